/** A mock with a fault built in is caught by its own `check`, and the report names the operation and the place. */
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { describe, expect, test } from 'vitest';
import type { CheckReport } from '../../src/check/check-report.js';
import { folder, run } from '../support/command.js';

const project = fileURLToPath(new URL('../../', import.meta.url));

interface BuiltIn {
  /** What stands in a file of src/ once, and what stands there instead. */
  readonly change: readonly [file: string, from: string, to: string];
  /** What the report has to name. */
  readonly found: { readonly operation: string; readonly in: string; readonly pointer: string };
}

const faults: Readonly<Record<string, BuiltIn>> = {
  'a missing required field': {
    change: ['api/views.ts', 'tenantId: tenant.id,', ''],
    found: { operation: 'getIntegrationHealth', in: 'response', pointer: '/body/tenantId' },
  },
  'a wrong type': {
    change: [
      'api/views.ts',
      'totalItems: counts.totalItems,\n    createdItems: counts.createdItems,\n    updatedItems: counts.updatedItems,\n    cancelledItems: counts.cancelledItems,\n    rejectedItems: counts.rejectedItems,\n    warningItems: counts.warningItems,\n    items:',
      'totalItems: String(counts.totalItems), createdItems: counts.createdItems, updatedItems: counts.updatedItems, cancelledItems: counts.cancelledItems, rejectedItems: counts.rejectedItems, warningItems: counts.warningItems, items:',
    ],
    found: { operation: 'importTarget', in: 'response', pointer: '/body/totalItems' },
  },
  'a status outside the contract': {
    change: [
      'api/respond.ts',
      'response.writeHead(answer.status, headers);',
      'response.writeHead(answer.status === 201 ? 207 : answer.status, headers);',
    ],
    found: { operation: 'createRouteSuggestion', in: 'response', pointer: '/status' },
  },
  'an undocumented warning': {
    change: ['domain/mapping/warnings.ts', 'LocationMissingCoordinates: {', 'LocationWithoutCoordinates: {'],
    found: { operation: 'importTarget', in: 'response', pointer: '/body/items/0/customerMapping/warnings/0' },
  },
  'a wrong error shape': {
    change: ['api/respond.ts', 'body: JSON.stringify({ error })', 'body: JSON.stringify({ message: error.message })'],
    found: { operation: 'getImportJob', in: 'response', pointer: '/body/error' },
  },
  'a webhook without signature': {
    change: ['actions/deliver.ts', "'X-Ordinavo-Signature',", "'X-Signature',"],
    found: { operation: 'target.imported', in: 'webhook', pointer: '/header/x-ordinavo-signature' },
  },
  'an event that nobody is told of': {
    change: ['actions/raise-event.ts', 'if (isWanted(webhook,', "if (event.type !== 'billing.event_failed' && isWanted(webhook,"],
    found: { operation: 'billing.event_failed', in: 'webhook', pointer: '' },
  },
  'a scope not enforced': {
    change: ['domain/access.ts', 'return lacking.includes(null) ? null : (lacking[0] ?? null);', 'return null;'],
    found: { operation: 'importTargetsBatch', in: 'response', pointer: '/status' },
  },
};

/** The command, built from a source with one text in it changed. */
async function mockWith([changed, from, to]: BuiltIn['change']): Promise<string> {
  const copy = folder();
  for (const name of ['contracts', 'node_modules', 'package.json', 'postman', 'scenarios'])
    symlinkSync(join(project, name), join(copy, name));
  mkdirSync(join(copy, 'dist'));
  const engines = readdirSync(join(project, 'dist')).filter((file) => /^(?:prism\.js|json-schema-faker\.js|openapi\.json)$/.test(file));
  for (const file of engines) cpSync(join(project, 'dist', file), join(copy, 'dist', file));
  const faulty: Plugin = {
    name: 'faulty',
    setup({ onLoad, onResolve }) {
      onResolve({ filter: /\/(?:prism|json-schema-faker)\.js$/ }, ({ path }) => ({ path: `./${basename(path)}`, external: true }));
      onLoad({ filter: new RegExp(`/src/${changed}$`) }, ({ path }) => {
        const text = readFileSync(path, 'utf8');
        expect(text.split(from), `${changed} has "${from}", once`).toHaveLength(2);
        return { contents: text.replace(from, () => to), loader: 'ts' };
      });
    },
  };
  await build({
    absWorkingDir: project,
    entryPoints: { main: 'src/cli/main.ts' },
    outdir: join(copy, 'dist'),
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    plugins: [faulty],
    logLevel: 'silent',
  });
  return join(copy, 'dist/main.js');
}

async function checked(main: string): Promise<{ readonly exitCode: number | null; readonly report: CheckReport }> {
  const { exitCode, stdout, stderr } = await run(process.execPath, [main, 'check', '--only', 'scenarios,generated', '--reporter', 'json'])
    .ended;
  if (stdout === '') throw new Error(stderr);
  return { exitCode, report: JSON.parse(stdout) };
}

describe('check catches', () => {
  test.each(Object.entries(faults))('%s', { timeout: 60_000 }, async (_, { change, found }) => {
    const { exitCode, report } = await checked(await mockWith(change));
    expect(exitCode).toBe(1);
    expect(report.findings.map((finding) => ({ operation: finding.operation, in: finding.in, pointer: finding.pointer }))).toContainEqual(
      found,
    );
  });
});

test('the same without a fault passes', { timeout: 60_000 }, async () => {
  const { exitCode, report } = await checked(
    await mockWith(['api/respond.ts', 'Writes answers: known length', 'Writes answers: of known length']),
  );
  expect(report.findings).toEqual([]);
  expect(exitCode).toBe(0);
});
