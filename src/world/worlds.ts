/**
 * The worlds of one mock: that of its scenario, and a world of its own for each copy of a tenant, with its own clock, faults and
 * journal. So whoever works with a copy never meets anybody else.
 */
import type { ApiKey } from '../domain/records.js';
import { emptyAgenda, entriesOf, putDown } from './agenda.js';
import { readClock } from './clock.js';
import { blankConduct } from './conduct.js';
import { emptyJournal } from './journal.js';
import { copyState, type State } from './state.js';
import { subscriptionsAlone } from './webhooks.js';
import { World } from './world.js';
import type { WorldEvents } from './world-events.js';

export class Worlds {
  readonly main: World;
  readonly #events: WorldEvents;
  readonly #clones = new Map<string, Clone>();
  readonly #byApiKey = new Map<string, World>();
  readonly #copies = new Map<string, number>();
  #closed = false;

  constructor(main: World, events: WorldEvents) {
    this.main = main;
    this.#events = events;
  }

  /** The world of an API key; that of the scenario for keys that nobody has. */
  ofApiKey(value: string): World {
    return this.#byApiKey.get(value) ?? this.main;
  }

  /** The world that a tenant lives in; `null` where there is no such tenant. */
  ofTenant(key: string): World | null {
    return this.#clones.get(key)?.world ?? (this.main.state.tenants.has(key) ? this.main : null);
  }

  get clones(): readonly Clone[] {
    return [...this.#clones.values()];
  }

  /** A free key for another copy of a tenant. */
  nextKey(from: string): string {
    for (;;) {
      const count = (this.#copies.get(from) ?? 0) + 1;
      this.#copies.set(from, count);
      const key = `${from}-${count}`;
      if (this.ofTenant(key) === null) return key;
    }
  }

  /** Copies a tenant as it is now. The caller has made sure that `from` exists and `key` is free. */
  clone(from: string, key: string): Clone {
    const origin = this.ofTenant(from) ?? this.main;
    const taken = (value: string) => this.main.state.apiKeys.has(value) || this.#byApiKey.has(value);
    const world = new World(stateOfCopy(origin.state, from, key, taken), this.#events);
    world.seeded();
    if (this.#closed) world.close(); // whoever still looks at copies may, and nothing happens in them
    const clone = { key, from, world };
    this.#clones.set(key, clone);
    for (const value of world.state.apiKeys.keys()) this.#byApiKey.set(value, world);
    this.main.changed();
    return clone;
  }

  /** Forgets a copy. Answers whether there was one. */
  remove(key: string): boolean {
    const clone = this.#clones.get(key);
    if (clone === undefined) return false;
    for (const [value, world] of this.#byApiKey) if (world === clone.world) this.#byApiKey.delete(value);
    clone.world.reset(); // lets go what a fault holds
    clone.world.close();
    this.#clones.delete(key);
    this.main.changed();
    return true;
  }

  /** Forgets all copies. */
  clear(): void {
    for (const key of [...this.#clones.keys()]) this.remove(key);
  }

  close(): void {
    this.#closed = true;
    this.main.close();
    for (const { world } of this.#clones.values()) world.close();
  }
}

export interface Clone {
  readonly key: string;
  /** The tenant that it is a copy of. */
  readonly from: string;
  readonly world: World;
}

/** What is sent, and who waits, belongs to the world that the copy was made of. */
const staysBehind = ['goOn', 'attemptDelivery', 'releaseHeld'];

/** A state with one tenant, a copy under another key, with API keys of its own. */
function stateOfCopy(origin: State, from: string, key: string, taken: (apiKey: string) => boolean): State {
  const tenants = new Map([...origin.tenants].filter(([name]) => name === from));
  const state = copyState({ ...origin, tenants, journal: emptyJournal(), strangers: blankConduct() });
  const [tenant] = state.tenants.values();
  const { mode, start, reading } = state.clock;
  const agenda = emptyAgenda();
  for (const entry of entriesOf(state.agenda))
    if (entry.tenant === from && !staysBehind.includes(entry.action)) putDown(agenda, { ...entry, tenant: key });
  return {
    ...state,
    clock: { mode, start: mode === 'real' && start === null ? null : readClock(state.clock), reading },
    agenda,
    apiKeys: keysOfCopy(origin, from, key, taken),
    faults: state.faults
      .filter(({ fault }) => fault.when.tenant === null || fault.when.tenant === from)
      .map((armed) => ({ ...armed, fault: { ...armed.fault, when: { ...armed.fault.when, tenant: null } } })),
    tenants: new Map(
      tenant === undefined
        ? []
        : [[key, { ...tenant, tenant: { ...tenant.tenant, key }, conduct: new Map(), webhooks: subscriptionsAlone(tenant.webhooks) }]],
    ),
  };
}

/** Values that tell whose they are, and contain MOCK. */
function keysOfCopy(origin: State, from: string, tenant: string, taken: (apiKey: string) => boolean): Map<string, ApiKey> {
  const keys = new Map<string, ApiKey>();
  for (const key of origin.apiKeys.values()) {
    if (key.tenant !== from) continue;
    const stem = `fio_live_MOCK_${tenant}_${key.client}`;
    let value = stem;
    for (let count = 2; keys.has(value) || taken(value); count += 1) value = `${stem}_${count}`;
    keys.set(value, { ...key, tenant, value });
  }
  return keys;
}
