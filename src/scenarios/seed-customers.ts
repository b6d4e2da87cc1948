/** Puts the customers of a scenario, with their locations and contacts. */
import { putContact, putCustomer, putLocation } from '../actions/put-records.js';
import { createdContact, createdCustomer, createdLocation } from '../domain/mapping/from-request.js';
import type { ContactId, CustomerId, LocationId, Standing } from '../domain/records.js';
import type { TenantState } from '../world/state.js';
import type { World } from '../world/world.js';
import type { CustomerEntry, RecordEntry } from './scenario.js';

export function seedCustomers(world: World, tenant: TenantState, entries: readonly CustomerEntry[]): void {
  const { customer, location, contact } = tenant.sequences;
  const customerIds = numbering<CustomerId>(entries, customer);
  const locationIds = numbering<LocationId>(
    entries.flatMap(({ locations }) => locations ?? []),
    location,
  );
  const contactIds = numbering<ContactId>(
    entries.flatMap(({ contacts }) => contacts ?? []),
    contact,
  );
  for (const entry of entries) {
    const id = customerIds(entry);
    putCustomer(world, tenant, { ...createdCustomer(id, entry, entry.externalIds ?? {}), standing: standingOf(entry) });
    const byKey = new Map<string, LocationId>();
    for (const place of entry.locations ?? []) {
      const locationId = locationIds(place);
      byKey.set(place.key, locationId);
      putLocation(world, tenant, { ...createdLocation(locationId, id, place, place.externalIds ?? {}), standing: standingOf(place) });
    }
    for (const person of entry.contacts ?? []) {
      const record = createdContact(contactIds(person), id, person, person.externalIds ?? {});
      putContact(world, tenant, { ...record, standing: standingOf(person), locationId: byKey.get(person.location ?? '') ?? null });
    }
  }
}

/** The number of each entry: its own, else the next that none of them has. */
function numbering<Id extends number>(entries: readonly RecordEntry[], first: number): (entry: RecordEntry) => Id {
  const taken = new Set(entries.map(({ id }) => id));
  let next = first;
  return ({ id }) => {
    if (id !== undefined) return id as Id; // as: the one place where a scenario's numbers become ids
    while (taken.has(next)) next += 1;
    next += 1;
    return (next - 1) as Id; // as: the same
  };
}

function standingOf({ status }: RecordEntry): Standing {
  return status === 'Archived' ? 'archived' : status === 'Blocked' ? 'blocked' : 'active';
}
