/** In what an answer of the mock differs from that of the real system, where their data may differ and their shape may not. */

import type { Contract, ContractOperation, JsonSchema } from '../contract/contract.js';
import { shown } from '../evidence.js';
import { escapedName, isObject, listOf, partOf } from '../json.js';
import { isIdName } from './recorded-ids.js';

export interface Difference {
  /** JSON pointer into the exchange: `/body/items/0/status`. */
  readonly pointer: string;
  /** What the real system answered. */
  readonly expected: string;
  readonly got: string;
}

/** Finds the record of the mock that stands for one of the real system; `undefined`: it is not known which one. */
export type Counterpart = (record: object, among: readonly unknown[]) => unknown;

/**
 * By their fields, types and lengths; by value what the contract lists, whether something is so, and counts. `counterpart`: for an answer that
 * lists what is there, which depends on what was there before; `null` for any other.
 */
export function differences(
  recorded: unknown,
  got: unknown,
  schema: JsonSchema | null,
  counterpart: Counterpart | null,
): readonly Difference[] {
  const schemas = schema === null ? [] : [schema];
  if (counterpart === null || !isObject(recorded) || !isObject(got)) return between('/body', '', recorded, got, schemas);
  return Object.keys(recorded).flatMap((name) => {
    const [one, other, at] = [partOf(recorded, name), partOf(got, name), partsOf(schemas, name)];
    const isList = Array.isArray(one) && Array.isArray(other) && one.every(isObject);
    if (!isList) return /cursor$/i.test(name) ? [] : between(`/body/${escapedName(name)}`, name, one, other, at); // how many there are is no matter
    return one.flatMap((record, index) => {
      const same = counterpart(record, other);
      return same === undefined ? [] : between(`/body/${escapedName(name)}/${index}`, name, record, same, itemsOf(at));
    });
  });
}

function between(pointer: string, name: string, recorded: unknown, got: unknown, schemas: readonly JsonSchema[]): readonly Difference[] {
  const differ = { pointer, expected: shown(recorded), got: shown(got) };
  if (typeOf(recorded) !== typeOf(got)) return [differ];
  if (Array.isArray(recorded) && Array.isArray(got)) {
    if (recorded.length !== got.length)
      return recorded.every(isObject) && got.every(isObject) ? [{ pointer, expected: itemCount(recorded), got: itemCount(got) }] : [differ];
    return recorded.flatMap((item, index) => between(`${pointer}/${index}`, name, item, got[index], itemsOf(schemas)));
  }
  if (isObject(recorded) && isObject(got)) {
    const names = [...new Set([...Object.keys(recorded), ...Object.keys(got)])];
    return names.flatMap((key) =>
      between(`${pointer}/${escapedName(key)}`, key, partOf(recorded, key), partOf(got, key), partsOf(schemas, key)),
    );
  }
  return recorded !== got && isComparedByValue(name, recorded, schemas) ? [differ] : [];
}

/** Texts, times, ids and what is measured are data. */
function isComparedByValue(name: string, value: unknown, schemas: readonly JsonSchema[]): boolean {
  if (typeof value === 'boolean') return true;
  const expanded = expand(schemas);
  if (expanded.some((schema) => 'enum' in schema || 'const' in schema)) return true;
  return (
    typeof value === 'number' &&
    expanded.some(({ type }) => type === 'integer' || listOf(type).includes('integer')) &&
    !isIdName(name) &&
    !isMeasured(name)
  );
}

/** An instant, or an amount of time or space. */
function isMeasured(name: string): boolean {
  return /(?:At|Utc|Ms|Seconds|Minutes|Hours|Days|Meters|Metres|Km|Percent)$/.test(name);
}

/** The schema of the answer of an operation with this status; `null` where the contract has none. */
export function answerSchema({ document }: Contract, { path, method }: ContractOperation, status: number): JsonSchema | null {
  const responses = [path, method.toLowerCase(), 'responses'].reduce<unknown>(partOf, partOf(document, 'paths'));
  const range = `${Math.floor(status / 100)}XX`;
  const response = [String(status), range, range.toLowerCase(), 'default'].map((one) => partOf(responses, one)).find(isObject);
  const schema = ['content', 'application/json', 'schema'].reduce<unknown>(partOf, response);
  return isObject(schema) ? asSchema(schema) : null;
}

function partsOf(schemas: readonly JsonSchema[], name: string): readonly JsonSchema[] {
  return expand(schemas).flatMap(({ properties, additionalProperties }) =>
    [partOf(properties, name) ?? additionalProperties].filter(isObject).map(asSchema),
  );
}

function itemsOf(schemas: readonly JsonSchema[]): readonly JsonSchema[] {
  return expand(schemas).flatMap(({ items }) => (isObject(items) ? [asSchema(items)] : []));
}

/** With all that they are made of; schemas may hold themselves. */
function expand(schemas: readonly JsonSchema[]): readonly JsonSchema[] {
  const found = new Set<JsonSchema>(schemas);
  for (const { allOf, anyOf, oneOf } of found)
    for (const part of [allOf, anyOf, oneOf].flatMap(listOf).filter(isObject)) found.add(asSchema(part));
  return [...found];
}

function typeOf(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
}

function itemCount(list: readonly unknown[]): string {
  return list.length === 1 ? '1 item' : `${list.length} items`;
}

function asSchema(value: object): JsonSchema {
  return value as JsonSchema; // as: an object by its names
}
