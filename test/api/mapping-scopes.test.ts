import { describe, expect, test } from 'vitest';
import type { Scope } from '../../src/contract/types.js';
import type { Scenario } from '../../src/index.js';
import { Client, erpKey, given, target } from '../support/given.js';
import { zoo } from '../support/zoo.js';

/** One request that would link a customer, change its name and create a contact. */
const request = target('JOB-1', {
  customer: { externalId: 'CUST-KNOWN', name: 'Renamed by the ERP' },
  contact: { externalId: 'CONT-NEW', displayName: 'Dora Frank' },
});

/** mapping-zoo with a client of its own, whose settings allow everything. */
function zooWith(scopes: readonly Scope[], assumptions: NonNullable<Scenario['assumptions']> = {}): Scenario {
  const everything = { customers: true, locations: true, contacts: true };
  const client = {
    key: 'erp',
    sourceSystem: 'logistics_erp',
    scopes: ['inbound.targets.write', 'inbound.targets.batch.write', 'import_jobs.read', ...scopes] as Scope[],
    mapping: { autoCreate: everything, update: everything },
    apiKeys: [{ value: erpKey }],
  };
  const scenario = zoo({ assumptions });
  return { ...scenario, tenants: (scenario.tenants ?? []).map((tenant) => ({ ...tenant, integrationClients: [client] })) };
}

const [map, write, read] = ['customers.map', 'customers.write', 'customers.read'] as const;
const refused = { error: { code: 'missing_scope', requiredScope: map } };
const created = { status: 'Created', customerId: 13, customerLocationId: null, customerContactId: 3000, warnings: [] };
const warned = {
  status: 'Warning',
  customerId: 13,
  customerLocationId: null,
  customerContactId: null,
  warnings: ['ContactAutoCreateDisabled'],
};
const skipped = { status: 'Skipped', customerId: null, customerLocationId: null, customerContactId: null, warnings: [] };
const withoutIds = ({ status, warnings }: { status: string; warnings: readonly string[] }) => ({ status, warnings });

describe('the same request, with every combination of the three customer scopes', () => {
  test.each<[readonly Scope[], number, object]>([
    [[], 403, refused],
    [[write], 403, refused],
    [[read], 403, refused],
    [[write, read], 403, refused],
    [[map], 202, withoutIds(warned)],
    [[map, write], 202, withoutIds(created)],
    [[map, read], 202, warned],
    [[map, write, read], 202, created],
  ])('%j: %d', async (scopes, status, expected) => {
    const { erp, mock } = await given.clientOf(zooWith(scopes));

    const answer = await erp.importTarget(request);

    expect(answer.status).toBe(status);
    if (status === 403) {
      expect(answer.body).toMatchObject(expected);
      expect(mock.state.targets()).toEqual([]);
    } else {
      expect(answer.body.items[0].customerMapping).toEqual(expected);
      expect((await erp.job(1)).body.items[0].customerMapping).toEqual(expected);
    }
    const mayWrite = status === 202 && scopes.includes(write);
    expect(mock.state.customers().find(({ id }) => id === 13)?.name).toBe(mayWrite ? 'Renamed by the ERP' : 'Known by Everything GmbH');
    expect(mock.state.contacts().some(({ id }) => id === 3000)).toBe(mayWrite);
  });

  test.each<[readonly Scope[], object]>([
    [[], withoutIds(skipped)],
    [[write], withoutIds(skipped)],
    [[read], skipped],
    [[write, read], skipped],
  ])('%j under missingMapScope: skip is imported, and its mapping is Skipped [A-02]', async (scopes, expected) => {
    const { erp, mock } = await given.clientOf(zooWith(scopes, { missingMapScope: 'skip' }));
    const before = [mock.state.customers(), mock.state.contacts()];

    const { status, body } = await erp.importTarget(request);

    expect(status).toBe(202);
    expect(body.items[0].customerMapping).toEqual(expected);
    expect(mock.state.targets()).toMatchObject([{ externalId: 'JOB-1', links: null }]);
    expect([mock.state.customers(), mock.state.contacts()]).toEqual(before);
  });

  test.each<[readonly Scope[], boolean]>([
    [[map], false],
    [[map, write], false],
    [[map, read], true],
    [[map, write, read], true],
  ])('%j under mappingWithoutRead: omit shows the mapping, on items and job: %s [A-03]', async (scopes, shown) => {
    const { erp } = await given.clientOf(zooWith(scopes, { mappingWithoutRead: 'omit' }));
    const { body } = await erp.importTarget(request);
    const job = (await erp.job(1)).body;
    const [listed] = (await erp.get('/import-jobs')).body.items;
    expect([body.items[0], job, job.items[0], listed].map((part) => 'customerMapping' in part)).toEqual([shown, shown, shown, shown]);
  });
});

describe('the import scope is needed beside customers.map', () => {
  test.each([
    ['/inbound/targets', request, 'inbound.targets.write'],
    ['/inbound/targets/batch', { targets: [request] }, 'inbound.targets.batch.write'],
  ])('%s', async (path, body, requiredScope) => {
    const { erp } = await given.client({ scopes: [map, write, read] });
    expect(await erp.post(path, body)).toMatchObject({ status: 403, body: { error: { code: 'missing_scope', requiredScope } } });
  });

  test('a batch with one customer-aware item needs it, and one without does not', async () => {
    const { erp, mock } = await given.clientOf(zooWith([]));
    expect(await erp.importBatch([target('JOB-1'), request])).toMatchObject({ status: 403, body: refused });
    expect(mock.state.targets()).toEqual([]);
    expect(await erp.importBatch([target('JOB-1'), target('JOB-2', { customer: { name: 'Plain text' } })])).toMatchObject({ status: 200 });
  });
});

test('IDs are shown by the scopes of whoever looks: a client without customers.read never sees any, whatever it imported', async () => {
  const { erp, mock } = await given.clientOf(zooWith([map, write]));
  const reader = new Client(mock, erpKey);
  await erp.importBatch([request, target('JOB-2', { location: { externalId: 'LOC-KNOWN' } })]);
  mock.clock.drain();
  for (const path of ['/import-jobs/1', '/import-jobs', '/import-jobs?limit=1'])
    expect((await reader.get(path)).text).not.toMatch(/customerId|customerLocationId|customerContactId/);
});
