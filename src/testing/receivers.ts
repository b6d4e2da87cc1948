/** The receivers of a mock: which subscriptions post to which of them, also after a reset. */
import { changeWebhook, createWebhook, type WebhookWish } from '../actions/manage-webhooks.js';
import { ControlError } from '../control/control.js';
import { unknown } from '../control/read.js';
import type { Webhook } from '../domain/webhooks/subscription.js';
import type { TenantState } from '../world/state.js';
import type { World } from '../world/world.js';
import { type Receiver, type ReceiverOptions, startReceiver } from './receiver.js';

/** Whose subscriptions post to a receiver. */
interface Place {
  readonly world: World;
  readonly tenant: string;
  /** The key of the only one; `undefined` for all. */
  readonly webhook: string | undefined;
}

export class Receivers {
  readonly #standing = new Map<Receiver, Place>();

  /** Starts a receiver that the subscriptions of this tenant post to from now on; one for all events is made where there is none. */
  async start(world: World, tenant: string, options: ReceiverOptions = {}): Promise<Receiver> {
    const place = { world, tenant, webhook: options.webhook };
    subscriptionsIn(place); // refuses before anything listens
    const started = await startReceiver(options, (url) => webhooksOf(place).flatMap((one) => (one.url === url ? [one.secret] : [])));
    const close = () => {
      this.#standing.delete(started);
      return started.close();
    };
    this.#standing.set(started, place);
    pointTo(started.url, place);
    return {
      url: started.url,
      get received() {
        return started.received;
      },
      waitFor: started.waitFor,
      answer: started.answer,
      clear: started.clear,
      close,
      [Symbol.asyncDispose]: close,
    };
  }

  /** The world has become another one. What came belongs to the one before; the new one posts here, too, where it can. */
  resume(world: World): void {
    for (const [receiver, place] of this.#standing) {
      if (place.world !== world) continue;
      receiver.clear();
      if (canPoint(place)) pointTo(receiver.url, place);
    }
  }

  /** Closes those of one world, or all. */
  async close(world?: World): Promise<void> {
    const ending = [...this.#standing].filter(([, place]) => world === undefined || place.world === world);
    for (const [receiver] of ending) this.#standing.delete(receiver);
    await Promise.all(ending.map(([receiver]) => receiver.close()));
  }
}

function pointTo(url: string, place: Place): void {
  const tenant = tenantOf(place);
  const subscriptions = subscriptionsIn(place);
  for (const webhook of subscriptions) changeWebhook(place.world, tenant, webhook, { ...asItIs, url });
  if (subscriptions.length > 0) return;
  const { key, sourceSystem } = firstClientOf(place);
  createWebhook(place.world, tenant, { ...asItIs, key: 'receiver', client: key, sourceSystem, url });
}

const asItIs: WebhookWish = {
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

function firstClientOf(place: Place) {
  const [client] = tenantOf(place).clients.values();
  if (client !== undefined) return client;
  throw new ControlError(
    'invalid',
    `receiver: the tenant "${place.tenant}" has no integration client that could subscribe; add one to the scenario.`,
  );
}

function tenantOf({ world, tenant }: Place): TenantState {
  const found = world.state.tenants.get(tenant);
  if (found === undefined) throw unknown('tenant', tenant, [...world.state.tenants.keys()]);
  return found;
}

function webhooksOf({ world, tenant }: Place): readonly Webhook[] {
  return [...(world.state.tenants.get(tenant)?.webhooks.webhooks.values() ?? [])];
}
