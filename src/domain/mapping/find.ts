/** Which of the records that exist a request means: by external ID, then by what the client's strategy falls back to [S1]. */
import type { ContactDto, CustomerDto, LocationDto } from '../../contract/types.js';
import type { Wish } from '../import/read-target.js';
import type { Contact, Customer, CustomerId, ExternalIds, Location } from '../records.js';
import { textOf } from '../text.js';
import type { Directory } from './directory.js';
import type { Fallback, MappingPolicy } from './policy.js';
import { areDifferent, type Place, placeOf, sameName } from './signals.js';

/** `by` is what several records have in common. */
export type Match<Record> =
  | { readonly kind: 'one'; readonly record: Record }
  | { readonly kind: 'several'; readonly by: Fallback }
  | { readonly kind: 'none' };

const none: Match<never> = { kind: 'none' };

/** The place that an item names: its own address, else its location's. */
export function wishedPlace({ address, location }: Pick<Wish, 'address' | 'location'>): Place | null {
  return placeOf(address) ?? placeOf(location);
}

/** By the client's fallbacks, in their order: the first that finds anything decides. `companion` is the location that the item names by its external ID. */
export function findCustomer(wish: Wish, companion: Location | null, policy: MappingPolicy, directory: Directory): Match<Customer> {
  const externalId = textOf(wish.customer?.externalId);
  for (const fallback of policy.fallbacks) {
    const match = onlyOne(customersBy[fallback](wish, directory, companion), fallback);
    if (match.kind === 'several') return match;
    if (match.kind === 'one' && !isKnownOtherwise(match.record, wish.sourceSystem, externalId, policy)) return match;
  }
  return none;
}

const customersBy = {
  customerNumber: ({ customer }, directory) => {
    const number = textOf(customer?.customerNumber);
    return number === null ? [] : directory.customersWithNumber(number);
  },
  email: ({ customer }, directory) => {
    const email = textOf(customer?.email);
    return email === null ? [] : directory.customersWithEmail(email);
  },
  nameAndAddress: ({ customer, location, address }, directory, companion) => {
    const name = textOf(customer?.name);
    if (name === null) return [];
    const there = [placeOf(location), placeOf(address), companion].flatMap((place) =>
      place === null ? [] : directory.customersNamedAt(name, place),
    );
    return [...new Set(there)];
  },
} satisfies Record<Fallback, (wish: Wish, directory: Directory, companion: Location | null) => readonly Customer[]>;

/** Beside its external ID, only the name-and-address strategy knows a location: among those of its customer, by place, and name or street. */
export function findLocation(dto: LocationDto, customer: CustomerId, directory: Directory, policy: MappingPolicy): Match<Location> {
  const place = policy.fallbacks.includes('nameAndAddress') ? placeOf(dto) : null;
  return place === null ? none : onlyOne(directory.locationsAt(customer, place, textOf(dto.name)), 'nameAndAddress');
}

/** Beside its external ID, a contact is known by its e-mail address among those of its customer, where e-mail is safe. */
export function findContact(dto: ContactDto, customer: CustomerId, directory: Directory, policy: MappingPolicy): Match<Contact> {
  const email = policy.fallbacks.includes('email') ? textOf(dto.email) : null;
  return email === null ? none : onlyOne(directory.contactsWithEmail(customer, email), 'email');
}

/** Whether a location that the item does not call by an external ID may be this one: the same place, and no other name. */
export function describesLocation(dto: LocationDto, location: Location): boolean {
  const [place, name] = [placeOf(dto), textOf(dto.name)];
  if (place !== null && areDifferent(place, location)) return false;
  return name === null || location.name === null ? place !== null : sameName(name, location.name);
}

/** The same for a contact: the same e-mail address, or without one the same name. */
export function describesContact(dto: ContactDto, contact: Contact): boolean {
  const [email, name] = [textOf(dto.email), textOf(dto.displayName)];
  if (email !== null && contact.email !== null) return email === contact.email;
  return name !== null && contact.displayName !== null && sameName(name, contact.displayName);
}

/** Whether the source system itself calls a record something else than the request does. */
export function isKnownOtherwise(
  { externalIds }: { readonly externalIds: ExternalIds },
  sourceSystem: string,
  externalId: string | null,
  { rules }: MappingPolicy,
): boolean {
  return rules.otherExternalId === 'refuse' && externalId !== null && Object.hasOwn(externalIds, sourceSystem);
}

function onlyOne<Record>(candidates: readonly Record[], by: Fallback): Match<Record> {
  const [only] = candidates;
  if (only === undefined) return none;
  return candidates.length === 1 ? { kind: 'one', record: only } : { kind: 'several', by };
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
