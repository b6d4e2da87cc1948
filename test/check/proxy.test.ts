/** The proxy over real HTTP: in front of a mock, and in front of servers that are no good. */
import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { type Noticed, Proxied } from '../../src/check/proxy/proxied.js';
import { type Passed, startProxy } from '../../src/check/proxy/proxy.js';
import { readContract } from '../../src/cli/contract-file.js';
import { Client, erpKey, given, target } from '../support/given.js';

let contract: Awaited<ReturnType<typeof readContract>>;

beforeAll(async () => {
  contract = await readContract(null);
});

/** A proxy in front of a base URL, what it passed on, and what was noticed of it. */
async function inFrontOf(baseUrl: string, patience = 5_000) {
  const passed: Passed[] = [];
  const noticed: Noticed[] = [];
  const waiting: (() => void)[] = [];
  const proxied = new Proxied({ ...contract, baseUrl, recording: null });
  const proxy = await startProxy({
    target: new URL(baseUrl),
    host: '127.0.0.1',
    port: 0,
    allowedHosts: ['proxy.test'],
    patience,
    tell: (one) => {
      passed.push(one);
      noticed.push(proxied.take(one));
      for (const look of waiting) look();
    },
  });
  onTestFinished(() => proxy.close());
  /** Those so far, once there are so many. */
  const calls = (count: number) =>
    new Promise<readonly Noticed[]>((resolve) => {
      const look = () => {
        if (noticed.length >= count) resolve(noticed);
      };
      waiting.push(look);
      look();
    });
  return { api: proxy.api, proxied, passed, calls };
}

interface Got {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly rawHeaders: readonly string[];
  readonly body: Buffer;
}

/** A server that takes the place of the real API, and keeps what it got. */
async function server(answer: (request: IncomingMessage, response: ServerResponse, body: Buffer) => void) {
  const got: Got[] = [];
  const running = createServer((incoming, response) => {
    const chunks: Buffer[] = [];
    incoming.on('error', () => undefined);
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      const { method, url, rawHeaders } = incoming;
      got.push({ method, url, rawHeaders, body: Buffer.concat(chunks) });
      answer(incoming, response, Buffer.concat(chunks));
    });
  });
  return { baseUrl: `http://127.0.0.1:${await listening(running)}/api/connect/v1`, got, running };
}

async function listening(running: Server): Promise<number> {
  await new Promise<void>((resolve) => running.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    running.close();
    running.closeAllConnections();
  });
  return (running.address() as AddressInfo).port; // as: it listens on a port
}

const job = { importJobId: 1, status: 'Completed', totalItems: 1, createdItems: 1, updatedItems: 0, cancelledItems: 0, rejectedItems: 0 };
const answerJson = (response: ServerResponse, status: number, value: unknown, headers: Record<string, string> = {}) => {
  response.writeHead(status, { 'Content-Type': 'application/json', 'X-Correlation-Id': 'real-1', ...headers }).end(JSON.stringify(value));
};

interface Sent {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>> | readonly string[];
  readonly body?: readonly Buffer[];
}

interface Heard {
  readonly status: number;
  readonly message: string;
  readonly rawHeaders: readonly string[];
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

/** By hand: `fetch` has headers of its own, and unpacks what was packed. */
function send(api: string, { method = 'GET', path = '/integration/health', headers = {}, body = [] }: Sent): Promise<Heard> {
  return new Promise((resolve, reject) => {
    const { hostname, port, pathname } = new URL(api);
    const options = { hostname, port, method, path: pathname + path, headers: headers as Record<string, string>, agent: false as const }; // as: Node takes both
    const sent = request(options, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const { statusCode: status = 0, statusMessage: message = '', rawHeaders } = response;
        resolve({ status, message, rawHeaders, headers: response.headers, body: Buffer.concat(chunks) });
      });
    });
    sent.on('error', reject);
    for (const chunk of body) sent.write(chunk);
    sent.end();
  });
}

const places = (noticed: readonly Noticed[]) =>
  noticed.map(({ status, findings }) => [status, findings.map(({ in: where, pointer }) => `${where} ${pointer}`)]);

describe('calls are passed on', () => {
  test('and a client of the mock notices no difference, nor does the oracle find any', async () => {
    const { mock, erp } = await given.client();
    const { api, proxied, calls } = await inFrontOf(mock.api);
    const through = new Client({ ...mock, api }, erp.key);
    const imported = await through.importTarget(target('JOB-1'), { 'Idempotency-Key': 'JOB-1' });
    expect(imported).toMatchObject({ status: 200, body: { status: 'Completed', createdItems: 1 } });
    expect((await through.job(imported.body.importJobId)).body).toEqual((await erp.job(imported.body.importJobId)).body);
    expect(await through.get('/import-jobs?limit=1')).toMatchObject({ status: 200 });
    expect(await through.get('/import-jobs/9')).toMatchObject({ status: 404 });
    expect(await through.send({ path: '/integration/health', key: null })).toMatchObject({ status: 401 });
    expect(places(await calls(5))).toEqual([200, 200, 200, 404, 401].map((status) => [status, []]));
    expect((await calls(5)).map(({ operation }) => operation)).toEqual([
      'importTarget',
      'getImportJob',
      'listImportJobs',
      'getImportJob',
      'getIntegrationHealth',
    ]);
    const report = proxied.report(12.4);
    expect(report).toMatchObject({ target: mock.api, exchanges: { proxy: 5 }, findings: [], passed: true, took: 12, against: null });
    expect(report.covered).toContainEqual({ operation: 'getImportJob', status: '404', seen: 1 });
  });

  test('byte for byte: method, path, query, headers and body, and only what is about the connection is left out', async () => {
    const { baseUrl, got } = await server((_, response) => {
      response.sendDate = false;
      response.writeHead(207, 'Many Things', ['X-Twice', 'a', 'x-twice', 'b', 'Set-Cookie', 'c=1', 'Set-Cookie', 'd=2', 'X-Umlaut', 'ü']);
      response.end(Buffer.from([0, 255, 13, 10]));
    });
    const { api } = await inFrontOf(`${baseUrl}/deeper`);
    const bytes = Buffer.from([123, 0, 255, 254, 125]);
    const heard = await send(api, {
      method: 'PATCH',
      path: '/a%2Fb/../c;d?q=%20x&q=y+z&&empty=',
      headers: [
        'Host',
        '127.0.0.1',
        'X-Case',
        'One',
        'x-case',
        'Two',
        'Accept-Encoding',
        'br',
        'Connection',
        'x-hop, close',
        'X-Hop',
        '1',
        'Content-Length',
        '5',
        'Proxy-Authorization',
        'Basic x',
      ],
      body: [bytes],
    });
    const { host } = new URL(baseUrl);
    expect(got).toEqual([
      {
        method: 'PATCH',
        url: '/api/connect/v1/deeper/a%2Fb/../c;d?q=%20x&q=y+z&&empty=',
        rawHeaders: [
          'Host',
          host,
          'X-Case',
          'One',
          'x-case',
          'Two',
          'Accept-Encoding',
          'br',
          'Content-Length',
          '5',
          'Connection',
          'keep-alive',
        ],
        body: bytes,
      },
    ]);
    expect(heard).toMatchObject({ status: 207, message: 'Many Things', body: Buffer.from([0, 255, 13, 10]) });
    expect(heard.rawHeaders.slice(0, 10)).toEqual([
      'X-Twice',
      'a',
      'x-twice',
      'b',
      'Set-Cookie',
      'c=1',
      'Set-Cookie',
      'd=2',
      'X-Umlaut',
      'ü',
    ]);
    expect(heard.headers).not.toHaveProperty('date');
  });

  test.each<[string, readonly string[], readonly Buffer[], readonly string[]]>([
    ['in chunks', ['Transfer-Encoding', 'chunked'], [Buffer.from('{"a":'), Buffer.from('1}')], ['Transfer-Encoding', 'chunked']],
    ['of a known length', ['Content-Length', '7'], [Buffer.from('{"a":1}')], ['Content-Length', '7']],
    ['that is none', ['Content-Length', '0'], [], ['Content-Length', '0']],
  ])('a body %s stays so', async (_, framing, body, expected) => {
    const { baseUrl, got } = await server((_request, response) => answerJson(response, 200, {}));
    const { api } = await inFrontOf(baseUrl);
    for (const method of ['POST', 'DELETE'])
      await send(api, { method, path: '/webhooks/1', headers: ['Host', '127.0.0.1', ...framing], body });
    for (const { rawHeaders, body: came } of got) {
      expect(rawHeaders.slice(2, 4)).toEqual(expected);
      expect(came).toEqual(Buffer.concat(body));
    }
    expect(got).toHaveLength(2);
  });

  test('HEAD and 204 have no body, and HEAD keeps the length of the one it leaves out', async () => {
    const { baseUrl } = await server(({ method }, response) => {
      if (method === 'HEAD') response.writeHead(200, { 'Content-Length': '1234' }).end();
      else response.writeHead(204, { 'X-Correlation-Id': 'real-1' }).end();
    });
    const { api, calls } = await inFrontOf(baseUrl);
    expect(await send(api, { method: 'HEAD' })).toMatchObject({
      status: 200,
      headers: { 'content-length': '1234' },
      body: Buffer.alloc(0),
    });
    expect(await send(api, { method: 'DELETE', path: '/webhooks/1' })).toMatchObject({ status: 204, body: Buffer.alloc(0) });
    expect(places(await calls(2))).toEqual([
      [200, ['request /path']],
      [204, []],
    ]);
  });

  test('however large: what is too large to be judged is passed on all the same, and the report says so', async () => {
    const large = Buffer.alloc(12 * 1024 * 1024, 'x');
    const { baseUrl, got } = await server((_, response) => response.writeHead(200).end(large));
    const { api, calls, proxied } = await inFrontOf(baseUrl);
    const headers = ['Host', '127.0.0.1', 'Transfer-Encoding', 'chunked'];
    const heard = await send(api, { method: 'POST', path: '/inbound/targets', headers, body: [large] });
    expect([heard.body.equals(large), got[0]?.body.equals(large)]).toEqual([true, true]);
    await send(api, {});
    expect((await calls(2)).map(({ note }) => note)).toEqual([
      'the body of the request is larger than 10 MB',
      'the body of the answer is larger than 10 MB',
    ]);
    expect(proxied.report(0)).toMatchObject({ passed: false, exchanges: {}, leftOut: [{ what: '1 call' }, { what: '1 call' }] });
  });

  test('packed answers stay packed, and are judged by what is in them', async () => {
    const wrong = { ...job, status: 'Done' };
    const { baseUrl } = await server((_, response) => {
      response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip', 'X-Correlation-Id': 'real-1' });
      response.end(gzipSync(JSON.stringify(wrong)));
    });
    const { api, calls } = await inFrontOf(baseUrl);
    const heard = await send(api, { path: '/import-jobs/1', headers: { 'Accept-Encoding': 'gzip' } });
    expect(heard.body).toEqual(gzipSync(JSON.stringify(wrong)));
    const [noticed] = await calls(1);
    expect(noticed?.findings).toContainEqual(expect.objectContaining({ in: 'response', pointer: '/body/status', got: '"Done"' }));
  });

  test.each([
    ['zstd', Buffer.from('x'), 'the body of the answer is packed in a way that this proxy cannot read (zstd)'],
    ['gzip', Buffer.from('no gzip'), 'the body of the answer is no gzip, though its Content-Encoding says so'],
    ['gzip', gzipSync(Buffer.alloc(11 * 1024 * 1024)), 'the body of the answer is larger than 10 MB'],
  ])('an answer in %s that cannot be read is passed on, and not judged', async (coding, bytes, note) => {
    const { baseUrl } = await server((_, response) => response.writeHead(200, { 'Content-Encoding': coding }).end(bytes));
    const { api, calls } = await inFrontOf(baseUrl);
    expect((await send(api, {})).body).toEqual(bytes);
    expect(await calls(1)).toMatchObject([{ note, findings: [] }]);
  });
});

describe('what is found', () => {
  test('a request that breaks the contract, though the API refuses it', async () => {
    const { mock, erp } = await given.client();
    const { api, calls } = await inFrontOf(mock.api);
    const through = new Client({ ...mock, api }, erp.key);
    await through.importTarget({ externalId: 'JOB-1', title: 'Visit', planning: { priority: 'Hgih' } });
    await through.get('/import-jobs?limit=many');
    expect(places(await calls(2))).toEqual([
      [400, ['request /body/planning/priority']],
      [400, ['request /query/limit']],
    ]);
    expect((await calls(2))[0]?.findings[0]).toMatchObject({
      source: 'proxy',
      title: 'call 1',
      operation: 'importTarget',
      got: '"Hgih"',
      curl: expect.stringMatching(new RegExp(`^curl -i -g ${mock.api}/inbound/targets -H .*Bearer ${erpKey}`)),
    });
  });

  test.each<[string, number, unknown, string]>([
    ['a missing required field', 200, { ...job, status: undefined }, 'response /body/status'],
    ['a wrong type', 200, { ...job, totalItems: 'one' }, 'response /body/totalItems'],
    ['a status outside the contract', 418, {}, 'response /status'],
    ['a wrong error shape', 404, { message: 'no' }, 'response /body/error'],
    ['a redirect', 302, {}, 'response /status'],
  ])('%s', async (_, status, body, place) => {
    const { baseUrl } = await server((_request, response) =>
      answerJson(response, status, body, status === 302 ? { Location: '/elsewhere' } : {}),
    );
    const { api, calls, proxied } = await inFrontOf(baseUrl);
    expect(await send(api, { path: '/import-jobs/1' })).toMatchObject({
      status,
      ...(status === 302 ? { headers: { location: '/elsewhere' } } : {}),
    });
    expect(places(await calls(1))[0]?.[1]).toContain(place);
    expect((await calls(1))[0]?.operation).toBe('getImportJob');
    expect(proxied.report(0).passed).toBe(false);
  });

  test('HTML, which is passed on', async () => {
    const { baseUrl } = await server((_, response) => response.writeHead(200, { 'Content-Type': 'text/html' }).end('<h1>Hello</h1>'));
    const { api, calls } = await inFrontOf(baseUrl);
    expect(String((await send(api, { path: '/import-jobs/1' })).body)).toBe('<h1>Hello</h1>');
    expect(places(await calls(1))[0]?.[1]).not.toEqual([]);
  });

  test('a path that the contract does not have, and one that is not below the base path, which is not passed on', async () => {
    const { baseUrl, got } = await server((_, response) => answerJson(response, 404, {}));
    const { api, calls } = await inFrontOf(baseUrl);
    await send(api, { path: '/targets?limit=1' });
    expect(got).toHaveLength(1);
    const lost = await send(new URL(api).origin, { path: 'api/connect/v2/webhooks' });
    expect([lost.status, JSON.parse(String(lost.body)).error.code]).toEqual([404, 'not_found']);
    expect(got).toHaveLength(1);
    expect((await calls(2)).flatMap(({ findings }) => findings)).toMatchObject([
      { pointer: '/path', expected: 'an operation of the contract', got: 'GET /targets?limit=1' },
      { pointer: '/path', expected: 'a path below /api/connect/v1', got: 'GET /api/connect/v2/webhooks' },
    ]);
  });
});

describe('a target that does not answer', () => {
  test('is told to the client as 502, in the shape of the API, and with its correlation ID', async () => {
    const { api, calls, proxied } = await inFrontOf('http://127.0.0.1:1/api/connect/v1');
    const { status, headers, body } = await send(api, { headers: { 'X-Correlation-Id': 'mine-1' } });
    expect([status, headers['content-type'], headers['x-correlation-id']]).toEqual([502, 'application/json; charset=utf-8', 'mine-1']);
    const { error } = JSON.parse(String(body));
    expect(error).toMatchObject({ code: 'internal_error', correlationId: 'mine-1' });
    expect(error.message).toMatch(/^http:\/\/127\.0\.0\.1:1\/api\/connect\/v1: .*ECONNREFUSED.* This answer is the proxy's own\.$/);
    expect(await calls(1)).toMatchObject([
      {
        status: 502,
        operation: 'getIntegrationHealth',
        findings: [{ pointer: '', expected: 'an answer', got: expect.stringContaining('ECONNREFUSED') }],
      },
    ]);
    expect(proxied.report(0)).toMatchObject({ passed: false, exchanges: { proxy: 1 } });
    expect((await send(api, {})).headers['x-correlation-id']).toMatch(/^[0-9A-Z]{26}$/);
  });

  test('since it is the proxy itself is told as 508, once, and not in a circle', async () => {
    const target = new URL('http://127.0.0.1:1/api/connect/v1');
    const passed: Passed[] = [];
    const { api, close } = await startProxy({
      target,
      host: '127.0.0.1',
      port: 0,
      allowedHosts: [],
      patience: 5_000,
      tell: (one) => passed.push(one),
    });
    onTestFinished(close);
    target.port = new URL(api).port; // it is read anew for each call
    const { status, body } = await send(api, {});
    expect([status, JSON.parse(String(body)).error.message]).toEqual([
      508,
      expect.stringContaining('give --target the address of the real API'),
    ]);
    expect(passed.map((one) => [one.status, one.kind])).toEqual([
      [508, 'refused'],
      [508, 'answered'],
    ]);
  });

  test('in time is told as 504', async () => {
    const { baseUrl } = await server(() => undefined);
    const { api, calls } = await inFrontOf(baseUrl, 50);
    expect((await send(api, {})).status).toBe(504);
    expect(await calls(1)).toMatchObject([{ status: 504, findings: [{ got: 'no answer within 0.05 s' }] }]);
  });

  test('but breaks off is told by breaking off, since the beginning of its answer is gone already', async () => {
    const { baseUrl } = await server((_, response) => {
      response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': '100' }).write('{"importJobId"');
      response.write(' ', () => response.destroy());
    });
    const { api, calls } = await inFrontOf(baseUrl);
    await expect(send(api, { path: '/import-jobs/1' })).rejects.toThrow();
    expect(await calls(1)).toMatchObject([{ status: 0, findings: [{ got: 'it broke off in the middle of its answer' }] }]);
  });

  test('in the middle of its answer in time is told the same way', async () => {
    const { baseUrl } = await server((_, response) => response.writeHead(200, { 'Content-Type': 'application/json' }).write('{'));
    const { api, calls } = await inFrontOf(baseUrl, 50);
    await expect(send(api, { path: '/import-jobs/1' })).rejects.toThrow();
    expect(await calls(1)).toMatchObject([{ status: 0, findings: [{ got: 'no answer within 0.05 s' }] }]);
  });

  test('with HTTP is told as 502', async () => {
    const speaksNonsense = createServer();
    const port = await listening(speaksNonsense);
    speaksNonsense.removeAllListeners('connection').on('connection', (socket) => socket.end('220 mail.example ESMTP\r\n'));
    const { api } = await inFrontOf(`http://127.0.0.1:${port}/api/connect/v1`);
    expect((await send(api, {})).status).toBe(502);
  });

  test('but closes the connection is told as 502', async () => {
    const { baseUrl } = await server((incoming) => incoming.socket.destroy());
    const { api } = await inFrontOf(baseUrl);
    expect((await send(api, {})).status).toBe(502);
  });
});

test('a target that answers slowly, but does answer, is waited for', async () => {
  const { baseUrl } = await server((_, response) => {
    response.writeHead(200, { 'Content-Type': 'application/json', 'X-Correlation-Id': 'real-1' });
    const pieces = [...`{"a":${' '.repeat(30)}1}`];
    const next = () => {
      const piece = pieces.shift();
      if (piece === undefined) response.end();
      else response.write(piece, () => setTimeout(next, 20));
    };
    next();
  });
  const { api } = await inFrontOf(baseUrl, 500); // less than all pieces take together
  expect(JSON.parse(String((await send(api, {})).body))).toEqual({ a: 1 });
});

test('a target that answers before it has the whole request gets no more of it, and its answer arrives', async () => {
  const early = createServer((_, response) => answerJson(response, 413, {}));
  const port = await listening(early);
  const { api, calls } = await inFrontOf(`http://127.0.0.1:${port}/api/connect/v1`);
  const headers = { 'Content-Length': String(8 * 1024 * 1024) };
  const heard = await send(api, { method: 'POST', path: '/inbound/targets', headers, body: [Buffer.alloc(8 * 1024 * 1024, ' ')] });
  expect(heard.status).toBe(413);
  expect(await calls(1)).toMatchObject([{ status: 413, operation: 'importTarget' }]);
});

describe('clients', () => {
  test('that break off break off the call to the API as well, and nothing is judged', async () => {
    const closed = { now: (): void => undefined };
    const isClosed = new Promise<void>((resolve) => {
      closed.now = resolve;
    });
    const arrived = { now: (): void => undefined };
    const hasArrived = new Promise<void>((resolve) => {
      arrived.now = resolve;
    });
    const { baseUrl } = await server((_, response) => {
      response.on('close', () => closed.now());
      arrived.now();
    });
    const { api, calls, proxied } = await inFrontOf(baseUrl);
    const { hostname, port, pathname } = new URL(api);
    const sent = request({ hostname, port, path: `${pathname}/integration/health` });
    sent.on('error', () => undefined);
    sent.end();
    await hasArrived;
    sent.destroy();
    await isClosed;
    expect(await calls(1)).toMatchObject([{ status: 0, findings: [], note: 'the client went away before it had its answer' }]);
    expect(proxied.report(0)).toMatchObject({ passed: false, leftOut: [{ what: '1 call' }] });
  });

  test('that name a host which is not that of the proxy are refused: it may be a page in a browser', async () => {
    const { baseUrl, got } = await server((_, response) => answerJson(response, 200, {}));
    const { api, calls, proxied } = await inFrontOf(baseUrl);
    expect((await send(api, { headers: { Host: 'evil.example' } })).status).toBe(403);
    expect((await send(api, { headers: { Host: 'proxy.test' } })).status).toBe(200);
    expect(got).toHaveLength(1);
    expect((await calls(2))[0]?.note).toContain('--allowed-hosts evil.example');
    expect(proxied.calls).toBe(1);
  });

  test('that do not speak HTTP are told so', async () => {
    const { api, calls } = await inFrontOf('http://127.0.0.1:1');
    const socket = connect(Number(new URL(api).port), '127.0.0.1');
    socket.end('HELLO\r\n\r\n');
    const text = await new Promise<string>((resolve) => {
      let heard = '';
      socket.on('data', (bytes) => {
        heard += String(bytes);
      });
      socket.on('close', () => resolve(heard));
    });
    expect(text).toMatch(/^HTTP\/1\.1 400 Bad Request[\s\S]*"code":"invalid_request"/);
    expect(await calls(1)).toMatchObject([{ status: 400, method: '-' }]);
  });
});

test('no key, secret, cookie or e-mail address is in what is told', async () => {
  const url = 'https://anna.weber@firma.de/?token=tok-123';
  const body = Buffer.from(JSON.stringify({ name: 5, url, secret: 'not-like-a-secret', eventTypes: ['fio_live_RealKey00'] }));
  const { baseUrl } = await server((_, response) =>
    answerJson(
      response,
      418,
      { secret: 'not-like-a-secret', error: 'anna.weber@firma.de has whsec_realsecret0123456789' },
      { 'Set-Cookie': 'session=abc123' },
    ),
  );
  const { api, calls, proxied } = await inFrontOf(baseUrl);
  await send(api, {
    method: 'POST',
    path: '/webhooks?api_key=plain-key-1&mail=anna.weber%40firma.de&key=fio_live_RealKey00000000000001',
    headers: {
      Authorization: 'Bearer fio_live_RealKey00000000000001',
      Cookie: 'session=abc123',
      'X-Api-Key': 'plain-key-1',
      'Content-Type': 'application/json',
      'Content-Length': String(body.length),
    },
    body: [body],
  });
  const told = JSON.stringify([await calls(1), proxied.report(0)]);
  for (const secret of ['RealKey', 'realsecret', 'abc123', 'plain-key-1', 'not-like-a-secret', 'anna', 'firma.de', 'tok-123'])
    expect(told).not.toContain(secret);
  expect(told).toContain('$ORDINAVO_API_KEY');
  expect(told).toContain('/body/name');
});
