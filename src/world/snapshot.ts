/** States as they were, to return to. */
import type { Instant } from '../domain/records.js';
import { shiftedAgenda } from './agenda.js';
import { readClock, setClock, startClock } from './clock.js';
import { copyState, type State } from './state.js';

/** A state as it was, to return to. */
export interface Snapshot {
  readonly state: State;
  /** What the clock said. */
  readonly at: Instant;
}

export function snapshotOfNow(state: State): Snapshot {
  return { state: copyState(state), at: readClock(state.clock) };
}

/** The state as it was then; a clock that runs goes on from there, too. */
export function stateThen({ state: kept, at }: Snapshot): State {
  const state = copyState(kept);
  setClock(state.clock, at);
  return state;
}

/** The same with the clock at its start. One that starts now has everything that waits start now, too. */
export function stateFromStart({ state: kept, at }: Snapshot): State {
  const { mode, start } = kept.clock;
  const state = copyState(kept);
  const clock = startClock(mode, start);
  const agenda = mode === 'real' && start === null ? shiftedAgenda(state.agenda, readClock(clock) - at) : state.agenda;
  return { ...state, clock, agenda };
}
