/** Importing: one target or a batch, each item on its own, into an import job [S2, S3, S4]. */

import { problemText } from '../contract/explain.js';
import type { CustomerMapping, ImportItem } from '../contract/types.js';
import { cancelledTarget, createdTarget, updatedTarget } from '../domain/import/apply.js';
import { decideItem, type Outcome, type Rejected } from '../domain/import/decide-item.js';
import { identifyTarget } from '../domain/import/identify.js';
import type { Reading } from '../domain/import/read-target.js';
import { finalStatus, tally } from '../domain/import/tally.js';
import type { ImportJob, ImportJobId, Instant, Target } from '../domain/records.js';
import { nextImportJobId, nextTargetId } from '../world/ids.js';
import { recordOf } from '../world/numbered.js';
import type { TenantState } from '../world/state.js';
import type { World } from '../world/world.js';

export interface ImportTargets {
  readonly client: string;
  readonly sourceSystem: string;
  readonly batchId: string | null;
  readonly items: readonly Reading[];
  /** `later`: answered `Accepted`, done when the clock says so. */
  readonly done: 'now' | 'later';
  /** The mapping of customer-aware items was skipped for want of a scope. */
  readonly mappingSkipped: boolean;
}

export function importTargets(world: World, tenant: TenantState, input: ImportTargets): ImportJob {
  return world.act(tenant, () => {
    const now = world.now();
    const items = input.items.map((reading) => importItem(world, tenant, reading, now, input.mappingSkipped));
    const counts = tally(items);
    const later = input.done === 'later' && counts.rejectedItems < counts.totalItems; // all rejected: nothing is left to do
    const job: ImportJob = {
      id: nextImportJobId(tenant.sequences),
      client: input.client,
      sourceSystem: input.sourceSystem,
      batchId: input.batchId,
      status: later ? 'Accepted' : finalStatus(counts),
      items,
      createdAt: now,
      completedAt: later ? null : now,
    };
    world.commit(tenant, { table: 'importJobs', record: job });
    if (later) {
      const { completeAfter } = world.state.rules;
      world.schedule(tenant, now + Math.floor(completeAfter / 2), 'processImportJob', job.id);
      world.schedule(tenant, now + completeAfter, 'completeImportJob', job.id);
    }
    return job;
  });
}

/** The job turns `Processing`. */
export function processImportJob(world: World, tenant: TenantState, id: ImportJobId): void {
  const job = recordOf(tenant.importJobs, id);
  if (job !== undefined) world.commit(tenant, { table: 'importJobs', record: { ...job, status: 'Processing' } });
}

/** The job is done. */
export function completeImportJob(world: World, tenant: TenantState, id: ImportJobId): void {
  const job = recordOf(tenant.importJobs, id);
  if (job === undefined) return; // dropped since, to keep within the limit
  world.commit(tenant, { table: 'importJobs', record: { ...job, status: finalStatus(tally(job.items)), completedAt: world.now() } });
}

/** What an item would become, without importing it. */
export function previewItem(world: World, tenant: TenantState, reading: Reading): Outcome {
  if (reading.kind === 'invalid') return invalidItem(reading);
  const { wish } = reading;
  const identified = identifyTarget(wish.externalType, world.targetsOf(tenant, wish.sourceSystem, wish.externalId));
  return decideItem(wish, identified, world.state.rules.assumptions);
}

function importItem(world: World, tenant: TenantState, reading: Reading, now: Instant, mappingSkipped: boolean): ImportItem {
  const outcome = previewItem(world, tenant, reading);
  const externalId = reading.kind === 'wish' ? reading.wish.externalId : reading.externalId;
  if (outcome.kind === 'rejected') return { externalId, status: 'Rejected', errorCode: outcome.code, errorMessage: outcome.message };
  const target = targetAfter(outcome, tenant, now);
  if (outcome.kind === 'create' || target !== outcome.target) world.commit(tenant, { table: 'targets', record: target });
  // The target's own string, not the request's: a job keeps thousands of them.
  const item: ImportItem = { externalId: target.externalId, status: itemStatus[outcome.kind], targetId: target.id, warnings: noWarnings };
  return mappingSkipped ? { ...item, customerMapping: skippedMapping } : item;
}

const noWarnings: readonly never[] = [];
const itemStatus = { create: 'Created', update: 'Updated', cancel: 'Cancelled' } as const;
const skippedMapping: CustomerMapping = {
  status: 'Skipped',
  customerId: null,
  customerLocationId: null,
  customerContactId: null,
  warnings: noWarnings,
};

function targetAfter(outcome: Exclude<Outcome, Rejected>, tenant: TenantState, now: Instant): Target {
  switch (outcome.kind) {
    case 'create':
      return createdTarget(nextTargetId(tenant.sequences), outcome.wish, outcome.title, now);
    case 'update':
      return updatedTarget(outcome.target, outcome.wish, now);
    case 'cancel':
      return cancelledTarget(outcome.target, now);
  }
}

function invalidItem({ problems }: Extract<Reading, { kind: 'invalid' }>): Rejected {
  return { kind: 'rejected', code: 'invalid_value', message: `${problems.map(problemText).join('; ')}` };
}
