/** Whether what went over the wire is as the contract has it. */
import { plural } from '../../domain/text.js';
import type { ContractJudge, Violation } from './contract-judge.js';
import { exhibitsIn } from './exhibits.js';
import { type Judgement, listed } from './judgement.js';

/**
 * `value`: a mock or one of its tenants, with all requests of its journal and their answers; what `requests` of it answers, whole or in part; a
 * delivery that a receiver got; the payload of a webhook.
 */
export async function judgeContract(value: unknown, judge: () => Promise<ContractJudge>): Promise<Judgement> {
  const { all, name } = exhibitsIn('toMatchContract', value);
  const verdicts = all.map(await judge());
  const violations = verdicts.flatMap((verdict) => verdict.violations);
  const notes = notesOn(verdicts.flatMap(({ leftOut }) => leftOut));
  const pass = violations.length === 0;
  return {
    pass,
    message: () =>
      pass
        ? [`expected ${name} to break the contract, and found no violation`, ...notes].join('\n')
        : [
            `expected ${name} to match the contract, and found ${plural(violations.length, 'violation')}:`,
            ...lines(violations),
            ...notes,
          ].join('\n'),
  };
}

/** `Not judged: 2 × answer that a fault may have changed` */
function notesOn(leftOut: readonly string[]): readonly string[] {
  return [...new Set(leftOut)].map((what) => `Not judged: ${leftOut.filter((one) => one === what).length} × ${what}`);
}

function lines(violations: readonly Violation[]): readonly string[] {
  return listed(violations.map(lineOf));
}

/** `importTarget 400 (request 3), request /body/title: expected: is required; got: nothing` */
function lineOf({ of, in: where, pointer, expected, got }: Violation): string {
  return `${of}, ${where}${pointer === '' ? '' : ` ${pointer}`}: expected: ${expected}; got: ${got}`;
}
