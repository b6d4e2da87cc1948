/**
 * The container without a container engine: the instructions are taken out of the Dockerfile and run as they stand, with folders of
 * the image below a temporary one. The commands of docs/container.md are run against what that leaves.
 */
import { execFile, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { get, request } from 'node:http';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { validate } from 'dockerfile-utils';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { commands } from '../src/cli/commands.js';
import { folder, type Running, run } from './support/command.js';
import { erpKey } from './support/given.js';

const project = fileURLToPath(new URL('../', import.meta.url));
const read = (path: string) => readFileSync(join(project, path), 'utf8');

interface Instruction {
  readonly keyword: string;
  readonly text: string;
}

const dockerfile = read('Dockerfile');
const stages = stagesOf(dockerfile);
const [build = [], image = []] = stages;

/** The stages with their instructions, each on one line. */
function stagesOf(text: string): readonly (readonly Instruction[])[] {
  const lines = text
    .replace(/^\s*#.*\n/gm, '')
    .replace(/\\\n/g, ' ')
    .split('\n')
    .filter((line) => line.trim() !== '');
  const found: Instruction[][] = [];
  for (const line of lines) {
    const [, keyword = '', rest = ''] = /^(\w+)\s+(.*)$/.exec(line) ?? [];
    if (keyword === 'FROM') found.push([]);
    found.at(-1)?.push({ keyword, text: rest.replace(/\s+/g, ' ').trim() });
  }
  return found;
}

function last(instructions: readonly Instruction[], keyword: string): string {
  const found = instructions.findLast((one) => one.keyword === keyword);
  if (found === undefined) throw new Error(`The Dockerfile has no ${keyword} in this stage.`);
  return found.text;
}

/** The words of an instruction in exec form, whatever flags stand before them. */
function execForm(text: string): readonly string[] {
  const words: unknown = JSON.parse(text.slice(text.indexOf('[')));
  if (!Array.isArray(words)) throw new Error(`${text} is not in exec form.`);
  return words.map(String);
}

/** What ENV sets. */
const imageEnvironment = Object.fromEntries(
  last(image, 'ENV')
    .split(' ')
    .map((pair) => pair.split('=', 2)),
);

/** What the COPYs of the build take from the repository. */
const copied = build.filter(({ keyword }) => keyword === 'COPY').flatMap(({ text }) => text.split(' ').slice(0, -1));

describe('the Dockerfile', () => {
  test('has nothing that the linter minds', () => {
    expect(validate(dockerfile).map(({ message, range }) => `line ${range.start.line + 1}: ${message}`)).toEqual([]);
  });

  test('begins with one major version of Node on one release of Debian, the same in each stage, which package.json admits', () => {
    const bases = stages.map((stage) => last(stage, 'FROM').split(' ')[0]);
    expect(bases).toEqual([expect.stringMatching(/^node:\d+-bookworm-slim$/), bases[0]]);
    expect(Number(/\d+/.exec(bases[0] ?? '')?.[0])).toBeGreaterThanOrEqual(20);
  });

  test('runs as a user who is not root, stated after everything that is installed', () => {
    expect(last(image, 'USER')).toBe('node');
    const after = image.slice(image.findIndex(({ keyword }) => keyword === 'USER'));
    expect(after.map(({ keyword }) => keyword)).not.toContain('RUN');
  });

  test('starts the command through an init, without a shell, and checks it without a shell', () => {
    expect(execForm(last(image, 'ENTRYPOINT'))).toEqual(['tini', '--', 'ordinavo-mock']);
    expect(execForm(last(image, 'CMD'))).toEqual(['start']);
    expect(execForm(last(image, 'HEALTHCHECK'))[0]).toBe('node');
  });

  test('takes no file of another host, and names what it installs with a version', () => {
    expect(stages.flat().map(({ keyword }) => keyword)).not.toContain('ADD');
    expect(dockerfile).not.toMatch(/https?:|\bcurl\b|\bwget\b/);
    const [, packages = ''] = /apt-get install (.*?) &&/.exec(runs(image)[0] ?? '') ?? [];
    const named = packages.split(' ').filter((word) => !word.startsWith('--'));
    expect(named).toEqual(['tini=0.19.*']);
  });

  test('exposes the default port, and sets flags that "start" has', () => {
    expect(last(image, 'EXPOSE')).toBe('4710');
    const flags = commands.start.flags.map((flag) => `ORDINAVO_MOCK_${flag.toUpperCase().replaceAll('-', '_')}`);
    expect(flags).toEqual(expect.arrayContaining(Object.keys(imageEnvironment)));
    const rows = [...read('docs/container.md').matchAll(/^\| `(ORDINAVO_\w+)` +\| `([^`]+)`/gm)].map(([, name, value]) => [name, value]);
    expect(rows).toEqual(Object.entries(imageEnvironment));
  });

  test('copies what is there, and .dockerignore lets in that and nothing else', () => {
    const lines = read('.dockerignore')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'));
    expect(lines[0]).toBe('*');
    expect(lines.slice(1)).toEqual([...copied].sort().map((path) => `!${path.replace('./', '')}`));
    for (const path of copied) expect(existsSync(join(project, path)), path).toBe(true);
    for (const kept of ['.git', 'node_modules', 'dist', 'test', 'Dockerfile']) expect(lines).not.toContain(`!${kept}`);
  });
});

const execute = promisify(execFile);
const runs = (stage: readonly Instruction[]) => stage.filter(({ keyword }) => keyword === 'RUN').map(({ text }) => text);

/** Where the image's folders lie. */
let root = '';
/** Text with the image's paths, for out here. */
const outside = (text: string) => text.replace(/(?<![\w./])\/(?=(?:src|tmp|opt|home|usr\/local)\b)/g, `${root}/`);

const isRoot = process.getuid?.() === 0;
const asNobody = ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups'];
const canBeNobody = isRoot && spawnSync(asNobody[0] ?? '', [...asNobody.slice(1), process.execPath, '--version']).status === 0;
if (isRoot && !canBeNobody)
  console.warn('Skipped: the container does not run as another user than root, since setpriv or Node cannot be used for that here.');
const hasTini = spawnSync('tini', ['--version']).status === 0;
if (!hasTini) console.warn('Skipped: the container runs without its init, since there is no tini on this machine.');

/** Without what npm leaves for scripts, except where it looks for packages. */
function plainEnvironment(): NodeJS.ProcessEnv {
  const kept = ['npm_config_registry', 'npm_config_cache', 'npm_config_userconfig'];
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(?:npm_|ORDINAVO_MOCK_)/.test(name) || kept.includes(name)));
}

async function shell(text: string, cwd: string, more: NodeJS.ProcessEnv = {}): Promise<string> {
  const { stdout, stderr } = await execute('sh', ['-c', text], { cwd, env: { ...plainEnvironment(), ...more }, maxBuffer: 64_000_000 });
  return stdout + stderr;
}

/** Does what the stage says; `runIt` does its RUNs. */
async function carryOut(stage: readonly Instruction[], runIt: (text: string, cwd: string) => Promise<void>): Promise<void> {
  let cwd = root;
  for (const { keyword, text } of stage) {
    if (keyword === 'WORKDIR') {
      cwd = outside(text);
      mkdirSync(cwd, { recursive: true });
    } else if (keyword === 'COPY' && !text.startsWith('--from=')) {
      const [to = '', ...from] = text.split(' ').reverse();
      for (const path of from) {
        const source = join(project, path);
        cpSync(source, statSync(source).isDirectory() ? join(cwd, to) : join(cwd, to, basename(path)), { recursive: true });
      }
    } else if (keyword === 'COPY') {
      const [, from, to] = text.split(' ');
      if (from !== to) throw new Error(`${text}: out here both stages are one folder, so it has to go where it was.`);
    } else if (keyword === 'RUN') await runIt(outside(text), cwd);
  }
}

const leftOut: string[] = [];
let checkedLock = '';

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'ordinavo-mock-image-'));
  chmodSync(root, 0o755); // for a user who is not the one that runs the tests
  for (const path of ['tmp', 'usr/local/bin']) mkdirSync(join(root, path), { recursive: true });
  chmodSync(join(root, 'tmp'), 0o1777);
  await carryOut(build, async (text, cwd) => {
    if (text.startsWith('npm ci') && cwd === join(root, 'src')) {
      checkedLock = await shell(text, cwd, { npm_config_dry_run: 'true' }); // the whole takes most of a minute
      symlinkSync(join(project, 'node_modules'), join(cwd, 'node_modules'));
    } else await shell(text, cwd, { npm_config_prefer_offline: 'true' });
  });
  await carryOut(image, async (text, cwd) => {
    if (text.startsWith('apt-get')) leftOut.push(text);
    else await shell(text, cwd);
  });
}, 300_000);

afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('what the Dockerfile builds, run outside a container with the node_modules of this folder for the build', () => {
  test('the lock file goes with package.json, and only the init is left out', () => {
    expect(checkedLock).toMatch(/added \d+ packages/);
    expect(leftOut).toEqual([expect.stringMatching(/^apt-get update && apt-get install .*\btini=/)]);
  });

  test('has what was packed and its dependencies, and nothing that only development needs', () => {
    const installed = join(root, 'opt/ordinavo-mock');
    const { dependencies, devDependencies } = JSON.parse(read('package.json'));
    for (const name of Object.keys(dependencies)) expect(existsSync(join(installed, 'node_modules', name)), name).toBe(true);
    for (const name of Object.keys(devDependencies)) expect(existsSync(join(installed, 'node_modules', name)), name).toBe(false);
    for (const path of ['src', 'test', 'scripts']) expect(existsSync(join(installed, path)), path).toBe(false);
  });

  test('says its version', async () => {
    const { stdout } = await inContainer(['--version']).ended;
    expect(stdout).toBe(`${JSON.parse(read('package.json')).version}\n`);
  });
});

/** The ENTRYPOINT with these words, in the environment of the image, as a user who is not root. */
function inContainer(words: readonly string[], more: Readonly<Record<string, string>> = {}): Running {
  const entry = execForm(last(image, 'ENTRYPOINT'));
  const [program = '', ...rest] = [...(canBeNobody ? asNobody : []), ...(hasTini ? entry : entry.slice(2)), ...words];
  return run(program, rest, containerEnvironment(more));
}

/** `docker exec`: past the init. */
function execIn(words: readonly string[], more: Readonly<Record<string, string>>): Running {
  const [program = '', ...rest] = [...(canBeNobody ? asNobody : []), ...words];
  return run(program, rest, containerEnvironment(more));
}

function containerEnvironment(more: Readonly<Record<string, string>>): Record<string, string> {
  const path = [join(root, 'usr/local/bin'), dirname(process.execPath), process.env.PATH].join(':');
  return { PATH: path, HOME: '/nonexistent', TMPDIR: join(root, 'tmp'), XDG_RUNTIME_DIR: '', ...imageEnvironment, ...more };
}

interface Container extends Running {
  readonly url: string;
  readonly pid: number;
}

/** A running one, on a free port. */
async function container(more: Readonly<Record<string, string>> = {}, words = execForm(last(image, 'CMD'))): Promise<Container> {
  const running = inContainer(words, { ORDINAVO_MOCK_PORT: '0', ORDINAVO_MOCK_LOG: 'json', ...more });
  const [line] = await running.printed(/^.*"event":"ready".*$/m);
  const { url, pid }: { url: string; pid: number } = JSON.parse(line);
  onTestFinished(() => void (isThere(pid) && process.kill(pid, 'SIGKILL'))); // an init that is killed takes nothing along
  return { ...running, url, pid };
}

function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false; // no such process
  }
}

const patience = Number(/--timeout=(\d+)s/.exec(last(image, 'HEALTHCHECK'))?.[1]) * 1000;

/** Runs the health check as an engine does: what takes too long is unhealthy. Answers its exit code. */
async function health({ url }: Container, more: Readonly<Record<string, string>> = {}): Promise<number | null> {
  const [program = '', ...rest] = execForm(last(image, 'HEALTHCHECK'));
  const check = run(program, rest, { ...imageEnvironment, ORDINAVO_MOCK_PORT: new URL(url).port, ...more });
  const tooLong = setTimeout(() => check.child.kill('SIGKILL'), patience);
  const { exitCode } = await check.ended;
  clearTimeout(tooLong);
  return exitCode;
}

/** The status of a call that names the host as others do. */
function statusFor(url: string, host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const headers = { Host: host, Authorization: `Bearer ${erpKey}` };
    get(`${url}/api/connect/v1/integration/health`, { headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    }).on('error', reject);
  });
}

/** An import whose body never comes. `begun`: the mock has asked for the body. */
function begunImport(url: string) {
  const headers = { Authorization: `Bearer ${erpKey}`, 'Content-Type': 'application/json', 'Content-Length': 100, Expect: '100-continue' };
  const call = request(`${url}/api/connect/v1/inbound/targets`, { method: 'POST', headers });
  call.flushHeaders();
  return {
    begun: new Promise<void>((resolve) => call.once('continue', resolve)),
    ended: new Promise<string>((resolve) => {
      call.once('response', ({ statusCode }) => resolve(`answered ${statusCode}`));
      call.once('error', () => resolve('broken off'));
    }),
  };
}

const withToken = { ORDINAVO_MOCK_CONTROL_TOKEN: 'for-my-tests-only' };
const control = (url: string, token: string) => fetch(`${url}/_mock/state`, { headers: { Authorization: `Bearer ${token}` } });

describe('a container', () => {
  test(`answers who calls it by the name of its service${canBeNobody ? ', as a user who is not root' : ''}`, async () => {
    const { url, pid } = await container();
    if (canBeNobody) expect(statSync(`/proc/${pid}`).uid).toBe(65534);
    expect(await statusFor(url, 'ordinavo-mock:4710')).toBe(200);
    expect(await statusFor(url, 'host.docker.internal:4710')).toBe(200);
    expect(await statusFor(url, 'evil.example')).toBe(403);
  });

  test('has no control until it is given a token, and then asks for it', async () => {
    const without = await container();
    expect((await fetch(`${without.url}/_mock/health`)).status).toBe(404);
    const { url } = await container(withToken);
    expect((await control(url, 'something-else-of-16')).status).toBe(401);
    expect((await control(url, withToken.ORDINAVO_MOCK_CONTROL_TOKEN)).status).toBe(200);
  });

  test('refuses a token that others might guess', async () => {
    const { exitCode, stderr } = await inContainer(['start'], { ORDINAVO_MOCK_CONTROL_TOKEN: 'short' }).ended;
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('of at least 16 characters')]);
  });

  test.each([
    ['without control', {}],
    ['with control', withToken],
    ['with a certificate', { ORDINAVO_MOCK_CERT: 'test/support/tls/certificate.pem', ORDINAVO_MOCK_KEY: 'test/support/tls/key.pem' }],
  ])('%s is healthy while it runs, unhealthy once it is gone, and the check leaves no trace', async (_, more) => {
    const running = await container(more);
    expect(await health(running, more)).toBe(0);
    running.child.kill('SIGTERM');
    const { stdout } = await running.ended;
    expect(stdout.trimEnd().split('\n')).toEqual([expect.stringContaining('"ready"')]);
    expect(await health(running, more)).toBe(1);
  });

  test('that hangs is unhealthy', async () => {
    const running = await container();
    process.kill(running.pid, 'SIGSTOP');
    expect(await health(running)).not.toBe(0);
    process.kill(running.pid, 'SIGCONT');
    expect(await health(running)).toBe(0);
  });

  test.each([
    ['SIGTERM', 143],
    ['SIGINT', 130],
  ] as const)(
    `is gone after %s, with exit code %i${hasTini ? ', through its init' : ''}, also with a call under way`,
    async (signal, exitCode) => {
      const { url, child, pid, ended } = await container(withToken);
      const underWay = begunImport(url);
      await underWay.begun;
      const told = performance.now();
      child.kill(signal);
      expect((await ended).exitCode).toBe(exitCode);
      console.info(`${signal}: gone after ${Math.round(performance.now() - told)} ms`);
      expect(isThere(pid)).toBe(false);
      expect(await underWay.ended).toBe('broken off');
    },
  );

  test.skipIf(!canBeNobody)('runs where it cannot write a file, with control, and says what it could not leave', async () => {
    const unwritable = folder();
    chmodSync(unwritable, 0o755);
    const running = await container({ ...withToken, TMPDIR: unwritable });
    expect((await control(running.url, withToken.ORDINAVO_MOCK_CONTROL_TOKEN)).status).toBe(200);
    running.child.kill('SIGTERM');
    expect(await running.ended).toMatchObject({ exitCode: 143, stderr: expect.stringContaining('The control token cannot be left') });
  });
});

describe('docs/container.md', () => {
  const page = read('docs/container.md');
  const blocks = [...page.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language, code = '']) => ({ language, code }));
  const [scenario, compose] = blocks.filter(({ language }) => language === 'yaml').map(({ code }) => code);

  /** A folder with the scenario of the page in it, for all to read. */
  function scenarios(): string {
    const path = folder();
    chmodSync(path, 0o755);
    writeFileSync(join(path, 'mine.yaml'), scenario ?? '');
    return path;
  }

  const options = ['publish', 'env', 'name', 'volume', 'add-host', 'cap-drop', 'security-opt'];
  const switches = ['rm', 'detach', 'read-only'];

  /** What `docker run` is given: the settings and the words for the command. */
  function readRun(words: readonly string[], environment: NodeJS.ProcessEnv) {
    const given: Record<string, string> = {};
    const at: { publish?: string; volume?: string; name?: string } = {};
    let next = 0;
    for (let word = words[next]; word?.startsWith('--'); word = words[next]) {
      const name = word.slice(2);
      const value = words[next + 1] ?? '';
      if (switches.includes(name)) next += 1;
      else if (options.includes(name)) next += 2;
      else throw new Error(`docker run has no ${word}, as far as this test knows.`);
      const [key = '', set] = value.split(/=(.*)/);
      if (name === 'env') given[key] = set ?? environment[key] ?? '';
      if (name === 'publish' || name === 'volume' || name === 'name') at[name] = value;
    }
    return { image: words[next], words: words.slice(next + 1), given, ...at };
  }

  /** Runs a block in a shell where docker, npx and curl only write down what they were given, with the token that was exported. To `docker inspect` all is healthy. */
  function linesOf(code: string): readonly (readonly string[])[] {
    const path = folder();
    const record = `#!${process.execPath}\nconst { basename } = require('node:path');
require('node:fs').appendFileSync(${JSON.stringify(join(path, 'lines'))}, JSON.stringify([process.env.ORDINAVO_MOCK_CONTROL_TOKEN ?? '', basename(process.argv[1]), ...process.argv.slice(2)]) + '\\n');
if (process.argv[2] === 'inspect') console.log('healthy');\n`;
    for (const name of ['docker', 'npx', 'curl']) writeFileSync(join(path, name), record, { mode: 0o755 });
    const { status, stderr } = spawnSync('sh', ['-euc', code], {
      env: { PATH: `${path}:${process.env.PATH}`, PWD: '/work' },
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([0, '']);
    return readFileSync(join(path, 'lines'), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
  }

  const shellBlocks = blocks.filter(({ language }) => language === 'sh').map(({ code }) => code);

  test.each(shellBlocks.map((code) => [code.split('\n')[0], code]))('what it says works: %s', async (_, code) => {
    let current: (Container & { name: string | undefined; given: Record<string, string> }) | null = null;
    for (const [token = '', program, ...words] of linesOf(code)) {
      const exported = token === '' ? {} : { ORDINAVO_MOCK_CONTROL_TOKEN: token };
      const [what, ...rest] = words;
      if (program === 'docker' && what === 'run') {
        const given = readRun(rest, exported);
        expect([given.image, given.publish]).toEqual(['ordinavo-mock', '127.0.0.1:4710:4710']);
        const place = given.volume === undefined ? '' : scenarios();
        const started = await container(
          given.given,
          (given.words.length === 0 ? execForm(last(image, 'CMD')) : given.words).map((word) => word.replace(/^\/scenarios/, place)),
        );
        if (given.volume !== undefined) expect(given.volume).toMatch(/^\/.*\/scenarios:\/scenarios:ro$/);
        expect(await statusFor(started.url, 'localhost')).toBe(200);
        current = { ...started, name: given.name, given: given.given };
      } else if (program === 'docker' && what === 'inspect') {
        if (current === null) throw new Error('docker inspect: nothing runs.');
        expect(rest).toEqual(['--format', '{{.State.Health.Status}}', current.name]);
        expect(await health(current)).toBe(0);
      } else if (program === 'docker' && (what === 'exec' || what === 'stop')) {
        if (current === null) throw new Error(`docker ${what}: nothing runs.`);
        expect(rest[0]).toBe(current.name);
        if (what === 'stop') current.child.kill('SIGTERM');
        const { exitCode, stderr } = await (what === 'stop'
          ? current.ended
          : execIn(rest.slice(1), { ...current.given, ORDINAVO_MOCK_URL: current.url }).ended);
        expect([exitCode, what === 'stop' ? '' : stderr]).toEqual([what === 'stop' ? 143 : 0, '']);
      } else if (program === 'npx' && what === 'ordinavo-mock' && rest[0] === 'receive') {
        await execIn(['ordinavo-mock', ...rest, '--port', '0'], {}).printed(/^Receiving on/);
      } else if (program === 'npx' && what === 'ordinavo-mock') {
        if (current === null) throw new Error(`npx ${words.join(' ')}: nothing runs.`);
        expect(await execIn(['ordinavo-mock', ...rest], { ...exported, ORDINAVO_MOCK_URL: current.url }).ended).toMatchObject({
          exitCode: 0,
        });
      } else if (program === 'curl') {
        const { url } = await container();
        const header = words[words.indexOf('-H') + 1]?.split(': ') ?? [];
        const answer = await fetch((words[0] ?? '').replace('http://127.0.0.1:4710', url), {
          headers: { [header[0] ?? '']: header[1] ?? '' },
        });
        expect(answer.status).toBe(200);
      } else if (what === 'build') expect(rest).toEqual(['--tag', 'ordinavo-mock', '.']);
      else {
        expect([program, what, rest.slice(0, 2)]).toEqual(['docker', 'compose', ['up', '--exit-code-from']]);
        expect(Object.keys(parse(compose ?? '').services)).toContain(rest[2]);
      }
    }
  });

  test('whoever uses a container that is detached waits until it is healthy', () => {
    const detached = shellBlocks.filter((code) => code.includes('--detach'));
    expect(detached).not.toEqual([]);
    for (const code of detached)
      expect(
        linesOf(code)
          .map(([, , what]) => what)
          .slice(0, 2),
      ).toEqual(['run', 'inspect']);
  });

  interface Service {
    readonly image: string;
    readonly command: readonly string[];
    readonly environment: Readonly<Record<string, string>>;
    readonly volumes?: readonly string[];
    readonly pull_policy?: string;
    readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  }

  test('the services of its compose file start as they stand, the tests once the mock is healthy, and reach it by its name and with its token', async () => {
    const { services }: { services: { 'ordinavo-mock': Service; tests: Service } } = parse(compose ?? '');
    const { 'ordinavo-mock': mock, tests } = services;
    expect([mock.image, tests.image]).toEqual(['ordinavo-mock', last(image, 'FROM')]);
    expect([mock.pull_policy, mock.volumes]).toEqual(['never', undefined]);
    expect(tests.depends_on).toEqual({ 'ordinavo-mock': { condition: 'service_healthy' } });

    const running = await container(mock.environment, mock.command);
    expect(await health(running)).toBe(0);
    const { host, port, pathname } = new URL(tests.environment.ORDINAVO_BASE_URL ?? '');
    expect([host, port, pathname]).toEqual(['ordinavo-mock:4710', '4710', '/api/connect/v1']);
    expect(tests.environment.ORDINAVO_API_KEY).toBe(erpKey);
    expect(tests.environment.ORDINAVO_MOCK_URL).toBe(`http://${host}`);
    expect(await statusFor(running.url, host)).toBe(200);
    const state = await control(running.url, tests.environment.ORDINAVO_MOCK_CONTROL_TOKEN ?? '');
    expect(await state.json()).toMatchObject({ scenario: 'demo' });
    expect(read('scenarios/demo.yaml')).toContain(`secret: ${tests.environment.ORDINAVO_WEBHOOK_SECRET} }`);
  });
});
