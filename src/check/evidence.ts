/** What `check` and `proxy` gather: which exchanges took place, what the contract says of them, and what of the contract they have shown. */

import { isMockValue, redacted } from '../domain/journal/redact.js';
import { type Answer, type Call, curlOf, lowerCased, observed } from './call.js';
import { type Contract, operationAt } from './contract/contract.js';
import type { ContractViolation, ObservedExchange, Oracle } from './contract/oracle.js';
import { namesIn, partOf } from './json.js';
import { shownCall } from './redacted.js';

const sources = ['collection', 'scenarios', 'generated', 'recorded', 'proxy'] as const;
export type Source = (typeof sources)[number];

/** A place in an exchange or a delivery that is not as the contract, or the vendor's rules, have it. */
export interface Finding {
  readonly source: Source;
  /** What was tried, in words: `importTarget without title`. */
  readonly title: string;
  /** The operation ID, or the event type of a delivery; `null`: the contract has none such. */
  readonly operation: string | null;
  /** Of the answer; `null` for a delivery, and where there was no answer. */
  readonly status: number | null;
  readonly in: 'request' | 'response' | 'webhook';
  /** JSON pointer into the exchange: `/body/items/0/status`, `/header/x-correlation-id`, `/status`, `/query/limit`; `''` for the whole. */
  readonly pointer: string;
  readonly expected: string;
  /** What is there instead, shortened. */
  readonly got: string;
  /** A line to paste that shows it; `null` for a delivery. */
  readonly curl: string | null;
}

/** Seen so often: an operation with a status, or the delivery of an event. */
export interface Covered {
  readonly operation: string;
  readonly status: string;
  readonly seen: number;
}

export interface CoveredEvent {
  readonly type: string;
  readonly seen: number;
}

export interface LeftOut {
  readonly what: string;
  readonly why: string;
}

/** What is said of an exchange beyond what went over the wire. */
export interface Circumstances {
  readonly source: Source;
  readonly title: string;
  /** The request breaks the contract on purpose, so that is no finding. Default false. */
  readonly isBroken?: boolean;
}

export class Evidence {
  readonly #contract: Contract;
  readonly #judge: Oracle;
  readonly #baseUrl: string;
  readonly #key: string | null;
  readonly #findings: Finding[] = [];
  readonly #leftOut: LeftOut[] = [];
  readonly #answers = new Map<string, number>();
  readonly #deliveries = new Map<string, number>();
  readonly #exchanges = new Map<Source, number>();

  /** `baseUrl`: what curl lines begin with. `key`: that of a system of somebody, of which nothing secret may be shown; `null`: mocks of our own. */
  constructor(contract: Contract, judge: Oracle, baseUrl: string, key: string | null = null) {
    this.#contract = contract;
    this.#judge = judge;
    this.#baseUrl = baseUrl;
    this.#key = key;
  }

  /** Counts an exchange, and holds it against the contract. Answers the operation that it was of. */
  exchange(call: Call, answer: Answer, { source, title, isBroken = false }: Circumstances): string | null {
    this.#count(source);
    const exchange = observed(call, answer);
    const { operation, violations } = this.#judge(exchange);
    const found = (place: Pick<Finding, 'in' | 'pointer' | 'expected' | 'got'>) =>
      this.finds({ source, title, operation, status: answer.status, ...place, curl: this.curl(call) });
    if (operation === null) {
      const got = `${call.method} ${call.path}`;
      if (!isBroken) found({ in: 'request', pointer: '/path', expected: 'an operation of the contract', got });
      return null;
    }
    const key = `${operation} ${this.#statusOf(operation, answer.status)}`;
    this.#answers.set(key, (this.#answers.get(key) ?? 0) + 1);
    const isExcused = isBroken || (source !== 'proxy' && isRefusal(exchange)); // the client behind a proxy does not do it on purpose
    for (const violation of violations) {
      if (violation.in === 'request' && isExcused) continue;
      found({ in: violation.in, ...inWords(violation, exchange) });
    }
    return operation;
  }

  /** The operation that a call is of, whatever comes of it; `null`: the contract has none such. */
  operationOf({ method, path }: Call): string | null {
    return operationAt(this.#contract, method, path)?.id ?? null;
  }

  /** A call that brought no answer. */
  unanswered(call: Call, reason: string, operation: string | null, { source, title }: Circumstances): void {
    this.#count(source);
    const curl = this.curl(call);
    this.finds({ source, title, operation, status: null, in: 'response', pointer: '', expected: 'an answer', got: reason, curl });
  }

  /** A delivery of an event that had arrived. */
  delivered(type: string): void {
    this.#deliveries.set(type, (this.#deliveries.get(type) ?? 0) + 1);
  }

  finds(finding: Finding): void {
    const { title, expected, got, curl } = finding;
    const open = (text: string) => this.#withoutKey(text);
    const shown = { title: open(title), expected: open(expected), got: open(got), curl: curl === null ? null : open(curl) };
    this.#findings.push({ ...finding, ...shown });
  }

  /** The line that findings show of a call. */
  curl(call: Call): string {
    return curlOf(this.#baseUrl, this.#key === null ? call : shownCall(call));
  }

  leavesOut(what: string, why: string): void {
    this.#leftOut.push({ what, why });
  }

  get findings(): readonly Finding[] {
    return this.#findings;
  }

  get leftOut(): readonly LeftOut[] {
    return this.#leftOut;
  }

  /** How many exchanges each source had. */
  get exchanges(): Readonly<Partial<Record<Source, number>>> {
    return Object.fromEntries(this.#exchanges);
  }

  /** Every status of every operation of the contract, in its order. */
  get covered(): readonly Covered[] {
    return this.#contract.operations.flatMap(({ id, statuses }) =>
      statuses.map((status) => ({ operation: id, status, seen: this.#answers.get(`${id} ${status}`) ?? 0 })),
    );
  }

  get coveredEvents(): readonly CoveredEvent[] {
    return this.#contract.events.map(({ type }) => ({ type, seen: this.#deliveries.get(type) ?? 0 }));
  }

  /** Even where an answer or an assertion repeats it. */
  #withoutKey(text: string): string {
    return this.#key === null || this.#key === '' || isMockValue(this.#key) ? text : text.replaceAll(this.#key, '[redacted]');
  }

  #count(source: Source): void {
    this.#exchanges.set(source, (this.#exchanges.get(source) ?? 0) + 1);
  }

  /** As the contract writes it: `404`, else `4XX`, else `default`. */
  #statusOf(operation: string, status: number): string {
    const statuses = this.#contract.operations.find(({ id }) => id === operation)?.statuses ?? [];
    const range = `${Math.floor(status / 100)}XX`;
    return [String(status), range, range.toLowerCase(), 'default'].find((one) => statuses.includes(one)) ?? String(status);
  }
}

/** Whether a server has refused a request, whole or in a part: then that the request breaks the contract is known to both. */
function isRefusal({ status, responseBody }: ObservedExchange): boolean {
  if (status >= 400) return true;
  const rejected =
    typeof responseBody === 'object' && responseBody !== null && 'rejectedItems' in responseBody ? responseBody.rejectedItems : 0;
  return typeof rejected === 'number' && rejected > 0;
}

/** What the oracle says, as a place, what should be there and what is. */
function inWords(violation: ContractViolation, exchange: ObservedExchange): Pick<Finding, 'pointer' | 'expected' | 'got'> {
  const { pointer, message } = violation;
  const missing = /must have required property '(.+)'$/.exec(message)?.[1];
  if (missing !== undefined) return { pointer: `${pointer}/${missing}`, expected: 'is required', got: 'nothing' };
  if (pointer === '' && /^Unable to match the returned status code/.test(message))
    return { pointer: '/status', expected: 'a status of the contract', got: String(exchange.status) };
  const expected = message
    .replace(/^(?:Request|Response) \w+ property \S+ (?=must )/, '') // the pointer says where
    .replaceAll(', , ', ', null, ') // the engine prints null as nothing
    .replace(/, $/, ', null');
  return { pointer, expected, got: shown(valueAt(violation, exchange)) };
}

function valueAt({ in: where, pointer }: ContractViolation, exchange: ObservedExchange): unknown {
  const [place = '', ...names] = namesIn(pointer);
  const roots: Readonly<Record<string, unknown>> = {
    body: where === 'request' ? exchange.requestBody : exchange.responseBody,
    header: where === 'request' ? lowerCased(exchange.requestHeaders) : lowerCased(exchange.responseHeaders),
    query: Object.fromEntries(new URLSearchParams(exchange.path.split('?')[1] ?? '')),
  };
  if (place === 'path') return exchange.path;
  return names.reduce<unknown>(partOf, roots[place]);
}

const longest = 200;

/** As JSON without keys, secrets and e-mail addresses, cut where it is long. */
export function shown(value: unknown): string {
  const text = value === undefined ? 'nothing' : redacted(JSON.stringify(value)); // before it is cut: half a secret is known by nothing
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
