/** A call as it goes over the wire, and what comes back: of any server, trusted or not. */
import { quoted, verbFor } from '../domain/journal/view.js';
import { inRealTime } from '../world/clock.js';
import type { ObservedExchange } from './contract/oracle.js';

export interface Call {
  readonly method: string;
  /** Below the base path, with its query: `/import-jobs?limit=5`. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** As it goes over the wire; `null` for none. */
  readonly body: string | null;
}

export interface Answer {
  readonly status: number;
  /** Their names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Why there was no answer, in words for people. */
export interface NoAnswer {
  readonly unanswered: string;
}

export type Caller = (call: Call) => Promise<Answer | NoAnswer>;

/** `baseUrl`: without a slash at its end. `patience`: milliseconds for each answer, whole. Redirects are answers, and are not followed. */
export function callerOf(baseUrl: string, patience: number): Caller {
  return async ({ method, path, headers, body }) => {
    const impatience = new AbortController();
    const callOff = inRealTime(patience, () => impatience.abort());
    try {
      const init: RequestInit = { method, headers, redirect: 'manual', signal: impatience.signal };
      if (body !== null) init.body = body;
      const response = await fetch(baseUrl + path, init);
      const text = await textOf(response);
      if (text === null) return { unanswered: `an answer of more than ${largestAnswer / 1e6} MB` };
      return { status: response.status, headers: Object.fromEntries(response.headers), body: text };
    } catch (error) {
      if (impatience.signal.aborted) return { unanswered: `no answer within ${patience / 1000} s` };
      return { unanswered: reasonOf(error) };
    } finally {
      callOff();
    }
  };
}

const largestAnswer = 20_000_000; // bytes

/** `null`: it is too large, and may have no end. */
async function textOf(response: Response): Promise<string | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > largestAnswer) return null; // which ends the connection
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

export function isAnswered(answer: Answer | NoAnswer): answer is Answer {
  return 'status' in answer;
}

/** Its bodies read: JSON as what it means, anything else as text. */
export function observed({ method, path, headers, body }: Call, answer: Answer): ObservedExchange {
  return {
    method,
    path,
    requestHeaders: headers,
    requestBody: body === null ? undefined : readBody(body),
    status: answer.status,
    responseHeaders: answer.headers,
    responseBody: answer.body === '' ? undefined : readBody(answer.body),
  };
}

/** JSON as what it means, anything else as text. */
export function readBody(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Headers with their names in lower case. */
export function lowerCased(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

/** What Node says of a connection that failed: `ECONNREFUSED`. */
export function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (!(cause instanceof Error)) return String(cause);
  const code = 'code' in cause ? String(cause.code) : '';
  return cause.message === '' ? code : cause.message; // several addresses that all refused leave no message
}

const longestBody = 2000; // characters

/** The call again, as a line to paste into a shell. Its key is `$ORDINAVO_API_KEY`, unless it is that of a mock; a long body is cut, and says so. */
export function curlOf(baseUrl: string, { method, path, headers, body }: Call): string {
  const shown = Object.entries(headers).map(([name, value]) => {
    const isSecret = /^authorization$/i.test(name) && !value.includes('MOCK');
    return isSecret ? `-H "${name}: Bearer $ORDINAVO_API_KEY"` : `-H ${quoted(`${name}: ${value}`)}`;
  });
  return [
    'curl',
    '-i',
    '-g',
    ...verbFor(method, body !== null),
    quoted(baseUrl + path),
    ...shown,
    ...(body === null ? [] : [dataOf(body)]),
  ].join(' ');
}

function dataOf(body: string): string {
  if (body.length <= longestBody) return `--data-raw ${quoted(body)}`;
  return `--data-raw ${quoted(body.slice(0, longestBody))} # cut: the body has ${body.length} characters`;
}
