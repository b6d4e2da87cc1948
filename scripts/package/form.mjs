// @ts-check
/** What can be seen without running anything: the exports map and the types behind it, size, number of packages. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

const most = { megabytes: 12, packages: 80 };

export async function checkForm(/** @type {import('./install.mjs').Installed} */ { own, tarball }) {
  const { messages, pkg } = await publint({ pkgDir: own, strict: true });
  for (const message of messages) console.error(formatMessage(message, pkg));
  if (messages.length > 0) throw new Error('publint has complaints.');
  console.log('publint: nothing to complain about.');

  const command = fileURLToPath(new URL('dist/index.js', import.meta.resolve('@arethetypeswrong/cli/package.json')));
  const attw = spawnSync(process.execPath, [command, tarball, '--profile', 'strict'], { encoding: 'utf8' });
  if (attw.status !== 0) throw new Error(`attw has complaints.\n${attw.stdout}${attw.stderr}`);
  console.log('attw: the types of each entry point are those of what import and require() give.');
}

/** Bytes of all files, and 4 kB for each folder. */
export function checkSize(/** @type {import('./install.mjs').Installed} */ { folder }) {
  const modules = join(folder, 'node_modules');
  const paths = readdirSync(modules, { recursive: true, encoding: 'utf8' }).map((path) => join(modules, path));
  const megabytes = paths.map(sizeOf).reduce((sum, size) => sum + size, 0) / 1e6;
  const packages = Object.keys(JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')).packages).length - 1;
  console.log(`Installed: ${megabytes.toFixed(2)} MB of ${most.megabytes}, ${packages} packages of ${most.packages}.`);
  if (megabytes > most.megabytes || packages > most.packages)
    throw new Error(`Installed, the package takes more than ${most.megabytes} MB or ${most.packages} packages.`);
}

function sizeOf(/** @type {string} */ path) {
  const stat = statSync(path);
  return stat.isDirectory() ? 4096 : stat.size;
}
