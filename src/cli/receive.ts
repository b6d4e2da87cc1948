/** `ordinavo-mock receive`: a receiver of webhooks that verifies and prints each delivery, and answers it well or badly, as told [V]. */
import http, { type IncomingMessage, type ServerResponse } from 'node:http';
import https from 'node:https';
import type { Duplex } from 'node:stream';
import { hostAllowed, hostName, isLoopback, reachableHost } from '../domain/access.js';
import { readDuration } from '../domain/instants.js';
import type { Duration } from '../domain/records.js';
import { listenOn } from '../serving/listening.js';
import { inRealTime } from '../world/clock.js';
import { demoSecret } from './first-screen.js';
import { type Given, UsageError } from './flags.js';
import { logWriter, printable, timeOfDay } from './log.js';
import { packageRunner, whenStopped } from './runner.js';
import { type Judged, judgeDelivery, refusePositionals, secretsIn, verdictWords } from './signatures.js';

const largestBody = 1024 * 1024; // bytes
const longestDelay: Duration = 24 * 3_600_000;
/** Of so many events, the newest, it is known that they were seen. */
const remembered = 10_000;

interface Settings {
  readonly secrets: readonly string[];
  /** The first so many deliveries get `status`; `null`: all of them, where there is one. */
  readonly fail: number | null;
  readonly status: number | null;
  readonly delay: Duration;
  readonly forwardTo: URL | null;
  readonly allowedHosts: readonly string[];
}

export async function receive(given: Given): Promise<null> {
  const runner = packageRunner();
  refusePositionals(given, 'receive');
  const host = given.text('host')?.text ?? '127.0.0.1';
  const port = given.whole('port', 65_535) ?? 5005;
  const settings = settingsIn(given, host, port);
  const write = logWriter();
  const tell = given.on('json') ? (report: Report) => write(asJson(report)) : (report: Report) => write(asLines(report));
  const server = http.createServer({ keepAliveTimeout: 65_000 }, takeRequests(settings, tell));
  server.on('clientError', (error, socket) => answerNoHttp(error, socket, tell));
  const { address, port: taken, family } = await listenOn(server, port, host);
  // At once: whoever waits for an answer finds the connection closed, as with any receiver that is stopped.
  whenStopped(runner, (exitCode) => process.exit(exitCode));
  tell({ event: 'listening', url: `http://${reachableHost(address, family)}:${taken}/`, port: taken });
  return null;
}

function settingsIn(given: Given, host: string, port: number): Settings {
  const fail = given.whole('fail', 1_000_000) ?? null;
  const status = statusIn(given);
  const forwardTo = forwardIn(given, host, port);
  if (forwardTo !== null && status !== null && fail === null)
    throw new UsageError(
      '--status and --forward-to both say what every delivery is answered with. Drop one, or add --fail N for the first ones.',
    );
  return {
    secrets: secretsIn(given) ?? [demoSecret],
    fail,
    status,
    delay: delayIn(given),
    forwardTo,
    allowedHosts: [host, ...given.list('allowed-hosts')].map((name) => name.toLowerCase()),
  };
}

function statusIn(given: Given): number | null {
  const text = given.text('status');
  if (text === undefined) return null;
  if (!/^[2-5]\d\d$/.test(text.text)) throw new UsageError(`${text.from}: "${text.text}" is not a whole number from 200 to 599.`);
  return Number(text.text);
}

function delayIn(given: Given): Duration {
  const text = given.text('delay');
  if (text === undefined) return 0;
  const delay = readDuration(text.text);
  if (delay === null || delay > longestDelay)
    throw new UsageError(`${text.from}: "${text.text}" is not a duration of at most 24h; write 2s.`);
  return delay;
}

function forwardIn(given: Given, host: string, port: number): URL | null {
  const text = given.text('forward-to');
  if (text === undefined) return null;
  if (!/^https?:\/\//i.test(text.text) || !URL.canParse(text.text))
    throw new UsageError(`${text.from}: "${text.text}" is not an http or https URL; write http://127.0.0.1:3000/webhooks.`);
  const url = new URL(text.text);
  const name = hostName(url.hostname);
  const here = name === host || (isLoopback(name) && (isLoopback(host) || ['0.0.0.0', '::'].includes(host)));
  if (here && url.protocol === 'http:' && Number(url.port || 80) === port)
    throw new UsageError(
      `${text.from}: ${shownUrl(url)} is where this receiver itself listens. Name another address, or take another --port.`,
    );
  return url;
}

/** What came of one request, or that it listens. */
type Report =
  | { readonly event: 'listening'; readonly url: string; readonly port: number }
  /** What is no delivery. */
  | { readonly event: 'refused'; readonly status: number; readonly method: string; readonly message: string }
  | ({
      readonly event: 'delivery';
      /** 0: nobody was left to answer. */
      readonly status: number;
      readonly seenBefore: boolean;
      /** Why it could not be passed on. */
      readonly forwardError: string | null;
    } & Judged);

type Tell = (report: Report) => void;

function takeRequests(settings: Settings, tell: Tell): (request: IncomingMessage, response: ServerResponse) => void {
  const seen = new Set<string>();
  let count = 0;
  return async (request, response) => {
    const { method = '' } = request;
    const refuse = (status: number, message: string) => {
      request.resume(); // the rest of a body that nobody wants, so that the sender gets to see its answer
      answer(response, status, message);
      tell({ event: 'refused', status: response.destroyed ? 0 : status, method, message });
    };
    const stranger = strangerIn(request, settings.allowedHosts);
    if (stranger !== null) return refuse(403, stranger);
    if (method !== 'POST') {
      response.setHeader('Allow', 'POST');
      return refuse(405, 'A delivery is a POST.');
    }
    const body = await readBody(request);
    if (body === 'tooLarge') return refuse(413, `The body is larger than 1 MB (${largestBody} bytes); no delivery is.`);
    if (body === 'gone') return refuse(400, 'The sender went away while it was sending.');
    count += 1;
    const gone = new AbortController();
    response.once('close', () => gone.abort());
    const judged = judgeDelivery(request.headers, body, settings.secrets);
    const { verdict, message, eventId } = judged;
    const seenBefore = eventId !== null && !isNew(eventId.slice(0, 200), seen);
    const own = ownAnswer(settings, count, verdict === 'ok');
    const { status, forwardError } =
      own instanceof URL ? await forward(own, request, body, gone.signal) : { status: own, forwardError: null };
    await pause(settings.delay, gone.signal);
    const isThere = !gone.signal.aborted;
    if (isThere) answer(response, status, forwardError ?? (own === 401 ? message : null));
    tell({ event: 'delivery', ...judged, seenBefore, forwardError: isThere ? forwardError : null, status: isThere ? status : 0 });
  };
}

/** A page in a browser can reach loopback through a name of its own; so a name must be ours [DNS rebinding]. `null`: it is. */
function strangerIn({ headers: { host } }: IncomingMessage, allowed: readonly string[]): string | null {
  if (host === undefined) return 'The request has no Host header.';
  if (hostAllowed(host, allowed)) return null;
  const name = hostName(host).slice(0, 100);
  return `The host ${name} is not one of this receiver's; start it with --allowed-hosts ${name} if it should be.`;
}

/** The bytes as they came: a signature is over them, not over what they mean. */
function readBody(request: IncomingMessage): Promise<Buffer | 'tooLarge' | 'gone'> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= largestBody) chunks.push(chunk);
      else {
        request.removeAllListeners('data');
        resolve('tooLarge');
      }
    });
    request.on('end', () => resolve(Buffer.concat(chunks)));
    request.on('error', () => resolve('gone'));
  });
}

/** Notes the event; the oldest is forgotten for it. */
function isNew(eventId: string, seen: Set<string>): boolean {
  if (seen.has(eventId)) return false;
  seen.add(eventId);
  const [oldest] = seen;
  if (seen.size > remembered && oldest !== undefined) seen.delete(oldest);
  return true;
}

/** The status, or where it is asked for. `count`: of all deliveries, which one it is. The first is 1. */
function ownAnswer({ fail, status, forwardTo }: Settings, count: number, isOk: boolean): number | URL {
  if (fail !== null && count <= fail) return status ?? 500;
  if (fail === null && status !== null) return status;
  if (forwardTo !== null) return forwardTo;
  return isOk ? 204 : 401;
}

/** Resolves early for a sender that has gone away. */
function pause(ms: Duration, gone: AbortSignal): Promise<void> {
  if (ms === 0 || gone.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const callOff = inRealTime(ms, resolve);
    const stop = () => {
      callOff();
      resolve();
    };
    gone.addEventListener('abort', stop, { once: true });
  });
}

interface Forwarded {
  readonly status: number;
  readonly forwardError: string | null;
}

async function forward(url: URL, request: IncomingMessage, body: Buffer, gone: AbortSignal): Promise<Forwarded> {
  try {
    return { status: await post(url, headersFor(request), body, gone), forwardError: null };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException; // as: what Node throws
    return { status: 502, forwardError: `--forward-to ${shownUrl(url)} gave no answer (${code ?? message}). Is it running?` };
  }
}

/** Not `fetch`, which follows redirections and has headers of its own. */
function post(url: URL, headers: Record<string, string[]>, body: Buffer, signal: AbortSignal): Promise<number> {
  return new Promise((resolve, reject) => {
    // A connection of its own: one that was kept may be closed just now, which would look like an error of the other side.
    const options = { method: 'POST', headers, signal, agent: false };
    const taken = (response: IncomingMessage) => {
      response.resume();
      const { statusCode = 0 } = response;
      if (statusCode >= 200 && statusCode <= 599) resolve(statusCode);
      else reject(new Error(`its status is ${statusCode}`));
    };
    const sent = url.protocol === 'https:' ? https.request(url, options, taken) : http.request(url, options, taken);
    sent.on('error', reject);
    sent.on('close', () => reject(new Error('it closed the connection'))); // when nothing else has been said
    sent.end(body);
  });
}

/** What is about one connection and not about the message (RFC 9110, 7.6.1), and what Node writes anew. */
const notPassedOn = [
  'connection',
  'keep-alive',
  'proxy-connection',
  'proxy-authorization',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'expect',
  'host',
  'content-length',
];

function headersFor({ rawHeaders, headers }: IncomingMessage): Record<string, string[]> {
  const named = (headers.connection ?? '').toLowerCase().split(/\s*,\s*/);
  const kept = new Map<string, { readonly name: string; readonly values: string[] }>();
  for (let index = 0; index + 1 < rawHeaders.length; index += 2) {
    const [name = '', value = ''] = rawHeaders.slice(index, index + 2);
    const key = name.toLowerCase();
    if (notPassedOn.includes(key) || named.includes(key)) continue;
    const before = kept.get(key);
    if (before === undefined) kept.set(key, { name, values: [value] });
    else before.values.push(value);
  }
  return Object.fromEntries([...kept.values()].map(({ name, values }) => [name, values]));
}

/** Without user, password and query, which may be secret. */
function shownUrl({ origin, pathname }: URL): string {
  return origin + pathname;
}

function answer(response: ServerResponse, status: number, message: string | null): void {
  if (response.destroyed) return;
  response.statusCode = status; // not writeHead: then Node tells the length by itself
  if (message !== null) response.setHeader('Content-Type', 'text/plain; charset=utf-8').setHeader('X-Content-Type-Options', 'nosniff');
  response.end(message === null ? undefined : `${message}\n`);
}

function answerNoHttp({ code = '' }: NodeJS.ErrnoException, socket: Duplex, tell: Tell): void {
  if (code === 'ECONNRESET' || code === 'HPE_INVALID_EOF_STATE' || !socket.writable) {
    socket.destroy(); // it went away; where it had begun a request, that one tells
    return;
  }
  socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
  tell({ event: 'refused', status: 400, method: '-', message: `What came is not HTTP (${code}). The address is http://, not https://.` });
}

/** `10:02:11  target.imported   evt_01…   wrong secret   401  seen before`, and a line for each thing that is wrong. */
function asLines(report: Report): string {
  if (report.event === 'listening') return `Receiving on ${report.url}  (Ctrl-C stops)`;
  const reasons = (lines: readonly (string | null)[]) =>
    lines.flatMap((text) => (text === null ? [] : [`\n            ${printable(text)}`])).join('');
  const shownStatus = report.status === 0 ? 'no answer' : report.status;
  if (report.event === 'refused') return `${timeOfDay()}  ${printable(report.method)}  ${shownStatus}${reasons([report.message])}`;
  const { verdict, message, eventId, eventType, seenBefore, forwardError, status } = report;
  const what = `${printable(eventType ?? 'no event type').padEnd(28)}  ${printable(eventId ?? 'no event id').padEnd(30)}`;
  const away = status === 0 ? 'The sender went away before it was answered.' : null;
  return `${timeOfDay()}  ${what}  ${verdictWords[verdict].padEnd(19)}  ${shownStatus}${seenBefore ? '  seen before' : ''}${reasons([message, forwardError, away])}`;
}

/** Control characters as escapes of JSON, so that what came over the wire moves no cursor; the values stay as they are. */
function asJson(report: Report): string {
  return JSON.stringify(report).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) =>
    character
      .split('')
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .join(''),
  );
}
