/** A scenario as its file says it (contracts/scenario.schema.json), once it has been checked. */
import type { StepInputs, StepName } from '../actions/steps.js';
import type { Assumptions, MappingStrategy, SafeMatching } from '../contract/generated/settings.js';
import type { EventType, EventTypeFilter, InboundTargetDto, OperationId, Priority, Scope } from '../contract/types.js';
import type { Feature, TargetStatus } from '../domain/records.js';
import type { PayloadOptions } from '../domain/webhooks/subscription.js';
import type { ClockMode } from '../world/clock.js';
import type { Sequences } from '../world/ids.js';
import type { Condition } from './expectations.js';

export interface Scenario {
  readonly version?: 1;
  readonly name?: string;
  readonly extends?: string;
  readonly seed?: number;
  readonly ids?: { readonly [Kind in keyof Sequences]?: number };
  readonly clock?: { readonly mode?: ClockMode; readonly start?: string };
  readonly assumptions?: Partial<Assumptions>;
  readonly importJobs?: { readonly completeAfter?: string };
  readonly webhookTimestamps?: 'real' | 'clock';
  readonly limits?: {
    readonly batchItems?: number;
    readonly body?: string;
    readonly importJobItems?: number;
    readonly routeTargets?: number;
    readonly idempotencyAnswers?: number;
    readonly idempotencyBytes?: string;
    readonly journalEntries?: number;
    readonly journalBytes?: string;
    readonly events?: number;
    readonly deliveries?: number;
    readonly deliveryBytes?: string;
    readonly deliveryTimeout?: string;
  };
  readonly tenants?: readonly TenantEntry[];
  readonly faults?: readonly FaultEntry[];
  readonly timeline?: readonly StepEntry[];
  readonly expectations?: readonly ExpectationEntry[];
  readonly requests?: readonly RequestEntry[];
}

/** One thing that people do, and when. */
export type StepEntry = StepTime & { readonly [Name in StepName]?: (StepInputs[Name] & { readonly tenant?: string }) | null };

interface StepTime {
  /** A time with its offset, or `+1h40m` after the start; a step has this or `after`. */
  readonly at?: string;
  /** The first such event from the start on, or each. */
  readonly after?: { readonly event: EventType; readonly externalId?: string; readonly each?: boolean };
  /** So long after it. */
  readonly delay?: string;
  /** Where it is not possible, nothing is said of it. */
  readonly ifPossible?: boolean;
}

interface ExpectationEntry extends Condition {
  readonly name: string;
}

/** What a client sends, and what it is answered. */
export interface RequestEntry {
  /** Default: the operation. */
  readonly name?: string;
  /** Default: the first one. */
  readonly tenant?: string;
  /** Default: the first one of the tenant. */
  readonly client?: string;
  readonly operation: OperationId;
  /** By their names in the contract, wherever they stand. */
  readonly parameters?: Readonly<Record<string, string | number | boolean>>;
  readonly body?: unknown;
  /** So often, one after the other. Default: once. */
  readonly times?: number;
  /** One of these. Default: any from 200 to 299. */
  readonly status?: number | readonly number[];
  /** What the body has at least: of objects these fields, lists as a whole. */
  readonly answer?: unknown;
}

export interface FaultEntry {
  readonly name?: string;
  readonly when?: {
    readonly operation?: OperationId | '*';
    readonly tenant?: string;
    readonly client?: string;
    readonly call?: number;
    readonly times?: number;
    readonly probability?: number;
    readonly between?: readonly [from: string, to: string];
  };
  readonly then: {
    readonly status?: number;
    readonly headers?: Readonly<Record<string, string>>;
    readonly retryAfter?: string;
    readonly body?: unknown;
    readonly latency?: string | { readonly min: string; readonly max: string } | { readonly median: string; readonly p99: string };
    readonly connection?: 'reset' | 'empty' | 'truncate' | 'slow';
    readonly over?: string;
    readonly respond?: 'never';
    readonly at?: 'before' | 'afterCommit';
  };
}

export interface TenantEntry {
  readonly key: string;
  readonly id?: string;
  readonly name?: string;
  readonly features?: readonly Feature[];
  readonly integrationClients?: readonly ClientEntry[];
  readonly customers?: readonly CustomerEntry[];
  readonly targets?: readonly TargetEntry[];
  readonly webhooks?: readonly WebhookEntry[];
}

export interface ClientEntry {
  readonly key: string;
  readonly name?: string;
  readonly sourceSystem?: string;
  readonly sourceSystems?: readonly string[];
  readonly scopes?: readonly (Scope | '*')[];
  readonly ipAllowlist?: readonly string[];
  readonly rateLimit?: 'off' | { readonly limit?: number; readonly window?: string };
  readonly mapping?: MappingEntry;
  readonly apiKeys?: readonly ApiKeyEntry[];
}

export interface MappingEntry {
  readonly enabled?: boolean;
  readonly strategy?: MappingStrategy;
  readonly safeMatching?: readonly SafeMatching[];
  readonly autoCreate?: MappedPartsEntry;
  readonly update?: MappedPartsEntry;
}

export interface MappedPartsEntry {
  readonly customers?: boolean;
  readonly locations?: boolean;
  readonly contacts?: boolean;
}

/** What customers, locations and contacts have in common. */
export interface RecordEntry {
  readonly key: string;
  readonly id?: number;
  readonly status?: 'Active' | 'Archived' | 'Blocked';
  /** By source system. */
  readonly externalIds?: Readonly<Record<string, string>>;
}

export interface CustomerEntry extends RecordEntry {
  readonly customerNumber?: string;
  readonly name: string;
  readonly type?: string;
  readonly industry?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly website?: string;
  readonly locations?: readonly LocationEntry[];
  readonly contacts?: readonly ContactEntry[];
}

interface LocationEntry extends RecordEntry {
  readonly name?: string;
  readonly type?: string;
  readonly street?: string;
  readonly postalCode?: string;
  readonly city?: string;
  readonly region?: string;
  readonly country?: string;
  readonly latitude?: number;
  readonly longitude?: number;
  readonly defaultEstimatedWorkMinutes?: number;
  readonly defaultPriority?: NonNullable<Priority>;
  readonly accessNotes?: string;
  readonly parkingNotes?: string;
}

interface ContactEntry extends RecordEntry {
  /** The key of a location of the same customer. */
  readonly location?: string;
  readonly firstName?: string;
  readonly lastName?: string;
  readonly displayName?: string;
  readonly role?: string;
  readonly department?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly mobile?: string;
  readonly preferredContactMethod?: string;
}

export interface WebhookEntry {
  readonly key: string;
  readonly id?: number;
  /** Default: the first one of the tenant. */
  readonly client?: string;
  readonly name?: string;
  readonly url: string;
  readonly secret?: string;
  readonly eventTypes?: readonly EventTypeFilter[];
  readonly sourceSystem?: string;
  readonly isActive?: boolean;
  readonly payloadOptions?: Partial<PayloadOptions>;
  readonly delivery?: {
    readonly reorder?: number;
    readonly duplicate?: number;
    readonly delay?: { readonly min: string; readonly max: string };
  };
}

interface ApiKeyEntry {
  readonly name?: string;
  readonly value: string;
  readonly state?: 'active' | 'revoked';
  readonly expiresAt?: string;
}

export interface TargetEntry extends Omit<InboundTargetDto, 'operation' | 'externalId' | 'title'> {
  readonly externalId: string;
  readonly title: string;
  readonly status?: TargetStatus;
}

/** A scenario cannot be used. The message has a line for each reason, with its place. */
export class ScenarioError extends Error {
  override readonly name = 'ScenarioError';
  /** The files that were read or looked for, where it came from files. */
  files: readonly string[] = [];
}
