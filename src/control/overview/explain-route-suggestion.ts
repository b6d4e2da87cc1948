/** A route with the times and windows of its stops, and why other targets are not on it. */
import { latestInstant, writeInstant } from '../../domain/instants.js';
import type { Instant } from '../../domain/records.js';
import { dueOf } from '../../domain/routes/draft.js';
import type { RouteStop } from '../../domain/work/records.js';
import { recordOf } from '../../world/numbered.js';
import type { TenantState } from '../../world/state.js';
import { ControlError } from '../control.js';
import type { ExplainedRouteSuggestion, ExplainedStop } from './overview-types.js';

export function explainRouteSuggestion(tenant: TenantState, id: number): ExplainedRouteSuggestion {
  const suggestion = recordOf(tenant.fieldWork.routeSuggestions, id);
  if (suggestion === undefined) throw new ControlError('notFound', whyNone(tenant, id));
  return {
    suggestion,
    start: suggestion.start ?? null, // state files of before it was kept have none
    stops: suggestion.stops.map((stop, index) => explainedStop(tenant, stop, index + 1)),
    unrouted: suggestion.unrouted.map(({ targetId, reason }) => {
      const { externalId = '', title = '' } = recordOf(tenant.targets, targetId) ?? {};
      return { externalId, title, reason };
    }),
  };
}

/** Its windows are those of the target as it is now, all else as it was when the route was drafted. */
function explainedStop({ targets }: TenantState, stop: RouteStop, order: number): ExplainedStop {
  const { targetId, externalId, title, coordinates, arrival, departure, priority, warnings } = stop;
  const planning = recordOf(targets, targetId)?.planning ?? null;
  return {
    order,
    externalId,
    title,
    coordinates,
    arrival: writeInstant(arrival),
    departure: writeInstant(departure),
    windowStart: written(planning?.timeWindowStart ?? null),
    windowEnd: written(planning?.timeWindowEnd ?? null),
    fixedTime: planning?.fixedTime ?? false,
    dueAt: written(dueOf(planning)),
    priority,
    warnings,
  };
}

/** The end of the last day is beyond what can be written. */
function written(instant: Instant | null): string | null {
  return instant === null ? null : writeInstant(Math.min(instant, latestInstant));
}

function whyNone({ tenant, fieldWork: { lastDroppedSuggestion } }: TenantState, id: number): string {
  return id > 0 && lastDroppedSuggestion !== null && id <= lastDroppedSuggestion
    ? `Route suggestion ${id} is no longer kept (limits.routeTargets).`
    : `There is no route suggestion ${id} in the tenant "${tenant.key}".`;
}
