/** The table of commands: what each is called, what it takes and what runs it. It makes --help, too. */
import { clock, cloneTenant, conduct, faults, reset, snapshot, state, timeline, wait } from './control.js';
import { assumptions, init, schema, validate } from './files.js';
import { type Environment, type FlagName, flagLines, type Given } from './flags.js';
import { start } from './start.js';

/** What a command works in. */
export interface Around {
  readonly version: string;
  readonly environment: Environment;
  /** Data, to standard output. */
  readonly print: (text: string) => void;
}

interface Command {
  /** What follows its name. */
  readonly usage: string;
  readonly help: string;
  readonly flags: readonly FlagName[];
  /** Answers the exit code; `null` for one that goes on. */
  readonly run: Run;
}

type Run = (given: Given, around: Around) => Promise<number | null>;

/** For what `start` does not need: its code is loaded when it is run. */
function later(load: () => Promise<Run>): Run {
  return async (given, around) => (await load())(given, around);
}

const world = ['seed', 'clock', 'now'] as const;
const remote = ['url', 'control-token', 'tenant', 'json'] as const;

export const commands = {
  start: {
    usage: '[scenario]',
    help: 'Runs a mock until it is told to stop. The default',
    flags: [
      'port',
      'host',
      ...world,
      'watch',
      'keep-state',
      'allowed-hosts',
      'cors',
      'allow-webhook-host',
      'webhook-url',
      'control-token',
      'no-control',
      'import',
      'export-on-exit',
      'cert',
      'key',
      'log',
      'open',
    ],
    run: start,
  },
  exec: {
    usage: '[scenario] [flags] -- CMD',
    help: 'Runs CMD against a mock of its own, then checks the expectations',
    flags: [...world, 'port', 'allow-webhook-host', 'webhook-url', 'import', 'export-on-exit', 'reporter', 'out'],
    run: later(async () => (await import('./exec.js')).exec),
  },
  matrix: {
    usage: '[scenario] [flags] -- CMD',
    help: 'Runs CMD under each alternative of the register, and tells on which guesses it depends',
    flags: [...world, 'port', 'allow-webhook-host', 'webhook-url', 'only', 'bail', 'timeout', 'reporter', 'out'],
    run: later(async () => (await import('./matrix.js')).matrix),
  },
  proxy: {
    usage: '--target URL',
    help: 'Passes calls on to a real API and tells what breaks the contract, until Ctrl-C or SIGTERM; exits 1 when anything does, or nobody called',
    flags: ['target', 'port', 'host', 'allowed-hosts', 'contract', 'record', 'timeout', 'log', 'reporter', 'out'],
    run: later(async () => (await import('./proxy.js')).proxy),
  },
  check: {
    usage: '[scenario]',
    help: 'The contract kit: holds mock, contract and collection against each other, or a real system against the contract',
    flags: [
      'only',
      'target',
      'api-key',
      'allow-writes',
      'contract',
      'against',
      'postman',
      'postman-environment',
      'recorded',
      'seed',
      'timeout',
      'reporter',
      'out',
    ],
    run: later(async () => (await import('./check.js')).check),
  },
  init: { usage: '[FILE]', help: 'Writes a scenario to begin with. Default ordinavo-mock.yaml', flags: ['force'], run: init },
  validate: { usage: '[FILE…]', help: 'Checks scenario files. Default ordinavo-mock.yaml', flags: ['json'], run: validate },
  schema: { usage: '[scenario|openapi|control]', help: 'Prints the JSON schema of scenarios, or a contract', flags: [], run: schema },
  assumptions: { usage: '', help: 'Prints the register of assumptions, with its settings', flags: ['json'], run: assumptions },
  reset: { usage: '', help: 'Back to the world of the scenario', flags: [...remote], run: reset },
  snapshot: {
    usage: 'save NAME, load NAME, remove NAME, list',
    help: 'Keeps the state under a name, and goes back to it',
    flags: [...remote],
    run: snapshot,
  },
  state: {
    usage: 'get [KIND], export FILE, import FILE',
    help: 'The records, and the whole state as a file',
    flags: [...remote],
    run: state,
  },
  tenant: {
    usage: 'list, clone [TENANT], remove KEY',
    help: 'Copies of tenants, each a world of its own',
    flags: ['url', 'control-token', 'json', 'name', 'print-env'],
    run: cloneTenant,
  },
  clock: { usage: 'now, set ISO, advance 2h, drain, freeze, run', help: 'The clock of the mock', flags: [...remote], run: clock },
  faults: {
    usage: 'list, add FAULT, clear [NAME]',
    help: 'What goes wrong on purpose. FAULT: YAML or JSON, or - for standard input',
    flags: [...remote],
    run: faults,
  },
  requests: {
    usage: 'list, show ID, curl ID, export --har FILE, clear',
    help: 'The journal of requests',
    flags: [...remote, 'client', 'operation', 'status', 'limit', 'har'],
    run: later(async () => (await import('./requests.js')).requests),
  },
  conduct: { usage: '', help: 'How each client has behaved', flags: [...remote], run: conduct },
  timeline: { usage: 'list, next, run', help: 'The steps of the timeline that are still to come', flags: [...remote], run: timeline },
  wait: {
    usage: 'target EXT, job ID, CONDITION',
    help: 'Waits until something is so: a target, an import job, or a condition as in expectations',
    flags: [...remote, 'status', 'timeout'],
    run: wait,
  },
  trigger: {
    usage: 'EVENT',
    help: 'Makes an event happen, with all that it causes',
    flags: [...remote, 'target', 'override', 'count'],
    run: later(async () => (await import('./trigger.js')).trigger),
  },
  move: {
    usage: 'NAME [KEY=VALUE …], list',
    help: 'Does what people in Ordinavo do, such as startAppointment. list: where a target stands, and what is allowed now',
    flags: [...remote, 'target'],
    run: later(async () => (await import('./move.js')).move),
  },
  webhooks: {
    usage: 'list, tail, deliveries [ID], replay ID, wait EVENT',
    help: 'Who is told of events, what was sent to them and how it went; sends it again, waits for it',
    flags: [
      ...remote,
      'event',
      'target',
      'webhook',
      'status',
      'failed',
      'limit',
      'count',
      'timeout',
      'duplicate',
      'stale',
      'bad-signature',
    ],
    run: later(async () => (await import('./webhooks.js')).webhooks),
  },
  receive: {
    usage: '',
    help: 'A receiver of webhooks: verifies, prints and answers each delivery, until it is told to stop',
    flags: ['port', 'host', 'allowed-hosts', 'secret', 'fail', 'status', 'delay', 'forward-to', 'json'],
    run: later(async () => (await import('./receive.js')).receive),
  },
  sign: {
    usage: '--secret S --body FILE',
    help: 'Prints the signature of a body',
    flags: ['secret', 'body', 'json'],
    run: later(async () => (await import('./signatures.js')).sign),
  },
  'verify-signature': {
    usage: '--secret S --body FILE --signature X',
    help: 'Says whether a signature fits, and why not: wrong secret, body written anew, stale',
    flags: ['secret', 'body', 'signature', 'timestamp', 'json'],
    run: later(async () => (await import('./signatures.js')).verify),
  },
  generate: {
    usage: 'targets',
    help: 'Prints targets to import: valid by contract, plausible, the same for the same seed',
    flags: ['count', 'seed', 'form', 'now', 'json'],
    run: later(async () => (await import('./generate.js')).generate),
  },
  doctor: {
    usage: '',
    help: 'Looks at what often is in the way',
    flags: ['port', 'url', 'control-token', 'json'],
    run: later(async () => (await import('./doctor.js')).doctor),
  },
} as const satisfies Record<string, Command>;

export type CommandName = keyof typeof commands;

export function isCommand(word: string | undefined): word is CommandName {
  return word !== undefined && Object.hasOwn(commands, word);
}

/** Of one command, or of all. */
export function helpText(version: string, name?: CommandName): string {
  const title = `ordinavo-mock ${version}: a local mock of Ordinavo Connect v1. Unofficial, not by Ordinavo.`;
  if (name !== undefined) {
    const { usage, help, flags } = commands[name];
    return `${title}

Usage: ordinavo-mock ${name}${usage === '' ? '' : ` ${usage}`}${flags.length > 0 && !usage.includes('[flags]') ? ' [flags]' : ''}

${help}.

${flagLines([...flags, 'help']).join('\n')}
`;
  }
  const rows = Object.entries(commands).map(([command, { usage, help }]) => {
    const line = `${command} ${usage}`.trimEnd();
    return line.length > 35 ? `  ${line}\n${' '.repeat(38)}${help}` : `  ${line.padEnd(36)}${help}`;
  });
  return `${title}

Usage: ordinavo-mock [command] [flags]

${rows.join('\n')}

  scenario  demo (default), documents-single, documents-batch, documents-mapping, mapping-zoo, bad-day,
            full-visit, empty, or the path of a file of yours

Flags of start (ordinavo-mock COMMAND --help has those of the others):

${flagLines([...commands.start.flags, 'help', 'version']).join('\n')}

Each flag has a form in the environment: ORDINAVO_MOCK_PORT for --port, and so on.
Exit codes: 0 fine, 1 a check or an expectation failed, or it is not allowed as things are, 2 usage or scenario, 3 port or environment, 130 and 143 by signal.
`;
}
