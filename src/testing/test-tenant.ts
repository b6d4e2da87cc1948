/** A copy of a tenant for one test: with a key, a clock, faults, a journal and receivers that no other test has. */
import type { ApiKeyView, CloneOptions, Control, WorldControl } from '../control/control.js';
import { firstWorkingKey, webhooksOf } from '../scenarios/summary.js';
import type { World } from '../world/world.js';
import type { Worlds } from '../world/worlds.js';
import { checkReceiverOptions, optionsOfCopies, type Receiver, type ReceiverOptions } from './receiver.js';
import type { Receivers } from './receivers.js';

export interface TestTenant extends WorldControl, AsyncDisposable {
  readonly key: string;
  readonly copyOf: string;
  /** The mock's origin. */
  readonly url: string;
  /** The base URL of the API. */
  readonly api: string;
  /** The first key of the copy that works; `''` where none does. A request that has it meets this copy alone. */
  readonly apiKey: string;
  readonly apiKeys: readonly ApiKeyView[];
  /** Of the first webhook subscription of the copy; `''` where there is none. */
  readonly webhookSecret: string;
  /** Starts a receiver that the copy's subscriptions post to. */
  receiver(options?: Omit<ReceiverOptions, 'tenant'>): Promise<Receiver>;
  /** Forgets the copy, and closes its receivers. Closing twice is fine, and so is closing the mock alone. */
  close(): Promise<void>;
}

interface Surroundings {
  readonly control: Control;
  readonly worlds: Worlds;
  readonly receivers: Receivers;
  readonly url: string;
}

export function testTenant(options: CloneOptions | undefined, { control, worlds, receivers, url }: Surroundings): TestTenant {
  const copy = control.tenants.clone(options);
  const world = worldOf(copy.key, worlds);
  receivers.leave(world);
  world.seeded(); // a reset returns to the copy as it is now
  const ofCopy = control.tenant(copy.key);
  let closed: Promise<void> | null = null;
  const close = () => {
    closed ??= receivers.close(world); // first, so that what has come stays
    if (worlds.ofTenant(copy.key) === world) control.tenants.remove(copy.key);
    return closed;
  };
  return {
    ...ofCopy,
    ...copy,
    url,
    get apiKey() {
      return firstWorkingKey(world);
    },
    get apiKeys() {
      return ofCopy.state.apiKeys();
    },
    get webhookSecret() {
      return webhooksOf(world)[0]?.secret ?? '';
    },
    receiver: async (wanted = {}) => {
      checkReceiverOptions(wanted, optionsOfCopies);
      return receivers.start(world, copy.key, wanted);
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}

function worldOf(key: string, worlds: Worlds): World {
  const world = worlds.ofTenant(key);
  if (world === null) throw new Error(`The copy ${key} is gone as soon as it was made.`);
  return world;
}
