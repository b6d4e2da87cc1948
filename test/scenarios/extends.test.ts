import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { type MockOptions, ScenarioError, startMock } from '../../src/index.js';
import { given } from '../support/given.js';

const root = mkdtempSync(join(tmpdir(), 'extends-'));
afterAll(() => rmSync(root, { recursive: true }));
let folders = 0;

/** Files in a folder of their own; answers the path of the first. */
function filesOf(files: Readonly<Record<string, string>>): string {
  folders += 1;
  const folder = join(root, `f${folders}`, 'in');
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return join(folder, Object.keys(files)[0] ?? '');
}

async function refusal(scenario: MockOptions['scenario'], environment: Record<string, string> = {}): Promise<string> {
  const error = await startMock({ scenario, environment }).then(
    async (mock) => {
      await mock.close();
      return new Error('was accepted');
    },
    (reason: unknown) => reason,
  );
  if (!(error instanceof ScenarioError)) throw error;
  return error.message.replaceAll(/\S*\/in\//g, '');
}

describe('a scenario that extends another', () => {
  test('keeps what it does not say, and changes what it says, key by key', async () => {
    const file = filesOf({
      'mine.yaml': `extends: builtin:demo
name: mine
assumptions: { singleRejection: http }
tenants:
  - key: rheinruhr
    name: Renamed
    integrationClients:
      - key: readonly
        scopes: [integration.health.read]
        rateLimit: off
      - key: portal
        apiKeys: [{ value: fio_live_MOCKportal }]
    customers:
      - key: medical
        customerNumber: RRM-002
        locations:
          - { key: essen, defaultPriority: Low }
          - { key: bottrop, postalCode: "46236" }
      - { key: new, name: New Customer }
`,
    });
    const { mock } = await given.mock({ scenario: file });
    const keys = mock.scenario.apiKeys.map(({ client, value, scopes }) => [client, value, scopes.length]);
    expect(mock.scenario).toMatchObject({ name: 'mine', seed: 42, tenants: 2 });
    expect(keys).toEqual([
      ['erp', 'fio_live_MOCKerp00000000000001', 13],
      ['readonly', 'fio_live_MOCKread0000000000001', 1],
      ['portal', 'fio_live_MOCKportal', 13],
      ['nordlicht-erp', 'fio_live_MOCKnord0000000000001', 13],
    ]);
    const customers = mock.state.customers();
    expect(customers.map(({ id, name }) => [id, name])).toContainEqual([1, 'New Customer']);
    expect(customers.find(({ id }) => id === 12)).toMatchObject({ customerNumber: 'RRM-002', name: 'Rhein-Ruhr Medical Supply' });
    expect(mock.state.locations().filter(({ customerId }) => customerId === 12)).toMatchObject([
      { postalCode: '46236' },
      { id: 34, name: 'Essen Center', defaultPriority: 'Low', defaultEstimatedWorkMinutes: 45 },
    ]);
  });

  test('may extend a file below it, which extends another', async () => {
    const file = filesOf({
      'mine.yaml': 'extends: base/one.yaml\nids: {target: 7}\n',
      'base/one.yaml': 'extends: deeper/two.yaml\nname: one\nids: {importJob: 5, target: 5}\n',
      'base/deeper/two.yaml': 'seed: 9\nids: {importJob: 3}\ntenants: [{key: a, integrationClients: [{key: b, apiKeys: [{value: k}]}]}]\n',
    });
    const { mock, erp } = await given.scenario(file);
    expect(mock.scenario).toMatchObject({ name: 'mine', seed: 9 });
    expect((await erp.importTarget({ externalId: 'J', title: 'T' })).body).toMatchObject({ importJobId: 5, items: [{ targetId: 7 }] });
  });

  test('replaces lists whose items have no names, and merges targets by external ID and type', async () => {
    const base = `tenants:
  - key: a
    integrationClients: [{key: c, sourceSystem: s, scopes: [import_jobs.read, customers.read], apiKeys: [{name: one, value: k1}]}]
    targets: [{externalId: J, title: Old}, {externalId: J, externalType: T, title: Typed}]
`;
    const over = `extends: base.yaml
tenants:
  - key: a
    integrationClients: [{key: c, scopes: [customers.map], apiKeys: [{name: two, value: k2}]}]
    targets: [{externalId: J, title: New}]
`;
    const { mock } = await given.mock({ scenario: filesOf({ 'mine.yaml': over, 'base.yaml': base }) });
    expect(mock.scenario.apiKeys).toMatchObject([
      { value: 'k1', scopes: ['customers.map'] },
      { value: 'k2', scopes: ['customers.map'] },
    ]);
    expect(mock.state.targets()).toMatchObject([{ title: 'New' }, { title: 'Typed' }]);
  });

  test('replaces the effect of a fault as a whole: half of each would be none', async () => {
    const { mock } = await given.mock({
      scenario: { extends: 'builtin:bad-day', faults: [{ name: 'import not reached', then: { status: 500 } }] },
    });
    const changed = mock.faults.list().find(({ name }) => name === 'import not reached');
    expect(changed).toMatchObject({ when: { operation: 'importTarget', call: 5 }, then: { status: 500 } });
    expect(changed?.then).not.toHaveProperty('connection');
  });

  test('has the requests of the other where it says nothing of them, and only its own where one is without a name', async () => {
    const { mock: without } = await given.mock({ scenario: { extends: 'builtin:demo' } });
    const { mock: own } = await given.mock({ scenario: { extends: 'builtin:demo', requests: [{ operation: 'listWebhooks' }] } });
    const { mock: none } = await given.mock({ scenario: { extends: 'builtin:demo', requests: [] } });
    expect(without.scenario.requests.map(({ operation, isOwn }) => [operation, isOwn])).toEqual([
      ['importTarget', false],
      ['importTargetsBatch', false],
      ['getImportJob', false],
    ]);
    expect(own.scenario.requests).toMatchObject([{ operation: 'listWebhooks', isOwn: true }]);
    expect(none.scenario.requests).toEqual([]);
  });

  test('merges requests by their names, and replaces what is sent and what is answered as a whole', async () => {
    const base = `tenants: [{key: a, integrationClients: [{key: b}]}]
requests:
  - {name: one, operation: importTarget, body: {externalId: J, title: T}, status: 200, answer: {status: Completed, totalItems: 1}}
  - {name: two, operation: listImportJobs}
`;
    const over = `extends: base.yaml
requests:
  - {name: one, body: {externalId: K}, answer: {status: Failed}}
  - {name: three, operation: listWebhooks}
`;
    const { mock } = await given.mock({ scenario: filesOf({ 'mine.yaml': over, 'base.yaml': base }) });
    expect(
      mock.scenario.requests.map(({ tenant, client, ...request }) => ({ ...request, position: request.position.replace(/^.*\//, '') })),
    ).toEqual([
      {
        name: 'one',
        operation: 'importTarget',
        body: { externalId: 'K' },
        status: 200,
        answer: { status: 'Failed' },
        position: 'mine.yaml:3:5',
        isOwn: true,
      },
      { name: 'two', operation: 'listImportJobs', position: 'base.yaml:4:5', isOwn: false },
      { name: 'three', operation: 'listWebhooks', position: 'mine.yaml:4:5', isOwn: true },
    ]);
  });

  test('may say that there is nothing, by an empty list', async () => {
    const file = filesOf({ 'mine.yaml': 'extends: builtin:demo\ntenants: [{key: rheinruhr, customers: [], targets: []}]\n' });
    const { mock } = await given.mock({ scenario: file });
    expect([mock.state.customers(), mock.state.targets()]).toEqual([[], []]);
    expect(mock.state.customers('nordlicht')).toHaveLength(1);
  });

  test('may be given as an object, and then extends a built-in one', async () => {
    const { mock } = await given.mock({ scenario: { extends: 'builtin:documents-mapping', ids: { target: 1000 } } });
    expect(mock.state.customers()).toMatchObject([{ id: 12 }]);
    expect(mock.scenario).toMatchObject({ name: 'custom', clock: 'frozen' });
    expect(await refusal({ extends: './mine.yaml' })).toContain('scenario extends: "./mine.yaml" is no built-in scenario');
  });

  test.each<[string, Record<string, string>, string]>([
    ['itself', { 'mine.yaml': 'seed: 1\nextends: mine.yaml\n' }, 'mine.yaml:2:1 extends: "mine.yaml" leads back to where it began'],
    [
      'one that extends it',
      { 'mine.yaml': 'extends: sub/a.yaml\n', 'sub/a.yaml': 'extends: b.yaml\n', 'sub/b.yaml': 'extends: a.yaml\n' },
      'sub/b.yaml:1:1 extends: "a.yaml" leads back to where it began',
    ],
    [
      'a file that is not there',
      { 'mine.yaml': 'extends: no.yaml\n' },
      'mine.yaml:1:1 extends: "no.yaml" cannot be read: there is no such file',
    ],
    ['a built-in name without saying so', { 'mine.yaml': 'extends: demo\n' }, 'there is no such file. "builtin:demo"?'],
    ['a folder', { 'mine.yaml': 'extends: sub\n', 'sub/a.yaml': '' }, 'mine.yaml:1:1 extends: "sub" cannot be read'],
    [
      'a file above',
      { 'mine.yaml': 'extends: ../other.yaml\n' },
      'mine.yaml:1:1 extends: "../other.yaml" leads out of the folder of this file',
    ],
    ['a file by way of a folder and back', { 'mine.yaml': 'extends: sub/../../x.yaml\n' }, 'leads out of the folder'],
    ['an absolute path', { 'mine.yaml': 'extends: /etc/passwd\n' }, 'mine.yaml:1:1 extends: "/etc/passwd" leads out of the folder'],
    [
      'a file above, from a file below',
      { 'mine.yaml': 'extends: sub/a.yaml\n', 'sub/a.yaml': 'extends: ../mine.yaml\n' },
      'sub/a.yaml:1:1 extends: "../mine.yaml" leads out of the folder',
    ],
    [
      'an unknown built-in one',
      { 'mine.yaml': 'extends: builtin:dmeo\n' },
      'mine.yaml:1:1 extends: There is no built-in scenario "dmeo". "demo"?',
    ],
    ['a built-in one by a path', { 'mine.yaml': 'extends: builtin:../package\n' }, 'There is no built-in scenario "package"'],
    ['a list', { 'mine.yaml': 'extends: base.yaml\n', 'base.yaml': '- a\n' }, 'base.yaml:1:1 is not an object'],
    ['nothing', { 'mine.yaml': 'extends: ""\n' }, 'mine.yaml:1:1 extends'],
    ['a number', { 'mine.yaml': 'extends: 5\n' }, 'mine.yaml:1:1 extends: 5 is not'],
  ])('is refused where it extends %s', async (_, files, message) => {
    expect(await refusal(filesOf(files))).toContain(message);
  });

  test('is refused where a link leads out of its folder', async () => {
    const file = filesOf({ 'mine.yaml': 'extends: link.yaml\n' });
    writeFileSync(join(dirname(file), '..', 'outside.yaml'), 'seed: 1\n');
    symlinkSync(join('..', 'outside.yaml'), join(dirname(file), 'link.yaml'));
    expect(await refusal(file)).toContain('mine.yaml:1:1 extends: "link.yaml" leads out of the folder of this file');
  });

  test('has its errors told where they stand, in whichever file', async () => {
    const files = {
      'mine.yaml': 'extends: base.yaml\nclok: {}\ntenants:\n  - key: a\n    integrationClients: [{key: c, scops: []}]\n',
      'base.yaml': 'tenants:\n  - key: a\n    nam: x\n',
    };
    expect((await refusal(filesOf(files))).split('\n')).toEqual([
      'mine.yaml:2:1 "clok" is no known key. "clock"?',
      'base.yaml:3:5 tenants[0]: "nam" is no known key. "name"?',
      'mine.yaml:5:35 tenants[0].integrationClients[0]: "scops" is no known key. "scopes"?',
    ]);
  });

  test('that names one thing twice is refused, as a single file is', async () => {
    const files = { 'mine.yaml': 'extends: base.yaml\ntenants:\n  - {key: a}\n  - {key: a}\n', 'base.yaml': 'tenants: [{key: a}]\n' };
    expect(await refusal(filesOf(files))).toContain('mine.yaml:4:6 tenants[1].key: "a" is used by another tenant already');
  });
});

test.each([
  ['a map', 'name: x\nassumptions: &x\n  singleRejection: *x\n', 'mine.yaml:3:20 *x stands within itself'],
  ['a list', 'tenants: &x\n  - *x\n', 'mine.yaml:2:5 *x stands within itself'],
])('%s that contains itself is refused with its place', async (_, text, message) => {
  expect(await refusal(filesOf({ 'mine.yaml': text }))).toContain(message);
});

describe('environment values', () => {
  const withKey = (value: string) => `tenants: [{key: a, integrationClients: [{key: b, apiKeys: [{value: ${value}}]}]}]\n`;
  const keyOf = async (text: string, environment: Record<string, string>) => {
    const { mock } = await given.mock({ scenario: filesOf({ 'mine.yaml': text }), environment });
    return mock.apiKey;
  };

  test.each([
    ['the value', '"${env:KEY}"', { KEY: 'MOCK1' }, 'MOCK1'],
    ['the value, not the default', '"${env:KEY:-MOCK2}"', { KEY: 'MOCK1' }, 'MOCK1'],
    ['the default', '"${env:KEY:-MOCK2}"', {}, 'MOCK2'],
    ['a part of the text', '"fio_${env:KEY}_${env:OTHER:-x}"', { KEY: 'MOCK1' }, 'fio_MOCK1_x'],
    ['text that looks like YAML', '"${env:KEY}"', { KEY: '[a,b]' }, '[a,b]'],
    ['text that looks like another expression', '"${env:KEY}"', { KEY: '$&$1' }, '$&$1'],
    ['the default of an empty value', '"${env:KEY:-MOCK2}"', { KEY: '' }, 'MOCK2'],
    ['a value that looks like an expression', '"x${env:KEY}"', { KEY: '${env:Y}' }, 'x${env:Y}'],
    ['a default for what every object has', '"${env:toString:-MOCK2}"', {}, 'MOCK2'],
  ])('%s', async (_, value, environment, key) => {
    expect(await keyOf(withKey(value), environment as Record<string, string>)).toBe(key);
  });

  test('may be a number where it is not quoted', async () => {
    const text = 'seed: ${env:SEED:-7}\nids:\n  target: ${env:TARGET}\n';
    const { mock } = await given.mock({ scenario: filesOf({ 'mine.yaml': text }), environment: { TARGET: '12' } });
    expect(mock.scenario.seed).toBe(7);
    expect(await refusal(filesOf({ 'mine.yaml': 'seed: "${env:SEED:-7}"\n' }))).toContain('mine.yaml:1:1 seed: "7" is not an integer');
    expect(await refusal(filesOf({ 'mine.yaml': 'seed: ${env:SEED:-[1}\n' }))).toContain('seed: "[1" is not an integer');
  });

  test.each(['!foo 3', '.nan', '1 # c', '[1', '0x10'])('stay the text that they are where they only look like YAML: %s', async (text) => {
    const { mock } = await given.mock({ scenario: filesOf({ 'mine.yaml': 'name: ${env:NAME}\n' }), environment: { NAME: text } });
    expect(mock.scenario.name).toBe(text);
  });

  test('are the process’s own where nobody says otherwise', async () => {
    const { mock } = await given.mock({ scenario: filesOf({ 'mine.yaml': `name: "${'${env:NODE_ENV}'}"\n` }) });
    expect(mock.scenario.name).toBe(process.env.NODE_ENV);
  });

  test('that are not there are named with their place', async () => {
    expect(await refusal(filesOf({ 'mine.yaml': withKey('"${env:KEY}"') }))).toBe(
      'mine.yaml:1:68 the environment has no KEY; set it, or write ${env:KEY:-default}',
    );
    const base = { 'mine.yaml': 'extends: base.yaml\n', 'base.yaml': 'name: "${env:NAME}"\n' };
    expect(await refusal(filesOf(base))).toBe('base.yaml:1:7 the environment has no NAME; set it, or write ${env:NAME:-default}');
  });

  test.each(['"${env:}"', '"${env:KEY"', '"${env:1}"', '"${env:A B}"'])('%s is refused', async (value) => {
    expect(await refusal(filesOf({ 'mine.yaml': withKey(value) }))).toContain(
      'is no environment value; write ${env:NAME} or ${env:NAME:-default}',
    );
  });
});
