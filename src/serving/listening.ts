/** A server that listens on a port of one address, and how it stops. */
import type { Server, Socket } from 'node:net';

/** Resolves with the port once the server listens; 0 takes any free one. An error keeps its code, and says what to do. */
export async function listenOn(
  server: Server,
  port: number,
  host: string,
): Promise<{ readonly port: number; readonly address: string; readonly family: string }> {
  await new Promise<void>((resolve, reject) => {
    const refused = (error: Error) => reject(explained(error, port, host));
    server.once('error', refused);
    server.listen(port, host, () => {
      server.off('error', refused); // what goes wrong later on is not for us to swallow
      resolve();
    });
  });
  const taken = server.address();
  if (taken === null || typeof taken === 'string') throw new Error(`${host}:${port} gave no port.`);
  return taken;
}

/** Resolves once nobody is answered any more; whoever still waits is cut off. */
export function stopListening(server: Server & { closeAllConnections(): void }): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

/**
 * Answers how to cut off those who have connected and said nothing so far: clients keep such connections in reserve, some open one whenever they
 * hang up, and Node takes them for busy.
 */
export function cuttingSilent(server: Server): () => void {
  const connected = new Set<Socket>();
  server.on('connection', (socket) => {
    connected.add(socket);
    socket.on('close', () => connected.delete(socket));
  });
  return () => {
    for (const socket of connected) if (socket.bytesRead === 0) socket.destroy();
  };
}

/** From now on the server keeps no process alive: neither by listening nor by its connections. */
export function letProcessEnd(server: Server): void {
  server.unref();
  server.on('connection', (socket) => socket.unref());
}

function explained(error: Error, port: number, host: string): Error {
  const code = 'code' in error ? error.code : null;
  const why =
    code === 'EADDRINUSE'
      ? 'is in use, by another mock or another program. Stop that, or take port 0: any free one'
      : code === 'EADDRNOTAVAIL'
        ? 'is no address of this machine. Take 127.0.0.1'
        : code === 'EACCES'
          ? 'may not be used by you. Take a port above 1023, or 0: any free one'
          : null;
  if (why === null) return error;
  return Object.assign(new Error(`port: ${host}:${port} ${why}.`, { cause: error }), { code, port });
}
