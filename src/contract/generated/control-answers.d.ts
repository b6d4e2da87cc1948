// Generated from contracts/ by `npm run generate`. Do not edit.

import type { Validator } from '../validator.js';

/** Whether an answer is what contracts/control.yaml says, by operation and status. */
export const controlAnswers: Readonly<Record<string, Readonly<Record<string, Validator<unknown>>>>>;
