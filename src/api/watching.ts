/** Tells the journal of an exchange: when its client is known, and when it is answered. */
import { noteArrival, noteOutcome, noteWrite, type Watched } from '../actions/watch-clients.js';
import { contentHash } from '../domain/idempotency.js';
import type { ClientConduct } from '../world/conduct.js';
import { conductOf } from '../world/state.js';
import type { Answer, Exchange } from './exchange.js';
import { correlationIdOf } from './respond.js';
import { senderOf } from './sender.js';

export function watchExchange(exchange: Exchange, conduct: ClientConduct): Watched {
  const { world, at, operation, method, request } = exchange;
  const correlationId = correlationIdOf(exchange);
  return noteArrival(world, conduct, {
    operation: operation === null ? null : operation.id,
    at,
    method,
    url: request.url ?? '/',
    correlationId,
  });
}

/** A request that was refused before its client was known: its key tells all the same whose it was. */
export function watchStranger(exchange: Exchange): void {
  if (exchange.watched !== null) return;
  const key = senderOf(exchange);
  const { state } = exchange.world;
  exchange.tenant ??= state.tenants.get(key?.tenant ?? '') ?? null;
  exchange.client ??= exchange.tenant?.clients.get(key?.client ?? '') ?? null;
  const { tenant, client } = exchange;
  exchange.watched = watchExchange(exchange, tenant === null || client === null ? state.strangers : conductOf(tenant, client.key));
}

/** A write whose body has been read. */
export function watchWrite({ watched, bytes, idempotencyKey }: Exchange): undefined {
  if (watched !== null && bytes !== null) noteWrite(watched, bytes, idempotencyKey !== null);
}

/** What the client got to see of an answer. */
export interface Shown {
  /** 0 for nothing. */
  readonly status: number;
  readonly headers: readonly string[];
  readonly body: string;
}

export function watchAnswer(exchange: Exchange, { violations = none }: Answer, shown: Shown, summary: string, took: number): void {
  watchStranger(exchange);
  const { world, watched, request, operation, tenant, client, idempotencyKey, fault } = exchange;
  if (idempotencyKey !== null && exchange.contentHash === null && exchange.body !== undefined)
    exchange.contentHash = contentHash(exchange.body);
  if (watched === null) return; // never: it is watched now
  const answered = {
    id: watched.id,
    at: exchange.at,
    tenant: tenant === null ? null : tenant.tenant.key,
    client: client === null ? null : client.key,
    operation: operation === null ? null : operation.id,
    method: exchange.method,
    url: request.url ?? '/',
    correlationId: watched.correlationId,
    requestHeaders: request.rawHeaders,
    requestBody: exchange.bytes,
    status: shown.status,
    responseHeaders: shown.headers,
    responseBody: shown.body,
    fault: fault === null ? null : fault.name,
    summary,
    took,
  };
  noteOutcome(world, watched, answered, { idempotencyKey, content: exchange.contentHash, violations });
}

const none: readonly never[] = [];
