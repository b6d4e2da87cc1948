/** The receivers in Node and Python: what they take, what they refuse, and that each event counts once. */
import { createHmac } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Mock } from '../../src/index.js';
import type { Running } from '../support/command.js';
import { given } from '../support/given.js';
import { lineOf, needs, project, runLine } from './project.js';

describe.each([
  ['receiver-node', null],
  ['receiver-python', 'python3'],
] as const)('%s', (example, program) => {
  beforeEach((context) => {
    if (program !== null) needs(context, program);
  });

  /** Run by the line of the README, but on a free port: `exec` has signals reach it, and `env` takes the variable of the line. */
  const started = async () => {
    const receiver = runLine(`exec env ${lineOf(example)}`, project(), { PORT: '0' });
    const [, url = ''] = await receiver.printed(/^Receiving on (http:\S+)$/m);
    return { receiver, url };
  };

  /** A receiver to which a mock with the secret of the README posts. */
  const subscribed = async () => {
    const { receiver, url } = await started();
    const { mock } = await given.mock({ webhookUrl: url });
    return { receiver, url, mock };
  };

  /** What it has begun to work on, once it has come to a last event. */
  const arrived = async (mock: Mock, { printed, stdout }: Running) => {
    await mock.trigger('target.imported', { target: 'JOB-LAST' });
    await printed(/^JOB-LAST has arrived/m);
    return [...stdout().matchAll(/^(\S+) has arrived/gm)].map(([, externalId]) => externalId);
  };

  test('takes every event of a visit at the first attempt', async () => {
    const { mock } = await subscribed();
    await mock.trigger('billing.event_sent');
    const last = await mock.waitForDelivery({ eventType: 'billing.event_sent' });
    expect(last).toHaveLength(1);
    expect(mock.webhooks.deliveries().length).toBeGreaterThan(10);
    for (const delivery of mock.webhooks.deliveries())
      expect(delivery).toMatchObject({ status: 'Succeeded', attempts: [{ statusCode: 204 }] });
  });

  test('an event that comes again, as a new delivery or the same one, is accepted and counts once', async () => {
    const { mock, receiver } = await subscribed();
    await mock.trigger('target.imported', { target: 'JOB-1' });
    const [delivery] = await mock.waitForDelivery({ externalId: 'JOB-1' });
    const id = delivery?.deliveryId ?? '';

    const again = await mock.webhooks.replay(id, 'again');
    const duplicate = await mock.webhooks.replay(id, 'duplicate');

    expect([again, duplicate].map(({ attempts }) => attempts.at(-1)?.statusCode)).toEqual([204, 204]);
    expect(await arrived(mock, receiver)).toEqual(['JOB-1', 'JOB-LAST']);
    expect(receiver.stdout().match(new RegExp(`204 ${delivery?.eventId} again`, 'g'))).toHaveLength(2);
  });

  test('an event that comes many times at once counts once', async () => {
    const { mock, receiver, url } = await subscribed();
    const event = JSON.stringify({ eventId: 'evt_1', eventType: 'target.imported', target: { id: 7, externalId: 'JOB-1' } });
    const answers = await Promise.all(Array.from({ length: 20 }, () => post(url, event, signed(mock, event))));
    expect(new Set(answers)).toEqual(new Set([204]));
    expect(await arrived(mock, receiver)).toEqual(['JOB-1', 'JOB-LAST']);
  });

  test.each([
    ['a stale one', 'stale'],
    ['one with a wrong signature', 'badSignature'],
  ] as const)('%s is refused', async (_, kind) => {
    const { mock, receiver } = await subscribed();
    await mock.trigger('target.imported', { target: 'JOB-1' });
    const [delivery] = await mock.waitForDelivery({ externalId: 'JOB-1' });

    const replayed = await mock.webhooks.replay(delivery?.deliveryId ?? '', kind);

    expect(replayed.attempts.map(({ statusCode }) => statusCode)).toEqual([204, 401]);
    expect(receiver.stdout()).not.toContain('again');
  });

  test('what is stale or forged is refused at its first coming, too, and taken when it comes as it should', async () => {
    const { mock, receiver, url } = await subscribed();
    const event = JSON.stringify({ eventId: 'evt_1', eventType: 'target.imported', target: { id: 7, externalId: 'JOB-Ä' } });
    const good = signed(mock, event);
    const shifted = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();

    expect(await post(url, event, { ...good, 'X-Ordinavo-Timestamp': shifted(-6) })).toBe(401);
    expect(await post(url, event, { ...good, 'X-Ordinavo-Timestamp': shifted(6) })).toBe(401);
    expect(await post(url, event, { ...good, 'X-Ordinavo-Timestamp': 'yesterday' })).toBe(401);
    expect(await post(url, event, { ...good, 'X-Ordinavo-Timestamp': '' })).toBe(401);
    expect(await post(url, event, { ...good, 'X-Ordinavo-Signature': '' })).toBe(401);
    expect(await post(url, event, { ...good, 'X-Ordinavo-Signature': `sha256=${'0'.repeat(64)}` })).toBe(401);
    expect(await post(url, `${event} `, good)).toBe(401);
    expect(await post(url, event, {})).toBe(401);
    expect(receiver.stdout()).not.toContain('204');

    expect(await post(url, event, good)).toBe(204);
    expect(await arrived(mock, receiver)).toEqual(['JOB-Ä', 'JOB-LAST']);
  });

  test('a body that is too large or is not JSON is refused, and the next event is taken', async () => {
    const { mock, receiver, url } = await subscribed();
    expect(await post(url, 'x'.repeat(1_000_001), {})).toBe(413);
    expect(await post(url, 'no JSON', signed(mock, 'no JSON'))).toBe(400);
    expect(await arrived(mock, receiver)).toEqual(['JOB-LAST']);
  });

  test('ends when it is told to', async () => {
    const { receiver } = await started();
    receiver.child.kill('SIGTERM');
    expect(await receiver.ended).toMatchObject({ exitCode: 0, signal: null });
  });
});

function signed({ webhookSecret }: Mock, body: string) {
  const signature = `sha256=${createHmac('sha256', webhookSecret).update(body).digest('hex')}`;
  return { 'X-Ordinavo-Signature': signature, 'X-Ordinavo-Timestamp': new Date().toISOString() };
}

async function post(url: string, body: string, headers: Readonly<Record<string, string>>): Promise<number> {
  const { status } = await fetch(url, { method: 'POST', body, headers: { 'Content-Type': 'application/json', ...headers } });
  return status;
}
