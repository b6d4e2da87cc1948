/** Sending a delivery once more: as it was, as a new one, too late, or with a wrong signature. */
import { describe, expect, test } from 'vitest';
import { ControlError, connectControl, type Mock, type ReplayKind, verifySignature } from '../../src/index.js';
import { given, target } from '../support/given.js';
import { type Attempt, nobodyListening, type Receiver, secret } from '../support/receiver.js';

const verdictOf = ({ raw, signature, timestamp }: Attempt) => verifySignature({ body: raw, signature, secret, timestamp });

const delivered = async () => {
  const arrangement = await given.subscribed({ scenario: { limits: { deliveryTimeout: '1s' } } });
  const { mock, erp } = arrangement;
  await erp.importTarget(target('JOB-1'));
  const [delivery] = await mock.waitForDelivery();
  if (delivery === undefined) throw new Error('Nothing was delivered.');
  return { ...arrangement, delivery };
};

const firstAndLast = (receiver: Receiver) => ({ first: receiver.attempt(0), last: receiver.last });

describe.each([
  ['in code', (mock: Mock) => mock],
  ['over HTTP', (mock: Mock) => connectControl({ url: mock.url, token: mock.controlToken })],
] as const)('replay %s', (_, controlOf) => {
  test('again, the default: the same event in a delivery of its own', async () => {
    const { mock, receiver, delivery } = await delivered();
    const replayed = await controlOf(mock).webhooks.replay(delivery.deliveryId);
    const { first, last } = firstAndLast(receiver);
    expect(receiver.attempts).toHaveLength(2);
    expect(last.eventId).toBe(first.eventId);
    expect(last.deliveryId).not.toBe(first.deliveryId);
    expect(last.raw.equals(first.raw)).toBe(true);
    expect(verdictOf(last)).toEqual({ ok: true });
    expect(replayed).toMatchObject({
      deliveryId: last.deliveryId,
      eventId: first.eventId,
      status: 'Succeeded',
      attempts: [{ kind: 'regular', number: 1 }],
    });
    expect(mock.webhooks.deliveries()).toHaveLength(2);
    expect(mock.webhooks.events()).toHaveLength(1);
  });

  test.each<[ReplayKind, unknown]>([
    ['duplicate', { ok: true }],
    ['stale', { ok: false, reason: 'stale', message: expect.stringMatching(/is 600 s old; more than 300 s are not accepted/) }],
    ['badSignature', { ok: false, reason: 'wrongSecret', message: expect.any(String) }],
  ])('%s: one more attempt of the same delivery, of which the receiver says %j', async (as, verdict) => {
    const { mock, receiver, delivery } = await delivered();
    const replayed = await controlOf(mock).webhooks.replay(delivery.deliveryId, as);
    const { first, last } = firstAndLast(receiver);
    expect([last.eventId, last.deliveryId]).toEqual([first.eventId, first.deliveryId]);
    expect(last.raw.equals(first.raw)).toBe(true);
    expect(verdictOf(last)).toEqual(verdict);
    expect(last.isSigned()).toBe(as !== 'badSignature');
    expect(replayed.attempts).toMatchObject([
      { kind: 'regular', number: 1 },
      { kind: as, number: 2, statusCode: 204 },
    ]);
    expect(replayed.status).toBe('Succeeded');
    expect(mock.webhooks.deliveries()).toHaveLength(1);
  });

  test.each<ReplayKind>(['duplicate', 'stale', 'badSignature'])('%s that is refused changes nothing about the delivery', async (as) => {
    const { mock, receiver, delivery } = await delivered();
    receiver.answers(410);
    const replayed = await controlOf(mock).webhooks.replay(delivery.deliveryId, as);
    expect(replayed).toMatchObject({ status: 'Succeeded', nextAttemptAt: null });
    expect(replayed.attempts[1]).toMatchObject({ statusCode: 410 });
    await mock.clock.advance('1d');
    expect(receiver.attempts).toHaveLength(2);
    // To a receiver a duplicate is a delivery like any other, so its 410 counts.
    expect(mock.webhooks.list()[0]).toMatchObject({
      isActive: as !== 'duplicate',
      counts: { pending: 0, succeeded: 1, failed: 0, dropped: 0 },
    });
  });

  test('of an unknown id is refused, and says why it may be gone', async () => {
    const { mock } = await delivered();
    const refusal = await Promise.resolve(controlOf(mock).webhooks.replay('del_01JYGB5G00XK3M8TQ4V6ZR2C7B')).catch(
      (error: unknown) => error,
    );
    expect(refusal).toBeInstanceOf(ControlError);
    expect(refusal).toMatchObject({
      kind: 'notFound',
      message: 'There is no delivery "del_01JYGB5G00XK3M8TQ4V6ZR2C7B", or it is no longer kept (limits.deliveries).',
    });
  });

  test.each<ReplayKind>(['again', 'duplicate', 'stale', 'badSignature'])('%s to a subscription that is off is refused', async (as) => {
    const { mock, erp, receiver, delivery } = await delivered();
    await erp.delete('/webhooks/1');
    const refusal = await Promise.resolve(controlOf(mock).webhooks.replay(delivery.deliveryId, as)).catch((error: unknown) => error);
    expect(refusal).toMatchObject({
      kind: 'conflict',
      message: 'The webhook portal is off, so nothing is sent to it; switch it on first.',
    });
    expect(receiver.attempts).toHaveLength(1);
  });

  test('of one that has failed may succeed as a new one; the old one stays as it is', async () => {
    const { mock, erp, receiver } = await given.subscribed();
    receiver.answers(500);
    await erp.importTarget(target('JOB-1'));
    await mock.clock.advance('3h');
    receiver.answers(204);
    const [failed] = mock.webhooks.deliveries();
    const replayed = await controlOf(mock).webhooks.replay(failed?.deliveryId ?? '');
    expect(replayed.status).toBe('Succeeded');
    expect(mock.webhooks.deliveries().map(({ status }) => status)).toEqual(['Failed', 'Succeeded']);
  });

  test('again to a receiver that fails is tried on by the schedule', async () => {
    const { mock, receiver, delivery } = await delivered();
    receiver.answersOnce(500);
    const replayed = await controlOf(mock).webhooks.replay(delivery.deliveryId);
    expect(replayed).toMatchObject({ status: 'Pending', nextAttemptAt: '2026-06-24T06:00:10.000Z', attempts: [{ statusCode: 500 }] });
    await mock.clock.advance('10s');
    expect(mock.webhooks.delivery(replayed.deliveryId)).toMatchObject({ status: 'Succeeded' });
  });

  test('to one that never answers, or is not there, answers all the same', async () => {
    const { mock, erp, receiver, delivery } = await delivered();
    receiver.answers('never');
    const silent = await controlOf(mock).webhooks.replay(delivery.deliveryId, 'duplicate');
    expect(silent.attempts[1]).toMatchObject({ statusCode: null, error: 'No whole answer within 1 s.' });
    await erp.patch('/webhooks/1', { url: await nobodyListening() });
    const gone = await controlOf(mock).webhooks.replay(delivery.deliveryId, 'stale');
    expect(gone.attempts[2]).toMatchObject({ statusCode: null, error: 'Nobody answers there (ECONNREFUSED).' });
  });
});

describe('a replay', () => {
  test('is refused for a word that is none of the four', async () => {
    const { mock, delivery } = await delivered();
    const control = connectControl({ url: mock.url, token: mock.controlToken });
    // @ts-expect-error: a caller without types
    const refusal: unknown = await control.webhooks.replay(delivery.deliveryId, 'twice').catch((error: unknown) => error);
    expect(refusal).toMatchObject({ kind: 'invalid', message: expect.stringMatching(/again, duplicate, stale, badSignature/) });
    // @ts-expect-error: the same in code
    const inCode: unknown = await mock.webhooks.replay(delivery.deliveryId, 'twice').catch((error: unknown) => error);
    expect(inCode).toMatchObject({ kind: 'invalid' });
  });

  test('stale under webhookTimestamps: clock is ten minutes old by the mock’s clock', async () => {
    const { mock, erp, receiver } = await given.subscribed({ scenario: { webhookTimestamps: 'clock' } });
    await erp.importTarget(target('JOB-1'));
    const [delivery] = await mock.waitForDelivery();
    await mock.webhooks.replay(delivery?.deliveryId ?? '', 'stale');
    expect(receiver.last.timestamp).toBe('2026-06-24T05:50:00.000Z');
  });

  test('signs with the secret of now', async () => {
    const { mock, erp, receiver, delivery } = await delivered();
    const changed = 'whsec_MOCKchanged00000000000000000001';
    await erp.patch('/webhooks/1', { secret: changed });
    await mock.webhooks.replay(delivery.deliveryId, 'duplicate');
    expect([receiver.last.isSigned(secret), receiver.last.isSigned(changed)]).toEqual([false, true]);
  });

  test('of one that is pending does not take an attempt from its schedule', async () => {
    const { mock, erp, receiver } = await given.subscribed();
    receiver.answers(500);
    await erp.importTarget(target('JOB-1'));
    await mock.clock.advance('0s');
    const [pending] = mock.webhooks.deliveries();
    await mock.webhooks.replay(pending?.deliveryId ?? '', 'duplicate');
    await mock.clock.advance('3h');
    const [delivery] = mock.webhooks.deliveries();
    expect(delivery?.attempts.filter(({ kind }) => kind === 'regular')).toHaveLength(6);
    expect(delivery).toMatchObject({ status: 'Failed' });
  });

  test('over the API looks like any attempt', async () => {
    const { mock, erp, delivery } = await delivered();
    await mock.webhooks.replay(delivery.deliveryId, 'badSignature');
    const { body } = await erp.get(`/webhook-deliveries/${delivery.deliveryId}`);
    expect(body.attempts.map(({ number }: { number: number }) => number)).toEqual([1, 2]);
  });

  // Whoever sends it again wants to see it sent: it waits neither for its group nor for its delay.
  test.each([
    ['reorder', { reorder: 3 }],
    ['delay', { delay: { min: '1h', max: '1h' } }],
  ])('again, to a subscription with %s, does not wait for a clock that stands still', { timeout: 5000 }, async (_, delivery) => {
    const { mock, erp, receiver } = await given.subscribed({ webhook: { delivery } });
    await erp.importTarget(target('JOB-1'));
    await mock.clock.advance('2h');
    const [sent] = mock.webhooks.deliveries();
    const replayed = await mock.webhooks.replay(sent?.deliveryId ?? '');
    expect(replayed.status).toBe('Succeeded');
    expect(receiver.attempts).toHaveLength(2);
  });

  test('that is under way when the mock is reset does not wait for what will never come', { timeout: 5000 }, async () => {
    const { mock, receiver, delivery } = await delivered();
    const answer = receiver.holdsNext();
    const replaying = mock.webhooks.replay(delivery.deliveryId, 'duplicate').catch((error: unknown) => error);
    await receiver.arrived(2);
    mock.reset();
    answer(204);
    expect(await replaying).toBeDefined();
  });
});
