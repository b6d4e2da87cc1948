// @ts-check
/** The installed package under each Node that it is for, one after the other. One that cannot be had here is told and left out. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { askForHealth, startCommand, stopCommand } from './command.mjs';
import { tryImportAndRequire } from './module.mjs';

const majors = [20, 22, 24, 26];
const patienceMs = 60_000;

export async function tryNodes(/** @type {import('./install.mjs').Installed} */ installed) {
  for (const major of majors) {
    const folder = join(installed.folder, `node-${major}`);
    const { node, why } = nodeOf(major, folder);
    if (node === undefined) console.log(`Node ${major}: not tried, since there is none here. ${why}`);
    else console.log(`Node ${await tried(installed, node)}: the command answers, import and require() start a mock, without a warning.`);
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @returns {{ node: string, why?: undefined } | { node?: undefined, why: string }} */
function nodeOf(/** @type {number} */ major, /** @type {string} */ folder) {
  if (process.versions.node.startsWith(`${major}.`)) return { node: process.execPath };
  try {
    return { node: installNode(major, folder) };
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr) : '';
    return { why: /^npm error (?!code|errno|syscall|type)(?:notarget )?(.+)$/m.exec(said)?.[1] ?? String(error) };
  }
}

/** The package that `node` installs by a script of its own, which not every npm runs. */
function installNode(/** @type {number} */ major, /** @type {string} */ folder) {
  const { platform, arch } = process;
  const prefix = platform === 'darwin' && arch === 'arm64' ? 'node-bin' : 'node';
  const name = `${prefix}-${platform === 'win32' ? 'win' : platform}-${arch}`;
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), '{"private": true}\n');
  const flags = [
    '--no-audit',
    '--no-fund',
    '--ignore-scripts',
    '--prefer-offline',
    '--no-package-lock',
    '--fetch-retries=1',
    '--fetch-retry-mintimeout=1000',
  ];
  execFileSync('npm', ['install', ...flags, `${name}@${major}`], { cwd: folder, encoding: 'utf8', stdio: 'pipe', timeout: patienceMs });
  const own = join(folder, 'node_modules', name);
  const node = join(own, JSON.parse(readFileSync(join(own, 'package.json'), 'utf8')).bin.node);
  execFileSync(node, ['--version'], { stdio: 'pipe' }); // the binary may be for another system library than this machine's
  return node;
}

/** Throws where something does not hold, and tells the version. */
async function tried(/** @type {import('./install.mjs').Installed} */ installed, /** @type {string} */ node) {
  const version = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim().slice(1);
  try {
    const mock = await startCommand(node, [join(installed.own, 'dist/main.js')], installed.folder);
    const { status } = await askForHealth(mock.api).finally(() => stopCommand(mock));
    if (status !== 200 || mock.complaint() !== '') throw new Error(`The command's health is ${status}, and it prints: ${mock.complaint()}`);
    tryImportAndRequire(installed, node);
  } catch (cause) {
    throw new Error(`The package does not work under Node ${version}.`, { cause });
  }
  return version;
}
