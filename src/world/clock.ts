/**
 * The mock's clock, the only place that looks at the wall clock or sets a timer.
 *
 * - `real` runs, from the machine's time or from a start of its own.
 * - `frozen` stands still until it is set or advanced.
 * - `virtual` stands still too, but jumps to whatever is due next as soon as nothing else is going on.
 */
import type { Instant } from '../domain/records.js';

export type ClockMode = 'real' | 'frozen' | 'virtual';

/** Where a clock stands: for `real` as an offset from the wall clock, else as an instant. */
export interface ClockState {
  mode: ClockMode;
  /** Where a reset returns to; `null` for the time of day. */
  readonly start: Instant | null;
  reading: number;
}

export function startClock(mode: ClockMode, start: Instant | null): ClockState {
  const wall = Date.now();
  if (mode === 'real') return { mode, start, reading: start === null ? 0 : start - wall };
  return { mode, start: start ?? wall, reading: start ?? wall };
}

export function readClock(clock: ClockState): Instant {
  return clock.mode === 'real' ? Date.now() + clock.reading : clock.reading;
}

export function setClock(clock: ClockState, now: Instant): void {
  clock.reading = clock.mode === 'real' ? now - Date.now() : now;
}

/** Goes on as a clock of another kind, from where it stands. */
export function changeClock(clock: ClockState, mode: ClockMode): void {
  const now = readClock(clock);
  clock.mode = mode;
  setClock(clock, now);
}

const longestTimer = 2 ** 31 - 1;

/** One alarm for the earliest thing that is due. It never keeps the process alive. */
export class Alarm {
  #cancel: (() => void) | null = null;

  /** Calls `ring` once the clock reaches `at` by itself; setting it again forgets the time before. What is due already comes in any mode. */
  set(clock: ClockState, at: Instant, ring: () => void): void {
    this.clear();
    if (clock.mode !== 'real' && at <= clock.reading) {
      const immediate = setImmediate(ring);
      this.#cancel = () => clearImmediate(immediate);
    } else if (clock.mode === 'real') {
      const timer = setTimeout(ring, Math.min(Math.max(at - readClock(clock), 0), longestTimer));
      timer.unref();
      this.#cancel = () => clearTimeout(timer);
    } else if (clock.mode === 'virtual') {
      const immediate = setImmediate(() => {
        if (clock.reading < at) clock.reading = at;
        ring();
      });
      this.#cancel = () => clearImmediate(immediate);
    }
  }

  /** The same after so many real milliseconds, whatever the clock says. */
  setInRealTime(ms: number, ring: () => void): void {
    this.clear();
    const timer = setTimeout(ring, ms);
    timer.unref();
    this.#cancel = () => clearTimeout(timer);
  }

  clear(): void {
    this.#cancel?.();
    this.#cancel = null;
  }
}

/** Milliseconds since some fixed point, for measuring how long an answer took. */
export function stopwatch(): number {
  return performance.now();
}

/** The time of day, for log lines. */
export function wallClock(): Instant {
  return Date.now();
}

/** Calls back after so many real milliseconds unless called off: for closing, never for what the mock does. */
export function inRealTime(ms: number, callBack: () => void): () => void {
  const timer = setTimeout(callBack, Math.min(ms, longestTimer));
  return () => clearTimeout(timer);
}

/** The same for telling how things stand: where nothing else keeps the process alive, nobody is left to be told. */
export function inRealTimeIfAlive(ms: number, callBack: () => void): () => void {
  const timer = setTimeout(callBack, ms);
  timer.unref();
  return () => clearTimeout(timer);
}

/** Calls back every so many real milliseconds, without keeping the process alive, until called off. */
export function wallClockInterval(ms: number, callBack: () => void): () => void {
  const timer = setInterval(callBack, ms);
  timer.unref();
  return () => clearInterval(timer);
}
