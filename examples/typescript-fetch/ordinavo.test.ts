import { type Mock, startMock } from 'ordinavo-mock';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Ordinavo, type Refused, rejectedItems } from './ordinavo.js';

let mock: Mock;
let ordinavo: Ordinavo;

beforeEach(async () => {
  mock = await startMock({ clock: 'frozen' });
  const wait = (milliseconds: number) => mock.clock.advance(`${milliseconds}ms`); // so no test really waits
  ordinavo = new Ordinavo({ baseUrl: mock.api, apiKey: mock.apiKey, wait });
});
afterEach(() => mock.close());

const order = { externalId: 'JOB-1', title: 'Maintenance visit' };
const imported = () => mock.state.targets().flatMap(({ externalId }) => (externalId.startsWith('JOB-2026') ? [] : [externalId]));

test('an order with a customer becomes a target of that customer', async () => {
  const { importJobId } = await ordinavo.importTarget({ ...order, customer: { externalId: 'CUST-10042' } });

  expect(await ordinavo.finishedJob(importJobId)).toMatchObject({
    status: 'Completed',
    items: [{ externalId: 'JOB-1', customerMapping: { status: 'Mapped', customerId: 12 } }],
  });
});

test('one bad order of a batch is told, and costs no other', async () => {
  const job = await ordinavo.importBatch([order, { externalId: 'JOB-2' }, { ...order, externalId: 'JOB-3' }]);

  expect(rejectedItems(job)).toMatchObject([{ externalId: 'JOB-2', errorCode: 'missing_title' }]);
  expect(imported()).toEqual(['JOB-1', 'JOB-3']);
});

test('an import whose answer is lost is done once', async () => {
  mock.faults.add({ when: { operation: 'importTarget', call: 1 }, then: { connection: 'reset', at: 'afterCommit' } });

  expect(await ordinavo.importTarget({ ...order, operation: 'create' })).toMatchObject({ createdItems: 1 });
  expect(imported()).toEqual(['JOB-1']);
  expect(mock.requests.list().map(({ status }) => status)).toEqual([0, 200]); // 0: nothing came back
});

test('after a 429 it waits as long as it is told to', async () => {
  mock.faults.add({ when: { operation: 'importTargetsBatch', call: 1 }, then: { status: 429, retryAfter: '30s' } });

  await ordinavo.importBatch([order]);

  const [refused, taken] = mock.requests.list().map(({ at }) => Date.parse(at));
  expect(Number(taken) - Number(refused)).toBeGreaterThanOrEqual(30_000);
  expect(mock.conduct()).toMatchObject([{ client: 'erp', retryAfterIgnored: 0, writesWithoutIdempotencyKey: 0 }]);
});

test('what is refused is not sent again', async () => {
  const refusal: Refused = await ordinavo.importTarget({ ...order, planning: { dueDate: 'soon' } }).catch((error) => error);

  expect(refusal).toMatchObject({ status: 400, error: { code: 'validation_failed' } });
  expect(refusal.error?.details).toHaveProperty(['planning.dueDate']);
  expect(mock.requests.list()).toHaveLength(1);
});
