/**
 * What of field work leaves the house, over real visits: previews and billing details only for those who ask and may, internal notes for
 * nobody [S0, S1, V].
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eventTypes } from '../../src/contract/generated/operations.js';
import type { EventType } from '../../src/contract/types.js';
import { connectControl, type Mock } from '../../src/index.js';
import { Client, given, type Subscribed, type Subscribing, target } from '../support/given.js';
import { type Attempt, receiving, secret } from '../support/receiver.js';
import { contactDetails, linkedTarget, neverSent, subscribedToEverything } from '../support/webhook-world.js';

const everything = { customerContext: true, contactDetails: true, summaryPreview: true, billingDetails: true };

const internalNotes = 'INTERNAL-NOTES customer is difficult';
/** Longer than any preview, with something at its end. */
const summary = `Filter changed, unit cleaned. ${'All values are within their limits. '.repeat(4)}END-OF-THE-SUMMARY`;

/** All that can happen to a target, by what clients send and what people do: each of the 24 events at least once. */
async function wholeLife(mock: Mock, erp: Client, tenant = 'rheinruhr'): Promise<void> {
  const sent = { ...linkedTarget, externalId: 'JOB-2', address: { latitude: 51.451, longitude: 7.012 } };
  const { body: job } = await erp.importTarget(sent);
  await erp.importTarget({ ...sent, title: 'Maintenance visit, changed' });
  await erp.importTarget({ ...sent, operation: 'create' });
  await erp.post('/route-suggestions', { importJobId: job.importJobId });
  const of = { tenant, target: 'JOB-2' };
  const { moves } = mock;
  moves.publishRoute({ tenant });
  moves.startAppointment(of);
  moves.reportProblem({ ...of, type: 'EquipmentDefect' });
  moves.completeAppointment(of);
  moves.submitReport({ ...of, summary, internalNotes, followUpRequired: true, isBillable: true });
  moves.rejectReport(of);
  moves.submitReport({ ...of, result: 'PartiallySuccessful' });
  moves.approveReport(of);
  moves.billing({ ...of, to: 'Failed' });
  moves.billing({ ...of, to: 'Ready' });
  moves.billing({ ...of, to: 'Sent' });
  moves.scheduleAppointment({ tenant, target: 'JOB-2-FOLLOW-UP' });
  moves.cancelTarget({ tenant, target: 'JOB-2-FOLLOW-UP' });
  await mock.clock.advance('0s');
}

/** The whole life in the world of secrets, as its receiver has seen it. */
async function lived(subscribing: Subscribing = {}): Promise<Subscribed> {
  const arrangement = await subscribedToEverything(subscribing);
  await wholeLife(arrangement.mock, arrangement.erp);
  const types = new Set(arrangement.receiver.attempts.map(({ eventType }) => eventType));
  expect([...types].sort()).toEqual([...eventTypes].sort());
  return arrangement;
}

/** A visit that waits for its report. */
async function completed(subscribing: Subscribing = {}): Promise<Subscribed> {
  const arrangement = await given.subscribed(subscribing);
  const { mock, erp } = arrangement;
  await erp.importTarget(target('JOB-1'));
  mock.moves.scheduleAppointment();
  mock.moves.startAppointment();
  mock.moves.completeAppointment();
  await mock.clock.advance('0s');
  return arrangement;
}

/** What of these texts stands in what was sent, headers included. */
function found(attempts: readonly Attempt[], texts: Readonly<Record<string, string>>): readonly string[] {
  return attempts.flatMap(({ eventType, raw, rawHeaders }) =>
    Object.entries(texts).flatMap(([what, text]) =>
      raw.includes(text) || rawHeaders.join('\n').includes(text) ? [`${eventType}: ${what}`] : [],
    ),
  );
}

const hasReport = (type: string) => type.startsWith('visit_report.') || type === 'target.follow_up_created';

describe('the summary of a report', () => {
  test('is nobody’s business by default: no event says a word of it', async () => {
    const { receiver } = await lived();
    for (const { eventType, payload, raw } of receiver.attempts) {
      expect([eventType, 'summary' in (payload.visitReport ?? {}), 'summaryPreview' in (payload.visitReport ?? {})]).toEqual([
        eventType,
        false,
        false,
      ]);
      expect([eventType, raw.includes('Filter changed'), raw.includes('END-OF-THE-SUMMARY')]).toEqual([eventType, false, false]);
    }
  });

  test('is sent with the reports of those who ask for previews, and its end is not', async () => {
    const { receiver } = await lived({ webhook: { payloadOptions: { summaryPreview: true } } });
    const beginning =
      'Filter changed, unit cleaned. All values are within their limits. All values are within their limits. All values are…';
    for (const { eventType, payload, raw } of receiver.attempts) {
      const expected = !hasReport(eventType) ? undefined : eventType === 'visit_report.created' ? null : beginning; // a draft has none yet
      expect([eventType, payload.visitReport?.summaryPreview]).toEqual([eventType, expected]);
      expect([eventType, 'summary' in (payload.visitReport ?? {}), raw.includes('END-OF-THE-SUMMARY')]).toEqual([eventType, false, false]);
    }
    expect(receiver.attempts.filter(({ payload }) => payload.visitReport?.summaryPreview === beginning).length).toBeGreaterThanOrEqual(7);
  });

  test('is previewed to one subscriber and not to another', async () => {
    const { mock, erp, receiver } = await completed();
    const other = await receiving();
    await erp.post('/webhooks', { url: other.url, payloadOptions: { summaryPreview: true } });
    mock.moves.submitReport({ summary: 'Filter changed.' });
    await mock.clock.advance('0s');
    expect(receiver.last.payload.visitReport).not.toHaveProperty('summaryPreview');
    expect(other.last.payload.visitReport.summaryPreview).toBe('Filter changed.');
  });

  const half = 'a'.repeat(59);
  test.each<[string, string | undefined, string | null]>([
    ['nothing where there is no summary', undefined, null],
    ['an empty one as it is', '', ''],
    ['a short one as it is', 'Filter changed.', 'Filter changed.'],
    [
      'lines and signs as they are',
      'Filter "A"\n\tchanged & cleaned </script> — Grüße',
      'Filter "A"\n\tchanged & cleaned </script> — Grüße',
    ],
    ['120 characters as they are', `${half} ${half}a`, `${half} ${half}a`],
    ['one more than that by its whole words', `${half} ${half}aa`, `${half}…`],
    ['a long one by its whole words', 'word '.repeat(100), `${'word '.repeat(23)}word…`],
    ['words that are parted by lines, too', `${half}\n\n${half} and more`, `${half}…`],
    ['a long word after a line break by its beginning', `\n${'x'.repeat(200)}`, `${'x'.repeat(118)}…`],
    ['a word that has no end by its beginning', 'x'.repeat(121), `${'x'.repeat(119)}…`],
    ['no half of a character', `${'a'.repeat(118)}😀 and more`, `${'a'.repeat(118)}…`],
    ['a character of two halves that just fits', `${'a'.repeat(117)}😀 and more`, `${'a'.repeat(117)}😀…`],
    ['as many emoji as fit', '😀'.repeat(100), `${'😀'.repeat(59)}…`],
  ])('as a preview shows %s', async (_, text, expected) => {
    const { mock, receiver } = await completed({ webhook: { payloadOptions: { summaryPreview: true } } });
    mock.moves.submitReport(text === undefined ? {} : { summary: text });
    await mock.clock.advance('0s');
    expect(receiver.last.payload.visitReport.summaryPreview).toBe(expected);
    expect(receiver.last.isSigned()).toBe(true);
  });

  test('whatever it is, is previewed by a beginning of at most 120 characters that ends with a word or, where there is none, in a word', async () => {
    const { mock, receiver } = await completed({ webhook: { payloadOptions: { summaryPreview: true } } });
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 400 }),
      fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }), { maxLength: 40 }).map((words) => words.join(' ')),
    );
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        mock.moves.submitReport({ summary: text });
        await mock.clock.advance('0s');
        const { summaryPreview } = receiver.last.payload.visitReport;
        mock.moves.rejectReport();
        if (text.length <= 120) {
          expect(summaryPreview).toBe(text);
          return;
        }
        expect(summaryPreview.length).toBeLessThanOrEqual(120);
        expect(summaryPreview.endsWith('…')).toBe(true);
        const beginning = summaryPreview.slice(0, -1);
        expect(text.startsWith(beginning)).toBe(true);
        expect(/[\uD800-\uDBFF]$/.test(beginning)).toBe(false);
        if (/\s/.test(text.slice(0, 119))) expect(text.slice(beginning.length)).toMatch(/^\s/);
      }),
      { numRuns: 150 },
    );
  });

  test('with half a character in it is sent all the same, as valid JSON, signed', async () => {
    const { mock, receiver } = await completed({ webhook: { payloadOptions: { summaryPreview: true } } });
    mock.moves.submitReport({ summary: 'Filter \uD83D changed \uDE00.' });
    await mock.clock.advance('0s');
    expect(receiver.last.payload.visitReport.summaryPreview).toMatch(/^Filter . changed .\.$/u);
    expect(receiver.last.isSigned()).toBe(true);
  });

  test('that is submitted anew is previewed anew', async () => {
    const { mock, receiver } = await completed({ webhook: { payloadOptions: { summaryPreview: true } } });
    for (const text of ['First.', 'Second.']) {
      mock.moves.submitReport({ summary: text });
      mock.moves.rejectReport();
    }
    mock.moves.submitReport();
    await mock.clock.advance('0s');
    const previews = receiver.attempts.flatMap(({ payload }) => payload.visitReport?.summaryPreview ?? []);
    expect(previews).toEqual(['First.', 'First.', 'Second.', 'Second.', 'Second.']); // who says nothing new means what was said
  });
});

describe('billing details', () => {
  test.each<['billing'[], boolean, boolean]>([
    [['billing'], true, true],
    [['billing'], false, false],
    [[], true, false],
    [[], false, false],
  ])('with the features %j and the option %s are sent: %s', async (features, billingDetails, areSent) => {
    const { receiver } = await lived({ tenant: { features }, webhook: { payloadOptions: { billingDetails } } });
    for (const { eventType, payload, raw } of receiver.attempts) {
      const shown = areSent && eventType.startsWith('billing.') ? { workMinutes: 45, expectedRevenue: 249.5 } : undefined;
      expect([eventType, payload.billingDetails]).toEqual([eventType, shown]);
      expect([eventType, raw.includes('249.5')]).toEqual([eventType, shown !== undefined]);
    }
  });

  test('are not had by asking for them through the API where the tenant has no billing', async () => {
    const { mock, erp, receiver } = await subscribedToEverything({ tenant: { features: [] } });
    const { status, body } = await erp.patch('/webhooks/1', { payloadOptions: { billingDetails: true } });
    expect([status, body.payloadOptions.billingDetails]).toEqual([200, true]);
    await mock.trigger('billing.event_created', { target: 'JOB-1' });
    await mock.clock.advance('0s');
    expect(receiver.last.eventType).toBe('billing.event_created');
    expect(receiver.last.payload).not.toHaveProperty('billingDetails');
  });

  test('are null where the target says nothing of them', async () => {
    const { mock, receiver } = await completed({
      tenant: { features: ['billing'] },
      webhook: { payloadOptions: { billingDetails: true } },
    });
    mock.moves.submitReport();
    mock.moves.approveReport();
    await mock.clock.advance('0s');
    expect(receiver.last.payload.billingDetails).toEqual({ workMinutes: null, expectedRevenue: null });
  });
});

describe('internal notes', () => {
  test('are seen by whoever runs the mock, and by nobody else: no payload, no answer, no log, no record of what was sent', async () => {
    const { mock, erp, receiver, log } = await lived({ webhook: { payloadOptions: everything }, tenant: { features: ['billing'] } });
    expect(mock.state.visitReports()).toMatchObject([{ internalNotes }]);

    expect(found(receiver.attempts, { 'the notes': 'INTERNAL-NOTES' })).toEqual([]);
    const deliveries = (await erp.get('/webhook-deliveries?limit=100')).body.items;
    const paths = [
      ...['/integration/health', '/import-jobs', '/route-suggestions', '/route-suggestions/1', '/webhooks', '/webhooks/1'],
      ...mock.state.importJobs().map(({ id }) => `/import-jobs/${id}`),
      ...deliveries.map(({ deliveryId }: { deliveryId: string }) => `/webhook-deliveries/${deliveryId}`),
    ];
    const answers = await Promise.all(paths.map(async (path) => [path, await erp.get(path)] as const));
    for (const [path, { status, text }] of answers) expect([path, status, text.includes('INTERNAL-NOTES')]).toEqual([path, 200, false]);

    const elsewhere = {
      log,
      requests: mock.requests.list(),
      har: mock.requests.har(),
      curls: mock.requests.list().map(({ id }) => mock.requests.curl(id)),
      deliveries: mock.webhooks.deliveries(),
      events: mock.webhooks.events(),
      subscriptions: mock.webhooks.list(),
      timeline: mock.timeline.list(),
      conduct: mock.conduct(),
      expectations: mock.expectations(),
      summary: mock.state.summary(),
      suggestions: mock.state.routeSuggestions(),
      targets: mock.state.targets(),
      defects: mock.defects,
    };
    for (const [where, what] of Object.entries(elsewhere)) {
      const text = JSON.stringify(what);
      expect([where, text.includes('INTERNAL-NOTES'), text.includes('internalNotes INTERNAL')]).toEqual([where, false, false]);
    }
  });

  test('that come over HTTP are not kept among the requests, and the answer does not repeat them', async () => {
    const { mock, log } = await completed();
    const remote = connectControl({ url: mock.url, token: mock.controlToken });
    const taken = await remote.moves.submitReport({ internalNotes, summary: 'Done.' });
    const refused = await remote.moves.submitReport({ internalNotes }).catch((error: Error) => error.message);
    expect(refused).toMatch(/it cannot happen to JOB-1: the visit report is Submitted/);
    const told = { taken, refused, log, requests: mock.requests.list(), har: mock.requests.har(), timeline: mock.timeline.list() };
    for (const [where, what] of Object.entries(told))
      expect([where, JSON.stringify(what).includes('INTERNAL-NOTES')]).toEqual([where, false]);
    expect(await remote.state.visitReports()).toMatchObject([{ internalNotes }]);
  });

  test('that were said stay, where a report is submitted again without', async () => {
    const { mock } = await completed();
    mock.moves.submitReport({ internalNotes });
    mock.moves.rejectReport();
    mock.moves.submitReport({ summary: 'Better.' });
    expect(mock.state.visitReports()).toMatchObject([{ internalNotes, summary: 'Better.' }]);
  });
});

describe('in a whole life, with every option on', () => {
  const on: Subscribing = { webhook: { payloadOptions: everything }, tenant: { features: ['billing'] } };
  const secrets = { ...neverSent, 'internal notes': 'INTERNAL-NOTES', 'the end of the summary': 'END-OF-THE-SUMMARY' };

  test('none of the 24 events says what is never sent', async () => {
    const { receiver } = await lived(on);
    expect(found(receiver.attempts, secrets)).toEqual([]);
    for (const attempt of receiver.attempts) expect(attempt.isSigned()).toBe(true);
  });

  test('no route suggestion says it, either', async () => {
    const { erp } = await lived(on);
    for (const path of ['/route-suggestions', '/route-suggestions/1']) {
      const { status, text } = await erp.get(path);
      expect([status, Object.entries(secrets).filter(([, secretly]) => text.includes(secretly))]).toEqual([200, []]);
    }
  });

  test('each event about a target says whose it is, with details of the contact; those of routes name nobody', async () => {
    const { receiver } = await lived(on);
    for (const { eventType, payload } of receiver.attempts) {
      const isAbout = !eventType.startsWith('route.') && eventType !== 'target.rejected';
      expect([eventType, payload.customer?.ordinavoCustomerId, payload.location?.ordinavoLocationId]).toEqual([
        eventType,
        ...(isAbout ? [12, 34] : [undefined, undefined]),
      ]);
      if (isAbout) expect([eventType, payload.contact]).toMatchObject([eventType, contactDetails]);
    }
  });

  test('the customer number stands with the customer, and never on the target', async () => {
    const { receiver } = await lived(on);
    for (const { eventType, payload } of receiver.attempts) {
      const { customer, ...rest } = payload;
      const elsewhere = JSON.stringify(rest);
      expect([eventType, elsewhere.includes('RRM-001'), elsewhere.includes('customerNumber')]).toEqual([eventType, false, false]);
      for (const about of [payload.target, payload.followUpOf])
        if (about) expect([eventType, Object.keys(about)]).toEqual([eventType, ['id', 'externalId', 'title']]);
      if (customer) expect(customer.customerNumber).toBe('RRM-001');
    }
  });
});

describe('in a whole life, by default', () => {
  test('no event says how to reach the contact, or anybody', async () => {
    const { receiver } = await lived();
    expect(found(receiver.attempts, { ...contactDetails, ...neverSent, 'any e-mail address': '@', 'any phone': '+49' })).toEqual([]);
    const withContact = receiver.attempts.filter(({ payload }) => payload.contact);
    expect(withContact.length).toBeGreaterThan(15);
    for (const { eventType, payload } of withContact)
      expect([eventType, Object.keys(payload.contact)]).toEqual([eventType, ['ordinavoContactId', 'externalId', 'displayName']]);
  });

  test('and without customer context none says who the customer is', async () => {
    const { receiver } = await lived({ webhook: { payloadOptions: { ...everything, customerContext: false } } });
    const ofCustomer = [
      'RRM-001',
      'CUST-10042',
      'Medical',
      'Essen',
      'Anna',
      'CONT-44',
      'LOC-',
      '@',
      '"customer"',
      '"location"',
      '"contact"',
    ];
    expect(found(receiver.attempts, Object.fromEntries(ofCustomer.map((text) => [text, text])))).toEqual([]);
  });
});

describe('two tenants with the same external IDs', () => {
  test('live their lives side by side, and neither receiver learns of the other', async () => {
    const { mock, erp, receiver } = await subscribedToEverything({ webhook: { payloadOptions: everything } });
    const nordKey = mock.state.apiKeys('nordlicht')[0]?.value ?? '';
    const nord = new Client(mock, nordKey);
    const nordReceiver = await receiving();
    const nordSecret = 'whsec_MOCKnordlicht00000000000000000001';
    await nord.post('/webhooks', { url: nordReceiver.url, secret: nordSecret, payloadOptions: everything });

    await wholeLife(mock, erp);
    await wholeLife(mock, nord, 'nordlicht');

    const typesAt = (attempts: readonly Attempt[]) => attempts.map(({ eventType }) => eventType as EventType); // as: held against the list below
    expect(typesAt(nordReceiver.attempts)).toEqual(typesAt(receiver.attempts));
    expect(new Set(typesAt(nordReceiver.attempts)).size).toBe(eventTypes.length);
    const ofRheinRuhr = ['tenant-123', 'Rhein-Ruhr', 'Essen Center', 'Anna', 'CRM-77', secret];
    const ofNordlicht = ['tenant-456', 'Nordlicht', 'Klinik', 'Kiel', nordSecret];
    const texts = (all: readonly string[]) => Object.fromEntries(all.map((text) => [text, text]));
    expect(found(nordReceiver.attempts, texts(ofRheinRuhr))).toEqual([]);
    expect(found(receiver.attempts, texts(ofNordlicht))).toEqual([]);
    for (const attempt of nordReceiver.attempts) expect([attempt.isSigned(nordSecret), attempt.isSigned()]).toEqual([true, false]);
    for (const { payload } of nordReceiver.attempts) expect(payload.tenantId).toBe('tenant-456');

    const suggestions = (await nord.get('/route-suggestions')).text + (await nord.get('/route-suggestions/1')).text;
    expect([...ofRheinRuhr.filter((text) => suggestions.includes(text)), suggestions.includes('Nordlicht')]).toEqual([true]);
  });

  test('a source system of its own gets external IDs of its own in every event, and nobody else’s', async () => {
    const { receiver } = await lived({ webhook: { sourceSystem: 'crm', payloadOptions: everything } });
    expect(found(receiver.attempts, { target: 'JOB-', customer: 'CUST-10042', location: 'LOC-ESSEN', contact: 'CONT-44' })).toEqual([]);
    const about = receiver.attempts.filter(({ payload }) => payload.customer);
    for (const { eventType, payload } of about)
      expect([eventType, payload.target.externalId, payload.customer.externalId, payload.contact.externalId]).toEqual([
        eventType,
        null,
        'CRM-77',
        'CRM-CONT-1',
      ]);
  });
});
