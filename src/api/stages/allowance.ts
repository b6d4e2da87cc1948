import { missingScope } from '../../domain/access.js';
import { countRequest } from '../../domain/limits.js';
import { type Exchange, found } from '../exchange.js';
import { refuse } from '../refuse.js';

/** Counts the request in its client's window; 429 when that is used up [V, A-09]. */
export function countRate(exchange: Exchange): undefined {
  const client = found(exchange.client, 'client');
  const tenant = found(exchange.tenant, 'tenant');
  if (client.rateLimit === null) return;
  const now = exchange.world.now();
  const count = countRequest(tenant.rateWindows.get(client.key), client.rateLimit, now);
  tenant.rateWindows.set(client.key, count.window);
  exchange.rate = count;
  if (count.allowed) return;
  const { limit, window } = client.rateLimit;
  const seconds = Math.max(1, Math.ceil((count.end - now) / 1000));
  throw refuse('rate_limited', `More than ${limit} requests in ${window / 1000} seconds. Try again in ${seconds} seconds.`, {
    headers: ['Retry-After', String(seconds)],
  });
}

/** 403 when the client holds none of the operation's alternatives [V]. */
export function checkScope(exchange: Exchange): undefined {
  const scope = missingScope(found(exchange.client, 'client'), found(exchange.operation, 'operation').scopes);
  if (scope !== null) throw refuse('missing_scope', `The API key lacks the scope ${scope}.`, { requiredScope: scope });
}
