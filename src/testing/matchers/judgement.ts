/** What a matcher says, in the form that Vitest and Jest share; and how it writes values. */

export interface Judgement {
  readonly pass: boolean;
  /** Why, for whoever expected the opposite. */
  readonly message: () => string;
}

/** A value that a test runner compares by itself: `expect.any(String)`, `expect.stringContaining('x')`. */
interface AsymmetricMatcher {
  asymmetricMatch(found: unknown): boolean;
}

export function isAsymmetric(value: unknown): value is AsymmetricMatcher {
  return typeof value === 'object' && value !== null && 'asymmetricMatch' in value && typeof value.asymmetricMatch === 'function';
}

/** Like in code: `{ externalId: "JOB-1" }`. */
export function written(value: unknown): string {
  if (isAsymmetric(value)) return writtenMatcher(value);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? 'a Date that is none' : value.toISOString();
  if (Array.isArray(value)) return `[${value.map(written).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return typeof value === 'string' ? JSON.stringify(value) : String(value);
  const fields = Object.entries(value).map(([name, part]) => `${name}: ${written(part)}`);
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
}

/** `StringContaining "x"`, where the runner calls it so. */
function writtenMatcher(matcher: AsymmetricMatcher): string {
  const sample = 'sample' in matcher ? matcher.sample : undefined;
  if (sample === undefined) return String(matcher);
  return `${matcher} ${typeof sample === 'function' ? sample.name : written(sample)}`;
}

const longest = 200; // characters

/** The value, cut where it is long. */
export function inShort(value: unknown): string {
  const text = written(value);
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

const mostListed = 10;

/** Indented lines, at most ten of them, then how many more. */
export function listed(lines: readonly string[]): readonly string[] {
  const more = lines.length - mostListed;
  return [...lines.slice(0, mostListed), ...(more > 0 ? [`and ${more} more`] : [])].map((line) => `  ${line}`);
}
