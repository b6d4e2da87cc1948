// @ts-check
/** docs/reference/command-line.md: the commands and their flags, as --help has them. */
import { code, pageText, table } from './reference-markdown.mjs';

/**
 * @typedef {{ usage: string, help: string, flags: readonly string[] }} Command
 * @typedef {object} Source
 * @property {Record<string, Command>} commands
 * @property {(version: string, name?: any) => string} helpText
 * @property {(names: readonly any[]) => readonly string[]} flagLines
 */

export function commandLinePageText(/** @type {Source} */ { commands, helpText, flagLines }) {
  const all = Object.entries(commands);
  const names = [...new Set(all.flatMap(([, { flags }]) => flags)), 'help', 'version'];
  const parts = [
    `What \`npx ordinavo-mock --help\` and \`npx ordinavo-mock COMMAND --help\` print. [Commands](../commands.md) shows them at work. Without a command it is \`start\`.`,
    '## Commands',
    ...all.map(([name, command]) => commandText(name, command)),
    `## Flags

Each has a form in the environment: \`ORDINAVO_MOCK_\` and its name in capitals, with an underscore for a hyphen, such as \`ORDINAVO_MOCK_KEEP_STATE\` for
\`--keep-state\`. What stands on the command line counts over it. For a switch it says \`1\`, \`true\`, \`yes\` or \`on\`.\n\n${table(
      ['Flag', 'What it does'],
      names.map((name) => flagRow(flagLines([name])[0] ?? '', name)),
    )}`,
    `## Exit codes\n\n${exitCodes(helpText(''))}`,
  ];
  return pageText('The command line', 'src/cli/commands.ts', parts, () => undefined);
}

/** @type {(name: string, command: Command) => string} */
function commandText(name, { usage, help, flags }) {
  const flagsSaid = flags.length === 0 || usage.includes('[flags]') ? '' : ' [flags]';
  const line = `ordinavo-mock ${name} ${usage}`.trimEnd() + flagsSaid;
  const taken = flags.map((flag) => `--${flag}`).join(' ');
  return `### ${name}\n\n\`${line}\`: ${help}.${taken === '' ? '' : `\n\nFlags: ${code(taken)}`}`;
}

/** Of the line that --help has. */
function flagRow(/** @type {string} */ line, /** @type {string} */ name) {
  const [, flag = '', help = ''] = /^ *((?:-\w, )?--[\w-]+(?: [A-Z][A-Z=]*)?) +(.*)$/.exec(line) ?? [];
  if (help === '') throw new Error(`src/cli/flags.ts: the line of --${name} cannot be read: "${line}"`);
  return [code(flag), help];
}

/** The last line of --help, as a list. */
function exitCodes(/** @type {string} */ help) {
  const [, sentence = ''] = /^Exit codes: (.*)\.$/m.exec(help) ?? [];
  if (sentence === '') throw new Error('src/cli/commands.ts: --help has no line "Exit codes: ….".');
  return `${sentence}.`;
}
