/** What becomes of the process of somebody who uses the library: it ends, whether the mock was closed or not. */
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const library = pathToFileURL(join(root, 'dist/index.js')).href;

/** Runs a program that has `startMock`, and answers what it printed once it has ended by itself. */
async function run(program: string) {
  return runFile('program.mjs', `import { startMock } from ${JSON.stringify(library)};\n${program}\n`);
}

/** The same with a whole program, in a file whose name may have a space. */
async function runFile(name: string, program: string, folder = newFolder()) {
  const file = join(folder, name);
  writeFileSync(file, program);
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [file], { timeout: 15_000 });
  return { stdout, stderr, file };
}

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'ordinavo-mock-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

test('a mock that was not closed lets the process end, and is told of with the line that started it', async () => {
  const { stdout, stderr, file } = await run(`
const mock = await startMock();
await fetch(mock.api + '/integration/health', { headers: { Authorization: 'Bearer ' + mock.apiKey } });
console.log(mock.url);`);
  expect(stderr).toBe(
    `ordinavo-mock: the mock at ${stdout.trim()}, started at ${new URL(`file://${file}`).href}:3:20, was still open when the process ended. ` +
      'Close it with "await mock.close()", or give startMock({ keepProcessAlive: true }) where the process is to go on for it.\n',
  );
});

test('each mock that was not closed is told of, however many there are', async () => {
  const { stderr } = await run(`
await (await startMock()).close();
for (let count = 0; count < 12; count++) await startMock('empty');
await (await startMock()).close();`);
  const lines = stderr.trim().split('\n');
  expect(lines).toHaveLength(12);
  for (const line of lines) expect(line).toMatch(/^ordinavo-mock: the mock at \S+, started at \S+program\.mjs:4:\d+, was still open/);
});

test('the line that started it is told where a promise has started it', async () => {
  const { stderr } = await run(`await Promise.resolve('empty').then(startMock);`);
  expect(stderr).toMatch(/started at file:\S+program\.mjs:2:1,/);
});

test('no line is told where none of the program has started it', async () => {
  const { stderr } = await run('setImmediate(startMock);');
  expect(stderr).toMatch(/^ordinavo-mock: the mock at \S+ was still open/);
});

test('the line that started it is told where its folder has a space in its name', async () => {
  const { stderr, file } = await runFile(
    'my program.cjs',
    `async function begin({ startMock }) {\n  await startMock();\n}\nimport(${JSON.stringify(library)}).then(begin).then(() =>\nimport(${JSON.stringify(library)}).then(({ startMock }) => startMock()));`,
  );
  expect(stderr.match(/started at .*?,(?= was)/g)).toEqual([`started at ${file}:2:9,`, expect.stringContaining(`started at ${file}:5:`)]);
});

test('the line that started it is told where the package lies in a folder with a space in its name', async () => {
  const folder = join(newFolder(), 'my tests');
  const installed = join(folder, 'node_modules/ordinavo-mock');
  mkdirSync(installed, { recursive: true });
  for (const part of ['dist', 'scenarios', 'package.json']) cpSync(join(root, part), join(installed, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(installed, 'node_modules'), 'dir');
  const { stderr, file } = await runFile('program.mjs', `import { startMock } from 'ordinavo-mock';\nawait startMock();`, folder);
  expect(stderr).toContain(`, started at ${pathToFileURL(file).href}:2:7,`);
});

test('the line that started it is told where a program keeps its stacks short, and they stay so', async () => {
  const { stdout, stderr } = await run(`
Error.stackTraceLimit = 1;
await startMock();
console.log(Error.stackTraceLimit);`);
  expect(stderr).toMatch(/started at \S+program\.mjs:4:7,/);
  expect(stdout).toBe('1\n');
});

test('a program whose stacks are no text starts a mock, and is told that it is open without the line', async () => {
  const { stdout, stderr } = await run(`
Error.prepareStackTrace = (error, sites) => sites;
const mock = await startMock();
console.log(mock.url);`);
  expect(stderr).toContain(`ordinavo-mock: the mock at ${stdout.trim()} was still open when the process ended.`);
});

test('how many listeners the process may have stays as the program says', async () => {
  const { stdout, stderr } = await run(`
const before = process.listenerCount('exit');
const mocks = await Promise.all([startMock(), startMock(), startMock()]);
console.log(process.listenerCount('exit') - before, process.getMaxListeners());
process.setMaxListeners(50);
await Promise.all(mocks.map((one) => one.close()));
console.log(process.listenerCount('exit') - before, process.getMaxListeners());`);
  expect([stdout, stderr]).toEqual(['1 10\n0 50\n', '']);
});

test('after close nothing is left open, and nothing is said: no server, no timer, no connection', async () => {
  const { stdout, stderr } = await run(`
const before = process.getActiveResourcesInfo();
const exits = process.listenerCount('exit');
const mocks = await Promise.all(Array.from({ length: 12 }, () => startMock()));
const [mock] = mocks;
const receiver = await mock.receiver();
const tenant = mock.tenant();
await tenant.receiver();
const headers = { Authorization: 'Bearer ' + mock.apiKey, 'Content-Type': 'application/json', Connection: 'close' };
await (await fetch(mock.api + '/inbound/targets', { method: 'POST', headers, body: '{"externalId": "JOB-1", "title": "Visit"}' })).text();
await receiver.waitFor('target.imported');
await Promise.all(mocks.map((one) => one.close()));
await Promise.all(mocks.map((one) => one.close()));
for (let turn = 0; turn < 5; turn += 1) await new Promise(setImmediate); // handles that were closed are let go in a later turn
const left = process.getActiveResourcesInfo().filter((one) => !before.includes(one));
console.log(left.length === 0 ? 'nothing is left' : left.join());
console.log(process.listeners('exit').slice(exits).map(String).join(), process.getMaxListeners());`);
  expect(stderr).toBe('');
  expect(stdout).toBe('nothing is left\n 10\n');
});

test('a mock that is to keep the process alive does, until it is closed', async () => {
  const { stdout, stderr } = await run(`
const mock = await startMock({ keepProcessAlive: true });
setTimeout(() => { console.log('still there'); mock.close(); }, 200).unref();`);
  expect([stdout, stderr]).toEqual(['still there\n', '']);
});

test('a test that waits for what the mock does is not cut short', async () => {
  const { stdout } = await run(`
const mock = await startMock({ scenario: 'empty' });
const receiver = await mock.receiver();
await receiver.waitFor('target.imported', '300ms').catch((error) => console.log(error.kind));
await mock.waitForDelivery({}, '300ms').catch((error) => console.log(error.kind));
await mock.close();
console.log('closed');`);
  expect(stdout).toBe('timeout\ntimeout\nclosed\n');
});

test('a program that fails while its mock is open ends with its own error', async () => {
  const failure = await run(`await startMock(); throw new Error('mine');`).catch((error: { code: number; stderr: string }) => error);
  expect(failure).toMatchObject({ code: 1, stderr: expect.stringMatching(/was still open when the process ended[\s\S]*Error: mine/) });
});
