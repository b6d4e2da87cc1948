/** Subscriptions over HTTP: creating, reading, changing and switching them off, and who may [V, A-06]. */
import { describe, expect, test } from 'vitest';
import type { Scope } from '../../src/contract/types.js';
import { Client, given, tenantWith } from '../support/given.js';

const url = 'http://127.0.0.1:5005/hooks';
const secret = 'whsec_MOCKgiven000000000000000000000001';

describe('scopes', () => {
  const id = '/webhooks/1';
  const delivery = '/webhook-deliveries/del_01JYGB5G00XK3M8TQ4V6ZR2C7B';
  test.each<[string, string, string, unknown, Scope]>([
    ['listing', 'GET', '/webhooks', undefined, 'webhooks.read'],
    ['reading', 'GET', id, undefined, 'webhooks.read'],
    ['creating', 'POST', '/webhooks', { url }, 'webhooks.manage'],
    ['changing', 'PATCH', id, { isActive: false }, 'webhooks.manage'],
    ['deleting', 'DELETE', id, undefined, 'webhooks.manage'],
    ['listing deliveries', 'GET', '/webhook-deliveries', undefined, 'webhook_deliveries.read'],
    ['reading a delivery', 'GET', delivery, undefined, 'webhook_deliveries.read'],
  ])('%s needs %s', async (_, method, path, body, scope) => {
    const scopes: Scope[] = ['webhooks.read', 'webhooks.manage', 'webhook_deliveries.read'];
    const portal = { webhooks: [{ key: 'portal', url, secret }] };
    const { mock, erp } = await given.clientOf({
      tenants: [{ ...tenantWith({ scopes: scopes.filter((one) => one !== scope) }), ...portal }],
    });
    const refused = await erp.send({ method, path, body });
    expect(refused.status).toBe(403);
    expect(refused.body.error).toMatchObject({ code: 'missing_scope', requiredScope: scope });
    expect(mock.webhooks.list()).toMatchObject([{ webhookId: 1, isActive: true }]);

    const only = await given.clientOf({ tenants: [{ ...tenantWith({ scopes: [scope] }), ...portal }] });
    const answered = await only.erp.send({ method, path, body });
    expect(answered.status).toBe(path === delivery ? 404 : { GET: 200, POST: 201, PATCH: 200, DELETE: 204 }[method]);
  });
});

describe('creating one', () => {
  test('needs nothing but a URL; everything else has its default', async () => {
    const { erp } = await given.client();

    const { status, body } = await erp.post('/webhooks', { url });

    expect(status).toBe(201);
    expect(body).toEqual({
      webhookId: 1,
      name: null,
      url,
      eventTypes: ['*'],
      sourceSystem: 'logistics_erp',
      isActive: true,
      payloadOptions: { customerContext: true, contactDetails: false, summaryPreview: false, billingDetails: false },
      payloadVersion: '2026-06-18',
      createdAtUtc: '2026-06-24T06:00:00.000Z',
      secret: expect.stringMatching(/^whsec_[A-Za-z0-9]{32}$/),
    });
  });

  test('null is the same as leaving it out [A-36]', async () => {
    const { erp } = await given.client();
    const nothing = { name: null, eventTypes: null, sourceSystem: null, isActive: null, payloadOptions: null, secret: null };
    const { body } = await erp.post('/webhooks', { url, ...nothing });
    const { body: other } = await erp.post('/webhooks', { url, payloadOptions: { customerContext: null, contactDetails: null } });
    expect({ ...other, webhookId: 1, secret: '' }).toEqual({ ...body, secret: '' });
    expect(body.payloadOptions).toEqual({ customerContext: true, contactDetails: false, summaryPreview: false, billingDetails: false });
  });

  test('takes what is given', async () => {
    const { erp } = await given.client({ sourceSystems: ['logistics_erp', 'crm'] });
    const wish = {
      name: 'Billing',
      url: 'http://127.0.0.1:5005/a?b=c',
      eventTypes: ['visit_report.approved', 'billing.event_created'],
      sourceSystem: 'crm',
      isActive: false,
      payloadOptions: { customerContext: false, contactDetails: true, summaryPreview: true, billingDetails: true },
      secret,
    };
    const { status, body } = await erp.post('/webhooks', wish);
    expect(status).toBe(201);
    expect(body).toMatchObject(wish);
  });

  test('each gets a secret of its own, the same for equal seeds, and another under another seed', async () => {
    const secretsUnder = async (seed: number) => {
      const { erp } = await given.client({}, { seed });
      return [(await erp.post('/webhooks', { url })).body.secret, (await erp.post('/webhooks', { url })).body.secret];
    };
    const [one, same, other] = [await secretsUnder(1), await secretsUnder(1), await secretsUnder(2)];
    expect(one).toEqual(same);
    expect(new Set([...one, ...other]).size).toBe(4);
  });

  test.each([
    ['no URL', {}, 'body', /needs "url"/],
    ['a URL that is none', { url: 'example.com/hooks' }, 'url', /is not a URL; write https:\/\/example.com\/webhooks/],
    ['a number as URL', { url: 5005 }, 'url', /is not a string/],
    [
      'an event that does not exist, and says which may be meant',
      { url, eventTypes: ['target.import'] },
      'eventTypes[0]',
      /"target.imported"\?/,
    ],
    ['no event at all', { url, eventTypes: [] }, 'eventTypes', /is empty/],
    ['text as events', { url, eventTypes: '*' }, 'eventTypes', /is not an array/],
    ['a source system that the client may not name', { url, sourceSystem: 'crm' }, 'sourceSystem', /logistics_erp/],
    ['a blank source system', { url, sourceSystem: '' }, 'sourceSystem', /is empty/],
    ['a short secret', { url, secret: 'fifteen-letters' }, 'secret', /16/],
    ['a long secret', { url, secret: 's'.repeat(201) }, 'secret', /200/],
    ['a secret with blanks', { url, secret: 'sixteen letters and more' }, 'secret', /visible ASCII/],
    ['a secret with umlauts', { url, secret: 'schlüsselchen-00000000' }, 'secret', /visible ASCII/],
    ['a long name', { url, name: 'n'.repeat(201) }, 'name', /200/],
    ['an option that is no truth', { url, payloadOptions: { contactDetails: 'yes' } }, 'payloadOptions.contactDetails', /is not a boolean/],
    ['a truth that is none', { url, isActive: 'yes' }, 'isActive', /is not a boolean/],
  ])('refuses %s', async (_, wish, path, message) => {
    const { mock, erp } = await given.client();
    const { status, body } = await erp.post('/webhooks', wish);
    expect(status).toBe(400);
    expect(body.error.code).toBe('validation_failed');
    const details: Record<string, string[]> = body.error.details;
    expect(details).toEqual({ [path]: [expect.stringMatching(message)] });
    expect(mock.webhooks.list()).toEqual([]);
  });

  test('names every field that is wrong', async () => {
    const { erp } = await given.client();
    const { body } = await erp.post('/webhooks', { url: 'ftp://example.com/', sourceSystem: 'crm' });
    expect(Object.keys(body.error.details).sort()).toEqual(['sourceSystem', 'url']);
  });

  test('a secret never holds the same characters for two tenants', async () => {
    const otherKey = 'fio_live_MOCKother0000000000001';
    const other = tenantWith({ apiKeys: [{ value: otherKey }] }, { key: 'nordlicht', id: 'tenant-456' });
    const { mock, erp } = await given.client({}, { tenants: [other] });
    const [own, theirs] = [await erp.post('/webhooks', { url }), await new Client(mock, otherKey).post('/webhooks', { url })];
    expect([own.body.webhookId, theirs.body.webhookId]).toEqual([1, 1]);
    expect(own.body.secret).not.toBe(theirs.body.secret);
  });

  test('the thousand-and-first of a tenant is a 409', { timeout: 60_000 }, async () => {
    const { mock, erp } = await given.client({ rateLimit: 'off' });
    for (let made = 0; made < 1000; made += 100) await Promise.all(Array.from({ length: 100 }, () => erp.post('/webhooks', { url })));
    const { status, body } = await erp.post('/webhooks', { url });
    expect(status).toBe(409);
    expect(body.error).toMatchObject({ code: 'conflict', message: 'The tenant has 1000 webhooks that are on; switch one off first.' });
    expect(mock.webhooks.list()).toHaveLength(1000);
    await erp.delete('/webhooks/1');
    expect((await erp.post('/webhooks', { url })).status).toBe(201);
    expect((await erp.patch('/webhooks/1', { isActive: true })).status).toBe(409);
  });
});

describe('the secret', () => {
  test('is in the answer that created it, and in no other', async () => {
    const { erp } = await given.client();
    const made: string[] = [];
    for (const wish of [{ url }, { url, secret }]) made.push((await erp.post('/webhooks', wish)).body.secret);
    expect(made[1]).toBe(secret);
    const others = [
      await erp.get('/webhooks/1'),
      await erp.get('/webhooks'),
      await erp.patch('/webhooks/1', { name: 'Portal' }),
      await erp.patch('/webhooks/2', { secret: 'whsec_MOCKanother00000000000000000001' }),
      await erp.get('/webhooks/2'),
    ];
    for (const { status, text } of others) {
      expect(status).toBe(200);
      expect(text).not.toContain('whsec_');
      expect(text).not.toContain('secret');
    }
  });

  test.each([
    ['with the usual beginning', 'whsec_realSecretOfACustomer0123456789'],
    ['without it', 'realSecretOfACustomer0123456789'],
    ['with signs in it', 'whsec_real$ecret&OfA/Customer=0123+endOfTheSecret'],
  ])('%s is not in the journal, unless it is a mock value', async (_, real) => {
    const { mock, erp, log } = await given.client();
    await erp.post('/webhooks', { url, secret: real });
    await erp.patch('/webhooks/1', { secret: `${real}-2` });
    await erp.post('/webhooks', { url, secret });

    const [tail] = real.split(/[^A-Za-z0-9]/).slice(-1);
    const shown = JSON.stringify([mock.requests.list(), mock.requests.har(), mock.requests.curl(1), mock.webhooks.list(), log]);
    expect({ whole: shown.includes(real), itsEnd: shown.includes(tail ?? ''), mockValue: shown.includes(secret) }).toEqual({
      whole: false,
      itsEnd: false,
      mockValue: true,
    });
  });

  test('that is real is shown neither by the summary of the scenario nor by control', async () => {
    const real = 'realSecretOfACustomer0123456789';
    const { mock } = await given.subscribed({ webhook: { secret: real } });
    expect(mock.webhookSecret).toBe(real); // for the test's own receiver
    expect(JSON.stringify([mock.scenario, mock.webhooks.list(), mock.state.summary()])).not.toContain(real);
  });
});

describe('changing one', () => {
  const created = async () => {
    const { mock, erp } = await given.client({ sourceSystems: ['logistics_erp', 'crm'] });
    const { body } = await erp.post('/webhooks', { url, name: 'Portal', secret, payloadOptions: { contactDetails: true } });
    const { secret: _, ...webhook } = body;
    return { mock, erp, webhook };
  };

  test('changes what is given, and leaves the rest', async () => {
    const { erp, webhook } = await created();
    const { status, body } = await erp.patch('/webhooks/1', { eventTypes: ['target.imported'], sourceSystem: 'crm' });
    expect(status).toBe(200);
    expect(body).toEqual({ ...webhook, eventTypes: ['target.imported'], sourceSystem: 'crm' });
    expect((await erp.get('/webhooks/1')).body).toEqual(body);
  });

  test('merges the payload options', async () => {
    const { erp } = await created();
    await erp.patch('/webhooks/1', { payloadOptions: { summaryPreview: true } });
    const { body } = await erp.patch('/webhooks/1', { payloadOptions: { customerContext: false, summaryPreview: null } });
    expect(body.payloadOptions).toEqual({ customerContext: false, contactDetails: true, summaryPreview: true, billingDetails: false });
  });

  test('null is the same as leaving it out [A-36]', async () => {
    const { mock, erp, webhook } = await created();
    const nothing = { name: null, url: null, eventTypes: null, sourceSystem: null, isActive: null, payloadOptions: null, secret: null };
    expect((await erp.patch('/webhooks/1', nothing)).body).toEqual(webhook);
    expect((await erp.patch('/webhooks/1', {})).body).toEqual(webhook);
    expect(mock.webhooks.list()).toMatchObject([{ secret }]);
  });

  test('switches it off and on again', async () => {
    const { erp } = await created();
    expect((await erp.patch('/webhooks/1', { isActive: false })).body.isActive).toBe(false);
    expect((await erp.get('/webhooks/1')).body.isActive).toBe(false);
    expect((await erp.patch('/webhooks/1', { isActive: true })).body.isActive).toBe(true);
  });

  test.each([
    [{ url: 'ftp://example.com/' }, 'url'],
    [{ url: 'http://169.254.169.254/' }, 'url'],
    [{ url: '' }, 'url'],
    [{ eventTypes: ['target.gone'] }, 'eventTypes[0]'],
    [{ sourceSystem: 'sap' }, 'sourceSystem'],
    [{ secret: 'short' }, 'secret'],
  ])('%j is refused, and changes nothing', async (wish, path) => {
    const { erp, webhook } = await created();
    const { status, body } = await erp.patch('/webhooks/1', { name: 'Another', ...wish });
    expect(status).toBe(400);
    expect(Object.keys(body.error.details)).toEqual([path]);
    expect((await erp.get('/webhooks/1')).body).toEqual(webhook);
  });
});

describe('deleting one', () => {
  test('is a 204 without a body, twice, and switches it off for all to see', async () => {
    const { erp } = await given.client();
    await erp.post('/webhooks', { url });
    for (const _ of [1, 2]) {
      const { status, text, headers } = await erp.delete('/webhooks/1');
      expect([status, text, headers.get('content-type'), headers.get('content-length')]).toEqual([204, '', null, null]);
      expect(headers.get('x-ratelimit-limit')).toBe('1000');
    }
    expect((await erp.get('/webhooks/1')).body).toMatchObject({ webhookId: 1, isActive: false });
    expect((await erp.get('/webhooks')).body.items).toHaveLength(1);
  });

  test('keeps its deliveries', async () => {
    const { mock, erp } = await given.subscribed();
    await erp.importTarget({ externalId: 'JOB-1', title: 'Visit' });
    await mock.waitForDelivery();
    await erp.delete('/webhooks/1');
    expect((await erp.get('/webhook-deliveries')).body.items).toMatchObject([{ webhookId: 1, status: 'Succeeded' }]);
  });
});

describe('whose it is', () => {
  test('another client of the tenant has its own, and meets those of others nowhere', async () => {
    const { mock, erp, other } = await given.twoClients();
    await erp.post('/webhooks', { url });
    await other.post('/webhooks', { url });
    expect((await erp.get('/webhooks')).body.items).toMatchObject([{ webhookId: 1 }]);
    expect((await other.get('/webhooks')).body.items).toMatchObject([{ webhookId: 2 }]);
    const strange = [
      await other.get('/webhooks/1'),
      await other.patch('/webhooks/1', { isActive: false }),
      await other.delete('/webhooks/1'),
      await other.get('/webhooks/77'),
    ];
    for (const { status, body } of strange) expect([status, body.error.code]).toEqual([404, 'not_found']);
    expect(mock.webhooks.list()[0]).toMatchObject({ client: 'erp', isActive: true });
  });

  test('another client’s deliveries are a 404, and in no list', async () => {
    const { mock, erp, other } = await given.twoClients();
    await erp.post('/webhooks', { url: 'http://127.0.0.1:9/' });
    await erp.importTarget({ externalId: 'JOB-1', title: 'Visit' });
    const [sent] = await mock.waitForDelivery({ status: 'Pending' });
    const { deliveryId } = sent ?? {};
    expect((await erp.get(`/webhook-deliveries/${deliveryId}`)).status).toBe(200);
    expect((await other.get(`/webhook-deliveries/${deliveryId}`)).status).toBe(404);
    expect((await other.get('/webhook-deliveries')).body.items).toEqual([]);
    expect((await other.get('/webhook-deliveries?webhookId=1')).body.items).toEqual([]);
  });
});
