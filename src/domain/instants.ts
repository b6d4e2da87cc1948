/** Instants and durations as text. Inside they are milliseconds. */
import type { Duration, Instant } from './records.js';

const rfc3339 =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])[Tt ](?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):?[0-5]\d)?$/;

/**
 * RFC 3339 to an instant; `null` for what is none, or has more or fewer than four digits for its year in UTC. Without an offset it counts as
 * UTC only where `localDateTimes` is `utc`.
 */
export function readInstant(text: string, localDateTimes: 'reject' | 'utc' = 'reject'): Instant | null {
  if (!rfc3339.test(text) || !isDay(text)) return null;
  if (text.endsWith('Z') && text[10] === 'T') return Date.parse(text);
  const zoned = /(?:[Zz]|[+-]\d\d:?\d\d)$/.test(text.slice(19));
  if (!zoned && localDateTimes === 'reject') return null;
  const usual = text
    .toUpperCase()
    .replace(' ', 'T')
    .replace(/([+-]\d\d)(\d\d)$/, '$1:$2');
  const instant = Date.parse(zoned ? usual : `${usual}Z`);
  return instant < earliestInstant || instant > latestInstant ? null : instant;
}

/** Whether the calendar has the day that a text begins with: Date.parse takes February 30 for March 2. */
function isDay(text: string): boolean {
  const day = Number(text.slice(8, 10));
  return day <= 28 || new Date(Date.parse(`${text.slice(0, 10)}T00:00:00Z`)).getUTCDate() === day;
}

/** As far as times can be written with four digits for the year. */
export const latestInstant: Instant = Date.parse('9999-12-31T23:59:59.999Z');

const earliestInstant: Instant = Date.parse('0000-01-01T00:00:00Z');

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

/** `1h40m`: as it would be written. */
export function writeDuration(duration: Duration): string {
  let rest = duration;
  const parts = Object.entries(units)
    .reverse()
    .map(([unit, size]) => {
      const amount = Math.floor(rest / size);
      rest -= amount * size;
      return amount === 0 ? '' : `${amount}${unit}`;
    });
  return parts.join('') || '0s';
}
