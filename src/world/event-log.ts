/**
 * What has occurred in a tenant, whether anybody wanted to know or not. The events of an import are told by its items: a busy mock imports
 * thousands, and to keep an object for each costs a third of a batch.
 */
import type { ImportJob, Instant } from '../domain/records.js';
import { eventOfItem, type OccurredEvent } from '../domain/webhooks/events.js';

type EventType = OccurredEvent['type'];

export interface EventLog {
  /** The first `taken` of them are gone. */
  readonly entries: (EventNote | ImportNote)[];
  taken: number;
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

/** An event for each item, but for those that changed nothing. */
interface ImportNote {
  readonly first: number;
  readonly at: Instant;
  readonly items: ImportJob['items'];
  readonly silent: readonly number[] | null;
}

export function noEvents(): EventLog {
  return { entries: [], taken: 0, kept: 0, lastNumber: 0, counts: new Map() };
}

export function copyEvents({ entries, taken, kept, lastNumber, counts }: EventLog): EventLog {
  return { entries: entries.slice(taken), taken: 0, kept, lastNumber, counts: new Map(counts) };
}

/** Keeps an event; beyond the limit the oldest go. Answers whether any went. */
export function keepEvent(log: EventLog, event: EventNote, most: number): boolean {
  log.lastNumber = event.number;
  count(log, event.type, 1);
  return keep(log, event, 1, most);
}

/** Keeps the events of an import. `silent`: the places of items that have changed nothing. */
export function keepImport(log: EventLog, at: Instant, items: ImportJob['items'], silent: readonly number[] | null, most: number): boolean {
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
  return keep(log, { first, at, items, silent }, size, most);
}

function count({ counts }: EventLog, type: EventType, by: number): void {
  counts.set(type, (counts.get(type) ?? 0) + by);
}

function keep(log: EventLog, entry: EventNote | ImportNote, size: number, most: number): boolean {
  log.entries.push(entry);
  log.kept += size;
  let hasDropped = false;
  for (;;) {
    const oldest = log.entries[log.taken];
    if (log.kept <= most) return hasDropped;
    if (oldest === undefined || oldest === entry) return true; // of one that is larger than all, the first ones are not shown
    log.kept -= sizeOf(oldest);
    log.taken += 1;
    hasDropped = true;
    if (log.taken >= 1024 && log.taken * 2 > log.entries.length) {
      log.entries.splice(0, log.taken);
      log.taken = 0;
    }
  }
}

function sizeOf(entry: EventNote | ImportNote): number {
  return 'items' in entry ? entry.items.length - (entry.silent?.length ?? 0) : 1;
}

/** Those that are wanted, oldest first: the last `most` of all are looked at. */
export function eventsIn(
  { entries, taken, lastNumber }: EventLog,
  most: number,
  isWanted: (type: EventType, externalId: string | null) => boolean = () => true,
): readonly EventNote[] {
  const found: EventNote[] = [];
  const oldest = lastNumber - most;
  for (let place = taken; place < entries.length; place += 1) {
    const entry = entries[place];
    if (entry === undefined) continue;
    if (!('items' in entry)) {
      if (entry.number > oldest && isWanted(entry.type, entry.externalId)) found.push(entry);
      continue;
    }
    let number = entry.first - 1;
    for (const [index, { status, externalId }] of entry.items.entries()) {
      if (entry.silent?.includes(index)) continue;
      number += 1;
      const type = eventOfItem[status];
      if (number > oldest && isWanted(type, externalId)) found.push({ number, type, at: entry.at, externalId });
    }
  }
  return found;
}
