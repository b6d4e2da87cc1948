/** Objects that users give, of which only certain keys mean something. */
import { ControlError } from '../control/control.js';
import { hint } from '../control/options.js';
import { isPlain, shown } from '../domain/given.js';

/** Throws a `ControlError` where it is no object, or has a key that nobody knows. `example`: what one writes. */
export function checkKeys(caller: string, given: unknown, known: readonly string[], example: string): void {
  if (!isPlain(given)) throw new ControlError('invalid', `${caller}: ${shown(given)} is no object; write ${example}.`);
  const unknown = Object.keys(given).find((key) => !known.includes(key));
  if (unknown !== undefined) throw new ControlError('invalid', `${caller}: "${unknown}" is no known key. ${hint(unknown, known)}`);
}
