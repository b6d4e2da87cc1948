/** The refusal of a whole request, thrown once with its code and answered in one place [V]. */
import { statusOf } from '../contract/errors.js';
import { type Problem, problemText } from '../contract/explain.js';
import type { ErrorCode, Scope } from '../contract/types.js';

export interface RefusalMore {
  readonly requiredScope?: Scope;
  readonly problems?: readonly Problem[];
  /** Another status than the code's usual one. */
  readonly status?: number;
  /** Names and values in turn. */
  readonly headers?: readonly string[];
  /** Where the code alone does not tell. */
  readonly breaksContract?: boolean;
  /** What the log says beyond the message; the caller is not told. */
  readonly reason?: string;
}

export class Refusal extends Error {
  readonly status: number;
  readonly code: ErrorCode;
  readonly more: RefusalMore;

  constructor(code: ErrorCode, message: string, more: RefusalMore) {
    super(message);
    this.status = more.status ?? statusOf[code];
    this.code = code;
    this.more = more;
  }
}

export function refuse(code: ErrorCode, message: string, more: RefusalMore = {}): Refusal {
  return new Refusal(code, message, more);
}

/** A 400 that names each bad field [V, A-07]. */
export function refuseInvalid(problems: readonly Problem[]): Refusal {
  const [first] = problems;
  const others = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
  return refuse('validation_failed', `The request is not valid: ${first === undefined ? '' : problemText(first)}${others}`, { problems });
}

/** `error.details`: messages by path; the body as a whole is called `body`. */
export function detailsOf(problems: readonly Problem[]): Record<string, string[]> {
  const details = new Map<string, string[]>();
  for (const { path, message } of problems) details.set(path || 'body', [...(details.get(path || 'body') ?? []), message]);
  return Object.fromEntries(details);
}
