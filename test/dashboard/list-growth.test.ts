/** A list that is looked at for hours: it stays as long as what is kept, and says no more than it knows. */
import { expect, test } from 'vitest';
import { type ListState, nothing, withNewest, withSeen } from '../../src/dashboard/list-state.js';

interface Line {
  readonly id: number;
}

const down = (from: number, to: number): readonly Line[] => Array.from({ length: from - to + 1 }, (_, index) => ({ id: from - index }));
const kept = 1000;

test('at the top it never has more lines than are kept, however many have come', () => {
  let state: ListState<Line> = nothing;
  for (let newest = 200; newest <= 20_000; newest += 10)
    state = withNewest(state, { items: down(newest, newest - 199), total: Math.min(newest, kept), more: newest > 200 });

  expect(state.items.length).toBeLessThanOrEqual(kept);
  expect(state.more).toBe(true); // what was let go is loaded again by scrolling
  expect(state.items[0]?.id).toBe(20_000);
});

test('a page that begins where the list ends leaves no gap, so what is below stays', () => {
  const loaded = withNewest(nothing, { items: down(9, 4), total: 100, more: true });
  expect(withNewest(loaded, { items: down(11, 9), total: 100, more: true }).items).toEqual(down(11, 4));
});

test('further down, the end of the list is still its end', () => {
  const whole = withNewest(nothing, { items: down(9, 1), total: 9, more: false });
  expect(withSeen(whole, { items: [], total: 9, more: false }, { items: down(7, 5), total: 9, more: true }, 7).more).toBe(false);
});

test('how many there are, and how many wait, is as it was told last', () => {
  const loaded = withNewest(nothing, { items: down(9, 4), total: 9, more: true });
  const next = withSeen(loaded, { items: down(12, 10), total: 12, more: true }, { items: down(7, 6), total: 99, more: true }, 7);

  expect([next.total, next.waiting]).toEqual([12, 3]);
});
