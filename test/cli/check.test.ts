/** `ordinavo-mock check` as somebody uses it: a process of its own, against mocks of its own, or against a target that this test serves. */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { CheckReport } from '../../src/check/check-report.js';
import { isBeyondThisMachine } from '../../src/cli/target.js';
import { command, folder, run } from '../support/command.js';
import { Client, given, target } from '../support/given.js';
import { nobodyListening } from '../support/receiver.js';

const project = fileURLToPath(new URL('../../', import.meta.url));
const ownContract = readFileSync(join(project, 'contracts/openapi.yaml'), 'utf8');

const check = (args: readonly string[], environment: Readonly<Record<string, string>> = {}) =>
  command(['check', ...args], environment).ended;

/** Its exit code and its report, which is all that it prints. */
async function reported(args: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  const { exitCode, stdout, stderr } = await check([...args, '--reporter', 'json'], environment);
  if (stdout === '') throw new Error(stderr);
  const report: CheckReport = JSON.parse(stdout);
  return { exitCode, report, text: stdout, stderr };
}

/** What takes the least time: three requests of one scenario. */
const little = ['empty', '--only', 'scenarios'];

function file(name: string, text: string): string {
  const path = join(folder(), name);
  writeFileSync(path, text);
  return path;
}

/** A contract with one operation, whose answer has this schema. */
const healthWith = (schema: string) => `openapi: 3.1.0
info: { title: Theirs, version: "1" }
paths:
  /integration/health:
    get:
      operationId: getIntegrationHealth
      responses:
        "200":
          description: Fine.
          content: { application/json: { schema: { ${schema} } } }
        "401": { description: Not fine. }
`;

// A target that this test serves

const realKey = 'fio_live_RealKey0000000000001';
const withKey = ['--api-key', realKey];

type Listener = (request: IncomingMessage, response: ServerResponse, body: Buffer) => unknown;

/** The origin of a server of the test’s own, and what it was asked. */
async function serving(listener: Listener) {
  const asked: { readonly line: string; readonly authorization: string | undefined }[] = [];
  const server = createServer((request, response) => {
    asked.push({ line: `${request.method} ${request.url}`, authorization: request.headers.authorization });
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => void listener(request, response, Buffer.concat(chunks)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const { port } = server.address() as AddressInfo; // as: it listens on a port
  return { url: `http://127.0.0.1:${port}`, asked };
}

/** A system that is a mock of ours behind a key that looks real; `change` may spoil the JSON that it answers. */
async function system(change: (request: string, status: number, answer: unknown) => unknown = (_, __, answer) => answer) {
  const { mock } = await given.scenario('demo', { clock: 'real', now: new Date().toISOString() });
  const { url, asked } = await serving(async (request, response, body) => {
    const headers = { ...withoutHop(request.headers), authorization: String(request.headers.authorization).replace(realKey, mock.apiKey) };
    const init: RequestInit = { method: request.method ?? 'GET', headers };
    if (request.headers.authorization === undefined) Reflect.deleteProperty(headers, 'authorization');
    if (body.length > 0) init.body = new Uint8Array(body);
    const answer = await fetch(mock.url + request.url, init);
    const text = await answer.text();
    const changed = text === '' ? '' : JSON.stringify(change(`${request.method} ${request.url}`, answer.status, JSON.parse(text)));
    response.writeHead(answer.status, withoutHop(Object.fromEntries(answer.headers))).end(changed);
  });
  return { mock, url, asked };
}

/** Those of the message, not of the connection. */
function withoutHop(headers: IncomingMessage['headers']): Record<string, string> {
  const kept = Object.entries(headers).filter(
    ([name]) => !/^(?:connection|content-length|host|keep-alive|transfer-encoding|expect)$/.test(name),
  );
  return Object.fromEntries(kept.map(([name, value]) => [name, String(value)]));
}

const json = { 'content-type': 'application/json' };

describe('ordinavo-mock check', () => {
  test('of everything against mocks of its own passes, tells what it does, and writes each report', { timeout: 90_000 }, async () => {
    const out = join(folder(), 'new', 'reports');
    const { exitCode, stdout, stderr } = await check(['--reporter', 'console,json,junit,github', '--out', out]);
    expect([exitCode, stderr]).toEqual([
      0,
      expect.stringMatching(
        /^ {2}collection Ordinavo Connect\n {2}scenario bad-day\n(?: {2}scenario .*\n)+ {2}generated requests, seed 1\n$/,
      ),
    ]);
    expect(readdirSync(out).sort()).toEqual(['ordinavo-mock-check.json', 'ordinavo-mock-check.junit.xml']);
    const report: CheckReport = JSON.parse(readFileSync(join(out, 'ordinavo-mock-check.json'), 'utf8'));
    expect(report).toMatchObject({ target: null, contract: 'contracts/openapi.yaml', findings: [], against: null, passed: true });
    expect(Object.keys(report.exchanges)).toEqual(['collection', 'scenarios', 'generated']);
    const unseen = report.covered.filter(({ seen }) => seen === 0).map(({ operation, status }) => `${operation} ${status}`);
    expect(unseen).toEqual(['importTarget 422']);
    expect(report.coveredEvents.filter(({ seen }) => seen === 0)).toEqual([]);
    expect(report.leftOut).toEqual([{ what: 'bad-day: client manners', why: expect.stringContaining('`exec` judges') }]);
    const total = Object.values(report.exchanges).reduce((sum, count) => sum + count, 0);
    expect(stdout).toContain(`ordinavo-mock check: no violation in ${total} exchanges; 113 of 114 statuses and 24 of 24 events seen.\n`);
    expect(stdout).toMatch(/::notice title=ordinavo-mock check left out bad-day%3A client manners::.*\n$/);
    const xml = readFileSync(join(out, 'ordinavo-mock-check.junit.xml'), 'utf8');
    expect(xml).toMatch(/^<\?xml .*\n<testsuites name="ordinavo-mock check" tests="\d+" failures="0" errors="0" skipped="1" /);
    expect(xml).toContain('<testcase classname="ordinavo-mock check" name="importTarget"/>');
  });

  test('of one scenario sends what is written in its file, and nothing else', async () => {
    const { exitCode, report, stderr } = await reported(little);
    expect([exitCode, report.exchanges, stderr]).toEqual([0, { scenarios: 3 }, '  scenario empty\n']);
  });

  test('of another scenario leaves out the package’s collection, which is about demo', async () => {
    const { exitCode, report } = await reported(['empty', '--contract', file('theirs.yaml', healthWith('type: object'))]);
    expect([exitCode, Object.keys(report.exchanges)]).toEqual([0, ['scenarios', 'generated']]);
    expect(report.leftOut).toContainEqual({ what: 'the collection', why: expect.stringContaining('names records of the scenario demo') });
  });

  test('of a scenario of the user holds it against what its requests say', async () => {
    const scenario = file(
      'mine.yaml',
      'version: 1\nextends: builtin:empty\nname: mine\nrequests:\n  - { operation: getIntegrationHealth, answer: { tenantId: mine } }\n',
    );
    const { exitCode, report } = await reported([scenario, '--only', 'scenarios']);
    expect(exitCode).toBe(1);
    expect(report.findings).toMatchObject([
      { operation: 'getIntegrationHealth', pointer: '/body/tenantId', expected: '"mine"', got: '"tenant-123"' },
    ]);
  });

  test('in which no exchange takes place is no pass: 1', async () => {
    const scenario = file('silent.yaml', 'version: 1\nextends: builtin:empty\nname: silent\nrequests: []\n');
    const { exitCode, stdout } = await check([scenario, '--only', 'scenarios']);
    expect([exitCode, stdout]).toEqual([
      1,
      expect.stringContaining('ordinavo-mock check: no exchange took place, so nothing was checked.\n'),
    ]);
    expect(stdout).toContain('Left out\n  scenario silent: it has no requests\n');
  });
});

describe('--out', () => {
  test.each([
    ['below a file', () => join(file('a-file', ''), 'reports'), 'cannot be made: ENOTDIR'],
    ['where no folder can be made', () => '/proc/none', 'cannot be made: ENOENT'],
    ['that is a file', () => file('a-file', ''), 'cannot be written to: it is a file'],
  ])('%s ends before anything is sent: 3', async (_, path, message) => {
    const out = path();
    const { exitCode, stdout, stderr } = await check([...little, '--reporter', 'json', '--out', out]);
    expect([exitCode, stdout, stderr]).toEqual([3, '', expect.stringContaining(`--out ${out}: ${message}`)]);
    expect(stderr).not.toContain('scenario empty');
  });

  test('in which a report cannot be written for all that is told at the end: 3', async () => {
    const out = folder();
    mkdirSync(join(out, 'ordinavo-mock-check.json'));
    const { exitCode, stderr } = await check([...little, '--reporter', 'json', '--out', out]);
    expect([exitCode, stderr]).toEqual([3, expect.stringMatching(/ordinavo-mock-check\.json cannot be written: /)]);
  });
});

describe('bad words: 2', () => {
  const elsewhere = ['--target', 'http://127.0.0.1:1'];

  test.each<[string, readonly string[], string]>([
    ['a scenario that there is not', ['nowhere'], 'There is no built-in scenario "nowhere". Built in: bad-day, demo,'],
    [
      'a scenario that there is not, which nothing would need',
      ['nowhere', '--only', 'generated'],
      'There is no built-in scenario "nowhere".',
    ],
    ['a scenario that there is not, beside a target', ['nowhere', ...elsewhere, ...withKey], 'There is no built-in scenario "nowhere".'],
    ['a scenario file that is not there', ['./nowhere.yaml', '--only', 'scenarios'], 'nowhere.yaml'],
    ['two scenarios', ['demo', 'empty'], 'One scenario at a time: "demo", "empty".'],
    [
      'something else to send',
      ['--only', 'colection'],
      '--only: "colection" is none of collection, scenarios, generated, recorded. "collection"?',
    ],
    ['recordings from nowhere', ['--only', 'recorded'], '--only recorded needs --recorded DIR'],
    ['a reporter that there is not', [...little, '--reporter', 'xml'], '--reporter: "xml" is none of console, json, junit, github.'],
    ['a seed that is no number', [...little, '--seed', 'x'], '--seed: "x" is not a whole number'],
    ['no time', [...little, '--timeout', 'soon'], '--timeout: "soon" is not a duration; write 30s.'],
    ['no time at all', [...little, '--timeout', '0s'], '--timeout: "0s" is not a duration; write 30s.'],
    ['a target that is no URL', ['--target', 'ordinavo.de', ...withKey], '--target: "ordinavo.de" is no URL of an API; write https://'],
    ['a target of another kind', ['--target', 'ftp://ordinavo.de/', ...withKey], '--target: "ftp://ordinavo.de/" is no URL of an API'],
    [
      'a target with a password',
      ['--target', 'https://me:pw-123@ordinavo.de/', ...withKey],
      '--target: the URL has a user or a password in it',
    ],
    [
      'a target with a query',
      ['--target', 'https://ordinavo.de/?v=1', ...withKey],
      'has more than a path. Leave out what follows "?" or "#".',
    ],
    ['a target without a key', elsewhere, '--target needs --api-key KEY, or ORDINAVO_MOCK_API_KEY in the environment'],
    ['a key without a target', [...little, ...withKey], '--api-key is for --target URL; a mock of its own has keys of its own.'],
    ['a contract that is not there', [...little, '--contract', 'nowhere.yaml'], 'nowhere.yaml: there is no such file. Correct the path.'],
    [
      'an older contract that is not there',
      [...little, '--against', 'nowhere.yaml'],
      'nowhere.yaml: there is no such file. Correct the path.',
    ],
    ['a collection that is not there', ['--postman', 'nowhere.json'], '--postman: nowhere.json cannot be read: '],
    ['an environment that is not there', ['--postman-environment', 'nowhere.json'], '--postman-environment: nowhere.json cannot be read: '],
    ['a folder of recordings that is not there', ['--recorded', 'nowhere'], '--recorded nowhere: cannot be read: '],
  ])('%s', async (_, args, message) => {
    const { exitCode, stdout, stderr } = await check(args);
    expect([exitCode, stdout, stderr]).toEqual([2, '', expect.stringContaining(message)]);
    expect(stderr).not.toMatch(/pw-123|RealKey|\n {4}at /);
  });
});

describe('--target', () => {
  test('a target that is as the contract has it passes, and what cannot be tried on it is told with why', { timeout: 90_000 }, async () => {
    const { url, asked, mock } = await system();
    const { exitCode, report, text } = await reported(['--target', url, '--api-key', realKey]);
    expect(report.findings).toEqual([]);
    expect([exitCode, report.target, Object.keys(report.exchanges)]).toEqual([0, `${url}/api/connect/v1`, ['collection', 'generated']]);
    expect(Object.fromEntries(report.leftOut.map(({ what, why }) => [what.replace(/ without .*/, ' without …'), why]))).toEqual({
      'the requests of scenarios': 'they need the records of their scenario, which a target does not have',
      'clients without …': 'it needs another API key, and only one is given',
      'one request too many': 'it needs another API key, and only one is given',
      'what other clients may not do and not see': 'it needs another API key, and only one is given',
      'a server that fails': 'a target is not made to',
      'bodies and batches that are too large': 'the limits of a target are not known',
    });
    expect(text).not.toContain('RealKey');
    expect(asked.every(({ line }) => line.includes(' /api/connect/v1/'))).toBe(true);
    const subscriptions = [...mock.snapshot().state.tenants.values()].flatMap(({ webhooks }) => [...webhooks.webhooks.values()]);
    expect(subscriptions.length).toBeGreaterThan(0);
  });

  test('an answer that is not as the contract has it fails, with its operation and place, and a line to paste that does not have the key', async () => {
    const { url } = await system((request, status, answer) => {
      if (!request.endsWith('/integration/health') || status !== 200) return answer;
      const { tenantId: _, ...rest } = answer as { readonly tenantId: string }; // as: the mock answers so
      return rest;
    });
    const args = [
      '--target',
      `${url}/api/connect/v1/`,
      '--only',
      'generated',
      '--reporter',
      'console,json,junit,github',
      '--out',
      folder(),
    ];
    const { exitCode, stdout, stderr } = await check(args, { ORDINAVO_MOCK_API_KEY: realKey });
    const json = readFileSync(join(args.at(-1) ?? '', 'ordinavo-mock-check.json'), 'utf8');
    const report: CheckReport = JSON.parse(json);
    const curl = `curl -i -g ${url}/api/connect/v1/integration/health -H "Authorization: Bearer $ORDINAVO_API_KEY"`;
    expect(exitCode).toBe(1);
    expect(report.findings).toEqual([
      {
        source: 'generated',
        title: expect.stringMatching(/^getIntegrationHealth: /),
        operation: 'getIntegrationHealth',
        status: 200,
        in: 'response',
        pointer: '/body/tenantId',
        expected: 'is required',
        got: 'nothing',
        curl,
        times: expect.any(Number),
      },
    ]);
    expect(stdout).toContain(`  getIntegrationHealth 200  response /body/tenantId
    expected  is required
    got       nothing
`);
    expect(stdout).toContain(`    curl      ${curl}\n`);
    expect(stdout).toMatch(/::error file=contracts\/openapi\.yaml,title=getIntegrationHealth 200 {2}response \/body\/tenantId::/);
    for (const text of [json, stdout, stderr]) expect(text).not.toContain('RealKey');
  });

  const never = () => new Promise(() => undefined);

  test.each<[string, Listener, string]>([
    ['is slow', never, 'no answer within 0.3 s. Is the target there, and --target its base URL?'],
    ['begins to answer and never ends', (_, response) => response.writeHead(200, json).write('{'), 'no answer within 0.3 s.'],
    ['hangs up', (request) => request.socket.destroy(), 'Is the target there, and --target its base URL?'],
    [
      'answers HTML',
      (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<p>'),
      'answered 200 with text/html, so this is no API.',
    ],
    ['answers nothing', (_, response) => response.writeHead(204).end(), 'answered 204 with no content type, so this is no API.'],
    [
      'does not know the key',
      (_, response) => response.writeHead(401, json).end('{}'),
      'answered 401: the key of --api-key does not work there.',
    ],
  ])('that %s ends the run after one request: 3', async (_, listener, message) => {
    const { url, asked } = await serving(listener);
    const { exitCode, stdout, stderr } = await check(['--target', url, ...withKey, '--timeout', '300ms']);
    expect([exitCode, stdout, stderr]).toEqual([3, '', expect.stringContaining(`GET ${url}/api/connect/v1/integration/health`)]);
    expect(stderr).toContain(message);
    expect(stderr).not.toContain('RealKey');
    expect(asked).toEqual([{ line: 'GET /api/connect/v1/integration/health', authorization: `Bearer ${realKey}` }]);
  });

  test('that is down ends the run: 3', async () => {
    const url = new URL(await nobodyListening()).origin;
    const { exitCode, stderr } = await check(['--target', url, ...withKey]);
    expect([exitCode, stderr]).toEqual([3, expect.stringMatching(/: connect ECONNREFUSED .*\. Is the target there/)]);
  });

  test('that redirects ends the run, and the key goes nowhere else: 3', async () => {
    const other = await serving((_, response) => response.writeHead(200, json).end('{}'));
    const { url } = await serving((_, response) => response.writeHead(302, { location: `${other.url}/elsewhere` }).end());
    const { exitCode, stderr } = await check(['--target', url, ...withKey]);
    expect([exitCode, stderr]).toEqual([3, expect.stringContaining(`redirects to ${other.url}/elsewhere. Redirects are not followed`)]);
    expect(other.asked).toEqual([]);
  });

  test('that falls silent in the middle is a violation, and is not waited for again and again', async () => {
    const { url, asked } = await serving((_, response) => (asked.length <= 2 ? response.writeHead(404, json).end('{}') : undefined));
    const { exitCode, report } = await reported(['--target', url, ...withKey, '--only', 'generated', '--timeout', '200ms']);
    expect(exitCode).toBe(1);
    expect(report.findings).toContainEqual(expect.objectContaining({ status: null, expected: 'an answer', got: 'no answer within 0.2 s' }));
    expect(report.leftOut).toContainEqual({ what: 'the rest of the generated requests', why: '3 in a row were not answered' });
    expect(asked.length).toBeLessThan(10);
  });

  test('of which nothing can be tried is no pass: 1', async () => {
    const { url } = await system();
    const { exitCode, stdout } = await check(['--target', url, ...withKey, '--only', 'scenarios']);
    expect([exitCode, stdout]).toEqual([1, expect.stringContaining('no exchange took place, so nothing was checked.')]);
  });
});

describe('a target beyond this machine', () => {
  test.each([
    ['http://localhost:4710/api', false],
    ['http://127.0.0.1/api', false],
    ['http://127.1/api', false],
    ['http://127.8.9.10:8080/api', false],
    ['http://[::1]:4710/api', false],
    ['https://ordinavo.example/api', true],
    ['http://localhost.ordinavo.example/api', true],
    ['http://127.0.0.1.ordinavo.example/api', true],
    ['http://10.0.0.5/api', true],
    ['http://192.168.1.5:4710/api', true],
    ['http://0.0.0.0:4710/api', true],
    ['http://[2001:db8::1]/api', true],
  ])('is known by its host: %s', (url, isBeyond) => {
    expect(isBeyondThisMachine(url)).toBe(isBeyond);
  });

  /** Not loopback by its name, though Linux leads it there. */
  const beyond = (url: string) => url.replace('127.0.0.1', '0.0.0.0');
  const writes = 'it writes, and the target lies beyond this machine; --allow-writes sends it all the same';
  const methodsOf = (asked: readonly { readonly line: string }[]) => [...new Set(asked.map(({ line }) => line.split(' ')[0]))];

  test('is only read from, and what would write is told as left out', async () => {
    const { url, asked } = await system();
    const { exitCode, report } = await reported(['--target', beyond(url), ...withKey]);
    expect([exitCode, methodsOf(asked), report.findings, Object.keys(report.exchanges)]).toEqual([0, ['GET'], [], ['generated']]);
    expect(report.leftOut).toContainEqual({ what: 'generated requests that write', why: writes });
    expect(report.leftOut).toContainEqual({ what: 'the collection', why: expect.stringContaining('records that may be real ones') });
  });

  test('does not get a collection either that is asked for: that is told, and is no pass', async () => {
    const { url, asked } = await system();
    const { exitCode, report } = await reported(['--target', beyond(url), ...withKey, '--only', 'collection']);
    expect([exitCode, asked.length, report.leftOut]).toEqual([1, 1, [{ what: 'the collection', why: writes }]]);
  });

  test('is written to with --allow-writes', { timeout: 60_000 }, async () => {
    const { url, asked } = await system();
    const { exitCode } = await reported(['--target', beyond(url), ...withKey, '--allow-writes', '--only', 'collection']);
    expect([exitCode, methodsOf(asked).sort()]).toEqual([0, ['DELETE', 'GET', 'PATCH', 'POST']]);
  });
});

describe('--contract', () => {
  test('a file of the user is gone by, and named in the report', async () => {
    const contract = file('theirs.yaml', ownContract);
    const { exitCode, report } = await reported([...little, '--contract', contract]);
    expect([exitCode, report.contract, report.findings, report.exchanges]).toEqual([0, contract, [], { scenarios: 3 }]);
  });

  test('a file of the user that the mock does not fulfil fails, with the place', async () => {
    const contract = file('theirs.yaml', healthWith('type: object, required: [region]'));
    const { exitCode, report, stderr } = await reported(['--only', 'generated', '--seed', '7', '--contract', contract]);
    expect([exitCode, stderr]).toEqual([1, '  generated requests, seed 7\n']);
    expect(report.findings).toMatchObject([
      { operation: 'getIntegrationHealth', status: 200, pointer: '/body/region', expected: 'is required' },
    ]);
    expect(report.leftOut).toContainEqual({ what: 'deliveries of webhooks', why: `${contract} has no webhooks` });
  });

  const get = 'info: { title: T, version: "1" }\npaths:\n  /things:\n    get:\n      responses: { "200": ';

  test.each<[string, string, RegExp]>([
    ['no YAML', 'openapi: 3.1.0\npaths: [\n', /theirs\.yaml:\d+:\d+ /],
    ['nothing', '', /theirs\.yaml/],
    ['a list', '- openapi\n', /theirs\.yaml is no OpenAPI document: /],
    ['no operation', 'openapi: 3.1.0\ninfo: { title: T, version: "1" }\npaths: {}\n', /theirs\.yaml:3:1 has no paths/],
    [
      'a reference to a file that is not there',
      `openapi: 3.1.0\n${get}{ $ref: "./gone.yaml#/x" } }\n`,
      /theirs\.yaml:6:\d+ \$ref: \.\/gone\.yaml#?.* leads to nothing: .*gone\.yaml: there is no such file/,
    ],
    ['a reference to a place that is not there', `openapi: 3.1.0\n${get}{ $ref: "#/gone" } }\n`, /theirs\.yaml:6:\d+ .*#\/gone/],
    ['OpenAPI 3.0', `openapi: 3.0.3\n${get}{ description: x } }\n`, /theirs\.yaml:1:\d+ .*3\.0/],
    ['Swagger 2.0', `swagger: "2.0"\n${get}{ description: x } }\n`, /theirs\.yaml:1:\d+ .*2\.0/],
  ])('a file that is %s is told with its place: 2', async (_, text, message) => {
    const { exitCode, stdout, stderr } = await check([...little, '--contract', file('theirs.yaml', text)]);
    expect([exitCode, stdout, stderr]).toEqual([2, '', expect.stringMatching(message)]);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });
});

describe('--against', () => {
  test('an older contract from which a value was removed fails, and tells which: 1', async () => {
    const older = file('older.yaml', ownContract.replace(/enum: \[Low, /, 'enum: [Lowest, Low, '));
    const { exitCode, report } = await reported([...little, '--against', older]);
    expect([exitCode, report.passed, report.findings, report.against?.contract]).toEqual([1, false, [], older]);
    const changes = report.against?.changes ?? [];
    expect(changes.length).toBeGreaterThan(0);
    expect(changes).toContainEqual(
      expect.objectContaining({
        operation: 'importTarget',
        place: expect.stringContaining('/planning/priority'),
        what: expect.stringContaining('Lowest'),
      }),
    );
  });

  test('the same contract breaks nothing, and that is told', async () => {
    const { exitCode, stdout } = await check([...little, '--against', 'contracts/openapi.yaml']);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('no violation in 3 exchanges, and no breaking change beside contracts/openapi.yaml; ');
  });
});

describe('--postman', () => {
  const v21 = 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json';
  const auth = { type: 'bearer', bearer: [{ key: 'token', value: '{{apiKey}}' }] };
  const health = { name: 'Health', request: { method: 'GET', url: '{{baseUrl}}/integration/health' } };
  const collection = (item: readonly object[], schema = v21) =>
    file('orders.json', JSON.stringify({ info: { name: 'Orders', schema }, auth, item }));
  const asserting = (code: string, request: object = health.request) => ({
    name: 'Health',
    request,
    event: [{ listen: 'test', script: { exec: [code] } }],
  });

  test('a collection of the user is run alone, and passes', async () => {
    const { exitCode, report, stderr } = await reported(['empty', '--postman', collection([health])]);
    expect([exitCode, report.exchanges, report.findings, stderr]).toEqual([0, { collection: 1 }, [], '  collection Orders\n']);
  });

  test('an assertion of it that does not hold is a violation: 1', async () => {
    const assertion = asserting("pm.test('it is v2', () => pm.expect(pm.response.json().apiVersion).to.equal('v2'));");
    const { exitCode, report } = await reported(['empty', '--postman', collection([assertion])]);
    expect(exitCode).toBe(1);
    expect(report.findings).toMatchObject([{ title: 'Health', operation: 'getIntegrationHealth', status: 200, expected: 'it is v2' }]);
  });

  test('values of a Postman environment count', async () => {
    const needing = { ...health, request: { method: 'GET', url: '{{baseUrl}}/import-jobs?limit={{pageSize}}' } };
    const environment = file('values.json', JSON.stringify({ name: 'Mine', values: [{ key: 'pageSize', value: '5', enabled: true }] }));
    const { exitCode, report } = await reported(['empty', '--postman', collection([needing]), '--postman-environment', environment]);
    expect([exitCode, report.findings, report.covered.filter(({ seen }) => seen > 0)]).toEqual([
      0,
      [],
      [{ operation: 'listImportJobs', status: '200', seen: 1 }],
    ]);
  });

  test('is sent to a target with its key, which no line shows, wherever the collection puts it', async () => {
    const { url, asked } = await system();
    const header = [{ key: 'X-Api-Key', value: '{{apiKey}}' }];
    const request = { method: 'GET', url: '{{baseUrl}}/integration/health?key={{apiKey}}', header };
    const file = collection([asserting("pm.test('no', () => { throw new Error('never'); });", request)]);
    const { exitCode, report, text } = await reported(['--target', url, ...withKey, '--postman', file]);
    expect([exitCode, report.exchanges]).toEqual([1, { collection: 1 }]);
    const line = `GET /api/connect/v1/integration/health?key=${realKey}`;
    expect(asked.at(-1)).toEqual({ line, authorization: `Bearer ${realKey}` });
    expect(text).not.toContain('RealKey');
  });

  test('one whose requests all lead elsewhere is no pass: 1', async () => {
    const other = await serving((_, response) => response.writeHead(200, json).end('{}'));
    const elsewhere = { name: 'Elsewhere', request: { method: 'GET', url: `${other.url}/orders` } };
    const { exitCode, report } = await reported(['empty', '--postman', collection([elsewhere])]);
    expect([exitCode, report.passed, other.asked]).toEqual([1, false, []]);
    expect(report.findings).toMatchObject([{ got: expect.stringContaining('no address begins with {{baseUrl}}') }]);
  });

  test.each<[string, () => string, string]>([
    ['no JSON', () => file('orders.json', '{\n  "info": nope }'), 'orders.json:2:12: is not JSON'],
    ['no collection', () => file('orders.json', '{"name":"x"}'), 'orders.json: is no Postman collection, but an object with name.'],
    [
      'an OpenAPI document',
      () => file('orders.yaml', ownContract),
      'orders.yaml: is no Postman collection, but an OpenAPI document; that is for --contract.',
    ],
    [
      'of format v2.0',
      () => collection([health], v21.replaceAll('v2.1.0', 'v2.0.0')),
      'orders.json: is a collection of format 2.0. Export it as v2.1',
    ],
    ['without a request', () => collection([]), 'orders.json: has no request in it, so there is nothing to run.'],
    [
      'with a variable that nobody sets',
      () => collection([{ ...health, request: { method: 'GET', url: '{{baseUrl}}/import-jobs/{{jobId}}' } }]),
      'orders.json: uses a variable that nobody sets:\n  {{jobId}}, needed by "Health"',
    ],
  ])('a file that is %s is told: 2', async (_, path, message) => {
    const { exitCode, stdout, stderr } = await check(['empty', '--postman', path()]);
    expect([exitCode, stdout, stderr]).toEqual([2, '', expect.stringContaining(message)]);
    expect(stderr).not.toMatch(/\n {4}at /);
  });

  test('an environment that is none is told: 2', async () => {
    const { exitCode, stderr } = await check(['empty', '--postman', collection([health]), '--postman-environment', collection([health])]);
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('orders.json: is no Postman environment, but a Postman collection.')]);
  });
});

describe('where newman is not installed', () => {
  /** The package as somebody has it who installed it alone, and the folder that it is in. */
  function installed(): { readonly main: string; readonly workingFolder: string } {
    const copy = folder();
    cpSync(join(project, 'dist'), join(copy, 'dist'), { recursive: true });
    for (const name of ['contracts', 'package.json', 'postman', 'scenarios']) symlinkSync(join(project, name), join(copy, name));
    mkdirSync(join(copy, 'node_modules'));
    for (const name of readdirSync(join(project, 'node_modules')))
      if (name !== 'newman') symlinkSync(join(project, 'node_modules', name), join(copy, 'node_modules', name));
    return { main: join(copy, 'dist/main.js'), workingFolder: copy };
  }

  /** In that folder: newman is looked for where somebody works, too. */
  function checkIn({ main, workingFolder }: ReturnType<typeof installed>, args: readonly string[]) {
    const there = `data:text/javascript,process.chdir(${encodeURIComponent(JSON.stringify(workingFolder))})`;
    return run(process.execPath, ['--import', there, main, 'check', ...args]).ended;
  }

  const missing = 'newman is not installed; add it with "npm install --save-dev newman"';

  test('the collection is told as left out, and the rest is checked', { timeout: 60_000 }, async () => {
    const { exitCode, stdout } = await checkIn(installed(), [
      'demo',
      '--contract',
      file('theirs.yaml', healthWith('type: object')),
      '--reporter',
      'json',
    ]);
    const report: CheckReport = JSON.parse(stdout);
    expect([exitCode, Object.keys(report.exchanges)]).toEqual([0, ['generated']]);
    expect(report.leftOut).toContainEqual({ what: 'the collection', why: missing });
  });

  test.each([
    ['--postman', ['--postman', 'postman/Ordinavo-Connect.postman_collection.json']],
    ['--only collection', ['--only', 'collection']],
  ])('%s ends before anything is sent: 3', async (_, args) => {
    const { exitCode, stdout, stderr } = await checkIn(installed(), args);
    expect([exitCode, stdout, stderr]).toEqual([3, '', `Collections are run by newman, and ${missing}.\n`]);
  });
});

describe('--recorded', () => {
  /** What `proxy --record` has written of a client’s calls to a mock of `demo`. */
  async function recorded(): Promise<string> {
    const kept = join(folder(), 'recorded');
    const { mock } = await given.scenario('demo');
    const proxy = command(['proxy', '--target', mock.api, '--port', '0', '--record', kept]);
    const [, api = ''] = await new Promise<RegExpExecArray>((resolve) => {
      let told = '';
      proxy.child.stderr?.on('data', (bytes) => {
        told += String(bytes);
        const found = /from (http:\/\/127\.0\.0\.1:\d+\/api\/connect\/v1)\n/.exec(told);
        if (found !== null) resolve(found);
      });
    });
    const erp = new Client({ ...mock, api }, mock.apiKey);
    const { body } = await erp.importTarget(target('JOB-1'), { 'Idempotency-Key': 'JOB-1' });
    await erp.job(body.importJobId);
    await erp.get('/integration/health');
    await erp.job(999_999);
    proxy.child.kill('SIGINT');
    await proxy.ended;
    return kept;
  }

  test('what a proxy has recorded of a mock is true of a mock', async () => {
    const kept = await recorded();
    const { exitCode, report, stderr } = await reported(['--recorded', kept]);
    expect(report.findings).toEqual([]);
    expect([exitCode, report.exchanges, stderr]).toEqual([0, { recorded: 4 }, '  4 recordings\n']);
  });

  test('where the real system has answered otherwise, the place and both answers are told: 1', async () => {
    const kept = await recorded();
    const name = readdirSync(kept).find((one) => one.includes('getIntegrationHealth')) ?? '';
    const text = readFileSync(join(kept, name), 'utf8');
    const otherwise = JSON.parse(text);
    otherwise.response.body.json.region = 'eu';
    writeFileSync(join(kept, name), JSON.stringify(otherwise));
    for (const other of readdirSync(kept)) if (other !== name) rmSync(join(kept, other));
    const { exitCode, report, stderr } = await reported(['--recorded', kept]);
    expect([exitCode, stderr]).toEqual([1, '  1 recording\n']);
    expect(report.findings).toMatchObject([
      { source: 'recorded', operation: 'getIntegrationHealth', status: 200, pointer: '/body/region' },
    ]);
  });

  test('what was recorded is sent to a mock, never to a target: that is told, and is no pass', async () => {
    const [kept, { url, asked }] = [await recorded(), await system()];
    const { exitCode, report } = await reported(['--target', url, ...withKey, '--recorded', kept]);
    expect([exitCode, report.exchanges, asked.length]).toEqual([1, {}, 1]);
    expect(report.leftOut).toEqual([{ what: 'the recordings', why: 'they are sent to a mock of its own, and not to a target' }]);
  });

  test.each<[string, Readonly<Record<string, string>>, string]>([
    ['that is empty', {}, 'has no recording in it. "ordinavo-mock proxy --record '],
    ['with something else in it', { 'notes.txt': 'x' }, 'has no recording in it.'],
    ['with a broken file', { '0001-x-200.json': '{' }, '0001-x-200.json: is no JSON'],
    ['with a file of something else', { '0001-x-200.json': '{}' }, '0001-x-200.json: '],
  ])('a folder %s: 2', async (_, files, message) => {
    const kept = folder();
    for (const [name, text] of Object.entries(files)) writeFileSync(join(kept, name), text);
    const { exitCode, stdout, stderr } = await check(['--recorded', kept]);
    expect([exitCode, stdout, stderr]).toEqual([2, '', expect.stringContaining(message)]);
  });

  test('a file in place of the folder: 2', async () => {
    const { exitCode, stderr } = await check(['--recorded', file('recorded', '')]);
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('recorded: cannot be read: ENOTDIR')]);
  });
});

const webhookWith = (schema: string) => `${healthWith('type: object')}webhooks:
  a.b: { post: { requestBody: { content: { application/json: { schema: ${schema} } } } } }
components: { schemas: { Node: { type: object, properties: { child: { $ref: "#/components/schemas/Node" } } } } }
`;

test('a payload that refers to itself is a schema like another', async () => {
  const contract = file('theirs.yaml', webhookWith('{ $ref: "#/components/schemas/Node" }'));
  expect((await check([...little, '--contract', contract])).stderr).not.toContain('RangeError');
});

test.each(['{ type: sting }', '{ type: string, pattern: "(" }'])(
  'a payload whose schema cannot be used is told with its place: 2: %s',
  async (schema) => {
    const { exitCode, stderr } = await check([...little, '--contract', file('theirs.yaml', webhookWith(schema))]);
    expect([exitCode, stderr]).toEqual([2, expect.stringMatching(/theirs\.yaml:\d+:\d+ .*cannot be used/)]);
  },
);
