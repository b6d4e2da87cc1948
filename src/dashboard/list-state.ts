/** What a list knows, and how it becomes what is there now. Lines are newest first, by their `id`. */
import type { Lines } from '../control/overview/overview-types.js';

export interface ListState<Line> {
  readonly items: readonly Line[];
  /** How many there are, whatever is searched for. */
  readonly total: number;
  /** Whether there are older ones. */
  readonly more: boolean;
  /** Why the last load failed. */
  readonly problem: string | null;
  readonly isLoaded: boolean;
  /** How many newer ones wait until somebody scrolls up again. */
  readonly waiting: number;
}

interface Numbered {
  readonly id: number;
}

export const nothing: ListState<never> = { items: [], total: 0, more: false, problem: null, isLoaded: false, waiting: 0 };

/** What is further down is loaded again when somebody scrolls there; else a list that nobody scrolls would grow for ever. */
const mostBelow = 400;

/** At the top: the newest lines, and below them what was there. Where so many have come that there is a gap, what is below is loaded again later. */
export function withNewest<Line extends Numbered>({ items, more }: ListState<Line>, newest: Lines<Line>): ListState<Line> {
  const lowest = newest.items.at(-1)?.id ?? 0;
  const isGap = (items[0]?.id ?? 0) < lowest;
  const below = newest.more && !isGap ? items.filter(({ id }) => id < lowest) : [];
  const older = below.slice(0, mostBelow);
  return {
    items: [...newest.items, ...older],
    total: newest.total,
    more: older.length === 0 || older.length < below.length ? newest.more : more,
    problem: null,
    isLoaded: true,
    waiting: 0,
  };
}

/** Further down: what is seen as it is now, from the line `from` on. What is newer than all waits, since it would push everything away. */
export function withSeen<Line extends Numbered>(
  { items, more }: ListState<Line>,
  newer: Lines<Line>,
  seen: Lines<Line>,
  from: number,
): ListState<Line> {
  const until = seen.more ? (seen.items.at(-1)?.id ?? 0) : 0; // what is not among them is gone, or is not what is searched for any more
  return {
    items: [...items.filter(({ id }) => id > from), ...seen.items, ...items.filter(({ id }) => id < until)],
    total: newer.total,
    more: more && seen.more,
    problem: null,
    isLoaded: true,
    waiting: newer.items.length,
  };
}

/** At the end: what is older than `oldest`, unless the list has become another one meanwhile. */
export function withOlder<Line extends Numbered>(state: ListState<Line>, older: Lines<Line>, oldest: number): ListState<Line> {
  if (state.items.at(-1)?.id !== oldest) return state;
  return { ...state, items: [...state.items, ...older.items], more: older.more };
}
