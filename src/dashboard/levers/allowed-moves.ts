/** What may be done with a target now: which move each text of `moves.standing` means, in words, and what can be said with it. */
import type { ProblemType, VisitResult } from '../../contract/types.js';
import type { MoveInputs } from '../../control/moves.js';
import type { MoveName as LifeCycleMove } from '../../domain/work/life-cycle.js';

export type Field = { readonly name: string; readonly label: string } & (
  | { readonly kind: 'text' | 'number'; readonly placeholder: string }
  | { readonly kind: 'yesNo'; readonly usual: boolean }
  | { readonly kind: 'choice'; readonly options: readonly string[]; readonly otherwise: string }
);

export interface Move {
  readonly move: keyof MoveInputs;
  /** On its button. */
  readonly words: string;
  /** What is said in any case. */
  readonly says?: Readonly<Record<string, string>>;
  readonly fields?: readonly Field[];
}

const problems = ['CustomerAbsent', 'AccessDenied', 'EquipmentDefect', 'Other'] as const satisfies readonly ProblemType[];
const results = ['Successful', 'PartiallySuccessful', 'Unsuccessful'] as const satisfies readonly VisitResult[];

const moves = {
  scheduleAppointment: {
    move: 'scheduleAppointment',
    words: 'Schedule an appointment',
    fields: [{ name: 'plannedStart', label: 'Planned start', kind: 'text', placeholder: 'its window, else now' }],
  },
  startAppointment: { move: 'startAppointment', words: 'Start the visit' },
  reportProblem: {
    move: 'reportProblem',
    words: 'Report a problem',
    fields: [{ name: 'type', label: 'Problem', kind: 'choice', options: problems, otherwise: 'Other' }],
  },
  completeAppointment: { move: 'completeAppointment', words: 'Complete the visit' },
  cancelAppointment: { move: 'cancelAppointment', words: 'Cancel the appointment' },
  createReport: { move: 'createReport', words: 'Begin the visit report' },
  submitReport: {
    move: 'submitReport',
    words: 'Submit the visit report',
    fields: [
      { name: 'result', label: 'Result', kind: 'choice', options: results, otherwise: 'as it went' },
      { name: 'problem', label: 'Problem', kind: 'choice', options: problems, otherwise: 'none' },
      { name: 'attachmentCount', label: 'Attachments', kind: 'number', placeholder: '0' },
      { name: 'summary', label: 'Summary', kind: 'text', placeholder: 'none' },
      { name: 'isBillable', label: 'Billable', kind: 'yesNo', usual: true },
      { name: 'followUpRequired', label: 'Follow-up needed', kind: 'yesNo', usual: false },
    ],
  },
  approveReport: { move: 'approveReport', words: 'Approve the visit report' },
  rejectReport: { move: 'rejectReport', words: 'Reject the visit report' },
  billingReady: { move: 'billing', words: 'Billing event: ready', says: { to: 'Ready' } },
  billingSent: { move: 'billing', words: 'Billing event: sent', says: { to: 'Sent' } },
  billingFailed: { move: 'billing', words: 'Billing event: failed', says: { to: 'Failed' } },
  cancelTarget: { move: 'cancelTarget', words: 'Cancel the target' },
} as const satisfies Record<LifeCycleMove, Move>;

/** `billing to Ready`: the move `billing` that says `to: Ready`. `null`: no move that is known here. */
export function allowedMove(text: string): Move | null {
  const name = text.replace(/^billing to /, 'billing');
  return Object.hasOwn(moves, name) ? moves[name as LifeCycleMove] : null; // as: just looked
}

/** What was filled in, as the move takes it; what was left empty is not said. */
export function inputOf(
  { says = {}, fields = [] }: Move,
  filled: Readonly<Record<string, string | boolean>>,
): Readonly<Record<string, unknown>> {
  const said = fields.flatMap((field): readonly (readonly [string, unknown])[] => {
    const value = filled[field.name] ?? (field.kind === 'yesNo' ? field.usual : '');
    if (value === '') return [];
    return [[field.name, field.kind === 'number' ? Number(value) : value]];
  });
  return { ...says, ...Object.fromEntries(said) };
}
