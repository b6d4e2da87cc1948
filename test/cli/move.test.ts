/** `ordinavo-mock move`: what people in Ordinavo do, done from a second terminal. */
import { describe, expect, test } from 'vitest';
import { command, folder, started } from '../support/command.js';
import { erpKey } from '../support/given.js';

const silence = 'http://127.0.0.1:1/'; // nobody can listen there without being root

/** A mock whose clock stands still, with these targets imported in Essen, and commands that know where it is. */
async function running(...externalIds: readonly string[]) {
  const environment = { XDG_RUNTIME_DIR: folder() };
  const mock = await started(['--clock', 'frozen', '--now', '2026-06-24T06:00:00Z', '--webhook-url', silence], environment);
  const tell = async (...words: string[]) => {
    const { exitCode, stdout, stderr } = await command([...words, '--url', mock.ready.url], environment).ended;
    return { exitCode, stdout, stderr };
  };
  const targets = externalIds.map((externalId, index) => ({
    externalId,
    title: 'Maintenance visit',
    address: { latitude: 51.45 + index / 100, longitude: 7.01 },
  }));
  const { status } = await fetch(`${mock.ready.api}/inbound/targets/batch`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${erpKey}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ targets }),
  });
  expect(status).toBe(200);
  const records = async (kind: string) => JSON.parse((await tell('state', 'get', kind)).stdout);
  return { ...mock, tell, records, environment };
}

/** What is printed of a move: its first line, and the events, with how many deliveries there are. */
function saidIn(stdout: string): readonly string[] {
  return stdout
    .trimEnd()
    .replace(/^evt_\w{26} {2}/gm, '')
    .split('\n');
}

describe('a whole visit, move by move', () => {
  test('prints the target with its new status, and each event with its deliveries', async () => {
    const { tell, records } = await running('JOB-1', 'JOB-2');
    const said = async (...words: string[]) => {
      const { exitCode, stdout, stderr } = await tell('move', ...words);
      expect([exitCode, stderr]).toEqual([0, '']);
      return saidIn(stdout);
    };

    expect(await said('createRouteSuggestion', 'targets=JOB-1, JOB-2', 'maxStops=2', 'name=42')).toEqual([
      'route suggestion 1  Draft',
      'route.suggestion.created  -  1 delivery',
    ]);
    expect(await records('routeSuggestions')).toMatchObject([{ name: '42', stops: [{ workMinutes: 30 }, { workMinutes: 30 }] }]);
    expect(await said('publishRoute', 'suggestion=latest')).toEqual([
      'route suggestion 1  Published',
      'route.published  -  1 delivery',
      ...(await records('routeSuggestions'))[0].stops.flatMap(({ externalId }: { externalId: string }) => [
        `appointment.scheduled  ${externalId}  1 delivery`,
        `target.scheduled  ${externalId}  1 delivery`,
      ]),
    ]);
    expect(await said('startAppointment', '--target', 'JOB-1')).toEqual(['JOB-1  InProgress', 'appointment.started  JOB-1  1 delivery']);
    expect(await said('reportProblem', 'target=JOB-1', 'type=AccessDenied')).toEqual([
      'JOB-1  InProgress',
      'appointment.problem_reported  JOB-1  1 delivery',
    ]);
    expect(await said('completeAppointment')).toEqual([
      'JOB-1  Completed',
      'appointment.completed  JOB-1  1 delivery',
      'target.completed  JOB-1  1 delivery',
      'visit_report.created  JOB-1  1 delivery',
    ]);
    const report = ['result=PartiallySuccessful', 'followUpRequired=true', 'attachmentCount=2', 'summary=Filter changed.'];
    expect(await said('submitReport', '--target', 'JOB-1', ...report, 'internalNotes="7"')).toEqual([
      'JOB-1  Completed',
      'visit_report.submitted  JOB-1  1 delivery',
      'visit_report.problem_reported  JOB-1  1 delivery',
    ]);
    expect((await records('visitReports')).at(-1)).toMatchObject({
      result: 'PartiallySuccessful',
      followUpRequired: true,
      attachmentCount: 2,
      summary: 'Filter changed.',
      internalNotes: '7',
    });
    expect(await said('approveReport')).toEqual([
      'JOB-1  Completed',
      'visit_report.approved  JOB-1  1 delivery',
      'visit_report.follow_up_required  JOB-1  1 delivery',
      'target.follow_up_created  JOB-1-FOLLOW-UP  1 delivery',
      'billing.event_created  JOB-1  1 delivery',
    ]);
    expect(await said('billing', 'to=Ready')).toEqual(['JOB-1  Completed', 'billing.event_ready  JOB-1  1 delivery']);
    expect(await said('billing', 'to="Sent"')).toEqual(['JOB-1  Completed', 'billing.event_sent  JOB-1  1 delivery']);
  });

  test('a JSON list is a list, too, and JSON objects are taken', async () => {
    const { tell, records } = await running('JOB, the first', '2');
    const words = ['targets=["JOB, the first","2"]', 'start={"latitude":51.5,"longitude":7}', 'startTime=2026-06-25T07:00:00Z'];
    expect(await tell('move', 'createRouteSuggestion', ...words)).toMatchObject({ exitCode: 0 });
    expect(await records('routeSuggestions')).toMatchObject([{ stops: [{}, {}], unrouted: [] }]);
    expect(await tell('move', 'createRouteSuggestion', 'targets=2')).toMatchObject({ exitCode: 0 });
    expect(await tell('move', 'discardRoute', 'suggestion=2')).toMatchObject({ exitCode: 0, stdout: 'route suggestion 2  Discarded\n' });
    expect((await records('routeSuggestions')).map(({ status }: { status: string }) => status)).toEqual(['Draft', 'Discarded']);
  });

  test('an external ID that looks like a number is text', async () => {
    const { tell } = await running('4711');
    expect(saidIn((await tell('move', 'scheduleAppointment', 'target=4711')).stdout)[0]).toBe('4711  Scheduled');
    expect(saidIn((await tell('move', 'cancelTarget', '--target', '4711')).stdout)[0]).toBe('4711  Cancelled');
  });

  test('with --json prints what control answers, each event with its deliveries', async () => {
    const { tell } = await running('JOB-1');
    expect(JSON.parse((await tell('move', 'scheduleAppointment', '--json')).stdout)).toEqual({
      target: { externalId: 'JOB-1', status: 'Scheduled' },
      routeSuggestionId: null,
      events: ['appointment.scheduled', 'target.scheduled'].map((eventType) => ({
        eventId: expect.stringMatching(/^evt_\w{26}$/),
        eventType,
        occurredAt: '2026-06-24T06:00:00.000Z',
        externalId: 'JOB-1',
        deliveries: 1,
      })),
    });
  });

  test('of another tenant, with --tenant; nobody is subscribed there', async () => {
    const { tell } = await running('JOB-1');
    expect(saidIn((await tell('move', 'scheduleAppointment', '--tenant', 'nordlicht')).stdout)).toEqual([
      'JOB-2026-000900  Scheduled',
      'appointment.scheduled  JOB-2026-000900  nobody is subscribed to it',
      'target.scheduled  JOB-2026-000900  nobody is subscribed to it',
    ]);
    expect((await tell('move', 'list', '--tenant', 'nordlicht')).stdout).toMatch(/^JOB-2026-000900 {2}Scheduled\n/);
    expect((await tell('move', 'list')).stdout).toMatch(/^JOB-1 {2}Imported\n/);
  });

  test('of a copy of a tenant, which leaves the tenant itself as it is', async () => {
    const { tell } = await running('JOB-1');
    await tell('tenant', 'clone', '--name', 'worker');
    expect(saidIn((await tell('move', 'scheduleAppointment', '--tenant', 'worker')).stdout)[0]).toBe('JOB-1  Scheduled');
    expect((await tell('move', 'list')).stdout).toMatch(/^JOB-1 {2}Imported\n/);
    expect(await tell('move', 'revokeKey', 'client=erp', '--tenant', 'worker')).toMatchObject({ exitCode: 0, stdout: 'revokeKey: done\n' });
    expect((await tell('state', 'get', 'apiKeys', '--tenant', 'worker')).stdout).toContain('revoked');
    expect((await tell('state', 'get', 'apiKeys')).stdout).not.toContain('revoked');
  });

  test('with the token given, from the environment too', async () => {
    const mock = await started(['--control-token', 'of-my-own']);
    const flags = ['--url', mock.ready.url, '--tenant', 'nordlicht'];
    const withToken = { ORDINAVO_MOCK_CONTROL_TOKEN: 'of-my-own', ORDINAVO_MOCK_TARGET: 'JOB-2026-000900' };
    expect(await command(['move', 'list', ...flags, '--control-token', 'wrong']).ended).toMatchObject({ exitCode: 2, stdout: '' });
    expect(await command(['move', 'cancelTarget', ...flags], withToken).ended).toMatchObject({
      exitCode: 0,
      stdout: expect.stringMatching(/^JOB-2026-000900 {2}Cancelled\n/),
    });
  });
});

describe('move list', () => {
  test('shows where the work for a target stands, and what is allowed now, as this command takes it', async () => {
    const { tell } = await running('JOB-1', 'JOB-2');
    expect(await tell('move', 'list', '--target', 'JOB-1')).toEqual({
      exitCode: 0,
      stderr: '',
      stdout: `JOB-1  Imported
  appointment    none
  visit report   none
  billing event  none
  allowed now    scheduleAppointment, cancelTarget
`,
    });
    for (const words of [
      ['scheduleAppointment', 'plannedStart=2026-06-25T08:00:00+02:00'],
      ['startAppointment'],
      ['completeAppointment'],
      ['submitReport'],
      ['approveReport'],
    ])
      expect(await tell('move', ...words, '--target', 'JOB-1')).toMatchObject({ exitCode: 0 });
    expect((await tell('move', 'list', '--target', 'JOB-1')).stdout).toBe(`JOB-1  Completed
  appointment    2  Completed  planned for 2026-06-25T06:00:00.000Z
  visit report   2  Approved  Successful
  billing event  1  Pending
  allowed now    billing to=Ready, billing to=Failed
`);
    for (const to of ['Ready', 'Sent']) await tell('move', 'billing', `to=${to}`);
    expect((await tell('move', 'list', '--target', 'JOB-1')).stdout).toMatch(
      /\n {2}billing event {2}1 {2}Sent\n {2}allowed now {4}nothing more\n$/,
    );
  });

  test('is about the newest target where none is named', async () => {
    const { tell } = await running('JOB-1', 'JOB-2');
    expect((await tell('move', 'list')).stdout).toMatch(/^JOB-2 {2}Imported\n/);
    expect(JSON.parse((await tell('move', 'list', '--json')).stdout)).toMatchObject({
      target: { externalId: 'JOB-2', status: 'Imported' },
      appointment: null,
      visitReport: null,
      billingEvent: null,
      allowed: ['scheduleAppointment', 'cancelTarget'],
    });
  });
});

describe('a move that is not allowed', () => {
  test('ends with 1, changes nothing, and names those that are', async () => {
    const { tell } = await running('JOB-1');
    const refused = async (...words: string[]) => {
      const { exitCode, stdout, stderr } = await tell('move', ...words);
      expect([exitCode, stdout]).toEqual([1, '']);
      return stderr;
    };
    expect(await refused('completeAppointment', '--target', 'JOB-1')).toMatch(
      /^completeAppointment: .*JOB-1.*Allowed now: scheduleAppointment, cancelTarget\.\n$/,
    );
    expect(await refused('approveReport', '--target', 'JOB-1', '--json')).toContain('Allowed now: scheduleAppointment, cancelTarget.');
    expect((await tell('move', 'list')).stdout).toMatch(/^JOB-1 {2}Imported\n/);
    await tell('move', 'createRouteSuggestion', 'targets=JOB-1');
    await tell('move', 'publishRoute');
    expect(await refused('publishRoute')).toMatch(/^publishRoute: .*route suggestion 1 is Published already/);
    expect(await refused('billing', 'to=Sent', '--target', 'JOB-1')).toContain(
      'Allowed now: startAppointment, cancelAppointment, cancelTarget.',
    );
  });
});

describe('usage', () => {
  test.each([
    [['move'], 'ordinavo-mock move needs a name. There are: list, createRouteSuggestion, publishRoute, '],
    [['move', 'startApointment'], 'There is no move "startApointment". Did you mean "startAppointment"?'],
    [['move', 'aproveReport', '--target', 'JOB-1'], 'Did you mean "approveReport"? ordinavo-mock move list says what is allowed now.'],
    [['move', 'dance'], 'There is no move "dance". There are: list, createRouteSuggestion, '],
    [['move', 'constructor'], 'There is no move "constructor".'],
    [['move', 'startAppointment', 'JOB-1'], '"JOB-1" is not KEY=VALUE; write result=Successful, and --target JOB-1 for a target.'],
    [['move', 'submitReport', '=Successful'], '"=Successful" is not KEY=VALUE; write result=Successful, and --target EXT for a target.'],
    [['move', 'billing', 'to=Ready', 'to=Sent'], 'ordinavo-mock move: to is given twice.'],
    [['move', 'cancelTarget', 'target=JOB-1', '--target', 'JOB-2'], 'ordinavo-mock move: target is given twice.'],
    [['move', 'list', 'JOB-1'], 'ordinavo-mock move list: "JOB-1" is too much; write move list --target EXT.'],
    [['move', 'startAppointment', '--count', '2'], 'There is no flag --count.'],
  ])('%j is refused with 2, before any mock is asked', async (words, message) => {
    expect(await command([...words, '--url', silence]).ended).toMatchObject({
      exitCode: 2,
      stdout: '',
      stderr: expect.stringContaining(message),
    });
  });

  test('what the mock does not take is refused by it: 2', async () => {
    const { tell } = await running('JOB-1');
    for (const [words, message] of [
      [['submitReport', 'resutl=Successful'], 'submitReport: "resutl" is no known key. "result"?'],
      [
        ['submitReport', 'result=Successfull'],
        'result: "Successfull" is none of Successful, PartiallySuccessful, Unsuccessful. "Successful"?',
      ],
      [['submitReport', 'followUpRequired=perhaps'], 'followUpRequired: "perhaps" is not '],
      [['submitReport', '__proto__=1'], 'submitReport: '],
      [['billing'], 'billing: needs "to"'],
      [['billing', 'to=Redy'], '"Redy" is none of Ready, Sent, Failed. "Ready"?'],
      [['publishRoute', '--target', 'JOB-1'], 'publishRoute: "target" is no known key.'],
      [['publishRoute'], 'publishRoute: there is no route suggestion.'],
      [['createRouteSuggestion', 'targets=JOB-1,JOB-9'], 'There is no target "JOB-9". "JOB-1"?'],
      [['createRouteSuggestion', 'targets='], 'createRouteSuggestion: targets'],
      [['createRouteSuggestion', 'routeDate=tomorrow'], 'routeDate: "tomorrow" is not '],
      [['scheduleAppointment', 'plannedStart=2026-02-30T06:00:00Z'], 'is not a time that exists'],
      [['startAppointment', '--target', 'JOB-9'], 'There is no target "JOB-9". "JOB-1"?'],
      [['list', '--target', 'JOB-9'], 'There is no target "JOB-9". "JOB-1"?'],
      [['list', '--tenant', 'nobody'], 'There is no tenant "nobody"'],
      [['revokeKey', 'client=erpp'], 'There is no client "erpp". "erp"?'],
      [['revokeKey', 'client=erp', 'key=spare'], 'There is no API key of the client erp "spare"'],
    ] as const)
      expect([words, await tell('move', ...words)]).toMatchObject([
        words,
        { exitCode: 2, stdout: '', stderr: expect.stringContaining(message) },
      ]);
  });

  test('without a mock says so: 3', async () => {
    expect(await command(['move', 'startAppointment', '--url', silence]).ended).toMatchObject({
      exitCode: 3,
      stderr: expect.stringContaining('Nobody answers at http://127.0.0.1:1.'),
    });
  });
});
