/** Writes answers: known length, correlation ID and rate headers on each of them [V, A-09, A-25]. */
import { problemText } from '../contract/explain.js';
import type { ErrorResponse } from '../contract/types.js';
import { nextUlid } from '../world/ids.js';
import type { Answer, Exchange } from './exchange.js';
import { detailsOf, type Refusal } from './refuse.js';

/** The request's own where it sent a valid one, else a new one. */
export function correlationIdOf({ world, request, tenant }: Exchange): string {
  const own = request.headers['x-correlation-id'];
  if (typeof own === 'string' && /^[A-Za-z0-9._-]{1,64}$/.test(own)) return own;
  return nextUlid((tenant ?? world.state).chance, world.now());
}

export function respond({ response, rate, client }: Exchange, answer: Answer, correlationId: string): void {
  const headers = [
    'Content-Type',
    'application/json; charset=utf-8',
    'Content-Length',
    String(Buffer.byteLength(answer.body)),
    'X-Correlation-Id',
    correlationId,
  ];
  if (rate !== null && client?.rateLimit) {
    headers.push(
      'X-RateLimit-Limit',
      String(client.rateLimit.limit),
      'X-RateLimit-Remaining',
      String(rate.remaining),
      'X-RateLimit-Reset',
      String(Math.ceil(rate.end / 1000)),
    );
  }
  if (answer.headers !== undefined) headers.push(...answer.headers);
  response.writeHead(answer.status, headers);
  response.end(answer.body);
}

/** A refusal in the vendor's shape [V]. */
export function refusalAnswer({ code, message, status, more }: Refusal, correlationId: string): Answer {
  const error: ErrorResponse['error'] = {
    code,
    message,
    ...(more.requiredScope === undefined ? {} : { requiredScope: more.requiredScope }),
    ...(more.problems === undefined ? {} : { details: detailsOf(more.problems) }),
    correlationId,
  };
  const reasons = more.problems?.map(problemText) ?? [more.reason ?? message];
  return {
    status,
    body: JSON.stringify({ error }),
    note: () => ({ summary: code, reasons }),
    ...(more.headers === undefined ? {} : { headers: more.headers }),
  };
}
