/** The dashboard's page: how it is served, to whom, and what it may do in a browser. */
import { hash } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import { createServer, request as send } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { describe, expect, onTestFinished, test } from 'vitest';
import { listenOn, stopListening } from '../../src/serving/listening.js';
import { servePage } from '../../src/serving/page.js';
import { folder } from '../support/command.js';
import { given } from '../support/given.js';

const script = 'document.title = "<style>none</style>"; // ü';
const style = 'body > p { color: red }';
const html = `<!doctype html><meta charset="utf-8"><title>D</title><style>${style}</style><p>Hi</p><script type="module">${script}</script>`;

interface Answered {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** A server that has nothing but the page; what is not for the page is a 404. */
async function serving(content: string | null = html) {
  const path = join(folder(), 'page.html');
  if (content !== null) writeFileSync(path, content);
  const answer = servePage({ path: '/_mock/', file: pathToFileURL(path), knowsHost: (host) => host.startsWith('127.0.0.1:') });
  const server = createServer((request, response) => {
    if (!answer(request, response)) response.writeHead(404).end();
  });
  const { port } = await listenOn(server, 0, '127.0.0.1');
  onTestFinished(() => stopListening(server));
  const ask = (url = '/_mock/', { method = 'GET', headers = {} }: { method?: string; headers?: Record<string, string> } = {}) =>
    new Promise<Answered>((resolve, reject) => {
      send({ host: '127.0.0.1', port, path: url, method, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk) => chunks.push(chunk));
        response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) }));
      })
        .on('error', reject)
        .end();
    });
  return { ask, path };
}

const sha = (content: string) => `'sha256-${hash('sha256', content, 'base64')}'`;

test('is the file as it is, under a policy that lets its own script and style run and nothing else', async () => {
  const { ask } = await serving();
  const { status, headers, body } = await ask();
  expect([status, body.toString()]).toEqual([200, html]);
  expect(headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'content-length': String(Buffer.byteLength(html)),
    'content-security-policy': [
      "default-src 'none'",
      `script-src ${sha(script)}`,
      `style-src ${sha(style)}`,
      "connect-src 'self'",
      "img-src 'self' data:",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ].join('; '),
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
    'cache-control': 'no-cache',
    vary: 'Accept-Encoding',
  });
  expect(headers['access-control-allow-origin']).toBeUndefined();
});

test('the policy goes by the lines as browsers read them, and without script and style allows none', async () => {
  const carriage = await serving('<style>a{}\r\nb{}</style><p>');
  const policy = String((await carriage.ask()).headers['content-security-policy']);
  expect(policy).toContain(`script-src 'none'; style-src ${sha('a{}\nb{}')};`);
});

test('HEAD has the same header, and no body', async () => {
  const { ask } = await serving();
  const [get, head] = [await ask(), await ask('/_mock/', { method: 'HEAD' })];
  const { date: _, ...headers } = get.headers;
  expect(head).toMatchObject({ status: 200, headers });
  expect(head.body).toHaveLength(0);
});

test.each([
  ['gzip', true],
  ['br, GZIP;q=0.5', true],
  ['*', true],
  ['gzip;q=0, *', false],
  ['gzip; q=0.000', false],
  ['br', false],
  ['identity', false],
])('Accept-Encoding: %s: compressed is %s', async (encoding, isZipped) => {
  const { ask } = await serving();
  const { headers, body } = await ask('/_mock/', { headers: { 'Accept-Encoding': encoding } });
  expect(headers['content-encoding']).toBe(isZipped ? 'gzip' : undefined);
  expect(headers['content-length']).toBe(String(body.length));
  expect((isZipped ? gunzipSync(body) : body).toString()).toBe(html);
});

test('a browser that has it already is told so', async () => {
  const { ask } = await serving();
  const { etag } = (await ask()).headers;
  for (const tag of [String(etag), `"other", ${etag}`, '*']) {
    const { status, headers, body } = await ask('/_mock/', { headers: { 'If-None-Match': tag } });
    expect([status, headers.etag, body.length]).toEqual([304, etag, 0]);
    expect(headers['content-security-policy']).toContain("default-src 'none'");
  }
  expect((await ask('/_mock/', { headers: { 'If-None-Match': '"other"' } })).status).toBe(200);
});

test('without its slash it leads there, with what was asked of it', async () => {
  const { ask } = await serving();
  for (const [from, to] of [
    ['/_mock', '/_mock/'],
    ['/_mock?a=1?', '/_mock/?a=1?'],
  ] as const) {
    const { status, headers } = await ask(from);
    expect([status, headers.location]).toEqual([308, to]);
  }
  expect((await ask('/_mock/?a=1')).status).toBe(200);
});

test('what is beside it is somebody else’s', async () => {
  const { ask } = await serving();
  for (const url of ['/', '/_mock/x', '/_mock//', '/_mockx', '/_Mock/']) expect((await ask(url)).status).toBe(404);
});

test('refuses other methods, and names of other sites', async () => {
  const { ask } = await serving();
  const posted = await ask('/_mock/', { method: 'POST' });
  expect([posted.status, posted.headers.allow]).toEqual([405, 'GET, HEAD']);
  for (const url of ['/_mock/', '/_mock']) {
    const { status, body } = await ask(url, { headers: { Host: 'evil.example' } });
    expect([status, JSON.parse(body.toString())]).toEqual([
      403,
      { error: { code: 'forbidden', message: 'The Host header does not name this mock.' } },
    ]);
  }
});

describe('a file that is not there', () => {
  test('is a 503 that says what to do, until it is there', async () => {
    const { ask, path } = await serving(null);
    const { status, headers, body } = await ask();
    expect([status, headers['content-type']]).toEqual([503, 'text/plain; charset=utf-8']);
    expect(body.toString()).toBe('The dashboard has not been built. Run "npm run build", and ask again.\n');
    writeFileSync(path, html);
    expect((await ask()).status).toBe(200);
    rmSync(path); // once it was read, it stays
    expect((await ask()).status).toBe(200);
  });
});

describe('of a mock', () => {
  test('needs no token, and none helps where there is no control', async () => {
    const [{ mock }, { mock: without }] = [await given.mock(), await given.mock({ controlToken: false })];
    expect([200, 503]).toContain((await fetch(`${mock.url}/_mock`)).status); // 503: where nothing has been built
    const { status, headers } = await fetch(`${without.url}/_mock/`);
    expect([status, headers.get('content-type')]).toEqual([404, 'application/json; charset=utf-8']);
  });

  test('has an address with the token of this start, and without one that somebody has chosen', async () => {
    const [drawn, chosen, without] = [
      await given.mock(),
      await given.mock({ controlToken: 'a-token-of-my-own' }),
      await given.mock({ controlToken: false }),
    ].map(({ mock }) => mock);
    expect(drawn?.dashboard).toBe(`${drawn?.url}/_mock/#token=${drawn?.controlToken}`);
    expect(chosen?.dashboard).toBe(`${chosen?.url}/_mock/`);
    expect([without?.dashboard, without?.openingAddress()]).toEqual(['', '']);
  });
});
