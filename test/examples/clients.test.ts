/** The clients in Python and PHP: what they import is imported once, whatever becomes of the answers. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { FaultEntry, Mock } from '../../src/index.js';
import { given, target } from '../support/given.js';
import { clientOf, lineOf, needs, project, runLine } from './project.js';

/** Nobody receives webhooks here. */
const scenario = { extends: 'builtin:demo', tenants: [{ key: 'rheinruhr', webhooks: [] }] };
const quick = { ORDINAVO_PAUSE: '0.01' };

const importedInto = (mock: Mock) =>
  mock.state.targets().flatMap(({ externalId }) => (externalId === 'JOB-2026-000900' ? [] : [externalId]));
const statusesIn = (mock: Mock) => mock.requests.list().map(({ status }) => status);

describe.each([
  ['python', 'python3'],
  ['php', 'php'],
] as const)('the client in %s', (example, program) => {
  beforeEach((context) => needs(context, program));

  /** Imports what is given, by the line of the README but with another file. */
  const importing = async (mock: Pick<Mock, 'api' | 'apiKey'>, wanted: unknown, more: Readonly<Record<string, string>> = {}) => {
    const where = project();
    writeFileSync(join(where, 'wanted.json'), JSON.stringify(wanted));
    const line = clientOf(example).replace('examples/targets.json', 'wanted.json');
    return runLine(line, where, { ORDINAVO_BASE_URL: mock.api, ORDINAVO_API_KEY: mock.apiKey, ...quick, ...more }).ended;
  };

  test('runs as the README says', async () => {
    const { exitCode, stdout, stderr } = await runLine(lineOf(example), project()).ended;
    expect(exitCode, stderr).toBe(0);
    expect(stdout).toContain('JOB-2026-000918: Created, target 2, mapping Mapped\nJOB-2026-000919: Created, target 3, mapping Warning\n');
  });

  test('gets through a bad day with good manners', async () => {
    const { exitCode, stdout } = await runLine(lineOf(example).replace(' exec ', ' exec bad-day '), project(), quick).ended;
    expect(stdout).toContain('holds   client manners');
    expect(exitCode).toBe(0);
  });

  test('polls an accepted job until it is done', async () => {
    const { mock } = await given.mock({ scenario: { ...scenario, importJobs: { completeAfter: '200ms' } }, clock: 'real' });

    const { exitCode, stdout } = await importing(mock, target('JOB-1', { customer: { externalId: 'CUST-10042' } }));

    expect([exitCode, stdout]).toEqual([0, 'JOB-1: Created, target 2, mapping Mapped\n']);
    expect(mock.state.targets().at(-1)).toMatchObject({ externalId: 'JOB-1', links: { customerId: 12 } });
    const operations = mock.requests.list().map(({ operation }) => operation);
    expect(operations.filter((operation) => operation === 'getImportJob').length).toBeGreaterThan(1);
  });

  test('tells which targets of a batch are rejected and why, and the others are imported', async () => {
    const { mock } = await given.mock({ scenario });

    const { exitCode, stdout } = await importing(mock, [target('JOB-Ä'), { externalId: 'JOB-2' }, target('JOB-3')]);

    expect(stdout.split('\n')).toEqual([
      'JOB-Ä: Created, target 2, mapping NotApplicable',
      expect.stringMatching(/^JOB-2: Rejected, missing_title: .+/),
      'JOB-3: Created, target 3, mapping NotApplicable',
      '',
    ]);
    expect(exitCode).toBe(1);
    expect(importedInto(mock)).toEqual(['JOB-Ä', 'JOB-3']);
  });

  test('tells what is wrong with a request that is refused, and does not send it again', async () => {
    const { mock } = await given.mock({ scenario });

    const { exitCode, stderr } = await importing(mock, target('JOB-1', { planning: { dueDate: 'soon' } }));

    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/^400 validation_failed .+\n {2}planning\.dueDate: "soon" is not a date/);
    expect(statusesIn(mock)).toEqual([400]);
  });

  test.each<[string, FaultEntry['then'], number]>([
    ['is lost with its connection', { connection: 'reset', at: 'afterCommit' }, 0],
    ['is lost before it begins', { connection: 'empty', at: 'afterCommit' }, 0],
    ['is cut off', { connection: 'truncate' }, 200],
    ['never comes', { respond: 'never', at: 'afterCommit' }, 0],
    ['says 503 though all is done', { status: 503, at: 'afterCommit' }, 503],
    [
      'is a page of a gateway',
      { status: 502, headers: { 'Content-Type': 'text/html' }, body: '<h1>Bad Gateway</h1>', at: 'afterCommit' },
      502,
    ],
  ])('an import whose answer %s is sent again with its key, and done once', async (_, then, status) => {
    const { mock } = await given.mock({ scenario });
    mock.faults.add({ when: { operation: 'importTarget', call: 1 }, then });

    const { exitCode, stdout } = await importing(mock, target('JOB-1', { operation: 'create' }), { ORDINAVO_TIMEOUT: '2' });

    expect([exitCode, stdout]).toEqual([0, 'JOB-1: Created, target 2, mapping NotApplicable\n']);
    expect(importedInto(mock)).toEqual(['JOB-1']);
    expect(mock.requests.list({ operation: 'importTarget' })).toMatchObject([{ status }, { status: 200, summary: 'replayed' }]);
    expect(mock.conduct()).toMatchObject([{ writesWithoutIdempotencyKey: 0, idempotencyKeysReused: 0 }]);
  });

  test('waits after a 429 as long as it is told to', async () => {
    const { mock } = await given.mock({ scenario, clock: 'real' });
    mock.faults.add({ when: { operation: 'importTargetsBatch', call: 1 }, then: { status: 429, retryAfter: '1s' } });

    expect(await importing(mock, [target('JOB-1')])).toMatchObject({ exitCode: 0 });

    expect(mock.requests.list({ operation: 'importTargetsBatch' })).toMatchObject([{ status: 429 }, { status: 200 }]);
    expect(mock.conduct()).toMatchObject([{ retryAfterIgnored: 0 }]);
  });

  test('gives up after five tries', async () => {
    const { mock } = await given.mock({ scenario });
    mock.faults.add({ then: { status: 500 } });

    const { exitCode, stderr } = await importing(mock, target('JOB-1'));

    expect([exitCode, stderr]).toEqual([1, expect.stringMatching(/^500 internal_error /)]);
    expect(statusesIn(mock)).toEqual([500, 500, 500, 500, 500]);
  });

  test('says so where nobody answers', async () => {
    const { mock } = await given.mock();
    await mock.close();

    const { exitCode, stderr } = await importing(mock, target('JOB-1'));

    expect([exitCode, stderr]).toEqual([1, expect.stringMatching(/^POST \/inbound\/targets: no answer: .*refused/)]);
  });
});
