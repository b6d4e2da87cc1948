/** Making any of the 24 events happen: by the real action where there is one, else with records made up for the target. */
import { describe, expect, test } from 'vitest';
import { eventTypes } from '../../src/contract/generated/operations.js';
import type { EventType } from '../../src/contract/types.js';
import { ControlError, connectControl, type Mock, type TriggerOptions } from '../../src/index.js';
import { Client, given, target, tenantWith } from '../support/given.js';
import { inPossibleOrder, subscribedToEverything, triggerTarget } from '../support/webhook-world.js';

/** Why it is refused. */
async function refusalOf(mock: Mock, type: EventType, options: TriggerOptions = {}): Promise<ControlError> {
  const error: unknown = await mock.trigger(type, options).catch((reason: unknown) => reason);
  if (!(error instanceof ControlError)) throw new Error(`It was not refused: ${JSON.stringify(error)}`);
  return error;
}

const synthesised = eventTypes.filter(
  (type) => !['target.imported', 'target.updated', 'target.cancelled', 'target.rejected'].includes(type),
);

describe('each event', () => {
  test.each(inPossibleOrder)('%s happens to a target, in code and over HTTP', async (type) => {
    const { mock, receiver } = await subscribedToEverything();
    const control = connectControl({ url: mock.url, token: mock.controlToken });
    const [event] = await mock.trigger(type, { target: triggerTarget(type) });
    const isOnce = type === 'target.imported' || type === 'target.cancelled';
    const [again] = isOnce ? [] : await control.trigger(type, { target: triggerTarget(type) });
    await mock.clock.advance('0s');
    const about = type.startsWith('route.') ? null : type === 'target.follow_up_created' ? 'JOB-1-FOLLOW-UP' : triggerTarget(type);
    for (const one of isOnce ? [event] : [event, again])
      expect(one).toEqual({
        eventId: expect.stringMatching(/^evt_/),
        eventType: type,
        occurredAt: '2026-06-24T06:00:01.000Z',
        externalId: about,
      });
    expect(receiver.attempts.map(({ eventId }) => eventId)).toEqual((isOnce ? [event] : [event, again]).map((one) => one?.eventId));
    expect(mock.webhooks.events({ eventType: type }).map(({ eventId }) => eventId)).toContain(event?.eventId);
  });

  test.each(eventTypes.filter((type) => type !== 'target.updated' && type !== 'target.cancelled'))(
    '%s without a target happens in an empty tenant, too',
    async (type) => {
      const { mock, receiver } = await given.subscribed();
      const [event] = await mock.trigger(type);
      await mock.clock.advance('0s');
      expect(event?.eventType).toBe(type);
      expect(receiver.last.eventId).toBe(event?.eventId);
      expect(receiver.last.isSigned()).toBe(true);
      // What it happens to has been imported for it by the real action, unless it is about what cannot be.
      expect(mock.state.targets().length).toBe(type === 'target.rejected' ? 0 : type === 'target.follow_up_created' ? 2 : 1);
    },
  );

  test.each(synthesised)('%s without a target is about the newest one that is not called off', async (type) => {
    const { mock, erp } = await given.client();
    await erp.importBatch([target('JOB-1'), target('JOB-2'), target('JOB-3')]);
    await erp.importTarget(target('JOB-3', { operation: 'cancel' }));
    const [event] = await mock.trigger(type);
    const about = { 'target.follow_up_created': 'JOB-2-FOLLOW-UP' }[type as string] ?? (type.startsWith('route.') ? null : 'JOB-2'); // as: looked up
    expect(event?.externalId).toBe(about);
    expect(mock.state.targets().map(({ externalId }) => externalId)).not.toContain('TRIGGERED-4');
  });
});

describe('events of imports are caused by imports', () => {
  test('target.imported makes a target and a job', async () => {
    const { mock, erp } = await given.client();
    const [event] = await mock.trigger('target.imported', { target: 'JOB-7' });
    expect(event?.externalId).toBe('JOB-7');
    expect(mock.state.targets()).toMatchObject([{ externalId: 'JOB-7', sourceSystem: 'logistics_erp', status: 'Imported' }]);
    expect((await erp.job(1)).body).toMatchObject({ status: 'Completed', createdItems: 1 });
  });

  test('target.updated, target.cancelled and target.rejected, too', async () => {
    const { mock, erp } = await given.client();
    await erp.importTarget(target('JOB-1'));
    await mock.trigger('target.updated', { target: 'JOB-1' });
    await mock.trigger('target.rejected', { target: 'JOB-1' });
    await mock.trigger('target.rejected', { target: 'JOB-UNKNOWN' });
    await mock.trigger('target.cancelled', { target: 'JOB-1' });
    expect(mock.state.importJobs().map(({ status, items }) => `${status} ${items[0]?.status}`)).toEqual([
      'Completed Created',
      'Completed Updated',
      'Failed Rejected',
      'Failed Rejected',
      'Completed Cancelled',
    ]);
    expect(mock.state.targets()).toMatchObject([{ externalId: 'JOB-1', status: 'Cancelled' }]);
  });

  test('a target keeps what it had: title, links and planning', async () => {
    const { mock, receiver } = await subscribedToEverything();
    const [before] = mock.state.targets();
    await mock.trigger('target.updated', { target: 'JOB-1' });
    await mock.clock.advance('0s');
    const [after] = mock.state.targets();
    expect(after).toEqual({ ...before, updatedAt: after?.updatedAt });
    expect(receiver.last.payload.customer.ordinavoCustomerId).toBe(12);
  });
});

describe('refused, with the reason', () => {
  test.each<[string, EventType, TriggerOptions, string, string | RegExp]>([
    [
      'importing what is there',
      'target.imported',
      { target: 'JOB-1' },
      'conflict',
      'trigger: target.imported: the target JOB-1 has been imported already; "target.updated" can happen to it, or name one that does not exist.',
    ],
    [
      'updating what is called off',
      'target.updated',
      { target: 'JOB-3' },
      'conflict',
      /^trigger: target\.updated: it cannot happen to the target JOB-3: .*cancelled/,
    ],
    [
      'calling off what is called off',
      'target.cancelled',
      { target: 'JOB-3' },
      'conflict',
      /^trigger: target\.cancelled: it cannot happen to the target JOB-3: it is cancelled already\.$/,
    ],
    [
      'calling off what is done',
      'target.cancelled',
      { target: 'JOB-9' },
      'conflict',
      /^trigger: target\.cancelled: it cannot happen to the target JOB-9: /,
    ],
    ['an unknown target', 'visit_report.approved', { target: 'JOB-11' }, 'notFound', /^There is no target "JOB-11"\. "JOB-1"\?$/],
    ['an unknown target of an import', 'target.updated', { target: 'JOB-X77' }, 'notFound', /^There is no target "JOB-X77"/],
    ['no event at all', 'target.cancelled', { count: 0 }, 'invalid', 'trigger: the count 0 is not a whole number from 1 to 10000.'],
    ['half an event', 'target.cancelled', { count: 1.5 }, 'invalid', /the count 1\.5 is not a whole number/],
    ['too many', 'target.cancelled', { count: 10_001 }, 'invalid', /the count 10001 is not a whole number from 1 to 10000/],
    ['not a number', 'target.cancelled', { count: Number.NaN }, 'invalid', /is not a whole number/],
    ['an unknown tenant', 'target.imported', { tenant: 'nobody' }, 'notFound', /^There is no tenant "nobody"/],
  ])('%s', async (_, type, options, kind, message) => {
    const done = { externalId: 'JOB-9', title: 'Done', status: 'Completed' } as const;
    const { mock, erp } = await given.subscribed({ tenant: { targets: [done] } });
    await erp.importBatch([target('JOB-1'), target('JOB-3')]);
    await erp.importTarget(target('JOB-3', { operation: 'cancel' }));
    const events = mock.webhooks.events().filter(({ eventType }) => eventType !== 'target.rejected').length;
    const refusal = await refusalOf(mock, type, options);
    expect(refusal.kind).toBe(kind);
    expect(refusal.message).toMatch(message);
    expect(mock.webhooks.events().filter(({ eventType }) => eventType !== 'target.rejected')).toHaveLength(events);
  });

  test('a type that does not exist, with the one that may be meant', async () => {
    const { mock } = await given.client();
    // @ts-expect-error: a caller without types
    expect((await refusalOf(mock, 'visit_report.aproved')).message).toBe(
      'There is no event "visit_report.aproved". "visit_report.approved"?',
    );
    // @ts-expect-error: the same
    expect((await refusalOf(mock, 'anything')).message).toMatch(/^There is no event "anything"\. There are: target\.imported, /);
  });

  test('updating or calling off where there is nothing', async () => {
    const { mock } = await given.client();
    for (const type of ['target.updated', 'target.cancelled'] as const) {
      const refusal = await refusalOf(mock, type);
      expect(refusal.kind).toBe('conflict');
      expect(refusal.message).toMatch(/^trigger: .*: there is no target .*to which it could happen\.$/);
    }
    expect(mock.webhooks.events()).toEqual([]);
    expect(mock.state.importJobs()).toEqual([]);
  });

  test('in a tenant without any client', async () => {
    const { mock } = await given.mock({ scenario: { tenants: [{ key: 'empty' }] } });
    expect((await refusalOf(mock, 'target.imported')).message).toMatch(/^trigger: the tenant "empty" has no client/);
  });

  test('over HTTP with the same words', async () => {
    const { mock, erp } = await given.client();
    await erp.importTarget(target('JOB-1'));
    const control = connectControl({ url: mock.url, token: mock.controlToken });
    const refusal: unknown = await control.trigger('target.imported', { target: 'JOB-1' }).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(ControlError);
    expect(refusal).toEqual(await refusalOf(mock, 'target.imported', { target: 'JOB-1' }));
  });
});

describe('count', () => {
  test('so many of the same', async () => {
    const { mock, erp, receiver } = await given.subscribed();
    await erp.importTarget(target('JOB-1'));
    const events = await mock.trigger('appointment.started', { target: 'JOB-1', count: 25 });
    await mock.clock.advance('0s');
    expect(new Set(events.map(({ eventId }) => eventId)).size).toBe(25);
    expect(receiver.attempts.filter(({ eventType }) => eventType === 'appointment.started')).toHaveLength(25);
  });

  test('target.imported makes so many targets, numbered', async () => {
    const { mock } = await given.client();
    await mock.trigger('target.imported', { target: 'JOB', count: 3 });
    await mock.trigger('target.imported', { count: 2 });
    expect(mock.state.targets().map(({ externalId }) => externalId)).toEqual(['JOB-1', 'JOB-2', 'JOB-3', 'TRIGGERED-4', 'TRIGGERED-5']);
  });

  test('target.cancelled without a target calls off one after the other, the newest first, and says when none is left', async () => {
    const { mock, erp } = await given.client();
    await erp.importBatch([target('JOB-1'), target('JOB-2'), target('JOB-3')]);
    const events = await mock.trigger('target.cancelled', { count: 2 });
    expect(events.map(({ externalId }) => externalId)).toEqual(['JOB-3', 'JOB-2']);
    expect((await refusalOf(mock, 'target.cancelled', { count: 2 })).kind).toBe('conflict');
  });
});

describe('overrides', () => {
  test('say something else in the payload, wherever there is something', async () => {
    const { mock, receiver } = await subscribedToEverything({
      webhook: { payloadOptions: { summaryPreview: true, contactDetails: true } },
    });
    const overrides = {
      'visitReport.result': 'Unsuccessful',
      'visitReport.attachmentCount': 7,
      'visitReport.summaryPreview': 'Nobody at home',
      'target.title': 'Another title',
      'customer.name': 'Somebody else',
      'contact.email': null,
      occurredAt: '2020-01-01T00:00:00.000Z',
    };
    await mock.trigger('visit_report.approved', { target: 'JOB-1', overrides });
    await mock.clock.advance('0s');
    const { payload } = receiver.last;
    expect(payload).toMatchObject({
      occurredAt: '2020-01-01T00:00:00.000Z',
      visitReport: { result: 'Unsuccessful', attachmentCount: 7, summaryPreview: 'Nobody at home', status: 'Approved' },
      target: { title: 'Another title' },
      customer: { name: 'Somebody else', customerNumber: 'RRM-001' },
      contact: { email: null, displayName: 'Anna Weber' },
    });
    expect(receiver.last.isSigned()).toBe(true);
    expect(mock.state.targets()[0]?.title).toBe('Maintenance visit'); // only the payload says so
  });

  test('are left out where the subscription does not show that part', async () => {
    const { mock, receiver } = await subscribedToEverything({ webhook: { payloadOptions: { customerContext: false } } });
    await mock.trigger('visit_report.approved', {
      target: 'JOB-1',
      overrides: { 'customer.name': 'X', 'visitReport.summaryPreview': 'Y' },
    });
    await mock.clock.advance('0s');
    expect('customer' in receiver.last.payload).toBe(false);
    expect('summaryPreview' in receiver.last.payload.visitReport).toBe(false);
  });

  test('of an import', async () => {
    const { mock, receiver } = await given.subscribed();
    await mock.trigger('target.imported', { target: 'JOB-1', overrides: { 'target.title': 'As never imported' } });
    await mock.trigger('target.rejected', { target: 'JOB-1', overrides: { 'rejection.errorCode': 'invalid_time_window' } });
    await mock.clock.advance('0s');
    expect(receiver.attempt(0).payload.target.title).toBe('As never imported');
    expect(receiver.attempt(1).payload.rejection.errorCode).toBe('invalid_time_window');
    expect(mock.state.targets()[0]?.title).toBe('Visit JOB-1');
  });

  test.each<[string, Record<string, unknown>, RegExp]>([
    [
      'a place that is not there',
      { 'visitReport.results': 'X' },
      /^trigger: visit_report\.approved has no "visitReport\.results"; "visitReport" has id, title, status, result, /,
    ],
    ['a record that is not there', { 'billingEvent.status': 'Sent' }, /^trigger: visit_report\.approved has no "billingEvent\.status"/],
    ['a top place that is not there', { nothing: 1 }, /^trigger: visit_report\.approved has no "nothing"; it has eventId, eventType, /],
    ['something within text', { 'eventId.length': 1 }, /has no "eventId\.length"/],
    ['an empty path', { '': 1 }, /has no ""/],
    [
      'a value that the contract does not know',
      { 'visitReport.result': 'Great' },
      /would not be what the contract says: visitReport\.result: "Great" is none of/,
    ],
    ['a wrong type', { 'visitReport.attachmentCount': '7' }, /visitReport\.attachmentCount: "7" is not an integer/],
    ['another event’s type', { eventType: 'visit_report.rejected' }, /stands in a header, too/],
    ['a preview that is too long', { 'visitReport.summaryPreview': 'x'.repeat(121) }, /summaryPreview/],
  ])('are refused for %s', async (_, overrides, message) => {
    const { mock } = await subscribedToEverything();
    const before = mock.webhooks.events().length;
    const refusal = await refusalOf(mock, 'visit_report.approved', { target: 'JOB-1', overrides });
    expect(refusal.kind).toBe('invalid');
    expect(refusal.message).toMatch(message);
    expect(mock.webhooks.events()).toHaveLength(before);
  });

  test('an event id that is another in the payload than in the header is no delivery that the vendor would send', async () => {
    const { mock, receiver } = await subscribedToEverything();
    const overrides = { eventId: 'evt_01JYGB5G00XK3M8TQ4V6ZR2C7A' };
    const refusal: unknown = await mock.trigger('visit_report.approved', { target: 'JOB-1', overrides }).catch((error: unknown) => error);
    if (refusal instanceof ControlError) expect(refusal.kind).toBe('invalid');
    else {
      await mock.clock.advance('0s');
      expect(receiver.last.payload.eventId).toBe(receiver.last.eventId);
    }
  });

  test('never reach what all objects have in common', async () => {
    const { mock } = await subscribedToEverything();
    const common: object = Object.prototype;
    const before = Object.getOwnPropertyDescriptor(common, '__lookupSetter__') ?? {};
    try {
      for (const overrides of [{ '__proto__.__lookupSetter__': 'gone' }, { 'visitReport.__proto__.__lookupSetter__': 'gone' }]) {
        const refusal: unknown = await mock
          .trigger('visit_report.approved', { target: 'JOB-1', overrides })
          .catch((error: unknown) => error);
        expect(Object.getOwnPropertyDescriptor(common, '__lookupSetter__')?.value).toBe(before.value);
        expect(refusal).toBeInstanceOf(ControlError);
      }
    } finally {
      Object.defineProperty(common, '__lookupSetter__', before); // or all tests after this one suffer
    }
  });
});

test('a tenant of one’s own, by name', async () => {
  const otherKey = 'fio_live_MOCKother0000000000001';
  const nordlicht = tenantWith({ apiKeys: [{ value: otherKey }] }, { key: 'nordlicht', id: 'tenant-456' });
  const { mock, receiver } = await given.subscribed({ scenario: { tenants: [nordlicht] } });
  await new Client(mock, otherKey).importTarget(target('JOB-1'));
  const control = connectControl({ url: mock.url, token: mock.controlToken });
  await mock.trigger('target.updated', { tenant: 'nordlicht', target: 'JOB-1' });
  await control.trigger('target.updated', { tenant: 'nordlicht', target: 'JOB-1' });
  await control.tenant('nordlicht').trigger('target.updated', { target: 'JOB-1' });
  await mock.clock.advance('0s');
  expect(mock.webhooks.events({ tenant: 'nordlicht' })).toHaveLength(4);
  expect(mock.webhooks.events()).toEqual([]);
  expect(receiver.attempts).toEqual([]);
});
