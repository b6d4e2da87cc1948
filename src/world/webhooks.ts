/** What a tenant remembers of webhooks: subscriptions, events, and whose turn it is. */
import type { WebhookId } from '../domain/records.js';
import { externalIdOf, type OccurredEvent } from '../domain/webhooks/events.js';
import type { Webhook } from '../domain/webhooks/subscription.js';
import { copyDeliveries, type DeliveryRecords, noDeliveries } from './deliveries.js';
import { copyEvents, type EventLog, noEvents } from './event-log.js';

type EventType = OccurredEvent['type'];

export interface WebhookRecords {
  readonly webhooks: Map<WebhookId, Webhook>;
  readonly events: EventLog;
  readonly deliveries: DeliveryRecords;
  readonly queues: Map<WebhookId, DeliveryQueue>;
  /** Steps of the timeline that wait for an event. */
  waitingSteps: readonly WaitingStep[];
}

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
  /** The receiver took all the time it had: there is no order to keep, only time to lose. */
  hangs: boolean;
}

/** A step that is taken once an event has occurred. */
export interface WaitingStep {
  readonly event: EventType;
  readonly externalId: string | null;
  readonly delay: number;
  readonly step: unknown;
  /** After each such event, not only the first. */
  readonly each: boolean;
  /** What it is taken once for: a batch causes many events of one import job, and of one moment. */
  readonly oncePer: 'event' | 'importJob' | 'moment';
  /** The last one that it was taken for. */
  readonly lastCause: string | null;
  /** How often it has been taken at one moment, and which; those that imports have caused do not count. */
  readonly taken: { readonly at: number; readonly times: number };
}

export const neverTaken = { at: 0, times: 0 };

/** Steps that cause each other without a delay would else go on for ever. */
export const mostAtOneMoment = 50_000;

export function noWebhooks(): WebhookRecords {
  return {
    webhooks: new Map(),
    events: noEvents(),
    deliveries: noDeliveries(),
    queues: new Map(),
    waitingSteps: [],
  };
}

export function copyWebhooks(records: WebhookRecords): WebhookRecords {
  return {
    webhooks: new Map(records.webhooks),
    events: copyEvents(records.events),
    deliveries: copyDeliveries(records.deliveries),
    queues: new Map([...records.queues].map(([id, queue]) => [id, copyQueue(queue)])),
    waitingSteps: records.waitingSteps,
  };
}

/** What was under way is due again: whoever goes on from the copy has not sent it. */
function copyQueue({ due, taken, underWay, held, group, hangs }: DeliveryQueue): DeliveryQueue {
  return { due: [...underWay, ...due.slice(taken)], taken: 0, underWay: new Set(), held: [...held], group, hangs };
}

/** The same subscriptions and waiting steps, and nothing that has ever been sent. */
export function subscriptionsAlone({ webhooks, waitingSteps }: WebhookRecords): WebhookRecords {
  const fresh = waitingSteps.map((step) => ({ ...step, lastCause: null, taken: neverTaken })); // its events are counted anew
  return { ...noWebhooks(), webhooks: new Map(webhooks), waitingSteps: fresh };
}

/** Whoever looks for what has changed since must not take old changes for new ones: the count goes on, whatever the records return to. */
export function goOnCounting(before: ByTenant, after: ByTenant): void {
  for (const [key, { webhooks }] of after) {
    const { deliveries } = webhooks;
    deliveries.change = Math.max(deliveries.change, before.get(key)?.webhooks.deliveries.change ?? 0);
  }
}

type ByTenant = ReadonlyMap<string, { readonly webhooks: WebhookRecords }>;

export function queueOf({ queues }: WebhookRecords, id: WebhookId): DeliveryQueue {
  const known = queues.get(id);
  if (known !== undefined) return known;
  const queue: DeliveryQueue = { due: [], taken: 0, underWay: new Set(), held: [], group: 0, hangs: false };
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

/** The steps that wait for this event. Those that wait for the first one are taken out. */
export function takeWaitingSteps(records: WebhookRecords, event: OccurredEvent, importJobId: number | null): readonly WaitingStep[] {
  if (records.waitingSteps.length === 0) return [];
  const externalId = externalIdOf(event);
  const causes = { event: `event ${event.number}`, importJob: `import job ${importJobId}`, moment: `moment ${event.at}` };
  const causeOf = ({ oncePer }: WaitingStep) => causes[oncePer === 'importJob' && importJobId === null ? 'event' : oncePer];
  const waitsForIt = (step: WaitingStep) =>
    step.event === event.type &&
    (step.externalId === null || step.externalId === externalId) &&
    step.lastCause !== causeOf(step) &&
    (importJobId !== null || step.taken.at !== event.at || step.taken.times < mostAtOneMoment);
  const taken = records.waitingSteps.filter(waitsForIt);
  if (taken.length > 0)
    records.waitingSteps = records.waitingSteps.flatMap((step) => {
      if (!waitsForIt(step)) return [step];
      if (!step.each) return [];
      const times = step.taken.at === event.at ? step.taken.times + 1 : 1;
      return [{ ...step, lastCause: causeOf(step), taken: importJobId === null ? { at: event.at, times } : step.taken }];
    });
  return taken;
}
