// Generated from contracts/ by `npm run generate`. Do not edit.

import type { Validator } from '../validator.js';

export const scenario: Validator<unknown>;
