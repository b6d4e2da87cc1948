/**
 * What has occurred in a tenant, whether anybody wanted to know or not. The events of an import are told by the items of its job, which is kept
 * anyway: a busy mock imports thousands, and to keep an object more for each costs a tenth of its speed.
 */
import type { ImportJob, Instant } from '../domain/records.js';
import { eventOfItem, type OccurredEvent } from '../domain/webhooks/events.js';

type EventType = OccurredEvent['type'];

export interface EventLog {
  /** The first `taken` of them are gone. */
  readonly entries: (EventNote | ImportJob)[];
  taken: number;
  /** The number of the first event of each. */
  readonly firsts: number[];
  /** The places of items that have changed nothing and caused no event, by the first event of their import. */
  readonly silent: Map<number, readonly number[]>;
  /** Events in the others. */
  kept: number;
  lastNumber: number;
  /** How many of each type have ever occurred. */
  readonly counts: Map<EventType, number>;
}

export interface EventNote {
  readonly number: number;
  readonly type: EventType;
  readonly at: Instant;
  /** Of the target that it is about. */
  readonly externalId: string | null;
}

export function noEvents(): EventLog {
  return { entries: [], taken: 0, firsts: [], silent: new Map(), kept: 0, lastNumber: 0, counts: new Map() };
}

export function copyEvents({ entries, taken, firsts, silent, kept, lastNumber, counts }: EventLog): EventLog {
  return {
    entries: entries.slice(taken),
    taken: 0,
    firsts: firsts.slice(taken),
    silent: new Map(silent),
    kept,
    lastNumber,
    counts: new Map(counts),
  };
}

/** Keeps an event; beyond the limit the oldest go. Answers whether any went. */
export function keepEvent(log: EventLog, event: EventNote, most: number): boolean {
  log.lastNumber = event.number;
  count(log, event.type, 1);
  return keep(log, event, event.number, most);
}

/** Keeps the events of an import: one for each item, but for the `silent` ones, which have changed nothing. */
export function keepImport(log: EventLog, job: ImportJob, silent: readonly number[] | null, most: number): boolean {
  const { items } = job;
  const size = items.length - (silent === null ? 0 : silent.length);
  if (size === 0) return false;
  const first = log.lastNumber + 1;
  log.lastNumber += size;
  if (items.length === 1) {
    for (const { status } of items) count(log, eventOfItem[status], 1);
  } else {
    let run = 0; // of items with the same status, which most of a batch have
    for (let index = 0; index < items.length; index += 1) {
      run += 1;
      const status = items[index]?.status;
      if (status === undefined || status === items[index + 1]?.status) continue;
      count(log, eventOfItem[status], run);
      run = 0;
    }
    if (silent !== null) count(log, 'target.cancelled', -silent.length);
  }
  if (silent !== null) log.silent.set(first, silent);
  return keep(log, job, first, most);
}

function count({ counts }: EventLog, type: EventType, by: number): void {
  counts.set(type, (counts.get(type) ?? 0) + by);
}

function keep(log: EventLog, entry: EventNote | ImportJob, first: number, most: number): boolean {
  const { entries, firsts, silent, lastNumber } = log;
  entries.push(entry);
  firsts.push(first);
  log.kept += lastNumber + 1 - first;
  let hasDropped = false;
  while (log.kept > most) {
    const [oldest = 0, next] = [firsts[log.taken], firsts[log.taken + 1]];
    if (next === undefined) return true; // of one that is larger than all, the first ones are not shown
    log.kept -= next - oldest;
    if (silent.size > 0) silent.delete(oldest);
    log.taken += 1;
    hasDropped = true;
    if (log.taken >= 1024 && log.taken * 2 > entries.length) {
      entries.splice(0, log.taken);
      firsts.splice(0, log.taken);
      log.taken = 0;
    }
  }
  return hasDropped;
}

/** Those that are wanted, oldest first: the last `most` of all are looked at. */
export function eventsIn(
  { entries, taken, firsts, silent, lastNumber }: EventLog,
  most: number,
  isWanted: (type: EventType, externalId: string | null) => boolean = () => true,
): readonly EventNote[] {
  const found: EventNote[] = [];
  const oldest = lastNumber - most;
  let start = entries.length - 1;
  while (start > taken && (firsts[start] ?? 0) > oldest + 1) start -= 1; // what is older is not looked at
  for (let place = Math.max(taken, start); place < entries.length; place += 1) {
    const entry = entries[place];
    if (entry === undefined) continue;
    if (!('items' in entry)) {
      if (entry.number > oldest && isWanted(entry.type, entry.externalId)) found.push(entry);
      continue;
    }
    const first = firsts[place] ?? 0;
    const unheard = silent.get(first);
    let number = first - 1;
    for (const [index, { status, externalId }] of entry.items.entries()) {
      if (unheard?.includes(index)) continue;
      number += 1;
      const type = eventOfItem[status];
      if (number > oldest && isWanted(type, externalId)) found.push({ number, type, at: entry.createdAt, externalId });
    }
  }
  return found;
}
