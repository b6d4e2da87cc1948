/** How far a target has come in the vendor's flow: by its records, and by the events that tell of it [V, A-20]. */
import type { EventType } from '../../contract/types.js';
import type { Target, TargetId, TargetStatus } from '../../domain/records.js';
import type { Work } from '../../domain/work/records.js';
import { type FieldWork, workFor } from '../../world/field-work.js';
import { newestOf, oldestId, recordOf } from '../../world/numbered.js';
import type { TenantState } from '../../world/state.js';
import type { StageName } from './overview-types.js';

/** The stage that an event tells has been reached; `null`: one that changes nothing about it. */
export const stagePassed = {
  'target.imported': 'imported',
  'target.rejected': 'rejected',
  'target.updated': null,
  'target.cancelled': 'cancelled',
  'target.scheduled': 'scheduled',
  'target.completed': 'completed',
  'target.follow_up_created': 'imported',
  'route.suggestion.created': 'suggested',
  'route.published': null, // it schedules its stops, and each tells so itself
  'appointment.scheduled': null,
  'appointment.started': 'inProgress',
  'appointment.completed': null,
  'appointment.problem_reported': null,
  'appointment.cancelled': null,
  'visit_report.created': null,
  'visit_report.submitted': 'reported',
  'visit_report.approved': 'approved',
  'visit_report.rejected': null,
  'visit_report.follow_up_required': null,
  'visit_report.problem_reported': null,
  'billing.event_created': 'billing',
  'billing.event_ready': null,
  'billing.event_sent': 'billed',
  'billing.event_failed': null,
} satisfies Record<EventType, StageName | null>;

/** Where a target stands now. For many targets `stagesIn` is quicker. */
export function stageOf(tenant: TenantState, target: Target): StageName {
  return stagesIn(tenant)(target);
}

/** The same for many targets: the drafts of routes are looked through once, when the first target asks for them. */
export function stagesIn({ fieldWork }: TenantState): (target: Target) => StageName {
  let drafted: ReadonlySet<TargetId> | null = null;
  return (target) => {
    if (target.status === 'Imported') {
      drafted ??= draftedIn(fieldWork);
      return drafted.has(target.id) ? 'suggested' : 'imported';
    }
    return stageByStatus[target.status](workFor(fieldWork, target));
  };
}

const stageByStatus = {
  Scheduled: () => 'scheduled',
  InProgress: () => 'inProgress',
  Completed: stageAfterVisit,
  Cancelled: () => 'cancelled',
} satisfies Record<Exclude<TargetStatus, 'Imported'>, (work: Work) => StageName>;

/** A report that was rejected has to be submitted again, as if there were none. */
function stageAfterVisit({ visitReport, billingEvent }: Work): StageName {
  if (billingEvent !== null) return billingEvent.status === 'Sent' ? 'billed' : 'billing';
  if (visitReport?.status === 'Approved') return 'approved';
  return visitReport?.status === 'Submitted' ? 'reported' : 'completed';
}

const mostSuggestions = 20;
const mostStops = 20_000;

/** The stops of the newest drafts. Older ones are not looked at, however many a tenant keeps. */
function draftedIn({ routeSuggestions }: FieldWork): ReadonlySet<TargetId> {
  const drafted = new Set<TargetId>();
  const newest: number = newestOf(routeSuggestions)?.id ?? 0;
  for (let id = newest; id > newest - mostSuggestions && id >= oldestId(routeSuggestions); id -= 1) {
    const suggestion = recordOf(routeSuggestions, id);
    if (suggestion?.status !== 'Draft') continue;
    for (const { targetId } of suggestion.stops) if (drafted.size < mostStops) drafted.add(targetId);
  }
  return drafted;
}
