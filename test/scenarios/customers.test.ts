import { expect, test } from 'vitest';
import { type Scenario, ScenarioError, startMock } from '../../src/index.js';
import { given, target } from '../support/given.js';

type Customers = NonNullable<NonNullable<Scenario['tenants']>[number]['customers']>;

async function refusal(customers: unknown): Promise<string> {
  const scenario = { tenants: [{ key: 't', customers: customers as Customers }] };
  const error = await startMock({ scenario }).then(
    async (mock) => {
      await mock.close();
      return new Error('was accepted');
    },
    (reason: unknown) => reason,
  );
  if (!(error instanceof ScenarioError)) throw error;
  return error.message;
}

const a = { key: 'a', name: 'A' };
const b = { key: 'b', name: 'B' };

test.each<[string, unknown, string]>([
  [
    'two customers of one key',
    [a, { ...a }],
    'scenario tenants[0].customers[1].key: "a" is used by another customer of the tenant already',
  ],
  [
    'two customers of one number',
    [
      { ...a, id: 7 },
      { ...b, id: 7 },
    ],
    'tenants[0].customers[1].id: "7" is used by another customer of the tenant already',
  ],
  [
    'two locations of one number, of different customers',
    [
      { ...a, locations: [{ key: 'l', id: 7 }] },
      { ...b, locations: [{ key: 'l', id: 7 }] },
    ],
    'tenants[0].customers[1].locations[0].id: "7" is used by another location of the tenant already',
  ],
  [
    'two locations of one key in one customer',
    [{ ...a, locations: [{ key: 'l' }, { key: 'l' }] }],
    'customers[0].locations[1].key: "l" is used by another location of the customer already',
  ],
  [
    'two contacts of one key in one customer',
    [{ ...a, contacts: [{ key: 'p' }, { key: 'p' }] }],
    'customers[0].contacts[1].key: "p" is used by another contact of the customer already',
  ],
  [
    'one external ID for two customers in one source system',
    [
      { ...a, externalIds: { erp: 'X' } },
      { ...b, externalIds: { erp: 'X' } },
    ],
    'customers[1].externalIds.erp: "X" is used by another customer of the tenant in erp already',
  ],
  [
    'one external ID for two contacts of different customers',
    [
      { ...a, contacts: [{ key: 'p', externalIds: { erp: 'X' } }] },
      { ...b, contacts: [{ key: 'p', externalIds: { erp: 'X' } }] },
    ],
    'customers[1].contacts[0].externalIds.erp: "X" is used by another contact of the tenant in erp already',
  ],
  ['a blank source system', [{ ...a, externalIds: { ' ': 'X' } }], 'customers[0].externalIds: has the key " ", which is no name'],
  ['a blank external ID', [{ ...a, externalIds: { erp: ' ' } }], 'customers[0].externalIds.erp: " " is blank'],
  ['a customer without a name', [{ key: 'a' }], 'customers[0]: needs "name"'],
  ['an unknown standing', [{ ...a, status: 'Activ' }], 'customers[0].status: "Activ" is none of Active, Archived, Blocked. "Active"?'],
  ['an unknown key', [{ ...a, externalIDs: {} }], 'customers[0]: "externalIDs" is no known key. "externalIds"?'],
  ['an unknown key of a location', [{ ...a, locations: [{ key: 'l', lat: 51 }] }], 'customers[0].locations[0]: "lat" is no known key.'],
  [
    'one coordinate without the other',
    [{ ...a, locations: [{ key: 'l', latitude: 51 }] }],
    'customers[0].locations[0]: has one coordinate without the other; give latitude and longitude, or neither',
  ],
  [
    'a contact at a location that the customer does not have',
    [{ ...a, locations: [{ key: 'essen' }], contacts: [{ key: 'p', location: 'bochum' }] }],
    'customers[0].contacts[0].location: "bochum" is no location of this customer; it has "essen"',
  ],
  ['a contact at a location, and no locations', [{ ...a, contacts: [{ key: 'p', location: 'essen' }] }], 'it has none'],
])('%s is refused', async (_, customers, message) => {
  expect(await refusal(customers)).toContain(message);
});

test.each<[string, unknown, string]>([
  ['an unknown strategy', { strategy: 'ExternalIdsOnly' }, 'mapping.strategy: "ExternalIdsOnly" is none of ExternalIdOnly, '],
  ['an unknown fallback', { safeMatching: ['name'] }, 'mapping.safeMatching[0]: "name" is none of customerNumber, email'],
  ['an unknown part', { autoCreate: { customer: true } }, 'mapping.autoCreate: "customer" is no known key. "customers"?'],
])('%s is refused', async (_, mapping, message) => {
  const scenario = { tenants: [{ key: 't', integrationClients: [{ key: 'erp', mapping }] }] } as Scenario;
  await expect(startMock({ scenario })).rejects.toThrow(message);
});

test('numbers, keys and external IDs may be the same where they mean different things', async () => {
  const { mock } = await given.mock({
    scenario: {
      tenants: ['one', 'two'].map((key) => ({
        key,
        customers: [
          {
            key: 'a',
            id: 1,
            name: 'A',
            customerNumber: 'N',
            externalIds: { erp: 'X', crm: 'X' },
            locations: [{ key: 'a', id: 1, externalIds: { erp: 'X' } }],
            contacts: [{ key: 'a', id: 1, externalIds: { erp: 'X' } }],
          },
          { key: 'b', name: 'A', customerNumber: 'N', locations: [{ key: 'a' }], contacts: [{ key: 'a', location: 'a' }] },
        ],
      })),
    },
  });
  expect(mock.state.customers('two').map(({ id }) => id)).toEqual([1, 2]);
  expect(mock.state.contacts('two')).toMatchObject([
    { id: 1, locationId: null },
    { id: 2, customerId: 2, locationId: 2 },
  ]);
});

test('a client that says nothing maps by external ID, then number; it creates customers and locations, and changes locations [A-15, A-44]', async () => {
  const { erp, mock } = await given.client();
  const full = (name: string) => ({
    customer: { externalId: 'CUST-1', customerNumber: 'N-1', name, email: 'a@example.com' },
    location: { externalId: 'LOC-1', name, latitude: 51, longitude: 7 },
    contact: { externalId: 'CONT-1', displayName: name },
  });
  const mappings = [];
  for (const request of [
    full('Old'),
    full('New'),
    { customer: { externalId: 'X', customerNumber: 'N-1' } },
    { customer: { externalId: 'Y', email: 'a@example.com' } },
  ])
    mappings.push((await erp.importTarget(target('JOB-1', request))).body.items[0].customerMapping);
  expect(mappings).toMatchObject([
    { status: 'Warning', customerId: 1, customerLocationId: 1, customerContactId: null, warnings: ['ContactAutoCreateDisabled'] },
    { status: 'Warning', customerId: 1, customerLocationId: 1, customerContactId: null, warnings: ['ContactAutoCreateDisabled'] },
    { status: 'Mapped', customerId: 1 },
    { status: 'Created', customerId: 2 },
  ]);
  expect([mock.state.customers()[0]?.name, mock.state.locations()[0]?.name]).toEqual(['Old', 'New']);
});
