/** Which of the records that exist a request means: by external ID, then by what the client's strategy falls back to [S1]. */
import type { ContactDto, CustomerDto, LocationDto } from '../../contract/types.js';
import type { Wish } from '../import/read-target.js';
import type { Contact, Customer, CustomerId, ExternalIds, Location, Signal } from '../records.js';
import { textOf } from '../text.js';
import type { Directory } from './directory.js';
import type { Fallback, MappingPolicy } from './policy.js';
import { areDifferent, isAt, type Place, placeOf, sameName } from './signals.js';

/** `by` is what told it, or what several records have in common. */
export type Match<Record> =
  | { readonly kind: 'one'; readonly record: Record; readonly by: Signal }
  | { readonly kind: 'several'; readonly by: Fallback; readonly records: readonly Record[] }
  | { readonly kind: 'none' };

const none: Match<never> = { kind: 'none' };

/** The place that a target names after an import: its own address, else its location's. */
export function namedPlace(
  { address, location }: Pick<Wish, 'address' | 'location'>,
  before: Pick<Wish, 'address' | 'location'> | null,
): Place | null {
  return placeOf(address ?? before?.address ?? null) ?? placeOf(location ?? before?.location ?? null);
}

/** Whether a record counts for an item, by what the source system calls it. */
export type Counts = (record: { readonly externalIds: ExternalIds }) => boolean;

const all: Counts = () => true;

export function countsFor(sourceSystem: string, externalId: string | null, { rules }: MappingPolicy): Counts {
  if (externalId === null || rules.otherExternalId === 'link') return all;
  return ({ externalIds }) => !Object.hasOwn(externalIds, sourceSystem);
}

/** By the client's fallbacks, in their order: the first that finds anything decides. `companion` is the location that the item names by its external ID. */
export function findCustomer(
  wish: Wish,
  companion: Location | null,
  policy: MappingPolicy,
  directory: Directory,
  counts: Counts,
): Match<Customer> {
  for (const fallback of policy.fallbacks) {
    const match = onlyOne(customersBy[fallback](wish, directory, counts, companion), fallback);
    if (match.kind !== 'none') return match;
  }
  return none;
}

const customersBy = {
  customerNumber: ({ customer }, directory, counts) => {
    const number = textOf(customer?.customerNumber);
    return number === null ? [] : directory.customersWithNumber(number, counts);
  },
  email: ({ customer }, directory, counts) => {
    const email = textOf(customer?.email);
    return email === null ? [] : directory.customersWithEmail(email, counts);
  },
  nameAndAddress: ({ customer, location, address }, directory, counts, companion) => {
    const name = textOf(customer?.name);
    if (name === null) return [];
    const there = [placeOf(location), placeOf(address), companion].flatMap((place) =>
      place === null ? [] : directory.customersNamedAt(name, place, counts),
    );
    return [...new Set(there)];
  },
} satisfies Record<Fallback, (wish: Wish, directory: Directory, counts: Counts, companion: Location | null) => readonly Customer[]>;

/** Beside its external ID, only the name-and-address strategy knows a location: among those of its customer, by place, and name or street. */
export function findLocation(
  dto: LocationDto,
  customer: CustomerId,
  directory: Directory,
  policy: MappingPolicy,
  counts: Counts,
): Match<Location> {
  const place = policy.fallbacks.includes('nameAndAddress') ? placeOf(dto) : null;
  return place === null ? none : onlyOne(directory.locationsAt(customer, place, textOf(dto.name), counts), 'nameAndAddress');
}

/** Beside its external ID, a contact is known by its e-mail address among those of its customer, where e-mail is safe. */
export function findContact(
  dto: ContactDto,
  customer: CustomerId,
  directory: Directory,
  policy: MappingPolicy,
  counts: Counts,
): Match<Contact> {
  const email = policy.fallbacks.includes('email') ? textOf(dto.email) : null;
  return email === null ? none : onlyOne(directory.contactsWithEmail(customer, email, counts), 'email');
}

/** Whether a request without external IDs still means the customer that its target is linked to. */
export function describesCustomer(dto: CustomerDto, { customerNumber, email, name }: Customer): boolean {
  const [number, address, called] = [textOf(dto.customerNumber), textOf(dto.email), textOf(dto.name)];
  if (number !== null) return number === customerNumber;
  return address !== null && email !== null ? address === email : called !== null && isCalled(called, name);
}

/** The same for a location: the same place, and no other name; without a place the same name. */
export function describesLocation(dto: LocationDto, location: Location): boolean {
  const [place, name] = [placeOf(dto), textOf(dto.name)];
  if (name !== null && location.name !== null) return isCalled(name, location.name) && (place === null || !areDifferent(place, location));
  return place !== null && isAt(place, location);
}

/** The same for a contact: the same e-mail address, else the same name, else the same telephone. */
export function describesContact(dto: ContactDto, contact: Contact): boolean {
  const [email, name, known] = [textOf(dto.email), fullName(dto), fullName(contact)];
  if (email !== null && contact.email !== null) return email === contact.email;
  if (name !== null && known !== null) return isCalled(name, known);
  const numbers = [contact.phone, contact.mobile];
  return [textOf(dto.phone), textOf(dto.mobile)].some((number) => number !== null && numbers.includes(number));
}

function isCalled(one: string, other: string): boolean {
  return one === other || sameName(one, other);
}

/** What a person is called; `null` where nobody has said. */
export function fullName({ displayName, firstName, lastName }: Pick<ContactDto, 'displayName' | 'firstName' | 'lastName'>): string | null {
  return textOf(displayName) ?? textOf([textOf(firstName), textOf(lastName)].filter((name) => name !== null).join(' '));
}

function onlyOne<Record>(candidates: readonly Record[], by: Fallback): Match<Record> {
  const [only] = candidates;
  if (only === undefined) return none;
  return candidates.length === 1 ? { kind: 'one', record: only, by } : { kind: 'several', by, records: candidates };
}

/** Whether the request has anything by which the client's strategy could know a customer. A name alone is plain text. */
export function namesCustomer(dto: CustomerDto | null, policy: MappingPolicy): boolean {
  if (dto === null) return false;
  if (textOf(dto.externalId) !== null || textOf(dto.customerNumber) !== null) return true;
  if (policy.fallbacks.includes('email') && textOf(dto.email) !== null) return true;
  return policy.fallbacks.includes('nameAndAddress') && textOf(dto.name) !== null;
}

export function namesLocation(dto: LocationDto | null): boolean {
  return dto !== null && (textOf(dto.externalId) !== null || textOf(dto.name) !== null || placeOf(dto) !== null);
}

export function namesContact(dto: ContactDto | null): boolean {
  if (dto === null) return false;
  return [dto.externalId, dto.displayName, dto.firstName, dto.lastName, dto.email, dto.phone, dto.mobile].some(
    (text) => textOf(text) !== null,
  );
}
