/** Finds the running mock that a command is meant for, and its control token. */
import { connectControl, type RemoteControl, type RemoteWorldControl } from '../control/client.js';
import type { Around } from './commands.js';
import { EnvironmentError } from './files.js';
import { type Given, UsageError } from './flags.js';
import { findToken, tokenFile } from './token-file.js';

const defaultUrl = 'http://127.0.0.1:4710';

export function urlOf(given: Given): string {
  const url = given.text('url');
  if (url === undefined) return defaultUrl;
  if (!URL.canParse(url.text) || !/^https?:/.test(url.text))
    throw new UsageError(`${url.from}: "${url.text}" is not a URL; write ${defaultUrl}.`);
  return new URL(url.text).origin;
}

export async function findMock(given: Given, { environment }: Around): Promise<RemoteControl> {
  const url = urlOf(given);
  const answers = await fetch(`${url}/_mock/health`).then(
    async (response) => response.ok && ((await response.json()) as { mock?: string }).mock === 'ordinavo-mock',
    () => null,
  );
  if (answers === null)
    throw new EnvironmentError(`Nobody answers at ${url}. Start a mock (ordinavo-mock), or say where one is: --url URL.`);
  if (!answers) throw new EnvironmentError(`${url} is no ordinavo-mock, or one with --no-control. Say where one is: --url URL.`);
  const { port } = new URL(url);
  const token = given.text('control-token')?.text ?? findToken(environment, port)?.token;
  if (token === undefined)
    throw new EnvironmentError(`${url} left no control token in ${tokenFile(environment, port)}; give it: --control-token TOKEN.`);
  return connectControl({ url, token });
}

/** The world of `--tenant`, or that of the scenario. */
export async function findWorld(given: Given, around: Around): Promise<RemoteWorldControl> {
  const control = await findMock(given, around);
  const tenant = given.text('tenant')?.text;
  return tenant === undefined ? control : control.tenant(tenant);
}

/** The word that says what to do, of those that a command knows. */
export function subcommand<T extends string>({ positionals }: Given, command: string, known: readonly T[]): T {
  const [word] = positionals;
  const found = known.find((one) => one === word);
  if (found === undefined)
    throw new UsageError(`ordinavo-mock ${command} ${known.join('|')}: ${word === undefined ? 'say which' : `there is no "${word}"`}.`);
  return found;
}

/** The word behind it. */
export function argument({ positionals }: Given, command: string, what: string): string {
  const [, word] = positionals;
  if (word === undefined) throw new UsageError(`ordinavo-mock ${command} ${positionals[0]} needs ${what}.`);
  return word;
}
