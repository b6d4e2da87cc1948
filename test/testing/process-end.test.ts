/** What becomes of the process of somebody who uses the library: it ends, whether the mock was closed or not. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';

const library = new URL('../../dist/index.js', import.meta.url).href;

/** Runs a program that has `startMock`, and answers what it printed once it has ended by itself. */
async function run(program: string) {
  const folder = mkdtempSync(join(tmpdir(), 'ordinavo-mock-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'program.mjs');
  writeFileSync(file, `import { startMock } from ${JSON.stringify(library)};\n${program}\n`);
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [file], { timeout: 15_000 });
  return { stdout, stderr, file };
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
await new Promise((resolve) => setTimeout(resolve, 50));
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
