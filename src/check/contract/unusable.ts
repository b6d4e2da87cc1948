/** Schemas that the engine cannot compile. It takes whatever they are of for valid, which would be praise for nothing. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { HttpOperation } from './oracle.js';

export interface Unusable {
  readonly method: string;
  readonly path: string;
  /** `answer 200`, `body`, or a parameter as `query limit`. */
  readonly what: string;
  readonly reason: string;
}

/** The first of them, `null` where there is none. */
export function unusableIn(operations: readonly HttpOperation[]): Unusable | null {
  const ajv = new Ajv2020({ strict: false, logger: false, validateSchema: false });
  addFormats.default(ajv);
  for (const operation of operations)
    for (const [what, schema] of schemasOf(operation)) {
      try {
        // as: the engine puts what refers to itself there, and compiles it so
        const { __bundled__ } = operation as { readonly __bundled__?: unknown };
        const { $schema: _, ...keywords } = schema ?? {};
        ajv.compile({ ...keywords, __bundled__ });
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
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
