/** Which variables the requests of a Postman collection use, and which of them nobody sets. */
import { nearest } from '../../contract/nearest.js';
import { isObject, listOf, partOf } from '../json.js';

/** What a request has from the collection and the folders that it is in. */
export interface Around {
  /** That of the nearest that has one. */
  readonly auth: unknown;
  readonly scripts: readonly Script[];
}

interface Script {
  readonly listen: string;
  readonly code: string;
}

/** A request, and the variables that it needs. */
export interface RequestVariables {
  readonly title: string;
  /** In its address, headers, body or authorisation, by their names. */
  readonly uses: readonly string[];
  /** Asked for by a script before it is sent: that script knows what to do without. */
  readonly asksFor: readonly string[];
}

/** What scripts set, whenever they run. */
export interface SetByScripts {
  readonly names: ReadonlySet<string>;
  /** Some script sets a variable whose name only its run will tell, so any may be set. */
  readonly mayBeAny: boolean;
}

export interface UnsetVariable {
  readonly name: string;
  /** Titles of the requests that need it. */
  readonly neededBy: readonly string[];
  /** A variable of nearly that name that is set. */
  readonly meant: string | null;
}

export function around({ auth, scripts }: Around, entry: object): Around {
  return { auth: partOf(entry, 'auth') ?? auth, scripts: [...scripts, ...scriptsIn(entry)] };
}

function scriptsIn(entry: object): readonly Script[] {
  return listOf(partOf(entry, 'event')).flatMap((event) => {
    const script = partOf(event, 'script');
    const lines = typeof script === 'string' ? script : partOf(script, 'exec');
    if (partOf(event, 'disabled') === true) return [];
    return [{ listen: String(partOf(event, 'listen')), code: Array.isArray(lines) ? lines.join('\n') : String(lines ?? '') }];
  });
}

export function variablesOf(title: string, request: unknown, { auth, scripts }: Around): RequestVariables {
  const method = String(partOf(request, 'method') ?? 'GET').toUpperCase();
  const body = partOf(request, 'body');
  const used = [
    typeof request === 'string' ? request : '',
    ...textsIn(addressOf(partOf(request, 'url'))),
    ...textsIn(partOf(request, 'header')),
    ...(method === 'GET' || method === 'HEAD' || partOf(body, 'disabled') === true
      ? []
      : textsIn(partOf(body, String(partOf(body, 'mode'))))), // another mode may have left something behind
    ...textsIn(authorisation(auth)),
  ];
  const before = scripts.filter(({ listen }) => listen === 'prerequest').map(({ code }) => code);
  return { title, uses: [...new Set(used.flatMap(namesIn))], asksFor: before.flatMap((code) => namedIn(code, asking)) };
}

/** Without its text in one piece, which repeats the parts, and those that are switched off with them. */
function addressOf(url: unknown): unknown {
  if (!isObject(url) || partOf(url, 'host') === undefined) return url;
  return { ...url, raw: undefined };
}

function authorisation(auth: unknown): unknown {
  const type = String(partOf(auth, 'type'));
  const parameters = partOf(auth, type);
  if (type !== 'oauth2' || !Array.isArray(parameters)) return parameters;
  return parameters.filter((one) => /^(?:accessToken|headerPrefix)$/.test(String(partOf(one, 'key')))); // the rest is for the app, to get a token with
}

/** Every text in it that counts. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (!isObject(value) && !Array.isArray(value)) return [];
  if (partOf(value, 'disabled') === true) return [];
  return Object.entries(value).flatMap(([name, part]) => (name === 'description' ? [] : textsIn(part)));
}

function namesIn(text: string): readonly string[] {
  return [...text.matchAll(/\{\{([^{}]+)\}\}/g)].map(([, name = '']) => name);
}

const asking = /\.(?:get|has|getEnvironmentVariable|getGlobalVariable)\(\s*(['"`])([^'"`]+)\1/g;
const setting = /\.(?:set|setEnvironmentVariable|setGlobalVariable)\(\s*(['"`])([^'"`$]+)\1\s*,/g;
const anySetting = /\.(?:set|setEnvironmentVariable|setGlobalVariable)\(/g;
const unforeseeable = /\beval\(|\bnew Function\(|\bpm\.require\(/;

function namedIn(code: string, pattern: RegExp): readonly string[] {
  return [...code.matchAll(pattern)].map(([, , name = '']) => name);
}

export function setByScripts(scripts: readonly Script[]): SetByScripts {
  const codes = scripts.map(({ code }) => code);
  const mayBeAny = codes.some(
    (code) => unforeseeable.test(code) || [...code.matchAll(anySetting)].length > [...code.matchAll(setting)].length,
  );
  return { names: new Set(codes.flatMap((code) => namedIn(code, setting))), mayBeAny };
}

/** `values`: of the collection and the environment. One that is empty counts as set, and so does what Postman makes up: `{{$guid}}`. */
export function unsetVariables(
  requests: readonly RequestVariables[],
  { names, mayBeAny }: SetByScripts,
  values: Readonly<Record<string, string>>,
): readonly UnsetVariable[] {
  if (mayBeAny) return [];
  const isSet = (name: string) => name.startsWith('$') || names.has(name) || Object.hasOwn(values, name);
  const needs = requests.flatMap(({ title, uses, asksFor }) =>
    withThoseInside(uses, values)
      .filter((name) => !isSet(name) && !asksFor.includes(name))
      .map((name) => ({ name, title })),
  );
  const known = [...names, ...Object.keys(values)];
  return [...new Set(needs.map(({ name }) => name))].map((name) => ({
    name,
    neededBy: needs.flatMap((need) => (need.name === name ? [need.title] : [])),
    meant: nearest(name.trim(), known),
  }));
}

/** The value of a variable may use others. */
function withThoseInside(names: readonly string[], values: Readonly<Record<string, string>>): readonly string[] {
  const found = new Set(names);
  for (const name of found) for (const inner of namesIn(Object.hasOwn(values, name) ? (values[name] ?? '') : '')) found.add(inner);
  return [...found];
}
