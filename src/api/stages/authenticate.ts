import { addressAllowed, bearerKey, headerFault, keyFault, unknownKey } from '../../domain/access.js';
import { conductOf } from '../../world/state.js';
import { type Exchange, found } from '../exchange.js';
import { refuse } from '../refuse.js';
import { enterWorldOf } from '../sender.js';
import { watchExchange } from '../watching.js';

/** Finds tenant and client by the API key. Every kind of wrong key gets the same answer; the log knows the difference [V, A-01]. */
export function authenticate(exchange: Exchange): undefined {
  const { request } = exchange;
  const value = bearerKey(request.headers.authorization);
  if (value === null) throw unauthorized(headerFault(request.headers.authorization));
  const key = enterWorldOf(exchange, value);
  if (key === undefined) throw unauthorized(unknownKey);
  const { world } = exchange;
  const fault = keyFault(key, exchange.at);
  if (fault !== null) throw unauthorized(fault);
  exchange.tenant = world.state.tenants.get(key.tenant) ?? null;
  exchange.client = exchange.tenant?.clients.get(key.client) ?? null;
  if (exchange.tenant !== null && exchange.client !== null) {
    exchange.watched = watchExchange(exchange, conductOf(exchange.tenant, exchange.client.key));
  }
}

/** 403 for an address that is not on the client's list [V, A-01]. */
export function checkAllowlist(exchange: Exchange): undefined {
  const client = found(exchange.client, 'client');
  if (client.ipAllowlist.length === 0) return;
  const address = exchange.request.socket.remoteAddress ?? '';
  if (!addressAllowed(client, address))
    throw refuse('forbidden', `The address ${address} is not on the allowlist of this integration client.`);
}

function unauthorized(reason: string): Error {
  return refuse('unauthorized', 'A valid API key is required.', { headers: ['WWW-Authenticate', 'Bearer'], reason });
}
