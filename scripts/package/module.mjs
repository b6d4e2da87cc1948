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

const inJestWithFlag = `test('await import() in CommonJS', async () => {
  const { startMock } = await import('ordinavo-mock');
  const mock = await startMock();
  expect(mock).not.toHaveImported('JOB-1');
  await mock.close();
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
  expectPassed(runJest(installed.folder, [], ['commonjs.test.cjs']), 2);
  console.log('Jest with CommonJS: the same.');

  writeFileSync(join(installed.folder, 'jest.setup.mjs'), "import 'ordinavo-mock/jest';\n");
  writeFileSync(join(installed.folder, 'flag.test.cjs'), inJestWithFlag);
  const set = ['--setupFilesAfterEnv', './jest.setup.mjs', '--', 'flag.test.cjs'];
  expectPassed(runJest(installed.folder, ['--experimental-vm-modules'], set), 1);
  console.log('Jest with its flag: CommonJS takes await import(), and has the matchers of a set-up file.');
}

/** @param {string} folder @param {string[]} flags @param {string[]} args */
function runJest(folder, flags, args) {
  const jest = fileURLToPath(import.meta.resolve('jest/bin/jest'));
  return run(process.execPath, [...flags, jest, '--rootDir', '.', '--watchman=false', ...args], folder);
}

/** @param {ReturnType<typeof run>} ended @param {number} count */
function expectPassed({ status, stdout, stderr }, count) {
  if (status !== 0 || !stderr.includes(`${count} passed`)) throw new Error(`Jest with CommonJS:\n${stdout}${stderr}`);
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
