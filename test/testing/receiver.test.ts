import { describe, expect, test } from 'vitest';
import { type Mock, type ReceiverOptions, startMock } from '../../src/index.js';
import { Client, given, target } from '../support/given.js';

/** A mock whose clock stands still, with a client and a receiver of its own. */
async function listening(scenario = 'demo') {
  const { mock, erp } = await given.scenario(scenario);
  return { mock, erp, receiver: await mock.receiver() };
}

describe('mock.receiver()', () => {
  test('gets what the subscriptions of the scenario are told, verified, and records it', async () => {
    const { erp, receiver, mock } = await listening();
    await erp.importTarget(target('JOB-1'));

    const delivery = await receiver.waitFor('target.imported');

    expect(delivery).toMatchObject({ eventType: 'target.imported', verified: true, verdict: { ok: true }, status: 204 });
    expect(delivery.payload).toMatchObject({ eventType: 'target.imported', target: { externalId: 'JOB-1' } });
    expect(JSON.parse(delivery.body)).toEqual(delivery.payload);
    expect(delivery.headers['x-ordinavo-event-id']).toBe(delivery.eventId);
    expect(receiver.received).toEqual([delivery]);
    await mock.waitForDelivery({ eventType: 'target.imported', externalId: 'JOB-1' });
  });

  test('where nobody has subscribed, it has a subscription to all events', async () => {
    const { mock, erp, receiver } = await listening('empty');
    expect(mock.webhooks.list()).toMatchObject([{ key: 'receiver', url: `${receiver.url}1`, eventTypes: ['*'] }]);
    await erp.importTarget(target('JOB-1'));
    expect((await receiver.waitFor()).verified).toBe(true);
    expect(mock.webhookSecret).not.toBe('');
  });

  test('can be that of one subscription alone', async () => {
    const [one, other] = [
      { key: 'one', url: 'http://127.0.0.1:9/', eventTypes: ['target.imported' as const] },
      { key: 'other', url: 'http://127.0.0.1:9/', eventTypes: ['target.cancelled' as const] },
    ];
    const { mock, erp } = await given.subscribed({ tenant: { webhooks: [one, other] } });
    const receiver = await mock.receiver({ webhook: 'other' });
    await erp.importTarget(target('JOB-1'));
    await erp.importTarget({ externalId: 'JOB-1', operation: 'cancel' });
    expect((await receiver.waitFor()).eventType).toBe('target.cancelled');
    expect(mock.webhooks.list().map(({ url }) => url)).toEqual(['http://127.0.0.1:9/', `${receiver.url}1`]);
  });

  test('answers what it is told, for as long as it is told, and deliveries are tried again', async () => {
    const { mock, erp, receiver } = await listening();
    receiver.answer(503, 2);
    await erp.importTarget(target('JOB-1'));
    await mock.clock.advance('2m');
    expect(receiver.received.map(({ status }) => status)).toEqual([503, 503, 204]);
    expect(new Set(receiver.received.map(({ eventId }) => eventId)).size).toBe(1);
    receiver.answer(({ eventType }) => (eventType === 'target.cancelled' ? 410 : 202));
    await erp.importTarget(target('JOB-2'));
    await mock.clock.advance('1s');
    expect(receiver.received.at(-1)?.status).toBe(202);
  });

  test('an answer that throws is a 500 which says why', async () => {
    const { mock, erp } = await given.scenario('demo');
    const receiver = await mock.receiver({
      answer: () => {
        throw new Error('no database');
      },
    });
    await erp.importTarget(target('JOB-1'));
    await receiver.waitFor();
    await mock.clock.advance('1s');
    const [delivery] = mock.webhooks.deliveries();
    expect(delivery?.attempts[0]).toMatchObject({ statusCode: 500, answer: 'The receiver could not answer: no database\n' });
  });

  test('refuses what was signed with another secret or too long ago, and says which', async () => {
    const { mock, erp, receiver } = await listening();
    await erp.importTarget(target('JOB-1'));
    const [sent] = await mock.waitForDelivery({ eventType: 'target.imported' });
    for (const kind of ['badSignature', 'stale', 'duplicate'] as const) await mock.webhooks.replay(sent?.deliveryId ?? '', kind);
    expect(receiver.received.map(({ verified, verdict, status }) => [verified, verdict.ok ? null : verdict.reason, status])).toEqual([
      [true, null, 204],
      [false, 'wrongSecret', 401],
      [false, 'stale', 401],
      [true, null, 204],
    ]);
  });

  test('goes by a secret that was changed since', async () => {
    const { mock, erp, receiver } = await listening();
    const [webhook] = mock.webhooks.list();
    await erp.patch(`/webhooks/${webhook?.webhookId}`, { secret: 'whsec_MOCKchanged000000000000000000001' });
    await erp.importTarget(target('JOB-1'));
    expect((await receiver.waitFor()).verified).toBe(true);
    expect(mock.webhookSecret).toBe('whsec_MOCKchanged000000000000000000001');
  });

  test('a reset empties it, and it gets what happens after that', async () => {
    const { mock, erp, receiver } = await listening();
    await erp.importTarget(target('JOB-1'));
    await receiver.waitFor();
    mock.reset();
    expect(receiver.received).toEqual([]);
    await erp.importTarget(target('JOB-2'));
    expect((await receiver.waitFor()).payload).toMatchObject({ target: { externalId: 'JOB-2' } });
  });

  test('what was sent before a reset is none of the new world’s, whenever it comes', async () => {
    const { mock, erp, receiver } = await listening();
    for (let round = 1; round <= 10; round += 1) {
      await erp.importTarget(target(`OLD-${round}`));
      mock.reset();
      await erp.importTarget(target(`NEW-${round}`));
      await mock.waitForDelivery({ externalId: `NEW-${round}` });
      expect(receiver.received.map(({ payload }) => 'target' in payload && payload.target.externalId)).toEqual([`NEW-${round}`]);
    }
  });

  test('a reset lets it answer as at its start', async () => {
    const { mock, erp, receiver } = await listening();
    receiver.answer(503);
    receiver.answer(500, 3);
    mock.reset();
    await erp.importTarget(target('JOB-1'));
    await mock.waitForDelivery();
    expect(receiver.received.map(({ status }) => status)).toEqual([204]);
  });

  test('answers for so many deliveries follow one another; one from now on takes their place', async () => {
    const { mock, erp, receiver } = await listening();
    receiver.answer(503, 1);
    receiver.answer(429, 1);
    await erp.importTarget(target('JOB-1'));
    await mock.clock.advance('2m');
    expect(receiver.received.map(({ status }) => status)).toEqual([503, 429, 204]);
    receiver.answer(500, 2);
    receiver.answer(202);
    await erp.importTarget(target('JOB-2'));
    await mock.clock.advance('1s');
    expect(receiver.received.at(-1)?.status).toBe(202);
  });

  test('a client that subscribes on its own may name any path of it, and is verified by its own secret', async () => {
    const { mock, erp, receiver } = await listening('empty');
    const { port } = new URL(receiver.url);
    for (const url of [`${receiver.url}orders/hook`, `http://localhost:${port}`]) {
      const { status } = await erp.post('/webhooks', { url, eventTypes: ['target.imported'] });
      expect(status).toBe(201);
    }
    await erp.importTarget(target('JOB-1'));
    await receiver.waitFor({ count: 3 });
    expect(receiver.received.map(({ verified }) => verified)).toEqual([true, true, true]);
    expect(new Set(mock.webhooks.list().map(({ secret }) => secret)).size).toBe(3);
  });

  test('other rules over the same records leave it where it is', async () => {
    const { mock, erp, receiver } = await listening();
    await erp.importTarget(target('JOB-1'));
    await receiver.waitFor();
    await mock.loadScenario('demo', { keepState: true });
    await erp.importTarget(target('JOB-2'));
    await receiver.waitFor({ externalId: 'JOB-2' });
    expect(receiver.received).toHaveLength(2);
  });

  test('says why nothing comes where no subscription is told of it', async () => {
    const { mock, erp } = await given.subscribed({ webhook: { eventTypes: ['target.cancelled'] } });
    const receiver = await mock.receiver();
    await expect(receiver.waitFor('target.imported', '1ms')).rejects.toThrow(
      'Nothing came. No subscription that posts to it takes target.imported: portal takes target.cancelled.',
    );
    await erp.patch('/webhooks/1', { isActive: false });
    await expect(receiver.waitFor('target.cancelled', '1ms')).rejects.toThrow('Nothing came. portal is off.');
    const other = await mock.receiver();
    await expect(receiver.waitFor({}, '1ms')).rejects.toThrow('Nothing came. No subscription posts to it.');
    await other.close();
  });

  test('one that was closed is left alone by a reset, and the others are not', async () => {
    const { mock, erp } = await given.subscribed({ tenant: { webhooks: [] } });
    const [gone, stays] = [await mock.receiver(), await mock.receiver()];
    await stays.waitFor({}, '1ms').catch(() => undefined);
    await gone.close();
    mock.reset();
    await erp.importTarget(target('JOB-1'));
    expect((await stays.waitFor()).verified).toBe(true);
  });

  test('a mock that was closed starts none, and none that was on its way stays', async () => {
    const mock = await startMock({ clock: 'frozen' });
    const starting = mock.receiver();
    await mock.close();
    await expect(starting).rejects.toThrow('receiver: the mock, or the copy, was closed; start another one.');
    await expect(mock.receiver()).rejects.toThrow('receiver: the mock, or the copy, was closed');
    expect(() => mock.tenant()).toThrow('tenant: the mock was closed; start another one.');
  });

  test('another scenario posts to it, too; where it has no such tenant, nothing does', async () => {
    const { mock, receiver } = await listening();
    await mock.loadScenario('full-visit');
    await mock.trigger('target.imported');
    expect((await receiver.waitFor()).eventType).toBe('target.imported');
    await mock.loadScenario({
      tenants: [{ key: 'elsewhere', integrationClients: [{ key: 'erp', apiKeys: [{ value: 'fio_live_MOCKx' }] }] }],
    });
    await mock.trigger('target.imported');
    expect(receiver.received).toEqual([]);
    expect(mock.webhooks.list()).toEqual([]);
  });

  test('waits for one of several, and by external ID', async () => {
    const { erp, receiver } = await listening();
    const third = receiver.waitFor({ eventType: 'target.imported', count: 3 });
    const ofTwo = receiver.waitFor({ externalId: 'JOB-2' });
    await erp.importBatch([target('JOB-1'), target('JOB-2'), target('JOB-3')]);
    expect((await ofTwo).payload).toMatchObject({ target: { externalId: 'JOB-2' } });
    await third;
    expect(receiver.received).toHaveLength(3);
  });

  test('what does not come is told with what came instead', async () => {
    const { erp, receiver } = await listening();
    await expect(receiver.waitFor('target.imported', '1ms')).rejects.toThrow(
      'receiver.waitFor: target.imported did not come within 1ms. Nothing came.',
    );
    await erp.importTarget(target('JOB-1'));
    await receiver.waitFor();
    await expect(receiver.waitFor({ externalId: 'JOB-2' }, '1ms')).rejects.toThrow(
      'an event of JOB-2 did not come within 1ms. What came: target.imported of JOB-1.',
    );
  });

  test('whoever still waits when the mock is closed is told so', async () => {
    const mock = await startMock({ clock: 'frozen' });
    const receiver = await mock.receiver();
    const waiting = expect(receiver.waitFor()).rejects.toThrow('did not come before the receiver was closed. Nothing came.');
    await mock.close();
    await waiting;
    await expect(fetch(receiver.url, { method: 'POST' })).rejects.toThrow();
    await receiver.close();
  });

  test('what is no event is refused, and not recorded', async () => {
    const { receiver } = await listening();
    const post = (body: string) => fetch(receiver.url, { method: 'POST', body });
    expect((await post('{"eventId": 1}')).status).toBe(400);
    expect((await post('no JSON')).status).toBe(400);
    expect((await fetch(receiver.url)).status).toBe(405);
    expect((await post('x'.repeat(10 * 1024 * 1024 + 1))).status).toBe(413);
    expect(receiver.received).toEqual([]);
    const forged = await post('{"eventId": "evt_1", "eventType": "target.imported"}');
    expect(forged.status).toBe(401);
    expect(receiver.received).toMatchObject([{ verified: false, verdict: { reason: 'missing' } }]);
  });

  test.each<[string, (mock: Mock) => Promise<unknown>, string]>([
    ['an unknown tenant', (mock) => mock.receiver({ tenant: 'nobody' }), 'There is no tenant "nobody". There are: rheinruhr, nordlicht.'],
    ['an unknown subscription', (mock) => mock.receiver({ webhook: 'protal' }), 'There is no webhook subscription "protal". "portal"?'],
    [
      'a port that is none',
      (mock) => mock.receiver({ port: 70_000 }),
      'receiver: port: 70000 is none; give a whole number from 0 to 65535',
    ],
    ['an option that is none', (mock) => mock.receiver({ prot: 1 } as ReceiverOptions), 'receiver: "prot" is no known key. "port"?'],
    ['a text', (mock) => mock.receiver('portal' as ReceiverOptions), 'receiver: "portal" is no object; write { webhook:'],
    ['null', (mock) => mock.receiver(null as unknown as ReceiverOptions), 'receiver: null is no object; write'],
    ['a key that is none', (mock) => mock.receiver({ webhook: 5 as unknown as string }), 'receiver: webhook: 5 is no key; give a text.'],
    ['a tenant of a copy', (mock) => mock.tenant().receiver({ tenant: 'nordlicht' } as object), 'receiver: "tenant" is no known key.'],
    [
      'another key',
      async (mock) => (await mock.receiver()).waitFor({ type: 'target.imported' } as object),
      '"type" is no known key. There are: eventType, externalId, count.',
    ],
    [
      'an external ID that is none',
      async (mock) => (await mock.receiver()).waitFor({ externalId: 5 } as object),
      'externalId: 5 is no text.',
    ],
    ['so many that is none', async (mock) => (await mock.receiver()).answer(503, -1), 'receiver.answer: -1 is no number of deliveries'],
    ['a status that is none', (mock) => mock.receiver({ answer: 42 }), 'receiver.answer: 42 is no status'],
    [
      'an event that is none',
      async (mock) => (await mock.receiver()).waitFor('target.importet' as 'target.imported'),
      '"target.imported"?',
    ],
    ['a count that is none', async (mock) => (await mock.receiver()).waitFor({ count: 0 }), 'count: 0 is no whole number from 1 on.'],
    ['a time that is none', async (mock) => (await mock.receiver()).waitFor({}, 'soon'), '"soon" is not a duration; write 250ms'],
  ])('%s is refused', async (_, attempt, message) => {
    const { mock } = await given.mock();
    await expect(attempt(mock)).rejects.toThrow(message);
  });

  test('without a client that could subscribe it says so', async () => {
    const { mock } = await given.mock({ scenario: { tenants: [{ key: 'bare' }] } });
    await expect(mock.receiver()).rejects.toThrow('receiver: the tenant "bare" has no integration client that could subscribe');
  });
});

describe('mock.tenant()', () => {
  test('is a copy of the tenant for one test, with a key that no other test has', async () => {
    const { mock } = await given.mock();
    const [one, two] = [mock.tenant(), mock.tenant()];
    await new Client(mock, one.apiKey).importTarget(target('JOB-1'));
    expect(one.state.targets().map(({ externalId }) => externalId)).toContain('JOB-1');
    expect(two.state.targets().map(({ externalId }) => externalId)).not.toContain('JOB-1');
    expect(mock.state.targets().map(({ externalId }) => externalId)).not.toContain('JOB-1');
    expect(one).toMatchObject({ key: 'rheinruhr-1', copyOf: 'rheinruhr', url: mock.url, api: mock.api });
    expect(new Set([one.apiKey, two.apiKey, mock.apiKey]).size).toBe(3);
  });

  test('has a clock, faults and a journal of its own', async () => {
    const { mock } = await given.mock();
    const tenant = mock.tenant();
    const before = mock.clock.now();
    await tenant.clock.advance('1h');
    tenant.faults.add({ then: { status: 500 } });
    await new Client(mock, tenant.apiKey).send({ path: '/integration/health' });
    expect(mock.clock.now()).toBe(before);
    expect(await new Client(mock, mock.apiKey).get('/integration/health')).toMatchObject({ status: 200 });
    expect(tenant.requests.list()).toMatchObject([{ status: 500 }]);
  });

  test('has receivers of its own', async () => {
    const { mock } = await given.mock();
    const [one, two] = [mock.tenant(), mock.tenant()];
    const [ofOne, ofTwo] = [await one.receiver(), await two.receiver()];
    await new Client(mock, one.apiKey).importTarget(target('JOB-1'));
    expect((await ofOne.waitFor()).verified).toBe(true);
    expect(one.webhookSecret).not.toBe('');
    await one.waitForDelivery();
    expect(ofTwo.received).toEqual([]);
    one.reset();
    await new Client(mock, one.apiKey).importTarget(target('JOB-2'));
    expect((await ofOne.waitFor()).payload).toMatchObject({ target: { externalId: 'JOB-2' } });
  });

  test('what it is told goes to nobody who listens to the original', async () => {
    const { mock } = await given.mock();
    const receiver = await mock.receiver();
    const tenant = mock.tenant();
    await new Client(mock, tenant.apiKey).importTarget(target('COPY'));
    tenant.reset();
    await new Client(mock, tenant.apiKey).importTarget(target('COPY'));
    await new Client(mock, mock.apiKey).importTarget(target('ORIGINAL'));
    await receiver.waitFor({ externalId: 'ORIGINAL' });
    expect(receiver.received).toHaveLength(1);
    const ofCopy = await mock.receiver({ tenant: tenant.key });
    await new Client(mock, tenant.apiKey).importTarget(target('COPY-2'));
    await ofCopy.waitFor({ externalId: 'COPY-2' });
    mock.reset();
    expect(ofCopy.received).toHaveLength(1);
  });

  test('has the first of its keys that works, and no other', async () => {
    const { mock } = await given.clientOf({
      tenants: [
        {
          key: 'rheinruhr',
          integrationClients: [
            {
              key: 'erp',
              apiKeys: [
                { value: 'fio_live_MOCKone', name: 'first', state: 'revoked' },
                { value: 'fio_live_MOCKtwo', name: 'second' },
                { value: 'fio_live_MOCKthree', name: 'third', expiresAt: '2026-06-24T07:00:00Z' },
              ],
            },
          ],
        },
      ],
    });
    const tenant = mock.tenant();
    expect(tenant.apiKey).toBe(tenant.apiKeys[1]?.value);
    tenant.moves.revokeKey({ client: 'erp', key: 'second' });
    expect(tenant.apiKey).toBe(tenant.apiKeys[2]?.value);
    await tenant.clock.advance('1h');
    expect(tenant.apiKey).toBe('');
  });

  test('what its receiver got is still there once it is closed', async () => {
    const { mock } = await given.mock();
    const tenant = mock.tenant();
    const receiver = await tenant.receiver();
    await new Client(mock, tenant.apiKey).importTarget(target('JOB-1'));
    await receiver.waitFor();
    await tenant.close();
    expect(receiver.received).toHaveLength(1);
    await expect(tenant.receiver()).rejects.toThrow('receiver: the mock, or the copy, was closed');
  });

  test('copies another tenant, and under another key, when asked', async () => {
    const { mock } = await given.mock();
    expect(mock.tenant({ tenant: 'nordlicht' })).toMatchObject({ copyOf: 'nordlicht' });
    expect(mock.tenant({ key: 'mine' }).key).toBe('mine');
    expect(() => mock.tenant({ key: 'mine' })).toThrow('there is a tenant "mine" already');
    expect(() => mock.tenant({ tenant: 'nobody' })).toThrow('There is no tenant "nobody"');
    expect(mock.tenant('mine').state.targets()).toEqual(mock.state.targets());
  });

  test('once closed its key is unknown, and its receiver is gone; closing twice is fine', async () => {
    const { mock } = await given.mock();
    const tenant = mock.tenant();
    const receiver = await tenant.receiver();
    await Promise.all([tenant.close(), tenant.close()]);
    expect(await new Client(mock, tenant.apiKey).get('/integration/health')).toMatchObject({ status: 401 });
    await expect(fetch(receiver.url)).rejects.toThrow();
    expect(mock.tenants.list().map(({ key }) => key)).toEqual(['rheinruhr', 'nordlicht']);
    await tenant.close();
  });

  test('is closed by itself where the language does that', async () => {
    const { mock } = await given.mock();
    {
      await using tenant = mock.tenant();
      await using receiver = await tenant.receiver();
      expect([tenant.key, receiver.received]).toEqual(['rheinruhr-1', []]);
    }
    expect(mock.tenants.list().map(({ key }) => key)).toEqual(['rheinruhr', 'nordlicht']);
  });
});
