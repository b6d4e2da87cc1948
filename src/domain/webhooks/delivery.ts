/** Deliveries: one event to one subscription, with its attempts, and when it is tried again. */
import type { EventType, WebhookDeliveryStatus } from '../../contract/types.js';
import type { Duration, Instant, WebhookId } from '../records.js';

export interface Delivery {
  /** Counts up in each tenant, from 1. */
  readonly number: number;
  /** `del_` and a ULID. */
  readonly id: string;
  readonly webhookId: WebhookId;
  readonly eventId: string;
  readonly eventType: EventType;
  /** Of the target that the event is about. */
  readonly externalId: string | null;
  /** What is sent: the same text in every attempt. */
  readonly body: string;
  readonly status: WebhookDeliveryStatus;
  readonly attempts: readonly Attempt[];
  /** `null` once nothing more will be tried. */
  readonly nextAttemptAt: Instant | null;
  readonly createdAt: Instant;
  /** Counts up in each tenant with every change to any of them. */
  readonly change: number;
}

/** `regular`: as the schedule has it. The others are made on purpose, and change nothing about the delivery's status. */
export type AttemptKind = 'regular' | 'duplicate' | 'stale' | 'badSignature';

export interface Attempt {
  readonly kind: AttemptKind;
  readonly number: number;
  readonly startedAt: Instant;
  /** Real milliseconds. */
  readonly duration: Duration;
  /** `null` where no answer came. */
  readonly statusCode: number | null;
  /** Why it did not succeed, in words; `null` when it did. */
  readonly error: string | null;
  /** The beginning of the answer. */
  readonly answer: string;
}

/** What came of sending something. */
export interface Outcome {
  readonly statusCode: number | null;
  readonly error: string | null;
  readonly answer: string;
  readonly duration: Duration;
}

/** Any 2xx [V]; everything else has its reason in words. */
export function outcomeOf(statusCode: number): Pick<Outcome, 'statusCode' | 'error'> {
  if (statusCode >= 200 && statusCode < 300) return { statusCode, error: null };
  const redirect = statusCode >= 300 && statusCode < 400;
  return { statusCode, error: `The receiver answered ${statusCode}${redirect ? '; redirects are not followed' : ''}.` };
}

export type NextStep =
  | { readonly kind: 'succeeded' }
  /** Once more, so much later. */
  | { readonly kind: 'again'; readonly after: Duration }
  | { readonly kind: 'failed' }
  /** The receiver wants nothing more: the subscription is switched off. */
  | { readonly kind: 'gone' };

/** `made`: regular attempts so far, this one included. The schedule has the wait before each attempt. */
export function nextStep(
  { statusCode, error }: Pick<Outcome, 'statusCode' | 'error'>,
  made: number,
  schedule: readonly Duration[],
): NextStep {
  if (error === null) return { kind: 'succeeded' };
  if (statusCode === 410) return { kind: 'gone' };
  const after = schedule[made];
  return after === undefined ? { kind: 'failed' } : { kind: 'again', after };
}
