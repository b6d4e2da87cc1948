/** Route suggestions over HTTP: drafting, listing and reading them, who may, and what is on a route [V, A-04, A-05, A-62]. */
import { describe, expect, test } from 'vitest';
import type { Scope } from '../../src/contract/types.js';
import { ControlError, type Mock, type Scenario } from '../../src/index.js';
import { Client, given, target, tenantWith } from '../support/given.js';
import {
  expectToHoldTogether,
  imported,
  orderOf,
  otherTenant,
  otherTenantKey,
  type Place,
  places,
  scattered,
  suggest,
  suggested,
  targetAt,
} from '../support/routes.js';

const { essen, bochum, dortmund, duisburg, gelsenkirchen } = places;
const depot = { latitude: 51.4566, longitude: 7.0123 };
const thursday = '2026-06-25';
const at = (time: string, date = thursday) => `${date}T${time}:00Z`;

/** What control says to a move that is not allowed. */
function refusal(move: () => unknown): { kind: string; message: string } {
  try {
    move();
  } catch (error) {
    if (error instanceof ControlError) return { kind: error.kind, message: error.message };
    throw error;
  }
  throw new Error('It was allowed.');
}

describe('scopes [V]', () => {
  const all: Scope[] = ['route_suggestions.create', 'route_suggestions.read'];
  const seeded = { targets: [{ externalId: 'JOB-1', title: 'Visit', address: essen }] };
  test.each<[string, string, string, unknown, Scope, number]>([
    ['drafting a route for an import job', 'POST', '/route-suggestions', { importJobId: 1 }, 'route_suggestions.create', 404],
    ['drafting a route for targets', 'POST', '/route-suggestions', { targetIds: [1] }, 'route_suggestions.create', 201],
    ['listing', 'GET', '/route-suggestions', undefined, 'route_suggestions.read', 200],
    ['reading one', 'GET', '/route-suggestions/1', undefined, 'route_suggestions.read', 404],
  ])('%s needs %5$s', async (_, method, path, body, scope, otherwise) => {
    const without = tenantWith({ scopes: all.filter((one) => one !== scope) });
    const { mock, erp } = await given.clientOf({ tenants: [{ ...without, ...seeded }] });
    const refused = await erp.send({ method, path, body });
    expect(refused.status).toBe(403);
    expect(refused.body.error).toMatchObject({ code: 'missing_scope', requiredScope: scope });
    expect(mock.state.routeSuggestions()).toEqual([]);

    const only = await given.clientOf({ tenants: [{ ...tenantWith({ scopes: [scope] }), ...seeded }] });
    expect((await only.erp.send({ method, path, body })).status).toBe(otherwise);
  });
});

describe('a draft', () => {
  test('from an import job has its stops with their times, its unrouted targets, and sums of the whole round', async () => {
    const { erp } = await given.scenario('demo', { clock: 'frozen', now: '2026-06-24T06:00:00Z' });
    const { importJobId, targetIds } = await imported(erp, [
      target('JOB-2026-000918', {
        title: 'Maintenance visit',
        customer: { externalId: 'CUST-10042' },
        location: { externalId: 'LOC-ESSEN-01' },
        planning: { preferredTimeWindowStart: at('07:00'), preferredTimeWindowEnd: at('07:30') },
      }),
      targetAt('JOB-2026-000919', bochum, { timeWindowStartUtc: at('06:00'), timeWindowEndUtc: at('07:10') }),
      target('JOB-2026-000920'),
    ]);

    const { status, body } = await suggest(erp, {
      importJobId,
      routeDate: thursday,
      name: 'Ruhr, Thursday',
      start: depot,
      startTimeUtc: at('07:00'),
    });

    expect(status).toBe(201);
    expect(body).toEqual({
      routeSuggestionId: 1,
      status: 'Draft',
      name: 'Ruhr, Thursday',
      routeDate: '2026-06-25',
      importJobId,
      stops: [
        {
          sequence: 1,
          targetId: targetIds[0],
          externalId: 'JOB-2026-000918',
          title: 'Maintenance visit',
          latitude: 51.451,
          longitude: 7.012,
          plannedArrivalUtc: '2026-06-25T07:01:00.000Z',
          plannedDepartureUtc: '2026-06-25T07:46:00.000Z',
          estimatedWorkMinutes: 45,
          priority: 'High',
          customer: { ordinavoCustomerId: 12, externalId: 'CUST-10042', customerNumber: 'RRM-001', name: 'Rhein-Ruhr Medical Supply' },
          location: { ordinavoLocationId: 34, externalId: 'LOC-ESSEN-01', name: 'Essen Center', city: 'Essen', hasCoordinates: true },
          warnings: [],
        },
        {
          sequence: 2,
          targetId: targetIds[1],
          externalId: 'JOB-2026-000919',
          title: 'Visit JOB-2026-000919',
          latitude: 51.4818,
          longitude: 7.2162,
          plannedArrivalUtc: '2026-06-25T08:04:00.000Z',
          plannedDepartureUtc: '2026-06-25T08:34:00.000Z',
          estimatedWorkMinutes: 30,
          priority: 'Normal',
          customer: null,
          location: null,
          warnings: ['TimeWindowMissed'],
        },
      ],
      unroutedTargets: [{ targetId: targetIds[2], reason: 'MissingCoordinates' }],
      totalDistanceKm: 29.58,
      totalTravelMinutes: 37,
      totalWorkMinutes: 75,
      createdAtUtc: '2026-06-24T06:00:00.000Z',
      links: { routeSuggestion: '/route-suggestions/1', importJob: `/import-jobs/${importJobId}` },
    });
    expect((await erp.get('/route-suggestions/1')).body).toEqual(body);
  });

  test('from targets links to no import job', async () => {
    const { erp } = await given.client();
    const { targetIds } = await imported(erp, [targetAt('JOB-1', essen), targetAt('JOB-2', bochum), targetAt('JOB-3', dortmund)]);
    const suggestion = await suggested(erp, { targetIds: targetIds.slice(1) });
    expect(suggestion).toMatchObject({ importJobId: null, links: { routeSuggestion: '/route-suggestions/1' }, unroutedTargets: [] });
    expect(suggestion.links).not.toHaveProperty('importJob');
    expect(orderOf(suggestion).sort()).toEqual(['JOB-2', 'JOB-3']);
  });

  test('from a job that is only accepted so far has its targets all the same', async () => {
    const { erp } = await given.scenario('demo', { clock: 'frozen' });
    const job = await erp.importTarget(
      target('JOB-1', { customer: { externalId: 'CUST-10042' }, location: { externalId: 'LOC-ESSEN-01' } }),
    );
    expect(job.body.status).toBe('Accepted');
    expect(orderOf(await suggested(erp, { importJobId: job.body.importJobId }))).toEqual(['JOB-1']);
  });

  test('of a job whose items were all rejected is empty, and is for today', async () => {
    const { erp } = await given.client();
    const { importJobId } = await imported(erp, [target(''), { externalId: 'JOB-1' }]);
    expect(await suggested(erp, { importJobId })).toMatchObject({
      routeDate: '2026-06-24',
      stops: [],
      unroutedTargets: [],
      totalDistanceKm: 0,
      totalTravelMinutes: 0,
      totalWorkMinutes: 0,
    });
  });

  test('of a job has a target that the job names twice once, and none that it rejected', async () => {
    const { erp } = await given.client();
    const { importJobId } = await imported(erp, [targetAt('JOB-1', essen), targetAt('JOB-1', bochum), targetAt('', dortmund)]);
    const suggestion = await suggested(erp, { importJobId });
    expect(suggestion.stops).toMatchObject([{ externalId: 'JOB-1', ...bochum }]);
    expect(suggestion.unroutedTargets).toEqual([]);
  });

  test('counts targets that are named twice once', async () => {
    const { erp } = await given.client();
    const { targetIds } = await imported(erp, [targetAt('JOB-1', essen), target('JOB-2')]);
    const suggestion = await suggested(erp, { targetIds: [...targetIds, ...targetIds, ...targetIds] });
    expect(suggestion.stops).toHaveLength(1);
    expect(suggestion.unroutedTargets).toHaveLength(1);
  });

  test('goes on showing its targets as they were when it was drafted', async () => {
    const { erp } = await given.client();
    const { targetIds } = await imported(erp, [targetAt('JOB-1', essen)]);
    const draft = await suggested(erp, { targetIds });
    await erp.importTarget({ ...targetAt('JOB-1', dortmund, { priority: 'Urgent' }), title: 'Another title' });
    expect((await erp.get('/route-suggestions/1')).body).toEqual(draft);
  });

  test('is told in the log, with what is not routed and why', async () => {
    const { erp, log } = await given.client();
    const { importJobId } = await imported(erp, [targetAt('JOB-1', essen), target('JOB-2')]);
    await suggested(erp, { importJobId });
    expect(log.at(-1)).toMatchObject({
      status: 201,
      summary: 'route suggestion 1 Draft, 1 stop, 1 unrouted',
      reasons: ['MissingCoordinates: target 2'],
    });
  });

  test('meets faults as every operation does', async () => {
    const { erp } = await given.client(
      {},
      { faults: [{ name: 'down', when: { operation: 'createRouteSuggestion', times: 1 }, then: { status: 500 } }] },
    );
    const { targetIds } = await imported(erp, [targetAt('JOB-1', essen)]);
    expect([(await suggest(erp, { targetIds })).status, (await suggest(erp, { targetIds })).status]).toEqual([500, 201]);
  });

  test('leaves its targets as they are: the next draft has them, too', async () => {
    const { mock, erp } = await given.client();
    const { targetIds } = await imported(erp, [targetAt('JOB-1', essen)]);
    const [one, other] = [await suggested(erp, { targetIds }), await suggested(erp, { targetIds })];
    expect(other.stops).toEqual(one.stops);
    expect(mock.state.targets()).toMatchObject([{ status: 'Imported' }]);
  });
});

describe('an Idempotency-Key', () => {
  const key = { 'Idempotency-Key': 'tour-1' };

  test('with the same content gives the same draft again, and no second one', async () => {
    const { mock, erp } = await given.client();
    const { targetIds } = await imported(erp, [targetAt('JOB-1', essen)]);
    const [first, again] = [await suggest(erp, { targetIds }, key), await suggest(erp, { targetIds }, key)];
    expect([again.status, again.text, again.headers.get('idempotency-replayed')]).toEqual([201, first.text, 'true']);
    expect(mock.state.routeSuggestions()).toHaveLength(1);
    expect(mock.webhooks.events().filter(({ eventType }) => eventType === 'route.suggestion.created')).toHaveLength(1);
  });

  test('with other content is a conflict', async () => {
    const { mock, erp } = await given.client();
    const { targetIds } = await imported(erp, [targetAt('JOB-1', essen)]);
    await suggest(erp, { targetIds }, key);
    const { status, body } = await suggest(erp, { targetIds, name: 'Another' }, key);
    expect([status, body.error.code]).toEqual([409, 'idempotency_conflict']);
    expect(mock.state.routeSuggestions()).toHaveLength(1);
  });
});

describe('the order of the stops [A-05]', () => {
  test('is a short round from the start and back to it', async () => {
    const { erp } = await given.client();
    const wishes = [targetAt('far', dortmund), targetAt('near', essen), targetAt('between', bochum)];
    const { importJobId } = await imported(erp, wishes);
    const start = duisburg;
    const suggestion = await suggested(erp, { importJobId, start });
    expect(['near between far', 'far between near']).toContain(orderOf(suggestion).join(' '));
    expectToHoldTogether(suggestion, wishes, { start });
  });

  test('without a start begins at the first stop by time window, at the start time', async () => {
    const { erp } = await given.client();
    const wishes = [
      targetAt('any time', essen),
      targetAt('late', bochum, { timeWindowStartUtc: at('12:00'), timeWindowEndUtc: at('16:00') }),
      targetAt('early', dortmund, { timeWindowStartUtc: at('07:00'), timeWindowEndUtc: at('10:00') }),
    ];
    const { importJobId } = await imported(erp, wishes);
    const suggestion = await suggested(erp, { importJobId, routeDate: thursday });
    expect(suggestion.stops[0]).toMatchObject({ externalId: 'early', plannedArrivalUtc: '2026-06-25T08:00:00.000Z' });
    expectToHoldTogether(suggestion, wishes);
  });

  test('waits for windows to open', async () => {
    const { erp } = await given.client();
    const wishes = [targetAt('JOB-1', bochum, { timeWindowStartUtc: at('11:00'), timeWindowEndUtc: at('12:00') })];
    const { importJobId } = await imported(erp, wishes);
    const suggestion = await suggested(erp, { importJobId, start: essen, startTimeUtc: at('08:00') });
    expect(suggestion.stops).toMatchObject([
      { plannedArrivalUtc: '2026-06-25T11:00:00.000Z', plannedDepartureUtc: '2026-06-25T11:30:00.000Z', warnings: [] },
    ]);
    expectToHoldTogether(suggestion, wishes, { start: essen, startTimeUtc: at('08:00') });
  });

  test('follows windows rather than the shortest way', async () => {
    const { erp } = await given.client();
    const wishes = [
      targetAt('near, in the afternoon', gelsenkirchen, { timeWindowStartUtc: at('14:00'), timeWindowEndUtc: at('15:00') }),
      targetAt('far, in the morning', dortmund, { timeWindowStartUtc: at('08:00'), timeWindowEndUtc: at('10:00') }),
      targetAt('farther, at noon', duisburg, { timeWindowStartUtc: at('11:00'), timeWindowEndUtc: at('13:00') }),
    ];
    const { importJobId } = await imported(erp, wishes);
    const request = { start: essen, startTimeUtc: at('07:30') };
    const suggestion = await suggested(erp, { importJobId, ...request });
    expect(orderOf(suggestion)).toEqual(['far, in the morning', 'farther, at noon', 'near, in the afternoon']);
    expect(suggestion.stops.flatMap(({ warnings }: { warnings: string[] }) => warnings)).toEqual([]);
    expectToHoldTogether(suggestion, wishes, request);
  });

  test('keeps stops of a fixed time at their time', async () => {
    const { erp } = await given.client();
    const fixed = (time: string) => ({ timeWindowStartUtc: at(time), timeWindowEndUtc: at('18:00'), fixedTime: true });
    const wishes = [
      ...[gelsenkirchen, bochum, duisburg, essen].map((place, index) => targetAt(`JOB-${index + 1}`, place)),
      targetAt('at ten', dortmund, fixed('10:00')),
      targetAt('at two', duisburg, fixed('14:00')),
    ];
    const { importJobId } = await imported(erp, wishes);
    const suggestion = await suggested(erp, { importJobId, start: essen, routeDate: thursday });
    const stops: { externalId: string; plannedArrivalUtc: string; warnings: string[] }[] = suggestion.stops;
    expect(stops.filter(({ externalId }) => externalId.startsWith('at '))).toMatchObject([
      { externalId: 'at ten', plannedArrivalUtc: '2026-06-25T10:00:00.000Z', warnings: [] },
      { externalId: 'at two', plannedArrivalUtc: '2026-06-25T14:00:00.000Z', warnings: [] },
    ]);
    expectToHoldTogether(suggestion, wishes, { start: essen });
  });

  test('of two that cannot both be met meets the urgent one', async () => {
    const { erp } = await given.client();
    const hour = { timeWindowStartUtc: at('08:00'), timeWindowEndUtc: at('08:30') };
    const wishes = [targetAt('low', duisburg, { ...hour, priority: 'Low' }), targetAt('urgent', bochum, { ...hour, priority: 'Urgent' })];
    const { importJobId } = await imported(erp, wishes);
    const suggestion = await suggested(erp, { importJobId, start: essen, startTimeUtc: at('08:00') });
    expect(suggestion.stops).toMatchObject([
      { externalId: 'urgent', priority: 'Urgent', warnings: [] },
      { externalId: 'low', priority: 'Low', warnings: ['TimeWindowMissed'] },
    ]);
  });

  test.each([
    ['a window that is over', { timeWindowStartUtc: at('05:00'), timeWindowEndUtc: at('06:00') }, ['TimeWindowMissed']],
    ['the end of a window alone', { timeWindowEndUtc: at('06:00') }, ['TimeWindowMissed']],
    [
      'a fixed time that is over',
      { timeWindowStartUtc: at('07:59'), timeWindowEndUtc: at('18:00'), fixedTime: true },
      ['TimeWindowMissed'],
    ],
    ['a window of another day', { timeWindowStartUtc: at('08:00', '2026-06-26') }, ['TimeWindowMissed']],
    ['a window that opens within a day', { timeWindowStartUtc: at('07:59', '2026-06-26') }, []],
    ['a window that is met to the minute', { timeWindowStartUtc: at('07:00'), timeWindowEndUtc: at('08:00') }, []],
    ['a time that is due before the work is done', { dueAtUtc: at('08:29') }, ['DueDateMissed']],
    ['a time that is due when the work is done', { dueAtUtc: at('08:30') }, []],
    ['a day that is over', { dueDate: '2026-06-24' }, ['DueDateMissed']],
    ['the day itself', { dueDate: thursday }, []],
    ['both', { timeWindowEndUtc: at('06:00'), dueDate: '2026-06-24' }, ['TimeWindowMissed', 'DueDateMissed']],
  ])('warns of what is missed, and of nothing else: %s', async (_, planning, warnings) => {
    const { erp } = await given.client();
    const wishes = [targetAt('JOB-1', essen, planning)];
    const { importJobId } = await imported(erp, wishes);
    const suggestion = await suggested(erp, { importJobId, routeDate: thursday });
    expect(suggestion.stops).toMatchObject([{ warnings }]);
    expectToHoldTogether(suggestion, wishes);
  });

  test.each([1, 2, 3, 40, 500])('holds together for %i targets, without a start and with one', async (count) => {
    const { erp } = await given.client();
    const wishes = scattered(count).map((wish, index): Record<string, unknown> => {
      const hour = 7 + (index % 9);
      const clock = (time: string) => at(time.padStart(5, '0'));
      const window = { timeWindowStartUtc: clock(`${hour}:00`), timeWindowEndUtc: clock(`${hour + 2}:30`) };
      const priority = (['Low', 'Normal', 'Medium', 'High', 'Urgent'] as const)[index % 5];
      const planning = {
        estimatedWorkMinutes: index % 4,
        priority,
        ...(index % 3 === 0 ? window : {}),
        ...(index % 7 === 0 ? { dueAtUtc: at('15:00') } : {}),
      };
      return { ...wish, planning };
    });
    const { importJobId } = await imported(erp, wishes);
    for (const more of [{}, { start: depot }, { start: dortmund, startTimeUtc: at('06:13') }]) {
      const suggestion = await suggested(erp, { importJobId, routeDate: thursday, ...more });
      expect(orderOf(suggestion).sort()).toEqual(wishes.map(({ externalId }) => externalId).sort());
      expectToHoldTogether(suggestion, wishes, more);
    }
  });

  test('on one spot is no way at all', async () => {
    const { erp } = await given.client();
    const wishes = Array.from({ length: 100 }, (_, index) => targetAt(`JOB-${index}`, essen, { estimatedWorkMinutes: 3 }));
    const { importJobId } = await imported(erp, wishes);
    const suggestion = await suggested(erp, { importJobId, routeDate: thursday });
    expect(suggestion).toMatchObject({ totalDistanceKm: 0, totalTravelMinutes: 0, totalWorkMinutes: 300 });
    expect(suggestion.stops.at(-1)).toMatchObject({ sequence: 100, plannedDepartureUtc: '2026-06-25T13:00:00.000Z' });
    expectToHoldTogether(suggestion, wishes);
  });

  test('the same request twice gives the same stops, also after others', async () => {
    const { erp } = await given.client();
    const { importJobId } = await imported(erp, scattered(60));
    const [one] = [await suggested(erp, { importJobId, start: depot }), await suggested(erp, { importJobId, start: duisburg })];
    const again = await suggested(erp, { importJobId, start: depot });
    expect({ ...again, routeSuggestionId: 1, links: one.links }).toEqual(one);
  });

  test('two mocks of the same seed answer byte for byte the same', async () => {
    const answers = async () => {
      const { erp } = await given.client({}, { seed: 7 });
      const { importJobId, targetIds } = await imported(erp, scattered(40));
      const sent = [await suggest(erp, { importJobId, start: depot }), await suggest(erp, { targetIds, maxStops: 7 })];
      return [...sent, await erp.get('/route-suggestions'), await erp.get('/route-suggestions/2')].map(({ status, text }) => [
        status,
        text,
      ]);
    };
    expect(await answers()).toEqual(await answers());
  });
});

describe('the route date', () => {
  const unrouted = target('JOB-9', { planning: { routeDate: '2026-01-01' } });
  test.each<[string, Record<string, unknown>[], Record<string, unknown>, string]>([
    ['is the one asked for', [targetAt('JOB-1', essen, { routeDate: '2026-06-26' })], { routeDate: '2026-08-01' }, '2026-08-01'],
    ['is the route date of a target', [targetAt('JOB-1', essen, { routeDate: '2026-06-26' })], {}, '2026-06-26'],
    ['is the day by which a target is due', [targetAt('JOB-1', essen, { dueDate: '2026-07-01' })], {}, '2026-07-01'],
    [
      'is the day of the time by which a target is due',
      [targetAt('JOB-1', essen, { dueAtUtc: '2026-07-02T00:30:00+02:00' })],
      {},
      '2026-07-01',
    ],
    [
      'is the earliest of all of them',
      [
        targetAt('JOB-1', essen, { routeDate: '2026-07-05', dueDate: '2026-07-04' }),
        targetAt('JOB-2', essen, { dueAtUtc: '2026-07-03T10:00:00Z' }),
        targetAt('JOB-3', essen, { routeDate: '2026-07-06' }),
      ],
      {},
      '2026-07-03',
    ],
    [
      'is the day of the first window where there is no other',
      [targetAt('JOB-1', essen, { timeWindowStartUtc: at('08:00', '2026-07-01') })],
      {},
      '2026-07-01',
    ],
    [
      'does not look at windows of targets that have a date',
      [targetAt('JOB-1', essen, { dueDate: '2026-07-02', timeWindowStartUtc: at('08:00', '2026-07-01') })],
      {},
      '2026-07-02',
    ],
    [
      'is that of the start where nothing else says one',
      [targetAt('JOB-1', essen)],
      { startTimeUtc: at('07:00', '2026-07-03') },
      '2026-07-03',
    ],
    ['does not look at what is not routed', [targetAt('JOB-1', essen, { routeDate: '2026-06-26' }), unrouted], {}, '2026-06-26'],
    ['is today where nothing says one', [targetAt('JOB-1', essen)], {}, '2026-06-24'],
    ['is today where nothing is routed', [unrouted], {}, '2026-06-24'],
  ])('%s', async (_, wishes, more, routeDate) => {
    const { erp } = await given.client();
    const { importJobId } = await imported(erp, wishes);
    expect((await suggested(erp, { importJobId, ...more })).routeDate).toBe(routeDate);
  });

  test('that has no targets of its own is no mistake', async () => {
    const { erp } = await given.client();
    const { importJobId } = await imported(erp, [targetAt('JOB-1', essen, { routeDate: '2026-06-26', dueDate: '2026-06-26' })]);
    expect(await suggested(erp, { importJobId, routeDate: '2030-01-01' })).toMatchObject({
      routeDate: '2030-01-01',
      stops: [{ plannedArrivalUtc: '2030-01-01T08:00:00.000Z', warnings: ['DueDateMissed'] }],
    });
  });
});

describe('the start', () => {
  const arrivalFor = async (more: Record<string, unknown>, scenario: Scenario = {}) => {
    const { erp } = await given.client({}, scenario);
    const { importJobId } = await imported(erp, [targetAt('JOB-1', essen)]);
    return (await suggested(erp, { importJobId, routeDate: thursday, ...more })).stops[0].plannedArrivalUtc;
  };

  test.each([
    ['is at 08:00 of the route date', {}, '2026-06-25T08:00:00.000Z'],
    ['is at the time that is asked for', { startTimeUtc: '2026-06-25T06:15:00Z' }, '2026-06-25T06:15:00.000Z'],
    ['may be on another day', { startTimeUtc: '2026-06-27T06:15:00Z' }, '2026-06-27T06:15:00.000Z'],
    ['is converted from its offset [A-28]', { startTimeUtc: '2026-06-25T09:00:00+02:00' }, '2026-06-25T07:00:00.000Z'],
    ['is a minute of travel away', { start: depot }, '2026-06-25T08:01:00.000Z'],
  ])('%s', async (_, more, arrival) => {
    expect(await arrivalFor(more)).toBe(arrival);
  });

  test('without an offset is UTC where localDateTimes is utc, and else a 400 [A-28]', async () => {
    const startTimeUtc = '2026-06-25T07:00:00';
    expect(await arrivalFor({ startTimeUtc }, { assumptions: { localDateTimes: 'utc' } })).toBe('2026-06-25T07:00:00.000Z');
    const { erp } = await given.client();
    const { importJobId } = await imported(erp, [targetAt('JOB-1', essen)]);
    const { status, body } = await suggest(erp, { importJobId, startTimeUtc });
    expect(status).toBe(400);
    expect(body.error.details).toEqual({ startTimeUtc: [expect.stringContaining('with their offset')] });
  });
});

describe('what is not routed is told with its reason', () => {
  /** What is unrouted, once JOB-1 has been through something. */
  const reasonAfter = async (happens: (mock: Mock, erp: Client) => unknown) => {
    const { mock, erp } = await given.client();
    const { importJobId } = await imported(erp, [targetAt('JOB-1', essen), targetAt('JOB-2', bochum)]);
    await happens(mock, erp);
    const suggestion = await suggested(erp, { importJobId });
    expect(orderOf(suggestion)).toContain('JOB-2');
    return suggestion.unroutedTargets.map(({ targetId, reason }: { targetId: number; reason: string }) => `${targetId} ${reason}`);
  };
  const work = (mock: Mock, ...moves: ('scheduleAppointment' | 'startAppointment' | 'completeAppointment' | 'cancelAppointment')[]) => {
    for (const move of moves) mock.moves[move]({ target: 'JOB-1' });
  };
  const [schedule, start, complete, cancel] = [
    'scheduleAppointment',
    'startAppointment',
    'completeAppointment',
    'cancelAppointment',
  ] as const;

  test.each<[string, (mock: Mock, erp: Client) => unknown, string[]]>([
    ['nothing has happened to', () => undefined, []],
    ['an import has cancelled', (_, erp) => erp.importTarget({ externalId: 'JOB-1', operation: 'cancel' }), ['1 Cancelled']],
    ['an office has cancelled', (mock) => mock.moves.cancelTarget({ target: 'JOB-1' }), ['1 Cancelled']],
    ['is scheduled', (mock) => work(mock, schedule), ['1 AlreadyRouted']],
    ['is being worked on', (mock) => work(mock, schedule, start), ['1 AlreadyRouted']],
    ['is done', (mock) => work(mock, schedule, start, complete), ['1 Completed']],
    ['has lost its appointment', (mock) => work(mock, schedule, cancel), []],
    [
      'is back after it was cancelled',
      async (_, erp) => {
        await erp.importTarget({ externalId: 'JOB-1', operation: 'cancel' });
        await erp.importTarget(targetAt('JOB-1', essen));
      },
      [],
    ],
    [
      'is on a published route',
      async (mock, erp) => {
        await suggested(erp, { targetIds: [1] });
        mock.moves.publishRoute({ suggestion: 1 });
      },
      ['1 AlreadyRouted'],
    ],
    [
      'was on a discarded route',
      async (mock, erp) => {
        await suggested(erp, { targetIds: [1] });
        mock.moves.discardRoute({ suggestion: 1 });
      },
      [],
    ],
    ['has lost its place', (_, erp) => erp.importTarget(target('JOB-1', { address: { city: 'Essen' } })), ['1 MissingCoordinates']],
    ['has half a place', (_, erp) => erp.importTarget(target('JOB-1', { address: { latitude: 51.4 } })), ['1 MissingCoordinates']],
  ])('a target that %s', async (_, happens, reasons) => {
    expect(await reasonAfter(happens)).toEqual(reasons);
  });

  test('a target that begins with a status in the scenario has the reason of its status', async () => {
    const statuses = ['Imported', 'Scheduled', 'InProgress', 'Completed', 'Cancelled'] as const;
    const targets = statuses.map((status) => ({ externalId: status, title: status, status, address: essen }));
    const { erp } = await given.clientOf({ tenants: [{ ...tenantWith(), targets }] });
    const suggestion = await suggested(erp, { targetIds: [1, 2, 3, 4, 5] });
    expect(orderOf(suggestion)).toEqual(['Imported']);
    expect(suggestion.unroutedTargets.map(({ reason }: { reason: string }) => reason)).toEqual([
      'AlreadyRouted',
      'AlreadyRouted',
      'Completed',
      'Cancelled',
    ]);
  });

  test('no coordinates at all: a draft without stops, which cannot be published', async () => {
    const { mock, erp } = await given.client();
    const { importJobId, targetIds } = await imported(erp, [target('JOB-1'), target('JOB-2', { address: { city: 'Essen' } })]);
    const suggestion = await suggested(erp, { importJobId, start: depot });
    expect(suggestion).toMatchObject({
      stops: [],
      unroutedTargets: targetIds.map((targetId) => ({ targetId, reason: 'MissingCoordinates' })),
      totalDistanceKm: 0,
      totalTravelMinutes: 0,
      totalWorkMinutes: 0,
    });
    expect(refusal(() => mock.moves.publishRoute())).toEqual({
      kind: 'conflict',
      message: expect.stringContaining('no stops (MissingCoordinates)'),
    });
  });

  test('a cancelled target without coordinates is Cancelled: that cannot be helped', async () => {
    const { erp } = await given.client();
    const { targetIds } = await imported(erp, [target('JOB-1')]);
    await erp.importTarget({ externalId: 'JOB-1', operation: 'cancel' });
    expect((await suggested(erp, { targetIds })).unroutedTargets).toEqual([{ targetId: 1, reason: 'Cancelled' }]);
  });

  test('maxStops keeps the targets of the highest priorities', async () => {
    const { erp } = await given.client();
    const wishes = (['Low', 'Urgent', 'Normal', 'High', 'Medium'] as const).map((priority) => targetAt(priority, essen, { priority }));
    const { importJobId, targetIds } = await imported(erp, [...wishes, target('nowhere', { planning: { priority: 'Urgent' } })]);
    for (const [maxStops, kept] of [
      [1, ['Urgent']],
      [3, ['High', 'Medium', 'Urgent']],
      [5, ['High', 'Low', 'Medium', 'Normal', 'Urgent']],
      [2000, ['High', 'Low', 'Medium', 'Normal', 'Urgent']],
    ] as const) {
      const suggestion = await suggested(erp, { importJobId, maxStops });
      expect(orderOf(suggestion).sort()).toEqual(kept);
      const left = wishes.flatMap(({ externalId }, index) => ((kept as readonly unknown[]).includes(externalId) ? [] : [targetIds[index]]));
      expect(suggestion.unroutedTargets).toEqual([
        ...left.map((targetId) => ({ targetId, reason: 'OverMaxStops' })),
        { targetId: targetIds.at(-1), reason: 'MissingCoordinates' },
      ]);
    }
  });

  test('the route date does not come from targets over maxStops', async () => {
    const { erp } = await given.client();
    const { importJobId } = await imported(erp, [
      targetAt('JOB-1', essen, { routeDate: '2026-06-26', priority: 'High' }),
      targetAt('JOB-2', essen, { routeDate: '2026-06-25', priority: 'Low' }),
    ]);
    expect((await suggested(erp, { importJobId, maxStops: 1 })).routeDate).toBe('2026-06-26');
  });
});

describe('what a location says of every visit [S1]', () => {
  const atEssen = { customer: { externalId: 'CUST-10042' }, location: { externalId: 'LOC-ESSEN-01' } };
  const sent = { externalId: 'LOC-NEW', ...gelsenkirchen, defaultEstimatedWorkMinutes: 20, defaultPriority: 'Low' };
  test.each<[string, Record<string, unknown>, Place & { estimatedWorkMinutes: number; priority: string }]>([
    [
      'fills what its target’s planning leaves out',
      atEssen,
      { latitude: 51.451, longitude: 7.012, estimatedWorkMinutes: 45, priority: 'High' },
    ],
    [
      'does not replace what the planning says',
      { ...atEssen, planning: { estimatedWorkMinutes: 5, priority: 'Urgent' } },
      { latitude: 51.451, longitude: 7.012, estimatedWorkMinutes: 5, priority: 'Urgent' },
    ],
    [
      'fills the half that is left out',
      { ...atEssen, planning: { priority: 'Low' } },
      { latitude: 51.451, longitude: 7.012, estimatedWorkMinutes: 45, priority: 'Low' },
    ],
    [
      'no work at all is said, too',
      { ...atEssen, planning: { estimatedWorkMinutes: 0 } },
      { latitude: 51.451, longitude: 7.012, estimatedWorkMinutes: 0, priority: 'High' },
    ],
    [
      'is no place for a target that has its own',
      { ...atEssen, address: bochum },
      { ...bochum, estimatedWorkMinutes: 45, priority: 'High' },
    ],
    ['also where it is only sent, and linked to none', { location: sent }, { ...gelsenkirchen, estimatedWorkMinutes: 20, priority: 'Low' }],
    ['without any location: 30 minutes, Normal', { address: duisburg }, { ...duisburg, estimatedWorkMinutes: 30, priority: 'Normal' }],
  ])('%s', async (_, wish, stop) => {
    const { erp } = await given.scenario('demo', { clock: 'frozen' });
    const { targetIds } = await imported(erp, [target('JOB-1', wish)]);
    expect((await suggested(erp, { targetIds })).stops).toMatchObject([stop]);
  });

  test('fills the planning of a target that begins in the scenario', async () => {
    const essenCenter = {
      key: 'essen',
      externalIds: { logistics_erp: 'LOC-ESSEN-01' },
      ...essen,
      defaultEstimatedWorkMinutes: 45,
      defaultPriority: 'High' as const,
    };
    const customers = [
      { key: 'medical', name: 'Rhein-Ruhr Medical Supply', externalIds: { logistics_erp: 'CUST-10042' }, locations: [essenCenter] },
    ];
    const { erp } = await given.clientOf({
      tenants: [{ ...tenantWith(), customers, targets: [{ externalId: 'JOB-1', title: 'Visit', ...atEssen }] }],
    });
    expect((await suggested(erp, { targetIds: [1] })).stops).toMatchObject([{ ...essen, estimatedWorkMinutes: 45, priority: 'High' }]);
  });

  test('counts also where it says so only after the target was imported', async () => {
    const all = { customers: true, locations: true, contacts: true };
    const { erp } = await given.client({ mapping: { autoCreate: all, update: all } });
    const customer = { externalId: 'CUST-1', name: 'Berg Retail Group' };
    const store = { externalId: 'LOC-1', ...bochum };
    await erp.importTarget(target('JOB-1', { customer, location: store }));
    await erp.importTarget(
      target('JOB-2', { customer, location: { ...store, defaultEstimatedWorkMinutes: 15, defaultPriority: 'Urgent' } }),
    );
    expect((await suggested(erp, { targetIds: [1] })).stops).toMatchObject([{ estimatedWorkMinutes: 15, priority: 'Urgent' }]);
  });

  test('a linked location without coordinates is no place', async () => {
    const { erp } = await given.scenario('demo', { clock: 'frozen' });
    const { targetIds } = await imported(erp, [
      target('JOB-1', { customer: { externalId: 'CUST-20019' }, location: { externalId: 'LOC-BOCHUM-02' } }),
    ]);
    expect((await suggested(erp, { targetIds })).unroutedTargets).toMatchObject([{ reason: 'MissingCoordinates' }]);
  });
});

describe('the customer of a stop', () => {
  const customers = [
    {
      key: 'medical',
      id: 12,
      customerNumber: 'RRM-001',
      name: 'Rhein-Ruhr Medical Supply',
      externalIds: { logistics_erp: 'CUST-10042', crm: 'CRM-77' },
      email: 'operations@example.com',
      phone: '+49 201 123456',
      locations: [
        {
          key: 'essen',
          id: 34,
          externalIds: { logistics_erp: 'LOC-ESSEN-01' },
          name: 'Essen Center',
          city: 'Essen',
          accessNotes: 'SECRET',
          ...essen,
        },
      ],
      contacts: [
        { key: 'anna', id: 56, externalIds: { logistics_erp: 'CONT-44' }, displayName: 'Anna Weber', email: 'anna.weber@example.com' },
      ],
    },
  ];
  const crmKey = 'fio_live_MOCKcrm00000000000001';
  const readOnlyIds = 'fio_live_MOCKnoid0000000000001';
  const world = async () => {
    const tenant = tenantWith();
    const crm = { key: 'crm', sourceSystem: 'crm', sourceSystems: ['*'], apiKeys: [{ value: crmKey }] };
    const scopes: Scope[] = ['route_suggestions.create', 'route_suggestions.read'];
    const plain = { key: 'plain', sourceSystem: 'logistics_erp', scopes, apiKeys: [{ value: readOnlyIds }] };
    const { mock, erp } = await given.clientOf({
      tenants: [{ ...tenant, customers, integrationClients: [...tenant.integrationClients, crm, plain] }],
    });
    const wish = { customer: { externalId: 'CUST-10042' }, location: { externalId: 'LOC-ESSEN-01' }, contact: { externalId: 'CONT-44' } };
    await erp.importTarget(target('JOB-1', wish));
    return { erp, crm: new Client(mock, crmKey), plain: new Client(mock, readOnlyIds) };
  };

  test('has its ID and its number for those who may read customers', async () => {
    const { erp } = await world();
    const [stop] = (await suggested(erp, { targetIds: [1] })).stops;
    expect(stop.customer).toEqual({
      ordinavoCustomerId: 12,
      externalId: 'CUST-10042',
      customerNumber: 'RRM-001',
      name: 'Rhein-Ruhr Medical Supply',
    });
    expect(stop.location).toEqual({
      ordinavoLocationId: 34,
      externalId: 'LOC-ESSEN-01',
      name: 'Essen Center',
      city: 'Essen',
      hasCoordinates: true,
    });
  });

  test('has neither without customers.read, in no answer', async () => {
    const { plain } = await world();
    const draft = await suggest(plain, { targetIds: [1] });
    expect(draft.body.stops[0].customer).toEqual({ externalId: 'CUST-10042', name: 'Rhein-Ruhr Medical Supply' });
    expect(draft.body.stops[0].location).toEqual({ externalId: 'LOC-ESSEN-01', name: 'Essen Center', city: 'Essen', hasCoordinates: true });
    for (const { text } of [draft, await plain.get('/route-suggestions/1'), await plain.get('/route-suggestions')])
      expect(text).not.toMatch(/ordinavoCustomerId|ordinavoLocationId|customerNumber|RRM-001/);
  });

  test('has the external IDs of the client’s own source system', async () => {
    const { crm } = await world();
    const [stop] = (await suggested(crm, { targetIds: [1] })).stops;
    expect(stop).toMatchObject({
      customer: { ordinavoCustomerId: 12, externalId: 'CRM-77' },
      location: { ordinavoLocationId: 34, externalId: null },
    });
  });

  test('is shown without contacts, notes, e-mail addresses and phones', async () => {
    const { erp } = await world();
    const { text } = await suggest(erp, { targetIds: [1] });
    expect(text).not.toMatch(/Anna|example\.com|\+49|SECRET|contact/i);
  });
});

describe('what is not one’s own is not there', () => {
  const notFound = { status: 404, body: { error: { code: 'not_found' } } };

  test('another client’s import job', async () => {
    const { mock, erp, other } = await given.twoClients();
    const { importJobId } = await imported(erp, [targetAt('JOB-1', essen)]);
    expect(await suggest(other, { importJobId })).toMatchObject(notFound);
    expect(await suggest(other, { importJobId: 17 })).toMatchObject(notFound);
    expect(mock.state.routeSuggestions()).toEqual([]);
  });

  test('another client’s suggestion: neither read nor listed', async () => {
    const { erp, other } = await given.twoClients();
    const { importJobId, targetIds } = await imported(erp, [targetAt('JOB-1', essen)]);
    await suggested(erp, { importJobId });
    await suggested(other, { targetIds });
    expect([(await other.get('/route-suggestions/1')).status, (await other.get('/route-suggestions/2')).status]).toEqual([404, 200]);
    expect([(await erp.get('/route-suggestions/1')).status, (await erp.get('/route-suggestions/2')).status]).toEqual([200, 404]);
    const listed = async (client: Client) =>
      (await client.get('/route-suggestions')).body.items.map((one: { routeSuggestionId: number }) => one.routeSuggestionId);
    expect([await listed(erp), await listed(other)]).toEqual([[1], [2]]);
    expect((await other.get(`/route-suggestions?importJobId=${importJobId}`)).body.items).toEqual([]);
  });

  test('targets of a source system that the client may not name; not one of them', async () => {
    const crmKey = 'fio_live_MOCKcrm00000000000001';
    const tenant = tenantWith();
    const crm = { key: 'crm', sourceSystem: 'crm', apiKeys: [{ value: crmKey }] };
    const { mock, erp, log } = await given.clientOf({ tenants: [{ ...tenant, integrationClients: [...tenant.integrationClients, crm] }] });
    const own = new Client(mock, crmKey);
    await imported(erp, [targetAt('JOB-1', essen)]);
    await imported(own, [targetAt('CRM-1', essen)]);
    const refused = await suggest(own, { targetIds: [2, 1] });
    expect(refused).toMatchObject(notFound);
    expect(refused.text).not.toContain('logistics_erp');
    expect(log.at(-1)).toMatchObject({
      reasons: [expect.stringContaining('target 1 is of a source system that the client crm may not name')],
    });
    expect((await suggest(own, { targetIds: [2] })).status).toBe(201);
    expect(mock.state.routeSuggestions()).toHaveLength(1);
  });

  test('unknown targets: the answer names them', async () => {
    const { mock, erp } = await given.client();
    await imported(erp, [targetAt('JOB-1', essen)]);
    const { status, body } = await suggest(erp, { targetIds: [1, 2, 9_007_199_254_740_991] });
    expect([status, body.error.code, body.error.message]).toEqual([404, 'not_found', 'There is no target 2, 9007199254740991.']);
    expect(mock.state.routeSuggestions()).toEqual([]);
  });

  test('another tenant’s jobs, targets and suggestions', async () => {
    const { mock, erp } = await given.client({}, { tenants: [otherTenant] });
    const nord = new Client(mock, otherTenantKey);
    const { importJobId } = await imported(nord, [targetAt('NORD-1', essen), targetAt('NORD-2', bochum)]);
    const theirs = await suggested(nord, { importJobId });
    expect(await suggest(erp, { importJobId })).toMatchObject(notFound);
    expect(await suggest(erp, { targetIds: [1] })).toMatchObject(notFound);
    expect(await erp.get(`/route-suggestions/${theirs.routeSuggestionId}`)).toMatchObject(notFound);

    await imported(erp, [targetAt('JOB-1', essen)]);
    const own = await suggest(erp, { importJobId: 1 });
    expect(await suggest(erp, { targetIds: [1, 2] })).toMatchObject(notFound);
    for (const { text } of [own, await erp.get('/route-suggestions'), await erp.get('/route-suggestions/1')])
      expect(text).not.toContain('NORD');
    expect([own.body.routeSuggestionId, theirs.routeSuggestionId]).toEqual([1, 1]);
    expect((await nord.get('/route-suggestions/1')).body).toEqual(theirs);
  });

  test('a manager’s suggestion is for those who may name the source systems of all its targets', async () => {
    const crmKey = 'fio_live_MOCKcrm00000000000001';
    const tenant = tenantWith({ sourceSystems: ['*'] });
    const crm = { key: 'crm', sourceSystem: 'crm', apiKeys: [{ value: crmKey }] };
    const { mock, erp } = await given.clientOf({ tenants: [{ ...tenant, integrationClients: [...tenant.integrationClients, crm] }] });
    const own = new Client(mock, crmKey);
    await imported(erp, [targetAt('JOB-1', essen), target('JOB-2')]);
    await imported(own, [targetAt('CRM-1', bochum), target('CRM-2')]);
    mock.moves.createRouteSuggestion({ targets: ['CRM-1', 'CRM-2'], name: 'One' });
    mock.moves.createRouteSuggestion({ targets: ['CRM-1', 'JOB-1'], name: 'Both' });
    mock.moves.createRouteSuggestion({ targets: ['CRM-1', 'JOB-2'], name: 'Both, and one is not routed' });
    const names = async (client: Client) => (await client.get('/route-suggestions')).body.items.map(({ name }: { name: string }) => name);
    expect([await names(erp), await names(own)]).toEqual([['Both, and one is not routed', 'Both', 'One'], ['One']]);
    expect(await own.get('/route-suggestions/2')).toMatchObject(notFound);
  });

  test('a manager’s suggestion for an import job is for the client whose job it is', async () => {
    const { mock, erp, other } = await given.twoClients();
    const { importJobId } = await imported(erp, [targetAt('JOB-1', essen)]);
    mock.moves.createRouteSuggestion({ importJob: importJobId });
    expect((await erp.get('/route-suggestions/1')).body).toMatchObject({ importJobId, stops: [{ externalId: 'JOB-1' }] });
    expect(await other.get('/route-suggestions/1')).toMatchObject(notFound);
  });
});

describe('the list [A-04]', () => {
  const withSuggestions = async (count: number) => {
    const { mock, erp } = await given.client();
    const { importJobId, targetIds } = await imported(erp, [targetAt('JOB-1', essen), target('JOB-2')]);
    for (let index = 0; index < count; index += 1) await suggested(erp, index % 2 === 0 ? { importJobId } : { targetIds: [targetIds[0]] });
    return { mock, erp, importJobId };
  };
  const ids = ({ body }: { body: { items: { routeSuggestionId: number }[] } }) =>
    body.items.map(({ routeSuggestionId }) => routeSuggestionId);

  test('is empty at first', async () => {
    const { erp } = await given.client();
    expect((await erp.get('/route-suggestions')).body).toEqual({ items: [], nextCursor: null });
  });

  test('has the newest first, without stops but with their number', async () => {
    const { erp, importJobId } = await withSuggestions(2);
    const { body } = await erp.get('/route-suggestions');
    expect(body.nextCursor).toBeNull();
    expect(
      body.items.map((item: { stopCount: number; unroutedTargetCount: number }) => [item.stopCount, item.unroutedTargetCount]),
    ).toEqual([
      [1, 0],
      [1, 1],
    ]);
    expect(body.items[1]).toEqual({
      routeSuggestionId: 1,
      status: 'Draft',
      name: null,
      routeDate: '2026-06-24',
      importJobId,
      stopCount: 1,
      unroutedTargetCount: 1,
      totalDistanceKm: 0,
      totalTravelMinutes: 0,
      totalWorkMinutes: 30,
      createdAtUtc: '2026-06-24T06:00:00.000Z',
      links: { routeSuggestion: '/route-suggestions/1', importJob: `/import-jobs/${importJobId}` },
    });
  });

  test('comes in pages, which new suggestions do not shift', async () => {
    const { erp } = await withSuggestions(5);
    const first = await erp.get('/route-suggestions?limit=2');
    await suggested(erp, { targetIds: [1] });
    const second = await erp.get(`/route-suggestions?limit=2&cursor=${first.body.nextCursor}`);
    const third = await erp.get(`/route-suggestions?limit=2&cursor=${second.body.nextCursor}`);
    expect([ids(first), ids(second), ids(third)]).toEqual([[5, 4], [3, 2], [1]]);
    expect(third.body.nextCursor).toBeNull();
  });

  test('a page that is just full is the last', async () => {
    const { erp } = await withSuggestions(2);
    expect((await erp.get('/route-suggestions?limit=2')).body.nextCursor).toBeNull();
  });

  test('has 50 on a page where no limit is given, and 200 at most', async () => {
    const { erp } = await withSuggestions(201);
    expect(ids(await erp.get('/route-suggestions'))).toEqual(Array.from({ length: 50 }, (_, index) => 201 - index));
    expect(ids(await erp.get('/route-suggestions?limit=200')).at(-1)).toBe(2);
  });

  test('is filtered by status and import job, also over pages', async () => {
    const { mock, erp, importJobId } = await withSuggestions(6);
    mock.moves.publishRoute({ suggestion: 2 });
    mock.moves.discardRoute({ suggestion: 3 });
    mock.moves.discardRoute({ suggestion: 6 });
    const listed = async (query: string) => ids(await erp.get(`/route-suggestions?${query}`));
    expect({
      draft: await listed('status=Draft'),
      published: await listed('status=Published'),
      discarded: await listed('status=Discarded'),
      ofTheJob: await listed(`importJobId=${importJobId}`),
      draftsOfTheJob: await listed(`importJobId=${importJobId}&status=Draft`),
      ofAnotherJob: await listed('importJobId=17'),
    }).toEqual({ draft: [5, 4, 1], published: [2], discarded: [6, 3], ofTheJob: [5, 3, 1], draftsOfTheJob: [5, 1], ofAnotherJob: [] });
    const page = await erp.get('/route-suggestions?status=Draft&limit=2');
    expect([ids(page), await listed(`status=Draft&limit=2&cursor=${page.body.nextCursor}`)]).toEqual([[5, 4], [1]]);
  });
});

describe('publishing and discarding', () => {
  const drafted = async () => {
    const { mock, erp } = await given.client();
    const { targetIds } = await imported(erp, [targetAt('JOB-1', essen), targetAt('JOB-2', bochum), target('JOB-3')]);
    const draft = await suggested(erp, { targetIds, routeDate: thursday, start: depot });
    return { mock, erp, draft, targetIds };
  };

  test('a published route is Published, and has an appointment for each stop at its time', async () => {
    const { mock, erp, draft } = await drafted();
    mock.moves.publishRoute({ suggestion: 1 });
    expect((await erp.get('/route-suggestions/1')).body).toEqual({ ...draft, status: 'Published' });
    expect((await erp.get('/route-suggestions')).body.items).toMatchObject([{ status: 'Published' }]);
    const planned = mock.state
      .appointments()
      .map(({ targetId, plannedStart, plannedEnd, routeSuggestionId }) => [targetId, plannedStart, plannedEnd, routeSuggestionId]);
    const stops: { targetId: number; plannedArrivalUtc: string; plannedDepartureUtc: string }[] = draft.stops;
    expect(planned).toEqual(
      stops.map((stop) => [stop.targetId, Date.parse(stop.plannedArrivalUtc), Date.parse(stop.plannedDepartureUtc), 1]),
    );
    expect(mock.state.targets().map(({ status }) => status)).toEqual(['Scheduled', 'Scheduled', 'Imported']);
  });

  test('a discarded route is Discarded, and leaves its targets alone', async () => {
    const { mock, erp, draft } = await drafted();
    mock.moves.discardRoute({ suggestion: 1 });
    expect((await erp.get('/route-suggestions/1')).body).toEqual({ ...draft, status: 'Discarded' });
    expect(mock.state.appointments()).toEqual([]);
    expect(mock.state.targets().map(({ status }) => status)).toEqual(['Imported', 'Imported', 'Imported']);
  });

  test.each([
    ['publishRoute', 'publishRoute', 'Published'],
    ['publishRoute', 'discardRoute', 'Published'],
    ['discardRoute', 'publishRoute', 'Discarded'],
    ['discardRoute', 'discardRoute', 'Discarded'],
  ] as const)('after %s there is no %s', async (first, second, status) => {
    const { mock, erp } = await drafted();
    mock.moves[first]({ suggestion: 1 });
    const before = [mock.state.appointments(), mock.webhooks.events()];
    expect(refusal(() => mock.moves[second]({ suggestion: 1 }))).toEqual({
      kind: 'conflict',
      message: expect.stringContaining(`is ${status} already`),
    });
    expect([mock.state.appointments(), mock.webhooks.events()]).toEqual(before);
    expect((await erp.get('/route-suggestions/1')).body.status).toBe(status);
  });

  test('publishing twice over HTTP is a 409', async () => {
    const { mock } = await drafted();
    const publish = () =>
      fetch(`${mock.url}/_mock/moves/publishRoute`, {
        method: 'POST',
        headers: { Authorization: `Bearer ${mock.controlToken}`, 'Content-Type': 'application/json' },
        body: JSON.stringify({ suggestion: 1 }),
      });
    expect([(await publish()).status, (await publish()).status]).toEqual([200, 409]);
  });

  test.each<[string, (mock: Mock, erp: Client, targetIds: number[]) => unknown]>([
    ['cancelled', (_, erp) => erp.importTarget({ externalId: 'JOB-2', operation: 'cancel' })],
    ['scheduled', (mock) => mock.moves.scheduleAppointment({ target: 'JOB-2' })],
    [
      'on another route',
      async (mock, erp, targetIds) => {
        await suggested(erp, { targetIds: targetIds.slice(1, 2) });
        mock.moves.publishRoute({ suggestion: 2 });
      },
    ],
  ])('a draft one of whose targets is %s by now is out of date: nothing of it is scheduled', async (_, happens) => {
    const { mock, erp, targetIds } = await drafted();
    await happens(mock, erp, targetIds);
    const before = [mock.state.appointments(), mock.state.targets(), mock.webhooks.events()];
    expect(refusal(() => mock.moves.publishRoute({ suggestion: 1 }))).toEqual({
      kind: 'conflict',
      message: expect.stringContaining('is out of date'),
    });
    expect([mock.state.appointments(), mock.state.targets(), mock.webhooks.events()]).toEqual(before);
    expect((await erp.get('/route-suggestions/1')).body.status).toBe('Draft');
    mock.moves.discardRoute({ suggestion: 1 });
  });

  test('an unknown route is not found', async () => {
    const { mock } = await given.client();
    expect(refusal(() => mock.moves.publishRoute()).kind).toBe('notFound');
    expect(refusal(() => mock.moves.discardRoute({ suggestion: 17 })).kind).toBe('notFound');
  });
});

describe('route.suggestion.created', () => {
  test('reaches a receiver once for each draft, signed, with what the draft is about', async () => {
    const { mock, erp, receiver } = await given.subscribed({ webhook: { eventTypes: ['route.suggestion.created', 'route.published'] } });
    const { importJobId } = await imported(erp, [targetAt('JOB-1', essen), target('JOB-2')]);
    const key = { 'Idempotency-Key': 'tour-1' };
    await suggest(erp, { importJobId, name: 'Tour', routeDate: thursday }, key);
    await suggest(erp, { importJobId, name: 'Tour', routeDate: thursday }, key);
    await mock.clock.advance('1s');
    expect(receiver.attempts).toHaveLength(1);
    expect(receiver.last.isSigned()).toBe(true);
    expect(receiver.last.eventType).toBe('route.suggestion.created');
    expect(receiver.last.payload).toEqual({
      eventId: receiver.last.eventId,
      eventType: 'route.suggestion.created',
      occurredAt: '2026-06-24T06:00:00.000Z',
      tenantId: 'tenant-123',
      source: 'ordinavo',
      payloadVersion: '2026-06-18',
      routeSuggestion: { id: 1, status: 'Draft', name: 'Tour', routeDate: thursday, importJobId, stopCount: 1, unroutedTargetCount: 1 },
    });

    mock.moves.publishRoute({ suggestion: 1 });
    await mock.clock.advance('1s');
    expect(receiver.last.payload).toMatchObject({ eventType: 'route.published', routeSuggestion: { id: 1, status: 'Published' } });
    expect(receiver.attempts).toHaveLength(2);
  });

  test('does not occur for what is refused', async () => {
    const { mock, erp } = await given.client();
    for (const body of [{}, { importJobId: 1 }, { targetIds: [1] }, { importJobId: 1, targetIds: [1] }]) await suggest(erp, body);
    expect(mock.webhooks.events()).toEqual([]);
  });
});

describe('what the mock remembers', () => {
  test('a reset forgets suggestions, and counts from one again', async () => {
    const { mock, erp } = await given.client();
    await imported(erp, [targetAt('JOB-1', essen)]);
    await suggested(erp, { targetIds: [1] });
    mock.reset();
    expect((await erp.get('/route-suggestions')).body.items).toEqual([]);
    expect((await erp.get('/route-suggestions/1')).status).toBe(404);
    await imported(erp, [targetAt('JOB-1', essen)]);
    expect((await suggested(erp, { targetIds: [1] })).routeSuggestionId).toBe(1);
  });

  test('a snapshot keeps suggestions with their status', async () => {
    const { mock, erp } = await given.client();
    await imported(erp, [targetAt('JOB-1', essen)]);
    const draft = await suggested(erp, { targetIds: [1] });
    mock.snapshots.save('drafted');
    mock.moves.publishRoute();
    await suggested(erp, { targetIds: [1] });
    mock.snapshots.load('drafted');
    expect((await erp.get('/route-suggestions/1')).body).toEqual(draft);
    expect((await erp.get('/route-suggestions/2')).status).toBe(404);
    mock.moves.publishRoute();
    expect((await erp.get('/route-suggestions/1')).body.status).toBe('Published');
  });

  test('a state file takes suggestions to another mock, which goes on with the next number', async () => {
    const { mock, erp } = await given.client({}, { limits: { routeTargets: 3 } });
    await imported(erp, [targetAt('JOB-1', essen), targetAt('JOB-2', bochum)]);
    await suggested(erp, { targetIds: [1, 2] });
    await suggested(erp, { targetIds: [1] });
    mock.moves.publishRoute();
    const next = await given.client({}, { limits: { routeTargets: 3 } });
    next.mock.importState(JSON.parse(JSON.stringify(mock.exportState())));
    for (const path of ['/route-suggestions', '/route-suggestions/1', '/route-suggestions/2'])
      expect((await next.erp.get(path)).text).toBe((await erp.get(path)).text);
    const drafts = [await suggest(erp, { targetIds: [2] }), await suggest(next.erp, { targetIds: [2] })];
    expect(drafts[1]?.text).toBe(drafts[0]?.text);
    expect(drafts[1]?.body.routeSuggestionId).toBe(3);
    for (const client of [erp, next.erp]) expect((await client.get('/route-suggestions/1')).status).toBe(404); // over the limit in both
  });

  test('another scenario that keeps the state keeps suggestions', async () => {
    const { mock, erp } = await given.client();
    await imported(erp, [targetAt('JOB-1', essen)]);
    const draft = await suggested(erp, { targetIds: [1] });
    await mock.loadScenario({ tenants: [tenantWith()] }, { keepState: true });
    expect((await erp.get('/route-suggestions/1')).body).toEqual(draft);
    await mock.loadScenario({ tenants: [tenantWith()] });
    expect((await erp.get('/route-suggestions/1')).status).toBe(404);
  });

  test('copies of a tenant have suggestions of their own', async () => {
    const { mock, erp } = await given.client();
    await imported(erp, [targetAt('JOB-1', essen)]);
    await suggested(erp, { targetIds: [1] });
    const copy = mock.tenants.clone();
    const own = new Client(mock, copy.apiKey);
    await suggested(own, { targetIds: [1], name: 'Copy' });
    expect((await own.get('/route-suggestions')).body.items).toHaveLength(2);
    expect((await erp.get('/route-suggestions')).body.items).toHaveLength(1);
  });

  test('limits.routeTargets forgets the oldest suggestions, and the log says so', async () => {
    const { mock, erp, log } = await given.client({}, { limits: { routeTargets: 5 } });
    const { targetIds } = await imported(erp, [targetAt('JOB-1', essen), target('JOB-2')]);
    for (let count = 0; count < 4; count += 1) await suggested(erp, { targetIds });
    expect((await erp.get('/route-suggestions')).body.items).toMatchObject([{ routeSuggestionId: 4 }, { routeSuggestionId: 3 }]);
    expect(log.filter(({ event }) => event === 'dropped')).toEqual([
      {
        event: 'dropped',
        message:
          'route suggestions of rheinruhr: more than 5 targets, so the oldest suggestions are forgotten from now on (limits.routeTargets)',
      },
    ]);
    expect((await erp.get('/route-suggestions/2')).status).toBe(404);
    expect(log.at(-1)).toMatchObject({ reasons: ['route suggestion 2 was forgotten to keep within limits.routeTargets'] });
    expect((await erp.get('/route-suggestions/5')).status).toBe(404);
    expect(log.at(-1)).toMatchObject({ reasons: ['no route suggestion 5 in this tenant'] });

    mock.snapshots.save('later');
    mock.snapshots.load('later');
    expect((await erp.get('/route-suggestions/2')).status).toBe(404);
    expect(log.at(-1)).toMatchObject({ reasons: ['route suggestion 2 was forgotten to keep within limits.routeTargets'] });
  });

  test('limits.routeTargets keeps the newest suggestion, however large', async () => {
    const { erp } = await given.client({}, { limits: { routeTargets: 5 } });
    const { importJobId } = await imported(erp, scattered(20));
    for (let count = 0; count < 3; count += 1) await suggested(erp, { importJobId });
    expect((await erp.get('/route-suggestions')).body.items).toMatchObject([{ routeSuggestionId: 3, stopCount: 20 }]);
  });
});
