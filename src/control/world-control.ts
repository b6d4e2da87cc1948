/** Control over one world of this process. */
import { refusalIn, type Step, type StepTaken, stepText } from '../actions/steps.js';
import { sentenceOf } from '../contract/explain.js';
import { latestInstant, writeDuration, writeInstant } from '../domain/instants.js';
import { conditionProblems, faultProblems, unknownName } from '../scenarios/check.js';
import { type Condition, look } from '../scenarios/expectations.js';
import { faultOf } from '../scenarios/fault.js';
import type { FaultEntry, Scenario } from '../scenarios/scenario.js';
import { type AgendaEntry, entriesOf, firstOf } from '../world/agenda.js';
import { ArchiveError, archiveOf, snapshotOf } from '../world/archive.js';
import { recordOf, recordsOf } from '../world/numbered.js';
import { armedFault, type TenantState } from '../world/state.js';
import { EndlessLoop } from '../world/under-way.js';
import { mostDrained, type World } from '../world/world.js';
import type { Worlds } from '../world/worlds.js';
import { inCopy, waitFor } from './conditions.js';
import { conductReports } from './conduct-report.js';
import {
  type BuiltInScenario,
  ControlError,
  type LoadOptions,
  type StepView,
  type TakenStep,
  type TenantSummary,
  type WorldControl,
} from './control.js';
import { moveControl } from './moves.js';
import { overviewControl } from './overview/overview.js';
import { durationOf, timeOf, unknown } from './read.js';
import { type BuiltInReceivers, receiverControl } from './receiver-control.js';
import { requestControl } from './request-control.js';
import { apiKeyView, clientView, faultView, tenantSummary } from './views.js';
import { webhookControl } from './webhook-control.js';

/** What control needs to know of the mock around the worlds. */
export interface Surroundings {
  readonly worlds: Worlds;
  /** `http://127.0.0.1:4710` */
  readonly origin: () => string;
  readonly api: () => string;
  readonly version: string;
  readonly scenario: () => { readonly name: string; readonly expectations: readonly PlacedExpectation[] };
  readonly loadScenario: (scenario: string | Scenario, options: LoadOptions) => Promise<void>;
  readonly builtInScenarios: () => readonly BuiltInScenario[];
  readonly receivers: BuiltInReceivers;
  /** The start of this mock, which no other has. */
  readonly run: string;
}

interface PlacedExpectation {
  readonly entry: Condition & { readonly name: string };
  readonly position: string;
}

export function worldControl(world: World, surroundings: Surroundings): WorldControl {
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
  const stepView = ({ at, tenant, input }: AgendaEntry): StepView => ({
    at: writeInstant(at),
    tenant,
    step: stepText(input as Step, calledIn(world, tenant, input as Step)), // as: entries for steps have steps
  });
  const nextStep = async (): Promise<TakenStep | null> => {
    const next = firstOf(world.state.agenda, isStep);
    if (next === undefined) return null;
    const { epoch } = world;
    for (;;) {
      const ran = await moved(world.runNext()); // whatever else is due before it happens as well
      if (ran?.entry === next) return { ...stepView(next), refused: whyRefused(ran.result) };
      if (ran === null || world.epoch !== epoch) return null;
    }
  };
  const waitingSteps = (): readonly StepView[] =>
    [...world.state.tenants.values()].flatMap(({ tenant, webhooks }) =>
      webhooks.waitingSteps.map(({ event, externalId, delay, step, each }) => ({
        at: null,
        tenant: tenant.key,
        step: `${stepText(step as Step)}, ${delay === 0 ? '' : `${writeDuration(delay)} `}after ${each ? 'each ' : ''}${event}${externalId === null ? '' : ` of ${externalId}`}`, // as: put there as one
      })),
    );
  return {
    clock: {
      now: () => writeInstant(world.now()),
      set: async (time) => moved(world.set(timeOf(time))),
      advance: async (by) => {
        const duration = durationOf('clock.advance', by);
        if (world.now() + duration > latestInstant) throw new ControlError('invalid', `clock.advance: ${by} leads beyond the year 9999.`);
        return moved(world.advance(duration));
      },
      drain: () => moved(world.drain()),
      freeze: () => world.changeClock('frozen'),
      run: () => world.changeClock('real'),
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
      routeSuggestions: (tenant) => recordsOf(tenantOf(tenant).fieldWork.routeSuggestions),
      appointments: (tenant) => recordsOf(tenantOf(tenant).fieldWork.appointments),
      visitReports: (tenant) => recordsOf(tenantOf(tenant).fieldWork.visitReports),
      billingEvents: (tenant) => recordsOf(tenantOf(tenant).fieldWork.billingEvents),
      apiKeys: (tenant) => [...world.state.apiKeys.values()].filter((key) => key.tenant === tenantOf(tenant).tenant.key).map(apiKeyView),
    },
    faults: {
      list: () => world.state.faults.map(faultView),
      add: (entry) => {
        const name = entry.name ?? freeName(world.state.faults.map(({ fault }) => fault.name));
        checkEntry(entry, world);
        if (world.state.faults.some(({ fault }) => fault.name === name))
          throw new ControlError('conflict', `faults.add: there is a fault "${name}" already; clear it first, or take another name.`);
        world.state.faults.unshift(armedFault(faultOf(entry, name), world.state.seed));
        world.changed();
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
        const count = faults.splice(0, faults.length, ...kept).length - kept.length;
        world.changed();
        return count;
      },
    },
    snapshots: {
      save: (name) => {
        if (name === '' || name.length > 100) throw new ControlError('invalid', 'snapshots.save: a name has 1 to 100 characters.');
        if (snapshots.size >= mostSnapshots && !snapshots.has(name))
          throw new ControlError('conflict', `snapshots.save: there are ${mostSnapshots} snapshots already; remove one first.`);
        snapshots.set(name, world.snapshot());
        world.changed();
      },
      load: (name) => world.restore(snapshotNamed(name)),
      list: () => [...snapshots].map(([name, { at }]) => ({ name, at: writeInstant(at) })),
      remove: (name) => {
        snapshotNamed(name);
        snapshots.delete(name);
        world.changed();
      },
    },
    timeline: {
      list: () => [...entriesOf(world.state.agenda).filter(isStep).map(stepView), ...waitingSteps()],
      next: nextStep,
      run: async () => {
        let count = 0;
        while (count < mostDrained && (await nextStep()) !== null) count += 1; // steps may cause each other for ever
        return count;
      },
    },
    moves: moveControl(world, tenantOf),
    ...requestControl(world, tenantOf, surroundings),
    ...webhookControl(world, tenantOf),
    demoReceiver: receiverControl(world, tenantOf, surroundings.receivers),
    overview: overviewControl(world, tenantOf, surroundings),
    reset: () => world.reset(),
    conduct: () => conductReports(world.state),
    expectations: () =>
      surroundings.scenario().expectations.map(({ entry: { name, ...wanted }, position }) => {
        const condition = inCopy(wanted, world, surroundings.worlds);
        return { name, ...look(world.state, condition), position, condition };
      }),
    waitFor: async (condition, timeout = '10s', giveUp) => {
      const problems = conditionProblems(condition);
      if (problems.length > 0) throw new ControlError('invalid', `waitFor: ${sentenceOf(problems)}`);
      await waitFor(world, inCopy(condition, world, surroundings.worlds), timeout, giveUp);
    },
    exportState: () => archiveOf(surroundings.receivers.without(world, world.snapshot())),
    importState: (file) => {
      try {
        const snapshot = snapshotOf(file, [...world.state.apiKeys.keys(), ...secretsOf(world)]);
        const [own, theirs] = [[...world.state.tenants.keys()].join(', '), [...snapshot.state.tenants.keys()].join(', ')];
        if (world !== surroundings.worlds.main && own !== theirs)
          throw new ArchiveError(`It is about ${theirs}; the copy ${own} takes only its own.`);
        const taken = [...snapshot.state.tenants.keys()].find(
          (key) => surroundings.worlds.ofTenant(key) !== null && surroundings.worlds.ofTenant(key) !== world,
        );
        if (taken !== undefined)
          throw new ArchiveError(`It is about ${taken}, of which there is a copy; import it there (tenant("${taken}").importState).`);
        world.restore(snapshot);
      } catch (error) {
        const why = error instanceof ArchiveError ? error.message : 'It has a checksum that fits, and not the parts of a state.';
        throw new ControlError('invalid', `importState: the file cannot be used. ${why}`);
      }
    },
  };
}

function secretsOf({ state }: World): readonly string[] {
  return [...state.tenants.values()].flatMap(({ webhooks }) => [...webhooks.webhooks.values()].map(({ secret }) => secret));
}

/** What goes on for ever is told as something that cannot be done. */
function moved<T>(move: Promise<T>): Promise<T> {
  return move.catch((error: unknown) => {
    throw error instanceof EndlessLoop ? new ControlError('conflict', `clock: ${error.message}`) : error;
  });
}

const mostSnapshots = 100;

function checkEntry(entry: FaultEntry, world: World): void {
  const problems = [...faultProblems(entry)];
  if (problems.length === 0) {
    const { tenant, client } = entry.when ?? {};
    const tenants = [...world.state.tenants.values()];
    const keys = tenants.map((one) => one.tenant.key);
    if (tenant !== undefined && !keys.includes(tenant))
      problems.push({ path: 'when.tenant', message: unknownName('tenant', tenant, keys) });
    const clients = tenants.filter((one) => tenant === undefined || one.tenant.key === tenant).flatMap((one) => [...one.clients.keys()]);
    if (client !== undefined && !clients.includes(client))
      problems.push({ path: 'when.client', message: unknownName('client', client, clients) });
  }
  if (problems.length > 0) throw new ControlError('invalid', `faults.add: ${sentenceOf(problems)}`);
}

function freeName(taken: readonly string[]): string {
  for (let number = taken.length + 1; ; number += 1) if (!taken.includes(`fault ${number}`)) return `fault ${number}`;
}

export function summariesOf(world: World, worlds: Worlds): readonly TenantSummary[] {
  const copyOf = worlds.clones.find((clone) => clone.world === world)?.from ?? null;
  return [...world.state.tenants.values()].map((tenant) => tenantSummary(tenant, copyOf));
}

function isStep({ action }: AgendaEntry): boolean {
  return action === 'step';
}

/** The target that a step is about which has waited for an event. */
function calledIn({ state }: World, tenant: string, { about }: Step): string | undefined {
  const targets = state.tenants.get(tenant)?.targets;
  const id = about?.targetId ?? null;
  return targets === undefined || id === null ? undefined : recordOf(targets, id)?.externalId;
}

/** What came of a step, as the agenda answers it: nothing, where the mock itself has failed. */
function whyRefused(result: unknown): string | null {
  return result === undefined ? 'the mock itself has failed; its defects say where' : refusalIn(result as StepTaken); // as: what a step answers
}

function inOrder<Record extends { readonly id: number }>(records: ReadonlyMap<number, Record>): readonly Record[] {
  return [...records.values()].sort((one, other) => one.id - other.id);
}
