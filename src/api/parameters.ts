/** Parameters of path and query, read strictly: a wrong one is a 400 that names it [A-04, A-40]. */
import type { Problem } from '../contract/explain.js';
import { importJobStatuses } from '../contract/generated/operations.js';
import { nearest } from '../contract/nearest.js';
import type { ImportJob } from '../domain/records.js';
import { refuseInvalid } from './refuse.js';

/** A whole number from 1 to 2^53-1 [A-31]. */
export function readRecordId(text: string, name: string): number {
  const plain = /%/.test(text) ? decoded(text) : text;
  const id = plain !== null && /^[1-9]\d{0,15}$/.test(plain) ? Number(plain) : Number.NaN;
  if (!Number.isSafeInteger(id))
    throw refuseInvalid([{ path: name, message: `"${text.slice(0, 60)}" is not an ID; IDs are whole numbers from 1` }]);
  return id;
}

export interface JobFilter {
  readonly limit: number;
  /** Only jobs with smaller ids. */
  readonly before: number | null;
  readonly matches: (job: ImportJob) => boolean;
  readonly cursorAfter: (last: ImportJob | undefined) => string | null;
}

const jobParameters = ['limit', 'cursor', 'status', 'batchId', 'sourceSystem'] as const;

export function readJobFilter(query: string): JobFilter {
  const problems: Problem[] = [];
  const given = new URLSearchParams(query);
  for (const name of jobParameters) if (given.getAll(name).length > 1) problems.push({ path: name, message: 'is given more than once' });

  const limitText = given.get('limit') ?? '50';
  const limit = /^\d{1,3}$/.test(limitText) ? Number(limitText) : 0;
  if (limit < 1 || limit > 200)
    problems.push({ path: 'limit', message: `"${limitText.slice(0, 60)}" is not a whole number from 1 to 200` });

  const cursor = given.get('cursor');
  const before = cursor === null ? null : readCursor(cursor);
  if (cursor !== null && before === null) problems.push({ path: 'cursor', message: 'is not the nextCursor of an earlier page' });

  const status = given.get('status');
  if (status !== null && !importJobStatuses.some((known) => known === status)) {
    const close = nearest(status, importJobStatuses);
    problems.push({
      path: 'status',
      message: `"${status.slice(0, 60)}" is none of ${importJobStatuses.join(', ')}.${close === null ? '' : ` "${close}"?`}`,
    });
  }
  if (problems.length > 0) throw refuseInvalid(problems);

  const [batchId, sourceSystem] = [given.get('batchId'), given.get('sourceSystem')];
  return {
    limit,
    before,
    matches: (job) =>
      (status === null || job.status === status) &&
      (batchId === null || job.batchId === batchId) &&
      (sourceSystem === null || job.sourceSystem === sourceSystem),
    cursorAfter: (last) => (last === undefined ? null : Buffer.from(`before:${last.id}`).toString('base64url')),
  };
}

function readCursor(cursor: string): number | null {
  const id = /^before:([1-9]\d{0,15})$/.exec(Buffer.from(cursor, 'base64url').toString('latin1'))?.[1];
  return id === undefined ? null : Number(id);
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null; // a malformed escape: no ID either way
  }
}
