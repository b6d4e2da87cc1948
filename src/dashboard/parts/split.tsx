/** A list, and beside it what is chosen in it; on a narrow page one of the two. */
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { addressOf, goTo, type ViewName } from '../address.js';

interface SplitProps {
  readonly view: ViewName;
  readonly title: string;
  /** Beside the title: a search, a button. */
  readonly tools?: ComponentChildren;
  readonly list: ComponentChildren;
  /** What is chosen; `null`: nothing. */
  readonly id: string | null;
  readonly detail: ComponentChildren;
}

export function Split({ view, title, tools, list, id, detail }: SplitProps): JSX.Element {
  const panel = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(id);
  useEffect(() => {
    // whoever hears the page is led to what was opened, and back to where it was opened
    if (id !== null) panel.current?.focus({ preventScroll: true });
    else if (before.current !== null) (linkTo(view, before.current) ?? heading.current)?.focus({ preventScroll: true });
    panel.current?.scrollTo({ top: 0 });
    before.current = id;
  }, [view, id]);
  return (
    <div class={`split ${id === null ? 'closed' : 'open'}`}>
      <div class="list">
        <div class="title">
          <h1 tabIndex={-1} ref={heading}>
            {title}
          </h1>
          {tools}
        </div>
        {list}
      </div>
      {id !== null && (
        <section
          class="detail"
          tabIndex={-1}
          ref={panel}
          aria-label={`${title}: what is chosen`}
          onKeyDown={({ key, target }) => {
            const isTyping = target instanceof Element && target.matches('input, textarea, select'); // there Escape means something else
            if (key === 'Escape' && !isTyping) goTo(view);
          }}
        >
          <a class="back" href={addressOf(view)}>
            Close
          </a>
          {detail}
        </section>
      )}
    </div>
  );
}

/** The line that was opened, where it is drawn. */
function linkTo(view: ViewName, id: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`.list a[href="${CSS.escape(addressOf(view, id))}"]`);
}
