/** What the calls of control are given: what they do not know is refused, in code and over HTTP, before anything happens. */
import { getEventListeners } from 'node:events';
import { describe, expect, expectTypeOf, test } from 'vitest';
import {
  type AtLeastOne,
  ControlError,
  connectControl,
  type Mock,
  type RecordedRequest,
  type SentDelivery,
  scenario,
} from '../../src/index.js';
import { Client, given, target, tenantWith } from '../support/given.js';

/** The same calls in code and from another process. */
const ways = [
  ['in code', (mock: Mock) => mock],
  ['over HTTP', (mock: Mock) => connectControl({ url: mock.url, token: mock.controlToken })],
] as const;

// biome-ignore lint/suspicious/noExplicitAny: JavaScript callers have no types
type Untyped = any;

/** What is thrown, at once or later. */
async function refusalOf(call: () => unknown): Promise<ControlError> {
  const error: unknown = await (async () => call())().then(
    () => new Error('did not refuse'),
    (reason: unknown) => reason,
  );
  if (!(error instanceof ControlError)) throw error;
  return error;
}

class Settings {
  readonly tenant = 'rheinruhr';
}

/** Each call with options, and what one writes. */
const calls: readonly [name: string, call: (control: Untyped, options: unknown) => unknown, example: string][] = [
  ['tenants.clone', (control, options) => control.tenants.clone(options), '{ tenant: "rheinruhr" }'],
  ['loadScenario', (control, options) => control.loadScenario('demo', options), '{ keepState: true }'],
  ['waitForRequest', (control, options) => control.waitForRequest(options, '10ms'), '{ operation: "importTarget" }'],
  ['waitForDelivery', (control, options) => control.waitForDelivery(options, '10ms'), '{ eventType: "target.imported" }'],
  ['trigger', (control, options) => control.trigger('target.imported', options), '{ target: "JOB-1" }'],
  ['requests.list', (control, options) => control.requests.list(options), '{ operation: "importTarget" }'],
  ['requests.har', (control, options) => control.requests.har(options), '{ operation: "importTarget" }'],
  ['webhooks.deliveries', (control, options) => control.webhooks.deliveries(options), '{ eventType: "target.imported" }'],
  ['webhooks.events', (control, options) => control.webhooks.events(options), '{ eventType: "target.imported" }'],
];

const controlled = async () => (await given.client()).mock;

describe.each(ways)('options %s', (_, controlOf) => {
  test.each(calls)('of %s that are no object are refused, with what to write', async (name, call, example) => {
    const mock = await controlled();
    const refusals = [];
    for (const options of [null, 5, 'demo', ['demo'], () => 'demo', new Settings()])
      refusals.push(await refusalOf(() => call(controlOf(mock), options)));
    expect(refusals.map(({ message }) => message)).toEqual([
      `${name}: null is not an object; write ${example}.`,
      `${name}: 5 is not an object; write ${example}.`,
      `${name}: "demo" is not an object; write ${example}.`,
      `${name}: an array is not an object; write ${example}.`,
      `${name}: a function is not an object; write ${example}.`,
      `${name}: a Settings is not a plain object; write ${example}.`,
    ]);
    expect(new Set(refusals.map(({ kind }) => kind))).toEqual(new Set(['invalid']));
    expect([mock.scenario.name, mock.tenants.list().length, mock.webhooks.events()]).toEqual(['custom', 1, []]);
  });

  test.each<[call: string, options: object, message: string]>([
    ['tenants.clone', { tennant: 'nordlicht' }, '"tennant" is no known key. "tenant"?'],
    ['tenants.clone', { colour: 'red' }, '"colour" is no known key. There are: tenant, key.'],
    ['tenants.clone', { key: 5 }, 'key: 5 is not a string.'],
    ['loadScenario', { keepstate: true }, '"keepstate" is no known key. "keepState"?'],
    ['loadScenario', { keepState: 'yes' }, 'keepState: "yes" is not a boolean.'],
    ['loadScenario', { toString: true }, '"toString" is no known key. There are: keepState.'],
    ['waitForRequest', { operationn: 'importTarget' }, '"operationn" is no known key. "operation"?'],
    ['waitForDelivery', { eventtype: 'target.imported' }, '"eventtype" is no known key. "eventType"?'],
    ['waitForDelivery', { externalId: 5 }, 'externalId: 5 is not a string.'],
    ['waitForDelivery', { webhook: true }, 'webhook: true is not a string or a whole number.'],
    ['trigger', { targt: 'JOB-1' }, '"targt" is no known key. "target"?'],
    ['trigger', { overrides: [] }, 'overrides: an array is not a plain object.'],
    ['trigger', { count: '2' }, 'count: "2" is not a number.'],
    ['requests.list', { tenant: { key: 'nord' } }, 'tenant: an object is not a string.'],
    ['requests.har', { limit: 5 }, '"limit" is no known key. There are: tenant, client, operation'],
    ['webhooks.deliveries', { state: 'Failed' }, '"state" is no known key. "status"?'],
    ['webhooks.events', { externalID: 'JOB-1', type: 'x' }, '"externalID" is no known key. "externalId"?'],
  ])('of %s such as %j are refused', async (name, options, message) => {
    const mock = await controlled();
    const [, call] = calls.find(([one]) => one === name) ?? [];
    const refusal = await refusalOf(() => call?.(controlOf(mock), options));
    expect([refusal.kind, refusal.message]).toEqual(['invalid', expect.stringContaining(`${name}: ${message}`)]);
    expect([mock.scenario.name, mock.tenants.list().length, mock.webhooks.events()]).toEqual(['custom', 1, []]);
  });

  test('of one tenant are refused as well', async () => {
    const mock = await controlled();
    const own: Untyped = controlOf(mock).tenant('rheinruhr');
    const messages = [
      await refusalOf(() => own.waitForRequest(null)),
      await refusalOf(() => own.waitForDelivery('target.imported')),
      await refusalOf(() => own.trigger('target.imported', null)),
      await refusalOf(() => own.requests.list({ limt: 1 })),
      await refusalOf(() => own.requests.har(null)),
      await refusalOf(() => own.webhooks.deliveries(null)),
      await refusalOf(() => own.webhooks.events({ externalID: 'JOB-1' })),
    ].map(({ message }) => message);
    expect(messages).toEqual([
      'waitForRequest: null is not an object; write { operation: "importTarget" }.',
      'waitForDelivery: "target.imported" is not an object; write { eventType: "target.imported" }.',
      'trigger: null is not an object; write { target: "JOB-1" }.',
      'requests.list: "limt" is no known key. "limit"?',
      'requests.har: null is not an object; write { operation: "importTarget" }.',
      'webhooks.deliveries: null is not an object; write { eventType: "target.imported" }.',
      'webhooks.events: "externalID" is no known key. "externalId"?',
    ]);
  });

  test('that are undefined say nothing, as if they were left out', async () => {
    const { mock, erp } = await given.subscribed({ mock: { clock: 'real' } });
    const control = controlOf(mock);
    await erp.importTarget(target('JOB-1'));
    const request = { tenant: undefined, client: undefined, operation: undefined, method: undefined, status: undefined } as const;
    const more = { path: undefined, correlationId: undefined, fault: undefined, after: undefined } as const;
    const event = { tenant: undefined, eventType: undefined, externalId: undefined } as const;
    const delivery = { ...event, webhook: undefined, status: undefined } as const;
    expect(await control.waitForRequest({ ...request, ...more, count: undefined }, '0s')).toMatchObject([{ id: 1 }]);
    expect(await control.waitForDelivery({ ...delivery, count: undefined })).toMatchObject([{ externalId: 'JOB-1' }]);
    expect(await control.requests.list({ ...request, ...more, limit: undefined })).toHaveLength(1);
    expect(await control.requests.har({ ...request, ...more })).toMatchObject({ log: { entries: [{}] } });
    expect(await control.webhooks.deliveries({ ...delivery, limit: undefined, changedAfter: undefined })).toHaveLength(1);
    expect(await control.webhooks.events({ ...event, limit: undefined })).toHaveLength(1);
    expect(await control.moves.standing({ target: undefined, tenant: undefined })).toMatchObject({ target: { externalId: 'JOB-1' } });
    const triggered = { tenant: undefined, target: undefined, count: undefined, overrides: undefined } as const;
    expect(await control.trigger('target.imported', triggered)).toHaveLength(1);
    expect(await control.tenants.clone({ tenant: undefined, key: undefined })).toMatchObject({ key: 'rheinruhr-1' });
    await control.loadScenario('demo', { keepState: undefined });
    expect(mock.scenario.name).toBe('demo');
  });

  test('do not say more by being undefined for one tenant', async () => {
    const { mock, erp } = await given.clientOf({
      tenants: [tenantWith(), tenantWith({ apiKeys: [{ value: 'fio_live_MOCKnord0000000000001' }] }, { key: 'nord', id: 'tenant-456' })],
    });
    await erp.importTarget(target('JOB-1'));
    await new Client(mock, 'fio_live_MOCKnord0000000000001').importTarget(target('JOB-2'));
    const own = controlOf(mock).tenant('nord');
    expect(await own.waitForRequest({ tenant: undefined }, '0s')).toMatchObject([{ tenant: 'nord' }]);
  });

  test('what was waited for has a first one, for the compiler, too', async () => {
    const { mock, erp } = await given.subscribed({ mock: { clock: 'real' } });
    const control = controlOf(mock);
    await erp.importTarget(target('JOB-1'));
    const [sent] = await control.waitForRequest({ operation: 'importTarget' });
    const [delivery] = await control.waitForDelivery({ eventType: 'target.imported' });
    expectTypeOf(control.waitForRequest).returns.resolves.toEqualTypeOf<AtLeastOne<RecordedRequest>>();
    expectTypeOf(control.waitForDelivery).returns.resolves.toEqualTypeOf<AtLeastOne<SentDelivery>>();
    expect(JSON.parse(sent.request.body ?? '')).toMatchObject({ externalId: 'JOB-1' });
    expect(delivery.externalId).toBe('JOB-1');
  });
});

describe.each(ways)('loadScenario %s', (_, controlOf) => {
  test('takes what scenario() builds', async () => {
    const mock = await controlled();
    await controlOf(mock).loadScenario(scenario('portal-tests').client('portal').target('JOB-7'));
    expect(mock.state.targets().map(({ externalId }) => externalId)).toEqual(['JOB-7']);
    expect(mock.scenario.name).toBe('portal-tests');
  });

  const advice = 'give a built-in name, the path of a file, an object or what scenario() builds.';
  test.each<[what: string, wanted: unknown, message: string]>([
    ['nothing', undefined, `undefined is no scenario; ${advice}`],
    ['null', null, `null is no scenario; ${advice}`],
    ['no text', '', `"" is no scenario; ${advice}`],
    ['a number', 5, `5 is no scenario; ${advice}`],
    ['an array', ['demo'], `an array is no scenario; ${advice}`],
    ['a function', () => 'demo', `a function is no scenario; ${advice}`],
    ['a Map', new Map([['name', 'demo']]), `a Map is no scenario; ${advice}`],
    ['a promise', Promise.resolve('demo'), `a Promise is no scenario; ${advice}`],
    ['what builds nothing', { build: () => null }, 'build() must answer the scenario as an object; this is null.'],
    ['what builds it later', { build: async () => ({}) }, 'build() must answer the scenario as an object; this is a Promise.'],
    ['a call that was not made', { tenants: () => [] }, `an object with the function "tenants" is no scenario; ${advice}`],
  ])('refuses %s, and everything stays as it is', async (_what, wanted, why) => {
    const { mock, erp } = await given.client();
    await erp.importTarget(target('JOB-1'));
    const { kind, message } = await refusalOf(() => controlOf(mock).loadScenario(wanted as string)); // as: a caller without types
    expect([kind, message]).toEqual(['invalid', `loadScenario: ${why}`]);
    expect(mock.state.targets().map(({ externalId }) => externalId)).toEqual(['JOB-1']);
  });
});

test('a copy’s apiKey is one that works, not one that was revoked or has expired', async () => {
  const { mock } = await given.client({
    apiKeys: [
      { name: 'old', value: 'fio_live_MOCKold00000000000001', state: 'revoked' },
      { name: 'late', value: 'fio_live_MOCKlate0000000000001', expiresAt: '2020-01-01T00:00:00Z' },
      { name: 'new', value: 'fio_live_MOCKnew00000000000001' },
    ],
  });
  const copy = mock.tenants.clone();
  expect(copy.apiKeys.find(({ value }) => value === copy.apiKey)).toMatchObject({ name: 'new', state: 'active' });
  expect((await new Client(mock, copy.apiKey).get('/import-jobs')).status).toBe(200);
});

test('whoever has waited no longer listens to the signal that could give it up', async () => {
  const { mock, erp } = await given.client();
  const { signal } = new AbortController();
  const waiting = [
    mock.waitFor({ target: { externalId: 'JOB-1' } }, '10s', signal),
    mock.waitForRequest({ operation: 'importTarget' }, '10s', signal),
  ];
  expect(getEventListeners(signal, 'abort')).toHaveLength(2);
  await erp.importTarget(target('JOB-1'));
  await Promise.all(waiting);
  expect(getEventListeners(signal, 'abort')).toEqual([]);
  await expect(mock.waitFor({ target: { externalId: 'JOB-2' } }, '5ms', signal)).rejects.toThrow('not within 5ms');
  expect(getEventListeners(signal, 'abort')).toEqual([]);
});
