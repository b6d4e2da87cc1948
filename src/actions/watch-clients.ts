/** Watching clients: each request goes into the journal, and is held against what its client did before. */
import { crc32 } from 'node:zlib';
import type { OperationId } from '../contract/types.js';
import { type Misconduct, mayBeDone, type RequestMark, repeatsCountFor, repeatsUnprotected } from '../domain/conduct.js';
import { redacted } from '../domain/journal/redact.js';
import type { Instant } from '../domain/records.js';
import { addFinding, type ClientConduct, recall, remember } from '../world/conduct.js';
import { type AnsweredRequest, bodyIn, entryIn, keepRequest } from '../world/journal.js';
import { noneSeen, seenWrite, seeWrite, unseeWrite } from '../world/seen-writes.js';
import type { State } from '../world/state.js';
import type { World } from '../world/world.js';

/** A request of a client, with the state that it came to: should that be reset, the request still belongs to it. */
export interface Watched extends Arrival {
  readonly id: number;
  readonly state: State;
  readonly conduct: ClientConduct;
  /** That of its body, for a write. */
  checksum: number;
}

export interface Arrival {
  readonly operation: OperationId | null;
  readonly at: Instant;
  readonly method: string;
  readonly url: string;
  readonly correlationId: string;
}

export function noteArrival(world: World, conduct: ClientConduct, arrival: Arrival): Watched {
  const { operation, at, method, url, correlationId } = arrival;
  const { state } = world;
  const id = state.journal.nextId;
  state.journal.nextId = id + 1;
  if (operation !== null) conduct.calls.set(operation, (conduct.calls.get(operation) ?? 0) + 1);
  const watched = { id, operation, at, method, url, correlationId, state, conduct, checksum: 0 };
  if (operation === 'getImportJob') countPoll(watched);
  const { retryAt } = conduct;
  if (retryAt !== null && retryAt.asked.at <= at && at < retryAt.until) {
    const early = Math.ceil((retryAt.until - at) / 1000);
    find(watched, 'retryAfterIgnored', [retryAt.asked, { id, at }], () => `${method} ${url} came ${early} s before Retry-After ended`);
  }
  world.changed();
  return watched;
}

/** What else is known of a request in the end. */
export interface Judged {
  readonly idempotencyKey: string | null;
  /** For requests with a key: what is the same for the same JSON value. */
  readonly content: string | null;
  /** In which ways it broke the contract, in words. */
  readonly violations: readonly string[];
}

export function noteOutcome(world: World, watched: Watched, request: AnsweredRequest, judged: Judged): void {
  const { state, conduct } = watched;
  const { journalEntries, journalBytes } = state.rules.limits;
  keepRequest(state.journal, request, journalEntries, journalBytes);
  if (watched.checksum !== 0 && conduct.writes !== null && !mayBeDone(request.status))
    unseeWrite(conduct.writes, watched.checksum, watched.id);
  if (judged.idempotencyKey !== null && judged.content !== null) judgeKey(watched, judged.idempotencyKey, judged.content);
  if (judged.violations.length > 0)
    find(watched, 'contractViolations', [request], () => `${request.method} ${request.url}: ${judged.violations.join('; ')}`);
  const seconds = retryAfterOf(request.responseHeaders);
  if (seconds !== null) conduct.retryAt = { until: world.now() + seconds * 1000, asked: { id: request.id, at: request.at } };
  if (world.state === state) world.changed();
}

/** A write is seen before it is answered: it may be sent again while a fault holds it. */
export function noteWrite(watched: Watched, body: Buffer, hasKey: boolean): void {
  const { conduct, operation, at, method, url } = watched;
  conduct.writes ??= noneSeen();
  watched.checksum = crc32(body, crc32(operation ?? '')) || 1; // the same body means another thing to another operation
  const known = seenWrite(conduct.writes, watched.checksum);
  if (known !== null && repeatsUnprotected(known, hasKey, at) && isSame(watched.state, known.id, body)) {
    const lacking = hasKey ? 'the first one had no Idempotency-Key' : 'it has no Idempotency-Key';
    find(
      watched,
      'writesWithoutIdempotencyKey',
      [known, watched],
      () => `${method} ${url}${externalIdsIn(body)} was sent again with the same body, and ${lacking}`,
    );
  }
  seeWrite(conduct.writes, watched.checksum, watched, hasKey);
}

/** One key for two contents. */
function judgeKey(watched: Watched, idempotencyKey: string, content: string): void {
  const { keys } = watched.conduct;
  const { id, at, operation, method, url } = watched;
  const name = `${operation} ${idempotencyKey}`;
  const first = recall(keys, name);
  if (first === undefined || at - first.at >= repeatsCountFor) remember(keys, name, { id, at, content });
  else if (first.content !== content)
    find(
      watched,
      'idempotencyKeysReused',
      [first, watched],
      () => `${method} ${url} used the Idempotency-Key "${idempotencyKey}" for another body`,
    );
}

const mostIdsTold = 3;

/** ` of JOB-1, JOB-2`, for people. */
function externalIdsIn(body: Buffer): string {
  const named = (value: unknown) =>
    typeof value === 'object' && value !== null && 'externalId' in value ? [String(value.externalId)] : [];
  const value = parsed(body);
  const { targets, items } = { targets: null, items: null, ...(typeof value === 'object' ? value : {}) };
  const array: unknown = targets ?? items ?? [value];
  const ids = Array.isArray(array) ? array.flatMap(named) : [];
  return ids.length === 0 ? '' : ` of ${ids.slice(0, mostIdsTold).join(', ')}${ids.length > mostIdsTold ? ' and others' : ''}`;
}

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return null; // no JSON, so nothing in it has a name
  }
}

/** Texts may share a checksum, if rarely; so the journal is asked, as long as it has the whole of the first one. */
function isSame({ journal }: State, id: number, body: Buffer): boolean {
  const first = bodyIn(journal, id);
  return first === null || first.length !== body.length || body.equals(first);
}

const second = 1000;
const mostPaths = 1000;
/** More reads in a second are counted as so many. */
const mostPolls = 1000;
const mostPollsTold = 20;

/** How often the client reads one import job within a second of the mock's clock. */
function countPoll({ state, conduct, id: own, at, correlationId, url }: Watched): void {
  const { polls } = conduct;
  const [path = url] = url.split('?', 1);
  if (polls.size >= mostPaths && !polls.has(path)) polls.clear(); // what was read a thousand jobs ago is over
  const known = polls.get(path);
  const lately = known ?? { from: 0, ids: [], times: [] };
  if (known === undefined) polls.set(path, lately);
  const { ids, times } = lately;
  ids.push(own);
  times.push(at);
  while (isOver(times[lately.from], at) || ids.length - lately.from > mostPolls) lately.from += 1;
  const count = ids.length - lately.from;
  if (count > (conduct.mostPolls?.count ?? 0)) {
    const marks = ids.slice(lately.from, lately.from + mostPollsTold).map((id, index) => ({ id, at: times[lately.from + index] ?? at }));
    const correlationIdOf = (id: number) => (id === own ? correlationId : (entryIn(state.journal, id)?.correlationId ?? ''));
    conduct.mostPolls = { path, count, requests: marks.map((mark) => ({ ...mark, correlationId: correlationIdOf(mark.id) })) };
  }
  if (lately.from < mostPolls) return;
  ids.splice(0, lately.from);
  times.splice(0, lately.from);
  lately.from = 0;
}

/** Whether a time is not within the second that ends now. */
function isOver(time: Instant | undefined, now: Instant): boolean {
  return time !== undefined && (time <= now - second || time > now);
}

/** `message`: asked for only where the finding is kept, and not merely counted. */
function find(
  { id: own, correlationId, state, conduct }: Watched,
  kind: Misconduct,
  marks: readonly RequestMark[],
  message: () => string,
): void {
  addFinding(conduct, kind, () => {
    const correlationIdOf = (id: number) => (id === own ? correlationId : (entryIn(state.journal, id)?.correlationId ?? ''));
    return { requests: marks.map(({ id, at }) => ({ id, at, correlationId: correlationIdOf(id) })), message: redacted(message()) };
  });
}

/** The seconds of a Retry-After, among header names and values in turn. */
function retryAfterOf(headers: readonly string[]): number | null {
  for (let index = 0; index < headers.length; index += 2) {
    const name = headers[index];
    if (name !== undefined && name.length === 11 && name.toLowerCase() === 'retry-after') return Number(headers[index + 1]) || null;
  }
  return null;
}
