// @ts-check
/** Packs the package, installs it into an empty folder as a user would, and tries it: the command, the module, its types, its size. */
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

const root = fileURLToPath(new URL('../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'ordinavo-mock-package-'));
const limit = { megabytes: 12, packages: 80 };

try {
  const tarball = pack();
  writeFileSync(join(folder, 'package.json'), '{"name": "user", "version": "1.0.0", "type": "module", "private": true}\n');
  npm('install', '--no-audit', '--no-fund', tarball);
  await checkForm();
  checkSize();
  await tryCommand();
  tryModule();
  tryTypes();
  console.log('The package works.');
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function pack() {
  const [{ filename }] = JSON.parse(npm('pack', root, '--json', '--pack-destination', folder));
  const files = execFileSync('tar', ['-tzf', join(folder, filename)], { encoding: 'utf8' });
  for (const needed of [
    'dist/main.js',
    'dist/index.js',
    'dist/types/index.d.ts',
    'contracts/openapi.yaml',
    'scenarios/demo.yaml',
    'README.md',
    'LICENSE',
  ]) {
    if (!files.includes(`package/${needed}\n`)) throw new Error(`The tarball lacks ${needed}.`);
  }
  return join(folder, filename);
}

async function checkForm() {
  const { messages, pkg } = await publint({ pkgDir: join(folder, 'node_modules/ordinavo-mock'), strict: true });
  for (const message of messages) console.error(formatMessage(message, pkg));
  if (messages.length > 0) throw new Error('publint has complaints.');
}

function checkSize() {
  const modules = join(folder, 'node_modules');
  const files = readdirSync(modules, { recursive: true, encoding: 'utf8' }).map((path) => join(modules, path));
  const megabytes = files.reduce((sum, path) => sum + statSync(path).size, 0) / 1e6;
  const packages = Object.keys(JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')).packages).length - 1;
  console.log(`Installed: ${megabytes.toFixed(1)} MB in ${packages} packages.`);
  if (megabytes > limit.megabytes || packages > limit.packages)
    throw new Error(`More than ${limit.megabytes} MB or ${limit.packages} packages.`);
}

async function tryCommand() {
  const child = spawn('npx', ['--no-install', 'ordinavo-mock', '--port', '0', '--log', 'json'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const line = await new Promise((resolve, reject) => {
    child.stdout.once('data', (bytes) => resolve(String(bytes).split('\n')[0]));
    child.once('exit', (code) => reject(new Error(`npx ordinavo-mock ended with ${code}.`)));
  });
  const { api, scenario } = JSON.parse(line);
  const response = await fetch(`${api}/integration/health`, { headers: { Authorization: 'Bearer fio_live_MOCKerp00000000000001' } });
  if (scenario !== 'demo' || response.status !== 200)
    throw new Error(`npx ordinavo-mock: scenario ${scenario}, health ${response.status}.`);
  const docs = await fetch(new URL('/_mock/docs', api));
  if (docs.status !== 200 || !(await docs.text()).includes('<h1>Ordinavo Connect API v1</h1>'))
    throw new Error(`npx ordinavo-mock: /_mock/docs answered ${docs.status}.`);
  child.kill('SIGTERM');
  await ended;
  const stopped = () =>
    fetch(api)
      .then(() => false)
      .catch(() => true);
  const patience = Date.now() + 1000;
  while (!(await stopped())) if (Date.now() > patience) throw new Error('npx ordinavo-mock still answers a second after npx was stopped.');
}

function tryModule() {
  writeFileSync(
    join(folder, 'try.js'),
    `import { startMock } from 'ordinavo-mock';
const mock = await startMock();
const response = await fetch(mock.api + '/inbound/targets', {
  method: 'POST',
  headers: { Authorization: 'Bearer ' + mock.apiKey, 'Content-Type': 'application/json' },
  body: JSON.stringify({ externalId: 'JOB-1', title: 'Visit' }),
});
console.log((await response.json()).status, mock.state.targets().length);
await mock.close();
`,
  );
  const printed = execFileSync(process.execPath, ['try.js'], { cwd: folder, encoding: 'utf8', timeout: 20_000 });
  if (printed !== 'Completed 2\n') throw new Error(`The module answered ${printed}.`);
}

/** With the settings that find most: no third party's types may be needed. */
function tryTypes() {
  writeFileSync(
    join(folder, 'try.ts'),
    `import { type Mock, type Scenario, startMock } from 'ordinavo-mock';
const scenario: Scenario = { tenants: [{ key: 'a', integrationClients: [{ key: 'erp', apiKeys: [{ value: 'fio_live_MOCK' }] }] }] };
export const mock: Mock = await startMock({ scenario, clock: 'frozen' });
export const title: string | undefined = mock.state.targets()[0]?.title;
// @ts-expect-error no such clock
await startMock({ clock: 'broken' });
`,
  );
  const compilerOptions = {
    noEmit: true,
    strict: true,
    skipLibCheck: false,
    target: 'es2023',
    lib: ['es2023', 'esnext.disposable'],
    module: 'nodenext',
    types: [],
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['try.ts'] }));
  execFileSync(process.execPath, [`${root}node_modules/typescript/bin/tsc`, '-p', '.'], { cwd: folder, stdio: 'inherit' });
}

/** @param {string[]} args */
function npm(...args) {
  return execFileSync('npm', args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
}
