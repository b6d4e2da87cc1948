/** What each operation of contracts/control.yaml does. */
import type { EventType } from '../contract/types.js';
import type { RequestFilter } from '../domain/journal/entry.js';
import type { Condition } from '../scenarios/expectations.js';
import type { FaultEntry, Scenario } from '../scenarios/scenario.js';
import { stepNames } from '../scenarios/timeline.js';
import type { StateFile } from '../world/archive.js';
import { type CloneOptions, type Control, ControlError, type StateControl, type WantedRequest, type WorldControl } from './control.js';
import type { MoveTaken } from './moves.js';
import { hint } from './options.js';
import { unknown } from './read.js';
import type { ControlOperationId } from './routes.js';
import type { ReplayKind, TriggerOptions, WantedDelivery } from './webhook-types.js';

export interface ControlCall {
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** As contracts/control.yaml has it. */
  readonly body: unknown;
  /** Aborted when whoever asked is gone. */
  readonly gone: AbortSignal;
}

interface Around {
  readonly control: Control;
  /** The token for a ticket. */
  readonly redeem: (ticket: string) => string;
  readonly version: string;
}

const done = { done: true };

/** as: here and below, the validator of the operation has seen the body. */
const bodyOf = <Body>(call: ControlCall) => call.body as Body;

export const calls = {
  getHealth: ({ version }) => ({ mock: 'ordinavo-mock', version }),
  redeemTicket: ({ redeem }, call) => ({ token: redeem(bodyOf<{ ticket: string }>(call).ticket) }),
  reset: (around, call) => telling(() => worldOf(around, call).reset()),
  getClock: (around, call) => clockOf(worldOf(around, call)),
  setClock: async (around, call) => {
    const world = worldOf(around, call);
    await world.clock.set(bodyOf<{ time: string }>(call).time);
    return clockOf(world);
  },
  advanceClock: async (around, call) => {
    const world = worldOf(around, call);
    await world.clock.advance(bodyOf<{ by: string }>(call).by);
    return clockOf(world);
  },
  drainClock: async (around, call) => {
    const { clock } = worldOf(around, call);
    const ran = await clock.drain();
    return { now: clock.now(), ran };
  },
  freezeClock: (around, call) => {
    const world = worldOf(around, call);
    world.clock.freeze();
    return clockOf(world);
  },
  runClock: (around, call) => {
    const world = worldOf(around, call);
    world.clock.run();
    return clockOf(world);
  },
  getState: (around, call) => worldOf(around, call).state.summary(),
  listRecords: (around, call) => {
    const { state } = worldOf(around, call);
    const { kind = '' } = call.parameters;
    if (!isOneOf(kind, kinds)) throw new ControlError('notFound', `There are no records called "${kind}". ${hint(kind, kinds)}`);
    return { items: state[kind](tenantIn(call)) };
  },
  exportState: (around, call) => worldOf(around, call).exportState(),
  importState: (around, call) => telling(() => worldOf(around, call).importState(bodyOf<StateFile>(call))),
  listFaults: (around, call) => ({ items: worldOf(around, call).faults.list() }),
  addFault: (around, call) => ({ name: worldOf(around, call).faults.add(bodyOf<FaultEntry>(call)) }),
  clearFaults: (around, call) => ({ count: worldOf(around, call).faults.clear() }),
  clearFault: (around, call) => ({ count: worldOf(around, call).faults.clear(call.parameters.name ?? '') }),
  listRequests: (around, call) => {
    const limit = numberIn(call.query, 'limit');
    return { items: worldOf(around, call).requests.list({ ...filterOf(call.query), ...(limit === undefined ? {} : { limit }) }) };
  },
  clearRequests: (around, call) => telling(() => worldOf(around, call).requests.clear()),
  getRequest: (around, call) => worldOf(around, call).requests.get(idOf(call)),
  getCurl: (around, call) => ({ curl: worldOf(around, call).requests.curl(idOf(call)) }),
  getHar: (around, call) => worldOf(around, call).requests.har(filterOf(call.query)),
  getConduct: (around, call) => ({ items: worldOf(around, call).conduct() }),
  listSnapshots: (around, call) => ({ items: worldOf(around, call).snapshots.list() }),
  saveSnapshot: (around, call) => telling(() => worldOf(around, call).snapshots.save(call.parameters.name ?? '')),
  loadSnapshot: (around, call) => telling(() => worldOf(around, call).snapshots.load(call.parameters.name ?? '')),
  removeSnapshot: (around, call) => telling(() => worldOf(around, call).snapshots.remove(call.parameters.name ?? '')),
  listTimeline: (around, call) => ({ items: worldOf(around, call).timeline.list() }),
  nextStep: async (around, call) => ({ step: await worldOf(around, call).timeline.next() }),
  runTimeline: async (around, call) => ({ count: await worldOf(around, call).timeline.run() }),
  getStanding: (around, call) => worldOf(around, call).moves.standing(textsIn(call.query, ['target'])),
  makeMove: (around, call) => {
    const { moves } = worldOf(around, call);
    const name = stepNames.find((one) => one === call.parameters.move);
    if (name === undefined) throw unknown('move', call.parameters.move ?? '', stepNames);
    const make = moves[name] as (input: object) => MoveTaken; // as: the move itself looks at what it is given
    return make(bodyOf<object>(call));
  },
  checkExpectations: (around, call) => ({ items: worldOf(around, call).expectations() }),
  waitFor: async (around, call) => {
    const { condition, timeout } = bodyOf<{ condition: Condition; timeout?: string }>(call);
    await worldOf(around, call).waitFor(condition, timeout, call.gone);
    return done;
  },
  waitForRequest: async (around, call) => {
    const { timeout, ...wanted } = bodyOf<WantedRequest & { timeout?: string }>(call);
    return { items: await worldOf(around, call).waitForRequest(wanted, timeout, call.gone) };
  },
  listSubscriptions: (around, call) => ({ items: worldOf(around, call).webhooks.list(tenantIn(call)) }),
  listDeliveries: (around, call) => {
    const [limit, changedAfter] = [numberIn(call.query, 'limit'), numberIn(call.query, 'changedAfter')];
    const filter = textsIn(call.query, ['tenant', 'webhook', 'eventType', 'externalId', 'status']);
    const more = { ...(limit === undefined ? {} : { limit }), ...(changedAfter === undefined ? {} : { changedAfter }) };
    return { items: worldOf(around, call).webhooks.deliveries({ ...filter, ...more }) };
  },
  getDelivery: (around, call) => worldOf(around, call).webhooks.delivery(call.parameters.id ?? ''),
  replayDelivery: (around, call) =>
    worldOf(around, call).webhooks.replay(call.parameters.id ?? '', bodyOf<{ as?: ReplayKind }>(call).as ?? 'again'),
  listEvents: (around, call) => {
    const limit = numberIn(call.query, 'limit');
    const filter = textsIn(call.query, ['tenant', 'eventType', 'externalId']);
    return { items: worldOf(around, call).webhooks.events({ ...filter, ...(limit === undefined ? {} : { limit }) }) };
  },
  waitForDelivery: async (around, call) => {
    const { timeout, ...wanted } = bodyOf<WantedDelivery & { timeout?: string }>(call);
    return { items: await worldOf(around, call).waitForDelivery(wanted, timeout, call.gone) };
  },
  triggerEvent: async (around, call) => {
    const { eventType, ...options } = bodyOf<TriggerOptions & { eventType: EventType }>(call);
    return { items: await worldOf(around, call).trigger(eventType, options) };
  },
  listTenants: ({ control }) => ({ items: control.tenants.list() }),
  cloneTenant: ({ control }, call) => control.tenants.clone(bodyOf<CloneOptions>(call)),
  removeTenant: ({ control }, { parameters }) => telling(() => control.tenants.remove(parameters.key ?? '')),
  loadScenario: async ({ control }, call) => {
    const { scenario, keepState = false } = bodyOf<{ scenario: string | Scenario; keepState?: boolean }>(call);
    if (typeof scenario === 'string' && !/^(?:builtin:)?[A-Za-z0-9-]+$/.test(scenario))
      throw new ControlError('invalid', `scenario: "${scenario}" is no built-in scenario; over HTTP, send one of your own as an object.`);
    await control.loadScenario(scenario, { keepState });
    return done;
  },
  listScenarios: ({ control }) => ({ items: control.scenarios() }),
  getReceiver: (around, call) => worldOf(around, call).demoReceiver.status(tenantIn(call)),
  startReceiver: (around, call) => worldOf(around, call).demoReceiver.on(tenantIn(call)),
  stopReceiver: (around, call) => worldOf(around, call).demoReceiver.off(tenantIn(call)),
  listLines: (around, call) => {
    const { of = '' } = call.parameters;
    if (!isOneOf(of, lineKinds)) throw new ControlError('notFound', `There are no lines of "${of}". ${hint(of, lineKinds)}`);
    const numbers = ['before', 'after', 'limit'].flatMap((name) => {
      const value = numberIn(call.query, name);
      return value === undefined ? [] : [[name, value] as const];
    });
    return worldOf(around, call).overview[of]({ ...textsIn(call.query, ['tenant', 'search']), ...Object.fromEntries(numbers) });
  },
  getFlow: (around, call) => worldOf(around, call).overview.flow(textsIn(call.query, ['tenant'])),
  getStory: (around, call) => {
    const target = call.query.get('target');
    if (target === null) throw new ControlError('invalid', 'story: say of which target: ?target=JOB-1.');
    return worldOf(around, call).overview.story({ ...textsIn(call.query, ['tenant']), target });
  },
  explainRequest: (around, call) => worldOf(around, call).overview.explainRequest(idOf(call)),
  explainImportJob: (around, call) => worldOf(around, call).overview.explainImportJob(idOf(call), textsIn(call.query, ['tenant'])),
  explainCustomer: (around, call) => worldOf(around, call).overview.explainCustomer(idOf(call), textsIn(call.query, ['tenant'])),
  explainRouteSuggestion: (around, call) =>
    worldOf(around, call).overview.explainRouteSuggestion(idOf(call), textsIn(call.query, ['tenant'])),
  watchChanges: (around, call) => worldOf(around, call).overview, // http.ts streams them
} satisfies Record<ControlOperationId, (around: Around, call: ControlCall) => unknown>;

function telling(act: () => void): typeof done {
  act();
  return done;
}

function worldOf({ control }: Around, { query }: ControlCall): WorldControl {
  const tenant = query.get('tenant');
  return tenant === null ? control : control.tenant(tenant);
}

function clockOf({ clock, state }: WorldControl) {
  return { mode: state.summary().clock.mode, now: clock.now() };
}

const kinds = [
  'targets',
  'importJobs',
  'customers',
  'locations',
  'contacts',
  'clients',
  'apiKeys',
  'routeSuggestions',
  'appointments',
  'visitReports',
  'billingEvents',
] as const satisfies readonly (keyof StateControl)[];

const lineKinds = ['requests', 'deliveries', 'importJobs', 'targets', 'customers', 'routeSuggestions'] as const;

function isOneOf<Name extends string>(text: string, names: readonly Name[]): text is Name {
  return (names as readonly string[]).includes(text);
}

function tenantIn({ query }: ControlCall): string | undefined {
  return query.get('tenant') ?? undefined;
}

function filterOf(query: URLSearchParams): RequestFilter {
  const numbers = ['status', 'after'].flatMap((name) => {
    const value = numberIn(query, name);
    return value === undefined ? [] : [[name, value] as const];
  });
  return { ...textsIn(query, ['client', 'operation', 'method', 'path', 'correlationId', 'fault']), ...Object.fromEntries(numbers) };
}

function textsIn(query: URLSearchParams, names: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = query.get(name);
      return value === null ? [] : [[name, value] as const];
    }),
  );
}

function numberIn(query: URLSearchParams, name: string): number | undefined {
  const text = query.get(name);
  if (text === null) return undefined;
  if (!/^\d{1,15}$/.test(text)) throw new ControlError('invalid', `${name}: "${text}" is not a whole number.`);
  return Number(text);
}

function idOf({ parameters: { id = '' } }: ControlCall): number {
  if (!/^\d{1,15}$/.test(id))
    throw new ControlError('invalid', `"${id}" is not a number, as requests, import jobs, customers and routes have.`);
  return Number(id);
}
