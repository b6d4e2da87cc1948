/** What can be drawn by chance, one thing after the other. */
import { type Chance, chanceOf, nextFraction } from '../../world/ids.js';

export interface Draw {
  /** From 0 up to before 1. */
  fraction(): number;
  /** Both ends included. */
  whole(from: number, to: number): number;
  chance(probability: number): boolean;
  oneOf<T>(choices: readonly [T, ...T[]] | readonly T[]): T;
  /** By weights, which need no sum. */
  weighted<T extends string>(weights: Readonly<Record<T, number>>): T;
}

/** Of its own for each number under a name: what one draws does not shift what the next one draws. */
export function drawOf(seed: number, name: string, number: number): Draw {
  const chance: Chance = chanceOf(seed, name, number);
  const fraction = () => nextFraction(chance);
  const whole = (from: number, to: number) => from + Math.floor(fraction() * (to - from + 1));
  return {
    fraction,
    whole,
    chance: (probability) => fraction() < probability,
    oneOf: (choices) => {
      const chosen = choices[whole(0, choices.length - 1)];
      if (chosen === undefined) throw new Error('There is nothing to choose from.');
      return chosen;
    },
    weighted: <T extends string>(weights: Readonly<Record<T, number>>) => {
      const names = Object.keys(weights) as T[]; // as: a record of these keys
      let rest = fraction() * names.reduce((sum, one) => sum + weights[one], 0);
      for (const one of names) {
        rest -= weights[one];
        if (rest < 0) return one;
      }
      throw new Error('There is nothing to choose from.');
    },
  };
}
