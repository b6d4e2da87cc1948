/** A schema without references may hold itself, which no compiler takes. Tied, it refers to itself instead. */
import type { JsonSchema } from './contract.js';

/** The same schema; what holds itself stands under `$defs` once, and is referred to. */
export function tied(schema: JsonSchema): JsonSchema {
  const names = new Map<object, string>();
  const defs: Record<string, unknown> = {};
  const within = new Set<object>();
  const holders = new Set<object>();
  const seen = new Set<object>();
  const look = (part: unknown) => {
    if (typeof part !== 'object' || part === null) return;
    if (within.has(part)) holders.add(part);
    if (seen.has(part)) return;
    seen.add(part);
    within.add(part);
    for (const one of Object.values(part)) look(one);
    within.delete(part);
  };
  look(schema);
  if (holders.size === 0) return schema;
  const copied = (part: unknown): unknown => {
    if (typeof part !== 'object' || part === null) return part;
    if (!holders.has(part)) return content(part);
    const known = names.get(part);
    if (known !== undefined) return { $ref: `#/$defs/${known}` };
    const name = `own-${names.size + 1}`;
    names.set(part, name);
    defs[name] = content(part);
    return { $ref: `#/$defs/${name}` };
  };
  const content = (part: object): unknown =>
    Array.isArray(part) ? part.map(copied) : Object.fromEntries(Object.entries(part).map(([key, one]) => [key, copied(one)]));
  return { ...(copied(schema) as JsonSchema), $defs: defs }; // as: made of an object
}
