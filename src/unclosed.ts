/** Tells of a mock that was still open when its process ended: whoever forgot to close it finds out, and where. */
import { writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runInThisContext } from 'node:vm';

/** Answers how to say that it was closed after all. */
export function tellWhenUnclosed(url: string, started: string | null): () => void {
  let told = false;
  const tell = () => {
    if (told) return;
    told = true;
    const where = started === null ? '' : `, started at ${started},`;
    writeSync(
      standardError,
      `ordinavo-mock: the mock at ${url}${where} was still open when the process ended. Close it with "await mock.close()", or give startMock({ keepProcessAlive: true }) where the process is to go on for it.\n`,
    );
  };
  const process = realProcess();
  process.setMaxListeners(moreBy(process, 1)); // many mocks at a time are no leak
  process.on('exit', tell);
  vitestWorker()?.onCleanup(tell);
  return () => {
    told = true;
    process.off('exit', tell);
    process.setMaxListeners(moreBy(process, -1));
  };
}

const standardError = 2;

/** Jest gives modules a copy of `process`, to which nothing ever happens. */
function realProcess(): NodeJS.Process {
  return runInThisContext('process');
}

/** Vitest ends its workers by a signal, after which no process can say anything; before that it calls back. */
function vitestWorker(): { onCleanup(listener: () => void): void } | null {
  const worker: unknown = Reflect.get(globalThis, '__vitest_worker__');
  if (typeof worker !== 'object' || worker === null || !('onCleanup' in worker) || typeof worker.onCleanup !== 'function') return null;
  return worker as { onCleanup(listener: () => void): void }; // as: just looked at
}

/** 0 stands for any number. */
function moreBy(process: NodeJS.Process, count: number): number {
  const most = process.getMaxListeners();
  return most === 0 ? 0 : most + count;
}

/** The line of the caller's code that a call came from, `file:line:column`; `null` where the stack does not tell. */
export function callerLine(): string | null {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 30;
  const lines = (new Error().stack ?? '').split('\n').slice(1);
  Error.stackTraceLimit = limit;
  const foreign = lines.find((line) => /:\d+:\d+\)?$/.test(line) && !line.includes(ownFolder) && !line.includes('node:'));
  return foreign === undefined ? null : (/\(?((?:file:\/\/)?[^\s()]+:\d+:\d+)\)?$/.exec(foreign)?.[1] ?? null);
}

const ownFolder = dirname(fileURLToPath(import.meta.url));
