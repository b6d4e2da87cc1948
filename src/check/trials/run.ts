/**
 * Requests that are made from the contract: valid ones of every operation, what creates before what reads and what deletes last, and invalid ones with
 * one fault each. The same seed sends the same.
 */
import { wallClock } from '../../world/clock.js';
import type { Call } from '../call.js';
import type { ContractOperation } from '../contract/contract.js';
import { tryOtherClients } from './clients.js';
import { hasStatus, isAll, isAs, isReplay, isTaken, rejectedIn } from './expected.js';
import { tryHeaders } from './headers.js';
import { tryLife } from './life.js';
import { tryPages } from './lists.js';
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
import { type Run, Sending } from './sending.js';
import { harmless, isCustomerAware } from './unsaid.js';

export { type Keys, keysForGenerated, scenarioForGenerated } from './scenario.js';

export async function runGenerated(run: Run): Promise<void> {
  const { contract, evidence, keys, seed, isMock, readsOnly } = run;
  const prefix = `CHECK-${seed}-`;
  const keyPrefix = isMock ? prefix : `${prefix}${wallClock().toString(36)}-`;
  const source: Source = { memory: new Memory(), seed, prefix, keyPrefix, areForeign: !isMock };
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
    if (first === undefined) {
      evidence.leavesOut(`${operation.id} of a record that is there`, 'no answer has told of one');
      const nobodys = { what: 'a record that nobody has', request: inventedFor(operation, source), namesUnknown: true, isPlausible: false };
      if (!isMock) await tryOne(operation, nobodys); // it tells whether the key may do that at all
      return;
    }
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
    await tryIdempotency(sending, operation, [...(sound.get(operation) ?? []), ...(plausible.get(operation) ?? [])], run, keyPrefix);
  }
  await tryWhole(run, { sending, operations, keyPrefix, soundOf: (operation) => sound.get(operation) ?? [] });
  for (const { what, call, expectation } of unknownRoutes(contract.operations, keys, isMock))
    await sending.send(call, `${what}, which the contract does not have`, null, { expectation, isBroken: true });

  for (const operation of ordered.filter(({ method }) => method === 'DELETE')) await tryValid(operation);
  tellWhatIsLeftOut(run);
}

interface Whole {
  readonly sending: Sending;
  readonly operations: readonly ContractOperation[];
  /** Begins what a target may remember of an earlier run. */
  readonly keyPrefix: string;
  readonly soundOf: (operation: ContractOperation) => readonly Request[];
}

/** What shows only in several answers together, or to several clients. */
async function tryWhole({ keys, isMock }: Run, { sending, operations, keyPrefix, soundOf }: Whole): Promise<void> {
  const key = keys.main;
  for (const operation of operations) {
    const [request] = soundOf(operation);
    if (request === undefined) continue;
    await tryLife({ sending, operation, key, prefix: keyPrefix, isMock });
    await tryPages({ sending, operation, request, key, isQuiet: isMock });
  }
  const reading = operations.find((operation) => operation.method === 'GET' && soundOf(operation).length > 0);
  const [request] = reading === undefined ? [] : soundOf(reading);
  if (reading !== undefined && request !== undefined) await tryHeaders({ sending, operation: reading, request, key, isMock });
  if (keys.others !== null) await tryOtherClients({ sending, operations, soundOf, others: keys.others, prefix: keyPrefix });
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
  { keys, isMock }: Run,
  keyPrefix: string,
): Promise<void> {
  const key = keys.main;
  const parameter = operation.parameters.find(isIdempotencyKey);
  const [request] = sound;
  if (parameter === undefined || request === undefined) return;
  const under = (one: Request) => callOf(operation, withParameter(one, parameter, `${keyPrefix}${operation.id}-again`), key);
  const content = (one: Request) => JSON.stringify(one.body);
  const other = sound.find((one) => content(one) !== content(request) && JSON.stringify(one.path) === JSON.stringify(request.path));
  const title = (what: string) => `${operation.id}: ${what}`;
  const first = await sending.send(under(request), title('under a new Idempotency-Key'), operation, {
    expectation: isMock ? isAll(isTaken(operation, false, false), isReplay(false)) : isTaken(operation, false, false),
  });
  if (first === null || first.status >= 300) return;
  await sending.send(under(request), title('the same again under its Idempotency-Key'), operation, {
    expectation: isMock ? isAll(isAs(first), isReplay(true)) : isAs(first), // the header is a guess
  });
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
  if (keys.others === null) evidence.leavesOut('what other clients may not do and not see', onlyOneKey);
  if (keys.limited === null) evidence.leavesOut('one request too many', onlyOneKey);
  if (keys.faulty === null) evidence.leavesOut('a server that fails', 'a target is not made to');
  if (!isMock) evidence.leavesOut('bodies and batches that are too large', 'the limits of a target are not known');
}

const onlyOneKey = 'it needs another API key, and only one is given';
