/** Verifying signatures in a receiver of one's own: from 'ordinavo-mock', or alone and quicker from 'ordinavo-mock/verify-signature'. */
import { readDuration } from './domain/instants.js';
import { judgeSignature, type SignatureVerdict, type SignedDelivery } from './domain/webhooks/signature.js';
import { wallClock } from './world/clock.js';

export type { SignatureVerdict, SignedDelivery };

export interface SignatureOptions {
  /** The time to judge the timestamp by: epoch milliseconds. Default: now. */
  readonly now?: number;
  /** How far the timestamp may be away, such as `5m`, which is the default [V]. */
  readonly tolerance?: string;
}

/**
 * Whether a delivery is what was signed, compared in constant time over the raw body [V]. Give it `timestamp` to have old ones
 * refused, too. It throws nothing but a `TypeError`, for a body that was parsed, a missing secret, or a `tolerance`
 * that is no duration.
 */
export function verifySignature(delivery: SignedDelivery, { now = wallClock(), tolerance }: SignatureOptions = {}): SignatureVerdict {
  const { body, secret } = delivery;
  if (typeof body !== 'string' && !(body instanceof Uint8Array))
    throw new TypeError('body: is neither text nor bytes; give it as it came, before any JSON parser has seen it.');
  for (const one of typeof secret === 'string' ? [secret] : (secret ?? ['']))
    if (typeof one !== 'string' || one === '') throw new TypeError('secret: is missing; it is the one of the webhook subscription.');
  const ms = tolerance === undefined ? undefined : readDuration(tolerance);
  if (ms === null) throw new TypeError(`tolerance: "${tolerance}" is not a duration; write "5m".`);
  return judgeSignature(delivery, now, ms);
}
