/** The client in TypeScript: its own tests pass, and it compiles where everything is strict. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../support/command.js';
import { lineOf, project, projectFolder, runLine } from './project.js';

test('its tests pass as the README runs them', async () => {
  const { exitCode, stdout, stderr } = await runLine(lineOf('typescript-fetch'), project(), { NO_COLOR: '1' }).ended;
  expect(exitCode, stdout + stderr).toBe(0);
  expect(stdout).toMatch(/Tests {2}5 passed \(5\)/);
});

test('it compiles strictly with the types of the package', { timeout: 120_000 }, async () => {
  const where = join(project(), 'examples/typescript-fetch');
  const settings = {
    extends: './tsconfig.json',
    compilerOptions: { resolveJsonModule: true, paths: { 'ordinavo-mock': [join(projectFolder, 'src/index.ts')] } },
  };
  writeFileSync(join(where, 'tsconfig.test.json'), JSON.stringify(settings));
  const compiler = join(projectFolder, 'node_modules/typescript/bin/tsc');

  const { exitCode, stdout } = await run(process.execPath, [compiler, '-p', join(where, 'tsconfig.test.json')]).ended;

  expect([stdout, exitCode]).toEqual(['', 0]);
});
