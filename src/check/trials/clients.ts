/** What other clients may not do, and not see: keys that no longer work, records of another client, those of customers [V, A-01, A-03, A-04, A-62]. */
import { type Answer, readBody } from '../call.js';
import type { ContractOperation } from '../contract/contract.js';
import { shown } from '../evidence.js';
import { type Expectation, hasStatus, isAll, isTaken, type Objection } from './expected.js';
import { callOf, type Request } from './requests.js';
import type { Keys } from './scenario.js';
import { isRecord, plain, propertiesOf } from './schema.js';
import type { Sending } from './sending.js';

interface Subject {
  readonly sending: Sending;
  readonly operations: readonly ContractOperation[];
  /** Requests of the main client that an operation has taken. */
  readonly soundOf: (operation: ContractOperation) => readonly Request[];
  readonly others: NonNullable<Keys['others']>;
  readonly prefix: string;
}

export async function tryOtherClients(subject: Subject): Promise<void> {
  await tryKeys(subject);
  await tryStranger(subject);
  await tryWithoutRead(subject);
}

/** One operation will do: who calls is asked before what is called. */
async function tryKeys({ sending, operations, soundOf, others }: Subject): Promise<void> {
  const operation = operations.find((one) => one.scopes.length > 0 && soundOf(one).length > 0);
  const [request] = operation === undefined ? [] : soundOf(operation);
  if (operation === undefined || request === undefined) return;
  const trials = [
    ['with a key that has expired', others.expired, 401],
    ['with a key that was revoked', others.revoked, 401],
    ['from an address that is not on the list of its client', others.elsewhere, 403],
  ] as const;
  for (const [what, key, status] of trials)
    await sending.send(callOf(operation, request, key), `${operation.id}: ${what}`, operation, {
      expectation: hasStatus([status]),
      isBroken: true,
      isOthers: true,
    });
}

/** Whatever names a record of the main client, and its lists. */
async function tryStranger({ sending, operations, soundOf, others }: Subject): Promise<void> {
  for (const operation of operations) {
    const how = { isBroken: true, isOthers: true } as const;
    const send = (request: Request, what: string, expectation: Expectation) =>
      sending.send(callOf(operation, request, others.stranger), `${operation.id}: ${what}`, operation, { ...how, expectation });
    const isOfRecord = operation.parameters.some((parameter) => parameter.in === 'path');
    const [request] = isOfRecord ? pathsOfOthers(operation, operations, soundOf) : soundOf(operation);
    if (request === undefined) continue;
    if (isOfRecord) await send(request, 'a record of another client', hasStatus([404]));
    else if (isList(operation)) await send({ ...request, query: {} }, 'by a client that has no records', isEmptyList);
    else
      for (const name of ['importJobId', 'targetIds']) {
        const naming = soundOf(operation).find(({ body }) => isRecord(body) && name in body);
        if (naming !== undefined) await send(naming, `${name} of another client`, hasStatus([404]));
      }
  }
}

/** What was not asked for yet, such as to delete, is asked for what another operation of its path was. */
function pathsOfOthers(
  operation: ContractOperation,
  operations: readonly ContractOperation[],
  soundOf: Subject['soundOf'],
): readonly Request[] {
  const own = soundOf(operation);
  if (own.length > 0) return own;
  return operations
    .filter(({ path }) => path === operation.path)
    .flatMap(soundOf)
    .map(({ path }) => ({ path, query: {}, headers: {}, body: undefined }));
}

function isList({ method, parameters }: ContractOperation): boolean {
  return method === 'GET' && parameters.some(({ name, in: place }) => place === 'query' && name === 'limit');
}

function isEmptyList(answer: Answer): Objection | null {
  if (answer.status !== 200) return hasStatus([200])(answer);
  const items = itemsIn(answer);
  if (items.length === 0) return null;
  return { in: 'response', pointer: '/body/items', expected: 'none, since the client has no records', got: `${items.length}` };
}

/** An import that is linked to records of customers, its job, and its route: all of it is shown but their IDs and numbers. */
async function tryWithoutRead({ sending, operations, others, prefix }: Subject): Promise<void> {
  const takes = (name: string) => (operation: ContractOperation) =>
    operation.method === 'POST' && operation.body !== null && propertiesOf(plain(operation.body.schema)).some(([one]) => one === name);
  const send = (operation: ContractOperation, request: Partial<Request>) =>
    sending.send(
      callOf(operation, { path: {}, query: {}, headers: {}, body: undefined, ...request }, others.withoutRead),
      `${operation.id}: of customers, by a client without customers.read`,
      operation,
      { expectation: isAll(isTaken(operation, false, true), tellsNone), isOthers: true },
    );
  const importing = operations.find((operation) => takes('externalId')(operation) && takes('customer')(operation));
  if (importing === undefined) return;
  const made = await send(importing, { body: { externalId: `${prefix}LINKED`, title: 'A visit to a customer', ...linked } });
  const importJobId = made === null ? undefined : partOf(made, 'importJobId');
  if (importJobId === undefined) return;
  const job = operations.find(({ method, path }) => method === 'GET' && path.endsWith('/{importJobId}'));
  if (job !== undefined) await send(job, { path: { importJobId: String(importJobId) } });
  const routing = operations.find(takes('importJobId'));
  const route = routing === undefined ? null : await send(routing, { body: { importJobId } });
  const routeSuggestionId = route === null ? undefined : partOf(route, 'routeSuggestionId');
  const suggestion = operations.find(({ method, path }) => method === 'GET' && path.endsWith('/{routeSuggestionId}'));
  if (suggestion !== undefined && routeSuggestionId !== undefined)
    await send(suggestion, { path: { routeSuggestionId: String(routeSuggestionId) } });
}

/** Customers of the scenario. */
const linked = {
  customer: { externalId: 'CUST-10042' },
  location: { externalId: 'LOC-ESSEN-01' },
  contact: { externalId: 'CONT-44' },
  planning: { routeDate: '2026-07-01' },
};

const forReadersOnly = [
  'customerId',
  'customerLocationId',
  'customerContactId',
  'ordinavoCustomerId',
  'ordinavoLocationId',
  'customerNumber',
];

/** That nothing in it is for those alone who may read the records of customers. */
const tellsNone: Expectation = (answer) => {
  const look = (value: unknown, pointer: string): Objection | null => {
    if (typeof value !== 'object' || value === null) return null;
    for (const [name, part] of Object.entries(value)) {
      const place = `${pointer}/${name}`;
      if (forReadersOnly.includes(name) && part !== null)
        return { in: 'response', pointer: place, expected: 'nothing, since the client lacks customers.read', got: shown(part) };
      const found = look(part, place);
      if (found !== null) return found;
    }
    return null;
  };
  return look(readBody(answer.body), '/body');
};

function itemsIn(answer: Answer): readonly unknown[] {
  const items = partOf(answer, 'items');
  return Array.isArray(items) ? items : [];
}

function partOf({ body }: Answer, name: string): unknown {
  const read = readBody(body);
  return isRecord(read) ? read[name] : undefined;
}
