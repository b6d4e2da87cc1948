/** Runs the command as users do: its own process, its own output, its own exit code. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const projectFolder = fileURLToPath(new URL('../../', import.meta.url));
const main = `${projectFolder}dist/main.js`;

interface Ended {
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Running {
  readonly child: ChildProcess;
  readonly stdout: () => string;
  /** Resolves with the first match in standard output. */
  readonly printed: (pattern: RegExp) => Promise<RegExpExecArray>;
  readonly ended: Promise<Ended>;
}

export function command(args: readonly string[], environment: Readonly<Record<string, string>> = {}): Running {
  return run(process.execPath, [main, ...args], environment);
}

export function run(program: string, args: readonly string[], environment: Readonly<Record<string, string>> = {}): Running {
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('npm_') && !name.startsWith('ORDINAVO_MOCK_'));
  const child = spawn(program, args, {
    cwd: projectFolder,
    env: { ...Object.fromEntries(inherited), ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let [stdout, stderr] = ['', ''];
  const waiting: (() => void)[] = [];
  child.stdout.on('data', (bytes) => {
    stdout += String(bytes);
    for (const look of waiting) look();
  });
  child.stderr.on('data', (bytes) => {
    stderr += String(bytes);
  });
  const ended = new Promise<Ended>((resolve) => child.on('close', (exitCode, signal) => resolve({ exitCode, signal, stdout, stderr })));
  const printed = (pattern: RegExp) =>
    new Promise<RegExpExecArray>((resolve, reject) => {
      const look = () => {
        const match = pattern.exec(stdout);
        if (match !== null) resolve(match);
      };
      waiting.push(look);
      look();
      void ended.then(() => reject(new Error(`Ended without printing ${pattern}. It printed:\n${stdout}\n${stderr}`)));
    });
  return { child, stdout: () => stdout, printed, ended };
}

/** Starts a mock and answers once it says that it is ready. */
export async function started(args: readonly string[] = [], environment: Readonly<Record<string, string>> = {}) {
  const running = command(['start', '--port', '0', '--log', 'json', ...args], environment);
  const [line] = await running.printed(/^.*"event":"ready".*$/m);
  return {
    ...running,
    ready: JSON.parse(line) as { url: string; api: string; dashboard: string; scenario: string; seed: number; pid: number },
  };
}

/** A folder that is gone when the test is. */
export function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'ordinavo-mock-test-'));
  onTestFinished(() => rmSync(path, { recursive: true }));
  return path;
}
