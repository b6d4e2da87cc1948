/** Plays the demo: acts as the external system, which sends one target; the timeline of the scenario does everything else. */
import type { RemoteWorldControl } from '../../control/client.js';
import type { ApiKeyView, ClientView } from '../../control/control.js';
import type { WebhookView } from '../../control/webhook-types.js';

/** What the vendor's documents send. The customer and the location are those of the scenario, where they are there. */
export const demoTarget = {
  externalId: 'JOB-2026-000918',
  title: 'Maintenance visit',
  description: 'Check refrigeration unit and document status.',
  customer: { externalId: 'CUST-10042', customerNumber: 'RRM-001', name: 'Rhein-Ruhr Medical Supply' },
  location: {
    externalId: 'LOC-ESSEN-01',
    name: 'Essen Center',
    street: 'Hachestrasse 12',
    postalCode: '45127',
    city: 'Essen',
    country: 'DE',
    latitude: 51.451,
    longitude: 7.012,
  },
  contact: { externalId: 'CONT-44', displayName: 'Anna Weber' },
  planning: { priority: 'High', estimatedWorkMinutes: 45 },
} as const;

/** Sends a body to the API as an external system does, and answers what came back. */
export type SendTarget = (key: string, target: object) => Promise<{ readonly status: number; readonly text: string }>;

/**
 * Answers the external ID of the target that was sent. Throws where nothing could be sent, with what to do. `ownReceiver`: somebody listens where
 * webhooks go.
 */
export async function playDemo(world: RemoteWorldControl, send: SendTarget, ownReceiver = false): Promise<string> {
  const [keys, clients, webhooks, summary, known] = await Promise.all([
    world.state.apiKeys(),
    world.state.clients(),
    world.webhooks.list(),
    world.state.summary(),
    world.overview.targets({ search: demoTarget.externalId, limit: 1000 }),
  ]);
  const key = keyFor(keys, clients, summary.clock.now);
  if (key === null)
    throw new Error(
      'No API key that works may import targets with customers, or can be shown here; add one with MOCK in it to the scenario.',
    );
  if (!ownReceiver && goNowhere(webhooks)) await world.demoReceiver.on();
  if (summary.clock.mode !== 'real') await world.clock.run();
  const externalId = freeId(
    demoTarget.externalId,
    known.items.map((target) => target.externalId),
  );
  const { status, text } = await send(key, { ...demoTarget, externalId });
  if (status >= 300) throw new Error(`The API answered ${status}: ${text.slice(0, 300)}`);
  return externalId;
}

/** The same with `-2`, `-3` and so on, where it is taken. */
export function freeId(wanted: string, taken: readonly string[]): string {
  const known = new Set(taken);
  for (let count = 1; ; count += 1) {
    const id = count === 1 ? wanted : `${wanted}-${count}`;
    if (!known.has(id)) return id;
  }
}

const needed = ['inbound.targets.write', 'customers.map'];

/** The first key that may be used for the demo. Real keys are never told, so they cannot be. */
export function keyFor(keys: readonly ApiKeyView[], clients: readonly ClientView[], now: string): string | null {
  const may = (name: string) => {
    const scopes = clients.find(({ key }) => key === name)?.scopes ?? [];
    return scopes.includes('*') || needed.every((scope) => scopes.includes(scope));
  };
  const works = ({ value, client, state, expiresAt }: ApiKeyView) =>
    state === 'active' && (expiresAt === null || Date.parse(expiresAt) > Date.parse(now)) && !value.includes('[redacted]') && may(client);
  return keys.find(works)?.value ?? null;
}

/** Whether no subscription has ever reached anybody: then the built-in receiver stands in. */
export function goNowhere(webhooks: readonly WebhookView[]): boolean {
  return !webhooks.some(({ isActive, counts }) => isActive && counts.succeeded > 0);
}
