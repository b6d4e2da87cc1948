/** What is remembered of how a client behaves. */
import type { Finding, Misconduct, RememberedKey, RequestMark, ToldMark } from '../domain/conduct.js';
import type { Instant } from '../domain/records.js';
import { copySeen, type SeenWrites } from './seen-writes.js';

export interface ClientConduct {
  /** Calls by operation. */
  readonly calls: Map<string, number>;
  /** Before then it was asked not to come, and by the answer to which request. */
  retryAt: { readonly until: Instant; readonly asked: RequestMark } | null;
  /** Writes whose work may have been done; `null` before the first one. */
  writes: SeenWrites | null;
  /** By operation and key. */
  readonly keys: Recent<string, RememberedKey>;
  /** The last second's reads of each import job, by path. */
  readonly polls: Map<string, Polls>;
  /** The most of them in one second, and the first of these. */
  mostPolls: { readonly path: string; readonly count: number; readonly requests: readonly ToldMark[] } | null;
  readonly counts: Map<Misconduct, number>;
  /** The first of each kind. */
  readonly findings: Finding[];
}

/** Reads of one import job: numbers and times of the requests, of which those from `from` on fall into the last second. */
interface Polls {
  from: number;
  readonly ids: number[];
  readonly times: Instant[];
}

export function blankConduct(): ClientConduct {
  return {
    calls: new Map(),
    retryAt: null,
    writes: null,
    keys: noneRecent(),
    polls: new Map(),
    mostPolls: null,
    counts: new Map(),
    findings: [],
  };
}

export function copyConduct(conduct: ClientConduct): ClientConduct {
  return {
    calls: new Map(conduct.calls),
    retryAt: conduct.retryAt,
    writes: conduct.writes === null ? null : copySeen(conduct.writes),
    keys: copyRecent(conduct.keys),
    polls: new Map([...conduct.polls].map(([path, { from, ids, times }]) => [path, { from, ids: [...ids], times: [...times] }])),
    mostPolls: conduct.mostPolls,
    counts: new Map(conduct.counts),
    findings: [...conduct.findings],
  };
}

/** So many of each kind are kept with their requests; the others are only counted. */
const mostFindings = 100;

export function addFinding(conduct: ClientConduct, kind: Misconduct, describe: () => Omit<Finding, 'kind'>): void {
  const count = (conduct.counts.get(kind) ?? 0) + 1;
  conduct.counts.set(kind, count);
  if (count <= mostFindings) conduct.findings.push({ kind, ...describe() });
}

/** What was put in lately, by name: at least the last 5,000, at most twice as many. Forgetting a whole generation costs nothing. */
export interface Recent<Name, Value> {
  young: Map<Name, Value>;
  old: Map<Name, Value>;
}

const generation = 5000;

export function recall<Name, Value>({ young, old }: Recent<Name, Value>, name: Name): Value | undefined {
  return young.get(name) ?? old.get(name);
}

export function remember<Name, Value>(recent: Recent<Name, Value>, name: Name, value: Value): void {
  if (recent.young.size >= generation) {
    recent.old = recent.young;
    recent.young = new Map();
  }
  recent.young.set(name, value);
}

function noneRecent<Name, Value>(): Recent<Name, Value> {
  return { young: new Map(), old: new Map() };
}

function copyRecent<Name, Value>({ young, old }: Recent<Name, Value>): Recent<Name, Value> {
  return { young: new Map(young), old: new Map(old) };
}
