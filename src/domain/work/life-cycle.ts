/** The life cycle of a target, its appointment, its visit report and its billing event: which moves are allowed, and where they lead [V, A-20, A-63]. */
import type { AppointmentStatus, BillingEventStatus, EventType, VisitReportStatus } from '../../contract/types.js';
import type { TargetStatus } from '../records.js';
import type { Work } from './records.js';

/** A record that a move looks at or changes, with its status; `none`: there is no such record. */
interface Statuses {
  readonly target: TargetStatus;
  readonly appointment: AppointmentStatus | 'none';
  readonly visitReport: VisitReportStatus | 'none';
  readonly billingEvent: BillingEventStatus | 'none';
}

interface Rule {
  /** What each must be; what is not named may be anything. */
  readonly from: { readonly [Record in keyof Statuses]?: readonly Statuses[Record][] };
  /** What each becomes; what is not named stays. */
  readonly to: Partial<Statuses>;
  /** In this order. Those in `mayCause` only where the move says so. */
  readonly causes: readonly EventType[];
  readonly mayCause?: readonly EventType[];
}

export const lifeCycle = {
  scheduleAppointment: {
    from: { target: ['Imported'] },
    to: { target: 'Scheduled', appointment: 'Scheduled' },
    causes: ['appointment.scheduled', 'target.scheduled'],
  },
  startAppointment: {
    from: { appointment: ['Scheduled'] },
    to: { target: 'InProgress', appointment: 'Started' },
    causes: ['appointment.started'],
  },
  reportProblem: { from: { appointment: ['Started'] }, to: {}, causes: ['appointment.problem_reported'] },
  completeAppointment: {
    from: { appointment: ['Started'] },
    to: { target: 'Completed', appointment: 'Completed' },
    causes: ['appointment.completed', 'target.completed'],
    mayCause: ['visit_report.created'],
  },
  cancelAppointment: {
    from: { appointment: ['Scheduled', 'Started'] },
    to: { target: 'Imported', appointment: 'Cancelled' },
    causes: ['appointment.cancelled'],
  },
  createReport: {
    from: { appointment: ['Started'], visitReport: ['none'] },
    to: { visitReport: 'Draft' },
    causes: ['visit_report.created'],
  },
  submitReport: {
    from: { appointment: ['Completed'], visitReport: ['Draft', 'Rejected'] },
    to: { visitReport: 'Submitted' },
    causes: ['visit_report.submitted'],
    mayCause: ['visit_report.problem_reported'],
  },
  approveReport: {
    from: { visitReport: ['Submitted'] },
    to: { visitReport: 'Approved' },
    causes: ['visit_report.approved'],
    mayCause: ['visit_report.follow_up_required', 'target.follow_up_created', 'billing.event_created'],
  },
  rejectReport: { from: { visitReport: ['Submitted'] }, to: { visitReport: 'Rejected' }, causes: ['visit_report.rejected'] },
  billingReady: { from: { billingEvent: ['Pending', 'Failed'] }, to: { billingEvent: 'Ready' }, causes: ['billing.event_ready'] },
  billingSent: { from: { billingEvent: ['Ready'] }, to: { billingEvent: 'Sent' }, causes: ['billing.event_sent'] },
  billingFailed: { from: { billingEvent: ['Pending', 'Ready'] }, to: { billingEvent: 'Failed' }, causes: ['billing.event_failed'] },
  cancelTarget: {
    from: { target: ['Imported', 'Scheduled', 'InProgress'] },
    to: { target: 'Cancelled' },
    causes: ['target.cancelled'],
    mayCause: ['appointment.cancelled'],
  },
} as const satisfies Record<string, Rule>;

/** A step of the work for one target. */
export type MoveName = keyof typeof lifeCycle;

export const moveNames = Object.keys(lifeCycle) as readonly MoveName[]; // as: the keys of this very table

/** The moves that are allowed as the work stands. */
export function allowedMoves(work: Work): readonly MoveName[] {
  return moveNames.filter((name) => whyForbidden(name, work) === null);
}

/** `null`: the move is allowed. Else what stands in its way, in words. */
export function whyForbidden(name: MoveName, work: Work): string | null {
  const rule: Rule = lifeCycle[name];
  const now = statusesOf(work);
  for (const record of records) {
    const wanted: readonly string[] | undefined = rule.from[record];
    if (wanted === undefined || wanted.includes(now[record])) continue;
    const what = words[record];
    const is = now[record] === 'none' ? `there is no ${what}` : `the ${what} is ${now[record]}`;
    const needed = wanted.includes('none') ? `no ${what}` : `${what === 'appointment' ? 'an' : 'a'} ${what} that is ${wanted.join(' or ')}`;
    return `${is}, and ${moveText(name)} needs ${needed}`;
  }
  return null;
}

/** Whether the rest of the world may still cancel it. */
export function mayBeCancelled(status: TargetStatus): boolean {
  const from: readonly TargetStatus[] = lifeCycle.cancelTarget.from.target;
  return from.includes(status);
}

/** As people write it: the three of billing are one, `billing to Ready`. */
export function moveText(name: MoveName): string {
  return name.replace(/^billing/, 'billing to ');
}

/** The moves that cause an event, surely or perhaps. */
export function movesThatCause(type: EventType): readonly MoveName[] {
  return moveNames.filter((name) => {
    const { causes, mayCause = [] }: Rule = lifeCycle[name];
    return causes.includes(type) || mayCause.includes(type);
  });
}

const records = ['target', 'appointment', 'visitReport', 'billingEvent'] as const;
const words = { target: 'target', appointment: 'appointment', visitReport: 'visit report', billingEvent: 'billing event' };

function statusesOf({ target, appointment, visitReport, billingEvent }: Work): Statuses {
  return {
    target: target.status,
    appointment: appointment?.status ?? 'none',
    visitReport: visitReport?.status ?? 'none',
    billingEvent: billingEvent?.status ?? 'none',
  };
}
