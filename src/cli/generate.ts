/** `ordinavo-mock generate targets`: payloads to import, on standard output. */
import { mostTargets, targetGenerator } from '../check/generate/targets.js';
import { nearest } from '../contract/nearest.js';
import { readInstant } from '../domain/instants.js';
import { type Given, UsageError } from './flags.js';

const inBatch = 1000; // as many as a batch may have [A-24]
const usualDay = '2026-07-01T00:00:00Z'; // not today, so that the same seed gives the same targets tomorrow
const latestDay = Date.parse('9999-10-01T00:00:00Z');

export async function generate(given: Given): Promise<number> {
  const [what, more] = given.positionals;
  if (what !== 'targets') {
    const close = what === undefined ? null : nearest(what, ['targets']);
    throw new UsageError(`ordinavo-mock generate: say what: generate targets${close === null ? '' : `, not "${what}"`}.`);
  }
  if (more !== undefined) throw new UsageError(`ordinavo-mock generate targets takes flags only, no "${more}".`);
  const count = given.whole('count', mostTargets) ?? 10;
  const seed = given.whole('seed', 4_294_967_295) ?? 1;
  const form = given.choice('form', ['targets', 'lines', 'batch']) ?? 'targets';
  const firstDay = readInstant(given.instant('now') ?? usualDay) ?? 0;
  if (firstDay > latestDay) throw new UsageError('--now: what is due some weeks later must still have four digits for its year.');
  const targetAt = targetGenerator(seed, firstDay);
  for (const text of texts[form](count, targetAt, seed)) if (!(await written(text))) break;
  return 0;
}

type Texts = (count: number, targetAt: (index: number) => unknown, seed: number) => Iterable<string>;

/** Piece by piece, since 100,000 targets are 80 MB. */
const texts: Readonly<Record<'targets' | 'lines' | 'batch', Texts>> = {
  *targets(count, targetAt) {
    if (count === 0) yield '[]\n';
    for (let index = 0; index < count; index += 1) {
      const target = JSON.stringify(targetAt(index), null, 2).replaceAll('\n', '\n  ');
      yield `${index === 0 ? '[' : ','}\n  ${target}${index === count - 1 ? '\n]\n' : ''}`;
    }
  },
  *lines(count, targetAt) {
    for (let index = 0; index < count; index += 1) yield `${JSON.stringify(targetAt(index))}\n`;
  },
  *batch(count, targetAt, seed) {
    for (let first = 0; first < count; first += inBatch) {
      const targets = Array.from({ length: Math.min(inBatch, count - first) }, (_, index) => targetAt(first + index));
      yield `${JSON.stringify({ batchId: `GENERATED-${seed}-${first / inBatch + 1}`, operation: 'upsert', targets })}\n`;
    }
  },
};

/** Once it has been taken; `false` where nobody reads any further. */
function written(text: string): Promise<boolean> {
  return new Promise((resolve) => {
    process.stdout.write(text, (error) => resolve(error === null || error === undefined));
  });
}
