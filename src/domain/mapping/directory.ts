/** What the engine may look up: the customer records of one tenant, and of that one alone [S1]. */
import type { Contact, ContactId, Customer, CustomerId, Location, LocationId } from '../records.js';
import type { Counts } from './find.js';
import type { Place } from './signals.js';

export interface Directory {
  /** By external reference: source system and external ID [S1]. */
  customerKnownAs(sourceSystem: string, externalId: string): Customer | null;
  locationKnownAs(sourceSystem: string, externalId: string): Location | null;
  contactKnownAs(sourceSystem: string, externalId: string): Contact | null;
  customer(id: CustomerId): Customer | null;
  location(id: LocationId): Location | null;
  contact(id: ContactId): Contact | null;
  /** Of those that count. Where there are several, a few are enough to tell; so with all that follow. */
  customersWithNumber(customerNumber: string, counts: Counts): readonly Customer[];
  customersWithEmail(email: string, counts: Counts): readonly Customer[];
  /** Those of an equal name that have a location with a strong signal of the place. */
  customersNamedAt(name: string, place: Place, counts: Counts): readonly Customer[];
  /** Of a customer, those with a strong signal of the place and an equal name or street. */
  locationsAt(customer: CustomerId, place: Place, name: string | null, counts: Counts): readonly Location[];
  contactsWithEmail(customer: CustomerId, email: string, counts: Counts): readonly Contact[];
}
