/** From the demo to a clean start, as somebody shows it to others: what happens, why an item was rejected, a delivery once more, and back to the beginning. */
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { startMock } from '../../src/index.js';
import { browsers, screenshotFolder } from '../support/browser.js';
import { Client } from '../support/given.js';

const { open } = browsers();

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const view = (page: Page, name: string) => page.getByRole('navigation').getByRole('link', { name, exact: true });
const picture = async (page: Page, name: string) => {
  await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'));
  await page.screenshot({ path: join(screenshotFolder(), `${name}.png`) });
};

/** Targets as a dispatcher knows them; the last one has a priority that nobody knows. */
const work = [
  ['SRV-2041', 'Heat pump, yearly service', 'Essen', 51.4566, 7.0123, 'High'],
  ['SRV-2042', 'Cold room, door seal', 'Bochum', 51.4818, 7.2162, 'Normal'],
  ['SRV-2043', 'Display fridge, noise', 'Gelsenkirchen', 51.5177, 7.0857, 'Normal'],
  ['SRV-2044', 'Ventilation, filters', 'Mülheim', 51.4186, 6.8845, 'Low'],
  ['SRV-2045', 'Compressor, oil change', 'Oberhausen', 51.4963, 6.8638, 'Hgih'],
] as const;

test('the demo is played, a rejection explained, a delivery replayed and verified, and all is reset', {
  timeout: 60_000,
}, async (context) => {
  await using mock = await startMock({ scenario: 'full-visit', clock: 'frozen' });
  const client = new Client(mock, mock.apiKey);
  const page = await open(context, mock, { entry: `token=${mock.controlToken}&demo`, reducedMotion: 'reduce' });

  // the demo begins by itself; it is paused, and goes on at its own pace
  await button(page, 'Pause').click();
  await page.getByText('Paused. Next: ').waitFor();
  await mock.clock.advance('20s');
  const targets = work.map(([externalId, title, city, latitude, longitude, priority]) => ({
    externalId,
    title,
    address: { city, latitude, longitude },
    planning: { priority },
  }));
  await client.post('/inbound/targets/batch', { batchId: 'EXPORT-0624', targets: targets.slice(0, 2) });
  await mock.clock.advance('12s');
  await client.post('/inbound/targets/batch', { batchId: 'EXPORT-0625', targets: targets.slice(2) });
  await mock.clock.advance('4s');
  const story = page.getByRole('region', { name: 'Story of the chosen item' });
  await story.getByText('Submitted', { exact: false }).first().waitFor();
  await page.locator('[data-lane="routeSuggestion"]').getByText('SRV-2044').waitFor();
  await picture(page, 'walk-flow-light');
  await page.emulateMedia({ colorScheme: 'dark' });

  // why one was rejected
  await view(page, 'Jobs').click();
  await page.locator('a[data-line="0"]').click();
  await page.getByRole('button', { name: /^Rejected/ }).click();
  await page.getByText('planning.priority: "Hgih" is none of Low, Normal, Medium, High, Urgent. "High"?').waitFor();
  await picture(page, 'walk-rejected-dark');

  // a delivery once more, which the built-in receiver verifies
  await view(page, 'Webhooks').click();
  await page.locator('a[data-line="0"]').click();
  await button(page, 'Replay').click();
  await page.getByText('204 verified').waitFor();
  expect(mock.demoReceiver.status().received[0]).toMatchObject({ verified: true, status: 204 });

  // and back to the beginning
  await view(page, 'Levers').click();
  await button(page, 'Reset').click();
  await view(page, 'Flow').click();
  await page.getByText('Nothing has moved yet.').waitFor();
  expect(mock.overview.flow()).toMatchObject({ requests: 0, importJobs: 0, items: [] });
});
