/** What the README repeats of the code and of contracts/ must be what they say. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import packageJson from '../package.json' with { type: 'json' };
import { helpText } from '../src/cli/commands.js';
import { statusOf } from '../src/contract/errors.js';
import { operations } from '../src/contract/generated/operations.js';
import { defaultLimits } from '../src/domain/rules.js';

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const readme = read('README.md');
/** The cells of the row whose first cell holds this text. */
const row = (text: string): readonly string[] => {
  const found = readme.split('\n').find((line) => line.startsWith('|') && line.split('|')[1]?.includes(text));
  if (found === undefined) throw new Error(`README.md has no row for ${text}.`);
  return found
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
};

test('has the two commands on its first screen', () => {
  const firstScreen = readme.split('\n').slice(0, 40);
  expect(firstScreen).toContain('npm ci && npm start');
  expect(firstScreen).toContain('npm ci && npm test');
});

test('has a row for each operation, with its path and scopes', () => {
  for (const { method, path, scopes } of operations) {
    const line = readme.split('\n').find((text) => text.startsWith('|') && text.includes(`\`${method} ${path}\``));
    for (const scope of scopes.flat()) expect(line, path).toContain(`\`${scope}\``);
  }
});

test('has a row for each error code, with its status', () => {
  for (const [code, status] of Object.entries(statusOf)) {
    const line = readme.split('\n').find((text) => text.startsWith(`| ${status} `) && text.includes(`\`${code}\``));
    expect(line, `${status} ${code}`).toBeDefined();
  }
});

test('has a row for each flag of --help', () => {
  const flags = [...helpText(packageJson.version).matchAll(/^ {2}(?:-\w, | {4})(--[\w-]+(?: [A-Z]+)?)/gm)].map(([, flag = '']) => flag);
  expect(flags.length).toBeGreaterThan(8);
  for (const flag of flags) expect(row(flag), flag).toHaveLength(2);
});

test('has a row for each built-in scenario, and --help names each', () => {
  for (const file of readdirSync(new URL('../scenarios/', import.meta.url)))
    expect(row(`\`${file.replace('.yaml', '')}\``)).toHaveLength(2);
  for (const file of readdirSync(new URL('../scenarios/', import.meta.url)))
    expect(helpText(packageJson.version)).toMatch(new RegExp(`[ ,]${file.replace('.yaml', '')}[ ,]`));
});

test('has each setting of the register, with its default and its other values', () => {
  const register: { setting?: string; values?: Record<string, string>; durations?: string[] }[] = parse(read('contracts/assumptions.yaml'));
  const quoted = (values: readonly string[]) => values.map((value) => `\`${value}\``).join(', ');
  for (const { setting, values = {}, durations } of register) {
    if (setting === undefined) continue;
    const [, byDefault, alternatives] = row(`\`${setting}\``);
    const [first = '', ...others] = Object.keys(values);
    const said = durations === undefined ? [quoted([first]), quoted(others)] : [quoted(durations), 'a list of durations'];
    expect([byDefault, alternatives], setting).toEqual(said);
  }
});

test('docs/library.md has a row for each option of startMock', () => {
  const [, options = ''] = /export interface MockOptions \{([\s\S]*?)\n\}/.exec(read('src/mock-options.ts')) ?? [];
  const names = [...options.matchAll(/^ {2}readonly (\w+)\?/gm)].map(([, name = '']) => name);
  expect(names.length).toBeGreaterThan(10);
  const page = read('docs/library.md').split('\n');
  const firstCells = page.flatMap((line) => (line.startsWith('|') ? [line.split('|')[1] ?? ''] : []));
  for (const name of names)
    expect(
      firstCells.some((cell) => cell.includes(`\`${name}\``)),
      name,
    ).toBe(true);
});

test('has the limits and their defaults', () => {
  expect(row('`limits.importJobItems`')[1]).toBe(String(defaultLimits.importJobItems));
  expect(row('`limits.routeTargets`')[1]).toBe(String(defaultLimits.routeTargets));
  expect(row('`limits.idempotencyAnswers`')[1]).toBe(String(defaultLimits.idempotencyAnswers));
  expect(row('`limits.idempotencyBytes`')[1]).toBe(`${defaultLimits.idempotencyBytes / 1024 / 1024} MB`);
  expect(row('`limits.events`')[1]).toBe(String(defaultLimits.events));
  expect(row('`limits.deliveries`')[1]).toBe(String(defaultLimits.deliveries));
  expect(row('`limits.deliveryBytes`')[1]).toBe(`${defaultLimits.deliveryBytes / 1024 / 1024} MB`);
  expect(row('Items of a batch')[1]).toBe(String(defaultLimits.batchItems));
  expect(row('Body')[1]).toBe(`${defaultLimits.body / 1024 / 1024} MB`);
});
