/** What field work leaves behind, from a draft of a route to a billing event [V, A-05, A-20]. Records are never changed, only replaced. */
import type {
  AppointmentStatus,
  BillingEventStatus,
  BillingStatus,
  Priority,
  ProblemType,
  RouteStopWarning,
  RouteSuggestionStatus,
  UnroutedReason,
  VisitReportStatus,
  VisitResult,
} from '../../contract/types.js';
import type {
  AppointmentId,
  BillingEventId,
  Coordinates,
  CustomerLinks,
  ImportJobId,
  Instant,
  RouteSuggestionId,
  Target,
  TargetId,
  VisitReportId,
} from '../records.js';

export interface RouteSuggestion {
  readonly id: RouteSuggestionId;
  /** The integration client that it belongs to; `null`: one of a manager's, for all who may name the source systems of its targets. */
  readonly client: string | null;
  readonly status: RouteSuggestionStatus;
  readonly name: string | null;
  /** A calendar day, `2026-06-25`. */
  readonly routeDate: string;
  readonly importJobId: ImportJobId | null;
  /** Where the round begins and ends; `null`: at its first stop. */
  readonly start: Coordinates | null;
  readonly stops: readonly RouteStop[];
  readonly unrouted: readonly UnroutedTarget[];
  /** Of the whole round, the way back included. */
  readonly totalDistanceKm: number;
  readonly totalTravelMinutes: number;
  readonly totalWorkMinutes: number;
  readonly createdAt: Instant;
}

/** A target on a route, as it was when the route was drafted. */
export interface RouteStop {
  readonly targetId: TargetId;
  readonly sourceSystem: string;
  readonly externalId: string;
  readonly title: string;
  readonly coordinates: Coordinates;
  readonly arrival: Instant;
  readonly departure: Instant;
  readonly workMinutes: number;
  readonly priority: NonNullable<Priority>;
  readonly links: CustomerLinks | null;
  readonly warnings: readonly RouteStopWarning[];
}

interface UnroutedTarget {
  readonly targetId: TargetId;
  readonly sourceSystem: string;
  readonly reason: UnroutedReason;
}

export interface Appointment {
  readonly id: AppointmentId;
  readonly targetId: TargetId;
  /** The route that it is a stop of. */
  readonly routeSuggestionId: RouteSuggestionId | null;
  readonly status: AppointmentStatus;
  readonly plannedStart: Instant;
  readonly plannedEnd: Instant;
  readonly startedAt: Instant | null;
  readonly completedAt: Instant | null;
  /** The last one that was reported. */
  readonly problem: Problem | null;
  readonly visitReportId: VisitReportId | null;
}

export interface Problem {
  readonly type: ProblemType;
  readonly reportedAt: Instant;
}

export interface VisitReport {
  readonly id: VisitReportId;
  readonly appointmentId: AppointmentId;
  readonly targetId: TargetId;
  readonly title: string;
  readonly status: VisitReportStatus;
  /** `null` in a draft. */
  readonly result: VisitResult | null;
  readonly followUpRequired: boolean;
  readonly isBillable: boolean;
  readonly billingStatus: BillingStatus;
  readonly attachmentCount: number;
  /** Payloads show its beginning at most, and only where a subscription asks for it. */
  readonly summary: string | null;
  /** Never leaves Ordinavo. */
  readonly internalNotes: string | null;
  readonly problem: Problem | null;
  readonly billingEventId: BillingEventId | null;
  readonly createdAt: Instant;
}

/** A trigger for the billing of an external system. Ordinavo itself creates no invoices [S0]. */
export interface BillingEvent {
  readonly id: BillingEventId;
  readonly status: BillingEventStatus;
  readonly visitReportId: VisitReportId;
  readonly targetId: TargetId;
  readonly appointmentId: AppointmentId;
  readonly createdAt: Instant;
}

/** Where the work for a target stands: its newest appointment, and what that has led to. */
export interface Work {
  readonly target: Target;
  readonly appointment: Appointment | null;
  readonly visitReport: VisitReport | null;
  readonly billingEvent: BillingEvent | null;
}
