/** What stands in contracts/openapi.yaml. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** `pointer`: `#/paths/~1webhooks/get` (RFC 6901). */
export function documentAt(pointer: string): unknown {
  const document: unknown = parse(readFileSync(new URL('../../contracts/openapi.yaml', import.meta.url), 'utf8'));
  const keys = pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  return keys.reduce<unknown>((part, key) => (part as Record<string, unknown>)[key], document); // as: whoever points there expects it
}
