// @ts-check
/** What a server occupies after 100,000 targets, each stored by a single import. */
import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { withServer } from './contestants.mjs';
import { applyLoad } from './load.mjs';
import { residentMemory } from './machine.mjs';
import { importTarget } from './payloads.mjs';
import { scratchFile } from './scratch.mjs';

const storedTargets = 100_000;
const longestFill = 120;

/**
 * @typedef {object} Memory  in bytes
 * @property {NodeJS.MemoryUsage} underLoad
 * @property {NodeJS.MemoryUsage} collected
 * @property {number} highestResident
 */

export function measureStorage(
  /** @type {import('./contestants.mjs').Contestant} */ contestant,
  /** @type {{ generator: import('./load.mjs').Generator }} */ { generator },
) {
  const file = scratchFile();
  const probe = new URL('probe.mjs', import.meta.url).href;
  const options = { nodeFlags: ['--expose-gc', '--import', probe], env: { BENCH_PROBE_FILE: file } };
  return withServer(contestant, ({ port, pid }) => fillAndWeigh(generator, port, pid, file), options);
}

async function fillAndWeigh(
  /** @type {import('./load.mjs').Generator} */ generator,
  /** @type {number} */ port,
  /** @type {number} */ pid,
  /** @type {string} */ file,
) {
  const fill = { port, work: importTarget, series: 1, seconds: longestFill, requests: storedTargets };
  const { requests } = await applyLoad(generator, fill);
  if (requests < storedTargets * 0.999) throw new Error(`only ${requests} imports in ${longestFill} s`);
  const highestResident = residentMemory(pid).peak; // before the collection that the probe asks for
  process.kill(pid, 'SIGUSR2');
  const memory = await writtenBy(file);
  return {
    heapUnderLoad: memory.underLoad.heapUsed,
    heapInUse: memory.collected.heapUsed,
    residentPeak: highestResident ?? memory.highestResident,
  };
}

/** @returns {Promise<Memory>} */
async function writtenBy(/** @type {string} */ file) {
  for (let waited = 0; waited < 10_000; waited += 10) {
    if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
    await pause(10);
  }
  throw new Error('the probe did not answer within 10 s');
}
