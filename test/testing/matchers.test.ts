/** The matchers as tests use them: what they look at, what they say when it is otherwise, and what they refuse to look at. */
import { describe, expect, test } from 'vitest';
import type { EventType } from '../../src/contract/types.js';
import { connectControl, type Mock, type Scenario } from '../../src/index.js';
import '../../src/vitest.js';
import { given, target, tenantWith } from '../support/given.js';

/** What an assertion complains about. */
function complaint(assertion: () => void): string {
  try {
    assertion();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  throw new Error('The assertion holds, and should not.');
}

async function laterComplaint(assertion: Promise<void>): Promise<string> {
  const message = await assertion.then(
    () => null,
    (error: Error) => error.message,
  );
  if (message === null) throw new Error('The assertion holds, and should not.');
  return message;
}

/** As clients that know no contract do it. */
function sent(mock: Mock, method: string, path: string, body: string | undefined, headers: Readonly<Record<string, string>>) {
  return fetch(mock.url + path, { method, headers, ...(body === undefined ? {} : { body }) });
}

const json = { 'Content-Type': 'application/json' };

describe('toHaveImported', () => {
  test('takes an external ID, or fields of which nested ones may be there in part', async () => {
    const { mock, erp } = await given.client();
    await erp.importTarget(
      target('JOB-1', {
        customer: { name: 'Meier', phone: '0201 1' },
        planning: { estimatedWorkMinutes: 60, priority: 'High' },
        customFields: { floor: '3', gate: 'B' },
      }),
    );
    expect(mock).toHaveImported('JOB-1');
    expect(mock).toHaveImported({ externalId: 'JOB-1', title: 'Visit JOB-1', customer: { name: 'Meier' }, description: null });
    expect(mock).toHaveImported({ planning: { estimatedWorkMinutes: 60 }, customFields: { floor: '3' } });
    expect(mock).not.toHaveImported('JOB-2');
    expect(mock).not.toHaveImported({ externalId: 'JOB-1', title: 'Visit' });
    expect(mock).not.toHaveImported({ externalId: 'JOB-1', customer: { name: 'Meier', phone: '0201 2' } });
  });

  test('a list is no part of a target, not even an empty one', async () => {
    const { mock, erp } = await given.client();
    await erp.importTarget(target('JOB-1', { customer: { name: 'Meier' } }));
    expect(mock).toHaveImported({ customer: {} });
    expect(mock).not.toHaveImported({ customer: [] });
    expect(complaint(() => expect(mock).toHaveImported({ customer: [{ name: 'Meier' }] }))).toContain(
      'customer: expected [{ name: "Meier" }], got { name: "Meier" }',
    );
  });

  test('takes asymmetric matchers, at any depth', async () => {
    const { mock, erp } = await given.client();
    await erp.importTarget(target('JOB-1', { customer: { name: 'Meier' } }));
    expect(mock).toHaveImported({ externalId: expect.stringMatching(/^JOB-\d$/), customer: { name: expect.any(String) } });
    expect(mock).not.toHaveImported({ externalId: 'JOB-1', customer: { name: expect.stringContaining('x') } });
    expect(mock).toHaveImported({ title: expect.anything(), customer: { phone: expect.not.stringContaining('0201') } });
  });

  test('takes instants as text with any offset, or as a Date', async () => {
    const { mock, erp } = await given.client();
    await erp.importTarget(target('JOB-1', { planning: { timeWindowStartUtc: '2026-06-25T08:00:00+02:00' } }));
    expect(mock).toHaveImported({ planning: { timeWindowStart: '2026-06-25T06:00:00Z' } });
    expect(mock).toHaveImported({ planning: { timeWindowStart: new Date('2026-06-25T06:00:00Z') } });
    expect(complaint(() => expect(mock).toHaveImported({ planning: { timeWindowStart: '2026-06-25T08:00:00Z' } }))).toContain(
      'planning.timeWindowStart: expected "2026-06-25T08:00:00Z", got 2026-06-25T06:00:00.000Z',
    );
    expect(complaint(() => expect(mock).toHaveImported({ planning: { timeWindowStartUtc: '2026-06-25T06:00:00Z' } }))).toContain(
      'planning.timeWindowStartUtc: expected "2026-06-25T06:00:00Z", got nothing; there is routeDate, ',
    );
  });

  test('looks at all tenants of a mock, and only at the own one of a tenant', async () => {
    const { mock } = await given.mock({ scenario: twoTenants });
    expect(mock).toHaveImported('NORTH-1');
    expect(mock.tenant('nordlicht')).toHaveImported('NORTH-1');
    expect(mock.tenant('rheinruhr')).not.toHaveImported('NORTH-1');
  });

  test('looks at the targets of a copy alone, and says of a mock that its copy has it', async () => {
    const { mock } = await given.client();
    const tenant = mock.tenant();
    await sent(mock, 'POST', '/api/connect/v1/inbound/targets', JSON.stringify(target('JOB-1')), {
      ...json,
      Authorization: `Bearer ${tenant.apiKey}`,
    });
    expect(tenant).toHaveImported('JOB-1');
    expect(complaint(() => expect(mock).toHaveImported('JOB-1'))).toContain(
      `It is in ${tenant.key}: a copy has its own targets, so expect it of the copy.`,
    );
    expect(complaint(() => expect(tenant).toHaveImported('JOB-2'))).toContain(`expected the tenant ${tenant.key} to have imported JOB-2`);
  });

  test('of several tenants it looks at all, and says which target is whose', async () => {
    const { mock, erp } = await given.scenario('demo');
    await mock.clock.advance('1s');
    await erp.importTarget(target('JOB-1'));
    expect(mock).toHaveImported({ externalId: 'JOB-2026-000900', title: 'Heat pump inspection' });
    const lines = complaint(() => expect(mock).toHaveImported('JOB-2')).split('\n');
    expect(lines.slice(1, 5)).toEqual([
      'There are 3 targets, the newest first:',
      '  JOB-1 of logistics_erp in rheinruhr, Imported, "Visit JOB-1"',
      '  JOB-2026-000900 of logistics_erp in nordlicht, Imported, "Heat pump inspection"',
      '  JOB-2026-000900 of logistics_erp in rheinruhr, Completed, "Filter change"',
    ]);
  });

  test('says which targets there are, and how the nearest differs', async () => {
    const { mock, erp } = await given.client();
    await erp.importBatch(Array.from({ length: 12 }, (_, index) => target(`JOB-${index + 1}`)));
    const missing = complaint(() => expect(mock).toHaveImported('JOB-99'));
    expect(missing.split('\n').slice(0, 4)).toEqual([
      'expected the mock to have imported JOB-99',
      'There are 12 targets, the newest first:',
      '  JOB-12 of logistics_erp, Imported, "Visit JOB-12"',
      '  JOB-11 of logistics_erp, Imported, "Visit JOB-11"',
    ]);
    expect(missing).toContain('\n  and 2 more\n');
    expect(complaint(() => expect(mock).toHaveImported({ externalId: 'JOB-2', title: 'Repair' }))).toContain(
      'JOB-2 is there, but not so:\n  title: expected "Repair", got "Visit JOB-2"',
    );
    expect(complaint(() => expect(mock).not.toHaveImported({ title: 'Visit JOB-2' }))).toBe(
      'expected the mock not to have imported { title: "Visit JOB-2" }, but it has: JOB-2 of logistics_erp, Imported, "Visit JOB-2"',
    );
  });

  test('says why an item was rejected', async () => {
    const { mock, erp } = await given.client();
    await erp.importBatch([target('JOB-1', { title: '' }), target('JOB-2')]);
    const message = complaint(() => expect(mock).toHaveImported('JOB-1'));
    expect(message).toMatch(/\nRejected:\n {2}JOB-1 by import job \d+: missing_title: Title is required/);
  });

  test('says which imports were refused, and that a fault struck one', async () => {
    const { mock, erp } = await given.client({ scopes: ['inbound.targets.write'] });
    await erp.importBatch([target('JOB-1')]);
    mock.faults.add({ name: 'down', then: { status: 503 } });
    await sent(mock, 'POST', '/api/connect/v1/inbound/targets', JSON.stringify(target('JOB-1')), {
      ...json,
      Authorization: `Bearer ${erp.key}`,
    });
    const lines = complaint(() => expect(mock).toHaveImported('JOB-1')).split('\n');
    expect(lines.slice(1, 3)).toEqual(['There is no target.', 'Refused, the newest first:']);
    expect(lines[3]).toMatch(/^ {2}request 2, POST \/api\/connect\/v1\/inbound\/targets, was answered 503 .*, by the fault "down"$/);
    expect(lines[4]).toMatch(/^ {2}request 1, POST \/api\/connect\/v1\/inbound\/targets\/batch, was answered 403 missing_scope: /);
  });

  test('says that an import got no answer', async () => {
    const { mock } = await given.client();
    mock.faults.add({ name: 'cut', then: { connection: 'reset' } });
    const headers = { ...json, Authorization: `Bearer ${mock.apiKey}` };
    await expect(sent(mock, 'POST', '/api/connect/v1/inbound/targets', JSON.stringify(target('JOB-1')), headers)).rejects.toThrow();
    await mock.waitForRequest();
    expect(complaint(() => expect(mock).toHaveImported('JOB-1'))).toContain(
      'Refused:\n  request 1, POST /api/connect/v1/inbound/targets, got no answer, by the fault "cut"',
    );
  });

  test('says that no request has come, or none that was refused', async () => {
    const { mock, erp } = await given.client();
    expect(complaint(() => expect(mock).toHaveImported('JOB-1'))).toContain('No request has come to the mock');
    await erp.importTarget(target('JOB-2'));
    expect(complaint(() => expect(mock).toHaveImported('JOB-1'))).toContain('Of 1 request no import was refused.');
  });

  test.each([
    [{ titel: 'x' }, 'toHaveImported: "titel" is no field that the mock keeps of a target. "title"?'],
    [{ customerNumber: 5 }, 'toHaveImported: "customerNumber" is no field that the mock keeps of a target. There are id, '],
    ['', "toHaveImported: an empty text says no target; write 'JOB-1' or { externalId: 'JOB-1', title: 'Repair' }."],
    [{}, 'toHaveImported: {} says no target'],
    [42, 'toHaveImported: a number says no target'],
    [undefined, 'toHaveImported: undefined says no target'],
    [['JOB-1'], 'toHaveImported: ["JOB-1"] says no target'],
    [
      { externalId: undefined },
      'toHaveImported: externalId: undefined says nothing. Is its variable set? Leave it out where any value will do.',
    ],
    [{ externalId: 'JOB-1', customer: { name: undefined } }, 'toHaveImported: customer.name: undefined says nothing.'],
    [expect.stringContaining('JOB'), 'toHaveImported: StringContaining "JOB" may stand for a field, not for a target'],
  ])('does not take %o for a target', async (wanted, message) => {
    const { mock } = await given.client();
    // as: what callers without types may give
    expect(complaint(() => expect(mock).toHaveImported(wanted as string))).toContain(message);
    expect(complaint(() => expect(mock).not.toHaveImported(wanted as string))).toContain(message);
  });
});

describe('toHaveDelivered', () => {
  test('holds once a receiver has taken the delivery', async () => {
    const { mock, erp } = await given.client({}, {});
    await using receiver = await mock.receiver();
    await erp.importTarget(target('JOB-1'));
    await erp.importTarget(target('JOB-2'));
    await mock.waitForDelivery({ count: 2 });
    expect(receiver.received).toHaveLength(2);
    expect(mock).toHaveDelivered('target.imported');
    expect(mock).toHaveDelivered({ externalId: 'JOB-1' });
    expect(mock).toHaveDelivered({ eventType: 'target.imported', count: 2 });
    expect(mock).not.toHaveDelivered({ eventType: 'target.imported', count: 1 });
    expect(mock).not.toHaveDelivered('target.updated');
    expect(complaint(() => expect(mock).not.toHaveDelivered({ externalId: 'JOB-1' }))).toMatch(
      /^expected the mock not to have delivered an event of JOB-1, but it has:\n {2}target\.imported of JOB-1 to /,
    );
    expect(complaint(() => expect(mock).toHaveDelivered({ eventType: 'target.imported', count: 3 }))).toContain(
      'expected the mock to have delivered target.imported exactly 3 times; it has 2 times\nDelivered:\n',
    );
  });

  test('tells subscriptions apart', async () => {
    const { mock, erp, receiver } = await given.subscribed({
      tenant: {
        webhooks: [
          { key: 'portal', url: 'http://127.0.0.1:1/', eventTypes: ['target.imported'] },
          { key: 'backend', url: 'http://127.0.0.1:1/', eventTypes: ['target.updated'] },
        ],
      },
    });
    expect(receiver.attempts).toEqual([]);
    await using own = await mock.receiver({ webhook: 'portal' });
    await erp.importTarget(target('JOB-1'));
    await own.waitFor('target.imported');
    await mock.waitForDelivery({ webhook: 'portal' });
    expect(mock).toHaveDelivered({ webhook: 'portal' });
    expect(mock).toHaveDelivered({ webhook: mock.webhooks.list()[0]?.webhookId ?? 0 });
    expect(mock).not.toHaveDelivered({ webhook: 'backend' });
    expect(complaint(() => expect(mock).not.toHaveDelivered({ webhook: 'portl' }))).toBe(
      'toHaveDelivered: the mock has no webhook "portl". "portal"?',
    );
  });

  test('looks at all tenants of a mock, each delivery once, and only at the own ones of a tenant', async () => {
    const { mock } = await given.mock({ scenario: twoTenants });
    await using receiver = await mock.receiver({ tenant: 'nordlicht' });
    await mock.tenant('nordlicht').trigger('target.imported');
    await receiver.waitFor('target.imported');
    await mock.tenant('nordlicht').waitForDelivery();
    expect(mock).toHaveDelivered({ eventType: 'target.imported', count: 1 });
    expect(mock.tenant('nordlicht')).toHaveDelivered({ eventType: 'target.imported', count: 1 });
    expect(mock.tenant('rheinruhr')).not.toHaveDelivered('target.imported');
  });

  test('says what the last attempt came to, and to wait while another is due', async () => {
    const { mock, erp } = await given.client();
    await using receiver = await mock.receiver({ answer: 503 });
    await erp.importTarget(target('JOB-1'));
    await receiver.waitFor('target.imported');
    await mock.clock.advance('0s');
    const message = complaint(() => expect(mock).toHaveDelivered({ eventType: 'target.imported', externalId: 'JOB-1' }));
    expect(message).toMatch(/^expected the mock to have delivered target\.imported of JOB-1\nPending:\n/);
    expect(message).toMatch(/target\.imported of JOB-1 to \S+, 1 attempt, the last: The receiver answered 503\. The next is due at 2026-/);
    expect(message).toContain(
      'Wait for it before you expect it: await mock.waitForDelivery({ eventType: "target.imported", externalId: "JOB-1" }). The clock stands still; move it: await mock.clock.advance(\'10s\').',
    );
  });

  test('proposes to wait for the tenant that it is about', async () => {
    const { mock } = await given.mock({ scenario: twoTenants });
    await using first = await mock.receiver({ answer: 503 });
    await using other = await mock.receiver({ tenant: 'nordlicht', answer: 503 });
    const nordlicht = mock.tenant('nordlicht');
    await nordlicht.trigger('target.imported');
    await other.waitFor();
    expect(complaint(() => expect(mock).toHaveDelivered('target.imported'))).toContain(
      'await mock.waitForDelivery({ eventType: "target.imported", tenant: "nordlicht" }).',
    );
    expect(complaint(() => expect(nordlicht).toHaveDelivered('target.imported'))).toContain(
      'await mock.waitForDelivery({ eventType: "target.imported" }).',
    );
    await mock.tenant('rheinruhr').trigger('target.imported');
    await first.waitFor();
    expect(complaint(() => expect(mock).toHaveDelivered({ eventType: 'target.imported', count: 2 }))).toContain(
      'await mock.waitForDelivery({ eventType: "target.imported", count: 2 }).',
    );
  });

  test('proposes to wait for another tenant where that of the first has arrived', async () => {
    const { mock } = await given.mock({ scenario: twoTenants });
    await using _first = await mock.receiver();
    await using other = await mock.receiver({ tenant: 'nordlicht', answer: 503 });
    await mock.trigger('target.imported');
    await mock.waitForDelivery();
    await mock.tenant('nordlicht').trigger('target.imported');
    await other.waitFor();
    expect(complaint(() => expect(mock).toHaveDelivered({ eventType: 'target.imported', count: 2 }))).toContain(
      'await mock.waitForDelivery({ eventType: "target.imported", tenant: "nordlicht" }).',
    );
  });

  test('says that all attempts have failed, and what was delivered else', async () => {
    const { mock, erp } = await given.client({}, { assumptions: { retrySchedule: ['0s', '1s'] } });
    await using receiver = await mock.receiver();
    receiver.answer(500, 2);
    await erp.importTarget(target('JOB-1'));
    await receiver.waitFor();
    await mock.clock.advance('1s');
    await erp.importTarget(target('JOB-2'));
    await mock.waitForDelivery();
    const message = complaint(() => expect(mock).toHaveDelivered({ externalId: 'JOB-1' }));
    expect(message).toMatch(
      /\nFailed:\n {2}target\.imported of JOB-1 to \S+, 2 attempts, the last: The receiver answered 500\.\nDelivered:\n/,
    );
    expect(message).not.toContain('waitForDelivery');
  });

  test('says that the event has not occurred, or that nobody subscribes', async () => {
    const { mock, erp } = await given.client();
    expect(complaint(() => expect(mock).toHaveDelivered('target.imported'))).toContain('No such event has occurred.');
    await erp.importTarget(target('JOB-1'));
    expect(complaint(() => expect(mock).toHaveDelivered('target.imported'))).toContain(
      'It has occurred, and there is no webhook subscription: begin with `const receiver = await mock.receiver();`.',
    );
    await erp.post('/webhooks', { url: 'http://127.0.0.1:1/', eventTypes: ['target.cancelled'] });
    expect(complaint(() => expect(mock).toHaveDelivered('target.imported'))).toMatch(
      /It has occurred, and no subscription took it: \d+ takes target\.cancelled\.\nNothing has been sent\.$/,
    );
  });

  test.each([
    ['target.importd', 'toHaveDelivered: there is no event "target.importd". "target.imported"?'],
    [{ eventType: 'nothing' }, 'toHaveDelivered: there is no event "nothing". There are: target.imported, '],
    [{ event: 'target.imported' }, 'toHaveDelivered: "event" is not known; there are eventType, externalId, webhook, count.'],
    [{ count: 1.5 }, 'toHaveDelivered: count: 1.5 is not a whole number from 0 on.'],
    [{ externalId: 5 }, 'toHaveDelivered: externalId: 5 is no text.'],
    [
      { eventType: 'target.imported', externalId: undefined },
      'toHaveDelivered: externalId: undefined says nothing. Is its variable set? Leave it out where any value will do.',
    ],
    [{ eventType: undefined }, 'toHaveDelivered: eventType: undefined says nothing.'],
    [{ count: undefined }, 'toHaveDelivered: count: undefined says nothing.'],
    [{ webhook: undefined }, 'toHaveDelivered: webhook: undefined says nothing.'],
    [{ webhook: true }, 'toHaveDelivered: webhook: true is neither the key of a webhook nor its webhookId.'],
    [{ webhook: 'portal' }, 'toHaveDelivered: the mock has no webhook "portal". There is none.'],
    [{}, 'toHaveDelivered: {} says no delivery'],
    [undefined, 'toHaveDelivered: undefined says no delivery'],
  ])('does not take %o for deliveries', async (wanted, message) => {
    const { mock } = await given.client();
    // as: what callers without types may give
    expect(complaint(() => expect(mock).toHaveDelivered(wanted as EventType))).toContain(message);
    expect(complaint(() => expect(mock).not.toHaveDelivered(wanted as EventType))).toContain(message);
  });
});

describe('toMatchContract', () => {
  test('holds of a mock whose clients keep to the contract, whatever they are answered', async () => {
    const { mock, erp } = await given.client();
    await erp.importTarget(target('JOB-1', { customer: { name: 'Meier', email: 'meier@example.com' } }));
    await erp.importBatch([target('JOB-2'), target('JOB-3', { title: '' })]);
    await erp.get('/import-jobs?limit=5');
    await erp.get('/import-jobs/999');
    await erp.send({ path: '/integration/health', key: null });
    await erp.post('/webhooks', {
      url: 'http://127.0.0.1:1/',
      eventTypes: ['target.imported'],
      secret: 'a secret of sixteen letters'.replaceAll(' ', '-'),
    });
    await expect(mock).toMatchContract();
    await expect(mock.requests.get(1)).toMatchContract();
    await expect(mock.requests.list({ operation: 'importTarget' })).toMatchContract();
    expect(await laterComplaint(expect(mock).not.toMatchContract())).toBe(
      'expected the exchanges of the mock to break the contract, and found no violation',
    );
  });

  test('names operation, direction, place, what was expected and what was there, in a line each', async () => {
    const { mock, erp } = await given.client();
    await erp.importTarget({ externalId: 'JOB-1', title: 5, planning: { priority: 'Sometimes' } });
    await expect(mock).not.toMatchContract();
    const lines = (await laterComplaint(expect(mock).toMatchContract())).split('\n');
    expect(lines[0]).toBe('expected the exchanges of the mock to match the contract, and found 2 violations:');
    expect(lines).toContainEqual(
      expect.stringMatching(/^ {2}importTarget 400 \(request 1\), request \/body\/title: expected: must be .*string.*; got: 5$/),
    );
    expect(lines).toContainEqual(
      expect.stringMatching(/^ {2}importTarget 400 \(request 1\), request \/body\/planning\/priority: .*; got: "Sometimes"$/),
    );
  });

  test('names at most ten violations, and how many more there are', async () => {
    const { mock, erp } = await given.client();
    await erp.importBatch(Array.from({ length: 13 }, (_, index) => ({ externalId: `JOB-${index}`, title: index })));
    const lines = (await laterComplaint(expect(mock).toMatchContract())).split('\n');
    expect(lines).toHaveLength(12);
    expect(lines.at(-1)).toBe('  and 3 more');
  });

  test('reports what the API refuses as invalid although no schema says so', async () => {
    const { mock, erp } = await given.client();
    await sent(mock, 'POST', '/api/connect/v1/inbound/targets', 'externalId=JOB-1', {
      Authorization: `Bearer ${erp.key}`,
      'Content-Type': 'application/x-www-form-urlencoded',
    });
    await sent(
      mock,
      'POST',
      '/api/connect/v1/inbound/targets',
      '{"externalId": "A", "title": "x", "businessValue": {"expectedRevenue": 9007199254740993}}',
      {
        Authorization: `Bearer ${erp.key}`,
        ...json,
      },
    );
    const message = await laterComplaint(expect(mock).toMatchContract());
    expect(message).toContain('importTarget 415 (request 1), request');
    expect(message).toContain('importTarget 400 (request 2), request: expected: a request that the API takes; got: 400 invalid_request: ');
  });

  test('reports paths that the contract does not have, and paths beside the API', async () => {
    const { mock, erp } = await given.client();
    const headers = { Authorization: `Bearer ${erp.key}` };
    await sent(mock, 'GET', '/api/connect/v1/imports', undefined, headers);
    await sent(mock, 'GET', '/import-jobs', undefined, headers);
    const message = await laterComplaint(expect(mock).toMatchContract());
    expect(message).toContain('no operation 404 (request 1), request /path: expected: an operation of the contract; got: GET /imports');
    expect(message).toContain('no operation 404 (request 2), request /path: expected: a path below /api/connect/v1; got: GET /import-jobs');
  });

  test('does not judge answers that a fault breaks on purpose, but what the client has sent', async () => {
    const { mock, erp } = await given.client();
    mock.faults.add({ then: { status: 500, body: 'not even JSON' } });
    const post = (body: unknown) =>
      sent(mock, 'POST', '/api/connect/v1/inbound/targets', JSON.stringify(body), { ...json, Authorization: `Bearer ${erp.key}` });
    await post(target('JOB-1'));
    await expect(mock).toMatchContract();
    await post({ externalId: 'JOB-2', title: 5 });
    const message = await laterComplaint(expect(mock).toMatchContract());
    expect(message).toContain('found 1 violation:\n  importTarget 500 (request 2), request /body/title: ');
    expect(message).toContain('\nNot judged: 2 × answer that a fault may have changed');
  });

  test('says nothing of bodies that were refused before anybody read them, or are too long to be kept', async () => {
    const { mock, erp } = await given.client({}, { limits: { journalBytes: '64kb' } });
    await erp.send({ method: 'POST', path: '/inbound/targets', body: target('JOB-1'), key: 'fio_live_MOCKnobody' });
    await erp.importBatch(Array.from({ length: 200 }, (_, index) => target(`JOB-${index}`, { description: 'x'.repeat(200) })));
    await expect(mock).toMatchContract();
    expect(await laterComplaint(expect(mock).not.toMatchContract())).toContain(
      '\nNot judged: 2 × body that is too long to be kept (limits.journalBytes)',
    );
  });

  test('holds answers of another system against the contract that are recorded in the same form', async () => {
    const { mock, erp } = await given.client();
    await erp.importTarget(target('JOB-1'));
    const recorded = mock.requests.get(1);
    const changed = { ...recorded, response: { ...recorded.response, body: recorded.response.body.replace('"Completed"', '"Done"') } };
    expect(await laterComplaint(expect(changed).toMatchContract())).toMatch(
      /^expected the exchange to match the contract, and found 1 violation:\n {2}importTarget \d+ \(request 1\), answer \/body\/status: expected: .*; got: "Done"$/,
    );
  });

  test('does not judge the answer to a client that has gone away', async () => {
    const { mock, erp } = await given.client();
    await erp.importTarget(target('JOB-1'));
    const gone = { ...mock.requests.get(1), status: 0, response: { headers: [], body: '' } };
    await expect(gone).toMatchContract();
    expect(await laterComplaint(expect(gone).not.toMatchContract())).toContain('\nNot judged: 1 × answer that nobody waited for');
  });

  test('takes what a receiver got, one by one or all of it, and payloads of webhooks', async () => {
    const { mock, erp } = await given.client();
    await using receiver = await mock.receiver();
    await erp.importTarget(target('JOB-1'));
    const delivery = await receiver.waitFor('target.imported');
    await expect(delivery).toMatchContract();
    await expect(receiver.received).toMatchContract();
    await expect(delivery.payload).toMatchContract();
    await expect(mock.webhooks.deliveries()).toMatchContract();
    expect(await laterComplaint(expect({ ...delivery.payload, occurredAt: 'today' }).toMatchContract())).toBe(
      'expected the payload to match the contract, and found 1 violation:\n  target.imported, webhook /body/occurredAt: expected: must match format "date-time"; got: "today"',
    );
    expect(await laterComplaint(expect({ eventType: 'target.lost' }).toMatchContract())).toContain(
      'webhook /body/eventType: expected: an event of the contract; got: "target.lost"',
    );
  });

  test('goes by what the receiver has found out about the signature', async () => {
    const { mock, erp } = await given.client();
    await using receiver = await mock.receiver({ answer: 204 });
    await erp.importTarget(target('JOB-1'));
    const delivery = await receiver.waitFor('target.imported');
    await mock.waitForDelivery();
    const { deliveryId = '' } = mock.webhooks.deliveries()[0] ?? {};
    await mock.webhooks.replay(deliveryId, 'stale');
    await expect(await receiver.waitFor({ count: 2 })).toMatchContract();
    await mock.webhooks.replay(deliveryId, 'badSignature');
    expect(await laterComplaint(expect(await receiver.waitFor({ count: 3 })).toMatchContract())).toBe(
      'expected the delivery to match the contract, and found 1 violation:\n  target.imported, webhook /header/x-ordinavo-signature: expected: the signature of the body; got: The signature was made with another secret, or for another body.',
    );
    const { 'x-ordinavo-event-id': _, ...headers } = delivery.headers;
    expect(await laterComplaint(expect({ ...delivery, headers }).toMatchContract())).toContain(
      '/header/x-ordinavo-event-id: expected: is required',
    );
  });

  test('says nothing of nothing', async () => {
    const { mock } = await given.client();
    for (const assertion of [expect(mock), expect(mock).not])
      expect(await laterComplaint(assertion.toMatchContract())).toBe(
        'toMatchContract: the mock has recorded no request, so there is nothing to judge; expect it after the client has called.',
      );
    expect(await laterComplaint(expect(mock.requests.list()).not.toMatchContract())).toContain('this is an empty list');
  });
});

describe('what is no mock is refused, with .not as well', () => {
  test.each([
    ['a string', 'http://127.0.0.1:4710'],
    ['undefined', undefined],
    ['null', null],
    ['a number', 5],
    ['a function', () => undefined],
    ['a list', [{}]],
    ['an object', {}],
    ['a Response', new Response('{}')],
  ])('%s', async (kind, subject) => {
    const message = (matcher: string) => `${matcher}: this is ${kind}, not a mock; give it what startMock() or mock.tenant() answers.`;
    expect(complaint(() => expect(subject).toHaveImported('JOB-1'))).toBe(message('toHaveImported'));
    expect(complaint(() => expect(subject).not.toHaveImported('JOB-1'))).toBe(message('toHaveImported'));
    expect(complaint(() => expect(subject).not.toHaveDelivered('target.imported'))).toBe(message('toHaveDelivered'));
    const other = kind === 'a list' ? 'an object' : kind;
    expect(await laterComplaint(expect(subject).toMatchContract())).toContain(
      `toMatchContract: this is ${other}; give it a mock or a tenant`,
    );
    expect(await laterComplaint(expect(subject).not.toMatchContract())).toContain(
      `toMatchContract: this is ${other}; give it a mock or a tenant`,
    );
  });

  test('a receiver, which is told to be another thing than its mock', async () => {
    const { mock } = await given.mock();
    const receiver = await mock.receiver();
    for (const assertion of [expect(receiver), expect(receiver).not])
      expect(complaint(() => assertion.toHaveDelivered('target.imported'))).toBe(
        'toHaveDelivered: this is a receiver, not a mock; give it the mock that posts to it.',
      );
  });

  test('a promise that was not awaited', async () => {
    const later = given.client().then(({ mock }) => mock);
    expect(complaint(() => expect(later).not.toHaveImported('JOB-1'))).toBe(
      'toHaveImported: this is a promise, not a mock; await it first: expect(await startMock()).',
    );
    expect(await laterComplaint(expect(later).toMatchContract())).toContain('toMatchContract: this is a promise');
    await later;
  });

  test('a mock in another process', async () => {
    const { mock } = await given.client();
    const remote = connectControl({ url: mock.url, token: mock.controlToken });
    const told = 'this is a mock in another process, as connectControl() answers it';
    expect(complaint(() => expect(remote).not.toHaveImported('JOB-1'))).toContain(`toHaveImported: ${told}`);
    expect(complaint(() => expect(remote).toHaveDelivered('target.imported'))).toContain(`toHaveDelivered: ${told}`);
    expect(await laterComplaint(expect(remote).not.toMatchContract())).toContain(`toMatchContract: ${told}`);
    await remote.state.summary(); // whatever was asked before has been answered
  });

  test('a mock in another process that does not answer, and that costs nothing but this message', async () => {
    const { mock } = await given.client();
    const remote = connectControl({ url: mock.url, token: mock.controlToken });
    await mock.close();
    const unhandled: unknown[] = [];
    const note = (reason: unknown) => void unhandled.push(reason);
    process.on('unhandledRejection', note);
    expect(complaint(() => expect(remote).toHaveImported('JOB-1'))).toContain('this is a mock in another process');
    await expect(remote.state.summary()).rejects.toThrow();
    await new Promise((resolve) => setImmediate(resolve)); // rejections are told after all that is due
    process.off('unhandledRejection', note);
    expect(unhandled).toEqual([]);
  });
});

const northKey = 'fio_live_MOCKnorth00000000000001';

const twoTenants: Scenario = {
  tenants: [
    tenantWith(),
    {
      key: 'nordlicht',
      id: 'tenant-456',
      integrationClients: [{ key: 'crm', sourceSystem: 'north_crm', apiKeys: [{ value: northKey }] }],
      targets: [{ externalId: 'NORTH-1', title: 'Inspection' }],
    },
  ],
};
