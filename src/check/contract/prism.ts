/**
 * The parts of @stoplight/prism-http that judge: an oracle that is not ours. Loaded only when it is used; scripts/build.mjs bundles it without
 * what makes up data, which nothing here needs.
 */
import operations from '@stoplight/prism-http/dist/utils/operations.js';
import validator from '@stoplight/prism-http/dist/validator/index.js';

// Each with its type, so that declarations name no path of the machine that they were made on.
export const getHttpOperationsFromSpec: typeof operations.getHttpOperationsFromSpec = operations.getHttpOperationsFromSpec;
export const validateInput: typeof validator.validateInput = validator.validateInput;
export const validateOutput: typeof validator.validateOutput = validator.validateOutput;
