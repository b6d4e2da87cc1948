/** Following how far a world has come: in the process, over HTTP, and by the client, wherever the stream is cut on its way. */
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Duplex } from 'node:stream';
import { describe, expect, onTestFinished, test } from 'vitest';
import { eventsIn } from '../../src/control/client-stream.js';
import { EventStreams } from '../../src/control/event-stream.js';
import type { Change, OverviewControl } from '../../src/control/overview/overview-types.js';
import { ControlError, connectControl, type Mock } from '../../src/index.js';
import { given, target } from '../support/given.js';

interface Following {
  /** The first change that is so, of those that have come and will come. */
  until(isSo: (change: Change) => boolean): Promise<Change>;
  readonly seen: readonly Change[];
  /** How it has ended. */
  readonly ended: Promise<'resolved' | unknown>;
  giveUp(): void;
}

interface Followed {
  changes(
    tell: (change: Change) => void,
    giveUp?: { readonly aborted: boolean; addEventListener: never; removeEventListener: never },
  ): Promise<void>;
}

function follow({ overview }: { readonly overview: Pick<OverviewControl, 'changes'> | Followed }): Following {
  const seen: Change[] = [];
  const waiting = new Set<() => void>();
  const giving = new AbortController();
  const { changes } = overview as Pick<OverviewControl, 'changes'>; // as: the client's has the same form
  const told = changes((change) => {
    seen.push(change);
    for (const look of waiting) look();
  }, giving.signal);
  const ended = told.then(
    () => 'resolved' as const,
    (error: unknown) => error,
  );
  const until = (isSo: (change: Change) => boolean) =>
    new Promise<Change>((resolve) => {
      const look = () => {
        const found = seen.find(isSo);
        if (found === undefined) return;
        waiting.delete(look);
        resolve(found);
      };
      waiting.add(look);
      look();
    });
  onTestFinished(() => giving.abort());
  return { until, seen, ended, giveUp: () => giving.abort() };
}

const remote = (mock: Mock) => connectControl({ url: mock.url, token: mock.controlToken });
const any = () => true;

describe.each([
  ['in the process', (mock: Mock) => mock],
  ['over HTTP', remote],
] as const)('changes, %s', (_, controlOf) => {
  test('are told at once: how far the world has come', async () => {
    const { mock, erp } = await given.subscribed();
    await erp.importTarget(target('JOB-1'));
    await mock.waitForDelivery();

    const { until } = follow(controlOf(mock));

    expect(await until(any)).toEqual({
      run: expect.stringMatching(/^[\w-]{32}$/),
      epoch: 0,
      request: 1,
      delivery: mock.webhooks.deliveries()[0]?.change,
      count: expect.any(Number),
      clock: { mode: 'frozen', now: '2026-06-24T06:00:00.000Z' },
      due: 0,
    });
  });

  test('come with every request, also where it changes nothing: a GET, and one that nobody is allowed', async () => {
    const { mock, erp } = await given.client();
    const { until } = follow(controlOf(mock));
    expect(await until(any)).toMatchObject({ request: 0 });

    await erp.get('/import-jobs/1');
    await until(({ request }) => request === 1);
    await erp.send({ path: '/import-jobs/1', key: 'fio_live_MOCKnobody' });
    await until(({ request }) => request === 2);
  });

  test.each<[string, (mock: Mock) => unknown, Partial<Change>]>([
    ['a fault that is added', (mock) => mock.faults.add({ name: 'down', then: { status: 503 } }), {}],
    ['faults that are cleared', (mock) => mock.faults.clear(), {}],
    ['a journal that is cleared', (mock) => mock.requests.clear(), { request: 0 }],
    ['a snapshot that is kept', (mock) => mock.snapshots.save('one'), {}],
    [
      'a clock that is advanced, with nothing due',
      (mock) => mock.clock.advance('2h'),
      { clock: { mode: 'frozen', now: '2026-06-24T08:00:00.000Z' } },
    ],
    [
      'a clock that is set back',
      (mock) => mock.clock.set('2026-06-24T05:00:00Z'),
      { clock: { mode: 'frozen', now: '2026-06-24T05:00:00.000Z' } },
    ],
    ['a reset', (mock) => mock.reset(), { epoch: 1 }],
    ['another scenario', (mock) => mock.loadScenario('empty'), { epoch: 1 }],
    ['a copy of a tenant', (mock) => mock.tenants.clone(), {}],
    ['an event', (mock) => mock.trigger('target.imported'), {}],
  ])('come with %s', async (_name, happen, expected) => {
    const { mock, erp } = await given.client();
    await erp.get('/import-jobs/1');
    const { until } = follow(controlOf(mock));
    const { count } = await until(any);

    await happen(mock);

    expect(await until((change) => change.count > count)).toMatchObject(expected);
  });

  test('tell what is due later', async () => {
    const { mock, erp } = await given.client();
    const { until } = follow(controlOf(mock));
    await erp.importTarget(target('JOB-1', { customer: { externalId: 'CUST-1' } }));
    expect((await until(({ due }) => due > 0)).due).toBe(mock.state.summary().due);
    await mock.clock.advance('1s');
    expect(await until(({ clock }) => clock.now === '2026-06-24T06:00:01.000Z')).toMatchObject({ due: 0 });
  });

  test('that come together are told together', async () => {
    const { mock } = await given.client();
    const { until, seen } = follow(controlOf(mock));
    const { count } = await until(any);

    for (let time = 0; time < 500; time += 1) {
      mock.faults.add({ name: 'down', then: { status: 503 } });
      mock.faults.clear();
    }

    await until((change) => change.count === count + 1000);
    expect(seen).toHaveLength(2);
  });

  test('are the same for all who follow', async () => {
    const { mock, erp } = await given.client();
    const control = controlOf(mock);
    const [one, other] = [follow(control), follow(control)];
    await Promise.all([one.until(any), other.until(any)]);
    await erp.importTarget(target('JOB-1'));
    const isDone = ({ request }: Change) => request === 1;
    expect(await one.until(isDone)).toEqual(await other.until(isDone));
  });

  test('of a copy are its own', async () => {
    const { mock, erp } = await given.client();
    const copy = mock.tenants.clone({ key: 'worker' });
    const own = follow(controlOf(mock).tenant('worker'));
    const { run, count } = await own.until(any);
    await erp.importTarget(target('JOB-1')); // in the other world
    await mock.tenant(copy.key).clock.advance('1h');
    expect(await own.until((change) => change.count > count)).toMatchObject({
      run,
      request: 0,
      clock: { mode: 'frozen', now: '2026-06-24T07:00:00.000Z' },
    });
  });

  test('are told no more once that is given up, which is no error', async () => {
    const { mock } = await given.client();
    const { until, seen, giveUp, ended } = follow(controlOf(mock));
    await until(any);
    giveUp();
    expect(await ended).toBe('resolved');
    mock.reset();
    const other = follow(controlOf(mock));
    await other.until(any);
    expect(seen).toHaveLength(1);
  });

  test('that were given up before are not told at all', async () => {
    const { mock } = await given.client();
    const told: Change[] = [];
    await controlOf(mock).overview.changes((change) => told.push(change), AbortSignal.abort());
    expect(told).toEqual([]);
  });

  test('end when the mock is closed', async () => {
    const { mock } = await given.client();
    const following = Array.from({ length: 5 }, () => follow(controlOf(mock)));
    await Promise.all(following.map(({ until }) => until(any)));
    await mock.close();
    expect(await Promise.all(following.map(({ ended }) => ended))).toEqual(following.map(() => 'resolved'));
  });

  test('of a copy end when it is removed', async () => {
    const { mock } = await given.client();
    mock.tenants.clone({ key: 'worker' });
    const { until, ended } = follow(controlOf(mock).tenant('worker'));
    await until(any);
    mock.tenants.remove('worker');
    expect(await ended).toBe('resolved');
  });

  test('that somebody cannot take are told no more, and whoever waits learns why', async () => {
    const { mock } = await given.client();
    const broken = new Error('cannot take it');
    let told = 0;
    const following = controlOf(mock).overview.changes(() => {
      told += 1;
      if (told === 2) throw broken;
    });
    const { until } = follow(controlOf(mock));
    await until(any);
    mock.reset();
    await expect(following).rejects.toBe(broken);
    expect(mock.defects).toEqual([]);
  });
});

test('a mock that was closed still tells once how far it has come, and that was all', async () => {
  const { mock } = await given.client();
  await mock.close();
  const { seen, ended } = follow(mock);
  expect(await ended).toBe('resolved');
  expect(seen).toMatchObject([{ request: 0 }]);
});

test('each start of a mock has another run, which is not its token', async () => {
  const [one, other] = [(await given.client()).mock, (await given.client()).mock];
  const [ofOne, ofOther] = await Promise.all([follow(one).until(any), follow(other).until(any)]);
  expect(new Set([ofOne.run, ofOther.run, one.controlToken, other.controlToken]).size).toBe(4);
});

describe('the stream', () => {
  const open = (mock: Mock, { path = '/changes', method = 'GET', token = mock.controlToken } = {}) => {
    const hangUp = new AbortController();
    onTestFinished(() => hangUp.abort());
    return fetch(`${mock.url}/_mock${path}`, { method, headers: { Authorization: `Bearer ${token}` }, signal: hangUp.signal }).then(
      (response) => ({ response, hangUp: () => hangUp.abort() }),
    );
  };

  test('is of server-sent events that nobody keeps, and ends with the event `closed`', async () => {
    const { mock } = await given.client();
    const { response } = await open(mock);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/event-stream; charset=utf-8']);
    expect([response.headers.get('cache-control'), response.headers.get('x-content-type-options')]).toEqual(['no-store', 'nosniff']);
    await mock.close();
    const [first = '', ...rest] = (await response.text()).split('\n\n');
    expect(JSON.parse(first.replace(/^data: /, ''))).toMatchObject({ epoch: 0, request: 0 });
    expect(rest).toEqual(['event: closed\ndata: {}', '']);
  });

  test('is refused as every call is', async () => {
    const { mock } = await given.client();
    const statusOf = async (wanted: Parameters<typeof open>[1]) => (await open(mock, wanted)).response.status;
    expect(await statusOf({ token: 'wrong' })).toBe(401);
    expect(await statusOf({ path: '/changes?tenant=nobody' })).toBe(404);
    for (const method of ['HEAD', 'POST', 'DELETE']) {
      const { response } = await open(mock, { method });
      expect([method, response.status, response.headers.get('allow')]).toEqual([method, 405, 'GET']);
    }
  });

  test('is open 100 times at most; once somebody leaves, another may come', async () => {
    const { mock } = await given.client();
    const streams = await Promise.all(Array.from({ length: 100 }, () => open(mock)));
    expect(new Set(streams.map(({ response }) => response.status))).toEqual(new Set([200]));
    const { response } = await open(mock);
    expect([response.status, await response.json()]).toEqual([
      409,
      { error: { code: 'conflict', message: 'There are 100 streams of changes open already; close those that nobody reads.' } },
    ]);
    streams[0]?.hangUp();
    for (;;) {
      const { response: next } = await open(mock);
      if (next.status === 200) break; // the mock has noticed
      await next.text();
    }
  });

  test('tells those who read slowly the newest alone, and keeps nothing for them', async () => {
    const written: string[] = [];
    const held: (() => void)[] = [];
    const socket = new Duplex({
      highWaterMark: 1,
      read: () => undefined,
      write: (chunk, _encoding, done) => {
        written.push(String(chunk));
        held.push(done);
      },
    });
    let tell: (change: Change) => void = () => undefined;
    let end: () => void = () => undefined;
    const changes = (told: typeof tell) => {
      tell = told;
      return new Promise<void>((resolve) => {
        end = resolve;
      });
    };
    const overview = { changes } as unknown as OverviewControl; // as: it takes no more of it
    const answering = new Promise<{ readonly answered: Promise<void> }>((resolve) => {
      const streams = new EventStreams();
      const server = createServer((_, response) => resolve({ answered: streams.answer(response, overview, new AbortController().signal) }));
      server.emit('connection', socket);
      socket.push('GET / HTTP/1.1\r\nHost: mock\r\n\r\n');
    });
    const { answered } = await answering;
    const reads = async () => {
      const wrote = () => new Promise((resolve) => setImmediate(resolve));
      await wrote();
      for (let go = held.shift(); go !== undefined; go = held.shift()) {
        go();
        await wrote();
      }
    };

    for (let count = 1; count <= 10_000; count += 1) tell({ count } as Change); // as: what else is in it does not matter here
    await reads();
    for (let count = 20_001; count <= 30_000; count += 1) tell({ count } as Change);
    end();
    await answered;
    await reads();

    const counts = written.join('').match(/(?<="count":)\d+/g);
    expect(counts).toEqual(['1', '10000', '20001', '30000']);
  });

  test('that its reader leaves is no defect', async () => {
    const { mock } = await given.client();
    for (let time = 0; time < 20; time += 1) {
      const { response, hangUp } = await open(mock);
      if (time % 2 === 0) await response.body?.getReader().read();
      hangUp();
      mock.reset();
    }
    await mock.close();
    expect(mock.defects).toEqual([]);
  });
});

describe('the client', () => {
  /** Whatever answers at this address, but no mock. */
  async function answering(answer: (response: ServerResponse) => void) {
    const server = createServer((_request, response) => answer(response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => {
      server.closeAllConnections();
      server.close();
    });
    const { port } = server.address() as AddressInfo; // as: it listens on a port
    return connectControl({ url: `http://127.0.0.1:${port}`, token: 'any' });
  }

  const event = (data: string) => `data: ${data}\n\n`;

  test('tells a wrong token from all else', async () => {
    const { mock } = await given.client();
    const control = connectControl({ url: mock.url, token: 'wrong' });
    for (const refused of [control.overview.changes(() => undefined), control.clock.now()])
      await expect(refused).rejects.toMatchObject({
        kind: 'unauthorized',
        message: expect.stringMatching(/^Control needs the token of this start/),
      });
  });

  test('tells that the connection is lost from a mock that was closed', async () => {
    const control = await answering((response) => response.write(event('{"count":1}'), () => response.destroy()));
    const { seen, ended } = follow(control);
    const lost = await ended;
    expect(lost).toBeInstanceOf(ControlError);
    expect(lost).toMatchObject({ kind: 'unreachable', message: expect.stringMatching(/^The connection to the mock was lost \(\w+/) });
    expect(seen).toEqual([{ count: 1 }]);
  });

  test('takes a stream that ends without the last event for lost, too: something between has ended it', async () => {
    const control = await answering((response) => response.end(event('{"count":1}')));
    expect(await follow(control).ended).toEqual(new ControlError('unreachable', 'The connection to the mock was lost (it ended).'));
  });

  test('says that there is no mock', async () => {
    const { mock } = await given.client();
    await mock.close();
    expect(await follow(remote(mock)).ended).toMatchObject({
      kind: 'unreachable',
      message: `The mock at ${mock.url} does not answer (ECONNREFUSED).`,
    });
  });

  test('says so where something else answers', async () => {
    const refusing = await answering((response) => response.writeHead(502).end('<html>Bad Gateway'));
    expect(await follow(refusing).ended).toMatchObject({
      kind: 'invalid',
      message: expect.stringMatching(/\/_mock\/changes answered 502/),
    });
    const breaking = await answering((response) => response.writeHead(200, { 'Content-Length': 100 }).write('{', () => response.destroy()));
    await expect(breaking.clock.now()).rejects.toMatchObject({ kind: 'unreachable', message: expect.stringContaining('broke off') });
  });
});

describe('server-sent events', () => {
  const readerOf = (pieces: readonly Uint8Array[]) => {
    const left = [...pieces];
    return {
      read: async () => {
        const value = left.shift();
        return value === undefined ? { done: true } : { done: false, value };
      },
    };
  };
  const read = async (pieces: readonly Uint8Array[]) => {
    const events = [];
    for await (const one of eventsIn(readerOf(pieces))) events.push(one);
    return events;
  };
  const expected = [
    { name: 'message', data: '{"title":"Grüße 🌦 שלום"}' },
    { name: 'closed', data: '{}' },
    { name: 'message', data: 'two\nlines:  with more' },
  ];
  const text = (end: string) =>
    [
      ': still here',
      '',
      `data: ${expected[0]?.data}`,
      '',
      'event: closed',
      'id: 5',
      'data:{}',
      '',
      '',
      'event: empty',
      '',
      'data: two',
      'data: lines:  with more',
      '',
      'data: breaks off',
    ].join(end);

  test.each([
    ['\\n', '\n'],
    ['\\r\\n', '\r\n'],
  ])('are read wherever they are cut, in the middle of a character, too: %s', async (_, end) => {
    const bytes = new TextEncoder().encode(text(end));
    expect(await read([bytes])).toEqual(expected);
    expect(await read([...bytes].map((byte) => Uint8Array.of(byte)))).toEqual(expected);
    for (let cut = 0; cut <= bytes.length; cut += 1) expect(await read([bytes.subarray(0, cut), bytes.subarray(cut)])).toEqual(expected);
  });

  test('may end their lines with \\r alone', async () => {
    const bytes = new TextEncoder().encode(text('\r'));
    expect(await read([bytes])).toEqual(expected);
    expect(await read([...bytes].map((byte) => Uint8Array.of(byte)))).toEqual(expected);
  });

  test('of many megabytes are read as they come', async () => {
    const long = 'x'.repeat(65_536);
    const bytes = new TextEncoder().encode(`data: ${long}\n\n`);
    expect(await read(Array.from({ length: 100 }, () => bytes))).toHaveLength(100);
  });
});
