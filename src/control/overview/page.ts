/** One page of a list: which records are wanted, and how they are looked through. */

import { cutTo } from '../../domain/text.js';
import { ControlError } from '../control.js';
import type { Said } from '../options.js';
import type { Lines, WantedLines } from './overview-types.js';

/** Whether a text has what is searched for. */
export type IsFound = (text: string) => boolean;

/** A list that pages are made of. */
export interface Listed<Record, Line> {
  readonly total: number;
  /** Newest first; only those with a smaller id than `before`. */
  readonly newestFirst: (before: number) => Iterable<Record>;
  readonly idOf: (record: Record) => number;
  /** Which records have a text that is searched for. */
  readonly found: (isFound: IsFound, search: string) => (record: Record) => boolean;
  readonly lines: (records: readonly Record[]) => readonly Line[];
}

/** Looks no further than the page needs. */
export function pageOf<Record, Line>(call: string, wanted: Said<WantedLines>, listed: Listed<Record, Line>): Lines<Line> {
  const { search = '', before = Number.POSITIVE_INFINITY, after = 0, limit = usualLimit } = checked(call, wanted);
  const isWanted = search === '' ? () => true : listed.found(searchFor(search), search);
  const records: Record[] = [];
  let more = false;
  for (const record of listed.newestFirst(before)) {
    if (listed.idOf(record) <= after) break;
    if (!isWanted(record)) continue;
    more = records.length === limit;
    if (more) break;
    records.push(record);
  }
  return { items: listed.lines(records), total: listed.total, more };
}

const usualLimit = 100;
const greatestLimit = 1000;
const longestSearch = 500;

function checked(call: string, wanted: Said<WantedLines>): Said<WantedLines> {
  const refuse = (why: string) => new ControlError('invalid', `${call}: ${why}`);
  const { search = '', before = 0, after = 0, limit = usualLimit } = wanted;
  if (limit < 1 || limit > greatestLimit) throw refuse(`the limit ${limit} is not a whole number from 1 to ${greatestLimit}.`);
  for (const [name, id] of Object.entries({ before, after })) if (id < 0) throw refuse(`${name}: ${id} is not a whole number from 0 on.`);
  if (search.length > longestSearch)
    throw refuse(`the search has ${search.length} characters, and the most are ${longestSearch}; a part of it is enough.`);
  return wanted;
}

/** A pattern is four times as quick as texts in lower case. What is ASCII finds nothing else, such as K as a sign of Kelvin for a k. */
export function searchFor(search: string): IsFound {
  const pattern = new RegExp(search.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'), isAscii(search) ? 'i' : 'iu');
  return (text) => pattern.test(text);
}

export function isAscii(text: string): boolean {
  return /^[\0-\x7F]*$/.test(text);
}

/** The same for texts that there are few of, however many records have them. */
export function onceForEach(isFound: IsFound): (text: string | null | undefined) => boolean {
  const known = new Map<string, boolean>();
  return (text) => {
    if (text === null || text === undefined) return false;
    const before = known.get(text);
    if (before !== undefined) return before;
    const now = isFound(text);
    known.set(text, now);
    return now;
  };
}

const mostText = 500;

/** The beginning of a long text: a page of a thousand lines stays small, whatever they say. */
export function cut(text: string): string {
  return cutTo(mostText, text);
}

/** The same, where there may be none. */
export function cutIfAny(text: string | null): string | null {
  return text === null ? null : cut(text);
}

/** Whether anything that is text in a record has it, also in the parts of its parts. */
export function hasText(record: object, isFound: IsFound): boolean {
  for (const value of Object.values(record)) {
    if (typeof value === 'string' ? isFound(value) : typeof value === 'object' && value !== null && hasText(value, isFound)) return true;
  }
  return false;
}
