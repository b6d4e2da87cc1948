/** Control of one tenant: what it is about when the tenant shares the scenario's world, and when it is a copy. */
import { describe, expect, test } from 'vitest';
import { Client, given, target, tenantWith } from '../support/given.js';
import { receiving } from '../support/receiver.js';

const nordKey = 'fio_live_MOCKnord0000000000001';

/** Two tenants of one scenario, and a client of each. */
async function twoTenants() {
  const nord = tenantWith({ key: 'nord-erp', apiKeys: [{ value: nordKey }] }, { key: 'nord', id: 'tenant-456' });
  const { mock, erp } = await given.clientOf({
    tenants: [tenantWith(), nord],
    expectations: [{ name: 'arrived', target: { tenant: 'rheinruhr', externalId: 'JOB-1' } }],
  });
  return { mock, erp, nord: new Client(mock, nordKey) };
}

const statusOf = async ({ mock, key }: Client) =>
  (await fetch(`${mock.api}/import-jobs`, { headers: { Authorization: `Bearer ${key}` } })).status;

describe('a tenant of the scenario', () => {
  test('waits for its own targets', async () => {
    const { mock, erp, nord } = await twoTenants();
    await erp.importTarget(target('JOB-1'));
    await expect(mock.tenant('nord').waitFor({ target: { externalId: 'JOB-1' } }, '5ms')).rejects.toThrow('not within 5ms');
    const waiting = mock.tenant('nord').waitFor({ target: { externalId: 'JOB-1' } });
    await nord.importTarget(target('JOB-1'));
    await waiting;
  });

  test('gets its own faults, requests and conduct', async () => {
    const { mock, erp, nord } = await twoTenants();
    const own = mock.tenant('nord');
    own.faults.add({ name: 'down', then: { status: 503 } });
    expect([await statusOf(erp), await statusOf(nord)]).toEqual([200, 503]);
    expect(own.requests.list()).toMatchObject([{ tenant: 'nord', status: 503 }]);
    expect(own.conduct()).toMatchObject([{ tenant: 'nord', client: 'nord-erp' }]);
    expect(mock.tenant('rheinruhr').faults.list()).toEqual([]);
  });

  test('has its own webhooks, events and deliveries, and makes its own events happen', async () => {
    const receiver = await receiving();
    const [first, second] = [tenantWith(), tenantWith({ apiKeys: [{ value: nordKey }] }, { key: 'nord', id: 'tenant-456' })].map(
      (tenant) => ({ ...tenant, webhooks: [{ key: `to-${tenant.key}`, url: receiver.url }] }),
    );
    if (first === undefined || second === undefined) throw new Error('Two tenants are two.');
    const { mock, erp } = await given.clientOf({ tenants: [first, second] });
    const [own, other] = [mock.tenant('nord'), mock.tenant('rheinruhr')];
    await erp.importTarget(target('JOB-1'));
    await own.trigger('target.imported', { target: 'JOB-2' });
    await other.waitForDelivery({ externalId: 'JOB-1' });
    await own.waitForDelivery({ externalId: 'JOB-2' });

    expect(own.webhooks.list()).toMatchObject([{ key: 'to-nord', tenant: 'nord', counts: { succeeded: 1 } }]);
    expect(own.webhooks.events()).toMatchObject([{ eventType: 'target.imported', externalId: 'JOB-2' }]);
    expect(own.webhooks.deliveries()).toMatchObject([{ webhook: 'to-nord', externalId: 'JOB-2' }]);
    expect(other.webhooks.deliveries()).toMatchObject([{ webhook: 'to-rheinruhr', externalId: 'JOB-1' }]);
    await expect(own.waitForDelivery({ externalId: 'JOB-1' }, '5ms')).rejects.toThrow('not within 5ms');
    await expect(own.waitFor({ deliveries: { externalId: 'JOB-1' } }, '5ms')).rejects.toThrow('not within 5ms');
    await own.waitFor({ events: { eventType: 'target.imported', count: 1 }, deliveries: { webhook: 'to-nord', count: 1 } }, '5ms');
    expect(receiver.attempts.map(({ payload }) => payload.tenantId).sort()).toEqual(['tenant-123', 'tenant-456']);
  });
});

describe('a copy', () => {
  test('keeps the expectations of the scenario, about itself where they name the tenant that it is a copy of', async () => {
    const { mock } = await twoTenants();
    const copy = mock.tenants.clone();
    const own = mock.tenant(copy.key);
    expect(own.expectations()).toMatchObject([{ name: 'arrived', holds: false, found: '0 targets JOB-1' }]);
    await new Client(mock, copy.apiKey).importTarget(target('JOB-1'));
    expect(own.expectations()).toMatchObject([{ holds: true }]);
    await own.waitFor({ target: { tenant: 'rheinruhr', externalId: 'JOB-1' } }, '5ms');
    expect(mock.expectations()).toMatchObject([{ holds: false }]);
  });

  test('takes no file of the scenario, and the scenario none of a copy', async () => {
    const { mock } = await twoTenants();
    const { key } = mock.tenants.clone();
    const [whole, own] = [mock.exportState(), mock.tenant(key).exportState()];
    expect(() => mock.importState(own)).toThrow(`It is about ${key}, of which there is a copy`);
    expect(() => mock.tenant(key).importState(whole)).toThrow(`the copy ${key} takes only its own`);
    expect(mock.tenants.list().map((tenant) => tenant.key)).toEqual(['rheinruhr', 'nord', key]);
  });
});

test('a fault for a tenant or client that nobody knows is refused', async () => {
  const { mock } = await twoTenants();
  expect(() => mock.faults.add({ when: { client: 'erpp' }, then: { status: 503 } })).toThrow(
    'faults.add: when.client: "erpp" is no client of the scenario. "erp"?',
  );
  expect(() => mock.faults.add({ when: { tenant: 'nrod' }, then: { status: 503 } })).toThrow('"nord"?');
  expect(() => mock.requests.list({ operation: 'importTargt' as 'importTarget' })).toThrow('"importTarget"?');
});
