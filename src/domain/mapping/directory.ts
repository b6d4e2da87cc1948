/** What the engine may look up: the customer records of one tenant, and of that one alone [S1]. */
import type { Contact, ContactId, Customer, CustomerId, Location, LocationId } from '../records.js';
import type { Place } from './signals.js';

export interface Directory {
  /** By external reference: source system and external ID [S1]. */
  customerKnownAs(sourceSystem: string, externalId: string): Customer | null;
  locationKnownAs(sourceSystem: string, externalId: string): Location | null;
  contactKnownAs(sourceSystem: string, externalId: string): Contact | null;
  customer(id: CustomerId): Customer | null;
  location(id: LocationId): Location | null;
  contact(id: ContactId): Contact | null;
  /** Where there are several, two of them are enough to tell; so with all that follow. */
  customersWithNumber(customerNumber: string): readonly Customer[];
  customersWithEmail(email: string): readonly Customer[];
  /** Those of an equal name that have a location with a strong signal of the place. */
  customersNamedAt(name: string, place: Place): readonly Customer[];
  /** Of a customer, those with a strong signal of the place and an equal name or street. */
  locationsAt(customer: CustomerId, place: Place, name: string | null): readonly Location[];
  contactsWithEmail(customer: CustomerId, email: string): readonly Contact[];
}
