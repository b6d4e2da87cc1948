/** A fault as scenarios and control write it, to the rules' form; and what its schema cannot say of it. */
import type { Fault, FaultAnswer, FaultEffect, Latency } from '../domain/faults.js';
import { readInstant } from '../domain/instants.js';
import type { Complain, Keys } from './complain.js';
import { milliseconds } from './duration.js';
import type { FaultEntry } from './scenario.js';

/** `name`: for one that has none. */
export function faultOf({ name: own, when = {}, then }: FaultEntry, name: string): Fault {
  const { operation = '*', tenant = null, client = null, call = null, times = null, probability = null, between } = when;
  return {
    name: own ?? name,
    when: {
      operation: operation === '*' ? null : operation,
      tenant,
      client,
      call,
      times,
      probability,
      between: between === undefined ? null : [readInstant(between[0]) ?? 0, readInstant(between[1]) ?? 0],
    },
    effect: effectOf(then),
    asWritten: { when, then },
  };
}

type Then = FaultEntry['then'];

function effectOf(then: Then): FaultEffect {
  const spoilsTheBody = then.connection === 'truncate' || then.connection === 'slow';
  return {
    at: then.at ?? (spoilsTheBody && then.status === undefined ? 'afterCommit' : 'before'),
    latency: then.latency === undefined ? null : latencyOf(then.latency),
    answer: answerOf(then),
    connection: connectionOf(then),
  };
}

function answerOf({ status, headers = {}, retryAfter, body }: Then): FaultAnswer | null {
  if (status === undefined) return null;
  const seconds = retryAfter === undefined ? [] : ['Retry-After', String(Math.ceil(milliseconds(retryAfter) / 1000))];
  return {
    status,
    headers: [...seconds, ...Object.entries(headers).flat()],
    body: body === undefined ? null : typeof body === 'string' ? body : JSON.stringify(body),
  };
}

function connectionOf({ connection, over, respond }: Then): FaultEffect['connection'] {
  if (respond === 'never') return { kind: 'never' };
  if (connection === undefined) return null;
  return connection === 'slow' ? { kind: 'slow', over: milliseconds(over ?? '10s') } : { kind: connection };
}

function latencyOf(latency: NonNullable<Then['latency']>): Latency {
  if (typeof latency === 'string') return { kind: 'fixed', ms: milliseconds(latency) };
  return 'min' in latency
    ? { kind: 'uniform', min: milliseconds(latency.min), max: milliseconds(latency.max) }
    : { kind: 'lognormal', median: milliseconds(latency.median), p99: milliseconds(latency.p99) };
}

/** What cannot be, though each part is of the right form. `keys` lead to the fault. */
export function checkFault({ when = {}, then }: FaultEntry, keys: Keys, complain: Complain): void {
  const { between } = when;
  if (between !== undefined) {
    const [from, to] = between.map((text) => readInstant(text));
    for (const [index, instant] of [from, to].entries()) {
      if (instant === null)
        complain(
          [...keys, 'when', 'between', index],
          `"${between[index]}" is not a time that exists, with its offset; write 2026-06-24T06:00:00Z`,
        );
    }
    if (typeof from === 'number' && typeof to === 'number' && from >= to)
      complain([...keys, 'when', 'between'], 'ends before it begins; write the earlier time first');
  }
  checkEffect(then, [...keys, 'then'], complain);
}

function checkEffect(then: Then, keys: Keys, complain: Complain): void {
  const { status, connection, respond, latency, at } = then;
  for (const key of ['headers', 'retryAfter', 'body'] as const)
    if (then[key] !== undefined && status === undefined) complain([...keys, key], 'belongs to an answer; give it a "status" too');
  if (status === undefined && connection === undefined && respond === undefined && latency === undefined)
    complain(keys, 'does nothing; give it a "status", a "latency", a "connection" or "respond: never"');
  if (respond !== undefined && (connection !== undefined || status !== undefined))
    complain(
      [...keys, 'respond'],
      `is never, so nothing comes of the "${connection === undefined ? 'status' : 'connection'}"; leave one of them out`,
    );
  if ((connection === 'reset' || connection === 'empty') && status !== undefined)
    complain([...keys, 'connection'], `is ${connection}, so nobody sees the "status"; leave one of them out`);
  if ((connection === 'truncate' || connection === 'slow') && status === undefined && at === 'before')
    complain(
      [...keys, 'at'],
      `is before the work, and there is no answer yet to ${connection === 'slow' ? 'be slow with' : 'cut off'}; give it a "status", or leave "at" out`,
    );
  if (then.over !== undefined && connection !== 'slow') complain([...keys, 'over'], 'belongs to "connection: slow"');
  for (const [name, value] of Object.entries(then.headers ?? {})) {
    if (!/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(name)) complain([...keys, 'headers', name], 'is no name of a header');
    if (!/^[\t\x20-\x7e\x80-\xff]*$/.test(value)) complain([...keys, 'headers', name], 'has a character that no header may have');
    if (/^(content-length|transfer-encoding|connection|x-correlation-id)$/i.test(name))
      complain([...keys, 'headers', name], 'is set by the mock itself; use "connection" to break it');
  }
  const retryAfter = Object.keys(then.headers ?? {}).find((name) => name.toLowerCase() === 'retry-after');
  if (then.retryAfter !== undefined && retryAfter !== undefined)
    complain([...keys, 'headers', retryAfter], 'is said by "retryAfter" already; leave one of them out');
  if (typeof latency === 'object') checkLatency(latency, [...keys, 'latency'], complain);
}

function checkLatency(latency: Readonly<Record<string, string>>, keys: Keys, complain: Complain): void {
  const names = Object.keys(latency).sort().join();
  if (names !== 'max,min' && names !== 'median,p99') {
    complain(keys, 'is neither {min, max} nor {median, p99}');
    return;
  }
  const [low = '', high = ''] = names === 'max,min' ? [latency.min, latency.max] : [latency.median, latency.p99];
  if (milliseconds(low) > milliseconds(high)) complain(keys, `goes from ${low} down to ${high}; the first is the smaller one`);
  if (names === 'median,p99' && milliseconds(low) === 0) complain([...keys, 'median'], 'is no time at all; write "80ms"');
}
