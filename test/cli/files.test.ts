import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { command, folder, started } from '../support/command.js';

describe('init', () => {
  test('writes a scenario that is valid and starts, and overwrites nothing unless told to', async () => {
    const file = join(folder(), 'mine.yaml');
    expect(await command(['init', file]).ended).toMatchObject({ exitCode: 0, stdout: expect.stringContaining(`Wrote ${file}.`) });
    expect(await command(['validate', file]).ended).toMatchObject({ exitCode: 0, stdout: `${file}: fine\n` });
    expect((await started([file])).ready.scenario).toBe('mine');
    writeFileSync(file, 'name: changed\n');
    expect(await command(['init', file]).ended).toMatchObject({
      exitCode: 2,
      stderr: `${file} is there already; --force overwrites it.\n`,
    });
    expect(readFileSync(file, 'utf8')).toBe('name: changed\n');
    await command(['init', file, '--force']).ended;
    expect(parse(readFileSync(file, 'utf8'))).toMatchObject({ name: 'mine', extends: 'builtin:demo' });
  });
});

describe('validate', () => {
  test('says what is wrong with each file, with line and column', async () => {
    const [good, bad] = [join(folder(), 'good.yaml'), join(folder(), 'bad.yaml')];
    writeFileSync(good, '');
    writeFileSync(bad, 'tenants:\n  - kye: a\n');
    expect(await command(['validate', good, bad]).ended).toMatchObject({
      exitCode: 2,
      stdout: expect.stringMatching(/good\.yaml: fine\n.*bad\.yaml:2:5 tenants\[0\]: "kye" is no known key\. "key"\?/s),
    });
    const { stdout } = await command(['validate', bad, '--json']).ended;
    expect(JSON.parse(stdout)).toEqual([
      { file: bad, valid: false, problems: expect.arrayContaining([expect.stringContaining('bad.yaml:2:5')]) },
    ]);
  });

  test('a file that is not there', async () => {
    expect(await command(['validate', './missing.yaml']).ended).toMatchObject({
      exitCode: 2,
      stdout: './missing.yaml: cannot be read: there is no such file\n',
    });
  });
});

describe('schema and assumptions', () => {
  test('print what contracts/ has', async () => {
    expect(JSON.parse((await command(['schema']).ended).stdout)).toEqual(
      JSON.parse(readFileSync('contracts/scenario.schema.json', 'utf8')),
    );
    expect((await command(['schema', 'control']).ended).stdout).toBe(readFileSync('contracts/control.yaml', 'utf8'));
    expect(await command(['schema', 'nothing']).ended).toMatchObject({
      exitCode: 2,
      stderr: 'There is no schema "nothing"; there are: scenario, openapi, control.\n',
    });
    const { stdout } = await command(['assumptions']).ended;
    const register: { id: string; setting?: string }[] = JSON.parse((await command(['assumptions', '--json']).ended).stdout);
    expect(register).toEqual(parse(readFileSync('contracts/assumptions.yaml', 'utf8')));
    for (const { id, setting } of register) expect(stdout).toContain(setting === undefined ? `${id}  ` : `      ${setting}: `);
  });
});

describe('help', () => {
  test.each([
    'start',
    'exec',
    'init',
    'validate',
    'schema',
    'assumptions',
    'reset',
    'snapshot',
    'state',
    'tenant',
    'clock',
    'faults',
    'requests',
    'conduct',
    'timeline',
    'wait',
    'doctor',
  ])('%s has its own', async (name) => {
    const { stdout, exitCode } = await command([name, '--help']).ended;
    expect([exitCode, stdout]).toEqual([0, expect.stringContaining(`Usage: ordinavo-mock ${name}`)]);
    expect((await command(['--help']).ended).stdout).toContain(`\n  ${name} `);
  });

  test('a flag of another command is refused', async () => {
    expect(await command(['validate', '--port', '1']).ended).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('There is no flag --port'),
    });
  });
});
