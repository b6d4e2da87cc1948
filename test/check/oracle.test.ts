/** The oracle that is not ours, over exchanges of the mock and over broken ones. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type ObservedExchange, type Oracle, oracleFor } from '../../src/check/oracle.js';
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

test('knows no operation for a path that the contract does not have', async () => {
  const { erp } = await given.client();
  expect(judge(observed('GET', '/inbound/target', await erp.get('/inbound/target')))).toEqual({ operation: null, violations: [] });
});

describe('the bundled engine', () => {
  let bundled: Oracle;

  beforeAll(async () => {
    const engine: string = new URL('../../dist/prism.js', import.meta.url).href;
    bundled = await oracleFor(contract, () => import(engine));
  });

  test('gives the same verdicts as the package itself, on sound exchanges and on broken ones', async () => {
    const { erp } = await given.client();
    const dto = target('JOB-1', { address: { latitude: 51.45, longitude: 7.01 } });
    const sound = [
      observed('POST', '/inbound/targets', await erp.importTarget(dto), dto),
      observed('POST', '/inbound/targets/batch', await erp.importBatch([dto, target('')]), { targets: [dto, target('')] }),
      observed('GET', '/import-jobs?limit=2', await erp.get('/import-jobs?limit=2')),
      observed('GET', '/import-jobs/9', await erp.get('/import-jobs/9')),
      observed('POST', '/route-suggestions', await erp.post('/route-suggestions', { targetIds: [1] }), { targetIds: [1] }),
      observed('GET', '/route-suggestions/1', await erp.get('/route-suggestions/1')),
      observed('GET', '/import-jobs?limit=0', await erp.get('/import-jobs?limit=0')),
    ];
    const breakings: readonly ((exchange: ObservedExchange) => ObservedExchange)[] = [
      (one) => one,
      (one) => ({ ...one, status: 418 }),
      (one) => ({ ...one, responseBody: {} }),
      (one) => ({ ...one, responseBody: [] }),
      (one) => ({ ...one, responseHeaders: {} }),
      (one) => ({ ...one, responseHeaders: { ...one.responseHeaders, 'content-type': 'text/html' } }),
      (one) => ({ ...one, requestBody: { externalId: 5 } }),
      (one) => ({ ...one, requestBody: undefined }),
      (one) => ({ ...one, path: `${one.path.split('?')[0]}?limit=many&status=Done` }),
    ];
    const exchanges = sound.flatMap((exchange) => breakings.map((breaking) => breaking(exchange)));
    const verdicts = exchanges.map((exchange) => judge(exchange));
    expect(exchanges.map((exchange) => bundled(exchange))).toEqual(verdicts);
    expect(verdicts.filter(({ violations }) => violations.length > 0).length).toBeGreaterThan(40);
  });
});
