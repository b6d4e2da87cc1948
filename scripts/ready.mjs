// @ts-check
/** Builds dist/ when it is missing or older than its sources, so that `npm start` and `npm test` need no step before them. */
import { readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const folders = ['scripts/build', 'src', 'contracts', 'scenarios'];
const sources = ['package.json', 'scripts/build.mjs', ...folders.flatMap(filesBelow)];
const newest = Math.max(...sources.map(changedAt));
if (changedAt('dist/main.js') < newest) await import('./build.mjs');

function changedAt(/** @type {string} */ path) {
  return statSync(root + path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function filesBelow(/** @type {string} */ folder) {
  return readdirSync(root + folder, { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path}`);
}
