/** The whole state as a file: from one mock to another, from today to tomorrow, and none of it lost. */
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { ControlError, type FaultEntry, type Mock, type Scenario, type StateFile } from '../../src/index.js';
import { Client, erpKey, given, type Received, target, tenantWith } from '../support/given.js';
import { receiving, secret } from '../support/receiver.js';

/** As it is once it has been written and read again. */
const throughAFile = (mock: Pick<Mock, 'exportState'>): StateFile => JSON.parse(JSON.stringify(mock.exportState()));

const post = (mock: Mock, raw: string, headers: Record<string, string> = {}) =>
  new Client(mock, erpKey).send({ method: 'POST', path: '/inbound/targets', raw, headers });

/** A request that may meet a fault. */
const statusOf = async (mock: Mock, path = '/import-jobs', key = erpKey) => {
  const response = await fetch(mock.api + path, { headers: { Authorization: `Bearer ${key}` } }).catch(() => null);
  await response?.text();
  return response?.status ?? 0;
};

const written = ({ status, headers, text }: Received) => [status, [...headers].filter(([name]) => name !== 'date'), text];

/** A mock, what happened in it, and another of the same scenario that goes on from its file. */
async function continued(scenario: Scenario, before: (erp: Client) => Promise<unknown>, options: Parameters<typeof given.mock>[0] = {}) {
  const all = { ...options, scenario: { tenants: [tenantWith()], ...scenario } };
  const [first, second] = [(await given.mock(all)).mock, (await given.mock(all)).mock];
  await before(new Client(first, erpKey));
  second.importState(throughAFile(first));
  return { first, second, erp: new Client(first, erpKey), erpAgain: new Client(second, erpKey) };
}

describe('a mock goes on from the file of another exactly as that one does', () => {
  test('with the records and the next numbers', async () => {
    const { first, second, erp, erpAgain } = await continued({}, async (client) => {
      await client.importTarget(target('JOB-1', { customer: { name: 'Berg Retail Group', email: 'info@example.com' } }));
      await client.importBatch([target('JOB-2', { externalType: 'a' }), target('JOB-2', { externalType: 'b' }), target('')]);
    });
    for (const read of ['targets', 'importJobs', 'customers', 'locations', 'contacts', 'clients', 'apiKeys', 'summary'] as const)
      expect(second.state[read](), read).toEqual(first.state[read]());
    const day = async (client: Client) => [
      await client.job(1),
      await client.importTarget(target('JOB-1', { customer: { name: 'Berg Retail Group' } })),
      await client.importTarget(target('JOB-2')),
      await client.importBatch([target('JOB-3'), target('JOB-1', { operation: 'cancel' })]),
      await client.get('/import-jobs'),
    ];
    expect((await day(erpAgain)).map(written)).toEqual((await day(erp)).map(written));
    expect(second.state.targets()).toEqual(first.state.targets());
    expect(second.state.targets()).toHaveLength(4);
  });

  test('with the work in the field, which goes on where it was', async () => {
    const { first, second } = await continued({}, async ({ mock }) => {
      await mock.trigger('route.published');
      await mock.trigger('target.follow_up_created', { target: 'TRIGGERED-1' });
      await mock.trigger('appointment.started', { target: 'TRIGGERED-1-FOLLOW-UP' });
    });
    const work = ['targets', 'routeSuggestions', 'appointments', 'visitReports', 'billingEvents'] as const;
    for (const read of work) expect(second.state[read](), read).toEqual(first.state[read]());
    expect(work.map((read) => second.state[read]().length)).toEqual([2, 1, 2, 1, 1]);
    for (const mock of [first, second]) {
      mock.moves.completeAppointment({ target: 'TRIGGERED-1-FOLLOW-UP' });
      mock.moves.billing({ target: 'TRIGGERED-1', to: 'Ready' });
      await mock.trigger('route.published');
    }
    for (const read of work) expect(second.state[read](), read).toEqual(first.state[read]());
    expect(second.webhooks.events()).toEqual(first.webhooks.events());
    expect(work.map((read) => second.state[read]().length)).toEqual([3, 2, 3, 2, 1]);
  });

  test('with the answers of idempotency keys', async () => {
    const key = { 'Idempotency-Key': 'k1' };
    const { second, erp, erpAgain } = await continued({}, (client) => client.importTarget(target('JOB-1'), key));
    const [told, toldAgain] = [await erp.importTarget(target('JOB-1'), key), await erpAgain.importTarget(target('JOB-1'), key)];
    expect([toldAgain.text, toldAgain.headers.get('idempotency-replayed')]).toEqual([told.text, 'true']);
    expect((await erpAgain.importTarget(target('JOB-2'), key)).status).toBe(409);
    expect(second.state.importJobs()).toHaveLength(1);
  });

  test('with the rate windows', async () => {
    const tenants = [tenantWith({ rateLimit: { limit: 3, window: '60s' } })];
    const { second } = await continued({ tenants }, async ({ mock }) => [await statusOf(mock), await statusOf(mock)]);
    expect([await statusOf(second), await statusOf(second)]).toEqual([200, 429]);
    await second.clock.advance('60s');
    expect(await statusOf(second)).toBe(200);
  });

  test('with what is due: an accepted job is completed at its time, a key is revoked at its own', async () => {
    const scenario: Scenario = { assumptions: { importAnswer: 'accepted' }, timeline: [{ at: '+1h', revokeKey: { client: 'erp' } }] };
    const { first, second, erpAgain } = await continued(scenario, async (erp) => {
      await erp.importTarget(target('JOB-1'));
      await erp.mock.clock.advance('100ms');
      await erp.importTarget(target('JOB-2'));
    });
    expect(second.timeline.list()).toEqual(first.timeline.list());
    expect(second.timeline.list()).toHaveLength(1);
    await second.clock.advance('10m');
    expect((await erpAgain.job(1)).body).toMatchObject({ status: 'Completed', completedAtUtc: '2026-06-24T06:00:00.250Z' });
    expect((await erpAgain.job(2)).body).toMatchObject({ status: 'Completed', completedAtUtc: '2026-06-24T06:00:00.350Z' });
    await second.clock.advance('50m');
    expect([await statusOf(second), await statusOf(first)]).toEqual([401, 200]);
  });

  test('with the subscriptions, what has occurred, and the deliveries that are still to come', async () => {
    const receiver = (await receiving()).answersOnce(503, 204, 503);
    const portal = { key: 'portal', url: receiver.url, secret };
    const { first, second, erpAgain } = await continued({ tenants: [{ ...tenantWith(), webhooks: [portal] }] }, async (erp) => {
      for (const externalId of ['JOB-1', 'JOB-2', 'JOB-3']) await erp.importTarget(target(externalId));
      await receiver.arrived(3);
      await erp.mock.clock.advance('1s');
    });
    expect(first.webhooks.deliveries().map(({ status }) => status)).toEqual(['Pending', 'Succeeded', 'Pending']);
    for (const read of ['list', 'deliveries', 'events'] as const) expect(second.webhooks[read](), read).toEqual(first.webhooks[read]());

    await second.clock.advance('9s');
    expect(receiver.attempts.slice(3).map(({ deliveryId }) => deliveryId)).toEqual(
      [0, 2].map((index) => receiver.attempt(index).deliveryId),
    );
    expect(receiver.attempts.every((attempt) => attempt.isSigned())).toBe(true);
    expect(second.webhooks.list()).toMatchObject([{ counts: { pending: 0, succeeded: 3 } }]);
    await erpAgain.importTarget(target('JOB-4'));
    await second.waitForDelivery({ externalId: 'JOB-4' });
    expect(new Set(second.webhooks.deliveries().map(({ deliveryId }) => deliveryId)).size).toBe(4);
    expect(first.webhooks.list()).toMatchObject([{ counts: { pending: 2, succeeded: 1 } }]);
  });

  test('and sends again what had been sent and not come back: at least once', async () => {
    const receiver = await receiving();
    const answer = receiver.holdsNext();
    const portal = { key: 'portal', url: receiver.url, secret };
    const { second } = await continued({ tenants: [{ ...tenantWith(), webhooks: [portal] }] }, async (erp) => {
      await erp.importTarget(target('JOB-1'));
      await receiver.arrived();
    });
    await second.waitForDelivery({ externalId: 'JOB-1' });
    answer(204);
    expect(receiver.attempts.map(({ eventId }) => eventId)).toEqual([receiver.attempt(0).eventId, receiver.attempt(0).eventId]);
    expect(receiver.last.raw.equals(receiver.attempt(0).raw)).toBe(true);
  });

  test('with the clock, where it stands', async () => {
    const { second } = await continued({}, async ({ mock }) => mock.clock.advance('36h'));
    expect(second.clock.now()).toBe('2026-06-25T18:00:00.000Z');
    second.reset();
    expect(second.clock.now()).toBe('2026-06-24T06:00:00.000Z');
  });

  test('with the clock, where it runs: from what it said', async () => {
    const scenario: Scenario = { timeline: [{ at: '+400d', revokeKey: { client: 'erp' } }] };
    const { second } = await continued(scenario, async ({ mock }) => mock.clock.advance('365d'), { clock: 'real' });
    expect(second.clock.now()).toMatch(/^2027-06-24T06:00:/);
    await second.clock.advance('34d');
    expect(await statusOf(second)).toBe(200);
    await second.clock.advance('1d');
    expect(await statusOf(second)).toBe(401);
  });

  test('with the faults and what they have counted', async () => {
    const fault: FaultEntry = { name: 'third', when: { call: 3 }, then: { status: 503 } };
    const chance: FaultEntry = { name: 'flaky', when: { probability: 0.5 }, then: { status: 500 } };
    const { first, second } = await continued({ faults: [fault] }, async ({ mock }) => {
      await statusOf(mock);
      mock.faults.add(chance);
      await statusOf(mock);
    });
    expect(second.faults.list()).toEqual(first.faults.list());
    const seen = async (mock: Mock) => {
      const statuses = [];
      for (let count = 0; count < 20; count += 1) statuses.push(await statusOf(mock));
      return statuses;
    };
    const statuses = await seen(first);
    expect(await seen(second)).toEqual(statuses);
    expect(new Set(statuses.slice(1))).toEqual(new Set([200, 500]));
  });

  test('with the journal, and what counts against its clients', async () => {
    const { first, second, erpAgain } = await continued({}, async (client) => {
      await client.importTarget(target('Ä-東京-🚚'), { 'Idempotency-Key': 'k1' });
      await client.get('/import-jobs?limit=0');
      await statusOf(client.mock, '/import-jobs', 'wrong');
      await statusOf(client.mock, '/import-job', 'wrong');
    });
    expect(second.requests.list()).toEqual(first.requests.list());
    expect(second.conduct()).toEqual(first.conduct());
    await erpAgain.importTarget(target('Ä-東京-🚚'));
    await erpAgain.importTarget(target('JOB-2'), { 'Idempotency-Key': 'k1' });
    expect(second.requests.list().map(({ id }) => id)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(second.conduct()[0]).toMatchObject({ writesWithoutIdempotencyKey: 1, idempotencyKeysReused: 1, contractViolations: 1 });
    expect(first.requests.list()).toHaveLength(4);
  });

  test('and what was held back there holds nobody up here, nor lets anybody go', async () => {
    const scenario: Scenario = { faults: [{ when: { operation: 'listImportJobs', call: 1 }, then: { latency: '10s' } }] };
    const { first, second } = await continued(scenario, async ({ mock }) => {
      void statusOf(mock);
      await mock.waitFor({ requests: { operation: 'listImportJobs' } }, '5s');
    });
    second.faults.add({ when: { operation: 'getIntegrationHealth' }, then: { latency: '1h', status: 503 } });
    let answered = false;
    const held = statusOf(second, '/integration/health').finally(() => {
      answered = true;
    });
    await second.waitFor({ requests: { operation: 'getIntegrationHealth' } }, '5s');
    await second.clock.advance('10s');
    for (let count = 0; count < 5; count += 1) await statusOf(second);
    expect(answered).toBe(false);
    await second.clock.advance('1h');
    expect(await held).toBe(503);
    first.reset();
  });

  test('and a later reset returns to its own scenario', async () => {
    const { second, erpAgain } = await continued({}, (client) => client.importTarget(target('JOB-1')));
    second.reset();
    expect([second.state.targets(), second.requests.list()]).toEqual([[], []]);
    expect((await erpAgain.importTarget(target('JOB-2'))).body).toMatchObject({ importJobId: 1 });
  });
});

test('custom fields survive, whatever they are called', async () => {
  const customFields = '{"$map":"a","$set":"b","$object":"c","$none":"d","__proto__":"e","constructor":"f","7":"g","":"h","ä":null}';
  const { first, second, erpAgain } = await continued({}, async ({ mock }) => {
    await post(mock, `{"externalId":"JOB-1","title":"T","customFields":${customFields}}`);
    await post(mock, '{"externalId":"JOB-2","title":"T","customFields":{"__proto__":"only"}}');
  });
  const fieldsIn = (mock: Mock) => mock.state.targets().map((one) => JSON.stringify(one.customFields));
  expect(fieldsIn(first)).toHaveLength(2);
  expect(JSON.parse(fieldsIn(first)[0] ?? '')).toEqual(JSON.parse(customFields));
  expect(fieldsIn(second)).toEqual(fieldsIn(first));
  expect((await erpAgain.importTarget(target('JOB-1'))).status).toBe(200);
});

describe('a file that cannot be used is refused, and nothing changes', () => {
  const parts = (file: StateFile) => file.state as { tenants: { $map: [string, { sequences: { target: number } }][] } };
  const without = (key: keyof StateFile) => (file: StateFile) => Object.fromEntries(Object.entries(file).filter(([name]) => name !== key));

  test.each<[string, (file: StateFile) => unknown, RegExp]>([
    ['null', () => null, /no state of ordinavo-mock/],
    ['an array', (file) => [file], /no state of ordinavo-mock/],
    ['its text', (file) => JSON.stringify(file), /no state of ordinavo-mock/],
    ['a number', () => 5, /no state of ordinavo-mock/],
    ['another format', (file) => ({ ...file, format: 'har' }), /no state of ordinavo-mock/],
    ['one without its format', without('format'), /no state of ordinavo-mock/],
    ['a newer version', (file) => ({ ...file, version: file.version + 1 }), /version 4; this ordinavo-mock reads version 3/],
    ['one without its version', without('version'), /version/],
    ['one without its state', without('state'), /damaged, or was changed by hand/],
    ['one without its checksum', without('sha256'), /damaged, or was changed by hand/],
    ['one without its time', without('at'), /damaged, or was changed by hand/],
    ['half of its state', (file) => ({ ...file, state: { tenants: parts(file).tenants } }), /damaged, or was changed by hand/],
    ['a state of null', (file) => ({ ...file, state: null }), /damaged, or was changed by hand/],
    ['another time', (file) => ({ ...file, at: '2030-01-01T00:00:00.000Z' }), /damaged, or was changed by hand/],
    [
      'another number',
      (file) => {
        for (const [, { sequences }] of parts(file).tenants.$map) sequences.target = 900;
        return file;
      },
      /damaged, or was changed by hand/,
    ],
  ])('%s', async (_, spoil, message) => {
    const { mock, erp } = await given.client();
    await erp.importTarget(target('JOB-1'));
    const file = throughAFile(mock);
    await erp.importTarget(target('JOB-2'));
    await mock.clock.advance('1h');
    const before = JSON.stringify(mock.exportState());

    const refused = () => mock.importState(spoil(file) as StateFile);

    expect(refused).toThrow(ControlError);
    expect(refused).toThrow(message);
    expect(refused).toThrow(/^importState: the file cannot be used\. /);
    expect(JSON.stringify(mock.exportState())).toBe(before);
    expect((await erp.importTarget(target('JOB-3'))).body).toMatchObject({ importJobId: 3, items: [{ targetId: 3 }] });
  });
});

describe('a file tells no secrets', () => {
  const realKey = 'fio_live_9f8e7d6c5b4a';
  const withRealKey = { tenants: [tenantWith({ apiKeys: [{ value: realKey }, { name: 'test', value: erpKey }] })] };

  test('a real API key is not in it, and works again where it is known', async () => {
    const { first, second } = await continued(withRealKey, ({ mock }) => statusOf(mock, '/import-jobs', realKey));
    const text = JSON.stringify(first.exportState());
    expect(text).not.toContain(realKey);
    expect(text).toContain(erpKey);
    expect([await statusOf(second, '/import-jobs', realKey), await statusOf(second)]).toEqual([200, 200]);
    second.importState(throughAFile(second));
    expect(await statusOf(second, '/import-jobs', realKey)).toBe(200);
  });

  test('what stands for it in the file is no key', async () => {
    const { mock } = await given.clientOf(withRealKey);
    const { mock: stranger } = await given.client();
    stranger.importState(throughAFile(mock));
    const value = `sha256:${createHash('sha256').update(realKey).digest('hex')}`;
    expect(JSON.stringify(mock.exportState())).toContain(value);
    expect([await statusOf(stranger, '/import-jobs', realKey), await statusOf(stranger)]).toEqual([401, 200]);
    expect(await statusOf(stranger, '/import-jobs', value)).toBe(401);
  });

  test('nor is the secret of a webhook, which signs again where it is known, and wrongly where it is not', async () => {
    const receiver = await receiving();
    const realSecret = 'whsec_9s8d7f6g5h4j3k2l';
    const portal = { key: 'portal', url: receiver.url, secret: realSecret };
    const { first, second } = await continued({ tenants: [{ ...tenantWith(), webhooks: [portal] }] }, (erp) => erp.get('/import-jobs'));
    const text = JSON.stringify(first.exportState());
    expect([text.includes(realSecret), text.includes(receiver.url)]).toEqual([false, true]);
    const { mock: stranger } = await given.mock({ scenario: { tenants: [{ ...tenantWith(), webhooks: [{ ...portal, secret }] }] } });
    stranger.importState(throughAFile(first));
    for (const mock of [first, second, stranger]) {
      await new Client(mock, erpKey).importTarget(target('JOB-1'));
      await mock.waitForDelivery();
    }
    expect(receiver.attempts.map((attempt) => attempt.isSigned(realSecret))).toEqual([true, true, false]);
  });

  test('nor are the keys and e-mail addresses of its journal', async () => {
    const { mock } = await given.client();
    await post(mock, JSON.stringify({ externalId: 5, title: 'anna.weber@ordinary-company.de', description: 'whsec_9s8d7f6g5h4' }));
    await statusOf(mock, '/import-jobs?status=bert@ordinary-company.de', realKey);
    await statusOf(mock, '/import-job?batchId=bert%40ordinary-company.de');
    const text = JSON.stringify(mock.exportState());
    expect(text).toContain('/import-job?batchId=[e-mail]');
    for (const secret of ['anna.weber', 'bert', 'whsec_9s8d7f6g5h4', realKey]) expect(text.includes(secret), secret).toBe(false);
  });
});

describe('the file of a copy of a tenant', () => {
  test('brings that copy back, and nothing else', async () => {
    const { mock, erp } = await given.client();
    const clone = mock.tenants.clone();
    const [mine, control] = [new Client(mock, clone.apiKey), mock.tenant(clone.key)];
    await mine.importTarget(target('JOB-1'));
    const file = throughAFile(control);
    await mine.importTarget(target('JOB-2'));
    await erp.importTarget(target('JOB-3'));

    control.importState(file);

    expect(control.state.targets().map(({ externalId }) => externalId)).toEqual(['JOB-1']);
    expect(mock.state.targets().map(({ externalId }) => externalId)).toEqual(['JOB-3']);
    expect((await mine.importTarget(target('JOB-2'))).body).toMatchObject({ importJobId: 2 });
    control.reset();
    expect(control.state.targets()).toEqual([]);
  });

  test('has the copy alone', async () => {
    const { mock, erp } = await given.scenario('demo');
    await erp.importTarget(target('JOB-SECRET'));
    const clone = mock.tenants.clone({ tenant: 'nordlicht' });
    const text = JSON.stringify(mock.tenant(clone.key).exportState());
    expect(text).toContain('Nordlicht Klinik Service');
    expect(['JOB-SECRET', 'rheinruhr', erpKey].filter((other) => text.includes(other))).toEqual([]);
  });

  test('is a world of its own in another mock', async () => {
    const { mock } = await given.client();
    const { mock: elsewhere } = await given.scenario('empty');
    const clone = mock.tenants.clone();
    await new Client(mock, clone.apiKey).importTarget(target('JOB-1'));
    elsewhere.importState(throughAFile(mock.tenant(clone.key)));
    expect(elsewhere.state.targets().map(({ externalId }) => externalId)).toEqual(['JOB-1']);
    expect((await new Client(elsewhere, clone.apiKey).job(1)).status).toBe(200);
  });

  test('is refused by another copy, whose own keys would open nothing any more; and so is that of the whole mock', async () => {
    const { mock } = await given.client();
    const [one, two] = [mock.tenants.clone(), mock.tenants.clone()];
    for (const file of [throughAFile(mock.tenant(one.key)), throughAFile(mock)]) {
      expect(() => mock.tenant(two.key).importState(file)).toThrow(ControlError);
      expect(await statusOf(mock, '/import-jobs', two.apiKey)).toBe(200);
    }
  });
});
