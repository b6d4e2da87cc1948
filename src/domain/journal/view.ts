/** Entries of the journal as they are shown: without secrets, as a line for curl, and as an HTTP archive. */
import { writeInstant } from '../instants.js';
import type { JournalEntry } from './entry.js';
import { redactedEntry } from './redact.js';

/** An entry as control shows it. */
export interface RecordedRequest {
  readonly id: number;
  /** The mock's time, ISO 8601. */
  readonly at: string;
  readonly tenant: string | null;
  readonly client: string | null;
  readonly operation: string | null;
  readonly method: string;
  readonly url: string;
  /** What its client got to see; 0 for nothing. */
  readonly status: number;
  readonly summary: string;
  readonly fault: string | null;
  readonly correlationId: string;
  /** Real milliseconds. */
  readonly took: number;
  readonly request: { readonly headers: readonly Header[]; readonly body: string | null };
  readonly response: { readonly headers: readonly Header[]; readonly body: string };
}

interface Header {
  readonly name: string;
  readonly value: string;
}

export function requestView(entry: JournalEntry): RecordedRequest {
  const { requestHeaders, requestBody, responseHeaders, responseBody, ...rest } = redactedEntry(entry);
  return {
    ...rest,
    at: writeInstant(entry.at),
    took: Math.round(entry.took * 100) / 100,
    request: { headers: pairs(requestHeaders), body: requestBody },
    response: { headers: pairs(responseHeaders), body: responseBody },
  };
}

/** The request again, as a line to paste. `origin`: where the mock is, `http://127.0.0.1:4710`. */
export function curlOf({ method, url, request }: RecordedRequest, origin: string): string {
  const unneeded =
    /^(?:host|connection|content-length|user-agent|accept|accept-encoding|accept-language|sec-fetch-mode|transfer-encoding|expect)$/i;
  const headers = request.headers.filter(({ name }) => !unneeded.test(name)).map(({ name, value }) => `-H ${quoted(`${name}: ${value}`)}`);
  const body = request.body === null ? [] : [`--data-raw ${quoted(request.body)}`];
  const literally = /[[\]{}]/.test(url) ? ['-g'] : []; // else curl takes them for patterns
  const [path, target] = url.startsWith('/') ? [url, []] : ['/', [`--request-target ${quoted(url)}`]]; // such as OPTIONS *
  return ['curl', ...literally, ...target, ...verbFor(method, request.body !== null), quoted(origin + path), ...headers, ...body].join(' ');
}

/** What curl has to be told of the method; with -X it would wait for the body of an answer to HEAD. */
export function verbFor(method: string, hasBody: boolean): readonly string[] {
  if (method === 'HEAD') return ['-I'];
  return method === (hasBody ? 'POST' : 'GET') ? [] : [`-X ${method}`];
}

/** For a POSIX shell. */
export function quoted(text: string): string {
  return /^[A-Za-z0-9_./:?=&%-]+$/.test(text) && !/[?&]/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

/** HTTP Archive 1.2, for browsers and other tools that read it. */
export function harOf(entries: readonly JournalEntry[], origin: string, version: string): object {
  return {
    log: {
      version: '1.2',
      creator: { name: 'ordinavo-mock', version },
      entries: entries.map((entry) => harEntry(entry, origin)),
    },
  };
}

function harEntry(entry: JournalEntry, origin: string): object {
  const { id, at, tenant, client, operation, method, url, status, summary, fault, correlationId, took, request, response } =
    requestView(entry);
  const [, query = ''] = url.split('?', 2);
  const type = response.headers.find(({ name }) => name.toLowerCase() === 'content-type')?.value ?? '';
  const sent = request.body === null ? {} : { postData: { mimeType: contentType(request.headers), text: request.body } };
  const common = { httpVersion: 'HTTP/1.1', cookies: [], headersSize: -1 };
  return {
    startedDateTime: at,
    time: took,
    request: {
      method,
      url: origin + url,
      ...common,
      headers: request.headers,
      queryString: [...new URLSearchParams(query)].map(([name, value]) => ({ name, value })),
      ...sent,
      bodySize: request.body === null ? 0 : Buffer.byteLength(request.body),
    },
    response: {
      status,
      statusText: '',
      ...common,
      headers: response.headers,
      content: { size: Buffer.byteLength(response.body), mimeType: type, text: response.body },
      redirectURL: '',
      bodySize: Buffer.byteLength(response.body),
    },
    cache: {},
    timings: { send: 0, wait: took, receive: 0 },
    _mock: { id, tenant, client, operation, summary, fault, correlationId },
  };
}

function contentType(headers: readonly Header[]): string {
  return headers.find(({ name }) => name.toLowerCase() === 'content-type')?.value ?? '';
}

function pairs(headers: readonly string[]): readonly Header[] {
  return headers.flatMap((name, index) => (index % 2 === 0 ? [{ name, value: headers[index + 1] ?? '' }] : []));
}
