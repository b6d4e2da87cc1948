/** A tenant full of what must not leave it, and a second one of which nothing may be seen: for what webhooks say. */
import type { EventType } from '../../src/contract/types.js';
import { Client, given, type Subscribed, type Subscribing, tenantWith } from './given.js';

/** What no payload may ever hold. */
export const neverSent = {
  'access notes': 'ACCESS-NOTE key is under the mat',
  'parking notes': 'PARKING-NOTE behind the barrier',
  'a description': 'DESCRIPTION-OF-THE-TARGET',
  'a custom field': 'CUSTOM-FIELD-VALUE',
  'the internal notes of a report': 'INTERNAL-NOTE the customer never pays on time',
  'the API key': 'fio_live_MOCKerp00000000000001',
  'the secret': 'whsec_MOCKreceiver000000000000000000001',
  'a customer number of the target': 'NUMBER-ON-THE-TARGET',
  'the other tenant’s id': 'tenant-456',
  'the other tenant’s name': 'Nordlicht',
  'the other tenant’s customer': 'Klinik',
  'the e-mail address of the customer': 'customer@example.com',
  'the phone of the customer': '+49-CUSTOMER-PHONE',
  'the website of the customer': 'www.customer.example',
  'the street': 'Hachestrasse',
  'an e-mail address on the target': 'on-target@example.com',
  'a phone on the target': '+49-TARGET-PHONE',
  'the mobile of a contact that has a phone': '+49-MOBILE',
} as const;

/** What only `contactDetails` shows. */
export const contactDetails = { email: 'anna.weber@example.com', phone: '+49-CONTACT-PHONE' } as const;

const otherKey = 'fio_live_MOCKnord0000000000001';

const rheinruhr = {
  name: 'Rhein-Ruhr Service GmbH',
  customers: [
    {
      key: 'medical',
      id: 12,
      customerNumber: 'RRM-001',
      name: 'Rhein-Ruhr Medical Supply',
      externalIds: { logistics_erp: 'CUST-10042', crm: 'CRM-77' },
      email: 'customer@example.com',
      phone: '+49-CUSTOMER-PHONE',
      website: 'www.customer.example',
      locations: [
        {
          key: 'essen',
          id: 34,
          externalIds: { logistics_erp: 'LOC-ESSEN-01' },
          name: 'Essen Center',
          street: 'Hachestrasse 12',
          postalCode: '45127',
          city: 'Essen',
          latitude: 51.451,
          longitude: 7.012,
          accessNotes: neverSent['access notes'],
          parkingNotes: neverSent['parking notes'],
        },
      ],
      contacts: [
        {
          key: 'anna',
          id: 56,
          externalIds: { logistics_erp: 'CONT-44', crm: 'CRM-CONT-1' },
          displayName: 'Anna Weber',
          location: 'essen',
          ...contactDetails,
          mobile: '+49-MOBILE',
        },
      ],
    },
  ],
};

const nordlicht = {
  ...tenantWith({ apiKeys: [{ value: otherKey }] }, { key: 'nordlicht', id: 'tenant-456' }),
  name: 'Nordlicht Technik AG',
  customers: [
    {
      key: 'klinik',
      customerNumber: 'RRM-001',
      name: 'Nordlicht Klinik Service',
      externalIds: { logistics_erp: 'CUST-10042' },
      locations: [{ key: 'kiel', externalIds: { logistics_erp: 'LOC-ESSEN-01' }, name: 'Nordlicht Kiel' }],
      contacts: [{ key: 'jan', externalIds: { logistics_erp: 'CONT-44' }, displayName: 'Jan Nordlicht' }],
    },
  ],
  targets: [{ externalId: 'JOB-1', title: 'Nordlicht heat pump' }],
};

/** A target that is linked to customer, location and contact, with something in every field. */
export const linkedTarget = {
  externalId: 'JOB-1',
  title: 'Maintenance visit',
  description: neverSent['a description'],
  customer: {
    externalId: 'CUST-10042',
    customerNumber: neverSent['a customer number of the target'],
    name: 'Rhein-Ruhr Medical Supply',
    email: 'on-target@example.com',
    phone: '+49-TARGET-PHONE',
  },
  location: { externalId: 'LOC-ESSEN-01', accessNotes: neverSent['access notes'], parkingNotes: neverSent['parking notes'] },
  contact: { externalId: 'CONT-44' },
  planning: { dueDate: '2026-06-25', estimatedWorkMinutes: 45, priority: 'High' },
  businessValue: { expectedRevenue: 249.5 },
  customFields: { note: neverSent['a custom field'] },
};

/** The subscription `portal` of `rheinruhr`, with the linked target JOB-1 of which it has not been told. */
export async function subscribedToEverything({ tenant, scenario, client, ...more }: Subscribing = {}): Promise<Subscribed> {
  const arrangement = await given.subscribed({
    ...more,
    client: { sourceSystems: ['*'], mapping: { update: { customers: false, locations: false, contacts: false } }, ...client },
    tenant: { ...rheinruhr, ...tenant },
    scenario: { ...scenario, tenants: [nordlicht] },
  });
  const { mock, erp, receiver } = arrangement;
  const isActive = mock.webhooks.list()[0]?.isActive ?? true;
  await erp.patch('/webhooks/1', { isActive: false });
  await erp.importTarget(linkedTarget);
  await new Client(mock, otherKey).importTarget(linkedTarget);
  await erp.patch('/webhooks/1', { isActive });
  await mock.clock.advance('1s'); // the import jobs are done
  receiver.attempts.splice(0);
  return arrangement;
}

/** What the employee writes of the visit, with what is for nobody else. */
const report = {
  result: 'PartiallySuccessful',
  followUpRequired: true,
  attachmentCount: 2,
  summary: 'Seal replaced. The filter has to be ordered.',
  internalNotes: neverSent['the internal notes of a report'],
} as const;

/**
 * A day on which each of the 24 events happens. JOB-1 is visited: its first appointment is called off, the second one meets a problem, the report is
 * rejected once, leaves a follow-up, and fails to be billed once. JOB-2 is linked like it and called off, JOB-3 is linked to nothing.
 */
export async function everythingHappens({ mock, erp }: Pick<Subscribed, 'mock' | 'erp'>): Promise<void> {
  const happens = async (target: string, ...types: readonly EventType[]) => {
    for (const type of types) await mock.trigger(type, { target });
  };
  await erp.importTarget({ ...linkedTarget, externalId: 'JOB-2' });
  await happens('JOB-3', 'target.imported');
  await happens('JOB-1', 'target.rejected', 'target.updated', 'route.published', 'appointment.cancelled');
  await happens('JOB-1', 'appointment.problem_reported', 'appointment.completed');
  mock.moves.submitReport({ target: 'JOB-1', ...report });
  await happens('JOB-1', 'visit_report.rejected');
  mock.moves.submitReport({ target: 'JOB-1' });
  await happens('JOB-1', 'visit_report.approved', 'billing.event_failed', 'billing.event_sent');
  await happens('JOB-2', 'target.cancelled');
}
