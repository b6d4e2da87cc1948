/** Whether an import job says of itself what its items say [S3, S4, A-14, A-19]. */
import { type Answer, readBody } from '../call.js';
import type { Objection } from './expected.js';
import { isRecord } from './schema.js';

type Part = Readonly<Record<string, unknown>>;

/** What is wrong with the jobs in an answer; `null`: nothing, or there are none in it. `isMock`: what the status of a job means is known. */
export function countsOf(answer: Answer, isMock: boolean): Objection | null {
  if (answer.status >= 300) return null;
  const body = readBody(answer.body);
  if (!isRecord(body)) return null;
  const jobs = isJob(body) ? [['', body] as const] : recordsIn(body.items).map((job, index) => [`/items/${index}`, job] as const);
  for (const [place, job] of jobs.filter(([, one]) => isJob(one))) {
    const wrong = [...wrongCounts(job), ...(isMock ? wrongStatus(job) : []), ...wrongEnd(job)][0];
    if (wrong !== undefined) return { ...wrong, in: 'response', pointer: `/body${place}${wrong.pointer}` };
  }
  return null;
}

type Wrong = Omit<Objection, 'in'>;

function wrongCounts(job: Part): readonly Wrong[] {
  if (!Array.isArray(job.items)) return [];
  const items = recordsIn(job.items);
  const taken = items.filter(({ status }) => status !== 'Rejected');
  const having = (status: string) => items.filter((item) => item.status === status).length;
  const wanted: readonly (readonly [string, number])[] = [
    ['totalItems', items.length],
    ['rejectedItems', having('Rejected')],
    ['warningItems', taken.filter(({ warnings }) => Array.isArray(warnings) && warnings.length > 0).length],
    // of a job that is under way, the items do not say yet what became of them
    ...(having('Imported') > 0
      ? []
      : ([
          ['createdItems', having('Created')],
          ['updatedItems', having('Updated')],
          ['cancelledItems', having('Cancelled')],
        ] as const)),
  ];
  const wrong = wanted.flatMap(([name, count]) => (job[name] === count ? [] : [differs(`/${name}`, count, job[name])]));
  return [...wrong, ...wrongMapping(job.customerMapping, taken)];
}

/** Imported items by the status of their mapping; one without any had nothing to map. */
function wrongMapping(counts: unknown, taken: readonly Part[]): readonly Wrong[] {
  if (!isRecord(counts)) return [];
  const statuses = taken.map(({ customerMapping }) => (isRecord(customerMapping) ? String(customerMapping.status) : 'NotApplicable'));
  return Object.entries(counts).flatMap(([name, count]) => {
    const those = statuses.filter((status) => status.toLowerCase() === name.toLowerCase()).length;
    return count === those ? [] : [differs(`/customerMapping/${name}`, those, count)];
  });
}

function differs(pointer: string, count: number, got: unknown): Wrong {
  return { pointer, expected: `${count}, as its items say`, got: String(got) };
}

/** */
function wrongStatus({ status, totalItems, rejectedItems }: Part): readonly Wrong[] {
  if (isUnderWay(status)) return [];
  const expected = rejectedItems === 0 ? 'Completed' : rejectedItems === totalItems ? 'Failed' : 'PartiallyFailed';
  if (status === expected) return [];
  return [{ pointer: '/status', expected: `${expected}, with ${rejectedItems} of ${totalItems} items rejected`, got: String(status) }];
}

/** The end of a job is there when it has come. */
function wrongEnd({ status, completedAtUtc }: Part): readonly Wrong[] {
  if (completedAtUtc === undefined || (completedAtUtc === null) === isUnderWay(status)) return [];
  const expected = isUnderWay(status) ? `null, since the job is ${status}` : `a time, since the job is ${status}`;
  return [{ pointer: '/completedAtUtc', expected, got: String(completedAtUtc) }];
}

function isUnderWay(status: unknown): boolean {
  return status === 'Accepted' || status === 'Processing';
}

function isJob({ importJobId, totalItems, status }: Part): boolean {
  return importJobId !== undefined && totalItems !== undefined && typeof status === 'string';
}

function recordsIn(value: unknown): readonly Part[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}
