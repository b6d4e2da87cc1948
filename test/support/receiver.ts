/**
 * A real receiver of webhooks: keeps every byte as it came, judges signatures as the vendor documents it, and answers what it is told. Closed
 * when the test is.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { onTestFinished } from 'vitest';

export const secret = 'whsec_MOCKreceiver000000000000000000001';

/** What a receiver answers. */
export type Answer =
  /** A status. */
  | number
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: string | Buffer }
  /** Nothing, ever. */
  | 'never'
  /** The head of a good answer, and then its body, one byte a second. */
  | 'drip'
  /** A gigabyte, as fast as it is read. */
  | 'gigabyte'
  /** The connection is torn down. */
  | 'reset'
  /** The connection is closed in good order, without an answer. */
  | 'hangUp'
  /** Something, but not HTTP. */
  | 'garbage'
  /** Half of what was announced, and then the end. */
  | 'truncated'
  /** An interim answer, and then a good one. */
  | 'earlyHints';

type Reply = Answer | ((attempt: Attempt) => Answer | Promise<Answer>);

/** What came in. */
export class Attempt {
  /** In the order of their arrival, from 0. */
  readonly index: number;
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  /** Names and values in turn, as they came. */
  readonly rawHeaders: readonly string[];
  /** Byte for byte. */
  readonly raw: Buffer;
  /** When it came, by this machine's clock. */
  readonly at = Date.now();

  constructor(request: IncomingMessage, raw: Buffer, index: number) {
    this.index = index;
    this.method = request.method ?? '';
    this.path = request.url ?? '';
    this.headers = request.headers;
    this.rawHeaders = request.rawHeaders;
    this.raw = raw;
  }

  header(name: string): string {
    return String(this.headers[name.toLowerCase()] ?? '');
  }

  get eventId(): string {
    return this.header('X-Ordinavo-Event-Id');
  }

  get eventType(): string {
    return this.header('X-Ordinavo-Event-Type');
  }

  get deliveryId(): string {
    return this.header('X-Ordinavo-Delivery-Id');
  }

  get timestamp(): string {
    return this.header('X-Ordinavo-Timestamp');
  }

  get signature(): string {
    return this.header('X-Ordinavo-Signature');
  }

  // biome-ignore lint/suspicious/noExplicitAny: tests look into payloads as integrators do, field by field
  get payload(): any {
    return JSON.parse(this.raw.toString('utf8'));
  }

  /** The verification that the vendor documents: HMAC-SHA256 of the raw body in hex, compared in constant time. */
  isSigned(by = secret): boolean {
    const expected = Buffer.from(`sha256=${createHmac('sha256', by).update(this.raw).digest('hex')}`);
    const given = Buffer.from(this.signature);
    return given.length === expected.length && timingSafeEqual(given, expected);
  }
}

export class Receiver {
  readonly url: string;
  readonly attempts: Attempt[] = [];
  /** Bytes written in answers of `gigabyte`, once their connections are closed. */
  readonly written: number[] = [];
  readonly #once: Reply[] = [];
  #always: Reply = 204;
  readonly #watchers = new Set<() => void>();

  constructor(url: string) {
    this.url = url;
  }

  /** What it answers from now on. */
  answers(reply: Reply): this {
    this.#always = reply;
    return this;
  }

  /** What it answers to the next ones, each once. */
  answersOnce(...replies: readonly Reply[]): this {
    this.#once.push(...replies);
    return this;
  }

  /** Keeps the next one waiting for its answer. Answers how to give it. */
  holdsNext(): (answer: Answer) => void {
    let give: (answer: Answer) => void = () => undefined;
    const held = new Promise<Answer>((resolve) => {
      give = resolve;
    });
    this.#once.push(() => held);
    return give;
  }

  /** Resolves once so many have come. */
  async arrived(count = 1): Promise<readonly Attempt[]> {
    await this.#until(() => this.attempts.length >= count);
    return this.attempts;
  }

  /** Resolves once the connection of a `gigabyte` is closed, with the bytes that were written to it. */
  async wrote(): Promise<number> {
    await this.#until(() => this.written.length > 0);
    return this.written[0] ?? 0;
  }

  get last(): Attempt {
    const attempt = this.attempts.at(-1);
    if (attempt === undefined) throw new Error('Nothing has come.');
    return attempt;
  }

  /** The attempt with this index. */
  attempt(index: number): Attempt {
    const attempt = this.attempts[index];
    if (attempt === undefined) throw new Error(`${this.attempts.length} attempts have come, and none with the index ${index}.`);
    return attempt;
  }

  async take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const attempt = new Attempt(request, Buffer.concat(chunks), this.attempts.length);
    this.attempts.push(attempt);
    this.#look();
    const reply = this.#once.shift() ?? this.#always;
    this.#give(typeof reply === 'function' ? await reply(attempt) : reply, response);
  }

  #give(answer: Answer, response: ServerResponse): void {
    const { socket } = response;
    if (socket === null || socket.destroyed) return; // whoever sent it has given up
    if (typeof answer === 'number') response.writeHead(answer).end();
    else if (typeof answer === 'object') response.writeHead(answer.status, answer.headers).end(answer.body);
    else if (answer !== 'never') odd[answer](response, socket, (bytes) => this.#note(bytes));
  }

  #note(bytes: number): void {
    this.written.push(bytes);
    this.#look();
  }

  #look(): void {
    for (const look of [...this.#watchers]) look();
  }

  #until(holds: () => boolean): Promise<void> {
    return new Promise((resolve) => {
      const look = () => {
        if (!holds()) return;
        this.#watchers.delete(look);
        resolve();
      };
      this.#watchers.add(look);
      look();
    });
  }
}

const gigabyte = 2 ** 30;
const chunk = Buffer.alloc(64 * 1024, 'x');

const odd: Record<Extract<Answer, string>, (response: ServerResponse, socket: Socket, note: (bytes: number) => void) => void> = {
  never: () => undefined,
  reset: (_, socket) => void socket.resetAndDestroy(),
  hangUp: (_, socket) => void socket.end(),
  garbage: (_, socket) => void socket.end('220 mail.example.com ESMTP ready\r\n'),
  truncated: (response, socket) => {
    response.writeHead(200, { 'Content-Length': 1000 });
    response.write('half of it', () => socket.end());
  },
  earlyHints: (response) => {
    response.writeEarlyHints({ link: '</style.css>; rel=preload' });
    response.writeHead(200).end('ok');
  },
  drip: (response, socket) => {
    response.writeHead(200, { 'Content-Length': 1000 });
    response.write('a');
    const dripping = setInterval(() => response.write('a'), 1000);
    socket.once('close', () => clearInterval(dripping));
  },
  gigabyte: (response, socket, note) => {
    let left = gigabyte;
    const go = () => {
      while (left > 0 && !socket.destroyed) {
        left -= chunk.length;
        if (!response.write(chunk)) {
          response.once('drain', go);
          return;
        }
      }
      response.end();
    };
    socket.once('close', () => note(gigabyte - left));
    response.writeHead(200);
    go();
  },
};

export interface ReceiverOptions {
  /** With a certificate that nobody trusts. Default: HTTP. */
  readonly tls?: boolean;
  /** Where it listens. Default: 127.0.0.1. */
  readonly host?: '127.0.0.1' | '::1';
}

/** A receiver of its own on a free port. Answers 204 until it is told something else. */
export async function receiving({ tls = false, host = '127.0.0.1' }: ReceiverOptions = {}): Promise<Receiver> {
  const take: RequestListener = (request, response) => {
    receiver.take(request, response).catch(() => response.destroy()); // broken off half-way
  };
  const server = tls ? createSecureServer(certificate(), take) : createServer(take);
  server.requestTimeout = 0;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, host, resolve);
  });
  const { port } = server.address() as AddressInfo; // as: it listens on a port
  const receiver = new Receiver(`${tls ? 'https' : 'http'}://${host === '::1' ? '[::1]' : host}:${port}/`);
  onTestFinished(
    () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  );
  return receiver;
}

/** An address on which nobody listens: connections are refused. */
export async function nobodyListening(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // as: it listens on a port
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${port}/`;
}

function certificate() {
  const file = (name: string) => readFileSync(new URL(`tls/${name}.pem`, import.meta.url));
  return { cert: file('certificate'), key: file('key') };
}
