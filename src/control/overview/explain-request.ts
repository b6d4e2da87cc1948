/** One exchange, and why it was answered so. */
import { operations } from '../../contract/generated/operations.js';
import { basePath, findRoute, meantAmong, nearMiss } from '../../contract/routes.js';
import type { OperationRow } from '../../contract/types.js';
import type { JournalEntry } from '../../domain/journal/entry.js';
import { curlOf, requestView } from '../../domain/journal/view.js';
import type { World } from '../../world/world.js';
import { entryNumbered } from '../request-control.js';
import { exchanged, importJobIn, reasonsOf } from './answer-reasons.js';
import { heldAgainst } from './held-against.js';
import type { ExplainedRequest } from './overview-types.js';

export function explainRequest(world: World, id: number, origin: string): ExplainedRequest {
  const entry = entryNumbered(world, id);
  const request = requestView(entry);
  const exchange = exchanged(request);
  const operation = operationOf(entry);
  return {
    request,
    curl: curlOf(request, origin),
    reasons: reasonsOf(world, entry, exchange),
    contract: operation === null ? null : { operation: operation.id, pointer: pointerTo(operation), summary: operation.summary },
    nearMiss: nearMissOf(entry),
    findings: heldAgainst(world, id),
    importJobId: importJobIn(exchange),
  };
}

/** For a method that its path does not take, the operation that was probably meant. */
function operationOf({ operation, method, url }: JournalEntry): OperationRow | null {
  if (operation !== null) return operations.find((row) => row.id === operation) ?? null;
  const route = findRoute(method, pathOf(url));
  if (route.kind === 'found') return route.operation; // refused before anybody looked at its path
  return route.kind === 'wrongMethod' ? meantAmong(route.others, method) : null;
}

/** In contracts/openapi.yaml (RFC 6901). */
function pointerTo({ path, method }: OperationRow): string {
  return `#/paths/${path.replaceAll('~', '~0').replaceAll('/', '~1')}/${method.toLowerCase()}`;
}

function nearMissOf({ operation, method, url }: JournalEntry): string | null {
  if (operation !== null) return null;
  const path = pathOf(url);
  const route = findRoute(method, path);
  if (route.kind === 'found') return null;
  if (route.kind === 'unknown') return nearMiss(method, path);
  const meant = meantAmong(route.others, method);
  const methods = meant === null ? route.others.map((other) => other.method) : [meant.method];
  return `${methods.join(' or ')} ${path.slice(basePath.length)}`;
}

function pathOf(url: string): string {
  const [path = url] = url.split('?', 1);
  return path;
}
