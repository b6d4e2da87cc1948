/** The list of requests: what came, and what it was answered, without headers and bodies. */
import { rejectedIn } from '../../domain/import/summary.js';
import { writeInstant } from '../../domain/instants.js';
import { redacted } from '../../domain/journal/redact.js';
import { type PackedEntry, packedEntries } from '../../world/packed-entries.js';
import type { World } from '../../world/world.js';
import type { RequestLine } from './overview-types.js';
import { cut, type IsFound, isAscii, type Listed, onceForEach } from './page.js';

/** Those of a tenant, and of those whose key nobody knows; for `null` all of the world. */
export function listedRequests({ state }: World, tenant: string | null): Listed<PackedEntry, RequestLine> {
  const { count, entries } = packedEntries(state.journal, state.rules.limits.journalEntries, tenant);
  return { total: count, newestFirst: entries, idOf: ({ id }) => id, found: foundIn, lines: (page) => page.map(requestLine) };
}

function requestLine({ id, at, client, operation, method, status, fault, took, head }: PackedEntry): RequestLine {
  const { url, summary } = head();
  return {
    id,
    at: writeInstant(at),
    client,
    operation,
    method,
    url: cut(redacted(url)),
    status,
    summary: cut(redacted(summary)),
    rejected: rejectedIn(summary),
    fault,
    took: Math.round(took * 100) / 100,
  };
}

/** What is shown in the place of secrets. */
const marks = /\[redacted]|\[e-mail]/i;

/** Secrets are not found by what they are. Bytes that do not have it are not unpacked, unless it may stand for secrets. */
function foundIn(isFound: IsFound, search: string): (entry: PackedEntry) => boolean {
  const hasMark = marks.test(search);
  const isShown = (text: string | null) => text !== null && (hasMark || isFound(text)) && isFound(redacted(text));
  const hasName = onceForEach(isFound);
  const encoding = isAscii(search) ? 'latin1' : 'utf8';
  return ({ client, operation, method, status, fault, text, parts }) => {
    if (hasName(client) || hasName(operation) || hasName(method) || hasName(fault) || hasName(String(status))) return true;
    if (!hasMark && !isFound(text(encoding))) return false;
    const { url, correlationId, requestBody, responseBody, summary } = parts();
    return [url, summary, correlationId, requestBody, responseBody].some(isShown);
  };
}
