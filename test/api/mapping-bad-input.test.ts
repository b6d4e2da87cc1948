/** What integrations send by mistake: the documented status and warning each time, never a silent link, never a 500. */
import { describe, expect, test } from 'vitest';
import { given, target } from '../support/given.js';
import { zoo, zooClient } from '../support/zoo.js';

async function sent(client: string, request: Record<string, unknown>) {
  const { mock } = await given.mock({ scenario: zoo() });
  const before = [mock.state.customers(), mock.state.locations(), mock.state.contacts()];
  const answer = await zooClient(mock, client).importTarget(target('JOB-1', request));
  const after = [mock.state.customers(), mock.state.locations(), mock.state.contacts()];
  const { status, warnings, customerId, customerLocationId, customerContactId } = answer.body.items?.[0]?.customerMapping ?? {};
  return { answer, status, warnings, ids: [customerId, customerLocationId, customerContactId], before, after };
}

const nobody = [null, null, null];

describe('empty and blank IDs and numbers name nothing: nothing is linked, nothing is created', () => {
  const blanks = ['', ' ', '\t\n', '\u00a0', '\u3000'];
  test.each(
    blanks.flatMap((blank) =>
      ['creator', 'customer-number', 'name-and-address'].map((client) => [JSON.stringify(blank), client, blank] as const),
    ),
  )('%s as %s', async (_, client, blank) => {
    const all = { customer: { externalId: blank, customerNumber: blank }, location: { externalId: blank }, contact: { externalId: blank } };
    for (const request of [all, { customer: all.customer }, { location: all.location }, { contact: all.contact }]) {
      const { answer, status, warnings, ids, before, after } = await sent(client, request);
      expect(answer.status).toBe(202);
      expect([status, warnings, ids]).toEqual(['NotApplicable', [], nobody]);
      expect(after).toEqual(before);
    }
  });

  test('a blank external ID beside a number: the number counts', async () => {
    expect(await sent('customer-number', { customer: { externalId: ' ', customerNumber: 'NO-KNOWN' } })).toMatchObject({
      status: 'Mapped',
      ids: [13, null, null],
    });
  });

  test('a blank external ID of a location or contact beside a known customer: neither known nor created under it', async () => {
    const request = { customer: { externalId: 'CUST-KNOWN' }, location: { externalId: '' }, contact: { externalId: ' ' } };
    const { status, ids, before, after } = await sent('creator', request);
    expect([status, ids]).toEqual(['Mapped', [13, null, null]]);
    expect(after).toEqual(before);
  });
});

describe('what does not belong together', () => {
  test('a contact without a customer is not created, though its client creates contacts', async () => {
    const { status, warnings, ids, before, after } = await sent('creator', {
      contact: { externalId: 'CONT-NEW', displayName: 'Dora Frank' },
    });
    expect([status, warnings, ids]).toEqual(['Failed', ['ContactAutoCreateDisabled'], nobody]);
    expect(after).toEqual(before);
  });

  test('a location of another customer than the contact’s: the contact is not linked', async () => {
    const { status, warnings, ids } = await sent('creator', {
      location: { externalId: 'LOC-KNOWN' },
      contact: { externalId: 'CONT-ELSE' },
    });
    expect([status, warnings, ids]).toEqual(['Warning', ['ContactLocationMismatch'], [13, 35, null]]);
  });

  test('customer, location and contact of three different customers: only the customer is linked', async () => {
    const request = {
      customer: { externalId: 'CUST-NO-COORDINATES' },
      location: { externalId: 'LOC-KNOWN' },
      contact: { externalId: 'CONT-ELSE' },
    };
    const { status, warnings, ids, before, after } = await sent('creator', request);
    expect([status, warnings, ids]).toEqual(['Warning', ['ContactLocationMismatch'], [12, null, null]]);
    expect(after).toEqual(before);
  });

  test('a new customer with the location of another: the customer is created, the location is not its own', async () => {
    const { status, warnings, ids } = await sent('creator', {
      customer: { externalId: 'CUST-NEW' },
      location: { externalId: 'LOC-KNOWN' },
    });
    expect([status, warnings, ids]).toEqual(['Warning', ['ContactLocationMismatch'], [1000, null, null]]);
  });
});

describe('coordinates', () => {
  test.each([{ latitude: 51.45 }, { longitude: 7.01 }])('one only (%j) is none', async (one) => {
    const created = await sent('creator', { customer: { externalId: 'CUST-KNOWN' }, location: { externalId: 'LOC-NEW', ...one } });
    expect([created.status, created.warnings]).toEqual(['Warning', ['LocationMissingCoordinates']]);
    const known = await sent('creator', { location: { externalId: 'LOC-KNOWN', ...one } });
    expect([known.status, known.warnings]).toEqual(['Mapped', []]);
    expect(known.after).toEqual(known.before);
    const address = await sent('external-id-first', { location: { externalId: 'LOC-KNOWN' }, address: one });
    expect([address.status, address.warnings]).toEqual(['Mapped', []]);
  });

  test('beyond the poles are a 400, and nothing is imported', async () => {
    const { answer } = await sent('creator', { location: { externalId: 'LOC-KNOWN', latitude: 91, longitude: 7 } });
    expect(answer).toMatchObject({ status: 400, body: { error: { details: { 'location.latitude': ['91 is more than 90'] } } } });
  });
});

describe('numbers and e-mail addresses match exactly or not at all', () => {
  test.each(['no-known', 'NO-KNOWN ', ' NO-KNOWN', 'NO–KNOWN', 'NO-KNOWN\u200b', 'NO-KNOW', 'NO-KNOWNN', 'ＮＯ-KNOWN'])(
    'the number "%s"',
    async (customerNumber) => {
      const { status, warnings, ids } = await sent('customer-number', { customer: { customerNumber } });
      expect([status, warnings, ids]).toEqual(['Failed', ['CustomerAutoCreateDisabled'], nobody]);
    },
  );

  test.each(['cust-known', 'CUST-KNOWN ', ' CUST-KNOWN', 'CUST-KNOWN\u0000'])('the external ID "%s"', async (externalId) => {
    const { status, warnings, ids } = await sent('external-id-first', { customer: { externalId } });
    expect([status, warnings, ids]).toEqual(['Failed', ['CustomerAutoCreateDisabled'], nobody]);
  });

  test.each(['Known@example.com', 'known@example.com '])('the e-mail address "%s"', async (email) => {
    const { status, ids } = await sent('external-id-first', { customer: { externalId: 'CUST-NEW', email } });
    expect([status, ids]).toEqual(['Failed', nobody]);
  });
});

describe('names of every kind are kept as they are, and compared without harm', () => {
  test.each([
    ['2,000 characters', 'Langer Name '.repeat(167)],
    ['2,000 times one character', 'ä'.repeat(2000)],
    ['written from right to left', 'شركة النور للتجهيزات الطبية'],
    ['Hebrew with points', 'חֶבְרָה'],
    ['emoji', '🏥🚑 Klinik 👩‍⚕️'],
    ['emoji alone', '🏥'],
    ['direction marks', '\u202eGmbH eht\u202c'],
    ['a lone surrogate', 'Berg \ud83d'],
    ['control characters', 'Berg\u0000\u0007'],
    ['markup', '<script>alert(1)</script>'],
    ['a key of every object', '__proto__'],
  ])('%s', async (_, name) => {
    const { mock } = await given.mock({ scenario: zoo() });
    const place = { externalId: 'LOC-NEW', name, postalCode: '45127', country: 'DE', latitude: 51.4, longitude: 7 };
    const request = { customer: { externalId: 'CUST-NEW', name }, location: place, contact: { externalId: 'CONT-NEW', displayName: name } };
    const first = await zooClient(mock, 'creator').importTarget(target('JOB-1', request));
    expect(first.body.items[0].customerMapping).toMatchObject({ status: 'Created', customerId: 1000 });
    const kept = JSON.parse(JSON.stringify(name).replace('\\ud83d"', '\ufffd"')); // fetch sends no half of a pair
    expect(
      [mock.state.customers().at(-1)?.name, mock.state.locations().at(-1)?.name, mock.state.contacts().at(-1)?.displayName].map((text) =>
        text?.replace(/\ud83d$/, '\ufffd'),
      ),
    ).toEqual([kept, kept, kept]);

    const byName = await zooClient(mock, 'name-and-address').importTarget(
      target('JOB-2', { customer: { name }, location: { postalCode: '45127' } }),
    );
    const { status, customerId } = byName.body.items[0].customerMapping;
    expect([status, customerId]).toEqual(/[\p{L}\p{N}]/u.test(name) ? ['Warning', 1000] : ['Failed', null]);
  });
});

describe('a rename without the right to it', () => {
  test.each([
    ['by setting', 'external-id-first', {}],
    ['for want of customers.write', 'without-write', {}],
    ['by setting, with operation update', 'external-id-first', { operation: 'update' }],
  ])('%s links by the external ID, and the record keeps its name, number and address', async (_, client, more) => {
    const { mock } = await given.mock({ scenario: zoo() });
    const erp = zooClient(mock, client);
    await erp.importTarget(target('JOB-1'));
    const before = [mock.state.customers(), mock.state.contacts()];
    const customer = { externalId: 'CUST-KNOWN', customerNumber: 'NO-STOLEN', name: 'Somebody Else AG', email: 'thief@example.com' };
    const contact = { externalId: 'CONT-KNOWN', displayName: 'Carla Otto' };
    const { body } = await erp.importTarget(target('JOB-1', { ...more, customer, contact }));
    expect(body.items[0].customerMapping).toEqual({
      status: 'Mapped',
      customerId: 13,
      customerLocationId: null,
      customerContactId: 56,
      warnings: [],
    });
    expect([mock.state.customers(), mock.state.contacts()]).toEqual(before);
  });
});

test.each<[string, Record<string, unknown>, string]>([
  ['a number as external ID', { customer: { externalId: 10042 } }, 'customer.externalId'],
  ['a list as customer', { customer: [] }, 'customer'],
  ['text as location', { location: 'Essen' }, 'location'],
  ['an unknown default priority', { location: { externalId: 'L', defaultPriority: 'Hgih' } }, 'location.defaultPriority'],
  ['negative minutes', { location: { externalId: 'L', defaultEstimatedWorkMinutes: -1 } }, 'location.defaultEstimatedWorkMinutes'],
  ['a contact’s name as object', { contact: { displayName: {} } }, 'contact.displayName'],
])('%s is a 400 that names the field', async (_, request, path) => {
  const { answer, before, after } = await sent('creator', request);
  expect(answer.status).toBe(400);
  expect(Object.keys(answer.body.error.details)).toEqual([path]);
  expect(after).toEqual(before);
});
