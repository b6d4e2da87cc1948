/** Requests that an operation should take: what its contract shows, and what its schemas allow. */
import type { Call } from '../call.js';
import type { ContractOperation, ContractParameter } from '../contract/contract.js';
import { drawOf } from '../generate/draw.js';
import { targetGenerator } from '../generate/targets.js';
import type { Memory } from './memory.js';
import { fits, isRecord, listedIn, numberIn, plain, propertiesOf, schemaUnder } from './schema.js';
import { asUpsert, choiceIn, givenAs, harmless } from './unsaid.js';
import { bodyOf, type Extent, someValueOf } from './values.js';

/** A request, all but its key. */
export interface Request {
  /** By the names in its path, as they are written there. */
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  /** `undefined`: none. */
  readonly body: unknown;
}

export interface ValidRequest {
  /** In words, below the name of its operation. */
  readonly what: string;
  readonly request: Request;
  /** It names records by IDs that no answer has told. */
  readonly namesUnknown: boolean;
  /** Nothing in it is for a rule of the business to reject. */
  readonly isPlausible: boolean;
}

export interface Source {
  readonly memory: Memory;
  readonly seed: number;
  /** Begins what is called by an external name. */
  readonly prefix: string;
  /** Begins each `Idempotency-Key`: a target remembers those of an earlier run for a day. */
  readonly keyPrefix: string;
  /** Behind external IDs there may be real records. */
  readonly areForeign: boolean;
}

export function callOf(operation: ContractOperation, { path, query, headers, body }: Request, key: string | null): Call {
  const written = operation.path.replace(/\{([^}]+)\}/g, (_, name: string) => path[name] ?? '');
  const search = new URLSearchParams(query).toString();
  return {
    method: operation.method,
    path: search === '' ? written : `${written}?${search}`,
    headers: {
      ...(key === null ? {} : { Authorization: `Bearer ${key}` }),
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      ...headers,
    },
    body: body === undefined ? null : JSON.stringify(body),
  };
}

/** Empty where the path names a record, and none is known. */
export function validRequests(operation: ContractOperation, source: Source): readonly ValidRequest[] {
  const { memory, seed } = source;
  const paths = pathsOf(operation, memory);
  const [first] = paths;
  if (first === undefined) return [];
  const bodies = bodiesOf(operation, source);
  const [usual = nothing] = bodies;
  const draw = drawOf(seed, `parameters of ${operation.id}`, 0);
  const needed = parametersOf(operation).filter(({ required }) => required);
  const always: Request = needed.reduce<Request>(
    (request, parameter) => withParameter(request, parameter, String(someValueOf(parameter.schema, draw))),
    { path: first, query: {}, headers: {}, body: usual.body },
  );
  const others = parametersOf(operation).flatMap((parameter) =>
    valuesOf(parameter, operation, source).map((value) => ({ parameter, value })),
  );
  const together = others.reduce((request, { parameter, value }) => withParameter(request, parameter, value), always);
  const isSeveral = new Set(others.map(({ parameter }) => parameter.name)).size > 1;
  return [
    ...bodies.map((body) => ({ ...body, request: { ...always, body: body.body } })),
    ...(operation.method === 'DELETE' ? paths.slice(1) : spread(paths.slice(1))).map((path, index) => ({
      ...usual,
      what: `record ${index + 2}`,
      request: { ...always, path },
    })),
    ...others.map(({ parameter, value }) => ({
      ...usual,
      what: `${parameter.name} ${value.length > 40 ? `of ${value.length} characters` : value}`,
      request: withParameter(always, parameter, value),
    })),
    ...(isSeveral ? [{ ...usual, what: 'every parameter', request: together }] : []),
  ];
}

/** With what only an answer to the operation itself can have told, such as a cursor. */
export function furtherRequests(operation: ContractOperation, { memory }: Source, request: Request): readonly ValidRequest[] {
  return parametersOf(operation).flatMap((parameter) => {
    const told = givenAs[parameter.name];
    const [value] = told === undefined ? [] : memory.seenAt(operation.path, told).slice(-1);
    if (value === undefined) return [];
    const further = withParameter(request, parameter, String(value));
    return [{ what: `${parameter.name} of an earlier answer`, request: further, namesUnknown: false, isPlausible: false }];
  });
}

export function withParameter(request: Request, { name, in: place }: ContractParameter, value: string): Request {
  if (place === 'path') return { ...request, path: { ...request.path, [name]: encodeURIComponent(value) } };
  if (place === 'query') return { ...request, query: { ...request.query, [name]: value } };
  return { ...request, headers: { ...request.headers, [name]: value } };
}

/** Those of query and header. */
export function parametersOf({ parameters }: ContractOperation): readonly ContractParameter[] {
  return parameters.filter((parameter) => parameter.in !== 'path' && !/^(?:authorization|content-type|accept)$/i.test(parameter.name));
}

export function isIdempotencyKey({ name, in: place }: ContractParameter): boolean {
  return place === 'header' && /^idempotency-key$/i.test(name);
}

/** Records that it may be about. */
function pathsOf({ path, method, parameters }: ContractOperation, memory: Memory): readonly Request['path'][] {
  const named = parameters.filter((parameter) => parameter.in === 'path');
  const values = named.map(({ name }) => memory.forPath(path, name, method !== 'GET').map((value) => encodeURIComponent(String(value))));
  const count = values.length === 0 ? 1 : Math.min(...values.map((known) => known.length));
  return Array.from({ length: count }, (_, index) => Object.fromEntries(named.map(({ name }, at) => [name, values[at]?.[index] ?? ''])));
}

/** One from the middle, and the last one. */
function spread<T>(all: readonly T[]): readonly T[] {
  return all.length <= 2 ? all : [...all.slice(Math.floor(all.length / 2), Math.floor(all.length / 2) + 1), ...all.slice(-1)];
}

/** Values that a parameter takes, its bounds among them. */
function valuesOf(parameter: ContractParameter, operation: ContractOperation, { memory, seed, keyPrefix }: Source): readonly string[] {
  const { name, schema } = parameter;
  const flat = plain(schema);
  if (name in givenAs) return []; // only once an answer has told it
  const seen = memory.seen(name).filter((value) => fits(flat, value));
  if (seen.length > 0) return seen.slice(-1).map(String);
  const draw = drawOf(seed, `${operation.id} ${name}`, 0);
  const listed = listedIn(flat);
  if (listed !== null) {
    const chosen = listed.length <= 5 ? listed : [draw.oneOf(listed), draw.oneOf(listed)];
    return [...new Set(chosen.map(String))];
  }
  const bounds = [numberIn(flat, 'minimum'), numberIn(flat, 'maximum')].filter((bound) => bound !== null);
  if (bounds.length > 0) return bounds.map(String);
  const longest = numberIn(flat, 'maxLength');
  const own = isIdempotencyKey(parameter) ? keyPrefix + operation.id : String(someValueOf(flat, draw));
  return [own, ...(longest === null || longest > 1000 ? [] : [own.padEnd(longest, '-')])].filter((value) => fits(flat, value));
}

type Body = Omit<ValidRequest, 'request'> & { readonly body: unknown };

const nothing: Body = { what: 'as it is', body: undefined, namesUnknown: false, isPlausible: false };

function bodiesOf(operation: ContractOperation, source: Source): readonly Body[] {
  const { body, id } = operation;
  if (body === null) return [nothing];
  const { memory, seed, prefix, areForeign } = source;
  const properties = propertiesOf(plain(body.schema));
  const choices = choiceIn(properties.map(([name]) => name)) ?? [null];
  const examples = Object.entries(body.examples).map(([name, value]) => [`example ${name}`, withSeen(value, properties, memory)] as const);
  const sources = { seen: (name: string) => (name === 'externalId' ? [] : memory.seen(name)), examples: Object.values(body.examples) };
  const made = (extent: Extent, number: number, chosen: string | null) =>
    bodyOf(body.schema, extent, { ...sources, draw: drawOf(seed, `${extent} of ${id}`, number) }, chosen);
  const shaped = choices.flatMap((chosen, index) => [
    [`only what is required${chosen === null ? '' : `, with ${chosen}`}`, made('required', index, chosen)] as const,
    [`everything${chosen === null ? '' : `, with ${chosen}`}`, asUpsert(made('everything', index, chosen))] as const,
  ]);
  const some = [1, 2, 3].map(
    (number) => [`some of it, ${number}`, made('some', number, choices[number % choices.length] ?? null)] as const,
  );
  const plausible = plausibleBodies(properties, seed);
  const all = [...examples, ...shaped, ...some, ...plausible].map(([what, value]) => {
    const sent = harmless(value, prefix, areForeign);
    const isPlausible = plausible.some(([name]) => name === what);
    return { what, body: sent, namesUnknown: namesUnknown(sent, memory), isPlausible };
  });
  return all;
}

/** Records that are known, in the place of those of the example. */
function withSeen(example: unknown, properties: ReturnType<typeof propertiesOf>, memory: Memory): unknown {
  if (!isRecord(example)) return example;
  const replaced = properties.flatMap(([name, schema]) => {
    if (!(name in example) || name === 'externalId') return [];
    const seen = memory.seen(name);
    const [one] = seen.filter((value) => fits(schema, value));
    if (one !== undefined) return [[name, one]];
    const items = schemaUnder(plain(schema), 'items');
    const several = items === null || !/Ids$/.test(name) ? [] : seen.filter((value) => fits(items, value)).slice(0, 3);
    return several.length === 0 ? [] : [[name, several]];
  });
  return { ...example, ...Object.fromEntries(replaced) };
}

function namesUnknown(body: unknown, memory: Memory): boolean {
  if (!isRecord(body)) return false;
  return Object.keys(body).some((name) => /Ids?$/.test(name) && name !== 'externalId' && memory.seen(name).length === 0);
}

/** Where targets are taken: such as a person would send. */
function plausibleBodies(properties: ReturnType<typeof propertiesOf>, seed: number): readonly (readonly [string, unknown])[] {
  const targetAt = targetGenerator(seed, firstDay);
  const isTarget = (names: readonly string[]) => names.includes('externalId') && names.includes('title');
  if (isTarget(properties.map(([name]) => name)))
    return [0, 1, 2, 3, 4].map((index) => [`a plausible target, ${index + 1}`, targetAt(index)]);
  return properties.flatMap(([name, schema], place) => {
    const items = schemaUnder(plain(schema), 'items');
    if (items === null || !isTarget(propertiesOf(plain(items)).map(([one]) => one))) return [];
    return [[`plausible ${name}`, { [name]: Array.from({ length: 20 }, (_, index) => targetAt(100 * (place + 1) + index)) }] as const];
  });
}

/** Always the same, as all is that a seed gives. */
const firstDay = Date.parse('2026-07-01T00:00:00Z');
