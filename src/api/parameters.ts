/** Parameters of path and query, read strictly: a wrong one is a 400 that names it [A-04, A-40]. */
import type { Problem } from '../contract/explain.js';
import { eventTypes, importJobStatuses, routeSuggestionStatuses, webhookDeliveryStatuses } from '../contract/generated/operations.js';
import { nearest } from '../contract/nearest.js';
import type { ImportJob } from '../domain/records.js';
import type { Delivery } from '../domain/webhooks/delivery.js';
import type { RouteSuggestion } from '../domain/work/records.js';
import { refuseInvalid } from './refuse.js';

/** A whole number from 1 to 2^53-1 [A-31]. */
export function readRecordId(text: string, name: string): number {
  const plain = /%/.test(text) ? decoded(text) : text;
  const id = plain === null ? Number.NaN : idIn(plain);
  if (Number.isNaN(id)) throw refuseInvalid([{ path: name, message: notAnId(text) }]);
  return id;
}

/** `del_` and a ULID. */
export function readDeliveryId(text: string): string {
  const plain = /%/.test(text) ? decoded(text) : text;
  if (plain !== null && /^del_[0-9A-HJKMNP-TV-Z]{26}$/.test(plain)) return plain;
  throw refuseInvalid([
    { path: 'deliveryId', message: `"${text.slice(0, 60)}" is not the ID of a delivery; one is del_ and 26 letters and digits` },
  ]);
}

function idIn(text: string): number {
  const id = /^[1-9]\d{0,15}$/.test(text) ? Number(text) : Number.NaN;
  return Number.isSafeInteger(id) ? id : Number.NaN;
}

function notAnId(text: string): string {
  return `"${text.slice(0, 60)}" is not an ID; IDs are whole numbers from 1`;
}

/** Which page of a list is wanted [A-04]. */
export interface Page {
  readonly limit: number;
  /** Only records with smaller numbers. */
  readonly before: number | null;
}

export interface JobFilter extends Page {
  readonly matches: (job: ImportJob) => boolean;
}

export function readJobFilter(query: string): JobFilter {
  const problems: Problem[] = [];
  const given = readQuery(query, ['limit', 'cursor', 'status', 'batchId', 'sourceSystem'], problems);
  const page = readPageOf(given, problems);
  const status = readChoice(given, 'status', importJobStatuses, problems);
  if (problems.length > 0) throw refuseInvalid(problems);
  const [batchId, sourceSystem] = [given.get('batchId'), given.get('sourceSystem')];
  return {
    ...page,
    matches: (job) =>
      (status === null || job.status === status) &&
      (batchId === null || job.batchId === batchId) &&
      (sourceSystem === null || job.sourceSystem === sourceSystem),
  };
}

export interface SuggestionFilter extends Page {
  readonly matches: (suggestion: RouteSuggestion) => boolean;
}

export function readSuggestionFilter(query: string): SuggestionFilter {
  const problems: Problem[] = [];
  const given = readQuery(query, ['limit', 'cursor', 'status', 'importJobId'], problems);
  const page = readPageOf(given, problems);
  const status = readChoice(given, 'status', routeSuggestionStatuses, problems);
  const job = readIdOf(given, 'importJobId', problems);
  if (problems.length > 0) throw refuseInvalid(problems);
  return {
    ...page,
    matches: (suggestion) => (status === null || suggestion.status === status) && (job === null || suggestion.importJobId === job),
  };
}

export function readPage(query: string): Page {
  const problems: Problem[] = [];
  const page = readPageOf(readQuery(query, ['limit', 'cursor'], problems), problems);
  if (problems.length > 0) throw refuseInvalid(problems);
  return page;
}

export interface DeliveryFilter extends Page {
  readonly matches: (delivery: Delivery) => boolean;
}

export function readDeliveryFilter(query: string): DeliveryFilter {
  const problems: Problem[] = [];
  const given = readQuery(query, ['limit', 'cursor', 'status', 'eventType', 'webhookId'], problems);
  const page = readPageOf(given, problems);
  const status = readChoice(given, 'status', webhookDeliveryStatuses, problems);
  const eventType = readChoice(given, 'eventType', eventTypes, problems);
  const webhookId = readIdOf(given, 'webhookId', problems);
  if (problems.length > 0) throw refuseInvalid(problems);
  return {
    ...page,
    matches: (delivery) =>
      (status === null || delivery.status === status) &&
      (eventType === null || delivery.eventType === eventType) &&
      (webhookId === null || delivery.webhookId === webhookId),
  };
}

/** The cursor of the page after the one that ends with this number. */
export function cursorAfter(last: number): string {
  return Buffer.from(`before:${last}`).toString('base64url');
}

function readQuery(query: string, names: readonly string[], problems: Problem[]): URLSearchParams {
  const given = new URLSearchParams(query);
  for (const name of names) if (given.getAll(name).length > 1) problems.push({ path: name, message: 'is given more than once' });
  return given;
}

function readPageOf(given: URLSearchParams, problems: Problem[]): Page {
  const limitText = given.get('limit') ?? '50';
  const limit = /^\d{1,3}$/.test(limitText) ? Number(limitText) : 0;
  if (limit < 1 || limit > 200)
    problems.push({ path: 'limit', message: `"${limitText.slice(0, 60)}" is not a whole number from 1 to 200` });
  const cursor = given.get('cursor');
  const before = cursor === null ? null : readCursor(cursor);
  if (cursor !== null && before === null) problems.push({ path: 'cursor', message: 'is not the nextCursor of an earlier page' });
  return { limit, before };
}

function readIdOf(given: URLSearchParams, name: string, problems: Problem[]): number | null {
  const text = given.get(name);
  const id = text === null ? null : idIn(text);
  if (Number.isNaN(id)) problems.push({ path: name, message: notAnId(text ?? '') });
  return id;
}

function readChoice<T extends string>(given: URLSearchParams, name: string, known: readonly T[], problems: Problem[]): T | null {
  const value = given.get(name);
  const chosen = known.find((one) => one === value) ?? null;
  if (value === null || chosen !== null) return chosen;
  const close = nearest(value, known);
  problems.push({
    path: name,
    message: `"${value.slice(0, 60)}" is none of ${known.join(', ')}.${close === null ? '' : ` "${close}"?`}`,
  });
  return null;
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
