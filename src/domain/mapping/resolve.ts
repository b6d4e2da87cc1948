/** What becomes of customer, location and contact of one item: linked, changed, created, or not, and why not [S1]. */
import type { ContactDto, LocationDto } from '../../contract/types.js';
import type { Wish } from '../import/read-target.js';
import type {
  Contact,
  ContactId,
  Customer,
  CustomerId,
  ExternalIds,
  Location,
  LocationId,
  MappedParts,
  Signal,
  Standing,
} from '../records.js';
import { textOf } from '../text.js';
import type { Directory } from './directory.js';
import {
  type Counts,
  countsFor,
  describesContact,
  describesCustomer,
  describesLocation,
  findContact,
  findCustomer,
  findLocation,
  type Match,
  namesContact,
  namesCustomer,
  namesLocation,
} from './find.js';
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
  /** `record` is what it is after the import. To learn its external ID is no change. */
  | { readonly kind: 'linked'; readonly record: Record; readonly before: Record; readonly changed: boolean; readonly by: Signal }
  | { readonly kind: 'created'; readonly record: Record }
  /** Not known, and not to be created: creating is off, or there is no customer that it could belong to. */
  | { readonly kind: 'unknown' }
  /** `among`: those that match, or enough of them to tell. */
  | { readonly kind: 'ambiguous'; readonly by: Fallback; readonly among: readonly Record[] }
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

/** The records that a target is linked to so far. */
export interface LinkedRecords extends Companions {
  readonly customer: Customer | null;
}

export interface Companions {
  readonly location: Location | null;
  readonly contact: Contact | null;
}

const absent = { kind: 'absent' } as const;
const unknown = { kind: 'unknown' } as const;

export function resolve(wish: Wish, linked: LinkedRecords, policy: MappingPolicy, directory: Directory, ids: NextIds): Resolution {
  const location = knownAs(wish, wish.location, directory.locationKnownAs);
  const contact = knownAs(wish, wish.contact, directory.contactKnownAs);
  const customer = resolveCustomer(wish, { location, contact }, linked.customer, policy, directory, ids.customer);
  if (customer.kind === 'ambiguous' || customer.kind === 'barred') return { customer, location: absent, contact: absent };
  const around = { wish, policy, directory, customer };
  return {
    customer,
    location: resolveOwned(locations, around, wish.location, { known: location, linked: linked.location, id: ids.location }),
    contact: resolveOwned(contacts, around, wish.contact, { known: contact, linked: linked.contact, id: ids.contact }),
  };
}

/** The record that a part is linked to or created as. */
export function recordIn<Record>(part: Part<Record>): Record | null {
  return part.kind === 'linked' || part.kind === 'created' ? part.record : null;
}

/** By what the record of a part was found. */
export function signalOf(part: Part<unknown>): Signal | null {
  if (part.kind === 'created') return 'created';
  return part.kind === 'linked' ? part.by : null;
}

/** `named`: the location and contact that the item names by their external IDs. Where it names no customer, theirs is taken, else the one that the target is linked to. */
function resolveCustomer(
  wish: Wish,
  named: Companions,
  linked: Customer | null,
  policy: MappingPolicy,
  directory: Directory,
  id: CustomerId,
): Part<Customer> {
  const dto = wish.customer;
  if (dto === null || !namesCustomer(dto, policy)) {
    const companion = named.location ?? named.contact;
    const still = linked !== null && (textOf(dto?.name) === null || describesCustomer(dto ?? {}, linked)) ? linked : null;
    const owner = companion === null ? still : directory.customer(companion.customerId);
    const by = companion === null ? 'earlierImport' : named.location === null ? 'contact' : 'location';
    return owner === null ? absent : link(owner, owner, by, policy);
  }
  const externalId = textOf(dto.externalId);
  const known = knownAs(wish, dto, directory.customerKnownAs);
  const found = () => findCustomer(wish, named.location, policy, directory, countsFor(wish.sourceSystem, externalId, policy));
  const still = (record: Customer) => describesCustomer(dto, record);
  const match: Match<Customer> = known === null ? orLinked(found(), wish, externalId, linked, still) : knownOne(known);
  if (match.kind === 'several') return { kind: 'ambiguous', by: match.by, among: match.records };
  if (match.kind === 'one') {
    const { record } = match;
    const after = policy.update.customers ? changedCustomer(record, dto) : record;
    return link(record, learning(after, wish.sourceSystem, externalId), match.by, policy, after !== record);
  }
  if (!mayCreate('customers', externalId, policy)) return unknown;
  return { kind: 'created', record: createdCustomer(id, dto, externalIdsOf(wish.sourceSystem, externalId)) };
}

/** How locations and contacts, which belong to a customer, differ. */
interface Owned<Dto, Record, RecordId> {
  readonly setting: keyof MappedParts;
  readonly names: (dto: Dto) => boolean;
  readonly find: (dto: Dto, customer: CustomerId, directory: Directory, policy: MappingPolicy, counts: Counts) => Match<Record>;
  /** Whether a request without an external ID still means the record that the target is linked to. */
  readonly describes: (dto: Dto, record: Record) => boolean;
  readonly changed: (record: Record, dto: Dto) => Record;
  readonly created: (id: RecordId, customer: CustomerId, dto: Dto, externalIds: ExternalIds) => Record;
}

const locations: Owned<LocationDto, Location, LocationId> = {
  setting: 'locations',
  names: namesLocation,
  find: findLocation,
  describes: describesLocation,
  changed: changedLocation,
  created: createdLocation,
};

const contacts: Owned<ContactDto, Contact, ContactId> = {
  setting: 'contacts',
  names: namesContact,
  find: findContact,
  describes: describesContact,
  changed: changedContact,
  created: createdContact,
};

interface Around {
  readonly wish: Wish;
  readonly policy: MappingPolicy;
  readonly directory: Directory;
  readonly customer: Part<Customer>;
}

/** The record that goes by the item's external ID, the one that its target is linked to so far, and the number of a new one. */
interface Candidates<Record, RecordId> {
  readonly known: Record | null;
  readonly linked: Record | null;
  readonly id: RecordId;
}

function resolveOwned<Dto extends { readonly externalId?: string | null }, Record extends Location | Contact, RecordId>(
  kind: Owned<Dto, Record, RecordId>,
  around: Around,
  dto: Dto | null,
  candidates: Candidates<Record, RecordId>,
): Part<Record> {
  if (dto === null || !kind.names(dto)) return absent;
  const { wish, policy, customer } = around;
  const { known, id } = candidates;
  const owner = recordIn(customer);
  const externalId = textOf(dto.externalId);
  const creatable = mayCreate(kind.setting, externalId, policy);
  if (owner === null) {
    if (known !== null) return absent; // its customer is not the one that the request names
    return creatable && customer.kind === 'unknown' ? absent : unknown; // the customer's own warning is enough
  }
  if (known !== null && known.customerId !== owner.id)
    return policy.rules.foreignRecord === 'link' ? link(known, known, 'externalId', policy) : { kind: 'foreign' };
  const match: Match<Record> = known === null ? findOwned(kind, around, owner.id, dto, candidates.linked) : knownOne(known);
  if (match.kind === 'several') return { kind: 'ambiguous', by: match.by, among: match.records };
  if (match.kind === 'one') {
    const { record } = match;
    const after = policy.update[kind.setting] ? kind.changed(record, dto) : record;
    return link(record, learning(after, wish.sourceSystem, externalId), match.by, policy, after !== record);
  }
  return creatable ? { kind: 'created', record: kind.created(id, owner.id, dto, externalIdsOf(wish.sourceSystem, externalId)) } : unknown;
}

/** A record that the request does not call by its external ID, or not by a known one. */
function findOwned<Dto extends { readonly externalId?: string | null }, Record extends Location | Contact, RecordId>(
  kind: Owned<Dto, Record, RecordId>,
  { wish, policy, directory }: Around,
  owner: CustomerId,
  dto: Dto,
  linked: Record | null,
): Match<Record> {
  const externalId = textOf(dto.externalId);
  const match = kind.find(dto, owner, directory, policy, countsFor(wish.sourceSystem, externalId, policy));
  return orLinked(match, wish, externalId, linked?.customerId === owner ? linked : null, (record) => kind.describes(dto, record));
}

/** Where nothing was found: the record that the target is linked to, if neither it nor the request has an external ID, and it is described still. */
function orLinked<Record extends { readonly externalIds: ExternalIds }>(
  match: Match<Record>,
  { sourceSystem }: Wish,
  externalId: string | null,
  linked: Record | null,
  describes: (record: Record) => boolean,
): Match<Record> {
  if (match.kind !== 'none' || externalId !== null || linked === null) return match;
  return !Object.hasOwn(linked.externalIds, sourceSystem) && describes(linked)
    ? { kind: 'one', record: linked, by: 'earlierImport' }
    : match;
}

function link<Record extends { readonly standing: Standing }>(
  before: Record,
  record: Record,
  by: Signal,
  { rules }: MappingPolicy,
  changed = false,
): Part<Record> {
  if (before.standing !== 'active' && rules.archivedCustomer === 'fail') return { kind: 'barred' };
  return { kind: 'linked', record, before, changed, by };
}

function knownOne<Record>(record: Record): Match<Record> {
  return { kind: 'one', record, by: 'externalId' };
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
