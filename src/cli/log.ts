/** Log lines, for people and for machines. */
import type { LogEvent } from '../mock.js';
import { wallClock } from '../world/clock.js';
import { firstOf } from './show.js';

/** Writes lines to standard output, and falls silent when nobody reads them any more. */
export function logWriter(): (line: string) => void {
  let silent = false;
  process.stdout.on('error', () => {
    silent = true; // a closed pipe must not stop the mock
  });
  return (line) => {
    if (!silent) process.stdout.write(`${line}\n`);
  };
}

export function jsonLine(event: object): string {
  return JSON.stringify({
    ...event,
    ...('took' in event && typeof event.took === 'number' ? { took: Math.round(event.took * 100) / 100 } : {}),
  });
}

/** Lines for people, with `null` for what need not be told again: that nobody answers at a receiver is told once, until somebody does. */
export function prettyLog(): (event: LogEvent) => string | null {
  const silent = new Set<string>();
  let hasAnswered = false;
  return (event) => {
    if (event.event === 'delivery') {
      const { receiver, status, error } = event;
      if (status > 0) {
        hasAnswered = true;
        silent.delete(receiver);
      } else if (error?.includes('ECONNREFUSED') === true) {
        if (silent.has(receiver)) return null;
        silent.add(receiver);
        return prettyEvent({ ...event, error: `${error} That is told once, until somebody does.` });
      }
    }
    if (event.event === 'undelivered' && !hasAnswered && silent.size > 0)
      return `${timeOfDay()}  not delivered: ${event.count}; nobody has ever answered at ${[...silent].join(', ')}`;
    return prettyEvent(event);
  };
}

/** `10:02:11  POST /inbound/targets        200  Completed, 1 created                  erp   2 ms`, and a line for each reason. */
function prettyEvent(event: LogEvent): string {
  const time = timeOfDay();
  if (event.event === 'delivery') return deliveryLine(time, event);
  if (event.event === 'undelivered')
    return [
      `${time}  not delivered: ${event.count}`,
      ...event.deliveries.map((line) => `            ${printable(line)}`),
      ...(event.count > event.deliveries.length ? [`            and ${event.count - event.deliveries.length} more`] : []),
    ].join('\n');
  if (event.event === 'dropped') return `${time}  forgotten: ${event.message}`;
  if (event.event === 'step') return stepLine(time, event);
  if (event.event === 'defect') return `${time}  DEFECT of the mock, during ${printable(event.during)}\n${event.stack}`;
  const { method, path, status, summary, client, took, reasons } = event;
  const request = printable(`${method} ${path}`).padEnd(28);
  const [only] = reasons;
  const near = status === 404 && only?.startsWith('no such route') ? only : null;
  const text = near ?? summary;
  const line = `${time}  ${request}  ${String(status).padStart(3)}  ${printable(text).padEnd(36)}  ${(client ?? '').padStart(8)}  ${Math.max(1, Math.round(took))} ms`;
  return [line, ...(near !== null ? [] : reasons.map((reason) => `            ${printable(reason)}`))].join('\n');
}

export function timeOfDay(): string {
  return new Date(wallClock()).toTimeString().slice(0, 8);
}

/** Control characters as escapes, so that nothing that a client sends can forge a line or move the cursor. */
export function printable(text: string, most = 500): string {
  return shortened(text, most).replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu,
    (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );
}

/** `10:02:11  ~~~ approveReport JOB-1               visit_report.approved, billing.event_created`, below the words of requests. */
function stepLine(time: string, { step, refused, events }: Extract<LogEvent, { event: 'step' }>): string {
  const [what, said] = inTwo(printable(step));
  const came = refused === null ? firstOf(events) : 'not possible';
  const more = [shortened(said, 140), printable(refused ?? '')].filter((text) => text !== '');
  return [`${time}  ${`~~~ ${what}`.padEnd(33)}  ${came}`.trimEnd(), ...more.map((text) => `            ${text}`)].join('\n');
}

function shortened(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 3)}...` : text;
}

/** A step that says much says it on a line of its own. */
function inTwo(step: string): readonly [string, string] {
  const comma = step.indexOf(', ');
  return step.length <= 29 || comma === -1 ? [step, ''] : [step.slice(0, comma), step.slice(comma + 2)];
}

/** `10:02:11    --> target.imported        200  attempt 1                    127.0.0.1:5005   8 ms` */
function deliveryLine(
  time: string,
  { eventType, externalId, attempt, kind, status, error, receiver, took }: Extract<LogEvent, { event: 'delivery' }>,
): string {
  const event = `  --> ${printable(`${eventType}${externalId === null ? '' : `  ${externalId}`}`)}`.padEnd(28);
  const which = `attempt ${attempt}${kind === 'regular' ? '' : `, ${kind}`}`;
  const line = `${time}  ${event}  ${String(status).padStart(3)}  ${which.padEnd(27)}  ${receiver.padStart(17)}  ${Math.max(1, Math.round(took))} ms`;
  return error === null || status > 0 ? line : `${line}\n            ${printable(error)}`;
}
