/** What a tenant remembers of webhooks: subscriptions, events, deliveries, and whose turn it is. */
import type { WebhookId } from '../domain/records.js';
import type { Delivery } from '../domain/webhooks/delivery.js';
import { externalIdOf, type OccurredEvent } from '../domain/webhooks/events.js';
import type { Webhook } from '../domain/webhooks/subscription.js';
import { addTo, copyLookup, idsIn, type Lookup, removeFrom } from './lookup.js';
import { copyNumbered, countOf, type Numbered, newestOf, noneFrom, putRecord, recordOf, removeOldest } from './numbered.js';

type EventType = OccurredEvent['type'];

export interface WebhookRecords {
  readonly webhooks: Map<WebhookId, Webhook>;
  readonly events: Numbered<OccurredEvent>;
  /** How many of each type have ever occurred. */
  readonly eventCounts: Map<EventType, number>;
  readonly deliveries: Numbered<Delivery>;
  readonly deliveryNumbers: Map<string, number>;
  /** Characters of their bodies and of what was answered. */
  deliveryBytes: number;
  /** Deliveries by the external ID that their events are about. */
  readonly deliveriesOf: Lookup<string, number>;
  /** How many there have ever been, those that are dropped included; by subscription, event type and status. */
  readonly tallies: Map<string, DeliveryTally>;
  readonly queues: Map<WebhookId, DeliveryQueue>;
  /** Counts up with every change to a delivery. */
  change: number;
  /** Steps of the timeline that wait for an event. */
  waitingSteps: readonly WaitingStep[];
}

interface DeliveryTally {
  readonly webhookId: WebhookId;
  readonly eventType: EventType;
  readonly status: TalliedStatus;
  count: number;
}

/** `Dropped`: forgotten to keep within the limit before it was done. */
type TalliedStatus = Delivery['status'] | 'Dropped';

/** Whose turn it is, in one subscription. */
export interface DeliveryQueue {
  /** Numbers of deliveries that are due, oldest first; the first `taken` of them are gone. */
  readonly due: number[];
  taken: number;
  /** Those that have been sent and not come back. */
  readonly underWay: Set<number>;
  /** Those that wait for others to change places with, and the number of their group. */
  readonly held: number[];
  group: number;
}

/** A step that is taken once an event has occurred. */
export interface WaitingStep {
  readonly event: EventType;
  readonly externalId: string | null;
  readonly delay: number;
  readonly step: unknown;
}

export function noWebhooks(): WebhookRecords {
  return {
    webhooks: new Map(),
    events: noneFrom(1),
    eventCounts: new Map(),
    deliveries: noneFrom(1),
    deliveryNumbers: new Map(),
    deliveryBytes: 0,
    deliveriesOf: new Map(),
    tallies: new Map(),
    queues: new Map(),
    change: 0,
    waitingSteps: [],
  };
}

export function copyWebhooks(records: WebhookRecords): WebhookRecords {
  return {
    webhooks: new Map(records.webhooks),
    events: copyNumbered(records.events),
    eventCounts: new Map(records.eventCounts),
    deliveries: copyNumbered(records.deliveries),
    deliveryNumbers: new Map(records.deliveryNumbers),
    deliveryBytes: records.deliveryBytes,
    deliveriesOf: copyLookup(records.deliveriesOf),
    tallies: new Map([...records.tallies].map(([key, tally]) => [key, { ...tally }])),
    queues: new Map([...records.queues].map(([id, queue]) => [id, copyQueue(queue)])),
    change: records.change,
    waitingSteps: records.waitingSteps,
  };
}

/** What was under way is due again: whoever goes on from the copy has not sent it. */
function copyQueue({ due, taken, underWay, held, group }: DeliveryQueue): DeliveryQueue {
  return { due: [...underWay, ...due.slice(taken)], taken: 0, underWay: new Set(), held: [...held], group };
}

/** The same subscriptions and waiting steps, and nothing that has ever been sent. */
export function subscriptionsAlone({ webhooks, waitingSteps }: WebhookRecords): WebhookRecords {
  return { ...noWebhooks(), webhooks: new Map(webhooks), waitingSteps };
}

/** Whoever looks for what has changed since must not take old changes for new ones: the count goes on, whatever the records return to. */
export function goOnCounting(before: ByTenant, after: ByTenant): void {
  for (const [key, { webhooks }] of after) webhooks.change = Math.max(webhooks.change, before.get(key)?.webhooks.change ?? 0);
}

type ByTenant = ReadonlyMap<string, { readonly webhooks: WebhookRecords }>;

export function queueOf({ queues }: WebhookRecords, id: WebhookId): DeliveryQueue {
  const known = queues.get(id);
  if (known !== undefined) return known;
  const queue: DeliveryQueue = { due: [], taken: 0, underWay: new Set(), held: [], group: 0 };
  queues.set(id, queue);
  return queue;
}

export function takeDue(queue: DeliveryQueue): number | undefined {
  const number = queue.due[queue.taken];
  if (number === undefined) return undefined;
  queue.taken += 1;
  if (queue.taken >= 1024 && queue.taken * 2 > queue.due.length) {
    queue.due.splice(0, queue.taken);
    queue.taken = 0;
  }
  return number;
}

export function dueIn({ due, taken }: DeliveryQueue): number {
  return due.length - taken;
}

/** Keeps an event; beyond the limit the oldest goes. Answers whether that was the first one to go. */
export function keepEvent(records: WebhookRecords, event: OccurredEvent, most: number): boolean {
  putRecord(records.events, event.number, event);
  records.eventCounts.set(event.type, (records.eventCounts.get(event.type) ?? 0) + 1);
  if (countOf(records.events) <= most) return false;
  return removeOldest(records.events)?.number === 1;
}

export function nextEventNumber({ events }: WebhookRecords): number {
  return (newestOf(events)?.number ?? 0) + 1;
}

export function nextDeliveryNumber({ deliveries }: WebhookRecords): number {
  return (newestOf(deliveries)?.number ?? 0) + 1;
}

export function keepDelivery(records: WebhookRecords, delivery: Delivery): void {
  putRecord(records.deliveries, delivery.number, delivery);
  records.deliveryNumbers.set(delivery.id, delivery.number);
  records.deliveryBytes += sizeOf(delivery);
  if (delivery.externalId !== null) addTo(records.deliveriesOf, delivery.externalId, delivery.number);
  count(records, delivery, delivery.status, 1);
}

/** Beyond a limit the oldest ones go, and the newest always stays. Answers whether any went. */
export function dropBeyond(records: WebhookRecords, most: number, mostBytes: number): boolean {
  let hasDropped = false;
  while (countOf(records.deliveries) > 1 && (countOf(records.deliveries) > most || records.deliveryBytes > mostBytes)) {
    dropOldest(records);
    hasDropped = true;
  }
  return hasDropped;
}

/** An attempt without words counts, too. */
const attemptSize = 100;

function sizeOf({ body, attempts }: Pick<Delivery, 'body' | 'attempts'>): number {
  let size = body.length;
  for (const { answer } of attempts) size += answer.length + attemptSize;
  return size;
}

function dropOldest(records: WebhookRecords): void {
  const oldest = removeOldest(records.deliveries);
  if (oldest === undefined) return;
  records.deliveryNumbers.delete(oldest.id);
  records.deliveryBytes -= sizeOf(oldest);
  if (oldest.externalId !== null) removeFrom(records.deliveriesOf, oldest.externalId, oldest.number);
  if (oldest.status !== 'Pending') return;
  count(records, oldest, 'Pending', -1);
  count(records, oldest, 'Dropped', 1);
}

/** Replaces a delivery that is kept; one that was dropped meanwhile stays so. */
export function putDelivery(records: WebhookRecords, delivery: Omit<Delivery, 'change'>): void {
  const before = recordOf(records.deliveries, delivery.number);
  if (before === undefined) return;
  records.change += 1;
  records.deliveryBytes += sizeOf(delivery) - sizeOf(before);
  putRecord(records.deliveries, delivery.number, { ...delivery, change: records.change });
  if (before.status === delivery.status) return;
  count(records, delivery, before.status, -1);
  count(records, delivery, delivery.status, 1);
}

function count(
  { tallies }: WebhookRecords,
  { webhookId, eventType }: Pick<Delivery, 'webhookId' | 'eventType'>,
  status: TalliedStatus,
  by: number,
): void {
  const key = `${webhookId} ${eventType} ${status}`;
  const known = tallies.get(key);
  if (known === undefined) tallies.set(key, { webhookId, eventType, status, count: by });
  else known.count += by;
}

export function deliveryCalled({ deliveries, deliveryNumbers }: WebhookRecords, id: string): Delivery | null {
  const number = deliveryNumbers.get(id);
  return (number === undefined ? undefined : recordOf(deliveries, number)) ?? null;
}

/** Of those that are kept, oldest first: all, or those about one external ID. */
export function deliveriesAbout({ deliveries, deliveriesOf }: WebhookRecords, externalId: string): readonly Delivery[] {
  return [...idsIn(deliveriesOf, externalId)].flatMap((number) => recordOf(deliveries, number) ?? []);
}

/** Whether a step waits for this event; those that do are taken out. */
export function takeWaitingSteps(records: WebhookRecords, event: OccurredEvent): readonly WaitingStep[] {
  if (records.waitingSteps.length === 0) return [];
  const externalId = externalIdOf(event);
  const waitsForIt = (step: WaitingStep) => step.event === event.type && (step.externalId === null || step.externalId === externalId);
  const taken = records.waitingSteps.filter(waitsForIt);
  if (taken.length > 0) records.waitingSteps = records.waitingSteps.filter((step) => !waitsForIt(step));
  return taken;
}
