/** Changes to the records of a tenant, and how each is taken back. */
import type { Contact, Customer, ImportJob, Location, Target, TargetId } from '../domain/records.js';
import type { Limits } from '../domain/rules.js';
import type { Appointment, BillingEvent, RouteSuggestion, VisitReport } from '../domain/work/records.js';
import { keepContact, keepCustomer, keepLocation } from './customers.js';
import { dropOldSuggestions, putAppointment, putNumbered, putSuggestion } from './field-work.js';
import { addTo, removeFrom } from './lookup.js';
import { countOf, putRecord, recordOf, removeNewest, removeOldest } from './numbered.js';
import type { TenantState } from './state.js';

/** A change to the records of one tenant. */
export type Write =
  | { readonly table: 'targets'; readonly record: Target }
  | { readonly table: 'importJobs'; readonly record: ImportJob }
  | { readonly table: 'customers'; readonly record: Customer }
  | { readonly table: 'locations'; readonly record: Location }
  | { readonly table: 'contacts'; readonly record: Contact }
  | { readonly table: 'routeSuggestions'; readonly record: RouteSuggestion }
  | { readonly table: 'appointments'; readonly record: Appointment }
  | { readonly table: 'visitReports'; readonly record: VisitReport }
  | { readonly table: 'billingEvents'; readonly record: BillingEvent };

/** Takes a change back. */
export type Undo = () => void;

/** Makes the change. */
export function putWrite(tenant: TenantState, write: Write): Undo {
  const { customers, sequences, fieldWork } = tenant;
  switch (write.table) {
    case 'targets':
      return putTarget(tenant, write.record);
    case 'importJobs':
      return putImportJob(tenant, write.record);
    case 'customers': {
      const { id } = write.record;
      sequences.customer = Math.max(sequences.customer, id + 1);
      const before = keepCustomer(customers, id, write.record);
      return () => keepCustomer(customers, id, before);
    }
    case 'locations': {
      const { id } = write.record;
      sequences.location = Math.max(sequences.location, id + 1);
      const before = keepLocation(customers, id, write.record);
      return () => keepLocation(customers, id, before);
    }
    case 'contacts': {
      const { id } = write.record;
      sequences.contact = Math.max(sequences.contact, id + 1);
      const before = keepContact(customers, id, write.record);
      return () => keepContact(customers, id, before);
    }
    case 'routeSuggestions':
      sequences.routeSuggestion = Math.max(sequences.routeSuggestion, write.record.id + 1);
      return putSuggestion(fieldWork, write.record);
    case 'appointments':
      sequences.appointment = Math.max(sequences.appointment, write.record.id + 1);
      return putAppointment(fieldWork, write.record);
    case 'visitReports':
      sequences.visitReport = Math.max(sequences.visitReport, write.record.id + 1);
      return putNumbered(fieldWork.visitReports, write.record);
    case 'billingEvents':
      sequences.billingEvent = Math.max(sequences.billingEvent, write.record.id + 1);
      return putNumbered(fieldWork.billingEvents, write.record);
  }
}

function putTarget(tenant: TenantState, target: Target): Undo {
  tenant.sequences.target = Math.max(tenant.sequences.target, target.id + 1);
  const before = recordOf(tenant.targets, target.id);
  putRecord(tenant.targets, target.id, target);
  if (before !== undefined) return () => putRecord(tenant.targets, before.id, before);
  const known = tenant.targetsByExternalId.get(target.sourceSystem);
  const ofSystem = known ?? new Map<string, TargetId | Set<TargetId>>();
  if (known === undefined) tenant.targetsByExternalId.set(target.sourceSystem, ofSystem);
  addTo(ofSystem, target.externalId, target.id);
  return () => {
    removeNewest(tenant.targets); // what was put last is taken back first
    removeFrom(ofSystem, target.externalId, target.id);
    if (ofSystem.size === 0) tenant.targetsByExternalId.delete(target.sourceSystem);
  };
}

function putImportJob(tenant: TenantState, job: ImportJob): Undo {
  const before = recordOf(tenant.importJobs, job.id);
  putRecord(tenant.importJobs, job.id, job);
  if (before !== undefined) return () => putRecord(tenant.importJobs, before.id, before);
  tenant.importJobItems += job.items.length;
  return () => {
    removeNewest(tenant.importJobs);
    tenant.importJobItems -= job.items.length;
  };
}

/** Keeps what a tenant remembers within its limits. Answers what went, and why; hardly ever anything. */
export function dropOld(tenant: TenantState, { importJobItems, routeTargets }: Limits): readonly Dropped[] {
  const hasDroppedJobs = dropOldJobs(tenant, importJobItems);
  const hasDroppedSuggestions = dropOldSuggestions(tenant.fieldWork, routeTargets);
  if (!hasDroppedJobs && !hasDroppedSuggestions) return nothing;
  const { key } = tenant.tenant;
  const jobs = `more than ${importJobItems} items, so the oldest jobs are forgotten from now on (limits.importJobItems)`;
  const suggestions = `more than ${routeTargets} targets, so the oldest suggestions are forgotten from now on (limits.routeTargets)`;
  return [
    ...(hasDroppedJobs ? [{ what: `import jobs of ${key}`, why: jobs }] : []),
    ...(hasDroppedSuggestions ? [{ what: `route suggestions of ${key}`, why: suggestions }] : []),
  ];
}

interface Dropped {
  readonly what: string;
  readonly why: string;
}

const nothing: readonly Dropped[] = [];

/** Keeps the items of import jobs within a limit: whole jobs go, oldest first, and the newest one always stays. Answers whether any went. */
function dropOldJobs(tenant: TenantState, limit: number): boolean {
  if (tenant.importJobItems <= limit) return false;
  const before = tenant.lastDroppedJob;
  while (tenant.importJobItems > limit && countOf(tenant.importJobs) > 1) {
    const job = removeOldest(tenant.importJobs);
    if (job === undefined) break;
    tenant.importJobItems -= job.items.length;
    tenant.lastDroppedJob = job.id;
  }
  return tenant.lastDroppedJob !== before;
}
