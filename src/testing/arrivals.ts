/** What a receiver of webhooks has got, and waiting for what is still to come. */
import { eventTypes } from '../contract/generated/operations.js';
import { nearest } from '../contract/nearest.js';
import type { EventType, WebhookPayload, WebhookPayloadOf } from '../contract/types.js';
import { ControlError } from '../control/control.js';
import { readDuration } from '../domain/instants.js';
import type { SignatureVerdict } from '../domain/webhooks/signature.js';
import { inRealTime } from '../world/clock.js';
import { checkKeys } from './known-keys.js';

/** One attempt as it came: a union by `eventType`. */
export type ReceivedDelivery<Type extends EventType = EventType> = { readonly [One in Type]: DeliveryOf<One> }[Type];

interface DeliveryOf<Type extends EventType> {
  readonly eventId: string;
  readonly eventType: Type;
  /** By its `eventType`; only as good as the signature, where that does not fit. */
  readonly payload: WebhookPayloadOf<Type>;
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

export interface WantedArrival<Type extends EventType = EventType> {
  readonly eventType?: Type | undefined;
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
  /** Why nothing may have come, as a sentence; `''` where nothing speaks for that. */
  readonly #whyNothing: (wanted: WantedArrival) => string;

  constructor(whyNothing: (wanted: WantedArrival) => string) {
    this.#whyNothing = whyNothing;
  }

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

  async waitFor<Type extends EventType>(
    given: Type | WantedArrival<Type> | undefined,
    timeout: string | undefined,
  ): Promise<ReceivedDelivery<Type>> {
    const wanted = wantedIn(given);
    const patience = patienceIn(timeout ?? '10s');
    const { count = 1 } = wanted;
    const missing = (when: string) =>
      new ControlError(
        'timeout',
        [`receiver.waitFor: ${inWords(wanted)} ${when}.`, cameInstead(this.#all), this.#whyNothing(wanted)]
          .filter((part) => part !== '')
          .join(' '),
      );
    return new Promise((resolve, reject) => {
      const look = () => {
        const delivery = this.#all.filter((one) => fits(one, wanted))[count - 1];
        if (delivery !== undefined)
          end(() => resolve(delivery as unknown as ReceivedDelivery<Type>)); // as: it is of the type that is wanted
        else if (this.#ended) end(() => reject(missing('before the receiver was closed')));
      };
      const stopClock = inRealTime(patience, () => end(() => reject(missing(`within ${timeout ?? '10s'}`))));
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

function wantedIn<Type extends EventType>(given: Type | WantedArrival<Type> = {}): WantedArrival<Type> {
  const wanted = typeof given === 'string' ? { eventType: given } : given;
  const example = "'target.imported' or { eventType: 'target.imported', externalId: 'JOB-1', count: 1 }";
  checkKeys('receiver.waitFor', wanted, ['eventType', 'externalId', 'count'], example);
  const { eventType, externalId, count = 1 } = wanted;
  const types: readonly string[] = eventTypes;
  if (eventType !== undefined && !types.includes(eventType)) {
    const meant = nearest(String(eventType), types);
    throw new ControlError('invalid', `receiver.waitFor: there is no event "${eventType}".${meant === null ? '' : ` "${meant}"?`}`);
  }
  if (externalId !== undefined && typeof externalId !== 'string')
    throw new ControlError('invalid', `receiver.waitFor: externalId: ${JSON.stringify(externalId)} is no text.`);
  if (!Number.isSafeInteger(count) || count < 1)
    throw new ControlError('invalid', `receiver.waitFor: count: ${JSON.stringify(count)} is no whole number from 1 on.`);
  return wanted;
}

function patienceIn(timeout: unknown): number {
  const patience = typeof timeout === 'string' ? readDuration(timeout) : null;
  if (patience !== null) return patience;
  throw new ControlError('invalid', `receiver.waitFor: ${JSON.stringify(timeout)} is not a duration; write 250ms, 10s, 5m, 2h or 1d.`);
}

function externalIdOf(payload: WebhookPayload): string | null {
  return 'target' in payload ? (payload.target?.externalId ?? null) : null;
}

function inWords({ eventType, externalId, count = 1 }: WantedArrival): string {
  const what = eventType ?? 'an event';
  return `${count === 1 ? '' : `${count} x `}${what}${externalId === undefined ? '' : ` of ${externalId}`} did not come`;
}

/** The newest of what came, a few at most. */
function cameInstead(received: readonly ReceivedDelivery[]): string {
  if (received.length === 0) return 'Nothing came.';
  const newest = received.slice(-5).map(({ payload, verdict }) => {
    const about = externalIdOf(payload);
    return `${payload.eventType}${about === null ? '' : ` of ${about}`}${verdict.ok ? '' : ` (${verdict.reason})`}`;
  });
  return `What came${received.length > newest.length ? `, the newest of ${received.length}` : ''}: ${newest.join(', ')}.`;
}
