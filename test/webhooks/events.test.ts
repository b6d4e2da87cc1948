/** Events that imports cause: one for each item, in the order of the items, to every subscription that wants to know. */
import { describe, expect, test } from 'vitest';
import type { EventType } from '../../src/contract/types.js';
import type { Mock } from '../../src/index.js';
import { Client, given, type Subscribing, target, tenantWith } from '../support/given.js';
import type { Receiver } from '../support/receiver.js';

const typesIn = (mock: Mock) => mock.webhooks.events().map(({ eventType, externalId }) => `${eventType} ${externalId}`);
const received = (receiver: Receiver) => receiver.attempts.map(({ eventType, payload }) => `${eventType} ${payload.target.externalId}`);

describe('an import causes', () => {
  test('target.imported for a new target', async () => {
    const { mock, erp, receiver } = await given.subscribed();
    await erp.importTarget(target('JOB-1', { title: 'Maintenance visit' }));
    await mock.waitForDelivery({ eventType: 'target.imported', externalId: 'JOB-1' });
    expect(received(receiver)).toEqual(['target.imported JOB-1']);
    const [event] = mock.webhooks.events();
    expect(event).toEqual({
      eventId: receiver.attempt(0).eventId,
      eventType: 'target.imported',
      occurredAt: '2026-06-24T06:00:00.000Z',
      externalId: 'JOB-1',
    });
  });

  test('target.updated for one that is there', async () => {
    const { mock, erp, receiver } = await given.subscribed();
    await erp.importTarget(target('JOB-1'));
    await erp.importTarget(target('JOB-1', { title: 'Another title' }));
    await mock.clock.advance('0s');
    expect(received(receiver)).toEqual(['target.imported JOB-1', 'target.updated JOB-1']);
    expect(receiver.attempt(0).payload.target.title).toBe('Visit JOB-1');
    expect(receiver.attempt(1).payload.target.title).toBe('Another title');
  });

  test('target.cancelled for one that is called off, and nothing when it is called off again', async () => {
    const { mock, erp, receiver } = await given.subscribed();
    await erp.importTarget(target('JOB-1'));
    await erp.importTarget(target('JOB-1', { operation: 'cancel' }));
    const again = await erp.importTarget(target('JOB-1', { operation: 'cancel' }));
    expect(again.body).toMatchObject({ status: 'Completed', cancelledItems: 1 });
    await mock.clock.advance('0s');
    expect(received(receiver)).toEqual(['target.imported JOB-1', 'target.cancelled JOB-1']);
  });

  test('target.updated where an upsert brings a cancelled one back', async () => {
    const { mock, erp } = await given.subscribed();
    await erp.importTarget(target('JOB-1'));
    await erp.importTarget(target('JOB-1', { operation: 'cancel' }));
    await erp.importTarget(target('JOB-1'));
    expect(typesIn(mock)).toEqual(['target.imported JOB-1', 'target.cancelled JOB-1', 'target.updated JOB-1']);
  });

  test('target.rejected where it does not, under upsertAfterCancel: reject', async () => {
    const { mock, erp } = await given.subscribed({ scenario: { assumptions: { upsertAfterCancel: 'reject' } } });
    await erp.importTarget(target('JOB-1'));
    await erp.importTarget(target('JOB-1', { operation: 'cancel' }));
    await erp.importTarget(target('JOB-1'));
    expect(typesIn(mock).at(-1)).toBe('target.rejected JOB-1');
  });

  test('target.rejected with the job and the reason, and without an id', async () => {
    const { mock, erp, receiver } = await given.subscribed();
    const { body } = await erp.importTarget(target('JOB-1', { operation: 'update' }));
    await mock.clock.advance('0s');
    const { eventType, payload } = receiver.attempt(0);
    expect(eventType).toBe('target.rejected');
    expect(payload.target).toEqual({ id: null, externalId: 'JOB-1', title: 'Visit JOB-1' });
    expect(payload.rejection).toEqual({
      importJobId: body.importJobId,
      errorCode: body.items[0].errorCode,
      errorMessage: body.items[0].errorMessage,
    });
  });

  test.each([
    ['an empty externalId', { externalId: '', title: 'Visit' }, 'missing_external_id', ''],
    ['no externalId', { title: 'Visit' }, 'missing_external_id', ''],
    ['a number for an externalId', { externalId: 12, title: 'Visit' }, 'invalid_value', expect.any(String)],
    ['no title', { externalId: 'JOB-1' }, 'missing_title', 'JOB-1'],
    ['a number for a title', { externalId: 'JOB-1', title: 7 }, 'invalid_value', 'JOB-1'],
    ['nothing at all', {}, 'missing_external_id', ''],
    ['null', null, 'invalid_value', ''],
    ['a list', [], 'invalid_value', ''],
    ['an externalId of many characters', { externalId: 'J'.repeat(5000) }, expect.any(String), expect.any(String)],
  ])('target.rejected for an item of a batch with %s', async (_, item, errorCode, externalId) => {
    const { mock, erp, receiver } = await given.subscribed();
    await erp.importBatch([item, target('JOB-2')]);
    await mock.clock.advance('0s');
    expect(receiver.attempts.map(({ eventType }) => eventType)).toEqual(['target.rejected', 'target.imported']);
    expect(receiver.attempt(0).payload).toMatchObject({ target: { id: null, externalId }, rejection: { errorCode } });
  });

  test('one event for each item, in the order of the items, also in a batch that fails in part', async () => {
    const { mock, erp, receiver } = await given.subscribed();
    await erp.importTarget(target('JOB-0'));
    const items = [
      target('JOB-1'),
      target('JOB-0', { title: 'Changed' }),
      target('JOB-9', { operation: 'cancel' }),
      target('JOB-2'),
      target('JOB-0', { operation: 'cancel' }),
      target('JOB-0', { operation: 'cancel' }),
      target('JOB-1', { operation: 'create' }),
      target('JOB-2', { title: 'Changed' }),
    ];
    const { body } = await erp.importBatch(items);
    expect(body.status).toBe('PartiallyFailed');
    await mock.clock.advance('0s');
    const expected = [
      'target.imported JOB-0',
      'target.imported JOB-1',
      'target.updated JOB-0',
      'target.rejected JOB-9',
      'target.imported JOB-2',
      'target.cancelled JOB-0',
      'target.rejected JOB-1',
      'target.updated JOB-2',
    ];
    expect(typesIn(mock)).toEqual(expected);
    expect(received(receiver)).toEqual(expected);
  });

  test('what a customer-aware import causes at once, though its job is only Accepted [A-61]', async () => {
    const { mock, erp, receiver } = await given.subscribed();
    const { status, body } = await erp.importTarget(
      target('JOB-1', { customer: { externalId: 'CUST-1', name: 'Acme' }, location: { name: 'Yard' } }),
    );
    expect([status, body.status]).toEqual([202, 'Accepted']);
    await mock.waitForDelivery({ eventType: 'target.imported' });
    expect((await erp.job(body.importJobId)).body.status).toBe('Accepted');
    expect(receiver.last.payload.customer).toMatchObject({ externalId: 'CUST-1', name: 'Acme' });
    await mock.clock.advance('1s');
    expect(typesIn(mock)).toEqual(['target.imported JOB-1']);
  });

  test('nothing where the request is refused, replayed, or only asked about', async () => {
    const { mock, erp } = await given.subscribed();
    const key = { 'Idempotency-Key': 'job-1' };
    await erp.importTarget(target('JOB-1'), key);
    await erp.importTarget(target('JOB-1'), key);
    await erp.importTarget(target('JOB-2'), key);
    await erp.importBatch([]);
    await erp.send({ method: 'POST', path: '/inbound/targets', raw: '{' });
    await erp.get('/import-jobs');
    expect(typesIn(mock)).toEqual(['target.imported JOB-1']);
  });

  test('nothing in another tenant', async () => {
    const otherKey = 'fio_live_MOCKother0000000000001';
    const nordlicht = { ...tenantWith({ apiKeys: [{ value: otherKey }] }, { key: 'nordlicht', id: 'tenant-456' }) };
    const { mock, receiver } = await given.subscribed({ scenario: { tenants: [nordlicht] } });
    await new Client(mock, otherKey).importTarget(target('JOB-1'));
    await mock.clock.advance('3h');
    expect(mock.webhooks.events({ tenant: 'nordlicht' })).toHaveLength(1);
    expect(mock.webhooks.events()).toEqual([]);
    expect(receiver.attempts).toEqual([]);
  });
});

describe('who is told', () => {
  /** A subscription of its own for each, and what each gets of a small day. */
  const told = async (subscribing: Subscribing, wish: Record<string, unknown> = {}) => {
    const { mock, erp, receiver } = await given.subscribed(subscribing);
    if (Object.keys(wish).length > 0) await erp.patch('/webhooks/1', wish);
    await erp.importTarget(target('JOB-1'));
    await erp.importTarget(target('JOB-1', { title: 'Changed' }));
    await erp.importTarget(target('JOB-1', { operation: 'cancel' }));
    await mock.clock.advance('0s');
    return receiver.attempts.map(({ eventType }) => eventType);
  };
  const all: EventType[] = ['target.imported', 'target.updated', 'target.cancelled'];

  test.each<[string, EventType[] | ['*'] | ('*' | EventType)[], EventType[]]>([
    ['all', ['*'], all],
    ['one type', ['target.updated'], ['target.updated']],
    ['two, in whatever order', ['target.cancelled', 'target.imported'], ['target.imported', 'target.cancelled']],
    ['one named twice', ['target.updated', 'target.updated'], ['target.updated']],
    ['one beside all', ['target.updated', '*'], all],
    ['none of these', ['billing.event_created'], []],
  ])('by eventTypes: %s', async (_, eventTypes, expected) => {
    expect(await told({ webhook: { eventTypes } })).toEqual(expected);
    expect(await told({}, { eventTypes })).toEqual(expected);
  });

  test('nobody who is off, and not afterwards either', async () => {
    const { mock, erp, receiver } = await given.subscribed({ webhook: { isActive: false } });
    await erp.importTarget(target('JOB-1'));
    await erp.patch('/webhooks/1', { isActive: true });
    await erp.importTarget(target('JOB-2'));
    await mock.clock.advance('3h');
    expect(received(receiver)).toEqual(['target.imported JOB-2']);
    expect(typesIn(mock)).toEqual(['target.imported JOB-1', 'target.imported JOB-2']);
  });

  test('each subscription in a delivery of its own, of the same event', async () => {
    const { mock, erp, receiver } = await given.subscribed();
    await erp.post('/webhooks', { url: `${receiver.url}second` });
    await erp.importTarget(target('JOB-1'));
    await mock.waitForDelivery({ count: 2 });
    const [one, other] = receiver.attempts;
    expect(one?.eventId).toBe(other?.eventId);
    expect(one?.deliveryId).not.toBe(other?.deliveryId);
    expect([one?.path, other?.path].sort()).toEqual(['/', '/second']);
    expect(mock.webhooks.events()).toHaveLength(1);
  });

  test('also another client of the same tenant', async () => {
    const otherKey = 'fio_live_MOCKother0000000000001';
    const clients = [...tenantWith().integrationClients, { key: 'other', sourceSystem: 'crm', apiKeys: [{ value: otherKey }] }];
    const { mock, receiver } = await given.subscribed({ tenant: { integrationClients: clients } });
    await new Client(mock, otherKey).importTarget(target('JOB-1'));
    await mock.clock.advance('0s');
    expect(receiver.attempt(0).payload.target).toEqual({ id: 1, externalId: null, title: 'Visit JOB-1' }); // crm's name is not its own
  });

  const published = ['route.suggestion.created', 'route.published'];
  const scheduled = ['appointment.scheduled', 'target.scheduled'];
  test.each<['tenant' | 'sourceSystem', string[]]>([
    ['tenant', ['target.imported', 'target.imported', 'target.rejected', 'target.rejected', ...published, ...scheduled]],
    ['sourceSystem', ['target.imported', 'target.rejected', ...published]],
  ])('under eventsOf: %s, of targets of two source systems: %j', async (eventsOf, expected) => {
    const { mock, erp, receiver } = await given.subscribed({
      client: { sourceSystems: ['*'] },
      webhook: { sourceSystem: 'crm' },
      scenario: { assumptions: { eventsOf } },
    });
    const address = { latitude: 51.45, longitude: 7.01 };
    await erp.importTarget(target('JOB-1', { sourceSystem: 'crm' }));
    await erp.importTarget(target('JOB-1', { address }));
    await erp.importTarget(target('JOB-1', { operation: 'create', sourceSystem: 'crm' }));
    await erp.importTarget(target('JOB-1', { operation: 'create' }));
    await mock.trigger('route.published'); // about the newest, which is not crm's
    await mock.clock.advance('0s');
    expect(receiver.attempts.map(({ eventType }) => eventType)).toEqual(expected);
  });

  test('of a rejected item, the external ID only where it is of the subscription’s source system [A-57]', async () => {
    const { mock, erp, receiver } = await given.subscribed({ client: { sourceSystems: ['*'] }, webhook: { sourceSystem: 'crm' } });
    await erp.importTarget(target('JOB-1', { operation: 'update', sourceSystem: 'crm' }));
    await erp.importTarget(target('JOB-2', { operation: 'update' }));
    await mock.clock.advance('0s');
    expect(receiver.attempts.map(({ payload }) => payload.target.externalId)).toEqual(['JOB-1', null]);
  });
});

describe('the log of events', () => {
  test('has what nobody wanted to know, and can be asked by type, external ID and number', async () => {
    const { mock, erp } = await given.client();
    await erp.importBatch([target('JOB-1'), target('JOB-2'), target('JOB-1', { title: 'Changed' })]);
    expect(typesIn(mock)).toEqual(['target.imported JOB-1', 'target.imported JOB-2', 'target.updated JOB-1']);
    expect(mock.webhooks.events({ eventType: 'target.updated' })).toHaveLength(1);
    expect(mock.webhooks.events({ externalId: 'JOB-1' })).toHaveLength(2);
    expect(mock.webhooks.events({ limit: 1 })).toMatchObject([{ eventType: 'target.updated' }]);
    expect(mock.webhooks.events({ limit: 0 })).toEqual([]);
    expect(mock.webhooks.deliveries()).toEqual([]);
  });

  test('names the event that may be meant', async () => {
    const { mock } = await given.client();
    // @ts-expect-error: a caller without types
    expect(() => mock.webhooks.events({ eventType: 'target.import' })).toThrow('There is no event "target.import". "target.imported"?');
  });

  test('is kept up to its limit; conditions still count all', async () => {
    const { mock, erp, log } = await given.client({}, { limits: { events: 10 } });
    await erp.importBatch(Array.from({ length: 25 }, (_, index) => target(`JOB-${index}`)));
    expect(typesIn(mock)).toEqual(Array.from({ length: 10 }, (_, index) => `target.imported JOB-${index + 15}`));
    await mock.waitFor({ events: { eventType: 'target.imported', count: 25 } }, '0s');
    const told = log.filter(({ event }) => event === 'dropped');
    expect(told).toEqual([
      {
        event: 'dropped',
        message: 'events of rheinruhr: more than 10, so the oldest are forgotten from now on (limits.events)',
      },
    ]);
  });

  test('ids are the same for equal seeds, and each is its own', async () => {
    const idsUnder = async (seed: number) => {
      const { mock, erp } = await given.client({}, { seed });
      await erp.importBatch(Array.from({ length: 100 }, (_, index) => target(`JOB-${index}`)));
      return mock.webhooks.events().map(({ eventId }) => eventId);
    };
    const [one, same, other] = [await idsUnder(1), await idsUnder(1), await idsUnder(2)];
    expect(one).toEqual(same);
    expect(new Set([...one, ...other]).size).toBe(200);
    for (const id of one) expect(id).toMatch(/^evt_01KVW3[0-9A-HJKMNP-TV-Z]{20}$/); // the beginning is the mock's time
  });
});
