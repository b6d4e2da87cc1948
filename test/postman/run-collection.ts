/**
 * Runs a Postman collection over HTTP, as far as this project's collection goes: bearer auth, raw bodies, variables, `{{$guid}}`, and the part of `pm`
 * below. A script that needs more fails, and so does a request with a variable that nobody set: it is not sent.
 */
import { randomUUID } from 'node:crypto';
import { runInNewContext } from 'node:vm';
import { chai } from 'vitest';

export interface Collection {
  readonly info: { readonly name: string; readonly schema: string };
  readonly item: readonly Folder[];
  readonly auth: Auth;
  readonly event: readonly Script[];
  readonly variable: readonly Variable[];
}
interface Folder {
  readonly name: string;
  readonly description: string;
  readonly item: readonly CollectionRequest[];
}
interface CollectionRequest {
  readonly name: string;
  readonly event: readonly Script[];
  readonly request: {
    readonly auth?: Auth;
    readonly method: string;
    readonly header: readonly Variable[];
    readonly body?: { readonly mode: string; readonly raw: string };
    readonly url: {
      readonly raw: string;
      readonly host: readonly string[];
      readonly path: readonly string[];
      readonly query?: readonly Variable[];
    };
  };
}
interface Script {
  readonly listen: string;
  readonly script: { readonly exec: readonly string[] };
}
interface Variable {
  readonly key: string;
  readonly value: string;
}
interface Auth {
  readonly type: string;
  readonly bearer?: readonly Variable[];
}

/** One request as it was sent, and what its scripts said of the answer. */
export interface Ran {
  /** `01 Health / Check authentication` */
  readonly name: string;
  /** With its variables filled in; `null`: it could not be sent. */
  readonly url: string | null;
  readonly body: string | null;
  /** 0: it could not be sent. */
  readonly status: number;
  /** Of the request's own scripts, and of the collection's. */
  readonly assertions: readonly Assertion[];
}
interface Assertion {
  readonly title: string;
  readonly of: 'request' | 'collection';
  readonly failure: string | null;
}

type Value = string | number;
/** Lets so many milliseconds of the mock's clock go by. */
type Wait = (ms: number) => Promise<void>;

const mostRequests = 200; // a poll that never ends would go on for ever

/** Every request in the order of the collection, but where a script says which is next. */
export async function runCollection(
  collection: Collection,
  environment: Readonly<Record<string, string>>,
  wait: Wait,
): Promise<readonly Ran[]> {
  const scopes: Scopes = {
    local: new Map(),
    environment: new Map(Object.entries(environment)),
    collection: new Map(collection.variable.map(({ key, value }) => [key, value])),
  };
  const requests = collection.item.flatMap((folder) => folder.item.map((item) => ({ folder: folder.name, item })));
  const ran: Ran[] = [];
  for (let index = 0; index < requests.length; ) {
    if (ran.length === mostRequests) throw new Error(`The collection did not end within ${mostRequests} requests.`);
    const { folder, item } = requests[index] ?? unknownRequest(String(index));
    const { next, ...result } = await runRequest(collection, item, scopes, wait);
    ran.push({ name: `${folder} / ${item.name}`, ...result });
    index = next === null ? index + 1 : requests.findIndex((one) => one.item.name === next);
    if (index === -1) unknownRequest(String(next));
  }
  return ran;
}

function unknownRequest(name: string): never {
  throw new Error(`The collection has no request "${name}".`);
}

async function runRequest(collection: Collection, item: CollectionRequest, scopes: Scopes, wait: Wait) {
  const assertions: Assertion[] = [];
  let next: string | null = null;
  const run = async (listen: string, response: object | null) => {
    const owners = [
      { of: 'collection', events: collection.event },
      { of: 'request', events: item.event },
    ] as const;
    for (const { of, events } of owners) {
      for (const { script } of events.filter((event) => event.listen === listen)) {
        const pm = {
          test: (title: string, body: () => void) => void assertions.push({ title, of, failure: failureOf(body) }),
          expect: chai.expect,
          info: { requestName: item.name },
          variables: {
            get: (name: string) => lookUp(scopes, name),
            set: (name: string, value: Value) => void scopes.local.set(name, value),
            replaceIn: (text: string) => resolve(text, scopes),
          },
          collectionVariables: variablesIn(scopes.collection),
          environment: variablesIn(scopes.environment),
          execution: {
            setNextRequest: (name: string) => {
              next = name;
            },
          },
          ...(response === null ? {} : { response }),
        };
        const timers: { readonly body: () => void; readonly ms: number }[] = [];
        const setTimeout = (body: () => void, ms: number) => void timers.push({ body, ms });
        const runs = (part: () => void) => {
          const failure = failureOf(part);
          if (failure !== null) assertions.push({ title: `the ${listen} script runs`, of, failure });
        };
        runs(() => runInNewContext(script.exec.join('\n'), { pm, setTimeout }, { timeout: 2000 }));
        for (const { body, ms } of timers) {
          await wait(ms);
          runs(body);
        }
      }
    }
  };

  await run('prerequest', null);
  const sent = toSend(item, item.request.auth ?? collection.auth, scopes);
  if (typeof sent === 'string') {
    assertions.push({ title: 'the request can be sent', of: 'request', failure: sent });
    return { url: null, body: null, status: 0, assertions, next };
  }
  const answer = await fetch(sent.url, sent.init);
  await run('test', responseOf(answer.status, answer.headers, await answer.text()));
  return { url: sent.url, body: sent.body, status: answer.status, assertions, next };
}

/** Why it cannot be sent, in words, where a variable is not set. */
function toSend({ request }: CollectionRequest, auth: Auth, scopes: Scopes) {
  const unset = [request.url.raw, request.body?.raw ?? '', ...request.header.map(({ value }) => value)].flatMap((text) =>
    [...text.matchAll(variable)].flatMap(([, name = '']) => (name === '$guid' || lookUp(scopes, name) !== undefined ? [] : [name])),
  );
  if (unset.length > 0) return `Nobody set {{${unset[0]}}}.`;
  if (request.body !== undefined && request.body.mode !== 'raw')
    throw new Error(`Bodies of mode "${request.body.mode}" are not supported.`);
  const body = request.body === undefined ? null : resolve(request.body.raw, scopes);
  const headers = new Headers(request.header.map(({ key, value }): [string, string] => [key, resolve(value, scopes)]));
  const token = bearerToken(auth);
  if (token !== null) headers.set('Authorization', `Bearer ${resolve(token, scopes)}`);
  const init: RequestInit = { method: request.method, headers, ...(body === null ? {} : { body }) };
  return { url: resolve(request.url.raw, scopes), init, body };
}

function bearerToken({ type, bearer = [] }: Auth): string | null {
  if (type === 'noauth') return null;
  const token = bearer.find(({ key }) => key === 'token');
  if (type !== 'bearer' || token === undefined) throw new Error(`Auth of type "${type}" is not supported.`);
  return token.value;
}

function responseOf(code: number, headers: Headers, text: string) {
  return {
    code,
    headers: { get: (name: string) => headers.get(name) ?? undefined },
    json: () => JSON.parse(text),
    text: () => text,
    to: { have: { status: (wanted: number) => chai.assert.equal(code, wanted, `expected response to have status code ${wanted}`) } },
  };
}

/** The nearest counts: a script's own, then the environment's, then the collection's. */
interface Scopes {
  readonly local: Map<string, Value>;
  readonly environment: Map<string, Value>;
  readonly collection: Map<string, Value>;
}

function lookUp({ local, environment, collection }: Scopes, name: string): Value | undefined {
  return local.get(name) ?? environment.get(name) ?? collection.get(name);
}

function variablesIn(scope: Map<string, Value>) {
  return {
    get: (name: string) => scope.get(name),
    set: (name: string, value: Value) => void scope.set(name, value),
  };
}

const variable = /\{\{([^{}]+)\}\}/g;

/** Fills in `{{name}}`; each `{{$guid}}` is another one. */
function resolve(text: string, scopes: Scopes): string {
  return text.replace(variable, (_, name: string) => {
    const value = name === '$guid' ? randomUUID() : lookUp(scopes, name);
    if (value === undefined) throw new Error(`Nobody set {{${name}}}.`);
    return String(value);
  });
}

function failureOf(body: () => void): string | null {
  try {
    body();
    return null;
  } catch (error) {
    return String(error);
  }
}
