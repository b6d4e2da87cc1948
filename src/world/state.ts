/** The one state: plain data, split by tenant, so that nothing of one tenant can be met on the way to another's. */
import type { StoredAnswer } from '../domain/idempotency.js';
import type { RateWindow } from '../domain/limits.js';
import type { ApiKey, ImportJob, ImportJobId, IntegrationClient, Target, TargetId, Tenant } from '../domain/records.js';
import type { Rules } from '../domain/rules.js';
import type { Agenda } from './agenda.js';
import { copyAgenda, emptyAgenda } from './agenda.js';
import type { ClockState } from './clock.js';
import { type CustomerRecords, copyCustomers, noCustomers } from './customers.js';
import { type Chance, chanceFrom, type Sequences } from './ids.js';
import { copyLookup, type Lookup } from './lookup.js';
import { copyNumbered, type Numbered, noneFrom } from './numbered.js';

export interface State {
  readonly seed: number;
  readonly rules: Rules;
  readonly clock: ClockState;
  readonly agenda: Agenda;
  /** For what belongs to no tenant. */
  readonly chance: Chance;
  readonly apiKeys: Map<string, ApiKey>;
  readonly tenants: Map<string, TenantState>;
}

export interface TenantState {
  readonly tenant: Tenant;
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
  readonly rateWindows: Map<string, RateWindow>;
  /** By client, operation and key; oldest first. */
  readonly idempotency: Map<string, StoredAnswer>;
  idempotencyBytes: number;
}

export function emptyState(seed: number, rules: Rules, clock: ClockState): State {
  return { seed, rules, clock, agenda: emptyAgenda(), chance: chanceFrom(seed, ''), apiKeys: new Map(), tenants: new Map() };
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
    rateWindows: new Map(),
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
    tenants: new Map([...state.tenants].map(([key, tenant]) => [key, copyTenant(tenant)])),
  };
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
    rateWindows: new Map(state.rateWindows),
    idempotency: new Map(state.idempotency),
    idempotencyBytes: state.idempotencyBytes,
  };
}
