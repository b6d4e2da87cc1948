/** The commands that tell a running mock what to do, as somebody in a second terminal uses them. */
import { chmodSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { command, folder, run, started } from '../support/command.js';
import { erpKey } from '../support/given.js';

/** A mock, and commands that know where it is and where it left its token. */
async function running(
  args: readonly string[] = ['--clock', 'frozen', '--now', '2026-06-24T06:00:00Z'],
  environment: Record<string, string> = {},
) {
  const runtime = folder();
  const mock = await started(args, { XDG_RUNTIME_DIR: runtime, ...environment });
  const tell = async (...words: string[]) => {
    const { exitCode, stdout, stderr } = await command([...words, '--url', mock.ready.url], { XDG_RUNTIME_DIR: runtime, ...environment })
      .ended;
    return { exitCode, stdout, stderr };
  };
  const post = (path: string, body: unknown, key = erpKey) =>
    fetch(mock.ready.api + path, {
      method: 'POST',
      headers: { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
  return { ...mock, runtime, tell, post };
}

describe('the control token', () => {
  test('lies in a file that only its user can read, and goes with the mock', async () => {
    const { ready, runtime, child, ended } = await running();
    const file = join(runtime, 'ordinavo-mock', `${new URL(ready.url).host.replace(':', '-')}.json`);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(statSync(join(runtime, 'ordinavo-mock')).mode & 0o777).toBe(0o700);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ url: ready.url, token: expect.stringMatching(/^[\w-]{32}$/), pid: ready.pid });
    child.kill('SIGTERM');
    await ended;
    expect(readdirSync(join(runtime, 'ordinavo-mock'))).toEqual([]);
  });

  test('is given to no other address, though its port is the same', async () => {
    const { ready, runtime } = await running();
    const { port } = new URL(ready.url);
    const seen: (string | undefined)[] = [];
    const other = createServer((request, response) => {
      seen.push(request.headers.authorization);
      response.end('{"mock":"ordinavo-mock"}');
    });
    await new Promise<void>((resolve) => other.listen(Number(port), '127.0.0.2', resolve));
    onTestFinished(() => void other.close());
    const { exitCode, stderr } = await command(['reset', '--url', `http://127.0.0.2:${port}`], { XDG_RUNTIME_DIR: runtime }).ended;
    expect([exitCode, stderr]).toEqual([3, expect.stringContaining('left no control token')]);
    expect(seen.filter((authorization) => authorization !== undefined)).toEqual([]);
  });

  test('is in no log', async () => {
    const { ready, runtime, child, ended, tell } = await running();
    await tell('state', 'get');
    const { token } = JSON.parse(readFileSync(join(runtime, 'ordinavo-mock', `${new URL(ready.url).host.replace(':', '-')}.json`), 'utf8'));
    child.kill('SIGTERM');
    const { stdout, stderr } = await ended;
    expect(stdout + stderr).not.toContain(token);
  });

  test.skipIf(process.platform === 'win32')('is not left in a folder that others can read, nor taken from one', async () => {
    const { ready, runtime, tell } = await running();
    chmodSync(join(runtime, 'ordinavo-mock'), 0o755);
    expect(await tell('clock', 'now')).toMatchObject({ exitCode: 3, stderr: expect.stringContaining('left no control token') });
    const second = await started([], { XDG_RUNTIME_DIR: runtime });
    expect(second.ready.url).not.toBe(ready.url);
    second.child.kill('SIGTERM');
    expect((await second.ended).stderr).toContain('is not yours alone');
  });

  test('can be given, and there can be none', async () => {
    const own = await running(['--control-token', 'of-my-own']);
    expect(await command(['clock', 'now', '--url', own.ready.url, '--control-token', 'wrong']).ended).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('needs the token of this start'),
    });
    expect(await command(['clock', 'now', '--url', own.ready.url], { ORDINAVO_MOCK_CONTROL_TOKEN: 'of-my-own' }).ended).toMatchObject({
      exitCode: 0,
    });
    const none = await running(['--no-control']);
    expect(await none.tell('clock', 'now')).toMatchObject({ exitCode: 3, stderr: expect.stringContaining('--no-control') });
  });

  test('beyond loopback has to be given', async () => {
    expect(await command(['--host', '0.0.0.0', '--port', '0']).ended).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('--control-token TOKEN, of at least 16 characters; or --no-control.'),
    });
    const mock = await started(['--host', '0.0.0.0', '--control-token', 'sixteen-characters-at-least']);
    expect((await fetch(`${mock.ready.url}/_mock/state`)).status).toBe(401);
  });
});

describe('commands', () => {
  test('clock, reset and snapshots', async () => {
    const { tell, post } = await running();
    expect(await tell('clock', 'advance', '2h')).toMatchObject({ exitCode: 0, stdout: '2026-06-24T08:00:00.000Z\n' });
    expect(await tell('clock', 'set', '2026-06-25T00:00:00Z', '--json')).toMatchObject({
      stdout: expect.stringContaining('"now": "2026-06-25T00:00:00.000Z"'),
    });
    await tell('snapshot', 'save', 'before');
    await post('/inbound/targets', { externalId: 'JOB-1', title: 'T' });
    expect((await tell('state', 'get', 'targets')).stdout).toContain('JOB-1');
    await tell('snapshot', 'load', 'before');
    expect((await tell('state', 'get', 'targets')).stdout).not.toContain('JOB-1');
    expect((await tell('snapshot', 'list')).stdout).toBe('2026-06-25T00:00:00.000Z  before\n');
    expect((await tell('reset')).stdout).toBe('Back to the world of demo.\n');
    expect((await tell('clock', 'now')).stdout).toBe('2026-06-24T06:00:00.000Z\n');
    expect((await tell('clock', 'drain')).stdout).toBe('2026-06-24T06:00:00.000Z  0 things happened\n');
    expect((await tell('clock', 'run')).stdout).toMatch(/^2026-06-24T06:00:\S+Z\n$/);
    expect((await tell('state', 'get')).stdout).toContain('clock real, ');
    const { stdout } = await tell('clock', 'freeze');
    expect((await tell('clock', 'now')).stdout).toBe(stdout);
    expect((await tell('state', 'get')).stdout).toContain('clock frozen, ');
  });

  test('faults, requests and conduct', async () => {
    const { tell, post } = await running();
    expect((await tell('faults', 'add', '{name: down, when: {operation: importTarget, call: 1}, then: {status: 503}}')).stdout).toBe(
      'Added "down".\n',
    );
    expect((await post('/inbound/targets', { externalId: 'JOB-1', title: 'T' })).status).toBe(503);
    expect((await post('/inbound/targets', { externalId: 'JOB-1', title: 'T' })).status).toBe(200);
    expect((await tell('faults', 'list')).stdout).toMatch(/^down {2}1 of 2 calls/);
    expect((await tell('requests', 'list', '--status', '503')).stdout).toMatch(
      /^ +1 {2}\S+ {2}POST \/api\/connect\/v1\/inbound\/targets {2}503 {2}fault "down" {2}erp {2}\[down\]\n$/,
    );
    expect((await tell('requests', 'show', '2')).stdout).toContain('"externalId":"JOB-1"');
    expect((await tell('requests', 'curl', '2')).stdout).toMatch(/^curl http.*--data-raw '\{"externalId":"JOB-1"/);
    const har = join(folder(), 'calls.har');
    await tell('requests', 'export', '--har', har);
    expect(JSON.parse(readFileSync(har, 'utf8')).log.entries).toHaveLength(2);
    expect((await tell('conduct')).stdout).toContain('erp of rheinruhr: 2 calls; writesWithoutIdempotencyKey 1');
    expect((await tell('faults', 'clear', 'down')).stdout).toBe('Removed 1.\n');
    await tell('requests', 'clear');
    expect((await tell('requests', 'list')).stdout).toBe('');
  });

  test('tenant clone --print-env gives lines for a shell', async () => {
    const { tell, ready, post } = await running();
    const { stdout } = await tell('tenant', 'clone', '--name', 'worker', '--print-env');
    expect(stdout).toBe(
      `ORDINAVO_BASE_URL=${ready.api}\nORDINAVO_API_KEY=fio_live_MOCK_worker_erp\nORDINAVO_MOCK_URL=${ready.url}\nORDINAVO_MOCK_TENANT=worker\n`,
    );
    await post('/inbound/targets', { externalId: 'JOB-1', title: 'T' }, 'fio_live_MOCK_worker_erp');
    expect((await tell('state', 'get', 'targets', '--tenant', 'worker')).stdout).toContain('JOB-1');
    expect((await tell('state', 'get', 'targets')).stdout).not.toContain('JOB-1');
    expect((await tell('tenant', 'list')).stdout).toContain('worker  tenant-123  copy of rheinruhr');
    expect(await tell('tenant', 'remove', 'rheinruhr')).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('not a copy') });
    expect((await tell('tenant', 'remove', 'worker')).exitCode).toBe(0);
  });

  test('wait ends with 0 when it is so, and with 1 when it is not so in time', async () => {
    const { tell, post } = await running();
    const waiting = tell('wait', 'target', 'JOB-1', '--timeout', '10s');
    await post('/inbound/targets', { externalId: 'JOB-1', title: 'T' });
    expect(await waiting).toMatchObject({ exitCode: 0 });
    expect(await tell('wait', 'job', 'latest', '--status', 'Completed')).toMatchObject({ exitCode: 0 });
    expect(await tell('wait', '{requests: {operation: importTarget, min: 1}}')).toMatchObject({ exitCode: 0 });
    expect(await tell('wait', 'target', 'JOB-2', '--timeout', '20ms')).toMatchObject({
      exitCode: 1,
      stderr: 'waitFor: not within 20ms. There: 0 targets JOB-2.\n',
    });
  });

  test('timeline goes step by step', async () => {
    const { tell, post } = await running(['bad-day', '--clock', 'frozen', '--now', '2026-06-24T06:00:00Z']);
    expect((await tell('timeline', 'list')).stdout).toBe('2026-06-24T07:00:00.000Z  rheinruhr  revokeKey erp old\n');
    expect((await tell('timeline', 'next')).stdout).toContain('revokeKey erp old');
    expect((await post('/inbound/targets', {}, 'fio_live_MOCKold0000000000001')).status).toBe(401);
    expect((await tell('timeline', 'next')).stdout).toBe('No step is left.\n');
  });

  test('a step that is not possible is left out, and the next one comes all the same', async () => {
    const file = join(folder(), 'late.yaml');
    writeFileSync(
      file,
      `extends: builtin:demo
timeline:
  - { at: +1h, approveReport: { target: JOB-2026-000900 } }
  - { at: +2h, cancelTarget: { target: JOB-9 } }
  - { at: +3h, revokeKey: { client: readonly } }
`,
    );
    const { tell } = await running([file, '--clock', 'frozen', '--now', '2026-06-24T06:00:00Z']);
    expect(await tell('timeline', 'next')).toEqual({
      exitCode: 0,
      stdout: expect.stringMatching(
        /^2026-06-24T07:00:00\.000Z {2}rheinruhr {2}approveReport JOB-2026-000900\n {2}not possible, and left out: .*the visit report is Approved.*\n$/,
      ),
      stderr: '',
    });
    expect(JSON.parse((await tell('timeline', 'next', '--json')).stdout)).toMatchObject({ refused: 'there is no target JOB-9' });
    expect((await tell('timeline', 'next')).stdout).toBe('2026-06-24T09:00:00.000Z  rheinruhr  revokeKey readonly default\n');
    expect((await tell('timeline', 'next')).stdout).toBe('No step is left.\n');
    await tell('reset');
    expect((await tell('timeline', 'run')).stdout).toBe('3 steps had their turn.\n');
  });

  test('state get has the records of field work', async () => {
    const { tell } = await running();
    expect((await tell('trigger', 'billing.event_created', '--target', 'JOB-1')).exitCode).toBe(2); // there is no such target
    expect((await tell('trigger', 'billing.event_created')).exitCode).toBe(0);
    const records = async (kind: string) => JSON.parse((await tell('state', 'get', kind)).stdout);
    expect(await records('appointments')).toMatchObject([{ status: 'Completed' }, { status: 'Completed' }]);
    expect(await records('visitReports')).toMatchObject([{ status: 'Approved' }, { status: 'Approved', internalNotes: null }]);
    expect(await records('billingEvents')).toMatchObject([{ status: 'Pending' }]);
    expect(await records('routeSuggestions')).toEqual([]);
  });

  test('doctor finds nothing wrong with a running mock', async () => {
    const { tell } = await running();
    const { exitCode, stdout } = await tell('doctor');
    expect([exitCode, stdout]).toEqual([0, expect.stringMatching(/fine {3}Control/)]);
  });

  test('doctor says where the webhooks of a running mock go, and whether somebody answers there', async () => {
    const receiver = command(['receive', '--port', '0']);
    const [, url = ''] = await receiver.printed(/^Receiving on (\S+)/);
    const { tell } = await running(['--webhook-url', `${url}hooks?token=hidden`]);
    await tell('tenant', 'clone', '--name', 'worker');
    const answering = await tell('doctor');
    const line = `Webhooks      portal -> ${url}hooks?…`;
    expect([answering.exitCode, answering.stdout.match(/Webhooks.*/g)]).toEqual([
      0,
      [`${line}: somebody answers there`, `${line}: somebody answers there`],
    ]);
    receiver.child.kill('SIGTERM');
    await receiver.ended;
    const { exitCode, stdout } = await tell('doctor');
    expect([exitCode, stdout]).toEqual([
      0,
      expect.stringContaining(`  note   ${line}: nobody answers there; start your receiver, or ordinavo-mock receive\n`),
    ]);
    expect(stdout).not.toContain('hidden');
  });

  test('doctor does not try what lies beyond this machine', async () => {
    const { tell } = await running(['--webhook-url', 'http://192.0.2.1/']);
    expect((await tell('doctor')).stdout).toContain('  fine   Webhooks      portal -> http://192.0.2.1/, not on this machine\n');
  });

  test.each([
    [['clock'], 2, 'ordinavo-mock clock now|set|advance|drain|freeze|run: say which.'],
    [['clock', 'advance'], 2, 'ordinavo-mock clock advance needs a duration, such as 2h.'],
    [['clock', 'advance', 'soon'], 2, '"soon" is not a duration'],
    [['state', 'get', 'target'], 2, 'there are no records called "target"'],
    [['snapshot', 'load', 'none'], 2, 'There is no snapshot "none". There is none.'],
    [['requests', 'show', 'x'], 2, '"x" is not the number of a request'],
    [['requests', 'export'], 2, 'needs --har FILE'],
    [['faults', 'add', '{then: {status: bad}}'], 2, 'then.status: "bad" is not an integer'],
    [['faults', 'add', '{'], 2, 'The fault is neither YAML nor JSON'],
    [['faults', 'add', 'down'], 2, 'The fault is not an object: "down".'],
    [['wait'], 2, 'needs something to wait for'],
    [['state', 'import', 'missing.json'], 2, 'missing.json cannot be read'],
    [['state', 'get', '--tenant', 'nobody'], 2, 'There is no tenant "nobody"'],
  ])('%j ends with %d and says why', async (words, exitCode, message) => {
    const { tell } = await running();
    expect(await tell(...words)).toMatchObject({ exitCode, stderr: expect.stringContaining(message) });
  });

  test('without a mock say so, and where to look', async () => {
    expect(await command(['clock', 'now', '--url', 'http://127.0.0.1:9']).ended).toMatchObject({
      exitCode: 3,
      stderr: 'Nobody answers at http://127.0.0.1:9. Start a mock (ordinavo-mock), or say where one is: --url URL.\n',
    });
  });
});

describe('the whole state as a file', () => {
  test('a restart goes on where the last one stopped', async () => {
    const file = join(folder(), 'state.json');
    const first = await running(['--clock', 'frozen', '--now', '2026-06-24T06:00:00Z', '--export-on-exit', file]);
    await first.post('/inbound/targets', { externalId: 'JOB-1', title: 'T' });
    await first.tell('clock', 'advance', '1h');
    first.child.kill('SIGTERM');
    expect((await first.ended).exitCode).toBe(143);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const second = await running(['--clock', 'frozen', '--import', file]);
    expect((await second.tell('clock', 'now')).stdout).toBe('2026-06-24T07:00:00.000Z\n');
    expect((await second.tell('state', 'get', 'targets')).stdout).toContain('JOB-1');
  });

  test('a file that is cut in half is refused, and nothing starts', async () => {
    const { tell } = await running();
    const file = join(folder(), 'state.json');
    await tell('state', 'export', file);
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.slice(0, text.length / 2));
    expect(await command(['--port', '0', '--import', file]).ended).toMatchObject({
      exitCode: 2,
      stdout: '',
      stderr: expect.stringContaining('not the whole of it'),
    });
    expect(await tell('state', 'import', file)).toMatchObject({ exitCode: 2 });
    writeFileSync(file, text.replace(/"version":\d+/, '"version":99'));
    expect(await tell('state', 'import', file)).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('It has the version 99') });
  });

  test('where it does not fit, what was there stays', async () => {
    const { ready, runtime, post } = await running();
    const targets = Array.from({ length: 300 }, (_, index) => ({ externalId: `JOB-${index}`, title: 'T'.repeat(300) }));
    expect((await post('/inbound/targets/batch', { targets })).status).toBe(200);
    const file = join(folder(), 'state.json');
    writeFileSync(file, 'what was there');
    const limited = run('sh', ['-c', `ulimit -f 64; exec ${process.execPath} dist/main.js state export ${file} --url ${ready.url}`], {
      XDG_RUNTIME_DIR: runtime,
    });
    expect(await limited.ended).toMatchObject({ exitCode: 3, stderr: expect.stringContaining('cannot be written') });
    expect(readFileSync(file, 'utf8')).toBe('what was there');
  });

  test('where it cannot be written, that is told, and what was there stays', async () => {
    const missing = join(folder(), 'no', 'such', 'state.json');
    const { child, ended, tell } = await running(['--export-on-exit', missing]);
    expect(await tell('state', 'export', missing)).toMatchObject({ exitCode: 3, stderr: expect.stringContaining('cannot be written') });
    child.kill('SIGTERM');
    expect(await ended).toMatchObject({ exitCode: 3, stderr: expect.stringContaining('--export-on-exit: ') });
    expect(await tell('state', 'export', '/dev/full')).toMatchObject({ exitCode: 3 });
  });
});

describe('--watch', () => {
  const scenario = (key: string) =>
    `name: mine\ntenants:\n  - key: a\n    integrationClients:\n      - { key: erp, apiKeys: [{ value: ${key} }] }\n`;

  test('takes a changed file over, keeps the last good one while it is broken, and begins anew', async () => {
    const file = join(folder(), 'mine.yaml');
    writeFileSync(file, scenario('fio_live_MOCKone'));
    const { ready, printed, child, ended } = await running([file, '--watch']);
    const health = async (key: string) =>
      (await fetch(`${ready.api}/integration/health`, { headers: { Authorization: `Bearer ${key}` } })).status;
    expect(await health('fio_live_MOCKone')).toBe(200);
    writeFileSync(file, scenario('fio_live_MOCKtwo'));
    await printed(/"event":"reloaded"/);
    expect([await health('fio_live_MOCKone'), await health('fio_live_MOCKtwo')]).toEqual([401, 200]);
    const told = untilError(child, /The scenario stays as it was:\n[\s\S]*mine.yaml:1:13 tenants\[0\]: "kye" is no known key/);
    writeFileSync(file, 'tenants: [{ kye: a }]\n');
    await told;
    expect(await health('fio_live_MOCKtwo')).toBe(200);
    child.kill('SIGTERM');
    await ended;
  });

  test('notices the file that was missing, once it is there', async () => {
    const path = folder();
    const file = join(path, 'mine.yaml');
    writeFileSync(file, scenario('fio_live_MOCKone'));
    const { child, printed, tell } = await running([file, '--watch']);
    const told = untilError(child, /"base.yaml" cannot be read: there is no such file/);
    writeFileSync(file, 'extends: base.yaml\n');
    await told;
    writeFileSync(join(path, 'base.yaml'), 'name: base\nseed: 99\n');
    await printed(/"event":"reloaded"/);
    expect((await tell('state', 'get')).stdout).toContain('seed 99');
  });

  test('with --keep-state the records stay', async () => {
    const file = join(folder(), 'mine.yaml');
    writeFileSync(file, scenario('fio_live_MOCKone'));
    const { post, printed, tell } = await running([file, '--watch', '--keep-state']);
    await post('/inbound/targets', { externalId: 'JOB-1', title: 'T' }, 'fio_live_MOCKone');
    writeFileSync(file, scenario('fio_live_MOCKtwo'));
    await printed(/"event":"reloaded"/);
    expect((await tell('state', 'get', 'targets')).stdout).toContain('JOB-1');
    expect((await post('/inbound/targets', { externalId: 'JOB-1', title: 'T' }, 'fio_live_MOCKtwo')).status).toBe(200);
  });
});

/** Resolves once the process has written this to standard error. */
function untilError(child: { readonly stderr: NodeJS.ReadableStream | null }, pattern: RegExp): Promise<void> {
  return new Promise((resolve) => {
    let text = '';
    child.stderr?.on('data', (bytes) => {
      text += String(bytes);
      if (pattern.test(text)) resolve();
    });
  });
}
