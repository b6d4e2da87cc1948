/** The world that the mock remembers: one state, one clock, one agenda, and the one way to change them. */

import { latestInstant } from '../domain/instants.js';
import type { Contact, Customer, Duration, ImportJob, Instant, Location, Target, TargetId } from '../domain/records.js';
import { type AgendaEntry, nextDue, putDown, shiftedAgenda, takeNext } from './agenda.js';
import { Alarm, readClock, setClock, startClock } from './clock.js';
import { keepContact, keepCustomer, keepLocation } from './customers.js';
import { addTo, idsIn, removeFrom } from './lookup.js';
import { countOf, putRecord, recordOf, removeNewest, removeOldest } from './numbered.js';
import { copyState, type State, type TenantState } from './state.js';

/** A change to the records of one tenant. */
export type Write =
  | { readonly table: 'targets'; readonly record: Target }
  | { readonly table: 'importJobs'; readonly record: ImportJob }
  | { readonly table: 'customers'; readonly record: Customer }
  | { readonly table: 'locations'; readonly record: Location }
  | { readonly table: 'contacts'; readonly record: Contact };

/** A state as it was, to return to. */
export interface Snapshot {
  readonly state: State;
  /** What the clock said. */
  readonly at: Instant;
}

/** What a world tells whoever runs it. */
export interface WorldEvents {
  /** Runs an action that has come due. */
  readonly perform: (world: World, tenant: TenantState, entry: AgendaEntry) => void;
  /** An action that came due has thrown: a defect of the mock. */
  readonly onDefect: (error: unknown, during: string) => void;
  /** Something was forgotten to keep within a limit. */
  readonly onDropped: (what: string) => void;
}

/** Takes a write back. */
type Undo = () => void;

export class World {
  state: State;
  /** By name, to return to. */
  readonly snapshots = new Map<string, Snapshot>();
  readonly #events: WorldEvents;
  readonly #alarm = new Alarm();
  #seeded: Snapshot;
  /** What the action under way has changed, to take it back should it fail. */
  #undo: Undo[] | null = null;
  #closed = false;
  /** Who waits for the clock, or for a reset; by number. */
  readonly #waiting = new Map<number, () => void>();
  #lastWaiting = 0;
  /** Who wants to know when something has happened. */
  readonly #watchers = new Set<() => void>();
  readonly #toldOf = new Set<string>();

  constructor(state: State, events: WorldEvents) {
    this.state = state;
    this.#events = events;
    this.#seeded = this.snapshot();
  }

  /** The state as it is now becomes what a reset returns to. */
  seeded(): void {
    this.#seeded = this.snapshot();
    this.#wake();
  }

  now(): Instant {
    return readClock(this.state.clock);
  }

  /** Runs an action whole or not at all: should it throw, what it wrote is taken back. It puts things on the agenda last. */
  act<T>(tenant: TenantState, action: () => T): T {
    const sequences = { ...tenant.sequences };
    const undo: Undo[] = [];
    this.#undo = undo;
    try {
      const result = action();
      this.#dropOldJobs(tenant);
      this.changed();
      return result;
    } catch (error) {
      for (const takeBack of undo.reverse()) takeBack();
      Object.assign(tenant.sequences, sequences);
      throw error;
    } finally {
      this.#undo = null;
    }
  }

  commit(tenant: TenantState, write: Write): void {
    const takeBack = this.#put(tenant, write);
    this.#undo?.push(takeBack);
  }

  /** The targets of a tenant with this source system and external ID, of whatever type. */
  targetsOf(tenant: TenantState, sourceSystem: string, externalId: string): readonly Target[] {
    const targets: Target[] = [];
    for (const id of idsIn(tenant.targetsByExternalId.get(sourceSystem), externalId)) {
      const target = recordOf(tenant.targets, id);
      if (target !== undefined) targets.push(target);
    }
    return targets;
  }

  /** Puts an action on the agenda. For a state that has been reset since, nothing is ever due again. */
  schedule(tenant: TenantState, at: Instant, action: string, input: unknown): void {
    if (this.state.tenants.get(tenant.tenant.key) !== tenant) return;
    const { agenda } = this.state;
    const earliest = nextDue(agenda);
    putDown(agenda, { at, tenant: tenant.tenant.key, action, input });
    if (earliest === undefined || at < earliest.at) this.#wake();
  }

  /**
   * Calls back once the clock has moved on by so much; for a state that has been reset since, at once. Answers how to give up
   * waiting. What waits is no part of the state: a reset lets it go on, with the state that it knew.
   */
  wait(tenant: TenantState, by: Duration, goOn: () => void): () => void {
    if (this.state.tenants.get(tenant.tenant.key) !== tenant) {
      goOn();
      return () => undefined;
    }
    const id = this.#hold(goOn);
    this.schedule(tenant, this.now() + by, 'goOn', id);
    return () => void this.#waiting.delete(id);
  }

  /** Calls back at the next reset. Answers how to give up waiting. */
  untilReset(goOn: () => void): () => void {
    const id = this.#hold(goOn);
    return () => void this.#waiting.delete(id);
  }

  /** Lets the one go on who waits under this number, if still so. */
  goOn(id: number): void {
    const goOn = this.#waiting.get(id);
    this.#waiting.delete(id);
    goOn?.();
  }

  /** Calls back whenever something has happened, until called off. */
  watch(look: () => void): () => void {
    this.#watchers.add(look);
    return () => void this.#watchers.delete(look);
  }

  /** Something has happened. */
  changed(): void {
    if (this.#watchers.size === 0) return;
    for (const look of [...this.#watchers]) look();
  }

  /** Moves the clock by so much, running what comes due on the way, each at its time. */
  advance(by: Duration): void {
    this.#runUntil(this.now() + by);
  }

  /** Sets the clock. Forwards is like advancing; backwards nothing runs, and what is due stays due. */
  set(to: Instant): void {
    if (to >= this.now()) this.#runUntil(to);
    else setClock(this.state.clock, to);
    this.#wake();
  }

  /** Moves the clock until nothing is due any more. Answers how many things ran, 100,000 at most. */
  drain(): number {
    let count = 0;
    while (count < 100_000 && this.runNext() !== null) count += 1;
    return count;
  }

  /** Runs what is due next, moving the clock to it. Answers it; `null` when nothing is due any more. */
  runNext(): AgendaEntry | null {
    const next = nextDue(this.state.agenda);
    if (next === undefined || next.at > latestInstant) return null;
    this.#runUntil(Math.max(next.at, this.now()), 1);
    return next;
  }

  snapshot(): Snapshot {
    return { state: copyState(this.state), at: this.now() };
  }

  /** Returns to a snapshot, clock and agenda included. What is under way goes on with the state that it knew, unseen. */
  restore(snapshot: Snapshot): void {
    const state = copyState(snapshot.state);
    setClock(state.clock, snapshot.at); // a clock that runs goes on from there, too
    this.#become(state);
  }

  /** Begins anew with another state, which is also what a reset returns to from now on. Snapshots of before are forgotten. */
  replace(state: State): void {
    this.snapshots.clear();
    this.#become(state);
    this.#seeded = this.snapshot();
  }

  /** Goes on under other rules; a reset returns to `seeded` from now on. What waits goes on waiting. */
  goOnUnder(state: State, seeded: Snapshot): void {
    this.state = state;
    this.#seeded = seeded;
    this.#wake();
    this.changed();
  }

  /** Returns to the seeded state, and the clock to its start. */
  reset(): void {
    const { mode, start } = this.#seeded.state.clock;
    const state = copyState(this.#seeded.state);
    const clock = startClock(mode, start);
    // A clock that starts now has everything that waits start now, too.
    const agenda = mode === 'real' && start === null ? shiftedAgenda(state.agenda, readClock(clock) - this.#seeded.at) : state.agenda;
    this.#become({ ...state, clock, agenda });
  }

  /** Says once that something is forgotten to keep within a limit. */
  dropped(what: string, why: string): void {
    if (this.#toldOf.has(what)) return;
    this.#toldOf.add(what);
    this.#events.onDropped(`${what}: ${why}`);
  }

  /** From now on nothing comes due by itself. */
  close(): void {
    this.#closed = true;
    this.#alarm.clear();
    this.changed();
  }

  get closed(): boolean {
    return this.#closed;
  }

  #become(state: State): void {
    this.state = state;
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const goOn of waiting) goOn();
    this.#wake();
    this.changed();
  }

  #hold(goOn: () => void): number {
    this.#lastWaiting += 1;
    this.#waiting.set(this.#lastWaiting, goOn);
    return this.#lastWaiting;
  }

  #put(tenant: TenantState, write: Write): Undo {
    const { customers, sequences } = tenant;
    switch (write.table) {
      case 'targets':
        return putTarget(tenant, write.record);
      case 'importJobs':
        return putImportJob(tenant, write.record);
      case 'customers': {
        const { id } = write.record;
        sequences.customer = Math.max(sequences.customer, id + 1);
        const before = keepCustomer(customers, id, write.record);
        return () => keepCustomer(customers, id, before);
      }
      case 'locations': {
        const { id } = write.record;
        sequences.location = Math.max(sequences.location, id + 1);
        const before = keepLocation(customers, id, write.record);
        return () => keepLocation(customers, id, before);
      }
      case 'contacts': {
        const { id } = write.record;
        sequences.contact = Math.max(sequences.contact, id + 1);
        const before = keepContact(customers, id, write.record);
        return () => keepContact(customers, id, before);
      }
    }
  }

  /** Whole jobs go, oldest first, and the newest one always stays. */
  #dropOldJobs(tenant: TenantState): void {
    const limit = this.state.rules.limits.importJobItems;
    if (tenant.importJobItems <= limit) return;
    while (tenant.importJobItems > limit && countOf(tenant.importJobs) > 1) {
      const job = removeOldest(tenant.importJobs);
      if (job === undefined) break;
      tenant.importJobItems -= job.items.length;
      this.dropped(
        `import jobs of ${tenant.tenant.key}`,
        `more than ${limit} items, so the oldest jobs are forgotten from now on (limits.importJobItems)`,
      );
      tenant.lastDroppedJob = job.id;
    }
  }

  #runUntil(end: Instant, most = Number.POSITIVE_INFINITY): void {
    let { state } = this;
    for (let ran = 0; ran < most; ran += 1) {
      const next = nextDue(state.agenda);
      if (next === undefined || next.at > end) break;
      takeNext(state.agenda);
      if (next.at > this.now()) setClock(state.clock, next.at);
      this.#run(next);
      state = this.state; // an action may have reset the world
    }
    if (end > this.now() && most === Number.POSITIVE_INFINITY) setClock(state.clock, end);
    this.#wake();
  }

  #run(entry: AgendaEntry): void {
    const tenant = this.state.tenants.get(entry.tenant);
    if (tenant === undefined) return;
    try {
      this.#events.perform(this, tenant, entry);
    } catch (error) {
      this.#events.onDefect(error, `${entry.action} on the agenda`);
    }
    this.changed();
  }

  /** Sets the alarm for whatever is due next. */
  #wake(): void {
    const next = nextDue(this.state.agenda);
    if (next === undefined || this.#closed) this.#alarm.clear();
    else this.#alarm.set(this.state.clock, next.at, () => this.#runUntil(this.now()));
  }
}

function putTarget(tenant: TenantState, target: Target): Undo {
  const before = recordOf(tenant.targets, target.id);
  putRecord(tenant.targets, target.id, target);
  if (before !== undefined) return () => putRecord(tenant.targets, before.id, before);
  const known = tenant.targetsByExternalId.get(target.sourceSystem);
  const ofSystem = known ?? new Map<string, TargetId | Set<TargetId>>();
  if (known === undefined) tenant.targetsByExternalId.set(target.sourceSystem, ofSystem);
  addTo(ofSystem, target.externalId, target.id);
  return () => {
    removeNewest(tenant.targets); // what was put last is taken back first
    removeFrom(ofSystem, target.externalId, target.id);
    if (ofSystem.size === 0) tenant.targetsByExternalId.delete(target.sourceSystem);
  };
}

function putImportJob(tenant: TenantState, job: ImportJob): Undo {
  const before = recordOf(tenant.importJobs, job.id);
  putRecord(tenant.importJobs, job.id, job);
  if (before !== undefined) return () => putRecord(tenant.importJobs, before.id, before);
  tenant.importJobItems += job.items.length;
  return () => {
    removeNewest(tenant.importJobs);
    tenant.importJobItems -= job.items.length;
  };
}
