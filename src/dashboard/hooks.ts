/** How views get at what there is: over the connection, anew whenever something has changed. */
import { createContext } from 'preact';
import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import type { RemoteWorldControl } from '../control/client.js';
import type { Connection, Seen } from './connection.js';

export const ConnectionContext = createContext<Connection | null>(null);

export function useConnection(): Connection {
  const connection = useContext(ConnectionContext);
  if (connection === null) throw new Error('A view stands outside of the page.');
  return connection;
}

/** What all views know; whoever calls this is drawn again with each change. */
export function useSeen(): Seen {
  const connection = useConnection();
  const [, draw] = useState(connection.seen);
  useEffect(() => {
    draw(connection.seen); // it may have become another since this was drawn
    return connection.listen(() => draw(connection.seen));
  }, [connection]);
  return connection.seen;
}

export interface Loaded<Value> {
  /** `null`: not there yet. What was there stays while it is loaded again. */
  readonly value: Value | null;
  /** Why the last try failed. */
  readonly problem: string | null;
}

const between = 100; // ms from one load to the next: what is told faster than that comes together

/**
 * Loads something, and again whenever the world has changed. One load at a time; what changes meanwhile leads to one more. `keys`: what it
 * depends on, as for effects.
 */
export function useLive<Value>(load: (world: RemoteWorldControl) => Promise<Value>, keys: readonly unknown[]): Loaded<Value> {
  const connection = useConnection();
  const [loaded, setLoaded] = useState<Loaded<Value>>({ value: null, problem: null });
  const current = useRef(load);
  current.current = load;
  useEffect(() => {
    setLoaded({ value: null, problem: null });
    return whenChanged(connection, async (isWanted) => {
      const news = await current.current(connection.world).then(
        (value) => ({ value, problem: null }),
        (error: Error) => ({ problem: error.message }),
      );
      if (isWanted()) setLoaded((before) => ({ ...before, ...news }));
    });
  }, [connection, ...keys]);
  return loaded;
}

/** Runs now, and again after each change while the mock answers; never twice at once. Answers how to stop. */
export function whenChanged(connection: Connection, run: (isWanted: () => boolean) => Promise<void>): () => void {
  let isStopped = false;
  let isRunning = false;
  let isDue = false;
  let seen = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const mark = ({ change, standing, generation }: Seen) => `${standing} ${generation} ${change?.count}`;
  const go = () => {
    if (isStopped) return;
    isRunning = true;
    isDue = false;
    seen = mark(connection.seen);
    const started = performance.now();
    void run(() => !isStopped).then(() => {
      timer = setTimeout(
        () => {
          isRunning = false;
          if (isDue) go();
        },
        Math.max(0, between - (performance.now() - started)),
      );
    });
  };
  const stopListening = connection.listen(() => {
    if (connection.seen.standing !== 'live' || mark(connection.seen) === seen) return;
    isDue = true;
    if (!isRunning) go();
  });
  if (connection.seen.standing === 'live') go();
  return () => {
    isStopped = true;
    clearTimeout(timer);
    stopListening();
  };
}
