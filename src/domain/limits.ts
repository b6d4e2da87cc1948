/** The rate limit: a fixed window for each integration client [V, A-09]. */
import type { Instant, RateLimit } from './records.js';

export interface RateWindow {
  readonly start: Instant;
  /** Requests let through in it. */
  readonly used: number;
}

export interface RateCount {
  readonly allowed: boolean;
  readonly window: RateWindow;
  readonly remaining: number;
  readonly end: Instant;
}

/** Counts one more request. A refused one does not count. A window before or after `now` is over. */
export function countRequest(known: RateWindow | undefined, { limit, window }: RateLimit, now: Instant): RateCount {
  const start = now - (now % window);
  const used = known !== undefined && known.start === start ? known.used : 0;
  const allowed = used < limit;
  const counted = allowed ? used + 1 : used;
  return { allowed, window: { start, used: counted }, remaining: limit - counted, end: start + window };
}
