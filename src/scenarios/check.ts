/** Whether a value is a scenario: its form by the schema, then what a schema cannot say. */
import { explain, type LocatedProblem, pathOf } from '../contract/explain.js';
import { scenarioKeys } from '../contract/generated/scenario-keys.js';
import { inboundTarget, scenario as validScenario } from '../contract/generated/validators.js';
import type { InboundTargetDto } from '../contract/types.js';
import { readRange } from '../domain/access.js';
import { readTarget } from '../domain/import/read-target.js';
import { readDuration, readInstant } from '../domain/instants.js';
import { checkCustomers } from './check-customers.js';
import { type Complain, type Keys, uniqueIn } from './complain.js';
import type { Scenario } from './scenario.js';

export function checkScenario(value: unknown): { readonly scenario: Scenario; readonly problems: readonly LocatedProblem[] } {
  const scenario = (value ?? {}) as Scenario; // as: the schema says so, or there are problems and nobody uses it
  if (!validScenario(value)) return { scenario, problems: explain(value, validScenario.errors ?? [], scenarioKeys) };
  return { scenario, problems: semanticProblems(scenario) };
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
    for (const [i, target] of (tenant.targets ?? []).entries()) {
      const { status: _, ...dto } = target;
      for (const { keys, message } of targetProblems(dto, scenario)) complain([...at, 'targets', i, ...keys], message);
      if (target.sourceSystem === undefined && !tenant.integrationClients?.length)
        complain([...at, 'targets', i], 'needs a "sourceSystem", since the tenant has no client to take it from');
    }
  }
  return problems;
}

/** What is wrong with a target that exists from the start: its form, then the times in it. */
function targetProblems(dto: InboundTargetDto, { assumptions }: Scenario): readonly Pick<LocatedProblem, 'keys' | 'message'>[] {
  if (!inboundTarget(dto)) return explain(dto, inboundTarget.errors ?? []);
  const { localDateTimes = 'reject' } = assumptions ?? {};
  const reading = readTarget(dto, { sourceSystem: '', operation: 'create' }, { sourceSystems: ['*'], localDateTimes });
  return reading.kind === 'wish' ? [] : reading.problems.map(({ path, message }) => ({ keys: path.split('.'), message }));
}
