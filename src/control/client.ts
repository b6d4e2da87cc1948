/** Control of a mock in another process, over HTTP, with the same calls as in-process. */

import { controlOperations } from '../contract/generated/control-operations.js';
import { readDuration } from '../domain/instants.js';
import { stepNames } from '../scenarios/timeline.js';
import { eventsIn } from './client-stream.js';
import { type Control, ControlError, type GiveUp, type WorldControl } from './control.js';
import { givenScenario } from './given-scenario.js';
import { said } from './options.js';
import type { Change } from './overview/overview-types.js';
import type { ControlOperationId } from './routes.js';

/** The same calls, each answering later. */
export type Remote<Api> = {
  readonly [Name in keyof Api]: Api[Name] extends (...given: infer Given) => infer Result
    ? (...given: Given) => Promise<Awaited<Result>>
    : Remote<Api[Name]>;
};

export type RemoteWorldControl = Remote<WorldControl>;

export interface RemoteControl extends Remote<Omit<Control, 'tenant'>> {
  tenant(key: string): RemoteWorldControl;
}

export interface ControlAddress {
  /** `http://127.0.0.1:4710` */
  readonly url: string;
  /** The token of this start. */
  readonly token: string;
}

/** Control of the mock at this address. Nothing is asked of it yet. Throws a `TypeError` where the address is none; calls throw `ControlError`. */
export function connectControl({ url, token }: ControlAddress): RemoteControl {
  if (typeof url !== 'string' || !/^https?:\/\//.test(url) || !URL.canParse(url))
    throw new TypeError(
      `connectControl: url: ${JSON.stringify(url)} is no address; give that of the mock, which commands under exec have in ORDINAVO_MOCK_URL.`,
    );
  if (typeof token !== 'string')
    throw new TypeError(
      'connectControl: token: is missing; give that of the mock, which commands under exec have in ORDINAVO_MOCK_CONTROL_TOKEN.',
    );
  const send = sender(url.replace(/\/$/, ''), token);
  const call: Caller = async (...sent) => {
    const response = await send(...sent);
    return response.json().catch((error: Error) => {
      throw new ControlError('unreachable', `The answer of the mock at ${url} broke off (${codeOf(error)}).`);
    });
  };
  return {
    ...worldControl(call, send, {}),
    tenant: (tenant) => worldControl(call, send, { tenant }),
    loadScenario: async (scenario, options) =>
      void (await call('loadScenario', { body: { scenario: givenScenario(scenario), ...said('loadScenario', options) } })),
    tenants: {
      list: async () => (await call('listTenants', {})).items,
      clone: async (options) => call('cloneTenant', { body: said('tenants.clone', options) }),
      remove: async (key) => void (await call('removeTenant', { parameters: { key } })),
    },
    scenarios: async () => (await call('listScenarios', {})).items,
  };
}

interface Sent {
  readonly parameters?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string | number | undefined>>;
  readonly body?: unknown;
  readonly signal?: GiveUp | undefined;
}

// biome-ignore lint/suspicious/noExplicitAny: what comes back is what contracts/control.yaml says; the tests hold it against that
type Caller = (operation: ControlOperationId, sent: Sent) => Promise<any>;

type Sender = (operation: ControlOperationId, sent: Sent) => Promise<Response>;

/** Sends a call, and answers what came back where that is no error. */
function sender(url: string, token: string): Sender {
  return async (id, { parameters = {}, query = {}, body, signal }) => {
    const operation = controlOperations.find((one) => one.id === id);
    if (operation === undefined) throw new Error(`contracts/control.yaml has no operation ${id}.`);
    const path = operation.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(parameters[name] ?? ''));
    const address = new URL(`${url}/_mock${path}`);
    for (const [name, value] of Object.entries(query)) if (value !== undefined) address.searchParams.set(name, String(value));
    const headers = { Authorization: `Bearer ${token}`, ...(body === undefined ? {} : { 'Content-Type': 'application/json' }) };
    const sent = { method: operation.method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) };
    const response = await fetch(address, { ...sent, ...(signal === undefined ? {} : { signal: abortSignalOf(signal) }) }).catch(
      (error: Error) => {
        throw new ControlError('unreachable', `The mock at ${url} does not answer (${codeOf(error)}).`);
      },
    );
    if (response.ok) return response;
    // biome-ignore lint/suspicious/noExplicitAny: as above
    const answer: any = await response.json().catch(() => null);
    throw new ControlError(kindOf[response.status] ?? 'invalid', answer?.error?.message ?? `${address} answered ${response.status}.`);
  };
}

function codeOf(error: Error): string {
  const { code = error.message } = (error.cause ?? {}) as { code?: string }; // as: what fetch throws
  return code;
}

const kindOf: Readonly<Record<number, ControlError['kind']>> = {
  401: 'unauthorized',
  404: 'notFound',
  408: 'timeout',
  409: 'conflict',
};

const longestTurn = 60_000; // ms

/** Waits in turns: an answer that is not begun within minutes is given up by many clients, fetch among them. */
async function inTurns<T>(timeout = '10s', turn: (timeout: string) => Promise<T>): Promise<T> {
  const patience = readDuration(timeout);
  for (let left = patience ?? 0; left > longestTurn; left -= longestTurn) {
    const held = await turn(`${longestTurn}ms`).then(
      (result) => ({ result }),
      (error: unknown) => (error instanceof ControlError && error.kind === 'timeout' ? null : Promise.reject(error)),
    );
    if (held !== null) return held.result;
  }
  const rest = patience === null || patience <= longestTurn ? timeout : `${patience % longestTurn || longestTurn}ms`;
  return turn(rest).catch((error: Error) => {
    error.message = error.message.replace(`not within ${rest}.`, `not within ${timeout}.`);
    throw error;
  });
}

/** `scope`: the tenant, where it is about one. */
function worldControl(call: Caller, send: Sender, scope: { readonly tenant?: string }): RemoteWorldControl {
  const ask = (operation: ControlOperationId, { query, ...sent }: Sent = {}) => call(operation, { ...sent, query: { ...scope, ...query } });
  const records = (kind: string) => async (tenant?: string) =>
    (await ask('listRecords', { parameters: { kind }, query: { ...(tenant === undefined ? {} : { tenant }) } })).items;
  const explained = (operation: ControlOperationId, id: number, query: Readonly<Record<string, string>>) =>
    ask(operation, { parameters: { id: String(id) }, query });
  const named = (operation: ControlOperationId) => async (name: string) => void (await ask(operation, { parameters: { name } }));
  return {
    clock: {
      now: async () => (await ask('getClock')).now,
      set: async (time) => void (await ask('setClock', { body: { time } })),
      advance: async (by) => void (await ask('advanceClock', { body: { by } })),
      drain: async () => (await ask('drainClock')).ran,
      freeze: async () => void (await ask('freezeClock')),
      run: async () => void (await ask('runClock')),
    },
    state: {
      summary: () => ask('getState'),
      targets: records('targets'),
      importJobs: records('importJobs'),
      customers: records('customers'),
      locations: records('locations'),
      contacts: records('contacts'),
      clients: records('clients'),
      apiKeys: records('apiKeys'),
      routeSuggestions: records('routeSuggestions'),
      appointments: records('appointments'),
      visitReports: records('visitReports'),
      billingEvents: records('billingEvents'),
    },
    faults: {
      list: async () => (await ask('listFaults')).items,
      add: async (fault) => (await ask('addFault', { body: fault })).name,
      clear: async (name) => (await (name === undefined ? ask('clearFaults') : ask('clearFault', { parameters: { name } }))).count,
    },
    requests: {
      list: async (filter) => (await ask('listRequests', { query: said('requests.list', filter) })).items,
      get: (id) => ask('getRequest', { parameters: { id: String(id) } }),
      curl: async (id) => (await ask('getCurl', { parameters: { id: String(id) } })).curl,
      har: async (filter) => ask('getHar', { query: said('requests.har', filter) }),
      clear: async () => void (await ask('clearRequests')),
    },
    snapshots: {
      save: named('saveSnapshot'),
      load: named('loadSnapshot'),
      list: async () => (await ask('listSnapshots')).items,
      remove: named('removeSnapshot'),
    },
    timeline: {
      list: async () => (await ask('listTimeline')).items,
      next: async () => (await ask('nextStep')).step,
      run: async () => (await ask('runTimeline')).count,
    },
    moves: {
      ...(Object.fromEntries(
        stepNames.map((name) => [name, (input = {}) => ask('makeMove', { parameters: { move: name }, body: input })]),
      ) as unknown as Omit<RemoteWorldControl['moves'], 'standing'>), // as: a call for each name
      standing: (of = {}) => ask('getStanding', { query: { ...of } }),
    },
    reset: async () => void (await ask('reset')),
    conduct: async () => (await ask('getConduct')).items,
    expectations: async () => (await ask('checkExpectations')).items,
    webhooks: {
      list: async (tenant) => (await ask('listSubscriptions', { query: { ...(tenant === undefined ? {} : { tenant }) } })).items,
      deliveries: async (filter) => (await ask('listDeliveries', { query: said('webhooks.deliveries', filter) })).items,
      delivery: (id) => ask('getDelivery', { parameters: { id } }),
      replay: (id, as) => ask('replayDelivery', { parameters: { id }, body: as === undefined ? {} : { as } }),
      events: async (filter) => (await ask('listEvents', { query: said('webhooks.events', filter) })).items,
    },
    waitForRequest: async (wanted, timeout, signal) => {
      const body = said('waitForRequest', wanted);
      return inTurns(timeout, async (rest) => (await ask('waitForRequest', { body: { ...body, timeout: rest }, signal })).items);
    },
    waitForDelivery: async (wanted, timeout, signal) => {
      const body = said('waitForDelivery', wanted);
      return inTurns(timeout, async (rest) => (await ask('waitForDelivery', { body: { ...body, timeout: rest }, signal })).items);
    },
    trigger: async (eventType, options) => (await ask('triggerEvent', { body: { eventType, ...said('trigger', options) } })).items,
    waitFor: async (condition, timeout, signal) =>
      void (await inTurns(timeout, (rest) => ask('waitFor', { body: { condition, timeout: rest }, signal }))),
    demoReceiver: {
      status: (tenant) => ask('getReceiver', { query: { ...(tenant === undefined ? {} : { tenant }) } }),
      on: (tenant) => ask('startReceiver', { query: { ...(tenant === undefined ? {} : { tenant }) } }),
      off: (tenant) => ask('stopReceiver', { query: { ...(tenant === undefined ? {} : { tenant }) } }),
    },
    overview: {
      requests: (wanted) => ask('listLines', { parameters: { of: 'requests' }, query: said('overview.requests', wanted) }),
      deliveries: (wanted) => ask('listLines', { parameters: { of: 'deliveries' }, query: said('overview.deliveries', wanted) }),
      importJobs: (wanted) => ask('listLines', { parameters: { of: 'importJobs' }, query: said('overview.importJobs', wanted) }),
      targets: (wanted) => ask('listLines', { parameters: { of: 'targets' }, query: said('overview.targets', wanted) }),
      customers: (wanted) => ask('listLines', { parameters: { of: 'customers' }, query: said('overview.customers', wanted) }),
      routeSuggestions: (wanted) =>
        ask('listLines', { parameters: { of: 'routeSuggestions' }, query: said('overview.routeSuggestions', wanted) }),
      flow: (of) => ask('getFlow', { query: said('overview.flow', of) }),
      story: (of) => ask('getStory', { query: said('overview.story', of) }),
      explainRequest: (id) => ask('explainRequest', { parameters: { id: String(id) } }),
      explainImportJob: (id, of) => explained('explainImportJob', id, said('overview.explainImportJob', of)),
      explainCustomer: (id, of) => explained('explainCustomer', id, said('overview.explainCustomer', of)),
      explainRouteSuggestion: (id, of) => explained('explainRouteSuggestion', id, said('overview.explainRouteSuggestion', of)),
      changes: (tell, giveUp) => followed((signal) => send('watchChanges', { query: scope, signal }), tell, giveUp),
    },
    exportState: () => ask('exportState'),
    importState: async (file) => void (await ask('importState', { body: file })),
  };
}

/** Tells of each change in the stream until that is given up, or the mock is closed; throws where the connection is lost. */
async function followed(open: (signal: AbortSignal) => Promise<Response>, tell: (change: Change) => void, giveUp?: GiveUp): Promise<void> {
  const hangUp = new AbortController();
  const abandon = () => hangUp.abort();
  giveUp?.addEventListener('abort', abandon);
  if (giveUp?.aborted === true) abandon();
  const lost = (error: unknown) => {
    if (error instanceof ControlError) throw error;
    throw new ControlError('unreachable', `The connection to the mock was lost (${error instanceof Error ? codeOf(error) : 'it ended'}).`);
  };
  try {
    const { body } = await open(hangUp.signal);
    const events = body === null ? null : eventsIn(body.getReader());
    for (;;) {
      const next = await events?.next().catch(lost);
      if (next === undefined || next.done === true) return lost(null);
      if (next.value.name === 'closed') return;
      tell(JSON.parse(next.value.data));
      if (hangUp.signal.aborted) return;
    }
  } catch (error) {
    if (giveUp?.aborted !== true) throw error;
  } finally {
    giveUp?.removeEventListener('abort', abandon);
    hangUp.abort();
  }
}

function abortSignalOf(giveUp: GiveUp): AbortSignal {
  const controller = new AbortController();
  if (giveUp.aborted) controller.abort();
  else giveUp.addEventListener('abort', () => controller.abort());
  return controller.signal;
}
