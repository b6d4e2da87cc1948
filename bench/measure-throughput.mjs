// @ts-check
/** Answers per second for one kind of work, from a fresh process that has been warmed up on the same work. */
import { sendOnce, withServer } from './contestants.mjs';
import { applyLoad } from './load.mjs';
import { processorSeconds } from './machine.mjs';
import { insistOnMapping } from './mapped.mjs';
import { importAwareTarget, importBatch, importTarget, importTargetWithKey, readJob } from './payloads.mjs';

/** @typedef {import('./payloads.mjs').Work} Work */

/** What has to be sent is known only once the server runs: a job that is read must be there. */
const works = {
  import: async () => importTarget,
  'import-with-key': async () => importTargetWithKey,
  'customer-aware': async (/** @type {number} */ port) => {
    await insistOnMapping(port, importAwareTarget, { customerId: 1001, customerLocationId: 2001, customerContactId: 3001 });
    return importAwareTarget;
  },
  job: async (/** @type {number} */ port) => {
    const { importJobId } = JSON.parse(await sendOnce(port, importTarget));
    return readJob(importJobId);
  },
  batch: async () => importBatch,
};

const mostRequests = 1_000_000;

/**
 * `busy` is the share of its core that the server used: well below 1, the load was the limit and not the server.
 * `answerBytes` shows whether the servers do the same work.
 */
export function measureThroughput(
  /** @type {keyof typeof works} */ workName,
  /** @type {import('./contestants.mjs').Contestant} */ contestant,
  /** @type {{ generator: import('./load.mjs').Generator, warmUpSeconds: number, seconds: number, command?: string[] }} */ {
    generator,
    warmUpSeconds,
    seconds,
    command,
  },
) {
  const measure = async (/** @type {import('./contestants.mjs').Server} */ { port, pid }) => {
    const work = await works[workName](port);
    const answerBytes = Buffer.byteLength(await sendOnce(port, work));
    const load = { port, work, requests: mostRequests };
    await applyLoad(generator, { ...load, series: 1, seconds: warmUpSeconds });
    const usedBefore = processorSeconds(pid);
    const sent = await applyLoad(generator, { ...load, series: 2, seconds });
    const usedAfter = processorSeconds(pid);
    const busy = usedBefore === null || usedAfter === null ? null : (usedAfter - usedBefore) / sent.seconds;
    return { perSecond: sent.perSecond, busy, answerBytes };
  };
  return withServer(contestant, measure, command === undefined ? {} : { command });
}
