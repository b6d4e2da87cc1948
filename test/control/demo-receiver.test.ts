/** The built-in receiver of webhooks, as whoever demonstrates a flow uses it: switched on and off, through resets, scenarios and copies. */
import { describe, expect, test } from 'vitest';
import { connectControl, type Mock, type RemoteControl } from '../../src/index.js';
import { Client, given, target } from '../support/given.js';

const remote = (mock: Mock): RemoteControl => connectControl({ url: mock.url, token: mock.controlToken });
const urls = (mock: Pick<Mock, 'webhooks'>) => mock.webhooks.list().map(({ url }) => url);
const demoUrl = 'http://127.0.0.1:5005/';

/** Imports a target, and waits until it is told. */
async function imported(mock: Mock, erp: Client, externalId: string): Promise<string> {
  await erp.importTarget(target(externalId));
  const [delivery] = await mock.waitForDelivery({ externalId, eventType: 'target.imported' });
  return delivery?.deliveryId ?? '';
}

test('is off until it is switched on; then the subscriptions of the tenant post to it, and it says what it thinks of each', async () => {
  const { mock, erp } = await given.scenario('demo');
  const { demoReceiver } = remote(mock);
  expect(await demoReceiver.status()).toEqual({ url: null, received: [] });

  const { url } = await demoReceiver.on();
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  expect(urls(mock)).toEqual([`${url}1`]);
  const deliveryId = await imported(mock, erp, 'JOB-1');

  const [sent] = mock.webhooks.deliveries();
  const line = { deliveryId, eventId: sent?.eventId, eventType: 'target.imported' };
  expect(await demoReceiver.status()).toEqual({ url, received: [{ ...line, verified: true, why: null, status: 204 }] });
  expect(sent).toMatchObject({ status: 'Succeeded', attempts: [{ statusCode: 204, answer: '' }] });
});

test('refuses what is replayed with a wrong signature or too late, and says why, to the sender, too', async () => {
  const { mock, erp } = await given.scenario('demo');
  await mock.demoReceiver.on();
  const id = await imported(mock, erp, 'JOB-1');
  for (const kind of ['badSignature', 'stale', 'duplicate'] as const) await mock.webhooks.replay(id, kind);

  const wrongSecret = 'The signature was made with another secret, or for another body.';
  const stale = expect.stringMatching(/^The timestamp \S+ is 600 s old; more than 300 s are not accepted\.$/);
  expect(mock.demoReceiver.status().received.map(({ verified, why, status }) => [verified, why, status])).toEqual([
    [true, null, 204],
    [false, stale, 401],
    [false, wrongSecret, 401],
    [true, null, 204],
  ]);
  const { attempts } = mock.webhooks.delivery(id);
  expect(attempts.map(({ kind, statusCode }) => [kind, statusCode])).toEqual([
    ['regular', 204],
    ['badSignature', 401],
    ['stale', 401],
    ['duplicate', 204],
  ]);
  expect(attempts[1]?.answer).toBe(`${wrongSecret}\n`);
});

test('goes by the clock that the timestamps are of', async () => {
  const { mock, erp } = await given.clientOf({
    webhookTimestamps: 'clock',
    tenants: [{ key: 'a', integrationClients: [{ key: 'erp', apiKeys: [{ value: 'fio_live_MOCKerp00000000000001' }] }] }],
  });
  await mock.demoReceiver.on();
  await imported(mock, erp, 'JOB-1');
  expect(mock.demoReceiver.status().received).toMatchObject([{ verified: true }]);
});

describe('switching it off', () => {
  test('lets each subscription post where it did before', async () => {
    const { mock } = await given.subscribed({
      tenant: {
        webhooks: [
          { key: 'one', url: 'http://127.0.0.1:9/one' },
          { key: 'other', url: 'http://127.0.0.1:9/other' },
        ],
      },
    });
    const { demoReceiver } = remote(mock);
    await demoReceiver.on();
    expect(await demoReceiver.off()).toEqual({ url: null, received: [] });
    expect(urls(mock)).toEqual(['http://127.0.0.1:9/one', 'http://127.0.0.1:9/other']);
    expect(await demoReceiver.off()).toEqual({ url: null, received: [] });
  });

  test('leaves one alone that has got another address meanwhile', async () => {
    const { mock, erp } = await given.scenario('demo');
    await mock.demoReceiver.on();
    await erp.patch(`/webhooks/${mock.webhooks.list()[0]?.webhookId}`, { url: 'http://127.0.0.1:9/mine' });
    await mock.demoReceiver.off();
    expect(urls(mock)).toEqual(['http://127.0.0.1:9/mine']);
  });

  test('switches off a subscription that was made for lack of others, and switching it on takes it up again', async () => {
    const { mock, erp } = await given.scenario('empty');
    await mock.demoReceiver.on();
    expect(mock.webhooks.list()).toMatchObject([{ key: 'built-in-receiver', eventTypes: ['*'], isActive: true }]);
    await imported(mock, erp, 'JOB-1');
    await mock.demoReceiver.off();
    expect(mock.webhooks.list()).toMatchObject([{ key: 'built-in-receiver', isActive: false }]);
    expect(mock.webhooks.deliveries()).toHaveLength(1);
    await mock.demoReceiver.on();
    await imported(mock, erp, 'JOB-2');
    expect(mock.webhooks.list()).toMatchObject([{ key: 'built-in-receiver', isActive: true }]);
    expect(mock.demoReceiver.status().received).toMatchObject([{ verified: true }]);
  });

  test('counts after a reset, too, and after what was kept while it was on', async () => {
    const { mock } = await given.scenario('demo');
    await mock.demoReceiver.on();
    mock.snapshots.save('on');
    const file = mock.exportState();
    await mock.demoReceiver.off();
    mock.snapshots.load('on');
    expect(urls(mock)).toEqual([demoUrl]);
    mock.importState(file);
    expect(urls(mock)).toEqual([demoUrl]);
    mock.reset();
    expect(urls(mock)).toEqual([demoUrl]);
  });

  test('and a reset after another scenario was loaded meanwhile leads to that scenario’s address', async () => {
    const { mock } = await given.scenario('full-visit');
    await mock.demoReceiver.on();
    await mock.loadScenario('demo');
    await mock.demoReceiver.off();
    expect(urls(mock)).toEqual([demoUrl]);
    mock.reset();
    expect(urls(mock)).toEqual([demoUrl]);
  });
});

describe('it stays on', () => {
  test('over resets, which empty it', async () => {
    const { mock, erp } = await given.scenario('demo');
    const { url } = await mock.demoReceiver.on();
    await imported(mock, erp, 'JOB-1');
    mock.reset();
    expect(mock.demoReceiver.status()).toEqual({ url, received: [] });
    await imported(mock, erp, 'JOB-2');
    expect(mock.demoReceiver.status().received).toHaveLength(1);
    await mock.demoReceiver.off();
    expect(urls(mock)).toEqual([demoUrl]);
  });

  test('over another scenario, for its first tenant where it has no tenant of that name', async () => {
    const { mock } = await given.scenario('demo');
    const { url } = await mock.demoReceiver.on();
    await mock.loadScenario('empty');
    expect(mock.demoReceiver.status()).toEqual({ url, received: [] });
    await imported(mock, new Client(mock, mock.apiKey), 'JOB-1');
    expect(mock.demoReceiver.status().received).toMatchObject([{ verified: true }]);
    mock.reset();
    await imported(mock, new Client(mock, mock.apiKey), 'JOB-2');
    expect(mock.demoReceiver.status().received).toMatchObject([{ verified: true }]);
  });

  test('over a scenario that changes while the records stay', async () => {
    const { mock, erp } = await given.scenario('demo');
    await mock.demoReceiver.on();
    await imported(mock, erp, 'JOB-1');
    await mock.loadScenario('demo', { keepState: true });
    await imported(mock, erp, 'JOB-2');
    expect(mock.demoReceiver.status().received).toHaveLength(2);
  });

  test('when it is switched on twice, or twice at once; a subscription that a client has made meanwhile posts to it, too, then', async () => {
    const { mock, erp } = await given.scenario('demo');
    const [{ url }, same] = await Promise.all([mock.demoReceiver.on(), mock.demoReceiver.on()]);
    expect(same.url).toBe(url);
    await erp.post('/webhooks', { url: 'http://127.0.0.1:9/mine', eventTypes: ['target.imported'] });
    expect(urls(mock)).toEqual([`${url}1`, 'http://127.0.0.1:9/mine']);
    expect((await mock.demoReceiver.on()).url).toBe(url);
    expect(urls(mock)).toEqual([`${url}1`, `${url}1`]);
    await imported(mock, erp, 'JOB-1');
    await mock.waitForDelivery({ eventType: 'target.imported', count: 2 });
    expect(mock.demoReceiver.status().received.map(({ verified }) => verified)).toEqual([true, true]);
    await mock.demoReceiver.off();
    expect(urls(mock)).toEqual([demoUrl, 'http://127.0.0.1:9/mine']);
  });
});

describe('tenants', () => {
  const tenants = ['a', 'b'].map((key) => ({
    key,
    integrationClients: [{ key: `erp-${key}`, apiKeys: [{ value: `fio_live_MOCK${key}0000000000000001` }] }],
  }));

  test('have one each', async () => {
    const { mock } = await given.clientOf({ tenants });
    const [a, b] = [await mock.demoReceiver.on('a'), await mock.tenant('b').demoReceiver.on()];
    expect(a.url).not.toBe(b.url);
    await new Client(mock, 'fio_live_MOCKb0000000000000001').importTarget(target('JOB-1'));
    await mock.waitForDelivery({ tenant: 'b', externalId: 'JOB-1' });
    expect(mock.demoReceiver.status('a')).toEqual({ url: a.url, received: [] });
    expect(mock.demoReceiver.status('b').received).toHaveLength(1);
    await mock.demoReceiver.off('b');
    expect(mock.demoReceiver.status('a').url).toBe(a.url);
  });

  test('when both are gone in another scenario, its first tenant has the one and the other is closed', async () => {
    const { mock } = await given.clientOf({ tenants });
    const [a, b] = [await mock.demoReceiver.on('a'), await mock.demoReceiver.on('b')];
    await mock.loadScenario('empty');
    expect(mock.demoReceiver.status().url).toBe(a.url);
    await expect(fetch(b.url ?? '')).rejects.toThrow();
  });

  test('nobody can switch it on for one that there is not, or where nobody could subscribe', async () => {
    const { mock } = await given.clientOf({ tenants: [...tenants, { key: 'bare', integrationClients: [] }] });
    await expect(remote(mock).demoReceiver.on('c')).rejects.toMatchObject({ kind: 'notFound' });
    await expect(mock.demoReceiver.on('bare')).rejects.toMatchObject({ kind: 'invalid' });
    expect(mock.demoReceiver.status('bare')).toEqual({ url: null, received: [] });
  });

  test('a copy posts nothing to that of the original, also after its own reset, and may have one of its own', async () => {
    const { mock } = await given.scenario('demo');
    const { url } = await mock.demoReceiver.on();
    await remote(mock).tenants.clone({ key: 'copy' });
    const copy = mock.tenant('copy');
    expect(urls(copy)).toEqual([demoUrl]);
    copy.reset();
    expect(urls(copy)).toEqual([demoUrl]);
    const own = await copy.demoReceiver.on();
    expect(own.url).not.toBe(url);
    expect(urls(copy)).toEqual([`${own.url}1`]);
    mock.tenants.remove('copy');
    await expect(fetch(own.url ?? '')).rejects.toThrow();
    expect(mock.demoReceiver.status().url).toBe(url);
  });
});

test('keeps the newest 200, whatever is posted to it, and says of what is no event that it is none', async () => {
  const { mock } = await given.scenario('demo');
  const { url } = await mock.demoReceiver.on();
  const post = async (body: string) => {
    const response = await fetch(url ?? '', { method: 'POST', body });
    return [response.status, await response.text()];
  };
  for (let number = 1; number <= 205; number += 1)
    await post(JSON.stringify({ eventId: `<b>${number}</b>${'x'.repeat(1000)}`, eventType: 'made.up' }));
  const { received } = mock.demoReceiver.status();
  expect(received).toHaveLength(200);
  expect(received[0]).toMatchObject({
    deliveryId: null,
    verified: false,
    why: expect.stringMatching(/^There is no signature/),
    status: 401,
  });
  expect([received[0]?.eventId.slice(0, 10), received.at(-1)?.eventId.slice(0, 8)]).toEqual(['<b>205</b>', '<b>6</b>']);
  expect(received[0]?.eventId).toHaveLength(100);
  expect(await post('[]')).toEqual([400, 'The body is no event: a JSON object with eventId and eventType.\n']);
});

test('is closed with the mock, after which it cannot be switched on', async () => {
  const { mock } = await given.scenario('demo');
  const { url } = await mock.demoReceiver.on();
  await mock.close();
  await expect(fetch(url ?? '')).rejects.toThrow();
  await expect(mock.demoReceiver.on()).rejects.toMatchObject({ kind: 'conflict' });
});

test('one that is switched on while the mock is being closed is closed, too', async () => {
  const { mock } = await given.scenario('demo');
  const on = mock.demoReceiver.on();
  await mock.close();
  await expect(on).rejects.toMatchObject({ kind: 'conflict' });
});
