/** Holds exchanges, deliveries and payloads against the package's own contract. Loaded when it is asked for: it brings the engine. */

import { type Answer, type Call, lowerCased } from '../../check/call.js';
import type { Contract } from '../../check/contract/contract.js';
import { ownContract, type ReadContract } from '../../check/contract/own-contract.js';
import { Evidence, type Finding } from '../../check/evidence.js';
import { listOf, partOf } from '../../check/json.js';
import { type DeliveryJudge, deliveryJudge } from '../../check/receiver.js';
import type { ErrorCode } from '../../contract/types.js';
import type { RecordedRequest } from '../../domain/journal/view.js';
import type { Exhibit } from './exhibits.js';
import { refusalIn } from './imported.js';

export interface Violation {
  /** `importTarget 400 (request 3)`, `target.imported` */
  readonly of: string;
  readonly in: 'request' | 'answer' | 'webhook';
  /** JSON pointer into it; `''` for the whole. */
  readonly pointer: string;
  readonly expected: string;
  readonly got: string;
}

interface Verdict {
  readonly violations: readonly Violation[];
  /** What could not be judged, such as `answer that a fault may have changed`. */
  readonly leftOut: readonly string[];
}

export type ContractJudge = (exhibit: Exhibit) => Verdict;

export async function contractJudge(): Promise<ContractJudge> {
  const own = await ownContract();
  const basePath = basePathOf(own.contract.document);
  const judgeDelivery = judgeByEvent(own.contract);
  const webhookViolations = (body: Buffer, headers: Readonly<Record<string, string>>) =>
    judgeDelivery(headers, body).map((finding) => violationOf(finding, finding.operation ?? ''));
  const violationsIn = (exhibit: Exhibit): readonly Violation[] => {
    if (exhibit.kind === 'exchange') return exchangeViolations(exhibit.request, own, basePath);
    if (exhibit.kind === 'payload')
      return webhookViolations(Buffer.from(JSON.stringify(exhibit.payload)), {}).filter(({ pointer }) => pointer.startsWith('/body'));
    const { body, headers, verdict } = exhibit.delivery;
    const found = webhookViolations(Buffer.from(body), lowerCased(headers)).filter(({ pointer }) => pointer !== signature);
    if (verdict.ok || ofTime.includes(verdict.reason)) return found;
    const of = found[0]?.of ?? String(headers['x-ordinavo-event-type']);
    return [...found, { of, in: 'webhook', pointer: signature, expected: 'the signature of the body', got: verdict.message }];
  };
  return (exhibit) => ({
    violations: violationsIn(exhibit),
    leftOut: exhibit.kind === 'exchange' ? leftOutOf(exhibit.request) : [],
  });
}

/** A client may break the contract whatever becomes of it; that is how a proxy judges, too. */
const source = 'proxy';

/** Whoever received the delivery had the secret, and has judged this. */
const signature = '/header/x-ordinavo-signature';
/** Verdicts on the timestamp: the signature fits. */
const ofTime: readonly string[] = ['badTimestamp', 'stale'];

/** Schemas of an event are compiled when one comes: for all of them together it takes its time. */
function judgeByEvent(contract: Contract): (headers: Readonly<Record<string, string>>, body: Buffer) => readonly Finding[] {
  const judges = new Map<string, DeliveryJudge>();
  return (headers, body) => {
    const said = partOf(jsonIn(body.toString('utf8')), 'eventType') ?? headers['x-ordinavo-event-type'];
    const event = contract.events.find(({ type }) => type === said) ?? contract.events[0]; // any tells that a type is none of the contract
    const type = event?.type ?? '';
    const judge = judges.get(type) ?? deliveryJudge({ ...contract, events: event === undefined ? [] : [event] }, source);
    judges.set(type, judge);
    return judge({ headers, body }, []).findings;
  };
}

/** Of the first server: `/api/connect/v1`. */
function basePathOf(document: object): string {
  return new URL(String(partOf(listOf(partOf(document, 'servers'))[0], 'url'))).pathname;
}

function exchangeViolations(request: RecordedRequest, { contract, judge }: ReadContract, basePath: string): readonly Violation[] {
  const { id, method, url, status } = request;
  const isBelow = url === basePath || (/^[/?]/.test(url.slice(basePath.length)) && url.startsWith(basePath));
  const named = (operation: string | null) => `${operation ?? 'no operation'}${status === 0 ? '' : ` ${status}`} (request ${id})`;
  if (!isBelow) {
    const expected = `a path below ${basePath}`;
    return [{ of: named(null), in: 'request', pointer: '/path', expected, got: `${method} ${url}` }];
  }
  const evidence = new Evidence(contract, judge, basePath);
  const call: Call = { method, path: url.slice(basePath.length), headers: headersOf(request.request), body: request.request.body };
  const answer: Answer = { status, headers: headersOf(request.response), body: request.response.body };
  const operation = evidence.exchange(unredacted(call), unredacted(answer), { source, title: '' });
  const found = evidence.findings
    .map((finding) => violationOf(finding, named(operation)))
    .filter((violation) => isKnown(violation, request));
  if (found.some((violation) => violation.in === 'request')) return found;
  return [...found, ...refusalsOf(request).map((refusal) => ({ ...refusal, of: named(operation) }))];
}

function violationOf({ in: where, pointer, expected, got }: Finding, of: string): Violation {
  return { of, in: where === 'response' ? 'answer' : where, pointer, expected, got: got.replaceAll(standIn, '[redacted]') };
}

function headersOf({ headers }: RecordedRequest['request' | 'response']): Readonly<Record<string, string>> {
  return Object.fromEntries(headers.map(({ name, value }) => [name, value]));
}

const standIn = 'MOCKredacted0000'; // as long as the contract has a secret at least

/** The journal shows no secrets, and what it shows instead is too short for one. */
function unredacted<Message extends Call | Answer>(message: Message): Message {
  return message.body === null ? message : { ...message, body: message.body.replaceAll('[redacted]', standIn) };
}

/** Whether the journal knows enough to say so. */
function isKnown({ in: where, pointer }: Violation, { fault, status, request, response }: RecordedRequest): boolean {
  const isAboutBody = pointer.startsWith('/body');
  if (where === 'request') return !(isAboutBody && (isUnread(request) || isCut(request.body)));
  return fault === null && status !== 0 && !(isAboutBody && isCut(response.body));
}

function leftOutOf({ fault, status, request, response }: RecordedRequest): readonly string[] {
  return [
    ...(fault === null ? [] : ['answer that a fault may have changed']),
    ...(fault === null && status === 0 ? ['answer that nobody waited for'] : []),
    ...[request.body, response.body].flatMap((body) => (isCut(body) ? ['body that is too long to be kept (limits.journalBytes)'] : [])),
  ];
}

function isUnread({ headers, body }: RecordedRequest['request']): boolean {
  return (
    body === null &&
    headers.some(({ name, value }) => /^transfer-encoding$/i.test(name) || (/^content-length$/i.test(name) && value !== '0'))
  );
}

function isCut(body: string | null): boolean {
  return body !== null && /\.\.\. \(\d+ (?:bytes|characters) more\)$/.test(body);
}

/** What a refusal says that no schema can. */
function refusalsOf({ fault, status, response }: RecordedRequest): readonly Omit<Violation, 'of'>[] {
  const error = partOf(jsonIn(response.body), 'error');
  if (fault !== null || !invalid.some((code) => code === partOf(error, 'code'))) return [];
  const got = `${status} ${refusalIn(response.body)}`;
  return [{ in: 'request', pointer: '', expected: 'a request that the API takes', got }];
}

/** Codes that say that a request is no valid one. */
const invalid: readonly ErrorCode[] = ['invalid_request', 'validation_failed', 'unsupported_media_type', 'payload_too_large'];

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
