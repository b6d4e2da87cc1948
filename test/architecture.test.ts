/** Holds the walls of ARCHITECTURE.md: who may import whom, and where time, chance, console and the network may be. */
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = new URL('../src/', import.meta.url);
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
  (file) => /\.tsx?$/.test(file) && !file.includes('contract/generated/'),
);
const source = (file: string) => readFileSync(new URL(file, root), 'utf8');
const code = (file: string) => source(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
const room = (file: string) => (file.includes('/') ? file.slice(0, file.indexOf('/')) : file);

/** Room → the rooms that it may import from; `types:` for types alone. */
const mayImport: Record<string, readonly string[]> = {
  contract: [],
  domain: ['types:contract'],
  world: ['domain'],
  actions: ['world', 'domain', 'contract'],
  scenarios: ['actions', 'world', 'domain', 'contract'],
  api: ['actions', 'world', 'domain', 'contract'],
  control: ['actions', 'scenarios', 'world', 'domain', 'contract'],
  post: ['world', 'domain', 'contract'],
  'verify-signature.ts': ['world', 'domain'],
  serving: [],
  testing: ['check', 'types:mock.ts', 'serving', 'actions', 'control', 'scenarios', 'world', 'domain', 'contract'],
  'mock-options.ts': ['types:api', 'types:post', 'types:scenarios', 'domain', 'types:world', 'contract'],
  'unclosed.ts': [],
  'mock.ts': [
    'mock-options.ts',
    'unclosed.ts',
    'testing',
    'serving',
    'post',
    'api',
    'control',
    'actions',
    'scenarios',
    'world',
    'domain',
    'contract',
  ],
  check: ['mock.ts', 'serving', 'types:control', 'contract', 'world', 'domain'],
  cli: ['check', 'mock.ts', 'serving', 'control', 'scenarios', 'contract', 'domain', 'world'],
  'vitest.ts': ['testing'],
  'jest.ts': ['testing'],
  dashboard: ['control', 'domain', 'contract'],
  'index.ts': ['mock.ts', 'testing', 'verify-signature.ts', 'control', 'types:domain', 'scenarios', 'types:world', 'types:contract'],
};

test.each(files)('%s imports only what its room may', (file) => {
  const allowed = mayImport[room(file)];
  if (allowed === undefined) throw new Error(`${file} lies in a room that ARCHITECTURE.md does not know.`);
  const atStart = code(file).matchAll(/^(?:import|export) (type )?[^;]*?from '(\.[^']+)'/gm);
  const later = code(file).matchAll(/\bimport(type )?\('(\.[^']+)'\)/g);
  for (const [, isType, path = ''] of [...atStart, ...later]) {
    const to = room(posix.join(posix.dirname(file), path).replace(/\.js$/, '.ts'));
    if (to === room(file) || to.startsWith('..')) continue;
    const fine = allowed.includes(to) || (allowed.includes(`types:${to}`) && (isType !== undefined || file === 'index.ts'));
    expect(fine, `${file} imports ${path}, and ${room(file)} may not import ${to}`).toBe(true);
  }
});

describe('only there', () => {
  test.each([
    [
      'the wall clock and timers',
      /\bDate\.now\(|new Date\(\)|\bset(?:Timeout|Interval|Immediate)\(|performance\.now\(/,
      ['world/clock.ts', 'dashboard/'],
    ],
    ['randomness', /Math\.random\(|randomBytes|randomUUID|getRandomValues/, ['world/ids.ts']],
    [
      'outgoing HTTP',
      /\bfetch\(|\bhttps?\.(?:request|get)\(|\b(?:request|get)\b[^;]*from 'node:https?'|from 'undici'|import\('undici'\)/,
      [
        'post/poster.ts',
        'control/client.ts',
        'check/call.ts',
        'check/proxy/proxy.ts',
        'cli/find-mock.ts',
        'cli/doctor.ts',
        'cli/receive.ts',
        'dashboard/connection.ts',
        'dashboard/send.ts',
      ],
    ],
    ['looking up hosts', /\bnode:dns\b/, ['post/poster.ts']],
    ['dialling', /\bconnect\b[^;]*from 'node:(?:net|tls)'/, ['cli/first-screen.ts']],
    ['console and process', /\bconsole\.|\bprocess\./, ['cli/', 'mock.ts', 'unclosed.ts']],
    ['Express', /from 'express'/, ['api/server.ts']],
    ['files', /from 'node:fs/, ['scenarios/load.ts', 'check/contract/own-contract.ts', 'serving/page.ts', 'cli/', 'unclosed.ts']], // the last one: standard error
  ] as const)('%s', (what, pattern, where) => {
    for (const file of files) {
      if (where.some((allowed) => file.startsWith(allowed))) continue;
      expect(pattern.test(code(file)), `${file} has ${what}`).toBe(false);
    }
  });

  test('no module keeps anything that changes, so that two mocks in one process never notice each other', () => {
    for (const file of files) expect(/^(?:export )?let /m.test(code(file)), file).toBe(false);
  });
});

test('every file says in one sentence on top what it is, unless its only function does', () => {
  for (const file of files) expect(source(file), file).toMatch(/^(?:#!.*\n)?(?:\/\*\*|import[\s\S]*?\n\n?\/\*\*)/);
});

test('no file is so long that it must hold two ideas', () => {
  for (const file of files) expect(source(file).split('\n').length, file).toBeLessThan(360);
});
