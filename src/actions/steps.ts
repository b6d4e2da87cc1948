/** What people do, by the names of timelines. */
import type { TenantState } from '../world/state.js';
import type { World } from '../world/world.js';

/** A step as it stands on the agenda. */
export type Step = { readonly do: 'revokeKey'; readonly client: string; readonly key: string };

export function takeStep(world: World, tenant: TenantState, step: Step): void {
  steps[step.do](world, tenant, step);
}

const steps = {
  revokeKey: (world, tenant, { client, key }) => {
    for (const known of world.state.apiKeys.values()) {
      if (known.tenant !== tenant.tenant.key || known.client !== client || known.name !== key) continue;
      world.state.apiKeys.set(known.value, { ...known, state: 'revoked' });
    }
  },
} satisfies Record<Step['do'], (world: World, tenant: TenantState, step: Step) => void>;

/** `revokeKey erp default`, for people. */
export function stepText({ do: name, client, key }: Step): string {
  return `${name} ${client} ${key}`;
}
