/** Records of field work as webhook payloads show them [V, A-60]. */
import type { WebhookAppointment, WebhookBillingEvent, WebhookProblem, WebhookRouteSuggestion } from '../../contract/types.js';
import { writeInstant } from '../instants.js';
import type { EventRecords } from '../webhooks/events.js';
import type { Appointment, BillingEvent, Problem, RouteSuggestion, VisitReport } from './records.js';

export function appointmentRecord({ id, status, targetId, ...times }: Appointment): WebhookAppointment {
  return {
    id,
    status,
    targetId,
    plannedStartUtc: writeInstant(times.plannedStart),
    plannedEndUtc: writeInstant(times.plannedEnd),
    startedAtUtc: times.startedAt === null ? null : writeInstant(times.startedAt),
    completedAtUtc: times.completedAt === null ? null : writeInstant(times.completedAt),
  };
}

export function problemRecord({ type, reportedAt }: Problem): WebhookProblem {
  return { type, reportedAtUtc: writeInstant(reportedAt) };
}

/** Field by field: what is not named here, the internal notes first of all, never reaches a payload. */
export function reportRecord(report: VisitReport): NonNullable<EventRecords['visitReport']> {
  const { id, title, status, result, followUpRequired, isBillable, billingStatus, attachmentCount, summary } = report;
  return { id, title, status, result, followUpRequired, isBillable, billingStatus, attachmentCount, summary };
}

export function billingRecord({ id, status, visitReportId, targetId, appointmentId, createdAt }: BillingEvent): WebhookBillingEvent {
  return { id, status, sourceType: 'VisitReport', visitReportId, targetId, appointmentId, createdAtUtc: writeInstant(createdAt) };
}

export function suggestionRecord(suggestion: RouteSuggestion): WebhookRouteSuggestion {
  const { id, status, name, routeDate, importJobId, stops, unrouted } = suggestion;
  return { id, status, name, routeDate, importJobId, stopCount: stops.length, unroutedTargetCount: unrouted.length };
}
