/** The matchers of the built package under real runners, each in a project of its own: what passes, what fails, and what a failure says. */
import { expect, test } from 'vitest';
import { projectFolder, type RunnerName, runTests } from '../support/project-folder.js';

/** What a test file begins with under each runner. */
const onTop = {
  vitest: "import { afterAll, beforeAll, expect, test } from 'vitest';\nimport 'ordinavo-mock/vitest';\n",
  jest: "import { afterAll, beforeAll, expect, test } from '@jest/globals';\nimport 'ordinavo-mock/jest';\n",
} as const satisfies Partial<Record<RunnerName, string>>;

const visit = `import { startMock } from 'ordinavo-mock';

let mock;
let receiver;

beforeAll(async () => {
  mock = await startMock({ scenario: 'demo' });
  receiver = await mock.receiver();
  await fetch(mock.api + '/inbound/targets', {
    method: 'POST',
    headers: { Authorization: \`Bearer \${mock.apiKey}\`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ externalId: 'JOB-1', title: 'Repair' }),
  });
  await mock.waitForDelivery({ eventType: 'target.imported', externalId: 'JOB-1' });
});

afterAll(() => mock.close());
`;

const passing = `
test('what happened is as expected', async () => {
  expect(mock).toHaveImported('JOB-1');
  expect(mock).toHaveImported({ externalId: expect.stringMatching(/^JOB-1$/), title: expect.any(String) });
  expect(mock).not.toHaveImported({ externalId: 'JOB-1', title: expect.stringContaining('x') });
  expect(mock).toHaveDelivered({ eventType: 'target.imported', externalId: 'JOB-1', count: 1 });
  expect(mock).not.toHaveDelivered('target.completed');
  await expect(mock).toMatchContract();
  await expect(mock.requests.get(1)).toMatchContract();
  await expect(receiver.received[0]).toMatchContract();
  await expect({ ...receiver.received[0].payload, target: null }).not.toMatchContract();
  await expect(Promise.resolve(mock)).resolves.toHaveImported('JOB-1');
}, 60_000);
`;

const failing = `
test('not imported', () => expect(mock).toHaveImported({ externalId: 'JOB-1', title: expect.stringContaining('Filter') }));
test('not delivered', () => expect(mock).toHaveDelivered('target.completed'));
test('not by contract', () => expect({ ...receiver.received[0].payload, occurredAt: 5 }).toMatchContract(), 60_000);
test('not a mock', () => expect('mock').not.toHaveImported('JOB-1'));
`;

const runners = ['vitest', 'jest'] as const;

test.each(runners)(
  'under %s the matchers hold of what has happened, and say else what is there instead',
  { timeout: 120_000 },
  async (runner) => {
    const folder = projectFolder({
      'passing.test.js': onTop[runner] + visit + passing,
      'failing.test.js': onTop[runner] + visit + failing,
    });

    const { passed, output } = await runTests(runner, folder);

    expect(passed).toBe(false);
    expect(output).toMatch(/Tests:? +4 failed(?: \||,) 1 passed/);
    expect(output).toContain('expected the mock to have imported { externalId: "JOB-1", title: StringContaining "Filter" }');
    expect(output).toContain('title: expected StringContaining "Filter", got "Repair"');
    expect(output).toContain('expected the mock to have delivered target.completed');
    expect(output).toContain('No such event has occurred.');
    expect(output).toContain('target.imported, webhook /body/occurredAt: expected: must be string; got: 5');
    expect(output).toContain('toHaveImported: this is a string, not a mock; give it what startMock() or mock.tenant() answers.');
  },
);

const brief = "\ntest('imported', () => expect(mock).toHaveImported('JOB-1'));\n";

test('under vitest the matchers may come from a set-up file', { timeout: 90_000 }, async () => {
  const folder = projectFolder({
    'vitest.config.js': "export default { test: { setupFiles: ['ordinavo-mock/vitest'] } };\n",
    'visit.test.js': onTop.vitest.replace(/import 'ordinavo-mock.*\n/, '') + visit + brief,
  });

  const { passed, output } = await runTests('vitest', folder);

  expect(passed, output).toBe(true);
});

test('under jest the matchers may come from a set-up file, and expect may be the global one', { timeout: 90_000 }, async () => {
  const folder = projectFolder({
    'jest.config.js': "export default { setupFilesAfterEnv: ['./set-up.js'] };\n",
    'set-up.js': "import 'ordinavo-mock/jest';\n",
    'visit.test.js': visit + brief,
  });

  const { passed, output } = await runTests('jest', folder);

  expect(passed, output).toBe(true);
});
