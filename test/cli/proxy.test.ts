/** `ordinavo-mock proxy` as somebody uses it: a process of its own in front of a mock, or of nothing. */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { CheckReport } from '../../src/check/check-report.js';
import { command, folder, type Running } from '../support/command.js';
import { Client, given, target } from '../support/given.js';

const support = (file: string) => fileURLToPath(new URL(`../support/${file}`, import.meta.url));

/** Resolves with the first match in standard error, where the log goes. */
function told({ child, ended }: Running): (pattern: RegExp) => Promise<RegExpExecArray> {
  let text = '';
  const waiting: (() => void)[] = [];
  child.stderr?.on('data', (bytes) => {
    text += String(bytes);
    for (const look of waiting) look();
  });
  return (pattern) =>
    new Promise((resolve, reject) => {
      const look = () => {
        const match = pattern.exec(text);
        if (match !== null) resolve(match);
      };
      waiting.push(look);
      look();
      void ended.then(() => reject(new Error(`Ended without telling ${pattern}. It told:\n${text}`)));
    });
}

async function proxying(targetUrl: string, args: readonly string[] = [], environment: Readonly<Record<string, string>> = {}) {
  const running = command(['proxy', '--target', targetUrl, '--port', '0', ...args], environment);
  const tells = told(running);
  const [, api = ''] = await tells(/from (http:\/\/127\.0\.0\.1:\d+\/api\/connect\/v1)\n/);
  const stop = (signal: NodeJS.Signals = 'SIGINT') => {
    running.child.kill(signal);
    return running.ended;
  };
  return { ...running, tells, api, stop };
}

const get = (api: string, path = '/integration/health', key = 'fio_live_MOCKerp00000000000001') =>
  fetch(api + path, { headers: { authorization: `Bearer ${key}` } });

describe('ordinavo-mock proxy', () => {
  test('tells of each call and what is wrong with it, and when it is stopped prints the report, and exits with its verdict', async () => {
    const { mock, erp } = await given.client();
    const { api, tells, stop } = await proxying(mock.api);
    const through = new Client({ ...mock, api }, erp.key);
    await through.importTarget(target('JOB-1'));
    await tells(/^\d\d:\d\d:\d\d {2}POST \/inbound\/targets {9}200 {2}importTarget {14}\d+ ms\n/m);
    await through.importTarget(target('JOB-2', { planning: { priority: 'Hgih' } }));
    await tells(/400 {2}importTarget +\d+ ms\n {12}request \/body\/planning\/priority: expected: .*, got: "Hgih"\n/);
    const { exitCode, stdout } = await stop();
    expect(exitCode).toBe(1);
    expect(stdout).toContain(`${mock.api}, by contracts/openapi.yaml`);
    expect(stdout).toMatch(/importTarget 400 {2}request \/body\/planning\/priority\n/);
    expect(stdout).toMatch(/1 violation in 2 exchanges/);
  });

  test.each(['SIGINT', 'SIGTERM'] as const)('exits with 0 after calls without violation, stopped by %s', async (signal) => {
    const { mock } = await given.client();
    const { api, stop } = await proxying(new URL(mock.api).origin);
    expect((await get(api)).status).toBe(200);
    const { exitCode, stdout } = await stop(signal);
    expect([exitCode, stdout]).toEqual([0, expect.stringContaining('no violation in 1 exchange')]);
  });

  test('exits with 1 when nobody called: that is no pass', async () => {
    const { exitCode, stderr } = await (await proxying('http://127.0.0.1:1')).stop();
    expect([exitCode, stderr]).toEqual([1, expect.stringContaining('Nobody called, so nothing is known: that is no pass.')]);
  });

  test('exits with 1 when the target is down, which the client is told as 502', async () => {
    const { api, tells, stop } = await proxying('http://127.0.0.1:1');
    expect((await get(api)).status).toBe(502);
    await tells(/502 {2}getIntegrationHealth +\d+ ms\n {12}response: expected: an answer, got: .*ECONNREFUSED/);
    expect((await stop()).exitCode).toBe(1);
  });

  test('speaks HTTPS to the target, and goes by --timeout', async () => {
    const tls = { cert: readFileSync(support('tls/certificate.pem')), key: readFileSync(support('tls/key.pem')) };
    const slow = createServer(tls, (incoming, response) => {
      if (incoming.url?.endsWith('/webhooks') === true) return; // never
      response.writeHead(401, { 'Content-Type': 'application/json', 'X-Correlation-Id': 'real-1' });
      response.end('{"error":{"code":"unauthorized","message":"No.","correlationId":"real-1"}}');
    });
    await new Promise<void>((resolve) => slow.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => {
      slow.close();
      slow.closeAllConnections();
    });
    const { port } = slow.address() as AddressInfo; // as: it listens on a port
    const trusting = { NODE_EXTRA_CA_CERTS: support('tls/certificate.pem') };
    const { api, stop } = await proxying(`https://localhost:${port}`, ['--timeout', '200ms'], trusting);
    expect((await get(api)).status).toBe(401);
    expect((await get(api, '/webhooks')).status).toBe(504);
    expect((await stop()).exitCode).toBe(1);
    const distrusting = await proxying(`https://localhost:${port}`);
    expect((await get(distrusting.api)).status).toBe(502);
    await distrusting.tells(/got: .*certificate/);
  });

  test('writes reports for machines, with nothing else on standard output', async () => {
    const { mock } = await given.client();
    const out = join(folder(), 'reports');
    const both = await proxying(mock.api, ['--reporter', 'json,junit', '--out', out]);
    await get(both.api);
    expect(await both.stop()).toMatchObject({ exitCode: 0, stdout: '' });
    expect(readdirSync(out).sort()).toEqual(['ordinavo-mock-proxy.json', 'ordinavo-mock-proxy.junit.xml']);
    const { api, stop } = await proxying(mock.api, ['--reporter', 'json']);
    await get(api);
    const report: CheckReport = JSON.parse((await stop()).stdout);
    expect(report).toMatchObject({ target: mock.api, exchanges: { proxy: 1 }, passed: true });
  });

  test('has a log for machines', async () => {
    const { mock } = await given.client();
    const running = command(['proxy', '--target', mock.api, '--port', '0', '--log', 'json']);
    const tells = told(running);
    const [line] = await tells(/^.*"event":"listening".*$/m);
    const { api }: { api: string } = JSON.parse(line);
    await get(api, '/import-jobs?limit=many');
    const [exchange] = await tells(/^.*"event":"exchange".*$/m);
    expect(JSON.parse(exchange)).toMatchObject({
      method: 'GET',
      path: '/import-jobs?limit=many',
      status: 400,
      findings: [{ pointer: '/query/limit' }],
    });
  });

  test('goes by a contract of the user', async () => {
    const { mock } = await given.client();
    const file = join(folder(), 'theirs.yaml');
    writeFileSync(
      file,
      `openapi: 3.1.0
info: { title: Theirs, version: "1" }
paths:
  /integration/health:
    get:
      operationId: health
      responses:
        "204": { description: Fine. }
`,
    );
    const { api, stop } = await proxying(mock.api, ['--contract', file]);
    await get(api);
    expect((await stop()).stdout).toMatch(/health 200 {2}response \/status\n/);
  });
});

describe('--record', () => {
  test('writes a file for each exchange, without the API key, and goes on where the folder ends', async () => {
    const { mock, erp } = await given.client();
    const kept = join(folder(), 'recorded');
    const first = await proxying(mock.api, ['--record', kept]);
    await get(first.api, '/import-jobs', erp.key);
    await get(first.api, '/import-jobs', 'fio_live_RealKey0000000000001');
    await first.stop();
    const second = await proxying(mock.api, ['--record', kept]);
    await new Client({ ...mock, api: second.api }, erp.key).importTarget(target('JOB-1', { customer: { email: 'anna.weber@firma.de' } }));
    await second.stop();
    expect(readdirSync(kept).sort()).toEqual([
      '0001-listImportJobs-200.json',
      '0002-listImportJobs-401.json',
      '0003-importTarget-200.json',
    ]);
    const text = readdirSync(kept)
      .map((file) => readFileSync(join(kept, file), 'utf8'))
      .join('');
    for (const secret of ['RealKey', erp.key, 'anna', 'firma.de']) expect(text).not.toContain(secret);
  });

  test('into a folder that cannot be made ends before anything is passed on', async () => {
    const file = join(folder(), 'file');
    writeFileSync(file, '');
    const { exitCode, stderr } = await command(['proxy', '--target', 'http://127.0.0.1:1', '--record', join(file, 'deeper')]).ended;
    expect([exitCode, stderr]).toEqual([3, expect.stringMatching(/^--record .*: cannot be made: /)]);
  });

  test('into a folder that is gone later passes calls on all the same, says so, and ends with 3', async () => {
    const { mock } = await given.client();
    const kept = join(folder(), 'recorded');
    const { api, tells, stop } = await proxying(mock.api, ['--record', kept]);
    rmSync(kept, { recursive: true });
    expect((await get(api)).status).toBe(200);
    expect((await get(api)).status).toBe(200);
    await tells(/--record: nothing more is recorded\. .*cannot be written/);
    expect((await stop()).exitCode).toBe(3);
    expect(existsSync(kept)).toBe(false);
  });
});

describe('bad input', () => {
  test.each<[string, readonly string[], string]>([
    ['no target', [], 'proxy needs --target URL: the base URL of the real API'],
    ['a target that is no URL', ['--target', 'ordinavo.de'], '--target: "ordinavo.de" is no URL of an API'],
    ['a target of another kind', ['--target', 'ftp://ordinavo.de/'], 'is no URL of an API'],
    ['a target with a password', ['--target', 'https://me:pw-123@ordinavo.de/'], '--target: the URL has a user or a password in it'],
    ['itself', ['--target', 'http://localhost:4710'], 'is where this proxy itself listens'],
    ['no time', ['--target', 'http://127.0.0.1:1', '--timeout', 'soon'], '--timeout: "soon" is not a duration; write 30s.'],
    ['a word too many', ['demo', '--target', 'http://127.0.0.1:1'], 'demo'],
    ['a reporter that there is not', ['--target', 'http://127.0.0.1:1', '--reporter', 'xml'], '--reporter: "xml" is none of'],
    ['a contract that is not there', ['--target', 'http://127.0.0.1:1', '--contract', 'nowhere.yaml'], 'nowhere.yaml'],
  ])('%s', async (_, args, message) => {
    const { exitCode, stderr } = await command(['proxy', ...args]).ended;
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining(message)]);
    expect(stderr).not.toContain('pw-123');
  });

  test('a port that is taken', async () => {
    const { mock } = await given.client();
    const { exitCode, stderr } = await command(['proxy', '--target', 'http://127.0.0.1:1', '--port', new URL(mock.url).port]).ended;
    expect([exitCode, stderr]).toEqual([3, expect.stringContaining('is in use')]);
  });
});
