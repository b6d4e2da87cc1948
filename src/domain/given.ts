/** What somebody has given, and TypeScript has not seen: whether it is an object as one writes it, and how messages name it. */

/** An object as one writes it down, of any realm, since test runners have their own: no list, and nothing with a class, whose parts would be lost. */
export function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** Something with a class. */
export function isInstance(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !isPlain(value);
}

const longest = 60;

/** `"soon"`, `null`, `an array`, `a Date` */
export function shown(value: unknown): string {
  if (Array.isArray(value)) return 'an array';
  if (typeof value === 'function') return 'a function';
  if (isInstance(value)) return `a ${value.constructor.name}`;
  if (isPlain(value)) return 'an object';
  if (typeof value !== 'string') return String(value);
  return JSON.stringify(value.length > longest ? `${value.slice(0, longest)}…` : value);
}
