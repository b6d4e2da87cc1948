/** The Postman collection that the package ships: what is in it, that it runs against the mock as it is, and that the contract has no more. */
import { readFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { explain, problemText } from '../../src/contract/explain.js';
import { answers } from '../../src/contract/generated/answers.js';
import { operations } from '../../src/contract/generated/operations.js';
import {
  batchEnvelope,
  inboundTarget,
  routeSuggestionCreate,
  webhookCreate,
  webhookUpdate,
} from '../../src/contract/generated/validators.js';
import { webhookPayloads } from '../../src/contract/generated/webhook-payloads.js';
import { basePath } from '../../src/contract/routes.js';
import type { Validator } from '../../src/contract/validator.js';
import { type Mock, type Scenario, type SentDelivery, startMock, verifySignature, type WebhookView } from '../../src/index.js';
import { command } from '../support/command.js';
import { document } from '../support/documents.js';
import { type Collection, type Placed, type Ran, requestsIn, runCollection } from './run-collection.js';

interface Environment {
  readonly name: string;
  readonly values: readonly { readonly key: string; readonly value: string; readonly enabled: boolean }[];
  readonly _postman_variable_scope: string;
}

const collection: Collection = read('Ordinavo-Connect.postman_collection.json');
const environment: Environment = read('ordinavo-mock.postman_environment.json');
const values = Object.fromEntries(environment.values.map(({ key, value }) => [key, value]));
const requests = requestsIn(collection);
/** What goes to the receiver of webhooks; the others go to Connect. */
const events = requests.filter(isEvent);
const calls = requests.filter((request) => !isEvent(request));
const writes = calls.filter(({ item: { request } }) => ['POST', 'PATCH'].includes(request.method));
/** For a mock alone. */
const withoutEvents = { ...collection, item: collection.item.filter(({ name }) => !/^0[78] /.test(name)) };
const examples = events.filter(({ name }) => name.startsWith('07 '));

interface Contract {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly responses: Readonly<Record<string, unknown>> }>>>>;
  readonly webhooks: Readonly<Record<string, { readonly post: WebhookOperation }>>;
  readonly components: { readonly parameters: Readonly<Record<string, Parameter>> };
}
interface WebhookOperation {
  readonly parameters: readonly { readonly $ref: string }[];
  readonly requestBody: {
    readonly content: { readonly 'application/json': { readonly examples: Readonly<Record<string, { readonly value: object }>> } };
  };
}
interface Parameter {
  readonly name: string;
  readonly schema: { readonly pattern?: string; readonly const?: string };
}
const contract: Contract = parse(readFileSync(new URL('../../contracts/openapi.yaml', import.meta.url), 'utf8'));

interface NotShown {
  readonly status: number;
  readonly operations: readonly string[];
  readonly why: string;
  /** Under which there is such an answer all the same. */
  readonly scenario: Scenario | null;
}

const otherKey = 'fio_live_MOCKother000000000001';

/** The scenario demo with a client more, which has `otherKey`. */
function demoWith(client: object): Scenario {
  const other = { key: 'other', name: 'Other', sourceSystem: 'logistics_erp', apiKeys: [{ name: 'default', value: otherKey }], ...client };
  return {
    version: 1,
    name: 'demo-with-another-client',
    extends: 'builtin:demo',
    tenants: [{ key: 'rheinruhr', integrationClients: [other] }],
  };
}

/**
 * What the contract has and the collection does not show, since the scenario demo, which it runs against, gives no such answer without a fault.
 * Whatever becomes possible has to leave this list.
 */
const notShown: readonly NotShown[] = [
  {
    status: 403,
    operations: ['getIntegrationHealth', 'listImportJobs', 'getImportJob'],
    why: 'each key of demo has their scopes, and no client an allowlist',
    scenario: demoWith({ scopes: [] }),
  },
  {
    status: 422,
    operations: ['importTarget'],
    why: 'it is an answer under singleRejection: http [A-13] alone',
    scenario: { ...demoWith({}), assumptions: { singleRejection: 'http' } },
  },
  {
    status: 429,
    operations: operations.map(({ id }) => id),
    why: 'each client of demo may send 1000 requests a minute, and using them up would stop whoever else uses a real key',
    scenario: demoWith({ rateLimit: { limit: 1, window: '60s' } }),
  },
  {
    status: 500,
    operations: operations.map(({ id }) => id),
    why: 'it is the answer to a defect or to a fault, and no request leads to it',
    scenario: null,
  },
];
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

  test('has the vendor’s folders, and behind them one of its own; those whose form is assumed say so', () => {
    expect(collection.item.map(({ name }) => name)).toEqual([
      '01 Health',
      '02 Inbound Targets',
      '03 Customer Mapping',
      '04 Batch Import',
      '05 Import Jobs',
      '06 Route Suggestions',
      '07 Webhook Payload Examples',
      '08 Webhook Signature Verification',
      '09 Webhook Subscriptions',
    ]);
    const assumed = collection.item.filter(({ description }) => /assumed \(A-\d\d\)/.test(description));
    expect(assumed.map(({ name, description }) => [name, description.match(/\(A-\d\d\)/)?.[0]])).toEqual([
      ['06 Route Suggestions', '(A-05)'],
      ['09 Webhook Subscriptions', '(A-06)'],
    ]);
    expect(collection.item.at(-1)?.description).toContain('this folder is the mock’s own');
  });

  test('sends every call with the API key, but those that show what happens without it, or with another', () => {
    expect(collection.auth).toMatchObject({ type: 'bearer', bearer: [{ key: 'token', value: '{{apiKey}}' }] });
    for (const { name, auth } of calls) {
      const without = / without a key$|\/ Without a key$/i.test(name);
      const token = auth.bearer?.find(({ key }) => key === 'token')?.value;
      const other = name.endsWith(' without the scope')
        ? '{{readOnlyApiKey}}'
        : name.endsWith('With a wrong key')
          ? expect.any(String)
          : '{{apiKey}}';
      expect([name, auth.type, token]).toEqual([name, without ? 'noauth' : 'bearer', without ? undefined : other]);
    }
  });

  test('shows no API key to the receiver of webhooks', () => {
    for (const { name, auth, item } of events) {
      expect([name, auth.type]).toEqual([name, 'noauth']);
      expect(item.request.header.map(({ key }) => key)).not.toContain('Authorization');
    }
  });

  test.each(operations)('calls $method $path', ({ method, path }) => {
    const found = calls.filter(({ item: { request } }) => request.method === method && isAt(path, request.url.path ?? []));
    expect(found).not.toEqual([]);
  });

  test.each(named(calls))('%s: calls what the contract has', (_, call) => {
    const { raw, host, path = [], query } = call.item.request.url;
    expect(operationsOf(call)).toHaveLength(1);
    const search = query === undefined ? '' : `?${query.map(({ key, value }) => `${key}=${value}`).join('&')}`;
    expect(raw, 'an address in one piece is the address in parts').toBe(`${host.join('.')}/${path.join('/')}${search}`);
    expect(host).toEqual(['{{baseUrl}}']);
  });

  test.each(named(events))('%s: is posted to the receiver', (_, { item: { request } }) => {
    expect([request.method, request.url]).toEqual(['POST', { raw: '{{webhookReceiverUrl}}', host: ['{{webhookReceiverUrl}}'] }]);
  });

  test.each(named(requests))('%s: asserts its status', (_, { item: { event } }) => {
    const scripts = event.filter(({ listen }) => listen === 'test').flatMap(({ script }) => script.exec);
    expect(scripts.join('\n')).toMatch(/pm\.test\([\s\S]*pm\.(response\.to\.have\.status|expect\(pm\.response\.code\)\.to\.be)/);
  });

  test.each(named(writes))('%s: has an Idempotency-Key', (_, { item: { request } }) => {
    expect(request.header).toContainEqual({ key: 'Idempotency-Key', value: '{{idempotencyKey}}' });
  });

  test('names each request once, so that a script can say which is next', () => {
    expect(new Set(requests.map(({ item }) => item.name)).size).toBe(requests.length);
  });

  test('has one example of each event of the contract, and no other', () => {
    expect(examples.map(({ item }) => item.name)).toEqual(Object.keys(contract.webhooks));
    expect(examples).toHaveLength(24);
  });

  test.each(named(examples))('%s: is the example of the contract', (_, { item: { name, request } }) => {
    const [example] = Object.values(contract.webhooks[name]?.post.requestBody.content['application/json'].examples ?? {});
    expect(JSON.parse(request.body?.raw ?? '')).toEqual(example?.value);
  });
});

describe('the Postman environment of the mock', () => {
  test('has the address that the mock listens on by default, and where a webhook receiver is expected', () => {
    expect(environment).toMatchObject({ name: 'ordinavo-mock', _postman_variable_scope: 'environment' });
    expect(values).toMatchObject({ baseUrl: `http://127.0.0.1:4710${basePath}`, webhookReceiverUrl: 'http://localhost:5005' });
  });

  test('has variables of the collection, and a key that may do less', () => {
    const known = [...collection.variable.map(({ key }) => key), 'readOnlyApiKey'];
    expect(known).toEqual(expect.arrayContaining(Object.keys(values)));
    expect(environment.values.every(({ enabled }) => enabled)).toBe(true);
  });

  test('leaves what the scripts store to the collection, where it would hide it', () => {
    for (const stored of ['importJobId', 'targetId', 'routeSuggestionId', 'idempotencyKey', 'computedSignature', 'webhookId', 'deliveryId'])
      expect(values).not.toHaveProperty(stored);
  });
});

describe('a run of the collection against the demo scenario', () => {
  let first: readonly Ran[];
  let again: readonly Ran[];
  let withoutReceiver: readonly Ran[];
  let withoutScopes: readonly Ran[];
  let defects: readonly string[];
  let subscriptions: readonly WebhookView[];
  let deliveries: readonly SentDelivery[];
  let suggestions: ReturnType<Mock['state']['routeSuggestions']>;
  /** What the receiver got from all of them. */
  const received: Got[] = [];

  beforeAll(async () => {
    const receiver = await verifyingReceiver((got) => received.push(got));
    const mock = await startMock({ scenario: 'demo', clock: 'frozen', webhookUrl: receiver.url });
    const wait = (ms: number) => mock.clock.advance(`${ms}ms`);
    const environment = { ...values, baseUrl: mock.api, webhookReceiverUrl: receiver.url };
    try {
      first = await runCollection(collection, environment, wait);
      await wait(0); // what has been sent has arrived
      again = await runCollection(collection, environment, wait);
      await wait(0);
      await receiver.close();
      withoutReceiver = await runCollection(collection, environment, wait);
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
  }, 60_000); // four runs, each with bodies of 5 MB

  test.each(named(requests))('%s: passes', (_, { name }) => {
    const runs = first.filter((one) => one.name === name);
    expect(runs.flatMap(failures)).toEqual([]);
    expect(runs.length).toBeGreaterThan(0);
    for (const { assertions } of runs) expect(assertions.filter(({ of }) => of === 'request').length).toBeGreaterThan(0);
  });

  test.each(named(calls))('%s: is answered as the contract says', (_, { name }) => {
    for (const { status, answer } of first.filter((one) => one.name === name)) {
      const validate = answers[idOf(name) ?? '']?.[status];
      if (status === 204) expect(answer).toBe('');
      else if (validate === undefined) throw new Error(`The contract has no answer ${status}.`);
      else expectValid(validate, JSON.parse(answer));
    }
  });

  test('passes again on the same server', () => {
    expect(again.flatMap(failures)).toEqual([]);
    expect(again.flatMap(({ assertions }) => assertions).length).toBeGreaterThan(2 * requests.length);
  });

  test('passes where no receiver listens, but for what is sent to it', () => {
    const failed = withoutReceiver.filter((one) => failures(one).length > 0).map(({ name }) => name);
    expect(failed).toEqual(events.map(({ name }) => name));
  });

  test.each(operations)('shows every status of $method $path that demo can answer', ({ id, method, path }) => {
    const declared = Object.keys(contract.paths[path]?.[method.toLowerCase()]?.responses ?? {}).map(Number);
    const shown = first.flatMap((ran) => (idOf(ran.name) === id ? [ran.status] : []));
    const missing = notShown.filter((one) => one.operations.includes(id)).map(({ status }) => status);
    expect([...new Set(shown)].sort()).toEqual(declared.filter((status) => !missing.includes(status)).sort());
    expect(declared).toEqual(expect.arrayContaining(missing));
  });

  test.each(notShown.map((one) => [one.status, one.why, one] as const))(
    'shows no %i where %s',
    async (status, _, { operations: ids, scenario }) => {
      expect(first.filter((ran) => ran.status === status && ids.includes(idOf(ran.name) ?? ''))).toEqual([]);
      if (scenario === null) return;
      const receiver = await verifyingReceiver(() => undefined);
      const mock = await startMock({ scenario, clock: 'frozen', webhookUrl: receiver.url });
      try {
        const environment = { ...values, baseUrl: mock.api, apiKey: otherKey, webhookReceiverUrl: receiver.url };
        const wait = (ms: number) => mock.clock.advance(`${ms}ms`);
        const healthTwice = { ...withoutEvents, item: [...withoutEvents.item.slice(0, 1), ...withoutEvents.item] };
        const ran = await runCollection(healthTwice, environment, wait);
        const answered = new Set(ran.flatMap((one) => (one.status === status ? [idOf(one.name)] : [])));
        expect([...answered]).toEqual(expect.arrayContaining([...ids]));
      } finally {
        await mock.close();
        await receiver.close();
      }
    },
  );

  test('polls the accepted job until it is done', () => {
    const polls = first.filter(({ name }) => name === '05 Import Jobs / Poll the import job');
    expect(polls.length).toBeGreaterThan(1);
  });

  test.each(named(examples))('%s: comes as Ordinavo sends it, signed, and is accepted', (_, { name, item }) => {
    const sent = first.find((one) => one.name === name);
    const came = received.find(({ headers }) => headers['x-ordinavo-delivery-id'] === sent?.headers.get('X-Ordinavo-Delivery-Id'));
    const payload: { eventId: string; eventType: string } = JSON.parse(came?.body ?? '');
    for (const { $ref } of contract.webhooks[item.name]?.post.parameters ?? []) {
      const parameter = contract.components.parameters[$ref.split('/').at(-1) ?? ''];
      const { name: header = '', schema = {} } = parameter ?? {};
      const value = String(came?.headers[header.toLowerCase()]);
      expect([header, value]).toEqual([header, expect.stringMatching(schema.const ?? schema.pattern ?? /./)]);
    }
    expect(came?.headers).toMatchObject({
      'content-type': 'application/json',
      'x-ordinavo-event-id': payload.eventId,
      'x-ordinavo-event-type': payload.eventType,
    });
    expect(came?.headers['x-ordinavo-delivery-id']).toMatch(/^del_[0-9A-HJKMNP-TV-Z]{26}$/);
    expect(came?.headers).not.toHaveProperty('authorization');
    expect(payload.eventType).toBe(item.name);
    const validate = webhookPayloads[item.name];
    if (validate === undefined) throw new Error(`The contract has no event ${item.name}.`);
    expectValid(validate, payload);
    expect(came?.verdict).toBe('ok');
    expect(sent?.status).toBe(204);
  });

  test('gives each example a delivery of its own', () => {
    const ids = first.flatMap(({ headers }) => headers.get('X-Ordinavo-Delivery-Id') ?? []);
    expect(new Set(ids).size).toBe(events.length);
  });

  test('fails where the receiver does not verify, and says what it should have refused', async () => {
    const receiver = await verifyingReceiver(() => undefined, false);
    const mock = await startMock({ scenario: 'demo', clock: 'frozen', webhookUrl: receiver.url });
    try {
      const environment = { ...values, baseUrl: mock.api, webhookReceiverUrl: receiver.url };
      const ran = await runCollection(collection, environment, (ms) => mock.clock.advance(`${ms}ms`));
      expect(ran.filter((one) => failures(one).length > 0).map(({ name }) => name)).toEqual([
        '08 Webhook Signature Verification / A signature by another secret',
        '08 Webhook Signature Verification / Another body than was signed',
        '08 Webhook Signature Verification / A timestamp of ten minutes ago',
        '08 Webhook Signature Verification / Without a signature',
      ]);
    } finally {
      await mock.close();
      await receiver.close();
    }
  });

  test('passes with ordinavo-mock receive as the receiver, which tells what is wrong with each', async () => {
    const receiver = command(['receive', '--port', '0', '--json']);
    const [line] = await receiver.printed(/^.*"event":"listening".*$/m);
    const { url }: { url: string } = JSON.parse(line);
    const mock = await startMock({ scenario: 'demo', clock: 'frozen', webhookUrl: url });
    try {
      const wait = (ms: number) => mock.clock.advance(`${ms}ms`);
      const ran = await runCollection(collection, { ...values, baseUrl: mock.api, webhookReceiverUrl: url }, wait);
      expect(ran.flatMap(failures)).toEqual([]);
      await receiver.printed(/"deliveryId":"del_01JYGB5G00XK3M8TQ4V6ZR2C85"/); // that without a signature
      const reports = receiver.stdout().trim().split('\n').slice(1);
      const told = new Map(reports.map((one) => JSON.parse(one)).map((report: Report) => [report.deliveryId, report]));
      const verdictsOn = (folder: string) =>
        ran
          .filter(({ name }) => name.startsWith(folder))
          .map(({ headers }) => told.get(headers.get('X-Ordinavo-Delivery-Id') ?? ''))
          .map((report) => [report?.verdict, report?.seenBefore, report?.status]);
      expect(verdictsOn('07 ')).toEqual(examples.map(() => ['ok', false, 204]));
      expect(verdictsOn('08 ')).toEqual([
        ['ok', false, 204],
        ['ok', true, 204],
        ['wrongSecret', false, 401],
        ['wrongSecret', false, 401],
        ['stale', false, 401],
        ['missing', false, 401],
      ]);
    } finally {
      await mock.close();
    }
  });

  test('leaves out what needs a key with fewer scopes where there is none', async () => {
    const receiver = await verifyingReceiver(() => undefined);
    const mock = await startMock({ scenario: 'demo', clock: 'frozen', webhookUrl: receiver.url });
    try {
      const { readOnlyApiKey: _, ...others } = values;
      const environment = { ...others, baseUrl: mock.api, webhookReceiverUrl: receiver.url };
      const ran = await runCollection(collection, environment, (ms) => mock.clock.advance(`${ms}ms`));
      expect(ran.flatMap(failures)).toEqual([]);
      const names = new Set(ran.map(({ name }) => name));
      const leftOut = requests.filter(({ name }) => !names.has(name)).map(({ name }) => name);
      expect(leftOut).toHaveLength(12);
      expect(leftOut.filter((name) => !name.endsWith(' without the scope'))).toEqual([]);
    } finally {
      await mock.close();
      await receiver.close();
    }
  });

  test('makes up a secret for the subscription where none is set', async () => {
    const receiver = await verifyingReceiver(() => undefined);
    const mock = await startMock({ scenario: 'demo', clock: 'frozen', webhookUrl: receiver.url });
    try {
      const { webhookSecret: _, ...others } = values;
      const environment = { ...others, baseUrl: mock.api, webhookReceiverUrl: receiver.url };
      const ran = await runCollection(withoutEvents, environment, (ms) => mock.clock.advance(`${ms}ms`));
      expect(ran.flatMap(failures)).toEqual([]);
      const subscribed = ran.find(({ name }) => name === '09 Webhook Subscriptions / Subscribe');
      expect(JSON.parse(subscribed?.body ?? '')).toMatchObject({ secret: expect.stringMatching(/^whsec_[0-9a-f]{32}$/) });
    } finally {
      await mock.close();
      await receiver.close();
    }
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

  test('subscribes a receiver, which gets what is imported meanwhile, signed with the secret that it knows', () => {
    const [, postman, ...others] = subscriptions;
    expect([postman, ...others]).toMatchObject([
      { name: 'Postman', isActive: false, counts: { pending: 0, succeeded: 1, failed: 0 } },
      { name: 'Postman', isActive: false, counts: { pending: 0, succeeded: 1, failed: 0 } },
      { name: 'Postman', isActive: false, counts: { pending: 0, succeeded: 0, failed: 1 } },
    ]);
    const own = deliveries.find(({ webhookId }) => webhookId === postman?.webhookId);
    const came = received.find(({ headers }) => headers['x-ordinavo-delivery-id'] === own?.deliveryId);
    expect(JSON.parse(came?.body ?? '')).toMatchObject({ eventType: 'target.imported', target: { externalId: 'JOB-2026-000930' } });
    expect(came?.verdict).toBe('ok');
    expect(postman?.secret).toBe(values.webhookSecret);
  });

  test('reads a delivery that was made, whether the receiver runs or not', () => {
    const read = (runs: readonly Ran[]) => runs.filter(({ name }) => name === '09 Webhook Subscriptions / Read a delivery');
    expect([...read(first), ...read(withoutReceiver)].map(({ status }) => status)).toEqual([200, 200]);
  });

  test('drafts a route for the last import job and one for its first target, and none for what is refused', () => {
    const routes = suggestions.map(({ importJobId, stops, unrouted }) => ({
      isOfAJob: importJobId !== null,
      stops: stops.map(({ externalId }) => externalId),
      unrouted: unrouted.map(({ reason }) => reason),
    }));
    const ofTheJob = { isOfAJob: true, stops: ['JOB-2026-000918'], unrouted: ['MissingCoordinates'] };
    const ofItsTarget = { isOfAJob: false, stops: ['JOB-2026-000918'], unrouted: [] };
    expect(routes).toEqual([first, again, withoutReceiver].flatMap(() => [ofTheJob, ofItsTarget]));
  });

  test('reads the route that is made from the import job, not the one after it', () => {
    const [read] = first.filter(({ name }) => name === '06 Route Suggestions / Read the route suggestion');
    expect(read?.url).toMatch(/\/route-suggestions\/1$/);
  });

  test('meets no defect of the mock', () => {
    expect(defects).toEqual([]);
  });

  test.each(named(writes))('%s: sends what the contract allows, unless it is refused', (_, { name, item: { request } }) => {
    for (const { body, status } of first.filter((one) => one.name === name)) {
      if (status >= 400) continue;
      const sent: unknown = JSON.parse(body ?? '');
      if (request.url.path?.[0] === 'route-suggestions') return expectValid(routeSuggestionCreate, sent);
      if (request.url.path?.[0] === 'webhooks') return expectValid(request.method === 'POST' ? webhookCreate : webhookUpdate, sent);
      if (request.url.path?.at(-1) !== 'batch') return expectValid(inboundTarget, sent);
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

/** What a receiver got, and what it made of it. */
interface Got {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  readonly verdict: string;
}

/** The part of what `ordinavo-mock receive --json` prints that these tests look at. */
interface Report {
  readonly deliveryId: string;
  readonly verdict: string;
  readonly seenBefore: boolean;
  readonly status: number;
}

/** A server of its own on a free port, which knows `webhookSecret`. `refuses`: whether it answers 401 to what is not good. */
async function verifyingReceiver(tell: (got: Got) => void, refuses = true) {
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { headers } = request;
    const body = Buffer.concat(chunks);
    const header = (name: string) => headers[name]?.toString();
    const [signature, timestamp] = [header('x-ordinavo-signature'), header('x-ordinavo-timestamp')];
    const judged = verifySignature({ body, signature, timestamp, secret: values.webhookSecret ?? '' });
    tell({ headers, body: body.toString('utf8'), verdict: judged.ok ? 'ok' : judged.reason });
    response.writeHead(judged.ok || !refuses ? 204 : 401).end();
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

/** For titles in full: `$name` would cut them. */
function named<One extends { readonly name: string }>(list: readonly One[]): [string, One][] {
  return list.map((one) => [one.name, one]);
}

function isEvent({ item }: Placed): boolean {
  return item.request.url.raw.startsWith('{{webhookReceiverUrl}}');
}

function operationsOf({ item: { request } }: Placed) {
  return operations.filter((operation) => operation.method === request.method && isAt(operation.path, request.url.path ?? []));
}

/** Which operation a request calls; `undefined`: none, it goes to the receiver. */
function idOf(name: string): string | undefined {
  const [call] = calls.filter((one) => one.name === name).flatMap(operationsOf);
  return call?.id;
}

function expectValid(validate: Validator<unknown>, value: unknown): void {
  const problems = validate(value) ? [] : explain(value, validate.errors ?? []).map(problemText);
  expect(problems).toEqual([]);
}
