// @ts-check
/** Child processes of the bench. None outlives it, however it ends. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** @typedef {import('node:child_process').ChildProcess} ChildProcess */
/** @typedef {{ process: ChildProcess, pid: number, output: () => string, complaint: () => string }} Child */

/** @type {Set<ChildProcess>} */
const running = new Set();

process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});
process.once('SIGINT', () => process.exit(130));
process.once('SIGTERM', () => process.exit(143));

/** @returns {Child} */
export function startChild(
  /** @type {[command: string, ...rest: string[]]} */ [command, ...rest],
  /** @type {Record<string, string>} */ env = {},
) {
  const child = spawn(command, rest, { stdio: ['pipe', 'pipe', 'pipe'], env: { ...process.env, ...env } });
  running.add(child);
  child.once('close', () => running.delete(child));
  child.once('error', () => running.delete(child));
  const output = lastOf(child.stdout);
  const complaint = lastOf(child.stderr);
  return { process: child, pid: child.pid ?? 0, output, complaint };
}

/** What it wrote, once it has ended well. It is stopped when that takes longer than allowed. */
export async function outputOf(/** @type {Child} */ child, /** @type {number} */ seconds) {
  const tooLong = setTimeout(() => child.process.kill('SIGKILL'), seconds * 1000);
  const [code, signal] = await once(child.process, 'close');
  clearTimeout(tooLong);
  if (code === 0) return child.output();
  throw new Error(`${child.process.spawnfile} ended with ${signal ?? code}\n${child.output()}${child.complaint()}`);
}

export async function stopChild(/** @type {Child} */ child) {
  if (!running.has(child.process)) return;
  const ended = once(child.process, 'close');
  const force = setTimeout(() => child.process.kill('SIGKILL'), 3000);
  child.process.kill('SIGTERM');
  await ended;
  clearTimeout(force);
}

function lastOf(/** @type {import('node:stream').Readable} */ stream) {
  let text = '';
  stream.setEncoding('utf8').on('data', (more) => {
    text = (text + more).slice(-20_000);
  });
  return () => text;
}
