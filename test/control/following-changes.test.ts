/** Following how far a world has come: what is told of several tenants, and nothing to whoever has given it up. */
import { expect, test } from 'vitest';
import type { Change } from '../../src/control/overview/overview-types.js';
import type { Mock } from '../../src/index.js';
import { Client, given, target } from '../support/given.js';

/** Follows a mock, and can wait for a change. */
function following(mock: Mock) {
  const seen: Change[] = [];
  const giving = new AbortController();
  let look: () => void = () => undefined;
  const ended = mock.overview.changes((change) => {
    seen.push(change);
    look();
  }, giving.signal);
  const until = (isSo: (change: Change) => boolean) =>
    new Promise<void>((resolve) => {
      look = () => {
        if (seen.some(isSo)) resolve();
      };
      look();
    });
  return { seen, until, ended, giveUp: () => giving.abort() };
}

test('deliveries count up with those of every tenant', async () => {
  const tenant = (key: string, value: string) => ({
    key,
    integrationClients: [{ key: 'erp', apiKeys: [{ value }] }],
    webhooks: [{ key: 'portal', url: 'http://127.0.0.1:9/' }],
  });
  const [one, other] = ['fio_live_MOCKone000000000000001', 'fio_live_MOCKother0000000000001'];
  const { mock } = await given.mock({ scenario: { tenants: [tenant('one', one), tenant('other', other)] } });
  for (const key of [one, one, other]) await new Client(mock, key).importTarget(target('JOB-1'));
  const newest = (key: string) => Math.max(...mock.webhooks.deliveries({ tenant: key }).map(({ change }) => change));
  expect(newest('one')).toBeGreaterThan(newest('other'));

  const { seen, giveUp } = following(mock);
  giveUp();

  expect(seen).toMatchObject([{ delivery: newest('one') + newest('other') }]);
});

test('what was to be told is not, once that is given up', async () => {
  const { mock } = await given.client();
  const [one, other] = [following(mock), following(mock)];
  mock.faults.clear(); // both will be told of it, the first one first
  one.giveUp();
  await one.ended;
  await other.until(({ count }) => count > (other.seen[0]?.count ?? 0));
  expect([one.seen.length, other.seen.length]).toEqual([1, 2]);
  other.giveUp();
});

test('nothing that happens later is told to whoever has given up', async () => {
  const { mock } = await given.client();
  const [one, other] = [following(mock), following(mock)];
  one.giveUp();
  await one.ended;
  mock.faults.clear();
  await other.until(({ count }) => count > (other.seen[0]?.count ?? 0));
  expect([one.seen.length, other.seen.length]).toEqual([1, 2]);
  other.giveUp();
});

test('the newest request is the one that came last, also where it was answered before another', async () => {
  const { mock, erp } = await given.client();
  mock.faults.add({ name: 'slow', when: { operation: 'getImportJob' }, then: { latency: '1s' } });
  const { until, giveUp } = following(mock);
  const slow = erp.get('/import-jobs/1');
  await until(({ due }) => due > 0); // it has come, and waits
  await erp.get('/import-jobs');
  await mock.clock.advance('1s');
  await slow;
  giveUp();

  expect(mock.overview.requests().items.map(({ id, operation }) => [id, operation])).toEqual([
    [2, 'listImportJobs'],
    [1, 'getImportJob'],
  ]);
  const after = following(mock);
  after.giveUp();
  expect(after.seen).toMatchObject([{ request: 2 }]);
});
