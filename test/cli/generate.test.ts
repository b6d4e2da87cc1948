/** `ordinavo-mock generate targets`: what it prints, and what it cannot be asked for. */
import { describe, expect, test } from 'vitest';
import { inboundTarget } from '../../src/contract/generated/validators.js';
import { command, run, started } from '../support/command.js';

const generate = (...flags: readonly string[]) => command(['generate', 'targets', ...flags]).ended;
const program = [process.execPath, 'dist/main.js', 'generate', 'targets'].join(' ');

describe('generate targets', () => {
  test('prints ten targets as one JSON array', async () => {
    const { exitCode, stdout, stderr } = await generate();
    expect([exitCode, stderr]).toEqual([0, '']);
    const targets = JSON.parse(stdout);
    expect(targets).toHaveLength(10);
    for (const target of targets) expect(inboundTarget(target)).toBe(true);
    expect(stdout).toBe(`${JSON.stringify(targets, null, 2)}\n`);
  });

  test.each([0, 1, 1000])('--count %i prints so many', async (count) => {
    const { exitCode, stdout } = await generate('--count', String(count));
    const targets = JSON.parse(stdout);
    expect([exitCode, targets.length]).toEqual([0, count]);
    expect(stdout).toBe(`${JSON.stringify(targets, null, 2)}\n`);
    expect(new Set(targets.map(({ externalId }: { externalId: string }) => externalId)).size).toBe(count);
  });

  test('the same seed prints the same bytes, whatever the time zone and language of the machine; seed 1 is the default', async () => {
    const { stdout } = await generate('--count', '200');
    for (const environment of [{ TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8' }, { TZ: 'America/Los_Angeles' }])
      expect((await command(['generate', 'targets', '--count', '200', '--seed', '1'], environment).ended).stdout).toBe(stdout);
    expect((await generate('--count', '200', '--seed', '2')).stdout).not.toBe(stdout);
    expect((await generate('--json', '--count', '200')).stdout).toBe(stdout);
  });

  test('fewer targets are the first of more', async () => {
    const [few, many] = await Promise.all([generate('--count', '5', '--form', 'lines'), generate('--count', '60', '--form', 'lines')]);
    expect(many.stdout.startsWith(few.stdout)).toBe(true);
  });

  test('--form lines prints a target a line', async () => {
    const { stdout } = await generate('--form', 'lines', '--count', '7');
    const lines = stdout.trimEnd().split('\n');
    expect(lines.map((line) => inboundTarget(JSON.parse(line)))).toEqual(Array(7).fill(true));
    expect(lines.map((line) => JSON.parse(line))).toEqual(JSON.parse((await generate('--count', '7')).stdout));
    expect((await generate('--form', 'lines', '--count', '0')).stdout).toBe('');
  });

  test('--form batch prints a line for each batch of at most 1000, which is a body to import', async () => {
    const { stdout } = await generate('--form', 'batch', '--count', '2001', '--seed', '7');
    const batches = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(batches.map(({ batchId, targets }) => [batchId, targets.length])).toEqual([
      ['GENERATED-7-1', 1000],
      ['GENERATED-7-2', 1000],
      ['GENERATED-7-3', 1],
    ]);
    expect(batches.flatMap(({ targets }) => targets)).toEqual(JSON.parse((await generate('--count', '2001', '--seed', '7')).stdout));
  });

  test('--now says on which day the routes begin', async () => {
    const { stdout } = await generate('--now', '2027-01-02T00:00:00Z', '--form', 'lines', '--count', '40'); // a Saturday
    const days = [...stdout.matchAll(/"routeDate":"([^"]+)"/g)].map(([, day]) => day);
    expect(new Set(days)).toEqual(new Set(['2027-01-04']));
  });

  test('a running mock imports a batch as it is printed', async () => {
    const { ready } = await started(['--clock', 'virtual']);
    const { stdout } = await generate('--form', 'batch', '--count', '100');
    const response = await fetch(`${ready.api}/inbound/targets/batch`, {
      method: 'POST',
      headers: { Authorization: 'Bearer fio_live_MOCKerp00000000000001', 'Content-Type': 'application/json' },
      body: stdout,
    });
    expect(response.status).toBe(202);
    expect(await response.json()).toMatchObject({ totalItems: 100, rejectedItems: 0 });
  });

  test('ends quietly when nobody reads any further', async () => {
    const { exitCode, stdout, stderr } = await run('bash', ['-o', 'pipefail', '-c', `${program} --count 100000 --form lines | head -1`])
      .ended;
    expect([exitCode, stderr]).toEqual([0, '']);
    expect(inboundTarget(JSON.parse(stdout))).toBe(true);
  });

  test.each([
    [['generate'], 'ordinavo-mock generate: say what: generate targets.'],
    [['generate', 'tagets'], 'generate targets, not "tagets"'],
    [['generate', 'targets', 'more'], 'takes flags only, no "more"'],
    [['generate', 'targets', '--count', '100001'], '--count: "100001" is not a whole number from 0 to 100000.'],
    [['generate', 'targets', '--count', '-1'], '--count'],
    [['generate', 'targets', '--count', '1.5'], '--count: "1.5" is not a whole number'],
    [['generate', 'targets', '--seed', 'x'], '--seed: "x" is not a whole number'],
    [['generate', 'targets', '--form', 'bach'], '"batch"?'],
    [['generate', 'targets', '--now', 'tomorrow'], '--now: "tomorrow" is not a time with its offset'],
    [['generate', 'targets', '--now', '9999-12-31T00:00:00Z'], '--now: what is due some weeks later'],
    [['generate', 'targets', '--cuont', '3'], 'There is no flag --cuont. --count?'],
    [['generate', 'targets', '--count'], '--count needs a value'],
  ])('%j is a usage error: exit code 2 and what to do', async (args, message) => {
    const { exitCode, stdout, stderr } = await command(args).ended;
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
    expect(stderr).not.toContain('    at ');
  });
});
