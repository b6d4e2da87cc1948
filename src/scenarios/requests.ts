/** The requests of a scenario with what its file leaves unsaid: who sends them, and how reports call them. */
import type { RequestEntry, Scenario } from './scenario.js';

export interface ScenarioRequest extends RequestEntry {
  readonly name: string;
  readonly tenant: string;
  readonly client: string;
  /** Where it stands, `file:line:column`; for a scenario that was given as an object, `scenario`. */
  readonly position: string;
  /** Whether the scenario says it itself. One that it has from a scenario that it extends was written for that one's world. */
  readonly isOwn: boolean;
}

/** `positions`: where each of them stands. `label`: how positions call the scenario's own file. */
export function requestsIn(
  { requests = [], tenants = [] }: Scenario,
  positions: readonly string[],
  label: string,
): readonly ScenarioRequest[] {
  return requests.map((entry, index) => {
    const tenant = entry.tenant === undefined ? tenants[0] : tenants.find(({ key }) => key === entry.tenant);
    const position = positions[index] ?? label;
    return {
      ...entry,
      name: entry.name ?? entry.operation,
      tenant: tenant?.key ?? '',
      client: entry.client ?? tenant?.integrationClients?.[0]?.key ?? '',
      position,
      isOwn: position === label || position.startsWith(`${label}:`),
    };
  });
}
