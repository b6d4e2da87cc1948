/** What holds for every view: contrast, names and order (axe-core), keyboard reach, no sideways scrolling, and data that is shown as text. */
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { viewNames } from '../../src/dashboard/address.js';
import { type Mock, startMock } from '../../src/index.js';
import { accessibilityProblems, browsers, screenshotFolder } from '../support/browser.js';

const { open } = browsers();

const hostile = '<img src=x onerror="globalThis.wasRun=1"><script>globalThis.wasRun=1</script>';
const rightToLeft = 'צור קשר \u202eתחזוקה';
const long = 'Wartung '.repeat(1250); // 10,000 characters

/** A mock in which something of everything has happened, with texts that nobody would choose. */
async function livelyMock(): Promise<Mock> {
  const mock = await startMock({ scenario: 'full-visit', clock: 'frozen' });
  await mock.demoReceiver.on();
  const headers = { Authorization: `Bearer ${mock.apiKey}`, 'Content-Type': 'application/json' };
  const post = (path: string, body: unknown) => fetch(mock.api + path, { method: 'POST', headers, body: JSON.stringify(body) });
  const address = (index: number) => ({ street: 'Hauptstr. 1', city: 'Essen', latitude: 51.4 + index / 100, longitude: 7 + index / 50 });
  const texts = ['Refrigeration unit', hostile, rightToLeft, long];
  const targets = texts.map((title, index) => ({ externalId: `JOB-${index}`, title, description: title, address: address(index) }));
  const rejected = { externalId: hostile, title: 'Rejected', planning: { priority: 'Hgih' } };
  await post('/inbound/targets/batch', { batchId: hostile, targets: [...targets, rejected] });
  const customer = { externalId: 'CUST-X', name: hostile, customerNumber: rightToLeft };
  const location = { externalId: 'LOC-X', name: long.slice(0, 200), city: hostile };
  await post('/inbound/targets', {
    externalId: 'JOB-C',
    title: long,
    customer,
    location,
    contact: { lastName: rightToLeft, email: 'a@example.com' },
  });
  await post('/inbound/target', { title: hostile });
  await fetch(`${mock.api}/${encodeURIComponent(hostile)}?x=${encodeURIComponent(rightToLeft)}`, { headers });
  mock.faults.add({ name: hostile.slice(0, 60), when: { operation: 'getIntegrationHealth' }, then: { status: 503 } });
  await fetch(`${mock.api}/integration/health`, { headers: { ...headers, 'X-Correlation-Id': '<b>id</b>' } });
  await mock.clock.advance('20s');
  return mock;
}

const firstOf = (mock: Mock) => mock.webhooks.deliveries({ limit: 1 })[0]?.deliveryId ?? '';

/** Each view, empty-handed and with something chosen. */
const addresses: Readonly<Record<string, (mock: Mock) => string>> = {
  flow: () => '#flow',
  story: () => '#flow/JOB-1',
  requests: () => '#requests',
  request: () => '#requests/1',
  'request-refused': () => '#requests/4',
  jobs: () => '#jobs',
  job: (mock) => `#jobs/${mock.state.importJobs()[0]?.id}`,
  targets: () => '#targets',
  target: () => '#targets/JOB-3',
  customers: () => '#customers',
  customer: (mock) => `#customers/${mock.state.customers().at(-1)?.id}`,
  routes: () => '#routes',
  route: (mock) => `#routes/${mock.state.routeSuggestions()[0]?.id}`,
  webhooks: () => '#webhooks',
  delivery: (mock) => `#webhooks/${firstOf(mock)}`,
  levers: () => '#levers',
  'levers-target': () => '#levers/JOB-0',
};

async function show(page: Page, address: string): Promise<void> {
  await page.evaluate((to) => location.assign(to), address);
  await page.locator('main h1').first().waitFor();
  await page.waitForFunction(() => !document.body.innerText.includes('Loading …'));
  await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'));
}

const widths = [375, 1280, 1920] as const;

describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
  test.for(widths)('%d pixels wide, every view can be read, and none scrolls sideways', { timeout: 120_000 }, async (width, context) => {
    await using mock = await livelyMock();
    const page = await open(context, mock, {
      colorScheme,
      viewport: { width, height: width === 375 ? 720 : 900 },
      reducedMotion: 'reduce',
    });
    await page.locator('.status.live').waitFor();
    const found: string[] = [];
    for (const [name, addressIn] of Object.entries(addresses)) {
      await show(page, addressIn(mock));
      await page.screenshot({ path: join(screenshotFolder(), `${name}-${colorScheme}-${width}.png`) });
      found.push(...(await accessibilityProblems(page)).map((problem) => `${name}: ${problem}`));
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      if (overflow > 0) found.push(`${name}: ${overflow} pixels are beyond the edge`);
    }
    expect(found).toEqual([]);
    expect(await page.evaluate(() => Reflect.get(globalThis, 'wasRun'))).toBeUndefined();
  });
});

test('before anything has happened, every view can be read', { timeout: 60_000 }, async (context) => {
  await using mock = await startMock({ scenario: 'demo', clock: 'frozen' });
  const page = await open(context, mock, { colorScheme: 'light', reducedMotion: 'reduce' });
  await page.locator('.status.live').waitFor();
  const found: string[] = [];
  for (const name of viewNames) {
    await show(page, `#${name}`);
    found.push(...(await accessibilityProblems(page)).map((problem) => `${name}: ${problem}`));
  }
  expect(found).toEqual([]);
  await show(page, '#requests');
  expect(await page.getByRole('cell').allInnerTexts()).toEqual(['Nobody has called the API yet. The levers have a form that does.']);
});

test('on a phone, a request says in a line of its own how it went', async (context) => {
  await using mock = await livelyMock();
  const page = await open(context, mock, { viewport: { width: 375, height: 720 } });
  await page.locator('.status.live').waitFor();
  await show(page, '#requests');
  const line = page.getByRole('row').filter({ has: page.locator('a[data-line="0"]') });
  const boxes = await Promise.all([0, 3].map((cell) => line.getByRole('cell').nth(cell).boundingBox()));
  const [first, outcome] = boxes.map((box) => box ?? { x: 0, y: 0, width: 0, height: 0 });
  expect((outcome?.y ?? 0) - (first?.y ?? 0)).toBeGreaterThan(15);
  expect(outcome?.width).toBeGreaterThan(300);
  await page.setViewportSize({ width: 900, height: 720 });
  await page.waitForFunction(() => document.querySelector('.row:not(.head)')?.clientHeight === 35); // and its border
});

test('what data says is text: no element of the page comes from it', { timeout: 60_000 }, async (context) => {
  await using mock = await livelyMock();
  const page = await open(context, mock);
  await page.locator('.status.live').waitFor();
  const shown: string[] = [];
  for (const [name, addressIn] of Object.entries(addresses)) {
    await show(page, addressIn(mock));
    expect([name, await page.locator('#app img, #app script, #app b b').count()]).toEqual([name, 0]);
    if ((await page.locator('#app').innerText()).includes('<img src=x')) shown.push(name);
  }
  expect(shown).toEqual(expect.arrayContaining(['story', 'request', 'request-refused', 'job', 'targets', 'customers', 'customer']));
});

describe('by keyboard alone', () => {
  /** What has the focus, in words. */
  const focused = (page: Page) =>
    page.evaluate(() => {
      const element = document.activeElement;
      return element === null || element === document.body
        ? ''
        : (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 60);
    });

  test.for(Object.keys(addresses))(
    'everything of the view %s is reached, and the focus is seen',
    { timeout: 60_000 },
    async (name, context) => {
      await using mock = await livelyMock();
      const page = await open(context, mock);
      await page.locator('.status.live').waitFor();
      await show(page, addresses[name]?.(mock) ?? '');
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      const wanted = await page.evaluate(() => {
        const all = [
          ...document.querySelectorAll<HTMLElement>(
            '#app :is(a[href], button:not(:disabled), input, select, textarea, summary, [tabindex="0"])',
          ),
        ];
        for (const [index, element] of all.entries()) element.dataset.reach = String(index);
        return all.filter((element) => element.checkVisibility({ visibilityProperty: true })).map((element) => element.dataset.reach ?? '');
      });
      const reached = new Set<string>();
      let unseen = '';
      for (let count = 0; count < wanted.length + 20; count += 1) {
        await page.keyboard.press('Tab');
        const [place, outline] = await page.evaluate(() => {
          const element = document.activeElement as HTMLElement | null;
          const { outlineStyle, outlineWidth } = getComputedStyle(element ?? document.body);
          return [element?.dataset.reach ?? '', outlineStyle !== 'none' && outlineWidth !== '0px'] as const;
        });
        if (place !== '') reached.add(place);
        if (place !== '' && !outline) unseen = `${place}: ${await focused(page)}`;
      }
      const missed = wanted.filter((place) => !reached.has(place));
      const names = await page.evaluate(
        (places) => places.map((place) => document.querySelector(`[data-reach="${place}"]`)?.outerHTML.slice(0, 150)),
        missed,
      );
      expect(names).toEqual([]);
      expect(unseen).toBe('');
    },
  );

  test('arrow keys go through a list, Enter opens a line, and Escape leads back to it', async (context) => {
    await using mock = await livelyMock();
    const page = await open(context, mock);
    await page.locator('.status.live').waitFor();
    await show(page, '#requests');
    await page.locator('a[data-line="0"]').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    const line = await focused(page);
    expect(line).toBe(await page.locator('a[data-line="1"]').innerText());
    await page.keyboard.press('Enter');
    await page.locator('.detail h2').waitFor();
    await expect
      .poll(() => page.locator('.detail').evaluate((panel) => [panel === document.activeElement, getComputedStyle(panel).outlineStyle]))
      .toEqual([true, 'solid']);
    await page.keyboard.press('Escape');
    await page.locator('.detail').waitFor({ state: 'detached' });
    await expect.poll(() => focused(page)).toBe(line); // it has it as soon as it is drawn
  });
});
