/** Copies of a tenant: a world of its own for each test that runs beside others. */
import { describe, expect, test } from 'vitest';
import { ControlError, type Mock, type Scenario, type TenantClone } from '../../src/index.js';
import { Client, erpKey, given, type Received, target, tenantWith } from '../support/given.js';

const workIn = (mock: Mock, clone: TenantClone) => new Client(mock, clone.apiKey);

const targetsIn = (mock: Mock, tenant: string) =>
  mock
    .tenant(tenant)
    .state.targets()
    .map(({ externalId }) => externalId);

/** An answer without the time of day that Node puts into it. */
const written = ({ status, headers, text }: Received) => [status, [...headers].filter(([name]) => name !== 'date'), text];

/** A mock, and two copies of its tenant. */
async function twoCopies(scenario: Scenario = {}, client: Parameters<typeof given.client>[0] = {}) {
  const { mock, erp } = await given.client(client, scenario);
  const [one, two] = [mock.tenants.clone(), mock.tenants.clone()];
  return { mock, erp, one, two, inOne: workIn(mock, one), inTwo: workIn(mock, two) };
}

/** A request that may meet a fault. */
const statusOf = async ({ mock, key }: Client, path = '/import-jobs') => {
  const response = await fetch(mock.api + path, { headers: { Authorization: `Bearer ${key}` } }).catch(() => null);
  await response?.text();
  return response?.status ?? 0;
};

describe('a copy', () => {
  test('is made of the first tenant, under a key of its own, with API keys that nobody takes for real', async () => {
    const { mock } = await given.scenario('demo');
    const clone = mock.tenants.clone();
    expect(clone).toMatchObject({ key: 'rheinruhr-1', copyOf: 'rheinruhr', api: mock.api });
    expect(clone.apiKeys).toMatchObject([{ client: 'erp' }, { client: 'readonly' }]);
    expect(new Set([...clone.apiKeys.map(({ value }) => value), ...mock.scenario.apiKeys.map(({ value }) => value)]).size).toBe(5);
    for (const { value } of clone.apiKeys) expect(value).toContain('MOCK');
    expect(await workIn(mock, clone).get('/integration/health')).toMatchObject({ status: 200, body: { tenantId: 'tenant-123' } });
    expect(mock.tenants.clone({ tenant: 'nordlicht' })).toMatchObject({ key: 'nordlicht-1', copyOf: 'nordlicht' });
  });

  test('begins with what the tenant has, as it is now', async () => {
    const { mock, erp } = await given.scenario('demo');
    await erp.importTarget(target('JOB-1'));
    await mock.clock.advance('1h');
    const clone = mock.tenant(mock.tenants.clone({ key: 'mine' }).key);
    expect(targetsIn(mock, 'mine')).toEqual(['JOB-2026-000900', 'JOB-1']);
    expect(clone.state.customers()).toEqual(mock.state.customers());
    expect(clone.clock.now()).toBe('2026-06-24T07:00:00.000Z');
    expect(clone.requests.list()).toEqual([]);
    expect(clone.conduct()).toEqual([]);
  });

  test('is listed with the tenant that it is a copy of', async () => {
    const { mock, erp, one } = await twoCopies();
    mock.tenants.clone({ tenant: one.key, key: 'grandchild' });
    await workIn(mock, one).importTarget(target('JOB-1'));
    await erp.get('/import-jobs');
    expect(mock.tenants.list().map(({ key, copyOf, targets }) => [key, copyOf, targets])).toEqual([
      ['rheinruhr', null, 0],
      ['rheinruhr-1', 'rheinruhr', 1],
      ['rheinruhr-2', 'rheinruhr', 0],
      ['grandchild', 'rheinruhr-1', 0],
    ]);
    expect(mock.tenant(one.key).state.summary().tenants).toMatchObject([{ key: 'rheinruhr-1', copyOf: 'rheinruhr' }]);
  });

  test('answers the same requests byte for byte as another one', async () => {
    const { inOne, inTwo } = await twoCopies();
    const day = async (erp: Client) => [
      await erp.importTarget(target('JOB-1'), { 'Idempotency-Key': 'k1' }),
      await erp.importTarget(target('JOB-1'), { 'Idempotency-Key': 'k1' }),
      await erp.importBatch([target('JOB-2'), target('')]),
      await erp.importTarget(target('JOB-3', { customer: { name: 'Berg Retail Group' } })),
      await erp.job(3),
      await erp.get('/import-jobs?limit=2'),
      await erp.get('/import-jobs?limit=0'),
      await erp.get('/import-job'),
    ];
    const [first, second] = await Promise.all([day(inOne), day(inTwo)]);
    expect(second.map(written)).toEqual(first.map(written));
    expect(new Set(first.map(({ text }) => text)).size).toBe(7);
  });

  test('of a copy returns to where that one was, and stays when that one goes', async () => {
    const { mock, one, inOne } = await twoCopies();
    await inOne.importTarget(target('JOB-1'));
    const grandchild = mock.tenants.clone({ tenant: one.key });
    expect(grandchild.copyOf).toBe(one.key);
    const erp = workIn(mock, grandchild);
    await erp.importTarget(target('JOB-2'));
    mock.tenants.remove(one.key);
    expect(targetsIn(mock, grandchild.key)).toEqual(['JOB-1', 'JOB-2']);
    mock.tenant(grandchild.key).reset();
    expect(targetsIn(mock, grandchild.key)).toEqual(['JOB-1']);
    expect((await erp.importTarget(target('JOB-2'))).body).toMatchObject({ importJobId: 2 });
  });

  test('has keys that nobody else has, whatever it is called', async () => {
    const keys = ['erp', 'b_erp'].map((key) => ({
      ...tenantWith().integrationClients[0],
      key,
      apiKeys: [{ value: `fio_live_MOCK_c_${key}` }],
    }));
    const { mock } = await given.mock({ scenario: { tenants: [{ ...tenantWith(), integrationClients: keys }] } });
    const values = ['a', 'a_b', 'c'].flatMap((key) => mock.tenants.clone({ key }).apiKeys.map(({ value }) => value));
    expect(new Set([...values, ...mock.state.apiKeys().map(({ value }) => value)]).size).toBe(8);
  });
});

describe('a copy is apart from the original and from other copies in', () => {
  test('records and numbers', async () => {
    const { mock, erp, inOne, inTwo } = await twoCopies();
    for (const client of [inOne, inOne, erp, inTwo]) await client.importTarget(target('JOB-1'));
    expect(['rheinruhr-1', 'rheinruhr-2', 'rheinruhr'].map((key) => mock.tenant(key).state.importJobs().length)).toEqual([2, 1, 1]);
    expect((await inTwo.importTarget(target('JOB-2'))).body).toMatchObject({ importJobId: 2, items: [{ targetId: 2 }] });
    expect((await erp.job(2)).status).toBe(404);
  });

  test('the work in the field', async () => {
    const { mock, one, two } = await twoCopies();
    await mock.tenant(one.key).trigger('visit_report.approved', { count: 2 });
    await mock.tenant(two.key).trigger('route.published');
    const workIn = ({ state }: Pick<Mock, 'state'>) =>
      [state.routeSuggestions(), state.appointments(), state.visitReports(), state.billingEvents()].map((records) =>
        records.map(({ id }) => id),
      );
    expect([mock, mock.tenant(one.key), mock.tenant(two.key)].map(workIn)).toEqual([
      [[], [], [], []],
      [[], [1, 2], [1, 2], [1, 2]],
      [[1], [1], [], []],
    ]);
    expect(() => mock.moves.startAppointment()).toThrow('startAppointment: there is no target.');
    expect(mock.tenant(two.key).moves.startAppointment()).toMatchObject({ target: { externalId: 'TRIGGERED-1', status: 'InProgress' } });
    mock.tenant(one.key).reset();
    expect([mock.tenant(one.key), mock.tenant(two.key)].map(workIn)).toEqual([
      [[], [], [], []],
      [[1], [1], [], []],
    ]);
  });

  test('rate windows', async () => {
    const { erp, inOne, inTwo } = await twoCopies({}, { rateLimit: { limit: 1, window: '60s' } });
    expect([await statusOf(inOne), await statusOf(inOne), await statusOf(inTwo), await statusOf(erp)]).toEqual([200, 429, 200, 200]);
  });

  test('idempotency keys', async () => {
    const { erp, inOne, inTwo } = await twoCopies();
    const key = { 'Idempotency-Key': 'k1' };
    expect((await inOne.importTarget(target('JOB-1'), key)).status).toBe(200);
    expect((await inTwo.importTarget(target('JOB-2'), key)).status).toBe(200);
    expect((await erp.importTarget(target('JOB-3'), key)).status).toBe(200);
    expect((await inOne.importTarget(target('JOB-2'), key)).status).toBe(409);
  });

  test('the counters of faults', async () => {
    const { erp, inOne, inTwo } = await twoCopies({ faults: [{ when: { tenant: 'rheinruhr', call: 2 }, then: { status: 503 } }] });
    const statuses = [];
    for (const client of [erp, inOne, inTwo, inTwo, inOne, erp, inOne]) statuses.push(await statusOf(client));
    expect(statuses).toEqual([200, 200, 200, 503, 503, 503, 200]);
  });

  test('faults', async () => {
    const { mock, erp, inOne, inTwo } = await twoCopies();
    mock.tenant('rheinruhr-1').faults.add({ name: 'down', then: { status: 503 } });
    expect([await statusOf(inOne), await statusOf(inTwo), await statusOf(erp)]).toEqual([503, 200, 200]);
    expect([mock.faults.list(), mock.tenant('rheinruhr-2').faults.list()]).toEqual([[], []]);
    expect(mock.tenant('rheinruhr-1').faults.clear('down')).toBe(1);
    expect(await statusOf(inOne)).toBe(200);
  });

  test('journal and conduct', async () => {
    const { mock, erp, inOne } = await twoCopies();
    await inOne.get('/import-jobs?limit=0');
    await inOne.get('/import-job');
    await erp.get('/import-jobs');
    const one = mock.tenant('rheinruhr-1');
    expect(one.requests.list().map(({ id, tenant, status }) => [id, tenant, status])).toEqual([
      [1, 'rheinruhr-1', 400],
      [2, 'rheinruhr-1', 404],
    ]);
    expect(mock.requests.list().map(({ id, tenant, status }) => [id, tenant, status])).toEqual([[1, 'rheinruhr', 200]]);
    expect(mock.tenant('rheinruhr-2').requests.list()).toEqual([]);
    expect([one.conduct()[0]?.contractViolations, mock.conduct()[0]?.contractViolations]).toEqual([2, 0]);
  });

  test('the clock, and what is due on it', async () => {
    const { mock, erp, inOne } = await twoCopies({ assumptions: { importAnswer: 'accepted' } });
    await inOne.importTarget(target('JOB-1'));
    await erp.importTarget(target('JOB-1'));
    await mock.tenant('rheinruhr-1').clock.advance('1d');
    const clocks = ['rheinruhr', 'rheinruhr-1', 'rheinruhr-2'].map((key) => mock.tenant(key).clock.now().slice(0, 10));
    expect(clocks).toEqual(['2026-06-24', '2026-06-25', '2026-06-24']);
    expect((await inOne.job(1)).body).toMatchObject({ status: 'Completed', completedAtUtc: '2026-06-24T06:00:00.250Z' });
    expect((await erp.job(1)).body.status).not.toBe('Completed');
  });

  test('the timeline', async () => {
    const { mock, erp, inOne, inTwo } = await twoCopies({ timeline: [{ at: '+1h', revokeKey: { client: 'erp' } }] });
    expect(mock.tenant('rheinruhr-1').timeline.list()).toEqual([
      { at: '2026-06-24T07:00:00.000Z', tenant: 'rheinruhr-1', step: 'revokeKey erp default' },
    ]);
    expect(await mock.tenant('rheinruhr-1').timeline.run()).toBe(1);
    expect([await statusOf(inOne), await statusOf(inTwo), await statusOf(erp)]).toEqual([401, 200, 200]);
    expect(mock.timeline.list()).toHaveLength(1);
    mock.tenant('rheinruhr-1').reset();
    expect(await statusOf(inOne)).toBe(200);
  });

  test('steps of the timeline that wait for an event', async () => {
    const { mock, inOne, inTwo, erp } = await twoCopies({
      timeline: [{ after: { event: 'target.imported', externalId: 'JOB-2' }, delay: '10s', revokeKey: { client: 'erp' } }],
    });
    expect(mock.tenant('rheinruhr-1').timeline.list()).toEqual([
      { at: null, tenant: 'rheinruhr-1', step: 'revokeKey erp default, 10s after target.imported of JOB-2' },
    ]);
    for (const externalId of ['JOB-1', 'JOB-2']) await inOne.importTarget(target(externalId));
    for (const key of ['rheinruhr-1', 'rheinruhr-2', 'rheinruhr']) await mock.tenant(key).clock.advance('10s');
    expect([await statusOf(inOne), await statusOf(inTwo), await statusOf(erp)]).toEqual([401, 200, 200]);
    expect(mock.tenant('rheinruhr-2').timeline.list()).toHaveLength(1);
  });

  test('events and deliveries: what the original has yet to send, a copy never sends', async () => {
    const { mock, erp, receiver } = await given.subscribed();
    receiver.answersOnce(503);
    await erp.importTarget(target('JOB-1'));
    await mock.waitForDelivery({ status: 'Pending' });
    await receiver.arrived();
    await mock.clock.advance('1s');
    expect(mock.state.summary().due).toBe(1);

    const clone = mock.tenants.clone();
    const copy = mock.tenant(clone.key);
    expect([copy.state.summary().due, copy.webhooks.deliveries(), copy.webhooks.events()]).toEqual([0, [], []]);
    expect(copy.webhooks.list()).toMatchObject([
      { key: 'portal', tenant: clone.key, url: receiver.url, counts: { pending: 0, succeeded: 0, failed: 0, dropped: 0 } },
    ]);
    await copy.clock.advance('3h');
    expect(receiver.attempts).toHaveLength(1);

    await workIn(mock, clone).importTarget(target('JOB-1'));
    await workIn(mock, clone).importTarget(target('JOB-2'));
    await copy.waitForDelivery({ count: 2 });
    expect(copy.webhooks.events().map(({ eventType, externalId }) => [eventType, externalId])).toEqual([
      ['target.updated', 'JOB-1'],
      ['target.imported', 'JOB-2'],
    ]);
    expect(mock.webhooks.deliveries()).toMatchObject([{ externalId: 'JOB-1', status: 'Pending' }]);
    const ids = receiver.attempts.map(({ eventId }) => eventId);
    expect([ids.length, new Set(ids).size]).toEqual([3, 3]);

    await mock.clock.advance('10s');
    expect(mock.webhooks.deliveries()).toMatchObject([{ status: 'Succeeded' }]);
    expect(receiver.last.eventId).toBe(ids[0]);
  });

  test('reset: the copy forgets what it has sent, and the original goes on', async () => {
    const { mock, erp, receiver } = await given.subscribed();
    receiver.answers(503);
    const clone = mock.tenants.clone();
    const copy = mock.tenant(clone.key);
    for (const client of [erp, workIn(mock, clone)]) await client.importTarget(target('JOB-1'));
    await receiver.arrived(2);

    copy.reset();

    expect([copy.webhooks.deliveries(), copy.webhooks.events(), copy.state.summary().due]).toEqual([[], [], 0]);
    await copy.clock.advance('3h');
    expect(receiver.attempts).toHaveLength(2);
    await mock.clock.advance('3h');
    expect(mock.webhooks.deliveries()).toMatchObject([
      { status: 'Failed', attempts: Array.from({ length: 6 }, () => ({ statusCode: 503 })) },
    ]);
  });

  test('snapshots', async () => {
    const { mock, inOne, inTwo } = await twoCopies();
    const [one, two] = [mock.tenant('rheinruhr-1'), mock.tenant('rheinruhr-2')];
    one.snapshots.save('before');
    await inOne.importTarget(target('JOB-1'));
    await inTwo.importTarget(target('JOB-1'));
    one.snapshots.load('before');
    expect([targetsIn(mock, 'rheinruhr-1'), targetsIn(mock, 'rheinruhr-2')]).toEqual([[], ['JOB-1']]);
    expect(() => two.snapshots.load('before')).toThrow('There is no snapshot "before".');
    expect(mock.snapshots.list()).toEqual([]);
  });

  test('reset: each goes back to where it was made, and alone', async () => {
    const { mock, erp } = await given.client();
    await erp.importTarget(target('JOB-1'));
    await mock.clock.advance('1h');
    mock.tenants.clone({ key: 'mine' });
    const mine = new Client(mock, mock.tenant('mine').state.apiKeys()[0]?.value ?? '');
    await mine.importTarget(target('JOB-2'));
    await mock.tenant('mine').clock.advance('1d');
    mock.tenant('mine').reset();
    expect([targetsIn(mock, 'mine'), mock.tenant('mine').clock.now()]).toEqual([['JOB-1'], '2026-06-24T07:00:00.000Z']);
    await mine.importTarget(target('JOB-3'));
    mock.reset();
    expect([targetsIn(mock, 'rheinruhr'), targetsIn(mock, 'mine')]).toEqual([[], ['JOB-1', 'JOB-3']]);
  });

  test('reset: so it is with a clock that runs', async () => {
    const { mock } = await given.mock({ scenario: 'empty', clock: 'real', now: '2026-06-24T06:00:00Z' });
    await mock.clock.advance('5h');
    const copy = mock.tenant(mock.tenants.clone().key);
    await copy.clock.advance('1d');
    copy.reset();
    expect(copy.clock.now()).toMatch(/^2026-06-24T11:00:/);
  });
});

describe('what is asked wrongly is refused, and says what would be right', () => {
  const kindOf = (act: () => unknown) => {
    try {
      act();
    } catch (error) {
      return error instanceof ControlError ? error.kind : error;
    }
    return 'done';
  };

  test('a key that is taken, be it by a copy or by the scenario', async () => {
    const { mock } = await twoCopies();
    for (const key of ['rheinruhr', 'rheinruhr-2']) {
      expect(() => mock.tenants.clone({ key })).toThrow(`tenants.clone: there is a tenant "${key}" already; take another key.`);
      expect(kindOf(() => mock.tenants.clone({ key }))).toBe('conflict');
    }
    expect(mock.tenants.clone({ key: 'rheinruhr-3' }).key).toBe('rheinruhr-3');
    expect(mock.tenants.clone().key).toBe('rheinruhr-4');
  });

  test.each(['', 'two words', '-a', 'a/b', 'ä', 'x'.repeat(65)])('"%s" is no key', async (key) => {
    const { mock } = await given.client();
    expect(() => mock.tenants.clone({ key })).toThrow(/is not a key; use up to 64 letters, digits/);
    expect(mock.tenants.list()).toHaveLength(1);
  });

  test('a tenant that is not there', async () => {
    const { mock } = await given.scenario('demo');
    expect(() => mock.tenants.clone({ tenant: 'rheinrur' })).toThrow('There is no tenant "rheinrur". "rheinruhr"?');
    expect(kindOf(() => mock.tenant('nobody'))).toBe('notFound');
    expect(() => mock.tenants.remove('nobody')).toThrow('There are: rheinruhr, nordlicht.');
  });

  test('a tenant of the scenario can neither be removed nor go back alone', async () => {
    const { mock, erp } = await given.scenario('demo');
    await erp.importTarget(target('JOB-1'));
    expect(() => mock.tenants.remove('nordlicht')).toThrow('tenants.remove: "nordlicht" is a tenant of the scenario, not a copy.');
    expect(() => mock.tenant('rheinruhr').reset()).toThrow(/shares its world .* reset all of it, or clone the tenant and reset the copy/);
    expect(targetsIn(mock, 'rheinruhr')).toEqual(['JOB-2026-000900', 'JOB-1']);
    expect(targetsIn(mock, 'nordlicht')).toEqual(['JOB-2026-000900']);
  });
});

test('a copy that is removed is gone: its key gets 401, what it held back is let go, and its name is free', async () => {
  const { mock, one, inOne, inTwo } = await twoCopies({
    faults: [{ when: { operation: 'getIntegrationHealth' }, then: { respond: 'never' } }],
  });
  const held = statusOf(inOne, '/integration/health');
  await mock.tenant(one.key).waitFor({ requests: { operation: 'getIntegrationHealth' } }, '5s');
  mock.tenants.remove(one.key);
  expect(await held).toBe(0);
  expect([await statusOf(inOne), await statusOf(inTwo)]).toEqual([401, 200]);
  expect(() => mock.tenant(one.key)).toThrow('There is no tenant "rheinruhr-1"');
  expect(mock.tenants.clone({ key: one.key }).apiKey).toBe(one.apiKey);
  expect(await statusOf(inOne)).toBe(200);
});

test('copies stay when the mock is reset, and go when it gets another scenario', async () => {
  const { mock, inOne } = await twoCopies();
  await inOne.importTarget(target('JOB-1'));
  mock.reset();
  expect((await inOne.job(1)).status).toBe(200);
  await mock.loadScenario('demo', { keepState: true });
  expect((await inOne.job(1)).status).toBe(200);
  await mock.loadScenario('demo');
  expect((await inOne.job(1)).status).toBe(401);
  expect(mock.tenants.list().map(({ key }) => key)).toEqual(['rheinruhr', 'nordlicht']);
});

test('eight workers, each with a copy that it resets before each of its 25 tests, see what one after the other sees', async () => {
  const { mock } = await given.client({ rateLimit: { limit: 8, window: '60s' } }, { assumptions: { importAnswer: 'accepted' } });

  /** One small test: whatever it sees. */
  async function run(number: number, tenant: string, erp: Client): Promise<unknown> {
    const control = mock.tenant(tenant);
    control.reset();
    control.faults.add({ when: { operation: 'getImportJob', call: 1 + (number % 3) }, then: { status: 500 + (number % 5) } });
    const seen = [];
    for (let count = 0; count <= number % 4; count += 1)
      seen.push(written(await erp.importTarget(target(`JOB-${number}-${count}`), { 'Idempotency-Key': `k${count % 2}` })));
    await control.clock.advance(`${number}s`);
    for (let count = 0; count < 4; count += 1) seen.push(await statusOf(erp, '/import-jobs/1'));
    seen.push(control.state.importJobs(), control.conduct()[0]?.calls, control.requests.list().length, control.clock.now());
    return JSON.parse(JSON.stringify(seen));
  }
  const numbers = Array.from({ length: 200 }, (_, number) => number);

  const alone = mock.tenants.clone();
  const oneByOne: unknown[] = [];
  for (const number of numbers) oneByOne.push(await run(number, alone.key, workIn(mock, alone)));
  const parallel: unknown[] = [];
  const waiting = [...numbers];
  const worker = async () => {
    const own = mock.tenants.clone();
    for (let number = waiting.shift(); number !== undefined; number = waiting.shift())
      parallel[number] = await run(number, own.key, workIn(mock, own));
  };
  await Promise.all(Array.from({ length: 8 }, worker));

  expect(parallel).toEqual(oneByOne);
  expect(new Set(oneByOne.map((seen) => JSON.stringify(seen))).size).toBe(200);
  expect(mock.requests.list({ tenant: 'rheinruhr' })).toEqual([]);
  expect(await statusOf(new Client(mock, erpKey))).toBe(200);
}, 60_000);
