/** Runs a command against a mock of its own, and judges what it left behind by the expectations of the scenario. */
import { spawn } from 'node:child_process';
import type { CheckedExpectation, ConductReport, ControlError, GiveUp } from '../../control/control.js';
import type { Mock } from '../../mock.js';
import { inRealTime } from '../../world/clock.js';

/** What came of it. */
export interface ExecReport {
  readonly scenario: string;
  readonly command: readonly string[];
  /** That of the command; 128 and the signal's number where one ended it. */
  readonly exitCode: number;
  readonly expectations: readonly CheckedExpectation[];
  readonly conduct: readonly ConductReport[];
  /** The command went well, and every expectation holds. */
  readonly passed: boolean;
  /** Real milliseconds. */
  readonly took: number;
}

export interface Execution {
  readonly ended: Promise<{ readonly exitCode: number }>;
  /** Tells the command to stop, and makes it stop when it does not. */
  stop(signal: 'SIGINT' | 'SIGTERM'): void;
}

/** What the command runs in. */
interface Setting {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Whether it shares a terminal, and gets its Ctrl-C from there. Otherwise it is a process group of its own, stopped as a whole. */
  readonly terminal: boolean;
  readonly kill: (pid: number, signal: NodeJS.Signals) => void;
}

/** The command cannot be run at all. */
export class NotRunnable extends Error {}

const patience = 600; // ms

export function runAgainst(mock: Mock, command: readonly string[], { environment, terminal, kill }: Setting): Execution {
  const [program = '', ...words] = command;
  const child = spawn(program, words, { stdio: 'inherit', env: { ...environment, ...variablesOf(mock) }, detached: !terminal });
  const ended = new Promise<{ exitCode: number }>((resolve, reject) => {
    child.once('error', (error: NodeJS.ErrnoException) => {
      const why = error.code === 'ENOENT' ? 'there is no such command' : error.code === 'EACCES' ? 'it may not be run' : error.message;
      reject(new NotRunnable(`${program} cannot be run: ${why}.`));
    });
    child.once('exit', (code, signal) => resolve({ exitCode: code ?? 128 + (signalNumbers[signal ?? ''] ?? 1) }));
  });
  const send = (signal: NodeJS.Signals) => {
    try {
      if (terminal || child.pid === undefined) child.kill(signal);
      else kill(-child.pid, signal);
    } catch {
      // it has ended meanwhile, with all that it had started
    }
  };
  return {
    ended,
    stop: (signal) => {
      if (!(terminal && signal === 'SIGINT')) send(signal);
      const callOff = inRealTime(patience, () => send('SIGKILL'));
      void ended.then(callOff, callOff);
    },
  };
}

const signalNumbers: Readonly<Record<string, number>> = {
  SIGHUP: 1,
  SIGINT: 2,
  SIGQUIT: 3,
  SIGABRT: 6,
  SIGKILL: 9,
  SIGSEGV: 11,
  SIGTERM: 15,
};

/** How the command finds the mock, and how the commands of ordinavo-mock within it do. */
function variablesOf(mock: Mock): Readonly<Record<string, string | undefined>> {
  return {
    ORDINAVO_BASE_URL: mock.api,
    ORDINAVO_API_KEY: mock.apiKey,
    ORDINAVO_WEBHOOK_SECRET: mock.webhookSecret === '' ? undefined : mock.webhookSecret,
    ORDINAVO_MOCK_URL: mock.url,
    ORDINAVO_MOCK_CONTROL_TOKEN: mock.controlToken,
    ORDINAVO_MOCK_TENANT: undefined, // of another mock
  };
}

/** Gives each thing that is expected within some time that much real time from now. What has not come by then is for the report to say. */
export async function arrivals(mock: Mock, giveUp: GiveUp): Promise<void> {
  const awaited = mock
    .expectations()
    .flatMap(({ condition: { deliveries, events } }) => [
      ...(deliveries?.within === undefined ? [] : [mock.waitFor({ deliveries }, deliveries.within, giveUp)]),
      ...(events?.within === undefined ? [] : [mock.waitFor({ events }, events.within, giveUp)]),
    ]);
  const notYet = (error: ControlError) => {
    if (error.kind !== 'timeout') throw error;
  };
  await Promise.all(awaited.map((arrival) => arrival.catch(notYet)));
}

export function reportOn(mock: Mock, command: readonly string[], exitCode: number, took: number): ExecReport {
  const expectations = mock.expectations();
  return {
    scenario: mock.scenario.name,
    command,
    exitCode,
    expectations,
    conduct: mock.conduct(),
    passed: exitCode === 0 && expectations.every(({ holds }) => holds),
    took: Math.round(took),
  };
}
