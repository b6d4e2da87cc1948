/** What goes wrong on purpose: which calls a fault strikes, and what it does to them. */
import type { OperationId } from '../contract/types.js';
import type { Duration, Instant } from './records.js';

export interface Fault {
  readonly name: string;
  readonly when: FaultWhen;
  readonly effect: FaultEffect;
  /** As scenarios write it, to show. */
  readonly asWritten: Readonly<Record<string, unknown>>;
}

/** Which calls; `null` where it does not matter. */
export interface FaultWhen {
  readonly operation: OperationId | null;
  readonly tenant: string | null;
  readonly client: string | null;
  /** Of the calls that operation, tenant, client and time admit only this one, counted from 1. */
  readonly call: number | null;
  /** So often at most. */
  readonly times: number | null;
  /** 0 to 1. */
  readonly probability: number | null;
  /** From the first instant on, up to before the second. */
  readonly between: readonly [from: Instant, to: Instant] | null;
}

export interface FaultEffect {
  /** `before`: nothing is done. `afterCommit`: the work is done, and only then goes its answer wrong. */
  readonly at: 'before' | 'afterCommit';
  readonly latency: Latency | null;
  /** Instead of the true answer. */
  readonly answer: FaultAnswer | null;
  readonly connection: FaultyConnection | null;
}

export interface FaultAnswer {
  readonly status: number;
  /** Names and values in turn. */
  readonly headers: readonly string[];
  /** `null`: an error in the vendor's form. */
  readonly body: string | null;
}

/** What the connection does to the answer. `never`: it stays open, and nothing comes. */
export type FaultyConnection =
  | { readonly kind: 'reset' | 'empty' | 'truncate' | 'never' }
  | { readonly kind: 'slow'; readonly over: Duration };

/** In milliseconds: always the same, drawn evenly, or lognormal through a median and a 99th percentile. */
export type Latency =
  | { readonly kind: 'fixed'; readonly ms: Duration }
  | { readonly kind: 'uniform'; readonly min: Duration; readonly max: Duration }
  | { readonly kind: 'lognormal'; readonly median: Duration; readonly p99: Duration };

/** A call as faults see it. */
export interface Call {
  readonly operation: OperationId;
  readonly tenant: string;
  readonly client: string;
  readonly at: Instant;
}

/** Draws evenly from 0 up to before 1. */
export type Draw = () => number;

/** Whether a fault is about such calls at all; these are the ones that it counts. */
export function concerns({ operation, tenant, client, between }: FaultWhen, call: Call): boolean {
  return (
    (operation === null || operation === call.operation) &&
    (tenant === null || tenant === call.tenant) &&
    (client === null || client === call.client) &&
    (between === null || (between[0] <= call.at && call.at < between[1]))
  );
}

/** Whether a fault strikes its `calls`-th call, having struck `hits` before. Chance is drawn last, and only where nothing else decides. */
export function strikes({ call, times, probability }: FaultWhen, calls: number, hits: number, draw: Draw): boolean {
  if (call !== null && call !== calls) return false;
  if (times !== null && hits >= times) return false;
  return probability === null || draw() < probability;
}

/** The 99th percentile of the standard normal distribution. */
const z99 = 2.3263478740408408;

export function drawLatency(latency: Latency, draw: Draw): Duration {
  switch (latency.kind) {
    case 'fixed':
      return latency.ms;
    case 'uniform':
      return Math.round(latency.min + draw() * (latency.max - latency.min));
    case 'lognormal': {
      const sigma = Math.log(latency.p99 / latency.median) / z99;
      return Math.round(latency.median * Math.exp(sigma * drawNormal(draw)));
    }
  }
}

/** Box and Muller's transform. */
function drawNormal(draw: Draw): number {
  return Math.sqrt(-2 * Math.log(1 - draw())) * Math.cos(2 * Math.PI * draw());
}
