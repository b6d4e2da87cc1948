/** What is due later: plain entries in a binary heap, earliest first, and first come first served at the same instant. */
import type { Instant } from '../domain/records.js';

/** An action to run with plain-data input when the clock reaches `at`. */
export interface AgendaEntry {
  readonly at: Instant;
  /** Breaks ties: entries of one instant run in the order in which they were put down. */
  readonly order: number;
  readonly tenant: string;
  readonly action: string;
  readonly input: unknown;
}

export interface Agenda {
  readonly heap: AgendaEntry[];
  nextOrder: number;
}

export function emptyAgenda(): Agenda {
  return { heap: [], nextOrder: 1 };
}

export function putDown(agenda: Agenda, entry: Omit<AgendaEntry, 'order'>): void {
  const { heap } = agenda;
  const added: AgendaEntry = { ...entry, order: agenda.nextOrder };
  agenda.nextOrder += 1;
  let index = heap.push(added) - 1;
  while (index > 0) {
    const parent = (index - 1) >> 1;
    const above = heap[parent];
    if (above === undefined || before(above, added)) break;
    heap[index] = above;
    heap[parent] = added;
    index = parent;
  }
}

export function nextDue(agenda: Agenda): AgendaEntry | undefined {
  return agenda.heap[0];
}

export function takeNext(agenda: Agenda): AgendaEntry | undefined {
  const { heap } = agenda;
  const first = heap[0];
  const last = heap.pop();
  if (first === undefined || last === undefined || first === last) return first;
  let index = 0;
  for (;;) {
    const [left, right] = [heap[2 * index + 1], heap[2 * index + 2]];
    if (left === undefined) break;
    const smallerIsRight = right !== undefined && before(right, left);
    const smaller = smallerIsRight ? right : left;
    if (!before(smaller, last)) break;
    heap[index] = smaller;
    index = 2 * index + (smallerIsRight ? 2 : 1);
  }
  heap[index] = last;
  return first;
}

function before(one: AgendaEntry, other: AgendaEntry): boolean {
  return one.at < other.at || (one.at === other.at && one.order < other.order);
}
