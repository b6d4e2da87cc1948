/** Requests about subscriptions and deliveries that are paged, repeated, or malformed. */
import { describe, expect, test } from 'vitest';
import { given } from '../support/given.js';

const url = 'http://127.0.0.1:5005/hooks';

describe('lists and ids', () => {
  test('pages go from the newest to the oldest, each once, also while new ones are made', async () => {
    const { erp } = await given.client();
    for (let made = 0; made < 5; made += 1) await erp.post('/webhooks', { url });
    const first = (await erp.get('/webhooks?limit=2')).body;
    await erp.post('/webhooks', { url });
    const second = (await erp.get(`/webhooks?limit=2&cursor=${first.nextCursor}`)).body;
    const third = (await erp.get(`/webhooks?limit=2&cursor=${second.nextCursor}`)).body;
    const ids = [first, second, third].map(({ items }) => items.map(({ webhookId }: { webhookId: number }) => webhookId));
    expect(ids).toEqual([[5, 4], [3, 2], [1]]);
    expect(third.nextCursor).toBeNull();
  });

  test('a full last page has no next one', async () => {
    const { erp } = await given.client();
    for (let made = 0; made < 2; made += 1) await erp.post('/webhooks', { url });
    expect((await erp.get('/webhooks?limit=2')).body.nextCursor).toBeNull();
  });

  test.each([
    ['/webhooks?limit=0', 'limit'],
    ['/webhooks?limit=201', 'limit'],
    ['/webhooks?limit=1&limit=2', 'limit'],
    ['/webhooks?cursor=%00', 'cursor'],
    ['/webhooks?cursor=bmV4dA', 'cursor'],
    ['/webhooks/0', 'webhookId'],
    ['/webhooks/-1', 'webhookId'],
    ['/webhooks/1.0', 'webhookId'],
    ['/webhooks/one', 'webhookId'],
    ['/webhooks/9007199254740993', 'webhookId'],
    ['/webhooks/%E0%A4%A', 'webhookId'],
    ['/webhook-deliveries?status=Delivered', 'status'],
    ['/webhook-deliveries?eventType=target.import', 'eventType'],
    ['/webhook-deliveries?webhookId=x', 'webhookId'],
    ['/webhook-deliveries?limit=ten', 'limit'],
    ['/webhook-deliveries/1', 'deliveryId'],
    ['/webhook-deliveries/del_1', 'deliveryId'],
    ['/webhook-deliveries/evt_01JYGB5G00XK3M8TQ4V6ZR2C7B', 'deliveryId'],
    ['/webhook-deliveries/del_01jygb5g00xk3m8tq4v6zr2c7b', 'deliveryId'],
  ])('GET %s is a 400 that names %s', async (path, field) => {
    const { erp } = await given.client();
    const { status, body } = await erp.get(path);
    expect([status, body.error.code, Object.keys(body.error.details)]).toEqual([400, 'validation_failed', [field]]);
  });
});

describe('Idempotency-Key', () => {
  const key = { 'Idempotency-Key': 'subscribe-1' };

  test('on POST: the same again, with the same secret; a conflict for anything else', async () => {
    const { mock, erp } = await given.client();
    const first = await erp.post('/webhooks', { url }, key);
    const again = await erp.post('/webhooks', { url }, key);
    expect([again.status, again.body]).toEqual([201, first.body]);
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    const other = await erp.post('/webhooks', { url: `${url}/2` }, key);
    expect([other.status, other.body.error.code]).toEqual([409, 'idempotency_conflict']);
    expect(mock.webhooks.list()).toHaveLength(1);
  });

  test('on PATCH: the same again, without doing it again', async () => {
    const { erp } = await given.client();
    await erp.post('/webhooks', { url });
    const off = await erp.patch('/webhooks/1', { isActive: false }, key);
    await erp.patch('/webhooks/1', { isActive: true });
    const again = await erp.patch('/webhooks/1', { isActive: false }, key);
    expect(again.body).toEqual(off.body);
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    expect((await erp.get('/webhooks/1')).body.isActive).toBe(true);
    expect((await erp.patch('/webhooks/1', { isActive: true }, key)).status).toBe(409);
  });

  test('on PATCH it holds for one subscription: the path is part of it [A-10]', async () => {
    const { erp } = await given.client();
    for (const _ of [1, 2]) await erp.post('/webhooks', { url });
    await erp.patch('/webhooks/1', { isActive: false }, key);
    const { body, headers } = await erp.patch('/webhooks/2', { isActive: false }, key);
    expect(body).toMatchObject({ webhookId: 2, isActive: false });
    expect(headers.get('idempotency-replayed')).toBeNull();
    expect((await erp.get('/webhooks/2')).body.isActive).toBe(false);
  });
});

test.each([
  ['PUT', '/webhooks/1', 'DELETE, GET, PATCH'],
  ['POST', '/webhooks/1', 'DELETE, GET, PATCH'],
  ['DELETE', '/webhooks', 'GET, POST'],
  ['POST', '/webhook-deliveries', 'GET'],
  ['DELETE', '/webhook-deliveries/del_01JYGB5G00XK3M8TQ4V6ZR2C7B', 'GET'],
])('%s %s is a 405 that says what there is: %s', async (method, path, allowed) => {
  const { erp } = await given.client();
  const { status, headers } = await erp.send({ method, path });
  const methods = (headers.get('allow') ?? '').split(', ').filter((one) => !['HEAD', 'OPTIONS'].includes(one));
  expect([status, methods.sort().join(', ')]).toEqual([405, allowed]);
});

describe('bodies that are none', () => {
  test.each([
    ['POST', '/webhooks'],
    ['PATCH', '/webhooks/1'],
  ])('%s', async (method, path) => {
    const { erp } = await given.client();
    await erp.post('/webhooks', { url });
    const codeOf = async (more: Record<string, unknown>) => {
      const { status, body } = await erp.send({ method, path, ...more });
      return `${status} ${body.error.code}`;
    };
    expect(await codeOf({ raw: '{"url":' })).toBe('400 invalid_request');
    expect(await codeOf({ raw: '' })).toBe('400 invalid_request');
    expect(await codeOf({ body: [] })).toBe('400 validation_failed');
    expect(await codeOf({ raw: '{}', headers: { 'Content-Type': 'text/plain' } })).toBe('415 unsupported_media_type');
  });
});
