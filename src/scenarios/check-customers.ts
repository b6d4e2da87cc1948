/** What a schema cannot say about the customers of a scenario: keys, numbers and external IDs are each used once, and places are whole. */
import { type Complain, type Keys, uniqueIn } from './complain.js';
import type { CustomerEntry, RecordEntry } from './scenario.js';

export function checkCustomers(customers: readonly CustomerEntry[], at: Keys, complain: Complain): void {
  const customerKey = uniqueIn('customer of the tenant', complain);
  const checks = {
    customer: recordCheck('customer', complain),
    location: recordCheck('location', complain),
    contact: recordCheck('contact', complain),
  };
  for (const [c, customer] of customers.entries()) {
    const here = [...at, c];
    customerKey(customer.key, [...here, 'key']);
    checks.customer(customer, here);
    const [locationKey, contactKey] = [uniqueIn('location of the customer', complain), uniqueIn('contact of the customer', complain)];
    for (const [l, location] of (customer.locations ?? []).entries()) {
      const place = [...here, 'locations', l];
      locationKey(location.key, [...place, 'key']);
      checks.location(location, place);
      if ((location.latitude === undefined) !== (location.longitude === undefined))
        complain(place, 'has one coordinate without the other; give latitude and longitude, or neither');
    }
    const locations = (customer.locations ?? []).map(({ key }) => key);
    for (const [p, contact] of (customer.contacts ?? []).entries()) {
      const person = [...here, 'contacts', p];
      contactKey(contact.key, [...person, 'key']);
      checks.contact(contact, person);
      if (contact.location !== undefined && !locations.includes(contact.location))
        complain(
          [...person, 'location'],
          `"${contact.location}" is no location of this customer; it has ${locations.map((key) => `"${key}"`).join(', ') || 'none'}`,
        );
    }
  }
}

/** In a tenant, each kind of record has a number once, and an external ID once in each source system [S1]. */
function recordCheck(kind: string, complain: Complain): (record: RecordEntry, at: Keys) => void {
  const id = uniqueIn(`${kind} of the tenant`, complain);
  const references = new Set<string>();
  return (record, at) => {
    if (record.id !== undefined) id(record.id, [...at, 'id']);
    for (const [sourceSystem, externalId] of Object.entries(record.externalIds ?? {})) {
      const reference = JSON.stringify([sourceSystem, externalId]);
      if (references.has(reference))
        complain(
          [...at, 'externalIds', sourceSystem],
          `"${externalId}" is used by another ${kind} of the tenant in ${sourceSystem} already`,
        );
      references.add(reference);
    }
  };
}
