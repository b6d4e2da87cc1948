/** Servers of this process: what they say when they cannot listen, and how they stop. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { cuttingSilent, listenOn, stopListening } from '../../src/serving/listening.js';

/** A server that answers nobody. */
function silentServer() {
  const server = createServer();
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return server;
}

test('a server that stops cuts off whoever still waits for an answer', async () => {
  const server = silentServer();
  const { port } = await listenOn(server, 0, '127.0.0.1');
  const asked = new Promise((resolve) => server.once('request', resolve));
  const answer = fetch(`http://127.0.0.1:${port}/`).then(
    () => 'answered',
    () => 'cut off',
  );
  await asked;

  await stopListening(server);

  expect(await answer).toBe('cut off');
  await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow();
});

test('an error before it listens says what to do, one that comes later is not swallowed', async () => {
  const server = silentServer();
  const { port } = await listenOn(server, 0, '127.0.0.1');
  await expect(listenOn(silentServer(), port, '127.0.0.1')).rejects.toMatchObject({ code: 'EADDRINUSE', port });

  const later = new Error('The socket is gone.');

  expect(() => server.emit('error', later)).toThrow(later);
});

test('whoever has connected and said nothing is cut off; who has begun to speak is not', async () => {
  const server = createServer((_, response) => response.end('answered'));
  const cut = cuttingSilent(server);
  const { port } = await listenOn(server, 0, '127.0.0.1');
  onTestFinished(() => stopListening(server));
  const connected = async () => {
    const accepted = once(server, 'connection');
    const socket = connect(port, '127.0.0.1').on('error', () => undefined);
    await accepted;
    return socket.resume();
  };
  const [silent, speaking] = [await connected(), await connected()];
  speaking.write('GET / HTTP/1.1\r\nHost: mock\r\n\r\n');
  await once(speaking, 'data');

  cut();

  await once(silent, 'close');
  speaking.write('GET / HTTP/1.1\r\nHost: mock\r\n\r\n');
  expect(String(await once(speaking, 'data'))).toMatch(/answered/);
});
