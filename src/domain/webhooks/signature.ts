/** Signatures of webhooks: HMAC-SHA256 of the raw body, in hex [V]; and why one does not fit. */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { readInstant } from '../instants.js';
import type { Duration, Instant } from '../records.js';

/** `sha256=` and the lower-case hex HMAC-SHA256 of the body with the subscription's secret [V]. */
export function signatureOf(secret: string, body: string | Uint8Array): string {
  return `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`;
}

/** How old a timestamp may be before a receiver should reject the event [V]. */
const timestampTolerance: Duration = 5 * 60_000;

/** The value of a header, as node:http and fetch have it: an array where it came several times, or where a library makes one of all. */
type HeaderValue = string | readonly string[] | null | undefined;

/** What a receiver has to judge. */
export interface SignedDelivery {
  /** The body as it came, byte for byte: before any JSON parser has seen it. */
  readonly body: string | Uint8Array;
  /** `X-Ordinavo-Signature`. */
  readonly signature: HeaderValue;
  /** The secret of the subscription; several while it is being changed. */
  readonly secret: string | readonly string[];
  /** `X-Ordinavo-Timestamp`. Left out, the age is not judged. */
  readonly timestamp?: HeaderValue;
}

/**
 * Whether a delivery is what Ordinavo signed. `reason`:
 *
 * - `missing`: there is no signature.
 * - `malformed`: the signature is not `sha256=` and 64 hex digits, or there are several.
 * - `reserialized`: the secret is right, and the body is not the one that was sent: it was parsed and written again, or trimmed.
 * - `wrongSecret`: another secret, or another body altogether.
 * - `badTimestamp`: the signature fits, and the timestamp is no time, or there are several.
 * - `stale`: the signature fits, and the timestamp is more than the tolerance away from now.
 */
export type SignatureVerdict =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly reason: 'missing' | 'malformed' | 'reserialized' | 'wrongSecret' | 'badTimestamp' | 'stale';
      /** What is wrong and what to do, for people. */
      readonly message: string;
    };

export function judgeSignature(delivery: SignedDelivery, now: Instant, tolerance: Duration = timestampTolerance): SignatureVerdict {
  const { body, secret } = delivery;
  const [signature = '', ...moreSignatures] = valuesOf(delivery.signature);
  if (moreSignatures.length > 0)
    return not('malformed', 'There are several signatures; a delivery has the header X-Ordinavo-Signature once.');
  if (signature === '') return not('missing', 'There is no signature; a delivery has it in the header X-Ordinavo-Signature.');
  if (!/^sha256=[0-9a-f]{64}$/.test(signature))
    return not('malformed', `"${signature.slice(0, 80)}" is no signature; one is "sha256=" and 64 hex digits in lower case.`);
  const secrets = typeof secret === 'string' ? [secret] : secret;
  const fits = (text: string | Uint8Array) => secrets.some((one) => isSame(signatureOf(one, text), signature));
  if (!fits(body)) {
    return rewritings(body).some(fits)
      ? not('reserialized', 'The secret is right, but the body was parsed and written again; verify the raw bytes, before any JSON parser.')
      : not('wrongSecret', 'The signature was made with another secret, or for another body.');
  }
  const [timestamp, ...moreTimestamps] = valuesOf(delivery.timestamp);
  if (moreTimestamps.length > 0)
    return not('badTimestamp', 'There are several timestamps; a delivery has the header X-Ordinavo-Timestamp once.');
  return timestamp === undefined ? { ok: true } : judgeTimestamp(timestamp, now, tolerance);
}

function valuesOf(header: HeaderValue): readonly string[] {
  return typeof header === 'string' ? [header] : (header ?? []);
}

function judgeTimestamp(timestamp: string, now: Instant, tolerance: Duration): SignatureVerdict {
  const at = readInstant(timestamp);
  if (at === null) return not('badTimestamp', `The timestamp "${timestamp.slice(0, 80)}" is no time; one is 2026-06-24T06:00:00.000Z.`);
  const age = now - at;
  if (Math.abs(age) <= tolerance) return { ok: true };
  const seconds = Math.round(Math.abs(age) / 1000);
  return not(
    'stale',
    `The timestamp ${timestamp} is ${seconds} s ${age > 0 ? 'old' : 'in the future'}; more than ${tolerance / 1000} s are not accepted.`,
  );
}

type Refused = Exclude<SignatureVerdict, { ok: true }>;

function not(reason: Refused['reason'], message: string): Refused {
  return { ok: false, reason, message };
}

function isSame(one: string, other: string): boolean {
  return timingSafeEqual(Buffer.from(one), Buffer.from(other)); // of equal length: both are signatures
}

/** What the body may have been before somebody parsed it and wrote it again. */
function rewritings(body: string | Uint8Array): readonly string[] {
  const text = typeof body === 'string' ? body : Buffer.from(body).toString('utf8');
  const trimmed = text.replace(/^\uFEFF/, '').trim();
  try {
    return [trimmed, JSON.stringify(inDocumentedOrder(JSON.parse(trimmed)))].flatMap((one) => [one, `${one}\n`]);
  } catch {
    return [trimmed];
  }
}

/** The envelope begins with these, in this order; a writer that sorts keys puts them elsewhere. */
const envelopeKeys = ['eventId', 'eventType', 'occurredAt', 'tenantId', 'source', 'payloadVersion'];

function inDocumentedOrder(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const known = envelopeKeys.flatMap((key) => (Object.hasOwn(value, key) ? [[key, (value as Record<string, unknown>)[key]] as const] : [])); // as: looked up by its own keys
  const others = Object.entries(value).filter(([key]) => !envelopeKeys.includes(key));
  return Object.fromEntries([...known, ...others]);
}
