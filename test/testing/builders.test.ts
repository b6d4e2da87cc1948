/** Builders of requests and of scenarios: what they make is valid as it is, and a mock takes it. */
import { describe, expect, test } from 'vitest';
import { scopes } from '../../src/contract/generated/operations.js';
import { inboundTarget } from '../../src/contract/generated/validators.js';
import { contact, customer, location, type Scenario, ScenarioError, scenario, startMock, target, targets } from '../../src/index.js';
import { Client, given } from '../support/given.js';

/** As JavaScript calls it, with whatever comes. */
const untyped = (call: unknown) => call as (...given: readonly unknown[]) => unknown; // as: what is wrong with the types is what these tests are about

describe('requests', () => {
  test.each([
    ['a target', target()],
    ['a target with everything', target('JOB-2', { customer: customer(), location: location(), contact: contact() })],
    ['a customer', target('JOB-3', { customer: customer('CUST-2', { customerNumber: 'RRM-001' }) })],
    ['a location', target('JOB-4', { location: location('LOC-2', { defaultPriority: 'High' }) })],
    ['a contact', target('JOB-5', { contact: contact('CON-2', { role: 'Operations Manager' }) })],
  ])('%s is valid by the contract as it is', (_, built) => {
    expect(inboundTarget(built), JSON.stringify(inboundTarget.errors)).toBe(true);
  });

  test('a target is imported as it is', async () => {
    const { erp } = await given.client();

    const { body } = await erp.importTarget(target());

    expect(body.items).toMatchObject([{ externalId: 'JOB-1', status: 'Created' }]);
  });

  test('several targets are a batch, with what holds for each', async () => {
    const { mock, erp } = await given.client();

    const { body } = await erp.importBatch(targets(3, { planning: { priority: 'Urgent' } }));

    expect(body).toMatchObject({ status: 'Completed', createdItems: 3 });
    expect(mock.state.targets().map(({ externalId, planning }) => [externalId, planning?.priority])).toEqual([
      ['JOB-1', 'Urgent'],
      ['JOB-2', 'Urgent'],
      ['JOB-3', 'Urgent'],
    ]);
  });

  test('a customer and a location are mapped without a warning', async () => {
    const { mock, erp } = await given.client();

    const { body: accepted } = await erp.importTarget(target('JOB-1', { customer: customer(), location: location() }));
    await mock.clock.advance('1s');

    const { body: job } = await erp.job(accepted.importJobId);
    expect(job.items[0].customerMapping).toMatchObject({ status: 'Created', warnings: [] });
  });

  test('what is said counts over what is usual, part by part', () => {
    expect(target('JOB-1', { title: 'Filter change', planning: { priority: 'High' } })).toEqual({
      externalId: 'JOB-1',
      title: 'Filter change',
      planning: { priority: 'High' },
    });
    expect(contact('CON-1', { displayName: 'Anna Weber' })).toEqual({ externalId: 'CON-1', displayName: 'Anna Weber' });
  });

  test('undefined says nothing', () => {
    expect(untyped(target)('JOB-1', { title: undefined })).toEqual(target('JOB-1'));
  });

  test('another address does not get the coordinates of the usual one', () => {
    expect(location('LOC-1', { street: 'Kortumstrasse 20', postalCode: '44787', city: 'Bochum' })).toEqual({
      externalId: 'LOC-1',
      name: 'Location LOC-1',
      street: 'Kortumstrasse 20',
      postalCode: '44787',
      city: 'Bochum',
    });
    expect(location('LOC-1', { region: 'Nordrhein-Westfalen' })).toEqual({
      externalId: 'LOC-1',
      name: 'Location LOC-1',
      region: 'Nordrhein-Westfalen',
    });
    expect(location('LOC-1', { latitude: 51.48 })).toMatchObject({ city: 'Essen', latitude: 51.48 });
    expect(location('LOC-1', { latitude: 51.48 })).not.toHaveProperty('longitude');
    expect(location('LOC-1', { latitude: null, longitude: null })).toMatchObject({ city: 'Essen', latitude: null, longitude: null });
  });

  test('nothing is shared between two calls', () => {
    expect(location()).toEqual(location());
    expect(location()).not.toBe(location());
    expect(targets(2)[0]).not.toBe(targets(2)[0]);
  });

  test.each([
    [target, [7], 'target: got 7; write an external ID, such as target("JOB-1").'],
    [target, [{ title: 'x' }], 'target: got an object; write an external ID, such as target("JOB-1").'],
    [target, ['JOB-1', 'x'], 'target: got "x"; write what else is said of it, such as target("JOB-1", { title: "Filter change" }).'],
    [target, ['JOB-1', null], 'target: got null; write what else is said of it'],
    [target, ['JOB-1', [1]], 'target: got an array; write what else is said of it'],
    [target, ['JOB-1', new Map()], 'target: got a Map; write what else is said of it'],
    [targets, [undefined], 'targets: got undefined; write how many, such as targets(3).'],
    [targets, ['3'], 'targets: got "3"; write how many, such as targets(3).'],
    [targets, [-1], 'targets: got -1; write how many'],
    [targets, [1.5], 'targets: got 1.5; write how many'],
    [targets, [1e10], 'targets: got 10000000000; the most is 1000000.'],
    [targets, [0, () => ({})], 'targets: got a function; write what holds for each'],
    [customer, [Symbol('x')], 'customer: got Symbol(x); write an external ID, such as customer("CUST-1").'],
    [location, ['LOC-1', 1], 'location: got 1; write what else is said of it, such as location("LOC-1", { city: "Bochum" }).'],
    [contact, [['CON-1']], 'contact: got an array; write an external ID, such as contact("CON-1").'],
  ])('%o of %o is refused, with what to write', (call, given, message) => {
    expect(() => untyped(call)(...given)).toThrow(TypeError);
    expect(() => untyped(call)(...given)).toThrow(message);
  });
});

describe('scenarios', () => {
  test('with nothing said there is one tenant, and one client that may call everything', async () => {
    const { mock, erp } = await given.clientOf(scenario().build());

    const { body } = await erp.get('/integration/health');

    expect(body).toMatchObject({ tenantId: 'tenant-1', integrationClient: { name: 'erp', sourceSystem: 'erp' }, scopes: [...scopes] });
    expect(mock.apiKey).toBe('fio_live_MOCKerp');
    expect(mock.scenario).toMatchObject({ name: 'custom', tenants: 1 });
  });

  test('a chain is a plain scenario', () => {
    const built = scenario('two customers')
      .tenant('rheinruhr', { name: 'Rhein-Ruhr Service GmbH' })
      .client('erp', { sourceSystem: 'logistics_erp' })
      .client('readonly', { scopes: ['import_jobs.read'] })
      .apiKey('fio_live_MOCKfirst')
      .apiKey('fio_live_MOCKsecond', { name: 'old', state: 'revoked' })
      .customer('CUST-1', { customerNumber: 'RRM-001' })
      .location('LOC-1')
      .contact('CON-1', { location: 'LOC-1' })
      .customer('CUST-2', { name: 'Berg Retail Group', externalIds: {} })
      .target('JOB-1', { status: 'Completed' })
      .webhook('portal', { eventTypes: ['target.imported'] })
      .fault({ when: { operation: 'importTarget', call: 1 }, then: { status: 503 } })
      .step({ at: '+1h', cancelTarget: { target: 'JOB-1' } })
      .expect('it is there', { target: { externalId: 'JOB-1' } })
      .assume({ archivedCustomer: 'fail' })
      .assume({ eventsOf: 'sourceSystem' })
      .limits({ batchItems: 10 })
      .ids({ importJob: 900 })
      .importJobs({ completeAfter: '5s' })
      .webhookTimestamps('clock')
      .clock('frozen', '2026-06-24T06:00:00Z')
      .seed(7)
      .build();

    expect(built).toEqual({
      name: 'two customers',
      seed: 7,
      ids: { importJob: 900 },
      clock: { mode: 'frozen', start: '2026-06-24T06:00:00Z' },
      importJobs: { completeAfter: '5s' },
      webhookTimestamps: 'clock',
      assumptions: { archivedCustomer: 'fail', eventsOf: 'sourceSystem' },
      limits: { batchItems: 10 },
      faults: [{ when: { operation: 'importTarget', call: 1 }, then: { status: 503 } }],
      timeline: [{ at: '+1h', cancelTarget: { target: 'JOB-1' } }],
      expectations: [{ name: 'it is there', target: { externalId: 'JOB-1' } }],
      tenants: [
        {
          key: 'rheinruhr',
          name: 'Rhein-Ruhr Service GmbH',
          integrationClients: [
            { key: 'erp', sourceSystem: 'logistics_erp', scopes: ['*'], apiKeys: [{ value: 'fio_live_MOCKerp' }] },
            {
              key: 'readonly',
              sourceSystem: 'readonly',
              scopes: ['import_jobs.read'],
              apiKeys: [{ value: 'fio_live_MOCKfirst' }, { value: 'fio_live_MOCKsecond', name: 'old', state: 'revoked' }],
            },
          ],
          customers: [
            {
              key: 'CUST-1',
              name: 'Customer CUST-1',
              customerNumber: 'RRM-001',
              externalIds: { logistics_erp: 'CUST-1' },
              locations: [
                {
                  key: 'LOC-1',
                  name: 'Location LOC-1',
                  street: 'Hachestrasse 12',
                  postalCode: '45127',
                  city: 'Essen',
                  country: 'DE',
                  latitude: 51.451,
                  longitude: 7.012,
                  externalIds: { logistics_erp: 'LOC-1' },
                },
              ],
              contacts: [{ key: 'CON-1', displayName: 'Contact CON-1', location: 'LOC-1', externalIds: { logistics_erp: 'CON-1' } }],
            },
            { key: 'CUST-2', name: 'Berg Retail Group', externalIds: {} },
          ],
          targets: [{ externalId: 'JOB-1', title: 'Maintenance visit', status: 'Completed' }],
          webhooks: [{ key: 'portal', url: 'http://127.0.0.1:9/', eventTypes: ['target.imported'] }],
        },
      ],
    } satisfies Scenario);
  });

  test('a setting that is said twice keeps of the first call what the second does not say', () => {
    const built = scenario()
      .clock('frozen', '2026-06-24T06:00:00Z')
      .clock('virtual')
      .ids({ importJob: 900, target: 5 })
      .ids({ target: 100 })
      .limits({ batchItems: 10 })
      .limits({ body: '64kb' })
      .importJobs({ completeAfter: '5s' })
      .importJobs({})
      .build();

    expect(built).toMatchObject({
      clock: { mode: 'virtual', start: '2026-06-24T06:00:00Z' },
      ids: { importJob: 900, target: 100 },
      limits: { batchItems: 10, body: '64kb' },
      importJobs: { completeAfter: '5s' },
    });
    expect(scenario().clock('frozen', '2026-06-24T06:00:00Z').clock('frozen', '2026-07-01T06:00:00Z').build().clock).toEqual({
      mode: 'frozen',
      start: '2026-07-01T06:00:00Z',
    });
  });

  test('all that a chain can say is a scenario that loads', async () => {
    const everything = scenario('everything')
      .client('erp', { rateLimit: { limit: 5, window: '10s' }, mapping: { strategy: 'ExternalIdOnly' }, ipAllowlist: ['127.0.0.1'] })
      .customer('CUST-1')
      .location('LOC-1')
      .contact('CON-1')
      .target('JOB-1', { customer: customer('CUST-1'), location: location('LOC-1') })
      .webhook('portal')
      .tenant('nordlicht')
      .apiKey('fio_live_MOCKmine')
      .fault({ when: { client: 'erp' }, then: { latency: '80ms' } })
      .step({ after: { event: 'target.imported' }, delay: '1h', scheduleAppointment: null })
      .expect('no duplicate', { target: { externalId: 'JOB-1', max: 1 } })
      .assume({ manualOnly: 'failed' })
      .limits({ body: '64kb' })
      .ids({ target: 100 })
      .importJobs({ completeAfter: '1s' })
      .webhookTimestamps('real')
      .clock('frozen')
      .seed(3);

    const { mock } = await given.mock({ scenario: everything });

    expect(mock.scenario).toMatchObject({ name: 'everything', seed: 3, clock: 'frozen', tenants: 2, customers: 1, targets: 1 });
    expect(mock.state.apiKeys().map(({ value }) => value)).toEqual(['fio_live_MOCKerp']);
    expect(mock.state.apiKeys('nordlicht').map(({ value }) => value)).toEqual(['fio_live_MOCKmine']);
  });

  test('a call answers a new builder, and leaves the one before as it was', () => {
    const base = scenario('base').client('erp').customer('CUST-1');
    const before = base.build();

    const one = base.location('LOC-1').build();
    const other = base
      .contact('CON-1')
      .seed(7)
      .fault({ then: { status: 500 } })
      .tenant('nordlicht')
      .build();

    expect(base.build()).toEqual(before);
    expect(one.tenants?.[0]?.customers?.[0]).not.toHaveProperty('contacts');
    expect(other.tenants?.[0]?.customers?.[0]).not.toHaveProperty('locations');
  });

  test('calls are about the newest tenant, and a client of a later tenant has its own key', async () => {
    const two = scenario().tenant('rheinruhr').target('JOB-1').tenant('nordlicht').target('JOB-2');
    const { mock } = await given.mock({ scenario: two });

    expect(mock.state.targets('rheinruhr').map(({ externalId }) => externalId)).toEqual(['JOB-1']);
    expect(mock.state.targets('nordlicht').map(({ externalId }) => externalId)).toEqual(['JOB-2']);
    const { body } = await new Client(mock, 'fio_live_MOCKerp~nordlicht').get('/integration/health');
    expect(body).toMatchObject({ tenantId: 'nordlicht' });
  });

  test('a customer of the scenario is found by the external ID that is its key', async () => {
    const { mock, erp } = await given.clientOf(scenario().customer('CUST-1').location('LOC-1').contact('CON-1').build());
    const wanted = { customer: customer('CUST-1'), location: location('LOC-1'), contact: contact('CON-1') };

    const { body: accepted } = await erp.importTarget(target('JOB-1', wanted));
    await mock.clock.advance('1s');

    const { body: job } = await erp.job(accepted.importJobId);
    expect(job.items[0].customerMapping).toEqual({
      status: 'Mapped',
      customerId: 1,
      customerLocationId: 1,
      customerContactId: 1,
      warnings: [],
    });
  });

  test('a fault strikes, a step is taken, and an expectation is judged', async () => {
    const bad = scenario()
      .target('JOB-1')
      .fault({ when: { operation: 'importTarget', call: 1 }, then: { status: 503 } })
      .step({ at: '+1h', cancelTarget: { target: 'JOB-1' } })
      .expect('it is cancelled', { target: { externalId: 'JOB-1', status: 'Cancelled' } });
    const { mock } = await given.mock({ scenario: bad });
    const erp = new Client(mock, mock.apiKey);

    const answer = await fetch(`${mock.api}/inbound/targets`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${mock.apiKey}`, 'Content-Type': 'application/json' },
      body: JSON.stringify(target('JOB-2')),
    });
    expect(answer.status).toBe(503);
    expect((await erp.importTarget(target('JOB-2'))).status).toBe(200);

    expect(mock.expectations()).toMatchObject([{ name: 'it is cancelled', holds: false }]);
    await mock.clock.advance('1h');
    expect(mock.expectations()).toMatchObject([{ name: 'it is cancelled', holds: true }]);
  });

  test('over a scenario that it extends, only what is said counts', async () => {
    const demo = scenario()
      .extends('demo')
      .tenant('rheinruhr')
      .client('erp', { rateLimit: 'off' })
      .customer('medical', { status: 'Blocked' });
    expect(demo.build()).toEqual({
      extends: 'builtin:demo',
      tenants: [
        {
          key: 'rheinruhr',
          integrationClients: [{ key: 'erp', rateLimit: 'off' }],
          customers: [{ key: 'medical', status: 'Blocked' }],
        },
      ],
    });

    const { mock } = await given.mock({ scenario: demo });

    expect(mock.apiKey).toBe('fio_live_MOCKerp00000000000001');
    const { headers, body } = await new Client(mock, mock.apiKey).get('/integration/health');
    expect(body).toMatchObject({ tenantId: 'tenant-123' });
    expect(headers.has('X-RateLimit-Limit')).toBe(false);
  });

  test('what is no scenario is told by its place when it is loaded', async () => {
    const wrong = scenario().client('erp', { rateLimit: { window: 'soon' } });

    const start = startMock({ scenario: wrong });

    await expect(start).rejects.toThrow(ScenarioError);
    await expect(start).rejects.toThrow('tenants[0].integrationClients[0].rateLimit.window');
  });

  test.each([
    ['client', [], 'scenario().client: got undefined; write a name, such as .client("erp").'],
    ['client', ['erp', 'all'], 'scenario().client: got "all"; write what else is said of it as an object.'],
    ['tenant', [7], 'scenario().tenant: got 7; write a key, such as .tenant("nordlicht").'],
    ['tenant', ['a', null], 'scenario().tenant: got null; write what else is said of it as an object.'],
    ['apiKey', [{ value: 'fio_live_MOCKx' }], 'scenario().apiKey: got an object; write a name, such as .apiKey("fio_live_MOCKsecond").'],
    ['customer', [null], 'scenario().customer: got null; write a name, such as .customer("CUST-1").'],
    ['location', [1], 'scenario().location: got 1; write a name, such as .location("LOC-1").'],
    ['location', ['LOC-1'], 'scenario().location: belongs to a customer; call .customer("CUST-1") before it.'],
    ['contact', ['CON-1'], 'scenario().contact: belongs to a customer; call .customer("CUST-1") before it.'],
    ['target', [target()], 'scenario().target: got an object; write a name, such as .target("JOB-1").'],
    ['webhook', [true], 'scenario().webhook: got true; write a name, such as .webhook("portal").'],
    ['fault', [503], 'scenario().fault: got 503; write .fault({ then: { status: 503 } }).'],
    ['step', ['cancelTarget'], 'scenario().step: got "cancelTarget"; write .step({ at: "+1h", startAppointment: { target: "JOB-1" } }).'],
    ['expect', [{ target: {} }], 'scenario().expect: got an object; write a name and a condition'],
    ['expect', ['it is there'], 'scenario().expect: got undefined; write the condition as an object'],
    ['assume', [[]], 'scenario().assume: got an array; write .assume({ archivedCustomer: "fail" }).'],
    ['limits', [10], 'scenario().limits: got 10; write .limits({ batchItems: 10 }).'],
    ['ids', [900], 'scenario().ids: got 900; write .ids({ importJob: 900 }).'],
    ['importJobs', ['5s'], 'scenario().importJobs: got "5s"; write .importJobs({ completeAfter: "5s" }).'],
    ['clock', ['fast'], 'scenario().clock: got "fast"; write one of real, frozen, virtual.'],
    ['clock', ['frozen', new Date(0)], 'scenario().clock: got a Date; write a time, such as .clock("frozen", "2026-06-24T06:00:00Z").'],
    ['seed', ['42'], 'scenario().seed: got "42"; write a whole number, such as .seed(42).'],
    ['webhookTimestamps', [1], 'scenario().webhookTimestamps: got 1; write one of real, clock.'],
    ['extends', [undefined], 'scenario().extends: got undefined; write the name of a built-in scenario, such as .extends("demo").'],
  ] as const)('%s(%j) is refused, with what to write', (call, given, message) => {
    const builder = scenario();
    expect(() => untyped(builder[call])(...given)).toThrow(TypeError);
    expect(() => untyped(builder[call])(...given)).toThrow(message);
  });

  test('a name that is no name is refused', () => {
    expect(() => untyped(scenario)({ tenants: [] })).toThrow(
      'scenario: got an object; write a name, such as scenario("two tenants"), or nothing.',
    );
  });

  test('over a scenario that it extends, a tenant is named first', () => {
    expect(() => scenario().extends('demo').target('JOB-1').build()).toThrow(
      'scenario().target: of which tenant of builtin:demo? Name it before: .extends("demo").tenant("rheinruhr").target(…)',
    );
    expect(() => scenario().extends('demo').client('erp').target('JOB-1').build()).toThrow(
      'scenario().client: of which tenant of builtin:demo? Name it before: .extends("demo").tenant("rheinruhr").client(…)',
    );
    expect(scenario().extends('demo').seed(7).build()).toEqual({ extends: 'builtin:demo', seed: 7 });
  });
});
