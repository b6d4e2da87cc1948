// Generated from contracts/ by `npm run generate`. Do not edit.

import type { components } from './types.js';
import type { Validator } from '../validator.js';

export const inboundTarget: Validator<components['schemas']['InboundTargetDto']>;
/** A batch with its items unread. */
export const batchEnvelope: Validator<
  Omit<components['schemas']['InboundTargetBatchDto'], 'targets' | 'items'> & { readonly targets?: readonly unknown[] | null; readonly items?: readonly unknown[] | null }
>;
export const webhookCreate: Validator<components['schemas']['WebhookCreateDto']>;
export const webhookUpdate: Validator<components['schemas']['WebhookUpdateDto']>;
export const routeSuggestionCreate: Validator<components['schemas']['RouteSuggestionCreateDto']>;
