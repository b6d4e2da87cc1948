/** Which target an item means: tenant + source system + externalId, and externalType where given. */
import type { Target } from '../records.js';

export type Identified =
  | { readonly kind: 'found'; readonly target: Target }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'ambiguous' };

const unknown: Identified = { kind: 'unknown' };

/** `known` are the targets of the tenant with the item's source system and external ID. */
export function identifyTarget(externalType: string | null, known: readonly Target[]): Identified {
  const matches = externalType === null ? known : known.filter((target) => target.externalType === externalType);
  const only = matches[0];
  if (only === undefined) return unknown;
  return matches.length > 1 ? { kind: 'ambiguous' } : { kind: 'found', target: only };
}
