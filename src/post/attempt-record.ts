/** What the log says of an attempt to deliver an event. */
import type { EventType } from '../contract/types.js';
import type { Attempt, Delivery } from '../domain/webhooks/delivery.js';
import type { Webhook } from '../domain/webhooks/subscription.js';
import type { TenantState } from '../world/state.js';

/** One attempt of a delivery, for the log. */
export interface AttemptRecord {
  readonly eventType: EventType;
  readonly eventId: string;
  readonly deliveryId: string;
  readonly externalId: string | null;
  readonly tenant: string;
  /** What the scenario calls the subscription, else its number. */
  readonly webhook: string;
  /** Host and port of the receiver. */
  readonly receiver: string;
  readonly attempt: number;
  readonly kind: Attempt['kind'];
  /** 0: no answer came. */
  readonly status: number;
  readonly error: string | null;
  /** Real milliseconds. */
  readonly took: number;
}

export function attemptRecord({ tenant }: TenantState, webhook: Webhook | null, delivery: Delivery, attempt: Attempt): AttemptRecord {
  return {
    eventType: delivery.eventType,
    eventId: delivery.eventId,
    deliveryId: delivery.id,
    externalId: delivery.externalId,
    tenant: tenant.key,
    webhook: webhook?.key ?? String(delivery.webhookId),
    receiver: webhook === null ? '-' : new URL(webhook.url).host,
    attempt: attempt.number,
    kind: attempt.kind,
    status: attempt.statusCode ?? 0,
    error: attempt.error,
    took: attempt.duration,
  };
}
