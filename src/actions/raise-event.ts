/** Something has happened: it is kept, and each subscription that wants to know gets a delivery. */
import type { Delivery } from '../domain/webhooks/delivery.js';
import { externalIdOf, type OccurredEvent, sourceSystemOf } from '../domain/webhooks/events.js';
import { payloadOf } from '../domain/webhooks/payload.js';
import { isWanted, type Webhook } from '../domain/webhooks/subscription.js';
import { keepDelivery } from '../world/deliveries.js';
import { chanceOf, nextUlid } from '../world/ids.js';
import type { TenantState } from '../world/state.js';
import { keepEvent, nextEventNumber, takeWaitingSteps } from '../world/webhooks.js';
import type { World } from '../world/world.js';
import { departure, keepWithinLimits } from './deliver.js';

/** As it has just happened: without its number and time. */
type Happening = Pick<OccurredEvent, 'type' | 'target' | 'records'>;

/** Whoever calls it has nothing left to do that could fail: what has been sent cannot be taken back. */
export function raiseEvent(world: World, tenant: TenantState, { type, target, records }: Happening): OccurredEvent {
  const event: OccurredEvent = { number: nextEventNumber(tenant.webhooks), type, at: world.now(), target, records };
  raiseEvents(world, tenant, [event]);
  return event;
}

/** The same for several, which have their numbers already. */
export function raiseEvents(world: World, tenant: TenantState, events: readonly OccurredEvent[]): void {
  const { webhooks } = tenant;
  const { limits, assumptions } = world.state.rules;
  const areWanted = webhooks.webhooks.size > 0 || webhooks.waitingSteps.length > 0;
  for (const event of events) {
    if (keepEvent(webhooks, event, limits.events))
      world.dropped(
        `events of ${tenant.tenant.key}`,
        `more than ${limits.events}, so the oldest are forgotten from now on (limits.events)`,
      );
    if (!areWanted) continue;
    for (const waiting of takeWaitingSteps(webhooks, event)) world.schedule(tenant, event.at + waiting.delay, 'step', waiting.step);
    for (const webhook of webhooks.webhooks.values())
      if (isWanted(webhook, event.type, sourceSystemOf(event), assumptions.eventsOf)) makeDelivery(world, tenant, webhook, event);
  }
}

/** `evt_` and a ULID: the same for an event each time. */
export function eventIdOf(world: World, tenant: TenantState, { number, at }: OccurredEvent): string {
  return `evt_${nextUlid(chanceOf(world.state.seed, `${tenant.tenant.key} event`, number), at)}`;
}

function makeDelivery(world: World, tenant: TenantState, webhook: Webhook, event: OccurredEvent): void {
  const { customers, tenant: whose } = tenant;
  const links = event.target?.links ?? null;
  const eventId = eventIdOf(world, tenant, event);
  const payload = payloadOf(event, webhook, {
    eventId,
    tenantId: whose.id,
    hasBilling: whose.features.includes('billing'),
    customer: links?.customerId ? (customers.customers.get(links.customerId) ?? null) : null,
    location: links?.locationId ? (customers.locations.get(links.locationId) ?? null) : null,
    contact: links?.contactId ? (customers.contacts.get(links.contactId) ?? null) : null,
  });
  const what = { eventId, eventType: event.type, externalId: externalIdOf(event), body: JSON.stringify(payload) };
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
  world.onPayload(what.eventType, what.body);
  return number;
}
