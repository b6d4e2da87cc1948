/** What must be true of a world: expectations of a scenario, and conditions that somebody waits for. */
import { type Misconduct, misconducts } from '../domain/conduct.js';
import { writeInstant } from '../domain/instants.js';
import type { Target } from '../domain/records.js';
import { plural } from '../domain/text.js';
import { idsIn } from '../world/lookup.js';
import { newestOf, recordOf } from '../world/numbered.js';
import type { State, TenantState } from '../world/state.js';
import { type Amount, isAmount, type Look } from './look.js';
import { type DeliveriesCondition, type EventsCondition, lookForDeliveries, lookForEvents } from './webhook-conditions.js';

/** One of these. */
export interface Condition {
  readonly target?: TargetCondition;
  readonly importJob?: ImportJobCondition;
  readonly requests?: RequestsCondition;
  readonly conduct?: ConductCondition;
  readonly deliveries?: DeliveriesCondition;
  readonly events?: EventsCondition;
}

/** So many targets, with this status where one is given. Without numbers: at least one. */
interface TargetCondition extends Amount {
  readonly externalId: string;
  readonly tenant?: string;
  readonly sourceSystem?: string;
  readonly externalType?: string;
  readonly status?: Target['status'];
}

interface ImportJobCondition {
  /** `latest`, the default, for the newest one. */
  readonly id?: number | 'latest';
  readonly tenant?: string;
  readonly status?: string;
}

/** So many requests have come. Without numbers: at least one. */
interface RequestsCondition extends Amount {
  readonly operation?: string;
  readonly tenant?: string;
  readonly client?: string;
}

/** At most so much of each. */
interface ConductCondition extends Partial<Record<Misconduct, number>> {
  readonly tenant?: string;
  readonly client?: string;
  readonly pollsPerSecond?: { readonly max: number };
}

export function look(state: State, condition: Condition): Look {
  const { target, importJob, requests, conduct, deliveries, events } = condition;
  const looks = [
    ...(target === undefined ? [] : [lookForTarget(state, target)]),
    ...(importJob === undefined ? [] : [lookForJob(state, importJob)]),
    ...(requests === undefined ? [] : [lookForRequests(state, requests)]),
    ...(conduct === undefined ? [] : [lookAtConduct(state, conduct)]),
    ...(deliveries === undefined ? [] : [inTenant(state, deliveries, lookForDeliveries)]),
    ...(events === undefined ? [] : [inTenant(state, events, lookForEvents)]),
  ];
  const wrong = looks.filter(({ holds }) => !holds);
  return {
    holds: wrong.length === 0,
    get found() {
      return (wrong.length === 0 ? looks : wrong).map(({ found }) => found).join('; ');
    },
  };
}

function inTenant<Wanted extends { readonly tenant?: string }>(
  state: State,
  wanted: Wanted,
  lookFor: (tenant: TenantState, wanted: Wanted) => Look,
): Look {
  const tenant = tenantOf(state, wanted.tenant);
  return tenant === null ? noTenant(wanted.tenant) : lookFor(tenant, wanted);
}

function lookForTarget(state: State, wanted: TargetCondition): Look {
  const tenant = tenantOf(state, wanted.tenant);
  if (tenant === null) return noTenant(wanted.tenant);
  const { externalId, sourceSystem, externalType, status } = wanted;
  const known = targetsCalled(tenant, externalId).filter(
    (one) =>
      (sourceSystem === undefined || one.sourceSystem === sourceSystem) &&
      (externalType === undefined || one.externalType === externalType),
  );
  const fitting = status === undefined ? known : known.filter((one) => one.status === status);
  const statuses = known.map((one) => one.status).join(', ');
  const found = `${plural(known.length, 'target')} ${externalId}${status === undefined || known.length === 0 ? '' : `: ${statuses}`}`;
  return { holds: isAmount(fitting.length, wanted) && (status === undefined || fitting.length === known.length), found };
}

/** By the index: whoever waits for one looks after every request. */
function targetsCalled({ targets, targetsByExternalId }: TenantState, externalId: string): readonly Target[] {
  const ids = [...targetsByExternalId.values()].flatMap((ofSystem) => [...idsIn(ofSystem, externalId)]);
  return ids.flatMap((id) => recordOf(targets, id) ?? []);
}

function lookForJob(state: State, { id = 'latest', tenant: key, status }: ImportJobCondition): Look {
  const tenant = tenantOf(state, key);
  if (tenant === null) return noTenant(key);
  const job = id === 'latest' ? newestOf(tenant.importJobs) : recordOf(tenant.importJobs, id);
  if (job === undefined) return { holds: false, found: id === 'latest' ? 'no import job' : `no import job ${id}` };
  return { holds: status === undefined || job.status === status, found: `import job ${job.id} is ${job.status}` };
}

function lookForRequests(state: State, wanted: RequestsCondition): Look {
  const { operation } = wanted;
  const calls = conductsOf(state, wanted).flatMap((conduct) =>
    [...conduct.calls].filter(([id]) => operation === undefined || operation === '*' || id === operation),
  );
  const count = calls.reduce((sum, [, number]) => sum + number, 0);
  return { holds: isAmount(count, wanted), found: `${plural(count, 'request')}${operation === undefined ? '' : ` of ${operation}`}` };
}

function lookAtConduct(state: State, wanted: ConductCondition): Look {
  const conducts = conductsOf(state, wanted);
  const looks: Look[] = [];
  for (const kind of misconducts) {
    const most = wanted[kind];
    if (most === undefined) continue;
    const count = conducts.reduce((sum, { counts }) => sum + (counts.get(kind) ?? 0), 0);
    looks.push({ holds: count <= most, found: [`${kind} ${count}`, ...findingsOf(conducts, kind)].join('\n') });
  }
  if (wanted.pollsPerSecond !== undefined) {
    const most = conducts.reduce((highest, { mostPolls }) => Math.max(highest, mostPolls?.count ?? 0), 0);
    looks.push({ holds: most <= wanted.pollsPerSecond.max, found: `pollsPerSecond ${most}` });
  }
  const wrong = looks.filter(({ holds }) => !holds);
  return { holds: wrong.length === 0, found: (wrong.length === 0 ? looks : wrong).map(({ found }) => found).join('\n') };
}

const mostTold = 10;

function findingsOf(conducts: ReturnType<typeof conductsOf>, kind: Misconduct): readonly string[] {
  const lines = conducts.flatMap(({ client, findings }) =>
    findings
      .filter((finding) => finding.kind === kind)
      .map(
        ({ message, requests }) =>
          `  ${client}: ${message} (${requests.map(({ id, at }) => `request ${id} at ${writeInstant(at)}`).join(', then ')})`,
      ),
  );
  return lines.length <= mostTold ? lines : [...lines.slice(0, mostTold), `  and ${lines.length - mostTold} more`];
}

/** With the name of its client; those without a known key are nobody's, and belong to all tenants. */
function conductsOf(state: State, { tenant, client }: { readonly tenant?: string; readonly client?: string }) {
  const known = [...state.tenants.values()].flatMap((one) =>
    [...one.conduct].map(([name, conduct]) => ({ ...conduct, tenant: one.tenant.key, client: name })),
  );
  const strangers = { ...state.strangers, tenant: undefined, client: 'nobody' };
  return [...known, strangers].filter(
    (conduct) => (tenant === undefined || conduct.tenant === tenant) && (client === undefined || conduct.client === client),
  );
}

/** The first one where none is named. */
function tenantOf(state: State, key: string | undefined): TenantState | null {
  const [first] = state.tenants.values();
  return (key === undefined ? first : state.tenants.get(key)) ?? null;
}

function noTenant(key: string | undefined): Look {
  return { holds: false, found: key === undefined ? 'no tenant' : `no tenant "${key}"` };
}
