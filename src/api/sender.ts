/** Whose request it is: by its API key, which also tells the world that it is meant for. */
import { bearerKey } from '../domain/access.js';
import type { ApiKey } from '../domain/records.js';
import type { Exchange } from './exchange.js';

/** Whose request it is, though it was refused before anybody asked for its key: for the journal. */
export function senderOf(exchange: Exchange): ApiKey | null {
  const value = bearerKey(exchange.request.headers.authorization);
  return value === null ? null : (enterWorldOf(exchange, value) ?? null);
}

/** The key, in the world that it belongs to. */
export function enterWorldOf(exchange: Exchange, value: string): ApiKey | undefined {
  const own = exchange.world.state.apiKeys.get(value);
  if (own !== undefined) return own;
  const world = exchange.worlds.ofApiKey(value);
  if (world === exchange.world) return undefined;
  exchange.world = world;
  exchange.at = world.now();
  return world.state.apiKeys.get(value);
}
