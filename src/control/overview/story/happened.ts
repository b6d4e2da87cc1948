/** What the event log and the import jobs know of one external ID, in the order in which it has happened. */
import type { ImportItem } from '../../../contract/types.js';
import type { ImportJob } from '../../../domain/records.js';
import type { EventLog, EventNote } from '../../../world/event-log.js';
import { recordOf, recordsOf } from '../../../world/numbered.js';
import type { TenantState } from '../../../world/state.js';

export interface Happened {
  /** Those that no import has caused. */
  readonly events: readonly Happening[];
  readonly items: readonly ItemOfJob[];
  /** That route suggestions were made, of whatever targets. */
  readonly suggested: readonly EventNote[];
}

export interface Happening extends EventNote {
  /** The target for the work that is left, or the one whose work it is; `null` where there is none. */
  readonly other: string | null;
}

export interface ItemOfJob {
  readonly job: ImportJob;
  readonly index: number;
  readonly item: ImportItem;
  /** That of its event, or between two where it has caused none. */
  readonly number: number;
  /** Whether it has caused an event; one that changes nothing causes none. */
  readonly isSilent: boolean;
}

/** An import job of whatever targets, and the number of the event after its own. */
interface LoggedJob {
  readonly id: number;
  readonly next: number;
}

export function happenedTo({ webhooks: { events: log }, importJobs }: TenantState, externalId: string): Happened {
  const events: Happening[] = [];
  const items: ItemOfJob[] = [];
  const suggested: EventNote[] = [];
  const jobs: LoggedJob[] = [];
  let previous: EventNote | null = null;
  for (let place = log.taken; place < log.entries.length; place += 1) {
    const entry = log.entries[place];
    if (entry === undefined) continue;
    if ('items' in entry) {
      const first = log.firsts[place] ?? 0;
      jobs.push({ id: entry.id, next: first + entry.items.length - (log.silent.get(first)?.length ?? 0) });
      items.push(...itemsIn(recordOf(importJobs, entry.id) ?? entry, externalId, first, log));
      previous = null;
      continue;
    }
    if (entry.externalId === externalId) events.push({ ...entry, other: followedBy(entry, previous) });
    else if (entry.type === 'route.suggestion.created') suggested.push(entry);
    else if (isFollowUp(entry, previous)) tellOfFollowUp(events, previous, entry);
    previous = entry;
  }
  const logged = new Set(jobs.map(({ id }) => id));
  const others = recordsOf(importJobs)
    .filter((job) => !logged.has(job.id))
    .flatMap((job) => itemsIn(job, externalId, null, log).map((item) => ({ ...item, number: numberAfter(job.id, jobs) })));
  return { events, items: [...others, ...items], suggested };
}

/** `first`: the number of the first event; `null` for a job that the log does not have. */
function itemsIn(job: ImportJob, externalId: string, first: number | null, { silent }: EventLog): readonly ItemOfJob[] {
  const { items } = job;
  if (!items.some((item) => item.externalId === externalId)) return []; // nearly all, so this is all that is done for them
  const unheard = first === null ? null : new Set(silent.get(first));
  const found: ItemOfJob[] = [];
  let number = first ?? 0;
  for (const [index, item] of items.entries()) {
    const isSilent = unheard === null ? item.status === 'Cancelled' : unheard.has(index);
    if (item.externalId === externalId) found.push({ job, index, item, number: isSilent ? number - 0.5 : number, isSilent });
    if (!isSilent) number += 1;
  }
  return found;
}

/** A job without events comes after the job before it. `jobs` stand in the order of their ids. */
function numberAfter(id: number, jobs: readonly LoggedJob[]): number {
  let [low, high] = [0, jobs.length]; // of those before `low` all have smaller ids, of those from `high` on none
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((jobs[middle]?.id ?? 0) < id) low = middle + 1;
    else high = middle;
  }
  const before = jobs[low - 1];
  return before === undefined ? 0 : before.next - 0.5;
}

/** A follow-up is created in the moment after it was required. */
function isFollowUp(event: EventNote, previous: EventNote | null): previous is EventNote {
  return event.type === 'target.follow_up_created' && previous?.type === 'visit_report.follow_up_required';
}

function followedBy(event: EventNote, previous: EventNote | null): string | null {
  return isFollowUp(event, previous) ? previous.externalId : null;
}

function tellOfFollowUp(events: Happening[], required: EventNote, { externalId }: EventNote): void {
  const last = events.at(-1);
  if (last?.number === required.number) events[events.length - 1] = { ...last, other: externalId };
}
