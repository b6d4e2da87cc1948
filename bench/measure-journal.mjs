// @ts-check
/** What the journal costs of the throughput of single imports: the same mock with and without one, one after the other. */
import { mockWith } from './contestants.mjs';
import { measureThroughput } from './measure-throughput.mjs';

export async function measureJournal(
  /** @type {import('./contestants.mjs').Contestant} */ contestant,
  /** @type {Parameters<typeof measureThroughput>[2]} */ settings,
) {
  const without = await measureThroughput('import', contestant, { ...settings, command: mockWith('world-without-journal.yaml') });
  const kept = await measureThroughput('import', contestant, settings);
  const figures = { withoutPerSecond: without.perSecond, keptPerSecond: kept.perSecond, share: kept.perSecond / without.perSecond };
  if (without.busy === null || kept.busy === null) return figures;
  const shareOfProcessor = without.busy / without.perSecond / (kept.busy / kept.perSecond);
  return { ...figures, shareOfProcessor, busy: Math.min(without.busy, kept.busy) };
}
