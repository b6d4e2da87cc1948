/** Postman collections run through newman against real mocks: what counts as a violation, and files that are none. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import type { Contract } from '../../src/check/contract/contract.js';
import type { Oracle } from '../../src/check/contract/oracle.js';
import { Evidence } from '../../src/check/evidence.js';
import { CollectionError, collectionFrom, environmentFrom, runThroughNewman } from '../../src/check/postman/collection.js';
import type { Newman } from '../../src/check/postman/newman.js';
import { readContract } from '../../src/cli/contract-file.js';
import { loadNewman } from '../../src/cli/newman.js';
import { verifySignature } from '../../src/index.js';
import { folder } from '../support/command.js';
import { given } from '../support/given.js';
import { nobodyListening, receiving } from '../support/receiver.js';

let contract: Contract;
let judge: Oracle;
let newman: Newman;

beforeAll(async () => {
  ({ contract, judge } = await readContract(null));
  const found = await loadNewman();
  if (found === null) throw new Error('newman is not installed.');
  newman = found;
});

const shipped = (file: string) => readFileSync(new URL(`../../postman/${file}`, import.meta.url), 'utf8');
const shippedValues = environmentFrom(shipped('ordinavo-mock.postman_environment.json'), 'ordinavo-mock.postman_environment.json');

const v21 = 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json';
const bearer = { type: 'bearer', bearer: [{ key: 'token', value: '{{apiKey}}', type: 'string' }] };

/** The file of a user's collection with these requests and folders. */
function fileOf(item: readonly object[], more: object = {}): string {
  return JSON.stringify({ info: { name: 'Orders', schema: v21 }, auth: bearer, item, ...more });
}

interface Written {
  readonly method?: string;
  readonly url?: unknown;
  readonly body?: object;
  readonly header?: readonly object[];
  readonly before?: string;
  readonly after?: string;
  readonly auth?: object;
  readonly more?: object;
}

function request(
  name: string,
  { method = 'GET', url = '{{baseUrl}}/integration/health', body, header, before, after, auth, more }: Written,
) {
  const script = (listen: string, code: string | undefined) =>
    code === undefined ? [] : [{ listen, script: { type: 'text/javascript', exec: code.split('\n') } }];
  const json = { key: 'Content-Type', value: 'application/json' };
  return {
    name,
    ...more,
    event: [...script('prerequest', before), ...script('test', after)],
    request: {
      method,
      url,
      header: header ?? (body === undefined ? [] : [json]),
      ...(body === undefined ? {} : { body: { mode: 'raw', raw: JSON.stringify(body) } }),
      ...(auth === undefined ? {} : { auth }),
    },
  };
}

interface Running {
  readonly baseUrl?: string;
  readonly values?: Readonly<Record<string, string>>;
  readonly patience?: number;
}

/** Runs a file against a fresh mock of `demo`, or against `baseUrl`. */
async function run(file: string, { baseUrl, values = {}, patience = 5000 }: Running = {}) {
  const { mock } = await given.scenario('demo', { clock: 'virtual' });
  const api = baseUrl ?? mock.api;
  const evidence = new Evidence(contract, judge, api);
  const all = { apiKey: mock.apiKey, ...values, baseUrl: api };
  await runThroughNewman(newman, { collection: collectionFrom(file, 'orders.json'), values: all, evidence, baseUrl: api, patience });
  return evidence;
}

/** The base URL of a server of the test's own. */
async function serving(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const { port } = server.address() as AddressInfo; // as: it listens on a port
  return `http://127.0.0.1:${port}/api/connect/v1`;
}

test('the shipped collection finds no violation in a fresh mock of demo with a receiver that verifies', async () => {
  const receiver = await receiving();
  receiver.answers(({ raw, signature, timestamp }) =>
    verifySignature({ body: raw, signature, timestamp, secret: shippedValues.webhookSecret ?? '' }).ok ? 204 : 401,
  );
  const { mock } = await given.scenario('demo', { clock: 'virtual', now: new Date().toISOString(), webhookUrl: receiver.url });
  const evidence = new Evidence(contract, judge, mock.api);
  const name = 'Ordinavo-Connect.postman_collection.json';
  const values = { ...shippedValues, baseUrl: mock.api, webhookReceiverUrl: receiver.url };
  const printed = [vi.spyOn(process.stdout, 'write'), vi.spyOn(process.stderr, 'write')];

  await runThroughNewman(newman, {
    collection: collectionFrom(shipped(name), name),
    values,
    evidence,
    baseUrl: mock.api,
    patience: 10_000,
  });

  for (const stream of printed) expect(stream).not.toHaveBeenCalled();
  vi.restoreAllMocks();
  expect(evidence.findings).toEqual([]);
  expect(evidence.leftOut).toEqual([]);
  expect(evidence.exchanges).toEqual({ collection: 102 });
  const seen = evidence.covered.filter((one) => one.seen > 0).map(({ operation }) => operation);
  expect(new Set(seen)).toEqual(new Set(contract.operations.map(({ id }) => id)));
  expect(receiver.attempts.length).toBeGreaterThan(24);
}, 30_000);

describe('a run of a user’s collection', () => {
  test('an assertion that does not hold is told with its request, operation, status and a line to paste', async () => {
    const after = "pm.test('the key works for v2', () => pm.expect(pm.response.json().apiVersion).to.equal('v2'));";
    const folders = [{ name: '01 Health', item: [{ name: 'Inside', item: [request('Check', { after })] }] }];
    const { findings, exchanges } = await run(fileOf(folders));
    expect(findings).toEqual([
      {
        source: 'collection',
        title: '01 Health / Inside / Check',
        operation: 'getIntegrationHealth',
        status: 200,
        in: 'response',
        pointer: '',
        expected: 'the key works for v2',
        got: "expected 'v1' to equal 'v2'",
        curl: expect.stringMatching(
          /^curl -i -g http:\/\/127\.0\.0\.1:\d+\/api\/connect\/v1\/integration\/health -H 'Authorization: Bearer fio_live_MOCK\w+'$/,
        ),
      },
    ]);
    expect(exchanges).toEqual({ collection: 1 });
  });

  test('a request that breaks the contract and is answered as if it were fine is told with its pointer', async () => {
    const job = { importJobId: 1 };
    const baseUrl = await serving((_, response) =>
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(job)),
    );
    const body = { externalId: 'JOB-1', title: 'Visit', planning: { priority: 'Hgih' } };
    const { findings } = await run(fileOf([request('Import', { method: 'POST', url: '{{baseUrl}}/inbound/targets', body })]), { baseUrl });
    expect(findings).toContainEqual(
      expect.objectContaining({ operation: 'importTarget', status: 200, in: 'request', pointer: '/body/planning/priority', got: '"Hgih"' }),
    );
    expect(findings).toContainEqual(expect.objectContaining({ operation: 'importTarget', in: 'response', pointer: '/body/status' }));
  });

  test('a request that the mock refuses is no violation: both know that it breaks the contract', async () => {
    const body = { externalId: 'JOB-1', title: 'Visit', planning: { priority: 'Hgih' } };
    const after = "pm.test('it is refused', () => pm.response.to.have.status(400));";
    const { findings } = await run(fileOf([request('Import', { method: 'POST', url: '{{baseUrl}}/inbound/targets', body, after })]));
    expect(findings).toEqual([]);
  });

  test('a request to a path that the contract does not have is told', async () => {
    const { findings } = await run(fileOf([request('List', { url: '{{baseUrl}}/orders?limit=5' })]));
    expect(findings).toMatchObject([
      {
        title: 'List',
        operation: null,
        in: 'request',
        pointer: '/path',
        expected: 'an operation of the contract',
        got: 'GET /orders?limit=5',
      },
    ]);
  });

  test('authorisation comes from the nearest around a request, and may be none', async () => {
    const expecting = (status: number) => `pm.test('${status}', () => pm.response.to.have.status(${status}));`;
    const { findings, exchanges } = await run(
      fileOf([
        {
          name: 'with a wrong key',
          auth: { type: 'bearer', bearer: [{ key: 'token', value: 'wrong' }] },
          item: [request('A', { after: expecting(401) })],
        },
        {
          name: 'with the key of the collection',
          item: [request('B', { after: expecting(200) }), request('C', { auth: { type: 'noauth' }, after: expecting(401) })],
        },
      ]),
    );
    expect(findings).toEqual([]);
    expect(exchanges).toEqual({ collection: 3 });
  });

  test('variables that scripts set lead from one request to the next', async () => {
    const body = { externalId: 'JOB-1', title: 'Visit' };
    const { findings, covered } = await run(
      fileOf([
        request('Import', {
          method: 'POST',
          url: '{{baseUrl}}/inbound/targets',
          body,
          after: "pm.collectionVariables.set('job', pm.response.json().importJobId);",
        }),
        request('Read', {
          url: { raw: '{{baseUrl}}/import-jobs/{{job}}', host: ['{{baseUrl}}'], path: ['import-jobs', '{{job}}'] },
          after: "pm.test('it is there', () => pm.response.to.have.status(200));",
        }),
      ]),
    );
    expect(findings).toEqual([]);
    expect(covered).toContainEqual({ operation: 'getImportJob', status: '200', seen: 1 });
  });

  test('a script that ends with an error is told, and so is one that takes too long, which ends the run', async () => {
    const requests = [
      request('Thrown', { after: "throw new Error('no such thing');" }),
      request('Not JavaScript', { before: 'this is none' }),
      request('Endless', { after: 'while (true) {}' }),
      request('Never reached', {}),
    ];
    const { findings, exchanges } = await run(fileOf(requests), { patience: 500 });
    expect(findings.map(({ title, operation, expected, got }) => [title, operation, expected, got])).toEqual([
      ['Thrown', 'getIntegrationHealth', 'the test script runs', 'Error: no such thing'],
      ['Not JavaScript', 'getIntegrationHealth', 'the prerequest script runs', expect.stringContaining('SyntaxError: ')],
      ['Endless', 'getIntegrationHealth', 'a run to the end', 'broken off here: Script execution timed out after 500ms'],
    ]);
    expect(exchanges).toEqual({ collection: 3 });
  });

  test('what a script sends is judged too', async () => {
    const before = "pm.sendRequest(pm.variables.get('baseUrl') + '/nothing-here', () => {});";
    const { findings, exchanges } = await run(fileOf([request('Check', { before })]));
    expect(findings).toMatchObject([{ title: 'Check (pm.sendRequest)', pointer: '/path', got: 'GET /nothing-here' }]);
    expect(exchanges).toEqual({ collection: 2 });
  });

  test('a server that is not there, or does not answer in time, is told with the operation', async () => {
    const gone = `${(await nobodyListening()).replace(/\/$/, '')}/api/connect/v1`;
    expect((await run(fileOf([request('Check', {})]), { baseUrl: gone })).findings).toMatchObject([
      { operation: 'getIntegrationHealth', status: null, expected: 'an answer', got: expect.stringContaining('ECONNREFUSED') },
    ]);
    const silent = await serving(() => undefined);
    expect((await run(fileOf([request('Check', {})]), { baseUrl: silent, patience: 200 })).findings).toMatchObject([
      { operation: 'getIntegrationHealth', status: null, expected: 'an answer', got: 'no answer within 0.2 s' },
    ]);
  });

  test('a server on IPv6 is called, and one on HTTPS whose certificate nobody vouches for is not trusted', async () => {
    const health = fileOf([request('Check', {})]);
    const onIPv6 = await receiving({ host: '::1' });
    const first = await run(health, { baseUrl: `${onIPv6.url}api/connect/v1` });
    expect(onIPv6.attempts.map(({ path }) => path)).toEqual(['/api/connect/v1/integration/health']);
    expect(first.findings).toContainEqual(expect.objectContaining({ operation: 'getIntegrationHealth', pointer: '/status', got: '204' }));
    const secure = await receiving({ tls: true });
    const second = await run(health, { baseUrl: `${secure.url}api/connect/v1` });
    expect(secure.attempts).toEqual([]);
    expect(second.findings).toMatchObject([{ operation: 'getIntegrationHealth', got: expect.stringContaining('certificate') }]);
  });

  test('redirects are answers, even for a request that wants them followed', async () => {
    const asked: (string | undefined)[] = [];
    const baseUrl = await serving(({ url }, response) => {
      asked.push(url);
      response.writeHead(302, { location: '/elsewhere' }).end();
    });
    const more = { protocolProfileBehavior: { followRedirects: true } };
    const { findings } = await run(fileOf([request('Check', { more })]), { baseUrl });
    expect(asked).toEqual(['/api/connect/v1/integration/health']);
    expect(findings).toContainEqual(expect.objectContaining({ operation: 'getIntegrationHealth', pointer: '/status', got: '302' }));
  });

  test('what leads elsewhere is not sent, and told as left out', async () => {
    const elsewhere = await receiving();
    const before = `pm.sendRequest('${elsewhere.url}token', () => {});`;
    const after = "pm.test('never judged', () => pm.response.to.have.status(200));";
    const { findings, leftOut, exchanges } = await run(
      fileOf([request('Check', { before }), request('Away', { url: `${elsewhere.url}health`, after })]),
    );
    expect(elsewhere.attempts).toEqual([]);
    expect(findings).toEqual([]);
    expect(exchanges).toEqual({ collection: 1 });
    expect(leftOut).toEqual([
      {
        what: `2 requests to ${new URL(elsewhere.url).origin}: Check, Away`,
        why: expect.stringMatching(/were not sent; begin their addresses with \{\{baseUrl\}\}$/),
      },
    ]);
  });

  test('what leads to the same server beside the API is sent, and told as not judged', async () => {
    const { findings, leftOut } = await run(fileOf([request('Check', {}), request('Beside', { url: '{{baseUrl}}/../../../robots.txt' })]));
    expect(findings).toEqual([]);
    expect(leftOut).toMatchObject([{ what: '1 request beside the API: Beside', why: expect.stringContaining('not judged') }]);
  });

  test('a collection that never calls the API has not passed', async () => {
    const skipping = request('Check', { before: 'pm.execution.skipRequest();' });
    const { findings } = await run(fileOf([skipping]));
    expect(findings).toMatchObject([
      {
        title: 'Orders',
        operation: null,
        pointer: '',
        expected: expect.stringContaining('requests to http://'),
        got: expect.stringMatching(/^none/),
      },
    ]);
  });

  test('a collection that goes round in circles is broken off', async () => {
    const baseUrl = await serving((_, response) => response.end());
    const round = request('Round', { after: 'pm.execution.setNextRequest(pm.info.requestName);' });
    const { findings } = await run(fileOf([round]), { baseUrl });
    expect(findings).toContainEqual(
      expect.objectContaining({
        title: 'Round',
        operation: 'getIntegrationHealth',
        expected: 'a run to the end',
        got: 'broken off here: after 110 requests',
      }),
    );
  });

  test('a receiver that is not there is told as such, and so is what is asserted of it', async () => {
    const receiver = await nobodyListening();
    const header = [{ key: 'X-Ordinavo-Event-Type', value: 'target.imported' }];
    const after = "pm.test('it is taken', () => pm.response.to.have.status(204));";
    const event = request('target.imported', { method: 'POST', url: '{{webhookReceiverUrl}}', header, after, auth: { type: 'noauth' } });
    const { findings } = await run(fileOf([request('Check', {}), event]), { values: { webhookReceiverUrl: receiver } });
    expect(findings).toMatchObject([
      { operation: 'target.imported', in: 'webhook', status: null, curl: null, got: expect.stringContaining('ECONNREFUSED') },
      { operation: 'target.imported', in: 'webhook', status: null, curl: null, expected: 'it is taken' },
    ]);
  });

  test('a body that newman takes from a file is not judged, but its answer is', async () => {
    const path = join(folder(), 'target.json');
    writeFileSync(path, JSON.stringify({ externalId: 'JOB-1', title: 'Visit' }));
    const written = request('Import', {
      method: 'POST',
      url: '{{baseUrl}}/inbound/targets',
      header: [{ key: 'Content-Type', value: 'application/json' }],
    });
    const { findings, leftOut, covered } = await run(
      fileOf([{ ...written, request: { ...written.request, body: { mode: 'file', file: { src: path } } } }]),
    );
    expect(findings).toEqual([]);
    expect(leftOut).toMatchObject([{ what: 'the body of "Import"' }]);
    expect(covered).toContainEqual({ operation: 'importTarget', status: '200', seen: 1 });
  });

  test('proxies of the environment are not used', async () => {
    for (const name of ['HTTP_PROXY', 'http_proxy']) vi.stubEnv(name, (await nobodyListening()).slice(0, -1));
    onTestFinished(() => void vi.unstubAllEnvs());
    expect((await run(fileOf([request('Check', {})]))).findings).toEqual([]);
  });
});

describe('variables that nobody sets', () => {
  const needing = (more: Written, around: object = {}) => run(fileOf([request('Read', more)], around));

  test('are named before anything is sent, with the requests that need them and what may be meant', async () => {
    const requests = [
      request('Read', { url: '{{baseUrl}}/import-jobs/{{job}}' }),
      request('Again', { url: '{{baseUrl}}/import-jobs/{{job}}', header: [{ key: 'X-Correlation-Id', value: '{{apikey}}' }] }),
    ];
    await expect(run(fileOf(requests))).rejects.toThrow(
      new CollectionError(
        'orders.json: uses 2 variables that nobody sets:\n' +
          '  {{job}}, needed by "Read" and 1 more\n' +
          '  {{apikey}}, needed by "Again"; is {{apiKey}} meant?\n' +
          'Set them in the collection, in a script of it, or in a Postman environment.',
      ),
    );
  });

  test.each<[string, Written, object]>([
    ['a part of the address', { url: { raw: '', host: ['{{baseUrl}}'], path: ['{{missing}}'] } }, {}],
    ['the query', { url: { raw: '', host: ['{{baseUrl}}'], path: ['import-jobs'], query: [{ key: 'limit', value: '{{missing}}' }] } }, {}],
    ['the body', { method: 'POST', body: { externalId: '{{missing}}' } }, {}],
    ['the authorisation', { auth: { type: 'apikey', apikey: [{ key: 'value', value: '{{missing}}' }] } }, {}],
    ['the authorisation around it', {}, { auth: { type: 'bearer', bearer: [{ key: 'token', value: '{{missing}}' }] } }],
    ['the value of another', { url: '{{address}}' }, { variable: [{ key: 'address', value: '{{baseUrl}}/{{missing}}' }] }],
  ])('are found in %s', async (_, written, around) => {
    await expect(needing(written, around)).rejects.toThrow('a variable that nobody sets:\n  {{missing}}, needed by "Read"\nSet it in');
  });

  const header = [{ key: 'X-Correlation-Id', value: 'a{{maybe}}' }];
  test.each<[string, Written, object]>([
    ['the collection sets, be it to nothing', { header }, { variable: [{ key: 'maybe', value: '' }] }],
    ['a script of the request sets', { header, before: "pm.variables.set('maybe', 'x');" }, {}],
    ['a later script sets', { header, after: 'pm.environment.set("maybe", 1);' }, {}],
    ['an old script sets', { header, after: "postman.setEnvironmentVariable('maybe', 1);" }, {}],
    [
      'a script sets under a name that only its run tells',
      { header, before: "for (const name of ['maybe']) pm.variables.set(name, 1);" },
      {},
    ],
    ['a script around it sets', { header }, { event: [{ listen: 'prerequest', script: { exec: "pm.variables.set('maybe', 'x')" } }] }],
    ['a script looks for before', { header, before: "if (!pm.variables.get('maybe')) console.log('none');" }, {}],
    ['Postman makes up', { header: [{ key: 'X-Correlation-Id', value: '{{$guid}}' }] }, {}],
    ['a header that is switched off uses', { header: [{ key: 'X-A', value: '{{never}}', disabled: true }] }, {}],
    ['a description uses', { header: [{ key: 'X-A', value: 'a', description: 'like {{never}}' }] }, {}],
    ['authorisation that a request does without uses', { auth: { type: 'noauth', bearer: [{ key: 'token', value: '{{never}}' }] } }, {}],
  ])('are not those that %s', async (_, written, around) => {
    expect((await needing(written, around)).exchanges).toEqual({ collection: 1 });
  });
});

describe('a file that is no collection', () => {
  test.each<[string, string, string]>([
    ['that is not JSON', '{\n  "info": nothing\n}', "orders.json:2:12: is not JSON (Unexpected token 'o'), as a Postman collection is."],
    ['that ends too early', '{"info": {', 'orders.json:1:11: is not JSON'],
    ['that is empty', '', 'orders.json:1:1: is not JSON'],
    [
      'that is an OpenAPI document in YAML',
      'openapi: 3.1.0\n',
      'orders.json: is no Postman collection, but an OpenAPI document; that is for --contract.',
    ],
    ['that is an OpenAPI document', '{"openapi": "3.1.0"}', 'is no Postman collection, but an OpenAPI document; that is for --contract.'],
    ['that is an environment', shipped('ordinavo-mock.postman_environment.json'), 'is no Postman collection, but a Postman environment.'],
    ['of global variables', '{"values": [], "_postman_variable_scope": "globals"}', 'but global variables of Postman.'],
    ['that is an HTTP archive', '{"log": {"entries": []}}', 'but an HTTP archive (HAR).'],
    ['that is a dump', '{"collections": []}', 'but a dump of all of Postman.'],
    ['of Insomnia', '{"_type": "export"}', 'but an export of Insomnia.'],
    ['that is a list', '[]', 'but a list.'],
    ['that is anything else', '{"name": "me", "private": true}', 'but an object with name, private.'],
    [
      'of format 2.0',
      fileOf([]).replace('v2.1.0', 'v2.0.0'),
      'is a collection of format 2.0. Export it as v2.1: Postman → Export → Collection v2.1.',
    ],
    ['of format 1.0', '{"id": "1", "name": "old", "order": [], "requests": []}', 'is a collection of format 1.0. Export it as v2.1:'],
    ['that does not say its format', '{"info": {"name": "Orders"}, "item": []}', 'does not say its format in "info.schema".'],
    ['without a request', fileOf([{ name: 'empty', item: [] }]), 'has no request in it, so there is nothing to run.'],
    ['with something else in it', fileOf([{ name: 'folder', item: ['x'] }]), 'item[0].item[0] is "x", and neither a request nor a folder.'],
    [
      'with an item that is nothing',
      fileOf([{ name: 'odd' }]),
      'item[0] ("odd") is neither a request nor a folder: it has no "request" and no "item".',
    ],
  ])('%s is refused', (_, text, message) => {
    expect(() => collectionFrom(text, 'orders.json')).toThrow(CollectionError);
    expect(() => collectionFrom(text, 'orders.json')).toThrow(message);
    expect(() => collectionFrom(text, 'orders.json')).toThrow(/^orders\.json:/);
  });

  test('but a collection as Postman’s API answers it is taken, and so is one with a byte order mark', () => {
    const file = fileOf([request('Check', {})]);
    expect(collectionFrom(`{"collection": ${file}}`, 'orders.json').name).toBe('Orders');
    expect(collectionFrom(`\uFEFF${file}`, 'orders.json').requests.map(({ title }) => title)).toEqual(['Check']);
  });
});

describe('a Postman environment', () => {
  test('gives the values that are switched on', () => {
    const values = [
      { key: 'a', value: 'x', enabled: true },
      { key: 'b', value: 'y', enabled: false },
      { key: 'c', value: 1 },
      { key: 'd' },
    ];
    expect(environmentFrom(JSON.stringify({ values }), 'mine.json')).toEqual({ a: 'x', c: '1', d: '' });
  });

  test.each([
    ['{', 'mine.json:1:2: is not JSON'],
    [fileOf([request('Check', {})]), 'mine.json: is no Postman environment, but a Postman collection.'],
    ['{"openapi": "3.1.0"}', 'mine.json: is no Postman environment, but an OpenAPI document'],
  ])('%s is none', (text, message) => {
    expect(() => environmentFrom(text, 'mine.json')).toThrow(CollectionError);
    expect(() => environmentFrom(text, 'mine.json')).toThrow(message);
  });
});

describe('newman', () => {
  function installed(where: string, version: string, main: string): string {
    const place = join(where, 'node_modules', 'newman');
    mkdirSync(place, { recursive: true });
    writeFileSync(join(place, 'package.json'), JSON.stringify({ name: 'newman', version, main: 'index.js' }));
    writeFileSync(join(place, 'index.js'), main);
    return place;
  }

  test('is not there where nobody installed it', async () => {
    expect(await loadNewman(folder(), folder())).toBeNull();
  });

  test('is found beside the package, else in the working folder', async () => {
    const [own, working] = [folder(), folder()];
    installed(working, '6.2.2', 'module.exports = { run: "of the working folder" };');
    const packageFolder = join(own, 'node_modules', 'ordinavo-mock', 'dist');
    mkdirSync(packageFolder, { recursive: true });
    expect(await loadNewman(packageFolder, working)).toEqual({ run: 'of the working folder' });
    installed(own, '6.0.0', 'module.exports = { run: "beside the package" };');
    expect(await loadNewman(packageFolder, working)).toEqual({ run: 'beside the package' });
  });

  test('that is too old, or broken, is an error that says so', async () => {
    const [old, broken] = [folder(), folder()];
    installed(old, '5.3.2', '');
    installed(broken, '6.2.2', "require('./missing.js');");
    await expect(loadNewman(folder(), old)).rejects.toThrow('is newman 5.3.2, and 6 is needed: npm install --save-dev newman@6.');
    await expect(loadNewman(folder(), broken)).rejects.toThrow('cannot be loaded: Cannot find module');
  });
});
