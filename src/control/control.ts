/** What whoever runs the mock may do to it. The same in-process and over HTTP (contracts/control.yaml). */

import type { EventType } from '../contract/types.js';
import type { Misconduct } from '../domain/conduct.js';
import type { RequestFilter } from '../domain/journal/entry.js';
import type { RecordedRequest } from '../domain/journal/view.js';
import type { Contact, Customer, ImportJob, Location, Target } from '../domain/records.js';
import type { Appointment, BillingEvent, RouteSuggestion, VisitReport } from '../domain/work/records.js';
import type { Condition } from '../scenarios/expectations.js';
import type { FaultEntry, ScenarioSource } from '../scenarios/scenario.js';
import type { StateFile } from '../world/archive.js';
import type { MoveControl } from './moves.js';
import type { OverviewControl } from './overview/overview-types.js';
import type { ReceiverControl, SentDelivery, TriggeredEvent, TriggerOptions, WantedDelivery, WebhookControl } from './webhook-types.js';

export interface Control extends WorldControl {
  readonly tenants: TenantsControl;
  /** The control of one tenant: of its own world for a copy, of the scenario's for a tenant of the scenario. */
  tenant(key: string): WorldControl;
  /** Begins anew with another scenario: a built-in name, a file, the scenario itself, or what `scenario()` builds. */
  loadScenario(scenario: ScenarioSource, options?: LoadOptions): Promise<void>;
  /** The scenarios that the package brings along. */
  scenarios(): readonly BuiltInScenario[];
}

export interface BuiltInScenario {
  readonly name: string;
  /** What the file says of itself, in a sentence or two. */
  readonly summary: string;
}

export interface LoadOptions {
  /** Keeps the records and the clock; only clients, keys, rules and faults become those of the scenario. */
  readonly keepState?: boolean | undefined;
}

/** Control over one world: that of the scenario, or that of a copied tenant. */
export interface WorldControl {
  readonly clock: ClockControl;
  readonly state: StateControl;
  readonly faults: FaultControl;
  readonly requests: RequestControl;
  readonly snapshots: SnapshotControl;
  readonly timeline: TimelineControl;
  /** What people in Ordinavo do: from a draft of a route to a billing event. */
  readonly moves: MoveControl;
  readonly webhooks: WebhookControl;
  /** The built-in receiver of webhooks, for demonstrations. */
  readonly demoReceiver: ReceiverControl;
  /** What there is, for people to look at. */
  readonly overview: OverviewControl;
  /** Back to the world of the scenario, clock included. */
  reset(): void;
  /** How each client has behaved. */
  conduct(): readonly ConductReport[];
  /** Which expectations of the scenario hold now. */
  expectations(): readonly CheckedExpectation[];
  /** Resolves as soon as the condition holds, and throws when it does not after so much real time (default `10s`), or when given up. */
  waitFor(condition: Condition, timeout?: string, giveUp?: GiveUp): Promise<void>;
  /**
   * Resolves as soon as the journal has so many requests that fit (default: one), with all that fit, oldest first; throws as `waitFor` does,
   * naming the nearest. A request stands there once it is answered.
   */
  waitForRequest(wanted?: WantedRequest, timeout?: string, giveUp?: GiveUp): Promise<AtLeastOne<RecordedRequest>>;
  /**
   * Resolves as soon as so many deliveries (default: one) have this status (default: `Succeeded`), with all that have; throws as `waitFor`
   * does, naming the nearest. Those that are no longer kept count, but are not among the answered; where none is kept, it throws.
   */
  waitForDelivery(wanted?: WantedDelivery, timeout?: string, giveUp?: GiveUp): Promise<AtLeastOne<SentDelivery>>;
  /**
   * Makes an event happen, with all that leads to it: by an import where that causes it, else by going through the life cycle of a target.
   * Without a target it is the newest one that it can happen to, or a new one.
   */
  trigger(eventType: EventType, options?: TriggerOptions): Promise<readonly TriggeredEvent[]>;
  /** The whole state, for a file. API keys that are no mock values are written as hashes. */
  exportState(): StateFile;
  /** Goes on from an exported state; a later reset still returns to the scenario. */
  importState(file: StateFile): void;
}

/** What was waited for: there is a first one. */
export type AtLeastOne<Item> = readonly [Item, ...Item[]];

/** An AbortSignal, as far as control needs it: so that its types need no others. */
export interface GiveUp {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: () => void): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

export interface ClockControl {
  /** The mock's time, ISO 8601. */
  now(): string;
  /** Sets the clock to an ISO 8601 time with offset; forwards, everything due on the way happens. */
  set(time: string): Promise<void>;
  /**
   * Moves the clock on by `10s`, `2h` and so on; everything due on the way happens, in order, and what is sent to receivers meanwhile has come
   * back when the promise resolves. Where nothing is sent, all of it has happened when the call returns.
   */
  advance(by: string): Promise<void>;
  /** Moves the clock on until nothing is due any more; answers how many things happened. */
  drain(): Promise<number>;
  /** Stands still from now on, whatever kind of clock it was, until it is moved or runs again. */
  freeze(): void;
  /** Goes on by itself from where it stands, as real time does. */
  run(): void;
}

/** The records of a tenant, of the first one by default, in the order of their ids. */
export interface StateControl {
  summary(): StateSummary;
  targets(tenant?: string): readonly Target[];
  importJobs(tenant?: string): readonly ImportJob[];
  customers(tenant?: string): readonly Customer[];
  locations(tenant?: string): readonly Location[];
  contacts(tenant?: string): readonly Contact[];
  clients(tenant?: string): readonly ClientView[];
  apiKeys(tenant?: string): readonly ApiKeyView[];
  routeSuggestions(tenant?: string): readonly RouteSuggestion[];
  appointments(tenant?: string): readonly Appointment[];
  /** With their internal notes, which nobody else ever sees. */
  visitReports(tenant?: string): readonly VisitReport[];
  billingEvents(tenant?: string): readonly BillingEvent[];
}

export interface StateSummary {
  readonly scenario: string;
  readonly seed: number;
  readonly clock: { readonly mode: 'real' | 'frozen' | 'virtual'; readonly now: string };
  /** How many things are due later. */
  readonly due: number;
  readonly tenants: readonly TenantSummary[];
}

export interface TenantSummary {
  readonly key: string;
  readonly id: string;
  readonly name: string;
  /** The tenant that it is a copy of; `null` for one of the scenario. */
  readonly copyOf: string | null;
  readonly clients: number;
  readonly customers: number;
  readonly targets: number;
  readonly importJobs: number;
}

export interface ClientView {
  readonly key: string;
  readonly name: string;
  readonly sourceSystem: string;
  readonly scopes: readonly string[];
  readonly rateLimit: { readonly limit: number; readonly window: number; readonly used: number } | null;
}

export interface ApiKeyView {
  /** As it is for mock values, else redacted. */
  readonly value: string;
  readonly name: string;
  readonly client: string;
  readonly state: 'active' | 'revoked';
  readonly expiresAt: string | null;
}

export interface FaultControl {
  /** In the order in which they are tried. */
  list(): readonly ArmedFaultView[];
  /** Tried before all others. Answers its name. */
  add(fault: FaultEntry): string;
  /** Removes the one with this name, or all. Answers how many. */
  clear(name?: string): number;
}

export interface ArmedFaultView {
  readonly name: string;
  readonly when: NonNullable<FaultEntry['when']>;
  readonly then: FaultEntry['then'];
  /** Calls that it concerns, so far. */
  readonly calls: number;
  /** Calls that it has struck. */
  readonly hits: number;
}

export interface RequestControl {
  /** Oldest first; at most `limit` of the newest ones. */
  list(filter?: ListedRequests): readonly RecordedRequest[];
  get(id: number): RecordedRequest;
  /** A line for a shell that sends the request again. */
  curl(id: number): string;
  /** HTTP Archive 1.2. */
  har(filter?: Omit<ListedRequests, 'limit'>): object;
  clear(): void;
}

export interface ListedRequests extends RequestFilter {
  readonly limit?: number | undefined;
}

export interface WantedRequest extends RequestFilter {
  /** At least so many. Default: 1. */
  readonly count?: number | undefined;
}

export interface SnapshotControl {
  save(name: string): void;
  load(name: string): void;
  list(): readonly SnapshotView[];
  remove(name: string): void;
}

export interface SnapshotView {
  readonly name: string;
  /** The mock's time in it. */
  readonly at: string;
}

export interface TimelineControl {
  /** The steps that are still to come, in order. */
  list(): readonly StepView[];
  /** Moves the clock to the next step, which happens where it is possible; answers it, or `null` when none is left. */
  next(): Promise<TakenStep | null>;
  /** The same for all that are left; answers how many. */
  run(): Promise<number>;
}

export interface StepView {
  /** `null`: it waits for an event. */
  readonly at: string | null;
  readonly tenant: string;
  readonly step: string;
}

export interface TakenStep extends StepView {
  /** Why it was not possible; `null`: it has happened. */
  readonly refused: string | null;
}

export interface TenantsControl {
  list(): readonly TenantSummary[];
  /** Copies a tenant as it is now (by default the first) into a world of its own, with its own API keys, clock, faults and journal. */
  clone(options?: CloneOptions): TenantClone;
  /** Forgets a copy. */
  remove(key: string): void;
}

export interface CloneOptions {
  readonly tenant?: string | undefined;
  /** The key of the copy. Default: that of the tenant, and a number. */
  readonly key?: string | undefined;
}

export interface TenantClone {
  readonly key: string;
  readonly copyOf: string;
  /** The base URL of the API. */
  readonly api: string;
  /** The first key that works; `''` where none does. */
  readonly apiKey: string;
  readonly apiKeys: readonly ApiKeyView[];
}

export interface ConductReport extends Readonly<Record<Misconduct, number>> {
  readonly tenant: string | null;
  /** `null`: requests without a key that is known. */
  readonly client: string | null;
  /** Requests by operation. */
  readonly calls: Readonly<Record<string, number>>;
  /** The most reads of one import job within a second of the mock's clock. */
  readonly pollsPerSecond: number;
  readonly findings: readonly FindingView[];
}

export interface FindingView {
  readonly kind: Misconduct | 'pollsPerSecond';
  readonly message: string;
  readonly requests: readonly { readonly id: number; readonly at: string; readonly correlationId: string }[];
}

export interface CheckedExpectation {
  readonly name: string;
  readonly holds: boolean;
  /** What is there, in words. */
  readonly found: string;
  /** Where it stands in the scenario, `file:line:column`; for a scenario that was given as an object, `scenario`. */
  readonly position: string;
  /** What it expects, as for `waitFor`. */
  readonly condition: Condition;
}

/** Control cannot do what was asked of it. */
export class ControlError extends Error {
  /** Of a mock in another process alone: `unauthorized`, the token is wrong, and `unreachable`, the mock does not answer. */
  readonly kind: 'invalid' | 'notFound' | 'conflict' | 'timeout' | 'unauthorized' | 'unreachable';

  constructor(kind: ControlError['kind'], message: string) {
    super(message);
    this.kind = kind;
  }
}
