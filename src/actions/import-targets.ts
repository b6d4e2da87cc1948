/** Importing: one target or a batch, each item on its own, into an import job [S2, S3, S4]. */

import { problemText } from '../contract/explain.js';
import type { CustomerMapping, ImportItem, ImportJobStatus } from '../contract/types.js';
import { cancelledTarget, createdTarget, type Linked, updatedTarget } from '../domain/import/apply.js';
import { decideItem, type Outcome, type Rejected } from '../domain/import/decide-item.js';
import { identifyTarget } from '../domain/import/identify.js';
import type { Reading, Wish } from '../domain/import/read-target.js';
import { finalStatus, tally } from '../domain/import/tally.js';
import type { Directory } from '../domain/mapping/directory.js';
import { type Mapping, mapItem } from '../domain/mapping/map-item.js';
import type { MappingPolicy } from '../domain/mapping/policy.js';
import type { CustomerLinks, ImportJob, ImportJobId, Instant, MappedBy, Target } from '../domain/records.js';
import { type EventRecords, eventOfItem, type OccurredEvent } from '../domain/webhooks/events.js';
import type { Happening } from '../domain/work/move.js';
import { directoryOf } from '../world/customers.js';
import { nextImportJobId, nextRecordIds, nextTargetId } from '../world/ids.js';
import { recordOf } from '../world/numbered.js';
import { type TenantState, targetsOf } from '../world/state.js';
import type { World } from '../world/world.js';
import { callOff, tell } from './move-work.js';
import { areEventsWanted, raiseImportEvents } from './raise-event.js';

export interface ImportTargets {
  readonly client: string;
  readonly sourceSystem: string;
  readonly batchId: string | null;
  readonly items: readonly Reading[];
  /** `later`: answered `Accepted`, done when the clock says so. */
  readonly done: 'now' | 'later';
  /** How its items are mapped; `null` for an import that is not customer-aware. */
  readonly mapping: MappingPolicy | null;
  /** What its events are to say instead. */
  readonly overrides?: EventRecords['overrides'];
}

export function importTargets(world: World, tenant: TenantState, input: ImportTargets): ImportJob {
  return world.act(tenant, () => {
    const now = world.now();
    const mapper = input.mapping === null ? null : { policy: input.mapping, directory: directoryOf(tenant.customers) };
    const id = nextImportJobId(tenant.sequences);
    const importing: Importing = {
      id,
      now,
      sourceSystem: input.sourceSystem,
      mapper,
      happened: areEventsWanted(tenant) ? [] : null,
      firstEvent: tenant.webhooks.events.lastNumber + 1,
      records: input.overrides === undefined ? noRecords : { overrides: input.overrides },
      mappedBy: null,
      silent: null,
      calledOff: null,
    };
    const items = input.items.map((reading, index) => importItem(world, tenant, reading, index, importing));
    const counts = tally(items);
    const later = input.done === 'later' && counts.rejectedItems < counts.totalItems; // all rejected: nothing is left to do
    const job: ImportJob = {
      id,
      client: input.client,
      sourceSystem: input.sourceSystem,
      batchId: input.batchId,
      status: later ? 'Accepted' : finalStatus(counts),
      items,
      mappedBy: importing.mappedBy,
      createdAt: now,
      completedAt: later ? null : now,
    };
    world.commit(tenant, { table: 'importJobs', record: job });
    if (later) {
      const { completeAfter } = world.state.rules;
      world.schedule(tenant, now + Math.floor(completeAfter / 2), 'processImportJob', job.id);
      world.schedule(tenant, now + completeAfter, 'completeImportJob', job.id);
    }
    raiseImportEvents(world, tenant, job, importing.silent, importing.happened); // last of all: what is sent cannot be taken back
    if (importing.calledOff !== null) tell(world, tenant, importing.calledOff);
    return job;
  });
}

/** The job turns `Processing`. */
export function processImportJob(world: World, tenant: TenantState, id: ImportJobId): void {
  const job = recordOf(tenant.importJobs, id);
  if (job !== undefined) putJobAs(world, tenant, job, 'Processing', null);
}

/** The job is done. */
export function completeImportJob(world: World, tenant: TenantState, id: ImportJobId): void {
  const job = recordOf(tenant.importJobs, id);
  if (job === undefined) return; // dropped since, to keep within the limit
  putJobAs(world, tenant, job, finalStatus(tally(job.items)), world.now());
}

/** Every field by name: a busy mock does this for every import. */
function putJobAs(world: World, tenant: TenantState, job: ImportJob, status: ImportJobStatus, completedAt: Instant | null): void {
  const { id, client, sourceSystem, batchId, items, mappedBy, createdAt } = job;
  const record: ImportJob = { id, client, sourceSystem, batchId, status, items, mappedBy, createdAt, completedAt };
  world.commit(tenant, { table: 'importJobs', record });
}

/** What an item would become, without importing it. */
export function previewItem(world: World, tenant: TenantState, reading: Reading): Outcome {
  if (reading.kind === 'invalid') return invalidItem(reading);
  const { wish } = reading;
  const identified = identifyTarget(wish.externalType, targetsOf(tenant, wish.sourceSystem, wish.externalId));
  return decideItem(wish, identified, world.state.rules.assumptions);
}

/** How items are mapped, and among which records. */
interface Mapper {
  readonly policy: MappingPolicy;
  readonly directory: Directory;
}

/** What the items of one import have in common. */
interface Importing {
  readonly id: ImportJobId;
  readonly now: Instant;
  /** Of items that do not say theirs. */
  readonly sourceSystem: string;
  readonly mapper: Mapper | null;
  /** `null`: nobody wants to know. */
  readonly happened: OccurredEvent[] | null;
  readonly firstEvent: number;
  readonly records: EventRecords;
  /** By what items were mapped, by their places. */
  mappedBy: (MappedBy | null)[] | null;
  /** The places of items that have changed nothing. */
  silent: number[] | null;
  /** Appointments that went with the targets that were cancelled. */
  calledOff: Happening[] | null;
}

function importItem(world: World, tenant: TenantState, reading: Reading, index: number, importing: Importing): ImportItem {
  const { id, now, mapper, happened, firstEvent, records } = importing;
  const outcome = previewItem(world, tenant, reading);
  const externalId = reading.kind === 'wish' ? reading.wish.externalId : reading.externalId;
  if (outcome.kind === 'rejected') {
    const { code: errorCode, message: errorMessage } = outcome;
    const { sourceSystem, title } = reading.kind === 'wish' ? reading.wish : { sourceSystem: importing.sourceSystem, title: null };
    happened?.push({
      number: firstEvent + happened.length,
      type: 'target.rejected',
      at: now,
      target: null,
      records: { ...records, rejection: { importJobId: id, errorCode, errorMessage, sourceSystem, externalId, title: title ?? '' } },
    });
    return { externalId, status: 'Rejected', errorCode, errorMessage };
  }
  const before = outcome.kind === 'create' ? null : outcome.target;
  const mapping = mapper === null || reading.kind === 'invalid' ? null : mapRecords(world, tenant, reading.wish, before, mapper);
  const target = targetAfter(outcome, mapping, tenant, now);
  if (target !== before) {
    world.commit(tenant, { table: 'targets', record: target });
    happened?.push({ number: firstEvent + happened.length, type: eventOfItem[itemStatus[outcome.kind]], at: now, target, records });
    if (before !== null && outcome.kind === 'cancel') {
      const calledOff = callOff(world, tenant, before);
      if (calledOff.length > 0) {
        importing.calledOff ??= [];
        importing.calledOff.push(...calledOff);
      }
    }
  } else {
    importing.silent ??= [];
    importing.silent.push(index);
  }
  // The target's own string, not the request's: a job keeps thousands of them.
  const status = itemStatus[outcome.kind];
  if (mapping === null) return { externalId: target.externalId, status, targetId: target.id, warnings: noWarnings };
  if (mapping.by !== null) rememberSignals(importing, index, mapping.by);
  return {
    externalId: target.externalId,
    status,
    targetId: target.id,
    warnings: mapping.warnings,
    customerMapping: customerMappingOf(mapping),
  };
}

const noWarnings: readonly never[] = [];
const noRecords = {};
const itemStatus = { create: 'Created', update: 'Updated', cancel: 'Cancelled' } as const;

/** Maps an item, and puts what the mapping has created or changed. */
function mapRecords(world: World, tenant: TenantState, wish: Wish, before: Target | null, { policy, directory }: Mapper): Mapping {
  const mapping = mapItem(wish, before, policy, directory, nextRecordIds(tenant.sequences));
  const { customer, location, contact } = mapping.written;
  if (customer !== null) world.commit(tenant, { table: 'customers', record: customer });
  if (location !== null) world.commit(tenant, { table: 'locations', record: location });
  if (contact !== null) world.commit(tenant, { table: 'contacts', record: contact });
  return mapping;
}

function rememberSignals(importing: Importing, index: number, by: MappedBy): void {
  importing.mappedBy ??= [];
  while (importing.mappedBy.length < index) importing.mappedBy.push(null);
  importing.mappedBy.push(by);
}

function customerMappingOf({ status, linked, warnings }: Mapping): CustomerMapping {
  return {
    status,
    customerId: linked.customerId,
    customerLocationId: linked.locationId,
    customerContactId: linked.contactId,
    warnings,
  };
}

function targetAfter(outcome: Exclude<Outcome, Rejected>, mapping: Mapping | null, tenant: TenantState, now: Instant): Target {
  switch (outcome.kind) {
    case 'create':
      return createdTarget(nextTargetId(tenant.sequences), outcome.wish, outcome.title, linkedIn(tenant, mapping?.links ?? null), now);
    case 'update': {
      const { target, wish } = outcome;
      return updatedTarget(target, wish, linkedIn(tenant, mapping === null ? target.links : mapping.links), now);
    }
    case 'cancel':
      return cancelledTarget(outcome.target, now);
  }
}

function linkedIn({ customers }: TenantState, links: CustomerLinks | null): Linked {
  const locationId = links?.locationId ?? null;
  return { links, location: locationId === null ? null : (customers.locations.get(locationId) ?? null) };
}

function invalidItem({ problems }: Extract<Reading, { kind: 'invalid' }>): Rejected {
  return { kind: 'rejected', code: 'invalid_value', message: `${problems.map(problemText).join('; ')}` };
}
