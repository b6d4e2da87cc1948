/** The requests of scenarios, over real mocks: the built-in ones hold, and what does not is told with its operation and place. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { callerOf } from '../../src/check/call.js';
import { type Contract, contractOf } from '../../src/check/contract/contract.js';
import { type Oracle, oracleFor } from '../../src/check/contract/oracle.js';
import { Evidence } from '../../src/check/evidence.js';
import { runScenarioRequests } from '../../src/check/scenario-requests.js';
import type { MockOptions, Scenario } from '../../src/index.js';
import { document } from '../support/documents.js';
import { given, tenantWith } from '../support/given.js';
import { receiving } from '../support/receiver.js';

const ours = parse(readFileSync(new URL('../../contracts/openapi.yaml', import.meta.url), 'utf8'));
const builtIn = readdirSync(new URL('../../scenarios/', import.meta.url)).map((file) => file.replace(/\.yaml$/, ''));
const folder = mkdtempSync(join(tmpdir(), 'scenario-requests-'));
afterAll(() => rmSync(folder, { recursive: true }));
let judge: Oracle;
beforeAll(async () => {
  judge = await oracleFor(ours);
});

/** What comes of the requests of a scenario, under its own clock, with a receiver that takes everything. */
async function checked(
  scenario: MockOptions['scenario'],
  { contract = contractOf('openapi.yaml', ours), ...options }: MockOptions & { contract?: Contract } = {},
) {
  const receiver = await receiving();
  const { mock } = await given.mock({ clock: undefined, now: undefined, ...options, scenario, webhookUrl: receiver.url });
  const evidence = new Evidence(contract, judge, 'http://127.0.0.1:4710/api/connect/v1');
  await runScenarioRequests({ mock, contract, evidence, call: callerOf(mock.api, 5000) });
  return { mock, evidence, receiver, findings: evidence.findings, leftOut: evidence.leftOut };
}

type Request = NonNullable<Scenario['requests']>[number];

/** A scenario of one tenant with one client, and these requests. */
function sending(requests: readonly Request[], more: Partial<Scenario> = {}): Scenario {
  return { name: 'mine', tenants: [tenantWith()], requests, ...more };
}

const visit: Request = { operation: 'importTarget', body: { externalId: 'JOB-1', title: 'Visit' } };

describe('the built-in scenarios', () => {
  test.each(builtIn)('%s gives the answers that it says, within the contract, and its end is as it expects', async (name) => {
    const { mock, evidence, findings } = await checked(name);
    expect(findings).toEqual([]);
    expect(evidence.exchanges.scenarios).toBeGreaterThanOrEqual(2);
    expect(mock.scenario.requests.every(({ isOwn }) => isOwn)).toBe(true);
  });

  test.each(['frozen', 'virtual', 'real'] as const)('do so under a clock that is %s, whatever the seed', async (clock) => {
    for (const name of clock === 'frozen' ? ['demo', 'empty', 'mapping-zoo'] : ['demo', 'full-visit', 'bad-day'])
      expect((await checked(name, { clock, seed: 7 })).findings).toEqual([]);
  });

  test('bad-day has been refused by its rate limit and by a fault', async () => {
    const { evidence, leftOut } = await checked('bad-day');
    const seen = evidence.covered.filter((one) => one.seen > 0).map(({ operation, status }) => `${operation} ${status}`);
    expect(seen).toEqual(expect.arrayContaining(['listRouteSuggestions 429', 'getImportJob 500', 'getIntegrationHealth 200']));
    expect(leftOut).toEqual([{ what: 'bad-day: client manners', why: 'it is about how a client behaves, which `exec` judges' }]);
  });

  test('full-visit has told a receiver of the whole visit', async () => {
    const { receiver } = await checked('full-visit');
    expect(receiver.attempts.map(({ eventType }) => eventType)).toEqual(
      expect.arrayContaining(['target.imported', 'visit_report.approved', 'billing.event_sent']),
    );
  });

  test.each([
    ['documents-single', 'the single import', { body: document('single-target'), answer: document('single-target-created') }],
    ['documents-single', 'the cancel request, without the externalType', { body: document('cancel-target') }],
    ['documents-single', 'the minimal import of the page of example payloads', { body: document('minimal-target') }],
    ['documents-batch', 'the batch of which one item has no external ID', { answer: document('batch-partially-failed') }],
    ['documents-batch', 'the batch with "items" of the page of example payloads', { body: document('items-batch') }],
    ['documents-mapping', 'the customer-aware import', { body: document('customer-aware-target'), answer: document('import-accepted') }],
    ['documents-mapping', 'the curl line, which says nothing of a contact', { body: document('customer-aware-curl') }],
  ])('%s sends %s as published', async (name, title, published) => {
    const { mock } = await given.scenario(name);
    const { body, answer } = mock.scenario.requests.find((request) => request.name === title) ?? {};
    expect({ body, answer }).toEqual({ body, answer, ...published });
  });

  test('documents-batch sends the batch as published, and one item more', async () => {
    const { mock } = await given.scenario('documents-batch');
    const { targets, ...envelope } = document('targets-batch');
    expect(mock.scenario.requests[0]?.body).toEqual({ ...envelope, targets: [...targets, { title: 'Nameless' }] });
  });
});

describe('a request', () => {
  test('carries its parameters where the contract has them, and the key of its client', async () => {
    const { mock, findings } = await checked(
      sending([
        { ...visit, parameters: { 'Idempotency-Key': 'job-1' } },
        { operation: 'getImportJob', parameters: { importJobId: 1 }, answer: { importJobId: 1 } },
        { operation: 'listImportJobs', parameters: { limit: 5, status: 'Completed' }, answer: { items: [{ importJobId: 1 }] } },
      ]),
    );
    expect(findings).toEqual([]);
    const sent = mock.requests.list();
    expect(sent.map(({ method, url }) => `${method} ${url.replace(/^.*\/v1/, '')}`)).toEqual([
      'POST /inbound/targets',
      'GET /import-jobs/1',
      'GET /import-jobs?limit=5&status=Completed',
    ]);
    expect(JSON.stringify(sent[0])).toContain('job-1');
    expect(sent.map(({ client }) => client)).toEqual(['erp', 'erp', 'erp']);
  });

  test('of a client of another tenant carries that client’s key', async () => {
    const { mock, findings } = await checked({
      extends: 'builtin:demo',
      requests: [{ operation: 'getIntegrationHealth', tenant: 'nordlicht', answer: { tenantId: 'tenant-456' } }],
    });
    expect(findings).toEqual([]);
    expect(mock.requests.list()).toMatchObject([{ client: 'nordlicht-erp' }]);
  });

  test('is sent as often as it says', async () => {
    const { evidence, findings } = await checked(sending([{ operation: 'getIntegrationHealth', times: 3 }]));
    expect([evidence.exchanges, findings]).toEqual([{ scenarios: 3 }, []]);
  });

  test('that the mock rejects on purpose is no violation', async () => {
    const { findings } = await checked(sending([{ operation: 'importTarget', body: { title: 5 }, status: 400 }]));
    expect(findings).toEqual([]);
  });

  test('meets what has come of those before, unless the clock is frozen', async () => {
    const aware: Request = {
      ...visit,
      body: { externalId: 'JOB-1', title: 'Visit', customer: { externalId: 'C', name: 'C' } },
      status: 202,
    };
    const poll = (status: string): Request => ({ operation: 'getImportJob', parameters: { importJobId: 1 }, answer: { status } });
    expect((await checked(sending([aware, poll('Completed')]))).findings).toEqual([]);
    expect((await checked(sending([aware, poll('Accepted')]), { clock: 'frozen' })).findings).toEqual([]);
  });

  test.each(['frozen', 'virtual', 'real'] as const)('whose answer a fault holds back gets it, under a clock that is %s', async (clock) => {
    const faults: Scenario['faults'] = [{ then: { latency: '10m' } }];
    expect((await checked(sending([visit, visit], { faults }), { clock })).findings).toEqual([]);
  });

  test('that gets no answer is a finding', async () => {
    const { findings } = await checked(sending([visit], { faults: [{ then: { connection: 'empty' } }] }));
    expect(findings).toMatchObject([{ operation: 'importTarget', status: null, expected: 'an answer', title: 'mine: importTarget' }]);
  });
});

describe('what is answered otherwise than a scenario says', () => {
  test('is a finding with operation, pointer, both values and a curl line, for a file of one’s own', async () => {
    const file = join(folder, 'mine.yaml');
    const client = '{key: erp, apiKeys: [{value: fio_live_MOCKerp00000000000001}]}';
    writeFileSync(
      file,
      `tenants: [{key: a, integrationClients: [${client}]}]
requests:
  - name: a visit
    operation: importTarget
    body: {externalId: JOB-1, title: Visit}
    answer: {status: Completed, items: [{externalId: JOB-1, status: Updated}]}
`,
    );
    const { findings } = await checked(file);
    expect(findings).toEqual([
      {
        source: 'scenarios',
        title: 'mine: a visit',
        operation: 'importTarget',
        status: 200,
        in: 'response',
        pointer: '/body/items/0/status',
        expected: '"Updated"',
        got: '"Created"',
        curl: `curl -i -g http://127.0.0.1:4710/api/connect/v1/inbound/targets -H 'Authorization: Bearer fio_live_MOCKerp00000000000001' -H 'Content-Type: application/json' --data-raw '{"externalId":"JOB-1","title":"Visit"}'`,
      },
    ]);
  });

  test.each<[string, Partial<Request>, readonly object[]]>([
    ['a status', { status: 202 }, [{ pointer: '/status', expected: '202', got: '200' }]],
    ['one of several statuses', { status: [202, 409] }, [{ pointer: '/status', expected: '202 or 409', got: '200' }]],
    ['a list of another length', { answer: { items: [] } }, [{ pointer: '/body/items', expected: 'a list of 0' }]],
    ['a field that is not there', { answer: { 'a/b': 1 } }, [{ pointer: '/body/a~1b', expected: '1', got: 'nothing' }]],
    ['an object', { answer: { status: { is: 'Completed' } } }, [{ pointer: '/body/status', expected: '{"is":"Completed"}' }]],
    [
      'several values',
      { answer: { totalItems: 2, createdItems: 2, links: {} } },
      [{ pointer: '/body/totalItems' }, { pointer: '/body/createdItems' }],
    ],
    ['a whole body', { answer: null }, [{ pointer: '/body', expected: 'null' }]],
  ])('%s', async (_, wanted, expected) => {
    const { findings } = await checked(sending([{ ...visit, ...wanted }]));
    expect(findings).toMatchObject(expected);
    expect(findings).toHaveLength(expected.length);
  });

  test('a refusal where nothing is said of the status: its body is told, and not compared', async () => {
    const { findings } = await checked(sending([{ operation: 'importTarget', body: { title: 5 }, answer: { status: 'Completed' } }]));
    expect(findings).toMatchObject([{ pointer: '/status', expected: 'a status from 200 to 299' }]);
    expect(findings[0]?.got).toMatch(/^400 \{"error":\{"code":"validation_failed"/);
  });

  test('an expectation that does not hold at the end', async () => {
    const { findings } = await checked(
      sending([visit], {
        expectations: [
          { name: 'the job is there', target: { externalId: 'JOB-1', count: 1 } },
          { name: 'the job is there twice', target: { externalId: 'JOB-1', count: 2 } },
          { name: 'it is billed', events: { inOrder: ['target.imported', 'billing.event_sent'] } },
        ],
      }),
    );
    expect(findings).toMatchObject([
      { title: 'mine: the job is there twice', in: 'response', got: '1 target JOB-1', curl: null },
      { title: 'mine: it is billed', in: 'webhook', expected: '{"events":{"inOrder":["target.imported","billing.event_sent"]}}' },
    ]);
  });
});

describe('left out, and told so', () => {
  test('a scenario without requests', async () => {
    expect((await checked(sending([]))).leftOut).toEqual([{ what: 'scenario mine', why: 'it has no requests' }]);
  });

  test('a request whose client has no key that works', async () => {
    const scenario = sending([visit], { tenants: [tenantWith({ apiKeys: [{ value: 'fio_live_MOCKold', state: 'revoked' }] })] });
    expect((await checked(scenario)).leftOut).toEqual([{ what: 'mine: importTarget', why: 'no API key of the client erp works' }]);
  });

  test('a request of an operation that the contract does not have', async () => {
    const { '/import-jobs': _, ...paths } = ours.paths;
    const contract = contractOf('vendor.yaml', { ...ours, paths });
    const { leftOut, evidence } = await checked(sending([visit, { operation: 'listImportJobs' }]), { contract });
    expect(leftOut).toEqual([{ what: 'mine: listImportJobs', why: 'vendor.yaml has no listImportJobs' }]);
    expect(evidence.exchanges).toEqual({ scenarios: 1 });
  });

  test('an expectation of how a client behaves', async () => {
    const conduct = { name: 'manners', conduct: { contractViolations: 0 } };
    const few = { name: 'few calls', requests: { operation: 'importTarget', max: 0 } };
    const { leftOut, findings } = await checked(sending([visit], { expectations: [conduct, few] }));
    expect([leftOut.map(({ what }) => what), findings]).toEqual([['mine: manners', 'mine: few calls'], []]);
  });

  test('which answers a scenario gives to requests that it has from one that it extends: its world is another one', async () => {
    const { evidence, findings, leftOut } = await checked({
      name: 'mine',
      extends: 'builtin:demo',
      assumptions: { importAnswer: 'accepted' }, // demo itself says that the import is done at once
      expectations: [{ name: 'my client has been here', target: { externalId: 'MINE' } }],
    });
    expect([evidence.exchanges, findings]).toEqual([{ scenarios: 3 }, []]);
    expect(leftOut).toEqual([
      { what: 'mine: which answers come to requests that it has from a scenario it extends', why: 'they are those of another world' },
      { what: 'mine: my client has been here', why: 'it is expected of a client, which `exec` runs' },
    ]);
  });
});
