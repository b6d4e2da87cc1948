/**
 * The parts of @stoplight/prism-http that judge: an oracle that is not ours. Loaded only when it is used; scripts/build.mjs bundles it without
 * what makes up data, which nothing here needs.
 */
import operations from '@stoplight/prism-http/dist/utils/operations.js';
import validator from '@stoplight/prism-http/dist/validator/index.js';

export const { getHttpOperationsFromSpec } = operations;
export const { validateInput, validateOutput } = validator;
