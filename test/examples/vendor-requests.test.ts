/** The vendor's own requests, for curl and in C#, run as they are published. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Mock } from '../../src/index.js';
import { given } from '../support/given.js';
import { clientOf, lineOf, needs, project, projectFolder, runLine } from './project.js';

const published = JSON.parse(readFileSync(`${projectFolder}test/documents/customer-aware-curl.json`, 'utf8'));
const inCSharp = { ...published, planning: { priority: 'High', estimatedWorkMinutes: 45 } };

const environmentOf = ({ api, apiKey }: Mock) => ({ ORDINAVO_BASE_URL: api, ORDINAVO_API_KEY: apiKey });

/** The only request that has come, and the target that it has made. */
function imported(mock: Mock) {
  const [request, ...others] = mock.requests.list();
  expect(others).toEqual([]);
  const header = (wanted: string) => request?.request.headers.find(({ name }) => name.toLowerCase() === wanted)?.value;
  return { content: JSON.parse(request?.request.body ?? 'null'), key: header('idempotency-key'), target: mock.state.targets().at(-1) };
}

test('the request for curl is answered as the vendor shows it, and imports the target with its customer', async (context) => {
  needs(context, 'curl');
  const where = project();
  const { mock } = await given.mock({ scenario: 'documents-mapping' });

  const { exitCode, stdout, stderr } = await runLine(clientOf('curl'), where, environmentOf(mock)).ended;

  expect(exitCode, stderr).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    importJobId: 123,
    status: 'Accepted',
    items: [
      { externalId: 'JOB-2026-000918', targetId: 456, customerMapping: { status: 'Mapped', customerId: 12, customerLocationId: 34 } },
    ],
  });
  const { content, key, target } = imported(mock);
  expect(content).toEqual(published);
  expect(key).toBe('JOB-2026-000918');
  expect(target).toMatchObject({ externalId: 'JOB-2026-000918', links: { customerId: 12, locationId: 34 } });

  expect((await runLine(lineOf('curl'), where).ended).stdout).toContain('"importJobId":1,"status":"Accepted"');
});

test('the request in C# sends what the vendor shows, and imports the target with its customer and planning', async (context) => {
  needs(context, 'mcs', 'System.Net.Http.dll of mono', 'mono');
  const where = project();
  const { exitCode, stdout, stderr } = await runLine(lineOf('csharp'), where).ended; // compiles it, too
  expect(exitCode, stdout + stderr).toBe(0);
  expect(stdout).toContain('"importJobId":1,"status":"Accepted"');
  const { mock } = await given.mock({ scenario: 'documents-mapping' });

  const again = await runLine(clientOf('csharp'), where, environmentOf(mock)).ended;

  expect(JSON.parse(again.stdout)).toMatchObject({ importJobId: 123, items: [{ targetId: 456, customerMapping: { customerId: 12 } }] });
  const { content, key, target } = imported(mock);
  expect(content).toEqual(inCSharp);
  expect(key).toBe('JOB-2026-000918');
  expect(target).toMatchObject({ links: { customerId: 12, locationId: 34 }, planning: { priority: 'High', estimatedWorkMinutes: 45 } });

  const refused = await runLine(clientOf('csharp'), where, { ...environmentOf(mock), ORDINAVO_API_KEY: 'fio_live_MOCKnobody00000000001' })
    .ended;
  expect(refused.exitCode).not.toBe(0);
  expect(refused.stderr).toContain('401');
});
