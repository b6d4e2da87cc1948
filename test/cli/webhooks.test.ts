/** The commands around webhooks, as somebody in a second terminal uses them, with a receiver in a third. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { command, folder, started } from '../support/command.js';
import { erpKey } from '../support/given.js';

const frozen = ['--clock', 'frozen', '--now', '2026-06-24T06:00:00Z'];
const silence = 'http://127.0.0.1:1/'; // nobody can listen there without being root

/** A mock, and commands that know where it is. */
async function running(args: readonly string[] = [], webhookUrl = silence) {
  const environment = { XDG_RUNTIME_DIR: folder() };
  const mock = await started(['--webhook-url', webhookUrl, ...args], environment);
  const launch = (...words: string[]) => command([...words, '--url', mock.ready.url], environment);
  const tell = async (...words: string[]) => {
    const { exitCode, stdout, stderr } = await launch(...words).ended;
    return { exitCode, stdout, stderr };
  };
  const importTarget = async (externalId: string) => {
    const { status } = await fetch(`${mock.ready.api}/inbound/targets`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${erpKey}`, 'Content-Type': 'application/json' },
      body: JSON.stringify({ externalId, title: 'T' }),
    });
    expect(status).toBe(200);
  };
  return { ...mock, launch, tell, importTarget };
}

/** `ordinavo-mock receive`, which verifies. */
async function receiver(...args: string[]) {
  const receiving = command(['receive', '--port', '0', ...args]);
  const [, url = ''] = await receiving.printed(/^Receiving on (\S+)/);
  return { ...receiving, url };
}

/** A receiver that answers each delivery in turn with one of these, the last one for ever, and keeps the bodies. */
async function answering(...answers: readonly (readonly [number, string])[]) {
  const bodies: string[] = [];
  const server: Server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const [status, text] = answers[Math.min(bodies.length, answers.length - 1)] ?? [204, ''];
      bodies.push(Buffer.concat(chunks).toString('utf8'));
      response.writeHead(status).end(text === '' ? undefined : text);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks`, bodies };
}

const idIn = (stdout: string) => /del_\w+/.exec(stdout)?.[0] ?? '';

describe('usage', () => {
  test.each([
    [['trigger'], 'ordinavo-mock trigger needs an event. There are: target.imported, '],
    [['trigger', 'target.imported', 'target.updated'], 'one event at a time: "target.imported", "target.updated".'],
    [['trigger', 'visit_report.aproved'], 'There is no event "visit_report.aproved". Did you mean "visit_report.approved"?'],
    [['trigger', 'x'], 'There is no event "x". There are: target.imported, '],
    [['trigger', 'target.imported', '--override', 'target.title'], '--override: "target.title" is not PATH=VALUE;'],
    [['trigger', 'target.imported', '--override', '=1'], '--override: "=1" is not PATH=VALUE;'],
    [['trigger', 'target.imported', '--count', '10001'], '--count: "10001" is not a whole number from 0 to 10000.'],
    [['webhooks'], 'ordinavo-mock webhooks list|tail|deliveries|replay|wait: say which.'],
    [['webhooks', 'delivery'], 'there is no "delivery".'],
    [['webhooks', 'replay'], 'ordinavo-mock webhooks replay needs the ID of a delivery'],
    [['webhooks', 'replay', 'del_1', '--stale', '--bad-signature'], '--stale and --bad-signature: one kind of replay at a time.'],
    [['webhooks', 'deliveries', '--status', 'failed'], '--status: "failed" is none of Pending, Succeeded, Failed. "Failed"?'],
    [['webhooks', 'deliveries', '--failed', '--status', 'Pending'], '--failed and --status Pending rule each other out; drop one.'],
    [['webhooks', 'tail', '--event', 'target.import'], 'There is no event "target.import". Did you mean "target.imported"?'],
    [['webhooks', 'wait'], 'ordinavo-mock webhooks wait needs an event, such as target.imported.'],
    [['webhooks', 'wait', 'target.importet'], 'There is no event "target.importet". Did you mean "target.imported"?'],
  ])('%j is refused with 2, before any mock is asked', async (words, message) => {
    expect(await command([...words, '--url', silence]).ended).toMatchObject({
      exitCode: 2,
      stdout: '',
      stderr: expect.stringContaining(message),
    });
  });

  test.each([
    [['trigger', 'target.imported', '--override', 'target.titel=x'], 'target.imported has no "target.titel"'],
    [['trigger', 'visit_report.approved', '--override', 'visitReport.result=Fine'], 'would not be what the contract says'],
    [['trigger', 'target.imported', '--count', '0'], 'count: 0 is less than 1.'],
    [['trigger', 'target.updated', '--target', 'JOB-9'], 'There is no target "JOB-9"'],
    [['webhooks', 'replay', 'del_1'], 'There is no delivery "del_1", or it is no longer kept'],
    [['webhooks', 'deliveries', 'del_1'], 'There is no delivery "del_1"'],
    [['webhooks', 'wait', 'target.imported', '--timeout', 'soon'], '"soon" is not a duration'],
    [['webhooks', 'list', '--tenant', 'nobody'], 'There is no tenant "nobody"'],
  ])('%j is refused by the mock: 2', async (words, message) => {
    const { tell } = await running();
    expect(await tell(...words)).toMatchObject({ exitCode: 2, stdout: '', stderr: expect.stringContaining(message) });
  });
});

describe('trigger', () => {
  test('makes the event, and says how many deliveries there are for it', async () => {
    const { url, printed } = await receiver();
    const { tell } = await running([], url);
    const { exitCode, stdout } = await tell('trigger', 'visit_report.approved');
    expect([exitCode, stdout]).toEqual([
      0,
      expect.stringMatching(/^evt_\w{26} {2}visit_report\.approved {2}TRIGGERED-\d+ {2}1 delivery\n/),
    ]);
    const [eventId = ''] = stdout.split(' ');
    await printed(new RegExp(`visit_report\\.approved +${eventId} +ok +204`));
  });

  test('says what else has happened: on the way to the event, and with it', async () => {
    const { tell } = await running(frozen);
    await tell('trigger', 'target.imported', '--target', 'JOB-1');
    expect((await tell('trigger', 'appointment.completed', '--target', 'JOB-1')).stdout).toMatch(
      /^evt_\w+ {2}appointment\.completed {2}JOB-1 {2}1 delivery\n {2}on the way to it, and with it: appointment\.scheduled, target\.scheduled, appointment\.started, target\.completed, visit_report\.created\n$/,
    );
    expect((await tell('trigger', 'visit_report.submitted', '--target', 'JOB-1')).stdout).toMatch(
      /^evt_\w+ {2}visit_report\.submitted {2}JOB-1 {2}1 delivery\n$/,
    );
    expect((await tell('trigger', 'billing.event_created')).stdout).toMatch(/ {2}on the way to it, and with it: visit_report\.approved\n$/);
    expect((await tell('trigger', 'billing.event_sent', '--target', 'NEW-1')).stderr).toContain('There is no target "NEW-1"');
    expect((await tell('trigger', 'visit_report.approved')).stdout).toMatch(
      / {2}TRIGGERED-\d+ {2}1 delivery\n {2}on the way to it, and with it: (?:\S+, ){5}\S+ and \d more\n$/,
    );
  });

  test('what cannot happen any more is refused with 1, and what is allowed is named', async () => {
    const { tell } = await running(frozen);
    await tell('trigger', 'target.imported', '--target', 'JOB-1');
    await tell('trigger', 'visit_report.approved', '--target', 'JOB-1');
    expect(await tell('trigger', 'visit_report.approved', '--target', 'JOB-1')).toEqual({
      exitCode: 1,
      stdout: '',
      stderr: expect.stringMatching(/^trigger: visit_report\.approved: .*JOB-1.*Allowed now: billing to Ready, billing to Failed\.\n$/),
    });
  });

  test('says where nobody is subscribed to it', async () => {
    const { tell } = await running();
    expect(await tell('trigger', 'target.imported', '--tenant', 'nordlicht', '--target', 'N-1')).toMatchObject({
      exitCode: 0,
      stdout: expect.stringMatching(/^evt_\w+ {2}target\.imported {2}N-1 {2}nobody is subscribed to it\n$/),
    });
    expect(await tell('trigger', 'route.published', '--tenant', 'nordlicht')).toMatchObject({
      stdout: expect.stringMatching(
        /^evt_\w+ {2}route\.published {2}- {2}nobody is subscribed to it\n {2}on the way to it, and with it: .*\n$/,
      ),
    });
  });

  test('for one target, several times, as JSON', async () => {
    const { tell } = await running(frozen);
    await tell('trigger', 'target.imported', '--target', 'JOB-1');
    const { stdout } = await tell('trigger', 'appointment.problem_reported', '--target', 'JOB-1', '--count', '3', '--json');
    const events = JSON.parse(stdout);
    const onTheWay = ['appointment.scheduled', 'target.scheduled', 'appointment.started'];
    expect(events).toEqual(
      [onTheWay, [], []].map((others) => ({
        eventId: expect.stringMatching(/^evt_/),
        eventType: 'appointment.problem_reported',
        occurredAt: '2026-06-24T06:00:00.000Z',
        externalId: 'JOB-1',
        others,
        deliveries: 1,
      })),
    );
    expect(new Set(events.map(({ eventId }: { eventId: string }) => eventId)).size).toBe(3);
  });

  test('changes the payload: what is JSON counts as JSON, all else as text', async () => {
    const { url, bodies } = await answering([204, '']);
    const { tell } = await running([], url);
    const overrides = ['visitReport.result=Unsuccessful', 'visitReport.isBillable=false', 'visitReport.title="7"', 'target.title=a=b, c'];
    await tell('trigger', 'visit_report.approved', ...overrides.flatMap((override) => ['--override', override]));
    expect(await tell('webhooks', 'wait', 'visit_report.approved')).toMatchObject({ exitCode: 0 });
    const [imported, ...others] = bodies.map((body) => JSON.parse(body));
    expect(others.find(({ eventType }) => eventType === 'visit_report.approved')).toMatchObject({
      visitReport: { result: 'Unsuccessful', isBillable: false, title: '7' },
      target: { title: 'a=b, c' },
    });
    expect(imported).toMatchObject({ eventType: 'target.imported', target: { title: expect.not.stringContaining('a=b') } });
  });

  test('overrides come from the environment too, one a line', async () => {
    const { url, bodies } = await answering([204, '']);
    const { ready, tell } = await running(['--control-token', 'of-my-own'], url);
    const environment = {
      ORDINAVO_MOCK_CONTROL_TOKEN: 'of-my-own',
      ORDINAVO_MOCK_URL: ready.url,
      ORDINAVO_MOCK_OVERRIDE: 'visitReport.result=Unsuccessful\nvisitReport.isBillable=false\n',
    };
    expect(await command(['trigger', 'visit_report.approved'], environment).ended).toMatchObject({ exitCode: 0 });
    await tell('webhooks', 'wait', 'visit_report.approved', '--control-token', 'of-my-own');
    const approved = bodies.map((body) => JSON.parse(body)).find(({ eventType }) => eventType === 'visit_report.approved');
    expect(approved).toMatchObject({ visitReport: { result: 'Unsuccessful', isBillable: false } });
  });
});

describe('webhooks list', () => {
  test('has a line for each subscription, with what became of its deliveries', async () => {
    const { url } = await answering([204, ''], [410, '']);
    const { tell } = await running(frozen, url);
    expect(await tell('webhooks', 'list')).toEqual({
      exitCode: 0,
      stdout: `   1  portal  ${url}  all events  on   0 pending, 0 succeeded, 0 failed\n`,
      stderr: '',
    });
    await tell('trigger', 'target.imported', '--count', '2');
    await tell('webhooks', 'wait', 'target.imported', '--status', 'Failed');
    expect((await tell('webhooks', 'list')).stdout).toMatch(/ {2}all events {2}off {2}0 pending, 1 succeeded, 1 failed\n$/);
    expect(JSON.parse((await tell('webhooks', 'list', '--json')).stdout)).toMatchObject([
      { webhookId: 1, key: 'portal', url, isActive: false, counts: { pending: 0, succeeded: 1, failed: 1, dropped: 0 } },
    ]);
    expect((await tell('webhooks', 'list', '--tenant', 'nordlicht')).stdout).toBe('No subscriptions.\n');
  });
});

describe('webhooks deliveries', () => {
  test('has a line for each delivery, and only for those that are asked for', async () => {
    const { url } = await answering([204, ''], [503, ''], [410, '']);
    const { tell, importTarget } = await running(frozen, url);
    expect((await tell('webhooks', 'deliveries')).stdout).toBe('No such deliveries.\n');
    for (const externalId of ['JOB-1', 'JOB-2', 'JOB\u001b[2J']) {
      await importTarget(externalId);
      await tell('wait', `{deliveries: {externalId: ${JSON.stringify(externalId)}, min: 1}}`);
    }
    await tell('webhooks', 'wait', 'target.imported', '--status', 'Failed');
    const { stdout } = await tell('webhooks', 'deliveries');
    const lines = stdout.split('\n');
    expect(lines).toEqual([
      expect.stringMatching(/^del_\w{26} {2}2026-06-24T06:00:00\.000Z {2}target\.imported {2}JOB-1 {2}portal {2}Succeeded {2}1 attempt$/),
      expect.stringMatching(/ {2}JOB-2 {2}portal {2}(?:Failed|Pending) {2}1 attempt {2}The receiver answered 503\.$/),
      expect.stringMatching(/ {2}JOB\\u001b\[2J {2}portal {2}Failed {2}1 attempt {2}The receiver answered 410\.$/),
      '',
    ]);
    const asked = async (...flags: string[]) => (await tell('webhooks', 'deliveries', ...flags)).stdout;
    expect(await asked('--target', 'JOB-1', '--event', 'target.imported', '--webhook', 'portal')).toBe(`${lines[0]}\n`);
    expect(await asked('--status', 'Succeeded', '--webhook', '1')).toBe(`${lines[0]}\n`);
    expect(await asked('--failed', '--limit', '1')).toBe(`${lines[2]}\n`);
    expect(await asked('--event', 'target.updated')).toBe('No such deliveries.\n');
    expect(JSON.parse(await asked('--failed', '--json')).at(-1)).toMatchObject({ status: 'Failed', attempts: [{ statusCode: 410 }] });
  });

  test('shows the newest 20, unless told otherwise', async () => {
    const { tell } = await running(frozen);
    await tell('trigger', 'target.imported', '--target', 'N', '--count', '25');
    const { stdout } = await tell('webhooks', 'deliveries');
    expect(stdout.match(/ N-\d+ /g)).toEqual(Array.from({ length: 20 }, (_, index) => ` N-${index + 6} `));
    expect((await tell('webhooks', 'deliveries', '--limit', '100')).stdout.match(/^del_/gm)).toHaveLength(25);
  });

  test('with an ID shows the whole delivery: body, signature, and each attempt with its answer', async () => {
    const { url, bodies } = await answering([503, 'not\nnow\u001b[2J\n'], [204, '']);
    const { tell, importTarget } = await running(frozen, url);
    await importTarget('JOB-1');
    await tell('wait', '{requests: {operation: importTarget, min: 1}}');
    await tell('clock', 'advance', '10s');
    const id = idIn((await tell('webhooks', 'deliveries')).stdout);
    const { stdout } = await tell('webhooks', 'deliveries', id);
    expect(stdout).toMatch(
      new RegExp(`^${id}  2026-06-24T06:00:00\\.000Z  target\\.imported  JOB-1  portal  Succeeded  2 attempts\n\n  event {6}evt_\\w+\n`),
    );
    expect(stdout).toContain(`\n  body       ${bodies[0]}\n`);
    expect(stdout).toMatch(
      /\n {2}2026-06-24T06:00:00\.000Z {2}503 {2}attempt 1 {2}\d+ ms {2}The receiver answered 503\.\n {4}not\n {4}now\\u001b\[2J\n\n {2}2026-06-24T06:00:10\.000Z {2}204 {2}attempt 2 {2}\d+ ms\n$/,
    );
    const [, signature = ''] = /signature {2}(\S+)\n/.exec(stdout) ?? [];
    const { body, signature: same } = JSON.parse((await tell('webhooks', 'deliveries', id, '--json')).stdout);
    expect([body, same]).toEqual([bodies[0], signature]);
  });
});

describe('webhooks replay', () => {
  test.each([
    [[], /^del_\w+\n {2}204 {2}attempt 1 {2}\d+ ms\n$/, /ok +204 {2}seen before/],
    [['--duplicate'], /^del_\w+\n {2}204 {2}attempt 2, duplicate {2}\d+ ms\n$/, /ok +204 {2}seen before/],
    [
      ['--stale'],
      /^del_\w+\n {2}401 {2}attempt 2, stale {2}\d+ ms {2}The receiver answered 401\.\n {4}The timestamp .* s old/,
      /stale +401/,
    ],
    [['--bad-signature'], /^del_\w+\n {2}401 {2}attempt 2, badSignature {2}\d+ ms .*\n {4}The signature was made/, /wrong secret +401/],
  ])('with %j prints what the receiver said, whatever that is', async (flags, said, judged) => {
    const { url, printed } = await receiver();
    const { tell } = await running(frozen, url);
    await tell('trigger', 'target.imported');
    const id = idIn((await tell('webhooks', 'wait', 'target.imported')).stdout);
    const { exitCode, stdout } = await tell('webhooks', 'replay', id, ...flags);
    expect([exitCode, stdout]).toEqual([0, expect.stringMatching(said)]);
    expect(idIn(stdout) === id).toBe(flags.length > 0); // without any, it is a delivery of its own
    await printed(judged);
  });

  test('ends with 1 where no answer comes', async () => {
    const { tell } = await running(frozen);
    await tell('trigger', 'target.imported');
    const id = idIn((await tell('webhooks', 'deliveries')).stdout);
    const { exitCode, stdout } = await tell('webhooks', 'replay', id, '--duplicate');
    expect([exitCode, stdout]).toEqual([1, expect.stringMatching(/no answer {2}attempt \d, duplicate {2}\d+ ms {2}Nobody answers there/)]);
    const again = await tell('webhooks', 'replay', id, '--json');
    expect([again.exitCode, JSON.parse(again.stdout)]).toMatchObject([1, { status: 'Pending', attempts: [{ statusCode: null }] }]);
  });
});

describe('webhooks wait', () => {
  test('prints the deliveries as soon as they are there', async () => {
    const { url } = await receiver();
    const { tell, launch } = await running([], url);
    const waiting = launch('webhooks', 'wait', 'target.imported', '--target', 'JOB-2', '--webhook', 'portal', '--count', '2');
    await tell('trigger', 'target.imported', '--target', 'JOB-1');
    await tell('trigger', 'target.imported', '--target', 'JOB-2');
    await tell('webhooks', 'replay', idIn((await tell('webhooks', 'wait', 'target.imported', '--target', 'JOB-2')).stdout));
    const { exitCode, stdout } = await waiting.ended;
    expect([exitCode, stdout]).toEqual([
      0,
      expect.stringMatching(/^(?:del_\w+ {2}\S+ {2}target\.imported {2}JOB-2 {2}portal {2}Succeeded .*\n){2}$/),
    ]);
    const json = await tell('webhooks', 'wait', 'target.imported', '--target', 'JOB-1', '--json');
    expect(JSON.parse(json.stdout)).toMatchObject([{ externalId: 'JOB-1', status: 'Succeeded' }]);
  });

  test('ends with 1 where they do not come in time, and says what came closest', async () => {
    const { tell } = await running(frozen);
    await tell('trigger', 'target.imported', '--target', 'JOB-1');
    await tell('wait', '{deliveries: {status: Pending}}');
    expect(await tell('webhooks', 'wait', 'target.imported', '--target', 'JOB-2', '--timeout', '50ms')).toMatchObject({
      exitCode: 1,
      stdout: '',
      stderr: expect.stringMatching(
        /not within 50ms\. There: 0 deliveries .*JOB-2\nnearest:\n {2}target\.imported of JOB-1 to portal: Pending/,
      ),
    });
  });
});

describe('webhooks tail', () => {
  /** One that has begun to look: what is sent from now on is printed. */
  async function tailing({ launch }: Awaited<ReturnType<typeof running>>, ...flags: string[]) {
    const tail = launch('webhooks', 'tail', ...flags);
    let told = '';
    const waiting: (() => void)[] = [];
    tail.child.stderr?.on('data', (bytes) => {
      told += String(bytes);
      for (const look of waiting) look();
    });
    const notes = (pattern: RegExp) =>
      new Promise<void>((resolve) => {
        const look = () => {
          if (pattern.test(told)) resolve();
        };
        waiting.push(look);
        look();
      });
    await notes(/^Following the deliveries of http:\S+ {2}\(Ctrl-C stops\)\n/);
    return { ...tail, notes };
  }

  test('prints each attempt once, as it happens, and none of those before', async () => {
    const { url } = await answering([204, ''], [503, ''], [503, ''], [204, '']);
    const mock = await running(frozen, url);
    await mock.importTarget('JOB-1');
    await mock.tell('webhooks', 'wait', 'target.imported');
    const tail = await tailing(mock);
    await mock.importTarget('JOB-2');
    await tail.printed(/JOB-2 .*attempt 1 .*\n/);
    await mock.tell('clock', 'advance', '70s');
    await tail.printed(/JOB-2 .*attempt 3 .*\n/);
    expect(tail.stdout().split('\n')).toEqual([
      expect.stringMatching(
        /^del_\w{26} {2}2026-06-24T06:00:00\.000Z {2}target\.imported {2}JOB-2 {2}portal {2}503 {2}attempt 1 {2}\d+ ms {2}The receiver answered 503\.$/,
      ),
      expect.stringMatching(/ {2}2026-06-24T06:00:10\.000Z {2}target\.imported {2}JOB-2 {2}portal {2}503 {2}attempt 2 /),
      expect.stringMatching(/ {2}2026-06-24T06:01:10\.000Z {2}target\.imported {2}JOB-2 {2}portal {2}204 {2}attempt 3 {2}\d+ ms$/),
      '',
    ]);
  });

  test('goes on after a reset, though the same IDs come again', async () => {
    const { url } = await answering([204, '']);
    const mock = await running(frozen, url);
    const tail = await tailing(mock);
    for (const count of [1, 2, 3]) {
      await mock.importTarget('JOB-1');
      const [lines] = await tail.printed(new RegExp(`^(?:.*JOB-1.*attempt 1.*\\n){${count}}$`));
      expect(new Set(lines.match(/del_\w+/g)).size).toBe(1);
      await mock.tell('reset');
      await tail.notes(new RegExp(`(?:The mock was reset, or has gone back to a snapshot\\.\\n){${count}}$`));
    }
  });

  test('with --json prints an object for each, the delivery with this attempt alone; and only of those that are asked for', async () => {
    const { url } = await answering([503, ''], [204, 'fine']);
    const mock = await running(frozen, url);
    const tail = await tailing(mock, '--json', '--target', 'JOB-1', '--event', 'target.imported', '--webhook', '1');
    await mock.importTarget('JOB-1');
    await tail.printed(/^.*\n/);
    await mock.importTarget('JOB-2');
    await mock.tell('clock', 'advance', '10s');
    const [text] = await tail.printed(/^.*\n.*\n/);
    const lines = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toMatchObject([
      { eventType: 'target.imported', externalId: 'JOB-1', attempts: [{ number: 1, statusCode: 503 }] },
      { externalId: 'JOB-1', status: 'Succeeded', attempts: [{ number: 2, statusCode: 204 }] },
    ]);
    expect(lines.map(({ attempts }) => attempts.length)).toEqual([1, 1]);
  });

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('is stopped by %s, with %d', async (signal, exitCode) => {
    const tail = await tailing(await running());
    tail.child.kill(signal);
    expect(await tail.ended).toMatchObject({ exitCode, stdout: '' });
  });

  test('ends with 3 when the mock is gone', async () => {
    const mock = await running();
    const tail = await tailing(mock);
    mock.child.kill('SIGTERM');
    expect(await tail.ended).toMatchObject({
      exitCode: 3,
      stderr: expect.stringContaining(`The mock at ${mock.ready.url} does not answer (ECONNREFUSED). There is nothing more to follow.\n`),
    });
  });

  test('ends when nobody reads on', async () => {
    const { url } = await answering([204, '']);
    const mock = await running([], url);
    const tail = await tailing(mock);
    tail.child.stdout?.destroy();
    await mock.importTarget('JOB-1');
    expect(await tail.ended).toMatchObject({ exitCode: 0 });
  });
});

test('without a mock they say so', async () => {
  for (const words of [
    ['trigger', 'target.imported'],
    ['webhooks', 'list'],
    ['webhooks', 'tail'],
    ['webhooks', 'wait', 'target.imported'],
  ])
    expect(await command([...words, '--url', silence]).ended).toMatchObject({
      exitCode: 3,
      stderr: expect.stringContaining('Nobody answers at http://127.0.0.1:1.'),
    });
});
