/** `ordinavo-mock start`: runs a mock until it is told to stop, or whoever started it is gone. */
import { startMock } from '../mock.js';
import type { Flags } from './arguments.js';
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
