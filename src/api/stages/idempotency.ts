import { contentHash, decideReplay, idempotencyLifetime, isIdempotencyKey, isStored } from '../../domain/idempotency.js';
import type { TenantState } from '../../world/state.js';
import type { World } from '../../world/world.js';
import { type Answer, type Exchange, found, noReasons } from '../exchange.js';
import { refuse, refuseInvalid } from '../refuse.js';

/**
 * A key that was used before: its answer again, or a conflict [S2, V, A-10].
 * From here to the stored answer nothing waits, so of many requests with one key exactly one does the work.
 */
export function replay(exchange: Exchange): Answer | undefined {
  const key = exchange.idempotencyKey;
  if (key === null) return;
  if (!isIdempotencyKey(key))
    throw refuseInvalid([{ path: 'Idempotency-Key', message: 'is not 1 to 255 visible ASCII characters without spaces' }]);
  const hash = contentHash(exchange.body);
  exchange.contentHash = hash;
  const known = found(exchange.tenant, 'tenant').idempotency.get(entryName(exchange, key));
  const decision = decideReplay(known, hash, exchange.world.now());
  if (decision.kind === 'first') {
    exchange.keepsAnswer = true;
    return;
  }
  if (decision.kind === 'conflict') throw refuse('idempotency_conflict', `The Idempotency-Key ${key} was used for other content before.`);
  const { status, body } = decision.answer;
  return { status, body, summary: 'replayed', reasons: noReasons, headers: ['Idempotency-Replayed', 'true'] };
}

/** Keeps the answer for its key. */
export function storeAnswer(exchange: Exchange, { status, body }: Answer): void {
  const { contentHash: hash, tenant, world, idempotencyKey } = exchange;
  if (!exchange.keepsAnswer || hash === null || idempotencyKey === null || tenant === null || !isStored(status)) return;
  const name = entryName(exchange, idempotencyKey);
  forget(tenant, name);
  tenant.idempotency.set(name, { contentHash: hash, status, body, expiresAt: world.now() + idempotencyLifetime });
  tenant.idempotencyBytes += body.length;
  forgetOldest(world, tenant, name);
}

/**
 * Beyond the limit the oldest answers go, a tenth of them at once: a Map is slow to find its first entry when many before
 * it were deleted one by one. The newest one always stays.
 */
function forgetOldest(world: World, tenant: TenantState, newest: string): void {
  const { idempotencyAnswers: most, idempotencyBytes: mostBytes } = world.state.rules.limits;
  if (tenant.idempotency.size <= most && tenant.idempotencyBytes <= mostBytes) return;
  for (const oldest of tenant.idempotency.keys()) {
    if (oldest === newest || (tenant.idempotency.size <= most * 0.9 && tenant.idempotencyBytes <= mostBytes * 0.9)) break;
    forget(tenant, oldest);
  }
  world.dropped(
    `idempotency answers of ${tenant.tenant.key}`,
    `more than ${most}, or ${mostBytes} bytes of them, so the oldest are forgotten from now on (limits.idempotencyAnswers, limits.idempotencyBytes)`,
  );
}

function forget(tenant: TenantState, name: string): void {
  const known = tenant.idempotency.get(name);
  if (known === undefined) return;
  tenant.idempotency.delete(name);
  tenant.idempotencyBytes -= known.body.length;
}

/** Client, operation with what its path names (method and path), and key. */
function entryName({ client, operation, pathParameter }: Exchange, key: string): string {
  return pathParameter === null ? `${client?.key} ${operation?.id} ${key}` : `${client?.key} ${operation?.id} ${pathParameter} ${key}`;
}
