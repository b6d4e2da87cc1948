/** The options of calls, held against what is known: TypeScript does so before, JavaScript has to be told. */
import { nearest } from '../contract/nearest.js';
import { isInstance, isPlain, shown } from '../domain/given.js';
import { type CloneOptions, ControlError, type ListedRequests, type LoadOptions, type WantedRequest } from './control.js';
import type { OfTenant, StoryOf, WantedLines } from './overview/overview-types.js';
import type { EventFilter, ListedDeliveries, TriggerOptions, WantedDelivery } from './webhook-types.js';

interface OptionsOf {
  readonly loadScenario: LoadOptions;
  readonly 'tenants.clone': CloneOptions;
  readonly 'requests.list': ListedRequests;
  readonly 'requests.har': Omit<ListedRequests, 'limit'>;
  readonly waitForRequest: WantedRequest;
  readonly 'webhooks.deliveries': ListedDeliveries;
  readonly 'webhooks.events': EventFilter;
  readonly waitForDelivery: WantedDelivery;
  readonly trigger: TriggerOptions;
  readonly 'overview.requests': WantedLines;
  readonly 'overview.deliveries': WantedLines;
  readonly 'overview.importJobs': WantedLines;
  readonly 'overview.targets': WantedLines;
  readonly 'overview.customers': WantedLines;
  readonly 'overview.routeSuggestions': WantedLines;
  readonly 'overview.flow': OfTenant;
  readonly 'overview.story': StoryOf;
  readonly 'overview.explainImportJob': OfTenant;
  readonly 'overview.explainCustomer': OfTenant;
  readonly 'overview.explainRouteSuggestion': OfTenant;
}

/** The same without `undefined`, which says no more than leaving something out. */
export type Said<Options> = { readonly [Name in keyof Options]: Exclude<Options[Name], undefined> };

const fits = {
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  'whole number': (value) => Number.isInteger(value),
  'string or a whole number': (value) => typeof value === 'string' || Number.isInteger(value),
  'plain object': isPlain,
  boolean: (value) => typeof value === 'boolean',
} as const satisfies Record<string, (value: unknown) => boolean>;

type Kind = keyof typeof fits;

const request = {
  tenant: 'string',
  client: 'string',
  operation: 'string',
  method: 'string',
  status: 'whole number',
  path: 'string',
  correlationId: 'string',
  fault: 'string',
  after: 'whole number',
} as const;

const event = { tenant: 'string', eventType: 'string', externalId: 'string' } as const;
const delivery = { ...event, webhook: 'string or a whole number', status: 'string' } as const;
const listed = { limit: 'number' } as const; // each call says which numbers it takes
const counted = { count: 'number' } as const;
const lines = [
  { tenant: 'string', search: 'string', before: 'whole number', after: 'whole number', limit: 'whole number' },
  '{ search: "JOB-1" }',
] as const;
const ofTenant = [{ tenant: 'string' }, '{ tenant: "rheinruhr" }'] as const;

/** The keys of each call, and what one writes. */
const known = {
  loadScenario: [{ keepState: 'boolean' }, '{ keepState: true }'],
  'tenants.clone': [{ tenant: 'string', key: 'string' }, '{ tenant: "rheinruhr" }'],
  'requests.list': [{ ...request, ...listed }, '{ operation: "importTarget" }'],
  'requests.har': [request, '{ operation: "importTarget" }'],
  waitForRequest: [{ ...request, ...counted }, '{ operation: "importTarget" }'],
  'webhooks.deliveries': [{ ...delivery, ...listed, changedAfter: 'whole number' }, '{ eventType: "target.imported" }'],
  'webhooks.events': [{ ...event, ...listed }, '{ eventType: "target.imported" }'],
  waitForDelivery: [{ ...delivery, ...counted }, '{ eventType: "target.imported" }'],
  trigger: [{ tenant: 'string', target: 'string', ...counted, overrides: 'plain object' }, '{ target: "JOB-1" }'],
  'overview.requests': lines,
  'overview.deliveries': lines,
  'overview.importJobs': lines,
  'overview.targets': lines,
  'overview.customers': lines,
  'overview.routeSuggestions': lines,
  'overview.flow': ofTenant,
  'overview.story': [{ tenant: 'string', target: 'string' }, '{ target: "JOB-1" }'],
  'overview.explainImportJob': ofTenant,
  'overview.explainCustomer': ofTenant,
  'overview.explainRouteSuggestion': ofTenant,
} as const satisfies { readonly [Call in keyof OptionsOf]: readonly [keys: Record<keyof OptionsOf[Call], Kind>, example: string] };

/** What was said. Throws a `ControlError` where it is no object, has a key that nobody knows, or a value of the wrong kind. */
export function said<Call extends keyof OptionsOf>(call: Call, given: OptionsOf[Call] | undefined): Said<OptionsOf[Call]> {
  const [keys, example]: readonly [Readonly<Record<string, Kind>>, string] = known[call];
  const refuse = (why: string) => new ControlError('invalid', `${call}: ${why}`);
  if (given !== undefined && !isPlain(given))
    throw refuse(`${shown(given)} is not ${isInstance(given) ? 'a plain' : 'an'} object; write ${example}.`);
  const entries = Object.entries(given ?? {}).filter(([, value]) => value !== undefined);
  for (const [name, value] of entries) {
    const kind = Object.hasOwn(keys, name) ? keys[name] : undefined;
    if (kind === undefined) throw refuse(`"${name}" is no known key. ${hint(name, Object.keys(keys))}`);
    if (!fits[kind](value)) throw refuse(`${name}: ${shown(value)} is not a ${kind}.`);
  }
  return Object.fromEntries(entries) as Said<OptionsOf[Call]>; // as: its keys and kinds are those of the table
}

/** The nearest known one, or all. */
export function hint(name: string, keys: readonly string[]): string {
  const close = nearest(name, keys);
  return close === null ? `There are: ${keys.join(', ')}.` : `"${close}"?`;
}
