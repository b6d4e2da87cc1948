/** Which event tells of which route suggestion: the log keeps no more of an event than its type, its time and its target. */
import type { RouteSuggestion } from '../../domain/work/records.js';
import type { EventNote } from '../../world/event-log.js';
import { newestOf, oldestId, recordOf } from '../../world/numbered.js';
import type { TenantState } from '../../world/state.js';

/**
 * The suggestions by the numbers of the events that tell that they were made. Each is told of once, in the order in which they were made: the newest
 * event, of those that are given in the order of their numbers, tells of the newest suggestion.
 */
export function suggestionsByEvent(
  { fieldWork: { routeSuggestions } }: TenantState,
  events: readonly EventNote[],
): ReadonlyMap<number, RouteSuggestion> {
  const found = new Map<number, RouteSuggestion>();
  let id: number = newestOf(routeSuggestions)?.id ?? 0;
  for (let place = events.length - 1; place >= 0 && id >= oldestId(routeSuggestions); place -= 1) {
    const event = events[place];
    if (event?.type !== 'route.suggestion.created') continue;
    const suggestion = recordOf(routeSuggestions, id);
    if (suggestion?.createdAt === event.at) found.set(event.number, suggestion);
    id -= 1;
  }
  return found;
}
