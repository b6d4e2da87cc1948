/** Where a running mock leaves its address and control token for the other commands: in a file that only its user can read. */
import { lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import type { Environment } from './flags.js';

export interface Running {
  readonly url: string;
  readonly token: string;
  readonly pid: number;
}

/** In the user's own runtime folder where there is one, else in a folder of the user's own beside other temporary files. */
export function tokenFolder(environment: Environment): string {
  const runtime = environment.XDG_RUNTIME_DIR;
  if (runtime !== undefined && runtime !== '') return join(runtime, 'ordinavo-mock');
  return join(tmpdir(), `ordinavo-mock-${ownUid() ?? userInfo().username}`);
}

/** `null` on Windows. In containers a user may have a number and no name, which `userInfo` does not bear. */
function ownUid(): number | null {
  return process.getuid?.() ?? null;
}

export function tokenFile(environment: Environment, url: string): string {
  const address = new URL(url);
  return join(tokenFolder(environment), `${address.hostname.replace(/[^\w.-]/g, '')}-${portOf(address)}.json`);
}

/** URLs leave out the usual one of their scheme. */
export function portOf({ port, protocol }: URL): string {
  return port || (protocol === 'https:' ? '443' : '80');
}

/** Answers the file. Throws where nobody can be kept from reading it. */
export function leaveToken(environment: Environment, running: Running): string {
  const folder = tokenFolder(environment);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  refuseForeign(folder);
  forgetTheDead(folder);
  const file = tokenFile(environment, running.url);
  rmSync(file, { force: true });
  writeFileSync(file, `${JSON.stringify(running)}\n`, { mode: 0o600, flag: 'wx' });
  return file;
}

/** Takes the file away again, if it is still this mock's. */
export function takeTokenBack(file: string, token: string): void {
  if (read(file)?.token === token) rmSync(file, { force: true });
}

/** What a mock on this port has left; `null` for nothing that can be trusted. */
export function findToken(environment: Environment, url: string): Running | null {
  try {
    refuseForeign(tokenFolder(environment));
  } catch {
    return null; // no folder, or not one that only this user can have written to
  }
  const left = read(tokenFile(environment, url));
  return left !== null && left.url === url ? left : null; // never a token for another address
}

/** All that was left there, by whatever is still running or has crashed. */
export function leftTokens(environment: Environment): readonly string[] {
  try {
    return readdirSync(tokenFolder(environment));
  } catch {
    return []; // no mock has run yet
  }
}

/** Takes away what mocks have left that were killed. */
function forgetTheDead(folder: string): void {
  for (const name of readdirSync(folder)) {
    const left = read(join(folder, name));
    if (left !== null && !isRunning(left.pid)) rmSync(join(folder, name), { force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'; // somebody else's, but there
  }
}

function read(file: string): Running | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Running; // as: only this user can have written it
  } catch {
    return null; // none there, or half of one
  }
}

/** A folder of somebody else's could hand out a foreign token, or show ours. */
function refuseForeign(folder: string): void {
  const uid = ownUid();
  const found = lstatSync(folder);
  if (!found.isDirectory()) throw new Error(`${folder} is not a folder.`);
  if (uid !== null && (found.uid !== uid || (found.mode & 0o077) !== 0)) throw new Error(`${folder} is not yours alone.`);
}
