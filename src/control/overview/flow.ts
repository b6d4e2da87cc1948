/** How far everything has come, from the external system to the webhook. */

import type { EventType } from '../../contract/types.js';
import { writeInstant } from '../../domain/instants.js';
import type { Instant } from '../../domain/records.js';
import { eventsIn } from '../../world/event-log.js';
import { idsIn } from '../../world/lookup.js';
import { countOf } from '../../world/numbered.js';
import { newestCalled, type TenantState } from '../../world/state.js';
import type { World } from '../../world/world.js';
import type { Flow, FlowItem, StageName } from './overview-types.js';
import { cut } from './page.js';
import { stagePassed, stagesIn } from './stage.js';
import { suggestionsByEvent } from './suggestions-by-event.js';

/** Quick however much there is: events and deliveries are counted as they come, and only the newest events are looked at. */
export function flowOf({ state }: World, tenant: TenantState): Flow {
  const { young, old } = state.journal;
  const { journalEntries, events } = state.rules.limits;
  return {
    requests: Math.min(young.count + old.count, journalEntries),
    importJobs: countOf(tenant.importJobs),
    passed: passedIn(tenant),
    deliveries: deliveriesOf(tenant),
    items: itemsOf(tenant, Math.min(mostEvents, events)),
  };
}

const none = {
  rejected: 0,
  imported: 0,
  suggested: 0,
  scheduled: 0,
  inProgress: 0,
  completed: 0,
  reported: 0,
  approved: 0,
  billing: 0,
  billed: 0,
  cancelled: 0,
} as const satisfies Record<StageName, number>;

function passedIn({ webhooks }: TenantState): Flow['passed'] {
  const passed: Record<StageName, number> = { ...none };
  for (const [type, count] of webhooks.events.counts) {
    const stage = stagePassed[type];
    if (stage !== null) passed[stage] += count;
  }
  return passed;
}

function deliveriesOf({ webhooks }: TenantState): Flow['deliveries'] {
  const deliveries = { pending: 0, succeeded: 0, failed: 0, dropped: 0 };
  for (const { status, count } of webhooks.deliveries.tallies.values()) deliveries[tallyName[status]] += count;
  return deliveries;
}

const tallyName = { Pending: 'pending', Succeeded: 'succeeded', Failed: 'failed', Dropped: 'dropped' } as const;

const mostEvents = 400;
const mostItems = 40;

/** A draft of a route moves each of its stops. */
function itemsOf(tenant: TenantState, most: number): readonly FlowItem[] {
  const events = eventsIn(tenant.webhooks.events, most);
  const drafted = suggestionsByEvent(tenant, events);
  const stageNow = stagesIn(tenant);
  const items = new Map<string, FlowItem>();
  for (const { number, type, at, externalId } of events.toReversed()) {
    const moved = externalId === null ? (drafted.get(number)?.stops ?? []) : [{ externalId }];
    for (const { externalId } of moved) {
      if (items.size === mostItems) return [...items.values()];
      if (!items.has(externalId)) items.set(externalId, itemOf(tenant, externalId, type, at, stageNow));
    }
  }
  return [...items.values()];
}

function itemOf(
  tenant: TenantState,
  externalId: string,
  eventType: EventType,
  at: Instant,
  stageNow: ReturnType<typeof stagesIn>,
): FlowItem {
  const target = newestCalled(tenant, externalId);
  const stage = target === null ? 'rejected' : stageNow(target);
  return {
    externalId,
    title: cut(target?.title ?? ''),
    stage,
    eventType,
    at: writeInstant(at),
    deliveries: deliveriesTo(tenant, externalId),
  };
}

function deliveriesTo({ webhooks: { deliveries } }: TenantState, externalId: string): FlowItem['deliveries'] {
  const counts = { pending: 0, succeeded: 0, failed: 0 };
  for (const number of idsIn(deliveries.numbersByExternalId, externalId)) {
    const delivery = deliveries.kept.get(number);
    if (delivery !== undefined) counts[tallyName[delivery.status]] += 1;
  }
  return counts;
}
