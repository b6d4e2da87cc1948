/** What docs/webhooks.md shows must work: its code, its scenarios, and the defaults that it names. */
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { defaultAssumptions } from '../../src/contract/generated/settings.js';
import { defaultLimits } from '../../src/domain/rules.js';
import type { Scenario } from '../../src/index.js';
import { folder, run } from '../support/command.js';
import { given, target } from '../support/given.js';
import { secret } from '../support/receiver.js';

const projectFolder = fileURLToPath(new URL('../../', import.meta.url));
const page = readFileSync(`${projectFolder}docs/webhooks.md`, 'utf8');

/** The block of code in this language that has this text in it. */
function block(language: string, text: string): string {
  const found = [...page.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].find(([, name, code]) => name === language && code?.includes(text));
  if (found === undefined) throw new Error(`docs/webhooks.md has no ${language} with "${text}" in it.`);
  return found[2] ?? '';
}

test('the test file of the page runs as it stands', async () => {
  const project = folder();
  writeFileSync(join(project, 'package.json'), '{"type": "module"}\n');
  writeFileSync(join(project, 'webhooks.test.js'), block('js', '// webhooks.test.js'));
  const modules = join(project, 'node_modules');
  symlinkSync(join(projectFolder, 'node_modules'), modules, 'dir');
  writeFileSync(join(project, 'vitest.config.js'), aliasing('ordinavo-mock', join(projectFolder, 'dist/index.js')));

  const { exitCode, stdout, stderr } = await run(process.execPath, [join(modules, 'vitest/vitest.mjs'), 'run', '--root', project]).ended;

  expect(exitCode, stdout + stderr).toBe(0);
  expect(stdout).toMatch(/4 passed/);
});

/** The package by its name, which is not among its own modules. */
function aliasing(name: string, path: string): string {
  return `export default { cacheDir: 'cache', resolve: { alias: ${JSON.stringify({ [name]: path })} } };\n`;
}

test('the verification without a library accepts what is sent, and nothing else', async () => {
  const file = join(folder(), 'signature.mjs');
  writeFileSync(file, block('js', '// signature.js'));
  const { isFromOrdinavo } = await import(pathToFileURL(file).href);
  const { erp, receiver, mock } = await given.subscribed();
  await erp.importTarget(target('JOB-Ä'));
  await mock.waitForDelivery();
  const { raw, headers } = receiver.last;

  expect(isFromOrdinavo(raw, headers, secret)).toBe(true);
  expect(isFromOrdinavo(raw, headers, `${secret}-another`)).toBe(false);
  expect(isFromOrdinavo(Buffer.from(JSON.stringify(JSON.parse(String(raw)), null, 2)), headers, secret)).toBe(false);
  expect(isFromOrdinavo(raw, {}, secret)).toBe(false);
  const old = new Date(Date.parse(receiver.last.timestamp) - 6 * 60_000).toISOString();
  expect(isFromOrdinavo(raw, { ...headers, 'x-ordinavo-timestamp': old }, secret)).toBe(false);
});

test('the scenario with every key is one, and names the defaults', async () => {
  const scenario = parse(block('yaml', 'name: billing-day')) as Scenario;

  const { mock } = await given.mock({ scenario });

  expect(mock.webhooks.list()).toMatchObject([
    { webhookId: 10, key: 'billing', name: 'Billing' },
    { webhookId: 20, key: 'portal' },
  ]);
  const { events, deliveries, deliveryBytes } = defaultLimits;
  expect(scenario.limits).toEqual({ events, deliveries, deliveryBytes: `${deliveryBytes / 1024 / 1024}mb`, deliveryTimeout: '10s' });
  const { retrySchedule, contactDetailsDefault, eventsOf } = defaultAssumptions;
  expect(scenario.assumptions).toEqual({ retrySchedule, contactDetailsDefault, eventsOf });
});

test('the expectations of the page hold when what they expect has happened', async () => {
  const expecting = parse(block('yaml', 'inOrder:')) as Scenario;
  const { mock, erp } = await given.subscribed({
    scenario: expecting,
    tenant: { integrationClients: [client('erp', 'fio_live_MOCKerp00000000000001'), client('readonly', 'fio_live_MOCKread0000000000001')] },
  });

  await erp.importTarget(target('JOB-1'));
  await erp.importTarget({ externalId: 'JOB-1', operation: 'cancel' });
  await mock.clock.advance('1h');

  expect(mock.expectations().map(({ name, holds }) => [name, holds])).toEqual([
    ['told once', true],
    ['nothing failed', true],
    ['in order', true],
  ]);
  expect(mock.state.apiKeys().map(({ client: key, state }) => [key, state])).toEqual([
    ['erp', 'active'],
    ['readonly', 'revoked'],
  ]);
});

function client(key: string, value: string) {
  return { key, sourceSystem: 'logistics_erp', apiKeys: [{ value }] };
}
