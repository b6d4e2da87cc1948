/** A table of lines, of which only those that can be seen are drawn. Arrow keys go from line to line. */
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type LineKind, type LineOf, useLines } from '../lines.js';
import { plural } from './texts.js';

export interface Column<Line> {
  readonly title: string;
  /** A CSS length for its track: `6rem`, `minmax(8rem, 2fr)`. */
  readonly width: string;
  /** The first column's content is what the link to the line is made of. */
  readonly show: (line: Line) => ComponentChildren;
  /** Left out on a narrow page. */
  readonly wideOnly?: boolean;
  /** Has a line of its own below the others on a phone. */
  readonly below?: boolean;
}

interface LineTableProps<Kind extends LineKind> {
  readonly kind: Kind;
  /** What the lines are, for those who hear the page: `Requests`. */
  readonly label: string;
  readonly columns: readonly Column<LineOf<Kind>>[];
  /** Where a line leads to. */
  readonly href: (line: LineOf<Kind>) => string;
  readonly isChosen?: (line: LineOf<Kind>) => boolean;
  /** What is said where there is nothing at all. */
  readonly empty: string;
  readonly search: string;
}

const phone = '(max-width: 500px)'; // as the style sheet has it
const around = 12; // rows drawn beyond what can be seen

export function LineTable<Kind extends LineKind>({
  kind,
  label,
  columns,
  href,
  isChosen,
  empty,
  search,
}: LineTableProps<Kind>): JSX.Element {
  const list = useLines(kind, search);
  const { items, total, more, isLoaded, problem, waiting, loadOlder, atTop, showing } = list;
  const scroller = useRef<HTMLDivElement>(null);
  const [range, setRange] = useState({ first: 0, last: 40 });
  const rowHeight = useMatch(phone) && columns.some(({ below }) => below === true) ? 60 : 36; // px
  const look = () => {
    const element = scroller.current;
    if (element === null) return;
    const first = Math.max(0, Math.floor(element.scrollTop / rowHeight));
    const last = Math.ceil((element.scrollTop + element.clientHeight) / rowHeight);
    atTop(element.scrollTop < rowHeight);
    showing(first, last);
    setRange((before) => (before.first === first && before.last === last ? before : { first, last }));
    if (last + 4 * around > items.length) loadOlder();
  };
  const hadFocus = useRef(false);
  useLayoutEffect(() => {
    if (hadFocus.current && document.activeElement === document.body) scroller.current?.focus({ preventScroll: true }); // the line that had it is drawn no more
  });
  useLayoutEffect(look, [items, kind, search, rowHeight]);
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => observer.disconnect();
  });
  const isEmpty = isLoaded && items.length === 0;
  const from = Math.max(0, range.first - around);
  const shown = items.slice(from, range.last + around);
  const narrow = columns.filter(({ wideOnly }) => wideOnly !== true);
  const style = {
    '--row': `${rowHeight}px`,
    '--columns': tracks(columns),
    '--narrow-columns': tracks(narrow),
    '--phone-columns': tracks(narrow.filter(({ below }) => below !== true)),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const link = (event.target as HTMLElement).closest('a[data-line]'); // as: keys go to elements
    if (step === undefined || link === null) return;
    event.preventDefault();
    const place = Number(link.getAttribute('data-line')) + step;
    const wanted = scroller.current?.querySelector<HTMLElement>(`a[data-line="${place}"]`);
    wanted?.focus();
    wanted?.scrollIntoView({ block: 'nearest' });
  };
  return (
    <section class="lines" style={style} aria-label={label}>
      <p class="count" role="status">
        {problem !== null ? <span class="bad">{problem}</span> : isLoaded ? countText(items.length, total, more, search) : 'Loading …'}
        {waiting > 0 && (
          <button type="button" class="small" onClick={() => scroller.current?.scrollTo({ top: 0 })}>
            {plural(waiting, 'newer one')} above
          </button>
        )}
      </p>
      <div class="table" role="table" aria-label={label} aria-rowcount={(isEmpty ? 1 : items.length) + 1}>
        <div class="row head" role="row" aria-rowindex={1}>
          {columns.map((column) => (
            <span key={column.title} role="columnheader" class={placeOf(column)}>
              {column.title}
            </span>
          ))}
        </div>
        <div
          class="scroller"
          role="rowgroup"
          tabIndex={0}
          aria-label={label}
          ref={scroller}
          onScroll={look}
          onKeyDown={onKeyDown}
          onFocusIn={() => {
            hadFocus.current = true;
          }}
          onFocusOut={({ relatedTarget }) => {
            hadFocus.current = relatedTarget === null; // else it went elsewhere
          }}
        >
          <div style={{ height: `${from * rowHeight}px` }} role="presentation" />
          {shown.map((line, index) => (
            <div key={line.id} class={`row ${isChosen?.(line) === true ? 'chosen' : ''}`} role="row" aria-rowindex={from + index + 2}>
              {columns.map((column, place) => (
                <span key={column.title} role="cell" class={placeOf(column)}>
                  {place === 0 ? (
                    <a href={href(line)} data-line={from + index} aria-current={isChosen?.(line) === true ? 'true' : undefined}>
                      {column.show(line)}
                    </a>
                  ) : (
                    column.show(line)
                  )}
                </span>
              ))}
            </div>
          ))}
          <div style={{ height: `${Math.max(0, items.length - from - shown.length) * rowHeight}px` }} role="presentation" />
          {isEmpty && (
            <div role="row" aria-rowindex={2}>
              <p role="cell" class="empty">
                {search === '' ? empty : `Nothing has "${search.slice(0, 60)}" in it.`}
              </p>
            </div>
          )}
        </div>
      </div>
    </section>
  );
}

function tracks(columns: readonly { readonly width: string }[]): string {
  return columns.map(({ width }) => width).join(' ');
}

function placeOf({ wideOnly, below }: Pick<Column<unknown>, 'wideOnly' | 'below'>): string {
  return `${wideOnly === true ? 'wide' : ''} ${below === true ? 'below' : ''}`;
}

/** Whether a media query is met; drawn again when it is no more. */
function useMatch(query: string): boolean {
  const [isMet, setMet] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const media = matchMedia(query);
    const look = () => setMet(media.matches);
    look();
    media.addEventListener('change', look);
    return () => media.removeEventListener('change', look);
  }, [query]);
  return isMet;
}

function countText(loaded: number, total: number, more: boolean, search: string): string {
  if (search !== '') return `${loaded.toLocaleString('en')}${more ? ' or more' : ''} of ${total.toLocaleString('en')} found`;
  return `${total.toLocaleString('en')} in all`;
}
