/** Receivers that misbehave: what each attempt says of it, and that the mock is none the worse. */
import { describe, expect, test } from 'vitest';
import { performDue } from '../../src/actions/due.js';
import { importTargets } from '../../src/actions/import-targets.js';
import { createControl } from '../../src/control/in-process.js';
import { ControlError, type Mock } from '../../src/index.js';
import { seedWorld, stateFor } from '../../src/scenarios/seed.js';
import { BuiltInReceivers } from '../../src/testing/built-in-receivers.js';
import { mostAtOnce } from '../../src/world/under-way.js';
import { World } from '../../src/world/world.js';
import type { WorldEvents } from '../../src/world/world-events.js';
import { Worlds } from '../../src/world/worlds.js';
import { type Client, given, target, tenantWith } from '../support/given.js';
import { type Answer, nobodyListening, receiving, secret } from '../support/receiver.js';
import { importOf, wish } from '../support/world.js';

const impatient = { limits: { deliveryTimeout: '1s' } };

/** The next event arrives, and nothing is lost, counted twice or left under way. */
async function expectWhole(mock: Mock, erp: Client, receiver: Awaited<ReturnType<typeof receiving>>): Promise<void> {
  receiver.answers(204);
  await mock.clock.advance('30d');
  await erp.patch('/webhooks/1', { isActive: true, url: receiver.url });
  await erp.importTarget(target('JOB-AFTER'));
  await mock.clock.advance('0s');
  expect(mock.webhooks.deliveries({ externalId: 'JOB-AFTER' })).toMatchObject([{ status: 'Succeeded', attempts: [{ statusCode: 204 }] }]);
  const [webhook] = mock.webhooks.list();
  const deliveries = mock.webhooks.deliveries({ webhook: 1 });
  const of = (status: string) => deliveries.filter((one) => one.status === status).length;
  expect(webhook?.counts).toEqual({ pending: 0, succeeded: of('Succeeded'), failed: of('Failed'), dropped: 0 });
  expect(await mock.clock.drain()).toBe(0);
  expect(mock.defects).toEqual([]);
  const file = mock.exportState();
  mock.importState(file);
  expect(mock.exportState().state).toEqual(file.state);
}

describe('one attempt that goes wrong, and a good one after it', () => {
  test.each<[string, Answer, number | null, RegExp]>([
    [
      '301',
      { status: 301, headers: { Location: 'http://127.0.0.1:1/' } },
      301,
      /^The receiver answered 301; redirects are not followed\.$/,
    ],
    ['302', { status: 302, headers: { Location: '/' } }, 302, /redirects are not followed/],
    ['304', 304, 304, /^The receiver answered 304/],
    ['400', 400, 400, /^The receiver answered 400\.$/],
    ['401', 401, 401, /401/],
    ['404', 404, 404, /^The receiver answered 404\.$/],
    [
      '429, however long it wants to be left alone',
      { status: 429, headers: { 'Retry-After': '3600' } },
      429,
      /^The receiver answered 429\.$/,
    ],
    ['500', 500, 500, /^The receiver answered 500\.$/],
    ['503', 503, 503, /503/],
    ['a status that does not exist', 799, 799, /^The receiver answered 799\.$/],
    ['nothing at all', 'never', null, /^No whole answer within 1 s\.$/],
    ['one byte a second', 'drip', 200, /^No whole answer within 1 s\.$/],
    ['a reset', 'reset', null, /^The connection was broken off \((?:ECONNRESET|UND_ERR_SOCKET)\)\.$/],
    ['the end of the connection', 'hangUp', null, /^The connection was broken off/],
    ['half of an answer', 'truncated', 200, /./],
    ['something that is not HTTP', 'garbage', null, /^The answer is not HTTP \(.+\)\.$/],
  ])('%s', async (_, answer, statusCode, error) => {
    const { mock, erp, receiver } = await given.subscribed({ scenario: impatient });
    receiver.answersOnce(answer);
    await erp.importTarget(target('JOB-1'));
    await mock.clock.advance('0s');
    const [delivery] = mock.webhooks.deliveries();
    expect(delivery).toMatchObject({
      status: 'Pending',
      nextAttemptAt: '2026-06-24T06:00:10.000Z',
      attempts: [{ number: 1, kind: 'regular', statusCode, error: expect.stringMatching(error) }],
    });
    await mock.clock.advance('10s');
    expect(mock.webhooks.deliveries()).toMatchObject([
      { status: 'Succeeded', attempts: [{ statusCode }, { statusCode: 204, error: null }] },
    ]);
    expect(receiver.attempt(1).raw.equals(receiver.attempt(0).raw)).toBe(true);
    await expectWhole(mock, erp, receiver);
  });

  test('410: it has failed at once, and the subscription is off', async () => {
    const { mock, erp, receiver } = await given.subscribed();
    receiver.answersOnce(410);
    await erp.importTarget(target('JOB-1'));
    await mock.clock.advance('0s');
    expect(mock.webhooks.deliveries()).toMatchObject([{ status: 'Failed', attempts: [{ statusCode: 410 }] }]);
    expect(mock.webhooks.list()).toMatchObject([{ isActive: false }]);
    await expectWhole(mock, erp, receiver);
  });

  test('an interim answer is not the answer', async () => {
    const { mock, erp, receiver } = await given.subscribed({ scenario: impatient });
    receiver.answersOnce('earlyHints');
    await erp.importTarget(target('JOB-1'));
    await mock.clock.advance('0s');
    expect(mock.webhooks.deliveries()).toMatchObject([{ status: 'Succeeded', attempts: [{ statusCode: 200, answer: 'ok' }] }]);
    await expectWhole(mock, erp, receiver);
  });

  test('a certificate that nobody trusts, and the log says what to do', async () => {
    const secure = await receiving({ tls: true });
    const { mock, erp, receiver } = await given.subscribed({ webhook: { url: secure.url } });
    await erp.importTarget(target('JOB-1'));
    await mock.clock.advance('0s');
    expect(mock.webhooks.deliveries()[0]?.attempts).toMatchObject([
      {
        statusCode: null,
        error: expect.stringMatching(/^The certificate is not trusted \(\w+\)\. Name it in the environment: NODE_EXTRA_CA_CERTS=FILE\.$/),
      },
    ]);
    expect(secure.attempts).toEqual([]);
    await expectWhole(mock, erp, receiver);
  });

  test('HTTPS where HTTP is spoken, and the other way round', async () => {
    const secure = await receiving({ tls: true });
    const { mock, erp, receiver } = await given.subscribed({ webhook: { url: secure.url.replace('https', 'http') }, scenario: impatient });
    await erp.importTarget(target('JOB-1'));
    await mock.clock.advance('0s');
    await erp.patch('/webhooks/1', { url: receiver.url.replace('http', 'https') });
    await mock.clock.advance('10s');
    const [delivery] = mock.webhooks.deliveries();
    expect(delivery?.attempts.map(({ statusCode }) => statusCode)).toEqual([null, null]);
    for (const { error } of delivery?.attempts ?? []) expect(error).toMatch(/^[A-Z][^\n]{5,150}$/); // for people, in one line
    expect(delivery?.attempts[1]?.error).not.toMatch(/openssl|routines/);
    await expectWhole(mock, erp, receiver);
  });

  test('nobody there', async () => {
    const { mock, erp, receiver } = await given.subscribed({ webhook: { url: await nobodyListening() } });
    await erp.importTarget(target('JOB-1'));
    await mock.clock.advance('3h');
    expect(mock.webhooks.deliveries()).toMatchObject([{ status: 'Failed' }]);
    await expectWhole(mock, erp, receiver);
  });

  test('a receiver that is gone between two attempts, and another one in its place', async () => {
    const { mock, erp, receiver } = await given.subscribed();
    await erp.importTarget(target('JOB-1'));
    await mock.waitForDelivery();
    await erp.patch('/webhooks/1', { url: await nobodyListening() });
    await erp.importTarget(target('JOB-2'));
    await mock.clock.advance('0s');
    await erp.patch('/webhooks/1', { url: receiver.url });
    await mock.clock.advance('10s');
    expect(mock.webhooks.deliveries().map(({ status, attempts }) => [status, attempts.length])).toEqual([
      ['Succeeded', 1],
      ['Succeeded', 2],
    ]);
    await expectWhole(mock, erp, receiver);
  });
});

describe('an answer of a gigabyte', () => {
  test('is judged by its status, and read no further than 64 KB', async () => {
    const { mock, erp, receiver } = await given.subscribed();
    receiver.answersOnce('gigabyte');
    await erp.importTarget(target('JOB-1'));
    const [delivery] = await mock.waitForDelivery({}, '3s');
    expect(delivery?.attempts).toMatchObject([{ statusCode: 200, error: null, answer: 'x'.repeat(1000) }]);
    // What the sockets of both sides hold is no business of the mock; a gigabyte is a hundred times as much.
    expect(await receiver.wrote()).toBeLessThan(10 * 1024 * 1024);
    await expectWhole(mock, erp, receiver);
  });

  test('64 KB and less are read to the end', async () => {
    const { mock, erp, receiver } = await given.subscribed();
    receiver.answersOnce({ status: 200, body: 'ü'.repeat(32 * 1024) }, { status: 500, body: 'y'.repeat(65_537) });
    await erp.importTarget(target('JOB-1'));
    await erp.importTarget(target('JOB-2'));
    await mock.clock.advance('0s');
    expect(mock.webhooks.deliveries().map(({ attempts }) => [attempts[0]?.statusCode, attempts[0]?.answer])).toEqual([
      [200, 'ü'.repeat(500)], // a thousand bytes
      [500, 'y'.repeat(1000)],
    ]);
    await expectWhole(mock, erp, receiver);
  });
});

describe('many at once that go wrong', () => {
  test.each<Answer>(['never', 'reset', 'garbage', 500, 'gigabyte'])('%s: all are noted, and none is under way for ever', async (answer) => {
    const { mock, erp, receiver } = await given.subscribed({ scenario: impatient, mock: { clock: 'real' } });
    receiver.answers(answer);
    await erp.importBatch(Array.from({ length: 64 }, (_, index) => target(`JOB-${index}`)));
    const status = answer === 'gigabyte' ? 'Succeeded' : 'Pending';
    await receiver.arrived(64);
    receiver.answers(204);
    await erp.importTarget(target('JOB-LAST'));
    await mock.waitForDelivery({ externalId: 'JOB-LAST' });
    await mock.waitFor({ deliveries: { status, min: answer === 'gigabyte' ? 65 : 64 } });
    const [webhook] = mock.webhooks.list();
    expect((webhook?.counts.pending ?? 0) + (webhook?.counts.succeeded ?? 0)).toBe(65);
  });
});

describe('a receiver that calls the API', () => {
  test('during a delivery is answered, and sees what the event is about', async () => {
    const { mock, erp, receiver } = await given.subscribed();
    receiver.answers(async ({ eventType, payload }) => {
      if (eventType !== 'target.imported') return 204;
      const jobs = await erp.get('/import-jobs');
      expect(jobs.body.items[0].status).toBe('Completed');
      await erp.importTarget(target(payload.target.externalId, { title: 'Changed by its own webhook' }));
      return 204;
    });
    await erp.importBatch([target('JOB-1'), target('JOB-2')]);
    await mock.clock.advance('0s');
    expect(mock.webhooks.deliveries().map(({ eventType, externalId, status }) => `${eventType} ${externalId} ${status}`)).toEqual([
      'target.imported JOB-1 Succeeded',
      'target.imported JOB-2 Succeeded',
      'target.updated JOB-1 Succeeded',
      'target.updated JOB-2 Succeeded',
    ]);
    await expectWhole(mock, erp, receiver);
  });

  test('and switches off the subscription that it is called by', async () => {
    const { mock, erp, receiver } = await given.subscribed();
    receiver.answersOnce(async () => {
      expect((await erp.delete('/webhooks/1')).status).toBe(204);
      return 204;
    });
    await erp.importBatch([target('JOB-1'), target('JOB-2')]);
    await mock.clock.advance('0s');
    expect(mock.webhooks.deliveries().map(({ status }) => status)).toEqual(['Succeeded', 'Failed']);
    await expectWhole(mock, erp, receiver);
  });

  test('and resets the mock: nothing of before is seen after', async () => {
    const { mock, erp, receiver } = await given.subscribed();
    receiver.answersOnce(() => {
      mock.reset();
      return 204;
    });
    await erp.importBatch([target('JOB-1'), target('JOB-2')]);
    await receiver.arrived();
    await mock.clock.advance('0s');
    expect(mock.webhooks.deliveries()).toEqual([]);
    expect(mock.webhooks.list()[0]?.counts).toEqual({ pending: 0, succeeded: 0, failed: 0, dropped: 0 });
    await expectWhole(mock, erp, receiver);
  });

  test('and waits for what a virtual clock brings, before it answers', async () => {
    const { mock, erp, receiver } = await given.subscribed({ mock: { clock: 'virtual' } });
    receiver.answersOnce(async () => {
      await mock.waitFor({ importJob: { id: 1, status: 'Completed' } }); // due 250 ms later, by a clock that otherwise waits for the answer
      return 204;
    });
    const { body } = await erp.importTarget({ ...target('JOB-1'), customer: { externalId: 'CUST-1', name: 'Acme' } });
    expect(body.status).toBe('Accepted');
    await mock.waitForDelivery();
    await expectWhole(mock, erp, receiver);
  });

  test('and moves the clock: whoever moves it has to wait for the delivery first, and control says so in time', async () => {
    const { mock, erp, receiver } = await given.subscribed({ scenario: impatient });
    let moved: Promise<void> = Promise.resolve();
    receiver.answersOnce(() => {
      moved = mock.clock.advance('1h'); // it cannot have happened before this is answered
      return 204;
    });
    await erp.importTarget(target('JOB-1'));
    await mock.clock.advance('1m');
    await moved;
    expect(mock.clock.now()).toBe('2026-06-24T07:01:00.000Z');
    expect(mock.webhooks.deliveries()).toMatchObject([{ status: 'Succeeded' }]);
    await expectWhole(mock, erp, receiver);
  });
});

describe('two subscriptions that feed each other', () => {
  test('a chain that comes to an end is waited for, before the clock goes on', async () => {
    const { mock, erp, receiver } = await given.subscribed();
    const other = await receiving();
    await erp.post('/webhooks', { url: other.url, secret });
    let made = 0;
    for (const one of [receiver, other])
      one.answers(async () => {
        made += 1;
        if (made <= 300) await erp.importTarget(target(`JOB-${made}`));
        return 204;
      });
    await erp.importTarget(target('JOB-0'));
    await mock.clock.advance('1s');
    expect(mock.webhooks.list().map(({ counts }) => counts.succeeded)).toEqual([301, 301]);
    for (const { attempts } of mock.webhooks.deliveries())
      expect(attempts.map(({ startedAt }) => startedAt)).toEqual(['2026-06-24T06:00:00.000Z']);
  });

  // Receivers of the test's own, without HTTP: a hundred thousand deliveries and imports over sockets would take most of a minute.
  test('one that does not is broken off, and the refusal says what may be the matter', { timeout: 60_000 }, async () => {
    const scenario = {
      tenants: [{ ...tenantWith(), webhooks: ['one', 'other'].map((key) => ({ key, url: `http://127.0.0.1/${key}` })) }],
    };
    let [made, isFeeding] = [0, true];
    const defects: unknown[] = [];
    const nothing = () => undefined;
    const events: WorldEvents = {
      perform: performDue,
      onDefect: (error) => defects.push(error),
      onDropped: nothing,
      onStep: nothing,
      onPayload: nothing,
      onAttempt: nothing,
      resume: nothing,
      send: (_, landed) =>
        setImmediate(() => {
          made += 1;
          if (isFeeding) importOne();
          landed({ statusCode: 204, error: null, answer: '', duration: 0 });
        }),
    };
    const world = new World(stateFor(scenario, { clock: 'frozen' }), events);
    const importOne = () => {
      const tenant = world.state.tenants.get('rheinruhr');
      if (tenant !== undefined) importTargets(world, tenant, importOf(wish(`JOB-${made}`)));
    };
    seedWorld(world, scenario);
    world.seeded();
    const control = createControl({
      worlds: new Worlds(world, events),
      origin: () => '',
      api: () => '',
      version: '',
      scenario: () => ({ name: '', expectations: [] }),
      loadScenario: () => Promise.resolve(),
      builtInScenarios: () => [],
      receivers: new BuiltInReceivers(() => false),
      run: '',
    });
    importOne();
    for (const move of [() => control.clock.advance('1s'), () => control.clock.drain()]) {
      const before = made;
      const refusal: unknown = await move().catch((error: unknown) => error);
      expect(refusal).toBeInstanceOf(ControlError);
      expect(refusal).toMatchObject({
        kind: 'conflict',
        message: expect.stringMatching(
          /^clock: More than \d{5,6} deliveries were sent at one moment of the clock\. Do two subscriptions cause each other’s events\?$/,
        ),
      });
      expect(made - before).toBeLessThan(10 * mostAtOnce);
      expect(control.clock.now()).toBe(new Date(world.now()).toISOString());
    }
    isFeeding = false;
    world.close();
    expect(defects).toEqual([]);
  });
});
