/**
 * Notices that a package runner is gone. A server started through `npm start` or `npx` gets no signal when the runner is
 * killed, and the shell that runners put between stays behind too; so the parent's pid is watched, and the shell's.
 */
import { readFileSync } from 'node:fs';
import { wallClockInterval } from '../world/clock.js';

const interval = 250; // ms

/** Who started this process: its parent and, where /proc tells, the parent's. */
interface Runner {
  readonly parent: number;
  readonly grandparent: number | null;
}

/** The package runner that started this process; `null` when it was started by hand, since then it may well outlive its shell. Ask first thing: the runner may soon be gone. */
export function packageRunner(): Runner | null {
  const { npm_execpath: runner, npm_lifecycle_event: script } = process.env;
  return runner === undefined && script === undefined ? null : { parent: process.ppid, grandparent: parentOf(process.ppid) };
}

const exitCodes = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

/** When it is told to stop, or whoever started it is gone: with the exit code for that. */
export function whenStopped(runner: Runner | null, stop: (exitCode: number) => void): void {
  for (const [signal, exitCode] of Object.entries(exitCodes)) process.once(signal, () => stop(exitCode));
  if (runner !== null) whenGone(runner, () => stop(0));
}

function whenGone({ parent, grandparent }: Runner, stop: () => void): void {
  const stopLooking = wallClockInterval(interval, () => {
    if (process.ppid === parent && parentOf(parent) === grandparent) return;
    stopLooking();
    stop();
  });
}

/** The parent of a process, where /proc tells; elsewhere always `null`. */
function parentOf(pid: number): number | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return null; // no /proc here, or the process is gone, which changes the parent's pid as well
  }
}
