import { ControlError } from '../control/control.js';
import type { Around } from './commands.js';
import type { Given } from './flags.js';

/** Prints data for people, or as JSON. Answers the exit code. */
export function show({ on }: Given, { print }: Around, data: unknown, lines: readonly string[]): number {
  print(on('json') ? `${JSON.stringify(data, null, 2)}\n` : lines.map((line) => `${line}\n`).join(''));
  return 0;
}

/** What is refused as things are ends with 1: nothing is wrong with what was asked, only with when. */
export async function unlessRefused(act: () => Promise<number>): Promise<number> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof ControlError) || error.kind !== 'conflict') throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  }
}

/** `a, b, c and 4 more`. */
export function firstOf(words: readonly string[], most = 6): string {
  const more = words.length - most;
  return more > 0 ? `${words.slice(0, most).join(', ')} and ${more} more` : words.join(', ');
}
