/** One scenario over another that it extends: maps key by key, lists item by item where the items have names. */
import type { Located } from './located.js';

/** What makes sense only as it is: of two effects of a fault, or two bodies of a request, half of each does not. */
const replacedWhole: readonly string[] = ['then', 'body', 'answer'];

export function merged(base: Located, over: Located): Located {
  if (base.kind === 'map' && over.kind === 'map') {
    const entries = new Map(base.entries);
    for (const [key, entry] of over.entries) {
      const known = entries.get(key);
      const whole = known === undefined || replacedWhole.includes(key);
      entries.set(key, whole ? entry : { keyAt: entry.keyAt, value: merged(known.value, entry.value) });
    }
    return { kind: 'map', at: over.at, entries };
  }
  if (base.kind === 'list' && over.kind === 'list') return mergedList(base, over) ?? over;
  return over;
}

type List = Extract<Located, { kind: 'list' }>;

/** `null` where a list is empty, or an item has no name: such a list replaces the other as a whole. */
function mergedList(base: List, over: List): List | null {
  if (over.items.length === 0) return null; // nothing, said on purpose
  const [known, names] = [base.items.map(nameOf), over.items.map(nameOf)];
  if (known.includes(null) || names.includes(null)) return null;
  const items = base.items.map((item, index) => {
    const own = over.items[names.indexOf(known[index] ?? null)];
    return own === undefined ? item : merged(item, own);
  });
  const more = over.items.filter((_, index) => {
    const name = names[index] ?? null;
    return !known.includes(name) || names.indexOf(name) !== index; // a name that stands twice in one file stays twice, and is complained of
  });
  return { kind: 'list', at: over.at, items: [...items, ...more] };
}

/** What an item is called: by its key, its name, or for targets their external ID and type. */
function nameOf(item: Located): string | null {
  if (item.kind !== 'map') return null;
  const text = (key: string) => {
    const value = item.entries.get(key)?.value;
    return value?.kind === 'scalar' && typeof value.value === 'string' ? value.value : null;
  };
  const externalId = text('externalId');
  return text('key') ?? text('name') ?? (externalId === null ? null : JSON.stringify([externalId, text('externalType')]));
}
