/** Nothing crosses tenants [S1]. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { MappingStrategy } from '../../src/contract/generated/settings.js';
import { type Scenario, startMock } from '../../src/index.js';
import { Client, given, target } from '../support/given.js';

const strategies: readonly MappingStrategy[] = [
  'ExternalIdOnly',
  'ExternalIdFirst',
  'ExternalIdThenCustomerNumber',
  'ExternalIdThenNameAndAddress',
];

/** What both tenants use: the same external IDs, numbers, e-mail addresses and postal codes. */
const shared = {
  externalIds: ['X-1', 'X-2', 'X-3', 'X-4'],
  numbers: ['N-1', 'N-2', 'N-3'],
  postalCodes: ['45127', '44787'],
};

/** What belongs to one of them, and must never be met by the other: names with its mark, and numbers of its own million. */
const marks = { ours: { mark: 'Ourselves', first: 1_000_000 }, theirs: { mark: 'Strangers', first: 7_000_000 } };
type Side = keyof typeof marks;

const record = fc.record({
  externalId: fc.option(fc.constantFrom(...shared.externalIds), { nil: undefined }),
  customerNumber: fc.constantFrom(...shared.numbers),
  postalCode: fc.constantFrom(...shared.postalCodes),
  standing: fc.constantFrom('Active' as const, 'Archived' as const, 'Blocked' as const),
});
type CustomerOf<Of> = Of extends fc.Arbitrary<infer Value> ? Value : never;
const setup = fc.record({
  customers: fc.uniqueArray(record, { selector: ({ externalId }) => externalId ?? {}, minLength: 1, maxLength: 5 }),
  strategy: fc.constantFrom(...strategies),
  creates: fc.boolean(),
});

function tenantOf(
  side: Side,
  { customers, strategy, creates }: { customers: readonly CustomerOf<typeof record>[]; strategy: MappingStrategy; creates: boolean },
) {
  const { mark, first } = marks[side];
  const parts = { customers: creates, locations: creates, contacts: creates };
  return {
    key: side,
    id: side,
    integrationClients: [
      {
        key: side,
        sourceSystem: 'erp',
        mapping: { strategy, safeMatching: ['customerNumber' as const, 'email' as const], autoCreate: parts, update: parts },
        apiKeys: [{ value: `fio_live_MOCK${side}` }],
      },
    ],
    customers: customers.map(({ externalId, customerNumber, postalCode, standing }, index) => {
      const reference = externalId === undefined ? {} : { externalIds: { erp: externalId } };
      return {
        key: `c${index}`,
        id: first + index,
        name: `${mark} ${index}`,
        email: `shared@example.com`,
        customerNumber,
        status: standing,
        ...reference,
        locations: [
          { key: 'l', id: first + index, name: `${mark} place ${index}`, street: `${mark} Street`, postalCode, city: mark, ...reference },
        ],
        contacts: [{ key: 'p', id: first + index, displayName: `${mark} person ${index}`, email: 'person@example.com', ...reference }],
      };
    }),
  };
}

const text = (...values: string[]) => fc.option(fc.constantFrom(...values), { nil: undefined });
/** Requests may guess what the others have, names and numbers included. */
const request = fc.record({
  by: fc.constantFrom<Side>('ours', 'theirs'),
  body: fc.record({
    customer: fc.record({
      externalId: text(...shared.externalIds),
      customerNumber: text(...shared.numbers),
      name: text('Ourselves 0', 'Strangers 0', 'Strangers 1'),
      email: text('shared@example.com'),
    }),
    location: fc.option(
      fc.record({
        externalId: text(...shared.externalIds),
        name: text('Ourselves place 0', 'Strangers place 0'),
        postalCode: text(...shared.postalCodes),
        latitude: fc.constant(51.45),
        longitude: fc.constant(7.01),
      }),
      { nil: undefined },
    ),
    contact: fc.option(
      fc.record({ externalId: text(...shared.externalIds), displayName: text('Strangers person 0'), email: text('person@example.com') }),
      { nil: undefined },
    ),
  }),
});

test('no id, name or number of one tenant ever appears in an answer to another, whatever the scenario and the requests', async () => {
  let linked = 0;
  await fc.assert(
    fc.asyncProperty(setup, setup, fc.array(request, { minLength: 1, maxLength: 6 }), async (ours, theirs, requests) => {
      const ids = { importJob: 1, target: 1, customer: 1, location: 1, contact: 1 };
      const scenario: Scenario = { ids, tenants: [tenantOf('ours', ours), tenantOf('theirs', theirs)] };
      await using mock = await startMock({ scenario, clock: 'frozen', now: '2026-06-24T06:00:00Z' });
      const clients = { ours: new Client(mock, 'fio_live_MOCKours'), theirs: new Client(mock, 'fio_live_MOCKtheirs') };
      for (const [index, { by, body }] of requests.entries()) {
        const other = by === 'ours' ? 'theirs' : 'ours';
        const others = JSON.stringify([
          mock.state.customers(other),
          mock.state.locations(other),
          mock.state.contacts(other),
          mock.state.targets(other),
        ]);
        const imported = await clients[by].importTarget(target(`JOB-${index}`, body));
        const job = await clients[by].get(imported.body.links.importJob);
        const list = await clients[by].get('/import-jobs');
        for (const answer of [imported, job, list]) {
          expect(answer.text).not.toContain(marks[other].mark);
          const foreign = [...answer.text.matchAll(/\d{7,}/g)]
            .map(Number)
            .filter((id) => id >= marks[other].first && id < marks[other].first + 1_000_000);
          expect(foreign).toEqual([]);
        }
        const mapping = imported.body.items[0].customerMapping;
        if (mapping?.customerId >= marks[by].first && mapping?.customerId < marks[by].first + 1_000_000) linked += 1;
        const untouched = JSON.stringify([
          mock.state.customers(other),
          mock.state.locations(other),
          mock.state.contacts(other),
          mock.state.targets(other),
        ]);
        expect(untouched).toBe(others);
      }
      expect(mock.defects).toEqual([]);
    }),
    { numRuns: 60 },
  );
  expect(linked, 'some requests must have met a record of their own tenant, else nothing was tried').toBeGreaterThan(20);
});

test('the same external ID in two tenants is two customers: in demo, CUST-10042 is another one for each [S1]', async () => {
  const { mock, erp } = await given.scenario('demo');
  const nordlicht = new Client(mock, 'fio_live_MOCKnord0000000000001');
  const request = target('JOB-1', { customer: { externalId: 'CUST-10042' }, location: { externalId: 'LOC-ESSEN-01' } });
  const answers = [await erp.importTarget(request), await nordlicht.importTarget(request)];
  expect(answers.map(({ body }) => body.items[0].customerMapping)).toMatchObject([
    { status: 'Mapped', customerId: 12, customerLocationId: 34 },
    { status: 'Mapped', customerId: 1, customerLocationId: 1 },
  ]);
  expect(mock.state.customers('nordlicht')).toMatchObject([{ name: 'Nordlicht Klinik Service' }]);
});
