/** The types of the matchers, as a strict project without further types sees them. */
import { mkdirSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { run } from '../support/command.js';
import { projectFolder } from '../support/project-folder.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const compiler = join(root, 'node_modules/typescript/bin/tsc');

const vitest = `
import { expect } from 'vitest';
import { startMock } from 'ordinavo-mock';
import { matchers, type WantedDeliveries, type WantedTarget } from 'ordinavo-mock/vitest';

const mock = await startMock();
const target: WantedTarget = { externalId: 'JOB-1', planning: { priority: 'High' } };
const deliveries: WantedDeliveries = { eventType: 'target.imported', count: 2 };
expect(mock).toHaveImported('JOB-1');
expect(mock.tenant()).not.toHaveImported(target);
expect(mock).toHaveImported({ externalId: expect.stringContaining('JOB'), title: expect.any(String) });
expect(mock).toHaveDelivered('target.imported');
expect(mock).not.toHaveDelivered(deliveries);
const later: Promise<void> = expect(mock).toMatchContract();
await later;
await expect(startMock()).resolves.toHaveImported('JOB-1');
expect.extend(matchers);
// @ts-expect-error: there is no such event
expect(mock).toHaveDelivered('target.lost');
// @ts-expect-error: a target has no such field
expect(mock).toHaveImported({ titel: 'Repair' });
// @ts-expect-error: it says no target
expect(mock).toHaveImported();
// @ts-expect-error: a number is none
expect(mock).toHaveDelivered({ count: '2' });
`;

const jest = vitest.replace("from 'vitest'", "from '@jest/globals'").replace('ordinavo-mock/vitest', 'ordinavo-mock/jest');

/** Declares `expect` as @types/jest does, as far as matchers are concerned. */
const globalJest = `
import 'ordinavo-mock/jest';

declare global {
  namespace jest {
    interface Matchers<R, T = {}> { toBe(wanted: unknown): R }
  }
  function expect<T>(actual: T): jest.Matchers<void, T>;
}

export const done: Promise<void> = expect({}).toMatchContract();
expect({}).toHaveImported('JOB-1');
expect({}).toBe(5);
// @ts-expect-error: there is no such event
expect({}).toHaveDelivered('target.lost');
`;

const settings = {
  compilerOptions: {
    target: 'ES2022',
    module: 'NodeNext',
    lib: ['ES2023', 'ESNext.Disposable'],
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    skipLibCheck: false,
    paths: { 'ordinavo-mock': ['./types/index.d.ts'], 'ordinavo-mock/*': ['./types/*.d.ts'] },
  },
};

test('the types of the matchers compile where nothing but the runner has types', { timeout: 120_000 }, async () => {
  const folder = projectFolder({
    'tsconfig.json': JSON.stringify({ ...settings, files: ['vitest.ts', 'jest.ts', 'global-jest.ts'] }),
    'vitest.ts': vitest,
    'jest.ts': jest,
    'global-jest.ts': globalJest,
  });
  await declarationsIn(folder);

  expect(await problemsIn(folder)).toEqual([]);
});

test.each(['vitest', '@jest/globals'])(
  'they are there in a file that imports them before all else, with %s',
  { timeout: 120_000 },
  async (runner) => {
    const entry = `ordinavo-mock/${runner.replace(/^@|\/.*/g, '')}`;
    const folder = projectFolder({
      'tsconfig.json': JSON.stringify({ ...settings, files: ['first.ts'] }),
      'first.ts': `
import '${entry}';
import { startMock } from 'ordinavo-mock';
import { expect } from '${runner}';

const mock = await startMock();
expect(mock).toHaveImported('JOB-1');
expect(mock).not.toHaveDelivered('target.imported');
export const later: Promise<void> = expect(mock).toMatchContract();
`,
    });
    await declarationsIn(folder);

    expect(await problemsIn(folder)).toEqual([]);
  },
);

/** The declarations as the package has them. */
async function declarationsIn(folder: string): Promise<void> {
  hoisted(folder, '@jest/expect');
  const built = await run(process.execPath, [compiler, '-p', 'scripts/tsconfig.types.json', '--outDir', join(folder, 'types')]).ended;
  expect(built.stdout).toBe('');
}

/** What the compiler says of the project's own files, and of our declarations. */
async function problemsIn(folder: string): Promise<readonly string[]> {
  const { stdout } = await run(process.execPath, [compiler, '-p', folder]).ended;
  return stdout.split('\n').filter((line) => line.startsWith(folder) || /^(?:\.\.\/)*[^ (]*ordinavo-mock-project/.test(line));
}

/** Beside what the project has asked for lies what that has asked for. */
function hoisted(folder: string, name: string): void {
  const path = join(folder, 'node_modules', name);
  mkdirSync(dirname(path), { recursive: true });
  symlinkSync(join(root, 'node_modules', name), path, 'dir');
}
