/** Which items of an import job the page shows, and how it says what became of them. */
import { expect, test } from 'vitest';
import type { ExplainedItem } from '../../src/control/overview/overview-types.js';
import { itemTone, linkedText, mappingTone, wantedItems } from '../../src/dashboard/jobs/items.js';
import { given, target } from '../support/given.js';

test('the rejected items of a job are found by their filter, and by what was wrong with them', async () => {
  const items = await itemsOf([target('JOB-1'), { externalId: 'JOB-2', title: '' }, target('JOB-3')]);

  expect(idsOf(wantedItems(items, 'all', ''))).toEqual(['JOB-1', 'JOB-2', 'JOB-3']);
  expect(idsOf(wantedItems(items, 'rejected', ''))).toEqual(['JOB-2']);
  expect(idsOf(wantedItems(items, 'all', 'MISSING_TITLE'))).toEqual(['JOB-2']);
  expect(items.map(itemTone)).toEqual(['good', 'bad', 'good']);
});

test('items with warnings are found by their filter, and mapped ones by the customer that they are linked to', async () => {
  const items = await itemsOf([
    target('JOB-1', { customer: { externalId: 'CUST-10042' } }),
    target('JOB-2', { customer: { externalId: 'CUST-NOBODY' }, location: { name: 'Somewhere' } }),
  ]);

  expect(idsOf(wantedItems(items, 'warned', ''))).toEqual(['JOB-2']);
  expect(idsOf(wantedItems(items, 'all', 'cust-10042'))).toEqual(['JOB-1']);
  expect(idsOf(wantedItems(items, 'rejected', ''))).toEqual([]);
});

test('what an item was linked by is said in words', () => {
  const part = { part: 'customer', id: 12, name: 'Müller GmbH' } as const;

  expect(linkedText({ ...part, by: 'its external ID CUST-10042' })).toBe('linked by its external ID CUST-10042');
  expect(linkedText({ ...part, by: 'created' })).toBe('created by this import');
  expect(linkedText({ ...part, by: null })).toBe('linked; by what is not known any more');
});

test.each([
  ['Mapped', 'good'],
  ['Warning', 'warning'],
  ['Failed', 'bad'],
  ['NotApplicable', 'neutral'],
])('a mapping that is %s is %s', (status, tone) => {
  expect(mappingTone(status)).toBe(tone);
});

/** The items of one job in the world of the documents, as the page gets them. */
async function itemsOf(targets: readonly unknown[]): Promise<readonly ExplainedItem[]> {
  const { mock, erp } = await given.scenario('demo', { clock: 'virtual' });
  const { body } = await erp.importBatch(targets);
  await mock.clock.drain();
  return mock.overview.explainImportJob(body.importJobId).items;
}

function idsOf(items: readonly ExplainedItem[]): readonly (string | null)[] {
  return items.map(({ externalId }) => externalId);
}
