import { connect } from 'node:net';
import { describe, expect, test } from 'vitest';
import { performDue } from '../src/actions/due.js';
import { createApiServer } from '../src/api/server.js';
import { type LogEvent, type MockOptions, startMock, type WorldControl } from '../src/index.js';
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

  test('a port in use is told with what to do, and with the code that Node gives', async () => {
    const { mock } = await given.mock();
    const { port } = new URL(mock.url);
    await expect(startMock({ port: Number(port) })).rejects.toMatchObject({
      code: 'EADDRINUSE',
      message: `port: 127.0.0.1:${port} is in use, by another mock or another program. Stop that, or take port 0: any free one.`,
    });
  });

  test('takes a name, a file, an object, or something that builds a scenario', async () => {
    const scenario = { name: 'mine', tenants: [tenantWith()] };
    class Built {
      build() {
        return scenario;
      }
    }
    for (const [options, name] of [
      ['empty', 'empty'],
      ['scenarios/full-visit.yaml', 'full-visit'],
      [{ scenario: 'empty' }, 'empty'],
      [{ scenario }, 'mine'],
      [{ scenario: { build: () => scenario } }, 'mine'],
      [{ build: () => scenario }, 'mine'],
      [{ scenario: new Built() }, 'mine'],
    ] as const) {
      await using mock = await startMock(options);
      expect(mock.scenario.name).toBe(name);
      await mock.loadScenario({ build: () => ({ name: 'next' }) });
      expect(mock.scenario.name).toBe('next');
    }
  });

  test.each<[unknown, string]>([
    [null, "startMock: null is no options; write startMock({ scenario: 'demo' })."],
    [7, 'startMock: 7 is no options'],
    [['demo'], 'startMock: this (an array) is no options'],
    [{ scenari: 'demo' }, 'startMock: there is no option "scenari". "scenario"?'],
    [{ milliseconds: 3 }, 'startMock: there is no option "milliseconds". There are: scenario, port, host'],
    [{ tenants: [] }, 'startMock: "tenants" belongs to a scenario; write startMock({ scenario: { tenants: … } }).'],
    [{ scenario: 5 }, 'scenario: 5 is no scenario; give a built-in name, the path of a file, an object or scenario().'],
    [{ scenario: '' }, 'scenario: "" is no scenario'],
    ['', 'scenario: "" is no scenario; give a built-in name, the path of a file, an object or scenario().'],
    [new Map(), "startMock: this (a Map) is no options; write startMock({ scenario: 'demo' })."],
    [{ scenario: new Map() }, 'scenario: this (a Map) is no scenario'],
    [{ build: async () => ({}) }, 'scenario: build() must answer the scenario as an object; this is a promise; await it first.'],
    [{ scenario: { build: () => 'demo' } }, 'scenario: build() must answer the scenario as an object; this is a string.'],
    [{ build: () => undefined }, 'scenario: build() must answer the scenario as an object; this is undefined.'],
    [{ extends: 'demo' }, 'startMock: "extends" belongs to a scenario; write startMock({ scenario: { extends: … } }).'],
    [{ scenario: Promise.resolve({}) }, 'scenario: this (a promise; await it first) is no scenario'],
    [{ port: '4710' }, 'port: "4710" is no whole number from 0 to 65535 (0: any free port).'],
    [{ port: -1 }, 'port: -1 is no whole number'],
    [{ port: 1.5 }, 'port: 1.5 is no whole number'],
    [{ port: 65_536 }, 'port: 65536 is no whole number from 0 to 65535'],
    [{ host: 127 }, 'host: 127 is no text; give an address of this machine'],
    [{ seed: 'x' }, 'seed: "x" is no whole number from 0 to 4294967295.'],
    [{ seed: 4_294_967_296 }, 'seed: 4294967296 is no whole number from 0 to 4294967295.'],
    [{ clock: 'slow' }, 'clock: "slow" is none of real, frozen, virtual.'],
    [{ clock: {} }, 'clock: this (an object) is none of'],
    [{ clock: ['frozen'] }, 'clock: this (an array) is none of real, frozen, virtual.'],
    [{ clock: 'x'.repeat(61) }, `clock: "${'x'.repeat(60)}…" is none of`],
    [{ now: 'tomorrow' }, 'now: "tomorrow" is not a time with its offset; write 2026-06-24T06:00:00Z.'],
    [{ now: '2026-06-24T06:00:00' }, 'is not a time with its offset'],
    [{ now: new Date(0) }, 'now: this (a Date) is not a time with its offset; write date.toISOString().'],
    [{ allowedHosts: 'a' }, 'allowedHosts: "a" is no array of host names.'],
    [{ allowedHosts: [1] }, 'allowedHosts: this (an array) is no array of host names.'],
    [{ allowWebhookHosts: {} }, 'allowWebhookHosts: this (an object) is no array'],
    [{ cors: true }, 'cors: true is no origin'],
    [{ controlToken: 1234 }, 'controlToken: this is a number; give a text of at least 16 characters, or false'],
    [{ tls: { cert: 'x' } }, 'tls: this is an object; give { cert, key }, both PEM texts.'],
    [{ webhookUrl: new URL('http://127.0.0.1/') }, 'webhookUrl: this (a URL) is no text; give a URL'],
    [{ environment: { A: 1 } }, 'environment: this (an object) is no environment; give an object of texts.'],
    [{ checkPayloads: 'yes' }, 'checkPayloads: "yes" is neither true nor false.'],
    [{ keepProcessAlive: 1 }, 'keepProcessAlive: 1 is neither true nor false.'],
    [{ log: 'pretty' }, 'log: "pretty" is no function'],
    [{ build: 'x' }, 'startMock: there is no option "build".'],
  ])('%j is refused', async (options, message) => {
    const attempt = startMock(options as MockOptions); // as: JavaScript gives anything
    await expect(attempt).rejects.toThrow(TypeError);
    await expect(attempt).rejects.toThrow(message);
  });

  test('takes the highest port and the highest seed that there are', async () => {
    await using mock = await startMock({ seed: 4_294_967_295 });
    expect(mock.scenario.seed).toBe(4_294_967_295);
    const beyond = startMock({ port: 65_535, host: '192.0.2.1', controlToken: false }); // an address that no machine has
    await expect(beyond).rejects.toMatchObject({ code: 'EADDRNOTAVAIL' });
  });

  test('a scenario that is none leaves the one before as it was', async () => {
    const { mock, erp } = await given.scenario('empty');
    await erp.importTarget(target('JOB-1'));
    await expect(mock.loadScenario({ build: async () => ({}) } as never)).rejects.toThrow('build() must answer the scenario as an object'); // as: JavaScript gives anything
    expect(mock.state.targets()).toMatchObject([{ externalId: 'JOB-1' }]);
  });

  test.each<[string, (port: number) => MockOptions]>([
    ['on a port that is taken', (port) => ({ port })],
    ['without the token that it needs', () => ({ host: '0.0.0.0' })],
  ])('a mock that cannot start %s does nothing of what its scenario has', async (_, options) => {
    const { mock } = await given.mock();
    const receiver = await mock.receiver({ answer: 204 });
    const scenario = {
      clock: { mode: 'virtual' as const },
      tenants: [{ ...tenantWith(), targets: [{ externalId: 'JOB-1', title: 'Visit' }], webhooks: [{ key: 'portal', url: receiver.url }] }],
      timeline: [{ at: '+1h', cancelTarget: { target: 'JOB-1' } }],
    };
    await expect(startMock({ scenario, ...options(Number(new URL(mock.url).port)) })).rejects.toThrow();
    await using other = await startMock({ scenario }); // the same, and it starts
    await other.waitForDelivery({ eventType: 'target.cancelled' });
    expect(receiver.received).toHaveLength(1);
  });

  test('a secret that is wrong is not repeated', async () => {
    const attempt = startMock({ controlToken: ['hunter2hunter2hunter2'] as unknown as string }); // as: JavaScript gives anything
    await expect(attempt).rejects.toThrow(/^(?!.*hunter2)/);
  });

  test.each<[string, (world: WorldControl) => unknown]>([
    ['clock.advance', ({ clock }) => clock.advance('1h')],
    ['clock.set', ({ clock }) => clock.set('2026-06-25T06:00:00Z')],
    ['clock.drain', ({ clock }) => clock.drain()],
    ['timeline.next', ({ timeline }) => timeline.next()],
    ['timeline.run', ({ timeline }) => timeline.run()],
    ['trigger', ({ trigger }) => trigger('target.imported')],
    ['webhooks.replay', ({ webhooks }) => webhooks.replay('x')],
    ['faults.add', async ({ faults }) => faults.add({ then: { status: 503 } })],
    ['moves.cancelTarget', async ({ moves }) => moves.cancelTarget({ target: 'JOB-2026-000900' })],
  ])('%s makes nothing happen in a mock that was closed, or in a copy, and says so', async (call, act) => {
    const mock = await startMock({ clock: 'frozen' });
    const copy = mock.tenant();
    await copy.close();
    const message = `${call}: the mock, or the copy, was closed; start another one.`;
    await expect(act(copy)).rejects.toThrow(message);
    await mock.close();
    await expect(act(mock)).rejects.toThrow(message);
    expect(mock.state.targets()).toHaveLength(1);
    expect(mock.requests.list()).toEqual([]);
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
