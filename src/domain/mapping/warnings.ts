/** When each warning is due, and what it means [S1]. */
import type { CustomerMappingWarning } from '../../contract/types.js';
import type { Contact, Customer, Location } from '../records.js';
import type { MappingRules } from './policy.js';
import { type Companions, type Part, type Resolution, recordIn } from './resolve.js';
import { areDifferent, type Place } from './signals.js';

/** What the warnings look at. */
export interface Facts extends Resolution {
  /** Where the target itself says that it is. */
  readonly place: Place | null;
  /** What an earlier import has linked, and this one leaves as it is. */
  readonly kept: Companions;
  readonly rules: Pick<MappingRules, 'ambiguousNameWarning'>;
}

interface Warning {
  readonly applies: (facts: Facts) => boolean;
  /** For people who wonder why. */
  readonly meaning: string;
}

const table = {
  LocationMissingCoordinates: {
    applies: ({ location }) => recordIn(location)?.coordinates === null,
    meaning: 'the location has no latitude and longitude',
  },
  AmbiguousCustomerNumber: {
    applies: ({ customer, location, contact, rules }) =>
      isAmbiguous(customer, rules, false) || isAmbiguous(location, rules, false) || isAmbiguous(contact, rules, false),
    meaning: 'several records match (by customer number, e-mail, or name and address), so none is linked',
  },
  TargetAddressDiffersFromCustomerLocation: {
    applies: ({ location, place, kept }) => {
      const record = recordIn(location) ?? kept.location;
      return record !== null && place !== null && areDifferent(place, record);
    },
    meaning: 'the address of the request is not that of the location',
  },
  CustomerAutoCreateDisabled: {
    applies: ({ customer }) => customer.kind === 'unknown',
    meaning: 'the customer is unknown and was not created',
  },
  LocationAutoCreateDisabled: {
    applies: ({ location }) => location.kind === 'unknown',
    meaning: 'the location is unknown and was not created',
  },
  ContactAutoCreateDisabled: {
    applies: ({ contact }) => contact.kind === 'unknown',
    meaning: 'the contact is unknown and was not created',
  },
  ContactLocationMismatch: {
    applies: ({ customer, location, contact, kept }) =>
      location.kind === 'foreign' ||
      contact.kind === 'foreign' ||
      isForeign(recordIn(location) ?? kept.location, recordIn(customer)) ||
      isForeign(recordIn(contact) ?? kept.contact, recordIn(customer)) ||
      isElsewhere(recordIn(contact) ?? kept.contact, recordIn(location) ?? kept.location),
    meaning: 'the contact belongs to another location, or contact or location to another customer',
  },
  CustomerArchivedOrBlocked: {
    applies: ({ customer, location, contact }) => isOutOfUse(customer) || isOutOfUse(location) || isOutOfUse(contact),
    meaning: 'the customer (or its location or contact) is archived or blocked',
  },
  AmbiguousCustomerName: {
    applies: ({ customer, location, rules }) => isAmbiguous(customer, rules, true) || isAmbiguous(location, rules, true),
    meaning: 'several records match by name and address, so none is linked',
  },
} satisfies Record<CustomerMappingWarning, Warning>;

const rows = Object.entries(table).map(([warning, { applies }]) => ({ warning: warning as CustomerMappingWarning, applies })); // as: a key of the table above

const none: readonly never[] = [];

export function warningsOf(facts: Facts): readonly CustomerMappingWarning[] {
  let due: CustomerMappingWarning[] | null = null; // most items have none
  for (const { warning, applies } of rows) {
    if (!applies(facts)) continue;
    due ??= [];
    due.push(warning);
  }
  return due ?? none;
}

export function meaningOf(warning: CustomerMappingWarning): string {
  return table[warning].meaning;
}

/** An ambiguity by name has a warning of its own where the register's alternative is chosen. */
function isAmbiguous(part: Part<Customer | Location | Contact>, rules: Facts['rules'], withItsOwnWarning: boolean): boolean {
  if (part.kind !== 'ambiguous') return false;
  return withItsOwnWarning === (part.by === 'nameAndAddress' && rules.ambiguousNameWarning === 'AmbiguousCustomerName');
}

function isForeign(record: Location | Contact | null, customer: Customer | null): boolean {
  return record !== null && record.customerId !== customer?.id;
}

function isElsewhere(contact: Contact | null, location: Location | null): boolean {
  return contact !== null && contact.locationId !== null && location !== null && contact.locationId !== location.id;
}

function isOutOfUse(part: Part<Customer | Location | Contact>): boolean {
  return part.kind === 'barred' || (part.kind === 'linked' && part.record.standing !== 'active');
}
