/** Recordings: written by a proxy in front of a mock that takes the place of the real system, and replayed against another. */
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { type Answer, callerOf } from '../../src/check/call.js';
import { Evidence } from '../../src/check/evidence.js';
import { differences } from '../../src/check/proxy/compare-answers.js';
import { Proxied } from '../../src/check/proxy/proxied.js';
import { startProxy } from '../../src/check/proxy/proxy.js';
import { Recorder, type Recording, recordingFrom, replay } from '../../src/check/proxy/recording.js';
import { readContract } from '../../src/cli/contract-file.js';
import type { Mock, Scenario } from '../../src/index.js';
import { Client, given, target } from '../support/given.js';

let contract: Awaited<ReturnType<typeof readContract>>;

beforeAll(async () => {
  contract = await readContract(null);
});

interface Written {
  readonly file: string;
  readonly text: string;
}

/** What a client does with a mock, as a proxy writes it down. */
async function recorded(mock: Mock, work: (client: Client) => Promise<void>): Promise<readonly Written[]> {
  const written: Written[] = [];
  const recording = { recorder: new Recorder(contract.contract, 1), write: (file: string, text: string) => written.push({ file, text }) };
  const proxied = new Proxied({ ...contract, baseUrl: mock.api, recording });
  const options = { host: '127.0.0.1', port: 0, allowedHosts: [], patience: 5_000 };
  const proxy = await startProxy({ ...options, target: new URL(mock.api), tell: (passed) => void proxied.take(passed) });
  onTestFinished(() => proxy.close());
  await work(new Client({ ...mock, api: proxy.api }, mock.apiKey));
  return written;
}

const readAll = (written: readonly Written[]) => written.map(({ file, text }) => recordingFrom(text, file));

/** What comes of recordings against a fresh mock of a scenario. */
async function replayed(recordings: readonly Recording[], scenario: Scenario | string = 'demo', without: Record<string, string> = {}) {
  const { mock } = await given.mock({ scenario, clock: 'virtual' });
  const evidence = new Evidence(contract.contract, contract.judge, mock.api);
  await replay({
    recordings,
    ...contract,
    evidence,
    call: callerOf(mock.api, 5_000),
    settle: () => mock.clock.drain(),
    keys: { main: mock.apiKey, without },
  });
  return evidence;
}

/** The same call with another answer. */
function withAnswer(recording: Recording | undefined, status: number, json: unknown): Recording {
  if (recording === undefined) throw new Error('There is no such recording.');
  return { ...recording, response: { ...recording.response, status, body: { json } } };
}

function jsonOf(recording: Recording | undefined): Readonly<Record<string, unknown>> {
  const body = recording?.response.body ?? null;
  if (body === null || !('json' in body) || typeof body.json !== 'object' || body.json === null) throw new Error('It has no JSON.');
  return { ...body.json };
}

const aware = { customer: { externalId: 'CUST-10042' }, location: { externalId: 'LOC-ESSEN-01' }, contact: { externalId: 'CONT-44' } };

/** Imports, reads and routes, with ids that a fresh mock does not give: the real system has been there for a while. */
async function aDaysWork(client: Client): Promise<void> {
  const first = await client.importTarget(target('JOB-1'), { 'Idempotency-Key': 'JOB-1' });
  await client.importTarget(target('JOB-1'), { 'Idempotency-Key': 'JOB-1' });
  await client.job(first.body.importJobId);
  const batch = await client.importBatch([target('JOB-2', aware), target('')]);
  await client.mock.clock.drain();
  await client.job(batch.body.importJobId);
  await client.get('/import-jobs?limit=50');
  const suggestion = await client.post('/route-suggestions', { targetIds: [first.body.items[0].targetId] });
  await client.get(`/route-suggestions/${suggestion.body.routeSuggestionId}`);
  const webhook = await client.post('/webhooks', {
    name: 'Portal',
    url: 'http://127.0.0.1:1/',
    eventTypes: ['target.imported'],
    secret: 'a-secret-of-my-own-0001',
  });
  await client.patch(`/webhooks/${webhook.body.webhookId}`, { isActive: false });
  await client.get(`/webhooks/${webhook.body.webhookId}`);
  await client.delete(`/webhooks/${webhook.body.webhookId}`);
  await client.get(`/webhooks/${webhook.body.webhookId}`);
  await client.get('/import-jobs/3');
  await client.send({ path: '/integration/health', key: null });
  await client.send({ path: '/integration/health', key: 'fio_live_MOCKnobody000000000001' });
  await client.importTarget({ externalId: 'JOB-3' });
}

const old: Scenario = { extends: 'builtin:demo', ids: { importJob: 184, target: 7001, routeSuggestion: 55, webhook: 900 } };

describe('a recording', () => {
  test('is a file for people: what was sent, what came back, and no more headers than matter', async () => {
    const { mock } = await given.mock({ scenario: old });
    const [written] = await recorded(mock, async (client) => {
      await client.importTarget(target('JOB-1'), { 'Idempotency-Key': 'JOB-1', 'X-Correlation-Id': 'mine-1' });
    });
    expect(written?.file).toBe('0001-importTarget-200.json');
    expect(JSON.parse(written?.text ?? '')).toEqual({
      version: 1,
      recordedAt: expect.stringMatching(/^\d{4}-.*Z$/),
      operation: 'importTarget',
      client: 1,
      request: {
        method: 'POST',
        path: '/inbound/targets',
        query: '',
        headers: { 'content-type': 'application/json', 'idempotency-key': 'JOB-1', 'x-correlation-id': 'mine-1' },
        body: { json: { externalId: 'JOB-1', title: 'Visit JOB-1' } },
      },
      response: {
        status: 200,
        headers: expect.objectContaining({ 'content-type': 'application/json; charset=utf-8', 'x-ratelimit-limit': '1000' }),
        body: { json: expect.objectContaining({ importJobId: 184, status: 'Completed' }) },
      },
    });
    expect(Object.keys(JSON.parse(written?.text ?? '').response.headers)).toEqual([
      'content-type',
      'x-correlation-id',
      'x-ratelimit-limit',
      'x-ratelimit-remaining',
      'x-ratelimit-reset',
    ]);
    expect(written?.text).toMatch(/^\{\n {2}"version": 1,\n {2}"recordedAt"/);
  });

  test('has a number for each API key, and goes on where the folder ends', async () => {
    const recorder = new Recorder(contract.contract, 41);
    const answer: Answer = { status: 404, headers: {}, body: 'lost & found' };
    const of = (authorization?: string) =>
      recorder.next(
        0,
        { method: 'GET', path: '/a/b?c=1', headers: authorization === undefined ? {} : { authorization }, body: null },
        answer,
        null,
      );
    const written = ['Bearer one', 'Bearer two', undefined, 'Bearer one'].map(of);
    expect(written.map(({ file }) => file)).toEqual([41, 42, 43, 44].map((number) => `00${number}-unknown-404.json`));
    const read = readAll(written);
    expect(read.map(({ client }) => client)).toEqual([1, 2, null, 1]);
    expect(read[0]).toMatchObject({ request: { path: '/a/b', query: 'c=1', body: null }, response: { body: { text: 'lost & found' } } });
  });

  test('has stand-ins for keys, secrets and e-mail addresses, the same for the same, and valid by contract', () => {
    const recorder = new Recorder(contract.contract, 7);
    const body = {
      name: 'Anna.Weber@firma.de',
      url: 'https://hooks.firma.de/?token=tok-123&mail=anna.weber%40firma.de',
      secret: 'a-secret-of-my-own-0001',
      eventTypes: ['whsec_RealSecret00000001', 'fio_live_RealKey00000001', 'Anna.Weber@firma.de', 'other@firma.de'],
    };
    const call = {
      method: 'POST',
      path: '/webhooks?api_key=plain-key-1&mail=anna.weber%40firma.de',
      headers: {
        authorization: 'Bearer fio_live_RealKey00000001',
        cookie: 'session=abc123',
        'x-api-key': 'plain-key-1',
        'content-type': 'application/json',
        'idempotency-key': 'import of Anna.Weber@firma.de',
      },
      body: JSON.stringify(body).replace('@', '\\u0040'),
    };
    const answer = {
      status: 302,
      headers: { 'content-type': 'text/plain', 'set-cookie': 'session=abc123', location: 'https://firma.de/login?token=tok-123' },
      body: 'Anna.Weber@firma.de uses fio_live_RealKey00000001, "secret": "a-secret-of-my-own-0001"',
    };
    const { text } = recorder.next(0, call, answer, 'createWebhook');
    for (const secret of [
      'RealKey',
      'RealSecret',
      'abc123',
      'plain-key',
      'a-secret-of-my-own',
      'Anna',
      'anna',
      'tok-123',
      'firma.de"',
      'other@',
    ])
      expect(text).not.toContain(secret);
    const { request, response } = JSON.parse(text);
    const { name, secret, eventTypes } = request.body.json;
    expect(secret).toMatch(/^whsec_MOCKrecorded7-\d$/);
    expect(eventTypes).toEqual([
      expect.stringContaining('whsec_MOCK'),
      expect.stringContaining('fio_live_MOCK'),
      name,
      expect.stringContaining('MOCK'),
    ]);
    expect(name).toMatch(/^MOCK-7-\d@example\.com$/);
    expect(eventTypes[3]).not.toBe(name);
    expect(request.headers).toEqual({ 'content-type': 'application/json', 'idempotency-key': `import of ${name}` });
    expect(response.body.text).toContain(`${name} uses ${eventTypes[1]}`);
  });

  test('has a stand-in for a key that looks like none, wherever it is repeated', () => {
    const recorder = new Recorder(contract.contract, 7);
    const headers = { authorization: 'Bearer sk-0123456789', 'x-api-key': 'another-9876543210' };
    const call = { method: 'GET', path: '/import-jobs', headers, body: null };
    const answer = { status: 401, headers: {}, body: JSON.stringify({ error: 'sk-0123456789 and another-9876543210 are no keys' }) };
    const { text } = recorder.next(0, call, answer, 'listImportJobs');
    expect(text).not.toMatch(/0123456789|9876543210/);
    expect(JSON.parse(text).response.body.json.error).toMatch(/^whsec_MOCKrecorded7-\d and whsec_MOCKrecorded7-\d are no keys$/);
  });

  test('keeps what is a mock value already', async () => {
    const recorder = new Recorder(contract.contract, 1);
    const body = JSON.stringify({ secret: 'whsec_MOCKerp0000000000000000000000001', url: 'fio_live_MOCKerp00000000000001' });
    const { text } = recorder.next(
      0,
      { method: 'POST', path: '/webhooks', headers: {}, body },
      { status: 201, headers: {}, body },
      'createWebhook',
    );
    expect(JSON.parse(text).request.body.json).toEqual(JSON.parse(body));
  });
});

const fine = {
  version: 1,
  recordedAt: '2026-06-24T06:00:00.000Z',
  operation: null,
  client: null,
  request: { method: 'GET', path: '/a', query: '', headers: {}, body: null },
  response: { status: 200, headers: {}, body: null },
};

describe('a file that is none', () => {
  test.each<[string, string, string]>([
    ['no JSON', '{', 'is no JSON: '],
    ['something else', '[]', 'is no recording: it has no version'],
    ['a report', '{"findings":[]}', 'is no recording: it has no version'],
    ['of a later version', JSON.stringify({ ...fine, version: 2 }), 'has version 2; this ordinavo-mock reads version 1'],
    ['without an answer', JSON.stringify({ ...fine, response: undefined }), 'response.status is missing, and not a status from 200 to 599'],
    [
      'with a status of its own',
      JSON.stringify({ ...fine, response: { ...fine.response, status: 99 } }),
      'response.status is 99, and not a status',
    ],
    [
      'with a URL for a path',
      JSON.stringify({ ...fine, request: { ...fine.request, path: 'http://a/' } }),
      'request.path is "http://a/", and not a path',
    ],
    [
      'with a body of another form',
      JSON.stringify({ ...fine, request: { ...fine.request, body: 'x' } }),
      'request.body is "x", and not null, {json} or {text}',
    ],
    ['with no time', JSON.stringify({ ...fine, recordedAt: 'noon' }), 'recordedAt is "noon", and not a time'],
  ])('%s: the message names the file, what is wrong, and what to do', (_, text, what) => {
    const read = () => recordingFrom(text, 'recorded/0001-x.json');
    expect(read).toThrow(`recorded/0001-x.json: ${what}`);
    expect(read).toThrow(/remove the file, or record it again\.$/);
  });

  test('and one that is', () => expect(recordingFrom(JSON.stringify(fine), 'x')).toMatchObject({ name: 'x', operation: null }));
});

describe('replayed against a mock', () => {
  test('that behaves the same, a day of work gives no difference, whatever numbers the real system was at', async () => {
    const { mock } = await given.mock({ scenario: old, clock: 'virtual' });
    const written = await recorded(mock, aDaysWork);
    expect(written.map(({ file }) => file)).toEqual([
      '0001-importTarget-200.json',
      '0002-importTarget-200.json',
      '0003-getImportJob-200.json',
      '0004-importTargetsBatch-202.json',
      '0005-getImportJob-200.json',
      '0006-listImportJobs-200.json',
      '0007-createRouteSuggestion-201.json',
      '0008-getRouteSuggestion-200.json',
      '0009-createWebhook-201.json',
      '0010-updateWebhook-200.json',
      '0011-getWebhook-200.json',
      '0012-deleteWebhook-204.json',
      '0013-getWebhook-200.json',
      '0014-getImportJob-404.json',
      '0015-getIntegrationHealth-401.json',
      '0016-getIntegrationHealth-401.json',
      '0017-importTarget-200.json',
    ]);
    const evidence = await replayed(readAll(written));
    expect(evidence.findings.filter(({ in: where }) => where === 'response')).toEqual([]);
    expect(evidence.findings.map(({ title, pointer }) => [title, pointer])).toEqual([]);
    expect(evidence.leftOut).toEqual([]);
    expect(evidence.exchanges).toEqual({ recorded: 17 });
  });

  test.each<[string, Scenario, readonly unknown[]]>([
    [
      'importAnswer: completed',
      { assumptions: { importAnswer: 'completed' } },
      [{ title: '0001-importTarget-202.json', operation: 'importTarget', pointer: '/status', expected: '202', got: '200' }],
    ],
    [
      'archivedCustomer: fail',
      { assumptions: { archivedCustomer: 'fail' } },
      [
        {
          title: '0002-importTarget-202.json',
          operation: 'importTarget',
          pointer: '/body/items/0/customerMapping/status',
          expected: '"Warning"',
          got: '"Failed"',
        },
        { pointer: '/body/items/0/customerMapping/customerId', expected: '16', got: 'null' },
      ],
    ],
    [
      'singleRejection: http',
      { assumptions: { singleRejection: 'http' } },
      [{ title: '0003-importTarget-200.json', pointer: '/status', expected: '200', got: '422' }],
    ],
  ])('under %s, the report names the difference', async (_, scenario, expected) => {
    const { mock } = await given.mock({ scenario: 'demo', clock: 'virtual' });
    const written = await recorded(mock, async (client) => {
      await client.importTarget(target('JOB-1', aware));
      await client.importTarget(target('JOB-2', { customer: { externalId: 'CUST-10007' } }));
      await client.importTarget({ externalId: 'JOB-3', title: '' });
    });
    const { findings } = await replayed(readAll(written), { extends: 'builtin:demo', ...scenario });
    expect(findings.slice(0, expected.length)).toMatchObject(expected);
    for (const { source, in: where, curl } of findings)
      expect([source, where, curl]).toEqual(['recorded', 'response', expect.stringMatching(/^curl .*MOCKerp/)]);
  });

  test('what the real system has answered against the contract is found, too, and does not count as seen', async () => {
    const { mock } = await given.mock();
    const [first] = readAll(await recorded(mock, async (client) => void (await client.importTarget(target('JOB-1')))));
    const { findings, covered } = await replayed([withAnswer(first, 200, { ...jsonOf(first), totalItems: 'one' })]);
    expect(findings).toMatchObject([
      {
        title: '0001-importTarget-200.json as recorded',
        operation: 'importTarget',
        status: 200,
        pointer: '/body/totalItems',
        got: '"one"',
        curl: null,
      },
    ]);
    expect(covered).toContainEqual({ operation: 'importTarget', status: '200', seen: 1 });
  });

  test('HTML of the real system is found as recorded, and not once more as a difference', async () => {
    const { mock } = await given.mock();
    const [first] = readAll(await recorded(mock, async (client) => void (await client.get('/import-jobs'))));
    const html = {
      ...withAnswer(first, 200, null),
      response: { status: 200, headers: { 'content-type': 'text/html' }, body: { text: '<h1>' } },
    };
    const { findings } = await replayed([html]);
    expect(findings).toContainEqual(expect.objectContaining({ title: `${html.name} as recorded`, pointer: '/body', got: '"<h1>"' }));
    expect(findings.filter(({ title }) => title === html.name)).toEqual([]);
  });

  test('what a mock cannot know, or does not do by itself, is left out with its reason', async () => {
    const { mock } = await given.mock({ scenario: old });
    const written = await recorded(mock, async (client) => {
      const { body } = await client.importTarget(target('JOB-1'));
      await client.job(body.importJobId);
      await client.post('/route-suggestions', { targetIds: [body.items[0].targetId] });
      await client.get('/import-jobs?cursor=abc');
    });
    const [imported, ...later] = readAll(written);
    const slower = withAnswer(imported, 429, { error: { code: 'rate_limited', message: 'Slow down.', correlationId: 'real-1' } });
    const limited = { ...slower, response: { ...slower.response, headers: { ...slower.response.headers, 'retry-after': '5' } } };
    const failed = withAnswer(imported, 500, { error: { code: 'internal_error', message: 'Oh.', correlationId: 'real-1' } });
    const lacking = (requiredScope?: string) =>
      withAnswer(imported, 403, { error: { code: 'missing_scope', message: 'No.', requiredScope, correlationId: 'real-1' } });
    const recordings = [limited, failed, lacking('customers.map'), lacking(), ...later];
    const evidence = await replayed(recordings);
    expect(evidence.leftOut.map(({ why }) => why)).toEqual([
      'the real system was asked too often, and a mock is not asked so often',
      'the real system failed, and a mock does not fail by itself',
      'the mock has no key without customers.map',
      'the mock has no key without inbound.targets.write, targets.write',
      'the call that gave importJobId 184 is not among the recordings',
      'the call that gave targetId 7002 is not among the recordings',
      'the call that gave cursor abc is not among the recordings',
    ]);
    expect(evidence.findings).toEqual([]);
  });

  test('what was forbidden is asked with a key that lacks the scope, where there is one', async () => {
    const lacks = 'fio_live_MOCKlacks0000000000001';
    const scenario: Scenario = {
      extends: 'builtin:demo',
      tenants: [
        { key: 'rheinruhr', integrationClients: [{ key: 'lacks', scopes: ['integration.health.read'], apiKeys: [{ value: lacks }] }] },
      ],
    };
    const { mock } = await given.mock({ scenario });
    const written = await recorded(mock, async (client) => void (await client.send({ path: '/import-jobs', key: lacks })));
    expect(written[0]?.file).toBe('0001-listImportJobs-403.json');
    const evidence = await replayed(readAll(written), scenario, { 'import_jobs.read': lacks });
    expect([evidence.findings, evidence.leftOut]).toEqual([[], []]);
  });

  test('of a record that was read until it was ready, the last answer counts', async () => {
    const { mock } = await given.mock({ scenario: 'demo', clock: 'frozen' });
    const written = await recorded(mock, async (client) => {
      const { body } = await client.importTarget(target('JOB-1', aware));
      await client.job(body.importJobId);
      await client.mock.clock.advance('1m');
      await client.job(body.importJobId);
    });
    const evidence = await replayed(readAll(written));
    expect(evidence.findings).toEqual([]);
    expect(evidence.leftOut).toEqual([
      {
        what: '0002-getImportJob-200.json',
        why: 'it was read again later with another answer; how long something takes is no part of the contract',
      },
    ]);
  });

  test('of a list, which has what was there before, the records that the recordings know are compared', async () => {
    const { mock } = await given.mock({ scenario: old });
    const before = new Client(mock, mock.apiKey);
    await before.importTarget(target('JOB-OLD'));
    const written = await recorded(mock, async (client) => {
      await client.importTarget(target('JOB-1'));
      await client.get('/import-jobs?limit=1');
      await client.get('/import-jobs');
    });
    const [imported, short, whole] = readAll(written);
    expect((await replayed(readAll(written))).findings).toEqual([]);
    const list = jsonOf(whole);
    const items = Array.isArray(list.items) ? list.items : [];
    const wrong = withAnswer(whole, 200, {
      ...list,
      items: items.map((item, index) => (index === 0 ? { ...item, createdItems: 5 } : item)),
    });
    expect((await replayed([imported, short, wrong].flatMap((one) => one ?? []))).findings).toMatchObject([
      { pointer: '/body/items/0/createdItems', expected: '5', got: '1' },
    ]);
  });

  test('a mock that does not answer is found', async () => {
    const { mock } = await given.mock();
    const [first] = readAll(await recorded(mock, async (client) => void (await client.get('/import-jobs'))));
    const evidence = new Evidence(contract.contract, contract.judge, mock.api);
    const recordings = first === undefined ? [] : [first];
    await replay({
      recordings,
      ...contract,
      evidence,
      call: callerOf('http://127.0.0.1:1', 1000),
      keys: { main: mock.apiKey, without: {} },
    });
    expect(evidence.findings).toMatchObject([{ source: 'recorded', operation: 'listImportJobs', status: null, expected: 'an answer' }]);
  });
});

describe('two answers to the same call', () => {
  const schema = {
    type: 'object',
    required: ['id'],
    properties: {
      status: { enum: ['Completed', 'Failed'] },
      warnings: { type: 'array', items: { anyOf: [{ const: 'A' }, { const: 'B' }] } },
      totalItems: { allOf: [{ type: 'integer' }] },
      count: { type: ['integer', 'null'] },
      durationMs: { type: 'integer' },
      targetId: { type: 'integer' },
      distance: { type: 'number' },
      seen: { type: 'boolean' },
      details: { type: 'object', additionalProperties: { enum: ['x', 'y'] } },
      items: { type: 'array', items: { type: 'object', properties: { status: { oneOf: [{ enum: ['In'] }, { type: 'null' }] } } } },
    },
  };

  test.each<[string, object, object, readonly (readonly [string, string, string])[]]>([
    ['a text', { title: 'a' }, { title: 'b' }, []],
    ['a time', { at: '2026-01-01T00:00:00Z' }, { at: '2027-01-01T00:00:00Z' }, []],
    ['an id', { targetId: 1 }, { targetId: 2 }, []],
    ['a measure', { durationMs: 1, distance: 2.5 }, { durationMs: 2, distance: 3 }, []],
    ['an id of another type', { targetId: 1 }, { targetId: '1' }, [['/body/targetId', '1', '"1"']]],
    ['what the contract lists', { status: 'Completed' }, { status: 'Failed' }, [['/body/status', '"Completed"', '"Failed"']]],
    ['what it lists for any name', { details: { a: 'x' } }, { details: { a: 'y' } }, [['/body/details/a', '"x"', '"y"']]],
    ['a count', { totalItems: 1 }, { totalItems: 2 }, [['/body/totalItems', '1', '2']]],
    ['a count that is null', { count: null }, { count: 0 }, [['/body/count', 'null', '0']]],
    ['whether something is so', { seen: true }, { seen: false }, [['/body/seen', 'true', 'false']]],
    ['a field that the mock lacks', { title: 'a' }, {}, [['/body/title', '"a"', 'nothing']]],
    ['a field that only the mock has', {}, { title: 'a' }, [['/body/title', 'nothing', '"a"']]],
    ['an item more', { items: [{}, {}] }, { items: [{}] }, [['/body/items', '2 items', '1 item']]],
    ['another warning', { warnings: ['A'] }, { warnings: ['B'] }, [['/body/warnings/0', '"A"', '"B"']]],
    ['a warning more', { warnings: ['A', 'B'] }, { warnings: ['A'] }, [['/body/warnings', '["A","B"]', '["A"]']]],
    ['what is deep in it', { items: [{ status: 'In' }] }, { items: [{ status: null }] }, [['/body/items/0/status', '"In"', 'null']]],
    ['a name with a slash', { 'a/b~': 1 }, {}, [['/body/a~1b~0', '1', 'nothing']]],
  ])('%s', (_, real, mocked, expected) => {
    const found = differences(real, mocked, schema, null);
    expect(found.map(({ pointer, expected: should, got }) => [pointer, should, got])).toEqual(expected);
  });

  test('a schema that holds itself ends', () => {
    const circular: Record<string, unknown> = { properties: { status: { enum: [1] } } };
    circular.allOf = [circular];
    circular.items = circular;
    expect(differences({ status: 1 }, { status: 2 }, circular, null)).toHaveLength(1);
  });

  test('without a schema types and fields count', () => {
    expect(differences({ a: 1, b: 'x' }, { a: 2, b: null }, null, null)).toEqual([{ pointer: '/body/b', expected: '"x"', got: 'null' }]);
    expect(differences(undefined, undefined, null, null)).toEqual([]);
  });
});
