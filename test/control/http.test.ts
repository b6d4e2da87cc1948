/** Control over HTTP: what contracts/control.yaml has, for those who have the token, and for nobody else. */
import { hash } from 'node:crypto';
import { request as send } from 'node:http';
import { describe, expect, test } from 'vitest';
import { explain, problemText } from '../../src/contract/explain.js';
import { controlAnswers } from '../../src/contract/generated/control-answers.js';
import { controlOperations } from '../../src/contract/generated/control-operations.js';
import { findControlRoute } from '../../src/control/routes.js';
import { type ControlAddress, ControlError, connectControl, type Mock, type RemoteControl, startMock } from '../../src/index.js';
import { Client, erpKey, given, target } from '../support/given.js';

interface Answered {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers field by field
  readonly body: any;
}

interface Sent {
  readonly body?: unknown;
  readonly raw?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Holds each answer against the contract of control. */
async function ask(mock: Mock, method: string, path: string, { body, raw, headers = {} }: Sent = {}): Promise<Answered> {
  const content = raw ?? (body === undefined ? undefined : JSON.stringify(body));
  const type: Record<string, string> = content === undefined ? {} : { 'Content-Type': 'application/json' };
  const init: RequestInit = { method, headers: { Authorization: `Bearer ${mock.controlToken}`, ...type, ...headers } };
  if (content !== undefined) init.body = content;
  const response = await fetch(`${mock.url}/_mock${path}`, init);
  const isStream = response.headers.get('content-type')?.startsWith('text/event-stream') === true;
  const answer = {
    status: response.status,
    headers: response.headers,
    body: isStream ? await firstPiece(response) : await response.json(),
  };
  expectContract(method, path, answer);
  return answer;
}

/** Of a stream, which is then given up. */
async function firstPiece(response: Response): Promise<string> {
  for await (const piece of response.body ?? []) return new TextDecoder().decode(piece);
  throw new Error('The stream ended before anything came.');
}

function expectContract(method: string, path: string, { status, body }: Answered): void {
  const route = path.includes('%zz') ? { kind: 'unknown' as const } : findControlRoute(method, path.split('?')[0] ?? '');
  if (route.kind !== 'found') {
    expect(body).toMatchObject({ error: { code: expect.any(String), message: expect.any(String) } });
    return;
  }
  const validate = controlAnswers[route.operation.id]?.[status];
  if (validate === undefined)
    throw new Error(`${route.operation.id} answered ${status}, which contracts/control.yaml does not have: ${JSON.stringify(body)}`);
  if (!validate(body)) {
    const problems = explain(body, validate.errors ?? []).map(problemText);
    throw new Error(`${route.operation.id} ${status}: ${problems.join('; ')}`);
  }
}

const remote = (mock: Mock): RemoteControl => connectControl({ url: mock.url, token: mock.controlToken });

describe('every operation of contracts/control.yaml', () => {
  test('answers as the contract says', async () => {
    const { mock, erp } = await given.subscribed({
      scenario: {
        timeline: [
          { at: '+1h', revokeKey: { client: 'erp' } },
          { at: '+2h', revokeKey: { client: 'erp' } },
        ],
        expectations: [{ name: 'one', target: { externalId: 'JOB-1' } }],
      },
      tenant: { customers: [{ key: 'medical', name: 'Rhein-Ruhr Medical Supply', locations: [{ key: 'one', name: 'Main site' }] }] },
    });
    await erp.importTarget(target('JOB-1'));
    await erp.post('/route-suggestions', { targetIds: [1] });
    const [delivery] = await mock.waitForDelivery();
    const { body: file } = await ask(mock, 'GET', '/state-file');
    const calls: Record<string, [path: string, body?: unknown]> = {
      getHealth: ['/health'],
      redeemTicket: ['/ticket', { ticket: mock.openingAddress().split('#ticket=')[1] }],
      getClock: ['/clock'],
      advanceClock: ['/clock/advance', { by: '10s' }],
      setClock: ['/clock/set', { time: '2026-06-24T06:01:00Z' }],
      runClock: ['/clock/run'],
      freezeClock: ['/clock/freeze'],
      getState: ['/state'],
      listRecords: ['/state/targets'],
      exportState: ['/state-file'],
      importState: ['/state-file', file],
      addFault: ['/faults', { name: 'down', then: { status: 503 } }],
      listFaults: ['/faults'],
      clearFault: ['/faults/down'],
      clearFaults: ['/faults'],
      listRequests: ['/requests?limit=5'],
      getRequest: ['/requests/1'],
      getCurl: ['/requests/1/curl'],
      getHar: ['/requests-har'],
      getConduct: ['/conduct'],
      checkExpectations: ['/expectations'],
      listSubscriptions: ['/webhooks'],
      listDeliveries: ['/deliveries?webhook=portal&eventType=target.imported&externalId=JOB-1&status=Succeeded&changedAfter=1&limit=5'],
      getDelivery: [`/deliveries/${delivery?.deliveryId}`],
      replayDelivery: [`/deliveries/${delivery?.deliveryId}/replay`, { as: 'stale' }],
      makeMove: ['/moves/scheduleAppointment', { target: 'JOB-1', plannedStart: '2026-06-24T09:00:00+02:00' }],
      triggerEvent: ['/trigger', { eventType: 'visit_report.approved', target: 'JOB-1', overrides: { 'visitReport.isBillable': false } }],
      getStanding: ['/moves?target=JOB-1'],
      waitForDelivery: ['/wait-for-delivery', { externalId: 'JOB-1', count: 2, timeout: '5s' }],
      listEvents: ['/events?eventType=visit_report.approved&externalId=JOB-1&limit=5'],
      watchChanges: ['/changes'],
      listLines: ['/lines/requests?search=job-1&before=1000&after=0&limit=5'],
      getFlow: ['/flow'],
      getStory: ['/story?target=JOB-1'],
      explainRequest: ['/explained/requests/1'],
      explainImportJob: ['/explained/import-jobs/1'],
      explainCustomer: ['/explained/customers/1'],
      explainRouteSuggestion: ['/explained/route-suggestions/1'],
      startReceiver: ['/receiver'],
      getReceiver: ['/receiver'],
      stopReceiver: ['/receiver'],
      listScenarios: ['/scenarios'],
      saveSnapshot: ['/snapshots/before%20it'],
      listSnapshots: ['/snapshots'],
      loadSnapshot: ['/snapshots/before%20it/load'],
      removeSnapshot: ['/snapshots/before%20it'],
      listTimeline: ['/timeline'],
      nextStep: ['/timeline/next'],
      runTimeline: ['/timeline/run'],
      drainClock: ['/clock/drain'],
      waitFor: ['/wait', { condition: { target: { externalId: 'JOB-1' } } }],
      waitForRequest: ['/wait-for-request', { operation: 'importTarget', client: 'erp', status: 200, after: 0, count: 1, timeout: '5s' }],
      cloneTenant: ['/tenants', { key: 'worker' }],
      listTenants: ['/tenants'],
      removeTenant: ['/tenants/worker'],
      clearRequests: ['/requests'],
      reset: ['/reset'],
      loadScenario: ['/scenario', { scenario: 'empty' }],
    };
    expect(Object.keys(calls).sort()).toEqual(controlOperations.map(({ id }) => id).sort());
    for (const [id, [path, body]] of Object.entries(calls)) {
      const method = controlOperations.find((operation) => operation.id === id)?.method ?? '';
      const answer = await ask(mock, method, path, { body });
      expect([id, answer.status]).toEqual([id, 200]);
      if (path.startsWith('/deliveries?') || path.startsWith('/events?')) expect(answer.body.items, id).toHaveLength(1);
    }
  });

  test('needs the token, but for the health check and a ticket', async () => {
    const { mock } = await given.client();
    for (const { method, path, needsToken, id } of controlOperations) {
      const { status, headers } = await ask(mock, method, path.replace(/\{\w+\}/, '1'), { headers: { Authorization: 'Bearer wrong' } });
      expect([id, status]).toEqual([id, needsToken ? 401 : id === 'redeemTicket' ? 400 : 200]); // it is sent no ticket here
      if (needsToken) expect(headers.get('www-authenticate')).toBe('Bearer');
    }
    expect((await fetch(`${mock.url}/_mock/state`)).status).toBe(401);
    expect((await fetch(`${mock.url}/_mock/nowhere`)).status).toBe(401);
  });
});

describe('what is wrong with a call', () => {
  test.each<[string, string, string, unknown, number, RegExp]>([
    ['an unknown path', 'GET', '/nowhere', undefined, 404, /There is no GET \/_mock\/nowhere/],
    ['another method', 'DELETE', '/clock', undefined, 405, /takes GET/],
    ['no body', 'POST', '/clock/advance', undefined, 400, /not sent as application\/json/],
    ['a field of a wrong type', 'POST', '/clock/advance', { by: 5 }, 400, /by: 5 is not a string/],
    ['an unknown field', 'POST', '/clock/advance', { by: '5s', to: 1 }, 400, /"to" is no known key/],
    ['no duration', 'POST', '/clock/advance', { by: 'soon' }, 400, /"soon" is not a duration/],
    ['a fault that is none', 'POST', '/faults', { then: { status: 'bad' } }, 400, /then.status/],
    ['a fault that does nothing', 'POST', '/faults', { then: {} }, 400, /does nothing/],
    ['an unknown tenant', 'GET', '/state?tenant=nobody', undefined, 404, /There is no tenant "nobody"/],
    ['an unknown snapshot', 'POST', '/snapshots/none/load', undefined, 404, /There is no snapshot "none"/],
    ['an unknown kind of records', 'GET', '/state/target', undefined, 404, /"targets"\?/],
    ['a number that is none', 'GET', '/requests?limit=many', undefined, 400, /limit: "many" is not a whole number/],
    ['a request that is not there', 'GET', '/requests/77', undefined, 404, /There is no request 77/],
    ['a bad escape', 'DELETE', '/faults/%zz', undefined, 400, /percent signs/],
    [
      'a condition that never holds',
      'POST',
      '/wait',
      { condition: { target: { externalId: 'X' } }, timeout: '10ms' },
      408,
      /not within 10ms. There: 0 targets X/,
    ],
    ['a delivery that is not there', 'GET', '/deliveries/del_none', undefined, 404, /There is no delivery "del_none"/],
    ['a replay of none', 'POST', '/deliveries/del_none/replay', { as: 'stale' }, 404, /There is no delivery "del_none"/],
    ['a replay as nothing known', 'POST', '/deliveries/del_none/replay', { as: 'later' }, 400, /as: "later" is none of again, duplicate/],
    ['a status of deliveries', 'GET', '/deliveries?status=Done', undefined, 400, /status: "Done" is none of Pending, Succeeded, Failed/],
    ['a change that is no number', 'GET', '/deliveries?changedAfter=yesterday', undefined, 400, /changedAfter: "yesterday" is not a whole/],
    ['deliveries of nobody', 'GET', '/deliveries?tenant=nobody', undefined, 404, /There is no tenant "nobody"/],
    [
      'a type of events',
      'GET',
      '/events?eventType=target.import',
      undefined,
      400,
      /There is no event "target.import". "target.imported"\?/,
    ],
    ['an event that there is not', 'POST', '/trigger', { eventType: 'target.moved' }, 400, /There is no event "target.moved"/],
    ['an event of an unknown target', 'POST', '/trigger', { eventType: 'target.updated', target: 'X' }, 404, /There is no target "X"/],
    [
      'an event that cannot happen so often',
      'POST',
      '/trigger',
      { eventType: 'target.cancelled', target: 'JOB-1', count: 2 },
      409,
      /trigger: target.cancelled can happen to the target JOB-1 only once/,
    ],
    ['a move that there is not', 'POST', '/moves/startApointment', {}, 404, /There is no move "startApointment". "startAppointment"\?/],
    ['a move of an unknown target', 'POST', '/moves/startAppointment', { target: 'X' }, 404, /There is no target "X"/],
    ['a move without what it needs', 'POST', '/moves/billing', { to: 'Paid' }, 400, /billing: to: "Paid" is none of Ready, Sent, Failed/],
    ['a move that says too much', 'POST', '/moves/approveReport', { result: 'Successful' }, 400, /approveReport: "result" is no known key/],
    ['how an unknown target stands', 'GET', '/moves?target=X', undefined, 404, /There is no target "X"/],
    [
      'a payload that would break the contract',
      'POST',
      '/trigger',
      { eventType: 'visit_report.created', overrides: { 'visitReport.status': 'Done' } },
      400,
      /visitReport.status: "Done" is none of/,
    ],
    [
      'a delivery that never comes',
      'POST',
      '/wait-for-delivery',
      { externalId: 'X', timeout: '10ms' },
      408,
      /not within 10ms. There: 0 deliveries Succeeded X\nno event has occurred/,
    ],
    [
      'a request that never comes',
      'POST',
      '/wait-for-request',
      { operation: 'importTarget', timeout: '10ms' },
      408,
      /not within 10ms. There: 0 of 1 request with operation importTarget\nno request has been answered/,
    ],
    ['a request of an unknown operation', 'POST', '/wait-for-request', { operation: 'imports' }, 400, /"imports" is no operation/],
    ['a request of an unknown client', 'POST', '/wait-for-request', { client: 'epr' }, 404, /There is no client "epr". "erp"\?/],
    ['a request with a status that is none', 'POST', '/wait-for-request', { status: 1000 }, 400, /status: 1000 is more than 599/],
    ['a delivery with a status that is none', 'POST', '/wait-for-delivery', { status: 'Done' }, 400, /status: "Done" is none of/],
    ['changes of nobody', 'GET', '/changes?tenant=nobody', undefined, 404, /There is no tenant "nobody"/],
    ['a scenario file', 'PUT', '/scenario', { scenario: '../secrets.yaml' }, 400, /no built-in scenario/],
    ['a scenario that is wrong', 'PUT', '/scenario', { scenario: { tenats: [] } }, 400, /"tenats" is no known key. "tenants"\?/],
    ['a state file that is none', 'PUT', '/state-file', { format: 'ordinavo-mock state' }, 400, /cannot be used/],
  ])('%s', async (_, method, path, body, status, message) => {
    const { mock } = await given.client();
    const answer = await ask(mock, method, path, { body });
    expect([answer.status, answer.body.error.message]).toEqual([status, expect.stringMatching(message)]);
    expect((await ask(mock, 'GET', '/state')).body.tenants).toHaveLength(1);
  });

  test('a body that is not JSON, and one of another type', async () => {
    const { mock } = await given.client();
    expect((await ask(mock, 'POST', '/clock/advance', { raw: '{"by":' })).body.error.message).toMatch(/^The body is not JSON/);
    expect((await ask(mock, 'POST', '/clock/advance', { raw: '{}', headers: { 'Content-Type': 'text/plain' } })).status).toBe(400);
  });

  test('a body that is too large', async () => {
    const { mock } = await given.client();
    expect((await ask(mock, 'POST', '/wait', { raw: ' '.repeat(9 * 1024 * 1024) })).status).toBe(413);
  });
});

describe('nobody gets in', () => {
  test('a foreign Host, a page of another site, another origin', async () => {
    const { mock } = await given.client();
    const { hostname, port } = new URL(mock.url);
    const statusOf = (headers: Record<string, string>) =>
      new Promise<number | undefined>((resolve) => {
        const authorized = { Authorization: `Bearer ${mock.controlToken}`, ...headers };
        send({ hostname, port, path: '/_mock/state', headers: authorized }, (response) => {
          response.resume();
          resolve(response.statusCode);
        }).end();
      });
    expect(await statusOf({})).toBe(200);
    expect(await statusOf({ Host: 'evil.example' })).toBe(403);
    expect(await statusOf({ Host: 'evil.example:4710' })).toBe(403);
    expect(await statusOf({ 'Sec-Fetch-Site': 'cross-site' })).toBe(403);
    expect(await statusOf({ 'Sec-Fetch-Site': 'same-site' })).toBe(403);
    expect(await statusOf({ Origin: 'http://localhost:3000' })).toBe(403);
    expect(await statusOf({ Origin: 'null' })).toBe(403);
    expect(await statusOf({ 'Sec-Fetch-Site': 'same-origin', Origin: mock.url })).toBe(200);
  });

  test('no CORS headers, not even where the API has them', async () => {
    const { mock } = await given.mock({ cors: 'http://localhost:3000' });
    const asked = { Origin: 'http://localhost:3000', 'Access-Control-Request-Method': 'POST' };
    const preflight = await fetch(`${mock.url}/_mock/reset`, { method: 'OPTIONS', headers: asked });
    expect([preflight.status, preflight.headers.get('access-control-allow-origin')]).toEqual([403, null]);
    const { headers } = await ask(mock, 'GET', '/state');
    expect([...headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
  });

  test('each start has a token of its own, unless one is given', async () => {
    const [one, other] = [await given.client(), await given.client()];
    expect(one.mock.controlToken).toMatch(/^[\w-]{32}$/);
    expect(other.mock.controlToken).not.toBe(one.mock.controlToken);
    const { mock } = await given.mock({ controlToken: 'of-my-own' });
    expect((await ask(mock, 'GET', '/state')).status).toBe(200);
  });

  test('with controlToken false there is no control over HTTP', async () => {
    const { mock } = await given.mock({ controlToken: false });
    expect(mock.controlToken).toBe('');
    expect((await fetch(`${mock.url}/_mock/health`)).status).toBe(404);
  });

  test('beyond loopback a token has to be given', async () => {
    await expect(startMock({ host: '0.0.0.0' })).rejects.toThrow('needs a controlToken of at least 16 characters');
    await expect(startMock({ host: '0.0.0.0', controlToken: 'short' })).rejects.toThrow('at least 16 characters');
    const mock = await startMock({ host: '0.0.0.0', controlToken: 'long-enough-to-be-one' });
    await mock.close();
    await (await startMock({ host: '0.0.0.0', controlToken: false })).close();
  });
});

describe('the client', () => {
  test('has the calls of the library, each answering later', async () => {
    const { mock, erp } = await given.client();
    const control = remote(mock);
    await erp.importTarget(target('JOB-1'));
    expect(await control.state.targets()).toEqual(mock.state.targets());
    expect(await control.state.summary()).toEqual(mock.state.summary());
    expect(await control.requests.list({ operation: 'importTarget', limit: 1 })).toEqual(mock.requests.list());
    expect(await control.conduct()).toEqual(mock.conduct());
    await control.clock.advance('90s');
    expect(mock.clock.now()).toBe('2026-06-24T06:01:30.000Z');
    expect(await control.clock.now()).toBe(mock.clock.now());
    expect(await control.faults.add({ name: 'down', then: { status: 503 } })).toBe('down');
    expect(await control.faults.list()).toEqual(mock.faults.list());
    expect(await control.faults.clear()).toBe(1);
    expect(await control.moves.scheduleAppointment({ target: 'JOB-1' })).toMatchObject({
      target: { externalId: 'JOB-1', status: 'Scheduled' },
      events: mock.webhooks.events().slice(1),
    });
    await control.moves.startAppointment();
    expect(await control.moves.standing()).toEqual(mock.moves.standing({ target: 'JOB-1' }));
    for (const kind of ['routeSuggestions', 'appointments', 'visitReports', 'billingEvents'] as const)
      expect(await control.state[kind](), kind).toEqual(mock.state[kind]());
    await control.reset();
    expect(mock.state.targets()).toEqual([]);
  });

  test('has no call less than the library', async () => {
    const { mock } = await given.client();
    const control = remote(mock);
    const paths = (part: object, prefix = ''): string[] =>
      Object.entries(part).flatMap(([name, value]) => {
        if (typeof value === 'function') return [prefix + name];
        return typeof value === 'object' && value !== null ? paths(value, `${prefix}${name}.`) : [];
      });
    const { url: _url, api: _api, apiKey: _key, scenario: _scenario, defects: _defects, controlToken: _token, ...rest } = mock;
    const { close: _close, snapshot: _snapshot, restore: _restore, receiver: _receiver, openingAddress: _opening, ...here } = rest;
    const { dashboard: _dashboard, ...ours } = here; // all of these are of this process alone
    expect(paths(control).sort()).toEqual(paths(ours).sort());
  });

  test('makes events happen, and follows what is sent, as the library does', async () => {
    const { mock, erp, receiver } = await given.subscribed();
    const control = remote(mock);
    await erp.importTarget(target('JOB-1'));

    const [imported] = await control.waitForDelivery({ externalId: 'JOB-1' }, '5s');
    expect(receiver.last.deliveryId).toBe(imported?.deliveryId);
    expect(await control.webhooks.list()).toEqual(mock.webhooks.list());
    expect(await control.webhooks.deliveries({ webhook: 'portal' })).toEqual(mock.webhooks.deliveries());
    expect(await control.webhooks.delivery(imported?.deliveryId ?? '')).toEqual(imported);

    const updated = await control.trigger('target.updated', { target: 'JOB-1', count: 2 });
    await control.waitForDelivery({ eventType: 'target.updated', count: 2 }, '5s');
    const events = await control.webhooks.events({ eventType: 'target.updated' });
    expect(updated).toEqual(events.map((event) => ({ ...event, others: [] })));
    expect(events).toEqual(mock.webhooks.events().slice(1));
    expect(receiver.attempts.map(({ eventId }) => eventId)).toEqual([imported, ...updated].map((one) => one?.eventId));

    const replayed = await control.webhooks.replay(imported?.deliveryId ?? '', 'badSignature');
    expect(replayed.attempts.map(({ kind }) => kind)).toEqual(['regular', 'badSignature']);
    expect([receiver.attempt(0).isSigned(), receiver.last.isSigned()]).toEqual([true, false]);
    const again = await control.webhooks.replay(imported?.deliveryId ?? '');
    expect(again).toMatchObject({ eventId: imported?.eventId, status: 'Succeeded', body: imported?.body });
    expect(again.deliveryId).not.toBe(imported?.deliveryId);
    const since = await control.webhooks.deliveries({ changedAfter: replayed.change, limit: 10 });
    expect(since.map(({ deliveryId }) => deliveryId)).toEqual([again.deliveryId]);
  });

  test('throws of webhooks what the library throws', async () => {
    const { mock } = await given.subscribed();
    const control = remote(mock);
    expect(() => mock.webhooks.delivery('del_none')).toThrow('There is no delivery "del_none"');
    await expect(control.webhooks.delivery('del_none')).rejects.toMatchObject({ kind: 'notFound' });
    for (const either of [mock, control]) {
      const waiting = either.waitForDelivery({ webhook: 'portal', count: 2 }, '5ms');
      await expect(waiting).rejects.toMatchObject({ kind: 'timeout', message: expect.stringContaining('no event has occurred') });
    }
    await mock.trigger('target.cancelled'); // there was none: one is imported, and called off
    for (const either of [mock, control])
      await expect(either.trigger('target.cancelled', { target: 'TRIGGERED-1' })).rejects.toMatchObject({
        kind: 'conflict',
        message: 'trigger: target.cancelled: it cannot happen to the target TRIGGERED-1: it is cancelled already.',
      });
  });

  test('throws what the library throws', async () => {
    const { mock } = await given.client();
    const control = remote(mock);
    await expect(control.snapshots.load('none')).rejects.toThrow(
      new ControlError('notFound', 'There is no snapshot "none". There is none.'),
    );
    expect(() => mock.snapshots.load('none')).toThrow('There is no snapshot "none". There is none.');
    await expect(control.waitFor({ target: { externalId: 'X' } }, '5ms')).rejects.toMatchObject({ kind: 'timeout' });
    await new Client(mock, erpKey).importTarget(target('JOB-1'));
    const forbidden = new ControlError(
      'conflict',
      'approveReport: it cannot happen to JOB-1: there is no visit report, and approveReport needs a visit report that is Submitted. Allowed now: scheduleAppointment, cancelTarget.',
    );
    expect(() => mock.moves.approveReport({ target: 'JOB-1' })).toThrow(forbidden);
    await expect(control.moves.approveReport({ target: 'JOB-1' })).rejects.toThrow(forbidden);
  });

  test('works with a copy of a tenant as with a mock of its own', async () => {
    const { mock } = await given.client();
    const control = remote(mock);
    const copy = await control.tenants.clone({ key: 'worker' });
    const own = control.tenant(copy.key);
    await fetch(`${copy.api}/inbound/targets`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${copy.apiKey}`, 'Content-Type': 'application/json' },
      body: JSON.stringify(target('JOB-1')),
    });
    expect(await own.state.targets()).toMatchObject([{ externalId: 'JOB-1' }]);
    expect(await own.requests.list()).toMatchObject([{ tenant: 'worker', operation: 'importTarget' }]);
    expect(await control.state.targets()).toEqual([]);
    await own.reset();
    expect(await own.state.targets()).toEqual([]);
    await control.tenants.remove('worker');
    await expect(own.state.targets()).rejects.toThrow('There is no tenant "worker"');
  });

  test('waits until something happens', async () => {
    const { mock, erp } = await given.client();
    const waiting = remote(mock).waitFor({ target: { externalId: 'JOB-1' } }, '10s');
    await erp.importTarget(target('JOB-1'));
    await waiting;
    expect(mock.state.targets()).toHaveLength(1);
  });

  test('freezes the clock, and lets it run', async () => {
    const { mock } = await given.client();
    const control = remote(mock);
    await control.clock.run();
    expect((await control.state.summary()).clock.mode).toBe('real');
    await control.clock.freeze();
    expect((await control.state.summary()).clock).toEqual({ mode: 'frozen', now: mock.clock.now() });
  });

  test('knows the built-in scenarios by name, and what each says of itself in a sentence or two', async () => {
    const { mock } = await given.client();
    const scenarios = await remote(mock).scenarios();
    expect(scenarios).toEqual(mock.scenarios());
    expect(scenarios.map(({ name }) => name)).toEqual([
      'bad-day',
      'demo',
      'documents-batch',
      'documents-mapping',
      'documents-single',
      'empty',
      'full-visit',
      'mapping-zoo',
    ]);
    expect(scenarios.find(({ name }) => name === 'empty')?.summary).toBe('One tenant, one client, nothing else.');
    expect(scenarios.find(({ name }) => name === 'full-visit')?.summary).toBe(
      "The whole flow. Whatever an integration client imports is routed, visited, reported and billed by itself, within a minute of the mock's clock; with --clock virtual at once.",
    );
    for (const { name } of scenarios) await mock.loadScenario(name);
  });

  test('says so when the mock is gone', async () => {
    const { mock } = await given.client();
    const control = remote(mock);
    await mock.close();
    await expect(control.clock.now()).rejects.toMatchObject({
      kind: 'unreachable',
      message: expect.stringContaining('does not answer (ECONNREFUSED)'),
    });
  });

  test.each([
    [
      { url: undefined, token: 'x' },
      'connectControl: url: undefined is no address; give that of the mock, which commands under exec have in',
    ],
    [{ url: '127.0.0.1:4710', token: 'x' }, 'connectControl: url: "127.0.0.1:4710" is no address'],
    [{ url: 'http://127.0.0.1:4710', token: undefined }, 'connectControl: token: is missing; give that of the mock'],
  ])('%j is refused before anything is asked', (address, message) => {
    expect(() => connectControl(address as ControlAddress)).toThrow(message); // as: what a variable may hold that is not set
  });
});

test('a call that breaks off is no defect of the mock, nor is a state file with a checksum and nothing behind it', async () => {
  const { mock } = await given.client();
  const { hostname, port } = new URL(mock.url);
  const headers = { Authorization: `Bearer ${mock.controlToken}`, 'Content-Type': 'application/json', 'Content-Length': 100 };
  const broken = send({ hostname, port, method: 'POST', path: '/_mock/clock/advance', headers }).on('error', () => undefined);
  broken.write('{"by"');
  await new Promise((resolve) => setImmediate(resolve));
  broken.destroy();
  const at = '2026-06-24T06:00:00.000Z';
  const sha256 = hash('sha256', JSON.stringify([at, {}]), 'hex');
  const answer = await ask(mock, 'PUT', '/state-file', { body: { format: 'ordinavo-mock state', version: 3, at, sha256, state: {} } });
  expect([answer.status, answer.body.error.message]).toEqual([400, expect.stringContaining('not the parts of a state')]);
  expect(mock.defects).toEqual([]);
});
