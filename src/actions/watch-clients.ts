/** Watching clients: each request goes into the journal, and is held against what its client did before. */
import { crc32 } from 'node:zlib';
import type { OperationId } from '../contract/types.js';
import { type Misconduct, mayBeDone, type RequestMark, repeatsCountFor, repeatsUnprotected, type ToldMark } from '../domain/conduct.js';
import { redacted } from '../domain/journal/redact.js';
import type { Instant } from '../domain/records.js';
import { addFinding, type ClientConduct, recall, remember } from '../world/conduct.js';
import { type AnsweredRequest, entriesIn, keepRequest } from '../world/journal.js';
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
  if (operation !== null) {
    conduct.calls.set(operation, (conduct.calls.get(operation) ?? 0) + 1);
    if (operation === 'getImportJob') countPoll(conduct, { id, at, correlationId }, url);
  }
  const watched = { id, operation, at, method, url, correlationId, state, conduct, checksum: 0 };
  const { retryAt } = conduct;
  if (retryAt !== null && retryAt.asked.at <= at && at < retryAt.until) {
    const early = Math.ceil((retryAt.until - at) / 1000);
    find(watched, 'retryAfterIgnored', [retryAt.asked, { id, at }], `${method} ${url} came ${early} s before Retry-After ended`);
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
    find(watched, 'contractViolations', [request], `${request.method} ${request.url}: ${judged.violations.join('; ')}`);
  const seconds = retryAfterOf(request.responseHeaders);
  if (seconds !== null) conduct.retryAt = { until: world.now() + seconds * 1000, asked: { id: request.id, at: request.at } };
  if (world.state === state) world.changed();
}

/** A write is seen before it is answered: it may be sent again while a fault holds it. */
export function noteWrite(watched: Watched, body: Buffer, hasKey: boolean): void {
  const { conduct, operation, at, method, url } = watched;
  conduct.writes ??= noneSeen();
  watched.checksum = crc32(body, operation === 'importTarget' ? 1 : 2) || 1;
  const known = seenWrite(conduct.writes, watched.checksum);
  if (known !== null && repeatsUnprotected(known, hasKey, at) && isSame(watched.state, known.id, body)) {
    const lacking = hasKey ? 'the first one had no Idempotency-Key' : 'it has no Idempotency-Key';
    find(
      watched,
      'writesWithoutIdempotencyKey',
      [known, watched],
      `${method} ${url}${externalIdsIn(body)} was sent again with the same body, and ${lacking}`,
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
      `${method} ${url} used the Idempotency-Key "${idempotencyKey}" for another body`,
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

/** Texts may share a checksum, if rarely; so the journal is asked, as long as it knows. */
function isSame({ journal, rules }: State, id: number, body: Buffer): boolean {
  const entry = entriesIn(journal, rules.limits.journalEntries).find((one) => one.id === id);
  return (
    entry === undefined ||
    entry.requestBody === null ||
    entry.requestBody.length !== body.toString('utf8').length ||
    entry.requestBody === body.toString('utf8')
  );
}

const second = 1000;
const mostPaths = 1000;
const mostPolls = 1000;

/** How often the client reads one import job within a second of the mock's clock. */
function countPoll(conduct: ClientConduct, read: ToldMark, url: string): void {
  const { polls } = conduct;
  const { at } = read;
  const [path = url] = url.split('?', 1);
  if (polls.size >= mostPaths && !polls.has(path)) polls.clear(); // what was read a thousand jobs ago is over
  const lately = (polls.get(path) ?? []).filter((poll) => poll.at > at - second && poll.at <= at);
  const requests = [...lately.slice(1 - mostPolls), read];
  polls.set(path, requests);
  if (requests.length > (conduct.mostPolls?.requests.length ?? 0)) conduct.mostPolls = { path, requests };
}

function find({ id: own, correlationId, state, conduct }: Watched, kind: Misconduct, marks: readonly RequestMark[], message: string): void {
  addFinding(conduct, kind, () => {
    const known = entriesIn(state.journal, state.rules.limits.journalEntries);
    const correlationIdOf = (id: number) => (id === own ? correlationId : (known.find((entry) => entry.id === id)?.correlationId ?? ''));
    return { requests: marks.map(({ id, at }) => ({ id, at, correlationId: correlationIdOf(id) })), message: redacted(message) };
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
