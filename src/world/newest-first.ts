/** Records by their numbers, the newest first, so that whoever wants a few of them copies no more. */
import { type Numbered, oldestId, recordOf } from './numbered.js';

/** Those with a smaller number than `before`. */
export function* newestNumbered<Record>(numbered: Numbered<Record>, before: number): Iterable<Record> {
  for (let id = Math.min(numbered.first + numbered.slots.length, before) - 1; id >= oldestId(numbered); id -= 1) {
    const record = recordOf(numbered, id);
    if (record !== undefined) yield record;
  }
}

/** The same for a map by numbers from 1 on, none of which is `next` or beyond. */
export function* newestMapped<Record>(records: ReadonlyMap<number, Record>, next: number, before: number): Iterable<Record> {
  let missed = 0;
  for (let id = Math.min(next, before) - 1; id > 0; id -= 1) {
    const record = records.get(id);
    if (record !== undefined) yield record;
    else missed += 1;
    if (missed > records.size) {
      // Few numbers of many are taken: sorting these few is quicker.
      const older = [...records].filter(([other]) => other < id).sort(([one], [other]) => other - one);
      for (const [, found] of older) yield found;
      return;
    }
  }
}
