/** Reads a scenario again when one of its files changes, and keeps the last good one while a file is broken. */
import { type FSWatcher, watch } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import type { Mock } from '../mock.js';
import { ScenarioError } from '../scenarios/scenario.js';
import { inRealTime } from '../world/clock.js';

/** Editors write a file in several steps; after so long without another they are done. */
const settled = 50; // ms

/** `tell`: what came of it, `null` for a scenario that was taken over. Answers how to stop. */
export function watchScenario(mock: Mock, scenario: string, keepState: boolean, tell: (problem: string | null) => void): () => void {
  let watchers: readonly FSWatcher[] = [];
  let callOff: () => void = () => undefined;
  const reload = async () => {
    try {
      await mock.loadScenario(scenario, { keepState });
      watchFiles(); // it may extend others now
      tell(null);
    } catch (error) {
      if (!(error instanceof ScenarioError)) throw error;
      tell(error.message);
    }
  };
  const changed = () => {
    callOff();
    callOff = inRealTime(settled, () => void reload());
  };
  const watchFiles = () => {
    for (const watcher of watchers) watcher.close();
    const files = mock.scenario.files.map((file) => resolve(file));
    const folders = [...new Set(files.map((file) => dirname(file)))]; // a folder, since many editors replace the file
    watchers = folders.map((folder) =>
      watch(folder, (_, name) => {
        if (name === null || files.some((file) => dirname(file) === folder && basename(file) === name)) changed();
      }).on('error', (error) => tell(`${folder} is watched no longer: ${error.message}`)),
    );
  };
  watchFiles();
  return () => {
    callOff();
    for (const watcher of watchers) watcher.close();
  };
}
