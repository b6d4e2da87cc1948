/** Making an event happen on demand: by an import where that causes it, else by going through the life cycle to it, with all that happens on the way. */
import type { EventType } from '../contract/types.js';
import { createdTarget } from '../domain/import/apply.js';
import { type Reading, readTarget } from '../domain/import/read-target.js';
import type { IntegrationClient, Target } from '../domain/records.js';
import { type EventRecords, eventOfItem } from '../domain/webhooks/events.js';
import { movesThatCause, whyForbidden } from '../domain/work/life-cycle.js';
import type { Happening } from '../domain/work/move.js';
import { pathTo } from '../domain/work/path.js';
import { type EventNote, eventsIn } from '../world/event-log.js';
import { workFor } from '../world/field-work.js';
import { newestOf } from '../world/numbered.js';
import { newestThat, type TenantState } from '../world/state.js';
import type { World } from '../world/world.js';
import { importTargets, previewItem } from './import-targets.js';
import { idsFor, keepWork, refusalOf, tell } from './move-work.js';
import { aboutRoute, draftedRoute, publishRoute, suggestRoute } from './suggest-route.js';

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
  /** `onTheWay`: what else has happened, before it and with it. */
  | { readonly kind: 'happened'; readonly event: EventNote; readonly others: readonly EventNote[] }
  /** It cannot happen to this target, and why. */
  | { readonly kind: 'refused'; readonly why: string };

export function triggerEvent(world: World, tenant: TenantState, trigger: Trigger): Triggered {
  const { type } = trigger;
  if (trigger.target !== null || type === 'target.imported' || type === 'target.rejected')
    return happenTo(trigger.target, world, tenant, trigger);
  const first = importNew(world, tenant, trigger);
  const target = newestOf(tenant.targets);
  if (target === undefined) throw new Error(`The target ${trigger.externalId} was imported and is not there.`);
  const happened = happenTo(target, world, tenant, trigger);
  return happened.kind === 'refused' ? happened : { ...happened, others: [...first, ...happened.others] };
}

function happenTo(target: Target | null, world: World, tenant: TenantState, trigger: Trigger): Triggered {
  const { type } = trigger;
  if (isImportEvent(type)) return importFor(type, world, tenant, { ...trigger, target });
  if (target === null) throw new Error(`${type} cannot happen to no target.`);
  return leadTo(type, world, tenant, target, trigger);
}

type RouteEvent = 'route.suggestion.created' | 'route.published';

function isRouteEvent(type: EventType): type is RouteEvent {
  return type === 'route.suggestion.created' || type === 'route.published';
}

const anyRoute = { name: null, routeDate: null, start: null, startTime: null, maxStops: null };

/** What would tell of the event; `null` where it cannot happen to this target. */
export function previewOf(type: Exclude<EventType, ImportEvent>, world: World, tenant: TenantState, target: Target): Happening | null {
  if (!isRouteEvent(type)) {
    const way = pathTo(type, workFor(tenant.fieldWork, target), idsFor(tenant, target), world.now());
    return way?.at(-1)?.happenings.find((happening) => happening.type === type) ?? null;
  }
  const suggestion = draftedRoute(world, tenant, { client: null, importJobId: null, targets: [target], wish: anyRoute });
  if (type === 'route.suggestion.created') return aboutRoute(type, suggestion);
  return suggestion.stops.length === 0 ? null : aboutRoute(type, { ...suggestion, status: 'Published' });
}

/** The newest target that it can happen to, of those before `below`; `null`: none of the last few. */
export function newestLeadingTo(
  type: Exclude<EventType, ImportEvent>,
  world: World,
  tenant: TenantState,
  below = Number.POSITIVE_INFINITY,
): Target | null {
  return newestThat(tenant, (target) => previewOf(type, world, tenant, target) !== null, { below, most: mostLookedAt });
}

const mostLookedAt = 50;

function leadTo(type: Exclude<EventType, ImportEvent>, world: World, tenant: TenantState, target: Target, trigger: Trigger): Triggered {
  return isRouteEvent(type) ? routeTo(type, world, tenant, target, trigger) : walkTo(type, world, tenant, target, trigger);
}

function walkTo(type: EventType, world: World, tenant: TenantState, target: Target, { overrides }: Trigger): Triggered {
  const work = workFor(tenant.fieldWork, target);
  const way = pathTo(type, work, idsFor(tenant, target), world.now());
  if (way === null) {
    const [why = unsaid(type)] = movesThatCause(type).flatMap((name) => whyForbidden(name, work) ?? []);
    return { kind: 'refused', why: refusalOf(work, why) };
  }
  const happenings = way
    .flatMap((taken) => taken.happenings)
    .map((happening) => (happening.type === type ? withOverrides(happening, overrides) : happening));
  const events = world.act(tenant, () => {
    let before = work;
    for (const taken of way) {
      keepWork(world, tenant, before, taken);
      before = taken.work;
    }
    return tell(world, tenant, happenings);
  });
  return ledTo(type, events);
}

/** Why a report that is handed in leads nowhere. */
function unsaid(type: EventType): string {
  const says = type.startsWith('billing.') ? 'it is not billable' : 'no work is left';
  return `the visit report says that ${says}; reject it, and submit it anew`;
}

function routeTo(type: RouteEvent, world: World, tenant: TenantState, target: Target, { overrides }: Trigger): Triggered {
  const input = { client: null, importJobId: null, targets: [target], wish: anyRoute };
  if (type === 'route.suggestion.created') return ledTo(type, suggestRoute(world, tenant, input, overrides).events);
  const preview = draftedRoute(world, tenant, input);
  const [unrouted] = preview.unrouted;
  if (unrouted !== undefined)
    return { kind: 'refused', why: refusalOf(workFor(tenant.fieldWork, target), `no route can lead there (${unrouted.reason})`) };
  const { suggestion, events } = suggestRoute(world, tenant, input);
  const published = publishRoute(world, tenant, suggestion, overrides);
  return published.kind === 'refused' ? published : ledTo(type, [...events, ...published.events]);
}

function ledTo(type: EventType, events: readonly EventNote[]): Triggered {
  const event = events.find((one) => one.type === type);
  if (event === undefined) throw new Error(`What was to lead to ${type} led elsewhere.`);
  return { kind: 'happened', event, others: events.filter((one) => one !== event) };
}

/** The payload of the event that was asked for says something else; nothing else does. */
function withOverrides(happening: Happening, overrides: EventRecords['overrides']): Happening {
  return overrides === undefined ? happening : { ...happening, records: { ...happening.records, overrides } };
}

/** Those that imports cause. */
const importEvents = ['target.imported', 'target.updated', 'target.cancelled', 'target.rejected'] as const satisfies readonly EventType[];
export type ImportEvent = (typeof importEvents)[number];

export function isImportEvent(type: EventType): type is ImportEvent {
  return importEvents.some((one) => one === type);
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
      why: `the target ${externalId} has been imported already; "target.updated" can happen to it, or name one that does not exist`,
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
  return ledTo(type, importItemOf(world, tenant, trigger, item));
}

/** Somewhere in Essen: what is to be visited needs a place. */
const somewhere = { street: 'Hachestrasse 12', postalCode: '45127', city: 'Essen', country: 'DE', latitude: 51.451, longitude: 7.012 };

function itemFor({ target, externalId, client }: Trigger, operation: 'create' | 'update' | 'cancel'): Reading {
  const sourceSystem = target?.sourceSystem ?? client.sourceSystem;
  const type = target?.externalType ?? null;
  const dto = {
    externalId,
    title: target?.title ?? `Visit ${externalId}`,
    operation,
    ...(type === null ? {} : { externalType: type }),
    ...(target === null && operation === 'create' ? { address: somewhere } : {}),
  };
  return readTarget(dto, { sourceSystem, operation }, { sourceSystems: ['*'], localDateTimes: 'reject' });
}

/** Answers what has happened. */
function importItemOf(world: World, tenant: TenantState, { target, client, overrides }: Trigger, item: Reading): readonly EventNote[] {
  const sourceSystem = target?.sourceSystem ?? client.sourceSystem;
  const { events } = tenant.webhooks;
  const number = events.lastNumber + 1;
  const job = importTargets(world, tenant, {
    client: client.key,
    sourceSystem,
    batchId: null,
    items: [item],
    done: 'now',
    mapping: null,
    overrides,
  });
  const [imported] = job.items;
  if (imported === undefined) throw new Error('An import of one item has none.');
  // The log may keep fewer events than these.
  const first: EventNote = { number, type: eventOfItem[imported.status], at: job.createdAt, externalId: imported.externalId };
  return [first, ...eventsIn(events, events.lastNumber - number)];
}

function importNew(world: World, tenant: TenantState, trigger: Trigger): readonly EventNote[] {
  return importItemOf(world, tenant, { ...trigger, overrides: undefined }, itemFor(trigger, 'create'));
}

/** A target as a trigger would import it, to look at what would become of it. */
export function stubTarget(world: World, trigger: Pick<Trigger, 'externalId' | 'client'>): Target | null {
  const reading = itemFor({ ...trigger, target: null, type: 'target.imported', overrides: undefined }, 'create');
  if (reading.kind === 'invalid' || reading.wish.title === null) return null;
  return createdTarget(stubId, reading.wish, reading.wish.title, { links: null, location: null }, world.now());
}

const stubId = Number.MAX_SAFE_INTEGER as Target['id']; // as: no target, only something to look through
