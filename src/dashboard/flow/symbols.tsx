/** Small drawings for the lanes of the flow. They say nothing that the words beside them do not. */
import type { JSX } from 'preact';
import type { LaneName } from './lanes.js';

const path = 'M8.5 18H14a3 3 0 0 0 0-6h-4a3 3 0 0 1 0-6h5.5';
const ends = 'M6 15.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5zM18 3.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5z';

/** What is drawn through, and what is dashed. */
const drawings = {
  external: { line: 'M4 4.5h16v6H4zM4 13.5h16v6H4zM8 7.5h.01M8 16.5h.01' },
  importJob: { line: 'M12 3v10m-4-4 4 4 4-4M4 14v6h16v-6' },
  routeSuggestion: { line: ends, dashed: path },
  publishedRoute: { line: `${ends}${path}` },
  fieldWork: {
    line: 'M14.8 6.2a4.2 4.2 0 0 0-5.6 5.2l-5.7 5.7a2.2 2.2 0 0 0 3.1 3.1l5.7-5.7a4.2 4.2 0 0 0 5.2-5.6l-2.7 2.7-2.4-.6-.6-2.4z',
  },
  visitReport: { line: 'M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6' },
  billing: { line: 'M6 3h12v18l-3-2-3 2-3-2-3 2zM9.5 8h5M9.5 12h5' },
  webhooks: {
    line: 'M12 10.5a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3zM8 16a5.6 5.6 0 0 1 0-8M16 8a5.6 5.6 0 0 1 0 8M5 19a9.9 9.9 0 0 1 0-14M19 5a9.9 9.9 0 0 1 0 14',
  },
  left: { line: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM9 9l6 6M15 9l-6 6' },
} as const satisfies Record<LaneName, { readonly line: string; readonly dashed?: string }>;

export function LaneSymbol({ of }: { readonly of: LaneName }): JSX.Element {
  const { line, dashed }: { readonly line: string; readonly dashed?: string } = drawings[of];
  return (
    <svg class="symbol" viewBox="0 0 24 24" aria-hidden="true">
      <path d={line} />
      {dashed !== undefined && <path d={dashed} class="dashed" />}
    </svg>
  );
}

export function Arrow(): JSX.Element {
  return (
    <svg class="arrow" viewBox="0 0 24 24" aria-hidden="true">
      <path d="M2 12h19M15 6l6 6-6 6" />
    </svg>
  );
}
