/** Calls of servers that nobody trusts. */
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { callerOf, curlOf } from '../../src/check/call.js';

async function server(answer: (response: ServerResponse, url: string) => void): Promise<string> {
  const running = createServer((request, response) => answer(response, request.url ?? ''));
  await new Promise<void>((resolve) => running.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    running.close();
    running.closeAllConnections();
  });
  return `http://127.0.0.1:${(running.address() as AddressInfo).port}`; // as: it listens on a port
}

const call = { method: 'GET', path: '/jobs', headers: { Authorization: 'Bearer key-1' }, body: null };

test('an answer is what came, in lower case and as text', async () => {
  const url = await server((response) => response.writeHead(418, { 'X-One': '1' }).end('tea'));
  expect(await callerOf(url, 5000)(call)).toMatchObject({ status: 418, headers: { 'x-one': '1' }, body: 'tea' });
});

test('a redirect is an answer, and is not followed', async () => {
  const seen: string[] = [];
  const url = await server((response, path) => {
    seen.push(path);
    response.writeHead(302, { Location: '/elsewhere' }).end();
  });
  expect(await callerOf(url, 5000)(call)).toMatchObject({ status: 302, headers: { location: '/elsewhere' } });
  expect(seen).toEqual(['/jobs']);
});

test('whoever says nothing in time has not answered, and neither has whoever never ends', async () => {
  expect(await callerOf(await server(() => undefined), 50)(call)).toEqual({ unanswered: 'no answer within 0.05 s' });
  const endless = await server((response) => {
    response.writeHead(200);
    const more = () => {
      while (!response.destroyed && response.write(Buffer.alloc(65_536))); // until it has to wait
      response.once('drain', more);
    };
    more();
  });
  expect(await callerOf(endless, 15_000)(call)).toEqual({ unanswered: 'an answer of more than 20 MB' });
});

test('nobody there is told in the words of Node', async () => {
  expect(await callerOf('http://127.0.0.1:2', 5000)(call)).toEqual({ unanswered: expect.stringContaining('ECONNREFUSED') });
});

test('a line for curl has neither a real key nor the whole of a long body', () => {
  const line = curlOf('http://127.0.0.1:4710', { ...call, method: 'POST', body: 'x'.repeat(5000) });
  expect(line).toContain('-H "Authorization: Bearer $ORDINAVO_API_KEY"');
  expect(line).toContain('# cut: the body has 5000 characters');
  expect(line.length).toBeLessThan(2500);
  expect(curlOf('http://a', { ...call, path: "/it's?a=1" })).toBe(
    `curl -i -g 'http://a/it'\\''s?a=1' -H "Authorization: Bearer $ORDINAVO_API_KEY"`,
  );
});

test('a line for curl does not wait for the body of an answer to HEAD', () => {
  expect(curlOf('http://a', { ...call, method: 'HEAD', headers: {} })).toBe('curl -i -g -I http://a/jobs');
});
