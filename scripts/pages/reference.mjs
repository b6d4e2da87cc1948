// @ts-check
/** The pages of docs/reference/, each from the file that it repeats. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { apiPageText } from './reference-api.mjs';
import { assumptionsPageText } from './reference-assumptions.mjs';
import { commandLinePageText } from './reference-command-line.mjs';
import { scenarioPageText } from './reference-scenario.mjs';

/**
 * @typedef {object} Sources
 * @property {any} contract
 * @property {any} register
 * @property {any} scenarioSchema
 * @property {Record<string, number>} statusOf
 * @property {string} typesText  the module that names the types of the contract
 */

/** By path. */
export async function referencePages(/** @type {Sources} */ { contract, register, scenarioSchema, statusOf, typesText }) {
  return {
    'docs/reference/api.md': apiPageText(contract, statusOf, typeNames(typesText)),
    'docs/reference/assumptions.md': assumptionsPageText(register),
    'docs/reference/scenario.md': scenarioPageText(scenarioSchema),
    'docs/reference/command-line.md': commandLinePageText(await theCommand()),
  };
}

/** What the library calls each schema, by the name that the contract has for it. */
function typeNames(/** @type {string} */ text) {
  const found = text.matchAll(/^export type (\w+) = (?:NonNullable<)?Schemas\['(\w+)'\]>?;$/gm);
  return Object.fromEntries([...found].map(([, type = '', schema = '']) => [schema, type]));
}

/** The tables of commands and flags, without what runs them: that needs all of the mock, and with it what is generated here. */
async function theCommand() {
  const folder = fileURLToPath(new URL('../../src/cli/', import.meta.url));
  const { outputFiles } = await build({
    stdin: { contents: "export * from './commands.js'; export { flagLines } from './flags.js';", resolveDir: folder },
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
    plugins: [
      {
        name: 'without-what-runs',
        setup(it) {
          it.onResolve({ filter: /^\.\/[\w-]+\.js$/ }, ({ path, importer }) =>
            importer.endsWith('commands.ts') && path !== './flags.js' ? { path, namespace: 'left-out' } : undefined,
          );
          it.onLoad({ filter: /./, namespace: 'left-out' }, () => ({ contents: 'module.exports = {};', loader: 'js' }));
        },
      },
    ],
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0]?.contents ?? '').toString('base64')}`);
}
