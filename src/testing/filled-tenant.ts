/** A tenant of a scenario with what nobody has said of it: a client that may call everything, names, external IDs. */
import type {
  ClientEntry,
  ContactEntry,
  CustomerEntry,
  LocationEntry,
  RecordEntry,
  TargetEntry,
  TenantEntry,
  WebhookEntry,
} from '../scenarios/scenario.js';
import { laidOver, usualName, usualPlace, usualTitle } from './defaults.js';

/** A tenant whose records may lack what they need. */
export interface DraftTenant extends Omit<TenantEntry, 'customers' | 'targets' | 'webhooks'> {
  readonly customers?: readonly Draft<CustomerEntry, 'key'>[];
  readonly targets?: readonly Draft<TargetEntry, 'externalId'>[];
  readonly webhooks?: readonly Draft<WebhookEntry, 'key'>[];
}

type Draft<Entry, Name extends keyof Entry> = Partial<Entry> & Pick<Entry, Name>;

export const usualTenant = 'tenant-1';

/** Where nobody listens: a receiver takes the subscription over. */
const nowhere = 'http://127.0.0.1:9/';

export function filledTenant({ customers, targets, webhooks, ...tenant }: DraftTenant, isFirst: boolean): TenantEntry {
  const clients = (tenant.integrationClients ?? [{ key: 'erp' }]).map((client) => filledClient(client, isFirst ? null : tenant.key));
  const sourceSystem = clients[0]?.sourceSystem ?? null;
  return {
    ...tenant,
    integrationClients: clients,
    ...(customers && { customers: customers.map((customer) => filledCustomer(customer, sourceSystem)) }),
    ...(targets && { targets: targets.map((target) => laidOver({ externalId: target.externalId, title: usualTitle }, target)) }),
    ...(webhooks && { webhooks: webhooks.map((webhook) => laidOver({ key: webhook.key, url: nowhere }, webhook)) }),
  };
}

/** `tenant`: its key, where the client is not of the first one; API keys are there once in all tenants. */
function filledClient(client: ClientEntry, tenant: string | null): ClientEntry {
  const { key } = client;
  const value = `fio_live_MOCK${key}${tenant === null ? '' : `~${tenant}`}`; // no key has a ~ in it
  return laidOver<ClientEntry>({ key, sourceSystem: key, scopes: ['*'], apiKeys: [{ value }] }, client);
}

function filledCustomer(customer: Draft<CustomerEntry, 'key'>, sourceSystem: string | null): CustomerEntry {
  const { key, locations, contacts } = customer;
  const usual = { key, name: usualName('Customer', key), ...knownBy(key, sourceSystem) };
  return {
    ...laidOver<CustomerEntry>(usual, customer),
    ...(locations && { locations: locations.map((location) => filledLocation(location, sourceSystem)) }),
    ...(contacts && { contacts: contacts.map((contact) => filledContact(contact, sourceSystem)) }),
  };
}

function filledLocation(location: LocationEntry, sourceSystem: string | null): LocationEntry {
  const { key } = location;
  return laidOver({ key, name: usualName('Location', key), ...usualPlace(location), ...knownBy(key, sourceSystem) }, location);
}

function filledContact(contact: ContactEntry, sourceSystem: string | null): ContactEntry {
  const { key } = contact;
  return laidOver({ key, displayName: usualName('Contact', key), ...knownBy(key, sourceSystem) }, contact);
}

/** Its key as its external ID. */
function knownBy(key: string, sourceSystem: string | null): Pick<RecordEntry, 'externalIds'> {
  return sourceSystem === null ? {} : { externalIds: { [sourceSystem]: key } };
}
