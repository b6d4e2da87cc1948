import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { alternativesTo, type MatrixReport, type MatrixRun, nameOf, patienceAfter, runAll } from '../../src/check/commands/matrix.js';
import { command, folder } from '../support/command.js';

const node = process.execPath;
const [naive, good, bad] = ['naive', 'good', 'bad'].map((kind) => `test/support/${kind}-client.mjs`);

function scenarioFile(text: string): string {
  const file = join(folder(), 'mine.yaml');
  writeFileSync(file, text);
  return file;
}

/** A client that may map customers, and may not read them. */
const naiveScenario = () =>
  scenarioFile(`extends: builtin:demo
name: naive
tenants:
  - key: rheinruhr
    integrationClients:
      - { key: erp, scopes: [inbound.targets.write, inbound.targets.batch.write, customers.map] }
expectations:
  - { name: the visit takes place after all, target: { externalId: JOB-1, status: Imported } }
`);

/** A command that imports a target, and does this with the status of the answer. */
function importing(what: string): readonly string[] {
  const script = `const { ORDINAVO_BASE_URL: api, ORDINAVO_API_KEY: key, ORDINAVO_MOCK_URL: url, ORDINAVO_MOCK_CONTROL_TOKEN: token } = process.env;
    const headers = { Authorization: 'Bearer ' + key, 'Content-Type': 'application/json' };
    const { status } = await fetch(api + '/inbound/targets', { method: 'POST', headers, body: '{"externalId":"JOB-1","title":"T"}' });
    ${what}`;
  return [node, '--input-type=module', '-e', script];
}

const wants200 = importing('process.exitCode = status === 200 ? 0 : 9;');

/** The lines of a table: name, then outcome, without the white space between. */
function rows(text: string): readonly (readonly string[])[] {
  return text.split('\n').flatMap((line) => {
    const [, name, outcome] = /^ *(?:\d+\/\d+)? *((?:A-\d\d \w+: |as the scenario).*?)\s{2,}(.*)$/.exec(line) ?? [];
    return name === undefined || outcome === undefined ? [] : [[name, outcome.replace(/\s{2,}/g, '  ')]];
  });
}

const naiveRows = [
  ['as the scenario has it', 'passes'],
  ['A-02 missingMapScope: skip', 'passes'],
  ['A-03 mappingWithoutRead: omit', 'fails (exit 1)'],
  ['A-08 invalidBatchItem: rejectRequest', 'fails (exit 1)'],
  ['A-13 singleRejection: http', 'fails (exit 1)'],
  ['A-14 importAnswer: completed', 'passes'],
  ['A-14 importAnswer: accepted', 'fails (exit 1)'],
  ['A-16 ambiguousNameWarning: AmbiguousCustomerName', 'passes'],
  ['A-17 archivedCustomer: fail', 'fails (exit 1)'],
  ['A-21 contactDetailsDefault: on', 'passes'],
  ['A-22 retrySchedule: [0s]', 'passes'],
  ['A-23 upsertAfterCancel: reject', 'fails  expectation "the visit takes place after all"'],
  ['A-28 localDateTimes: utc', 'passes'],
  ['A-45 manualOnly: failed', 'passes'],
  ['A-46 foreignRecord: link', 'passes'],
  ['A-47 createWithoutExternalId: refuse', 'passes'],
  ['A-55 otherExternalId: refuse', 'passes'],
  ['A-57 eventsOf: sourceSystem', 'passes'],
];

describe('ordinavo-mock matrix', () => {
  test('runs a client under every alternative, and says on which guesses it depends', async () => {
    const scenario = naiveScenario();
    const { exitCode, stdout, stderr } = await command(['matrix', scenario, '--', node, naive ?? '']).ended;
    expect(exitCode).toBe(1);
    expect(rows(stdout)).toEqual(naiveRows);
    expect(rows(stderr)).toEqual(naiveRows);
    expect(stderr).toContain('the naive client: an import answered 202, not 200\n 7/18  A-14 importAnswer: accepted');
    expect(stdout).toContain('\nIt depends on 6 of 16 guesses: A-03, A-08, A-13, A-14, A-17, A-23.\n');
    expect(stdout).toContain(`
  A-14  When does an import answer \`Completed\`, and when \`Accepted\`?
        accepted: Always the \`Accepted\` form, unless all items are rejected.
`);
    expect(stdout).toContain(`
        expectation "the visit takes place after all"
          1 target JOB-1: Cancelled
          ${scenario}:8:5
`);
  });

  test('a client that reads what it gets passes under every alternative: 0', async () => {
    const { exitCode, stdout } = await command(['matrix', '--', node, good ?? '']).ended;
    expect([exitCode, stdout]).toEqual([
      0,
      expect.stringContaining('\nIt passes under each of 17 alternatives: nothing that it did depends on these 16 guesses.\n'),
    ]);
    expect(rows(stdout).map(([, outcome]) => outcome)).toEqual(naiveRows.map(() => 'passes'));
  });

  test('reports as JSON, as JUnit, and as annotations, those of expectations on their line', async () => {
    const [out, scenario] = [folder(), naiveScenario()];
    const only = ['--only', 'A-14,A-23', '--reporter', 'json,junit,github', '--out', out];
    const { exitCode, stdout } = await command(['matrix', scenario, ...only, '--', node, naive ?? '']).ended;
    expect(exitCode).toBe(1);
    expect(stdout.split('\n')).toEqual([
      '::error title=ordinavo-mock matrix%3A A-14 importAnswer%3A accepted::When does an import answer `Completed`, and when `Accepted`? accepted: Always the `Accepted` form, unless all items are rejected.%0Aexit 1',
      `::error file=${scenario},line=8,col=5,title=ordinavo-mock matrix%3A A-23 upsertAfterCancel%3A reject::What of cancelling twice, cancelling completed work, and importing after a cancel? reject: An upsert is rejected with \`target_cancelled\`.%0Aexpectation "the visit takes place after all": 1 target JOB-1: Cancelled`,
      '',
    ]);
    const report: MatrixReport = JSON.parse(readFileSync(join(out, 'ordinavo-mock-matrix.json'), 'utf8'));
    expect(report).toMatchObject({
      scenario: 'naive',
      command: [node, naive],
      first: { alternative: null, verdict: 'passes', exitCode: 0, calls: 6, failures: [] },
      runs: [
        { alternative: { id: 'A-14', setting: 'importAnswer', value: 'completed' }, verdict: 'passes' },
        { alternative: { id: 'A-14', value: 'accepted' }, verdict: 'fails', exitCode: 1, calls: 1, failures: [{ what: 'exit 1' }] },
        {
          alternative: { id: 'A-23', value: 'reject', meaning: 'An upsert is rejected with `target_cancelled`.' },
          verdict: 'fails',
          exitCode: 0,
          failures: [{ found: '1 target JOB-1: Cancelled', position: `${scenario}:8:5` }],
        },
      ],
      notRun: [],
      dependsOn: ['A-14', 'A-23'],
      passed: false,
    });
    const junit = readFileSync(join(out, 'ordinavo-mock-matrix.junit.xml'), 'utf8');
    expect(junit).toContain('<testsuite name="naive" tests="4" failures="2" errors="0" skipped="0"');
    expect(junit).toMatch(
      /<testcase classname="ordinavo-mock matrix" name="A-14 importAnswer: accepted" time="[\d.]+"><failure message="exit 1">/,
    );
    expect(junit).toMatch(/name="A-14 importAnswer: completed" time="[\d.]+"\/>/);
  });

  test('a report in JSON goes to standard output where no folder is named', async () => {
    const { exitCode, stdout } = await command(['matrix', '--only', 'A-14', '--reporter', 'json', '--', ...wants200]).ended;
    expect([exitCode, JSON.parse(stdout)]).toMatchObject([1, { dependsOn: ['A-14'], passed: false }]);
  });

  test('--only takes assumptions by their number, or by what their setting is called', async () => {
    const { exitCode, stdout } = await command(['matrix', '--only', 'importAnswer, A-21', '--', ...wants200]).ended;
    expect(exitCode).toBe(1);
    expect(rows(stdout)).toEqual([
      ['as the scenario has it', 'passes'],
      ['A-14 importAnswer: completed', 'passes'],
      ['A-14 importAnswer: accepted', 'fails (exit 9)'],
      ['A-21 contactDetailsDefault: on', 'passes'],
    ]);
    expect(stdout).toContain('\nIt depends on 1 of 2 guesses: A-14.\n');
    expect(await command(['matrix', '--only', 'A-21', '--', ...wants200]).ended).toMatchObject({
      exitCode: 0,
      stdout: expect.stringContaining('It passes under this alternative: nothing that it did depends on this guess.'),
    });
  });

  test('--bail ends with the first dependency', async () => {
    const out = folder();
    const flags = ['--bail', '--only', 'A-13,A-14,A-21', '--reporter', 'console,junit', '--out', out];
    const { exitCode, stdout, stderr } = await command(['matrix', ...flags, '--', ...wants200]).ended;
    expect(exitCode).toBe(1);
    expect(rows(stdout)).toEqual([
      ['as the scenario has it', 'passes'],
      ['A-13 singleRejection: http', 'passes'],
      ['A-14 importAnswer: completed', 'passes'],
      ['A-14 importAnswer: accepted', 'fails (exit 9)'],
      ['A-21 contactDetailsDefault: on', 'not run'],
    ]);
    expect(rows(stderr)).toHaveLength(4);
    expect(stdout).toContain('It depends on 1 of 2 guesses: A-14.\n--bail: that was the first one; not run: 1.\n');
    const junit = readFileSync(join(out, 'ordinavo-mock-matrix.junit.xml'), 'utf8');
    expect(junit).toContain('tests="5" failures="1" errors="0" skipped="1"');
    expect(junit).toContain('name="A-21 contactDetailsDefault: on"><skipped/></testcase>');
  });

  test('a client that fails as things are is told so, and nothing else is run', async () => {
    const { exitCode, stdout, stderr } = await command(['matrix', '--', ...importing('process.exitCode = 7;')]).ended;
    expect(exitCode).toBe(1);
    expect(rows(stdout)).toEqual([['as the scenario has it', 'fails (exit 7)']]);
    expect(rows(stderr)).toHaveLength(1);
    expect(stdout).toContain('\nIt fails as things are, so nothing else was run: what it depends on shows only once it passes.\n');
  });

  test('an expectation that does not hold as things are is shown with its place', async () => {
    const { exitCode, stdout } = await command(['matrix', 'bad-day', '--', node, bad ?? '']).ended;
    expect(exitCode).toBe(1);
    expect(rows(stdout)).toEqual([['as the scenario has it', 'fails  expectation "client manners"']]);
    expect(stdout).toMatch(
      /\n {8}expectation "client manners"\n {10}writesWithoutIdempotencyKey 2\n[\s\S]*scenarios\/bad-day\.yaml:\d+:5\n/,
    );
  });

  test('a client that never calls fails, however content it is', async () => {
    const { exitCode, stdout } = await command(['matrix', '--', node, '-e', '']).ended;
    expect([exitCode, rows(stdout)]).toEqual([1, [['as the scenario has it', 'fails  it never called the mock']]]);
  });

  test('so does one that calls with no key that the mock knows', async () => {
    const script = "await fetch(process.env.ORDINAVO_BASE_URL + '/integration/health', { headers: { Authorization: 'Bearer other' } })";
    const { exitCode, stdout } = await command(['matrix', '--', node, '--input-type=module', '-e', script]).ended;
    expect([exitCode, rows(stdout)]).toEqual([1, [['as the scenario has it', 'fails  it called with no API key that the mock knows']]]);
  });

  test('a client that waits for what never comes is stopped, and fails', async () => {
    const waits = importing("if (status !== 200) { console.log('waits', process.pid); setInterval(() => {}, 1000); }");
    const { exitCode, stdout } = await command(['matrix', '--only', 'A-14', '--timeout', '3s', '--', ...waits]).ended;
    expect(exitCode).toBe(1);
    expect(rows(stdout).at(-1)).toEqual(['A-14 importAnswer: accepted', 'fails  still running after 3 s']);
    const [, pid] = /waits (\d+)/.exec(stdout) ?? [];
    expect(() => process.kill(Number(pid), 0)).toThrow('ESRCH');
  });

  test('Ctrl-C stops the run under way, and all that were to come', async () => {
    const waits = importing("if (status !== 200) { console.log('waits', process.pid); setInterval(() => {}, 1000); }");
    const running = command(['matrix', '--', ...waits]);
    const [, pid] = await running.printed(/waits (\d+)/);
    const asked = performance.now();
    running.child.kill('SIGINT');
    const { exitCode, stdout, stderr } = await running.ended;
    expect(performance.now() - asked).toBeLessThan(1000);
    expect([exitCode, stdout]).toEqual([130, `waits ${pid}\n`]);
    expect(stderr).toMatch(/\nStopped during A-14 importAnswer: accepted; nothing is judged\.\n$/);
    expect(() => process.kill(Number(pid), 0)).toThrow('ESRCH');
  });

  test('deliveries that are expected within some time show who depends on retries', async () => {
    let requests = 0;
    const server = createServer((request, response) => {
      request.resume();
      requests += 1;
      response.writeHead(requests % 2 === 1 ? 503 : 204).end(); // each first attempt fails
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    onTestFinished(() => server.closeAllConnections());
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`; // as: it listens on a port
    const scenario = scenarioFile(`extends: builtin:demo
clock: { mode: virtual }
expectations:
  - { name: the portal was told, deliveries: { externalId: JOB-1, status: Succeeded, within: 1s } }
`);
    const { exitCode, stdout } = await command(['matrix', scenario, '--webhook-url', url, '--only', 'A-22', '--', ...wants200]).ended;
    expect(exitCode).toBe(1);
    expect(rows(stdout)).toEqual([
      ['as the scenario has it', 'passes'],
      ['A-22 retrySchedule: [0s]', 'fails  expectation "the portal was told"'],
    ]);
    expect(stdout).toContain('[0s]: One attempt, and none again.');
  });

  test('what a scenario says counts as given, and all else is tried', async () => {
    const scenario = scenarioFile('extends: builtin:demo\nassumptions: { importAnswer: accepted, retrySchedule: [0s] }\n');
    const { exitCode, stdout } = await command(['matrix', scenario, '--only', 'A-14,A-22', '--', node, good ?? '']).ended;
    expect([exitCode, rows(stdout)]).toEqual([
      0,
      [
        ['as the scenario has it', 'passes'],
        ['A-14 importAnswer: documented', 'passes'],
        ['A-14 importAnswer: completed', 'passes'],
        ['A-22 retrySchedule: [0s, 10s, 60s, 5m, 30m, 2h]', 'passes'],
      ],
    ]);
  });

  test('a client that loads a scenario of its own has not run under the alternative, and is told so', async () => {
    const loads = importing(`await fetch(url + '/_mock/scenario', { method: 'PUT',
        headers: { Authorization: 'Bearer ' + token, 'Content-Type': 'application/json' }, body: '{"scenario": "demo"}' })
      .then(async (answer) => { if (!answer.ok) throw new Error(await answer.text()); });`);
    const { exitCode, stdout } = await command(['matrix', '--only', 'A-14,A-21', '--bail', '--', ...loads]).ended;
    expect(exitCode).toBe(1);
    const taken = 'unknown  it has loaded another scenario or state, which took the alternative away';
    expect(rows(stdout)).toEqual([
      ['as the scenario has it', 'passes'],
      ['A-14 importAnswer: completed', taken],
      ['A-14 importAnswer: accepted', taken],
      ['A-21 contactDetailsDefault: on', taken],
    ]);
    expect(stdout).toContain('\nNot known of A-14, A-21.\n');
  });

  test('a scenario that breaks under an alternative says so', async () => {
    const scenario = scenarioFile(`extends: builtin:demo
assumptions: { localDateTimes: utc }
tenants:
  - key: rheinruhr
    targets: [{ externalId: JOB-9, title: Visit, planning: { timeWindowStartUtc: "2026-06-24T08:00:00" } }]
`);
    const { exitCode, stdout } = await command(['matrix', scenario, '--only', 'A-28', '--', ...wants200]).ended;
    expect([exitCode, rows(stdout)]).toEqual([
      1,
      [
        ['as the scenario has it', 'passes'],
        ['A-28 localDateTimes: reject', 'unknown  the scenario itself cannot be used'],
      ],
    ]);
    expect(stdout).toMatch(/timeWindowStartUtc: .*2026-06-24T08:00:00/);
  });

  test('each run has a mock of its own: nothing of one is there in the next', async () => {
    const scenario = scenarioFile(
      'extends: builtin:demo\nexpectations:\n  - { name: once, requests: { operation: importTarget, count: 1 } }\n  - { name: one, target: { externalId: JOB-1, count: 1 } }\n',
    );
    const { exitCode } = await command(['matrix', scenario, '--only', 'A-13,A-21,A-57', '--', ...wants200]).ended;
    expect(exitCode).toBe(0);
  });

  test('a folder for reports that cannot be made stops it before anything is run', async () => {
    const marker = join(folder(), 'ran');
    const touching = [node, '-e', `require('node:fs').writeFileSync(${JSON.stringify(marker)}, '')`];
    const { exitCode, stderr } = await command(['matrix', '--out', 'package.json/reports', '--reporter', 'json', '--', ...touching]).ended;
    expect([exitCode, stderr]).toEqual([3, expect.stringContaining('--out package.json/reports: cannot be made')]);
    expect(existsSync(marker)).toBe(false);
  });

  test.each([
    [['matrix', 'demo'], 2, 'ordinavo-mock matrix needs a command behind "--"'],
    [['matrix', 'demo', 'empty', '--', 'true'], 2, 'One scenario at a time'],
    [['matrix', 'dmeo', '--', 'true'], 2, 'There is no built-in scenario "dmeo". "demo"?'],
    [
      ['matrix', '--only', 'A-99', '--', 'true'],
      2,
      '--only: "A-99" is none of the assumptions that have an alternative: A-02, A-03, A-08, A-13, A-14,',
    ],
    [['matrix', '--only', 'a-14', '--', 'true'], 2, 'A-57. "A-14"?'],
    [['matrix', '--only', 'importAnser', '--', 'true'], 2, '"importAnswer"?'],
    [['matrix', '--reporter', 'junti', '--', 'true'], 2, '--reporter: "junti" is none of console, json, junit, github. "junit"?'],
    [['matrix', '--timeout', 'soon', '--', 'true'], 2, '--timeout: "soon" is not a duration; write 90s.'],
    [['matrix', '--bale', '--', 'true'], 2, 'There is no flag --bale. --bail?'],
    [['matrix', '--', './no-such-command'], 3, './no-such-command cannot be run: there is no such command.'],
  ])('%j is refused with %d', async (args, exitCode, message) => {
    expect(await command(args).ended).toMatchObject({ exitCode, stdout: '', stderr: expect.stringContaining(message) });
  });
});

describe('the alternatives', () => {
  test('are all values of the register but the default, and for a schedule one other', () => {
    const register: { id: string; setting?: string; values?: Record<string, string>; durations?: string[] }[] = parse(
      readFileSync('contracts/assumptions.yaml', 'utf8'),
    );
    const expected = register.flatMap(({ id, setting, values = {}, durations }) => [
      ...Object.keys(values)
        .slice(1)
        .map((value) => `${id} ${setting}: ${value}`),
      ...(durations === undefined ? [] : [`${id} ${setting}: [0s]`]),
    ]);
    expect(alternativesTo({}).map(nameOf)).toEqual(expected);
  });

  test('to a schedule of a scenario is one attempt', () => {
    expect(alternativesTo({ retrySchedule: ['0s', '1s'] }, ['A-22']).map(nameOf)).toEqual(['A-22 retrySchedule: [0s]']);
  });
});

describe('the runs', () => {
  const ran = (alternative: MatrixRun['alternative'], verdict: MatrixRun['verdict'], took = 100): MatrixRun => ({
    alternative,
    verdict,
    exitCode: 0,
    calls: 1,
    failures: [],
    took,
  });

  test('come one after another', async () => {
    let underWay = 0;
    const most: number[] = [];
    await runAll(
      alternativesTo({}),
      async (alternative) => {
        underWay += 1;
        most.push(underWay);
        await Promise.resolve();
        underWay -= 1;
        return ran(alternative, 'passes');
      },
      false,
    );
    expect(most).toEqual(most.map(() => 1));
  });

  test('under two alternatives of one assumption count as one dependency', async () => {
    const run = async (alternative: MatrixRun['alternative']) => ran(alternative, alternative === null ? 'passes' : 'fails');
    expect(await runAll(alternativesTo({}, ['A-14']), run, false)).toMatchObject({ dependsOn: ['A-14'], passed: false, notRun: [] });
  });

  test('may take ten times as long as the first, and half a minute in any case', () => {
    expect([ran(null, 'passes', 200), ran(null, 'passes', 60_000)].map(patienceAfter)).toEqual([30_000, 600_000]);
  });
});
