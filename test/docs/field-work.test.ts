/** What docs/field-work.md shows must work: its code, its scenario, its requests with their answers; and its tables must be those of the code. */
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { operations } from '../../src/contract/generated/operations.js';
import { lifeCycle, moveNames, moveText } from '../../src/domain/work/life-cycle.js';
import { type Mock, type Scenario, startMock } from '../../src/index.js';
import { stepNames } from '../../src/scenarios/timeline.js';
import { command, folder, run, started } from '../support/command.js';
import { Client, erpKey, given, target } from '../support/given.js';
import { receiving } from '../support/receiver.js';

const projectFolder = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string) => readFileSync(join(projectFolder, path), 'utf8');
const page = read('docs/field-work.md');
const blocks = [...page.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(([, language = '', code = '']) => ({ language, code }));

/** The block of code in this language that has this text in it. */
function block(language: string, text: string): string {
  const found = blocks.find(({ language: name, code }) => name === language && code.includes(text));
  if (found === undefined) throw new Error(`docs/field-work.md has no ${language || 'plain block'} with "${text}" in it.`);
  return found.code;
}

/** The cells of the row whose first cell is this. */
function row(first: string): readonly string[] {
  const rows = page.split('\n').filter((line) => line.startsWith('|'));
  const cells = rows.map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
  const found = cells.find(([cell]) => cell === `\`${first}\``);
  if (found === undefined) throw new Error(`docs/field-work.md has no row for ${first}.`);
  return found;
}

/** What a line for curl would send. */
interface Sent {
  readonly path: string;
  readonly body: unknown;
}

function requestsIn(code: string): readonly Sent[] {
  return code
    .split(/^curl /m)
    .filter((line) => line !== '')
    .map((line) => {
      const [, path = ''] = /http:\/\/127\.0\.0\.1:4710(\S*)/.exec(line) ?? [];
      const [, body = 'null'] = /-d '([\s\S]*)'/.exec(line) ?? [];
      return { path, body: JSON.parse(body) };
    });
}

/** To the API, with the contract held against what comes back. */
async function post(mock: Mock, { path, body }: Sent): Promise<unknown> {
  const erp = new Client(mock, mock.apiKey);
  return (await erp.post(path.replace('/api/connect/v1', ''), body)).body;
}

describe('the generated part', () => {
  test('is fresh', { timeout: 60_000 }, async () => {
    const { stderr } = await run(process.execPath, ['scripts/generate.mjs', '--check']).ended;

    expect(stderr).not.toContain('docs/field-work.md');
  });

  test.each(moveNames)('has %s as the life cycle has it', (name) => {
    const { from, to, causes, ...rule } = lifeCycle[name];
    const [, allowed, then, events] = row(moveText(name));

    const wanted = Object.values(from)
      .flat()
      .map((status) => (status === 'none' ? 'there is no ' : `\`${status}\``));
    for (const status of wanted) expect(allowed).toContain(status);
    for (const status of Object.values(to)) expect(then).toContain(`\`${status}\``);
    const perhaps = 'mayCause' in rule ? rule.mayCause : [];
    expect(events).toBe([...causes.map((type) => `\`${type}\``), ...perhaps.map((type) => `perhaps \`${type}\``)].join(', '));
  });

  test('explains below what happens only perhaps', () => {
    const [, explained = ''] = page.split('### Reports, problems, follow-up, billing');
    for (const name of moveNames) {
      const rule = lifeCycle[name];
      for (const type of 'mayCause' in rule ? rule.mayCause : []) expect(explained, type).toContain(`\`${type}\``);
    }
  });

  test('has each step of timelines', () => {
    for (const name of stepNames) expect(row(name).length, name).toBeGreaterThanOrEqual(3);
  });
});

describe('the tables about routes', () => {
  const { schemas } = parse(read('contracts/openapi.yaml')).components;

  test('have each operation, with its scope', () => {
    const ofRoutes = operations.filter(({ path }) => path.startsWith('/route-suggestions'));
    expect(ofRoutes).toHaveLength(3);
    for (const { method, path, scopes } of ofRoutes) {
      const line = page.split('\n').find((text) => text.startsWith('|') && text.includes(`\`${method} ${path}\``));
      for (const scope of scopes.flat()) expect(line, path).toContain(`\`${scope}\``);
    }
  });

  test('have each field of the request, each reason and each warning', () => {
    for (const field of Object.keys(schemas.RouteSuggestionCreateDto.properties)) expect(row(field)).toHaveLength(3);
    for (const reason of schemas.UnroutedReason.enum) expect(row(reason)).toHaveLength(2);
    for (const warning of schemas.RouteStopWarning.enum) expect(page).toContain(`\`${warning}\``);
  });
});

describe('the requests of the page', () => {
  test('are answered as it says', async () => {
    const { mock } = await given.scenario('demo');
    const [batch, route] = requestsIn(block('sh', '"importJobId": 1')) as [Sent, Sent];
    await post(mock, batch);

    expect(await post(mock, route)).toEqual(JSON.parse(block('json', '"routeSuggestionId"')));

    const [move] = requestsIn(block('sh', '/_mock/moves/')) as [Sent];
    const made = () =>
      fetch(mock.url + move.path, {
        method: 'POST',
        headers: { Authorization: `Bearer ${mock.controlToken}`, 'Content-Type': 'application/json' },
        body: JSON.stringify(move.body),
      });
    expect(await (await made()).json()).toMatchObject(withoutEventIds(block('json', '"eventType":"appointment.scheduled"')));
    const refused = await made();
    expect(refused.status).toBe(409);
    expect(await refused.json()).toEqual(JSON.parse(block('json', '"code":"conflict"')));
  });

  /** Those depend on all that was drawn before. */
  function withoutEventIds(json: string) {
    const { events, ...moved } = JSON.parse(json);
    return { ...moved, events: events.map(({ eventId: _, ...event }: { eventId: string }) => event) };
  }

  test('a refusal is worded as it says', async () => {
    const { mock, erp } = await given.client();
    await erp.importTarget(target('JOB-1'));
    mock.moves.scheduleAppointment({ target: 'JOB-1' });

    expect(() => mock.moves.completeAppointment({ target: 'JOB-1' })).toThrow(
      block('text', 'completeAppointment: it cannot happen').trim(),
    );
  });
});

test('full-visit goes the way that the page lists, within the time that it says', async () => {
  const receiver = await receiving();
  const { mock } = await given.scenario('full-visit', { webhookUrl: receiver.url });
  const [request] = requestsIn(block('sh', '/inbound/targets \\')) as [Sent];
  const seconds = /Within (\d+) seconds/.exec(page)?.[1];
  expect(seconds).toBeDefined();

  await post(mock, request);
  await mock.clock.advance(`${seconds}s`);

  const listed = block('text', 'billing.event_sent').trim().split('\n');
  expect(receiver.attempts.map(({ eventType }) => eventType)).toEqual(listed);
  expect(receiver.attempts.every((attempt) => attempt.isSigned(mock.webhookSecret))).toBe(true);
  expect(mock.expectations().map(({ holds }) => holds)).toEqual([true]);
});

test('the calls of the page do what its comments say', async () => {
  const { mock, erp } = await given.client();
  await erp.importBatch([target('JOB-1'), target('JOB-2')]);
  const file = join(folder(), 'calls.mjs');
  const [moves, trigger] = [block('js', 'mock.moves.startAppointment'), block('js', "mock.trigger('billing.event_created'")];
  const standing = moves.replace('mock.moves.standing', 'const allowed = mock.moves.standing');
  writeFileSync(file, `export async function done(mock) {\n${standing}${trigger}return { target, events, allowed, billed };\n}\n`);
  const { done } = await import(pathToFileURL(file).href);

  const { target: moved, events, allowed, billed } = await done(mock);

  expect(moved).toEqual({ externalId: 'JOB-1', status: 'Completed' });
  expect(moves).toContain(events.map(({ eventType }: { eventType: string }) => eventType).join(', '));
  expect(moves).toContain(allowed.join(', '));
  expect(billed).toMatchObject({ eventType: 'billing.event_created', externalId: 'JOB-2' });
  expect([billed.others.slice(0, 2), billed.others.at(-1)]).toEqual([
    ['appointment.scheduled', 'target.scheduled'],
    'visit_report.approved',
  ]);
});

test('what the README shows of it works as well', async () => {
  const [, code = ''] = /^```js\n(await mock\.trigger\('visit_report\.submitted'[\s\S]*?)^```$/m.exec(read('README.md')) ?? [];
  expect(code).toContain('mock.moves.approveReport');
  const { mock, erp } = await given.subscribed();
  await erp.importTarget(target('JOB-1'));
  const file = join(folder(), 'readme.mjs');
  writeFileSync(file, `export async function done(mock) {\n${code}}\n`);
  const { done } = await import(pathToFileURL(file).href);

  await done(mock);

  expect(mock.webhooks.deliveries({ eventType: 'billing.event_created' })).toMatchObject([{ externalId: 'JOB-1', status: 'Succeeded' }]);
});

test('the commands of the page do it, too', { timeout: 60_000 }, async () => {
  const { ready } = await started(['--clock', 'frozen', '--now', '2026-06-24T06:00:00Z', '--webhook-url', (await receiving()).url]);
  const api = await fetch(`${ready.api}/inbound/targets/batch`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${erpKey}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ targets: [target('JOB-1'), target('JOB-2')] }),
  });
  expect(api.status).toBe(200);
  const told = (line: string) => command(wordsOf(line), { ORDINAVO_MOCK_URL: ready.url }).ended;

  for (const line of block('sh', 'move scheduleAppointment').trim().split('\n'))
    expect(await told(line), line).toMatchObject({ exitCode: 0, stderr: '' });
  const [line = '', ...printed] = block('console', '$ npx ordinavo-mock move list').trim().split('\n');
  expect((await told(line)).stdout.trim()).toBe(printed.join('\n'));
});

/** What a shell makes of a line: the words after the command, without their quotes. */
function wordsOf(line: string): readonly string[] {
  const [, rest = ''] = line.split('npx ordinavo-mock ');
  return [...rest.matchAll(/(?:[^\s"]|"[^"]*")+/g)].map(([word]) => word.replaceAll('"', ''));
}

test('the scenario of the page has every step, and each of them happens', async () => {
  const text = block('yaml', 'name: a-day');
  for (const name of stepNames) expect(text).toContain(` ${name}: {`);
  const receiver = await receiving();
  const log: object[] = [];
  const scenario = parse(text) as Scenario;
  await using mock = await startMock({ scenario, webhookUrl: receiver.url, checkPayloads: true, log: (event) => log.push(event) });
  await post(mock, {
    path: '/inbound/targets/batch',
    body: { targets: [target('JOB-1', { address: { latitude: 51.451, longitude: 7.012 } }), target('JOB-2')] },
  });

  const steps: unknown[] = [];
  for (let step = await mock.timeline.next(); step !== null; step = await mock.timeline.next()) steps.push(step.refused);

  expect(steps).toHaveLength(scenario.timeline?.length ?? 0);
  expect(steps.every((refused) => refused === null)).toBe(true);
  expect(mock.state.targets().map(({ externalId, status }) => [externalId, status])).toEqual([
    ['JOB-2026-000900', 'Completed'],
    ['JOB-1', 'Completed'],
    ['JOB-2', 'Cancelled'],
    ['JOB-1-FOLLOW-UP', 'Imported'],
  ]);
  expect(mock.state.billingEvents()).toMatchObject([{ status: 'Sent' }]);
  expect(receiver.attempts.filter(({ eventType }) => eventType === 'visit_report.submitted')).toHaveLength(2);
  expect(mock.defects).toEqual([]);
});

test('the test files of the page run as they stand', { timeout: 60_000 }, async () => {
  const project = folder();
  writeFileSync(join(project, 'package.json'), '{"type": "module"}\n');
  for (const name of ['billing.test.js', 'route.test.js']) writeFileSync(join(project, name), block('js', `// ${name}`));
  const modules = join(project, 'node_modules');
  symlinkSync(join(projectFolder, 'node_modules'), modules, 'dir');
  const alias = JSON.stringify({ 'ordinavo-mock': join(projectFolder, 'dist/index.js') }); // the package is not among its own modules
  writeFileSync(join(project, 'vitest.config.js'), `export default { cacheDir: 'cache', resolve: { alias: ${alias} } };\n`);

  const { exitCode, stdout, stderr } = await run(process.execPath, [join(modules, 'vitest/vitest.mjs'), 'run', '--root', project]).ended;

  expect(exitCode, stdout + stderr).toBe(0);
  expect(stdout).toMatch(/6 passed/);
});
