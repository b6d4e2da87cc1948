/** Records for events whose actions the mock does not have: made from the target, and the same for it each time. */
import type { EventType, WebhookAppointment, WebhookBillingEvent, WebhookVisitReport } from '../../contract/types.js';
import { writeInstant } from '../instants.js';
import type { Instant, Target } from '../records.js';
import type { EventRecords } from './events.js';

/** Those that imports cause, with their records. */
const importEvents = ['target.imported', 'target.updated', 'target.cancelled', 'target.rejected'] as const satisfies readonly EventType[];
export type ImportEvent = (typeof importEvents)[number];

export function isImportEvent(type: EventType): type is ImportEvent {
  return importEvents.some((one) => one === type);
}

/** `target`: the one that the event is about. Numbers derive from the target's, so that later events name the same records. */
export function synthesised(type: Exclude<EventType, ImportEvent>, target: Target, at: Instant): EventRecords {
  return makers[type](target, at);
}

const makers = {
  'target.scheduled': (target, at) => ({ appointment: appointment(target, 'Scheduled', at) }),
  'target.completed': (target, at) => ({ appointment: appointment(target, 'Completed', at) }),
  'target.follow_up_created': (target) => ({ followUpOf: target, visitReport: report(target, 'Approved', followUp) }),
  'route.suggestion.created': (target, at) => ({ routeSuggestion: suggestion(target, 'Draft', at) }),
  'route.published': (target, at) => ({ routeSuggestion: suggestion(target, 'Published', at) }),
  'appointment.scheduled': (target, at) => ({ appointment: appointment(target, 'Scheduled', at) }),
  'appointment.started': (target, at) => ({ appointment: appointment(target, 'Started', at) }),
  'appointment.completed': (target, at) => ({ appointment: appointment(target, 'Completed', at) }),
  'appointment.problem_reported': (target, at) => ({ appointment: appointment(target, 'Started', at), problem: problem(at) }),
  'appointment.cancelled': (target, at) => ({ appointment: appointment(target, 'Cancelled', at) }),
  'visit_report.created': (target) => ({ visitReport: report(target, 'Draft', { result: null }) }),
  'visit_report.submitted': (target) => ({ visitReport: report(target, 'Submitted') }),
  'visit_report.approved': (target) => ({ visitReport: report(target, 'Approved', { billingStatus: 'Pending' }) }),
  'visit_report.rejected': (target) => ({ visitReport: report(target, 'Rejected') }),
  'visit_report.follow_up_required': (target) => ({ visitReport: report(target, 'Approved', followUp) }),
  'visit_report.problem_reported': (target, at) => ({
    visitReport: report(target, 'Submitted', { result: 'Unsuccessful' }),
    problem: problem(at),
  }),
  'billing.event_created': (target, at) => ({ billingEvent: billing(target, 'Pending', at) }),
  'billing.event_ready': (target, at) => ({ billingEvent: billing(target, 'Ready', at) }),
  'billing.event_sent': (target, at) => ({ billingEvent: billing(target, 'Sent', at) }),
  'billing.event_failed': (target, at) => ({ billingEvent: billing(target, 'Failed', at) }),
} satisfies Record<Exclude<EventType, ImportEvent>, (target: Target, at: Instant) => EventRecords>;

const followUp = { result: 'PartiallySuccessful', followUpRequired: true } as const;
const minute = 60_000;
const usualWork = 30;

function appointment(target: Target, status: WebhookAppointment['status'], at: Instant): WebhookAppointment {
  const work = (target.planning?.estimatedWorkMinutes ?? usualWork) * minute;
  const started = status === 'Started' || status === 'Completed';
  const begin = target.planning?.timeWindowStart ?? at;
  return {
    id: target.id,
    status,
    targetId: target.id,
    plannedStartUtc: writeInstant(begin),
    plannedEndUtc: writeInstant(begin + work),
    startedAtUtc: started ? writeInstant(status === 'Completed' ? at - work : at) : null,
    completedAtUtc: status === 'Completed' ? writeInstant(at) : null,
  };
}

function problem(at: Instant) {
  return { type: 'AccessDenied', reportedAtUtc: writeInstant(at) } as const;
}

function report(
  target: Target,
  status: WebhookVisitReport['status'],
  more: Partial<Pick<WebhookVisitReport, 'result' | 'followUpRequired' | 'billingStatus'>> = {},
): NonNullable<EventRecords['visitReport']> {
  return {
    id: target.id,
    title: target.title,
    status,
    result: 'Successful',
    followUpRequired: false,
    isBillable: true,
    billingStatus: 'NotReady',
    attachmentCount: 0,
    ...more,
    summary: `${target.title}: work done as ordered.`,
  };
}

function suggestion(target: Target, status: 'Draft' | 'Published', at: Instant): NonNullable<EventRecords['routeSuggestion']> {
  const routeDate = target.planning?.routeDate ?? target.planning?.dueDate ?? writeInstant(at).slice(0, 10);
  return { id: target.id, status, name: `Tour of ${routeDate}`, routeDate, importJobId: null, stopCount: 1, unroutedTargetCount: 0 };
}

function billing(target: Target, status: WebhookBillingEvent['status'], at: Instant): WebhookBillingEvent {
  return {
    id: target.id,
    status,
    sourceType: 'VisitReport',
    visitReportId: target.id,
    targetId: target.id,
    appointmentId: target.id,
    createdAtUtc: writeInstant(at),
  };
}
