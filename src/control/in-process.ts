/** Control over the worlds of this process. */

import { type Step, stepText } from '../actions/steps.js';
import { explain, type Problem, pathOf, sentenceOf } from '../contract/explain.js';
import { condition as validCondition, fault as validFault } from '../contract/generated/validators.js';
import { nearest } from '../contract/nearest.js';
import { latestInstant, readDuration, readInstant, writeInstant } from '../domain/instants.js';
import type { JournalEntry, RequestFilter } from '../domain/journal/entry.js';
import { matches } from '../domain/journal/entry.js';
import { curlOf, harOf, requestView } from '../domain/journal/view.js';
import type { Duration, Instant } from '../domain/records.js';
import { look } from '../scenarios/expectations.js';
import { checkFault, faultOf } from '../scenarios/fault.js';
import type { FaultEntry } from '../scenarios/scenario.js';
import { entriesOf } from '../world/agenda.js';
import { ArchiveError, archiveOf, snapshotOf } from '../world/archive.js';
import { inRealTime } from '../world/clock.js';
import { emptyJournal, entriesIn } from '../world/journal.js';
import { recordsOf } from '../world/numbered.js';
import { armedFault, type TenantState } from '../world/state.js';
import type { World } from '../world/world.js';
import type { Worlds } from '../world/worlds.js';
import { conductReports } from './conduct-report.js';
import { type Control, ControlError, type StepView, type TenantSummary, type WorldControl } from './control.js';
import { apiKeyView, clientView, faultView, tenantSummary } from './views.js';

/** What control needs to know of the mock around the worlds. */
export interface Surroundings {
  readonly worlds: Worlds;
  /** `http://127.0.0.1:4710` */
  readonly origin: () => string;
  readonly api: () => string;
  readonly version: string;
  readonly scenario: () => { readonly name: string; readonly expectations: readonly PlacedExpectation[] };
  readonly loadScenario: Control['loadScenario'];
}

interface PlacedExpectation {
  readonly entry: Parameters<typeof look>[1] & { readonly name: string };
  readonly position: string;
}

export function createControl(surroundings: Surroundings): Control {
  const { worlds } = surroundings;
  const controls = new Map<World, WorldControl>();
  const controlOf = (world: World) => {
    const known = controls.get(world) ?? worldControl(world, surroundings);
    controls.set(world, known);
    return known;
  };
  const summaries = () => [worlds.main, ...worlds.clones.map(({ world }) => world)].flatMap((world) => summariesOf(world, worlds));
  const worldOf = (key: string) => {
    const world = worlds.ofTenant(key);
    if (world === null)
      throw unknown(
        'tenant',
        key,
        summaries().map((tenant) => tenant.key),
      );
    return world;
  };
  return {
    ...controlOf(worlds.main),
    tenant: (key) => scopedTo(key, controlOf(worldOf(key)), worlds.main === worldOf(key)),
    loadScenario: surroundings.loadScenario,
    tenants: {
      list: summaries,
      clone: ({ tenant, key } = {}) => {
        const [first] = worlds.main.state.tenants.keys();
        const from = tenant ?? first;
        if (from === undefined) throw new ControlError('invalid', 'tenants.clone: the scenario has no tenant.');
        worldOf(from);
        const name = key ?? worlds.nextKey(from);
        if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(name))
          throw new ControlError('invalid', `tenants.clone: "${name}" is not a key; use up to 64 letters, digits, ".", "_" and "-".`);
        if (worlds.ofTenant(name) !== null)
          throw new ControlError('conflict', `tenants.clone: there is a tenant "${name}" already; take another key.`);
        if (worlds.clones.length >= mostClones)
          throw new ControlError(
            'conflict',
            `tenants.clone: there are ${mostClones} copies already; remove those that nobody needs (tenants.remove).`,
          );
        const { world } = worlds.clone(from, name);
        const apiKeys = [...world.state.apiKeys.values()].map(apiKeyView);
        const working = [...world.state.apiKeys.values()].find(
          ({ state, expiresAt }) => state === 'active' && (expiresAt === null || expiresAt > world.now()),
        );
        return { key: name, copyOf: from, api: surroundings.api(), apiKey: working?.value ?? '', apiKeys };
      },
      remove: (key) => {
        const world = worldOf(key);
        if (!worlds.remove(key)) throw new ControlError('invalid', `tenants.remove: "${key}" is a tenant of the scenario, not a copy.`);
        controls.delete(world);
      },
    },
  };
}

const mostClones = 1000;

/** The control of a tenant. One of the scenario's shares its world with others, so it cannot go back alone. */
function scopedTo(key: string, control: WorldControl, shared: boolean): WorldControl {
  const { state } = control;
  const own =
    <Records>(read: (tenant?: string) => Records) =>
    () =>
      read(key);
  const scoped = {
    ...state,
    targets: own(state.targets),
    importJobs: own(state.importJobs),
    customers: own(state.customers),
    locations: own(state.locations),
    contacts: own(state.contacts),
    clients: own(state.clients),
    apiKeys: own(state.apiKeys),
  };
  if (!shared) return { ...control, state: scoped };
  const { requests } = control;
  const reset = () => {
    throw new ControlError(
      'invalid',
      `reset: the tenant "${key}" shares its world with the rest of the scenario; reset all of it, or clone the tenant and reset the copy.`,
    );
  };
  return {
    ...control,
    state: scoped,
    requests: {
      ...requests,
      list: (filter) => requests.list({ ...filter, tenant: key }),
      har: (filter) => requests.har({ ...filter, tenant: key }),
    },
    conduct: () => control.conduct().filter(({ tenant }) => tenant === key),
    reset,
  };
}

function worldControl(world: World, surroundings: Surroundings): WorldControl {
  const { snapshots } = world;
  const tenantOf = (key: string | undefined): TenantState => {
    const [first] = world.state.tenants.keys();
    const tenant = world.state.tenants.get(key ?? first ?? '');
    if (tenant === undefined) throw unknown('tenant', key ?? '', [...world.state.tenants.keys()]);
    return tenant;
  };
  const snapshotNamed = (name: string) => {
    const snapshot = snapshots.get(name);
    if (snapshot === undefined) throw unknown('snapshot', name, [...snapshots.keys()]);
    return snapshot;
  };
  const entries = () => entriesIn(world.state.journal, world.state.rules.limits.journalEntries);
  const entryNumbered = (id: number): JournalEntry => {
    const entry = entries().find((one) => one.id === id);
    if (entry !== undefined) return entry;
    const why =
      id > 0 && id < world.state.journal.nextId
        ? `request ${id} is under way, or no longer kept (limits.journalEntries, limits.journalBytes)`
        : `there is no request ${id}`;
    throw new ControlError('notFound', `requests: ${why}.`);
  };
  const filtered = (filter: RequestFilter = {}) => entries().filter((entry) => matches(entry, filter));
  const steps = () => entriesOf(world.state.agenda).filter(({ action }) => action === 'step');
  const nextStep = (): StepView | null => {
    const [next] = steps();
    if (next === undefined) return null;
    while (world.runNext() !== next); // whatever else is due before it happens as well
    return stepView(next);
  };
  return {
    clock: {
      now: () => writeInstant(world.now()),
      set: (time) => world.set(timeOf(time)),
      advance: (by) => {
        const duration = durationOf('clock.advance', by);
        if (world.now() + duration > latestInstant) throw new ControlError('invalid', `clock.advance: ${by} leads beyond the year 9999.`);
        world.advance(duration);
      },
      drain: () => world.drain(),
    },
    state: {
      summary: () => ({
        scenario: surroundings.scenario().name,
        seed: world.state.seed,
        clock: { mode: world.state.clock.mode, now: writeInstant(world.now()) },
        due: entriesOf(world.state.agenda).length,
        tenants: summariesOf(world, surroundings.worlds),
      }),
      targets: (tenant) => recordsOf(tenantOf(tenant).targets),
      importJobs: (tenant) => recordsOf(tenantOf(tenant).importJobs),
      customers: (tenant) => inOrder(tenantOf(tenant).customers.customers),
      locations: (tenant) => inOrder(tenantOf(tenant).customers.locations),
      contacts: (tenant) => inOrder(tenantOf(tenant).customers.contacts),
      clients: (tenant) => [...tenantOf(tenant).clients.values()].map((client) => clientView(client, tenantOf(tenant))),
      apiKeys: (tenant) => [...world.state.apiKeys.values()].filter((key) => key.tenant === tenantOf(tenant).tenant.key).map(apiKeyView),
    },
    faults: {
      list: () => world.state.faults.map(faultView),
      add: (entry) => {
        const name = entry.name ?? freeName(world.state.faults.map(({ fault }) => fault.name));
        checkEntry(entry);
        if (world.state.faults.some(({ fault }) => fault.name === name))
          throw new ControlError('conflict', `faults.add: there is a fault "${name}" already; clear it first, or take another name.`);
        world.state.faults.unshift(armedFault(faultOf(entry, name), world.state.seed));
        return name;
      },
      clear: (name) => {
        const { faults } = world.state;
        const kept = name === undefined ? [] : faults.filter(({ fault }) => fault.name !== name);
        if (name !== undefined && kept.length === faults.length)
          throw unknown(
            'fault',
            name,
            faults.map(({ fault }) => fault.name),
          );
        return faults.splice(0, faults.length, ...kept).length - kept.length;
      },
    },
    requests: {
      list: ({ limit, ...filter } = {}) => {
        if (limit !== undefined && (!Number.isInteger(limit) || limit < 0))
          throw new ControlError('invalid', `requests.list: the limit ${limit} is not a whole number from 0 on.`);
        const all = filtered(filter);
        return all.slice(limit === undefined ? 0 : Math.max(0, all.length - limit)).map(requestView);
      },
      get: (id) => requestView(entryNumbered(id)),
      curl: (id) => curlOf(entryNumbered(id), surroundings.origin()),
      har: (filter) => harOf(filtered(filter), surroundings.origin(), surroundings.version),
      clear: () => {
        const { nextId } = world.state.journal;
        Object.assign(world.state.journal, emptyJournal(nextId));
      },
    },
    snapshots: {
      save: (name) => {
        if (name === '' || name.length > 100) throw new ControlError('invalid', 'snapshots.save: a name has 1 to 100 characters.');
        if (snapshots.size >= mostSnapshots && !snapshots.has(name))
          throw new ControlError('conflict', `snapshots.save: there are ${mostSnapshots} snapshots already; remove one first.`);
        snapshots.set(name, world.snapshot());
      },
      load: (name) => world.restore(snapshotNamed(name)),
      list: () => [...snapshots].map(([name, { at }]) => ({ name, at: writeInstant(at) })),
      remove: (name) => {
        snapshotNamed(name);
        snapshots.delete(name);
      },
    },
    timeline: {
      list: () => steps().map(stepView),
      next: nextStep,
      run: () => {
        let count = 0;
        while (nextStep() !== null) count += 1;
        return count;
      },
    },
    reset: () => world.reset(),
    conduct: () => conductReports(world.state),
    expectations: () =>
      surroundings
        .scenario()
        .expectations.map(({ entry: { name, ...condition }, position }) => ({ name, ...look(world.state, condition), position })),
    waitFor: async (condition, timeout = '10s') => {
      if (!validCondition(condition))
        throw new ControlError('invalid', `waitFor: ${sentenceOf(explain(condition, validCondition.errors ?? []))}`);
      await waitFor(world, condition, timeout);
    },
    exportState: () => archiveOf(world.snapshot()),
    importState: (file) => {
      try {
        const snapshot = snapshotOf(file, world.state.apiKeys.keys());
        const [own, theirs] = [[...world.state.tenants.keys()].join(', '), [...snapshot.state.tenants.keys()].join(', ')];
        if (world !== surroundings.worlds.main && own !== theirs)
          throw new ArchiveError(`It is about ${theirs}; the copy ${own} takes only its own.`);
        world.restore(snapshot);
      } catch (error) {
        if (error instanceof ArchiveError) throw new ControlError('invalid', `importState: the file cannot be used. ${error.message}`);
        throw error;
      }
    },
  };
}

const mostSnapshots = 100;

async function waitFor(world: World, condition: Parameters<typeof look>[1], timeout: string): Promise<void> {
  const patience = durationOf('waitFor', timeout);
  if (look(world.state, condition).holds) return;
  await new Promise<void>((resolve, reject) => {
    const end = (settle: () => void) => {
      stopWatching();
      stopClock();
      settle();
    };
    const stopWatching = world.watch(() => {
      if (world.closed) end(() => reject(new ControlError('timeout', 'waitFor: the mock was closed.')));
      else if (look(world.state, condition).holds) end(resolve);
    });
    const stopClock = inRealTime(Math.min(patience, longestWait), () =>
      end(() => reject(new ControlError('timeout', `waitFor: not within ${timeout}. There: ${look(world.state, condition).found}.`))),
    );
  });
}

const longestWait = 2 ** 31 - 1;

function checkEntry(entry: FaultEntry): void {
  const problems: Problem[] = [];
  if (!validFault(entry)) problems.push(...explain(entry, validFault.errors ?? []));
  else checkFault(entry, [], (keys, message) => problems.push({ path: pathOf(keys.map(String)), message }));
  if (problems.length > 0) throw new ControlError('invalid', `faults.add: ${sentenceOf(problems)}`);
}

function freeName(taken: readonly string[]): string {
  for (let number = taken.length + 1; ; number += 1) if (!taken.includes(`fault ${number}`)) return `fault ${number}`;
}

function summariesOf(world: World, worlds: Worlds): readonly TenantSummary[] {
  const copyOf = worlds.clones.find((clone) => clone.world === world)?.from ?? null;
  return [...world.state.tenants.values()].map((tenant) => tenantSummary(tenant, copyOf));
}

function stepView({ at, tenant, input }: { readonly at: Instant; readonly tenant: string; readonly input: unknown }): StepView {
  return { at: writeInstant(at), tenant, step: stepText(input as Step) }; // as: entries for steps have steps
}

function inOrder<Record extends { readonly id: number }>(records: ReadonlyMap<number, Record>): readonly Record[] {
  return [...records.values()].sort((one, other) => one.id - other.id);
}

function unknown(what: string, name: string, known: readonly string[]): ControlError {
  const close = nearest(name, known);
  const hint = close === null ? ` There ${known.length === 0 ? 'is none' : `are: ${known.join(', ')}`}.` : ` "${close}"?`;
  return new ControlError('notFound', `There is no ${what} "${name}".${hint}`);
}

function timeOf(text: string): Instant {
  const instant = readInstant(text);
  if (instant === null || instant > latestInstant)
    throw new ControlError('invalid', `clock.set: "${text}" is not a time with its offset; write 2026-06-24T06:00:00Z.`);
  return instant;
}

function durationOf(what: string, text: string): Duration {
  const duration = readDuration(text);
  if (duration === null) throw new ControlError('invalid', `${what}: "${text}" is not a duration; write 250ms, 10s, 5m, 2h or 1d.`);
  return duration;
}
