/** What the engine may look up: the customer records of one tenant, and of that one alone [S1]. */
import type { Contact, Customer, CustomerId, Location } from '../records.js';

export interface Directory {
  /** By external reference: source system and external ID [S1]. */
  customerKnownAs(sourceSystem: string, externalId: string): Customer | null;
  locationKnownAs(sourceSystem: string, externalId: string): Location | null;
  contactKnownAs(sourceSystem: string, externalId: string): Contact | null;
  customer(id: CustomerId): Customer | null;
  /** Where there are several, two of them. */
  customersWithNumber(customerNumber: string): readonly Customer[];
  customersWithEmail(email: string): readonly Customer[];
  /** All whose name is equal but for what `spellingsOf` takes away. */
  customersNamed(name: string): readonly Customer[];
  locationsOf(customer: CustomerId): readonly Location[];
  contactsOf(customer: CustomerId): readonly Contact[];
}
