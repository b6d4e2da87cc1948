/** Subscriptions: who is told of what, where, and how much of it [V, A-06]. */
import type { EventType, EventTypeFilter } from '../../contract/types.js';
import type { Duration, Instant, WebhookId } from '../records.js';

export interface Webhook {
  readonly id: WebhookId;
  /** What the scenario calls it; `null` for one that a client has made. */
  readonly key: string | null;
  /** The integration client that it belongs to; no other one sees it. */
  readonly client: string;
  readonly name: string | null;
  readonly url: string;
  readonly secret: string;
  readonly eventTypes: readonly EventTypeFilter[];
  /** Whose external IDs the payloads carry [V]. */
  readonly sourceSystem: string;
  readonly isActive: boolean;
  readonly payloadOptions: PayloadOptions;
  readonly disturbance: Disturbance;
  readonly createdAt: Instant;
}

/** [S0, S1, V] */
export interface PayloadOptions {
  readonly customerContext: boolean;
  readonly contactDetails: boolean;
  readonly summaryPreview: boolean;
  readonly billingDetails: boolean;
}

/** What happens to deliveries on purpose: at least once, late, and out of order. */
export interface Disturbance {
  /** Deliveries change places within groups of one more than this. */
  readonly reorder: number;
  /** How likely one that succeeded is sent again. */
  readonly duplicate: number;
  readonly delay: { readonly min: Duration; readonly max: Duration };
}

export const undisturbed: Disturbance = { reorder: 0, duplicate: 0, delay: { min: 0, max: 0 } };

export function defaultPayloadOptions(contactDetailsDefault: 'off' | 'on'): PayloadOptions {
  return { customerContext: true, contactDetails: contactDetailsDefault === 'on', summaryPreview: false, billingDetails: false };
}

/** Whether a subscription gets an event; `sourceSystem`: that of the target that it is about, if any. */
export function isWanted(webhook: Webhook, type: EventType, sourceSystem: string | null, eventsOf: 'tenant' | 'sourceSystem'): boolean {
  if (!webhook.isActive) return false;
  if (!webhook.eventTypes.includes('*') && !webhook.eventTypes.includes(type)) return false;
  return eventsOf === 'tenant' || sourceSystem === null || sourceSystem === webhook.sourceSystem;
}

/** In one tenant: that are on, and those that are off with them. */
export const mostWebhooks = 1000;
export const mostWebhooksInAll = 10_000;
