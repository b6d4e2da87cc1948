import { basePath, findRoute, nearMiss } from '../../contract/routes.js';
import type { Exchange } from '../exchange.js';
import { refuse } from '../refuse.js';

/** 404 for a path that is not in the contract, 405 with `Allow` for another method [A-27, A-32, A-33]. */
export function matchRoute(exchange: Exchange): undefined {
  const { method, path } = exchange;
  const route = findRoute(method, path);
  if (route.kind === 'found') {
    exchange.operation = route.operation;
    exchange.pathParameter = route.pathParameter;
    return;
  }
  const shown = path.startsWith(`${basePath}/`) ? path.slice(basePath.length) : path;
  if (route.kind === 'wrongMethod') {
    const allowed = route.others.map((other) => other.method).join(', ');
    throw refuse('method_not_allowed', `${shown} does not take ${method}; it takes ${allowed}.`, { headers: ['Allow', allowed] });
  }
  const close = nearMiss(method, path);
  throw refuse('not_found', `There is no ${method} ${shown} below ${basePath}.`, {
    breaksContract: true,
    reason: `no such route.${close === null ? '' : ` ${close}?`}`,
  });
}
