/** The order, times and distances of a route's stops. */
import type { Coordinates, Instant } from '../records.js';
import { Places } from './distances.js';
import { orderOf } from './search.js';
import { minute, Timetable, travelTime, type Visit, weightOf } from './times.js';

export type { Visit } from './times.js';

export interface PlannedStop {
  /** Index of the visit. */
  readonly visit: number;
  readonly arrival: Instant;
  readonly departure: Instant;
  /** From the stop before, or the start; rounded to 10 m. */
  readonly distanceKm: number;
  readonly missesWindow: boolean;
  readonly missesDue: boolean;
}

export interface PlannedRoute {
  readonly stops: readonly PlannedStop[];
  /** The whole round: from the start and back to it; rounded to 10 m. */
  readonly distanceKm: number;
  /** Of the whole round, too. */
  readonly travelMinutes: number;
  readonly workMinutes: number;
}

/**
 * Plans a round from the start, or from the first stop by time window, that misses as few times as can be found, and is short.
 * The same visits in the same order give the same route.
 */
export function planRoute(visits: readonly Visit[], start: Coordinates | null, startTime: Instant): PlannedRoute {
  const [first] = inOrder(visits, earlierWindow);
  if (first === undefined) return { stops: [], distanceKm: 0, travelMinutes: 0, workMinutes: 0 };
  const coordinates = visits.map((visit) => visit.coordinates);
  const places = new Places(start === null ? coordinates : [...coordinates, start]);
  const times = new Timetable(visits, startTime);
  const home = start === null ? first : visits.length;
  const order = orderOf(places, times, home).filter((node) => node < visits.length);

  let [at, time, kilometres, travel] = [home, 0, 0, 0];
  const stops = order.map((visit): PlannedStop => {
    const leg = places.kilometres(at, visit);
    const arrival = times.arrival(visit, time + travelTime(leg));
    kilometres += leg;
    travel += travelTime(leg);
    at = visit;
    time = times.departure(visit, arrival);
    return {
      visit,
      arrival: startTime + arrival,
      departure: startTime + time,
      distanceKm: toTenMetres(leg),
      missesWindow: times.missesWindow(visit, arrival),
      missesDue: times.missesDue(visit, arrival),
    };
  });
  const back = places.kilometres(at, home);
  return {
    stops,
    distanceKm: toTenMetres(kilometres + back),
    travelMinutes: (travel + travelTime(back)) / minute,
    workMinutes: visits.reduce((sum, visit) => sum + visit.workMinutes, 0),
  };
}

/** Orders visits by who is to be kept when there is room for only so many: by priority, fixed ones, due, closing, and as given. */
export function mostImportantFirst(visits: readonly Visit[]): readonly number[] {
  return inOrder(visits, moreImportant);
}

type Comparison = (one: Visit, other: Visit) => number;

function inOrder(visits: readonly Visit[], compare: Comparison): readonly number[] {
  return [...visits.entries()]
    .sort(([index, one], [otherIndex, other]) => compare(one, other) || index - otherIndex)
    .map(([index]) => index);
}

const earlierWindow: Comparison = (one, other) =>
  fixedFirst(one, other) || sooner(one.opens, other.opens) || sooner(one.closes, other.closes) || higherFirst(one, other);

const moreImportant: Comparison = (one, other) =>
  higherFirst(one, other) || fixedFirst(one, other) || sooner(one.due, other.due) || sooner(one.closes, other.closes);

const higherFirst: Comparison = (one, other) => weightOf[other.priority] - weightOf[one.priority];

const fixedFirst: Comparison = (one, other) => Number(isFixed(other)) - Number(isFixed(one));

function isFixed(visit: Visit): boolean {
  return visit.isFixed && visit.opens !== null;
}

/** What is not said comes last. */
function sooner(one: Instant | null, other: Instant | null): number {
  if (one === other) return 0;
  return (one ?? Number.POSITIVE_INFINITY) < (other ?? Number.POSITIVE_INFINITY) ? -1 : 1;
}

function toTenMetres(kilometres: number): number {
  return Math.round(kilometres * 100) / 100;
}
