/** The built-in receivers of a mock, one for each tenant that wants one: what posts to them meanwhile, and where it posted to before. */
import { changeWebhook, createWebhook, disableWebhook } from '../actions/manage-webhooks.js';
import { ControlError } from '../control/control.js';
import type { BuiltInReceivers as Controlled } from '../control/receiver-control.js';
import type { ReceiverStatus } from '../control/webhook-types.js';
import type { WebhookId } from '../domain/records.js';
import type { Webhook } from '../domain/webhooks/subscription.js';
import { wallClock } from '../world/clock.js';
import { deliveryCalled } from '../world/deliveries.js';
import type { Snapshot } from '../world/snapshot.js';
import type { World } from '../world/world.js';
import { type BuiltInReceiver, startBuiltInReceiver } from './built-in-receiver.js';
import { isAtPort } from './receiver.js';
import { asItIs, firstClientOf, tenantOf, webhooksOf } from './receivers.js';

/** A tenant that has, or had, such a receiver. */
interface Place {
  readonly world: World;
  /** Another one once the scenario is another one that does not have it. */
  tenant: string;
  /** `null`: it is off. */
  receiver: BuiltInReceiver | null;
  /** Where subscriptions post to otherwise. Kept when it is off, since a reset or a snapshot may bring back what pointed here. */
  readonly before: Map<WebhookId, string>;
  /** All that it has ever had. */
  readonly ports: Set<string>;
  /** Switching it on or off that was asked for before has been done. */
  turn: Promise<unknown>;
}

/** The key of a subscription that was made for lack of others. */
const ownKey = 'built-in-receiver';

export class BuiltInReceivers implements Controlled {
  readonly #places = new Set<Place>();
  readonly #isCopy: (world: World) => boolean;

  constructor(isCopy: (world: World) => boolean) {
    this.#isCopy = isCopy;
  }

  status(world: World, tenant: string): ReceiverStatus {
    const receiver = this.#find(world, tenant)?.receiver ?? null;
    return receiver === null ? { url: null, received: [] } : { url: receiver.url, received: receiver.received };
  }

  async on(world: World, tenant: string): Promise<ReceiverStatus> {
    const place = this.#find(world, tenant) ?? this.#newPlace(world, tenant);
    await inTurn(place, async () => {
      if (webhooksOf(place).length === 0) firstClientOf(place); // refuses before anything listens
      if (place.receiver === null) await this.#start(place);
      this.#point(place);
    });
    return this.status(world, place.tenant);
  }

  async off(world: World, tenant: string): Promise<ReceiverStatus> {
    const place = this.#find(world, tenant);
    if (place !== undefined)
      await inTurn(place, async () => {
        pointBack(place);
        await stop(place);
      });
    world.changed();
    return this.status(world, tenant);
  }

  /** The world has become another one. What came belongs to the one before. */
  resume(world: World): void {
    for (const place of this.#of(world)) place.receiver?.restart();
    this.pointAgain(world);
  }

  /** The world goes on with other subscriptions. */
  pointAgain(world: World): void {
    for (const place of this.#of(world)) {
      if (place.receiver === null) pointBack(place);
      else this.#point(place);
    }
  }

  /** Subscriptions are those of the snapshot alone, so they may be changed. */
  without(world: World, snapshot: Snapshot): Snapshot {
    for (const place of this.#of(world)) {
      const webhooks = snapshot.state.tenants.get(place.tenant)?.webhooks.webhooks;
      for (const webhook of webhooks?.values() ?? []) {
        if (!isHere(place, webhook.url)) continue;
        const isActive = webhook.isActive && webhook.key !== ownKey;
        webhooks?.set(webhook.id, { ...webhook, url: place.before.get(webhook.id) ?? webhook.url, isActive });
      }
    }
    return snapshot;
  }

  leave(copy: World): void {
    for (const tenant of copy.state.tenants.keys()) {
      const urls = webhooksOf({ world: copy, tenant }).map(({ url }) => url);
      const origin = [...this.#places].find((place) => urls.some((url) => isHere(place, url)));
      if (origin === undefined) continue;
      const place = this.#newPlace(copy, tenant);
      takeOver(origin, place);
      pointBack(place);
    }
  }

  async close(): Promise<void> {
    const places = [...this.#places];
    this.#places.clear();
    await Promise.all(places.map((place) => inTurn(place, () => stop(place))));
  }

  async #start(place: Place): Promise<void> {
    const { world } = place;
    const receiver = await startBuiltInReceiver({
      secrets: (deliveryId) => secretsOf(place, deliveryId),
      now: () => (world.state.rules.webhookTimestamps === 'clock' ? world.now() : wallClock()),
      arrived: () => world.changed(),
    });
    place.receiver = receiver;
    place.ports.add(receiver.port);
    if (!world.closed && this.#places.has(place)) return;
    await stop(place); // it was closed meanwhile
    throw new ControlError('conflict', 'demoReceiver.on: the mock, or the copy, was closed; start another one.');
  }

  #newPlace(world: World, tenant: string): Place {
    const place: Place = { world, tenant, receiver: null, before: new Map(), ports: new Set(), turn: Promise.resolve() };
    this.#places.add(place);
    if (this.#isCopy(world)) {
      const stopWatching = world.watch(() => {
        if (!world.closed) return;
        stopWatching();
        this.#forget(place);
      });
    }
    return place;
  }

  #point(place: Place): void {
    const { world } = place;
    if (!world.state.tenants.has(place.tenant)) this.#moveOn(place);
    const tenant = world.state.tenants.get(place.tenant);
    if (tenant !== undefined && (tenant.webhooks.webhooks.size > 0 || tenant.clients.size > 0)) point(place);
  }

  /** Another scenario does not have the tenant; it is for the first one now, unless that has one already. */
  #moveOn(place: Place): void {
    const [first] = place.world.state.tenants.keys();
    if (first === undefined) return;
    const other = this.#find(place.world, first);
    if (other?.receiver != null) {
      this.#forget(place);
      return;
    }
    if (other !== undefined) {
      this.#places.delete(other);
      takeOver(other, place);
    }
    place.tenant = first;
  }

  #forget(place: Place): void {
    this.#places.delete(place);
    void inTurn(place, () => stop(place));
  }

  #find(world: World, tenant: string): Place | undefined {
    return this.#of(world).find((place) => place.tenant === tenant);
  }

  #of(world: World): readonly Place[] {
    return [...this.#places].filter((place) => place.world === world);
  }
}

/** One after the other, so that what was asked for last stays. */
function inTurn(place: Place, run: () => Promise<void>): Promise<void> {
  const next = place.turn.then(run);
  place.turn = next.catch(() => undefined); // told to whoever asked for it
  return next;
}

/** What `from` knows of subscriptions. */
function takeOver(from: Place, to: Place): void {
  for (const [id, url] of from.before) to.before.set(id, url);
  for (const port of from.ports) to.ports.add(port);
}

function isHere({ ports }: Place, url: string): boolean {
  return [...ports].some((port) => isAtPort(url, port));
}

function point(place: Place): void {
  const { world, receiver, before } = place;
  if (receiver === null) return;
  const tenant = tenantOf(place);
  const url = receiver.address;
  const webhooks = webhooksOf(place);
  for (const webhook of webhooks) {
    if (!isHere(place, webhook.url)) before.set(webhook.id, webhook.url);
    if (webhook.url !== url || isOwnAndOff(webhook))
      changeWebhook(world, tenant, webhook, { ...asItIs, url, isActive: isOwnAndOff(webhook) ? true : null });
  }
  if (webhooks.length > 0) return;
  const { key, sourceSystem } = firstClientOf(place);
  createWebhook(world, tenant, { ...asItIs, name: 'Built-in receiver', key: ownKey, client: key, sourceSystem, url });
}

function isOwnAndOff({ key, isActive }: Webhook): boolean {
  return key === ownKey && !isActive;
}

/** Those that still post here. One that was made for it is switched off: its deliveries stay. */
function pointBack(place: Place): void {
  const { world, before } = place;
  for (const webhook of webhooksOf(place)) {
    const tenant = tenantOf(place);
    if (!isHere(place, webhook.url)) continue;
    const url = before.get(webhook.id);
    if (webhook.key === ownKey) disableWebhook(world, tenant, webhook);
    else if (url !== undefined) changeWebhook(world, tenant, webhook, { ...asItIs, url });
  }
}

/** That of the subscription whose delivery it is; of a delivery that nobody knows, any that posts here. */
function secretsOf(place: Place, deliveryId: string | undefined): readonly string[] {
  const { webhooks, deliveries } = tenantOf(place).webhooks;
  const webhook = webhooks.get(deliveryCalled(deliveries, deliveryId ?? '')?.webhookId ?? noWebhook);
  if (webhook !== undefined && isHere(place, webhook.url)) return [webhook.secret];
  return [...new Set(webhooksOf(place).flatMap(({ url, secret }) => (isHere(place, url) ? [secret] : [])))];
}

const noWebhook = 0 as WebhookId; // as: they are numbered from 1 on

async function stop(place: Place): Promise<void> {
  const { receiver } = place;
  place.receiver = null;
  await receiver?.close();
}
