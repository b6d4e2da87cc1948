/** Built-in scenarios as the build leaves them: read, so that a start need not parse YAML. */
import { createHash } from 'node:crypto';
import type { Located } from './located.js';

/** `m` is a map, `l` a list, `s` a scalar; places are `line:column`. */
type Packed =
  | readonly ['m', string, readonly (readonly [key: string, keyAt: string, value: Packed])[]]
  | readonly ['l', string, readonly Packed[]]
  | readonly ['s', string, unknown];

interface Prepared {
  /** Of the text that it was read from. */
  readonly checksum: string;
  readonly located: Packed;
}

/** What `readLocated` made of the text, as JSON. */
export function prepared(text: string, located: Located): string {
  return JSON.stringify({ checksum: checksumOf(text), located: packed(located) } satisfies Prepared);
}

/** The value again, `null` when it was read from another text. `file`: how places begin. */
export function locatedIn(json: string, text: string, file: string): Located | null {
  const { checksum, located }: Prepared = JSON.parse(json);
  return checksum === checksumOf(text) ? unpacked(located, file) : null;
}

function packed(located: Located): Packed {
  const at = withoutFile(located.at);
  if (located.kind === 'map')
    return ['m', at, [...located.entries].map(([key, { keyAt, value }]) => [key, withoutFile(keyAt), packed(value)])];
  return located.kind === 'list' ? ['l', at, located.items.map(packed)] : ['s', at, located.value];
}

function unpacked([kind, at, content]: Packed, file: string): Located {
  const here = `${file}:${at}`;
  if (kind === 's') return { kind: 'scalar', at: here, value: content };
  if (kind === 'l') return { kind: 'list', at: here, items: content.map((item) => unpacked(item, file)) };
  const entries = content.map(([key, keyAt, value]) => [key, { keyAt: `${file}:${keyAt}`, value: unpacked(value, file) }] as const);
  return { kind: 'map', at: here, entries: new Map(entries) };
}

/** `file:12:3` without the file. */
function withoutFile(place: string): string {
  return place.split(':').slice(-2).join(':');
}

function checksumOf(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
