/** Whether a target has been imported; and if not, what has happened instead. */
import { nearest } from '../../contract/nearest.js';
import type { OperationId } from '../../contract/types.js';
import type { Control } from '../../control/control.js';
import type { RecordedRequest } from '../../domain/journal/view.js';
import type { ImportJob, Target } from '../../domain/records.js';
import { plural } from '../../domain/text.js';
import { type Difference, differences, refuseUndefined } from './fields.js';
import { inShort, isAsymmetric, type Judgement, listed, written } from './judgement.js';
import { kindOf, ofAllTenants, type Subject, subjectOf } from './subject.js';

/** Fields of a target that must be so, nested ones in part. A value may be an asymmetric matcher; an instant may be ISO 8601 or a `Date`. */
export type WantedTarget = { readonly [Field in keyof Target]?: unknown };

const matcher = 'toHaveImported';

/** `value`: a mock or one of its tenants. Targets that the scenario begins with count as well. */
export function judgeImported(value: unknown, wanted: string | WantedTarget): Judgement {
  const subject = subjectOf(matcher, value);
  const fields = fieldsOf(wanted);
  const targets = placedTargets(subject);
  const found = targets.find(({ target }) => differences(fields, target).length === 0);
  const said = typeof wanted === 'string' ? wanted : written(wanted);
  return {
    pass: found !== undefined,
    message: () =>
      found === undefined
        ? [`expected ${subject.name} to have imported ${said}`, ...whyNot(value, subject, fields, targets)].join('\n')
        : `expected ${subject.name} not to have imported ${said}, but it has: ${targetLine(found)}`,
  };
}

/** A target, and its tenant where there are several. */
interface Placed {
  readonly target: Target;
  readonly tenant: string | null;
}

/** Oldest first. */
function placedTargets(subject: Subject): readonly Placed[] {
  const several = subject.summary.tenants.length > 1;
  return ofAllTenants<Placed>(
    subject,
    (tenant) => subject.world.state.targets(tenant).map((target) => ({ target, tenant: several ? tenant : null })),
    ({ target }) => target,
  ).sort((one, other) => one.target.createdAt - other.target.createdAt);
}

const targetFields = {
  id: true,
  sourceSystem: true,
  externalId: true,
  externalType: true,
  status: true,
  templateKey: true,
  title: true,
  description: true,
  customer: true,
  location: true,
  contact: true,
  address: true,
  planning: true,
  ownPlanning: true,
  businessValue: true,
  customFields: true,
  links: true,
  createdAt: true,
  updatedAt: true,
} satisfies Record<keyof Target, true>;

function fieldsOf(wanted: unknown): WantedTarget {
  const example = `'JOB-1' or { externalId: 'JOB-1', title: 'Repair' }`;
  if (typeof wanted === 'string' && wanted !== '') return { externalId: wanted };
  if (isAsymmetric(wanted))
    throw new TypeError(`${matcher}: ${written(wanted)} may stand for a field, not for a target; write { externalId: … }.`);
  const names = typeof wanted === 'object' && wanted !== null && !Array.isArray(wanted) ? Object.keys(wanted) : [];
  if (names.length === 0) {
    const got = wanted === '' ? 'an empty text' : typeof wanted === 'object' && wanted !== null ? written(wanted) : kindOf(wanted);
    throw new TypeError(`${matcher}: ${got} says no target; write ${example}.`);
  }
  const known = Object.keys(targetFields);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) {
    const close = nearest(unknown, known);
    throw new TypeError(
      `${matcher}: "${unknown}" is no field that the mock keeps of a target.${close === null ? ` There are ${known.join(', ')}.` : ` "${close}"?`}`,
    );
  }
  const fields = wanted as WantedTarget; // as: an object of which just these names were checked
  refuseUndefined(matcher, fields);
  return fields;
}

function whyNot(value: unknown, subject: Subject, fields: WantedTarget, targets: readonly Placed[]): readonly string[] {
  const rejected = rejectedItems(subject, fields);
  const copies = copiesThatHave(value, fields);
  return [
    ...whatIsThere(fields, targets),
    ...(rejected.length > 0 ? ['Rejected:', ...listed(rejected)] : refusedRequests(subject)),
    ...(copies.length > 0 ? [`It is in ${copies.join(', ')}: a copy has its own targets, so expect it of the copy.`] : []),
  ];
}

function whatIsThere({ externalId, ...others }: WantedTarget, targets: readonly Placed[]): readonly string[] {
  if (targets.length === 0) return ['There is no target.'];
  const called = externalId === undefined ? targets : targets.filter(({ target }) => differences({ externalId }, target).length === 0);
  const near = called
    .map(({ target }) => ({ target, unlike: differences(others, target) }))
    .sort((one, other) => one.unlike.length - other.unlike.length)[0];
  if (near !== undefined) return [`${near.target.externalId} is there, but not so:`, ...listed(near.unlike.map(differenceLine))];
  const count = targets.length === 1 ? 'There is 1 target:' : `There are ${targets.length} targets, the newest first:`;
  return [count, ...listed([...targets].reverse().map(targetLine))];
}

function differenceLine({ field, expected, got }: Difference): string {
  return `${field}: expected ${expected}, got ${got}`;
}

function targetLine({ target: { externalId, sourceSystem, status, title }, tenant }: Placed): string {
  return `${externalId} of ${sourceSystem}${tenant === null ? '' : ` in ${tenant}`}, ${status}, ${inShort(title)}`;
}

/** Newest first. */
function rejectedItems(subject: Subject, { externalId }: WantedTarget): readonly string[] {
  const jobs = ofAllTenants<ImportJob>(
    subject,
    (tenant) => subject.world.state.importJobs(tenant),
    (job) => job,
  );
  return jobs.reverse().flatMap(({ id, items }) =>
    items.flatMap((item) => {
      if (item.status !== 'Rejected') return [];
      if (externalId !== undefined && differences({ externalId }, item).length > 0) return [];
      return [`${item.externalId || 'an item without externalId'} by import job ${id}: ${item.errorCode}: ${item.errorMessage}`];
    }),
  );
}

const imports: readonly (OperationId | null)[] = ['importTarget', 'importTargetsBatch', null];
const mostRefused = 3;

/** Imports, and what was no operation at all; newest first. */
function refusedRequests({ world, name }: Subject): readonly string[] {
  const requests = world.requests.list();
  if (requests.length === 0) return [`No request has come to ${name}: does the client send to its address, and was it awaited?`];
  const refused = requests.filter(({ operation, status }) => imports.some((one) => one === operation) && (status === 0 || status >= 400));
  if (refused.length === 0) return [`Of ${plural(requests.length, 'request')} no import was refused.`];
  return [
    `${refused.length === 1 ? 'Refused' : 'Refused, the newest first'}:`,
    ...listed(refused.reverse().slice(0, mostRefused).map(refusalLine)),
  ];
}

function refusalLine({ id, method, url, status, fault, summary, response }: RecordedRequest): string {
  const struck = fault === null ? '' : `, by the fault "${fault}"`;
  const said = status === 0 ? 'got no answer' : `was answered ${status} ${refusalIn(response.body) ?? summary}`;
  return `request ${id}, ${method} ${url}, ${said}${struck}`;
}

/** Code and message of an error of the API; `null` for anything else. */
export function refusalIn(body: string): string | null {
  try {
    const { code, message } = JSON.parse(body).error;
    return typeof code === 'string' ? `${code}: ${message}` : null;
  } catch {
    return null; // no JSON, or no error
  }
}

/** Copies that were made of tenants of a mock. */
function copiesThatHave(value: unknown, fields: WantedTarget): readonly string[] {
  if (!isMock(value)) return [];
  const copies = value.tenants.list().filter(({ copyOf }) => copyOf !== null);
  return copies.flatMap(({ key }) =>
    value
      .tenant(key)
      .state.targets()
      .some((target) => differences(fields, target).length === 0)
      ? [key]
      : [],
  );
}

function isMock(value: unknown): value is Pick<Control, 'tenant' | 'tenants'> {
  return typeof value === 'object' && value !== null && 'tenants' in value && 'tenant' in value;
}
