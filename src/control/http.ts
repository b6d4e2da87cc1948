/** Control over HTTP, below /_mock (contracts/control.yaml). For tests, tools and the dashboard, never for pages of other sites. */
import { hash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { explain, sentenceOf } from '../contract/explain.js';
import { hostAllowed } from '../domain/access.js';
import { ScenarioError } from '../scenarios/scenario.js';
import { calls } from './calls.js';
import { type Control, ControlError } from './control.js';
import { answerDocs, isForDocs } from './docs.js';
import type { EventStreams } from './event-stream.js';
import type { OverviewControl } from './overview/overview-types.js';
import { type ControlOperation, findControlRoute } from './routes.js';

export interface ControlHttpOptions {
  readonly control: Control;
  readonly token: string;
  readonly streams: EventStreams;
  /** The token for a ticket; throws where it is none. */
  readonly redeem: (ticket: string) => string;
  readonly version: string;
  readonly allowedHosts: readonly string[];
  readonly onDefect: (error: unknown, during: string) => void;
}

const controlPath = '/_mock';

/** Whether a request is for control. */
export function isForControl(url: string): boolean {
  return (
    url.startsWith(controlPath) && (url.length === controlPath.length || url[controlPath.length] === '/' || url[controlPath.length] === '?')
  );
}

export function answerControl(request: IncomingMessage, response: ServerResponse, options: ControlHttpOptions): void {
  const method = request.method ?? 'GET';
  const answer = (status: number, body: unknown, headers: Readonly<Record<string, string>> = {}) => {
    if (response.headersSent || response.destroyed) return; // a stream has been answered already
    const text = JSON.stringify(body);
    response.writeHead(status, {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Length': Buffer.byteLength(text),
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
      ...headers,
    });
    response.end(text);
  };
  const fail = (error: unknown) => {
    if (response.destroyed) return; // whoever asked is gone
    const known = failureOf(error);
    if (known === null) options.onDefect(error, `${method} ${request.url}`);
    const { status, code, message, headers } = known ?? {
      status: 500,
      code: 'internal_error',
      message: 'The call could not be processed.',
      headers: {},
    };
    request.resume(); // the rest of a body that nobody wants, so that the client gets to see its answer
    answer(status, { error: { code, message } }, headers);
  };
  if (isForDocs(request.url ?? '')) {
    showDocs(request, method, response, options.allowedHosts).catch(fail);
    return;
  }
  const gone = new AbortController();
  response.once('close', () => gone.abort());
  const stream = (overview: OverviewControl) => options.streams.answer(response, overview, gone.signal);
  handle(request, method, options, { gone: gone.signal, stream }).then((body) => answer(200, body), fail);
}

interface Answering {
  readonly gone: AbortSignal;
  readonly stream: (overview: OverviewControl) => Promise<void>;
}

async function handle(request: IncomingMessage, method: string, options: ControlHttpOptions, answering: Answering): Promise<unknown> {
  refuseStrangers(request, options.allowedHosts);
  const url = new URL(request.url ?? '/', 'http://mock');
  const route = findControlRoute(method, url.pathname.slice(controlPath.length));
  if (route.kind !== 'found' || route.operation.needsToken) checkToken(request.headers.authorization, options.token);
  if (route.kind === 'unknown')
    throw new Failure(404, 'not_found', `There is no ${method} ${url.pathname}. contracts/control.yaml has what there is.`);
  if (route.kind === 'wrongMethod')
    throw new Failure(405, 'method_not_allowed', `${url.pathname} does not take ${method}; it takes ${route.allowed.join(', ')}.`, {
      Allow: route.allowed.join(', '),
    });
  const { operation, parameters } = route;
  const body = operation.body === null ? undefined : await readBody(request, operation);
  const call = { parameters, query: url.searchParams, body, gone: answering.gone };
  return operation.id === 'watchChanges' ? answering.stream(calls.watchChanges(options, call)) : calls[operation.id](options, call);
}

/** Needs no token, and links of other sites may lead to it. */
async function showDocs(
  request: IncomingMessage,
  method: string,
  response: ServerResponse,
  allowedHosts: readonly string[],
): Promise<void> {
  refuseOtherNames(request, allowedHosts);
  if (method !== 'GET' && method !== 'HEAD')
    throw new Failure(405, 'method_not_allowed', `The documentation does not take ${method}; it takes GET, HEAD.`, { Allow: 'GET, HEAD' });
  await answerDocs(request, response);
}

/** Pages of other sites have no business here, whatever they know. */
function refuseStrangers(request: IncomingMessage, allowedHosts: readonly string[]): void {
  refuseOtherNames(request, allowedHosts);
  const { host, origin, 'sec-fetch-site': site } = request.headers;
  const fromElsewhere = site !== undefined && site !== 'same-origin' && site !== 'none';
  const fromOtherOrigin = origin !== undefined && origin.replace(/^https?:\/\//, '') !== host;
  if (fromElsewhere || fromOtherOrigin) throw new Failure(403, 'forbidden', 'Control is not for pages of other sites.');
}

function refuseOtherNames({ headers: { host } }: IncomingMessage, allowedHosts: readonly string[]): void {
  if (host === undefined || !hostAllowed(host, allowedHosts))
    throw new Failure(403, 'forbidden', 'The Host header does not name this mock.');
}

function checkToken(authorization: string | undefined, token: string): void {
  const given = /^bearer +(\S+)$/i.exec(authorization ?? '')?.[1] ?? '';
  const [one, other] = [hash('sha256', given, 'buffer'), hash('sha256', token, 'buffer')]; // of equal length, whatever was given
  if (given !== '' && timingSafeEqual(one, other)) return;
  const message =
    'Control needs the token of this start: "Authorization: Bearer TOKEN". The command keeps it in a file (ordinavo-mock doctor says which); the library has it as controlToken.';
  throw new Failure(401, 'unauthorized', message, { 'WWW-Authenticate': 'Bearer' });
}

const megabyte = 1024 * 1024;

/** Of bodies, in bytes, where they differ. A ticket is read from anybody. */
const limits: { readonly [Id in ControlOperation['id']]?: number } = { importState: 512 * megabyte, redeemTicket: 1024 };

async function readBody(request: IncomingMessage, { id, body: required }: ControlOperation): Promise<unknown> {
  const limit = limits[id] ?? 8 * megabyte;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit)
      throw new Failure(
        413,
        'payload_too_large',
        `The body is larger than ${limit < megabyte ? `${limit} bytes` : `${limit / megabyte} MB`}.`,
      );
    chunks.push(chunk);
  }
  if (size === 0 && required !== true) return {};
  const type = (request.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json') throw new Failure(400, 'invalid_request', 'The body is not sent as application/json.');
  let value: unknown;
  try {
    value = JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch (error) {
    throw new Failure(400, 'invalid_request', `The body is not JSON: ${error instanceof Error ? error.message : String(error)}.`);
  }
  const { controlRequests } = await import('../contract/generated/control-requests.js'); // only now: most starts never need it
  const validate = controlRequests[id];
  if (validate !== undefined && !validate(value))
    throw new Failure(400, 'invalid_request', `The body is not valid: ${sentenceOf(explain(value, validate.errors ?? []))}`);
  return value;
}

/** A call that is refused, with what to answer. */
class Failure extends Error {
  readonly status: number;
  readonly code: string;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, code: string, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message);
    this.status = status;
    this.code = code;
    this.headers = headers;
  }
}

/** `null` for a defect. */
function failureOf(error: unknown): Pick<Failure, 'status' | 'code' | 'message' | 'headers'> | null {
  if (error instanceof Failure) return error;
  if (error instanceof ScenarioError) return new Failure(400, 'invalid_request', error.message);
  if (!(error instanceof ControlError)) return null;
  const [status, code] = failures[error.kind];
  return new Failure(status, code, error.message);
}

const failures = {
  invalid: [400, 'invalid_request'],
  notFound: [404, 'not_found'],
  timeout: [408, 'timed_out'],
  conflict: [409, 'conflict'],
  unauthorized: [401, 'unauthorized'],
  unreachable: [500, 'internal_error'], // a client's alone
} as const satisfies Record<ControlError['kind'], readonly [number, string]>;
