/** One request, and why it was answered so: the refusal in words, where the contract speaks of it, what was probably meant, and what is held against its client. */
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { describe, expect, test } from 'vitest';
import { operations } from '../../../src/contract/generated/operations.js';
import { connectControl, type FaultEntry, type FindingView, type Mock, type Scenario } from '../../../src/index.js';
import { documentAt } from '../../support/contract-document.js';
import { askControl } from '../../support/control-answers.js';
import { allScopesBut, Client, erpKey, given, target } from '../../support/given.js';

/** The newest request, over HTTP. */
async function explained(mock: Mock, id = mock.requests.list().at(-1)?.id ?? 0) {
  return (await askControl(mock, 'explainRequest', `/explained/requests/${id}`)).body;
}

const reasons = async (mock: Mock): Promise<readonly string[]> => (await explained(mock)).reasons;

/** A request as any client may send it, also one that gets no answer. */
async function send(
  mock: Mock,
  method: string,
  path: string,
  { body, headers = {} }: { body?: string; headers?: Record<string, string> } = {},
) {
  const init = {
    method,
    headers: { Authorization: `Bearer ${erpKey}`, ...(body === undefined ? {} : { 'Content-Type': 'application/json' }), ...headers },
    ...(body === undefined ? {} : { body }),
  };
  const response = await fetch(path.startsWith('http') ? path : mock.api + path, init).catch(() => null);
  await response?.text().catch(() => null);
}

test('a request that went well: what it was, a line to send it again, where the contract has it, and no reasons', async () => {
  const { mock, erp } = await given.client();
  await erp.importTarget(target('JOB-1'));
  expect(await explained(mock)).toEqual({
    request: mock.requests.get(1),
    curl: mock.requests.curl(1),
    reasons: [],
    contract: {
      operation: 'importTarget',
      pointer: '#/paths/~1inbound~1targets/post',
      summary: 'Create, update, upsert or cancel one target',
    },
    nearMiss: null,
    findings: [],
    importJobId: 1,
  });
  expect(mock.requests.curl(1)).toContain(`curl ${mock.url}/api/connect/v1/inbound/targets`);
});

describe('why it was refused', () => {
  test.each<[string, string, string, { body?: string; headers?: Record<string, string> }, readonly unknown[]]>([
    [
      'a field that is wrong is told once',
      'POST',
      '/inbound/targets',
      { body: '{"externalId":"JOB-1","title":5}' },
      ['validation_failed: The request is not valid: title: 5 is not a string'],
    ],
    [
      'several fields: those that the message leaves out, too',
      'POST',
      '/inbound/targets',
      { body: '{"externalId":"JOB-1","title":5,"planning":{"priority":"Soon"},"operation":"move"}' },
      [
        expect.stringMatching(/^validation_failed: The request is not valid: .* \(and 2 more\)$/),
        expect.stringMatching(/^\w[\w.]*: .+ is (?:not|none)/),
        expect.stringMatching(/^\w[\w.]*: .+ is (?:not|none)/),
      ],
    ],
    [
      'a body that is no JSON',
      'POST',
      '/inbound/targets',
      { body: '{"externalId":' },
      [expect.stringMatching(/^invalid_request: The body is not /)],
    ],
    [
      'another type of body',
      'POST',
      '/inbound/targets',
      { body: 'a=1', headers: { 'Content-Type': 'text/plain' } },
      ['unsupported_media_type: The body is sent as text/plain; send application/json.'],
    ],
    ['a record that is not there', 'GET', '/import-jobs/77', {}, ['not_found: There is no import job 77.']],
    [
      'a key that nobody has',
      'GET',
      '/import-jobs',
      { headers: { Authorization: 'Bearer fio_live_MOCKnobody' } },
      ['unauthorized: A valid API key is required.', 'unknown API key'],
    ],
    [
      'a header that is no bearer token',
      'GET',
      '/import-jobs',
      { headers: { Authorization: 'Basic abc' } },
      ['unauthorized: A valid API key is required.', 'the Authorization header is not "Bearer <api key>"'],
    ],
  ])('%s', async (_, method, path, sent, expected) => {
    const { mock } = await given.client();
    await send(mock, method, path, sent);
    expect(await reasons(mock)).toEqual(expected);
  });

  test('no key at all', async () => {
    const { mock } = await given.client();
    await (await fetch(`${mock.api}/import-jobs`)).text();
    expect(await reasons(mock)).toEqual(['unauthorized: A valid API key is required.', 'no Authorization header']);
  });

  test('a key that is revoked, and one that has expired: the answers are alike, the reasons are not', async () => {
    const apiKeys = [
      { value: erpKey },
      { value: 'fio_live_MOCKrevoked', name: 'old', state: 'revoked' as const },
      { value: 'fio_live_MOCKexpired', name: 'short', expiresAt: '2026-06-24T05:00:00Z' },
    ];
    const { mock } = await given.client({ apiKeys });
    const told = async (key: string) => {
      await send(mock, 'GET', '/import-jobs', { headers: { Authorization: `Bearer ${key}` } });
      return (await reasons(mock))[1];
    };
    expect(await told('fio_live_MOCKrevoked')).toBe('the key "old" of erp is revoked');
    expect(await told('fio_live_MOCKexpired')).toBe('the key "short" of erp has expired');
  });

  test('a key that is no mock value is neither shown nor taken for another after a state file', async () => {
    const { mock } = await given.client();
    await send(mock, 'GET', '/import-jobs', { headers: { Authorization: 'Bearer fio_live_realkey0001' } });
    expect(await reasons(mock)).toEqual(['unauthorized: A valid API key is required.', 'unknown API key']);
    mock.importState(JSON.parse(JSON.stringify(mock.exportState())));
    const after = await explained(mock);
    expect(after.reasons).toEqual(['unauthorized: A valid API key is required.']);
    expect(JSON.stringify(after)).not.toContain('realkey');
  });

  test('a scope that the key lacks, a rate limit, an idempotency key that was used before', async () => {
    const { mock, erp } = await given.client({ scopes: allScopesBut('import_jobs.read'), rateLimit: { limit: 3, window: '60s' } });
    await erp.get('/import-jobs');
    expect(await reasons(mock)).toEqual([
      'missing_scope: The API key lacks the scope import_jobs.read.',
      `erp has ${allScopesBut('import_jobs.read').join(', ')}`,
    ]);
    await erp.importTarget(target('JOB-1'), { 'Idempotency-Key': 'k1' });
    await erp.importTarget(target('JOB-2'), { 'Idempotency-Key': 'k1' });
    expect(await reasons(mock)).toEqual(['idempotency_conflict: The Idempotency-Key k1 was used for other content before.']);
    await erp.importTarget(target('JOB-3'));
    expect(await reasons(mock)).toEqual(['rate_limited: More than 3 requests in 60 seconds. Try again in 60 seconds.']);
  });
});

describe('what was wrong with items', () => {
  test('one line for each that was rejected, by its place and name', async () => {
    const { mock, erp } = await given.client();
    await erp.importBatch([target('JOB-1'), target('JOB-2', { operation: 'update' }), target(''), target('JOB-4', { title: 7 })]);
    expect(await explained(mock)).toMatchObject({
      reasons: [
        'targets[1] JOB-2: target_not_found: There is no target with the externalId JOB-2.',
        'targets[2]: missing_external_id: ExternalId is required.',
        'targets[3] JOB-4: invalid_value: title: 7 is not a string',
      ],
      importJobId: 1,
    });
    await erp.post('/inbound/targets/batch', { items: [target('JOB-5', { operation: 'cancel' })] });
    expect(await reasons(mock)).toEqual(['items[0] JOB-5: target_not_found: There is no target with the externalId JOB-5.']);
  });

  test('of many the first fifty, and how many more there are', async () => {
    const { mock, erp } = await given.client();
    await erp.importBatch(Array.from({ length: 1000 }, (_, index) => target(`JOB-${index}`, { operation: 'cancel' })));
    const told = await reasons(mock);
    expect(told).toHaveLength(51);
    expect(told[49]).toBe('targets[49] JOB-49: target_not_found: There is no target with the externalId JOB-49.');
    expect(told[50]).toBe('and 950 more');
  });

  test('a single import that a rule refuses makes no job', async () => {
    const { mock, erp } = await given.client({}, { assumptions: { singleRejection: 'http' } });
    await erp.importTarget(target('JOB-1', { operation: 'update' }));
    const { reasons: told, importJobId } = await explained(mock);
    expect([told, importJobId]).toEqual([['conflict: There is no target with the externalId JOB-1.'], null]);
  });

  test('a single import that is rejected in its job has no place', async () => {
    const { mock, erp } = await given.client();
    await erp.importTarget(target('JOB-1', { operation: 'update' }));
    const { reasons: told, importJobId } = await explained(mock);
    expect([told, importJobId]).toEqual([['JOB-1: target_not_found: There is no target with the externalId JOB-1.'], 1]);
  });

  test('one that is asked for again is the job of the first time; one that is only read is none that was made', async () => {
    const { mock, erp } = await given.client();
    await erp.importTarget(target('JOB-1'), { 'Idempotency-Key': 'k1' });
    await erp.importTarget(target('JOB-1'), { 'Idempotency-Key': 'k1' });
    expect(await explained(mock)).toMatchObject({ request: { summary: 'replayed' }, importJobId: 1 });
    await erp.job(1);
    expect(await explained(mock)).toMatchObject({ reasons: [], importJobId: null, contract: { operation: 'getImportJob' } });
  });

  test('an answer that the journal has cut is told to be in part, and its job is known all the same', async () => {
    const { mock, erp } = await given.client({}, { limits: { journalBytes: '64kb' } });
    await erp.importBatch(Array.from({ length: 200 }, (_, index) => target(`JOB-${index}`)));
    expect(await explained(mock)).toMatchObject({
      reasons: ['The journal keeps only a part of the answer (limits.journalBytes).'],
      importJobId: 1,
    });
  });
});

describe('the fault that it met', () => {
  const struck = async (then: FaultEntry['then']) => {
    const scenario: Scenario = { faults: [{ name: 'bad day', then }] };
    const { mock } = await given.client({}, scenario);
    await send(mock, 'POST', '/inbound/targets', { body: JSON.stringify(target('JOB-1')) });
    return mock;
  };

  test.each<[string, FaultEntry['then'], readonly string[]]>([
    [
      'an answer instead',
      { status: 503 },
      ['It met the fault "bad day", which answers 503 before anything is done.', 'internal_error: The request could not be processed.'],
    ],
    [
      'an answer instead, though the work is done',
      { status: 500, at: 'afterCommit' },
      ['It met the fault "bad day", which answers 500 after the work is done.', 'internal_error: The request could not be processed.'],
    ],
    [
      'a body that is no JSON',
      { status: 502, body: '<h1>Bad Gateway</h1>' },
      ['It met the fault "bad day", which answers 502 before anything is done.'],
    ],
    [
      'a connection that is reset',
      { connection: 'reset' },
      ['It met the fault "bad day", which resets the connection before anything is done.', 'Nothing of an answer reached the client.'],
    ],
    [
      'no answer',
      { connection: 'empty', at: 'afterCommit' },
      [
        'It met the fault "bad day", which ends the connection without an answer after the work is done.',
        'Nothing of an answer reached the client.',
      ],
    ],
    ['a part of an answer', { connection: 'truncate' }, ['It met the fault "bad day", which cuts the answer off after the work is done.']],
  ])('%s', async (_, then, expected) => {
    expect(await reasons(await struck(then))).toEqual(expected);
  });

  test.each<[string, FaultEntry['then'], string]>([
    ['10s', { latency: '10s' }, 'It met the fault "late", which waits 10s.'],
    ['between two times', { latency: { min: '1s', max: '2s' } }, 'It met the fault "late", which waits 1s to 2s.'],
    [
      'as real services do',
      { latency: { median: '80ms', p99: '2s' }, status: 503 },
      'It met the fault "late", which waits 80ms as a rule, and now and then 2s or more, and answers 503 before anything is done.',
    ],
    [
      'drop by drop',
      { connection: 'slow', over: '30s' },
      'It met the fault "late", which sends the answer slowly, over 30s after the work is done.',
    ],
  ])('a wait: %s', async (_, then, expected) => {
    const { mock } = await given.mock({ clock: 'virtual', scenario: { tenants: [aTenant], faults: [{ name: 'late', then }] } });
    await send(mock, 'GET', '/integration/health');
    expect((await reasons(mock))[0]).toBe(expected);
  });

  test('one that is off by now', async () => {
    const mock = await struck({ status: 503 });
    mock.faults.clear();
    expect((await reasons(mock))[0]).toBe('It met the fault "bad day", which is off by now.');
  });
});

const aTenant = {
  key: 'rheinruhr',
  id: 'tenant-123',
  integrationClients: [{ key: 'erp', sourceSystem: 'logistics_erp', apiKeys: [{ value: erpKey }] }],
};

async function connected(mock: Mock): Promise<Socket> {
  const { hostname, port } = new URL(mock.url);
  const socket = connect(Number(port), hostname);
  await once(socket, 'connect');
  return socket;
}

describe('a client that went away', () => {
  test('while it was sending: nothing was done', async () => {
    const { mock } = await given.client();
    const socket = await connected(mock);
    const head = `Host: localhost\r\nAuthorization: Bearer ${erpKey}\r\nContent-Type: application/json\r\nContent-Length: 100`;
    socket.write(`POST /api/connect/v1/inbound/targets HTTP/1.1\r\n${head}\r\n\r\n{"exter`);
    await mock.waitFor({ requests: { operation: 'importTarget' } }, '5s');
    socket.destroy();
    await mock.waitForRequest({ status: 0 }, '5s');
    expect(await reasons(mock)).toEqual(['The client went away while it was sending, so nothing was done.']);
  });

  test('before it was answered: the work may be done', async () => {
    const { mock } = await given.client({}, { faults: [{ name: 'late', then: { latency: '10s' } }] });
    const socket = await connected(mock);
    socket.write(`GET /api/connect/v1/integration/health HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer ${erpKey}\r\n\r\n`);
    await mock.waitFor({ requests: { operation: 'getIntegrationHealth' } }, '5s');
    socket.resetAndDestroy();
    await send(mock, 'GET', `${mock.url}/_mock/health`); // once that is answered, the reset has been noticed
    await mock.clock.advance('10s');
    await mock.waitForRequest({ status: 0 }, '5s');
    expect(await reasons(mock)).toEqual([
      'It met the fault "late", which waits 10s.',
      'The client went away before it was answered; what it wanted may be done all the same.',
    ]);
  });
});

describe('where the contract speaks of it, and what was probably meant', () => {
  test.each<[string, string, string | null, string | null]>([
    ['GET', '/import-jobs?limit=5', 'listImportJobs', null],
    ['GET', '/import-jobs/77', 'getImportJob', null],
    ['POST', '/inbound/target', null, 'POST /inbound/targets'],
    ['POST', '/Inbound/Targets/', null, 'POST /inbound/targets'],
    ['GET', '/import-job/12', null, 'GET /import-jobs/12'],
    ['GET', '/wholly/elsewhere', null, null],
    ['PUT', '/inbound/targets', 'importTarget', 'POST /inbound/targets'],
    ['DELETE', '/import-jobs/12', 'getImportJob', 'GET /import-jobs/12'],
    ['PUT', '/webhooks/7', 'updateWebhook', 'PATCH /webhooks/7'],
    ['POST', '/webhooks/7', null, 'GET or PATCH or DELETE /webhooks/7'],
    ['PUT', '/webhooks', null, 'GET or POST /webhooks'],
  ])('%s %s', async (method, path, operation, nearMiss) => {
    const { mock } = await given.client();
    await send(mock, method, path, method === 'GET' || method === 'DELETE' ? {} : { body: '{}' });
    const told = await explained(mock);
    expect([told.contract?.operation ?? null, told.nearMiss]).toEqual([operation, nearMiss]);
  });

  test('a path without the base path of the API', async () => {
    const { mock } = await given.client();
    await send(mock, 'POST', `${mock.url}/inbound/targets`, { body: '{}' });
    expect(await explained(mock)).toMatchObject({ contract: null, nearMiss: 'POST /api/connect/v1/inbound/targets' });
  });

  test('each operation is found under its pointer, by its summary', async () => {
    const { mock } = await given.client();
    for (const { method, path, id, summary } of operations) {
      await send(mock, method, path.replace(/\{\w+\}/, '1'), method === 'GET' || method === 'DELETE' ? {} : { body: '{}' });
      const { contract } = await explained(mock);
      expect(contract).toMatchObject({ operation: id, summary });
      expect(documentAt(contract.pointer)).toMatchObject({ operationId: id, summary });
    }
  });
});

describe('what is held against its client', () => {
  test('the findings that name it, and no others', async () => {
    const { mock } = await given.client();
    const body = JSON.stringify(target('JOB-1'));
    await send(mock, 'POST', '/inbound/targets', { body });
    await send(mock, 'POST', '/inbound/targets', { body });
    await send(mock, 'POST', '/inbound/targets', { body: '{"externalId":5}' });
    const repeated = {
      kind: 'writesWithoutIdempotencyKey',
      message: 'POST /api/connect/v1/inbound/targets of JOB-1 was sent again with the same body, and it has no Idempotency-Key',
      requests: [{ id: 1 }, { id: 2 }],
    };
    expect((await explained(mock, 1)).findings).toMatchObject([repeated]);
    expect((await explained(mock, 2)).findings).toMatchObject([repeated]);
    expect((await explained(mock, 3)).findings).toMatchObject([{ kind: 'contractViolations', requests: [{ id: 3 }] }]);
  });

  test('each kind once, however often: the first, how many more, and where the newest is', async () => {
    const { mock, erp } = await given.client({}, { faults: [{ when: { times: 1 }, then: { status: 429, retryAfter: '60s' } }] });
    for (let call = 1; call <= 26; call += 1) await erp.get('/import-jobs');
    const message = 'GET /api/connect/v1/import-jobs came 60 s before Retry-After ended';
    const toldOf = async (id: number) => {
      const { findings }: { findings: readonly FindingView[] } = await explained(mock, id);
      return findings.map((finding) => [finding.kind, finding.message, finding.requests.map((mark) => mark.id)]);
    };
    expect(await toldOf(1)).toEqual([
      ['retryAfterIgnored', `${message}, and 24 more of the kind retryAfterIgnored, the newest at request 26`, [1, 2, 26]],
    ]);
    expect(await toldOf(26)).toEqual([['retryAfterIgnored', message, [1, 26]]]);
    for (let call = 27; call <= 200; call += 1) await erp.get('/import-jobs');
    expect(await toldOf(1)).toEqual([
      ['retryAfterIgnored', `${message}, and at least 99 more of the kind retryAfterIgnored, the newest at request 101`, [1, 2, 101]],
    ]);
  });

  test('of one whose client is unknown, too', async () => {
    const { mock } = await given.client();
    await send(mock, 'GET', '/import-job', { headers: { Authorization: 'Bearer nobody' } });
    expect((await explained(mock)).findings).toMatchObject([{ kind: 'contractViolations', requests: [{ id: 1 }] }]);
  });
});

describe('which requests there are', () => {
  test('the same through the library, over HTTP, in the client, and of a copy’s own', async () => {
    const { mock, erp } = await given.client();
    await erp.importTarget(target('JOB-1', { operation: 'update' }));
    const control = connectControl({ url: mock.url, token: mock.controlToken });
    const told = mock.overview.explainRequest(1);
    expect(await control.overview.explainRequest(1)).toEqual(told);
    expect(await explained(mock, 1)).toEqual(told);
    const copy = mock.tenants.clone({ key: 'worker' });
    await new Client(mock, copy.apiKey).importTarget(target('JOB-2'));
    expect(mock.tenant('worker').overview.explainRequest(1).request).toMatchObject({ tenant: 'worker', status: 200 });
  });

  test('one that is not kept is told as requests.get tells it', async () => {
    const { mock, erp } = await given.client({}, { limits: { journalEntries: 2 } });
    for (const externalId of ['JOB-1', 'JOB-2', 'JOB-3']) await erp.importTarget(target(externalId));
    for (const [id, why] of [
      [1, 'Request 1 is under way, or no longer kept (limits.journalEntries, limits.journalBytes).'],
      [4, 'There is no request 4.'],
      [0, 'There is no request 0.'],
    ] as const) {
      const { status, body } = await askControl(mock, 'explainRequest', `/explained/requests/${id}`);
      expect([status, body.error.message]).toEqual([404, why]);
      expect(() => mock.requests.get(id)).toThrow(why);
    }
    expect(mock.requests.list().map(({ id }) => mock.overview.explainRequest(id).request.id)).toEqual([2, 3]);
  });

  test('none where nothing is kept', async () => {
    const { mock, erp } = await given.client({}, { limits: { journalEntries: 0 } });
    await erp.importTarget(target('JOB-1'));
    expect(() => mock.overview.explainRequest(1)).toThrow('Request 1 is under way, or no longer kept');
  });
});

describe('bad input', () => {
  const nasty = '<img src=x onerror=alert(1)>\u202Eevil\u202C "quoted" \\ 東京 🚚';

  test('texts come back as they were sent, and long ones are cut', async () => {
    const { mock, erp } = await given.client();
    await erp.importBatch([target(nasty, { operation: 'cancel' }), target(`${'🚚'.repeat(5000)}`, { operation: 'cancel' })]);
    const [first, second] = await reasons(mock);
    expect(first).toBe(`targets[0] ${nasty}: target_not_found: There is no target with the externalId ${nasty}.`);
    expect(encodeURIComponent(second ?? '')).toContain('%F0'); // throws where half a character is left
    expect(second?.length).toBeLessThan(1100);
  });

  test('an address that is none, and one of 10,000 characters', async () => {
    const { mock } = await given.client();
    await send(mock, 'GET', `/${'x'.repeat(10_000)}`);
    expect(await explained(mock)).toMatchObject({ contract: null, nearMiss: null });
    await send(mock, 'GET', '/constructor/__proto__/%00');
    expect(await explained(mock)).toMatchObject({ contract: null, nearMiss: null });
  });

  test('error bodies of a fault that are like none of ours', async () => {
    const bodies = [
      'null',
      '[]',
      '{"error":null}',
      '{"error":{"details":{"a":5,"b":[null]},"message":{}}}',
      '{"items":[null,5,{"status":"Rejected"}]}',
    ];
    for (const body of bodies) {
      const { mock } = await given.client({}, { faults: [{ name: 'odd', then: { status: 200, body } }] });
      await send(mock, 'POST', '/inbound/targets', { body: JSON.stringify(target('JOB-1')) });
      const told = await explained(mock);
      expect([told.reasons[0], told.importJobId]).toEqual(['It met the fault "odd", which answers 200 before anything is done.', null]);
    }
  });
});
