/** What a scenario may set about the mock as a whole. */
import type { Assumptions } from '../contract/generated/settings.js';
import type { Duration } from './records.js';

export interface Rules {
  readonly assumptions: Assumptions;
  readonly limits: Limits;
  /** How long an accepted import job takes, on the mock's clock. */
  readonly completeAfter: Duration;
  /** How long to wait before each attempt of a delivery. */
  readonly retrySchedule: readonly Duration[];
  /** How long a receiver may take, in real time. */
  readonly deliveryTimeout: Duration;
  /** What the timestamp header of deliveries says: the time of day, or the mock's. */
  readonly webhookTimestamps: 'real' | 'clock';
}

export interface Limits {
  /** Items in one batch. */
  readonly batchItems: number;
  /** Bytes of a request body. */
  readonly body: number;
  /** Items of import jobs kept in each tenant; beyond it the oldest jobs are dropped. */
  readonly importJobItems: number;
  /** Targets in the route suggestions kept in each tenant; beyond it the oldest suggestions are dropped. */
  readonly routeTargets: number;
  /** Answers kept for replay in each tenant, and their characters in all; beyond it the oldest are dropped. */
  readonly idempotencyAnswers: number;
  readonly idempotencyBytes: number;
  /** Requests kept in the journal, and their size in all; beyond it the oldest are dropped. */
  readonly journalEntries: number;
  readonly journalBytes: number;
  /** Events and deliveries kept in each tenant; beyond it the oldest are dropped. */
  readonly events: number;
  readonly deliveries: number;
  readonly deliveryBytes: number;
}

export const defaultLimits: Limits = {
  batchItems: 1000,
  body: 5 * 1024 * 1024,
  importJobItems: 200_000,
  routeTargets: 200_000,
  idempotencyAnswers: 10_000,
  idempotencyBytes: 32 * 1024 * 1024,
  journalEntries: 1000,
  journalBytes: 16 * 1024 * 1024,
  events: 20_000,
  deliveries: 50_000,
  deliveryBytes: 64 * 1024 * 1024,
};
