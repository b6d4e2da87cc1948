/** Maps what one item says about customer, location and contact to the tenant's own records [S1]. */
import type { CustomerMappingStatus, CustomerMappingWarning } from '../../contract/types.js';
import { isCustomerAware, type Wish } from '../import/read-target.js';
import type { Contact, Customer, CustomerLinks, Location, MappedBy, SeveralFound, Target } from '../records.js';
import type { Directory } from './directory.js';
import { namedPlace, namesContact, namesCustomer, namesLocation } from './find.js';
import type { MappingPolicy } from './policy.js';
import { type Companions, type LinkedRecords, type NextIds, type Part, type Resolution, recordIn, resolve, signalOf } from './resolve.js';
import { verdict } from './verdict.js';
import { warningsOf } from './warnings.js';

export interface Mapping {
  readonly status: CustomerMappingStatus;
  readonly warnings: readonly CustomerMappingWarning[];
  /** What this item has linked. */
  readonly linked: CustomerLinks;
  /** By what it was found; `null` where that is nothing. */
  readonly by: MappedBy | null;
  /** What is new or has changed. */
  readonly written: { readonly customer: Customer | null; readonly location: Location | null; readonly contact: Contact | null };
  /** What the target is linked to from now on. */
  readonly links: CustomerLinks | null;
}

/** `target`: as it is before the import; `null` for a new one. */
export function mapItem(wish: Wish, target: Target | null, policy: MappingPolicy, directory: Directory, ids: NextIds): Mapping {
  const before = target?.links ?? null;
  if (wish.operation === 'cancel' || !isCustomerAware(wish) || !namesAnything(wish, policy)) return nothingLinked('NotApplicable', before);
  if (policy.withheld === 'manual' && policy.rules.manualOnly === 'failed') return nothingLinked('Failed', null);
  if (policy.withheld !== null) return nothingLinked('Skipped', before);
  const records = recordsOf(before, directory);
  const resolution = resolve(wish, records, policy, directory, ids);
  const { customer, location, contact } = resolution;
  const linked = {
    customerId: recordIn(customer)?.id ?? null,
    locationId: recordIn(location)?.id ?? null,
    contactId: recordIn(contact)?.id ?? null,
  };
  // A part that the item does not name stays linked as long as the customer is the same.
  const stays = before !== null && before.customerId === linked.customerId;
  const kept = {
    location: stays && location.kind === 'absent' ? records.location : null,
    contact: stays && contact.kind === 'absent' ? records.contact : null,
  };
  const warnings = warningsOf({ customer, location, contact, place: namedPlace(wish, target), kept, rules: policy.rules });
  return {
    status: verdict(resolution, warnings.length > 0),
    warnings,
    linked,
    by: mappedBy(resolution),
    written: { customer: writtenOf(customer), location: writtenOf(location), contact: writtenOf(contact) },
    links: linked.customerId === null ? null : linksWith(linked, kept),
  };
}

function namesAnything({ customer, location, contact }: Wish, policy: MappingPolicy): boolean {
  return namesCustomer(customer, policy) || namesLocation(location) || namesContact(contact);
}

const noLinks: CustomerLinks = { customerId: null, locationId: null, contactId: null };
const noRecords = { customer: null, location: null, contact: null };
const noWarnings: readonly never[] = [];

function nothingLinked(status: CustomerMappingStatus, links: CustomerLinks | null): Mapping {
  return { status, warnings: noWarnings, linked: noLinks, by: null, written: noRecords, links };
}

function mappedBy({ customer, location, contact }: Resolution): MappedBy | null {
  const by: MappedBy = {
    customer: signalOf(customer),
    location: signalOf(location),
    contact: signalOf(contact),
    customerNumber: customer.kind === 'linked' && customer.by === 'customerNumber' ? customer.before.customerNumber : null,
  };
  const several = severalIn(customer, location, contact);
  if (several !== null) return { ...by, several };
  return by.customer === null && by.location === null && by.contact === null ? null : by;
}

const mostNamed = 5;

/** Most items have none, so no list is made before there is something to put into it. */
function severalIn(customer: Part<Customer>, location: Part<Location>, contact: Part<Contact>): readonly SeveralFound[] | null {
  if (customer.kind !== 'ambiguous' && location.kind !== 'ambiguous' && contact.kind !== 'ambiguous') return null;
  return Object.entries({ customer, location, contact }).flatMap(
    ([part, found]) => (found.kind === 'ambiguous' ? [severalOf(part as SeveralFound['part'], found)] : []), // as: a key of the object above
  );
}

function severalOf(
  part: SeveralFound['part'],
  { by, among }: { readonly by: SeveralFound['by']; readonly among: readonly { readonly id: number }[] },
): SeveralFound {
  return { part, by, ids: among.slice(0, mostNamed).map(({ id }) => id), more: among.length > mostNamed };
}

function recordsOf(links: CustomerLinks | null, directory: Directory): LinkedRecords {
  if (links === null) return noRecords;
  const { customerId, locationId, contactId } = links;
  return {
    customer: customerId === null ? null : directory.customer(customerId),
    location: locationId === null ? null : directory.location(locationId),
    contact: contactId === null ? null : directory.contact(contactId),
  };
}

function writtenOf<Record>(part: Part<Record>): Record | null {
  if (part.kind === 'created') return part.record;
  return part.kind === 'linked' && part.record !== part.before ? part.record : null;
}

function linksWith({ customerId, locationId, contactId }: CustomerLinks, kept: Companions): CustomerLinks {
  return { customerId, locationId: locationId ?? kept.location?.id ?? null, contactId: contactId ?? kept.contact?.id ?? null };
}
