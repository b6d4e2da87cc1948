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
  return new URL(url.text.replace('//localhost', '//127.0.0.1')).origin; // where a mock listens unless told otherwise
}

export async function findMock(given: Given, { environment }: Around): Promise<RemoteControl> {
  const url = urlOf(given);
  const health = await askHealth(url);
  if (health.kind === 'untrusted')
    throw new EnvironmentError(
      `${url} has a certificate that Node does not trust (${health.why}). Name it in the environment: NODE_EXTRA_CA_CERTS=FILE.`,
    );
  const answers = health.kind === 'silent' ? null : health.kind === 'mock';
  if (answers === null)
    throw new EnvironmentError(`Nobody answers at ${url}. Start a mock (ordinavo-mock), or say where one is: --url URL.`);
  if (!answers) throw new EnvironmentError(`${url} is no ordinavo-mock, or one with --no-control. Say where one is: --url URL.`);
  const token = given.text('control-token')?.text ?? findToken(environment, url)?.token;
  if (token === undefined)
    throw new EnvironmentError(`${url} left no control token in ${tokenFile(environment, url)}; give it: --control-token TOKEN.`);
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

export type Health =
  | { readonly kind: 'mock'; readonly version: string }
  /** Something else answers, or a mock without control. */
  | { readonly kind: 'other' | 'silent' }
  | { readonly kind: 'untrusted'; readonly why: string };

export async function askHealth(url: string): Promise<Health> {
  try {
    const response = await fetch(`${url}/_mock/health`);
    const { mock, version = '' } = (await response.json().catch(() => ({}))) as { mock?: string; version?: string }; // as: looked at before it is used
    return mock === 'ordinavo-mock' ? { kind: 'mock', version } : { kind: 'other' };
  } catch (error) {
    const { code = '' } = ((error as Error).cause ?? {}) as { code?: string }; // as: what fetch throws
    return /CERT|SIGNATURE|TLS/.test(code) ? { kind: 'untrusted', why: code } : { kind: 'silent' };
  }
}
