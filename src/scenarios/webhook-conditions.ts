/** What must be true of events and deliveries. */
import type { EventType } from '../contract/types.js';
import type { WebhookId } from '../domain/records.js';
import { plural } from '../domain/text.js';
import type { Delivery } from '../domain/webhooks/delivery.js';
import { deliveriesAbout, deliveriesIn } from '../world/deliveries.js';
import { type EventNote, eventsIn } from '../world/event-log.js';
import type { TenantState } from '../world/state.js';
import { type Amount, isAmount, type Look } from './look.js';

/** So many deliveries. Without numbers: at least one. */
export interface DeliveriesCondition extends Amount {
  /** The key of a subscription of the scenario, or its `webhookId`. */
  readonly webhook?: string | number;
  readonly tenant?: string;
  readonly eventType?: EventType;
  /** Of the target that the event is about. */
  readonly externalId?: string;
  readonly status?: Delivery['status'];
  /** How long `exec` waits for it. */
  readonly within?: string;
}

/** So many events. Without numbers: at least one. */
export interface EventsCondition extends Amount {
  readonly tenant?: string;
  readonly eventType?: EventType;
  readonly externalId?: string;
  /** These have occurred, in this order. */
  readonly inOrder?: readonly EventType[];
  readonly within?: string;
}

export function lookForDeliveries(tenant: TenantState, wanted: DeliveriesCondition): Look {
  const webhookId = wanted.webhook === undefined ? null : webhookCalled(tenant, wanted.webhook);
  if (webhookId === undefined) return { holds: false, found: `no webhook "${wanted.webhook}"` };
  const found = countDeliveries(tenant, wanted, webhookId);
  const said = [wanted.status, wanted.eventType, wanted.externalId].filter((part) => part !== undefined).join(' ');
  const line = `${plural(found, 'delivery', 'deliveries')}${said === '' ? '' : ` ${said}`}`;
  const holds = isAmount(found, wanted);
  return {
    holds,
    get found() {
      return holds ? line : [line, ...nearest(tenant, wanted, webhookId)].join('\n'); // only for those who read it: it looks at everything
    },
  };
}

/** By the tallies where they tell, else by the index: whoever waits looks after everything that happens. */
function countDeliveries(tenant: TenantState, wanted: DeliveriesCondition, webhookId: WebhookId | null): number {
  const { webhooks } = tenant;
  if (wanted.externalId !== undefined)
    return deliveriesAbout(webhooks.deliveries, wanted.externalId).filter((delivery) => fits(delivery, wanted, webhookId)).length;
  let sum = 0;
  for (const tally of webhooks.deliveries.tallies.values())
    if (
      (webhookId === null || tally.webhookId === webhookId) &&
      (wanted.eventType === undefined || tally.eventType === wanted.eventType) &&
      (wanted.status === undefined || tally.status === wanted.status)
    )
      sum += tally.count;
  return sum;
}

/** The deliveries that a condition means, as far as they are kept, oldest first. */
export function deliveriesWanted(tenant: TenantState, wanted: DeliveriesCondition): readonly Delivery[] {
  const webhookId = wanted.webhook === undefined ? null : webhookCalled(tenant, wanted.webhook);
  if (webhookId === undefined) return [];
  const { webhooks } = tenant;
  const known =
    wanted.externalId === undefined ? deliveriesIn(webhooks.deliveries) : deliveriesAbout(webhooks.deliveries, wanted.externalId);
  return known.filter((delivery) => fits(delivery, wanted, webhookId));
}

function fits(delivery: Delivery, { eventType, externalId, status }: DeliveriesCondition, webhookId: WebhookId | null): boolean {
  return (
    (webhookId === null || delivery.webhookId === webhookId) &&
    (eventType === undefined || delivery.eventType === eventType) &&
    (externalId === undefined || delivery.externalId === externalId) &&
    (status === undefined || delivery.status === status)
  );
}

/** `undefined`: there is none. */
export function webhookCalled({ webhooks: { webhooks } }: TenantState, name: string | number): WebhookId | undefined {
  return [...webhooks.values()].find(({ id, key }) => key === name || String(id) === String(name))?.id;
}

const mostTold = 5;

/** What comes closest to what is wanted: deliveries, and else events that nobody wanted to know of. */
function nearest(tenant: TenantState, wanted: DeliveriesCondition, webhookId: WebhookId | null): readonly string[] {
  const score = (delivery: Delivery) =>
    Number(delivery.externalId === wanted.externalId) * 4 +
    Number(delivery.eventType === wanted.eventType) * 2 +
    Number(webhookId === null || delivery.webhookId === webhookId);
  const missing = deliveriesIn(tenant.webhooks.deliveries).filter((delivery) => !fits(delivery, wanted, webhookId));
  const recent = (missing.length > 0 ? missing : deliveriesIn(tenant.webhooks.deliveries)).slice(-1000);
  const near = recent.map((delivery) => ({ delivery, points: score(delivery) })).sort((one, other) => other.points - one.points);
  const lines = near.slice(0, mostTold).map(({ delivery }) => `  ${deliveryLine(tenant, delivery)}`);
  if (lines.length > 0) return ['nearest:', ...lines];
  const events = eventsIn(tenant.webhooks.events, mostTold);
  return events.length === 0
    ? ['no event has occurred']
    : ['events, for which there was no subscription:', ...events.map((event) => `  ${eventLine(event)}`)];
}

function deliveryLine({ webhooks }: TenantState, { eventType, externalId, status, attempts, webhookId }: Delivery): string {
  const webhook = webhooks.webhooks.get(webhookId);
  const error = attempts.at(-1)?.error ?? null;
  const tries = status === 'Succeeded' ? '' : `, ${plural(attempts.length, 'attempt')}${error === null ? '' : `: ${error}`}`;
  return `${eventType}${externalId === null ? '' : ` of ${externalId}`} to ${webhook?.key ?? webhookId}: ${status}${tries}`;
}

function eventLine({ type, externalId }: EventNote): string {
  return `${type}${externalId === null ? '' : ` of ${externalId}`}`;
}

export function lookForEvents(tenant: TenantState, wanted: EventsCondition): Look {
  const { eventType, externalId, inOrder } = wanted;
  if (inOrder !== undefined) return lookForOrder(tenant, wanted, inOrder);
  const fitting =
    externalId === undefined
      ? [...tenant.webhooks.events.counts].reduce(
          (sum, [type, count]) => (eventType === undefined || type === eventType ? sum + count : sum),
          0,
        )
      : eventsAbout(tenant, externalId).filter(({ type }) => eventType === undefined || type === eventType).length;
  const said = [eventType, externalId].filter((part) => part !== undefined).join(' ');
  return { holds: isAmount(fitting, wanted), found: `${plural(fitting, 'event')}${said === '' ? '' : ` ${said}`}` };
}

function eventsAbout({ webhooks }: TenantState, externalId: string | undefined): readonly EventNote[] {
  const all = Number.POSITIVE_INFINITY;
  return externalId === undefined ? eventsIn(webhooks.events, all) : eventsIn(webhooks.events, all, (_, about) => about === externalId);
}

function lookForOrder(tenant: TenantState, { externalId }: EventsCondition, inOrder: readonly EventType[]): Look {
  const events = eventsAbout(tenant, externalId);
  let met = 0;
  for (const { type } of events) if (type === inOrder[met]) met += 1;
  const types = events.slice(-20).map(({ type }) => type);
  const found = types.length === 0 ? 'no events' : `${events.length > 20 ? '… ' : ''}${types.join(', ')}`;
  return {
    holds: met === inOrder.length,
    found: met === inOrder.length ? found : `no ${inOrder[met]} after ${met === 0 ? 'the start' : inOrder[met - 1]}; there: ${found}`,
  };
}
