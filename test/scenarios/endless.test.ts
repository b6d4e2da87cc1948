/** Steps that cause each other: they end, and the mock goes on. */
import { describe, expect, test } from 'vitest';
import type { Scenario } from '../../src/index.js';
import { given, target } from '../support/given.js';

type Timeline = NonNullable<Scenario['timeline']>;

const inTurns: Timeline = [
  { after: { event: 'target.imported' }, scheduleAppointment: {} },
  { after: { event: 'appointment.scheduled', each: true }, cancelAppointment: {} },
  { after: { event: 'appointment.cancelled', each: true }, scheduleAppointment: {} },
];

const backAndForth: Timeline = [
  { after: { event: 'target.imported' }, scheduleAppointment: {} },
  { after: { event: 'appointment.scheduled' }, startAppointment: {} },
  { after: { event: 'appointment.started' }, completeAppointment: {} },
  { after: { event: 'visit_report.created' }, submitReport: {} },
  { after: { event: 'visit_report.submitted', each: true }, delay: '1m', rejectReport: {} },
  { after: { event: 'visit_report.rejected', each: true }, delay: '1m', submitReport: {} },
];

describe('steps that cause each other', () => {
  test('without a delay end after 50,000 at one moment, which the log tells with the tenant', async () => {
    const { mock, erp, log } = await given.client({}, { timeline: inTurns });
    await erp.importTarget(target('JOB-1'));
    await mock.clock.advance('1s');
    const told = log.flatMap((event) => (event.event === 'dropped' && event.message.startsWith('steps of') ? [event.message] : []));
    expect(told).toEqual(
      ['appointment.scheduled', 'appointment.cancelled'].map(
        (type) =>
          `steps of rheinruhr after ${type}: more than 50000 at one moment are left out; where they cause each other, give one a delay`,
      ),
    );
    expect(mock.timeline.list().filter(({ at }) => at !== null)).toEqual([]);
    expect((await erp.get('/integration/health')).status).toBe(200);
  });

  test('with a delay go on for as long as the clock does, and no run of the timeline goes on for ever', async () => {
    const { mock, erp } = await given.client({}, { timeline: backAndForth });
    await erp.importTarget(target('JOB-1'));
    await mock.clock.advance('1h');
    expect(mock.moves.standing({ target: 'JOB-1' }).visitReport).toMatchObject({ status: 'Submitted' });
    expect(await mock.timeline.run()).toBe(100_000);
  });
});

test('steps after imports are not counted: there may be any number of them at one moment', async () => {
  const { mock, erp } = await given.client(
    { rateLimit: 'off' },
    { timeline: [{ after: { event: 'target.imported', each: true }, scheduleAppointment: {} }] },
  );
  for (let batch = 0; batch < 51; batch += 1)
    await erp.importBatch(Array.from({ length: 1000 }, (_, index) => target(`JOB-${batch}-${index}`)));
  await mock.clock.advance('0s');
  expect(mock.state.targets().filter(({ status }) => status !== 'Scheduled')).toEqual([]);
});

test('a copy of a tenant takes each step from its first event on', async () => {
  const { mock, erp } = await given.client(
    {},
    { timeline: [{ after: { event: 'target.imported', each: true }, scheduleAppointment: {} }] },
  );
  await erp.importTarget(target('JOB-1'));
  await mock.clock.advance('0s');
  const { key, apiKey } = mock.tenants.clone();
  for (const externalId of ['JOB-2', 'JOB-3'])
    await erp.send({ method: 'POST', path: '/inbound/targets', key: apiKey, body: target(externalId) });
  await mock.tenant(key).clock.advance('0s');
  expect(mock.tenant(key).state.targets()).toMatchObject([{ status: 'Scheduled' }, { status: 'Scheduled' }, { status: 'Scheduled' }]);
});

test('a route that is to be published after each import is published once for each import', async () => {
  const { mock, erp, log } = await given.client(
    {},
    {
      timeline: [
        { after: { event: 'target.imported', each: true }, createRouteSuggestion: {} },
        { after: { event: 'target.imported', each: true }, delay: '5s', publishRoute: {} },
      ],
    },
  );
  const address = { latitude: 51.45, longitude: 7.01 };
  await erp.importBatch([target('JOB-1', { address }), target('JOB-2', { address }), target('JOB-3', { address })]);
  await mock.clock.advance('5s');
  expect(mock.state.routeSuggestions()).toMatchObject([{ status: 'Published', stops: [{}, {}, {}] }]);
  expect(log.filter((event) => event.event === 'step')).toMatchObject([{ refused: null }, { refused: null }]);
});

test('the list of what is to come says which target each step is about', async () => {
  const { mock, erp } = await given.client(
    {},
    {
      timeline: [
        { after: { event: 'target.imported', each: true }, delay: '1h', scheduleAppointment: {} },
        { after: { event: 'target.imported' }, delay: '2h', revokeKey: { client: 'erp' } },
      ],
    },
  );
  await erp.importBatch([target('JOB-1'), target('JOB-2')]);
  expect(mock.timeline.list().flatMap(({ at, step }) => (at === null ? [] : [step]))).toEqual([
    'scheduleAppointment JOB-1',
    'scheduleAppointment JOB-2',
    'revokeKey erp default',
  ]);
});
