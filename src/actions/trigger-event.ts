/** Making an event happen on demand: by the real action where there is one, else with records made up for it. */
import type { EventType } from '../contract/types.js';
import { createdTarget } from '../domain/import/apply.js';
import { type Reading, readTarget } from '../domain/import/read-target.js';
import type { IntegrationClient, Target } from '../domain/records.js';
import { type EventRecords, externalIdOf, recordsOfEvent } from '../domain/webhooks/events.js';
import { type ImportEvent, isImportEvent, synthesised } from '../domain/webhooks/synthesise.js';
import { type EventNote, eventsIn } from '../world/event-log.js';
import { nextTargetId } from '../world/ids.js';
import { newestOf } from '../world/numbered.js';
import { type TenantState, targetsOf } from '../world/state.js';
import type { World } from '../world/world.js';
import { importTargets, previewItem } from './import-targets.js';
import { raiseEvent } from './raise-event.js';

export interface Trigger {
  readonly type: EventType;
  /** The target that it is about; `null` for one that does not exist yet. */
  readonly target: Target | null;
  /** What a target is called that does not exist yet. */
  readonly externalId: string;
  readonly client: IntegrationClient;
  readonly overrides: EventRecords['overrides'];
}

export type Triggered =
  | { readonly kind: 'happened'; readonly event: EventNote }
  /** It cannot happen to this target, and why. */
  | { readonly kind: 'refused'; readonly why: string };

export function triggerEvent(world: World, tenant: TenantState, trigger: Trigger): Triggered {
  const { type } = trigger;
  if (isImportEvent(type)) return importFor(type, world, tenant, trigger);
  const target = trigger.target ?? importNew(world, tenant, trigger);
  const records = { ...synthesised(type, target, world.now()), ...overriding(trigger) };
  const about = type === 'target.follow_up_created' ? followUp(world, tenant, target) : hasTarget(type) ? target : null;
  const event = world.act(tenant, () => raiseEvent(world, tenant, { type, target: about, records }));
  return { kind: 'happened', event: { number: event.number, type, at: event.at, externalId: externalIdOf(event) } };
}

export function hasTarget(type: EventType): boolean {
  return recordsOfEvent[type].some((name) => name === 'target');
}

function overriding({ overrides }: Trigger): EventRecords {
  return overrides === undefined ? {} : { overrides };
}

/** What an integration client would have to send to cause the event. */
const causes = {
  'target.imported': { existing: null, unknown: 'create' },
  'target.updated': { existing: 'update', unknown: null },
  'target.cancelled': { existing: 'cancel', unknown: null },
  'target.rejected': { existing: 'create', unknown: 'update' },
} as const satisfies Record<ImportEvent, { readonly existing: string | null; readonly unknown: string | null }>;

function importFor(type: ImportEvent, world: World, tenant: TenantState, trigger: Trigger): Triggered {
  const { target, externalId } = trigger;
  const operation = causes[type][target === null ? 'unknown' : 'existing'];
  if (operation === null)
    return {
      kind: 'refused',
      why:
        target === null
          ? `there is no target ${externalId} to which it could happen`
          : `the target ${externalId} has been imported already; "target.updated" can happen to it, or name one that does not exist`,
    };
  const item = itemFor(trigger, operation);
  const outcome = previewItem(world, tenant, item);
  const isRejected = outcome.kind === 'rejected';
  if (isRejected !== (type === 'target.rejected'))
    return {
      kind: 'refused',
      why: `it cannot happen to the target ${externalId}: ${isRejected ? outcome.message.replace(/\.$/, '') : 'it would not be rejected'}`,
    };
  if (outcome.kind === 'cancel' && outcome.target.status === 'Cancelled')
    return { kind: 'refused', why: `it cannot happen to the target ${externalId}: it is cancelled already` };
  importItemOf(world, tenant, trigger, item);
  const event = eventsIn(tenant.webhooks.events, 1).at(-1);
  if (event?.type !== type) throw new Error(`The import for ${type} caused ${event?.type ?? 'nothing'}.`);
  return { kind: 'happened', event };
}

function itemFor({ target, externalId, client }: Trigger, operation: 'create' | 'update' | 'cancel'): Reading {
  const sourceSystem = target?.sourceSystem ?? client.sourceSystem;
  const type = target?.externalType ?? null;
  const dto = { externalId, title: target?.title ?? `Visit ${externalId}`, operation, ...(type === null ? {} : { externalType: type }) };
  return readTarget(dto, { sourceSystem, operation }, { sourceSystems: ['*'], localDateTimes: 'reject' });
}

function importItemOf(world: World, tenant: TenantState, { target, client, overrides }: Trigger, item: Reading): void {
  const sourceSystem = target?.sourceSystem ?? client.sourceSystem;
  importTargets(world, tenant, { client: client.key, sourceSystem, batchId: null, items: [item], done: 'now', mapping: null, overrides });
}

function importNew(world: World, tenant: TenantState, trigger: Trigger): Target {
  importItemOf(world, tenant, { ...trigger, overrides: undefined }, itemFor(trigger, 'create'));
  const target = newestOf(tenant.targets);
  if (target === undefined) throw new Error(`The target ${trigger.externalId} was imported and is not there.`);
  return target;
}

/** The target for the work that is left. */
function followUp(world: World, tenant: TenantState, target: Target): Target {
  const externalId = `${target.externalId}-FOLLOW-UP`;
  const [known] = targetsOf(tenant, target.sourceSystem, externalId);
  if (known !== undefined) return known;
  const { sourceSystem, externalType, location, contact, customer, address, planning, links } = target;
  const title = `Follow-up: ${target.title}`;
  const nothing = { templateKey: null, description: null, businessValue: null, customFields: null };
  const wish = {
    operation: 'create',
    sourceSystem,
    externalId,
    externalType,
    title,
    customer,
    location,
    contact,
    address,
    ...nothing,
  } as const;
  const place = links?.locationId ? (tenant.customers.locations.get(links.locationId) ?? null) : null;
  const record = createdTarget(nextTargetId(tenant.sequences), { ...wish, planning }, title, { links, location: place }, world.now());
  world.commit(tenant, { table: 'targets', record });
  return record;
}
