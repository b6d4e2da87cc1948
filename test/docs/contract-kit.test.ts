/** What docs/contract-kit.md shows must be what the commands do: its files, its outputs, its tables of flags and of what reports have in them. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { checkSources } from '../../src/check/run-check.js';
import { commands } from '../../src/cli/commands.js';
import type { FlagName } from '../../src/cli/flags.js';
import { startMock } from '../../src/index.js';
import { command, folder, run } from '../support/command.js';

const read = (path: string) => readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8');
const page = read('docs/contract-kit.md');
const blocks = [...page.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(([, language = '', code = '']) => ({ language, code }));

/** The block of code in this language that has this text in it. */
function block(language: string, text: string): string {
  const found = blocks.find(({ language: name, code }) => name === language && code.includes(text));
  if (found === undefined) throw new Error(`docs/contract-kit.md has no ${language || 'plain block'} with "${text}" in it.`);
  return found.code;
}

/** What the page shows below a command line, up to the next one. */
function shownBelow(line: string): string {
  const [, after = ''] = block('console', `$ ${line}\n`).split(`$ ${line}\n`);
  return after.split(/^\$ /m)[0] ?? '';
}

/** Without what differs from run to run, and from the dots on up to the verdict. */
function comparable(output: string): string {
  return output
    .replace(/in \d+\.\d s/g, 'in … s')
    .replace(/^\d\d:\d\d:\d\d {2}(.*?) +\d+ ms$/gm, '$1')
    .replace(/127\.0\.0\.1:\d+/g, '127.0.0.1')
    .trim();
}

/** That the output begins and ends as the page shows it. */
function expectShown(output: string, line: string): void {
  const [head = '', tail = ''] = comparable(shownBelow(line)).split('\n…\n');
  expect(comparable(output)).toContain(head);
  expect(comparable(output).endsWith(tail), tail).toBe(true);
}

const words = (line: string) => line.replace('npx ordinavo-mock ', '').split(' ');

/** A folder with these files in it, and the words of a command line of the page with the files by their paths. */
function within(files: Readonly<Record<string, string>>) {
  const at = folder();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(at, name), text);
  const told = (output: string) => output.replaceAll(`${at}/`, '');
  return async (line: string) => {
    const { exitCode, stdout, stderr } = await command(words(line).map((word) => (word in files ? join(at, word) : word))).ended;
    return { exitCode, stdout: told(stdout), stderr: told(stderr) };
  };
}

/** The package's contract, with other texts in it. */
function contractWith(changes: Readonly<Record<string, string>>): string {
  return Object.entries(changes).reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`The contract has no ${from}.`);
    return text.replace(from, to);
  }, read('contracts/openapi.yaml'));
}

const requiredOfHealth = 'required: [status, apiVersion, tenantId, integrationClient, scopes, serverTimeUtc]';
const withRegion = { [requiredOfHealth]: requiredOfHealth.replace('tenantId,', 'tenantId, region,') };

test('a violation looks as the page shows it', async () => {
  const line = 'npx ordinavo-mock check empty --only scenarios --contract mine.yaml';
  const { exitCode, stdout } = await within({ 'mine.yaml': contractWith(withRegion) })(line);
  expect(exitCode).toBe(1);
  expectShown(stdout, line);
});

test('breaking changes look as the page shows them', async () => {
  const older = contractWith({
    ...withRegion,
    '        serverTimeUtc: { type: string, format: date-time }\n':
      '        serverTimeUtc: { type: string, format: date-time }\n        region: { type: string }\n',
    'enum: [Accepted, Processing, Completed, PartiallyFailed, Failed]': 'enum: [Accepted, Completed, PartiallyFailed, Failed]',
  });
  const line = 'npx ordinavo-mock check empty --only scenarios --against older.yaml';
  const { exitCode, stdout } = await within({ 'older.yaml': older })(line);
  expect(exitCode).toBe(1);
  expectShown(stdout, line);
});

test('the scenario of the page passes, and its table has every key of a request', async () => {
  const { exitCode, stdout } = await within({ 'orders.yaml': block('yaml', '# orders.yaml') })('check orders.yaml --only scenarios');
  expect([exitCode, stdout]).toEqual([0, expect.stringContaining('no violation in 3 exchanges')]);

  const { $defs }: { $defs: { request: { properties: object } } } = JSON.parse(read('contracts/scenario.schema.json'));
  const [, table = ''] = /^\| `requests:` …[^\n]*\n([\s\S]*?)\n\n/m.exec(page) ?? [];
  const keys = table.split('\n').flatMap((line) => [...(line.split('|')[1] ?? '').matchAll(/`(\w+)`/g)].map(([, key]) => key));
  expect(keys.sort()).toEqual(Object.keys($defs.request.properties).sort());
});

test('the requests in the README pass', async () => {
  const [, scenario = ''] = /^```yaml\n(extends: builtin:demo\nrequests:\n[\s\S]*?)^```$/m.exec(read('README.md')) ?? [];
  const { exitCode, stdout } = await within({ 'readme.yaml': scenario })('check readme.yaml --only scenarios');
  expect([exitCode, stdout]).toEqual([0, expect.stringContaining('no violation in 2 exchanges')]);
});

test('the collection of the page lacks a variable, and with the environment of the page fails as shown', async () => {
  const [bare, whole] = [
    'npx ordinavo-mock check --postman orders.json',
    'npx ordinavo-mock check --postman orders.json --postman-environment local.json',
  ];
  const check = within({ 'orders.json': block('json', '"name": "Orders"'), 'local.json': shownBelow('cat local.json') });

  const lacking = await check(bare);
  expect([lacking.exitCode, lacking.stderr]).toEqual([2, shownBelow(bare)]);

  const { exitCode, stdout } = await check(whole);
  expect(exitCode).toBe(1);
  expectShown(stdout, whole);
});

test('the client of the page, the proxy and what it records', async () => {
  await using mock = await startMock({ clock: 'real' });
  const at = folder();
  writeFileSync(join(at, 'orders.mjs'), block('js', '// orders.mjs'));
  const recorded = join(at, 'recorded');
  const proxy = command(['proxy', '--target', mock.url, '--port', '0', '--record', recorded]);
  const api = await new Promise<string>((resolve) => {
    let text = '';
    proxy.child.stderr?.on('data', (bytes) => {
      text += String(bytes);
      const [, found] = /from (http:\S+)\n/.exec(text) ?? [];
      if (found !== undefined) resolve(found);
    });
  });
  const environment = { ORDINAVO_BASE_URL: api, ORDINAVO_API_KEY: mock.apiKey };
  expect((await run(process.execPath, [join(at, 'orders.mjs')], environment).ended).exitCode).toBe(0);
  proxy.child.kill('SIGINT');
  const { exitCode, stdout, stderr } = await proxy.ended;

  expect(exitCode).toBe(1);
  const [log = '', report = ''] = shownBelow('npx ordinavo-mock proxy --target http://127.0.0.1:4710 --port 4711 --record recorded').split(
    '^C\n',
  );
  expect(comparable(stderr)).toBe(comparable(log));
  const [head = '', tail = ''] = comparable(report).split('\n…\n');
  expect(comparable(stdout)).toContain(head);
  expect(comparable(stdout).endsWith(tail)).toBe(true);
  expect(readFileSync(join(recorded, '0001-importTarget-200.json'), 'utf8')).toContain('"externalId": "JOB-1"');

  const again = await command(['check', '--recorded', recorded]).ended;
  expect([again.exitCode, again.stdout]).toEqual([0, expect.stringContaining('no violation in 3 exchanges')]);
});

test('has a row for each flag of check and proxy, and one for each source', () => {
  const firstCells = page.split('\n').flatMap((line) => (line.startsWith('|') ? [line.split('|')[1] ?? ''] : []));
  const flags: readonly FlagName[] = [...commands.check.flags, ...commands.proxy.flags];
  for (const flag of flags)
    expect(
      firstCells.some((cell) => new RegExp(`\`--${flag}(?: [A-Z]+)?\``).test(cell)),
      flag,
    ).toBe(true);
  for (const source of checkSources)
    expect(
      firstCells.some((cell) => cell.trim() === `\`${source}\``),
      source,
    ).toBe(true);
});

test('names all that a report as JSON has', async () => {
  const { stdout } = await within({ 'mine.yaml': contractWith(withRegion) })(
    'check empty --only scenarios --contract mine.yaml --reporter json',
  );
  const report: { findings: [object] } = JSON.parse(stdout);
  const [, described = ''] = /^(The report as JSON has [\s\S]*?)\n\n/m.exec(page) ?? [];
  for (const key of [...Object.keys(report), ...Object.keys(report.findings[0])]) expect(described, key).toContain(`\`${key}\``);
});
