/** A world with one tenant, for plain calls of actions. */
import { performDue } from '../../src/actions/due.js';
import { putTenant } from '../../src/actions/put-records.js';
import { defaultAssumptions } from '../../src/contract/generated/settings.js';
import type { Reading } from '../../src/domain/import/read-target.js';
import { defaultLimits } from '../../src/domain/rules.js';
import type { Outcome } from '../../src/domain/webhooks/delivery.js';
import { type ClockMode, startClock } from '../../src/world/clock.js';
import { emptyState } from '../../src/world/state.js';
import { World } from '../../src/world/world.js';
import type { Outgoing } from '../../src/world/world-events.js';

export const start = Date.parse('2026-06-24T06:00:00Z');

export function worldWith(mode: ClockMode = 'frozen') {
  const ran: { action: string; at: number }[] = [];
  const defects: unknown[] = [];
  const sent: { message: Outgoing; landed: (outcome: Outcome) => void }[] = [];
  const rules = {
    assumptions: defaultAssumptions,
    limits: defaultLimits,
    completeAfter: 250,
    retrySchedule: [0, 10_000],
    deliveryTimeout: 10_000,
    webhookTimestamps: 'real',
  } as const;
  const world = new World(emptyState(1, rules, startClock(mode, start)), {
    perform: (where, tenant, entry) => {
      ran.push({ action: entry.action, at: where.now() - start });
      if (entry.action.endsWith('ImportJob')) performDue(where, tenant, entry);
      if (entry.action === 'again') where.schedule(tenant, where.now() + 1000, 'once', null);
      if (entry.action === 'breaks') throw new Error('a defect');
    },
    onDefect: (error) => defects.push(error),
    onDropped: () => undefined,
    onStep: () => undefined,
    onPayload: () => undefined,
    onAttempt: () => undefined,
    resume: () => undefined,
    send: (message, landed) => sent.push({ message, landed }),
  });
  const tenant = putTenant(
    world,
    { key: 't', id: 't', name: 'T', features: [] },
    {
      importJob: 1,
      target: 1,
      customer: 1,
      location: 1,
      contact: 1,
      webhook: 1,
      routeSuggestion: 1,
      appointment: 1,
      visitReport: 1,
      billingEvent: 1,
    },
  );
  world.seeded();
  return { world, tenant, ran, defects, sent };
}

export function wish(externalId: string): Extract<Reading, { kind: 'wish' }> {
  const nothing = {
    templateKey: null,
    description: null,
    customer: null,
    location: null,
    contact: null,
    address: null,
    planning: null,
    businessValue: null,
    customFields: null,
  };
  return { kind: 'wish', wish: { operation: 'upsert', sourceSystem: 's', externalId, externalType: null, title: externalId, ...nothing } };
}

export const importOf = (...items: Reading[]) => ({
  client: 'erp',
  sourceSystem: 's',
  batchId: null,
  items,
  done: 'later' as const,
  mapping: null,
});
