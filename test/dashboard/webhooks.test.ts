/** What the page says about webhooks: why one has not arrived, and whether a receiver has done what a good one does. */
import { describe, expect, test } from 'vitest';
import type { SentAttempt, SentDelivery } from '../../src/control/webhook-types.js';
import {
  headersOf,
  madeBy,
  nameOf,
  optionsOf,
  outcomeOf,
  type Replay,
  replays,
  searchFor,
  shadeOfAttempt,
  verdictOn,
  whyNot,
} from '../../src/dashboard/webhooks/facts.js';

function attempt(given: Partial<SentAttempt> = {}): SentAttempt {
  const startedAt = '2026-06-24T06:00:00.000Z';
  return { kind: 'regular', number: 1, startedAt, durationMs: 3, statusCode: 204, error: null, answer: '', ...given };
}

function answered(statusCode: number, given: Partial<SentAttempt> = {}): SentAttempt {
  return attempt({ statusCode, error: statusCode < 300 ? null : `The receiver answered ${statusCode}.`, ...given });
}

const unanswered = attempt({ statusCode: null, error: 'Nobody answers there (ECONNREFUSED).' });

function delivery(given: Partial<SentDelivery> = {}): SentDelivery {
  return {
    deliveryId: 'del_1',
    webhookId: 1,
    webhook: 'portal',
    eventId: 'evt_1',
    eventType: 'target.imported',
    externalId: 'JOB-1',
    status: 'Pending',
    attempts: [],
    nextAttemptAt: null,
    createdAt: '2026-06-24T06:00:00.000Z',
    body: '{}',
    signature: 'sha256=00',
    change: 1,
    ...given,
  };
}

const now = '2026-06-24T06:00:00.000Z';
const running = { clock: { mode: 'real', now }, isActive: true } as const;

describe('why a delivery has not arrived', () => {
  test('is not asked of one that has', () => {
    expect(whyNot(delivery({ status: 'Succeeded', attempts: [answered(503), answered(204)] }), running)).toEqual([]);
  });

  test('nobody listens: a receiver is missing', () => {
    expect(whyNot(delivery({ attempts: [unanswered] }), running)).toEqual([
      'Attempt 1: Nobody answers there (ECONNREFUSED).',
      'Start the receiver, or switch on the one that is built in.',
    ]);
  });

  test('the receiver refuses: its secret is the first thing to look at', () => {
    expect(whyNot(delivery({ status: 'Failed', attempts: [answered(401)] }), running)).toEqual([
      'Attempt 1: The receiver answered 401.',
      'The receiver has refused it: compare its secret with that of the subscription, and verify the raw body.',
      'No more attempts follow. Send it again once the cause is gone.',
    ]);
  });

  test('attempts that were made on purpose say nothing about it', () => {
    const attempts = [answered(503, { number: 2 }), answered(401, { kind: 'stale', number: 3 })];
    expect(whyNot(delivery({ attempts }), running)).toEqual(['Attempt 2: The receiver answered 503.']);
  });

  test('the subscription is off', () => {
    expect(whyNot(delivery({ status: 'Failed' }), { ...running, isActive: false })).toEqual([
      'The subscription is off: nothing is sent to it, and what was pending has failed.',
      'No more attempts follow. Send it again once the cause is gone.',
    ]);
  });

  test('the clock stands still', () => {
    const waiting = delivery({ nextAttemptAt: '2026-06-24T06:00:10.000Z' });
    const frozen = ['The clock is frozen: the next attempt is made when it is moved there, or runs (Levers).'];
    expect(whyNot(waiting, { clock: { mode: 'frozen', now }, isActive: true })).toEqual(frozen);
    expect(whyNot(delivery({ nextAttemptAt: now }), { clock: { mode: 'frozen', now }, isActive: true })).toEqual([
      'It is due: it is on its way, or other deliveries of the subscription go first.',
    ]);
    expect(whyNot(waiting, { clock: { mode: 'virtual', now }, isActive: true })).toEqual([]);
    expect(whyNot(waiting, { clock: null, isActive: null })).toEqual([]);
  });
});

describe('a receiver', () => {
  const replayOf = (kind: Replay['kind']) => replays.find((replay) => replay.kind === kind) ?? expect.unreachable(kind);

  test.each([
    ['again', 204, 'good', 'Answered 204: taken, as a good receiver does.'],
    ['duplicate', 200, 'good', 'Answered 200: taken, as a good receiver does.'],
    ['duplicate', 409, 'bad', 'Answered 409: not taken, and a good receiver would have taken it.'],
    ['stale', 401, 'good', 'Answered 401: refused, as a good receiver does.'],
    ['stale', 204, 'bad', 'Answered 204: taken, though it should be refused. The receiver does not check X-Ordinavo-Timestamp.'],
    ['badSignature', 400, 'good', 'Answered 400: refused, as a good receiver does.'],
    ['badSignature', 202, 'bad', 'Answered 202: taken, though it should be refused. The receiver does not check X-Ordinavo-Signature.'],
    ['badSignature', 500, 'warning', 'Answered 500, which does not tell that it was refused; 401 would.'],
  ] as const)('that is sent %s and answers %d', (kind, statusCode, shade, text) => {
    const answer = '<b>its words</b>';
    expect(verdictOn(replayOf(kind), answered(statusCode, { answer }))).toEqual({ shade, text, answer });
  });

  test('that does not answer, or was not asked yet, is not judged as one that refuses', () => {
    expect(verdictOn(replayOf('stale'), unanswered)).toEqual({
      shade: 'bad',
      text: 'No answer. Nobody answers there (ECONNREFUSED).',
      answer: '',
    });
    expect(verdictOn(replayOf('stale'), undefined)).toEqual({
      shade: 'warning',
      text: 'Nothing was sent yet: other deliveries of the subscription go first.',
      answer: '',
    });
  });

  test('is judged by the attempt that the button has made, not by a regular one that comes with it', () => {
    const before = [answered(503), answered(401, { kind: 'stale' })];
    const stale = answered(204, { kind: 'stale', number: 3 });
    const sent = delivery({ attempts: [...before, stale, answered(503, { number: 4 })] });
    expect(madeBy('stale', 2, sent)).toBe(stale);
    expect(madeBy('duplicate', 2, sent)).toBeUndefined();
    expect(madeBy('stale', 2, delivery({ attempts: before }))).toBeUndefined();
    expect(madeBy('again', 2, delivery({ attempts: [stale] }))).toBe(stale);
  });
});

describe('in words', () => {
  const line = {
    id: 1,
    deliveryId: 'del_1',
    at: '2026-06-24T06:00:00.000Z',
    webhookId: 1,
    webhook: 'portal',
    eventType: 'target.imported',
    externalId: 'JOB-1',
    status: 'Pending',
    nextAttemptAt: null,
    error: null,
  } as const;

  test.each([
    [{ attempts: 0, statusCode: null }, 'on its way'],
    [{ attempts: 0, statusCode: null, nextAttemptAt: '2026-06-24T06:00:10.000Z' }, 'waits for its turn'],
    [{ attempts: 1, statusCode: 204 }, '204'],
    [{ attempts: 3, statusCode: 503, error: 'The receiver answered 503.' }, '503 · 3 attempts'],
    [{ attempts: 1, statusCode: null, error: 'Nobody answers there.' }, 'no answer: Nobody answers there.'],
    [{ attempts: 2, statusCode: null, error: 'Nobody answers there.' }, 'no answer · 2 attempts: Nobody answers there.'],
    [{ attempts: 2, statusCode: null }, 'sent on purpose only'],
  ])('the outcome of %o', (given, text) => {
    expect(outcomeOf({ ...line, ...given })).toBe(text);
  });

  test('a list is searched for a status, a text or both', () => {
    expect([searchFor(null, ''), searchFor('Failed', ''), searchFor(null, 'JOB'), searchFor('Pending', 'JOB')]).toEqual([
      '',
      'status:failed',
      'JOB',
      'status:pending JOB',
    ]);
  });

  test('a subscription is called by its name, else by its key, else by its number', () => {
    const names = [
      { webhookId: 7, key: 'portal', name: 'Customer portal' },
      { webhookId: 7, key: 'portal', name: null },
      { webhookId: 7, key: null, name: null },
    ];
    expect(names.map(nameOf)).toEqual(['Customer portal', 'portal', 'Webhook 7']);
  });

  test('the options of payloads are those that are on', () => {
    const off = { customerContext: false, contactDetails: false, summaryPreview: false, billingDetails: false };
    expect(optionsOf({ payloadOptions: off })).toBe('none');
    expect(optionsOf({ payloadOptions: { ...off, customerContext: true, billingDetails: true } })).toBe(
      'customer context, billing details',
    );
  });

  test('the headers are those that are sent, and the signature of a subscription that is gone is not known', () => {
    expect(headersOf(delivery())).toEqual([
      ['Content-Type', 'application/json'],
      ['X-Ordinavo-Event-Id', 'evt_1'],
      ['X-Ordinavo-Event-Type', 'target.imported'],
      ['X-Ordinavo-Delivery-Id', 'del_1'],
      ['X-Ordinavo-Timestamp', 'the time of each attempt'],
      ['X-Ordinavo-Signature', 'sha256=00'],
      ['X-Ordinavo-Webhook-Version', 'v1'],
    ]);
    expect(headersOf(delivery({ signature: '' }))[5]).toEqual(['X-Ordinavo-Signature', 'not known: the subscription is gone']);
  });

  test('no answer and 5xx are worse than a refusal', () => {
    expect([answered(204), answered(401), answered(503), unanswered].map(shadeOfAttempt)).toEqual(['good', 'warning', 'bad', 'bad']);
  });
});
