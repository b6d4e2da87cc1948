/** What an address names by its number; whoever writes the address by hand may write anything. */
import type { JSX } from 'preact';
import { numberIn } from '../address.js';
import { Data } from './texts.js';

export function Numbered({
  id,
  what,
  show,
}: {
  readonly id: string;
  /** `import job` */
  readonly what: string;
  readonly show: (id: number) => JSX.Element;
}): JSX.Element {
  const number = numberIn(id);
  if (number !== null) return show(number);
  return (
    <p role="status">
      There is no {what} <Data text={id} most={80} />.
    </p>
  );
}
