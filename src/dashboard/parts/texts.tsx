/** How things are written on the page. All data goes through these as text, never as markup. */
import type { JSX } from 'preact';

/** Data of any length and direction; what is longer than `most` characters is cut, and the whole of it is in the title. */
export function Data({ text, most = 300 }: { readonly text: string; readonly most?: number }): JSX.Element {
  return text.length > most ? <bdi title={text.slice(0, 2000)}>{`${text.slice(0, most)}…`}</bdi> : <bdi>{text}</bdi>;
}

/** `10:02:11` of an ISO 8601 time, in UTC as the mock has it. */
export function time(iso: string): string {
  return iso.slice(11, 19);
}

/** `2026-06-24` */
export function day(iso: string): string {
  return iso.slice(0, 10);
}

/** Time of day, with the whole of it in the title. */
export function At({ iso }: { readonly iso: string }): JSX.Element {
  return (
    <time dateTime={iso} title={iso}>
      {time(iso)}
    </time>
  );
}

export type Tone = 'good' | 'warning' | 'bad' | 'neutral';

/** A word with a colour; the colour never says anything that the word does not. */
export function Tag({ tone = 'neutral', children }: { readonly tone?: Tone; readonly children: string | number }): JSX.Element {
  return <span class={`tag ${tone}`}>{children}</span>;
}

/** That of an HTTP status; 0: no answer. */
export function toneOf(status: number): Tone {
  if (status === 0 || status >= 500) return 'bad';
  return status >= 400 ? 'warning' : 'good';
}

export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}

/** JSON with indentation, anything else as it is. */
export function indented(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}

const mostShown = 200_000; // characters

/** A body, a payload, a line for a shell: in full, to be scrolled and copied. */
export function Code({ text, label }: { readonly text: string; readonly label: string }): JSX.Element {
  const shown =
    text.length > mostShown ? `${text.slice(0, mostShown)}\n… ${(text.length - mostShown).toLocaleString('en')} characters more` : text;
  return (
    <pre class="code" tabIndex={0} role="region" aria-label={label} dir="auto">
      <code>{shown}</code>
    </pre>
  );
}

/** Names and values, one under the other. */
export function Facts({
  facts,
}: {
  readonly facts: readonly (readonly [name: string, value: JSX.Element | string | number | null])[];
}): JSX.Element {
  return (
    <dl class="facts">
      {facts
        .filter(([, value]) => value !== null && value !== '')
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{typeof value === 'string' ? <Data text={value} most={2000} /> : value}</dd>
          </div>
        ))}
    </dl>
  );
}
