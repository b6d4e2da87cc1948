/** Deliveries in a story: what became of each, attempt by attempt. */
import { redacted } from '../../../domain/journal/redact.js';
import type { Attempt, AttemptKind, Delivery } from '../../../domain/webhooks/delivery.js';
import { idsIn } from '../../../world/lookup.js';
import type { TenantState } from '../../../world/state.js';
import type { Chapter } from '../overview-types.js';
import { newest, ranks, type Scene, shortened, shortName, shownTime } from './scene.js';

/** `numberOf`: the number of the event that a delivery tells of; 0 for one that is no longer kept. */
export function deliveryScenes(
  tenant: TenantState,
  deliveries: readonly Delivery[],
  numberOf: (delivery: Delivery) => number,
): readonly Scene[] {
  return deliveries.map((delivery) => ({
    at: delivery.createdAt,
    number: numberOf(delivery),
    rank: ranks.delivery,
    tell: () => tellDelivery(tenant, delivery),
  }));
}

/** The newest ones, oldest first. */
export function newestDeliveriesAbout({ webhooks }: TenantState, externalId: string, most: number): readonly Delivery[] {
  const { kept, numbersByExternalId } = webhooks.deliveries;
  return newest([...idsIn(numbersByExternalId, externalId)], most).flatMap((number) => kept.get(number) ?? []);
}

/** Without the query, which may hold a secret of the receiver; stories are shown to others. */
function shown(url: string): string {
  const [address = '', query] = url.split('?', 2);
  return shortName(redacted(query === undefined ? address : `${address}?…`));
}

const mostAttempts = 20;

function tellDelivery({ webhooks }: TenantState, delivery: Delivery): Omit<Chapter, 'at'> {
  const { id, webhookId, attempts, nextAttemptAt } = delivery;
  const webhook = webhooks.webhooks.get(webhookId);
  const to = webhook === undefined ? `webhook ${webhookId}, which is gone` : shown(webhook.url);
  const subscription = webhook === undefined ? [] : [`Subscription ${webhook.key ?? webhookId}${webhook.isActive ? '' : ', which is off'}`];
  const earlier = attempts.length - mostAttempts;
  return {
    kind: 'delivery',
    ...outcomeOf(delivery, to),
    details: [
      ...subscription,
      ...(earlier > 0 ? [`${earlier} earlier attempts are left out`] : []),
      ...newest(attempts, mostAttempts).map(attemptText),
      ...(nextAttemptAt === null || attempts.length === 0 ? [] : [`Next attempt at ${shownTime(nextAttemptAt)}`]),
    ],
    link: { to: 'delivery', id },
  };
}

/** Attempts that somebody has made on purpose change nothing about it. */
function outcomeOf({ eventType, status, attempts }: Delivery, to: string): Pick<Chapter, 'text' | 'tone'> {
  const last = attempts.findLast(({ kind }) => kind === 'regular');
  if (last === undefined) return { text: `${eventType} is on its way to ${to}`, tone: 'neutral' };
  const result = resultText(last);
  if (status === 'Succeeded') return { text: `${eventType} delivered to ${to}: ${result}`, tone: 'good' };
  const made = attempts.filter(({ kind }) => kind === 'regular').length;
  if (status === 'Pending') return { text: `${eventType} not yet delivered to ${to}: ${result}`, tone: 'warning' };
  return {
    text: `${eventType} not delivered to ${to}, given up after ${made === 1 ? 'one attempt' : `${made} attempts`}: ${result}`,
    tone: 'bad',
  };
}

function resultText({ statusCode, error, duration }: Attempt): string {
  const after = `after ${Math.round(duration)} ms`;
  return statusCode === null ? `${shortened(error ?? 'no answer').replace(/\.$/, '')}, ${after}` : `${statusCode} ${after}`;
}

function attemptText(attempt: Attempt): string {
  return `${kindText[attempt.kind]} ${attempt.number}, ${shownTime(attempt.startedAt)}: ${resultText(attempt)}`;
}

const kindText = {
  regular: 'Attempt',
  duplicate: 'Sent twice on purpose, attempt',
  stale: 'Sent with an old timestamp on purpose, attempt',
  badSignature: 'Sent with a wrong signature on purpose, attempt',
} satisfies Record<AttemptKind, string>;
