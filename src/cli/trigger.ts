/** `ordinavo-mock trigger`: makes an event happen at a running mock, with all that it causes. */
import { eventTypes } from '../contract/generated/operations.js';
import { nearest } from '../contract/nearest.js';
import type { EventType } from '../contract/types.js';
import type { RemoteWorldControl } from '../control/client.js';
import type { EventView } from '../control/control.js';
import { plural } from '../domain/text.js';
import type { Around } from './commands.js';
import { findWorld } from './find-mock.js';
import { type Given, UsageError } from './flags.js';
import { printable } from './log.js';
import { show } from './show.js';

const mostAtOnce = 10_000;

export async function trigger(given: Given, around: Around): Promise<number> {
  const [word, another] = given.positionals;
  if (word === undefined) throw new UsageError(`ordinavo-mock trigger needs an event. There are: ${eventTypes.join(', ')}.`);
  if (another !== undefined) throw new UsageError(`ordinavo-mock trigger: one event at a time: "${word}", "${another}".`);
  const eventType = eventTypeNamed(word);
  const target = given.text('target')?.text;
  const count = given.whole('count', mostAtOnce);
  const overrides = overridesIn(given);
  const world = await findWorld(given, around);
  const events = await world.trigger(eventType, {
    ...(target === undefined ? {} : { target }),
    ...(count === undefined ? {} : { count }),
    ...(overrides === null ? {} : { overrides }),
  });
  const made = await deliveriesOf(world, eventType, events);
  const all = events.map((event) => ({ ...event, deliveries: made.get(event.eventId) ?? 0 }));
  return show(given, around, all, all.map(line));
}

/** The event that a word names; what was probably meant is told otherwise. */
export function eventTypeNamed(word: string): EventType {
  const known = eventTypes.find((one) => one === word);
  if (known !== undefined) return known;
  const close = nearest(word, eventTypes);
  throw new UsageError(
    `There is no event "${word}".${close === null ? ` There are: ${eventTypes.join(', ')}.` : ` Did you mean "${close}"?`}`,
  );
}

/** By path; `null` where nothing is to be changed. */
function overridesIn(given: Given): Readonly<Record<string, unknown>> | null {
  const words = given.many('override');
  const entries = words.map((word) => {
    const [, path, value] = /^([^=]+)=(.*)$/s.exec(word) ?? [];
    if (path === undefined || value === undefined)
      throw new UsageError(`--override: "${word}" is not PATH=VALUE; write visitReport.result=Unsuccessful.`);
    return [path, jsonOrText(value)] as const;
  });
  return words.length === 0 ? null : Object.fromEntries(entries);
}

function jsonOrText(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return value; // most values are words
  }
}

/** How many deliveries each of these events has caused. */
async function deliveriesOf(
  world: RemoteWorldControl,
  eventType: EventType,
  events: readonly EventView[],
): Promise<ReadonlyMap<string, number>> {
  const [first] = events;
  const only = first !== undefined && events.every(({ externalId }) => externalId === first.externalId) ? first.externalId : null;
  const counts = new Map<string, number>();
  for (const { eventId } of await world.webhooks.deliveries({ eventType, ...(only === null ? {} : { externalId: only }) }))
    counts.set(eventId, (counts.get(eventId) ?? 0) + 1);
  return counts;
}

/** `evt_01…  visit_report.approved  JOB-1  1 delivery` */
function line({ eventId, eventType, externalId, deliveries }: EventView & { readonly deliveries: number }): string {
  const sent = deliveries === 0 ? 'nobody is subscribed to it' : plural(deliveries, 'delivery', 'deliveries');
  return [eventId, eventType, printable(externalId ?? '-'), sent].join('  ');
}
