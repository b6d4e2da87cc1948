/** The timeline of a scenario: what people do, at a time or after an event, as its file says it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { EventType } from '../../src/contract/types.js';
import { type LogEvent, type Mock, ScenarioError, startMock } from '../../src/index.js';
import { stepNames } from '../../src/scenarios/timeline.js';
import { Client, erpKey, given, target } from '../support/given.js';
import { receiving } from '../support/receiver.js';

const folder = mkdtempSync(join(tmpdir(), 'timeline-'));
afterAll(() => rmSync(folder, { recursive: true }));

function fileWith(text: string): string {
  const file = join(folder, 'mine.yaml');
  writeFileSync(file, text);
  return file;
}

const nordKey = 'fio_live_MOCKnord0000000000001';

/** Two tenants with a client each, and nothing else. */
const world = `tenants:
  - key: rheinruhr
    integrationClients:
      - { key: erp, sourceSystem: logistics_erp, apiKeys: [{ value: ${erpKey} }, { name: spare, value: fio_live_MOCKspare000000000001 }] }
  - key: nordlicht
    integrationClients:
      - { key: nordlicht-erp, sourceSystem: logistics_erp, apiKeys: [{ value: ${nordKey} }] }
`;

/** A mock whose timeline has these entries. */
async function playing(...entries: readonly string[]) {
  const arrangement = await given.scenario(fileWith(`${world}timeline:\n${entries.map((entry) => `  - ${entry}\n`).join('')}`));
  return { ...arrangement, nord: new Client(arrangement.mock, nordKey) };
}

const inEssen = (externalId: string) => target(externalId, { address: { city: 'Essen', latitude: 51.451, longitude: 7.012 } });
const start = '2026-06-24T06:00:00.000Z';

const eventsOf = (mock: Mock) => mock.webhooks.events().map(({ eventType }) => eventType);
const stepsIn = (log: readonly LogEvent[]) => log.flatMap((line) => (line.event === 'step' ? [line] : []));
const refusalsIn = (log: readonly LogEvent[]) => stepsIn(log).flatMap(({ refused }) => (refused === null ? [] : [refused]));
const statuses = (mock: Mock) => mock.state.targets().map(({ externalId, status }) => `${externalId} ${status}`);
/** The import job and the targets of each route suggestion. */
const routesOf = (mock: Mock) =>
  mock.state.routeSuggestions().map(({ importJobId, stops }) => `${importJobId}: ${stops.map(({ externalId }) => externalId).join(' ')}`);
const statusFor = async ({ mock, key }: Client) =>
  (await fetch(`${mock.api}/import-jobs`, { headers: { Authorization: `Bearer ${key}` } })).status;

/** What leads to a step, one a minute. */
const scheduled = ['scheduleAppointment: {}'];
const begun = [...scheduled, 'startAppointment: {}'];
const completed = [...begun, 'completeAppointment: {}'];
const submitted = [...completed, 'submitReport: { followUpRequired: true }'];
const approved = [...submitted, 'approveReport: {}'];

const rows: readonly (readonly [step: string, leading: readonly string[], after: EventType, causes: readonly EventType[]])[] = [
  ['createRouteSuggestion:', [], 'target.imported', ['route.suggestion.created']],
  ['createRouteSuggestion: { importJob: latest }', [], 'target.imported', ['route.suggestion.created']],
  ['createRouteSuggestion: { importJob: 1, maxStops: 5 }', [], 'target.imported', ['route.suggestion.created']],
  ['createRouteSuggestion: { targets: [JOB-1] }', [], 'target.imported', ['route.suggestion.created']],
  [
    'publishRoute:',
    ['createRouteSuggestion:'],
    'route.suggestion.created',
    ['route.published', 'appointment.scheduled', 'target.scheduled'],
  ],
  [
    'publishRoute: { suggestion: latest }',
    ['createRouteSuggestion:'],
    'route.suggestion.created',
    ['route.published', 'appointment.scheduled', 'target.scheduled'],
  ],
  ['discardRoute: { suggestion: 1 }', ['createRouteSuggestion:'], 'route.suggestion.created', []],
  ['scheduleAppointment: { target: JOB-1 }', [], 'target.imported', ['appointment.scheduled', 'target.scheduled']],
  [
    'scheduleAppointment: { plannedStart: "2026-06-25T09:30:00+02:00" }',
    [],
    'target.imported',
    ['appointment.scheduled', 'target.scheduled'],
  ],
  ['startAppointment: { target: JOB-1 }', scheduled, 'target.scheduled', ['appointment.started']],
  ['startAppointment:', scheduled, 'appointment.scheduled', ['appointment.started']],
  ['reportProblem: { target: JOB-1, type: AccessDenied }', begun, 'appointment.started', ['appointment.problem_reported']],
  [
    'completeAppointment: { target: JOB-1 }',
    begun,
    'appointment.started',
    ['appointment.completed', 'target.completed', 'visit_report.created'],
  ],
  ['cancelAppointment: { target: JOB-1 }', begun, 'appointment.started', ['appointment.cancelled']],
  ['createReport: { target: JOB-1 }', begun, 'appointment.started', ['visit_report.created']],
  [
    'submitReport: { target: JOB-1, result: Successful, followUpRequired: true, isBillable: true, summary: Filter changed. }',
    completed,
    'visit_report.created',
    ['visit_report.submitted'],
  ],
  [
    'submitReport: { problem: AccessDenied, attachmentCount: 0, internalNotes: Nobody at home. }',
    completed,
    'target.completed',
    ['visit_report.submitted', 'visit_report.problem_reported'],
  ],
  [
    'approveReport: { target: JOB-1 }',
    submitted,
    'visit_report.submitted',
    ['visit_report.approved', 'visit_report.follow_up_required', 'target.follow_up_created', 'billing.event_created'],
  ],
  ['rejectReport: { target: JOB-1 }', submitted, 'visit_report.submitted', ['visit_report.rejected']],
  ['billing: { target: JOB-1, to: Ready }', approved, 'billing.event_created', ['billing.event_ready']],
  ['billing: { to: Sent }', [...approved, 'billing: { to: Ready }'], 'billing.event_ready', ['billing.event_sent']],
  ['billing: { to: Failed }', approved, 'billing.event_created', ['billing.event_failed']],
  ['cancelTarget: { target: JOB-1 }', scheduled, 'target.scheduled', ['target.cancelled', 'appointment.cancelled']],
  ['revokeKey: { client: erp }', [], 'target.imported', []],
  ['revokeKey: { client: erp, key: spare }', [], 'target.imported', []],
];

const inMinutes = (minutes: number) => new Date(Date.parse(start) + minutes * 60_000).toISOString();
const leadingAt = (leading: readonly string[]) => leading.map((step, index) => `{ at: "+${index + 1}m", ${step} }`);

describe('every step', () => {
  test('is in the table', () => {
    expect([...new Set(rows.map(([step]) => step.split(':')[0]))].sort()).toEqual([...stepNames].sort());
  });

  test.each(rows)('%s is taken at its time', async (step, leading, _, causes) => {
    const { mock, erp, log } = await playing(...leadingAt(leading), `{ at: "+1h", ${step} }`);
    await erp.importTarget(inEssen('JOB-1'));
    await mock.clock.set('2026-06-24T06:59:59.999Z');
    const before = eventsOf(mock);
    expect(mock.timeline.list()).toMatchObject([{ at: '2026-06-24T07:00:00.000Z', tenant: 'rheinruhr' }]);

    await mock.clock.advance('1ms');

    expect([eventsOf(mock).slice(before.length), mock.timeline.list()]).toEqual([causes, []]);
    expect(stepsIn(log)).toHaveLength(leading.length + 1);
    expect(stepsIn(log).at(-1)).toMatchObject({ tenant: 'rheinruhr', refused: null, events: causes });
  });

  test.each(rows)('%s is taken so long after an event', async (step, leading, event, causes) => {
    const about = event.startsWith('route.') ? '' : ', externalId: JOB-1';
    const { mock, erp, log } = await playing(
      `{ after: { event: ${event}${about} }, delay: 30s, ${step} }`, // where it stands in the file does not matter
      ...leadingAt(leading),
    );
    expect(mock.timeline.list().at(-1)).toMatchObject({ at: null, step: expect.stringMatching(`, 30s after ${event}`) });
    await erp.importTarget(inEssen('JOB-1'));
    await mock.clock.set(new Date(Date.parse(inMinutes(leading.length)) + 29_999).toISOString());
    const before = eventsOf(mock);

    await mock.clock.advance('1ms');

    expect([eventsOf(mock).slice(before.length), mock.timeline.list()]).toEqual([causes, []]);
    expect(stepsIn(log).at(-1)).toMatchObject({ refused: null, events: causes });
  });

  test('says what it says: a plan, a problem, a report', async () => {
    const { mock, erp } = await playing(
      '{ at: "+1m", scheduleAppointment: { plannedStart: "2026-06-25T09:30:00+02:00" } }',
      '{ at: "+2m", startAppointment: {} }',
      '{ at: "+3m", reportProblem: { type: CustomerAbsent } }',
      '{ at: "+4m", completeAppointment: {} }',
      '{ at: "+5m", submitReport: { result: PartiallySuccessful, followUpRequired: true, isBillable: false, attachmentCount: 3, summary: Half of it., internalNotes: Rude. } }',
    );
    await erp.importTarget(inEssen('JOB-1'));
    await mock.clock.advance('1h');
    expect(mock.state.appointments()).toMatchObject([
      {
        status: 'Completed',
        plannedStart: Date.parse('2026-06-25T07:30:00Z'),
        plannedEnd: Date.parse('2026-06-25T08:00:00Z'),
        startedAt: Date.parse(inMinutes(2)),
        completedAt: Date.parse(inMinutes(4)),
        problem: { type: 'CustomerAbsent', reportedAt: Date.parse(inMinutes(3)) },
      },
    ]);
    const said = { result: 'PartiallySuccessful', followUpRequired: true, isBillable: false, attachmentCount: 3 };
    expect(mock.state.visitReports()).toMatchObject([
      { status: 'Submitted', ...said, summary: 'Half of it.', internalNotes: 'Rude.', problem: { type: 'CustomerAbsent' } },
    ]);
  });

  test('of a route suggestion says what it says', async () => {
    const { mock, erp } = await playing(
      '{ at: "+1m", createRouteSuggestion: { targets: [JOB-2, JOB-1], routeDate: "2026-06-29", name: Monday, start: { latitude: 51.45, longitude: 7.0 }, startTime: "2026-06-29T07:00:00+02:00", maxStops: 1 } }',
    );
    await erp.importBatch([inEssen('JOB-1'), { ...inEssen('JOB-2'), planning: { priority: 'Urgent' } }]);
    await mock.clock.advance('1h');
    expect(mock.state.routeSuggestions()).toMatchObject([
      {
        client: null,
        name: 'Monday',
        routeDate: '2026-06-29',
        importJobId: null,
        stops: [{ externalId: 'JOB-2', arrival: Date.parse('2026-06-29T05:02:00Z') }],
        unrouted: [{ targetId: 1, reason: 'OverMaxStops' }],
      },
    ]);
  });
});

describe('the time of a step', () => {
  test.each([
    ['+0s', start],
    ['+90s', '2026-06-24T06:01:30.000Z'],
    ['+1h40m', '2026-06-24T07:40:00.000Z'],
    ['+2d', '2026-06-26T06:00:00.000Z'],
    ['2026-06-24T09:00:00Z', '2026-06-24T09:00:00.000Z'],
    ['2026-06-24T09:00:00+02:00', '2026-06-24T07:00:00.000Z'],
  ])('%s is %s', async (at, expected) => {
    const { mock } = await playing(`{ at: "${at}", startAppointment: { target: JOB-1 } }`);
    expect(mock.timeline.list()).toEqual([{ at: expected, tenant: 'rheinruhr', step: 'startAppointment JOB-1' }]);
  });

  test('that was before the start is now', async () => {
    const { mock, erp } = await playing('{ at: "2026-06-24T05:00:00Z", revokeKey: { client: erp } }');
    await mock.clock.advance('0s');
    expect([await statusFor(erp), mock.clock.now()]).toEqual([401, start]);
  });

  test('decides the order, and the file does where two are at the same time', async () => {
    const { mock, erp, log } = await playing(
      '{ at: "+2m", completeAppointment: {} }',
      '{ at: "+1m", scheduleAppointment: {} }',
      '{ at: "+1m", startAppointment: {} }',
    );
    await erp.importTarget(inEssen('JOB-1'));
    await mock.clock.advance('2m');
    expect(stepsIn(log).map(({ step, refused }) => [step, refused])).toEqual([
      ['scheduleAppointment JOB-1', null],
      ['startAppointment JOB-1', null],
      ['completeAppointment JOB-1', null],
    ]);
  });

  test('begins anew with a reset', async () => {
    const { mock, erp } = await playing('{ at: "+1h", scheduleAppointment: {} }');
    for (let round = 1; round <= 2; round += 1) {
      await erp.importTarget(inEssen('JOB-1'));
      await mock.clock.advance('1h');
      expect([round, statuses(mock), mock.timeline.list()]).toEqual([round, ['JOB-1 Scheduled'], []]);
      mock.reset();
      expect(mock.timeline.list()).toMatchObject([{ at: '2026-06-24T07:00:00.000Z' }]);
    }
  });
});

describe('an event that a step waits for', () => {
  test('says which target the step is about', async () => {
    const { mock, erp } = await playing('{ after: { event: target.imported, externalId: JOB-2 }, delay: 1s, scheduleAppointment: {} }');
    await erp.importBatch([inEssen('JOB-1'), inEssen('JOB-2'), inEssen('JOB-3')]);
    await mock.clock.advance('1h');
    expect(statuses(mock)).toEqual(['JOB-1 Imported', 'JOB-2 Scheduled', 'JOB-3 Imported']);
  });

  test('is the first of its kind, where the step does not say each', async () => {
    const { mock, erp } = await playing('{ after: { event: target.imported }, scheduleAppointment: {} }');
    await erp.importBatch([inEssen('JOB-1'), inEssen('JOB-2')]);
    await mock.clock.advance('1h');
    expect(statuses(mock)).toEqual(['JOB-1 Scheduled', 'JOB-2 Imported']);
  });

  test('is each of its kind, where it does, and the step waits on', async () => {
    const { mock, erp } = await playing('{ after: { event: target.imported, each: true }, scheduleAppointment: {} }');
    await erp.importBatch([inEssen('JOB-1'), inEssen('JOB-2')]);
    await mock.clock.advance('1h');
    await erp.importTarget(inEssen('JOB-3'));
    await mock.clock.advance('0s');
    expect(statuses(mock)).toEqual(['JOB-1 Scheduled', 'JOB-2 Scheduled', 'JOB-3 Scheduled']);
    expect(mock.timeline.list()).toEqual([{ at: null, tenant: 'rheinruhr', step: 'scheduleAppointment, after each target.imported' }]);
  });

  test('is each of one target, where it names that', async () => {
    const { mock, erp } = await playing(
      '{ after: { event: target.updated, externalId: JOB-1, each: true }, ifPossible: true, cancelTarget: {} }',
    );
    await erp.importBatch([inEssen('JOB-1'), inEssen('JOB-2')]);
    await erp.importBatch([inEssen('JOB-2')]);
    await mock.clock.advance('1h');
    expect(statuses(mock)).toEqual(['JOB-1 Imported', 'JOB-2 Imported']);
    await erp.importBatch([inEssen('JOB-2'), inEssen('JOB-1')]);
    await mock.clock.advance('1h');
    expect(statuses(mock)).toEqual(['JOB-1 Cancelled', 'JOB-2 Imported']);
  });

  test.each(['{}', '{ importJob: latest }'])(
    'counts once for a whole batch where a route is made of it: createRouteSuggestion: %s',
    async (input) => {
      const { mock, erp } = await playing(`{ after: { event: target.imported, each: true }, createRouteSuggestion: ${input} }`);
      await erp.importBatch([inEssen('JOB-1'), inEssen('JOB-2'), inEssen('JOB-3')]);
      await mock.clock.advance('1h');
      await erp.importTarget(inEssen('JOB-4'));
      await mock.clock.advance('1h');
      expect(routesOf(mock)).toEqual(['1: JOB-1 JOB-2 JOB-3', '2: JOB-4']);
    },
  );

  test('is of one import, and so is the route that is made after it, whatever has come in since', async () => {
    const { mock, erp } = await playing('{ after: { event: target.imported, each: true }, delay: 10s, createRouteSuggestion: {} }');
    await erp.importTarget(inEssen('JOB-1'));
    await erp.importBatch([inEssen('JOB-2'), inEssen('JOB-3')]); // at the same moment
    await mock.clock.advance('5s');
    await erp.importTarget(inEssen('JOB-4'));
    await erp.importTarget(target(''));
    await mock.clock.advance('1h');
    expect(routesOf(mock).map((route) => route.replace(/JOB-2 JOB-3|JOB-3 JOB-2/, 'both'))).toEqual(['1: JOB-1', '2: both', '3: JOB-4']);
  });

  test('of a target that no import has caused leads to a route for that target', async () => {
    const { mock, erp } = await playing('{ after: { event: appointment.cancelled, each: true }, createRouteSuggestion: {} }');
    await erp.importBatch([inEssen('JOB-1'), inEssen('JOB-2')]);
    for (const name of ['JOB-1', 'JOB-2']) mock.moves.scheduleAppointment({ target: name });
    mock.moves.cancelAppointment({ target: 'JOB-1' });
    await mock.clock.advance('1h');
    expect(routesOf(mock)).toEqual(['null: JOB-1']);
  });

  test('of a route suggestion says which one is published or discarded', async () => {
    const { mock, erp } = await playing(
      '{ after: { event: route.suggestion.created, each: true }, delay: 5s, publishRoute: {} }',
      '{ after: { event: route.suggestion.created }, delay: 1s, discardRoute: {} }',
    );
    for (const name of ['JOB-1', 'JOB-2', 'JOB-3']) {
      const { body } = await erp.importTarget(inEssen(name));
      await erp.post('/route-suggestions', { importJobId: body.importJobId });
    }
    await mock.clock.advance('1h');
    expect(mock.state.routeSuggestions().map(({ status }) => status)).toEqual(['Discarded', 'Published', 'Published']);
    expect(statuses(mock)).toEqual(['JOB-1 Imported', 'JOB-2 Scheduled', 'JOB-3 Scheduled']);
  });

  test('may be caused by another step, by a client, or on demand', async () => {
    const { mock, erp } = await playing(
      '{ at: "+1m", scheduleAppointment: { target: JOB-1 } }',
      '{ after: { event: appointment.scheduled }, delay: 10m, startAppointment: {} }',
      '{ after: { event: target.cancelled }, delay: 1m, startAppointment: { target: JOB-3 } }',
      '{ after: { event: visit_report.approved }, delay: 1m, billing: { to: Failed } }',
    );
    await erp.importBatch([inEssen('JOB-1'), inEssen('JOB-2'), inEssen('JOB-3')]);
    await mock.clock.advance('11m');
    expect(statuses(mock)).toEqual(['JOB-1 InProgress', 'JOB-2 Imported', 'JOB-3 Imported']);

    mock.moves.scheduleAppointment({ target: 'JOB-3' });
    await erp.importTarget(target('JOB-2', { operation: 'cancel' }));
    await mock.clock.advance('1m');
    expect(statuses(mock)).toEqual(['JOB-1 InProgress', 'JOB-2 Cancelled', 'JOB-3 InProgress']);

    await mock.trigger('visit_report.approved', { target: 'JOB-1' });
    await mock.clock.advance('1m');
    expect(mock.state.billingEvents()).toMatchObject([{ status: 'Failed' }]);
  });

  test('of another tenant does not count', async () => {
    const { mock, erp, nord } = await playing('{ after: { event: target.imported }, scheduleAppointment: {} }');
    await nord.importTarget(inEssen('JOB-1'));
    await mock.clock.advance('1h');
    expect(mock.state.targets('nordlicht')).toMatchObject([{ status: 'Imported' }]);
    await erp.importTarget(inEssen('JOB-1'));
    await mock.clock.advance('1h');
    expect([...mock.state.targets(), ...mock.state.targets('nordlicht')].map(({ status }) => status)).toEqual(['Scheduled', 'Imported']);
  });

  test('leads a chain through a whole visit', async () => {
    const { mock, erp } = await playing(
      '{ after: { event: target.imported }, delay: 1m, scheduleAppointment: {} }',
      '{ after: { event: target.scheduled }, delay: 1m, startAppointment: {} }',
      '{ after: { event: appointment.started }, delay: 1m, completeAppointment: {} }',
      '{ after: { event: target.completed }, delay: 1m, submitReport: {} }',
      '{ after: { event: visit_report.submitted }, delay: 1m, approveReport: {} }',
      '{ after: { event: billing.event_created }, delay: 1m, billing: { to: Ready } }',
      '{ after: { event: billing.event_ready }, billing: { to: Sent } }',
    );
    await erp.importTarget(inEssen('JOB-1'));
    expect(await mock.timeline.run()).toBe(7);
    expect([mock.clock.now(), eventsOf(mock).at(-1)]).toEqual([inMinutes(6), 'billing.event_sent']);
  });
});

describe('a step that names no target', () => {
  test('and waits for no event is about the newest one that it is possible for', async () => {
    const { mock, erp, log } = await playing(
      ...[1, 2, 3].map((minute) => `{ at: "+${minute}m", scheduleAppointment: {} }`),
      '{ at: "+4m", startAppointment: { target: JOB-1 } }',
      '{ at: "+5m", completeAppointment: }',
    );
    await erp.importBatch([inEssen('JOB-1'), inEssen('JOB-2')]);
    await mock.clock.advance('1h');
    expect(stepsIn(log).map(({ step, refused }) => [step, refused === null])).toEqual([
      ['scheduleAppointment JOB-2', true],
      ['scheduleAppointment JOB-1', true],
      ['scheduleAppointment', false],
      ['startAppointment JOB-1', true],
      ['completeAppointment JOB-1', true],
    ]);
    expect(refusalsIn(log)).toEqual([
      'it cannot happen to any target; to the newest, it cannot happen to JOB-2: the target is Scheduled, and scheduleAppointment needs a target that is Imported. Allowed now: startAppointment, cancelAppointment, cancelTarget',
    ]);
  });

  test('is refused in a tenant that has none', async () => {
    const { mock, log } = await playing('{ at: "+1m", scheduleAppointment: {} }');
    await mock.clock.advance('1h');
    expect(refusalsIn(log)).toEqual(['there is no target']);
  });
});

describe('a step that is not possible', () => {
  const impossible: readonly (readonly [step: string, why: string])[] = [
    ['startAppointment: { target: JOB-9 }', 'there is no target JOB-9'],
    [
      'startAppointment: { target: JOB-1 }',
      'it cannot happen to JOB-1: there is no appointment, and startAppointment needs an appointment that is Scheduled. Allowed now: scheduleAppointment, cancelTarget',
    ],
    [
      'approveReport: { target: JOB-1 }',
      'it cannot happen to JOB-1: there is no visit report, and approveReport needs a visit report that is Submitted. Allowed now: scheduleAppointment, cancelTarget',
    ],
    [
      'billing: { target: JOB-1, to: Sent }',
      'it cannot happen to JOB-1: there is no billing event, and billing to Sent needs a billing event that is Ready. Allowed now: scheduleAppointment, cancelTarget',
    ],
    ['publishRoute: {}', 'there is no route suggestion'],
    ['publishRoute: { suggestion: 7 }', 'there is no route suggestion 7'],
    ['discardRoute: { suggestion: 7 }', 'there is no route suggestion 7'],
    ['createRouteSuggestion: { importJob: 7 }', 'there is no import job 7'],
    ['createRouteSuggestion: { targets: [JOB-1, JOB-9] }', 'there is no target JOB-9'],
  ];

  test.each(impossible)('%s: the log says why, and the timeline goes on', async (step, why) => {
    const { mock, erp, log } = await playing(`{ at: "+1m", ${step} }`, '{ at: "+2m", scheduleAppointment: { target: JOB-1 } }');
    await erp.importTarget(inEssen('JOB-1'));
    await mock.clock.advance('1h');
    expect(stepsIn(log)).toMatchObject([{ refused: why, events: [] }, { refused: null }]);
    expect(statuses(mock)).toEqual(['JOB-1 Scheduled']);
  });

  test.each(impossible)('%s, if possible: not a word', async (step) => {
    const { mock, erp, log } = await playing(`{ at: "+1m", ifPossible: true, ${step} }`, '{ at: "+2m", scheduleAppointment: {} }');
    await erp.importTarget(inEssen('JOB-1'));
    await mock.clock.advance('1h');
    expect(stepsIn(log)).toMatchObject([{ step: 'scheduleAppointment JOB-1', refused: null }]);
  });

  test('if possible and possible, is taken, and the log says so', async () => {
    const { mock, erp, log } = await playing('{ at: "+1m", ifPossible: true, scheduleAppointment: {} }');
    await erp.importTarget(inEssen('JOB-1'));
    await mock.clock.advance('1h');
    expect(stepsIn(log)).toMatchObject([{ step: 'scheduleAppointment JOB-1', refused: null }]);
  });

  test('that nothing has been imported for yet is no import job', async () => {
    const { mock, log } = await playing('{ at: "+1m", createRouteSuggestion: { importJob: latest } }');
    await mock.clock.advance('1h');
    expect(refusalsIn(log)).toEqual(['there is no import job']);
  });
});

test('a step may be of another tenant than the first', async () => {
  const { mock, erp, nord } = await playing(
    '{ at: "+1m", scheduleAppointment: { tenant: nordlicht } }',
    '{ after: { event: target.scheduled }, startAppointment: { tenant: nordlicht } }',
    '{ at: "+2m", revokeKey: { tenant: nordlicht, client: nordlicht-erp, key: default } }',
  );
  expect(mock.timeline.list().map(({ tenant, step }) => [tenant, step])).toEqual([
    ['nordlicht', 'scheduleAppointment'],
    ['nordlicht', 'revokeKey nordlicht-erp default'],
    ['nordlicht', 'startAppointment, after target.scheduled'],
  ]);
  for (const client of [erp, nord]) await client.importTarget(inEssen('JOB-1'));
  await mock.clock.advance('2m');
  expect([...mock.state.targets(), ...mock.state.targets('nordlicht')].map(({ status }) => status)).toEqual(['Imported', 'InProgress']);
  expect([await statusFor(erp), await statusFor(nord)]).toEqual([200, 401]);
});

test('what is told of a step keeps internal notes to itself, and cuts long texts short', async () => {
  const secretly = `submitReport: { target: JOB-1, summary: "${'Filter changed. '.repeat(10)}", internalNotes: INTERNAL-NOTES }`;
  const { mock, erp, log } = await playing(
    ...leadingAt(completed),
    `{ at: "+1h", ${secretly} }`,
    `{ after: { event: visit_report.rejected }, ${secretly} }`,
  );
  await erp.importTarget(inEssen('JOB-1'));
  const shown = 'submitReport JOB-1, summary Filter changed. Filter changed. Filter …, internalNotes (kept to themselves)';
  expect(
    mock.timeline
      .list()
      .slice(-2)
      .map(({ step }) => step),
  ).toEqual([shown, `${shown}, after visit_report.rejected`]);
  await mock.clock.advance('1h');
  expect(stepsIn(log).at(-1)?.step).toBe(shown);
  expect(JSON.stringify(log)).not.toContain('INTERNAL-NOTES');
  expect(mock.state.visitReports()).toMatchObject([{ internalNotes: 'INTERNAL-NOTES' }]);
});

test('what is told of a step shows no API key and no webhook secret, whoever has written it there', async () => {
  const [key, hook] = ['fio_live_1q2w3e4r5t6z7u8i9o0pA', 'whsec_1q2w3e4r5t6z7u8i9o0p'];
  const { mock, erp, log } = await playing(...leadingAt(completed), `{ at: "+1h", submitReport: { summary: ${key} } }`);
  await erp.importTarget(inEssen('JOB-1'));
  await mock.clock.advance('1h');
  mock.moves.rejectReport();
  mock.moves.submitReport({ summary: hook });
  expect(stepsIn(log).at(-1)).toMatchObject({ step: expect.stringContaining('submitReport JOB-1, summary'), refused: null });
  for (const text of [key, hook]) expect(JSON.stringify(log)).not.toContain(text.slice(-12));
});

describe('whoever runs the mock', () => {
  const visit = [...leadingAt(scheduled), '{ at: "+5m", completeAppointment: {} }', '{ at: "+1h", startAppointment: {} }'];

  test('sees what is to come, in its order, with what waits for events last', async () => {
    const { mock } = await playing(
      '{ after: { event: target.scheduled, externalId: JOB-1, each: true }, delay: 90s, startAppointment: {} }',
      ...visit,
    );
    expect(mock.timeline.list()).toEqual([
      { at: inMinutes(1), tenant: 'rheinruhr', step: 'scheduleAppointment' },
      { at: inMinutes(5), tenant: 'rheinruhr', step: 'completeAppointment' },
      { at: inMinutes(60), tenant: 'rheinruhr', step: 'startAppointment' },
      { at: null, tenant: 'rheinruhr', step: 'startAppointment, 1m30s after each target.scheduled of JOB-1' },
    ]);
  });

  test('goes from step to step, and is told which were refused', async () => {
    const { mock, erp } = await playing(...visit);
    await erp.importTarget(inEssen('JOB-1'));
    expect(await mock.timeline.next()).toEqual({ at: inMinutes(1), tenant: 'rheinruhr', step: 'scheduleAppointment', refused: null });
    expect(mock.clock.now()).toBe(inMinutes(1));
    expect(await mock.timeline.next()).toEqual({
      at: inMinutes(5),
      tenant: 'rheinruhr',
      step: 'completeAppointment',
      refused: expect.stringContaining('the appointment is Scheduled'),
    });
    expect(await mock.timeline.next()).toMatchObject({ at: inMinutes(60), refused: null });
    expect([await mock.timeline.next(), mock.clock.now(), statuses(mock)]).toEqual([null, inMinutes(60), ['JOB-1 InProgress']]);
  });

  test('is told of a refusal also where the log says nothing of it', async () => {
    const { mock, log } = await playing('{ at: "+1m", ifPossible: true, scheduleAppointment: {} }');
    expect(await mock.timeline.next()).toMatchObject({ step: 'scheduleAppointment', refused: 'there is no target' });
    expect(stepsIn(log)).toEqual([]);
  });

  test('runs them all, those that wait for events of others among them, and is told how many', async () => {
    const { mock, erp } = await playing(
      ...leadingAt(scheduled),
      '{ after: { event: target.scheduled }, delay: 2h, startAppointment: {} }',
      '{ after: { event: target.cancelled }, startAppointment: {} }',
    );
    await erp.importTarget(inEssen('JOB-1'));
    expect(await mock.timeline.run()).toBe(2);
    expect([statuses(mock), mock.clock.now()]).toEqual([['JOB-1 InProgress'], inMinutes(121)]);
    expect(mock.timeline.list()).toMatchObject([{ at: null }]);
    expect(await mock.timeline.run()).toBe(0);
  });

  test('counts those that are refused', async () => {
    const { mock } = await playing(...visit);
    expect(await mock.timeline.run()).toBe(3);
  });
});

describe('a timeline is refused with file, line, column and what would be right', () => {
  async function refusal(text: string): Promise<string> {
    const file = fileWith(text);
    const error = await startMock({ scenario: file }).then(
      async (mock) => {
        await mock.close();
        return new Error('was accepted');
      },
      (reason: unknown) => reason,
    );
    if (!(error instanceof ScenarioError)) throw error;
    return error.message.replaceAll(`${folder}/`, '');
  }

  test.each<[string, string, string]>([
    ['an unknown step', '{at: "+1h", startApointment: {}}', ':9:17 timeline[0]: "startApointment" is no known key. "startAppointment"?'],
    ['no step', '{at: "+1h"}', ':9:5 timeline[0]: does nothing; give it a step, such as "startAppointment: {target: JOB-1}"'],
    [
      'two steps in one entry',
      '{at: "+1h", startAppointment: {}, completeAppointment: {}}',
      ':9:39 timeline[0].completeAppointment: stands beside "startAppointment"; write a step for each',
    ],
    ['no time', '{startAppointment: {}}', ':9:5 timeline[0]: has no time; give it an "at", or an event to come "after"'],
    [
      'two times',
      '{at: "+1h", after: {event: target.imported}, startAppointment: {}}',
      ':9:17 timeline[0].after: stands beside "at"; leave one of them out',
    ],
    [
      'a delay without an event',
      '{at: "+1h", delay: 5s, startAppointment: {}}',
      ':9:17 timeline[0].delay: belongs to "after"; write the whole time into "at"',
    ],
    [
      'a delay that is none',
      '{after: {event: target.imported}, delay: soon, startAppointment: {}}',
      ':9:39 timeline[0].delay: "soon" is not a duration; write "250ms", "10s", "5m", "2h" or "1d"',
    ],
    [
      'a delay of an age',
      '{after: {event: target.imported}, delay: 400000d, startAppointment: {}}',
      ':9:39 timeline[0].delay: "400000d" is more than a thousand years',
    ],
    [
      'a time that is none',
      '{at: tomorrow, startAppointment: {}}',
      ':9:6 timeline[0].at: "tomorrow" is neither a time with its offset nor a time after the start; write 2026-06-24T06:00:00Z or "+1h40m"',
    ],
    [
      'a time without its offset',
      '{at: "2026-06-24T07:00:00", startAppointment: {}}',
      ':9:6 timeline[0].at: "2026-06-24T07:00:00" is neither',
    ],
    [
      'a time that does not exist',
      '{at: "2026-02-30T07:00:00Z", startAppointment: {}}',
      ':9:6 timeline[0].at: "2026-02-30T07:00:00Z" is neither',
    ],
    ['a time after the start that is none', '{at: "+soon", startAppointment: {}}', ':9:6 timeline[0].at: "+soon" is neither'],
    [
      'a time in an age',
      '{at: "+400000d", startAppointment: {}}',
      ':9:6 timeline[0].at: "+400000d" is more than a thousand years after the start',
    ],
    [
      'an event that there is not',
      '{after: {event: target.import}, startAppointment: {}}',
      ':9:14 timeline[0].after.event: "target.import" is none of target.imported,',
    ],
    ['an "after" without an event', '{after: {externalId: JOB-1}, startAppointment: {}}', ':9:6 timeline[0].after: needs "event"'],
    [
      'an unknown key of "after"',
      '{after: {event: target.imported, target: JOB-1}, startAppointment: {}}',
      ':9:38 timeline[0].after: "target" is no known key.',
    ],
    [
      'an unknown key of a step',
      '{at: "+1h", startAppointment: {taget: JOB-1}}',
      ':9:36 timeline[0].startAppointment: "taget" is no known key. "target"?',
    ],
    ['an external ID as a list', '{at: "+1h", startAppointment: {target: [JOB-1]}}', ':9:36 timeline[0].startAppointment.target: '],
    [
      'both an import job and targets',
      '{at: "+1h", createRouteSuggestion: {importJob: latest, targets: [JOB-1]}}',
      ':9:60 timeline[0].createRouteSuggestion.targets: stands beside "importJob"; leave one of them out',
    ],
    ['no targets', '{at: "+1h", createRouteSuggestion: {targets: []}}', ':9:41 timeline[0].createRouteSuggestion.targets: '],
    [
      'a wrong import job',
      '{at: "+1h", createRouteSuggestion: {importJob: newest}}',
      ':9:41 timeline[0].createRouteSuggestion.importJob: ',
    ],
    [
      'a day that does not exist',
      '{at: "+1h", createRouteSuggestion: {routeDate: "2026-02-30"}}',
      ':9:41 timeline[0].createRouteSuggestion.routeDate: "2026-02-30" is not a date',
    ],
    [
      'a start time without its offset',
      '{at: "+1h", createRouteSuggestion: {startTime: "2026-06-24T07:00:00"}}',
      ':9:41 timeline[0].createRouteSuggestion.startTime: "2026-06-24T07:00:00" is not a time that exists, with its offset; write 2026-06-24T06:00:00Z',
    ],
    [
      'a start that is nowhere',
      '{at: "+1h", createRouteSuggestion: {start: {latitude: 91, longitude: 7}}}',
      ':9:49 timeline[0].createRouteSuggestion.start.latitude: ',
    ],
    [
      'half a start',
      '{at: "+1h", createRouteSuggestion: {start: {latitude: 51}}}',
      ':9:41 timeline[0].createRouteSuggestion.start: needs "longitude"',
    ],
    ['no stops at all', '{at: "+1h", createRouteSuggestion: {maxStops: 0}}', ':9:41 timeline[0].createRouteSuggestion.maxStops: '],
    ['a suggestion that is no number', '{at: "+1h", publishRoute: {suggestion: first}}', ':9:32 timeline[0].publishRoute.suggestion: '],
    [
      'a plan without its offset',
      '{at: "+1h", scheduleAppointment: {plannedStart: "2026-06-24T07:00:00"}}',
      ':9:39 timeline[0].scheduleAppointment.plannedStart: "2026-06-24T07:00:00" is not a time that exists',
    ],
    [
      'a wrong problem',
      '{at: "+1h", reportProblem: {type: accessDenied}}',
      ':9:33 timeline[0].reportProblem.type: "accessDenied" is none of ',
    ],
    [
      'a wrong result',
      '{at: "+1h", submitReport: {result: Succesful}}',
      ':9:32 timeline[0].submitReport.result: "Succesful" is none of Successful, PartiallySuccessful, Unsuccessful. "Successful"?',
    ],
    ['a wrong problem of a report', '{at: "+1h", submitReport: {problem: true}}', ':9:32 timeline[0].submitReport.problem: '],
    ['a flag that is a text', '{at: "+1h", submitReport: {isBillable: "no"}}', ':9:32 timeline[0].submitReport.isBillable: "no" is not '],
    [
      'a negative number of attachments',
      '{at: "+1h", submitReport: {attachmentCount: -1}}',
      ':9:32 timeline[0].submitReport.attachmentCount: ',
    ],
    ['billing to nowhere', '{at: "+1h", billing: {target: JOB-1}}', ':9:17 timeline[0].billing: needs "to"'],
    [
      'a wrong status of billing',
      '{at: "+1h", billing: {to: Pending}}',
      ':9:27 timeline[0].billing.to: "Pending" is none of Ready, Sent, Failed',
    ],
    ['billing of nothing', '{at: "+1h", billing: }', ':9:17 timeline[0].billing: '],
    ['the key of nobody', '{at: "+1h", revokeKey: {key: default}}', ':9:17 timeline[0].revokeKey: needs "client"'],
    [
      'the key of a client that is not there',
      '{at: "+1h", revokeKey: {client: epr}}',
      ':9:29 timeline[0].revokeKey.client: "epr" is no client of the scenario. "erp"?',
    ],
    [
      'a key that is not there',
      '{at: "+1h", revokeKey: {client: erp, key: spar}}',
      ':9:42 timeline[0].revokeKey.key: "spar" is no API key of the scenario. "spare"?',
    ],
    [
      'an unknown tenant',
      '{at: "+1h", startAppointment: {tenant: nordlich}}',
      ':9:36 timeline[0].startAppointment.tenant: "nordlich" is no tenant of the scenario. "nordlicht"?',
    ],
    [
      'a client of another tenant',
      '{at: "+1h", revokeKey: {client: nordlicht-erp}}',
      ':9:29 timeline[0].revokeKey.client: "nordlicht-erp" is no client of the scenario.',
    ],
    ['a step that is a text', '{at: "+1h", startAppointment: JOB-1}', ':9:17 timeline[0].startAppointment: "JOB-1" is not an object'],
  ])('%s', async (_, entry, message) => {
    expect(await refusal(`${world}timeline:\n  - ${entry}\n`)).toContain(`mine.yaml${message}`);
  });

  test('all that is wrong at once, each in its place', async () => {
    const text = `${world}timeline:\n  - {at: soon, startAppointment: {}}\n  - {at: "+1h"}\n  - {at: "+1h", revokeKey: {client: epr}}\n`;
    expect((await refusal(text)).split('\n').map((line) => line.split(' ')[0])).toEqual([
      'mine.yaml:9:6',
      'mine.yaml:10:5',
      'mine.yaml:11:29',
    ]);
  });

  test('where the scenario has no tenant at all', async () => {
    expect(await refusal('timeline: [{at: "+1h", startAppointment: {}}]\n')).toContain('mine.yaml:1:24 timeline[0].startAppointment: ');
  });
});

/** As design and documents show it; not a letter of it may need to be changed. */
const shown = `timeline:                         # what people do, on the clock
  - {at: "+5m", createRouteSuggestion: {importJob: latest}}
  - {at: "+10m", publishRoute: {suggestion: latest}}
  - {at: "+1h", startAppointment: {target: JOB-2026-000918}}
  - {at: "+1h40m", completeAppointment: {target: JOB-2026-000918}}
  - {at: "+1h45m", submitReport: {target: JOB-2026-000918, result: Successful, followUpRequired: true, isBillable: true, summary: Filter changed.}}
  - {at: "+2h", approveReport: {target: JOB-2026-000918}}
  - {at: "+2h1m", billing: {target: JOB-2026-000918, to: Ready}}
  - {at: "+3h", revokeKey: {client: erp, key: default}}
  # a step may also wait for something instead of a time: {after: {event: target.imported, externalId: JOB-1}, delay: 30s, …}

expectations:                     # checked by \`exec\`, and on request
  - {name: the job arrives once, target: {externalId: JOB-2026-000918, count: 1, status: Completed}}
  - {name: all accepted, deliveries: {webhook: portal, status: Succeeded, min: 8, within: 10s}}
  - {name: report before billing, events: {inOrder: [visit_report.approved, billing.event_created]}}
`;

test('the timeline of the example runs as it stands, from the route to the key that is revoked', async () => {
  const receiver = await receiving();
  const { mock, erp, log } = await given.scenario(fileWith(`extends: builtin:demo\n${shown}`), { webhookUrl: receiver.url });
  await erp.importTarget(inEssen('JOB-2026-000918'));

  expect(await mock.timeline.run()).toBe(8);

  expect(refusalsIn(log)).toEqual([]);
  expect(eventsOf(mock)).toEqual([
    'target.imported',
    'route.suggestion.created',
    'route.published',
    'appointment.scheduled',
    'target.scheduled',
    'appointment.started',
    'appointment.completed',
    'target.completed',
    'visit_report.created',
    'visit_report.submitted',
    'visit_report.approved',
    'visit_report.follow_up_required',
    'target.follow_up_created',
    'billing.event_created',
    'billing.event_ready',
  ]);
  expect(receiver.attempts.map(({ eventType }) => eventType)).toEqual(eventsOf(mock));
  expect(mock.expectations().map(({ name, holds }) => [name, holds])).toEqual([
    ['the job arrives once', true],
    ['all accepted', true],
    ['report before billing', true],
  ]);
  expect([await statusFor(erp), mock.clock.now()]).toEqual([401, inMinutes(180)]);
});
