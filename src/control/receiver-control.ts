/** Control over the built-in receiver of webhooks. */

import type { Snapshot } from '../world/snapshot.js';
import type { TenantState } from '../world/state.js';
import type { World } from '../world/world.js';
import type { ReceiverControl } from './webhook-types.js';

/** Who has receivers. */
export interface BuiltInReceivers {
  status(world: World, tenant: string): ReturnType<ReceiverControl['status']>;
  on(world: World, tenant: string): ReturnType<ReceiverControl['on']>;
  off(world: World, tenant: string): ReturnType<ReceiverControl['off']>;
  /** The same snapshot as if all of them were off, for whoever reads it where they are not. */
  without(world: World, snapshot: Snapshot): Snapshot;
  /** A copy of a tenant was made; what its subscriptions are told is none of the receiver of the original. */
  leave(copy: World): void;
}

export function receiverControl(
  world: World,
  tenantOf: (key: string | undefined) => TenantState,
  receivers: BuiltInReceivers,
): ReceiverControl {
  const keyOf = (tenant: string | undefined) => tenantOf(tenant).tenant.key;
  return {
    status: (tenant) => receivers.status(world, keyOf(tenant)),
    on: async (tenant) => receivers.on(world, keyOf(tenant)),
    off: async (tenant) => receivers.off(world, keyOf(tenant)),
  };
}
