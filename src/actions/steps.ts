/** What people do, by the names of timelines; control and commands do the same. */
import type { ProblemType, VisitResult } from '../contract/types.js';
import { readInstant } from '../domain/instants.js';
import { redacted } from '../domain/journal/redact.js';
import type { Coordinates, ImportJob, ImportJobId, RouteSuggestionId, Target, TargetId } from '../domain/records.js';
import { plural } from '../domain/text.js';
import { type MoveName, whyForbidden } from '../domain/work/life-cycle.js';
import { type Move, nothingSaid } from '../domain/work/move.js';
import type { RouteSuggestion } from '../domain/work/records.js';
import type { EventNote } from '../world/event-log.js';
import { workFor } from '../world/field-work.js';
import { newestOf, recordOf, recordsOf } from '../world/numbered.js';
import { knownTargets, newestCalled, newestThat, type TenantState } from '../world/state.js';
import type { World } from '../world/world.js';
import { currentTarget, moveWork, whyNot } from './move-work.js';
import { discardRoute, type Published, publishRoute, suggestRoute } from './suggest-route.js';

/** What each step may say. External IDs name targets; without one it is the newest target that the step is possible for. */
export interface StepInputs {
  readonly createRouteSuggestion: {
    /** Default, where no targets are named either: that of the event, or its target, else the latest. */
    readonly importJob?: number | 'latest';
    readonly targets?: readonly string[];
    readonly routeDate?: string;
    readonly name?: string;
    readonly start?: Coordinates;
    readonly startTime?: string;
    readonly maxStops?: number;
  };
  readonly publishRoute: OfSuggestion;
  readonly discardRoute: OfSuggestion;
  readonly scheduleAppointment: OfTarget & { readonly plannedStart?: string };
  readonly startAppointment: OfTarget;
  readonly reportProblem: OfTarget & { readonly type?: ProblemType };
  readonly completeAppointment: OfTarget;
  readonly cancelAppointment: OfTarget;
  readonly createReport: OfTarget;
  readonly submitReport: OfTarget & {
    readonly result?: VisitResult;
    readonly followUpRequired?: boolean;
    readonly isBillable?: boolean;
    readonly attachmentCount?: number;
    readonly summary?: string;
    /** Never leave the mock but by control. */
    readonly internalNotes?: string;
    readonly problem?: ProblemType;
  };
  readonly approveReport: OfTarget;
  readonly rejectReport: OfTarget;
  readonly billing: OfTarget & { readonly to: 'Ready' | 'Sent' | 'Failed' };
  readonly cancelTarget: OfTarget;
  readonly revokeKey: { readonly client: string; readonly key?: string };
}

interface OfTarget {
  readonly target?: string;
}
interface OfSuggestion {
  /** Default: that of the event, else the latest. */
  readonly suggestion?: number | 'latest';
}

export type StepName = keyof StepInputs;

/** What the event that a step has waited for was about. */
export interface About {
  readonly targetId: TargetId | null;
  readonly importJobId: ImportJobId | null;
  readonly routeSuggestionId: RouteSuggestionId | null;
}

/** A step as it stands on the agenda. */
export type Step = {
  readonly [Name in StepName]: {
    readonly do: Name;
    readonly input: StepInputs[Name];
    readonly about: About | null;
    /** Where it is not possible, that is no news. */
    readonly ifPossible: boolean;
  };
}[StepName];

export type StepTaken =
  | {
      readonly kind: 'taken';
      readonly target: Target | null;
      readonly suggestion: RouteSuggestion | null;
      readonly events: readonly EventNote[];
    }
  /** It is not allowed as things are. */
  | { readonly kind: 'refused'; readonly why: string }
  /** It names what is not there. */
  | { readonly kind: 'unknown'; readonly what: string; readonly name: string; readonly known: readonly string[] };

/** Takes a step, and tells whoever runs the mock. */
export function takeStep(world: World, tenant: TenantState, step: Step): StepTaken {
  const taken = taking(world, tenant, step);
  if (taken.kind !== 'taken') {
    if (!step.ifPossible) world.events.onStep(tenant, { step: stepText(step), refused: refusalIn(taken), events: [] });
    return taken;
  }
  const text = [stepText(step, taken.target?.externalId), ...(taken.suggestion === null ? [] : [routeText(taken.suggestion)])].join(', ');
  world.events.onStep(tenant, { step: text, refused: null, events: taken.events });
  return taken;
}

/** `route 1 with 2 stops and 1 unrouted target (MissingCoordinates)`. */
function routeText({ id, stops, unrouted }: RouteSuggestion): string {
  const reasons = [...new Set(unrouted.map(({ reason }) => reason))].join(', ');
  const left = unrouted.length === 0 ? '' : ` and ${plural(unrouted.length, 'unrouted target')} (${reasons})`;
  return `route ${id} with ${plural(stops.length, 'stop')}${left}`;
}

/** Why a step was not taken; `null`: it was. */
export function refusalIn(taken: StepTaken): string | null {
  if (taken.kind === 'taken') return null;
  if (taken.kind === 'refused') return taken.why;
  return taken.name === '' ? `there is no ${taken.what}` : `there is no ${taken.what} ${taken.name}`;
}

/** `submitReport JOB-1, result Successful`, for people. `about`: the target, where a step about one does not say. */
export function stepText({ do: name, input }: Pick<Step, 'do' | 'input'>, about?: string): string {
  if ('client' in input) return redacted(`${name} ${input.client} ${input.key ?? 'default'}`);
  const { target = isOfTarget(name) ? about : undefined, ...rest }: Record<string, unknown> = { ...input };
  const who = target === undefined ? name : `${name} ${target}`;
  const given = Object.entries(rest).filter(([, value]) => value !== undefined);
  return redacted([who, ...given.map(([key, value]) => `${key} ${textOf(key, value)}`)].join(', '));
}

function isOfTarget(name: StepName): boolean {
  return name !== 'createRouteSuggestion' && name !== 'publishRoute' && name !== 'discardRoute';
}

const longestText = 40;

function textOf(key: string, value: unknown): string {
  if (key === 'internalNotes') return '(kept to themselves)'; // what is told of a step may be read by anybody
  const text = Array.isArray(value) ? value.join(' ') : typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);
  return text.length > longestText ? `${text.slice(0, longestText - 1)}…` : text;
}

function taking(world: World, tenant: TenantState, step: Step): StepTaken {
  switch (step.do) {
    case 'createRouteSuggestion':
      return createSuggestion(world, tenant, step.input, step.about);
    case 'publishRoute':
      return withSuggestion(tenant, step, (suggestion) => publishRoute(world, tenant, suggestion));
    case 'discardRoute':
      return withSuggestion(tenant, step, (suggestion) => discardRoute(world, tenant, suggestion));
    case 'revokeKey':
      return revokeKey(world, tenant, step.input);
    default:
      return withTarget(world, tenant, moveOf(step), step.input.target, step.about?.targetId ?? null);
  }
}

type WorkStep = Exclude<Step, { do: 'createRouteSuggestion' | 'publishRoute' | 'discardRoute' | 'revokeKey' }>;

function moveOf(step: WorkStep): Move {
  switch (step.do) {
    case 'scheduleAppointment': {
      const { plannedStart } = step.input;
      return { name: step.do, ...nothingSaid.appointment, plannedStart: readOptional(plannedStart) };
    }
    case 'reportProblem':
      return { name: step.do, type: step.input.type ?? 'Other' };
    case 'submitReport': {
      const { result, followUpRequired, isBillable, attachmentCount, summary, internalNotes, problem } = step.input;
      return {
        name: step.do,
        result: result ?? null,
        followUpRequired: followUpRequired ?? null,
        isBillable: isBillable ?? null,
        attachmentCount: attachmentCount ?? null,
        summary: summary ?? null,
        internalNotes: internalNotes ?? null,
        problem: problem ?? null,
      };
    }
    case 'billing':
      return { name: billingMoves[step.input.to] };
    default:
      return { name: step.do };
  }
}

const billingMoves = { Ready: 'billingReady', Sent: 'billingSent', Failed: 'billingFailed' } as const satisfies Record<string, MoveName>;

function readOptional(text: string | undefined) {
  return text === undefined ? null : readInstant(text);
}

function withTarget(world: World, tenant: TenantState, move: Move, externalId: string | undefined, about: TargetId | null): StepTaken {
  const target =
    externalId !== undefined
      ? newestCalled(tenant, externalId)
      : about !== null
        ? (recordOf(tenant.targets, about) ?? null)
        : newestPossible(tenant, move.name);
  if (target !== null) {
    const moved = moveWork(world, tenant, target, move);
    return moved.kind === 'refused' ? moved : { ...moved, suggestion: null };
  }
  const newest = newestOf(tenant.targets);
  if (externalId === undefined && newest !== undefined)
    return { kind: 'refused', why: `it cannot happen to any target; to the newest, ${whyNot(tenant, newest, move.name) ?? ''}` };
  return unknownTarget(tenant, externalId ?? '');
}

function newestPossible(tenant: TenantState, name: MoveName): Target | null {
  return newestThat(tenant, (target) => whyForbidden(name, workFor(tenant.fieldWork, target)) === null);
}

function withSuggestion(
  { fieldWork }: TenantState,
  { input, about }: { readonly input: OfSuggestion; readonly about: About | null },
  act: (suggestion: RouteSuggestion) => Published,
): StepTaken {
  const { routeSuggestions } = fieldWork;
  const number = input.suggestion ?? about?.routeSuggestionId ?? 'latest';
  const suggestion = number === 'latest' ? newestOf(routeSuggestions) : recordOf(routeSuggestions, number);
  if (suggestion === undefined) return unknownNumber('route suggestion', number, recordsOf(routeSuggestions));
  const published = act(suggestion);
  return published.kind === 'refused' ? published : { ...published, target: null };
}

function unknownNumber(what: string, number: number | 'latest', records: readonly { readonly id: number }[]): StepTaken {
  return { kind: 'unknown', what, name: number === 'latest' ? '' : String(number), known: records.slice(-20).map(({ id }) => String(id)) };
}

function unknownTarget(tenant: TenantState, name: string): StepTaken {
  return { kind: 'unknown', what: 'target', name, known: knownTargets(tenant) };
}

/** From targets, from an import job, or from what the event was about that the step has waited for. */
function createSuggestion(world: World, tenant: TenantState, input: StepInputs['createRouteSuggestion'], about: About | null): StepTaken {
  const { routeDate, name, start, startTime, maxStops } = input;
  const wish = {
    name: name ?? null,
    routeDate: routeDate ?? null,
    start: start ?? null,
    startTime: readOptional(startTime),
    maxStops: maxStops ?? null,
  };
  const alone = about?.targetId ?? null;
  const number = input.importJob ?? about?.importJobId ?? (alone === null ? 'latest' : null);
  if (input.targets === undefined && number !== null) {
    const job = number === 'latest' ? newestOf(tenant.importJobs) : recordOf(tenant.importJobs, number);
    if (job === undefined) return unknownNumber('import job', number, recordsOf(tenant.importJobs));
    return drafted(suggestRoute(world, tenant, { client: job.client, importJobId: job.id, targets: targetsOfJob(tenant, job), wish }));
  }
  const targets: Target[] = [];
  for (const externalId of input.targets ?? []) {
    const target = newestCalled(tenant, externalId);
    if (target === null) return unknownTarget(tenant, externalId);
    targets.push(target);
  }
  if (input.targets === undefined && alone !== null) targets.push(currentTarget(tenant, { id: alone }));
  return drafted(suggestRoute(world, tenant, { client: null, importJobId: null, targets, wish }));
}

function drafted({ suggestion, events }: ReturnType<typeof suggestRoute>): StepTaken {
  return { kind: 'taken', target: null, suggestion, events };
}

/** What an import has brought or changed, in its order. */
export function targetsOfJob({ targets }: TenantState, { items }: ImportJob): readonly Target[] {
  return items.flatMap((item) => {
    const target = item.status === 'Rejected' ? undefined : recordOf(targets, item.targetId);
    return target === undefined ? [] : [target];
  });
}

function revokeKey(world: World, { tenant, clients }: TenantState, { client, key = 'default' }: StepInputs['revokeKey']): StepTaken {
  if (!clients.has(client)) return { kind: 'unknown', what: 'client', name: client, known: [...clients.keys()] };
  const { apiKeys } = world.state;
  const own = [...apiKeys.values()].filter((known) => known.tenant === tenant.key && known.client === client);
  const named = own.filter(({ name }) => name === key);
  if (named.length === 0)
    return { kind: 'unknown', what: `API key of the client ${client}`, name: key, known: own.map(({ name }) => name) };
  for (const known of named) apiKeys.set(known.value, { ...known, state: 'revoked' });
  return { kind: 'taken', target: null, suggestion: null, events: [] };
}
