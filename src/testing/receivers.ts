/** The receivers of a mock: which subscriptions post to which of them, also after a reset. */
import { changeWebhook, createWebhook, type WebhookWish } from '../actions/manage-webhooks.js';
import { ControlError } from '../control/control.js';
import { unknown } from '../control/read.js';
import type { Webhook } from '../domain/webhooks/subscription.js';
import type { TenantState } from '../world/state.js';
import type { World } from '../world/world.js';
import type { WantedArrival } from './arrivals.js';
import { type Receiver, type ReceiverAtWork, type ReceiverOptions, startReceiver } from './receiver.js';

/** Whose subscriptions post to a receiver. */
interface Place {
  readonly world: World;
  readonly tenant: string;
  /** The key of the only one; `undefined` for all. */
  readonly webhook: string | undefined;
}

export class Receivers {
  readonly #standing = new Map<ReceiverAtWork, Place>();
  #closed = false;

  /** Starts a receiver that the subscriptions of this tenant post to from now on; one for all events is made where there is none. */
  async start(world: World, tenant: string, options: ReceiverOptions): Promise<Receiver> {
    const place = { world, tenant, webhook: options.webhook };
    this.#refuseClosed(world);
    subscriptionsIn(place); // refuses before anything listens
    const here = (): readonly Webhook[] => webhooksOf(place).filter(({ url }) => receiver.isAt(url));
    const receiver: ReceiverAtWork = await startReceiver(options, {
      secrets: () => here().map(({ secret }) => secret),
      whyNothing: (wanted) => whyNothing(here(), wanted),
    });
    try {
      this.#refuseClosed(world); // meanwhile
      pointTo(receiver, place);
    } catch (error) {
      await receiver.close();
      throw error;
    }
    this.#standing.set(receiver, place);
    const close = () => {
      this.#standing.delete(receiver);
      return receiver.close();
    };
    return {
      url: receiver.url,
      get received() {
        return receiver.received;
      },
      waitFor: receiver.waitFor,
      answer: receiver.answer,
      clear: receiver.clear,
      close,
      [Symbol.asyncDispose]: close,
    };
  }

  /** The world has become another one. What came belongs to the one before; the new one posts here, too, where it can. */
  resume(world: World): void {
    for (const [receiver, place] of this.#standing) {
      if (place.world !== world) continue;
      receiver.restart();
      if (canPoint(place)) pointTo(receiver, place);
    }
  }

  /** The world goes on with other subscriptions. */
  pointAgain(world: World): void {
    for (const [receiver, place] of this.#standing) if (place.world === world && canPoint(place)) pointTo(receiver, place);
  }

  /** A copy of a tenant has its subscriptions, too; what they are told is none of the receivers of the original. */
  leave(world: World): void {
    for (const [key, tenant] of world.state.tenants) {
      const taken = webhooksOf({ world, tenant: key }).filter(({ url }) =>
        [...this.#standing.keys()].some((receiver) => receiver.isAt(url)),
      );
      for (const webhook of taken) changeWebhook(world, tenant, webhook, { ...asItIs, url: nowhere });
    }
  }

  /** Closes those of one world, or all; then there are no more. */
  async close(world?: World): Promise<void> {
    if (world === undefined) this.#closed = true;
    const ending = [...this.#standing].filter(([, place]) => world === undefined || place.world === world);
    for (const [receiver] of ending) this.#standing.delete(receiver);
    await Promise.all(ending.map(([receiver]) => receiver.close()));
  }

  #refuseClosed(world: World): void {
    if (this.#closed || world.closed) throw new ControlError('conflict', 'receiver: the mock, or the copy, was closed; start another one.');
  }
}

/** A port at which nobody listens. */
const nowhere = 'http://127.0.0.1:9/';

function pointTo(receiver: ReceiverAtWork, place: Place): void {
  const url = receiver.newAddress();
  const tenant = tenantOf(place);
  const subscriptions = subscriptionsIn(place);
  for (const webhook of subscriptions) changeWebhook(place.world, tenant, webhook, { ...asItIs, url });
  if (subscriptions.length > 0) return;
  const { key, sourceSystem } = firstClientOf(place);
  createWebhook(place.world, tenant, { ...asItIs, key: 'receiver', client: key, sourceSystem, url });
}

/** A change that changes nothing. */
export const asItIs: WebhookWish = {
  name: null,
  url: null,
  eventTypes: null,
  sourceSystem: null,
  isActive: null,
  payloadOptions: {},
  secret: null,
};

/** Empty: there is none, and one can be made. */
function subscriptionsIn(place: Place): readonly Webhook[] {
  const all = webhooksOf(place);
  if (place.webhook === undefined) {
    if (all.length === 0) firstClientOf(place);
    return all;
  }
  const only = all.filter(({ key }) => key === place.webhook);
  if (only.length > 0) return only;
  throw unknown(
    'webhook subscription',
    place.webhook,
    all.flatMap(({ key }) => key ?? []),
  );
}

function canPoint(place: Place): boolean {
  const tenant = place.world.state.tenants.get(place.tenant);
  if (tenant === undefined) return false;
  return place.webhook === undefined ? tenant.clients.size > 0 : webhooksOf(place).some(({ key }) => key === place.webhook);
}

export function firstClientOf(place: Pick<Place, 'world' | 'tenant'>) {
  const [client] = tenantOf(place).clients.values();
  if (client !== undefined) return client;
  throw new ControlError(
    'invalid',
    `receiver: the tenant "${place.tenant}" has no integration client that could subscribe; add one to the scenario.`,
  );
}

/** What the subscriptions that post to a receiver leave out of what is wanted. */
function whyNothing(webhooks: readonly Webhook[], { eventType }: WantedArrival): string {
  const wanted = webhooks.filter(({ eventTypes }) => eventType === undefined || eventTypes.includes('*') || eventTypes.includes(eventType));
  if (webhooks.length === 0) return 'No subscription posts to it.';
  if (wanted.length === 0) return `No subscription that posts to it takes ${eventType}: ${webhooks.map(inWords).join('; ')}.`;
  return wanted.some(({ isActive }) => isActive) ? '' : `${wanted.map(inWords).join('; ')}.`;
}

function inWords({ id, key, eventTypes, isActive }: Webhook): string {
  return `${key ?? id} ${isActive ? `takes ${eventTypes.join(', ')}` : 'is off'}`;
}

export function tenantOf({ world, tenant }: Pick<Place, 'world' | 'tenant'>): TenantState {
  const found = world.state.tenants.get(tenant);
  if (found === undefined) throw unknown('tenant', tenant, [...world.state.tenants.keys()]);
  return found;
}

export function webhooksOf({ world, tenant }: Pick<Place, 'world' | 'tenant'>): readonly Webhook[] {
  return [...(world.state.tenants.get(tenant)?.webhooks.webhooks.values() ?? [])];
}
