/** Which operation of contracts/control.yaml a request means. */
import { controlOperations } from '../contract/generated/control-operations.js';
import { ControlError } from './control.js';

export type ControlOperation = (typeof controlOperations)[number];
export type ControlOperationId = ControlOperation['id'];

export type ControlRoute =
  | { readonly kind: 'found'; readonly operation: ControlOperation; readonly parameters: Readonly<Record<string, string>> }
  | { readonly kind: 'wrongMethod'; readonly allowed: readonly string[] }
  | { readonly kind: 'unknown' };

/** `path`: below /_mock. */
export function findControlRoute(method: string, path: string): ControlRoute {
  const parts = path.split('/');
  const fitting = controlOperations.filter((operation) => fits(operation.path.split('/'), parts));
  const operation = fitting.find((one) => one.method === method);
  if (operation === undefined)
    return fitting.length === 0 ? { kind: 'unknown' } : { kind: 'wrongMethod', allowed: fitting.map((one) => one.method) };
  const parameters = operation.path
    .split('/')
    .flatMap((name, index) => (name.startsWith('{') ? [[name.slice(1, -1), decoded(parts[index] ?? '')]] : []));
  return { kind: 'found', operation, parameters: Object.fromEntries(parameters) };
}

function fits(template: readonly string[], parts: readonly string[]): boolean {
  return (
    template.length === parts.length &&
    template.every((name, index) => (name.startsWith('{') ? parts[index] !== '' : name === parts[index]))
  );
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw new ControlError('invalid', `"${part}" is not a part of an address; write it with percent signs as in %20.`);
  }
}
