/** Command lines of the pages, run for real: in a folder with the page's files, against a mock of demo of their own. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chmodSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { commands, isCommand } from '../../src/cli/commands.js';
import { readWords } from '../../src/cli/flags.js';
import { type Block, projectFolder } from './code-blocks.js';

/** Lines that are not run, each with its reason. Those of the command are still read with its own flags. */
export const notRun: Readonly<Record<string, string>> = {
  'npm ci && npm start': 'installs the project that this is',
  'npm ci && npm test': 'runs the tests that this is one of',
  'npm install --save-dev ordinavo-mock': 'needs a registry; the packed package is installed and used by npm run test:package',
  'npm install --save-dev ../ordinavo-mock/ordinavo-mock-0.1.0.tgz': 'needs the packed package; npm run test:package installs and uses it',
  'npx ordinavo-mock matrix demo -- npm test': 'runs the command some forty times; test/cli/matrix.test.ts does so in small',
  'npx ordinavo-mock check --target https://ordinavo.example': 'needs a real system',
  'export ORDINAVO_MOCK_API_KEY=fio_live_…': 'shows where a real key goes',
  'npx ordinavo-mock webhooks wait visit_report.approved --target JOB-1': 'waits for a visit that somebody has to make',
  'npx ordinavo-mock start full-visit --open': 'opens a browser; test/cli/open.test.ts does so with a program of its own',
  'npx ordinavo-mock check': 'takes its time; test/cli/check.test.ts does so, and holds it to its number of exchanges',
  'npx ordinavo-mock check | tail -1': 'takes its time, too',
};

/** Lines of consoles whose output is shown from another state than that in which they are run here, by page. One that prints what is shown has to go. */
export const otherState: Readonly<Record<string, readonly string[]>> = {
  'README.md': ['npx ordinavo-mock requests list', 'npx ordinavo-mock requests curl 2'], // after a lost answer
  'docs/commands.md': [
    'npx ordinavo-mock timeline list', // with a timeline
    'npx ordinavo-mock timeline next',
    'npx ordinavo-mock move publishRoute suggestion=latest', // with coordinates, and from there on through a visit
    'npx ordinavo-mock move submitReport --target JOB-1 result=PartiallySuccessful followUpRequired=true summary="Filter changed."',
    'npx ordinavo-mock move list --target JOB-1',
    'npx ordinavo-mock move billing to=Ready --target JOB-1',
    'npx ordinavo-mock webhooks list',
    'npx ordinavo-mock webhooks deliveries del_01KVW3DHR0R9XNK9SN7M9YEKBZ', // after a receiver that failed
    'npx ordinavo-mock webhooks replay del_01KVW3DHR0R9XNK9SN7M9YEKBZ --stale', // to one that verifies
    'npx ordinavo-mock webhooks wait target.cancelled --target JOB-1 --timeout 500ms',
    'npx ordinavo-mock verify-signature --secret whsec_MOCKerp0000000000000000000000001 --body pretty.json --signature sha256=07e94f5ab722e6a08dfeb212735c71b5f4405fae990a92e42e7266091587e758', // of a body that is not shown
    'npx ordinavo-mock doctor', // on another machine
  ],
  'docs/control.md': ['env | grep ^ORDINAVO', 'npx ordinavo-mock state get', 'npx ordinavo-mock conduct'], // without what stands for exec; after a third call
  'docs/webhooks.md': [
    'curl http://127.0.0.1:4710/api/connect/v1/webhook-deliveries -H "Authorization: Bearer fio_live_MOCKerp00000000000001"', // after a receiver that failed
    'npx ordinavo-mock webhooks list', // after more than is kept
  ],
};

/** A command line as a shell gets it, and what the page shows of what comes of it. */
export interface Line {
  readonly text: string;
  /** What stands below it in a console; `null` in a block of commands alone. */
  readonly shown: string | null;
  /** What `$ echo $?` shows below it. */
  readonly shownExit: number | null;
}

/** What stands for a mock and a receiver on their usual ports. */
export interface Stand {
  readonly folder: string;
  readonly url: string;
  readonly receiver: string;
  readonly environment: Readonly<Record<string, string>>;
}

export interface Ended {
  readonly exitCode: number | null;
  readonly stdout: string;
  /** With standard error, in the order of their coming. */
  readonly output: string;
}

/** The command lines of a block: all of a block of sh, those behind `$ ` of a console. */
export function linesOf({ language, code }: Block): readonly Line[] {
  const lines = code.split('\n');
  const found: { text: string; shown: string | null; shownExit: number | null }[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const first = lines[at] ?? '';
    if (language === 'console' ? !first.startsWith('$ ') : first.trim() === '' || first.startsWith('#')) continue;
    let text = language === 'console' ? first.slice(2) : first;
    while (isOpen(text) && at + 1 < lines.length) {
      at += 1;
      text += `\n${lines[at]}`;
    }
    const before = found.at(-1);
    if (text === 'echo $?' && before !== undefined) before.shownExit = Number(lines[at + 1]);
    else found.push({ text, shown: language === 'console' ? outputBelow(lines, at) : null, shownExit: null });
  }
  return found;
}

/** Up to the next command. */
function outputBelow(lines: readonly string[], at: number): string {
  const below = lines.slice(at + 1);
  const next = below.findIndex((line) => line.startsWith('$ '));
  return (next === -1 ? below : below.slice(0, next)).join('\n');
}

/** Whether a shell would wait for more: a quote without its end, or a backslash at the end. */
function isOpen(text: string): boolean {
  let quote: string | null = null;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? '';
    if (character === '\\' && quote !== "'") at += 1;
    else if (quote === null && (character === '"' || character === "'")) quote = character;
    else if (character === quote) quote = null;
  }
  return quote !== null || text.endsWith('\\');
}

/** What a shell makes of a line, as far as the first pipe or list. */
function wordsOf(text: string): readonly string[] {
  const [first = ''] = text.split(/ (?:\||&&|>) /);
  return [...first.replaceAll('\\\n', ' ').matchAll(/(?:[^\s"']|"[^"]*"|'[^']*')+/g)].map(([word]) => word.replaceAll(/["']/g, ''));
}

/** What of the command line our own command would refuse, without running it. */
export function faultOfWords(text: string): string | null {
  const [program, name, ...rest] = wordsOf(text);
  if (program !== 'npx' || name !== 'ordinavo-mock') return null;
  const [first] = rest;
  const command = isCommand(first) ? first : 'start';
  try {
    readWords(first === command ? rest.slice(1) : rest, [...commands[command].flags, 'help', 'version'], {});
    return null;
  } catch (error) {
    return String(error);
  }
}

/** Those that go on until they are told to stop. */
function isLasting(text: string): boolean {
  const [program, name, first = 'start', second] = wordsOf(text);
  if (program !== 'npx' || name !== 'ordinavo-mock' || text.includes('--help') || text.includes('--version')) return false;
  return !isCommand(first) || ['start', 'receive', 'proxy'].includes(first) || (first === 'webhooks' && second === 'tail');
}

/** Programs by these names, in a folder that comes first in PATH: npx finds the built command, and curl fails for an answer that is an error, unless CURL_FAIL says otherwise. */
export function writePrograms(folder: string): void {
  const script = (name: string, text: string) => {
    writeFileSync(join(folder, name), `#!/bin/sh\n${text}`);
    chmodSync(join(folder, name), 0o755);
  };
  const main = `exec "${process.execPath}" "${projectFolder}dist/main.js" "$@"\n`;
  script('ordinavo-mock', main);
  script(
    'npx',
    `case "$1" in ordinavo-mock) shift; ${main.trim()};; esac\nname=$1; shift\nexec "${projectFolder}node_modules/.bin/$name" "$@"\n`,
  );
  script(
    'curl',
    `PATH=$(printf '%s' "$PATH" | sed 's|^[^${delimiter}]*${delimiter}||')\nexec curl --silent --show-error "\${CURL_FAIL:---fail}" "$@"\n`,
  );
}

/** Runs the lines of a block in turn. What an `export` sets counts for the lines below it. */
export async function runLines(lines: readonly Line[], stand: Stand): Promise<readonly (Line & Ended)[]> {
  const ended: (Line & Ended)[] = [];
  let exported: Readonly<Record<string, string>> = {};
  for (const line of lines) {
    if (line.text in notRun || lacksCurl(line)) continue;
    const environment = { ...stand.environment, ...exported, ...(line.shown === null ? {} : { CURL_FAIL: '--no-fail' }) };
    const isExport = line.text.startsWith('export ');
    const text = isExport ? `${line.text}\nenv` : line.text;
    const outcome = isLasting(text) ? await runLasting(text, stand) : await outcomeOf(inShell(text, stand, environment));
    if (isExport) exported = variablesIn(outcome.stdout);
    ended.push({ ...line, ...outcome, ...(isExport ? { stdout: '' } : {}) });
  }
  return ended;
}

const hasCurl = spawnSync('curl', ['--version']).status === 0;

function lacksCurl({ text }: Line): boolean {
  const isSkipped = !hasCurl && /\bcurl /.test(text);
  if (isSkipped) console.warn(`Not run, since curl is not installed (Debian has it as curl): ${text}`);
  return isSkipped;
}

/** As `env` prints them: ours only, since only those are exported. */
function variablesIn(output: string): Readonly<Record<string, string>> {
  return Object.fromEntries([...output.matchAll(/^(ORDINAVO_\w+)=(.*)$/gm)].map(([, name = '', value = '']) => [name, value]));
}

/** Until it says where it listens: it is asked to stop then. */
function runLasting(text: string, stand: Stand): Promise<Ended> {
  const { ORDINAVO_MOCK_URL: url = '', ORDINAVO_MOCK_CONTROL_TOKEN: token = '' } = stand.environment;
  const isRemote = wordsOf(text)[2] === 'webhooks';
  const environment: Record<string, string> = isRemote
    ? { ORDINAVO_MOCK_URL: url, ORDINAVO_MOCK_CONTROL_TOKEN: token }
    : { ORDINAVO_MOCK_PORT: '0' };
  const child = inShell(`exec ${text.replace(/ &$/, '').replace(/--port [1-9]\d*/, '--port 0')}`, stand, environment);
  let isStopped = false;
  return outcomeOf(child, (output) => {
    if (isStopped || !(isRemote || /:\/\/127\.0\.0\.1:\d+/.test(output))) return;
    isStopped = true; // a second signal would not wait
    stop(child, 'SIGINT');
  });
}

function inShell(text: string, { folder, url, receiver }: Stand, environment: Readonly<Record<string, string>>): ChildProcess {
  const rewritten = text.replaceAll('http://127.0.0.1:4710', url).replaceAll('127.0.0.1:5005', receiver);
  const inherited = Object.entries(process.env).filter(([name]) => !/^(?:npm_|VITEST|NODE_|ORDINAVO_)/.test(name));
  return spawn('sh', ['-c', rewritten], {
    cwd: folder,
    env: { ...Object.fromEntries(inherited), NO_COLOR: '1', PATH: `${folder}/bin${delimiter}${process.env.PATH}`, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true, // a group of its own, so that what the shell starts can be stopped with it
  });
}

const longest = 60_000; // ms, for a command that hangs

function outcomeOf(child: ChildProcess, onOutput: (output: string) => void = () => undefined): Promise<Ended> {
  let [stdout, output] = ['', ''];
  const kill = setTimeout(() => stop(child, 'SIGKILL'), longest);
  child.stdout?.on('data', (bytes) => {
    stdout += String(bytes);
  });
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (bytes) => {
      output += String(bytes);
      onOutput(output);
    });
  return new Promise((resolve) => {
    child.on('close', (exitCode) => {
      clearTimeout(kill);
      resolve({ exitCode, stdout, output });
    });
  });
}

function stop({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  try {
    if (pid !== undefined) process.kill(-pid, signal);
  } catch {
    // it has ended meanwhile
  }
}

/**
 * What is wrong with what came of a line on a page. A block of sh is what readers do, so all of it works; a console may show a failure, and
 * shows what is printed, or nothing of it.
 */
export function faultOfEnd(page: string, { text, shown, shownExit, exitCode, stdout, output }: Line & Ended): string | null {
  const byHand = [0, 130]; // 130: stopped, as with Ctrl-C
  const mayFail = shown !== null || /ordinavo-mock proxy/.test(text);
  const allowed = shownExit !== null ? [shownExit] : mayFail ? [...byHand, 1, 2] : byHand;
  if (exitCode === null || !allowed.includes(exitCode)) return `"${text}" ended with ${exitCode}, not ${allowed.join(' or ')}:\n${output}`;
  if (shown === null || shown.trim() === '' || isLasting(text)) return null;
  const asShown = [stdout, output].some((printed) => isShown(printed, shown));
  if (otherState[page]?.includes(text)) return asShown ? `"${text}" prints what is shown: take it out of otherState.` : null;
  return asShown ? null : `"${text}" printed otherwise than shown.\nShown:\n${comparable(shown)}\nPrinted:\n${comparable(output)}`;
}

/** `…` on a line of its own, or at the end of one, stands for anything. */
function isShown(output: string, shown: string): boolean {
  const parts = comparable(shown)
    .split('…')
    .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('[\\s\\S]*')}$`).test(comparable(output));
}

/** Without what differs from run to run: times, durations, ports, and what was drawn. */
function comparable(output: string): string {
  return output
    .replaceAll(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z/g, 'TIME')
    .replaceAll(/^\d\d:\d\d:\d\d/gm, 'TIME')
    .replaceAll(/\d+ ms\b/g, 'N ms')
    .replaceAll(/\d+\.\d s\b/g, 'N s')
    .replaceAll(/(127\.0\.0\.1):\d+/g, '$1:PORT')
    .replaceAll(/\b(evt_|del_)?[0-9A-HJKMNP-TV-Z]{26}\b/g, '$1ID')
    .replaceAll(/\b[0-9a-f]{64}\b/g, 'DIGEST')
    .replaceAll(/"durationMs":\d+/g, '"durationMs":N')
    .trim();
}
