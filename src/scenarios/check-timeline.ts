/** What a schema cannot say of a timeline: when each step is, what it does, and that what it names is there. */
import type { Problem } from '../contract/explain.js';
import { readDuration, readInstant } from '../domain/instants.js';
import { recordsOfEvent } from '../domain/webhooks/events.js';
import { unknownName } from './check.js';
import type { Complain, Keys } from './complain.js';
import type { Scenario, StepEntry, TenantEntry } from './scenario.js';
import { stepNames } from './timeline.js';

const longestDelay = 365_250 * 86_400_000;

export function checkTimeline({ timeline = [], tenants = [] }: Scenario, complain: Complain): void {
  for (const [index, entry] of timeline.entries()) {
    const keys: Keys = ['timeline', index];
    checkWhen(entry, keys, complain);
    checkStep(entry, tenants, keys, complain);
  }
}

/** A step has its time, or an event to wait for. */
function checkWhen({ at, after, delay }: StepEntry, keys: Keys, complain: Complain): void {
  if (after?.externalId !== undefined && !recordsOfEvent[after.event].some((record) => record === 'target'))
    complain([...keys, 'after', 'externalId'], `never comes: ${after.event} is about no target; leave it out`);
  if (at === undefined && after === undefined) complain(keys, 'has no time; give it an "at", or an event to come "after"');
  if (at !== undefined && after !== undefined) complain([...keys, 'after'], 'stands beside "at"; leave one of them out');
  if (delay !== undefined && after === undefined) complain([...keys, 'delay'], 'belongs to "after"; write the whole time into "at"');
  if ((readDuration(delay ?? '0s') ?? 0) > longestDelay) complain([...keys, 'delay'], `"${delay}" is more than a thousand years`);
  if (at === undefined) return;
  const isReadable = at.startsWith('+') ? readDuration(at.slice(1)) !== null : readInstant(at) !== null;
  if (at.startsWith('+') && (readDuration(at.slice(1)) ?? 0) > longestDelay)
    complain([...keys, 'at'], `"${at}" is more than a thousand years after the start`);
  if (!isReadable)
    complain(
      [...keys, 'at'],
      `"${at}" is neither a time with its offset nor a time after the start; write 2026-06-24T06:00:00Z or "+1h40m"`,
    );
}

function checkStep(entry: StepEntry, tenants: readonly TenantEntry[], keys: Keys, complain: Complain): void {
  const [name, another] = stepNames.filter((one) => entry[one] !== undefined);
  if (name === undefined) {
    complain(keys, 'does nothing; give it a step, such as "startAppointment: {target: JOB-1}"');
    return;
  }
  if (another !== undefined) {
    complain([...keys, another], `stands beside "${name}"; write a step for each`);
    return;
  }
  const { tenant: tenantKey } = entry[name] ?? {};
  const tenant = tenantKey === undefined ? tenants[0] : tenants.find(({ key }) => key === tenantKey);
  if (tenant === undefined) {
    const known = tenants.map(({ key }) => key);
    complain(tenantKey === undefined ? [...keys, name] : [...keys, name, 'tenant'], unknownName('tenant', tenantKey ?? '', known));
    return;
  }
  for (const { path, message } of inputProblems(entry)) complain([...keys, name, path], message);
  checkKey(entry, tenant, keys, complain);
}

/** What a schema cannot say of what a step is given, by the places in it. */
export function inputProblems({ createRouteSuggestion, scheduleAppointment }: StepEntry): readonly Problem[] {
  const problems: Problem[] = [];
  for (const [path, text] of [
    ['startTime', createRouteSuggestion?.startTime],
    ['plannedStart', scheduleAppointment?.plannedStart],
  ] as const) {
    if (text !== undefined && readInstant(text) === null)
      problems.push({ path, message: `"${text.slice(0, 80)}" is not a time that exists, with its offset; write 2026-06-24T06:00:00Z` });
  }
  if (createRouteSuggestion?.importJob !== undefined && createRouteSuggestion.targets !== undefined)
    problems.push({ path: 'targets', message: 'stands beside "importJob"; leave one of them out' });
  return problems;
}

function checkKey({ revokeKey }: StepEntry, tenant: TenantEntry, keys: Keys, complain: Complain): void {
  if (!revokeKey) return;
  const clients = tenant.integrationClients ?? [];
  const client = clients.find(({ key }) => key === revokeKey.client);
  const names = (client?.apiKeys ?? []).map(({ name }) => name ?? 'default');
  const name = revokeKey.key ?? 'default';
  const known = clients.map(({ key }) => key);
  if (client === undefined) complain([...keys, 'revokeKey', 'client'], unknownName('client', revokeKey.client, known));
  else if (!names.includes(name)) complain([...keys, 'revokeKey', 'key'], unknownName('API key', name, names));
}
