/** Delivering: headers, signature, and when it is tried again [V, A-22]. */
import { describe, expect, test } from 'vitest';
import type { Mock } from '../../src/index.js';
import { given, target } from '../support/given.js';
import { type Answer, receiving, secret } from '../support/receiver.js';

const second = 1000;
const start = Date.parse('2026-06-24T06:00:00Z');

/** When the attempts were made, in seconds of the mock's clock after the start. */
const attemptTimes = (mock: Mock) =>
  mock.webhooks.deliveries().map(({ attempts }) => attempts.map(({ startedAt }) => (Date.parse(startedAt) - start) / second));

describe('a delivery', () => {
  test('has all headers of the vendor, each once', async () => {
    const { mock, erp, receiver } = await given.subscribed();
    const before = Date.now();
    await erp.importTarget(target('JOB-1'));
    const [delivery] = await mock.waitForDelivery();

    const attempt = receiver.attempt(0);
    expect([attempt.method, attempt.path]).toEqual(['POST', '/']);
    const names = attempt.rawHeaders.filter((_, index) => index % 2 === 0).map((name) => name.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
    expect(names.sort()).toEqual([
      'connection',
      'content-length',
      'content-type',
      'host',
      'user-agent',
      'x-ordinavo-delivery-id',
      'x-ordinavo-event-id',
      'x-ordinavo-event-type',
      'x-ordinavo-signature',
      'x-ordinavo-timestamp',
      'x-ordinavo-webhook-version',
    ]);
    expect(attempt.rawHeaders).toContain('X-Ordinavo-Webhook-Version'); // as the vendor writes them
    expect(attempt.header('Content-Type')).toBe('application/json');
    expect(attempt.header('X-Ordinavo-Webhook-Version')).toBe('v1');
    expect(attempt.eventType).toBe('target.imported');
    expect(attempt.eventId).toMatch(/^evt_[0-9A-HJKMNP-TV-Z]{26}$/);
    expect(attempt.eventId).toBe(attempt.payload.eventId);
    expect(attempt.deliveryId).toMatch(/^del_[0-9A-HJKMNP-TV-Z]{26}$/);
    expect(attempt.deliveryId).toBe(delivery?.deliveryId);
    expect(attempt.signature).toMatch(/^sha256=[0-9a-f]{64}$/);
    expect(attempt.isSigned()).toBe(true);
    expect(attempt.isSigned(`${secret}x`)).toBe(false);
    expect(attempt.timestamp).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    expect(Date.parse(attempt.timestamp)).toBeGreaterThanOrEqual(before);
    expect(Date.parse(attempt.timestamp)).toBeLessThanOrEqual(attempt.at);
  });

  test('goes to the path and the query of the URL', async () => {
    const { mock, erp, receiver } = await given.subscribed();
    await erp.patch('/webhooks/1', { url: `${receiver.url}hooks/ordinavo?key=a%20b&x` });
    await erp.importTarget(target('JOB-1'));
    await mock.waitForDelivery();
    expect(receiver.attempt(0).path).toBe('/hooks/ordinavo?key=a%20b&x');
  });

  test.each([200, 201, 202, 204, 206, 299])('has succeeded with a %i', async (status) => {
    const { mock, erp, receiver } = await given.subscribed();
    receiver.answers(status);
    await erp.importTarget(target('JOB-1'));
    await mock.clock.advance('3h');
    expect(mock.webhooks.deliveries()).toMatchObject([
      { status: 'Succeeded', nextAttemptAt: null, attempts: [{ number: 1, kind: 'regular', statusCode: status, error: null }] },
    ]);
    expect(receiver.attempts).toHaveLength(1);
  });

  test('keeps the beginning of what the receiver said', async () => {
    const { mock, erp, receiver } = await given.subscribed();
    receiver.answersOnce({ status: 500, body: 'database is down' }, { status: 500, body: 'x'.repeat(5000) }, { status: 200, body: 'ü€😀' });
    await erp.importTarget(target('JOB-1'));
    await mock.clock.advance('3h');
    expect(mock.webhooks.deliveries()[0]?.attempts.map(({ answer }) => answer)).toEqual(['database is down', 'x'.repeat(1000), 'ü€😀']);
  });
});

describe('the schedule', () => {
  test('is 0 s, 10 s, 60 s, 5 min, 30 min and 2 h, each from the end of the attempt before; then the delivery has failed', async () => {
    const { mock, erp, receiver } = await given.subscribed();
    receiver.answers(500);
    await erp.importTarget(target('JOB-1'));
    const [delivery] = await mock.waitForDelivery({ status: 'Pending' });
    const waits = [0, 10, 60, 300, 1800, 7200];
    let at = 0;
    for (const [made, wait] of waits.entries()) {
      at += wait;
      if (wait > 0) await mock.clock.set(new Date(start + at * second - 1).toISOString());
      await mock.clock.advance('0s');
      expect(receiver.attempts).toHaveLength(wait > 0 ? made : 1); // not a millisecond early
      if (wait > 0) await mock.clock.advance('1ms');
      expect(receiver.attempts).toHaveLength(made + 1);
      const next = waits[made + 1];
      expect(mock.webhooks.delivery(delivery?.deliveryId ?? '')).toMatchObject({
        status: next === undefined ? 'Failed' : 'Pending',
        nextAttemptAt: next === undefined ? null : new Date(start + (at + next) * second).toISOString(),
      });
    }
    await mock.clock.advance('30d');
    expect(attemptTimes(mock)).toEqual([[0, 10, 70, 370, 2170, 9370]]);
    expect(receiver.attempts).toHaveLength(6);
  });

  test('all attempts have the same event id, delivery id, body and signature', async () => {
    const { mock, erp, receiver } = await given.subscribed();
    receiver.answers(500);
    await erp.importTarget(target('JOB-1'));
    await mock.clock.advance('3h');
    const once = (values: readonly string[]) => expect(new Set(values).size).toBe(1);
    expect(receiver.attempts).toHaveLength(6);
    once(receiver.attempts.map(({ eventId }) => eventId));
    once(receiver.attempts.map(({ deliveryId }) => deliveryId));
    once(receiver.attempts.map(({ raw }) => raw.toString('hex')));
    once(receiver.attempts.map(({ signature }) => signature));
  });

  test('the timestamp is real and fresh each time, so that receivers do not take it for old', async () => {
    const { mock, erp, receiver } = await given.subscribed();
    receiver.answers(500);
    await erp.importTarget(target('JOB-1'));
    await mock.clock.advance('3h');
    for (const { timestamp, at } of receiver.attempts) {
      expect(Math.abs(at - Date.parse(timestamp))).toBeLessThan(5 * second);
      expect(Date.parse(timestamp)).toBeLessThanOrEqual(at);
    }
    expect(receiver.attempt(0).payload.occurredAt).toBe('2026-06-24T06:00:00.000Z');
  });

  test('under webhookTimestamps: clock the timestamp is the mock’s', async () => {
    const { mock, erp, receiver } = await given.subscribed({ scenario: { webhookTimestamps: 'clock' } });
    receiver.answers(500);
    await erp.importTarget(target('JOB-1'));
    await mock.clock.advance('3h');
    expect(receiver.attempts.map(({ timestamp }) => (Date.parse(timestamp) - start) / second)).toEqual([0, 10, 70, 370, 2170, 9370]);
  });

  test.each<[string[], number[]]>([
    [['0s'], [0]],
    [
      ['0s', '1s', '1s'],
      [0, 1, 2],
    ],
    [
      ['5s', '1m'],
      [5, 65],
    ],
    [
      ['0s', '0s', '0s', '1d'],
      [0, 0, 0, 86_400],
    ],
  ])('under retrySchedule: %j attempts are made after %j s', async (retrySchedule, expected) => {
    const { mock, erp, receiver } = await given.subscribed({ scenario: { assumptions: { retrySchedule } } });
    receiver.answers(500);
    await erp.importTarget(target('JOB-1'));
    await mock.clock.advance('30d');
    expect(attemptTimes(mock)).toEqual([expected]);
    expect(mock.webhooks.deliveries()[0]?.status).toBe('Failed');
  });

  test('ends with the first attempt that succeeds', async () => {
    const { mock, erp, receiver } = await given.subscribed();
    receiver.answersOnce(500, 503);
    await erp.importTarget(target('JOB-1'));
    await mock.clock.advance('3h');
    expect(attemptTimes(mock)).toEqual([[0, 10, 70]]);
    expect(mock.webhooks.deliveries()).toMatchObject([{ status: 'Succeeded', nextAttemptAt: null }]);
  });

  test('counts from the end of an attempt, however long it took', async () => {
    const { mock, erp, receiver } = await given.subscribed({ mock: { clock: 'real' } });
    const answer = receiver.holdsNext();
    await erp.importTarget(target('JOB-1'));
    await receiver.arrived();
    await erp.importBatch(Array.from({ length: 500 }, (_, index) => target(`JOB-1-${index}`))); // something that takes a while
    answer(500);
    await mock.waitFor({ deliveries: { externalId: 'JOB-1', status: 'Pending' } });
    await receiver.arrived(501);
    await mock.waitForDelivery({ count: 500 });
    const [delivery] = mock.webhooks.deliveries({ externalId: 'JOB-1' });
    const [attempt] = delivery?.attempts ?? [];
    const [begun, next] = [Date.parse(attempt?.startedAt ?? ''), Date.parse(delivery?.nextAttemptAt ?? '')];
    expect(attempt?.durationMs).toBeGreaterThan(0);
    expect(next - begun - 10 * second).toBeGreaterThanOrEqual((attempt?.durationMs ?? 0) - 2); // of two clocks, rounded
  });

  test('under a virtual clock all of it happens by itself', async () => {
    const { mock, erp, receiver } = await given.subscribed({ mock: { clock: 'virtual' } });
    receiver.answersOnce(500, 500, 500);
    await erp.importTarget(target('JOB-1'));
    const [delivery] = await mock.waitForDelivery();
    expect(delivery?.attempts).toHaveLength(4);
    expect(attemptTimes(mock)).toEqual([[0, 10, 70, 370]]);
  });

  test('drain lets all of it happen', async () => {
    const { mock, erp, receiver } = await given.subscribed();
    receiver.answers(500);
    await erp.importTarget(target('JOB-1'));
    expect(await mock.clock.drain()).toBeGreaterThanOrEqual(5);
    expect(mock.webhooks.deliveries()).toMatchObject([{ status: 'Failed' }]);
    expect(mock.clock.now()).toBe(new Date(start + 9370 * second).toISOString());
    expect(await mock.clock.drain()).toBe(0);
  });
});

describe('a receiver that wants no more', () => {
  test('says 410: the delivery has failed, the subscription is off, and nothing that waits is tried again', async () => {
    const { mock, erp, receiver } = await given.subscribed();
    receiver.answersOnce(500, 500, 410);
    await erp.importBatch([target('JOB-1'), target('JOB-2'), target('JOB-3')]);
    await mock.clock.advance('0s');
    await erp.importTarget(target('JOB-4'));
    await mock.clock.advance('30d');
    expect(receiver.attempts).toHaveLength(3);
    expect(mock.webhooks.deliveries().map(({ status, attempts, nextAttemptAt }) => [status, attempts.length, nextAttemptAt])).toEqual([
      ['Failed', 1, null],
      ['Failed', 1, null],
      ['Failed', 1, null],
    ]);
    expect((await erp.get('/webhooks/1')).body.isActive).toBe(false);
  });

  test('redirects: nobody follows, and the log says so', async () => {
    const elsewhere = await receiving();
    const { mock, erp, receiver } = await given.subscribed();
    for (const status of [301, 302, 303, 307, 308]) receiver.answersOnce({ status, headers: { Location: elsewhere.url } });
    await erp.importTarget(target('JOB-1'));
    await mock.clock.advance('3h');
    expect(elsewhere.attempts).toEqual([]);
    const [delivery] = mock.webhooks.deliveries();
    expect(delivery?.status).toBe('Succeeded'); // at the sixth
    expect(delivery?.attempts[1]?.error).toBe('The receiver answered 302; redirects are not followed.');
  });
});

describe('a subscription that changes while something is pending', () => {
  test('a changed secret signs from then on, pending retries too', async () => {
    const { mock, erp, receiver } = await given.subscribed();
    const changed = 'whsec_MOCKchanged00000000000000000001';
    receiver.answersOnce(500);
    await erp.importTarget(target('JOB-1'));
    await mock.clock.advance('0s');
    await erp.patch('/webhooks/1', { secret: changed });
    await mock.clock.advance('10s');
    const [before, after] = receiver.attempts;
    expect([before?.isSigned(secret), before?.isSigned(changed)]).toEqual([true, false]);
    expect([after?.isSigned(secret), after?.isSigned(changed)]).toEqual([false, true]);
    expect(mock.webhooks.deliveries()[0]?.signature).toBe(after?.signature);
  });

  test('a changed URL counts from then on, too', async () => {
    const other = await receiving();
    const { mock, erp, receiver } = await given.subscribed();
    receiver.answers(500);
    await erp.importTarget(target('JOB-1'));
    await mock.clock.advance('0s');
    await erp.patch('/webhooks/1', { url: other.url });
    await mock.clock.advance('3h');
    expect([receiver.attempts.length, other.attempts.length]).toEqual([1, 1]);
    expect(other.attempt(0).deliveryId).toBe(receiver.attempt(0).deliveryId);
  });

  test.each<[string, (erp: Awaited<ReturnType<typeof given.subscribed>>['erp']) => Promise<unknown>]>([
    ['deleted', (erp) => erp.delete('/webhooks/1')],
    ['switched off', (erp) => erp.patch('/webhooks/1', { isActive: false })],
  ])('%s with attempts pending: they have failed, and nothing more is sent', async (_, switchOff) => {
    const { mock, erp, receiver } = await given.subscribed();
    receiver.answers(500);
    await erp.importBatch([target('JOB-1'), target('JOB-2')]);
    await mock.clock.advance('10s');
    expect(mock.webhooks.deliveries({ status: 'Pending' })).toHaveLength(2);
    await switchOff(erp);
    for (const { status, nextAttemptAt } of mock.webhooks.deliveries()) expect([status, nextAttemptAt]).toEqual(['Failed', null]);
    await mock.clock.advance('30d');
    expect(receiver.attempts).toHaveLength(4);
    expect(mock.webhooks.list()[0]?.counts).toEqual({ pending: 0, succeeded: 0, failed: 2, dropped: 0 });
  });

  test('what has failed so stays so when it is switched on again [A-22]', async () => {
    const { mock, erp, receiver } = await given.subscribed();
    receiver.answers(500);
    await erp.importTarget(target('JOB-1'));
    await mock.clock.advance('0s');
    await erp.patch('/webhooks/1', { isActive: false });
    await erp.patch('/webhooks/1', { isActive: true });
    receiver.answers(204);
    await mock.clock.advance('30d');
    expect(receiver.attempts).toHaveLength(1);
    expect(mock.webhooks.deliveries()).toMatchObject([{ status: 'Failed', nextAttemptAt: null, attempts: [{ statusCode: 500 }] }]);
  });

  test.each<[Answer, string]>([
    [200, 'Succeeded'],
    [500, 'Failed'],
    ['reset', 'Failed'],
    [410, 'Failed'],
  ])('switched off while one is under way that ends with %s: it has %s', async (answer, status) => {
    const { mock, erp, receiver } = await given.subscribed();
    const give = receiver.holdsNext();
    await erp.importBatch([target('JOB-1'), target('JOB-2')]);
    await receiver.arrived();
    await erp.patch('/webhooks/1', { isActive: false });
    expect(mock.webhooks.deliveries().map((one) => one.status)).toEqual(['Pending', 'Failed']); // whether it arrives is yet to be seen
    give(answer);
    await mock.clock.advance('30d');
    expect(mock.webhooks.deliveries().map((one) => [one.status, one.attempts.length])).toEqual([
      [status, 1],
      ['Failed', 0],
    ]);
    expect(receiver.attempts).toHaveLength(1);
  });

  test('the event filter counts for what is new alone', async () => {
    const { mock, erp, receiver } = await given.subscribed();
    receiver.answersOnce(500);
    await erp.importTarget(target('JOB-1'));
    await mock.clock.advance('0s');
    await erp.patch('/webhooks/1', { eventTypes: ['target.cancelled'] });
    await erp.importTarget(target('JOB-2'));
    await mock.clock.advance('3h');
    expect(receiver.attempts.map(({ payload }) => payload.target.externalId)).toEqual(['JOB-1', 'JOB-1']);
  });
});
