/** The world that the mock remembers: one state, one clock, one agenda, and the one way to change them. */

import { latestInstant } from '../domain/instants.js';
import type { Duration, Instant } from '../domain/records.js';
import type { Outcome } from '../domain/webhooks/delivery.js';
import { type AgendaEntry, keepOnly, nextDue, putDown, takeNext } from './agenda.js';
import { Alarm, type ClockMode, changeClock, readClock, setClock } from './clock.js';
import { type Snapshot, snapshotOfNow, stateFromStart, stateThen } from './snapshot.js';
import { howMuchIsDue, type State, type TenantState } from './state.js';
import { mostAtOnce, patience, Turns, UnderWay } from './under-way.js';
import { Callbacks } from './waiting.js';
import { Watchers } from './watchers.js';
import { goOnCounting } from './webhooks.js';
import type { Outgoing, WorldEvents } from './world-events.js';
import { dropOld, putWrite, type Undo, type Write } from './writes.js';

/** Something of the agenda that has run, and what its action answered. */
interface Ran {
  readonly entry: AgendaEntry;
  readonly result: unknown;
}

/** So many things, and the clock stops: what causes more of its kind would go on for ever. */
export const mostDrained = 100_000;

export class World {
  state: State;
  readonly events: WorldEvents;
  /** By name, to return to. */
  readonly snapshots = new Map<string, Snapshot>();
  readonly #alarm = new Alarm();
  #seeded: Snapshot;
  /** What the action under way has changed, to take it back should it fail. */
  #undo: Undo[] | null = null;
  /** Nothing comes due by itself: before the world is whole, and once it is closed. */
  #closed = true;
  #epoch = 0;
  /** Who waits for the clock, or for a reset; by number. */
  readonly #waiting = new Callbacks();
  readonly #watchers = new Watchers();
  readonly #toldOf = new Set<string>();
  readonly #underWay = new UnderWay();
  readonly #turns = new Turns();
  /** How many things of the agenda have run. */
  #ran = 0;

  constructor(state: State, events: WorldEvents) {
    this.state = state;
    this.events = events;
    this.#seeded = this.snapshot();
  }

  /** The state as it is now becomes what a reset returns to, and from now on things come due. */
  seeded(): void {
    this.#closed = false;
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
      for (const { what, why } of dropOld(tenant, this.state.rules.limits)) this.dropped(what, why);
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
    const takeBack = putWrite(tenant, write);
    this.#undo?.push(takeBack);
  }

  /** Puts an action on the agenda. For a state that has been reset since, nothing is ever due again. */
  schedule(tenant: TenantState, at: Instant, action: string, input: unknown): void {
    if (this.state.tenants.get(tenant.tenant.key) !== tenant) return;
    const { agenda } = this.state;
    const earliest = nextDue(agenda);
    putDown(agenda, { at, tenant: tenant.tenant.key, action, input });
    if (earliest === undefined || at < earliest.at) this.#wake();
  }

  /** Takes entries off the agenda that lead to nothing any more. */
  unschedule(isWanted: (entry: AgendaEntry) => boolean): void {
    keepOnly(this.state.agenda, isWanted);
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
    const id = this.#waiting.hold(goOn);
    this.schedule(tenant, this.now() + by, 'goOn', id);
    return () => this.#waiting.forget(id);
  }

  /** Calls back at the next reset. Answers how to give up waiting. */
  untilReset(goOn: () => void): () => void {
    const id = this.#waiting.hold(goOn);
    return () => this.#waiting.forget(id);
  }

  /** Lets the one go on who waits under this number, if still so. */
  goOn(id: number): void {
    this.#waiting.goOn(id);
  }

  /** Calls back whenever something has happened, until called off. */
  watch(look: () => void): () => void {
    return this.#watchers.watch(look);
  }

  /** Something has happened. */
  changed(): void {
    this.#watchers.tell();
  }

  /** How often something has happened. */
  get changes(): number {
    return this.#watchers.count;
  }

  /**
   * Sends something out. A clock that is moved by hand waits until it has come back, and a virtual one does, too, for a while. What comes
   * back after a reset is nobody's any more.
   */
  send(message: Outgoing, landed: (outcome: Outcome) => void): void {
    const isWanted = this.#underWay.begin();
    this.events.send(message, (outcome) => {
      if (!isWanted()) {
        this.changed();
        return;
      }
      try {
        landed(outcome);
      } catch (error) {
        this.events.onDefect(error, `what came of ${message.url}`);
      }
      if (this.#underWay.end()) this.#wake();
      else this.#underWay.look();
      this.changed();
    });
  }

  /** Counts up with every reset, and with whatever else puts another state in the place of this one. */
  get epoch(): number {
    return this.#epoch;
  }

  /** How much has been sent out and has not come back. */
  get underWay(): number {
    return this.#underWay.count;
  }

  /**
   * Moves the clock by so much, running what comes due on the way, each at its time. What is sent out meanwhile comes back before the
   * clock goes on. Where nothing is, all of it has happened when the call returns.
   */
  advance(by: Duration): Promise<void> {
    return this.#turns.take(() => this.#moveTo(this.now() + by), undefined);
  }

  /** Sets the clock. Forwards is like advancing; backwards nothing runs, and what is due stays due. */
  set(to: Instant): Promise<void> {
    return this.#turns.take(() => this.#moveTo(to), undefined);
  }

  /**
   * Has another kind of clock from now on, which says what the one before says; a reset brings back that of the scenario. A move that is under
   * way comes to its end.
   */
  changeClock(mode: ClockMode): void {
    changeClock(this.state.clock, mode);
    this.#wake();
    this.changed();
  }

  /** Moves the clock until nothing is due any more. Answers how many things ran, 100,000 at most. */
  drain(): Promise<number> {
    return this.#turns.take(async () => {
      try {
        const before = this.#ran;
        while (this.#ran - before < mostDrained) {
          if (this.#underWay.count > 0 && !(await this.#landed())) break;
          if (this.#runNext() === null && this.#underWay.count === 0) break;
        }
        return this.#ran - before;
      } finally {
        this.#turns.end();
      }
    }, 0);
  }

  /** Runs what is due next, moving the clock to it. Answers it with what came of it; `null` when nothing is due any more. */
  runNext(): Promise<Ran | null> {
    return this.#turns.take(async () => {
      try {
        return this.#underWay.count === 0 || (await this.#landed()) ? this.#runNext() : null;
      } finally {
        this.#turns.end();
      }
    }, null);
  }

  snapshot(): Snapshot {
    return snapshotOfNow(this.state);
  }

  /** Returns to a snapshot, clock and agenda included. What is under way goes on with the state that it knew, unseen. */
  restore(snapshot: Snapshot): void {
    this.#become(stateThen(snapshot));
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
    this.#become(stateFromStart(this.#seeded));
  }

  /** Says once that something is forgotten to keep within a limit. */
  dropped(what: string, why: string): void {
    if (this.#toldOf.has(what)) return;
    this.#toldOf.add(what);
    this.events.onDropped(`${what}: ${why}`);
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
    this.#epoch += 1;
    goOnCounting(this.state.tenants, state.tenants);
    this.state = state;
    this.#underWay.forget();
    this.#turns.forget();
    this.#waiting.goOnAll();
    this.events.resume(this);
    this.#wake();
    this.changed();
  }

  async #moveTo(to: Instant): Promise<void> {
    const { epoch } = this;
    try {
      if (to < this.now()) {
        setClock(this.state.clock, to);
        return;
      }
      for (;;) {
        const next = nextDue(this.state.agenda);
        const isLater = next === undefined || next.at > this.now();
        if (isLater && this.#underWay.count > 0) await this.#landed();
        else if (next === undefined || next.at > to) break;
        else this.#runUntil(Math.max(next.at, this.now()), 1);
        if (this.epoch !== epoch) return; // a reset: the clock is another one
      }
      if (to > this.now()) setClock(this.state.clock, to);
    } finally {
      this.#turns.end();
      this.#wake();
      this.changed();
    }
  }

  /** What is due already may be sent, and cause more of its kind; beyond that it is a loop without an end. */
  #landed(): Promise<boolean> {
    return this.#underWay.landed(mostAtOnce + howMuchIsDue(this.state));
  }

  #runNext(): Ran | null {
    const next = nextDue(this.state.agenda);
    if (next === undefined || next.at > latestInstant) return null;
    return { entry: next, result: this.#runUntil(Math.max(next.at, this.now()), 1) };
  }

  /** Answers what came of the last one. */
  #runUntil(end: Instant, most = Number.POSITIVE_INFINITY): unknown {
    let { state } = this;
    let result: unknown;
    for (let ran = 0; ran < most; ran += 1) {
      const next = nextDue(state.agenda);
      if (next === undefined || next.at > end) break;
      takeNext(state.agenda);
      if (next.at > this.now()) setClock(state.clock, next.at);
      result = this.#run(next);
      state = this.state; // an action may have reset the world
    }
    if (end > this.now() && most === Number.POSITIVE_INFINITY) setClock(state.clock, end);
    this.#wake();
    return result;
  }

  #run(entry: AgendaEntry): unknown {
    const tenant = this.state.tenants.get(entry.tenant);
    if (tenant === undefined) return undefined;
    this.#ran += 1;
    try {
      return this.events.perform(this, tenant, entry);
    } catch (error) {
      this.events.onDefect(error, `${entry.action} on the agenda`);
      return undefined;
    } finally {
      this.changed();
    }
  }

  /** Sets the alarm for whatever is due next. */
  #wake(): void {
    const next = nextDue(this.state.agenda);
    const { clock } = this.state;
    if (next === undefined || this.#closed) this.#alarm.clear();
    else if (clock.mode === 'virtual' && this.#underWay.count > 0 && next.at > clock.reading)
      // Nothing else waits so long: a receiver that waits for the mock before it answers would wait for ever.
      this.#alarm.setInRealTime(patience, () => this.#runUntil(next.at));
    else this.#alarm.set(clock, next.at, () => this.#runUntil(this.now()));
  }
}
