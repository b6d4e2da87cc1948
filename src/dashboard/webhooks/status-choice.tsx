/** Which deliveries a list shows: all, or those of one status. */
import type { JSX } from 'preact';
import { type Status, statuses } from './facts.js';

interface StatusChoiceProps {
  /** `null`: all. */
  readonly chosen: Status | null;
  readonly onChoose: (status: Status | null) => void;
}

export function StatusChoice({ chosen, onChoose }: StatusChoiceProps): JSX.Element {
  return (
    <div class="chips" role="group" aria-label="Deliveries by status">
      {[null, ...statuses].map((status) => (
        <button key={status} type="button" class="small" aria-pressed={status === chosen} onClick={() => onChoose(status)}>
          {status ?? 'All'}
        </button>
      ))}
    </div>
  );
}
