// @ts-check
/**
 * What customer mapping makes of the cost of a single import: a plain one against one whose customer, location and contact
 * are found. The latter's job is completed 250 ms later, by the same core, which is part of the cost. The same ratio of
 * processor time says what it would have been where another process or the load held one of the two back.
 */
import { measureThroughput } from './measure-throughput.mjs';

export async function measureMapping(
  /** @type {import('./contestants.mjs').Contestant} */ contestant,
  /** @type {Parameters<typeof measureThroughput>[2]} */ settings,
) {
  const plain = await measureThroughput('import', contestant, settings);
  const aware = await measureThroughput('customer-aware', contestant, settings);
  const figures = {
    plainPerSecond: plain.perSecond,
    awarePerSecond: aware.perSecond,
    timesAsMuch: plain.perSecond / aware.perSecond,
  };
  if (plain.busy === null || aware.busy === null) return figures;
  const timesAsMuchProcessor = aware.busy / aware.perSecond / (plain.busy / plain.perSecond);
  return { ...figures, timesAsMuchProcessor, busy: Math.min(plain.busy, aware.busy) };
}
