/** Which of the records that exist a request means: by external ID, then by what the client's strategy falls back to [S1]. */
import type { ContactDto, CustomerDto, LocationDto } from '../../contract/types.js';
import type { Wish } from '../import/read-target.js';
import type { Contact, Customer, Location } from '../records.js';
import { textOf } from '../text.js';
import type { Directory } from './directory.js';
import type { Fallback, MappingPolicy } from './policy.js';
import { isStrongSignal, type Place, placeOf, sameName, sameStreet } from './signals.js';

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

export function findCustomer(wish: Wish, policy: MappingPolicy, directory: Directory): Match<Customer> {
  const externalId = textOf(wish.customer?.externalId);
  const known = externalId === null ? null : directory.customerKnownAs(wish.sourceSystem, externalId);
  if (known !== null) return { kind: 'one', record: known };
  for (const fallback of policy.fallbacks) {
    const match = onlyOne(customersBy[fallback](wish, directory), fallback);
    if (match.kind !== 'none') return match;
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
  nameAndAddress: (wish, directory) => {
    const name = textOf(wish.customer?.name);
    const place = placeOf(wish.location) ?? placeOf(wish.address);
    if (name === null || place === null) return [];
    return directory
      .customersNamed(name)
      .filter((customer) => directory.locationsOf(customer.id).some((location) => isStrongSignal(place, location)));
  },
} satisfies Record<Fallback, (wish: Wish, directory: Directory) => readonly Customer[]>;

/** Beside its external ID, only the name-and-address strategy knows a location: among those of its customer, by place, and name or street. */
export function findLocation(dto: LocationDto, ofCustomer: readonly Location[], policy: MappingPolicy): Match<Location> {
  if (!policy.fallbacks.includes('nameAndAddress')) return none;
  const place = placeOf(dto);
  if (place === null) return none;
  const [name, street] = [textOf(dto.name), textOf(dto.street)];
  const alike = ofCustomer.filter(
    (location) =>
      isStrongSignal(place, location) &&
      ((name !== null && location.name !== null && sameName(name, location.name)) ||
        (street !== null && location.street !== null && sameStreet(street, location.street))),
  );
  return onlyOne(alike, 'nameAndAddress');
}

/** Beside its external ID, a contact is known by its e-mail address among those of its customer, where e-mail is safe. */
export function findContact(dto: ContactDto, ofCustomer: readonly Contact[], policy: MappingPolicy): Match<Contact> {
  const email = textOf(dto.email);
  if (email === null || !policy.fallbacks.includes('email')) return none;
  return onlyOne(
    ofCustomer.filter((contact) => contact.email === email),
    'email',
  );
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
