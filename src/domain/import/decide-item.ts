/** What becomes of one item of an import: the four operations and the reasons to reject [S3, S4, A-08, A-23]. */
import type { Assumptions } from '../../contract/generated/settings.js';
import type { ImportItemErrorCode, Operation } from '../../contract/types.js';
import type { Target } from '../records.js';
import { isBlank } from '../text.js';
import { mayBeCancelled } from '../work/life-cycle.js';
import type { Identified } from './identify.js';
import type { Wish } from './read-target.js';

export type Outcome =
  | { readonly kind: 'create'; readonly wish: Wish; readonly title: string }
  | { readonly kind: 'update'; readonly wish: Wish; readonly target: Target }
  | { readonly kind: 'cancel'; readonly target: Target }
  | Rejected;
export interface Rejected {
  readonly kind: 'rejected';
  readonly code: ImportItemErrorCode;
  readonly message: string;
}

type Rules = Pick<Assumptions, 'upsertAfterCancel'>;

export function decideItem(wish: Wish, identified: Identified, rules: Rules): Outcome {
  if (isBlank(wish.externalId)) return reject('missing_external_id', wish);
  if (wish.operation !== 'cancel' && endsBeforeItStarts(wish)) return reject('invalid_time_window', wish);
  if (identified.kind === 'ambiguous') return reject('ambiguous_external_id', wish);
  return operations[wish.operation](wish, identified.kind === 'found' ? identified.target : null, rules);
}

const operations = {
  create: (wish, target) => (target === null ? create(wish) : reject('target_already_exists', wish)),
  update: (wish, target) => {
    if (target === null) return reject('target_not_found', wish);
    return target.status === 'Cancelled' ? reject('target_cancelled', wish) : { kind: 'update', wish, target };
  },
  upsert: (wish, target, rules) => {
    if (target === null) return create(wish);
    if (target.status === 'Cancelled' && rules.upsertAfterCancel === 'reject') return reject('target_cancelled', wish);
    return { kind: 'update', wish, target };
  },
  cancel: (wish, target) => {
    if (target === null) return reject('target_not_found', wish);
    const isFine = target.status === 'Cancelled' || mayBeCancelled(target.status); // twice is fine
    return isFine ? { kind: 'cancel', target } : reject('target_completed', wish);
  },
} satisfies Record<Operation, (wish: Wish, target: Target | null, rules: Rules) => Outcome>;

const messages = {
  missing_external_id: () => 'ExternalId is required.', // [S4]
  missing_title: ({ externalId }) => `Title is required to create the target ${externalId}.`,
  target_already_exists: ({ externalId }) => `A target with the externalId ${externalId} exists already.`,
  target_not_found: ({ externalId }) => `There is no target with the externalId ${externalId}.`,
  target_cancelled: ({ externalId }) => `The target ${externalId} is cancelled.`,
  target_completed: ({ externalId }) => `The target ${externalId} is completed and cannot be cancelled.`,
  ambiguous_external_id: ({ externalId }) => `Several targets have the externalId ${externalId}; say which with externalType.`,
  invalid_time_window: () => 'The time window does not end after it starts.',
  invalid_value: () => 'A value is not valid.',
} satisfies Record<ImportItemErrorCode, (wish: Wish) => string>;

function reject(code: ImportItemErrorCode, wish: Wish): Rejected {
  return { kind: 'rejected', code, message: messages[code](wish) };
}

function create(wish: Wish): Outcome {
  return wish.title === null ? reject('missing_title', wish) : { kind: 'create', wish, title: wish.title };
}

/** One end alone is a window too. */
function endsBeforeItStarts({ planning }: Wish): boolean {
  if (planning === null || planning.timeWindowStart === null || planning.timeWindowEnd === null) return false;
  return planning.timeWindowEnd <= planning.timeWindowStart;
}
