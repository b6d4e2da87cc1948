/** The mock's time, and a button that freezes it or lets it run. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Change } from '../../control/overview/overview-types.js';
import { useConnection, useSeen } from '../hooks.js';
import { ActionButton } from './action.js';
import { day, time } from './texts.js';

export function Clock(): JSX.Element | null {
  const { world } = useConnection();
  const { change } = useSeen();
  const now = useRunning(change?.clock ?? null);
  if (change === null) return null;
  const { mode } = change.clock;
  return (
    <span class="clock">
      <span title={`The mock's time; its clock is ${mode}`}>
        <span class="day">{day(now)} </span>
        <b>{time(now)}</b> <span class={`tag ${mode}`}>{mode}</span>
      </span>
      {mode === 'real' ? (
        <ActionButton small run={() => world.clock.freeze()}>
          Freeze
        </ActionButton>
      ) : (
        <ActionButton small run={() => world.clock.run()}>
          Run
        </ActionButton>
      )}
    </span>
  );
}

/** The time now: a real clock goes on between changes. */
export function useRunning(clock: Change['clock'] | null): string {
  const [tick, setTick] = useState({ clock, since: performance.now(), now: performance.now() });
  useEffect(() => {
    const since = performance.now();
    setTick({ clock, since, now: since });
    if (clock?.mode !== 'real') return undefined;
    const timer = setInterval(() => setTick({ clock, since, now: performance.now() }), 1000);
    return () => clearInterval(timer);
  }, [clock]);
  const read = tick.clock ?? clock;
  if (read === null) return '';
  return read.mode === 'real' ? new Date(Date.parse(read.now) + tick.now - tick.since).toISOString() : read.now;
}
