/** The timeline of a scenario: what people do, and when, put on the agenda at the start. */
import type { Step } from '../actions/steps.js';
import { readInstant } from '../domain/instants.js';
import type { Instant } from '../domain/records.js';
import type { World } from '../world/world.js';
import { milliseconds } from './duration.js';
import type { Scenario, StepEntry } from './scenario.js';

export function scheduleTimeline(world: World, { timeline = [] }: Scenario): void {
  const start = world.now();
  for (const entry of timeline) {
    const step = stepOf(entry);
    const [first] = world.state.tenants.keys();
    const tenant = world.state.tenants.get(entry.revokeKey?.tenant ?? first ?? '');
    if (tenant === undefined || step === null) continue;
    const { at, after, delay = '0s' } = entry;
    if (at !== undefined) world.schedule(tenant, timeOf(at, start), 'step', step);
    else if (after !== undefined) {
      const { webhooks } = tenant;
      const waiting = { event: after.event, externalId: after.externalId ?? null, delay: milliseconds(delay), step };
      webhooks.waitingSteps = [...webhooks.waitingSteps, waiting];
    }
  }
}

function stepOf({ revokeKey }: StepEntry): Step | null {
  return revokeKey === undefined ? null : { do: 'revokeKey', client: revokeKey.client, key: revokeKey.key ?? 'default' };
}

function timeOf(text: string, start: Instant): Instant {
  return text.startsWith('+') ? start + milliseconds(text.slice(1)) : (readInstant(text) ?? start);
}
