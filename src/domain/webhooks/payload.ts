/** The payload of an event for one subscription: envelope, records, customer context [S0, S1, V, A-59, A-60]. */
import { writeInstant } from '../instants.js';
import { redacted } from '../journal/redact.js';
import type { Contact, Customer, ExternalIds, Location, Target } from '../records.js';
import { type OccurredEvent, type RecordName, recordsOfEvent } from './events.js';
import type { PayloadOptions, Webhook } from './subscription.js';

/** What a payload needs to know beside the event. */
export interface Surroundings {
  readonly eventId: string;
  readonly tenantId: string;
  /** Whether the tenant has the billing feature. */
  readonly hasBilling: boolean;
  /** What the target is linked to; `null` for what it is not. */
  readonly customer: Customer | null;
  readonly location: Location | null;
  readonly contact: Contact | null;
}

export const payloadVersion = '2026-06-18';

export function payloadOf(event: OccurredEvent, webhook: Webhook, around: Surroundings): object {
  const { payloadOptions: options, sourceSystem } = webhook;
  const records = recordsOfEvent[event.type].map((name) => [name, recordShown(name, event, options, sourceSystem)]);
  const payload = {
    eventId: around.eventId,
    eventType: event.type,
    occurredAt: writeInstant(event.at),
    tenantId: around.tenantId,
    source: 'ordinavo',
    payloadVersion,
    ...Object.fromEntries(records),
    ...(options.customerContext && event.target !== null ? customerContext(around, options, sourceSystem) : {}),
    ...(options.billingDetails && around.hasBilling && event.records.billingEvent !== undefined
      ? { billingDetails: billingDetails(event) }
      : {}),
  };
  return event.records.overrides === undefined ? payload : overridden(payload, event.records.overrides);
}

function recordShown(name: RecordName, { target, records }: OccurredEvent, options: PayloadOptions, sourceSystem: string): unknown {
  if (name === 'target' && records.rejection !== undefined) {
    const { externalId, title } = records.rejection;
    return { id: null, externalId: records.rejection.sourceSystem === sourceSystem ? externalId : null, title };
  }
  if (name === 'target' || name === 'followUpOf')
    return targetShown(name === 'target' ? target : (records.followUpOf ?? null), sourceSystem);
  if (name === 'rejection' && records.rejection !== undefined) {
    // What was sent is quoted in messages: that is for the source system that has sent it.
    const { importJobId, errorCode, errorMessage } = records.rejection;
    const isOwn = records.rejection.sourceSystem === sourceSystem;
    return { importJobId, errorCode, errorMessage: isOwn ? redacted(errorMessage) : 'An item of another source system was rejected.' };
  }
  if (name === 'visitReport' && records.visitReport !== undefined) {
    const { summary, ...report } = records.visitReport;
    return options.summaryPreview ? { ...report, summaryPreview: preview(summary) } : report;
  }
  return records[name];
}

/** No customer number, ever: that is the customer record's alone [S0, S1]. */
function targetShown(target: Target | null, sourceSystem: string) {
  if (target === null) return null;
  return { id: target.id, externalId: target.sourceSystem === sourceSystem ? target.externalId : null, title: target.title };
}

function customerContext({ customer, location, contact }: Surroundings, options: PayloadOptions, sourceSystem: string) {
  return {
    customer:
      customer === null
        ? null
        : {
            ordinavoCustomerId: customer.id,
            externalId: externalIdIn(customer, sourceSystem),
            customerNumber: customer.customerNumber,
            name: customer.name,
          },
    location:
      location === null
        ? null
        : {
            ordinavoLocationId: location.id,
            externalId: externalIdIn(location, sourceSystem),
            name: location.name,
            city: location.city,
            hasCoordinates: location.coordinates !== null,
          },
    contact:
      contact === null
        ? null
        : {
            ordinavoContactId: contact.id,
            externalId: externalIdIn(contact, sourceSystem),
            displayName: contact.displayName,
            ...(options.contactDetails ? { email: contact.email, phone: contact.phone ?? contact.mobile } : {}),
          },
  };
}

/** A source system may be called what every object inherits. */
export function externalIdIn({ externalIds }: { readonly externalIds: ExternalIds }, sourceSystem: string): string | null {
  return Object.hasOwn(externalIds, sourceSystem) ? (externalIds[sourceSystem] ?? null) : null;
}

const previewLength = 120;

/** Whole words of the beginning, and a mark that there is more. */
function preview(summary: string | null): string | null {
  if (summary === null || summary.length <= previewLength) return summary;
  const cut = summary.slice(0, previewLength - 1).replace(/[\uD800-\uDBFF]$/, '');
  const words = /^\s/.test(summary.slice(previewLength - 1)) ? cut.trimEnd() : cut.replace(/\s+\S*$/, '');
  return `${words.trim() === '' ? cut.trim() : words}…`; // a single long word is cut
}

function billingDetails({ target }: OccurredEvent) {
  return {
    workMinutes: target?.planning?.estimatedWorkMinutes ?? null,
    expectedRevenue: target?.businessValue?.expectedRevenue ?? null,
  };
}

/** `visitReport.result` and so on, replaced in a copy. Paths have been checked to lead somewhere. */
export function overridden(payload: object, overrides: Readonly<Record<string, unknown>>): object {
  const copy: Record<string, unknown> = structuredClone({ ...payload });
  for (const [path, value] of Object.entries(overrides)) {
    const keys = path.split('.');
    const last = keys.pop() ?? '';
    const place = keys.reduce<unknown>((part, key) => (isObject(part) && Object.hasOwn(part, key) ? part[key] : undefined), copy);
    if (isObject(place) && Object.hasOwn(place, last)) place[last] = value;
  }
  return copy;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
