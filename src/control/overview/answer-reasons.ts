/** Why a request was answered so, in words: what its answer says, the fault that it met, and what the answer keeps to itself. */
import { bearerKey, headerFault, keyFault, unknownKey } from '../../domain/access.js';
import type { FaultEffect, FaultyConnection, Latency } from '../../domain/faults.js';
import { isPlain } from '../../domain/given.js';
import { writeDuration } from '../../domain/instants.js';
import type { JournalEntry } from '../../domain/journal/entry.js';
import type { RecordedRequest } from '../../domain/journal/view.js';
import { cutTo } from '../../domain/text.js';
import type { World } from '../../world/world.js';

/** A request as it may be shown, with what its answer holds. */
export interface Exchanged {
  readonly request: RecordedRequest;
  /** `null`: no JSON object, or not the whole of one. */
  readonly answer: Readonly<Record<string, unknown>> | null;
}

export function exchanged(request: RecordedRequest): Exchanged {
  return { request, answer: objectIn(request.response.body) };
}

const mostLines = 50;

export function reasonsOf(world: World, entry: JournalEntry, { request, answer }: Exchanged): readonly string[] {
  const lines = [
    ...faultLines(world, entry),
    ...(entry.status === 0 ? silenceLines(entry) : []),
    ...(answer === null
      ? partLines(request)
      : [...errorLines(answer), ...keyLines(world, entry, answer), ...scopeLines(world, entry, answer), ...rejectedLines(request, answer)]),
  ].map((line) => cutTo(longestLine, line));
  return lines.length <= mostLines ? lines : [...lines.slice(0, mostLines), `and ${lines.length - mostLines} more`];
}

/** The import job that a request has made; of an answer that is kept in part its beginning tells. */
export function importJobIn({ request, answer }: Exchanged): number | null {
  if (!isImport(request) || request.status >= 300) return null;
  const id = answer === null ? Number(/^\{"importJobId":(\d+)\b/.exec(request.response.body)?.[1]) : answer.importJobId;
  return typeof id === 'number' && Number.isInteger(id) ? id : null;
}

function isImport({ operation }: RecordedRequest): boolean {
  return operation === 'importTarget' || operation === 'importTargetsBatch';
}

/** `It met the fault "down", which answers 503 before anything is done.` */
function faultLines({ state }: World, { fault: name }: JournalEntry): readonly string[] {
  if (name === null) return [];
  const armed = state.faults.find(({ fault }) => fault.name === name);
  return [`It met the fault "${name}", which ${armed === undefined ? 'is off by now' : effectText(armed.fault.effect)}.`];
}

function effectText({ at, latency, answer, connection }: FaultEffect): string {
  const ways = [
    ...(latency === null ? [] : [`waits ${latencyText(latency)}`]),
    ...(answer === null ? [] : [`answers ${answer.status}`]),
    ...(connection === null ? [] : [connectionText(connection)]),
  ];
  const hidesTheTruth = answer !== null || connection !== null;
  const when = at === 'afterCommit' ? ' after the work is done' : hidesTheTruth ? ' before anything is done' : '';
  return `${ways.join(', and ')}${when}`;
}

function latencyText(latency: Latency): string {
  switch (latency.kind) {
    case 'fixed':
      return writeDuration(latency.ms);
    case 'uniform':
      return `${writeDuration(latency.min)} to ${writeDuration(latency.max)}`;
    case 'lognormal':
      return `${writeDuration(latency.median)} as a rule, and now and then ${writeDuration(latency.p99)} or more`;
  }
}

function connectionText(connection: FaultyConnection): string {
  return connection.kind === 'slow' ? `sends the answer slowly, over ${writeDuration(connection.over)}` : connectionWords[connection.kind];
}

const connectionWords = {
  reset: 'resets the connection',
  empty: 'ends the connection without an answer',
  truncate: 'cuts the answer off',
  never: 'never answers',
} satisfies Record<Exclude<FaultyConnection['kind'], 'slow'>, string>;

/** The client got no answer. */
function silenceLines({ fault, summary }: JournalEntry): readonly string[] {
  const known = silences[summary];
  if (known !== undefined) return [known];
  return [`Nothing of an answer reached the client${fault === null ? `: ${summary}` : ''}.`];
}

/** By the summary of the exchange. */
const silences: Readonly<Record<string, string>> = {
  'broken off': 'The client went away while it was sending, so nothing was done.',
  'nobody left to answer': 'The client went away before it was answered; what it wanted may be done all the same.',
};

/** Of what is no JSON, only an answer that was cut lacks something: that of a fault has its own line, and others are empty. */
function partLines({ fault, response }: RecordedRequest): readonly string[] {
  return fault !== null || response.body === '' ? [] : ['The journal keeps only a part of the answer (limits.journalBytes).'];
}

/** `validation_failed: The request is not valid: …`, then the fields that the message has left out. */
function errorLines({ error }: Readonly<Record<string, unknown>>): readonly string[] {
  if (!isPlain(error)) return [];
  const message = String(error.message ?? '');
  const details = isPlain(error.details) ? Object.entries(error.details) : [];
  const fields = details.flatMap(([field, messages]) => (Array.isArray(messages) ? messages : []).map((text) => `${field}: ${text}`));
  return [`${error.code}: ${message}`, ...fields.filter((line) => !message.includes(line.replace(/^body: /, '')))];
}

/** Every kind of wrong key gets the same answer [A-01]; whoever runs the mock may know the difference. */
function keyLines({ state }: World, entry: JournalEntry, { error }: Readonly<Record<string, unknown>>): readonly string[] {
  if (entry.fault !== null || !isPlain(error) || error.code !== 'unauthorized') return [];
  const header = headerIn(entry.requestHeaders, 'authorization');
  const value = bearerKey(header);
  if (value === null) return [headerFault(header)];
  if (value.includes('[redacted]')) return []; // the journal of a state file does not know either
  const key = state.apiKeys.get(value);
  const why = key === undefined ? unknownKey : keyFault(key, entry.at);
  return why === null ? [] : [why];
}

/** `readonly has integration.health.read, import_jobs.read` */
function scopeLines(
  { state }: World,
  { tenant, client, fault }: JournalEntry,
  { error }: Readonly<Record<string, unknown>>,
): readonly string[] {
  if (fault !== null || !isPlain(error) || error.code !== 'missing_scope' || tenant === null || client === null) return [];
  const known = state.tenants.get(tenant)?.clients.get(client);
  if (known === undefined) return [];
  return [`${cutTo(longestId, client)} has ${known.scopes.length === 0 ? 'no scopes' : known.scopes.join(', ')}`];
}

/** Names and values in turn. */
function headerIn(headers: readonly string[], name: string): string | undefined {
  const at = headers.findIndex((text, index) => index % 2 === 0 && text.toLowerCase() === name);
  return at === -1 ? undefined : headers[at + 1];
}

/** `targets[2] JOB-3: target_not_found: There is no target with the externalId JOB-3.` */
function rejectedLines(request: RecordedRequest, { items }: Readonly<Record<string, unknown>>): readonly string[] {
  if (!isImport(request) || !Array.isArray(items)) return [];
  const rejected = items.flatMap((item: unknown, index) => (isPlain(item) && item.status === 'Rejected' ? [{ item, index }] : []));
  const name = rejected.length === 0 ? null : nameOfItems(request);
  return rejected.map(({ item: { externalId, errorCode, errorMessage }, index }) => {
    const place = [name === null ? '' : `${name}[${index}]`, cutTo(longestId, String(externalId ?? ''))].filter((text) => text !== '');
    return [...(place.length === 0 ? [] : [place.join(' ')]), errorCode, errorMessage].join(': ');
  });
}

/** What the batch calls them; `null` for a single import. */
function nameOfItems({ operation, request: { body } }: RecordedRequest): 'targets' | 'items' | null {
  if (operation !== 'importTargetsBatch') return null;
  const { targets = null, items = null } = objectIn(body ?? '') ?? {};
  return targets === null && items !== null ? 'items' : 'targets';
}

function objectIn(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return isPlain(value) ? value : null;
  } catch {
    return null; // no JSON, or not the whole of it
  }
}

const longestLine = 1000;
const longestId = 80;
