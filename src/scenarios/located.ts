/** A value of a scenario that still knows from which file, line and column each of its parts comes. */
import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type Scalar,
  visit,
} from 'yaml';
import { problemText } from '../contract/explain.js';
import { redacted } from '../domain/journal/redact.js';
import { ScenarioError } from './scenario.js';

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

/** The text of a scenario file. `file` is for messages. */
export function readLocated(text: string, file: string, environment: Environment): Located {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return `${file}:${line}:${col}`;
  };
  if (document.errors.length > 0)
    throw new ScenarioError(document.errors.map(({ pos, message }) => `${at(pos[0])} ${syntaxMessage(message)}`).join('\n'));
  refuseAliasBombs(document, at);
  const problems: string[] = [];
  const locate = (node: unknown): Located => {
    if (isAlias(node)) return locateAlias(node);
    const here = at(isNode(node) ? (node.range?.[0] ?? 0) : 0);
    if (isMap(node)) {
      const names = new Set<string>();
      const entries = node.items.map(({ key, value }) => {
        const name = isScalar(key) ? String(key.value) : String(key);
        if (names.has(name)) problems.push(`${at(isNode(key) ? (key.range?.[0] ?? 0) : 0)} the key ${name} stands twice in one map`);
        names.add(name);
        return [name, { keyAt: at(isNode(key) ? (key.range?.[0] ?? 0) : 0), value: locate(value) }] as const;
      });
      return { kind: 'map', at: here, entries: new Map(entries) };
    }
    if (isSeq(node)) return { kind: 'list', at: here, items: node.items.map(locate) };
    if (!isScalar(node)) return { kind: 'scalar', at: here, value: null };
    return { kind: 'scalar', at: here, value: expanded(node, environment, (message) => problems.push(`${here} ${message}`)) };
  };
  const within = new Set<unknown>();
  const locateAlias = (alias: Alias): Located => {
    const meant = alias.resolve(document);
    if (within.has(meant)) throw new ScenarioError(`${at(alias.range?.[0] ?? 0)} *${alias.source} stands within itself`);
    within.add(meant);
    const located = locate(meant);
    within.delete(meant);
    return located;
  };
  const located = locate(document.contents as Node | null); // as: what a parsed document holds
  if (problems.length > 0) throw new ScenarioError(problems.join('\n'));
  return located;
}

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

const expression = /\$\{env:([A-Za-z_][A-Za-z0-9_]*)(?::-([^}]*))?\}/g;

/** `${env:NAME}` and `${env:NAME:-default}` in text. An unquoted value that is nothing else may be a number, `true` or `false`. */
function expanded({ value, type }: Scalar, environment: Environment, complain: (message: string) => void): unknown {
  if (typeof value !== 'string' || !value.includes('${env:')) return value;
  const text = value.replace(expression, (_, name: string, byDefault: string | undefined) => {
    const set = Object.hasOwn(environment, name) ? environment[name] : undefined;
    const found = byDefault === undefined ? set : set || byDefault; // as in shells: the default is for an empty one too
    if (found === undefined) complain(`the environment has no ${name}; set it, or write \${env:${name}:-default}`);
    return found ?? '';
  });
  if (value.replace(expression, '').includes('${env:'))
    complain(`"${value}" is no environment value; write \${env:NAME} or \${env:NAME:-default}`);
  const whole = type === 'PLAIN' && value.replace(expression, '') === '';
  return whole ? scalarOf(text) : text;
}

function scalarOf(text: string): unknown {
  if (text === 'true' || text === 'false') return text === 'true';
  return /^[-+]?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?$/.test(text) ? Number(text) : text;
}

/** Too many aliases, or one without its anchor: told at the first alias. */
function refuseAliasBombs(document: Document, at: (offset: number) => string): void {
  try {
    document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    let first = 0;
    visit(document, {
      Alias: (_, alias) => {
        first = alias.range?.[0] ?? 0;
        return visit.BREAK;
      },
    });
    throw new ScenarioError(`${at(first)} ${error instanceof Error ? error.message : String(error)}`);
  }
}

function syntaxMessage(message: string): string {
  if (/tab/i.test(message)) return `${message}: indent with spaces`;
  return message === 'Map keys must be unique' ? 'this key stands twice in one map' : message;
}
