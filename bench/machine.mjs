// @ts-check
/** The machine that is measured on, and what the system says about one process of it. */
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';

const clockTicksPerSecond = 100;
const allCores = availableParallelism(); // asked before this process is moved to one of them

/** Servers run on one core, everything else of the bench on another; null where that cannot be arranged. */
const cores = canPin() ? { server: 0, load: 1 } : null;

export function describeMachine() {
  return {
    node: process.version,
    cpu: cpus()[0]?.model.trim() ?? 'unknown',
    cores: allCores,
    pinned: cores !== null,
  };
}

/** Children inherit it, so only the servers have to be told otherwise. */
export function moveToLoadCore() {
  if (cores) execFileSync('taskset', ['-acp', String(cores.load), String(process.pid)], { stdio: 'ignore' });
}

/** The command line that runs the given one on the servers' core. @returns {[command: string, ...rest: string[]]} */
export function onServerCore(/** @type {[string, ...string[]]} */ ...commandLine) {
  return cores ? ['taskset', '-c', String(cores.server), ...commandLine] : commandLine;
}

/** Resident memory in bytes, or its highest value so far (null where the system does not tell). */
export function residentMemory(/** @type {number} */ pid) {
  const status = readProc(pid, 'status');
  if (status === null) {
    const kilobytes = execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' });
    return { now: Number(kilobytes) * 1024, peak: null };
  }
  return { now: kilobytesOf(status, 'VmRSS') * 1024, peak: kilobytesOf(status, 'VmHWM') * 1024 };
}

/** Seconds of processor time that a process has used, or null. */
export function processorSeconds(/** @type {number} */ pid) {
  const stat = readProc(pid, 'stat');
  if (stat === null) return null;
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) / clockTicksPerSecond;
}

function canPin() {
  return allCores > 1 && spawnSync('taskset', ['-c', '0,1', 'true']).status === 0;
}

function readProc(/** @type {number} */ pid, /** @type {string} */ name) {
  if (process.platform !== 'linux') return null;
  return readFileSync(`/proc/${pid}/${name}`, 'utf8');
}

function kilobytesOf(/** @type {string} */ status, /** @type {string} */ field) {
  return Number(new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(status)?.[1]);
}
