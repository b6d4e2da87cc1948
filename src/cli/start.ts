/** `ordinavo-mock start`: runs a mock until it is told to stop, or whoever started it is gone. */
import { readFileSync } from 'node:fs';
import { createSecureContext } from 'node:tls';
import { startMock } from '../mock.js';
import { type Flags, UsageError } from './arguments.js';
import { firstScreen } from './first-screen.js';
import { jsonLine, logWriter, prettyEvent } from './log.js';
import { packageRunner, whenGone } from './runner.js';

export async function start({ scenario, flags, version }: { scenario: string | undefined; flags: Flags; version: string }): Promise<void> {
  const runner = packageRunner();
  const write = logWriter();
  const log = { pretty: prettyEvent, json: jsonLine, quiet: null }[flags.log];
  const mock = await startMock({
    scenario,
    port: flags.port,
    host: flags.host,
    seed: flags.seed,
    clock: flags.clock,
    now: flags.now,
    cors: flags.cors,
    tls: flags.tls === undefined ? undefined : readTls(flags.tls),
    allowedHosts: flags.allowedHosts,
    log: log === null ? undefined : (event) => write(log(event)),
  });
  if (flags.log === 'json') {
    const { name, seed } = mock.scenario;
    write(jsonLine({ event: 'ready', url: mock.url, api: mock.api, scenario: name, seed, pid: process.pid }));
  } else if (flags.log === 'pretty') write(firstScreen(mock, version, flags.host));

  const stop = (exitCode: number) => {
    void mock.close().then(() => process.exit(exitCode));
  };
  const signals = { SIGINT: 130, SIGTERM: 143 } as const;
  for (const [signal, exitCode] of Object.entries(signals)) process.once(signal, () => stop(exitCode));
  if (runner !== null) whenGone(runner, () => stop(0));
}

/** Certificate and key from their files, tried out before anything starts. */
function readTls(files: { readonly cert: string; readonly key: string }): { cert: string; key: string } {
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
