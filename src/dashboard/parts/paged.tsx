/** A long list, a hundred at a time, so that many are no more work for the page than a few. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

const size = 100;

interface PagedProps<Item> {
  readonly items: readonly Item[];
  /** What they are: `Items of the import job`. */
  readonly label: string;
  /** The place of the item that must be on the page that is shown; `null`: any page will do. */
  readonly follow?: number | null;
  readonly children: (shown: readonly Item[]) => JSX.Element;
}

export function Paged<Item>({ items, label, follow = null, children }: PagedProps<Item>): JSX.Element {
  const [wanted, setWanted] = useState(0);
  const top = useRef<HTMLElement>(null);
  const last = Math.max(0, Math.ceil(items.length / size) - 1);
  const page = Math.min(wanted, last);
  useEffect(() => {
    if (follow !== null) setWanted(Math.floor(follow / size));
  }, [follow]);
  const turnBelow = (to: number) => {
    setWanted(to);
    top.current?.focus({ preventScroll: true }); // the next page is read from its beginning
    top.current?.scrollIntoView({ block: 'start' });
  };
  const shown = items.slice(page * size, (page + 1) * size);
  return (
    <section class="paged" aria-label={label} tabIndex={-1} ref={top}>
      {last > 0 && <Pager page={page} count={items.length} last={last} onTurn={setWanted} />}
      {children(shown)}
      {last > 0 && shown.length > 10 && <Pager page={page} count={items.length} last={last} onTurn={turnBelow} />}
    </section>
  );
}

interface PagerProps {
  readonly page: number;
  readonly count: number;
  readonly last: number;
  readonly onTurn: (page: number) => void;
}

/** The buttons stay reachable where they lead no further: whoever has pressed one keeps the focus. */
function Pager({ page, count, last, onTurn }: PagerProps): JSX.Element {
  const turn = (to: number) => () => {
    if (to >= 0 && to <= last) onTurn(to);
  };
  return (
    <p class="pager">
      <button type="button" class="small" aria-disabled={page === 0} onClick={turn(page - 1)}>
        Previous {size}
      </button>
      <span>
        {(page * size + 1).toLocaleString('en')}–{Math.min(count, (page + 1) * size).toLocaleString('en')} of {count.toLocaleString('en')}
      </span>
      <button type="button" class="small" aria-disabled={page === last} onClick={turn(page + 1)}>
        Next {size}
      </button>
    </p>
  );
}
