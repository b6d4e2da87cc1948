/** The page as a whole: that it opens, what it keeps to itself, and what it does when the mock goes away. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { connectControl, type Mock, startMock } from '../../src/index.js';
import { browsers } from '../support/browser.js';
import { Client } from '../support/given.js';

const { open } = browsers();

/** The page says that it shows what is. */
const isLive = (page: Page) => page.locator('.status', { hasText: /^live$/ }).waitFor();
const goTo = (page: Page, hash: string) => page.evaluate((to) => location.assign(to), hash);
const clientOf = (mock: Mock) => new Client(mock, mock.apiKey);

describe('the address that the mock prints', () => {
  test('opens the page, which takes the token out of it before anything else', async (context) => {
    await using mock = await startMock('demo');
    const page = await open(context, mock);
    await isLive(page);
    expect(page.url()).toBe(`${mock.url}/_mock/#flow`);
    expect(await page.evaluate(() => [history.length, JSON.stringify(history.state)])).toEqual([2, 'null']); // about:blank, and the page
  });

  test('a page that is slow to draw is live all the same, though the mock has told its first change before anybody listened', async (context) => {
    await using mock = await startMock('demo');
    const page = await open(context, mock, { entry: 'flow' });
    await page.addInitScript(() => {
      const soon = window.setTimeout.bind(window);
      Object.assign(window, {
        setTimeout: (run: () => void, ms = 0) => soon(run, ms + 700),
        requestAnimationFrame: (run: FrameRequestCallback) => soon(() => run(performance.now()), 700),
      });
    });
    await page.evaluate((token) => sessionStorage.setItem('ordinavo-mock control token', token), mock.controlToken);
    await page.reload();
    await isLive(page);
  });

  test('the token goes into no address and no referrer, and stays in the tab when it is loaded again', async (context) => {
    await using mock = await startMock('demo');
    const seen: string[] = [];
    const page = await open(context, mock);
    page.on('request', (request) => seen.push(request.url(), request.headers().referer ?? ''));
    await isLive(page);
    await page.reload();
    await isLive(page);
    expect(seen.length).toBeGreaterThan(4);
    expect(seen.filter((text) => text.includes(mock.controlToken))).toEqual([]);
  });

  test('without the token nothing is shown, and a wrong one is told', async (context) => {
    await using mock = await startMock('demo');
    const page = await open(context, mock, { entry: 'flow' });
    await page.getByRole('heading', { name: 'This page needs the control token' }).waitFor();
    const refused = page.getByRole('alert').filter({ hasText: 'That is not the token of this start of the mock.' });
    expect(await refused.count()).toBe(0);
    for (const wrong of ['wrong', 'wrong again', 'falsch: €']) {
      await page.getByLabel('Control token').fill(wrong);
      await page.keyboard.press('Enter');
      await refused.waitFor();
      expect(await page.getByLabel('Control token').getAttribute('aria-invalid')).toBe('true');
    }
    await page.getByText('locked', { exact: true }).waitFor();
    await page.getByLabel('Control token').fill(mock.controlToken);
    await page.getByRole('button', { name: 'Use it' }).click();
    await isLive(page);
    expect(await page.getByRole('heading', { name: 'This page needs the control token' }).count()).toBe(0);
  });

  test('what the page may do is said to the browser, which holds it to that', async (context) => {
    await using mock = await startMock('demo');
    const page = await open(context, mock, { mayComplain: /Content Security Policy/ });
    await isLive(page);
    const refused = await page.evaluate(async () => {
      const wrong = document.createElement('script');
      wrong.textContent = 'globalThis.ranInline = true';
      document.body.append(wrong);
      const elsewhere = await fetch('http://127.0.0.1:9/').catch((error: Error) => error.message);
      return [Reflect.get(globalThis, 'ranInline'), elsewhere];
    });
    expect(refused).toEqual([undefined, 'Failed to fetch']);
  });
});

test('the page has less than 60 kB, as it is sent', async () => {
  await using mock = await startMock('demo');
  const { status, headers } = await fetch(`${mock.url}/_mock/`, { headers: { 'Accept-Encoding': 'gzip' } });
  expect([status, headers.get('content-encoding')]).toEqual([200, 'gzip']);
  expect(Number(headers.get('content-length'))).toBeGreaterThan(1000);
  expect(Number(headers.get('content-length'))).toBeLessThan(60_000);
});

describe('where the mock goes away', () => {
  const controlToken = 'token-of-the-user-1';

  test('the page says so, and catches up as soon as it is back', async (context) => {
    const before = await startMock({ scenario: 'demo', controlToken });
    const port = Number(new URL(before.url).port);
    const page = await open(context, before);
    await isLive(page);
    await goTo(page, '#requests');
    await clientOf(before).get('/integration/health');
    await page.getByRole('link', { name: '1 GET' }).waitFor();
    await before.close();
    await page.getByRole('alert').filter({ hasText: 'does not answer' }).waitFor();
    expect(await page.getByRole('link', { name: '1 GET' }).count()).toBe(1); // how it was
    await using after = await startMock({ scenario: 'demo', controlToken, port });
    await clientOf(after).post('/inbound/targets', { externalId: 'JOB-1', title: 'After' });
    await page.getByText('The mock is back').waitFor();
    await page.getByRole('link', { name: '1 POST' }).waitFor();
    expect(await page.getByRole('link', { name: '1 GET' }).count()).toBe(0);
  });

  test('and another start has another token, the page asks for it', async (context) => {
    const before = await startMock('demo');
    const page = await open(context, before);
    await isLive(page);
    await before.close();
    await using after = await startMock({ scenario: 'demo', port: Number(new URL(before.url).port) });
    await page.getByRole('heading', { name: 'This page needs the control token' }).waitFor();
    await page.goto(`${after.url}/_mock/#token=${after.controlToken}`);
    await isLive(page);
    expect(page.url()).toBe(`${after.url}/_mock/#flow`);
  });
});

describe('what is to be copied', () => {
  const copy = (page: Page) => page.getByRole('button', { name: 'Copy send it again' });
  const anywhere = () => Object.defineProperty(navigator, 'clipboard', { value: undefined }); // as over plain HTTP, by another name than localhost

  test('is copied where the browser gives the page no clipboard, and the focus stays', async (context) => {
    await using mock = await startMock('demo');
    await clientOf(mock).get('/integration/health');
    const page = await open(context, mock);
    await page.addInitScript(anywhere);
    await page.reload();
    await goTo(page, '#requests/1');
    await copy(page).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Copied.').waitFor();
    expect(await copy(page).evaluate((button) => button === document.activeElement)).toBe(true);
    await page.getByRole('searchbox').focus();
    await page.keyboard.press('ControlOrMeta+V');
    expect(await page.getByRole('searchbox').inputValue()).toMatch(/^curl /);
  });

  test('can be selected where it cannot be copied, and the page says so', async (context) => {
    await using mock = await startMock('demo');
    await clientOf(mock).get('/integration/health');
    const page = await open(context, mock);
    await page.addInitScript(anywhere);
    await page.addInitScript(() => Object.defineProperty(document, 'execCommand', { value: () => false }));
    await page.reload();
    await goTo(page, '#requests/1');
    await copy(page).click();
    await page.getByRole('alert').filter({ hasText: 'Copying needs https or localhost; select the text and copy it.' }).waitFor();
  });
});

describe('what happens elsewhere', () => {
  test('is seen by all pages at once: a reset of one empties the other', async (context) => {
    await using mock = await startMock('demo');
    const [one, other] = [await open(context, mock), await open(context, mock)];
    for (const page of [one, other]) await goTo(page, '#requests');
    await clientOf(mock).get('/integration/health');
    for (const page of [one, other]) await page.getByRole('link', { name: '1 GET' }).waitFor();
    await goTo(one, '#levers');
    await one.getByRole('button', { name: 'Reset' }).click();
    await other.getByText('Nobody has called the API yet').waitFor();
  });

  test('the tenant that was chosen stays so when the page is loaded again, and where it is removed, the page says so', async (context) => {
    await using mock = await startMock('demo');
    mock.tenants.clone({ key: 'copy-of-mine' });
    const page = await open(context, mock);
    await page.getByLabel('Tenant').selectOption('copy-of-mine');
    await isLive(page);
    await page.reload();
    await isLive(page);
    expect(await page.getByLabel('Tenant').inputValue()).toBe('copy-of-mine');
    mock.tenants.remove('copy-of-mine');
    await page.getByText('The tenant copy-of-mine is gone. This is the first one.').waitFor();
    await isLive(page);
    expect([await page.getByRole('alert').count(), await page.getByLabel('Tenant').inputValue()]).toEqual([0, 'rheinruhr']);
  });

  test('a page that nobody looks at holds no connection, and catches up when somebody does again', async (context) => {
    await using mock = await startMock('demo');
    const page = await open(context, mock);
    await goTo(page, '#requests');
    await page.getByText('0 in all').waitFor();
    const lookedAt = (is: boolean) =>
      page.evaluate((isLookedAt) => {
        Object.defineProperty(document, 'hidden', { value: !isLookedAt, configurable: true });
        document.dispatchEvent(new Event('visibilitychange'));
      }, is);
    const stopped = page.waitForEvent('requestfailed', (request) => request.url().includes('/_mock/changes'));
    await lookedAt(false);
    await stopped;
    await clientOf(mock).get('/integration/health');
    expect(await page.getByText('0 in all').count()).toBe(1);
    await lookedAt(true);
    await page.getByRole('link', { name: '1 GET' }).waitFor();
  });

  test('beyond a hundred pages, the mock says why it lets no more follow', async (context) => {
    await using mock = await startMock('demo');
    const stop = new AbortController();
    const { overview } = connectControl({ url: mock.url, token: mock.controlToken });
    const following = Array.from(
      { length: 100 },
      () => new Promise<void>((resolve) => void overview.changes(() => resolve(), stop.signal)),
    );
    await Promise.all(following);
    const page = await open(context, mock);
    await page.getByRole('alert').filter({ hasText: '100' }).waitFor();
    stop.abort();
    await isLive(page);
  });

  test('a page with an address for nobody shows the flow, and one that is gone says so', async (context) => {
    await using mock = await startMock('demo');
    const page = await open(context, mock);
    await isLive(page);
    await goTo(page, '#nowhere/%zz');
    await page.getByRole('heading', { name: 'Flow', level: 1 }).waitFor();
    await goTo(page, '#requests/77');
    await page.getByText('There is no request 77').waitFor();
  });
});
