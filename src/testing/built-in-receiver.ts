/** The receiver of webhooks that a mock brings along: it verifies, says what came of it, and keeps a line for each of the newest. */
import type { ReceivedLine } from '../control/webhook-types.js';
import type { Instant } from '../domain/records.js';
import { judgeSignature } from '../domain/webhooks/signature.js';
import { type Posted, startWebhookServer } from '../serving/webhook-server.js';

export interface BuiltInReceiver {
  readonly url: string;
  readonly port: string;
  /** Newest first. */
  readonly received: readonly ReceivedLine[];
  /** Where subscriptions are to post to. */
  readonly address: string;
  /** Begins anew, at another address: what is on its way to the one of before is none of the receiver's any more. */
  restart(): void;
  close(): Promise<void>;
}

/** Whose deliveries it receives. */
export interface Around {
  /** What a delivery may be signed with, as it is when it comes. */
  secrets(deliveryId: string | undefined): readonly string[];
  /** By the clock that their timestamps are of. */
  now(): Instant;
  /** Something has come. */
  arrived(): void;
}

const mostLines = 200;

export async function startBuiltInReceiver({ secrets, now, arrived }: Around): Promise<BuiltInReceiver> {
  let lines: ReceivedLine[] = [];
  let addresses = 1;
  const isOld = (path: string) => /^\/\d+$/.test(path) && path !== `/${addresses}`;
  const server = await startWebhookServer(async (posted) => {
    if (isOld(posted.path)) return 204;
    const line = lineOf(posted, secrets(posted.headers['x-ordinavo-delivery-id']), now());
    if (line === null) return [400, 'The body is no event: a JSON object with eventId and eventType.'];
    lines = [line, ...lines.slice(0, mostLines - 1)];
    arrived();
    return line.why === null ? line.status : [line.status, line.why];
  });
  return {
    url: `${server.origin}/`,
    port: new URL(server.origin).port,
    get received() {
      return lines;
    },
    get address() {
      return `${server.origin}/${addresses}`;
    },
    restart: () => {
      addresses += 1;
      lines = [];
    },
    close: () => server.close(),
  };
}

function lineOf({ headers, body }: Posted, secret: readonly string[], now: Instant): (ReceivedLine & { readonly status: number }) | null {
  const event = eventIn(body.toString('utf8'));
  if (event === null) return null;
  const { 'x-ordinavo-delivery-id': deliveryId, 'x-ordinavo-signature': signature, 'x-ordinavo-timestamp': timestamp } = headers;
  const verdict = judgeSignature({ body, signature, timestamp, secret }, now);
  return {
    deliveryId: deliveryId === undefined ? null : short(deliveryId),
    eventId: event.eventId,
    eventType: event.eventType,
    verified: verdict.ok,
    why: verdict.ok ? null : verdict.message,
    status: verdict.ok ? 204 : 401,
  };
}

function eventIn(text: string): { readonly eventId: string; readonly eventType: string } | null {
  try {
    const value = JSON.parse(text);
    if (typeof value?.eventId !== 'string' || typeof value.eventType !== 'string') return null;
    return { eventId: short(value.eventId), eventType: short(value.eventType) };
  } catch {
    return null; // no JSON
  }
}

/** Whoever finds the port may post anything. */
function short(text: string): string {
  return text.slice(0, 100);
}
