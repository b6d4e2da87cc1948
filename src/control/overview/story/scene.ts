/** What a story is put together from: things that have happened, each with its place in the order and how it is told. */
import { writeInstant } from '../../../domain/instants.js';
import type { Instant } from '../../../domain/records.js';
import { cutTo } from '../../../domain/text.js';
import type { Chapter } from '../overview-types.js';

export interface Scene {
  readonly at: Instant;
  /** Of two at one moment, the one with the smaller number has caused the other: the number of the event that it belongs to. */
  readonly number: number;
  /** The order of those that belong to one event. */
  readonly rank: number;
  /** Called only for what is shown. */
  readonly tell: () => Omit<Chapter, 'at'>;
}

/** What comes of one import, in its order. */
export const ranks = { request: 0, importJob: 1, mapping: 2, route: 3, event: 4, delivery: 5, laterRequest: 6 } as const;

export function inOrder(scenes: readonly Scene[]): readonly Scene[] {
  return scenes.toSorted((one, other) => one.at - other.at || one.number - other.number || one.rank - other.rank);
}

/** The newest of a list whose oldest stands first. */
export function newest<Item>(items: readonly Item[], most: number): readonly Item[] {
  return items.slice(Math.max(0, items.length - most));
}

export const mostChapters = 500;

const longestText = 2000;
const longestName = 200;

/** Whatever others have written may be of any length. */
export function shortened(text: string, most = longestText): string {
  return text.length <= most ? text : cutTo(most - 1, text);
}

export function shortName(name: string): string {
  return shortened(name, longestName);
}

/** `2026-06-24 06:00:10 UTC` */
export function shownTime(instant: Instant): string {
  return `${writeInstant(instant).slice(0, 19).replace('T', ' ')} UTC`;
}
