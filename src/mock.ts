/** The composition root: options → world, server, control; start and close. */
import { fileURLToPath } from 'node:url';
import packageJson from '../package.json' with { type: 'json' };
import { failSwitchedOff, resumeDeliveries } from './actions/deliver.js';
import { performDue } from './actions/due.js';
import type { ExchangeRecord } from './api/exchange-record.js';
import { createApiServer } from './api/server.js';
import { basePath } from './contract/routes.js';
import { type CloneOptions, type Control, ControlError, type LoadOptions, type WorldControl } from './control/control.js';
import { EventStreams } from './control/event-stream.js';
import { answerControl, isForControl } from './control/http.js';
import { createControl } from './control/in-process.js';
import { Tickets } from './control/tickets.js';
import { hostAllowed, isTokenEnough, reachableHost, shortestToken } from './domain/access.js';
import { readInstant } from './domain/instants.js';
import { redacted } from './domain/journal/redact.js';
import { checkedOptions, type LogEvent, type MockOptions, type ScenarioSource, scenarioIn } from './mock-options.js';
import { attemptRecord } from './post/attempt-record.js';
import { payloadChecker } from './post/check-payload.js';
import { closePoster, undelivered } from './post/ending.js';
import { Poster } from './post/poster.js';
import { builtInScenarios, type LoadedScenario, loadScenario } from './scenarios/load.js';
import { allowedWebhookHosts, postingTo } from './scenarios/posting-to.js';
import { type Scenario, ScenarioError } from './scenarios/scenario.js';
import { seedWorld, stateFor } from './scenarios/seed.js';
import { type ScenarioSummary, summaryOf, webhooksOf } from './scenarios/summary.js';
import { cuttingSilent, letProcessEnd, listenOn } from './serving/listening.js';
import { servePage } from './serving/page.js';
import { BuiltInReceivers } from './testing/built-in-receivers.js';
import { checkReceiverOptions, type Receiver, type ReceiverOptions } from './testing/receiver.js';
import { Receivers } from './testing/receivers.js';
import { type TestTenant, testTenant } from './testing/test-tenant.js';
import { callerLine, tellWhenUnclosed } from './unclosed.js';
import { inRealTime } from './world/clock.js';
import { secretToken } from './world/ids.js';
import type { Snapshot } from './world/snapshot.js';
import { copyState, stateUnder } from './world/state.js';
import { World } from './world/world.js';
import type { WorldEvents } from './world/world-events.js';
import { Worlds } from './world/worlds.js';

export type { LogEvent, MockOptions, ScenarioSource, ScenarioSummary };
export { basePath };

export interface Mock extends Control, AsyncDisposable {
  /** The control of a tenant by its key. */
  tenant(key: string): WorldControl;
  /** A copy of a tenant (by default of the first one) as it is now, with a key of its own, for one test. */
  tenant(options?: CloneOptions): TestTenant;
  /** Starts a receiver of webhooks that the tenant's subscriptions post to, from now on and after each reset. */
  receiver(options?: ReceiverOptions): Promise<Receiver>;
  /** The whole state as it is, to `restore` later. */
  snapshot(): Snapshot;
  restore(snapshot: Snapshot): void;
  /** `http://127.0.0.1:4710` */
  readonly url: string;
  /** The base URL of the API. */
  readonly api: string;
  /** The first key of the scenario that works; `''` when it has none. */
  readonly apiKey: string;
  /** That of the first webhook subscription; `''` when there is none. */
  readonly webhookSecret: string;
  readonly scenario: ScenarioSummary;
  /** What control over HTTP asks for; `''` where there is none. */
  readonly controlToken: string;
  /** The page that shows what happens, with the control token where that was drawn for this start; `''` where there is no control. */
  readonly dashboard: string;
  /** The same for others to open: it holds no token, and lets whoever comes first within 60 s in, once; `''` where there is no control. */
  openingAddress(): string;
  /** Faults of the mock itself so far, with their stacks. A test that meets one should fail. */
  readonly defects: readonly string[];
  /** Stops answering. Closing twice is fine. */
  close(): Promise<void>;
}

const builtInFolder = fileURLToPath(new URL('../scenarios/', import.meta.url)); // beside src and dist alike
const dashboardFile = new URL('../dist/dashboard.html', import.meta.url);
const dashboardPath = '/_mock/';
const grace = 300; // ms for answers under way when closing

/**
 * Starts a mock on a free port of this machine. A text or a builder stands for its `scenario`. Throws a `TypeError` for options that are wrong, a
 * `ScenarioError` for a scenario that is, and an `Error` with Node's `code` where it cannot listen.
 */
export async function startMock(given: MockOptions | string | { build(): Scenario } = {}): Promise<Mock> {
  const started = callerLine();
  const options = checkedOptions(given);
  const load = (wanted: string | Scenario) => loadScenario(wanted, { builtInFolder, environment: options.environment ?? process.env });
  const defects: string[] = [];
  const onDefect = (error: unknown, during: string) => {
    const stack = redacted(error instanceof Error ? (error.stack ?? error.message) : String(error));
    defects.push(`${during}: ${stack}`);
    options.log?.({ event: 'defect', during, stack });
  };

  const { log } = options;
  const hosts = allowedWebhookHosts(options);
  const poster = new Poster({ allowedHosts: hosts, onDefect });
  const receivers = new Receivers();
  const builtInReceivers = new BuiltInReceivers((one) => one !== worlds.main);
  const events: WorldEvents = {
    perform: performDue,
    onDefect,
    onDropped: (message) => log?.({ event: 'dropped', message }),
    onPayload: options.checkPayloads === true ? await payloadChecker(onDefect) : () => undefined,
    onStep: ({ tenant }, { step, refused, events }) =>
      options.log?.({
        event: 'step',
        tenant: tenant.key,
        step,
        refused: refused === null ? null : redacted(refused),
        events: events.map(({ type }) => type),
      }),
    onAttempt: (tenant, webhook, delivery, attempt) => {
      if (log !== undefined) log({ event: 'delivery', ...attemptRecord(tenant, webhook, delivery, attempt) });
    },
    resume: (world) => {
      receivers.resume(world);
      builtInReceivers.resume(world);
      resumeDeliveries(world);
    },
    send: (message, landed) => poster.post(message, landed),
  };
  const overrides = {
    seed: options.seed,
    clock: options.clock,
    now: options.now === undefined ? undefined : (readInstant(options.now) ?? undefined),
  };
  const seeded = ({ scenario: found }: LoadedScenario) => {
    const scenario = options.webhookUrl === undefined ? found : postingTo(options.webhookUrl, found);
    const world = new World(stateFor(scenario, overrides), events);
    seedWorld(world, scenario);
    return world;
  };
  let loaded = await load(scenarioIn(options.scenario));
  const world = seeded(loaded);
  const worlds = new Worlds(world, events);
  const loadNext = async (wanted: ScenarioSource, { keepState = false }: LoadOptions = {}) => {
    const next = await load(scenarioIn(wanted)); // should it fail, everything stays as it is
    const fresh = seeded(next);
    fresh.close();
    loaded = next;
    if (keepState) {
      world.goOnUnder(stateUnder(world.state, copyState(fresh.state)), fresh.snapshot());
      receivers.pointAgain(world);
      builtInReceivers.pointAgain(world);
      failSwitchedOff(world);
    } else {
      worlds.clear();
      world.replace(fresh.state);
    }
  };
  let loading = Promise.resolve();
  const loadScenarioNow: Control['loadScenario'] = (wanted, more) => {
    const next = loading.then(() => loadNext(wanted, more)); // one after the other, so that the last one asked for stays
    loading = next.catch(() => undefined);
    return next;
  };

  const allowedHosts = (options.allowedHosts ?? []).map((name) => name.toLowerCase());
  const host = options.host ?? '127.0.0.1';
  const controlToken = tokenFor(options.controlToken, host);
  const streams = new EventStreams();
  const tickets = new Tickets();
  const answerPage = servePage({ path: dashboardPath, file: dashboardFile, knowsHost: (name) => hostAllowed(name, allowedHosts) });
  const server = createApiServer(worlds, {
    allowedHosts,
    besideApi:
      controlToken === null
        ? null
        : (request, response) => {
            if (answerPage(request, response)) return true;
            if (!isForControl(request.url ?? '')) return false;
            answerControl(request, response, {
              control,
              streams,
              token: controlToken,
              redeem: (ticket) => tickets.redeem(ticket, controlToken),
              version: packageJson.version,
              allowedHosts,
              onDefect,
            });
            return true;
          },
    cors: options.cors ?? null,
    tls: options.tls ?? null,
    onExchange: log === undefined ? null : (record) => log({ event: 'exchange', ...redactedRecord(record) }),
    onDefect,
  });
  const cutSilent = cuttingSilent(server);
  const { port, address, family } = await listenOn(server, options.port ?? 0, host);
  const url = `${options.tls === undefined ? 'http' : 'https'}://${reachableHost(address, family)}:${port}`;
  world.seeded(); // not before it is sure that somebody gets this mock
  const keepsAlive = options.keepProcessAlive === true;
  if (!keepsAlive) letProcessEnd(server);
  const isClosed = keepsAlive ? () => undefined : tellWhenUnclosed(url, started);
  let closed: Promise<void> | null = null;
  const report = (deliveries: readonly string[]) => {
    if (deliveries.length > 0) log?.({ event: 'undelivered', count: deliveries.length, deliveries: deliveries.slice(0, 20) });
  };
  const close = () => {
    closed ??= new Promise<void>((resolve) => {
      worlds.close();
      isClosed();
      const stopWaiting = inRealTime(grace, () => server.closeAllConnections());
      const closing = [
        new Promise<void>((ended) => server.close(() => ended())),
        closePoster(poster, worlds).then(() => {
          report(undelivered(worlds));
          return Promise.all([receivers.close(), builtInReceivers.close()]);
        }),
      ];
      server.closeIdleConnections();
      cutSilent();
      void Promise.all(closing).then(() => {
        stopWaiting();
        resolve();
      });
    });
    return closed;
  };
  const control = createControl({
    worlds,
    origin: () => url,
    api: () => url + basePath,
    version: packageJson.version,
    scenario: () => ({ name: loaded.name, expectations: placedExpectations(loaded) }),
    loadScenario: loadScenarioNow,
    builtInScenarios: () => builtInScenarios(builtInFolder),
    receivers: builtInReceivers,
    run: secretToken(),
  });
  function tenant(key: string): WorldControl;
  function tenant(options?: CloneOptions): TestTenant;
  function tenant(wanted?: string | CloneOptions) {
    if (typeof wanted === 'string') return control.tenant(wanted);
    if (closed !== null) throw new ControlError('conflict', 'tenant: the mock was closed; start another one.');
    return testTenant(wanted, { control, worlds, receivers, url });
  }
  return {
    ...control,
    tenant,
    receiver: async (wanted = {}) => {
      checkReceiverOptions(wanted);
      const key = wanted.tenant ?? firstTenantIn(world);
      return receivers.start(worlds.ofTenant(key) ?? world, key, wanted);
    },
    snapshot: () => world.snapshot(),
    restore: (snapshot) => world.restore(snapshot),
    url,
    api: url + basePath,
    get apiKey() {
      return summaryOf(world, loaded).apiKeys[0]?.value ?? '';
    },
    get webhookSecret() {
      return webhooksOf(world)[0]?.secret ?? '';
    },
    get scenario() {
      return summaryOf(world, loaded);
    },
    defects,
    controlToken: controlToken ?? '',
    dashboard: controlToken === null ? '' : `${url}${dashboardPath}${options.controlToken === undefined ? `#token=${controlToken}` : ''}`,
    openingAddress: () => (controlToken === null ? '' : `${url}${dashboardPath}#ticket=${tickets.issue()}`),
    close,
    [Symbol.asyncDispose]: close,
  };
}

function firstTenantIn({ state }: World): string {
  const [first] = state.tenants.keys();
  if (first === undefined) throw new ControlError('invalid', 'receiver: the scenario has no tenant; add one.');
  return first;
}

/** `null`: no control over HTTP. */
function tokenFor(given: string | false | undefined, host: string): string | null {
  if (given === false) return null;
  if (given !== undefined && !/^[!-~]+$/.test(given)) throw new TypeError('controlToken: is not visible ASCII without spaces.');
  if (!isTokenEnough(given, host))
    throw new TypeError(
      `host: ${host} can be reached from elsewhere, so control needs a controlToken of at least ${shortestToken} characters, or "controlToken: false" to have none.`,
    );
  return given ?? secretToken();
}

/** Logs are kept and passed on; what clients send has no place in them where it is a secret. */
function redactedRecord(record: ExchangeRecord): ExchangeRecord {
  const { path, summary, reasons, correlationId } = record;
  return {
    ...record,
    path: redacted(path),
    summary: redacted(summary),
    reasons: reasons.map(redacted),
    correlationId: redacted(correlationId),
  };
}

function placedExpectations({ scenario, expectationsAt }: LoadedScenario) {
  return (scenario.expectations ?? []).map((entry, index) => ({ entry, position: expectationsAt[index] ?? 'scenario' }));
}

/** What is wrong with a scenario file, a line for each problem. */
export async function checkScenarioFile(
  file: string,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<readonly string[]> {
  try {
    await loadScenario(file, { builtInFolder, environment });
    return [];
  } catch (error) {
    if (error instanceof ScenarioError) return error.message.split('\n');
    throw error;
  }
}
