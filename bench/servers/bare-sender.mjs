// @ts-check
/**
 * The yardstick of deliveries: a target that it is sent becomes a delivery, and these go out one after another on 32 connections, each signed
 * when its turn has come, with undici's `request` and nothing between. Nothing is kept, checked, logged or tried again.
 */
import { createServer } from 'node:http';
import { parseArgs } from 'node:util';
import { Pool } from 'undici';
import { basePath, healthAnswer, importAnswer, itemResult } from './answers.mjs';
import { deliveryOf, headersOf } from './delivery.mjs';
import { stopWithRunner } from './stop-with-runner.mjs';

/** @typedef {import('./answers.mjs').Item} Item */

const connections = 32; // as many as the mock has under way at once

const { values: flags } = parseArgs({ options: { port: { type: 'string' }, 'webhook-url': { type: 'string' } } });
const receiver = new URL(flags['webhook-url'] ?? '');
const pool = new Pool(receiver.origin, { connections, pipelining: 1 });
/** @type {import('./delivery.mjs').Delivery[]} */
let due = [];
let taken = 0;
let made = 0;
let jobs = 0;
let underWay = 0;

const server = createServer((request, response) => {
  if (request.method === 'GET') {
    respond(response, healthAnswer);
    return;
  }
  /** @type {Buffer[]} */
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => {
    const url = request.url ?? '';
    if (url !== `${basePath}/inbound/targets/batch`) throw new Error(`${request.method} ${url}`);
    const answer = accept(JSON.parse(Buffer.concat(chunks).toString()).targets);
    respond(response, answer);
    for (; underWay < connections && taken < due.length; underWay += 1) void sendAll();
  });
});
server.listen(Number(flags.port), '127.0.0.1', stopWithRunner);

function accept(/** @type {Item[]} */ items) {
  if (taken === due.length) [due, taken] = [[], 0];
  jobs += 1;
  const results = items.map((item) => {
    made += 1;
    due.push(deliveryOf(made, item));
    return itemResult(item.externalId, 'Created', made);
  });
  return importAnswer(jobs, results);
}

/** One after the other, until nothing is due any more. */
async function sendAll() {
  for (let delivery = due[taken]; delivery !== undefined; delivery = due[taken]) {
    taken += 1;
    const { statusCode, body } = await pool.request({
      method: 'POST',
      path: receiver.pathname,
      headers: headersOf(delivery),
      body: delivery.body,
    });
    await body.dump();
    if (statusCode !== 204) throw new Error(`The receiver answered ${statusCode}`);
  }
  underWay -= 1;
}

function respond(/** @type {import('node:http').ServerResponse} */ response, /** @type {object} */ answer) {
  const text = JSON.stringify(answer);
  response.writeHead(200, { 'Content-Type': 'application/json; charset=utf-8', 'Content-Length': Buffer.byteLength(text) });
  response.end(text);
}
