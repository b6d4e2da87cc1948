/**
 * Runs a Postman collection over HTTP, as far as this project's collection goes: folders in folders, bearer auth, raw bodies, variables,
 * `{{$guid}}` and `{{$isoTimestamp}}`, and the part of `pm` and `CryptoJS` below. A script that needs more fails, and so does a request with a
 * variable that nobody set: it is not sent.
 */
import { createHmac, randomUUID } from 'node:crypto';
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
  readonly auth?: Auth;
  readonly event?: readonly Script[];
  readonly item: readonly (Folder | CollectionRequest)[];
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
      readonly path?: readonly string[];
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

/** A request, and what it has from the collection and from the folders that it is in. */
export interface Placed {
  /** `01 Health / Check authentication` */
  readonly name: string;
  readonly item: CollectionRequest;
  /** That of the nearest that has one. */
  readonly auth: Auth;
  /** From the outside to the inside. */
  readonly scripts: readonly OwnedScript[];
}
interface OwnedScript extends Script {
  readonly of: 'request' | 'folder' | 'collection';
}

/** Every request, in the order of the collection. */
export function requestsIn({ item, auth, event }: Collection): readonly Placed[] {
  return item.flatMap((folder) => placed(folder, '', auth, owned('collection', event)));
}

function placed(entry: Folder | CollectionRequest, path: string, above: Auth, outer: readonly OwnedScript[]): readonly Placed[] {
  const name = path + entry.name;
  if ('request' in entry)
    return [{ name, item: entry, auth: entry.request.auth ?? above, scripts: [...outer, ...owned('request', entry.event)] }];
  const scripts = [...outer, ...owned('folder', entry.event ?? [])];
  return entry.item.flatMap((inner) => placed(inner, `${name} / `, entry.auth ?? above, scripts));
}

function owned(of: OwnedScript['of'], scripts: readonly Script[]): readonly OwnedScript[] {
  return scripts.map((script) => ({ ...script, of }));
}

/** One request as it was sent, and what its scripts said of the answer. */
export interface Ran {
  readonly name: string;
  /** With its variables filled in; `null`: it could not be sent. */
  readonly url: string | null;
  readonly body: string | null;
  /** With its variables filled in. */
  readonly headers: Headers;
  /** 0: it could not be sent, or there was no answer. */
  readonly status: number;
  /** The body of the answer as text. */
  readonly answer: string;
  /** Of the request's own scripts, and of those around it. */
  readonly assertions: readonly Assertion[];
}
interface Assertion {
  readonly title: string;
  readonly of: OwnedScript['of'];
  readonly failure: string | null;
}

type Value = string | number;
/** Lets so many milliseconds of the mock's clock go by. */
type Wait = (ms: number) => Promise<void>;

const mostRequests = 300; // a poll that never ends would go on for ever

/** Every request in the order of the collection, but where a script says which is next. One that a script leaves out is not in the result. */
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
  const requests = requestsIn(collection);
  const ran: Ran[] = [];
  for (let index = 0; index < requests.length; ) {
    if (ran.length === mostRequests) throw new Error(`The collection did not end within ${mostRequests} requests.`);
    const request = requests[index] ?? unknownRequest(String(index));
    const { next, isSkipped, ...result } = await runRequest(request, scopes, wait);
    if (!isSkipped) ran.push({ name: request.name, ...result });
    index = next === null ? index + 1 : requests.findIndex((one) => one.item.name === next);
    if (index === -1) unknownRequest(String(next));
  }
  return ran;
}

function unknownRequest(name: string): never {
  throw new Error(`The collection has no request "${name}".`);
}

/** Ends the scripts of a request that is left out. */
class Skipped extends Error {}

async function runRequest({ item, auth, scripts }: Placed, scopes: Scopes, wait: Wait) {
  const assertions: Assertion[] = [];
  let next: string | null = null;
  let isSkipped = false;
  const run = async (listen: string, request: object, response: object | null) => {
    for (const { of, script } of scripts.filter((one) => one.listen === listen)) {
      if (isSkipped) return;
      const pm = {
        test: (title: string, body: () => void) => void assertions.push({ title, of, failure: failureOf(body) }),
        expect: chai.expect,
        info: { requestName: item.name },
        request,
        variables: {
          get: (name: string) => lookUp(scopes, name),
          set: (name: string, value: Value) => void scopes.local.set(name, value),
          unset: (name: string) => void scopes.local.delete(name),
          replaceIn: (text: string) => resolve(text, scopes),
        },
        collectionVariables: variablesIn(scopes.collection),
        environment: variablesIn(scopes.environment),
        execution: {
          setNextRequest: (name: string) => {
            next = name;
          },
          skipRequest: () => {
            isSkipped = true;
            throw new Skipped();
          },
        },
        ...(response === null ? {} : { response }),
      };
      const timers: { readonly body: () => void; readonly ms: number }[] = [];
      const setTimeout = (body: () => void, ms: number) => void timers.push({ body, ms });
      const runs = (part: () => void) => {
        const failure = failureOf(part);
        if (failure !== null && !isSkipped) assertions.push({ title: `the ${listen} script runs`, of, failure });
      };
      runs(() => runInNewContext(script.exec.join('\n'), { pm, setTimeout, CryptoJS }, { timeout: 2000 }));
      for (const { body, ms } of timers) {
        await wait(ms);
        runs(body);
      }
    }
  };

  const asWritten = new Headers(item.request.header.map(({ key, value }): [string, string] => [key, value]));
  await run('prerequest', requestOf(item.request.body?.raw ?? '', asWritten), null);
  const nothing = { url: null, body: null, headers: new Headers(), status: 0, answer: '', assertions, next, isSkipped };
  if (isSkipped) return nothing;
  const sent = toSend(item, auth, scopes);
  if (typeof sent === 'string') {
    assertions.push({ title: 'the request can be sent', of: 'request', failure: sent });
    return nothing;
  }
  const { url, body, headers } = sent;
  const init: RequestInit = { method: item.request.method, headers, ...(body === null ? {} : { body }) };
  const answer = await fetch(url, init).catch((error: Error) => String(error.cause ?? error));
  if (typeof answer === 'string') {
    assertions.push({ title: 'the request is answered', of: 'request', failure: answer });
    return { ...nothing, url, body, headers };
  }
  const text = await answer.text();
  await run('test', requestOf(body ?? '', headers), responseOf(answer.status, answer.headers, text));
  return { url, body, headers, status: answer.status, answer: text, assertions, next, isSkipped };
}

function requestOf(raw: string, headers: Headers) {
  return { body: { raw }, headers: { has: (name: string) => headers.has(name) } };
}

/** The part of crypto-js that the scripts need; Postman has the whole of it. */
const CryptoJS = {
  enc: { Hex: 'hex' },
  HmacSHA256: (text: string, key: string) => ({
    toString: (encoding: string) => {
      if (encoding !== 'hex') throw new Error(`The encoding ${encoding} is not supported.`);
      return createHmac('sha256', key).update(text).digest('hex');
    },
  }),
};

/** Why it cannot be sent, in words, where a variable is not set. */
function toSend({ request }: CollectionRequest, auth: Auth, scopes: Scopes) {
  const unset = [request.url.raw, request.body?.raw ?? '', ...request.header.map(({ value }) => value)].flatMap((text) =>
    [...text.matchAll(variable)].flatMap(([, name = '']) => (dynamic.has(name) || lookUp(scopes, name) !== undefined ? [] : [name])),
  );
  if (unset.length > 0) return `Nobody set {{${unset[0]}}}.`;
  if (request.body !== undefined && request.body.mode !== 'raw')
    throw new Error(`Bodies of mode "${request.body.mode}" are not supported.`);
  const body = request.body === undefined ? null : resolve(request.body.raw, scopes);
  const headers = new Headers(request.header.map(({ key, value }): [string, string] => [key, resolve(value, scopes)]));
  const token = bearerToken(auth);
  if (token !== null) headers.set('Authorization', `Bearer ${resolve(token, scopes)}`);
  return { url: resolve(request.url.raw, scopes), body, headers };
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

/** Made anew wherever they stand. */
const dynamic: ReadonlyMap<string, () => string> = new Map([
  ['$guid', () => randomUUID()],
  ['$isoTimestamp', () => new Date().toISOString()],
]);

/** Fills in `{{name}}`. */
function resolve(text: string, scopes: Scopes): string {
  return text.replace(variable, (_, name: string) => {
    const value = dynamic.get(name)?.() ?? lookUp(scopes, name);
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
