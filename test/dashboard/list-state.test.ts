/** How a list stays what is there: new lines on top, older ones below, and nothing twice. */
import { describe, expect, test } from 'vitest';
import { nothing, withNewest, withOlder, withSeen } from '../../src/dashboard/list-state.js';

const lines = (...ids: readonly number[]) => ids.map((id) => ({ id }));
const page = (ids: readonly number[], more: boolean, total = 100) => ({ items: lines(...ids), total, more });
const idsOf = ({ items }: { readonly items: readonly { readonly id: number }[] }) => items.map(({ id }) => id);

const first = withNewest(nothing, page([9, 8, 7], true));
const loaded = withOlder(first, page([6, 5, 4], true), 7);

describe('at the top', () => {
  test('the first page is what there is', () => {
    expect(first).toMatchObject({ total: 100, more: true, isLoaded: true, problem: null });
    expect(idsOf(first)).toEqual([9, 8, 7]);
  });

  test('new lines come on top, and one that was late comes into its place', () => {
    expect(idsOf(withNewest(loaded, page([11, 10, 9, 8], true)))).toEqual([11, 10, 9, 8, 7, 6, 5, 4]);
    const late = withNewest(nothing, page([9, 7], true));
    expect(idsOf(withNewest(late, page([9, 8, 7], true)))).toEqual([9, 8, 7]);
  });

  test('where more have come than are loaded at once, what is below is forgotten, so that there is no gap', () => {
    const next = withNewest(loaded, page([50, 49, 48], true));
    expect([idsOf(next), next.more]).toEqual([[50, 49, 48], true]);
  });

  test('what is gone goes', () => {
    const next = withNewest(loaded, page([], false, 0));
    expect([idsOf(next), next.more, next.total]).toEqual([[], false, 0]);
    expect(idsOf(withNewest(loaded, page([9, 7], true)))).toEqual([9, 7, 6, 5, 4]);
  });
});

describe('further down', () => {
  test('what is newer waits, and what is seen is as it is now', () => {
    const next = withSeen(loaded, page([12, 11, 10], false), page([7, 5], true), 7);
    expect([idsOf(next), next.waiting, next.more]).toEqual([[9, 8, 7, 5, 4], 3, true]);
  });

  test('at its end there is nothing more', () => {
    const next = withSeen(loaded, page([], false), page([6, 5], false), 6);
    expect([idsOf(next), next.waiting, next.more]).toEqual([[9, 8, 7, 6, 5], 0, false]);
  });

  test('older lines are put below, unless the list has become another one meanwhile', () => {
    expect([idsOf(loaded), loaded.more]).toEqual([[9, 8, 7, 6, 5, 4], true]);
    expect(withOlder(loaded, page([6, 5], true), 7)).toBe(loaded);
  });
});
