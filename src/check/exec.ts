/** Runs a command against a mock of its own, and judges what it left behind by the expectations of the scenario. */
import { spawn } from 'node:child_process';
import type { CheckedExpectation, ConductReport } from '../control/control.js';
import type { Mock } from '../mock.js';
import { inRealTime } from '../world/clock.js';

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

/** The command cannot be run at all. */
export class NotRunnable extends Error {}

const patience = 400; // ms

export function runAgainst(mock: Mock, command: readonly string[], environment: Readonly<Record<string, string | undefined>>): Execution {
  const [program = '', ...words] = command;
  const child = spawn(program, words, { stdio: 'inherit', env: { ...environment, ...variablesOf(mock) } });
  const ended = new Promise<{ exitCode: number }>((resolve, reject) => {
    child.once('error', (error: NodeJS.ErrnoException) => {
      const why = error.code === 'ENOENT' ? 'there is no such command' : error.code === 'EACCES' ? 'it may not be run' : error.message;
      reject(new NotRunnable(`${program} cannot be run: ${why}.`));
    });
    child.once('exit', (code, signal) => resolve({ exitCode: code ?? 128 + (signalNumbers[signal ?? ''] ?? 1) }));
  });
  return {
    ended,
    stop: (signal) => {
      child.kill(signal);
      inRealTime(patience, () => child.kill('SIGKILL'));
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
function variablesOf(mock: Mock): Readonly<Record<string, string>> {
  return {
    ORDINAVO_BASE_URL: mock.api,
    ORDINAVO_API_KEY: mock.apiKey,
    ORDINAVO_MOCK_URL: mock.url,
    ORDINAVO_MOCK_CONTROL_TOKEN: mock.controlToken,
  };
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
