/** Fifty thousand events that nobody takes: memory stays bounded, and the counts exact. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import type { Mock } from '../../src/index.js';
import { type Client, given, target } from '../support/given.js';
import { nobodyListening } from '../support/receiver.js';

const megabyte = 1024 * 1024;

/** What the heap holds after everything that can be forgotten is; `null` where that cannot be asked for. */
function heapUsed(): number | null {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect !== 'function') return null;
  collect();
  collect();
  return process.memoryUsage().heapUsed;
}

async function importMany(erp: Client, count: number, from = 0): Promise<void> {
  for (let made = from; made < from + count; made += 1000) {
    const { body } = await erp.importBatch(Array.from({ length: 1000 }, (_, index) => target(`JOB-${made + index}`)));
    expect(body.createdItems).toBe(1000);
  }
}

/** What nobody answers, an hour from now. */
const late = async () =>
  given.subscribed({
    webhook: { url: await nobodyListening(), delivery: { delay: { min: '1h', max: '1h' } } },
    client: { rateLimit: 'off' },
    mock: { checkPayloads: false },
  });
const countsOf = (mock: Mock) => mock.webhooks.list()[0]?.counts;

describe('events that are not delivered', { timeout: 120_000 }, () => {
  test('fifty thousand are kept, in less than 150 MB; of sixty thousand the oldest ten thousand are dropped, and counted', async () => {
    const { mock, erp, log } = await late();
    await importMany(erp, 1000); // everything is warm
    const before = heapUsed();
    await importMany(erp, 49_000, 1000);
    expect(countsOf(mock)).toEqual({ pending: 50_000, succeeded: 0, failed: 0, dropped: 0 });
    const after = heapUsed();
    if (before === null || after === null) console.log('Heap growth is not looked at: this Node has no gc to call.');
    else {
      console.log(`50,000 undelivered events: the heap has grown by ${((after - before) / megabyte).toFixed(1)} MB.`);
      expect(after - before).toBeLessThan(150 * megabyte);
    }

    await importMany(erp, 10_000, 50_000);
    expect(countsOf(mock)).toEqual({ pending: 50_000, succeeded: 0, failed: 0, dropped: 10_000 });
    const kept = mock.webhooks.deliveries();
    expect([kept.length, kept[0]?.externalId, kept.at(-1)?.externalId]).toEqual([50_000, 'JOB-10000', 'JOB-59999']);
    expect(mock.webhooks.events()).toHaveLength(20_000);
    await mock.waitFor({ events: { eventType: 'target.imported', count: 60_000 } }, '0s');
    await mock.waitFor({ deliveries: { status: 'Pending', count: 50_000 } }, '0s');
    expect(log.filter(({ event }) => event === 'dropped').length).toBe(2); // told once for each kind
  });

  test('bodies are bounded, too: beyond limits.deliveryBytes the oldest deliveries are dropped', async () => {
    const { mock, erp } = await given.subscribed({
      webhook: { delivery: { delay: { min: '1h', max: '1h' } } },
      scenario: { limits: { deliveryBytes: '100kb' } },
    });
    for (let made = 0; made < 20; made += 1) await erp.importTarget(target(`JOB-${made}`, { title: 'x'.repeat(10_000) }));
    const kept = mock.webhooks.deliveries();
    expect(kept.reduce((sum, { body }) => sum + body.length, 0)).toBeLessThanOrEqual(100 * 1024);
    expect(kept.length).toBe(9);
    expect(countsOf(mock)).toEqual({ pending: 9, succeeded: 0, failed: 0, dropped: 11 });
    await erp.importTarget(target('JOB-20', { title: 'x'.repeat(200_000) })); // the newest one always stays
    expect(mock.webhooks.deliveries()).toMatchObject([{ externalId: 'JOB-20' }]);
  });

  test('what receivers said is kept as far as it is shown, and no further', async () => {
    const { mock, erp, receiver } = await given.subscribed({ client: { rateLimit: 'off' }, mock: { checkPayloads: false } });
    receiver.answers(() => {
      receiver.attempts.length = 0; // they would be kept here
      return { status: 500, body: 'x'.repeat(5000) };
    });
    await erp.importBatch([target('JOB-0')]);
    await mock.clock.advance('3h'); // everything is warm
    const before = heapUsed();
    await importMany(erp, 2000, 1);
    await mock.clock.advance('3h');
    const after = heapUsed();
    expect(mock.webhooks.deliveries()[1]?.attempts[0]?.answer).toBe('x'.repeat(1000));
    if (before === null || after === null) console.log('Heap growth is not looked at: this Node has no gc to call.');
    else {
      console.log(
        `2,000 deliveries with six answers of 5,000 characters: the heap has grown by ${((after - before) / megabyte).toFixed(1)} MB.`,
      );
      expect(after - before).toBeLessThan(2000 * (6 * (1000 + 700) + 8 * 1024)); // a thousand characters each, and everything around them, the log of this test included
    }
  });

  test('all of them fail in the end, at connections that are refused, and the counts are still exact', async () => {
    const { mock, erp } = await late();
    await importMany(erp, 3000);
    await mock.clock.advance('5h');
    expect(countsOf(mock)).toEqual({ pending: 0, succeeded: 0, failed: 3000, dropped: 0 });
    expect(mock.webhooks.deliveries()[2999]?.attempts).toHaveLength(6);
  });
});
