/** Passes the calls of a client on to a real API, byte for byte, and tells of each what went over the wire. */
import http, { type ClientRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import https from 'node:https';
import type { Duplex } from 'node:stream';
import { urlToHttpOptions } from 'node:url';
import { hostAllowed, hostName, reachableHost } from '../../domain/access.js';
import type { Duration, Instant } from '../../domain/records.js';
import { basePath } from '../../mock.js';
import { listenOn, stopListening } from '../../serving/listening.js';
import { inRealTime, stopwatch, wallClock } from '../../world/clock.js';
import { chanceFrom, nextUlid } from '../../world/ids.js';
import { type Answer, type Call, reasonOf } from '../call.js';
import { Kept } from './kept.js';

export interface ProxyOptions {
  /** The base URL of the real API. */
  readonly target: URL;
  readonly host: string;
  readonly port: number;
  /** Host names, beside loopback and plain addresses, that requests may name. */
  readonly allowedHosts: readonly string[];
  /** How long the target may be silent. */
  readonly patience: Duration;
  /** Told of each call once it is over. */
  readonly tell: (passed: Passed) => void;
}

/** What became of one call. */
export type Passed = {
  readonly at: Instant;
  readonly method: string;
  /** Below the base path, with its query; the whole where it is not below it. */
  readonly path: string;
  /** What the client got; 0: nothing, or not the whole. */
  readonly status: number;
  /** Real milliseconds. */
  readonly took: number;
} & (
  | { readonly kind: 'answered'; readonly call: Call; readonly answer: Answer }
  /** The target is at fault. */
  | { readonly kind: 'unanswered'; readonly call: Call; readonly reason: string }
  /** Passed on, but nobody can say what was in it. */
  | { readonly kind: 'unread'; readonly reason: string }
  /** Not for the API, so not passed on. */
  | { readonly kind: 'elsewhere'; readonly expected: string }
  /** Not from a client of this proxy, or no HTTP. */
  | { readonly kind: 'refused'; readonly reason: string }
);

export interface Proxy {
  /** What a client takes for the base URL: the path is that of the mock, so that only the origin changes. */
  readonly api: string;
  /** Calls that are under way are broken off. */
  close(): Promise<void>;
}

type Tell = (status: number, what: Outcome) => void;
type Outcome = Passed extends infer One ? (One extends Passed ? Omit<One, 'at' | 'method' | 'path' | 'status' | 'took'> : never) : never;

export async function startProxy(options: ProxyOptions): Promise<Proxy> {
  const outgoing = new Set<string>();
  const server = http.createServer({ requireHostHeader: false, keepAliveTimeout: 65_000 }, (request, response) => {
    take(request, response, options, outgoing);
  });
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => answerNoHttp(error, socket, options));
  const { address, port, family } = await listenOn(server, options.port, options.host);
  return {
    api: `http://${reachableHost(address, family)}:${port}${basePath}`,
    close: () => stopListening(server),
  };
}

/** `outgoing`: the ends on this side of connections to the target that are open. One that comes in again leads in a circle. */
function take(request: IncomingMessage, response: ServerResponse, options: ProxyOptions, outgoing: Set<string>): void {
  const [at, started] = [wallClock(), stopwatch()];
  const { method = '', url = '' } = request;
  const isBelow = url.startsWith(basePath) && /^(?:$|[/?])/.test(url.slice(basePath.length));
  const path = isBelow ? url.slice(basePath.length) : url;
  const tell: Tell = (status, what) => options.tell({ at, method, path, status, took: stopwatch() - started, ...what });
  const refuse = (status: number, code: string, message: string, what: Outcome) => {
    request.resume(); // the rest of a body that nobody wants, so that the client gets to see its answer
    answerError(request, response, status, code, message);
    tell(status, what);
  };
  const stranger = strangerIn(request, [options.host, ...options.allowedHosts]);
  const expected = `a path below ${basePath}`;
  const { remoteAddress, remotePort } = request.socket;
  const circle = 'The target of this proxy is the proxy itself; give --target the address of the real API.';
  if (outgoing.has(endOf(remoteAddress, remotePort))) refuse(508, 'internal_error', circle, { kind: 'refused', reason: circle });
  else if (stranger !== null) refuse(403, 'forbidden', stranger, { kind: 'refused', reason: stranger });
  else if (!isBelow) refuse(404, 'not_found', `This proxy takes ${expected}; this one is not.`, { kind: 'elsewhere', expected });
  else pass(request, response, path, options, tell, outgoing);
}

/** A page in a browser can reach loopback through a name of its own; so a name must be ours [DNS rebinding]. `null`: it is. */
function strangerIn({ headers: { host } }: IncomingMessage, allowed: readonly string[]): string | null {
  if (host === undefined) return 'The request has no Host header.';
  if (
    hostAllowed(
      host,
      allowed.map((name) => name.toLowerCase()),
    )
  )
    return null;
  const name = hostName(host).slice(0, 100);
  return `The host ${name} is not one of this proxy's; start it with --allowed-hosts ${name} if it should be.`;
}

/** Streams in both directions, and keeps what went by. Nothing that the client has sent is changed. */
function pass(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  { target, patience }: ProxyOptions,
  tell: Tell,
  outgoing: Set<string>,
): void {
  const [sentBody, gotBody] = [new Kept(), new Kept()];
  let isOver = false;
  let silence: () => void = () => undefined;
  const end = (status: number, what: Outcome) => {
    if (isOver) return;
    isOver = true;
    silence();
    request.resume();
    tell(status, what);
  };
  const bare: Call = { method: request.method ?? '', path, headers: joined(request.headers), body: null };
  const callAsRead = (): Call | string => {
    const body = sentBody.text(request.headers['content-encoding']);
    if (typeof body !== 'string') return `the body of the request ${body.unread}`;
    return { ...bare, body: body === '' ? null : body };
  };
  /** The target has failed: the client is told where it still can be. */
  const fail = (status: 502 | 504, reason: string) => {
    if (isOver) return;
    sent?.destroy();
    const wasBegun = response.headersSent;
    if (wasBegun) response.destroy();
    else answerError(request, response, status, 'internal_error', `${shownTarget(target)}: ${reason}. This answer is the proxy's own.`);
    const call = callAsRead();
    end(wasBegun ? 0 : status, { kind: 'unanswered', call: typeof call === 'string' ? bare : call, reason });
  };
  const listen = () => {
    silence();
    silence = inRealTime(patience, () => fail(504, `no answer within ${patience / 1000} s`));
  };
  const takeAnswer = (answer: IncomingMessage) => {
    const { statusCode = 0, statusMessage = '', rawHeaders } = answer;
    try {
      response.sendDate = false; // the target's own, or none
      response.writeHead(statusCode, statusMessage, passedOn(rawHeaders, answer.headers.connection, notPassedBack));
      response.write(nothing); // so that the head goes out at once, and its bytes as they are: flushHeaders writes UTF-8
    } catch (error) {
      fail(502, `its answer cannot be passed on: ${reasonOf(error)}`); // a status or header that is none
      return;
    }
    listen();
    const breakOff = () => fail(502, 'it broke off in the middle of its answer');
    answer.on('data', (chunk: Buffer) => {
      gotBody.add(chunk);
      if (response.write(chunk)) return listen();
      silence(); // now it is the client that is waited for
      answer.pause();
      response.once('drain', () => {
        answer.resume();
        if (!isOver) listen();
      });
    });
    answer.on('end', () => {
      if (!answer.complete) return;
      response.end();
      if (sent?.writableFinished === false) sent.destroy(); // it has answered before it had the whole request
      const [call, body] = [callAsRead(), gotBody.text(answer.headers['content-encoding'])];
      if (typeof call === 'string') end(statusCode, { kind: 'unread', reason: call });
      else if (typeof body !== 'string') end(statusCode, { kind: 'unread', reason: `the body of the answer ${body.unread}` });
      else end(statusCode, { kind: 'answered', call, answer: { status: statusCode, headers: joined(answer.headers), body } });
    });
    answer.on('error', breakOff);
    answer.on('close', breakOff); // nothing, where it had ended before
  };
  response.on('close', () => {
    if (response.writableFinished) return;
    sent?.destroy();
    end(0, { kind: 'unread', reason: 'the client went away before it had its answer' });
  });
  let sent: ClientRequest | null = null;
  try {
    sent = begin(request, target, path);
  } catch (error) {
    fail(502, reasonOf(error));
    return;
  }
  const upstream = sent;
  upstream.on('response', takeAnswer);
  upstream.on('socket', (socket) => {
    socket.once('connect', () => {
      const end = endOf(socket.localAddress, socket.localPort);
      outgoing.add(end);
      socket.once('close', () => outgoing.delete(end));
    });
  });
  const lose = (reason: string) => {
    if (!response.headersSent) fail(502, reason); // later it is the answer that breaks off, of which a part may still be under way
  };
  upstream.on('error', (error) => lose(reasonOf(error)));
  upstream.on('close', () => lose('it closed the connection')); // nothing, where anything else has been said
  request.on('data', (chunk: Buffer) => {
    sentBody.add(chunk);
    if (isOver || upstream.destroyed || upstream.write(chunk)) return;
    request.pause();
    listen(); // now it is the target that is waited for
    upstream.once('drain', () => {
      request.resume();
      if (!response.headersSent) silence();
    });
  });
  request.on('end', () => {
    upstream.end();
    if (!isOver && !response.headersSent) listen();
  });
}

function endOf(address = '', port = 0): string {
  return `${address.replace(/^::ffff:/, '')}:${port}`;
}

const nothing = Buffer.alloc(0);

/**
 * A connection of its own: one that was kept may be closed just now, which would look like an error of the target. It is not announced as the
 * last call, since a target that answers early would close at once, and its answer be lost.
 */
function begin(request: IncomingMessage, target: URL, path: string): ClientRequest {
  const { method = '', rawHeaders, headers } = request;
  const length = headers['content-length'];
  const isChunked = headers['transfer-encoding'] !== undefined;
  const framing = isChunked ? ['Transfer-Encoding', 'chunked'] : length !== undefined ? ['Content-Length', length] : [];
  const bare = framing.length === 0 && !/^(?:GET|HEAD|DELETE|OPTIONS|TRACE)$/.test(method) ? ['Content-Length', '0'] : framing; // Node would send an empty one in chunks
  const options = {
    ...urlToHttpOptions(target),
    method,
    path: target.pathname.replace(/\/$/, '') + path,
    headers: ['Host', target.host, ...passedOn(rawHeaders, headers.connection, notPassedOn), ...bare, 'Connection', 'keep-alive'],
    agent: false as const,
  };
  return target.protocol === 'https:' ? https.request(options) : http.request(options);
}

/** What is about one connection and not about the message (RFC 9110, 7.6.1). */
const hopByHop = ['connection', 'keep-alive', 'proxy-connection', 'te', 'trailer', 'transfer-encoding', 'upgrade'];
const notPassedOn = [...hopByHop, 'proxy-authorization', 'expect', 'host', 'content-length'];
const notPassedBack = [...hopByHop, 'proxy-authenticate'];

/** Names and values in turn, in their order. */
function passedOn(rawHeaders: readonly string[], connection: string | undefined, without: readonly string[]): string[] {
  const named = (connection ?? '').toLowerCase().split(/\s*,\s*/);
  return rawHeaders.flatMap((name, index) => {
    if (index % 2 === 1) return [];
    const key = name.toLowerCase();
    return without.includes(key) || named.includes(key) ? [] : [name, rawHeaders[index + 1] ?? ''];
  });
}

function joined(headers: IncomingMessage['headers']): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => {
      if (value === undefined) return [];
      return [[name, Array.isArray(value) ? value.join(', ') : value]];
    }),
  );
}

/** In the vendor's shape, for what the target cannot answer. */
function answerError(request: IncomingMessage, response: ServerResponse, status: number, code: string, message: string): void {
  if (response.headersSent || response.destroyed) return;
  const own = request.headers['x-correlation-id'];
  const correlationId = typeof own === 'string' && /^[A-Za-z0-9._-]{1,64}$/.test(own) ? own : freshId();
  const body = JSON.stringify({ error: { code, message, correlationId } });
  response.writeHead(status, [
    ...['Content-Type', 'application/json; charset=utf-8'],
    ...['Content-Length', String(Buffer.byteLength(body))],
    ...['X-Correlation-Id', correlationId],
  ]);
  response.end(body);
}

function answerNoHttp({ code = '' }: NodeJS.ErrnoException, socket: Duplex, { tell }: ProxyOptions): void {
  if (code === 'ECONNRESET' || code === 'HPE_INVALID_EOF_STATE' || !socket.writable) {
    socket.destroy(); // it went away; where it had begun a call, that one tells
    return;
  }
  const reason = `What came is not HTTP (${code}). The address is http://, not https://.`;
  const correlationId = freshId();
  const body = JSON.stringify({ error: { code: 'invalid_request', message: reason, correlationId } });
  const head = [
    'Content-Type: application/json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    `X-Correlation-Id: ${correlationId}`,
  ];
  socket.end(`HTTP/1.1 400 Bad Request\r\n${head.join('\r\n')}\r\nConnection: close\r\n\r\n${body}`);
  tell({ at: wallClock(), method: '-', path: '-', status: 400, took: 0, kind: 'refused', reason });
}

function freshId(): string {
  const now = wallClock();
  return nextUlid(chanceFrom(Math.floor(stopwatch() * 1000), 'proxy'), now);
}

/** Without what may be secret. */
function shownTarget({ origin, pathname }: URL): string {
  return origin + pathname.replace(/\/$/, '');
}
