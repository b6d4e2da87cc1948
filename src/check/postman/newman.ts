/** A run of a Postman collection through newman, which whoever wants it installs: what it sent, what came back, and what its scripts said. */
import { Agent, type ClientRequestArgs } from 'node:http';
import { Agent as SecureAgent } from 'node:https';
import type { Answer, Call, NoAnswer } from '../call.js';

/** What is used of the package newman, version 6. */
export interface Newman {
  run(options: object, ended: (error: Error | null) => void): NewmanRun;
}
interface NewmanRun {
  on(event: 'start', listener: (error: unknown, event: { readonly run: Runtime }) => void): void;
  on(event: 'beforeItem', listener: (error: unknown, event: { readonly item: Item }) => void): void;
  on(event: 'request', listener: (error: NetworkError | null, event: RequestEvent) => void): void;
  on(event: 'assertion', listener: (error: Error | null, event: { readonly assertion: string }) => void): void;
  on(event: 'beforeScript', listener: (error: null, event: { readonly event: { readonly listen: string } }) => void): void;
  on(event: 'script', listener: (error: Error | null) => void): void;
  on(event: 'exception', listener: (error: null, event: { readonly error: Error }) => void): void;
}
interface Runtime {
  abort(): void;
  readonly requester?: { readonly options: { ignoreProxyEnvironmentVariables?: boolean } };
}
interface Item {
  readonly name: string;
  /** The collection's name first. */
  getPath?(): readonly string[];
}
interface RequestEvent {
  readonly request?: {
    readonly method: string;
    readonly url: { toString(): string };
    readonly headers: { all(): readonly SentHeader[] };
    readonly body?: { readonly mode: string; toString(): string };
  };
  readonly response?: {
    readonly code: number;
    readonly headers: { all(): readonly Header[] };
    readonly stream?: Buffer;
  };
  readonly cursor: { readonly scriptId?: string };
  /** How it went over the wire. */
  readonly history?: { readonly execution?: { readonly data?: readonly { readonly request: Wire }[] } };
}
interface Header {
  readonly key: string;
  readonly value: string;
}
interface SentHeader extends Header {
  /** The collection does not have it: newman does. */
  readonly system?: boolean;
}
interface Wire {
  readonly href: string;
  readonly headers: readonly Header[];
}
interface NetworkError extends Error {
  readonly code?: string;
}

/** A request of a collection in the course of a run; one that is polled comes several times. */
export interface RanRequest {
  /** With the folders that it is in: `05 Import Jobs / Poll the import job`. */
  readonly title: string;
  readonly sent: readonly Sent[];
  readonly failures: readonly Failure[];
}

/** What went over the wire. */
export interface Sent extends Omit<Call, 'path'> {
  readonly url: string;
  /** By `pm.sendRequest`, beside the request itself. */
  readonly byScript: boolean;
  /** Its body is made by newman, such as that of a file, and nobody has seen it. */
  readonly hasUnseenBody: boolean;
  /** `kept`: it leads elsewhere, and was kept from it. */
  readonly answer: Answer | NoAnswer | 'kept';
}

/** An assertion that does not hold, or a script that ends with an error. */
export interface Failure {
  /** What was asserted, or `the test script runs`. */
  readonly expected: string;
  readonly got: string;
}

export interface NewmanOptions {
  /** Of format v2.1. It is not changed. */
  readonly document: object;
  readonly values: Readonly<Record<string, string>>;
  /** `http://127.0.0.1:4710`: what leads elsewhere is not sent. */
  readonly origins: readonly string[];
  /** Milliseconds for each answer, and for each script. */
  readonly patience: number;
  /** The run is broken off after so many: a script that names its own request as the next may go round for ever. */
  readonly mostRequests: number;
}

export interface NewmanOutcome {
  readonly requests: readonly RanRequest[];
  /** Why it ended before its end; `null`: it did not. */
  readonly brokenOff: string | null;
}

/** Prints nothing, follows no redirect, takes no proxy, and keeps no cookie for the next run. Rejects where newman cannot begin. */
export async function runNewman(newman: Newman, options: NewmanOptions): Promise<NewmanOutcome> {
  const { document, values, origins, patience, mostRequests } = options;
  const requests: { readonly title: string; readonly sent: Sent[]; readonly failures: Failure[] }[] = [];
  const state = { brokenOff: null as string | null, runtime: null as Runtime | null };
  const agents = { http: keptTo(origins, new Agent({ keepAlive: true }), 'http:'), https: keptTo(origins, new SecureAgent(), 'https:') };
  try {
    await new Promise<void>((resolve, reject) => {
      const run = newman.run(
        {
          collection: withoutRedirects(document),
          environment: { values: Object.entries(values).map(([key, value]) => ({ key, value, enabled: true })) },
          timeoutRequest: patience,
          timeoutScript: patience,
          requestAgents: agents,
          ...ofItsOwn,
        },
        (error) => {
          if (error !== null && state.runtime === null) return reject(error);
          if (error !== null) state.brokenOff ??= error.message; // such as a script that takes too long
          resolve();
        },
      );
      run.on('start', (_, { run: runtime }) => {
        state.runtime = runtime;
        if (runtime.requester !== undefined) runtime.requester.options.ignoreProxyEnvironmentVariables = true; // newman has no option for it
      });
      run.on('beforeItem', (_, { item }) => {
        if (requests.length === mostRequests) {
          state.brokenOff = `after ${mostRequests} requests`;
          state.runtime?.abort();
        } else requests.push({ title: titleOf(item), sent: [], failures: [] });
      });
      run.on('request', (error, event) => void requests.at(-1)?.sent.push(sentIn(error, event, patience)));
      run.on('assertion', (error, { assertion }) => {
        if (error !== null) requests.at(-1)?.failures.push({ expected: assertion, got: error.message });
      });
      const script = { listen: '', thrown: null as string | null };
      run.on('beforeScript', (_, { event }) => void Object.assign(script, { listen: event.listen, thrown: null }));
      const fails = ({ name, message }: Error) => {
        if (message !== script.thrown)
          requests.at(-1)?.failures.push({ expected: `the ${script.listen} script runs`, got: `${name}: ${message}` });
        script.thrown = message;
      };
      run.on('exception', (_, { error }) => fails(error));
      run.on('script', (error) => void (error !== null && fails(error))); // the same again, or that it took too long
    });
  } finally {
    agents.http.destroy();
    agents.https.destroy();
  }
  return { requests, brokenOff: state.brokenOff };
}

/** Said in full, since what is not said newman takes from files of its own in the home and working folders. */
const ofItsOwn = {
  reporters: false,
  globals: { values: [] },
  iterationCount: 1,
  delayRequest: 0,
  folder: false,
  bail: false,
  insecure: false,
  ignoreRedirects: true,
  verbose: false,
  exportEnvironment: false,
  exportGlobals: false,
  exportCollection: false,
  exportCookieJar: false,
};

function titleOf(item: Item): string {
  const path = item.getPath?.().slice(1) ?? [item.name];
  return path.join(' / ');
}

function sentIn(error: NetworkError | null, { request, response, cursor, history }: RequestEvent, patience: number): Sent {
  const wire = history?.execution?.data?.[0]?.request;
  const mode = request?.body?.mode;
  const body = mode === 'raw' || mode === 'urlencoded' ? (request?.body?.toString() ?? '') : '';
  const ownHeaders = (request?.headers.all() ?? []).filter(({ system }) => system !== true).map(({ key }) => key.toLowerCase());
  const headers = (wire?.headers ?? request?.headers.all() ?? []).filter(
    ({ key }) => !fromNewman.has(key.toLowerCase()) || ownHeaders.includes(key.toLowerCase()),
  );
  return {
    method: request?.method ?? 'GET',
    url: wire?.href ?? request?.url.toString() ?? '',
    headers: Object.fromEntries(headers.map(({ key, value }) => [key, value])),
    body: body === '' ? null : body,
    byScript: cursor.scriptId !== undefined,
    hasUnseenBody: mode !== undefined && body === '' && mode !== 'raw',
    answer: answerIn(error, response, patience),
  };
}

/** Says nothing of a call, so a line to paste does without. */
const fromNewman: ReadonlySet<string> = new Set([
  'accept',
  'accept-encoding',
  'cache-control',
  'connection',
  'content-length',
  'host',
  'postman-token',
  'user-agent',
]);

function answerIn(error: NetworkError | null, response: RequestEvent['response'], patience: number): Sent['answer'] {
  if (error?.code === keptCode) return 'kept';
  if (error?.code === 'ETIMEDOUT' || error?.code === 'ESOCKETTIMEDOUT') return { unanswered: `no answer within ${patience / 1000} s` };
  if (error !== null || response === undefined) return { unanswered: error?.message ?? 'nothing came back' };
  const headers: Record<string, string> = {};
  for (const { key, value } of response.headers.all()) {
    const name = key.toLowerCase();
    headers[name] = name in headers ? `${headers[name]}, ${value}` : value;
  }
  return { status: response.code, headers, body: response.stream?.toString('utf8') ?? '' };
}

const keptCode = 'ORDINAVO_MOCK_KEPT';

/** The agent refuses connections to anywhere else, before a name is looked up: requests cannot be stopped any earlier. */
function keptTo<One extends Agent>(origins: readonly string[], agent: One, protocol: 'http:' | 'https:'): One {
  const hosts = origins.map((origin) => new URL(origin)).filter((url) => url.protocol === protocol);
  const placeOf = (host: string, port: string) => `${host.replace(/^\[|\]$/g, '')} ${port === '' ? usualPort[protocol] : port}`;
  const places = hosts.map(({ hostname, port }) => placeOf(hostname, port));
  const connect = agent.createConnection.bind(agent);
  agent.createConnection = (options: ClientRequestArgs, callback) => {
    if (places.includes(placeOf(String(options.host), String(options.port ?? '')))) return connect(options, callback);
    callback?.(Object.assign(new Error('kept from going elsewhere'), { code: keptCode }), undefined as never); // as: with an error there is none
    return undefined;
  };
  return agent;
}

const usualPort = { 'http:': '80', 'https:': '443' } as const;

/** A request that wants redirects followed would get its way, and another answer than the one that is judged. */
function withoutRedirects(document: object): object {
  return JSON.parse(JSON.stringify(document), (key, value: unknown) => (key === 'followRedirects' ? false : value));
}
