/** How clients behave: what the mock counts against them, and with which requests it can show it. */
import { describe, expect, test } from 'vitest';
import type { ConductReport, FaultEntry, Mock, Scenario } from '../../src/index.js';
import { allScopesBut, type Client, erpKey, given, target } from '../support/given.js';

const lost = (then: FaultEntry['then']): Scenario => ({ faults: [{ name: 'lost', when: { call: 1 }, then }] });
const aTarget = (externalId = 'JOB-1') => JSON.stringify(target(externalId));

/** A request that may break the contract, and get no answer. */
async function send(mock: Mock, path: string, init: RequestInit = {}): Promise<number> {
  const headers = { Authorization: `Bearer ${erpKey}`, ...(init.body ? { 'Content-Type': 'application/json' } : {}), ...init.headers };
  const response = await fetch(mock.api + path, { ...init, headers }).catch(() => null);
  return response === null || (await response.text().catch(() => null)) === null ? 0 : response.status;
}

/** A target sent with this key, or none. */
const write = (mock: Mock, key: string | null, body = aTarget(), path = '/inbound/targets') =>
  send(mock, path, { method: 'POST', body, headers: key === null ? {} : { 'Idempotency-Key': key } });

/** A write that its client gives up waiting for. */
async function writeInVain(mock: Mock): Promise<void> {
  const patience = new AbortController();
  const answer = send(mock, '/inbound/targets', { method: 'POST', body: aTarget(), signal: patience.signal });
  await mock.waitFor({ requests: { operation: 'importTarget' } }, '5s');
  patience.abort();
  expect(await answer).toBe(0);
}

function conductOf(mock: Mock, client: string | null = 'erp'): ConductReport {
  const report = mock.conduct().find((one) => one.client === client);
  if (report === undefined) throw new Error(`There is no report of ${client}.`);
  return report;
}

test('a client that behaves has nothing against it, and its calls are counted', async () => {
  const { mock, erp } = await given.client();
  await erp.importTarget(target('JOB-1'), { 'Idempotency-Key': 'k1' });
  await erp.importTarget(target('JOB-2'), { 'Idempotency-Key': 'k2' });
  await erp.job(1);
  expect(mock.conduct()).toEqual([
    {
      tenant: 'rheinruhr',
      client: 'erp',
      calls: { importTarget: 2, getImportJob: 1 },
      retryAfterIgnored: 0,
      writesWithoutIdempotencyKey: 0,
      idempotencyKeysReused: 0,
      contractViolations: 0,
      pollsPerSecond: 1,
      findings: [],
    },
  ]);
});

describe('retryAfterIgnored', () => {
  test('a call before the Retry-After of the rate limit is over', async () => {
    const { mock, erp } = await given.client({ rateLimit: { limit: 1, window: '60s' } });
    const ask = async () => [(await erp.get('/import-jobs')).status, conductOf(mock).retryAfterIgnored];
    expect([await ask(), await ask()]).toEqual([
      [200, 0],
      [429, 0],
    ]);
    await mock.clock.advance('59s');
    expect(await ask()).toEqual([429, 1]);
    await mock.clock.advance('1s');
    expect(await ask()).toEqual([200, 1]);
  });

  test.each<[string, FaultEntry['then']]>([
    ['a fault that answers 429', { status: 429, retryAfter: '20s' }],
    ['a fault that answers 503', { status: 503, retryAfter: '20s' }],
    ['a fault that answers so after the work', { status: 503, retryAfter: '20s', at: 'afterCommit' }],
  ])('a call before the Retry-After of %s is over, each time', async (_, then) => {
    const { mock } = await given.client({}, lost(then));
    for (const by of ['0s', '0s', '19s', '1s']) {
      await mock.clock.advance(by);
      await send(mock, '/import-jobs');
    }
    expect(conductOf(mock).retryAfterIgnored).toBe(2);
  });

  test('not where the answer had no Retry-After', async () => {
    const { mock } = await given.client({}, lost({ status: 429 }));
    expect([await send(mock, '/import-jobs'), await send(mock, '/import-jobs')]).toEqual([429, 200]);
    expect(conductOf(mock).retryAfterIgnored).toBe(0);
  });

  test('a client is not asked to wait for what another was told', async () => {
    const { mock, erp, other } = await given.twoClients();
    mock.faults.add({ when: { client: 'erp', call: 1 }, then: { status: 429, retryAfter: '20s' } });
    await send(mock, '/import-jobs');
    await other.get('/import-jobs');
    expect(conductOf(mock, 'other').retryAfterIgnored).toBe(0);
    await erp.get('/import-jobs');
    expect([conductOf(mock).retryAfterIgnored, conductOf(mock, 'other').retryAfterIgnored]).toEqual([1, 0]);
  });

  test('a finding names the answer that asked and the call that came, with times and correlation IDs', async () => {
    const { mock } = await given.client({}, lost({ status: 429, retryAfter: '20s' }));
    await send(mock, '/import-jobs', { headers: { 'X-Correlation-Id': 'asked' } });
    await mock.clock.advance('15s');
    await send(mock, '/import-jobs?limit=1', { headers: { 'X-Correlation-Id': 'came' } });
    expect(conductOf(mock).findings).toEqual([
      {
        kind: 'retryAfterIgnored',
        message: 'GET /api/connect/v1/import-jobs?limit=1 came 5 s before Retry-After ended',
        requests: [
          { id: 1, at: '2026-06-24T06:00:00.000Z', correlationId: 'asked' },
          { id: 2, at: '2026-06-24T06:00:15.000Z', correlationId: 'came' },
        ],
      },
    ]);
  });
});

describe('writesWithoutIdempotencyKey: the same body, sent again without protection', () => {
  test.each<[string, string | null, string | null, number]>([
    ['both without a key', null, null, 1],
    ['the first without a key, the second with one', null, 'k1', 1],
    ['the first with a key, the second without', 'k1', null, 1],
    ['both with the same key', 'k1', 'k1', 0],
    ['both with keys of their own: two orders that look alike', 'k1', 'k2', 0],
  ])('%s', async (_, first, second, expected) => {
    const { mock } = await given.client();
    expect([await write(mock, first), await write(mock, second)]).toEqual([200, 200]);
    expect(conductOf(mock).writesWithoutIdempotencyKey).toBe(expected);
  });

  test.each<[string, FaultEntry['then'], number, number]>([
    ['503 before the work', { status: 503 }, 503, 1],
    ['503 after it', { status: 503, at: 'afterCommit' }, 503, 1],
    ['a reset before the work', { connection: 'reset' }, 0, 1],
    ['a reset after it', { connection: 'reset', at: 'afterCommit' }, 0, 1],
    ['an empty answer', { connection: 'empty', at: 'afterCommit' }, 0, 1],
    ['half an answer', { connection: 'truncate' }, 0, 1],
    ['400: nothing was done', { status: 400 }, 400, 0],
    ['409: nothing was done', { status: 409 }, 409, 0],
    ['429: nothing was done', { status: 429 }, 429, 0],
  ])('repeated after %s', async (_, then, seen, expected) => {
    const { mock } = await given.client({}, lost(then));
    expect([await write(mock, null), await write(mock, null)]).toEqual([seen, 200]);
    expect(conductOf(mock).writesWithoutIdempotencyKey).toBe(expected);
  });

  test.each(['before', 'afterCommit'] as const)('repeated after no answer ever came, %s the work', async (at) => {
    const { mock } = await given.client({}, lost({ respond: 'never', at }));
    await writeInVain(mock);
    expect(await write(mock, null)).toBe(200);
    expect(conductOf(mock).writesWithoutIdempotencyKey).toBe(1);
  });

  test('repeated while a fault still holds the first one back', async () => {
    const { mock } = await given.client({}, lost({ latency: '30s' }));
    await writeInVain(mock);
    expect(await write(mock, null)).toBe(200);
    const { writesWithoutIdempotencyKey, findings } = conductOf(mock);
    expect(writesWithoutIdempotencyKey).toBe(1);
    expect(findings[0]?.requests.map(({ id }) => id)).toEqual([1, 2]);
  });

  test.each<[string, Parameters<typeof given.client>, string]>([
    ['a body that is not valid', [], '{"externalId":5}'],
    ['a body that is not JSON', [], '{"externalId":'],
    ['a right that is missing', [{ scopes: allScopesBut('inbound.targets.write', 'customers.map') }], aTarget()],
    ['a business rule', [{}, { assumptions: { singleRejection: 'http' } }], JSON.stringify(target('JOB-1', { operation: 'update' }))],
  ])('not after a refusal for %s', async (_, client, body) => {
    const { mock } = await given.client(...client);
    const statuses = [await write(mock, null, body), await write(mock, null, body)];
    expect(statuses.every((status) => status >= 400 && status < 500)).toBe(true);
    expect(conductOf(mock)).toMatchObject({ calls: { importTarget: 2 }, writesWithoutIdempotencyKey: 0 });
  });

  test.each([
    ['23h59m59s', 1],
    ['24h', 0],
  ])('after %s on the clock it counts %i times', async (by, expected) => {
    const { mock } = await given.client();
    await write(mock, null);
    await mock.clock.advance(by);
    await write(mock, null);
    expect(conductOf(mock).writesWithoutIdempotencyKey).toBe(expected);
  });

  test('each repetition counts, and it names the one before', async () => {
    const { mock } = await given.client();
    for (let count = 0; count < 3; count += 1) await write(mock, null);
    const { writesWithoutIdempotencyKey, findings } = conductOf(mock);
    expect(writesWithoutIdempotencyKey).toBe(2);
    expect(findings.map(({ requests }) => requests.map(({ id }) => id))).toEqual([
      [1, 2],
      [2, 3],
    ]);
  });

  test('batches count too; another body, another client and reading do not', async () => {
    const { mock, erp, other } = await given.twoClients();
    await erp.importTarget(target('JOB-1'));
    await erp.importTarget(target('JOB-2'));
    await other.importTarget(target('JOB-1'));
    for (let count = 0; count < 3; count += 1) await erp.get('/import-jobs');
    expect(mock.conduct().map((one) => one.writesWithoutIdempotencyKey)).toEqual([0, 0]);
    await erp.importBatch([target('JOB-3')]);
    await erp.importBatch([target('JOB-3')]);
    expect(mock.conduct().map((one) => one.writesWithoutIdempotencyKey)).toEqual([1, 0]);
  });

  test('a finding says what was missing', async () => {
    const { mock } = await given.client();
    await write(mock, null);
    await mock.clock.advance('1m');
    await write(mock, 'k1');
    expect(conductOf(mock).findings).toMatchObject([
      {
        kind: 'writesWithoutIdempotencyKey',
        message: expect.stringMatching(
          /^POST \/api\/connect\/v1\/inbound\/targets.* was sent again .* the first one had no Idempotency-Key$/,
        ),
        requests: [
          { id: 1, at: '2026-06-24T06:00:00.000Z', correlationId: mock.requests.get(1).correlationId },
          { id: 2, at: '2026-06-24T06:01:00.000Z', correlationId: mock.requests.get(2).correlationId },
        ],
      },
    ]);
  });
});

describe('idempotencyKeysReused: one key for two contents', () => {
  const reordered = '{ "title": "Visit JOB-1",\n  "externalId": "JOB-1" }';

  test.each<[string, Scenario, string, number[], number]>([
    ['which the mock answers with 409', {}, aTarget('JOB-2'), [200, 409], 1],
    ['though the first got 503 before the work', lost({ status: 503 }), aTarget('JOB-2'), [503, 200], 1],
    ['though the first got 503 after it', lost({ status: 503, at: 'afterCommit' }), aTarget('JOB-2'), [503, 409], 1],
    ['though the first was cut off', lost({ connection: 'reset' }), aTarget('JOB-2'), [0, 200], 1],
    ['not where only the order of keys and the white space differ', {}, reordered, [200, 200], 0],
    ['nor so after a fault', lost({ status: 503 }), reordered, [503, 200], 0],
  ])('%s', async (_, scenario, second, statuses, expected) => {
    const { mock } = await given.client({}, scenario);
    expect([await write(mock, 'k1'), await write(mock, 'k1', second)]).toEqual(statuses);
    expect(conductOf(mock).idempotencyKeysReused).toBe(expected);
  });

  test('not for another operation, nor by another client, nor after 24 hours', async () => {
    const { mock, other } = await given.twoClients();
    await write(mock, 'k1');
    await write(mock, 'k1', `{"targets":[${aTarget('JOB-2')}]}`, '/inbound/targets/batch');
    await other.importTarget(target('JOB-3'), { 'Idempotency-Key': 'k1' });
    await mock.clock.advance('24h');
    await write(mock, 'k1', aTarget('JOB-4'));
    expect(mock.conduct().map((one) => one.idempotencyKeysReused)).toEqual([0, 0]);
    await write(mock, 'k1', aTarget('JOB-5'));
    expect(mock.conduct().map((one) => one.idempotencyKeysReused)).toEqual([1, 0]);
  });

  test('a finding names the key and both requests', async () => {
    const { mock } = await given.client();
    await write(mock, 'JOB-4711');
    await write(mock, 'JOB-4711', aTarget('JOB-2'));
    expect(conductOf(mock).findings).toMatchObject([
      {
        kind: 'idempotencyKeysReused',
        message: expect.stringContaining('"JOB-4711"'),
        requests: [1, 2].map((id) => ({ id, at: '2026-06-24T06:00:00.000Z', correlationId: mock.requests.get(id).correlationId })),
      },
    ]);
  });
});

describe('contractViolations: what the contract does not have', () => {
  type Sent = [path: string, init?: RequestInit];
  const post = (body: string, headers = {}): Sent => ['/inbound/targets', { method: 'POST', body, headers }];
  const batch: Sent = ['/inbound/targets/batch', { method: 'POST', body: '{"targets":[{"externalId":"J","title":7}]}' }];

  test.each<[string, Sent, number, string]>([
    ['a body that is not JSON', post('{"externalId":'), 400, 'JSON'],
    ['a bad field', post('{"externalId":5,"title":"T"}'), 400, 'externalId: 5 is not a string'],
    ['an invalid item of a batch', batch, 200, 'targets[0] title'],
    ['an unknown path', ['/import-job'], 404, 'no such route'],
    ['a wrong method', ['/import-jobs', { method: 'DELETE' }], 405, 'does not take DELETE'],
    ['a wrong media type', post(aTarget(), { 'Content-Type': 'text/plain' }), 415, 'text/plain'],
    ['a bad query parameter', ['/import-jobs?limit=0'], 400, 'limit: "0" is not a whole number'],
    ['a bad parameter in the path', ['/import-jobs/latest'], 400, 'importJobId'],
    ['a bad Idempotency-Key', post(aTarget(), { 'Idempotency-Key': 'two words' }), 400, 'Idempotency-Key'],
  ])('%s', async (_, [path, init], status, message) => {
    const { mock } = await given.client();
    expect(await send(mock, path, { ...init, headers: { ...init?.headers, 'X-Correlation-Id': 'mine' } })).toBe(status);
    expect(conductOf(mock).contractViolations).toBe(1);
    const requests = [{ id: 1, at: '2026-06-24T06:00:00.000Z', correlationId: 'mine' }];
    expect(conductOf(mock).findings).toEqual([{ kind: 'contractViolations', message: expect.stringContaining(message), requests }]);
  });

  test('not what a business rule refuses', async () => {
    const { mock, erp } = await given.client({ scopes: allScopesBut('inbound.targets.batch.write') });
    const jobs = [await erp.importTarget(target('JOB-9', { operation: 'update' })), await erp.importTarget(target(''))];
    expect(jobs.map(({ body }) => body.items[0].errorCode)).toEqual(['target_not_found', 'missing_external_id']);
    expect([(await erp.job(99)).status, (await erp.importBatch([target('JOB-1')])).status]).toEqual([404, 403]);
    expect(conductOf(mock).contractViolations).toBe(0);
  });

  test('not what a fault answers with 400, 404 or 415', async () => {
    const { mock } = await given.client();
    for (const status of [400, 404, 415]) {
      mock.faults.add({ name: `${status}`, when: { times: 1 }, then: { status } });
      expect(await write(mock, null)).toBe(status);
    }
    expect(conductOf(mock)).toMatchObject({ calls: { importTarget: 3 }, contractViolations: 0 });
  });

  test('what breaks it does so though a fault hides the refusal', async () => {
    const { mock } = await given.client({}, lost({ connection: 'empty', at: 'afterCommit' }));
    expect(await write(mock, null, '{"externalId":5}')).toBe(0);
    expect(conductOf(mock).contractViolations).toBe(1);
  });

  test('without a key that is known it is nobody’s', async () => {
    const { mock } = await given.client();
    await (await fetch(`${mock.api}/import-job`)).text();
    expect(mock.conduct()).toMatchObject([{ tenant: null, client: null, contractViolations: 1 }]);
  });
});

describe('pollsPerSecond: the most reads of one import job within a second of the mock’s clock', () => {
  const job = '/import-jobs/1';

  /** Reads what is a path, and moves the clock by what is none. */
  async function poll(erp: Client, ...steps: readonly string[]): Promise<void> {
    for (const step of steps) {
      if (step.startsWith('/')) await erp.get(step);
      else await erp.mock.clock.advance(step);
    }
  }

  test.each<[string, string[], number]>([
    ['three at once', [job, job, job], 3],
    ['a second apart', [job, '1s', job, '1s', job], 1],
    ['within 999 ms', [job, '999ms', job], 2],
    ['two jobs in turn', [job, '/import-jobs/2', job, '/import-jobs/2'], 2],
    ['the list is not a job', ['/import-jobs', '/import-jobs?limit=1', job], 1],
    ['a query does not make it another job', [job, `${job}?x=1`, `${job}?x=2`], 3],
    ['the most stays when it calms down', [job, job, job, '5s', job, job], 3],
  ])('%s', async (_, steps, expected) => {
    const { mock, erp } = await given.client();
    await erp.importBatch([target('JOB-1')]);
    await erp.importBatch([target('JOB-2')]);
    await poll(erp, ...steps);
    expect(conductOf(mock).pollsPerSecond).toBe(expected);
  });

  test('a finding names each of these reads', async () => {
    const { mock, erp } = await given.client();
    await erp.importTarget(target('JOB-1'));
    await poll(erp, job, '5s', job, '500ms', job);
    const { findings } = conductOf(mock);
    expect(findings).toMatchObject([
      {
        kind: 'pollsPerSecond',
        message: '/api/connect/v1/import-jobs/1 was read 2 times within a second',
        requests: [
          { id: 3, at: '2026-06-24T06:00:05.000Z' },
          { id: 4, at: '2026-06-24T06:00:05.500Z' },
        ],
      },
    ]);
    expect(findings[0]?.requests.map(({ correlationId }) => correlationId)).toEqual(
      [3, 4].map((id) => mock.requests.get(id).correlationId),
    );
  });
});

describe('in general', () => {
  test('two clients are judged apart', async () => {
    const { mock, erp, other } = await given.twoClients();
    await erp.importTarget(target('JOB-1'));
    await erp.importTarget(target('JOB-1'));
    await other.get('/import-jobs?limit=0');
    expect(mock.conduct()).toMatchObject([
      { client: 'erp', calls: { importTarget: 2 }, writesWithoutIdempotencyKey: 1, contractViolations: 0 },
      { client: 'other', calls: { listImportJobs: 1 }, writesWithoutIdempotencyKey: 0, contractViolations: 1 },
    ]);
  });

  test('a reset forgets it all, what could still be held against a client included', async () => {
    const { mock, erp } = await given.client();
    await erp.importTarget(target('JOB-1'), { 'Idempotency-Key': 'k1' });
    await erp.get('/import-jobs?limit=0');
    mock.faults.add({ when: { call: 1 }, then: { status: 429, retryAfter: '1h' } });
    await send(mock, '/import-jobs');
    mock.reset();
    expect(mock.conduct()).toEqual([]);
    await erp.importTarget(target('JOB-1'));
    await erp.importTarget(target('JOB-2'), { 'Idempotency-Key': 'k1' });
    expect(conductOf(mock)).toMatchObject({ findings: [], calls: { importTarget: 2 } });
  });

  test('what messages quote is shown without secrets', async () => {
    const { mock, erp } = await given.client();
    await erp.get('/import-jobs?status=anna.weber@ordinary-company.de');
    expect(conductOf(mock).findings[0]?.message).toContain('status=[e-mail]');
  });
});
