// Generated from contracts/ by `npm run generate`. Do not edit.

import type { Validator } from '../validator.js';

/** Whether a body is what the contract says, by operation and status. */
export const answers: Readonly<Record<string, Readonly<Record<string, Validator<unknown>>>>>;
