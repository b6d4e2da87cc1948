/** Sending deliveries: in their turn, again where the schedule has it, and otherwise disturbed on purpose [V, A-22]. */
import type { Duration, WebhookId } from '../domain/records.js';
import { type Attempt, type AttemptKind, type Delivery, nextStep, type Outcome } from '../domain/webhooks/delivery.js';
import { signatureOf } from '../domain/webhooks/signature.js';
import type { Webhook } from '../domain/webhooks/subscription.js';
import { wallClock } from '../world/clock.js';
import { deliveriesIn, dropBeyond, putDelivery } from '../world/deliveries.js';
import { chanceOf, nextFraction } from '../world/ids.js';
import type { TenantState } from '../world/state.js';
import { dueIn, queueOf, takeDue } from '../world/webhooks.js';
import type { World } from '../world/world.js';

/** Under a clock that stands still one after the other, so that their order is the same each time; else so many at once. */
const atOnce = { real: 32, frozen: 1, virtual: 1 } as const;
/** How long a group that is to change places waits until it is full, on the mock's clock. */
const longestHold: Duration = 1000;

/** A new delivery sets out: at once, or with the others of its group. */
export function departure(world: World, tenant: TenantState, webhook: Webhook, number: number): void {
  const { reorder } = webhook.disturbance;
  if (reorder === 0) {
    setOut(world, tenant, webhook, number);
    return;
  }
  const queue = queueOf(tenant.webhooks, webhook.id);
  queue.held.push(number);
  if (queue.held.length > reorder) releaseHeld(world, tenant, { webhookId: webhook.id, group: queue.group });
  else if (queue.held.length === 1)
    world.schedule(tenant, world.now() + longestHold, 'releaseHeld', { webhookId: webhook.id, group: queue.group });
}

/** A group sets out, shuffled. One that has gone already is left alone. */
export function releaseHeld(world: World, tenant: TenantState, { webhookId, group }: { webhookId: WebhookId; group: number }): void {
  const queue = queueOf(tenant.webhooks, webhookId);
  const webhook = tenant.webhooks.webhooks.get(webhookId);
  if (webhook === undefined || queue.group !== group) return;
  queue.group += 1;
  const numbers = queue.held.splice(0);
  const chance = chanceOf(world.state.seed, `${tenant.tenant.key} group of ${webhookId}`, group);
  for (let last = numbers.length - 1; last > 0; last -= 1) {
    const other = Math.floor(nextFraction(chance) * (last + 1));
    [numbers[last], numbers[other]] = [numbers[other] ?? 0, numbers[last] ?? 0];
  }
  for (const number of numbers) setOut(world, tenant, webhook, number);
}

function setOut(world: World, tenant: TenantState, webhook: Webhook, number: number): void {
  const { min, max } = webhook.disturbance.delay;
  const drawn =
    max === 0 ? 0 : min + Math.round(nextFraction(chanceOf(world.state.seed, `${tenant.tenant.key} delay`, number)) * (max - min));
  const wait = drawn + (world.state.rules.retrySchedule[0] ?? 0);
  const delivery = tenant.webhooks.deliveries.kept.get(number);
  if (delivery?.status !== 'Pending') return; // dropped since, or switched off
  if (wait > 0) putDelivery(tenant.webhooks.deliveries, { ...delivery, nextAttemptAt: world.now() + wait });
  world.schedule(tenant, world.now() + wait, 'attemptDelivery', number);
}

/** After subscriptions were switched off from outside: what is pending there has failed, too. */
export function failSwitchedOff(world: World): void {
  for (const tenant of world.state.tenants.values())
    for (const webhook of tenant.webhooks.webhooks.values()) if (!webhook.isActive) switchOff(tenant, webhook);
}

/** A delivery is due. */
export function attemptDelivery(world: World, tenant: TenantState, number: number): void {
  const delivery = tenant.webhooks.deliveries.kept.get(number);
  if (delivery === undefined) return; // dropped since, to keep within the limit
  queueOf(tenant.webhooks, delivery.webhookId).due.push(number);
  sendDue(world, tenant, delivery.webhookId);
}

/** Sends what is due in all subscriptions: in a world that has become another one. */
export function resumeDeliveries(world: World): void {
  for (const tenant of world.state.tenants.values()) for (const id of tenant.webhooks.queues.keys()) sendDue(world, tenant, id);
}

/** Sends as many as may be under way at once. A slow receiver holds up its own subscription alone. */
function sendDue(world: World, tenant: TenantState, webhookId: WebhookId): void {
  const queue = queueOf(tenant.webhooks, webhookId);
  const most = queue.hangs ? atOnce.real : atOnce[world.state.clock.mode];
  while (queue.underWay.size < most && dueIn(queue) > 0 && !world.closed) {
    const number = takeDue(queue);
    const delivery = number === undefined ? undefined : tenant.webhooks.deliveries.kept.get(number);
    const webhook = tenant.webhooks.webhooks.get(webhookId);
    if (delivery === undefined || webhook === undefined) continue;
    if (delivery.status === 'Failed') continue; // switched off since
    const isExtra = delivery.status === 'Succeeded'; // once more, on purpose
    if (!webhook.isActive) {
      if (!isExtra) fail(tenant, delivery);
      continue;
    }
    queue.underWay.add(delivery.number);
    attempt(world, tenant, webhook, delivery, isExtra ? 'duplicate' : 'regular', () => {
      queue.underWay.delete(delivery.number);
      sendDue(world, tenant, webhookId);
    });
  }
}

/** Sends a delivery, notes what came of it, and calls `done`. */
function attempt(world: World, tenant: TenantState, webhook: Webhook, delivery: Delivery, kind: AttemptKind, done: () => void): void {
  const startedAt = world.now();
  const message = {
    url: webhook.url,
    headers: headersOf(world, webhook, delivery, kind),
    body: delivery.body,
    timeout: world.state.rules.deliveryTimeout,
  };
  world.send(message, (outcome) => {
    queueOf(tenant.webhooks, webhook.id).hangs = outcome.duration >= message.timeout;
    note(world, tenant, delivery.number, { kind, startedAt, outcome });
    keepWithinLimits(world, tenant);
    done();
  });
}

/** When a duplicate comes, on the mock's clock: at the same moment it would race with what else is due. */
const later: Duration = 1000;

const tooOld: Duration = 10 * 60_000;

function headersOf(world: World, { secret }: Webhook, { id, eventId, eventType, body }: Delivery, kind: AttemptKind): readonly string[] {
  const { webhookTimestamps } = world.state.rules;
  const now = webhookTimestamps === 'clock' ? world.now() : wallClock(); // receivers have clocks of their own, and reject old timestamps
  return [
    'Content-Type',
    'application/json',
    'User-Agent',
    'ordinavo-mock',
    'X-Ordinavo-Event-Id',
    eventId,
    'X-Ordinavo-Event-Type',
    eventType,
    'X-Ordinavo-Delivery-Id',
    id,
    'X-Ordinavo-Timestamp',
    new Date(kind === 'stale' ? now - tooOld : now).toISOString(),
    'X-Ordinavo-Signature',
    signatureOf(kind === 'badSignature' ? `not ${secret}` : secret, body),
    'X-Ordinavo-Webhook-Version',
    'v1',
  ];
}

/** Beyond a limit the oldest deliveries are forgotten. */
export function keepWithinLimits(world: World, { webhooks, tenant }: TenantState): void {
  const { deliveries, deliveryBytes } = world.state.rules.limits;
  const records = webhooks.deliveries;
  if (!dropBeyond(records, deliveries, deliveryBytes)) return;
  if (records.astray > Math.max(1000, records.kept.size)) {
    records.astray = 0;
    world.unschedule(
      ({ tenant: key, action, input }) => key !== tenant.key || action !== 'attemptDelivery' || records.kept.has(Number(input)),
    );
  }
  world.dropped(
    `deliveries of ${tenant.key}`,
    `more than ${deliveries}, or ${deliveryBytes} bytes of them, so some are forgotten from now on: those that are done first, then the oldest that are not (limits.deliveries, limits.deliveryBytes)`,
  );
}

interface Made {
  readonly kind: AttemptKind;
  readonly startedAt: number;
  readonly outcome: Outcome;
}

function note(world: World, tenant: TenantState, number: number, { kind, startedAt, outcome }: Made): void {
  const { webhooks } = tenant;
  const delivery = webhooks.deliveries.kept.get(number);
  if (delivery === undefined) return; // dropped since
  const { statusCode, error, answer } = outcome;
  const made: Attempt = { kind, number: delivery.attempts.length + 1, startedAt, duration: outcome.duration, statusCode, error, answer };
  const attempts = [...delivery.attempts, made];
  const webhook = webhooks.webhooks.get(delivery.webhookId);
  world.events.onAttempt(tenant, webhook ?? null, delivery, made);
  if (webhook !== undefined && kind === 'duplicate' && outcome.statusCode === 410) switchOff(tenant, webhook);
  if (kind !== 'regular' || webhook === undefined || delivery.status !== 'Pending') {
    putDelivery(webhooks.deliveries, { ...delivery, attempts });
    return;
  }
  const regular = attempts.filter((one) => one.kind === 'regular').length;
  const step = nextStep(outcome, regular, world.state.rules.retrySchedule);
  switch (step.kind) {
    case 'succeeded':
      putDelivery(webhooks.deliveries, { ...delivery, attempts, status: 'Succeeded', nextAttemptAt: null });
      if (isDoubled(world, tenant, webhook, number))
        world.schedule(tenant, world.now() + Math.max(later, webhook.disturbance.delay.max), 'attemptDelivery', number);
      return;
    case 'again': {
      if (!webhook.isActive) {
        fail(tenant, { ...delivery, attempts });
        return;
      }
      const nextAttemptAt = world.now() + step.after;
      putDelivery(webhooks.deliveries, { ...delivery, attempts, nextAttemptAt });
      world.schedule(tenant, nextAttemptAt, 'attemptDelivery', number);
      return;
    }
    case 'gone':
      fail(tenant, { ...delivery, attempts });
      switchOff(tenant, webhook);
      return;
    case 'failed':
      fail(tenant, { ...delivery, attempts });
  }
}

function isDoubled(world: World, { tenant }: TenantState, { disturbance }: Webhook, number: number): boolean {
  return disturbance.duplicate > 0 && nextFraction(chanceOf(world.state.seed, `${tenant.key} duplicate`, number)) < disturbance.duplicate;
}

function fail({ webhooks }: TenantState, delivery: Delivery): void {
  putDelivery(webhooks.deliveries, { ...delivery, status: 'Failed', nextAttemptAt: null });
}

/** No further attempt for what is pending. */
export function switchOff(tenant: TenantState, webhook: Webhook): void {
  const { webhooks } = tenant;
  webhooks.webhooks.set(webhook.id, { ...webhook, isActive: false });
  const { underWay } = queueOf(webhooks, webhook.id); // whether these have arrived is yet to be seen
  for (const delivery of deliveriesIn(webhooks.deliveries))
    if (delivery.webhookId === webhook.id && delivery.status === 'Pending' && !underWay.has(delivery.number)) fail(tenant, delivery);
}

/** Sends a delivery once more beside its turn, as it was or broken on purpose. Nothing about its status changes. */
export function replayDelivery(
  world: World,
  tenant: TenantState,
  webhook: Webhook,
  delivery: Delivery,
  kind: Exclude<AttemptKind, 'regular'>,
): void {
  attempt(world, tenant, webhook, delivery, kind, () => undefined);
}
