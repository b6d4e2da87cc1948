/** Control over the webhooks of one world: what was sent, sending it again, and making events happen. */
import { replayDelivery } from '../actions/deliver.js';
import { deliverAgain } from '../actions/raise-event.js';
import { sentenceOf } from '../contract/explain.js';
import { webhookDeliveryStatuses } from '../contract/generated/operations.js';
import { writeInstant } from '../domain/instants.js';
import { shownKey } from '../domain/journal/redact.js';
import type { Delivery } from '../domain/webhooks/delivery.js';
import { signatureOf } from '../domain/webhooks/signature.js';
import type { Webhook } from '../domain/webhooks/subscription.js';
import { conditionProblems } from '../scenarios/check.js';
import { look } from '../scenarios/expectations.js';
import { deliveriesWanted, webhookCalled } from '../scenarios/webhook-conditions.js';
import { inRealTime } from '../world/clock.js';
import { deliveryCalled } from '../world/deliveries.js';
import { eventsIn } from '../world/event-log.js';
import type { TenantState } from '../world/state.js';
import type { World } from '../world/world.js';
import { until } from './conditions.js';
import { ControlError, type WorldControl } from './control.js';
import { said } from './options.js';
import { unknown } from './read.js';
import { checkType, eventView, trigger } from './trigger.js';
import type { DeliveryFilter, ReplayKind, SentDelivery, WebhookView } from './webhook-types.js';

type TenantOf = (key: string | undefined) => TenantState;

export function webhookControl(world: World, tenantOf: TenantOf): Pick<WorldControl, 'webhooks' | 'waitForDelivery' | 'trigger'> {
  const deliveryNamed = (id: string) => {
    for (const tenant of world.state.tenants.values()) {
      const delivery = deliveryCalled(tenant.webhooks.deliveries, id);
      if (delivery !== null) return { tenant, delivery };
    }
    throw new ControlError('notFound', `There is no delivery "${id}", or it is no longer kept (limits.deliveries).`);
  };
  return {
    webhooks: {
      list: (tenant) => webhookViews(tenantOf(tenant)),
      deliveries: (wanted) => {
        const { limit, changedAfter, ...filter } = said('webhooks.deliveries', wanted);
        const tenant = tenantOf(filter.tenant);
        checkFilter(filter, tenant);
        checkLimit('webhooks.deliveries', limit);
        const found = deliveriesWanted(tenant, filter).filter(({ change }) => change > (changedAfter ?? 0));
        return (limit === undefined ? found : found.slice(Math.max(0, found.length - limit))).map((delivery) =>
          deliveryShown(delivery, tenant),
        );
      },
      delivery: (id) => {
        const { tenant, delivery } = deliveryNamed(id);
        return deliveryShown(delivery, tenant);
      },
      replay: async (id, as = 'again') => {
        const { tenant, delivery } = deliveryNamed(id);
        return replay(world, tenant, delivery, as);
      },
      events: (wanted) => {
        const { tenant: key, limit, ...filter } = said('webhooks.events', wanted);
        if (filter.eventType !== undefined) checkType(filter.eventType);
        checkLimit('webhooks.events', limit);
        const tenant = tenantOf(key);
        const found = eventsIn(
          tenant.webhooks.events,
          world.state.rules.limits.events,
          (type, externalId) =>
            (filter.eventType === undefined || type === filter.eventType) &&
            (filter.externalId === undefined || externalId === filter.externalId),
        );
        return (limit === undefined ? found : found.slice(Math.max(0, found.length - limit))).map((event) =>
          eventView(world, tenant, event),
        );
      },
    },
    waitForDelivery: async (options, timeout = '10s', giveUp) => {
      const { count = 1, status = 'Succeeded', ...wanted } = said('waitForDelivery', options);
      checkFilter({ ...wanted, status }, tenantOf(wanted.tenant));
      if (!Number.isInteger(count) || count < 1)
        throw new ControlError('invalid', `waitForDelivery: the count ${count} is not a whole number from 1 on.`);
      const problems = conditionProblems({ deliveries: { ...wanted, status, min: count } });
      if (problems.length > 0) throw new ControlError('invalid', `waitForDelivery: ${sentenceOf(problems)}`);
      const { key } = tenantOf(wanted.tenant).tenant;
      const lookNow = () => look(world.state, { deliveries: { ...wanted, tenant: key, status, min: count } });
      const shown = () => {
        const tenant = tenantOf(key);
        return deliveriesWanted(tenant, { ...wanted, status }).map((delivery) => deliveryShown(delivery, tenant));
      };
      const waiting = { caller: 'waitForDelivery', timeout, giveUp, found: () => lookNow().found };
      const [first, ...more] = await until(world, () => (lookNow().holds ? shown() : null), waiting);
      if (first === undefined)
        throw new ControlError(
          'notFound',
          'waitForDelivery: there were so many, but none is kept any more (limits.deliveries, limits.deliveryBytes).',
        );
      return [first, ...more];
    },
    trigger: async (eventType, options) => {
      const { tenant, ...wanted } = said('trigger', options);
      return trigger(world, tenantOf(tenant), eventType, wanted);
    },
  };
}

function webhookViews({ tenant, webhooks: { webhooks, deliveries } }: TenantState): readonly WebhookView[] {
  const counts = new Map([...webhooks.keys()].map((id) => [id, { pending: 0, succeeded: 0, failed: 0, dropped: 0 }]));
  for (const { webhookId, status, count } of deliveries.tallies.values()) {
    const counted = counts.get(webhookId);
    if (counted !== undefined) counted[status.toLowerCase() as keyof typeof counted] += count; // as: the four statuses in lower case
  }
  return [...webhooks.values()].flatMap((webhook) => {
    const counted = counts.get(webhook.id);
    return counted === undefined ? [] : [webhookView(webhook, tenant.key, counted)];
  });
}

function webhookView(webhook: Webhook, tenant: string, counts: WebhookView['counts']): WebhookView {
  const { id, key, client, name, url, secret, eventTypes: types, sourceSystem, isActive, payloadOptions } = webhook;
  return {
    webhookId: id,
    key,
    tenant,
    client,
    name,
    url,
    secret: shownKey(secret),
    eventTypes: types,
    sourceSystem,
    isActive,
    payloadOptions,
    counts,
  };
}

function deliveryShown(delivery: Delivery, { webhooks }: TenantState): SentDelivery {
  const { id, webhookId, eventId, eventType, externalId, status, attempts, nextAttemptAt, createdAt, body, change } = delivery;
  const webhook = webhooks.webhooks.get(webhookId);
  return {
    deliveryId: id,
    webhookId,
    webhook: webhook?.key ?? null,
    eventId,
    eventType,
    externalId,
    status,
    attempts: attempts.map(({ kind, number, startedAt, duration, statusCode, error, answer }) => ({
      kind,
      number,
      startedAt: writeInstant(startedAt),
      durationMs: duration,
      statusCode,
      error,
      answer,
    })),
    nextAttemptAt: nextAttemptAt === null ? null : writeInstant(nextAttemptAt),
    createdAt: writeInstant(createdAt),
    body,
    signature: webhook === undefined ? '' : signatureOf(webhook.secret, body),
    change,
  };
}

function checkLimit(what: string, limit: number | undefined): void {
  if (limit !== undefined && (!Number.isInteger(limit) || limit < 0))
    throw new ControlError('invalid', `${what}: the limit ${limit} is not a whole number from 0 on.`);
}

function checkFilter({ webhook, eventType, status }: DeliveryFilter, tenant: TenantState): void {
  if (webhook !== undefined && webhookCalled(tenant, webhook) === undefined)
    throw unknown(
      'webhook',
      String(webhook),
      [...tenant.webhooks.webhooks.values()].map(({ id, key }) => key ?? String(id)),
    );
  if (eventType !== undefined) checkType(eventType);
  if (status !== undefined && !webhookDeliveryStatuses.includes(status))
    throw new ControlError('invalid', `status: "${status}" is none of ${webhookDeliveryStatuses.join(', ')}.`);
}

const replayKinds: readonly ReplayKind[] = ['again', 'duplicate', 'stale', 'badSignature'];

async function replay(world: World, tenant: TenantState, delivery: Delivery, as: ReplayKind): Promise<SentDelivery> {
  if (!replayKinds.includes(as)) throw new ControlError('invalid', `webhooks.replay: "${as}" is none of ${replayKinds.join(', ')}.`);
  const webhook = tenant.webhooks.webhooks.get(delivery.webhookId);
  if (webhook === undefined) throw new ControlError('notFound', `The webhook ${delivery.webhookId} of the delivery is gone.`);
  if (!webhook.isActive)
    throw new ControlError('conflict', `The webhook ${webhook.key ?? webhook.id} is off, so nothing is sent to it; switch it on first.`);
  const number = as === 'again' ? deliverAgain(world, tenant, webhook, delivery) : delivery.number;
  const before = as === 'again' ? 0 : delivery.attempts.length;
  if (as !== 'again') replayDelivery(world, tenant, webhook, delivery, as);
  await attempted(world, tenant, number, before);
  return deliveryShown(tenant.webhooks.deliveries.kept.get(number) ?? delivery, tenant);
}

/** Beyond what a receiver may take: an attempt of its own turn may have to wait for others. */
const patience = 5000; // ms, real

/** Resolves once a delivery has one more attempt, or it takes too long: the view then shows that there is none. */
function attempted(world: World, { webhooks }: TenantState, number: number, before: number): Promise<void> {
  const { epoch } = world;
  const isDone = () =>
    (webhooks.deliveries.kept.get(number)?.attempts.length ?? before + 1) > before || world.closed || world.epoch !== epoch;
  return new Promise((resolve) => {
    const end = () => {
      stopWatching();
      stopClock();
      resolve();
    };
    const stopWatching = world.watch(() => {
      if (isDone()) end();
    });
    const stopClock = inRealTime(world.state.rules.deliveryTimeout + patience, end);
    if (isDone()) end();
  });
}
