/** Putting records into the world as they are: how scenarios seed it. */
import { createdTarget } from '../domain/import/apply.js';
import type { Wish } from '../domain/import/read-target.js';
import { mapItem } from '../domain/mapping/map-item.js';
import { linkOnly } from '../domain/mapping/policy.js';
import type { ApiKey, Contact, Customer, IntegrationClient, Location, TargetStatus, Tenant } from '../domain/records.js';
import { decideMove, type Move, nothingSaid } from '../domain/work/move.js';
import { directoryOf } from '../world/customers.js';
import { workFor } from '../world/field-work.js';
import { nextRecordIds, nextTargetId, type Sequences } from '../world/ids.js';
import { emptyTenant, type TenantState } from '../world/state.js';
import type { World } from '../world/world.js';
import { currentTarget, idsFor, keepWork } from './move-work.js';

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

const schedule = { name: 'scheduleAppointment', ...nothingSaid.appointment } as const;
const start = { name: 'startAppointment' } as const;
const complete = { name: 'completeAppointment' } as const;
/** Over and done with: nothing is left to be billed. */
const submit = { name: 'submitReport', ...nothingSaid.report, isBillable: false } as const;

/** What has been done about a target of this status, before anybody looked. */
const movesTo: Readonly<Record<TargetStatus, readonly Move[]>> = {
  Imported: [],
  Scheduled: [schedule],
  InProgress: [schedule, start],
  Completed: [schedule, start, complete, submit, { name: 'approveReport' }],
  Cancelled: [{ name: 'cancelTarget' }],
};

/** A target, linked to those customer records that it names by their external IDs. */
export function putTarget(world: World, tenant: TenantState, wish: Wish & { readonly title: string }, status: TargetStatus): void {
  const policy = linkOnly(world.state.rules.assumptions);
  const directory = directoryOf(tenant.customers);
  const { links } = mapItem(wish, null, policy, directory, nextRecordIds(tenant.sequences));
  const linked = { links, location: links?.locationId ? directory.location(links.locationId) : null };
  const record = createdTarget(nextTargetId(tenant.sequences), wish, wish.title, linked, world.now());
  world.commit(tenant, { table: 'targets', record });
  for (const move of movesTo[status]) {
    const work = workFor(tenant.fieldWork, currentTarget(tenant, record));
    const moved = decideMove(move, work, idsFor(tenant, record), world.now());
    if (moved.kind === 'forbidden') throw new Error(`The target ${wish.externalId} cannot be ${status}: ${moved.why}.`);
    keepWork(world, tenant, work, moved);
  }
}
