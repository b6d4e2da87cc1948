/** The scenario that `loadScenario` is given: as it is, or as it was built. What is none is never taken for an empty one. */
import { isPlain, shown } from '../domain/given.js';
import type { Scenario } from '../scenarios/scenario.js';
import { ControlError } from './control.js';

export function givenScenario(given: unknown): string | Scenario {
  if (typeof given === 'string' && given !== '') return given;
  const scenario = isBuilder(given) ? given.build() : given;
  if (!isPlain(scenario) && isBuilder(given))
    throw new ControlError('invalid', `loadScenario: build() must answer the scenario as an object; this is ${shown(scenario)}.`);
  if (!isPlain(scenario)) throw refuse(shown(scenario));
  const call = Object.keys(scenario).find((name) => typeof scenario[name] === 'function');
  if (call !== undefined) throw refuse(`an object with the function "${call}"`);
  return scenario as Scenario; // as: what is in it is held against the schema before it is loaded
}

function isBuilder(given: unknown): given is { build(): unknown } {
  return typeof given === 'object' && given !== null && 'build' in given && typeof given.build === 'function';
}

function refuse(what: string): ControlError {
  return new ControlError(
    'invalid',
    `loadScenario: ${what} is no scenario; give a built-in name, the path of a file, an object or what scenario() builds.`,
  );
}
