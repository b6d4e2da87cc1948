/** Words of the command line, and their forms in the environment, to flags. The table of flags makes --help too. */
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { nearest } from '../contract/nearest.js';
import { readInstant } from '../domain/instants.js';

export class UsageError extends Error {}

export interface Flags {
  readonly port: number;
  readonly host: string;
  readonly seed: number | undefined;
  readonly clock: 'real' | 'frozen' | 'virtual' | undefined;
  readonly now: string | undefined;
  readonly cors: string | undefined;
  /** Files of certificate and key. */
  readonly tls: { readonly cert: string; readonly key: string } | undefined;
  readonly allowedHosts: readonly string[];
  readonly log: 'pretty' | 'json' | 'quiet';
  readonly help: boolean;
  readonly version: boolean;
}

export interface Arguments {
  /** `null`: none was named, so it is `start`. */
  readonly command: 'start' | null;
  readonly positionals: readonly string[];
  readonly flags: Flags;
}

const flagTable = {
  port: { short: 'p', value: 'N', help: 'Port to listen on; 0 takes any free one. Default 4710' },
  host: { short: 'H', value: 'ADDRESS', help: 'Address to listen on. Default 127.0.0.1: this machine only' },
  seed: { value: 'N', help: 'What is drawn by chance derives from it, such as correlation IDs' },
  clock: { value: 'MODE', help: 'real, frozen (moves only when told), or virtual (jumps to what is due next)' },
  now: { value: 'ISO', help: 'Where the clock starts, such as 2026-06-24T06:00:00Z' },
  'allowed-hosts': { value: 'NAMES', help: 'Host names that requests may name, beside localhost and addresses; comma-separated' },
  cors: { value: 'ORIGIN', help: 'Lets pages of this origin call the API from a browser' },
  cert: { value: 'FILE', help: 'Certificate, PEM, to speak HTTPS; with --key' },
  key: { value: 'FILE', help: 'Its key, PEM' },
  log: { value: 'FORM', help: 'pretty, json (one object a line, "ready" first), or quiet. Default pretty' },
  help: { short: 'h', help: 'This text' },
  version: { short: 'v', help: 'The version' },
} as const satisfies Record<string, { short?: string; value?: string; help: string }>;

type FlagName = keyof typeof flagTable;

export function readArguments(words: readonly string[], environment: Readonly<Record<string, string | undefined>>): Arguments {
  const { values, positionals } = parseWords(words);
  const command = positionals[0] === 'start' ? 'start' : null;
  const text = (name: FlagName): { readonly text: string; readonly from: string } | undefined => {
    const value = values[name];
    if (typeof value === 'string') return { text: value, from: `--${name}` };
    const variable = `ORDINAVO_MOCK_${name.toUpperCase().replaceAll('-', '_')}`;
    const inherited = environment[variable];
    return inherited === undefined || inherited === '' ? undefined : { text: inherited, from: variable };
  };
  const choice = <T extends string>(name: FlagName, allowed: readonly T[]): T | undefined => {
    const given = text(name);
    const chosen = allowed.find((one) => one === given?.text);
    if (given === undefined || chosen !== undefined) return chosen;
    const close = nearest(given.text, allowed);
    throw new UsageError(`${given.from}: "${given.text}" is none of ${allowed.join(', ')}.${close === null ? '' : ` "${close}"?`}`);
  };
  const whole = (name: FlagName, most: number): number | undefined => {
    const given = text(name);
    if (given === undefined) return undefined;
    if (!/^\d{1,10}$/.test(given.text) || Number(given.text) > most)
      throw new UsageError(`${given.from}: "${given.text}" is not a whole number from 0 to ${most}.`);
    return Number(given.text);
  };
  const now = text('now');
  if (now !== undefined && readInstant(now.text) === null)
    throw new UsageError(`${now.from}: "${now.text}" is not a time with its offset; write 2026-06-24T06:00:00Z.`);
  const [cert, key] = [text('cert'), text('key')];
  if ((cert === undefined) !== (key === undefined)) throw new UsageError('--cert and --key go together.');
  return {
    command,
    positionals: command === null ? positionals : positionals.slice(1),
    flags: {
      port: whole('port', 65_535) ?? 4710,
      host: text('host')?.text ?? '127.0.0.1',
      seed: whole('seed', 4_294_967_295),
      clock: choice('clock', ['real', 'frozen', 'virtual']),
      now: now?.text,
      cors: text('cors')?.text,
      tls: cert === undefined || key === undefined ? undefined : { cert: cert.text, key: key.text },
      allowedHosts: (text('allowed-hosts')?.text ?? '')
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name !== ''),
      log: choice('log', ['pretty', 'json', 'quiet']) ?? 'pretty',
      help: values.help === true,
      version: values.version === true,
    },
  };
}

export function helpText(version: string): string {
  const rows = Object.entries(flagTable).map(([name, flag]) => {
    const short = 'short' in flag ? `-${flag.short}, ` : '    ';
    return `  ${`${short}--${name}${'value' in flag ? ` ${flag.value}` : ''}`.padEnd(28)}${flag.help}`;
  });
  return `ordinavo-mock ${version}: a local mock of Ordinavo Connect v1. Unofficial, not by Ordinavo.

Usage: ordinavo-mock [start] [scenario] [flags]

  scenario  demo (default), documents-single, documents-batch, documents-mapping, mapping-zoo, empty,
            or the path of a file of yours

${rows.join('\n')}

Each flag has a form in the environment: ORDINAVO_MOCK_PORT for --port, and so on.
Exit codes: 0 fine, 2 usage or scenario, 3 port or environment, 130 and 143 by signal.
`;
}

function parseWords(words: readonly string[]) {
  const options: ParseArgsConfig['options'] = {};
  for (const [name, flag] of Object.entries(flagTable)) {
    options[name] = { type: 'value' in flag ? 'string' : 'boolean', ...('short' in flag ? { short: flag.short } : {}) };
  }
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true, strict: true });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const unknown = /Unknown option '(-[^']*)'/.exec(message)?.[1];
    const valueless = /'(?:-\w, )?(--[\w-]+)[^']*' argument (?:missing|is ambiguous)/.exec(message)?.[1];
    if (valueless !== undefined) throw new UsageError(`${valueless} needs a value: ${valueless}=VALUE. See ordinavo-mock --help.`);
    if (unknown === undefined) throw new UsageError(`${message.split('\n')[0]} See ordinavo-mock --help.`);
    const close = nearest(
      unknown,
      Object.keys(flagTable).map((name) => `--${name}`),
    );
    throw new UsageError(`There is no flag ${unknown}.${close === null ? '' : ` ${close}?`} See ordinavo-mock --help.`);
  }
}
