/** What a timeline does next, in words for people who have never seen a scenario. */
import type { StepView } from '../../control/control.js';
import type { MoveInputs } from '../../control/moves.js';
import type { StageName } from '../../control/overview/overview-types.js';

type StepName = keyof MoveInputs;

interface StepMeaning {
  readonly words: string;
  /** The stages of a target that it does something to; in others it is passed over. */
  readonly from: readonly StageName[];
  /** Whether the step names its target. */
  readonly ofTarget: boolean;
}

const meanings = {
  createRouteSuggestion: { words: 'a manager drafts a route suggestion', from: ['imported'], ofTarget: false },
  publishRoute: { words: 'the manager publishes the route', from: ['suggested'], ofTarget: false },
  discardRoute: { words: 'the manager discards the route suggestion', from: ['suggested'], ofTarget: false },
  scheduleAppointment: { words: 'the office schedules an appointment', from: ['imported', 'suggested'], ofTarget: true },
  startAppointment: { words: 'an employee starts the visit', from: ['scheduled'], ofTarget: true },
  reportProblem: { words: 'the employee reports a problem', from: ['inProgress'], ofTarget: true },
  completeAppointment: { words: 'the employee completes the visit', from: ['inProgress'], ofTarget: true },
  cancelAppointment: { words: 'the appointment is cancelled', from: ['scheduled', 'inProgress'], ofTarget: true },
  createReport: { words: 'the employee begins the visit report', from: ['inProgress', 'completed'], ofTarget: true },
  submitReport: { words: 'the employee submits the visit report', from: ['completed'], ofTarget: true },
  approveReport: { words: 'the office approves the visit report', from: ['reported'], ofTarget: true },
  rejectReport: { words: 'the office rejects the visit report', from: ['reported'], ofTarget: true },
  billing: { words: 'the billing event becomes', from: ['approved', 'billing'], ofTarget: true },
  cancelTarget: { words: 'the target is cancelled', from: ['imported', 'suggested', 'scheduled', 'inProgress'], ofTarget: true },
  revokeKey: { words: 'an API key is revoked', from: [], ofTarget: false },
} as const satisfies Record<StepName, StepMeaning>;

/** `billing JOB-1, to Ready`: `the billing event becomes Ready`. What has no words here stays as it is. */
export function stepWords(step: string): string {
  const meaning = meaningOf(step);
  if (meaning === null) return step;
  const [, billing = ''] = /, to (\w+)/.exec(step) ?? [];
  return meaning === meanings.billing ? `${meaning.words} ${billing}`.trim() : meaning.words;
}

export interface Coming {
  /** When, in the mock's time. */
  readonly at: string;
  readonly words: string;
}

/** The next thing that happens to a target; `stage`: where it stands, `null` before it is imported. `null`: nothing that is known yet. */
export function comingStep(steps: readonly StepView[], tenant: string, externalId: string, stage: StageName | null): Coming | null {
  const fitting = steps.flatMap(({ at, tenant: whose, step }) =>
    at !== null && whose === tenant && concerns(step, externalId, stage) ? [{ at, words: stepWords(step) }] : [],
  );
  return fitting.reduce<Coming | null>((first, one) => (first === null || Date.parse(one.at) < Date.parse(first.at) ? one : first), null);
}

function concerns(step: string, externalId: string, stage: StageName | null): boolean {
  const meaning = meaningOf(step);
  if (meaning === null) return true;
  const [name = ''] = /^\w+/.exec(step) ?? [];
  const rest = step.slice(name.length);
  const isNamed = rest === ` ${externalId}` || rest.startsWith(` ${externalId},`);
  if (meaning.ofTarget && rest.startsWith(' ') && !isNamed) return false;
  return stage === null || meaning.from.length === 0 || meaning.from.includes(stage);
}

function meaningOf(step: string): StepMeaning | null {
  const [name = ''] = /^\w+/.exec(step) ?? [];
  return Object.hasOwn(meanings, name) ? meanings[name as StepName] : null; // as: just looked
}

const ends: readonly StageName[] = ['billed', 'rejected', 'cancelled'];

/** Whether nothing more will happen to a target by itself. `due`: how many things are due later, whatever they are about. */
export function isThrough(coming: Coming | null, stage: StageName | null, due: number): boolean {
  return coming === null && stage !== null && (ends.includes(stage) || due === 0);
}
