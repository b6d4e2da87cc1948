/** What a scenario has become once its world is there, for whoever started it. */
import { scopes } from '../contract/generated/operations.js';
import { keyFault } from '../domain/access.js';
import { shownKey } from '../domain/journal/redact.js';
import type { Webhook } from '../domain/webhooks/subscription.js';
import type { ClockMode } from '../world/clock.js';
import { countOf } from '../world/numbered.js';
import type { World } from '../world/world.js';
import type { LoadedScenario } from './load.js';
import type { ScenarioRequest } from './requests.js';

export interface ScenarioSummary {
  readonly name: string;
  readonly builtIn: boolean;
  /** The files that it was read from, itself first. */
  readonly files: readonly string[];
  readonly seed: number;
  readonly clock: ClockMode;
  readonly tenants: number;
  readonly customers: number;
  readonly targets: number;
  readonly webhooks: readonly { readonly key: string | null; readonly client: string; readonly url: string; readonly secret: string }[];
  readonly apiKeys: readonly {
    readonly value: string;
    readonly tenant: string;
    readonly client: string;
    readonly sourceSystem: string;
    readonly scopes: readonly string[];
    readonly allScopes: boolean;
  }[];
  /** What its clients send, for `check`. */
  readonly requests: readonly ScenarioRequest[];
}

export function summaryOf(world: World, { name, builtIn, files, requests }: LoadedScenario): ScenarioSummary {
  const { state } = world;
  const tenants = [...state.tenants.values()];
  const apiKeys = [...state.apiKeys.values()].flatMap((key) => {
    const client = state.tenants.get(key.tenant)?.clients.get(key.client);
    return client === undefined || keyFault(key, world.now()) !== null
      ? []
      : [
          {
            value: key.value,
            tenant: key.tenant,
            client: client.key,
            sourceSystem: client.sourceSystem,
            scopes: client.scopes,
            allScopes: client.scopes.length === scopes.length,
          },
        ];
  });
  return {
    name,
    builtIn,
    files,
    seed: state.seed,
    clock: state.clock.mode,
    tenants: tenants.length,
    customers: tenants.reduce((sum, tenant) => sum + tenant.customers.customers.size, 0),
    targets: tenants.reduce((sum, tenant) => sum + countOf(tenant.targets), 0),
    webhooks: webhooksOf(world).map(({ key, client, url, secret }) => ({ key, client, url, secret: shownKey(secret) })),
    apiKeys,
    requests,
  };
}

/** The first API key of a world that works; `''` where none does. */
export function firstWorkingKey(world: World): string {
  return [...world.state.apiKeys.values()].find((key) => keyFault(key, world.now()) === null)?.value ?? '';
}

/** All subscriptions of the scenario's world. */
export function webhooksOf({ state }: World): readonly Webhook[] {
  return [...state.tenants.values()].flatMap(({ webhooks }) => [...webhooks.webhooks.values()]);
}
