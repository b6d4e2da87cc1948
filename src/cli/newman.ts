/** Finds newman, which runs Postman collections and which only those install who have some to run. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Newman } from '../check/postman/newman.js';
import { EnvironmentError } from './files.js';

const oldest = 6;

/**
 * From the packages around this one, else from those of the working directory; nothing is fetched, and neither the home folder nor NODE_PATH is
 * looked at. `null`: it is not installed.
 */
export async function loadNewman(
  ownFolder: string = dirname(fileURLToPath(import.meta.url)),
  workingFolder: string = process.cwd(),
): Promise<Newman | null> {
  const folder = [...upwards(ownFolder), workingFolder]
    .map((one) => join(one, 'node_modules', 'newman'))
    .find((one) => existsSync(join(one, 'package.json')));
  if (folder === undefined) return null;
  try {
    const { version }: { version: string } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    if (Number.parseInt(version, 10) < oldest)
      throw new EnvironmentError(`${folder} is newman ${version}, and ${oldest} is needed: npm install --save-dev newman@${oldest}.`);
    return createRequire(join(folder, 'package.json'))(folder);
  } catch (error) {
    if (error instanceof EnvironmentError) throw error;
    throw new EnvironmentError(`${folder} cannot be loaded: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

/** The folder, and all that it is in. */
function upwards(folder: string): readonly string[] {
  return dirname(folder) === folder ? [folder] : [folder, ...upwards(dirname(folder))];
}
