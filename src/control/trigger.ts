/** Making events happen on demand, and looking first whether they can. */
import { eventIdOf, surroundingsOf } from '../actions/raise-event.js';
import { isImportEvent, newestLeadingTo, previewOf, stubTarget, triggerEvent } from '../actions/trigger-event.js';
import { explain, sentenceOf } from '../contract/explain.js';
import { eventTypes } from '../contract/generated/operations.js';
import { nearest } from '../contract/nearest.js';
import type { EventType } from '../contract/types.js';
import { writeInstant } from '../domain/instants.js';
import { redacted } from '../domain/journal/redact.js';
import type { IntegrationClient, Target } from '../domain/records.js';
import { overridden, payloadOf } from '../domain/webhooks/payload.js';
import { undisturbed, type Webhook } from '../domain/webhooks/subscription.js';
import { mayBeCancelled } from '../domain/work/life-cycle.js';
import type { Happening } from '../domain/work/move.js';
import type { EventNote } from '../world/event-log.js';
import { knownTargets, newestCalled, newestThat, type TenantState } from '../world/state.js';
import type { World } from '../world/world.js';
import { ControlError } from './control.js';
import { unknown } from './read.js';
import type { EventView, TriggeredEvent, TriggerOptions } from './webhook-types.js';

const mostAtOnce = 10_000;

/** Makes events happen, and answers them. */
export async function trigger(
  world: World,
  tenant: TenantState,
  eventType: EventType,
  options: TriggerOptions,
): Promise<readonly TriggeredEvent[]> {
  checkType(eventType);
  const { target: externalId, count = 1, overrides } = options;
  if (!Number.isInteger(count) || count < 1 || count > mostAtOnce)
    throw new ControlError('invalid', `trigger: the count ${count} is not a whole number from 1 to ${mostAtOnce}.`);
  if (externalId !== undefined && count > 1 && !mayRepeat.includes(eventType))
    throw new ControlError(
      'conflict',
      `trigger: ${eventType} can happen to the target ${externalId} only once; leave out the target, or the count.`,
    );
  const client = clientFor(tenant);
  if (overrides !== undefined) await checkOverrides(world, tenant, eventType, externalId, overrides);
  const events: TriggeredEvent[] = [];
  let below = Number.POSITIVE_INFINITY; // of several, each happens to a target of its own
  for (let made = 1; made <= count; made += 1) {
    const name = externalId !== undefined && eventType === 'target.imported' && count > 1 ? `${externalId}-${made}` : externalId;
    const target = targetFor(world, tenant, eventType, name, below);
    if (!mayRepeat.includes(eventType)) below = target?.id ?? 0;
    const called = name ?? target?.externalId ?? freeName(tenant);
    const result = triggerEvent(world, tenant, { type: eventType, target, externalId: called, client, overrides });
    if (result.kind === 'refused') throw new ControlError('conflict', `trigger: ${eventType}: ${result.why}.`);
    events.push({ ...eventView(world, tenant, result.event), others: result.others.map(({ type }) => type) });
    const all = [result.event, ...result.others].sort((one, other) => one.number - other.number);
    world.events.onStep(tenant, {
      step: redacted(`trigger ${eventType} ${result.event.externalId ?? called}`),
      refused: null,
      events: all,
    });
  }
  return events;
}

/** To one target. Imports of several have names of their own. */
const mayRepeat: readonly EventType[] = [
  'target.imported',
  'target.updated',
  'target.rejected',
  'route.suggestion.created',
  'appointment.problem_reported',
];

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
function targetFor(world: World, tenant: TenantState, type: EventType, externalId: string | undefined, below?: number): Target | null {
  if (externalId === undefined) {
    if (type === 'target.imported') return null;
    return isImportEvent(type) ? newestFor(type, tenant) : newestLeadingTo(type, world, tenant, below);
  }
  const target = newestCalled(tenant, externalId);
  if (target !== null || type === 'target.imported' || type === 'target.rejected') return target;
  throw unknown('target', externalId, knownTargets(tenant));
}

/** Of a target that does not exist yet. */
function freeName(tenant: TenantState): string {
  for (let number: number = tenant.sequences.target; ; number += 1)
    if (newestCalled(tenant, `TRIGGERED-${number}`) === null) return `TRIGGERED-${number}`;
}

function newestFor(type: EventType, tenant: TenantState): Target | null {
  const isWanted = type === 'target.cancelled' ? mayBeCancelled : (status: Target['status']) => status !== 'Cancelled';
  return newestThat(tenant, ({ status }) => isWanted(status));
}

/** Whether the payload has these places, and is still what the contract says. */
async function checkOverrides(
  world: World,
  tenant: TenantState,
  type: EventType,
  externalId: string | undefined,
  overrides: Readonly<Record<string, unknown>>,
): Promise<void> {
  const payload = payloadPreview(world, tenant, type, externalId);
  if (payload === null) return; // it cannot happen at all, and that is told when it is tried
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
function payloadPreview(world: World, tenant: TenantState, type: EventType, externalId: string | undefined): object | null {
  const client = clientFor(tenant);
  const happening = happeningPreview(world, tenant, type, externalId, client);
  if (happening === null) return null;
  const payloadOptions = { customerContext: true, contactDetails: true, summaryPreview: true, billingDetails: true };
  const webhook: Webhook = {
    id: 1 as Webhook['id'], // as: no webhook, only something to look through
    key: null,
    client: client.key,
    name: null,
    url: '',
    secret: '',
    eventTypes: ['*'],
    sourceSystem: happening.target?.sourceSystem ?? client.sourceSystem,
    isActive: true,
    payloadOptions,
    disturbance: undisturbed,
    createdAt: world.now(),
  };
  const event = { number: 1, at: world.now(), ...happening };
  return payloadOf(event, webhook, surroundingsOf(world, tenant, event));
}

function happeningPreview(
  world: World,
  tenant: TenantState,
  type: EventType,
  externalId: string | undefined,
  client: IntegrationClient,
): Happening | null {
  const known = targetFor(world, tenant, type, externalId);
  const target = known ?? stubTarget(world, { externalId: externalId ?? 'TRIGGERED-1', client });
  if (target === null) throw new ControlError('invalid', `trigger: "${externalId}" is not what a target can be called.`);
  if (type === 'target.rejected') {
    const { sourceSystem, externalId: called } = target;
    const rejection = {
      importJobId: 1,
      errorCode: 'target_already_exists',
      errorMessage: '-',
      sourceSystem,
      externalId: called,
      title: '-',
    } as const;
    return { type, target: null, records: { rejection } };
  }
  if (isImportEvent(type)) return { type, target, records: {} };
  return previewOf(type, world, tenant, target);
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
