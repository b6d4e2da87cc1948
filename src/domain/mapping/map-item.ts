/** Maps what one item says about customer, location and contact to the tenant's own records [S1]. */
import type { CustomerMappingStatus, CustomerMappingWarning } from '../../contract/types.js';
import type { Wish } from '../import/read-target.js';
import type { Contact, Customer, CustomerLinks, Location } from '../records.js';
import type { Directory } from './directory.js';
import { namesContact, namesCustomer, namesLocation, wishedPlace } from './find.js';
import type { MappingPolicy } from './policy.js';
import { type NextIds, type Part, type Resolution, recordOf, resolve } from './resolve.js';
import { verdict } from './verdict.js';
import { warningsOf } from './warnings.js';

export interface Mapping {
  readonly status: CustomerMappingStatus;
  readonly warnings: readonly CustomerMappingWarning[];
  /** As linked, after what the import changed; `null` where nothing is linked. */
  readonly linked: MappedRecords;
  /** Those of them that are new or have changed. */
  readonly written: MappedRecords;
  /** What the target is linked to from now on. */
  readonly links: CustomerLinks | null;
}

interface MappedRecords {
  readonly customer: Customer | null;
  readonly location: Location | null;
  readonly contact: Contact | null;
}

/** `before`: what the target is linked to so far. */
export function mapItem(wish: Wish, before: CustomerLinks | null, policy: MappingPolicy, directory: Directory, ids: NextIds): Mapping {
  if (wish.operation === 'cancel' || !namesAnything(wish, policy)) return nothingLinked('NotApplicable', before);
  if (policy.withheld === 'manual' && policy.rules.manualOnly === 'failed') return nothingLinked('Failed', null);
  if (policy.withheld !== null) return nothingLinked('Skipped', before);
  const resolution = resolve(wish, policy, directory, ids);
  const warnings = warningsOf({ ...resolution, place: wishedPlace(wish), rules: policy.rules });
  const { customer, location, contact } = resolution;
  return {
    status: verdict(resolution, warnings.length > 0),
    warnings,
    linked: { customer: recordOf(customer), location: recordOf(location), contact: recordOf(contact) },
    written: { customer: writtenOf(customer), location: writtenOf(location), contact: writtenOf(contact) },
    links: linksAfter(before, resolution),
  };
}

function namesAnything({ customer, location, contact }: Wish, policy: MappingPolicy): boolean {
  return namesCustomer(customer, policy) || namesLocation(location) || namesContact(contact);
}

const noRecords: MappedRecords = { customer: null, location: null, contact: null };
const noWarnings: readonly never[] = [];

function nothingLinked(status: CustomerMappingStatus, links: CustomerLinks | null): Mapping {
  return { status, warnings: noWarnings, linked: noRecords, written: noRecords, links };
}

function writtenOf<Record>(part: Part<Record>): Record | null {
  if (part.kind === 'created') return part.record;
  return part.kind === 'linked' && part.record !== part.before ? part.record : null;
}

/** A part that the item does not name stays linked as long as the customer is the same. */
function linksAfter(before: CustomerLinks | null, { customer, location, contact }: Resolution): CustomerLinks | null {
  const customerId = recordOf(customer)?.id ?? null;
  if (customerId === null) return null;
  const kept = before?.customerId === customerId ? before : null;
  return {
    customerId,
    locationId: location.kind === 'absent' ? (kept?.locationId ?? null) : (recordOf(location)?.id ?? null),
    contactId: contact.kind === 'absent' ? (kept?.contactId ?? null) : (recordOf(contact)?.id ?? null),
  };
}
