/** A receiver of webhooks for tests: real HTTP, which verifies, records, and answers as it is told. */
import type { EventType, WebhookPayload } from '../contract/types.js';
import { judgeSignature } from '../domain/webhooks/signature.js';
import { type Posted, startWebhookServer } from '../serving/webhook-server.js';
import { wallClock } from '../world/clock.js';
import { Arrivals, type ReceivedDelivery, type WantedArrival } from './arrivals.js';

/** The status of an answer, or what finds it out for each delivery. */
export type Reply = number | ((delivery: ReceivedDelivery) => number | Promise<number>);

export interface ReceiverOptions {
  /** The key of the only subscription that is to post to it. Default: all subscriptions of the tenant. */
  readonly webhook?: string | undefined;
  /** Of which tenant. Default: the first one of the scenario. */
  readonly tenant?: string | undefined;
  /** Default 0: any free port. */
  readonly port?: number | undefined;
  /** Default: 204 where the signature fits, else 401. */
  readonly answer?: Reply | undefined;
}

export interface Receiver extends AsyncDisposable {
  readonly url: string;
  /** Every attempt since the start, the last `clear()` or reset, in the order of their arrival. */
  readonly received: readonly ReceivedDelivery[];
  /**
   * Resolves as soon as so many attempts have come (default: one), with the newest of them; throws a `ControlError` when they have not after so much
   * real time (default `10s`), telling what came instead.
   */
  waitFor(wanted?: EventType | WantedArrival, timeout?: string): Promise<ReceivedDelivery>;
  /** How it answers from now on; with `times` only so many deliveries, and then as before. */
  answer(reply: Reply, times?: number): void;
  /** Forgets what it has received. */
  clear(): void;
  close(): Promise<void>;
}

/** `secrets`: those that whoever posts to it signs with, as they are when something comes. */
export async function startReceiver({ port, answer }: ReceiverOptions, secrets: (url: string) => readonly string[]): Promise<Receiver> {
  const arrivals = new Arrivals();
  let usual: Reply = answer === undefined ? asVerified : replyIn(answer);
  let next: Reply[] = [];
  const server = await startWebhookServer(async (posted) => {
    const delivery = recorded(posted, secrets(url));
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
  }, portIn(port));
  const url = `${server.origin}/`;
  let closed: Promise<void> | null = null;
  const close = () => {
    arrivals.end();
    closed ??= server.close();
    return closed;
  };
  return {
    url,
    get received() {
      return arrivals.all;
    },
    waitFor: (wanted, timeout) => arrivals.waitFor(wanted, timeout),
    answer: (reply, times) => {
      const checked = replyIn(reply);
      if (times === undefined) [usual, next] = [checked, []];
      else if (!Number.isSafeInteger(times) || times < 0 || times > mostAnswers)
        throw new TypeError(`receiver.answer: ${String(times)} is no number of deliveries; give a whole number.`);
      else next = Array.from({ length: times }, () => checked);
    },
    clear: () => arrivals.clear(),
    close,
    [Symbol.asyncDispose]: close,
  };
}

const mostAnswers = 100_000;

type Recorded = { -readonly [Part in keyof ReceivedDelivery]: ReceivedDelivery[Part] };

const asVerified: Reply = ({ verified }) => (verified ? 204 : 401);

function recorded({ headers, body }: Posted, secret: readonly string[]): Recorded | null {
  const text = body.toString('utf8');
  const payload = eventIn(text);
  if (payload === null) return null;
  const [signature, timestamp] = [headers['x-ordinavo-signature'], headers['x-ordinavo-timestamp']];
  const verdict = judgeSignature({ body, signature, timestamp, secret }, wallClock());
  return {
    eventId: payload.eventId,
    eventType: payload.eventType,
    payload,
    body: text,
    headers,
    verdict,
    verified: verdict.ok,
    status: null,
  };
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
    `receiver.answer: ${JSON.stringify(status) ?? String(status)} is no status; give a whole number from 200 to 599, or a function that answers one.`,
  );
}

function portIn(port = 0): number {
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new TypeError(
    `receiver: port: ${JSON.stringify(port) ?? String(port)} is none; give a whole number from 0 to 65535 (0: any free one).`,
  );
}
