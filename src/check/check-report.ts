/** What `check` has found out, as a whole. */
import type { BreakingChange } from './contract/breaking.js';
import type { Covered, CoveredEvent, Finding, LeftOut, Source } from './evidence.js';

export interface CheckReport {
  readonly command: 'check' | 'proxy';
  /** The base URL of the system that was checked; `null`: mocks of its own. */
  readonly target: string | null;
  /** The name of the contract: `contracts/openapi.yaml`. */
  readonly contract: string;
  /** How many exchanges each source had; one that is missing was not asked for, or is told in `leftOut`. */
  readonly exchanges: Readonly<Partial<Record<Source, number>>>;
  readonly findings: readonly GroupedFinding[];
  /** Every status of every operation of the contract, in its order. */
  readonly covered: readonly Covered[];
  /** Every event type of the contract, in its order. */
  readonly coveredEvents: readonly CoveredEvent[];
  readonly leftOut: readonly LeftOut[];
  /** Beside an older contract; `null`: none was given. */
  readonly against: { readonly contract: string; readonly changes: readonly BreakingChange[] } | null;
  readonly passed: boolean;
  /** Real milliseconds. */
  readonly took: number;
}

/** One of those that are alike, and how many there are: of one operation and status, at one place (numbers in it as `*`), expecting the same. */
export interface GroupedFinding extends Finding {
  readonly times: number;
}

/** Those that are alike become one, the first of them, in the order in which they were found. */
export function grouped(findings: readonly Finding[]): readonly GroupedFinding[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { operation, status, in: where, pointer, expected } = finding;
    const key = JSON.stringify([operation, status, where, pointer.replace(/\/\d+(?=\/|$)/g, '/*'), expected]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return [...groups.values()].flatMap(([first, ...others]) => (first === undefined ? [] : [{ ...first, times: others.length + 1 }]));
}
