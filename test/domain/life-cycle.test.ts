/** The life cycle of a target, from an import to the bill: what may be done when, what becomes of it, and who is told [V, A-20, A-63]. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explain, problemText } from '../../src/contract/explain.js';
import { eventTypes } from '../../src/contract/generated/operations.js';
import { webhookPayloads } from '../../src/contract/generated/webhook-payloads.js';
import type { EventType } from '../../src/contract/types.js';
import { createdTarget, updatedTarget } from '../../src/domain/import/apply.js';
import type { Wish } from '../../src/domain/import/read-target.js';
import { latestInstant, writeInstant } from '../../src/domain/instants.js';
import type { Contact, Customer, Instant, Location, Target, WebhookId } from '../../src/domain/records.js';
import { recordsOfEvent } from '../../src/domain/webhooks/events.js';
import { payloadOf } from '../../src/domain/webhooks/payload.js';
import { undisturbed, type Webhook } from '../../src/domain/webhooks/subscription.js';
import { allowedMoves, lifeCycle, type MoveName, mayBeCancelled, moveNames, whyForbidden } from '../../src/domain/work/life-cycle.js';
import { decideMove, type Happening, type Move, type Moved, type NextIds, type ReportWish } from '../../src/domain/work/move.js';
import { pathTo } from '../../src/domain/work/path.js';
import type { Work } from '../../src/domain/work/records.js';

const now = Date.parse('2026-06-24T06:00:00Z');
const hour = 3_600_000;

const wish: Wish = {
  operation: 'create',
  sourceSystem: 'logistics_erp',
  externalId: 'JOB-1',
  externalType: 'service_visit',
  title: 'Maintenance visit',
  templateKey: 'maintenance',
  description: 'Change the filter.',
  customer: { name: 'Berg Retail Group' },
  location: { externalId: 'LOC-1' },
  contact: { externalId: 'CONT-1' },
  address: { street: 'Hachestrasse 12', city: 'Essen', latitude: 51.451, longitude: 7.012 },
  planning: {
    routeDate: '2026-06-25',
    dueDate: '2026-06-26',
    dueAt: now + 50 * hour,
    timeWindowStart: now + 26 * hour,
    timeWindowEnd: now + 30 * hour,
    estimatedWorkMinutes: 45,
    priority: 'High',
    fixedTime: true,
  },
  businessValue: { expectedRevenue: 249.5 },
  customFields: { note: 'blue door' },
};

const links = { customerId: 12, locationId: 34, contactId: 56 } as Target['links']; // as: ids of nobody
const imported = frozen(createdTarget(1 as Target['id'], wish, 'Maintenance visit', { links, location: null }, now - hour)); // as: the first one
const ids = { appointment: 7, visitReport: 8, billingEvent: 9, target: 2, followUpExternalId: 'JOB-1-FOLLOW-UP' } as NextIds; // as: ids of nobody
const begin: Work = frozen({ target: imported, appointment: null, visitReport: null, billingEvent: null });

/** Records are never changed, only replaced: whatever tried would throw here. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) frozen(part);
  }
  return value;
}

const silent: ReportWish = {
  result: null,
  followUpRequired: null,
  isBillable: null,
  attachmentCount: null,
  summary: null,
  internalNotes: null,
  problem: null,
};

/** `submitReport`, `billing` and so on with what people may say. */
function moveCalled(name: MoveName, said: Partial<ReportWish> = {}): Move {
  if (name === 'scheduleAppointment') return { name, plannedStart: null, plannedEnd: null, routeSuggestionId: null };
  if (name === 'reportProblem') return { name, type: said.problem ?? 'AccessDenied' };
  return name === 'submitReport' ? { name, ...silent, ...said } : { name };
}

const either = [null, true, false] as const;

/** Every move with everything that makes a difference. */
const everyMove: readonly Move[] = moveNames.flatMap((name): readonly Move[] => {
  if (name === 'reportProblem')
    return (['CustomerAbsent', 'AccessDenied', 'EquipmentDefect', 'Other'] as const).map((problem) => moveCalled(name, { problem }));
  if (name !== 'submitReport') return [moveCalled(name)];
  return either.flatMap((followUpRequired) =>
    either.flatMap((isBillable) =>
      ([null, 'Other'] as const).flatMap((problem) =>
        ([null, 'Successful', 'PartiallySuccessful', 'Unsuccessful'] as const).map((result) =>
          moveCalled(name, { followUpRequired, isBillable, problem, result }),
        ),
      ),
    ),
  );
});

const take = (work: Work, move: Move): Moved => frozen(decideMove(move, work, ids, now));

function taken(work: Work, move: Move): Extract<Moved, { kind: 'moved' }> {
  const moved = take(work, move);
  if (moved.kind === 'forbidden') throw new Error(`${move.name} was to be allowed: ${moved.why}`);
  return moved;
}

/** The work after these moves. */
const workAfter = (...moves: readonly (MoveName | Move)[]): Work =>
  moves.reduce((work, move) => taken(work, typeof move === 'string' ? moveCalled(move) : move).work, begin);

/** `Imported, Cancelled, Draft, none`. */
const standing = ({ target, appointment, visitReport, billingEvent }: Work): string =>
  [target.status, ...[appointment, visitReport, billingEvent].map((record) => record?.status ?? 'none')].join(', ');

const typesOf = (happenings: readonly Happening[]): readonly EventType[] => happenings.map(({ type }) => type);

interface Edge {
  readonly from: string;
  readonly to: string;
  readonly move: Move;
  readonly moved: Extract<Moved, { kind: 'moved' }>;
}

/** Everything that makes a difference to what may happen next. */
const keyOf = (work: Work): string =>
  JSON.stringify([
    standing(work),
    work.appointment?.problem?.type,
    work.visitReport?.result,
    work.visitReport?.followUpRequired,
    work.visitReport?.isBillable,
    work.visitReport?.problem?.type,
  ]);

/** Everywhere that moves lead to, breadth first; an import may bring back what was cancelled. */
function walk(): { readonly states: ReadonlyMap<string, Work>; readonly edges: readonly Edge[] } {
  const states = new Map([[keyOf(begin), begin]]);
  const edges: Edge[] = [];
  const arrive = (work: Work) => {
    if (!states.has(keyOf(work))) states.set(keyOf(work), work);
  };
  for (const [from, work] of states) {
    for (const move of everyMove) {
      const moved = take(work, move);
      if (moved.kind === 'forbidden') continue;
      edges.push({ from, to: keyOf(moved.work), move, moved });
      arrive(moved.work);
    }
    if (work.target.status === 'Cancelled')
      arrive(frozen({ ...work, target: updatedTarget(work.target, wish, { links, location: null }, now) }));
  }
  return { states, edges };
}

const { states, edges } = walk();

/** What may be done as the work stands (target, appointment, visit report, billing event), and where it leads. All else is forbidden. */
const table: Readonly<Record<string, Partial<Record<MoveName, string>>>> = {
  'Imported, none, none, none': {
    scheduleAppointment: 'Scheduled, Scheduled, none, none',
    cancelTarget: 'Cancelled, none, none, none',
  },
  'Scheduled, Scheduled, none, none': {
    startAppointment: 'InProgress, Started, none, none',
    cancelAppointment: 'Imported, Cancelled, none, none',
    cancelTarget: 'Cancelled, Cancelled, none, none',
  },
  'InProgress, Started, none, none': {
    reportProblem: 'InProgress, Started, none, none',
    completeAppointment: 'Completed, Completed, Draft, none',
    cancelAppointment: 'Imported, Cancelled, none, none',
    createReport: 'InProgress, Started, Draft, none',
    cancelTarget: 'Cancelled, Cancelled, none, none',
  },
  'InProgress, Started, Draft, none': {
    reportProblem: 'InProgress, Started, Draft, none',
    completeAppointment: 'Completed, Completed, Draft, none',
    cancelAppointment: 'Imported, Cancelled, Draft, none',
    cancelTarget: 'Cancelled, Cancelled, Draft, none',
  },
  'Completed, Completed, Draft, none': { submitReport: 'Completed, Completed, Submitted, none' },
  'Completed, Completed, Submitted, none': {
    approveReport: 'Completed, Completed, Approved, Pending or Completed, Completed, Approved, none',
    rejectReport: 'Completed, Completed, Rejected, none',
  },
  'Completed, Completed, Rejected, none': { submitReport: 'Completed, Completed, Submitted, none' },
  'Completed, Completed, Approved, none': {},
  'Completed, Completed, Approved, Pending': {
    billingReady: 'Completed, Completed, Approved, Ready',
    billingFailed: 'Completed, Completed, Approved, Failed',
  },
  'Completed, Completed, Approved, Ready': {
    billingSent: 'Completed, Completed, Approved, Sent',
    billingFailed: 'Completed, Completed, Approved, Failed',
  },
  'Completed, Completed, Approved, Failed': { billingReady: 'Completed, Completed, Approved, Ready' },
  'Completed, Completed, Approved, Sent': {},
  // The appointment was called off: the target waits for another one.
  'Imported, Cancelled, none, none': {
    scheduleAppointment: 'Scheduled, Scheduled, none, none',
    cancelTarget: 'Cancelled, Cancelled, none, none',
  },
  'Imported, Cancelled, Draft, none': {
    scheduleAppointment: 'Scheduled, Scheduled, none, none',
    cancelTarget: 'Cancelled, Cancelled, Draft, none',
  },
  // Only an import brings these back.
  'Cancelled, none, none, none': {},
  'Cancelled, Cancelled, none, none': {},
  'Cancelled, Cancelled, Draft, none': {},
};

describe('the table of moves', () => {
  test('has a row for everything that work can come to, and no other', () => {
    expect([...new Set([...states.values()].map(standing))].sort()).toEqual(Object.keys(table).sort());
  });

  const rows = Object.entries(table).flatMap(([from, row]) => moveNames.map((name) => [name, from, row[name] ?? 'forbidden'] as const));

  test.each(rows)('%s when it is %s: %s', (name, from, expected) => {
    const outcomes = new Set<string>();
    for (const work of states.values()) {
      if (standing(work) !== from) continue;
      for (const move of everyMove) {
        if (move.name !== name) continue;
        const moved = take(work, move);
        outcomes.add(moved.kind === 'forbidden' ? 'forbidden' : standing(moved.work));
        expect(allowedMoves(work).includes(name)).toBe(moved.kind === 'moved');
        expect(whyForbidden(name, work) === null).toBe(moved.kind === 'moved');
      }
    }
    expect([...outcomes].sort().join(' or ')).toBe(expected);
  });

  test.each<[MoveName, Work, string]>([
    ['completeAppointment', begin, 'there is no appointment, and completeAppointment needs an appointment that is Started'],
    [
      'completeAppointment',
      workAfter('scheduleAppointment'),
      'the appointment is Scheduled, and completeAppointment needs an appointment that is Started',
    ],
    ['approveReport', begin, 'there is no visit report, and approveReport needs a visit report that is Submitted'],
    [
      'approveReport',
      workAfter('scheduleAppointment', 'startAppointment', 'completeAppointment'),
      'the visit report is Draft, and approveReport needs a visit report that is Submitted',
    ],
    ['scheduleAppointment', workAfter('cancelTarget'), 'the target is Cancelled, and scheduleAppointment needs a target that is Imported'],
    [
      'createReport',
      workAfter('scheduleAppointment', 'startAppointment', 'createReport'),
      'the visit report is Draft, and createReport needs no visit report',
    ],
    [
      'submitReport',
      workAfter('scheduleAppointment', 'startAppointment', 'createReport'),
      'the appointment is Started, and submitReport needs an appointment that is Completed',
    ],
    ['billingReady', begin, 'there is no billing event, and billing to Ready needs a billing event that is Pending or Failed'],
    [
      'cancelTarget',
      workAfter('scheduleAppointment', 'startAppointment', 'completeAppointment'),
      'the target is Completed, and cancelTarget needs a target that is Imported or Scheduled or InProgress',
    ],
  ])('%s is refused in words that say what is in the way', (name, work, why) => {
    expect(take(work, moveCalled(name))).toEqual({ kind: 'forbidden', why });
  });

  test.each([
    ['Imported', true],
    ['Scheduled', true],
    ['InProgress', true],
    ['Completed', false],
    ['Cancelled', false],
  ] as const)('a target that is %s can be cancelled by an import: %s', (status, may) => {
    expect(mayBeCancelled(status)).toBe(may);
  });
});

describe('each move causes its events, in this order', () => {
  const started = ['scheduleAppointment', 'startAppointment'] as const;
  const completed = [...started, 'completeAppointment'] as const;
  const submitted = (said: Partial<ReportWish>) => [...completed, moveCalled('submitReport', said)];
  const billed = [...submitted({}), 'approveReport'] as const;

  test.each<[string, readonly (MoveName | Move)[], MoveName | Move, readonly EventType[]]>([
    ['scheduleAppointment', [], 'scheduleAppointment', ['appointment.scheduled', 'target.scheduled']],
    ['startAppointment', ['scheduleAppointment'], 'startAppointment', ['appointment.started']],
    ['reportProblem', started, 'reportProblem', ['appointment.problem_reported']],
    ['completeAppointment', started, 'completeAppointment', ['appointment.completed', 'target.completed', 'visit_report.created']],
    [
      'completeAppointment, with a report begun before',
      [...started, 'createReport'],
      'completeAppointment',
      ['appointment.completed', 'target.completed'],
    ],
    ['createReport', started, 'createReport', ['visit_report.created']],
    ['cancelAppointment', ['scheduleAppointment'], 'cancelAppointment', ['appointment.cancelled']],
    ['cancelAppointment, of one that is started', started, 'cancelAppointment', ['appointment.cancelled']],
    ['submitReport', completed, 'submitReport', ['visit_report.submitted']],
    [
      'submitReport that tells of a problem',
      completed,
      moveCalled('submitReport', { problem: 'Other' }),
      ['visit_report.submitted', 'visit_report.problem_reported'],
    ],
    [
      'submitReport after a problem on the appointment',
      [...started, 'reportProblem', 'completeAppointment'],
      'submitReport',
      ['visit_report.submitted', 'visit_report.problem_reported'],
    ],
    ['submitReport, again', [...submitted({}), 'rejectReport'], 'submitReport', ['visit_report.submitted']],
    ['approveReport', submitted({}), 'approveReport', ['visit_report.approved', 'billing.event_created']],
    ['approveReport of one that is not billable', submitted({ isBillable: false }), 'approveReport', ['visit_report.approved']],
    [
      'approveReport where work is left',
      submitted({ followUpRequired: true }),
      'approveReport',
      ['visit_report.approved', 'visit_report.follow_up_required', 'target.follow_up_created', 'billing.event_created'],
    ],
    [
      'approveReport where work is left, of one that is not billable',
      submitted({ followUpRequired: true, isBillable: false }),
      'approveReport',
      ['visit_report.approved', 'visit_report.follow_up_required', 'target.follow_up_created'],
    ],
    ['rejectReport', submitted({}), 'rejectReport', ['visit_report.rejected']],
    ['billing to Ready', billed, 'billingReady', ['billing.event_ready']],
    ['billing to Sent', [...billed, 'billingReady'], 'billingSent', ['billing.event_sent']],
    ['billing to Failed', billed, 'billingFailed', ['billing.event_failed']],
    ['billing to Ready after a failure', [...billed, 'billingFailed'], 'billingReady', ['billing.event_ready']],
    ['cancelTarget', [], 'cancelTarget', ['target.cancelled']],
    ['cancelTarget with an appointment', ['scheduleAppointment'], 'cancelTarget', ['target.cancelled', 'appointment.cancelled']],
    ['cancelTarget with one under way', started, 'cancelTarget', ['target.cancelled', 'appointment.cancelled']],
    [
      'cancelTarget with one that was called off before',
      ['scheduleAppointment', 'cancelAppointment'],
      'cancelTarget',
      ['target.cancelled'],
    ],
  ])('%s', (_, before, move, events) => {
    const { happenings } = taken(workAfter(...before), typeof move === 'string' ? moveCalled(move) : move);
    expect(typesOf(happenings)).toEqual(events);
  });
});

describe('what the records say', () => {
  test('an appointment is planned for when the window opens, as long as the work takes', () => {
    expect(workAfter('scheduleAppointment').appointment).toEqual({
      id: 7,
      targetId: 1,
      routeSuggestionId: null,
      status: 'Scheduled',
      plannedStart: now + 26 * hour,
      plannedEnd: now + 26.75 * hour,
      startedAt: null,
      completedAt: null,
      problem: null,
      visitReportId: null,
    });
  });

  const planned = (target: Target, plannedStart: Instant | null) => {
    const move = { ...moveCalled('scheduleAppointment'), plannedStart } as Move; // as: the same move with a time
    const { appointment } = taken({ ...begin, target }, move).work;
    return [appointment?.plannedStart, appointment?.plannedEnd];
  };
  const { planning } = imported;
  const without = (more: Partial<NonNullable<Target['planning']>>): Target => ({
    ...imported,
    planning: planning === null ? null : { ...planning, ...more },
  });

  test.each<[string, Target, Instant | null, readonly [Instant, Instant]]>([
    ['now, where there is no window', without({ timeWindowStart: null }), null, [now, now + 0.75 * hour]],
    ['now, where the window is open', without({ timeWindowStart: now - hour }), null, [now, now + 0.75 * hour]],
    ['now and for half an hour, where nothing is planned', { ...imported, planning: null }, null, [now, now + 0.5 * hour]],
    ['when people say so, before the window too', imported, now + hour, [now + hour, now + 1.75 * hour]],
    ['when people say so, in the past too', imported, now - hour, [now - hour, now - 0.25 * hour]],
    [
      'and ends by the year 9999, however long the work takes',
      without({ estimatedWorkMinutes: Number.MAX_SAFE_INTEGER }),
      now,
      [now, latestInstant],
    ],
    [
      'for as long as the place usually takes',
      { ...without({ estimatedWorkMinutes: null }), location: { defaultEstimatedWorkMinutes: 90 } },
      now,
      [now, now + 1.5 * hour],
    ],
  ])('an appointment is planned %s', (_, target, plannedStart, expected) => {
    expect(planned(target, plannedStart)).toEqual(expected);
  });

  test('an appointment knows when it was started and completed, and its target when it changed', () => {
    const scheduled = workAfter('scheduleAppointment');
    const started = decideMove(moveCalled('startAppointment'), scheduled, ids, now + 1000);
    if (started.kind === 'forbidden') throw new Error(started.why);
    const completed = decideMove(moveCalled('completeAppointment'), started.work, ids, now + 2000);
    if (completed.kind === 'forbidden') throw new Error(completed.why);
    expect(completed.work).toMatchObject({
      target: { status: 'Completed', createdAt: now - hour, updatedAt: now + 2000 },
      appointment: { startedAt: now + 1000, completedAt: now + 2000, visitReportId: 8 },
      visitReport: { appointmentId: 7, targetId: 1, title: 'Maintenance visit', status: 'Draft', createdAt: now + 2000 },
    });
  });

  test('a draft of a report says nothing yet', () => {
    expect(workAfter('scheduleAppointment', 'startAppointment', 'createReport').visitReport).toMatchObject({
      status: 'Draft',
      result: null,
      followUpRequired: false,
      isBillable: false,
      billingStatus: 'NotReady',
      attachmentCount: 0,
      summary: null,
      internalNotes: null,
      problem: null,
      billingEventId: null,
    });
  });

  const done = (...more: readonly (MoveName | Move)[]) =>
    workAfter('scheduleAppointment', 'startAppointment', 'completeAppointment', ...more).visitReport;

  test('a report that says nothing was successful, billable, and leaves no work', () => {
    const report = done('submitReport');
    expect(report).toMatchObject({ status: 'Submitted', result: 'Successful', isBillable: true, followUpRequired: false, problem: null });
  });

  test('a visit that has met a problem was unsuccessful, unless the report says otherwise', () => {
    const problem = workAfter('scheduleAppointment', 'startAppointment', 'reportProblem', 'completeAppointment');
    const report = (said: Partial<ReportWish>) => taken(problem, moveCalled('submitReport', said)).work.visitReport;
    expect(report({})).toMatchObject({ result: 'Unsuccessful', problem: { type: 'AccessDenied', reportedAt: now } });
    expect(report({ result: 'PartiallySuccessful' })?.result).toBe('PartiallySuccessful');
    expect(report({ problem: 'EquipmentDefect' })?.problem?.type).toBe('EquipmentDefect');
  });

  test('the last problem that was reported counts', () => {
    const work = workAfter(
      'scheduleAppointment',
      'startAppointment',
      moveCalled('reportProblem', { problem: 'CustomerAbsent' }),
      moveCalled('reportProblem', { problem: 'EquipmentDefect' }),
    );
    expect(work.appointment?.problem?.type).toBe('EquipmentDefect');
  });

  test('a report that is submitted again says what it said, unless said otherwise', () => {
    const said = {
      result: 'PartiallySuccessful',
      followUpRequired: true,
      isBillable: false,
      attachmentCount: 3,
      summary: 'Filter changed.',
      internalNotes: 'Dog.',
      problem: 'Other',
    } as const;
    const again = done(moveCalled('submitReport', said), 'rejectReport', 'submitReport');
    expect(again).toMatchObject({ ...said, status: 'Submitted', problem: { type: 'Other' } });
    const corrected = done(
      moveCalled('submitReport', said),
      'rejectReport',
      moveCalled('submitReport', { isBillable: true, attachmentCount: 0 }),
    );
    expect(corrected).toMatchObject({ isBillable: true, attachmentCount: 0, followUpRequired: true, summary: 'Filter changed.' });
  });

  test('what is left gets a target at the same place, for the same customer, and without dates', () => {
    const work = workAfter(
      'scheduleAppointment',
      'startAppointment',
      'completeAppointment',
      moveCalled('submitReport', { followUpRequired: true }),
    );
    const { followUp, happenings } = taken(work, moveCalled('approveReport'));
    expect(followUp).toEqual({
      id: 2,
      sourceSystem: 'logistics_erp',
      externalId: 'JOB-1-FOLLOW-UP',
      externalType: 'service_visit',
      status: 'Imported',
      templateKey: null,
      title: 'Follow-up: Maintenance visit',
      description: null,
      customer: wish.customer,
      location: wish.location,
      contact: wish.contact,
      address: wish.address,
      planning: { ...nothingPlanned, estimatedWorkMinutes: 45, priority: 'High' },
      ownPlanning: { ...nothingPlanned, estimatedWorkMinutes: 45, priority: 'High' },
      businessValue: null,
      customFields: null,
      links,
      createdAt: now,
      updatedAt: now,
    });
    const created = happenings.find(({ type }) => type === 'target.follow_up_created');
    expect(created).toMatchObject({ target: followUp, records: { followUpOf: work.target, visitReport: { id: 8, status: 'Approved' } } });
  });

  const nothingPlanned = {
    routeDate: null,
    dueDate: null,
    dueAt: null,
    timeWindowStart: null,
    timeWindowEnd: null,
    fixedTime: null,
  };
});

/** All options on: what could be said is said. */
const everything: Webhook = {
  id: 1 as WebhookId, // as: no webhook, only something to write for
  key: null,
  client: 'erp',
  name: null,
  url: '',
  secret: '',
  eventTypes: ['*'],
  sourceSystem: 'logistics_erp',
  isActive: true,
  payloadOptions: { customerContext: true, contactDetails: true, summaryPreview: true, billingDetails: true },
  disturbance: undisturbed,
  createdAt: now,
};

const nobody = { customer: null, location: null, contact: null };
const somebody = {
  customer: { id: 12, externalIds: {}, customerNumber: 'RRM-001', name: 'Berg Retail Group' } as unknown as Customer, // as: what payloads look at
  location: { id: 34, externalIds: {}, name: null, city: 'Essen', coordinates: null } as unknown as Location,
  contact: { id: 56, externalIds: {}, displayName: 'Anna Weber', email: null, phone: null, mobile: null } as unknown as Contact,
};

function expectPayload(happening: Happening, context: typeof nobody | typeof somebody): void {
  const around = { eventId: 'evt_01JY2F4P1RHF0WZ9K7T5M3QABC', tenantId: 'tenant-123', hasBilling: true, ...context };
  const payload = payloadOf({ number: 1, at: now, ...happening }, everything, around);
  const validate = webhookPayloads[happening.type];
  if (validate?.(payload) === true) return;
  throw new Error(
    `${happening.type} breaks the contract: ${explain(payload, validate?.errors ?? [])
      .map(problemText)
      .join('; ')}`,
  );
}

function perhapsCausedBy(name: MoveName): readonly EventType[] {
  const rule = lifeCycle[name];
  return 'mayCause' in rule ? rule.mayCause : [];
}

describe('wherever moves lead', () => {
  test('a target is scheduled, in progress or completed exactly as its newest appointment says', () => {
    const of = { Scheduled: 'Scheduled', Started: 'InProgress', Completed: 'Completed', Cancelled: null } as const;
    for (const { target, appointment } of states.values()) {
      const expected = appointment === null ? null : of[appointment.status];
      expect(expected === null ? ['Imported', 'Cancelled'] : [expected]).toContain(target.status);
    }
  });

  test('there is no report without an appointment, and none is submitted before the visit is over', () => {
    for (const { target, appointment, visitReport } of states.values()) {
      if (visitReport === null) {
        expect(appointment?.visitReportId ?? null).toBe(null);
        continue;
      }
      expect([visitReport.appointmentId, visitReport.targetId]).toEqual([appointment?.id, target.id]);
      expect(appointment?.visitReportId).toBe(visitReport.id);
      if (visitReport.status !== 'Draft') expect(appointment?.status).toBe('Completed');
      expect(visitReport.result === null).toBe(visitReport.status === 'Draft');
    }
  });

  test('there is a billing event for each report that is approved and billable, and for no other', () => {
    for (const { visitReport, billingEvent, appointment, target } of states.values()) {
      const isBilled = visitReport?.status === 'Approved' && visitReport.isBillable;
      expect(billingEvent !== null).toBe(isBilled);
      expect(visitReport?.billingEventId ?? null).toBe(billingEvent?.id ?? null);
      if (billingEvent === null) continue;
      expect(billingEvent).toMatchObject({ visitReportId: visitReport?.id, appointmentId: appointment?.id, targetId: target.id });
    }
  });

  test('the billing status of a report is that of its billing event, and NotReady without one', () => {
    for (const { visitReport, billingEvent } of states.values())
      if (visitReport !== null) expect(visitReport.billingStatus).toBe(billingEvent?.status ?? 'NotReady');
  });

  test('what happens, in which order and with what result, is what the table says', () => {
    for (const { move, moved, from } of edges) {
      const { causes, to } = lifeCycle[move.name];
      const perhaps = perhapsCausedBy(move.name);
      const types = typesOf(moved.happenings);
      expect(types.slice(0, causes.length), `${move.name} from ${from}`).toEqual(causes);
      expect(perhaps.filter((type) => types.includes(type))).toEqual(types.slice(causes.length)); // in this order
      const became: Record<string, string | undefined> = {
        target: moved.work.target.status,
        appointment: moved.work.appointment?.status,
        visitReport: moved.work.visitReport?.status,
        billingEvent: moved.work.billingEvent?.status,
      };
      for (const [record, status] of Object.entries(to)) expect([record, became[record]]).toEqual([record, status]);
    }
  });

  test.each(moveNames)('%s causes sometimes each of the events that it may cause', (name) => {
    const seen = new Set(edges.filter(({ move }) => move.name === name).flatMap(({ moved }) => typesOf(moved.happenings)));
    expect([...seen].sort()).toEqual([...lifeCycle[name].causes, ...perhapsCausedBy(name)].sort());
  });

  test('each event of the contract is caused by a move, but for those of imports and of routes', () => {
    const seen = new Set(edges.flatMap(({ moved }) => typesOf(moved.happenings)));
    const elsewhere = ['target.imported', 'target.rejected', 'target.updated', 'route.suggestion.created', 'route.published'];
    expect(eventTypes.filter((type) => !seen.has(type))).toEqual(elsewhere);
  });

  test('each event carries its records and no other, of the target that it is about', () => {
    for (const { moved } of edges)
      for (const { type, target, records } of moved.happenings) {
        const named: readonly string[] = recordsOfEvent[type];
        expect([type, Object.keys(records).sort()]).toEqual([type, named.filter((name) => name !== 'target').sort()]);
        expect(target).toBe(type === 'target.follow_up_created' ? moved.followUp : moved.work.target);
      }
  });

  test('each event tells of the records as they are after the move', () => {
    for (const { moved } of edges) {
      const { appointment, visitReport, billingEvent } = moved.work;
      for (const { records } of moved.happenings) {
        if (records.appointment)
          expect([records.appointment.id, records.appointment.status]).toEqual([appointment?.id, appointment?.status]);
        if (records.visitReport)
          expect([records.visitReport.status, records.visitReport.billingStatus]).toEqual([
            visitReport?.status,
            visitReport?.billingStatus,
          ]);
        if (records.billingEvent) expect(records.billingEvent.status).toBe(billingEvent?.status);
      }
    }
  });

  test('each payload is what the contract says, with and without customer context', () => {
    for (const { moved } of edges)
      for (const happening of moved.happenings) {
        expectPayload(happening, nobody);
        expectPayload(happening, somebody);
      }
  });

  test('no event carries internal notes', () => {
    const moves = ['scheduleAppointment', 'startAppointment', 'completeAppointment'] as const;
    const submit = moveCalled('submitReport', { internalNotes: 'NEVER-TOLD', summary: 'Filter changed.', followUpRequired: true });
    let work = workAfter(...moves);
    for (const move of [submit, moveCalled('approveReport')]) {
      const moved = taken(work, move);
      expect(JSON.stringify(moved.happenings)).not.toContain('NEVER-TOLD');
      work = moved.work;
    }
    expect(work.visitReport?.internalNotes).toBe('NEVER-TOLD');
  });

  test('only an approval that leaves work makes another target', () => {
    for (const { moved, move } of edges)
      expect(moved.followUp !== null).toBe(move.name === 'approveReport' && moved.work.visitReport?.followUpRequired === true);
  });
});

describe('the way to an event', () => {
  const order = ['Imported', 'Scheduled', 'InProgress', 'Completed'];
  /** Moves by which somebody or something is sent back, or away. */
  const backwards: readonly MoveName[] = ['cancelAppointment', 'rejectReport', 'billingFailed', 'cancelTarget'];

  const leaving = new Map<string, Edge[]>();
  for (const edge of edges) leaving.set(edge.from, [...(leaving.get(edge.from) ?? []), edge]);

  /** How many moves it takes at least to an event, found in all that can be done; `null`: nothing leads there. */
  function fewest(type: EventType, from: string): number | null {
    const seen = new Set([from]);
    let ends = [from];
    for (let moves = 1; ends.length > 0; moves += 1) {
      const next = ends.flatMap((end) => leaving.get(end) ?? []);
      if (next.some(({ moved }) => typesOf(moved.happenings).includes(type))) return moves;
      ends = [];
      for (const { move, to } of next) {
        if (backwards.includes(move.name) || seen.has(to)) continue;
        seen.add(to);
        ends.push(to);
      }
    }
    return null;
  }

  test.each(eventTypes)(
    'to %s is the shortest there is, from wherever the work stands, and there is none only where nothing leads there',
    (type) => {
      for (const [from, work] of states) {
        const way = pathTo(type, work, ids, now);
        expect([from, way?.length ?? null]).toEqual([from, fewest(type, from)]);
      }
    },
  );

  test.each(eventTypes)('to %s ends with it, and sends nobody back on the way', (type) => {
    for (const start of states.values()) {
      const way = pathTo(type, start, ids, now) ?? [];
      let work = start;
      for (const [index, step] of way.entries()) {
        const isLast = index === way.length - 1;
        expect(typesOf(step.happenings).includes(type)).toBe(isLast);
        if (!isLast) {
          expect(order.indexOf(step.work.target.status)).toBeGreaterThanOrEqual(order.indexOf(work.target.status));
          expect([step.work.visitReport?.status, step.work.billingEvent?.status, step.work.appointment?.status]).not.toContain('Rejected');
          expect(typesOf(step.happenings).filter((one) => /cancelled|rejected|failed/.test(one))).toEqual([]);
        }
        work = step.work;
      }
    }
  });

  test('from the import to the last event of a whole visit takes seven moves, with the events in their order', () => {
    const way = pathTo('billing.event_sent', begin, ids, now) ?? [];
    expect(way).toHaveLength(7);
    expect(way.flatMap(({ happenings }) => typesOf(happenings))).toEqual([
      'appointment.scheduled',
      'target.scheduled',
      'appointment.started',
      'appointment.completed',
      'target.completed',
      'visit_report.created',
      'visit_report.submitted',
      'visit_report.approved',
      'billing.event_created',
      'billing.event_ready',
      'billing.event_sent',
    ]);
  });

  test('to an event of a target that is cancelled: there is none', () => {
    expect(eventTypes.filter((type) => pathTo(type, workAfter('cancelTarget'), ids, now) !== null)).toEqual([]);
  });

  const rejected = (said: Partial<ReportWish>) =>
    workAfter('scheduleAppointment', 'startAppointment', 'completeAppointment', moveCalled('submitReport', said), 'rejectReport');
  const approvedAfter = (work: Work) => pathTo('visit_report.approved', work, ids, now)?.at(-1)?.work.visitReport;

  test('through a report that was rejected calls no visit a success that has met a problem', () => {
    const work = rejected({ problem: 'EquipmentDefect' });
    expect(work.visitReport?.result).toBe('Unsuccessful');
    expect(approvedAfter(work)).toMatchObject({ status: 'Approved', result: 'Unsuccessful', problem: { type: 'EquipmentDefect' } });
  });

  test('through a report that was rejected leaves in it what it said', () => {
    const said = { result: 'PartiallySuccessful', isBillable: false, followUpRequired: true, summary: 'Filter changed.' } as const;
    expect(approvedAfter(rejected(said))).toMatchObject(said);
  });
});

describe('any sequence of moves', () => {
  const text = fc.option(fc.string({ unit: 'grapheme', maxLength: 200 }), { nil: null });
  const problem = fc.constantFrom('CustomerAbsent', 'AccessDenied', 'EquipmentDefect', 'Other');
  const report = fc.record({
    result: fc.constantFrom(null, 'Successful', 'PartiallySuccessful', 'Unsuccessful'),
    followUpRequired: fc.constantFrom(...either),
    isBillable: fc.constantFrom(...either),
    attachmentCount: fc.option(fc.nat(1000), { nil: null }),
    summary: text,
    internalNotes: text,
    problem: fc.option(problem, { nil: null }),
  });
  const time = fc.option(fc.integer({ min: 0, max: latestInstant }), { nil: null });
  const rest = moveNames.filter((name) => name !== 'submitReport' && name !== 'reportProblem' && name !== 'scheduleAppointment');
  const move: fc.Arbitrary<Move> = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...rest).map((name) => moveCalled(name)) },
    { weight: 1, arbitrary: time.map((plannedStart) => ({ ...moveCalled('scheduleAppointment'), plannedStart }) as Move) }, // as: the same move with a time
    { weight: 1, arbitrary: problem.map((type) => moveCalled('reportProblem', { problem: type as 'Other' })) }, // as: one of them
    { weight: 2, arbitrary: report.map((said) => moveCalled('submitReport', said as Partial<ReportWish>)) }, // as: what the record has
  );

  test('never throws, changes nothing where it is forbidden, and never leaves the table', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(move, fc.nat(1000)), { maxLength: 40 }), (moves) => {
        let work = begin;
        let at = now;
        for (const [one, later] of moves) {
          at += later;
          const moved = frozen(decideMove(one, work, ids, at)); // the work is frozen: whatever changed it would throw
          const allowed = table[standing(work)]?.[one.name];
          expect(moved.kind === 'moved').toBe(allowed !== undefined);
          if (moved.kind === 'forbidden') {
            expect(Object.keys(moved)).toEqual(['kind', 'why']);
            continue;
          }
          expect(allowed?.split(' or ')).toContain(standing(moved.work));
          for (const happening of moved.happenings) expectPayload(happening, nobody);
          work = moved.work;
        }
      }),
      { numRuns: 500 },
    );
  });

  test('is the same whenever it is taken: nothing is drawn and no clock is asked', () => {
    fc.assert(
      fc.property(fc.array(move, { maxLength: 20 }), (moves) => {
        const all = () =>
          moves.reduce(
            ({ work, told }, one) => {
              const moved = take(work, one);
              return moved.kind === 'forbidden' ? { work, told } : { work: moved.work, told: [...told, ...moved.happenings] };
            },
            { work: begin, told: [] as readonly Happening[] },
          );
        expect(all()).toEqual(all());
      }),
    );
  });

  test('writes times that can be read, at whatever time it is taken', () => {
    const moved = decideMove({ ...moveCalled('scheduleAppointment'), plannedStart: latestInstant } as Move, begin, ids, latestInstant); // as: the same move with a time
    if (moved.kind === 'forbidden') throw new Error(moved.why);
    expect(moved.happenings[0]?.records.appointment).toMatchObject({
      plannedStartUtc: writeInstant(latestInstant),
      plannedEndUtc: writeInstant(latestInstant),
    });
  });
});
