/** Sends generated requests, one after the other, and gives evidence of each. */
import { inRealTime } from '../../world/clock.js';
import { type Answer, type Call, type Caller, isAnswered, readBody } from '../call.js';
import type { Contract, ContractOperation } from '../contract/contract.js';
import type { Evidence } from '../evidence.js';
import { countsOf } from './counts.js';
import type { Expectation } from './expected.js';
import type { Memory } from './memory.js';
import type { Keys } from './scenario.js';
import { isUnfiltered } from './unsaid.js';

export interface Run {
  readonly contract: Contract;
  readonly evidence: Evidence;
  readonly call: Caller;
  readonly keys: Keys;
  readonly seed: number;
  /** It was made for this, of the scenario for it. */
  readonly isMock: boolean;
  /** Nothing that writes is sent. */
  readonly readsOnly: boolean;
}

interface How {
  readonly expectation: Expectation;
  readonly isBroken?: boolean;
  /** 403 is for the caller to tell. */
  readonly mayBeForbidden?: boolean;
  /** 429 is what is wanted. */
  readonly keepsLimit?: boolean;
  /** What the answer tells is another client's. */
  readonly isOthers?: boolean;
}

export class Sending {
  readonly #run: Run;
  readonly #memory: Memory;
  readonly #titles = new Map<string, number>();
  #silent = 0;
  #waits = 0;

  constructor(run: Run, memory: Memory) {
    this.#run = run;
    this.#memory = memory;
  }

  /** `null`: there was no answer. */
  async send(call: Call, title: string, operation: ContractOperation | null, how: How): Promise<Answer | null> {
    const { evidence, isMock } = this.#run;
    if (this.#silent >= mostSilent) return null;
    const used = (this.#titles.get(title) ?? 0) + 1;
    this.#titles.set(title, used);
    const circumstances = {
      source: 'generated',
      title: used === 1 ? title : `${title}, once more (${used})`,
      isBroken: how.isBroken ?? false,
    } as const;
    const answer = await this.#answerTo(call, how.keepsLimit ?? false);
    if (!isAnswered(answer)) {
      evidence.unanswered(call, answer.unanswered, operation?.id ?? null, circumstances);
      this.#silent += 1;
      if (this.#silent === mostSilent) evidence.leavesOut('the rest of the generated requests', `${mostSilent} in a row were not answered`);
      return null;
    }
    this.#silent = 0;
    evidence.exchange(call, answer, circumstances);
    if (operation !== null && how.isOthers !== true && answer.status >= 200 && answer.status < 300 && isUnfiltered(queryOf(call)))
      this.#memory.learn(operation, readBody(answer.body));
    const objection = how.mayBeForbidden === true && answer.status === 403 ? null : (how.expectation(answer) ?? countsOf(answer, isMock));
    if (objection !== null)
      evidence.finds({
        source: 'generated',
        title: circumstances.title,
        operation: operation?.id ?? null,
        status: answer.status,
        curl: evidence.curl(call),
        ...objection,
      });
    return answer;
  }

  /** Where there were too many requests, it comes again when it may. */
  async #answerTo(call: Call, keepsLimit: boolean) {
    const answer = await this.#run.call(call);
    if (keepsLimit || !isAnswered(answer) || answer.status !== 429) return answer;
    const seconds = Number(answer.headers['retry-after']);
    if (!(seconds > 0 && seconds <= longestWait) || this.#waits === mostWaits) return answer;
    this.#waits += 1;
    await new Promise<void>((resolve) => {
      inRealTime(seconds * 1000, resolve);
    });
    return this.#run.call(call);
  }
}

function queryOf({ path }: Call): Readonly<Record<string, string>> {
  return Object.fromEntries(new URLSearchParams(path.split('?')[1] ?? ''));
}

/** So many calls without an answer, and nobody is there. */
const mostSilent = 3;
const longestWait = 60; // s
/** A target that never has room is not waited for without end. */
const mostWaits = 5;
