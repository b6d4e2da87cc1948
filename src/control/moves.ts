/** Control over field work: what people in Ordinavo do, and what they may do now. */
import { refusalIn, type StepInputs, type StepName, type StepTaken, takeStep } from '../actions/steps.js';
import { sentenceOf } from '../contract/explain.js';
import type { Target } from '../domain/records.js';
import { allowedMoves, moveText } from '../domain/work/life-cycle.js';
import type { Appointment, BillingEvent, VisitReport } from '../domain/work/records.js';
import { stepProblems } from '../scenarios/check.js';
import { stepCalled, stepNames } from '../scenarios/timeline.js';
import { workFor } from '../world/field-work.js';
import { newestOf } from '../world/numbered.js';
import { knownTargets, newestCalled, type TenantState } from '../world/state.js';
import type { World } from '../world/world.js';
import { ControlError } from './control.js';
import { unknown } from './read.js';
import { eventView } from './trigger.js';
import type { EventView } from './webhook-types.js';

/** What each move may say; where several tenants are, of which one. Default: the first. */
export type MoveInputs = { readonly [Name in StepName]: StepInputs[Name] & { readonly tenant?: string | undefined } };

/** A call for each move. One that is not allowed throws a `ControlError` of the kind `conflict`, which names those that are. */
export type MoveControl = {
  readonly [Name in StepName]: (...input: object extends MoveInputs[Name] ? [MoveInputs[Name]?] : [MoveInputs[Name]]) => MoveTaken;
} & {
  /** Where the work for a target stands, of the newest one by default, and what may be done now. */
  readonly standing: (of?: { readonly target?: string | undefined; readonly tenant?: string | undefined }) => WorkStanding;
};

export interface MoveTaken {
  /** The target, as it is now; `null` for moves of routes and keys. */
  readonly target: { readonly externalId: string; readonly status: Target['status'] } | null;
  readonly routeSuggestionId: number | null;
  /** In the order in which they have occurred. */
  readonly events: readonly EventView[];
}

export interface WorkStanding {
  readonly target: { readonly id: number; readonly externalId: string; readonly status: Target['status'] };
  readonly appointment: Appointment | null;
  readonly visitReport: VisitReport | null;
  readonly billingEvent: BillingEvent | null;
  /** `submitReport`, `billing to Ready` and so on. */
  readonly allowed: readonly string[];
}

type TenantOf = (key: string | undefined) => TenantState;

export function moveControl(world: World, tenantOf: TenantOf): MoveControl {
  const calls = stepNames.map((name) => [name, (input: unknown = {}) => makeMove(world, tenantOf, name, input)] as const);
  return {
    ...(Object.fromEntries(calls) as Omit<MoveControl, 'standing'>), // as: a call for each name
    standing: (of = {}) => {
      if (!isObject(of))
        throw new ControlError('invalid', `moves.standing: ${JSON.stringify(of)} is not an object; write {target: 'JOB-1'}.`);
      const other = Object.keys(of).find((key) => key !== 'target' && key !== 'tenant');
      if (other !== undefined) throw new ControlError('invalid', `moves.standing: "${other}" is no known key. Known: target, tenant.`);
      return standing(tenantOf(of.tenant), of.target);
    },
  };
}

/** The same, of one tenant. */
export function movesOf(tenant: string, moves: MoveControl): MoveControl {
  const scoped = Object.entries(moves).map(([name, call]) => {
    const make = call as (input: unknown) => unknown; // as: each looks at what it is given
    return [name, (input: unknown = {}) => make(isObject(input) ? { ...input, tenant } : input)] as const;
  });
  return Object.fromEntries(scoped) as unknown as MoveControl; // as: the same names
}

/** Whatever comes from elsewhere is held against the schema of timelines first. */
function makeMove(world: World, tenantOf: TenantOf, name: StepName, input: unknown): MoveTaken {
  if (!isObject(input)) throw new ControlError('invalid', `${name}: ${JSON.stringify(input)} is not an object; write {target: 'JOB-1'}.`);
  const problems = stepProblems(name, input);
  if (problems.length > 0) throw new ControlError('invalid', `${name}: ${sentenceOf(problems)}`);
  const { tenant: key, ...rest } = input as { readonly tenant?: string }; // as: the schema has just said so
  const tenant = tenantOf(key);
  const taken = takeStep(world, tenant, stepCalled(name, rest));
  if (taken.kind === 'taken') return takenView(world, tenant, taken);
  if (taken.kind === 'refused') throw new ControlError('conflict', `${name}: ${taken.why}.`);
  throw taken.name === '' ? new ControlError('notFound', `${name}: ${refusalIn(taken)}.`) : unknown(taken.what, taken.name, taken.known);
}

function takenView(world: World, tenant: TenantState, { target, suggestion, events }: Extract<StepTaken, { kind: 'taken' }>): MoveTaken {
  return {
    target: target === null ? null : { externalId: target.externalId, status: target.status },
    routeSuggestionId: suggestion?.id ?? null,
    events: events.map((event) => eventView(world, tenant, event)),
  };
}

function standing(tenant: TenantState, externalId: string | undefined): WorkStanding {
  const found = externalId === undefined ? (newestOf(tenant.targets) ?? null) : newestCalled(tenant, externalId);
  if (found === null) {
    if (externalId === undefined) throw new ControlError('notFound', `moves: the tenant "${tenant.tenant.key}" has no target.`);
    throw unknown('target', externalId, knownTargets(tenant));
  }
  const work = workFor(tenant.fieldWork, found);
  const { target, appointment, visitReport, billingEvent } = work;
  const { id, status } = target;
  return {
    target: { id, externalId: target.externalId, status },
    appointment,
    visitReport,
    billingEvent,
    allowed: allowedMoves(work).map(moveText),
  };
}

/** Callers without types may give anything. */
function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
