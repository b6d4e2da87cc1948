/** The built-in scenario full-visit: after an import everything happens by itself, on the mock's clock. */
import { describe, expect, test } from 'vitest';
import { arrivals, reportOn } from '../../src/check/commands/exec.js';
import type { EventType } from '../../src/contract/types.js';
import type { LogEvent, Mock, MockOptions } from '../../src/index.js';
import { document } from '../support/documents.js';
import { Client, given, target } from '../support/given.js';
import { receiving } from '../support/receiver.js';

const essen = { address: { street: 'Hachestrasse 12', postalCode: '45127', city: 'Essen', latitude: 51.451, longitude: 7.012 } };

/** What happens how many seconds after the import of a target that a route can lead to. */
const onRoute: readonly (readonly [seconds: number, ...EventType[]])[] = [
  [0, 'target.imported'],
  [3, 'route.suggestion.created'],
  [6, 'route.published', 'appointment.scheduled', 'target.scheduled'],
  [11, 'appointment.started'],
  [19, 'appointment.completed', 'target.completed', 'visit_report.created'],
  [24, 'visit_report.submitted'],
  [30, 'visit_report.approved', 'billing.event_created'],
  [34, 'billing.event_ready'],
  [38, 'billing.event_sent'],
];

/** And of one that none can lead to. */
const byHand: typeof onRoute = [
  [0, 'target.imported'],
  [3, 'route.suggestion.created'],
  [8, 'appointment.scheduled', 'target.scheduled'],
  [13, 'appointment.started'],
  [21, 'appointment.completed', 'target.completed', 'visit_report.created'],
  [26, 'visit_report.submitted'],
  [32, 'visit_report.approved', 'billing.event_created'],
  [36, 'billing.event_ready'],
  [40, 'billing.event_sent'],
];

const allOf = (table: typeof onRoute) => table.flatMap(([, ...types]) => types);

/** The scenario, posting to a receiver of the test's own. */
async function fullVisit(options: MockOptions = {}) {
  const receiver = await receiving();
  return { ...(await given.scenario('full-visit', { webhookUrl: receiver.url, ...options })), receiver };
}

const eventsOf = (mock: Mock, externalId?: string) =>
  mock.webhooks.events(externalId === undefined ? {} : { externalId }).map(({ eventType }) => eventType);

/** Of all targets but the one that is there from the start. */
const statuses = (mock: Mock) =>
  mock.state.targets().flatMap(({ id, externalId, status }) => (id === 1 ? [] : [`${externalId} ${status}`]));

/** Whether each appointment but the one that is there from the start is on a route. */
const routed = (mock: Mock) =>
  mock.state.appointments().flatMap(({ id, routeSuggestionId }) => (id === 1 ? [] : [routeSuggestionId !== null]));

/** What people have done by themselves, in its order, and what they could not do, as the log has it. */
const stepsIn = (log: readonly LogEvent[]) => log.flatMap((line) => (line.event === 'step' ? [line.step] : []));
const refusedIn = (log: readonly LogEvent[]) => log.filter((line) => line.event === 'step' && line.refused !== null);

/** Goes through the table, and looks before each of its times and at it. */
async function expectStory(mock: Mock, table: typeof onRoute): Promise<void> {
  const start = Date.parse(mock.clock.now());
  let known = 0;
  for (const [seconds, ...types] of table) {
    if (seconds > 0) {
      await mock.clock.set(new Date(start + seconds * 1000 - 1).toISOString());
      expect([seconds, eventsOf(mock).slice(known)]).toEqual([seconds, []]);
      await mock.clock.advance('1ms');
    }
    expect([seconds, eventsOf(mock).slice(known)]).toEqual([seconds, types]);
    known += types.length;
  }
  await mock.clock.advance('1d');
  expect(eventsOf(mock)).toHaveLength(known);
}

describe('after one import', () => {
  test('the visit takes its course within a minute, and the receiver is told of each step', async () => {
    const { mock, erp, receiver, log } = await fullVisit();
    expect(mock.expectations()).toMatchObject([{ name: 'the visit is billed', holds: false }]);
    await erp.importTarget(document('customer-aware-target'));

    await expectStory(mock, onRoute);

    expect(receiver.attempts.map(({ eventType }) => eventType)).toEqual(allOf(onRoute));
    for (const attempt of receiver.attempts) expect(attempt.isSigned(mock.webhookSecret)).toBe(true);
    expect(mock.expectations()).toMatchObject([{ name: 'the visit is billed', holds: true }]);
    const steps = log.flatMap((line) => (line.event === 'step' ? [[line.step.split(/[ ,:]/)[0], line.refused]] : []));
    expect(steps).toEqual([
      ['createRouteSuggestion', null],
      ['publishRoute', null],
      ['startAppointment', null],
      ['completeAppointment', null],
      ['submitReport', null],
      ['approveReport', null],
      ['billing', null],
      ['billing', null],
    ]);
    expect(log).toContainEqual({
      event: 'step',
      tenant: 'rheinruhr',
      step: 'createRouteSuggestion, name Tour of the day, route 1 with 1 stop',
      refused: null,
      events: ['route.suggestion.created'],
    });
  });

  test('to a place without coordinates a manager makes the appointment by hand', async () => {
    const { mock, erp, log } = await fullVisit();
    await erp.importTarget(target('JOB-1', { location: { externalId: 'LOC-BOCHUM-02' }, customer: { externalId: 'CUST-20019' } }));

    await expectStory(mock, byHand);

    expect(mock.state.routeSuggestions()).toMatchObject([
      { status: 'Draft', stops: [], unrouted: [{ targetId: 2, reason: 'MissingCoordinates' }] },
    ]);
    expect(refusedIn(log)).toEqual([]); // it had been said that it need not be possible
    expect(stepsIn(log)[0]).toBe(
      'createRouteSuggestion, name Tour of the day, route 1 with 0 stops and 1 unrouted target (MissingCoordinates)',
    );
  });

  test('with a virtual clock it is all over at once', async () => {
    const { mock, erp, receiver } = await fullVisit({ clock: 'virtual' });
    await erp.importTarget(document('customer-aware-target'));

    await mock.waitForDelivery({ eventType: 'billing.event_sent' }, '5s');

    expect(receiver.attempts.map(({ eventType }) => eventType)).toEqual(allOf(onRoute));
    expect(mock.clock.now()).toBe('2026-06-24T06:00:38.000Z');
    expect(statuses(mock)).toEqual(['JOB-2026-000918 Completed']);
  });

  test('exec waits for the end, and its report says that the visit is billed', async () => {
    const { mock, erp } = await fullVisit({ clock: 'virtual' });
    await erp.importTarget(target('JOB-1', essen));

    await arrivals(mock, new AbortController().signal);

    expect(eventsOf(mock)).toEqual(allOf(onRoute));
    const report = reportOn(mock, ['node', 'client.mjs'], 0, 1);
    expect([report.passed, report.expectations]).toMatchObject([true, [{ name: 'the visit is billed', holds: true }]]);
  });
});

describe('more than one target', () => {
  const places = [
    { address: { city: 'Essen', latitude: 51.451, longitude: 7.012 } },
    { address: { city: 'Bochum', latitude: 51.482, longitude: 7.216 } },
    { address: { city: 'Duisburg', latitude: 51.434, longitude: 6.762 } },
  ];
  const names = ['JOB-1', 'JOB-2', 'JOB-3'];
  const three = names.map((name, index) => target(name, places[index]));

  test('a batch of three is one route, and each of its targets is visited, reported and billed', async () => {
    const { mock, erp, receiver } = await fullVisit();
    await erp.importBatch(three);
    await mock.clock.advance('1m');

    expect(mock.state.routeSuggestions()).toMatchObject([{ status: 'Published', unrouted: [] }]);
    expect(mock.state.routeSuggestions()[0]?.stops).toHaveLength(3);
    for (const externalId of names) {
      const ownEvents = allOf(onRoute).filter((type) => !type.startsWith('route.'));
      expect([externalId, eventsOf(mock, externalId)]).toEqual([externalId, ownEvents]);
    }
    expect(statuses(mock)).toEqual(['JOB-1 Completed', 'JOB-2 Completed', 'JOB-3 Completed']);
    const billed = mock.state.billingEvents();
    expect(billed.map(({ status }) => status)).toEqual(['Sent', 'Sent', 'Sent']);
    expect(new Set(billed.map(({ targetId }) => targetId)).size).toBe(3);
    expect(receiver.attempts).toHaveLength(eventsOf(mock).length);
  });

  test('of a batch with a target that no route can lead to, the others are routed, and that one is visited all the same', async () => {
    const { mock, erp, log } = await fullVisit();
    await erp.importBatch([target('JOB-1', essen), target('JOB-2')]);
    await mock.clock.advance('1m');

    expect(eventsOf(mock, 'JOB-1')).toEqual(eventsOf(mock, 'JOB-2'));
    expect(mock.state.appointments().slice(1)).toMatchObject([{ routeSuggestionId: 1 }, { routeSuggestionId: null }]);
    expect(statuses(mock)).toEqual(['JOB-1 Completed', 'JOB-2 Completed']);
    expect(stepsIn(log).slice(0, 2)).toEqual([
      'createRouteSuggestion, name Tour of the day, route 1 with 1 stop and 1 unrouted target (MissingCoordinates)',
      'publishRoute, route 1 with 1 stop and 1 unrouted target (MissingCoordinates)',
    ]);
  });

  test('an import later is visited, too', async () => {
    const { mock, erp } = await fullVisit();
    await erp.importTarget(target('JOB-1', essen));
    await mock.clock.advance('1h');
    const first = eventsOf(mock);
    await erp.importTarget(target('JOB-2', essen));
    await mock.clock.advance('1h');

    expect(eventsOf(mock).slice(first.length)).toEqual(first);
    expect(statuses(mock)).toEqual(['JOB-1 Completed', 'JOB-2 Completed']);
  });

  test.each(['0s', '1ms', '1s', '3s', '4s', '7s', '10s'])(
    'imports that come %s apart do not get in one another’s way: each target has a route of its own, and is visited and billed once',
    async (apart) => {
      const { mock, erp, log } = await fullVisit();
      for (const one of three) {
        await erp.importTarget(one);
        await mock.clock.advance(apart);
      }
      await mock.clock.advance('2m');

      const billing = ['appointment.scheduled', 'visit_report.approved', 'billing.event_sent'];
      for (const externalId of names)
        expect([externalId, eventsOf(mock, externalId).filter((type) => billing.includes(type))]).toEqual([externalId, billing]);
      expect(mock.state.routeSuggestions().map(({ status, stops }) => [status, stops.length])).toEqual(names.map(() => ['Published', 1]));
      expect(routed(mock)).toEqual([true, true, true]);
      expect(refusedIn(log)).toEqual([]);
    },
  );

  test('what else the client sends meanwhile takes the route from nobody', async () => {
    const { mock, erp } = await fullVisit();
    await erp.importTarget(target('JOB-1', essen));
    await mock.clock.advance('1s');
    await erp.importTarget(target(''));
    await erp.importTarget(target('JOB-2026-000900', { title: 'Filter change, again' }));
    await mock.clock.advance('1m');
    expect(routed(mock)).toEqual([true]);
  });

  test('what is imported under a virtual clock while other visits go on is visited as well', async () => {
    const { mock, erp } = await fullVisit({ clock: 'virtual' });
    for (let number = 1; number <= 20; number += 1) await erp.importTarget(target(`JOB-${number}`, essen));

    await mock.waitForDelivery({ eventType: 'billing.event_sent', count: 20 }, '10s');

    expect(new Set(mock.state.billingEvents().map(({ targetId }) => targetId)).size).toBe(20);
  });

  test('a hundred of one batch take no longer than one', async () => {
    const { mock, erp } = await fullVisit();
    await erp.importBatch(Array.from({ length: 100 }, (_, index) => target(`JOB-${index}`, essen)));
    await mock.clock.advance('38s');
    expect(mock.state.billingEvents().filter(({ status }) => status === 'Sent')).toHaveLength(100);
    expect(mock.state.routeSuggestions()).toHaveLength(1);
  });

  test('another tenant has no such people: what it imports stays as it is', async () => {
    const { mock } = await fullVisit();
    const nord = new Client(mock, mock.scenario.apiKeys.find(({ client }) => client === 'nordlicht-erp')?.value ?? '');
    await nord.importTarget(target('JOB-1', essen));
    await mock.clock.advance('1h');
    expect(mock.webhooks.events({ tenant: 'nordlicht' }).map(({ eventType }) => eventType)).toEqual(['target.imported']);
    expect(eventsOf(mock)).toEqual([]);
  });
});

describe('what is in the way', () => {
  test.each<[string, Record<string, unknown>, EventType[]]>([
    ['an item that is rejected', { ...target(''), ...essen }, ['target.rejected']],
    ['an update of a target that is done', target('JOB-2026-000900', { title: 'Filter change, again' }), ['target.updated']],
  ])('%s leads to nothing', async (_, sent, expected) => {
    const { mock, erp } = await fullVisit();
    await erp.importTarget(sent);
    await mock.clock.advance('1h');
    expect(eventsOf(mock)).toEqual(expected);
  });

  test('an item that is rejected does not keep the others of its batch from being visited', async () => {
    const { mock, erp } = await fullVisit();
    await erp.importBatch([target('JOB-1', essen), target('')]);
    await mock.clock.advance('1h');
    expect(eventsOf(mock)).toEqual(['target.imported', 'target.rejected', ...allOf(onRoute).slice(1)]);
  });

  test.each<[string, number, EventType[], string[]]>([
    ['before a route is made', 1, ['target.cancelled'], ['createRouteSuggestion']],
    ['while it is on a draft of a route', 4, ['target.cancelled'], ['createRouteSuggestion']],
    ['before the employee comes', 7, ['target.cancelled', 'appointment.cancelled'], ['createRouteSuggestion', 'publishRoute']],
    [
      'while the employee works',
      12,
      ['target.cancelled', 'appointment.cancelled'],
      ['createRouteSuggestion', 'publishRoute', 'startAppointment'],
    ],
  ])(
    'a target that is cancelled %s (after %i s) is not visited any further, without a word in the log',
    async (_, after, caused, taken) => {
      const { mock, erp, log, receiver } = await fullVisit();
      await erp.importTarget(target('JOB-1', essen));
      await mock.clock.advance(`${after}s`);
      const before = eventsOf(mock);
      await erp.importTarget(target('JOB-1', { operation: 'cancel' }));
      await mock.clock.advance('1h');

      const routeEvents = after < 3 ? ['route.suggestion.created'] : []; // there is nothing to route, and a draft says so
      expect(eventsOf(mock)).toEqual([...before, ...caused, ...routeEvents]);
      expect(receiver.attempts.map(({ eventType }) => eventType)).toEqual(eventsOf(mock));
      expect(stepsIn(log).map((step) => step.split(/[ ,:]/)[0])).toEqual(taken);
      expect(refusedIn(log)).toEqual([]);
      expect(statuses(mock)).toEqual(['JOB-1 Cancelled']);
      expect(mock.expectations()).toMatchObject([{ holds: false, found: expect.stringContaining('after') }]);
    },
  );

  test('what is completed cannot be cancelled any more, and is billed', async () => {
    const { mock, erp } = await fullVisit();
    await erp.importTarget(target('JOB-1', essen));
    await mock.clock.advance('20s');
    const { body } = await erp.importTarget(target('JOB-1', { operation: 'cancel' }));
    expect(body.items).toMatchObject([{ status: 'Rejected' }]);
    await mock.clock.advance('1h');
    expect(eventsOf(mock).filter((type) => type !== 'target.rejected')).toEqual(allOf(onRoute));
  });

  test('a report that a manager rejects is not approved by itself, but one that is submitted again is', async () => {
    const { mock, erp, log } = await fullVisit();
    await erp.importTarget(target('JOB-1', essen));
    await mock.clock.advance('25s');
    mock.moves.rejectReport({ target: 'JOB-1' });
    await mock.clock.advance('1h');
    expect(eventsOf(mock).at(-1)).toBe('visit_report.rejected');
    expect(stepsIn(log).at(-1)).toBe('rejectReport JOB-1');
    expect(refusedIn(log)).toEqual([]);

    mock.moves.submitReport({ target: 'JOB-1', summary: 'With photographs now.' });
    await mock.clock.advance('1h');
    expect(eventsOf(mock).slice(-5)).toEqual([
      'visit_report.submitted',
      'visit_report.approved',
      'billing.event_created',
      'billing.event_ready',
      'billing.event_sent',
    ]);
  });

  test.each<[EventType, number]>([
    ['appointment.started', 7],
    ['visit_report.created', 12],
    ['visit_report.submitted', 20],
    ['billing.event_created', 25],
    ['billing.event_ready', 31],
    ['billing.event_sent', 35],
  ])('what has led to %s by other means meanwhile is not done again, and the visit goes on from there', async (type, after) => {
    const { mock, erp, log } = await fullVisit();
    await erp.importTarget(target('JOB-1', essen));
    await mock.clock.advance(`${after}s`);
    await mock.trigger(type, { target: 'JOB-1' });
    await mock.clock.advance('1h');
    expect(eventsOf(mock)).toEqual(allOf(onRoute));
    expect(refusedIn(log)).toEqual([]);
    expect(mock.expectations()).toMatchObject([{ name: 'the visit is billed', holds: true }]);
  });

  test.each([1, 4, 5])('a client that asks for a route of its own after %i s meets nobody: one of the two is driven', async (after) => {
    const { mock, erp } = await fullVisit();
    const { body: job } = await erp.importTarget(target('JOB-1', essen));
    await mock.clock.advance(`${after}s`);
    const { status, body } = await erp.post('/route-suggestions', { importJobId: job.importJobId, name: 'Mine' });
    expect([status, body.stops.length]).toEqual([201, 1]);
    await mock.clock.advance('1h');

    const { items } = (await erp.get('/route-suggestions')).body;
    expect(items.map((item: { status: string }) => item.status).sort()).toEqual(['Draft', 'Published']);
    expect(eventsOf(mock, 'JOB-1')).toEqual(allOf(onRoute).filter((type) => !type.startsWith('route.')));
  });

  test('a client that asks for a route of what is on one already is told so, and nothing comes of it', async () => {
    const { mock, erp } = await fullVisit();
    const { body: job } = await erp.importTarget(target('JOB-1', essen));
    await mock.clock.advance('10s');
    const { body } = await erp.post('/route-suggestions', { importJobId: job.importJobId });
    expect(body).toMatchObject({ stops: [], unroutedTargets: [{ targetId: 2, reason: 'AlreadyRouted' }] });
    await mock.clock.advance('1h');
    expect(eventsOf(mock, 'JOB-1')).toEqual(allOf(onRoute).filter((type) => !type.startsWith('route.')));
    expect(eventsOf(mock).filter((type) => type === 'route.published')).toHaveLength(1);
  });

  test('a receiver that is down holds up nobody', async () => {
    const { mock, erp, receiver } = await fullVisit();
    receiver.answers(503);
    await erp.importTarget(target('JOB-1', essen));
    await mock.clock.advance('38s');
    expect(eventsOf(mock)).toEqual(allOf(onRoute));
    receiver.answers(204);
    await mock.clock.advance('3h');
    expect(mock.webhooks.list()[0]?.counts).toMatchObject({ pending: 0, succeeded: eventsOf(mock).length });
  });
});

describe('going back', () => {
  test.each([2, 5, 12, 27])('a reset after %i s ends the visit, and the next import has one again', async (after) => {
    const { mock, erp } = await fullVisit();
    await erp.importTarget(target('JOB-1', essen));
    await mock.clock.advance(`${after}s`);

    mock.reset();
    await mock.clock.advance('1h');
    expect([eventsOf(mock), statuses(mock)]).toEqual([[], []]);

    mock.reset();
    await erp.importTarget(target('JOB-1', essen));
    await expectStory(mock, onRoute);
  });

  test.each([2, 5, 12, 27])('from a snapshot after %i s the visit goes on as it did, event by event', async (after) => {
    const { mock, erp } = await fullVisit();
    await erp.importTarget(target('JOB-1', essen));
    await mock.clock.advance(`${after}s`);
    mock.snapshots.save('in the middle');
    const before = mock.webhooks.events();
    await mock.clock.advance('1h');
    const story = mock.webhooks.events();

    mock.snapshots.load('in the middle');
    expect(mock.webhooks.events()).toEqual(before);
    await mock.clock.advance('1h');
    expect(mock.webhooks.events()).toEqual(story);
    expect(story.map(({ eventType }) => eventType)).toEqual(allOf(onRoute));
  });

  test('in another mock the visit goes on from a state file', async () => {
    const { mock, erp } = await fullVisit();
    await erp.importTarget(target('JOB-1', essen));
    await mock.clock.advance('12s');
    const file = mock.exportState();
    const { mock: other, receiver } = await fullVisit();

    other.importState(JSON.parse(JSON.stringify(file)));
    await other.clock.advance('1h');
    await mock.clock.advance('1h');

    expect(other.webhooks.events()).toEqual(mock.webhooks.events());
    expect(other.state.billingEvents()).toEqual(mock.state.billingEvents());
    expect(receiver.attempts).toEqual([]); // the file has the subscriptions of the other one
  });

  test('a tenant’s copy has the same people', async () => {
    const { mock } = await fullVisit();
    const { apiKeys } = mock.tenants.clone({ tenant: 'rheinruhr', key: 'worker' });
    const copy = mock.tenant('worker');
    await new Client(mock, apiKeys[0]?.value ?? '').importTarget(target('JOB-1', essen));
    await copy.clock.advance('1h');
    expect(copy.webhooks.events().map(({ eventType }) => eventType)).toEqual(allOf(onRoute));
    expect(eventsOf(mock)).toEqual([]);
    expect(copy.expectations()).toMatchObject([{ holds: true }]);
  });
});
