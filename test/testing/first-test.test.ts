/** The test that the README begins with, as it stands there, under each runner; and what becomes of one that forgets to close. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { projectFolder, type RunnerName, runTests } from '../support/project-folder.js';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

/** The ten lines, byte for byte. */
const tenLines = /```js\n(import assert [\s\S]*?)```/.exec(readme)?.[1] ?? '';

/** What the README says to put on top of them. */
const onTop = {
  'node:test': "import { test } from 'node:test';\n",
  vitest: "import { test } from 'vitest';\n",
  jest: '',
} as const satisfies Record<RunnerName, string>;

const runners = ['node:test', 'vitest', 'jest'] as const;

test('the README has the test in ten lines, and says what each runner wants on top', () => {
  expect(tenLines.trimEnd().split('\n')).toHaveLength(10);
  for (const line of Object.values(onTop)) expect(readme).toContain(line.trim());
});

test.each(runners)('the test of the README passes under %s', { timeout: 90_000 }, async (runner) => {
  const folder = projectFolder({ 'first.test.js': onTop[runner] + tenLines });

  const { passed, output } = await runTests(runner, folder);

  expect(passed, output).toBe(true);
  expect(output).toMatch(/# pass 1|ℹ pass 1|1 passed/);
  expect(output).not.toContain('was still open');
});

test.each(runners)('it fails under %s where the order does not become a target', { timeout: 90_000 }, async (runner) => {
  const folder = projectFolder({ 'first.test.js': onTop[runner] + tenLines.replace('/inbound/targets`', '/inbound/target`') });

  const { passed, output } = await runTests(runner, folder);

  expect(passed).toBe(false);
  expect(output).toMatch(/JOB-2026-000900/);
});

test.each(runners)('under %s a test that ends without close is reported, and the run ends', { timeout: 90_000 }, async (runner) => {
  const unclosed = tenLines.replace('  await mock.close();\n', '');
  expect(unclosed).not.toBe(tenLines);
  const folder = projectFolder({ 'first.test.js': onTop[runner] + unclosed });

  const { passed, output } = await runTests(runner, folder);

  expect(passed, output).toBe(true);
  expect(output).toMatch(
    /ordinavo-mock: the mock at http:\/\/127\.0\.0\.1:\d+, started at .*first\.test\.js:\d+:\d+, was still open when the process ended/,
  );
  expect(output).not.toContain('did not exit');
});
