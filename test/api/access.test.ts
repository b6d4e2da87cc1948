import request from 'supertest';
import { describe, expect, test } from 'vitest';
import { allScopes, allScopesBut, Client, erpKey, given, target, tenantWith } from '../support/given.js';

const health = { path: '/integration/health' };

describe('a key', () => {
  const keys = [
    { value: erpKey },
    { name: 'leaked', value: 'fio_live_MOCKrevoked0000000001', state: 'revoked' as const },
    { name: 'old', value: 'fio_live_MOCKold00000000000001', expiresAt: '2026-06-24T07:00:00Z' },
  ];

  test.each([
    ['none', null, 'no Authorization header'],
    ['an unknown one', 'fio_live_MOCKunknown0000000001', 'unknown API key'],
    ['a revoked one', 'fio_live_MOCKrevoked0000000001', 'the key "leaked" of erp is revoked'],
    ['one with a space', 'fio live', 'unknown API key'],
    ['an object’s own word', '__proto__', 'unknown API key'],
    ['an empty one', '', 'the Authorization header is not "Bearer <api key>"'],
  ])('%s is a 401 that does not say why, while the log does', async (_, key, reason) => {
    const { erp, log } = await given.client({ apiKeys: keys });

    const { status, body, headers } = await erp.send({ ...health, key });

    expect(status).toBe(401);
    expect(body.error).toEqual({ code: 'unauthorized', message: 'A valid API key is required.', correlationId: expect.any(String) });
    expect(headers.get('www-authenticate')).toBe('Bearer');
    expect(log).toMatchObject([{ status: 401, reasons: [reason] }]);
  });

  test.each(['Basic dXNlcjpwYXNz', 'Bearer', 'Token x', 'Bearer  ', 'bearer a b'])('sent as "%s" is a 401', async (Authorization) => {
    const { erp } = await given.client();
    expect(await erp.send({ ...health, key: null, headers: { Authorization } })).toMatchObject({ status: 401 });
  });

  test('works in whatever case the scheme is written', async () => {
    const { erp } = await given.client();
    expect(await erp.send({ ...health, key: null, headers: { Authorization: `bearer ${erpKey}` } })).toMatchObject({ status: 200 });
  });

  test('works until the mock’s clock reaches its end', async () => {
    const { erp, mock } = await given.client({ apiKeys: keys });
    const old = { ...health, key: 'fio_live_MOCKold00000000000001' };
    expect(await erp.send(old)).toMatchObject({ status: 200 });

    mock.clock.advance('1h');

    expect(await erp.send(old)).toMatchObject({ status: 401 });
  });
});

describe('an address', () => {
  test('outside the allowlist is a 403 forbidden', async () => {
    const { erp } = await given.client({ ipAllowlist: ['192.0.2.0/24', '2001:db8::/32'] });
    const { status, body } = await erp.send(health);
    expect(status).toBe(403);
    expect(body.error).toMatchObject({
      code: 'forbidden',
      message: 'The address 127.0.0.1 is not on the allowlist of this integration client.',
    });
  });

  test('inside it may come in', async () => {
    const { erp } = await given.client({ ipAllowlist: ['192.0.2.1', '127.0.0.0/8'] });
    expect(await erp.send(health)).toMatchObject({ status: 200 });
  });
});

describe('scopes', () => {
  test.each([
    ['integration.health.read', 'GET', '/integration/health'],
    ['import_jobs.read', 'GET', '/import-jobs'],
    ['import_jobs.read', 'GET', '/import-jobs/1'],
    ['inbound.targets.write', 'POST', '/inbound/targets'],
    ['inbound.targets.batch.write', 'POST', '/inbound/targets/batch'],
  ] as const)('without %s, %s %s is a 403 that names it', async (scope, method, path) => {
    const { erp } = await given.client({ scopes: allScopesBut(scope) });

    const { status, body } = await erp.send({ method, path, ...(method === 'POST' ? { body: target('JOB-1') } : {}) });

    expect(status).toBe(403);
    expect(body.error).toMatchObject({ code: 'missing_scope', requiredScope: scope });
  });

  test('targets.write is as good as inbound.targets.write', async () => {
    const { erp } = await given.client({ scopes: ['targets.write'] });
    expect(await erp.importTarget(target('JOB-1'))).toMatchObject({ status: 200 });
  });

  test.each([
    ['a location', { location: { city: 'Essen' } }],
    ['a contact', { contact: { displayName: 'Anna Weber' } }],
    ['a customer with externalId', { customer: { externalId: 'CUST-1' } }],
    ['a customer with customerNumber', { customer: { customerNumber: 'RRM-001' } }],
  ])('%s makes a request customer-aware: without customers.map it is refused whole [A-02]', async (_, context) => {
    const { erp, mock } = await given.client({ scopes: allScopesBut('customers.map') });

    const single = await erp.importTarget(target('JOB-1', context));
    const batch = await erp.importBatch([target('JOB-2'), target('JOB-3', context)]);

    for (const { status, body } of [single, batch]) {
      expect(status).toBe(403);
      expect(body.error).toMatchObject({ code: 'missing_scope', requiredScope: 'customers.map' });
    }
    expect(mock.state.targets()).toEqual([]);
    expect(mock.state.importJobs()).toEqual([]);
  });

  test('a plain customer is not customer-aware', async () => {
    const { erp } = await given.client({ scopes: allScopesBut('customers.map') });
    const customer = {
      name: 'Rhein-Ruhr Medical Supply',
      contactName: 'Anna Weber',
      phone: '+49 201 123456',
      email: 'anna.weber@example.com',
    };
    expect(await erp.importTarget(target('JOB-1', { customer }))).toMatchObject({ status: 200 });
  });

  test.each([
    [
      'with customers.read, IDs too',
      allScopesBut('customers.map'),
      'status',
      { status: 'Skipped', customerId: null, customerLocationId: null, customerContactId: null, warnings: [] },
    ],
    ['without it, status and warnings', allScopesBut('customers.map', 'customers.read'), 'status', { status: 'Skipped', warnings: [] }],
    ['without it under mappingWithoutRead: omit, nothing', allScopesBut('customers.map', 'customers.read'), 'omit', undefined],
  ] as const)('under missingMapScope: skip the mapping is Skipped; %s', async (_, scopes, mappingWithoutRead, shown) => {
    const { erp } = await given.client({ scopes }, { assumptions: { missingMapScope: 'skip', mappingWithoutRead } });
    const { status, body } = await erp.importTarget(target('JOB-1', { location: { city: 'Essen' } }));
    expect(status).toBe(202);
    expect(body.items[0].customerMapping).toEqual(shown);
  });
});

test('one tenant’s keys never reach another’s targets and jobs, even under the same external IDs', async () => {
  const other = 'fio_live_MOCKnord0000000000001';
  const { erp, mock } = await given.client(
    {},
    { tenants: [tenantWith({ apiKeys: [{ value: other }] }, { key: 'nordlicht', id: 'tenant-456' })] },
  );
  const nord = new Client(mock, other);
  await erp.importTarget(target('JOB-1', { title: 'Ours' }));

  expect((await nord.get('/import-jobs')).body.items).toEqual([]);
  expect(await nord.job(1)).toMatchObject({ status: 404 });
  expect((await nord.importTarget(target('JOB-1', { operation: 'update' }))).body.items).toMatchObject([{ errorCode: 'target_not_found' }]);
  expect(mock.state.targets('rheinruhr')).toMatchObject([{ title: 'Ours' }]);
});

describe('rate limits', () => {
  const limited = { rateLimit: { limit: 2, window: '60s' } };

  test('every answer carries the headers, and the window counts down', async () => {
    const { erp } = await given.client(limited);
    const { headers } = await erp.send(health);
    expect(headers.get('x-ratelimit-limit')).toBe('2');
    expect(headers.get('x-ratelimit-remaining')).toBe('1');
    expect(headers.get('x-ratelimit-reset')).toBe(String(Date.parse('2026-06-24T06:01:00Z') / 1000));
  });

  test('the request beyond the limit is a 429 with Retry-After, and the next window lets it through', async () => {
    const { erp, mock } = await given.client(limited);
    mock.clock.advance('40s');
    await erp.send(health);
    await erp.send(health);

    const refused = await erp.send(health);

    expect(refused.status).toBe(429);
    expect(refused.body.error).toMatchObject({
      code: 'rate_limited',
      message: 'More than 2 requests in 60 seconds. Try again in 20 seconds.',
    });
    expect(refused.headers.get('retry-after')).toBe('20');
    expect(refused.headers.get('x-ratelimit-remaining')).toBe('0');
    mock.clock.advance('20s');
    expect(await erp.send(health)).toMatchObject({ status: 200 });
  });

  test('1000 in 60 s is the default, and "off" is without limit and headers', async () => {
    const byDefault = await given.client();
    expect((await byDefault.erp.send(health)).headers.get('x-ratelimit-limit')).toBe('1000');
    const off = await given.client({ rateLimit: 'off' });
    expect((await off.erp.send(health)).headers.get('x-ratelimit-limit')).toBeNull();
  });

  test('each client has its own window', async () => {
    const second = 'fio_live_MOCKsecond00000000001';
    const { mock } = await given.mock({
      scenario: {
        tenants: [
          {
            key: 't',
            integrationClients: [
              { key: 'a', ...limited, apiKeys: [{ value: erpKey }] },
              { key: 'b', ...limited, apiKeys: [{ value: second }] },
            ],
          },
        ],
      },
    });
    const [a, b] = [new Client(mock, erpKey), new Client(mock, second)];
    await a.send(health);
    await a.send(health);
    expect([(await a.send(health)).status, (await b.send(health)).status]).toEqual([429, 200]);
  });
});

describe('correlation IDs', () => {
  test('the request’s own comes back, in the header and in errors', async () => {
    const { erp } = await given.client();
    const { headers, body } = await erp.send({ path: '/import-jobs/999', headers: { 'X-Correlation-Id': 'order-918.try_2' } });
    expect(headers.get('x-correlation-id')).toBe('order-918.try_2');
    expect(body.error.correlationId).toBe('order-918.try_2');
  });

  test.each(['with space', 'a'.repeat(65), 'ü', '<b>'])('one like "%s" is replaced', async (own) => {
    const { erp } = await given.client();
    const { headers } = await erp.send({
      ...health,
      headers: { 'X-Correlation-Id': encodeURIComponent(own).includes('%') ? `${own.charCodeAt(0)} x` : own },
    });
    expect(headers.get('x-correlation-id')).toMatch(/^[0-9A-HJKMNP-TV-Z]{26}$/);
  });
});

describe('the order of checks [A-27]', () => {
  const steps: readonly [string, number, Record<string, unknown>][] = [
    ['no route', 404, { method: 'POST', path: '/nothing', key: null, raw: '{' }],
    ['no method', 405, { method: 'PUT', path: '/inbound/targets', key: null, raw: '{' }],
    ['no key', 401, { method: 'POST', path: '/inbound/targets', key: null, raw: '{' }],
    [
      'no media type',
      415,
      { method: 'POST', path: '/inbound/targets', raw: '{', headers: { 'Content-Type': 'text/plain', 'Idempotency-Key': '' } },
    ],
    [
      'no JSON',
      400,
      { method: 'POST', path: '/inbound/targets', raw: '{', headers: { 'Idempotency-Key': 'ü'.normalize('NFD').slice(0, 1) } },
    ],
  ];
  test.each(steps)('%s is told before what comes after it', async (_, status, message) => {
    const { erp } = await given.client();
    expect(await erp.send(message as never)).toMatchObject({ status });
  });

  test('the rate limit comes before the scope, and the scope before the body', async () => {
    const { erp } = await given.client({ scopes: ['import_jobs.read'], rateLimit: { limit: 1, window: '60s' } });
    const broken = { method: 'POST', path: '/inbound/targets', raw: '{' };
    expect(await erp.send(broken)).toMatchObject({ status: 403 });
    expect(await erp.send(broken)).toMatchObject({ status: 429 });
  });
});

describe('Host', () => {
  test.each(['evil.example', 'evil.example:4710', 'localhost.evil.example'])(
    '%s is refused, so that no web page reaches the mock by a name of its own',
    async (host) => {
      const { mock } = await given.client();
      const { status, body } = await request(mock.url)
        .get('/api/connect/v1/integration/health')
        .set('Host', host)
        .set('Authorization', `Bearer ${erpKey}`);
      expect(status).toBe(403);
      expect(body.error).toMatchObject({ code: 'forbidden', message: expect.stringContaining('--allowed-hosts') });
    },
  );

  test.each(['localhost:4710', 'LOCALHOST', 'mock.localhost', '127.0.0.1', '192.0.2.7:80', '[::1]:4710'])('%s is fine', async (host) => {
    const { mock } = await given.client();
    await request(mock.url)
      .get('/api/connect/v1/integration/health')
      .set('Host', host)
      .set('Authorization', `Bearer ${erpKey}`)
      .expect(200);
  });

  test('a name that was allowed is fine', async () => {
    const { mock } = await given.mock({ scenario: { tenants: [tenantWith()] }, allowedHosts: ['Mock.Internal'] });
    await request(mock.url)
      .get('/api/connect/v1/integration/health')
      .set('Host', 'mock.internal:80')
      .set('Authorization', `Bearer ${erpKey}`)
      .expect(200);
  });
});

describe('CORS', () => {
  test('is off unless asked for', async () => {
    const { erp } = await given.client();
    expect(
      (await erp.send({ ...health, headers: { Origin: 'http://localhost:3000' } })).headers.get('access-control-allow-origin'),
    ).toBeNull();
  });

  test('lets the one origin call, preflight included', async () => {
    const { mock } = await given.mock({ scenario: { tenants: [tenantWith()] }, cors: 'http://localhost:3000' });
    const preflight = await request(mock.api)
      .options('/inbound/targets')
      .set('Origin', 'http://localhost:3000')
      .set('Access-Control-Request-Method', 'POST');
    expect(preflight.status).toBe(204);
    expect(preflight.headers).toMatchObject({
      'access-control-allow-origin': 'http://localhost:3000',
      'access-control-allow-headers': expect.stringContaining('Idempotency-Key'),
    });
    const answer = await request(mock.api).get('/integration/health').set('Authorization', `Bearer ${erpKey}`);
    expect(answer.headers).toMatchObject({
      'access-control-allow-origin': 'http://localhost:3000',
      'content-type': 'application/json; charset=utf-8',
    });
  });
});

test('the health check tells who one is', async () => {
  const { erp } = await given.client({ name: 'Logistics ERP', scopes: [...allScopes] });
  expect((await erp.send(health)).body).toEqual({
    status: 'ok',
    apiVersion: 'v1',
    tenantId: 'tenant-123',
    integrationClient: { id: 'erp', name: 'Logistics ERP', sourceSystem: 'logistics_erp' },
    scopes: allScopes,
    serverTimeUtc: '2026-06-24T06:00:00.000Z',
  });
});
