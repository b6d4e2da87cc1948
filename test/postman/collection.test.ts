/** The Postman collection that the package ships: what is in it, and that it runs against the mock as it is. */
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { beforeAll, describe, expect, test } from 'vitest';
import { basePath } from '../../src/api/routes.js';
import { explain, problemText } from '../../src/contract/explain.js';
import { operations } from '../../src/contract/generated/operations.js';
import {
  batchEnvelope,
  inboundTarget,
  routeSuggestionCreate,
  webhookCreate,
  webhookUpdate,
} from '../../src/contract/generated/validators.js';
import type { Validator } from '../../src/contract/validator.js';
import { type Mock, type SentDelivery, startMock, verifySignature, type WebhookView } from '../../src/index.js';
import { document } from '../support/documents.js';
import { type Collection, type Ran, runCollection } from './run-collection.js';

interface Environment {
  readonly name: string;
  readonly values: readonly { readonly key: string; readonly value: string; readonly enabled: boolean }[];
  readonly _postman_variable_scope: string;
}

const collection: Collection = read('Ordinavo-Connect.postman_collection.json');
const environment: Environment = read('ordinavo-mock.postman_environment.json');
const values = Object.fromEntries(environment.values.map(({ key, value }) => [key, value]));
const requests = collection.item.flatMap((folder) => folder.item.map((item) => ({ ...item, name: `${folder.name} / ${item.name}` })));
const writes = requests.filter(({ request }) => ['POST', 'PATCH'].includes(request.method));

describe('the Postman collection', () => {
  test('is a v2.1 collection with the vendor’s name', () => {
    expect(collection.info).toMatchObject({
      name: 'Ordinavo Connect',
      schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json',
    });
  });

  test('has the vendor’s variables, with the vendor’s examples', () => {
    expect(Object.fromEntries(collection.variable.map(({ key, value }) => [key, value]))).toEqual({
      baseUrl: `http://127.0.0.1:4710${basePath}`,
      apiKey: '',
      webhookSecret: '',
      webhookReceiverUrl: 'http://localhost:5005',
      importJobId: '',
      targetId: '',
      routeSuggestionId: '',
      customerExternalId: 'CUST-10042',
      locationExternalId: 'LOC-ESSEN-01',
      contactExternalId: 'CONT-44',
      targetExternalId: 'JOB-2026-000918',
      idempotencyKey: '',
      computedSignature: '',
    });
  });

  test('has the vendor’s folders for what the mock can do so far, and behind them one of its own; those whose form is assumed say so', () => {
    expect(collection.item.map(({ name }) => name)).toEqual([
      '01 Health',
      '02 Inbound Targets',
      '03 Customer Mapping',
      '04 Batch Import',
      '05 Import Jobs',
      '06 Route Suggestions',
      '09 Webhook Subscriptions',
    ]);
    const assumed = collection.item.filter(({ description }) => /assumed \(A-\d\d\)/.test(description));
    expect(assumed.map(({ name, description }) => [name, description.match(/\(A-\d\d\)/)?.[0]])).toEqual([
      ['06 Route Suggestions', '(A-05)'],
      ['09 Webhook Subscriptions', '(A-06)'],
    ]);
  });

  test('sends every request with the API key, but those that show what happens without', () => {
    expect(collection.auth).toMatchObject({ type: 'bearer', bearer: [{ key: 'token', value: '{{apiKey}}' }] });
    expect(requests.filter(({ request }) => request.auth !== undefined).map(({ name }) => name)).toEqual([
      '01 Health / Without a key',
      '01 Health / With a wrong key',
    ]);
  });

  test.each(operations)('calls $method $path', ({ method, path }) => {
    const calls = requests.filter(({ request }) => request.method === method && isAt(path, request.url.path));
    expect(calls).not.toEqual([]);
  });

  test.each(requests)('$name: calls what the contract has', ({ request }) => {
    const { raw, host, path, query } = request.url;
    expect(operations.filter((operation) => operation.method === request.method && isAt(operation.path, path))).toHaveLength(1);
    const search = query === undefined ? '' : `?${query.map(({ key, value }) => `${key}=${value}`).join('&')}`;
    expect(raw, 'an address in one piece is the address in parts').toBe(`${host.join('.')}/${path.join('/')}${search}`);
    expect(host).toEqual(['{{baseUrl}}']);
  });

  test.each(requests)('$name: asserts something', ({ event }) => {
    const scripts = event.filter(({ listen }) => listen === 'test').flatMap(({ script }) => script.exec);
    expect(scripts.join('\n')).toContain('pm.test(');
  });

  test.each(writes)('$name: has an Idempotency-Key', ({ request }) => {
    expect(request.header).toContainEqual({ key: 'Idempotency-Key', value: '{{idempotencyKey}}' });
  });

  test('names each request once, so that a script can say which is next', () => {
    expect(new Set(requests.map(({ name }) => name.split(' / ')[1])).size).toBe(requests.length);
  });
});

describe('the Postman environment of the mock', () => {
  test('has the address that the mock listens on by default, and where a webhook receiver is expected', () => {
    expect(environment).toMatchObject({ name: 'ordinavo-mock', _postman_variable_scope: 'environment' });
    expect(values).toMatchObject({ baseUrl: `http://127.0.0.1:4710${basePath}`, webhookReceiverUrl: 'http://localhost:5005' });
  });

  test('has variables of the collection alone, all enabled', () => {
    expect(collection.variable.map(({ key }) => key)).toEqual(expect.arrayContaining(Object.keys(values)));
    expect(environment.values.every(({ enabled }) => enabled)).toBe(true);
  });

  test('leaves what the scripts store to the collection, where it would hide it', () => {
    for (const stored of ['importJobId', 'targetId', 'routeSuggestionId', 'idempotencyKey', 'webhookSecret', 'webhookId', 'deliveryId'])
      expect(values).not.toHaveProperty(stored);
  });
});

describe('a run of the collection against the demo scenario', () => {
  let first: readonly Ran[];
  let again: readonly Ran[];
  let withoutScopes: readonly Ran[];
  let defects: readonly string[];
  let subscriptions: readonly WebhookView[];
  let deliveries: readonly SentDelivery[];
  let suggestions: ReturnType<Mock['state']['routeSuggestions']>;
  /** What the receiver got from all of them. */
  const received: { readonly body: string; readonly signature: string; readonly deliveryId: string }[] = [];

  beforeAll(async () => {
    const receiver = await receiving(({ headers }, body) =>
      received.push({ body, signature: String(headers['x-ordinavo-signature']), deliveryId: String(headers['x-ordinavo-delivery-id']) }),
    );
    const mock = await startMock({ scenario: 'demo', clock: 'frozen', webhookUrl: receiver.url });
    const wait = (ms: number) => mock.clock.advance(`${ms}ms`);
    const environment = { ...values, baseUrl: mock.api, webhookReceiverUrl: receiver.url };
    try {
      first = await runCollection(collection, environment, wait);
      await wait(0); // what has been sent has arrived
      await receiver.close(); // the second time there is nobody
      again = await runCollection(collection, environment, wait);
      await wait(0);
      [subscriptions, deliveries] = [mock.webhooks.list(), mock.webhooks.deliveries()];
      suggestions = mock.state.routeSuggestions();
      const dispatchMonitor = mock.scenario.apiKeys.find(({ client }) => client === 'readonly');
      withoutScopes = await runCollection(collection, { ...environment, apiKey: dispatchMonitor?.value ?? '' }, wait);
      defects = mock.defects;
    } finally {
      await mock.close();
      await receiver.close();
    }
  });

  test.each(requests)('$name: passes', ({ name }) => {
    const runs = first.filter((one) => one.name === name);
    expect(runs.flatMap(failures)).toEqual([]);
    expect(runs.length).toBeGreaterThan(0);
    for (const { assertions } of runs) expect(assertions.filter(({ of }) => of === 'request').length).toBeGreaterThan(0);
  });

  test('passes again on the same server', () => {
    expect(again.flatMap(failures)).toEqual([]);
    expect(again.flatMap(({ assertions }) => assertions).length).toBeGreaterThan(2 * requests.length);
  });

  test('polls the accepted job until it is done', () => {
    const polls = first.filter(({ name }) => name === '05 Import Jobs / Poll the import job');
    expect(polls.length).toBeGreaterThan(1);
  });

  test('fails for a key that may not import, and says where', () => {
    const failed = new Set(withoutScopes.filter((one) => failures(one).length > 0).map(({ name }) => name));
    expect(failed).toContain('01 Health / Check authentication');
    expect(failed).toContain('02 Inbound Targets / Import a target');
    expect(failed).toContain('06 Route Suggestions / Suggest a route for targets');
    expect(failed).toContain('06 Route Suggestions / List route suggestions');
    expect(failed).toContain('09 Webhook Subscriptions / Subscribe');
    expect(failed).toContain('09 Webhook Subscriptions / Read the subscription');
    expect(failed).not.toContain('01 Health / Without a key');
  });

  test('subscribes a receiver, which gets what is imported meanwhile, signed with the secret that was shown', () => {
    const [, postman, again] = subscriptions;
    expect([postman, again]).toMatchObject([
      { name: 'Postman', isActive: false, counts: { pending: 0, succeeded: 1, failed: 0 } },
      { name: 'Postman', isActive: false, counts: { pending: 0, succeeded: 0, failed: 1 } },
    ]);
    const own = deliveries.find(({ webhookId }) => webhookId === postman?.webhookId);
    const came = received.find(({ deliveryId }) => deliveryId === own?.deliveryId);
    expect(JSON.parse(came?.body ?? '')).toMatchObject({ eventType: 'target.imported', target: { externalId: 'JOB-2026-000930' } });
    expect(verifySignature({ body: came?.body ?? '', signature: came?.signature, secret: postman?.secret ?? '' })).toEqual({ ok: true });
  });

  test('reads a delivery that was made, whether the receiver runs or not', () => {
    const read = (runs: readonly Ran[]) => runs.filter(({ name }) => name === '09 Webhook Subscriptions / Read a delivery');
    expect([...read(first), ...read(again)].map(({ status }) => status)).toEqual([200, 200]);
  });

  test('drafts a route for the last import job and one for its first target, and none for what is refused', () => {
    const routes = suggestions.map(({ importJobId, stops, unrouted }) => ({
      isOfAJob: importJobId !== null,
      stops: stops.map(({ externalId }) => externalId),
      unrouted: unrouted.map(({ reason }) => reason),
    }));
    const ofTheJob = { isOfAJob: true, stops: ['JOB-2026-000918'], unrouted: ['MissingCoordinates'] };
    const ofItsTarget = { isOfAJob: false, stops: ['JOB-2026-000918'], unrouted: [] };
    expect(routes).toEqual([ofTheJob, ofItsTarget, ofTheJob, ofItsTarget]);
  });

  test('reads the route that is made from the import job, not the one after it', () => {
    const [read] = first.filter(({ name }) => name === '06 Route Suggestions / Read the route suggestion');
    expect(read?.url).toMatch(/\/route-suggestions\/1$/);
  });

  test('meets no defect of the mock', () => {
    expect(defects).toEqual([]);
  });

  test.each(writes)('$name: sends what the contract allows, unless it is refused', ({ name, request }) => {
    for (const { body, status } of first.filter((one) => one.name === name)) {
      if (status >= 400) continue;
      const sent: unknown = JSON.parse(body ?? '');
      if (request.url.path[0] === 'route-suggestions') return expectValid(routeSuggestionCreate, sent);
      if (request.url.path[0] === 'webhooks') return expectValid(request.method === 'POST' ? webhookCreate : webhookUpdate, sent);
      if (request.url.path.at(-1) !== 'batch') return expectValid(inboundTarget, sent);
      if (!batchEnvelope(sent)) return expectValid(batchEnvelope, sent);
      for (const item of sent.targets ?? sent.items ?? []) expectValid(inboundTarget, item);
    }
  });

  test.each([
    ['02 Inbound Targets / Import a target', 'minimal-target'],
    ['02 Inbound Targets / Import a delivery', 'single-target'],
    ['02 Inbound Targets / Cancel the delivery', 'cancel-target'],
    ['03 Customer Mapping / Import a target with customer, location and contact', 'customer-aware-target'],
    ['03 Customer Mapping / Import a target with customer and location', 'customer-aware-curl'],
    ['04 Batch Import / Import a batch', 'targets-batch'],
    ['04 Batch Import / Import a batch with several customers', 'items-batch'],
  ])('%s: sends the documents’ own payload (%s)', (name, payload) => {
    const sent = first.find((one) => one.name === name);
    expect(JSON.parse(sent?.body ?? '')).toMatchObject(document(payload));
  });
});

// biome-ignore lint/suspicious/noExplicitAny: the tests find out whether it is what its type says
function read(file: string): any {
  return JSON.parse(readFileSync(new URL(`../../postman/${file}`, import.meta.url), 'utf8'));
}

/** Whether the parts of an address lead to a path of the contract, such as `/import-jobs/{importJobId}`. */
function isAt(path: string, parts: readonly string[]): boolean {
  const wanted = path.slice(1).split('/');
  return wanted.length === parts.length && wanted.every((part, index) => part.startsWith('{') || part === parts[index]);
}

function failures({ name, assertions }: Ran): readonly string[] {
  return assertions.flatMap(({ title, failure }) => (failure === null ? [] : [`${name}: ${title}: ${failure}`]));
}

/** A server of its own on a free port, which answers 204. `tell`: what has come. */
async function receiving(tell: (request: IncomingMessage, body: string) => void) {
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const bytes of request) body += String(bytes);
    tell(request, body);
    response.writeHead(204).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // as: it listens on a port
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${port}`, close };
}

function expectValid(validate: Validator<unknown>, value: unknown): void {
  const problems = validate(value) ? [] : explain(value, validate.errors ?? []).map(problemText);
  expect(problems).toEqual([]);
}
