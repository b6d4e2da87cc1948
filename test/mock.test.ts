import { connect } from 'node:net';
import { describe, expect, test } from 'vitest';
import { performDue } from '../src/actions/due.js';
import { createApiServer } from '../src/api/server.js';
import { type LogEvent, startMock } from '../src/index.js';
import { seedWorld, stateFor } from '../src/scenarios/seed.js';
import { World } from '../src/world/world.js';
import { Worlds } from '../src/world/worlds.js';
import { Client, erpKey, given, target, tenantWith } from './support/given.js';

describe('startMock', () => {
  test('needs nothing said: a demo world on a free port of this machine alone', async () => {
    await using mock = await startMock();
    expect(mock.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(mock.api).toBe(`${mock.url}/api/connect/v1`);
    const response = await fetch(`${mock.api}/integration/health`, { headers: { Authorization: `Bearer ${mock.apiKey}` } });
    expect(response.status).toBe(200);
  });

  test('several mocks in one process never notice each other', async () => {
    const [one, two] = [await given.scenario('empty'), await given.scenario('empty')];
    await one.erp.importTarget(target('JOB-1'));
    expect(one.mock.state.targets()).toHaveLength(1);
    expect(two.mock.state.targets()).toHaveLength(0);
  });

  test('a port in use is told as Node tells it', async () => {
    const { mock } = await given.mock();
    await expect(startMock({ port: Number(new URL(mock.url).port) })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  test.each([
    [{ clock: 'slow' as 'frozen' }, 'clock: "slow" is none of real, frozen, virtual.'],
    [{ now: 'tomorrow' }, 'now: "tomorrow" is not a time with its offset'],
    [{ now: '2026-06-24T06:00:00' }, 'is not a time with its offset'],
  ])('%j is refused', async (options, message) => {
    await expect(startMock(options)).rejects.toThrow(message);
  });

  test('close ends what it listens on, twice is fine, and a connection that idles does not hold it up', async () => {
    const mock = await startMock();
    const { port } = new URL(mock.url);
    const socket = connect(Number(port), '127.0.0.1');
    await new Promise((resolve) => socket.once('connect', resolve));
    await Promise.all([mock.close(), mock.close()]);
    await expect(fetch(mock.url)).rejects.toThrow();
    socket.destroy();
  });
});

describe('control', () => {
  test('reset returns to the scenario’s world, a snapshot to where it was taken', async () => {
    const { erp, mock } = await given.scenario('demo');
    const before = mock.state.targets();
    await erp.importTarget(target('JOB-1'));
    const snapshot = mock.snapshot();
    await erp.importTarget(target('JOB-2'));
    await mock.clock.advance('1h');

    mock.restore(snapshot);
    expect(mock.state.targets().map(({ externalId }) => externalId)).toEqual(['JOB-2026-000900', 'JOB-1']);
    expect(mock.clock.now()).toBe('2026-06-24T06:00:00.000Z');
    mock.reset();
    expect(mock.state.targets()).toEqual(before);
    expect(mock.state.importJobs()).toEqual([]);
  });

  test('the rate window and the idempotency answers are part of what is reset', async () => {
    const { erp, mock } = await given.client({ rateLimit: { limit: 1, window: '60s' } });
    const key = { 'Idempotency-Key': 'k' };
    await erp.importTarget(target('JOB-1'), key);
    expect(await erp.importTarget(target('JOB-1'), key)).toMatchObject({ status: 429 });
    mock.reset();
    const again = await erp.importTarget(target('JOB-1'), key);
    expect(again).toMatchObject({ status: 200, body: { importJobId: 1 } });
    expect(again.headers.get('idempotency-replayed')).toBeNull();
  });

  test('what is told wrongly is refused, and says what would be right', async () => {
    const { mock } = await given.mock();
    await expect(mock.clock.advance('soon')).rejects.toThrow('clock.advance: "soon" is not a duration; write 250ms, 10s, 5m, 2h or 1d.');
    await expect(mock.clock.set('noon')).rejects.toThrow('clock.set: "noon" is not a time with its offset; write 2026-06-24T06:00:00Z.');
    expect(() => mock.state.targets('nobody')).toThrow('There is no tenant "nobody". There are: rheinruhr, nordlicht.');
  });

  test('an upload that was under way during a reset is answered, and does not touch the new world', async () => {
    const { mock, erp } = await given.scenario('empty');
    const { port } = new URL(mock.url);
    const body = JSON.stringify(target('LATE'));
    const socket = connect(Number(port), '127.0.0.1');
    socket.write(
      `POST /api/connect/v1/inbound/targets HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer ${erp.key}\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body.slice(0, 5)}`,
    );
    await erp.get('/integration/health');

    mock.reset();
    const answered = new Promise<string>((resolve) => socket.once('data', (bytes) => resolve(String(bytes))));
    socket.write(body.slice(5));

    expect(await answered).toContain('HTTP/1.1 200 OK');
    expect(mock.state.targets()).toEqual([]);
    expect(await erp.importTarget(target('JOB-1'))).toMatchObject({ body: { importJobId: 1 } });
    socket.destroy();
  });
});

test('a defect of the mock is an internal_error with a correlation ID, and the log has its stack', async () => {
  const scenario = { tenants: [tenantWith()] };
  const defects: [unknown, string][] = [];
  const log: LogEvent[] = [];
  const onDefect = (error: unknown, during: string) => void defects.push([error, during]);
  const nothing = () => undefined;
  const events = {
    perform: performDue,
    onDefect,
    onDropped: nothing,
    onStep: nothing,
    onPayload: nothing,
    onAttempt: nothing,
    resume: nothing,
    send: nothing,
  };
  const world = new World(stateFor(scenario, {}), events);
  seedWorld(world, scenario);
  world.state.tenants.get('rheinruhr')?.clients.clear(); // a key without its client: no scenario can make that
  const server = createApiServer(new Worlds(world, events), {
    allowedHosts: [],
    cors: null,
    tls: null,
    besideApi: null,
    onDefect,
    onExchange: (record) => log.push({ event: 'exchange', ...record }),
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;

  const response = await fetch(`http://127.0.0.1:${port}/api/connect/v1/integration/health`, {
    headers: { Authorization: `Bearer ${erpKey}` },
  });

  expect(response.status).toBe(500);
  expect(await response.json()).toEqual({
    error: { code: 'internal_error', message: 'The request could not be processed.', correlationId: expect.any(String) },
  });
  expect(defects).toEqual([
    [
      expect.objectContaining({ stack: expect.stringContaining('found') }),
      expect.stringContaining('GET /api/connect/v1/integration/health, correlation ID '),
    ],
  ]);
  expect(log).toMatchObject([{ status: 500, summary: 'internal_error' }]);
  server.closeAllConnections();
  server.close();
});

test('a log that throws costs no answer: it is told as a defect, and the mock goes on', async () => {
  const mock = await startMock({
    scenario: 'empty',
    log: (event) => {
      if (event.event === 'exchange') throw new Error('the disk is full');
    },
  });
  const health = () => fetch(`${mock.api}/integration/health`, { headers: { Authorization: `Bearer ${mock.apiKey}` } });
  expect([(await health()).status, (await health()).status]).toEqual([200, 200]);
  expect(mock.defects).toEqual([expect.stringContaining('the disk is full'), expect.stringContaining('the disk is full')]);
  await mock.close();
});

test('the log tells of each exchange', async () => {
  const { erp, log } = await given.scenario('empty');
  await erp.importTarget(target('JOB-1'));
  await new Client(erp.mock, 'wrong').get('/import-jobs?limit=3');
  expect(log).toEqual([
    {
      event: 'exchange',
      method: 'POST',
      path: '/inbound/targets',
      status: 200,
      summary: 'Completed, 1 created',
      reasons: [],
      client: 'erp',
      correlationId: expect.any(String),
      took: expect.any(Number),
    },
    {
      event: 'exchange',
      method: 'GET',
      path: '/import-jobs?limit=3',
      status: 401,
      summary: 'unauthorized',
      reasons: ['unknown API key'],
      client: null,
      correlationId: expect.any(String),
      took: expect.any(Number),
    },
  ]);
});
