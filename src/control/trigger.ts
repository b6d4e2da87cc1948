/** Making events happen on demand, and looking first whether they can. */
import { eventIdOf, surroundingsOf } from '../actions/raise-event.js';
import { hasTarget, triggerEvent } from '../actions/trigger-event.js';
import { explain, sentenceOf } from '../contract/explain.js';
import { eventTypes } from '../contract/generated/operations.js';
import { nearest } from '../contract/nearest.js';
import type { EventType } from '../contract/types.js';
import { createdTarget } from '../domain/import/apply.js';
import { readTarget } from '../domain/import/read-target.js';
import { writeInstant } from '../domain/instants.js';
import type { IntegrationClient, Target } from '../domain/records.js';
import { overridden, payloadOf } from '../domain/webhooks/payload.js';
import { undisturbed, type Webhook } from '../domain/webhooks/subscription.js';
import { isImportEvent, synthesised } from '../domain/webhooks/synthesise.js';
import type { EventNote } from '../world/event-log.js';
import { idsIn } from '../world/lookup.js';
import { newestOf, oldestId, recordOf, recordsOf } from '../world/numbered.js';
import type { TenantState } from '../world/state.js';
import type { World } from '../world/world.js';
import { ControlError, type EventView, type TriggerOptions } from './control.js';
import { unknown } from './read.js';

const mostAtOnce = 10_000;

/** Makes events happen, and answers them. */
export async function trigger(
  world: World,
  tenant: TenantState,
  eventType: EventType,
  options: TriggerOptions,
): Promise<readonly EventView[]> {
  checkType(eventType);
  const { target: externalId, count = 1, overrides } = options;
  if (!Number.isInteger(count) || count < 1 || count > mostAtOnce)
    throw new ControlError('invalid', `trigger: the count ${count} is not a whole number from 1 to ${mostAtOnce}.`);
  if (eventType === 'target.cancelled' && externalId !== undefined && count > 1)
    throw new ControlError('conflict', `trigger: the target ${externalId} can be cancelled only once.`);
  const client = clientFor(tenant);
  if (overrides !== undefined) await checkOverrides(world, tenant, eventType, externalId, overrides);
  const events: EventNote[] = [];
  for (let made = 1; made <= count; made += 1) {
    const name = externalId !== undefined && eventType === 'target.imported' && count > 1 ? `${externalId}-${made}` : externalId;
    const target = targetFor(tenant, eventType, name);
    const called = name ?? target?.externalId ?? `TRIGGERED-${tenant.sequences.target}`;
    const result = triggerEvent(world, tenant, { type: eventType, target, externalId: called, client, overrides });
    if (result.kind === 'refused') throw new ControlError('conflict', `trigger: ${eventType}: ${result.why}.`);
    events.push(result.event);
  }
  return events.map((event) => eventView(world, tenant, event));
}

/** The one that subscribes, else the first. */
function clientFor({ tenant, clients, webhooks }: TenantState): IntegrationClient {
  const [webhook] = webhooks.webhooks.values();
  const [first] = clients.values();
  const client = clients.get(webhook?.client ?? '') ?? first;
  if (client === undefined)
    throw new ControlError('invalid', `trigger: the tenant "${tenant.key}" has no client that could have caused it.`);
  return client;
}

/** The target of that name; without one the newest that the event can happen to; `null` for one that is not there yet. */
function targetFor(tenant: TenantState, type: EventType, externalId: string | undefined): Target | null {
  if (externalId === undefined) return type === 'target.imported' ? null : newestFor(type, tenant);
  const target = newestCalled(tenant, externalId);
  if (target !== null || type === 'target.imported' || type === 'target.rejected') return target;
  const some = recordsOf(tenant.targets).slice(-20);
  throw unknown(
    'target',
    externalId,
    some.map((one) => one.externalId),
  );
}

/** By the index: a trigger may do it thousands of times. */
function newestCalled({ targets, targetsByExternalId }: TenantState, externalId: string): Target | null {
  const ids = [...targetsByExternalId.values()].flatMap((ofSystem) => [...idsIn(ofSystem, externalId)]);
  return ids.length === 0 ? null : (recordOf(targets, Math.max(...ids)) ?? null);
}

function newestFor(type: EventType, { targets }: TenantState): Target | null {
  for (let id = Number(newestOf(targets)?.id ?? 0); id >= oldestId(targets); id -= 1) {
    const target = recordOf(targets, id);
    if (target !== undefined && target.status !== 'Cancelled' && (type !== 'target.cancelled' || target.status !== 'Completed'))
      return target;
  }
  return null;
}

/** Whether the payload has these places, and is still what the contract says. */
async function checkOverrides(
  world: World,
  tenant: TenantState,
  type: EventType,
  externalId: string | undefined,
  overrides: Readonly<Record<string, unknown>>,
): Promise<void> {
  const payload = previewOf(world, tenant, type, externalId);
  for (const path of Object.keys(overrides)) {
    if (path === 'eventId' || path === 'eventType')
      throw new ControlError('invalid', `trigger: "${path}" stands in a header, too, and cannot be another one in the payload.`);
    const keys = path.split('.');
    const last = keys.pop() ?? '';
    const value = overrides[path];
    if (typeof value === 'object' && value !== null)
      throw new ControlError(
        'invalid',
        `trigger: "${path}": give text, a number, true, false or null; name a field within it as in "visitReport.result".`,
      );
    const place = keys.reduce<unknown>((part, key) => ownPart(part, key), payload);
    if (ownPart(place, last) === undefined) {
      if (place === null)
        throw new ControlError('invalid', `trigger: "${keys.join('.')}" of ${type} is null here, so it has no "${last}".`);
      const [where, there] = typeof place === 'object' ? [keys.join('.'), place] : ['', payload];
      throw new ControlError(
        'invalid',
        `trigger: ${type} has no "${path}"; ${where === '' ? 'it' : `"${where}"`} has ${Object.keys(there).join(', ')}.`,
      );
    }
  }
  const { webhookPayloads } = await import('../contract/generated/webhook-payloads.js'); // only now: most starts never need it
  const validate = webhookPayloads[type];
  const changed = overridden(payload, overrides);
  if (validate !== undefined && !validate(changed))
    throw new ControlError(
      'invalid',
      `trigger: ${type} would not be what the contract says: ${sentenceOf(explain(changed, validate.errors ?? []))}`,
    );
}

/** `undefined`: there is none. Never what every object inherits. */
function ownPart(whole: unknown, key: string): unknown {
  return typeof whole === 'object' && whole !== null && Object.hasOwn(whole, key) ? (whole as Record<string, unknown>)[key] : undefined; // as: it has the key
}

/** The payload as it would be, with everything that a subscription can ask for. */
function previewOf(world: World, tenant: TenantState, type: EventType, externalId: string | undefined): object {
  const at = world.now();
  const known = externalId === undefined ? newestOf(tenant.targets) : newestCalled(tenant, externalId);
  const client = clientFor(tenant);
  const target = known ?? stubTarget(externalId ?? 'TRIGGERED-1', client.sourceSystem, at);
  const rejection = {
    importJobId: 1,
    errorCode: 'target_already_exists',
    errorMessage: '-',
    sourceSystem: target.sourceSystem,
    externalId: target.externalId,
    title: '-',
  } as const;
  const records = type === 'target.rejected' ? { rejection } : isImportEvent(type) ? {} : synthesised(type, target, at);
  const payloadOptions = { customerContext: true, contactDetails: true, summaryPreview: true, billingDetails: true };
  const webhook: Webhook = {
    id: 1 as Webhook['id'], // as: no webhook, only something to look through
    key: null,
    client: client.key,
    name: null,
    url: '',
    secret: '',
    eventTypes: ['*'],
    sourceSystem: target.sourceSystem,
    isActive: true,
    payloadOptions,
    disturbance: undisturbed,
    createdAt: at,
  };
  const isAboutTarget = type !== 'target.rejected' && hasTarget(type);
  const event = { number: 1, type, at, target: isAboutTarget ? target : null, records };
  return payloadOf(event, webhook, surroundingsOf(world, tenant, event));
}

function stubTarget(externalId: string, sourceSystem: string, at: number): Target {
  const title = `Visit ${externalId}`;
  const reading = readTarget(
    { externalId, title },
    { sourceSystem, operation: 'create' },
    { sourceSystems: ['*'], localDateTimes: 'reject' },
  );
  if (reading.kind === 'invalid') throw new ControlError('invalid', `trigger: ${sentenceOf(reading.problems)}`);
  return createdTarget(1 as Target['id'], reading.wish, title, { links: null, location: null }, at); // as: no target, only something to look through
}

export function eventView(world: World, tenant: TenantState, event: EventNote): EventView {
  const { type, at, externalId } = event;
  return { eventId: eventIdOf(world, tenant, event), eventType: type, occurredAt: writeInstant(at), externalId };
}

export function checkType(type: string): void {
  if (eventTypes.some((one) => one === type)) return;
  const close = nearest(type, eventTypes);
  throw new ControlError(
    'invalid',
    `There is no event "${type}".${close === null ? ` There are: ${eventTypes.join(', ')}.` : ` "${close}"?`}`,
  );
}
