/** Says in words for people what a validator refused: where, what is wrong, and what would be right. */
import { nearest } from './nearest.js';
import type { Violation } from './validator.js';

export interface Problem {
  /** Like `targets[3].planning.priority`; `''` for the whole. */
  readonly path: string;
  readonly message: string;
}

/** A problem with the keys that lead to it, for finding its place in a file. */
export interface LocatedProblem extends Problem {
  readonly keys: readonly string[];
}

/** The violations of `value` as problems, each once. `knownKeys` are the keys that an object may have, by its place. */
export function explain(value: unknown, violations: readonly Violation[], knownKeys: KnownKeys = {}): readonly LocatedProblem[] {
  const problems = violations.flatMap((violation) => {
    if (violation.keyword === 'oneOf') return []; // its branches say more
    if (violation.propertyName !== undefined) return []; // `propertyNames` says it once
    const keys = violation.instancePath.split('/').slice(1).map(unescapePointer);
    const found = keys.reduce<unknown>((part, key) => (part as Record<string, unknown>)[key], value); // as: the pointer was made from the value
    const unknownKey = violation.params.additionalProperty;
    if (typeof unknownKey !== 'string') return [{ path: pathOf(keys), message: messageFor(violation, found), keys }];
    const known = knownKeys[pathOf(keys).replace(/\[\d+\]/g, '[]')] ?? [];
    return [{ path: pathOf(keys), message: unknownKeyMessage(unknownKey, known), keys: [...keys, unknownKey] }];
  });
  return problems.filter((one, index) => problems.findIndex((other) => other.path === one.path && other.message === one.message) === index);
}

export type KnownKeys = Readonly<Record<string, readonly string[]>>;

/** `path: message`, as it stands in messages and logs. */
export function problemText({ path, message }: Problem): string {
  return path === '' ? message : `${path}: ${message}`;
}

/** Problems as one sentence. */
export function sentenceOf(problems: readonly Problem[]): string {
  const text = problems.map((problem, index) => problemText(problem).replace(index === problems.length - 1 ? '' : /\.$/, '')).join('; ');
  return /[.?]$/.test(text) ? text : `${text}.`;
}

function messageFor({ keyword, params, message = 'is not valid' }: Violation, found: unknown): string {
  switch (keyword) {
    case 'type':
      return `${show(found)} is not ${expectedType(params.type)}`;
    case 'enum':
    case 'const':
      return notOneOf(found, keyword === 'enum' ? (params.allowedValues as readonly unknown[]) : [params.allowedValue]); // as: Ajv's own shape
    case 'format':
      return `${show(found)} is not ${params.format === 'date' ? 'a date that exists; write 2026-06-25' : `of the format ${params.format}`}`;
    case 'minimum':
      return `${show(found)} is less than ${params.limit}`;
    case 'maximum':
      return `${show(found)} is more than ${params.limit}`;
    case 'minLength':
      return params.limit === 1 ? 'is empty' : `is shorter than ${params.limit} characters`;
    case 'maxLength':
      return `is longer than ${params.limit} characters`;
    case 'minItems':
    case 'minProperties':
      return 'is empty';
    case 'maxItems':
      return `has more than ${params.limit} items`;
    case 'pattern':
      return `${show(found)} ${patternWords[String(params.pattern)] ?? `does not match ${params.pattern}`}`;
    case 'propertyNames':
      return `has the key ${show(params.propertyName)}, which is no name`;
    case 'required':
      return `needs "${params.missingProperty}"`;
    default:
      return `${show(found)} ${message}`;
  }
}

/** The patterns of the scenario schema in words. */
const patternWords: Readonly<Record<string, string>> = {
  '^[0-9]+(ms|s|m|h|d)([0-9]+(ms|s|m|h|d))*$': 'is not a duration; write "250ms", "10s", "5m", "2h" or "1d"',
  '^off$': 'is neither "off" nor {limit, window}',
  '^latest$': 'is neither a number nor "latest"',
  '^[0-9]+(b|kb|mb)$': 'is not a size; write "500kb" or "5mb"',
  '\\S': 'is blank',
  '^[!-~]+$': 'is not visible ASCII without spaces',
  '^[A-Za-z0-9][A-Za-z0-9._-]*$': 'is not a key; use letters, digits, ".", "_" and "-"',
};

function unknownKeyMessage(key: string, known: readonly string[]): string {
  const close = nearest(key, known);
  return `"${key}" is no known key.${close !== null ? ` "${close}"?` : known.length === 0 ? '' : ` Known: ${known.join(', ')}`}`;
}

function notOneOf(found: unknown, allowed: readonly unknown[]): string {
  const words = allowed.filter((value) => value !== null).map(String);
  const hint =
    typeof found === 'string'
      ? nearest(
          found,
          words.filter((word) => word !== '*'),
        )
      : null;
  return `${show(found)} is none of ${words.join(', ')}.${hint === null ? '' : ` "${hint}"?`}`;
}

function expectedType(type: unknown): string {
  const names: readonly unknown[] = Array.isArray(type) ? type : [type];
  const wanted = names.filter((name) => name !== 'null').map(String);
  return wanted.map((name) => (/^[aeiou]/.test(name) ? `an ${name}` : `a ${name}`)).join(' or ');
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}

/** `['targets', '3', 'title']` to `targets[3].title`. */
export function pathOf(keys: readonly string[]): string {
  return keys.reduce((path, key) => (/^\d+$/.test(key) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`), '');
}

function unescapePointer(token: string): string {
  return token.replaceAll('~1', '/').replaceAll('~0', '~');
}
