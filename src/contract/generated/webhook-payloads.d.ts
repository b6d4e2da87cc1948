// Generated from contracts/ by `npm run generate`. Do not edit.

import type { Validator } from '../validator.js';

/** Whether a payload is what the contract says, by event type. */
export const webhookPayloads: Readonly<Record<string, Validator<unknown>>>;
