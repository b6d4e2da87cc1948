/** What each operation of the contract does, once a request has passed every check before its content. */

import { type ImportTargets, importTargets, previewItem } from '../actions/import-targets.js';
import { explain, problemText } from '../contract/explain.js';
import { batchEnvelope, inboundTarget } from '../contract/generated/validators.js';
import type { OperationId } from '../contract/types.js';
import {
  foreignSourceSystem,
  type ItemDefaults,
  isCustomerAware,
  mayName,
  type Reading,
  readTarget,
} from '../domain/import/read-target.js';
import { importSummary } from '../domain/import/summary.js';
import { policyOf } from '../domain/mapping/policy.js';
import type { ImportJob, IntegrationClient } from '../domain/records.js';
import { plural } from '../domain/text.js';
import { oldestId, recordOf } from '../world/numbered.js';
import type { TenantState } from '../world/state.js';
import type { World } from '../world/world.js';
import { type Answer, answer, type Exchange, found } from './exchange.js';
import { importReasons } from './import-note.js';
import { cursorAfter, readJobFilter, readRecordId } from './parameters.js';
import { refuse, refuseInvalid } from './refuse.js';
import { routeHandlers } from './route-handlers.js';
import { healthView, importJobSummary, importJobView, importView } from './views.js';
import { webhookHandlers } from './webhook-handlers.js';

/** A request that knows its tenant, client and operation. */
export interface Request {
  readonly world: World;
  readonly tenant: TenantState;
  readonly client: IntegrationClient;
  readonly body: unknown;
  readonly query: string;
  readonly pathParameter: string | null;
}

export function handle(exchange: Exchange): Answer {
  const { world, body, query, pathParameter } = exchange;
  const request = { world, tenant: found(exchange.tenant, 'tenant'), client: found(exchange.client, 'client'), body, query, pathParameter };
  return handlers[found(exchange.operation, 'operation').id](request);
}

const handlers = {
  getIntegrationHealth: ({ world, tenant, client }) => answer(200, healthView(tenant.tenant, client, world.now()), 'ok'),

  importTarget: (request) => {
    const { body, client, world, tenant } = request;
    if (!inboundTarget(body)) throw refuseInvalid(explain(body, inboundTarget.errors ?? []));
    const reading = readTarget(body, { sourceSystem: client.sourceSystem, operation: 'upsert' }, readingRules(request));
    if (reading.kind === 'invalid') throw refuseInvalid(reading.problems);
    const { sourceSystem } = reading.wish;
    const plan = planImport(request, { sourceSystem, batchId: null, items: [reading] });
    if (world.state.rules.assumptions.singleRejection === 'http') refuseRejected(world, tenant, reading);
    return importAnswer(request, plan);
  },

  importTargetsBatch: (request) => {
    const { body, client } = request;
    if (!batchEnvelope(body)) throw refuseInvalid(explain(body, batchEnvelope.errors ?? []));
    const [name, items] = batchItems(request, body.targets ?? null, body.items ?? null);
    const sourceSystem = body.sourceSystem ?? client.sourceSystem;
    if (!mayName(sourceSystem, client.sourceSystems))
      throw refuseInvalid([{ path: 'sourceSystem', message: foreignSourceSystem(sourceSystem, client.sourceSystems) }]);
    const readings = readItems(request, items, { sourceSystem, operation: body.operation ?? 'upsert' }, name);
    return importAnswer(request, planImport(request, { sourceSystem, batchId: body.batchId ?? null, items: readings }), name);
  },

  listImportJobs: ({ world, tenant, client, query }) => {
    const viewer = { client, rules: world.state.rules };
    const filter = readJobFilter(query);
    const page: ImportJob[] = [];
    let more = false;
    const oldest = oldestId(tenant.importJobs);
    for (let id = Math.min(filter.before ?? tenant.sequences.importJob, tenant.sequences.importJob) - 1; id >= oldest && !more; id -= 1) {
      const job = recordOf(tenant.importJobs, id);
      if (job === undefined || job.client !== client.key || !filter.matches(job)) continue;
      if (page.length === filter.limit) more = true;
      else page.push(job);
    }
    const last = page.at(-1);
    const nextCursor = more && last !== undefined ? cursorAfter(last.id) : null;
    return answer(200, { items: page.map((job) => importJobSummary(job, viewer)), nextCursor }, plural(page.length, 'job'));
  },

  getImportJob: ({ world, tenant, client, pathParameter }) => {
    const id = readRecordId(pathParameter ?? '', 'importJobId');
    const job = recordOf(tenant.importJobs, id);
    if (job === undefined || job.client !== client.key)
      throw refuse('not_found', `There is no import job ${id}.`, { reason: whyNoJob(tenant, id, job) });
    return answer(200, importJobView(job, { client, rules: world.state.rules }), `job ${id} ${job.status}`);
  },

  ...routeHandlers,
  ...webhookHandlers,
} satisfies Record<OperationId, (request: Request) => Answer>;

function readingRules({ client, world }: Request) {
  return { sourceSystems: client.sourceSystems, localDateTimes: world.state.rules.assumptions.localDateTimes };
}

/** The array of a batch, called `targets` or `items` [S2, S4, A-24]. */
function batchItems(
  { world }: Request,
  targets: readonly unknown[] | null,
  items: readonly unknown[] | null,
): ['targets' | 'items', readonly unknown[]] {
  if (targets !== null && items !== null) throw refuseInvalid([{ path: 'items', message: 'stands beside "targets"; send one of them' }]);
  const [name, array] = targets === null ? (['items', items] as const) : (['targets', targets] as const);
  if (array === null)
    throw refuseInvalid([{ path: 'targets', message: 'is missing; send the targets of the batch as "targets" (or "items")' }]);
  if (array.length === 0) throw refuseInvalid([{ path: name, message: 'is empty; send at least one target' }]);
  const { batchItems: limit } = world.state.rules.limits;
  if (array.length > limit) throw refuse('payload_too_large', `The batch has ${array.length} items; at most ${limit} are allowed.`);
  return [name, array];
}

/** Each item on its own: what is wrong with one costs only that one, unless the register's alternative is chosen [S4, A-08]. */
function readItems(request: Request, items: readonly unknown[], defaults: ItemDefaults, name: string): readonly Reading[] {
  const rules = readingRules(request);
  const rejectRequest = request.world.state.rules.assumptions.invalidBatchItem === 'rejectRequest';
  const readings = items.map((item) => readItem(item, defaults, rules));
  if (!rejectRequest) return readings;
  const problems = readings.flatMap((reading, index) =>
    reading.kind === 'invalid'
      ? reading.problems.map(({ path, message }) => ({ path: `${name}[${index}]${path === '' ? '' : `.${path}`}`, message }))
      : [],
  );
  if (problems.length > 0) throw refuseInvalid(problems);
  return readings;
}

function readItem(item: unknown, defaults: ItemDefaults, rules: ReturnType<typeof readingRules>): Reading {
  if (inboundTarget(item)) return readTarget(item, defaults, rules);
  const problems = explain(item, inboundTarget.errors ?? []);
  const externalId =
    typeof item === 'object' && item !== null && 'externalId' in item && typeof item.externalId === 'string' ? item.externalId : '';
  return { kind: 'invalid', externalId, problems };
}

/** Whether the client may have this imported, and whether it is done at once [A-02, A-14]. */
function planImport({ client, world }: Request, what: Pick<ImportTargets, 'sourceSystem' | 'batchId' | 'items'>): ImportTargets {
  const { missingMapScope, importAnswer: form } = world.state.rules.assumptions;
  const customerAware = what.items.some((reading) => reading.kind === 'wish' && isCustomerAware(reading.wish));
  const mayMap = client.scopes.includes('customers.map');
  if (customerAware && !mayMap && missingMapScope === 'reject') {
    throw refuse('missing_scope', 'The request carries customer context, and the API key lacks the scope customers.map.', {
      requiredScope: 'customers.map',
    });
  }
  const later = form === 'accepted' || (form === 'documented' && customerAware);
  const { sourceSystem, batchId, items } = what;
  const mapping = customerAware ? policyOf(client, world.state.rules.assumptions) : null;
  return { client: client.key, sourceSystem, batchId, items, done: later ? 'later' : 'now', mapping };
}

function importAnswer({ world, tenant, client }: Request, plan: ImportTargets, name?: string): Answer {
  const job = importTargets(world, tenant, plan);
  const status = job.completedAt === null ? 202 : 200;
  const body = JSON.stringify(importView(job, { client, rules: world.state.rules }));
  const reasons = () => importReasons(job, client, plan.mapping, name);
  return { status, body, summary: importSummary(job), reasons, violations: violationsIn(plan.items, name) };
}

const none: readonly never[] = [];

/** What of a batch breaks the contract. Hardly ever anything, so no list is made before there is something to put into it. */
function violationsIn(readings: readonly Reading[], name: string | undefined): readonly string[] {
  let found: string[] | null = null;
  for (let index = 0; index < readings.length; index += 1) {
    const reading = readings[index];
    if (reading?.kind !== 'invalid') continue;
    found ??= [];
    for (const problem of reading.problems) found.push(`${name}[${index}] ${problemText(problem)}`);
  }
  return found ?? none;
}

/** A single import that a business rule refuses, as an HTTP error [A-13]. */
function refuseRejected(world: World, tenant: TenantState, reading: Reading): void {
  const outcome = previewItem(world, tenant, reading);
  if (outcome.kind !== 'rejected') return;
  if (outcome.code === 'target_already_exists' || outcome.code === 'target_not_found') throw refuse('conflict', outcome.message);
  const path =
    { missing_external_id: 'externalId', missing_title: 'title', invalid_time_window: 'planning' }[outcome.code as string] ?? 'externalId';
  throw refuse('validation_failed', outcome.message, { status: 422, problems: [{ path, message: outcome.message }] });
}

function whyNoJob(tenant: TenantState, id: number, job: ImportJob | undefined): string {
  if (job !== undefined) return `import job ${id} belongs to the client ${job.client}`;
  if (tenant.lastDroppedJob !== null && id <= tenant.lastDroppedJob)
    return `import job ${id} was forgotten to keep within limits.importJobItems`;
  return `no import job ${id} in this tenant`;
}
