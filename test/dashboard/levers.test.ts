/** What the levers compute before anything is sent: requests from the documents, moves in words, faults and values for payloads. */
import { describe, expect, test } from 'vitest';
import { requestExamples } from '../../src/contract/generated/request-examples.js';
import { allowedMove, inputOf, type Move } from '../../src/dashboard/levers/allowed-moves.js';
import { faultLines, faultWords, named, presets, struckText } from '../../src/dashboard/levers/faults.js';
import { keptIn } from '../../src/dashboard/levers/kept.js';
import { overridesIn } from '../../src/dashboard/levers/overrides.js';
import {
  drafted,
  exampleAt,
  firstExample,
  headersThatMatter,
  jsonProblem,
  keyChoices,
  type Newest,
  scopesMissing,
} from '../../src/dashboard/levers/requests-to-send.js';
import { moveNames, moveText } from '../../src/domain/work/life-cycle.js';
import { startMock } from '../../src/index.js';

const nothing: Newest = { importJobId: null, routeSuggestionId: null, webhookId: null, deliveryId: null, targetIds: [] };
const exampleOf = (operation: string) => requestExamples.findIndex((one) => one.operation === operation);

describe('requests from the documents', () => {
  test('the first one imports a target with customer, location and contact', () => {
    const { method, path, body } = drafted(firstExample, nothing);
    expect([method, path]).toEqual(['POST', '/inbound/targets']);
    expect(Object.keys(JSON.parse(body))).toEqual(expect.arrayContaining(['externalId', 'customer', 'location', 'contact']));
  });

  test.each([
    ['getImportJob', { importJobId: 7 }, '/import-jobs/7'],
    ['getRouteSuggestion', { routeSuggestionId: 3 }, '/route-suggestions/3'],
    ['deleteWebhook', { webhookId: 5 }, '/webhooks/5'],
    ['getWebhookDelivery', { deliveryId: 'whd 1/2' }, '/webhook-deliveries/whd%201%2F2'],
    ['getImportJob', {}, '/import-jobs/{importJobId}'],
  ])('%s asks for the newest there is: %j', (operation, newest, path) => {
    expect(drafted(exampleOf(operation), { ...nothing, ...newest }).path).toBe(path);
  });

  test('a route suggestion is for the newest import job, or for targets that are there', () => {
    const [ofJob, ofTargets] = [exampleOf('createRouteSuggestion'), exampleOf('createRouteSuggestion') + 1];
    expect(JSON.parse(drafted(ofJob, { ...nothing, importJobId: 2 }).body)).toMatchObject({ importJobId: 2, routeDate: '2026-06-25' });
    expect(JSON.parse(drafted(ofTargets, { ...nothing, targetIds: [4, 3] }).body)).toEqual({ targetIds: [4, 3], maxStops: 8 });
    expect(drafted(exampleOf('getIntegrationHealth'), nothing).body).toBe('');
    expect(exampleAt(-1)).toBe(requestExamples[0]);
  });

  test.each([
    ['{"externalId": "JOB-1"}', null],
    ['{\n "externalId": "JOB-1",\n title\n}', /^Line 3: Expected double-quoted property name\b/],
    ['{\n "externalId": "JOB-1"', /^Line 2: /],
    ['', /^Line 1: Unexpected end of JSON input\.$/],
  ])('whether a body is JSON is told with its line: %j', (text, told) => {
    if (told === null) expect(jsonProblem(text)).toBeNull();
    else expect(jsonProblem(text)).toMatch(told);
  });

  test('the headers that matter are shown, in one order', () => {
    const headers = new Map([
      ['content-length', '5'],
      ['retry-after', '2'],
      ['x-correlation-id', 'page-1'],
    ]);
    expect(headersThatMatter(headers)).toEqual([
      ['X-Correlation-Id', 'page-1'],
      ['Retry-After', '2'],
    ]);
  });
});

describe('API keys', () => {
  const key = { name: 'default', client: 'erp', state: 'active', expiresAt: null } as const;
  const client = { key: 'erp', name: 'ERP', sourceSystem: 'erp', scopes: ['inbound.targets.write'], rateLimit: null };
  const wordsOf = (...keys: Parameters<typeof keyChoices>[0]) => keyChoices(keys, [client], '2026-06-24T06:00:00Z');

  test('one that is not shown cannot be chosen; one that does not work can, and says why', () => {
    expect(wordsOf({ ...key, value: 'fio_[redacted]' })).toEqual([
      { id: 'erp default', value: null, words: 'erp, default (not shown here)', scopes: ['inbound.targets.write'] },
    ]);
    expect(wordsOf({ ...key, value: 'fio_live_MOCK1', state: 'revoked' })[0]?.words).toBe('erp, default (revoked)');
    expect(wordsOf({ ...key, value: 'fio_live_MOCK1', expiresAt: '2026-06-24T05:59:59Z' })[0]?.words).toBe('erp, default (expired)');
    expect(wordsOf({ ...key, value: 'fio_live_MOCK1' })[0]).toMatchObject({ value: 'fio_live_MOCK1', words: 'erp, default' });
  });

  test.each([
    ['importTarget', ['targets.write'], []],
    ['importTarget', ['import_jobs.read'], ['inbound.targets.write']],
    ['importTarget', ['*'], []],
    ['createWebhook', [], ['webhooks.manage']],
  ])('%s with the scopes %j lacks %j', (operation, scopes, missing) => {
    expect(scopesMissing(operation, scopes)).toEqual(missing);
  });
});

describe('moves', () => {
  test('every move that may be allowed has a button, and the mock knows it', async () => {
    await using mock = await startMock('demo');
    const known = moveNames.map((name) => allowedMove(moveText(name)));
    expect(known).not.toContain(null);
    for (const move of known) expect(mock.moves).toHaveProperty(move?.move ?? 'none');
  });

  test('what is allowed is read with what it says', () => {
    expect(allowedMove('billing to Ready')).toMatchObject({ move: 'billing', says: { to: 'Ready' } });
    expect(allowedMove('submitReport')).toMatchObject({ move: 'submitReport', words: 'Submit the visit report' });
    expect(allowedMove('constructor')).toBeNull();
    expect(allowedMove('something new')).toBeNull();
  });

  test.each([
    ['submitReport', {}, { isBillable: true, followUpRequired: false }],
    [
      'submitReport',
      { result: 'Unsuccessful', summary: '', attachmentCount: '2', isBillable: false },
      { result: 'Unsuccessful', attachmentCount: 2, isBillable: false, followUpRequired: false },
    ],
    ['reportProblem', { type: 'AccessDenied' }, { type: 'AccessDenied' }],
    ['scheduleAppointment', { plannedStart: '' }, {}],
    ['billing to Failed', {}, { to: 'Failed' }],
  ])('%s, filled in as %j, is sent as %j', (text, filled, input) => {
    expect(inputOf(allowedMove(text) as Move, filled)).toEqual(input); // as: it is one
  });
});

describe('faults', () => {
  const armed = (name: string) => ({ name, when: {}, then: { status: 500 }, calls: 3, hits: 1 });

  test('the mock takes all that are ready, and each says what it does', async () => {
    await using mock = await startMock('demo');
    for (const preset of presets) mock.faults.add(named(preset, []));
    expect(presets.map(faultWords)).toEqual([
      'importTarget, at most 1 time: status 503, Retry-After 5s',
      'importTarget, at most 1 time: connection reset, at afterCommit',
      'every call: latency 2s',
      'every call, at most 1 time: status 429, Retry-After 10s',
      'every call, probability 0.2: status 500',
    ]);
  });

  test('one whose name is taken gets a number', () => {
    expect(named(armed('slow'), ['slow', 'slow 2'])).toEqual({ name: 'slow 3', when: {}, then: { status: 500 } });
  });

  test.each([
    [{}, 2, 5, '2 of 5 calls'],
    [{ times: 2 }, 1, 1, '1 of 1 call'],
    [{ times: 1 }, 1, 1, 'used up: 1 of 1 call'],
    [{ call: 3 }, 0, 2, '0 of 2 calls'],
    [{ call: 3 }, 1, 3, 'used up: 1 of 3 calls'],
  ])('%o that has struck %i of %i calls: %s', (when, hits, calls, text) => {
    expect(struckText({ ...armed('down'), when, hits, calls })).toBe(text);
  });

  test('those that are off stand last, and are not told twice when a reset has brought them back', () => {
    const [down, slow] = [named(armed('down'), []), named(armed('slow'), [])];
    expect(faultLines([armed('down')], [down, slow])).toEqual([
      { fault: armed('down'), armed: armed('down') },
      { fault: slow, armed: null },
    ]);
  });
});

test.each([
  ['', {}],
  [
    'visitReport.result=Unsuccessful\n\n visitReport.isBillable = false \ntitle=a=b',
    { 'visitReport.result': 'Unsuccessful', 'visitReport.isBillable': false, title: 'a=b' },
  ],
  ['billingEvent.id=7\nsummary=', { 'billingEvent.id': 7, summary: '' }],
])('values for a payload stand in a line each: %j', (text, overrides) => {
  expect(overridesIn(text)).toEqual({ overrides, problem: null });
});

test.each(['Unsuccessful', '=Unsuccessful', 'a=1\nnothing'])('a line without a path or a value is told: %j', (text) => {
  expect(overridesIn(text)).toEqual({
    overrides: null,
    problem: expect.stringContaining('is not path=value; write visitReport.result=Unsuccessful.'),
  });
});

test.each([
  ['null', 'as before'],
  ['no JSON', 'as before'],
  ['{"of": "another kind"}', 'as before'],
  ['"kept"', 'kept'],
])('what was typed is taken up where it is of the same kind: %j', (text, kept) => {
  expect(keptIn({ getItem: () => text }, 'name', 'as before')).toBe(kept);
});

test('a record that was kept need not have every part', () => {
  expect(keptIn({ getItem: () => '{"path": "/webhooks"}' }, 'name', { method: 'GET', path: '' })).toEqual({
    method: 'GET',
    path: '/webhooks',
  });
  expect(keptIn({ getItem: () => '[]' }, 'name', { method: 'GET' })).toEqual({ method: 'GET' });
});
