/** What there is, for people to look at: lists in pages, the flow, the story of a target, and why something is as it is. The dashboard shows nothing else. */
import type { EventType, ImportJobStatus, RouteSuggestionStatus, WebhookDeliveryStatus } from '../../contract/types.js';
import type { RecordedRequest } from '../../domain/journal/view.js';
import type { Contact, Coordinates, Customer, Location, Standing, TargetStatus } from '../../domain/records.js';
import type { RouteSuggestion } from '../../domain/work/records.js';
import type { FindingView, GiveUp } from '../control.js';

export interface OverviewControl {
  /** Newest first. `search` looks into address, bodies, client, correlation ID and outcome. */
  requests(wanted?: WantedLines): Lines<RequestLine>;
  /** Newest first. `search` looks into payload, receiver, event, target and outcome; with `status:failed` before it, into those alone. */
  deliveries(wanted?: WantedLines): Lines<DeliveryLine>;
  /** Newest first. `search` looks into batch, client, and what is known of each item. */
  importJobs(wanted?: WantedLines): Lines<ImportJobLine>;
  /** Newest first. */
  targets(wanted?: WantedLines): Lines<TargetLine>;
  /** Newest first. `search` looks into locations and contacts, too. */
  customers(wanted?: WantedLines): Lines<CustomerLine>;
  /** Newest first. */
  routeSuggestions(wanted?: WantedLines): Lines<RouteSuggestionLine>;
  /** How far everything has come, from the external system to the webhook. */
  flow(of?: OfTenant): Flow;
  /** All that has happened to one target, in the order of its times. */
  story(of: StoryOf): Story;
  /** One exchange, and why it was answered so. */
  explainRequest(id: number): ExplainedRequest;
  /** An import job with its items: which records they were mapped to, by what, and why they were rejected or warned of. */
  explainImportJob(id: number, of?: OfTenant): ExplainedImportJob;
  explainCustomer(id: number, of?: OfTenant): ExplainedCustomer;
  /** A route with the times and windows of its stops. */
  explainRouteSuggestion(id: number, of?: OfTenant): ExplainedRouteSuggestion;
  /**
   * Tells how far the world has come: at once, and then whenever something has changed, at most every 50 real milliseconds. Resolves when it is given up,
   * or the mock is closed; from another process it throws where the connection is lost.
   */
  changes(tell: (change: Change) => void, giveUp?: GiveUp): Promise<void>;
}

export interface OfTenant {
  /** Default: the first one. */
  readonly tenant?: string | undefined;
}

export interface StoryOf extends OfTenant {
  /** The external ID of the target. */
  readonly target: string;
}

export interface WantedLines extends OfTenant {
  /** What they contain, in whatever case. */
  readonly search?: string | undefined;
  /** Older than this one, by `id`. */
  readonly before?: number | undefined;
  /** Newer than this one, by `id`. */
  readonly after?: number | undefined;
  /** At most so many of the newest ones. Default 100, at most 1,000. */
  readonly limit?: number | undefined;
}

/** A page of a list, newest first. Texts of more than 500 characters are cut, but for the names by which records are known. */
export interface Lines<Line> {
  readonly items: readonly Line[];
  /** How many are kept, whatever is wanted of them. */
  readonly total: number;
  /** Whether there are older ones that are wanted. */
  readonly more: boolean;
}

export interface RequestLine {
  readonly id: number;
  readonly at: string;
  readonly client: string | null;
  readonly operation: string | null;
  readonly method: string;
  readonly url: string;
  /** 0: no answer. */
  readonly status: number;
  readonly summary: string;
  /** How many items of an import were rejected; 0 where there are none, or its summary does not say. */
  readonly rejected: number;
  readonly fault: string | null;
  readonly took: number;
}

export interface DeliveryLine {
  /** Its number, by which pages go. */
  readonly id: number;
  readonly deliveryId: string;
  readonly at: string;
  readonly webhookId: number;
  readonly webhook: string | null;
  readonly eventType: EventType;
  readonly externalId: string | null;
  readonly status: WebhookDeliveryStatus;
  readonly attempts: number;
  /** Of the last regular attempt; `null`: none, or no answer. */
  readonly statusCode: number | null;
  readonly error: string | null;
  readonly nextAttemptAt: string | null;
}

export interface ItemCounts {
  readonly total: number;
  readonly created: number;
  readonly updated: number;
  readonly cancelled: number;
  readonly rejected: number;
  /** With warnings about customer, location or contact. */
  readonly warned: number;
}

export interface ImportJobLine {
  readonly id: number;
  readonly at: string;
  readonly client: string;
  readonly sourceSystem: string;
  readonly batchId: string | null;
  readonly status: ImportJobStatus;
  readonly counts: ItemCounts;
  /** External IDs of the first items, three at most. */
  readonly first: readonly string[];
}

export interface TargetLine {
  readonly id: number;
  readonly externalId: string;
  readonly externalType: string | null;
  readonly sourceSystem: string;
  readonly title: string;
  readonly status: TargetStatus;
  readonly stage: StageName;
  /** The customer that it is linked to. */
  readonly customer: { readonly id: number; readonly name: string } | null;
  readonly updatedAt: string;
}

export interface CustomerLine {
  readonly id: number;
  readonly name: string;
  readonly customerNumber: string | null;
  readonly standing: Standing;
  readonly externalIds: Readonly<Record<string, string>>;
  readonly locations: number;
  readonly contacts: number;
}

export interface RouteSuggestionLine {
  readonly id: number;
  readonly at: string;
  readonly name: string | null;
  readonly status: RouteSuggestionStatus;
  readonly routeDate: string;
  readonly importJobId: number | null;
  readonly stops: number;
  readonly unrouted: number;
  readonly totalDistanceKm: number;
}

/** Where a target stands in the vendor's flow. */
export type StageName =
  | 'rejected'
  | 'imported'
  | 'suggested'
  | 'scheduled'
  | 'inProgress'
  | 'completed'
  | 'reported'
  | 'approved'
  | 'billing'
  | 'billed'
  | 'cancelled';

export interface Flow {
  /** Requests that are kept, from any client. */
  readonly requests: number;
  readonly importJobs: number;
  /**
   * How often a target has got there since the last reset, by the events that tell so: one that gets there twice counts twice. `rejected` counts the
   * items of imports, `imported` new targets, those for follow-ups included, and `suggested` the route suggestions, however many stops they have.
   */
  readonly passed: Readonly<Record<StageName, number>>;
  /** Deliveries to all subscriptions, ever since the last reset. */
  readonly deliveries: { readonly pending: number; readonly succeeded: number; readonly failed: number; readonly dropped: number };
  /** What has moved lately, the newest move first; 40 at most. */
  readonly items: readonly FlowItem[];
}

export interface FlowItem {
  readonly externalId: string;
  /** Empty where there is no target, as of an item that was rejected. */
  readonly title: string;
  readonly stage: StageName;
  /** The newest event of it, and when it occurred. */
  readonly eventType: EventType;
  readonly at: string;
  readonly deliveries: { readonly pending: number; readonly succeeded: number; readonly failed: number };
}

export interface Story {
  readonly externalId: string;
  readonly title: string;
  /** `null`: it was rejected, or is no longer kept. */
  readonly target: { readonly id: number; readonly status: TargetStatus } | null;
  readonly stage: StageName;
  /** What may be done with it now, as `moves.standing` says. */
  readonly allowed: readonly string[];
  readonly chapters: readonly Chapter[];
}

export interface Chapter {
  readonly at: string;
  readonly kind: 'request' | 'importJob' | 'mapping' | 'route' | 'visit' | 'report' | 'billing' | 'event' | 'delivery';
  /** What happened, in a few words. */
  readonly text: string;
  /** More of it: why, to whom, with what. */
  readonly details: readonly string[];
  readonly tone: 'good' | 'warning' | 'bad' | 'neutral';
  /** Where there is more to see. */
  readonly link:
    | { readonly to: 'request' | 'importJob' | 'routeSuggestion' | 'customer'; readonly id: number }
    | { readonly to: 'delivery'; readonly id: string }
    | null;
}

export interface ExplainedRequest {
  readonly request: RecordedRequest;
  /** A line for a shell that sends it again. */
  readonly curl: string;
  /** Why it was refused, or what was wrong with items of it, one line each; empty where nothing was. */
  readonly reasons: readonly string[];
  /** Where the contract speaks of it; `null`: nowhere. */
  readonly contract: {
    readonly operation: string;
    /** In contracts/openapi.yaml, such as `#/paths/~1inbound~1targets/post`. */
    readonly pointer: string;
    readonly summary: string;
  } | null;
  /** What was probably meant where there is no such route; `null` where there is, or nothing is near. */
  readonly nearMiss: string | null;
  /** What is held against its client for it. */
  readonly findings: readonly FindingView[];
  /** The import job that it has made. */
  readonly importJobId: number | null;
}

export interface ExplainedImportJob {
  readonly job: ImportJobLine & { readonly completedAt: string | null };
  readonly items: readonly ExplainedItem[];
}

export interface ExplainedItem {
  readonly index: number;
  readonly externalId: string | null;
  readonly status: string;
  readonly targetId: number | null;
  /** Why it was rejected. */
  readonly error: { readonly code: string; readonly message: string } | null;
  /** `null`: nothing was mapped. */
  readonly mapping: {
    readonly status: string;
    readonly parts: readonly MappedPart[];
    readonly warnings: readonly { readonly warning: string; readonly meaning: string }[];
  } | null;
}

export interface MappedPart {
  readonly part: 'customer' | 'location' | 'contact';
  readonly id: number;
  readonly name: string;
  /** By what it was found, in words: `its external ID CUST-10042`, or `created`; `null`: not known any more. */
  readonly by: string | null;
}

export interface ExplainedCustomer {
  readonly customer: Customer;
  readonly locations: readonly Location[];
  readonly contacts: readonly Contact[];
}

export interface ExplainedRouteSuggestion {
  readonly suggestion: RouteSuggestion;
  /** Where the round begins and ends; `null`: at its first stop. */
  readonly start: Coordinates | null;
  readonly stops: readonly ExplainedStop[];
  readonly unrouted: readonly { readonly externalId: string; readonly title: string; readonly reason: string }[];
}

export interface ExplainedStop {
  /** From 1 on. */
  readonly order: number;
  readonly externalId: string;
  readonly title: string;
  readonly coordinates: Coordinates;
  readonly arrival: string;
  readonly departure: string;
  readonly windowStart: string | null;
  readonly windowEnd: string | null;
  readonly fixedTime: boolean;
  readonly dueAt: string | null;
  readonly priority: string;
  readonly warnings: readonly string[];
}

/** How far a world has come. Whoever sees another `run` or `epoch` than before begins anew. */
export interface Change {
  /** The start of the mock. */
  readonly run: string;
  /** Counts up with every reset, restored snapshot and new scenario. */
  readonly epoch: number;
  /** The newest request in the journal. */
  readonly request: number;
  /** The newest `change` of a delivery, of all tenants together. */
  readonly delivery: number;
  /** Counts up with whatever happens. */
  readonly count: number;
  readonly clock: { readonly mode: 'real' | 'frozen' | 'virtual'; readonly now: string };
  /** How many things are due later. */
  readonly due: number;
}
