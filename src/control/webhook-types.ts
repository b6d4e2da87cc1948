/** Control over webhooks and events, as types: the same in-process and over HTTP. */
import type { EventType } from '../contract/types.js';
import type { PayloadOptions } from '../domain/webhooks/subscription.js';

/** Subscriptions, and what was sent to them. Of a tenant, of the first one by default. */
export interface WebhookControl {
  list(tenant?: string): readonly WebhookView[];
  /** Oldest first; at most `limit` of the newest ones. */
  deliveries(filter?: ListedDeliveries): readonly SentDelivery[];
  delivery(id: string): SentDelivery;
  /**
   * Sends a delivery once more; resolves once its attempt has been made. `again`: as a delivery of its own. The others are one more attempt of the same
   * delivery: as it was, with a timestamp that is too old, or with a signature that is wrong.
   */
  replay(id: string, as?: ReplayKind): Promise<SentDelivery>;
  /** What has occurred, whether anybody wanted to know or not; oldest first. */
  events(filter?: EventFilter): readonly EventView[];
}

export type ReplayKind = 'again' | 'duplicate' | 'stale' | 'badSignature';

export interface WebhookView {
  readonly webhookId: number;
  /** What the scenario calls it; `null` for one that a client has made. */
  readonly key: string | null;
  readonly tenant: string;
  readonly client: string;
  readonly name: string | null;
  readonly url: string;
  /** As it is for mock values, else redacted. */
  readonly secret: string;
  readonly eventTypes: readonly string[];
  readonly sourceSystem: string;
  readonly isActive: boolean;
  readonly payloadOptions: PayloadOptions;
  /** Deliveries ever made, by what became of them; `dropped`: forgotten before they had arrived, to keep within the limit. */
  readonly counts: { readonly pending: number; readonly succeeded: number; readonly failed: number; readonly dropped: number };
}

export interface DeliveryFilter {
  readonly tenant?: string | undefined;
  /** The key of a subscription of the scenario, or its `webhookId`. */
  readonly webhook?: string | number | undefined;
  readonly eventType?: EventType | undefined;
  /** Of the target that the event is about. */
  readonly externalId?: string | undefined;
  readonly status?: 'Pending' | 'Succeeded' | 'Failed' | undefined;
}

export interface ListedDeliveries extends DeliveryFilter {
  readonly limit?: number | undefined;
  /** Those that have changed since one was seen whose `change` was this. */
  readonly changedAfter?: number | undefined;
}

export interface WantedDelivery extends DeliveryFilter {
  readonly count?: number | undefined;
}

export interface SentDelivery {
  readonly deliveryId: string;
  readonly webhookId: number;
  /** What the scenario calls its subscription. */
  readonly webhook: string | null;
  readonly eventId: string;
  readonly eventType: EventType;
  readonly externalId: string | null;
  readonly status: 'Pending' | 'Succeeded' | 'Failed';
  readonly attempts: readonly SentAttempt[];
  readonly nextAttemptAt: string | null;
  readonly createdAt: string;
  /** What is sent, byte for byte. */
  readonly body: string;
  /** Of the body, with the secret of now. */
  readonly signature: string;
  /** Counts up with every change to any delivery of the tenant. */
  readonly change: number;
}

export interface SentAttempt {
  /** `regular`: as the schedule has it; the others were made on purpose. */
  readonly kind: 'regular' | 'duplicate' | 'stale' | 'badSignature';
  readonly number: number;
  readonly startedAt: string;
  readonly durationMs: number;
  readonly statusCode: number | null;
  readonly error: string | null;
  /** The beginning of the answer. */
  readonly answer: string;
}

export interface EventFilter {
  readonly tenant?: string | undefined;
  readonly eventType?: EventType | undefined;
  readonly externalId?: string | undefined;
  readonly limit?: number | undefined;
}

export interface EventView {
  readonly eventId: string;
  readonly eventType: EventType;
  readonly occurredAt: string;
  /** Of the target that it is about. */
  readonly externalId: string | null;
}

/** An event that was made on demand. */
export interface TriggeredEvent extends EventView {
  /** What else has happened, on the way to it and with it. */
  readonly others: readonly EventType[];
}

export interface TriggerOptions {
  readonly tenant?: string | undefined;
  /** The external ID of the target. */
  readonly target?: string | undefined;
  /** So many events. Default 1. */
  readonly count?: number | undefined;
  /** By path in the payload, such as `visitReport.result`. */
  readonly overrides?: Readonly<Record<string, unknown>> | undefined;
}

/** A receiver that the mock brings along: real HTTP, which verifies, and answers 204 or 401. */
export interface ReceiverControl {
  /** Of a tenant, of the first one by default. */
  status(tenant?: string): ReceiverStatus;
  /** From now on the tenant's subscriptions post to it; one for all events is made where there is none. Switching it on twice is fine. */
  on(tenant?: string): Promise<ReceiverStatus>;
  /** The subscriptions post to where they did before. */
  off(tenant?: string): Promise<ReceiverStatus>;
}

export interface ReceiverStatus {
  /** `null`: it is off. */
  readonly url: string | null;
  /** What has come, newest first; 200 at most. */
  readonly received: readonly ReceivedLine[];
}

export interface ReceivedLine {
  readonly deliveryId: string | null;
  readonly eventId: string;
  readonly eventType: string;
  readonly verified: boolean;
  /** Why it is not verified, in words; `null` where it is. */
  readonly why: string | null;
  /** What was answered. */
  readonly status: number | null;
}
