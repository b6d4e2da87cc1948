/**
 * The six steps of "Example workflows" in the vendor's example payloads [S2], over real HTTP: what an integration client does by its API, what
 * Ordinavo's people do by control of a mock elsewhere, and what a real receiver is told of it.
 */
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { webhookPayloads } from '../../src/contract/generated/webhook-payloads.js';
import type { EventType } from '../../src/contract/types.js';
import { connectControl, type Mock, type RemoteControl, verifySignature } from '../../src/index.js';
import { run } from '../support/command.js';
import { document } from '../support/documents.js';
import { type Client, given, type Received } from '../support/given.js';
import { type Attempt, type Receiver, receiving, secret } from '../support/receiver.js';
import { wholeVisit } from '../support/whole-visit.js';

const customerContext = {
  customer: { ordinavoCustomerId: 12, externalId: 'CUST-10042', customerNumber: 'RRM-001', name: 'Rhein-Ruhr Medical Supply' },
  location: { ordinavoLocationId: 34, externalId: 'LOC-ESSEN-01', name: 'Essen Center', city: 'Essen', hasCoordinates: true },
  contact: { ordinavoContactId: 56, externalId: 'CONT-44', displayName: 'Anna Weber' },
};

const importKey = { 'Idempotency-Key': 'JOB-2026-000918' }; // as the documents have it

interface Parties {
  readonly mock: Mock;
  /** The external system. */
  readonly erp: Client;
  /** The people in Ordinavo. */
  readonly ordinavo: RemoteControl;
}

/** The world of the documents, to which an external system subscribes by the API. */
async function parties(url: string, clock: 'frozen' | 'real' = 'frozen'): Promise<Parties> {
  const { mock, erp } = await given.scenario('documents-mapping', { clock });
  const subscribed = await erp.post('/webhooks', { url, secret, eventTypes: ['*'] });
  expect(subscribed.status).toBe(201);
  return { mock, erp, ordinavo: connectControl({ url: mock.url, token: mock.controlToken }) };
}

/** Asks for the job until it is done, as a developer would; `wait` is what passes between two looks. */
async function polled(erp: Client, { body: accepted }: Received, wait: () => Promise<unknown>): Promise<readonly string[]> {
  const statuses: string[] = [];
  while (statuses.at(-1) !== 'Completed' && statuses.length < 100) {
    if (statuses.length > 0) await wait();
    const { status, body } = await erp.get(accepted.links.importJob);
    const [{ targetId, customerMapping }] = accepted.items;
    expect([status, body.importJobId, body.items]).toMatchObject([200, accepted.importJobId, [{ targetId, customerMapping }]]);
    statuses.push(body.status);
  }
  return statuses;
}

/** Step 5, and what of step 6 is done by people. */
async function visited({ moves }: RemoteControl): Promise<void> {
  const target = 'JOB-2026-000918';
  await moves.startAppointment({ target });
  await moves.completeAppointment({ target });
  const said = { result: 'Successful', isBillable: true, attachmentCount: 2, summary: 'Refrigeration unit checked.' } as const;
  await moves.submitReport({ target, ...said, internalNotes: 'INTERNAL-NOTES' });
  await moves.approveReport({ target });
  await moves.billing({ target, to: 'Ready' });
  await moves.billing({ target, to: 'Sent' });
}

/** The one payload of each type that has come. */
async function toldTo(receiver: Receiver): Promise<ReadonlyMap<EventType, Attempt>> {
  const attempts = await receiver.arrived(wholeVisit.length);
  expect(attempts.map(({ eventType }) => eventType)).toEqual(wholeVisit);
  return new Map(attempts.map((attempt, index) => [wholeVisit[index] ?? 'target.imported', attempt]));
}

/** Signed as documented, valid by the contract, and each an event of its own. */
function expectGenuine(attempts: readonly Attempt[]): void {
  for (const attempt of attempts) {
    const { raw, eventType, signature, timestamp, payload } = attempt;
    expect([eventType, attempt.isSigned()]).toEqual([eventType, true]);
    expect(verifySignature({ body: raw, signature, secret, timestamp })).toEqual({ ok: true });
    expect([eventType, webhookPayloads[payload.eventType as EventType]?.(payload)]).toEqual([eventType, true]); // as: the next line says so
    expect([payload.eventType, payload.eventId]).toEqual([eventType, attempt.eventId]);
  }
  expect(new Set(attempts.map(({ eventId }) => eventId)).size).toBe(attempts.length);
  expect(new Set(attempts.map(({ deliveryId }) => deliveryId)).size).toBe(attempts.length);
}

describe('the example workflow of the documents', () => {
  test('runs from the import to the billing event, and the receiver is told of each step in its order', async () => {
    const receiver = await receiving();
    const { mock, erp, ordinavo } = await parties(receiver.url);

    // 1. External system imports targets with customer context.
    const accepted = await erp.importTarget(document('customer-aware-target'), importKey);
    expect(accepted.status).toBe(202);

    // 2. Ordinavo maps customer, location and contact references.
    expect(accepted.body).toMatchObject(document('import-accepted'));

    // 3. Developer polls ImportJob status.
    expect(await polled(erp, accepted, () => ordinavo.clock.advance('250ms'))).toEqual(['Accepted', 'Completed']);

    // 4. Manager creates a Smart Route Suggestion: here the client asks for it, and a manager publishes it.
    const suggested = await erp.post('/route-suggestions', { importJobId: 123, name: 'Tour of the day' });
    expect(suggested.status).toBe(201);
    expect(suggested.body).toMatchObject({
      status: 'Draft',
      routeDate: '2026-07-01',
      importJobId: 123,
      stops: [
        {
          sequence: 1,
          targetId: 456,
          externalId: 'JOB-2026-000918',
          plannedArrivalUtc: '2026-07-01T08:00:00.000Z',
          plannedDepartureUtc: '2026-07-01T08:45:00.000Z',
          estimatedWorkMinutes: 45,
          priority: 'High',
          ...{ customer: customerContext.customer, location: customerContext.location },
          warnings: [],
        },
      ],
      unroutedTargets: [],
    });
    const published = await ordinavo.moves.publishRoute({ suggestion: suggested.body.routeSuggestionId });
    expect(published.routeSuggestionId).toBe(suggested.body.routeSuggestionId);
    expect((await erp.get(suggested.body.links.routeSuggestion)).body).toEqual({ ...suggested.body, status: 'Published' });

    // 5. Mobile employee completes the appointment and submits a visit report. (And the office approves it, and the billing takes it over.)
    await visited(ordinavo);

    // 6. External system receives VisitReport or Billing webhook events with CustomerContext.
    const told = await toldTo(receiver);
    expectGenuine(receiver.attempts);
    const payloadOf = (type: EventType) => told.get(type)?.payload;

    const { visitReport, ...aroundReport } = payloadOf('visit_report.approved');
    const shownReport = {
      id: visitReport.id,
      title: 'Maintenance visit',
      status: 'Approved',
      result: 'Successful',
      followUpRequired: false,
      isBillable: true,
      billingStatus: 'Pending',
      attachmentCount: 2,
    };
    expect(Object.entries(visitReport)).toEqual(Object.entries(shownReport)); // these fields, in this order, and no others
    expect(aroundReport).toMatchObject({ tenantId: 'tenant-123', source: 'ordinavo', payloadVersion: '2026-06-18', ...customerContext });

    const { billingEvent, ...aroundBilling } = payloadOf('billing.event_created');
    const { id: appointmentId } = payloadOf('appointment.scheduled').appointment;
    const shownBilling = {
      id: billingEvent.id,
      status: 'Pending',
      sourceType: 'VisitReport',
      visitReportId: visitReport.id,
      targetId: 456,
      appointmentId,
      createdAtUtc: aroundBilling.occurredAt,
    };
    expect(Object.entries(billingEvent)).toEqual(Object.entries(shownBilling));
    expect(aroundBilling).toMatchObject(customerContext);

    for (const [type, { payload, raw }] of told) {
      const { target, customer, location, contact, appointment, visitReport: report, billingEvent: billing, routeSuggestion } = payload;
      if (routeSuggestion !== undefined) expect(routeSuggestion).toMatchObject({ id: suggested.body.routeSuggestionId, importJobId: 123 });
      else expect([type, target]).toEqual([type, { id: 456, externalId: 'JOB-2026-000918', title: 'Maintenance visit' }]);
      if (target !== undefined) expect([type, { customer, location, contact }]).toEqual([type, customerContext]);
      if (appointment !== undefined) expect([type, appointment]).toMatchObject([type, { id: appointmentId, targetId: 456 }]);
      if (report !== undefined) expect([type, report.id]).toEqual([type, visitReport.id]);
      if (billing !== undefined) expect({ ...billing, status: 'Pending' }).toEqual(shownBilling);
      expect([type, raw.includes('INTERNAL-NOTES')]).toEqual([type, false]);
    }
    const statusesIn = (record: string) =>
      [...told.values()].flatMap(({ payload }) => (payload[record] === undefined ? [] : [payload[record].status]));
    expect(statusesIn('routeSuggestion')).toEqual(['Draft', 'Published']);
    expect(statusesIn('appointment')).toEqual(['Scheduled', 'Scheduled', 'Started', 'Completed', 'Completed']);
    expect(statusesIn('visitReport')).toEqual(['Draft', 'Submitted', 'Approved']);
    expect(statusesIn('billingEvent')).toEqual(['Pending', 'Ready', 'Sent']);

    const deliveries = (await erp.get('/webhook-deliveries?limit=100')).body.items;
    expect(deliveries.map(({ eventType, status }: Record<string, unknown>) => `${eventType} ${status}`).reverse()).toEqual(
      wholeVisit.map((type) => `${type} Succeeded`),
    );
    expect(mock.state.targets()).toMatchObject([{ id: 456, status: 'Completed' }]);
    expect((await ordinavo.moves.standing()).allowed).toEqual([]);
  });

  test('is the same where a manager has the route drafted', async () => {
    const receiver = await receiving();
    const { erp, ordinavo } = await parties(receiver.url);
    await erp.importTarget(document('customer-aware-target'), importKey);
    await ordinavo.clock.advance('250ms');

    const { routeSuggestionId } = await ordinavo.moves.createRouteSuggestion({ importJob: 123 });
    await ordinavo.moves.publishRoute();
    await visited(ordinavo);

    await toldTo(receiver);
    expectGenuine(receiver.attempts);
    const { body } = await erp.get('/route-suggestions?importJobId=123');
    expect(body.items).toMatchObject([{ routeSuggestionId, status: 'Published', stopCount: 1 }]);
  });

  test('is the same where an appointment is made without a route, less the two events of routes', async () => {
    const receiver = await receiving();
    const { erp, ordinavo } = await parties(receiver.url);
    await erp.importTarget(document('customer-aware-target'), importKey);

    await ordinavo.moves.scheduleAppointment({ target: 'JOB-2026-000918' });
    await visited(ordinavo);

    const expected = wholeVisit.filter((type) => !type.startsWith('route.'));
    expect((await receiver.arrived(expected.length)).map(({ eventType }) => eventType)).toEqual(expected);
    expectGenuine(receiver.attempts);
  });

  test('tells a subscriber only of what it wants to know: reports that were approved, and what is to be billed', async () => {
    const receiver = await receiving();
    const { erp, ordinavo } = await parties(receiver.url);
    const wanted: readonly EventType[] = ['visit_report.approved', 'billing.event_created'];
    expect((await erp.patch('/webhooks/1', { eventTypes: wanted })).status).toBe(200);
    await erp.importTarget(document('customer-aware-target'), importKey);
    await ordinavo.moves.scheduleAppointment();
    await visited(ordinavo);
    await ordinavo.clock.advance('1d');

    expect(receiver.attempts.map(({ eventType }) => eventType)).toEqual(wanted);
    for (const { payload } of receiver.attempts) expect(payload).toMatchObject(customerContext);
  });

  test('runs in real time with a receiver in another process, which accepts every event once', async () => {
    const file = fileURLToPath(new URL('../support/receiver-process.mjs', import.meta.url));
    const elsewhere = run(process.execPath, [file], { WEBHOOK_SECRET: secret });
    const [, url = ''] = await elsewhere.printed(/^Listening on (http:\S+)$/m);
    const { erp, ordinavo } = await parties(url, 'real');

    const accepted = await erp.importTarget(document('customer-aware-target'), importKey);
    const seen = await polled(erp, accepted, () => ordinavo.waitFor({ importJob: { id: 123, status: 'Completed' } }));
    expect(seen.at(-1)).toBe('Completed');
    const { body } = await erp.post('/route-suggestions', { importJobId: 123 });
    await ordinavo.moves.publishRoute({ suggestion: body.routeSuggestionId });
    await visited(ordinavo);

    const done = await ordinavo.waitForDelivery({ count: wholeVisit.length });
    expect(done.every(({ attempts }) => attempts.length === 1)).toBe(true);
    const [printed] = await elsewhere.printed(new RegExp(`(?:^\\{.*\\}\\n){${wholeVisit.length}}`, 'm'));
    const lines = printed.trimEnd().split('\n');
    const told = lines.map((line): { verdict: string; eventType: EventType } => JSON.parse(line));
    expect(told.map(({ verdict }) => verdict)).toEqual(wholeVisit.map(() => 'accepted'));
    expect(told.map(({ eventType }) => eventType).sort()).toEqual([...wholeVisit].sort()); // several at once: in any order
    expect((await ordinavo.webhooks.events()).map(({ eventType }) => eventType)).toEqual(wholeVisit);
  });
});
