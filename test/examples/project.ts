/** A project of somebody who uses the package: its folder, with the examples copied into it, and the lines that run them. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestContext } from 'vitest';
import { folder, type Running, run } from '../support/command.js';

export const projectFolder = fileURLToPath(new URL('../../', import.meta.url));
const examples = join(projectFolder, 'examples');

/** What `npm install --save-dev ordinavo-mock vitest typescript` leaves, by links to what is here. */
const installed = {
  'node_modules/ordinavo-mock': '.',
  'node_modules/.bin/ordinavo-mock': 'dist/main.js',
  'node_modules/vitest': 'node_modules/vitest',
  'node_modules/.bin/vitest': 'node_modules/vitest/vitest.mjs',
  'node_modules/@types': 'node_modules/@types',
};

export function project(): string {
  const path = folder();
  cpSync(examples, join(path, 'examples'), { recursive: true });
  for (const [link, to] of Object.entries(installed)) {
    mkdirSync(dirname(join(path, link)), { recursive: true });
    symlinkSync(join(projectFolder, to), join(path, link));
  }
  writeFileSync(join(path, 'package.json'), '{ "type": "module", "scripts": { "test": "node client.mjs" } }\n');
  return path;
}

/** How examples/README.md says that this one is run. */
export function lineOf(example: string): string {
  const rows = readFileSync(join(examples, 'README.md'), 'utf8').split('\n');
  const cells = rows.find((row) => row.startsWith(`| [${example}](`))?.split('|') ?? [];
  const [, line] = /^ `(.+)` +$/.exec(cells.at(-2) ?? '') ?? [];
  if (line === undefined) throw new Error(`examples/README.md does not say how to run ${example}.`);
  return line;
}

/** The client alone, to be run against another mock than that of `exec`. */
export function clientOf(example: string): string {
  const [, client] = / exec -- (.+)$/.exec(lineOf(example)) ?? [];
  if (client === undefined) throw new Error(`examples/README.md does not run ${example} by exec.`);
  return client;
}

/** npm looks for nothing in the network then, and nothing goes to 127.0.0.1 by a proxy. */
const alone = { npm_config_offline: 'true', npm_config_update_notifier: 'false', no_proxy: '127.0.0.1', NO_PROXY: '127.0.0.1' };

/** Runs a line as a shell does. */
export function runLine(line: string, where: string, environment: Readonly<Record<string, string>> = {}): Running {
  return run('sh', ['-c', `cd "$1" && ${line}`, 'sh', where], { ...alone, ...environment });
}

/** Does the compiler find a library? It says so only when it compiles something. */
const compiling = `folder=$(mktemp -d) && cd "$folder" && echo 'class Nothing {}' > nothing.cs
  mcs -target:library "-r:$0" nothing.cs && rm -r "$folder" || { rm -r "$folder"; exit 1; }`;

/** What examples need beside Node: how to see whether it is there, and the Debian package that has it. */
const programs = {
  curl: { probe: ['curl', '--version'], debian: 'curl' },
  mcs: { probe: ['mcs', '--version'], debian: 'mono-mcs' },
  'System.Net.Http.dll of mono': { probe: ['sh', '-c', compiling, 'System.Net.Http.dll'], debian: 'libmono-system-net-http4.0-cil' },
  mono: { probe: ['mono', '--version'], debian: 'mono-runtime' },
  php: { probe: ['php', '--version'], debian: 'php-cli' },
  python3: { probe: ['python3', '--version'], debian: 'python3' },
} as const;

/** Skips the test, and says why, where something is missing that it cannot do without. */
export function needs(context: TestContext, ...wanted: readonly (keyof typeof programs)[]): void {
  const missing = wanted.filter((name) => {
    const [program, ...args] = programs[name].probe;
    return spawnSync(program, args).status !== 0;
  });
  if (missing.length === 0) return;
  const packages = missing.map((name) => programs[name].debian).join(' ');
  const note = `${missing.join(', ')} cannot be used here. On Debian: apt-get install ${packages}`;
  console.warn(`Skipped: ${context.task.name}: ${note}`);
  context.skip(note);
}
