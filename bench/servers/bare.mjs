// @ts-check
/**
 * The yardstick: `node:http` reading JSON and writing JSON, with nothing between.
 * `--ajv` validates every item; `--keep` stores every target in a Map. Both cost something, so both are off by default.
 */
import { createServer } from 'node:http';
import { parseArgs } from 'node:util';
import { basePath, healthAnswer, importAnswer, itemResult, jobAnswer } from './answers.mjs';
import { stopWithRunner } from './stop-with-runner.mjs';

/** @typedef {import('./answers.mjs').Item} Item */

const { values: flags } = parseArgs({
  options: {
    port: { type: 'string' },
    ajv: { type: 'boolean', default: false },
    keep: { type: 'boolean', default: false },
  },
});

const isValid = flags.ajv ? await itemCheck() : () => true;
/** @type {Map<string, Item> | null} */
const targets = flags.keep ? new Map() : null;
let latestJob = jobAnswer(importAnswer(0, []));
let jobs = 0;

const server = createServer((request, response) => {
  const url = request.url ?? '';
  if (request.method === 'POST' && url === `${basePath}/inbound/targets`) {
    readJson(request, (body) => respondToImport(response, [body]));
  } else if (request.method === 'POST' && url === `${basePath}/inbound/targets/batch`) {
    readJson(request, (body) => respondToImport(response, body.targets));
  } else if (request.method === 'GET' && url.startsWith(`${basePath}/import-jobs/`)) {
    respond(response, 200, latestJob);
  } else if (request.method === 'GET' && url === `${basePath}/integration/health`) {
    respond(response, 200, healthAnswer);
  } else {
    respond(response, 404, { error: { code: 'not_found', message: `${request.method} ${url}` } });
  }
});
server.listen(Number(flags.port), '127.0.0.1', stopWithRunner);

async function itemCheck() {
  const { compileInboundTarget } = await import('./inbound-target-validator.mjs');
  return compileInboundTarget();
}

function readJson(/** @type {import('node:http').IncomingMessage} */ request, /** @type {(body: any) => void} */ whenRead) {
  /** @type {Buffer[]} */
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => {
    const only = chunks.length === 1 ? chunks[0] : undefined;
    whenRead(JSON.parse((only ?? Buffer.concat(chunks)).toString()));
  });
}

function respondToImport(/** @type {import('node:http').ServerResponse} */ response, /** @type {Item[]} */ items) {
  if (!items.every((item) => isValid(item))) {
    respond(response, 400, { error: { code: 'validation_failed', message: 'Not an inbound target.' } });
    return;
  }
  const results = items.map((item, index) => itemResult(item.externalId, keep(item), index + 1));
  jobs += 1;
  const answer = importAnswer(jobs, results);
  if (results.length === 1) latestJob = jobAnswer(answer);
  respond(response, 200, answer);
}

function keep(/** @type {Item} */ item) {
  if (targets === null) return 'Created';
  const status = targets.has(item.externalId) ? 'Updated' : 'Created';
  targets.set(item.externalId, item);
  return status;
}

function respond(/** @type {import('node:http').ServerResponse} */ response, /** @type {number} */ status, /** @type {object} */ answer) {
  const text = JSON.stringify(answer);
  response.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': Buffer.byteLength(text),
  });
  response.end(text);
}
