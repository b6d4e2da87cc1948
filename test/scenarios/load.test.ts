import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { ScenarioError, startMock } from '../../src/index.js';
import { given, target, tenantWith } from '../support/given.js';

const folder = mkdtempSync(join(tmpdir(), 'scenarios-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The reasons why a file of this text is refused, with the folder cut off. */
async function refusal(text: string, name = 'mine.yaml'): Promise<string> {
  const file = join(folder, name);
  writeFileSync(file, text);
  const error = await startMock({ scenario: file }).then(
    async (mock) => {
      await mock.close();
      return new Error('was accepted');
    },
    (reason: unknown) => reason,
  );
  if (!(error instanceof ScenarioError)) throw error;
  return error.message.replaceAll(`${folder}/`, '');
}

/** A scenario with this request, which begins at 3:5, and two tenants of a client each. */
const withRequest = (
  request: string,
) => `tenants: [{key: a, integrationClients: [{key: erp}]}, {key: b, integrationClients: [{key: other}]}]
requests:
  - {${request}}
`;

describe('a broken scenario file is refused with file, line, column and what would be right', () => {
  test.each([
    ['an unknown key', 'version: 1\ntenats: []\n', 'mine.yaml:2:1 "tenats" is no known key. "tenants"?'],
    [
      'an unknown key deep down',
      'tenants:\n  - key: a\n    integrationClients:\n      - key: erp\n        scope: ["*"]\n',
      'mine.yaml:5:9 tenants[0].integrationClients[0]: "scope" is no known key. "scopes"?',
    ],
    [
      'a word that is no duration',
      'importJobs: {completeAfter: soon}\n',
      'mine.yaml:1:14 importJobs.completeAfter: "soon" is not a duration; write "250ms", "10s", "5m", "2h" or "1d"',
    ],
    ['a word that is no size', 'limits:\n  body: 5 MB\n', 'mine.yaml:2:3 limits.body: "5 MB" is not a size; write "500kb" or "5mb"'],
    ['a wrong type', 'seed: "42"\n', 'mine.yaml:1:1 seed: "42" is not an integer'],
    ['a wrong choice', 'clock:\n  mode: frozn\n', 'mine.yaml:2:3 clock.mode: "frozn" is none of real, frozen, virtual. "frozen"?'],
    [
      'a wrong scope',
      'tenants: [{key: a, integrationClients: [{key: b, scopes: [customer.map]}]}]\n',
      'mine.yaml:1:59 tenants[0].integrationClients[0].scopes[0]: "customer.map" is none of *, ',
    ],
    [
      'an unknown assumption',
      'assumptions: {importAnswers: completed}\n',
      'mine.yaml:1:15 assumptions: "importAnswers" is no known key. "importAnswer"?',
    ],
    [
      'a wrong alternative',
      'assumptions: {importAnswer: done}\n',
      'mine.yaml:1:15 assumptions.importAnswer: "done" is none of documented, completed, accepted.',
    ],
    [
      'a target’s time without its offset',
      'tenants: [{key: a, integrationClients: [{key: b}], targets: [{externalId: J, title: T, planning: {dueAtUtc: "2026-02-20T08:00:00"}}]}]\n',
      'mine.yaml:1:99 tenants[0].targets[0].planning.dueAtUtc: "2026-02-20T08:00:00" is not a date and time that exist, with their offset',
    ],
    ['a tab', 'clock:\n\tmode: frozen\n', 'mine.yaml:2:1 Tabs are not allowed as indentation: indent with spaces'],
    ['a key twice', 'seed: 1\nname: a\nseed: 2\n', 'mine.yaml:3:1 this key stands twice in one map'],
    ['two tenants of one key', 'tenants:\n  - key: a\n  - key: a\n', 'mine.yaml:3:5 tenants[1].key: "a" is used by another tenant already'],
    [
      'one API key twice',
      'tenants:\n  - key: a\n    integrationClients:\n      - {key: b, apiKeys: [{value: k}]}\n      - {key: c, apiKeys: [{value: k}]}\n',
      'mine.yaml:5:29 tenants[0].integrationClients[1].apiKeys[0].value: "k" is used by another API key already',
    ],
    [
      'a date that does not exist',
      'clock: {start: "2026-02-30T06:00:00Z"}\n',
      'mine.yaml:1:9 clock.start: "2026-02-30T06:00:00Z" is not a time that exists',
    ],
    [
      'a time without offset',
      'clock: {start: "2026-06-24T06:00:00"}\n',
      'mine.yaml:1:9 clock.start: "2026-06-24T06:00:00" is not a time that exists, with its offset; write 2026-06-24T06:00:00Z',
    ],
    [
      'an address that is none',
      'tenants: [{key: a, integrationClients: [{key: b, ipAllowlist: [10.0.0.0/33]}]}]\n',
      '"10.0.0.0/33" is no address or range; write 192.0.2.7 or 10.0.0.0/8',
    ],
    [
      'a window of no time',
      'tenants: [{key: a, integrationClients: [{key: b, rateLimit: {limit: 5, window: 0s}}]}]\n',
      'rateLimit.window: is no time at all; write "60s"',
    ],
    [
      'a target that no client could send',
      'tenants:\n  - key: a\n    integrationClients: [{key: b}]\n    targets:\n      - externalId: J\n        title: T\n        planning:\n          priority: Hgih\n',
      'mine.yaml:8:11 tenants[0].targets[0].planning.priority: "Hgih" is none of Low, Normal, Medium, High, Urgent. "High"?',
    ],
    [
      'a target of no source system',
      'tenants: [{key: a, targets: [{externalId: J, title: T}]}]\n',
      'needs a "sourceSystem", since the tenant has no client to take it from',
    ],
    ['a later version', 'version: 2\n', 'mine.yaml:1:1 version: 2 is none of 1.'],
    ['a list', '- 1\n', 'mine.yaml:1:1 [1] is not an object'],
    ['broken YAML', 'tenants: [\n', 'mine.yaml:'],
    ['broken JSON', '{"tenants": [}', 'mine.yaml:'],
    ['an alias without its anchor', 'name: *nobody\n', 'mine.yaml:1:7 Unresolved alias'],
    [
      'a key that stands twice, as a number and as text',
      'tenants: [{ key: a, customers: [{ key: b, name: B, externalIds: { 1: A, "1": C } }] }]\n',
      'mine.yaml:1:73 the key 1 stands twice in one map',
    ],
    [
      'headers that say one thing twice',
      'faults: [{ then: { status: 503, retryAfter: 5s, headers: { Retry-After: "9" } } }]\n',
      'faults[0].then.headers.Retry-After: is said by "retryAfter" already',
    ],
    [
      'a key that is no mock value is not repeated',
      'tenants: [{ key: a, integrationClients: [{ key: b, apiKeys: [{ value: "fio_live_real x" }] }] }]\n',
      '"fio_[redacted] x" is not visible ASCII',
    ],
    ['two documents', 'seed: 1\n---\nseed: 2\n', 'mine.yaml:'],
    [
      'a request of an operation that there is not',
      withRequest('operation: importTargt'),
      'mine.yaml:3:6 requests[0].operation: "importTargt" is none of *, getIntegrationHealth, ',
    ],
    [
      'a request of any operation',
      withRequest('operation: "*"'),
      'mine.yaml:3:6 requests[0].operation: "*" is no single operation; name one, such as importTarget',
    ],
    ['a request without an operation', withRequest('name: nothing'), 'mine.yaml:3:5 requests[0]: needs "operation"'],
    [
      'a key that requests do not have',
      withRequest('operation: importTarget, anwser: {}'),
      'mine.yaml:3:31 requests[0]: "anwser" is no known key. "answer"?',
    ],
    [
      'a request of an unknown client',
      withRequest('operation: importTarget, client: epr'),
      'mine.yaml:3:31 requests[0].client: "epr" is no client of tenant a. "erp"?',
    ],
    [
      'a request of a client of another tenant',
      withRequest('operation: importTarget, tenant: b, client: erp'),
      'mine.yaml:3:42 requests[0].client: "erp" is no client of tenant b. There are other.',
    ],
    [
      'a request of an unknown tenant',
      withRequest('operation: importTarget, tenant: c'),
      'mine.yaml:3:31 requests[0].tenant: "c" is no tenant of the scenario. "a"?',
    ],
    [
      'a request that nobody can send',
      'requests: [{operation: importTarget}]\n',
      'mine.yaml:1:12 requests[0]: has nobody to send it: the tenant has no client; give it one under "integrationClients"',
    ],
    [
      'a request without its path parameter',
      withRequest('operation: getImportJob'),
      'requests[0].parameters: needs "importJobId", which /import-jobs/{importJobId} has in it',
    ],
    [
      'a request with a parameter that its operation does not have',
      withRequest('operation: getImportJob, parameters: {importJobID: 1, importJobId: 1}'),
      'mine.yaml:3:44 requests[0].parameters.importJobID: "importJobID" is no parameter of getImportJob. "importJobId"?',
    ],
    [
      'a request with a parameter that is no single value',
      withRequest('operation: listImportJobs, parameters: {limit: [1, 2]}'),
      'mine.yaml:3:46 requests[0].parameters.limit: [1,2] is not a string or a number or a boolean',
    ],
    [
      'a request with a body that cannot be sent',
      withRequest('operation: listImportJobs, body: {}'),
      'mine.yaml:3:33 requests[0].body: is not sent: listImportJobs is a GET and takes none',
    ],
    ['a request with no status of HTTP', withRequest('operation: listImportJobs, status: 99'), 'requests[0].status: 99 is less than 200'],
    ['a request with no times', withRequest('operation: listImportJobs, times: 0'), 'requests[0].times: 0 is less than 1'],
    [
      'two requests of one name',
      `${withRequest('name: x, operation: listImportJobs')}  - {name: x, operation: listImportJobs}\n`,
      'mine.yaml:4:6 requests[1].name: "x" is used by another request already',
    ],
  ])('%s', async (_, text, message) => {
    expect(await refusal(text)).toContain(message);
  });

  test('an alias bomb', async () => {
    const levels = Array.from(
      { length: 12 },
      (_, level) => `  l${level + 1}: &l${level + 1} [${Array.from({ length: 9 }, () => `*l${level}`).join(', ')}]`,
    );
    expect(await refusal(`tenants:\n  l0: &l0 [x]\n${levels.join('\n')}\n`)).toMatch(/^mine\.yaml:\d+:\d+ Excessive alias count/);
  });

  test('several at once, a line each', async () => {
    expect((await refusal('seeed: 1\nclok: {}\n')).split('\n')).toEqual([
      'mine.yaml:1:1 "seeed" is no known key. "seed"?',
      'mine.yaml:2:1 "clok" is no known key. "clock"?',
    ]);
  });

  test('a name that is not built in, or a file that is not there', async () => {
    await expect(startMock({ scenario: 'dmeo' })).rejects.toThrow(
      'There is no built-in scenario "dmeo". "demo"? Built in: bad-day, demo, documents-batch, documents-mapping, documents-single, empty, full-visit, mapping-zoo.',
    );
    await expect(startMock({ scenario: './no/such.yaml' })).rejects.toThrow('./no/such.yaml: cannot be read: there is no such file');
    await expect(startMock({ scenario: `${folder}/` })).rejects.toThrow('cannot be read');
  });

  test('given as an object it names the path', async () => {
    await expect(startMock({ scenario: { clock: { mode: 'frozn' as 'frozen' } } })).rejects.toThrow(
      'scenario clock.mode: "frozn" is none of',
    );
  });
});

describe('a good scenario file', () => {
  test.each([
    ['an empty one', '', 'yaml'],
    ['one of comments', '# nothing yet\n', 'yaml'],
    ['JSON', '{"tenants": []}', 'json'],
  ])('may be %s', async (_, text, ending) => {
    const file = join(folder, `good.${ending}`);
    writeFileSync(file, text);
    const { mock } = await given.mock({ scenario: file });
    expect(mock.scenario).toMatchObject({ name: 'good', builtIn: false, seed: 1, tenants: 0 });
  });

  test('sets numbers, clock, limits, keys and targets', async () => {
    const file = join(folder, 'full.yaml');
    writeFileSync(
      file,
      `version: 1
name: full
seed: 7
ids: {importJob: 50, target: 60}
clock: {mode: frozen, start: "2026-06-24T08:00:00+02:00"}
limits: {batchItems: 2, body: 1kb}
tenants:
  - key: a
    integrationClients:
      - key: erp
        sourceSystem: wms
        rateLimit: {limit: 7}
        apiKeys: [{value: fio_live_MOCKfull0000000000001}]
    targets:
      - {externalId: J1, title: One, status: Scheduled, planning: {priority: Urgent}}
`,
    );
    const { mock, erp } = await given.scenario(file, { clock: undefined, now: undefined });

    expect(mock.clock.now()).toBe('2026-06-24T06:00:00.000Z');
    expect(mock.state.targets()).toMatchObject([
      { id: 60, externalId: 'J1', sourceSystem: 'wms', status: 'Scheduled', planning: { priority: 'Urgent' } },
    ]);
    const { body, headers } = await erp.importTarget(target('J2'));
    expect(body).toMatchObject({ importJobId: 50, items: [{ targetId: 61 }] });
    expect(headers.get('x-ratelimit-limit')).toBe('7');
    expect(await erp.importBatch([1, 2, 3])).toMatchObject({ status: 413 });
    expect(await erp.importTarget(target('J3', { description: 'x'.repeat(1024) }))).toMatchObject({ status: 413 });
  });

  test('is overridden by the options of the start', async () => {
    const { mock } = await given.mock({
      scenario: { seed: 1, clock: { mode: 'real' } },
      seed: 9,
      clock: 'frozen',
      now: '2030-01-01T00:00:00Z',
    });
    expect(mock.scenario).toMatchObject({ seed: 9, clock: 'frozen' });
    expect(mock.clock.now()).toBe('2030-01-01T00:00:00.000Z');
  });
});

describe('the built-in scenarios', () => {
  const names = readdirSync(new URL('../../scenarios/', import.meta.url)).map((file) => file.replace(/\.yaml$/, ''));

  test.each(names)('%s starts, answers its health check and takes an import', async (name) => {
    const { mock, erp } = await given.scenario(name, { clock: undefined, now: undefined });
    expect(mock.scenario).toMatchObject({ name, builtIn: true });
    mock.faults.clear(); // bad-day has tests of its own
    expect(await erp.get('/integration/health')).toMatchObject({ status: 200 });
    expect(await erp.importTarget(target('JOB-NEW'))).toMatchObject({ status: 200, body: { createdItems: 1 } });
  });

  test.each(names)('%s has only keys that nobody takes for real ones', async (name) => {
    const { mock } = await given.scenario(name);
    for (const { value } of mock.scenario.apiKeys) expect(value).toMatch(/MOCK|^YOUR_API_KEY$/);
  });

  test('demo has the client that may do everything, the one that may only read, and a second tenant with the same external ID', async () => {
    const { mock } = await given.scenario('demo');
    expect(mock.scenario).toMatchObject({ tenants: 2, seed: 42 });
    expect(mock.scenario.apiKeys).toMatchObject([
      { value: 'fio_live_MOCKerp00000000000001', client: 'erp', allScopes: true },
      { value: 'fio_live_MOCKread0000000000001', client: 'readonly', scopes: ['integration.health.read', 'import_jobs.read'] },
      { value: 'fio_live_MOCKnord0000000000001' },
    ]);
    const external = (tenant: string) => mock.state.targets(tenant).map(({ externalId }) => externalId);
    expect(external('rheinruhr')).toEqual(external('nordlicht'));
  });
});

test('revoked and expired keys are not offered as the key to use', async () => {
  const { mock } = await given.mock({
    scenario: {
      tenants: [
        tenantWith({ apiKeys: [{ value: 'a', state: 'revoked' }, { value: 'b', expiresAt: '2026-01-01T00:00:00Z' }, { value: 'c' }] }),
      ],
    },
  });
  expect(mock.apiKey).toBe('c');
});
