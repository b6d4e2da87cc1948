/** The view of webhooks, as somebody uses it: the built-in receiver, what did not arrive, and sending it again. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { type Mock, startMock } from '../../src/index.js';
import { browsers } from '../support/browser.js';
import { Client, target } from '../support/given.js';

const { open } = browsers();

const clientOf = (mock: Mock) => new Client(mock, mock.apiKey);
const show = (page: Page, address: string) => page.evaluate((to) => location.assign(to), address);
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const linesIn = (page: Page) => page.locator('[role=table] a[data-line]');

async function opened(context: Parameters<typeof open>[0], mock: Mock, address = '#webhooks'): Promise<Page> {
  const page = await open(context, mock);
  await page.locator('.status.live').waitFor();
  await show(page, address);
  return page;
}

test('what did not arrive says why; with the built-in receiver switched on it is replayed, and verified', async (context) => {
  await using mock = await startMock({ scenario: 'demo', clock: 'frozen' });
  await clientOf(mock).importTarget(target('JOB-1'));
  const page = await opened(context, mock);

  await linesIn(page).first().click();
  await page.getByText('Attempt 1: Nobody answers there (ECONNREFUSED).').waitFor();
  await page.getByText('The clock is frozen').waitFor();
  await page.getByRole('link', { name: 'Close' }).click();
  await button(page, 'Switch on the built-in receiver').click();
  await page.getByText('All subscriptions post to').waitFor();
  await linesIn(page).first().click();
  await button(page, 'Replay').click();

  await page.getByText('Answered 204: taken, as a good receiver does. This is the new delivery.').waitFor();
  await page.getByText('204 verified').waitFor();
  const [old, replayed] = mock.webhooks.deliveries();
  expect([old?.status, replayed?.status]).toEqual(['Pending', 'Succeeded']);
  expect(decodeURIComponent(page.url())).toMatch(`#webhooks/${replayed?.deliveryId}`);
  await page.getByRole('link', { name: 'Close' }).click();
  await button(page, 'Switch off the built-in receiver').click();
  await button(page, 'Switch on the built-in receiver').waitFor();
  expect(mock.demoReceiver.status()).toEqual({ url: null, received: [] });
});

test.for([
  ['Duplicate', 'Answered 204: taken, as a good receiver does.', '204 verified'],
  ['Stale', 'Answered 401: refused, as a good receiver does.', '401 refused'],
  ['Bad signature', 'Answered 401: refused, as a good receiver does.', '401 refused'],
] as const)(
  '%s is one more attempt of the same delivery, and says what a good receiver does',
  async ([name, verdict, arrival], context) => {
    await using mock = await startMock({ scenario: 'demo', clock: 'frozen' });
    await mock.demoReceiver.on();
    await clientOf(mock).importTarget(target('JOB-1'));
    const [delivery] = await mock.waitForDelivery({ externalId: 'JOB-1' });
    const page = await opened(context, mock, `#webhooks/${delivery.deliveryId}`);

    await button(page, name).click();

    await page.getByText(verdict, { exact: true }).waitFor();
    await page.locator('.arrivals li').nth(1).waitFor();
    expect(await page.locator('.arrivals li').first().innerText()).toMatch(arrival);
    expect(await page.locator('.attempts tbody').first().innerText()).toMatch(name.toLowerCase());
    expect(await page.locator('.attempts tbody').count()).toBe(2);
  },
);

test('a subscription that is off is told where the button is', async (context) => {
  await using mock = await startMock({ scenario: 'demo', clock: 'frozen' });
  const erp = clientOf(mock);
  await erp.importTarget(target('JOB-1'));
  await erp.send({ method: 'DELETE', path: '/webhooks/1' });
  const page = await opened(context, mock);

  await linesIn(page).first().click();
  await page.getByText('The subscription is off: nothing is sent to it').waitFor();
  await button(page, 'Duplicate').click();

  expect(await page.locator('.replay', { hasText: 'Duplicate' }).getByRole('alert').innerText()).toBe(
    'The webhook portal is off, so nothing is sent to it; switch it on first.',
  );
});

test('a list of one status loses what has another one now, and gets what has become it', async (context) => {
  await using mock = await startMock({ scenario: 'demo', clock: 'frozen' });
  for (const externalId of ['JOB-1', 'JOB-2']) await clientOf(mock).importTarget(target(externalId));
  const page = await opened(context, mock);

  await button(page, 'Pending').click();
  await expect.poll(() => linesIn(page).count()).toBe(2);
  await button(page, 'Succeeded').click();
  await page.getByText('Nothing has "status:succeeded" in it.').waitFor();
  await button(page, 'Pending').click();
  await expect.poll(() => linesIn(page).count()).toBe(2);
  await mock.demoReceiver.on();
  await mock.clock.advance('10s');
  await page.getByText('Nothing has "status:pending" in it.').waitFor();
  await button(page, 'Succeeded').click();
  await expect.poll(() => linesIn(page).count()).toBe(2);
});

test('a secret is hidden until somebody wants it', async (context) => {
  await using mock = await startMock({ scenario: 'demo', clock: 'frozen' });
  const page = await opened(context, mock);

  const shown = page.getByText(mock.webhookSecret ?? expect.unreachable(), { exact: true });
  const levers = (word: string) => page.getByRole('button', { name: `${word} the secret of Customer portal`, exact: true });
  await levers('Show').waitFor();
  expect(await shown.count()).toBe(0);
  await levers('Show').click();
  await shown.waitFor();
  await levers('Hide').click();
  await levers('Show').waitFor();
  expect(await shown.count()).toBe(0);
});

test('a thousand subscriptions are folded, and markup in their names is text', async (context) => {
  const webhooks = Array.from({ length: 999 }, (_, index) => ({
    key: `hook-${index}`,
    name: index === 0 ? `<img src=x onerror="globalThis.ran = true">${'x'.repeat(150)}` : `مرحبا ${index}`,
    url: `http://127.0.0.1:9/${index}`,
    eventTypes: ['billing.event_sent' as const],
  }));
  await using mock = await startMock({ scenario: { extends: 'builtin:demo', tenants: [{ key: 'rheinruhr', webhooks }] }, clock: 'frozen' });
  const page = await opened(context, mock);

  await page.getByText('1,000 in all').waitFor();
  expect(await page.locator('.subscriptions article').count()).toBe(10);
  await button(page, 'Show 50 more subscriptions').click();
  await expect.poll(() => page.locator('.subscriptions article').count()).toBe(60);
  expect(await page.evaluate(() => [Reflect.get(globalThis, 'ran'), document.documentElement.scrollWidth <= innerWidth])).toEqual([
    undefined,
    true,
  ]);
});
