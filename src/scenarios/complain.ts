/** How the checks of a scenario say what is wrong, and where. */

/** The keys that lead to a place in a scenario. */
export type Keys = readonly (string | number)[];
export type Complain = (keys: Keys, message: string) => void;

/** Complains of a name that stands a second time. */
export function uniqueIn(what: string, complain: Complain): (name: string | number, keys: Keys) => void {
  const seen = new Set<string | number>();
  return (name, keys) => {
    if (seen.has(name)) complain(keys, `"${name}" is used by another ${what} already`);
    seen.add(name);
  };
}
