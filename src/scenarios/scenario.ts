/** A scenario as its file says it (contracts/scenario.schema.json), once it has been checked. */
import type { StepInputs, StepName } from '../actions/steps.js';
import type { Assumptions, MappingStrategy, SafeMatching } from '../contract/generated/settings.js';
import type { EventType, EventTypeFilter, InboundTargetDto, OperationId, Priority, Scope } from '../contract/types.js';
import type { Feature, TargetStatus } from '../domain/records.js';
import type { PayloadOptions } from '../domain/webhooks/subscription.js';
import type { ClockMode } from '../world/clock.js';
import type { Sequences } from '../world/ids.js';
import type { Condition } from './expectations.js';

/** The world that a mock starts with. Everything may be left out. Durations are `250ms`, `10s`, `1h40m`; sizes `64kb`, `5mb`. */
export interface Scenario {
  /** Of this format. */
  readonly version?: 1;
  readonly name?: string;
  /** The scenario that this one changes: `builtin:demo` and the like, or a file below this one's folder. */
  readonly extends?: string;
  /** Every generated id and every random choice derives from it. Default 1. */
  readonly seed?: number;
  /** The next numbers, in every tenant. */
  readonly ids?: { readonly [Kind in keyof Sequences]?: number };
  /** Default: `real`, from now on. `start` is ISO 8601 with an offset. */
  readonly clock?: { readonly mode?: ClockMode; readonly start?: string };
  /** Alternatives to the register of assumptions; only what differs. */
  readonly assumptions?: Partial<Assumptions>;
  /** How long an accepted import job takes. Default 250ms. */
  readonly importJobs?: { readonly completeAfter?: string };
  /** The timestamp header of deliveries: real, the default, or that of the mock's clock. */
  readonly webhookTimestamps?: 'real' | 'clock';
  readonly limits?: LimitsEntry;
  readonly tenants?: readonly TenantEntry[];
  /** What goes wrong on purpose. The first that strikes a call wins. */
  readonly faults?: readonly FaultEntry[];
  /** What people do, on the clock. */
  readonly timeline?: readonly StepEntry[];
  /** What must be true at the end. */
  readonly expectations?: readonly ExpectationEntry[];
  /** What clients send: by `check`, and by nothing else. */
  readonly requests?: readonly RequestEntry[];
}

/** A built-in scenario by name, a file by path, the scenario itself, or something that builds one. */
export type ScenarioSource = string | Scenario | { build(): Scenario };

/** How much the mock takes and keeps. Of what is kept the oldest is dropped beyond it. */
export interface LimitsEntry {
  /** In one batch. Default 1000. */
  readonly batchItems?: number;
  /** Of a request. Default 5mb. */
  readonly body?: string;
  /** Of import jobs, in each tenant. Default 200000. */
  readonly importJobItems?: number;
  /** In route suggestions, in each tenant. Default 200000. */
  readonly routeTargets?: number;
  /** Kept for replay in each tenant. Default 10000. */
  readonly idempotencyAnswers?: number;
  /** Size of these answers in all. Default 32mb. */
  readonly idempotencyBytes?: string;
  /** Requests in the journal; 0: none. Default 1000. */
  readonly journalEntries?: number;
  /** Size of these in all, at least 128kb. Default 16mb. */
  readonly journalBytes?: string;
  /** In each tenant. Default 20000. */
  readonly events?: number;
  /** In each tenant. Default 50000. */
  readonly deliveries?: number;
  /** Size of their payloads in all. Default 64mb. */
  readonly deliveryBytes?: string;
  /** How long a receiver may take, in real time. Default 10s. */
  readonly deliveryTimeout?: string;
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

/** What must be true at the end, under a name for reports. */
export interface ExpectationEntry extends Condition {
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

/** What goes wrong on purpose, and for which calls. */
export interface FaultEntry {
  readonly name?: string;
  /** Default: all calls. */
  readonly when?: {
    readonly operation?: OperationId | '*';
    readonly tenant?: string;
    readonly client?: string;
    /** Only this one of the calls, counted from 1. */
    readonly call?: number;
    /** So often at most. */
    readonly times?: number;
    /** 0 to 1, drawn from the seed. */
    readonly probability?: number;
    /** From the first time of the mock's clock on, up to before the second. */
    readonly between?: readonly [from: string, to: string];
  };
  readonly then: {
    /** Answers this status, 200 to 599. */
    readonly status?: number;
    readonly headers?: Readonly<Record<string, string>>;
    /** The header Retry-After. */
    readonly retryAfter?: string;
    /** Text as it is, anything else as JSON. Default: an error in the vendor's form. */
    readonly body?: unknown;
    /** How long the answer takes. */
    readonly latency?: string | { readonly min: string; readonly max: string } | { readonly median: string; readonly p99: string };
    /** reset: a TCP reset. empty: closed without an answer. truncate: closed in the middle of the body. slow: the body comes in drips. */
    readonly connection?: 'reset' | 'empty' | 'truncate' | 'slow';
    /** How long a slow body takes. Default 10s. */
    readonly over?: string;
    /** The connection stays open, and nothing comes. */
    readonly respond?: 'never';
    /** Before the work is done, or after it: then only the answer goes wrong. */
    readonly at?: 'before' | 'afterCommit';
  };
}

/** A customer of Ordinavo, with all that belongs to it. Tenants never see each other. */
export interface TenantEntry {
  /** How the scenario and the log call it. */
  readonly key: string;
  /** The `tenantId` of answers. Default: the key. */
  readonly id?: string;
  readonly name?: string;
  /** What it has booked. Default: all. */
  readonly features?: readonly Feature[];
  readonly integrationClients?: readonly ClientEntry[];
  readonly customers?: readonly CustomerEntry[];
  readonly targets?: readonly TargetEntry[];
  readonly webhooks?: readonly WebhookEntry[];
}

/** An integration client: an external system, and what it may do. */
export interface ClientEntry {
  readonly key: string;
  readonly name?: string;
  /** Its own. Default: the key. */
  readonly sourceSystem?: string;
  /** Those that its requests may name. Default: its own only. `*` for any. */
  readonly sourceSystems?: readonly string[];
  /** Default: `*`, all. */
  readonly scopes?: readonly (Scope | '*')[];
  /** Addresses or CIDR ranges. Default: any. */
  readonly ipAllowlist?: readonly string[];
  /** Default: 1000 in 60s. */
  readonly rateLimit?: 'off' | { readonly limit?: number; readonly window?: string };
  readonly mapping?: MappingEntry;
  readonly apiKeys?: readonly ApiKeyEntry[];
}

/** How the imports of a client are mapped to customers, locations and contacts. */
export interface MappingEntry {
  /** Default: true. */
  readonly enabled?: boolean;
  /** Default: `ExternalIdFirst`. */
  readonly strategy?: MappingStrategy;
  /** What `ExternalIdFirst` falls back to. Default: the customer number. */
  readonly safeMatching?: readonly SafeMatching[];
  /** What is created when it is unknown, with the scope customers.write. Default: customers and locations. */
  readonly autoCreate?: MappedPartsEntry;
  /** What is changed when a request says otherwise, with the scope customers.write. Default: locations. */
  readonly update?: MappedPartsEntry;
}

/** Of which records something holds. */
export interface MappedPartsEntry {
  readonly customers?: boolean;
  readonly locations?: boolean;
  readonly contacts?: boolean;
}

/** What customers, locations and contacts have in common. */
export interface RecordEntry {
  readonly key: string;
  /** Default: the next free one. */
  readonly id?: number;
  /** Default: Active. */
  readonly status?: 'Active' | 'Archived' | 'Blocked';
  /** By source system. */
  readonly externalIds?: Readonly<Record<string, string>>;
}

/** A customer record, with its locations and contacts. */
export interface CustomerEntry extends RecordEntry {
  /** Several customers may carry the same. */
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

/** A location of a customer. */
export interface LocationEntry extends RecordEntry {
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

/** A contact of a customer. */
export interface ContactEntry extends RecordEntry {
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

/** A webhook subscription that is there from the start. */
export interface WebhookEntry {
  readonly key: string;
  /** Its `webhookId`. Default: the next number. */
  readonly id?: number;
  /** Default: the first one of the tenant. */
  readonly client?: string;
  readonly name?: string;
  /** Where deliveries go: http or https, without user info. */
  readonly url: string;
  /** 16 to 200 visible ASCII characters. Default: a new one with MOCK in it. */
  readonly secret?: string;
  /** Default: all. */
  readonly eventTypes?: readonly EventTypeFilter[];
  /** Whose external IDs the payloads carry. Default: the client's own. */
  readonly sourceSystem?: string;
  readonly isActive?: boolean;
  readonly payloadOptions?: Partial<PayloadOptions>;
  /** At least once and out of order, on purpose and repeatably. */
  readonly delivery?: {
    /** Deliveries change places within groups of one more than this. */
    readonly reorder?: number;
    /** How likely one that succeeded is sent again: 0 to 1. */
    readonly duplicate?: number;
    /** How long each waits before its first attempt. */
    readonly delay?: { readonly min: string; readonly max: string };
  };
}

/** An API key of a client. */
export interface ApiKeyEntry {
  /** Default: `default`. */
  readonly name?: string;
  /** Visible ASCII without spaces. Put MOCK into it, so that nobody takes it for a real one. */
  readonly value: string;
  readonly state?: 'active' | 'revoked';
  /** From this instant of the mock's clock on it no longer works. */
  readonly expiresAt?: string;
}

/** A target that exists from the start, with the fields of an import. */
export interface TargetEntry extends Omit<InboundTargetDto, 'operation' | 'externalId' | 'title'> {
  readonly externalId: string;
  readonly title: string;
  /** Default: Imported. */
  readonly status?: TargetStatus;
}

/** A scenario cannot be used. The message has a line for each reason, with its place. */
export class ScenarioError extends Error {
  override readonly name = 'ScenarioError';
  /** The files that were read or looked for, where it came from files. */
  files: readonly string[] = [];
}
