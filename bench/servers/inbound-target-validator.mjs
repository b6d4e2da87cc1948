// @ts-check
/** `InboundTargetDto` of the contract for Ajv, compiled once when a server starts. */
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';

/** @returns {import('ajv').ValidateFunction<import('./answers.mjs').Item>} */
export function compileInboundTarget() {
  const { components } = parse(readFileSync(new URL('../../contracts/openapi.yaml', import.meta.url), 'utf8'));
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  return ajv.compile({ $ref: '#/components/schemas/InboundTargetDto', components });
}
