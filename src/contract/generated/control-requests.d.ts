// Generated from contracts/ by `npm run generate`. Do not edit.

import type { Validator } from '../validator.js';

/** Whether a body is what contracts/control.yaml says, by operation. */
export const controlRequests: Readonly<Record<string, Validator<unknown>>>;
