/** A customer with its locations and contacts. */
import type { Contact, Customer } from '../../domain/records.js';
import { idsIn } from '../../world/lookup.js';
import type { TenantState } from '../../world/state.js';
import { ControlError } from '../control.js';
import type { ExplainedCustomer } from './overview-types.js';

export function explainCustomer({ tenant, customers: records }: TenantState, id: number): ExplainedCustomer {
  const customer = records.customers.get(id as Customer['id']); // as: whether it is one shows here
  if (customer === undefined) throw new ControlError('notFound', `There is no customer ${id} in the tenant "${tenant.key}".`);
  const locations = [...idsIn(records.locationsByCustomer, customer.id)].flatMap((one) => records.locations.get(one) ?? []);
  const contacts: Contact[] = [];
  for (const contact of records.contacts.values()) if (contact.customerId === customer.id) contacts.push(contact);
  return { customer, locations: locations.sort(byId), contacts: contacts.sort(byId) };
}

function byId(one: { readonly id: number }, other: { readonly id: number }): number {
  return one.id - other.id;
}
