/** What all levers are made of: a card with a heading and a sentence, and forms that say what came of them. */
import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useKeptFocus } from '../parts/kept-focus.js';

interface CardProps {
  readonly title: string;
  /** What it is for, in a sentence. */
  readonly says: ComponentChildren;
  readonly children: ComponentChildren;
}

export function Card({ title, says, children }: CardProps): JSX.Element {
  const part = useKeptFocus();
  return (
    <section class="card lever" aria-label={title} tabIndex={-1} ref={part}>
      <h2>{title}</h2>
      <p class="muted">{says}</p>
      {children}
    </section>
  );
}

interface ActFormProps {
  /** What it answers is shown. */
  readonly run: () => Promise<unknown>;
  readonly submit: string;
  /** What the button does, where its words alone do not say it. */
  readonly label?: string;
  readonly primary?: boolean;
  readonly disabled?: boolean;
  readonly children?: ComponentChildren;
}

interface Told {
  readonly text: ComponentChildren;
  readonly failed: boolean;
}

/** Fields and a button; Enter in a field is as good as the button. */
export function ActForm({ run, submit, label, primary = false, disabled = false, children }: ActFormProps): JSX.Element {
  const [isRunning, setRunning] = useState(false);
  const [told, setTold] = useState<Told | null>(null);
  const act = async () => {
    setRunning(true);
    setTold(null);
    try {
      setTold({ text: (await run()) ?? null, failed: false });
    } catch (error) {
      setTold({ text: error instanceof Error ? error.message : String(error), failed: true });
    }
    setRunning(false);
  };
  return (
    <form
      class="act"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isRunning && !disabled) void act();
      }}
    >
      {children}
      <button type="submit" class={primary ? 'primary' : ''} aria-busy={isRunning} aria-label={label} disabled={disabled}>
        {submit}
      </button>
      <div class={told?.failed === true ? 'told bad' : 'told'} role="status">
        {told !== null && <bdi>{told.text}</bdi>}
      </div>
    </form>
  );
}

const few = 8;

/** The first few of many, and a button for the rest. */
export function Folded<Item>({
  items,
  what,
  class: shape = '',
  children,
}: {
  readonly items: readonly Item[];
  /** What they are, in the plural. */
  readonly what: string;
  readonly class?: string;
  readonly children: (item: Item, index: number) => JSX.Element;
}): JSX.Element {
  const [most, setMost] = useState(few);
  const hidden = items.length - most;
  return (
    <>
      <ul class={`plain ${shape}`}>{items.slice(0, most).map(children)}</ul>
      {hidden > 0 && (
        <button type="button" class="small" onClick={() => setMost(most + 100)}>
          {Math.min(100, hidden)} more {what}
        </button>
      )}
    </>
  );
}
