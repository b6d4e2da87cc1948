/** What an answer to a generated request should be, beyond what the contract says of every answer. */
import { type Answer, readBody } from '../call.js';
import type { ContractOperation } from '../contract/contract.js';
import { type Finding, shown } from '../evidence.js';
import { isRecord } from './schema.js';

/** What is wrong with an answer, or with a request that should not have got it. */
export type Objection = Pick<Finding, 'in' | 'pointer' | 'expected' | 'got'>;
/** `null`: it is as it should be. */
export type Expectation = (answer: Answer) => Objection | null;

/**
 * That a valid request is taken. Where the contract has 422, a rule of the business may refuse what no schema forbids: then 409 and 422
 * will do. `namesUnknown`: so will 404.
 */
export function isTaken({ statuses }: ContractOperation, namesUnknown: boolean, isPlausible: boolean): Expectation {
  return (answer) => {
    const { status } = answer;
    if (status >= 200 && status < 300) {
      const rejected = isPlausible ? rejectedIn(answer) : 0;
      return rejected === 0 ? null : { in: 'response', pointer: '/body/rejectedItems', expected: '0', got: String(rejected) };
    }
    if (statuses.includes('422') && (status === 409 || status === 422)) return null;
    if (namesUnknown && status === 404) return null;
    return { in: 'response', pointer: '/status', expected: 'a success, since the request is valid', got: told(answer) };
  };
}

/** That a request with something wrong at the pointer is refused; an import may take it, and reject the item. */
export function isRefused(pointer: string, statuses: readonly number[] = [400, 413, 415, 422]): Expectation {
  return (answer) => {
    const { status } = answer;
    if (statuses.includes(status)) return null;
    if (status >= 200 && status < 300 && rejectedIn(answer) > 0) return null;
    const expected = `a refusal: ${statuses.join(', ')}, or a rejected item`;
    if (status >= 500) return { in: 'response', pointer: '/status', expected, got: told(answer) };
    return { in: 'request', pointer, expected, got: told(answer) };
  };
}

/**
 * As a mock with the defaults of the register does it: 400, but for a wrong value in one item of a batch, which costs that item alone. What a
 * rule of the business rejects, no schema says.
 */
export function isRefusedByMock(pointer: string): Expectation {
  const isOfItem = /^\/body\/(?:targets|items)\/\d/.test(pointer);
  const place = { in: 'response', pointer: '/status' } as const;
  return (answer) => {
    const { status, body } = answer;
    if (isOfItem && status === 400) return { ...place, expected: '200, with a rejected item: the others are imported', got: told(answer) };
    if (!isOfItem && status === 200 && body.includes('"invalid_value"'))
      return { ...place, expected: '400, since the whole request is wrong', got: '200, with a rejected item' };
    return isRefused(pointer, [400])(answer);
  };
}

export function hasStatus(statuses: readonly number[]): Expectation {
  return (answer) =>
    statuses.includes(answer.status) ? null : { in: 'response', pointer: '/status', expected: statuses.join(' or '), got: told(answer) };
}

/** 403, and the scope that is lacking [V]. */
export function lacksScope(scopes: readonly string[]): Expectation {
  return (answer) => {
    const error = errorIn(answer);
    const status = hasStatus([403])(answer);
    if (status !== null) return { ...status, expected: `403, since the key lacks ${scopes.join(' and ')}` };
    if (error.code !== 'missing_scope')
      return { in: 'response', pointer: '/body/error/code', expected: 'missing_scope', got: shown(error.code) };
    if (typeof error.requiredScope === 'string' && scopes.includes(error.requiredScope)) return null;
    return { in: 'response', pointer: '/body/error/requiredScope', expected: scopes.join(' or '), got: shown(error.requiredScope) };
  };
}

/** 429, and when to come again [V]. */
export function isTooMany(answer: Answer): Objection | null {
  const after = answer.headers['retry-after'];
  if (answer.status !== 429) return hasStatus([429])(answer);
  if (after !== undefined && /^[1-9]\d*$/.test(after)) return null;
  return { in: 'response', pointer: '/header/retry-after', expected: 'seconds from 1', got: shown(after) };
}

/** The same status and body as the first time. */
export function isAs(first: Answer): Expectation {
  return (answer) => {
    if (answer.status !== first.status)
      return { in: 'response', pointer: '/status', expected: `${first.status}, as the first time`, got: told(answer) };
    const same = JSON.stringify(readBody(answer.body)) === JSON.stringify(readBody(first.body));
    return same ? null : { in: 'response', pointer: '/body', expected: 'the same as the first time', got: shown(readBody(answer.body)) };
  };
}

/** Which of the two it is: the first answer, or that answer again. */
export function isReplay(wanted: boolean): Expectation {
  return ({ headers }) => {
    const said = headers['idempotency-replayed'];
    if ((said === 'true') === wanted) return null;
    const expected = wanted ? 'true, since it is the same again' : 'nothing, since it is the first time';
    return { in: 'response', pointer: '/header/idempotency-replayed', expected, got: shown(said) };
  };
}

export function isAll(...expectations: readonly Expectation[]): Expectation {
  return (answer) => expectations.map((expectation) => expectation(answer)).find((objection) => objection !== null) ?? null;
}

/** An error that says what it is, where no operation of the contract says so [V]. */
export function isError(answer: Answer): Objection | null {
  const { code } = errorIn(answer);
  return typeof code === 'string' ? null : { in: 'response', pointer: '/body/error/code', expected: 'a code', got: shown(code) };
}

/** How many items of an import were rejected. */
export function rejectedIn({ body }: Answer): number {
  const read = readBody(body);
  return isRecord(read) && typeof read.rejectedItems === 'number' ? read.rejectedItems : 0;
}

function errorIn({ body }: Answer): Readonly<Record<string, unknown>> {
  const read = readBody(body);
  return isRecord(read) && isRecord(read.error) ? read.error : {};
}

function told(answer: Answer): string {
  const { message } = errorIn(answer);
  return typeof message === 'string' ? `${answer.status} ${shown(message)}` : String(answer.status);
}
