/** What a client's imports may do to customer records: its settings, its scopes and its strategy in one [S1]. */
import type { Assumptions, MappingStrategy, SafeMatching } from '../../contract/generated/settings.js';
import type { IntegrationClient, MappedParts, MappingSettings } from '../records.js';

/** What is tried, in this order, where the external ID is unknown. */
export type Fallback = SafeMatching | 'nameAndAddress';

export type MappingRules = Pick<
  Assumptions,
  'ambiguousNameWarning' | 'archivedCustomer' | 'manualOnly' | 'foreignRecord' | 'createWithoutExternalId' | 'otherExternalId'
>;

export interface MappingPolicy {
  /** Why nothing is linked at all; `null` when it may be. */
  readonly withheld: 'scope' | 'disabled' | 'manual' | null;
  readonly fallbacks: readonly Fallback[];
  readonly autoCreate: MappedParts;
  readonly update: MappedParts;
  readonly rules: MappingRules;
}

/** The fallbacks of each strategy; `null`: it never links by itself. */
const strategies = {
  ExternalIdOnly: () => [],
  ExternalIdFirst: ({ safeMatching }) => safeMatching,
  ExternalIdThenCustomerNumber: () => ['customerNumber'],
  ExternalIdThenNameAndAddress: () => ['nameAndAddress'],
  ManualOnly: () => null,
} satisfies Record<MappingStrategy, (settings: MappingSettings) => readonly Fallback[] | null>;

/** Links by external ID, and does nothing else: how a scenario's own targets find their customers. */
export function linkOnly(rules: MappingRules): MappingPolicy {
  return { withheld: null, fallbacks: [], autoCreate: nothing, update: nothing, rules: { ...rules, archivedCustomer: 'link' } };
}

const nothing: MappedParts = { customers: false, locations: false, contacts: false };

export function policyOf({ mapping, scopes }: Pick<IntegrationClient, 'mapping' | 'scopes'>, rules: MappingRules): MappingPolicy {
  const fallbacks = strategies[mapping.strategy](mapping);
  const mayWrite = scopes.includes('customers.write');
  return {
    withheld: !scopes.includes('customers.map') ? 'scope' : !mapping.enabled ? 'disabled' : fallbacks === null ? 'manual' : null,
    fallbacks: fallbacks ?? [],
    autoCreate: mayWrite ? mapping.autoCreate : nothing,
    update: mayWrite ? mapping.update : nothing,
    rules,
  };
}
