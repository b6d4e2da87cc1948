/** The vendor's flow as lanes of a picture: which stage stands in which, what is counted in each, and which items are drawn [V]. */
import type { Flow, FlowItem, StageName } from '../../control/overview/overview-types.js';

export const laneNames = [
  'external',
  'importJob',
  'routeSuggestion',
  'publishedRoute',
  'fieldWork',
  'visitReport',
  'billing',
  'webhooks',
  'left',
] as const;
export type LaneName = (typeof laneNames)[number];

/** Where an item of each stage stands. Nothing stands with the external system, and deliveries are no items. */
const laneOfStage = {
  imported: 'importJob',
  suggested: 'routeSuggestion',
  scheduled: 'publishedRoute',
  inProgress: 'fieldWork',
  completed: 'fieldWork',
  reported: 'visitReport',
  approved: 'visitReport',
  billing: 'billing',
  billed: 'billing',
  rejected: 'left',
  cancelled: 'left',
} as const satisfies Record<StageName, LaneName>;

export const stageWords = {
  imported: 'imported',
  suggested: 'suggested',
  scheduled: 'scheduled',
  inProgress: 'visit under way',
  completed: 'visit completed',
  reported: 'report submitted',
  approved: 'report approved',
  billing: 'billing event',
  billed: 'billed',
  rejected: 'rejected',
  cancelled: 'cancelled',
} as const satisfies Record<StageName, string>;

export const stageTones = {
  imported: 'neutral',
  suggested: 'neutral',
  scheduled: 'neutral',
  inProgress: 'neutral',
  completed: 'neutral',
  reported: 'neutral',
  approved: 'neutral',
  billing: 'neutral',
  billed: 'good',
  rejected: 'bad',
  cancelled: 'warning',
} as const satisfies Record<StageName, 'good' | 'warning' | 'bad' | 'neutral'>;

export interface Figure {
  readonly count: number;
  /** What is counted, fitting the count. */
  readonly words: string;
  readonly tone: 'good' | 'warning' | 'bad' | 'neutral';
}

interface Lane {
  readonly title: string;
  /** The view that has more of it. */
  readonly view: 'requests' | 'jobs' | 'routes' | 'targets' | 'webhooks';
  /** The first one is the one to be seen from afar. */
  readonly figures: (flow: Flow) => readonly Figure[];
}

export const lanes = {
  external: {
    title: 'External system',
    view: 'requests',
    figures: ({ requests }) => [figure(requests, 'request')],
  },
  importJob: {
    title: 'Import job',
    view: 'jobs',
    figures: ({ importJobs, passed }) => [figure(importJobs, 'import job'), figure(passed.imported, 'imported', 'imported')],
  },
  routeSuggestion: {
    title: 'Route suggestion',
    view: 'routes',
    figures: ({ passed }) => [figure(passed.suggested, 'suggestion')],
  },
  publishedRoute: {
    title: 'Published route',
    view: 'routes',
    figures: ({ passed }) => [figure(passed.scheduled, 'scheduled', 'scheduled')],
  },
  fieldWork: {
    title: 'Field work',
    view: 'targets',
    figures: ({ passed }) => [figure(passed.inProgress, 'started', 'started'), figure(passed.completed, 'completed', 'completed')],
  },
  visitReport: {
    title: 'Visit report',
    view: 'targets',
    figures: ({ passed }) => [figure(passed.reported, 'submitted', 'submitted'), figure(passed.approved, 'approved', 'approved')],
  },
  billing: {
    title: 'Billing',
    view: 'targets',
    figures: ({ passed }) => [figure(passed.billing, 'billing event'), figure(passed.billed, 'sent', 'sent')],
  },
  webhooks: {
    title: 'Webhook status',
    view: 'webhooks',
    figures: ({ deliveries: { succeeded, pending, failed, dropped } }) => [
      figure(succeeded, 'delivered', 'delivered', succeeded > 0 ? 'good' : 'neutral'),
      figure(pending, 'pending', 'pending', pending > 0 ? 'warning' : 'neutral'),
      figure(failed, 'failed', 'failed', failed > 0 ? 'bad' : 'neutral'),
      ...(dropped > 0 ? [figure(dropped, 'dropped', 'dropped', 'bad')] : []),
    ],
  },
  left: {
    title: 'Out of the flow',
    view: 'jobs',
    figures: ({ passed: { rejected, cancelled } }) => [
      figure(rejected, 'rejected', 'rejected', rejected > 0 ? 'bad' : 'neutral'),
      figure(cancelled, 'cancelled', 'cancelled', cancelled > 0 ? 'warning' : 'neutral'),
    ],
  },
} as const satisfies Record<LaneName, Lane>;

function figure(count: number, one: string, many = `${one}s`, tone: Figure['tone'] = 'neutral'): Figure {
  return { count, words: count === 1 ? one : many, tone };
}

/** The items of each lane, in their order. */
export function itemsByLane(items: readonly FlowItem[]): ReadonlyMap<LaneName, readonly FlowItem[]> {
  const byLane = new Map<LaneName, FlowItem[]>();
  for (const item of items) {
    const lane = laneOfStage[item.stage];
    const others = byLane.get(lane);
    if (others === undefined) byLane.set(lane, [item]);
    else others.push(item);
  }
  return byLane;
}

/** The first so many; the chosen one is never among those that are only counted. */
export function folded(
  items: readonly FlowItem[],
  most: number,
  chosen: string | null,
): { readonly shown: readonly FlowItem[]; readonly more: number } {
  if (items.length <= most) return { shown: items, more: 0 };
  const first = items.slice(0, most);
  const other = items.slice(most).find(({ externalId }) => externalId === chosen);
  return { shown: other === undefined ? first : [...first.slice(0, -1), other], more: items.length - most };
}

/** `3 deliveries sent, 1 failed`; `''` where there are none. */
export function deliveryWords({ pending, succeeded, failed }: FlowItem['deliveries']): string {
  const parts = [
    [succeeded, 'sent'],
    [failed, 'failed'],
    [pending, 'pending'],
  ] as const;
  const told = parts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  return told.length === 0 ? '' : `deliveries: ${told.join(', ')}`;
}
