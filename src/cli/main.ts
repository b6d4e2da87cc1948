#!/usr/bin/env node
/** The command `ordinavo-mock`: finds the command that was meant, and turns what goes wrong into a message and an exit code. */
import packageJson from '../../package.json' with { type: 'json' };
import { nearest } from '../contract/nearest.js';
import { ControlError } from '../control/control.js';
import { ScenarioError } from '../scenarios/scenario.js';
import { commands, helpText, isCommand } from './commands.js';
import { EnvironmentError } from './files.js';
import { readWords, UsageError } from './flags.js';
import { printable } from './log.js';

/** 1: what was asked for did not come about. 2: usage or scenario. 3: port or environment. */
function failed(error: unknown): number {
  if (error instanceof UsageError || error instanceof ScenarioError) return told(error.message, 2);
  if (error instanceof EnvironmentError) return told(error.message, 3);
  if (error instanceof ControlError)
    return told(error.message, { timeout: 1, unreachable: 3, invalid: 2, unauthorized: 2, notFound: 2, conflict: 2 }[error.kind]);
  const { code, message, stack } = error as NodeJS.ErrnoException & { port?: number }; // as: what Node throws
  const { port = '' } = error as { port?: number };
  if (code === 'EADDRINUSE')
    return told(`Port ${port} is in use. Stop what listens there, or take another: --port 0 takes any free one.`, 3);
  if (code === 'EACCES') return told(`Port ${port} may not be used by you. Take one above 1023, such as --port 4710.`, 3);
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return told(
      `--host: this machine has no such address (${error instanceof Error && error.cause instanceof Error ? error.cause.message : message}).`,
      3,
    );
  return told(stack ?? message, 3);
}

const longestLine = 10_000;

function told(message: string, exitCode: number): number {
  const lines = message.split('\n').map((line) => printable(line, longestLine)); // it may quote files and servers
  process.stderr.write(`${lines.join('\n')}\n`);
  return exitCode;
}

async function main(words: readonly string[]): Promise<number | null> {
  const [first] = words;
  const name = isCommand(first) ? first : 'start';
  const command = commands[name];
  const given = readWords(first === name ? words.slice(1) : words, [...command.flags, 'help', 'version'], process.env);
  const print = (text: string) => void process.stdout.write(text);
  if (given.on('help') || (first === 'help' && !isCommand(given.positionals[1]))) {
    print(helpText(packageJson.version, first === name ? name : undefined));
    return 0;
  }
  if (first === 'help' && isCommand(given.positionals[1])) {
    print(helpText(packageJson.version, given.positionals[1]));
    return 0;
  }
  if (given.on('version')) {
    print(`${packageJson.version}\n`);
    return 0;
  }
  try {
    return await command.run(given, { version: packageJson.version, environment: process.env, print });
  } catch (error) {
    const [scenario] = given.positionals;
    const unnamed = first !== name && error instanceof ScenarioError && scenario !== undefined;
    const meant = unnamed ? nearest(scenario, Object.keys(commands)) : null;
    throw meant === null ? error : new UsageError(`There is no command "${scenario}". "${meant}"?`);
  }
}

process.stdout.on('error', () => undefined); // whoever reads no further has seen enough

main(process.argv.slice(2)).then(
  (exitCode) => {
    if (exitCode !== null) process.exitCode = exitCode;
  },
  (error: unknown) => {
    process.exitCode = failed(error);
  },
);
