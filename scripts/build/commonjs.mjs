// @ts-check
/**
 * What require() finds of each entry point: a file that loads the ES module, or explains why that cannot be (src/commonjs.cts), and the
 * types that go with it. verify-signature alone is CommonJS itself there: receivers often are, and it is small.
 */
import { writeFileSync } from 'node:fs';
import { build } from 'esbuild';

/** Entry points by their file in dist/, and what their users call them. */
const explained = { index: 'ordinavo-mock', vitest: 'ordinavo-mock/vitest', jest: 'ordinavo-mock/jest' };

export async function buildCommonJs(/** @type {string} */ root, /** @type {string} */ outdir) {
  await build({
    absWorkingDir: root,
    entryPoints: { commonjs: 'src/commonjs.cts', 'verify-signature': 'src/verify-signature.ts' },
    outdir,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20.19',
    logLevel: 'warning',
  });
  for (const [file, name] of Object.entries(explained)) {
    const source = `module.exports = require('./commonjs.cjs')('${name}', () => require('./${file}.js'));\n`;
    writeFileSync(`${root}${outdir}/${file}.cjs`, source);
  }
}

/**
 * A declaration for each entry point, which says nothing that its other one does not: a type may be taken from an ES module, a value has to
 * be declared anew.
 * @param {string} folder
 * @param {(file: string) => readonly string[]} valuesOf  the names that the module of these types exports
 * @param {ReadonlySet<string>} classes  those of them that are types, too
 */
export function writeCommonJsTypes(folder, valuesOf, classes) {
  for (const file of [...Object.keys(explained), 'verify-signature']) {
    const from = `from './${file}.js' with { 'resolution-mode': 'import' };`;
    const lines = [`/** What require() gives of ${file}.js: the same. */`, `import type * as same ${from}`, `export type * ${from}`];
    for (const name of valuesOf(`${file}.js`)) {
      lines.push(`export declare const ${name}: typeof same.${name};`);
      if (classes.has(name)) lines.push(`export type ${name} = same.${name};`);
    }
    writeFileSync(`${folder}/${file}.d.cts`, `${lines.join('\n')}\n`);
  }
}
