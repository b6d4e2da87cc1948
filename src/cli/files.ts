/** Commands about files: scenarios to begin with and to check, schemas, the register; and how files are written. */
import { accessSync, closeSync, constants, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkScenarioFile } from '../mock.js';
import type { Around } from './commands.js';
import { type Given, UsageError } from './flags.js';

/** The machine is in the way, not the user. */
export class EnvironmentError extends Error {}

const contracts = fileURLToPath(new URL('../contracts/', import.meta.url));
const defaultFile = 'ordinavo-mock.yaml';

export async function init({ positionals, on }: Given, { print }: Around): Promise<number> {
  const [file = defaultFile] = positionals;
  writeWhole(file, firstScenario, on('force') ? 'replace' : 'new');
  const path = /[\\/]/.test(file) ? file : `./${file}`;
  print(`Wrote ${file}. Next:\n  npx ordinavo-mock ${path} --watch\n  npx ordinavo-mock exec ${path} -- npm test\n`);
  return 0;
}

const firstScenario = `# yaml-language-server: $schema=./node_modules/ordinavo-mock/contracts/scenario.schema.json
version: 1
name: mine
extends: builtin:demo        # everything here is merged over it, by key; everything is optional

clock: { mode: real }        # frozen stands still until it is moved, virtual jumps to what is due next

tenants:
  - key: rheinruhr
    integrationClients:
      - key: erp
        rateLimit: { limit: 1000, window: 60s }

faults:                      # the first that strikes a call wins; each is tried in this order
  - name: the first answer is lost
    when: { operation: importTarget, call: 1 }
    then: { connection: reset, at: afterCommit }

expectations:                # what "ordinavo-mock exec" checks
  - { name: client manners, conduct: { retryAfterIgnored: 0, writesWithoutIdempotencyKey: 0, contractViolations: 0 } }
`;

export async function validate({ positionals, on }: Given, { print, environment }: Around): Promise<number> {
  const files = positionals.length === 0 ? [defaultFile] : positionals;
  const results = [];
  for (const file of files) {
    const path = /[\\/.]/.test(file) ? file : `./${file}`;
    const problems = await checkScenarioFile(path, environment);
    results.push({ file, valid: problems.length === 0, problems });
  }
  if (on('json')) print(`${JSON.stringify(results, null, 2)}\n`);
  else for (const { file, valid, problems } of results) print(valid ? `${file}: fine\n` : `${problems.join('\n')}\n`);
  return results.every(({ valid }) => valid) ? 0 : 2;
}

export async function schema({ positionals }: Given, { print }: Around): Promise<number> {
  const [which = 'scenario'] = positionals;
  const file = { scenario: 'scenario.schema.json', openapi: 'openapi.yaml', control: 'control.yaml' }[which];
  if (file === undefined) throw new UsageError(`There is no schema "${which}"; there are: scenario, openapi, control.`);
  print(readFileSync(join(contracts, file), 'utf8'));
  return 0;
}

interface Assumption {
  readonly id: string;
  readonly question: string;
  readonly default: string;
  readonly setting?: string;
  readonly values?: Readonly<Record<string, string>>;
  readonly durations?: readonly string[];
}

export async function assumptions({ on }: Given, { print }: Around): Promise<number> {
  const { parse } = await import('yaml'); // no start needs it
  const register: readonly Assumption[] = parse(readFileSync(join(contracts, 'assumptions.yaml'), 'utf8'));
  if (on('json')) {
    print(`${JSON.stringify(register, null, 2)}\n`);
    return 0;
  }
  for (const { id, question, default: byDefault, setting, values, durations } of register) {
    print(`${id}  ${question}\n      ${byDefault.trim()}\n`);
    if (setting !== undefined && values !== undefined)
      for (const [index, [value, meaning]] of Object.entries(values).entries())
        print(`      ${setting}: ${value}${index === 0 ? ' (default)' : ''}  ${meaning}\n`);
    if (setting !== undefined && durations !== undefined) print(`      ${setting}: [${durations.join(', ')}]\n`);
  }
  return 0;
}

/** Writes a file whole or not at all, for its user alone: a full disk leaves what was there. */
export function writeWhole(file: string, text: string, mode: 'new' | 'replace' = 'replace'): void {
  if (mode === 'new' && exists(file)) throw new UsageError(`${file} is there already; --force overwrites it.`);
  const beside = join(dirname(file), `.${basename(file)}.${process.pid}.part`);
  try {
    const descriptor = openSync(beside, 'wx', 0o600);
    try {
      writeFileSync(descriptor, text); // goes on after a short write, which a full disk begins with
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    throw new EnvironmentError(
      `${file} cannot be written: ${error instanceof Error ? error.message : String(error)}. What was there is unchanged.`,
    );
  }
}

/** The text of a file that was named on the command line; `-` is standard input. */
export function readNamed(file: string, what: string): string {
  return readNamedBytes(file, what).toString('utf8');
}

/** Its bytes, where they matter: a signature is over bytes. */
export function readNamedBytes(file: string, what: string): Buffer {
  try {
    return readFileSync(file === '-' ? 0 : file);
  } catch (error) {
    throw new UsageError(`${what}: ${file} cannot be read: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

function exists(file: string): boolean {
  try {
    accessSync(file, constants.F_OK);
    return true;
  } catch {
    return false; // there is none, which is all that was asked
  }
}
