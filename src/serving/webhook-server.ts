/** A server for webhooks on this machine alone: whoever posts is read whole, and gets the status that comes of it. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { letProcessEnd, listenOn, stopListening } from './listening.js';

/** What was posted. */
export interface Posted {
  readonly path: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

export interface WebhookServer {
  readonly origin: string;
  close(): Promise<void>;
}

const largestBody = 10 * 1024 * 1024; // bytes; no delivery comes near it

/** `take` answers the status; text with it becomes the body. Should it reject, the connection is torn down. */
export async function startWebhookServer(
  take: (posted: Posted) => Promise<number | readonly [status: number, text: string]>,
  port = 0,
): Promise<WebhookServer> {
  const server = createServer((request, response) => {
    void answer(request, response).catch(() => response.destroy()); // whoever sent it has broken off
  });
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    if (request.method !== 'POST') return end(request, response.setHeader('Allow', 'POST'), 405, 'A delivery is a POST.');
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of request) {
      size += chunk.length;
      if (size > largestBody) return end(request, response, 413, 'No delivery is larger than 10 MB.');
      chunks.push(chunk);
    }
    const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
    const reply = await take({ path: request.url ?? '/', headers, body: Buffer.concat(chunks) });
    if (typeof reply === 'number') response.writeHead(reply).end();
    else end(request, response, reply[0], reply[1]);
  };
  const taken = await listenOn(server, port, '127.0.0.1');
  letProcessEnd(server);
  return { origin: `http://127.0.0.1:${taken.port}`, close: () => stopListening(server) };
}

function end(request: IncomingMessage, response: ServerResponse, status: number, text: string): void {
  request.resume(); // what nobody reads, so that the sender gets to see its answer
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${text}\n`);
}
