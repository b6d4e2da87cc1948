/** The one state: plain data, split by tenant, so that nothing of one tenant can be met on the way to another's. */
import type { Fault } from '../domain/faults.js';
import type { StoredAnswer } from '../domain/idempotency.js';
import type { RateWindow } from '../domain/limits.js';
import type { ApiKey, ImportJob, ImportJobId, IntegrationClient, Target, TargetId, Tenant } from '../domain/records.js';
import type { Rules } from '../domain/rules.js';
import type { Agenda } from './agenda.js';
import { copyAgenda, countDue, emptyAgenda } from './agenda.js';
import type { ClockState } from './clock.js';
import { blankConduct, type ClientConduct, copyConduct } from './conduct.js';
import { type CustomerRecords, copyCustomers, noCustomers } from './customers.js';
import { copyFieldWork, type FieldWork, noFieldWork } from './field-work.js';
import { type Chance, chanceFrom, nextWebhookId, type Sequences } from './ids.js';
import { copyJournal, emptyJournal, type Journal } from './journal.js';
import { copyLookup, idsIn, type Lookup } from './lookup.js';
import { copyNumbered, type Numbered, newestOf, noneFrom, oldestId, recordOf, recordsOf } from './numbered.js';
import { copyWebhooks, dueIn, noWebhooks, type WebhookRecords } from './webhooks.js';

export interface State {
  readonly seed: number;
  readonly rules: Rules;
  readonly clock: ClockState;
  readonly agenda: Agenda;
  /** For what belongs to no tenant. */
  readonly chance: Chance;
  readonly apiKeys: Map<string, ApiKey>;
  /** In the order in which they are tried. */
  readonly faults: ArmedFault[];
  readonly tenants: Map<string, TenantState>;
  readonly journal: Journal;
  /** How those behave whose key nobody knows. */
  readonly strangers: ClientConduct;
}

/** A fault, and what it has counted. */
export interface ArmedFault {
  readonly fault: Fault;
  /** Of its own, so that one fault's draws do not shift another's. */
  readonly chance: Chance;
  /** Calls that it concerns. */
  calls: number;
  /** Calls that it has struck. */
  hits: number;
}

export interface TenantState {
  tenant: Tenant;
  readonly chance: Chance;
  readonly sequences: Sequences;
  readonly clients: Map<string, IntegrationClient>;
  readonly customers: CustomerRecords;
  readonly targets: Numbered<Target>;
  /** Target ids by source system, then by external ID: nearly always one, several where the types differ. */
  readonly targetsByExternalId: Map<string, Lookup<string, TargetId>>;
  readonly importJobs: Numbered<ImportJob>;
  /** Items of the import jobs that are kept. */
  importJobItems: number;
  /** The last import job that was dropped to keep within the limit. */
  lastDroppedJob: ImportJobId | null;
  readonly fieldWork: FieldWork;
  readonly webhooks: WebhookRecords;
  readonly rateWindows: Map<string, RateWindow>;
  /** By client. */
  readonly conduct: Map<string, ClientConduct>;
  /** By client, operation and key; oldest first. */
  readonly idempotency: Map<string, StoredAnswer>;
  idempotencyBytes: number;
}

export function emptyState(seed: number, rules: Rules, clock: ClockState): State {
  return {
    seed,
    rules,
    clock,
    agenda: emptyAgenda(),
    chance: chanceFrom(seed, ''),
    apiKeys: new Map(),
    faults: [],
    tenants: new Map(),
    journal: emptyJournal(),
    strangers: blankConduct(),
  };
}

export function armedFault(fault: Fault, seed: number): ArmedFault {
  return { fault, chance: chanceFrom(seed, `fault ${fault.name}`), calls: 0, hits: 0 };
}

export function emptyTenant(tenant: Tenant, seed: number, sequences: Sequences): TenantState {
  return {
    tenant,
    chance: chanceFrom(seed, tenant.key),
    sequences: { ...sequences },
    clients: new Map(),
    customers: noCustomers(),
    targets: noneFrom(sequences.target),
    targetsByExternalId: new Map(),
    importJobs: noneFrom(sequences.importJob),
    importJobItems: 0,
    lastDroppedJob: null,
    fieldWork: noFieldWork(sequences),
    webhooks: noWebhooks(),
    rateWindows: new Map(),
    conduct: new Map(),
    idempotency: new Map(),
    idempotencyBytes: 0,
  };
}

/** A copy that shares the records, which never change, and nothing else. */
export function copyState(state: State): State {
  return {
    seed: state.seed,
    rules: state.rules,
    clock: { ...state.clock },
    agenda: copyAgenda(state.agenda),
    chance: { ...state.chance },
    apiKeys: new Map(state.apiKeys),
    faults: state.faults.map(({ fault, chance, calls, hits }) => ({ fault, chance: { ...chance }, calls, hits })),
    tenants: new Map([...state.tenants].map(([key, tenant]) => [key, copyTenant(tenant)])),
    journal: copyJournal(state.journal),
    strangers: copyConduct(state.strangers),
  };
}

/**
 * A state as it is, under the rules, clients, keys and faults of another one. Tenants that both have keep their parts, so that
 * what is under way goes on; those that only the other has come with what is in them.
 */
export function stateUnder(kept: State, other: State): State {
  const tenants = [...other.tenants].map(([key, fresh]) => {
    const known = kept.tenants.get(key);
    if (known === undefined) return [key, fresh] as const;
    known.tenant = fresh.tenant;
    known.clients.clear();
    for (const [name, client] of fresh.clients) known.clients.set(name, client);
    takeOverWebhooks(known, fresh);
    return [key, known] as const;
  });
  return { ...kept, rules: other.rules, apiKeys: other.apiKeys, faults: other.faults, tenants: new Map(tenants) };
}

/** Subscriptions of the scenario become what it says now; what it no longer has is switched off. Those that clients have made stay. */
function takeOverWebhooks({ webhooks: { webhooks }, sequences }: TenantState, fresh: TenantState): void {
  const said = [...fresh.webhooks.webhooks.values()];
  for (const known of webhooks.values())
    if (known.key !== null && !said.some(({ key }) => key === known.key)) webhooks.set(known.id, { ...known, isActive: false });
  for (const webhook of said) {
    const known = [...webhooks.values()].find(({ key }) => key === webhook.key);
    const id = known?.id ?? nextWebhookId(sequences);
    webhooks.set(id, { ...webhook, id, createdAt: known?.createdAt ?? webhook.createdAt });
  }
}

function copyTenant(state: TenantState): TenantState {
  return {
    tenant: state.tenant,
    chance: { ...state.chance },
    sequences: { ...state.sequences },
    clients: new Map(state.clients),
    customers: copyCustomers(state.customers),
    targets: copyNumbered(state.targets),
    targetsByExternalId: new Map([...state.targetsByExternalId].map(([sourceSystem, ids]) => [sourceSystem, copyLookup(ids)])),
    importJobs: copyNumbered(state.importJobs),
    importJobItems: state.importJobItems,
    lastDroppedJob: state.lastDroppedJob,
    fieldWork: copyFieldWork(state.fieldWork),
    webhooks: copyWebhooks(state.webhooks),
    rateWindows: new Map(state.rateWindows),
    conduct: new Map([...state.conduct].map(([client, conduct]) => [client, copyConduct(conduct)])),
    idempotency: new Map(state.idempotency),
    idempotencyBytes: state.idempotencyBytes,
  };
}

/** How a client has behaved so far. */
export function conductOf(tenant: TenantState, client: string): ClientConduct {
  const known = tenant.conduct.get(client);
  if (known !== undefined) return known;
  const conduct = blankConduct();
  tenant.conduct.set(client, conduct);
  return conduct;
}

/** The targets of a tenant with this source system and external ID, of whatever type. */
export function targetsOf({ targets, targetsByExternalId }: TenantState, sourceSystem: string, externalId: string): readonly Target[] {
  const found: Target[] = [];
  for (const id of idsIn(targetsByExternalId.get(sourceSystem), externalId)) {
    const target = recordOf(targets, id);
    if (target !== undefined) found.push(target);
  }
  return found;
}

/** The newest target with this external ID, of whatever source system and type; by the index, since it may be asked thousands of times. */
export function newestCalled({ targets, targetsByExternalId }: TenantState, externalId: string): Target | null {
  let newest = 0;
  for (const ofSystem of targetsByExternalId.values()) for (const id of idsIn(ofSystem, externalId)) newest = Math.max(newest, id);
  return recordOf(targets, newest) ?? null;
}

/** The newest target that is wanted, of those before the number `below`; of the last `most` of them only, where that is said. */
export function newestThat(
  { targets }: TenantState,
  isWanted: (target: Target) => boolean,
  { below = Number.POSITIVE_INFINITY, most = Number.POSITIVE_INFINITY } = {},
): Target | null {
  const newest = Math.min(Number(newestOf(targets)?.id ?? 0), below - 1);
  for (let id = newest; id > newest - most && id >= oldestId(targets); id -= 1) {
    const target = recordOf(targets, id);
    if (target !== undefined && isWanted(target)) return target;
  }
  return null;
}

const mostNamed = 20;

/** What the newest targets are called, for whoever has named one that is not there. */
export function knownTargets({ targets }: TenantState): readonly string[] {
  return recordsOf(targets)
    .slice(-mostNamed)
    .map(({ externalId }) => externalId);
}

/** Entries of the agenda, and deliveries whose turn it will be. */
export function howMuchIsDue({ agenda, tenants }: State): number {
  let due = countDue(agenda);
  for (const { webhooks } of tenants.values()) for (const queue of webhooks.queues.values()) due += dueIn(queue);
  return due;
}
