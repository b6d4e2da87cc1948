/** Stopping with deliveries under way: they are finished, or reported, and never lost silently. */
import { describe, expect, test } from 'vitest';
import type { LogEvent } from '../../src/index.js';
import { given, target } from '../support/given.js';
import { receiving } from '../support/receiver.js';

const undelivered = (log: readonly LogEvent[]) => log.filter((one) => one.event === 'undelivered');

/** How long it takes, in real milliseconds. */
async function timed(act: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await act();
  return performance.now() - begun;
}

describe('close', () => {
  test('lets a delivery finish that is under way', async () => {
    const { mock, erp, receiver, log } = await given.subscribed();
    const answer = receiver.holdsNext();
    await erp.importTarget(target('JOB-1'));
    await receiver.arrived();
    const closing = mock.close();
    answer(204);
    await closing;
    expect(mock.webhooks.deliveries()).toMatchObject([{ status: 'Succeeded', attempts: [{ statusCode: 204 }] }]);
    expect(undelivered(log)).toEqual([]);
    expect(log.filter(({ event }) => event === 'delivery')).toHaveLength(1);
  });

  test('breaks one off that hangs, notes it as such, and reports it, in well under a second', async () => {
    const { mock, erp, receiver, log } = await given.subscribed();
    receiver.answers('never');
    await erp.importTarget(target('JOB-1'));
    await receiver.arrived();
    expect(await timed(() => mock.close())).toBeLessThan(900);
    const [delivery] = mock.webhooks.deliveries();
    expect(delivery).toMatchObject({ status: 'Pending', attempts: [{ statusCode: null, error: 'The mock was stopped.' }] });
    expect(undelivered(log)).toEqual([
      {
        event: 'undelivered',
        count: 1,
        deliveries: [`${delivery?.deliveryId} target.imported of JOB-1, 1 attempt: The mock was stopped.`],
      },
    ]);
  });

  test('reports what waits for its turn or for its next attempt: 20 by name, all by number', async () => {
    const { mock, erp, receiver, log } = await given.subscribed();
    receiver.answers(503);
    await erp.importBatch(Array.from({ length: 30 }, (_, index) => target(`JOB-${index}`)));
    await mock.clock.advance('0s');
    await mock.close();
    const [told] = undelivered(log);
    expect(told).toMatchObject({ count: 30 });
    expect(told?.event === 'undelivered' ? told.deliveries : []).toHaveLength(20);
    expect(JSON.stringify(told)).toContain('target.imported of JOB-0, 1 attempt: The receiver answered 503.');
  });

  test('reports what waits for its group', async () => {
    const { mock, erp, receiver, log } = await given.subscribed({ webhook: { delivery: { reorder: 10 } } });
    await erp.importBatch([target('JOB-1'), target('JOB-2')]);
    await mock.close();
    expect(undelivered(log)).toMatchObject([
      { count: 2, deliveries: [expect.stringMatching(/of JOB-1, 0 attempts$/), expect.stringMatching(/of JOB-2, 0 attempts$/)] },
    ]);
    expect(receiver.attempts).toEqual([]);
  });

  test('says nothing where everything has arrived or failed', async () => {
    const { mock, erp, receiver, log } = await given.subscribed({ scenario: { assumptions: { retrySchedule: ['0s'] } } });
    receiver.answersOnce(204, 500);
    await erp.importBatch([target('JOB-1'), target('JOB-2')]);
    await mock.clock.advance('0s');
    await mock.close();
    expect(undelivered(log)).toEqual([]);
  });

  test('sends nothing more: neither what is queued, nor retries, nor duplicates', async () => {
    const { mock, erp, receiver } = await given.subscribed({
      mock: { clock: 'real' },
      scenario: { assumptions: { retrySchedule: ['0s', '1ms', '1ms', '1ms'] } },
    });
    receiver.answers('never');
    await erp.importBatch(Array.from({ length: 100 }, (_, index) => target(`JOB-${index}`)));
    await receiver.arrived(32); // as many as are under way at once
    receiver.answers(500);
    expect(await timed(() => mock.close())).toBeLessThan(900);
    expect(receiver.attempts).toHaveLength(32);
    expect(mock.webhooks.list()[0]?.counts).toEqual({ pending: 100, succeeded: 0, failed: 0, dropped: 0 });
  });

  test('does not wait for one of many that finishes at the last moment longer than for all', async () => {
    const { mock, erp, receiver, log } = await given.subscribed();
    const other = await receiving();
    await erp.post('/webhooks', { url: other.url });
    const answer = receiver.holdsNext();
    other.answers('never');
    await erp.importTarget(target('JOB-1'));
    await Promise.all([receiver.arrived(), other.arrived()]);
    const closing = timed(() => mock.close());
    answer(204);
    expect(await closing).toBeLessThan(900);
    expect(mock.webhooks.deliveries().map(({ status }) => status)).toEqual(['Succeeded', 'Pending']);
    expect(undelivered(log)).toMatchObject([{ count: 1 }]);
  });

  test('twice is fine, and reports once', async () => {
    const { mock, erp, receiver, log } = await given.subscribed();
    receiver.answers('never');
    await erp.importTarget(target('JOB-1'));
    await receiver.arrived();
    await Promise.all([mock.close(), mock.close()]);
    await mock.close();
    expect(undelivered(log)).toHaveLength(1);
  });

  test('ends a move of the clock that waits for a receiver', async () => {
    const { mock, erp, receiver } = await given.subscribed();
    receiver.answers('never');
    await erp.importTarget(target('JOB-1'));
    await receiver.arrived();
    const moving = mock.clock.advance('1h').then(
      () => 'moved',
      () => 'refused',
    );
    await mock.close();
    expect(await moving).toMatch(/moved|refused/);
  });

  test('reports for copies of tenants, too', async () => {
    const { mock, receiver, log } = await given.subscribed();
    receiver.answers(500);
    const clone = mock.tenants.clone();
    await mock.tenant(clone.key).trigger('target.imported', { target: 'JOB-C' });
    await mock.tenant(clone.key).clock.advance('0s');
    await mock.close();
    expect(undelivered(log)).toMatchObject([{ count: 1, deliveries: [expect.stringContaining('target.imported of JOB-C')] }]);
  });
});
