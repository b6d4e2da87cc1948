/** Signatures of webhooks, over the very bytes [V]: `ordinavo-mock sign` and `verify-signature`, and what a receiver makes of a delivery. */
import type { IncomingHttpHeaders } from 'node:http';
import { judgeSignature, type SignatureVerdict, signatureOf } from '../domain/webhooks/signature.js';
import { wallClock } from '../world/clock.js';
import type { Around } from './commands.js';
import { readNamedBytes } from './files.js';
import { type Given, UsageError } from './flags.js';
import { printable } from './log.js';

export async function sign(given: Given, { print }: Around): Promise<number> {
  const { secrets, body } = signedIn(given, 'sign');
  const [secret = '', ...others] = secrets;
  if (others.length > 0) throw new UsageError('ordinavo-mock sign: --secret names several secrets, comma-separated; sign with one.');
  const signature = signatureOf(secret, body);
  print(given.on('json') ? `${JSON.stringify({ signature }, null, 2)}\n` : `${signature}\n`);
  return 0;
}

export async function verify(given: Given, { print }: Around): Promise<number> {
  const signature = given.text('signature');
  if (signature === undefined)
    throw new UsageError(
      'ordinavo-mock verify-signature needs --signature X: what came in X-Ordinavo-Signature, "sha256=" and 64 hex digits.',
    );
  const { secrets, body } = signedIn(given, 'verify-signature');
  const timestamp = given.text('timestamp')?.text;
  const verdict = judgeSignature({ body, signature: signature.text, secret: secrets, timestamp }, wallClock());
  if (given.on('json')) print(`${JSON.stringify(verdict, null, 2)}\n`);
  else print(verdict.ok ? 'ok\n' : `${verdict.reason}: ${printable(verdict.message)}\n`);
  return verdict.ok ? 0 : 1;
}

/** What both need. */
function signedIn(given: Given, command: string): { readonly secrets: readonly string[]; readonly body: Uint8Array } {
  refusePositionals(given, command);
  const secrets = secretsIn(given);
  if (secrets === undefined)
    throw new UsageError(`ordinavo-mock ${command} needs --secret S: the secret of the subscription, which begins with whsec_.`);
  const file = given.text('body')?.text;
  if (file === undefined || file === '')
    throw new UsageError(`ordinavo-mock ${command} needs --body FILE: the body as it was sent, byte for byte; - for standard input.`);
  return { secrets, body: readNamedBytes(file, 'The body') };
}

/** `--secret`: one, or several while it is being changed; `undefined` where it is not given. */
export function secretsIn(given: Given): readonly string[] | undefined {
  const text = given.text('secret');
  if (text === undefined) return undefined;
  const secrets = given.list('secret');
  // An unset variable of a shell looks like this; taking another secret instead would hide it.
  if (secrets.length === 0) throw new UsageError(`${text.from}: is empty; it is the secret of the subscription, such as whsec_….`);
  return secrets;
}

export function refusePositionals({ positionals }: Given, command: string): void {
  const [word] = positionals;
  if (word !== undefined)
    throw new UsageError(`ordinavo-mock ${command} takes flags only, no "${word}". See ordinavo-mock ${command} --help.`);
}

type Refused = Exclude<SignatureVerdict, { ok: true }>;

/** What a receiver can tell of a delivery. */
export interface Judged {
  readonly verdict: 'ok' | Refused['reason'];
  /** What is wrong with it, `null` where it is ok. */
  readonly message: string | null;
  readonly eventId: string | null;
  readonly eventType: string | null;
  readonly deliveryId: string | null;
  readonly timestamp: string | null;
  readonly bytes: number;
  /** The body, `null` where it is no JSON. */
  readonly payload: unknown;
}

export const verdictWords = {
  ok: 'ok',
  missing: 'no signature',
  malformed: 'malformed signature',
  reserialized: 'body re-serialised',
  wrongSecret: 'wrong secret',
  badTimestamp: 'bad timestamp',
  stale: 'stale',
} satisfies Record<Judged['verdict'], string>;

export function judgeDelivery(headers: IncomingHttpHeaders, body: Buffer, secrets: readonly string[]): Judged {
  const header = (name: string) => {
    const value = headers[`x-ordinavo-${name}`];
    return value === undefined ? null : String(value);
  };
  const timestamp = header('timestamp');
  const verdict = judge(body, header('signature'), timestamp, secrets);
  const payload = payloadIn(body);
  return {
    verdict: verdict.ok ? 'ok' : verdict.reason,
    message: verdict.ok ? null : verdict.message,
    eventId: header('event-id') ?? textIn(payload, 'eventId'),
    eventType: header('event-type') ?? textIn(payload, 'eventType'),
    deliveryId: header('delivery-id'),
    timestamp,
    bytes: body.length,
    payload,
  };
}

function judge(body: Buffer, signature: string | null, timestamp: string | null, secret: readonly string[]): SignatureVerdict {
  const verdict = judgeSignature({ body, signature, secret, timestamp }, wallClock());
  if (!verdict.ok || timestamp !== null) return verdict;
  // Every delivery has one [V], and without it no receiver could refuse what is old.
  const message = 'There is no timestamp; a delivery has it in the header X-Ordinavo-Timestamp.';
  return { ok: false, reason: 'badTimestamp', message };
}

function payloadIn(body: Buffer): unknown {
  try {
    const payload: unknown = JSON.parse(body.toString('utf8'));
    JSON.stringify(payload); // what is nested too deeply can be read and not be written
    return payload;
  } catch {
    return null; // no JSON: the verdict is about bytes all the same
  }
}

function textIn(payload: unknown, name: string): string | null {
  if (typeof payload !== 'object' || payload === null) return null;
  const value: unknown = Object.getOwnPropertyDescriptor(payload, name)?.value;
  return typeof value === 'string' ? value : null;
}
