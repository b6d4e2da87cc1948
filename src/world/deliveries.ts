/** The deliveries that a tenant remembers, within limits, and how many of each kind there have ever been. */
import type { WebhookId } from '../domain/records.js';
import type { Delivery } from '../domain/webhooks/delivery.js';
import { addTo, copyLookup, idsIn, type Lookup, removeFrom } from './lookup.js';

export interface DeliveryRecords {
  /** By number, in the order of their numbers. */
  readonly kept: Map<number, Delivery>;
  lastNumber: number;
  readonly numbersById: Map<string, number>;
  readonly numbersByExternalId: Lookup<string, number>;
  /** Characters of their bodies and of what was answered. */
  size: number;
  /** How many there have ever been, those that are dropped included; by subscription, event type and status. */
  readonly tallies: Map<string, DeliveryTally>;
  /** Numbers of those that are done, in the order in which they became so; the first `doneTaken` of them are gone. */
  readonly done: number[];
  doneTaken: number;
  /** None with a smaller number is kept. */
  oldest: number;
  /** How many were dropped that are still on the agenda. */
  astray: number;
  /** Counts up with every change to any of them. */
  change: number;
}

interface DeliveryTally {
  readonly webhookId: WebhookId;
  readonly eventType: Delivery['eventType'];
  /** `Dropped`: forgotten to keep within the limit before it was done. */
  readonly status: Delivery['status'] | 'Dropped';
  count: number;
}

export function noDeliveries(): DeliveryRecords {
  return {
    kept: new Map(),
    lastNumber: 0,
    numbersById: new Map(),
    numbersByExternalId: new Map(),
    size: 0,
    tallies: new Map(),
    done: [],
    doneTaken: 0,
    oldest: 1,
    astray: 0,
    change: 0,
  };
}

export function copyDeliveries(records: DeliveryRecords): DeliveryRecords {
  const { lastNumber, size, done, doneTaken, oldest, astray, change } = records;
  return {
    kept: new Map(records.kept),
    lastNumber,
    numbersById: new Map(records.numbersById),
    numbersByExternalId: copyLookup(records.numbersByExternalId),
    size,
    tallies: new Map([...records.tallies].map(([key, tally]) => [key, { ...tally }])),
    done: done.slice(doneTaken),
    doneTaken: 0,
    oldest,
    astray,
    change,
  };
}

/** Keeps a new delivery. Its number is the next one. */
export function keepDelivery(records: DeliveryRecords, delivery: Omit<Delivery, 'change'>): void {
  const { number, id, externalId } = delivery;
  records.change += 1;
  records.lastNumber = number;
  records.kept.set(number, { ...delivery, change: records.change });
  records.numbersById.set(id, number);
  records.size += sizeOf(delivery);
  if (externalId !== null) addTo(records.numbersByExternalId, externalId, number);
  count(records, delivery, delivery.status, 1);
}

/** Replaces a delivery that is kept; one that was dropped meanwhile stays so. */
export function putDelivery(records: DeliveryRecords, delivery: Omit<Delivery, 'change'>): void {
  const before = records.kept.get(delivery.number);
  if (before === undefined) return;
  records.change += 1;
  records.size += sizeOf(delivery) - sizeOf(before);
  records.kept.set(delivery.number, { ...delivery, change: records.change });
  if (before.status === delivery.status) return;
  count(records, delivery, before.status, -1);
  count(records, delivery, delivery.status, 1);
  if (before.status === 'Pending') records.done.push(delivery.number);
}

/** Beyond a limit those that are done go first, then the oldest; the newest always stays. Answers whether any went. */
export function dropBeyond(records: DeliveryRecords, most: number, mostSize: number): boolean {
  const { kept } = records;
  let hasDropped = false;
  while (kept.size > 1 && (kept.size > most || records.size > mostSize)) {
    drop(records, nextToGo(records));
    hasDropped = true;
  }
  return hasDropped;
}

function nextToGo(records: DeliveryRecords): number {
  const { done, kept, lastNumber } = records;
  const first = done[records.doneTaken];
  if (first !== undefined && first !== lastNumber) {
    records.doneTaken += 1;
    if (records.doneTaken >= 1024 && records.doneTaken * 2 > done.length) {
      done.splice(0, records.doneTaken);
      records.doneTaken = 0;
    }
    return first;
  }
  while (!kept.has(records.oldest)) records.oldest += 1;
  return records.oldest;
}

function drop(records: DeliveryRecords, number: number): void {
  const delivery = records.kept.get(number);
  if (delivery === undefined) return;
  const { id, externalId, status } = delivery;
  records.kept.delete(number);
  records.numbersById.delete(id);
  records.size -= sizeOf(delivery);
  if (externalId !== null) removeFrom(records.numbersByExternalId, externalId, number);
  if (status !== 'Pending') return;
  records.astray += 1;
  count(records, delivery, 'Pending', -1);
  count(records, delivery, 'Dropped', 1);
}

/** What an attempt takes beside what was answered. */
const attemptSize = 100;

function sizeOf({ body, attempts }: Pick<Delivery, 'body' | 'attempts'>): number {
  let size = body.length;
  for (const { answer } of attempts) size += answer.length + attemptSize;
  return size;
}

type Tallied = Pick<Delivery, 'webhookId' | 'eventType'>;

function count({ tallies }: DeliveryRecords, { webhookId, eventType }: Tallied, status: DeliveryTally['status'], by: number): void {
  const key = `${webhookId} ${eventType} ${status}`;
  const known = tallies.get(key);
  if (known === undefined) tallies.set(key, { webhookId, eventType, status, count: by });
  else known.count += by;
}

export function deliveryCalled({ kept, numbersById }: DeliveryRecords, id: string): Delivery | null {
  const number = numbersById.get(id);
  return (number === undefined ? undefined : kept.get(number)) ?? null;
}

/** Those that are kept, oldest first. */
export function deliveriesIn({ kept }: DeliveryRecords): readonly Delivery[] {
  return [...kept.values()];
}

/** The same for one external ID. */
export function deliveriesAbout({ kept, numbersByExternalId }: DeliveryRecords, externalId: string): readonly Delivery[] {
  return [...idsIn(numbersByExternalId, externalId)].flatMap((number) => kept.get(number) ?? []);
}
