/** What the page says of a route in words. */
import { expect, test } from 'vitest';
import type { ExplainedRouteSuggestion } from '../../src/control/overview/overview-types.js';
import { originOf } from '../../src/dashboard/routes/origin.js';
import { durationText, reasonText, sentenceOf, timeOn, warningText, windowText } from '../../src/dashboard/routes/route-words.js';
import { given } from '../support/given.js';
import { imported, type Place, places, scattered, suggested, targetAt } from '../support/routes.js';

const { essen, bochum, dortmund } = places;

const day = '2026-06-25';

test.each([
  ['2026-06-25T08:05:00Z', '08:05'],
  ['2026-06-26T08:05:00Z', '2026-06-26 08:05'],
])('%s is written as %s', (iso, text) => {
  expect(timeOn(day, iso)).toBe(text);
});

test.each([
  ['2026-06-25T08:00:00Z', '2026-06-25T10:00:00Z', '08:00–10:00'],
  ['2026-06-27T08:00:00Z', '2026-06-27T10:00:00Z', '2026-06-27 08:00–10:00'],
  ['2026-06-25T22:00:00Z', '2026-06-26T02:00:00Z', '22:00–2026-06-26 02:00'],
  [null, '2026-06-25T10:00:00Z', 'until 10:00'],
  ['2026-06-25T08:00:00Z', null, 'from 08:00'],
  [null, null, null],
])('a window from %s to %s is written as %s', (windowStart, windowEnd, text) => {
  expect(windowText(day, { windowStart, windowEnd })).toBe(text);
});

test.each([
  [0, '0 min'],
  [59.4, '59 min'],
  [60, '1 h 00 min'],
  [65, '1 h 05 min'],
])('%d minutes are written as %s', (minutes, text) => {
  expect(durationText(minutes).replaceAll('\u00a0', ' ')).toBe(text);
});

test('warnings and reasons are said in words; what nobody knows stands for itself', () => {
  expect(warningText('TimeWindowMissed')).toBe('arrives outside of its time window');
  expect(reasonText('OverMaxStops')).toBe('The route has as many stops as it may have.');
  expect([warningText('toString'), reasonText('Else')]).toEqual(['toString', 'Else']);
});

test('a route is told in a sentence to those who do not see it', async () => {
  const route = await routeOver([targetAt('JOB-1', essen), targetAt('JOB-2', bochum, { dueAtUtc: '2026-06-25T08:10:00Z' })]);

  expect(sentenceOf(route, originOf(route), { eastWest: 14.16, northSouth: 3.4 })).toBe(
    'A plot of 2 stops in their order, from JOB-1 at 08:00 to JOB-2 at 08:48, 14.2 km from west to east and 3.4 km from north to south; it begins and ends at its first stop; late: 2. The table below says the same.',
  );
});

test('a route of one stop is told, too', async () => {
  const route = await routeOver([targetAt('JOB-1', essen)]);

  expect(sentenceOf(route, originOf(route), { eastWest: 0, northSouth: 0 })).toBe(
    'A plot of one stop, JOB-1, at 08:00; it begins and ends at its first stop; no stop is late. The table below says the same.',
  );
});

test('a round without a start begins and ends at its first stop, which its length tells', async () => {
  expect(originOf(await routeOver(scattered(60)))).toBe('first stop');
});

test('where a round has begun at a depot of which nothing is kept, the page does not claim that it was the first stop', async () => {
  const route = await routeOver([targetAt('JOB-1', essen), targetAt('JOB-2', bochum)], dortmund);

  expect(originOf({ ...route, start: null })).toBe('not known');
});

test('where the start is kept, that is what holds', async () => {
  const route = await routeOver([targetAt('JOB-1', essen)], dortmund);

  expect(originOf({ ...route, start: dortmund })).toEqual(dortmund);
});

/** The first route suggestion of a mock, as the page gets it. */
async function routeOver(targets: readonly Record<string, unknown>[], start: Place | null = null): Promise<ExplainedRouteSuggestion> {
  const { mock, erp } = await given.client();
  const { targetIds } = await imported(erp, targets);
  const { routeSuggestionId } = await suggested(erp, { targetIds, routeDate: day, start });
  return mock.overview.explainRouteSuggestion(routeSuggestionId);
}
