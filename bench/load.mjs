// @ts-check
/** Sends one kind of work as fast as a server answers it: with wrk where there is one, else with autocannon. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { outputOf, startChild } from './children.mjs';
import { externalId, idPrefix, withExternalId } from './payloads.mjs';
import { scratchFile } from './scratch.mjs';
import { withVariant } from './variants.mjs';

/**
 * @typedef {object} Load
 * @property {number} port
 * @property {import('./payloads.mjs').Work} work
 * @property {number} series  its external ids are unlike those of every other series
 * @property {number} seconds  the longest it may take
 * @property {number} requests  the most it may send; some that are under way at the end come on top
 * @property {number} [cycle]  after so many external ids it begins again with the first
 * @property {number} [firstVariant]  the variant of the first request, where the work has any
 *
 * @typedef {{ requests: number, seconds: number, failures: Record<string, number> }} Sent
 */

/** Seconds that a load generator may take beyond its load. */
const grace = 15;
const hasWrk = spawnSync('wrk', ['-v']).error === undefined;

/** @satisfies {Record<string, (load: Load) => Promise<Sent>>} */
export const generators = { wrk: sendWithWrk, autocannon: sendWithAutocannon };

/** @typedef {keyof typeof generators} Generator */

/** @type {Generator} */
export const defaultGenerator = hasWrk ? 'wrk' : 'autocannon';

/** Throws when any answer was missing or not a success. */
export async function applyLoad(/** @type {Generator} */ generator, /** @type {Load} */ load) {
  const { requests, seconds, failures } = await generators[generator](load);
  const failed = Object.entries(failures).filter(([, count]) => count > 0);
  if (failed.length > 0 || requests === 0) {
    const reasons = failed.map(([kind, count]) => `${count} ${kind}`).join(', ') || 'no answer at all';
    throw new Error(`${load.work.method} ${load.work.path}: ${reasons} beside ${requests} answers`);
  }
  return { requests, seconds, perSecond: requests / seconds };
}

/** @returns {Promise<Sent>} */
async function sendWithWrk(/** @type {Load} */ { port, work, series, seconds, requests, cycle = 0, firstVariant = 0 }) {
  const requestFile = scratchFile();
  writeFileSync(requestFile, asText(work, port));
  const script = fileURLToPath(new URL('wrk.lua', import.meta.url));
  const limits = ['-t1', `-c${work.connections}`, `-d${seconds}s`, '--timeout', '10s'];
  const idRange = [idPrefix(series), String(requests), String(cycle)];
  const variants = work.variants ? [work.variants.file, String(firstVariant)] : [];
  const origin = `http://127.0.0.1:${port}`;
  const child = startChild(['wrk', ...limits, '-s', script, origin, '--', requestFile, ...idRange, ...variants]);
  return lastLineAsJson(await outputOf(child, seconds + grace));
}

/** @returns {Promise<Sent>} */
async function sendWithAutocannon(/** @type {Load} */ load) {
  const loadFile = scratchFile();
  writeFileSync(loadFile, JSON.stringify(load));
  const program = fileURLToPath(new URL('autocannon.mjs', import.meta.url));
  const child = startChild([process.execPath, program, loadFile]);
  return lastLineAsJson(await outputOf(child, load.seconds + grace));
}

function asText(/** @type {import('./payloads.mjs').Work} */ work, /** @type {number} */ port) {
  const { method, path, headers, body } = work;
  const fields = Object.entries({ Host: `127.0.0.1:${port}`, ...headers });
  if (body !== '') fields.push(['Content-Length', String(sentLength(work))]);
  const head = [`${method} ${path} HTTP/1.1`, ...fields.map(([name, value]) => `${name}: ${value}`)];
  return `${head.join('\r\n')}\r\n\r\n${body}`;
}

function sentLength(/** @type {import('./payloads.mjs').Work} */ { body, variants }) {
  return Buffer.byteLength(withVariant(withExternalId(body, externalId(0, 0)), ' '.repeat(variants?.bytes ?? 0)));
}

/** @returns {Sent} */
function lastLineAsJson(/** @type {string} */ output) {
  return JSON.parse(output.trimEnd().split('\n').at(-1) ?? '');
}
