/** Route suggestions in a story: which have the target as a stop, and which have left it out. */
import type { RouteStopWarning, UnroutedReason } from '../../../contract/types.js';
import type { TargetId } from '../../../domain/records.js';
import type { RouteStop, RouteSuggestion } from '../../../domain/work/records.js';
import type { EventNote } from '../../../world/event-log.js';
import { recordsOf } from '../../../world/numbered.js';
import type { TenantState } from '../../../world/state.js';
import type { Chapter } from '../overview-types.js';
import { suggestionsByEvent } from '../suggestions-by-event.js';
import { newest, ranks, type Scene, shortName, shownTime } from './scene.js';

/** `suggested`: that suggestions were made, in the order of the log. */
export function routeScenes(
  tenant: TenantState,
  targets: ReadonlySet<TargetId>,
  suggested: readonly EventNote[],
  most: number,
): readonly Scene[] {
  if (targets.size === 0) return [];
  const numbers = new Map([...suggestionsByEvent(tenant, suggested)].map(([number, { id }]) => [id, number] as const));
  const isMeant = ({ targetId }: { readonly targetId: TargetId }) => targets.has(targetId);
  const concerned = recordsOf(tenant.fieldWork.routeSuggestions).filter(
    ({ stops, unrouted }) => stops.some(isMeant) || unrouted.some(isMeant),
  );
  return newest(concerned, most).map((suggestion) => ({
    at: suggestion.createdAt,
    number: numbers.get(suggestion.id) ?? 0,
    rank: ranks.route,
    tell: () => {
      const place = suggestion.stops.findIndex(isMeant);
      const stop = suggestion.stops[place];
      return stop === undefined ? tellLeftOut(suggestion, isMeant) : tellStop(suggestion, stop, place);
    },
  }));
}

function tellStop(suggestion: RouteSuggestion, { arrival, departure, warnings }: RouteStop, place: number): Omit<Chapter, 'at'> {
  const text = `Stop ${place + 1} of ${suggestion.stops.length} in the draft of ${routeText(suggestion)}`;
  const misses = warnings.map((warning) => `${warning}: ${warningText[warning]}`);
  const times = `Arrival ${shownTime(arrival)}, departure ${shownTime(departure)}`;
  return told(suggestion, text, [times, ...misses], misses.length > 0 ? 'warning' : 'good');
}

function tellLeftOut(
  suggestion: RouteSuggestion,
  isMeant: (unrouted: RouteSuggestion['unrouted'][number]) => boolean,
): Omit<Chapter, 'at'> {
  const reason = suggestion.unrouted.find(isMeant)?.reason;
  const why = reason === undefined ? [] : [`${reason}: ${reasonText[reason]}`];
  return told(suggestion, `Left out of ${routeText(suggestion)}${reason === undefined ? '' : `: ${reasonText[reason]}`}`, why, 'warning');
}

function told(suggestion: RouteSuggestion, text: string, details: readonly string[], tone: Chapter['tone']): Omit<Chapter, 'at'> {
  const { id, status, routeDate } = suggestion;
  const more = status === 'Discarded' ? ['Discarded since'] : [];
  return { kind: 'route', text, details: [`For ${routeDate}`, ...details, ...more], tone, link: { to: 'routeSuggestion', id } };
}

/** `route 1, Tour of the day` */
export function routeText({ id, name }: RouteSuggestion): string {
  return name === null ? `route ${id}` : `route ${id}, ${shortName(name)}`;
}

const reasonText = {
  MissingCoordinates: 'nobody knows where it is, for want of coordinates',
  Cancelled: 'it was cancelled',
  Completed: 'it was done already',
  AlreadyRouted: 'it was on a route already',
  OverMaxStops: 'the route has no room for more stops',
} satisfies Record<UnroutedReason, string>;

const warningText = {
  TimeWindowMissed: 'it is reached outside its time window',
  DueDateMissed: 'it is reached after it is due',
} satisfies Record<RouteStopWarning, string>;
