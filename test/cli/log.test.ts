/** What the log says of the steps that people in Ordinavo take. Requests and deliveries are in `start.test.ts`, from a running mock. */
import { describe, expect, test } from 'vitest';
import { jsonLine, prettyLog } from '../../src/cli/log.js';
import type { LogEvent } from '../../src/mock.js';

type StepEvent = Extract<LogEvent, { event: 'step' }>;

const taken: StepEvent = {
  event: 'step',
  tenant: 'rheinruhr',
  step: 'startAppointment JOB-1',
  refused: null,
  events: ['appointment.started'],
};

function lines(step: Partial<StepEvent>): readonly string[] {
  return (prettyLog()({ ...taken, ...step }) ?? '').replace(/^\d\d:\d\d:\d\d/, '10:02:11').split('\n');
}

describe('a step in the log', () => {
  test('stands with its events below the words of requests', () => {
    const request = prettyLog()({
      event: 'exchange',
      method: 'POST',
      path: '/inbound/targets',
      status: 200,
      summary: 'Completed, 1 created',
      client: 'erp',
      correlationId: 'corr-1',
      took: 2,
      reasons: [],
    });
    const [line = ''] = lines({});
    expect(line).toBe('10:02:11  ~~~ startAppointment JOB-1         appointment.started');
    expect(line.indexOf('appointment.started')).toBe(request?.indexOf('Completed'));
  });

  test('names six events at most', () => {
    const events = Array.from({ length: 500 }, () => ['appointment.scheduled', 'target.scheduled'] as const).flat();
    expect(lines({ step: 'publishRoute', events: ['route.published', ...events] })).toEqual([
      '10:02:11  ~~~ publishRoute                   route.published, appointment.scheduled, target.scheduled, appointment.scheduled, target.scheduled, appointment.scheduled and 995 more',
    ]);
  });

  test('that says much has a line for it, which is cut where it is long', () => {
    expect(
      lines({ step: `submitReport JOB-1, result Successful, summary ${'x'.repeat(1000)}`, events: ['visit_report.submitted'] }),
    ).toEqual([
      '10:02:11  ~~~ submitReport JOB-1             visit_report.submitted',
      `            result Successful, summary ${'x'.repeat(110)}...`,
    ]);
  });

  test('that was not possible says why in full, with what is allowed', () => {
    const refused = `${'because '.repeat(20)}. Allowed now: scheduleAppointment, cancelTarget`;
    expect(lines({ refused, events: [] })).toEqual(['10:02:11  ~~~ startAppointment JOB-1         not possible', `            ${refused}`]);
  });

  test('without events ends where its words end', () => {
    expect(lines({ step: 'revokeKey erp', events: [] })).toEqual(['10:02:11  ~~~ revokeKey erp']);
  });

  test('cannot forge a line', () => {
    expect(lines({ step: 'cancelTarget J\n10:00:00  GET /\u001b[2J', refused: 'a\nb' })).toEqual([
      '10:02:11  ~~~ cancelTarget J\\u000a10:00:00  GET /\\u001b[2J  not possible',
      '            a\\u000ab',
    ]);
  });

  test('is an object on one line for machines', () => {
    expect(jsonLine({ ...taken, step: 'cancelTarget J\n1' })).toBe(
      '{"event":"step","tenant":"rheinruhr","step":"cancelTarget J\\n1","refused":null,"events":["appointment.started"]}',
    );
  });
});
