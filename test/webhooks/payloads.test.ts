/** What webhooks say, key by key, and what they never say [S0, S1, V, A-59, A-60]. */
import { describe, expect, test } from 'vitest';
import { eventTypes } from '../../src/contract/generated/operations.js';
import { webhookPayloads } from '../../src/contract/generated/webhook-payloads.js';
import type { EventType } from '../../src/contract/types.js';
import type { Subscribing } from '../support/given.js';
import { given, target } from '../support/given.js';
import type { Attempt } from '../support/receiver.js';
import { contactDetails, everythingHappens, linkedTarget, neverSent, subscribedToEverything } from '../support/webhook-world.js';

const everything = { customerContext: true, contactDetails: true, summaryPreview: true, billingDetails: true };
const nothing = { customerContext: false, contactDetails: false, summaryPreview: false, billingDetails: false };

/** The deliveries of a day on which each of the 24 events happens, in their order, with their types. */
async function deliveriesOfAll(subscribing: Subscribing = {}): Promise<readonly (readonly [EventType, Attempt])[]> {
  const { mock, erp, receiver } = await subscribedToEverything(subscribing);
  await everythingHappens({ mock, erp });
  await mock.clock.advance('0s');
  const told = mock.webhooks.deliveries().map(({ eventType }, index) => [eventType, receiver.attempt(index)] as const);
  expect(receiver.attempts.map(({ eventType }) => eventType)).toEqual(told.map(([type]) => type));
  expect([...new Set(told.map(([type]) => type))].sort()).toEqual([...eventTypes].sort());
  return told;
}

/** Keys in their order, those of records too: `target.id`. */
function keysOf(payload: Record<string, unknown>): readonly string[] {
  return Object.entries(payload).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null ? Object.keys(value).map((inner) => `${key}.${inner}`) : [key],
  );
}

describe('the keys of each event', () => {
  const envelope = ['eventId', 'eventType', 'occurredAt', 'tenantId', 'source', 'payloadVersion'];
  const within = (name: string, keys: readonly string[]) => keys.map((key) => `${name}.${key}`);
  const record = {
    target: within('target', ['id', 'externalId', 'title']),
    followUpOf: within('followUpOf', ['id', 'externalId', 'title']),
    rejection: within('rejection', ['importJobId', 'errorCode', 'errorMessage']),
    appointment: within('appointment', ['id', 'status', 'targetId', 'plannedStartUtc', 'plannedEndUtc', 'startedAtUtc', 'completedAtUtc']),
    problem: within('problem', ['type', 'reportedAtUtc']),
    routeSuggestion: within('routeSuggestion', ['id', 'status', 'name', 'routeDate', 'importJobId', 'stopCount', 'unroutedTargetCount']),
    visitReport: within('visitReport', [
      'id',
      'title',
      'status',
      'result',
      'followUpRequired',
      'isBillable',
      'billingStatus',
      'attachmentCount',
    ]),
    preview: ['visitReport.summaryPreview'],
    billingEvent: within('billingEvent', ['id', 'status', 'sourceType', 'visitReportId', 'targetId', 'appointmentId', 'createdAtUtc']),
    customer: within('customer', ['ordinavoCustomerId', 'externalId', 'customerNumber', 'name']),
    location: within('location', ['ordinavoLocationId', 'externalId', 'name', 'city', 'hasCoordinates']),
    contact: within('contact', ['ordinavoContactId', 'externalId', 'displayName']),
    details: within('contact', ['email', 'phone']),
    billingDetails: within('billingDetails', ['workMinutes', 'expectedRevenue']),
  };
  const context = ['customer', 'location', 'contact'] as const;
  const rows: readonly (readonly [EventType, readonly (keyof typeof record)[], readonly (keyof typeof record)[]])[] = [
    ['target.imported', ['target'], [...context, 'details']],
    ['target.rejected', ['target', 'rejection'], []],
    ['target.updated', ['target'], [...context, 'details']],
    ['target.cancelled', ['target'], [...context, 'details']],
    ['target.scheduled', ['target', 'appointment'], [...context, 'details']],
    ['target.completed', ['target', 'appointment'], [...context, 'details']],
    ['target.follow_up_created', ['target', 'followUpOf', 'visitReport'], ['preview', ...context, 'details']],
    ['route.suggestion.created', ['routeSuggestion'], []],
    ['route.published', ['routeSuggestion'], []],
    ['appointment.scheduled', ['appointment', 'target'], [...context, 'details']],
    ['appointment.started', ['appointment', 'target'], [...context, 'details']],
    ['appointment.completed', ['appointment', 'target'], [...context, 'details']],
    ['appointment.problem_reported', ['appointment', 'problem', 'target'], [...context, 'details']],
    ['appointment.cancelled', ['appointment', 'target'], [...context, 'details']],
    ['visit_report.created', ['visitReport', 'target'], ['preview', ...context, 'details']],
    ['visit_report.submitted', ['visitReport', 'target'], ['preview', ...context, 'details']],
    ['visit_report.approved', ['visitReport', 'target'], ['preview', ...context, 'details']],
    ['visit_report.rejected', ['visitReport', 'target'], ['preview', ...context, 'details']],
    ['visit_report.follow_up_required', ['visitReport', 'target'], ['preview', ...context, 'details']],
    ['visit_report.problem_reported', ['visitReport', 'problem', 'target'], ['preview', ...context, 'details']],
    ['billing.event_created', ['billingEvent', 'target'], [...context, 'details', 'billingDetails']],
    ['billing.event_ready', ['billingEvent', 'target'], [...context, 'details', 'billingDetails']],
    ['billing.event_sent', ['billingEvent', 'target'], [...context, 'details', 'billingDetails']],
    ['billing.event_failed', ['billingEvent', 'target'], [...context, 'details', 'billingDetails']],
  ];
  /** Those that a payload of that type has under these options. What JOB-3 is linked to is there, and `null`. */
  const expectedKeys = (type: EventType, { payload }: Attempt, isShown: (name: keyof typeof record) => boolean) => {
    const [, records, more] = rows.find(([one]) => one === type) ?? [type, [], []];
    const isLinked = payload.target?.externalId !== 'JOB-3';
    const shown = more.filter(isShown).flatMap((name) => {
      if (isLinked) return record[name];
      return name === 'details' ? [] : [name];
    });
    return [...envelope, ...records.flatMap((name) => record[name]), ...shown];
  };
  const isUsual = (name: keyof typeof record) => !['details', 'preview', 'billingDetails'].includes(name);

  test('the table has all 24', () => {
    expect(rows.map(([type]) => type)).toEqual([...eventTypes]);
  });

  test('with all options off', async () => {
    const all = await deliveriesOfAll({ webhook: { payloadOptions: nothing } });
    for (const [type, attempt] of all) expect([type, keysOf(attempt.payload)]).toEqual([type, expectedKeys(type, attempt, () => false)]);
  });

  test('with all options on', async () => {
    const all = await deliveriesOfAll({ webhook: { payloadOptions: everything } });
    for (const [type, attempt] of all)
      expect([type, [...keysOf(attempt.payload)].sort()]).toEqual([type, expectedKeys(type, attempt, () => true).sort()]);
  });

  test('by default: customer context, and nothing else of the options', async () => {
    const all = await deliveriesOfAll();
    for (const [type, attempt] of all) expect([type, keysOf(attempt.payload)]).toEqual([type, expectedKeys(type, attempt, isUsual)]);
  });

  test('the validators of the contract take each of them, and no other type for it', async () => {
    const all = await deliveriesOfAll({ webhook: { payloadOptions: everything } });
    for (const [type, { payload }] of all)
      for (const other of eventTypes) expect([type, other, webhookPayloads[other]?.(payload)]).toEqual([type, other, type === other]);
  });
});

describe('the values', () => {
  test('of the envelope: the event’s own id and time, the tenant, the source, the version', async () => {
    const all = await deliveriesOfAll();
    const ids = new Set<string>();
    for (const [type, { payload, eventId }] of all) {
      const { eventId: own, ...rest } = payload;
      expect(own).toBe(eventId);
      expect(own).toMatch(/^evt_[0-9A-HJKMNP-TV-Z]{26}$/);
      expect(rest).toMatchObject({
        eventType: type,
        occurredAt: '2026-06-24T06:00:01.000Z',
        tenantId: 'tenant-123',
        source: 'ordinavo',
        payloadVersion: '2026-06-18',
      });
      ids.add(own);
    }
    expect(ids.size).toBe(all.length);
  });

  test('of a report, an appointment, and a billing event name the same target throughout', async () => {
    const all = await deliveriesOfAll({ webhook: { payloadOptions: everything } });
    const lastOf = (type: EventType) => all.findLast(([one]) => one === type)?.[1].payload;
    for (const [type, { payload }] of all) {
      const { target: about, appointment, visitReport, billingEvent } = payload;
      if (appointment !== undefined) expect([type, appointment.targetId]).toEqual([type, about.id]);
      if (billingEvent !== undefined) {
        expect(billingEvent.targetId).toBe(about.id);
        expect(billingEvent.visitReportId).toBe(lastOf('visit_report.approved').visitReport.id);
        expect(billingEvent.appointmentId).toBe(lastOf('appointment.completed').appointment.id);
      }
      if (visitReport !== undefined) expect(visitReport).toMatchObject({ id: 1, title: linkedTarget.title });
    }
    const followUp = lastOf('target.follow_up_created');
    expect(followUp.followUpOf).toEqual({ id: 1, externalId: 'JOB-1', title: linkedTarget.title });
    expect(followUp.target).toEqual({
      id: expect.any(Number),
      externalId: 'JOB-1-FOLLOW-UP',
      title: `Follow-up: ${linkedTarget.title}`,
    });
    expect(followUp.target.id).not.toBe(1);
  });

  test('of a status: where each record stands once the event has happened', async () => {
    const all = await deliveriesOfAll();
    const standing = all.flatMap(([type, { payload }]) => {
      const { appointment, visitReport, billingEvent, routeSuggestion } = payload;
      const report = visitReport && [visitReport.status, visitReport.result, visitReport.billingStatus].join(' ');
      return type.startsWith('target.')
        ? []
        : [`${type}: ${appointment?.status ?? report ?? billingEvent?.status ?? routeSuggestion.status}`];
    });
    expect(standing).toEqual([
      'route.suggestion.created: Draft',
      'route.published: Published',
      'appointment.scheduled: Scheduled',
      'appointment.cancelled: Cancelled',
      'appointment.scheduled: Scheduled',
      'appointment.started: Started',
      'appointment.problem_reported: Started',
      'appointment.completed: Completed',
      'visit_report.created: Draft  NotReady',
      'visit_report.submitted: Submitted PartiallySuccessful NotReady',
      'visit_report.problem_reported: Submitted PartiallySuccessful NotReady',
      'visit_report.rejected: Rejected PartiallySuccessful NotReady',
      'visit_report.submitted: Submitted PartiallySuccessful NotReady',
      'visit_report.approved: Approved PartiallySuccessful Pending',
      'visit_report.follow_up_required: Approved PartiallySuccessful Pending',
      'billing.event_created: Pending',
      'billing.event_failed: Failed',
      'billing.event_ready: Ready',
      'billing.event_sent: Sent',
    ]);
  });

  test('customer context: numbers and names of the records, external IDs of the subscription’s source system', async () => {
    const contextFor = async (sourceSystem: string) => {
      const { mock, receiver } = await subscribedToEverything({ webhook: { sourceSystem } });
      await mock.trigger('target.updated', { target: 'JOB-1' });
      await mock.clock.advance('0s');
      const { target: about, customer, location, contact } = receiver.last.payload;
      return { about, customer, location, contact };
    };
    const own = await contextFor('logistics_erp');
    expect(own).toEqual({
      about: { id: 1, externalId: 'JOB-1', title: 'Maintenance visit' },
      customer: { ordinavoCustomerId: 12, externalId: 'CUST-10042', customerNumber: 'RRM-001', name: 'Rhein-Ruhr Medical Supply' },
      location: { ordinavoLocationId: 34, externalId: 'LOC-ESSEN-01', name: 'Essen Center', city: 'Essen', hasCoordinates: true },
      contact: { ordinavoContactId: 56, externalId: 'CONT-44', displayName: 'Anna Weber' },
    });
    const { about, customer, location, contact } = await contextFor('crm');
    expect([about.externalId, customer.externalId, location.externalId, contact.externalId]).toEqual([null, 'CRM-77', null, 'CRM-CONT-1']);
    const strange = await contextFor('nobody');
    expect([strange.customer.externalId, strange.location.externalId, strange.contact.externalId]).toEqual([null, null, null]);
    expect(strange.customer.name).toBe('Rhein-Ruhr Medical Supply');
  });

  test.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])(
    'a source system called %s is one like any other',
    async (sourceSystem) => {
      const { mock, receiver } = await subscribedToEverything({ webhook: { sourceSystem } });
      await mock.trigger('target.updated', { target: 'JOB-1' });
      await mock.clock.advance('0s');
      expect(receiver.last.payload.customer.externalId).toBeNull();
    },
  );

  test('what a target is not linked to is null', async () => {
    const { mock, erp, receiver } = await subscribedToEverything();
    await erp.importTarget({ ...target('JOB-2'), customer: { externalId: 'CUST-10042' } });
    await erp.importTarget({ ...target('JOB-3'), customer: { externalId: 'CUST-10042' }, location: { externalId: 'LOC-ESSEN-01' } });
    await mock.clock.advance('0s');
    const [only, place] = receiver.attempts.map(({ payload }) => payload);
    expect(only.customer.ordinavoCustomerId).toBe(12);
    expect([only.location, only.contact]).toEqual([null, null]);
    expect([place.location.ordinavoLocationId, place.contact]).toEqual([34, null]);
  });

  test('the records are as they were when it happened, also for one who is told later', async () => {
    const { mock, erp, receiver } = await given.subscribed();
    receiver.answers(503);
    await erp.importTarget(target('JOB-1', { title: 'Before' }));
    await mock.clock.advance('0s');
    await erp.patch('/webhooks/1', { payloadOptions: { customerContext: false } });
    await erp.importTarget(target('JOB-1', { title: 'After' }));
    await mock.clock.advance('10s');
    const about = receiver.attempts.filter(({ eventType }) => eventType === 'target.imported');
    expect(about).toHaveLength(2);
    expect(about[1]?.raw.equals(about[0]?.raw ?? Buffer.alloc(0))).toBe(true);
    expect(about[1]?.payload.target.title).toBe('Before');
  });
});

describe('options', () => {
  test('contact details: the contact’s e-mail, and its phone, or else its mobile', async () => {
    const all = await deliveriesOfAll({ webhook: { payloadOptions: { contactDetails: true } } });
    for (const [type, { payload }] of all) if (payload.contact) expect([type, payload.contact]).toMatchObject([type, contactDetails]);
    expect(all.filter(([, { payload }]) => payload.contact).length).toBeGreaterThan(20);
    const mobile = { key: 'a', externalIds: { logistics_erp: 'C-2' }, displayName: 'B', mobile: '+49-2' };
    const { mock, erp, receiver } = await subscribedToEverything({
      webhook: { payloadOptions: { contactDetails: true } },
      tenant: { customers: [{ key: 'c', name: 'C', externalIds: { logistics_erp: 'C-1' }, contacts: [mobile] }] },
    });
    await erp.importTarget({ ...target('JOB-2'), customer: { externalId: 'C-1' }, contact: { externalId: 'C-2' } });
    await mock.clock.advance('0s');
    expect(receiver.last.payload.contact).toMatchObject({ email: null, phone: '+49-2' });
  });

  test.each<['on' | 'off', Record<string, boolean>, boolean]>([
    ['off', {}, false],
    ['on', {}, true],
    ['on', { contactDetails: false }, false],
    ['off', { contactDetails: true }, true],
  ])('under contactDetailsDefault: %s with %j, details are sent: %s', async (contactDetailsDefault, payloadOptions, expected) => {
    const { mock, erp, receiver } = await subscribedToEverything({
      webhook: { payloadOptions },
      scenario: { assumptions: { contactDetailsDefault } },
    });
    await mock.trigger('target.updated', { target: 'JOB-1' });
    await mock.clock.advance('0s');
    expect('email' in receiver.last.payload.contact).toBe(expected);
    expect((await erp.post('/webhooks', { url: receiver.url, payloadOptions })).body.payloadOptions.contactDetails).toBe(expected);
  });

  test.each<[string, string, string]>([
    ['a short summary as it is', 'Filter', 'Filter: work done as ordered.'],
    ['one of exactly 120 characters as it is', 'a'.repeat(97), `${'a'.repeat(97)}: work done as ordered.`],
    ['a longer one by whole words', `${'longer '.repeat(30)}end`, `${'longer '.repeat(16)}longer…`],
    ['one without a blank in the middle', 'x'.repeat(300), `${'x'.repeat(119)}…`],
    ['no half of a character', `${'a'.repeat(118)}${'😀'.repeat(20)}`, `${'a'.repeat(118)}…`],
    ['emoji that fit', `${'a'.repeat(117)}${'😀'.repeat(20)}`, `${'a'.repeat(117)}😀…`],
  ])('the preview of a report shows %s', async (_, title, expected) => {
    const { mock, erp, receiver } = await given.subscribed({ webhook: { payloadOptions: { summaryPreview: true } } });
    await erp.importTarget(target('JOB-1', { title }));
    await mock.trigger('visit_report.submitted', { target: 'JOB-1' });
    await mock.clock.advance('0s');
    const { summaryPreview } = receiver.last.payload.visitReport;
    expect(summaryPreview).toBe(expected);
    expect(summaryPreview.length).toBeLessThanOrEqual(120);
    expect(summaryPreview.isWellFormed?.() ?? !/\p{Surrogate}/u.test(summaryPreview)).toBe(true);
  });

  test.each<['billing'[], boolean, boolean]>([
    [['billing'], true, true],
    [['billing'], false, false],
    [[], true, false],
    [[], false, false],
  ])('billing details with features %j and the option %s: %s', async (features, billingDetails, expected) => {
    const all = await deliveriesOfAll({ tenant: { features }, webhook: { payloadOptions: { billingDetails } } });
    for (const [type, { payload }] of all) {
      const shown = expected && type.startsWith('billing.');
      expect([type, payload.billingDetails]).toEqual([type, shown ? { workMinutes: 45, expectedRevenue: 249.5 } : undefined]);
    }
  });
});

describe('what is never sent', () => {
  test.each<[string, Partial<typeof everything>]>([
    ['with all options on', everything],
    ['by default', {}],
    ['with all options off', nothing],
  ])('%s: no internal notes, secrets, keys, other tenants, nor contact data of anybody but the contact', async (_, payloadOptions) => {
    const all = await deliveriesOfAll({ webhook: { payloadOptions } });
    const found = all.flatMap(([type, { raw, rawHeaders }]) =>
      Object.entries(neverSent).flatMap(([what, text]) =>
        raw.includes(text) || rawHeaders.join('\n').includes(text) ? [`${type}: ${what}`] : [],
      ),
    );
    expect(found).toEqual([]);
  });

  test('without contact details no e-mail address and no phone number at all', async () => {
    const all = await deliveriesOfAll({ webhook: { payloadOptions: { ...everything, contactDetails: false } } });
    for (const [type, { raw }] of all) {
      const text = raw.toString('utf8');
      expect([type, text.includes('@'), text.includes('+49'), /"(?:email|phone|mobile)"/.test(text)]).toEqual([type, false, false, false]);
    }
  });

  test('without customer context nothing of the customer', async () => {
    const all = await deliveriesOfAll({ webhook: { payloadOptions: { ...everything, customerContext: false } } });
    for (const [type, { raw }] of all)
      for (const text of ['RRM-001', 'CUST-10042', 'Medical', 'Essen', 'Anna', 'CONT-44', 'LOC-', '@'])
        expect([type, text, raw.includes(text)]).toEqual([type, text, false]);
  });

  test('the customer number stands with the customer, and nowhere else', async () => {
    const all = await deliveriesOfAll({ webhook: { payloadOptions: everything } });
    for (const [type, { payload }] of all) {
      const { customer, ...rest } = payload;
      expect([type, JSON.stringify(rest).includes('RRM-001'), JSON.stringify(rest).includes('customerNumber')]).toEqual([
        type,
        false,
        false,
      ]);
      if (customer) expect(customer.customerNumber).toBe('RRM-001');
    }
  });
});
