/** Requests that somebody waits for: whether they can come, whether there are enough, and what came instead. */
import { type JournalEntry, matches, type RequestFilter } from '../domain/journal/entry.js';
import { requestView } from '../domain/journal/view.js';
import type { Limits } from '../domain/rules.js';
import { plural } from '../domain/text.js';
import { entriesIn, entryIn, type Journal } from '../world/journal.js';
import type { World } from '../world/world.js';
import { type AtLeastOne, ControlError } from './control.js';

/** Refuses more than the journal can ever have, and less than one. */
export function checkCount(count: number, { journalEntries }: Limits): void {
  const refuse = (why: string) => new ControlError('invalid', `waitForRequest: the count ${count} ${why}`);
  if (!Number.isInteger(count) || count < 1) throw refuse('is not a whole number from 1 on.');
  if (count > journalEntries)
    throw refuse(`is more than the journal keeps (${journalEntries}); let limits.journalEntries of the scenario be at least ${count}.`);
}

interface JournalWatch {
  /** All requests that fit once there are so many, else `null`. */
  readonly lookAround: () => AtLeastOne<JournalEntry> | null;
  /** What there is instead, in words. */
  readonly found: () => string;
}

/**
 * Watches the journal for so many requests that fit. It looks after everything that happens, and unpacking the whole journal takes longer than
 * answering a request; so it does that only where what has come since may be enough.
 */
export function watchJournal(world: World, filter: RequestFilter, count: number): JournalWatch {
  let seen: { readonly young: Journal['young'] | null; readonly rows: number } = { young: null, rows: 0 };
  let next = 0;
  let atMost = 0;
  let oldest = Number.POSITIVE_INFINITY; // of all that were ever there
  const open = new Set<number>(); // came since, and not answered yet
  const entries = () => entriesIn(world.state.journal, world.state.rules.limits.journalEntries);
  const lookAround = () => {
    const { journal } = world.state;
    const { young, nextId } = journal;
    if (young === seen.young && young.count === seen.rows) return null; // nothing was answered
    const isSame = young === seen.young; // else there was a reset, or what is old was forgotten: everything may be different
    if (!isSame) next = nextId;
    for (; next < nextId; next += 1) open.add(next);
    const answered = [...open].flatMap((id) => entryIn(journal, id) ?? []);
    for (const { id } of answered) open.delete(id);
    const areAll = isSame && answered.length === young.count - seen.rows;
    seen = { young, rows: young.count };
    atMost += answered.filter((entry) => matches(entry, filter)).length;
    if (areAll && atMost < count) return null;
    const kept = entries();
    oldest = Math.min(oldest, kept[0]?.id ?? nextId);
    const [first, ...more] = kept.filter((entry) => matches(entry, filter));
    atMost = first === undefined ? 0 : 1 + more.length;
    return first === undefined || atMost < count ? null : ([first, ...more] as const);
  };
  return { lookAround, found: () => nearestTo(filter, count, { entries: entries(), nextId: world.state.journal.nextId, oldest }) };
}

const mostTold = 5;

interface Kept {
  readonly entries: readonly JournalEntry[];
  /** The number that the next request gets. */
  readonly nextId: number;
  /** The smallest number that was there while somebody waited. */
  readonly oldest: number;
}

/** What is there instead, the nearest and newest first. */
function nearestTo(filter: RequestFilter, count: number, { entries, nextId, oldest }: Kept): string {
  const own = entries.filter(({ tenant }) => filter.tenant === undefined || tenant === null || tenant === filter.tenant);
  const others = own.filter((entry) => !matches(entry, filter));
  const parts = Object.entries(filter).filter(([, value]) => value !== undefined);
  const points = (entry: JournalEntry) => parts.filter(([name, value]) => matches(entry, { [name]: value })).length;
  const told = (others.length > 0 ? others : own)
    .map((entry) => ({ entry, points: points(entry) }))
    .sort((one, other) => other.points - one.points || other.entry.id - one.entry.id)
    .slice(0, mostTold)
    .map(({ entry }) => `  ${lineOf(entry)}`);
  const said = parts.length === 0 ? '' : ` with ${parts.map(([name, value]) => `${name} ${value}`).join(', ')}`;
  const first = `${own.length - others.length} of ${plural(count, 'request')}${said}`;
  const underWay = underWayAfter(entries.at(-1)?.id ?? 0, nextId);
  const nearest = told.length === 0 ? ['no request has been answered'] : ['nearest:', ...told];
  return [first, ...nearest, ...underWay, ...forgottenIn(oldest, entries)].join('\n');
}

function lineOf(entry: JournalEntry): string {
  const { id, method, url, status, client, summary } = requestView(entry);
  const answer = status === 0 ? 'no answer' : String(status);
  return `request ${id}: ${method} ${url} ${answer}${client === null ? '' : ` to ${client}`}${summary === '' ? '' : `: ${summary}`}`;
}

/** What has come later than all that is kept: a clock that stands still may hold its answer back. */
function underWayAfter(newest: number, nextId: number): readonly string[] {
  const [first, last] = [newest + 1, nextId - 1];
  if (first > last) return [];
  return [`${first === last ? `request ${first} is` : `requests ${first} to ${last} are`} under way, or no longer kept`];
}

/** What was there while somebody waited, and gave way to what came later. */
function forgottenIn(oldest: number, [first]: readonly JournalEntry[]): readonly string[] {
  if (first === undefined || first.id <= oldest) return [];
  const number = first.id - oldest;
  const which = number === 1 ? `request ${oldest}` : `${number} requests, ${oldest} to ${first.id - 1}`;
  return [`forgotten meanwhile: ${which} (limits.journalEntries, limits.journalBytes)`];
}
