/** Counts and status of an import job from its items [S3, S4, A-13, A-19]. */
import type { CustomerMappingStatus, ImportItem } from '../../contract/types.js';
import type { ImportCounts, MappingCounts } from '../records.js';

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

/** Imported items by the status of their mapping. One without any had nothing to map. */
export function tallyMapping(items: readonly ImportItem[]): MappingCounts {
  const counts = { mapped: 0, created: 0, updated: 0, warning: 0, failed: 0, skipped: 0, notApplicable: 0 };
  for (const item of items) if (item.status !== 'Rejected') counts[countName[item.customerMapping?.status ?? 'NotApplicable']] += 1;
  return counts;
}

const countName = {
  Mapped: 'mapped',
  Created: 'created',
  Updated: 'updated',
  Warning: 'warning',
  Failed: 'failed',
  Skipped: 'skipped',
  NotApplicable: 'notApplicable',
} satisfies Record<CustomerMappingStatus, keyof MappingCounts>;

/** The status of a job that is done. */
export function finalStatus({ totalItems, rejectedItems }: ImportCounts): 'Completed' | 'PartiallyFailed' | 'Failed' {
  if (rejectedItems === 0) return 'Completed';
  return rejectedItems === totalItems ? 'Failed' : 'PartiallyFailed';
}
