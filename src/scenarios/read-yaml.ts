/** The text of a scenario file as a value that knows where its parts stand. Apart, since no built-in scenario needs YAML to be read at a start. */
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
import type { Environment, Located } from './located.js';
import { ScenarioError } from './scenario.js';

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
