/**
 * The package's own contract as the build leaves it: the document, and the operations as the engine has read them, so that neither is parsed and
 * translated at each run. Parts that are alike are written once, and are one object again.
 */
import { type HttpOperation, operationsOf } from './oracle.js';

interface Prepared {
  /** As it is written, with references. */
  readonly document: object;
  readonly operations: readonly HttpOperation[];
}

/** For the build, which gives the engine that it has bundled. `document`: as it is written. */
export async function prepared(document: object, load?: Parameters<typeof operationsOf>[1]): Promise<string> {
  const operations = await operationsOf(document, load);
  return packed({ document, operations: operations.map(judgedPartsOf) });
}

export function fromPrepared(text: string): Prepared {
  return unpacked(text) as Prepared; // as: what prepared() has written
}

/** What of an operation the engine judges by, and no examples, descriptions and identifiers. The tests hold the verdicts against those of the whole. */
function judgedPartsOf({ id, iid, method, path, request, responses }: HttpOperation): object {
  return withoutIds({
    id,
    iid,
    method,
    path,
    request: {
      headers: request?.headers?.map(parameterOf),
      query: request?.query?.map(parameterOf),
      path: request?.path?.map(parameterOf),
      body: request?.body && { required: request.body.required, contents: request.body.contents?.map(contentOf) },
    },
    responses: responses.map(({ code, headers, contents }) => ({
      code,
      headers: headers?.map(parameterOf),
      contents: contents?.map(contentOf),
    })),
  });
}

function parameterOf({ name, style, explode, required, deprecated, schema }: Parameter): object {
  return { name, style, explode, required, deprecated, schema };
}

function contentOf({ mediaType, schema, encodings }: Content): object {
  return { mediaType, schema, encodings };
}

interface Parameter {
  readonly name: string;
  readonly style?: string;
  readonly explode?: boolean;
  readonly required?: boolean;
  readonly deprecated?: boolean;
  readonly schema?: unknown;
}

interface Content {
  readonly mediaType: string;
  readonly schema?: unknown;
  readonly encodings?: unknown;
}

/** The engine's own names for schemas keep those that are alike apart. */
function withoutIds(value: object): object {
  return JSON.parse(JSON.stringify(value, (key, part) => (key === 'x-stoplight' ? undefined : part)));
}

const shortest = 24; // what is shorter than a reference and its line is better written out

/** As JSON: a list whose members refer to earlier ones as `{"$": 12}`; the last is the value. No part of a value has `$` for a key. */
export function packed(value: unknown): string {
  const times = new Map<string, number>();
  const count = (part: unknown) => {
    if (typeof part !== 'object' || part === null) return;
    const text = JSON.stringify(part);
    const before = times.get(text) ?? 0;
    times.set(text, before + 1);
    if (before === 0) for (const inner of Object.values(part)) count(inner);
  };
  count(value);
  const places = new Map<string, number>();
  const parts: unknown[] = [];
  const pack = (part: unknown): unknown => {
    if (typeof part !== 'object' || part === null) return part;
    const text = JSON.stringify(part);
    const known = places.get(text);
    if (known !== undefined) return { $: known };
    const own = Array.isArray(part) ? part.map(pack) : Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, pack(inner)]));
    if ((times.get(text) ?? 0) < 2 || text.length < shortest) return own;
    places.set(text, parts.push(own) - 1);
    return { $: parts.length - 1 };
  };
  parts.push(pack(value));
  return JSON.stringify(parts);
}

export function unpacked(text: string): unknown {
  const parts: unknown[] = JSON.parse(text);
  const whole: unknown[] = [];
  const unpack = (part: unknown): unknown => {
    if (typeof part !== 'object' || part === null) return part;
    if ('$' in part) return whole[Number(part.$)];
    if (Array.isArray(part)) return part.map(unpack);
    return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, unpack(inner)]));
  };
  for (const part of parts) whole.push(unpack(part));
  return whole.at(-1);
}
