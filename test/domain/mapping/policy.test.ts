import { describe, expect, test } from 'vitest';
import { defaultAssumptions, type MappingStrategy } from '../../../src/contract/generated/settings.js';
import type { Scope } from '../../../src/contract/types.js';
import { type Fallback, policyOf } from '../../../src/domain/mapping/policy.js';
import { everything, mappingSettings, nothing } from '../../support/mapping.js';

const allScopes: readonly Scope[] = ['customers.map', 'customers.write', 'customers.read'];

describe('what a client’s imports may do', () => {
  test.each<[MappingStrategy, readonly Fallback[], string | null]>([
    ['ExternalIdOnly', [], null],
    ['ExternalIdFirst', ['email', 'customerNumber'], null],
    ['ExternalIdThenCustomerNumber', ['customerNumber'], null],
    ['ExternalIdThenNameAndAddress', ['nameAndAddress'], null],
    ['ManualOnly', [], 'manual'],
  ])('%s falls back to %j, and is withheld: %s', (strategy, fallbacks, withheld) => {
    const mapping = mappingSettings({ strategy, safeMatching: ['email', 'customerNumber'] });
    expect(policyOf({ mapping, scopes: allScopes }, defaultAssumptions)).toMatchObject({ fallbacks, withheld });
  });

  test.each<[string, readonly Scope[], boolean, string | null, typeof everything]>([
    ['all scopes', allScopes, true, null, everything],
    ['no customers.write', ['customers.map', 'customers.read'], true, null, nothing],
    ['no customers.map', ['customers.write', 'customers.read'], true, 'scope', everything],
    ['mapping switched off', allScopes, false, 'disabled', everything],
  ])('with %s', (_, scopes, enabled, withheld, allowed) => {
    const mapping = mappingSettings({ enabled, autoCreate: everything, update: everything });
    expect(policyOf({ mapping, scopes }, defaultAssumptions)).toMatchObject({ withheld, autoCreate: allowed, update: allowed });
  });

  test('each setting is its own: what may be created need not be changeable, and customers are not locations', () => {
    const mapping = mappingSettings({ autoCreate: { ...nothing, locations: true }, update: { ...nothing, contacts: true } });
    expect(policyOf({ mapping, scopes: allScopes }, defaultAssumptions)).toMatchObject({
      autoCreate: { customers: false, locations: true, contacts: false },
      update: { customers: false, locations: false, contacts: true },
    });
  });
});
