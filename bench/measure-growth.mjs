// @ts-check
/**
 * What an import costs with 100,000 targets stored, against one with 100 stored, in one process and in windows of equally
 * many new targets. It is warmed up on the first hundred, over and over, so that it is fast and still nearly empty.
 */
import { withServer } from './contestants.mjs';
import { applyLoad } from './load.mjs';
import { importTarget } from './payloads.mjs';

const few = 100;
const many = 100_000;
const warmUp = 60_000;
const window = 10_000;
const windowsWithMany = 4; // a full collection comes once in several of them then, and each has to bear its share
const longestLoad = 120;

export function measureGrowth(
  /** @type {import('./contestants.mjs').Contestant} */ contestant,
  /** @type {{ generator: import('./load.mjs').Generator }} */ { generator },
) {
  return withServer(contestant, async ({ port }) => {
    let series = 0;
    /** Microseconds per import. */
    const importNew = async (/** @type {number} */ requests, cycle = 0) => {
      series += 1;
      const load = { port, work: importTarget, series, seconds: longestLoad, requests, cycle };
      return 1e6 / (await applyLoad(generator, load)).perSecond;
    };

    await importNew(warmUp, few);
    const withFew = await importNew(window);
    await importNew(many - few - window);
    let withMany = 0;
    for (let count = 0; count < windowsWithMany; count += 1) withMany += (await importNew(window)) / windowsWithMany;
    return { withFew, withMany, timesAsLong: withMany / withFew };
  });
}
