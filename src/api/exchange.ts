/** One request on its way through the pipeline, with what the stages have found out about it. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Watched } from '../actions/watch-clients.js';
import type { OperationRow } from '../contract/types.js';
import type { Fault } from '../domain/faults.js';
import type { RateCount } from '../domain/limits.js';
import type { Duration, Instant, IntegrationClient } from '../domain/records.js';
import type { TenantState } from '../world/state.js';
import type { World } from '../world/world.js';
import type { Worlds } from '../world/worlds.js';

export interface Answer {
  readonly status: number;
  readonly body: string;
  /** The outcome in a few words. */
  readonly summary: string;
  /** Why something is not as the client may have wanted: for the log, where there is one. */
  readonly reasons: () => readonly string[];
  /** Where it is not JSON. */
  readonly contentType?: string;
  /** More headers, names and values in turn. */
  readonly headers?: readonly string[];
  /** In which ways the request broke the contract, in words. */
  readonly violations?: readonly string[];
}

export function noReasons(): readonly string[] {
  return none;
}

const none: readonly never[] = [];

export class Exchange {
  readonly worlds: Worlds;
  /** That of its client, once that is known. */
  world: World;
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
  /** The body, once it has been read. */
  bytes: Buffer | null = null;
  body: unknown = undefined;
  idempotencyKey: string | null = null;
  /** What is the same for the same JSON value, where the request has an idempotency key. */
  contentHash: string | null = null;
  /** Whether the answer is to be kept for the key. */
  keepsAnswer = false;
  /** The fault that strikes it, and how long that makes it wait. */
  fault: Fault | null = null;
  latency: Duration = 0;
  /** When it came. */
  at: Instant;
  /** Its place in the journal, once its client is known. */
  watched: Watched | null = null;
  /** Once an answer has needed it. */
  correlationId: string | null = null;

  constructor(worlds: Worlds, request: IncomingMessage, response: ServerResponse) {
    this.worlds = worlds;
    this.world = worlds.main;
    this.at = worlds.main.now();
    this.request = request;
    this.response = response;
    this.method = request.method ?? 'GET';
    const url = request.url ?? '/';
    const mark = url.indexOf('?');
    this.path = mark === -1 ? url : url.slice(0, mark);
    this.query = mark === -1 ? '' : url.slice(mark + 1);
  }
}

/** An answer that is told in a few words, and needs no reasons. */
export function answer(status: number, body: unknown, summary: string): Answer {
  return { status, body: JSON.stringify(body), summary, reasons: noReasons };
}

/** What the stages before have found, for those that cannot go on without. */
export function found<T>(value: T | null, what: string): T {
  if (value === null) throw new Error(`The pipeline came to a stage that needs the ${what} before one that finds it.`);
  return value;
}
