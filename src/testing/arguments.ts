/** Whether builders are given what they need; TypeScript says so before, JavaScript has to be told. */
import { isPlain, shown } from '../domain/given.js';

/** @throws TypeError saying which call it was, what came, and what to write */
export function needString(call: string, value: unknown, example: string): void {
  if (typeof value !== 'string') refuse(call, value, `write ${example}`);
}

/** A plain object: no list, no `null`, nothing with a class. */
export function needObject(call: string, value: unknown, example: string): void {
  if (!isPlain(value)) refuse(call, value, `write ${example}`);
}

export function needWholeNumber(call: string, value: unknown, example: string, most = Number.MAX_SAFE_INTEGER): void {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) refuse(call, value, `write ${example}`);
  if (value > most) refuse(call, value, `the most is ${most}`);
}

export function needOneOf(call: string, value: unknown, known: readonly string[]): void {
  if (typeof value !== 'string' || !known.includes(value)) refuse(call, value, `write one of ${known.join(', ')}`);
}

function refuse(call: string, value: unknown, advice: string): never {
  throw new TypeError(`${call}: got ${shown(value)}; ${advice}.`);
}
