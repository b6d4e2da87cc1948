/** `ordinavo-mock exec`: starts, runs a command, checks the expectations, stops, and gives the exit code. */
import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { arrivals, type Execution, NotRunnable, reportOn, runAgainst } from '../check/commands/exec.js';
import { type ReporterName, reporters } from '../check/commands/reporters.js';
import { nearest } from '../contract/nearest.js';
import { type LogEvent, startMock } from '../mock.js';
import { stopwatch } from '../world/clock.js';
import type { Around } from './commands.js';
import { stateFileIn } from './control.js';
import { EnvironmentError, writeWhole } from './files.js';
import { type Given, UsageError } from './flags.js';
import { printable } from './log.js';
import { webhookOptionsIn } from './start.js';

export async function exec(given: Given, { environment, print }: Around): Promise<number> {
  const { positionals, rest } = given;
  if (rest.length === 0) throw new UsageError('ordinavo-mock exec needs a command behind "--": ordinavo-mock exec demo -- npm test.');
  if (positionals.length > 1)
    throw new UsageError(`One scenario at a time: ${positionals.map((word) => `"${word}"`).join(', ')}. The command goes behind "--".`);
  const chosen = reportersIn(given);
  const folder = given.text('out')?.text;
  const [imported, exported] = [given.text('import')?.text, given.text('export-on-exit')?.text];
  if (folder !== undefined) makeWritable(folder);
  const started = stopwatch();
  const mock = await startMock({
    keepProcessAlive: true,
    scenario: positionals[0],
    port: given.text('port')?.from === '--port' ? (given.whole('port', 65_535) ?? 0) : 0, // that of the environment is for start
    seed: given.whole('seed', 4_294_967_295),
    clock: given.choice('clock', ['real', 'frozen', 'virtual']),
    now: given.instant('now'),
    ...webhookOptionsIn(given),
    environment,
    log: (event) => {
      if (event.event === 'undelivered') process.stderr.write(undeliveredText(event));
    },
  });
  const exitCode = { now: null as number | null };
  const stopped = new AbortController();
  try {
    if (imported !== undefined) mock.importState(stateFileIn(imported));
    let running: Execution | null = null;
    const signals = { SIGINT: 130, SIGTERM: 143 } as const;
    // before the command starts: stopped at the same moment, this process would be gone and the command would stay
    for (const [signal, code] of Object.entries(signals)) {
      process.on(signal, () => {
        exitCode.now ??= code;
        stopped.abort();
        running?.stop(signal as keyof typeof signals); // as: its own keys
      });
    }
    running = runAgainst(mock, rest, {
      environment,
      terminal: process.stdin.isTTY === true,
      kill: (pid, signal) => void process.kill(pid, signal),
    });
    const ended = await running.ended;
    running = null;
    if (!stopped.signal.aborted) await arrivals(mock, stopped.signal);
    if (exported !== undefined) writeWhole(exported, `${JSON.stringify(mock.exportState())}\n`);
    if (exitCode.now !== null) return exitCode.now; // stopped in the middle: there is nothing to judge
    const report = reportOn(mock, rest, ended.exitCode, stopwatch() - started);
    for (const name of chosen) writeReport(reporters[name].write(report), reporters[name].file, folder, print);
    for (const defect of mock.defects) process.stderr.write(`DEFECT of the mock, during ${defect}\n`);
    return ended.exitCode !== 0 ? ended.exitCode : report.passed ? 0 : 1;
  } catch (error) {
    throw error instanceof NotRunnable ? new EnvironmentError(error.message) : error;
  } finally {
    await mock.close();
  }
}

const mostTold = 5;

/** Deliveries that were still to come when the mock was stopped: they will not. */
function undeliveredText({ count, deliveries }: Extract<LogEvent, { event: 'undelivered' }>): string {
  const lines = deliveries.slice(0, mostTold).map((line) => `  ${printable(line)}`);
  const more = count > lines.length ? [`  and ${count - lines.length} more`] : [];
  return `${[`Not delivered when the mock was stopped: ${count}`, ...lines, ...more].join('\n')}\n`;
}

export function reportersIn(given: Given): readonly ReporterName[] {
  const names = given.list('reporter');
  const known = Object.keys(reporters) as ReporterName[]; // as: the keys of the table
  for (const name of names) {
    if (known.includes(name as ReporterName)) continue;
    const close = nearest(name, known);
    throw new UsageError(`--reporter: "${name}" is none of ${known.join(', ')}.${close === null ? '' : ` "${close}"?`}`);
  }
  return names.length === 0 ? ['console'] : known.filter((name) => names.includes(name));
}

export function writeReport(text: string, file: string | null, folder: string | undefined, print: (text: string) => void): void {
  if (file === null || folder === undefined) {
    print(text);
    return;
  }
  writeWhole(join(folder, file), text);
}

/** First of all, so that nothing is run whose report could not be written. */
export function makeWritable(folder: string, flag = '--out'): void {
  try {
    for (const missing of missingFolders(folder)) mkdirSync(missing); // recursive: true would never end below /proc
  } catch (error) {
    throw new EnvironmentError(`${flag} ${folder}: cannot be made: ${error instanceof Error ? error.message : String(error)}.`);
  }
  try {
    if (!statSync(folder).isDirectory()) throw new Error('it is a file');
    accessSync(folder, constants.W_OK);
  } catch (error) {
    throw new EnvironmentError(`${flag} ${folder}: cannot be written to: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

/** From the outermost. */
function missingFolders(folder: string): readonly string[] {
  const path = resolve(folder);
  return existsSync(path) ? [] : [...missingFolders(dirname(path)), path];
}
