/** All that has happened to one target, in the order of its times. */
import { eventIdOf } from '../../actions/raise-event.js';
import { writeInstant } from '../../domain/instants.js';
import type { Target, TargetId } from '../../domain/records.js';
import { allowedMoves, moveText } from '../../domain/work/life-cycle.js';
import { workFor } from '../../world/field-work.js';
import { idsIn } from '../../world/lookup.js';
import { knownTargets, newestCalled, type TenantState } from '../../world/state.js';
import type { World } from '../../world/world.js';
import { unknown } from '../read.js';
import type { Chapter, Story } from './overview-types.js';
import { cut } from './page.js';
import { stageOf } from './stage.js';
import { deliveryScenes, newestDeliveriesAbout } from './story/deliveries.js';
import { type Happened, happenedTo } from './story/happened.js';
import { importScenes } from './story/imports.js';
import { requestScenes, requestsNaming, titleIn } from './story/requests.js';
import { routeScenes } from './story/routes.js';
import { inOrder, mostChapters, newest, ranks, type Scene } from './story/scene.js';
import { workScenes } from './story/work.js';

/** Of several targets with this external ID it is the newest one's standing, and the story of all. */
export function storyOf(world: World, tenant: TenantState, externalId: string): Story {
  const target = newestCalled(tenant, externalId);
  const most = mostChapters + 1; // of each kind, so that it shows whether any are left out
  const happened = happenedTo(tenant, externalId);
  const { events, items, suggested } = happened;
  const requests = requestsNaming(world, tenant, externalId, items, most);
  const deliveries = newestDeliveriesAbout(tenant, externalId, most);
  const ids = targetsCalled(tenant, externalId);
  const scenes = [
    ...beginning(target, happened),
    ...requestScenes(world, requests, items),
    ...importScenes(tenant, items, most),
    ...routeScenes(tenant, ids, suggested, most),
    ...workScenes(tenant, ids, events, most),
    ...deliveryScenes(tenant, deliveries, deliveries.length === 0 ? () => 0 : numberByEventId(world, tenant, happened, most)),
  ];
  if (target === null && scenes.length === 0) throw unknown('target', externalId, knownTargets(tenant));
  return {
    externalId,
    title: cut(target?.title ?? titleIn(requests, externalId) ?? ''),
    target: target === null ? null : { id: target.id, status: target.status },
    stage: target === null ? 'rejected' : stageOf(tenant, target),
    allowed: target === null ? [] : allowedMoves(workFor(tenant.fieldWork, target)).map(moveText),
    chapters: chaptersOf(scenes),
  };
}

/** The newest scenes. They are told from the newest one on: what is costly to tell goes to those first. */
function chaptersOf(scenes: readonly Scene[]): readonly Chapter[] {
  const isCut = scenes.length > mostChapters;
  const shown = newest(inOrder(scenes), isCut ? mostChapters - 1 : mostChapters);
  const chapters = shown
    .toReversed()
    .map(({ at, tell }) => ({ at: writeInstant(at), ...tell() }))
    .reverse();
  const [first] = chapters;
  if (!isCut || first === undefined) return chapters;
  const text = `What happened before is left out: these are the newest ${shown.length} chapters`;
  return [{ at: first.at, kind: 'event', text, details: [], tone: 'neutral', link: null }, ...chapters];
}

/** A scenario may begin with targets that nobody has imported. */
function beginning(target: Target | null, { items, events }: Happened): readonly Scene[] {
  if (target === null || items.some(({ item }) => item.targetId === target.id)) return [];
  if (events.some(({ type }) => type === 'target.follow_up_created')) return [];
  const text = `Target ${target.id} was there from the start, or its import is no longer kept`;
  const tell = () => ({ kind: 'event', text, details: [], tone: 'neutral', link: null }) as const;
  return [{ at: target.createdAt, number: -1, rank: ranks.event, tell }];
}

function targetsCalled({ targetsByExternalId }: TenantState, externalId: string): ReadonlySet<TargetId> {
  return new Set([...targetsByExternalId.values()].flatMap((ofSystem) => [...idsIn(ofSystem, externalId)]));
}

function numberByEventId(
  world: World,
  tenant: TenantState,
  { events, items }: Happened,
  most: number,
): (delivery: { readonly eventId: string }) => number {
  const told = newest(items, most).flatMap(({ number, job, isSilent }) => (isSilent ? [] : [{ number, at: job.createdAt }]));
  const numbers = new Map([...newest(events, most), ...told].map((event) => [eventIdOf(world, tenant, event), event.number]));
  return ({ eventId }) => numbers.get(eventId) ?? 0;
}
