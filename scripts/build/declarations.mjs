// @ts-check
/** The types of the library: what its entry points lead to, and nothing else. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/**
 * Writes them into `types` below `outdir`, and returns the names of the classes among them.
 * @param {string} root
 * @param {string} outdir
 * @param {readonly string[]} entries
 * @returns {Set<string>}
 */
export function writeDeclarations(root, outdir, entries) {
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  const folder = join(root, outdir, 'types');
  execFileSync(process.execPath, [compiler, '-p', 'scripts/tsconfig.types.json', '--outDir', folder], { cwd: root, stdio: 'inherit' });
  const texts = readFrom(entries.map((entry) => join(folder, `${entry}.d.ts`)));
  for (const path of filesBelow(folder)) if (!texts.has(path)) rmSync(path);
  removeEmpty(folder);
  return new Set([...texts.values()].flatMap((text) => [...text.matchAll(/^export declare class (\w+)/gm)].map(([, name = '']) => name)));
}

/** The files and all that they import, directly or not; the compiler writes a declaration for every module it has read, most of which no other asks for. */
function readFrom(/** @type {readonly string[]} */ entries) {
  /** @type {Map<string, string>} */
  const texts = new Map();
  const waiting = [...entries];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (texts.has(path)) continue;
    const text = readFileSync(path, 'utf8');
    texts.set(path, text);
    for (const [, to = ''] of text.matchAll(/(?:\bfrom|\bimport\(?)\s*['"](\.[^'"]+)['"]/g)) {
      const file = resolve(dirname(path), to.replace(/\.js$/, '.d.ts'));
      if (!existsSync(file)) throw new Error(`${path} takes types from ${to}, which is not there.`);
      waiting.push(file);
    }
  }
  return texts;
}

function filesBelow(/** @type {string} */ folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

function removeEmpty(/** @type {string} */ folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) if (entry.isDirectory()) removeEmpty(join(folder, entry.name));
  if (readdirSync(folder).length === 0) rmdirSync(folder);
}
