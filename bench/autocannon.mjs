// @ts-check
/** The load of `load.mjs` as a process of its own, for machines without wrk. Reads a file, writes one line of JSON. */
import { readFileSync } from 'node:fs';
// @ts-expect-error it has no types
import autocannon from 'autocannon';
import { externalId, withExternalId } from './payloads.mjs';
import { readVariants, withVariant } from './variants.mjs';

/** @type {import('./load.mjs').Load} */
const { port, work, series, seconds, requests, cycle, firstVariant = 0 } = JSON.parse(readFileSync(String(process.argv[2]), 'utf8'));
const variants = work.variants ? readVariants(work.variants) : [];
let sent = 0;
let lastAnswer = 0;

const startedAt = performance.now();
const run = autocannon({
  url: `http://127.0.0.1:${port}`,
  connections: work.connections,
  duration: seconds,
  maxOverallRequests: requests,
  sampleInt: 50,
  requests: [{ method: work.method, path: work.path, setupRequest }],
});
run.on('response', () => {
  lastAnswer = performance.now();
});
const result = await run;

console.log(
  JSON.stringify({
    requests: result['2xx'],
    seconds: (lastAnswer - startedAt) / 1000,
    failures: { errors: result.errors, timeouts: result.timeouts, 'non-2xx': result.non2xx },
  }),
);

function setupRequest(/** @type {object} */ request) {
  const id = externalId(series, cycle ? sent % cycle : sent);
  const variant = variants[(firstVariant + sent) % variants.length] ?? '';
  sent += 1;
  const headers = Object.entries(work.headers).map(([name, value]) => [name, withExternalId(value, id)]);
  return { ...request, headers: Object.fromEntries(headers), body: withVariant(withExternalId(work.body, id), variant) };
}
