// @ts-check
/** The numbers to reach: ratios within one run, and limits in milliseconds or bytes where nothing stands beside the mock. */

/**
 * @typedef {import('./samples.mjs').Samples} Samples
 * @typedef {object} Target
 * @property {string} title
 * @property {'at least' | 'at most' | 'under'} wanted
 * @property {number} limit
 * @property {(samples: Samples) => number | null} measured
 */

export const bytesPerMegabyte = 1_000_000;

/** @type {Target[]} */
const targets = [
  { title: 'single import, mock to bare', wanted: 'at least', limit: 0.45, measured: speed('import', 'bare') },
  { title: 'single import, mock to Express', wanted: 'at least', limit: 3, measured: speed('import', 'express') },
  { title: 'GET of a job, mock to bare', wanted: 'at least', limit: 0.45, measured: speed('job', 'bare') },
  { title: 'batch of 1000, mock to bare', wanted: 'at least', limit: 0.4, measured: speed('batch', 'bare') },
  { title: 'batch of 1000, mock to bare + Ajv', wanted: 'at least', limit: 0.75, measured: speed('batch', 'bare-ajv') },
  {
    title: 'cold start, mock to Express with one route',
    wanted: 'under',
    limit: 1.6,
    measured: (samples) => samples.ratio('start', 'milliseconds', 'express-one-route'),
  },
  { title: 'memory after start, MB', wanted: 'under', limit: 75, measured: megabytes('start', 'resident') },
  {
    title: 'heap in use, 100,000 stored, MB',
    wanted: 'under',
    limit: 300,
    measured: megabytes('storage', 'heapInUse'),
  },
  {
    title: 'resident peak, 100,000 stored, MB',
    wanted: 'under',
    limit: 600,
    measured: megabytes('storage', 'residentPeak'),
  },
  {
    title: 'time per import, 100,000 stored to 100',
    wanted: 'at most',
    limit: 1.3,
    measured: (samples) => samples.figure('growth', 'mock', 'timesAsLong'),
  },
  {
    title: 'cost of an import, customer-aware to plain',
    wanted: 'at most',
    limit: 1.5,
    measured: (samples) => samples.figure('mapping', 'mock', 'timesAsMuch'),
  },
  { title: 'by external ID, 100,000 customers to 100', wanted: 'at most', limit: 1.3, measured: customers('externalId') },
  { title: 'by customer number, 100,000 customers to 100', wanted: 'at most', limit: 1.3, measured: customers('customerNumber') },
  { title: 'by name and address, 100,000 customers to 100', wanted: 'at most', limit: 3, measured: customers('nameAndAddress') },
  {
    title: 'single import, with a journal to without',
    wanted: 'at least',
    limit: 0.9,
    measured: (samples) => samples.figure('journal', 'mock', 'share'),
  },
  { title: 'reset of demo, p95, ms', wanted: 'under', limit: 2, measured: (samples) => samples.figure('control', 'mock', 'resetP95') },
  {
    title: 'copy and reset of a tenant, p95, ms',
    wanted: 'under',
    limit: 10,
    measured: (samples) => samples.figure('control', 'mock', 'copyP95'),
  },
  {
    title: 'startMock() after the first, ms',
    wanted: 'under',
    limit: 60,
    measured: (samples) => samples.figure('start-mock', 'mock', 'laterMedian'),
  },
  {
    title: 'route over 500 targets, slowest, ms',
    wanted: 'under',
    limit: 150,
    measured: (samples) => samples.figure('routes', 'mock', 'of500Max'),
  },
  {
    title: 'route over 500 targets with windows, slowest, ms',
    wanted: 'under',
    limit: 150,
    measured: (samples) => samples.figure('routes', 'mock', 'of500TimedMax'),
  },
  {
    title: '1,000 targets to their billing, slowest, ms',
    wanted: 'under',
    limit: 1000,
    measured: (samples) => samples.figure('life-cycle', 'mock', 'onRouteMax'),
  },
  { title: 'signed deliveries, /s', wanted: 'at least', limit: 10_000, measured: deliveries('perSecond') },
  { title: 'signed deliveries, mock to bare undici', wanted: 'at least', limit: 0.25, measured: speed('deliveries', 'bare-sender') },
];

/** @returns {{ title: string, wanted: string, measured: number | null, reached: boolean }[]} */
export function compareWithTargets(/** @type {Samples} */ samples) {
  return targets.map(({ title, wanted, limit, measured: measure }) => {
    const measured = measure(samples);
    const reached = measured !== null && holds[wanted](measured, limit);
    return { title, wanted: `${wanted} ${limit}`, measured, reached };
  });
}

/** @type {Record<Target['wanted'], (measured: number, limit: number) => boolean>} */
const holds = {
  'at least': (measured, limit) => measured >= limit,
  'at most': (measured, limit) => measured <= limit,
  under: (measured, limit) => measured < limit,
};

/** @returns {Target['measured']} */
function speed(/** @type {string} */ measurement, /** @type {string} */ yardstick) {
  return (samples) => samples.ratio(measurement, 'perSecond', yardstick);
}

/** @returns {Target['measured']} */
function customers(/** @type {import('./customers.mjs').Identification} */ identification) {
  return (samples) => samples.figure('customers', 'mock', `${identification}TimesAsLong`);
}

/** @returns {Target['measured']} */
function deliveries(/** @type {string} */ quantity) {
  return (samples) => samples.figure('deliveries', 'mock', quantity);
}

/** @returns {Target['measured']} */
function megabytes(/** @type {string} */ measurement, /** @type {string} */ quantity) {
  return (samples) => {
    const bytes = samples.figure(measurement, 'mock', quantity);
    return bytes === null ? null : bytes / bytesPerMegabyte;
  };
}
