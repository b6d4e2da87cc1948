/** Whether a value is a scenario: its form by the schema, then what a schema cannot say. */
import { explain, type LocatedProblem, type Problem, pathOf } from '../contract/explain.js';
import { scenarioKeys } from '../contract/generated/scenario-keys.js';
import { scenario as validScenario } from '../contract/generated/scenario-validator.js';
import { inboundTarget } from '../contract/generated/validators.js';
import { nearest } from '../contract/nearest.js';
import type { InboundTargetDto } from '../contract/types.js';
import { readRange } from '../domain/access.js';
import { readTarget } from '../domain/import/read-target.js';
import { readDuration, readInstant } from '../domain/instants.js';
import { checkCustomers } from './check-customers.js';
import { checkRequests } from './check-requests.js';
import { checkTimeline, inputProblems } from './check-timeline.js';
import { checkRetrySchedule, checkWebhooks } from './check-webhooks.js';
import { type Complain, type Keys, uniqueIn } from './complain.js';
import { checkFault } from './fault.js';
import type { FaultEntry, Scenario } from './scenario.js';

export function checkScenario(value: unknown): { readonly scenario: Scenario; readonly problems: readonly LocatedProblem[] } {
  const scenario = (value ?? {}) as Scenario; // as: the schema says so, or there are problems and nobody uses it
  if (!validScenario(value)) return { scenario, problems: explain(value, validScenario.errors ?? [], scenarioKeys) };
  return { scenario, problems: semanticProblems(scenario) };
}

/** What is wrong with a fault that comes from elsewhere. */
export function faultProblems(fault: unknown): readonly Problem[] {
  const problems = partProblems({ faults: [fault] });
  if (problems.length > 0) return problems;
  const found: Problem[] = [];
  checkFault(fault as FaultEntry, [], (keys, message) => found.push({ path: pathOf(keys.map(String)), message })); // as: the schema has just said so
  return found;
}

/** What is wrong with a condition: an expectation without a name. */
export function conditionProblems(condition: unknown): readonly Problem[] {
  if (typeof condition !== 'object' || condition === null || Array.isArray(condition)) return [{ path: '', message: 'is not an object' }];
  if (Object.keys(condition).length === 0)
    return [{ path: '', message: 'is empty; write a "target", "importJob", "requests", "conduct", "deliveries" or "events"' }];
  return 'name' in condition
    ? [{ path: 'name', message: 'is no known key' }]
    : partProblems({ expectations: [{ name: 'condition', ...condition }] });
}

/** What is wrong with a step that comes from elsewhere. */
export function stepProblems(name: string, input: unknown): readonly Problem[] {
  const entry = { at: '+0s', [name]: input };
  const problems = partProblems({ timeline: [entry] }).map(({ path, message }) => ({ path: withoutName(path, name), message }));
  return problems.length > 0 ? problems : inputProblems(entry);
}

function withoutName(path: string, name: string): string {
  return path === name ? '' : path.startsWith(`${name}.`) ? path.slice(name.length + 1) : path;
}

/** By the schema of scenarios; what is wrong is told by its place within the part. */
function partProblems(scenario: unknown): readonly Problem[] {
  if (validScenario(scenario)) return [];
  const problems = explain(scenario, validScenario.errors ?? [], scenarioKeys);
  return problems.map(({ keys, message }) => ({
    path: pathOf(keys.slice(2, message.includes('is no known key') ? -1 : undefined)),
    message,
  }));
}

function semanticProblems(scenario: Scenario): readonly LocatedProblem[] {
  const problems: LocatedProblem[] = [];
  const complain: Complain = (keys, message) => {
    const names = keys.map(String);
    problems.push({ keys: names, path: pathOf(names), message });
  };
  const unique = (what: string) => uniqueIn(what, complain);
  const instant = (text: string | undefined, keys: Keys) => {
    if (text !== undefined && readInstant(text) === null)
      complain(keys, `"${text}" is not a time that exists, with its offset; write 2026-06-24T06:00:00Z`);
  };

  instant(scenario.clock?.start, ['clock', 'start']);
  checkRetrySchedule(scenario.assumptions?.retrySchedule ?? [], ['assumptions', 'retrySchedule'], complain);
  const patience = readDuration(scenario.limits?.deliveryTimeout ?? '10s') ?? 0;
  if (patience < 1 || patience > longestPatience)
    complain(['limits', 'deliveryTimeout'], `"${scenario.limits?.deliveryTimeout}" is not from 1ms to 24h; write "10s"`);
  const [tenantKey, keyValue] = [unique('tenant'), unique('API key')];
  for (const [t, tenant] of (scenario.tenants ?? []).entries()) {
    const at: Keys = ['tenants', t];
    tenantKey(tenant.key, [...at, 'key']);
    const clientKey = unique('client of the tenant');
    for (const [c, client] of (tenant.integrationClients ?? []).entries()) {
      const atClient = [...at, 'integrationClients', c];
      clientKey(client.key, [...atClient, 'key']);
      for (const [i, range] of (client.ipAllowlist ?? []).entries()) {
        if (readRange(range) === null)
          complain([...atClient, 'ipAllowlist', i], `"${range}" is no address or range; write 192.0.2.7 or 10.0.0.0/8`);
      }
      const window = typeof client.rateLimit === 'object' ? client.rateLimit.window : undefined;
      if (window !== undefined && readDuration(window) === 0)
        complain([...atClient, 'rateLimit', 'window'], 'is no time at all; write "60s"');
      for (const [k, key] of (client.apiKeys ?? []).entries()) {
        keyValue(key.value, [...atClient, 'apiKeys', k, 'value']);
        instant(key.expiresAt, [...atClient, 'apiKeys', k, 'expiresAt']);
      }
    }
    checkCustomers(tenant.customers ?? [], [...at, 'customers'], complain);
    checkWebhooks(tenant, at, complain);
    for (const [i, target] of (tenant.targets ?? []).entries()) {
      const { status: _, ...dto } = target;
      for (const { keys, message } of targetProblems(dto, scenario)) complain([...at, 'targets', i, ...keys], message);
      if (target.sourceSystem === undefined && !tenant.integrationClients?.length)
        complain([...at, 'targets', i], 'needs a "sourceSystem", since the tenant has no client to take it from');
    }
  }
  checkFaults(scenario, complain);
  checkTimeline(scenario, complain);
  checkExpectations(scenario, complain);
  checkRequests(scenario, complain);
  return problems;
}

function checkFaults({ faults = [], tenants = [] }: Scenario, complain: Complain): void {
  const name = uniqueIn('fault', complain);
  const clients = tenants.flatMap((tenant) => (tenant.integrationClients ?? []).map(({ key }) => ({ key, tenant: tenant.key })));
  for (const [index, fault] of faults.entries()) {
    const keys: Keys = ['faults', index];
    if (fault.name !== undefined) name(fault.name, [...keys, 'name']);
    checkFault(fault, keys, complain);
    const { tenant, client } = fault.when ?? {};
    const tenantKeys = tenants.map(({ key }) => key);
    if (tenant !== undefined && !tenantKeys.includes(tenant))
      complain([...keys, 'when', 'tenant'], unknownName('tenant', tenant, tenantKeys));
    else if (client !== undefined) {
      const there = clients.filter((one) => tenant === undefined || one.tenant === tenant).map(({ key }) => key);
      if (!there.includes(client)) complain([...keys, 'when', 'client'], unknownName('client', client, there));
    }
  }
}

const longestPatience = 86_400_000;

function checkExpectations({ expectations = [], tenants = [] }: Scenario, complain: Complain): void {
  const name = uniqueIn('expectation', complain);
  const [tenantKeys, clientKeys] = [
    tenants.map(({ key }) => key),
    tenants.flatMap((tenant) => (tenant.integrationClients ?? []).map(({ key }) => key)),
  ];
  for (const [index, expectation] of expectations.entries()) {
    const keys: Keys = ['expectations', index];
    name(expectation.name, [...keys, 'name']);
    const { name: _, ...conditions } = expectation;
    if (Object.keys(conditions).length === 0)
      complain(keys, 'expects nothing; give it a "target", "importJob", "requests", "conduct", "deliveries" or "events"');
    for (const [kind, { tenant, client }] of Object.entries(conditions) as [string, { tenant?: string; client?: string }][]) {
      if (tenant !== undefined && !tenantKeys.includes(tenant))
        complain([...keys, kind, 'tenant'], unknownName('tenant', tenant, tenantKeys));
      if (client !== undefined && !clientKeys.includes(client))
        complain([...keys, kind, 'client'], unknownName('client', client, clientKeys));
    }
    const { conduct, deliveries, events } = expectation;
    const webhooks = tenants.flatMap((tenant) => (tenant.webhooks ?? []).map(({ key }) => key));
    const webhook = deliveries?.webhook;
    if (typeof webhook === 'string' && !/^\d+$/.test(webhook) && !webhooks.includes(webhook))
      complain([...keys, 'deliveries', 'webhook'], unknownName('webhook', webhook, webhooks));
    if (events?.inOrder !== undefined && (events.eventType ?? events.count ?? events.min ?? events.max) !== undefined)
      complain([...keys, 'events', 'inOrder'], 'stands beside a type or an amount; write an expectation for each');
    if (conduct !== undefined && Object.keys(conduct).every((key) => key === 'tenant' || key === 'client'))
      complain([...keys, 'conduct'], 'expects nothing; write how much of what is fine, such as "retryAfterIgnored: 0"');
  }
}

export function unknownName(what: string, name: string, known: readonly string[], where = 'the scenario'): string {
  const close = nearest(name, known);
  return `"${name}" is no ${what} of ${where}.${close === null ? ` There ${known.length === 0 ? 'is none' : `are ${[...new Set(known)].join(', ')}`}.` : ` "${close}"?`}`;
}

/** What is wrong with a target that exists from the start: its form, then the times in it. */
function targetProblems(dto: InboundTargetDto, { assumptions }: Scenario): readonly Pick<LocatedProblem, 'keys' | 'message'>[] {
  if (!inboundTarget(dto)) return explain(dto, inboundTarget.errors ?? []);
  const { localDateTimes = 'reject' } = assumptions ?? {};
  const reading = readTarget(dto, { sourceSystem: '', operation: 'create' }, { sourceSystems: ['*'], localDateTimes });
  return reading.kind === 'wish' ? [] : reading.problems.map(({ path, message }) => ({ keys: path.split('.'), message }));
}
