/** Waiting for what a client sends, without sleeping: in code and over HTTP, answered as soon as the request is. */
import { describe, expect, test } from 'vitest';
import { watchJournal } from '../../src/control/wanted-requests.js';
import { ControlError, connectControl, type Mock, startMock, type WantedRequest } from '../../src/index.js';
import { type AnsweredRequest, emptyJournal, keepRequest } from '../../src/world/journal.js';
import type { World } from '../../src/world/world.js';
import { Client, erpKey, given, target, tenantWith } from '../support/given.js';
import { worldWith } from '../support/world.js';

/** The same questions in code and from another process. */
const ways = [
  ['in code', (mock: Mock) => mock],
  ['over HTTP', (mock: Mock) => connectControl({ url: mock.url, token: mock.controlToken })],
] as const;

const nordKey = 'fio_live_MOCKnord0000000000001';

async function refusalOf(promise: Promise<unknown>): Promise<ControlError> {
  const error: unknown = await promise.then(
    () => new Error('did not refuse'),
    (reason: unknown) => reason,
  );
  if (!(error instanceof ControlError)) throw error;
  return error;
}

/** A request that may be refused, or get no answer. */
const statusOf = async (mock: Mock, path: string, key = erpKey) => {
  const response = await fetch(mock.api + path, { headers: { Authorization: `Bearer ${key}` } }).catch(() => null);
  await response?.text();
  return response?.status ?? 0;
};

const twoTenants = () =>
  given.clientOf({
    tenants: [tenantWith(), tenantWith({ key: 'nord-erp', apiKeys: [{ value: nordKey }] }, { key: 'nord', id: 'tenant-456' })],
  });

describe.each(ways)('waitForRequest %s', (_, controlOf) => {
  test('answers at once where the journal has it already, with all that fit', async () => {
    const { mock, erp } = await given.client();
    await erp.importTarget(target('JOB-1'));
    await statusOf(mock, '/integration/health');
    await erp.importTarget(target('JOB-2'));
    const found = await controlOf(mock).waitForRequest({ operation: 'importTarget', status: 200 }, '0s');
    expect(found.map(({ id }) => id)).toEqual([1, 3]);
    expect(found).toEqual(mock.requests.list({ operation: 'importTarget' }));
    expect(JSON.parse(found[1]?.request.body ?? '')).toMatchObject({ externalId: 'JOB-2' });
  });

  test('answers as soon as the last of so many has come, and not before', async () => {
    const { mock, erp } = await given.client();
    const control = controlOf(mock);
    let isDone = false;
    const waiting = control.waitForRequest({ operation: 'importTarget', count: 2 }).finally(() => {
      isDone = true;
    });
    await erp.importTarget(target('JOB-1'));
    await statusOf(mock, '/integration/health');
    await control.waitForRequest({ operation: 'getIntegrationHealth' });
    expect(isDone).toBe(false);
    await erp.importTarget(target('JOB-2'));
    expect((await waiting).map(({ id }) => id)).toEqual([1, 3]);
  });

  test.each<[string, WantedRequest, number[]]>([
    ['anything', {}, [1, 2, 3, 4]],
    ['a tenant', { tenant: 'rheinruhr' }, [1, 2, 4]],
    ['a client', { client: 'nord-erp' }, [3]],
    ['a method, in whatever case', { method: 'post' }, [1]],
    ['a part of the path', { path: 'limit=5' }, [2]],
    ['a correlation ID', { correlationId: 'night-run-1' }, [1]],
    ['no answer, because of a fault', { status: 0, fault: 'cut' }, [4]],
    ['what came after one', { after: 2 }, [3, 4]],
    ['fewer than there are', { operation: 'listImportJobs', count: 2 }, [2, 3, 4]],
  ])('finds %s', async (_name, wanted, expected) => {
    const { mock, erp } = await twoTenants();
    await erp.importTarget(target('JOB-1'), { 'X-Correlation-Id': 'night-run-1' });
    await statusOf(mock, '/import-jobs?limit=5');
    await statusOf(mock, '/import-jobs', nordKey);
    mock.faults.add({ name: 'cut', then: { connection: 'reset' } });
    await statusOf(mock, '/import-jobs');
    expect((await controlOf(mock).waitForRequest(wanted)).map(({ id }) => id)).toEqual(expected);
  });

  test('takes a request for come once it is answered, also where it came before anybody waited', async () => {
    const { mock } = await given.client({}, { faults: [{ then: { latency: '10s' } }] });
    const control = controlOf(mock);
    const answer = statusOf(mock, '/integration/health');
    await control.waitFor({ requests: { operation: 'getIntegrationHealth' } });
    const { message } = await refusalOf(control.waitForRequest({}, '10ms'));
    expect(message).toBe(
      'waitForRequest: not within 10ms. There: 0 of 1 request\nno request has been answered\nrequest 1 is under way, or no longer kept',
    );
    const waiting = control.waitForRequest();
    await control.clock.advance('10s');
    expect([await answer, await waiting]).toMatchObject([200, [{ id: 1, status: 200 }]]);
  });

  test('tells what has come instead, the nearest first', async () => {
    const { mock, erp } = await given.client();
    const control = controlOf(mock);
    expect((await refusalOf(control.waitForRequest({}, '10ms'))).message).toBe(
      'waitForRequest: not within 10ms. There: 0 of 1 request\nno request has been answered',
    );
    await erp.importTarget(target('JOB-1'));
    await statusOf(mock, '/integration/health', 'fio_live_unknown');
    const error = await refusalOf(control.waitForRequest({ operation: 'importTarget', status: 422, count: 2 }, '10ms'));
    expect(error.kind).toBe('timeout');
    expect(error.message).toBe(
      [
        'waitForRequest: not within 10ms. There: 0 of 2 requests with operation importTarget, status 422',
        'nearest:',
        '  request 1: POST /api/connect/v1/inbound/targets 200 to erp: Completed, 1 created',
        '  request 2: GET /api/connect/v1/integration/health 401: unauthorized',
      ].join('\n'),
    );
    const { message } = await refusalOf(control.waitForRequest({ operation: 'importTarget', count: 2 }, '10ms'));
    expect(message).toContain('There: 1 of 2 requests with operation importTarget\nnearest:\n  request 2: GET');
  });

  test('tells no more than five, and no secrets', async () => {
    const { mock } = await given.client();
    for (let count = 1; count <= 7; count += 1) await statusOf(mock, `/import-jobs?key=fio_live_secret${count}`);
    const { message } = await refusalOf(controlOf(mock).waitForRequest({ operation: 'importTarget' }, '10ms'));
    expect(message.match(/request \d/g)).toEqual(['request 7', 'request 6', 'request 5', 'request 4', 'request 3']);
    expect(message).not.toContain('fio_live_secret');
  });

  test('of a tenant of the scenario is about its own requests, and tells of those with an unknown key', async () => {
    const { mock, erp } = await twoTenants();
    const own = controlOf(mock).tenant('nord');
    await erp.importTarget(target('JOB-1'));
    await statusOf(mock, '/import-jobs', 'wrong');
    const { message } = await refusalOf(own.waitForRequest({ operation: 'importTarget' }, '10ms'));
    expect(message).toContain('nearest:\n  request 2: GET /api/connect/v1/import-jobs 401: unauthorized');
    expect(message).not.toContain('request 1');
    const waiting = own.waitForRequest({ operation: 'importTarget' });
    await new Client(mock, nordKey).importTarget(target('JOB-1'));
    expect(await waiting).toMatchObject([{ tenant: 'nord' }]);
  });

  test('of a copy of a tenant is about the copy’s requests alone', async () => {
    const { mock, erp } = await given.client();
    const copy = mock.tenants.clone();
    const own = controlOf(mock).tenant(copy.key);
    await erp.importTarget(target('JOB-1'));
    expect((await refusalOf(own.waitForRequest({}, '10ms'))).message).toContain('no request has been answered');
    const waiting = own.waitForRequest({ client: 'erp' });
    await new Client(mock, copy.apiKey).importTarget(target('JOB-2'));
    expect(await waiting).toMatchObject([{ id: 1, tenant: copy.key, client: 'erp' }]);
  });

  test('waits on over a reset, which empties the journal', async () => {
    const { mock, erp } = await given.client();
    const control = controlOf(mock);
    await erp.importTarget(target('JOB-1'));
    const waiting = control.waitForRequest({ operation: 'importTarget', count: 2 });
    await control.reset();
    await erp.importTarget(target('JOB-2'));
    await erp.importTarget(target('JOB-3'));
    const bodies = (await waiting).map(({ request }) => JSON.parse(request.body ?? '').externalId);
    expect(bodies).toEqual(['JOB-2', 'JOB-3']);
  });

  test.each<[string, object, string, RegExp, ControlError['kind']]>([
    [
      'an unknown operation',
      { operation: 'importTargt' },
      '1s',
      /"importTargt" is no operation of the contract\. "importTarget"\?/,
      'invalid',
    ],
    ['an unknown tenant', { tenant: 'nobody' }, '1s', /There is no tenant "nobody"/, 'notFound'],
    ['an unknown client', { client: 'epr' }, '1s', /There is no client "epr"\. "erp"\?/, 'notFound'],
    ['no request at all', { count: 0 }, '1s', /count/, 'invalid'],
    ['half a request', { count: 1.5 }, '1s', /count/, 'invalid'],
    [
      'more than the journal keeps',
      { count: 1001 },
      '1s',
      /keeps \(1000\); let limits\.journalEntries of the scenario be at least 1001/,
      'invalid',
    ],
    ['a status as text', { status: '200' }, '1s', /status: "200" is not an? /, 'invalid'],
    ['a method as a number', { method: 1 }, '1s', /method: 1 is not a string/, 'invalid'],
    ['a word for a time', {}, 'soon', /"soon" is not a duration/, 'invalid'],
    ['something else', { operationId: 'importTarget' }, '1s', /"operationId" is no known key/, 'invalid'],
  ])('refuses %s at once', async (_name, wanted, timeout, message, kind) => {
    const { mock } = await given.client();
    const error = await refusalOf(controlOf(mock).waitForRequest(wanted as WantedRequest, timeout)); // as: a caller without types
    expect([error.kind, error.message]).toEqual([kind, expect.stringMatching(message)]);
  });

  test('ends when it is given up, and when the mock is closed', async () => {
    const { mock } = await given.client();
    const control = controlOf(mock);
    const giving = new AbortController();
    const givenUp = refusalOf(control.waitForRequest({}, '1m', giving.signal));
    giving.abort();
    expect((await givenUp).kind).toMatch(/timeout|unreachable/);
    const waiting = refusalOf(control.waitForRequest({}, '1m'));
    await control.clock.now(); // the call above has come before this one
    const closing = mock.close();
    expect((await waiting).kind).toMatch(/timeout|unreachable/);
    await closing;
  });
});

test('each who waits gets the answer to the own question, however many requests come at once', async () => {
  const { mock, erp } = await given.client({}, { limits: { journalEntries: 50 } });
  const names = Array.from({ length: 120 }, (_, index) => `run-${index}`);
  const waiting = names.map((correlationId) => mock.waitForRequest({ correlationId }));
  const some = mock.waitForRequest({ operation: 'importTarget', count: 50 });
  await Promise.all(names.map((name) => erp.importTarget(target(name), { 'X-Correlation-Id': name })));
  expect((await Promise.all(waiting)).map(([one, ...more]) => [one?.correlationId, more.length])).toEqual(names.map((name) => [name, 0]));
  expect(await some).toHaveLength(50);
});

test('a request that came long before, and is answered only now, is found among all that came since', async () => {
  const { mock } = await given.client(
    {},
    {
      limits: { journalEntries: 5 },
      faults: [{ when: { operation: 'getIntegrationHealth' }, then: { latency: '10s' } }],
    },
  );
  const answer = statusOf(mock, '/integration/health');
  await mock.waitFor({ requests: { operation: 'getIntegrationHealth' } });
  const waiting = mock.waitForRequest({ operation: 'getIntegrationHealth' });
  for (let count = 0; count < 12; count += 1) await statusOf(mock, '/import-jobs');
  mock.requests.clear();
  await mock.clock.advance('10s');
  expect([await answer, await waiting]).toMatchObject([200, [{ id: 1 }]]);
});

test('what the journal has forgotten counts no longer', async () => {
  const { mock, erp } = await given.client({}, { limits: { journalEntries: 2 } });
  const waiting = mock.waitForRequest({ operation: 'importTarget', count: 2 });
  await erp.importTarget(target('JOB-1'));
  for (let count = 0; count < 4; count += 1) await statusOf(mock, '/import-jobs');
  await erp.importTarget(target('JOB-2'));
  await erp.importTarget(target('JOB-3'));
  expect((await waiting).map(({ id }) => id)).toEqual([6, 7]);
});

const anyRequest: Omit<AnsweredRequest, 'id' | 'method'> = {
  at: 0,
  tenant: 't',
  client: null,
  operation: null,
  url: '/',
  correlationId: 'c',
  requestHeaders: [],
  requestBody: null,
  status: 200,
  responseHeaders: [],
  responseBody: '',
  fault: null,
  summary: '',
  took: 1,
};

/** A journal of so many requests, and a watch that looks whenever one has come and whenever one was answered. */
function journalWith(journalEntries: number) {
  const { world } = worldWith();
  const { journal } = world.state;
  const rules = { ...world.state.rules, limits: { ...world.state.rules.limits, journalEntries } };
  let unpacked = 0; // how much of the journal is to be unpacked stands in the rules
  const state = new Proxy(world.state, {
    get: (target, name) => {
      if (name !== 'rules') return Reflect.get(target, name);
      unpacked += 1;
      return rules;
    },
  });
  const answer = (method: string, look: () => unknown = () => undefined) => {
    const id = journal.nextId;
    journal.nextId += 1;
    look();
    keepRequest(journal, { ...anyRequest, id, method }, journalEntries, rules.limits.journalBytes);
    return look();
  };
  const watch = (count: number) => {
    const { lookAround, found } = watchJournal({ state } as World, { method: 'POST' }, count); // as: it looks at the state alone
    const numbers = () => lookAround()?.map(({ id }) => id) ?? null;
    return { found, look: numbers, answer: (method: string) => answer(method, numbers) };
  };
  return { journal, answer, watch, unpacked: () => unpacked };
}

describe('whoever waits for many', () => {
  test('unpacks the whole journal only when there may be enough', () => {
    const { journal, watch, unpacked } = journalWith(1000);
    const { look, answer } = watch(3);
    look();
    expect([...['GET', 'POST', 'GET', 'POST', 'GET'].map(answer), unpacked()]).toEqual([null, null, null, null, null, 1]);
    expect([answer('POST'), unpacked()]).toEqual([[2, 4, 6], 2]);
    Object.assign(journal, emptyJournal()); // a reset: numbers begin anew
    expect([answer('POST'), unpacked()]).toEqual([null, 4]);
    expect([answer('GET'), answer('POST'), unpacked()]).toEqual([null, null, 4]);
    expect([answer('POST'), unpacked()]).toEqual([[1, 3, 4], 5]);
  });

  test('is told in vain how many requests the journal has forgotten meanwhile', () => {
    const { watch } = journalWith(5);
    const { look, found, answer } = watch(5);
    look();
    for (const method of ['POST', 'GET', 'GET', 'GET', 'POST']) answer(method);
    expect(found()).not.toContain('forgotten');
    answer('GET');
    expect(found()).toMatch(/\nforgotten meanwhile: request 1 \(limits\.journalEntries, limits\.journalBytes\)$/);
    for (const method of ['GET', 'GET', 'POST', 'GET', 'GET']) answer(method);
    expect(found().split('\n')).toEqual([
      '1 of 5 requests with method POST',
      'nearest:',
      expect.stringContaining('request 11: GET'),
      expect.stringContaining('request 10: GET'),
      expect.stringContaining('request 8: GET'),
      expect.stringContaining('request 7: GET'),
      'forgotten meanwhile: 6 requests, 1 to 6 (limits.journalEntries, limits.journalBytes)',
    ]);
  });

  test('is not told of what was forgotten or cleared before, nor of a reset', () => {
    const { journal, answer, watch } = journalWith(2);
    for (let count = 0; count < 5; count += 1) answer('GET');
    const first = watch(2);
    first.look();
    expect(first.found()).not.toContain('forgotten');
    Object.assign(journal, emptyJournal(journal.nextId)); // as requests.clear() does
    const second = watch(2);
    second.look();
    second.answer('GET');
    expect(second.found()).not.toContain('forgotten');
    Object.assign(journal, emptyJournal()); // a reset
    second.answer('GET');
    expect(second.found()).not.toContain('forgotten');
  });
});

test('where limits.journalEntries is 0 there is nothing to wait for', async () => {
  const { mock } = await given.client({}, { limits: { journalEntries: 0 } });
  const { kind, message } = await refusalOf(mock.waitForRequest());
  expect([kind, message]).toEqual([
    'invalid',
    'waitForRequest: the count 1 is more than the journal keeps (0); let limits.journalEntries of the scenario be at least 1.',
  ]);
});

test('a word instead of a filter is refused, and says what to write', async () => {
  const { mock } = await given.client();
  const wanted = 'importTarget' as WantedRequest; // as: a caller without types
  expect((await refusalOf(mock.waitForRequest(wanted))).message).toBe(
    'waitForRequest: "importTarget" is not an object; write { operation: "importTarget" }.',
  );
});

test.each<[string, (mock: Mock) => Promise<unknown>]>([
  ['waitForRequest', (mock) => mock.waitForRequest({}, '1m')],
  ['waitForDelivery', (mock) => mock.waitForDelivery({}, '1m')],
  ['waitFor', (mock) => mock.waitFor({ target: { externalId: 'JOB-1' } }, '1m')],
])('%s of a mock that is closed already is refused at once', async (name, wait) => {
  const mock = await startMock({ scenario: { tenants: [tenantWith()] } });
  await mock.close();
  expect((await refusalOf(wait(mock))).message).toBe(`${name}: the mock was closed.`);
});
