/**
 * Every block of code in the README and the pages below docs/ runs or compiles. New pages are found by themselves. How each language is
 * checked stands in `checks`, and what authors go by is this:
 *
 * - A fence is three backticks at the beginning of a line with one word behind it, a language of `checks`.
 * - A comment with nothing but a file name on the first line (`// a.test.js`, `# day.yaml`), or `<!-- a.json -->` above the fence, names a
 *   block. All named blocks of a page lie in the folder in which its programs and commands run.
 * - js and ts with an import are programs: they are run, by the test runner that they import from, and end by themselves. Without one
 *   they are fragments: they are compiled, with what `given` in test/support/code-blocks-programs.ts declares.
 * - Each block of sh and console has a mock of demo of its own, on a clock that stands still, with the targets JOB-1 and JOB-2, and a
 *   receiver of its webhooks; http://127.0.0.1:4710 and 127.0.0.1:5005 mean these. What cannot be run stands in `notRun`.
 * - A console shows what is printed, apart from times, drawn IDs and ports; `…` stands for anything, and nothing below a line for all of it.
 *   What is shown from another state of the mock stands in `otherState`.
 * - What another test runs stands in `covered`, so that nothing is run twice.
 */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { startMock } from '../../src/index.js';
import { type Block, blocksOf, type Page, pagesAt, projectFolder } from '../support/code-blocks.js';
import {
  faultOfEnd,
  faultOfWords,
  linesOf,
  notRun,
  otherState,
  runLines,
  type Stand,
  writePrograms,
} from '../support/code-blocks-commands.js';
import { covered, faultOf, testOf } from '../support/code-blocks-covered.js';
import { faultsOfHttp, faultsOfJson, faultsOfText, faultsOfYaml, kindsIn } from '../support/code-blocks-data.js';
import { commandFor, compiled, type Runner, runnerOf, writeProgram } from '../support/code-blocks-programs.js';

/** What each language is checked for. */
const checks = {
  json: 'parses, and what the contract knows is as it says',
  yaml: 'is a scenario that loads, or a file of a pipeline',
  http: 'is a webhook by the contract',
  text: 'has no commands in it, and log lines as they are',
  sh: 'runs, and every command ends well',
  console: 'runs, and ends as shown',
  js: 'runs or compiles',
  ts: 'runs or compiles strictly',
} as const;

type Language = keyof typeof checks;

const pages = pagesAt('README.md', 'docs');
const all = pages.map((page) => ({ page, blocks: blocksOf(page).filter((block) => testOf(page, block) === null) }));

/** Files that pages speak of and do not show, or show without their name. */
const spokenOf: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'README.md': {
    'partner-portal.yaml': shownIn('README.md', 'name: partner-portal'),
    'bad-client.mjs': shownIn('docs/commands.md', '// bad-client.mjs'),
  },
  'docs/commands.md': {
    'client.mjs': `await fetch(process.env.ORDINAVO_BASE_URL + '/inbound/targets', {
  method: 'POST',
  headers: { Authorization: 'Bearer ' + process.env.ORDINAVO_API_KEY, 'Content-Type': 'application/json' },
  body: '{"externalId": "JOB-1", "title": "Maintenance visit"}',
});
`,
    'broken.yaml':
      'clok: {}\nfaults:\n  - { then: { status: 503 } }\n  - { name: x, when: { operation: importTargets }, then: { status: 503 } }\n',
    'body.json': '{"externalId":"JOB-1"}',
    'pretty.json': '{\n  "externalId": "JOB-1"\n}\n',
  },
};

/** The scenario that a page starts, where it is not demo. */
const scenarios: Readonly<Record<string, string>> = { 'docs/customer-mapping.md': 'mapping-zoo' };

/** The block of a page that has this text in it. */
function shownIn(path: string, text: string): string {
  const found = pages
    .filter((page) => page.path === path)
    .flatMap(blocksOf)
    .find(({ code }) => code.includes(text));
  if (found === undefined) throw new Error(`${path} shows nothing with "${text}" in it.`);
  return found.code;
}

function isOf(block: Block, ...languages: readonly Language[]): boolean {
  return languages.some((language) => language === block.language);
}

test.each(pages)('every block of $path has a language that is checked', (page) => {
  const unknown = blocksOf(page).filter(({ language }) => !Object.hasOwn(checks, language));
  expect(unknown.map(({ place, language }) => `${place}: "${language}" is none of ${Object.keys(checks).join(', ')}.`)).toEqual([]);
});

test.each(covered)('$by runs what $page shows', (entry) => {
  expect(faultOf(entry, pages)).toBeNull();
});

test('what is not run is still on a page, and would be accepted', () => {
  const lines = all.flatMap(({ blocks }) => blocks.filter((block) => isOf(block, 'sh', 'console')).flatMap(linesOf));
  for (const text of Object.keys(notRun)) {
    expect(
      lines.some((line) => line.text === text),
      text,
    ).toBe(true);
    expect(faultOfWords(text)).toBeNull();
  }
});

test('what is shown from another state is still on its page', () => {
  for (const [path, texts] of Object.entries(otherState)) {
    const { blocks = [] } = all.find(({ page }) => page.path === path) ?? {};
    const lines = blocks.filter((block) => isOf(block, 'console')).flatMap(linesOf);
    expect(texts.filter((text) => !lines.some((line) => line.text === text))).toEqual([]);
  }
});

describe('what is wrong is told', () => {
  const block = (language: Language, code: string): Block => ({ place: `${language}:1`, language, code, file: null });

  test.each([
    ['no JSON', '{"externalId": }', 'It is not JSON'],
    ['an error without its code', '{"error":{"message":"No.","correlationId":"1"}}', "/error must have required property 'code'"],
    ['a target of the wrong type', '{"externalId":"JOB-1","title":7}', '/title must be string'],
    [
      'a batch with one of them',
      '{"targets":[{"externalId":"JOB-1","title":"A"},{"externalId":"JOB-2","title":7}]}',
      '/title must be string',
    ],
    ['a webhook of no event', '{"eventId":"evt_1","eventType":"target.lost","payloadVersion":"2026-06-18"}', 'It looks like a webhook'],
  ])('%s', (_, code, told) => {
    expect(faultsOfJson(block('json', code)).join('\n')).toContain(told);
  });

  test.each([
    ['an unknown key of a scenario', 'clok: { mode: frozen }\n', '"clok" is no known key'],
    ['a list where there is an object', '- a\n', 'It is no object'],
  ])('%s', async (_, code, told) => {
    const folder = mkdtempSync(join(tmpdir(), 'ordinavo-mock-yaml-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    expect((await faultsOfYaml(block('yaml', code), join(folder, 'block.yaml'))).join('\n')).toContain(told);
  });

  test.each([
    ['a command in output', 'npx ordinavo-mock start\n', 'make it a block of sh or console'],
    ['usage with a flag that there is not', 'ordinavo-mock check [scenario] [--tenant KEY]\n', 'check has no --tenant'],
    ['a log line in a form of its own', '10:00:00  POST /inbound/targets -> 200\n', 'in none of its forms'],
  ])('%s', (_, code, told) => {
    expect(faultsOfText(block('text', code)).join('\n')).toContain(told);
  });

  test('a webhook without its signature', () => {
    const code = 'POST / HTTP/1.1\nX-Ordinavo-Event-Id: evt_1\n\n{}\n';
    expect(faultsOfHttp(block('http', code))).toEqual(
      expect.arrayContaining(['It has no x-ordinavo-signature.', 'Its body is no webhook.']),
    );
  });

  test('a flag that there is not, and a command that fails', async () => {
    expect(faultOfWords('npx ordinavo-mock clock advance 2h --webhook portal')).toContain('There is no flag --webhook');
    const ended = { text: 'curl x', shown: null, shownExit: null, exitCode: 22, stdout: '', output: '404' };
    expect(faultOfEnd('README.md', ended)).toContain('ended with 22');
    expect(faultOfEnd('README.md', { ...ended, shown: 'holds', exitCode: 0, stdout: 'FAILED' })).toContain('printed otherwise than shown');
    expect(faultOfEnd('README.md', { ...ended, shown: 'TIME\n…\nend', exitCode: 0, stdout: 'TIME\nmuch\nend' })).toBeNull();
  });

  test('a fence without an end, or not at the beginning of its line', () => {
    expect(() => blocksOf({ path: 'a.md', text: '```js\n' })).toThrow('a.md:1 begins a block that has no end');
    expect(() => blocksOf({ path: 'a.md', text: '- a\n  ```js\n  ```\n' })).toThrow('a.md:2 begins a block with');
  });

  test('a field that the library has not, in a fragment and a strict one', { timeout: 60_000 }, () => {
    const folder = mkdtempSync(join(tmpdir(), 'ordinavo-mock-fragments-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const [js, ts] = [
      block('js', 'mock.clok.now();\nmock.state.targets().at(-1).externalId;\n'),
      block('ts', 'mock.state.targets().at(-1).externalId;\n'),
    ];
    const said = compiled([js, ts], folder);
    expect(said.get(js.place)).toEqual([expect.stringContaining("line 1: Property 'clok' does not exist")]);
    expect(said.get(ts.place)).toEqual([expect.stringContaining('possibly')]);
  });
});

test('JSON of each kind is recognised', () => {
  const kinds = new Set(kindsIn(all.flatMap(({ blocks }) => blocks.filter((block) => isOf(block, 'json')))));
  expect([...kinds].sort()).toEqual(
    expect.arrayContaining(['a health check', 'a page of a list', 'a subscription', 'a target', 'a webhook', 'an error']),
  );
});

describe('fragments', () => {
  const fragments = all.flatMap(({ blocks }) =>
    blocks.filter((block) => isOf(block, 'js', 'ts') && (runnerOf(block) === null || isOf(block, 'ts'))),
  );
  let at = '';
  let problems: ReadonlyMap<string, readonly string[]>;
  beforeAll(() => {
    at = mkdtempSync(join(tmpdir(), 'ordinavo-mock-fragments-'));
    problems = compiled(fragments, at);
  }, 60_000);
  afterAll(() => rmSync(at, { recursive: true }));

  test.each(fragments)('$place compiles', ({ place }) => {
    expect(problems.get(place)).toEqual([]);
  });
});

describe.each(all.filter(({ blocks }) => blocks.length > 0))('$page.path', ({ page, blocks }) => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'ordinavo-mock-page-'));
    prepare(folder, page);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const [jsons, texts, https] = (['json', 'text', 'http'] as const).map((language) => blocks.filter((block) => isOf(block, language)));
  for (const [of, faults] of [
    [jsons, faultsOfJson],
    [texts, faultsOfText],
    [https, faultsOfHttp],
  ] as const)
    for (const block of of ?? []) test(`${block.place} ${checks[block.language as Language]}`, () => expect(faults(block)).toEqual([])); // as: it was chosen by its language

  for (const block of blocks.filter((one) => isOf(one, 'yaml')))
    test(`${block.place} ${checks.yaml}`, async () => {
      expect(await faultsOfYaml(block, join(folder, block.file ?? 'block.yaml'))).toEqual([]);
    });

  const programs = blocks.flatMap((block, index) =>
    isOf(block, 'js', 'ts') && runnerOf(block) !== null ? [{ block, index, runner: runnerOf(block) }] : [],
  );
  for (const runner of ['vitest', 'jest', 'node:test', 'node'] satisfies Runner[]) {
    const own = programs.filter((one) => one.runner === runner);
    if (own.length === 0) continue;
    test(`its ${own.length} programs for ${runner} run as they stand`, { timeout: 120_000 }, async () => {
      await using stand = await standIn(folder, page.path);
      const files = own.map(({ block, index }) => writeProgram(block, index, stand));
      const ended = await runLines([{ text: commandFor(runner, files), shown: null, shownExit: null }], stand);
      for (const file of files) if (file.startsWith('block-')) rmSync(join(folder, file)); // so that commands of the page do not find it
      expect(ended.flatMap((line) => faultOfEnd(page.path, line) ?? [])).toEqual([]);
    });
  }

  for (const block of blocks.filter((one) => isOf(one, 'sh', 'console')))
    test(`${block.place} ${checks[block.language as Language]}`, { timeout: 120_000 }, () => expectFine(block, folder, page)); // as: one of the two
});

/** The files of the page, the package and the test runners, and programs that stand for npx and curl. */
function prepare(folder: string, page: Page): void {
  for (const name of ['bin', 'node_modules']) mkdirSync(join(folder, name));
  writePrograms(join(folder, 'bin'));
  for (const name of readdirSync(join(projectFolder, 'node_modules')))
    if (name !== 'ordinavo-mock' && !name.startsWith('.'))
      symlinkSync(join(projectFolder, 'node_modules', name), join(folder, 'node_modules', name));
  symlinkSync(projectFolder, join(folder, 'node_modules/ordinavo-mock'), 'dir');
  writeFileSync(
    join(folder, 'package.json'),
    '{ "name": "page", "version": "1.0.0", "type": "module", "private": true, "scripts": { "test": "node client.mjs" } }\n',
  );
  for (const [name, text] of Object.entries(spokenOf[page.path] ?? {})) writeFileSync(join(folder, name), text);
  for (const name of ['good-client.mjs', 'naive-client.mjs']) cpSync(join(projectFolder, 'test/support', name), join(folder, name));
  for (const { file, code } of blocksOf(page)) if (file !== null) writeFile(folder, file, code);
}

function writeFile(folder: string, file: string, code: string): void {
  mkdirSync(join(folder, file, '..'), { recursive: true });
  writeFileSync(join(folder, file), code);
}

/** Runs the lines of a block against a mock of their own. */
async function expectFine(block: Block, folder: string, page: Page): Promise<void> {
  await using stand = await standIn(folder, page.path);
  const ended = await runLines(linesOf(block), stand);
  expect(ended.flatMap((line) => faultOfEnd(page.path, line) ?? [])).toEqual([]);
}

async function standIn(folder: string, page: string): Promise<Stand & AsyncDisposable> {
  const receiver = createServer((_, response) => response.writeHead(204).end()).listen(0, '127.0.0.1');
  await new Promise((resolve) => receiver.once('listening', resolve));
  const { port } = receiver.address() as AddressInfo; // as: it listens on a port
  const mock = await startMock({
    scenario: scenarios[page],
    clock: 'frozen',
    now: '2026-06-24T06:00:00Z',
    webhookUrl: `http://127.0.0.1:${port}/`,
  });
  for (const externalId of ['JOB-1', 'JOB-2'])
    await fetch(`${mock.api}/inbound/targets`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${mock.apiKey}`, 'Content-Type': 'application/json' },
      body: JSON.stringify({ externalId, title: 'Maintenance visit' }),
    });
  return {
    folder,
    url: mock.url,
    receiver: `127.0.0.1:${port}`,
    environment: {
      ORDINAVO_BASE_URL: mock.api,
      ORDINAVO_API_KEY: mock.apiKey,
      ORDINAVO_WEBHOOK_SECRET: mock.webhookSecret,
      ORDINAVO_MOCK_URL: mock.url,
      ORDINAVO_MOCK_CONTROL_TOKEN: mock.controlToken,
    },
    [Symbol.asyncDispose]: async () => {
      await mock.close();
      receiver.closeAllConnections();
      receiver.close();
    },
  };
}
