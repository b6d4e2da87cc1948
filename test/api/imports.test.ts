import { describe, expect, test } from 'vitest';
import type { Scenario } from '../../src/index.js';
import { type Client, given, target, tenantWith } from '../support/given.js';

const before = {
  nothing: [],
  'a target': [target('JOB-1')],
  'a cancelled target': [target('JOB-1'), { externalId: 'JOB-1', operation: 'cancel' }],
  'two targets of different types': [target('JOB-1', { externalType: 'DeliveryOrder' }), target('JOB-1', { externalType: 'PickupOrder' })],
};

async function importAll(erp: Client, wishes: readonly Record<string, unknown>[]): Promise<void> {
  for (const wish of wishes) expect(await erp.importTarget(wish)).toMatchObject({ status: 200, body: { status: 'Completed' } });
}

describe('the four operations [S3, A-08, A-12, A-23]', () => {
  test.each([
    ['create', 'nothing', {}, 'Created'],
    ['create', 'a target', {}, 'target_already_exists'],
    ['create', 'a cancelled target', {}, 'target_already_exists'],
    ['create', 'nothing', { title: undefined }, 'missing_title'],
    ['create', 'nothing', { title: '  ' }, 'missing_title'],
    ['update', 'nothing', {}, 'target_not_found'],
    ['update', 'a target', {}, 'Updated'],
    ['update', 'a target', { title: undefined }, 'Updated'],
    ['update', 'a cancelled target', {}, 'target_cancelled'],
    ['update', 'two targets of different types', {}, 'ambiguous_external_id'],
    ['update', 'two targets of different types', { externalType: 'PickupOrder' }, 'Updated'],
    ['update', 'a target', { externalType: 'DeliveryOrder' }, 'target_not_found'],
    ['upsert', 'nothing', {}, 'Created'],
    ['upsert', 'nothing', { title: undefined }, 'missing_title'],
    ['upsert', 'a target', {}, 'Updated'],
    ['upsert', 'a cancelled target', {}, 'Updated'],
    ['upsert', 'two targets of different types', {}, 'ambiguous_external_id'],
    ['upsert', 'two targets of different types', { externalType: 'ServiceVisit' }, 'Created'],
    [undefined, 'nothing', {}, 'Created'],
    [undefined, 'a target', {}, 'Updated'],
    ['cancel', 'nothing', {}, 'target_not_found'],
    ['cancel', 'a target', {}, 'Cancelled'],
    ['cancel', 'a target', { title: undefined }, 'Cancelled'],
    ['cancel', 'a cancelled target', {}, 'Cancelled'],
    ['cancel', 'two targets of different types', {}, 'ambiguous_external_id'],
    ['cancel', 'two targets of different types', { externalType: 'DeliveryOrder' }, 'Cancelled'],
    ['upsert', 'nothing', { externalId: '' }, 'missing_external_id'],
    ['upsert', 'nothing', { externalId: '   ' }, 'missing_external_id'],
    ['upsert', 'nothing', { externalId: undefined }, 'missing_external_id'],
    ['cancel', 'nothing', { externalId: undefined }, 'missing_external_id'],
  ] as const)('%s where there is %s, with %j: %s', async (operation, there, fields, outcome) => {
    const { erp } = await given.client();
    await importAll(erp, before[there]);

    const { status, body } = await erp.importTarget({ ...target('JOB-1'), operation, ...fields });

    expect(status).toBe(200);
    const [item] = body.items;
    expect(item.errorCode ?? item.status).toBe(outcome);
    const rejected = item.status === 'Rejected';
    expect(body).toMatchObject({ status: rejected ? 'Failed' : 'Completed', totalItems: 1, rejectedItems: rejected ? 1 : 0 });
    expect(body.createdItems + body.updatedItems + body.cancelledItems).toBe(rejected ? 0 : 1);
  });

  test.each([
    ['cancel', 'target_completed'],
    ['update', 'Updated'],
    ['upsert', 'Updated'],
  ])('%s of completed work: %s', async (operation, outcome) => {
    const scenario: Scenario = { tenants: [{ ...tenantWith(), targets: [{ externalId: 'JOB-1', title: 'Done', status: 'Completed' }] }] };
    const { erp } = await given.clientOf(scenario);
    const [item] = (await erp.importTarget(target('JOB-1', { operation }))).body.items;
    expect(item.errorCode ?? item.status).toBe(outcome);
  });

  test('an upsert of a cancelled target brings it back, or is rejected where upsertAfterCancel is reject', async () => {
    const revive = await given.client();
    await importAll(revive.erp, before['a cancelled target']);
    await revive.erp.importTarget(target('JOB-1'));
    expect(revive.mock.state.targets()).toMatchObject([{ status: 'Imported' }]);

    const reject = await given.client({}, { assumptions: { upsertAfterCancel: 'reject' } });
    await importAll(reject.erp, before['a cancelled target']);
    expect((await reject.erp.importTarget(target('JOB-1'))).body.items).toMatchObject([
      { errorCode: 'target_cancelled', errorMessage: 'The target JOB-1 is cancelled.' },
    ]);
  });

  test('what an update leaves out stays, and a part that it gives replaces that part [A-35]', async () => {
    const { erp, mock } = await given.client();
    await erp.importTarget(
      target('JOB-1', { description: 'Old', address: { city: 'Essen', street: 'Hachestrasse 12' }, planning: { priority: 'High' } }),
    );
    mock.clock.advance('1h');

    await erp.importTarget({ externalId: 'JOB-1', operation: 'update', address: { city: 'Bochum' } });

    expect(mock.state.targets()).toMatchObject([
      {
        title: 'Visit JOB-1',
        description: 'Old',
        address: { city: 'Bochum' },
        planning: { priority: 'High' },
        createdAt: Date.parse('2026-06-24T06:00:00Z'),
        updatedAt: Date.parse('2026-06-24T07:00:00Z'),
      },
    ]);
    expect(mock.state.targets()[0]?.address).toEqual({ city: 'Bochum' });
  });

  test('the same external ID in two source systems is two targets', async () => {
    const { erp, mock } = await given.client({ sourceSystems: ['*'] });
    await erp.importTarget(target('JOB-1', { sourceSystem: 'a' }));
    await erp.importTarget(target('JOB-1', { sourceSystem: 'b' }));
    expect(mock.state.targets().map(({ id, sourceSystem }) => [id, sourceSystem])).toEqual([
      [1, 'a'],
      [2, 'b'],
    ]);
  });
});

describe('time windows [A-42]', () => {
  const [early, late] = ['2026-06-25T08:00:00Z', '2026-06-25T13:00:00Z'];
  test.each([
    ['first generation, in order', { timeWindowStartUtc: early, timeWindowEndUtc: late }, 'Created'],
    ['first generation, reversed', { timeWindowStartUtc: late, timeWindowEndUtc: early }, 'invalid_time_window'],
    ['customer-aware names, in order', { preferredTimeWindowStart: early, preferredTimeWindowEnd: late }, 'Created'],
    ['customer-aware names, reversed', { preferredTimeWindowStart: late, preferredTimeWindowEnd: early }, 'invalid_time_window'],
    ['of no length', { timeWindowStartUtc: early, timeWindowEndUtc: early }, 'invalid_time_window'],
    ['one end alone', { timeWindowEndUtc: early }, 'Created'],
    ['mixed, reversed', { timeWindowStartUtc: late, preferredTimeWindowEnd: early }, 'invalid_time_window'],
    [
      'both names, the first generation’s counts [A-37]',
      { timeWindowStartUtc: early, preferredTimeWindowStart: late, timeWindowEndUtc: '2026-06-25T12:00:00Z' },
      'Created',
    ],
    ['in order once the offset is counted', { timeWindowStartUtc: '2026-06-25T09:00:00+02:00', timeWindowEndUtc: early }, 'Created'],
  ])('%s', async (_, planning, outcome) => {
    const { erp } = await given.client();
    const [item] = (await erp.importTarget(target('JOB-1', { planning }))).body.items;
    expect(item.errorCode ?? item.status).toBe(outcome);
  });

  test('a cancel does not mind the window', async () => {
    const { erp } = await given.client();
    await erp.importTarget(target('JOB-1'));
    expect(
      (await erp.importTarget(target('JOB-1', { operation: 'cancel', planning: { timeWindowStartUtc: late, timeWindowEndUtc: early } })))
        .body.items,
    ).toMatchObject([{ status: 'Cancelled' }]);
  });

  test('a date-time without offset is read as UTC where localDateTimes is utc [A-28]', async () => {
    const { erp, mock } = await given.client({}, { assumptions: { localDateTimes: 'utc' } });
    await erp.importTarget(target('JOB-1', { planning: { dueAtUtc: '2026-06-25T08:00:00' } }));
    expect(mock.state.targets()[0]?.planning?.dueAt).toBe(Date.parse('2026-06-25T08:00:00Z'));
  });
});

describe('a batch', () => {
  test('imports each item on its own: a rejected one undoes nothing [S4]', async () => {
    const { erp, mock } = await given.client();
    const { status, body } = await erp.importBatch([
      target('JOB-1'),
      target('', {}),
      target('JOB-3', { planning: { priority: 'Hgih' } }),
      target('JOB-4', { planning: { timeWindowStartUtc: '2026-06-25T08:00:00Z', timeWindowEndUtc: '2026-06-25T07:00:00Z' } }),
      target('JOB-5', { sourceSystem: 'foreign' }),
      { externalId: 'JOB-6' },
      target('JOB-7', { planning: { dueAtUtc: '2026-06-25T08:00:00' } }),
      target('JOB-8'),
    ]);
    expect(status).toBe(200);
    expect(body).toMatchObject({ status: 'PartiallyFailed', totalItems: 8, createdItems: 2, rejectedItems: 6 });
    expect(body.items).toMatchObject([
      { externalId: 'JOB-1', status: 'Created', targetId: 1 },
      { externalId: '', errorCode: 'missing_external_id', errorMessage: 'ExternalId is required.' },
      {
        externalId: 'JOB-3',
        errorCode: 'invalid_value',
        errorMessage: 'planning.priority: "Hgih" is none of Low, Normal, Medium, High, Urgent. "High"?',
      },
      { externalId: 'JOB-4', errorCode: 'invalid_time_window', errorMessage: 'The time window does not end after it starts.' },
      { externalId: 'JOB-5', errorCode: 'invalid_value', errorMessage: expect.stringContaining('sourceSystem') },
      { externalId: 'JOB-6', errorCode: 'missing_title', errorMessage: 'Title is required to create the target JOB-6.' },
      { externalId: 'JOB-7', errorCode: 'invalid_value', errorMessage: expect.stringContaining('offset') },
      { externalId: 'JOB-8', status: 'Created', targetId: 2 },
    ]);
    expect(mock.state.targets().map(({ externalId }) => externalId)).toEqual(['JOB-1', 'JOB-8']);
  });

  test('sees what its own earlier items did', async () => {
    const { erp } = await given.client();
    const { body } = await erp.importBatch([
      target('JOB-1'),
      target('JOB-1'),
      target('JOB-1', { operation: 'cancel' }),
      target('JOB-1', { operation: 'update' }),
    ]);
    expect(body).toMatchObject({ createdItems: 1, updatedItems: 1, cancelledItems: 1, rejectedItems: 1 });
    expect(body.items.at(-1)).toMatchObject({ errorCode: 'target_cancelled' });
  });

  test('gives operation and source system to the items that do not say their own', async () => {
    const { erp } = await given.client({ sourceSystems: ['logistics_erp', 'wms'] });
    const { body } = await erp.importBatch([target('JOB-1'), target('JOB-1', { operation: 'upsert', sourceSystem: 'logistics_erp' })], {
      operation: 'update',
      sourceSystem: 'wms',
    });
    expect(body.items).toMatchObject([{ errorCode: 'target_not_found' }, { status: 'Created' }]);
  });

  test('of which all items are rejected is a job that Failed [A-13]', async () => {
    const { erp } = await given.client();
    expect(await erp.importBatch([target(''), target('')])).toMatchObject({ status: 200, body: { status: 'Failed', rejectedItems: 2 } });
  });

  test('is refused whole for one invalid item where invalidBatchItem is rejectRequest [A-08]', async () => {
    const { erp, mock } = await given.client({}, { assumptions: { invalidBatchItem: 'rejectRequest' } });
    const { status, body } = await erp.importBatch([target('JOB-1'), 17, target('JOB-3', { planning: { priority: 'Hgih' } })]);
    expect(status).toBe(400);
    expect(body.error.details).toEqual({
      'targets[1]': ['17 is not an object'],
      'targets[2].planning.priority': [expect.stringContaining('"High"?')],
    });
    expect(mock.state.targets()).toEqual([]);
  });
});

describe('a rejected single import under singleRejection: http [A-13]', () => {
  test.each([
    [{ operation: 'create' }, 'a target', 409, 'conflict'],
    [{ operation: 'update' }, 'nothing', 409, 'conflict'],
    [{ externalId: '' }, 'nothing', 422, 'validation_failed'],
    [{ title: '' }, 'nothing', 422, 'validation_failed'],
    [{ operation: 'update' }, 'a cancelled target', 422, 'validation_failed'],
    [
      { planning: { timeWindowStartUtc: '2026-06-25T08:00:00Z', timeWindowEndUtc: '2026-06-25T07:00:00Z' } },
      'nothing',
      422,
      'validation_failed',
    ],
  ] as const)('%j where there is %s: %d %s', async (fields, there, status, code) => {
    const { erp, mock } = await given.client({}, { assumptions: { singleRejection: 'http' } });
    await importAll(erp, before[there]);
    const jobs = mock.state.importJobs().length;
    expect(await erp.importTarget({ ...target('JOB-1'), ...fields })).toMatchObject({ status, body: { error: { code } } });
    expect(mock.state.importJobs()).toHaveLength(jobs);
  });
});

describe('an accepted import [A-14]', () => {
  const aware = target('JOB-1', { customer: { externalId: 'CUST-1' } });

  test('is Accepted, then Processing, then Completed, as the mock’s clock goes on', async () => {
    const { erp, mock } = await given.client();
    const { status, body } = await erp.importTarget(aware);
    expect(status).toBe(202);
    expect(body).toMatchObject({ status: 'Accepted', createdItems: 1, items: [{ status: 'Imported', targetId: 1 }] });

    expect((await erp.job(1)).body).toMatchObject({ status: 'Accepted', completedAtUtc: null });
    mock.clock.advance('125ms');
    expect((await erp.job(1)).body).toMatchObject({ status: 'Processing', items: [{ status: 'Imported' }] });
    mock.clock.advance('125ms');
    expect((await erp.job(1)).body).toMatchObject({
      status: 'Completed',
      completedAtUtc: '2026-06-24T06:00:00.250Z',
      items: [{ status: 'Created', targetId: 1 }],
    });
  });

  test('of which one item is rejected ends PartiallyFailed; one of which all are is Failed at once', async () => {
    const { erp, mock } = await given.client();
    expect(await erp.importBatch([aware, target('')])).toMatchObject({
      status: 202,
      body: { status: 'Accepted', rejectedItems: 1, items: [{ status: 'Imported' }, { status: 'Rejected' }] },
    });
    mock.clock.drain();
    expect((await erp.job(1)).body).toMatchObject({ status: 'PartiallyFailed' });
    expect(await erp.importTarget({ ...aware, externalId: '' })).toMatchObject({ status: 200, body: { status: 'Failed' } });
  });

  test('takes as long as importJobs.completeAfter says', async () => {
    const { erp, mock } = await given.client({}, { importJobs: { completeAfter: '10s' } });
    await erp.importTarget(aware);
    mock.clock.advance('9s');
    expect((await erp.job(1)).body.status).toBe('Processing');
    mock.clock.advance('1s');
    expect((await erp.job(1)).body.status).toBe('Completed');
  });

  test.each([
    ['completed', 200, 'Completed', 200],
    ['accepted', 202, 'Accepted', 202],
    ['documented', 202, 'Accepted', 200],
  ] as const)('under importAnswer: %s a customer-aware import is %d %s, a plain one %d', async (importAnswer, status, jobStatus, plain) => {
    const { erp } = await given.client({}, { assumptions: { importAnswer } });
    expect(await erp.importTarget(aware)).toMatchObject({ status, body: { status: jobStatus } });
    expect(await erp.importTarget(target('JOB-2'))).toMatchObject({ status: plain });
  });
});

describe('import jobs', () => {
  test('belong to their client: another one of the same tenant gets a 404, and its list leaves them out', async () => {
    const { erp, other } = await given.twoClients();
    await erp.importTarget(target('JOB-1'));
    expect(await other.job(1)).toMatchObject({ status: 404, body: { error: { message: 'There is no import job 1.' } } });
    expect((await other.get('/import-jobs')).body).toEqual({ items: [], nextCursor: null });
  });

  test('are listed newest first, page by page, without their items', async () => {
    const { erp } = await given.client();
    for (let number = 1; number <= 5; number += 1) await erp.importTarget(target(`JOB-${number}`));

    const first = (await erp.get('/import-jobs?limit=2')).body;
    const second = (await erp.get(`/import-jobs?limit=2&cursor=${first.nextCursor}`)).body;
    await erp.importTarget(target('JOB-6'));
    const third = (await erp.get(`/import-jobs?limit=2&cursor=${second.nextCursor}`)).body;

    const ids = [first, second, third].map(({ items }) => items.map((job: { importJobId: number }) => job.importJobId));
    expect(ids).toEqual([[5, 4], [3, 2], [1]]);
    expect(third.nextCursor).toBeNull();
    expect(first.items[0]).not.toHaveProperty('items');
  });

  test('are filtered by status, batch and source system', async () => {
    const { erp } = await given.client({ sourceSystems: ['*'] });
    await erp.importTarget(target('JOB-1'));
    await erp.importBatch([target('JOB-2'), target('')], { batchId: 'AM', sourceSystem: 'wms' });
    const ids = async (query: string) =>
      (await erp.get(`/import-jobs?${query}`)).body.items.map((job: { importJobId: number }) => job.importJobId);
    expect(await ids('status=Completed')).toEqual([1]);
    expect(await ids('status=PartiallyFailed&batchId=AM')).toEqual([2]);
    expect(await ids('sourceSystem=wms')).toEqual([2]);
    expect(await ids('batchId=')).toEqual([]);
    expect(await ids('limit=200')).toEqual([2, 1]);
  });

  test('beyond limits.importJobItems the oldest are forgotten, and the log says so', async () => {
    const { erp, log } = await given.client({}, { limits: { importJobItems: 3 } });
    for (let number = 1; number <= 5; number += 1) await erp.importTarget(target(`JOB-${number}`));
    expect((await erp.get('/import-jobs')).body.items.map((job: { importJobId: number }) => job.importJobId)).toEqual([5, 4, 3]);
    expect(await erp.job(1)).toMatchObject({ status: 404 });
    expect(log.filter(({ event }) => event === 'dropped')).toEqual([
      { event: 'dropped', message: expect.stringContaining('limits.importJobItems') },
    ]);
    expect(log.at(-1)).toMatchObject({ reasons: ['import job 1 was forgotten to keep within limits.importJobItems'] });
  });

  test('start where the scenario says, even at the largest ID', async () => {
    const { erp } = await given.client({}, { ids: { importJob: Number.MAX_SAFE_INTEGER, target: 991 } });
    const { body } = await erp.importTarget(target('JOB-1'));
    expect(body).toMatchObject({ importJobId: Number.MAX_SAFE_INTEGER, items: [{ targetId: 991 }] });
    expect((await erp.get('/import-jobs')).body.items).toMatchObject([{ importJobId: Number.MAX_SAFE_INTEGER }]);
  });
});

test('the log tells why items were rejected', async () => {
  const { erp, log } = await given.client();
  await erp.importBatch([target('JOB-1'), target(''), ...Array.from({ length: 12 }, () => 17)]);
  expect(log).toMatchObject([
    {
      method: 'POST',
      path: '/inbound/targets/batch',
      status: 200,
      summary: 'PartiallyFailed, 13 of 14 rejected',
      client: 'erp',
      reasons: expect.arrayContaining(['targets[1] missing_external_id: ExternalId is required.', 'and 3 more']),
    },
  ]);
});
