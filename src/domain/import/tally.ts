/** Counts and status of an import job from its items [S3, S4, A-13, A-19]. */
import type { ImportItem } from '../../contract/types.js';
import type { ImportCounts } from '../records.js';

export function tally(items: readonly ImportItem[]): ImportCounts {
  let createdItems = 0;
  let updatedItems = 0;
  let cancelledItems = 0;
  let rejectedItems = 0;
  let warningItems = 0;
  for (const item of items) {
    if (item.status === 'Rejected') rejectedItems += 1;
    else {
      if (item.status === 'Created') createdItems += 1;
      else if (item.status === 'Updated') updatedItems += 1;
      else if (item.status === 'Cancelled') cancelledItems += 1;
      if (item.warnings !== undefined && item.warnings.length > 0) warningItems += 1;
    }
  }
  return { totalItems: items.length, createdItems, updatedItems, cancelledItems, rejectedItems, warningItems };
}

/** The status of a job that is done. */
export function finalStatus({ totalItems, rejectedItems }: ImportCounts): 'Completed' | 'PartiallyFailed' | 'Failed' {
  if (rejectedItems === 0) return 'Completed';
  return rejectedItems === totalItems ? 'Failed' : 'PartiallyFailed';
}
