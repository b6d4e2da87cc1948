/** Something has happened: it is kept, and each subscription that wants to know gets a delivery. */
import type { ImportJob, ImportJobId, RouteSuggestionId } from '../domain/records.js';
import type { Delivery } from '../domain/webhooks/delivery.js';
import { externalIdOf, type OccurredEvent, sourceSystemOf } from '../domain/webhooks/events.js';
import { payloadOf, type Surroundings } from '../domain/webhooks/payload.js';
import { isWanted, type Webhook } from '../domain/webhooks/subscription.js';
import type { Happening } from '../domain/work/move.js';
import { keepDelivery } from '../world/deliveries.js';
import { type EventNote, keepEvent, keepImport } from '../world/event-log.js';
import { chanceOf, nextUlid } from '../world/ids.js';
import type { TenantState } from '../world/state.js';
import { mostAtOneMoment, takeWaitingSteps } from '../world/webhooks.js';
import type { World } from '../world/world.js';
import { departure, keepWithinLimits } from './deliver.js';
import type { About, Step } from './steps.js';

/** Whoever calls it has nothing left to do that could fail: what has been sent cannot be taken back. */
export function raiseEvent(world: World, tenant: TenantState, { type, target, records }: Happening): OccurredEvent {
  const { events } = tenant.webhooks;
  const event: OccurredEvent = { number: events.lastNumber + 1, type, at: world.now(), target, records };
  if (keepEvent(events, noteOf(event), world.state.rules.limits.events)) tellDropped(world, tenant);
  if (areEventsWanted(tenant)) tellSubscribers(world, tenant, [event], null);
  return event;
}

/** What is kept of an event. */
export function noteOf(event: OccurredEvent): EventNote {
  const { number, type, at } = event;
  return { number, type, at, externalId: externalIdOf(event) };
}

/** The same for an import: its items tell what has happened. `happened`: the events, where anybody wants to know of them. */
export function raiseImportEvents(
  world: World,
  tenant: TenantState,
  job: ImportJob,
  silent: readonly number[] | null,
  happened: readonly OccurredEvent[] | null,
): void {
  if (keepImport(tenant.webhooks.events, job, silent, world.state.rules.limits.events)) tellDropped(world, tenant);
  if (happened !== null) tellSubscribers(world, tenant, happened, job.id);
}

/** Whether anybody is told of events in this tenant. */
export function areEventsWanted({ webhooks }: TenantState): boolean {
  return webhooks.webhooks.size > 0 || webhooks.waitingSteps.length > 0;
}

/** `importJobId`: that of the import that has caused them. */
function tellSubscribers(world: World, tenant: TenantState, events: readonly OccurredEvent[], importJobId: ImportJobId | null): void {
  const { webhooks } = tenant;
  const { eventsOf } = world.state.rules.assumptions;
  for (const event of events) {
    takeSteps(world, tenant, event, importJobId);
    for (const webhook of webhooks.webhooks.values())
      if (isWanted(webhook, event.type, sourceSystemOf(event), eventsOf)) makeDelivery(world, tenant, webhook, event);
  }
}

/** Puts the steps on the agenda that have waited for this event, each with what it is about. */
function takeSteps(world: World, tenant: TenantState, event: OccurredEvent, importJobId: ImportJobId | null): void {
  for (const { step, delay, taken } of takeWaitingSteps(tenant.webhooks, event, importJobId)) {
    if (importJobId === null && taken.at === event.at && taken.times + 1 >= mostAtOneMoment) tellEndless(world, tenant, event);
    const about: About = {
      targetId: event.target?.id ?? null,
      importJobId,
      routeSuggestionId: (event.records.routeSuggestion?.id ?? null) as RouteSuggestionId | null, // as: whose record it is
    };
    world.schedule(tenant, event.at + delay, 'step', { ...(step as Step), about }); // as: put there as one
  }
}

function tellEndless(world: World, { tenant }: TenantState, { type }: OccurredEvent): void {
  const why = `more than ${mostAtOneMoment} at one moment are left out; where they cause each other, give one a delay`;
  world.dropped(`steps of ${tenant.key} after ${type}`, why);
}

function tellDropped(world: World, { tenant }: TenantState): void {
  const { events } = world.state.rules.limits;
  world.dropped(`events of ${tenant.key}`, `more than ${events}, so the oldest are forgotten from now on (limits.events)`);
}

/** `evt_` and a ULID: the same for an event each time. */
export function eventIdOf(world: World, tenant: TenantState, { number, at }: Pick<OccurredEvent, 'number' | 'at'>): string {
  return `evt_${nextUlid(chanceOf(world.state.seed, `${tenant.tenant.key} event`, number), at)}`;
}

/** What the payload of an event needs beside it, as it is now. */
export function surroundingsOf(world: World, tenant: TenantState, event: OccurredEvent): Surroundings {
  const { customers, locations, contacts } = tenant.customers;
  const { customerId = null, locationId = null, contactId = null } = event.target?.links ?? {};
  return {
    eventId: eventIdOf(world, tenant, event),
    tenantId: tenant.tenant.id,
    hasBilling: tenant.tenant.features.includes('billing'),
    customer: customerId === null ? null : (customers.get(customerId) ?? null),
    location: locationId === null ? null : (locations.get(locationId) ?? null),
    contact: contactId === null ? null : (contacts.get(contactId) ?? null),
  };
}

function makeDelivery(world: World, tenant: TenantState, webhook: Webhook, event: OccurredEvent): void {
  const surroundings = surroundingsOf(world, tenant, event);
  const { eventId } = surroundings;
  const body = JSON.stringify(payloadOf(event, webhook, surroundings));
  const what = { eventId, eventType: event.type, externalId: externalIdOf(event), body };
  departure(world, tenant, webhook, newDelivery(world, tenant, webhook, what));
}

/** The same event in a delivery of its own, with all the attempts of the schedule, the first one now. Answers its number. */
export function deliverAgain(
  world: World,
  tenant: TenantState,
  webhook: Webhook,
  { eventId, eventType, externalId, body }: Delivery,
): number {
  const number = newDelivery(world, tenant, webhook, { eventId, eventType, externalId, body });
  world.schedule(tenant, world.now(), 'attemptDelivery', number);
  return number;
}

function newDelivery(
  world: World,
  tenant: TenantState,
  webhook: Webhook,
  what: Pick<Delivery, 'eventId' | 'eventType' | 'externalId' | 'body'>,
): number {
  const { webhooks, tenant: whose } = tenant;
  const now = world.now();
  const { deliveries } = webhooks;
  const number = deliveries.lastNumber + 1;
  const delivery = {
    number,
    id: `del_${nextUlid(chanceOf(world.state.seed, `${whose.key} delivery`, number), now)}`,
    webhookId: webhook.id,
    ...what,
    status: 'Pending',
    attempts: [],
    nextAttemptAt: now,
    createdAt: now,
  } as const;
  keepDelivery(deliveries, delivery);
  keepWithinLimits(world, tenant);
  world.events.onPayload(what.eventType, what.body);
  return number;
}
