/** Webhooks of scenarios: subscriptions from the start, steps that wait for events, expectations of events and deliveries. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { type Scenario, ScenarioError, startMock } from '../../src/index.js';
import { Client, erpKey, given, target, tenantWith } from '../support/given.js';
import { nobodyListening, receiving } from '../support/receiver.js';

const folder = mkdtempSync(join(tmpdir(), 'webhooks-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function refusal(text: string): Promise<string> {
  const file = join(folder, 'mine.yaml');
  writeFileSync(file, text);
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

const statusOf = async ({ mock, key }: Client) =>
  (await fetch(`${mock.api}/import-jobs`, { headers: { Authorization: `Bearer ${key}` } })).status;

describe('a scenario is refused with file, line, column and what would be right', () => {
  const tenant = (webhooks: string) => `tenants:\n  - key: a\n    integrationClients: [{key: erp}]\n    webhooks:\n${webhooks}`;

  test.each([
    [
      'for two webhooks of one key',
      tenant('      - {key: w, url: "http://127.0.0.1/"}\n      - {key: w, url: "http://127.0.0.1/"}\n'),
      'mine.yaml:6:10 tenants[0].webhooks[1].key: "w" is used by another webhook of the tenant already',
    ],
    [
      'for two webhooks of one number',
      tenant('      - {key: v, id: 7, url: "http://127.0.0.1/"}\n      - {key: w, id: 7, url: "http://127.0.0.1/"}\n'),
      'mine.yaml:6:18 tenants[0].webhooks[1].id: "7" is used by another webhook of the tenant already',
    ],
    [
      'for a URL that is none',
      tenant('      - {key: w, url: receiver}\n'),
      'mine.yaml:5:18 tenants[0].webhooks[0].url: "receiver" is not a URL; write https://example.com/webhooks',
    ],
    [
      'for a client that is not there',
      tenant('      - {key: w, client: epr, url: "http://127.0.0.1/"}\n'),
      'mine.yaml:5:18 tenants[0].webhooks[0].client: "epr" is no client of the tenant. "erp"?',
    ],
    [
      'for a webhook of a tenant without clients',
      'tenants: [{key: a, webhooks: [{key: w, url: "http://127.0.0.1/"}]}]\n',
      'tenants[0].webhooks[0]: belongs to a client, and the tenant has none; give it one under "integrationClients"',
    ],
    [
      'for a delay that goes down',
      tenant('      - {key: w, url: "http://127.0.0.1/", delivery: {delay: {min: 10s, max: 1s}}}\n'),
      'tenants[0].webhooks[0].delivery.delay: goes from 10s down to 1s; "min" is the smaller one',
    ],
    [
      'for an event type that is none',
      tenant('      - {key: w, url: "http://127.0.0.1/", eventTypes: [target.import]}\n'),
      'tenants[0].webhooks[0].eventTypes[0]: "target.import" is none of *, target.imported,',
    ],
    [
      'for a secret that is too short',
      tenant('      - {key: w, url: "http://127.0.0.1/", secret: short}\n'),
      'mine.yaml:5:44 tenants[0].webhooks[0].secret: is shorter than 16 characters',
    ],
    [
      'for a secret with blanks in it, which is not repeated',
      tenant('      - {key: w, url: "http://127.0.0.1/", secret: "whsec_9s8d7f6g5h4 j3k2l"}\n'),
      'mine.yaml:5:44 tenants[0].webhooks[0].secret: "whsec_[redacted] j3k2l" is not visible ASCII',
    ],
    ['for a step without a time', 'timeline: [{revokeKey: {client: erp}}]\n', 'timeline[0]: has no time; give it an "at", or an event'],
    [
      'for a step with two times',
      'timeline: [{at: "+1h", after: {event: target.imported}, revokeKey: {client: erp}}]\n',
      'mine.yaml:1:24 timeline[0].after: stands beside "at"; leave one of them out',
    ],
    [
      'for a delay after a time',
      'timeline: [{at: "+1h", delay: 5s, revokeKey: {client: erp}}]\n',
      'mine.yaml:1:24 timeline[0].delay: belongs to "after"; write the whole time into "at"',
    ],
    [
      'for a step after an event that there is not',
      'timeline: [{after: {event: target.import}, revokeKey: {client: erp}}]\n',
      'timeline[0].after.event: "target.import" is none of target.imported,',
    ],
    [
      'for an expectation of a webhook that is not there',
      `${tenant('      - {key: portal, url: "http://127.0.0.1/"}\n')}expectations: [{name: n, deliveries: {webhook: protal}}]\n`,
      'mine.yaml:6:39 expectations[0].deliveries.webhook: "protal" is no webhook of the scenario. "portal"?',
    ],
    [
      'for an expectation of an order and an amount',
      'expectations: [{name: n, events: {inOrder: [target.imported], count: 1}}]\n',
      'mine.yaml:1:35 expectations[0].events.inOrder: stands beside a type or an amount; write an expectation for each',
    ],
    [
      'for an assumption',
      'assumptions: {eventsOf: nobody}\n',
      'mine.yaml:1:15 assumptions.eventsOf: "nobody" is none of tenant, sourceSystem',
    ],
    ['for timestamps', 'webhookTimestamps: mock\n', 'mine.yaml:1:1 webhookTimestamps: "mock" is none of real, clock'],
  ])('%s', async (_, text, message) => {
    expect(await refusal(text)).toContain(message);
  });
});

describe('subscriptions of a scenario', () => {
  test('are there from the start, numbered around those with a number of their own, and what is seeded is no event', async () => {
    const url = await nobodyListening();
    const { mock } = await given.mock({
      scenario: {
        ids: { webhook: 20 },
        tenants: [
          {
            ...tenantWith(),
            targets: [{ externalId: 'JOB-0', title: 'Seeded' }],
            webhooks: [
              { key: 'first', url },
              { key: 'own', id: 20, url, name: 'Own', eventTypes: ['target.rejected'], isActive: false },
              { key: 'last', url, sourceSystem: 'crm', payloadOptions: { customerContext: false, summaryPreview: true } },
            ],
          },
        ],
      },
    });
    expect(mock.webhooks.list().map(({ key, webhookId }) => [key, webhookId])).toEqual([
      ['own', 20],
      ['first', 21],
      ['last', 22],
    ]);
    const [own, first, last] = mock.webhooks.list();
    expect(own).toMatchObject({ name: 'Own', client: 'erp', eventTypes: ['target.rejected'], isActive: false });
    expect(first).toMatchObject({ name: null, sourceSystem: 'logistics_erp', eventTypes: ['*'], isActive: true });
    expect(last).toMatchObject({
      sourceSystem: 'crm',
      payloadOptions: { customerContext: false, contactDetails: false, summaryPreview: true },
    });
    expect([mock.webhooks.events(), mock.webhooks.deliveries()]).toEqual([[], []]);
  });

  test('of a scenario that extends another are changed by their keys, one thing at a time', async () => {
    const file = join(folder, 'over-demo.yaml');
    writeFileSync(
      file,
      `extends: builtin:demo
tenants:
  - key: rheinruhr
    webhooks:
      - { key: portal, payloadOptions: { contactDetails: true } }
      - { key: billing, url: "http://127.0.0.1:5006/", eventTypes: [billing.event_created] }
`,
    );
    const { mock } = await given.scenario(file);
    expect(mock.webhooks.list()).toMatchObject([
      { key: 'portal', url: 'http://127.0.0.1:5005/', eventTypes: ['*'], payloadOptions: { customerContext: true, contactDetails: true } },
      { key: 'billing', url: 'http://127.0.0.1:5006/', eventTypes: ['billing.event_created'] },
    ]);
  });

  test.each(['demo', 'bad-day'])('of %s have secrets that nobody takes for real ones, and post to this machine', async (name) => {
    const { mock } = await given.scenario(name);
    expect(mock.scenario.webhooks).toMatchObject([{ key: 'portal', client: 'erp' }]);
    for (const { secret, url } of mock.scenario.webhooks)
      expect([secret, url]).toEqual([expect.stringContaining('MOCK'), 'http://127.0.0.1:5005/']);
    expect(mock.webhookSecret).toBe(mock.scenario.webhooks[0]?.secret);
  });

  test('become what another scenario says when that is loaded with keepState; those of clients stay, and what it lacks is off', async () => {
    const receiver = await receiving();
    const portal = { key: 'portal', url: receiver.url };
    const tenant = { ...tenantWith(), webhooks: [portal, { ...portal, key: 'old', eventTypes: ['target.updated' as const] }] };
    const { mock } = await given.mock({ scenario: { tenants: [tenant] } });
    const erp = new Client(mock, erpKey);
    await erp.post('/webhooks', { url: receiver.url, name: 'made by a client', eventTypes: ['target.cancelled'] });
    await erp.importTarget(target('JOB-1'));
    await mock.waitForDelivery({ webhook: 'portal' });

    const changed = { key: 'portal', url: `${receiver.url}changed`, eventTypes: ['target.updated' as const] };
    const more = { ...portal, key: 'new', eventTypes: ['target.updated' as const] };
    await mock.loadScenario({ tenants: [{ ...tenantWith(), webhooks: [more, changed] }] }, { keepState: true });

    expect(mock.webhooks.list().map(({ webhookId, key, name, isActive }) => [webhookId, key ?? name, isActive])).toEqual([
      [1, 'portal', true],
      [2, 'old', false],
      [3, 'made by a client', true],
      [4, 'new', true],
    ]);
    expect(mock.webhooks.deliveries()).toMatchObject([{ webhookId: 1, status: 'Succeeded' }]);
    await erp.importTarget(target('JOB-1'));
    await mock.waitForDelivery({ eventType: 'target.updated', count: 2 });
    expect(
      receiver.attempts
        .slice(1)
        .map(({ path }) => path)
        .sort(),
    ).toEqual(['/', '/changed']);
  });
});

describe('a step of the timeline', () => {
  const whenImported = (more: object, timeline: object = {}): Scenario => ({
    timeline: [{ after: { event: 'target.imported', ...more }, revokeKey: { client: 'erp' }, ...timeline }],
  });

  test('waits for an event, whether anybody is told of it or not, and is taken once', async () => {
    const { mock, erp } = await given.client({}, whenImported({}));
    expect(mock.timeline.list()).toEqual([{ at: null, tenant: 'rheinruhr', step: 'revokeKey erp default, after target.imported' }]);
    await erp.importTarget(target(''));
    await mock.clock.advance('1d');
    expect([await statusOf(erp), mock.timeline.list().length]).toEqual([200, 1]); // it was rejected

    await erp.importTarget(target('JOB-1'));
    await mock.clock.advance('0s');
    expect([await statusOf(erp), mock.timeline.list()]).toEqual([401, []]);
  });

  test('is taken so long after the event, of the target that it names', async () => {
    const { mock, erp } = await given.client({}, whenImported({ externalId: 'JOB-2' }, { delay: '1h' }));
    await erp.importBatch([target('JOB-1'), target('JOB-2')]);
    expect(mock.timeline.list()).toEqual([{ at: '2026-06-24T07:00:00.000Z', tenant: 'rheinruhr', step: 'revokeKey erp default' }]);
    await mock.clock.advance('59m59s');
    expect(await statusOf(erp)).toBe(200);
    await mock.clock.advance('1s');
    expect(await statusOf(erp)).toBe(401);
  });

  test('waits again after a reset, and after going back to a snapshot', async () => {
    const { mock, erp } = await given.client({}, whenImported({}, { delay: '1h' }));
    mock.snapshots.save('start');
    for (const goBack of [() => mock.reset(), () => mock.snapshots.load('start')]) {
      await erp.importTarget(target('JOB-1'));
      expect(mock.timeline.list()).toMatchObject([{ at: '2026-06-24T07:00:00.000Z' }]);
      goBack();
      expect(mock.timeline.list()).toMatchObject([{ at: null }]);
      await mock.clock.advance('2h');
      expect(await statusOf(erp)).toBe(200);
      mock.reset();
    }
  });

  test('that waits for an event is no step that next() and run() could go to', async () => {
    const { mock, erp } = await given.client({}, whenImported({}));
    expect([await mock.timeline.next(), await mock.timeline.run(), mock.clock.now()]).toEqual([null, 0, '2026-06-24T06:00:00.000Z']);
    expect(await statusOf(erp)).toBe(200);
  });
});

describe('expectations of events and deliveries', () => {
  test('tell which hold, and what is there', async () => {
    const receiver = (await receiving()).answersOnce(503);
    const expectations: Scenario['expectations'] = [
      { name: 'imported', events: { eventType: 'target.imported', count: 2 } },
      { name: 'of one', events: { externalId: 'JOB-1', inOrder: ['target.imported', 'target.cancelled'] } },
      { name: 'arrived', deliveries: { webhook: 'portal', status: 'Succeeded', min: 2 } },
      { name: 'none failed', deliveries: { status: 'Failed', max: 0 } },
    ];
    const tenants = [{ ...tenantWith(), webhooks: [{ key: 'portal', url: receiver.url }] }];
    const { mock } = await given.mock({ scenario: { tenants, expectations } });
    const erp = new Client(mock, erpKey);
    const held = () => mock.expectations().map(({ holds }) => holds);
    expect(held()).toEqual([false, false, false, true]);
    expect(mock.expectations().map(({ found }) => found)).toEqual([
      '0 events target.imported',
      'no target.imported after the start; there: no events',
      '0 deliveries Succeeded\nno event has occurred',
      '0 deliveries Failed',
    ]);

    await erp.importBatch([target('JOB-1'), target('JOB-2')]);
    await mock.clock.advance('1s');
    expect(held()).toEqual([true, false, false, true]);
    expect(mock.expectations()[1]?.found).toBe('no target.cancelled after target.imported; there: target.imported');
    expect(mock.expectations()[2]?.found).toMatch(
      /^1 delivery Succeeded\nnearest:\n {2}target\.imported of JOB-1 to portal: Pending, 1 attempt: The receiver answered 503\.$/,
    );

    await erp.importTarget(target('JOB-1', { operation: 'cancel' }));
    await mock.clock.advance('10s');
    expect(held()).toEqual([true, true, true, true]);
    mock.reset();
    expect(held()).toEqual([false, false, false, true]);
  });
});
