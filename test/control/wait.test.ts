/** Waiting, expecting, moving the clock, and going back: what a test does with a mock besides calling it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { type Condition, ControlError, type Mock, type Scenario, ScenarioError, startMock } from '../../src/index.js';
import { Client, erpKey, given, target, tenantWith } from '../support/given.js';

const folder = mkdtempSync(join(tmpdir(), 'expectations-'));
afterAll(() => rmSync(folder, { recursive: true }));

const accepted: Scenario = { assumptions: { importAnswer: 'accepted' } };
const revokedAt = (at: string, key?: string) => ({ at, revokeKey: { client: 'erp', ...(key === undefined ? {} : { key }) } });

/** A request that may meet a fault. */
const statusOf = async (mock: Mock, key = erpKey, path = '/import-jobs') => {
  const response = await fetch(mock.api + path, { headers: { Authorization: `Bearer ${key}` } }).catch(() => null);
  await response?.text();
  return response?.status ?? 0;
};

const targetsIn = (mock: Mock) => mock.state.targets().map(({ externalId }) => externalId);

describe('waitFor', () => {
  const job1: Condition = { target: { externalId: 'JOB-1' } };

  test.each<[string, Condition]>([
    ['a target', job1],
    ['so many targets with this status', { target: { externalId: 'JOB-1', count: 1, status: 'Imported', sourceSystem: 'logistics_erp' } }],
    ['no target', { target: { externalId: 'JOB-2', max: 0 } }],
    ['the latest import job', { importJob: { status: 'Completed' } }],
    ['an import job', { importJob: { id: 1, tenant: 'rheinruhr' } }],
    ['any request', { requests: {} }],
    ['requests of an operation and a client', { requests: { operation: 'importTarget', client: 'erp', count: 1 } }],
    ['conduct', { conduct: { client: 'erp', contractViolations: 0, pollsPerSecond: { max: 1 } } }],
    ['several of these', { ...job1, importJob: {}, requests: { min: 1, max: 1 } }],
  ])('resolves at once where there is %s already', async (_, condition) => {
    const { mock, erp } = await given.client();
    await erp.importTarget(target('JOB-1'));
    await mock.waitFor(condition, '0s');
  });

  test.each<[string, Condition, string]>([
    ['a target', job1, '0 targets JOB-1'],
    ['another status', { target: { externalId: 'JOB-0', status: 'Completed' } }, '1 target JOB-0: Imported'],
    ['a tenant', { target: { externalId: 'JOB-0', tenant: 'nobody' } }, 'no tenant "nobody"'],
    ['an import job', { importJob: { id: 7 } }, 'no import job 7'],
    ['a status of the latest one', { importJob: { status: 'Failed' } }, 'import job 1 is Completed'],
    ['more requests', { requests: { operation: 'importTarget', min: 2 } }, '1 request of importTarget'],
    ['fewer requests', { requests: { max: 1 } }, '2 requests'],
    [
      'better conduct',
      { conduct: { contractViolations: 0 } },
      'contractViolations 1\n  erp: GET /api/connect/v1/import-jobs?limit=0: limit',
    ],
    ['fewer polls', { conduct: { pollsPerSecond: { max: 0 } }, importJob: {} }, 'pollsPerSecond 1'],
    ['one of two', { importJob: {}, target: { externalId: 'JOB-0', count: 2 } }, 'There: 1 target JOB-0.'],
  ])('says what is there when it waits in vain for %s', async (_, condition, found) => {
    const { mock, erp } = await given.client();
    await erp.importTarget(target('JOB-0'));
    await erp.get(found.startsWith('polls') ? '/import-jobs/1' : '/import-jobs?limit=0');
    const error = await mock.waitFor(condition, '1ms').catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ControlError);
    expect(error).toMatchObject({ kind: 'timeout', message: expect.stringMatching(/^waitFor: not within 1ms\. There: /) });
    expect((error as Error).message).toContain(found);
  });

  test('resolves as soon as a request makes it hold, for each who waits', async () => {
    const { mock, erp } = await given.client();
    const order: string[] = [];
    const waiting = [
      mock.waitFor({ target: { externalId: 'JOB-2' } }).then(() => order.push('JOB-2')),
      mock.waitFor(job1).then(() => order.push('JOB-1')),
      mock.waitFor({ requests: { min: 2 } }).then(() => order.push('two requests')),
    ];
    await erp.importTarget(target('JOB-1'));
    expect(order).toEqual(['JOB-1']);
    await erp.importTarget(target('JOB-2'));
    await Promise.all(waiting);
    expect(order.slice(1).sort()).toEqual(['JOB-2', 'two requests']);
  });

  test('resolves as soon as the clock makes it hold', async () => {
    const { mock, erp } = await given.client({}, accepted);
    await erp.importTarget(target('JOB-1'));
    const done = mock.waitFor({ importJob: { status: 'Completed' } }, '5s');
    await mock.clock.advance('250ms');
    await done;
  });

  test('resolves as soon as a virtual clock has come there by itself', async () => {
    const { mock } = await given.mock({
      clock: 'virtual',
      scenario: { ...accepted, importJobs: { completeAfter: '30d' }, tenants: [tenantWith()] },
    });
    await new Client(mock, erpKey).importTarget(target('JOB-1'));
    await mock.waitFor({ importJob: { status: 'Completed' } }, '5s');
    expect(mock.clock.now()).toBe('2026-07-24T06:00:00.000Z');
  });

  test('waits on over a reset, which may make it hold as well', async () => {
    const { mock, erp } = await given.client();
    await erp.importTarget(target('JOB-1'));
    const gone = mock.waitFor({ target: { externalId: 'JOB-1', count: 0 } }, '5s');
    const twice = mock.waitFor({ requests: { operation: 'importTarget', count: 2 } }, '5s');
    mock.reset();
    await gone;
    await erp.importTarget(target('JOB-2'));
    await erp.importTarget(target('JOB-3'));
    await twice;
  });

  test.each<[unknown, RegExp]>([
    [{}, /^waitFor: /],
    [null, /^waitFor: /],
    [{ job: 1 }, /"job" is no known key/],
    [{ target: {} }, /target.*externalId/],
    [{ importJob: { status: 'Done' } }, /importJob.status: "Done" is none of/],
    [{ requests: { operation: 'importTargets' } }, /"importTarget"\?/],
    [{ conduct: { pollsPerSecond: 4 } }, /pollsPerSecond/],
  ])('refuses the condition %j', async (condition, message) => {
    const { mock } = await given.client();
    const waiting = async () => mock.waitFor(condition as Condition, '1ms');
    await expect(waiting()).rejects.toMatchObject({ kind: 'invalid', message: expect.stringMatching(message) });
    await expect(waiting(), 'for people').rejects.not.toThrow(/[.?]\.$|must NOT|Known: \./);
  });

  test('refuses by rejecting, and throws nothing at whoever only wants a promise', async () => {
    const { mock } = await given.client();
    const waiting = () => mock.waitFor({}, '1ms').catch((error: unknown) => error);
    expect(waiting).not.toThrow();
    expect(await waiting()).toBeInstanceOf(ControlError);
  });

  test('refuses a time that is none', async () => {
    const { mock } = await given.client();
    await expect(mock.waitFor(job1, 'soon')).rejects.toThrow('waitFor: "soon" is not a duration; write 250ms, 10s, 5m, 2h or 1d.');
  });
});

describe('expectations', () => {
  const file = join(folder, 'with-expectations.yaml');
  writeFileSync(
    file,
    `extends: builtin:empty
expectations:
  - name: arrives once
    target: {externalId: JOB-1, count: 1}
  - {name: one call, requests: {operation: importTarget, max: 1}}
  - name: manners

    conduct: {writesWithoutIdempotencyKey: 0}
`,
  );

  test('tell what each wants, which hold, what is there, and where each is written', async () => {
    const { mock, erp } = await given.scenario(file);
    const at = [`${file}:3:5`, `${file}:5:5`, `${file}:6:5`];
    const conditions = [
      { target: { externalId: 'JOB-1', count: 1 } },
      { requests: { operation: 'importTarget', max: 1 } },
      { conduct: { writesWithoutIdempotencyKey: 0 } },
    ];
    expect(mock.expectations()).toEqual([
      { name: 'arrives once', holds: false, found: '0 targets JOB-1', position: at[0], condition: conditions[0] },
      { name: 'one call', holds: true, found: '0 requests of importTarget', position: at[1], condition: conditions[1] },
      { name: 'manners', holds: true, found: 'writesWithoutIdempotencyKey 0', position: at[2], condition: conditions[2] },
    ]);
    await erp.importTarget(target('JOB-1'));
    await erp.importTarget(target('JOB-1'));
    expect(mock.expectations()).toMatchObject([
      { holds: true, found: '1 target JOB-1' },
      { holds: false, found: '2 requests of importTarget' },
      {
        holds: false,
        found: expect.stringMatching(/^writesWithoutIdempotencyKey 1\n {2}erp: POST .* \(request 1\b.*, then request 2\b.*\)$/),
      },
    ]);
    mock.reset();
    expect(mock.expectations().map(({ holds }) => holds)).toEqual([false, true, true]);
  });

  test('stand where they were written, also those of a file that is extended', async () => {
    const own = join(folder, 'own.yaml');
    writeFileSync(own, 'extends: ./with-expectations.yaml\nexpectations:\n  - {name: a job, importJob: {}}\n');
    const { mock } = await given.scenario(own);
    expect(mock.expectations().map(({ name, position }) => [name, position])).toEqual([
      ['arrives once', `${file}:3:5`],
      ['one call', `${file}:5:5`],
      ['manners', `${file}:6:5`],
      ['a job', `${own}:3:5`],
    ]);
  });

  test('of a scenario that was given as an object stand in "scenario"', async () => {
    const { mock } = await given.client({}, { expectations: [{ name: 'a job', importJob: {} }] });
    expect(mock.expectations()).toEqual([
      { name: 'a job', holds: false, found: 'no import job', position: 'scenario', condition: { importJob: {} } },
    ]);
  });
});

describe('the timeline', () => {
  const keys = ['default', 'second', 'third'].map((name) => ({ name, value: name === 'default' ? erpKey : `fio_live_MOCK${name}` }));
  const withSteps = (timeline: NonNullable<Scenario['timeline']>, options: Parameters<typeof given.mock>[0] = {}) =>
    given.mock({ ...options, scenario: { tenants: [tenantWith({ apiKeys: keys })], timeline } });
  const working = async (mock: Mock) => {
    const statuses = await Promise.all(keys.map(({ value }) => statusOf(mock, value)));
    return statuses.flatMap((status, index) => (status === 200 ? [keys[index]?.name] : []));
  };
  const three = [revokedAt('+1h40m', 'second'), revokedAt('2026-06-24T08:30:00+02:00'), revokedAt('+1d', 'third')];

  test('lists what is to come, in order, whether it is written as a time or as a time after the start', async () => {
    const { mock } = await withSteps(three);
    expect(mock.timeline.list()).toEqual([
      { at: '2026-06-24T06:30:00.000Z', tenant: 'rheinruhr', step: 'revokeKey erp default' },
      { at: '2026-06-24T07:40:00.000Z', tenant: 'rheinruhr', step: 'revokeKey erp second' },
      { at: '2026-06-25T06:00:00.000Z', tenant: 'rheinruhr', step: 'revokeKey erp third' },
    ]);
    await mock.clock.advance('1h');
    expect(mock.timeline.list()).toHaveLength(2);
    expect(await working(mock)).toEqual(['second', 'third']);
  });

  test('next() goes to the next step, which happens', async () => {
    const { mock } = await withSteps(three);
    expect(await working(mock)).toEqual(['default', 'second', 'third']);
    expect(await mock.timeline.next()).toEqual({
      at: '2026-06-24T06:30:00.000Z',
      tenant: 'rheinruhr',
      step: 'revokeKey erp default',
      refused: null,
    });
    expect([mock.clock.now(), await working(mock)]).toEqual(['2026-06-24T06:30:00.000Z', ['second', 'third']]);
    expect(await mock.timeline.next()).toMatchObject({ step: 'revokeKey erp second' });
    expect(await mock.timeline.next()).toMatchObject({ step: 'revokeKey erp third' });
    expect([await mock.timeline.next(), mock.clock.now()]).toEqual([null, '2026-06-25T06:00:00.000Z']);
  });

  test('next() answers why a step was not possible, which is then over', async () => {
    const { mock } = await withSteps([
      { at: '+1h', startAppointment: {} },
      { at: '+2h', approveReport: { target: 'JOB-1' } },
    ]);
    expect(await mock.timeline.next()).toMatchObject({ step: 'startAppointment', refused: 'there is no target' });
    expect(await mock.timeline.next()).toMatchObject({ step: 'approveReport JOB-1', refused: 'there is no target JOB-1' });
    expect([await mock.timeline.next(), mock.clock.now()]).toEqual([null, '2026-06-24T08:00:00.000Z']);
  });

  test('run() goes through all of them, and counts each', async () => {
    const { mock } = await withSteps(three);
    expect([await mock.timeline.run(), await mock.timeline.run(), await working(mock)]).toEqual([3, 0, []]);
  });

  test('steps at the same time are counted and answered one by one, too', async () => {
    const { mock } = await withSteps([revokedAt('+1h'), revokedAt('+1h', 'second'), revokedAt('+1h', 'third')]);
    expect(await mock.timeline.next()).toMatchObject({ step: 'revokeKey erp default' });
    expect(await mock.timeline.next()).toMatchObject({ step: 'revokeKey erp second' });
    mock.reset();
    expect(await mock.timeline.run()).toBe(3);
  });

  test.each(['frozen', 'real'] as const)('a reset brings the steps and the keys back, with a clock that is %s', async (clock) => {
    const { mock } = await withSteps(three.slice(0, 1), { clock });
    expect(await mock.timeline.run()).toBe(1);
    expect([await working(mock), mock.timeline.list()]).toEqual([['default', 'third'], []]);
    mock.reset();
    expect(await working(mock)).toEqual(['default', 'second', 'third']);
    expect(mock.timeline.list()).toMatchObject([{ at: expect.stringMatching(/^2026-06-24T07:40:00/) }]);
    expect([await mock.timeline.run(), await working(mock)]).toEqual([1, ['default', 'third']]);
  });

  test('steps after the start of a clock that has the time of day come as long after each reset', async () => {
    await using mock = await startMock({ scenario: { tenants: [tenantWith()], timeline: [revokedAt('+1h')] } });
    await mock.clock.advance('30d');
    mock.reset();
    const [step] = mock.timeline.list();
    const ahead = Date.parse(step?.at ?? '') - Date.parse(mock.clock.now());
    expect(ahead).toBeGreaterThan(3_500_000);
    expect(ahead).toBeLessThanOrEqual(3_600_000);
  });
});

describe('the clock', () => {
  test.each(['365d', '3650d'])('%s in one call: everything on the way happens, in order, each at its time', async (by) => {
    const { mock, erp } = await given.client({}, { ...accepted, importJobs: { completeAfter: '100d' }, timeline: [revokedAt('+350d')] });
    const order: number[] = [];
    for (const id of [1, 2, 3]) {
      await erp.importTarget(target(`JOB-${id}`));
      await mock.clock.advance('1d');
      void mock.waitFor({ importJob: { id, status: 'Completed' } }).then(() => order.push(id));
    }
    await mock.clock.advance(by);
    expect(mock.state.importJobs().map(({ completedAt }) => new Date(completedAt ?? 0).toISOString())).toEqual([
      '2026-10-02T06:00:00.000Z',
      '2026-10-03T06:00:00.000Z',
      '2026-10-04T06:00:00.000Z',
    ]);
    expect([await statusOf(mock), mock.state.summary().due]).toEqual([401, 0]);
    expect(order).toEqual([1, 2, 3]);
    expect(mock.clock.now()).toBe(new Date(Date.parse('2026-06-27T06:00:00Z') + Number(by.slice(0, -1)) * 86_400_000).toISOString());
  });

  test('has moved when the call returns: where nothing is sent, nobody has to wait for the promise', async () => {
    const { mock, erp } = await given.client({}, { ...accepted, timeline: [revokedAt('+1h')] });
    await erp.importTarget(target('JOB-1'));

    void mock.clock.advance('250ms');
    expect([mock.clock.now(), mock.state.importJobs()[0]?.completedAt]).toEqual([
      '2026-06-24T06:00:00.250Z',
      Date.parse('2026-06-24T06:00:00.250Z'),
    ]);
    void mock.clock.set('2026-06-24T06:30:00Z');
    expect([mock.clock.now(), mock.timeline.list().length]).toEqual(['2026-06-24T06:30:00.000Z', 1]);
    void mock.clock.drain();
    expect([mock.clock.now(), mock.timeline.list().length]).toEqual(['2026-06-24T07:00:00.000Z', 0]);
  });

  test('ends with the year 9999', async () => {
    const { mock } = await given.client();
    await expect(mock.clock.advance('3000000d')).rejects.toThrow('clock.advance: 3000000d leads beyond the year 9999.');
    await expect(mock.clock.set('9999-12-31T23:59:59-01:00')).rejects.toThrow(ControlError);
    expect(mock.clock.now()).toBe('2026-06-24T06:00:00.000Z');
    await mock.clock.set('9999-12-31T23:59:59Z');
    await expect(mock.clock.advance('1s')).rejects.toThrow('leads beyond the year 9999');
    expect(mock.clock.now()).toBe('9999-12-31T23:59:59.000Z');
  });

  test('does not get beyond the year 9999 by what is due there either', async () => {
    const { mock, erp } = await given.client({}, { ...accepted, importJobs: { completeAfter: '4000000d' } });
    await erp.importTarget(target('JOB-1'));
    await mock.clock.drain();
    expect(mock.clock.now()).toMatch(/^\d{4}-/);
  });

  test('set backwards and forwards again: what was due happens once, what has happened does not again', async () => {
    const { mock, erp } = await given.client(
      { apiKeys: [{ value: erpKey }, { name: 'late', value: 'fio_live_MOCKlate' }] },
      {
        ...accepted,
        timeline: [revokedAt('+1h', 'late')],
      },
    );
    await erp.importTarget(target('JOB-1'));
    await mock.clock.set('2026-06-23T06:00:00Z');
    expect([mock.state.summary().due, (await erp.job(1)).body.status]).toEqual([3, 'Accepted']);
    await mock.clock.set('2026-06-24T06:30:00+00:00');
    expect((await erp.job(1)).body).toMatchObject({ status: 'Completed', completedAtUtc: '2026-06-24T06:00:00.250Z' });
    expect(mock.timeline.list()).toHaveLength(1);
    await mock.clock.set('2026-06-24T05:00:00Z');
    await mock.clock.advance('3h');
    expect([await statusOf(mock, 'fio_live_MOCKlate'), mock.timeline.list(), await mock.clock.drain()]).toEqual([401, [], 0]);
  });
});

describe('snapshots by name', () => {
  test('bring records, clock, faults and timeline back, as often as one likes', async () => {
    const { mock, erp } = await given.client({}, { timeline: [revokedAt('+2h')] });
    await erp.importTarget(target('JOB-1'));
    await mock.clock.advance('1h');
    mock.snapshots.save('after the import');
    for (const externalId of ['JOB-2', 'JOB-3']) {
      await erp.importTarget(target(externalId));
      mock.faults.add({ name: 'down', then: { status: 503 } });
      await mock.timeline.run();
      expect(await statusOf(mock)).toBe(401);
      mock.snapshots.load('after the import');
      expect([targetsIn(mock), mock.clock.now(), mock.faults.list()]).toEqual([['JOB-1'], '2026-06-24T07:00:00.000Z', []]);
      expect([await statusOf(mock), mock.timeline.list().length]).toEqual([200, 1]);
    }
  });

  test('are listed with their times, replaced under the same name, and removed', async () => {
    const { mock, erp } = await given.client();
    mock.snapshots.save('a');
    await erp.importTarget(target('JOB-1'));
    await mock.clock.advance('1h');
    mock.snapshots.save('b');
    mock.snapshots.save('a');
    mock.reset();
    mock.snapshots.load('a');
    expect(targetsIn(mock)).toEqual(['JOB-1']);
    expect([...mock.snapshots.list()].sort((one, other) => one.name.localeCompare(other.name))).toEqual([
      { name: 'a', at: '2026-06-24T07:00:00.000Z' },
      { name: 'b', at: '2026-06-24T07:00:00.000Z' },
    ]);
    mock.snapshots.remove('a');
    expect(mock.snapshots.list().map(({ name }) => name)).toEqual(['b']);
  });

  test('that are not there are named with those that are', async () => {
    const { mock } = await given.client();
    expect(() => mock.snapshots.load('x')).toThrow('There is no snapshot "x". There is none.');
    mock.snapshots.save('before');
    expect(() => mock.snapshots.load('befor')).toThrow('There is no snapshot "befor". "before"?');
    expect(() => mock.snapshots.remove('zzz')).toThrow('There is no snapshot "zzz". There are: before.');
    expect(() => mock.snapshots.save('')).toThrow('snapshots.save: a name has 1 to 100 characters.');
  });
});

describe('loadScenario', () => {
  const newKey = 'fio_live_MOCKnew0000000000001';
  const strict: Scenario = {
    name: 'strict',
    limits: { batchItems: 1 },
    faults: [{ name: 'down', when: { operation: 'getIntegrationHealth' }, then: { status: 503 } }],
    tenants: [tenantWith({ apiKeys: [{ value: newKey }] })],
    expectations: [{ name: 'a job', importJob: {} }],
  };

  test('begins anew with another built-in one, and a reset returns to that', async () => {
    const { mock, erp } = await given.client();
    await erp.importTarget(target('JOB-1'));
    await mock.clock.advance('1h');
    await mock.loadScenario('documents-single');
    expect(mock.scenario).toMatchObject({ name: 'documents-single', builtIn: true });
    expect([targetsIn(mock), mock.requests.list(), mock.clock.now()]).toEqual([[], [], '2026-06-24T06:00:00.000Z']);
    const next = new Client(mock, mock.apiKey);
    expect((await next.importTarget(target('JOB-1'))).body).toMatchObject({ importJobId: 184, items: [{ targetId: 991 }] });
    mock.reset();
    expect((await next.importTarget(target('JOB-1'))).body).toMatchObject({ importJobId: 184 });
  });

  test.each<[string, string | Scenario, RegExp]>([
    ['an unknown name', 'documents', /There is no built-in scenario "documents"/],
    ['a file that is not there', './nowhere.yaml', /there is no such file/],
    ['one that breaks the schema', { tenats: [] } as Scenario, /"tenats" is no known key/],
    ['one that makes no sense', { timeline: [revokedAt('+1h')] }, /"erp" is no|tenant/],
  ])('refuses %s, and everything stays as it is', async (_, wanted, message) => {
    const { mock, erp } = await given.client({}, { expectations: [{ name: 'a job', importJob: {} }] });
    await erp.importTarget(target('JOB-1'));
    const before = JSON.stringify([mock.scenario, mock.exportState(), mock.expectations()]);
    for (const keepState of [false, true]) {
      const error = await mock.loadScenario(wanted, { keepState }).catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(ScenarioError);
      expect((error as Error).message).toMatch(message);
    }
    expect(JSON.stringify([mock.scenario, mock.exportState(), mock.expectations()])).toBe(before);
  });

  test('with keepState the records and the clock stay; keys, rules, faults and expectations change', async () => {
    const { mock, erp } = await given.client();
    await erp.importTarget(target('JOB-1'));
    await mock.clock.advance('1h');
    await mock.loadScenario(strict, { keepState: true });
    expect([targetsIn(mock), mock.clock.now(), mock.scenario.name]).toEqual([['JOB-1'], '2026-06-24T07:00:00.000Z', 'strict']);
    expect([await statusOf(mock), await statusOf(mock, newKey), await statusOf(mock, newKey, '/integration/health')]).toEqual([
      401, 200, 503,
    ]);
    const next = new Client(mock, newKey);
    expect((await next.importBatch([target('JOB-2'), target('JOB-3')])).status).toBe(413);
    expect((await next.importTarget(target('JOB-1'))).body).toMatchObject({ importJobId: 2, updatedItems: 1 });
    expect(mock.expectations()).toMatchObject([{ name: 'a job', holds: true }]);
    mock.reset();
    expect([targetsIn(mock), await statusOf(mock, newKey), mock.clock.now()]).toEqual([[], 200, '2026-06-24T06:00:00.000Z']);
  });

  test('twice at once: the last one wins', async () => {
    const { mock } = await given.client();
    await Promise.all([mock.loadScenario('mapping-zoo'), mock.loadScenario(strict)]);
    expect([mock.scenario.name, await statusOf(mock, newKey)]).toEqual(['strict', 200]);
    const results = await Promise.allSettled([mock.loadScenario('nothing'), mock.loadScenario('demo')]);
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
    expect([mock.scenario.name, mock.state.customers().length]).toEqual(['demo', 5]);
  });
});

test('somebody who gives up waiting is told so, and nobody looks for them any more', async () => {
  const { mock } = await given.client();
  const patience = new AbortController();
  const waiting = mock.waitFor({ target: { externalId: 'JOB-1' } }, '1h', patience.signal);
  patience.abort();
  await expect(waiting).rejects.toThrow('whoever waited is gone');
  await expect(mock.waitFor({ target: { externalId: 'JOB-1' } }, '1h', patience.signal)).rejects.toThrow('whoever waited is gone');
});
