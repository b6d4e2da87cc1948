/** Makes the subscriptions of a scenario, by the action that clients use. */
import { createWebhook } from '../actions/manage-webhooks.js';
import type { WebhookId } from '../domain/records.js';
import { type Disturbance, undisturbed } from '../domain/webhooks/subscription.js';
import type { TenantState } from '../world/state.js';
import type { World } from '../world/world.js';
import { milliseconds } from './duration.js';
import type { WebhookEntry } from './scenario.js';

export function seedWebhooks(world: World, tenant: TenantState, entries: readonly WebhookEntry[]): void {
  // Those with a number of their own first, so that the others get what is left.
  for (const entry of [...entries].sort((one, other) => Number(one.id === undefined) - Number(other.id === undefined))) {
    const client = entry.client === undefined ? [...tenant.clients.values()][0] : tenant.clients.get(entry.client);
    if (client === undefined) throw new Error(`The webhook ${entry.key} was checked and has no client all the same.`);
    createWebhook(world, tenant, {
      key: entry.key,
      ...(entry.id === undefined ? {} : { id: entry.id as WebhookId }), // as: here a scenario's number becomes an id
      client: client.key,
      name: entry.name ?? null,
      url: entry.url,
      secret: entry.secret ?? null,
      eventTypes: entry.eventTypes ?? null,
      sourceSystem: entry.sourceSystem ?? client.sourceSystem,
      isActive: entry.isActive ?? null,
      payloadOptions: entry.payloadOptions ?? {},
      disturbance: disturbanceOf(entry),
    });
  }
}

function disturbanceOf({ delivery }: WebhookEntry): Disturbance {
  const delay = delivery?.delay;
  return {
    reorder: delivery?.reorder ?? undisturbed.reorder,
    duplicate: delivery?.duplicate ?? undisturbed.duplicate,
    delay: delay === undefined ? undisturbed.delay : { min: milliseconds(delay.min), max: milliseconds(delay.max) },
  };
}
