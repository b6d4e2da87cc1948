/** The matchers in the form that `expect.extend` of Vitest and of Jest take. */
import type { EventType } from '../../contract/types.js';
import type { ContractJudge } from './contract-judge.js';
import { judgeDelivered, type WantedDeliveries } from './delivered.js';
import { judgeImported, type WantedTarget } from './imported.js';
import type { Judgement } from './judgement.js';
import { judgeContract } from './match-contract.js';

/** The contract is read once for each that is made, when it is first asked for. */
export function newMatchers() {
  let judge: Promise<ContractJudge> | null = null;
  const contractJudge = () => {
    judge ??= import('./contract-judge.js').then((module) => module.contractJudge());
    return judge;
  };
  return {
    toHaveImported: (subject: unknown, wanted: string | WantedTarget): Judgement => judgeImported(subject, wanted),
    toHaveDelivered: (subject: unknown, wanted: EventType | WantedDeliveries): Judgement => judgeDelivered(subject, wanted),
    toMatchContract: (subject: unknown): Promise<Judgement> => judgeContract(subject, contractJudge),
  };
}

/** What `expect(…)` has with them. `Result`: what a matcher answers, `void` but after `.resolves` and `.rejects`. */
export interface OrdinavoMatchers<Result = void> {
  /**
   * A target has been imported: by its external ID, or by fields that must be so, nested ones in part. For a mock (any of its tenants) or a tenant
   * of one. A message tells which targets there are, and why an import was refused.
   */
  toHaveImported(wanted: string | WantedTarget): Result;
  /** Webhooks have arrived: a receiver has answered them 2xx. For a mock (any of its tenants) or a tenant of one. A message tells what has become of others. */
  toHaveDelivered(wanted: EventType | WantedDeliveries): Result;
  /**
   * What went over the wire is as the contract has it; await it. For a mock or a tenant of one: all requests that it has recorded, with their answers
   * but for those that met a fault. Else for a recorded request, a delivery that a receiver got, the payload of a webhook, or a list of these.
   */
  toMatchContract(): Promise<void>;
}
