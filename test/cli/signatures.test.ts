import { createHmac } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { command, folder, run } from '../support/command.js';

const secret = 'whsec_MOCKerp0000000000000000000000001';
const text = '{"eventId":"evt_1","eventType":"target.imported","n":1}';
const hmac = (bytes: string | Buffer) => `sha256=${createHmac('sha256', secret).update(bytes).digest('hex')}`;

function file(bytes: string | Buffer = text): string {
  const path = join(folder(), 'body.json');
  writeFileSync(path, bytes);
  return path;
}

/** As in a shell: `cat FILE | ordinavo-mock …` */
function piped(path: string, args: readonly string[]) {
  return run('sh', ['-c', 'path=$1; shift; cat "$path" | "$0" dist/main.js "$@"', process.execPath, path, ...args]);
}

describe('sign', () => {
  test('prints the signature of the very bytes of a file', async () => {
    expect(await command(['sign', '--secret', secret, '--body', file()]).ended).toMatchObject({ exitCode: 0, stdout: `${hmac(text)}\n` });
    const bytes = Buffer.from([0xef, 0xbb, 0xbf, 0xff, 0, 10]); // no UTF-8
    const { stdout } = await command(['sign', '--secret', secret, '--body', file(bytes), '--json']).ended;
    expect(JSON.parse(stdout)).toEqual({ signature: hmac(bytes) });
  });

  test('and of standard input, with its last line break', async () => {
    const { stdout } = await piped(file(`${text}\n`), ['sign', '--secret', secret, '--body', '-']).ended;
    expect(stdout).toBe(`${hmac(`${text}\n`)}\n`);
  });

  test('takes the secret from the environment', async () => {
    const { stdout } = await command(['sign', '--body', file()], { ORDINAVO_MOCK_SECRET: secret }).ended;
    expect(stdout).toBe(`${hmac(text)}\n`);
  });

  test.each([
    [['--body', 'package.json'], 'ordinavo-mock sign needs --secret S: the secret of the subscription'],
    [['--body', 'package.json', '--secret', ''], '--secret: is empty'],
    [['--body', 'package.json', '--secret', 'a,b'], '--secret names several secrets'],
    [['--secret', secret], 'ordinavo-mock sign needs --body FILE'],
    [['--secret', secret, '--body', 'missing.json'], 'The body: missing.json cannot be read: ENOENT'],
    [['--secret', secret, '--body', 'package.json', 'more'], 'ordinavo-mock sign takes flags only, no "more".'],
  ])('%j is a usage error: exit code 2 and what to do', async (args, message) => {
    const { exitCode, stdout, stderr } = await command(['sign', ...args]).ended;
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
    expect(stderr).not.toContain('    at ');
  });
});

describe('verify-signature', () => {
  const verify = (more: readonly string[], body = file(), signature = hmac(text), secrets = secret) =>
    command(['verify-signature', '--secret', secrets, '--body', body, '--signature', signature, ...more]).ended;

  test('says ok, with exit code 0', async () => {
    expect(await verify([])).toMatchObject({ exitCode: 0, stdout: 'ok\n', stderr: '' });
    expect(await verify(['--timestamp', new Date().toISOString()])).toMatchObject({ exitCode: 0, stdout: 'ok\n' });
    expect(await verify([], file(), hmac(text), `whsec_new,${secret}`)).toMatchObject({ exitCode: 0 });
    expect(JSON.parse((await verify(['--json'])).stdout)).toEqual({ ok: true });
  });

  test('what sign prints fits', async () => {
    const path = file(Buffer.from([0xff, 0xfe, 13, 10]));
    const { stdout } = await command(['sign', '--secret', secret, '--body', path]).ended;
    expect(await verify([], path, stdout.trim())).toMatchObject({ exitCode: 0, stdout: 'ok\n' });
  });

  test.each([
    ['wrongSecret', 'another secret, or for another body', { secrets: 'whsec_other' }],
    ['reserialized', 'the body was parsed and written again', { body: JSON.stringify(JSON.parse(text), null, 2) }],
    ['reserialized', 'verify the raw bytes', { body: `${text}\n` }],
    ['stale', 's old; more than 300 s are not accepted', { more: ['--timestamp', '2026-01-01T00:00:00Z'] }],
    ['badTimestamp', 'The timestamp "noon" is no time', { more: ['--timestamp', 'noon'] }],
    ['malformed', '"sha256=1\\u001b[2J" is no signature', { signature: 'sha256=1\u001b[2J' }],
    ['missing', 'There is no signature', { signature: '' }],
  ] as const)('says why not: %s, %s; exit code 1', async (reason, message, { secrets, body, signature, more = [] }: Case) => {
    const path = file(body);
    const { exitCode, stdout, stderr } = await verify(more, path, signature, secrets);
    expect([exitCode, stderr]).toEqual([1, '']);
    expect(stdout.startsWith(`${reason}: `)).toBe(true);
    expect(stdout).toContain(message);
    const asJson = await verify([...more, '--json'], path, signature, secrets);
    expect([asJson.exitCode, JSON.parse(asJson.stdout)]).toEqual([1, { ok: false, reason, message: expect.any(String) }]);
  });

  test('reads standard input', async () => {
    const args = ['verify-signature', '--secret', secret, '--body', '-', '--signature', hmac(text)];
    expect(await piped(file(), args).ended).toMatchObject({ exitCode: 0, stdout: 'ok\n' });
  });

  test.each([
    [['--secret', secret, '--body', 'package.json'], 'ordinavo-mock verify-signature needs --signature X'],
    [['--signature', 'x', '--body', 'package.json'], 'ordinavo-mock verify-signature needs --secret S'],
    [['--signature', 'x', '--secret', secret], 'ordinavo-mock verify-signature needs --body FILE'],
  ])('%j is a usage error', async (args, message) => {
    expect(await command(['verify-signature', ...args]).ended).toMatchObject({
      exitCode: 2,
      stdout: '',
      stderr: expect.stringContaining(message),
    });
  });
});

interface Case {
  readonly secrets?: string;
  readonly body?: string;
  readonly signature?: string;
  readonly more?: readonly string[];
}
