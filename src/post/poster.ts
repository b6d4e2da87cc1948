/** Posts deliveries over HTTP: each address is looked up and checked before each attempt, redirects are not followed. */
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
const manyPools = 200;
const unused = 60_000; // ms
const idle = 1000; // ms until a connection is closed: sooner than receivers do it, which would cost an attempt

interface Address {
  readonly address: string;
  readonly family: number;
}

export class Poster {
  readonly #options: PosterOptions;
  /** By origin and addresses: a host that has moved gets another one. */
  readonly #pools = new Map<string, { readonly pool: Pool; readonly usedAt: number }>();
  readonly #underWay = new Postings();
  #undici: typeof import('undici') | null = null;
  #isClosed = false;

  constructor(options: PosterOptions) {
    this.#options = options;
  }

  /** Calls back just once, and never before it returns. */
  post(message: Outgoing, landed: (outcome: Outcome) => void): void {
    const url = new URL(message.url);
    const reader = new AnswerReader();
    let started = stopwatch();
    let callOff: () => void = () => undefined;
    const end = (outcome: Omit<Outcome, 'duration'>) => {
      if (!this.#underWay.remove(posting)) return; // it has ended before
      callOff();
      landed({ ...outcome, duration: Math.round(stopwatch() - started) });
    };
    const breakOff = (why: string) => {
      end({ ...reader.soFar(), error: why });
      reader.stop(why);
    };
    reader.onEnd = end;
    const posting: Posting = { place: notUnderWay, breakOff };
    this.#underWay.add(posting);
    const send = () => {
      started = stopwatch();
      callOff = inRealTime(message.timeout, () => breakOff(`No whole answer within ${message.timeout / 1000} s.`));
      return this.#poolFor(url).then((found) => {
        if (posting.place === notUnderWay) return;
        if (typeof found === 'string') end({ statusCode: null, error: found, answer: '' });
        else found.dispatch({ method: 'POST', path: url.pathname + url.search, headers: [...message.headers], body: message.body }, reader);
      });
    };
    const sent = this.#undici === null ? this.#load().then(send) : send(); // loading is none of the receiver's time
    sent.catch((error: unknown) => {
      this.#options.onDefect(error, `POST ${message.url}`);
      end({ statusCode: null, error: 'The mock could not send it; its log says why.', answer: '' });
    });
  }

  get underWay(): number {
    return this.#underWay.size;
  }

  /** Breaks off what is under way, and closes all connections. */
  async close(): Promise<void> {
    this.#isClosed = true;
    for (const { breakOff } of this.#underWay.all()) breakOff('The mock was stopped.');
    const pools = [...this.#pools.values()];
    this.#pools.clear();
    await Promise.all(pools.map(({ pool }) => pool.destroy()));
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
    if (this.#isClosed || this.#undici === null) return 'The mock was stopped.';
    const key = `${url.origin} ${found.map(({ address }) => address).join(' ')}`;
    const known = this.#pools.get(key);
    const pool = known?.pool ?? new this.#undici.Pool(url.origin, poolOptions(found));
    this.#pools.set(key, { pool, usedAt: stopwatch() });
    if (known === undefined) this.#closeUnused();
    return pool;
  }

  /** Only now: most starts never need it. */
  async #load(): Promise<void> {
    this.#undici = await import('undici');
  }

  /** What nobody has posted to for a while; it ends once what it has under way is done. */
  #closeUnused(): void {
    if (this.#pools.size <= manyPools) return;
    for (const [key, { pool, usedAt }] of this.#pools) {
      if (stopwatch() - usedAt < unused) continue;
      this.#pools.delete(key);
      void pool.close();
    }
  }
}

/** What is under way, and how to break it off. */
interface Posting {
  /** Where it stands among the others. */
  place: number;
  readonly breakOff: (why: string) => void;
}

const notUnderWay = -1;

/** In an array: a set from which things come and go thousands of times a second costs a sixth of all deliveries. */
class Postings {
  readonly #all: Posting[] = [];

  get size(): number {
    return this.#all.length;
  }

  all(): readonly Posting[] {
    return [...this.#all];
  }

  add(posting: Posting): void {
    posting.place = this.#all.length;
    this.#all.push(posting);
  }

  /** The last one takes its place. Answers whether it was there. */
  remove(posting: Posting): boolean {
    const { place } = posting;
    if (place === notUnderWay) return false;
    const last = this.#all.pop();
    if (last !== undefined && last !== posting) {
      this.#all[place] = last;
      last.place = place;
    }
    posting.place = notUnderWay;
    return true;
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
    const { lookup } = await import('node:dns/promises'); // only now: most receivers are addresses
    return await lookup(host, { all: true });
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException; // as: what Node throws
    return `The host ${host} is not known (${code}).`;
  }
}

/** Reads an answer as far as anybody wants to know. */
class AnswerReader implements Dispatcher.DispatchHandler {
  onEnd: (outcome: Omit<Outcome, 'duration'>) => void = () => undefined;
  #controller: Dispatcher.DispatchController | null = null;
  readonly #chunks: Buffer[] = [];
  #size = 0;
  #status: number | null = null;
  #stopped: string | null = null;

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    if (this.#stopped !== null) controller.abort(new Error(this.#stopped));
  }

  onResponseStart(_controller: Dispatcher.DispatchController, statusCode: number): void {
    this.#status = statusCode;
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    if (this.#size < mostKept) this.#chunks.push(chunk.subarray(0, mostKept));
    this.#size += chunk.length;
    if (this.#size <= mostRead) return;
    this.#answered(); // the status has said what there is to know
    this.stop('enough');
  }

  onResponseEnd(): void {
    this.#answered();
  }

  onResponseError(_controller: Dispatcher.DispatchController | undefined, error: Error): void {
    this.onEnd({ ...this.soFar(), error: inWords(error) });
  }

  /** Closes the connection, now or as soon as there is one. */
  stop(why: string): void {
    this.#stopped = why;
    this.#controller?.abort(new Error(why));
  }

  soFar(): Pick<Outcome, 'statusCode' | 'answer'> {
    // Cut as bytes: a piece of a text would keep all of it in memory.
    const answer =
      this.#chunks.length === 0
        ? ''
        : Buffer.concat(this.#chunks)
            .toString('utf8', 0, mostKept)
            .replace(/\uFFFD$/, '');
    return { statusCode: this.#status, answer };
  }

  #answered(): void {
    this.onEnd({ ...this.soFar(), ...outcomeOf(this.#status ?? 0) });
  }
}

type Coded = Error & { readonly code?: string };

function inWords(error: Coded): string {
  const first: Coded = error instanceof AggregateError && error.errors.length > 0 ? (error.errors[0] as Coded) : error; // as: what Node throws
  const { code = '', message } = first;
  const [line = ''] = message.split('\n');
  if (code === 'ECONNREFUSED') return 'Nobody answers there (ECONNREFUSED).';
  if (code === 'ECONNRESET' || code === 'UND_ERR_SOCKET' || code === 'EPIPE') return `The connection was broken off (${code}).`;
  if (/SELF_SIGNED|UNABLE_TO|UNKNOWN_ISSUER/.test(code))
    return `The certificate is not trusted (${code}). Name it in the environment: NODE_EXTRA_CA_CERTS=FILE.`;
  if (/CERT|SIGNATURE|ERR_TLS/.test(code)) return `The certificate does not fit: ${line.slice(0, 200)} (${code}).`;
  if (code.startsWith('HPE_') || error.name === 'HTTPParserError') return `The answer is not HTTP (${code || message}).`;
  if (code === 'ERR_SSL_WRONG_VERSION_NUMBER' || /wrong version number/i.test(message)) return 'It does not speak TLS; is it an http: URL?';
  return `${line.slice(0, 200)}${code === '' || line.includes(code) ? '' : ` (${code})`}`;
}
