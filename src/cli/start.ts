/** `ordinavo-mock start`: runs a mock until it is told to stop, or whoever started it is gone. */
import { readFileSync } from 'node:fs';
import { createSecureContext } from 'node:tls';
import { isTokenEnough, shortestToken } from '../domain/access.js';
import { readHost, urlProblem } from '../domain/webhooks/address.js';
import { type Mock, startMock } from '../mock.js';
import { allowedWebhookHosts } from '../scenarios/posting-to.js';
import type { Around } from './commands.js';
import { stateFileIn } from './control.js';
import { EnvironmentError, writeWhole } from './files.js';
import { firstScreen, standingsOf } from './first-screen.js';
import { type Environment, type Given, UsageError } from './flags.js';
import { jsonLine, logWriter, prettyLog } from './log.js';
import { addressToOpen, openInBrowser } from './open.js';
import { packageRunner, whenStopped } from './runner.js';
import { leaveToken, takeTokenBack } from './token-file.js';
import { watchScenario } from './watch.js';

export async function start(given: Given, { version, environment }: Around): Promise<null> {
  const runner = packageRunner();
  const { positionals } = given;
  if (positionals.length > 1)
    throw new UsageError(`One scenario at a time: ${positionals.map((word) => `"${word}"`).join(', ')}. See ordinavo-mock --help.`);
  const [scenario = 'demo'] = positionals;
  const write = logWriter();
  const form = given.choice('log', ['pretty', 'json', 'quiet']) ?? 'pretty';
  const log = { pretty: prettyLog(), json: jsonLine, quiet: null }[form];
  let held: string[] | null = []; // nothing is told before the first screen, or the line that it is ready
  const host = given.text('host')?.text ?? '127.0.0.1';
  if (given.on('keep-state') && !given.on('watch'))
    throw new UsageError('--keep-state goes with --watch: it says what a changed file leaves alone.');
  const controlToken = tokenIn(given, host);
  if (given.on('open') && controlToken === false)
    throw new UsageError('--open: with --no-control there is no dashboard; drop one of them.');
  const imported = given.text('import')?.text;
  const state = imported === undefined ? null : stateFileIn(imported);
  const webhooks = webhookOptionsIn(given);
  const mock = await startMock({
    keepProcessAlive: true,
    scenario,
    port: given.whole('port', 65_535) ?? 4710,
    host,
    seed: given.whole('seed', 4_294_967_295),
    clock: given.choice('clock', ['real', 'frozen', 'virtual']),
    now: given.instant('now'),
    cors: given.text('cors')?.text,
    tls: tlsIn(given),
    allowedHosts: given.list('allowed-hosts'),
    controlToken,
    ...webhooks,
    environment,
    log:
      log === null
        ? undefined
        : (event) => {
            const line = log(event);
            if (line === null) return;
            if (held === null) write(line);
            else held.push(line);
          },
  });
  try {
    if (state !== null) mock.importState(state);
  } catch (error) {
    await mock.close();
    throw error;
  }
  const takeBack = keepToken(mock, environment);
  const stopWatching = given.on('watch')
    ? watchScenario(mock, scenario, given.on('keep-state'), (problem) => {
        if (problem !== null) process.stderr.write(`The scenario stays as it was:\n${problem}\n`);
        else if (form === 'json') write(jsonLine({ event: 'reloaded', scenario: mock.scenario.name }));
        else if (form === 'pretty') write(`Read ${mock.scenario.name} again${given.on('keep-state') ? ', the records stay' : ''}.`);
      })
    : () => undefined;
  const exported = given.text('export-on-exit')?.text;
  const stop = (exitCode: number) => {
    stopWatching();
    takeBack();
    const written = exported === undefined || exportTo(exported, mock);
    void mock.close().then(() => process.exit(written ? exitCode : 3));
  };
  whenStopped(runner, stop);
  const standings = () => standingsOf(mock.scenario.webhooks, allowedWebhookHosts(webhooks));
  // Last, since whoever reads it may stop the mock at once.
  if (form === 'json') {
    const { name, seed } = mock.scenario;
    const { url, api } = mock;
    const [dashboard] = mock.dashboard.split('#'); // logs are kept and passed on, and the token is no business of theirs
    write(jsonLine({ event: 'ready', url, api, dashboard, scenario: name, seed, pid: process.pid }));
  } else if (form === 'pretty') {
    write(firstScreen(mock, version, host, await standings()));
  }
  for (const line of held) write(line);
  held = null;
  if (given.on('open')) {
    const hasReceiver = (await standings()).includes('answers');
    openInBrowser(addressToOpen(mock, hasReceiver), environment, (line) => process.stderr.write(`${line}\n`));
  }
  return null;
}

interface WebhookOptions {
  readonly webhookUrl: string | undefined;
  readonly allowWebhookHosts: readonly string[];
}

/** Where webhooks go, and where they may go. */
export function webhookOptionsIn(given: Given): WebhookOptions {
  const url = given.text('webhook-url');
  const problem = url === undefined ? null : urlProblem(url.text);
  if (url !== undefined && problem !== null) throw new UsageError(`${url.from}: ${problem}.`);
  const from = given.text('allow-webhook-host')?.from ?? '';
  return { webhookUrl: url?.text, allowWebhookHosts: given.list('allow-webhook-host').map((host) => hostIn(host, from)) };
}

function hostIn(text: string, from: string): string {
  const host = readHost(text);
  if (host === null)
    throw new UsageError(`${from}: "${text}" is neither a host name nor an address; write receiver.example.com, without scheme and port.`);
  const problem = urlProblem(`http://${host.includes(':') ? `[${host}]` : host}/`);
  if (problem !== null) throw new UsageError(`${from}: "${text}" ${problem}.`);
  return host;
}

function tokenIn(given: Given, host: string): string | false | undefined {
  const token = given.text('control-token');
  if (given.on('no-control') && (token === undefined || given.said('no-control'))) return false; // a container image has it in its environment
  if (token !== undefined && !/^[!-~]+$/.test(token.text)) throw new UsageError(`${token.from}: is not visible ASCII without spaces.`);
  if (!isTokenEnough(token?.text, host))
    throw new UsageError(
      `--host ${host} can be reached from elsewhere, so control needs a token of yours: --control-token TOKEN, of at least ${shortestToken} characters; or --no-control.`,
    );
  return token?.text;
}

/** Leaves the token for the other commands. Where that cannot be, the mock runs all the same. Answers how to take it back. */
function keepToken(mock: Mock, environment: Environment): () => void {
  if (mock.controlToken === '') return () => undefined;
  try {
    const file = leaveToken(environment, { url: mock.url, token: mock.controlToken, pid: process.pid });
    return () => takeTokenBack(file, mock.controlToken);
  } catch (error) {
    process.stderr.write(
      `The control token cannot be left for other commands: ${error instanceof Error ? error.message : String(error)} Start with --control-token TOKEN, and give it to them.\n`,
    );
    return () => undefined;
  }
}

function exportTo(file: string, mock: Mock): boolean {
  try {
    writeWhole(file, `${JSON.stringify(mock.exportState())}\n`);
    return true;
  } catch (error) {
    if (!(error instanceof EnvironmentError)) throw error;
    process.stderr.write(`--export-on-exit: ${error.message}\n`);
    return false;
  }
}

/** Certificate and key from their files, tried out before anything starts. */
function tlsIn(given: Given): { cert: string; key: string } | undefined {
  const files = { cert: given.text('cert')?.text, key: given.text('key')?.text };
  if ((files.cert === undefined) !== (files.key === undefined)) throw new UsageError('--cert and --key go together.');
  if (files.cert === undefined || files.key === undefined) return undefined;
  const read = (flag: string, file: string) => {
    try {
      return readFileSync(file, 'utf8');
    } catch (error) {
      throw new UsageError(`${flag} ${file}: cannot be read (${error instanceof Error ? error.message : error}).`);
    }
  };
  const tls = { cert: read('--cert', files.cert), key: read('--key', files.key) };
  try {
    createSecureContext(tls);
  } catch (error) {
    throw new UsageError(
      `--cert ${files.cert} and --key ${files.key} are no pair of certificate and key in PEM (${error instanceof Error ? error.message : error}).`,
    );
  }
  return tls;
}
