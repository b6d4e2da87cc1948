/** Log lines, for people and for machines. */
import type { LogEvent } from '../mock.js';
import { wallClock } from '../world/clock.js';

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

/** `10:02:11  POST /inbound/targets        200  Completed, 1 created                  erp   2 ms`, and a line for each reason. */
export function prettyEvent(event: LogEvent): string {
  const time = timeOfDay();
  if (event.event === 'dropped') return `${time}  forgotten: ${event.message}`;
  if (event.event === 'defect') return `${time}  DEFECT of the mock, during ${printable(event.during)}\n${event.stack}`;
  const { method, path, status, summary, client, took, reasons } = event;
  const request = printable(`${method} ${path}`).padEnd(28);
  const [only] = reasons;
  const near = status === 404 && only?.startsWith('no such route') ? only : null;
  const text = near ?? summary;
  const line = `${time}  ${request}  ${String(status).padStart(3)}  ${printable(text).padEnd(36)}  ${(client ?? '').padStart(8)}  ${Math.max(1, Math.round(took))} ms`;
  return [line, ...(near !== null ? [] : reasons.map((reason) => `            ${printable(reason)}`))].join('\n');
}

function timeOfDay(): string {
  return new Date(wallClock()).toTimeString().slice(0, 8);
}

/** Control characters as escapes, so that nothing that a client sends can forge a line or move the cursor. */
function printable(text: string): string {
  const shown = text.length > 500 ? `${text.slice(0, 497)}...` : text;
  return shown.replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu,
    (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );
}
