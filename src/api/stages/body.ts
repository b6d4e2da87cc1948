import type { IncomingMessage } from 'node:http';
import { type Exchange, found } from '../exchange.js';
import { refuse } from '../refuse.js';
import { readJson } from '../strict-json.js';

/** A client that went away while it was sending: there is nobody left to answer. */
export class Aborted extends Error {}

/** What the head tells: the announced size, and whether it is JSON at all. */
export function checkBodyHead(exchange: Exchange): undefined {
  if (!takesBody(exchange)) return;
  const { headers } = exchange.request;
  const limit = exchange.world.state.rules.limits.body;
  if (Number(headers['content-length'] ?? 0) > limit) throw tooLarge(limit);
  const type = headers['content-type'];
  if (type === 'application/json') return void checkEncoding(headers['content-encoding']);
  const [media = '', ...parameters] = (type ?? '')
    .toLowerCase()
    .split(';')
    .map((part) => part.trim());
  if (media === '') throw refuse('unsupported_media_type', 'The request has no Content-Type; send application/json.');
  if (media !== 'application/json' && !/^application\/[a-z0-9.!#$&^_-]+\+json$/.test(media)) {
    throw refuse('unsupported_media_type', `The body is sent as ${media.slice(0, 80)}; send application/json.`);
  }
  const charset = parameters
    .find((parameter) => parameter.startsWith('charset='))
    ?.slice('charset='.length)
    .replaceAll('"', '');
  if (charset !== undefined && charset !== 'utf-8' && charset !== 'utf8')
    throw refuse('unsupported_media_type', `The body is sent in ${charset.slice(0, 40)}; send UTF-8.`);
  checkEncoding(headers['content-encoding']);
}

/** Collects the body, then calls `goOn`. No promise, since every import comes through here. */
export function readBody(exchange: Exchange, goOn: () => void, failed: (error: unknown) => void): void {
  const { request, response } = exchange;
  const limit = exchange.world.state.rules.limits.body;
  if (request.headers.expect !== undefined) response.writeContinue(); // only now: a refused request need not send its body
  const chunks: Buffer[] = [];
  let size = 0;
  request.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size > limit) {
      drain(request);
      failed(tooLarge(limit));
    } else chunks.push(chunk);
  });
  request.on('end', () => {
    if (size > limit) return;
    const [only] = chunks;
    exchange.bytes = chunks.length === 1 && only !== undefined ? only : Buffer.concat(chunks);
    goOn();
  });
  request.on('error', () => failed(new Aborted()));
}

/** The rest of a body that nobody wants is read and forgotten, so that the client gets to see its answer. */
function drain(request: IncomingMessage): void {
  request.removeAllListeners('data');
  request.resume();
}

export function readSyntax(exchange: Exchange): undefined {
  if (exchange.bytes === null) return;
  const key = exchange.request.headers['idempotency-key'];
  exchange.idempotencyKey = key === undefined ? null : String(key);
  const reading = readJson(exchange.bytes);
  if (reading.kind === 'invalid') throw refuse('invalid_request', reading.message);
  exchange.body = reading.value;
}

export function takesBody(exchange: Exchange): boolean {
  const { method } = found(exchange.operation, 'operation');
  return method === 'POST' || method === 'PATCH';
}

function checkEncoding(encoding: string | undefined): undefined {
  if (encoding !== undefined && encoding.toLowerCase() !== 'identity')
    throw refuse('unsupported_media_type', `The body is sent with Content-Encoding ${encoding.slice(0, 40)}; send it as it is.`);
}

function tooLarge(limit: number): Error {
  return refuse('payload_too_large', `The body is larger than ${limit} bytes.`);
}
