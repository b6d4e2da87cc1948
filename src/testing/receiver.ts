/** A receiver of webhooks for tests: real HTTP, which verifies, records, and answers as it is told. */
import type { EventType, WebhookPayload } from '../contract/types.js';
import { judgeSignature } from '../domain/webhooks/signature.js';
import { type Posted, startWebhookServer } from '../serving/webhook-server.js';
import { wallClock } from '../world/clock.js';
import { Arrivals, type ReceivedDelivery, type WantedArrival } from './arrivals.js';
import { checkKeys } from './known-keys.js';

/** The status of an answer, or what finds it out for each delivery. */
export type Reply = number | ((delivery: ReceivedDelivery) => number | Promise<number>);

export interface ReceiverOptions {
  /** The key of the only subscription that is to post to it. Default: all subscriptions of the tenant. */
  readonly webhook?: string | undefined;
  /** Of which tenant, or of which copy of one. Default: the first one of the scenario. */
  readonly tenant?: string | undefined;
  /** Default 0: any free port. */
  readonly port?: number | undefined;
  /** Default: 204 where the signature fits, else 401. */
  readonly answer?: Reply | undefined;
}

export interface Receiver extends AsyncDisposable {
  /** Where to post to: what clients subscribe with on their own may have any path. */
  readonly url: string;
  /** Every attempt since the start, the last `clear()` or reset, in the order of their arrival. */
  readonly received: readonly ReceivedDelivery[];
  /**
   * Resolves as soon as so many attempts have come (default: one), with the newest of them; throws a `ControlError` when they have not after so much
   * real time (default `10s`), telling what came instead.
   */
  waitFor<Type extends EventType = EventType>(wanted?: Type | WantedArrival<Type>, timeout?: string): Promise<ReceivedDelivery<Type>>;
  /** How it answers from now on; with `times` only so many deliveries, one such order after the other, and then as before. */
  answer(reply: Reply, times?: number): void;
  /** Forgets what it has received. */
  clear(): void;
  close(): Promise<void>;
}

/** A receiver, and what its mock does with it. */
export interface ReceiverAtWork extends Receiver {
  /** Where subscriptions are to post to. What is on its way to an address of before is none of the receiver's any more. */
  newAddress(): string;
  /** Begins anew: nothing has come, and it answers as at its start. */
  restart(): void;
  /** Whether a URL leads to it. */
  isAt(url: string): boolean;
}

/** Who posts to a receiver. */
export interface Senders {
  /** What they sign with, as it is when something comes. */
  secrets(): readonly string[];
  /** Why nothing may have come, as a sentence. */
  whyNothing(wanted: WantedArrival): string;
}

export async function startReceiver(options: ReceiverOptions, senders: Senders): Promise<ReceiverAtWork> {
  const first = options.answer === undefined ? asVerified : replyIn(options.answer);
  const arrivals = new Arrivals((wanted) => senders.whyNothing(wanted));
  let usual = first;
  let next: Reply[] = [];
  let addresses = 0;
  const isOld = (path: string) => /^\/\d+$/.test(path) && path !== `/${addresses}`;
  const server = await startWebhookServer(async (posted) => {
    if (isOld(posted.path)) return 204;
    const delivery = recorded(posted, senders.secrets());
    if (delivery === null) return [400, 'The body is no event: a JSON object with eventId and eventType.'];
    const reply = next.shift() ?? usual;
    arrivals.add(delivery);
    try {
      delivery.status = statusIn(typeof reply === 'number' ? reply : await reply(delivery));
      return delivery.status;
    } catch (error) {
      delivery.status = 500;
      return [500, `The receiver could not answer: ${error instanceof Error ? error.message : String(error)}`];
    }
  }, options.port ?? 0);
  const { port } = new URL(server.origin);
  let closed: Promise<void> | null = null;
  const close = () => {
    arrivals.end();
    closed ??= server.close();
    return closed;
  };
  return {
    url: `${server.origin}/`,
    get received() {
      return arrivals.all;
    },
    waitFor: (wanted, timeout) => arrivals.waitFor(wanted, timeout),
    answer: (reply, times) => {
      const checked = replyIn(reply);
      if (times === undefined) [usual, next] = [checked, []];
      else if (Number.isSafeInteger(times) && times >= 0 && times <= mostAnswers)
        next.push(...Array.from({ length: times }, () => checked));
      else
        throw new TypeError(`receiver.answer: ${String(times)} is no number of deliveries; give a whole number from 0 to ${mostAnswers}.`);
    },
    clear: () => arrivals.clear(),
    close,
    newAddress: () => {
      addresses += 1;
      return `${server.origin}/${addresses}`;
    },
    restart: () => {
      arrivals.clear();
      [usual, next] = [first, []];
    },
    isAt: (url) => isAtPort(url, port),
    [Symbol.asyncDispose]: close,
  };
}

/** Whether a URL leads to what listens at this port of this machine. */
export function isAtPort(url: string, port: string): boolean {
  const where = new URL(url);
  return where.protocol === 'http:' && ['127.0.0.1', 'localhost'].includes(where.hostname) && where.port === port;
}

const mostAnswers = 100_000;
const optionNames = ['webhook', 'tenant', 'port', 'answer'];

/** Throws where the options cannot be used. */
export function checkReceiverOptions(options: unknown, known: readonly string[] = optionNames): asserts options is ReceiverOptions {
  checkKeys('receiver', options, known, "{ webhook: 'portal', answer: 204 }, or nothing");
  const { webhook, tenant, port = 0, answer } = options as ReceiverOptions; // as: of these keys, whose values are looked at now
  for (const [name, value] of Object.entries({ webhook, tenant }))
    if (value !== undefined && typeof value !== 'string')
      throw new TypeError(`receiver: ${name}: ${written(value)} is no key; give a text.`);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new TypeError(`receiver: port: ${written(port)} is none; give a whole number from 0 to 65535 (0: any free one).`);
  if (answer !== undefined) replyIn(answer);
}

/** What a receiver of a copy may be told: a copy has one tenant. */
export const optionsOfCopies = optionNames.filter((name) => name !== 'tenant');

/** Its status is written down once it is known. */
type Recorded = ReceivedDelivery & { status: number | null };

const asVerified: Reply = ({ verified }) => (verified ? 204 : 401);

function recorded({ headers, body }: Posted, secret: readonly string[]): Recorded | null {
  const text = body.toString('utf8');
  const payload = eventIn(text);
  if (payload === null) return null;
  const [signature, timestamp] = [headers['x-ordinavo-signature'], headers['x-ordinavo-timestamp']];
  const verdict = judgeSignature({ body, signature, timestamp, secret }, wallClock());
  const { eventId, eventType } = payload;
  const delivery = { eventId, eventType, payload, body: text, headers, verdict, verified: verdict.ok, status: null };
  return delivery as Recorded; // as: type and payload go together, which the compiler does not see of unions
}

function eventIn(text: string): WebhookPayload | null {
  try {
    const value = JSON.parse(text);
    return typeof value?.eventId === 'string' && typeof value.eventType === 'string' ? value : null;
  } catch {
    return null; // no JSON
  }
}

function replyIn(reply: Reply): Reply {
  if (typeof reply !== 'function') statusIn(reply);
  return reply;
}

function statusIn(status: unknown): number {
  if (typeof status === 'number' && Number.isInteger(status) && status >= 200 && status <= 599) return status;
  throw new TypeError(
    `receiver.answer: ${written(status)} is no status; give a whole number from 200 to 599, or a function that answers one.`,
  );
}

function written(value: unknown): string {
  return JSON.stringify(value) ?? String(value);
}
