/** Making any of the 24 events happen: by an import where that causes it, else by going through the life cycle of a target, with all that happens on the way. */
import { describe, expect, test } from 'vitest';
import { eventTypes } from '../../src/contract/generated/operations.js';
import { webhookPayloads } from '../../src/contract/generated/webhook-payloads.js';
import type { EventType } from '../../src/contract/types.js';
import { ControlError, connectControl, type LogEvent, type Mock, type TriggeredEvent, type TriggerOptions } from '../../src/index.js';
import { Client, given, target, tenantWith } from '../support/given.js';
import type { Attempt, Receiver } from '../support/receiver.js';
import { subscribedToEverything } from '../support/webhook-world.js';

/** Why it is refused. */
async function refusalOf(mock: Mock, type: EventType, options: TriggerOptions = {}): Promise<ControlError> {
  const error: unknown = await mock.trigger(type, options).catch((reason: unknown) => reason);
  if (!(error instanceof ControlError)) throw new Error(`It was not refused: ${JSON.stringify(error)}`);
  return error;
}

/** The one delivery of an event. */
function deliveryOf({ attempts }: Receiver, event: TriggeredEvent | undefined): Attempt {
  const [delivery, another] = attempts.filter(({ eventId }) => eventId === event?.eventId);
  if (delivery === undefined || another !== undefined) throw new Error(`${event?.eventType} has come ${another ? 'twice' : 'never'}.`);
  return delivery;
}

/** What the log says of steps, in its order. */
const stepsIn = (log: readonly LogEvent[]) => log.filter(({ event }) => event === 'step');

/** Steps of a visit, with the events that each causes. */
const scheduled: readonly EventType[] = ['appointment.scheduled', 'target.scheduled'];
const started: readonly EventType[] = [...scheduled, 'appointment.started'];
const completed: readonly EventType[] = [...started, 'appointment.completed', 'target.completed', 'visit_report.created'];
const submitted: readonly EventType[] = [...completed, 'visit_report.submitted'];
const billed: readonly EventType[] = [...submitted, 'visit_report.approved', 'billing.event_created'];
const followedUp: readonly EventType[] = [
  ...submitted,
  ...(['visit_report.approved', 'visit_report.follow_up_required', 'target.follow_up_created', 'billing.event_created'] as const),
];

/** What happens to a target that has just been imported, in its order, when an event is asked for. */
const ways = {
  'target.imported': ['target.imported'],
  'target.rejected': ['target.rejected'],
  'target.updated': ['target.updated'],
  'target.cancelled': ['target.cancelled'],
  'target.scheduled': scheduled,
  'target.completed': completed,
  'target.follow_up_created': followedUp,
  'route.suggestion.created': ['route.suggestion.created'],
  'route.published': ['route.suggestion.created', 'route.published', ...scheduled],
  'appointment.scheduled': scheduled,
  'appointment.started': started,
  'appointment.completed': completed,
  'appointment.problem_reported': [...started, 'appointment.problem_reported'],
  'appointment.cancelled': [...scheduled, 'appointment.cancelled'],
  'visit_report.created': completed,
  'visit_report.submitted': submitted,
  'visit_report.approved': billed,
  'visit_report.rejected': [...submitted, 'visit_report.rejected'],
  'visit_report.follow_up_required': followedUp,
  'visit_report.problem_reported': [...submitted, 'visit_report.problem_reported'],
  'billing.event_created': billed,
  'billing.event_ready': [...billed, 'billing.event_ready'],
  'billing.event_sent': [...billed, 'billing.event_ready', 'billing.event_sent'],
  'billing.event_failed': [...billed, 'billing.event_failed'],
} satisfies Record<EventType, readonly EventType[]>;

const others = (type: EventType) => ways[type].filter((one) => one !== type);

/** What happens when the same is asked for a second time; a text: it is refused, and why. */
const secondTime: Record<EventType, readonly EventType[] | string> = {
  'target.imported': 'the target JOB-1 has been imported already; "target.updated" can happen to it, or name one that does not exist',
  'target.rejected': ['target.rejected'],
  'target.updated': ['target.updated'],
  'target.cancelled': 'it cannot happen to the target JOB-1: it is cancelled already',
  'target.scheduled':
    'it cannot happen to JOB-1: the target is Scheduled, and scheduleAppointment needs a target that is Imported. Allowed now: startAppointment, cancelAppointment, cancelTarget',
  'target.completed':
    'it cannot happen to JOB-1: the appointment is Completed, and completeAppointment needs an appointment that is Started. Allowed now: submitReport',
  'target.follow_up_created':
    'it cannot happen to JOB-1: the visit report is Approved, and approveReport needs a visit report that is Submitted. Allowed now: billing to Ready, billing to Failed',
  'route.suggestion.created': ['route.suggestion.created'],
  'route.published':
    'it cannot happen to JOB-1: no route can lead there (AlreadyRouted). Allowed now: startAppointment, cancelAppointment, cancelTarget',
  'appointment.scheduled':
    'it cannot happen to JOB-1: the target is Scheduled, and scheduleAppointment needs a target that is Imported. Allowed now: startAppointment, cancelAppointment, cancelTarget',
  'appointment.started':
    'it cannot happen to JOB-1: the appointment is Started, and startAppointment needs an appointment that is Scheduled. Allowed now: reportProblem, completeAppointment, cancelAppointment, createReport, cancelTarget',
  'appointment.completed':
    'it cannot happen to JOB-1: the appointment is Completed, and completeAppointment needs an appointment that is Started. Allowed now: submitReport',
  'appointment.problem_reported': ['appointment.problem_reported'],
  'appointment.cancelled': ways['appointment.cancelled'],
  'visit_report.created':
    'it cannot happen to JOB-1: the appointment is Completed, and completeAppointment needs an appointment that is Started. Allowed now: submitReport',
  'visit_report.submitted':
    'it cannot happen to JOB-1: the visit report is Submitted, and submitReport needs a visit report that is Draft or Rejected. Allowed now: approveReport, rejectReport',
  'visit_report.approved':
    'it cannot happen to JOB-1: the visit report is Approved, and approveReport needs a visit report that is Submitted. Allowed now: billing to Ready, billing to Failed',
  'visit_report.rejected': ['visit_report.submitted', 'visit_report.rejected'],
  'visit_report.follow_up_required':
    'it cannot happen to JOB-1: the visit report is Approved, and approveReport needs a visit report that is Submitted. Allowed now: billing to Ready, billing to Failed',
  'visit_report.problem_reported':
    'it cannot happen to JOB-1: the visit report is Submitted, and submitReport needs a visit report that is Draft or Rejected. Allowed now: approveReport, rejectReport',
  'billing.event_created':
    'it cannot happen to JOB-1: the visit report is Approved, and approveReport needs a visit report that is Submitted. Allowed now: billing to Ready, billing to Failed',
  'billing.event_ready':
    'it cannot happen to JOB-1: the billing event is Ready, and billing to Ready needs a billing event that is Pending or Failed. Allowed now: billing to Sent, billing to Failed',
  'billing.event_sent':
    'it cannot happen to JOB-1: the billing event is Sent, and billing to Sent needs a billing event that is Ready. Allowed now: nothing any more',
  'billing.event_failed': ['billing.event_ready', 'billing.event_failed'],
};

/** The target that an event of JOB-1 is about. */
const aboutIn = (type: EventType) => (type.startsWith('route.') ? null : type === 'target.follow_up_created' ? 'JOB-1-FOLLOW-UP' : 'JOB-1');

describe('each event', () => {
  test.each(eventTypes)('%s happens to a target, with all that leads to it, in code and over HTTP', async (type) => {
    for (const remotely of [false, true]) {
      const { mock, receiver, log } = await (type === 'target.imported' ? given.subscribed() : subscribedToEverything());
      const control = remotely ? connectControl({ url: mock.url, token: mock.controlToken }) : mock;
      const before = mock.webhooks.events().length;
      const [event] = await control.trigger(type, { target: 'JOB-1' });
      await mock.clock.advance('0s');
      expect(event).toEqual({
        eventId: expect.stringMatching(/^evt_/),
        eventType: type,
        occurredAt: mock.clock.now(),
        externalId: aboutIn(type),
        others: others(type),
      });
      const happened = mock.webhooks.events().slice(before);
      expect(happened.map(({ eventType, externalId }) => [eventType, externalId])).toEqual(ways[type].map((one) => [one, aboutIn(one)]));
      expect(happened.map(({ eventId }) => eventId)).toContain(event?.eventId);
      expect(receiver.attempts.map(({ eventId }) => eventId)).toEqual(happened.map(({ eventId }) => eventId));
      for (const { payload, eventType } of receiver.attempts)
        expect([eventType, webhookPayloads[eventType]?.(payload)]).toEqual([eventType, true]);
      expect(stepsIn(log)).toEqual([
        { event: 'step', tenant: 'rheinruhr', step: `trigger ${type} ${aboutIn(type) ?? 'JOB-1'}`, refused: null, events: ways[type] },
      ]);
    }
  });

  test.each(eventTypes)('%s a second time: goes on from where the target stands, or is refused with what is allowed', async (type) => {
    const { mock } = await (type === 'target.imported' ? given.subscribed() : subscribedToEverything());
    await mock.trigger(type, { target: 'JOB-1' });
    const before = mock.webhooks.events().length;
    const again = secondTime[type];
    if (typeof again === 'string') {
      const state = JSON.stringify(mock.exportState());
      expect(await refusalOf(mock, type, { target: 'JOB-1' })).toEqual(new ControlError('conflict', `trigger: ${type}: ${again}.`));
      expect(JSON.stringify(mock.exportState())).toBe(state);
    } else {
      const [event] = await mock.trigger(type, { target: 'JOB-1' });
      expect([event?.eventType, event?.others]).toEqual([type, again.filter((one) => one !== type)]);
    }
    const happened = mock.webhooks.events().slice(before);
    expect(happened.map(({ eventType }) => eventType)).toEqual(typeof again === 'string' ? [] : again);
  });

  test.each(eventTypes)('%s without a target happens in an empty tenant, too', async (type) => {
    const { mock, receiver, log } = await given.subscribed();
    const [event] = await mock.trigger(type);
    await mock.clock.advance('0s');
    expect(event?.eventType).toBe(type);
    expect(deliveryOf(receiver, event).isSigned()).toBe(true);
    // What it happens to has been imported for it by the real action, unless it is about what cannot be.
    const first: readonly EventType[] = type === 'target.imported' || type === 'target.rejected' ? [] : ['target.imported'];
    expect(event?.others).toEqual([...first, ...others(type)]);
    expect(mock.webhooks.events().map(({ eventType }) => eventType)).toEqual([...first, ...ways[type]]);
    const hasFollowUp = ways[type].some((one) => one === 'target.follow_up_created');
    const called = hasFollowUp ? ['TRIGGERED-1', 'TRIGGERED-1-FOLLOW-UP'] : ['TRIGGERED-1'];
    expect(mock.state.targets().map(({ externalId }) => externalId)).toEqual(type === 'target.rejected' ? [] : called);
    const about = type === 'target.follow_up_created' ? 'TRIGGERED-1-FOLLOW-UP' : 'TRIGGERED-1';
    expect(stepsIn(log)).toEqual([
      { event: 'step', tenant: 'rheinruhr', step: `trigger ${type} ${about}`, refused: null, events: [...first, ...ways[type]] },
    ]);
  });

  test.each(['target.updated', 'target.cancelled'] as const)(
    '%s without a target is about a new one, where all that are there are called off',
    async (type) => {
      const { mock, erp } = await given.client();
      await erp.importTarget(target('JOB-1'));
      await erp.importTarget(target('JOB-1', { operation: 'cancel' }));
      const [event] = await mock.trigger(type);
      expect([event?.externalId, event?.others]).toEqual(['TRIGGERED-2', ['target.imported']]);
      expect(mock.state.targets().map(({ externalId, status }) => `${externalId} ${status}`)).toEqual([
        'JOB-1 Cancelled',
        `TRIGGERED-2 ${type === 'target.cancelled' ? 'Cancelled' : 'Imported'}`,
      ]);
    },
  );

  const byMoves = eventTypes.filter((type) => !['target.imported', 'target.updated', 'target.cancelled', 'target.rejected'].includes(type));

  test.each(byMoves)('%s without a target is about the newest one that is not called off', async (type) => {
    const { mock, erp } = await given.client();
    const address = { latitude: 51.45, longitude: 7.01 };
    await erp.importBatch([target('JOB-1', { address }), target('JOB-2', { address }), target('JOB-3', { address })]);
    await erp.importTarget(target('JOB-3', { operation: 'cancel' }));
    const [event] = await mock.trigger(type);
    // A suggestion may be made for any target: it then says why there is no stop.
    const newest = type === 'route.suggestion.created' ? 'JOB-3' : 'JOB-2';
    const about = type === 'target.follow_up_created' ? 'JOB-2-FOLLOW-UP' : type.startsWith('route.') ? null : newest;
    expect(event?.externalId).toBe(about);
    if (type.startsWith('route.')) {
      const [suggestion] = mock.state.routeSuggestions();
      expect([...(suggestion?.stops ?? []), ...(suggestion?.unrouted ?? [])].map(({ targetId }) => targetId)).toEqual([
        Number(newest.slice(4)),
      ]);
    }
    expect(mock.state.targets().map(({ externalId }) => externalId)).not.toContain('TRIGGERED-4');
  });

  test('route.published without a target is about a new one, where no route can lead to those that are there', async () => {
    const { mock, erp } = await given.client();
    await erp.importTarget(target('JOB-1')); // without coordinates
    const [event] = await mock.trigger('route.published');
    expect(event?.others).toEqual(['target.imported', ...others('route.published')]);
    expect(mock.state.targets()).toMatchObject([
      { externalId: 'JOB-1', status: 'Imported' },
      { externalId: 'TRIGGERED-2', status: 'Scheduled' },
    ]);
  });
});

describe('the walk', () => {
  test('leaves the records that the events tell of', async () => {
    const { mock } = await subscribedToEverything();
    await mock.trigger('target.follow_up_created', { target: 'JOB-1' });
    await mock.trigger('billing.event_sent', { target: 'JOB-1' });
    const [visited, followUp] = mock.state.targets();
    expect(visited).toMatchObject({ externalId: 'JOB-1', status: 'Completed' });
    expect(followUp).toMatchObject({ externalId: 'JOB-1-FOLLOW-UP', status: 'Imported', links: visited?.links });
    expect(mock.state.appointments()).toMatchObject([{ id: 1, targetId: visited?.id, status: 'Completed', visitReportId: 1 }]);
    expect(mock.state.visitReports()).toMatchObject([
      { id: 1, appointmentId: 1, status: 'Approved', followUpRequired: true, isBillable: true, billingStatus: 'Sent', billingEventId: 1 },
    ]);
    expect(mock.state.billingEvents()).toMatchObject([{ id: 1, visitReportId: 1, appointmentId: 1, status: 'Sent' }]);
    expect(mock.moves.standing({ target: 'JOB-1' }).allowed).toEqual([]);
  });

  test('goes on from where people have come, step by step', async () => {
    const { mock } = await subscribedToEverything();
    const steps = [
      'target.scheduled',
      'appointment.started',
      'appointment.completed',
      'visit_report.submitted',
      'visit_report.approved',
    ] as const;
    const all: EventType[][] = [];
    for (const type of [...steps, 'billing.event_ready', 'billing.event_sent'] as const) {
      const [event] = await mock.trigger(type, { target: 'JOB-1' });
      all.push([type, ...(event?.others ?? [])]);
    }
    expect(all).toEqual([
      ['target.scheduled', 'appointment.scheduled'],
      ['appointment.started'],
      ['appointment.completed', 'target.completed', 'visit_report.created'],
      ['visit_report.submitted'],
      ['visit_report.approved', 'billing.event_created'],
      ['billing.event_ready'],
      ['billing.event_sent'],
    ]);
  });

  test('starts anew after an appointment that was called off', async () => {
    const { mock } = await subscribedToEverything();
    await mock.trigger('appointment.cancelled', { target: 'JOB-1' });
    await mock.trigger('appointment.started', { target: 'JOB-1' });
    expect(mock.state.appointments().map(({ id, status }) => `${id} ${status}`)).toEqual(['1 Cancelled', '2 Started']);
  });

  test('a target that is called off takes its appointment with it', async () => {
    const { mock } = await subscribedToEverything();
    await mock.trigger('appointment.started', { target: 'JOB-1' });
    const [event] = await mock.trigger('target.cancelled', { target: 'JOB-1' });
    expect(event?.others).toEqual(['appointment.cancelled']);
    expect(mock.state.appointments()).toMatchObject([{ status: 'Cancelled' }]);
    expect((await refusalOf(mock, 'appointment.completed', { target: 'JOB-1' })).message).toBe(
      'trigger: appointment.completed: it cannot happen to JOB-1: the appointment is Cancelled, and completeAppointment needs an appointment that is Started. Allowed now: nothing any more.',
    );
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

  test.each(['target.imported', 'target.updated', 'target.cancelled', 'target.rejected'] as const)(
    '%s is answered with the id and the time that the event has, while time goes on',
    async (type) => {
      const { mock } = await given.mock({ clock: 'real', scenario: { tenants: [tenantWith()] } });
      for (let round = 1; round <= 50; round += 1) {
        const answered = await mock.trigger(type, { count: 4 });
        const happened = new Map(mock.webhooks.events({ eventType: type }).map((event) => [event.eventId, event]));
        for (const { others: _, ...event } of answered) expect(event).toEqual(happened.get(event.eventId));
      }
    },
  );

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
    [
      'visiting what is called off',
      'appointment.started',
      { target: 'JOB-3' },
      'conflict',
      'trigger: appointment.started: it cannot happen to JOB-3: there is no appointment, and startAppointment needs an appointment that is Scheduled. Allowed now: nothing any more.',
    ],
    [
      'approving what is approved',
      'visit_report.approved',
      { target: 'JOB-9' },
      'conflict',
      'trigger: visit_report.approved: it cannot happen to JOB-9: the visit report is Approved, and approveReport needs a visit report that is Submitted. Allowed now: nothing any more.',
    ],
    [
      'billing what is not billable',
      'billing.event_ready',
      { target: 'JOB-9' },
      'conflict',
      /^trigger: billing\.event_ready: it cannot happen to JOB-9: there is no billing event, and billing to Ready needs .*Allowed now: nothing any more\.$/,
    ],
    [
      'routing what has no coordinates',
      'route.published',
      { target: 'JOB-1' },
      'conflict',
      'trigger: route.published: it cannot happen to JOB-1: no route can lead there (MissingCoordinates). Allowed now: scheduleAppointment, cancelTarget.',
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

  test('updating or calling off by a name that is not there, where there is nothing at all: none is imported for it', async () => {
    const { mock, log } = await given.client();
    for (const type of ['target.updated', 'target.cancelled'] as const)
      expect(await refusalOf(mock, type, { target: 'JOB-1' })).toEqual(
        new ControlError('notFound', 'There is no target "JOB-1". There is none.'),
      );
    expect(stepsIn(log)).toEqual([]);
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
  const mayRepeat: readonly EventType[] = [
    ...(['target.imported', 'target.updated', 'target.rejected', 'route.suggestion.created', 'appointment.problem_reported'] as const),
  ];

  test('so many of the same, each to a target of its own: those that are there first, and then new ones', async () => {
    const { mock, erp, receiver } = await given.subscribed();
    await erp.importBatch([target('JOB-1'), target('JOB-2')]);
    const events = await mock.trigger('appointment.started', { count: 25 });
    await mock.clock.advance('0s');
    expect(new Set(events.map(({ eventId }) => eventId)).size).toBe(25);
    const newOnes = Array.from({ length: 23 }, (_, index) => `TRIGGERED-${index + 3}`);
    expect(events.map(({ externalId }) => externalId)).toEqual(['JOB-2', 'JOB-1', ...newOnes]);
    expect(receiver.attempts.filter(({ eventType }) => eventType === 'appointment.started')).toHaveLength(25);
    expect(mock.state.appointments()).toHaveLength(25);
  });

  test.each(['appointment.cancelled', 'visit_report.rejected', 'visit_report.follow_up_required', 'billing.event_failed'] as const)(
    '%s, too, though it could happen to one target, or to its follow-up, again and again',
    async (type) => {
      const { mock, erp } = await given.client();
      await erp.importTarget(target('JOB-1'));
      const events = await mock.trigger(type, { count: 3 });
      const called = mock.state.targets().map(({ externalId }) => externalId);
      expect(events.map(({ externalId }) => externalId)).toEqual(called.filter((name) => !name.endsWith('-FOLLOW-UP')));
      expect(called.filter((name) => name.endsWith('-FOLLOW-UP-FOLLOW-UP'))).toEqual([]);
    },
  );

  test('a new target has a name that nobody has', async () => {
    const { mock, erp } = await given.client();
    await erp.importTarget(target('TRIGGERED-2'));
    await mock.trigger('target.cancelled', { target: 'TRIGGERED-2' });
    const [event] = await mock.trigger('appointment.started');
    expect([event?.externalId, event?.others]).toEqual(['TRIGGERED-3', ['target.imported', ...others('appointment.started')]]);
    expect((await mock.trigger('target.imported'))[0]?.externalId).toBe('TRIGGERED-4');
  });

  test('what has happened is answered, however little of it the log keeps', async () => {
    const { mock, erp } = await given.client({}, { limits: { events: 1 } });
    await erp.importTarget(target('JOB-1'));
    await mock.trigger('appointment.started', { target: 'JOB-1' });
    const [event] = await mock.trigger('target.cancelled', { target: 'JOB-1' });
    expect(event).toMatchObject({ eventType: 'target.cancelled', externalId: 'JOB-1', others: ['appointment.cancelled'] });
  });

  test.each(['target.updated', 'target.rejected', 'route.suggestion.created', 'appointment.problem_reported'] as const)(
    '%s can happen to one target again and again',
    async (type) => {
      const { mock } = await subscribedToEverything();
      const events = await mock.trigger(type, { target: 'JOB-1', count: 3 });
      expect(events.map((event) => event.others)).toEqual([others(type), [], []]);
      expect(mock.webhooks.events({ eventType: type }).map(({ eventId }) => eventId)).toEqual(events.map(({ eventId }) => eventId));
    },
  );

  test.each(eventTypes.filter((type) => !mayRepeat.includes(type)))('%s cannot happen to one target twice at once', async (type) => {
    const { mock } = await subscribedToEverything();
    const before = mock.webhooks.events().length;
    expect(await refusalOf(mock, type, { target: 'JOB-1', count: 2 })).toEqual(
      new ControlError('conflict', `trigger: ${type} can happen to the target JOB-1 only once; leave out the target, or the count.`),
    );
    expect(mock.webhooks.events()).toHaveLength(before);
    expect(mock.moves.standing({ target: 'JOB-1' }).target.status).toBe('Imported');
  });

  test('target.imported makes so many targets, numbered', async () => {
    const { mock } = await given.client();
    await mock.trigger('target.imported', { target: 'JOB', count: 3 });
    await mock.trigger('target.imported', { count: 2 });
    expect(mock.state.targets().map(({ externalId }) => externalId)).toEqual(['JOB-1', 'JOB-2', 'JOB-3', 'TRIGGERED-4', 'TRIGGERED-5']);
  });

  test('target.cancelled without a target calls off one after the other, the newest first, and goes on with new ones', async () => {
    const { mock, erp, log } = await given.client();
    await erp.importBatch([target('JOB-1'), target('JOB-2'), target('JOB-3')]);
    const events = await mock.trigger('target.cancelled', { count: 2 });
    expect(events.map(({ externalId }) => externalId)).toEqual(['JOB-3', 'JOB-2']);
    const more = await mock.trigger('target.cancelled', { count: 3 });
    expect(more.map((event) => [event.externalId, event.others])).toEqual([
      ['JOB-1', []],
      ['TRIGGERED-4', ['target.imported']],
      ['TRIGGERED-5', ['target.imported']],
    ]);
    expect(mock.state.targets().map(({ status }) => status)).toEqual(Array.from({ length: 5 }, () => 'Cancelled'));
    expect(stepsIn(log).map((line) => (line.event === 'step' ? `${line.step}: ${line.events.join(', ')}` : ''))).toEqual([
      'trigger target.cancelled JOB-3: target.cancelled',
      'trigger target.cancelled JOB-2: target.cancelled',
      'trigger target.cancelled JOB-1: target.cancelled',
      'trigger target.cancelled TRIGGERED-4: target.imported, target.cancelled',
      'trigger target.cancelled TRIGGERED-5: target.imported, target.cancelled',
    ]);
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
    const [event] = await mock.trigger('visit_report.approved', { target: 'JOB-1', overrides });
    await mock.clock.advance('0s');
    const approved = deliveryOf(receiver, event);
    expect(approved.payload).toMatchObject({
      occurredAt: '2020-01-01T00:00:00.000Z',
      visitReport: { result: 'Unsuccessful', attachmentCount: 7, summaryPreview: 'Nobody at home', status: 'Approved' },
      target: { title: 'Another title' },
      customer: { name: 'Somebody else', customerNumber: 'RRM-001' },
      contact: { email: null, displayName: 'Anna Weber' },
    });
    expect(approved.isSigned()).toBe(true);
    // Only this payload says so: neither those of the other events on the way, nor the records.
    for (const other of receiver.attempts.filter(({ eventId }) => eventId !== event?.eventId)) {
      expect(other.payload).toMatchObject({
        occurredAt: mock.clock.now(),
        target: { title: 'Maintenance visit' },
        customer: { name: 'Rhein-Ruhr Medical Supply' },
        contact: { email: 'anna.weber@example.com' },
      });
      if (other.eventType === 'visit_report.submitted')
        expect(other.payload.visitReport).toMatchObject({ result: 'Successful', attachmentCount: 0 });
    }
    expect(mock.state.targets()[0]?.title).toBe('Maintenance visit');
    expect(mock.state.visitReports()).toMatchObject([{ result: 'Successful', attachmentCount: 0 }]);
  });

  test('of routes', async () => {
    const { mock, receiver } = await subscribedToEverything();
    const [event] = await mock.trigger('route.published', { target: 'JOB-1', overrides: { 'routeSuggestion.name': 'Ruhr, Thursday' } });
    await mock.clock.advance('0s');
    const names = receiver.attempts.filter(({ eventType }) => eventType.startsWith('route.'));
    expect(names.map(({ eventId, payload }) => [eventId === event?.eventId, payload.routeSuggestion.name])).toEqual([
      [false, null],
      [true, 'Ruhr, Thursday'],
    ]);
    expect(mock.state.routeSuggestions()).toMatchObject([{ name: null, status: 'Published' }]);
  });

  test('are left out where the subscription does not show that part', async () => {
    const { mock, receiver } = await subscribedToEverything({ webhook: { payloadOptions: { customerContext: false } } });
    const [event] = await mock.trigger('visit_report.approved', {
      target: 'JOB-1',
      overrides: { 'customer.name': 'X', 'visitReport.summaryPreview': 'Y' },
    });
    await mock.clock.advance('0s');
    const approved = deliveryOf(receiver, event);
    expect('customer' in approved.payload).toBe(false);
    expect('summaryPreview' in approved.payload.visitReport).toBe(false);
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

test.each([
  ['billing.event_created', 'it is not billable'],
  ['visit_report.follow_up_required', 'no work is left'],
  ['target.follow_up_created', 'no work is left'],
] as const)('%s cannot come of a report that is handed in and says that %s', async (type, says) => {
  const { mock, erp } = await given.client();
  await erp.importTarget(target('JOB-1'));
  await mock.trigger('visit_report.created', { target: 'JOB-1' });
  mock.moves.submitReport({ target: 'JOB-1', isBillable: false });
  await expect(mock.trigger(type, { target: 'JOB-1' })).rejects.toThrow(
    `trigger: ${type}: it cannot happen to JOB-1: the visit report says that ${says}; reject it, and submit it anew. Allowed now: approveReport, rejectReport.`,
  );
});
