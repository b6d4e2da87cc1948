/** `ordinavo-mock trigger`: makes an event happen at a running mock, with all that it causes. */
import { eventTypes } from '../contract/generated/operations.js';
import { nearest } from '../contract/nearest.js';
import type { EventType } from '../contract/types.js';
import type { RemoteWorldControl } from '../control/client.js';
import type { EventView, TriggeredEvent } from '../control/webhook-types.js';
import { plural } from '../domain/text.js';
import type { Around } from './commands.js';
import { findWorld } from './find-mock.js';
import { type Given, UsageError } from './flags.js';
import { printable } from './log.js';
import { firstOf, show, unlessRefused } from './show.js';

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
  const wanted = {
    ...(target === undefined ? {} : { target }),
    ...(count === undefined ? {} : { count }),
    ...(overrides === null ? {} : { overrides }),
  };
  return unlessRefused(async () => {
    const all = await withDeliveries(world, await world.trigger(eventType, wanted));
    const lines = all.flatMap((event) => [eventLine(event), ...otherLines(event)]);
    return show(given, around, all, lines);
  });
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

export function jsonOrText(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return value; // most values are words
  }
}

/** The events of one call, each with how many deliveries it has caused. */
export async function withDeliveries<Event extends EventView>(
  world: RemoteWorldControl,
  events: readonly Event[],
): Promise<readonly (Event & { readonly deliveries: number })[]> {
  const externalIds = new Set(events.map(({ externalId }) => externalId));
  const [externalId] = externalIds;
  const about = externalIds.size === 1 && typeof externalId === 'string' ? { externalId } : {};
  const counts = new Map<string, number>();
  for (const eventType of new Set(events.map((event) => event.eventType)))
    for (const { eventId } of await world.webhooks.deliveries({ eventType, ...about })) counts.set(eventId, (counts.get(eventId) ?? 0) + 1);
  return events.map((event) => ({ ...event, deliveries: counts.get(event.eventId) ?? 0 }));
}

/** `evt_01…  visit_report.approved  JOB-1  1 delivery` */
export function eventLine({ eventId, eventType, externalId, deliveries }: EventView & { readonly deliveries: number }): string {
  const sent = deliveries === 0 ? 'nobody is subscribed to it' : plural(deliveries, 'delivery', 'deliveries');
  return [eventId, eventType, printable(externalId ?? '-'), sent].join('  ');
}

/** `  on the way to it, and with it: appointment.scheduled, target.scheduled, …` */
function otherLines({ others }: TriggeredEvent): readonly string[] {
  return others.length === 0 ? [] : [`  on the way to it, and with it: ${firstOf(others)}`];
}
