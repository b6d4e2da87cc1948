#!/usr/bin/env node
/** The command `ordinavo-mock`: finds the command that was meant, and turns what goes wrong into a message and an exit code. */
import packageJson from '../../package.json' with { type: 'json' };
import { nearest } from '../contract/nearest.js';
import { ScenarioError } from '../scenarios/scenario.js';
import { helpText, readArguments, UsageError } from './arguments.js';
import { start } from './start.js';

/** 2: usage or scenario. 3: port or environment. */
function failed(error: unknown): number {
  if (error instanceof UsageError || error instanceof ScenarioError) {
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
  const { code, message, stack } = error as NodeJS.ErrnoException & { port?: number }; // as: what Node throws
  const { port = '' } = error as { port?: number };
  if (code === 'EADDRINUSE')
    process.stderr.write(`Port ${port} is in use. Stop what listens there, or take another: --port 0 takes any free one.\n`);
  else if (code === 'EACCES') process.stderr.write(`Port ${port} may not be used by you. Take one above 1023, such as --port 4710.\n`);
  else if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    process.stderr.write(`--host: this machine has no such address (${message}).\n`);
  else process.stderr.write(`${stack ?? message}\n`);
  return 3;
}

async function main(words: readonly string[]): Promise<void> {
  const { command, positionals, flags } = readArguments(words, process.env);
  if (flags.help || positionals[0] === 'help') return void process.stdout.write(helpText(packageJson.version));
  if (flags.version) return void process.stdout.write(`${packageJson.version}\n`);
  if (positionals.length > 1)
    throw new UsageError(`One scenario at a time: ${positionals.map((word) => `"${word}"`).join(', ')}. See ordinavo-mock --help.`);
  const [scenario] = positionals;
  try {
    await start({ scenario, flags, version: packageJson.version });
  } catch (error) {
    const meant = command === null && error instanceof ScenarioError && scenario !== undefined ? nearest(scenario, ['start']) : null;
    throw meant === null ? error : new UsageError(`There is no command "${scenario}". "${meant}"?`);
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.exitCode = failed(error);
});
