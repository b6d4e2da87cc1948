/** Reads a scenario again when one of its files changes, and keeps the last good one while a file is broken. */
import { unwatchFile, watchFile } from 'node:fs';
import { resolve } from 'node:path';
import type { Mock } from '../mock.js';
import { ScenarioError } from '../scenarios/scenario.js';
import { inRealTime } from '../world/clock.js';

/** Editors write a file in several steps; after so long without another they are done. */
const settled = 50; // ms
/** Files are looked at, not listened to: so one that is not there yet, or whose folder was replaced, is noticed as well. */
const interval = 100; // ms

/** `tell`: what came of it, `null` for a scenario that was taken over. Answers how to stop. */
export function watchScenario(mock: Mock, scenario: string, keepState: boolean, tell: (problem: string | null) => void): () => void {
  let watched: readonly string[] = [];
  let callOff: () => void = () => undefined;
  const reload = async () => {
    try {
      await mock.loadScenario(scenario, { keepState });
      watchOnly(mock.scenario.files); // it may extend others now
      tell(null);
    } catch (error) {
      if (!(error instanceof ScenarioError)) throw error;
      watchOnly([...mock.scenario.files, ...error.files]); // the one that is to blame, too
      tell(error.message);
    }
  };
  const changed = () => {
    callOff();
    callOff = inRealTime(settled, () => void reload());
  };
  const watchOnly = (files: readonly string[]) => {
    const wanted = [...new Set(files.map((file) => resolve(file)))];
    for (const file of watched) if (!wanted.includes(file)) unwatchFile(file, changed);
    for (const file of wanted) if (!watched.includes(file)) watchFile(file, { interval, persistent: false }, changed);
    watched = wanted;
  };
  watchOnly(mock.scenario.files);
  return () => {
    callOff();
    watchOnly([]);
  };
}
