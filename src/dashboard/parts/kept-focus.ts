/** Keeps the focus in a part of the page where what had it is drawn anew, elsewhere or no more. */
import { useEffect, useRef } from 'preact/hooks';

/**
 * For an element with a `tabIndex` of -1: it, or one like it around what had the focus, gets it where nothing is there that is called the same. With
 * `instead`, the first such element in it comes before.
 */
export function useKeptFocus(instead?: string): { readonly current: HTMLElement | null } {
  const part = useRef<HTMLElement>(null);
  useEffect(() => {
    const element = part.current;
    if (element === null) return undefined;
    let last: HTMLElement | null = null;
    let around: HTMLElement = element;
    const keep = (event: FocusEvent) => {
      last = event.target instanceof HTMLElement ? event.target : null;
      around = last?.parentElement?.closest<HTMLElement>('[tabindex="-1"]') ?? element;
    };
    const forget = () => {
      last = null; // whoever points elsewhere means to leave
    };
    const observer = new MutationObserver(() => {
      if (last === null || document.activeElement !== document.body) return;
      const name = nameOf(last);
      const same = [...element.querySelectorAll<HTMLElement>('button, a, input, select')].find((one) => nameOf(one) === name);
      const next = instead === undefined ? null : element.querySelector<HTMLElement>(instead);
      (last.isConnected ? last : (same ?? next ?? (around.isConnected ? around : element))).focus({ preventScroll: true });
    });
    element.addEventListener('focusin', keep);
    addEventListener('pointerdown', forget, { capture: true });
    observer.observe(element, { childList: true, subtree: true });
    return () => {
      observer.disconnect();
      removeEventListener('pointerdown', forget, { capture: true });
    };
  }, []);
  return part;
}

function nameOf(element: HTMLElement): string {
  return `${element.tagName} ${element.getAttribute('aria-label') ?? element.textContent}`;
}
