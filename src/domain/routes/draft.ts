/** A draft of a route: which targets are routed, in which order and when, and why the others are not. */
import type { Priority, UnroutedReason } from '../../contract/types.js';
import { latestInstant, writeInstant } from '../instants.js';
import { coordinatesOf } from '../mapping/signals.js';
import type { Coordinates, Instant, Location, Planning, Target } from '../records.js';
import type { RouteStop, RouteSuggestion } from '../work/records.js';
import { mostImportantFirst, type PlannedStop, planRoute, type Visit } from './order.js';

/** What is asked for; what is `null` is its default. */
export interface RouteWish {
  readonly name: string | null;
  readonly routeDate: string | null;
  readonly start: Coordinates | null;
  readonly startTime: Instant | null;
  readonly maxStops: number | null;
}

export type RouteDraft = Pick<
  RouteSuggestion,
  'name' | 'routeDate' | 'start' | 'stops' | 'unrouted' | 'totalDistanceKm' | 'totalTravelMinutes' | 'totalWorkMinutes'
>;

const mostStops = 2000;

/** `locationOf`: the location that a target is linked to. `today`: the route date where neither the wish nor a target has one. */
export function draftRoute(
  targets: readonly Target[],
  locationOf: (target: Target) => Location | null,
  wish: RouteWish,
  today: string,
): RouteDraft {
  const candidates = targets.map((target) => candidateOf(target, locationOf(target)));
  const routable = candidates.flatMap(({ coordinates, ...candidate }): readonly Routable[] =>
    coordinates === null || candidate.reason !== null ? [] : [{ ...candidate, coordinates }],
  );
  const kept = new Set(keptOf(routable.map(visitOf), wish.maxStops ?? mostStops));
  const chosen = routable.filter((_, index) => kept.has(index));
  const reasons = new Map(routable.map(({ target }, index) => [target.id, kept.has(index) ? null : ('OverMaxStops' as const)]));
  const startDay = wish.startTime === null ? today : writeInstant(wish.startTime).slice(0, 10);
  const routeDate = wish.routeDate ?? earliestDay(chosen.map(({ target }) => target)) ?? startDay;
  const startTime = wish.startTime ?? Date.parse(`${routeDate}T08:00:00Z`);
  const route = planRoute(chosen.map(visitOf), wish.start, startTime);
  return {
    name: wish.name,
    routeDate,
    start: wish.start,
    stops: route.stops.flatMap((planned) => {
      const candidate = chosen[planned.visit];
      return candidate === undefined ? [] : [stopOf(candidate, planned)];
    }),
    unrouted: candidates.flatMap(({ target, reason }) => {
      const why = reason ?? reasons.get(target.id) ?? null;
      return why === null ? [] : [{ targetId: target.id, sourceSystem: target.sourceSystem, reason: why }];
    }),
    totalDistanceKm: route.distanceKm,
    totalTravelMinutes: route.travelMinutes,
    totalWorkMinutes: Math.min(route.workMinutes, Number.MAX_SAFE_INTEGER),
  };
}

interface Candidate {
  readonly target: Target;
  readonly coordinates: Coordinates | null;
  readonly workMinutes: number;
  readonly priority: NonNullable<Priority>;
  /** Why it cannot be routed, whoever else is. */
  readonly reason: UnroutedReason | null;
}

interface Routable extends Candidate {
  readonly coordinates: Coordinates;
}

function candidateOf(target: Target, location: Location | null): Candidate {
  const coordinates = whereIs(target, location);
  const reason = reasonOf[target.status] ?? (coordinates === null ? 'MissingCoordinates' : null);
  return { target, coordinates, workMinutes: workMinutesOf(target, location), priority: priorityOf(target, location), reason };
}

const reasonOf = {
  Imported: null,
  Scheduled: 'AlreadyRouted',
  InProgress: 'AlreadyRouted',
  Completed: 'Completed',
  Cancelled: 'Cancelled',
} as const satisfies Record<Target['status'], UnroutedReason | null>;

/** The target's own place first: its address, then the location as it was sent; else that of the location that it is linked to. */
function whereIs({ address, location: sent }: Target, location: Location | null): Coordinates | null {
  return (
    coordinatesOf(address?.latitude, address?.longitude) ?? coordinatesOf(sent?.latitude, sent?.longitude) ?? location?.coordinates ?? null
  );
}

const usualWork = 30; // minutes

export function workMinutesOf({ planning, location: sent }: Target, location: Location | null): number {
  return planning?.estimatedWorkMinutes ?? location?.defaultEstimatedWorkMinutes ?? sent?.defaultEstimatedWorkMinutes ?? usualWork;
}

function priorityOf({ planning, location: sent }: Target, location: Location | null): NonNullable<Priority> {
  return planning?.priority ?? location?.defaultPriority ?? sent?.defaultPriority ?? 'Normal';
}

const day = 86_400_000;

function visitOf({ target: { planning }, coordinates, workMinutes, priority }: Routable): Visit {
  const opens = planning?.timeWindowStart ?? null;
  const closes = planning?.timeWindowEnd ?? null;
  const isFixed = planning?.fixedTime === true && opens !== null;
  return { coordinates, workMinutes, priority, opens, closes, isFixed, due: dueOf(planning) };
}

/** When a visit has to be done; `null`: whenever. */
export function dueOf(planning: Planning | null): Instant | null {
  return planning?.dueAt ?? (planning?.dueDate ? Date.parse(`${planning.dueDate}T00:00:00Z`) + day : null);
}

/** The indices of those for whom there is room. */
function keptOf(visits: readonly Visit[], most: number): readonly number[] {
  return visits.length <= most ? [...visits.keys()] : mostImportantFirst(visits).slice(0, most);
}

/** Of the days for which targets are planned or by which they are due; where neither is said, on which their windows open. */
function earliestDay(targets: readonly Target[]): string | null {
  let earliest: string | null = null;
  for (const { planning } of targets) {
    const days = [planning?.routeDate, planning?.dueDate, dayOf(planning?.dueAt)].filter((day) => typeof day === 'string');
    for (const one of days.length > 0 ? days : [dayOf(planning?.timeWindowStart)])
      if (one !== null && (earliest === null || one < earliest)) earliest = one;
  }
  return earliest;
}

function dayOf(instant: Instant | null | undefined): string | null {
  return typeof instant === 'number' ? writeInstant(instant).slice(0, 10) : null;
}

function stopOf({ target, coordinates, workMinutes, priority }: Routable, { arrival, departure, ...misses }: PlannedStop): RouteStop {
  return {
    targetId: target.id,
    sourceSystem: target.sourceSystem,
    externalId: target.externalId,
    title: target.title,
    coordinates,
    arrival: Math.min(arrival, latestInstant),
    departure: Math.min(departure, latestInstant),
    workMinutes,
    priority,
    links: target.links,
    warnings: [...(misses.missesWindow ? (['TimeWindowMissed'] as const) : []), ...(misses.missesDue ? (['DueDateMissed'] as const) : [])],
  };
}
