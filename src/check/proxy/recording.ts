/** Exchanges with a real system as `proxy --record` keeps them, and how a mock is held against them. */

import type { Instant } from '../../domain/records.js';
import { type Answer, type Call, type Caller, isAnswered, readBody } from '../call.js';
import { type Contract, type ContractOperation, operationAt } from '../contract/contract.js';
import type { Oracle } from '../contract/oracle.js';
import { Evidence, shown } from '../evidence.js';
import { isObject, partOf } from '../json.js';
import { StandIns } from '../redacted.js';
import { answerSchema, differences } from './compare-answers.js';
import { RecordedIds } from './recorded-ids.js';

export type RecordedBody = { readonly json: unknown } | { readonly text: string } | null;

export interface Recording {
  /** The file that it came from. */
  readonly name: string;
  /** ISO 8601. */
  readonly recordedAt: string;
  /** The operation ID; `null`: the contract has none such. */
  readonly operation: string | null;
  /** A number for each API key of a run; `null`: it came without. */
  readonly client: number | null;
  readonly request: {
    readonly method: string;
    /** Below the base path, without its query. */
    readonly path: string;
    /** `''` for none. */
    readonly query: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: RecordedBody;
  };
  readonly response: { readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly body: RecordedBody };
}

/** A file cannot be used; the message says which, and why. */
export class RecordingError extends Error {}

const version = 1;

/** Writes exchanges down, without keys, secrets and e-mail addresses: stand-ins take their place, the same for the same. */
export class Recorder {
  readonly #contract: Contract;
  readonly #standIns: StandIns;
  readonly #clients = new Map<string, number>();
  #number: number;

  /** `first`: the number of the first file. */
  constructor(contract: Contract, first: number) {
    this.#contract = contract;
    this.#standIns = new StandIns(first);
    this.#number = first;
  }

  next(at: Instant, call: Call, answer: Answer, operation: string | null): { readonly file: string; readonly text: string } {
    this.#standIns.learn(call.headers);
    const number = String(this.#number++).padStart(4, '0');
    const declared = headersOf(this.#contract, operation);
    const [path = '', ...query] = this.#standIns.inPath(call.path).split('?');
    const recording = {
      version,
      recordedAt: new Date(at).toISOString(),
      operation,
      client: this.#clientOf(call.headers.authorization),
      request: {
        method: call.method,
        path,
        query: query.join('?'),
        headers: this.#headers(call.headers, declared),
        body: this.#body(call.body),
      },
      response: {
        status: answer.status,
        headers: this.#headers(answer.headers, declared),
        body: this.#body(answer.body === '' ? null : answer.body),
      },
    };
    const named = (operation ?? 'unknown').replace(/[^A-Za-z0-9._-]+/g, '-');
    return { file: `${number}-${named}-${answer.status}.json`, text: `${JSON.stringify(recording, null, 2)}\n` };
  }

  #clientOf(authorization: string | undefined): number | null {
    if (authorization === undefined) return null;
    const client = this.#clients.get(authorization) ?? this.#clients.size + 1;
    this.#clients.set(authorization, client);
    return client;
  }

  /** Those that mean something, by name. */
  #headers(headers: Readonly<Record<string, string>>, declared: ReadonlySet<string>): Readonly<Record<string, string>> {
    const kept = Object.entries(headers).flatMap(([name, value]) => {
      const matters = (meaningful.has(name) || declared.has(name)) && !/authorization$|cookie/.test(name);
      if (!matters) return [];
      return [[name, name === 'location' ? this.#standIns.inPath(value) : String(this.#standIns.inValue(value, name))] as const];
    });
    return Object.fromEntries(kept.sort(([one], [other]) => (one < other ? -1 : 1)));
  }

  #body(text: string | null): RecordedBody {
    if (text === null) return null;
    const value = readBody(text);
    return typeof value === 'string' && !text.trimStart().startsWith('"')
      ? { text: this.#standIns.inText(text) }
      : { json: this.#standIns.inValue(value) };
  }
}

const meaningful: ReadonlySet<string> = new Set([
  'allow',
  'content-type',
  'idempotency-key',
  'idempotency-replayed',
  'location',
  'retry-after',
  'x-correlation-id',
  'x-ratelimit-limit',
  'x-ratelimit-remaining',
  'x-ratelimit-reset',
]);

/** What the contract says of headers, in lower case: of requests, and of any answer. */
function headersOf({ operations, document }: Contract, id: string | null): ReadonlySet<string> {
  const operation = operations.find((one) => one.id === id);
  if (operation === undefined) return new Set();
  const responses = [operation.path, operation.method.toLowerCase(), 'responses'].reduce<unknown>(partOf, partOf(document, 'paths'));
  const names = [
    ...operation.parameters.flatMap(({ name, in: place }) => (place === 'header' ? [name] : [])),
    ...Object.keys(isObject(responses) ? responses : {}).flatMap((status) => {
      const headers = partOf(partOf(responses, status), 'headers');
      return isObject(headers) ? Object.keys(headers) : [];
    }),
  ];
  return new Set(names.map((name) => name.toLowerCase()));
}

/** `name`: of the file. */
export function recordingFrom(text: string, name: string): Recording {
  const wrong = (what: string) =>
    new RecordingError(
      `${name}: ${what}. A recording is what "ordinavo-mock proxy --record DIR" writes; remove the file, or record it again.`,
    );
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw wrong(`is no JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  const at = (...names: readonly string[]) => names.reduce<unknown>(partOf, value);
  const need = <T>(names: readonly string[], what: string, is: (found: unknown) => found is T): T => {
    const found = at(...names);
    if (is(found)) return found;
    throw wrong(`${names.join('.')} is ${found === undefined ? 'missing' : shown(found)}, and not ${what}`);
  };
  if (!isObject(value) || at('version') === undefined) throw wrong('is no recording: it has no version');
  if (at('version') !== version) throw wrong(`has version ${shown(at('version'))}; this ordinavo-mock reads version ${version}`);
  const message = (part: 'request' | 'response') => ({
    headers: need([part, 'headers'], 'an object of texts', isTexts),
    body: need([part, 'body'], 'null, {json} or {text}', isBody),
  });
  return {
    name,
    recordedAt: need(['recordedAt'], 'a time', isTime),
    operation: need(['operation'], 'a text or null', (found) => found === null || isText(found)),
    client: need(['client'], 'a number or null', (found) => found === null || typeof found === 'number'),
    request: {
      method: need(['request', 'method'], 'a method', isMethod),
      path: need(['request', 'path'], 'a path that begins with /', isPath),
      query: need(['request', 'query'], 'a text', isText),
      ...message('request'),
    },
    response: { status: need(['response', 'status'], 'a status from 200 to 599', isStatus), ...message('response') },
  };
}

interface Replay {
  readonly recordings: readonly Recording[];
  readonly contract: Contract;
  readonly judge: Oracle;
  readonly evidence: Evidence;
  /** To the mock, which should be fresh. */
  readonly call: Caller;
  /** Lets happen what is due in the mock, as `mock.clock.drain` does: it is asked at once for what the real system took its time for. */
  readonly settle?: () => Promise<unknown>;
  /** API keys of the mock: one with every scope, and those that lack one. */
  readonly keys: { readonly main: string; readonly without: Readonly<Record<string, string>> };
}

/** Sends each recorded request to a mock, in their order, and compares the answers. What the recorded exchanges themselves break is found as well. */
export async function replay({ recordings, contract, judge, evidence, call, settle, keys }: Replay): Promise<void> {
  const ids = new RecordedIds();
  const inOrder = [...recordings].sort((one, other) => Date.parse(one.recordedAt) - Date.parse(other.recordedAt));
  for (const [index, recording] of inOrder.entries()) {
    const { name, request, response } = recording;
    const operation = operationAt(contract, request.method, request.path);
    const broken = judgeAsRecorded(recording, contract, judge, evidence);
    const key = keyFor(recording, operation, keys);
    const why = 'why' in key ? key.why : isReadAgain(recording, inOrder.slice(index + 1)) ? readAgain : whyNot(response.status);
    if (why !== null) {
      evidence.leavesOut(name, why);
      continue;
    }
    const isFine = response.status < 400;
    const path = ids.inPath(request.path, operation?.path ?? null, isFine);
    const query = ids.inQuery(request.query);
    const body = ids.inBody(meaningOf(request.body));
    const unknown = [...path.unknown, ...query.unknown, ...(isFine ? body.unknown : [])];
    if (unknown.length > 0) {
      evidence.leavesOut(name, `the call that gave ${unknown.join(', ')} is not among the recordings`);
      continue;
    }
    const sent: Call = {
      method: request.method,
      path: path.part + (query.part === '' ? '' : `?${query.part}`),
      headers: { ...request.headers, ...('value' in key && key.value !== null ? { authorization: `Bearer ${key.value}` } : {}) },
      body: textOf(request.body !== null && 'json' in request.body ? { json: body.part } : request.body),
    };
    if (request.method === 'GET') await settle?.();
    const answer = await call(sent);
    const circumstances = { source: 'recorded', title: name, isBroken: true } as const; // what it breaks was found as recorded
    if (!isAnswered(answer)) {
      evidence.unanswered(sent, answer.unanswered, operation?.id ?? null, circumstances);
      continue;
    }
    evidence.exchange(sent, answer, circumstances);
    const [recorded, got] = [meaningOf(response.body), answer.body === '' ? undefined : readBody(answer.body)];
    const isList = request.method === 'GET' && operation !== null && !operation.path.endsWith('}');
    if (isFine && answer.status < 400) ids.learn(recorded, got, isList);
    const schema = operation === null ? null : answerSchema(contract, operation, response.status);
    const found =
      answer.status === response.status
        ? differences(recorded, got, schema, isList && isFine ? ids.counterpart : null)
        : [{ pointer: '/status', expected: String(response.status), got: String(answer.status) }];
    for (const difference of found) {
      if (broken.has(difference.pointer)) continue; // told already
      const at = { source: 'recorded', title: name, operation: operation?.id ?? null, status: answer.status } as const;
      evidence.finds({ ...at, in: 'response', ...difference, curl: evidence.curl(sent) });
    }
  }
}

/** Answers the places of its answer that break the contract. */
function judgeAsRecorded(recording: Recording, contract: Contract, judge: Oracle, evidence: Evidence): ReadonlySet<string> {
  const { name, client, request, response } = recording;
  const alone = new Evidence(contract, judge, ''); // what was recorded shows nothing of the mock, so it does not count as seen
  const call: Call = {
    method: request.method,
    path: request.path + (request.query === '' ? '' : `?${request.query}`),
    headers: { ...request.headers, ...(client === null ? {} : { authorization: 'Bearer fio_live_MOCKrecorded' }) },
    body: textOf(request.body),
  };
  const answer: Answer = { status: response.status, headers: response.headers, body: textOf(response.body) ?? '' };
  alone.exchange(call, answer, { source: 'recorded', title: `${name} as recorded` });
  for (const finding of alone.findings) evidence.finds({ ...finding, curl: null });
  return new Set(alone.findings.flatMap(({ in: where, pointer }) => (where === 'response' ? [pointer] : [])));
}

const readAgain = 'it was read again later with another answer; how long something takes is no part of the contract';

/** Whether a later recording tells what became of the same thing. */
function isReadAgain({ client, request, response }: Recording, later: readonly Recording[]): boolean {
  if (request.method !== 'GET' || response.status >= 300) return false;
  const ofTheSame = later.filter((one) => one.request.path === request.path);
  const changed = ofTheSame.findIndex((one) => one.request.method !== 'GET');
  return ofTheSame
    .slice(0, changed === -1 ? undefined : changed)
    .some(
      (one) =>
        one.request.query === request.query &&
        one.client === client &&
        one.response.status === response.status &&
        JSON.stringify(one.response.body) !== JSON.stringify(response.body),
    );
}

function whyNot(status: number): string | null {
  if (status === 429) return 'the real system was asked too often, and a mock is not asked so often';
  if (status >= 500) return 'the real system failed, and a mock does not fail by itself';
  return null;
}

/** A key that the mock answers with the same status; `null`: none is sent. */
function keyFor(
  { client, response }: Recording,
  operation: ContractOperation | null,
  { main, without }: Replay['keys'],
): { readonly value: string | null } | { readonly why: string } {
  if (client === null) return { value: null };
  if (response.status === 401) return { value: 'fio_live_MOCKunknown0000000001' };
  if (response.status !== 403) return { value: main };
  const required = partOf(partOf(meaningOf(response.body), 'error'), 'requiredScope');
  const scopes = typeof required === 'string' ? [required] : (operation?.scopes.flat() ?? []);
  const key = scopes.map((scope) => without[scope]).find((one) => one !== undefined);
  if (key !== undefined) return { value: key };
  return { why: scopes.length === 0 ? 'it was forbidden for a reason of its own' : `the mock has no key without ${scopes.join(', ')}` };
}

function meaningOf(body: RecordedBody): unknown {
  return body === null ? undefined : 'json' in body ? body.json : body.text;
}

function textOf(body: RecordedBody): string | null {
  return body === null ? null : 'json' in body ? JSON.stringify(body.json) : body.text;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isTime(value: unknown): value is string {
  return isText(value) && !Number.isNaN(Date.parse(value));
}

function isMethod(value: unknown): value is string {
  return isText(value) && /^[A-Z]+$/.test(value);
}

function isPath(value: unknown): value is string {
  return isText(value) && /^\/[!-~]*$/.test(value) && !value.includes('?');
}

function isStatus(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 200 && value <= 599;
}

function isTexts(value: unknown): value is Readonly<Record<string, string>> {
  return isObject(value) && Object.values(value).every(isText);
}

function isBody(value: unknown): value is RecordedBody {
  if (value === null) return true;
  return isObject(value) && ('json' in value || ('text' in value && isText(value.text)));
}
