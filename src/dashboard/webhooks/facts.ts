/** What the page says about webhooks: in words, and made of nothing but what control tells. */
import type { Change, DeliveryLine } from '../../control/overview/overview-types.js';
import type { ReplayKind, SentAttempt, SentDelivery, WebhookView } from '../../control/webhook-types.js';

export type Status = SentDelivery['status'];
export type Shade = 'good' | 'warning' | 'bad' | 'neutral';

export const statuses = ['Pending', 'Succeeded', 'Failed'] as const satisfies readonly Status[];

export const shadeOf = { Pending: 'warning', Succeeded: 'good', Failed: 'bad' } as const satisfies Record<Status, Shade>;

/** What a list of deliveries is searched for: one status, a text, or both. */
export function searchFor(status: Status | null, text: string): string {
  return [status === null ? '' : `status:${status.toLowerCase()}`, text].filter((part) => part !== '').join(' ');
}

/** How people call a subscription. */
export function nameOf({ webhookId, key, name }: Pick<WebhookView, 'webhookId' | 'key' | 'name'>): string {
  return name ?? key ?? `Webhook ${webhookId}`;
}

/** How a delivery went, in one line. */
export function outcomeOf({ attempts, statusCode, error, nextAttemptAt }: DeliveryLine): string {
  if (attempts === 0) return nextAttemptAt === null ? 'on its way' : 'waits for its turn';
  if (statusCode === null && error === null) return 'sent on purpose only';
  const answer = statusCode === null ? 'no answer' : String(statusCode);
  const counted = attempts === 1 ? answer : `${answer} · ${attempts.toLocaleString('en')} attempts`;
  return statusCode === null && error !== null ? `${counted}: ${error}` : counted;
}

/** What is seen of a status code; `null`: no answer came. */
export function shadeOfAttempt({ statusCode, error }: Pick<SentAttempt, 'statusCode' | 'error'>): Shade {
  if (error === null) return 'good';
  return statusCode !== null && statusCode < 500 ? 'warning' : 'bad';
}

export const attemptKinds = {
  regular: 'regular',
  duplicate: 'duplicate',
  stale: 'stale',
  badSignature: 'bad signature',
} as const satisfies Record<SentAttempt['kind'], string>;

export interface Replay {
  readonly kind: ReplayKind;
  readonly name: string;
  /** What it sends. */
  readonly does: string;
  /** What a good receiver does then. */
  readonly good: string;
  readonly isRefused: boolean;
}

export const replays: readonly Replay[] = [
  {
    kind: 'again',
    name: 'Replay',
    does: 'Sends the event as a new delivery: another delivery ID, the same event ID and body.',
    good: 'A good receiver answers 2xx, and counts the event once.',
    isRefused: false,
  },
  {
    kind: 'duplicate',
    name: 'Duplicate',
    does: 'Sends this delivery once more, with the same IDs, body and signature.',
    good: 'A good receiver answers 2xx, and counts the event once.',
    isRefused: false,
  },
  {
    kind: 'stale',
    name: 'Stale',
    does: 'Sends it with a timestamp ten minutes old. The signature is right.',
    good: 'A good receiver refuses it with 401.',
    isRefused: true,
  },
  {
    kind: 'badSignature',
    name: 'Bad signature',
    does: 'Sends it signed with another secret.',
    good: 'A good receiver refuses it with 401.',
    isRefused: true,
  },
];

export interface Verdict {
  readonly shade: Shade;
  readonly text: string;
  /** What the receiver has said to it; `''`: nothing. */
  readonly answer: string;
}

/** Whether a receiver has done what a good one does. `attempt`: what was made of the replay. */
export function verdictOn({ kind, isRefused }: Replay, attempt: SentAttempt | undefined): Verdict {
  if (attempt === undefined)
    return { shade: 'warning', text: 'Nothing was sent yet: other deliveries of the subscription go first.', answer: '' };
  const { statusCode, error, answer } = attempt;
  if (statusCode === null) return { shade: 'bad', text: `No answer. ${error ?? ''}`.trim(), answer };
  const isTaken = error === null;
  if (!isRefused)
    return isTaken
      ? { shade: 'good', text: `Answered ${statusCode}: taken, as a good receiver does.`, answer }
      : { shade: 'bad', text: `Answered ${statusCode}: not taken, and a good receiver would have taken it.`, answer };
  if (isTaken) {
    const what = kind === 'stale' ? 'X-Ordinavo-Timestamp' : 'X-Ordinavo-Signature';
    return {
      shade: 'bad',
      text: `Answered ${statusCode}: taken, though it should be refused. The receiver does not check ${what}.`,
      answer,
    };
  }
  if (refusals.includes(statusCode)) return { shade: 'good', text: `Answered ${statusCode}: refused, as a good receiver does.`, answer };
  return { shade: 'warning', text: `Answered ${statusCode}, which does not tell that it was refused; 401 would.`, answer };
}

const refusals: readonly number[] = [400, 401, 403];

/** The attempt that a replay has made: the newest of its kind beyond those of before. */
export function madeBy(kind: ReplayKind, before: number, { attempts }: SentDelivery): SentAttempt | undefined {
  return kind === 'again' ? attempts[0] : attempts.slice(before).findLast((attempt) => attempt.kind === kind);
}

export interface Surroundings {
  /** `null`: it is not known. */
  readonly clock: Change['clock'] | null;
  /** Whether its subscription is on; `null`: it is not known. */
  readonly isActive: boolean | null;
}

/** Why a delivery has not arrived, and what to do about it; empty where it has. */
export function whyNot({ status, attempts, nextAttemptAt }: SentDelivery, { clock, isActive }: Surroundings): readonly string[] {
  if (status === 'Succeeded') return [];
  const last = attempts.findLast(({ kind }) => kind === 'regular');
  return [
    ...(last === undefined ? [] : [`Attempt ${last.number}: ${last.error ?? `the receiver answered ${last.statusCode}`}`]),
    ...(last === undefined ? [] : adviceOn(last)),
    ...(isActive === false ? ['The subscription is off: nothing is sent to it, and what was pending has failed.'] : []),
    ...(status === 'Failed' ? ['No more attempts follow. Send it again once the cause is gone.'] : []),
    ...(nextAttemptAt === null || clock === null ? [] : untilThen(nextAttemptAt, clock)),
  ];
}

function untilThen(nextAttemptAt: string, { mode, now }: Change['clock']): readonly string[] {
  if (mode !== 'frozen') return [];
  return Date.parse(nextAttemptAt) <= Date.parse(now)
    ? ['It is due: it is on its way, or other deliveries of the subscription go first.']
    : ['The clock is frozen: the next attempt is made when it is moved there, or runs (Levers).'];
}

function adviceOn({ statusCode }: SentAttempt): readonly string[] {
  if (statusCode === null) return ['Start the receiver, or switch on the one that is built in.'];
  if (statusCode === 401 || statusCode === 403)
    return ['The receiver has refused it: compare its secret with that of the subscription, and verify the raw body.'];
  return [];
}

/** The headers that every attempt has, as far as they are known. */
export function headersOf({ eventId, eventType, deliveryId, signature }: SentDelivery): readonly (readonly [string, string])[] {
  return [
    ['Content-Type', 'application/json'],
    ['X-Ordinavo-Event-Id', eventId],
    ['X-Ordinavo-Event-Type', eventType],
    ['X-Ordinavo-Delivery-Id', deliveryId],
    ['X-Ordinavo-Timestamp', 'the time of each attempt'],
    ['X-Ordinavo-Signature', signature === '' ? 'not known: the subscription is gone' : signature],
    ['X-Ordinavo-Webhook-Version', 'v1'],
  ];
}

/** What the payloads to a subscription have beside the usual. */
export function optionsOf({ payloadOptions }: Pick<WebhookView, 'payloadOptions'>): string {
  const on = Object.entries(optionNames).filter(([name]) => payloadOptions[name as keyof typeof optionNames]); // as: a key of the table
  return on.length === 0 ? 'none' : on.map(([, words]) => words).join(', ');
}

const optionNames = {
  customerContext: 'customer context',
  contactDetails: 'contact details',
  summaryPreview: 'summary preview',
  billingDetails: 'billing details',
} as const satisfies Record<keyof WebhookView['payloadOptions'], string>;
