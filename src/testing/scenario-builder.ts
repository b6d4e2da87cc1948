/** Scenarios, call by call: `scenario().client('erp').target('JOB-1')` is a whole world. */
import type { Assumptions } from '../contract/generated/settings.js';
import type { Condition } from '../scenarios/expectations.js';
import type {
  ApiKeyEntry,
  ClientEntry,
  ContactEntry,
  CustomerEntry,
  FaultEntry,
  LimitsEntry,
  LocationEntry,
  Scenario,
  StepEntry,
  TargetEntry,
  TenantEntry,
  WebhookEntry,
} from '../scenarios/scenario.js';
import type { ClockMode } from '../world/clock.js';
import { needObject, needOneOf, needString, needWholeNumber } from './arguments.js';
import { type DraftTenant, filledTenant, usualTenant } from './filled-tenant.js';

/**
 * A scenario that grows: each call answers a new builder, and leaves the one before as it was. What is left out gets what is usual; over
 * a scenario that it `extends`, nothing is filled in. Whether all of it fits is checked where it is loaded.
 */
export interface ScenarioBuilder {
  /** Another tenant. The calls that follow are about it, up to the next one. Without any there is one, `tenant-1`. */
  tenant(key: string, more?: Omit<TenantEntry, 'key'>): ScenarioBuilder;
  /**
   * An integration client of the tenant, which may call everything. Its source system is its key, its API key `fio_live_MOCK` and its key;
   * in tenants after the first `~` and the key of the tenant follow. A tenant without any has one, `erp`.
   */
  client(key: string, more?: Omit<ClientEntry, 'key'>): ScenarioBuilder;
  /** An API key of the client, instead of the usual one. Put MOCK into it. */
  apiKey(value: string, more?: Omit<ApiKeyEntry, 'value'>): ScenarioBuilder;
  /** A customer of the tenant. Its external ID in the source system of the tenant's first client is its key, unless `externalIds` says otherwise. */
  customer(key: string, more?: Partial<Omit<CustomerEntry, 'key'>>): ScenarioBuilder;
  /** A location of the customer, with an address in Essen and its coordinates unless you say another; its external ID as with customers. */
  location(key: string, more?: Omit<LocationEntry, 'key'>): ScenarioBuilder;
  /** A contact of the customer; its external ID as with customers. */
  contact(key: string, more?: Omit<ContactEntry, 'key'>): ScenarioBuilder;
  /** A target that is there from the start. */
  target(externalId: string, more?: Partial<Omit<TargetEntry, 'externalId'>>): ScenarioBuilder;
  /** A webhook subscription of the tenant. Without `url` it posts to where nobody listens, until a receiver takes it over. */
  webhook(key: string, more?: Partial<Omit<WebhookEntry, 'key'>>): ScenarioBuilder;
  /** Something that goes wrong on purpose: `fault({ when: { operation: 'importTarget', call: 1 }, then: { status: 503 } })`. */
  fault(entry: FaultEntry): ScenarioBuilder;
  /** What people do, and when: `step({ at: '+1h', startAppointment: { target: 'JOB-1' } })`. */
  step(entry: StepEntry): ScenarioBuilder;
  /** What must be true at the end: `expect('it is there', { target: { externalId: 'JOB-1' } })`. */
  expect(name: string, condition: Condition): ScenarioBuilder;
  /** Alternatives to the register of assumptions. */
  assume(settings: Partial<Assumptions>): ScenarioBuilder;
  limits(limits: LimitsEntry): ScenarioBuilder;
  /** `start` is ISO 8601 with an offset. Default: that of the call before, else now. */
  clock(mode: ClockMode, start?: string): ScenarioBuilder;
  /** Every generated id and every random choice derives from it. */
  seed(seed: number): ScenarioBuilder;
  /** The next numbers, in every tenant: `ids({ importJob: 900 })`. */
  ids(next: NonNullable<Scenario['ids']>): ScenarioBuilder;
  /** How long accepted import jobs take: `importJobs({ completeAfter: '5s' })`. */
  importJobs(settings: NonNullable<Scenario['importJobs']>): ScenarioBuilder;
  /** The timestamp header of deliveries: `real`, or that of the mock's clock. */
  webhookTimestamps(kind: NonNullable<Scenario['webhookTimestamps']>): ScenarioBuilder;
  /** Changes a built-in scenario: `extends('demo').tenant('rheinruhr').client('erp', { rateLimit: 'off' })`. */
  extends(name: string): ScenarioBuilder;
  /** The scenario as a plain object; `startMock` takes the builder as it is. */
  build(): Scenario;
}

/** A scenario that is built call by call. With nothing said it has one tenant, and one client that may call everything. */
export function scenario(name?: string): ScenarioBuilder {
  if (name !== undefined) needString('scenario', name, 'a name, such as scenario("two tenants"), or nothing');
  return builderOf({ whole: name === undefined ? {} : { name }, tenants: [], impliedBy: null });
}

interface Draft {
  readonly whole: Omit<Scenario, 'tenants'>;
  readonly tenants: readonly DraftTenant[];
  /** The call that made a tenant where none was named; `null`: none did. */
  readonly impliedBy: string | null;
}

function builderOf(draft: Draft): ScenarioBuilder {
  const { whole } = draft;
  const changed = (change: Draft['whole']) => builderOf({ ...draft, whole: { ...whole, ...change } });
  /** A call about the tenant, with the name of what it adds and what is said of it. */
  const added = (call: string, name: unknown, more: unknown, change: (tenant: DraftTenant) => DraftTenant) => {
    needString(callOf(call), name, `a name, such as .${call}("${examples[call]}")`);
    needObject(callOf(call), more, 'what else is said of it as an object');
    return builderOf(withNewest(draft, call, change));
  };
  const settings = (call: string, given: object, example: string) => {
    needObject(callOf(call), given, example);
    return given;
  };
  return {
    tenant: (key, more = {}) => {
      needString(callOf('tenant'), key, 'a key, such as .tenant("nordlicht")');
      needObject(callOf('tenant'), more, 'what else is said of it as an object');
      return builderOf({ ...draft, tenants: [...draft.tenants, { ...more, key }] });
    },
    client: (key, more = {}) =>
      added('client', key, more, (tenant) => ({ ...tenant, integrationClients: [...(tenant.integrationClients ?? []), { ...more, key }] })),
    apiKey: (value, more = {}) => added('apiKey', value, more, (tenant) => withApiKey(tenant, { ...more, value })),
    customer: (key, more = {}) =>
      added('customer', key, more, (tenant) => ({ ...tenant, customers: [...(tenant.customers ?? []), { ...more, key }] })),
    location: (key, more = {}) => added('location', key, more, (tenant) => withPart(tenant, 'location', 'locations', { ...more, key })),
    contact: (key, more = {}) => added('contact', key, more, (tenant) => withPart(tenant, 'contact', 'contacts', { ...more, key })),
    target: (externalId, more = {}) =>
      added('target', externalId, more, (tenant) => ({ ...tenant, targets: [...(tenant.targets ?? []), { ...more, externalId }] })),
    webhook: (key, more = {}) =>
      added('webhook', key, more, (tenant) => ({ ...tenant, webhooks: [...(tenant.webhooks ?? []), { ...more, key }] })),
    fault: (entry) => {
      needObject(callOf('fault'), entry, '.fault({ then: { status: 503 } })');
      return changed({ faults: [...(whole.faults ?? []), entry] });
    },
    step: (entry) => {
      needObject(callOf('step'), entry, '.step({ at: "+1h", startAppointment: { target: "JOB-1" } })');
      return changed({ timeline: [...(whole.timeline ?? []), entry] });
    },
    expect: (name, condition) => {
      needString(callOf('expect'), name, 'a name and a condition: .expect("it is there", { target: { externalId: "JOB-1" } })');
      needObject(callOf('expect'), condition, 'the condition as an object, such as { target: { externalId: "JOB-1" } }');
      return changed({ expectations: [...(whole.expectations ?? []), { ...condition, name }] });
    },
    assume: (given) =>
      changed({ assumptions: { ...whole.assumptions, ...settings('assume', given, '.assume({ archivedCustomer: "fail" })') } }),
    limits: (given) => changed({ limits: { ...whole.limits, ...settings('limits', given, '.limits({ batchItems: 10 })') } }),
    ids: (given) => changed({ ids: { ...whole.ids, ...settings('ids', given, '.ids({ importJob: 900 })') } }),
    importJobs: (given) =>
      changed({ importJobs: { ...whole.importJobs, ...settings('importJobs', given, '.importJobs({ completeAfter: "5s" })') } }),
    clock: (mode, start) => {
      needOneOf(callOf('clock'), mode, ['real', 'frozen', 'virtual']);
      if (start !== undefined) needString(callOf('clock'), start, 'a time, such as .clock("frozen", "2026-06-24T06:00:00Z")');
      return changed({ clock: { ...whole.clock, mode, ...(start === undefined ? {} : { start }) } });
    },
    seed: (seed) => {
      needWholeNumber(callOf('seed'), seed, 'a whole number, such as .seed(42)');
      return changed({ seed });
    },
    webhookTimestamps: (kind) => {
      needOneOf(callOf('webhookTimestamps'), kind, ['real', 'clock']);
      return changed({ webhookTimestamps: kind });
    },
    extends: (name) => {
      needString(callOf('extends'), name, 'the name of a built-in scenario, such as .extends("demo")');
      return changed({ extends: /^[\w-]+$/.test(name) ? `builtin:${name}` : name });
    },
    build: () => built(draft),
  };
}

const examples: Readonly<Record<string, string>> = {
  client: 'erp',
  apiKey: 'fio_live_MOCKsecond',
  customer: 'CUST-1',
  location: 'LOC-1',
  contact: 'CON-1',
  target: 'JOB-1',
  webhook: 'portal',
};

function callOf(name: string): string {
  return `scenario().${name}`;
}

/** The draft with its newest tenant changed. */
function withNewest({ whole, tenants, impliedBy }: Draft, call: string, change: (tenant: DraftTenant) => DraftTenant): Draft {
  const newest = tenants.at(-1);
  if (newest === undefined) return { whole, tenants: [change({ key: usualTenant })], impliedBy: call };
  return { whole, tenants: [...tenants.slice(0, -1), change(newest)], impliedBy };
}

/** To the newest client, the usual one where there is none yet. */
function withApiKey(tenant: DraftTenant, apiKey: ApiKeyEntry): DraftTenant {
  const clients = tenant.integrationClients ?? [];
  const newest = clients.at(-1) ?? { key: 'erp' };
  return { ...tenant, integrationClients: [...clients.slice(0, -1), { ...newest, apiKeys: [...(newest.apiKeys ?? []), apiKey] }] };
}

/** To the newest customer. */
function withPart(tenant: DraftTenant, call: string, list: 'locations' | 'contacts', part: LocationEntry | ContactEntry): DraftTenant {
  const customers = tenant.customers ?? [];
  const newest = customers.at(-1);
  if (newest === undefined) throw new TypeError(`${callOf(call)}: belongs to a customer; call .customer("CUST-1") before it.`);
  return { ...tenant, customers: [...customers.slice(0, -1), { ...newest, [list]: [...(newest[list] ?? []), part] }] };
}

function built({ whole, tenants, impliedBy }: Draft): Scenario {
  if (whole.extends === undefined) {
    const all = tenants.length === 0 ? [{ key: usualTenant }] : tenants;
    return { ...whole, tenants: all.map((tenant, index) => filledTenant(tenant, index === 0)) };
  }
  if (impliedBy !== null)
    throw new TypeError(
      `${callOf(impliedBy)}: of which tenant of ${whole.extends}? Name it before: .extends("demo").tenant("rheinruhr").${impliedBy}(…)`,
    );
  return tenants.length === 0 ? whole : { ...whole, tenants: tenants as readonly TenantEntry[] }; // as: what is left out, the extended scenario may have
}
