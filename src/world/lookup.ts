/** An index that finds ids by a key: nearly always one, so one is kept as itself and only several as a set. */

export type Lookup<Key, Id extends number> = Map<Key, Id | Set<Id>>;

const none: readonly never[] = [];

/** In the order in which they were added. */
export function idsIn<Key, Id extends number>(lookup: ReadonlyMap<Key, Id | Set<Id>> | undefined, key: Key): Iterable<Id> {
  const ids = lookup?.get(key);
  if (ids === undefined) return none;
  return typeof ids === 'number' ? [ids] : ids;
}

export function addTo<Key, Id extends number>(lookup: Lookup<Key, Id>, key: Key, id: Id): void {
  const ids = lookup.get(key);
  if (ids === undefined) lookup.set(key, id);
  else if (ids instanceof Set) ids.add(id);
  else if (ids !== id) lookup.set(key, new Set([ids, id]));
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
