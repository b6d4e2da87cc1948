/** An import job with its items: which records they were mapped to, by what, and why they were rejected or warned of. */
import type { CustomerMapping, CustomerMappingWarning, ImportItem } from '../../contract/types.js';
import { tally } from '../../domain/import/tally.js';
import { writeInstant } from '../../domain/instants.js';
import { fullName } from '../../domain/mapping/find.js';
import { meaningOf } from '../../domain/mapping/warnings.js';
import type { ExternalIds, ImportJob, Location, MappedBy, SeveralFound, Signal } from '../../domain/records.js';
import { textOf } from '../../domain/text.js';
import { recordOf } from '../../world/numbered.js';
import type { TenantState } from '../../world/state.js';
import { ControlError } from '../control.js';
import type { ExplainedImportJob, ExplainedItem, ImportJobLine, MappedPart } from './overview-types.js';

export function explainImportJob(tenant: TenantState, id: number): ExplainedImportJob {
  const job = recordOf(tenant.importJobs, id);
  if (job === undefined) throw new ControlError('notFound', whyNone(tenant, id));
  return {
    job: { ...importJobLine(job), completedAt: job.completedAt === null ? null : writeInstant(job.completedAt) },
    items: job.items.map((item, index) => explainedItem(tenant, job, item, index)),
  };
}

function whyNone({ tenant, lastDroppedJob }: TenantState, id: number): string {
  return id > 0 && lastDroppedJob !== null && id <= lastDroppedJob
    ? `Import job ${id} is no longer kept (limits.importJobItems).`
    : `There is no import job ${id} in the tenant "${tenant.key}".`;
}

const mostNamed = 3;

export function importJobLine({ id, client, sourceSystem, batchId, status, items, createdAt }: ImportJob): ImportJobLine {
  const { totalItems, createdItems, updatedItems, cancelledItems, rejectedItems, warningItems } = tally(items);
  return {
    id,
    at: writeInstant(createdAt),
    client,
    sourceSystem,
    batchId,
    status,
    counts: {
      total: totalItems,
      created: createdItems,
      updated: updatedItems,
      cancelled: cancelledItems,
      rejected: rejectedItems,
      warned: warningItems,
    },
    first: items.slice(0, mostNamed).map(({ externalId }) => externalId),
  };
}

/** As the API tells of it: what becomes of an item is known from the job's end on, but for rejected ones. */
function explainedItem(tenant: TenantState, job: ImportJob, item: ImportItem, index: number): ExplainedItem {
  const { externalId } = item;
  if (item.status === 'Rejected') {
    const error = { code: item.errorCode, message: item.errorMessage };
    return { index, externalId, status: item.status, targetId: null, error, mapping: null };
  }
  const { status, targetId, customerMapping } = item;
  return {
    index,
    externalId,
    status: job.completedAt === null ? 'Imported' : status,
    targetId,
    error: null,
    mapping:
      customerMapping === undefined
        ? null
        : {
            status: customerMapping.status,
            parts: partsOf(tenant, customerMapping, job.mappedBy?.[index] ?? null, sourceSystemOf(tenant, job, targetId)),
            warnings: warningsOf(customerMapping, job.mappedBy?.[index]?.several ?? []),
          },
  };
}

function warningsOf({ warnings }: CustomerMapping, several: readonly SeveralFound[]) {
  return warnings.map((warning) => {
    const those = several.filter(({ by }) => isAbout(warning, by, warnings)).map(severalText);
    return { warning, meaning: [meaningOf(warning), ...(those.length === 0 ? [] : [those.join('; ')])].join(': ') };
  });
}

/** An ambiguity by name has a warning of its own where the rules of the time said so. */
function isAbout(warning: CustomerMappingWarning, by: SeveralFound['by'], warnings: readonly CustomerMappingWarning[]): boolean {
  if (warning === 'AmbiguousCustomerName') return by === 'nameAndAddress';
  return warning === 'AmbiguousCustomerNumber' && !(by === 'nameAndAddress' && warnings.includes('AmbiguousCustomerName'));
}

/** `customers 14 and 15, by customer number` */
function severalText({ part, by, ids, more }: SeveralFound): string {
  const named = more ? [...ids, 'others'] : ids;
  return `${part}s ${named.slice(0, -1).join(', ')} and ${named.at(-1)}, by ${inCommon[by](part)}`;
}

/** Items may name one of their own, and the target keeps it. */
function sourceSystemOf({ targets }: TenantState, job: ImportJob, targetId: number): string {
  return recordOf(targets, targetId)?.sourceSystem ?? job.sourceSystem;
}

function partsOf(tenant: TenantState, mapping: CustomerMapping, by: MappedBy | null, sourceSystem: string): readonly MappedPart[] {
  const { customers, locations, contacts } = tenant.customers;
  const customer = recordIn(customers, mapping.customerId);
  const location = recordIn(locations, mapping.customerLocationId);
  const contact = recordIn(contacts, mapping.customerContactId);
  const ownId = (record: { readonly externalIds: ExternalIds } | null) =>
    record !== null && Object.hasOwn(record.externalIds, sourceSystem) ? (record.externalIds[sourceSystem] ?? null) : null;
  const ids = { customer: ownId(customer), location: ownId(location), contact: ownId(contact) };
  const parts: MappedPart[] = [];
  const add = (part: MappedPart['part'], id: number, name: string | null) =>
    parts.push({ part, id, name: name ?? `${part} ${id}`, by: by === null ? null : wordsFor(by, part, ids) });
  if (customer !== null) add('customer', customer.id, textOf(customer.name));
  if (location !== null) add('location', location.id, nameOfLocation(location));
  if (contact !== null) add('contact', contact.id, fullName(contact));
  return parts;
}

function recordIn<Id extends number, Kept>(records: ReadonlyMap<Id, Kept>, id: number | null | undefined): Kept | null {
  return records.get(id as Id) ?? null; // as: whether it is one is what is asked
}

function nameOfLocation({ name, street, postalCode, city }: Location): string | null {
  return (
    textOf(name) ??
    textOf([street, [postalCode, city].flatMap((text) => text ?? []).join(' ')].flatMap((text) => textOf(text) ?? []).join(', '))
  );
}

/** What the item's source system calls each part today: what it calls a record never changes, it is only learnt. */
type OwnIds = Readonly<Record<MappedPart['part'], string | null>>;

function wordsFor(by: MappedBy, part: MappedPart['part'], ids: OwnIds): string | null {
  const signal = by[part];
  return signal === null ? null : words[signal](part, ids, by);
}

const words = {
  externalId: (part, ids) => named('its external ID', ids[part]),
  customerNumber: (_, _ids, { customerNumber }) => named('its customer number', customerNumber),
  email: () => 'its e-mail address',
  nameAndAddress: (part) => (part === 'customer' ? 'its name and address' : 'its place, and its name or street'),
  location: (_, ids) => named('its location', ids.location),
  contact: (_, ids) => named('its contact', ids.contact),
  earlierImport: () => 'an earlier import of the target',
  created: () => 'created',
} satisfies Record<Signal, (part: MappedPart['part'], ids: OwnIds, by: MappedBy) => string>;

const inCommon = {
  customerNumber: () => 'customer number',
  email: () => 'e-mail address',
  nameAndAddress: (part) => (part === 'customer' ? 'name and address' : 'place, and name or street'),
} satisfies Record<SeveralFound['by'], (part: MappedPart['part']) => string>;

function named(what: string, name: string | null): string {
  return name === null ? what : `${what} ${name}`;
}
