/** Whether webhooks have been delivered; and if not, what has become of them. */
import { eventTypes } from '../../contract/generated/operations.js';
import { nearest } from '../../contract/nearest.js';
import type { EventType } from '../../contract/types.js';
import type { SentDelivery, WebhookView } from '../../control/webhook-types.js';
import { plural } from '../../domain/text.js';
import { refuseUndefined } from './fields.js';
import { type Judgement, listed, written } from './judgement.js';
import { kindOf, ofAllTenants, type Subject, subjectOf } from './subject.js';

/** Deliveries that have arrived: a receiver has answered them 2xx. */
export interface WantedDeliveries {
  readonly eventType?: EventType;
  /** Of the target that the event is about. */
  readonly externalId?: string;
  /** The key of a subscription of the scenario, or its `webhookId`. */
  readonly webhook?: string | number;
  /** Exactly so many. Default: at least one. */
  readonly count?: number;
}

const matcher = 'toHaveDelivered';

/** `value`: a mock or one of its tenants. */
export function judgeDelivered(value: unknown, given: EventType | WantedDeliveries): Judgement {
  const subject = subjectOf(matcher, value);
  const wanted = wantedIn(given);
  const deliveries = ofAllTenants(
    subject,
    (tenant) => subject.world.webhooks.deliveries({ tenant }),
    ({ deliveryId }) => deliveryId,
  );
  checkWebhook(wanted, subject, deliveries);
  const arrived = deliveries.filter((delivery) => delivery.status === 'Succeeded' && isOf(delivery, wanted));
  const { count } = wanted;
  const said = `${saidOf(wanted)}${count === undefined ? '' : ` exactly ${times(count)}`}`;
  const pass = count === undefined ? arrived.length > 0 : arrived.length === count;
  return {
    pass,
    message: () =>
      pass
        ? [`expected ${subject.name} not to have delivered ${said}, but it has:`, ...listed(arrived.map(deliveryLine))].join('\n')
        : [
            `expected ${subject.name} to have delivered ${said}${arrived.length > 0 ? `; it has ${times(arrived.length)}` : ''}`,
            ...whyNot(subject, wanted, deliveries),
          ].join('\n'),
  };
}

function wantedIn(given: unknown): WantedDeliveries {
  if (typeof given === 'string') return { eventType: eventTypeIn(given) };
  const names = typeof given === 'object' && given !== null && !Array.isArray(given) ? Object.keys(given) : [];
  const unknown = names.find((name) => !wantedFields.includes(name));
  if (unknown !== undefined) throw new TypeError(`${matcher}: "${unknown}" is not known; there are ${wantedFields.join(', ')}.`);
  if (names.length === 0) {
    const got = typeof given === 'object' && given !== null ? written(given) : kindOf(given);
    throw new TypeError(
      `${matcher}: ${got} says no delivery; write 'target.imported' or { eventType: 'target.imported', externalId: 'JOB-1' }.`,
    );
  }
  const wanted = given as Readonly<Record<keyof WantedDeliveries, unknown>>; // as: an object of these names, whose values are checked here
  refuseUndefined(matcher, wanted);
  const { eventType, externalId, webhook, count } = wanted;
  if (eventType !== undefined) eventTypeIn(eventType);
  if (externalId !== undefined && typeof externalId !== 'string')
    throw new TypeError(`${matcher}: externalId: ${written(externalId)} is no text.`);
  if (webhook !== undefined && typeof webhook !== 'string' && typeof webhook !== 'number')
    throw new TypeError(`${matcher}: webhook: ${written(webhook)} is neither the key of a webhook nor its webhookId.`);
  if (count !== undefined && !(typeof count === 'number' && Number.isInteger(count) && count >= 0))
    throw new TypeError(`${matcher}: count: ${written(count)} is not a whole number from 0 on.`);
  return wanted as WantedDeliveries; // as: each value has just been checked
}

const wantedFields: readonly string[] = Object.keys({
  eventType: true,
  externalId: true,
  webhook: true,
  count: true,
} satisfies Record<keyof WantedDeliveries, true>);

function eventTypeIn(given: unknown): EventType {
  const type = eventTypes.find((one) => one === given);
  if (type !== undefined) return type;
  const close = typeof given === 'string' ? nearest(given, eventTypes) : null;
  throw new TypeError(
    `${matcher}: there is no event ${written(given)}.${close === null ? ` There are: ${eventTypes.join(', ')}.` : ` "${close}"?`}`,
  );
}

/** One that is gone by now is known by what it has sent. */
function checkWebhook({ webhook }: WantedDeliveries, subject: Subject, deliveries: readonly SentDelivery[]): void {
  if (webhook === undefined || deliveries.some((delivery) => isTo(delivery, webhook))) return;
  const known = webhooksOf(subject);
  if (known.some(({ webhookId, key }) => key === webhook || webhookId === webhook)) return;
  const names = known.map(({ webhookId, key }) => key ?? String(webhookId));
  const close = nearest(String(webhook), names);
  const there = names.length === 0 ? ' There is none.' : ` There ${names.length === 1 ? 'is' : 'are'} ${names.join(', ')}.`;
  throw new TypeError(`${matcher}: ${subject.name} has no webhook ${written(webhook)}.${close === null ? there : ` "${close}"?`}`);
}

function webhooksOf(subject: Subject): readonly WebhookView[] {
  return ofAllTenants(
    subject,
    (tenant) => subject.world.webhooks.list(tenant),
    ({ tenant, webhookId }) => `${tenant} ${webhookId}`,
  );
}

function isTo({ webhookId, webhook: key }: SentDelivery, webhook: string | number): boolean {
  return key === webhook || webhookId === webhook;
}

function isOf(delivery: SentDelivery, { eventType, externalId, webhook }: WantedDeliveries): boolean {
  return (
    (eventType === undefined || delivery.eventType === eventType) &&
    (externalId === undefined || delivery.externalId === externalId) &&
    (webhook === undefined || isTo(delivery, webhook))
  );
}

function saidOf({ eventType, externalId, webhook }: WantedDeliveries): string {
  const about = externalId === undefined ? '' : ` of ${externalId}`;
  return `${eventType ?? 'an event'}${about}${webhook === undefined ? '' : ` to ${webhook}`}`;
}

function times(count: number): string {
  return count === 1 ? 'once' : `${count} times`;
}

function whyNot(subject: Subject, wanted: WantedDeliveries, deliveries: readonly SentDelivery[]): readonly string[] {
  const meant = deliveries.filter((delivery) => isOf(delivery, wanted));
  const sections = statuses.flatMap(([status, title]) => {
    const shown = [meant, deliveries.filter((delivery) => !meant.includes(delivery))].flatMap((some) =>
      some.filter((delivery) => delivery.status === status).reverse(),
    );
    return shown.length === 0 ? [] : [`${title}:`, ...listed(shown.map(deliveryLine))];
  });
  return [
    ...(meant.length === 0 ? [whyNothingWasSent(subject, wanted)] : []),
    ...(deliveries.length === 0 ? ['Nothing has been sent.'] : sections),
    ...(meant.some(({ status }) => status === 'Pending') ? waitingHint(subject, wanted, meant) : []),
  ];
}

const statuses = [
  ['Pending', 'Pending'],
  ['Failed', 'Failed'],
  ['Succeeded', 'Delivered'],
] as const satisfies readonly (readonly [SentDelivery['status'], string])[];

/** `target.imported of JOB-1 to portal, 2 attempts, the last: The receiver answered 503.` */
function deliveryLine({ eventType, externalId, webhook, webhookId, status, attempts, nextAttemptAt }: SentDelivery): string {
  const what = `${eventType}${externalId === null || externalId === '' ? '' : ` of ${externalId}`} to ${webhook ?? webhookId}`;
  if (status === 'Succeeded') return what;
  const error = attempts.at(-1)?.error ?? null;
  const tried = attempts.length === 0 ? ', no attempt yet' : `, ${plural(attempts.length, 'attempt')}`;
  const next = status === 'Pending' && nextAttemptAt !== null && attempts.length > 0 ? ` The next is due at ${nextAttemptAt}.` : '';
  return `${what}${tried}${error === null ? '' : `, the last: ${error}`}${next}`;
}

function whyNothingWasSent(subject: Subject, { eventType, externalId }: WantedDeliveries): string {
  const filter = { ...(eventType === undefined ? {} : { eventType }), ...(externalId === undefined ? {} : { externalId }) };
  const events = ofAllTenants(
    subject,
    (tenant) => subject.world.webhooks.events({ ...filter, tenant, limit: 1 }),
    ({ eventId }) => eventId,
  );
  if (events.length === 0) return `No such event has occurred.`;
  const webhooks = webhooksOf(subject).map(webhookText);
  return webhooks.length === 0
    ? `It has occurred, and there is no webhook subscription: begin with \`const receiver = await ${subject.variable}.receiver();\`.`
    : `It has occurred, and no subscription took it: ${webhooks.join('; ')}.`;
}

function webhookText({ key, webhookId, eventTypes: types, isActive }: WebhookView): string {
  return `${key ?? webhookId} ${isActive ? 'takes' : 'is off, and takes'} ${types.join(', ')}`;
}

/** A clock that stands still does not come to the next attempt by itself. */
function waitingHint(subject: Subject, wanted: WantedDeliveries, meant: readonly SentDelivery[]): readonly string[] {
  const { summary, variable } = subject;
  const { mode, now } = summary.clock;
  const isLater = meant.every(({ status, nextAttemptAt }) => status !== 'Pending' || (nextAttemptAt !== null && nextAttemptAt > now));
  const move = mode === 'frozen' && isLater ? ` The clock stands still; move it: await ${variable}.clock.advance('10s').` : '';
  return [`Wait for it before you expect it: await ${variable}.waitForDelivery(${written(toWaitFor(subject, wanted, meant))}).${move}`];
}

/** One waits for one tenant, by default the first: another one with something pending is named. How many come to all tenants it cannot know. */
function toWaitFor({ world, summary }: Subject, { count, ...wanted }: WantedDeliveries, meant: readonly SentDelivery[]): object {
  const pending = meant.filter(({ status }) => status === 'Pending').map(({ deliveryId }) => deliveryId);
  const [first, ...others] = summary.tenants.map(({ key }) => key);
  const waits = (tenant = '') => world.webhooks.deliveries({ tenant }).some(({ deliveryId }) => pending.includes(deliveryId));
  const tenant = waits(first) ? undefined : others.find(waits);
  if (tenant !== undefined) return { ...wanted, tenant };
  return count === undefined ? wanted : { ...wanted, count };
}
