import type { Around } from './commands.js';
import type { Given } from './flags.js';

/** Prints data for people, or as JSON. Answers the exit code. */
export function show({ on }: Given, { print }: Around, data: unknown, lines: readonly string[]): number {
  print(on('json') ? `${JSON.stringify(data, null, 2)}\n` : lines.map((line) => `${line}\n`).join(''));
  return 0;
}
