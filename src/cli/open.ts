/** `--open`: shows the dashboard in a browser, once the mock is ready. Command lines can be read by others, so none ever holds the token. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { Mock } from '../mock.js';
import { stopwatch } from '../world/clock.js';
import { waitsForImport } from './first-screen.js';
import type { Environment } from './flags.js';

/**
 * With `&demo` where the scenario goes on by itself once something is imported, and nothing has been: the page then does that. `hasReceiver`: somebody
 * listens where webhooks go, and the page leaves that as it is.
 */
export function addressToOpen(
  { openingAddress, timeline, tenants }: Pick<Mock, 'openingAddress' | 'timeline' | 'tenants'>,
  hasReceiver: boolean,
): string {
  const isNew = tenants.list().every(({ importJobs }) => importJobs === 0);
  const demo = hasReceiver ? '&demo=own-receiver' : '&demo';
  return `${openingAddress()}${isNew && waitsForImport(timeline.list()) ? demo : ''}`;
}

/** Never waits, and never fails: `tell` gets a line when it does not work. */
export function openInBrowser(address: string, environment: Environment, tell: (line: string) => void): void {
  const { program, words, verbatim } = openerFor(address, environment.BROWSER ?? '', process.platform);
  const started = stopwatch();
  const failed = (why: string) => tell(`--open: no browser could be opened: ${program} ${why}. Open the dashboard by hand.`);
  try {
    const child = spawn(program, [...words], { detached: true, stdio: 'ignore', windowsVerbatimArguments: verbatim });
    child.once('error', (error: NodeJS.ErrnoException) => failed(error.code === 'ENOENT' ? 'was not found' : `failed (${error.message})`));
    child.once('exit', (code) => {
      const isOpener = stopwatch() - started < patience; // else it is a browser that somebody has closed
      if (code !== null && code !== 0 && isOpener) failed(`ended with ${code}`);
    });
    child.unref();
  } catch (error) {
    failed(`cannot be run (${error instanceof Error ? error.message : String(error)})`);
  }
}

const patience = 10_000; // ms, real

interface Opener {
  readonly program: string;
  readonly words: readonly string[];
  /** On Windows: quoted already. */
  readonly verbatim: boolean;
}

/** `browser`: $BROWSER, a program, or one with words of its own; `%s` stands for the address. */
export function openerFor(address: string, browser: string, platform: NodeJS.Platform): Opener {
  const chosen = browser.trim();
  if (chosen !== '') {
    const [program = '', ...words] = existsSync(chosen) ? [chosen] : chosen.split(/\s+/); // a path may have spaces in it
    const filled = words.map((word) => word.replaceAll('%s', address));
    return { program, words: words.some((word) => word.includes('%s')) ? filled : [...words, address], verbatim: false };
  }
  if (platform === 'win32') return { program: 'cmd', words: ['/c', 'start', '""', `"${address}"`], verbatim: true }; // & would end the command
  return { program: platform === 'darwin' ? 'open' : 'xdg-open', words: [address], verbatim: false };
}
