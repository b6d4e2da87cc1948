// @ts-check
/** How long startMock() of the installed library takes. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './install.mjs';

const mostMilliseconds = 60;

export function measureStartMock(/** @type {import('./install.mjs').Installed} */ { own }) {
  const library = pathToFileURL(join(own, 'dist/index.js')).href;
  const printed = execFileSync(process.execPath, [`${root}bench/mock-starts.mjs`, library], { encoding: 'utf8' });
  /** @type {import('../../bench/mock-starts.mjs').Starts} */
  const { importing, first, later } = JSON.parse(printed);
  const [middle, mean, slowest] = [later.median, later.mean, later.slowest].map((ms) => ms.toFixed(1));
  console.log(
    `startMock(): after the first in a process, ${middle} ms (median of ${later.count}; mean ${mean}, slowest ${slowest}) of ${mostMilliseconds}. ` +
      `The first: ${first.toFixed(0)} ms, and ${importing.toFixed(0)} ms for the import.`,
  );
  if (later.median >= mostMilliseconds) throw new Error(`startMock() takes ${middle} ms.`);
}
