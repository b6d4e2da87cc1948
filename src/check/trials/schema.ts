/** JSON Schemas as the generator reads them: what kind of value one wants, and of which parts it is made. */
import type { JsonSchema } from '../contract/contract.js';

/**
 * The schema as one: what `allOf` says is in it, and of `oneOf` and `anyOf` the first that is not `null`. Only its own level; its parts are
 * read when they are come to.
 */
export function plain(schema: JsonSchema): JsonSchema {
  const { allOf, oneOf, anyOf, ...own } = schema;
  const choices = [...schemasIn(oneOf), ...schemasIn(anyOf)].map(plain);
  const chosen = choices.find((choice) => !isNull(choice));
  const merged = [...schemasIn(allOf).map(plain), ...(chosen === undefined ? [] : [chosen])].reduce(together, own);
  if (!choices.some(isNull) || merged.type === undefined) return merged;
  return { ...merged, type: [...new Set([...typesOf(merged), 'null'])] };
}

/** Whether a value that breaks one part of it may still be right by another. */
export function hasWaysOut(schema: JsonSchema): boolean {
  const choices = [...schemasIn(schema.oneOf), ...schemasIn(schema.anyOf)].filter((choice) => !isNull(plain(choice)));
  return choices.length > 1 || ['not', 'if', 'patternProperties'].some((name) => name in schema);
}

/** As it says; where it says nothing, as its other keywords mean it. Empty: any. */
export function typesOf(schema: JsonSchema): readonly string[] {
  const { type } = schema;
  if (typeof type === 'string') return [type];
  if (Array.isArray(type)) return type.filter((one) => typeof one === 'string');
  if ('properties' in schema) return ['object'];
  if ('items' in schema) return ['array'];
  return [];
}

/** The one that is not `null`. */
export function typeOf(schema: JsonSchema): string | null {
  return typesOf(schema).find((type) => type !== 'null') ?? null;
}

export function propertiesOf(schema: JsonSchema): readonly (readonly [string, JsonSchema])[] {
  const { properties } = schema;
  return isRecord(properties) ? Object.entries(properties).flatMap(([name, part]) => (isRecord(part) ? [[name, part] as const] : [])) : [];
}

export function requiredOf(schema: JsonSchema): readonly string[] {
  return Array.isArray(schema.required) ? schema.required.filter((name) => typeof name === 'string') : [];
}

/** That of each part of an array, or of what an object has beyond its own properties; `null` where it says none. */
export function schemaUnder(schema: JsonSchema, keyword: 'items' | 'additionalProperties'): JsonSchema | null {
  const part = schema[keyword];
  return isRecord(part) ? part : null;
}

export function numberIn(schema: JsonSchema, keyword: string): number | null {
  const value = schema[keyword];
  return typeof value === 'number' ? value : null;
}

export function textIn(schema: JsonSchema, keyword: string): string | null {
  const value = schema[keyword];
  return typeof value === 'string' ? value : null;
}

/** The values of an enumeration or constant, without `null`; `null` where it is neither. */
export function listedIn(schema: JsonSchema): readonly unknown[] | null {
  if ('const' in schema) return [schema.const];
  return Array.isArray(schema.enum) ? schema.enum.filter((value) => value !== null) : null;
}

/** Whether a value is of the schema as far as its type, its list, its pattern and its bounds go. */
export function fits(schema: JsonSchema, value: unknown): boolean {
  const flat = plain(schema);
  const types = typesOf(flat);
  const [listed, pattern] = [listedIn(flat), textIn(flat, 'pattern')];
  if (types.length > 0 && !kindsOf(value).some((kind) => types.includes(kind))) return false;
  if (listed !== null && value !== null && !listed.includes(value)) return false;
  if (typeof value === 'number')
    return value >= (numberIn(flat, 'minimum') ?? -Infinity) && value <= (numberIn(flat, 'maximum') ?? Infinity);
  if (typeof value !== 'string') return true;
  if (pattern !== null && !matches(pattern, value)) return false;
  return value.length >= (numberIn(flat, 'minLength') ?? 0) && value.length <= (numberIn(flat, 'maxLength') ?? Infinity);
}

/** Patterns are read as Unicode has them, else as they are; one that cannot be read matches anything. */
export function matches(pattern: string, text: string): boolean {
  for (const flags of ['u', '']) {
    try {
      return new RegExp(pattern, flags).test(text);
    } catch {
      // the other way, then
    }
  }
  return true;
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function kindsOf(value: unknown): readonly string[] {
  if (value === null) return ['null'];
  if (Array.isArray(value)) return ['array'];
  if (typeof value === 'number') return Number.isInteger(value) ? ['integer', 'number'] : ['number'];
  return [typeof value];
}

function together(one: JsonSchema, other: JsonSchema): JsonSchema {
  const properties = { ...Object.fromEntries(propertiesOf(one)), ...Object.fromEntries(propertiesOf(other)) };
  const required = [...new Set([...requiredOf(one), ...requiredOf(other)])];
  return {
    ...one,
    ...other,
    ...(Object.keys(properties).length === 0 ? {} : { properties }),
    ...(required.length === 0 ? {} : { required }),
  };
}

function schemasIn(value: unknown): readonly JsonSchema[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

function isNull(schema: JsonSchema): boolean {
  return schema.type === 'null' || ('const' in schema && schema.const === null);
}
