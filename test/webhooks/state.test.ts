/** Webhooks are part of the state: exported, imported, restored, copied and reset with everything else. */
import { describe, expect, test } from 'vitest';
import { Client, erpKey, given, target, tenantWith } from '../support/given.js';
import { receiving, secret } from '../support/receiver.js';

const start = '2026-06-24T06:00:00.000Z';

describe('export and import', () => {
  test('what is pending goes on in another mock, with its ids, attempts and time', async () => {
    const { mock, erp, receiver } = await given.subscribed();
    receiver.answers(500);
    await erp.importTarget(target('JOB-1'));
    await mock.clock.advance('10s');
    const file = JSON.parse(JSON.stringify(mock.exportState()));
    await mock.close();

    const next = await given.subscribed();
    next.mock.importState(file);
    expect(next.mock.webhooks.deliveries()).toEqual(mock.webhooks.deliveries());
    receiver.answers(204);
    await next.mock.clock.advance('60s');
    expect(next.mock.webhooks.deliveries()).toMatchObject([{ status: 'Succeeded' }]);
    expect(receiver.attempts).toHaveLength(3);
    expect(new Set(receiver.attempts.map(({ deliveryId, raw, signature }) => `${deliveryId} ${raw} ${signature}`)).size).toBe(1);
    expect(next.mock.webhooks.deliveries()[0]?.attempts.map(({ startedAt }) => Date.parse(startedAt) - Date.parse(start))).toEqual([
      0, 10_000, 70_000,
    ]);
    expect(next.receiver.attempts).toEqual([]); // the subscriptions came with the file
  });

  test('what was under way is sent again: at least once, not perhaps', async () => {
    const { mock, erp, receiver } = await given.subscribed();
    receiver.answers('never');
    await erp.importBatch([target('JOB-1'), target('JOB-2')]);
    await receiver.arrived();
    const file = mock.exportState();
    await mock.close();

    receiver.answers(204);
    const next = await given.subscribed();
    next.mock.importState(file);
    await next.mock.clock.advance('0s');
    expect(next.mock.webhooks.deliveries()).toMatchObject([
      { externalId: 'JOB-1', status: 'Succeeded' },
      { externalId: 'JOB-2', status: 'Succeeded' },
    ]);
    expect(receiver.attempts.map(({ payload }) => payload.target.externalId)).toEqual(['JOB-1', 'JOB-1', 'JOB-2']);
  });

  test('groups, delays and duplicates that wait go on as well, the same as without', async () => {
    const delivery = { reorder: 3, duplicate: 0.5, delay: { min: '0s', max: '10s' } };
    const day = async (isMoved: boolean) => {
      const { mock, erp, receiver } = await given.subscribed({ webhook: { delivery } });
      await erp.importBatch(Array.from({ length: 30 }, (_, index) => target(`JOB-${index}`)));
      await mock.clock.advance('3s');
      if (!isMoved) {
        await mock.clock.advance('1h');
        return receiver.attempts.map(({ deliveryId }) => deliveryId);
      }
      const file = mock.exportState();
      await mock.close();
      const next = await given.subscribed({ webhook: { delivery } });
      next.mock.importState(file);
      await next.mock.clock.advance('1h');
      return receiver.attempts.map(({ deliveryId }) => deliveryId);
    };
    expect(await day(true)).toEqual(await day(false));
  });

  test('events, counts, the next ids and steps that wait for an event are in it', async () => {
    const timeline = [{ after: { event: 'target.cancelled' }, revokeKey: { client: 'erp' } }] as const;
    const { mock, erp } = await given.subscribed({ scenario: { timeline } });
    await erp.importBatch([target('JOB-1'), target('JOB-2')]);
    await mock.clock.advance('0s');
    const file = mock.exportState();
    const next = await given.subscribed();
    next.mock.importState(file);
    expect(next.mock.webhooks.events()).toEqual(mock.webhooks.events());
    expect(next.mock.webhooks.list()[0]?.counts).toEqual({ pending: 0, succeeded: 2, failed: 0, dropped: 0 });
    const [one, other] = await Promise.all([mock.trigger('target.updated'), next.mock.trigger('target.updated')]);
    expect(one).toEqual(other);
    await next.mock.trigger('target.cancelled');
    await next.mock.clock.advance('0s');
    expect((await next.erp.get('/import-jobs')).status).toBe(401);
  });

  const real = 'whsec_realSecretOfACustomer0123456789';

  test('a secret that is real is not in the file, and the mock that knows it goes on signing with it', async () => {
    const { mock, erp, receiver } = await given.subscribed({ webhook: { secret: real } });
    const file = mock.exportState();
    expect(JSON.stringify(file).includes('realSecret')).toBe(false);
    mock.importState(file);
    await erp.importTarget(target('JOB-1'));
    await mock.clock.advance('0s');
    expect(receiver.last.isSigned(real)).toBe(true);
  });

  test('a subscription that is asked for again after an import is answered as before, or at least as the contract says', async () => {
    const { mock, erp } = await given.client();
    const subscribe = () => erp.post('/webhooks', { url: 'http://127.0.0.1:9/', secret: real }, { 'Idempotency-Key': 'subscribe-1' });
    const first = await subscribe();
    mock.importState(mock.exportState());
    expect((await subscribe()).body).toEqual(first.body);
  });

  test('a state that was imported and exported again is the same', async () => {
    const { mock, erp, receiver } = await given.subscribed({ webhook: { delivery: { reorder: 2, duplicate: 0.5 } } });
    receiver.answersOnce(500, 503);
    await erp.importBatch(Array.from({ length: 10 }, (_, index) => target(`JOB-${index}`)));
    await mock.clock.advance('5s');
    const file = mock.exportState();
    mock.importState(file);
    expect(mock.exportState()).toEqual(file);
  });
});

describe('reset', () => {
  test('with a delivery under way: its late answer touches nothing', async () => {
    const { mock, erp, receiver, log } = await given.subscribed();
    const answer = receiver.holdsNext();
    await erp.importBatch([target('JOB-1'), target('JOB-2')]);
    await receiver.arrived();
    mock.reset();
    expect(mock.webhooks.deliveries()).toEqual([]);
    await erp.importTarget(target('JOB-3'));
    answer(410);
    await mock.waitForDelivery({ externalId: 'JOB-3' });
    await mock.clock.advance('1d');
    expect(mock.webhooks.deliveries()).toMatchObject([{ externalId: 'JOB-3', status: 'Succeeded' }]);
    expect(mock.webhooks.list()[0]).toMatchObject({ isActive: true, counts: { pending: 0, succeeded: 1, failed: 0, dropped: 0 } });
    expect(receiver.attempts.map(({ payload }) => payload.target.externalId)).toEqual(['JOB-1', 'JOB-3']);
    expect(log.filter(({ event }) => event === 'delivery')).toHaveLength(1);
  });

  test('a move of the clock that waits for a receiver ends with it', async () => {
    const { mock, erp, receiver } = await given.subscribed();
    receiver.answers('never');
    await erp.importTarget(target('JOB-1'));
    await receiver.arrived();
    const moving = mock.clock.advance('1h');
    mock.reset();
    await moving;
    expect(mock.clock.now()).toBe(start);
    await mock.clock.advance('1m');
    expect(mock.clock.now()).toBe('2026-06-24T06:01:00.000Z');
  });

  test('takes away what clients have subscribed, and brings the scenario’s back as it was', async () => {
    const { mock, erp } = await given.subscribed();
    await erp.post('/webhooks', { url: 'http://127.0.0.1:9/' });
    await erp.patch('/webhooks/1', { isActive: false, secret: 'whsec_MOCKchanged00000000000000000001' });
    await erp.importTarget(target('JOB-1'));
    mock.reset();
    expect(mock.webhooks.list()).toMatchObject([{ key: 'portal', isActive: true, secret }]);
    expect(mock.webhooks.events()).toEqual([]);
    expect((await erp.post('/webhooks', { url: 'http://127.0.0.1:9/' })).body.webhookId).toBe(2);
  });
});

describe('snapshots', () => {
  test('going back to before a delivery, it is made again, with the same ids', async () => {
    const { mock, erp, receiver } = await given.subscribed();
    receiver.answersOnce(500);
    await erp.importTarget(target('JOB-1'));
    await mock.clock.advance('0s');
    mock.snapshots.save('after the first attempt');
    await mock.clock.advance('10s');
    expect(mock.webhooks.deliveries()).toMatchObject([{ status: 'Succeeded' }]);
    mock.snapshots.load('after the first attempt');
    expect(mock.webhooks.deliveries()).toMatchObject([{ status: 'Pending', attempts: [{ statusCode: 500 }] }]);
    await mock.clock.advance('10s');
    expect(mock.webhooks.deliveries()).toMatchObject([{ status: 'Succeeded' }]);
    expect(receiver.attempts).toHaveLength(3);
    expect(new Set(receiver.attempts.map(({ deliveryId }) => deliveryId)).size).toBe(1);
  });

  test('one taken while a delivery is under way sends it again, and the answer to the first one is nobody’s', async () => {
    const { mock, erp, receiver } = await given.subscribed();
    const answer = receiver.holdsNext();
    await erp.importTarget(target('JOB-1'));
    await receiver.arrived();
    mock.snapshots.save('under way');
    mock.snapshots.load('under way');
    await receiver.arrived(2);
    answer(410);
    await mock.waitForDelivery();
    expect(mock.webhooks.list()).toMatchObject([{ isActive: true, counts: { succeeded: 1, pending: 0 } }]);
    expect(mock.webhooks.deliveries()[0]?.attempts).toMatchObject([{ number: 1, statusCode: 204 }]);
  });

  test('what happens after a snapshot does not change it', async () => {
    const { mock, erp, receiver } = await given.subscribed({ webhook: { delivery: { reorder: 3 } } });
    await erp.importBatch([target('JOB-1'), target('JOB-2')]); // in a group that is not full
    const snapshot = mock.snapshot();
    const before = JSON.stringify(mock.exportState());
    await erp.importBatch([target('JOB-3'), target('JOB-4'), target('JOB-5')]);
    await mock.clock.advance('1h');
    await erp.delete('/webhooks/1');
    mock.restore(snapshot);
    mock.requests.clear();
    const after = mock.exportState();
    mock.importState(JSON.parse(before));
    mock.requests.clear();
    expect(after.state).toEqual(mock.exportState().state);
    await mock.clock.advance('1h');
    expect(receiver.attempts.map(({ payload }) => payload.target.externalId).sort()).toEqual([
      'JOB-1',
      'JOB-1',
      'JOB-2',
      'JOB-2',
      'JOB-3',
      'JOB-4',
      'JOB-5',
    ]);
  });
});

describe('copies of tenants', () => {
  test('have the subscriptions, and nothing of what was sent', async () => {
    const { mock, erp, receiver } = await given.subscribed();
    receiver.answers(500);
    await erp.importTarget(target('JOB-1'));
    await mock.clock.advance('0s');
    const clone = mock.tenants.clone();
    const copy = mock.tenant(clone.key);
    expect(copy.webhooks.list()).toMatchObject([
      { key: 'portal', tenant: clone.key, counts: { pending: 0, succeeded: 0, failed: 0, dropped: 0 } },
    ]);
    expect(copy.webhooks.deliveries()).toEqual([]);
    expect(copy.webhooks.events()).toEqual([]);
    await copy.clock.advance('1d');
    expect(receiver.attempts).toHaveLength(1);
  });

  test('switching off, failing and counting in one is nothing to the other', async () => {
    const { mock, erp, receiver } = await given.subscribed();
    const clone = mock.tenants.clone();
    const copy = new Client(mock, clone.apiKey);
    await copy.delete('/webhooks/1');
    await copy.importTarget(target('JOB-1'));
    await erp.importTarget(target('JOB-1'));
    await mock.waitForDelivery();
    expect(receiver.attempts).toHaveLength(1);
    expect(mock.tenant(clone.key).webhooks.list()).toMatchObject([{ isActive: false }]);
    expect(mock.webhooks.list()).toMatchObject([{ isActive: true, counts: { succeeded: 1 } }]);
  });

  test('removing one with a delivery under way harms nothing', async () => {
    const { mock, receiver } = await given.subscribed();
    const clone = mock.tenants.clone();
    const answer = receiver.holdsNext();
    await mock.tenant(clone.key).trigger('target.imported', { target: 'JOB-C', count: 3 });
    await receiver.arrived();
    mock.tenants.remove(clone.key);
    answer(204);
    await mock.trigger('target.imported', { target: 'JOB-1' });
    await mock.waitForDelivery({ externalId: 'JOB-1' });
    expect(receiver.attempts.map(({ payload }) => payload.target.externalId)).toEqual(['JOB-C-1', 'JOB-1']);
  });
});

describe('loading another scenario', () => {
  test('with a delivery under way: it is nobody’s any more', async () => {
    const { mock, erp, receiver } = await given.subscribed();
    const answer = receiver.holdsNext();
    await erp.importTarget(target('JOB-1'));
    await receiver.arrived();
    const other = await receiving();
    await mock.loadScenario({ tenants: [{ ...tenantWith(), webhooks: [{ key: 'other', url: other.url }] }] });
    answer(410);
    await new Client(mock, erpKey).importTarget(target('JOB-2'));
    await mock.waitForDelivery({ externalId: 'JOB-2' });
    expect(mock.webhooks.deliveries()).toHaveLength(1);
    expect([receiver.attempts.length, other.attempts.length]).toEqual([1, 1]);
  });

  test('with keepState: what is pending for a subscription that is gone has failed, and what stays goes on', async () => {
    const { mock, erp, receiver } = await given.subscribed();
    await erp.post('/webhooks', { url: `${receiver.url}own` });
    receiver.answers(500);
    await erp.importTarget(target('JOB-1'));
    await mock.clock.advance('0s');
    await mock.loadScenario({ tenants: [tenantWith()] }, { keepState: true });
    expect(mock.webhooks.list()).toMatchObject([
      { key: 'portal', isActive: false, counts: { pending: 0, failed: 1 } },
      { key: null, isActive: true, counts: { pending: 1, failed: 0 } },
    ]);
    receiver.answers(204);
    await mock.clock.advance('1d');
    expect(receiver.attempts.map(({ path }) => path).sort()).toEqual(['/', '/own', '/own']);
  });
});
