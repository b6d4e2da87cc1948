/** Requests that somebody waits for: whether they can come, whether there are enough, and what came instead. */
import { nearest } from '../contract/nearest.js';
import { type JournalEntry, matches, type RequestFilter } from '../domain/journal/entry.js';
import { requestView } from '../domain/journal/view.js';
import type { Limits } from '../domain/rules.js';
import { plural } from '../domain/text.js';
import { entriesIn, entryIn, type Journal } from '../world/journal.js';
import type { World } from '../world/world.js';
import { ControlError, type WantedRequest } from './control.js';

const kinds = {
  tenant: 'string',
  client: 'string',
  operation: 'string',
  method: 'string',
  status: 'whole number',
  path: 'string',
  correlationId: 'string',
  fault: 'string',
  after: 'whole number',
  count: 'whole number',
} satisfies Record<keyof WantedRequest, 'string' | 'whole number'>;

/** Refuses what callers without types may say, and more than the journal can ever have. */
export function checkWanted(wanted: WantedRequest, { journalEntries }: Limits): void {
  const refuse = (why: string) => new ControlError('invalid', `waitForRequest: ${why}`);
  if (typeof wanted !== 'object' || wanted === null)
    throw refuse(`${JSON.stringify(wanted)} is not an object; write { operation: "importTarget" }.`);
  for (const [name, value] of Object.entries(wanted)) {
    if (!isKind(name)) throw refuse(`"${name}" is no known key. ${hint(name)}`);
    const fits = kinds[name] === 'string' ? typeof value === 'string' : Number.isInteger(value);
    if (value !== undefined && !fits) throw refuse(`${name}: ${JSON.stringify(value)} is not a ${kinds[name]}.`);
  }
  const { count = 1 } = wanted;
  if (count < 1) throw refuse(`the count ${count} is not a whole number from 1 on.`);
  if (count > journalEntries)
    throw refuse(
      `the count ${count} is more than the journal keeps (${journalEntries}); let limits.journalEntries of the scenario be at least ${count}.`,
    );
}

function isKind(name: string): name is keyof typeof kinds {
  return Object.hasOwn(kinds, name);
}

function hint(name: string): string {
  const close = nearest(name, Object.keys(kinds));
  return close === null ? `There are: ${Object.keys(kinds).join(', ')}.` : `"${close}"?`;
}

/**
 * A look at the journal that answers all requests that fit once there are so many, else `null`. It looks after everything that happens, and unpacking
 * the whole journal takes longer than answering a request; so it does that only where what has come since may be enough.
 */
export function whenSoMany(world: World, filter: RequestFilter, count: number): () => readonly JournalEntry[] | null {
  let seen: { readonly young: Journal['young'] | null; readonly rows: number } = { young: null, rows: 0 };
  let next = 0;
  let atMost = 0;
  const open = new Set<number>(); // came since, and not answered yet
  return () => {
    const { journal, rules } = world.state;
    const { young, nextId } = journal;
    if (young === seen.young && young.count === seen.rows) return null; // nothing was answered
    const isSame = young === seen.young; // else there was a reset, or what is old was forgotten: everything may be different
    if (!isSame) {
      next = nextId;
      open.clear();
    }
    for (; next < nextId; next += 1) open.add(next);
    const answered = [...open].flatMap((id) => entryIn(journal, id) ?? []);
    for (const { id } of answered) open.delete(id);
    const areAll = isSame && answered.length === young.count - seen.rows;
    seen = { young, rows: young.count };
    atMost += answered.filter((entry) => matches(entry, filter)).length;
    if (areAll && atMost < count) return null;
    const all = entriesIn(journal, rules.limits.journalEntries).filter((entry) => matches(entry, filter));
    atMost = all.length;
    return all.length < count ? null : all;
  };
}

const mostTold = 5;

/** What is there instead, the nearest and newest first. `nextId`: the number that the next request gets. */
export function nearestTo(filter: RequestFilter, count: number, entries: readonly JournalEntry[], nextId: number): string {
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
  return [first, ...(told.length === 0 ? ['no request has been answered'] : ['nearest:', ...told]), ...underWay].join('\n');
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
