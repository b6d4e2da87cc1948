/** Whether builders are given what they need; TypeScript says so before, JavaScript has to be told. */

/** @throws TypeError saying which call it was, what came, and what to write */
export function needString(call: string, value: unknown, example: string): void {
  if (typeof value !== 'string') refuse(call, value, `write ${example}`);
}

/** A plain object: no list, no `null`, nothing with a class. */
export function needObject(call: string, value: unknown, example: string): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || !isPlain(value)) refuse(call, value, `write ${example}`);
}

export function needWholeNumber(call: string, value: unknown, example: string): void {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) refuse(call, value, `write ${example}`);
}

export function needOneOf(call: string, value: unknown, known: readonly string[]): void {
  if (typeof value !== 'string' || !known.includes(value)) refuse(call, value, `write one of ${known.join(', ')}`);
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null; // of any realm: test runners have their own
}

function refuse(call: string, value: unknown, advice: string): never {
  throw new TypeError(`${call}: got ${shown(value)}; ${advice}.`);
}

const longest = 40;

function shown(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'function') return 'a function';
  if (typeof value === 'object' && value !== null) return isPlain(value) ? 'an object' : `a ${value.constructor.name}`;
  if (typeof value !== 'string') return String(value);
  return JSON.stringify(value.length > longest ? `${value.slice(0, longest - 1)}…` : value);
}
