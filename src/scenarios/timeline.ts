/** The timeline of a scenario: what people do, and when, put on the agenda at the start. */
import type { Step, StepInputs, StepName } from '../actions/steps.js';
import type { EventType } from '../contract/types.js';
import { readInstant } from '../domain/instants.js';
import type { Instant } from '../domain/records.js';
import { recordsOfEvent } from '../domain/webhooks/events.js';
import { neverTaken, type WaitingStep } from '../world/webhooks.js';
import type { World } from '../world/world.js';
import { milliseconds } from './duration.js';
import type { Scenario, StepEntry } from './scenario.js';

export function scheduleTimeline(world: World, { timeline = [] }: Scenario): void {
  const start = world.now();
  for (const entry of timeline) {
    const written = stepIn(entry);
    const [first] = world.state.tenants.keys();
    const tenant = world.state.tenants.get(written?.tenant ?? first ?? '');
    if (tenant === undefined || written === null) continue;
    const { step } = written;
    const { at, after, delay = '0s' } = entry;
    if (at !== undefined) world.schedule(tenant, timeOf(at, start), 'step', step);
    else if (after !== undefined) {
      const { webhooks } = tenant;
      const { event, externalId = null, each = false } = after;
      const waiting = {
        event,
        externalId,
        delay: milliseconds(delay),
        step,
        each,
        oncePer: oncePer(step, event),
        lastCause: null,
        taken: neverTaken,
      };
      webhooks.waitingSteps = [...webhooks.waitingSteps, waiting];
    }
  }
}

/** What each step is about. */
const subjects = {
  createRouteSuggestion: 'targets',
  publishRoute: 'suggestion',
  discardRoute: 'suggestion',
  scheduleAppointment: 'target',
  startAppointment: 'target',
  reportProblem: 'target',
  completeAppointment: 'target',
  cancelAppointment: 'target',
  createReport: 'target',
  submitReport: 'target',
  approveReport: 'target',
  rejectReport: 'target',
  billing: 'target',
  cancelTarget: 'target',
  revokeKey: 'key',
} as const satisfies Record<StepName, string>;

export const stepNames = Object.keys(subjects) as readonly StepName[]; // as: the keys of this very table

/** The step that an entry names; `null`: none, or several. */
function stepIn(entry: StepEntry): { readonly step: Step; readonly tenant: string | undefined } | null {
  const [name, another] = stepNames.filter((one) => entry[one] !== undefined);
  if (name === undefined || another !== undefined) return null;
  const { tenant, ...input } = entry[name] ?? {};
  return { step: stepCalled(name, input, entry.ifPossible ?? false), tenant };
}

export function stepCalled(name: StepName, input: object, ifPossible = false): Step {
  return { do: name, input: input as StepInputs[typeof name], about: null, ifPossible } as Step; // as: the schema has seen that the input is that of the name
}

/** What a step that waits for each event of a kind is taken once for: what it does not name is that of the event. */
function oncePer({ do: name, input }: Step, event: EventType): WaitingStep['oncePer'] {
  const subject = subjects[name];
  if (subject === 'targets') return 'importJob' in input || 'targets' in input ? 'moment' : 'importJob';
  if (subject === 'key' || subject in input) return 'moment';
  return subject === 'target' || recordsOfEvent[event].some((record) => record === 'routeSuggestion') ? 'event' : 'importJob';
}

function timeOf(text: string, start: Instant): Instant {
  return text.startsWith('+') ? start + milliseconds(text.slice(1)) : (readInstant(text) ?? start);
}
