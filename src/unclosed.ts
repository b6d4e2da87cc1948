/** Tells of a mock that was still open when its process ended: whoever forgot to close it finds out, and where. */
import { writeSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runInThisContext } from 'node:vm';

/** Answers how to say that it was closed after all. */
export function tellWhenUnclosed(url: string, started: string | null): () => void {
  const process = realProcess();
  const { messages, tell } = unclosedIn(process);
  const where = started === null ? '' : `, started at ${started},`;
  const message = `ordinavo-mock: the mock at ${url}${where} was still open when the process ended. Close it with "await mock.close()", or give startMock({ keepProcessAlive: true }) where the process is to go on for it.\n`;
  if (messages.size === 0) process.on('exit', tell);
  messages.add(message);
  vitestWorker()?.onCleanup(tell); // Vitest keeps a function once, and this is always the same one
  return () => {
    messages.delete(message);
    if (messages.size === 0) process.off('exit', tell);
  };
}

/** What is to be said of the mocks that are open now, and one listener that says it. */
interface Unclosed {
  readonly messages: Set<string>;
  readonly tell: () => void;
}

/** Jest loads this module anew for each test file of a process; that many listeners on the process would look like a leak. */
const shared = Symbol.for('ordinavo-mock: unclosed');

function unclosedIn(process: NodeJS.Process & { [shared]?: Unclosed }): Unclosed {
  process[shared] ??= newUnclosed(process);
  return process[shared];
}

function newUnclosed(process: NodeJS.Process): Unclosed {
  const messages = new Set<string>();
  const tell = () => {
    process.off('exit', tell);
    for (const message of messages) writeSync(standardError, message);
    messages.clear();
  };
  return { messages, tell };
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

/** The line of the caller's code that a call came from, `file:line:column`; `null` where the stack does not tell. */
export function callerLine(): string | null {
  const lines = stackLines().map((line) => /^\s*at (?:.*? \((.+:\d+:\d+)\)|(?:async )?(.+:\d+:\d+))$/.exec(line));
  const places = lines.flatMap((match) => match?.[1] ?? match?.[2] ?? []);
  return places.find((place) => !place.startsWith('node:') && !ownFolders.some((folder) => place.includes(folder))) ?? null;
}

/** None where the program has stacks that are no text. */
function stackLines(): readonly string[] {
  const limit = Error.stackTraceLimit;
  try {
    Error.stackTraceLimit = 30;
    const { stack }: { stack?: unknown } = new Error('where');
    return typeof stack === 'string' ? stack.split('\n') : [];
  } finally {
    Error.stackTraceLimit = limit;
  }
}

/** As a path and as a URL, which differ where a folder has a space in its name. */
const ownFolder = new URL('.', import.meta.url);
const ownFolders = [fileURLToPath(ownFolder), ownFolder.href];
