/** What the operations on webhook subscriptions and deliveries do. */
import { changeWebhook, createWebhook, disableWebhook, type WebhookWish } from '../actions/manage-webhooks.js';
import { explain, type Problem } from '../contract/explain.js';
import { webhookCreate, webhookUpdate } from '../contract/generated/validators.js';
import { foreignSourceSystem, mayName } from '../domain/import/read-target.js';
import type { IntegrationClient, WebhookId } from '../domain/records.js';
import { plural } from '../domain/text.js';
import { urlProblem } from '../domain/webhooks/address.js';
import type { Delivery } from '../domain/webhooks/delivery.js';
import { mostWebhooks, mostWebhooksInAll, type Webhook } from '../domain/webhooks/subscription.js';
import { deliveriesIn, deliveryCalled } from '../world/deliveries.js';
import type { TenantState } from '../world/state.js';
import { type Answer, answer, noReasons } from './exchange.js';
import type { Request } from './handlers.js';
import { cursorAfter, readDeliveryFilter, readDeliveryId, readPage, readRecordId } from './parameters.js';
import { refuse, refuseInvalid } from './refuse.js';
import { deliveryView, webhookView } from './views.js';

export const webhookHandlers = {
  listWebhooks: ({ tenant, client, query }) => {
    const { limit, before } = readPage(query);
    const own = [...tenant.webhooks.webhooks.values()]
      .filter((webhook) => webhook.client === client.key && (before === null || webhook.id < before))
      .sort((one, other) => other.id - one.id);
    const page = own.slice(0, limit);
    const last = page.at(-1);
    const nextCursor = own.length > limit && last !== undefined ? cursorAfter(last.id) : null;
    return answer(200, { items: page.map(webhookView), nextCursor }, plural(page.length, 'webhook'));
  },

  createWebhook: ({ world, tenant, client, body }) => {
    if (!webhookCreate(body)) throw refuseInvalid(withoutSecret(explain(body, webhookCreate.errors ?? [])));
    checkWish(client, body.url, body.sourceSystem);
    if (tenant.webhooks.webhooks.size >= mostWebhooksInAll)
      throw refuse('conflict', `The tenant has had ${mostWebhooksInAll} webhooks already; no more are taken.`);
    if (body.isActive !== false) checkRoom(tenant);
    const wish = { ...wishIn(body), url: body.url, sourceSystem: body.sourceSystem ?? client.sourceSystem, client: client.key };
    const webhook = createWebhook(world, tenant, wish);
    return answer(201, { ...webhookView(webhook), secret: webhook.secret }, `webhook ${webhook.id} to ${webhook.url}`);
  },

  getWebhook: (request) => {
    const webhook = ownWebhook(request);
    return answer(200, webhookView(webhook), `webhook ${webhook.id}`);
  },

  updateWebhook: (request) => {
    const webhook = ownWebhook(request);
    const { world, tenant, client, body } = request;
    if (!webhookUpdate(body)) throw refuseInvalid(withoutSecret(explain(body, webhookUpdate.errors ?? [])));
    checkWish(client, body.url, body.sourceSystem);
    if (body.isActive === true && !webhook.isActive) checkRoom(tenant);
    const changed = changeWebhook(world, tenant, webhook, wishIn(body));
    return answer(200, webhookView(changed), `webhook ${changed.id} ${changed.isActive ? 'changed' : 'is off'}`);
  },

  deleteWebhook: (request) => {
    const webhook = ownWebhook(request);
    disableWebhook(request.world, request.tenant, webhook);
    return { status: 204, body: '', summary: `webhook ${webhook.id} is off`, reasons: noReasons };
  },

  listWebhookDeliveries: ({ tenant, client, query }) => {
    const filter = readDeliveryFilter(query);
    const { before, limit } = filter;
    const found = deliveriesIn(tenant.webhooks.deliveries)
      .filter((delivery) => (before === null || delivery.number < before) && filter.matches(delivery) && isOwn(tenant, client, delivery))
      .slice(-limit - 1)
      .reverse();
    const page = found.slice(0, limit);
    const last = page.at(-1);
    const nextCursor = found.length > limit && last !== undefined ? cursorAfter(last.number) : null;
    return answer(200, { items: page.map(deliveryView), nextCursor }, plural(page.length, 'delivery', 'deliveries'));
  },

  getWebhookDelivery: ({ tenant, client, pathParameter }) => {
    const id = readDeliveryId(pathParameter ?? '');
    const delivery = deliveryCalled(tenant.webhooks.deliveries, id);
    if (delivery === null || !isOwn(tenant, client, delivery))
      throw refuse('not_found', `There is no delivery ${id}.`, {
        reason: delivery === null ? `no delivery ${id}, or no longer kept (limits.deliveries)` : `delivery ${id} belongs to another client`,
      });
    return answer(200, deliveryView(delivery), `${delivery.eventType} ${delivery.status}`);
  },
} satisfies Record<string, (request: Request) => Answer>;

function ownWebhook({ tenant, client, pathParameter }: Request): Webhook {
  const id = readRecordId(pathParameter ?? '', 'webhookId');
  const webhook = tenant.webhooks.webhooks.get(id as WebhookId); // as: whether it is one is what is asked
  if (webhook?.client === client.key) return webhook;
  const reason = webhook === undefined ? `no webhook ${id} in this tenant` : `webhook ${id} belongs to the client ${webhook.client}`;
  throw refuse('not_found', `There is no webhook ${id}.`, { reason });
}

function isOwn({ webhooks }: TenantState, client: IntegrationClient, { webhookId }: Delivery): boolean {
  return webhooks.webhooks.get(webhookId)?.client === client.key;
}

/** Whether one more may be on. */
function checkRoom({ webhooks }: TenantState): void {
  const active = [...webhooks.webhooks.values()].filter(({ isActive }) => isActive).length;
  if (active >= mostWebhooks) throw refuse('conflict', `The tenant has ${mostWebhooks} webhooks that are on; switch one off first.`);
}

function checkWish(client: IntegrationClient, url: string | null | undefined, sourceSystem: string | null | undefined): void {
  const problems: Problem[] = [];
  const wrongUrl = typeof url === 'string' ? urlProblem(url) : null;
  if (wrongUrl !== null) problems.push({ path: 'url', message: wrongUrl });
  if (typeof sourceSystem === 'string' && !mayName(sourceSystem, client.sourceSystems))
    problems.push({ path: 'sourceSystem', message: foreignSourceSystem(sourceSystem, client.sourceSystems) });
  if (problems.length > 0) throw refuseInvalid(problems);
}

/** What is wrong with a secret is said without it. */
function withoutSecret(problems: readonly Problem[]): readonly Problem[] {
  const others = problems.filter(({ path }) => path !== 'secret');
  return others.length === problems.length
    ? problems
    : [...others, { path: 'secret', message: 'is not 16 to 200 visible ASCII characters without spaces' }];
}

/** `null` counts as left out. */
function wishIn(
  body: {
    readonly [Key in keyof WebhookWish]?: WebhookWish[Key] | null | undefined;
  },
): WebhookWish {
  return {
    name: body.name ?? null,
    url: body.url ?? null,
    eventTypes: body.eventTypes ?? null,
    sourceSystem: body.sourceSystem ?? null,
    isActive: body.isActive ?? null,
    payloadOptions: body.payloadOptions ?? {},
    secret: body.secret ?? null,
  };
}
