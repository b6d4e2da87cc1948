/** What is remembered of a request and its answer. */
import type { OperationId } from '../../contract/types.js';
import type { Instant } from '../records.js';

export interface JournalEntry {
  readonly id: number;
  /** When it came, on the mock's clock. */
  readonly at: Instant;
  readonly tenant: string | null;
  readonly client: string | null;
  readonly operation: OperationId | null;
  readonly method: string;
  /** Path and query, as requested. */
  readonly url: string;
  readonly correlationId: string;
  /** Names and values in turn, as sent. */
  readonly requestHeaders: readonly string[];
  readonly requestBody: string | null;
  /** What its client got to see; 0 for nothing. */
  readonly status: number;
  readonly responseHeaders: readonly string[];
  readonly responseBody: string;
  /** The fault that it met. */
  readonly fault: string | null;
  /** The outcome in a few words. */
  readonly summary: string;
  /** Real milliseconds. */
  readonly took: number;
}

/** Which entries; what is left out does not matter. */
export interface RequestFilter {
  readonly tenant?: string | undefined;
  readonly client?: string | undefined;
  readonly operation?: OperationId | undefined;
  readonly method?: string | undefined;
  /** 0: those that got no answer. */
  readonly status?: number | undefined;
  readonly path?: string | undefined;
  readonly correlationId?: string | undefined;
  readonly fault?: string | undefined;
  /** Later than this one. */
  readonly after?: number | undefined;
}

export function matches(entry: JournalEntry, filter: RequestFilter): boolean {
  const same = <T>(wanted: T | undefined, found: T) => wanted === undefined || wanted === found;
  return (
    same<string | null>(filter.tenant, entry.tenant) &&
    same<string | null>(filter.client, entry.client) &&
    same<string | null>(filter.operation, entry.operation) &&
    same(filter.method?.toUpperCase(), entry.method) &&
    same(filter.status, entry.status) &&
    same(filter.correlationId, entry.correlationId) &&
    same<string | null>(filter.fault, entry.fault) &&
    (filter.path === undefined || entry.url.includes(filter.path)) &&
    (filter.after === undefined || entry.id > filter.after)
  );
}
