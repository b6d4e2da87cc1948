/** The shortest way through the life cycle to an event, taking only what leads on. */
import type { EventType, ProblemType } from '../../contract/types.js';
import type { Instant } from '../records.js';
import { allowedMoves, type MoveName, movesThatCause } from './life-cycle.js';
import { decideMove, type Happening, type Move, type Moved, type NextIds, nothingSaid } from './move.js';
import type { Work } from './records.js';

export type Taken = Extract<Moved, { kind: 'moved' }>;

/** Moves that lead on; nobody is sent back, or away, on the way to something else. */
const onwards: readonly MoveName[] = [
  'scheduleAppointment',
  'startAppointment',
  'completeAppointment',
  'submitReport',
  'approveReport',
  'billingReady',
  'billingSent',
];

/** What each move on the way does, the last one causing the event; `null` where no way leads there. */
export function pathTo(type: EventType, work: Work, ids: NextIds, now: Instant): readonly Taken[] | null {
  const last = movesThatCause(type);
  let ends: readonly { readonly work: Work; readonly way: readonly Taken[] }[] = [{ work, way: [] }];
  for (let moves = 0; moves < longest; moves += 1) {
    const further = ends.flatMap(({ work: here, way }) =>
      allowedMoves(here)
        .filter((name) => onwards.includes(name) || last.includes(name))
        .flatMap((name) => {
          const taken = decideMove(moveTowards(type, name, here), here, ids, now);
          return taken.kind === 'moved' ? [{ work: taken.work, way: [...way, taken] }] : [];
        }),
    );
    const there = further.find(({ way }) => way.at(-1)?.happenings.some((happening: Happening) => happening.type === type));
    if (there !== undefined) return there.way;
    ends = further;
  }
  return null;
}

/** Imported to billed takes seven moves. */
const longest = 8;

/** What people would say on the way to this event. */
function moveTowards(type: EventType, name: MoveName, { target, appointment, visitReport }: Work): Move {
  const usualProblem: ProblemType = 'AccessDenied';
  switch (name) {
    case 'scheduleAppointment':
      return { name, ...nothingSaid.appointment };
    case 'reportProblem':
      return { name, type: usualProblem };
    case 'submitReport': {
      const isLeft = type === 'visit_report.follow_up_required' || type === 'target.follow_up_created';
      const problem = type === 'visit_report.problem_reported' ? usualProblem : null;
      const needed = { followUpRequired: isLeft || null, isBillable: type.startsWith('billing.') || null, problem };
      if ((visitReport?.result ?? null) !== null) return { name, ...nothingSaid.report, ...needed }; // sent back, it says the rest already
      const hasProblem = (problem ?? appointment?.problem ?? null) !== null;
      const result = isLeft ? 'PartiallySuccessful' : hasProblem ? 'Unsuccessful' : 'Successful';
      const summary = `${target.title}: ${isLeft ? 'work is left' : hasProblem ? 'the work could not be done' : 'work done as ordered'}.`;
      return { name, ...nothingSaid.report, ...needed, result, summary };
    }
    default:
      return { name };
  }
}
