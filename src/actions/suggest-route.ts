/** Route suggestions: drafting one, publishing and discarding it [V, A-05, A-62]. */
import { writeInstant } from '../domain/instants.js';
import type { ImportJobId, Location, Target } from '../domain/records.js';
import { draftRoute, type RouteWish } from '../domain/routes/draft.js';
import type { EventRecords } from '../domain/webhooks/events.js';
import { suggestionRecord } from '../domain/work/event-records.js';
import { decideMove, type Happening } from '../domain/work/move.js';
import type { RouteSuggestion } from '../domain/work/records.js';
import type { EventNote } from '../world/event-log.js';
import { workFor } from '../world/field-work.js';
import { nextRouteSuggestionId } from '../world/ids.js';
import type { TenantState } from '../world/state.js';
import type { World } from '../world/world.js';
import { currentTarget, idsFor, keepWork, tell, whyNot } from './move-work.js';

export interface SuggestRoute {
  /** Whose it is; `null` for one of a manager's that is made from no client's import job. */
  readonly client: string | null;
  readonly importJobId: ImportJobId | null;
  /** Those that are named twice count once. */
  readonly targets: readonly Target[];
  readonly wish: RouteWish;
}

type Overrides = EventRecords['overrides'];

export interface Suggested {
  readonly suggestion: RouteSuggestion;
  readonly events: readonly EventNote[];
}

/** `overrides`: what its event is to say instead. */
export function suggestRoute(world: World, tenant: TenantState, input: SuggestRoute, overrides?: Overrides): Suggested {
  return world.act(tenant, () => {
    const suggestion = draftedRoute(world, tenant, input);
    world.commit(tenant, { table: 'routeSuggestions', record: suggestion });
    return { suggestion, events: tell(world, tenant, [aboutRoute('route.suggestion.created', suggestion, overrides)]) };
  });
}

/** The suggestion as it would be. */
export function draftedRoute(world: World, tenant: TenantState, { client, importJobId, targets, wish }: SuggestRoute): RouteSuggestion {
  const now = world.now();
  const draft = draftRoute([...new Set(targets)], (target) => locationOf(tenant, target), wish, writeInstant(now).slice(0, 10));
  return { id: nextRouteSuggestionId(tenant.sequences), client, status: 'Draft', importJobId, createdAt: now, ...draft };
}

export type Published =
  | ({ readonly kind: 'taken' } & Suggested)
  /** It cannot be, and why. */
  | { readonly kind: 'refused'; readonly why: string };

/** Schedules an appointment for each stop; for all of them, or for none. */
export function publishRoute(world: World, tenant: TenantState, suggestion: RouteSuggestion, overrides?: Overrides): Published {
  const why = whyNotPublished(tenant, suggestion);
  if (why !== null) return { kind: 'refused', why };
  return world.act(tenant, () => {
    const published: RouteSuggestion = { ...suggestion, status: 'Published' };
    world.commit(tenant, { table: 'routeSuggestions', record: published });
    const happenings = [aboutRoute('route.published', published, overrides)];
    for (const { targetId, arrival, departure } of suggestion.stops) {
      const work = workFor(tenant.fieldWork, currentTarget(tenant, { id: targetId }));
      const move = { name: 'scheduleAppointment', plannedStart: arrival, plannedEnd: departure, routeSuggestionId: suggestion.id } as const;
      const moved = decideMove(move, work, idsFor(tenant, work.target), world.now());
      if (moved.kind === 'forbidden') throw new Error(`A stop was looked at and cannot be scheduled all the same: ${moved.why}.`);
      keepWork(world, tenant, work, moved);
      happenings.push(...moved.happenings);
    }
    return { kind: 'taken', suggestion: published, events: tell(world, tenant, happenings) };
  });
}

/** No event tells of it: the documents have none. */
export function discardRoute(world: World, tenant: TenantState, suggestion: RouteSuggestion): Published {
  if (suggestion.status !== 'Draft') return { kind: 'refused', why: whyNotDraft(suggestion) };
  const discarded: RouteSuggestion = { ...suggestion, status: 'Discarded' };
  world.act(tenant, () => world.commit(tenant, { table: 'routeSuggestions', record: discarded }));
  return { kind: 'taken', suggestion: discarded, events: [] };
}

export function aboutRoute(
  type: 'route.suggestion.created' | 'route.published',
  suggestion: RouteSuggestion,
  overrides?: Overrides,
): Happening {
  const routeSuggestion = suggestionRecord(suggestion);
  return { type, target: null, records: overrides === undefined ? { routeSuggestion } : { routeSuggestion, overrides } };
}

function whyNotPublished(tenant: TenantState, suggestion: RouteSuggestion): string | null {
  const { id, status, stops, unrouted } = suggestion;
  if (status !== 'Draft') return whyNotDraft(suggestion);
  if (stops.length === 0) {
    const reasons = [...new Set(unrouted.map(({ reason }) => reason))];
    return `the route suggestion ${id} has no stops${reasons.length === 0 ? '' : ` (${reasons.join(', ')})`}. Allowed now: discardRoute`;
  }
  for (const { targetId } of stops) {
    const why = whyNot(tenant, currentTarget(tenant, { id: targetId }), 'scheduleAppointment');
    if (why !== null) return `the route suggestion ${id} is out of date: ${why}; for the route: discardRoute`;
  }
  return null;
}

function whyNotDraft({ id, status }: RouteSuggestion): string {
  return `the route suggestion ${id} is ${status} already. Allowed now: nothing any more`;
}

function locationOf({ customers }: TenantState, { links }: Target): Location | null {
  return links?.locationId ? (customers.locations.get(links.locationId) ?? null) : null;
}
