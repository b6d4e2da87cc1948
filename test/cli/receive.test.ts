import { createServer, type IncomingHttpHeaders, type IncomingMessage, request } from 'node:http';
import { type AddressInfo, connect, createServer as createPlainServer, type Server, type Socket } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { signatureOf } from '../../src/domain/webhooks/signature.js';
import { command } from '../support/command.js';

const demoSecret = 'whsec_MOCKerp0000000000000000000000001';
const otherSecret = 'whsec_MOCKerp0000000000000000000000002';
const event = { eventId: 'evt_1', eventType: 'target.imported', occurredAt: '2026-06-24T06:00:00.000Z', target: { externalId: 'JOB-1' } };
const body = JSON.stringify(event);

/** What is sent with a delivery, with `more` over it; `undefined` leaves one out. */
function signed(text: string | Buffer = body, more: Record<string, string | undefined> = {}, secret = demoSecret): Record<string, string> {
  const headers = {
    'Content-Type': 'application/json',
    'X-Ordinavo-Event-Id': 'evt_1',
    'X-Ordinavo-Event-Type': 'target.imported',
    'X-Ordinavo-Delivery-Id': 'del_1',
    'X-Ordinavo-Timestamp': new Date().toISOString(),
    'X-Ordinavo-Signature': signatureOf(secret, text),
    ...more,
  };
  return Object.fromEntries(Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** By hand, since `fetch` sets Host itself. */
function send(url: string, headers: Record<string, string>, text: string | Buffer = body, method = 'POST'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, headers, agent: false }, (response) => {
      let answer = '';
      response.on('data', (bytes) => {
        answer += String(bytes);
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text: answer }));
    });
    sent.on('error', reject);
    sent.end(Buffer.from(text)); // bytes: before a string Node would write the headers in UTF-8
  });
}

/** A receiver that speaks to people. */
async function receiver(args: readonly string[] = [], environment: Readonly<Record<string, string>> = {}) {
  const running = command(['receive', '--port', '0', ...args], environment);
  const [, url = ''] = await running.printed(/^Receiving on (http:\/\/\S+) {2}\(Ctrl-C stops\)\n/);
  return { ...running, url };
}

/** One that speaks to machines. `reports`: so many lines after the first, once they are there. */
async function jsonReceiver(args: readonly string[] = []) {
  const running = command(['receive', '--port', '0', '--json', ...args]);
  const [line] = await running.printed(/^.*"event":"listening".*$/m);
  const { url, port }: { url: string; port: number } = JSON.parse(line);
  const reports = async (count: number) => {
    const [lines] = await running.printed(new RegExp(`^(?:.*\\n){${count + 1}}`));
    return lines
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((text) => JSON.parse(text));
  };
  return { ...running, url, port, reports };
}

/** A server to pass deliveries on to. */
async function upstream(status: number) {
  const got: { request: IncomingMessage; body: Buffer }[] = [];
  const server = createServer((incoming, response) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      got.push({ request: incoming, body: Buffer.concat(chunks) });
      response.writeHead(status, { Location: 'http://127.0.0.1:1/' }).end('done');
    });
  });
  const port = await listening(server.listen(0, '127.0.0.1'));
  onTestFinished(() => void server.close());
  return { url: `http://127.0.0.1:${port}/hooks?from=mock`, port, got };
}

function listening(server: Server): Promise<number> {
  return new Promise((resolve) => server.once('listening', () => resolve((server.address() as AddressInfo).port))); // as: it listens on a port
}

describe('a delivery', () => {
  test('that is signed with the secret of the demo is ok, and answered with 204', async () => {
    const { url, printed } = await receiver();
    expect(await send(url, signed())).toMatchObject({ status: 204, text: '' });
    await printed(/^\d\d:\d\d:\d\d {2}target\.imported {15}evt_1 {27}ok {19}204$/m);
  });

  test.each([
    ['wrong secret', 'with another secret, or for another body', signed(body, {}, otherSecret), body],
    ['body re-serialised', 'The secret is right, but the body was parsed and written again', signed(), JSON.stringify(event, null, 2)],
    ['stale', 's old; more than 300 s are not accepted', signed(body, { 'X-Ordinavo-Timestamp': '2026-01-01T00:00:00.000Z' }), body],
    ['bad timestamp', 'The timestamp "noon" is no time', signed(body, { 'X-Ordinavo-Timestamp': 'noon' }), body],
    ['bad timestamp', 'There is no timestamp; a delivery has it', signed(body, { 'X-Ordinavo-Timestamp': undefined }), body],
    ['no signature', 'There is no signature; a delivery has it', signed(body, { 'X-Ordinavo-Signature': undefined }), body],
    ['malformed signature', '"sha1=00" is no signature', signed(body, { 'X-Ordinavo-Signature': 'sha1=00' }), body],
  ])('%s: answered with 401, and a line says why', async (verdict, message, headers, text) => {
    const { url, printed } = await receiver();
    const answer = await send(url, headers, text);
    expect([answer.status, answer.text]).toEqual([401, expect.stringContaining(message)]);
    const [, reason] = await printed(new RegExp(`^\\S+  target\\.imported +evt_1 +${verdict} +401\\n {12}(\\S.*)\\n`, 'm'));
    expect(reason).toContain(message);
  });

  test('whose event came before is marked: a receiver has to tell by the event id', async () => {
    const { url, reports } = await jsonReceiver();
    for (const [eventId, deliveryId] of Object.entries({ evt_1: 'del_1', evt_2: 'del_2' }))
      await send(url, signed(body, { 'X-Ordinavo-Event-Id': eventId, 'X-Ordinavo-Delivery-Id': deliveryId }));
    await send(url, signed(body, { 'X-Ordinavo-Delivery-Id': 'del_3' }));
    expect(await reports(3)).toMatchObject([{ seenBefore: false }, { seenBefore: false }, { seenBefore: true, deliveryId: 'del_3' }]);

    const people = await receiver();
    for (let times = 0; times < 2; times += 1) await send(people.url, signed());
    await people.printed(/ok +204\n.* ok +204 {2}seen before\n/);
  });

  test('without its own headers is known by its body', async () => {
    const { url, reports } = await jsonReceiver();
    await send(
      url,
      signed(body, { 'X-Ordinavo-Event-Id': undefined, 'X-Ordinavo-Event-Type': undefined, 'X-Ordinavo-Delivery-Id': undefined }),
    );
    expect(await reports(1)).toMatchObject([{ eventId: 'evt_1', eventType: 'target.imported', deliveryId: null }]);
  });

  test('of anything but JSON, or of JSON too deep to write, is judged by its bytes', async () => {
    const { url, reports } = await jsonReceiver();
    const bodies = [
      Buffer.from([0, 0xff, 0xfe]),
      Buffer.alloc(0),
      Buffer.from('['.repeat(400_000) + ']'.repeat(400_000)),
      Buffer.from('null'),
    ];
    for (const bytes of bodies) expect((await send(url, signed(bytes), bytes)).status).toBe(204);
    expect(await reports(4)).toMatchObject(bodies.map(({ length }) => ({ verdict: 'ok', bytes: length, payload: null })));
  });
});

describe('--secret', () => {
  test('names the secrets that fit: several while one is being changed', async () => {
    const { url } = await receiver(['--secret', `whsec_a,${otherSecret}`]);
    expect((await send(url, signed(body, {}, otherSecret))).status).toBe(204);
    expect((await send(url, signed(body, {}, 'whsec_a'))).status).toBe(204);
    expect((await send(url, signed())).status).toBe(401);
  });

  test('has its form in the environment', async () => {
    const { url } = await receiver([], { ORDINAVO_MOCK_SECRET: otherSecret });
    expect((await send(url, signed(body, {}, otherSecret))).status).toBe(204);
  });
});

describe('answers as told', () => {
  test('--fail 2: the first two get 500, the next is judged', async () => {
    const { url } = await receiver(['--fail', '2']);
    const statuses = [];
    for (let times = 0; times < 3; times += 1) statuses.push((await send(url, signed())).status);
    expect(statuses).toEqual([500, 500, 204]);
    expect((await send(url, {})).status).toBe(401);
  });

  test('--fail 1 --status 429: that one gets 429', async () => {
    const { url } = await receiver(['--fail', '1', '--status', '429']);
    expect([(await send(url, signed())).status, (await send(url, signed())).status]).toEqual([429, 204]);
  });

  test('--status 410: each one gets it, whatever it is', async () => {
    const { url, printed } = await receiver(['--status', '410']);
    expect([(await send(url, signed())).status, (await send(url, {})).status]).toEqual([410, 410]);
    await printed(/ok +410\n.*no signature +410/);
  });

  test('--delay 300ms: not before that', async () => {
    const { url } = await receiver(['--delay', '300ms']);
    const asked = performance.now();
    expect((await send(url, signed())).status).toBe(204);
    expect(performance.now() - asked).toBeGreaterThan(290);
  });

  test('a sender that does not wait for the answer is told of', async () => {
    const { url, reports } = await jsonReceiver(['--delay', '1h']);
    const sent = request(url, { method: 'POST', headers: signed(), agent: false });
    sent.on('error', () => undefined); // it is broken off below
    sent.end(body, () => sent.destroy());
    expect(await reports(1)).toMatchObject([{ event: 'delivery', verdict: 'ok', status: 0 }]);
  });
});

describe('--forward-to', () => {
  test('passes a delivery on as it came, and answers what is answered there', async () => {
    const { url: target, port, got } = await upstream(202);
    const { url, printed } = await receiver(['--forward-to', target]);
    const pretty = JSON.stringify(event, null, 3);
    const headers = signed(pretty, { 'X-Mine': 'one', 'X-Hop': 'a', Connection: 'close, X-Hop', TE: 'trailers' });
    expect((await send(url, headers, pretty)).status).toBe(202);
    await printed(/ok +202\n/);
    const [{ request: passed, body: bytes } = { request: null, body: null }] = got;
    expect(bytes?.toString()).toBe(pretty);
    expect(passed).toMatchObject({ method: 'POST', url: '/hooks?from=mock' });
    const { 'X-Hop': _hop, Connection: _connection, TE: _te, ...kept } = headers;
    expect(passed?.headers).toEqual({
      ...Object.fromEntries(Object.entries(kept).map(([name, value]) => [name.toLowerCase(), value])),
      host: `127.0.0.1:${port}`,
      connection: 'close',
      'content-length': String(pretty.length),
    });
    expect(passed?.rawHeaders).toContain('X-Ordinavo-Event-Id');
  });

  test('passes on what is not ok, too, and follows no redirection', async () => {
    const { url: target, got } = await upstream(302);
    const { url, printed } = await receiver(['--forward-to', target]);
    expect((await send(url, { 'Transfer-Encoding': 'chunked' })).status).toBe(302);
    await printed(/no signature +302\n/);
    expect(got).toHaveLength(1);
    expect(got[0]?.body.toString()).toBe(body);
    expect(got[0]?.request.headers).toMatchObject({ 'content-length': String(body.length) });
  });

  test('with --fail 1 keeps the first to itself', async () => {
    const { url: target, got } = await upstream(200);
    const { url } = await receiver(['--forward-to', target, '--fail', '1']);
    expect((await send(url, signed())).status).toBe(500);
    expect(got).toHaveLength(0);
    expect((await send(url, signed())).status).toBe(200);
    expect(got).toHaveLength(1);
  });

  test('answers 502, and says so, when nobody is there', async () => {
    const free = createServer();
    const port = await listening(free.listen(0, '127.0.0.1'));
    await new Promise((resolve) => free.close(resolve));
    const { url, printed } = await receiver(['--forward-to', `http://user:secret@127.0.0.1:${port}/hooks?key=1`]);
    expect((await send(url, signed())).status).toBe(502);
    const [text] = await printed(/ok +502\n +.*\n/);
    expect(text).toContain(`--forward-to http://127.0.0.1:${port}/hooks gave no answer (ECONNREFUSED). Is it running?`);
  });

  test('answers 502 when the connection is closed, or answered with what is no status', async () => {
    const answers = ['', 'HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n', 'HTTP/1.1 999 Odd\r\n\r\n'];
    const server = createPlainServer((socket) => socket.once('data', () => socket.end(answers.shift() ?? '')));
    const port = await listening(server.listen(0, '127.0.0.1'));
    onTestFinished(() => void server.close());
    const { url, reports } = await jsonReceiver(['--forward-to', `http://127.0.0.1:${port}/`]);
    for (let times = 0; times < 3; times += 1) expect((await send(url, signed())).status).toBe(502);
    for (const { forwardError } of await reports(3)) expect(forwardError).toContain('gave no answer (');
  });
});

describe('what is no delivery', () => {
  test('GET is answered with 405', async () => {
    const { url, printed } = await receiver();
    const { status, headers, text } = await send(url, {}, '', 'GET');
    expect([status, headers.allow, text]).toEqual([405, 'POST', 'A delivery is a POST.\n']);
    await printed(/^\S+ {2}GET {2}405\n {12}A delivery is a POST\.$/m);
  });

  test.each([
    ['announced', {}],
    ['in chunks', { 'Transfer-Encoding': 'chunked' }],
  ])('a body of 2 MB, %s, is answered with 413, and one of 1 MB is taken', async (_, headers) => {
    const { url, reports } = await jsonReceiver();
    expect((await send(url, headers, Buffer.alloc(2 * 1024 * 1024, ' '))).status).toBe(413);
    const most = Buffer.alloc(1024 * 1024, ' ');
    expect((await send(url, signed(most), most)).status).toBe(204);
    expect(await reports(2)).toMatchObject([
      { event: 'refused', method: 'POST', status: 413, message: expect.stringContaining('larger than 1 MB') },
      { event: 'delivery', bytes: most.length },
    ]);
  });

  test('under the name of another site is answered with 403, so that its pages cannot reach it', async () => {
    const { url, printed } = await receiver();
    expect(await send(url, { ...signed(), Host: 'evil.example:5005' })).toMatchObject({
      status: 403,
      text: "The host evil.example is not one of this receiver's; start it with --allowed-hosts evil.example if it should be.\n",
    });
    await printed(/POST {2}403\n/);
    expect((await send(url, { ...signed(), Host: 'localhost:5005' })).status).toBe(204);
    const named = await receiver(['--allowed-hosts', 'host.docker.internal']);
    expect((await send(named.url, { ...signed(), Host: 'host.docker.internal:5005' })).status).toBe(204);
  });

  test('somebody who speaks no HTTP, or goes away while sending, is in the log, and it goes on', async () => {
    const { url, port, reports } = await jsonReceiver();
    const tls = connect(port, '127.0.0.1', () => tls.write(Buffer.from([22, 3, 1, 0, 5, 1, 0, 0, 1, 0])));
    tls.resume();
    await new Promise((resolve) => tls.once('close', resolve));
    const ways = [(socket: Socket) => void socket.end(), (socket: Socket) => void socket.resetAndDestroy()];
    for (const leave of ways) {
      const head = 'POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10\r\n\r\n';
      const half = connect(port, '127.0.0.1', () => half.write(`${head}five!`, () => leave(half)));
      half.resume();
      await new Promise((resolve) => half.once('close', resolve));
    }
    const [first, ...gone] = await reports(3);
    expect(first).toMatchObject({ event: 'refused', status: 400, message: expect.stringContaining('not https://') });
    for (const one of gone) expect(one).toMatchObject({ status: 0, message: 'The sender went away while it was sending.' });
    expect((await send(url, signed())).status).toBe(204);
    expect(await reports(4)).toHaveLength(4);
  });
});

describe('what comes over the wire', () => {
  const forged = 'a\n10:00:00  forged\u001b[2J\u009b1m\u2028\u{e0001}';

  test('can forge no line and move no cursor', async () => {
    const { url, printed, stdout } = await receiver();
    const text = JSON.stringify({ eventId: 'evt_1', eventType: forged });
    await send(
      url,
      signed(text, { 'X-Ordinavo-Event-Type': undefined, 'X-Ordinavo-Event-Id': 'evt\u009b2J', 'X-Ordinavo-Timestamp': '\u009b1m' }),
      text,
    );
    await printed(/bad timestamp +401\n.*\n/);
    expect(stdout()).toContain('a\\u000a10:00:00  forged\\u001b[2J\\u009b1m\\u2028');
    expect(stdout()).toContain('evt\\u009b2J');
    expect(stdout().replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
  });

  test('is escaped in JSON, and read as it was', async () => {
    const { url, reports, stdout } = await jsonReceiver();
    const text = JSON.stringify({ eventId: 'evt_1', eventType: forged });
    await send(url, signed(text, { 'X-Ordinavo-Event-Type': undefined, 'X-Ordinavo-Delivery-Id': 'del\u009b2J' }), text);
    expect(await reports(1)).toMatchObject([{ eventType: forged, deliveryId: 'del\u009b2J', payload: { eventType: forged } }]);
    expect(stdout().replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
  });
});

describe('--json', () => {
  test('prints one object a line, the address first', async () => {
    const { url, port, reports, stdout } = await jsonReceiver();
    expect(stdout()).toBe(`${JSON.stringify({ event: 'listening', url: `http://127.0.0.1:${port}/`, port })}\n`);
    const headers = signed();
    await send(url, headers);
    await send(url, signed(body, {}, otherSecret));
    expect(await reports(2)).toEqual([
      {
        event: 'delivery',
        verdict: 'ok',
        message: null,
        eventId: 'evt_1',
        eventType: 'target.imported',
        deliveryId: 'del_1',
        timestamp: headers['X-Ordinavo-Timestamp'],
        status: 204,
        seenBefore: false,
        bytes: body.length,
        forwardError: null,
        payload: event,
      },
      expect.objectContaining({
        verdict: 'wrongSecret',
        message: expect.stringContaining('another secret'),
        status: 401,
        seenBefore: true,
      }),
    ]);
  });
});

describe('starting and stopping', () => {
  test.each([
    [['--status', '199'], '--status: "199" is not a whole number from 200 to 599.'],
    [['--status', '600'], '--status: "600" is not a whole number from 200 to 599.'],
    [['--status', 'ok'], '--status: "ok" is not a whole number from 200 to 599.'],
    [['--fail', '-1'], '--fail needs a value: --fail=VALUE.'],
    [['--fail', 'all'], '--fail: "all" is not a whole number'],
    [['--delay', 'soon'], '--delay: "soon" is not a duration of at most 24h; write 2s.'],
    [['--delay', '25h'], '--delay: "25h" is not a duration of at most 24h'],
    [['--secret', ''], '--secret: is empty'],
    [['--forward-to', 'ftp://127.0.0.1/'], '--forward-to: "ftp://127.0.0.1/" is not an http or https URL'],
    [['--forward-to', '127.0.0.1:3000'], 'is not an http or https URL; write http://127.0.0.1:3000/webhooks.'],
    [['--forward-to', 'http://localhost:5005/', '--port', '5005'], 'is where this receiver itself listens'],
    [['--forward-to', 'http://localhost:1/', '--status', '200'], '--status and --forward-to both say'],
    [['5005'], 'takes flags only, no "5005"'],
  ])('%j is a usage error: exit code 2 and what to do', async (args, message) => {
    const { exitCode, stdout, stderr } = await command(['receive', ...args]).ended;
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
    expect(stderr).not.toContain('    at ');
  });

  test('a port in use is exit code 3', async () => {
    const { port } = await jsonReceiver();
    expect(await command(['receive', '--port', String(port)]).ended).toMatchObject({
      exitCode: 3,
      stdout: '',
      stderr: `Port ${port} is in use. Stop what listens there, or take another: --port 0 takes any free one.\n`,
    });
  });

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)(
    'by %s takes less than a second, even with a delivery waiting for its answer, and exits with %d',
    async (signal, exitCode) => {
      const { url: target, got } = await upstream(200);
      const { url, child, ended } = await receiver(['--forward-to', target, '--delay', '1h']);
      const broken = expect(send(url, signed())).rejects.toThrow();
      await expect.poll(() => got.length).toBe(1);
      const asked = performance.now();
      child.kill(signal);
      expect(await ended).toMatchObject({ exitCode, stderr: '' });
      expect(performance.now() - asked).toBeLessThan(1000);
      await broken;
    },
  );

  test('goes on when nobody reads its output any more', async () => {
    const { url, child } = await receiver();
    child.stdout?.destroy();
    for (let times = 0; times < 3; times += 1) expect((await send(url, signed())).status).toBe(204);
    expect(child.exitCode).toBeNull();
  });
});
