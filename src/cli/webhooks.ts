/** `ordinavo-mock webhooks`: the subscriptions of a running mock, what was sent to them, sending it again, and waiting for it. */
import { webhookDeliveryStatuses } from '../contract/generated/operations.js';
import type { RemoteWorldControl } from '../control/client.js';
import { ControlError } from '../control/control.js';
import type { DeliveryFilter, ReplayKind, SentAttempt, SentDelivery, WebhookView } from '../control/webhook-types.js';
import { plural } from '../domain/text.js';
import { inRealTime } from '../world/clock.js';
import type { Around } from './commands.js';
import { EnvironmentError } from './files.js';
import { argument, findWorld, subcommand, urlOf } from './find-mock.js';
import { type Given, UsageError } from './flags.js';
import { printable } from './log.js';
import { packageRunner, whenStopped } from './runner.js';
import { show } from './show.js';
import { eventTypeNamed } from './trigger.js';

export async function webhooks(given: Given, around: Around): Promise<number | null> {
  switch (subcommand(given, 'webhooks', ['list', 'tail', 'deliveries', 'replay', 'wait'])) {
    case 'list':
      return list(given, around);
    case 'tail':
      return tail(given, around);
    case 'deliveries':
      return deliveries(given, around);
    case 'replay':
      return replay(given, around);
    case 'wait':
      return wait(given, around);
  }
}

async function list(given: Given, around: Around): Promise<number> {
  const all = await (await findWorld(given, around)).webhooks.list();
  return show(given, around, all, all.length === 0 ? ['No subscriptions.'] : all.map(subscriptionLine));
}

/** `   1  portal  http://127.0.0.1:5005/  all events  on   0 pending, 3 succeeded, 0 failed` */
function subscriptionLine({ webhookId, key, url, eventTypes, isActive, counts }: WebhookView): string {
  const { pending, succeeded, failed, dropped } = counts;
  const types = eventTypes.includes('*') ? 'all events' : eventTypes.join(',');
  const sent = `${pending} pending, ${succeeded} succeeded, ${failed} failed${dropped === 0 ? '' : `, ${dropped} dropped`}`;
  return [String(webhookId).padStart(4), key ?? '-', url, types, isActive ? 'on ' : 'off', sent].map((part) => printable(part)).join('  ');
}

async function deliveries(given: Given, around: Around): Promise<number> {
  const [, id] = given.positionals;
  const filter = filterIn(given);
  const limit = given.whole('limit', 1_000_000) ?? 20;
  const { webhooks: sent } = await findWorld(given, around);
  if (id !== undefined) {
    const one = await sent.delivery(id);
    return show(given, around, one, wholeDelivery(one));
  }
  const all = await sent.deliveries({ ...filter, limit });
  return show(given, around, all, all.length === 0 ? ['No such deliveries.'] : all.map(deliveryLine));
}

function filterIn(given: Given): DeliveryFilter {
  const event = given.text('event')?.text;
  const target = given.text('target')?.text;
  const webhook = given.text('webhook')?.text;
  const named = given.choice('status', webhookDeliveryStatuses);
  if (given.on('failed') && named !== undefined && named !== 'Failed')
    throw new UsageError(`--failed and --status ${named} rule each other out; drop one.`);
  const status = given.on('failed') ? 'Failed' : named;
  return {
    ...(event === undefined ? {} : { eventType: eventTypeNamed(event) }),
    ...(target === undefined ? {} : { externalId: target }),
    ...(webhook === undefined ? {} : { webhook }),
    ...(status === undefined ? {} : { status }),
  };
}

/** `del_01…  2026-06-24T06:00:00.000Z  target.imported  JOB-1  portal  Failed  6 attempts  Nobody answers there (ECONNREFUSED).` */
function deliveryLine(delivery: SentDelivery): string {
  const { status, attempts } = delivery;
  const error = attempts.at(-1)?.error ?? null;
  return [...headOf(delivery, delivery.createdAt), status, plural(attempts.length, 'attempt'), ...(error === null ? [] : [error])]
    .map((part) => printable(part))
    .join('  ');
}

function headOf({ deliveryId, eventType, externalId, webhook, webhookId }: SentDelivery, at: string): readonly string[] {
  return [deliveryId, at, eventType, externalId ?? '-', webhook ?? `webhook ${webhookId}`];
}

function wholeDelivery(delivery: SentDelivery): readonly string[] {
  const { eventId, nextAttemptAt, attempts, signature, body } = delivery;
  return [
    deliveryLine(delivery),
    '',
    `  event      ${eventId}`,
    `  signature  ${signature === '' ? 'its subscription is gone' : signature}`,
    ...(nextAttemptAt === null ? [] : [`  next       ${nextAttemptAt}`]),
    `  body       ${printable(body, body.length)}`,
    ...attempts.flatMap((attempt) => ['', `  ${attempt.startedAt}  ${answerLine(attempt)}`, ...answerOf(attempt)]),
  ];
}

/** `503  attempt 2, stale  8 ms  The receiver answered 503.` */
function answerLine({ kind, number, statusCode, durationMs, error }: SentAttempt): string {
  const which = `attempt ${number}${kind === 'regular' ? '' : `, ${kind}`}`;
  return [
    statusCode === null ? 'no answer' : String(statusCode),
    which,
    `${durationMs} ms`,
    ...(error === null ? [] : [printable(error)]),
  ].join('  ');
}

function answerOf({ answer }: SentAttempt): readonly string[] {
  const text = answer.trimEnd();
  return text === '' ? [] : text.split(/\r?\n/).map((line) => `    ${printable(line, line.length)}`);
}

async function replay(given: Given, around: Around): Promise<number> {
  const id = argument(given, 'webhooks', 'the ID of a delivery; ordinavo-mock webhooks deliveries has them');
  const kinds = (['duplicate', 'stale', 'bad-signature'] as const).filter((name) => given.on(name));
  if (kinds.length > 1) throw new UsageError(`${kinds.map((name) => `--${name}`).join(' and ')}: one kind of replay at a time.`);
  const as: ReplayKind = kinds[0] === undefined ? 'again' : kinds[0] === 'bad-signature' ? 'badSignature' : kinds[0];
  const { webhooks: sent } = await findWorld(given, around);
  const before = (await sent.delivery(id)).attempts.length;
  const delivery = await sent.replay(id, as);
  const made = delivery.attempts.slice(as === 'again' ? 0 : before).at(-1);
  show(given, around, delivery, [
    delivery.deliveryId,
    ...(made === undefined
      ? ['  no answer  nothing has been sent yet; its subscription is busy']
      : [`  ${answerLine(made)}`, ...answerOf(made)]),
  ]);
  return made === undefined || made.statusCode === null ? 1 : 0;
}

async function wait(given: Given, around: Around): Promise<number> {
  const eventType = eventTypeNamed(argument(given, 'webhooks', 'an event, such as target.imported'));
  const count = given.whole('count', 1_000_000);
  const wanted = { ...filterIn(given), eventType, ...(count === undefined ? {} : { count }) };
  const world = await findWorld(given, around);
  const all = await world.waitForDelivery(wanted, given.text('timeout')?.text);
  return show(given, around, all, all.map(deliveryLine));
}

const interval = 250; // ms, real

/** Tells of each attempt until it is stopped, or the mock is gone. */
async function tail(given: Given, around: Around): Promise<null> {
  const runner = packageRunner();
  const filter = filterIn(given);
  const world = await findWorld(given, around);
  const asText = given.on('json') ? attemptJson : attemptLine;
  process.stdout.once('error', () => process.exit(0)); // nobody reads on, as behind `head`
  whenStopped(runner, (exitCode) => process.exit(exitCode));
  const told: Told = { change: 0, last: null, attempts: new Map() };
  await newAttempts(world, told); // those that were made before are not told
  process.stderr.write(`Following the deliveries of ${urlOf(given)}  (Ctrl-C stops)\n`);
  for (;;) {
    await new Promise<void>((resolve) => void inRealTime(interval, resolve));
    const { made, hasGoneBack } = await newAttempts(world, told).catch((error: unknown) => {
      // Another mock may have taken its place meanwhile, which has another token.
      throw error instanceof ControlError ? new EnvironmentError(`${error.message} There is nothing more to follow.`) : error;
    });
    if (hasGoneBack) process.stderr.write('The mock was reset, or has gone back to a snapshot.\n');
    for (const [delivery, attempt] of made) if (isWanted(delivery, filter)) around.print(`${asText(delivery, attempt)}\n`);
  }
}

/** What has been told so far: each attempt is told once. */
interface Told {
  change: number;
  /** The delivery that changed last. */
  last: string | null;
  /** How many attempts of each. */
  attempts: Map<string, number>;
}

const remembered = 100_000;

interface NewAttempts {
  readonly made: readonly (readonly [SentDelivery, SentAttempt])[];
  readonly hasGoneBack: boolean;
}

async function newAttempts(world: RemoteWorldControl, told: Told): Promise<NewAttempts> {
  let changed = await world.webhooks.deliveries({ changedAfter: Math.max(0, told.change - 1) });
  const goesOn = told.last === null || changed.some(({ deliveryId }) => deliveryId === told.last);
  if (!goesOn) changed = await world.webhooks.deliveries();
  // Else it was forgotten, to keep within the limit.
  const hasGoneBack = !goesOn && changed.every(({ change }) => change < told.change);
  if (hasGoneBack) {
    told.change = 0; // ids may come again, and what is there now is told anew
    told.last = null;
    told.attempts = new Map();
  }
  const made = changed.flatMap((delivery) =>
    delivery.attempts.slice(told.attempts.get(delivery.deliveryId) ?? 0).map((attempt) => [delivery, attempt] as const),
  );
  for (const { deliveryId, attempts, change } of changed) {
    told.attempts.delete(deliveryId);
    told.attempts.set(deliveryId, attempts.length);
    if (change < told.change) continue;
    told.change = change;
    told.last = deliveryId;
  }
  for (const [oldest] of told.attempts) {
    if (told.attempts.size <= remembered) break;
    told.attempts.delete(oldest);
  }
  return { made: made.sort(([, one], [, other]) => Date.parse(one.startedAt) - Date.parse(other.startedAt)), hasGoneBack };
}

function isWanted(delivery: SentDelivery, { eventType, externalId, webhook, status }: DeliveryFilter): boolean {
  return (
    (eventType === undefined || delivery.eventType === eventType) &&
    (externalId === undefined || delivery.externalId === externalId) &&
    (webhook === undefined || delivery.webhook === webhook || String(delivery.webhookId) === webhook) &&
    (status === undefined || delivery.status === status)
  );
}

/** `del_01…  2026-06-24T06:00:00.000Z  target.imported  JOB-1  portal  200  attempt 1  8 ms` */
function attemptLine(delivery: SentDelivery, attempt: SentAttempt): string {
  return `${headOf(delivery, attempt.startedAt)
    .map((part) => printable(part))
    .join('  ')}  ${answerLine(attempt)}`;
}

/** The delivery with this attempt alone. */
function attemptJson(delivery: SentDelivery, attempt: SentAttempt): string {
  return JSON.stringify({ ...delivery, attempts: [attempt] });
}
