/** Lists in pages: what a line says, how pages go on, what a search finds and what it does not, and whose lines they are. */
import { describe, expect, test } from 'vitest';
import { explain, problemText } from '../../../src/contract/explain.js';
import { controlAnswers } from '../../../src/contract/generated/control-answers.js';
import type { Lines, WantedLines } from '../../../src/control/overview/overview-types.js';
import { connectControl, type Mock } from '../../../src/index.js';
import { Client, given, target, tenantWith } from '../../support/given.js';
import { places, suggested, targetAt } from '../../support/routes.js';

type Read<Line> = (wanted: WantedLines) => Lines<Line>;

/** What the pages have one after the other, by their `id`. */
function idsOfAllPages(read: Read<{ readonly id: number }>, limit: number, meanwhile: () => void = () => undefined): number[] {
  const ids: number[] = [];
  for (let before: number | undefined; ; before = ids.at(-1)) {
    const { items, more } = read({ limit, before });
    ids.push(...items.map(({ id }) => id));
    if (!more) return ids;
    expect(items).toHaveLength(limit);
    meanwhile();
  }
}

const idsOf = ({ items }: Lines<{ readonly id: number }>) => items.map(({ id }) => id);
const countdown = (from: number, to = 1) => Array.from({ length: from - to + 1 }, (_, index) => from - index);

/** The list over HTTP, held against the contract of control. */
async function asked(mock: Mock, path: string): Promise<unknown> {
  const response = await fetch(`${mock.url}/_mock/lines/${path}`, { headers: { Authorization: `Bearer ${mock.controlToken}` } });
  const body: unknown = await response.json();
  const validate = controlAnswers.listLines?.[response.status];
  if (validate === undefined) throw new Error(`${path}: ${response.status} is not in the contract.`);
  expect(validate(body) ? [] : explain(body, validate.errors ?? []).map(problemText), path).toEqual([]);
  return body;
}

/** One tenant with a bit of everything: 3 targets of 2 import jobs, a customer, a route and 3 deliveries. */
async function bitOfEverything() {
  const customers = [
    {
      key: 'medical',
      id: 12,
      name: 'Rhein-Ruhr Medical Supply',
      customerNumber: 'RRM-001',
      externalIds: { logistics_erp: 'CUST-10042' },
      locations: [{ key: 'essen', id: 34, name: 'Essen Center', city: 'Essen', externalIds: { logistics_erp: 'LOC-ESSEN-01' } }],
      contacts: [{ key: 'anna', id: 56, displayName: 'Anna Weber', email: 'anna.weber@example.org' }],
    },
  ];
  const arranged = await given.subscribed({ tenant: { customers } });
  const { mock, erp } = arranged;
  await erp.importTarget({
    ...targetAt('JOB-1', places.essen),
    externalType: 'maintenance',
    customer: { externalId: 'CUST-10042' },
  });
  await erp.importBatch([targetAt('JOB-2', places.bochum), target('JOB-3'), { externalId: 'JOB-4' }], { batchId: 'NIGHTLY-7' });
  await suggested(erp, { name: 'Thursday', importJobId: 2, routeDate: '2026-06-25' });
  await mock.clock.drain();
  return arranged;
}

describe('a line', () => {
  test('of a request says what came and what it was answered', async () => {
    const { mock, erp } = await given.client();
    await erp.importTarget(target('JOB-1'));
    await erp.send({ path: '/import-jobs?limit=x', key: 'fio_live_MOCKnobody000000000001' });
    const { items, total, more } = mock.overview.requests();
    expect(items).toEqual([
      {
        id: 2,
        at: '2026-06-24T06:00:00.000Z',
        client: null,
        operation: 'listImportJobs',
        method: 'GET',
        url: `${new URL(mock.api).pathname}/import-jobs?limit=x`,
        status: 401,
        summary: mock.requests.get(2).summary,
        rejected: 0,
        fault: null,
        took: mock.requests.get(2).took,
      },
      expect.objectContaining({ id: 1, client: 'erp', operation: 'importTarget', method: 'POST', status: 200, fault: null }),
    ]);
    expect([total, more]).toEqual([2, false]);
  });

  test('of an import says how many of its items were rejected, as far as its answer was told', async () => {
    const { mock, erp } = await given.client();
    await erp.importBatch([target('JOB-1'), target('JOB-2', { operation: 'update' }), target('')]);
    await erp.importTarget(target('JOB-3', { operation: 'cancel' }));
    await erp.importTarget(target('JOB-4'));
    mock.faults.add({ name: 'Failed, 5 of 5 rejected', then: { status: 500 } });
    await erp.importTarget(target('JOB-5'));
    const lines = mock.overview.requests().items.map(({ status, rejected }) => [status, rejected]);
    expect(lines).toEqual([
      [500, 0],
      [200, 0],
      [200, 1],
      [200, 2],
    ]);
    const control = connectControl({ url: mock.url, token: mock.controlToken });
    expect(await control.overview.requests()).toEqual(mock.overview.requests());
  });

  test('of a delivery says to whom, of what, and how it went', async () => {
    const { mock, erp, receiver } = await given.subscribed();
    receiver.answersOnce(503);
    await erp.importTarget(target('JOB-1'));
    await receiver.arrived();
    await mock.clock.advance('0s');
    const [{ deliveryId } = { deliveryId: '' }] = mock.webhooks.deliveries();
    const line = {
      id: 1,
      deliveryId,
      at: '2026-06-24T06:00:00.000Z',
      webhookId: mock.webhooks.list()[0]?.webhookId,
      webhook: 'portal',
      eventType: 'target.imported',
      externalId: 'JOB-1',
    };
    expect(mock.overview.deliveries()).toEqual({
      items: [
        {
          ...line,
          status: 'Pending',
          attempts: 1,
          statusCode: 503,
          error: 'The receiver answered 503.',
          nextAttemptAt: '2026-06-24T06:00:10.000Z',
        },
      ],
      total: 1,
      more: false,
    });
    await mock.clock.advance('10s');
    expect(mock.overview.deliveries().items).toEqual([
      { ...line, status: 'Succeeded', attempts: 2, statusCode: 204, error: null, nextAttemptAt: null },
    ]);
    receiver.answersOnce(401);
    await mock.webhooks.replay(deliveryId, 'badSignature');
    expect(mock.overview.deliveries().items).toMatchObject([{ status: 'Succeeded', attempts: 3, statusCode: 204, error: null }]);
  });

  test('of an import job has its counts and the names of its first items', async () => {
    const { mock } = await bitOfEverything();
    const common = { at: '2026-06-24T06:00:00.000Z', client: 'erp', sourceSystem: 'logistics_erp' };
    expect(mock.overview.importJobs().items).toEqual([
      {
        ...common,
        id: 2,
        batchId: 'NIGHTLY-7',
        status: 'PartiallyFailed',
        counts: { total: 3, created: 2, updated: 0, cancelled: 0, rejected: 1, warned: 0 },
        first: ['JOB-2', 'JOB-3', 'JOB-4'],
      },
      {
        ...common,
        id: 1,
        batchId: null,
        status: 'Completed',
        counts: { total: 1, created: 1, updated: 0, cancelled: 0, rejected: 0, warned: 0 },
        first: ['JOB-1'],
      },
    ]);
  });

  test('of a target has its stage and the customer that it is linked to', async () => {
    const { mock } = await bitOfEverything();
    const common = { sourceSystem: 'logistics_erp', status: 'Imported', updatedAt: '2026-06-24T06:00:00.000Z' };
    const others = { externalType: null, customer: null };
    expect(mock.overview.targets().items).toEqual([
      { ...common, ...others, id: 3, externalId: 'JOB-3', title: 'Visit JOB-3', stage: 'imported' },
      { ...common, ...others, id: 2, externalId: 'JOB-2', title: 'Visit JOB-2', stage: 'suggested' },
      {
        ...common,
        id: 1,
        externalId: 'JOB-1',
        externalType: 'maintenance',
        title: 'Visit JOB-1',
        stage: 'imported',
        customer: { id: 12, name: 'Rhein-Ruhr Medical Supply' },
      },
    ]);
  });

  test('of a customer counts its locations and contacts', async () => {
    const { mock } = await bitOfEverything();
    expect(mock.overview.customers()).toEqual({
      items: [
        {
          id: 12,
          name: 'Rhein-Ruhr Medical Supply',
          customerNumber: 'RRM-001',
          standing: 'active',
          externalIds: { logistics_erp: 'CUST-10042' },
          locations: 1,
          contacts: 1,
        },
      ],
      total: 1,
      more: false,
    });
  });

  test('of a route suggestion counts who is on it and who is not', async () => {
    const { mock } = await bitOfEverything();
    expect(mock.overview.routeSuggestions()).toEqual({
      items: [
        {
          id: 1,
          at: '2026-06-24T06:00:00.000Z',
          name: 'Thursday',
          status: 'Draft',
          routeDate: '2026-06-25',
          importJobId: 2,
          stops: 1,
          unrouted: 1,
          totalDistanceKm: 0,
        },
      ],
      total: 1,
      more: false,
    });
  });

  test('is the same from another process, and as the contract of control says', async () => {
    const { mock } = await bitOfEverything();
    const control = connectControl({ url: mock.url, token: mock.controlToken });
    for (const list of ['requests', 'deliveries', 'importJobs', 'targets', 'customers', 'routeSuggestions'] as const) {
      const wanted = { search: 'e', before: 900, after: 0, limit: 1 };
      const here: Lines<object> = mock.overview[list](wanted);
      expect(here.items, list).toHaveLength(1);
      expect(await control.overview[list](wanted)).toEqual(here);
      expect(await asked(mock, `${list}?search=e&before=900&after=0&limit=1`)).toEqual(here);
      expect(await control.tenant('rheinruhr').overview[list]()).toEqual(mock.overview[list]());
    }
  });
});

describe('pages', () => {
  test('visit each line once, whatever comes meanwhile', async () => {
    const { mock, erp } = await given.client();
    for (let index = 1; index <= 7; index += 1) await erp.importTarget(target(`JOB-${index}`));
    const { overview } = mock;
    expect(idsOfAllPages(overview.requests, 3)).toEqual(countdown(7));
    expect(idsOfAllPages(overview.importJobs, 2)).toEqual(countdown(7));
    expect(idsOfAllPages(overview.targets, 7)).toEqual(countdown(7));
    expect(idsOfAllPages(overview.targets, 1, () => void mock.trigger('target.imported'))).toEqual(countdown(7));
    expect(overview.targets().total).toBe(13);
  });

  test('know exactly whether there are more', async () => {
    const { mock, erp } = await given.client();
    for (const externalId of ['A-1', 'B-1', 'A-2', 'B-2']) await erp.importTarget(target(externalId));
    const { targets } = mock.overview;
    expect([targets({ limit: 3 }).more, targets({ limit: 4 }).more, targets({ limit: 5 }).more]).toEqual([true, false, false]);
    expect([targets({ limit: 1, search: 'a-' }), targets({ limit: 2, search: 'a-' })].map(({ more }) => more)).toEqual([true, false]);
    expect([targets({ limit: 1, before: 2 }), targets({ limit: 1, before: 3 })].map(({ more }) => more)).toEqual([false, true]);
    expect(targets({ before: 1 })).toEqual({ items: [], total: 4, more: false });
    expect(targets({ before: 0 })).toEqual({ items: [], total: 4, more: false });
  });

  test('of what is newer have the newest, and say when there are others between', async () => {
    const { mock, erp } = await given.client();
    for (let index = 1; index <= 6; index += 1) await erp.importTarget(target(`JOB-${index}`));
    for (const read of [mock.overview.requests, mock.overview.targets, mock.overview.importJobs] as Read<{ id: number }>[]) {
      expect(idsOf(read({ after: 4 }))).toEqual([6, 5]);
      expect(read({ after: 6 })).toEqual({ items: [], total: 6, more: false });
      const newest = read({ after: 2, limit: 2 });
      expect([idsOf(newest), newest.more]).toEqual([[6, 5], true]);
      const rest = read({ after: 2, before: 5, limit: 2 });
      expect([idsOf(rest), rest.more]).toEqual([[4, 3], false]);
    }
  });

  test('have a hundred lines where nothing is said, and never more than a thousand', async () => {
    const { mock, erp } = await given.client();
    for (const batch of [0, 1]) await erp.importBatch(Array.from({ length: 600 }, (_, index) => target(`JOB-${batch}-${index}`)));
    expect(mock.overview.targets().items).toHaveLength(100);
    expect(mock.overview.targets({ limit: 1000 })).toMatchObject({ total: 1200, more: true });
    expect(idsOfAllPages(mock.overview.targets, 1000)).toEqual(countdown(1200));
  });

  test('go by when requests came, also where they were answered in another order', async () => {
    const { mock, erp } = await given.client();
    mock.faults.add({ when: { call: 1 }, then: { latency: '5s' } });
    const late = erp.get('/import-jobs');
    await expect.poll(() => mock.state.summary().due).toBe(1);
    await erp.importTarget(target('JOB-1'));
    expect(idsOf(mock.overview.requests())).toEqual([2]);
    await mock.clock.advance('5s');
    await late;
    expect(idsOf(mock.overview.requests())).toEqual([2, 1]);
    expect(idsOfAllPages(mock.overview.requests, 1)).toEqual([2, 1]);
  });

  test('have what is kept, and no more', async () => {
    const { mock, erp } = await given.client({}, { limits: { journalEntries: 5, importJobItems: 3 } });
    for (let index = 1; index <= 13; index += 1) await erp.importTarget(target(`JOB-${index}`));
    expect(mock.overview.requests()).toMatchObject({ total: 5, more: false });
    expect(idsOf(mock.overview.requests())).toEqual(countdown(13, 9));
    expect(idsOfAllPages(mock.overview.requests, 2)).toEqual(countdown(13, 9));
    expect(idsOfAllPages(mock.overview.importJobs, 2)).toEqual([13, 12, 11]);
    expect(mock.overview.importJobs().total).toBe(3);
    mock.requests.clear();
    expect(mock.overview.requests()).toEqual({ items: [], total: 0, more: false });
  });

  test('of deliveries may be of one status, with a text or without', async () => {
    const { mock, erp, receiver } = await given.subscribed();
    receiver.answersOnce(410);
    await erp.importTarget(target('JOB-1', { title: 'status:failed' }));
    const { overview } = mock;
    await mock.waitForDelivery({ status: 'Failed' });
    const found = (search: string) => idsOf(overview.deliveries({ search }));
    expect([found('status:failed'), found('STATUS:Failed job-1'), found('status:failed job-2')]).toEqual([[1], [1], []]);
    expect([found('status:succeeded'), found('status:pending'), found('status:gone')]).toEqual([[], [], []]);
  });

  test('of deliveries pass over those that are gone', async () => {
    const { mock, erp, receiver } = await given.subscribed({ scenario: { limits: { deliveries: 3 } } });
    receiver.answers(503);
    await erp.importTarget(target('WAITS'));
    await receiver.arrived();
    receiver.answers(204);
    for (let index = 1; index <= 20; index += 1) {
      await erp.importTarget(target(`JOB-${index}`));
      await mock.waitForDelivery({ externalId: `JOB-${index}` });
    }
    expect(idsOfAllPages(mock.overview.deliveries, 1)).toEqual([21, 20, 1]);
    expect(mock.overview.deliveries({ before: 20, limit: 1 })).toMatchObject({ items: [{ externalId: 'WAITS' }], total: 3, more: false });
  });

  test('of customers go by their ids, however far these are apart', async () => {
    const ids = [700_000_000, 5, 1, 30, 29];
    const customers = ids.map((id) => ({ key: `c${id}`, id, name: `Customer ${id}` }));
    const { mock } = await given.clientOf({ tenants: [{ ...tenantWith(), customers }] });
    expect(idsOf(mock.overview.customers())).toEqual([700_000_000, 30, 29, 5, 1]);
    expect(idsOfAllPages(mock.overview.customers, 2)).toEqual([700_000_000, 30, 29, 5, 1]);
    expect(idsOf(mock.overview.customers({ before: 30, after: 1 }))).toEqual([29, 5]);
  });

  test.each<[string, WantedLines, string]>([
    ['no lines', { limit: 0 }, 'the limit 0 is not a whole number from 1 to 1000.'],
    ['fewer than none', { limit: -5 }, 'the limit -5 is not a whole number from 1 to 1000.'],
    ['more than a thousand lines', { limit: 1001 }, 'the limit 1001 is not a whole number from 1 to 1000.'],
    ['half a line', { limit: 1.5 }, 'limit: 1.5 is not a whole number.'],
    ['what is before nothing', { before: -1 }, 'before: -1 is not a whole number from 0 on.'],
    ['what is after less', { after: -1 }, 'after: -1 is not a whole number from 0 on.'],
    ['a novel', { search: 'x'.repeat(501) }, 'the search has 501 characters, and the most are 500; a part of it is enough.'],
  ])('that ask for %s are refused', async (_, wanted, why) => {
    const { mock } = await given.client();
    for (const list of ['requests', 'deliveries', 'importJobs', 'targets', 'customers', 'routeSuggestions'] as const)
      expect(() => mock.overview[list](wanted)).toThrow(`overview.${list}: ${why}`);
    const query = Object.entries(wanted).map(([name, value]) => `${name}=${value}`);
    expect(await asked(mock, `targets?${query.join('&')}`)).toMatchObject({ error: { code: 'invalid_request' } });
  });
});

describe('a search', () => {
  test.each<[string, string]>([
    ['its address', 'IMPORT-JOBS?sou'],
    ['its body', 'umlaut-MÜLLER'],
    ['its answer', '"importjobid":1'],
    ['its client', 'ERP'],
    ['its correlation ID', 'trace-77'],
    ['its outcome', 'created'],
    ['its status', '200'],
    ['its operation', 'importtarget'],
    ['its fault', 'slow-'],
  ])('finds a request by %s, in whatever case', async (_, search) => {
    const { mock, erp } = await given.client();
    mock.faults.add({ name: 'Slow-down', when: { operation: 'importTarget' }, then: { latency: '0ms' } });
    await erp.importTarget(target('JOB-1', { title: 'Umlaut-müller' }), { 'X-Correlation-Id': 'TRACE-77' });
    await erp.get('/import-jobs?sourceSystem=logistics_erp');
    const found = idsOf(mock.overview.requests({ search }));
    expect(found.length).toBeGreaterThan(0);
    expect(idsOf(mock.overview.requests({ search: `${search}§` }))).toEqual([]);
  });

  test('does not find in requests what is not shown of them, nor what only their headers have', async () => {
    const { mock, erp } = await given.client();
    await erp.importTarget(target('JOB-1', { contact: { email: 'erika@muster.example' }, description: 'key fio_live_SECRET0001' }), {
      'X-Note': 'only-a-header',
    });
    await erp.get('/import-jobs?cursor=fio_live_SECRET0002');
    const { requests } = mock.overview;
    for (const search of ['erika@', 'muster.example', 'SECRET', 'only-a-header', 'X-Note', erp.key])
      expect([search, requests({ search }).items]).toEqual([search, []]);
    expect(idsOf(requests({ search: '[E-MAIL]' }))).toEqual([1]);
    expect(idsOf(requests({ search: 'fio_[redacted]' }))).toEqual([2, 1]);
    expect(requests().items[0]?.url).toMatch(/cursor=fio_\[redacted]$/);
    expect(requests().total).toBe(2);
  });

  test('takes what is a sign elsewhere for itself', async () => {
    const { mock, erp } = await given.client();
    const signs = ['a.c', '(?:a|b)+', '[x]', 'c:\\d', '$1^', '{2}', '100 %', '/'];
    for (const [index, sign] of signs.entries()) await erp.importTarget(target(`JOB-${index}`, { title: `<${sign}>` }));
    for (const [index, sign] of signs.entries())
      expect([sign, idsOf(mock.overview.targets({ search: `<${sign}>` }))]).toEqual([sign, [index + 1]]);
    expect(mock.overview.targets({ search: 'abc' }).items).toEqual([]);
  });

  test('knows letters of any kind, and no others that only look alike', async () => {
    const { mock, erp } = await given.client();
    const titles = ['STRASSE ÄÖÜ', 'بيت في القدس', 'ΟΔΟΣ', 'Kilo', '\u212Aelvin', '👷 crew'];
    for (const [index, title] of titles.entries()) await erp.importTarget(target(`JOB-${index}`, { title }));
    const found = (search: string) => idsOf(mock.overview.targets({ search }));
    expect([found('strasse äöü'), found('القدس'), found('οδος'), found('ki'), found('👷')]).toEqual([[1], [2], [3], [4], [6]]);
    expect(idsOf(mock.overview.requests({ search: 'ÄöÜ' }))).toEqual([1]);
  });

  test('for nothing finds everything', async () => {
    const { mock, erp } = await given.client();
    await erp.importTarget(target('JOB-1'));
    expect(mock.overview.targets({ search: '' })).toEqual(mock.overview.targets());
  });

  test('looks into deliveries', async () => {
    const { mock, receiver } = await bitOfEverything();
    const receivedBy = new URL(receiver.url).host;
    const found = (search: string) => mock.overview.deliveries({ search }).items.map(({ externalId }) => externalId);
    expect(found('visit job-1')).toEqual(['JOB-1']); // of the payload
    expect(found('PORTAL')).toHaveLength(mock.overview.deliveries().total);
    expect(found(receivedBy)).toHaveLength(mock.overview.deliveries().total);
    expect(found('target.rejected')).toEqual(['JOB-4']);
    expect(found('succeeded')).toHaveLength(mock.overview.deliveries().total);
    expect(found('failed')).toEqual([]);
    expect(found(mock.webhooks.deliveries()[0]?.deliveryId ?? '')).toEqual(['JOB-1']);
  });

  test.each<['importJobs' | 'targets' | 'customers' | 'routeSuggestions', string, readonly number[]]>([
    ['importJobs', 'nightly', [2]],
    ['importJobs', 'ERP', [2, 1]],
    ['importJobs', 'partiallyfailed', [2]],
    ['importJobs', 'job-3', [2]],
    ['importJobs', 'missing_title', [2]],
    ['importJobs', 'visit job-1', [1]],
    ['importJobs', 'Mapped', [1]],
    ['targets', 'visit', [3, 2, 1]],
    ['targets', 'MAINTENANCE', [1]],
    ['targets', 'suggested', [2]],
    ['targets', 'medical', [1]],
    ['targets', 'rrm-001', [1]],
    ['customers', 'cust-1004', [12]],
    ['customers', 'loc-essen', [12]],
    ['customers', 'anna', [12]],
    ['customers', 'nobody', []],
    ['routeSuggestions', 'thurs', [1]],
    ['routeSuggestions', 'job-2', [1]],
    ['routeSuggestions', 'JOB-3', [1]],
    ['routeSuggestions', 'missingcoordinates', [1]],
    ['routeSuggestions', 'JOB-1', []],
  ])('looks into %s: %s', async (list, search, ids) => {
    const { mock } = await bitOfEverything();
    expect(idsOf(mock.overview[list]({ search }))).toEqual(ids);
  });
});

describe('hostile texts', () => {
  test('are texts like any others, and long ones are cut in lines', async () => {
    const { mock, erp } = await given.client();
    const markup = '</script><img src=x onerror="alert(1)">\u202Eevil';
    const long = `${'x'.repeat(499)}👷${'y'.repeat(10_000)}`;
    await erp.importBatch([target('JOB-1', { title: markup }), target('JOB-2', { title: long })], { batchId: markup });
    const [second, first] = mock.overview.targets().items;
    expect(first?.title).toBe(markup);
    expect(second?.title).toBe(`${'x'.repeat(499)}…`); // no half of a character
    expect(mock.state.targets()[1]?.title).toBe(long);
    expect(mock.overview.importJobs().items[0]?.batchId).toBe(markup);
    expect(idsOf(mock.overview.targets({ search: 'yyyy' }))).toEqual([2]);
    await erp.get(`/import-jobs?cursor=${'z'.repeat(9000)}`);
    expect(mock.overview.requests().items[0]?.url).toHaveLength(501);
    await asked(mock, 'targets');
    await asked(mock, 'requests');
  });

  test('of a thousand items in one job leave its line small', async () => {
    const { mock, erp } = await given.client();
    await erp.importBatch(Array.from({ length: 1000 }, (_, index) => target(`JOB-${index}`)));
    const [line] = mock.overview.importJobs().items;
    expect(line).toMatchObject({ counts: { total: 1000, created: 1000 }, first: ['JOB-0', 'JOB-1', 'JOB-2'] });
    expect(idsOf(mock.overview.importJobs({ search: 'job-999' }))).toEqual([1]);
  });
});

describe('lines of a tenant', () => {
  const nordKey = 'fio_live_MOCKnord0000000000001';

  async function twoTenants() {
    const nord = tenantWith({ key: 'nord-erp', apiKeys: [{ value: nordKey }] }, { key: 'nord', id: 'tenant-456' });
    const { mock, erp } = await given.clientOf({ tenants: [tenantWith(), nord] });
    return { mock, erp, nord: new Client(mock, nordKey) };
  }

  test('are its own; the first tenant’s where none is named', async () => {
    const { mock, erp, nord } = await twoTenants();
    await erp.importTarget(target('JOB-1'));
    await nord.importTarget(target('NORD-1'));
    const names = (lines: Lines<{ readonly externalId: string }>) => lines.items.map(({ externalId }) => externalId);
    expect(names(mock.overview.targets())).toEqual(['JOB-1']);
    expect(names(mock.overview.targets({ tenant: 'nord' }))).toEqual(['NORD-1']);
    expect(names(mock.tenant('nord').overview.targets())).toEqual(['NORD-1']);
    expect(mock.overview.targets({ tenant: 'nord', search: 'JOB-1' })).toEqual({ items: [], total: 1, more: false });
    expect(() => mock.overview.targets({ tenant: 'sued' })).toThrow('There is no tenant "sued"');
  });

  test('of requests are its own and those of unknown keys; all of them where none is named', async () => {
    const { mock, erp, nord } = await twoTenants();
    await erp.importTarget(target('JOB-1'));
    await nord.importTarget(target('NORD-1'));
    await erp.send({ path: '/import-jobs', key: 'fio_live_MOCKnobody000000000001' });
    expect(idsOf(mock.overview.requests())).toEqual([3, 2, 1]);
    expect(idsOf(mock.overview.requests({ tenant: 'nord' }))).toEqual([3, 2]);
    expect(mock.tenant('rheinruhr').overview.requests()).toMatchObject({ items: [{ id: 3 }, { id: 1 }], total: 2, more: false });
    expect(() => mock.overview.requests({ tenant: 'sued' })).toThrow('There is no tenant "sued"');
    const control = connectControl({ url: mock.url, token: mock.controlToken });
    expect(idsOf(await control.tenant('nord').overview.requests())).toEqual([3, 2]);
  });

  test('that is a copy are those of its own world', async () => {
    const { mock, erp } = await twoTenants();
    await erp.importTarget(target('BEFORE'));
    const clone = mock.tenants.clone({ key: 'worker' });
    await new Client(mock, clone.apiKey).importTarget(target('IN-COPY'));
    const control = connectControl({ url: mock.url, token: mock.controlToken });
    for (const own of [mock.tenant('worker'), control.tenant('worker')]) {
      expect(await own.overview.targets()).toMatchObject({ items: [{ externalId: 'IN-COPY' }, { externalId: 'BEFORE' }], total: 2 });
      expect(await own.overview.requests()).toMatchObject({ items: [{ operation: 'importTarget', client: 'erp' }], total: 1 });
    }
    expect(mock.overview.targets().total).toBe(1);
    mock.tenant('worker').reset();
    expect(mock.tenant('worker').overview.requests().total).toBe(0);
  });
});
