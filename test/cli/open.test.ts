/** `start --open`: what is opened in a browser, and by which program. */
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, readFileSync, watch, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openerFor } from '../../src/cli/open.js';
import { connectControl } from '../../src/index.js';
import { command, folder, started } from '../support/command.js';
import { erpKey, target } from '../support/given.js';
import { redeemed, ticketIn } from '../support/ticket.js';

/** A browser that writes down what it was to open. */
function browser(place = folder()) {
  const [program, notes] = [join(place, 'browser.sh'), join(place, 'opened')];
  writeFileSync(program, `#!/bin/sh\nprintf '%s\\n' "$@" > '${notes}.part' && mv '${notes}.part' '${notes}'\n`);
  chmodSync(program, 0o755);
  const opened = () =>
    new Promise<string>((resolve) => {
      const watcher = watch(place, () => look());
      const look = () => {
        if (!existsSync(notes)) return;
        watcher.close();
        resolve(readFileSync(notes, 'utf8').trimEnd());
      };
      look();
    });
  return { program, opened };
}

describe.skipIf(process.platform === 'win32')('start --open', () => {
  test('opens the dashboard with $BROWSER, by a ticket that leads to the token once', async () => {
    const { program, opened } = browser();
    const { ready } = await started(['--open'], { BROWSER: program });
    const address = await opened();
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/_mock\/#ticket=[\w-]{32}$/);
    const { token } = (await redeemed(ready.url, ticketIn(address))).body;
    expect(ready.dashboard).toBe(`${ready.url}/_mock/`); // a log has no token
    await connectControl({ url: ready.url, token }).reset();
    expect((await redeemed(ready.url, ticketIn(address))).status).toBe(401);
  });

  test('a token of one’s own is in no address, and the ticket leads to it; the environment says to open, too', async () => {
    const { program, opened } = browser();
    const { ready, stdout } = await started(['--control-token', 'a-token-of-my-own'], { BROWSER: program, ORDINAVO_MOCK_OPEN: '1' });
    expect((await redeemed(ready.url, ticketIn(await opened()))).body).toEqual({ token: 'a-token-of-my-own' });
    expect(ready.dashboard).toBe(`${ready.url}/_mock/`);
    expect(stdout()).not.toContain('a-token-of-my-own');
  });

  test('a scenario that goes on by itself once something is imported is played, unless something was', async () => {
    const { program, opened } = browser();
    const { ready } = await started(['full-visit', '--open'], { BROWSER: program });
    const address = await opened();
    expect(address).toMatch(/\/_mock\/#ticket=[\w-]{32}&demo$/);
    const receiver = createServer((_request, response) => response.end()).listen(0, '127.0.0.1');
    onTestFinished(() => void receiver.close());
    await once(receiver, 'listening');
    const { port } = receiver.address() as AddressInfo; // as: it listens on a port
    const listening = browser();
    await started(['full-visit', '--open', '--webhook-url', `http://127.0.0.1:${port}/`], { BROWSER: listening.program });
    expect(await listening.opened()).toMatch(/&demo=own-receiver$/); // which the demo leaves as it is
    const file = join(folder(), 'state.json');
    const control = connectControl({ url: ready.url, token: (await redeemed(ready.url, ticketIn(address))).body.token });
    const headers = { Authorization: `Bearer ${erpKey}`, 'Content-Type': 'application/json' };
    await fetch(`${ready.api}/inbound/targets`, { method: 'POST', headers, body: JSON.stringify(target('JOB-1')) });
    writeFileSync(file, JSON.stringify(await control.exportState()));
    for (const words of [['full-visit', '--import', file], ['bad-day']]) {
      const other = browser();
      await started([...words, '--open'], { BROWSER: other.program });
      expect(await other.opened()).toMatch(/\/_mock\/#ticket=[\w-]{32}$/);
    }
  });

  test('$BROWSER may have words of its own, or spaces in its path', async () => {
    const { program, opened } = browser();
    await started(['--open'], { BROWSER: `${program} --new-window %s --last` });
    expect(await opened()).toMatch(/^--new-window\nhttp:\S+\n--last$/);
    const place = join(folder(), 'a place');
    mkdirSync(place);
    const spaced = browser(place);
    await started(['--open'], { BROWSER: spaced.program });
    expect(await spaced.opened()).toMatch(/^http:\S+$/);
  });

  test('that it does not work is told in a line, and the mock runs', async () => {
    for (const [program, why] of [
      ['/nowhere/browser', 'was not found'],
      ['false', 'ended with 1'],
    ] as const) {
      const mock = command(['--port', '0', '--log', 'json', '--open'], { BROWSER: program });
      const told = new Promise((resolve) => mock.child.stderr?.once('data', resolve));
      const [, url] = await mock.printed(/"url":"([^"]+)"/);
      await told;
      expect((await fetch(`${url}/_mock/health`)).status).toBe(200);
      mock.child.kill('SIGTERM');
      expect((await mock.ended).stderr).toBe(`--open: no browser could be opened: ${program} ${why}. Open the dashboard by hand.\n`);
    }
  });

  test('without control there is nothing to open', async () => {
    expect(await command(['--port', '0', '--no-control', '--open']).ended).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('--open: with --no-control there is no dashboard; drop one of them.'),
    });
  });
});

describe('the first screen', () => {
  test('has the address of the dashboard, with the token of this start', async () => {
    const mock = command(['--port', '0']);
    const [, url] = await mock.printed(/Address: (\S+)\n/);
    expect(mock.stdout()).toMatch(
      new RegExp(`\\n {2}API {8}${url}/api/connect/v1\\n {2}Dashboard {2}${url}/_mock/#token=[\\w-]{32}\\n {2}Scenario {3}demo `),
    );
  });

  test('has it without a token that somebody has chosen, and not at all without control', async () => {
    const mock = command(['--port', '0', '--control-token', 'a-token-of-my-own']);
    const [, url] = await mock.printed(/Address: (\S+)\n/);
    expect(mock.stdout()).toContain(`\n  Dashboard  ${url}/_mock/    asks for your control token\n`);
    expect(mock.stdout()).not.toContain('a-token-of-my-own');
    const without = command(['--port', '0', '--no-control']);
    await without.printed(/Address: /);
    expect(without.stdout()).not.toContain('Dashboard');
  });
});

test.each([
  ['linux', { program: 'xdg-open', words: ['http://127.0.0.1:4710/_mock/#ticket=T&demo'], verbatim: false }],
  ['darwin', { program: 'open', words: ['http://127.0.0.1:4710/_mock/#ticket=T&demo'], verbatim: false }],
  ['win32', { program: 'cmd', words: ['/c', 'start', '""', '"http://127.0.0.1:4710/_mock/#ticket=T&demo"'], verbatim: true }],
] as const)('without $BROWSER it is what the machine opens addresses with: %s', (platform, opener) => {
  expect(openerFor('http://127.0.0.1:4710/_mock/#ticket=T&demo', ' ', platform)).toEqual(opener);
});
