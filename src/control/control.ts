/** What whoever runs the mock may do to it: look, move the clock, go back. */

import { readDuration, readInstant, writeInstant } from '../domain/instants.js';
import type { Contact, Customer, Duration, ImportJob, Instant, Location, Target } from '../domain/records.js';
import { recordsOf } from '../world/numbered.js';
import type { Snapshot, World } from '../world/world.js';

export interface Control {
  readonly clock: ClockControl;
  readonly state: StateControl;
  /** Back to the world of the scenario, clock included. */
  reset(): void;
  /** The whole state as it is, to `restore` later. */
  snapshot(): Snapshot;
  restore(snapshot: Snapshot): void;
}

export interface ClockControl {
  /** The mock's time, ISO 8601. */
  now(): string;
  /** Sets the clock to an ISO 8601 time with offset; forwards, everything due on the way happens. */
  set(time: string): void;
  /** Moves the clock on by `10s`, `2h` and so on; everything due on the way happens, in order. */
  advance(by: string): void;
  /** Moves the clock on until nothing is due any more; answers how many things happened. */
  drain(): number;
}

export interface StateControl {
  /** The records of a tenant, of the first one by default, in the order of their ids. */
  targets(tenant?: string): readonly Target[];
  importJobs(tenant?: string): readonly ImportJob[];
  customers(tenant?: string): readonly Customer[];
  locations(tenant?: string): readonly Location[];
  contacts(tenant?: string): readonly Contact[];
}

export function createControl(world: World): Control {
  const tenantOf = (key: string | undefined) => {
    const [first] = world.state.tenants.keys();
    const tenant = world.state.tenants.get(key ?? first ?? '');
    if (tenant === undefined)
      throw new Error(`There is no tenant "${key ?? ''}"; there are: ${[...world.state.tenants.keys()].join(', ') || 'none'}.`);
    return tenant;
  };
  return {
    clock: {
      now: () => writeInstant(world.now()),
      set: (time) => world.set(timeOf(time)),
      advance: (by) => world.advance(durationOf(by)),
      drain: () => world.drain(),
    },
    state: {
      targets: (tenant) => recordsOf(tenantOf(tenant).targets),
      importJobs: (tenant) => recordsOf(tenantOf(tenant).importJobs),
      customers: (tenant) => inOrder(tenantOf(tenant).customers.customers),
      locations: (tenant) => inOrder(tenantOf(tenant).customers.locations),
      contacts: (tenant) => inOrder(tenantOf(tenant).customers.contacts),
    },
    reset: () => world.reset(),
    snapshot: () => world.snapshot(),
    restore: (snapshot) => world.restore(snapshot),
  };
}

function inOrder<Record extends { readonly id: number }>(records: ReadonlyMap<number, Record>): readonly Record[] {
  return [...records.values()].sort((one, other) => one.id - other.id);
}

function timeOf(text: string): Instant {
  const instant = readInstant(text);
  if (instant === null) throw new Error(`clock.set: "${text}" is not a time with its offset; write 2026-06-24T06:00:00Z.`);
  return instant;
}

function durationOf(text: string): Duration {
  const duration = readDuration(text);
  if (duration === null) throw new Error(`clock.advance: "${text}" is not a duration; write 250ms, 10s, 5m, 2h or 1d.`);
  return duration;
}
