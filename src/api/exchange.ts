/** One request on its way through the pipeline, with what the stages have found out about it. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { OperationRow } from '../contract/types.js';
import type { RateCount } from '../domain/limits.js';
import type { IntegrationClient } from '../domain/records.js';
import type { TenantState } from '../world/state.js';
import type { World } from '../world/world.js';
import type { Note } from './exchange-record.js';

export interface Answer {
  readonly status: number;
  readonly body: string;
  /** For the log, where there is one. */
  readonly note: () => Note;
  /** More headers, names and values in turn. */
  readonly headers?: readonly string[];
}

export class Exchange {
  readonly world: World;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly method: string;
  readonly path: string;
  readonly query: string;
  operation: OperationRow | null = null;
  /** The `{…}` of the path, as sent. */
  pathParameter: string | null = null;
  tenant: TenantState | null = null;
  client: IntegrationClient | null = null;
  rate: RateCount | null = null;
  bytes: Buffer | null = null;
  body: unknown = undefined;
  /** What the answer is to be kept under, where the request has an idempotency key that is new. */
  contentHash: string | null = null;

  constructor(world: World, request: IncomingMessage, response: ServerResponse) {
    this.world = world;
    this.request = request;
    this.response = response;
    this.method = request.method ?? 'GET';
    const url = request.url ?? '/';
    const mark = url.indexOf('?');
    this.path = mark === -1 ? url : url.slice(0, mark);
    this.query = mark === -1 ? '' : url.slice(mark + 1);
  }
}

/** What the stages before have found, for those that cannot go on without. */
export function found<T>(value: T | null, what: string): T {
  if (value === null) throw new Error(`The pipeline came to a stage that needs the ${what} before one that finds it.`);
  return value;
}
