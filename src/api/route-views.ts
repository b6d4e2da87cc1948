/** Route suggestions as the contract shows them to a client. */
import type { RouteStopDto, RouteSuggestionDto, RouteSuggestionSummary } from '../contract/types.js';
import { writeInstant } from '../domain/instants.js';
import type { IntegrationClient } from '../domain/records.js';
import { externalIdIn } from '../domain/webhooks/payload.js';
import type { RouteStop, RouteSuggestion } from '../domain/work/records.js';
import type { TenantState } from '../world/state.js';

/** Whose records, and whose eyes. */
interface Seen {
  readonly tenant: TenantState;
  readonly client: IntegrationClient;
}

export function routeSuggestionView(suggestion: RouteSuggestion, seen: Seen): RouteSuggestionDto {
  const { stops, unrouted } = suggestion;
  return {
    ...beginning(suggestion),
    stops: stops.map((stop, index) => stopView(stop, index + 1, seen)),
    unroutedTargets: unrouted.map(({ targetId, reason }) => ({ targetId, reason })),
    ...end(suggestion),
  };
}

export function routeSuggestionSummary(suggestion: RouteSuggestion): RouteSuggestionSummary {
  const { stops, unrouted } = suggestion;
  return { ...beginning(suggestion), stopCount: stops.length, unroutedTargetCount: unrouted.length, ...end(suggestion) };
}

function beginning({ id, status, name, routeDate, importJobId }: RouteSuggestion) {
  return { routeSuggestionId: id, status, name, routeDate, importJobId };
}

function end(suggestion: RouteSuggestion) {
  const { totalDistanceKm, totalTravelMinutes, totalWorkMinutes, createdAt } = suggestion;
  return { totalDistanceKm, totalTravelMinutes, totalWorkMinutes, createdAtUtc: writeInstant(createdAt), links: linksOf(suggestion) };
}

function stopView(stop: RouteStop, sequence: number, seen: Seen): RouteStopDto {
  return {
    sequence,
    targetId: stop.targetId,
    externalId: stop.externalId,
    title: stop.title,
    latitude: stop.coordinates.latitude,
    longitude: stop.coordinates.longitude,
    plannedArrivalUtc: writeInstant(stop.arrival),
    plannedDepartureUtc: writeInstant(stop.departure),
    estimatedWorkMinutes: stop.workMinutes,
    priority: stop.priority,
    customer: customerView(stop, seen),
    location: locationView(stop, seen),
    warnings: stop.warnings,
  };
}

/** IDs, and the number of the customer record, are for customers.read alone [S2, A-03, A-62]. */
function customerView({ links }: RouteStop, { tenant, client }: Seen): RouteStopDto['customer'] {
  const customer = links?.customerId ? tenant.customers.customers.get(links.customerId) : undefined;
  if (customer === undefined) return null;
  const { id, customerNumber, name } = customer;
  const externalId = externalIdIn(customer, client.sourceSystem);
  return seesIds(client) ? { ordinavoCustomerId: id, externalId, customerNumber, name } : { externalId, name };
}

function locationView({ links }: RouteStop, { tenant, client }: Seen): RouteStopDto['location'] {
  const location = links?.locationId ? tenant.customers.locations.get(links.locationId) : undefined;
  if (location === undefined) return null;
  const { name, city } = location;
  const shown = { externalId: externalIdIn(location, client.sourceSystem), name, city, hasCoordinates: location.coordinates !== null };
  return seesIds(client) ? { ordinavoLocationId: location.id, ...shown } : shown;
}

function seesIds({ scopes }: IntegrationClient): boolean {
  return scopes.includes('customers.read');
}

/** Relative, as the documents show them [S3]. */
function linksOf({ id, importJobId }: RouteSuggestion) {
  const routeSuggestion = `/route-suggestions/${id}`;
  return importJobId === null ? { routeSuggestion } : { routeSuggestion, importJob: `/import-jobs/${importJobId}` };
}
