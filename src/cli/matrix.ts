/** `ordinavo-mock matrix`: runs a command under each alternative of the register, and tells on which guesses it depends. */
import { fileURLToPath } from 'node:url';
import { arrivals, type Execution, NotRunnable, reportOn, runAgainst } from '../check/commands/exec.js';
import {
  type Alternative,
  alternativesTo,
  judged,
  type MatrixRun,
  matrixReporters,
  nameOf,
  patienceAfter,
  runAll,
  runLine,
  switchable,
  unusable,
  widthOf,
} from '../check/commands/matrix.js';
import { nearest } from '../contract/nearest.js';
import { type Mock, type MockOptions, startMock } from '../mock.js';
import { type LoadedScenario, loadScenario } from '../scenarios/load.js';
import { ScenarioError } from '../scenarios/scenario.js';
import { inRealTime, stopwatch } from '../world/clock.js';
import type { Around } from './commands.js';
import { makeWritable, reportersIn, writeReport } from './exec.js';
import { EnvironmentError } from './files.js';
import { type Environment, type Given, UsageError } from './flags.js';
import { webhookOptionsIn } from './start.js';

const builtInFolder = fileURLToPath(new URL('../scenarios/', import.meta.url)); // beside dist
const signals = { SIGINT: 130, SIGTERM: 143 } as const;

export async function matrix(given: Given, { environment, print }: Around): Promise<number> {
  const { positionals, rest } = given;
  if (rest.length === 0) throw new UsageError('ordinavo-mock matrix needs a command behind "--": ordinavo-mock matrix demo -- npm test.');
  if (positionals.length > 1)
    throw new UsageError(`One scenario at a time: ${positionals.map((word) => `"${word}"`).join(', ')}. The command goes behind "--".`);
  const chosen = reportersIn(given);
  const [only, timeout] = [onlyIn(given), given.duration('timeout', '90s') ?? null];
  const folder = given.text('out')?.text;
  if (folder !== undefined) makeWritable(folder);
  const started = stopwatch();
  const loaded = await loadScenario(positionals[0] ?? 'demo', { builtInFolder, environment });
  const planned = alternativesTo(loaded.scenario.assumptions ?? {}, only);
  const runner = new Runner(rest, environment, loaded, {
    port: given.text('port')?.from === '--port' ? (given.whole('port', 65_535) ?? 0) : 0, // that of the environment is for start
    seed: given.whole('seed', 4_294_967_295),
    clock: given.choice('clock', ['real', 'frozen', 'virtual']),
    now: given.instant('now'),
    ...webhookOptionsIn(given),
  });
  for (const [signal, code] of Object.entries(signals)) process.on(signal, () => runner.stop(signal as keyof typeof signals, code)); // as: its own keys

  const [width, total] = [widthOf(planned), planned.length + 1];
  let count = 0;
  const run = async (alternative: Alternative | null, first: MatrixRun | null) => {
    const ran = await runner.run(alternative, timeout ?? (first === null ? null : patienceAfter(first)));
    if (ran === null) process.stderr.write(`Stopped during ${nameOf(alternative)}; nothing is judged.\n`);
    else process.stderr.write(`${`${++count}/${total}`.padStart(5)}  ${runLine(ran, width)}\n`);
    return ran;
  };
  const outcome = await runAll(planned, run, given.on('bail'));
  if (outcome === null) return runner.stoppedWith ?? 1;
  const report = { scenario: loaded.name, command: rest, ...outcome, took: Math.round(stopwatch() - started) };
  for (const name of chosen) writeReport(matrixReporters[name].write(report), matrixReporters[name].file, folder, print);
  return report.passed ? 0 : 1;
}

/** Runs the command, each time against a mock of its own, until it is told to stop. */
class Runner {
  readonly #command: readonly string[];
  readonly #environment: Environment;
  readonly #loaded: LoadedScenario;
  readonly #options: MockOptions;
  readonly #stopped = new AbortController();
  #underWay: Execution | null = null;
  /** The exit code for the signal that stopped it. */
  stoppedWith: number | null = null;

  constructor(command: readonly string[], environment: Environment, loaded: LoadedScenario, options: MockOptions) {
    this.#command = command;
    this.#environment = environment;
    this.#loaded = loaded;
    this.#options = options;
  }

  stop(signal: keyof typeof signals, exitCode: number): void {
    this.stoppedWith ??= exitCode;
    this.#stopped.abort();
    this.#underWay?.stop(signal);
  }

  /** `null` when it was told to stop. */
  async run(alternative: Alternative | null, timeout: number | null): Promise<MatrixRun | null> {
    const requests = { calls: 0, strangers: 0 };
    const mock = await this.#mockUnder(alternative, (client) => {
      requests[client === null ? 'strangers' : 'calls'] += 1;
    });
    if ('verdict' in mock) return mock;
    try {
      if (this.#stopped.signal.aborted) return null;
      const started = stopwatch();
      const { exitCode, stoppedAfter } = await this.#execute(mock, timeout);
      if (!this.#stopped.signal.aborted) await arrivals(mock, this.#stopped.signal);
      if (this.#stopped.signal.aborted) return null;
      const { assumptions } = mock.snapshot().state.rules;
      const report = reportOn(mock, this.#command, exitCode, stopwatch() - started);
      return judged(alternative, report, { ...requests, stoppedAfter, assumptions }, this.#loaded.expectationsAt);
    } finally {
      for (const defect of mock.defects) process.stderr.write(`DEFECT of the mock, during ${defect}\n`);
      await mock.close();
    }
  }

  /** What became of the command; it is stopped when it takes longer than `timeout`. */
  async #execute(mock: Mock, timeout: number | null): Promise<{ readonly exitCode: number; readonly stoppedAfter: number | null }> {
    const execution = runAgainst(mock, this.#command, {
      environment: this.#environment,
      terminal: process.stdin.isTTY === true,
      kill: (pid, signal) => void process.kill(pid, signal),
    });
    this.#underWay = execution;
    let stoppedAfter: number | null = null;
    const stopLate = () => {
      stoppedAfter = timeout;
      execution.stop('SIGTERM');
    };
    const callOff = timeout === null ? () => undefined : inRealTime(timeout, stopLate);
    try {
      const { exitCode } = await execution.ended;
      return { exitCode, stoppedAfter };
    } catch (error) {
      throw error instanceof NotRunnable ? new EnvironmentError(error.message) : error;
    } finally {
      callOff();
      this.#underWay = null;
    }
  }

  /** The run itself where the scenario breaks under the alternative. */
  async #mockUnder(alternative: Alternative | null, onRequest: (client: string | null) => void): Promise<Mock | MatrixRun> {
    const { scenario, name } = this.#loaded;
    const changed = alternative === null ? {} : { [alternative.setting]: alternative.value };
    try {
      return await startMock({
        keepProcessAlive: true,
        ...this.#options,
        scenario: { ...scenario, name, assumptions: { ...scenario.assumptions, ...changed } },
        environment: this.#environment,
        log: (event) => {
          if (event.event === 'exchange') onRequest(event.client);
        },
      });
    } catch (error) {
      if (alternative === null || !(error instanceof ScenarioError)) throw error;
      return unusable(alternative, error.message);
    }
  }
}

/** The assumptions that are asked for, by id or setting; none for all. */
function onlyIn(given: Given): readonly string[] {
  const wanted = given.list('only');
  for (const one of wanted) {
    if (switchable.includes(one)) continue;
    const close = nearest(one, switchable);
    const known = switchable.filter((name) => /^A-/.test(name)).join(', ');
    throw new UsageError(
      `--only: "${one}" is none of the assumptions that have an alternative: ${known}.${close === null ? '' : ` "${close}"?`}`,
    );
  }
  return wanted;
}
