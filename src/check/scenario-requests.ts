/** The requests that a scenario brings along: sent by its clients in their order, and held against what it says of the answers and of the end. */

import { operations } from '../contract/generated/operations.js';
import { parameters as placesOf } from '../contract/generated/parameters.js';
import { readInstant, writeInstant } from '../domain/instants.js';
import type { Mock } from '../mock.js';
import { inRealTime } from '../world/clock.js';
import { type Answer, type Call, type Caller, isAnswered, type NoAnswer, readBody } from './call.js';
import type { Contract } from './contract/contract.js';
import { type Evidence, type Finding, shown } from './evidence.js';
import { escapedName, isObject, partOf } from './json.js';

export interface ScenarioRun {
  /** Under its scenario, and used for nothing else before. */
  readonly mock: Mock;
  readonly contract: Contract;
  readonly evidence: Evidence;
  /** Of the mock's API. */
  readonly call: Caller;
}

type ScenarioRequest = Mock['scenario']['requests'][number];
type Expectation = ReturnType<Mock['expectations']>[number];
type Difference = Pick<Finding, 'pointer' | 'expected' | 'got'>;

const source = 'scenarios';

/**
 * A clock that is not frozen begins on a full minute, as windows of rate limits do, and is moved on before each request until nothing is due any
 * more: so what a request meets depends neither on the time of day nor on how quick this machine is. At the end every clock is moved on so, and
 * then the expectations are looked at.
 */
export async function runScenarioRequests(run: ScenarioRun): Promise<void> {
  const { mock, contract, evidence } = run;
  const { name, requests } = mock.scenario;
  if (requests.length === 0) return evidence.leavesOut(`scenario ${name}`, 'it has no requests');
  if (mock.scenario.clock !== 'frozen') await toFullMinute(mock);
  for (const request of requests) {
    const title = `${name}: ${request.name}`;
    const call = callOf(request, mock);
    if (!isKnownTo(contract, request.operation)) evidence.leavesOut(title, `${contract.name} has no ${request.operation}`);
    else if (call === null) evidence.leavesOut(title, `no API key of the client ${request.client} works`);
    else for (let sent = 0; sent < (request.times ?? 1); sent += 1) await send(call, request, title, run);
  }
  await mock.clock.drain();
  if (requests.some(({ isOwn }) => !isOwn))
    evidence.leavesOut(`${name}: which answers come to requests that it has from a scenario it extends`, 'they are those of another world');
  lookAtExpectations(run);
}

async function send(sent: Call, request: ScenarioRequest, title: string, { mock, evidence, call }: ScenarioRun): Promise<void> {
  if (mock.scenario.clock !== 'frozen') await mock.clock.drain();
  const answer = await answered(mock, call(sent));
  if (!isAnswered(answer)) return evidence.unanswered(sent, answer.unanswered, request.operation, { source, title });
  const operation = evidence.exchange(sent, answer, { source, title });
  if (!request.isOwn) return;
  const curl = evidence.curl(sent);
  for (const difference of differencesOf(answer, request))
    evidence.finds({ source, title, operation, status: answer.status, in: 'response', ...difference, curl });
}

async function toFullMinute({ clock }: Mock): Promise<void> {
  await clock.drain();
  const now = readInstant(clock.now()) ?? 0;
  await clock.set(writeInstant(Math.ceil(now / minute) * minute));
}

const minute = 60_000;
const longestPause = 20; // ms, real

/** A fault may hold an answer back until the mock's clock has moved on. So it is moved whenever nothing has come for a moment. */
async function answered(mock: Mock, answering: Promise<Answer | NoAnswer>): Promise<Answer | NoAnswer> {
  if (mock.faults.list().length === 0) return answering;
  for (;;) {
    const pause = new Promise<null>((resolve) => inRealTime(longestPause, () => resolve(null)));
    const answer = await Promise.race([answering, pause]);
    if (answer !== null) return answer;
    await mock.clock.drain();
  }
}

/** `null`: its client has no key that works now. */
function callOf({ operation: id, tenant, client, parameters = {}, body }: ScenarioRequest, mock: Mock): Call | null {
  const key = mock.scenario.apiKeys.find((one) => one.tenant === tenant && one.client === client);
  const operation = operations.find((one) => one.id === id);
  if (key === undefined || operation === undefined) return null;
  const at = (place: 'path' | 'query' | 'header') =>
    Object.entries(parameters).flatMap(([name, value]) => (placesOf[id][name] === place ? [[name, String(value)] as const] : []));
  const path = at('path').reduce<string>(
    (text, [name, value]) => text.replace(`{${name}}`, () => encodeURIComponent(value)),
    operation.path,
  );
  const query = new URLSearchParams(Object.fromEntries(at('query'))).toString();
  return {
    method: operation.method,
    path: query === '' ? path : `${path}?${query}`,
    headers: {
      Authorization: `Bearer ${key.value}`,
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      ...Object.fromEntries(at('header')),
    },
    body: body === undefined ? null : JSON.stringify(body),
  };
}

/** By its name, or by its method and path: another contract may name it otherwise. */
function isKnownTo(contract: Contract, id: ScenarioRequest['operation']): boolean {
  const shape = (method: string, path: string) => `${method} ${path.replace(/\{[^}]*\}/g, '{}')}`;
  const own = operations.find((one) => one.id === id);
  return contract.operations.some(
    (one) => one.id === id || (own !== undefined && shape(one.method, one.path) === shape(own.method, own.path)),
  );
}

/** Where the status is another one, so is the body; that is not told as well. */
function differencesOf({ status, body }: Answer, request: ScenarioRequest): readonly Difference[] {
  const wanted = request.status === undefined ? null : [request.status].flat();
  if (wanted === null ? status < 200 || status > 299 : !wanted.includes(status)) {
    const expected = wanted === null ? 'a status from 200 to 299' : wanted.join(' or ');
    return [{ pointer: '/status', expected, got: status < 400 ? String(status) : `${status} ${shown(readBody(body))}` }];
  }
  return request.answer === undefined ? [] : differencesIn(body === '' ? undefined : readBody(body), request.answer, '/body');
}

/** Of objects the fields that are named, of lists every item. */
function differencesIn(got: unknown, wanted: unknown, pointer: string): readonly Difference[] {
  if (Array.isArray(wanted) && Array.isArray(got)) {
    if (wanted.length !== got.length) return [{ pointer, expected: `a list of ${wanted.length}`, got: `${got.length}: ${shown(got)}` }];
    return wanted.flatMap((item, index) => differencesIn(got[index], item, `${pointer}/${index}`));
  }
  if (isObject(wanted) && isObject(got))
    return Object.entries(wanted).flatMap(([name, part]) => differencesIn(partOf(got, name), part, `${pointer}/${escapedName(name)}`));
  return wanted === got ? [] : [{ pointer, expected: shown(wanted), got: shown(got) }];
}

/**
 * What must be true at the end. How a client behaves is for `exec` to judge: nobody's client was at work here. The same goes for all expectations
 * where the requests are those of a scenario that this one extends.
 */
function lookAtExpectations({ mock, evidence }: ScenarioRun): void {
  const { name, requests } = mock.scenario;
  const isOwn = requests.some((request) => request.isOwn);
  for (const { name: what, holds, found, condition } of mock.expectations()) {
    const title = `${name}: ${what}`;
    if (!isOwn) evidence.leavesOut(title, 'it is expected of a client, which `exec` runs');
    else if (isAboutClient(condition)) evidence.leavesOut(title, 'it is about how a client behaves, which `exec` judges');
    else if (!holds)
      evidence.finds({
        source,
        title,
        operation: null,
        status: null,
        in: condition.events === undefined && condition.deliveries === undefined ? 'response' : 'webhook',
        pointer: '',
        expected: shown(condition),
        got: found,
        curl: null,
      });
  }
}

function isAboutClient({ conduct, requests }: Expectation['condition']): boolean {
  return conduct !== undefined || requests !== undefined;
}
