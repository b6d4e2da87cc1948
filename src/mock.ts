/** The composition root: options → world, server, control; start and close. */
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import packageJson from '../package.json' with { type: 'json' };
import { failSwitchedOff, resumeDeliveries } from './actions/deliver.js';
import { performDue } from './actions/due.js';
import type { ExchangeRecord } from './api/exchange-record.js';
import { basePath } from './api/routes.js';
import { createApiServer } from './api/server.js';
import type { EventType } from './contract/types.js';
import type { Control, LoadOptions } from './control/control.js';
import { answerControl, isForControl } from './control/http.js';
import { createControl } from './control/in-process.js';
import { isTokenEnough, reachableHost, shortestToken } from './domain/access.js';
import { readInstant } from './domain/instants.js';
import { redacted } from './domain/journal/redact.js';
import { type AttemptRecord, attemptRecord } from './post/attempt-record.js';
import { payloadChecker } from './post/check-payload.js';
import { closePoster, undelivered } from './post/ending.js';
import { Poster } from './post/poster.js';
import { type LoadedScenario, loadScenario } from './scenarios/load.js';
import { allowedWebhookHosts, postingTo } from './scenarios/posting-to.js';
import { type Scenario, ScenarioError } from './scenarios/scenario.js';
import { seedWorld, stateFor } from './scenarios/seed.js';
import { type ScenarioSummary, summaryOf, webhooksOf } from './scenarios/summary.js';
import { type ClockMode, inRealTime } from './world/clock.js';
import { secretToken } from './world/ids.js';
import { copyState, stateUnder } from './world/state.js';
import { type Snapshot, World } from './world/world.js';
import type { WorldEvents } from './world/world-events.js';
import { Worlds } from './world/worlds.js';

export type { ScenarioSummary };
export { basePath };

export interface MockOptions {
  /** A built-in scenario by name, a file by path, or the scenario itself. Default `demo`. */
  readonly scenario?: string | Scenario | undefined;
  /** Default 0: any free port. */
  readonly port?: number | undefined;
  /** Default 127.0.0.1. */
  readonly host?: string | undefined;
  /** Values for `${env:NAME}` in scenario files. Default: those of the process. */
  readonly environment?: Readonly<Record<string, string | undefined>> | undefined;
  /** These three count over the scenario's own. `now` is ISO 8601 with an offset. */
  readonly seed?: number | undefined;
  readonly clock?: ClockMode | undefined;
  readonly now?: string | undefined;
  /** Host names, beside loopback and plain addresses, that requests may name. */
  readonly allowedHosts?: readonly string[] | undefined;
  /** The origin that browsers may call from. Default: none. */
  readonly cors?: string | undefined;
  /**
   * What control over HTTP asks for. Default: drawn anew for each start. `false`: no control over HTTP. Beyond loopback it must be said.
   */
  readonly controlToken?: string | false | undefined;
  /** Certificate and key, PEM, to speak HTTPS. Default: HTTP. */
  readonly tls?: { readonly cert: string; readonly key: string } | undefined;
  /** Where the subscriptions of the scenario post to instead of their own URLs; one is made where it has none. */
  readonly webhookUrl?: string | undefined;
  /** Hosts beyond this machine that webhooks may be posted to, by name or address. */
  readonly allowWebhookHosts?: readonly string[] | undefined;
  /** Holds each payload that is sent against the contract; one that breaks it is a defect. For tests of the mock itself. Default: no. */
  readonly checkPayloads?: boolean | undefined;
  /** Told of what happens. */
  readonly log?: ((event: LogEvent) => void) | undefined;
}

export type LogEvent =
  | ({ readonly event: 'exchange' } & ExchangeRecord)
  | ({ readonly event: 'delivery' } & AttemptRecord)
  /** Somebody in Ordinavo has done something, or could not: `refused` says why. */
  | {
      readonly event: 'step';
      readonly tenant: string;
      readonly step: string;
      readonly refused: string | null;
      readonly events: readonly EventType[];
    }
  /** At the end: deliveries that have not arrived. */
  | { readonly event: 'undelivered'; readonly count: number; readonly deliveries: readonly string[] }
  /** The mock itself is at fault; `stack` says where. */
  | { readonly event: 'defect'; readonly during: string; readonly stack: string }
  /** Something was forgotten to keep within a limit. */
  | { readonly event: 'dropped'; readonly message: string };

export interface Mock extends Control, AsyncDisposable {
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
  /** Faults of the mock itself so far, with their stacks. A test that meets one should fail. */
  readonly defects: readonly string[];
  /** Stops answering. Closing twice is fine. */
  close(): Promise<void>;
}

const builtInFolder = fileURLToPath(new URL('../scenarios/', import.meta.url)); // beside src and dist alike
const grace = 300; // ms for answers under way when closing

export async function startMock(options: MockOptions = {}): Promise<Mock> {
  const clocks: readonly (string | undefined)[] = ['real', 'frozen', 'virtual', undefined];
  if (!clocks.includes(options.clock)) throw new TypeError(`clock: "${options.clock}" is none of real, frozen, virtual.`);
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
    resume: resumeDeliveries,
    send: (message, landed) => poster.post(message, landed),
  };
  const overrides = { seed: options.seed, clock: options.clock, now: options.now === undefined ? undefined : startTime(options.now) };
  const seeded = ({ scenario: found }: LoadedScenario) => {
    const scenario = options.webhookUrl === undefined ? found : postingTo(options.webhookUrl, found);
    const world = new World(stateFor(scenario, overrides), events);
    seedWorld(world, scenario);
    return world;
  };
  let loaded = await load(options.scenario ?? 'demo');
  const world = seeded(loaded);
  world.seeded();
  const worlds = new Worlds(world, events);
  const loadNext = async (wanted: string | Scenario, { keepState = false }: LoadOptions = {}) => {
    const next = await load(wanted); // should it fail, everything stays as it is
    const fresh = seeded(next);
    fresh.close();
    loaded = next;
    if (keepState) {
      world.goOnUnder(stateUnder(world.state, copyState(fresh.state)), fresh.snapshot());
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
  const server = createApiServer(worlds, {
    allowedHosts,
    besideApi:
      controlToken === null
        ? null
        : (request, response) => {
            if (!isForControl(request.url ?? '')) return false;
            answerControl(request, response, { control, token: controlToken, version: packageJson.version, allowedHosts, onDefect });
            return true;
          },
    cors: options.cors ?? null,
    tls: options.tls ?? null,
    onExchange: log === undefined ? null : (record) => log({ event: 'exchange', ...redactedRecord(record) }),
    onDefect,
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, host, resolve);
  });

  const { port, address, family } = server.address() as AddressInfo; // as: it listens on a port
  const url = `${options.tls === undefined ? 'http' : 'https'}://${reachableHost(address, family)}:${port}`;
  let closed: Promise<void> | null = null;
  const report = (deliveries: readonly string[]) => {
    if (deliveries.length > 0) log?.({ event: 'undelivered', count: deliveries.length, deliveries: deliveries.slice(0, 20) });
  };
  const close = () => {
    closed ??= new Promise<void>((resolve) => {
      worlds.close();
      const stopWaiting = inRealTime(grace, () => server.closeAllConnections());
      const closing = [
        new Promise<void>((ended) => server.close(() => ended())),
        closePoster(poster, worlds).then(() => report(undelivered(worlds))),
      ];
      server.closeIdleConnections();
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
  });
  return {
    ...control,
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
    close,
    [Symbol.asyncDispose]: close,
  };
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

function startTime(text: string): number {
  const instant = readInstant(text);
  if (instant === null) throw new TypeError(`now: "${text}" is not a time with its offset; write 2026-06-24T06:00:00Z.`);
  return instant;
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
