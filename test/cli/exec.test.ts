import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { command, folder } from '../support/command.js';

const [bad, good] = ['test/support/bad-client.mjs', 'test/support/good-client.mjs'];
const node = process.execPath;

/** A process that has ended may still be listed, where nobody asks how it ended. */
function isRunning(pid: number): boolean {
  try {
    const ended = existsSync('/proc/self/stat') && / Z /.test(readFileSync(`/proc/${pid}/stat`, 'latin1'));
    return !ended && process.kill(pid, 0);
  } catch {
    return false; // gone
  }
}

/** A receiver, and the types of the events that have come. */
async function receiver(): Promise<{ readonly url: string; readonly got: readonly unknown[] }> {
  const got: unknown[] = [];
  const server = createServer((request, response) => {
    got.push(request.headers['x-ordinavo-event-type']);
    request.resume();
    request.on('end', () => response.end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, got };
}

/** The path of a scenario whose webhooks set out only after the command has long ended. */
function lateWebhooks(expectations: string): string {
  const file = join(folder(), 'late.yaml');
  const late = 'tenants: [{ key: rheinruhr, webhooks: [{ key: portal, delivery: { delay: { min: 1s, max: 1s } } }] }]';
  writeFileSync(file, `extends: builtin:demo\n${late}\nexpectations:${expectations}\n`);
  return file;
}

/** A command that imports a target. */
function importing(externalId: string): readonly string[] {
  const script = `const { ORDINAVO_BASE_URL: api, ORDINAVO_API_KEY: key } = process.env;
    const headers = { Authorization: 'Bearer ' + key, 'Content-Type': 'application/json' };
    const { status } = await fetch(api + '/inbound/targets', { method: 'POST', headers, body: '{"externalId":"${externalId}","title":"T"}' });
    process.exitCode = status === 200 ? 0 : 9;`;
  return [node, '--input-type=module', '-e', script];
}

describe('ordinavo-mock exec', () => {
  test('a client that repeats its writes without a key: both are named, with their requests, and the exit code is 1', async () => {
    const { exitCode, stdout } = await command(['exec', 'bad-day', '--', node, bad]).ended;
    expect(exitCode).toBe(1);
    expect(stdout).toContain('the bad client is content');
    expect(stdout).toContain('FAILED  client manners');
    expect(stdout).toContain('writesWithoutIdempotencyKey 2');
    expect(stdout).toMatch(
      /erp: POST \/api\/connect\/v1\/inbound\/targets of JOB-1 was sent again with the same body.*\(request 1 at \S+, then request 2 at \S+\)/,
    );
    expect(stdout).toMatch(
      /erp: POST \/api\/connect\/v1\/inbound\/targets\/batch of JOB-2 was sent again.*\(request 3 at \S+, then request 4 at \S+\)/,
    );
  });

  test('a client that keeps its keys: 0', async () => {
    expect(await command(['exec', 'bad-day', '--', node, good]).ended).toMatchObject({
      exitCode: 0,
      stdout: expect.stringContaining('1 of 1 expectations hold.'),
    });
  });

  test('gives the exit code of the command', async () => {
    expect(await command(['exec', '--', node, '-e', 'process.exit(7)']).ended).toMatchObject({ exitCode: 7 });
    expect(await command(['exec', '--', node, '-e', 'process.kill(process.pid, "SIGKILL")']).ended).toMatchObject({ exitCode: 137 });
  });

  test('tells the command where the mock is, and the commands of ordinavo-mock within it', async () => {
    const script = `const { ORDINAVO_BASE_URL: api, ORDINAVO_API_KEY: key } = process.env;
      const health = await fetch(api + '/integration/health', { headers: { Authorization: 'Bearer ' + key } });
      const { execFileSync } = await import('node:child_process');
      const now = execFileSync(process.execPath, ['dist/main.js', 'clock', 'now'], { encoding: 'utf8' });
      console.log(health.status, now.trim());`;
    const { stdout, exitCode } = await command([
      'exec',
      '--clock',
      'frozen',
      '--now',
      '2026-06-24T06:00:00Z',
      '--',
      node,
      '--input-type=module',
      '-e',
      script,
    ]).ended;
    expect([exitCode, stdout]).toEqual([0, expect.stringContaining('200 2026-06-24T06:00:00.000Z')]);
  });

  test('tells the command the secret of the first subscription, and no other one where there is none', async () => {
    const script = ['--', node, '-e', 'console.log(`secret ${process.env.ORDINAVO_WEBHOOK_SECRET}`)'];
    expect(await command(['exec', ...script]).ended).toMatchObject({
      exitCode: 0,
      stdout: expect.stringMatching(/^secret whsec_MOCKerp0000000000000000000000001\n/),
    });
    expect(await command(['exec', 'empty', ...script], { ORDINAVO_WEBHOOK_SECRET: 'whsec_MOCKofAnotherMock' }).ended).toMatchObject({
      exitCode: 0,
      stdout: expect.stringMatching(/^secret undefined\n/),
    });
  });

  test('waits for what is expected within some time, in real time, and no longer than that', async () => {
    const { url, got } = await receiver();
    const scenario = lateWebhooks(`
  - { name: arrived, deliveries: { eventType: target.imported, externalId: JOB-1, status: Succeeded, within: 10s } }
  - { name: occurred, events: { eventType: target.imported, within: 10s } }
  - { name: never, deliveries: { externalId: JOB-2, within: 100ms } }
  - { name: now, deliveries: { externalId: JOB-1, status: Pending, max: 0 } }`);
    const out = folder();
    const { exitCode, stdout, stderr } = await command([
      'exec',
      scenario,
      '--webhook-url',
      url,
      '--reporter',
      'console,json',
      '--out',
      out,
      '--',
      ...importing('JOB-1'),
    ]).ended;
    expect([exitCode, stderr]).toEqual([1, '']);
    expect(stdout).toMatch(/holds {3}arrived\n {2}holds {3}occurred\n {2}FAILED {2}never\n +0 deliveries JOB-2\n +nearest:\n/);
    expect(stdout).toContain('holds   now\n');
    expect(stdout).toContain('3 of 4 expectations hold.');
    expect(got).toEqual(['target.imported']);
    expect(JSON.parse(readFileSync(join(out, 'ordinavo-mock.json'), 'utf8'))).toMatchObject({
      passed: false,
      expectations: [
        { name: 'arrived', condition: { deliveries: { externalId: 'JOB-1', within: '10s' } } },
        { name: 'occurred' },
        { name: 'never', holds: false },
        { name: 'now' },
      ],
    });
  });

  test('what is expected without a time is judged as soon as the command has ended', async () => {
    const { url } = await receiver();
    const scenario = lateWebhooks('\n  - { name: arrived, deliveries: { externalId: JOB-1, status: Succeeded } }');
    const { exitCode, stdout } = await command(['exec', scenario, '--webhook-url', url, '--', ...importing('JOB-1')]).ended;
    expect([exitCode, stdout]).toEqual([1, expect.stringMatching(/FAILED {2}arrived\n +0 deliveries Succeeded JOB-1\n/)]);
  });

  test('stopped while it waits for what is expected, it ends within a second', async () => {
    const scenario = lateWebhooks('\n  - { name: never, deliveries: { externalId: JOB-2, within: 1h } }');
    const running = command(['exec', scenario, '--', node, '-e', 'console.log("ran", process.pid)']);
    const [, pid = ''] = await running.printed(/^ran (\d+)\n/);
    await expect.poll(() => isRunning(Number(pid))).toBe(false);
    const asked = performance.now();
    running.child.kill('SIGTERM');
    expect(await running.ended).toMatchObject({ exitCode: 143, stdout: `ran ${pid}\n` });
    expect(performance.now() - asked).toBeLessThan(1000);
  });

  test('reports as JSON, as JUnit, and as annotations on the line of the scenario file', async () => {
    const out = folder();
    const scenario = join(out, 'mine.yaml');
    writeFileSync(
      scenario,
      'extends: builtin:demo\nexpectations:\n  - { name: "a, b & <c>", target: { externalId: JOB-9, count: 1 } }\n  - { name: fine, requests: { max: 0 } }\n',
    );
    const { exitCode, stdout } = await command(['exec', scenario, '--reporter', 'json,junit,github', '--out', out, '--', node, '-e', ''])
      .ended;
    expect(exitCode).toBe(1);
    expect(stdout).toBe(`::error file=${scenario},line=3,col=5,title=expectation%3A a%2C b & <c>::0 targets JOB-9\n`);
    expect(JSON.parse(readFileSync(join(out, 'ordinavo-mock.json'), 'utf8'))).toMatchObject({
      passed: false,
      exitCode: 0,
      expectations: [{ holds: false, found: '0 targets JOB-9', position: `${scenario}:3:5` }, { holds: true }],
    });
    const junit = readFileSync(join(out, 'ordinavo-mock.junit.xml'), 'utf8');
    expect(junit).toContain('tests="3" failures="1"');
    expect(junit).toContain(
      `<testcase classname="ordinavo-mock" name="a, b &amp; &lt;c&gt;" file="${scenario}" line="3"><failure message="0 targets JOB-9">`,
    );
  });

  test('stopped in the middle, it stops the command too, within a second', async () => {
    const running = command(['exec', '--', node, '-e', 'console.log("running", process.pid); setInterval(() => {}, 1000)']);
    const [, pid = ''] = await running.printed(/running (\d+)/);
    const asked = performance.now();
    running.child.kill('SIGTERM');
    expect(await running.ended).toMatchObject({ exitCode: 143 });
    expect(performance.now() - asked).toBeLessThan(1000);
    expect(() => process.kill(Number(pid), 0)).toThrow('ESRCH');
  });

  test('what the command has started is stopped with it', async () => {
    const running = command(['exec', '--', 'sh', '-c', 'sleep 61 & echo "sleeping $!"; wait']);
    const [, pid = ''] = await running.printed(/sleeping (\d+)/);
    running.child.kill('SIGTERM');
    expect(await running.ended).toMatchObject({ exitCode: 143 });
    await expect.poll(() => isRunning(Number(pid))).toBe(false);
  });

  test('is told of a Ctrl-C once, and has time to tidy up; the state is exported all the same', async () => {
    const file = join(folder(), 'state.json');
    const script = `let times = 0;
      process.on("SIGINT", async () => {
        times += 1;
        const { ORDINAVO_BASE_URL: api, ORDINAVO_API_KEY: key } = process.env;
        const { status } = await fetch(api + "/integration/health", { headers: { Authorization: "Bearer " + key } });
        console.log("tidy", times, status);
        process.exit(0);
      });
      console.log("running");
      setInterval(() => {}, 1000);`;
    const running = command(['exec', '--export-on-exit', file, '--', node, '-e', script]);
    await running.printed(/running/);
    running.child.kill('SIGINT');
    expect(await running.ended).toMatchObject({ exitCode: 130, stdout: expect.stringContaining('tidy 1 200') });
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ format: 'ordinavo-mock state' });
  });

  test('goes by no port or tenant that the environment has for other commands', async () => {
    const script = 'console.log(process.env.ORDINAVO_MOCK_TENANT, new URL(process.env.ORDINAVO_MOCK_URL).port)';
    const { exitCode, stdout } = await command(['exec', '--', node, '-e', script], {
      ORDINAVO_MOCK_PORT: '1',
      ORDINAVO_MOCK_TENANT: 'other',
    }).ended;
    expect([exitCode, stdout]).toEqual([0, expect.stringMatching(/^undefined \d{4,5}\n/)]);
  });

  test('a command that does not stop is made to', async () => {
    const running = command([
      'exec',
      '--',
      node,
      '-e',
      'process.on("SIGTERM", () => {}); console.log("running", process.pid); setInterval(() => {}, 1000)',
    ]);
    const [, pid = ''] = await running.printed(/running (\d+)/);
    running.child.kill('SIGTERM');
    expect(await running.ended).toMatchObject({ exitCode: 143 });
    expect(() => process.kill(Number(pid), 0)).toThrow('ESRCH');
  });

  test.each([
    [['exec', 'demo'], 2, 'ordinavo-mock exec needs a command behind "--"'],
    [['exec', 'demo', 'empty', '--', 'true'], 2, 'One scenario at a time'],
    [['exec', 'dmeo', '--', 'true'], 2, 'There is no built-in scenario "dmeo". "demo"?'],
    [['exec', '--reporter', 'junti', '--', 'true'], 2, '--reporter: "junti" is none of console, json, junit, github. "junit"?'],
    [['exec', '--webhook-url', 'ftp://127.0.0.1/', '--', 'true'], 2, '--webhook-url: is a ftp: URL; only http: and https: are taken.'],
    [['exec', '--allow-webhook-host', 'http://a/', '--', 'true'], 2, 'is neither a host name nor an address'],
    [['exec', '--now', 'soon', '--', 'true'], 2, '--now: "soon" is not a time with its offset'],
    [['exec', '--', './no-such-command'], 3, './no-such-command cannot be run: there is no such command.'],
  ])('%j is refused with %d', async (args, exitCode, message) => {
    expect(await command(args).ended).toMatchObject({ exitCode, stderr: expect.stringContaining(message) });
  });
});
