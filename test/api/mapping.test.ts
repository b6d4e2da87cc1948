import { describe, expect, test } from 'vitest';
import { given, target } from '../support/given.js';
import { zoo, zooClient } from '../support/zoo.js';
import { type MappingCase, settingCases, statusCases, strategyCases, warningCases } from './mapping-cases.js';

describe.each([
  ['the strategy', strategyCases],
  ['the status', statusCases],
  ['the warning', warningCases],
  ['the setting', settingCases],
] as const)('%s', (_, tables: Readonly<Record<string, readonly MappingCase[]>>) => {
  describe.each(Object.entries(tables))('%s', (_name, cases) => {
    test.each(cases)('$title', async ({ client, request, mapping, assumptions }) => {
      const { mock } = await given.mock({ scenario: zoo({ assumptions: assumptions ?? {} }) });

      const { status, body } = await zooClient(mock, client).importTarget(target('JOB-1', request));

      expect(status).toBe(202);
      expect(body.items).toEqual([
        { externalId: 'JOB-1', status: 'Imported', targetId: 1, warnings: mapping.warnings, customerMapping: mapping },
      ]);
      const linked = {
        customerId: mapping.customerId,
        locationId: mapping.customerLocationId,
        contactId: mapping.customerContactId,
      };
      expect(mock.state.targets()[0]?.links ?? { customerId: null, locationId: null, contactId: null }).toEqual(linked);
    });
  });
});

describe('each table provokes what it is about', () => {
  test.each(Object.entries(statusCases))('the status %s', (status, cases: readonly MappingCase[]) => {
    for (const { mapping } of cases) expect(mapping.status).toBe(status);
  });
  test.each(Object.entries(warningCases))(
    'the warning %s, unless its title begins with "not"',
    (warning, cases: readonly MappingCase[]) => {
      for (const { mapping, title } of cases) expect(mapping.warnings.includes(warning as never), title).toBe(!title.startsWith('not '));
    },
  );
  test.each(Object.entries(strategyCases))('the strategy %s, in its client', (strategy, cases: readonly MappingCase[]) => {
    const clients = zoo().tenants?.[0]?.integrationClients ?? [];
    for (const { client } of cases) {
      const entry = clients.find(({ key }) => key === client);
      expect(entry?.mapping?.strategy ?? 'ExternalIdFirst').toBe(strategy);
    }
  });
});
