/** What a world tells whoever runs it, and asks of them. */
import type { Duration } from '../domain/records.js';
import type { Attempt, Delivery, Outcome } from '../domain/webhooks/delivery.js';
import type { Webhook } from '../domain/webhooks/subscription.js';
import type { AgendaEntry } from './agenda.js';
import type { EventNote } from './event-log.js';
import type { TenantState } from './state.js';
import type { World } from './world.js';

export interface WorldEvents {
  /** Runs an action that has come due; answers what it answers. */
  readonly perform: (world: World, tenant: TenantState, entry: AgendaEntry) => unknown;
  /** An action that came due has thrown: a defect of the mock. */
  readonly onDefect: (error: unknown, during: string) => void;
  /** Something was forgotten to keep within a limit. */
  readonly onDropped: (what: string) => void;
  /** A payload is about to leave for a subscription. */
  readonly onPayload: (eventType: Delivery['eventType'], body: string) => void;
  /** A delivery has been attempted. */
  readonly onAttempt: (tenant: TenantState, webhook: Webhook | null, delivery: Delivery, attempt: Attempt) => void;
  /** Somebody has done something about field work, or could not. */
  readonly onStep: (tenant: TenantState, step: StepNote) => void;
  /** The world has become another one, in which something may be due that was under way. */
  readonly resume: (world: World) => void;
  /** Sends something out, and calls back with what came of it, later and just once. */
  readonly send: (message: Outgoing, landed: (outcome: Outcome) => void) => void;
}

/** What somebody did. */
interface StepNote {
  /** In words. */
  readonly step: string;
  /** Why it was not possible; `null`: it has happened. */
  readonly refused: string | null;
  readonly events: readonly EventNote[];
}

/** An HTTP request that is to be made. */
export interface Outgoing {
  readonly url: string;
  /** Names and values in turn. */
  readonly headers: readonly string[];
  readonly body: string;
  /** Real milliseconds. */
  readonly timeout: Duration;
}
