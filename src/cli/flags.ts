/** The flags of all commands, as one table, and how a command reads its own from words and environment. */
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { nearest } from '../contract/nearest.js';
import { readDuration, readInstant } from '../domain/instants.js';
import type { Duration } from '../domain/records.js';

export class UsageError extends Error {}

interface Flag {
  readonly short?: string;
  /** What its value is called; none for a switch. */
  readonly value?: string;
  /** May be given several times. */
  readonly many?: true;
  readonly help: string;
}

const flagTable = {
  port: {
    short: 'p',
    value: 'N',
    help: 'Port to listen on; 0 takes any free one. Default 4710; for exec and matrix any free one, for receive 5005',
  },
  host: { short: 'H', value: 'ADDRESS', help: 'Address to listen on. Default 127.0.0.1: this machine only' },
  seed: { value: 'N', help: 'What is drawn by chance derives from it, such as correlation IDs; for check the generated requests' },
  clock: { value: 'MODE', help: 'real, frozen (moves only when told), or virtual (jumps to what is due next)' },
  now: { value: 'ISO', help: 'Where the clock starts, such as 2026-06-24T06:00:00Z; for generate the first day of the routes' },
  watch: { short: 'w', help: 'Reads the scenario again when its file changes; a broken file changes nothing' },
  'keep-state': { help: 'With --watch: keeps the records, and takes over clients, keys, rules and faults' },
  'allowed-hosts': { value: 'NAMES', help: 'Host names that requests may name, beside localhost and addresses; comma-separated' },
  cors: { value: 'ORIGIN', help: 'Lets pages of this origin call the API from a browser; never control' },
  'allow-webhook-host': { value: 'H', help: 'Hosts beyond this machine that webhooks may be sent to, names or addresses; comma-separated' },
  'webhook-url': { value: 'URL', help: 'Where all webhooks are sent to, whatever the scenario says; it may lie beyond this machine' },
  'control-token': { value: 'TOKEN', help: 'What control asks for. Default: drawn anew, and kept in a file for the commands below' },
  'no-control': { help: 'No control over HTTP at all. In the environment it gives way to a control token' },
  import: { value: 'FILE', help: 'Goes on from an exported state' },
  'export-on-exit': { value: 'FILE', help: 'Writes the whole state to this file when it stops' },
  cert: { value: 'FILE', help: 'Certificate, PEM, to speak HTTPS; with --key' },
  key: { value: 'FILE', help: 'Its key, PEM' },
  log: { value: 'FORM', help: 'pretty, json (one object a line, "ready" first), or quiet. Default pretty' },
  open: { help: 'Opens the dashboard in a browser once the mock is ready: with $BROWSER, or the usual one' },
  reporter: { value: 'NAMES', help: 'console, json, junit, github; comma-separated. Default console' },
  out: { value: 'DIR', help: 'Where the reports json and junit go. Default: to standard output' },
  only: {
    value: 'NAMES',
    help: 'For matrix: only these assumptions, such as A-14,A-02; for check: of collection, scenarios, generated, recorded; comma-separated',
  },
  bail: { help: 'Ends with the first dependency' },
  url: { value: 'URL', help: 'The mock to talk to. Default http://127.0.0.1:4710' },
  tenant: { value: 'KEY', help: 'The tenant, or a copy of one, that it is about' },
  json: { help: 'Prints JSON' },
  force: { help: 'Overwrites what is there' },
  name: { value: 'KEY', help: 'What the copy is called. Default: the tenant, and a number' },
  'print-env': { help: 'Prints lines for a shell: ORDINAVO_BASE_URL=… and so on' },
  har: { value: 'FILE', help: 'Where the HTTP archive goes; - for standard output' },
  client: { value: 'KEY', help: 'Only requests of this integration client' },
  operation: { value: 'ID', help: 'Only requests of this operation, such as importTarget' },
  status: { value: 'STATUS', help: 'Only with this status; for receive: what it answers, 200 to 599' },
  secret: { value: 'SECRET', help: 'Of the subscription; several, comma-separated, while it is changed. Default of receive: that of demo' },
  fail: { value: 'N', help: 'Answers the first N deliveries with --status, or 500' },
  delay: { value: 'TIME', help: 'Answers only after this time, in real time, such as 2s' },
  'forward-to': { value: 'URL', help: 'Passes each delivery on as it came, and answers what that URL answers' },
  body: { value: 'FILE', help: 'The body as it was sent, byte for byte; - for standard input' },
  signature: { value: 'TEXT', help: 'What came in X-Ordinavo-Signature: sha256=…' },
  timestamp: { value: 'ISO', help: 'What came in X-Ordinavo-Timestamp. Default: the age is not judged' },
  event: { value: 'TYPE', help: 'Only of this event, such as target.imported' },
  target: {
    value: 'WHICH',
    help: 'Only about the target with this external ID; for trigger and move: the one that it happens to; for check and proxy: the base URL of the real API',
  },
  'api-key': { value: 'KEY', help: 'For --target: a key that has every scope' },
  'allow-writes': { help: 'Sends what writes to a --target beyond this machine, too' },
  contract: { value: 'FILE', help: 'OpenAPI 3.1 to go by instead of the package’s' },
  against: { value: 'FILE', help: 'An older contract: tells what would break whoever goes by it' },
  postman: { value: 'FILE', help: 'A Postman collection, v2.1, to run instead of the package’s, and nothing else' },
  'postman-environment': { value: 'FILE', help: 'A Postman environment: values for variables of the collection' },
  record: {
    value: 'DIR',
    help: 'Writes each exchange to this folder, without keys, secrets and e-mail addresses; check --recorded reads it',
  },
  recorded: { value: 'DIR', help: 'What "proxy --record" wrote: each request is sent to a mock, and the answers are compared' },
  webhook: { value: 'KEY', help: 'Only to this subscription: its key, or its id' },
  failed: { help: 'Only deliveries that have failed for good' },
  duplicate: { help: 'For replay: one more attempt of the same delivery, as it was. Without any: a delivery of its own' },
  stale: { help: 'For replay: one more attempt, with a timestamp that is too old' },
  'bad-signature': { help: 'For replay: one more attempt, with a signature that is wrong' },
  override: {
    value: 'PATH=VALUE',
    many: true,
    help: 'Changes the payload, such as visitReport.result=Unsuccessful; JSON counts as JSON; several times',
  },
  count: { value: 'N', help: 'So many of them. Default 1; for generate 10' },
  form: {
    value: 'FORM',
    help: 'targets (an array), lines (a target a line), or batch (a line for each batch of up to 1000). Default targets',
  },
  limit: { value: 'N', help: 'Only the newest ones. Default 20' },
  timeout: {
    value: 'TIME',
    help: 'How long to wait, in real time; for check, for each answer; for proxy, how long the API may be silent. Default 10s; for proxy 30s, for matrix ten times what the first run took, at least 30s',
  },
  help: { short: 'h', help: 'This text' },
  version: { short: 'v', help: 'The version' },
} as const satisfies Record<string, Flag>;

export type FlagName = keyof typeof flagTable;

/** What a command was given. */
export interface Given {
  readonly positionals: readonly string[];
  /** What stands behind `--`. */
  readonly rest: readonly string[];
  text(name: FlagName): { readonly text: string; readonly from: string } | undefined;
  choice<T extends string>(name: FlagName, allowed: readonly T[]): T | undefined;
  whole(name: FlagName, most: number): number | undefined;
  /** Longer than nothing, in milliseconds. `example`: for the message. */
  duration(name: FlagName, example: string): Duration | undefined;
  /** ISO 8601 with an offset, as it was written. */
  instant(name: FlagName): string | undefined;
  on(name: FlagName): boolean;
  /** Whether it stands on the command line, and not only in the environment. */
  said(name: FlagName): boolean;
  list(name: FlagName): readonly string[];
  /** Of a flag that may be given several times, in their order; in the environment each stands on a line of its own. */
  many(name: FlagName): readonly string[];
}

export type Environment = Readonly<Record<string, string | undefined>>;

export function readWords(words: readonly string[], accepted: readonly FlagName[], environment: Environment): Given {
  const end = words.indexOf('--');
  const { values, positionals } = parseWords(end === -1 ? words : words.slice(0, end), accepted);
  const text: Given['text'] = (name) => {
    const value = values[name];
    if (typeof value === 'string') return { text: value, from: `--${name}` };
    const inherited = environment[variableOf(name)];
    return inherited === undefined || inherited === '' ? undefined : { text: inherited, from: variableOf(name) };
  };
  return {
    positionals,
    rest: end === -1 ? [] : words.slice(end + 1),
    text,
    choice: (name, allowed) => {
      const given = text(name);
      const chosen = allowed.find((one) => one === given?.text);
      if (given === undefined || chosen !== undefined) return chosen;
      const close = nearest(given.text, allowed);
      throw new UsageError(`${given.from}: "${given.text}" is none of ${allowed.join(', ')}.${close === null ? '' : ` "${close}"?`}`);
    },
    whole: (name, most) => {
      const given = text(name);
      if (given === undefined) return undefined;
      if (!/^\d{1,10}$/.test(given.text) || Number(given.text) > most)
        throw new UsageError(`${given.from}: "${given.text}" is not a whole number from 0 to ${most}.`);
      return Number(given.text);
    },
    duration: (name, example) => {
      const given = text(name);
      if (given === undefined) return undefined;
      const duration = readDuration(given.text);
      if (duration === null || duration === 0) throw new UsageError(`${given.from}: "${given.text}" is not a duration; write ${example}.`);
      return duration;
    },
    instant: (name) => {
      const given = text(name);
      if (given === undefined || readInstant(given.text) !== null) return given?.text;
      throw new UsageError(`${given.from}: "${given.text}" is not a time with its offset; write 2026-06-24T06:00:00Z.`);
    },
    said: (name) => values[name] !== undefined,
    on: (name) => values[name] === true || /^(?:1|true|yes|on)$/i.test(environment[variableOf(name)] ?? ''),
    list: (name) =>
      (text(name)?.text ?? '')
        .split(',')
        .map((one) => one.trim())
        .filter((one) => one !== ''),
    many: (name) => {
      const value = values[name];
      return Array.isArray(value) ? value.map(String) : (text(name)?.text ?? '').split('\n').filter((one) => one !== '');
    },
  };
}

function variableOf(name: FlagName): string {
  return `ORDINAVO_MOCK_${name.toUpperCase().replaceAll('-', '_')}`;
}

/** `  -p, --port N                Port to listen on; …` */
export function flagLines(names: readonly FlagName[]): readonly string[] {
  return names.map((name) => {
    const flag: Flag = flagTable[name];
    const short = flag.short === undefined ? '    ' : `-${flag.short}, `;
    return `  ${`${short}--${name}${flag.value === undefined ? '' : ` ${flag.value}`}`.padEnd(27)} ${flag.help}`;
  });
}

function parseWords(words: readonly string[], accepted: readonly FlagName[]) {
  const options: ParseArgsConfig['options'] = {};
  for (const name of accepted) {
    const flag: Flag = flagTable[name];
    options[name] = {
      type: flag.value === undefined ? 'boolean' : 'string',
      ...(flag.short === undefined ? {} : { short: flag.short }),
      ...(flag.many === undefined ? {} : { multiple: flag.many }),
    };
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
      accepted.map((name) => `--${name}`),
    );
    throw new UsageError(`There is no flag ${unknown}.${close === null ? '' : ` ${close}?`} See ordinavo-mock --help.`);
  }
}
