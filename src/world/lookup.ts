/** An index that finds ids by a key: nearly always one, so one is kept as itself and only several as a set. */

export type Lookup<Key, Id extends number> = Map<Key, Id | Set<Id>>;

const none: readonly never[] = [];

/** In the order in which they were added, `most` at most. */
export function idsIn<Key, Id extends number>(
  lookup: ReadonlyMap<Key, Id | Set<Id>> | undefined,
  key: Key,
  most = Number.POSITIVE_INFINITY,
): readonly Id[] {
  const ids = lookup?.get(key);
  if (ids === undefined) return none;
  if (typeof ids === 'number') return [ids];
  if (ids.size <= most) return [...ids];
  const first: Id[] = [];
  for (const id of ids) {
    if (first.length === most) break;
    first.push(id);
  }
  return first;
}

export function addTo<Key, Id extends number>(lookup: Lookup<Key, Id>, key: Key, id: Id): void {
  const ids = lookup.get(key);
  if (ids === undefined) lookup.set(key, id);
  else if (typeof ids === 'number') lookup.set(key, new Set([ids, id]));
  else ids.add(id);
}

export function removeFrom<Key, Id extends number>(lookup: Lookup<Key, Id>, key: Key, id: Id): void {
  const ids = lookup.get(key);
  if (ids === id) lookup.delete(key);
  else if (ids instanceof Set) {
    ids.delete(id);
    const [only] = ids;
    if (ids.size === 1 && only !== undefined) lookup.set(key, only);
  }
}

export function copyLookup<Key, Id extends number>(lookup: ReadonlyMap<Key, Id | Set<Id>>): Lookup<Key, Id> {
  const copy = new Map(lookup);
  for (const [key, ids] of copy) if (ids instanceof Set) copy.set(key, new Set(ids));
  return copy;
}
