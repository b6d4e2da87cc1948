/** Long lists begin folded, and unfold in steps. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';

export interface Fold<Item> {
  readonly shown: readonly Item[];
  /** Shows more of them, or fewer again; `null` where all fit. */
  readonly button: JSX.Element | null;
}

/** `first`: so many at first. `step`: so many more each time. */
export function useFold<Item>(items: readonly Item[], first: number, step: number, what: string): Fold<Item> {
  const [most, setMost] = useState(first);
  const left = items.length - most;
  if (items.length <= first) return { shown: items, button: null };
  const button = (
    <button type="button" class="small" onClick={() => setMost(left > 0 ? most + step : first)}>
      {left > 0 ? `Show ${Math.min(left, step).toLocaleString('en')} more ${what}` : `Show the first ${first} ${what} only`}
    </button>
  );
  return { shown: items.slice(0, most), button };
}
