/** A folder like that of a user's project: with the built package and the test runners installed, and nothing else. */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const runners = ['vitest', 'jest', '@jest/globals'];

/** What a runner did: the output, and whether it was content. */
export interface TestRun {
  readonly passed: boolean;
  readonly output: string;
}

/** How each runner is started, as the documents say. */
const runnerCommands = {
  'node:test': { program: [process.execPath, '--test'], environment: {} },
  vitest: { program: [process.execPath, join(root, 'node_modules/vitest/vitest.mjs'), 'run'], environment: {} },
  jest: {
    program: [process.execPath, join(root, 'node_modules/jest/bin/jest.js')],
    environment: { NODE_OPTIONS: '--experimental-vm-modules' },
  },
} as const;

export type RunnerName = keyof typeof runnerCommands;

/** Files by their path. The folder is gone when the test is over. */
export function projectFolder(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'ordinavo-mock-project-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const name of runners) link(join(root, 'node_modules', name), join(folder, 'node_modules', name));
  link(root, join(folder, 'node_modules/ordinavo-mock'));
  writeFileSync(join(folder, 'package.json'), '{ "name": "project", "version": "1.0.0", "type": "module", "private": true }\n');
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** Runs the tests of a folder. */
export function runTests(runner: RunnerName, folder: string): Promise<TestRun> {
  const { program, environment } = runnerCommands[runner];
  const [file = '', ...args] = program;
  const inherited = Object.entries(process.env).filter(([name]) => !/^(?:npm_|VITEST|NODE_|JEST|ORDINAVO_)/.test(name));
  return new Promise((resolve) => {
    const env = { ...Object.fromEntries(inherited), ...environment, NO_COLOR: '1' };
    execFile(file, args, { cwd: folder, env, timeout: 60_000 }, (error, stdout, stderr) => {
      resolve({ passed: error === null, output: stdout + stderr });
    });
  });
}

function link(target: string, path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  symlinkSync(target, path, 'dir');
}
