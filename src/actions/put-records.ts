/** Putting records into the world as they are: how scenarios seed it. */
import { createdTarget } from '../domain/import/apply.js';
import type { Wish } from '../domain/import/read-target.js';
import { mapItem } from '../domain/mapping/map-item.js';
import { linkOnly } from '../domain/mapping/policy.js';
import type { ApiKey, Contact, Customer, IntegrationClient, Location, TargetStatus, Tenant } from '../domain/records.js';
import { directoryOf } from '../world/customers.js';
import { nextRecordIds, nextTargetId, type Sequences } from '../world/ids.js';
import { emptyTenant, type TenantState } from '../world/state.js';
import type { World } from '../world/world.js';

export function putTenant(world: World, tenant: Tenant, sequences: Sequences): TenantState {
  const state = emptyTenant(tenant, world.state.seed, sequences);
  world.state.tenants.set(tenant.key, state);
  return state;
}

export function putClient(tenant: TenantState, client: IntegrationClient): void {
  tenant.clients.set(client.key, client);
}

export function putApiKey(world: World, key: ApiKey): void {
  world.state.apiKeys.set(key.value, key);
}

export function putCustomer(world: World, tenant: TenantState, record: Customer): void {
  world.commit(tenant, { table: 'customers', record });
}

export function putLocation(world: World, tenant: TenantState, record: Location): void {
  world.commit(tenant, { table: 'locations', record });
}

export function putContact(world: World, tenant: TenantState, record: Contact): void {
  world.commit(tenant, { table: 'contacts', record });
}

/** A target, linked to those customer records that it names by their external IDs. */
export function putTarget(world: World, tenant: TenantState, wish: Wish & { readonly title: string }, status: TargetStatus): void {
  const policy = linkOnly(world.state.rules.assumptions);
  const directory = directoryOf(tenant.customers);
  const { links } = mapItem(wish, null, policy, directory, nextRecordIds(tenant.sequences));
  const linked = { links, location: links?.locationId ? directory.location(links.locationId) : null };
  const record = { ...createdTarget(nextTargetId(tenant.sequences), wish, wish.title, linked, world.now()), status };
  world.commit(tenant, { table: 'targets', record });
}
