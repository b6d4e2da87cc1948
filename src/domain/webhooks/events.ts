/** What happens that others may want to know of, and which records each event carries [V, A-60]. */
import type {
  EventType,
  ImportItem,
  WebhookAppointment,
  WebhookBillingEvent,
  WebhookProblem,
  WebhookRejection,
  WebhookRouteSuggestion,
  WebhookVisitReport,
} from '../../contract/types.js';
import type { Instant, Target } from '../records.js';

/** Something that has happened, with the records as they were then. */
export interface OccurredEvent {
  /** Counts up in each tenant, from 1. */
  readonly number: number;
  readonly type: EventType;
  readonly at: Instant;
  /** The one that it is about; `null` for an item that was rejected, and for routes. */
  readonly target: Target | null;
  readonly records: EventRecords;
}

/** The records of an event beside its target. */
export interface EventRecords {
  readonly rejection?: WebhookRejection & { readonly sourceSystem: string; readonly externalId: string; readonly title: string };
  readonly routeSuggestion?: WebhookRouteSuggestion;
  readonly appointment?: WebhookAppointment;
  readonly problem?: WebhookProblem;
  /** With its whole summary, of which payloads show the beginning at most. */
  readonly visitReport?: Omit<WebhookVisitReport, 'summaryPreview'> & { readonly summary: string | null };
  readonly billingEvent?: WebhookBillingEvent;
  readonly followUpOf?: Target;
  /** By path in the payload, such as `visitReport.result`: what a trigger has asked for instead. */
  readonly overrides?: Readonly<Record<string, unknown>>;
}

export type RecordName = 'target' | Exclude<keyof EventRecords, 'overrides'>;

/** In the order in which payloads have them. */
export const recordsOfEvent = {
  'target.imported': ['target'],
  'target.rejected': ['target', 'rejection'],
  'target.updated': ['target'],
  'target.cancelled': ['target'],
  'target.scheduled': ['target', 'appointment'],
  'target.completed': ['target', 'appointment'],
  'target.follow_up_created': ['target', 'followUpOf', 'visitReport'],
  'route.suggestion.created': ['routeSuggestion'],
  'route.published': ['routeSuggestion'],
  'appointment.scheduled': ['appointment', 'target'],
  'appointment.started': ['appointment', 'target'],
  'appointment.completed': ['appointment', 'target'],
  'appointment.problem_reported': ['appointment', 'problem', 'target'],
  'appointment.cancelled': ['appointment', 'target'],
  'visit_report.created': ['visitReport', 'target'],
  'visit_report.submitted': ['visitReport', 'target'],
  'visit_report.approved': ['visitReport', 'target'],
  'visit_report.rejected': ['visitReport', 'target'],
  'visit_report.follow_up_required': ['visitReport', 'target'],
  'visit_report.problem_reported': ['visitReport', 'problem', 'target'],
  'billing.event_created': ['billingEvent', 'target'],
  'billing.event_ready': ['billingEvent', 'target'],
  'billing.event_sent': ['billingEvent', 'target'],
  'billing.event_failed': ['billingEvent', 'target'],
} satisfies Record<EventType, readonly RecordName[]>;

/** What the outcome of an item causes; what is taken on is told by what it becomes in the end. */
export const eventOfItem = {
  Imported: 'target.imported',
  Created: 'target.imported',
  Updated: 'target.updated',
  Cancelled: 'target.cancelled',
  Rejected: 'target.rejected',
} as const satisfies Record<ImportItem['status'], EventType>;

/** The source system whose target an event is about; `null` where it is about none. */
export function sourceSystemOf({ target, records }: Pick<OccurredEvent, 'target' | 'records'>): string | null {
  return target?.sourceSystem ?? records.rejection?.sourceSystem ?? null;
}

/** The external ID of the target that an event is about; `null` where it is about none. */
export function externalIdOf({ target, records }: OccurredEvent): string | null {
  return target?.externalId ?? records.rejection?.externalId ?? null;
}
