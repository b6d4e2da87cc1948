/** What the mock remembers of the vendor's world, in the vendor's words. Records are never changed, only replaced. */
import type {
  AddressDto,
  BusinessValueDto,
  ContactDto,
  CustomerDto,
  CustomFields,
  ImportItem,
  ImportJobStatus,
  LocationDto,
  Priority,
  Scope,
} from '../contract/types.js';

/** Milliseconds since 1970, UTC. */
export type Instant = number;
/** Milliseconds. */
export type Duration = number;

type Id<Of extends string> = number & { readonly __id: Of };
export type TargetId = Id<'target'>;
export type ImportJobId = Id<'importJob'>;

export interface Tenant {
  /** How scenarios and logs call it. */
  readonly key: string;
  /** `tenantId` in answers. */
  readonly id: string;
  readonly name: string;
}

/** One external system, with what it may do [V]. */
export interface IntegrationClient {
  readonly key: string;
  readonly name: string;
  readonly sourceSystem: string;
  /** The source systems that its requests may name; `*` for any. */
  readonly sourceSystems: readonly string[];
  readonly scopes: readonly Scope[];
  /** Addresses and CIDR ranges; empty for any. */
  readonly ipAllowlist: readonly string[];
  /** `null`: unlimited. */
  readonly rateLimit: RateLimit | null;
}

export interface RateLimit {
  /** Requests in one window. */
  readonly limit: number;
  readonly window: Duration;
}

export interface ApiKey {
  readonly value: string;
  readonly name: string;
  readonly tenant: string;
  readonly client: string;
  readonly state: 'active' | 'revoked';
  readonly expiresAt: Instant | null;
}

/** */
export type TargetStatus = 'Imported' | 'Scheduled' | 'InProgress' | 'Completed' | 'Cancelled';

/** A job, delivery stop, pickup order, service visit or field task [S3]. What a request did not say is `null`. */
export interface Target {
  readonly id: TargetId;
  readonly sourceSystem: string;
  readonly externalId: string;
  readonly externalType: string | null;
  readonly status: TargetStatus;
  readonly templateKey: string | null;
  readonly title: string;
  readonly description: string | null;
  readonly customer: CustomerDto | null;
  readonly location: LocationDto | null;
  readonly contact: ContactDto | null;
  readonly address: AddressDto | null;
  readonly planning: Planning | null;
  readonly businessValue: BusinessValueDto | null;
  readonly customFields: CustomFields | null;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}

/** Both generations of planning fields, read into one [S2, S3, A-37]. */
export interface Planning {
  /** Calendar days, `2026-06-25`. */
  readonly routeDate: string | null;
  readonly dueDate: string | null;
  readonly dueAt: Instant | null;
  readonly timeWindowStart: Instant | null;
  readonly timeWindowEnd: Instant | null;
  readonly estimatedWorkMinutes: number | null;
  readonly priority: Priority | null;
  readonly fixedTime: boolean | null;
}

export interface ImportJob {
  readonly id: ImportJobId;
  /** The integration client that it belongs to; no other one sees it. */
  readonly client: string;
  readonly sourceSystem: string;
  readonly batchId: string | null;
  readonly status: ImportJobStatus;
  /** What became of each item in the end, also while the job is under way. */
  readonly items: readonly ImportItem[];
  readonly createdAt: Instant;
  readonly completedAt: Instant | null;
}

/** Counts of items [S3]. */
export interface ImportCounts {
  readonly totalItems: number;
  readonly createdItems: number;
  readonly updatedItems: number;
  readonly cancelledItems: number;
  readonly rejectedItems: number;
  readonly warningItems: number;
}
