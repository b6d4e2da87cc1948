/** The flow, as somebody looks at it: the demo from its beginning to its end, items that move, and the story of one. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { type Mock, startMock } from '../../src/index.js';
import { accessibilityProblems, browsers } from '../support/browser.js';
import { Client, target } from '../support/given.js';

const { open } = browsers();

const clientOf = (mock: Mock) => new Client(mock, mock.apiKey);
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const itemIn = (page: Page, lane: string, externalId: string) => page.locator(`[data-lane="${lane}"] [data-item="${externalId}"]`);
const story = (page: Page) => page.getByRole('region', { name: 'Story of the chosen item' });

/** Goes from step to step until the demo says that it is through. */
async function stepThrough(page: Page, next = () => button(page, 'Next step').click()): Promise<void> {
  const through = page.getByText('The demo is through');
  const coming = page.locator('.coming [role=status]');
  while (!(await through.isVisible())) {
    const before = await coming.textContent();
    await next();
    await through.or(page.locator('.coming [role=status]').filter({ hasNotText: before ?? '' })).waitFor();
  }
}

describe('the demo', () => {
  test('plays by itself, can be paused and taken step by step, and says when it is through', async (context) => {
    await using mock = await startMock('full-visit');
    const page = await open(context, mock, { entry: `token=${mock.controlToken}&demo` });
    await button(page, 'Pause').click();
    await page.getByText('Paused. Next: ').waitFor();
    expect(mock.state.summary().clock.mode).toBe('frozen');

    await stepThrough(page);

    await page.getByText('The demo is through: JOB-2026-000918 is billed.').waitFor();
    await itemIn(page, 'billing', 'JOB-2026-000918').waitFor();
    await story(page).getByText('billed', { exact: true }).waitFor();
    expect(decodeURIComponent(page.url())).toBe(`${mock.url}/_mock/#flow/JOB-2026-000918`);
    expect(mock.demoReceiver.status().received.map(({ eventType, verified }) => `${eventType} ${verified}`)[0]).toBe(
      'billing.event_sent true',
    );
  });

  test('does not begin again after a reset, but at the button', async (context) => {
    await using mock = await startMock('full-visit');
    const page = await open(context, mock, { entry: `token=${mock.controlToken}&demo` });
    await button(page, 'Pause').waitFor();

    mock.reset();

    await button(page, 'Play the demo').click();
    await button(page, 'Pause').waitFor();
    expect(mock.overview.flow().requests).toBe(1);
  });

  test('goes on where it was when the view was left, or the page was loaded again', async (context) => {
    await using mock = await startMock('full-visit');
    const page = await open(context, mock, { entry: `token=${mock.controlToken}&demo` });
    await button(page, 'Pause').click();
    await page.getByRole('link', { name: 'Requests', exact: true }).click();
    await page.getByRole('link', { name: 'Flow', exact: true }).click();
    await page.getByText('Paused. Next: ').waitFor();
    await page.reload();
    await page.getByText('Paused. Next: ').waitFor();
    expect(mock.overview.flow().requests).toBe(1);
  });

  test('by keyboard: what comes in the place of a button has the focus', async (context) => {
    await using mock = await startMock('full-visit');
    const page = await open(context, mock);
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    await button(page, 'Play the demo').focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.textContent === 'Pause');
    await page.keyboard.press('Enter');
    await button(page, 'Next step').focus();
    await stepThrough(page, () => page.keyboard.press('Enter'));
    await page.waitForFunction(() => document.activeElement?.textContent === 'Play it again');
    await page.keyboard.press('Enter');
    await button(page, 'Pause').waitFor();
    expect(await focused()).toBe('Pause');
  });

  test('is not offered where the scenario does nothing by itself', async (context) => {
    await using mock = await startMock('demo');
    const page = await open(context, mock);
    await page.getByText('Nothing has moved yet.').waitFor();
    expect(await button(page, 'Play the demo').count()).toBe(0);
  });

  test('that cannot be played says why', async (context) => {
    await using mock = await startMock('full-visit');
    mock.faults.add({ then: { status: 503 } });
    const page = await open(context, mock);
    await button(page, 'Play the demo').click();
    await page.getByRole('alert').filter({ hasText: 'The demo could not be played. The API answered 503' }).waitFor();
    await button(page, 'Play the demo').waitFor();
  });
});

describe('an item', () => {
  test('moves along as it happens, and keeps the focus', async (context) => {
    await using mock = await startMock({ scenario: 'demo', clock: 'frozen' });
    const page = await open(context, mock);
    await page.getByText('Nothing has moved yet.').waitFor();
    await clientOf(mock).importTarget(target('JOB-1'));
    await itemIn(page, 'importJob', 'JOB-1').focus();

    mock.moves.scheduleAppointment({ target: 'JOB-1' });

    await itemIn(page, 'publishedRoute', 'JOB-1').waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-item'))).toBe('JOB-1');
  });

  test('that is chosen by the keyboard shows its story, which goes on as it happens', async (context) => {
    await using mock = await startMock({ scenario: 'demo', clock: 'frozen' });
    await clientOf(mock).importTarget(target('JOB-1'));
    const page = await open(context, mock);
    await itemIn(page, 'importJob', 'JOB-1').focus();
    await page.keyboard.press('Enter');
    await story(page).getByRole('heading', { name: 'JOB-1' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('flow-story');

    mock.moves.scheduleAppointment({ target: 'JOB-1' });

    await story(page).getByText('scheduled', { exact: true }).waitFor();
    expect(await story(page).getByRole('link', { name: 'Move it on' }).getAttribute('href')).toBe('#levers/JOB-1');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter'); // Close
    await story(page).waitFor({ state: 'detached' });
  });

  test('that was rejected stands out of the flow, and its story says why', async (context) => {
    await using mock = await startMock({ scenario: 'demo', clock: 'frozen' });
    const job = await clientOf(mock).send({
      method: 'POST',
      path: '/inbound/targets',
      body: { externalId: 'JOB-1', title: 'Visit', operation: 'cancel' },
    });
    const page = await open(context, mock);
    await itemIn(page, 'left', 'JOB-1').click();
    await story(page).getByText(job.body.items[0].errorCode).first().waitFor();
  });
});

test('1,000 items in one job: six are shown in each lane, and the others are counted', async (context) => {
  await using mock = await startMock({ scenario: 'demo', clock: 'frozen' });
  const page = await open(context, mock);
  await page.getByText('Nothing has moved yet.').waitFor();
  await clientOf(mock).importBatch(Array.from({ length: 1000 }, (_, index) => target(`JOB-${index}`)));
  await page.locator('[data-lane="importJob"]').getByText('1,000').waitFor();
  expect(await page.locator('[data-item]').count()).toBe(6);
  await page.getByText('and 34 more').waitFor();
});

test.for([
  ['markup', '<img src=x onerror=alert(1)>', '<script>alert(2)</script>'],
  ['a long ID and title', 'J'.repeat(100), 'W'.repeat(10_000)],
  ['right-to-left text', 'עבודה-1\u202e', 'تسليم\u202eإلى'],
] as const)('%s is text, and stays in its place on a phone', async ([, externalId, title], context) => {
  await using mock = await startMock({ scenario: 'demo', clock: 'frozen' });
  await clientOf(mock).importTarget({ externalId, title: title.slice(0, 10_000) });
  const page = await open(context, mock, { viewport: { width: 375, height: 700 } });
  await page.locator('[data-item]').first().click();
  await story(page).getByRole('heading').waitFor();
  const [shown, width, images] = await page.evaluate(() => [
    document.querySelector('[data-item] b')?.textContent,
    document.documentElement.scrollWidth,
    document.images.length,
  ]);
  expect([shown, width, images]).toEqual([externalId, 375, 0]);
});

test.for([
  ['light', 1280],
  ['dark', 1920],
  ['dark', 375],
] as const)('%s and %d wide: nothing that axe-core finds', async ([colorScheme, width], context) => {
  await using mock = await startMock({ scenario: 'demo', clock: 'frozen' });
  await clientOf(mock).importTarget(target('JOB-1'));
  await clientOf(mock).send({ method: 'POST', path: '/inbound/targets', body: { externalId: 'JOB-2', title: 'V', operation: 'cancel' } });
  const page = await open(context, mock, { colorScheme, viewport: { width, height: 800 } });
  await page.locator('[data-item="JOB-2"]').click();
  await story(page).locator('.chapter').first().waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
});
