import { describe, expect, test } from 'vitest';
import { given, target } from '../support/given.js';

const key = { 'Idempotency-Key': 'JOB-2026-000918' };

describe('the same Idempotency-Key', () => {
  test('with the same content gives the same answer and does the work once', async () => {
    const { erp, mock } = await given.client();
    const first = await erp.importTarget(target('JOB-1'), key);

    const second = await erp.importTarget(target('JOB-1'), key);

    expect(second.text).toBe(first.text);
    expect(second.status).toBe(200);
    expect([first.headers.get('idempotency-replayed'), second.headers.get('idempotency-replayed')]).toEqual([null, 'true']);
    expect(mock.state.importJobs()).toHaveLength(1);
  });

  test('with other white space, key order or number spelling is the same content', async () => {
    const { erp } = await given.client();
    await erp.send({
      method: 'POST',
      path: '/inbound/targets',
      raw: '{"externalId":"JOB-1","title":"T","businessValue":{"expectedRevenue":100}}',
      headers: key,
    });
    const again = await erp.send({
      method: 'POST',
      path: '/inbound/targets',
      raw: '{ "title": "T",\n"businessValue": {"expectedRevenue": 1e2}, "externalId": "JOB-1" }',
      headers: key,
    });
    expect(again.headers.get('idempotency-replayed')).toBe('true');
  });

  test('with other content is a 409, and the first answer stays', async () => {
    const { erp, mock } = await given.client();
    await erp.importTarget(target('JOB-1'), key);

    const conflict = await erp.importTarget(target('JOB-2'), key);

    expect(conflict).toMatchObject({
      status: 409,
      body: { error: { code: 'idempotency_conflict', message: expect.stringContaining('JOB-2026-000918') } },
    });
    expect((await erp.importTarget(target('JOB-1'), key)).headers.get('idempotency-replayed')).toBe('true');
    expect(mock.state.targets()).toHaveLength(1);
  });

  test('sent 50 times at once does the work once and gives 50 equal answers', async () => {
    const { erp, mock } = await given.client();

    const answers = await Promise.all(Array.from({ length: 50 }, () => erp.importTarget(target('JOB-1'), key)));

    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(answers.filter(({ headers }) => headers.get('idempotency-replayed') === null)).toHaveLength(1);
    expect(mock.state.importJobs()).toHaveLength(1);
  });

  test('still replays Accepted after the job is done', async () => {
    const { erp, mock } = await given.client();
    const aware = target('JOB-1', { location: { city: 'Essen' } });
    const first = await erp.importTarget(aware, key);
    mock.clock.drain();
    expect(await erp.importTarget(aware, key)).toMatchObject({ status: 202, text: first.text });
  });

  test('is free again after 24 hours', async () => {
    const { erp, mock } = await given.client();
    await erp.importTarget(target('JOB-1'), key);
    mock.clock.advance('23h59m59s');
    expect(await erp.importTarget(target('JOB-2'), key)).toMatchObject({ status: 409 });
    mock.clock.advance('1s');
    expect(await erp.importTarget(target('JOB-2'), key)).toMatchObject({ status: 200 });
  });

  test('means something else to another client and on another path', async () => {
    const { erp, other } = await given.twoClients();
    await erp.importTarget(target('JOB-1'), key);
    expect(await other.importTarget(target('JOB-2'), key)).toMatchObject({ status: 200 });
    expect(await erp.post('/inbound/targets/batch', { targets: [target('JOB-3')] }, key)).toMatchObject({ status: 200 });
  });

  test('replays a 400 too, but neither a 403 nor a 429', async () => {
    const { erp, mock } = await given.client({ rateLimit: { limit: 2, window: '60s' } });
    const invalid = target('JOB-1', { planning: { priority: 'Hgih' } });
    const first = await erp.importTarget(invalid, key);
    const second = await erp.importTarget(invalid, key);
    expect(second).toMatchObject({ status: 400, text: first.text });
    expect(second.headers.get('idempotency-replayed')).toBe('true');

    const fresh = { 'Idempotency-Key': 'fresh' };
    expect(await erp.importTarget(target('JOB-2'), fresh)).toMatchObject({ status: 429 });
    mock.clock.advance('60s');
    expect((await erp.importTarget(target('JOB-2'), fresh)).headers.get('idempotency-replayed')).toBeNull();
  });

  test.each([
    ['with a space', 'a b'],
    ['of 256 characters', 'x'.repeat(256)],
    ['that is empty', ''],
    ['with an umlaut', 'Ä'],
  ])('%s is a 400 that names it', async (_, text) => {
    const { erp } = await given.client();
    expect(await erp.importTarget(target('JOB-1'), { 'Idempotency-Key': text })).toMatchObject({
      status: 400,
      body: { error: { details: { 'Idempotency-Key': [expect.any(String)] } } },
    });
  });

  test('of 255 visible characters is fine, also one that means something to JavaScript', async () => {
    const { erp } = await given.client();
    for (const text of ['~'.repeat(255), '__proto__', 'constructor']) {
      expect((await erp.importTarget(target('JOB-1'), { 'Idempotency-Key': text })).headers.get('idempotency-replayed')).toBeNull();
      expect((await erp.importTarget(target('JOB-1'), { 'Idempotency-Key': text })).headers.get('idempotency-replayed')).toBe('true');
    }
  });
});

test('beyond limits.idempotencyAnswers the oldest answers are forgotten, and the log says so', async () => {
  const { erp, log } = await given.client({}, { limits: { idempotencyAnswers: 2 } });
  for (const name of ['a', 'b', 'c']) await erp.importTarget(target(`JOB-${name}`), { 'Idempotency-Key': name });
  expect((await erp.importTarget(target('JOB-c'), { 'Idempotency-Key': 'c' })).headers.get('idempotency-replayed')).toBe('true');
  expect((await erp.importTarget(target('JOB-a'), { 'Idempotency-Key': 'a' })).headers.get('idempotency-replayed')).toBeNull();
  expect(log.filter(({ event }) => event === 'dropped')).toEqual([
    { event: 'dropped', message: expect.stringContaining('limits.idempotencyAnswers') },
  ]);
});
