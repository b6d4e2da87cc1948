/** What exchanges become: violations with their place, what is excused, and what of the contract has been seen. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { Answer, Call } from '../../src/check/call.js';
import { grouped } from '../../src/check/check-report.js';
import { contractOf } from '../../src/check/contract/contract.js';
import { Evidence, type Source, shown } from '../../src/check/evidence.js';
import { type ReadContract, readContract } from '../../src/cli/contract-file.js';

let own: ReadContract;

beforeAll(async () => {
  own = await readContract(null);
});

const realKey = 'fio_live_RealKey0000000000001';

function call(path: string, more: Partial<Call> = {}): Call {
  return { method: 'GET', path, headers: { Authorization: `Bearer ${realKey}` }, body: null, ...more };
}

function posted(path: string, body: unknown): Call {
  return call(path, {
    method: 'POST',
    headers: { Authorization: `Bearer ${realKey}`, 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
}

function answer(status: number, body: unknown): Answer {
  const headers = {
    'content-type': 'application/json',
    'x-correlation-id': 'corr-1',
    'x-ratelimit-limit': '300',
    'x-ratelimit-remaining': '299',
    'x-ratelimit-reset': '1782280800',
  };
  return { status, headers, body: typeof body === 'string' ? body : JSON.stringify(body) };
}

const evidence = () => new Evidence(own.contract, own.judge, 'https://ordinavo.example/api/connect/v1');

const at = (source: Source = 'generated') => ({ source, title: 'a try' });

/** As the contract shows it in its first example of the answer. */
function exampleOf(path: string, status: string): Record<string, unknown> {
  const { examples } = deep(own.contract.document, ['paths', path, 'get', 'responses', status, 'content', 'application/json']) as {
    readonly examples: Readonly<Record<string, { readonly value: Record<string, unknown> }>>; // as: a test below would fail for another
  };
  return structuredClone(Object.values(examples)[0]?.value ?? {});
}

function deep(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((found, name) => (found as Record<string, unknown>)[name], value); // as: where it is not, reading it fails
}

describe('a violation', () => {
  test('names operation, status, place, what is wanted, what is there, and a line to paste that does not have the key', () => {
    const seen = evidence();
    const { tenantId: _, ...health } = exampleOf('/integration/health', '200');
    expect(seen.exchange(call('/integration/health'), answer(200, { ...health, status: 5 }), at())).toBe('getIntegrationHealth');
    const found = { source: 'generated', title: 'a try', operation: 'getIntegrationHealth', status: 200, in: 'response' };
    const curl = 'curl -i -g https://ordinavo.example/api/connect/v1/integration/health -H "Authorization: Bearer $ORDINAVO_API_KEY"';
    expect(seen.findings).toContainEqual({ ...found, pointer: '/body/tenantId', expected: 'is required', got: 'nothing', curl });
    expect(seen.findings).toContainEqual({ ...found, pointer: '/body/status', expected: expect.any(String), got: '5', curl });
    expect(JSON.stringify(seen.findings)).not.toContain('RealKey');
  });

  test('there is none in an exchange that is as the contract shows it', () => {
    const seen = evidence();
    seen.exchange(call('/integration/health'), answer(200, exampleOf('/integration/health', '200')), at());
    expect(seen.findings).toEqual([]);
  });

  test('is a status that the operation does not have', () => {
    const seen = evidence();
    seen.exchange(call('/integration/health'), answer(207, {}), at());
    expect(seen.findings).toMatchObject([{ pointer: '/status', expected: 'a status of the contract', got: '207' }]);
  });

  test('is an operation that there is not, and none where it was called on purpose', () => {
    const seen = evidence();
    expect(seen.exchange(call('/nowhere?x=1'), answer(404, {}), at())).toBeNull();
    seen.exchange(call('/nowhere'), answer(404, {}), { ...at(), isBroken: true });
    expect(seen.findings).toMatchObject([
      { operation: null, in: 'request', pointer: '/path', expected: 'an operation of the contract', got: 'GET /nowhere?x=1' },
    ]);
  });

  test.each<[string, Call, string, string]>([
    ['a query', call('/import-jobs?limit=many'), '/query/limit', '"many"'],
    [
      'a body',
      posted('/inbound/targets', { externalId: 'JOB-1', title: 'T', planning: { priority: 'Hgih' } }),
      '/body/planning/priority',
      '"Hgih"',
    ],
    ['a missing field of a body', posted('/webhooks', { eventTypes: ['target.imported'] }), '/body/url', 'nothing'],
    [
      'a header',
      {
        ...posted('/inbound/targets', { externalId: 'JOB-1', title: 'T' }),
        headers: { 'Content-Type': 'application/json', Authorization: 'Bearer x', 'IDEMPOTENCY-KEY': 'k'.repeat(300) },
      },
      '/header/idempotency-key',
      `"${'k'.repeat(199)}…`,
    ],
  ])('of a request that is answered as if it were fine has its place and what was sent: %s', (_, sent, pointer, got) => {
    const seen = evidence();
    seen.exchange(sent, answer(200, {}), at());
    const inRequest = seen.findings.filter((finding) => finding.in === 'request');
    expect(inRequest.map((finding) => [finding.pointer, finding.got])).toContainEqual([pointer, got]);
  });
});

describe('a request that breaks the contract', () => {
  const broken = posted('/inbound/targets', { externalId: 'JOB-1', title: 'T', planning: { priority: 'Hgih' } });
  const error = { error: { code: 'validation_failed', message: 'No.', correlationId: 'corr-1' } };
  const inRequest = (seen: Evidence) => seen.findings.filter((finding) => finding.in === 'request').length;

  test.each([400, 404, 500])('is no violation where the server refuses it with %i, since both know', (status) => {
    const seen = evidence();
    seen.exchange(broken, answer(status, error), at('collection'));
    expect(inRequest(seen)).toBe(0);
  });

  test('is none either where the server rejects an item for it', () => {
    const seen = evidence();
    seen.exchange(broken, answer(200, { rejectedItems: 1 }), at());
    expect(inRequest(seen)).toBe(0);
  });

  test.each([0, '1', null])('is one where the server says that so many are rejected: %j', (rejectedItems) => {
    const seen = evidence();
    seen.exchange(broken, answer(200, { rejectedItems }), at());
    expect(inRequest(seen)).toBe(1);
  });

  test('is none where it is broken on purpose', () => {
    const seen = evidence();
    seen.exchange(broken, answer(200, {}), { ...at(), isBroken: true });
    expect(inRequest(seen)).toBe(0);
  });

  test('is one behind a proxy, whatever the server says: its client did not mean to', () => {
    const seen = evidence();
    seen.exchange(broken, answer(400, error), at('proxy'));
    expect(inRequest(seen)).toBe(1);
  });
});

describe('what was seen', () => {
  test('is counted by source, by status, and by event', () => {
    const seen = evidence();
    const health = answer(200, exampleOf('/integration/health', '200'));
    seen.exchange(call('/integration/health'), health, at('collection'));
    seen.exchange(call('/integration/health'), health, at());
    seen.exchange(call('/nowhere'), answer(404, {}), at());
    seen.unanswered(call('/integration/health'), 'no answer within 1 s', 'getIntegrationHealth', at());
    seen.delivered('target.imported');
    seen.delivered('target.exported');
    expect(seen.exchanges).toEqual({ collection: 1, generated: 3 });
    expect(seen.covered.filter((one) => one.seen > 0)).toEqual([{ operation: 'getIntegrationHealth', status: '200', seen: 2 }]);
    expect(seen.coveredEvents.filter((one) => one.seen > 0)).toEqual([{ type: 'target.imported', seen: 1 }]);
    expect(seen.covered.length).toBe(own.contract.operations.flatMap(({ statuses }) => statuses).length);
  });

  test('a call without an answer is a violation, and no status is seen', () => {
    const seen = evidence();
    seen.unanswered(call('/integration/health'), 'no answer within 1 s', 'getIntegrationHealth', at());
    expect(seen.findings).toMatchObject([
      { status: null, in: 'response', pointer: '', expected: 'an answer', got: 'no answer within 1 s' },
    ]);
  });

  test.each([
    [['200', '404', '4XX', 'default'], 404, '404'],
    [['200', '4XX', 'default'], 404, '4XX'],
    [['200', '4xx'], 404, '4xx'],
    [['200', 'default'], 404, 'default'],
  ])('of a contract with %j, an answer %i counts as %s', (statuses, status, counted) => {
    const responses = Object.fromEntries(statuses.map((one) => [one, { description: 'x' }]));
    const contract = contractOf('theirs.yaml', { paths: { '/things': { get: { operationId: 'listThings', responses } } } });
    const seen = new Evidence(contract, () => ({ operation: 'listThings', violations: [] }), 'http://127.0.0.1');
    seen.exchange(call('/things'), answer(status, {}), at());
    expect(seen.covered.filter((one) => one.seen > 0)).toEqual([{ operation: 'listThings', status: counted, seen: 1 }]);
  });
});

describe('the operation of a call', () => {
  test.each([
    ['GET', '/import-jobs', 'listImportJobs'],
    ['GET', '/import-jobs?limit=5', 'listImportJobs'],
    ['GET', '/import-jobs/7', 'getImportJob'],
    ['POST', '/import-jobs', null],
    ['GET', '/import-jobs/7/items', null],
    ['GET', '', null],
  ])('%s %s is %s', (method, path, operation) => {
    expect(evidence().operationOf(call(path, { method }))).toBe(operation);
  });
});

describe('violations that are alike', () => {
  const found = (place: { pointer?: string; expected?: string; status?: number; title?: string }) => {
    const seen = evidence();
    const usual = {
      source: 'generated',
      title: 'a try',
      operation: 'importTargetsBatch',
      status: 200,
      in: 'response',
      curl: null,
    } as const;
    seen.finds({ ...usual, pointer: '/body/items/0/status', expected: 'a word', got: '5', ...place });
    return seen.findings;
  };

  test('are one, the first, and how many there are: numbers in their places do not count', () => {
    const all = [
      found({}),
      found({ pointer: '/body/items/12/status', title: 'another' }),
      found({ pointer: '/body/items/3/status' }),
    ].flat();
    expect(grouped(all)).toMatchObject([{ pointer: '/body/items/0/status', title: 'a try', times: 3 }]);
  });

  test('are several where operation, status, place or what is wanted differ', () => {
    const all = [found({}), found({ status: 202 }), found({ pointer: '/body/items/0/title' }), found({ expected: 'a number' })].flat();
    expect(grouped(all).map(({ times }) => times)).toEqual([1, 1, 1, 1]);
  });
});

describe('of a system of somebody', () => {
  const key = 'sk-a-key-that-looks-like-none';

  test('its key is shown nowhere, even where an answer repeats it, nor what headers and fields hold that are secret by their names', () => {
    const theirs = new Evidence(own.contract, own.judge, 'https://ordinavo.example/api/connect/v1', key);
    const headers = { Authorization: `Bearer ${key}`, 'X-Api-Key': 'hidden-1', Cookie: 'session=hidden-2' };
    const body = JSON.stringify({ externalId: 'JOB-1', title: 7, customFields: { password: 'hidden-3' } });
    theirs.exchange({ method: 'POST', path: '/inbound/targets', headers, body }, answer(200, { error: key }), at('collection'));
    const said = JSON.stringify(theirs.findings);
    expect(theirs.findings.length).toBeGreaterThan(0);
    expect(said).not.toContain(key);
    expect(said).not.toMatch(/hidden-\d/);
    expect(theirs.findings[0]?.curl).toContain('Bearer $ORDINAVO_API_KEY');
    expect(theirs.findings[0]?.curl).toContain('"password":"[redacted]"');
  });

  test('of a mock of our own the line to paste is whole', () => {
    const ours = evidence();
    const body = JSON.stringify({ externalId: 'JOB-1', title: 7, contact: { email: 'anna@example.com' } });
    ours.exchange(posted('/inbound/targets', JSON.parse(body)), answer(200, {}), at());
    expect(ours.findings[0]?.curl).toContain('anna@example.com');
  });
});

describe('what is shown', () => {
  test.each<[unknown, string]>([
    [undefined, 'nothing'],
    [null, 'null'],
    ['', '""'],
    [{ a: [1] }, '{"a":[1]}'],
    [realKey, '"fio_[redacted]"'],
    ['fio_live_MOCKerp00000000000001', '"fio_live_MOCKerp00000000000001"'],
    ['anna.weber@firma.de', '"[e-mail]"'],
    ['x'.repeat(300), `"${'x'.repeat(199)}…`],
    [`${'x'.repeat(195)} ${realKey}`, `"${'x'.repeat(195)} fio…`],
  ])('%j as %s', (value, text) => {
    expect(shown(value)).toBe(text);
  });
});

test('a part of the path that is wrong is shown', () => {
  const seen = evidence();
  seen.exchange(call('/import-jobs/seven'), answer(200, {}), at());
  expect(seen.findings).toContainEqual(
    expect.objectContaining({ in: 'request', pointer: '/path/importJobId', got: '"/import-jobs/seven"' }),
  );
});

test('the operation of a call with a path of its own is that, even where one with a parameter stands before it', () => {
  const get = (operationId: string) => ({ get: { operationId, responses: {} } });
  const contract = contractOf('theirs.yaml', { paths: { '/things/{id}': get('getThing'), '/things/newest': get('getNewest') } });
  const seen = new Evidence(contract, own.judge, 'http://127.0.0.1');
  expect(seen.operationOf(call('/things/newest'))).toBe('getNewest');
});
