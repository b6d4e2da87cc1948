import { describe, expect, test } from 'vitest';
import type { Mock } from '../../src/index.js';
import { type Client, given, target, tenantWith } from '../support/given.js';
import { zoo, zooClient } from '../support/zoo.js';

async function givenZoo(): Promise<{ mock: Mock; as: (client: string) => Client }> {
  const { mock } = await given.mock({ scenario: zoo() });
  return { mock, as: (client) => zooClient(mock, client) };
}

const mappingOf = async (answer: ReturnType<Client['importTarget']>) => (await answer).body.items[0].customerMapping;

describe('location defaults fill what the target’s planning leaves out [S1]', () => {
  test.each([
    ['nothing planned', undefined, { estimatedWorkMinutes: 45, priority: 'High' }],
    ['a due date alone', { dueDate: '2026-07-01' }, { dueDate: '2026-07-01', estimatedWorkMinutes: 45, priority: 'High' }],
    ['its own minutes', { estimatedWorkMinutes: 20 }, { estimatedWorkMinutes: 20, priority: 'High' }],
    ['no minutes at all, said on purpose', { estimatedWorkMinutes: 0 }, { estimatedWorkMinutes: 0, priority: 'High' }],
    ['its own priority', { priority: 'Low' }, { estimatedWorkMinutes: 45, priority: 'Low' }],
    ['both', { estimatedWorkMinutes: 20, priority: 'Low' }, { estimatedWorkMinutes: 20, priority: 'Low' }],
  ])('%s', async (_, planning, planned) => {
    const { mock, as } = await givenZoo();
    await as('external-id-first').importTarget(target('JOB-1', { location: { externalId: 'LOC-KNOWN' }, planning }));
    expect(mock.state.targets()[0]?.planning).toMatchObject(planned);
  });

  test('those of a location that is created, too; those of one that is not linked do not', async () => {
    const { mock, as } = await givenZoo();
    const location = { externalId: 'LOC-NEW', latitude: 51.4, longitude: 7, defaultEstimatedWorkMinutes: 90, defaultPriority: 'Urgent' };
    const request = { customer: { externalId: 'CUST-KNOWN' }, location };
    await as('external-id-first').importTarget(target('JOB-1', request));
    await as('creator').importTarget(target('JOB-2', request));
    expect(mock.state.targets().map(({ planning }) => planning)).toMatchObject([null, { estimatedWorkMinutes: 90, priority: 'Urgent' }]);
  });

  test('a location without defaults fills nothing', async () => {
    const { mock, as } = await givenZoo();
    await as('external-id-first').importTarget(target('JOB-1', { location: { externalId: 'LOC-KNOWN-2' } }));
    expect(mock.state.targets()[0]?.planning).toBeNull();
  });
});

describe('location defaults, when a target is imported again', () => {
  const imports = async (...requests: Record<string, unknown>[]) => {
    const { mock, as } = await givenZoo();
    for (const request of requests) await as('creator').importTarget(target('JOB-1', request));
    return mock.state.targets()[0]?.planning;
  };
  const other = { externalId: 'LOC-KNOWN-2', defaultEstimatedWorkMinutes: 10, defaultPriority: 'Low' };

  test('fill a new planning too, also where the import does not name the location', async () => {
    const planned = { dueDate: '2026-07-01', estimatedWorkMinutes: 45, priority: 'High' };
    expect(await imports({ location: { externalId: 'LOC-KNOWN' } }, { planning: { dueDate: '2026-07-01' } })).toMatchObject(planned);
    const byCustomer = { customer: { externalId: 'CUST-KNOWN' }, planning: { dueDate: '2026-07-01' } };
    expect(await imports({ location: { externalId: 'LOC-KNOWN' } }, byCustomer)).toMatchObject(planned);
  });

  test('are those of the location that it is linked to now', async () => {
    expect(await imports({ location: { externalId: 'LOC-KNOWN' } }, { location: other })).toMatchObject({
      estimatedWorkMinutes: 10,
      priority: 'Low',
    });
    expect(await imports({ location: { externalId: 'LOC-KNOWN' } }, { customer: { externalId: 'CUST-ELSE' } })).toBeNull();
  });

  test('never replace what an import has said', async () => {
    const said = { location: { externalId: 'LOC-KNOWN' }, planning: { estimatedWorkMinutes: 20 } };
    expect(await imports(said, { location: other })).toMatchObject({ estimatedWorkMinutes: 20, priority: 'Low' });
  });
});

describe('external references', () => {
  test('are scoped by source system: one external ID in two systems is two customers [S1]', async () => {
    const { erp, mock } = await given.client({ sourceSystems: ['*'] });
    const customer = { externalId: 'CUST-1', name: 'Berg' };
    const first = await mappingOf(erp.importTarget(target('JOB-1', { sourceSystem: 'crm', customer })));
    const second = await mappingOf(erp.importTarget(target('JOB-2', { sourceSystem: 'wms', customer })));
    const again = await mappingOf(erp.importTarget(target('JOB-3', { sourceSystem: 'crm', customer })));
    expect([first, second, again]).toMatchObject([
      { status: 'Created', customerId: 1 },
      { status: 'Created', customerId: 2 },
      { status: 'Mapped', customerId: 1 },
    ]);
    expect(mock.state.customers().map(({ externalIds }) => externalIds)).toEqual([{ crm: 'CUST-1' }, { wms: 'CUST-1' }]);
  });

  test('are scoped by kind: customer, location and contact may share one external ID', async () => {
    const { erp } = await given.client({ mapping: { autoCreate: { contacts: true } } });
    const parts = {
      customer: { externalId: 'X-1' },
      location: { externalId: 'X-1', latitude: 51, longitude: 7 },
      contact: { externalId: 'X-1' },
    };
    expect(await mappingOf(erp.importTarget(target('JOB-1', parts)))).toMatchObject({ status: 'Created' });
    expect(await mappingOf(erp.importTarget(target('JOB-2', parts)))).toMatchObject({ status: 'Mapped' });
    expect(await mappingOf(erp.importTarget(target('JOB-3', { contact: { externalId: 'X-1' } })))).toMatchObject({ customerContactId: 1 });
  });

  test('are learned: a customer that was found by its number is found by its external ID from then on, and that is no change [A-18]', async () => {
    const { mock, as } = await givenZoo();
    const learns = { customer: { externalId: 'CUST-UNSEEN', customerNumber: 'NO-UNSEEN' } };
    expect(await mappingOf(as('customer-number').importTarget(target('JOB-1', learns)))).toMatchObject({
      status: 'Mapped',
      customerId: 14,
    });
    expect(mock.state.customers().find(({ id }) => id === 14)?.externalIds).toEqual({ logistics_erp: 'CUST-UNSEEN' });
    const byId = { customer: { externalId: 'CUST-UNSEEN' } };
    expect(await mappingOf(as('external-id-only').importTarget(target('JOB-2', byId)))).toMatchObject({ status: 'Mapped', customerId: 14 });
  });

  test('are never taken over: a customer keeps the external ID that its source system has given it [A-49]', async () => {
    const { mock, as } = await givenZoo();
    const other = { customer: { externalId: 'CUST-OTHER', customerNumber: 'NO-KNOWN' } };
    expect(await mappingOf(as('customer-number').importTarget(target('JOB-1', other)))).toMatchObject({ status: 'Mapped', customerId: 13 });
    expect(mock.state.customers().find(({ id }) => id === 13)?.externalIds).toEqual({ logistics_erp: 'CUST-KNOWN' });
    expect(await mappingOf(as('external-id-only').importTarget(target('JOB-2', { customer: { externalId: 'CUST-OTHER' } })))).toMatchObject(
      { status: 'Failed' },
    );
  });

  test.each(['__proto__', 'constructor', 'toString'])('work under the source system "%s"', async (sourceSystem) => {
    const { erp } = await given.client({ sourceSystems: ['*'] });
    const customer = { externalId: sourceSystem, customerNumber: 'N-1', name: 'Berg' };
    expect(await mappingOf(erp.importTarget(target('JOB-1', { sourceSystem: 'crm', customer })))).toMatchObject({
      status: 'Created',
      customerId: 1,
    });
    expect(await mappingOf(erp.importTarget(target('JOB-2', { sourceSystem, customer })))).toMatchObject({
      status: 'Mapped',
      customerId: 1,
    });
    const byId = { sourceSystem, customer: { externalId: sourceSystem } };
    expect(await mappingOf(erp.importTarget(target('JOB-3', byId)))).toMatchObject({ status: 'Mapped', customerId: 1 });
  });
});

describe('what an import changes', () => {
  test('is what the request says otherwise; null, blanks and one coordinate alone leave a record as it was [A-49]', async () => {
    const { mock, as } = await givenZoo();
    const before = mock.state.locations().find(({ id }) => id === 35);
    const location = { externalId: 'LOC-KNOWN', name: ' ', street: null, city: '', latitude: 50, parkingNotes: 'Behind the building.' };
    expect(await mappingOf(as('creator').importTarget(target('JOB-1', { location, address: { city: 'Essen' } })))).toMatchObject({
      status: 'Updated',
    });
    expect(mock.state.locations().find(({ id }) => id === 35)).toEqual({ ...before, parkingNotes: 'Behind the building.' });
  });

  const customer = {
    externalId: 'CUST-KNOWN',
    customerNumber: 'N',
    name: 'A',
    type: 'B',
    industry: 'C',
    email: 'd@example.com',
    phone: '1',
    website: 'https://e.example',
  };
  const location = {
    externalId: 'LOC-KNOWN',
    name: 'A',
    type: 'B',
    street: 'C 1',
    postalCode: '1',
    city: 'D',
    region: 'E',
    country: 'FR',
    defaultEstimatedWorkMinutes: 0,
    defaultPriority: 'Low',
    accessNotes: 'F',
    parkingNotes: 'G',
  };
  const contact = {
    externalId: 'CONT-KNOWN',
    firstName: 'A',
    lastName: 'B',
    displayName: 'C',
    role: 'D',
    department: 'E',
    email: 'f@example.com',
    phone: '1',
    mobile: '2',
    preferredContactMethod: 'Phone',
  };
  const fields = Object.entries({ customer, location, contact }).flatMap(([part, { externalId, ...given }]) =>
    Object.entries(given).map(([field, value]) => [part, field, value, externalId] as const),
  );
  test.each(fields)('can be one field of the %s alone: %s', async (part, field, value, externalId) => {
    const { mock, as } = await givenZoo();
    const records = () =>
      ({ customer: mock.state.customers(), location: mock.state.locations(), contact: mock.state.contacts() })[part] ?? [];
    const before = records().find(({ externalIds }) => externalIds.logistics_erp === externalId);
    const mapping = await mappingOf(as('creator').importTarget(target('JOB-1', { [part]: { externalId, [field]: value } })));
    expect(mapping).toMatchObject({ status: 'Updated', customerId: 13, warnings: [] });
    expect(records().find(({ externalIds }) => externalIds.logistics_erp === externalId)).toEqual({ ...before, [field]: value });
    expect(await mappingOf(as('creator').importTarget(target('JOB-2', { [part]: { externalId, [field]: value } })))).toMatchObject({
      status: 'Mapped',
    });
  });

  test.each([
    ['both', { latitude: 51.5, longitude: 7.1 }],
    ['the latitude', { latitude: 51.5, longitude: 7.012 }],
    ['the longitude', { latitude: 51.451, longitude: 7.1 }],
  ])('can be coordinates: %s', async (_, coordinates) => {
    const { mock, as } = await givenZoo();
    const before = mock.state.locations().find(({ id }) => id === 35);
    const request = { location: { externalId: 'LOC-KNOWN', ...coordinates } };
    expect(await mappingOf(as('creator').importTarget(target('JOB-1', request)))).toMatchObject({ status: 'Updated', warnings: [] });
    expect(mock.state.locations().find(({ id }) => id === 35)).toEqual({ ...before, coordinates });
    expect(await mappingOf(as('creator').importTarget(target('JOB-2', request)))).toMatchObject({ status: 'Mapped' });
  });

  test('is the same for a record that is created: whatever the request says is kept', async () => {
    const { mock, as } = await givenZoo();
    const [newCustomer, newLocation, newContact] = [customer, location, contact].map((part) => ({ ...part, externalId: 'NEW' }));
    await as('creator').importTarget(
      target('JOB-1', { customer: newCustomer, location: { ...newLocation, latitude: 51.5, longitude: 7.1 }, contact: newContact }),
    );
    const known = { standing: 'active', externalIds: { logistics_erp: 'NEW' } };
    const { externalId: _customer, ...customerSaid } = customer;
    const { externalId: _location, ...locationSaid } = location;
    const { externalId: _contact, ...contactSaid } = contact;
    expect(mock.state.customers().at(-1)).toEqual({ id: 1000, ...known, ...customerSaid });
    expect(mock.state.locations().at(-1)).toEqual({
      id: 2000,
      customerId: 1000,
      ...known,
      ...locationSaid,
      coordinates: { latitude: 51.5, longitude: 7.1 },
    });
    expect(mock.state.contacts().at(-1)).toEqual({ id: 3000, customerId: 1000, locationId: null, ...known, ...contactSaid });
  });

  test('is found by its new number, name and e-mail address, and no longer by the old ones', async () => {
    const { as } = await givenZoo();
    const changed = { externalId: 'CUST-KNOWN', customerNumber: 'NO-NEW', name: 'Renamed AG', email: 'new@example.com' };
    await as('creator').importTarget(target('JOB-1', { customer: changed }));
    const place = { postalCode: '45127', country: 'DE' };
    const found = async (client: string, request: Record<string, unknown>) =>
      (await mappingOf(as(client).importTarget(target('JOB-2', request)))).customerId;
    expect(await found('customer-number', { customer: { customerNumber: 'NO-NEW' } })).toBe(13);
    expect(await found('customer-number', { customer: { customerNumber: 'NO-KNOWN' } })).toBeNull();
    expect(await found('external-id-first', { customer: { externalId: 'X', email: 'new@example.com' } })).toBe(13);
    expect(await found('external-id-first', { customer: { externalId: 'X', email: 'known@example.com' } })).toBeNull();
    expect(await found('name-and-address', { customer: { name: 'Renamed' }, location: place })).toBe(13);
    expect(await found('name-and-address', { customer: { name: 'Known by Everything' }, location: place })).toBeNull();
  });

  test('is seen by the items after it: one batch creates a customer once', async () => {
    const { erp, mock } = await given.client();
    const customer = { externalId: 'CUST-1', name: 'Berg' };
    const { body } = await erp.importBatch([target('JOB-1', { customer }), target('JOB-2', { customer })]);
    expect(body.items).toMatchObject([
      { customerMapping: { status: 'Created', customerId: 1 } },
      { customerMapping: { status: 'Mapped', customerId: 1 } },
    ]);
    expect(mock.state.customers()).toHaveLength(1);
  });

  test('is nothing where the target is rejected', async () => {
    const { erp, mock } = await given.client();
    const { body } = await erp.importBatch([{ externalId: '', title: 'Nameless', customer: { externalId: 'CUST-1' } }, target('JOB-2')]);
    expect(body.items[0]).toEqual({
      externalId: '',
      status: 'Rejected',
      errorCode: 'missing_external_id',
      errorMessage: 'ExternalId is required.',
    });
    expect(mock.state.customers()).toEqual([]);
  });

  test('is nothing where the target is cancelled: a cancel maps nothing [A-51]', async () => {
    const { mock, as } = await givenZoo();
    await as('creator').importTarget(target('JOB-1', { customer: { externalId: 'CUST-KNOWN' } }));
    const customers = mock.state.customers();
    const cancel = target('JOB-1', { operation: 'cancel', customer: { externalId: 'CUST-NEW', name: 'New Customer' } });
    expect(await mappingOf(as('creator').importTarget(cancel))).toMatchObject({ status: 'NotApplicable' });
    expect(mock.state.customers()).toEqual(customers);
    expect(mock.state.targets()).toMatchObject([{ status: 'Cancelled', links: { customerId: 13 } }]);
  });

  test('creates a record without an external ID again each time, since nothing recognises it [A-47]', async () => {
    const { mock, as } = await givenZoo();
    const request = { customer: { externalId: 'CUST-KNOWN' }, location: { name: 'Booth', latitude: 51.4, longitude: 7 } };
    for (const job of ['JOB-1', 'JOB-2'])
      expect(await mappingOf(as('creator').importTarget(target(job, request)))).toMatchObject({ status: 'Created' });
    expect(mock.state.locations().filter(({ name }) => name === 'Booth')).toHaveLength(2);
  });

  test('a created contact belongs to its customer, at none of its locations in particular [A-48]', async () => {
    const { mock, as } = await givenZoo();
    const [contact, customer] = [{ externalId: 'CONT-NEW', displayName: 'Dora Frank' }, { externalId: 'CUST-KNOWN' }];
    await as('creator').importTarget(target('JOB-1', { customer, contact, location: { externalId: 'LOC-KNOWN' } }));
    expect(mock.state.contacts().at(-1)).toMatchObject({ id: 3000, customerId: 13, locationId: null });
    expect(
      await mappingOf(as('creator').importTarget(target('JOB-2', { contact, location: { externalId: 'LOC-KNOWN-2' } }))),
    ).toMatchObject({ status: 'Mapped' });
  });
});

describe('what a target is linked to, over several imports [A-51]', () => {
  const linked = { customer: { externalId: 'CUST-KNOWN' }, location: { externalId: 'LOC-KNOWN' }, contact: { externalId: 'CONT-KNOWN' } };
  const all = { customerId: 13, locationId: 35, contactId: 56 };
  test.each([
    ['a plain update leaves the links', 'external-id-first', { description: 'Bring a ladder.' }, all],
    [
      'another location of the same customer replaces the location',
      'external-id-first',
      { location: { externalId: 'LOC-KNOWN-2' } },
      { ...all, locationId: 36 },
    ],
    ['another contact replaces the contact', 'external-id-first', { contact: { externalId: 'CONT-AT-SECOND' } }, { ...all, contactId: 57 }],
    [
      'another customer replaces all',
      'external-id-first',
      { customer: { externalId: 'CUST-ELSE' } },
      { customerId: 23, locationId: null, contactId: null },
    ],
    [
      'a location that is not linked takes the old one away',
      'external-id-first',
      { customer: linked.customer, location: { externalId: 'LOC-NEW' } },
      { ...all, locationId: null },
    ],
    ['a customer that is not found takes all away', 'external-id-first', { customer: { externalId: 'CUST-NEW' } }, null],
    ['an ambiguous customer takes all away', 'customer-number', { customer: { customerNumber: 'NO-SHARED' } }, null],
    ['a skipped mapping leaves the links', 'manual-only', { customer: { externalId: 'CUST-ELSE' } }, all],
    ['nothing to map leaves the links', 'external-id-first', { location: {} }, all],
  ])('%s', async (_, client, update, links) => {
    const { mock, as } = await givenZoo();
    await as('external-id-first').importTarget(target('JOB-1', linked));
    await as(client).importTarget(target('JOB-1', update));
    expect(mock.state.targets()).toMatchObject([{ externalId: 'JOB-1', links }]);
  });
});

describe('the same target again, with a location or contact that has no external ID [A-47]', () => {
  const customer = { externalId: 'CUST-KNOWN' };
  const coordinates = { latitude: 51.4, longitude: 7 };
  const booth = { name: 'Booth', street: 'Markt 1', city: 'Essen', latitude: 51.4, longitude: 7 };
  test.each([
    ['is the same location', { location: booth }, { location: booth }, 'Mapped'],
    ['is the same location in another spelling', { location: booth }, { location: { name: 'BOOTH', street: 'Markt 1' } }, 'Updated'],
    ['is another location at another place', { location: booth }, { location: { ...booth, latitude: 51.5 } }, 'Created'],
    ['is another location by another name', { location: booth }, { location: { ...booth, name: 'Depot' } }, 'Created'],
    [
      'is the same contact by its e-mail address',
      { contact: { email: 'd@example.com' } },
      { contact: { email: 'd@example.com' } },
      'Mapped',
    ],
    [
      'is the same contact by its name',
      { contact: { displayName: 'Dora Frank' } },
      { contact: { displayName: 'dora frank', phone: '1' } },
      'Updated',
    ],
    ['is another contact by another name', { contact: { displayName: 'Dora Frank' } }, { contact: { displayName: 'Ed Gross' } }, 'Created'],
    [
      'is the same contact by first and last name',
      { contact: { firstName: 'Eva', lastName: 'Lang' } },
      { contact: { firstName: 'Eva', lastName: 'Lang' } },
      'Mapped',
    ],
    ['is the same contact by its telephone', { contact: { phone: '0201 1' } }, { contact: { phone: '0201 1' } }, 'Mapped'],
    [
      'is the same location by a name that cannot be compared',
      { location: { name: '🏠', ...coordinates } },
      { location: { name: '🏠' } },
      'Mapped',
    ],
    [
      'is the same location by its street',
      { location: { street: 'Markt 1', ...coordinates } },
      { location: { street: 'MARKT 1' } },
      'Updated',
    ],
    [
      'is another location by a place that says nothing of the first',
      { location: { street: 'Markt 1', ...coordinates } },
      { location: { city: 'Essen', latitude: 48.1, longitude: 11.6 } },
      'Created',
    ],
    [
      'is another contact by another e-mail address',
      { contact: { displayName: 'D', email: 'd@example.com' } },
      { contact: { displayName: 'D', email: 'e@example.com' } },
      'Created',
    ],
  ])('%s', async (_, first, second, status) => {
    const { mock, as } = await givenZoo();
    expect(await mappingOf(as('creator').importTarget(target('JOB-1', { customer, ...first })))).toMatchObject({ status: 'Created' });
    const count = mock.state.locations().length + mock.state.contacts().length;
    expect(await mappingOf(as('creator').importTarget(target('JOB-1', { customer, ...second })))).toMatchObject({ status });
    expect(mock.state.locations().length + mock.state.contacts().length).toBe(status === 'Created' ? count + 1 : count);
  });
});

test('a location or contact that is new belongs to the customer that the target is linked to, where the import names none [A-46]', async () => {
  const { mock, as } = await givenZoo();
  await as('creator').importTarget(target('JOB-1', { customer: { externalId: 'CUST-KNOWN' } }));
  const location = { externalId: 'LOC-NEW', latitude: 51, longitude: 7 };
  expect(await mappingOf(as('creator').importTarget(target('JOB-1', { location })))).toMatchObject({
    status: 'Created',
    customerId: 13,
    customerLocationId: 2000,
  });
  expect(mock.state.targets()).toMatchObject([{ links: { customerId: 13, locationId: 2000 } }]);
  expect(await mappingOf(as('external-id-first').importTarget(target('JOB-1', { contact: { externalId: 'CONT-NEW' } })))).toMatchObject({
    status: 'Warning',
    customerId: 13,
    warnings: ['ContactAutoCreateDisabled'],
  });
  expect(mock.state.targets()).toMatchObject([{ links: { customerId: 13, locationId: 2000, contactId: null } }]);
});

test('but not where the import names another customer, be it in plain text: nothing of the old one is linked', async () => {
  const { mock, as } = await givenZoo();
  const erp = as('creator');
  await erp.importTarget(target('JOB-1', { customer: { externalId: 'CUST-KNOWN', name: 'Known by Everything' } }));
  const before = mock.state.locations();
  const location = { externalId: 'LOC-NEW', latitude: 51, longitude: 7 };
  expect(await mappingOf(erp.importTarget(target('JOB-1', { customer: { name: 'Somebody Else AG' }, location })))).toMatchObject({
    status: 'Failed',
    customerId: null,
    warnings: ['LocationAutoCreateDisabled'],
  });
  expect(mock.state.targets()).toMatchObject([{ links: null }]);
  expect(mock.state.locations()).toEqual(before);
});

test('a customer without an external ID is the same one when its target is imported again [A-47]', async () => {
  const { erp, mock } = await given.client({ mapping: { strategy: 'ExternalIdOnly' } });
  const request = { customer: { customerNumber: 'N-1', name: 'Neu' }, location: { name: 'Lager', latitude: 51, longitude: 7 } };
  for (const status of ['Created', 'Mapped'])
    expect(await mappingOf(erp.importTarget(target('JOB-1', request)))).toMatchObject({ status, customerId: 1, customerLocationId: 1 });
  const other = { ...request, customer: { customerNumber: 'N-2', name: 'Neu' } };
  expect(await mappingOf(erp.importTarget(target('JOB-1', other)))).toMatchObject({ status: 'Created', customerId: 2 });
  expect(mock.state.customers()).toHaveLength(2);
});

describe('a record that the source system has an external ID for is never taken for one without', () => {
  const known = { customer: { externalId: 'CUST-KNOWN' }, location: { externalId: 'LOC-KNOWN' }, contact: { externalId: 'CONT-KNOWN' } };

  test('under ExternalIdOnly, also where the target is linked to it already', async () => {
    const { as } = await givenZoo();
    await as('external-id-only').importTarget(target('JOB-1', known));
    const again = {
      customer: known.customer,
      location: { name: 'Main Store', city: 'Essen' },
      contact: { displayName: 'Anna Weber', email: 'anna.weber@example.com' },
    };
    expect(await mappingOf(as('external-id-only').importTarget(target('JOB-1', again)))).toMatchObject({
      status: 'Warning',
      customerLocationId: null,
      customerContactId: null,
      warnings: ['LocationAutoCreateDisabled', 'ContactAutoCreateDisabled'],
    });
  });

  test.each([
    ['coordinates far away', 'CUST-NO-COORDINATES', 'LOC-NO-COORDINATES', { latitude: 48.137, longitude: 11.575 }],
    ['a street that it does not have', 'CUST-ELSE', 'LOC-ELSE', { street: 'Marienplatz 1' }],
  ])('by %s', async (_, customer, location, other) => {
    const { mock, as } = await givenZoo();
    await as('creator').importTarget(target('JOB-1', { customer: { externalId: customer }, location: { externalId: location } }));
    const before = mock.state.locations();
    await as('creator').importTarget(target('JOB-1', { customer: { externalId: customer }, location: other }));
    expect(mock.state.locations().slice(0, -1)).toEqual(before);
    expect(mock.state.locations().at(-1)).toMatchObject({ id: 2000, standing: 'active' });
  });
});

describe('an address and a location from different imports are compared too [A-51]', () => {
  const address = { street: 'Unter den Linden 1', postalCode: '10117', city: 'Berlin', country: 'DE' };
  const customer = { externalId: 'CUST-KNOWN' };
  const location = { externalId: 'LOC-KNOWN' };
  test.each([
    ['the address after the location', { customer, location }, { customer, address }],
    ['the location after the address', { customer, address }, { customer, location }],
  ])('%s', async (_, first, second) => {
    const { as } = await givenZoo();
    const erp = as('external-id-first');
    expect(await mappingOf(erp.importTarget(target('JOB-1', first)))).toMatchObject({ status: 'Mapped' });
    expect(await mappingOf(erp.importTarget(target('JOB-1', second)))).toMatchObject({
      warnings: ['TargetAddressDiffersFromCustomerLocation'],
    });
  });
});

test('a mismatch is told as long as it lasts, also by imports that name neither location nor contact [A-51]', async () => {
  const { as } = await givenZoo();
  const [erp, customer] = [as('external-id-first'), { externalId: 'CUST-KNOWN' }];
  await erp.importTarget(target('JOB-1', { customer, location: { externalId: 'LOC-KNOWN' }, contact: { externalId: 'CONT-AT-SECOND' } }));
  expect(await mappingOf(erp.importTarget(target('JOB-1', { customer })))).toMatchObject({ warnings: ['ContactLocationMismatch'] });
  const { mock } = await given.mock({ scenario: zoo({ assumptions: { foreignRecord: 'link' } }) });
  const linking = zooClient(mock, 'external-id-first');
  await linking.importTarget(target('JOB-1', { customer, location: { externalId: 'LOC-ELSE' } }));
  expect(await mappingOf(linking.importTarget(target('JOB-1', { customer })))).toMatchObject({ warnings: ['ContactLocationMismatch'] });
});

test('under otherExternalId: refuse, customers that the source system calls otherwise do not count at all', async () => {
  const { mock } = await given.mock({ scenario: zoo({ assumptions: { otherExternalId: 'refuse' } }) });
  const erp = zooClient(mock, 'creator');
  for (const [index, externalId] of ['CUST-NEW', 'CUST-NEW-2', 'CUST-NEW-3'].entries())
    expect(await mappingOf(erp.importTarget(target('JOB-1', { customer: { externalId, customerNumber: 'NO-KNOWN' } })))).toMatchObject({
      status: 'Created',
      customerId: 1000 + index,
    });
});

test('a contact of another location than the target is linked to already is told [A-51]', async () => {
  const { mock, as } = await givenZoo();
  const erp = as('external-id-first');
  await erp.importTarget(target('JOB-1', { location: { externalId: 'LOC-KNOWN' } }));
  expect(await mappingOf(erp.importTarget(target('JOB-1', { contact: { externalId: 'CONT-AT-SECOND' } })))).toMatchObject({
    status: 'Warning',
    warnings: ['ContactLocationMismatch'],
    customerLocationId: null,
    customerContactId: 57,
  });
  expect(mock.state.targets()).toMatchObject([{ links: { customerId: 13, locationId: 35, contactId: 57 } }]);
  expect(await mappingOf(erp.importTarget(target('JOB-1', { location: { externalId: 'LOC-KNOWN-2' } })))).toMatchObject({
    status: 'Mapped',
  });
  expect(await mappingOf(erp.importTarget(target('JOB-1', { location: { externalId: 'LOC-KNOWN' } })))).toMatchObject({
    warnings: ['ContactLocationMismatch'],
  });
});

test('a plain customer beside customer-aware items of a batch is plain text, whatever the client may do [A-02, A-53]', async () => {
  const { erp, mock } = await given.client({ mapping: { safeMatching: ['email'], update: { customers: true } } });
  const known = { externalId: 'CUST-1', name: 'Berg', email: 'a@example.com' };
  const { body } = await erp.importBatch([
    target('JOB-1', { customer: known }),
    target('JOB-2', { customer: { name: 'Plain text', contactName: 'X', email: 'new@example.com', phone: '1' } }),
    target('JOB-3', { customer: { name: 'Plain text', email: 'a@example.com' } }),
  ]);
  expect(body.items.map((item: { customerMapping: { status: string } }) => item.customerMapping.status)).toEqual([
    'Created',
    'NotApplicable',
    'NotApplicable',
  ]);
  expect(mock.state.customers()).toMatchObject([{ name: 'Berg', email: 'a@example.com' }]);
});

describe('jobs show mapping [A-19]', () => {
  test('a mixed batch counts its items by status, counts those with warnings, and has NotApplicable for plain ones [A-53]', async () => {
    const { mock, as } = await givenZoo();
    const erp = as('creator');
    const { status, body } = await erp.importBatch([
      target('JOB-1'),
      target('JOB-2', { customer: { externalId: 'CUST-KNOWN' } }),
      target('JOB-3', { customer: { externalId: 'CUST-NEW' } }),
      target('JOB-4', { customer: { externalId: 'CUST-KNOWN', name: 'Renamed' } }),
      target('JOB-5', { location: { externalId: 'LOC-NO-COORDINATES' } }),
      target('JOB-6', { customer: { externalId: 'CUST-X', customerNumber: 'NO-SHARED' } }),
      target('', { customer: { externalId: 'CUST-KNOWN' } }),
    ]);
    expect(status).toBe(202);
    expect(body.items.map((item: { customerMapping?: { status: string } }) => item.customerMapping?.status)).toEqual([
      'NotApplicable',
      'Mapped',
      'Created',
      'Updated',
      'Warning',
      'Failed',
      undefined,
    ]);
    expect(body).toMatchObject({ totalItems: 7, createdItems: 6, rejectedItems: 1, warningItems: 2 });
    const customerMapping = { mapped: 1, created: 1, updated: 1, warning: 1, failed: 1, skipped: 0, notApplicable: 1 };
    mock.clock.drain();
    expect((await erp.job(1)).body).toMatchObject({ status: 'PartiallyFailed', warningItems: 2, customerMapping });
    expect((await erp.get('/import-jobs')).body.items).toMatchObject([{ warningItems: 2, customerMapping }]);
  });

  test('a plain import has no customerMapping, and its job counts it as not applicable', async () => {
    const { erp } = await given.client();
    const { body } = await erp.importTarget(target('JOB-1', { customer: { name: 'Plain text', phone: '1' } }));
    expect(body.items).toEqual([{ externalId: 'JOB-1', status: 'Created', targetId: 1, warnings: [] }]);
    expect((await erp.job(1)).body.customerMapping).toEqual({
      mapped: 0,
      created: 0,
      updated: 0,
      warning: 0,
      failed: 0,
      skipped: 0,
      notApplicable: 1,
    });
  });

  test('under importAnswer: completed the final form carries the mapping at once', async () => {
    const { mock } = await given.mock({ scenario: zoo({ assumptions: { importAnswer: 'completed' } }) });
    const { status, body } = await zooClient(mock, 'external-id-first').importTarget(
      target('JOB-1', { customer: { externalId: 'CUST-KNOWN' } }),
    );
    expect(status).toBe(200);
    expect(body).toMatchObject({
      status: 'Completed',
      items: [{ status: 'Created', customerMapping: { status: 'Mapped', customerId: 13 } }],
    });
  });

  test('a failed mapping fails nothing else: the target is imported, and the job is completed', async () => {
    const { mock, as } = await givenZoo();
    await as('external-id-first').importTarget(target('JOB-1', { customer: { externalId: 'CUST-NEW' } }));
    mock.clock.drain();
    expect((await as('external-id-first').job(1)).body).toMatchObject({
      status: 'Completed',
      createdItems: 1,
      rejectedItems: 0,
      warningItems: 1,
    });
  });
});

test('the log says why something was not linked or created', async () => {
  const { mock, log } = await given.mock({ scenario: zoo() });
  const request = {
    customer: { externalId: 'CUST-NO-COORDINATES' },
    location: { externalId: 'LOC-NO-COORDINATES' },
    contact: { externalId: 'CONT-NEW' },
  };
  await zooClient(mock, 'external-id-first').importTarget(target('JOB-1', request));
  await zooClient(mock, 'without-write').importBatch([target('JOB-2'), target('JOB-3', { customer: { externalId: 'CUST-NEW' } })]);
  await zooClient(mock, 'creator').importTarget(target('JOB-4', { contact: { externalId: 'CONT-NEW' } }));
  expect(log.map((event) => 'reasons' in event && event.reasons)).toEqual([
    [
      'mapping Warning, LocationMissingCoordinates: the location has no latitude and longitude',
      'mapping Warning, ContactAutoCreateDisabled: the contact is unknown and was not created; mapping.autoCreate.contacts is off for the client',
    ],
    [
      'targets[1] mapping Failed, CustomerAutoCreateDisabled: the customer is unknown and was not created; the API key lacks the scope customers.write',
    ],
    [
      'mapping Failed, ContactAutoCreateDisabled: the contact is unknown and was not created; there is no customer for it, or it has no external ID',
    ],
  ]);
});

test.each([
  ['mapping-off', {}, 'mapping Skipped: mapping.enabled is off for the client'],
  ['manual-only', {}, 'mapping Skipped: the client’s mapping.strategy is ManualOnly'],
  ['manual-only', { manualOnly: 'failed' as const }, 'mapping Failed: the client’s mapping.strategy is ManualOnly'],
  ['without-map', { missingMapScope: 'skip' as const }, 'mapping Skipped: the API key lacks the scope customers.map'],
])('the log says why nothing was mapped, as %s under %j', async (client, assumptions, reason) => {
  const { mock, log } = await given.mock({ scenario: zoo({ assumptions }) });
  await zooClient(mock, client).importTarget(target('JOB-1', { customer: { externalId: 'CUST-KNOWN' } }));
  expect(log).toMatchObject([{ reasons: [reason] }]);
});

describe('a scenario’s own targets', () => {
  test('are linked to the customers that they name by external ID, and planned by their location', async () => {
    const [tenant] = zoo().tenants ?? [];
    const targets = [
      { externalId: 'JOB-1', title: 'Old', status: 'Completed' as const, location: { externalId: 'LOC-KNOWN' } },
      { externalId: 'JOB-2', title: 'Older', customer: { externalId: 'CUST-NEW' } },
    ];
    const { mock } = await given.mock({ scenario: zoo({ tenants: tenant === undefined ? [] : [{ ...tenant, targets }] }) });
    expect(mock.state.targets()).toMatchObject([
      {
        links: { customerId: 13, locationId: 35, contactId: null },
        planning: { estimatedWorkMinutes: 45, priority: 'High' },
        status: 'Completed',
      },
      { links: null, planning: null },
    ]);
    expect(mock.state.customers().some(({ id }) => id >= 1000)).toBe(false);
  });
});

test('reset and restore bring back customers, and everything that finds them', async () => {
  const { mock, as } = await givenZoo();
  const request = {
    customer: { externalId: 'CUST-NEW', customerNumber: 'NO-NEW', name: 'New Customer' },
    location: { externalId: 'LOC-NEW', latitude: 51, longitude: 7 },
  };
  const before = [mock.state.customers(), mock.state.locations(), mock.state.contacts()];
  const snapshot = mock.snapshot();
  for (const back of [() => mock.reset(), () => mock.restore(snapshot)]) {
    expect(await mappingOf(as('creator').importTarget(target('JOB-1', request)))).toMatchObject({
      status: 'Created',
      customerId: 1000,
      customerLocationId: 2000,
    });
    back();
    expect([mock.state.customers(), mock.state.locations(), mock.state.contacts()]).toEqual(before);
    expect(await mappingOf(as('customer-number').importTarget(target('JOB-1', { customer: { customerNumber: 'NO-NEW' } })))).toMatchObject({
      status: 'Failed',
    });
    back();
  }
});

test('numbers are each tenant’s own, and go on after those of the scenario', async () => {
  const customers = [
    { key: 'a', id: 7, name: 'A' },
    { key: 'b', name: 'B' },
    { key: 'c', id: 1, name: 'C' },
  ];
  const { erp, mock } = await given.clientOf({ tenants: [{ ...tenantWith(), customers }] });
  expect(mock.state.customers().map(({ id, name }) => [id, name])).toEqual([
    [1, 'C'],
    [2, 'B'],
    [7, 'A'],
  ]);
  expect(await mappingOf(erp.importTarget(target('JOB-1', { customer: { externalId: 'CUST-1' } })))).toMatchObject({ customerId: 8 });
});
