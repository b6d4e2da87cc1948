/** What a fault answers instead of the truth: an error in the vendor's form, unless it says otherwise. */
import { statusOf } from '../contract/errors.js';
import type { ErrorCode } from '../contract/types.js';
import type { FaultAnswer } from '../domain/faults.js';
import { type Answer, type Exchange, noReasons } from './exchange.js';
import { refuse } from './refuse.js';
import { correlationIdOf, refusalAnswer } from './respond.js';

export function faultAnswer(exchange: Exchange, { status, headers, body }: FaultAnswer): Answer {
  const { contentType, others } = split(headers);
  const refusal = refuse(codeOf(status), 'The request could not be processed.', { status });
  return {
    status,
    body:
      status === 204 || status === 205 || status === 304
        ? ''
        : (body ?? (status < 400 ? '{}' : refusalAnswer(refusal, correlationIdOf(exchange)).body)),
    summary: '',
    reasons: noReasons,
    headers: others,
    ...(contentType === null ? {} : { contentType }),
  };
}

/** The catalogue's code for a status; where it has none, that of its class. */
function codeOf(status: number): ErrorCode {
  for (const [code, own] of Object.entries(statusOf)) if (own === status) return code as ErrorCode; // as: the keys of the table
  return status < 500 ? 'invalid_request' : 'internal_error';
}

function split(headers: readonly string[]): { readonly contentType: string | null; readonly others: readonly string[] } {
  const at = headers.findIndex((text, index) => index % 2 === 0 && text.toLowerCase() === 'content-type');
  return at === -1 ? { contentType: null, others: headers } : { contentType: headers[at + 1] ?? null, others: headers.toSpliced(at, 2) };
}
