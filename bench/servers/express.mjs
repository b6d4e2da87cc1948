// @ts-check
/** Express as its own documentation writes it: `express.json()`, a route per operation, Ajv, a Map, `res.json()`. */
import { parseArgs } from 'node:util';
import express from 'express';
import { basePath, healthAnswer, importAnswer, itemResult, jobAnswer } from './answers.mjs';
import { compileInboundTarget } from './inbound-target-validator.mjs';
import { stopWithRunner } from './stop-with-runner.mjs';

/**
 * @typedef {import('./answers.mjs').Item} Item
 * @typedef {{ targetId: number, item: Item }} Target
 */

const { values: flags } = parseArgs({ options: { port: { type: 'string' } } });
const isInboundTarget = compileInboundTarget();
/** @type {Map<string, Target>} */
const targets = new Map();
/** @type {Map<number, ReturnType<typeof importAnswer>>} */
const jobs = new Map();

const app = express();
app.use(express.json({ limit: '5mb' }));

app.get(`${basePath}/integration/health`, (_request, response) => {
  response.json(healthAnswer);
});

app.post(`${basePath}/inbound/targets`, (request, response) => {
  answerImport(response, [request.body]);
});

app.post(`${basePath}/inbound/targets/batch`, (request, response) => {
  answerImport(response, request.body.targets);
});

app.get(`${basePath}/import-jobs/:importJobId`, (request, response) => {
  const job = jobs.get(Number(request.params.importJobId));
  if (job) response.json(jobAnswer(job));
  else response.status(404).json({ error: { code: 'not_found', message: 'No such import job.' } });
});

app.listen(Number(flags.port), '127.0.0.1', stopWithRunner);

function answerImport(/** @type {import('express').Response} */ response, /** @type {Item[]} */ items) {
  if (!items.every((item) => isInboundTarget(item))) {
    response.status(400).json({ error: { code: 'validation_failed', details: isInboundTarget.errors } });
    return;
  }
  const job = importAnswer(jobs.size + 1, items.map(store));
  jobs.set(job.importJobId, job);
  response.json(job);
}

function store(/** @type {Item} */ item) {
  const known = targets.get(item.externalId);
  const targetId = known?.targetId ?? targets.size + 1;
  targets.set(item.externalId, { targetId, item });
  return itemResult(item.externalId, known ? 'Updated' : 'Created', targetId);
}
