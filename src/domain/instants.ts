/** Instants and durations as text. Inside they are milliseconds. */
import type { Duration, Instant } from './records.js';

/** An instant from text whose form the contract's validator has passed. Without an offset: `null`, or UTC where `localDateTimes` is `utc`. */
export function instantOf(text: string, localDateTimes: 'reject' | 'utc'): Instant | null {
  const zoned = text.endsWith('Z') || /(?:z|[+-]\d\d(?::?\d\d)?)$/i.test(text.slice('2026-06-25'.length));
  if (!zoned && localDateTimes === 'reject') return null;
  const instant = Date.parse(text.endsWith('Z') ? text : (zoned ? text : `${text}Z`).toUpperCase());
  return Number.isNaN(instant) ? null : instant;
}

/** RFC 3339 with an offset, from anywhere; `null` for what is none. */
export function readInstant(text: string): Instant | null {
  const [, day] = /^(\d{4}-\d\d-\d\d)[t ]\d\d:\d\d:\d\d(?:\.\d+)?(?:z|[+-]\d\d:\d\d)$/i.exec(text) ?? [];
  const instant = Date.parse(text.toUpperCase());
  return day === undefined || Number.isNaN(instant) || !isDay(day) ? null : instant;
}

/** Whether the calendar has the day: Date.parse takes February 30 for March 2. */
function isDay(text: string): boolean {
  const day = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(day) && new Date(day).toISOString().startsWith(text);
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
