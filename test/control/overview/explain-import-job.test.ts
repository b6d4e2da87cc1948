/** What an import job has done with each of its items: which records it was mapped to, by what, and why it was rejected or warned of. */
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { InboundTargetDto } from '../../../src/contract/types.js';
import { connectControl, type Mock, type StateFile } from '../../../src/index.js';
import { askControl } from '../../support/control-answers.js';
import { allScopesBut, given, target } from '../../support/given.js';
import { zoo, zooClient } from '../../support/zoo.js';

/** Of the job with this number, over HTTP. */
const explained = async (mock: Mock, id = 1) => (await askControl(mock, 'explainImportJob', `/explained/import-jobs/${id}`)).body;

/** `customer 13 Known by Everything GmbH: its external ID CUST-KNOWN` */
async function partsOf(mock: Mock, id = 1, index = 0): Promise<readonly string[]> {
  const { items } = await explained(mock, id);
  const parts: readonly { part: string; id: number; name: string; by: string | null }[] = items[index].mapping.parts;
  return parts.map(({ part, id: record, name, by }) => `${part} ${record} ${name}: ${by}`);
}

const knownCustomer = 'customer 13 Known by Everything GmbH';
const unseenCustomer = 'customer 14 Müller & Söhne Kältetechnik GmbH & Co. KG';

describe('by what each record was found', () => {
  test.each<[string, string, Pick<InboundTargetDto, 'customer' | 'location' | 'contact' | 'address'>, readonly string[]]>([
    [
      'by its external ID in the source system',
      'external-id-first',
      { customer: { externalId: 'CUST-KNOWN' }, location: { externalId: 'LOC-KNOWN' }, contact: { externalId: 'CONT-KNOWN' } },
      [
        `${knownCustomer}: its external ID CUST-KNOWN`,
        'location 35 Main Store: its external ID LOC-KNOWN',
        'contact 56 Anna Weber: its external ID CONT-KNOWN',
      ],
    ],
    [
      'a customer by its number',
      'customer-number',
      { customer: { externalId: 'CUST-NEW', customerNumber: 'NO-UNSEEN' } },
      [`${unseenCustomer}: its customer number NO-UNSEEN`],
    ],
    [
      'a customer by its e-mail address, which is not told again',
      'external-id-first',
      { customer: { externalId: 'CUST-NEW', email: 'buero@example.com' } },
      [`${unseenCustomer}: its e-mail address`],
    ],
    [
      'a contact by its e-mail address',
      'external-id-first',
      { customer: { externalId: 'CUST-KNOWN' }, contact: { externalId: 'CONT-NEW', email: 'anna.weber@example.com' } },
      [`${knownCustomer}: its external ID CUST-KNOWN`, 'contact 56 Anna Weber: its e-mail address'],
    ],
    [
      'a customer by name and address, and its location by the place and its name or street',
      'name-and-address',
      {
        customer: { name: 'MUELLER und Soehne Kaeltetechnik' },
        location: { street: 'Ruettenscheider Str. 100', postalCode: '45131', city: 'Essen' },
      },
      [`${unseenCustomer}: its name and address`, 'location 37 Werkstatt: its place, and its name or street'],
    ],
    [
      'a customer by its location, where the request names none',
      'external-id-first',
      { location: { externalId: 'LOC-KNOWN' } },
      [`${knownCustomer}: its location LOC-KNOWN`, 'location 35 Main Store: its external ID LOC-KNOWN'],
    ],
    [
      'a customer by its contact, where the request names neither customer nor location',
      'external-id-first',
      { contact: { externalId: 'CONT-KNOWN' } },
      [`${knownCustomer}: its contact CONT-KNOWN`, 'contact 56 Anna Weber: its external ID CONT-KNOWN'],
    ],
    [
      'by nothing: it is new',
      'creator',
      {
        customer: { externalId: 'CUST-NEW', name: 'New Customer' },
        location: { externalId: 'LOC-NEW', street: 'Hachestrasse 1', postalCode: '45127', city: 'Essen', latitude: 51.45, longitude: 7.01 },
        contact: { externalId: 'CONT-NEW', firstName: 'Dora', lastName: 'Frank' },
      },
      ['customer 1000 New Customer: created', 'location 2000 Hachestrasse 1, 45127 Essen: created', 'contact 3000 Dora Frank: created'],
    ],
    [
      'what nobody has named is called by its number',
      'creator',
      { customer: { externalId: 'CUST-KNOWN' }, location: { externalId: 'LOC-NEW' }, contact: { externalId: 'CONT-NEW' } },
      [`${knownCustomer}: its external ID CUST-KNOWN`, 'location 2000 location 2000: created', 'contact 3000 contact 3000: created'],
    ],
    ['nothing was found', 'external-id-first', { customer: { externalId: 'CUST-NEW' } }, []],
  ])('%s', async (_, client, request, parts) => {
    const { mock } = await given.mock({ scenario: zoo() });

    await zooClient(mock, client).importTarget(target('JOB-1', request));

    expect(await partsOf(mock)).toEqual(parts);
  });

  test('by an earlier import of the target, whose records it describes still', async () => {
    const { mock } = await given.mock({ scenario: zoo() });
    const creator = zooClient(mock, 'creator');
    const request = {
      customer: { customerNumber: 'NO-NEW', name: 'New Customer' },
      location: { name: 'New Store', latitude: 51.45, longitude: 7.01 },
      contact: { displayName: 'Dora Frank' },
    };
    await creator.importTarget(target('JOB-1', request));

    await creator.importTarget(target('JOB-1', { ...request, customer: { name: 'New Customer' } }));

    expect(await partsOf(mock, 2)).toEqual([
      'customer 1000 New Customer: an earlier import of the target',
      'location 2000 New Store: an earlier import of the target',
      'contact 3000 Dora Frank: an earlier import of the target',
    ]);
  });

  test('tells the number that it was found by, and the name of today', async () => {
    const { mock } = await given.mock({ scenario: zoo() });
    await zooClient(mock, 'customer-number').importTarget(target('JOB-1', { customer: { customerNumber: 'NO-KNOWN' } }));

    await zooClient(mock, 'creator').importTarget(
      target('JOB-2', { customer: { externalId: 'CUST-KNOWN', customerNumber: 'NO-OTHER', name: 'Renamed AG' } }),
    );

    expect(await partsOf(mock, 1)).toEqual(['customer 13 Renamed AG: its customer number NO-KNOWN']);
    expect(await partsOf(mock, 2)).toEqual(['customer 13 Renamed AG: its external ID CUST-KNOWN']);
  });

  test('in the source system of the item, whatever that is called', async () => {
    const scenario = {
      tenants: [
        {
          key: 'rheinruhr',
          id: 'tenant-123',
          integrationClients: [
            { key: 'erp', sourceSystem: 'logistics_erp', sourceSystems: ['*'], apiKeys: [{ value: 'fio_live_MOCKerp00000000000001' }] },
          ],
          customers: [{ key: 'c', id: 12, name: 'Berg', customerNumber: 'NO-1', externalIds: { constructor: 'CUST-1' } }],
        },
      ],
    };
    const { mock, erp } = await given.clientOf(scenario);
    await erp.importTarget(target('JOB-1', { sourceSystem: 'constructor', customer: { externalId: 'CUST-1' } }));
    await erp.importTarget(target('JOB-2', { sourceSystem: 'toString', customer: { customerNumber: 'NO-1' } }));
    expect(await partsOf(mock, 1)).toEqual(['customer 12 Berg: its external ID CUST-1']);
    expect(await partsOf(mock, 2)).toEqual(['customer 12 Berg: its customer number NO-1']);
  });
});

describe('what several records match', () => {
  const anyhow = 'several records match (by customer number, e-mail, or name and address), so none is linked';
  const warned = async (mock: Mock) => (await explained(mock)).items[0].mapping.warnings;

  test.each<[string, string, Pick<InboundTargetDto, 'customer' | 'location' | 'contact'>, string]>([
    [
      'customers by their number',
      'customer-number',
      { customer: { customerNumber: 'NO-SHARED' } },
      'customers 15 and 16, by customer number',
    ],
    [
      'customers by their e-mail address',
      'external-id-first',
      { customer: { externalId: 'CUST-NEW', email: 'shared@example.com' } },
      'customers 19 and 20, by e-mail address',
    ],
    [
      'customers by name and address',
      'name-and-address',
      { customer: { name: 'Twin Traders' }, location: { postalCode: '44135', city: 'Dortmund', country: 'DE' } },
      'customers 17 and 18, by name and address',
    ],
    [
      'contacts of the customer by their e-mail address',
      'external-id-first',
      { customer: { externalId: 'CUST-ELSE' }, contact: { email: 'desk@example.com' } },
      'contacts 59 and 60, by e-mail address',
    ],
  ])('%s: the warning says which ones', async (_, client, request, those) => {
    const { mock } = await given.mock({ scenario: zoo() });
    await zooClient(mock, client).importTarget(target('JOB-1', request));
    expect(await warned(mock)).toEqual([{ warning: 'AmbiguousCustomerNumber', meaning: `${anyhow}: ${those}` }]);
  });

  test('under a warning of its own, where the rules say so', async () => {
    const { mock } = await given.mock({ scenario: zoo({ assumptions: { ambiguousNameWarning: 'AmbiguousCustomerName' } }) });
    const request = { customer: { name: 'Twin Traders' }, location: { postalCode: '44135', city: 'Dortmund', country: 'DE' } };
    await zooClient(mock, 'name-and-address').importTarget(target('JOB-1', request));
    const meaning = 'several records match by name and address, so none is linked: customers 17 and 18, by name and address';
    expect(await warned(mock)).toEqual([{ warning: 'AmbiguousCustomerName', meaning }]);
  });

  test('of many five are named, also after a state file', async () => {
    const customers = Array.from({ length: 40 }, (_, index) => ({ key: `c${index}`, id: index + 1, name: 'Berg', customerNumber: 'NO-1' }));
    const { mock, erp } = await given.subscribed({ tenant: { customers }, client: { mapping: { safeMatching: ['customerNumber'] } } });
    await erp.importTarget(target('JOB-1', { customer: { customerNumber: 'NO-1' } }));
    const meaning = `${anyhow}: customers 1, 2, 3, 4, 5 and others, by customer number`;
    expect(await warned(mock)).toEqual([{ warning: 'AmbiguousCustomerNumber', meaning }]);
    mock.importState(JSON.parse(JSON.stringify(mock.exportState())));
    expect(await warned(mock)).toEqual([{ warning: 'AmbiguousCustomerNumber', meaning }]);
  });
});

describe('the job', () => {
  test('has its counts, and its items in their order: created, rejected with the reason, and warned of with what that means', async () => {
    const { mock } = await given.mock({ scenario: zoo({ assumptions: { importAnswer: 'completed' } }) });
    await zooClient(mock, 'external-id-first').importBatch(
      [
        target('JOB-1'),
        target('JOB-2', { planning: { priority: 'Soon' } }),
        target('JOB-3', { location: { externalId: 'LOC-NO-COORDINATES' }, contact: { externalId: 'CONT-NEW' } }),
        target('JOB-4', { operation: 'update' }),
      ],
      { batchId: 'night-1' },
    );

    expect(await explained(mock)).toEqual({
      job: {
        id: 1,
        at: '2026-06-24T06:00:00.000Z',
        client: 'external-id-first',
        sourceSystem: 'logistics_erp',
        batchId: 'night-1',
        status: 'PartiallyFailed',
        counts: { total: 4, created: 2, updated: 0, cancelled: 0, rejected: 2, warned: 1 },
        first: ['JOB-1', 'JOB-2', 'JOB-3'],
        completedAt: '2026-06-24T06:00:00.000Z',
      },
      items: [
        {
          index: 0,
          externalId: 'JOB-1',
          status: 'Created',
          targetId: 1,
          error: null,
          mapping: { status: 'NotApplicable', parts: [], warnings: [] },
        },
        {
          index: 1,
          externalId: 'JOB-2',
          status: 'Rejected',
          targetId: null,
          error: { code: 'invalid_value', message: 'planning.priority: "Soon" is none of Low, Normal, Medium, High, Urgent.' },
          mapping: null,
        },
        {
          index: 2,
          externalId: 'JOB-3',
          status: 'Created',
          targetId: 2,
          error: null,
          mapping: {
            status: 'Warning',
            parts: [
              { part: 'customer', id: 12, name: 'Nowhere on the Map Ltd', by: 'its location LOC-NO-COORDINATES' },
              { part: 'location', id: 34, name: 'Somewhere', by: 'its external ID LOC-NO-COORDINATES' },
            ],
            warnings: [
              { warning: 'LocationMissingCoordinates', meaning: 'the location has no latitude and longitude' },
              { warning: 'ContactAutoCreateDisabled', meaning: 'the contact is unknown and was not created' },
            ],
          },
        },
        {
          index: 3,
          externalId: 'JOB-4',
          status: 'Rejected',
          targetId: null,
          error: { code: 'target_not_found', message: 'There is no target with the externalId JOB-4.' },
          mapping: null,
        },
      ],
    });
  });

  test('has no mapping where no item names a customer', async () => {
    const { mock, erp } = await given.client();
    await erp.importTarget(target('JOB-1'));
    expect((await explained(mock)).items).toEqual([
      { index: 0, externalId: 'JOB-1', status: 'Created', targetId: 1, error: null, mapping: null },
    ]);
    expect(mock.state.importJobs()).toMatchObject([{ mappedBy: null }]);
  });

  test('tells of its items under way what the API tells, and the rest once it is done', async () => {
    const { mock } = await given.mock({ scenario: zoo() });
    const client = zooClient(mock, 'external-id-first');
    await client.importBatch([target('JOB-1', { customer: { externalId: 'CUST-KNOWN' } }), target('')]);
    const seen = async () => {
      const { job, items } = await explained(mock);
      const { body } = await client.job(1);
      expect(items.map(({ status }: { status: string }) => status)).toEqual(body.items.map(({ status }: { status: string }) => status));
      expect([job.status, job.completedAt]).toEqual([body.status, body.completedAtUtc]);
      return [job.status, ...items.map(({ status }: { status: string }) => status), (await partsOf(mock)).length];
    };
    expect(await seen()).toEqual(['Accepted', 'Imported', 'Rejected', 1]);
    await mock.clock.advance('125ms');
    expect(await seen()).toEqual(['Processing', 'Imported', 'Rejected', 1]);
    await mock.clock.advance('125ms');
    expect(await seen()).toEqual(['PartiallyFailed', 'Created', 'Rejected', 1]);
  });

  test('keeps what it was mapped by to itself: no answer of the API has it', async () => {
    const { mock } = await given.mock({ scenario: zoo() });
    const client = zooClient(mock, 'external-id-first');
    const answer = await client.importTarget(target('JOB-1', { customer: { externalId: 'CUST-KNOWN' } }));
    await mock.clock.drain();
    for (const { text } of [answer, await client.job(1), await client.get('/import-jobs')]) expect(text).not.toMatch(/mappedBy|signal/i);
  });

  test('is the same through the library, over HTTP, and in the client', async () => {
    const { mock, erp } = await given.client();
    await erp.importTarget(target('JOB-1'));
    const control = connectControl({ url: mock.url, token: mock.controlToken });
    const told = mock.overview.explainImportJob(1);
    expect(await control.overview.explainImportJob(1)).toEqual(told);
    expect(await control.tenant('rheinruhr').overview.explainImportJob(1)).toEqual(told);
    expect(await explained(mock)).toEqual(told);
  });

  test('is that of the tenant that is asked for', async () => {
    const { mock, erp } = await given.client();
    const copy = mock.tenants.clone({ key: 'worker' });
    await erp.importTarget(target('JOB-1'));
    expect(mock.overview.explainImportJob(1).items).toHaveLength(1);
    expect(() => mock.tenant(copy.key).overview.explainImportJob(1)).toThrow('There is no import job 1 in the tenant "worker".');
    expect(() => mock.overview.explainImportJob(1, { tenant: 'nobody' })).toThrow('There is no tenant "nobody"');
  });

  test('that is not there, or no longer, is told so', async () => {
    const { mock, erp } = await given.client({}, { limits: { importJobItems: 1 } });
    await erp.importTarget(target('JOB-1'));
    await erp.importTarget(target('JOB-2'));
    expect(await askControl(mock, 'explainImportJob', '/explained/import-jobs/1')).toMatchObject({
      status: 404,
      body: { error: { message: 'Import job 1 is no longer kept (limits.importJobItems).' } },
    });
    expect(await askControl(mock, 'explainImportJob', '/explained/import-jobs/7')).toMatchObject({
      status: 404,
      body: { error: { message: 'There is no import job 7 in the tenant "rheinruhr".' } },
    });
  });
});

describe('what was mapped by what is a part of the state', () => {
  const aMapping = async () => {
    const { mock } = await given.mock({ scenario: zoo() });
    const client = zooClient(mock, 'external-id-first');
    await client.importBatch([target('JOB-1'), target('JOB-2', { location: { externalId: 'LOC-KNOWN' } }), target('JOB-3')]);
    return mock;
  };

  test('that a state file brings along', async () => {
    const [first, second] = [await aMapping(), (await given.mock({ scenario: zoo() })).mock];
    const told = await explained(first);
    expect(told.items.map(({ mapping }: { mapping: { parts: unknown[] } }) => mapping.parts.length)).toEqual([0, 2, 0]);

    second.importState(JSON.parse(JSON.stringify(first.exportState())));

    expect(await explained(second)).toEqual(told);
    await second.clock.drain();
    expect((await explained(second)).items[1].mapping.parts).toEqual(told.items[1].mapping.parts);
  });

  test('that a snapshot and a copy of the tenant have, too', async () => {
    const mock = await aMapping();
    const told = await partsOf(mock, 1, 1);
    mock.snapshots.save('mapped');
    mock.reset();
    mock.snapshots.load('mapped');
    expect(await partsOf(mock, 1, 1)).toEqual(told);
    const { key } = mock.tenants.clone({ key: 'worker' });
    mock.reset();
    const { items } = mock.tenant(key).overview.explainImportJob(1);
    expect(items[1]?.mapping?.parts.map(({ by }) => by)).toEqual(['its location LOC-KNOWN', 'its external ID LOC-KNOWN']);
  });

  test('and a state file of a mock that did not remember it is read all the same', async () => {
    const first = await aMapping();
    const old = withoutSignals(first.exportState());
    const { mock } = await given.mock({ scenario: zoo() });

    mock.importState(old);

    expect(await partsOf(mock, 1, 1)).toEqual([`${knownCustomer}: null`, 'location 35 Main Store: null']);
    expect(mock.state.importJobs()).toMatchObject([{ mappedBy: null }]);
    await mock.clock.drain();
    expect((await explained(mock)).job.status).toBe('Completed');
  });
});

/** The file as a mock wrote it that did not remember by what items were mapped. */
function withoutSignals(file: StateFile): StateFile {
  const state: unknown = JSON.parse(JSON.stringify(file.state), (key, value) => (key === 'mappedBy' ? undefined : value));
  const sha256 = createHash('sha256')
    .update(JSON.stringify([file.at, state]))
    .digest('hex');
  return { ...file, state, sha256 };
}

describe('bad input', () => {
  const nasty = '<img src=x onerror=alert(1)>\u202Eevil\u202C "quoted" \\ 東京 🚚';

  test('texts come back as they were sent', async () => {
    const { mock } = await given.mock({ scenario: zoo() });
    await zooClient(mock, 'creator').importBatch([
      target(nasty, { customer: { externalId: nasty, name: nasty }, contact: { externalId: nasty, displayName: nasty } }),
      target(nasty, { operation: 'update', externalType: 'other' }),
    ]);
    const { items } = await explained(mock);
    expect(items[0]).toMatchObject({
      externalId: nasty,
      mapping: {
        parts: [
          { name: nasty, by: 'created' },
          { name: nasty, by: 'created' },
        ],
      },
    });
    expect(items[1]).toMatchObject({ error: { message: `There is no target with the externalId ${nasty}.` } });
  });

  test('a thousand items, each mapped', async () => {
    const { mock } = await given.mock({ scenario: zoo() });
    const customer = { externalId: 'CUST-KNOWN' };
    await zooClient(mock, 'external-id-first').importBatch(
      Array.from({ length: 1000 }, (_, index) => target(`JOB-${index}`, { title: 'x'.repeat(200), customer })),
    );
    const { items } = await explained(mock);
    expect(items).toHaveLength(1000);
    expect(new Set(items.map(({ mapping }: { mapping: { parts: { by: string }[] } }) => mapping.parts[0]?.by))).toEqual(
      new Set(['its external ID CUST-KNOWN']),
    );
  });

  test('a client that may not see customers is no bar: whoever runs the mock may', async () => {
    const { mock, erp } = await given.client({ scopes: allScopesBut('customers.read') }, {});
    await erp.importTarget(target('JOB-1', { customer: { externalId: 'CUST-1', name: 'New' } }));
    expect((await explained(mock)).items[0].mapping.status).toBe('Failed');
  });
});
