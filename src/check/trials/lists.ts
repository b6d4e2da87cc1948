/** Whether the pages of a list are the list: no item twice, none left out, and no page longer than it may be. */
import { type Answer, readBody } from '../call.js';
import type { ContractOperation } from '../contract/contract.js';
import { shown } from '../evidence.js';
import { type Expectation, hasStatus, isAll, type Objection } from './expected.js';
import { callOf, type Request } from './requests.js';
import { isRecord, numberIn, plain } from './schema.js';
import type { Sending } from './sending.js';
import { givenAs } from './unsaid.js';

interface Subject {
  readonly sending: Sending;
  readonly operation: ContractOperation;
  readonly request: Request;
  readonly key: string;
  /** Nobody else changes the list. */
  readonly isQuiet: boolean;
}

/** Of a list without `limit` and a cursor nothing is tried. */
export async function tryPages({ sending, operation, request, key, isQuiet }: Subject): Promise<void> {
  const limit = operation.parameters.find(({ name, in: place }) => name === 'limit' && place === 'query');
  const cursor = operation.parameters.find(({ name, in: place }) => name in givenAs && place === 'query');
  if (operation.method !== 'GET' || limit === undefined || cursor === undefined) return;
  const told = givenAs[cursor.name] ?? '';
  const page = async (what: string, query: Request['query'], expectation: Expectation) => {
    const call = callOf(operation, { ...request, query }, key);
    const answer = await sending.send(call, `${operation.id}: ${what}`, operation, { expectation });
    return answer === null || answer.status !== 200 ? null : answer;
  };
  const most = numberIn(plain(limit.schema), 'maximum') ?? 100;
  const isWhole: Expectation = (answer) => {
    const mayGoOn = !isQuiet || itemsIn(answer).length === most || nextIn(answer, told) === null;
    return mayGoOn ? null : wrongNext(told, 'null, since these are all', answer);
  };
  const whole = await page('as many as there may be', { limit: String(most) }, isAll(isPageOf(most), isWhole));
  const ids = whole === null ? [] : idsIn(whole);
  if (whole === null || ids.length < 2) return;
  await page(
    'one at a time',
    { limit: '1' },
    isAll(isPageOf(1), isFullPage(1), (answer) => goesOn(answer, told)),
  );

  const size = Math.max(1, Math.ceil(ids.length / mostPages));
  const isEnd = nextIn(whole, told) === null;
  const seen: unknown[] = [];
  let at: unknown = null;
  for (let number = 1; number <= mostPages && seen.length < ids.length; number += 1) {
    const isLast = seen.length + size >= ids.length;
    const expected = ids.slice(seen.length, seen.length + size);
    const isRight: Expectation = (answer) => {
      const got = idsIn(answer);
      if (!isQuiet) return isNew(got, seen);
      if (JSON.stringify(isLast ? got.slice(0, expected.length) : got) !== JSON.stringify(expected))
        return { in: 'response', pointer: '/body/items', expected: `${shown(expected)}, as the whole list says`, got: shown(got) };
      if (!isLast) return goesOn(answer, told);
      return isEnd && nextIn(answer, told) !== null ? wrongNext(told, 'null, since this is the end', answer) : null;
    };
    const query = { limit: String(size), ...(at === null ? {} : { [cursor.name]: String(at) }) };
    const answer = await page(`page ${number} of those by ${size}`, query, isAll(isPageOf(size), isRight));
    if (answer === null) return;
    seen.push(...idsIn(answer));
    at = nextIn(answer, told);
    if (at === null) return;
  }
}

/** A long list in few requests. */
const mostPages = 4;

function isPageOf(size: number): Expectation {
  return (answer) => {
    if (answer.status !== 200) return hasStatus([200])(answer);
    const { length } = itemsIn(answer);
    return length <= size ? null : { in: 'response', pointer: '/body/items', expected: `at most ${size}`, got: String(length) };
  };
}

function isFullPage(size: number): Expectation {
  return (answer) => {
    const { length } = itemsIn(answer);
    return length >= size
      ? null
      : { in: 'response', pointer: '/body/items', expected: `${size}, since there are more`, got: String(length) };
  };
}

function isNew(got: readonly unknown[], seen: readonly unknown[]): Objection | null {
  const twice = got.find((id, index) => seen.includes(id) || got.indexOf(id) !== index);
  return twice === undefined ? null : { in: 'response', pointer: '/body/items', expected: 'each item once', got: `${shown(twice)} again` };
}

function goesOn(answer: Answer, told: string): Objection | null {
  return nextIn(answer, told) === null ? wrongNext(told, 'a cursor, since there are more', answer) : null;
}

function wrongNext(told: string, expected: string, answer: Answer): Objection {
  return { in: 'response', pointer: `/body/${told}`, expected, got: shown(nextIn(answer, told)) };
}

/** By the first ID that each item has. */
function idsIn(answer: Answer): readonly unknown[] {
  return itemsIn(answer).map((item) => (isRecord(item) ? Object.entries(item).find(([name]) => /^id$|Id$/.test(name))?.[1] : item));
}

function itemsIn({ body }: Answer): readonly unknown[] {
  const read = readBody(body);
  return isRecord(read) && Array.isArray(read.items) ? read.items : [];
}

function nextIn({ body }: Answer, told: string): unknown {
  const read = readBody(body);
  return isRecord(read) ? (read[told] ?? null) : null;
}
