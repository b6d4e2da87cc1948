/** The customer records of a tenant, with the indexes that find them however many there are. */
import type { Directory } from '../domain/mapping/directory.js';
import { isStrongSignal, keysNear, keysOfLocation, spellingsOf, streetSpellingsOf } from '../domain/mapping/signals.js';
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
  readonly locationsByCustomer: Lookup<CustomerId, LocationId>;
  /** By each spelling of the customer's name, with each key of the location's place. */
  readonly locationsByNameAndPlace: Lookup<string, LocationId>;
  /** By customer, with each spelling of the location's own name and of its street. */
  readonly locationsByLabel: Lookup<string, LocationId>;
  /** By customer and e-mail address. */
  readonly contactsByEmail: Lookup<string, ContactId>;
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
    locationsByCustomer: new Map(),
    locationsByNameAndPlace: new Map(),
    locationsByLabel: new Map(),
    contactsByEmail: new Map(),
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
    locationsByCustomer: copyLookup(records.locationsByCustomer),
    locationsByNameAndPlace: copyLookup(records.locationsByNameAndPlace),
    locationsByLabel: copyLookup(records.locationsByLabel),
    contactsByEmail: copyLookup(records.contactsByEmail),
  };
}

/** Keeps a record under this id, or with `undefined` none, and answers what was there before. */
export function keepCustomer(records: CustomerRecords, id: CustomerId, after: Customer | undefined): Customer | undefined {
  const before = exchange(records.customers, id, after);
  refer(records.customersByReference, id, before?.externalIds, after?.externalIds);
  reindex(records.customersByNumber, id, listOf(before?.customerNumber), listOf(after?.customerNumber));
  reindex(records.customersByEmail, id, listOf(before?.email), listOf(after?.email));
  if (before?.name !== after?.name) {
    for (const locationId of idsIn(records.locationsByCustomer, id)) {
      const location = records.locations.get(locationId);
      reindex(records.locationsByNameAndPlace, locationId, namesAndPlaces(before, location), namesAndPlaces(after, location));
    }
  }
  return before;
}

export function keepLocation(records: CustomerRecords, id: LocationId, after: Location | undefined): Location | undefined {
  const before = exchange(records.locations, id, after);
  refer(records.locationsByReference, id, before?.externalIds, after?.externalIds);
  reindex(records.locationsByCustomer, id, listOf(before?.customerId), listOf(after?.customerId));
  const ownerOf = (location: Location | undefined) => (location === undefined ? undefined : records.customers.get(location.customerId));
  reindex(records.locationsByNameAndPlace, id, namesAndPlaces(ownerOf(before), before), namesAndPlaces(ownerOf(after), after));
  reindex(records.locationsByLabel, id, labelsOf(before), labelsOf(after));
  return before;
}

export function keepContact(records: CustomerRecords, id: ContactId, after: Contact | undefined): Contact | undefined {
  const before = exchange(records.contacts, id, after);
  refer(records.contactsByReference, id, before?.externalIds, after?.externalIds);
  reindex(records.contactsByEmail, id, emailsOf(before), emailsOf(after));
  return before;
}

/** Two tell that there are several; a few more tell whoever wonders which ones, without a look at all of them. */
const enoughToTell = 6;

/** The records as the mapping engine looks them up. */
export function directoryOf(records: CustomerRecords): Directory {
  const { customers, locations, contacts } = records;
  return {
    customerKnownAs: (sourceSystem, externalId) => referred(customers, records.customersByReference, sourceSystem, externalId),
    locationKnownAs: (sourceSystem, externalId) => referred(locations, records.locationsByReference, sourceSystem, externalId),
    contactKnownAs: (sourceSystem, externalId) => referred(contacts, records.contactsByReference, sourceSystem, externalId),
    customer: (id) => customers.get(id) ?? null,
    location: (id) => locations.get(id) ?? null,
    contact: (id) => contacts.get(id) ?? null,
    customersWithNumber: (customerNumber, counts) => found(customers, idsIn(records.customersByNumber, customerNumber), counts),
    customersWithEmail: (email, counts) => found(customers, idsIn(records.customersByEmail, email), counts),
    customersNamedAt: (name, place, counts) => {
      const there = new Set<Customer>();
      for (const id of idsUnder(records.locationsByNameAndPlace, paired(spellingsOf(name), keysNear(place)))) {
        const location = locations.get(id);
        const owner = location !== undefined && isStrongSignal(place, location) ? customers.get(location.customerId) : undefined;
        if (owner !== undefined && counts(owner)) there.add(owner);
        if (there.size === enoughToTell) break;
      }
      return [...there];
    },
    locationsAt: (customer, place, name, counts) => {
      const alike = new Set<Location>();
      for (const id of idsUnder(records.locationsByLabel, labelsFor(customer, name, place.street))) {
        const location = locations.get(id);
        if (location !== undefined && counts(location) && isStrongSignal(place, location)) alike.add(location);
        if (alike.size === enoughToTell) break;
      }
      return [...alike];
    },
    contactsWithEmail: (customer, email, counts) => found(contacts, idsIn(records.contactsByEmail, `${customer} ${email}`), counts),
  };
}

function namesAndPlaces(customer: Customer | undefined, location: Location | undefined): readonly string[] {
  return customer === undefined || location === undefined ? [] : paired(spellingsOf(customer.name), keysOfLocation(location));
}

function paired(names: readonly string[], places: readonly string[]): readonly string[] {
  return names.flatMap((name) => places.map((place) => `${place} ${name}`));
}

function labelsOf(location: Location | undefined): readonly string[] {
  return location === undefined ? [] : labelsFor(location.customerId, location.name, location.street);
}

function labelsFor(customer: CustomerId, name: string | null, street: string | null): readonly string[] {
  const names = name === null ? [] : spellingsOf(name).map((spelling) => `${customer} is ${spelling}`);
  return street === null ? names : [...names, ...streetSpellingsOf(street).map((spelling) => `${customer} in ${spelling}`)];
}

function emailsOf(contact: Contact | undefined): readonly string[] {
  return contact === undefined || contact.email === null ? [] : [`${contact.customerId} ${contact.email}`];
}

function* idsUnder<Id extends number>(lookup: Lookup<string, Id>, keys: readonly string[]): Iterable<Id> {
  for (const key of keys) yield* idsIn(lookup, key);
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

function reindex<Key, Id extends number>(lookup: Lookup<Key, Id>, id: Id, before: readonly Key[], after: readonly Key[]): void {
  for (const key of before) if (!after.includes(key)) removeFrom(lookup, key, id);
  for (const key of after) if (!before.includes(key)) addTo(lookup, key, id);
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

function found<Id, Record>(table: ReadonlyMap<Id, Record>, ids: Iterable<Id>, counts: (record: Record) => boolean): readonly Record[] {
  const records: Record[] = [];
  for (const id of ids) {
    const record = table.get(id);
    if (record !== undefined && counts(record)) records.push(record);
    if (records.length === enoughToTell) break;
  }
  return records;
}

/** A map of maps, copied down to the inner ones. */
function copyOfMaps<Outer, Inner, Value>(maps: ReadonlyMap<Outer, ReadonlyMap<Inner, Value>>): Map<Outer, Map<Inner, Value>> {
  return new Map([...maps].map(([key, map]) => [key, new Map(map)]));
}

function listOf<Key>(key: Key | null | undefined): readonly Key[] {
  return key === null || key === undefined ? [] : [key];
}
