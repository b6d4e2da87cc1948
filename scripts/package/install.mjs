// @ts-check
/** The package as its users get it: packed, and installed into a folder where nothing else is. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** @typedef {{ folder: string, tarball: string, own: string }} Installed  a folder with the package in it, what it came from, and where it lies */

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** @returns {Installed} */
export function install(/** @type {string} */ folder) {
  const tarball = pack(folder);
  writeFileSync(join(folder, 'package.json'), '{"name": "user", "version": "1.0.0", "type": "module", "private": true}\n');
  npm(folder, 'install', '--no-audit', '--no-fund', tarball);
  return { folder, tarball, own: join(folder, 'node_modules/ordinavo-mock') };
}

function pack(/** @type {string} */ folder) {
  const [{ filename }] = JSON.parse(npm(folder, 'pack', root, '--json', '--pack-destination', folder));
  const files = execFileSync('tar', ['-tzf', join(folder, filename)], { encoding: 'utf8' });
  for (const needed of [
    'dist/main.js',
    'dist/index.js',
    'dist/types/index.d.ts',
    'contracts/openapi.yaml',
    'scenarios/demo.yaml',
    'README.md',
    'LICENSE',
  ]) {
    if (!files.includes(`package/${needed}\n`)) throw new Error(`The tarball lacks ${needed}.`);
  }
  return join(folder, filename);
}

function npm(/** @type {string} */ folder, /** @type {string[]} */ ...args) {
  return execFileSync('npm', args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
}
