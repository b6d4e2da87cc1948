/** How three parts add up to one status, over all combinations of what may become of them. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CustomerMappingStatus, CustomerMappingWarning } from '../../../src/contract/types.js';
import { createdContact, createdCustomer, createdLocation } from '../../../src/domain/mapping/from-request.js';
import type { Part, Resolution } from '../../../src/domain/mapping/resolve.js';
import { verdict } from '../../../src/domain/mapping/verdict.js';
import { warningsOf } from '../../../src/domain/mapping/warnings.js';
import type { Contact, ContactId, Customer, CustomerId, Location, LocationId } from '../../../src/domain/records.js';

const customer = createdCustomer(12 as CustomerId, { name: 'Rhein-Ruhr Medical Supply' }, {});
const location = createdLocation(34 as LocationId, customer.id, { latitude: 51.451, longitude: 7.012 }, {});
const contact = createdContact(56 as ContactId, customer.id, { displayName: 'Anna Weber' }, {});

type Kind = 'absent' | 'linked' | 'changed' | 'created' | 'unknown' | 'foreign' | 'barred' | 'ambiguous by number' | 'ambiguous by name';

function part<Record extends Customer | Location | Contact>(kind: Kind, record: Record): Part<Record> {
  switch (kind) {
    case 'linked':
      return { kind: 'linked', record, before: record, changed: false, by: 'externalId' };
    case 'changed':
      return { kind: 'linked', record, before: { ...record }, changed: true, by: 'externalId' };
    case 'created':
      return { kind: 'created', record };
    case 'ambiguous by number':
      return { kind: 'ambiguous', by: 'customerNumber', among: [record, record] };
    case 'ambiguous by name':
      return { kind: 'ambiguous', by: 'nameAndAddress', among: [record, record] };
    default:
      return { kind };
  }
}

function resolution(kinds: readonly [Kind, Kind, Kind]): Resolution {
  return { customer: part(kinds[0], customer), location: part(kinds[1], location), contact: part(kinds[2], contact) };
}

describe('customer, location and contact add up [A-18]', () => {
  test.each<[Kind, Kind, Kind, CustomerMappingStatus, readonly CustomerMappingWarning[]]>([
    ['linked', 'absent', 'absent', 'Mapped', []],
    ['linked', 'linked', 'linked', 'Mapped', []],
    ['changed', 'linked', 'linked', 'Updated', []],
    ['linked', 'changed', 'linked', 'Updated', []],
    ['linked', 'linked', 'changed', 'Updated', []],
    ['created', 'absent', 'absent', 'Created', []],
    ['created', 'created', 'created', 'Created', []],
    ['linked', 'created', 'absent', 'Created', []],
    ['linked', 'linked', 'created', 'Created', []],
    ['changed', 'changed', 'created', 'Created', []],
    ['linked', 'unknown', 'absent', 'Warning', ['LocationAutoCreateDisabled']],
    ['created', 'created', 'unknown', 'Warning', ['ContactAutoCreateDisabled']],
    ['linked', 'foreign', 'absent', 'Warning', ['ContactLocationMismatch']],
    ['linked', 'absent', 'foreign', 'Warning', ['ContactLocationMismatch']],
    ['linked', 'barred', 'absent', 'Warning', ['CustomerArchivedOrBlocked']],
    ['linked', 'ambiguous by name', 'absent', 'Warning', ['AmbiguousCustomerNumber']],
    ['unknown', 'absent', 'absent', 'Failed', ['CustomerAutoCreateDisabled']],
    ['unknown', 'unknown', 'unknown', 'Failed', ['CustomerAutoCreateDisabled', 'LocationAutoCreateDisabled', 'ContactAutoCreateDisabled']],
    ['absent', 'unknown', 'absent', 'Failed', ['LocationAutoCreateDisabled']],
    ['absent', 'absent', 'unknown', 'Failed', ['ContactAutoCreateDisabled']],
    ['barred', 'absent', 'absent', 'Failed', ['CustomerArchivedOrBlocked']],
    ['ambiguous by number', 'absent', 'absent', 'Failed', ['AmbiguousCustomerNumber']],
    ['ambiguous by name', 'absent', 'absent', 'Warning', ['AmbiguousCustomerNumber']],
  ])('customer %s, location %s, contact %s: %s', (...row) => {
    const [customerKind, locationKind, contactKind, status, warnings] = row;
    const resolved = resolution([customerKind, locationKind, contactKind]);
    expect(
      warningsOf({
        ...resolved,
        place: null,
        kept: { location: null, contact: null },
        rules: { ambiguousNameWarning: 'AmbiguousCustomerNumber' },
      }),
    ).toEqual(warnings);
    expect(verdict(resolved, warnings.length > 0)).toBe(status);
  });

  test('nothing linked is never a success, and something linked never a failure', () => {
    const kind = fc.constantFrom<Kind>(
      'absent',
      'linked',
      'changed',
      'created',
      'unknown',
      'foreign',
      'barred',
      'ambiguous by number',
      'ambiguous by name',
    );
    fc.assert(
      fc.property(fc.tuple(kind, kind, kind), fc.boolean(), (kinds, warned) => {
        const linked = kinds.some((one) => ['linked', 'changed', 'created'].includes(one));
        const status = verdict(resolution(kinds), warned);
        if (linked) expect(['Mapped', 'Created', 'Updated', 'Warning']).toContain(status);
        else expect(status).toBe(kinds[0] === 'ambiguous by name' ? 'Warning' : 'Failed');
        if (linked && warned) expect(status).toBe('Warning');
      }),
    );
  });
});
