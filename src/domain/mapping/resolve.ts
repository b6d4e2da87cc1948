/** What becomes of customer, location and contact of one item: linked, changed, created, or not, and why not [S1]. */
import type { ContactDto, LocationDto } from '../../contract/types.js';
import type { Wish } from '../import/read-target.js';
import type { Contact, ContactId, Customer, CustomerId, ExternalIds, Location, LocationId, MappedParts, Standing } from '../records.js';
import { textOf } from '../text.js';
import type { Directory } from './directory.js';
import { findContact, findCustomer, findLocation, type Match, namesContact, namesCustomer, namesLocation } from './find.js';
import {
  changedContact,
  changedCustomer,
  changedLocation,
  createdContact,
  createdCustomer,
  createdLocation,
  learning,
} from './from-request.js';
import type { Fallback, MappingPolicy } from './policy.js';

export type Part<Record> =
  /** The request does not name it, or it was left alone. */
  | { readonly kind: 'absent' }
  /** `record` is what it is after the import. */
  | { readonly kind: 'linked'; readonly record: Record; readonly before: Record; readonly changed: boolean }
  | { readonly kind: 'created'; readonly record: Record }
  /** Not known, and not to be created: creating is off, or there is no customer that it could belong to. */
  | { readonly kind: 'unknown' }
  /** Not known, and to be created if only its customer were there. */
  | { readonly kind: 'waiting' }
  | { readonly kind: 'ambiguous'; readonly by: Fallback }
  /** Known, and another customer's. */
  | { readonly kind: 'foreign' }
  /** Known, and by its standing not to be linked. */
  | { readonly kind: 'barred' };

export interface Resolution {
  readonly customer: Part<Customer>;
  readonly location: Part<Location>;
  readonly contact: Part<Contact>;
}

/** The numbers that the next records will have. */
export interface NextIds {
  readonly customer: CustomerId;
  readonly location: LocationId;
  readonly contact: ContactId;
}

const absent = { kind: 'absent' } as const;
const unknown = { kind: 'unknown' } as const;

export function resolve(wish: Wish, policy: MappingPolicy, directory: Directory, ids: NextIds): Resolution {
  const location = knownAs(wish, wish.location, directory.locationKnownAs);
  const contact = knownAs(wish, wish.contact, directory.contactKnownAs);
  const customer = resolveCustomer(wish, policy, directory, location ?? contact, ids.customer);
  if (customer.kind === 'ambiguous' || customer.kind === 'barred') return { customer, location: absent, contact: absent };
  const around = { wish, policy, directory, customer };
  return {
    customer,
    location: resolveOwned(locations, around, wish.location, location, ids.location),
    contact: resolveOwned(contacts, around, wish.contact, contact, ids.contact),
  };
}

/** The record that a part is linked to or created as. */
export function recordOf<Record>(part: Part<Record>): Record | null {
  return part.kind === 'linked' || part.kind === 'created' ? part.record : null;
}

/** `companion`: the location or contact that the request names, whose customer is taken where it names none. */
function resolveCustomer(
  wish: Wish,
  policy: MappingPolicy,
  directory: Directory,
  companion: Location | Contact | null,
  id: CustomerId,
): Part<Customer> {
  const dto = wish.customer;
  if (dto === null || !namesCustomer(dto, policy)) {
    const owner = companion === null ? null : directory.customer(companion.customerId);
    return owner === null ? absent : link(owner, owner, policy);
  }
  const externalId = textOf(dto.externalId);
  const match = findCustomer(wish, policy, directory);
  if (match.kind === 'several') return { kind: 'ambiguous', by: match.by };
  if (match.kind === 'one') {
    const { record } = match;
    return link(record, policy.update.customers ? changedCustomer(record, dto) : record, policy, wish.sourceSystem, externalId);
  }
  if (!mayCreate('customers', externalId, policy)) return unknown;
  return { kind: 'created', record: createdCustomer(id, dto, externalIdsOf(wish.sourceSystem, externalId)) };
}

/** How locations and contacts, which belong to a customer, differ. */
interface Owned<Dto, Record, RecordId> {
  readonly setting: keyof MappedParts;
  readonly names: (dto: Dto) => boolean;
  readonly find: (dto: Dto, customer: CustomerId, directory: Directory, policy: MappingPolicy) => Match<Record>;
  readonly changed: (record: Record, dto: Dto) => Record;
  readonly created: (id: RecordId, customer: CustomerId, dto: Dto, externalIds: ExternalIds) => Record;
}

const locations: Owned<LocationDto, Location, LocationId> = {
  setting: 'locations',
  names: namesLocation,
  find: (dto, customer, directory, policy) => findLocation(dto, directory.locationsOf(customer), policy),
  changed: changedLocation,
  created: createdLocation,
};

const contacts: Owned<ContactDto, Contact, ContactId> = {
  setting: 'contacts',
  names: namesContact,
  find: (dto, customer, directory, policy) => findContact(dto, directory.contactsOf(customer), policy),
  changed: changedContact,
  created: createdContact,
};

interface Around {
  readonly wish: Wish;
  readonly policy: MappingPolicy;
  readonly directory: Directory;
  readonly customer: Part<Customer>;
}

function resolveOwned<Dto extends { readonly externalId?: string | null }, Record extends Location | Contact, RecordId>(
  kind: Owned<Dto, Record, RecordId>,
  { wish, policy, directory, customer }: Around,
  dto: Dto | null,
  known: Record | null,
  id: RecordId,
): Part<Record> {
  if (dto === null || !kind.names(dto)) return absent;
  const owner = recordOf(customer);
  const externalId = textOf(dto.externalId);
  const creatable = mayCreate(kind.setting, externalId, policy);
  if (owner === null) {
    if (known !== null) return absent; // its customer is not the one that the request names
    return creatable && customer.kind === 'unknown' ? { kind: 'waiting' } : unknown;
  }
  if (known !== null && known.customerId !== owner.id)
    return policy.rules.foreignRecord === 'link' ? link(known, known, policy) : { kind: 'foreign' };
  const match: Match<Record> =
    known !== null
      ? { kind: 'one', record: known }
      : customer.kind === 'created'
        ? { kind: 'none' }
        : kind.find(dto, owner.id, directory, policy);
  if (match.kind === 'several') return { kind: 'ambiguous', by: match.by };
  if (match.kind === 'one') {
    const { record } = match;
    return link(record, policy.update[kind.setting] ? kind.changed(record, dto) : record, policy, wish.sourceSystem, externalId);
  }
  return creatable ? { kind: 'created', record: kind.created(id, owner.id, dto, externalIdsOf(wish.sourceSystem, externalId)) } : unknown;
}

/** A record that was matched without its external ID learns it, which is no change. */
function link<Record extends { readonly standing: Standing; readonly externalIds: ExternalIds }>(
  before: Record,
  after: Record,
  { rules }: MappingPolicy,
  sourceSystem = '',
  externalId: string | null = null,
): Part<Record> {
  if (before.standing !== 'active' && rules.archivedCustomer === 'fail') return { kind: 'barred' };
  return { kind: 'linked', record: learning(after, sourceSystem, externalId), before, changed: after !== before };
}

function mayCreate(setting: keyof MappedParts, externalId: string | null, { autoCreate, rules }: MappingPolicy): boolean {
  return autoCreate[setting] && (externalId !== null || rules.createWithoutExternalId === 'create');
}

function externalIdsOf(sourceSystem: string, externalId: string | null): ExternalIds {
  return externalId === null ? {} : { [sourceSystem]: externalId };
}

function knownAs<Record>(
  { sourceSystem }: Wish,
  dto: { readonly externalId?: string | null } | null,
  lookUp: (sourceSystem: string, externalId: string) => Record | null,
): Record | null {
  const externalId = textOf(dto?.externalId);
  return externalId === null ? null : lookUp(sourceSystem, externalId);
}
