/** Values that a schema takes: from json-schema-faker, and where a word could be anything from the contract's own examples. */
import type { JsonSchema } from '../contract/contract.js';
import type { Draw } from '../generate/draw.js';
import { type JsonSchema as FakerSchema, generateSync } from '../generate/json-schema-faker.js';
import { fits, isRecord, listedIn, plain, propertiesOf, requiredOf, schemaUnder, typeOf, typesOf } from './schema.js';
import { choiceIn } from './unsaid.js';

/** How much of what may be left out is there. */
export type Extent = 'required' | 'everything' | 'some';

export interface Sources {
  readonly draw: Draw;
  /** Values that answers had under this name. */
  readonly seen: (name: string) => readonly unknown[];
  /** Whole bodies. */
  readonly examples: readonly unknown[];
}

/** `chosen`: where a body has exactly one of two properties, this one. */
export function bodyOf(schema: JsonSchema, extent: Extent, sources: Sources, chosen: string | null = null): unknown {
  return generate(narrowed(schema, [], { extent, sources, chosen }), sources.draw);
}

/** A value on its own: of a parameter. */
export function someValueOf(schema: JsonSchema, draw: Draw): unknown {
  return generate(narrowed(schema, [], { extent: 'everything', sources: { draw, seen: () => [], examples: [] }, chosen: null }), draw);
}

function generate(schema: JsonSchema, draw: Draw): unknown {
  return generateSync(schema as FakerSchema, { seed: draw.whole(0, 0xffff_ffff) }); // as: made below, of keywords that it knows
}

interface Wanted {
  readonly extent: Extent;
  readonly sources: Sources;
  readonly chosen: string | null;
}

/** How deep schemas that hold themselves are followed. */
const deepest = 6;

/** The schema of the values that are wanted, of all those that it takes. `place`: the names that lead to it, `*` for any part of an array. */
function narrowed(schema: JsonSchema, place: readonly string[], wanted: Wanted): JsonSchema {
  const { extent, sources } = wanted;
  const { draw } = sources;
  const flat = plain(schema);
  const name = place.at(-1) ?? '';
  if (
    extent === 'some' &&
    place.length > 0 &&
    !(place.length === 1 && name === wanted.chosen) &&
    typesOf(flat).includes('null') &&
    draw.chance(0.1)
  )
    return { const: null };
  const seen = sources.seen(name);
  const known = seen.filter((value) => fits(flat, value));
  if (known.length > 0) return { const: draw.oneOf(known) };
  const listed = listedIn(flat);
  if (listed !== null && listed.length > 0) return { enum: listed };
  const type = typeOf(flat);
  if (type === 'object') return narrowedObject(flat, place, wanted);
  if (type === 'array') {
    const items = schemaUnder(flat, 'items') ?? {};
    const ids = seen.filter((value) => fits(items, value));
    if (ids.length > 0) return { const: ids.slice(0, 3) };
    const fewest = Math.max(1, Number(flat.minItems ?? 0));
    return { type: 'array', items: narrowed(items, [...place, '*'], wanted), minItems: fewest, maxItems: Math.max(fewest, 2) };
  }
  const examples = sources.examples.flatMap((example) => valuesAt(example, place)).filter((value) => value !== null && fits(flat, value));
  const isWord = type === 'string' && !('pattern' in flat) && !('format' in flat);
  if (examples.length > 0 && (isWord || extent !== 'some')) return { enum: [draw.oneOf(examples)] };
  const bounds = isWord && !('minLength' in flat) ? { minLength: 1 } : {};
  return { ...flat, type: type ?? 'string', ...bounds };
}

function narrowedObject(flat: JsonSchema, place: readonly string[], wanted: Wanted): JsonSchema {
  const { extent, sources, chosen } = wanted;
  const required = requiredOf(flat);
  const all = propertiesOf(flat);
  const choice = place.length === 0 ? choiceIn(all.map(([name]) => name)) : null;
  const isWanted = (name: string) => {
    if (choice?.includes(name)) return name === (chosen ?? choice[0]);
    if (required.includes(name)) return true;
    return place.length < deepest && (extent === 'everything' || (extent === 'some' && sources.draw.chance(0.5)));
  };
  const properties = all.filter(([name]) => isWanted(name)).map(([name, part]) => [name, narrowed(part, [...place, name], wanted)]);
  if (all.length === 0) {
    // an object of free names
    const examples = sources.examples.flatMap((example) => valuesAt(example, place)).filter(isRecord);
    if (examples.length > 0) return { const: sources.draw.oneOf(examples) };
  }
  return {
    type: 'object',
    properties: Object.fromEntries(properties),
    required: properties.map(([name]) => name),
    additionalProperties: false,
  };
}

/** All that stands at a place of a value. */
function valuesAt(value: unknown, [name, ...rest]: readonly string[]): readonly unknown[] {
  if (name === undefined) return [value];
  if (name === '*') return Array.isArray(value) ? value.flatMap((part) => valuesAt(part, rest)) : [];
  return isRecord(value) && Object.hasOwn(value, name) ? valuesAt(value[name], rest) : [];
}
