/** How a client behaves: what the journal judges it by. */
import type { Duration, Instant } from './records.js';

/** What counts against a client. */
export const misconducts = ['retryAfterIgnored', 'writesWithoutIdempotencyKey', 'idempotencyKeysReused', 'contractViolations'] as const;

export type Misconduct = (typeof misconducts)[number];

/** Which request, by its number in the journal, and when it came. */
export interface RequestMark {
  readonly id: number;
  readonly at: Instant;
}

export interface ToldMark extends RequestMark {
  readonly correlationId: string;
}

export interface Finding {
  readonly kind: Misconduct;
  /** The requests that it is about, the one that gave cause last. */
  readonly requests: readonly ToldMark[];
  readonly message: string;
}

/** The first content that a key was used for. */
export interface RememberedKey extends RequestMark {
  readonly content: string;
}

/** So long a repeated write counts: as long as a key would have protected it. */
export const repeatsCountFor: Duration = 24 * 60 * 60 * 1000;

/** Whether the work of a write may have been done, as far as its client can know: it was, or the answer was lost, or blamed the server. */
export function mayBeDone(status: number): boolean {
  return status < 400 || status >= 500;
}

/** Whether a write of the same body repeats another that no key ties to it. */
export function repeatsUnprotected(known: RequestMark & { readonly hasKey: boolean }, hasKey: boolean, at: Instant): boolean {
  return at - known.at < repeatsCountFor && !(known.hasKey && hasKey);
}
