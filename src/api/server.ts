/** Connect over Express: one server, one middleware that runs the pipeline, and JSON even for what is hardly HTTP. */
import { createServer, IncomingMessage, type Server, ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { Socket } from 'node:net';
import express from 'express';
import { basePath } from '../contract/routes.js';
import { hostAllowed, hostName } from '../domain/access.js';
import { stopwatch } from '../world/clock.js';
import { nextUlid } from '../world/ids.js';
import type { World } from '../world/world.js';
import type { Worlds } from '../world/worlds.js';
import { deliver, nothing, type Tell } from './deliver.js';
import { type Answer, Exchange } from './exchange.js';
import type { ExchangeRecord, Note } from './exchange-record.js';
import { runPipeline } from './pipeline.js';
import { Refusal, refuse } from './refuse.js';
import { correlationIdOf, refusalAnswer } from './respond.js';
import { Aborted } from './stages/body.js';
import { storeAnswer } from './stages/idempotency.js';
import { watchAnswer, watchStranger } from './watching.js';

export interface ApiOptions {
  /** Host names, beside loopback and plain addresses, that requests may name. */
  readonly allowedHosts: readonly string[];
  /** The origin that browsers may call from; `null` for none. */
  readonly cors: string | null;
  /** Told of each exchange once it is answered; `null` for nobody. */
  readonly onExchange: ((record: ExchangeRecord) => void) | null;
  /** Answers what is not for the API, and says whether it was that; `null` where there is nothing else. */
  readonly besideApi: ((request: IncomingMessage, response: ServerResponse) => boolean) | null;
  readonly onDefect: (error: unknown, during: string) => void;
  /** Certificate and key, PEM, to speak HTTPS; `null` for HTTP. */
  readonly tls: { readonly cert: string; readonly key: string } | null;
}

export function createApiServer(worlds: Worlds, options: ApiOptions): Server {
  const app = express();
  const world = worlds.main;
  for (const unneeded of ['etag', 'x-powered-by', 'query parser']) app.disable(unneeded);
  app.use((request: IncomingMessage, response: ServerResponse) => {
    if (options.besideApi?.(request, response) === true) return;
    serve(new Exchange(worlds, request, response), options);
  });

  const settings = { ...prototypesOf(app), requireHostHeader: false, keepAliveTimeout: 65_000 };
  const server = options.tls === null ? createServer(settings, app) : createTlsServer({ ...settings, ...options.tls }, app);
  server.on('tlsClientError', (error: NodeJS.ErrnoException) => options.onExchange?.(brokenTls(world, error)));
  server.on('checkContinue', app);
  server.on('checkExpectation', app);
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => answerBrokenRequest(world, options, error, socket));
  server.on('connect', (_request, socket: Socket) =>
    answerBrokenRequest(world, options, { name: 'Error', message: 'CONNECT', code: 'CONNECT' }, socket),
  );
  return server;
}

/**
 * Request and response classes that already are what Express makes of them. Otherwise it changes the prototype of every
 * request and answer, which costs two thirds of the throughput (figures in ARCHITECTURE.md).
 */
function prototypesOf(app: express.Express) {
  class ConnectRequest extends IncomingMessage {}
  class ConnectResponse<Request extends IncomingMessage = IncomingMessage> extends ServerResponse<Request> {}
  Object.setPrototypeOf(ConnectRequest.prototype, app.request);
  Object.setPrototypeOf(ConnectResponse.prototype, app.response);
  Object.assign(app, { request: ConnectRequest.prototype, response: ConnectResponse.prototype });
  return { IncomingMessage: ConnectRequest, ServerResponse: ConnectResponse };
}

/** For log and journal: there is nobody left to answer. */
const brokenOff: Answer = {
  status: 0,
  body: '',
  summary: 'broken off',
  reasons: () => ['the client went away while it was sending'],
};

function serve(exchange: Exchange, options: ApiOptions): void {
  const started = stopwatch();
  const tell: Tell = (answer, shown, summary, reasons) => {
    const took = stopwatch() - started;
    watchAnswer(exchange, answer, shown, summary, took);
    options.onExchange?.(recordOf(exchange, shown.status, { summary, reasons: reasons() }, took));
  };
  const finish = (answer: Answer, correlationId: string) => {
    if (exchange.response.headersSent) return; // answered before whoever was told of it threw
    if (exchange.response.destroyed)
      tell(answer, nothing, 'nobody left to answer', () => [`the client went away; done: ${answer.summary}`]);
    else deliver(exchange, answer, correlationId, tell);
  };
  const fail = (error: unknown) => {
    watchStranger(exchange); // whose it is decides where its correlation ID comes from
    const correlationId = correlationIdOf(exchange);
    if (error instanceof Aborted) {
      tell(brokenOff, nothing, brokenOff.summary, brokenOff.reasons);
      return;
    }
    const answer = refusalAnswer(
      error instanceof Refusal ? error : refuse('internal_error', 'The request could not be processed.'),
      correlationId,
    );
    if (!(error instanceof Refusal)) options.onDefect(error, `${exchange.method} ${exchange.path}, correlation ID ${correlationId}`);
    storeAnswer(exchange, answer);
    finish(answer, correlationId);
  };
  try {
    checkHost(exchange.request.headers.host, options.allowedHosts);
    if (options.cors !== null && allowOrigin(exchange, options.cors)) return;
  } catch (error) {
    fail(error);
    return;
  }
  runPipeline(exchange, (answer) => finish(answer, correlationIdOf(exchange)), fail);
}

/** A page in a browser can reach loopback through a name of its own; so a name must be ours [DNS rebinding]. */
function checkHost(host: string | undefined, allowed: readonly string[]): void {
  if (host !== undefined && /^127\.0\.0\.1:\d+$/.test(host)) return; // nearly always
  if (host === undefined) throw refuse('invalid_request', 'The request has no Host header.');
  if (hostAllowed(host, allowed)) return;
  const name = hostName(host);
  throw refuse(
    'forbidden',
    `The host ${name.slice(0, 100)} is not one of this mock's; start it with --allowed-hosts ${name.slice(0, 100)} if it should be.`,
  );
}

/** Answers a preflight; else lets the origin read the answer. */
function allowOrigin({ request, response }: Exchange, origin: string): boolean {
  response.setHeader('Access-Control-Allow-Origin', origin);
  response.setHeader('Vary', 'Origin');
  response.setHeader(
    'Access-Control-Expose-Headers',
    'X-Correlation-Id, X-RateLimit-Limit, X-RateLimit-Remaining, X-RateLimit-Reset, Retry-After, Idempotency-Replayed',
  );
  if (request.method !== 'OPTIONS' || request.headers['access-control-request-method'] === undefined) return false;
  response.writeHead(204, {
    'Access-Control-Allow-Methods': 'GET, POST, PATCH, DELETE',
    'Access-Control-Allow-Headers': 'Authorization, Content-Type, Idempotency-Key, X-Correlation-Id',
    'Access-Control-Max-Age': '600',
  });
  response.end();
  return true;
}

function recordOf(exchange: Exchange, status: number, note: Note, took: number): ExchangeRecord {
  const { method, path, query, client } = exchange;
  const shown = path.startsWith(`${basePath}/`) ? path.slice(basePath.length) : path;
  return {
    method,
    path: query === '' ? shown : `${shown}?${query}`,
    status,
    ...note,
    client: client?.key ?? null,
    correlationId: correlationIdOf(exchange),
    took,
  };
}

/** What Node's parser gives up on gets a JSON answer too. */
function answerBrokenRequest(world: World, options: ApiOptions, error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const [status, title, message] = brokenRequest(error);
  const correlationId = nextUlid(world.state.chance, world.now());
  const { body } = refusalAnswer(refuse(status === 405 ? 'method_not_allowed' : 'invalid_request', message), correlationId);
  const head = [
    `HTTP/1.1 ${status} ${title}`,
    'Content-Type: application/json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    `X-Correlation-Id: ${correlationId}`,
    'Connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
  options.onExchange?.({
    method: '-',
    path: '-',
    status,
    summary: 'invalid_request',
    reasons: [message],
    client: null,
    correlationId,
    took: 0,
  });
}

/** For the log alone: without TLS there is no way to answer. */
function brokenTls(world: World, { code = '', message }: NodeJS.ErrnoException): ExchangeRecord {
  const reason = code === 'ERR_SSL_HTTP_REQUEST' ? 'somebody speaks HTTP to this HTTPS address; use https://' : `TLS failed: ${message}`;
  return {
    method: '-',
    path: '-',
    status: 0,
    summary: 'no TLS',
    reasons: [reason],
    client: null,
    correlationId: nextUlid(world.state.chance, world.now()),
    took: 0,
  };
}

function brokenRequest({ code = '', message }: NodeJS.ErrnoException): [status: number, title: string, message: string] {
  if (code === 'CONNECT') return [405, 'Method Not Allowed', 'This server is no proxy; it does not take CONNECT.'];
  if (code === 'HPE_HEADER_OVERFLOW') return [431, 'Request Header Fields Too Large', 'The header of the request is larger than 16 KB.'];
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return [408, 'Request Timeout', 'The request did not arrive in time.'];
  return [400, 'Bad Request', `The request is not HTTP: ${message.replace(/^Parse Error: /, '')} (${code}).`];
}
