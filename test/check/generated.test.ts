/** Requests made from the contract: a sound server passes, one fault in it is found, and the same seed sends the same. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Answer, type Call, type Caller, callerOf, isAnswered, readBody } from '../../src/check/call.js';
import { type Contract, contractOf } from '../../src/check/contract/contract.js';
import { type ObservedExchange, type Oracle, oracleFor } from '../../src/check/contract/oracle.js';
import { Evidence, type Finding } from '../../src/check/evidence.js';
import { drawOf } from '../../src/check/generate/draw.js';
import { faultsOf } from '../../src/check/trials/faults.js';
import { Memory } from '../../src/check/trials/memory.js';
import { callOf, validRequests } from '../../src/check/trials/requests.js';
import { type Keys, keysForGenerated, runGenerated, scenarioForGenerated } from '../../src/check/trials/run.js';
import { bodyOf } from '../../src/check/trials/values.js';
import { readContract } from '../../src/cli/contract-file.js';
import { given } from '../support/given.js';

let contract: Contract;
let judge: Oracle;

beforeAll(async () => {
  ({ contract, judge } = await readContract(null));
});

interface Sent {
  readonly call: Call;
  readonly answer: Answer | null;
}

interface Outcome {
  readonly evidence: Noting;
  readonly sent: readonly Sent[];
}

interface Running {
  readonly seed?: number;
  readonly clock?: 'frozen' | 'real';
  readonly contract?: Contract;
  readonly isMock?: boolean;
  readonly readsOnly?: boolean;
  readonly keys?: Keys;
  /** Stands between the check and the mock. */
  readonly between?: (call: Call, pass: Caller) => ReturnType<Caller>;
}

async function run({ seed = 1, clock = 'frozen', isMock = true, readsOnly = false, between, ...more }: Running = {}): Promise<Outcome> {
  const known = more.contract ?? contract;
  const receiver = createServer((request, response) => request.resume().on('end', () => response.end()));
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
  const { port } = receiver.address() as AddressInfo; // as: it listens on a port
  const { mock } = await given.mock({ scenario: scenarioForGenerated(contract), seed, clock, webhookUrl: `http://127.0.0.1:${port}/` });
  const evidence = new Noting(known, judge, mock.api);
  const sent: Sent[] = [];
  const pass = callerOf(mock.api, 10_000);
  const call: Caller = async (one) => {
    const answer = await (between === undefined ? pass(one) : between(one, pass));
    sent.push({ call: one, answer: isAnswered(answer) ? answer : null });
    return answer;
  };
  await runGenerated({ contract: known, evidence, call, keys: more.keys ?? keysForGenerated(contract), seed, isMock, readsOnly });
  receiver.close();
  receiver.closeAllConnections();
  return { evidence, sent };
}

/** Keeps what every exchange was called. */
class Noting extends Evidence {
  readonly titles: string[] = [];

  override exchange(...[call, answer, circumstances]: Parameters<Evidence['exchange']>): string | null {
    this.titles.push(circumstances.title);
    return super.exchange(call, answer, circumstances);
  }
}

/** The contract with some of its operations alone: most faults need no more to be found. */
function only(...operations: readonly string[]): Contract {
  return { ...contract, operations: contract.operations.filter(({ id }) => operations.includes(id)) };
}

function told({ evidence }: Outcome): readonly string[] {
  return evidence.findings.map(({ title, pointer, expected, got }) => `${title}: ${pointer} should be ${expected}, is ${got}`);
}

describe('a sound mock', () => {
  let first: Outcome;
  let again: Outcome;
  let other: Outcome;

  beforeAll(async () => {
    first = await run({ seed: 42 });
    again = await run({ seed: 42 });
    other = await run({ seed: 43, clock: 'real' });
  }, 120_000);

  test('passes, whatever the seed', () => {
    expect([...told(first), ...told(other)]).toEqual([]);
    expect(first.evidence.leftOut).toEqual([]);
  });

  test('shows every status of every operation, but for one that another assumption has', () => {
    const notSeen = first.evidence.covered.filter(({ seen }) => seen === 0).map(({ operation, status }) => `${operation} ${status}`);
    expect(notSeen).toEqual(['importTarget 422']); // only where singleRejection is http
  });

  test('gets requests that are each called otherwise', () => {
    const { titles } = first.evidence;
    expect(new Set(titles).size).toBe(titles.length);
    expect(titles.filter((title) => title.includes('once more'))).toEqual([]);
    expect(titles).toContain('importTarget: planning.priority is not of the list');
  });

  test('gets no more than 700 requests, of which about 90 are what shows in several answers together, or to several clients', () => {
    expect(first.sent.length).toBeGreaterThan(500);
    expect(first.sent.length).toBeLessThanOrEqual(700);
  });

  test('gets the same requests under the same seed, and others under another', () => {
    expect(again.sent.map(({ call }) => call)).toEqual(first.sent.map(({ call }) => call));
    expect(other.sent.map(({ call }) => call.body)).not.toEqual(first.sent.map(({ call }) => call.body));
  });

  test('gets targets only under external IDs that name the check and its seed', () => {
    const targets = first.sent.flatMap(({ call }) => targetsIn(call));
    const ids = targets.flatMap(({ externalId }) => (typeof externalId === 'string' && externalId !== '' ? [externalId] : []));
    expect(ids.length).toBeGreaterThan(100);
    expect(ids.filter((id) => !id.startsWith('CHECK-42-'))).toEqual([]);
  });

  test('is asked to change and switch off only what it was asked to make', () => {
    const made = first.sent.flatMap(({ call, answer }) => (call.path === '/webhooks' && answer?.status === 201 ? [idIn(answer)] : []));
    const changed = first.sent.filter(({ call, answer }) => /^(?:PATCH|DELETE)$/.test(call.method) && (answer?.status ?? 500) < 300);
    const ids = new Set(changed.map(({ call }) => Number(call.path.split('/').at(-1))));
    expect(ids.size).toBeGreaterThan(3);
    expect([...ids].filter((id) => !made.includes(id))).toEqual([]);
    const off = first.sent.filter(({ call, answer }) => call.method === 'DELETE' && answer?.status === 204);
    expect(new Set(off.map(({ call }) => Number(call.path.split('/').at(-1))))).toEqual(new Set(made)); // nothing stays behind that posts
  });

  test('is given no URL that leads to anybody', () => {
    const urls = first.sent.flatMap(({ call, answer }) => {
      const body = readBody(call.body ?? 'null');
      return answer !== null && answer.status < 300 && typeof body === 'object' && body !== null && 'url' in body ? [body.url] : [];
    });
    expect(new Set(urls)).toEqual(new Set(['https://192.0.2.1/ordinavo-check']));
  });
});

function targetsIn({ path, body }: Call): readonly Record<string, unknown>[] {
  const read = path.startsWith('/inbound') ? readBody(body ?? 'null') : null;
  const lists = [read, propertyOf(read, 'targets'), propertyOf(read, 'items')].flat();
  return lists.filter((one): one is Record<string, unknown> => typeof one === 'object' && one !== null);
}

function propertyOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Object.getOwnPropertyDescriptor(value, name)?.value : undefined;
}

function idIn({ body }: Answer): number {
  return Number(propertyOf(readBody(body), 'webhookId'));
}

describe('by the contract', () => {
  function violationsOf({ method, path, headers, body }: Call) {
    const exchange: ObservedExchange = {
      method,
      path,
      requestHeaders: headers,
      requestBody: body === null ? undefined : readBody(body),
      status: 200,
      responseHeaders: {},
      responseBody: undefined,
    };
    return judge(exchange).violations.filter((violation) => violation.in === 'request');
  }

  test('every valid request is valid, under many seeds', () => {
    const memory = new Memory();
    const learned = { importJobId: 184, targetId: 991, webhookId: 3, routeSuggestionId: 5, deliveryId: 'del_01JYGB5G00XK3M8TQ4V6ZR2C7B' };
    const [creating] = contract.operations.filter(({ method }) => method === 'POST');
    if (creating !== undefined) memory.learn(creating, { ...learned, sourceSystem: 'logistics_erp' });
    for (let seed = 0; seed < 25; seed += 1)
      for (const operation of contract.operations)
        for (const { what, request } of validRequests(operation, {
          memory,
          seed,
          prefix: `CHECK-${seed}-`,
          keyPrefix: 'CHECK-',
          areForeign: true,
        }))
          expect(violationsOf(callOf(operation, request, 'key')), `seed ${seed}, ${operation.id}: ${what}`).toEqual([]);
  });

  test('every body with a fault is invalid, but for URLs, whose form no schema says', () => {
    for (const operation of contract.operations) {
      const { body, id } = operation;
      if (body === null) continue;
      const sources = { draw: drawOf(1, id, 1), seen: () => [], examples: Object.values(body.examples) };
      const faults = faultsOf(body.schema, bodyOf(body.schema, 'everything', sources));
      expect(faults.length, id).toBeGreaterThan(10);
      for (const { what, kind, body: sent, pointer } of faults.filter((fault) => fault.kind !== 'wrong form')) {
        const request = { path: { webhookId: '1' }, query: {}, headers: {}, body: sent };
        const violations = violationsOf(callOf(operation, request, 'key'));
        expect(violations.length, `${id}: ${what} (${kind}, ${pointer})`).toBeGreaterThan(0);
      }
    }
  });

  test('a body has each kind of fault that its schema allows for', () => {
    const kinds = new Set<string>();
    for (const { body } of contract.operations) {
      const examples = Object.values(body?.examples ?? {});
      if (body === null) continue;
      const sound = bodyOf(body.schema, 'everything', { draw: drawOf(1, 'kinds', 1), seen: () => [], examples });
      for (const { kind } of faultsOf(body.schema, sound)) kinds.add(kind);
    }
    const all = ['bounds', 'format', 'length', 'list', 'missing', 'null', 'pattern', 'wrong form', 'wrong type'];
    expect([...kinds].sort()).toEqual(all);
  });
});

/** Changes the JSON of an answer where it is that of the operation. */
function changing(isIt: (call: Call, answer: Answer) => boolean, change: (body: Record<string, unknown>) => unknown) {
  return async (call: Call, pass: Caller) => {
    const answer = await pass(call);
    if (!isAnswered(answer) || !isIt(call, answer)) return answer;
    return { ...answer, body: JSON.stringify(change(readBody(answer.body) as Record<string, unknown>)) }; // as: every answer here is an object
  };
}

const ofJob = (call: Call, { status }: Answer) => call.path.startsWith('/import-jobs/') && status === 200;
const ofImport = (call: Call, { status }: Answer) => call.path === '/inbound/targets' && status < 300;
const isList = (call: Call, { status }: Answer) => call.path.startsWith('/import-jobs?limit=') && status === 200;
const isLaterPage = (call: Call, answer: Answer) => isList(call, answer) && call.path.includes('&cursor=');
/** The keys of the mock’s other clients. */
function others(): NonNullable<Keys['others']> {
  const keys = keysForGenerated(contract).others;
  if (keys === null) throw new Error('The mock has other clients.');
  return keys;
}
const asMain = (call: Call) => ({ ...call, headers: { ...call.headers, Authorization: `Bearer ${keysForGenerated(contract).main}` } });
const isOf = ({ headers }: Call, key: string | undefined) => headers.Authorization === `Bearer ${key}`;

describe('one fault in the server is found', () => {
  test.each<[string, string[], NonNullable<Running['between']>, Partial<Finding>]>([
    [
      'a required field that is missing',
      ['importTarget', 'getImportJob'],
      changing(ofJob, ({ status: _, ...rest }) => rest),
      { operation: 'getImportJob', in: 'response', pointer: '/body/status', expected: 'is required' },
    ],
    [
      'a wrong type',
      ['importTarget'],
      changing(ofImport, (body) => ({ ...body, totalItems: 'one' })),
      { operation: 'importTarget', in: 'response', pointer: '/body/totalItems', got: '"one"' },
    ],
    [
      'a status outside the contract',
      ['getIntegrationHealth'],
      async (call, pass) => {
        const answer = await pass(call);
        return isAnswered(answer) && answer.status === 200 ? { ...answer, status: 203 } : answer;
      },
      { operation: 'getIntegrationHealth', in: 'response', pointer: '/status', got: '203' },
    ],
    [
      'a warning that is not documented',
      ['importTarget'],
      changing(
        (call, answer) => ofImport(call, answer) && answer.body.includes('"customerMapping"'),
        (body) => ({
          ...body,
          items: (body.items as object[]).map((item) => ({ ...item, warnings: ['SomethingNew'] })), // as: an import has items
        }),
      ),
      { operation: 'importTarget', in: 'response', pointer: '/body/items/0/warnings/0', got: '"SomethingNew"' },
    ],
    [
      'an error of another shape',
      ['importTarget'],
      changing(
        (_, { status }) => status === 400,
        () => ({ message: 'Something is wrong.' }),
      ),
      { operation: 'importTarget', in: 'response', pointer: '/body/error', expected: 'is required' },
    ],
    [
      'a scope that is not enforced',
      ['importTarget'],
      (call, pass) => pass(isOf(call, keysForGenerated(contract).without['inbound.targets.write']) ? asMain(call) : call),
      { operation: 'importTarget', in: 'response', pointer: '/status', expected: expect.stringContaining('403') },
    ],
    [
      'customer context without its scope',
      ['importTargetsBatch'],
      (call, pass) => pass(isOf(call, keysForGenerated(contract).without['customers.map']) ? asMain(call) : call),
      { operation: 'importTargetsBatch', title: expect.stringContaining('with customer context'), pointer: '/status' },
    ],
    [
      'a scope that is named wrongly',
      ['listWebhooks'],
      changing(
        (_, { status }) => status === 403,
        ({ error }) => ({ error: { ...(error as object), requiredScope: 'webhooks.manage' } }), // as: an error is an object
      ),
      { operation: 'listWebhooks', pointer: '/body/error/requiredScope', expected: 'webhooks.read', got: '"webhooks.manage"' },
    ],
    [
      'a key that nobody has, and that works',
      ['listImportJobs'],
      (call, pass) => pass(isOf(call, 'fio_live_MOCKnobody00000000001') ? asMain(call) : call),
      { operation: 'listImportJobs', title: 'listImportJobs: with an unknown key', pointer: '/status', got: '200' },
    ],
    [
      'a wrong value that is taken',
      ['importTarget'],
      (call, pass) => pass({ ...call, body: call.body?.replace(/"priority":"NotOfTheList"/, '"priority":"High"') ?? null }),
      { operation: 'importTarget', in: 'request', pointer: '/body/planning/priority', got: expect.stringMatching(/^20/) },
    ],
    [
      'a wrong parameter that is taken',
      ['listImportJobs'],
      (call, pass) => pass({ ...call, path: call.path.replace('limit=201', 'limit=200') }),
      { operation: 'listImportJobs', in: 'request', pointer: '/query/limit', got: '200' },
    ],
    [
      'a record that nobody has, and that is found',
      ['importTarget', 'getImportJob'],
      (call, pass) => pass({ ...call, path: call.path.replace('9007199254740991', '1') }),
      { operation: 'getImportJob', title: 'getImportJob: importJobId that nobody has', pointer: '/status', expected: '404' },
    ],
    [
      'a 429 that says not when to come again',
      ['getIntegrationHealth'],
      async (call, pass) => {
        const answer = await pass(call);
        if (!isAnswered(answer)) return answer;
        const { 'retry-after': _, ...headers } = answer.headers;
        return { ...answer, headers };
      },
      { operation: 'getIntegrationHealth', status: 429, pointer: '/header/retry-after', got: 'nothing' },
    ],
    [
      'an Idempotency-Key that is not heeded',
      ['importTarget'],
      (call, pass) =>
        pass({ ...call, headers: Object.fromEntries(Object.entries(call.headers).filter(([name]) => name !== 'Idempotency-Key')) }),
      {
        operation: 'importTarget',
        title: 'importTarget: something else under a used Idempotency-Key',
        pointer: '/status',
        expected: '409',
      },
    ],
    [
      'an answer that is another one the second time',
      ['createWebhook'],
      (call, pass) =>
        pass({ ...call, headers: Object.fromEntries(Object.entries(call.headers).filter(([name]) => name !== 'Idempotency-Key')) }),
      { operation: 'createWebhook', title: 'createWebhook: the same again under its Idempotency-Key', pointer: '/body' },
    ],
    [
      'a plausible target that is rejected',
      ['importTarget'],
      changing(ofImport, (body) => ({ ...body, rejectedItems: 1 })),
      { operation: 'importTarget', title: 'importTarget: a plausible target, 1', pointer: '/body/rejectedItems', got: '1' },
    ],
    [
      'a key that has expired, and that works',
      ['getIntegrationHealth'],
      (call, pass) => pass(isOf(call, others().expired) ? asMain(call) : call),
      { operation: 'getIntegrationHealth', title: expect.stringContaining('expired'), pointer: '/status', expected: '401', got: '200' },
    ],
    [
      'a key that was revoked, and that works',
      ['getIntegrationHealth'],
      (call, pass) => pass(isOf(call, others().revoked) ? asMain(call) : call),
      { operation: 'getIntegrationHealth', title: expect.stringContaining('revoked'), pointer: '/status', expected: '401', got: '200' },
    ],
    [
      'an address that may not call, and that is answered',
      ['getIntegrationHealth'],
      (call, pass) => pass(isOf(call, others().elsewhere) ? asMain(call) : call),
      { operation: 'getIntegrationHealth', title: expect.stringContaining('address'), pointer: '/status', expected: '403', got: '200' },
    ],
    [
      'a job of another client that is shown',
      ['importTarget', 'getImportJob'],
      (call, pass) => pass(isOf(call, others().stranger) ? asMain(call) : call),
      { operation: 'getImportJob', title: 'getImportJob: a record of another client', pointer: '/status', expected: '404', got: '200' },
    ],
    [
      'jobs of another client in a list',
      ['importTarget', 'listImportJobs'],
      (call, pass) => pass(isOf(call, others().stranger) ? asMain(call) : call),
      { operation: 'listImportJobs', pointer: '/body/items', expected: 'none, since the client has no records' },
    ],
    [
      'a route of another client that is shown',
      ['importTarget', 'createRouteSuggestion', 'getRouteSuggestion'],
      (call, pass) => pass(isOf(call, others().stranger) ? asMain(call) : call),
      { operation: 'getRouteSuggestion', title: 'getRouteSuggestion: a record of another client', pointer: '/status', got: '200' },
    ],
    [
      'a route from the job of another client',
      ['importTarget', 'createRouteSuggestion'],
      (call, pass) => pass(isOf(call, others().stranger) ? asMain(call) : call),
      { operation: 'createRouteSuggestion', title: 'createRouteSuggestion: importJobId of another client', expected: '404', got: '201' },
    ],
    [
      'a subscription that another client switches off',
      ['createWebhook', 'getWebhook', 'deleteWebhook'],
      (call, pass) => pass(isOf(call, others().stranger) ? asMain(call) : call),
      { operation: 'deleteWebhook', title: 'deleteWebhook: a record of another client', pointer: '/status', expected: '404', got: '204' },
    ],
    [
      'IDs of customers for a client that may not see them',
      ['importTarget'],
      (call, pass) => pass(isOf(call, others().withoutRead) ? asMain(call) : call),
      {
        operation: 'importTarget',
        pointer: '/body/items/0/customerMapping/customerId',
        expected: 'nothing, since the client lacks customers.read',
      },
    ],
    [
      'the same in its job',
      ['importTarget', 'getImportJob'],
      (call, pass) => pass(isOf(call, others().withoutRead) ? asMain(call) : call),
      { operation: 'getImportJob', pointer: '/body/items/0/customerMapping/customerId' },
    ],
    [
      'the same in a route',
      ['importTarget', 'createRouteSuggestion', 'getRouteSuggestion'],
      (call, pass) => pass(isOf(call, others().withoutRead) ? asMain(call) : call),
      { operation: 'getRouteSuggestion', pointer: '/body/stops/0/customer/ordinavoCustomerId' },
    ],
    [
      'the number of a customer in a route, without its ID',
      ['importTarget', 'createRouteSuggestion'],
      changing(
        (call, { status }) => call.path === '/route-suggestions' && status === 201 && isOf(call, others().withoutRead),
        (body) => ({
          ...body,
          stops: (body.stops as { customer: object }[]).map((stop) => ({
            ...stop,
            customer: { ...stop.customer, customerNumber: 'RRM-001' },
          })), // as: a route has stops
        }),
      ),
      { operation: 'createRouteSuggestion', pointer: '/body/stops/0/customer/customerNumber', got: '"RRM-001"' },
    ],
    [
      'a target that nobody has sent, and that is created when it is cancelled',
      ['importTarget'],
      (call, pass) => pass({ ...call, body: call.body?.replace('"operation":"cancel"', '"operation":"upsert"') ?? null }),
      {
        operation: 'importTarget',
        title: 'importTarget: cancel a target that nobody has sent',
        pointer: '/body/items/0/status',
        expected: 'Rejected',
        got: '"Created"',
      },
    ],
    ...(['totalItems', 'createdItems', 'updatedItems', 'cancelledItems', 'rejectedItems', 'warningItems'] as const).map(
      (name): [string, string[], NonNullable<Running['between']>, Partial<Finding>] => [
        `a job whose ${name} are not those of its items`,
        ['importTarget', 'getImportJob'],
        changing(ofJob, (body) => ({ ...body, [name]: Number(body[name]) + 1 })),
        { operation: 'getImportJob', pointer: `/body/${name}`, expected: expect.stringContaining('as its items say') },
      ],
    ),
    [
      'a job whose mappings are not those of its items',
      ['importTarget', 'getImportJob'],
      changing(ofJob, (body) => ({ ...body, customerMapping: { ...(body.customerMapping as object), notApplicable: 7 } })), // as: it is an object
      { operation: 'getImportJob', pointer: '/body/customerMapping/notApplicable', got: '7' },
    ],
    [
      'a job that is done, and does not say when',
      ['importTarget', 'getImportJob'],
      changing(ofJob, (body) => ({ ...body, completedAtUtc: null })),
      { operation: 'getImportJob', pointer: '/body/completedAtUtc', expected: 'a time, since the job is Completed' },
    ],
    [
      'a job that is under way, and says when it was done',
      ['importTarget', 'listImportJobs'],
      changing(
        (call, { status }) => call.path.startsWith('/import-jobs') && status === 200,
        (body) => ({ ...body, items: (body.items as object[]).map((job) => ({ ...job, completedAtUtc: '2026-06-24T06:00:00.000Z' })) }), // as: a list has items
      ),
      { operation: 'listImportJobs', pointer: expect.stringMatching(/^\/body\/items\/\d+\/completedAtUtc$/) },
    ],
    [
      'a job with rejected items that is called Completed',
      ['importTargetsBatch', 'importTarget'],
      changing(
        (call, { status }) => call.path.startsWith('/inbound') && status === 200,
        (body) => ({ ...body, status: 'Completed' }),
      ),
      { operation: 'importTarget', pointer: '/body/status', expected: 'Failed, with 1 of 1 items rejected', got: 'Completed' },
    ],
    [
      'a page that is longer than its limit',
      ['importTarget', 'listImportJobs'],
      (call, pass) => pass({ ...call, path: call.path.replace(/limit=\d+/, (limit) => (limit === 'limit=1' ? 'limit=2' : limit)) }),
      { operation: 'listImportJobs', title: 'listImportJobs: one at a time', pointer: '/body/items', expected: 'at most 1', got: '2' },
    ],
    [
      'a page that begins one too late',
      ['importTarget', 'listImportJobs'],
      changing(isLaterPage, (body) => ({ ...body, items: (body.items as object[]).slice(1) })), // as: a list has items
      { operation: 'listImportJobs', title: expect.stringContaining('page 2'), pointer: '/body/items' },
    ],
    [
      'a cursor that is not heeded',
      ['importTarget', 'listImportJobs'],
      (call, pass) => pass({ ...call, path: call.path.replace(/&cursor=[^&]+/, '') }),
      { operation: 'listImportJobs', title: expect.stringContaining('page 2'), pointer: '/body/items' },
    ],
    [
      'a list that ends too early',
      ['importTarget', 'listImportJobs'],
      changing(isList, (body) => ({ ...body, nextCursor: null })),
      { operation: 'listImportJobs', pointer: '/body/nextCursor', expected: 'a cursor, since there are more', got: 'null' },
    ],
    [
      'a list that goes on behind its last item',
      ['importTarget', 'listImportJobs'],
      changing(isList, (body) => ({ ...body, nextCursor: body.nextCursor ?? 'more' })),
      { operation: 'listImportJobs', title: 'listImportJobs: as many as there may be', expected: 'null, since these are all' },
    ],
    [
      'a list that does not end',
      ['importTarget', 'listImportJobs'],
      changing(isLaterPage, (body) => ({ ...body, nextCursor: body.nextCursor ?? 'more' })),
      { operation: 'listImportJobs', pointer: '/body/nextCursor', expected: 'null, since this is the end' },
    ],
    ...(
      [
        ['a correlation ID of the server’s own', 'x-correlation-id', () => 'another'],
        ['a limit that is not the client’s', 'x-ratelimit-limit', () => '1000'],
        ['a rest of requests that stays as it is', 'x-ratelimit-remaining', () => '99'],
        ['an end of the window in milliseconds', 'x-ratelimit-reset', (value) => `${value}000`],
        ['an end of the window in seconds from now', 'x-ratelimit-reset', () => '3600'],
      ] as const satisfies [string, string, (value: string) => string][]
    ).map(([what, name, change]): [string, string[], NonNullable<Running['between']>, Partial<Finding>] => [
      what,
      ['getIntegrationHealth'],
      async (call, pass) => {
        const answer = await pass(call);
        if (!isAnswered(answer)) return answer;
        return { ...answer, headers: { ...answer.headers, [name]: change(answer.headers[name] ?? '') } };
      },
      { operation: 'getIntegrationHealth', pointer: `/header/${name}` },
    ]),
    [
      'a wrong method that is told as an unknown path',
      ['listImportJobs'],
      async (call, pass) => {
        const answer = await pass(call);
        return isAnswered(answer) && answer.status === 405 ? { ...answer, status: 404 } : answer;
      },
      {
        title: 'PUT /import-jobs, which the contract does not have',
        pointer: '/status',
        expected: '405',
        got: expect.stringMatching(/^404/),
      },
    ],
    [
      'a wrong value in a single import that is told as a rejected item',
      ['importTarget'],
      async (call, pass) => {
        const answer = await pass(call);
        if (!isAnswered(answer) || answer.status !== 400) return answer;
        const item = { externalId: '', status: 'Rejected', errorCode: 'invalid_value', errorMessage: 'It is wrong.' };
        return { ...answer, status: 200, body: JSON.stringify({ rejectedItems: 1, items: [item] }) };
      },
      { operation: 'importTarget', pointer: '/status', expected: '400, since the whole request is wrong' },
    ],
    [
      'a batch that is refused for one wrong item',
      ['importTargetsBatch'],
      async (call, pass) => {
        const answer = await pass(call);
        if (!isAnswered(answer) || !answer.body.includes('"invalid_value"')) return answer;
        return {
          ...answer,
          status: 400,
          body: JSON.stringify({ error: { code: 'validation_failed', message: 'No.', correlationId: '1' } }),
        };
      },
      { operation: 'importTargetsBatch', pointer: '/status', expected: '200, with a rejected item: the others are imported' },
    ],
    [
      'a replay that does not say so',
      ['importTarget'],
      async (call, pass) => {
        const answer = await pass(call);
        if (!isAnswered(answer)) return answer;
        const { 'idempotency-replayed': _, ...headers } = answer.headers;
        return { ...answer, headers };
      },
      { operation: 'importTarget', pointer: '/header/idempotency-replayed', expected: expect.stringMatching(/^true/), got: 'nothing' },
    ],
    [
      'a first answer that says it is a replay',
      ['importTarget'],
      async (call, pass) => {
        const answer = await pass(call);
        return isAnswered(answer) ? { ...answer, headers: { ...answer.headers, 'idempotency-replayed': 'true' } } : answer;
      },
      { operation: 'importTarget', pointer: '/header/idempotency-replayed', expected: expect.stringMatching(/^nothing/), got: '"true"' },
    ],
  ])('%s', async (_, operations, between, finding) => {
    const { evidence } = await run({ contract: only(...operations), between });
    expect(evidence.findings).toContainEqual(
      expect.objectContaining({ source: 'generated', curl: expect.stringContaining('curl'), ...finding }),
    );
  });
});

test('a contract of the vendor’s own is what is asked for: a bound that the server does not know is found', async () => {
  const narrower = only('importTarget');
  const [operation] = narrower.operations;
  if (operation?.body == null) throw new Error('importTarget takes a body.');
  const { properties } = operation.body.schema as { properties: Record<string, object> }; // as: of InboundTargetDto
  const schema = { ...operation.body.schema, properties: { ...properties, title: { type: 'string', maxLength: 60 } } };
  const changed = { ...narrower, operations: [{ ...operation, body: { ...operation.body, schema } }] };
  const { evidence } = await run({ contract: changed });
  expect(evidence.findings).toContainEqual(
    expect.objectContaining({ title: 'importTarget: title is too long', operation: 'importTarget', in: 'request', pointer: '/body/title' }),
  );
});

describe('a target', () => {
  const target = () => ({
    isMock: false,
    keys: { main: keysForGenerated(contract).main, without: {}, limited: null, faulty: null, others: null },
  });

  test('gets only what one key can try, and the rest is told', async () => {
    const outcome = await run({ ...target(), contract: only('getIntegrationHealth', 'importTarget', 'getImportJob') });
    expect(told(outcome)).toEqual([]);
    expect(outcome.evidence.leftOut.map(({ what }) => what)).toEqual([
      'clients without integration.health.read, inbound.targets.write, targets.write, customers.map, import_jobs.read',
      'what other clients may not do and not see',
      'one request too many',
      'a server that fails',
      'bodies and batches that are too large',
    ]);
    const statuses = new Set(outcome.sent.map(({ answer }) => answer?.status));
    expect([403, 413, 429, 500].filter((status) => statuses.has(status))).toEqual([]);
  });

  test('is told of no customer by an external ID or number that somebody may have', async () => {
    const { sent } = await run({ ...target(), contract: only('importTarget'), seed: 7 });
    const sound = sent.filter(({ answer }) => (answer?.status ?? 500) < 300);
    const keys = sound.flatMap(({ call }) =>
      targetsIn(call).flatMap(({ customer, location, contact }) =>
        [customer, location, contact].flatMap((one) => [propertyOf(one, 'externalId'), propertyOf(one, 'customerNumber')]),
      ),
    );
    const words = keys.filter((key) => typeof key === 'string');
    expect(words.length).toBeGreaterThan(3);
    expect(words.filter((key) => !key.startsWith('CHECK-7-'))).toEqual([]);
  });

  test('that must not be written to is only read from', async () => {
    const { sent, evidence } = await run({ ...target(), readsOnly: true });
    expect(new Set(sent.map(({ call }) => call.method))).toEqual(new Set(['GET']));
    expect(evidence.findings).toEqual([]);
  });

  test('whose key may not do something is asked for it once', async () => {
    const keys = { ...target().keys, main: keysForGenerated(contract).without['webhooks.manage'] ?? '' };
    const { sent, evidence } = await run({ ...target(), keys, contract: only('createWebhook', 'listWebhooks') });
    expect(evidence.leftOut).toContainEqual({ what: 'createWebhook', why: 'the API key may not do that' });
    expect(sent.filter(({ call }) => call.path === '/webhooks' && call.method === 'POST')).toHaveLength(1);
    expect(evidence.findings).toEqual([]);
  });

  test('whose key may not map customers is asked for all the rest of an import', async () => {
    const keys = { ...target().keys, main: keysForGenerated(contract).without['customers.map'] ?? '' };
    const { sent, evidence } = await run({ ...target(), keys, contract: only('importTarget') });
    expect(evidence.leftOut[0]).toEqual({ what: 'importTarget with customer context', why: 'the API key may not do that' });
    expect(evidence.findings).toEqual([]);
    expect(sent.filter(({ answer }) => answer?.status === 200).length).toBeGreaterThan(5);
    expect(sent.filter(({ answer }) => answer?.status === 400).length).toBeGreaterThan(20);
  });

  test('that is asked too much is asked again when it says', async () => {
    const refused = new Set<string>();
    const between: Running['between'] = async (call, pass) => {
      const answer = await pass(call);
      if (!isAnswered(answer) || call.method !== 'GET' || refused.has(call.path) || refused.size === 5) return answer; // it is waited for five times
      refused.add(call.path);
      return { status: 429, headers: { 'retry-after': '0.001' }, body: '' }; // a real one says seconds from 1
    };
    const outcome = await run({ ...target(), contract: only('getIntegrationHealth', 'listWebhooks'), between });
    expect(refused.size).toBeGreaterThan(3);
    expect(told(outcome)).toEqual([]);
  });

  test('that is down is left alone after three calls', async () => {
    const outcome = await run({ ...target(), between: async () => ({ unanswered: 'ECONNREFUSED' }) });
    expect(outcome.sent).toHaveLength(3);
    expect(told(outcome)[0]).toBe('getIntegrationHealth: as it is:  should be an answer, is ECONNREFUSED');
    expect(outcome.evidence.leftOut[0]).toEqual({ what: 'the rest of the generated requests', why: '3 in a row were not answered' });
  });
});

describe('a contract of other names', () => {
  const words = { type: 'string', minLength: 1, maxLength: 40 };
  const thing = { type: 'object', required: ['id', 'label'], properties: { id: { type: 'string', format: 'uuid' }, label: words } };
  const answer = (description: string, schema: object) => ({ description, content: { 'application/json': { schema } } });
  const problem = answer('Refused.', { type: 'object', required: ['error'], properties: { error: { type: 'object' } } });
  const refusals = { '400': problem, '401': problem, '404': problem };
  const id = { name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } };
  const kind = { name: 'kind', in: 'query', required: true, schema: { type: 'string', enum: ['round', 'square'] } };
  const content = {
    type: 'object',
    required: ['label', 'size'],
    properties: {
      label: words,
      size: { oneOf: [{ type: 'integer', minimum: 1, maximum: 9 }, { type: 'null' }] },
      parts: { type: 'array', items: words },
    },
  };
  const document = {
    openapi: '3.1.0',
    info: { title: 'Things', version: '1' },
    security: [{ key: [] }],
    paths: {
      '/things': {
        post: {
          operationId: 'makeThing',
          requestBody: { required: true, content: { 'application/json': { schema: content } } },
          responses: { '201': answer('Made.', thing), ...refusals },
        },
        get: {
          operationId: 'listThings',
          parameters: [kind],
          responses: { '200': answer('All.', { type: 'array', items: thing }), ...refusals },
        },
      },
      '/things/{id}': {
        get: { operationId: 'getThing', parameters: [id], responses: { '200': answer('It.', thing), ...refusals } },
        delete: { operationId: 'dropThing', parameters: [id], responses: { '204': { description: 'Gone.' }, ...refusals } },
      },
    },
  };

  /** A server of these things, which takes a size of 10. */
  function things(): Caller {
    const kept = new Map<string, object>();
    const said = (status: number, body: unknown): Answer => ({
      status,
      headers: { 'content-type': 'application/json' },
      body: status === 204 ? '' : JSON.stringify(body),
    });
    const refusal = (status: number) => said(status, { error: { code: 'refused' } });
    return async ({ method, path, headers, body }) => {
      const [place = '', query = ''] = path.split('?');
      const [, collection, one] = place.split('/');
      if (collection !== 'things') return refusal(404);
      if (headers.Authorization !== 'Bearer key') return refusal(one === undefined && !['GET', 'POST'].includes(method) ? 404 : 401);
      if (one === undefined && method === 'GET')
        return /^kind=(?:round|square)$/.test(query) ? said(200, [...kept.values()]) : refusal(400);
      if (one === undefined && method === 'POST') {
        const { label, size, parts } = Object(headers['Content-Type'] === 'application/json' ? readBody(body ?? '') : null);
        const isWord = (word: unknown) => typeof word === 'string' && word.length > 0 && word.length <= 40;
        const isSize = size === null || (Number.isInteger(size) && size >= 1 && size <= 10);
        if (!isWord(label) || !isSize || !(parts === undefined || (Array.isArray(parts) && parts.every(isWord)))) return refusal(400);
        const made = { id: `00000000-0000-4000-8000-${String(kept.size).padStart(12, '0')}`, label };
        kept.set(made.id, made);
        return said(201, made);
      }
      const found = kept.get(decodeURIComponent(one ?? ''));
      if (found === undefined || (method !== 'GET' && method !== 'DELETE')) return refusal(404);
      return method === 'GET' ? said(200, found) : said(204, null);
    };
  }

  test('is gone by all the same: what was made is read and dropped by its id, and the one fault of the server is found', async () => {
    const known = contractOf('things.yaml', document);
    const evidence = new Noting(known, await oracleFor(document), 'http://things');
    const keys = { main: 'key', without: {}, limited: null, faulty: null, others: null };
    await runGenerated({ contract: known, evidence, call: things(), keys, seed: 1, isMock: false, readsOnly: false });
    expect(evidence.findings.map(({ title, pointer, got }) => [title, pointer, got])).toEqual([
      ['makeThing: size is too large', '/body/size', '201'],
    ]);
    expect(evidence.covered.filter(({ status, seen }) => status < '300' && seen === 0)).toEqual([]);
    expect(evidence.titles).toContain('listThings: kind is missing');
  });

  test('may have schemas that hold themselves', () => {
    const node: Record<string, unknown> = { type: 'object', required: ['name'] };
    node.properties = { name: words, child: node, children: { type: 'array', items: node } };
    const draw = drawOf(1, 'node', 0);
    const body = bodyOf(node, 'everything', { draw, seen: () => [], examples: [] });
    expect(body).toMatchObject({ name: expect.any(String), child: { name: expect.any(String) } });
    expect(faultsOf(node, body).map(({ what }) => what)).toContain('child.child.name is missing');
  });
});
