/** Control over the worlds of this process. */
import { firstWorkingKey } from '../scenarios/summary.js';
import type { World } from '../world/world.js';
import { about } from './conditions.js';
import { type Control, ControlError, type WorldControl } from './control.js';
import { givenScenario } from './given-scenario.js';
import { movesOf } from './moves.js';
import { said } from './options.js';
import { overviewOf } from './overview/of-tenant.js';
import { unknown } from './read.js';
import { apiKeyView } from './views.js';
import { whileOpen } from './while-open.js';
import { type Surroundings, summariesOf, worldControl } from './world-control.js';

export function createControl(surroundings: Surroundings): Control {
  const { worlds } = surroundings;
  const controls = new Map<World, WorldControl>();
  const controlOf = (world: World) => {
    const known = controls.get(world) ?? whileOpen(world, worldControl(world, surroundings));
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
    scenarios: surroundings.builtInScenarios,
    loadScenario: async (scenario, options) => surroundings.loadScenario(givenScenario(scenario), said('loadScenario', options)),
    tenants: {
      list: summaries,
      clone: (options) => {
        const { tenant, key } = said('tenants.clone', options);
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
        surroundings.receivers.leave(world);
        const apiKeys = [...world.state.apiKeys.values()].map(apiKeyView);
        return { key: name, copyOf: from, api: surroundings.api(), apiKey: firstWorkingKey(world), apiKeys };
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
    routeSuggestions: own(state.routeSuggestions),
    appointments: own(state.appointments),
    visitReports: own(state.visitReports),
    billingEvents: own(state.billingEvents),
  };
  const { webhooks } = control;
  const { demoReceiver } = control;
  const ownWork: Pick<WorldControl, 'moves' | 'webhooks' | 'demoReceiver' | 'overview' | 'waitForRequest' | 'waitForDelivery' | 'trigger'> =
    {
      moves: movesOf(key, control.moves),
      webhooks: {
        ...webhooks,
        list: () => webhooks.list(key),
        deliveries: (filter) => webhooks.deliveries({ ...said('webhooks.deliveries', filter), tenant: key }),
        events: (filter) => webhooks.events({ ...said('webhooks.events', filter), tenant: key }),
      },
      demoReceiver: { status: () => demoReceiver.status(key), on: () => demoReceiver.on(key), off: () => demoReceiver.off(key) },
      overview: overviewOf(key, control.overview),
      waitForRequest: async (wanted, ...more) => control.waitForRequest({ ...said('waitForRequest', wanted), tenant: key }, ...more),
      waitForDelivery: async (wanted, ...more) => control.waitForDelivery({ ...said('waitForDelivery', wanted), tenant: key }, ...more),
      trigger: async (eventType, options) => control.trigger(eventType, { ...said('trigger', options), tenant: key }),
    };
  if (!shared) return { ...control, state: scoped, ...ownWork };
  const { requests, faults } = control;
  const reset = () => {
    throw new ControlError(
      'invalid',
      `reset: the tenant "${key}" shares its world with the rest of the scenario; reset all of it, or clone the tenant and reset the copy.`,
    );
  };
  return {
    ...control,
    state: scoped,
    ...ownWork,
    requests: {
      ...requests,
      list: (filter) => requests.list({ ...said('requests.list', filter), tenant: key }),
      har: (filter) => requests.har({ ...said('requests.har', filter), tenant: key }),
    },
    conduct: () => control.conduct().filter(({ tenant }) => tenant === key),
    faults: {
      list: () => faults.list().filter(({ when }) => when.tenant === undefined || when.tenant === key),
      add: (fault) => faults.add({ ...fault, when: { ...fault.when, tenant: key } }),
      clear: (name) => faults.clear(name),
    },
    waitFor: (condition, ...more) =>
      control.waitFor(
        about(condition, (tenant) => tenant ?? key),
        ...more,
      ),
    reset,
  };
}
