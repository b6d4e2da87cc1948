/** A value of a scenario that still knows from which file, line and column each of its parts comes. */
import { problemText } from '../contract/explain.js';
import { redacted } from '../domain/journal/redact.js';

export type Located =
  | { readonly kind: 'map'; readonly at: string; readonly entries: ReadonlyMap<string, Entry> }
  | { readonly kind: 'list'; readonly at: string; readonly items: readonly Located[] }
  | { readonly kind: 'scalar'; readonly at: string; readonly value: unknown };

interface Entry {
  /** Where its key stands. */
  readonly keyAt: string;
  readonly value: Located;
}

/** Values for `${env:NAME}`. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** A scenario that was given as an object: all of it comes from `at`. */
export function locatedObject(value: unknown, at: string): Located {
  if (Array.isArray(value)) return { kind: 'list', at, items: value.map((item) => locatedObject(item, at)) };
  if (typeof value !== 'object' || value === null) return { kind: 'scalar', at, value };
  const defined = Object.entries(value).filter(([, part]) => part !== undefined);
  return { kind: 'map', at, entries: new Map(defined.map(([key, part]) => [key, { keyAt: at, value: locatedObject(part, at) }])) };
}

export function plainValue(located: Located): unknown {
  if (located.kind === 'scalar') return located.value;
  if (located.kind === 'list') return located.items.map(plainValue);
  return Object.fromEntries([...located.entries].map(([key, { value }]) => [key, plainValue(value)]));
}

/** Where the keys lead: to the key itself where it is the last one, else to the value; to the nearest thing above where there is nothing. */
export function positionOf(located: Located, keys: readonly string[]): string {
  let [here, part] = [located.at, located];
  for (const [index, key] of keys.entries()) {
    const entry = part.kind === 'map' ? part.entries.get(key) : undefined;
    const next = entry?.value ?? (part.kind === 'list' ? part.items[Number(key)] : undefined);
    if (next === undefined) return here;
    part = next;
    here = entry !== undefined && (index === keys.length - 1 || !leadsOn(next, keys[index + 1])) ? entry.keyAt : next.at;
  }
  return here;
}

function leadsOn(part: Located, key: string | undefined): boolean {
  if (key === undefined) return false;
  return part.kind === 'map' ? part.entries.has(key) : part.kind === 'list' && part.items[Number(key)] !== undefined;
}

/** A line for each problem, with its place. */
export function problemLines(
  located: Located,
  problems: readonly { readonly keys: readonly string[]; readonly path: string; readonly message: string }[],
): string {
  return problems.map((problem) => `${positionOf(located, problem.keys)} ${redacted(problemText(problem))}`).join('\n');
}
