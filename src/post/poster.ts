/** Posts deliveries over HTTP: each address is looked up and checked before each attempt, redirects are not followed. */
import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import type { Dispatcher, Pool } from 'undici';
import { hostOf, whyNotTo } from '../domain/webhooks/address.js';
import { type Outcome, outcomeOf } from '../domain/webhooks/delivery.js';
import { inRealTime, stopwatch } from '../world/clock.js';
import type { Outgoing } from '../world/world-events.js';

export interface PosterOptions {
  /** Hosts beyond this machine that may be posted to, by name or address. */
  readonly allowedHosts: readonly string[];
  readonly onDefect: (error: unknown, during: string) => void;
}

const mostRead = 64 * 1024; // bytes of an answer
const mostKept = 1000; // bytes of it, for people
const mostPools = 200;
const idle = 1000; // ms until a connection is closed: sooner than receivers do it, which would cost an attempt

interface Address {
  readonly address: string;
  readonly family: number;
}

export class Poster {
  readonly #options: PosterOptions;
  /** By origin and addresses: a host that has moved gets another one. */
  readonly #pools = new Map<string, Pool>();
  /** How to break off what is under way. */
  readonly #underWay = new Set<(why: string) => void>();
  #undici: Promise<typeof import('undici')> | null = null;
  #isClosed = false;

  constructor(options: PosterOptions) {
    this.#options = options;
  }

  /** Calls back just once, and never before it returns. */
  post(message: Outgoing, landed: (outcome: Outcome) => void): void {
    const started = stopwatch();
    const url = new URL(message.url);
    let isOver = false;
    const end = (outcome: Omit<Outcome, 'duration'>) => {
      if (isOver) return;
      isOver = true;
      callOff();
      this.#underWay.delete(breakOff);
      landed({ ...outcome, duration: Math.round(stopwatch() - started) });
    };
    let controller: Dispatcher.DispatchController | null = null;
    const breakOff = (why: string) => {
      end({ statusCode: null, error: why, answer: '' });
      controller?.abort(new Error(why));
    };
    const callOff = inRealTime(message.timeout, () => breakOff(`No whole answer within ${message.timeout / 1000} s.`));
    this.#underWay.add(breakOff);
    this.#poolFor(url).then(
      (found) => {
        if (isOver) return;
        if (typeof found === 'string') {
          end({ statusCode: null, error: found, answer: '' });
          return;
        }
        const request: Dispatcher.DispatchOptions = {
          method: 'POST',
          path: url.pathname + url.search,
          headers: [...message.headers],
          body: message.body,
        };
        const handler = new AnswerReader(end, (one) => {
          controller = one;
          if (isOver) one.abort(new Error('broken off'));
        });
        found.dispatch(request, handler);
      },
      (error: unknown) => {
        this.#options.onDefect(error, `POST ${message.url}`);
        end({ statusCode: null, error: 'The mock could not send it; its log says why.', answer: '' });
      },
    );
  }

  get underWay(): number {
    return this.#underWay.size;
  }

  /** Breaks off what is under way, and closes all connections. */
  async close(): Promise<void> {
    this.#isClosed = true;
    for (const breakOff of [...this.#underWay]) breakOff('The mock was stopped.');
    const pools = [...this.#pools.values()];
    this.#pools.clear();
    await Promise.all(pools.map((pool) => pool.destroy()));
  }

  /** The connections to where a URL leads now; why it may not be posted to, in words. */
  async #poolFor(url: URL): Promise<Pool | string> {
    const host = hostOf(url);
    const found = await addressesOf(host);
    if (typeof found === 'string') return found;
    for (const { address } of found) {
      const why = whyNotTo(address, host, this.#options.allowedHosts);
      if (why !== null) return `${why}.`;
    }
    const key = `${url.origin} ${found.map(({ address }) => address).join(' ')}`;
    const known = this.#pools.get(key);
    if (known !== undefined) return known;
    this.#undici ??= import('undici'); // only now: most starts never need it
    const { Pool } = await this.#undici;
    if (this.#isClosed) return 'The mock was stopped.';
    const made = this.#pools.get(key) ?? new Pool(url.origin, poolOptions(found));
    this.#pools.set(key, made);
    this.#closeOldest();
    return made;
  }

  /** It ends once what it has under way is done; whoever needs it later gets another one. */
  #closeOldest(): void {
    const [oldest] = this.#pools;
    if (this.#pools.size <= mostPools || oldest === undefined) return;
    this.#pools.delete(oldest[0]);
    void oldest[1].close();
  }
}

/** Connections go to the addresses that were checked, whatever the name leads to by then. */
function poolOptions(addresses: readonly Address[]): Pool.Options {
  return {
    connections: null, // as many as there are subscriptions that want some, each of them bounded: none waits for another
    pipelining: 1,
    keepAliveTimeout: idle,
    keepAliveMaxTimeout: idle,
    headersTimeout: 0, // the attempt has a limit of its own
    bodyTimeout: 0,
    connect: {
      timeout: 0,
      lookup: (_host, { all }, give) => {
        const [first] = addresses;
        if (all === true) give(null, [...addresses]);
        else if (first !== undefined) give(null, first.address, first.family);
      },
    },
  };
}

/** What a host leads to; why nothing is known, in words. */
async function addressesOf(host: string): Promise<readonly Address[] | string> {
  const family = isIP(host);
  if (family !== 0) return [{ address: host, family }];
  try {
    return await lookup(host, { all: true });
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException; // as: what Node throws
    return `The host ${host} is not known (${code}).`;
  }
}

/** Reads an answer as far as anybody wants to know. */
class AnswerReader implements Dispatcher.DispatchHandler {
  readonly #end: (outcome: Omit<Outcome, 'duration'>) => void;
  readonly #begin: (controller: Dispatcher.DispatchController) => void;
  readonly #chunks: Buffer[] = [];
  #size = 0;
  #status = 0;

  constructor(end: (outcome: Omit<Outcome, 'duration'>) => void, begin: (controller: Dispatcher.DispatchController) => void) {
    this.#end = end;
    this.#begin = begin;
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#begin(controller);
  }

  onResponseStart(_controller: Dispatcher.DispatchController, statusCode: number): void {
    this.#status = statusCode;
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Buffer): void {
    if (this.#size < mostKept) this.#chunks.push(chunk.subarray(0, mostKept));
    this.#size += chunk.length;
    if (this.#size <= mostRead) return;
    this.#answered(); // the status has said what there is to know
    controller.abort(new Error('enough'));
  }

  onResponseEnd(): void {
    this.#answered();
  }

  onResponseError(_controller: Dispatcher.DispatchController | undefined, error: Error): void {
    this.#end({ statusCode: null, error: inWords(error), answer: this.#text() });
  }

  #answered(): void {
    this.#end({ ...outcomeOf(this.#status), answer: this.#text() });
  }

  #text(): string {
    // Cut as bytes: a piece of a text would keep all of it in memory.
    return this.#chunks.length === 0
      ? ''
      : Buffer.concat(this.#chunks)
          .toString('utf8', 0, mostKept)
          .replace(/\uFFFD$/, '');
  }
}

type Coded = Error & { readonly code?: string };

function inWords(error: Coded): string {
  const first: Coded = error instanceof AggregateError && error.errors.length > 0 ? (error.errors[0] as Coded) : error; // as: what Node throws
  const { code = '', message } = first;
  if (code === 'ECONNREFUSED') return 'Nobody answers there (ECONNREFUSED).';
  if (code === 'ECONNRESET' || code === 'UND_ERR_SOCKET' || code === 'EPIPE') return `The connection was broken off (${code}).`;
  if (/CERT|SELF_SIGNED|SIGNATURE|ERR_TLS/.test(code))
    return `The certificate is not trusted (${code}). Name it in the environment: NODE_EXTRA_CA_CERTS=FILE.`;
  if (code.startsWith('HPE_') || error.name === 'HTTPParserError') return `The answer is not HTTP (${code || message}).`;
  const [line = ''] = message.split('\n');
  if (code === 'ERR_SSL_WRONG_VERSION_NUMBER' || /wrong version number/i.test(message)) return 'It does not speak TLS; is it an http: URL?';
  return `${line.slice(0, 200)}${code === '' || line.includes(code) ? '' : ` (${code})`}`;
}
