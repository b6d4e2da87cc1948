/** Records as the contract shows them to a client. */
import type {
  CustomerMapping,
  ImportAcceptedResponse,
  ImportItem,
  ImportJobDto,
  ImportJobSummary,
  ImportResponse,
  IntegrationHealthResponse,
  WebhookDeliveryDto,
  WebhookDto,
} from '../contract/types.js';
import { tally, tallyMapping } from '../domain/import/tally.js';
import { writeInstant } from '../domain/instants.js';
import type { ImportJob, Instant, IntegrationClient, Tenant } from '../domain/records.js';
import type { Rules } from '../domain/rules.js';
import type { Delivery } from '../domain/webhooks/delivery.js';
import { payloadVersion } from '../domain/webhooks/payload.js';
import type { Webhook } from '../domain/webhooks/subscription.js';

/** Whose eyes look: what a client may see depends on its scopes. */
export interface Viewer {
  readonly client: IntegrationClient;
  readonly rules: Rules;
}

export function healthView(tenant: Tenant, client: IntegrationClient, now: Instant): IntegrationHealthResponse {
  return {
    status: 'ok',
    apiVersion: 'v1',
    tenantId: tenant.id,
    integrationClient: { id: client.key, name: client.name, sourceSystem: client.sourceSystem },
    scopes: client.scopes,
    serverTimeUtc: writeInstant(now),
  };
}

/** The answer to an import, in the order of the documents' fields [S2, S3]. */
export function importView(job: ImportJob, viewer: Viewer): ImportResponse | ImportAcceptedResponse {
  const counts = tally(job.items);
  return {
    importJobId: job.id,
    status: job.status === 'Processing' ? 'Accepted' : job.status, // of the two, an import answers only the first
    totalItems: counts.totalItems,
    createdItems: counts.createdItems,
    updatedItems: counts.updatedItems,
    cancelledItems: counts.cancelledItems,
    rejectedItems: counts.rejectedItems,
    warningItems: counts.warningItems,
    items: itemsView(job, viewer),
    links: linksOf(job),
  };
}

export function importJobView(job: ImportJob, viewer: Viewer): ImportJobDto {
  return jobView(job, itemsView(job, viewer), viewer);
}

export function importJobSummary(job: ImportJob, viewer: Viewer): ImportJobSummary {
  return jobView(job, undefined, viewer);
}

/** Every field by name: spreading is what makes answers slow. JSON leaves `items` out where it is undefined. */
function jobView<Items extends readonly ImportItem[] | undefined>(job: ImportJob, items: Items, viewer: Viewer) {
  const counts = tally(job.items);
  const createdAtUtc = writeInstant(job.createdAt);
  return {
    importJobId: job.id,
    status: job.status,
    sourceSystem: job.sourceSystem,
    batchId: job.batchId,
    totalItems: counts.totalItems,
    createdItems: counts.createdItems,
    updatedItems: counts.updatedItems,
    cancelledItems: counts.cancelledItems,
    rejectedItems: counts.rejectedItems,
    warningItems: counts.warningItems,
    ...(seesMapping(viewer) ? { customerMapping: tallyMapping(job.items) } : {}),
    items,
    createdAtUtc,
    completedAtUtc: job.completedAt === null ? null : job.completedAt === job.createdAt ? createdAtUtc : writeInstant(job.completedAt),
    links: linksOf(job),
  };
}

function itemsView(job: ImportJob, viewer: Viewer): readonly ImportItem[] {
  const underWay = job.completedAt === null;
  if (!underWay && !job.items.some((item) => 'customerMapping' in item)) return job.items; // nothing to hide
  return job.items.map((item) => {
    if (item.status === 'Rejected') return item;
    const { externalId, targetId, warnings = [], customerMapping } = item;
    const status = underWay ? 'Imported' : item.status;
    const mapping = customerMapping === undefined ? undefined : mappingView(customerMapping, viewer);
    if (mapping === undefined) return { externalId, status, targetId, warnings };
    return { externalId, status, targetId, warnings, customerMapping: mapping };
  });
}

/** The IDs are for customers.read alone [S2, A-03]. */
function mappingView(mapping: CustomerMapping, viewer: Viewer): CustomerMapping | undefined {
  if (viewer.client.scopes.includes('customers.read')) return mapping;
  return seesMapping(viewer) ? { status: mapping.status, warnings: mapping.warnings } : undefined;
}

function seesMapping({ client, rules }: Viewer): boolean {
  return client.scopes.includes('customers.read') || rules.assumptions.mappingWithoutRead === 'status';
}

function linksOf(job: ImportJob): { readonly importJob: string } {
  return { importJob: `/import-jobs/${job.id}` }; // relative, as the documents show it [S3]
}

/** Without its secret: only the answer that created it shows that. */
export function webhookView({ id, name, url, eventTypes, sourceSystem, isActive, payloadOptions, createdAt }: Webhook): WebhookDto {
  return {
    webhookId: id,
    name,
    url,
    eventTypes,
    sourceSystem,
    isActive,
    payloadOptions,
    payloadVersion,
    createdAtUtc: writeInstant(createdAt),
  };
}

export function deliveryView(delivery: Delivery): WebhookDeliveryDto {
  const { id, webhookId, eventId, eventType, status, attempts, nextAttemptAt, createdAt } = delivery;
  return {
    deliveryId: id,
    webhookId,
    eventId,
    eventType,
    status,
    attempts: attempts.map(({ number, startedAt, duration, statusCode, error }) => ({
      number,
      startedAtUtc: writeInstant(startedAt),
      durationMs: duration,
      statusCode,
      error,
    })),
    nextAttemptAtUtc: nextAttemptAt === null ? null : writeInstant(nextAttemptAt),
    createdAtUtc: writeInstant(createdAt),
  };
}
