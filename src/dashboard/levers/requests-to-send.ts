/** Requests that an external system might send: those that the documents show, with the numbers of what is really there. */
import { operations } from '../../contract/generated/operations.js';
import { type RequestExample, requestExamples } from '../../contract/generated/request-examples.js';
import type { ApiKeyView, ClientView } from '../../control/control.js';

/** What is typed into the form. */
export interface Draft {
  /** The number of the example that it began as. */
  readonly example: number;
  /** `client key`; `none` and `wrong` are choices, too; `''`: the first that may. */
  readonly key: string;
  readonly method: string;
  readonly path: string;
  /** `''`: none is sent. */
  readonly body: string;
  readonly idempotencyKey: string;
  readonly correlationId: string;
}

/** The newest of each kind; `null`: there is none. */
export interface Newest {
  readonly importJobId: number | null;
  readonly routeSuggestionId: number | null;
  readonly webhookId: number | null;
  readonly deliveryId: string | null;
  readonly targetIds: readonly number[];
}

export function exampleAt(number: number): RequestExample {
  return requestExamples[number] ?? (requestExamples[0] as RequestExample); // as: the contract has operations
}

/** What the form begins with: a target with all that can be mapped, as the documents have it. */
export const firstExample = Math.max(
  0,
  requestExamples.findIndex(({ example }) => example.includes('customer, location')),
);

/** Method, path and body of an example. What it names by number is what is there, where there is such a thing. */
export function drafted(number: number, newest: Newest): Pick<Draft, 'example' | 'method' | 'path' | 'body'> {
  const { method, path, body } = exampleAt(number);
  const ids: Readonly<Record<string, number | string | null>> = { ...newest, targetIds: null };
  const filled = path.replace(/\{(\w+)\}/g, (place, name: string) => (ids[name] == null ? place : encodeURIComponent(ids[name])));
  return { example: number, method, path: filled, body: body === null ? '' : JSON.stringify(withNumbers(body, newest), null, 2) };
}

function withNumbers(body: unknown, { importJobId, targetIds }: Newest): unknown {
  if (typeof body !== 'object' || body === null) return body;
  return {
    ...body,
    ...('importJobId' in body && importJobId !== null ? { importJobId } : {}),
    ...('targetIds' in body && targetIds.length > 0 ? { targetIds } : {}),
  };
}

/** Why a text is no JSON, and in which line; `null`: it is. */
export function jsonProblem(text: string): string | null {
  try {
    JSON.parse(text);
    return null;
  } catch (error) {
    const { message } = error as Error; // as: what JSON.parse throws
    const [place = '', position] = / ?(?:in JSON )?at position (\d+)(?: \(line \d+ column \d+\))?/.exec(message) ?? [];
    const line = text.slice(0, position === undefined ? text.length : Number(position)).split('\n').length;
    return `Line ${line}: ${message.replace(place, '').slice(0, 200)}.`;
  }
}

/** A key that may be chosen. */
export interface KeyChoice {
  readonly id: string;
  /** What is sent; `null`: it is not known here, and cannot be chosen. */
  readonly value: string | null;
  readonly words: string;
  readonly scopes: readonly string[];
}

export function keyChoices(keys: readonly ApiKeyView[], clients: readonly ClientView[], now: string): readonly KeyChoice[] {
  return keys.map(({ value, name, client, state, expiresAt }) => {
    const isHidden = value.includes('[redacted]');
    const hasExpired = expiresAt !== null && Date.parse(expiresAt) <= Date.parse(now);
    const notes = [isHidden ? 'not shown here' : null, state === 'revoked' ? 'revoked' : hasExpired ? 'expired' : null];
    const noted = notes.filter((note) => note !== null).join(', ');
    return {
      id: `${client} ${name}`,
      value: isHidden ? null : value,
      words: `${client}, ${name}${noted === '' ? '' : ` (${noted})`}`,
      scopes: clients.find(({ key }) => key === client)?.scopes ?? [],
    };
  });
}

/** The scopes that a request of this operation needs and the key has not; the first way to do it counts. */
export function scopesMissing(operation: string, scopes: readonly string[]): readonly string[] {
  if (scopes.includes('*')) return [];
  const ways: readonly (readonly string[])[] = operations.find(({ id }) => id === operation)?.scopes ?? [];
  const missing = ways.map((way) => way.filter((scope) => !scopes.includes(scope)));
  return missing.some((scopes) => scopes.length === 0) ? [] : (missing[0] ?? []);
}

/** The headers of an answer that an external system should look at, in this order. */
export function headersThatMatter(headers: ReadonlyMap<string, string>): readonly (readonly [name: string, value: string])[] {
  return mattering.flatMap((name) => {
    const value = headers.get(name.toLowerCase());
    return value === undefined ? [] : [[name, value] as const];
  });
}

const mattering = [
  'X-Correlation-Id',
  'Idempotency-Replayed',
  'Retry-After',
  'X-RateLimit-Limit',
  'X-RateLimit-Remaining',
  'X-RateLimit-Reset',
  'Location',
  'Content-Type',
];
