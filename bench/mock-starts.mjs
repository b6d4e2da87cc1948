// @ts-check
/**
 * A process of its own that starts and closes one mock after the other, as a test suite does. Takes the address of the library, writes
 * one line of JSON, in milliseconds: the import of the library, the first startMock(), and the later ones.
 */
import { argv } from 'node:process';
import { median } from './median.mjs';

/** @typedef {{ importing: number, first: number, later: { count: number, median: number, mean: number, slowest: number } }} Starts */

const count = 20;

const [, , library = ''] = argv;
const began = performance.now();
/** @type {typeof import('../src/index.js')} */
const { startMock } = await import(library);
const importing = performance.now() - began;
const first = await startOnce();
const later = [];
while (later.length < count) later.push(await startOnce());
const mean = later.reduce((sum, one) => sum + one, 0) / count;
/** @type {Starts} */
const starts = { importing, first, later: { count, median: median(later), mean, slowest: Math.max(...later) } };
console.log(JSON.stringify(starts));

/** Closing is not in it. */
async function startOnce() {
  const started = performance.now();
  const mock = await startMock();
  const milliseconds = performance.now() - started;
  await mock.close();
  return milliseconds;
}
