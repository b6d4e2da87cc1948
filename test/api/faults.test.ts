/** What goes wrong on purpose, as a client sees it over its socket. */
import { connect } from 'node:net';
import { describe, expect, test } from 'vitest';
import type { Mock, Scenario } from '../../src/index.js';
import { erpKey, given, target, tenantWith } from '../support/given.js';

type FaultEntry = NonNullable<Scenario['faults']>[number];

const withFaults = (...faults: FaultEntry[]) => given.client({}, { faults });

/** As an HTTP client sees an answer that may break off: its status and body, or why there is none. */
async function call(mock: Mock, path: string, body?: unknown, headers: Record<string, string> = {}) {
  const init = {
    method: body === undefined ? 'GET' : 'POST',
    headers: { Authorization: `Bearer ${erpKey}`, ...(body === undefined ? {} : { 'Content-Type': 'application/json' }), ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  };
  try {
    const response = await fetch(mock.api + path, init);
    const text = await response.text();
    return { status: response.status, headers: response.headers, text };
  } catch (error) {
    const { message, cause } = error as Error & { cause?: { code?: string } };
    return { status: 0, headers: new Headers(), text: cause?.code ?? message };
  }
}

const health = (mock: Mock) => call(mock, '/integration/health');
const statuses = async (mock: Mock, times: number) => {
  const seen: number[] = [];
  for (let count = 0; count < times; count += 1) seen.push((await health(mock)).status);
  return seen;
};

/** The bytes of an answer and how it ended, as a socket sees them. `when`: called with what has come so far. */
function bytesOf(mock: Mock, path: string): { received: () => string; ended: Promise<string>; has: (pattern: RegExp) => Promise<void> } {
  const { hostname, port } = new URL(mock.url);
  const socket = connect({ host: hostname, port: Number(port) });
  let text = '';
  const waiting: (() => void)[] = [];
  socket.on('data', (bytes) => {
    text += String(bytes);
    for (const look of waiting) look();
  });
  const ended = new Promise<string>((resolve) => {
    socket.on('end', () => resolve('end'));
    socket.on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
  });
  socket.write(`GET /api/connect/v1${path} HTTP/1.1\r\nHost: ${hostname}:${port}\r\nAuthorization: Bearer ${erpKey}\r\n\r\n`);
  const has = (pattern: RegExp) =>
    new Promise<void>((resolve) => {
      const look = () => pattern.test(text) && resolve();
      waiting.push(look);
      look();
    });
  return { received: () => text, ended, has };
}

describe('an answer of its own', () => {
  test('status, Retry-After, headers and the error that goes with the status', async () => {
    const { mock, log } = await withFaults({ name: 'busy', then: { status: 429, retryAfter: '1500ms', headers: { 'X-Node': 'b' } } });
    const { status, headers, text } = await call(mock, '/integration/health', undefined, { 'X-Correlation-Id': 'mine' });
    expect(status).toBe(429);
    expect([headers.get('retry-after'), headers.get('x-node'), headers.get('x-ratelimit-limit')]).toEqual(['2', 'b', '1000']);
    expect(JSON.parse(text)).toEqual({
      error: { code: 'rate_limited', message: 'The request could not be processed.', correlationId: 'mine' },
    });
    expect(log).toMatchObject([{ status: 429, summary: 'fault "busy"', reasons: [] }]);
  });

  test.each([
    [500, 'internal_error'],
    [503, 'internal_error'],
    [404, 'not_found'],
    [418, 'invalid_request'],
  ])('%i has the code %s', async (status, code) => {
    const { mock } = await withFaults({ then: { status } });
    expect(JSON.parse((await health(mock)).text)).toMatchObject({ error: { code } });
  });

  test('a body of its own: text as it is, anything else as JSON', async () => {
    const { mock } = await withFaults(
      { when: { times: 1 }, then: { status: 502, body: '<h1>Bad gateway</h1>', headers: { 'Content-Type': 'text/html' } } },
      { name: 'second', then: { status: 200, body: { status: 'strange' } } },
    );
    const html = await health(mock);
    expect([html.status, html.text, html.headers.get('content-type')]).toEqual([502, '<h1>Bad gateway</h1>', 'text/html']);
    expect(await health(mock)).toMatchObject({ status: 200, text: '{"status":"strange"}' });
  });
});

describe('which calls', () => {
  test('an operation, and no other', async () => {
    const { mock } = await withFaults({ when: { operation: 'getIntegrationHealth' }, then: { status: 503 } });
    expect((await health(mock)).status).toBe(503);
    expect((await call(mock, '/import-jobs')).status).toBe(200);
  });

  test('a client, and no other', async () => {
    const { erp, other } = await given.twoClients();
    erp.mock.faults.add({ when: { client: 'other' }, then: { status: 500 } });
    expect((await erp.get('/import-jobs')).status).toBe(200);
    expect((await other.send({ path: '/import-jobs' })).status).toBe(500);
  });

  test('the second call of those that it concerns', async () => {
    const { mock } = await withFaults({ when: { operation: 'getIntegrationHealth', call: 2 }, then: { status: 503 } });
    await call(mock, '/import-jobs');
    expect(await statuses(mock, 4)).toEqual([200, 503, 200, 200]);
  });

  test('so many times', async () => {
    const { mock } = await withFaults({ when: { times: 2 }, then: { status: 503 } });
    expect(await statuses(mock, 4)).toEqual([503, 503, 200, 200]);
  });

  test('by chance, and the same calls each time from the same seed', async () => {
    const scenario = { faults: [{ name: 'flaky', when: { probability: 0.3 }, then: { status: 500 } }] };
    const { mock } = await given.client({ rateLimit: 'off' }, { ...scenario, seed: 7 });
    const again = await given.client({ rateLimit: 'off' }, { ...scenario, seed: 7 });
    const otherwise = await given.client({ rateLimit: 'off' }, { ...scenario, seed: 8 });
    const seen = await statuses(mock, 60);
    expect(seen.filter((status) => status === 500).length).toBeGreaterThan(8);
    expect(seen.filter((status) => status === 500).length).toBeLessThan(30);
    expect(await statuses(again.mock, 60)).toEqual(seen);
    expect(await statuses(otherwise.mock, 60)).not.toEqual(seen);
  });

  test('between two times of the clock', async () => {
    const { mock } = await withFaults({
      when: { between: ['2026-06-24T06:10:00Z', '2026-06-24T06:11:00Z'] },
      then: { status: 503 },
    });
    const seen = [];
    for (const by of ['9m59s', '1s', '59s', '1s']) {
      mock.clock.advance(by);
      seen.push((await health(mock)).status);
    }
    expect(seen).toEqual([200, 503, 503, 200]);
  });

  test('the first that strikes wins; the others count the call all the same', async () => {
    const { mock } = await withFaults(
      { when: { call: 1 }, then: { status: 500 } },
      { when: { call: 2 }, then: { status: 503 } },
      { then: { status: 418 } },
    );
    expect(await statuses(mock, 3)).toEqual([500, 503, 418]);
    expect(mock.faults.list().map(({ calls, hits }) => [calls, hits])).toEqual([
      [3, 1],
      [3, 1],
      [3, 1],
    ]);
  });

  test('a call that is refused before its content is looked at meets no fault', async () => {
    const { mock } = await withFaults({ when: { call: 1 }, then: { status: 503 } });
    expect((await call(mock, '/integration/health', undefined, { Authorization: 'Bearer no' })).status).toBe(401);
    expect((await health(mock)).status).toBe(503);
  });

  test('a reset begins to count anew', async () => {
    const { mock } = await withFaults({ when: { times: 1 }, then: { status: 503 } });
    expect(await statuses(mock, 2)).toEqual([503, 200]);
    mock.reset();
    expect(await statuses(mock, 2)).toEqual([503, 200]);
  });
});

describe('latency, on the clock of the mock', () => {
  test('fixed: the answer waits until the clock has moved so far', async () => {
    const { mock, log } = await withFaults({ name: 'slow', when: { times: 1 }, then: { latency: '80ms' } });
    const answer = health(mock);
    await health(mock); // the second call is not slow, and comes back while the first one waits
    expect(log).toHaveLength(1);
    mock.clock.advance('79ms');
    await health(mock);
    expect(log).toHaveLength(2);
    mock.clock.advance('1ms');
    expect((await answer).status).toBe(200);
    expect(log[2]).toMatchObject({ status: 200, summary: 'ok', reasons: ['fault "slow": 80 ms late'] });
  });

  test('is over at once under a virtual clock, which tells how long it was', async () => {
    const late = async (latency: FaultEntry['then']['latency'], count: number) => {
      const { mock } = await given.mock({
        clock: 'virtual',
        scenario: {
          seed: 3,
          tenants: [tenantWith({ rateLimit: 'off' })],
          faults: [{ then: { latency: latency ?? '0ms' } }],
        },
      });
      const times: number[] = [];
      for (let done = 0; done < count; done += 1) {
        const before = Date.parse(mock.clock.now());
        await health(mock);
        times.push(Date.parse(mock.clock.now()) - before);
      }
      return times.sort((one, other) => one - other);
    };
    expect(await late('2s', 2)).toEqual([2000, 2000]);
    const even = await late({ min: '100ms', max: '200ms' }, 50);
    expect([even[0], even.at(-1)]).toEqual([
      expect.toSatisfy((ms) => ms >= 100 && ms < 115),
      expect.toSatisfy((ms) => ms > 185 && ms <= 200),
    ]);
    const lognormal = await late({ median: '80ms', p99: '900ms' }, 200);
    expect(lognormal[100]).toBeGreaterThan(55);
    expect(lognormal[100]).toBeLessThan(115);
    expect(lognormal.at(-1)).toBeGreaterThan(500);
  });

  test('before the work nothing is done yet; after it, it is', async () => {
    const { mock } = await withFaults(
      { when: { operation: 'importTarget', call: 1 }, then: { latency: '1s' } },
      { when: { operation: 'importTarget', call: 2 }, then: { latency: '1s', at: 'afterCommit' } },
    );
    const first = call(mock, '/inbound/targets', target('JOB-1'));
    await mock.waitFor({ requests: { operation: 'importTarget', min: 1 } }, '5s');
    expect(mock.state.targets()).toEqual([]);
    const second = call(mock, '/inbound/targets', target('JOB-2'));
    await mock.waitFor({ target: { externalId: 'JOB-2' } }, '5s');
    expect(mock.state.targets().map(({ externalId }) => externalId)).toEqual(['JOB-2']);
    mock.clock.advance('1s');
    expect([(await first).status, (await second).status]).toEqual([200, 200]);
    expect(mock.state.targets().map(({ externalId }) => externalId)).toEqual(['JOB-2', 'JOB-1']);
  });

  test('goes with a status', async () => {
    const { mock } = await withFaults({ then: { latency: '5s', status: 504 } });
    const answer = health(mock);
    await mock.waitFor({ requests: { operation: 'getIntegrationHealth', min: 1 } }, '5s');
    mock.clock.advance('5s');
    expect((await answer).status).toBe(504);
  });
});

describe('the connection', () => {
  test('reset: cut, before the work', async () => {
    const { mock, log } = await withFaults({ name: 'cut', then: { connection: 'reset' } });
    const { received, ended } = bytesOf(mock, '/integration/health');
    expect(await ended).toBe('ECONNRESET');
    expect(received()).toBe('');
    expect(log).toMatchObject([{ status: 0, summary: 'fault "cut", connection reset' }]);
  });

  test('empty: closed without a byte', async () => {
    const { mock } = await withFaults({ then: { connection: 'empty' } });
    const { received, ended } = bytesOf(mock, '/integration/health');
    expect([await ended, received()]).toEqual(['end', '']);
  });

  test('truncated: the head announces more than comes', async () => {
    const { mock, log } = await withFaults({ name: 'cut off', then: { connection: 'truncate' } });
    const { received, ended } = bytesOf(mock, '/integration/health');
    expect(await ended).toBe('end');
    const [head = '', body = ''] = received().split('\r\n\r\n');
    const announced = Number(/content-length: (\d+)/i.exec(head)?.[1]);
    expect(head).toMatch(/^HTTP\/1\.1 200 /);
    expect(body.length).toBe(announced >> 1);
    expect(log).toMatchObject([{ status: 200, summary: 'fault "cut off", cut off', reasons: ['done, and not told: ok'] }]);
  });

  test('slow: the body comes in drips, on the clock of the mock', async () => {
    const { mock } = await withFaults({ then: { connection: 'slow', over: '10s' } });
    const { received, ended, has } = bytesOf(mock, '/integration/health');
    await has(/\r\n\r\n\{/);
    const sizes = [received().length];
    for (let second = 1; second < 10; second += 1) {
      const before = received().length;
      mock.clock.advance('1s');
      await has(new RegExp(`^[\\s\\S]{${before + 1}}`));
      sizes.push(received().length);
    }
    expect(new Set(sizes).size).toBe(10);
    await has(/\}\}?$/);
    const body = received().split('\r\n\r\n')[1] ?? '';
    expect(JSON.parse(body)).toMatchObject({ status: 'ok' });
    await mock.close();
    await ended;
  });

  test('never answered: it stays open until the mock is reset', async () => {
    const { mock } = await withFaults({ then: { respond: 'never' } });
    const { received, ended } = bytesOf(mock, '/integration/health');
    await mock.waitFor({ requests: { operation: 'getIntegrationHealth', min: 1 } }, '5s');
    mock.clock.advance('1d');
    expect(received()).toBe('');
    mock.reset();
    expect([await ended, received()]).toEqual(['end', '']);
  });
});

describe('after commit: the work is done, and its answer is lost', () => {
  test.each<[string, FaultEntry['then']]>([
    ['503', { status: 503, at: 'afterCommit' }],
    ['reset', { connection: 'reset', at: 'afterCommit' }],
    ['empty', { connection: 'empty', at: 'afterCommit' }],
    ['truncate', { connection: 'truncate' }],
  ])('%s: the same key brings the answer, and nothing is done twice', async (_, then) => {
    const { mock, erp, log } = await withFaults({ name: 'lost', when: { operation: 'importTarget', call: 1 }, then });
    const lost = await call(mock, '/inbound/targets', target('JOB-1'), { 'Idempotency-Key': 'k1' });
    expect(lost.status === 503 || lost.status === 0).toBe(true);
    expect(mock.state.targets()).toHaveLength(1);
    expect(log).toMatchObject([{ reasons: ['done, and not told: Completed, 1 created'] }]);

    const again = await erp.importTarget(target('JOB-1'), { 'Idempotency-Key': 'k1' });
    expect(again).toMatchObject({ status: 200, body: { importJobId: 1, createdItems: 1 } });
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    expect(mock.state.importJobs()).toHaveLength(1);
  });

  test('without a key the work is done twice', async () => {
    const { mock, erp } = await withFaults({ when: { call: 1 }, then: { connection: 'reset', at: 'afterCommit' } });
    await call(mock, '/inbound/targets', target('JOB-1'));
    expect((await erp.importTarget(target('JOB-1'))).body).toMatchObject({ importJobId: 2, updatedItems: 1 });
  });

  test('a refusal is lost as well', async () => {
    const { mock, log } = await withFaults({ then: { connection: 'empty', at: 'afterCommit' } });
    expect((await call(mock, '/inbound/targets', { externalId: 5 })).status).toBe(0);
    expect(log[0]).toMatchObject({
      status: 0,
      reasons: ['done, and not told: validation_failed', 'externalId: 5 is not a string'],
    });
  });
});

describe('a reset while a fault holds requests', () => {
  test('what waited is answered, and touches the new world no more', async () => {
    const { mock } = await withFaults({ when: { times: 1 }, then: { latency: '1h' } });
    const answer = call(mock, '/inbound/targets', target('JOB-1'));
    await mock.waitFor({ requests: { operation: 'importTarget', min: 1 } }, '5s');
    mock.reset();
    expect((await answer).status).toBe(200);
    expect(mock.state.targets()).toEqual([]);
    expect(mock.state.importJobs()).toEqual([]);
  });
});
