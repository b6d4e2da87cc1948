/** The journal of requests: what clients sent and what they got to see, to look at in a test and to take along. */
import { execFile, spawnSync } from 'node:child_process';
import { request as httpRequest } from 'node:http';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { ControlError, type Mock, type RequestFilter } from '../../src/index.js';
import { erpKey, given, target } from '../support/given.js';

const nordlichtKey = 'fio_live_MOCKnord0000000000001';
const readonlyKey = 'fio_live_MOCKread0000000000001';

/** A request as any client may send it, also one that gets no answer. */
async function send(mock: Mock, path: string, init: RequestInit = {}, key = erpKey) {
  const headers = { Authorization: `Bearer ${key}`, ...(init.body ? { 'Content-Type': 'application/json' } : {}), ...init.headers };
  const response = await fetch(path.startsWith('http') ? path : mock.api + path, { ...init, headers }).catch(() => null);
  await response?.text();
  return response?.status ?? 0;
}

const post = (mock: Mock, body: string, headers: Record<string, string> = {}) =>
  send(mock, '/inbound/targets', { method: 'POST', body, headers });

const latest = (mock: Mock) => mock.requests.list().at(-1);
const ids = (mock: Mock, filter?: RequestFilter & { limit?: number }) => mock.requests.list(filter).map(({ id }) => id);

/** Everything that the journal tells, in every form. */
function told(mock: Mock): string {
  const requests = mock.requests.list();
  return [JSON.stringify(requests), ...requests.map(({ id }) => mock.requests.curl(id)), JSON.stringify(mock.requests.har())].join('\n');
}

/** Eight requests of four senders. */
async function aMorning(): Promise<Mock> {
  const { mock, erp } = await given.scenario('demo');
  await erp.importTarget(target('JOB-1'), { 'X-Correlation-Id': 'night-run-1' }); // 1
  await send(mock, '/import-jobs?limit=5', {}, readonlyKey); // 2
  await send(mock, '/import-jobs', {}, nordlichtKey); // 3
  await send(mock, '/inbound/targets', { method: 'POST', body: JSON.stringify(target('JOB-2')) }, readonlyKey); // 4: 403
  mock.faults.add({ name: 'cut', when: { operation: 'getIntegrationHealth', call: 2 }, then: { connection: 'reset' } });
  mock.faults.add({ name: 'down', when: { operation: 'getIntegrationHealth', call: 1 }, then: { status: 503 } });
  await send(mock, '/integration/health'); // 5
  await send(mock, '/integration/health'); // 6
  await send(mock, '/import-jobs', {}, 'wrong'); // 7
  await erp.job(1); // 8
  return mock;
}

describe('the list', () => {
  test.each<[string, RequestFilter & { limit?: number }, number[]]>([
    ['everything, oldest first', {}, [1, 2, 3, 4, 5, 6, 7, 8]],
    ['a tenant', { tenant: 'rheinruhr' }, [1, 2, 4, 5, 6, 8]],
    ['another tenant', { tenant: 'nordlicht' }, [3]],
    ['a client', { client: 'readonly' }, [2, 4]],
    ['a client that nobody has', { client: 'nobody' }, []],
    ['an operation, refused calls with it', { operation: 'importTarget' }, [1, 4]],
    ['a method, in whatever case', { method: 'post' }, [1, 4]],
    ['a status', { status: 200 }, [1, 2, 3, 8]],
    ['status 0: those that got no answer', { status: 0 }, [6]],
    ['a part of the path', { path: '/import-jobs' }, [2, 3, 7, 8]],
    ['a part of the query', { path: 'limit=5' }, [2]],
    ['a correlation ID', { correlationId: 'night-run-1' }, [1]],
    ['a fault', { fault: 'down' }, [5]],
    ['what came after one', { after: 6 }, [7, 8]],
    ['the newest two', { limit: 2 }, [7, 8]],
    ['none at all', { limit: 0 }, []],
    ['several of these at once', { tenant: 'rheinruhr', status: 200, after: 1 }, [2, 8]],
    ['the newest of those that fit', { tenant: 'rheinruhr', status: 200, limit: 2 }, [2, 8]],
  ])('finds %s', async (_, filter, expected) => {
    expect(ids(await aMorning(), filter)).toEqual(expected);
  });

  test('tells of a request whatever was sent and came back', async () => {
    const { mock, erp } = await given.client();
    const answer = await erp.importTarget(target('JOB-1'), { 'X-Correlation-Id': 'mine', 'Idempotency-Key': 'k1' });
    const [entry] = mock.requests.list();
    expect(entry).toMatchObject({
      id: 1,
      at: '2026-06-24T06:00:00.000Z',
      tenant: 'rheinruhr',
      client: 'erp',
      operation: 'importTarget',
      method: 'POST',
      url: '/api/connect/v1/inbound/targets',
      status: 200,
      summary: 'Completed, 1 created',
      fault: null,
      correlationId: 'mine',
      request: { body: JSON.stringify(target('JOB-1')) },
      response: { body: answer.text },
    });
    expect(entry?.request.headers).toContainEqual({ name: 'Idempotency-Key', value: 'k1' });
    expect(entry?.response.headers).toContainEqual({ name: 'X-RateLimit-Remaining', value: '999' });
    expect(entry?.took).toBeGreaterThan(0);
    expect(mock.requests.get(1)).toEqual(entry);
  });

  test('keeps a header without a value apart from those that follow', async () => {
    const { mock } = await given.client();
    await send(mock, '/import-jobs', { headers: { 'X-Empty': '', 'X-Next': 'n' } });
    const { request, response } = mock.requests.get(1);
    expect(request.headers).toEqual(
      expect.arrayContaining([
        { name: 'X-Empty', value: '' },
        { name: 'X-Next', value: 'n' },
      ]),
    );
    expect(response.headers[0]).toEqual({ name: 'Content-Type', value: 'application/json; charset=utf-8' });
  });

  test('brings bodies back as they were, whatever their letters', async () => {
    const { mock } = await given.client();
    const body = JSON.stringify(target('Ä-東京-🚚', { title: 'Ölwechsel für “Müller”\n\n\t\u0000' }));
    await post(mock, body);
    expect(latest(mock)?.request.body).toBe(body);
    expect(latest(mock)?.response.body).toContain('Ä-東京-🚚');
  });

  test('has a request that a fault holds back once it is answered', async () => {
    const { mock } = await given.client({}, { faults: [{ then: { latency: '10s' } }] });
    const answer = send(mock, '/integration/health');
    await mock.waitFor({ requests: { operation: 'getIntegrationHealth' } }, '5s');
    expect(mock.requests.list()).toEqual([]);
    expect(() => mock.requests.get(1)).toThrow('Request 1 is under way');
    await mock.clock.advance('10s');
    expect([await answer, latest(mock)]).toMatchObject([200, { id: 1, status: 200, at: '2026-06-24T06:00:00.000Z' }]);
  });
});

test('an address that is none spoils neither the archive nor its own line for curl', async () => {
  const { mock } = await given.client();
  const { hostname, port } = new URL(mock.url);
  await new Promise((resolve) =>
    httpRequest({ hostname, port, method: 'OPTIONS', path: '*' }, (response) => response.resume().on('end', resolve)).end(),
  );
  expect(mock.requests.list()).toMatchObject([{ method: 'OPTIONS', url: '*', status: 404 }]);
  expect(mock.requests.har()).toMatchObject({ log: { entries: [{ request: { method: 'OPTIONS' } }] } });
  expect(mock.requests.curl(1)).toContain("--request-target '*'");
});

describe('requests that were refused before their client was known', () => {
  test('401: nobody’s', async () => {
    const { mock } = await given.client();
    await send(mock, '/import-jobs', {}, 'wrong');
    expect(latest(mock)).toMatchObject({ status: 401, tenant: null, client: null, operation: 'listImportJobs', summary: 'unauthorized' });
  });

  test('404 with a good key: that of its client', async () => {
    const { mock } = await given.client();
    await send(mock, '/import-job');
    expect(latest(mock)).toMatchObject({ status: 404, tenant: 'rheinruhr', client: 'erp', operation: null });
  });

  test('a host that is not the mock’s', async () => {
    const { mock } = await given.client();
    await new Promise<void>((resolve, reject) => {
      httpRequest(`${mock.api}/import-jobs`, { headers: { Host: 'evil.example' } }, (response) => response.resume().on('end', resolve))
        .on('error', reject)
        .end();
    });
    expect(latest(mock)).toMatchObject({ status: 403, summary: 'forbidden', operation: null, client: null });
    expect(latest(mock)?.request.headers).toContainEqual({ name: 'Host', value: 'evil.example' });
  });
});

describe('what is kept', () => {
  test('the last 10 of 35, where limits.journalEntries is 10', async () => {
    const { mock, erp } = await given.client({}, { limits: { journalEntries: 10 } });
    for (let count = 1; count <= 35; count += 1) {
      await erp.get(`/import-jobs?limit=${count}`);
      expect(ids(mock)).toHaveLength(Math.min(count, 10));
    }
    expect(mock.requests.list().map(({ id, url }) => [id, url.split('=')[1]])).toEqual(
      Array.from({ length: 10 }, (_, index) => [26 + index, String(26 + index)]),
    );
  });

  test('an ID that is unknown or forgotten says which of the two', async () => {
    const { mock, erp } = await given.client({}, { limits: { journalEntries: 2 } });
    for (let count = 0; count < 3; count += 1) await erp.get('/import-jobs');
    expect(() => mock.requests.get(99)).toThrow('There is no request 99.');
    expect(() => mock.requests.get(0)).toThrow('There is no request 0.');
    expect(() => mock.requests.get(1)).toThrow('Request 1 is under way, or no longer kept (limits.journalEntries, limits.journalBytes)');
    expect(() => mock.requests.curl(1)).toThrow(ControlError);
    expect(mock.requests.get(2).id).toBe(2);
  });

  test('limits.journalBytes bounds all of it, and what stays is the newest', async () => {
    const { mock, erp } = await given.client({}, { limits: { journalBytes: '256kb' } });
    for (let count = 1; count <= 100; count += 1) await erp.importTarget(target(`JOB-${count}`, { description: 'x'.repeat(6000) }));
    const kept = mock.requests.list();
    expect(JSON.stringify(kept.map(({ request, response }) => [request.body, response.body])).length).toBeLessThan(256 * 1024);
    expect(kept.length).toBeGreaterThan(12);
    expect(kept.map(({ id }) => id)).toEqual(Array.from(kept, (_, index) => 101 - kept.length + index));
  });

  test('a body far larger than the bound is cut, and says by how much', async () => {
    const { mock, erp } = await given.client({}, { limits: { journalBytes: '256kb' } });
    const dto = target('JOB-1', { description: 'x'.repeat(1_000_000) });
    const { status } = await erp.importTarget(dto);
    const sent = JSON.stringify(dto);
    const body = mock.requests.get(1).request.body ?? '';
    const [, start = '', more] = /^(.*)\.\.\. \((\d+) bytes more\)$/s.exec(body) ?? [];
    expect(status).toBe(200);
    expect(body.length).toBeLessThan(64 * 1024);
    expect(sent.startsWith(start)).toBe(true);
    expect(start.length + Number(more)).toBe(sent.length);
  });

  test('nothing after clear(); the numbers go on', async () => {
    const { mock, erp } = await given.client();
    await erp.get('/import-jobs');
    mock.requests.clear();
    expect(mock.requests.list()).toEqual([]);
    await erp.get('/import-jobs');
    expect(ids(mock)).toEqual([2]);
  });

  test('nothing after a reset; the numbers begin anew', async () => {
    const { mock, erp } = await given.client();
    await erp.get('/import-jobs');
    mock.reset();
    expect(mock.requests.list()).toEqual([]);
    await erp.get('/import-jobs');
    expect(ids(mock)).toEqual([1]);
  });
});

describe('secrets are not shown, neither in the list nor as curl nor as HAR', () => {
  const realKey = 'fio_live_9f8e7d6c5b4a';
  const realSecret = 'whsec_3k9d0s8f7a6s5d4f';
  const address = 'anna.weber@ordinary-company.de';

  type Sent = [path: string, init?: RequestInit];
  const inBody = (description: string): Sent => [
    '/inbound/targets',
    { method: 'POST', body: JSON.stringify(target('JOB-1', { description })) },
  ];
  const inQuery = (query: string): Sent => [`/import-jobs?batchId=${query}`];
  const inHeader = (name: string, value: string): Sent => ['/import-jobs', { headers: { [name]: value } }];
  const umlauts = 'info@müller-logistik.de';

  test.each<[string, string, Sent]>([
    ['a key in a body', realKey, inBody(`it is ${realKey}, hush`)],
    ['a key on a line of its own', realKey, inBody(`it is\n${realKey}`)],
    ['a key in a query', realKey, inQuery(realKey)],
    ['a key after an escape in a query', realKey, inQuery(encodeURIComponent(`is ${realKey}`))],
    ['a key that authorizes', realKey, inHeader('Authorization', `Bearer ${realKey}`)],
    ['whatever else authorizes', 'opensesame', inHeader('Authorization', 'Bearer opensesame')],
    ['a key in a header of its own', 'opensesame', inHeader('X-Api-Key', 'opensesame')],
    ['a cookie', 'opensesame', inHeader('Cookie', 'theme=dark; session=opensesame')],
    ['a proxy’s key', 'b3BlbnNlc2FtZQ', inHeader('Proxy-Authorization', 'Basic b3BlbnNlc2FtZQ')],
    ['a webhook’s secret in a body', realSecret, inBody(realSecret)],
    ['a webhook’s secret in a header', realSecret, inHeader('X-Note', `it is ${realSecret}`)],
    ['an e-mail address in a body', address, inBody(address)],
    ['an e-mail address in an answer', address, [`/import-jobs?status=${address}`]],
    ['an e-mail address in a query, escaped', address, inQuery(encodeURIComponent(address))],
    ['an e-mail address in a header', address, inHeader('User-Agent', `erp (${address})`)],
    ['an e-mail address with umlauts', umlauts, inBody(umlauts)],
  ])('%s', async (_, secret, [path, init]) => {
    const { mock } = await given.client();
    await send(mock, path, init);
    expect(mock.requests.list()).toHaveLength(1);
    for (const spelling of [secret, encodeURIComponent(secret)]) expect(told(mock).includes(spelling), spelling).toBe(false);
    expect(told(mock)).toMatch(/\[redacted\]|\[e-mail\]/);
  });

  test('values with MOCK stay: nobody takes them for real', async () => {
    const { mock } = await given.client();
    const values = ['fio_live_MOCKother', 'whsec_MOCKsecret', 'MOCK.anna@example.com'];
    await post(mock, JSON.stringify(target('JOB-1', { description: values.join(' ') })), { 'X-Note': values.join(' ') });
    for (const value of [...values, erpKey]) expect(told(mock).split(value).length, value).toBeGreaterThan(3);
  });

  test('a body stays JSON without them', async () => {
    const { mock } = await given.client();
    await post(mock, JSON.stringify(target('JOB-1', { description: `Contact:\n${address}`, title: `"${realKey}"` })));
    const body = mock.requests.get(1).request.body ?? '';
    expect(() => JSON.parse(body)).not.toThrow();
    expect(JSON.parse(body)).toMatchObject({ description: 'Contact:\n[e-mail]', title: '"fio_[redacted]"' });
  });
});

const hasCurl = spawnSync('curl', ['--version']).status === 0;
if (!hasCurl) console.warn('Lines for curl are not tried: there is no curl on this machine.');

describe.skipIf(!hasCurl)('a line for curl sends the request again', () => {
  const shell = (line: string) => promisify(execFile)('sh', ['-c', `${line} --silent --show-error --max-time 5`]);

  test.each<[string, (mock: Mock) => Promise<unknown>]>([
    ['a read', (mock) => send(mock, '/import-jobs/1')],
    ['a query', (mock) => send(mock, '/import-jobs?limit=1&status=Completed&batchId=a%20b')],
    ['a query with brackets', (mock) => send(mock, '/import-jobs?filter[status]=Completed&{a,b}')],
    ['another method', (mock) => send(mock, '/import-jobs', { method: 'PATCH' })],
    ['only the head', (mock) => send(mock, '/import-jobs', { method: 'HEAD' })],
    ['a body', (mock) => post(mock, JSON.stringify(target('JOB-1')), { 'Idempotency-Key': "it's-k1" })],
    ['single quotes', (mock) => post(mock, JSON.stringify(target("O'Brien's", { title: "'' '$(id)' `id` \\ $HOME !x" })))],
    ['letters beyond ASCII', (mock) => post(mock, JSON.stringify(target('Ä-東京-🚚', { title: 'Ölwechsel für “Müller”' })))],
    ['lines', (mock) => post(mock, JSON.stringify(target('JOB-1', { description: 'a\nb' }), null, 2))],
    ['what curl takes for a file', (mock) => post(mock, '@/etc/hostname')],
    ['what curl takes for a flag', (mock) => post(mock, '--help')],
  ])('%s', async (_, request) => {
    const { mock } = await given.client();
    await request(mock);
    const sent = mock.requests.get(1);

    await shell(mock.requests.curl(1));

    const again = mock.requests.get(2);
    expect({ ...again, response: null }).toMatchObject({
      method: sent.method,
      url: sent.url,
      client: 'erp',
      operation: sent.operation,
      request: { body: sent.request.body },
    });
    const names = ['authorization', 'content-type', 'idempotency-key'];
    const told = ({ request: { headers } }: typeof sent) =>
      headers
        .filter(({ name }) => names.includes(name.toLowerCase()))
        .map(({ value }) => value)
        .sort();
    expect(told(again)).toEqual(told(sent));
  });

  test('whatever was redacted from it', async () => {
    const { mock } = await given.client();
    await send(mock, '/import-jobs?batchId=anna@ordinary-company.de', {}, 'fio_live_9f8e7d6c5b4a');
    await shell(mock.requests.curl(1));
    expect(mock.requests.get(2)).toMatchObject({ status: 401, url: expect.stringContaining('/import-jobs?batchId=') });
  });
});

describe('HAR 1.2', () => {
  interface Har {
    log: { version: string; creator: object; entries: { request: { url: string }; response: { status: number } }[] };
  }
  const harOf = (mock: Mock, filter?: RequestFilter) => JSON.parse(JSON.stringify(mock.requests.har(filter))) as Har;

  test('has the parts that the format asks for', async () => {
    const { mock, erp } = await given.client();
    const body = JSON.stringify(target('Ä-1'));
    await erp.send({ method: 'POST', path: '/inbound/targets?dry=&x=a%20b', raw: body });
    const { text } = await erp.get('/import-jobs');
    const { log } = harOf(mock);
    expect(log).toMatchObject({ version: '1.2', creator: { name: 'ordinavo-mock', version: expect.stringMatching(/^\d+\.\d+\.\d+/) } });
    expect(log.entries).toHaveLength(2);
    const headers = expect.arrayContaining([{ name: expect.any(String), value: expect.any(String) }]);
    const common = { httpVersion: 'HTTP/1.1', cookies: [], headers, headersSize: -1 };
    for (const entry of log.entries)
      expect(entry).toMatchObject({
        startedDateTime: '2026-06-24T06:00:00.000Z',
        time: expect.any(Number),
        request: { ...common, method: expect.any(String), url: expect.stringMatching(`^${mock.api}/`), queryString: expect.any(Array) },
        response: { ...common, status: 200, statusText: expect.any(String), redirectURL: '', bodySize: expect.any(Number) },
        cache: {},
        timings: { send: expect.any(Number), wait: expect.any(Number), receive: expect.any(Number) },
      });
    expect(log.entries[0]).toMatchObject({
      request: {
        method: 'POST',
        url: `${mock.api}/inbound/targets?dry=&x=a%20b`,
        queryString: [
          { name: 'dry', value: '' },
          { name: 'x', value: 'a b' },
        ],
        postData: { mimeType: 'application/json', text: body },
        bodySize: Buffer.byteLength(body),
      },
    });
    expect(log.entries[1]?.request).not.toHaveProperty('postData');
    expect(log.entries[1]?.response).toMatchObject({
      content: { text, size: Buffer.byteLength(text), mimeType: 'application/json; charset=utf-8' },
    });
  });

  test('takes the filters of the list, and has 0 for what got no answer', async () => {
    const mock = await aMorning();
    expect(harOf(mock).log.entries).toHaveLength(8);
    expect(harOf(mock, { fault: 'cut' }).log.entries).toMatchObject([
      { request: { url: `${mock.api}/integration/health` }, response: { status: 0 } },
    ]);
  });

  test('has every request, however strange its path', async () => {
    const { mock } = await given.client();
    await send(mock, `${mock.url}//`);
    await send(mock, `${mock.url}//api/connect/v1/import-jobs`);
    expect(harOf(mock).log.entries.map(({ request }) => request.url)).toEqual([`${mock.url}//`, `${mock.url}//api/connect/v1/import-jobs`]);
  });
});
