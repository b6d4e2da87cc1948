/** Lets what has another place than before move there, rather than jump [FLIP: first, last, invert, play]; and keeps the focus on what moves. */
import { useLayoutEffect, useRef } from 'preact/hooks';

interface Place {
  readonly lane: string;
  readonly left: number;
  readonly top: number;
}

interface Places {
  readonly width: number;
  readonly items: ReadonlyMap<string, Place>;
  /** Where what is new comes from. */
  readonly entry: Place | null;
  readonly focused: string | null;
}

const mostMoving = 12; // more of them at once, and nobody can follow any
const alongTheFlow = 800; // ms
const aside = 250;

/**
 * For an element whose items have `data-item`, in lanes that have `data-lane`. Called whenever it is drawn: at that time the page still shows what was there
 * before. New items come from the lane `entry`.
 */
export function useMoves(entry: string): { readonly current: HTMLOListElement | null } {
  const element = useRef<HTMLOListElement>(null);
  const before = element.current === null ? null : placesIn(element.current, entry);
  useLayoutEffect(() => {
    if (element.current === null || before === null) return;
    keepFocus(element.current, before);
    move(element.current, before, placesIn(element.current, entry));
  });
  return element;
}

function placesIn(element: HTMLElement, entry: string): Places {
  const origin = element.getBoundingClientRect();
  const placeOf = (one: Element): Place => {
    const { left, top } = one.getBoundingClientRect();
    const lane = one.closest('[data-lane]')?.getAttribute('data-lane') ?? '';
    return { lane, left: left - origin.left, top: top - origin.top };
  };
  const items = [...element.querySelectorAll('[data-item]')].map((one) => [one.getAttribute('data-item') ?? '', placeOf(one)] as const);
  const door = element.querySelector(`[data-lane="${entry}"]`);
  const active = element.contains(document.activeElement) ? document.activeElement : null;
  return {
    width: origin.width,
    items: new Map(items),
    entry: door === null ? null : placeOf(door),
    focused: active?.getAttribute('data-item') ?? null,
  };
}

/** In another lane an item is another element. Where it is drawn no more, whoever had it goes on from the picture as a whole. */
function keepFocus(element: HTMLElement, { focused }: Places): void {
  if (focused === null || element.contains(document.activeElement)) return;
  (itemIn(element, focused) ?? element).focus({ preventScroll: true });
}

function move(element: HTMLElement, before: Places, now: Places): void {
  if (before.width !== now.width || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  const moved = [...now.items].flatMap(([id, to]) => {
    const from = before.items.get(id) ?? before.entry;
    return from === null || (from.left === to.left && from.top === to.top) ? [] : [{ id, from, to }];
  });
  if (moved.filter(({ from, to }) => from.lane !== to.lane).length > mostMoving) return;
  for (const { id, from, to } of moved) {
    const start = `translate(${from.left - to.left}px, ${from.top - to.top}px)`;
    const duration = from.lane === to.lane ? aside : alongTheFlow;
    itemIn(element, id)?.animate([{ transform: start }, { transform: 'none' }], { duration, easing: 'cubic-bezier(0.4, 0, 0.2, 1)' });
  }
}

function itemIn(element: HTMLElement, id: string): HTMLElement | null {
  return element.querySelector<HTMLElement>(`[data-item="${CSS.escape(id)}"]`);
}
