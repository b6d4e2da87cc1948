/** What a move does to the work for a target: the records after it, and the events that it causes, in their order [V, A-63]. */
import type { ProblemType, VisitResult } from '../../contract/types.js';
import { createdTarget } from '../import/apply.js';
import type { Wish } from '../import/read-target.js';
import { latestInstant } from '../instants.js';
import type { AppointmentId, BillingEventId, Instant, RouteSuggestionId, Target, TargetId, VisitReportId } from '../records.js';
import { workMinutesOf } from '../routes/draft.js';
import type { OccurredEvent } from '../webhooks/events.js';
import { appointmentRecord, billingRecord, problemRecord, reportRecord } from './event-records.js';
import { type MoveName, whyForbidden } from './life-cycle.js';
import type { Appointment, VisitReport, Work } from './records.js';

/** A move with what people say about it. What is `null` is not said. */
export type Move =
  | {
      readonly name: 'scheduleAppointment';
      readonly plannedStart: Instant | null;
      readonly plannedEnd: Instant | null;
      readonly routeSuggestionId: RouteSuggestionId | null;
    }
  | { readonly name: 'reportProblem'; readonly type: ProblemType }
  | ({ readonly name: 'submitReport' } & ReportWish)
  | { readonly name: Exclude<MoveName, 'scheduleAppointment' | 'reportProblem' | 'submitReport'> };

/** What a report says; a report that is submitted again says what it said, unless said otherwise. */
export interface ReportWish {
  readonly result: VisitResult | null;
  readonly followUpRequired: boolean | null;
  readonly isBillable: boolean | null;
  readonly attachmentCount: number | null;
  readonly summary: string | null;
  readonly internalNotes: string | null;
  readonly problem: ProblemType | null;
}

/** Where nobody says anything. */
export const nothingSaid = {
  appointment: { plannedStart: null, plannedEnd: null, routeSuggestionId: null },
  report: {
    result: null,
    followUpRequired: null,
    isBillable: null,
    attachmentCount: null,
    summary: null,
    internalNotes: null,
    problem: null,
  },
} as const satisfies { readonly appointment: object; readonly report: ReportWish };

/** The numbers that new records get. */
export interface NextIds {
  readonly appointment: AppointmentId;
  readonly visitReport: VisitReportId;
  readonly billingEvent: BillingEventId;
  /** Of a target for the work that is left. */
  readonly target: TargetId;
  readonly followUpExternalId: string;
}

/** An event that has just happened: without its number and time. */
export type Happening = Pick<OccurredEvent, 'type' | 'target' | 'records'>;

export type Moved =
  | {
      readonly kind: 'moved';
      readonly work: Work;
      /** The target for the work that is left. */
      readonly followUp: Target | null;
      readonly happenings: readonly Happening[];
    }
  | { readonly kind: 'forbidden'; readonly why: string };

export function decideMove(move: Move, work: Work, ids: NextIds, now: Instant): Moved {
  const why = whyForbidden(move.name, work);
  if (why !== null) return { kind: 'forbidden', why };
  return { kind: 'moved', followUp: null, ...carriedOut(move, work, ids, now) };
}

interface After {
  readonly work: Work;
  readonly followUp?: Target;
  readonly happenings: readonly Happening[];
}

function carriedOut(move: Move, work: Work, ids: NextIds, now: Instant): After {
  switch (move.name) {
    case 'scheduleAppointment':
      return scheduled(move, work, ids, now);
    case 'startAppointment': {
      const appointment: Appointment = { ...appointmentOf(work), status: 'Started', startedAt: now };
      return about({ ...work, target: become(work.target, 'InProgress', now), appointment }, ['appointment.started']);
    }
    case 'reportProblem': {
      const appointment: Appointment = { ...appointmentOf(work), problem: { type: move.type, reportedAt: now } };
      return about({ ...work, appointment }, ['appointment.problem_reported']);
    }
    case 'completeAppointment':
      return completed(work, ids, now);
    case 'cancelAppointment': {
      const appointment: Appointment = { ...appointmentOf(work), status: 'Cancelled' };
      return about({ ...work, target: become(work.target, 'Imported', now), appointment }, ['appointment.cancelled']);
    }
    case 'createReport':
      return about(drafted(work, ids, now), ['visit_report.created']);
    case 'submitReport':
      return submitted(move, work, reportOf(work), now);
    case 'approveReport':
      return approved(work, reportOf(work), ids, now);
    case 'rejectReport': {
      const visitReport: VisitReport = { ...reportOf(work), status: 'Rejected' };
      return about({ ...work, visitReport }, ['visit_report.rejected']);
    }
    case 'billingReady':
      return billed(work, 'Ready', 'billing.event_ready');
    case 'billingSent':
      return billed(work, 'Sent', 'billing.event_sent');
    case 'billingFailed':
      return billed(work, 'Failed', 'billing.event_failed');
    case 'cancelTarget':
      return cancelled(work, now);
  }
}

const minute = 60_000;

function scheduled(move: Extract<Move, { name: 'scheduleAppointment' }>, { target }: Work, ids: NextIds, now: Instant): After {
  const plannedStart = move.plannedStart ?? Math.max(now, target.planning?.timeWindowStart ?? now);
  const plannedEnd = move.plannedEnd ?? Math.min(plannedStart + workMinutesOf(target, null) * minute, latestInstant);
  const appointment: Appointment = {
    id: ids.appointment,
    targetId: target.id,
    routeSuggestionId: move.routeSuggestionId,
    status: 'Scheduled',
    plannedStart,
    plannedEnd,
    startedAt: null,
    completedAt: null,
    problem: null,
    visitReportId: null,
  };
  const work = { target: become(target, 'Scheduled', now), appointment, visitReport: null, billingEvent: null };
  return about(work, ['appointment.scheduled', 'target.scheduled']);
}

/** With a draft of a report, unless there is one already. */
function completed(work: Work, ids: NextIds, now: Instant): After {
  const appointment: Appointment = { ...appointmentOf(work), status: 'Completed', completedAt: now };
  const done = { ...work, target: become(work.target, 'Completed', now), appointment };
  const types = ['appointment.completed', 'target.completed'] as const;
  return done.visitReport === null ? about(drafted(done, ids, now), [...types, 'visit_report.created']) : about(done, types);
}

/** The appointment goes with its target. */
function cancelled(work: Work, now: Instant): After {
  const { appointment } = work;
  const target = become(work.target, 'Cancelled', now);
  if (appointment === null || (appointment.status !== 'Scheduled' && appointment.status !== 'Started'))
    return about({ ...work, target }, ['target.cancelled']);
  const calledOff: Appointment = { ...appointment, status: 'Cancelled' };
  return about({ ...work, target, appointment: calledOff }, ['target.cancelled', 'appointment.cancelled']);
}

/** With a draft of a report. */
function drafted(work: Work, { visitReport: id }: NextIds, now: Instant): Work {
  const appointment = appointmentOf(work);
  const visitReport: VisitReport = {
    id,
    appointmentId: appointment.id,
    targetId: work.target.id,
    title: work.target.title,
    status: 'Draft',
    result: null,
    followUpRequired: false,
    isBillable: false,
    billingStatus: 'NotReady',
    attachmentCount: 0,
    summary: null,
    internalNotes: null,
    problem: null,
    billingEventId: null,
    createdAt: now,
  };
  return { ...work, appointment: { ...appointment, visitReportId: id }, visitReport };
}

/** A visit that has met a problem was no success, unless said otherwise. */
function submitted(wish: ReportWish, work: Work, report: VisitReport, now: Instant): After {
  const problem = wish.problem === null ? (report.problem ?? appointmentOf(work).problem) : { type: wish.problem, reportedAt: now };
  const visitReport: VisitReport = {
    ...report,
    status: 'Submitted',
    result: wish.result ?? report.result ?? (problem === null ? 'Successful' : 'Unsuccessful'),
    followUpRequired: wish.followUpRequired ?? report.followUpRequired,
    isBillable: wish.isBillable ?? (report.result === null ? true : report.isBillable),
    attachmentCount: wish.attachmentCount ?? report.attachmentCount,
    summary: wish.summary ?? report.summary,
    internalNotes: wish.internalNotes ?? report.internalNotes,
    problem,
  };
  const after = { ...work, visitReport };
  const isNews = problem !== null && problem !== report.problem;
  return about(after, isNews ? ['visit_report.submitted', 'visit_report.problem_reported'] : ['visit_report.submitted']);
}

/** What is billable is to be billed, and work that is left gets a target of its own [V]. */
function approved(work: Work, report: VisitReport, ids: NextIds, now: Instant): After {
  const isBilled = report.isBillable;
  const visitReport: VisitReport = {
    ...report,
    status: 'Approved',
    billingStatus: isBilled ? 'Pending' : 'NotReady',
    billingEventId: isBilled ? ids.billingEvent : null,
  };
  const { id: visitReportId, appointmentId, targetId } = visitReport;
  const billingEvent = isBilled
    ? ({ id: ids.billingEvent, status: 'Pending', visitReportId, targetId, appointmentId, createdAt: now } as const)
    : null;
  const after = { ...work, visitReport, billingEvent };
  const { happenings: first } = about(after, ['visit_report.approved']);
  const { happenings: last } = about(after, isBilled ? ['billing.event_created'] : []);
  if (!report.followUpRequired) return { work: after, happenings: [...first, ...last] };
  const followUp = followUpOf(work.target, ids, now);
  const created: Happening = {
    type: 'target.follow_up_created',
    target: followUp,
    records: { followUpOf: work.target, visitReport: reportRecord(visitReport) },
  };
  return {
    work: after,
    followUp,
    happenings: [...first, ...about(after, ['visit_report.follow_up_required']).happenings, created, ...last],
  };
}

function billed(work: Work, status: 'Ready' | 'Sent' | 'Failed', type: OccurredEvent['type']): After {
  const { billingEvent, visitReport } = work;
  if (billingEvent === null || visitReport === null) throw new Error('The life cycle has allowed to bill what is not there.');
  return about({ ...work, billingEvent: { ...billingEvent, status }, visitReport: { ...visitReport, billingStatus: status } }, [type]);
}

/** For the work that is left: at the same place, for the same customer, and free to be planned anew. */
function followUpOf(target: Target, { target: id, followUpExternalId: externalId }: NextIds, now: Instant): Target {
  const { sourceSystem, externalType, location, contact, customer, address, planning, links } = target;
  const title = `Follow-up: ${target.title}`;
  const nothing = { templateKey: null, description: null, businessValue: null, customFields: null };
  const undated = { routeDate: null, dueDate: null, dueAt: null, timeWindowStart: null, timeWindowEnd: null, fixedTime: null };
  const place = { customer, location, contact, address, planning: planning === null ? null : { ...planning, ...undated } };
  const wish: Wish = { operation: 'create', sourceSystem, externalId, externalType, title, ...place, ...nothing };
  return createdTarget(id, wish, title, { links, location: null }, now);
}

/** The work as it is now, and events that tell of it. */
function about(work: Work, types: readonly OccurredEvent['type'][]): After {
  return { work, happenings: types.map((type) => ({ type, target: work.target, records: recordsFor(type, work) })) };
}

function recordsFor(type: OccurredEvent['type'], { appointment, visitReport, billingEvent }: Work): OccurredEvent['records'] {
  const problem = type.startsWith('visit_report.') ? visitReport?.problem : appointment?.problem;
  const withProblem = type.endsWith('.problem_reported') && problem ? { problem: problemRecord(problem) } : {};
  if (type.startsWith('billing.')) return billingEvent === null ? {} : { billingEvent: billingRecord(billingEvent) };
  if (type.startsWith('visit_report.')) return visitReport === null ? {} : { visitReport: reportRecord(visitReport), ...withProblem };
  if (type === 'target.cancelled') return {};
  return appointment === null ? {} : { appointment: appointmentRecord(appointment), ...withProblem };
}

function become(target: Target, status: Target['status'], now: Instant): Target {
  return { ...target, status, updatedAt: now };
}

function appointmentOf({ appointment }: Work): Appointment {
  if (appointment === null) throw new Error('The life cycle has allowed a move of an appointment that is not there.');
  return appointment;
}

function reportOf({ visitReport }: Work): VisitReport {
  if (visitReport === null) throw new Error('The life cycle has allowed a move of a visit report that is not there.');
  return visitReport;
}
