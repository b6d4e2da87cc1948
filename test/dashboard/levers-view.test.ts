/** The view of levers, as somebody uses it: sending requests, moving time and targets, faults, scenarios. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { type Mock, startMock } from '../../src/index.js';
import { accessibilityProblems, browsers } from '../support/browser.js';
import { Client, target } from '../support/given.js';

const { open } = browsers();

const clientOf = (mock: Mock) => new Client(mock, mock.apiKey);
const show = (page: Page, address: string) => page.evaluate((to) => location.assign(to), address);
const card = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const press = (page: Page, of: string, name: string) => card(page, of).getByRole('button', { name, exact: true }).click();
const external = 'Act as the external system';

async function opened(context: Parameters<typeof open>[0], mock: Mock, address = '#levers', options: Parameters<typeof open>[2] = {}) {
  const page = await open(context, mock, options);
  await page.locator('.status.live').waitFor();
  await show(page, address);
  await card(page, external).waitFor();
  return page;
}

test('a payload of the documents is sent as it is, and leads to its exchange and its import job', async (context) => {
  await using mock = await startMock({ scenario: 'demo', clock: 'frozen' });
  const page = await opened(context, mock);
  await press(page, external, 'Send');
  await page.getByRole('link', { name: 'Import job 1' }).waitFor();
  expect(mock.state.targets().at(-1)).toMatchObject({ externalId: 'JOB-2026-000918', title: 'Maintenance visit' });
  expect(await card(page, external).locator('.answer .tag').innerText()).toBe('202');
  await page.getByRole('link', { name: 'Request 1 in full' }).click();
  await page.getByRole('heading', { name: '1 POST /api/connect/v1/inbound/targets' }).waitFor();
});

test('what was typed is sent, stays when the view is left, and may be no JSON at all', async (context) => {
  await using mock = await startMock({ scenario: 'demo', clock: 'frozen' });
  const page = await opened(context, mock);
  const body = page.getByRole('textbox', { name: 'Body' });
  await body.fill('{"externalId": "JOB-1",\n title}');
  await page.getByText('No JSON. Line 2: ').waitFor();
  await page.getByText('Headers: Idempotency-Key, X-Correlation-Id').click();
  await page.getByLabel('X-Correlation-Id', { exact: true }).fill('mine-1');
  await press(page, external, 'Send');
  await page.getByText('invalid_request: The body is not JSON').waitFor();
  await show(page, '#webhooks');
  await page.getByRole('heading', { name: 'Webhooks', level: 1 }).waitFor();
  await show(page, '#levers');
  expect(await body.inputValue()).toBe('{"externalId": "JOB-1",\n title}');
  expect(mock.requests.list().map(({ correlationId, status }) => [correlationId, status])).toEqual([['mine-1', 400]]);
});

test('a key that may not, and none at all, are refused as any client is', async (context) => {
  await using mock = await startMock({ scenario: 'demo', clock: 'frozen' });
  const page = await opened(context, mock);
  await page.getByLabel('API key').selectOption('readonly, default');
  await page.getByText('This client has not the scope inbound.targets.write. It may be sent all the same.').waitFor();
  await press(page, external, 'Send');
  await page.getByText('403', { exact: true }).waitFor();
  await page.getByLabel('API key').selectOption('no key at all');
  await press(page, external, 'Send');
  await page.getByText('401', { exact: true }).waitFor();
  expect(mock.requests.list().map(({ status, client }) => [status, client])).toEqual([
    [403, 'readonly'],
    [401, null],
  ]);
});

test('the same Idempotency-Key again gets the same answer, which says so', async (context) => {
  await using mock = await startMock({ scenario: 'demo', clock: 'frozen' });
  const page = await opened(context, mock);
  await page.getByText('Headers: Idempotency-Key, X-Correlation-Id').click();
  await press(page, external, 'New Idempotency-Key');
  await press(page, external, 'Send');
  await page.getByRole('link', { name: 'Request 1 in full' }).waitFor();
  await press(page, external, 'Send');
  await page.getByText('Idempotency-Replayed').waitFor();
  expect(mock.state.importJobs()).toHaveLength(1);
});

test('an answer that never comes can be given up', async (context) => {
  await using mock = await startMock({ scenario: 'demo', clock: 'frozen' });
  mock.faults.add({ name: 'late', then: { latency: '1h' } });
  const page = await opened(context, mock);
  await press(page, external, 'Send');
  await page.getByText('The clock is frozen: what is late comes once it is moved on.').waitFor();
  await press(page, external, 'Give up');
  await page.getByText('Nobody waits for the answer any more.').waitFor();
});

test('a target goes its whole way by keyboard, and the focus is never lost', async (context) => {
  await using mock = await startMock({ scenario: 'demo', clock: 'frozen' });
  await clientOf(mock).importTarget(target('JOB-1'));
  await mock.clock.drain();
  const page = await opened(context, mock, '#levers/JOB-1');
  const moves = card(page, 'Move a target on');
  for (const move of ['Schedule an appointment', 'Start the visit', 'Complete the visit']) {
    await moves.getByRole('button', { name: move, exact: true }).press('Enter');
    await moves.getByRole('button', { name: move, exact: true }).waitFor({ state: 'detached' });
    expect(await moves.evaluate((element) => element.contains(document.activeElement))).toBe(true);
  }
  await moves.getByLabel('Result').selectOption('PartiallySuccessful');
  await moves.getByLabel('Summary').fill('The cellar was locked.');
  await moves.getByLabel('Summary').press('Enter');
  await press(page, 'Move a target on', 'Approve the visit report');
  await press(page, 'Move a target on', 'Billing event: ready');
  await moves.getByText('It is done: billing.event_ready. JOB-1 is Completed now.').waitFor();
  expect(mock.state.visitReports().at(-1)).toMatchObject({ result: 'PartiallySuccessful', summary: 'The cellar was locked.' });
  expect(mock.state.billingEvents().at(-1)).toMatchObject({ status: 'Ready' });
});

test('without one that is chosen the newest target is moved, and another one is searched for', async (context) => {
  await using mock = await startMock({ scenario: 'demo', clock: 'frozen' });
  await clientOf(mock).importBatch([target('JOB-1'), target('JOB-2')]);
  await mock.clock.drain();
  const page = await opened(context, mock);
  const moves = card(page, 'Move a target on');
  await press(page, 'Move a target on', 'Cancel the target');
  await moves.getByText('JOB-2 is Cancelled now.').waitFor();
  await moves.getByLabel('Search targets').fill('job-1');
  const found = moves.getByRole('list').getByRole('link');
  await found.nth(1).waitFor({ state: 'detached' }); // only one is left
  await found.click();
  await press(page, 'Move a target on', 'Cancel the target');
  await moves.getByText('JOB-1 is Cancelled now.').waitFor();
});

test('a route is drafted from the newest import job, and published', async (context) => {
  await using mock = await startMock({ scenario: 'demo', clock: 'frozen' });
  await clientOf(mock).importTarget({ ...target('JOB-1'), address: { latitude: 51.451, longitude: 7.012 } });
  await mock.clock.drain();
  const page = await opened(context, mock);
  await press(page, 'Move a target on', 'Draft a route from the newest import job');
  await press(page, 'Move a target on', 'Publish route suggestion 1');
  await page.getByText('route suggestion 1, Published').waitFor();
  expect(mock.moves.standing({ target: 'JOB-1' }).target.status).toBe('Scheduled');
});

test('faults are added ready-made, switched off and on, and written as JSON', async (context) => {
  await using mock = await startMock({ scenario: 'demo', clock: 'frozen' });
  const page = await opened(context, mock);
  await press(page, 'Faults', 'The next import gets a 503');
  await press(page, external, 'Send');
  await card(page, external).getByText('503', { exact: true }).waitFor();
  await card(page, 'Faults').getByText('used up: 1 of 1 call').waitFor();
  await press(page, 'Faults', 'Switch off: down');
  await card(page, 'Faults').getByRole('button', { name: 'Switch on: down' }).waitFor();
  expect(mock.faults.list()).toEqual([]);
  await press(page, 'Faults', 'Switch on: down');
  await card(page, 'Faults').getByText('0 of 0 calls').waitFor();
  await card(page, 'Faults').getByText('One of your own').click();
  await card(page, 'Faults').getByLabel('A fault as JSON').fill('{"then": {"statsu": 500}}');
  await press(page, 'Faults', 'Add the fault');
  await card(page, 'Faults').getByText('"statsu" is no known key').waitFor();
  await card(page, 'Faults').getByLabel('A fault as JSON').fill('{"name": "<b>mine</b>", "then": {"status": 500}}');
  await press(page, 'Faults', 'Add the fault');
  await card(page, 'Faults').getByText('Added: <b>mine</b>').waitFor();
  expect(mock.faults.list().map(({ name, hits }) => [name, hits])).toEqual([
    ['<b>mine</b>', 0],
    ['down', 0],
  ]);
});

test('the clock is frozen, moved on, set, and runs through what is due', async (context) => {
  await using mock = await startMock({ scenario: 'demo', clock: 'frozen', now: '2026-06-24T06:00:00Z' });
  await clientOf(mock).importTarget(target('JOB-1'));
  const page = await opened(context, mock);
  await press(page, 'Clock', 'Everything that is due');
  await card(page, 'Clock').getByText('Nothing is due later.').waitFor();
  await card(page, 'Clock').getByLabel('A time, with its offset').fill('2026-06-25T08:00:00+02:00');
  await press(page, 'Clock', 'Set the clock');
  await card(page, 'Clock').getByText('2026-06-25').waitFor();
  await press(page, 'Clock', '10m');
  await card(page, 'Clock').getByText('06:10:00').waitFor();
  await card(page, 'Clock').getByLabel('A duration').fill('soon');
  await press(page, 'Clock', 'Advance');
  await card(page, 'Clock').getByText('"soon" is not a duration').waitFor();
  expect(mock.clock.now()).toBe('2026-06-25T06:10:00.000Z');
  await press(page, 'Clock', 'Run');
  await card(page, 'Clock').getByText('It goes on by itself.').waitFor();
  await press(page, 'Clock', 'Freeze');
  await card(page, 'Clock').getByText('It stands still until it is moved on.').waitFor();
});

test('another scenario is loaded, with the records or without, and reset', async (context) => {
  await using mock = await startMock({ scenario: 'demo', clock: 'frozen' });
  await clientOf(mock).importTarget(target('JOB-1'));
  const page = await opened(context, mock);
  await card(page, 'Scenario').getByLabel('Another scenario').selectOption('bad-day');
  await card(page, 'Scenario').getByText('Everything that goes wrong in a year').waitFor();
  await card(page, 'Scenario').getByLabel('Keep the records').check();
  await press(page, 'Scenario', 'Load the scenario');
  await card(page, 'Scenario').getByText('This is bad-day now.').waitFor();
  expect(mock.state.targets().at(-1)).toMatchObject({ externalId: 'JOB-1' });
  await card(page, 'Faults')
    .getByRole('button', { name: /^Switch off/ })
    .first()
    .waitFor();
  await press(page, 'Scenario', 'Reset');
  await card(page, 'Scenario').getByText('Back at the beginning of bad-day.').waitFor();
  expect(mock.state.targets().filter(({ externalId }) => externalId === 'JOB-1')).toEqual([]);
});

test('an event is triggered with values of one’s own, and tells what else has happened', async (context) => {
  await using mock = await startMock({ scenario: 'demo', clock: 'frozen' });
  await clientOf(mock).importTarget(target('JOB-1'));
  await mock.clock.drain();
  const page = await opened(context, mock);
  const trigger = card(page, 'Trigger an event');
  await trigger.getByRole('combobox').selectOption('visit_report.submitted');
  await trigger.getByRole('textbox', { name: 'Target' }).fill('JOB-1');
  await trigger.getByRole('textbox', { name: 'Other values' }).fill('visitReport.result');
  await press(page, 'Trigger an event', 'Trigger the event');
  await trigger.getByText('"visitReport.result" is not path=value').waitFor();
  await trigger.getByRole('textbox', { name: 'Other values' }).fill('visitReport.result=Unsuccessful');
  await press(page, 'Trigger an event', 'Trigger the event');
  await trigger.getByText('With it: appointment.scheduled, target.scheduled, appointment.started').waitFor();
  const [sent] = mock.webhooks.deliveries({ eventType: 'visit_report.submitted' });
  expect(JSON.parse(sent?.body ?? '{}')).toMatchObject({ visitReport: { result: 'Unsuccessful' } });
});

test('a timeline is walked step by step, and what the scenario expects holds in the end', async (context) => {
  await using mock = await startMock({ scenario: 'full-visit', clock: 'frozen' });
  await clientOf(mock).importTarget({ ...target('JOB-1'), address: { latitude: 51.451, longitude: 7.012 } });
  await mock.clock.advance('1s');
  const page = await opened(context, mock);
  await press(page, 'Timeline', 'Next step');
  await card(page, 'Timeline').getByText('Done: createRouteSuggestion, name Tour of the day.').waitFor();
  await card(page, 'Expectations').getByText('not yet').waitFor();
  await press(page, 'Timeline', 'Run all');
  await card(page, 'Expectations').getByText('holds').waitFor();
  expect(mock.state.billingEvents().at(-1)).toMatchObject({ status: 'Sent' });
});

test('a snapshot is saved and returned to; what is held against clients leads to their requests', async (context) => {
  await using mock = await startMock({ scenario: 'demo', clock: 'frozen' });
  const page = await opened(context, mock);
  await card(page, 'Snapshots').getByLabel('Name').fill('before <i>all</i>');
  await press(page, 'Snapshots', 'Save a snapshot');
  await card(page, 'Snapshots').getByRole('button', { name: 'Load the snapshot before <i>all</i>' }).waitFor();
  await clientOf(mock).importTarget(target('JOB-1'));
  await clientOf(mock).importTarget(target('JOB-1'));
  await card(page, 'Conduct').getByText('1 repeated writes without Idempotency-Key').waitFor();
  await card(page, 'Conduct').getByRole('link', { name: 'Request 2' }).waitFor();
  await press(page, 'Snapshots', 'Load the snapshot before <i>all</i>');
  await card(page, 'Conduct').getByText('No client has called yet.').waitFor();
  expect(mock.state.targets().filter(({ externalId }) => externalId === 'JOB-1')).toEqual([]);
});

test('hostile texts stay texts, fit a phone, and all of it passes axe in light and dark', async (context) => {
  await using mock = await startMock({ scenario: 'demo', clock: 'frozen' });
  const wild = '<img src=x onerror="alert(1)">';
  await clientOf(mock).importTarget(target(wild, { title: 'W'.repeat(10_000) }));
  await clientOf(mock).importTarget(target('تركيب', { title: 'تركيب وحدة التبريد' }));
  await clientOf(mock).importTarget(target('half\ud83d')); // half of a character
  mock.faults.add({ name: `${'x'.repeat(60)}${wild}`.slice(0, 100), then: { status: 500 } });
  const page = await opened(context, mock, `#levers/${encodeURIComponent(wild)}`, { viewport: { width: 375, height: 800 } });
  await page.getByRole('heading', { name: wild }).waitFor();
  expect(await page.locator('main img').count()).toBe(0);
  expect(await page.evaluate(() => document.querySelector('main')?.scrollWidth)).toBe(375);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await accessibilityProblems(page)).toEqual([]);
  }
});
