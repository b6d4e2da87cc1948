/** Buttons that make something happen: each says when it did not work, and why. */
import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { copied } from './clipboard.js';

interface ActionProps {
  /** What comes back as a text is shown for a while. */
  readonly run: () => Promise<unknown>;
  readonly children: ComponentChildren;
  readonly small?: boolean;
  readonly primary?: boolean;
  readonly disabled?: boolean;
  /** What it does, where its words alone do not say it. */
  readonly label?: string;
}

export function ActionButton({ run, children, small = false, primary = false, disabled = false, label }: ActionProps): JSX.Element {
  const [state, setState] = useState<{ readonly running: boolean; readonly told: string | null; readonly failed: boolean }>({
    running: false,
    told: null,
    failed: false,
  });
  const act = () => {
    if (state.running) return;
    setState({ running: true, told: null, failed: false });
    run().then(
      (answer) => setState({ running: false, told: typeof answer === 'string' ? answer : null, failed: false }),
      (error: unknown) => setState({ running: false, told: error instanceof Error ? error.message : String(error), failed: true }),
    );
  };
  return (
    <span class="action">
      <button
        type="button"
        class={`${small ? 'small' : ''} ${primary ? 'primary' : ''}`}
        disabled={disabled}
        aria-busy={state.running}
        aria-label={label}
        onClick={act}
      >
        {children}
      </button>
      {state.told !== null && (
        <span class={state.failed ? 'told bad' : 'told'} role={state.failed ? 'alert' : 'status'}>
          <bdi>{state.told}</bdi>
        </span>
      )}
    </span>
  );
}

/** Puts a text on the clipboard. */
export function CopyButton({ text, what }: { readonly text: string; readonly what: string }): JSX.Element {
  return (
    <ActionButton
      small
      label={`Copy ${what}`}
      run={async () => {
        await copied(text);
        return 'Copied.';
      }}
    >
      Copy
    </ActionButton>
  );
}
