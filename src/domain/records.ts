/** What the mock remembers of the vendor's world, in the vendor's words. Records are never changed, only replaced. */
import type { MappingStrategy, SafeMatching } from '../contract/generated/settings.js';
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
export type CustomerId = Id<'customer'>;
export type LocationId = Id<'location'>;
export type ContactId = Id<'contact'>;
export type WebhookId = Id<'webhook'>;
export type RouteSuggestionId = Id<'routeSuggestion'>;
export type AppointmentId = Id<'appointment'>;
export type VisitReportId = Id<'visitReport'>;
export type BillingEventId = Id<'billingEvent'>;

export interface Tenant {
  /** How scenarios and logs call it. */
  readonly key: string;
  /** `tenantId` in answers. */
  readonly id: string;
  readonly name: string;
  readonly features: readonly Feature[];
}

/** What a tenant may have booked. */
export type Feature = 'billing';

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
  readonly mapping: MappingSettings;
}

/** How the imports of a client are mapped to customers, locations and contacts [S1, A-44]. */
export interface MappingSettings {
  readonly enabled: boolean;
  readonly strategy: MappingStrategy;
  /** What `ExternalIdFirst` may fall back to. */
  readonly safeMatching: readonly SafeMatching[];
  /** What is created when it is unknown, and what is changed when a request says otherwise. Both need customers.write. */
  readonly autoCreate: MappedParts;
  readonly update: MappedParts;
}

export interface MappedParts {
  readonly customers: boolean;
  readonly locations: boolean;
  readonly contacts: boolean;
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

export type Standing = 'active' | 'archived' | 'blocked';

/** External IDs by source system: what other systems call a record [S1]. */
export type ExternalIds = Readonly<Record<string, string>>;

export interface Customer {
  readonly id: CustomerId;
  readonly standing: Standing;
  readonly externalIds: ExternalIds;
  /** Not unique: several customers may carry the same. */
  readonly customerNumber: string | null;
  readonly name: string;
  readonly type: string | null;
  readonly industry: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly website: string | null;
}

/** A place of a customer. */
export interface Location {
  readonly id: LocationId;
  readonly customerId: CustomerId;
  readonly standing: Standing;
  readonly externalIds: ExternalIds;
  readonly name: string | null;
  readonly type: string | null;
  readonly street: string | null;
  readonly postalCode: string | null;
  readonly city: string | null;
  readonly region: string | null;
  readonly country: string | null;
  readonly coordinates: Coordinates | null;
  readonly defaultEstimatedWorkMinutes: number | null;
  readonly defaultPriority: Priority | null;
  readonly accessNotes: string | null;
  readonly parkingNotes: string | null;
}

/** Degrees, WGS 84. */
export interface Coordinates {
  readonly latitude: number;
  readonly longitude: number;
}

/** A person at a customer. */
export interface Contact {
  readonly id: ContactId;
  readonly customerId: CustomerId;
  /** The one location that the person belongs to; `null`: none in particular. */
  readonly locationId: LocationId | null;
  readonly standing: Standing;
  readonly externalIds: ExternalIds;
  readonly firstName: string | null;
  readonly lastName: string | null;
  readonly displayName: string | null;
  readonly role: string | null;
  readonly department: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly mobile: string | null;
  readonly preferredContactMethod: string | null;
}

/** The customer records that a target is linked to. */
export interface CustomerLinks {
  readonly customerId: CustomerId | null;
  readonly locationId: LocationId | null;
  readonly contactId: ContactId | null;
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
  /** As it was sent, but for the customer number: that is the customer record's alone [S0, S1]. */
  readonly customer: Omit<CustomerDto, 'customerNumber'> | null;
  readonly location: LocationDto | null;
  readonly contact: ContactDto | null;
  readonly address: AddressDto | null;
  /** What imports have said, with the defaults of the linked location where they have said nothing. */
  readonly planning: Planning | null;
  readonly ownPlanning: Planning | null;
  readonly businessValue: BusinessValueDto | null;
  readonly customFields: CustomFields | null;
  /** `null` where nothing has been mapped. */
  readonly links: CustomerLinks | null;
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
  /** By what each item was mapped, by its place; those after the last one that was are left out. `null`: none was, or it is not known. */
  readonly mappedBy: readonly (MappedBy | null)[] | null;
  readonly createdAt: Instant;
  readonly completedAt: Instant | null;
}

/** By what an item's records were found; `null` for those that it is not linked to. */
export interface MappedBy {
  readonly customer: Signal | null;
  readonly location: Signal | null;
  readonly contact: Signal | null;
  /** That by which the customer was found, which may have another one since; `null`: it was not found by a number. */
  readonly customerNumber: string | null;
  /** What is not linked because several records match. Hardly any item has such a part, so it is left out where there is none. */
  readonly several?: readonly SeveralFound[];
}

/** Records that an item may have meant, and what they have in common. */
export interface SeveralFound {
  readonly part: 'customer' | 'location' | 'contact';
  readonly by: SafeMatching | 'nameAndAddress';
  /** The first of them. */
  readonly ids: readonly number[];
  /** Whether there are more. */
  readonly more: boolean;
}

/** What told which record was meant [S1]. `location`, `contact`: the customer is theirs. `earlierImport`: the target was linked to it before. */
export type Signal = SafeMatching | 'externalId' | 'nameAndAddress' | 'location' | 'contact' | 'earlierImport' | 'created';

/** Imported items by the status of their mapping. */
export interface MappingCounts {
  readonly mapped: number;
  readonly created: number;
  readonly updated: number;
  readonly warning: number;
  readonly failed: number;
  readonly skipped: number;
  readonly notApplicable: number;
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
