/** What may go wrong on purpose, ready to be switched on, and what has been switched off. */
import type { ArmedFaultView } from '../../control/control.js';
import { plural } from '../../domain/text.js';

/** A fault as it is added. */
export type Fault = Pick<ArmedFaultView, 'name' | 'when' | 'then'>;

interface Preset extends Fault {
  readonly words: string;
}

export const presets: readonly Preset[] = [
  {
    words: 'The next import gets a 503',
    name: 'down',
    when: { operation: 'importTarget', times: 1 },
    then: { status: 503, retryAfter: '5s' },
  },
  {
    words: 'The next import is done, its answer lost',
    name: 'lost answer',
    when: { operation: 'importTarget', times: 1 },
    then: { connection: 'reset', at: 'afterCommit' },
  },
  {
    words: 'Every answer is 2 s late',
    name: 'slow',
    when: {},
    then: { latency: '2s' },
  },
  {
    words: 'The next call gets a 429 with Retry-After',
    name: 'too many',
    when: { times: 1 },
    then: { status: 429, retryAfter: '10s' },
  },
  {
    words: 'One call in five gets a 500',
    name: 'flaky',
    when: { probability: 0.2 },
    then: { status: 500 },
  },
];

/** The same under a name that is free: `slow 2`. */
export function named(fault: Fault, taken: readonly string[]): Fault {
  const { name, when, then } = fault;
  for (let count = 1; ; count += 1) {
    const free = count === 1 ? name : `${name} ${count}`;
    if (!taken.includes(free)) return { name: free, when, then };
  }
}

/** Which ones are told of: those that are on, in the order in which they are tried, then those that were switched off here. */
export function faultLines(
  on: readonly ArmedFaultView[],
  off: readonly Fault[],
): readonly { readonly fault: Fault; readonly armed: ArmedFaultView | null }[] {
  const isOn = (name: string) => on.some((one) => one.name === name); // a reset has brought it back
  return [
    ...on.map((armed) => ({ fault: armed, armed })),
    ...off.filter(({ name }) => !isOn(name)).map((fault) => ({ fault, armed: null })),
  ];
}

/** `2 of 5 calls`, and whether it strikes no more. */
export function struckText({ when, calls, hits }: ArmedFaultView): string {
  const struck = `${hits.toLocaleString('en')} of ${plural(calls, 'call')}`;
  const isUsedUp = hits >= (when.times ?? Number.POSITIVE_INFINITY) || calls >= (when.call ?? Number.POSITIVE_INFINITY);
  return isUsedUp ? `used up: ${struck}` : struck;
}

/** `importTarget, at most 1 time: status 503, Retry-After 5s`. */
export function faultWords({ when, then }: Fault): string {
  const { operation, times, ...which } = when;
  const calls = operation === undefined || operation === '*' ? 'every call' : operation;
  const most = times === undefined ? [] : [`at most ${plural(times, 'time')}`];
  return `${[calls, ...most, ...said(which)].join(', ')}: ${said(then).join(', ')}`;
}

function said(parts: object): readonly string[] {
  return Object.entries(parts).map(([name, value]) => {
    const called = name === 'retryAfter' ? 'Retry-After' : name;
    return `${called} ${typeof value === 'string' ? value : JSON.stringify(value)}`;
  });
}
