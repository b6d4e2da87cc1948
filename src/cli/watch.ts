/** Reads a scenario again when one of its files changes, and keeps the last good one while a file is broken. */
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Mock } from '../mock.js';
import { ScenarioError } from '../scenarios/scenario.js';
import { inRealTime, wallClockInterval } from '../world/clock.js';

/** Editors write a file in several steps; after so long without another they are done. */
const settled = 50; // ms
/** Files are looked at, not listened to: so one that is not there yet, or whose folder was replaced, is noticed as well. */
const interval = 100; // ms

/** `tell`: what came of it, `null` for a scenario that was taken over. Answers how to stop. */
export function watchScenario(mock: Mock, scenario: string, keepState: boolean, tell: (problem: string | null) => void): () => void {
  let watched: ReadonlyMap<string, string> = new Map();
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
    watched = new Map(wanted.map((file) => [file, watched.get(file) ?? versionOf(file)]));
  };
  watchOnly(mock.scenario.files);
  const stopLooking = wallClockInterval(interval, () => {
    const found = new Map([...watched.keys()].map((file) => [file, versionOf(file)]));
    if ([...found].some(([file, version]) => version !== watched.get(file))) changed();
    watched = found;
  });
  return () => {
    callOff();
    stopLooking();
  };
}

/** Another one whenever the file is written, replaced, made or removed. Read at once, so that what is written after the first look counts. */
function versionOf(file: string): string {
  try {
    const { dev, ino, size, mtimeNs } = statSync(file, { bigint: true });
    return `${dev} ${ino} ${size} ${mtimeNs}`;
  } catch (error) {
    return String(error); // it is missing, or may not be looked at
  }
}
