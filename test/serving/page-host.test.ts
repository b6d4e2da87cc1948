/** The page, asked for by whoever names no host. */
import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { given } from '../support/given.js';

test('needs a Host header, which HTTP/1.0 may leave out', async () => {
  const { mock } = await given.mock();
  const socket = connect({ host: '127.0.0.1', port: Number(new URL(mock.url).port) });
  socket.end('GET /_mock/ HTTP/1.0\r\n\r\n');
  let answer = '';
  for await (const piece of socket) answer += piece;
  expect(answer).toMatch(/^HTTP\/1\.1 403 [\s\S]*The Host header does not name this mock\./);
});
