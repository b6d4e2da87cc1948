/** A list that grows to both ends: newer lines come by themselves, older ones when somebody scrolls there. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { RemoteWorldControl } from '../control/client.js';
import type { Lines, OverviewControl, WantedLines } from '../control/overview/overview-types.js';
import { useConnection, whenChanged } from './hooks.js';
import { nothing, type ListState as State, withNewest, withOlder, withSeen } from './list-state.js';

export type LineKind = 'requests' | 'deliveries' | 'importJobs' | 'targets' | 'customers' | 'routeSuggestions';
export type LineOf<Kind extends LineKind> = ReturnType<OverviewControl[Kind]>['items'][number];

export interface LineList<Line> {
  /** Newest first. */
  readonly items: readonly Line[];
  /** How many there are, whatever is searched for. */
  readonly total: number;
  /** Whether there are older ones. */
  readonly more: boolean;
  /** `null`: nothing has been loaded yet. */
  readonly problem: string | null;
  readonly isLoaded: boolean;
  /** How many newer ones wait until the list is at its top again. */
  readonly waiting: number;
  readonly loadOlder: () => void;
  /** Whether newer lines may come in; while somebody reads further down, they would push everything away. */
  readonly atTop: (isTop: boolean) => void;
  /** The lines that can be seen: they are kept as they are now. */
  readonly showing: (first: number, last: number) => void;
}

const page = 200;

export function useLines<Kind extends LineKind>(kind: Kind, search: string): LineList<LineOf<Kind>> {
  type Line = LineOf<Kind>;
  const connection = useConnection();
  const [state, setState] = useState<State<Line>>(nothing);
  const now = useRef<State<Line>>(nothing);
  const isTop = useRef(true);
  const seen = useRef({ first: 0, last: 50 });
  const isLoadingOlder = useRef(false);
  const put = useCallback((news: Partial<State<Line>>) => {
    now.current = { ...now.current, ...news };
    setState(now.current);
  }, []);
  const ask = useCallback(
    (wanted: WantedLines) => pageOf(connection.world, kind, { ...wanted, ...(search === '' ? {} : { search }) }) as Promise<Lines<Line>>, // as: the kind says of which
    [connection, kind, search],
  );
  useEffect(() => {
    isTop.current = true;
    seen.current = { first: 0, last: 50 };
    put(nothing);
    return whenChanged(connection, async (isWanted) => {
      try {
        const { items } = now.current;
        const { first, last } = seen.current;
        const top = items[first]?.id;
        if (isTop.current || top === undefined) {
          const newest = await ask({ limit: page });
          if (isWanted()) put(withNewest(now.current, newest));
          return;
        }
        const [newer, seenNow] = await Promise.all([
          ask({ after: items[0]?.id ?? 0, limit: page }),
          ask({ before: top + 1, limit: Math.max(1, Math.min(page, last - first + 1)) }),
        ]);
        if (isWanted()) put(withSeen(now.current, newer, seenNow, top));
      } catch (error) {
        if (isWanted()) put({ problem: error instanceof Error ? error.message : String(error), isLoaded: true });
      }
    });
  }, [connection, ask, put]);
  const latest = useRef(ask);
  latest.current = ask;
  const isAsked = useCallback(() => latest.current === ask, [ask]); // else it is for another list, or another search
  const loadOlder = useCallback(() => {
    const oldest = now.current.items.at(-1)?.id;
    if (isLoadingOlder.current || oldest === undefined || !now.current.more) return;
    isLoadingOlder.current = true;
    ask({ before: oldest, limit: page })
      .then(
        (older) => {
          if (isAsked()) put(withOlder(now.current, older, oldest));
        },
        () => undefined, // the mock is gone: the page says so, and the next scrolling tries again
      )
      .finally(() => {
        isLoadingOlder.current = false;
      });
  }, [ask, put, isAsked]);
  const atTop = useCallback(
    (top: boolean) => {
      const comesBack = top && !isTop.current && now.current.waiting > 0;
      isTop.current = top;
      if (comesBack)
        ask({ limit: page }).then(
          (newest) => {
            if (isAsked()) put(withNewest(now.current, newest));
          },
          () => undefined,
        );
    },
    [ask, put, isAsked],
  );
  const showing = useCallback((first: number, last: number) => {
    seen.current = { first, last };
  }, []);
  return { ...state, loadOlder, atTop, showing };
}

function pageOf(world: RemoteWorldControl, kind: LineKind, wanted: WantedLines): Promise<Lines<unknown>> {
  return world.overview[kind](wanted);
}
