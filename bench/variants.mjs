// @ts-check
/** Texts that take turns in a body, where every request has to name something else. */
import { readFileSync, writeFileSync } from 'node:fs';
import { scratchFile } from './scratch.mjs';

/** @typedef {{ file: string, bytes: number }} Variants  one in each line, all of this length */

/** Stands in a body where each copy that is sent carries the next variant. */
const VARIANT = '@VARIANT@';

/** Members of a JSON object, to stand among others. Blanks make them equally long: the prepared request states one length. @returns {Variants} */
export function writeVariants(/** @type {readonly object[]} */ objects) {
  const texts = objects.map(membersOf);
  const bytes = Math.max(...texts.map((text) => Buffer.byteLength(text)));
  const file = scratchFile();
  writeFileSync(file, texts.map((text) => text + ' '.repeat(bytes - Buffer.byteLength(text))).join('\n'));
  return { file, bytes };
}

export function readVariants(/** @type {Variants} */ { file }) {
  return readFileSync(file, 'utf8').split('\n');
}

/** A JSON object with room for the members of a variant. */
export function withRoomForVariant(/** @type {object} */ object) {
  return `{${membersOf(object)},${VARIANT}}`;
}

export function withVariant(/** @type {string} */ body, /** @type {string} */ variant) {
  return body.replace(VARIANT, () => variant);
}

function membersOf(/** @type {object} */ object) {
  return JSON.stringify(object).slice(1, -1);
}
