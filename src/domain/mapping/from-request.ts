/** Customer records as requests create and change them. What a request does not say, or says with blanks, it leaves as it was. */
import type { ContactDto, CustomerDto, LocationDto } from '../../contract/types.js';
import type { Contact, ContactId, Customer, CustomerId, ExternalIds, Location, LocationId } from '../records.js';
import { textOf } from '../text.js';
import { coordinatesOf } from './signals.js';

const customerTexts = ['customerNumber', 'name', 'type', 'industry', 'email', 'phone', 'website'] as const;
const locationTexts = ['name', 'type', 'street', 'postalCode', 'city', 'region', 'country', 'accessNotes', 'parkingNotes'] as const;
const contactTexts = [
  'firstName',
  'lastName',
  'displayName',
  'role',
  'department',
  'email',
  'phone',
  'mobile',
  'preferredContactMethod',
] as const;

export function createdCustomer(id: CustomerId, dto: CustomerDto, externalIds: ExternalIds): Customer {
  return {
    id,
    standing: 'active',
    externalIds,
    customerNumber: textOf(dto.customerNumber),
    name: textOf(dto.name) ?? textOf(dto.customerNumber) ?? textOf(dto.externalId) ?? '',
    type: textOf(dto.type),
    industry: textOf(dto.industry),
    email: textOf(dto.email),
    phone: textOf(dto.phone),
    website: textOf(dto.website),
  };
}

export function createdLocation(id: LocationId, customerId: CustomerId, dto: LocationDto, externalIds: ExternalIds): Location {
  return {
    id,
    customerId,
    standing: 'active',
    externalIds,
    name: textOf(dto.name),
    type: textOf(dto.type),
    street: textOf(dto.street),
    postalCode: textOf(dto.postalCode),
    city: textOf(dto.city),
    region: textOf(dto.region),
    country: textOf(dto.country),
    coordinates: coordinatesOf(dto.latitude, dto.longitude),
    defaultEstimatedWorkMinutes: dto.defaultEstimatedWorkMinutes ?? null,
    defaultPriority: dto.defaultPriority ?? null,
    accessNotes: textOf(dto.accessNotes),
    parkingNotes: textOf(dto.parkingNotes),
  };
}

/** It belongs to no location in particular. */
export function createdContact(id: ContactId, customerId: CustomerId, dto: ContactDto, externalIds: ExternalIds): Contact {
  return {
    id,
    customerId,
    locationId: null,
    standing: 'active',
    externalIds,
    firstName: textOf(dto.firstName),
    lastName: textOf(dto.lastName),
    displayName: textOf(dto.displayName),
    role: textOf(dto.role),
    department: textOf(dto.department),
    email: textOf(dto.email),
    phone: textOf(dto.phone),
    mobile: textOf(dto.mobile),
    preferredContactMethod: textOf(dto.preferredContactMethod),
  };
}

/** The record with what the request says otherwise; the same one where that is nothing. */
export function changedCustomer(customer: Customer, dto: CustomerDto): Customer {
  return withTexts(customer, dto, customerTexts);
}

export function changedLocation(location: Location, dto: LocationDto): Location {
  let changed = withTexts(location, dto, locationTexts);
  const coordinates = coordinatesOf(dto.latitude, dto.longitude);
  const known = location.coordinates;
  if (coordinates !== null && (coordinates.latitude !== known?.latitude || coordinates.longitude !== known.longitude))
    changed = { ...changed, coordinates };
  const { defaultEstimatedWorkMinutes = null, defaultPriority = null } = dto;
  if (defaultEstimatedWorkMinutes !== null && defaultEstimatedWorkMinutes !== location.defaultEstimatedWorkMinutes)
    changed = { ...changed, defaultEstimatedWorkMinutes };
  if (defaultPriority !== null && defaultPriority !== location.defaultPriority) changed = { ...changed, defaultPriority };
  return changed;
}

export function changedContact(contact: Contact, dto: ContactDto): Contact {
  return withTexts(contact, dto, contactTexts);
}

function withTexts<Name extends string, Of extends Readonly<Record<Name, string | null>>>(
  record: Of,
  dto: Readonly<Partial<Record<Name, string | null | undefined>>>,
  names: readonly Name[],
): Of {
  let changed = record;
  for (const name of names) {
    const text = textOf(dto[name]);
    if (text !== null && text !== record[name]) changed = { ...changed, [name]: text };
  }
  return changed;
}

/** The record under this external ID too, unless the source system calls it something already. */
export function learning<Of extends { readonly externalIds: ExternalIds }>(
  record: Of,
  sourceSystem: string,
  externalId: string | null,
): Of {
  if (externalId === null || Object.hasOwn(record.externalIds, sourceSystem)) return record;
  return { ...record, externalIds: { ...record.externalIds, [sourceSystem]: externalId } };
}
