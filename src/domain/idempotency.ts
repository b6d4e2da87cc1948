/** Idempotency keys: same key and same content give the same result [S2, V, A-10, A-29]. */
import { hash } from 'node:crypto';
import type { Duration, Instant } from './records.js';

export const idempotencyLifetime: Duration = 24 * 60 * 60 * 1000;

/** What a key has answered. */
export interface StoredAnswer {
  readonly contentHash: string;
  readonly status: number;
  readonly body: string;
  readonly expiresAt: Instant;
}

export type Replay =
  | { readonly kind: 'first' }
  | { readonly kind: 'replay'; readonly answer: StoredAnswer }
  | { readonly kind: 'conflict' };

export function decideReplay(known: StoredAnswer | undefined, contentHash: string, now: Instant): Replay {
  if (known === undefined || known.expiresAt <= now) return { kind: 'first' };
  return known.contentHash === contentHash ? { kind: 'replay', answer: known } : { kind: 'conflict' };
}

/** Visible ASCII, 1 to 255 [A-29]. */
export function isIdempotencyKey(text: string): boolean {
  return /^[!-~]{1,255}$/.test(text);
}

/** Whether an answer is kept for its key: not what another try, or another right, could change [A-10]. */
export function isStored(status: number): boolean {
  return status < 500 && status !== 429 && status !== 403;
}

/** The same for the same JSON value, whatever the order of its keys and its white space. */
export function contentHash(value: unknown): string {
  return hash('sha256', canonical(value), 'base64');
}

function canonical(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${entries.map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`).join(',')}}`;
}
