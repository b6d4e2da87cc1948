/** What a tenant remembers of field work: routes, appointments, visit reports and billing events. */
import type { RouteSuggestionId, Target, TargetId } from '../domain/records.js';
import type { Appointment, BillingEvent, RouteSuggestion, VisitReport, Work } from '../domain/work/records.js';
import type { Sequences } from './ids.js';
import { copyNumbered, countOf, type Numbered, noneFrom, putRecord, recordOf, removeNewest, removeOldest } from './numbered.js';

export interface FieldWork {
  readonly routeSuggestions: Numbered<RouteSuggestion>;
  /** Targets in the suggestions that are kept. */
  routeTargets: number;
  /** The last suggestion that was dropped to keep within the limit. */
  lastDroppedSuggestion: RouteSuggestionId | null;
  readonly appointments: Numbered<Appointment>;
  /** The newest of each target. */
  readonly appointmentsByTarget: Map<TargetId, Appointment['id']>;
  readonly visitReports: Numbered<VisitReport>;
  readonly billingEvents: Numbered<BillingEvent>;
}

export function noFieldWork({ routeSuggestion, appointment, visitReport, billingEvent }: Sequences): FieldWork {
  return {
    routeSuggestions: noneFrom(routeSuggestion),
    routeTargets: 0,
    lastDroppedSuggestion: null,
    appointments: noneFrom(appointment),
    appointmentsByTarget: new Map(),
    visitReports: noneFrom(visitReport),
    billingEvents: noneFrom(billingEvent),
  };
}

export function copyFieldWork(work: FieldWork): FieldWork {
  return {
    routeSuggestions: copyNumbered(work.routeSuggestions),
    routeTargets: work.routeTargets,
    lastDroppedSuggestion: work.lastDroppedSuggestion,
    appointments: copyNumbered(work.appointments),
    appointmentsByTarget: new Map(work.appointmentsByTarget),
    visitReports: copyNumbered(work.visitReports),
    billingEvents: copyNumbered(work.billingEvents),
  };
}

/** Where the work for a target stands. */
export function workFor({ appointments, appointmentsByTarget, visitReports, billingEvents }: FieldWork, target: Target): Work {
  const known = appointmentsByTarget.get(target.id);
  const appointment = known === undefined ? null : (recordOf(appointments, known) ?? null);
  const reportId = appointment?.visitReportId ?? null;
  const visitReport = reportId === null ? null : (recordOf(visitReports, reportId) ?? null);
  const billingId = visitReport?.billingEventId ?? null;
  const billingEvent = billingId === null ? null : (recordOf(billingEvents, billingId) ?? null);
  return { target, appointment, visitReport, billingEvent };
}

/** Puts a suggestion; answers how that is taken back. */
export function putSuggestion(work: FieldWork, suggestion: RouteSuggestion): () => void {
  const before = recordOf(work.routeSuggestions, suggestion.id);
  const takeBack = putNumbered(work.routeSuggestions, suggestion);
  const more = sizeOf(suggestion) - (before === undefined ? 0 : sizeOf(before));
  work.routeTargets += more;
  return () => {
    takeBack();
    work.routeTargets -= more;
  };
}

export function putAppointment(work: FieldWork, appointment: Appointment): () => void {
  const { appointmentsByTarget } = work;
  const { id, targetId } = appointment;
  const takeBack = putNumbered(work.appointments, appointment);
  const before = appointmentsByTarget.get(targetId);
  if (before === undefined || before < id) appointmentsByTarget.set(targetId, id);
  return () => {
    takeBack();
    if (before === undefined) appointmentsByTarget.delete(targetId);
    else appointmentsByTarget.set(targetId, before);
  };
}

export function putNumbered<Record extends { readonly id: number }>(numbered: Numbered<Record>, record: Record): () => void {
  const before = recordOf(numbered, record.id);
  putRecord(numbered, record.id, record);
  return before === undefined ? () => removeNewest(numbered) : () => putRecord(numbered, before.id, before);
}

/** Keeps the suggestions within a number of targets: the oldest go, and the newest one always stays. Answers whether any went. */
export function dropOldSuggestions(work: FieldWork, limit: number): boolean {
  if (work.routeTargets <= limit) return false;
  const before = work.lastDroppedSuggestion;
  while (work.routeTargets > limit && countOf(work.routeSuggestions) > 1) {
    const suggestion = removeOldest(work.routeSuggestions);
    if (suggestion === undefined) break;
    work.routeTargets -= sizeOf(suggestion);
    work.lastDroppedSuggestion = suggestion.id;
  }
  return work.lastDroppedSuggestion !== before;
}

/** One without any target counts as one. */
function sizeOf({ stops, unrouted }: RouteSuggestion): number {
  return Math.max(1, stops.length + unrouted.length);
}
