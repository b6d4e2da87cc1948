/** What callers give control as text, read or refused; and the words for what is not there. */
import { nearest } from '../contract/nearest.js';
import { latestInstant, readDuration, readInstant } from '../domain/instants.js';
import type { Duration, Instant } from '../domain/records.js';
import { ControlError } from './control.js';

export function timeOf(text: string): Instant {
  const instant = readInstant(text);
  if (instant === null || instant > latestInstant)
    throw new ControlError('invalid', `clock.set: "${text}" is not a time with its offset; write 2026-06-24T06:00:00Z.`);
  return instant;
}

export function durationOf(what: string, text: string): Duration {
  const duration = readDuration(text);
  if (duration === null) throw new ControlError('invalid', `${what}: "${text}" is not a duration; write 250ms, 10s, 5m, 2h or 1d.`);
  return duration;
}

export function unknown(what: string, name: string, known: readonly string[]): ControlError {
  const close = /^\d+$/.test(name) ? null : nearest(name, known); // a number like it is no help
  const hint = close === null ? ` There ${known.length === 0 ? 'is none' : `are: ${known.join(', ')}`}.` : ` "${close}"?`;
  return new ControlError('notFound', `There is no ${what} "${name}".${hint}`);
}
