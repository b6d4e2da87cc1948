/** What of a newer contract would break whoever goes by an older one. */

import { partOf, recordOf } from '../json.js';
import type { Contract, ContractEvent, ContractOperation, ContractParameter } from './contract.js';
import { type SchemaChange, type Side, schemaComparison } from './schema-changes.js';

export interface BreakingChange {
  /** The operation ID or event type. */
  readonly operation: string;
  /** Where in it: `request /body/planning/priority`, `response 200 /body/status`. */
  readonly place: string;
  /** In words: `was removed`, `is required now`. */
  readonly what: string;
}

type Change = Omit<BreakingChange, 'operation'>;
type Compare = ReturnType<typeof schemaComparison>;

/**
 * In the order of the older contract, and by its names. No break: what is new and optional, another operation ID, a new error status
 * (clients know errors by their class), a parameter that is gone (a server ignores those that it does not know, so the call still works).
 */
export function breakingChanges(old: Contract, next: Contract): readonly BreakingChange[] {
  const compare = schemaComparison();
  return [
    ...old.operations.flatMap((operation) => named(operation.id, operationChanges(operation, old, next, compare))),
    ...old.events.flatMap((event) => named(event.type, eventChanges(event, next, compare))),
  ];
}

function named(operation: string, changes: readonly Change[]): readonly BreakingChange[] {
  return changes.map(({ place, what }) => ({ operation, place, what }));
}

function operationChanges(operation: ContractOperation, old: Contract, next: Contract, compare: Compare): readonly Change[] {
  const route = routeOf(operation);
  const same = next.operations.find((other) => routeOf(other) === route);
  const counterpart = same ?? movedTo(operation, old, next);
  const place = `${operation.method} ${operation.path}`;
  if (counterpart === undefined) return [{ place, what: 'was removed' }];
  const [before, now] = [rawOf(old, operation), rawOf(next, counterpart)];
  return [
    ...(same === undefined ? [{ place, what: `is ${counterpart.method} ${counterpart.path} now` }] : []),
    ...scopeChanges(operation, counterpart),
    ...parameterChanges(operation, counterpart, same !== undefined, compare),
    ...bodyChanges(partOf(before, 'requestBody'), partOf(now, 'requestBody'), compare),
    ...responseChanges(recordOf(partOf(before, 'responses')), recordOf(partOf(now, 'responses')), compare),
  ];
}

/** Names of path parameters never show on the wire. */
function routeOf({ method, path }: ContractOperation): string {
  return `${method} ${path.replace(/\{[^}]*\}/g, '{}')}`;
}

/** The one of the same ID, unless it is where another one was before. */
function movedTo({ id }: ContractOperation, old: Contract, next: Contract): ContractOperation | undefined {
  const taken = new Set(old.operations.map(routeOf));
  return next.operations.find((other) => other.id === id && !taken.has(routeOf(other)));
}

function rawOf({ document }: Contract, { path, method }: ContractOperation): unknown {
  return partOf(partOf(partOf(document, 'paths'), path), method.toLowerCase());
}

/** A key that was enough has to stay enough. */
function scopeChanges({ scopes: old, customerAwareScope }: ContractOperation, next: ContractOperation): readonly Change[] {
  const isEnough = (way: readonly string[]) =>
    next.scopes.length === 0 || next.scopes.some((needed) => needed.every((one) => way.includes(one)));
  const lacking = old.filter((way) => !isEnough(way));
  const needed = next.scopes.map(wayInWords).join(' or ');
  const isAware = next.customerAwareScope !== null && next.customerAwareScope !== customerAwareScope;
  return [
    ...(old.length === 0 && next.scopes.length > 0 ? [{ place: 'scopes', what: `needs ${needed} now` }] : []),
    ...lacking.map((way) => ({ place: 'scopes', what: `${wayInWords(way)} is not enough any more, needs ${needed}` })),
    ...(isAware ? [{ place: 'scopes', what: `needs ${next.customerAwareScope} with customer context now` }] : []),
  ];
}

function wayInWords(scopes: readonly string[]): string {
  return scopes.length === 0 ? 'an API key' : scopes.join(' and ');
}

function parameterChanges(old: ContractOperation, next: ContractOperation, isSameRoute: boolean, compare: Compare): readonly Change[] {
  const pairs = old.parameters.flatMap((parameter) => {
    const other =
      parameter.in === 'path' ? inPath(parameter, old, next, isSameRoute) : next.parameters.find((one) => isSame(one, parameter));
    return other === undefined ? [] : [{ parameter, other }];
  });
  const isNewlyRequired = (one: ContractParameter) =>
    one.in !== 'path' && one.required && !old.parameters.some((parameter) => isSame(parameter, one) && parameter.required);
  return [
    ...next.parameters.filter(isNewlyRequired).map((one) => ({ place: `request ${pointerOf(one)}`, what: 'is required now' })),
    ...pairs.flatMap(({ parameter, other }) => below(`request ${pointerOf(parameter)}`, compare(parameter.schema, other.schema, 'taken'))),
  ];
}

function isSame(one: ContractParameter, other: ContractParameter): boolean {
  return one.in === other.in && (one.in === 'header' ? one.name.toLowerCase() === other.name.toLowerCase() : one.name === other.name);
}

/** At the same place of the path, whatever its name is now. */
function inPath(parameter: ContractParameter, old: ContractOperation, next: ContractOperation, isSameRoute: boolean) {
  const index = namesOf(old.path).indexOf(parameter.name);
  const name = isSameRoute ? namesOf(next.path)[index] : parameter.name;
  return next.parameters.find((one) => one.in === 'path' && one.name === name);
}

function namesOf(path: string): readonly string[] {
  return [...path.matchAll(/\{([^}]*)\}/g)].map(([, name = '']) => name);
}

function pointerOf({ in: where, name }: ContractParameter): string {
  const shown = where === 'header' ? name.toLowerCase() : name;
  return `/${where}/${shown.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

function bodyChanges(old: unknown, next: unknown, compare: Compare): readonly Change[] {
  const place = 'request /body';
  const isRequired = partOf(next, 'required') === true && partOf(old, 'required') !== true;
  const isGone = old !== undefined && next === undefined;
  return [
    ...(isRequired ? [{ place, what: 'is required now' }] : []),
    ...(isGone ? [{ place, what: 'is not taken any more' }] : contentChanges('request', old, next, 'taken', compare)),
  ];
}

function contentChanges(place: string, old: unknown, next: unknown, side: Side, compare: Compare): readonly Change[] {
  const offered = recordOf(partOf(next, 'content'));
  return Object.entries(recordOf(partOf(old, 'content'))).flatMap(([type, before]) => {
    const now = mediaOf(type, offered);
    if (now === undefined)
      return [{ place: `${place} /body`, what: `${type} ${side === 'taken' ? 'is not taken' : 'does not come'} any more` }];
    return below(`${place}${isJson(type) ? '' : ` ${type}`} /body`, compare(partOf(before, 'schema'), partOf(now, 'schema'), side));
  });
}

/** The entry for a media type: by its name, else by a range that it falls into. */
function mediaOf(type: string, offered: Readonly<Record<string, unknown>>): unknown {
  const plain = plainly(type);
  const ranges = [plain, plain.replace(/\/.*/, '/*'), '*/*'];
  return ranges.map((range) => Object.entries(offered).find(([name]) => plainly(name) === range)?.[1]).find((found) => found !== undefined);
}

function plainly(type: string): string {
  return (type.split(';')[0] ?? type).trim().toLowerCase();
}

function isJson(type: string): boolean {
  return plainly(type) === 'application/json';
}

type Responses = Readonly<Record<string, unknown>>;

function responseChanges(old: Responses, next: Responses, compare: Compare): readonly Change[] {
  const statuses = [...new Set([...Object.keys(old), ...Object.keys(next)])].sort();
  return statuses.flatMap((status) => {
    const [before, now] = [responseFor(status, old), responseFor(status, next)];
    const place = `response ${status}`;
    const isSuccess = /^[23]/.test(status);
    if (before === undefined)
      return isSuccess ? [{ place, what: 'may come now, a new status: it breaks whoever tells all of them apart' }] : [];
    if (now === undefined) return isSuccess ? [{ place, what: 'was removed' }] : [];
    return [...headerChanges(place, headersIn(before), headersIn(now), compare), ...contentChanges(place, before, now, 'given', compare)];
  });
}

/** By its number, else by its class, else what is said of all others. */
function responseFor(status: string, responses: Responses): unknown {
  const range = `${status.charAt(0)}XX`;
  return [status, range, range.toLowerCase(), 'default'].map((one) => partOf(responses, one)).find((one) => one !== undefined);
}

function headersIn(response: unknown): readonly ContractParameter[] {
  return Object.entries(recordOf(partOf(response, 'headers'))).map(([name, header]) => {
    return { name, in: 'header', required: partOf(header, 'required') === true, schema: recordOf(partOf(header, 'schema')) };
  });
}

/** Of answers and of webhooks. One that nobody could rely on may go. */
function headerChanges(
  place: string,
  old: readonly ContractParameter[],
  next: readonly ContractParameter[],
  compare: Compare,
): readonly Change[] {
  return old.flatMap((header) => {
    const now = next.find((one) => isSame(one, header));
    const at = `${place} ${pointerOf(header)}`;
    if (now === undefined) return header.required ? [{ place: at, what: 'was removed' }] : [];
    return [
      ...(header.required && !now.required ? [{ place: at, what: 'may be missing now' }] : []),
      ...below(at, compare(header.schema, now.schema, 'given')),
    ];
  });
}

/** What a webhook brings is an answer to nobody's question, and the receiver's to read: the rules are those of answers. */
function eventChanges(event: ContractEvent, next: Contract, compare: Compare): readonly Change[] {
  const now = next.events.find(({ type }) => type === event.type);
  if (now === undefined) return [{ place: 'webhook', what: 'was removed' }];
  return [
    ...headerChanges('webhook', event.headers, now.headers, compare),
    ...below('webhook /body', compare(event.schema, now.schema, 'given')),
  ];
}

function below(place: string, changes: readonly SchemaChange[]): readonly Change[] {
  return changes.map(({ pointer, what }) => ({ place: place + pointer, what }));
}
