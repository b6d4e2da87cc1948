/** The flow without a browser: where items stand, what is folded, what comes next, and what the demo sends. */
import { describe, expect, test } from 'vitest';
import type { ApiKeyView, ClientView } from '../../src/control/control.js';
import type { Chapter, FlowItem, StageName } from '../../src/control/overview/overview-types.js';
import { written } from '../../src/dashboard/flow/chapters.js';
import { demoTarget, freeId, goNowhere, keyFor, playDemo } from '../../src/dashboard/flow/demo.js';
import { deliveryWords, folded, itemsByLane, lanes } from '../../src/dashboard/flow/lanes.js';
import { comingStep, isThrough, stepWords } from '../../src/dashboard/flow/steps.js';
import { connectControl, type Mock, startMock } from '../../src/index.js';
import { Client } from '../support/given.js';

const item = (externalId: string, stage: StageName = 'imported'): FlowItem => ({
  externalId,
  title: '',
  stage,
  eventType: 'target.imported',
  at: '2026-06-24T08:00:00Z',
  deliveries: { pending: 0, succeeded: 0, failed: 0 },
});

describe('the lanes of the picture', () => {
  test.each([
    ['imported', 'importJob'],
    ['suggested', 'routeSuggestion'],
    ['scheduled', 'publishedRoute'],
    ['inProgress', 'fieldWork'],
    ['completed', 'fieldWork'],
    ['reported', 'visitReport'],
    ['approved', 'visitReport'],
    ['billing', 'billing'],
    ['billed', 'billing'],
    ['rejected', 'left'],
    ['cancelled', 'left'],
  ] as const)('what is %s stands in %s', (stage, lane) => {
    expect([...itemsByLane([item('JOB-1', stage)]).keys()]).toEqual([lane]);
  });

  test('items keep their order in each lane', () => {
    const byLane = itemsByLane([item('JOB-1'), item('JOB-2', 'billed'), item('JOB-3')]);
    expect(byLane.get('importJob')?.map(({ externalId }) => externalId)).toEqual(['JOB-1', 'JOB-3']);
  });

  test('what is counted fits the count, and failures stand out', () => {
    const figures = lanes.webhooks.figures({
      requests: 1,
      importJobs: 1,
      passed: {
        rejected: 0,
        imported: 1,
        suggested: 0,
        scheduled: 0,
        inProgress: 0,
        completed: 0,
        reported: 0,
        approved: 0,
        billing: 0,
        billed: 0,
        cancelled: 0,
      },
      deliveries: { pending: 2, succeeded: 0, failed: 1, dropped: 3 },
      items: [],
    });
    expect(figures.map(({ count, words, tone }) => `${count} ${words} ${tone}`)).toEqual([
      '0 delivered neutral',
      '2 pending warning',
      '1 failed bad',
      '3 dropped bad',
    ]);
  });

  test('six items are shown, the others are counted', () => {
    const { shown, more } = folded(
      Array.from({ length: 40 }, (_, index) => item(`JOB-${index}`)),
      6,
      null,
    );
    expect([shown.length, shown.at(-1)?.externalId, more]).toEqual([6, 'JOB-5', 34]);
  });

  test('the chosen item is among those that are shown', () => {
    const { shown, more } = folded(
      Array.from({ length: 40 }, (_, index) => item(`JOB-${index}`)),
      6,
      'JOB-33',
    );
    expect([shown.length, shown.at(-1)?.externalId, more]).toEqual([6, 'JOB-33', 34]);
  });

  test.each([
    [{ pending: 0, succeeded: 0, failed: 0 }, ''],
    [{ pending: 0, succeeded: 3, failed: 0 }, 'deliveries: 3 sent'],
    [{ pending: 2, succeeded: 3, failed: 1 }, 'deliveries: 3 sent, 1 failed, 2 pending'],
  ])('deliveries %o are told as "%s"', (deliveries, words) => {
    expect(deliveryWords(deliveries)).toBe(words);
  });
});

describe('what comes next', () => {
  const step = (text: string, at: string | null = '2026-06-24T08:00:03Z', tenant = 'rheinruhr') => ({ at, tenant, step: text });
  const next = (steps: readonly ReturnType<typeof step>[], stage: StageName | null) =>
    comingStep(steps, 'rheinruhr', 'JOB-1', stage)?.words ?? null;

  test.each([
    ['publishRoute', 'the manager publishes the route'],
    ['submitReport JOB-1, result Successful, isBillable true', 'the employee submits the visit report'],
    ['billing JOB-1, to Ready', 'the billing event becomes Ready'],
    ['somethingNew JOB-1', 'somethingNew JOB-1'],
    ['toString', 'toString'],
  ])('%s: %s', (text, words) => {
    expect(stepWords(text)).toBe(words);
  });

  test('the earliest step that is due', () => {
    const steps = [step('approveReport JOB-1', '2026-06-24T08:00:09Z'), step('approveReport JOB-1', '2026-06-24T08:00:08.500Z')];
    expect(comingStep(steps, 'rheinruhr', 'JOB-1', 'reported')).toEqual({
      at: '2026-06-24T08:00:08.500Z',
      words: 'the office approves the visit report',
    });
  });

  test('a step that would do nothing to the target is passed over', () => {
    const steps = [step('scheduleAppointment JOB-1'), step('startAppointment JOB-1', '2026-06-24T08:00:05Z')];
    expect(next(steps, 'scheduled')).toBe('an employee starts the visit');
  });

  test('steps of other targets and tenants are not its own; JOB-10 is another than JOB-1', () => {
    const steps = [step('startAppointment JOB-2'), step('startAppointment JOB-10'), step('startAppointment JOB-1', undefined, 'nordlicht')];
    expect(next(steps, 'scheduled')).toBeNull();
  });

  test('steps that wait for an event are not due yet', () => {
    expect(next([step('startAppointment, 5s after each appointment.scheduled', null)], 'scheduled')).toBeNull();
  });

  test.each([
    ['billed', 3, true],
    ['rejected', 3, true],
    ['scheduled', 3, false],
    ['scheduled', 0, true],
    [null, 0, false],
  ] as const)('a target that is %s, with %d things due: through is %s', (stage, due, through) => {
    expect(isThrough(null, stage, due)).toBe(through);
  });

  test('it is not through while a step is due', () => {
    expect(isThrough({ at: '2026-06-24T08:00:03Z', words: '' }, 'billed', 0)).toBe(false);
  });
});

describe('the demo', () => {
  const client = (key: string, scopes: readonly string[]): ClientView => ({ key, name: key, sourceSystem: 'erp', scopes, rateLimit: null });
  const apiKey = (value: string, of: string, news: Partial<ApiKeyView> = {}): ApiKeyView => ({
    value,
    name: 'default',
    client: of,
    state: 'active',
    expiresAt: null,
    ...news,
  });
  const clients = [client('all', ['*']), client('reader', ['import_jobs.read']), client('few', ['inbound.targets.write', 'customers.map'])];
  const now = '2026-06-24T08:00:00Z';

  test.each([
    ['the first that may import with customers', [apiKey('MOCK1', 'reader'), apiKey('MOCK2', 'few')], 'MOCK2'],
    ['none that was revoked', [apiKey('MOCK1', 'all', { state: 'revoked' }), apiKey('MOCK2', 'all')], 'MOCK2'],
    ['none that has expired', [apiKey('MOCK1', 'all', { expiresAt: '2026-06-24T07:59:59.9Z' })], null],
    ['one that will expire', [apiKey('MOCK1', 'all', { expiresAt: '2026-06-24T08:00:00.5Z' })], 'MOCK1'],
    ['none whose value is not shown', [apiKey('fio_[redacted]', 'all')], null],
    ['none of a client that is not there', [apiKey('MOCK1', 'gone')], null],
  ])('takes %s', (_, keys, value) => {
    expect(keyFor(keys, clients, now)).toBe(value);
  });

  test.each([
    [[], 'JOB-1'],
    [['JOB-1'], 'JOB-1-2'],
    [['JOB-1', 'JOB-1-2', 'JOB-1-4'], 'JOB-1-3'],
  ])('beside %o it sends %s', (taken, id) => {
    expect(freeId('JOB-1', taken)).toBe(id);
  });

  const sentTo = (mock: Mock) => async (key: string, target: object) => {
    const { status, text } = await new Client(mock, key).send({ method: 'POST', path: '/inbound/targets', body: target });
    return { status, text };
  };

  test('sends one target, to which the scenario does everything until it is billed and told', async () => {
    await using mock = await startMock({ scenario: 'full-visit', clock: 'frozen' });
    const world = connectControl({ url: mock.url, token: mock.controlToken });
    expect(await playDemo(world, sentTo(mock))).toBe(demoTarget.externalId);
    expect(mock.overview.flow().requests).toBe(1);
    mock.clock.freeze(); // the demo has let it run

    await mock.clock.drain();

    const { items, deliveries } = mock.overview.flow();
    expect(items.map(({ externalId, stage }) => [externalId, stage])).toEqual([[demoTarget.externalId, 'billed']]);
    expect(deliveries).toMatchObject({ pending: 0, failed: 0, dropped: 0 });
    expect(mock.demoReceiver.status().received.every(({ verified }) => verified)).toBe(true);
  });

  test('played again it sends another target', async () => {
    await using mock = await startMock({ scenario: 'full-visit', clock: 'frozen' });
    const world = connectControl({ url: mock.url, token: mock.controlToken });
    await playDemo(world, sentTo(mock));
    expect(await playDemo(world, sentTo(mock))).toBe(`${demoTarget.externalId}-2`);
    await mock.clock.advance('1s');
    expect(mock.overview.flow().passed.imported).toBe(2);
  });

  test('leaves a receiver alone that has ever answered', async () => {
    await using mock = await startMock({ scenario: 'full-visit', clock: 'frozen' });
    const world = connectControl({ url: mock.url, token: mock.controlToken });
    const receiver = await mock.receiver();
    await mock.trigger('target.imported');
    await receiver.waitFor('target.imported');
    await mock.waitForDelivery({ eventType: 'target.imported' });

    await playDemo(world, sentTo(mock));

    expect(goNowhere(mock.webhooks.list())).toBe(false);
    expect(mock.demoReceiver.status().url).toBeNull();
  });

  test('leaves one alone of which it is said that somebody listens there', async () => {
    await using mock = await startMock({ scenario: 'full-visit', clock: 'frozen' });
    await playDemo(connectControl({ url: mock.url, token: mock.controlToken }), sentTo(mock), true);
    expect(mock.demoReceiver.status().url).toBeNull();
  });

  test('says what to do where no key may be used', async () => {
    await using mock = await startMock({ scenario: 'full-visit', clock: 'frozen' });
    const world = connectControl({ url: mock.url, token: mock.controlToken });
    for (const { client: of } of mock.state.apiKeys()) mock.moves.revokeKey({ client: of });
    await expect(playDemo(world, sentTo(mock))).rejects.toThrow(/^No API key that works may import targets with customers/);
    expect(mock.state.importJobs()).toEqual([]);
  });
});

describe('the chapters of a story', () => {
  const chapter = (at: string): Chapter => ({ at, kind: 'event', text: at, details: [], tone: 'neutral', link: null });

  test('the day stands where it is another one', () => {
    const { shown } = written(['2026-06-24T08:00:00Z', '2026-06-24T09:00:00Z', '2026-06-25T08:00:00Z'].map(chapter), 100);
    expect(shown.map(({ day }) => day)).toEqual(['2026-06-24', null, '2026-06-25']);
  });

  test('the newest are shown, and those before them are counted', () => {
    const { shown, before } = written(
      Array.from({ length: 1000 }, () => chapter('2026-06-24T08:00:00Z')),
      100,
    );
    expect([shown.length, before, shown[0]?.place, shown.at(-1)?.place]).toEqual([100, 900, 900, 999]);
  });
});
