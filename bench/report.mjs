// @ts-check
/** The figures as text: a table of medians, the targets, and what a reader should know before believing them. */
import { contestants } from './contestants.mjs';
import { bytesPerMegabyte } from './targets.mjs';

/** @typedef {import('./samples.mjs').Samples} Samples */

/**
 * @typedef {object} Row
 * @property {string} title
 * @property {string} measurement
 * @property {string} quantity
 * @property {number} [scale]
 * @property {number} [digits]
 * @property {keyof typeof contestants} [yardstick]  what the mock is set beside; bare where nothing else is said
 */

/** @type {Row[]} */
const rows = [
  { title: 'single import, /s', measurement: 'import', quantity: 'perSecond' },
  { title: 'with Idempotency-Key, /s', measurement: 'import-with-key', quantity: 'perSecond' },
  { title: 'GET of a job, /s', measurement: 'job', quantity: 'perSecond' },
  { title: 'batch of 1000, /s', measurement: 'batch', quantity: 'perSecond', digits: 1 },
  { title: 'cold start to first 200, ms', measurement: 'start', quantity: 'milliseconds' },
  { title: 'memory after start, MB', measurement: 'start', quantity: 'resident', scale: bytesPerMegabyte },
  { title: '100,000 stored: heap in use, MB', measurement: 'storage', quantity: 'heapInUse', scale: bytesPerMegabyte },
  { title: '  heap under load, MB', measurement: 'storage', quantity: 'heapUnderLoad', scale: bytesPerMegabyte },
  { title: '  resident peak, MB', measurement: 'storage', quantity: 'residentPeak', scale: bytesPerMegabyte },
  { title: 'time per import, 100 stored, µs', measurement: 'growth', quantity: 'withFew', digits: 1 },
  { title: '  100,000 stored, µs', measurement: 'growth', quantity: 'withMany', digits: 1 },
  { title: '  100,000 to 100', measurement: 'growth', quantity: 'timesAsLong', digits: 2 },
  { title: 'plain import, /s', measurement: 'mapping', quantity: 'plainPerSecond' },
  { title: '  customer-aware, /s', measurement: 'mapping', quantity: 'awarePerSecond' },
  { title: '  customer-aware to plain, cost', measurement: 'mapping', quantity: 'timesAsMuch', digits: 2 },
  { title: '  the same, processor time', measurement: 'mapping', quantity: 'timesAsMuchProcessor', digits: 2 },
  { title: 'by external ID, 100 customers, µs', measurement: 'customers', quantity: 'externalIdWithFew', digits: 1 },
  { title: '  100,000 customers, µs', measurement: 'customers', quantity: 'externalIdWithMany', digits: 1 },
  { title: '  100,000 to 100', measurement: 'customers', quantity: 'externalIdTimesAsLong', digits: 2 },
  { title: 'by customer number, 100 customers, µs', measurement: 'customers', quantity: 'customerNumberWithFew', digits: 1 },
  { title: '  100,000 customers, µs', measurement: 'customers', quantity: 'customerNumberWithMany', digits: 1 },
  { title: '  100,000 to 100', measurement: 'customers', quantity: 'customerNumberTimesAsLong', digits: 2 },
  { title: 'by name and address, 100 customers, µs', measurement: 'customers', quantity: 'nameAndAddressWithFew', digits: 1 },
  { title: '  100,000 customers, µs', measurement: 'customers', quantity: 'nameAndAddressWithMany', digits: 1 },
  { title: '  100,000 to 100', measurement: 'customers', quantity: 'nameAndAddressTimesAsLong', digits: 2 },
  { title: 'import without a journal, /s', measurement: 'journal', quantity: 'withoutPerSecond' },
  { title: '  with one, /s', measurement: 'journal', quantity: 'keptPerSecond' },
  { title: '  with one to without', measurement: 'journal', quantity: 'share', digits: 2 },
  { title: '  the same, processor time', measurement: 'journal', quantity: 'shareOfProcessor', digits: 2 },
  { title: 'reset of demo, ms', measurement: 'control', quantity: 'resetMedian', digits: 2 },
  { title: '  p95', measurement: 'control', quantity: 'resetP95', digits: 2 },
  { title: 'copy and reset of a tenant, ms', measurement: 'control', quantity: 'copyMedian', digits: 2 },
  { title: '  p95', measurement: 'control', quantity: 'copyP95', digits: 2 },
  { title: 'startMock() after the first, ms', measurement: 'start-mock', quantity: 'laterMedian', digits: 1 },
  { title: '  slowest', measurement: 'start-mock', quantity: 'laterMax', digits: 1 },
  { title: '  the first', measurement: 'start-mock', quantity: 'first', digits: 1 },
  { title: '  the import before it', measurement: 'start-mock', quantity: 'importing', digits: 1 },
  { title: 'route over 500 targets, ms', measurement: 'routes', quantity: 'of500Median', digits: 1 },
  { title: '  slowest', measurement: 'routes', quantity: 'of500Max', digits: 1 },
  { title: '  with windows, ms', measurement: 'routes', quantity: 'of500TimedMedian', digits: 1 },
  { title: '  slowest', measurement: 'routes', quantity: 'of500TimedMax', digits: 1 },
  { title: 'route over 2,000 targets, ms', measurement: 'routes', quantity: 'of2000Median', digits: 1 },
  { title: '  with windows, ms', measurement: 'routes', quantity: 'of2000TimedMedian', digits: 1 },
  { title: '  heap, MB', measurement: 'routes', quantity: 'of2000Heap', scale: bytesPerMegabyte },
  { title: '1,000 targets to their billing, on a route, ms', measurement: 'life-cycle', quantity: 'onRouteMedian' },
  { title: '  slowest', measurement: 'life-cycle', quantity: 'onRouteMax' },
  { title: '  by hand, ms', measurement: 'life-cycle', quantity: 'byHandMedian' },
  { title: '  slowest', measurement: 'life-cycle', quantity: 'byHandMax' },
  { title: 'signed deliveries, /s', measurement: 'deliveries', quantity: 'perSecond', yardstick: 'bare-sender' },
  { title: '  with the imports, /s', measurement: 'deliveries', quantity: 'withImportsPerSecond', yardstick: 'bare-sender' },
  { title: '  processor time each, µs', measurement: 'deliveries', quantity: 'processorEach', digits: 1, yardstick: 'bare-sender' },
  { title: '  resident peak, MB', measurement: 'deliveries', quantity: 'residentPeak', scale: bytesPerMegabyte, yardstick: 'bare-sender' },
];

const leastBusy = 0.9;
const lengthsMayDifferBy = 0.1;

/** The median of every server that was measured, row by row, and the mock's as a multiple of bare's. */
export function figuresOf(/** @type {Samples} */ samples) {
  return rows.flatMap((row) => {
    const medians = Object.keys(contestants).map((server) => ({
      server,
      figure: samples.figure(row.measurement, server, row.quantity),
    }));
    if (medians.every(({ figure }) => figure === null)) return [];
    return [{ ...row, medians, mockToBare: samples.ratio(row.measurement, row.quantity, row.yardstick ?? 'bare') }];
  });
}

export function figuresTable(/** @type {ReturnType<typeof figuresOf>} */ figures) {
  const titles = Object.values(contestants).map(({ title }) => title);
  const lines = figures.map(({ title, medians, mockToBare, scale = 1, digits = 0 }) => {
    const cells = medians.map(({ figure }) => (figure === null ? '' : withDigits(figure / scale, digits)));
    return [title, ...cells, mockToBare === null ? '' : withDigits(mockToBare, 2)];
  });
  return aligned([['median', ...titles, 'mock : bare'], ...lines]);
}

export function targetsTable(/** @type {ReturnType<typeof import('./targets.mjs').compareWithTargets>} */ targets) {
  const lines = targets.map(({ title, wanted, measured, reached }) => {
    if (measured === null) return [title, wanted, '', 'not measured'];
    return [title, wanted, withDigits(measured, 2), reached ? 'ok' : 'MISSED'];
  });
  return aligned([['target', 'wanted', 'measured', ''], ...lines]);
}

/** Two ways in which a run can mislead, named where they happened. */
export function doubts(/** @type {Samples} */ samples) {
  return ['import', 'import-with-key', 'job', 'batch', 'mapping', 'journal', 'deliveries'].flatMap((measurement) => [
    ...idleServers(samples, measurement),
    ...unequal(samples, measurement, { quantity: 'answerBytes', verb: 'answers' }),
    ...unequal(samples, measurement, { quantity: 'deliveryBytes', verb: 'sends' }),
  ]);
}

function idleServers(/** @type {Samples} */ samples, /** @type {string} */ measurement) {
  return Object.keys(contestants).flatMap((server) => {
    const busy = samples.figure(measurement, server, 'busy');
    if (busy === null || busy >= leastBusy) return [];
    return [`${measurement}: ${server} used ${withDigits(busy * 100, 0)} % of its core; the load or another process was the limit`];
  });
}

/** Whether all are about as long as the mock's. */
function unequal(
  /** @type {Samples} */ samples,
  /** @type {string} */ measurement,
  /** @type {{ quantity: string, verb: string }} */ { quantity, verb },
) {
  const expected = samples.figure(measurement, 'mock', quantity);
  if (expected === null) return [];
  return Object.keys(contestants).flatMap((server) => {
    const bytes = samples.figure(measurement, server, quantity);
    if (bytes === null || Math.abs(bytes / expected - 1) <= lengthsMayDifferBy) return [];
    return [`${measurement}: ${server} ${verb} ${bytes} bytes, the mock ${expected}; they do not do the same work`];
  });
}

function withDigits(/** @type {number} */ value, /** @type {number} */ digits) {
  return value.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/** First column to the left, all others to the right. */
function aligned(/** @type {string[][]} */ lines) {
  const widths = lines[0]?.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0))) ?? [];
  return lines
    .map((line) =>
      line
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
