/** A bad day, as the test of an integration would go through it: everything fails on purpose, and not a single sleep. */
import { describe, expect, test } from 'vitest';
import { type Mock, startMock } from '../../src/index.js';
import { receiving } from '../support/receiver.js';

interface Tried {
  /** 0: no answer. */
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: the answers of an API, field by field
  readonly body: any;
}

/** The client under test, as an integrator writes it: whatever goes wrong, it says so. */
class Erp {
  readonly mock: Mock;

  constructor(mock: Mock) {
    this.mock = mock;
  }

  async call(
    path: string,
    { body, key, apiKey = this.mock.apiKey }: { body?: unknown; key?: string; apiKey?: string } = {},
  ): Promise<Tried> {
    const headers: Record<string, string> = { Authorization: `Bearer ${apiKey}`, ...(key === undefined ? {} : { 'Idempotency-Key': key }) };
    const init =
      body === undefined
        ? { headers }
        : { method: 'POST', headers: { ...headers, 'Content-Type': 'application/json' }, body: JSON.stringify(body) };
    try {
      const response = await fetch(this.mock.api + path, init);
      const text = await response.text();
      return { status: response.status, headers: response.headers, body: text.startsWith('{') ? JSON.parse(text) : text };
    } catch {
      return { status: 0, headers: new Headers(), body: null };
    }
  }

  import(externalId: string, key?: string): Promise<Tried> {
    return this.call('/inbound/targets', { body: { externalId, title: `Visit ${externalId}` }, ...(key === undefined ? {} : { key }) });
  }

  batch(externalIds: readonly string[], key: string): Promise<Tried> {
    return this.call('/inbound/targets/batch', {
      body: { targets: externalIds.map((externalId) => ({ externalId, title: externalId })) },
      key,
    });
  }
}

const start = { scenario: 'bad-day', clock: 'frozen', now: '2026-06-24T06:00:00Z' } as const;

/**
 * Under a frozen clock a slow answer comes when the clock is moved; this moves it in small steps until it is there, and no further: what is due
 * later, such as the next attempt of a webhook or the end of a key, is for the test to bring about.
 */
async function answered(mock: Mock, tried: Promise<Tried>): Promise<Tried> {
  const ended = { yet: false };
  void tried.finally(() => {
    ended.yet = true;
  });
  while (!ended.yet) {
    await mock.clock.advance('50ms');
    await new Promise((resolve) => setImmediate(resolve));
  }
  return tried;
}

describe('the scenario bad-day', () => {
  test('an import whose answer was lost is recovered by its idempotency key', async () => {
    await using mock = await startMock(start);
    const erp = new Erp(mock);
    expect((await erp.import('JOB-1', 'job-1')).status).toBe(0);
    expect(mock.state.targets().at(-1)).toMatchObject({ externalId: 'JOB-1' });

    const again = await answered(mock, erp.import('JOB-1', 'job-1'));

    expect(again).toMatchObject({ status: 200, body: { status: 'Completed', createdItems: 1 } });
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    expect(mock.state.importJobs()).toHaveLength(1);
    expect(mock.conduct()).toMatchObject([{ client: 'erp', writesWithoutIdempotencyKey: 0 }]);
  });

  test('every fault strikes, and a client that keeps its keys and waits when told to gets through without a double write', async () => {
    const receiver = await receiving();
    await using mock = await startMock({ ...start, webhookUrl: receiver.url });
    const erp = new Erp(mock);
    const go = (tried: Promise<Tried>) => answered(mock, tried);

    const imports = [];
    for (const [id, key] of [
      ['JOB-1', 'k1'],
      ['JOB-1', 'k1'],
      ['JOB-2', 'k2'],
    ] as const)
      imports.push(await go(erp.import(id, key)));
    expect(imports.map(({ status }) => status)).toEqual([0, 200, 429]);
    expect(imports[2]?.headers.get('retry-after')).toBe('2');
    await mock.clock.advance('2s'); // as long as it was asked to wait
    for (const [id, key] of [
      ['JOB-2', 'k2'],
      ['JOB-3', 'k3'],
      ['JOB-3', 'k3'],
    ] as const)
      imports.push(await go(erp.import(id, key)));
    expect(imports.slice(3).map(({ status }) => status)).toEqual([200, 0, 200]);

    const never = erp.import('JOB-4', 'k4'); // the work is done, and nobody says so
    await mock.waitFor({ target: { externalId: 'JOB-4' } });
    expect((await go(erp.import('JOB-4', 'k4'))).headers.get('idempotency-replayed')).toBe('true');

    const batches = [];
    for (const [ids, key] of [
      [['A', 'B'], 'b1'],
      [['A', 'B'], 'b1'],
      [['C'], 'b2'],
      [['C'], 'b2'],
      [['D'], 'b3'],
      [['D'], 'b3'],
    ] as const)
      batches.push(await go(erp.batch(ids, key)));
    expect(batches.map(({ status }) => status)).toEqual([503, 200, 0, 200, 502, 200]);
    expect(batches[4]?.body).toContain('<h1>502 Bad Gateway</h1>');

    const healths = [];
    for (let count = 0; count < 4; count += 1) healths.push((await go(erp.call('/integration/health'))).status);
    expect(healths).toEqual([200, 200, 0, 200]);

    const reads = [];
    for (let count = 0; count < 15; count += 1) {
      reads.push((await go(erp.call('/import-jobs/1'))).status);
      await mock.clock.advance('1s');
    }
    expect(new Set(reads)).toEqual(new Set([200, 500]));
    expect((await go(erp.call('/import-jobs'))).status).toBe(200);

    expect(mock.faults.list().filter(({ hits }) => hits === 0)).toEqual([]);
    expect(mock.expectations()).toMatchObject([{ name: 'client manners', holds: true }]);
    expect(mock.state.targets().map(({ externalId }) => externalId)).toEqual([
      'JOB-2026-000900',
      'JOB-1',
      'JOB-2',
      'JOB-3',
      'JOB-4',
      'A',
      'B',
      'C',
      'D',
    ]);
    const imported = ['JOB-1', 'JOB-2', 'JOB-3', 'JOB-4', 'A', 'B', 'C', 'D']; // each told of once, however often it was tried
    expect(receiver.attempts.map(({ eventType, payload }) => [eventType, payload.target.externalId])).toEqual(
      imported.map((externalId) => ['target.imported', externalId]),
    );
    mock.reset(); // lets go of the answer that never comes
    expect((await never).status).toBe(0);
  });

  test('a receiver that is down as well gets each event once it is up again, and by then knows it from its id', async () => {
    const receiver = (await receiving()).answersOnce(503, 'reset', 500);
    await using mock = await startMock({ ...start, webhookUrl: receiver.url });
    const erp = new Erp(mock);
    mock.faults.clear();
    await erp.import('JOB-1', 'k1');
    await erp.import('JOB-2', 'k2');
    await receiver.arrived(2); // the clock stands, and each has had its first attempt
    await mock.clock.advance('9s');
    expect(mock.webhooks.list()).toMatchObject([{ counts: { pending: 2, succeeded: 0 } }]);

    await mock.clock.advance('1s');
    expect(mock.webhooks.list()).toMatchObject([{ counts: { pending: 1, succeeded: 1 } }]);
    await mock.clock.advance('1m');

    expect(mock.webhooks.list()).toMatchObject([{ counts: { pending: 0, succeeded: 2, failed: 0 } }]);
    expect(receiver.attempts.map(({ payload }) => payload.target.externalId)).toEqual(['JOB-1', 'JOB-2', 'JOB-1', 'JOB-2', 'JOB-1']);
    expect(new Set(receiver.attempts.map(({ eventId }) => eventId)).size).toBe(2);
  });

  test('a used-up window opens when the clock has passed its end', async () => {
    await using mock = await startMock(start);
    const erp = new Erp(mock);
    mock.faults.clear();
    const statuses = await Promise.all(Array.from({ length: 31 }, () => erp.call('/integration/health')));
    expect(statuses.filter(({ status }) => status === 429)).toHaveLength(1);
    expect((await erp.call('/integration/health')).headers.get('retry-after')).toBe('10');
    await mock.clock.advance('10s');
    expect((await erp.call('/integration/health')).status).toBe(200);
  });

  test('after 24 hours a key is new again', async () => {
    await using mock = await startMock(start);
    const erp = new Erp(mock);
    mock.faults.clear();
    await erp.import('JOB-1', 'k1');
    await mock.clock.advance('23h59m59s');
    expect((await erp.import('JOB-1', 'k1')).headers.get('idempotency-replayed')).toBe('true');
    await mock.clock.advance('1s');
    const later = await erp.import('JOB-1', 'k1');
    expect([later.headers.get('idempotency-replayed'), later.body.updatedItems]).toEqual([null, 1]);
  });

  test('the leaked key is refused from the start, the old one from an hour later on', async () => {
    await using mock = await startMock(start);
    const erp = new Erp(mock);
    mock.faults.clear();
    const statusWith = async (apiKey: string) => (await erp.call('/import-jobs', { apiKey })).status;
    expect(await statusWith('fio_live_MOCKleaked00000000001')).toBe(401);
    expect(await statusWith('fio_live_MOCKold0000000000001')).toBe(200);
    await mock.clock.set('2026-06-24T07:00:00Z');
    expect(await statusWith('fio_live_MOCKold0000000000001')).toBe(401);
  });

  test('a reset begins the day anew', async () => {
    await using mock = await startMock(start);
    const erp = new Erp(mock);
    expect((await erp.import('JOB-1')).status).toBe(0);
    await mock.clock.advance('1d');
    mock.reset();
    expect(mock.clock.now()).toBe('2026-06-24T06:00:00.000Z');
    expect([mock.state.targets().length, mock.requests.list(), mock.conduct()]).toEqual([1, [], []]);
    expect((await erp.import('JOB-1')).status).toBe(0);
  });
});
