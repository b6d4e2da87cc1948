/** The error catalogue: which status each code of the contract has [V, A-24, A-33]. */
import type { ErrorCode } from './types.js';

export const statusOf = {
  invalid_request: 400,
  validation_failed: 400,
  unauthorized: 401,
  missing_scope: 403,
  forbidden: 403,
  not_found: 404,
  method_not_allowed: 405,
  conflict: 409,
  idempotency_conflict: 409,
  payload_too_large: 413,
  unsupported_media_type: 415,
  rate_limited: 429,
  internal_error: 500,
} satisfies Record<ErrorCode, number>;
