/** What the headers of answers say of the exchange and of the client's limit [V, A-09, A-25]. */
import type { Answer } from '../call.js';
import type { ContractOperation } from '../contract/contract.js';
import { shown } from '../evidence.js';
import { type Expectation, isAll, isTaken, type Objection } from './expected.js';
import { callOf, type Request } from './requests.js';
import { usualLimit } from './scenario.js';
import type { Sending } from './sending.js';

interface Subject {
  readonly sending: Sending;
  readonly operation: ContractOperation;
  readonly request: Request;
  readonly key: string;
  readonly isMock: boolean;
}

/** How many requests are left is known only where nobody else uses the key. */
export async function tryHeaders({ sending, operation, request, key, isMock }: Subject): Promise<void> {
  const call = callOf(operation, request, key);
  const id = 'check.ORDINAVO_1-a';
  const named = { ...call, headers: { ...call.headers, 'X-Correlation-Id': id } };
  const isNamed: Expectation = (answer) => headerIs(answer, 'x-correlation-id', id, `${id}, as the request has it`); // a guess
  const rates = isMock ? [isNamed, isUsualLimit, isReset] : [isReset];
  const first = await sending.send(named, `${operation.id}: with an X-Correlation-Id of its own`, operation, {
    expectation: isAll(isTaken(operation, false, false), ...rates),
  });
  if (first?.headers['x-ratelimit-remaining'] === undefined || !isMock) return;
  const left = Number(first.headers['x-ratelimit-remaining']) - 1;
  await sending.send(call, `${operation.id}: one request later`, operation, {
    expectation: (answer) => headerIs(answer, 'x-ratelimit-remaining', String(left), `${left}, one less than before`),
  });
}

function isUsualLimit(answer: Answer): Objection | null {
  const left = answer.headers['x-ratelimit-remaining'];
  const limit = headerIs(answer, 'x-ratelimit-limit', String(usualLimit), `${usualLimit}, as the client has it`);
  if (limit !== null || (left !== undefined && Number(left) < usualLimit)) return limit;
  return { in: 'response', pointer: '/header/x-ratelimit-remaining', expected: `less than ${usualLimit}`, got: shown(left) };
}

/** Not in milliseconds, and not how long it is still; the clock of the server may stand anywhere. */
function isReset({ headers }: Answer): Objection | null {
  const said = headers['x-ratelimit-reset'];
  if (said === undefined && headers['x-ratelimit-limit'] === undefined) return null; // a client without a limit
  if (Number(said) > Date.UTC(2000, 0) / 1000 && Number(said) < Date.UTC(3000, 0) / 1000) return null;
  return { in: 'response', pointer: '/header/x-ratelimit-reset', expected: 'when the window ends, in Unix seconds', got: shown(said) };
}

function headerIs({ headers }: Answer, name: string, wanted: string, expected: string): Objection | null {
  return headers[name] === wanted ? null : { in: 'response', pointer: `/header/${name}`, expected, got: shown(headers[name]) };
}
