import { describe, expect, test } from 'vitest';
import { document } from '../support/documents.js';
import { given } from '../support/given.js';

describe('the page on single import [S3], under documents-single', () => {
  test('its request gives its answer, field by field', async () => {
    const { erp } = await given.scenario('documents-single');

    const answer = await erp.importTarget(document('single-target'));

    expect(answer.status).toBe(200);
    expect(answer.body).toEqual(document('single-target-created'));
  });

  test('the link of the answer leads to the job', async () => {
    const { erp } = await given.scenario('documents-single');
    const { body } = await erp.importTarget(document('single-target'));

    const job = await erp.get(body.links.importJob);

    expect(job.body).toMatchObject(document('single-target-created'));
    expect(job.body).toMatchObject({
      sourceSystem: 'logistics_erp',
      batchId: null,
      createdAtUtc: '2026-06-24T06:00:00.000Z',
      completedAtUtc: '2026-06-24T06:00:00.000Z',
    });
  });

  test('its cancel request finds the target although it leaves out the externalType', async () => {
    const { erp, mock } = await given.scenario('documents-single');
    await erp.importTarget(document('single-target'));

    const { body } = await erp.importTarget(document('cancel-target'));

    expect(body).toMatchObject({
      importJobId: 185,
      status: 'Completed',
      cancelledItems: 1,
      items: [{ externalId: 'DEL-2026-000918', status: 'Cancelled', targetId: 991 }],
    });
    expect(mock.state.targets()).toMatchObject([{ id: 991, status: 'Cancelled', title: 'Delivery to Rhein-Ruhr Medical Supply' }]);
  });

  test('everything that the request says is kept on the target', async () => {
    const { erp, mock } = await given.scenario('documents-single');
    const sent = document('single-target');

    await erp.importTarget(sent);

    expect(mock.state.targets()[0]).toMatchObject({
      sourceSystem: 'logistics_erp',
      externalId: 'DEL-2026-000918',
      externalType: 'DeliveryOrder',
      templateKey: 'delivery_stop',
      title: sent.title,
      description: sent.description,
      customer: sent.customer,
      address: sent.address,
      businessValue: sent.businessValue,
      customFields: sent.customFields,
      planning: {
        routeDate: '2026-06-25',
        dueAt: Date.parse('2026-06-25T10:00:00Z'),
        timeWindowStart: Date.parse('2026-06-25T08:00:00Z'),
        timeWindowEnd: Date.parse('2026-06-25T13:00:00Z'),
        estimatedWorkMinutes: 25,
        priority: 'High',
        fixedTime: false,
      },
    });
  });
});

describe('the page on batch import [S4], under documents-batch', () => {
  test('its request gives job 185 with the targets 991 and 992', async () => {
    const { erp } = await given.scenario('documents-batch');

    const { status, body } = await erp.post('/inbound/targets/batch', document('targets-batch'));

    expect(status).toBe(200);
    expect(body).toMatchObject({ importJobId: 185, status: 'Completed', totalItems: 2, createdItems: 2, rejectedItems: 0 });
    expect(body.items).toEqual(document('batch-partially-failed').items.slice(0, 2));
  });

  test('with a third item without an external ID it gives the partial failure, field by field', async () => {
    const { erp } = await given.scenario('documents-batch');
    const batch = document('targets-batch');

    const { status, body } = await erp.post('/inbound/targets/batch', { ...batch, targets: [...batch.targets, { title: 'Nameless' }] });

    expect(status).toBe(200);
    expect(body).toEqual({ ...document('batch-partially-failed'), links: { importJob: '/import-jobs/185' } });
  });
});

describe('the page of example payloads [S2]', () => {
  test('the minimal import is done at once', async () => {
    const { erp } = await given.scenario('documents-single');

    const { status, body } = await erp.importTarget(document('minimal-target'));

    expect(status).toBe(200);
    expect(body).toMatchObject({ status: 'Completed', items: [{ externalId: 'JOB-2026-000918', status: 'Created', targetId: 991 }] });
  });

  test.each(['customer-aware-target', 'customer-aware-curl'])(
    'the customer-aware import (%s) is accepted, and kept with its customer, location and contact',
    async (name) => {
      const { erp, mock } = await given.scenario('documents-single');
      const sent = document(name);

      const { status, body } = await erp.importTarget(sent, { 'Idempotency-Key': 'JOB-2026-000918' });

      expect(status).toBe(202);
      expect(body).toMatchObject({
        importJobId: 184,
        status: 'Accepted',
        items: [{ externalId: 'JOB-2026-000918', status: 'Imported', targetId: 991 }],
      });
      const { customerNumber, ...customer } = sent.customer;
      expect(mock.state.targets()).toMatchObject([{ customer, location: sent.location, contact: sent.contact ?? null }]);
      expect(mock.state.customers()).toMatchObject([{ id: 1, customerNumber, name: customer.name }]);
    },
  );

  test('the customer number is on the customer record, and never on the target [S0, S1]', async () => {
    const { erp, mock } = await given.scenario('documents-mapping');
    await erp.importTarget(document('customer-aware-target'));
    expect(JSON.stringify(mock.state.targets())).not.toContain('RRM-001');
    expect(mock.state.customers()).toMatchObject([{ customerNumber: 'RRM-001' }]);
  });

  test('the batch with "items" is accepted too', async () => {
    const { erp } = await given.scenario('documents-batch');

    const { status, body } = await erp.post('/inbound/targets/batch', document('items-batch'));

    expect(status).toBe(202);
    expect(body.items).toMatchObject([
      { externalId: 'JOB-2026-000918', status: 'Imported', targetId: 991 },
      { externalId: 'JOB-2026-000919', status: 'Imported', targetId: 992 },
    ]);
  });

  test('the key of the curl example works as printed', async () => {
    const { erp } = await given.scenario('documents-single');
    expect(await erp.send({ path: '/integration/health', key: 'YOUR_API_KEY' })).toMatchObject({ status: 200 });
  });
});

describe('the answer of the page of example payloads [S2], under documents-mapping', () => {
  test('its request gives its answer, field by field', async () => {
    const { erp } = await given.scenario('documents-mapping');

    const { status, body } = await erp.importTarget(document('customer-aware-target'), { 'Idempotency-Key': 'JOB-2026-000918' });

    expect(status).toBe(202);
    expect(body).toMatchObject(document('import-accepted'));
    expect(body.items[0].customerMapping).toEqual(document('import-accepted').items[0].customerMapping);
  });

  test('its curl request, which has no contact, gives the same without one', async () => {
    const { erp } = await given.scenario('documents-mapping');
    const { body } = await erp.importTarget(document('customer-aware-curl'));
    expect(body.items[0].customerMapping).toEqual({
      ...document('import-accepted').items[0].customerMapping,
      customerContactId: null,
    });
  });

  test('its job is then polled until it is completed, and carries the same mapping', async () => {
    const { erp, mock } = await given.scenario('documents-mapping');
    const { body } = await erp.importTarget(document('customer-aware-target'));

    expect((await erp.get(body.links.importJob)).body).toMatchObject({ ...document('import-accepted'), status: 'Accepted' });
    mock.clock.advance('250ms');

    const { customerMapping } = document('import-accepted').items[0];
    expect((await erp.get(body.links.importJob)).body).toMatchObject({
      status: 'Completed',
      createdItems: 1,
      customerMapping: { mapped: 1, created: 0, updated: 0, warning: 0, failed: 0, skipped: 0, notApplicable: 0 },
      items: [{ externalId: 'JOB-2026-000918', status: 'Created', targetId: 456, warnings: [], customerMapping }],
    });
  });

  test('its batch maps the customer that is known, and creates the one that is not', async () => {
    const { erp } = await given.scenario('documents-mapping');
    const { body } = await erp.post('/inbound/targets/batch', document('items-batch'));
    expect(body.items).toMatchObject([
      { targetId: 456, customerMapping: { status: 'Mapped', customerId: 12, customerLocationId: 34 } },
      {
        targetId: 457,
        warnings: ['LocationMissingCoordinates'],
        customerMapping: { status: 'Warning', customerId: 13, customerLocationId: 35, warnings: ['LocationMissingCoordinates'] },
      },
    ]);
    expect(body.warningItems).toBe(1);
  });
});

test.each(['documents-single', 'documents-batch', 'documents-mapping'])(
  'a second run of %s gives byte-equal answers, and so does a reset',
  async (name) => {
    const run = async (erp: Awaited<ReturnType<typeof given.scenario>>['erp']) => {
      const received = [
        await erp.importTarget(document('single-target')),
        await erp.importTarget(document('customer-aware-target')),
        await erp.post('/inbound/targets/batch', document('targets-batch')),
        await erp.importTarget({ title: 5 }),
        await erp.get('/import-jobs?limit=2'),
        await erp.get('/integration/health'),
        await erp.send({ path: '/nothing', key: null }),
      ];
      return received.map(({ text, headers }) => [text, headers.get('x-correlation-id')]);
    };
    const first = await given.scenario(name);
    const second = await given.scenario(name);

    const answers = await run(first.erp);

    expect(await run(second.erp)).toEqual(answers);
    first.mock.reset();
    expect(await run(first.erp)).toEqual(answers);
  },
);
