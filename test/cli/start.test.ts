import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { get } from 'node:https';
import type { AddressInfo } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { command, folder, run, started } from '../support/command.js';
import { erpKey } from '../support/given.js';
import { wholeVisit } from '../support/whole-visit.js';

const authorized = { Authorization: `Bearer ${erpKey}` };

describe('ordinavo-mock', () => {
  const hasCurl = spawnSync('curl', ['--version']).status === 0;
  if (!hasCurl) console.warn('Skipped: what the first screen says to paste is not tried, since there is no curl on this machine.');

  test('prints address, keys and something to paste', async () => {
    const mock = command(['--port', '0']);
    await mock.printed(/Stop with Ctrl-C/);
    const screen = mock.stdout();

    expect(screen).toContain(`ordinavo-mock ${packageJson.version}    Ordinavo Connect v1`);
    expect(screen).toContain('unofficial mock, not by Ordinavo');
    expect(screen).toMatch(/ {2}Scenario {3}demo \(built in\) {3}seed 42 {3}clock real {3}2 tenants, 6 customers, 2 targets/);
    expect(screen).toMatch(/ {2}API key {4}fio_live_MOCKerp00000000000001 +erp \(logistics_erp\), all scopes/);
  });

  test.skipIf(!hasCurl)('what it says to paste works', async () => {
    const mock = command(['--port', '0']);
    await mock.printed(/Stop with Ctrl-C/);
    const curls = [...mock.stdout().matchAll(/curl [\s\S]*?(?=\n {4}\S|\n\n)/g)].map(([text]) => text);
    expect(curls).toHaveLength(2);
    for (const curl of curls) {
      const { stdout, exitCode } = await run('sh', ['-c', `${curl} --silent --fail`]).ended;
      expect([exitCode, JSON.parse(stdout)]).toMatchObject([0, { status: expect.stringMatching(/^(ok|Completed)$/) }]);
    }
  });

  test('writes a line for each request, with the reason when something is wrong and the near miss of a lost one', async () => {
    const mock = command(['--port', '0']);
    const [, api] = await mock.printed(/API {8}(\S+)/);
    const post = (path: string, body: unknown) =>
      fetch(api + path, { method: 'POST', headers: { ...authorized, 'Content-Type': 'application/json' }, body: JSON.stringify(body) });

    await post('/inbound/targets', { externalId: 'JOB-1', title: 'T' });
    await post('/inbound/targets/batch', {
      targets: [
        { externalId: 'A', title: 'A' },
        { externalId: 'B', title: 'B', planning: { priority: 'Hgih' } },
      ],
    });
    await post('/inbound/target', {});
    await post('/inbound/targets', { externalId: 'JOB\n10:00:00  GET /forged  200\u001b[2J', operation: 'update' });
    await fetch(`${api}/integration/health`);
    await mock.printed(/no Authorization header/);

    expect(mock.stdout()).toMatch(/^\d\d:\d\d:\d\d {2}POST \/inbound\/targets {9}200 {2}Completed, 1 created +erp {2}\d+ ms$/m);
    expect(mock.stdout()).toMatch(
      /PartiallyFailed, 1 of 2 rejected +erp {2}\d+ ms\n +targets\[1\] invalid_value: planning\.priority: "Hgih" is none of Low, Normal, Medium, High, Urgent\. "High"\?$/m,
    );
    expect(mock.stdout()).toMatch(/POST \/inbound\/target +404 {2}no such route\. POST \/inbound\/targets\?/);
    expect(mock.stdout()).toContain('JOB\\u000a10:00:00  GET /forged  200\\u001b[2J.');
    expect(mock.stdout()).toMatch(/GET \/integration\/health +401 {2}unauthorized .*\n +no Authorization header/);
    expect(mock.stdout()).not.toContain(`Bearer ${erpKey}\n1`);
  });

  test('with --log json prints one object a line, the ready one first, and no key', async () => {
    const { ready, child, ended } = await started(['documents-single']);
    expect(ready).toEqual({
      event: 'ready',
      url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/),
      api: `${ready.url}/api/connect/v1`,
      dashboard: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/_mock\/$/),
      scenario: 'documents-single',
      seed: 1,
      pid: child.pid,
    });
    await fetch(`${ready.api}/integration/health`, { headers: authorized });
    child.kill('SIGTERM');
    const { stdout } = await ended;
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toMatchObject([
      { event: 'ready' },
      { event: 'exchange', method: 'GET', path: '/integration/health', status: 200, client: 'erp', took: expect.any(Number) },
    ]);
    expect(stdout).not.toContain(erpKey);
  });

  test('keys, secrets and e-mail addresses are in no log and on no first screen, unless they are mock values', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'cli-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const file = join(folder, 'real.yaml');
    writeFileSync(
      file,
      `tenants: [{ key: a, integrationClients: [{ key: erp, apiKeys: [{ value: "${'$'}{env:REAL}" }, { name: b, value: fio_live_MOCK1 }] }] }]`,
    );
    const mock = command([file, '--port', '0'], { REAL: 'fio_live_aRealOne0000001' });
    const [, api] = await mock.printed(/API {8}(\S+)/);
    const headers = { Authorization: 'Bearer fio_live_aRealOne0000001', 'Content-Type': 'application/json' };
    await fetch(`${api}/import-jobs?batchId=anna.weber@example.com&status=fio_live_another00001`, { headers });
    const body = JSON.stringify({ externalId: 'J', title: 'T', planning: { priority: 'anna@example.com' } });
    await fetch(`${api}/inbound/targets`, { method: 'POST', headers, body });
    await mock.printed(/is none of Low/);
    expect(mock.stdout()).not.toMatch(/aRealOne|another00001|@example/);
    expect(mock.stdout()).toContain('"[e-mail]" is none of Low');
    expect(mock.stdout()).toContain('Authorization: Bearer fio_live_MOCK1"');
  });

  test('with --log quiet prints nothing', async () => {
    const port = String(await freePort());
    const mock = command(['--log', 'quiet', '-p', port]);
    await answering(`http://127.0.0.1:${port}/api/connect/v1/integration/health`);
    mock.child.kill('SIGTERM');
    expect(await mock.ended).toMatchObject({ stdout: '', stderr: '' });
  });

  test('goes on when nobody reads its output any more', async () => {
    const { ready, child } = await started();
    child.stdout?.destroy();
    for (let times = 0; times < 3; times += 1)
      expect((await fetch(`${ready.api}/integration/health`, { headers: authorized })).status).toBe(200);
    expect(child.exitCode).toBeNull();
  });
});

describe('webhooks', () => {
  test('the first screen has their secret and where they go, and how to receive and to cause one', async () => {
    const nobody = await freePort();
    const mock = command(['--port', '0', '--webhook-url', `http://127.0.0.1:${nobody}/hooks?token=hidden`], { XDG_RUNTIME_DIR: folder() });
    const [, url] = await mock.printed(/Address: (\S+)\n/);
    const screen = mock.stdout();
    expect(screen).toContain('\n  Secret     whsec_MOCKerp0000000000000000000000001\n');
    expect(screen).toContain(`\n  Webhooks   -> http://127.0.0.1:${nobody}/hooks?…    nobody answers there yet\n`);
    expect(screen).not.toContain('hidden');
    expect(screen).toMatch(new RegExp(`\\n {4}npx ordinavo-mock receive --port ${nobody} {2,}a receiver on port ${nobody}\\n`));
    expect(screen).toContain(`\n    npx ordinavo-mock trigger visit_report.approved --url ${url}  a whole visit, with its webhooks\n`);
  });

  test('a user that has a number and no name, as in containers, has a token file too', async (context) => {
    if (process.getuid?.() !== 0) {
      console.warn('Skipped: only root can start the command as another user.');
      context.skip('only root can start the command as another user');
    }
    const temporary = folder();
    chmodSync(temporary, 0o777);
    const asStranger = ['--reuid=12345', '--regid=12345', '--clear-groups', process.execPath, 'dist/main.js', '--port', '0'];
    const mock = run('setpriv', asStranger, { TMPDIR: temporary, XDG_RUNTIME_DIR: '' });
    const [, url = ''] = await mock.printed(/API +(http:\/\/[^/]+)/);
    await mock.printed(/Stop with Ctrl-C/);
    expect(readdirSync(join(temporary, 'ordinavo-mock-12345'))).toEqual([`127.0.0.1-${new URL(url).port}.json`]);
    expect(mock.stdout()).not.toContain('--control-token');
  });

  test('what it says to receive and to trigger with works', async () => {
    const environment = { XDG_RUNTIME_DIR: folder() };
    const mock = command(['--port', '0', '--webhook-url', `http://127.0.0.1:${await freePort()}/`], environment);
    await mock.printed(/Stop with Ctrl-C/);
    const [receive, trigger] = [...mock.stdout().matchAll(/npx ordinavo-mock (.*?) {2}/g)].map(([, words = '']) => words.split(' '));
    const receiver = command(receive ?? [], environment);
    await receiver.printed(/^Receiving on/);
    expect(await command(trigger ?? [], environment).ended).toMatchObject({
      exitCode: 0,
      stdout: expect.stringMatching(
        /^evt_\w+ {2}visit_report\.approved {2}\S+ {2}1 delivery\n {2}on the way to it, and with it: \S+, .*\n$/,
      ),
    });
    for (const type of ['target.imported', 'appointment.completed', 'visit_report.approved', 'billing.event_created'])
      await receiver.printed(new RegExp(`${type.replace('.', '\\.')} +evt_\\w+ +ok +204`));
    await mock.printed(/ --> visit_report\.approved +\S+ +204 {2}attempt 1 /);
  });

  test('the first screen says that somebody answers, and does not offer a receiver then', async () => {
    const { port } = await receiving(200);
    const mock = command(['--port', '0', '--webhook-url', `http://localhost:${port}/`]);
    await mock.printed(/Stop with Ctrl-C/);
    expect(mock.stdout()).toContain(`  Webhooks   -> http://localhost:${port}/    somebody answers there\n`);
    expect(mock.stdout()).not.toContain('mock receive');
  });

  test('the first screen shows five, what is beyond this machine, and no secret that is a real one', async () => {
    const urls = [
      'http://192.0.2.1/a',
      'https://example.com/b',
      'https://hooks.example.com/c',
      'http://192.0.2.2/d',
      'http://192.0.2.1/e',
      'http://192.0.2.1/f',
    ];
    const file = scenarioPostingTo(urls, { secret: 'whsec_aRealOne000000000' });
    const mock = command([file, '--port', '0', '--allow-webhook-host', 'Hooks.Example.com']);
    await mock.printed(/Stop with Ctrl-C/);
    expect(mock.stdout()).toContain(`
  Webhooks   -> http://192.0.2.1/a    not on this machine; needs --allow-webhook-host
             -> https://example.com/b    needs --allow-webhook-host, unless it is this machine
             -> https://hooks.example.com/c
             -> http://192.0.2.2/d    not on this machine; needs --allow-webhook-host
             -> http://192.0.2.1/e    not on this machine; needs --allow-webhook-host
             and 1 more
`);
    expect(mock.stdout()).not.toMatch(/aRealOne|Secret/);
  });

  test('that nobody answers at a receiver is told once, until somebody does; at the end it is short', async () => {
    const port = await freePort();
    const mock = command(['--port', '0', '--webhook-url', `http://127.0.0.1:${port}/`]);
    const [, api = ''] = await mock.printed(/API {8}(\S+)/);
    for (const externalId of ['JOB-1', 'JOB-2', 'JOB-3']) await importTarget(api, externalId);
    await mock.printed(/Nobody answers there \(ECONNREFUSED\)\. That is told once, until somebody does\.\n/);
    await mock.printed(/(?:POST [\s\S]*){3}/);
    mock.child.kill('SIGTERM');
    const { stdout, exitCode } = await mock.ended;
    expect(exitCode).toBe(143);
    expect(stdout.match(/Nobody answers there/g)).toHaveLength(1);
    expect(stdout).toMatch(new RegExp(`not delivered: 3; nobody has ever answered at 127\\.0\\.0\\.1:${port}\\n$`));
  });

  test('that nobody answers is told again once somebody has answered, and in full at the end', async () => {
    const port = await freePort();
    const mock = command(['--port', '0', '--webhook-url', `http://127.0.0.1:${port}/`]);
    const [, api = ''] = await mock.printed(/API {8}(\S+)/);
    await importTarget(api, 'JOB-1');
    await mock.printed(/Nobody answers there/);
    const receiver = command(['receive', '--port', String(port)]);
    await receiver.printed(/^Receiving on/);
    await importTarget(api, 'JOB-2');
    await mock.printed(/ --> target\.imported {2}JOB-2 +204 /);
    receiver.child.kill('SIGTERM');
    await receiver.ended;
    await importTarget(api, 'JOB-3');
    await mock.printed(/Nobody answers there[\s\S]*JOB-3[\s\S]*Nobody answers there/);
    mock.child.kill('SIGTERM');
    expect((await mock.ended).stdout).toMatch(
      /not delivered: 2\n +del_\w+ target\.imported of JOB-1, 1 attempt: .*\n +del_\w+ target\.imported of JOB-3, 1 attempt: .*\n$/,
    );
  });

  test('with --log json each attempt is told, and each delivery that has not arrived', async () => {
    const { ready, child, printed, ended } = await started(['--webhook-url', `http://127.0.0.1:${await freePort()}/`]);
    for (const externalId of ['JOB-1', 'JOB-2']) await importTarget(ready.api, externalId);
    await printed(/"event":"delivery"[\s\S]*"event":"delivery"/);
    child.kill('SIGTERM');
    const lines = (await ended).stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.filter(({ event }) => event === 'delivery')).toMatchObject([
      { eventType: 'target.imported', externalId: 'JOB-1', webhook: 'portal', attempt: 1, status: 0 },
      { eventType: 'target.imported', externalId: 'JOB-2', webhook: 'portal', attempt: 1, status: 0 },
    ]);
    expect(lines.at(-1)).toMatchObject({
      event: 'undelivered',
      count: 2,
      deliveries: [expect.stringContaining('JOB-1'), expect.stringContaining('JOB-2')],
    });
  });

  test('what is sent at the very start is told after the first screen', async () => {
    const { server, port } = await receiving(204);
    const [answer] = server.listeners('request');
    const asked = new Promise<void>((resolve) => void server.removeAllListeners('request').on('request', () => resolve())); // no answer
    const file = join(folder(), 'state.json');
    const flags = ['--clock', 'frozen', '--webhook-url', `http://127.0.0.1:${port}/`];
    const first = await started([...flags, '--export-on-exit', file]);
    await importTarget(first.ready.api, 'JOB-1');
    await asked;
    first.child.kill('SIGTERM');
    await first.ended;
    server.removeAllListeners('request').on('request', answer as RequestListener); // as: it was there before
    const second = command(['--port', '0', ...flags, '--import', file]);
    await second.printed(/^\n {2}ordinavo-mock [\s\S]*Stop with Ctrl-C[\s\S]* --> target\.imported {2}JOB-1 +204 /);
  });

  const [elsewhere] = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal, address }) => family === 'IPv4' && !internal && !address.startsWith('169.254.'));

  test.skipIf(elsewhere === undefined)('go beyond loopback only with --allow-webhook-host', async () => {
    const { address } = elsewhere ?? { address: '' };
    const { port } = await receiving(204, address);
    const file = scenarioPostingTo([`http://${address}:${port}/`]);
    const strict = await started([file]);
    await importTarget(strict.ready.api, 'JOB-1');
    const [refused] = await strict.printed(/^.*"event":"delivery".*$/m);
    expect(JSON.parse(refused)).toMatchObject({
      status: 0,
      error: `${address} is not on this machine; start with --allow-webhook-host ${address} to have it sent there.`,
    });
    const { ready, printed } = await started([file, '--allow-webhook-host', `192.0.2.9,${address}`]);
    await importTarget(ready.api, 'JOB-1');
    const [sent] = await printed(/^.*"event":"delivery".*$/m);
    expect(JSON.parse(sent)).toMatchObject({ status: 204, error: null });
  });
});

describe('full-visit', () => {
  test('runs from the shell with a receiver and one import, as the first screen says: all events arrive, in order and verified', async () => {
    const port = await freePort();
    const flags = ['--port', '0', '--clock', 'virtual', '--webhook-url', `http://127.0.0.1:${port}/`];
    const mock = command(['start', 'full-visit', ...flags], { XDG_RUNTIME_DIR: folder() });
    await mock.printed(/Stop with Ctrl-C/);
    const [, receive = ''] = /npx ordinavo-mock (receive.*?) {2}/.exec(mock.stdout()) ?? [];
    expect(receive).toBe(`receive --port ${port}`); // the secret is that of demo, which a receiver knows
    const receiver = command(receive.split(' '));
    await receiver.printed(/^Receiving on/);

    const { url, headers, body } = importIn(mock.stdout());
    expect(await (await fetch(url, { method: 'POST', headers, body })).json()).toMatchObject({ status: 'Completed', createdItems: 1 });

    await receiver.printed(/billing\.event_sent .*\n/);
    const deliveries = receiver.stdout().trimEnd().split('\n').slice(1);
    expect(deliveries.map((line) => line.replace(/^\S+ +(\S+) +evt_\w+ +/, '$1  '))).toEqual(
      wholeVisit.map((type) => expect.stringMatching(new RegExp(`^${type.replaceAll('.', '\\.')} {2}ok +204$`))),
    );
    await mock.printed(/ ~~~ billing JOB-1, to Sent +billing\.event_sent\n[\s\S]* --> billing\.event_sent {2}JOB-1 +204 /);
    expect(mock.stdout()).not.toMatch(/not possible|DEFECT/);
  });

  test('with --log json each step is told, with its events', async () => {
    const { ready, child, printed, ended } = await started(['full-visit', '--clock', 'virtual', '--webhook-url', 'http://127.0.0.1:1/']);
    const headers = { ...authorized, 'Content-Type': 'application/json' };
    const body = JSON.stringify({ externalId: 'JOB-1', title: 'T', address: { latitude: 51.45, longitude: 7.01 } });
    await fetch(`${ready.api}/inbound/targets`, { method: 'POST', headers, body });
    await printed(/"event":"step".*"billing\.event_sent"/);
    child.kill('SIGTERM');
    const steps = (await ended).stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
      .filter(({ event }) => event === 'step');
    expect(steps.every(({ tenant, refused }) => tenant === 'rheinruhr' && refused === null)).toBe(true);
    expect(['target.imported', ...steps.flatMap(({ events }) => events)]).toEqual(wholeVisit);
    const [drafted, published, ...visited] = steps.map(({ step }) => step);
    expect([drafted, published]).toEqual([
      'createRouteSuggestion, name Tour of the day, route 1 with 1 stop',
      'publishRoute, route 1 with 1 stop',
    ]);
    expect(visited.map((step) => step.split(/[ ,]/)[0])).toEqual([
      'startAppointment',
      'completeAppointment',
      'submitReport',
      'approveReport',
      'billing',
      'billing',
    ]);
  });

  test('the first screen says what will happen by itself, and where nothing will, nothing', async () => {
    const mock = command(['full-visit', '--port', '0']);
    await mock.printed(/Stop with Ctrl-C/);
    expect(mock.stdout()).toContain(
      '\n  Timeline   once something is imported: createRouteSuggestion, publishRoute, …, billing (9 steps, see ordinavo-mock timeline list)\n',
    );
    const other = command(['bad-day', '--port', '0']);
    await other.printed(/\n {2}Timeline {3}by itself: revokeKey \(1 step, see ordinavo-mock timeline list\)\n[\s\S]*Stop with Ctrl-C/);
    const demo = command(['--port', '0']);
    await demo.printed(/Stop with Ctrl-C/);
    expect(demo.stdout()).not.toContain('Timeline');
  });
});

/** The import that the first screen says to paste. */
function importIn(screen: string) {
  const [, url = '', key = '', body = ''] =
    /curl (\S+\/inbound\/targets) \\\n.*"Authorization: (.*?)".*\n +-d '([^']+)'/.exec(screen) ?? [];
  return { url, headers: { Authorization: key, 'Content-Type': 'application/json' }, body };
}

describe('flags', () => {
  test('have a form in the environment, and count over it', async () => {
    const { ready } = await started(['--seed', '8'], {
      ORDINAVO_MOCK_SEED: '7',
      ORDINAVO_MOCK_CLOCK: 'frozen',
      ORDINAVO_MOCK_NOW: '2030-01-01T00:00:00Z',
    });
    expect(ready.seed).toBe(8);
    const health = await (await fetch(`${ready.api}/integration/health`, { headers: authorized })).json();
    expect(health).toMatchObject({ serverTimeUtc: '2030-01-01T00:00:00.000Z' });
  });

  test('--help and --version', async () => {
    const { stdout, exitCode } = await command(['--help']).ended;
    expect(exitCode).toBe(0);
    for (const flag of [
      '-p, --port N',
      '-H, --host ADDRESS',
      '--seed N',
      '--clock MODE',
      '--now ISO',
      '--allowed-hosts NAMES',
      '--cors ORIGIN',
      '--log FORM',
    ])
      expect(stdout).toContain(flag);
    for (const name of ['full-visit', 'bad-day', 'move NAME [KEY=VALUE …], list']) expect(stdout).toContain(name);
    expect(await command(['help']).ended).toMatchObject({ exitCode: 0, stdout });
    expect(await command(['-v']).ended).toMatchObject({ exitCode: 0, stdout: `${packageJson.version}\n` });
  });

  test.each([
    [['--prot', '1'], 'There is no flag --prot. --port? See ordinavo-mock --help.'],
    [['--port', '70000'], '--port: "70000" is not a whole number from 0 to 65535.'],
    [['--port', 'x'], '--port: "x" is not a whole number from 0 to 65535.'],
    [['--port'], '--port needs a value: --port=VALUE. See ordinavo-mock --help.'],
    [['--seed', '-1'], '--seed needs a value: --seed=VALUE.'],
    [['--now', '2026-06-24'], '--now: "2026-06-24" is not a time with its offset'],
    [['--now', '2026-02-30T06:00:00Z'], 'is not a time with its offset'],
    [['--clock', 'frozn'], '--clock: "frozn" is none of real, frozen, virtual. "frozen"?'],
    [['--now', 'noon'], '--now: "noon" is not a time with its offset; write 2026-06-24T06:00:00Z.'],
    [['--keep-state'], '--keep-state goes with --watch'],
    [['--log', 'xml'], '--log: "xml" is none of pretty, json, quiet.'],
    [['--webhook-url', 'portal'], '--webhook-url: "portal" is not a URL; write https://example.com/webhooks.'],
    [['--webhook-url', 'ftp://127.0.0.1/'], '--webhook-url: is a ftp: URL; only http: and https: are taken.'],
    [['--webhook-url', 'http://[::ffff:169.254.169.254]/'], 'which no webhook may be sent to (link-local, metadata or no single machine).'],
    [['--webhook-url='], '--webhook-url: "" is not a URL'],
    [['--allow-webhook-host', 'a.example,https://b.example'], '--allow-webhook-host: "https://b.example" is neither a host name nor an'],
    [['--allow-webhook-host', 'b.example:8080'], 'write receiver.example.com, without scheme and port.'],
    [['--allow-webhook-host', '169.254.169.254'], '--allow-webhook-host: "169.254.169.254" names 169.254.169.254, which no webhook'],
    [['demo', 'empty'], 'One scenario at a time: "demo", "empty".'],
    [['strat'], 'There is no command "strat". "start"?'],
    [['start', 'dmeo'], 'There is no built-in scenario "dmeo". "demo"?'],
    [['./missing.yaml'], './missing.yaml: cannot be read: there is no such file'],
  ])('%j is a usage error: exit code 2 and what to do', async (args, message) => {
    const { exitCode, stdout, stderr } = await command([...args, ...(args.includes('--port') ? [] : ['--port', '0'])]).ended;
    expect(exitCode).toBe(2);
    expect(stderr).toContain(message);
    expect(stderr).not.toContain('    at ');
    expect(stdout).toBe('');
  });

  test('a wrong value in the environment is told by the variable’s name', async () => {
    expect(await command([], { ORDINAVO_MOCK_PORT: 'x' }).ended).toMatchObject({
      exitCode: 2,
      stderr: 'ORDINAVO_MOCK_PORT: "x" is not a whole number from 0 to 65535.\n',
    });
  });

  test('a broken scenario file is exit code 2, with file, line and column', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'cli-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    writeFileSync(join(folder, 'mine.yaml'), 'clock:\n\tmode: frozen\n');
    expect(await command([join(folder, 'mine.yaml')]).ended).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('mine.yaml:2:1 Tabs are not allowed'),
    });
  });

  test('a port in use is exit code 3', async () => {
    const { ready } = await started();
    const port = new URL(ready.url).port;
    expect(await command(['--port', port]).ended).toMatchObject({
      exitCode: 3,
      stderr: `Port ${port} is in use. Stop what listens there, or take another: --port 0 takes any free one.\n`,
    });
  });

  test('an address that this machine does not have is exit code 3', async () => {
    expect(await command(['--port', '0', '--host', '192.0.2.1', '--no-control']).ended).toMatchObject({
      exitCode: 3,
      stderr: expect.stringContaining('--host: this machine has no such address'),
    });
  });
});

describe('where the environment says that there is no control, as in a container,', () => {
  const environment = { ORDINAVO_MOCK_HOST: '0.0.0.0', ORDINAVO_MOCK_NO_CONTROL: '1' };
  const token = 'sixteen-characters-at-least';
  const statusOf = async ({ ready }: Awaited<ReturnType<typeof started>>) =>
    (await fetch(`${ready.url}/_mock/state`, { headers: { Authorization: `Bearer ${token}` } })).status;

  test.each([
    ['there is none without a token', [], {}, 404],
    ['a token in the environment brings it back', [], { ORDINAVO_MOCK_CONTROL_TOKEN: token }, 200],
    ['--control-token brings it back', ['--control-token', token], {}, 200],
    ['--no-control counts over a token in the environment', ['--no-control'], { ORDINAVO_MOCK_CONTROL_TOKEN: token }, 404],
    ['--no-control counts over --control-token', ['--no-control', '--control-token', token], {}, 404],
  ])('%s', async (_, flags, more, status) => {
    expect(await statusOf(await started(flags, { ...environment, ...more }))).toBe(status);
  });
});

describe('HTTPS', () => {
  const [cert, key] = ['test/support/tls/certificate.pem', 'test/support/tls/key.pem'];

  test('with --cert and --key answers over TLS', async () => {
    const { ready } = await started(['--cert', cert, '--key', key]);
    expect(ready.url).toMatch(/^https:/);
    const body = await new Promise((resolve, reject) => {
      const request = get(`${ready.api}/integration/health`, { ca: readFileSync(cert), headers: authorized }, (response) =>
        response.on('data', (bytes) => resolve(String(bytes))),
      );
      request.on('error', reject);
    });
    expect(JSON.parse(String(body))).toMatchObject({ status: 'ok' });
  });

  test('somebody who speaks HTTP to it is in the log', async () => {
    const { ready, printed } = await started(['--cert', cert, '--key', key]);
    await expect(fetch(ready.api.replace('https:', 'http:'))).rejects.toThrow();
    await printed(/somebody speaks HTTP to this HTTPS address/);
  });

  test.each([
    [['--cert', cert], '--cert and --key go together.'],
    [['--cert', cert, '--key', 'missing.pem'], '--key missing.pem: cannot be read'],
    [['--cert', 'package.json', '--key', key], 'are no pair of certificate and key in PEM'],
  ])('%j is a usage error', async (args, message) => {
    expect(await command(['--port', '0', ...args]).ended).toMatchObject({ exitCode: 2, stderr: expect.stringContaining(message) });
  });
});

describe('stopping', () => {
  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('by %s takes less than a second, even with connections open, and exits with %d', async (signal, exitCode) => {
    const { ready, child, ended } = await started();
    await fetch(`${ready.api}/integration/health`, { headers: authorized }); // fetch keeps its connection
    const asked = performance.now();
    child.kill(signal);
    expect(await ended).toMatchObject({ exitCode });
    expect(performance.now() - asked).toBeLessThan(1000);
  });

  test.each(['SIGTERM', 'SIGKILL'] as const)('also when npm start ran it and npm is ended by %s', async (signal) => {
    const port = await freePort();
    const npm = run('npm', ['start', '--', '--port', String(port), '--log', 'json']);
    const [line] = await npm.printed(/^.*"event":"ready".*$/m);
    const { url } = JSON.parse(line);
    const asked = performance.now();
    npm.child.kill(signal);
    await silent(url);
    expect(performance.now() - asked).toBeLessThan(1000);
  });
});

/** A server that answers with this status. */
async function receiving(status: number, host = '127.0.0.1'): Promise<{ readonly server: Server; readonly port: number }> {
  const server = createServer((request, response) => {
    request.resume();
    request.on('end', () => response.writeHead(status).end());
  });
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { server, port: (server.address() as AddressInfo).port };
}

/** The path of a scenario with a subscription to each URL. */
function scenarioPostingTo(urls: readonly string[], more: object = {}): string {
  const file = join(folder(), 'posting.json');
  const client = { key: 'erp', sourceSystem: 'logistics_erp', sourceSystems: ['*'], scopes: ['*'], apiKeys: [{ value: erpKey }] };
  const webhooks = urls.map((url, index) => ({ key: `to-${index + 1}`, client: 'erp', url, ...more }));
  writeFileSync(file, JSON.stringify({ tenants: [{ key: 'a', integrationClients: [client], webhooks }] }));
  return file;
}

async function importTarget(api: string, externalId: string): Promise<void> {
  const headers = { ...authorized, 'Content-Type': 'application/json' };
  const { status } = await fetch(`${api}/inbound/targets`, { method: 'POST', headers, body: JSON.stringify({ externalId, title: 'T' }) });
  expect(status).toBe(200);
}

async function freePort(): Promise<number> {
  const { createServer } = await import('node:net');
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** Asks again until somebody answers. */
async function answering(url: string): Promise<void> {
  while (
    !(await fetch(url).then(
      () => true,
      () => false,
    ))
  );
}

/** Asks again until nobody answers. */
async function silent(url: string): Promise<void> {
  while (
    await fetch(url).then(
      () => true,
      () => false,
    )
  );
}
