/** The oracle that is not ours, over exchanges of the mock and over broken ones. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type ObservedExchange, type Oracle, operationsOf, oracleFor, oracleOf } from '../../src/check/contract/oracle.js';
import { fromPrepared, packed, prepared, unpacked } from '../../src/check/contract/prepared.js';
import { unusableIn } from '../../src/check/contract/unusable.js';
import { given, type Received, target } from '../support/given.js';

const contract = parse(readFileSync(new URL('../../contracts/openapi.yaml', import.meta.url), 'utf8'));
let judge: Oracle;

beforeAll(async () => {
  judge = await oracleFor(contract);
});

function observed(method: string, path: string, { status, headers, body }: Received, requestBody?: unknown): ObservedExchange {
  return {
    method,
    path,
    requestHeaders: { authorization: 'Bearer key', ...(requestBody === undefined ? {} : { 'content-type': 'application/json' }) },
    requestBody,
    status,
    responseHeaders: Object.fromEntries(headers),
    responseBody: body,
  };
}

test('finds nothing in what the mock answers', async () => {
  const { erp } = await given.client();
  const dto = target('JOB-1', { address: { latitude: 51.45, longitude: 7.01 } });
  expect(judge(observed('POST', '/inbound/targets', await erp.importTarget(dto), dto))).toEqual({
    operation: 'importTarget',
    violations: [],
  });
  for (const path of ['/integration/health', '/import-jobs/1', '/import-jobs?limit=2', '/route-suggestions', '/webhooks'])
    expect(judge(observed('GET', path, await erp.get(path))).violations).toEqual([]);
  expect(judge(observed('GET', '/import-jobs/9', await erp.get('/import-jobs/9')))).toEqual({ operation: 'getImportJob', violations: [] });
});

test.each<[string, (exchange: ObservedExchange) => ObservedExchange, string]>([
  ['a missing required field', (one) => ({ ...one, responseBody: { ...(one.responseBody as object), status: undefined } }), '/body'],
  ['a wrong type', (one) => ({ ...one, responseBody: { ...(one.responseBody as object), totalItems: 'one' } }), '/body/totalItems'],
  ['a status outside the contract', (one) => ({ ...one, status: 418 }), ''],
  ['a missing header', (one) => ({ ...one, responseHeaders: { 'content-type': 'application/json' } }), '/header'],
])('finds %s', async (_, breaking, pointer) => {
  const { erp } = await given.client();
  const exchange = observed('POST', '/inbound/targets', await erp.importTarget(target('JOB-1')), target('JOB-1'));
  const { violations } = judge(breaking({ ...exchange, responseBody: JSON.parse(JSON.stringify(exchange.responseBody)) }));
  expect(violations.map((violation) => [violation.in, violation.pointer])).toContainEqual(['response', pointer]);
});

test('finds what is wrong with a request', async () => {
  const { erp } = await given.client();
  const body = { externalId: 'JOB-1', title: 'Visit', planning: { priority: 'Hgih' } };
  const { violations } = judge(observed('POST', '/inbound/targets', await erp.importTarget(body), body));
  expect(violations).toMatchObject([{ in: 'request', pointer: '/body/planning/priority' }]);
});

test('finds what is wrong with a path', async () => {
  const { erp } = await given.client();
  const { violations } = judge(observed('GET', '/import-jobs/%zz', await erp.get('/import-jobs/%zz')));
  expect(violations).toMatchObject([{ in: 'request', pointer: '/path' }]);
});

test.each<[string, string, string]>([
  ['a value out of its range', '/import-jobs?limit=0', '/query/limit'],
  ['a value of another type', '/import-jobs?limit=many', '/query/limit'],
  ['a name as the contract writes it', '/route-suggestions?importJobId=JOB-1', '/query/importJobId'],
  ['a parameter that is given twice', '/import-jobs?limit=5&limit=6', '/query/limit'],
])('finds what is wrong with a query: %s', async (_, path, pointer) => {
  const { erp } = await given.client();
  const { violations } = judge(observed('GET', path, await erp.get(path)));
  expect(violations.map((violation) => [violation.in, violation.pointer])).toEqual([['request', pointer]]);
  expect(violations[0]?.message).toContain(pointer.slice('/query/'.length));
});

test('names a part of the path as the contract does', async () => {
  const { erp } = await given.client();
  const { violations } = judge(observed('GET', '/import-jobs/abc', await erp.get('/import-jobs/abc')));
  expect(violations).toMatchObject([{ in: 'request', pointer: '/path/importJobId', message: expect.stringContaining('importJobId') }]);
});

test('finds a body that is missing', async () => {
  const { erp } = await given.client();
  const { violations } = judge(observed('POST', '/inbound/targets', await erp.send({ method: 'POST', path: '/inbound/targets' })));
  expect(violations).toMatchObject([{ in: 'request', pointer: '/body' }]);
});

test('takes an empty value of a parameter for none: the one known gap, where the mock is stricter', async () => {
  const { erp } = await given.client();
  const answer = await erp.get('/import-jobs?limit=');
  expect(answer.status).toBe(400);
  expect(judge(observed('GET', '/import-jobs?limit=', answer)).violations).toEqual([]);
});

test('can use every schema of the contract, so that none is taken for fulfilled unseen', async () => {
  expect(unusableIn(await operationsOf(contract))).toBeNull();
});

test('knows no operation for a path that the contract does not have', async () => {
  const { erp } = await given.client();
  expect(judge(observed('GET', '/inbound/target', await erp.get('/inbound/target')))).toEqual({ operation: null, violations: [] });
});

describe('what the build leaves', () => {
  const engine: string = new URL('../../dist/prism.js', import.meta.url).href;
  const load = () => import(engine);
  const built = () => fromPrepared(readFileSync(new URL('../../dist/openapi.json', import.meta.url), 'utf8'));

  test.each<[string, () => Promise<Oracle>]>([
    ['the bundled engine', () => oracleFor(contract, load)],
    ['the bundled engine with the prepared contract', () => oracleOf(built().operations, load)],
  ])('%s gives the same verdicts as the package itself, on sound exchanges and on broken ones', async (_, preparing) => {
    const bundled = await preparing();
    const exchanges = (await soundExchanges()).flatMap((exchange) => breakings.map((breaking) => breaking(exchange)));
    const verdicts = exchanges.map((exchange) => judge(exchange));
    expect(exchanges.map((exchange) => bundled(exchange))).toEqual(verdicts);
    expect(verdicts.filter(({ violations }) => violations.length > 0).length).toBeGreaterThan(100);
    expect(new Set(verdicts.map(({ operation }) => operation)).size).toBe(15);
  });

  test('holds the contract as it is written, and as the package itself reads it', async () => {
    expect(built().document).toEqual(contract);
    expect(built()).toEqual(fromPrepared(await prepared(contract)));
  });

  test('keeps every value, and writes what is alike once', () => {
    const alike = { name: 'the same', list: [1, null, 'x', { deep: true }], empty: [] };
    const value = { a: alike, b: [alike, structuredClone(alike)], c: { d: { ...alike, more: '' } } };
    expect(unpacked(packed(value))).toEqual(value);
    expect(packed(value).match(/the same/g)).toHaveLength(2);
  });
});

/** At least one of each operation. */
async function soundExchanges(): Promise<readonly ObservedExchange[]> {
  const { erp } = await given.scenario('full-visit');
  const dto = target('JOB-1', { address: { latitude: 51.45, longitude: 7.01 } });
  const batch = { targets: [dto, target('')] };
  const draft = { targetIds: [1] };
  const subscription = { name: 'portal', url: 'http://127.0.0.1:9/hook', events: ['target.imported'] };
  const posted = async (path: string, body: unknown) => observed('POST', path, await erp.post(path, body), body);
  const gotten = async (path: string) => observed('GET', path, await erp.get(path));
  const created = await erp.post('/webhooks', subscription);
  const webhook = `/webhooks/${created.body.id ?? 1}`;
  const exchanges = [
    observed('POST', '/webhooks', created, subscription),
    await posted('/inbound/targets', dto),
    await posted('/inbound/targets/batch', batch),
    await posted('/route-suggestions', draft),
  ];
  for (const path of [
    '/integration/health',
    '/import-jobs?limit=2',
    '/import-jobs/1',
    '/import-jobs/9999',
    '/import-jobs?limit=0',
    '/route-suggestions',
    '/route-suggestions/1',
    '/route-suggestions?importJobId=x',
    '/webhooks',
    webhook,
    '/webhook-deliveries?limit=1',
    '/webhook-deliveries/1',
  ])
    exchanges.push(await gotten(path));
  const change = { isActive: false };
  exchanges.push(observed('PATCH', webhook, await erp.patch(webhook, change), change));
  exchanges.push(observed('DELETE', webhook, await erp.delete(webhook)));
  return exchanges;
}

const breakings: readonly ((exchange: ObservedExchange) => ObservedExchange)[] = [
  (one) => one,
  (one) => ({ ...one, status: 418 }),
  (one) => ({ ...one, status: 500 }),
  (one) => ({ ...one, responseBody: {} }),
  (one) => ({ ...one, responseBody: [] }),
  (one) => ({ ...one, responseBody: undefined }),
  (one) => ({ ...one, responseHeaders: {} }),
  (one) => ({ ...one, responseHeaders: { ...one.responseHeaders, 'content-type': 'text/html' } }),
  (one) => ({ ...one, requestHeaders: { ...one.requestHeaders, 'idempotency-key': 'a key' } }),
  (one) => ({ ...one, requestHeaders: { ...one.requestHeaders, 'content-type': 'text/plain', 'content-length': '2' } }),
  (one) => ({ ...one, requestBody: { externalId: 5, targets: [5], targetIds: ['x'], events: ['x'] } }),
  (one) => ({ ...one, requestBody: undefined }),
  (one) => ({ ...one, requestBody: null }),
  (one) => ({ ...one, path: `${one.path.split('?')[0]}?limit=many&status=Done` }),
  (one) => ({ ...one, path: one.path.replace(/\d+$/, 'x') }),
];
