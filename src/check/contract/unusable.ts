/** Schemas that the engine cannot compile. It takes whatever they are of for valid, which would be praise for nothing. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { ContractEvent } from './contract.js';
import type { HttpOperation } from './oracle.js';
import { tied } from './tied.js';

export interface Unusable {
  readonly method: string;
  readonly path: string;
  /** `answer 200`, `body`, or a parameter as `query limit`. */
  readonly what: string;
  readonly reason: string;
}

/** The first of what is posted to receivers, `null` where there is none. */
export function unusableEvent(
  events: readonly ContractEvent[],
): { readonly type: string; readonly what: string; readonly reason: string } | null {
  const ajv = newAjv();
  for (const { type, headers, schema } of events)
    for (const [what, one] of [
      ['payload', schema] as const,
      ...headers.map((header) => [`header ${header.name}`, header.schema] as const),
    ]) {
      try {
        ajv.compile(tied(one));
      } catch (error) {
        return { type, what, reason: error instanceof Error ? error.message : String(error) };
      }
    }
  return null;
}

function newAjv(): Ajv2020 {
  const ajv = new Ajv2020({ strict: false, logger: false, validateSchema: false });
  addFormats.default(ajv);
  return ajv;
}

/** The first of them, `null` where there is none. */
export function unusableIn(operations: readonly HttpOperation[]): Unusable | null {
  const ajv = newAjv();
  for (const operation of operations)
    for (const [what, schema] of schemasOf(operation)) {
      try {
        // as: the engine puts what refers to itself there, and compiles it so
        const { __bundled__ } = operation as { readonly __bundled__?: unknown };
        const { $schema: _, ...keywords } = schema ?? {};
        ajv.compile({ ...keywords, __bundled__ });
      } catch (error) {
        const said = error instanceof Error ? error.message : String(error);
        const reason = /resolve reference/.test(said)
          ? 'the engine of this kit cannot follow schemas that refer to each other this much'
          : said;
        return { method: operation.method, path: operation.path, what, reason };
      }
    }
  return null;
}

function schemasOf({ request, responses }: HttpOperation): readonly (readonly [string, { readonly $schema?: unknown } | undefined])[] {
  return [
    ...(request?.path ?? []).map(({ name, schema }) => [`path ${name}`, schema] as const),
    ...(request?.query ?? []).map(({ name, schema }) => [`query ${name}`, schema] as const),
    ...(request?.headers ?? []).map(({ name, schema }) => [`header ${name}`, schema] as const),
    ...(request?.body?.contents ?? []).map(({ schema }) => ['body', schema] as const),
    ...responses.flatMap(({ code, headers, contents }) => [
      ...(headers ?? []).map(({ name, schema }) => [`answer ${code}, header ${name}`, schema] as const),
      ...(contents ?? []).map(({ schema }) => [`answer ${code}`, schema] as const),
    ]),
  ];
}
