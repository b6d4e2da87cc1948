/** Watching clients: each request goes into the journal, and is held against what its client did before. */
import { crc32 } from 'node:zlib';
import type { OperationId } from '../contract/types.js';
import { type Misconduct, mayBeDone, type RequestMark, repeatsCountFor, repeatsUnprotected } from '../domain/conduct.js';
import { redacted } from '../domain/journal/redact.js';
import type { Instant } from '../domain/records.js';
import { addFinding, type ClientConduct, recall, remember } from '../world/conduct.js';
import { type AnsweredRequest, entriesIn, keepRequest } from '../world/journal.js';
import { noneSeen, seenWrite, seeWrite } from '../world/seen-writes.js';
import type { State } from '../world/state.js';
import type { World } from '../world/world.js';

/** A request of a client, with the state that it came to: should that be reset, the request still belongs to it. */
export interface Watched {
  readonly id: number;
  readonly correlationId: string;
  readonly state: State;
  readonly conduct: ClientConduct;
}

export interface Arrival {
  readonly operation: OperationId | null;
  readonly at: Instant;
  readonly method: string;
  readonly url: string;
  readonly correlationId: string;
}

export function noteArrival(world: World, conduct: ClientConduct, { operation, at, method, url, correlationId }: Arrival): Watched {
  const { state } = world;
  const id = state.journal.nextId;
  state.journal.nextId = id + 1;
  if (operation !== null) {
    conduct.calls.set(operation, (conduct.calls.get(operation) ?? 0) + 1);
    if (operation === 'getImportJob') countPoll(conduct, id, at, url);
  }
  const watched = { id, correlationId, state, conduct };
  const { retryAt } = conduct;
  if (retryAt !== null && at < retryAt.until) {
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
  if (request.requestBody !== null && request.operation !== null) judgeWrite(watched, request, request.requestBody, judged);
  if (judged.violations.length > 0)
    find(watched, 'contractViolations', [request], `${request.method} ${request.url}: ${judged.violations.join('; ')}`);
  const seconds = retryAfterOf(request.responseHeaders);
  if (seconds !== null) conduct.retryAt = { until: world.now() + seconds * 1000, asked: { id: request.id, at: request.at } };
  if (world.state === state) world.changed();
}

/** Repeated without a key, or one key for two contents. */
function judgeWrite(watched: Watched, request: AnsweredRequest, body: Buffer, { idempotencyKey, content }: Judged): void {
  const { conduct } = watched;
  const { keys } = conduct;
  const { id, at, operation, status } = request;
  const hasKey = idempotencyKey !== null;
  conduct.writes ??= noneSeen();
  const checksum = crc32(body, operation === 'importTarget' ? 1 : 2) || 1;
  const known = seenWrite(conduct.writes, checksum);
  if (known !== null && repeatsUnprotected(known, hasKey, at) && isSame(watched.state, known.id, body)) {
    const lacking = hasKey ? 'the first one had no Idempotency-Key' : 'it has no Idempotency-Key';
    find(
      watched,
      'writesWithoutIdempotencyKey',
      [known, request],
      `${request.method} ${request.url} was sent again with the same body, and ${lacking}`,
    );
  }
  if (mayBeDone(status)) seeWrite(conduct.writes, checksum, request, hasKey);
  if (!hasKey || content === null) return;
  const keyName = `${operation} ${idempotencyKey}`;
  const first = recall(keys, keyName);
  if (first === undefined || at - first.at >= repeatsCountFor) remember(keys, keyName, { id, at, content });
  else if (first.content !== content)
    find(
      watched,
      'idempotencyKeysReused',
      [first, request],
      `${request.method} ${request.url} used the Idempotency-Key "${idempotencyKey}" for another body`,
    );
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
function countPoll(conduct: ClientConduct, id: number, at: Instant, url: string): void {
  const { polls } = conduct;
  const [path = url] = url.split('?', 1);
  if (polls.size >= mostPaths && !polls.has(path)) polls.clear(); // what was read a thousand jobs ago is over
  const lately = (polls.get(path) ?? []).filter((poll) => poll.at > at - second && poll.at <= at);
  const requests = [...lately.slice(1 - mostPolls), { id, at }];
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
