/** Field work: what employees and managers do about a target, move by move [V, A-63]. */
import type { Target } from '../domain/records.js';
import { allowedMoves, moveText, whyForbidden } from '../domain/work/life-cycle.js';
import { decideMove, type Happening, type Move, type NextIds } from '../domain/work/move.js';
import type { Taken } from '../domain/work/path.js';
import type { Work } from '../domain/work/records.js';
import type { EventNote } from '../world/event-log.js';
import { workFor } from '../world/field-work.js';
import { nextWorkIds } from '../world/ids.js';
import { recordOf } from '../world/numbered.js';
import { type TenantState, targetsOf } from '../world/state.js';
import type { World } from '../world/world.js';
import type { Write } from '../world/writes.js';
import { noteOf, raiseEvent } from './raise-event.js';

export type Moving =
  | { readonly kind: 'taken'; readonly target: Target; readonly events: readonly EventNote[] }
  /** It is not allowed as the work stands, and what is. */
  | { readonly kind: 'refused'; readonly why: string };

export function moveWork(world: World, tenant: TenantState, target: Target, move: Move): Moving {
  const work = workFor(tenant.fieldWork, target);
  const moved = decideMove(move, work, idsFor(tenant, target), world.now());
  if (moved.kind === 'forbidden') return { kind: 'refused', why: refusalOf(work, moved.why) };
  const events = world.act(tenant, () => {
    keepWork(world, tenant, work, moved);
    return tell(world, tenant, moved.happenings);
  });
  return { kind: 'taken', target: moved.work.target, events };
}

/** The appointment of a target that its integration client has cancelled goes with it. Answers what is to be told. */
export function callOff(world: World, tenant: TenantState, target: Target): readonly Happening[] {
  const work = workFor(tenant.fieldWork, target);
  if (work.appointment === null) return [];
  const moved = decideMove({ name: 'cancelTarget' }, work, idsFor(tenant, target), world.now());
  if (moved.kind === 'forbidden') return [];
  const { appointment } = moved.work;
  if (appointment !== null && appointment !== work.appointment) world.commit(tenant, { table: 'appointments', record: appointment });
  return moved.happenings.filter(({ type }) => type !== 'target.cancelled');
}

/** `null`: it is allowed. Else why not, with what is. */
export function whyNot(tenant: TenantState, target: Target, name: Move['name']): string | null {
  const work = workFor(tenant.fieldWork, target);
  const why = whyForbidden(name, work);
  return why === null ? null : refusalOf(work, why);
}

/** `it cannot happen to JOB-1: there is no appointment, …. Allowed now: scheduleAppointment, cancelTarget` */
export function refusalOf(work: Work, why: string): string {
  const allowed = allowedMoves(work).map(moveText);
  return `it cannot happen to ${work.target.externalId}: ${why}. Allowed now: ${allowed.length === 0 ? 'nothing any more' : allowed.join(', ')}`;
}

/** Puts what a move has changed. */
export function keepWork(world: World, tenant: TenantState, before: Work, { work, followUp }: Pick<Taken, 'work' | 'followUp'>): void {
  for (const write of writesOf(before, work)) world.commit(tenant, write);
  if (followUp !== null) world.commit(tenant, { table: 'targets', record: followUp });
}

/** Last of all: what is sent cannot be taken back. */
export function tell(world: World, tenant: TenantState, happenings: readonly Happening[]): readonly EventNote[] {
  return happenings.map((happening) => noteOf(raiseEvent(world, tenant, happening)));
}

export function idsFor(tenant: TenantState, target: Target): NextIds {
  return { ...nextWorkIds(tenant.sequences), followUpExternalId: freeFollowUpName(tenant, target) };
}

function writesOf(before: Work, { target, appointment, visitReport, billingEvent }: Work): readonly Write[] {
  const writes: Write[] = [];
  if (target !== before.target) writes.push({ table: 'targets', record: target });
  if (appointment !== null && appointment !== before.appointment) writes.push({ table: 'appointments', record: appointment });
  if (visitReport !== null && visitReport !== before.visitReport) writes.push({ table: 'visitReports', record: visitReport });
  if (billingEvent !== null && billingEvent !== before.billingEvent) writes.push({ table: 'billingEvents', record: billingEvent });
  return writes;
}

/** `JOB-1-FOLLOW-UP`, or with a number where that is taken. */
function freeFollowUpName(tenant: TenantState, { sourceSystem, externalId }: Target): string {
  const name = `${externalId}-FOLLOW-UP`;
  for (let number = 1; ; number += 1) {
    const numbered = number === 1 ? name : `${name}-${number}`;
    if (targetsOf(tenant, sourceSystem, numbered).length === 0) return numbered;
  }
}

/** The target as it is now. */
export function currentTarget({ targets }: TenantState, { id }: Pick<Target, 'id'>): Target {
  const target = recordOf(targets, id);
  if (target === undefined) throw new Error(`The target ${id} was there and is not any more.`);
  return target;
}
