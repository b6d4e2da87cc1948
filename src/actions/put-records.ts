/** Putting records into the world as they are: how scenarios seed it. */
import { createdTarget } from '../domain/import/apply.js';
import type { Wish } from '../domain/import/read-target.js';
import type { ApiKey, IntegrationClient, TargetStatus, Tenant } from '../domain/records.js';
import { nextTargetId, type Sequences } from '../world/ids.js';
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

export function putTarget(world: World, tenant: TenantState, wish: Wish & { readonly title: string }, status: TargetStatus): void {
  const record = { ...createdTarget(nextTargetId(tenant.sequences), wish, wish.title, world.now()), status };
  world.commit(tenant, { table: 'targets', record });
}
