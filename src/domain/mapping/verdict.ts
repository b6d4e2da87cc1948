/** How customer, location and contact add up to one status [S1, A-18]. */
import type { CustomerMappingStatus } from '../../contract/types.js';
import { type Resolution, recordIn } from './resolve.js';

export function verdict({ customer, location, contact }: Resolution, warned: boolean): CustomerMappingStatus {
  const parts = [customer, location, contact];
  const linked = parts.some((part) => recordIn<unknown>(part) !== null);
  if (!linked) return customer.kind === 'ambiguous' && customer.by === 'nameAndAddress' ? 'Warning' : 'Failed';
  if (warned) return 'Warning';
  if (parts.some(({ kind }) => kind === 'created')) return 'Created';
  return parts.some((part) => part.kind === 'linked' && part.changed) ? 'Updated' : 'Mapped';
}
