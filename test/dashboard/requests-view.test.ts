/** One exchange, as somebody looks at it who wonders why it was refused. */
import { expect, test } from 'vitest';
import { startMock } from '../../src/index.js';
import { browsers } from '../support/browser.js';

const { open } = browsers();

test('a body that was not read is not called empty, and the line for curl goes to where the page has come from', async (context) => {
  await using mock = await startMock({ scenario: 'demo', allowedHosts: ['localhost'] });
  const byName = { url: mock.url.replace('127.0.0.1', 'localhost'), controlToken: mock.controlToken };
  const body = JSON.stringify({ externalId: 'JOB-1', title: 'Visit' });
  const headers = { Authorization: 'Bearer fio_live_MOCKnobody', 'Content-Type': 'application/json' };
  expect((await fetch(`${mock.api}/inbound/targets`, { method: 'POST', headers, body })).status).toBe(401);
  const page = await open(context, byName);
  await page.locator('.status.live').waitFor();
  await page.evaluate(() => location.assign('#requests/1'));
  await page.getByText('Body of the request: not read, since it was refused before that.').waitFor();
  await page.getByText('Without its body, which was not read.').waitFor();
  await page.getByText(`curl -X POST ${byName.url}/api/connect/v1/inbound/targets`).waitFor();
  await page.getByText('unknown API key', { exact: true }).waitFor();
});

test('an import with rejected items stands out in the list, though it is answered 200', async (context) => {
  await using mock = await startMock({ scenario: 'demo' });
  const [key] = mock.scenario.apiKeys.filter(({ client }) => client === 'erp');
  const targets = [
    { externalId: 'JOB-1', title: 'Visit' },
    { externalId: '', title: 'Nameless' },
  ];
  const headers = { Authorization: `Bearer ${key?.value}`, 'Content-Type': 'application/json' };
  const body = JSON.stringify({ targets });
  expect((await fetch(`${mock.api}/inbound/targets/batch`, { method: 'POST', headers, body })).ok).toBe(true);
  const page = await open(context, mock);
  await page.locator('.status.live').waitFor();
  await page.evaluate(() => location.assign('#requests'));
  await page.getByText('1 rejected of 2').waitFor();
  await page.locator('.tag.warning', { hasText: /^20\d$/ }).waitFor();
});

test('an address without a number is told to name nothing', async (context) => {
  await using mock = await startMock({ scenario: 'demo' });
  const page = await open(context, mock);
  await page.locator('.status.live').waitFor();
  for (const [view, what] of [
    ['requests', 'request'],
    ['jobs', 'import job'],
    ['customers', 'customer'],
    ['routes', 'route suggestion'],
  ] as const) {
    await page.evaluate((address) => location.assign(address), `#${view}/abc`);
    await page
      .getByRole('status')
      .filter({ hasText: `There is no ${what} abc.` })
      .waitFor();
  }
});
