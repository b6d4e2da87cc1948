/** Brings an answer to its client, or lets it go wrong on the way as a fault says. */
import type { Fault, FaultyConnection } from '../domain/faults.js';
import type { Duration } from '../domain/records.js';
import { type Answer, type Exchange, found, noReasons } from './exchange.js';
import type { Note } from './exchange-record.js';
import { faultAnswer } from './fault-answer.js';
import { respond } from './respond.js';
import type { Shown } from './watching.js';

/** Where a fault lets nothing come back. */
export const noAnswer: Answer = { status: 0, body: '', summary: '', reasons: noReasons };
/** What a client got to see that got nothing. */
export const nothing: Shown = { status: 0, headers: [], body: '' };

/** Told of an answer: what its client got to see of it, and what is to be said of it. */
export type Tell = (answer: Answer, shown: Shown, summary: string, reasons: () => readonly string[]) => void;

export function deliver(exchange: Exchange, answer: Answer, correlationId: string, tell: Tell): void {
  const { fault, world } = exchange;
  if (fault === null) {
    const headers = respond(exchange, answer, correlationId);
    tell(answer, { status: answer.status, headers, body: answer.body }, answer.summary, answer.reasons);
    return;
  }
  const { at, connection, answer: instead } = fault.effect;
  const late = at === 'afterCommit';
  const sent = late && instead !== null ? faultAnswer(exchange, instead) : answer;
  const go = () => {
    const gone = exchange.response.destroyed;
    const headers = gone
      ? []
      : connection === null
        ? respond(exchange, sent, correlationId)
        : spoil(exchange, sent, correlationId, connection);
    const shown = headers.length === 0 ? nothing : { status: sent.status, headers, body: sent.body };
    const { summary, reasons } = told(sent === answer, answer, fault, exchange.latency);
    tell(answer, shown, summary, () => reasons);
  };
  if (late && exchange.latency > 0) world.wait(found(exchange.tenant, 'tenant'), exchange.latency, go);
  else go();
}

/** What log and journal say of it: the fault, and what was done all the same. */
function told(isTrue: boolean, answer: Answer, { name, effect }: Fault, latency: Duration): Note {
  const { connection } = effect;
  const { summary } = answer;
  const ways = [...(latency > 0 ? [`${latency} ms late`] : []), ...(connection === null ? [] : [howItEnds[connection.kind]])];
  const whole = connection === null || connection.kind === 'slow';
  if (isTrue && whole && summary !== '') return { summary, reasons: [`fault "${name}": ${ways.join(', ')}`, ...answer.reasons()] };
  const done = summary === '' ? [] : [`done, and not told: ${summary}`, ...answer.reasons()];
  return { summary: [`fault "${name}"`, ...ways].join(', '), reasons: done };
}

const howItEnds = {
  reset: 'connection reset',
  empty: 'no answer',
  truncate: 'cut off',
  never: 'never answered',
  slow: 'slow',
} satisfies Record<FaultyConnection['kind'], string>;

/** Answers the headers that were sent: none where nothing was. */
function spoil(exchange: Exchange, answer: Answer, correlationId: string, connection: FaultyConnection): readonly string[] {
  const { response, world } = exchange;
  const { socket } = response;
  switch (connection.kind) {
    case 'reset':
      // Only a plain TCP socket can be reset; one of TLS is destroyed, without its farewell.
      if (socket !== null && !('encrypted' in socket)) socket.resetAndDestroy();
      else socket?.destroy();
      return [];
    case 'empty':
      socket?.end();
      return [];
    case 'never':
      response.once(
        'close',
        world.untilReset(() => socket?.destroy()),
      );
      return [];
    case 'truncate':
      return respond(exchange, answer, correlationId, (body) => response.write(body.subarray(0, body.length >> 1), () => socket?.end()));
    case 'slow':
      return respond(exchange, answer, correlationId, (body) => drip(exchange, body, connection.over));
  }
}

/** In ten drips, on the mock's clock. */
const drips = 10;

function drip({ response, world, tenant }: Exchange, bytes: Buffer, over: number): void {
  const size = Math.max(1, Math.ceil(bytes.length / drips));
  const next = (from: number) => {
    if (response.destroyed) return;
    const until = from + size;
    if (until >= bytes.length) {
      response.end(bytes.subarray(from));
      return;
    }
    response.write(bytes.subarray(from, until));
    const forget = world.wait(found(tenant, 'tenant'), Math.ceil(over / drips), () => next(until));
    response.once('close', forget);
  };
  next(0);
}
