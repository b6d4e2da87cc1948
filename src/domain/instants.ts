/** Instants and durations as text. Inside they are milliseconds. */
import type { Duration, Instant } from './records.js';

/** RFC 3339 to an instant; `null` for what is none. Without an offset it counts as UTC only where `localDateTimes` is `utc`. */
export function readInstant(text: string, localDateTimes: 'reject' | 'utc'): Instant | null {
  if (text.endsWith('Z')) {
    const instant = Date.parse(text);
    if (!Number.isNaN(instant)) return instant;
  }
  const zoned = /(?:z|[+-]\d\d(?::?\d\d)?)$/i.test(text);
  if (!zoned && localDateTimes === 'reject') return null;
  const instant = Date.parse((zoned ? text : `${text}Z`).toUpperCase());
  return Number.isNaN(instant) ? null : instant;
}

export function writeInstant(instant: Instant): string {
  return new Date(instant).toISOString();
}

const units = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** `250ms`, `10s`, `1h40m` to milliseconds; `null` for what is none. */
export function readDuration(text: string): Duration | null {
  if (!/^(?:\d+(?:ms|s|m|h|d))+$/.test(text)) return null;
  let sum = 0;
  for (const [, amount, unit] of text.matchAll(/(\d+)(ms|s|m|h|d)/g)) sum += Number(amount) * units[unit as keyof typeof units]; // as: the pattern allows no other
  return sum;
}
