/** Subscribing, changing a subscription, and switching it off. */
import type { EventTypeFilter } from '../contract/types.js';
import type { WebhookId } from '../domain/records.js';
import { defaultPayloadOptions, type PayloadOptions, undisturbed, type Webhook } from '../domain/webhooks/subscription.js';
import { chanceOf, nextWebhookId, nextWebhookSecret } from '../world/ids.js';
import type { TenantState } from '../world/state.js';
import type { World } from '../world/world.js';
import { switchOff } from './deliver.js';

/** What a subscription may say of itself; what is `null` is its default, and in a change what it was. */
export interface WebhookWish {
  readonly name: string | null;
  readonly url: string | null;
  readonly eventTypes: readonly EventTypeFilter[] | null;
  readonly sourceSystem: string | null;
  readonly isActive: boolean | null;
  readonly payloadOptions: { readonly [Option in keyof PayloadOptions]?: boolean | null | undefined };
  readonly secret: string | null;
}

export interface NewWebhook extends WebhookWish {
  readonly client: string;
  readonly url: string;
  readonly sourceSystem: string;
  /** For one of a scenario. */
  readonly key?: string;
  readonly id?: WebhookId;
  readonly disturbance?: Webhook['disturbance'];
}

export function createWebhook(world: World, tenant: TenantState, wish: NewWebhook): Webhook {
  return world.act(tenant, () => {
    const id = wish.id ?? freeId(tenant);
    tenant.sequences.webhook = Math.max(tenant.sequences.webhook, id + 1);
    const webhook: Webhook = {
      id,
      key: wish.key ?? null,
      client: wish.client,
      name: wish.name,
      url: wish.url,
      secret: wish.secret ?? nextWebhookSecret(chanceOf(world.state.seed, `${tenant.tenant.key} secret`, id)),
      eventTypes: wish.eventTypes ?? ['*'],
      sourceSystem: wish.sourceSystem,
      isActive: wish.isActive ?? true,
      payloadOptions: options(defaultPayloadOptions(world.state.rules.assumptions.contactDetailsDefault), wish),
      disturbance: wish.disturbance ?? undisturbed,
      createdAt: world.now(),
    };
    tenant.webhooks.webhooks.set(id, webhook);
    return webhook;
  });
}

export function changeWebhook(world: World, tenant: TenantState, webhook: Webhook, wish: WebhookWish): Webhook {
  return world.act(tenant, () => {
    const changed: Webhook = {
      ...webhook,
      name: wish.name ?? webhook.name,
      url: wish.url ?? webhook.url,
      eventTypes: wish.eventTypes ?? webhook.eventTypes,
      sourceSystem: wish.sourceSystem ?? webhook.sourceSystem,
      isActive: wish.isActive ?? webhook.isActive,
      payloadOptions: options(webhook.payloadOptions, wish),
      secret: wish.secret ?? webhook.secret,
    };
    if (changed.isActive) tenant.webhooks.webhooks.set(webhook.id, changed);
    else switchOff(tenant, changed);
    return changed;
  });
}

/** It stays, with its deliveries, and gets nothing more. */
export function disableWebhook(world: World, tenant: TenantState, webhook: Webhook): void {
  world.act(tenant, () => switchOff(tenant, webhook));
}

function freeId({ sequences, webhooks }: TenantState): WebhookId {
  for (;;) {
    const id = nextWebhookId(sequences);
    if (!webhooks.webhooks.has(id)) return id;
  }
}

/** What is left out, or `null`, stays. */
function options(before: PayloadOptions, { payloadOptions: wish }: WebhookWish): PayloadOptions {
  return {
    customerContext: wish.customerContext ?? before.customerContext,
    contactDetails: wish.contactDetails ?? before.contactDetails,
    summaryPreview: wish.summaryPreview ?? before.summaryPreview,
    billingDetails: wish.billingDetails ?? before.billingDetails,
  };
}
