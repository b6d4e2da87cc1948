/** Durations that the schema has checked. */
import { readDuration } from '../domain/instants.js';
import type { Duration } from '../domain/records.js';

export function milliseconds(text: string): Duration {
  return readDuration(text) ?? 0;
}
