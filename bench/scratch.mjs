// @ts-check
/** Names for files that are wanted only during the run. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** @type {string | null} */
let folder = null;
let names = 0;

export function scratchFile() {
  folder ??= mkdtempSync(join(tmpdir(), 'bench-'));
  names += 1;
  return join(folder, String(names));
}

process.on('exit', () => {
  if (folder) rmSync(folder, { recursive: true });
});
