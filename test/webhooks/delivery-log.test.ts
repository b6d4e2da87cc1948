/** What became of each delivery: over the API, in control, and within limits. */
import { describe, expect, test } from 'vitest';
import type { LogEvent } from '../../src/index.js';
import { type Client, given, target } from '../support/given.js';
import { secret } from '../support/receiver.js';

/** Three deliveries that have succeeded, one that failed, one that is pending, and one of a second subscription. */
async function severalDeliveries() {
  const arrangement = await given.subscribed({ scenario: { assumptions: { retrySchedule: ['0s', '10s'] } } });
  const { mock, erp, receiver } = arrangement;
  await erp.importBatch([target('JOB-1'), target('JOB-2'), target('JOB-3')]);
  await mock.clock.advance('0s');
  receiver.answersOnce(500, 500, 503);
  await erp.importTarget(target('JOB-1', { title: 'Changed' }));
  await mock.clock.advance('1m');
  await erp.post('/webhooks', { url: `${receiver.url}second`, eventTypes: ['target.cancelled'] });
  await erp.importTarget(target('JOB-1', { operation: 'cancel' }));
  await mock.clock.advance('0s');
  return arrangement;
}

const listed = async (erp: Client, query = '') => {
  const { body } = await erp.get(`/webhook-deliveries${query}`);
  return body.items.map(
    ({ webhookId, eventType, status, attempts }: { webhookId: number; eventType: string; status: string; attempts: unknown[] }) =>
      `${webhookId} ${eventType} ${status} ${attempts.length}`,
  );
};

describe('over the API', () => {
  test('deliveries are listed newest first, and found by status, type and subscription', async () => {
    const { erp } = await severalDeliveries();
    const [cancelled, second, updated, ...imported] = [
      '2 target.cancelled Succeeded 1',
      '1 target.cancelled Pending 1',
      '1 target.updated Failed 2',
      '1 target.imported Succeeded 1',
      '1 target.imported Succeeded 1',
      '1 target.imported Succeeded 1',
    ];
    expect(await listed(erp)).toEqual([cancelled, second, updated, ...imported]);
    expect(await listed(erp, '?status=Succeeded')).toEqual([cancelled, ...imported]);
    expect(await listed(erp, '?status=Failed')).toEqual([updated]);
    expect(await listed(erp, '?status=Pending')).toEqual([second]);
    expect(await listed(erp, '?eventType=target.imported')).toEqual(imported);
    expect(await listed(erp, '?webhookId=2')).toEqual([cancelled]);
    expect(await listed(erp, '?webhookId=1&eventType=target.cancelled&status=Pending')).toEqual([second]);
    expect(await listed(erp, '?webhookId=77')).toEqual([]);
    expect(await listed(erp, '?eventType=billing.event_sent')).toEqual([]);
  });

  test('pages keep their filter, and have each once', async () => {
    const { erp } = await severalDeliveries();
    const first = (await erp.get('/webhook-deliveries?status=Succeeded&limit=3')).body;
    const second = (await erp.get(`/webhook-deliveries?status=Succeeded&limit=3&cursor=${first.nextCursor}`)).body;
    expect([first.items.length, second.items.length, second.nextCursor]).toEqual([3, 1, null]);
    const ids = [...first.items, ...second.items].map(({ deliveryId }) => deliveryId);
    expect(new Set(ids).size).toBe(4);
  });

  test('one delivery has its attempts, with times of the mock’s clock and errors in words', async () => {
    const { mock, erp, receiver } = await given.subscribed();
    receiver.answersOnce(500, 'reset');
    await erp.importTarget(target('JOB-1'));
    await mock.clock.advance('30s');
    const [sent] = mock.webhooks.deliveries();
    const { body } = await erp.get(`/webhook-deliveries/${sent?.deliveryId}`);
    expect(body).toEqual({
      deliveryId: receiver.attempt(0).deliveryId,
      webhookId: 1,
      eventId: receiver.attempt(0).eventId,
      eventType: 'target.imported',
      status: 'Pending',
      attempts: [
        {
          number: 1,
          startedAtUtc: '2026-06-24T06:00:00.000Z',
          durationMs: expect.any(Number),
          statusCode: 500,
          error: 'The receiver answered 500.',
        },
        {
          number: 2,
          startedAtUtc: '2026-06-24T06:00:10.000Z',
          durationMs: expect.any(Number),
          statusCode: null,
          error: expect.stringMatching(/^The connection was broken off/),
        },
      ],
      nextAttemptAtUtc: '2026-06-24T06:01:10.000Z',
      createdAtUtc: '2026-06-24T06:00:00.000Z',
    });
    expect((await erp.get('/webhook-deliveries')).body.items).toEqual([body]);
  });

  test('an unknown delivery is a 404', async () => {
    const { erp } = await given.client();
    expect((await erp.get('/webhook-deliveries/del_01JYGB5G00XK3M8TQ4V6ZR2C7B')).status).toBe(404);
  });
});

describe('in control', () => {
  test('deliveries are oldest first, and found by everything', async () => {
    const { mock } = await severalDeliveries();
    const types = (filter: Parameters<typeof mock.webhooks.deliveries>[0]) =>
      mock.webhooks.deliveries(filter).map(({ eventType, externalId, webhook }) => `${eventType} ${externalId} ${webhook}`);
    expect(types({ limit: 2 })).toEqual(['target.cancelled JOB-1 portal', 'target.cancelled JOB-1 null']);
    expect(types({ webhook: 'portal', externalId: 'JOB-1' })).toEqual([
      'target.imported JOB-1 portal',
      'target.updated JOB-1 portal',
      'target.cancelled JOB-1 portal',
    ]);
    expect(types({ webhook: 2 })).toEqual(['target.cancelled JOB-1 null']);
    expect(types({ status: 'Failed' })).toEqual(['target.updated JOB-1 portal']);
    expect(types({ limit: 0 })).toEqual([]);
    expect(mock.webhooks.list().map(({ counts }) => counts)).toEqual([
      { pending: 1, succeeded: 3, failed: 1, dropped: 0 },
      { pending: 0, succeeded: 1, failed: 0, dropped: 0 },
    ]);
  });

  test('whoever has seen some sees what has changed since', async () => {
    const { mock, erp, receiver } = await given.subscribed();
    receiver.answersOnce(500);
    await erp.importTarget(target('JOB-1'));
    await mock.clock.advance('0s');
    const seen = Math.max(...mock.webhooks.deliveries().map(({ change }) => change));
    expect(mock.webhooks.deliveries({ changedAfter: seen })).toEqual([]);
    await erp.importTarget(target('JOB-2'));
    await mock.clock.advance('10s');
    expect(mock.webhooks.deliveries({ changedAfter: seen }).map(({ externalId, status }) => [externalId, status])).toEqual([
      ['JOB-1', 'Succeeded'],
      ['JOB-2', 'Succeeded'],
    ]);
  });

  test('what cannot be asked is refused with what can', async () => {
    const { mock } = await given.subscribed();
    // @ts-expect-error: a caller without types
    expect(() => mock.webhooks.deliveries({ eventType: 'visit_report.approve' })).toThrow('"visit_report.approved"?');
    // @ts-expect-error: a caller without types
    expect(() => mock.webhooks.deliveries({ status: 'Delivered' })).toThrow('is none of Pending, Succeeded, Failed');
    expect(() => mock.webhooks.deliveries({ webhook: 'potral' })).toThrow('There is no webhook "potral". "portal"?');
    expect(() => mock.webhooks.deliveries({ tenant: 'nobody' })).toThrow('There is no tenant "nobody"');
    expect(() => mock.webhooks.delivery('del_1')).toThrow('There is no delivery "del_1", or it is no longer kept (limits.deliveries).');
  });

  test('the log tells of each attempt, without payload or secret', async () => {
    const { mock, erp, receiver, log } = await given.subscribed({
      webhook: { secret: 'realSecretOfACustomer0123456789' },
      scenario: { limits: { deliveryTimeout: '1s' } },
    });
    receiver.answersOnce(500, 'never');
    receiver.answers(204);
    await erp.importTarget(target('JOB-1'));
    await mock.clock.advance('10s').then(() => mock.clock.advance('1m'));
    const told = log.filter((one): one is Extract<LogEvent, { event: 'delivery' }> => one.event === 'delivery');
    const { eventId, deliveryId } = receiver.attempt(0);
    const always = { eventType: 'target.imported', eventId, deliveryId, externalId: 'JOB-1', tenant: 'rheinruhr', webhook: 'portal' };
    const { host } = new URL(receiver.url);
    expect(told).toMatchObject([
      { ...always, receiver: host, attempt: 1, kind: 'regular', status: 500, error: 'The receiver answered 500.' },
      { ...always, receiver: host, attempt: 2, kind: 'regular', status: 0, error: expect.stringMatching(/^No whole answer within/) },
      { ...always, receiver: host, attempt: 3, kind: 'regular', status: 204, error: null },
    ]);
    expect(JSON.stringify(log)).not.toContain('realSecret');
  });
});

describe('limits', () => {
  const jobs = (count: number, from = 0) => Array.from({ length: count }, (_, index) => target(`JOB-${from + index}`));

  test('beyond limits.deliveries the oldest are forgotten, told once, and counted exactly', async () => {
    const { mock, erp, receiver, log } = await given.subscribed({ scenario: { limits: { deliveries: 10 } } });
    await erp.importBatch(jobs(8));
    await mock.clock.advance('0s');
    receiver.answers(500);
    await erp.importBatch(jobs(7, 8));
    await mock.clock.advance('3h');
    expect(mock.webhooks.deliveries().map(({ externalId, status }) => `${externalId} ${status}`)).toEqual([
      ...[5, 6, 7].map((job) => `JOB-${job} Succeeded`),
      ...[8, 9, 10, 11, 12, 13, 14].map((job) => `JOB-${job} Failed`),
    ]);
    expect(mock.webhooks.list()[0]?.counts).toEqual({ pending: 0, succeeded: 8, failed: 7, dropped: 0 });
    const told = log.flatMap((one) => (one.event === 'dropped' ? [one.message] : []));
    expect(told).toEqual([expect.stringMatching(/^deliveries of rheinruhr: more than 10, .*limits\.deliveries/)]);
  });

  test('what is forgotten before it has arrived is never sent, and counts as dropped', async () => {
    const { mock, erp, receiver } = await given.subscribed({
      scenario: { limits: { deliveries: 10 } },
      webhook: { delivery: { delay: { min: '1h', max: '1h' } } },
    });
    await erp.importBatch(jobs(25));
    expect(mock.webhooks.list()[0]?.counts).toEqual({ pending: 10, succeeded: 0, failed: 0, dropped: 15 });
    await mock.clock.advance('3h');
    expect(mock.webhooks.list()[0]?.counts).toEqual({ pending: 0, succeeded: 10, failed: 0, dropped: 15 });
    expect(receiver.attempts.map(({ payload }) => payload.target.externalId)).toEqual(jobs(10, 15).map(({ externalId }) => externalId));
  });

  test('one that is forgotten while it is under way harms nothing', async () => {
    const { mock, erp, receiver } = await given.subscribed({ scenario: { limits: { deliveries: 1 } } });
    const give = receiver.holdsNext();
    await erp.importTarget(target('JOB-1'));
    await receiver.arrived();
    const [first] = mock.webhooks.deliveries();
    await erp.importTarget(target('JOB-2'));
    give(204);
    await mock.clock.advance('0s');
    expect(mock.webhooks.deliveries()).toMatchObject([{ externalId: 'JOB-2', status: 'Succeeded' }]);
    expect(mock.webhooks.list()[0]?.counts).toEqual({ pending: 0, succeeded: 1, failed: 0, dropped: 1 });
    expect(() => mock.webhooks.delivery(first?.deliveryId ?? '')).toThrow('no longer kept (limits.deliveries)');
    expect((await erp.get(`/webhook-deliveries/${first?.deliveryId}`)).status).toBe(404);
  });

  test('deliveries that are forgotten are found no more by their external ID either', async () => {
    const { mock, erp } = await given.subscribed({ scenario: { limits: { deliveries: 2 } }, webhook: { secret } });
    await erp.importBatch([target('JOB-1'), target('JOB-1', { title: 'Changed' }), target('JOB-2'), target('JOB-1', { title: 'Again' })]);
    await mock.clock.advance('0s');
    expect(mock.webhooks.deliveries({ externalId: 'JOB-1' })).toMatchObject([{ eventType: 'target.updated' }]);
    await mock.waitFor({ deliveries: { count: 4 } }, '0s'); // of all that there have ever been
  });
});
