/** Moves: what people in Ordinavo do, made by control, in this process and over HTTP alike [V, A-62, A-63]. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explain, problemText } from '../../src/contract/explain.js';
import { controlAnswers } from '../../src/contract/generated/control-answers.js';
import { ControlError, connectControl, type Mock, type Scenario } from '../../src/index.js';
import { Client, given, target, tenantWith } from '../support/given.js';
import { wholeVisit } from '../support/whole-visit.js';

/** What a move answers. */
interface Taken {
  readonly target: { readonly externalId: string; readonly status: string } | null;
  readonly routeSuggestionId: number | null;
  readonly events: readonly { readonly eventId: string; readonly eventType: string; readonly externalId: string | null }[];
}

/** A move by its name, whoever makes it. */
type Make = (move: string, input?: unknown) => Promise<Taken>;

// biome-ignore lint/suspicious/noExplicitAny: inputs that no type would allow are what is tried here
type AnyMoves = Readonly<Record<string, (...input: any[]) => any>>;

const remote = (mock: Mock) => connectControl({ url: mock.url, token: mock.controlToken });
const movesIn = (moves: unknown): AnyMoves => moves as AnyMoves; // as: by names that are looked up

/** A call that throws becomes a promise that rejects, as over HTTP. */
const called =
  (moves: AnyMoves): Make =>
  async (move, ...input) => {
    const call = moves[move];
    if (call === undefined) throw new Error(`There is no move ${move}.`);
    return call(...input);
  };

const kinds = { 400: 'invalid', 404: 'notFound', 409: 'conflict' } as const;

interface Answered {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers field by field
  readonly body: any;
}

/** A call by hand, with the token; its answer held against contracts/control.yaml. */
async function ask(mock: Mock, method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answered> {
  const content = body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) };
  const type: Record<string, string> = body === undefined ? {} : { 'Content-Type': 'application/json' };
  const all = { Authorization: `Bearer ${mock.controlToken}`, ...type, ...headers };
  const response = await fetch(`${mock.url}/_mock${path}`, { method, headers: all, ...content });
  const answer = { status: response.status, body: await response.json() };
  const validate = controlAnswers[method === 'GET' ? 'getStanding' : 'makeMove']?.[answer.status];
  if (validate === undefined) throw new Error(`${answer.status} is no answer of control: ${JSON.stringify(answer.body)}`);
  if (!validate(answer.body))
    throw new Error(
      explain(answer.body, validate.errors ?? [])
        .map(problemText)
        .join('; '),
    );
  return answer;
}

const posted =
  (mock: Mock): Make =>
  async (move, ...input) => {
    const { status, body } = await ask(mock, 'POST', `/moves/${move}`, ...input);
    if (status === 200) return body;
    throw new ControlError(kinds[status as keyof typeof kinds] ?? 'unreachable', body.error.message); // as: one of those that control has
  };

const ways = [
  ['mock.moves', (mock: Mock) => called(movesIn(mock.moves))],
  ['connectControl().moves', (mock: Mock) => called(movesIn(remote(mock).moves))],
  ['POST /_mock/moves/…', posted],
] as const;

/** An import that can be put on a route. */
const inEssen = (externalId: string, more: Record<string, unknown> = {}) =>
  target(externalId, { address: { street: 'Hachestrasse 12', city: 'Essen', latitude: 51.451, longitude: 7.012 }, ...more });

const typesIn = ({ events }: Taken) => events.map(({ eventType }) => eventType);
const occurred = (mock: Pick<Mock, 'webhooks'>) => mock.webhooks.events().map(({ eventType, externalId }) => `${eventType} ${externalId}`);

/** What a call was refused with, once it is seen that it has changed nothing and caused nothing. */
async function refused(mock: Mock, call: () => Promise<unknown>): Promise<{ kind: string; message: string }> {
  const [before, events] = [JSON.stringify(mock.exportState()), occurred(mock)];
  const error = await call().then(
    (answer) => new Error(`It was not refused: ${JSON.stringify(answer)}`),
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof ControlError)) throw error;
  expect(JSON.stringify(mock.exportState())).toBe(before);
  expect(occurred(mock)).toEqual(events);
  return { kind: error.kind, message: error.message };
}

/** One client, and JOB-1 that waits in Essen. */
async function withJob(scenario: Scenario = {}) {
  const arrangement = await given.client({}, scenario);
  await arrangement.erp.importTarget(inEssen('JOB-1'));
  return { ...arrangement, make: called(movesIn(arrangement.mock.moves)) };
}

const toCompleted = ['scheduleAppointment', 'startAppointment', 'completeAppointment'] as const;
const toApproved = [...toCompleted, 'submitReport', 'approveReport'] as const;

async function makeAll(make: Make, moves: readonly string[], input: object = {}): Promise<void> {
  for (const move of moves) await make(move, input);
}

describe.each(ways)('%s', (_, of) => {
  test('makes every move there is', async () => {
    const { mock, erp } = await given.client();
    const make = of(mock);
    await erp.importBatch([inEssen('JOB-1'), inEssen('JOB-2')]);
    const one = { target: 'JOB-1' };
    const steps: readonly [move: string, input: object | undefined, is: unknown, events: readonly string[]][] = [
      ['createRouteSuggestion', { targets: ['JOB-2'], name: 'Tomorrow' }, 1, ['route.suggestion.created']],
      ['discardRoute', {}, 1, []],
      [
        'createRouteSuggestion',
        { targets: ['JOB-1'], start: { latitude: 51.5, longitude: 7 }, startTime: '2026-06-25T07:00:00+02:00' },
        2,
        ['route.suggestion.created'],
      ],
      ['publishRoute', undefined, 2, ['route.published', 'appointment.scheduled', 'target.scheduled']],
      ['startAppointment', one, 'InProgress', ['appointment.started']],
      ['reportProblem', { ...one, type: 'AccessDenied' }, 'InProgress', ['appointment.problem_reported']],
      ['createReport', one, 'InProgress', ['visit_report.created']],
      ['completeAppointment', one, 'Completed', ['appointment.completed', 'target.completed']],
      [
        'submitReport',
        { ...one, result: 'Successful', summary: 'Came in by the back door.', attachmentCount: 2 },
        'Completed',
        ['visit_report.submitted', 'visit_report.problem_reported'],
      ],
      ['rejectReport', one, 'Completed', ['visit_report.rejected']],
      [
        'submitReport',
        { ...one, followUpRequired: true, isBillable: true, internalNotes: 'Dog.' },
        'Completed',
        ['visit_report.submitted'],
      ],
      [
        'approveReport',
        one,
        'Completed',
        ['visit_report.approved', 'visit_report.follow_up_required', 'target.follow_up_created', 'billing.event_created'],
      ],
      ['billing', { ...one, to: 'Failed' }, 'Completed', ['billing.event_failed']],
      ['billing', { ...one, to: 'Ready' }, 'Completed', ['billing.event_ready']],
      ['billing', { ...one, to: 'Sent' }, 'Completed', ['billing.event_sent']],
      [
        'scheduleAppointment',
        { target: 'JOB-2', plannedStart: '2026-06-25T10:00:00+02:00' },
        'Scheduled',
        ['appointment.scheduled', 'target.scheduled'],
      ],
      ['cancelAppointment', { target: 'JOB-2' }, 'Imported', ['appointment.cancelled']],
      ['cancelTarget', { target: 'JOB-2' }, 'Cancelled', ['target.cancelled']],
      ['revokeKey', { client: 'erp' }, null, []],
    ];
    const names = Object.keys(mock.moves).filter((name) => name !== 'standing');
    expect([...new Set(steps.map(([move]) => move))].sort()).toEqual(names.sort());

    for (const [move, input, is, events] of steps) {
      const before = occurred(mock).length;
      const taken = input === undefined ? await make(move) : await make(move, input);
      expect([move, taken.target?.status ?? taken.routeSuggestionId, typesIn(taken)]).toEqual([move, is, events]);
      expect(taken.events).toEqual(mock.webhooks.events().slice(before));
    }
    expect(mock.state.visitReports()).toMatchObject([
      { result: 'Successful', attachmentCount: 2, summary: 'Came in by the back door.', internalNotes: 'Dog.', billingStatus: 'Sent' },
    ]);
    expect(mock.state.appointments()).toMatchObject([
      { targetId: 1, routeSuggestionId: 2, status: 'Completed', plannedStart: Date.parse('2026-06-25T05:07:00Z') },
      { targetId: 2, routeSuggestionId: null, status: 'Cancelled', plannedStart: Date.parse('2026-06-25T08:00:00Z') },
    ]);
    expect(mock.state.routeSuggestions().map(({ status }) => status)).toEqual(['Discarded', 'Published']);
    expect(mock.state.targets().map(({ externalId, status }) => [externalId, status])).toEqual([
      ['JOB-1', 'Completed'],
      ['JOB-2', 'Cancelled'],
      ['JOB-1-FOLLOW-UP', 'Imported'],
    ]);
  });

  test('about no target in particular is about the newest one that it is possible for', async () => {
    const { mock, erp } = await given.client();
    const make = of(mock);
    await erp.importBatch([target('JOB-1'), target('JOB-2'), target('JOB-3')]);
    await make('cancelTarget', { target: 'JOB-3' });
    expect((await make('scheduleAppointment')).target).toEqual({ externalId: 'JOB-2', status: 'Scheduled' });
    expect((await make('scheduleAppointment', {})).target).toEqual({ externalId: 'JOB-1', status: 'Scheduled' });
    expect((await make('startAppointment', {})).target).toEqual({ externalId: 'JOB-2', status: 'InProgress' });
    expect(await refused(mock, () => make('scheduleAppointment', {}))).toEqual({
      kind: 'conflict',
      message:
        'scheduleAppointment: it cannot happen to any target; to the newest, it cannot happen to JOB-3: the target is Cancelled, and scheduleAppointment needs a target that is Imported. Allowed now: nothing any more.',
    });
  });

  test.each<[string, readonly string[], string, object, string]>([
    [
      'completing before anything is scheduled',
      [],
      'completeAppointment',
      {},
      'there is no appointment, and completeAppointment needs an appointment that is Started. Allowed now: scheduleAppointment, cancelTarget',
    ],
    [
      'completing before starting',
      ['scheduleAppointment'],
      'completeAppointment',
      {},
      'the appointment is Scheduled, and completeAppointment needs an appointment that is Started. Allowed now: startAppointment, cancelAppointment, cancelTarget',
    ],
    [
      'approving before there is a report',
      [],
      'approveReport',
      {},
      'there is no visit report, and approveReport needs a visit report that is Submitted. Allowed now: scheduleAppointment, cancelTarget',
    ],
    [
      'approving what was not submitted',
      toCompleted,
      'approveReport',
      {},
      'the visit report is Draft, and approveReport needs a visit report that is Submitted. Allowed now: submitReport',
    ],
    [
      'approving what was rejected',
      [...toCompleted, 'submitReport', 'rejectReport'],
      'approveReport',
      {},
      'the visit report is Rejected, and approveReport needs a visit report that is Submitted. Allowed now: submitReport',
    ],
    [
      'approving twice',
      toApproved,
      'approveReport',
      {},
      'the visit report is Approved, and approveReport needs a visit report that is Submitted. Allowed now: billing to Ready, billing to Failed',
    ],
    [
      'rejecting what was approved',
      toApproved,
      'rejectReport',
      {},
      'the visit report is Approved, and rejectReport needs a visit report that is Submitted. Allowed now: billing to Ready, billing to Failed',
    ],
    [
      'scheduling twice',
      ['scheduleAppointment'],
      'scheduleAppointment',
      {},
      'the target is Scheduled, and scheduleAppointment needs a target that is Imported. Allowed now: startAppointment, cancelAppointment, cancelTarget',
    ],
    [
      'starting twice',
      ['scheduleAppointment', 'startAppointment'],
      'startAppointment',
      {},
      'the appointment is Started, and startAppointment needs an appointment that is Scheduled. Allowed now: reportProblem, completeAppointment, cancelAppointment, createReport, cancelTarget',
    ],
    [
      'completing twice',
      toCompleted,
      'completeAppointment',
      {},
      'the appointment is Completed, and completeAppointment needs an appointment that is Started. Allowed now: submitReport',
    ],
    [
      'a problem before the visit',
      ['scheduleAppointment'],
      'reportProblem',
      {},
      'the appointment is Scheduled, and reportProblem needs an appointment that is Started. Allowed now: startAppointment, cancelAppointment, cancelTarget',
    ],
    [
      'submitting before completing',
      ['scheduleAppointment', 'startAppointment', 'createReport'],
      'submitReport',
      {},
      'the appointment is Started, and submitReport needs an appointment that is Completed. Allowed now: reportProblem, completeAppointment, cancelAppointment, cancelTarget',
    ],
    [
      'a second report',
      ['scheduleAppointment', 'startAppointment', 'createReport'],
      'createReport',
      {},
      'the visit report is Draft, and createReport needs no visit report. Allowed now: reportProblem, completeAppointment, cancelAppointment, cancelTarget',
    ],
    [
      'billing before approval',
      toCompleted,
      'billing',
      { to: 'Ready' },
      'there is no billing event, and billing to Ready needs a billing event that is Pending or Failed. Allowed now: submitReport',
    ],
    [
      'sending what is not ready',
      toApproved,
      'billing',
      { to: 'Sent' },
      'the billing event is Pending, and billing to Sent needs a billing event that is Ready. Allowed now: billing to Ready, billing to Failed',
    ],
    [
      'calling off what is done',
      toCompleted,
      'cancelTarget',
      {},
      'the target is Completed, and cancelTarget needs a target that is Imported or Scheduled or InProgress. Allowed now: submitReport',
    ],
    [
      'cancelling twice',
      ['cancelTarget'],
      'cancelTarget',
      {},
      'the target is Cancelled, and cancelTarget needs a target that is Imported or Scheduled or InProgress. Allowed now: nothing any more',
    ],
  ])('refuses %s, and names what is allowed', async (_what, before, move, input, why) => {
    const { mock } = await withJob();
    const make = of(mock);
    await makeAll(make, before, { target: 'JOB-1' });
    expect(await refused(mock, () => make(move, { ...input, target: 'JOB-1' }))).toEqual({
      kind: 'conflict',
      message: `${move}: it cannot happen to JOB-1: ${why}.`,
    });
  });

  test('refuses to publish or discard twice, and to publish a route without stops, naming what is allowed', async () => {
    const { mock, erp } = await given.client();
    const make = of(mock);
    await erp.importBatch([inEssen('JOB-1'), target('NOWHERE')]);
    await make('createRouteSuggestion', { targets: ['JOB-1'] });
    await make('publishRoute');
    const done = (id: number, status: string) => `the route suggestion ${id} is ${status} already. Allowed now: nothing any more.`;
    expect(await refused(mock, () => make('publishRoute'))).toEqual({ kind: 'conflict', message: `publishRoute: ${done(1, 'Published')}` });
    expect(await refused(mock, () => make('discardRoute', { suggestion: 1 }))).toEqual({
      kind: 'conflict',
      message: `discardRoute: ${done(1, 'Published')}`,
    });
    await make('createRouteSuggestion', { targets: ['NOWHERE', 'JOB-1'] });
    expect(await refused(mock, () => make('publishRoute', { suggestion: 2 }))).toEqual({
      kind: 'conflict',
      message: 'publishRoute: the route suggestion 2 has no stops (MissingCoordinates, AlreadyRouted). Allowed now: discardRoute.',
    });
    await make('discardRoute');
    expect(await refused(mock, () => make('discardRoute'))).toEqual({ kind: 'conflict', message: `discardRoute: ${done(2, 'Discarded')}` });
    expect((await refused(mock, () => make('publishRoute', { suggestion: 'latest' }))).message).toContain(done(2, 'Discarded'));
  });

  test('publishes a route whole or not at all: one stop that is planned already refuses it', async () => {
    const { mock, erp } = await given.client();
    const make = of(mock);
    await erp.importBatch([inEssen('JOB-1'), inEssen('JOB-2'), inEssen('JOB-3')]);
    await make('createRouteSuggestion', {});
    await make('scheduleAppointment', { target: 'JOB-2' });
    expect(await refused(mock, () => make('publishRoute'))).toEqual({
      kind: 'conflict',
      message:
        'publishRoute: the route suggestion 1 is out of date: it cannot happen to JOB-2: the target is Scheduled, and scheduleAppointment needs a target that is Imported. Allowed now: startAppointment, cancelAppointment, cancelTarget; for the route: discardRoute.',
    });
    expect(mock.state.targets().map(({ status }) => status)).toEqual(['Imported', 'Scheduled', 'Imported']);
    await make('cancelAppointment', { target: 'JOB-2' });
    expect(typesIn(await make('publishRoute'))).toEqual([
      'route.published',
      ...Array.from({ length: 3 }, () => ['appointment.scheduled', 'target.scheduled']).flat(),
    ]);
  });

  test.each<[string, string, object, string]>([
    ['a target', 'startAppointment', { target: 'JOB-99' }, 'There is no target "JOB-99". "JOB-1"?'],
    ['a target that is called differently', 'startAppointment', { target: 'visit-7' }, 'There is no target "visit-7". There are: JOB-1.'],
    [
      'a target whose name is that of what every object has',
      'cancelTarget',
      { target: '__proto__' },
      'There is no target "__proto__". There are: JOB-1.',
    ],
    ['one target of several', 'createRouteSuggestion', { targets: ['JOB-1', 'JOB-9'] }, 'There is no target "JOB-9". "JOB-1"?'],
    ['a route suggestion', 'publishRoute', { suggestion: 9 }, 'There is no route suggestion "9". There is none.'],
    ['any route suggestion', 'publishRoute', {}, 'publishRoute: there is no route suggestion.'],
    ['any route suggestion to discard', 'discardRoute', { suggestion: 'latest' }, 'discardRoute: there is no route suggestion.'],
    ['an import job', 'createRouteSuggestion', { importJob: 9 }, 'There is no import job "9".'],
    ['a client', 'revokeKey', { client: 'nobody' }, 'There is no client "nobody". There are: erp.'],
    ['a client that is nearly called so', 'revokeKey', { client: 'epr', key: 'default' }, 'There is no client "epr". "erp"?'],
    ['a key', 'revokeKey', { client: 'erp', key: 'second' }, 'There is no API key of the client erp "second". There are: default.'],
    ['a tenant', 'cancelTarget', { tenant: 'nobody', target: 'JOB-1' }, 'There is no tenant "nobody". There are: rheinruhr.'],
  ])('does not know %s that is not there', async (_what, move, input, message) => {
    const { mock } = await withJob();
    expect(await refused(mock, () => of(mock)(move, input))).toEqual({ kind: 'notFound', message: expect.stringContaining(message) });
  });

  test('has nothing to do where there is nothing', async () => {
    const { mock } = await given.client();
    const make = of(mock);
    expect(await refused(mock, () => make('scheduleAppointment'))).toEqual({
      kind: 'notFound',
      message: 'scheduleAppointment: there is no target.',
    });
    expect(await refused(mock, () => make('createRouteSuggestion'))).toEqual({
      kind: 'notFound',
      message: 'createRouteSuggestion: there is no import job.',
    });
  });

  test.each<[string, string, unknown, RegExp]>([
    ['a target that is a number', 'startAppointment', { target: 5 }, /^startAppointment: target: 5 is not a string/],
    ['a target without a name', 'startAppointment', { target: '' }, /^startAppointment: target: is empty/],
    ['a target of null', 'startAppointment', { target: null }, /target: null is not a string/],
    ['several targets for one', 'startAppointment', { target: ['JOB-1'] }, /^startAppointment: target: \["JOB-1"\] is not a string/],
    ['an unknown key', 'startAppointment', { targets: ['JOB-1'] }, /^startAppointment: "targets" is no known key. "target"\?/],
    [
      'the keys of another move',
      'approveReport',
      { result: 'Successful' },
      /^approveReport: "result" is no known key. Known: tenant, target/,
    ],
    ['the keys of timelines', 'startAppointment', { at: '+1h' }, /"at" is no known key/],
    ['an array', 'startAppointment', [], /\[\] is not an object/],
    ['an array with something in it', 'startAppointment', [{ target: 'JOB-1' }], /is not an object/],
    [
      'a time without its offset',
      'scheduleAppointment',
      { plannedStart: '2026-06-24T08:00:00' },
      /^scheduleAppointment: plannedStart: "2026-06-24T08:00:00" is not a time that exists, with its offset; write 2026-06-24T06:00:00Z/,
    ],
    [
      'a day for a time',
      'scheduleAppointment',
      { plannedStart: '2026-06-24' },
      /^scheduleAppointment: plannedStart: "2026-06-24" is not a time/,
    ],
    [
      'a day that is not in the calendar',
      'scheduleAppointment',
      { plannedStart: '2026-02-30T08:00:00Z' },
      /plannedStart: "2026-02-30T08:00:00Z" is not a time that exists/,
    ],
    ['a time that is a number', 'scheduleAppointment', { plannedStart: 1782280800000 }, /plannedStart: 1782280800000 is not a string/],
    ['a time beyond the year 9999', 'scheduleAppointment', { plannedStart: '9999-12-31T23:59:59-05:00' }, /plannedStart/],
    ['a time before the year 0', 'scheduleAppointment', { plannedStart: '0000-01-01T00:00:00+05:00' }, /plannedStart/],
    [
      'a problem that is none',
      'reportProblem',
      { type: 'Rain' },
      /type: "Rain" is none of CustomerAbsent, AccessDenied, EquipmentDefect, Other/,
    ],
    ['a result that is none', 'submitReport', { result: 'Good' }, /result: "Good" is none of/],
    ['a count that is negative', 'submitReport', { attachmentCount: -1 }, /attachmentCount: -1 is less than 0/],
    ['a count with a fraction', 'submitReport', { attachmentCount: 1.5 }, /attachmentCount: 1.5 is not an integer/],
    ['a truth that is text', 'submitReport', { isBillable: 'yes' }, /isBillable: "yes" is not a boolean/],
    ['a truth of null', 'submitReport', { followUpRequired: null }, /followUpRequired: null is not a boolean/],
    [
      'a summary beyond 10,000 characters',
      'submitReport',
      { summary: 'x'.repeat(10_001) },
      /^submitReport: summary: is longer than 10000 characters/,
    ],
    ['several mistakes', 'submitReport', { summary: 5, result: 'Good' }, /result: "Good" is none of .*summary: 5 is not a string/],
    ['billing to nowhere', 'billing', {}, /^billing: needs "to"/],
    ['billing to somewhere else', 'billing', { to: 'Paid' }, /to: "Paid" is none of Ready, Sent, Failed/],
    ['a billing event back to Pending', 'billing', { to: 'Pending' }, /to: "Pending" is none of Ready, Sent, Failed/],
    ['a key of nobody', 'revokeKey', {}, /^revokeKey: needs "client"/],
    ['a suggestion that is text', 'publishRoute', { suggestion: '1' }, /^publishRoute: suggestion: "1" is /],
    ['a suggestion 0', 'publishRoute', { suggestion: 0 }, /^publishRoute: suggestion: 0 is /],
    ['a suggestion with a fraction', 'publishRoute', { suggestion: 1.5 }, /^publishRoute: suggestion: 1.5 is /],
    ['a job that is text', 'createRouteSuggestion', { importJob: 'first' }, /^createRouteSuggestion: importJob: "first" is /],
    ['no targets', 'createRouteSuggestion', { targets: [] }, /targets: is empty/],
    ['2,001 targets', 'createRouteSuggestion', { targets: Array.from({ length: 2001 }, () => 'JOB-1') }, /targets: .*2000/],
    ['targets that are text', 'createRouteSuggestion', { targets: 'JOB-1' }, /targets: "JOB-1" is not an array/],
    ['targets that are numbers', 'createRouteSuggestion', { targets: [1] }, /targets\[0\]: 1 is not a string/],
    ['both a job and targets', 'createRouteSuggestion', { importJob: 1, targets: ['JOB-1'] }, /targets.*importJob|importJob.*targets/],
    [
      'both the latest job and targets',
      'createRouteSuggestion',
      { importJob: 'latest', targets: ['JOB-1'] },
      /targets.*importJob|importJob.*targets/,
    ],
    ['a start without a longitude', 'createRouteSuggestion', { start: { latitude: 51 } }, /start: needs "longitude"/],
    ['a start beyond the pole', 'createRouteSuggestion', { start: { latitude: 91, longitude: 0 } }, /start.latitude: 91 is more than 90/],
    ['a start time that is none', 'createRouteSuggestion', { startTime: 'soon' }, /startTime: "soon" is not a time that exists/],
    [
      'a start time without its offset',
      'createRouteSuggestion',
      { startTime: '2026-06-24T08:00:00' },
      /startTime: "2026-06-24T08:00:00" is not a time that exists/,
    ],
    ['a start time beyond the year 9999', 'createRouteSuggestion', { startTime: '9999-12-31T23:59:59-05:00' }, /startTime/],
    ['a start time before the year 0', 'createRouteSuggestion', { startTime: '0000-01-01T00:00:00+05:00' }, /startTime/],
    [
      'a route date that is none',
      'createRouteSuggestion',
      { routeDate: '2026-02-30' },
      /routeDate: "2026-02-30" is not a date that exists/,
    ],
    ['a route without stops', 'createRouteSuggestion', { maxStops: 0 }, /maxStops: 0 is less than 1/],
    ['a name without a character', 'createRouteSuggestion', { name: '' }, /name: is empty/],
    ['a tenant that is a number', 'cancelTarget', { tenant: 5 }, /tenant: 5 is not a string/],
  ])('refuses %s', async (_what, move, input, message) => {
    const { mock } = await withJob();
    const { kind, message: said } = await refused(mock, () => of(mock)(move, input));
    expect(kind).toBe('invalid');
    expect(said).toMatch(message);
  });

  test('takes what is left out as undefined for left out', async () => {
    const { mock } = await withJob();
    const make = of(mock);
    expect((await make('scheduleAppointment', { target: undefined, plannedStart: undefined })).target?.status).toBe('Scheduled');
    expect(mock.state.appointments()).toMatchObject([{ plannedStart: Date.parse('2026-06-24T06:00:00Z') }]);
  });
});

describe('a move over HTTP', () => {
  test.each([
    ['startAppointments', 'There is no move "startAppointments". "startAppointment"?'],
    ['standing', /^There is no move "standing"\. There are: createRouteSuggestion, publishRoute/],
    ['constructor', /^There is no move "constructor"/],
    ['__proto__', /^There is no move "__proto__"/],
    ['billingReady', /^There is no move "billingReady"/],
  ])('called %s is not found', async (move, message) => {
    const { mock } = await withJob();
    const { status, body } = await ask(mock, 'POST', `/moves/${move}`, {});
    expect([status, body.error.code]).toEqual([404, 'not_found']);
    expect(body.error.message).toMatch(message);
  });

  test.each<[string, string]>([
    ['null', 'null'],
    ['a number', '5'],
    ['text', '"JOB-1"'],
    ['an array', '[]'],
    ['half of an object', '{"target":'],
    ['nothing but spaces', ' '],
  ])('is refused with %s for a body', async (_, raw) => {
    const { mock } = await withJob();
    const before = JSON.stringify(mock.exportState());
    expect((await ask(mock, 'POST', '/moves/scheduleAppointment', raw)).status).toBe(400);
    expect(JSON.stringify(mock.exportState())).toBe(before);
  });

  test('answers 409 with what is allowed, 404 for what is not there, 400 for what is wrong, 401 without the token', async () => {
    const { mock } = await withJob();
    const statusOf = async (move: string, body: unknown, headers = {}) => {
      const { status, body: answer } = await ask(mock, 'POST', `/moves/${move}`, body, headers);
      return [status, answer.error.code];
    };
    expect(await statusOf('completeAppointment', { target: 'JOB-1' })).toEqual([409, 'conflict']);
    expect(await statusOf('completeAppointment', { target: 'JOB-2' })).toEqual([404, 'not_found']);
    expect(await statusOf('completeAppointment', { target: 2 })).toEqual([400, 'invalid_request']);
    expect(await statusOf('scheduleAppointment', {}, { Authorization: 'Bearer wrong' })).toEqual([401, 'unauthorized']);
    expect(await statusOf('scheduleAppointment', {}, { Origin: 'https://elsewhere.example' })).toEqual([403, 'forbidden']);
    expect(mock.state.targets()).toMatchObject([{ status: 'Imported' }]);
  });

  test('takes nothing from a __proto__ in its JSON', async () => {
    const { mock } = await withJob();
    const { status } = await ask(mock, 'POST', '/moves/scheduleAppointment', '{"__proto__":{"target":"JOB-1"}}');
    expect(status).toBe(400);
    expect(mock.state.appointments()).toEqual([]);
  });
});

describe('a move in this process', () => {
  test.each([null, 'JOB-1', 5, true])('is refused with %j, as over HTTP', async (input) => {
    const { mock, make } = await withJob();
    expect((await refused(mock, () => make('scheduleAppointment', input))).kind).toBe('invalid');
  });

  test.each([null, 'JOB-1', 5, true, []].map((input) => [input]))('of a tenant is refused with %j, too', async (input) => {
    const { mock } = await withJob();
    const make = called(movesIn(mock.tenant('rheinruhr').moves));
    expect((await refused(mock, () => make('scheduleAppointment', input))).kind).toBe('invalid');
  });
});

describe('where the work for a target stands', () => {
  test('is told with its records and what is allowed now, at every step of a visit', async () => {
    const { mock, make } = await withJob();
    const seen: unknown[] = [];
    const look = () => {
      const { target: one, appointment, visitReport, billingEvent, allowed } = mock.moves.standing({ target: 'JOB-1' });
      seen.push([one.status, appointment?.status ?? null, visitReport?.status ?? null, billingEvent?.status ?? null, allowed.join(', ')]);
    };
    look();
    for (const move of [...toApproved, 'billing'] as const) {
      await make(move, move === 'billing' ? { target: 'JOB-1', to: 'Ready' } : { target: 'JOB-1' });
      look();
    }
    await make('billing', { to: 'Sent' });
    look();
    expect(seen).toEqual([
      ['Imported', null, null, null, 'scheduleAppointment, cancelTarget'],
      ['Scheduled', 'Scheduled', null, null, 'startAppointment, cancelAppointment, cancelTarget'],
      ['InProgress', 'Started', null, null, 'reportProblem, completeAppointment, cancelAppointment, createReport, cancelTarget'],
      ['Completed', 'Completed', 'Draft', null, 'submitReport'],
      ['Completed', 'Completed', 'Submitted', null, 'approveReport, rejectReport'],
      ['Completed', 'Completed', 'Approved', 'Pending', 'billing to Ready, billing to Failed'],
      ['Completed', 'Completed', 'Approved', 'Ready', 'billing to Sent, billing to Failed'],
      ['Completed', 'Completed', 'Approved', 'Sent', ''],
    ]);
  });

  test('allows exactly what can be done', async () => {
    const { mock, make } = await withJob();
    const inputs = { billing: [{ to: 'Ready' }, { to: 'Sent' }, { to: 'Failed' }] } as Readonly<Record<string, readonly { to?: string }[]>>;
    const notOfWork = ['createRouteSuggestion', 'publishRoute', 'discardRoute', 'revokeKey', 'standing'];
    const work = Object.keys(mock.moves).filter((name) => !notOfWork.includes(name));
    for (const next of [...toApproved, null]) {
      const { allowed } = mock.moves.standing();
      mock.snapshots.save('here');
      const possible: string[] = [];
      for (const move of work)
        for (const input of inputs[move] ?? [{}]) {
          const isPossible = await make(move, { ...input, target: 'JOB-1' }).then(
            () => true,
            () => false,
          );
          if (isPossible) possible.push(input.to === undefined ? move : `${move} to ${input.to}`);
          mock.snapshots.load('here');
        }
      expect(possible.sort()).toEqual([...allowed].sort());
      if (next !== null) await make(next, {});
    }
  });

  test('is the same over HTTP', async () => {
    const { mock, make } = await withJob();
    await makeAll(make, toApproved);
    const standing = mock.moves.standing({ target: 'JOB-1' });
    expect(standing).toMatchObject({
      target: { id: 1, externalId: 'JOB-1', status: 'Completed' },
      visitReport: { billingStatus: 'Pending' },
    });
    expect(await remote(mock).moves.standing({ target: 'JOB-1' })).toEqual(JSON.parse(JSON.stringify(standing)));
    expect(await remote(mock).moves.standing({ target: 'JOB-1', tenant: 'rheinruhr' })).toEqual(JSON.parse(JSON.stringify(standing)));
    expect((await ask(mock, 'GET', '/moves?target=JOB-1')).body).toEqual(JSON.parse(JSON.stringify(standing)));
  });

  test('is about the newest target where none is named', async () => {
    const { mock, erp } = await withJob();
    await erp.importTarget(target('JOB-2'));
    expect(mock.moves.standing().target).toEqual({ id: 2, externalId: 'JOB-2', status: 'Imported' });
    expect((await remote(mock).moves.standing()).target.externalId).toBe('JOB-2');
  });

  test('is unknown for a target that is not there, and where there is none', async () => {
    const { mock } = await withJob();
    const empty = (await given.client()).mock;
    expect(() => mock.moves.standing({ target: 'JOB-7' })).toThrow(new ControlError('notFound', 'There is no target "JOB-7". "JOB-1"?'));
    expect(() => empty.moves.standing()).toThrow('the tenant "rheinruhr" has no target');
    expect((await ask(mock, 'GET', '/moves?target=JOB-7')).status).toBe(404);
    expect((await ask(mock, 'GET', '/moves?tenant=nobody')).status).toBe(404);
    expect((await ask(empty, 'GET', '/moves')).status).toBe(404);
  });

  test('does not pass over what it does not know: a target that is misspelt is not the newest one', async () => {
    const { mock } = await withJob();
    const said = new ControlError('invalid', 'moves.standing: "targt" is no known key. Known: target, tenant.');
    expect(() => movesIn(mock.moves).standing?.({ targt: 'JOB-1' })).toThrow(said);
    expect(() => movesIn(mock.tenant('rheinruhr').moves).standing?.({ targt: 'JOB-1' })).toThrow(said);
  });
});

const nordKey = 'fio_live_MOCKnord0000000000001';

/** Two tenants, each with a JOB-1. */
async function twoTenants() {
  const nord = tenantWith({ key: 'nord-erp', apiKeys: [{ value: nordKey }] }, { key: 'nord', id: 'tenant-456' });
  const { mock, erp } = await given.clientOf({ tenants: [tenantWith(), nord] });
  const north = new Client(mock, nordKey);
  await erp.importTarget(inEssen('JOB-1'));
  await north.importTarget(inEssen('JOB-1'));
  return { mock, erp, north };
}

describe('in several tenants a move', () => {
  const statuses = (mock: Mock) => ['rheinruhr', 'nord'].map((tenant) => mock.state.targets(tenant).map(({ status }) => status));

  test('is made in the first one, unless said otherwise', async () => {
    const { mock } = await twoTenants();
    mock.moves.scheduleAppointment({ target: 'JOB-1' });
    expect(statuses(mock)).toEqual([['Scheduled'], ['Imported']]);
    mock.moves.cancelTarget({ target: 'JOB-1', tenant: 'nord' });
    expect(statuses(mock)).toEqual([['Scheduled'], ['Cancelled']]);
    expect(mock.moves.standing({ tenant: 'nord' }).target.status).toBe('Cancelled');
  });

  test('is made in the one whose control it is, here and over HTTP', async () => {
    const { mock } = await twoTenants();
    mock.tenant('nord').moves.scheduleAppointment();
    await remote(mock).tenant('nord').moves.startAppointment({ target: 'JOB-1' });
    expect(statuses(mock)).toEqual([['Imported'], ['InProgress']]);
    await remote(mock).moves.completeAppointment({ tenant: 'nord' });
    expect((await ask(mock, 'POST', '/moves/submitReport?tenant=nord', {})).status).toBe(200);
    expect(mock.tenant('nord').moves.standing().visitReport?.status).toBe('Submitted');
    expect((await remote(mock).tenant('nord').moves.standing()).visitReport?.status).toBe('Submitted');
    expect([mock.state.visitReports(), mock.state.visitReports('nord')]).toMatchObject([[], [{ id: 1 }]]);
    expect(mock.tenant('nord').state.visitReports()).toHaveLength(1);
    expect(mock.tenant('rheinruhr').state.visitReports()).toEqual([]);
  });

  test('sees only what is there: suggestions, jobs, keys and events of another tenant are not', async () => {
    const { mock, north } = await twoTenants();
    const [first, second] = [mock.tenant('rheinruhr').moves, mock.tenant('nord').moves];
    first.createRouteSuggestion();
    expect(() => second.publishRoute()).toThrow('there is no route suggestion');
    expect(() => second.publishRoute({ suggestion: 1 })).toThrow('There is no route suggestion "1"');
    await north.importTarget(target('JOB-2'));
    expect(() => first.createRouteSuggestion({ importJob: 2 })).toThrow('There is no import job "2"');
    expect(() => first.scheduleAppointment({ target: 'JOB-2' })).toThrow('There is no target "JOB-2"');
    expect(() => first.revokeKey({ client: 'nord-erp' })).toThrow('There is no client "nord-erp". There are: erp.');
    second.scheduleAppointment({ target: 'JOB-1' });
    expect(mock.webhooks.events({ tenant: 'rheinruhr' }).map(({ eventType }) => eventType)).toEqual([
      'target.imported',
      'route.suggestion.created',
    ]);
  });

  test('takes numbers of its own tenant', async () => {
    const { mock } = await twoTenants();
    for (const tenant of ['rheinruhr', 'nord']) {
      const { moves } = mock.tenant(tenant);
      moves.createRouteSuggestion();
      moves.publishRoute();
      moves.startAppointment();
      moves.completeAppointment();
      moves.submitReport();
      moves.approveReport();
      const { appointment, visitReport, billingEvent } = moves.standing();
      expect([tenant, appointment?.id, appointment?.routeSuggestionId, visitReport?.id, billingEvent?.id]).toEqual([tenant, 1, 1, 1, 1]);
    }
  });

  test('counts from where the scenario says', async () => {
    const { mock } = await withJob({ ids: { routeSuggestion: 50, appointment: 60, visitReport: 70, billingEvent: 80 } });
    expect(mock.moves.createRouteSuggestion().routeSuggestionId).toBe(50);
    mock.moves.publishRoute();
    for (const move of ['startAppointment', 'completeAppointment', 'submitReport', 'approveReport'] as const) mock.moves[move]();
    const { appointment, visitReport, billingEvent } = mock.moves.standing();
    expect([appointment?.id, visitReport?.id, billingEvent?.id]).toEqual([60, 70, 80]);
  });
});

describe('in a copy of a tenant a move', () => {
  test('goes on from where the work stood, and nobody else notices', async () => {
    const { mock, make } = await withJob();
    await make('createRouteSuggestion');
    await makeAll(make, ['publishRoute', 'startAppointment']);
    const copy = mock.tenants.clone({ key: 'worker' });
    const { moves, state } = mock.tenant(copy.key);
    expect(moves.standing().appointment?.status).toBe('Started');
    moves.completeAppointment({ target: 'JOB-1' });
    expect(moves.submitReport().events).toMatchObject([{ eventType: 'visit_report.submitted', externalId: 'JOB-1' }]);
    expect(state.visitReports()).toMatchObject([{ id: 1, status: 'Submitted' }]);
    expect([mock.state.visitReports(), mock.moves.standing().target.status]).toEqual([[], 'InProgress']);
    expect((await remote(mock).tenant('worker').moves.approveReport()).target).toEqual({ externalId: 'JOB-1', status: 'Completed' });
    mock.moves.cancelTarget();
    expect(moves.standing().target.status).toBe('Completed');
    mock.tenant('worker').reset();
    expect(moves.standing().appointment?.status).toBe('Started');
    expect(state.visitReports()).toEqual([]);
  });

  test('revokes the key of the copy alone', async () => {
    const { mock, erp } = await withJob();
    const { key, apiKey } = mock.tenants.clone();
    const copy = new Client(mock, apiKey);
    mock.tenant(key).moves.revokeKey({ client: 'erp' });
    expect([(await erp.get('/import-jobs')).status, (await copy.get('/import-jobs')).status]).toEqual([200, 401]);
  });

  test('is not found by the key of a copy that is gone', async () => {
    const { mock } = await withJob();
    mock.tenants.clone({ key: 'worker' });
    mock.tenants.remove('worker');
    expect(() => mock.tenant('worker').moves.scheduleAppointment()).toThrow('There is no tenant "worker"');
    expect((await ask(mock, 'POST', '/moves/scheduleAppointment?tenant=worker', {})).status).toBe(404);
  });
});

describe('of two targets with one external ID', () => {
  test('in two source systems, the newest is meant', async () => {
    const { mock, erp } = await given.client({ sourceSystems: ['*'] });
    await erp.importTarget(inEssen('JOB-1', { sourceSystem: 'logistics_erp' }));
    await erp.importTarget(inEssen('JOB-1', { sourceSystem: 'crm' }));
    mock.moves.scheduleAppointment({ target: 'JOB-1' });
    expect(mock.state.targets().map(({ sourceSystem, status }) => [sourceSystem, status])).toEqual([
      ['logistics_erp', 'Imported'],
      ['crm', 'Scheduled'],
    ]);
    expect(mock.moves.standing({ target: 'JOB-1' }).target.id).toBe(2);
    await erp.importTarget(inEssen('JOB-1', { sourceSystem: 'logistics_erp' })); // changed last, but not newer
    expect(mock.moves.standing({ target: 'JOB-1' }).target.id).toBe(2);
    mock.moves.createRouteSuggestion({ targets: ['JOB-1'] });
    expect(mock.state.routeSuggestions()).toMatchObject([{ stops: [], unrouted: [{ targetId: 2, reason: 'AlreadyRouted' }] }]);
    expect(() => mock.moves.scheduleAppointment({ target: 'JOB-1' })).toThrow('it cannot happen to JOB-1');
    expect(mock.moves.scheduleAppointment().target).toEqual({ externalId: 'JOB-1', status: 'Scheduled' }); // the other one, by default
    expect(mock.state.targets().map(({ status }) => status)).toEqual(['Scheduled', 'Scheduled']);
  });

  test('of two types, the newest is meant', async () => {
    const { mock, erp } = await given.client();
    await erp.importBatch([target('JOB-1', { externalType: 'b' }), target('JOB-1', { externalType: 'a' })]);
    mock.moves.cancelTarget({ target: 'JOB-1' });
    expect(mock.state.targets().map(({ externalType, status }) => [externalType, status])).toEqual([
      ['b', 'Imported'],
      ['a', 'Cancelled'],
    ]);
  });

  test('each has a follow-up of its own, in its own source system', async () => {
    const { mock, erp } = await given.client({ sourceSystems: ['*'] });
    for (const sourceSystem of ['logistics_erp', 'crm']) {
      await erp.importTarget(target('JOB-1', { sourceSystem }));
      for (const move of toCompleted) mock.moves[move]({ target: 'JOB-1' });
      mock.moves.submitReport({ followUpRequired: true });
      mock.moves.approveReport();
    }
    expect(mock.state.targets().map(({ sourceSystem, externalId }) => [sourceSystem, externalId])).toEqual([
      ['logistics_erp', 'JOB-1'],
      ['logistics_erp', 'JOB-1-FOLLOW-UP'],
      ['crm', 'JOB-1'],
      ['crm', 'JOB-1-FOLLOW-UP'],
    ]);
  });
});

describe('a route suggestion that a manager makes', () => {
  const stopsOf = (mock: Mock) =>
    mock.state
      .routeSuggestions()
      .at(-1)
      ?.stops.map(({ externalId }) => externalId)
      .sort();

  test('is of the latest import job, unless said otherwise', async () => {
    const { mock, erp } = await given.client();
    await erp.importBatch([inEssen('JOB-1'), inEssen('JOB-2')]);
    await erp.importBatch([inEssen('JOB-3'), inEssen('JOB-4'), target('')]);
    mock.moves.createRouteSuggestion();
    expect([stopsOf(mock), mock.state.routeSuggestions()[0]?.importJobId]).toEqual([['JOB-3', 'JOB-4'], 2]);
    mock.moves.createRouteSuggestion({ importJob: 'latest' });
    expect(stopsOf(mock)).toEqual(['JOB-3', 'JOB-4']);
    mock.moves.createRouteSuggestion({ importJob: 1 });
    expect([stopsOf(mock), mock.state.routeSuggestions()[2]?.importJobId]).toEqual([['JOB-1', 'JOB-2'], 1]);
    mock.moves.createRouteSuggestion({ targets: ['JOB-4', 'JOB-1', 'JOB-4'] });
    expect([stopsOf(mock), mock.state.routeSuggestions()[3]?.importJobId]).toEqual([['JOB-1', 'JOB-4'], null]);
  });

  test('counts a target once that a job names twice, and says why one is not routed that it has cancelled', async () => {
    const { mock, erp } = await given.client();
    await erp.importTarget(inEssen('JOB-2'));
    await erp.importBatch([inEssen('JOB-1'), inEssen('JOB-1'), target('JOB-2', { operation: 'cancel' })]);
    mock.moves.createRouteSuggestion();
    expect(mock.state.routeSuggestions()).toMatchObject([
      { stops: [{ externalId: 'JOB-1' }], unrouted: [{ targetId: 1, reason: 'Cancelled' }] },
    ]);
  });

  test('is of no target where a job has brought none, and cannot be published', async () => {
    const { mock, erp } = await given.client();
    await erp.importBatch([target(''), { externalId: 'JOB-1' }]);
    expect(mock.moves.createRouteSuggestion().routeSuggestionId).toBe(1);
    expect(mock.state.routeSuggestions()).toMatchObject([{ stops: [], unrouted: [], importJobId: 1 }]);
    expect(() => mock.moves.publishRoute()).toThrow('the route suggestion 1 has no stops. Allowed now: discardRoute');
  });

  test('says what was asked for', async () => {
    const { mock } = await withJob();
    const wish = { name: 'Tomorrow', routeDate: '2026-06-25', start: { latitude: 51.451, longitude: 7.012 }, maxStops: 1 };
    mock.moves.createRouteSuggestion({ ...wish, startTime: '2026-06-25T09:30:00+02:00' });
    expect(mock.state.routeSuggestions()).toMatchObject([
      { id: 1, client: 'erp', status: 'Draft', name: 'Tomorrow', routeDate: '2026-06-25', totalDistanceKm: 0, totalWorkMinutes: 30 },
    ]);
    mock.moves.publishRoute();
    expect(mock.state.appointments()).toMatchObject([
      {
        targetId: 1,
        routeSuggestionId: 1,
        plannedStart: Date.parse('2026-06-25T07:30:00Z'),
        plannedEnd: Date.parse('2026-06-25T08:00:00Z'),
      },
    ]);
  });

  test('from an import job belongs to the client of the job: another one gets 404, and has none in its list', async () => {
    const { mock, erp, other } = await given.twoClients();
    await erp.importTarget(inEssen('JOB-1'));
    await other.importTarget(inEssen('JOB-2'));
    mock.moves.createRouteSuggestion({ importJob: 1 });
    mock.moves.createRouteSuggestion({ importJob: 2 });
    const seen = async (client: Client) => [
      (await client.get('/route-suggestions/1')).status,
      (await client.get('/route-suggestions/2')).status,
      (await client.get('/route-suggestions')).body.items.map((one: { routeSuggestionId: number }) => one.routeSuggestionId),
    ];
    expect(await seen(erp)).toEqual([200, 404, [1]]);
    expect(await seen(other)).toEqual([404, 200, [2]]);
  });

  test('from targets is for every client that may name the source systems of all of them', async () => {
    const [erpKey, crmKey, allKey] = ['erp', 'crm', 'all'].map((name) => `fio_live_MOCK${name}00000000000009`);
    const clientCalled = (key: string, value = '', sourceSystems?: string[]) => ({
      key,
      sourceSystem: key,
      apiKeys: [{ value }],
      ...(sourceSystems === undefined ? {} : { sourceSystems }),
    });
    const integrationClients = [clientCalled('erp', erpKey), clientCalled('crm', crmKey), clientCalled('all', allKey, ['*'])];
    const { mock, erp } = await given.clientOf({ tenants: [{ key: 'rheinruhr', id: 'tenant-123', integrationClients }] });
    const [crm, all] = [new Client(mock, crmKey ?? ''), new Client(mock, allKey ?? '')];
    await erp.importTarget(inEssen('JOB-1'));
    await crm.importTarget(inEssen('JOB-2'));
    mock.moves.createRouteSuggestion({ targets: ['JOB-1'] });
    mock.moves.createRouteSuggestion({ targets: ['JOB-1', 'JOB-2'] });
    const statuses = (client: Client) => Promise.all([1, 2].map(async (id) => (await client.get(`/route-suggestions/${id}`)).status));
    expect([await statuses(erp), await statuses(crm), await statuses(all)]).toEqual([
      [200, 404],
      [404, 404],
      [200, 200],
    ]);
  });

  test('shows its clients that it was published or discarded', async () => {
    const { mock, erp } = await withJob();
    const status = async (id: number) => (await erp.get(`/route-suggestions/${id}`)).body.status;
    mock.moves.createRouteSuggestion();
    mock.moves.createRouteSuggestion();
    expect([await status(1), await status(2)]).toEqual(['Draft', 'Draft']);
    mock.moves.publishRoute({ suggestion: 1 });
    mock.moves.discardRoute({ suggestion: 2 });
    expect([await status(1), await status(2)]).toEqual(['Published', 'Discarded']);
  });
});

test('a route suggestion that is forgotten to keep within the limit can no longer be published', async () => {
  const { mock, erp } = await withJob({ limits: { routeTargets: 2 } });
  for (let count = 0; count < 3; count += 1) mock.moves.createRouteSuggestion();
  expect(mock.state.routeSuggestions().map(({ id }) => id)).toEqual([2, 3]);
  expect(() => mock.moves.publishRoute({ suggestion: 1 })).toThrow('There is no route suggestion "1".');
  expect((await erp.get('/route-suggestions/1')).status).toBe(404);
  expect(mock.moves.publishRoute({ suggestion: 2 }).routeSuggestionId).toBe(2);
});

describe('internal notes', () => {
  test('are for control alone: in no payload, no answer, no log, no journal', async () => {
    const { mock, erp, receiver, log } = await given.subscribed({
      webhook: { payloadOptions: { customerContext: true, contactDetails: true, summaryPreview: true, billingDetails: true } },
    });
    await erp.importTarget(inEssen('JOB-1'));
    for (const move of toCompleted) mock.moves[move]();
    mock.moves.submitReport({ internalNotes: 'NEVER-TOLD 4711', summary: 'Filter changed.', followUpRequired: true });
    mock.moves.approveReport();
    mock.moves.billing({ to: 'Ready' });
    mock.moves.createRouteSuggestion({ targets: ['JOB-1-FOLLOW-UP'] });
    await mock.clock.advance('1m');
    const answers = [await erp.get('/route-suggestions/1'), await erp.get('/import-jobs/1'), await erp.get('/webhooks/1/deliveries')];
    const told = {
      payloads: receiver.attempts.map(({ raw }) => raw.toString('utf8')),
      answers: answers.map(({ text }) => text),
      log,
      journal: mock.requests.list(),
      har: mock.requests.har(),
      deliveries: mock.webhooks.deliveries(),
      events: mock.webhooks.events(),
      timeline: mock.timeline.list(),
    };
    expect(receiver.attempts.length).toBeGreaterThan(10);
    for (const [where, what] of Object.entries(told)) expect([where, JSON.stringify(what).includes('4711')]).toEqual([where, false]);
    expect(mock.state.visitReports()).toMatchObject([{ internalNotes: 'NEVER-TOLD 4711' }]);
    expect(await remote(mock).state.visitReports()).toMatchObject([{ internalNotes: 'NEVER-TOLD 4711' }]);
  });

  test('are not in the message of a move that is refused', async () => {
    const { mock, make, log } = await withJob();
    for (const internalNotes of ['NEVER-TOLD', 'NEVER-TOLD'.repeat(1001)]) {
      const { message } = await refused(mock, () => make('submitReport', { target: 'JOB-1', internalNotes }));
      expect(message).not.toContain('NEVER-TOLD');
    }
    expect(JSON.stringify(log)).not.toContain('NEVER-TOLD');
  });
});

describe('work that is left', () => {
  const visited = (mock: Mock, externalId: string) => {
    for (const move of toCompleted) mock.moves[move]({ target: externalId });
    mock.moves.submitReport({ target: externalId, followUpRequired: true, result: 'PartiallySuccessful' });
    return mock.moves.approveReport({ target: externalId }).events.find(({ eventType }) => eventType === 'target.follow_up_created');
  };

  test('gets a target that is called after the first, with a number where that is taken', async () => {
    const { mock, erp } = await given.client();
    await erp.importBatch([target('JOB-1'), target('JOB-2'), target('JOB-2-FOLLOW-UP'), target('JOB-2-FOLLOW-UP-2')]);
    expect(visited(mock, 'JOB-1')?.externalId).toBe('JOB-1-FOLLOW-UP');
    expect(visited(mock, 'JOB-2')?.externalId).toBe('JOB-2-FOLLOW-UP-3');
    expect(visited(mock, 'JOB-1-FOLLOW-UP')?.externalId).toBe('JOB-1-FOLLOW-UP-FOLLOW-UP');
  });

  test('can be done: it is planned, visited and billed as any other', async () => {
    const { mock } = await withJob();
    visited(mock, 'JOB-1');
    const follow = { target: 'JOB-1-FOLLOW-UP' };
    mock.moves.createRouteSuggestion({ targets: [follow.target] }); // it is where the first one was
    expect(mock.moves.publishRoute().events.map(({ eventType }) => eventType)).toContain('target.scheduled');
    for (const move of ['startAppointment', 'completeAppointment', 'submitReport', 'approveReport'] as const) mock.moves[move](follow);
    mock.moves.billing({ ...follow, to: 'Ready' });
    expect(mock.moves.billing({ ...follow, to: 'Sent' }).target).toEqual({ externalId: 'JOB-1-FOLLOW-UP', status: 'Completed' });
    expect(mock.state.billingEvents()).toMatchObject([
      { id: 1, status: 'Pending', targetId: 1 },
      { id: 2, status: 'Sent', targetId: 2, visitReportId: 2, appointmentId: 2 },
    ]);
  });

  test('belongs to the client’s own records: it can update and cancel the target by its name', async () => {
    const { mock, erp } = await withJob();
    visited(mock, 'JOB-1');
    const { body } = await erp.importTarget(target('JOB-1-FOLLOW-UP', { operation: 'update', title: 'Second visit' }));
    expect(body.items).toMatchObject([{ status: 'Updated', targetId: 2 }]);
    expect((await erp.importTarget(target('JOB-1-FOLLOW-UP', { operation: 'cancel' }))).body).toMatchObject({ cancelledItems: 1 });
    expect(mock.moves.standing({ target: 'JOB-1-FOLLOW-UP' }).target.status).toBe('Cancelled');
  });

  test('is no target before the report is approved, and none when it is rejected', async () => {
    const { mock } = await withJob();
    for (const move of toCompleted) mock.moves[move]();
    mock.moves.submitReport({ followUpRequired: true });
    mock.moves.rejectReport();
    mock.moves.submitReport({ followUpRequired: false });
    mock.moves.approveReport();
    expect(mock.state.targets()).toHaveLength(1);
  });
});

describe('customer, location and contact in payloads', () => {
  const customers = [
    {
      key: 'medical',
      id: 12,
      customerNumber: 'RRM-001',
      name: 'Rhein-Ruhr Medical Supply',
      externalIds: { logistics_erp: 'CUST-1' },
      locations: [
        { key: 'essen', id: 34, externalIds: { logistics_erp: 'LOC-1' }, name: 'Essen Center', latitude: 51.451, longitude: 7.012 },
      ],
      contacts: [{ key: 'anna', id: 56, externalIds: { logistics_erp: 'CONT-1' }, displayName: 'Anna Weber', location: 'essen' }],
    },
    {
      key: 'retail',
      id: 13,
      name: 'Berg Retail Group',
      externalIds: { logistics_erp: 'CUST-2' },
      locations: [{ key: 'bochum', id: 35, externalIds: { logistics_erp: 'LOC-2' }, name: 'Bochum Store' }],
    },
  ];

  test('are those that the target is linked to when the event occurs, also when an import has changed that between two moves', async () => {
    const { mock, erp, receiver } = await given.subscribed({ tenant: { customers } });
    const linkedTo = (number: number) => ({
      customer: { externalId: `CUST-${number}` },
      location: { externalId: `LOC-${number}` },
      ...(number === 1 ? { contact: { externalId: 'CONT-1' } } : {}),
    });
    await erp.importTarget(target('JOB-1', linkedTo(1)));
    mock.moves.scheduleAppointment({ target: 'JOB-1' });
    mock.moves.startAppointment({ target: 'JOB-1' });
    await erp.importTarget(target('JOB-1', { title: 'At another place', ...linkedTo(2) }));
    mock.moves.completeAppointment({ target: 'JOB-1' });
    mock.moves.submitReport({ target: 'JOB-1', followUpRequired: true });
    mock.moves.approveReport({ target: 'JOB-1' });
    await mock.clock.advance('1s');

    const seen = receiver.attempts.map(({ eventType, payload }) => [
      eventType,
      payload.target.title,
      payload.customer?.ordinavoCustomerId,
      payload.location?.ordinavoLocationId,
      payload.contact?.ordinavoContactId ?? null,
    ]);
    const [here, there] = [
      ['Visit JOB-1', 12, 34, 56],
      ['At another place', 13, 35, null],
    ];
    expect(seen).toEqual([
      ['target.imported', ...(here ?? [])],
      ['appointment.scheduled', ...(here ?? [])],
      ['target.scheduled', ...(here ?? [])],
      ['appointment.started', ...(here ?? [])],
      ['target.updated', ...(there ?? [])],
      ['appointment.completed', ...(there ?? [])],
      ['target.completed', ...(there ?? [])],
      ['visit_report.created', ...(there ?? [])],
      ['visit_report.submitted', ...(there ?? [])],
      ['visit_report.approved', ...(there ?? [])],
      ['visit_report.follow_up_required', ...(there ?? [])],
      ['target.follow_up_created', 'Follow-up: At another place', 13, 35, null],
      ['billing.event_created', ...(there ?? [])],
    ]);
    expect(receiver.attempts.every((attempt) => attempt.isSigned())).toBe(true);
  });

  test('are null for a target that is linked to nobody', async () => {
    const { mock, erp, receiver } = await given.subscribed({ tenant: { customers }, webhook: { eventTypes: ['appointment.scheduled'] } });
    await erp.importTarget(target('JOB-1'));
    mock.moves.scheduleAppointment();
    await mock.clock.advance('1s');
    expect(receiver.last.payload).toMatchObject({ customer: null, location: null, contact: null });
  });
});

describe('the import API beside field work', () => {
  test.each([
    ['scheduled', ['scheduleAppointment'], 'Scheduled'],
    ['under way', ['scheduleAppointment', 'startAppointment'], 'InProgress'],
    ['under way with a report begun', ['scheduleAppointment', 'startAppointment', 'createReport'], 'InProgress'],
  ])('cancels a target that is %s, and its appointment after it', async (_, moves, status) => {
    const { mock, erp, make } = await withJob();
    await makeAll(make, moves);
    expect(mock.moves.standing().target.status).toBe(status);
    const before = occurred(mock).length;
    const { body } = await erp.importTarget(target('JOB-1', { operation: 'cancel' }));
    expect(body).toMatchObject({ status: 'Completed', cancelledItems: 1 });
    expect(mock.moves.standing()).toMatchObject({ target: { status: 'Cancelled' }, appointment: { status: 'Cancelled' }, allowed: [] });
    expect(occurred(mock).slice(before)).toEqual(['target.cancelled JOB-1', 'appointment.cancelled JOB-1']);
    await erp.importTarget(target('JOB-1', { operation: 'cancel' })); // twice is fine, and no news
    expect(occurred(mock)).toHaveLength(before + 2);
  });

  test('tells of it to receivers: first the target, then its appointment, each as it is then', async () => {
    const { mock, erp, receiver } = await given.subscribed({ webhook: { eventTypes: ['target.cancelled', 'appointment.cancelled'] } });
    await erp.importBatch([target('JOB-1'), target('JOB-2')]);
    mock.moves.scheduleAppointment({ target: 'JOB-1' });
    mock.moves.scheduleAppointment({ target: 'JOB-2' });
    await erp.importBatch([target('JOB-1', { operation: 'cancel' }), target('JOB-2', { operation: 'cancel' })]);
    await mock.clock.advance('1s');
    expect(receiver.attempts.map(({ eventType, payload }) => [eventType, payload.target.externalId, payload.appointment?.status])).toEqual([
      ['target.cancelled', 'JOB-1', undefined],
      ['target.cancelled', 'JOB-2', undefined],
      ['appointment.cancelled', 'JOB-1', 'Cancelled'],
      ['appointment.cancelled', 'JOB-2', 'Cancelled'],
    ]);
    const ids = mock.webhooks.events().flatMap(({ eventType, eventId }) => (eventType.endsWith('.cancelled') ? [eventId] : []));
    expect(receiver.attempts.map(({ eventId }) => eventId)).toEqual(ids);
  });

  test('rejects to cancel what is completed, and nothing changes', async () => {
    const { mock, erp, make } = await withJob();
    await makeAll(make, toCompleted);
    const { body } = await erp.importTarget(target('JOB-1', { operation: 'cancel' }));
    expect(body.items).toMatchObject([{ status: 'Rejected', errorCode: 'target_completed' }]);
    expect(mock.moves.standing()).toMatchObject({ target: { status: 'Completed' }, appointment: { status: 'Completed' } });
  });

  test('updates a target in whatever status, and leaves the status as it is', async () => {
    const { mock, erp, make } = await withJob();
    for (const [index, move] of ['', ...toApproved].entries()) {
      if (move !== '') await make(move, { target: 'JOB-1' });
      const { status } = mock.moves.standing().target;
      expect((await erp.importTarget(target('JOB-1', { title: `Title ${index}` }))).body).toMatchObject({ updatedItems: 1 });
      expect(mock.state.targets()).toMatchObject([{ title: `Title ${index}`, status }]);
    }
  });

  test('brings a cancelled target back: it can be scheduled again, with an appointment of its own', async () => {
    const { mock, erp, make } = await withJob();
    await makeAll(make, ['scheduleAppointment', 'startAppointment', 'createReport', 'cancelTarget']);
    await erp.importTarget(inEssen('JOB-1'));
    expect(mock.moves.standing()).toMatchObject({
      target: { status: 'Imported' },
      appointment: { id: 1, status: 'Cancelled' },
      allowed: ['scheduleAppointment', 'cancelTarget'],
    });
    mock.moves.createRouteSuggestion({ targets: ['JOB-1'] });
    mock.moves.publishRoute();
    expect(mock.moves.standing()).toMatchObject({ appointment: { id: 2, status: 'Scheduled' }, visitReport: null });
    await makeAll(make, ['startAppointment', 'completeAppointment', 'submitReport', 'approveReport'], { target: 'JOB-1' });
    expect(mock.state.visitReports()).toMatchObject([
      { id: 1, appointmentId: 1, status: 'Draft' },
      { id: 2, appointmentId: 2, status: 'Approved' },
    ]);
  });

  test('cancels and brings back in one batch, item by item', async () => {
    const { mock, erp, make } = await withJob();
    await makeAll(make, ['scheduleAppointment']);
    const before = occurred(mock).length;
    await erp.importBatch([target('JOB-1', { operation: 'cancel' }), target('JOB-1'), target('JOB-1', { operation: 'cancel' })]);
    expect(occurred(mock).slice(before)).toEqual([
      'target.cancelled JOB-1',
      'target.updated JOB-1',
      'target.cancelled JOB-1',
      'appointment.cancelled JOB-1',
    ]);
    expect(mock.moves.standing()).toMatchObject({ target: { status: 'Cancelled' }, appointment: { status: 'Cancelled' } });
  });

  test('replays a cancellation by its idempotency key without another event', async () => {
    const { mock, erp, make } = await withJob();
    await makeAll(make, ['scheduleAppointment']);
    const cancel = () => erp.importTarget(target('JOB-1', { operation: 'cancel' }), { 'Idempotency-Key': 'k1' });
    await cancel();
    const events = occurred(mock);
    await cancel();
    expect(occurred(mock)).toEqual(events);
  });
});

describe('revokeKey', () => {
  test('refuses the key from now on, and only this one, until a reset', async () => {
    const second = 'fio_live_MOCKerp00000000000002';
    const apiKeys = [{ value: 'fio_live_MOCKerp00000000000001' }, { name: 'second', value: second }];
    const { mock, erp } = await given.client({ apiKeys });
    const other = new Client(mock, second);
    const statuses = async () => [(await erp.get('/import-jobs')).status, (await other.get('/import-jobs')).status];
    mock.moves.revokeKey({ client: 'erp', key: 'second' });
    expect(await statuses()).toEqual([200, 401]);
    mock.moves.revokeKey({ client: 'erp' });
    expect(await statuses()).toEqual([401, 401]);
    expect(mock.state.apiKeys().map(({ name, state }) => [name, state])).toEqual([
      ['default', 'revoked'],
      ['second', 'revoked'],
    ]);
    mock.moves.revokeKey({ client: 'erp' }); // twice is fine
    mock.reset();
    expect(await statuses()).toEqual([200, 200]);
  });
});

describe('what moves leave behind', () => {
  test('can be read record by record, here and over HTTP', async () => {
    const { mock, make } = await withJob();
    await make('createRouteSuggestion');
    await makeAll(make, ['publishRoute', 'startAppointment', 'reportProblem', 'completeAppointment', 'submitReport', 'approveReport']);
    const far = remote(mock);
    for (const kind of ['routeSuggestions', 'appointments', 'visitReports', 'billingEvents'] as const) {
      const records = mock.state[kind]();
      expect([kind, records.length]).toEqual([kind, 1]);
      expect(await far.state[kind]()).toEqual(JSON.parse(JSON.stringify(records)));
      expect(await far.tenant('rheinruhr').state[kind]()).toEqual(JSON.parse(JSON.stringify(records)));
    }
    const stop = mock.state.routeSuggestions()[0]?.stops[0];
    expect(mock.state.appointments()).toMatchObject([
      { id: 1, targetId: 1, routeSuggestionId: 1, plannedStart: stop?.arrival, plannedEnd: stop?.departure, problem: { type: 'Other' } },
    ]);
    expect(mock.state.visitReports()).toMatchObject([
      { id: 1, appointmentId: 1, targetId: 1, billingEventId: 1, billingStatus: 'Pending' },
    ]);
    expect(mock.state.billingEvents()).toMatchObject([{ id: 1, visitReportId: 1, targetId: 1, appointmentId: 1, status: 'Pending' }]);
  });

  test('is gone after a reset, and numbers begin anew', async () => {
    const { mock, erp, make } = await withJob();
    await makeAll(make, toApproved);
    mock.reset();
    for (const kind of ['targets', 'routeSuggestions', 'appointments', 'visitReports', 'billingEvents'] as const)
      expect([kind, mock.state[kind]()]).toEqual([kind, []]);
    expect(() => mock.moves.startAppointment({ target: 'JOB-1' })).toThrow('There is no target "JOB-1"');
    await erp.importTarget(inEssen('JOB-1'));
    await makeAll(make, toApproved);
    expect(mock.moves.standing()).toMatchObject({ appointment: { id: 1 }, visitReport: { id: 1 }, billingEvent: { id: 1 } });
  });

  test('is in snapshots: work goes on from there as often as one likes, and each time alike', async () => {
    const { mock, make } = await withJob();
    await makeAll(make, ['scheduleAppointment', 'startAppointment']);
    mock.snapshots.save('under way');
    const goOn = async () => {
      await makeAll(make, ['completeAppointment', 'submitReport', 'approveReport']);
      return JSON.stringify([mock.moves.standing(), mock.webhooks.events()]);
    };
    const once = await goOn();
    mock.snapshots.load('under way');
    expect(mock.moves.standing()).toMatchObject({ target: { status: 'InProgress' }, visitReport: null });
    expect(mock.state.visitReports()).toEqual([]);
    expect(await goOn()).toBe(once);
  });

  test('goes into a file, and another mock goes on from there exactly as this one does', async () => {
    const { mock, erp, make } = await withJob();
    await erp.importBatch([inEssen('JOB-2'), inEssen('JOB-3'), target('NOWHERE')]);
    await make('createRouteSuggestion');
    await make('publishRoute');
    await makeAll(make, ['startAppointment', 'reportProblem', 'completeAppointment'], { target: 'JOB-2' });
    await make('submitReport', { target: 'JOB-2', followUpRequired: true, internalNotes: 'Dog.', summary: 'Half done.' });
    await make('createRouteSuggestion', { targets: ['JOB-1'] });
    const file = JSON.parse(JSON.stringify(mock.exportState()));

    const { mock: second } = await given.client();
    second.importState(file);

    const goOn = (one: Mock) => {
      one.moves.approveReport({ target: 'JOB-2' });
      one.moves.publishRoute();
      one.moves.billing({ target: 'JOB-2', to: 'Ready' });
      one.moves.cancelAppointment({ target: 'JOB-3' });
      one.moves.scheduleAppointment({ target: 'JOB-2-FOLLOW-UP' });
      const { routeSuggestions, appointments, visitReports, billingEvents, targets } = one.state;
      return [routeSuggestions(), appointments(), visitReports(), billingEvents(), targets(), one.webhooks.events(), one.moves.standing()];
    };
    expect(goOn(second)).toEqual(goOn(mock));
    expect(second.state.visitReports()).toMatchObject([{ internalNotes: 'Dog.', status: 'Approved' }]);
    expect(second.exportState().sha256).toBe(mock.exportState().sha256);
    second.reset();
    expect(second.state.appointments()).toEqual([]);
  });

  test('stays when another scenario is loaded over it with keepState', async () => {
    const { mock, make } = await withJob();
    await makeAll(make, ['scheduleAppointment', 'startAppointment']);
    await mock.loadScenario({ tenants: [tenantWith()] }, { keepState: true });
    expect(mock.moves.standing().appointment).toMatchObject({ id: 1, status: 'Started' });
    mock.moves.completeAppointment();
    await mock.loadScenario({ tenants: [tenantWith()] });
    expect(mock.state.appointments()).toEqual([]);
  });

  test('is there for targets that the scenario has in a status, without any event', async () => {
    const statuses = ['Imported', 'Scheduled', 'InProgress', 'Completed', 'Cancelled'] as const;
    const targets = statuses.map((status) => ({ externalId: status, title: status, status }));
    const { mock } = await given.clientOf({ tenants: [{ ...tenantWith(), targets }] });
    const standing = statuses.map((status) => {
      const { target: one, appointment, visitReport, billingEvent } = mock.moves.standing({ target: status });
      return [one.status, appointment?.status ?? null, visitReport?.status ?? null, billingEvent];
    });
    expect(standing).toEqual([
      ['Imported', null, null, null],
      ['Scheduled', 'Scheduled', null, null],
      ['InProgress', 'Started', null, null],
      ['Completed', 'Completed', 'Approved', null],
      ['Cancelled', null, null, null],
    ]);
    expect(mock.webhooks.events()).toEqual([]);
    expect(mock.moves.completeAppointment({ target: 'InProgress' }).target?.status).toBe('Completed');
    expect(mock.moves.startAppointment({ target: 'Scheduled' }).target?.status).toBe('InProgress');
  });
});

describe('a move happens at once', () => {
  test('with its events in the order in which they are told, at the mock’s time', async () => {
    const { mock, erp, receiver } = await given.subscribed();
    await erp.importTarget(inEssen('JOB-1'));
    await mock.clock.advance('2h');
    mock.moves.createRouteSuggestion();
    mock.moves.publishRoute();
    for (const move of ['startAppointment', 'completeAppointment', 'submitReport', 'approveReport'] as const) mock.moves[move]();
    mock.moves.billing({ to: 'Ready' });
    mock.moves.billing({ to: 'Sent' });
    await mock.clock.advance('0s');
    const told = receiver.attempts.map(({ eventType }) => eventType);
    expect(told).toEqual(wholeVisit);
    expect(mock.webhooks.events().map(({ eventType }) => eventType)).toEqual(told);
    expect(receiver.attempts.slice(1).map(({ payload }) => payload.occurredAt)).toEqual(
      told.slice(1).map(() => '2026-06-24T08:00:00.000Z'),
    );
    expect(receiver.last.payload.billingEvent).toEqual({
      id: 1,
      status: 'Sent',
      sourceType: 'VisitReport',
      visitReportId: 1,
      targetId: 1,
      appointmentId: 1,
      createdAtUtc: '2026-06-24T08:00:00.000Z',
    });
  });

  test('and whoever waits for it hears of it', async () => {
    const { mock, make } = await withJob();
    const waiting = mock.waitFor({ target: { externalId: 'JOB-1', status: 'Completed' } }, '5s');
    await makeAll(make, toCompleted);
    await waiting;
  });

  test('and the log tells who did what, refused ones too', async () => {
    const { mock, make, log } = await withJob();
    await make('scheduleAppointment', { target: 'JOB-1', plannedStart: '2026-06-25T08:00:00Z' });
    await make('approveReport', { target: 'JOB-1' }).catch(() => undefined);
    expect(log.filter(({ event }) => event === 'step')).toMatchObject([
      { tenant: 'rheinruhr', step: 'scheduleAppointment JOB-1, plannedStart 2026-06-25T08:00:00Z', refused: null },
      { tenant: 'rheinruhr', step: 'approveReport JOB-1', refused: expect.stringContaining('there is no visit report') },
    ]);
    expect(mock.defects).toEqual([]);
  });

  test('and the log says nothing of what was left out', async () => {
    const { mock, log } = await withJob();
    mock.moves.scheduleAppointment({ target: 'JOB-1', plannedStart: undefined } as object); // as: what plain JavaScript may give
    expect(log.filter(({ event }) => event === 'step')).toMatchObject([{ step: 'scheduleAppointment JOB-1' }]);
  });
});

describe('times at the end of all calendars', () => {
  test.each([
    ['a time window that opens', { planning: { timeWindowStartUtc: '9999-12-31T23:00:00Z' } }],
    ['work that takes for ever', { planning: { estimatedWorkMinutes: 9007199254740991 } }],
  ])('%s: the appointment is what the contract says', async (_, more) => {
    const { mock, erp, receiver } = await given.subscribed({ webhook: { eventTypes: ['appointment.scheduled'] } });
    const { body } = await erp.importTarget(inEssen('JOB-1', more));
    expect(body).toMatchObject({ createdItems: 1 });
    mock.moves.scheduleAppointment({ target: 'JOB-1' });
    await mock.clock.advance('1s');
    const { plannedStartUtc, plannedEndUtc } = receiver.last.payload.appointment;
    expect(plannedStartUtc).toMatch(/^\d{4}-/);
    expect(Date.parse(plannedEndUtc)).toBeGreaterThanOrEqual(Date.parse(plannedStartUtc));
  });
});

test('an import with a time that in UTC has no four digits for its year is refused', async () => {
  const { erp } = await given.client();
  const { status, body } = await erp.importTarget(inEssen('JOB-1', { planning: { timeWindowStartUtc: '9999-12-31T23:00:00-05:00' } }));
  expect([status, body.error.details]).toEqual([
    400,
    { 'planning.timeWindowStartUtc': [expect.stringContaining('is not a date and time that exist')] },
  ]);
});

describe('whatever is asked', () => {
  const names = [
    'createRouteSuggestion',
    'publishRoute',
    'scheduleAppointment',
    'startAppointment',
    'submitReport',
    'billing',
    'revokeKey',
  ];
  const value = fc.oneof(
    fc.constantFrom('JOB-1', 'latest', 1, true, null, 'Ready', 'Successful', '2026-06-24T08:00:00Z', '__proto__', 2 ** 53, -1, 0.5),
    fc.jsonValue({ maxDepth: 2 }),
  );
  const key = fc.constantFrom(
    'target',
    'targets',
    'importJob',
    'suggestion',
    'to',
    'result',
    'summary',
    'client',
    'tenant',
    'start',
    'name',
  );
  const input = fc.oneof(
    { weight: 4, arbitrary: fc.dictionary(key, value, { maxKeys: 3 }) },
    { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
  );

  test('a move over HTTP answers 200, 400, 404 or 409, and nothing breaks', async () => {
    const { mock } = await withJob();
    const property = fc.asyncProperty(fc.constantFrom(...names), input, async (move, body) => {
      const { status } = await ask(mock, 'POST', `/moves/${move}`, JSON.stringify(body));
      expect([200, 400, 404, 409]).toContain(status);
    });
    await fc.assert(property, { numRuns: 120 });
    expect(mock.defects).toEqual([]);
  });

  /** What people do and what an integration client sends, in any order. */
  const act = fc.oneof(
    {
      weight: 8,
      arbitrary: fc.record({
        move: fc.constantFrom(
          ...toApproved,
          ...toApproved,
          'rejectReport',
          'reportProblem',
          'createReport',
          'cancelAppointment',
          'cancelTarget',
        ),
        target: fc.constantFrom('JOB-1', 'JOB-2', 'JOB-3', 'JOB-1-FOLLOW-UP'),
      }),
    },
    { weight: 2, arbitrary: fc.record({ bill: fc.constantFrom('Ready', 'Sent', 'Failed') }) },
    { weight: 2, arbitrary: fc.record({ route: fc.constantFrom('createRouteSuggestion', 'publishRoute', 'discardRoute') }) },
    { weight: 3, arbitrary: fc.record({ send: fc.constantFrom('upsert', 'cancel'), of: fc.constantFrom('JOB-1', 'JOB-2', 'JOB-3') }) },
    { weight: 1, arbitrary: fc.record({ leave: fc.boolean() }) },
  );

  test('any sequence of moves and imports leaves records that fit together, and events that the contract has', async () => {
    const { mock, erp, receiver } = await given.subscribed({ webhook: { payloadOptions: { summaryPreview: true, billingDetails: true } } });
    const make = called(movesIn(mock.moves));
    const property = fc.asyncProperty(fc.array(act, { minLength: 10, maxLength: 40 }), async (acts) => {
      mock.reset();
      await erp.importBatch(['JOB-1', 'JOB-2', 'JOB-3'].map((externalId) => inEssen(externalId)));
      for (const one of acts) {
        const before = JSON.stringify(mock.exportState());
        const events = mock.webhooks.events().length;
        try {
          if ('move' in one) await make(one.move, { target: one.target });
          else if ('bill' in one) await make('billing', { to: one.bill });
          else if ('route' in one) await make(one.route);
          else if ('send' in one) await erp.importTarget(inEssen(one.of, { operation: one.send }));
          else await make('submitReport', { followUpRequired: one.leave });
        } catch (error) {
          if (!(error instanceof ControlError)) throw error;
          expect(['conflict', 'notFound']).toContain(error.kind);
          expect(JSON.stringify(mock.exportState())).toBe(before);
          expect(mock.webhooks.events()).toHaveLength(events);
        }
        expectFitting(mock);
      }
      await mock.clock.advance('1s');
      const told = mock.webhooks.events().map(({ eventId }) => eventId);
      expect(receiver.attempts.splice(0).map(({ eventId }) => eventId)).toEqual(told);
    });
    await fc.assert(property, { numRuns: 12 });
  });

  const statusOf = { Scheduled: 'Scheduled', Started: 'InProgress', Completed: 'Completed', Cancelled: null } as const;

  function expectFitting(mock: Mock): void {
    const [appointments, reports, billings] = [mock.state.appointments(), mock.state.visitReports(), mock.state.billingEvents()];
    for (const { id, status } of mock.state.targets()) {
      const newest = appointments.filter(({ targetId }) => targetId === id).at(-1);
      const wanted = newest === undefined ? null : statusOf[newest.status];
      expect(wanted === null ? ['Imported', 'Cancelled'] : [wanted]).toContain(status);
      expect(
        appointments.filter((one) => one.targetId === id && (one.status === 'Scheduled' || one.status === 'Started')).length,
      ).toBeLessThan(2);
    }
    for (const report of reports) {
      const appointment = appointments.find(({ id }) => id === report.appointmentId);
      expect([appointment?.visitReportId, appointment?.targetId]).toEqual([report.id, report.targetId]);
      const billing = billings.find(({ visitReportId }) => visitReportId === report.id);
      expect([report.billingEventId, report.billingStatus]).toEqual([billing?.id ?? null, billing?.status ?? 'NotReady']);
      expect(billing !== undefined).toBe(report.status === 'Approved' && report.isBillable);
    }
    for (const { routeSuggestionId } of appointments)
      if (routeSuggestionId !== null) expect(mock.state.routeSuggestions()[routeSuggestionId - 1]?.status).toBe('Published');
  }
});
