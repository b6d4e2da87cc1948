/** The items of an import job: which of them are wanted, and how what became of them is said. */
import type { ImportJobStatus } from '../../contract/types.js';
import type { ExplainedItem, MappedPart } from '../../control/overview/overview-types.js';

const itemFilters = {
  all: () => true,
  rejected: ({ error }) => error !== null,
  warned: ({ mapping }) => mapping !== null && mapping.warnings.length > 0,
} as const satisfies Record<string, (item: ExplainedItem) => boolean>;

type Tone = 'good' | 'warning' | 'bad' | 'neutral';

export type ItemFilter = keyof typeof itemFilters;

export const jobTones = {
  Accepted: 'neutral',
  Processing: 'neutral',
  Completed: 'good',
  PartiallyFailed: 'warning',
  Failed: 'bad',
} as const satisfies Record<ImportJobStatus, Tone>;

/** Those that pass the filter and have the text in them, in whatever case. */
export function wantedItems(items: readonly ExplainedItem[], filter: ItemFilter, search: string): readonly ExplainedItem[] {
  const wanted = search.toLowerCase();
  return items.filter((item) => itemFilters[filter](item) && (wanted === '' || textOf(item).includes(wanted)));
}

export function itemTone({ status, error }: ExplainedItem): Tone {
  if (error !== null) return 'bad';
  return status === 'Created' || status === 'Updated' ? 'good' : 'neutral';
}

export function mappingTone(status: string): Tone {
  if (status === 'Failed') return 'bad';
  if (status === 'Warning') return 'warning';
  return status === 'Mapped' || status === 'Created' || status === 'Updated' ? 'good' : 'neutral';
}

/** How a record came to be linked: `linked by its external ID CUST-10042`. */
export function linkedText({ by }: MappedPart): string {
  if (by === null) return 'linked; by what is not known any more';
  return by === 'created' ? 'created by this import' : `linked by ${by}`;
}

function textOf({ externalId, status, error, mapping }: ExplainedItem): string {
  const words = [externalId ?? '', status, error?.code ?? '', error?.message ?? '', mapping?.status ?? ''];
  for (const { name, by } of mapping?.parts ?? []) words.push(name, by ?? '');
  for (const { warning } of mapping?.warnings ?? []) words.push(warning);
  return words.join('\n').toLowerCase();
}
