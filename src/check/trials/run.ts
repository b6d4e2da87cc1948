/**
 * Requests that are made from the contract: valid ones of every operation, what creates before what reads and what deletes last, and invalid ones with
 * one fault each. The same seed sends the same.
 */
import { inRealTime } from '../../world/clock.js';
import { type Answer, type Call, type Caller, isAnswered, readBody } from '../call.js';
import type { Contract, ContractOperation } from '../contract/contract.js';
import type { Evidence } from '../evidence.js';
import { type Expectation, hasStatus, isAs, isTaken, rejectedIn } from './expected.js';
import { Memory } from './memory.js';
import { refusalsOf, unknownRoutes, unknownValue } from './refusals.js';
import {
  callOf,
  furtherRequests,
  isIdempotencyKey,
  type Request,
  type Source,
  type ValidRequest,
  validRequests,
  withParameter,
} from './requests.js';
import type { Keys } from './scenario.js';
import { plain, propertiesOf } from './schema.js';
import { harmless, isCustomerAware, isUnfiltered } from './unsaid.js';

export { type Keys, keysForGenerated, scenarioForGenerated } from './scenario.js';

interface Run {
  readonly contract: Contract;
  readonly evidence: Evidence;
  readonly call: Caller;
  readonly keys: Keys;
  readonly seed: number;
  /** It was made for this, of the scenario for it. */
  readonly isMock: boolean;
  /** Nothing that writes is sent. */
  readonly readsOnly: boolean;
}

export async function runGenerated(run: Run): Promise<void> {
  const { contract, evidence, keys, seed, isMock, readsOnly } = run;
  const source: Source = { memory: new Memory(), seed, prefix: `CHECK-${seed}-`, areForeign: !isMock };
  const operations = contract.operations.filter(({ method }) => !readsOnly || method === 'GET');
  const sending = new Sending(run, source.memory);
  const sound = new Map<ContractOperation, Request[]>();
  const plausible = new Map<ContractOperation, Request[]>();
  const closed = new Set<ContractOperation>();
  /** Whether it may be tried at all. */
  const tryOne = async (operation: ContractOperation, { what, request, namesUnknown, isPlausible }: ValidRequest): Promise<boolean> => {
    const expectation = isTaken(operation, namesUnknown, isPlausible);
    const call = callOf(operation, request, keys.main);
    const answer = await sending.send(call, `${operation.id}: ${what}`, operation, { expectation, mayBeForbidden: !isMock });
    if (answer?.status === 403 && !isMock) {
      const isMapping = operation.customerAwareScope !== null && isCustomerAware(request.body);
      const name = isMapping ? `${operation.id} with customer context` : operation.id;
      if (!evidence.leftOut.some((left) => left.what === name)) evidence.leavesOut(name, 'the API key may not do that');
      if (!isMapping) closed.add(operation);
      return isMapping;
    }
    if (answer === null || answer.status < 200 || answer.status >= 300) return true;
    const kept = isPlausible ? plausible : sound; // whatever is sound is sent again with each fault, and that are many targets
    if (rejectedIn(answer) === 0) kept.set(operation, [...(kept.get(operation) ?? []), request]);
    return true;
  };
  const tryValid = async (operation: ContractOperation) => {
    const requests = validRequests(operation, source);
    const [first] = requests;
    if (first === undefined) return evidence.leavesOut(`${operation.id} of a record that is there`, 'no answer has told of one');
    for (const valid of requests) if (!(await tryOne(operation, valid))) return;
    for (const valid of furtherRequests(operation, source, first.request)) await tryOne(operation, valid);
  };
  const ordered = [...operations].sort((one, other) => rankOf(one) - rankOf(other));
  for (const operation of ordered.filter(({ method }) => method !== 'DELETE')) await tryValid(operation);

  if (keys.limited !== null) await useUp(sending, ordered, sound, keys.limited);
  for (const operation of operations) {
    if (closed.has(operation)) continue;
    const known = sound.get(operation) ?? plausible.get(operation) ?? [inventedFor(operation, source)];
    for (const { what, call, expectation } of refusalsOf({ operation, sound: known, keys, seed, isMock }))
      await sending.send(call, `${operation.id}: ${what}`, operation, {
        expectation,
        isBroken: true,
        keepsLimit: isLimited(call, keys),
      });
    await tryIdempotency(sending, operation, [...(sound.get(operation) ?? []), ...(plausible.get(operation) ?? [])], run);
  }
  for (const { what, call, expectation } of unknownRoutes(contract.operations, keys, isMock))
    await sending.send(call, `${what}, which the contract does not have`, null, { expectation, isBroken: true });

  for (const operation of ordered.filter(({ method }) => method === 'DELETE')) await tryValid(operation);
  tellWhatIsLeftOut(run);
}

/** What reads alone, what creates, lists, single records, what changes; of what creates first that which needs no records. */
function rankOf({ method, path, parameters, body }: ContractOperation): number {
  const names = body === null ? [] : propertiesOf(plain(body.schema)).map(([name]) => name);
  const needs = names.filter((name) => /Ids?$/.test(name) && name !== 'externalId' && name !== 'batchId').length;
  if (method === 'DELETE') return 1000;
  if (method === 'POST') return 100 + needs;
  if (method !== 'GET') return 500;
  return parameters.length === 0 ? 0 : path.includes('{') ? 400 : 300;
}

/** Where nothing has been taken, or nothing is known of what the path names. */
function inventedFor({ parameters, body }: ContractOperation, { seed, prefix, areForeign }: Source): Request {
  const [example] = Object.values(body?.examples ?? {});
  const request: Request = { path: {}, query: {}, headers: {}, body: harmless(example, prefix, areForeign) };
  const named = parameters.filter((parameter) => parameter.in === 'path');
  return named.reduce((whole, parameter) => withParameter(whole, parameter, unknownValue(parameter, seed)), request);
}

/** The one request that the client may make. */
async function useUp(
  sending: Sending,
  operations: readonly ContractOperation[],
  sound: ReadonlyMap<ContractOperation, readonly Request[]>,
  key: string,
): Promise<void> {
  const operation = operations.find((one) => sound.has(one));
  const [request] = operation === undefined ? [] : (sound.get(operation) ?? []);
  if (operation === undefined || request === undefined) return;
  const title = `${operation.id}: the one request that a client may make`;
  await sending.send(callOf(operation, request, key), title, operation, { expectation: isTaken(operation, false, false) });
}

function isLimited({ headers }: Call, { limited }: Keys): boolean {
  return limited !== null && headers.Authorization === `Bearer ${limited}`;
}

/** The same again under one key, and something else under it [S2, V, A-10]. */
async function tryIdempotency(
  sending: Sending,
  operation: ContractOperation,
  sound: readonly Request[],
  { keys, seed }: Run,
): Promise<void> {
  const parameter = operation.parameters.find(isIdempotencyKey);
  const [request] = sound;
  if (parameter === undefined || request === undefined) return;
  const under = (one: Request) => callOf(operation, withParameter(one, parameter, `CHECK-${seed}-${operation.id}-again`), keys.main);
  const content = (one: Request) => JSON.stringify(one.body);
  const other = sound.find((one) => content(one) !== content(request) && JSON.stringify(one.path) === JSON.stringify(request.path));
  const title = (what: string) => `${operation.id}: ${what}`;
  const first = await sending.send(under(request), title('under a new Idempotency-Key'), operation, {
    expectation: isTaken(operation, false, false),
  });
  if (first === null || first.status >= 300) return;
  await sending.send(under(request), title('the same again under its Idempotency-Key'), operation, { expectation: isAs(first) });
  if (other === undefined) return;
  await sending.send(under(other), title('something else under a used Idempotency-Key'), operation, {
    expectation: hasStatus([409]),
    isBroken: true,
  });
}

function tellWhatIsLeftOut({ evidence, isMock, contract, keys }: Run): void {
  const scopes = [
    ...new Set(contract.operations.flatMap(({ scopes, customerAwareScope }) => [...scopes.flat(), customerAwareScope ?? []].flat())),
  ];
  const lacking = scopes.filter((scope) => keys.without[scope] === undefined);
  if (lacking.length > 0) evidence.leavesOut(`clients without ${lacking.join(', ')}`, isMock ? 'the mock knows no such scope' : onlyOneKey);
  if (keys.limited === null) evidence.leavesOut('one request too many', onlyOneKey);
  if (keys.faulty === null) evidence.leavesOut('a server that fails', 'a target is not made to');
  if (!isMock) evidence.leavesOut('bodies and batches that are too large', 'the limits of a target are not known');
}

const onlyOneKey = 'it needs another API key, and only one is given';

interface How {
  readonly expectation: Expectation;
  readonly isBroken?: boolean;
  /** 403 is for the caller to tell. */
  readonly mayBeForbidden?: boolean;
  /** 429 is what is wanted. */
  readonly keepsLimit?: boolean;
}

/** Sends one call after the other, and gives evidence of each. */
class Sending {
  readonly #run: Run;
  readonly #memory: Memory;
  readonly #titles = new Map<string, number>();
  #silent = 0;

  constructor(run: Run, memory: Memory) {
    this.#run = run;
    this.#memory = memory;
  }

  /** `null`: there was no answer. */
  async send(call: Call, title: string, operation: ContractOperation | null, how: How): Promise<Answer | null> {
    const { evidence } = this.#run;
    if (this.#silent >= mostSilent) return null;
    const used = (this.#titles.get(title) ?? 0) + 1;
    this.#titles.set(title, used);
    const circumstances = {
      source: 'generated',
      title: used === 1 ? title : `${title}, once more (${used})`,
      isBroken: how.isBroken ?? false,
    } as const;
    const answer = await this.#answerTo(call, how.keepsLimit ?? false);
    if (!isAnswered(answer)) {
      evidence.unanswered(call, answer.unanswered, operation?.id ?? null, circumstances);
      this.#silent += 1;
      if (this.#silent === mostSilent) evidence.leavesOut('the rest of the generated requests', `${mostSilent} in a row were not answered`);
      return null;
    }
    this.#silent = 0;
    evidence.exchange(call, answer, circumstances);
    if (operation !== null && answer.status >= 200 && answer.status < 300 && isUnfiltered(queryOf(call)))
      this.#memory.learn(operation, readBody(answer.body));
    const objection = how.mayBeForbidden === true && answer.status === 403 ? null : how.expectation(answer);
    if (objection !== null)
      evidence.finds({
        source: 'generated',
        title: circumstances.title,
        operation: operation?.id ?? null,
        status: answer.status,
        curl: evidence.curl(call),
        ...objection,
      });
    return answer;
  }

  /** Where there were too many requests, it comes again when it may. */
  async #answerTo(call: Call, keepsLimit: boolean) {
    const answer = await this.#run.call(call);
    if (keepsLimit || !isAnswered(answer) || answer.status !== 429) return answer;
    const seconds = Number(answer.headers['retry-after']);
    if (!(seconds > 0 && seconds <= longestWait)) return answer;
    await new Promise<void>((resolve) => {
      inRealTime(seconds * 1000, resolve);
    });
    return this.#run.call(call);
  }
}

function queryOf({ path }: Call): Readonly<Record<string, string>> {
  return Object.fromEntries(new URLSearchParams(path.split('?')[1] ?? ''));
}

/** So many calls without an answer, and nobody is there. */
const mostSilent = 3;
const longestWait = 60; // s
