/** The requests in a story: imports whose body or answer names the target. */
import type { JournalEntry } from '../../../domain/journal/entry.js';
import { redacted } from '../../../domain/journal/redact.js';
import { requestView } from '../../../domain/journal/view.js';
import { entriesWith } from '../../../world/journal.js';
import type { TenantState } from '../../../world/state.js';
import type { World } from '../../../world/world.js';
import { exchanged, reasonsOf } from '../answer-reasons.js';
import type { Chapter } from '../overview-types.js';
import type { ItemOfJob } from './happened.js';
import { ranks, type Scene, shortened, shortName } from './scene.js';

/** Oldest first. */
export interface NamingRequest {
  readonly entry: JournalEntry;
  /** Of its answer; `null` where it has led to none that is known. */
  readonly importJobId: number | null;
}

const imports: readonly JournalEntry['operation'][] = ['importTarget', 'importTargetsBatch'];

/** Characters of JSON that are read at most. */
const mostRead = 2_000_000;

/** The newest ones, `most` at most. */
export function requestsNaming(
  world: World,
  tenant: TenantState,
  externalId: string,
  items: readonly ItemOfJob[],
  most: number,
): readonly NamingRequest[] {
  const { journal, rules } = world.state;
  const sought = { tenant: tenant.tenant.key, operations: imports, texts: writingsOf(externalId) };
  const jobs = new Set<number>(items.map(({ job }) => job.id));
  const found: NamingRequest[] = [];
  let left = mostRead;
  for (const entry of entriesWith(journal, sought, rules.limits.journalEntries)) {
    if (found.length === most || left < 0) break;
    const importJobId = jobIn(entry);
    if (importJobId !== null && jobs.has(importJobId)) {
      found.push({ entry, importJobId });
      continue;
    }
    left -= entry.responseBody.length + (entry.requestBody?.length ?? 0);
    if (names(entry, externalId)) found.push({ entry, importJobId: null });
  }
  return found.sort((one, other) => one.entry.id - other.entry.id);
}

/** As JSON writes it: the usual way, in ASCII alone, and with the slashes that some languages put before slashes. */
function writingsOf(externalId: string): readonly string[] {
  const usual = JSON.stringify(externalId);
  const ascii = usual.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return [...new Set([usual, ascii, usual.replaceAll('/', '\\/'), ascii.replaceAll('/', '\\/')])];
}

/** The answers of imports begin with it; one that a fault has changed says nothing. */
function jobIn({ responseBody }: JournalEntry): number | null {
  const [, id] = /^\{"importJobId":(\d{1,15}),/.exec(responseBody) ?? [];
  return id === undefined ? null : Number(id);
}

function names({ requestBody, responseBody }: JournalEntry, externalId: string): boolean {
  return [responseBody, requestBody].some((body) => itemsIn(body).some((item) => item.externalId === externalId));
}

/** What the newest request calls it; `null` where none says so. */
export function titleIn(requests: readonly NamingRequest[], externalId: string): string | null {
  const newest = requests.at(-1)?.entry.requestBody ?? null;
  const title = itemsIn(newest).find((item) => item.externalId === externalId)?.title;
  return typeof title === 'string' ? title : null;
}

interface NamedItem {
  readonly externalId?: unknown;
  readonly title?: unknown;
}

/** Those of a body or of an answer: the whole of a single import, or what its lists hold. */
function itemsIn(body: string | null): readonly NamedItem[] {
  const whole = parsed(body);
  if (!isObject(whole)) return [];
  return [whole, whole.targets, whole.items].flat().filter(isObject);
}

function parsed(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null; // cut off to keep it, or no JSON at all: then it was refused, and names nothing
  }
}

function isObject(value: unknown): value is NamedItem & { readonly targets?: unknown; readonly items?: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A request comes right before what it has led to. One that has led to nothing of its own comes after whatever came of the one before. */
export function requestScenes(world: World, requests: readonly NamingRequest[], items: readonly ItemOfJob[]): readonly Scene[] {
  const numbers = new Map<number, number>();
  for (const { job, number } of items) numbers.set(job.id, Math.min(number, numbers.get(job.id) ?? number));
  let last = 0;
  return requests.map(({ entry, importJobId }) => {
    const number = importJobId === null ? undefined : numbers.get(importJobId);
    if (importJobId !== null) numbers.delete(importJobId); // whoever is answered the same once more has not caused it
    last = number ?? last;
    const rank = number === undefined ? ranks.laterRequest : ranks.request;
    return { at: entry.at, number: last, rank, tell: () => tellRequest(world, entry) };
  });
}

const mostReasons = 10;

function tellRequest(world: World, entry: JournalEntry): Omit<Chapter, 'at'> {
  const { id, client, method, url, status, summary, fault } = entry;
  const isRefused = status === 0 || status >= 400;
  const outcome = shortened(redacted(summary));
  const [why = outcome, ...more] = isRefused ? reasonsOf(world, entry, exchanged(requestView(entry))).slice(0, mostReasons) : [];
  return {
    kind: 'request',
    text: isRefused ? `${status === 0 ? 'Request without an answer' : 'Request refused'}: ${why}` : `Request of ${client ?? 'a stranger'}`,
    details: [
      `${method} ${shortName(redacted(url))}`,
      status === 0 ? `No answer: ${outcome}` : `Answered ${status}: ${outcome}`,
      ...more,
      ...(fault === null || isRefused ? [] : [`Met by the fault ${shortName(fault)}`]),
    ],
    tone: isRefused ? 'bad' : 'neutral',
    link: { to: 'request', id },
  };
}
