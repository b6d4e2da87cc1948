/** Matchers for Jest: `import 'ordinavo-mock/jest'` in a test, or in a set-up file. */
import { expect } from '@jest/globals';
import { newMatchers, type OrdinavoMatchers } from './testing/matchers/matchers.js';

export type { WantedDeliveries } from './testing/matchers/delivered.js';
export type { WantedTarget } from './testing/matchers/imported.js';
export type { OrdinavoMatchers };

/** For an `expect` of your own; that of Jest has them already. */
export const matchers = newMatchers();

expect.extend(matchers);

declare module '@jest/expect' {
  interface Matchers<R extends void | Promise<void>, T = unknown> extends OrdinavoMatchers<R> {}
}

declare global {
  /** For those who take `expect` as a global one, with the types of `@types/jest`. */
  namespace jest {
    // biome-ignore lint/complexity/noBannedTypes: the type parameters of an interface are the same wherever it is declared
    interface Matchers<R, T = {}> extends OrdinavoMatchers<R> {}
  }
}
