/** Matchers for Vitest: `import 'ordinavo-mock/vitest'` in a test, or in a set-up file. */
// Stays in the declarations, where the one below is dropped: the module that is augmented has to be in the program before.
import 'vitest';
import { expect } from 'vitest';
import { newMatchers, type OrdinavoMatchers } from './testing/matchers/matchers.js';

export type { WantedDeliveries } from './testing/matchers/delivered.js';
export type { WantedTarget } from './testing/matchers/imported.js';
export type { OrdinavoMatchers };

/** For an `expect` of your own; that of Vitest has them already. */
export const matchers = newMatchers();

expect.extend(matchers);

declare module 'vitest' {
  // biome-ignore lint/suspicious/noExplicitAny: the type parameters of an interface are the same wherever it is declared
  interface Assertion<T = any> extends OrdinavoMatchers {}
}
