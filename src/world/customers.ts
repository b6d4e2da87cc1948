/** The customer records of a tenant, with the indexes that find them however many there are. */
import type { Directory } from '../domain/mapping/directory.js';
import { spellingsOf } from '../domain/mapping/signals.js';
import type { Contact, ContactId, Customer, CustomerId, ExternalIds, Location, LocationId } from '../domain/records.js';
import { addTo, copyLookup, idsIn, type Lookup, removeFrom } from './lookup.js';

export interface CustomerRecords {
  readonly customers: Map<CustomerId, Customer>;
  readonly locations: Map<LocationId, Location>;
  readonly contacts: Map<ContactId, Contact>;
  /** External references: by source system, then by external ID; for each kind its own, so that kinds may share an ID [S1]. */
  readonly customersByReference: Map<string, Map<string, CustomerId>>;
  readonly locationsByReference: Map<string, Map<string, LocationId>>;
  readonly contactsByReference: Map<string, Map<string, ContactId>>;
  readonly customersByNumber: Lookup<string, CustomerId>;
  readonly customersByEmail: Lookup<string, CustomerId>;
  /** By each spelling of the name. */
  readonly customersByName: Lookup<string, CustomerId>;
  readonly locationsByCustomer: Lookup<CustomerId, LocationId>;
  readonly contactsByCustomer: Lookup<CustomerId, ContactId>;
}

export function noCustomers(): CustomerRecords {
  return {
    customers: new Map(),
    locations: new Map(),
    contacts: new Map(),
    customersByReference: new Map(),
    locationsByReference: new Map(),
    contactsByReference: new Map(),
    customersByNumber: new Map(),
    customersByEmail: new Map(),
    customersByName: new Map(),
    locationsByCustomer: new Map(),
    contactsByCustomer: new Map(),
  };
}

/** A copy that shares the records, which never change, and nothing else. */
export function copyCustomers(records: CustomerRecords): CustomerRecords {
  return {
    customers: new Map(records.customers),
    locations: new Map(records.locations),
    contacts: new Map(records.contacts),
    customersByReference: copyOfMaps(records.customersByReference),
    locationsByReference: copyOfMaps(records.locationsByReference),
    contactsByReference: copyOfMaps(records.contactsByReference),
    customersByNumber: copyLookup(records.customersByNumber),
    customersByEmail: copyLookup(records.customersByEmail),
    customersByName: copyLookup(records.customersByName),
    locationsByCustomer: copyLookup(records.locationsByCustomer),
    contactsByCustomer: copyLookup(records.contactsByCustomer),
  };
}

/** A map of maps, copied down to the inner ones. */
function copyOfMaps<Outer, Inner, Value>(maps: ReadonlyMap<Outer, ReadonlyMap<Inner, Value>>): Map<Outer, Map<Inner, Value>> {
  return new Map([...maps].map(([key, map]) => [key, new Map(map)]));
}

/** Puts a record, or with `undefined` nothing, into the place of the one with this id, and answers what was there. */
export function putCustomer(records: CustomerRecords, id: CustomerId, after: Customer | undefined): Customer | undefined {
  const before = exchange(records.customers, id, after);
  const index = (lookup: Lookup<string, CustomerId>, keysOf: (customer: Customer) => readonly string[]) => {
    if (before !== undefined) for (const key of keysOf(before)) removeFrom(lookup, key, id);
    if (after !== undefined) for (const key of keysOf(after)) addTo(lookup, key, id);
  };
  refer(records.customersByReference, id, before?.externalIds, after?.externalIds);
  if (before?.customerNumber !== after?.customerNumber) index(records.customersByNumber, ({ customerNumber }) => listOf(customerNumber));
  if (before?.email !== after?.email) index(records.customersByEmail, ({ email }) => listOf(email));
  if (before?.name !== after?.name) index(records.customersByName, ({ name }) => spellingsOf(name));
  return before;
}

export function putLocation(records: CustomerRecords, id: LocationId, after: Location | undefined): Location | undefined {
  const before = exchange(records.locations, id, after);
  refer(records.locationsByReference, id, before?.externalIds, after?.externalIds);
  belong(records.locationsByCustomer, id, before?.customerId, after?.customerId);
  return before;
}

export function putContact(records: CustomerRecords, id: ContactId, after: Contact | undefined): Contact | undefined {
  const before = exchange(records.contacts, id, after);
  refer(records.contactsByReference, id, before?.externalIds, after?.externalIds);
  belong(records.contactsByCustomer, id, before?.customerId, after?.customerId);
  return before;
}

/** Two tell that there are several. */
const enoughToTell = 2;

/** The records as the mapping engine looks them up. */
export function directoryOf(records: CustomerRecords): Directory {
  const { customers, locations, contacts } = records;
  return {
    customerKnownAs: (sourceSystem, externalId) => referred(customers, records.customersByReference, sourceSystem, externalId),
    locationKnownAs: (sourceSystem, externalId) => referred(locations, records.locationsByReference, sourceSystem, externalId),
    contactKnownAs: (sourceSystem, externalId) => referred(contacts, records.contactsByReference, sourceSystem, externalId),
    customer: (id) => customers.get(id) ?? null,
    customersWithNumber: (customerNumber) => found(customers, idsIn(records.customersByNumber, customerNumber, enoughToTell)),
    customersWithEmail: (email) => found(customers, idsIn(records.customersByEmail, email, enoughToTell)),
    customersNamed: (name) => {
      const ids = new Set(spellingsOf(name).flatMap((spelling) => idsIn(records.customersByName, spelling)));
      return found(customers, [...ids]);
    },
    locationsOf: (customer) => found(locations, idsIn(records.locationsByCustomer, customer)),
    contactsOf: (customer) => found(contacts, idsIn(records.contactsByCustomer, customer)),
  };
}

function exchange<Id, Record>(table: Map<Id, Record>, id: Id, after: Record | undefined): Record | undefined {
  const before = table.get(id);
  if (after === undefined) table.delete(id);
  else table.set(id, after);
  return before;
}

function refer<Id extends number>(
  references: Map<string, Map<string, Id>>,
  id: Id,
  before: ExternalIds | undefined,
  after: ExternalIds | undefined,
): void {
  if (before === after) return;
  for (const [sourceSystem, externalId] of Object.entries(before ?? {})) {
    const ofSystem = references.get(sourceSystem);
    ofSystem?.delete(externalId);
    if (ofSystem?.size === 0) references.delete(sourceSystem);
  }
  for (const [sourceSystem, externalId] of Object.entries(after ?? {})) {
    const ofSystem = references.get(sourceSystem);
    if (ofSystem === undefined) references.set(sourceSystem, new Map([[externalId, id]]));
    else ofSystem.set(externalId, id);
  }
}

function belong<Id extends number>(
  lookup: Lookup<CustomerId, Id>,
  id: Id,
  before: CustomerId | undefined,
  after: CustomerId | undefined,
): void {
  if (before === after) return;
  if (before !== undefined) removeFrom(lookup, before, id);
  if (after !== undefined) addTo(lookup, after, id);
}

function referred<Id, Record>(
  table: ReadonlyMap<Id, Record>,
  references: ReadonlyMap<string, ReadonlyMap<string, Id>>,
  sourceSystem: string,
  externalId: string,
): Record | null {
  const id = references.get(sourceSystem)?.get(externalId);
  return id === undefined ? null : (table.get(id) ?? null);
}

function found<Id, Record>(table: ReadonlyMap<Id, Record>, ids: readonly Id[]): readonly Record[] {
  return ids.map((id) => table.get(id)).filter((record) => record !== undefined);
}

function listOf(text: string | null): readonly string[] {
  return text === null ? [] : [text];
}
