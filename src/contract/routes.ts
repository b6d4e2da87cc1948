/** Which operation a request means. Paths must match to the letter. */
import { operations } from './generated/operations.js';
import { nearest } from './nearest.js';
import type { OperationRow } from './types.js';

export const basePath = '/api/connect/v1';

export type Route =
  | { readonly kind: 'found'; readonly operation: OperationRow; readonly pathParameter: string | null }
  /** The path has other operations. */
  | { readonly kind: 'wrongMethod'; readonly others: readonly OperationRow[] }
  | { readonly kind: 'unknown' };

const fixed = tableOf(operations.filter(({ path }) => !path.includes('{')));
const prefixed = tableOf(operations.filter(({ path }) => path.includes('{')));

/** Path without its parameter → method → operation. */
function tableOf(rows: readonly OperationRow[]): ReadonlyMap<string, ReadonlyMap<string, OperationRow>> {
  const table = new Map<string, Map<string, OperationRow>>();
  for (const row of rows) {
    const path = basePath + row.path.replace(/\{.*$/, '');
    const methods = table.get(path) ?? new Map<string, OperationRow>();
    table.set(path, methods.set(row.method, row));
  }
  return table;
}

export function findRoute(method: string, path: string): Route {
  const exact = fixed.get(path);
  if (exact !== undefined) return choose(exact, method, null);
  const slash = path.lastIndexOf('/') + 1;
  const methods = slash < path.length ? prefixed.get(path.slice(0, slash)) : undefined;
  return methods === undefined ? { kind: 'unknown' } : choose(methods, method, path.slice(slash));
}

function choose(methods: ReadonlyMap<string, OperationRow>, method: string, pathParameter: string | null): Route {
  const operation = methods.get(method);
  return operation === undefined ? { kind: 'wrongMethod', others: [...methods.values()] } : { kind: 'found', operation, pathParameter };
}

/** The operation of a path that a request with another method probably meant; `null` when it may be several. */
export function meantAmong(others: readonly OperationRow[], method: string): OperationRow | null {
  const [only] = others;
  if (only !== undefined && others.length === 1) return only;
  return method === 'PUT' ? (others.find((row) => row.method === 'PATCH') ?? null) : null;
}

/** The operation that a request to no known path probably meant, such as `POST /inbound/targets`; `null` when none is close. */
export function nearMiss(method: string, path: string): string | null {
  const tidy = path
    .toLowerCase()
    .replace(/\/{2,}/g, '/')
    .replace(/\/$/, '');
  const asked = tidy.startsWith(basePath) ? tidy.slice(basePath.length) : tidy;
  const number = /\/\d+$/.exec(asked)?.[0];
  const known = operations.map((row) => `${row.method} ${number === undefined ? row.path : row.path.replace(/\/\{.*$/, number)}`);
  const close =
    nearest(`${method} ${asked}`, known) ??
    nearest(
      asked,
      known.map((line) => line.split(' ')[1] ?? ''),
    );
  const line = known.find((row) => row === close || row.endsWith(` ${close}`));
  if (line === undefined) return null;
  return path.startsWith(`${basePath}/`) ? line : line.replace(' ', ` ${basePath}`); // what was wrong may be the base path itself
}
