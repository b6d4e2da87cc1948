// @ts-check
/**
 * Signed deliveries per second to a receiver on the other core, from a fresh process that has been warmed up. Batches of new targets are
 * what causes them, so each target means one delivery.
 */
import { contestants, mockWith, sendOnce, withServer } from './contestants.mjs';
import { processorSeconds, residentMemory } from './machine.mjs';
import { batchOfNewTargets, targetsOfBatch } from './payloads.mjs';
import { withReceiver } from './receiver.mjs';

const warmUpBatches = 10;
const longestRound = 60; // seconds

/**
 * `perSecond`: of deliveries that were all waiting when the receiver began to answer. `withImportsPerSecond`: from the first delivery to the
 * last, while the batches that cause them are being imported.
 */
export function measureDeliveries(
  /** @type {import('./contestants.mjs').Contestant} */ contestant,
  /** @type {{ deliveryBatches: number }} */ { deliveryBatches },
) {
  return withReceiver(async (receiver) => {
    const measure = async (/** @type {import('./contestants.mjs').Server} */ { port, pid }) => {
      await round(receiver, port, pid, { series: 1, batches: warmUpBatches, hold: false });
      const waiting = await round(receiver, port, pid, { series: 2, batches: deliveryBatches, hold: true });
      const caused = await round(receiver, port, pid, { series: 3, batches: deliveryBatches, hold: false });
      return { ...waiting, withImportsPerSecond: caused.perSecond, residentPeak: residentMemory(pid).peak };
    };
    const sender = contestant === 'mock' ? mockWith('world-webhooks.yaml') : contestants[contestant].command;
    const figures = await withServer(contestant, measure, { command: [...sender, '--webhook-url', receiver.url] });
    insistOnOnce(await receiver.totals(), warmUpBatches + 2 * deliveryBatches); // now that whoever sent them is gone
    return figures;
  });
}

async function round(
  /** @type {import('./receiver.mjs').Receiver} */ receiver,
  /** @type {number} */ port,
  /** @type {number} */ pid,
  /** @type {{ series: number, batches: number, hold: boolean }} */ { series, batches, hold },
) {
  const works = Array.from({ length: batches }, (_, index) => batchOfNewTargets(series, index));
  const importAll = async () => {
    for (const work of works) await sendOnce(port, work);
  };
  await receiver.begin({ hold });
  if (hold) await importAll();
  const usedBefore = processorSeconds(pid);
  const began = performance.now();
  if (hold) await receiver.release();
  else await importAll();
  const { deliveries, seconds, bytes, processorSeconds: usedByReceiver } = await receiver.received(batches * targetsOfBatch, longestRound);
  const usedAfter = processorSeconds(pid);
  const elapsed = (performance.now() - began) / 1000;
  const used = usedBefore === null || usedAfter === null ? null : usedAfter - usedBefore;
  return {
    perSecond: deliveries / seconds,
    processorEach: used === null ? null : (used / deliveries) * 1e6,
    busy: used === null ? null : used / elapsed,
    receiverBusy: usedByReceiver / seconds,
    deliveryBytes: bytes / deliveries,
  };
}

/** Each delivery has to come once, and not one more. */
function insistOnOnce(/** @type {import('./servers/receiver.mjs').Totals} */ totals, /** @type {number} */ batches) {
  const expected = batches * targetsOfBatch;
  const { deliveries, distinct, verified, wrong } = totals;
  if (deliveries === expected && distinct === expected && verified > 0 && wrong === 0) return;
  throw new Error(
    `Of ${expected} deliveries ${distinct} have come, in ${deliveries} requests; of ${verified} signatures that were verified ${wrong} are wrong.`,
  );
}
