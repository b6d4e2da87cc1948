/** The list of deliveries: to whom, of what, and how it went. */
import { webhookDeliveryStatuses } from '../../contract/generated/operations.js';
import { writeInstant } from '../../domain/instants.js';
import type { Delivery } from '../../domain/webhooks/delivery.js';
import { newestMapped } from '../../world/newest-first.js';
import type { TenantState } from '../../world/state.js';
import type { DeliveryLine } from './overview-types.js';
import { cutIfAny, type IsFound, type Listed, searchFor } from './page.js';

export function listedDeliveries(tenant: TenantState): Listed<Delivery, DeliveryLine> {
  const { kept, lastNumber } = tenant.webhooks.deliveries;
  return {
    total: kept.size,
    newestFirst: (before) => newestMapped(kept, lastNumber + 1, before),
    idOf: ({ number }) => number,
    found: (isFound, search) => {
      const [, status, rest = ''] = withStatus.exec(search) ?? [];
      if (status === undefined) return foundIn(tenant, isFound);
      const isFoundToo = rest === '' ? () => true : foundIn(tenant, searchFor(rest));
      return (delivery) => delivery.status.toLowerCase() === status.toLowerCase() && isFoundToo(delivery);
    },
    lines: (page) => page.map((delivery) => deliveryLine(tenant, delivery)),
  };
}

/** Payloads have statuses of their own, so the word alone finds too much. */
const withStatus = new RegExp(`^status:(${webhookDeliveryStatuses.join('|')})(?:\\s+(.*))?$`, 'is');

function deliveryLine({ webhooks: { webhooks } }: TenantState, delivery: Delivery): DeliveryLine {
  const { number, id, webhookId, eventType, externalId, status, attempts, nextAttemptAt, createdAt } = delivery;
  const last = attempts.findLast(({ kind }) => kind === 'regular'); // those made on purpose say nothing of how it went
  return {
    id: number,
    deliveryId: id,
    at: writeInstant(createdAt),
    webhookId,
    webhook: webhooks.get(webhookId)?.key ?? null,
    eventType,
    externalId,
    status,
    attempts: attempts.length,
    statusCode: last?.statusCode ?? null,
    error: cutIfAny(last?.error ?? null),
    nextAttemptAt: nextAttemptAt === null ? null : writeInstant(nextAttemptAt),
  };
}

function foundIn({ webhooks: { webhooks } }: TenantState, isFound: IsFound): (delivery: Delivery) => boolean {
  const receivers = new Set([...webhooks.values()].filter(({ key, name, url }) => [key, name, url].some(has)).map(({ id }) => id));
  function has(text: string | null): boolean {
    return text !== null && isFound(text);
  }
  return ({ id, webhookId, eventType, externalId, status, body, attempts }) =>
    receivers.has(webhookId) ||
    [id, eventType, externalId, status, body].some(has) ||
    attempts.some(({ statusCode, error, answer }) => [statusCode === null ? null : String(statusCode), error, answer].some(has));
}
