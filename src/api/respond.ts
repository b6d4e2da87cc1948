/** Writes answers: known length, correlation ID and rate headers on each of them [V, A-09, A-25]. */
import { problemText } from '../contract/explain.js';
import type { ErrorResponse } from '../contract/types.js';
import { nextUlid } from '../world/ids.js';
import type { Answer, Exchange } from './exchange.js';
import { detailsOf, type Refusal } from './refuse.js';

/** The request's own where it sent a valid one, else a new one. */
export function correlationIdOf(exchange: Exchange): string {
  if (exchange.correlationId !== null) return exchange.correlationId;
  const { world, request, tenant } = exchange;
  const own = request.headers['x-correlation-id'];
  const isOwn = typeof own === 'string' && /^[A-Za-z0-9._-]{1,64}$/.test(own);
  exchange.correlationId = isOwn ? own : nextUlid((tenant ?? world.state).chance, world.now());
  return exchange.correlationId;
}

/** Answers the headers. `write`: how the body is written, where not at once. */
export function respond(
  { response, rate, client }: Exchange,
  answer: Answer,
  correlationId: string,
  write: ((body: Buffer) => void) | null = null,
): readonly string[] {
  const headers =
    answer.status === 204
      ? ['X-Correlation-Id', correlationId]
      : [
          'Content-Type',
          answer.contentType ?? 'application/json; charset=utf-8',
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
  if (write === null) response.end(answer.body);
  else write(Buffer.from(answer.body));
  return headers;
}

/** A refusal in the vendor's shape [V]. */
export function refusalAnswer(refusal: Refusal, correlationId: string): Answer {
  const { code, message, status, more } = refusal;
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
    summary: code,
    reasons: () => reasons,
    ...(breaksContract(refusal) ? { violations: reasons } : {}),
    ...(more.headers === undefined ? {} : { headers: more.headers }),
  };
}

/** Whether the request is one that the contract does not have. What the rules of the business refuse, it has. */
function breaksContract({ code, status, more }: Refusal): boolean {
  return (
    more.breaksContract === true ||
    code === 'invalid_request' ||
    code === 'method_not_allowed' ||
    code === 'unsupported_media_type' ||
    (code === 'validation_failed' && status === 400)
  );
}
