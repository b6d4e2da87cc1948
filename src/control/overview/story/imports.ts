/** Imports in a story: what became of an item, why it was rejected, and which records it was mapped to. */
import type { CustomerMappingStatus } from '../../../contract/types.js';
import { meaningOf } from '../../../domain/mapping/warnings.js';
import { recordOf } from '../../../world/numbered.js';
import type { TenantState } from '../../../world/state.js';
import { explainImportJob } from '../explain-import-job.js';
import type { Chapter, ExplainedImportJob, ExplainedItem, MappedPart } from '../overview-types.js';
import type { ItemOfJob } from './happened.js';
import { newest, ranks, type Scene, shortened, shortName } from './scene.js';

export function importScenes(tenant: TenantState, items: readonly ItemOfJob[], most: number): readonly Scene[] {
  const explained = explainer(tenant);
  return newest(items, most).flatMap((one): readonly Scene[] => {
    const { number, item, job } = one;
    const at = job.createdAt;
    const result: Scene = { at, number, rank: ranks.importJob, tell: () => tellResult(one) };
    if (item.customerMapping === undefined) return [result];
    return [result, { at, number, rank: ranks.mapping, tell: () => tellMapping(one, explained(one)) }];
  });
}

function tellResult({ job, item, index, isSilent }: ItemOfJob): Omit<Chapter, 'at'> {
  const place = job.items.length === 1 ? '' : `, item ${index + 1} of ${job.items.length}`;
  const batch = job.batchId === null ? [] : [`Batch ${shortName(job.batchId)}`];
  const whose = `Import job ${job.id} of ${job.client}${place}: ${job.status}`;
  const link = { to: 'importJob', id: job.id } as const;
  if (item.status === 'Rejected') {
    const { errorCode, errorMessage } = item;
    const details = [`Error code ${errorCode}`, whose, ...batch];
    return { kind: 'importJob', text: `Rejected: ${shortened(errorMessage)}`, details, tone: 'bad', link };
  }
  const text = isSilent ? 'Cancelled, which it was already' : resultText[item.status](item.targetId);
  return { kind: 'importJob', text, details: [whose, ...batch], tone: 'good', link };
}

const resultText = {
  Imported: (id: number) => `Imported as target ${id}`,
  Created: (id: number) => `Imported as new target ${id}`,
  Updated: (id: number) => `Updated target ${id}`,
  Cancelled: (id: number) => `Cancelled target ${id}`,
};

type Mapping = NonNullable<ExplainedItem['mapping']>;

/** `explained`: what is known of it by now; `null` where nobody has looked. */
function tellMapping({ item }: ItemOfJob, explained: Mapping | null): Omit<Chapter, 'at'> {
  const { status = 'NotApplicable', customerId = null, warnings: told = [] } = item.customerMapping ?? {};
  const parts = explained?.parts ?? [];
  const warnings = explained?.warnings ?? told.map((warning) => ({ warning, meaning: meaningOf(warning) }));
  const names = parts.map(({ part, id, name }) => `${part} ${id}, ${shortName(name)}`);
  const linked = customerId === null && names.length === 0 ? null : names.length === 0 ? `customer ${customerId}` : names.join('; ');
  const result = linked === null ? unlinkedText[status] : `Mapped to ${linked}`;
  return {
    kind: 'mapping',
    text: shortened(`${result}${warnedText(warnings)}`),
    details: [`Mapping status ${status}`, ...parts.flatMap(foundBy), ...warnings.map(({ warning, meaning }) => `${warning}: ${meaning}`)],
    tone: status === 'Failed' ? 'bad' : warnings.length > 0 ? 'warning' : linked === null ? 'neutral' : 'good',
    link: customerId === null ? null : { to: 'customer', id: customerId },
  };
}

function warnedText(warnings: Mapping['warnings']): string {
  const [only, ...more] = warnings;
  if (only === undefined) return '';
  return more.length === 0 ? `, with a warning: ${only.meaning}` : `, with ${warnings.length} warnings`;
}

const unlinkedText = {
  Mapped: 'Mapped to no record',
  Created: 'Mapped to no record',
  Updated: 'Mapped to no record',
  Warning: 'Mapped to no record',
  Failed: 'The mapping has failed',
  Skipped: 'Not mapped',
  NotApplicable: 'Nothing to map',
} satisfies Record<CustomerMappingStatus, string>;

function foundBy({ part, by }: MappedPart): readonly string[] {
  if (by === null) return [];
  const what = `${part.charAt(0).toUpperCase()}${part.slice(1)}`;
  return [`${what}: ${by === 'created' ? 'created' : `found by ${shortened(by)}`}`];
}

/** So many items are explained; whoever asks for the newest first gets them. */
const mostExplained = 5000;

/** Explains the items of import jobs, each job once. */
function explainer(tenant: TenantState): (item: ItemOfJob) => Mapping | null {
  const jobs = new Map<number, ExplainedImportJob>();
  let left = mostExplained;
  return ({ job, index }) => {
    const known = jobs.get(job.id);
    if (known !== undefined) return known.items[index]?.mapping ?? null;
    if (left < job.items.length || recordOf(tenant.importJobs, job.id) === undefined) return null; // a story tells it all the same, in fewer words
    left -= job.items.length;
    const explained = explainImportJob(tenant, job.id);
    jobs.set(job.id, explained);
    return explained.items[index]?.mapping ?? null;
  };
}
