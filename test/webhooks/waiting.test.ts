/** Waiting for deliveries and events without sleeping: in code and over HTTP, answered as soon as it is true. */
import { describe, expect, test } from 'vitest';
import { type Condition, ControlError, connectControl, type Mock, type Scenario, type WantedDelivery } from '../../src/index.js';
import { Client, given, target, tenantWith } from '../support/given.js';
import { receiving } from '../support/receiver.js';

const overHttp = (mock: Mock) => connectControl({ url: mock.url, token: mock.controlToken });
/** The same questions in code and from another process. */
const ways = [
  ['in code', (mock: Mock) => mock],
  ['over HTTP', overHttp],
] as const;

async function refusalOf(promise: Promise<unknown>): Promise<ControlError> {
  const error: unknown = await promise.then(
    () => new Error('did not refuse'),
    (reason: unknown) => reason,
  );
  if (!(error instanceof ControlError)) throw error;
  return error;
}

describe.each(ways)('waitForDelivery %s', (_, controlOf) => {
  test('answers at once where it is true already, with all that there are', async () => {
    const { mock, erp, receiver } = await given.subscribed();
    await erp.importBatch([target('JOB-1'), target('JOB-2')]);
    await mock.clock.advance('0s');
    const control = controlOf(mock);
    const deliveries = await control.waitForDelivery({}, '0s');
    expect(deliveries).toMatchObject([
      { externalId: 'JOB-1', status: 'Succeeded', webhook: 'portal' },
      { externalId: 'JOB-2', status: 'Succeeded' },
    ]);
    expect(deliveries[0]?.body).toBe(receiver.attempt(0).raw.toString('utf8'));
    expect(deliveries[0]?.signature).toBe(receiver.attempt(0).signature);
    expect(deliveries).toEqual(mock.webhooks.deliveries());
  });

  test('answers as soon as it becomes true, and not before', async () => {
    const { mock, erp, receiver } = await given.subscribed({ mock: { clock: 'real' } });
    const answer = receiver.holdsNext();
    const control = controlOf(mock);
    let isDone = false;
    const waiting = control.waitForDelivery({ eventType: 'target.imported', externalId: 'JOB-1' }, '10s').finally(() => {
      isDone = true;
    });
    await erp.importTarget(target('JOB-1'));
    await erp.importTarget(target('JOB-2'));
    await control.waitForDelivery({ externalId: 'JOB-2' });
    expect(isDone).toBe(false);
    answer(204);
    expect(await waiting).toMatchObject([{ externalId: 'JOB-1', status: 'Succeeded', attempts: [{ statusCode: 204 }] }]);
  });

  test.each<[string, WantedDelivery, string[]]>([
    ['a type', { eventType: 'target.updated' }, ['target.updated JOB-1 portal']],
    ['an external ID', { externalId: 'JOB-2' }, ['target.imported JOB-2 portal', 'target.imported JOB-2 null']],
    ['a subscription by key', { webhook: 'portal', externalId: 'JOB-2' }, ['target.imported JOB-2 portal']],
    ['one by number', { webhook: 2 }, ['target.imported JOB-1 null', 'target.imported JOB-2 null']],
    ['one by number as text', { webhook: '2', externalId: 'JOB-1' }, ['target.imported JOB-1 null']],
    ['so many', { count: 5 }, Array(5).fill(expect.any(String))],
    ['what has failed', { status: 'Failed' }, ['target.cancelled JOB-1 portal']],
    ['what is pending', { status: 'Pending' }, ['target.imported JOB-3 portal']],
    ['a tenant', { tenant: 'rheinruhr', eventType: 'target.updated' }, ['target.updated JOB-1 portal']],
  ])('finds %s: %j', async (_name, wanted, expected) => {
    const { mock, erp, receiver } = await given.subscribed({ scenario: { assumptions: { retrySchedule: ['0s', '10s'] } } });
    await erp.post('/webhooks', { url: `${receiver.url}two`, eventTypes: ['target.imported'] });
    await erp.importBatch([target('JOB-1'), target('JOB-2')]);
    await mock.clock.advance('0s');
    await erp.delete('/webhooks/2');
    await erp.importTarget(target('JOB-1', { title: 'Changed' }));
    await mock.clock.advance('0s');
    receiver.answers(500);
    await erp.importTarget(target('JOB-1', { operation: 'cancel' }));
    await mock.clock.advance('10s');
    await erp.importTarget(target('JOB-3'));
    await mock.clock.advance('0s');
    const found = await controlOf(mock).waitForDelivery(wanted, '0s');
    expect(found.map(({ eventType, externalId, webhook }) => `${eventType} ${externalId} ${webhook}`)).toEqual(expected);
  });

  test('waits for so many', async () => {
    const { mock, erp, receiver } = await given.subscribed({ mock: { clock: 'real' } });
    const waiting = controlOf(mock).waitForDelivery({ count: 50 });
    await erp.importBatch(Array.from({ length: 49 }, (_item, index) => target(`JOB-${index}`)));
    await receiver.arrived(49);
    await erp.importTarget(target('JOB-49'));
    expect(await waiting).toHaveLength(50);
  });

  test('waits for a failure', async () => {
    const { mock, erp, receiver } = await given.subscribed({
      mock: { clock: 'real' },
      scenario: { assumptions: { retrySchedule: ['0s', '20ms', '20ms'] } },
    });
    receiver.answers(500);
    const waiting = controlOf(mock).waitForDelivery({ status: 'Failed' });
    await erp.importTarget(target('JOB-1'));
    expect((await waiting)[0]?.attempts).toHaveLength(3);
  });

  test('in vain, says what is nearest: the same external ID before the same type before anything else', async () => {
    const { mock, erp, receiver } = await given.subscribed();
    receiver.answers(503);
    await erp.importBatch([target('JOB-1'), target('JOB-2'), target('JOB-2', { title: 'Changed' })]);
    await mock.clock.advance('10s');
    const { kind, message } = await refusalOf(
      controlOf(mock).waitForDelivery({ eventType: 'target.imported', externalId: 'JOB-2' }, '10ms'),
    );
    expect(kind).toBe('timeout');
    expect(message.split('\n')).toEqual([
      expect.stringMatching(/^waitForDelivery: not within 10ms\. There: 0 deliveries Succeeded target\.imported JOB-2/),
      'nearest:',
      '  target.imported of JOB-2 to portal: Pending, 2 attempts: The receiver answered 503.',
      '  target.updated of JOB-2 to portal: Pending, 2 attempts: The receiver answered 503.',
      '  target.imported of JOB-1 to portal: Pending, 2 attempts: The receiver answered 503.',
    ]);
  });

  test('in vain, what is not yet as it should be is nearer than what is', async () => {
    const { mock, erp, receiver } = await given.subscribed();
    await erp.importBatch(Array.from({ length: 10 }, (_item, index) => target(`JOB-${index}`)));
    await mock.clock.advance('0s');
    receiver.answers(503);
    await erp.importTarget(target('JOB-10'));
    await mock.clock.advance('0s');
    const { message } = await refusalOf(controlOf(mock).waitForDelivery({ count: 11 }, '10ms'));
    expect(message).toContain('target.imported of JOB-10 to portal: Pending, 1 attempt: The receiver answered 503.');
  });

  test('in vain, names the events for which there was no subscription, or that there was none', async () => {
    const { mock, erp } = await given.client();
    const control = controlOf(mock);
    expect((await refusalOf(control.waitForDelivery({}, '10ms'))).message).toContain('no event has occurred');
    await erp.importTarget(target('JOB-1'));
    const { message } = await refusalOf(control.waitForDelivery({ externalId: 'JOB-1' }, '10ms'));
    expect(message).toContain('events, for which there was no subscription:\n  target.imported of JOB-1');
  });

  test('says which subscription does not exist', async () => {
    const { mock } = await given.subscribed();
    expect((await refusalOf(controlOf(mock).waitForDelivery({ webhook: 'potral' }, '10ms'))).message).toContain('no webhook "potral"');
  });

  test.each<[string, object, string, RegExp]>([
    ['an unknown type', { eventType: 'target.import' }, '1s', /"target\.imported"\?/],
    ['an unknown status', { status: 'Delivered' }, '1s', /Delivered/],
    ['no delivery at all', { count: 0 }, '1s', /count/],
    ['half a delivery', { count: 1.5 }, '1s', /count|integer/],
    ['an unknown tenant', { tenant: 'nobody' }, '1s', /There is no tenant "nobody"/],
    ['a word for a time', {}, 'soon', /"soon" is not a duration/],
    ['something else', { type: 'target.imported' }, '1s', /type/],
  ])('refuses %s at once', async (_name, wanted, timeout, message) => {
    const { mock } = await given.subscribed();
    const error = await refusalOf(controlOf(mock).waitForDelivery(wanted as WantedDelivery, timeout)); // as: a caller without types
    expect(error.kind).not.toBe('timeout');
    expect(error.message).toMatch(message);
  });

  test('ends when it is given up, and when the mock is closed', async () => {
    const { mock } = await given.subscribed();
    const control = controlOf(mock);
    const giving = new AbortController();
    const given1 = refusalOf(control.waitForDelivery({}, '1m', giving.signal));
    giving.abort();
    expect((await given1).kind).toMatch(/timeout|unreachable/);
    const waiting = refusalOf(control.waitForDelivery({}, '1m'));
    await control.clock.now(); // the call above has come before this one
    const closing = mock.close();
    expect((await waiting).kind).toMatch(/timeout|unreachable/);
    await closing;
  });

  test('of a copy of a tenant meets the copy’s deliveries alone', async () => {
    const { mock, erp, receiver } = await given.subscribed();
    const clone = mock.tenants.clone();
    const copy = new Client(mock, clone.apiKey);
    const control = controlOf(mock).tenant(clone.key);
    await erp.importTarget(target('JOB-1'));
    await mock.clock.advance('0s');
    await refusalOf(control.waitForDelivery({}, '10ms'));
    await copy.importTarget(target('JOB-2'));
    expect(await control.waitForDelivery()).toMatchObject([{ externalId: 'JOB-2' }]);
    expect(receiver.attempts.map(({ payload }) => payload.target.externalId)).toEqual(['JOB-1', 'JOB-2']);
    expect(new Set(receiver.attempts.map(({ eventId }) => eventId)).size).toBe(2);
  });
});

describe.each(ways)('with limits.deliveries, waitForDelivery %s', (_, controlOf) => {
  test('counts those that are no longer kept, and answers the others', async () => {
    const { mock, erp } = await given.subscribed({ mock: { clock: 'real' }, scenario: { limits: { deliveries: 2 } } });
    for (const name of ['JOB-1', 'JOB-2', 'JOB-3']) {
      await erp.importTarget(target(name));
      await mock.waitForDelivery({ externalId: name });
    }
    const found = await controlOf(mock).waitForDelivery({ count: 3 }, '0s');
    expect(found.map(({ externalId }) => externalId)).toEqual(['JOB-2', 'JOB-3']);
  });

  test('says so where none of them is kept', async () => {
    const { mock, erp } = await given.subscribed({ mock: { clock: 'real' }, scenario: { limits: { deliveries: 1 } } });
    await erp.importTarget(target('JOB-1'));
    await mock.waitForDelivery({ eventType: 'target.imported' });
    await erp.importTarget(target('JOB-1', { title: 'Changed' }));
    await mock.waitForDelivery({ eventType: 'target.updated' });
    const { kind, message } = await refusalOf(controlOf(mock).waitForDelivery({ eventType: 'target.imported' }, '0s'));
    expect([kind, message]).toEqual([
      'notFound',
      'waitForDelivery: there were so many, but none is kept any more (limits.deliveries, limits.deliveryBytes).',
    ]);
  });
});

describe('waitFor', () => {
  test.each<[string, Condition]>([
    ['deliveries', { deliveries: {} }],
    [
      'deliveries of all kinds',
      { deliveries: { webhook: 'portal', eventType: 'target.imported', externalId: 'JOB-1', status: 'Succeeded', count: 1 } },
    ],
    ['fewer deliveries', { deliveries: { status: 'Failed', max: 0 } }],
    ['events', { events: { eventType: 'target.imported', min: 1 } }],
    ['events about something', { events: { externalId: 'JOB-1', count: 2 } }],
    ['events in order', { events: { inOrder: ['target.imported', 'target.cancelled'] } }],
    ['events in order, about something', { events: { externalId: 'JOB-1', inOrder: ['target.imported', 'target.cancelled'] } }],
    ['no events of a type', { events: { eventType: 'route.published', max: 0 } }],
    ['both', { events: { count: 3 }, deliveries: { count: 3 } }],
  ])('%s that are there', async (_, condition) => {
    const { mock, erp } = await given.subscribed();
    await erp.importTarget(target('JOB-1'));
    await erp.importTarget(target('JOB-2'));
    await erp.importTarget(target('JOB-1', { operation: 'cancel' }));
    await mock.clock.advance('0s');
    await mock.waitFor(condition, '0s');
    await overHttp(mock).waitFor(condition, '0s');
    expect(mock.webhooks.events()).toHaveLength(3);
  });

  test.each<[string, Condition, string]>([
    ['a type that has not occurred', { events: { eventType: 'route.published' } }, '0 events route.published'],
    ['too few', { events: { count: 3 } }, '2 events'],
    [
      'an order that was another',
      { events: { inOrder: ['target.cancelled', 'target.imported'] } },
      'no target.imported after target.cancelled; there: target.imported, target.cancelled',
    ],
    [
      'one that has not begun',
      { events: { inOrder: ['target.updated'] } },
      'no target.updated after the start; there: target.imported, target.cancelled',
    ],
    [
      'one about something else',
      { events: { externalId: 'JOB-2', inOrder: ['target.imported'] } },
      'no target.imported after the start; there: no events',
    ],
    ['a tenant that is not there', { events: { tenant: 'nobody' } }, 'no tenant "nobody"'],
  ])('in vain for %s', async (_, condition, found) => {
    const { mock, erp } = await given.subscribed();
    await erp.importTarget(target('JOB-1'));
    await erp.importTarget(target('JOB-1', { operation: 'cancel' }));
    expect((await refusalOf(mock.waitFor(condition, '10ms'))).message).toBe(`waitFor: not within 10ms. There: ${found}.`);
  });
});

describe('in scenarios', () => {
  test('expectations tell which hold and where they stand', async () => {
    const receiver = await receiving();
    const scenario: Scenario = {
      tenants: [{ ...tenantWith(), webhooks: [{ key: 'portal', url: receiver.url }] }],
      expectations: [
        { name: 'told', deliveries: { webhook: 'portal', eventType: 'target.imported', status: 'Succeeded', count: 1, within: '5s' } },
        { name: 'nothing failed', deliveries: { status: 'Failed', max: 0 } },
        { name: 'in order', events: { externalId: 'JOB-1', inOrder: ['target.imported', 'target.updated'] } },
      ],
    };
    const { mock, erp } = await given.clientOf(scenario);
    expect(mock.expectations().map(({ holds }) => holds)).toEqual([false, true, false]);
    await erp.importTarget(target('JOB-1'));
    await mock.clock.advance('0s');
    expect(mock.expectations().map(({ holds }) => holds)).toEqual([true, true, false]);
    await erp.importTarget(target('JOB-1', { title: 'Changed' }));
    expect(mock.expectations()).toMatchObject([
      { name: 'told', holds: true, found: '1 delivery Succeeded target.imported', position: 'scenario' },
      { name: 'nothing failed', holds: true },
      { name: 'in order', holds: true, found: 'target.imported, target.updated' },
    ]);
  });

  test('a step of the timeline waits for its event, and so long after it; in a copy of the tenant, too', async () => {
    const scenario: Scenario = {
      timeline: [{ after: { event: 'target.cancelled', externalId: 'JOB-1' }, delay: '10m', revokeKey: { client: 'erp' } }],
    };
    const { mock, erp } = await given.client({}, scenario);
    const clone = mock.tenants.clone();
    const copy = new Client(mock, clone.apiKey);
    const statusesAround = async (client: Client, advance: (by: string) => Promise<void>) => {
      await client.importBatch([target('JOB-1'), target('JOB-2', { operation: 'cancel' })]);
      await advance('20m');
      const before = (await client.get('/import-jobs')).status;
      await client.importTarget(target('JOB-1', { operation: 'cancel' }));
      await advance('599s');
      const still = (await client.get('/import-jobs')).status;
      await advance('1s');
      return [before, still, (await client.get('/import-jobs')).status];
    };
    expect(await statusesAround(erp, mock.clock.advance)).toEqual([200, 200, 401]);
    expect(await statusesAround(copy, mock.tenant(clone.key).clock.advance)).toEqual([200, 200, 401]);
  });
});
