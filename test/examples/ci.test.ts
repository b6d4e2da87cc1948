/** The pipelines: their files are what they should be, and each line that calls the command does what it says. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { project, projectFolder, runLine } from './project.js';

const read = (file: string) => parse(readFileSync(`${projectFolder}examples/ci/${file}`, 'utf8'));

interface Step {
  readonly run?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string>>;
}

const github: readonly Step[] = read('github-workflow.yml').jobs.test.steps;
const gitlab = read('gitlab-ci.yml').test;
const linesOfGithub = github.flatMap(({ run }) => (run === undefined ? [] : [run]));

/** As small as tests can be. */
const client = `const { ORDINAVO_BASE_URL: api, ORDINAVO_API_KEY: key } = process.env;
const { status } = await fetch(api + '/integration/health', { headers: { Authorization: 'Bearer ' + key } });
console.log('health: ' + status);
`;

/** Of `check`, what takes long: the requests that are generated, and the collection. Which of them are sent does not matter here. */
const brief = { ORDINAVO_MOCK_ONLY: 'scenarios' };

describe.each<[string, readonly string[], string]>([
  ['github-workflow.yml', linesOfGithub, 'reports'],
  ['gitlab-ci.yml', gitlab.script, 'reports'],
])('%s', (file, lines, reports) => {
  test('runs the tests of the project by the one line that a pipeline needs', async () => {
    expect(lines[0]).toMatch(/^npm ci\b/);
    const line = lines.find((one) => one.endsWith('npm test')) ?? '';
    expect(line).toBe('npx ordinavo-mock exec -- npm test');
    const where = project();
    writeFileSync(join(where, 'client.mjs'), client);

    const { exitCode, stdout, stderr } = await runLine(line, where).ended;

    expect(exitCode, stderr).toBe(0);
    expect(stdout).toContain('health: 200');
  });

  test('fails where the tests fail', async () => {
    const where = project();
    writeFileSync(join(where, 'client.mjs'), 'process.exit(1);');
    expect(await runLine(lines.find((one) => one.endsWith('npm test')) ?? '', where).ended).toMatchObject({ exitCode: 1 });
  });

  test('checks the contract, and writes the reports that are kept', { timeout: 60_000 }, async () => {
    const line = lines.find((one) => one.startsWith('npx ordinavo-mock check')) ?? '';
    const where = project();

    const { exitCode, stderr } = await runLine(line, where, brief).ended;

    expect(exitCode, stderr).toBe(0);
    expect(readdirSync(join(where, reports))).toEqual(['ordinavo-mock-check.junit.xml']);
    expect(readFileSync(join(where, reports, 'ordinavo-mock-check.junit.xml'), 'utf8')).toMatch(/<testsuites? .*failures="0"/);
  });

  test('has no other line that calls the command, and needs no secret', () => {
    expect(lines.filter((line) => line.includes('ordinavo-mock'))).toHaveLength(2);
    expect(readFileSync(`${projectFolder}examples/ci/${file}`, 'utf8')).not.toMatch(/secrets\.|\$ORDINAVO/);
  });
});

test('both keep the reports, also when something has failed', () => {
  expect(github.find(({ uses }) => uses?.startsWith('actions/upload-artifact@'))).toMatchObject({
    if: '${{ !cancelled() }}',
    with: { path: 'reports' },
  });
  expect(gitlab.artifacts).toEqual({ when: 'always', paths: ['reports/'], reports: { junit: 'reports/*.xml' } });
});
