/** `ordinavo-mock proxy`: passes the calls of a client on to a real API, and tells what of them breaks the contract, until it is told to stop. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkReporters } from '../check/check-reporters.js';
import { type Noticed, Proxied } from '../check/proxy/proxied.js';
import { startProxy } from '../check/proxy/proxy.js';
import { Recorder } from '../check/proxy/recording.js';
import { hostName, isLoopback } from '../domain/access.js';
import { stopwatch } from '../world/clock.js';
import type { Around } from './commands.js';
import { readContract } from './contract-file.js';
import { makeWritable, reportersIn, writeReport } from './exec.js';
import { EnvironmentError, writeWhole } from './files.js';
import { type Given, UsageError } from './flags.js';
import { jsonLine, printable, timeOfDay } from './log.js';
import { packageRunner, whenStopped } from './runner.js';
import { refusePositionals } from './signatures.js';
import { baseUrlIn } from './target.js';

export async function proxy(given: Given, { print }: Around): Promise<null> {
  process.noDeprecation = true; // newer Nodes warn of what the engine of the oracle does, which nobody here can change
  const runner = packageRunner();
  refusePositionals(given, 'proxy');
  const host = given.text('host')?.text ?? '127.0.0.1';
  const port = given.whole('port', 65_535) ?? 4710;
  const baseUrl = targetIn(given, host, port);
  const patience = given.duration('timeout', '30s') ?? 30_000;
  const form = given.choice('log', ['pretty', 'json', 'quiet']) ?? 'pretty';
  const chosen = reportersIn(given);
  const folder = given.text('out')?.text;
  const kept = given.text('record')?.text;
  if (folder !== undefined) makeWritable(folder);
  if (kept !== undefined) makeWritable(kept, '--record');
  const { contract, judge } = await readContract(given.text('contract')?.text ?? null);
  const write = logTo(form);
  const keeper = kept === undefined ? null : new Keeper(kept);
  const recording = keeper === null ? null : { recorder: new Recorder(contract, keeper.next()), write: keeper.write };
  const proxied = new Proxied({ contract, judge, baseUrl, recording });
  const started = stopwatch();
  const running = await startProxy({
    target: new URL(baseUrl),
    host,
    port,
    allowedHosts: given.list('allowed-hosts'),
    patience,
    tell: (passed) => write(proxied.take(passed)),
  });
  const finish = async (stoppedWith: number) => {
    await running.close();
    const report = proxied.report(stopwatch() - started);
    try {
      for (const name of chosen)
        writeReport(checkReporters[name].write(report), checkReporters[name].file?.replace('check', 'proxy') ?? null, folder, print);
    } catch (error) {
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
      return 3;
    }
    if (proxied.calls === 0) process.stderr.write('Nobody called, so nothing is known: that is no pass.\n');
    else if (report.exchanges.proxy === undefined && report.findings.length === 0)
      process.stderr.write('No call could be judged, so nothing is known: that is no pass.\n');
    if (keeper?.hasFailed === true) return 3;
    return stoppedWith === hangUp ? hangUp : report.passed ? 0 : 1;
  };
  whenStopped(runner, (stoppedWith) => {
    void finish(stoppedWith).then((exitCode) => process.stdout.write('', () => process.exit(exitCode)));
  });
  write({ event: 'listening', api: running.api, target: baseUrl });
  return null;
}

/** The exit code of a closed terminal, where nobody sees the verdict. Ctrl-C and SIGTERM are how a proxy ends. */
const hangUp = 129;

function targetIn(given: Given, host: string, port: number): string {
  const baseUrl = baseUrlIn(given);
  if (baseUrl === null) throw new UsageError('proxy needs --target URL: the base URL of the real API, or the origin that it is at.');
  const { protocol, hostname, port: named } = new URL(baseUrl);
  const name = hostName(hostname);
  const isHere = name === host || (isLoopback(name) && (isLoopback(host) || ['0.0.0.0', '::'].includes(host)));
  if (isHere && protocol === 'http:' && Number(named || 80) === port)
    throw new UsageError(`--target: ${baseUrl} is where this proxy itself listens. Name another address, or take another --port.`);
  return baseUrl;
}

/** Keeps recordings in a folder, beside those that are there. What cannot be written is told once; calls are passed on all the same. */
class Keeper {
  readonly #folder: string;
  hasFailed = false;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The number after those that are there. */
  next(): number {
    try {
      const numbers = readdirSync(this.#folder).map((file) => Number(/^(\d+)-.*\.json$/.exec(file)?.[1] ?? 0));
      return numbers.reduce((most, number) => Math.max(most, number), 0) + 1;
    } catch (error) {
      throw new EnvironmentError(`--record ${this.#folder}: cannot be read: ${error instanceof Error ? error.message : String(error)}.`);
    }
  }

  write = (file: string, text: string): void => {
    if (this.hasFailed) return;
    try {
      writeWhole(join(this.#folder, file), text, 'new');
    } catch (error) {
      this.hasFailed = true;
      process.stderr.write(`--record: nothing more is recorded. ${error instanceof Error ? error.message : String(error)}\n`);
    }
  };
}

type Line = Noticed | { readonly event: 'listening'; readonly api: string; readonly target: string };

/** To standard error: the report alone goes to standard output. */
function logTo(form: 'pretty' | 'json' | 'quiet'): (line: Line) => void {
  process.stderr.on('error', () => undefined); // whoever reads no further has seen enough
  if (form === 'quiet') return () => undefined;
  const text = form === 'json' ? (line: Line) => jsonLine('event' in line ? line : { event: 'exchange', ...line }) : prettyLine;
  return (line) => void process.stderr.write(`${text(line)}\n`);
}

/** `10:02:11  POST /inbound/targets        200  importTarget                          12 ms`, and a line for each violation. */
function prettyLine(line: Line): string {
  if ('event' in line) return `Passing calls on to ${line.target}  (Ctrl-C stops, and prints the report)\n  from ${line.api}`;
  const { method, path, status, operation, took, findings, note } = line;
  const request = printable(`${method} ${path}`).padEnd(28);
  const head = `${timeOfDay()}  ${request}  ${String(status === 0 ? '-' : status).padStart(3)}  ${(operation ?? '').padEnd(24)}  ${Math.max(1, Math.round(took))} ms`;
  const violations = findings.map(({ in: where, pointer, expected, got }) => {
    const place = pointer === '' ? where : `${where} ${pointer}`;
    return `            ${printable(`${place}: expected: ${expected}, got: ${got}`)}`;
  });
  return [head, ...(note === null ? [] : [`            ${printable(note)}`]), ...violations].join('\n');
}
