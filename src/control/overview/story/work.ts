/** Field work in a story: visits, their reports, and their billing. */
import type { EventType } from '../../../contract/types.js';
import type { TargetId } from '../../../domain/records.js';
import type { Appointment, BillingEvent, VisitReport } from '../../../domain/work/records.js';
import { recordOf, recordsOf } from '../../../world/numbered.js';
import type { TenantState } from '../../../world/state.js';
import type { Chapter } from '../overview-types.js';
import type { Happening } from './happened.js';
import { routeText } from './routes.js';
import { newest, ranks, type Scene, shortened, shownTime } from './scene.js';

/** What an event is told with. Records are as they are now: what they have changed about since is `null`. */
interface About {
  readonly event: Happening;
  readonly appointment: Appointment | null;
  readonly report: VisitReport | null;
  readonly billing: BillingEvent | null;
  /** Whether the same has happened to the same appointment again. */
  readonly isRepeated: boolean;
}

/** `events`: all that are known, in their order. */
export function workScenes(
  tenant: TenantState,
  targets: ReadonlySet<TargetId>,
  events: readonly Happening[],
  most: number,
): readonly Scene[] {
  const abouts = newest(recordsBeside(tenant, targets, events), most);
  return abouts.flatMap((about): readonly Scene[] => {
    const { at, number, type } = about.event;
    const scene: Scene = { at, number, rank: ranks.event, tell: () => told[type](about) };
    return type === 'appointment.scheduled' ? [...publishedFor(tenant, about), scene] : [scene];
  });
}

/** The publishing of a route is an event of no target, and schedules each of its stops. */
function publishedFor({ fieldWork }: TenantState, { event, appointment }: About): readonly Scene[] {
  const id = appointment?.routeSuggestionId ?? null;
  const route = id === null ? undefined : recordOf(fieldWork.routeSuggestions, id);
  if (route === undefined) return [];
  const text = `Published ${routeText(route)}, with ${route.stops.length === 1 ? 'one stop' : `${route.stops.length} stops`}`;
  const tell = () => ({ kind: 'route', text, details: [], tone: 'good', link: { to: 'routeSuggestion', id: route.id } }) as const;
  return [{ at: event.at, number: event.number - 0.5, rank: ranks.route, tell }];
}

/** Each event with the appointment that was the newest then, and what it has led to. */
function recordsBeside({ fieldWork }: TenantState, targets: ReadonlySet<TargetId>, events: readonly Happening[]): readonly About[] {
  const appointments = recordsOf(fieldWork.appointments).filter(({ targetId }) => targets.has(targetId));
  const abouts: About[] = [];
  const repeated = new Set<string>();
  let left = appointments.length; // each was scheduled once, in the order of their numbers
  for (const event of events.toReversed()) {
    const appointment = targets.size > 1 && event.type !== 'appointment.scheduled' ? null : (appointments[left - 1] ?? null); // whose it is, nobody knows
    const report = recordFor(fieldWork.visitReports, appointment?.visitReportId);
    const billing = recordFor(fieldWork.billingEvents, report?.billingEventId);
    const what = `${event.type} ${appointment?.id}`;
    abouts.push({ event, appointment, report, billing, isRepeated: repeated.has(what) });
    repeated.add(what);
    if (event.type === 'appointment.scheduled' && left > 0) left -= 1;
  }
  return abouts.reverse();
}

function recordFor<Record>(records: Parameters<typeof recordOf<Record>>[0], id: number | null | undefined): Record | null {
  return typeof id === 'number' ? (recordOf(records, id) ?? null) : null;
}

type Told = Omit<Chapter, 'at'>;

const chapter = (kind: Chapter['kind'], text: string, tone: Chapter['tone'] = 'neutral', details: readonly string[] = []): Told => ({
  kind,
  text,
  details,
  tone,
  link: null,
});

/** A chapter for each event. What imports tell of is told by their items, and these rows are for what they do not tell. */
const told = {
  'target.imported': () => chapter('event', 'Imported', 'good'),
  'target.rejected': () => chapter('event', 'Rejected', 'bad'),
  'target.updated': () => chapter('event', 'Updated'),
  'target.cancelled': () => chapter('event', 'Cancelled in Ordinavo', 'warning'),
  'target.scheduled': () => chapter('event', 'The target is scheduled'),
  'target.completed': () => chapter('event', 'The target is completed', 'good'),
  'target.follow_up_created': ({ event: { other } }) =>
    chapter('event', other === null ? 'Created as a follow-up' : `Created as the follow-up of ${shortened(other)}`, 'good'),
  'route.suggestion.created': () => chapter('route', 'A route was suggested'), // never of one target
  'route.published': () => chapter('route', 'A route was published', 'good'),
  'appointment.scheduled': ({ appointment }) =>
    chapter('visit', `Appointment${numbered(appointment)} scheduled`, 'good', appointment === null ? [] : [plannedText(appointment)]),
  'appointment.started': ({ appointment }) => chapter('visit', `Appointment${numbered(appointment)} started`, 'good'),
  'appointment.completed': ({ appointment }) => chapter('visit', `Appointment${numbered(appointment)} completed`, 'good'),
  'appointment.problem_reported': ({ appointment, isRepeated }) =>
    chapter('visit', `Problem on site${isRepeated ? '' : typed(appointment?.problem)}`, 'warning'),
  'appointment.cancelled': ({ appointment }) => chapter('visit', `Appointment${numbered(appointment)} cancelled`, 'warning'),
  'visit_report.created': ({ report }) => chapter('report', `Visit report${numbered(report)} begun`),
  'visit_report.submitted': ({ report, isRepeated }) => {
    const said = isRepeated ? null : report;
    const result = said?.result ?? null;
    const tone = result === null || result === 'Successful' ? 'good' : 'warning';
    return chapter('report', `Visit report${numbered(report)} submitted${result === null ? '' : `: ${result}`}`, tone, saidIn(said));
  },
  'visit_report.approved': ({ report }) => chapter('report', `Visit report${numbered(report)} approved`, 'good'),
  'visit_report.rejected': ({ report }) => chapter('report', `Visit report${numbered(report)} rejected, to be submitted again`, 'bad'),
  'visit_report.follow_up_required': ({ event: { other } }) =>
    chapter('report', `A follow-up is required${other === null ? '' : `: ${shortened(other)}`}`, 'warning'),
  'visit_report.problem_reported': ({ report, isRepeated }) =>
    chapter('report', `The visit report tells of a problem${isRepeated ? '' : typed(report?.problem)}`, 'warning'),
  'billing.event_created': ({ billing }) => chapter('billing', `Billing event${numbered(billing)} created`, 'good'),
  'billing.event_ready': ({ billing }) => chapter('billing', `Billing event${numbered(billing)} ready`, 'good'),
  'billing.event_sent': ({ billing }) => chapter('billing', `Billing event${numbered(billing)} sent`, 'good'),
  'billing.event_failed': ({ billing }) => chapter('billing', `Billing event${numbered(billing)} failed`, 'bad'),
} satisfies Record<EventType, (about: About) => Told>;

function numbered(record: { readonly id: number } | null): string {
  return record === null ? '' : ` ${record.id}`;
}

function typed(problem: { readonly type: string } | null | undefined): string {
  return problem ? `: ${problem.type}` : '';
}

function plannedText({ plannedStart, plannedEnd }: Appointment): string {
  return `From ${shownTime(plannedStart)} to ${shownTime(plannedEnd)}`;
}

/** But for the internal notes, which never leave Ordinavo. */
function saidIn(report: VisitReport | null): readonly string[] {
  if (report === null) return [];
  const { followUpRequired, isBillable, attachmentCount, summary } = report;
  return [
    isBillable ? 'Billable' : 'Not billable',
    ...(followUpRequired ? ['A follow-up is required'] : []),
    ...(attachmentCount === 0 ? [] : [attachmentCount === 1 ? 'One attachment' : `${attachmentCount} attachments`]),
    ...(summary === null ? [] : [`Summary: ${shortened(summary)}`]),
  ];
}
