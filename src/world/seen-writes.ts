/**
 * The writes of a client that were seen lately, by a checksum of their bodies. A hash table of fixed size, in typed arrays: every
 * import of a busy mock comes through here, and records that live for a few thousand requests are what costs most.
 */
import type { RequestMark } from '../domain/conduct.js';

export interface SeenWrites {
  /** 0: an empty slot. */
  readonly checksums: Uint32Array;
  readonly ids: Float64Array;
  readonly times: Float64Array;
  /** 1: it had an idempotency key. */
  readonly keyed: Uint8Array;
  /** The slot of each bucket that is used next. */
  readonly next: Uint8Array;
}

export interface SeenWrite extends RequestMark {
  readonly hasKey: boolean;
}

/** Buckets fill evenly, so the last 2,000 writes are as good as always there. */
const buckets = 1024;
const slots = 8;

export function noneSeen(): SeenWrites {
  const size = buckets * slots;
  return {
    checksums: new Uint32Array(size),
    ids: new Float64Array(size),
    times: new Float64Array(size),
    keyed: new Uint8Array(size),
    next: new Uint8Array(buckets),
  };
}

export function copySeen({ checksums, ids, times, keyed, next }: SeenWrites): SeenWrites {
  return { checksums: checksums.slice(), ids: ids.slice(), times: times.slice(), keyed: keyed.slice(), next: next.slice() };
}

/** The latest one with this checksum. */
export function seenWrite({ checksums, ids, times, keyed }: SeenWrites, checksum: number): SeenWrite | null {
  const first = (checksum & (buckets - 1)) * slots;
  let latest = -1;
  for (let slot = first; slot < first + slots; slot += 1) {
    if (checksums[slot] === checksum && (latest === -1 || (ids[slot] ?? 0) > (ids[latest] ?? 0))) latest = slot;
  }
  return latest === -1 ? null : { id: ids[latest] ?? 0, at: times[latest] ?? 0, hasKey: keyed[latest] === 1 };
}

export function seeWrite(
  { checksums, ids, times, keyed, next }: SeenWrites,
  checksum: number,
  { id, at }: RequestMark,
  hasKey: boolean,
): void {
  const bucket = checksum & (buckets - 1);
  const used = next[bucket] ?? 0;
  const slot = bucket * slots + used;
  checksums[slot] = checksum;
  ids[slot] = id;
  times[slot] = at;
  keyed[slot] = hasKey ? 1 : 0;
  next[bucket] = (used + 1) % slots;
}

/** It was refused, so whoever sends it again repeats nothing. */
export function unseeWrite({ checksums, ids }: SeenWrites, checksum: number, id: number): void {
  const first = (checksum & (buckets - 1)) * slots;
  for (let slot = first; slot < first + slots; slot += 1) if (checksums[slot] === checksum && ids[slot] === id) checksums[slot] = 0;
}
