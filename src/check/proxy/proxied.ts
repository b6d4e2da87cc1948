/** What is noticed of the calls that a proxy passes on: each held against the contract, told without secrets, and kept where that is wanted. */
import type { CheckReport } from '../check-report.js';
import { grouped } from '../check-report.js';
import type { Contract } from '../contract/contract.js';
import type { Oracle } from '../contract/oracle.js';
import { Evidence, type Finding } from '../evidence.js';
import { shownFinding, shownPath } from '../redacted.js';
import type { Passed } from './proxy.js';
import type { Recorder } from './recording.js';

/** One call, as a log tells it. */
export interface Noticed {
  readonly method: string;
  readonly path: string;
  /** 0: the client got nothing, or not the whole. */
  readonly status: number;
  /** The operation ID; `null`: the contract has none such, or the call was not judged. */
  readonly operation: string | null;
  /** Real milliseconds. */
  readonly took: number;
  readonly findings: readonly Finding[];
  /** Why it was not judged; `null`: it was. */
  readonly note: string | null;
}

export interface ProxiedOptions {
  readonly contract: Contract;
  readonly judge: Oracle;
  /** Of the target: what curl lines begin with. */
  readonly baseUrl: string;
  /** `null`: nothing is kept. */
  readonly recording: { readonly recorder: Recorder; readonly write: (file: string, text: string) => void } | null;
}

export class Proxied {
  readonly #options: ProxiedOptions;
  readonly #evidence: Evidence;
  readonly #findings: Finding[] = [];
  /** How many calls were not judged for the same reason. */
  readonly #unjudged = new Map<string, number>();
  #calls = 0;

  constructor(options: ProxiedOptions) {
    this.#options = options;
    this.#evidence = new Evidence(options.contract, options.judge, options.baseUrl);
  }

  /** Calls of clients that the target was asked, or should have been. */
  get calls(): number {
    return this.#calls;
  }

  take(passed: Passed): Noticed {
    const { method, status, took } = passed;
    const told = { method, path: shownPath(passed.path), status, took };
    if (passed.kind !== 'refused') this.#calls += 1;
    if (passed.kind === 'refused') return { ...told, operation: null, findings: [], note: passed.reason };
    if (passed.kind === 'unread') {
      this.#unjudged.set(passed.reason, (this.#unjudged.get(passed.reason) ?? 0) + 1);
      return { ...told, operation: null, findings: [], note: passed.reason };
    }
    const before = this.#evidence.findings.length;
    const call = passed.kind === 'elsewhere' ? { method, path: passed.path, headers: {}, body: null } : passed.call;
    const operation = this.#judge(passed);
    const findings = this.#evidence.findings.slice(before).map((finding) => shownFinding(finding, call, this.#options.baseUrl));
    this.#findings.push(...findings);
    if (passed.kind === 'answered' && this.#options.recording !== null) {
      const { recorder, write } = this.#options.recording;
      const { file, text } = recorder.next(passed.at, passed.call, passed.answer, operation);
      write(file, text);
    }
    return { ...told, operation, findings, note: null };
  }

  #judge(passed: Exclude<Passed, { kind: 'refused' | 'unread' }>): string | null {
    const circumstances = { source: 'proxy', title: `call ${this.#calls}` } as const;
    if (passed.kind === 'answered') return this.#evidence.exchange(passed.call, passed.answer, circumstances);
    if (passed.kind === 'unanswered') {
      const operation = this.#evidence.operationOf(passed.call);
      this.#evidence.unanswered(passed.call, passed.reason, operation, circumstances);
      return operation;
    }
    this.#evidence.finds({
      ...circumstances,
      operation: null,
      status: passed.status,
      in: 'request',
      pointer: '/path',
      expected: passed.expected,
      got: `${passed.method} ${passed.path}`,
      curl: null, // the target was never asked
    });
    return null;
  }

  /** `took`: real milliseconds. */
  report(took: number): CheckReport {
    const { contract, baseUrl } = this.#options;
    const { exchanges, covered, leftOut } = this.#evidence;
    const findings = grouped(this.#findings);
    const unjudged = [...this.#unjudged].map(([why, count]) => ({ what: count === 1 ? '1 call' : `${count} calls`, why }));
    return {
      command: 'proxy',
      target: baseUrl,
      contract: contract.name,
      exchanges,
      findings,
      covered,
      coveredEvents: [], // what is posted to receivers does not come by
      leftOut: [...leftOut, ...unjudged],
      against: null,
      passed: findings.length === 0 && (exchanges.proxy ?? 0) > 0,
      took: Math.round(took),
    };
  }
}
