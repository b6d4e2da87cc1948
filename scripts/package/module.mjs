// @ts-check
/** The installed library: imported, required, and required where that cannot be. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const limitMs = 30_000;

const firstTest = `async function firstTest(startMock) {
  const mock = await startMock();
  const response = await fetch(mock.api + '/inbound/targets', {
    method: 'POST',
    headers: { Authorization: 'Bearer ' + mock.apiKey, 'Content-Type': 'application/json' },
    body: JSON.stringify({ externalId: 'JOB-1', title: 'Visit' }),
  });
  console.log((await response.json()).status, mock.state.targets().length);
  await mock.close();
}
`;
const imported = `import { startMock } from 'ordinavo-mock';\n${firstTest}await firstTest(startMock);\n`;
const required = `const { startMock } = require('ordinavo-mock');\n${firstTest}firstTest(startMock);\n`;
const receiver = `const { verifySignature } = require('ordinavo-mock/verify-signature');
console.log(verifySignature({ body: '{}', secret: 'whsec_MOCK', signature: 'sha256=00', timestamp: '1' }).ok);
`;
const inJest = `test('require() of an ES module is explained', () => {
  let outcome;
  try { outcome = typeof require('ordinavo-mock').startMock; } catch (error) { outcome = error.message; }
  expect(outcome).toMatch(/^function$|ordinavo-mock is an ES module.*NODE_OPTIONS=--experimental-vm-modules/);
});
test('a receiver verifies signatures', () => {
  const { verifySignature } = require('ordinavo-mock/verify-signature');
  expect(verifySignature({ body: '{}', secret: 'whsec_MOCK', signature: 'sha256=00', timestamp: '1' }).ok).toBe(false);
});
`;

export function tryModule(/** @type {import('./install.mjs').Installed} */ installed) {
  tryImportAndRequire(installed, process.execPath);
  console.log('The module: import and require() both start a mock, and print no warning.');

  writeFileSync(join(installed.folder, 'receiver.cjs'), receiver);
  const without = '--no-experimental-require-module';
  expectOutput(run(process.execPath, [without, 'receiver.cjs'], installed.folder), 'false\n');
  const refused = run(process.execPath, [without, 'required.cjs'], installed.folder);
  if (refused.status === 0 || !refused.stderr.includes("Write `await import('ordinavo-mock')`"))
    throw new Error(`Where require() loads no ES modules, nothing says what to do:\n${refused.stdout}${refused.stderr}`);
  console.log('Where require() loads no ES modules: ordinavo-mock says what to do, ordinavo-mock/verify-signature works.');

  writeFileSync(join(installed.folder, 'commonjs.test.cjs'), inJest);
  const jest = run(
    process.execPath,
    [fileURLToPath(import.meta.resolve('jest/bin/jest')), '--rootDir', '.', '--watchman=false'],
    installed.folder,
  );
  if (jest.status !== 0 || !jest.stderr.includes('2 passed')) throw new Error(`Jest with CommonJS:\n${jest.stdout}${jest.stderr}`);
  console.log('Jest with CommonJS: the same.');
}

/** Under the given Node. */
export function tryImportAndRequire(/** @type {import('./install.mjs').Installed} */ { folder }, /** @type {string} */ node) {
  writeFileSync(join(folder, 'imported.mjs'), imported);
  writeFileSync(join(folder, 'required.cjs'), required);
  for (const file of ['imported.mjs', 'required.cjs']) expectOutput(run(node, [file], folder), 'Completed 2\n');
}

/** @param {string} node @param {string[]} args @param {string} folder */
function run(node, args, folder) {
  return spawnSync(node, args, { cwd: folder, encoding: 'utf8', timeout: limitMs });
}

/** And nothing else: a warning on stderr counts, too. */
function expectOutput(/** @type {ReturnType<typeof run>} */ { stdout, stderr }, /** @type {string} */ expected) {
  if (stdout !== expected || stderr !== '') throw new Error(`The module printed ${stdout}${stderr}`);
}
