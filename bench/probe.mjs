// @ts-check
/**
 * Loaded into a server with `--expose-gc --import`. On SIGUSR2 it writes the memory in use,
 * as the load left it and after a collection, to the file that BENCH_PROBE_FILE names.
 */
import { renameSync, writeFileSync } from 'node:fs';

const file = process.env.BENCH_PROBE_FILE;

process.on('SIGUSR2', () => {
  const underLoad = process.memoryUsage();
  globalThis.gc?.();
  const collected = process.memoryUsage();
  const highestResident = process.resourceUsage().maxRSS * 1024;
  writeFileSync(`${file}.part`, JSON.stringify({ underLoad, collected, highestResident }));
  renameSync(`${file}.part`, `${file}`); // whoever waits for the file never reads half of it
});
