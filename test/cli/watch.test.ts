import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { watchScenario } from '../../src/cli/watch.js';
import { startMock } from '../../src/mock.js';
import { folder } from '../support/command.js';

test('what is written right after the first look is noticed, in a file that was there and in one that was missing', async () => {
  const path = folder();
  const [file, base] = [join(path, 'mine.yaml'), join(path, 'base.yaml')];
  writeFileSync(file, 'name: mine\nseed: 1\n');
  await using mock = await startMock({ scenario: file });
  const told: (string | null)[] = [];
  const stop = watchScenario(mock, file, false, (problem) => {
    told.push(problem);
    if (problem !== null) writeFileSync(base, 'name: base\nseed: 99\n');
  });
  writeFileSync(file, 'extends: base.yaml\n');
  await expect.poll(() => told, { timeout: 10_000 }).toEqual([expect.stringContaining('"base.yaml" cannot be read'), null]);
  expect(mock.scenario.seed).toBe(99);
  stop();
});
