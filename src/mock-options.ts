/** What `startMock` takes, and what it refuses. */

import type { ExchangeRecord } from './api/exchange-record.js';
import { nearest } from './contract/nearest.js';
import type { EventType } from './contract/types.js';
import { isPlain } from './domain/given.js';
import { readInstant } from './domain/instants.js';
import type { AttemptRecord } from './post/attempt-record.js';
import type { Scenario, ScenarioSource } from './scenarios/scenario.js';
import type { ClockMode } from './world/clock.js';

export type { ScenarioSource };

export interface MockOptions {
  /** A built-in scenario by name, a file by path, the scenario itself, or what `scenario()` builds. Default `demo`. */
  readonly scenario?: ScenarioSource | undefined;
  /** Default 0: any free port. */
  readonly port?: number | undefined;
  /** Default 127.0.0.1. */
  readonly host?: string | undefined;
  /** Values for `${env:NAME}` in scenario files. Default: those of the process. */
  readonly environment?: Readonly<Record<string, string | undefined>> | undefined;
  /** These three count over the scenario's own. `now` is ISO 8601 with an offset. */
  readonly seed?: number | undefined;
  readonly clock?: ClockMode | undefined;
  readonly now?: string | undefined;
  /** Host names, beside loopback and plain addresses, that requests may name. */
  readonly allowedHosts?: readonly string[] | undefined;
  /** The origin that browsers may call from. Default: none. */
  readonly cors?: string | undefined;
  /**
   * What control over HTTP asks for. Default: drawn anew for each start. `false`: no control over HTTP. Beyond loopback it must be said.
   */
  readonly controlToken?: string | false | undefined;
  /** Certificate and key, PEM, to speak HTTPS. Default: HTTP. */
  readonly tls?: { readonly cert: string; readonly key: string } | undefined;
  /** Where the subscriptions of the scenario post to instead of their own URLs; one is made where it has none. */
  readonly webhookUrl?: string | undefined;
  /** Hosts beyond this machine that webhooks may be posted to, by name or address. */
  readonly allowWebhookHosts?: readonly string[] | undefined;
  /** Holds each payload that is sent against the contract; one that breaks it is a defect. For tests of the mock itself. Default: no. */
  readonly checkPayloads?: boolean | undefined;
  /** Whether an open mock keeps the process alive. Default: no; a process that ends with an open mock says so on standard error. */
  readonly keepProcessAlive?: boolean | undefined;
  /** Told of what happens. */
  readonly log?: ((event: LogEvent) => void) | undefined;
}

export type LogEvent =
  | ({ readonly event: 'exchange' } & ExchangeRecord)
  | ({ readonly event: 'delivery' } & AttemptRecord)
  /** Somebody in Ordinavo has done something, or could not: `refused` says why. */
  | {
      readonly event: 'step';
      readonly tenant: string;
      readonly step: string;
      readonly refused: string | null;
      readonly events: readonly EventType[];
    }
  /** At the end: deliveries that have not arrived. */
  | { readonly event: 'undelivered'; readonly count: number; readonly deliveries: readonly string[] }
  /** The mock itself is at fault; `stack` says where. */
  | { readonly event: 'defect'; readonly during: string; readonly stack: string }
  /** Something was forgotten to keep within a limit. */
  | { readonly event: 'dropped'; readonly message: string };

/** The options, checked: throws a `TypeError` that names the option, what came, and what to give. */
export function checkedOptions(given: MockOptions | string | { build(): Scenario }): MockOptions {
  const options: unknown = typeof given === 'string' || builds(given) ? { scenario: given } : given;
  if (!isPlain(options)) throw new TypeError(`startMock: ${shown(given)} is no options; write startMock({ scenario: 'demo' }).`);
  for (const [name, value] of Object.entries(options)) {
    const check = Object.hasOwn(checks, name) ? checks[name as keyof MockOptions] : null; // as: it has the key
    if (check === null) throw new TypeError(unknownOption(name));
    const wanted = value === undefined ? null : check(value);
    if (wanted !== null) throw new TypeError(`${name}: ${wanted}`);
  }
  return options; // each of them has just been checked
}

/** The scenario that is meant. Throws a `TypeError` where that is none by its kind; whether its content is right is for the loader to say. */
export function scenarioIn(source: ScenarioSource = 'demo'): string | Scenario {
  const wrong = checks.scenario(source);
  if (wrong !== null) throw new TypeError(`scenario: ${wrong}`);
  if (!builds(source)) return source;
  const scenario: unknown = source.build();
  if (isPlain(scenario)) return scenario;
  throw new TypeError(`scenario: build() must answer the scenario as an object; this is ${kindOf(scenario)}.`);
}

/** What to say against a value; `null`: nothing. */
type Check = (value: unknown) => string | null;

const checks = {
  scenario: (value) =>
    (typeof value === 'string' && value !== '') || isPlain(value) || builds(value)
      ? null
      : `${shown(value)} is no scenario; give a built-in name, the path of a file, an object or scenario().`,
  port: wholeUpTo(65_535, ' (0: any free port)'),
  host: text('an address of this machine, such as "127.0.0.1"'),
  environment: (value) =>
    isObject(value) && Object.values(value).every((one) => one === undefined || typeof one === 'string')
      ? null
      : `${shown(value)} is no environment; give an object of texts.`,
  seed: wholeUpTo(4_294_967_295, ''),
  clock: (value) =>
    typeof value === 'string' && ['real', 'frozen', 'virtual'].includes(value) ? null : `${shown(value)} is none of real, frozen, virtual.`,
  now: (value) =>
    typeof value === 'string' && readInstant(value) !== null
      ? null
      : `${shown(value)} is not a time with its offset; write ${value instanceof Date ? 'date.toISOString()' : '2026-06-24T06:00:00Z'}.`,
  allowedHosts: texts('host names'),
  cors: (value) => (typeof value === 'string' && value !== '' ? null : `${shown(value)} is no origin; write "http://localhost:3000".`),
  controlToken: (value) =>
    value === false || (typeof value === 'string' && value !== '')
      ? null
      : `this is ${kindOf(value)}; give a text of at least 16 characters, or false for no control over HTTP.`,
  tls: (value) =>
    isObject(value) && 'cert' in value && 'key' in value && typeof value.cert === 'string' && typeof value.key === 'string'
      ? null
      : `this is ${kindOf(value)}; give { cert, key }, both PEM texts.`,
  webhookUrl: text('a URL, such as "http://127.0.0.1:5005/"'),
  allowWebhookHosts: texts('host names or addresses'),
  checkPayloads: flag,
  keepProcessAlive: flag,
  log: (value) => (typeof value === 'function' ? null : `${shown(value)} is no function; give one that takes an event.`),
} as const satisfies Record<keyof MockOptions, Check>;

function wholeUpTo(most: number, more: string): Check {
  return (value) =>
    typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most
      ? null
      : `${shown(value)} is no whole number from 0 to ${most}${more}.`;
}

function text(what: string): Check {
  return (value) => (typeof value === 'string' && value !== '' ? null : `${shown(value)} is no text; give ${what}.`);
}

function texts(what: string): Check {
  return (value) =>
    Array.isArray(value) && value.every((one) => typeof one === 'string' && one !== '') ? null : `${shown(value)} is no array of ${what}.`;
}

function flag(value: unknown): string | null {
  return typeof value === 'boolean' ? null : `${shown(value)} is neither true nor false.`;
}

function unknownOption(name: string): string {
  const meant = nearest(name, Object.keys(checks));
  if (name === 'tenants' || name === 'extends')
    return `startMock: "${name}" belongs to a scenario; write startMock({ scenario: { ${name}: … } }).`;
  return `startMock: there is no option "${name}".${meant === null ? ` There are: ${Object.keys(checks).join(', ')}.` : ` "${meant}"?`}`;
}

function builds(value: unknown): value is { build(): Scenario } {
  return isObject(value) && 'build' in value && typeof value.build === 'function';
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Promise);
}

/** The value as one would write it, not too long. */
function shown(value: unknown): string {
  if (value === null || ['number', 'boolean', 'undefined', 'bigint'].includes(typeof value)) return String(value);
  if (typeof value === 'string') return `"${value.length > 60 ? `${value.slice(0, 60)}…` : value}"`;
  return `this (${kindOf(value)})`;
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'an array';
  if (value instanceof Promise) return 'a promise; await it first';
  if (value === undefined) return 'undefined';
  if (typeof value !== 'object') return `a ${typeof value}`;
  const { name } = value.constructor ?? Object;
  return isPlain(value) || name === '' ? 'an object' : `${/^[AEIO]/.test(name) ? 'an' : 'a'} ${name}`;
}
