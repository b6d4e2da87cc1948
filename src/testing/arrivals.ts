/** What a receiver of webhooks has got, and waiting for what is still to come. */
import { eventTypes } from '../contract/generated/operations.js';
import { nearest } from '../contract/nearest.js';
import type { EventType, WebhookPayload } from '../contract/types.js';
import { ControlError } from '../control/control.js';
import { readDuration } from '../domain/instants.js';
import type { SignatureVerdict } from '../domain/webhooks/signature.js';
import { inRealTime } from '../world/clock.js';

/** One attempt as it came. */
export interface ReceivedDelivery {
  readonly eventId: string;
  readonly eventType: EventType;
  /** By its `eventType`; only as good as the signature, where that does not fit. */
  readonly payload: WebhookPayload;
  /** The body as it came. */
  readonly body: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** By the secret of the subscription as it was then. */
  readonly verdict: SignatureVerdict;
  readonly verified: boolean;
  /** What it was answered; `null`: nothing yet. */
  readonly status: number | null;
}

export interface WantedArrival {
  readonly eventType?: EventType | undefined;
  /** Of the target that the event is about. */
  readonly externalId?: string | undefined;
  /** Default 1. */
  readonly count?: number | undefined;
}

export class Arrivals {
  #all: ReceivedDelivery[] = [];
  /** Who waits: each looks whether what it waits for is there. */
  readonly #waiting = new Set<() => void>();
  #ended = false;

  get all(): readonly ReceivedDelivery[] {
    return this.#all;
  }

  add(delivery: ReceivedDelivery): void {
    this.#all.push(delivery);
    this.#look();
  }

  clear(): void {
    this.#all = [];
  }

  /** Nothing will come any more: whoever waits is told so. */
  end(): void {
    this.#ended = true;
    this.#look();
  }

  async waitFor(wanted: EventType | WantedArrival | undefined, timeout = '10s'): Promise<ReceivedDelivery> {
    const arrival = arrivalIn(wanted);
    const patience = typeof timeout === 'string' ? readDuration(timeout) : null;
    if (patience === null)
      throw new ControlError('invalid', `receiver.waitFor: ${JSON.stringify(timeout)} is not a duration; write 250ms, 10s, 5m, 2h or 1d.`);
    const { count = 1 } = arrival;
    const missing = (when: string) =>
      new ControlError('timeout', `receiver.waitFor: ${inWords(arrival)} ${when}. ${cameInstead(this.#all)}`);
    return new Promise((resolve, reject) => {
      const look = () => {
        const delivery = this.#all.filter((one) => fits(one, arrival))[count - 1];
        if (delivery !== undefined) end(() => resolve(delivery));
        else if (this.#ended) end(() => reject(missing('before the receiver was closed')));
      };
      const stopClock = inRealTime(patience, () => end(() => reject(missing(`within ${timeout}`))));
      const end = (settle: () => void) => {
        stopClock();
        this.#waiting.delete(look);
        settle();
      };
      this.#waiting.add(look);
      look();
    });
  }

  #look(): void {
    for (const look of [...this.#waiting]) look();
  }
}

function fits({ payload }: ReceivedDelivery, { eventType, externalId }: WantedArrival): boolean {
  if (eventType !== undefined && payload.eventType !== eventType) return false;
  return externalId === undefined || externalIdOf(payload) === externalId;
}

function arrivalIn(wanted: EventType | WantedArrival = {}): WantedArrival {
  const arrival = typeof wanted === 'string' ? { eventType: wanted } : wanted;
  if (typeof arrival !== 'object' || arrival === null)
    throw new ControlError('invalid', 'receiver.waitFor: give an eventType, or an object such as { eventType, externalId, count }.');
  const { eventType, count = 1 } = arrival;
  const types: readonly string[] = eventTypes;
  if (eventType !== undefined && !types.includes(eventType)) {
    const meant = nearest(String(eventType), types);
    throw new ControlError('invalid', `receiver.waitFor: there is no event "${eventType}".${meant === null ? '' : ` "${meant}"?`}`);
  }
  if (!Number.isSafeInteger(count) || count < 1)
    throw new ControlError('invalid', `receiver.waitFor: count: ${JSON.stringify(count)} is no whole number from 1 on.`);
  return arrival;
}

function externalIdOf(payload: WebhookPayload): string | null {
  return 'target' in payload ? (payload.target?.externalId ?? null) : null;
}

function inWords({ eventType, externalId, count = 1 }: WantedArrival): string {
  const what = eventType ?? 'an event';
  return `${count === 1 ? '' : `${count} x `}${what}${externalId === undefined ? '' : ` of ${externalId}`} did not come`;
}

/** The newest of what came, a few lines at most. */
function cameInstead(received: readonly ReceivedDelivery[]): string {
  if (received.length === 0) return 'Nothing came.';
  const newest = received.slice(-5).map(({ payload, verdict }) => {
    const about = externalIdOf(payload);
    return `${payload.eventType}${about === null ? '' : ` of ${about}`}${verdict.ok ? '' : ` (${verdict.reason})`}`;
  });
  return `What came${received.length > newest.length ? `, the newest of ${received.length}` : ''}: ${newest.join(', ')}.`;
}
