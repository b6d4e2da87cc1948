/** What became of an import, in a few words: how the log and the journal tell of it. */
import type { ImportJob } from '../records.js';
import { tally } from './tally.js';

/** `PartiallyFailed, 1 of 3 rejected`. Every import needs it, so it is put together without lists. */
export function importSummary({ status, items }: ImportJob): string {
  const { totalItems, createdItems, updatedItems, cancelledItems, rejectedItems } = tally(items);
  if (rejectedItems > 0) return `${status}, ${rejectedItems} of ${totalItems} rejected`;
  let summary: string = status;
  if (createdItems > 0) summary += `, ${createdItems} created`;
  if (updatedItems > 0) summary += `, ${updatedItems} updated`;
  if (cancelledItems > 0) summary += `, ${cancelledItems} cancelled`;
  return summary;
}

/** How many items were rejected, as such a summary says; 0 where another text says nothing of it. */
export function rejectedIn(summary: string): number {
  return Number(/^[A-Z]\w+, (\d+) of \d+ rejected$/.exec(summary)?.[1] ?? 0);
}
