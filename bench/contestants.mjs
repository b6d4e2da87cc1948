// @ts-check
/** The servers that are measured, and how one of them is started for a measurement. */
import { existsSync } from 'node:fs';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { startChild, stopChild } from './children.mjs';
import { onServerCore } from './machine.mjs';
import { externalId, health, withExternalId } from './payloads.mjs';

/**
 * @typedef {keyof typeof contestants} Contestant
 * @typedef {object} Server
 * @property {number} port
 * @property {number} pid
 * @property {number} millisecondsToFirstAnswer  from spawning the process to the first 200
 */

const mockFile = inRepository('dist/main.js');

export const contestants = {
  bare: { title: 'bare', command: [inBench('servers/bare.mjs')] },
  'bare-ajv': { title: 'bare + Ajv', command: [inBench('servers/bare.mjs'), '--ajv'] },
  'bare-map': { title: 'bare + Map', command: [inBench('servers/bare.mjs'), '--keep'] },
  express: { title: 'Express', command: [inBench('servers/express.mjs')] },
  'express-one-route': { title: 'Express, 1 route', command: [inBench('servers/express-one-route.mjs')] },
  'bare-sender': { title: 'bare undici', command: [inBench('servers/bare-sender.mjs')] },
  mock: { title: 'mock', command: mockWith('world.yaml') },
};

/** The command line of the mock with one of the bench's worlds. @returns {string[]} */
export function mockWith(/** @type {string} */ world) {
  return [mockFile, 'start', inBench(world), '--log', 'quiet'];
}

export function isMockBuilt() {
  return existsSync(mockFile);
}

/**
 * Starts a server in a process of its own, hands it over, and stops it whatever happens.
 * @template T
 * @param {Contestant} name
 * @param {(server: Server) => Promise<T>} measure
 * @param {{ command?: string[], nodeFlags?: string[], env?: Record<string, string> }} [options]
 * @returns {Promise<T>}
 */
export async function withServer(name, measure, { command = contestants[name].command, nodeFlags = [], env = {} } = {}) {
  const port = await freePort();
  const commandLine = [...nodeFlags, ...command, '--port', String(port)];
  const spawnedAt = performance.now();
  const child = startChild(onServerCore(process.execPath, ...commandLine), env);
  try {
    await firstAnswer(name, child, port);
    return await measure({ port, pid: child.pid, millisecondsToFirstAnswer: performance.now() - spawnedAt });
  } finally {
    await stopChild(child);
  }
}

/** Sends one request of a kind of work and insists on a 2xx. */
export async function sendOnce(/** @type {number} */ port, /** @type {import('./payloads.mjs').Work} */ work) {
  const answer = await send(port, { ...work, body: withExternalId(work.body, externalId(999, 0)) });
  if (answer.status >= 200 && answer.status < 300) return answer.body;
  throw new Error(`${work.method} ${work.path} was answered with ${answer.status}: ${answer.body.slice(0, 1000)}`);
}

async function firstAnswer(
  /** @type {Contestant} */ name,
  /** @type {import('./children.mjs').Child} */ child,
  /** @type {number} */ port,
) {
  const deadline = performance.now() + 15_000;
  while (performance.now() < deadline && child.process.exitCode === null && child.process.signalCode === null) {
    const status = await send(port, health).then((answer) => answer.status, statusOfRefusedConnection);
    if (status === 200) return;
    if (status !== null) throw new Error(`${name} answered ${health.path} with ${status}`);
    await pause(1);
  }
  throw new Error(`${name} did not start\n${child.output()}${child.complaint()}`);
}

/** Nobody listens yet: no status, and no reason to give up. */
function statusOfRefusedConnection(/** @type {NodeJS.ErrnoException} */ error) {
  if (error.code === 'ECONNREFUSED' || error.code === 'ECONNRESET') return null;
  throw error;
}

/** @returns {Promise<{ status: number, body: string }>} */
function send(/** @type {number} */ port, /** @type {import('./payloads.mjs').Work} */ { method, path, headers, body }) {
  return new Promise((resolve, reject) => {
    const length = body === '' ? {} : { 'Content-Length': Buffer.byteLength(body) };
    const outgoing = request({
      host: '127.0.0.1',
      port,
      method,
      path,
      headers: { ...headers, ...length },
      agent: false,
    });
    outgoing.on('error', reject);
    outgoing.on('response', async (incoming) => {
      const text = (await incoming.setEncoding('utf8').toArray()).join('');
      resolve({ status: incoming.statusCode ?? 0, body: text });
    });
    outgoing.end(body);
  });
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

function inBench(/** @type {string} */ path) {
  return fileURLToPath(new URL(path, import.meta.url));
}

function inRepository(/** @type {string} */ path) {
  return fileURLToPath(new URL(`../${path}`, import.meta.url));
}
