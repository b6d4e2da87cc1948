/** What the page does not lose: the focus, the tenant, what was switched off. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { type Mock, startMock } from '../../src/index.js';
import { browsers } from '../support/browser.js';
import { Client, target } from '../support/given.js';

const { open } = browsers();
const clientOf = (mock: Mock) => new Client(mock, mock.apiKey);
const show = (page: Page, to: string) => page.evaluate((hash) => location.assign(hash), to);
const focused = (page: Page) => page.evaluate(() => document.activeElement?.tagName);

async function opened(context: Parameters<typeof open>[0], mock: Mock, hash: string): Promise<Page> {
  const page = await open(context, mock);
  await page.locator('.status.live').waitFor();
  await show(page, hash);
  await page.locator('main h1').waitFor();
  return page;
}

test('a line that has the focus and moves out of sight leaves the focus in its list', async (context) => {
  await using mock = await startMock('demo');
  await clientOf(mock).get('/integration/health');
  const page = await opened(context, mock, '#requests');
  await page.locator('a[data-line="0"]').focus();
  for (let count = 0; count < 80; count += 1) await clientOf(mock).get('/integration/health');
  await page.getByText('81 in all').waitFor();
  expect(await page.evaluate(() => document.querySelector('.table')?.contains(document.activeElement))).toBe(true);
});

test('who chooses another tenant keeps the focus on the choice', async (context) => {
  await using mock = await startMock('demo');
  const copy = mock.tenants.clone({});
  const page = await opened(context, mock, '#flow');
  const choice = page.getByLabel('Tenant');
  await choice.focus();
  await choice.selectOption(copy.key);
  await page.locator('.status.live').waitFor();
  await expect.poll(() => focused(page)).toBe('SELECT');
});

test('a scenario without the chosen tenant leads to its first one', async (context) => {
  await using mock = await startMock('demo');
  const page = await opened(context, mock, '#requests');
  await page.getByLabel('Tenant').selectOption('nordlicht');
  await mock.loadScenario('empty');
  await page.getByText('Nobody has called the API yet').waitFor();
  expect(await page.getByText('There is no tenant').count()).toBe(0);
});

test('two faults that are switched off at once are both kept', async (context) => {
  await using mock = await startMock({ scenario: 'demo', clock: 'frozen' });
  for (const name of ['one', 'two']) mock.faults.add({ name, then: { status: 500 } });
  const page = await opened(context, mock, '#levers');
  await page.getByRole('button', { name: 'Switch off: two' }).waitFor();
  await page.evaluate(() => {
    for (const name of ['one', 'two']) document.querySelector<HTMLElement>(`button[aria-label="Switch off: ${name}"]`)?.click();
  });
  for (const name of ['one', 'two']) await page.getByRole('button', { name: `Switch on: ${name}` }).waitFor();
});

test('a reset of a copy leaves the scenario alone', async (context) => {
  await using mock = await startMock({ scenario: 'demo', clock: 'frozen' });
  const copy = mock.tenants.clone({});
  await clientOf(mock).importTarget(target('JOB-1'));
  const page = await opened(context, mock, '#levers');
  await page.getByLabel('Tenant').selectOption(copy.key);
  await page.getByRole('button', { name: 'Reset', exact: true }).click();
  await page.getByText(`The copy ${copy.key} is back at its beginning.`).waitFor();
  expect(mock.state.targets().some(({ externalId }) => externalId === 'JOB-1')).toBe(true);
});
