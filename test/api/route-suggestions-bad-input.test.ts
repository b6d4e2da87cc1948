/** What integrations send by mistake when they ask for routes: the documented status each time, and never a 500. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { given, target } from '../support/given.js';
import { expectToHoldTogether, imported, orderOf, places, scattered, suggest, suggested, targetAt } from '../support/routes.js';

const { essen, bochum } = places;
const largest = 9_007_199_254_740_991;

/** A client with an import job 1 of two targets, of which the second has no place. */
async function withTargets() {
  const arrangement = await given.client();
  await imported(arrangement.erp, [targetAt('JOB-1', essen), target('JOB-2')]);
  return arrangement;
}

const degrees = (most: number) => fc.double({ min: -most, max: most, noNaN: true });

describe('a request', () => {
  test.each<[string, unknown, Record<string, unknown>]>([
    ['for nothing', {}, { importJobId: [expect.stringContaining('is missing')] }],
    ['for nothing but a date', { routeDate: '2026-06-25' }, { importJobId: [expect.stringContaining('is missing')] }],
    ['for null and null', { importJobId: null, targetIds: null }, { importJobId: [expect.stringContaining('is missing')] }],
    ['for both', { importJobId: 1, targetIds: [1] }, { targetIds: ['stands beside "importJobId"; send one of them'] }],
    ['for a job of text', { importJobId: '1' }, { importJobId: ['"1" is not an integer'] }],
    ['for half a job', { importJobId: 1.5 }, { importJobId: ['1.5 is not an integer'] }],
    ['for job 0', { importJobId: 0 }, { importJobId: ['0 is less than 1'] }],
    ['for a job before the first', { importJobId: -1 }, { importJobId: ['-1 is less than 1'] }],
    ['for a job beyond all', { importJobId: 9_007_199_254_740_992 }, { importJobId: [expect.stringContaining('is more than')] }],
    ['for true', { importJobId: true }, { importJobId: ['true is not an integer'] }],
    ['for several jobs', { importJobId: [1] }, { importJobId: ['[1] is not an integer'] }],
    ['for no targets', { targetIds: [] }, { targetIds: ['is empty'] }],
    ['for a target without a list', { targetIds: 1 }, { targetIds: ['1 is not an array'] }],
    ['for targets of text', { targetIds: [1, '1'] }, { 'targetIds[1]': ['"1" is not an integer'] }],
    ['for targets that are null', { targetIds: [null] }, { 'targetIds[0]': ['null is not an integer'] }],
    ['for target 0', { targetIds: [0] }, { 'targetIds[0]': ['0 is less than 1'] }],
    ['for half a target', { targetIds: [1.5] }, { 'targetIds[0]': ['1.5 is not an integer'] }],
    ['for external IDs', { targetIds: ['JOB-1'] }, { 'targetIds[0]': ['"JOB-1" is not an integer'] }],
    [
      'for a day that does not exist',
      { targetIds: [1], routeDate: '2026-02-30' },
      { routeDate: [expect.stringContaining('is not a date')] },
    ],
    [
      'for a day as people write it',
      { targetIds: [1], routeDate: '25.06.2026' },
      { routeDate: [expect.stringContaining('is not a date')] },
    ],
    [
      'for a date that is a time',
      { targetIds: [1], routeDate: '2026-06-25T08:00:00Z' },
      { routeDate: [expect.stringContaining('is not a date')] },
    ],
    ['for an empty date', { targetIds: [1], routeDate: '' }, { routeDate: [expect.stringContaining('is not a date')] }],
    ['with an empty name', { targetIds: [1], name: '' }, { name: ['is empty'] }],
    ['with a long name', { targetIds: [1], name: 'n'.repeat(201) }, { name: [expect.stringContaining('200')] }],
    ['with a number as name', { targetIds: [1], name: 5 }, { name: ['5 is not a string'] }],
    ['from nowhere', { targetIds: [1], start: {} }, { start: ['needs "latitude"', 'needs "longitude"'] }],
    ['from half a place', { targetIds: [1], start: { latitude: 51 } }, { start: [expect.stringContaining('longitude')] }],
    ['from off the globe', { targetIds: [1], start: { latitude: 91, longitude: 7 } }, { 'start.latitude': ['91 is more than 90'] }],
    [
      'from beyond the date line',
      { targetIds: [1], start: { latitude: 51, longitude: -181 } },
      { 'start.longitude': ['-181 is less than -180'] },
    ],
    ['from a place in text', { targetIds: [1], start: 'Essen' }, { start: ['"Essen" is not an object'] }],
    [
      'from a place that is null inside',
      { targetIds: [1], start: { latitude: null, longitude: 7 } },
      { 'start.latitude': ['null is not a number'] },
    ],
    ['at no time', { targetIds: [1], startTimeUtc: '' }, { startTimeUtc: [expect.stringContaining('is not a date and time')] }],
    [
      'at a time without its day',
      { targetIds: [1], startTimeUtc: '08:00' },
      { startTimeUtc: [expect.stringContaining('is not a date and time')] },
    ],
    [
      'at a day without its time',
      { targetIds: [1], startTimeUtc: '2026-06-25' },
      { startTimeUtc: [expect.stringContaining('is not a date and time')] },
    ],
    [
      'on February 30',
      { targetIds: [1], startTimeUtc: '2026-02-30T08:00:00Z' },
      { startTimeUtc: [expect.stringContaining('is not a date and time')] },
    ],
    ['at a time in seconds', { targetIds: [1], startTimeUtc: 1_782_374_400 }, { startTimeUtc: ['1782374400 is not a string'] }],
    ['of no stop', { targetIds: [1], maxStops: 0 }, { maxStops: ['0 is less than 1'] }],
    ['of 2,001 stops', { targetIds: [1], maxStops: 2001 }, { maxStops: ['2001 is more than 2000'] }],
    ['of half a stop', { targetIds: [1], maxStops: 2.5 }, { maxStops: ['2.5 is not an integer'] }],
    ['of stops in text', { targetIds: [1], maxStops: '8' }, { maxStops: ['"8" is not an integer'] }],
  ])('%s is a 400 that names what is wrong', async (_, body, details) => {
    const { mock, erp } = await withTargets();
    const answer = await suggest(erp, body);
    expect(answer.status).toBe(400);
    expect(answer.body.error).toMatchObject({ code: 'validation_failed', details });
    expect(Object.keys(answer.body.error.details)).toEqual(Object.keys(details));
    expect(mock.state.routeSuggestions()).toEqual([]);
  });

  test('with several mistakes is told of each', async () => {
    const { erp } = await withTargets();
    const { body } = await suggest(erp, { importJobId: 'x', maxStops: 0, start: { latitude: 91, longitude: 181 }, name: '' });
    expect(Object.keys(body.error.details).sort()).toEqual(['importJobId', 'maxStops', 'name', 'start.latitude', 'start.longitude']);
  });

  test.each(['[]', '"1"', '1', 'null', 'true'])('that is %s is a 400', async (raw) => {
    const { erp } = await withTargets();
    const { status, body } = await erp.send({ method: 'POST', path: '/route-suggestions', raw });
    expect([status, body.error.details]).toEqual([400, { body: [`${raw} is not an object`] }]);
  });

  test.each(['{"importJobId":9007199254740993}', '{"targetIds":[1,9007199254740993]}', '{"targetIds":[1],"maxStops":1e999}'])(
    'with a number that a double cannot hold is a 400 invalid_request [A-31]: %s',
    async (raw) => {
      const { erp } = await withTargets();
      const { status, body } = await erp.send({ method: 'POST', path: '/route-suggestions', raw });
      expect([status, body.error.code]).toEqual([400, 'invalid_request']);
    },
  );

  test.each([{ importJobId: largest }, { targetIds: [largest] }])('for the largest ID, which nothing has, is a 404: %j', async (body) => {
    const { erp } = await withTargets();
    expect((await suggest(erp, body)).status).toBe(404);
  });

  test.each([
    { importJobId: 1, targetIds: null },
    { targetIds: [1, 2], importJobId: null },
    { importJobId: 1, routeDate: null, name: null, start: null, startTimeUtc: null, maxStops: null },
  ])('with null for what it leaves out is fine [A-36]: %j', async (body) => {
    const { erp } = await withTargets();
    const plain = await suggested(erp, { targetIds: [1, 2] });
    const suggestion = await suggested(erp, body);
    for (const same of ['stops', 'unroutedTargets', 'routeDate', 'name', 'totalWorkMinutes']) expect(suggestion[same]).toEqual(plain[same]);
  });

  test('with unknown fields is fine: they are ignored', async () => {
    const { erp } = await withTargets();
    const raw =
      '{"importJobId":1,"vehicle":"van","start":{"latitude":51,"longitude":7,"name":"Depot"},"__proto__":{"maxStops":0},"constructor":1}';
    const { status, body } = await erp.send({ method: 'POST', path: '/route-suggestions', raw });
    expect(status).toBe(201);
    expect(body.stops).toHaveLength(1);
  });

  test('with any JSON at all is a 201, a 400 or a 404', { timeout: 60_000 }, async () => {
    const { mock, erp } = await given.client({ rateLimit: 'off' });
    await imported(erp, [targetAt('JOB-1', essen, { dueAtUtc: '2026-06-25T10:00:00Z' }), target('JOB-2'), targetAt('JOB-3', bochum)]);
    const id = fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer(), fc.constant(largest));
    const day = fc
      .date({ noInvalidDate: true, min: new Date('0000-01-01'), max: new Date('9999-12-31') })
      .map((date) => date.toISOString());
    const zone = fc.constantFrom('Z', '', '+02:00', '-11:30', 'z');
    const wishes = {
      routeDate: day.map((text) => text.slice(0, 10)),
      name: fc.string({ minLength: 1, maxLength: 200 }),
      start: fc.record({ latitude: degrees(90), longitude: degrees(180) }),
      startTimeUtc: fc.tuple(day, zone).map(([text, offset]) => text.slice(0, 19) + offset),
      maxStops: fc.integer({ min: 1, max: 2000 }),
    };
    const fine = fc.record(
      { ...wishes, targetIds: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1 }) },
      { requiredKeys: ['targetIds'] },
    );
    const ofTheJob = fc.record({ ...wishes, importJobId: fc.constant(1) }, { requiredKeys: ['importJobId'] });
    const doubtful = fc.record({ ...wishes, importJobId: id, targetIds: fc.array(id, { maxLength: 5 }) }, { requiredKeys: [] });
    const fields = fc.constantFrom('importJobId', 'targetIds', 'routeDate', 'name', 'start', 'startTimeUtc', 'maxStops', 'x');
    const spoilt = fc.tuple(doubtful, fc.dictionary(fields, fc.jsonValue())).map(([one, other]) => ({ ...one, ...other }));
    const body = fc.oneof(fc.jsonValue(), fine, ofTheJob, doubtful, spoilt);
    await fc.assert(
      fc.asyncProperty(body, async (any) => {
        expect([201, 400, 404]).toContain((await suggest(erp, any)).status); // `given` holds each against the contract
      }),
      { numRuns: 400 },
    );
    expect(mock.state.routeSuggestions().length).toBeGreaterThan(20);
    expect(mock.defects).toEqual([]);
  });
});

describe('many targets', () => {
  test('2,000 of them are a route, and 2,001 are a 400', { timeout: 60_000 }, async () => {
    const { erp } = await given.client();
    const wishes = scattered(2001);
    const targetIds: number[] = [];
    for (let from = 0; from < wishes.length; from += 1000)
      targetIds.push(...(await imported(erp, wishes.slice(from, from + 1000))).targetIds);

    const suggestion = await suggested(erp, { targetIds: targetIds.slice(0, 2000), start: essen });
    expect(new Set(orderOf(suggestion)).size).toBe(2000);
    expectToHoldTogether(suggestion, wishes, { start: essen });

    const { status, body } = await suggest(erp, { targetIds });
    expect([status, body.error.details]).toEqual([400, { targetIds: [expect.stringContaining('2000')] }]);
  });

  test('2,000 times the same one are a route of one stop', async () => {
    const { erp } = await withTargets();
    expect((await suggested(erp, { targetIds: Array.from({ length: 2000 }, () => 1) })).stops).toHaveLength(1);
    expect((await suggest(erp, { targetIds: Array.from({ length: 2001 }, () => 1) })).status).toBe(400);
  });
});

describe('times beyond the calendar', () => {
  const last = '9999-12-31T23:59:59.999Z';

  test.each([[largest], [5_000_000_000], [4_194_000_000]])('%i minutes of work end the calendar at most', async (estimatedWorkMinutes) => {
    const { mock, erp } = await given.client();
    const { targetIds } = await imported(erp, [
      targetAt('JOB-1', essen, { estimatedWorkMinutes, timeWindowStartUtc: '2026-06-25T08:00:00Z' }),
      targetAt('JOB-2', bochum, { estimatedWorkMinutes }),
    ]);
    const suggestion = await suggested(erp, { targetIds });
    expect(suggestion.stops).toMatchObject([
      { plannedDepartureUtc: last },
      { plannedArrivalUtc: last, plannedDepartureUtc: last, estimatedWorkMinutes },
    ]);
    expect(suggestion.totalWorkMinutes).toBe(Math.min(2 * estimatedWorkMinutes, largest));
    mock.moves.publishRoute();
    expect((await erp.get('/route-suggestions')).body.items).toMatchObject([{ status: 'Published' }]);
    expect(mock.state.appointments()).toHaveLength(2);
  });

  test.each<[string, Record<string, unknown>, Record<string, unknown>]>([
    ['a start in the year 0', {}, { startTimeUtc: '0000-01-01T00:00:00Z' }],
    ['a start that its offset takes before the year 0', {}, { startTimeUtc: '0000-01-01T00:00:00+14:00' }],
    ['a start in the last second', {}, { startTimeUtc: '9999-12-31T23:59:59Z' }],
    ['a start that its offset takes beyond the year 9999', {}, { startTimeUtc: '9999-12-31T23:59:59-10:00' }],
    ['the first route date', {}, { routeDate: '0000-01-01' }],
    ['the last route date', {}, { routeDate: '9999-12-31' }],
    ['due on the last day', { dueDate: '9999-12-31' }, {}],
    ['due on the first day', { dueDate: '0000-01-01' }, {}],
    ['due at a time that its offset takes before the year 0', { dueAtUtc: '0000-01-01T00:00:00+14:00' }, {}],
    ['due at a time that its offset takes beyond the year 9999', { dueAtUtc: '9999-12-31T23:59:59-10:00' }, {}],
    ['a window beyond the year 9999', { timeWindowStartUtc: '9999-12-31T23:59:59-10:00', fixedTime: true }, {}],
    ['a fixed window at the last start', { timeWindowStartUtc: '9999-12-31T23:59:59-10:00', fixedTime: true }, { routeDate: '9999-12-31' }],
  ])('%s is a 201 or a 400, and no broken time', async (_, planning, more) => {
    const { erp } = await given.client();
    const { status, body } = await erp.importTarget(targetAt('JOB-1', essen, planning));
    if (status === 400) return;
    const answer = await suggest(erp, { targetIds: [body.items[0].targetId], ...more });
    expect([201, 400]).toContain(answer.status);
    if (answer.status === 201) expect(answer.body.routeDate).toMatch(/^\d{4}-\d\d-\d\d$/);
  });
});

describe('places at the edges of the map', () => {
  test.each([
    [
      'the poles',
      [
        { latitude: 90, longitude: 0 },
        { latitude: -90, longitude: 0 },
        { latitude: 90, longitude: 180 },
      ],
    ],
    [
      'both sides of the date line',
      [
        { latitude: 0, longitude: 180 },
        { latitude: 0, longitude: -180 },
        { latitude: 0, longitude: 179.9 },
      ],
    ],
    [
      'opposite ends of the earth',
      [
        { latitude: 51, longitude: 7 },
        { latitude: -51, longitude: -173 },
      ],
    ],
    [
      'null island',
      [
        { latitude: 0, longitude: 0 },
        { latitude: -0, longitude: -0 },
      ],
    ],
    [
      'places a hair apart',
      [
        { latitude: 51, longitude: 7 },
        { latitude: 51.000_000_000_1, longitude: 7 },
        { latitude: 5e-324, longitude: 7 },
      ],
    ],
  ])('%s', async (_, spots) => {
    const { erp } = await given.client();
    const wishes = spots.map((place, index) => targetAt(`JOB-${index}`, place));
    const { importJobId } = await imported(erp, wishes);
    const suggestion = await suggested(erp, { importJobId });
    expect(suggestion.stops).toHaveLength(spots.length);
    expectToHoldTogether(suggestion, wishes);
  });
});

describe('the list', () => {
  test.each([
    ['limit=0', 'limit'],
    ['limit=201', 'limit'],
    ['limit=ten', 'limit'],
    ['limit=', 'limit'],
    ['limit=5&limit=6', 'limit'],
    ['cursor=abc', 'cursor'],
    ['cursor=', 'cursor'],
    ['status=draft', 'status'],
    ['status=', 'status'],
    ['status=Draft&status=Published', 'status'],
    ['importJobId=0', 'importJobId'],
    ['importJobId=1.5', 'importJobId'],
    ['importJobId=JOB-1', 'importJobId'],
    ['importJobId=', 'importJobId'],
    ['importJobId=9007199254740993', 'importJobId'],
    ['importJobId=1&importJobId=1', 'importJobId'],
  ])('with %s is a 400 that names it', async (query, name) => {
    const { erp } = await withTargets();
    const { status, body } = await erp.get(`/route-suggestions?${query}`);
    expect([status, body.error.code]).toEqual([400, 'validation_failed']);
    expect(body.error.details).toEqual({ [name]: [expect.any(String)] });
  });

  test('names every parameter that is wrong, and says which value may be meant', async () => {
    const { erp } = await withTargets();
    const { body } = await erp.get('/route-suggestions?limit=x&status=Drafft&importJobId=x');
    expect(body.error.details).toMatchObject({ status: ['"Drafft" is none of Draft, Published, Discarded. "Draft"?'] });
    expect(Object.keys(body.error.details).sort()).toEqual(['importJobId', 'limit', 'status']);
  });

  test('ignores parameters that it does not know, and malformed escapes in them', async () => {
    const { erp } = await withTargets();
    expect((await erp.get('/route-suggestions?colour=%zz&batchId=B&__proto__=1')).status).toBe(200);
  });

  test('of a cursor of another list is a page all the same', async () => {
    const { erp } = await withTargets();
    await erp.importTarget(target('JOB-3'));
    const { nextCursor } = (await erp.get('/import-jobs?limit=1')).body;
    expect((await erp.get(`/route-suggestions?cursor=${nextCursor}`)).status).toBe(200);
  });
});

describe('reading one', () => {
  test.each(['abc', '0', '-1', '1.5', '1e3', '01', '%zz', '%00', '9007199254740993', 'null', '__proto__', 'latest'])(
    'with the ID %s is a 400 that names it',
    async (id) => {
      const { erp } = await withTargets();
      const { status, body } = await erp.get(`/route-suggestions/${id}`);
      expect([status, body.error.code]).toEqual([400, 'validation_failed']);
      expect(body.error.details).toEqual({ routeSuggestionId: [expect.stringContaining('is not an ID')] });
    },
  );

  test.each(['1', String(largest)])('with the unknown ID %s is a 404', async (id) => {
    const { erp } = await withTargets();
    const { status, body } = await erp.get(`/route-suggestions/${id}`);
    expect([status, body.error.code]).toEqual([404, 'not_found']);
  });
});

test.each([
  ['PUT', '/route-suggestions'],
  ['DELETE', '/route-suggestions'],
  ['POST', '/route-suggestions/1'],
  ['PATCH', '/route-suggestions/1'],
  ['DELETE', '/route-suggestions/1'],
])('%s %s is a 405: people in Ordinavo publish and discard', async (method, path) => {
  const { erp } = await withTargets();
  const { status, headers } = await erp.send({ method, path });
  expect(status).toBe(405);
  expect(headers.get('allow')?.split(', ').sort()).toEqual(path.endsWith('1') ? ['GET'] : ['GET', 'POST']);
});

test.each(['/route-suggestions/1/publish', '/route-suggestion', '/routes', '/route-suggestions/'])('%s is a 404', async (path) => {
  const { erp } = await withTargets();
  expect((await erp.get(path)).status).toBe(404);
});
