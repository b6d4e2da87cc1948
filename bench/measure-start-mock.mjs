// @ts-check
/** How long the library takes to start a mock: the first of a process, and those after it. */
import { fileURLToPath } from 'node:url';
import { outputOf, startChild } from './children.mjs';

const longestSeconds = 60;

export async function measureStartMock() {
  const library = new URL('../dist/index.js', import.meta.url).href;
  const child = startChild([process.execPath, fileURLToPath(new URL('mock-starts.mjs', import.meta.url)), library]);
  /** @type {import('./mock-starts.mjs').Starts} */
  const { importing, first, later } = JSON.parse(await outputOf(child, longestSeconds));
  return { importing, first, laterMedian: later.median, laterMax: later.slowest };
}
