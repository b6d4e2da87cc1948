/** Makes the world that a scenario describes, by the same actions that everything else uses. */
import { putApiKey, putClient, putTarget, putTenant } from '../actions/put-records.js';
import { scopes } from '../contract/generated/operations.js';
import { defaultAssumptions } from '../contract/generated/settings.js';
import { readTarget } from '../domain/import/read-target.js';
import { readInstant } from '../domain/instants.js';
import type { Instant, IntegrationClient, MappedParts, MappingSettings, RateLimit } from '../domain/records.js';
import { defaultLimits, type Rules } from '../domain/rules.js';
import { type ClockMode, startClock } from '../world/clock.js';
import { armedFault, emptyState, type State, type TenantState } from '../world/state.js';
import type { World } from '../world/world.js';
import { milliseconds } from './duration.js';
import { faultOf } from './fault.js';
import type { ClientEntry, MappedPartsEntry, MappingEntry, Scenario, TargetEntry, TenantEntry } from './scenario.js';
import { seedCustomers } from './seed-customers.js';
import { seedWebhooks } from './seed-webhooks.js';
import { scheduleTimeline } from './timeline.js';

/** What a start may say over the scenario's head. */
export interface Overrides {
  readonly seed?: number | undefined;
  readonly clock?: ClockMode | undefined;
  readonly now?: Instant | undefined;
}

/** The state before anything is in it. */
export function stateFor(scenario: Scenario, overrides: Overrides): State {
  const start = overrides.now ?? (scenario.clock?.start === undefined ? null : readInstant(scenario.clock.start));
  return emptyState(
    overrides.seed ?? scenario.seed ?? 1,
    rulesOf(scenario),
    startClock(overrides.clock ?? scenario.clock?.mode ?? 'real', start),
  );
}

export function seedWorld(world: World, scenario: Scenario): void {
  for (const [index, entry] of (scenario.faults ?? []).entries()) {
    world.state.faults.push(armedFault(faultOf(entry, `fault ${index + 1}`), world.state.seed));
  }
  for (const entry of scenario.tenants ?? []) seedTenant(world, entry, scenario);
  scheduleTimeline(world, scenario);
}

function rulesOf({ assumptions, limits, importJobs, webhookTimestamps }: Scenario): Rules {
  return {
    assumptions: { ...defaultAssumptions, ...assumptions },
    limits: {
      batchItems: limits?.batchItems ?? defaultLimits.batchItems,
      body: limits?.body === undefined ? defaultLimits.body : bytes(limits.body),
      importJobItems: limits?.importJobItems ?? defaultLimits.importJobItems,
      routeTargets: limits?.routeTargets ?? defaultLimits.routeTargets,
      idempotencyAnswers: limits?.idempotencyAnswers ?? defaultLimits.idempotencyAnswers,
      idempotencyBytes: limits?.idempotencyBytes === undefined ? defaultLimits.idempotencyBytes : bytes(limits.idempotencyBytes),
      journalEntries: limits?.journalEntries ?? defaultLimits.journalEntries,
      journalBytes: limits?.journalBytes === undefined ? defaultLimits.journalBytes : bytes(limits.journalBytes),
      events: limits?.events ?? defaultLimits.events,
      deliveries: limits?.deliveries ?? defaultLimits.deliveries,
      deliveryBytes: limits?.deliveryBytes === undefined ? defaultLimits.deliveryBytes : bytes(limits.deliveryBytes),
    },
    completeAfter: milliseconds(importJobs?.completeAfter ?? '250ms'),
    retrySchedule: (assumptions?.retrySchedule ?? defaultAssumptions.retrySchedule).map(milliseconds),
    deliveryTimeout: milliseconds(limits?.deliveryTimeout ?? '10s'),
    webhookTimestamps: webhookTimestamps ?? 'real',
  };
}

function seedTenant(world: World, entry: TenantEntry, { ids }: Scenario): void {
  const tenant = putTenant(
    world,
    { key: entry.key, id: entry.id ?? entry.key, name: entry.name ?? entry.key, features: entry.features ?? ['billing'] },
    {
      importJob: ids?.importJob ?? 1,
      target: ids?.target ?? 1,
      customer: ids?.customer ?? 1,
      location: ids?.location ?? 1,
      contact: ids?.contact ?? 1,
      webhook: ids?.webhook ?? 1,
      routeSuggestion: ids?.routeSuggestion ?? 1,
      appointment: ids?.appointment ?? 1,
      visitReport: ids?.visitReport ?? 1,
      billingEvent: ids?.billingEvent ?? 1,
    },
  );
  for (const client of entry.integrationClients ?? []) {
    putClient(tenant, clientOf(client));
    for (const key of client.apiKeys ?? []) {
      const expiresAt = key.expiresAt === undefined ? null : readInstant(key.expiresAt);
      putApiKey(world, {
        value: key.value,
        name: key.name ?? 'default',
        tenant: entry.key,
        client: client.key,
        state: key.state ?? 'active',
        expiresAt,
      });
    }
  }
  seedCustomers(world, tenant, entry.customers ?? []);
  for (const target of entry.targets ?? []) seedTarget(world, tenant, target);
  seedWebhooks(world, tenant, entry.webhooks ?? []);
}

function clientOf(entry: ClientEntry): IntegrationClient {
  const sourceSystem = entry.sourceSystem ?? entry.key;
  const wanted = entry.scopes ?? ['*'];
  return {
    key: entry.key,
    name: entry.name ?? entry.key,
    sourceSystem,
    sourceSystems: entry.sourceSystems ?? [sourceSystem],
    scopes: scopes.filter((scope) => wanted.includes('*') || wanted.includes(scope)),
    ipAllowlist: entry.ipAllowlist ?? [],
    rateLimit: rateLimitOf(entry.rateLimit ?? {}),
    mapping: mappingOf(entry.mapping ?? {}),
  };
}

/** */
function mappingOf({ enabled, strategy, safeMatching, autoCreate, update }: MappingEntry): MappingSettings {
  return {
    enabled: enabled ?? true,
    strategy: strategy ?? 'ExternalIdFirst',
    safeMatching: safeMatching ?? ['customerNumber'],
    autoCreate: partsOf(autoCreate, { customers: true, locations: true, contacts: false }),
    update: partsOf(update, { customers: false, locations: true, contacts: false }),
  };
}

function partsOf(entry: MappedPartsEntry | undefined, byDefault: MappedParts): MappedParts {
  return { ...byDefault, ...entry };
}

/** 1000 in 60 s unless said otherwise. */
function rateLimitOf(entry: NonNullable<ClientEntry['rateLimit']>): RateLimit | null {
  return entry === 'off' ? null : { limit: entry.limit ?? 1000, window: milliseconds(entry.window ?? '60s') };
}

function seedTarget(world: World, tenant: TenantState, { status, ...dto }: TargetEntry): void {
  const sourceSystem = [...tenant.clients.values()][0]?.sourceSystem ?? '';
  const reading = readTarget(
    dto,
    { sourceSystem, operation: 'create' },
    { sourceSystems: ['*'], localDateTimes: world.state.rules.assumptions.localDateTimes },
  );
  if (reading.kind === 'invalid')
    throw new Error(`The target ${dto.externalId} was checked and is invalid all the same: ${JSON.stringify(reading.problems)}`);
  putTarget(world, tenant, { ...reading.wish, title: dto.title }, status ?? 'Imported');
}

/** `5mb` to bytes. */
function bytes(text: string): number {
  const [, amount = '0', unit = 'b'] = /^(\d+)(b|kb|mb)$/.exec(text) ?? [];
  return Number(amount) * { b: 1, kb: 1024, mb: 1024 * 1024 }[unit as 'b' | 'kb' | 'mb']; // as: the schema allows no other
}
