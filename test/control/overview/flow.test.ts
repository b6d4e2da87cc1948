/** The flow: how far everything has come, from the external system to the webhook. */
import { describe, expect, test } from 'vitest';
import { explain, problemText } from '../../../src/contract/explain.js';
import { controlAnswers } from '../../../src/contract/generated/control-answers.js';
import type { Flow } from '../../../src/control/overview/overview-types.js';
import { connectControl, type Mock } from '../../../src/index.js';
import { Client, given, target, tenantWith } from '../../support/given.js';
import { everythingHappens, subscribedToEverything } from '../../support/webhook-world.js';

const nothing: Flow['passed'] = {
  rejected: 0,
  imported: 0,
  suggested: 0,
  scheduled: 0,
  inProgress: 0,
  completed: 0,
  reported: 0,
  approved: 0,
  billing: 0,
  billed: 0,
  cancelled: 0,
};

const essen = { address: { latitude: 51.451, longitude: 7.012 } };

const stages = (mock: Mock) => mock.overview.flow().items.map(({ externalId, stage }) => `${externalId} ${stage}`);

test('where nothing has happened there is nothing', async () => {
  const { mock } = await given.client();
  expect(mock.overview.flow()).toEqual({
    requests: 0,
    importJobs: 0,
    passed: nothing,
    deliveries: { pending: 0, succeeded: 0, failed: 0, dropped: 0 },
    items: [],
  });
});

describe('counts', () => {
  test('are of requests, jobs, stages and deliveries', async () => {
    const { mock, erp, receiver } = await given.subscribed({ scenario: { assumptions: { retrySchedule: ['0s', '1h'] } } });
    receiver.answersOnce(204, 500);
    await erp.importBatch([target('JOB-1'), target('JOB-2', { title: '' })]);
    await mock.clock.advance('1s');
    await erp.get('/import-jobs/1');
    const { requests, importJobs, passed, deliveries } = mock.overview.flow();
    expect([requests, importJobs]).toEqual([2, 1]);
    expect(passed).toEqual({ ...nothing, imported: 1, rejected: 1 });
    expect(deliveries).toEqual({ pending: 1, succeeded: 1, failed: 0, dropped: 0 });
  });

  test('go by events: whoever gets somewhere twice counts twice, and follow-ups are imported, too', async () => {
    const arrangement = await subscribedToEverything();
    await everythingHappens(arrangement);
    expect(arrangement.mock.overview.flow().passed).toEqual({
      rejected: 1,
      imported: 4,
      suggested: 1,
      scheduled: 2,
      inProgress: 1,
      completed: 1,
      reported: 2,
      approved: 1,
      billing: 1,
      billed: 1,
      cancelled: 1,
    });
  });

  test('begin anew with a reset', async () => {
    const { mock, erp } = await given.client();
    await erp.importTarget(target('JOB-1'));
    mock.reset();
    expect(mock.overview.flow()).toMatchObject({ importJobs: 0, passed: nothing, items: [] });
  });

  test('no more requests are counted than the journal shows', async () => {
    const { mock, erp } = await given.client({}, { limits: { journalEntries: 3 } });
    for (let sent = 0; sent < 5; sent += 1) await erp.get('/integration/health');
    expect(mock.overview.flow().requests).toBe(mock.requests.list().length);
  });
});

describe('items', () => {
  test('are what has moved lately, the newest move first, with the stage where each stands now', async () => {
    const { mock, erp } = await given.client();
    await erp.importBatch([target('JOB-1', { title: 'First visit' }), target('JOB-2'), target('JOB-3', { title: '' })]);
    await mock.clock.advance('1m');
    mock.moves.scheduleAppointment({ target: 'JOB-1' });
    expect(mock.overview.flow().items).toEqual([
      {
        externalId: 'JOB-1',
        title: 'First visit',
        stage: 'scheduled',
        eventType: 'target.scheduled',
        at: '2026-06-24T06:01:00.000Z',
        deliveries: { pending: 0, succeeded: 0, failed: 0 },
      },
      {
        externalId: 'JOB-3',
        title: '',
        stage: 'rejected',
        eventType: 'target.rejected',
        at: '2026-06-24T06:00:00.000Z',
        deliveries: { pending: 0, succeeded: 0, failed: 0 },
      },
      expect.objectContaining({ externalId: 'JOB-2', stage: 'imported', eventType: 'target.imported' }),
    ]);
  });

  test('a target goes from stage to stage', async () => {
    const { mock, erp } = await given.client({}, { tenants: [] });
    await erp.importTarget(target('JOB-1', essen));
    const passed: (string | undefined)[] = [stages(mock)[0]];
    const { moves } = mock;
    const submit = () => moves.submitReport({ target: 'JOB-1', isBillable: true });
    for (const move of [
      () => moves.createRouteSuggestion({ targets: ['JOB-1'] }),
      () => moves.publishRoute(),
      () => moves.cancelAppointment({ target: 'JOB-1' }),
      () => moves.scheduleAppointment({ target: 'JOB-1' }),
      () => moves.startAppointment({ target: 'JOB-1' }),
      () => moves.completeAppointment({ target: 'JOB-1' }),
      submit,
      () => moves.rejectReport({ target: 'JOB-1' }),
      submit,
      () => moves.approveReport({ target: 'JOB-1' }),
      () => moves.billing({ target: 'JOB-1', to: 'Ready' }),
      () => moves.billing({ target: 'JOB-1', to: 'Sent' }),
    ]) {
      move();
      passed.push(stages(mock)[0]);
    }
    expect(passed).toEqual(
      [
        ...['imported', 'suggested', 'scheduled', 'imported', 'scheduled', 'inProgress', 'completed'],
        ...['reported', 'completed', 'reported', 'billing', 'billing', 'billed'],
      ].map((stage) => `JOB-1 ${stage}`),
    );
  });

  test('what is not billed ends as approved, and what is cancelled as cancelled', async () => {
    const { mock, erp } = await given.client();
    await erp.importBatch([target('JOB-1'), target('JOB-2')]);
    await mock.trigger('visit_report.submitted', { target: 'JOB-1' });
    mock.moves.rejectReport({ target: 'JOB-1' });
    mock.moves.submitReport({ target: 'JOB-1', isBillable: false });
    mock.moves.approveReport({ target: 'JOB-1' });
    mock.moves.cancelTarget({ target: 'JOB-2' });
    expect(stages(mock)).toEqual(['JOB-2 cancelled', 'JOB-1 approved']);
  });

  test('a draft of a route moves its stops, and what it leaves out stays', async () => {
    const { mock, erp } = await given.client();
    await erp.importBatch([target('JOB-1', essen), target('JOB-2'), target('JOB-3')]);
    mock.moves.createRouteSuggestion({ targets: ['JOB-1', 'JOB-2'] });
    expect(mock.overview.flow().items[0]).toMatchObject({
      externalId: 'JOB-1',
      stage: 'suggested',
      eventType: 'route.suggestion.created',
    });
    expect(stages(mock)).toEqual(['JOB-1 suggested', 'JOB-3 imported', 'JOB-2 imported']);
  });

  test('have the deliveries about them', async () => {
    const { mock, erp, receiver } = await given.subscribed({ scenario: { assumptions: { retrySchedule: ['0s'] } } });
    receiver.answersOnce(204, 500);
    await erp.importTarget(target('JOB-1'));
    await mock.clock.advance('0s');
    await erp.importTarget(target('JOB-1', { title: 'Changed' }));
    await mock.clock.advance('0s');
    expect(mock.overview.flow().items).toMatchObject([{ externalId: 'JOB-1', deliveries: { pending: 0, succeeded: 1, failed: 1 } }]);
  });

  test('are forty at most, of a thousand', async () => {
    const { mock, erp } = await given.client();
    await erp.importBatch(Array.from({ length: 1000 }, (_, index) => target(`JOB-${index}`, { title: `<i>${'x'.repeat(150)}` })));
    const { items } = mock.overview.flow();
    expect(items.map(({ externalId }) => externalId)).toEqual(Array.from({ length: 40 }, (_, index) => `JOB-${999 - index}`));
  });

  test('go with the events that are kept', async () => {
    const { mock, erp } = await given.client({}, { limits: { events: 2 } });
    for (const name of ['JOB-1', 'JOB-2', 'JOB-3']) await erp.importTarget(target(name));
    expect(stages(mock)).toEqual(['JOB-3 imported', 'JOB-2 imported']);
    expect(mock.overview.flow().passed.imported).toBe(3);
  });
});

test('each tenant has a flow of its own, but requests are of all', async () => {
  const otherKey = 'fio_live_MOCKnord0000000000001';
  const nordlicht = tenantWith({ apiKeys: [{ value: otherKey }] }, { key: 'nordlicht', id: 'tenant-456' });
  const { mock, erp } = await given.client({}, { tenants: [nordlicht] });
  await erp.importTarget(target('JOB-1'));
  await new Client(mock, otherKey).importTarget(target('NORTH-1'));
  expect(mock.overview.flow({ tenant: 'nordlicht' })).toMatchObject({ requests: 2, importJobs: 1, items: [{ externalId: 'NORTH-1' }] });
  expect(stages(mock)).toEqual(['JOB-1 imported']);
});

test('over HTTP the answer is the same, as the contract has it', async () => {
  const arrangement = await subscribedToEverything();
  await everythingHappens(arrangement);
  const { mock } = arrangement;
  const flow = await connectControl({ url: mock.url, token: mock.controlToken }).overview.flow();
  expect(flow).toEqual(mock.overview.flow());
  const validate = controlAnswers.getFlow?.[200];
  expect(
    validate?.(flow),
    explain(flow, validate?.errors ?? [])
      .map(problemText)
      .join('; '),
  ).toBe(true);
});
