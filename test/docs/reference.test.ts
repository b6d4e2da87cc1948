/** The pages of docs/reference/ have all that they are made from, and stay small: they are part of the package. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commands } from '../../src/cli/commands.js';
import { flagLines } from '../../src/cli/flags.js';
import { statusOf } from '../../src/contract/errors.js';
import { alternatives } from '../../src/contract/generated/alternatives.js';
import { operations } from '../../src/contract/generated/operations.js';
import { scenarioKeys } from '../../src/contract/generated/scenario-keys.js';
import { pagesAt, projectFolder } from '../support/code-blocks.js';

const pages = pagesAt('docs/reference');
const types = readFileSync(join(projectFolder, 'src/contract/types.ts'), 'utf8');

function page(name: string): string {
  const found = pages.find(({ path }) => path === `docs/reference/${name}.md`);
  if (found === undefined) throw new Error(`There is no docs/reference/${name}.md.`);
  return found.text;
}

/** The text below a heading, up to the next one. */
function section(name: string, heading: string): string {
  const [, below = ''] = `${page(name)}\n`.split(new RegExp(`^#+ ${heading}$`, 'm'));
  return below.split(/^#+ /m)[0] ?? '';
}

test.each(pages)('$path says that it is generated, and from what', ({ text }) => {
  expect(text).toMatch(/^# .+\n\nGenerated from `(?:contracts|src)\/[\w./-]+` by `npm run generate`: do not edit\.\n/);
});

test('together they have less than 90 kB', () => {
  const sizes = pages.map(({ path }) => statSync(join(projectFolder, path)).size);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(90_000);
});

test.each(operations)('the API has $id with its call, scopes and an answer', ({ id, method, path, scopes }) => {
  const text = section('api', id);
  expect(text).toContain(`\`${method} ${path}\``);
  for (const scope of scopes.flat()) expect(text).toContain(`\`${scope}\``);
  expect(text).toMatch(/^\*\*20\d\*\*/m);
});

test('the API has each error code with its status', () => {
  for (const [code, status] of Object.entries(statusOf)) expect(section('api', 'Errors')).toContain(`\`${code}\`|${status}|`);
});

test('the API says of each schema what its type is called, where that is not its own name', () => {
  const names: Readonly<Record<string, string>> = {
    ImportJob: 'ImportJobDto',
    RouteSuggestion: 'RouteSuggestionDto',
    RouteStop: 'RouteStopDto',
    Webhook: 'WebhookDto',
    WebhookCreated: 'WebhookCreatedDto',
    WebhookDelivery: 'WebhookDeliveryDto',
    WebhookAttempt: 'WebhookAttemptDto',
  };
  const schemas = [...(page('api').split('\n## Schemas\n')[1] ?? '').matchAll(/^### (\w+)$/gm)].map(([, name = '']) => name);
  const said = schemas.map((name) => [name, /^TypeScript: `(\w+)`\.(?: |$)/m.exec(section('api', name))?.[1] ?? name]);
  expect(Object.fromEntries(said)).toEqual({ ...Object.fromEntries(schemas.map((name) => [name, name])), ...names });
  for (const [, name] of said) expect(types).toMatch(new RegExp(`^export type ${name} = `, 'm'));
});

test('the assumptions have each setting with all that it may be', () => {
  for (const { id, setting, values } of alternatives) {
    expect(section('assumptions', id)).toContain(`Setting: \`${setting}\``);
    for (const { value } of values) if (typeof value === 'string') expect(section('assumptions', id)).toContain(`- \`${value}\``);
  }
});

test('the scenario page has each key of a scenario', () => {
  for (const key of scenarioKeys[''] ?? []) expect(section('scenario', 'The scenario'), key).toContain(`\`${key}\``);
  for (const [place, keys] of Object.entries(scenarioKeys))
    for (const key of keys) expect(page('scenario'), `${place}.${key}`).toMatch(new RegExp(`\`(?:[\\w.[\\]]+\\.)?${key}\``));
});

test('the command line has each command with its flags, and what each flag does', () => {
  for (const [name, { usage, help, flags }] of Object.entries(commands)) {
    const text = section('command-line', name);
    expect(text).toContain(`ordinavo-mock ${name} ${usage}`.trimEnd());
    expect(text).toContain(help);
    for (const line of flagLines(flags)) {
      const [, flag = '', meaning = ''] = /(--[\w-]+)(?: [A-Z=]+)? +(.*)$/.exec(line) ?? [];
      expect(text).toContain(flag);
      expect(section('command-line', 'Flags')).toContain(meaning.replaceAll('|', '\\|'));
    }
  }
});
