/** What is due later: the earliest first, and first come first served at the same instant. */
import type { Duration, Instant } from '../domain/records.js';

/** An action to run with plain-data input when the clock reaches `at`. */
export interface AgendaEntry {
  readonly at: Instant;
  readonly tenant: string;
  readonly action: string;
  readonly input: unknown;
}

export interface Agenda {
  /** The instants at which anything is due, each once: a binary heap. A busy mock has many entries at few instants. */
  readonly instants: Instant[];
  readonly due: Map<Instant, DueAtOnce>;
}

/** What is due at one instant, in the order in which it was put down. */
interface DueAtOnce {
  readonly entries: AgendaEntry[];
  /** So many of them have been taken. */
  taken: number;
}

export function emptyAgenda(): Agenda {
  return { instants: [], due: new Map() };
}

export function copyAgenda({ instants, due }: Agenda): Agenda {
  const copies = [...due].map(([at, { entries, taken }]) => [at, { entries: entries.slice(taken), taken: 0 }] as const);
  return { instants: [...instants], due: new Map(copies) };
}

/** The same, so much later. */
export function shiftedAgenda(agenda: Agenda, by: Duration): Agenda {
  const shifted = emptyAgenda();
  for (const entry of entriesOf(agenda)) putDown(shifted, { ...entry, at: entry.at + by });
  return shifted;
}

/** What is due later, in order. */
export function entriesOf({ due }: Agenda): readonly AgendaEntry[] {
  const instants = [...due.keys()].sort((one, other) => one - other);
  return instants.flatMap((at) => {
    const { entries = [], taken = 0 } = due.get(at) ?? {};
    return entries.slice(taken);
  });
}

/** The first that is wanted, without sorting all of them. */
export function firstOf({ due }: Agenda, isWanted: (entry: AgendaEntry) => boolean): AgendaEntry | undefined {
  let first: AgendaEntry | undefined;
  for (const [at, { entries, taken }] of due) {
    if (first !== undefined && first.at <= at) continue;
    for (let index = taken; index < entries.length; index += 1) {
      const entry = entries[index];
      if (entry === undefined || !isWanted(entry)) continue;
      first = entry;
      break;
    }
  }
  return first;
}

/** Takes out what nobody waits for any more. */
export function keepOnly(agenda: Agenda, isWanted: (entry: AgendaEntry) => boolean): void {
  const wanted = entriesOf(agenda).filter(isWanted);
  agenda.instants.length = 0;
  agenda.due.clear();
  for (const entry of wanted) putDown(agenda, entry);
}

/** How many entries there are. */
export function countDue({ due }: Agenda): number {
  let count = 0;
  for (const { entries, taken } of due.values()) count += entries.length - taken;
  return count;
}

export function putDown(agenda: Agenda, entry: AgendaEntry): void {
  const known = agenda.due.get(entry.at);
  if (known !== undefined) {
    known.entries.push(entry);
    return;
  }
  agenda.due.set(entry.at, { entries: [entry], taken: 0 });
  add(agenda.instants, entry.at);
}

export function nextDue({ instants, due }: Agenda): AgendaEntry | undefined {
  const [first] = instants;
  const next = first === undefined ? undefined : due.get(first);
  return next?.entries[next.taken];
}

export function takeNext({ instants, due }: Agenda): AgendaEntry | undefined {
  const [first] = instants;
  const next = first === undefined ? undefined : due.get(first);
  if (first === undefined || next === undefined) return undefined;
  const entry = next.entries[next.taken];
  next.taken += 1;
  if (next.taken === next.entries.length) {
    due.delete(first);
    removeFirst(instants);
  }
  return entry;
}

function add(heap: Instant[], instant: Instant): void {
  let index = heap.push(instant) - 1;
  while (index > 0) {
    const parent = (index - 1) >> 1;
    const above = heap[parent];
    if (above === undefined || above <= instant) break;
    heap[index] = above;
    heap[parent] = instant;
    index = parent;
  }
}

function removeFirst(heap: Instant[]): void {
  const last = heap.pop();
  if (last === undefined || heap.length === 0) return;
  let index = 0;
  for (;;) {
    const [left, right] = [heap[2 * index + 1], heap[2 * index + 2]];
    if (left === undefined) break;
    const rightIsEarlier = right !== undefined && right < left;
    const earlier = rightIsEarlier ? right : left;
    if (earlier >= last) break;
    heap[index] = earlier;
    index = 2 * index + (rightIsEarlier ? 2 : 1);
  }
  heap[index] = last;
}
