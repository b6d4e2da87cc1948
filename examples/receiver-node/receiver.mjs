/**
 * Receives webhooks of Ordinavo: verifies what comes, notes each event once, answers, and only then works on it.
 * ORDINAVO_WEBHOOK_SECRET is the secret of the subscription, PORT the port (default 5005).
 */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { createServer } from 'node:http';

const { ORDINAVO_WEBHOOK_SECRET: secret, PORT: port = '5005' } = process.env;
if (!secret) throw new Error('ORDINAVO_WEBHOOK_SECRET is not set. It is the secret of the webhook subscription.');

const tolerance = 5 * 60_000; // older or younger than this is refused
const largestBody = 1_000_000;

/** Event IDs that have been taken. In production: a unique column of the table that the events are kept in. */
const taken = new Set();

const server = createServer(async (request, response) => {
  try {
    const { status, said } = take(request, await bodyOf(request));
    response.writeHead(status).end();
    console.log(`${status} ${said}`);
  } catch (error) {
    response.writeHead(400).end();
    console.error(error);
  }
});

function take({ method, headers }, body) {
  if (method !== 'POST') return { status: 405, said: `${method} is no webhook` };
  if (body === null) return { status: 413, said: 'the body is too large' };
  if (!isSigned(body, headers['x-ordinavo-signature'])) return { status: 401, said: 'the signature does not fit' };
  if (!isRecent(headers['x-ordinavo-timestamp'])) return { status: 401, said: 'the timestamp is too far from now' };
  const event = JSON.parse(body.toString());
  // The signature does not cover the timestamp, and every event may come more than once. So the ID decides, not the time.
  if (taken.has(event.eventId)) return { status: 204, said: `${event.eventId} again` };
  taken.add(event.eventId);
  setImmediate(work, event); // after the answer: who takes longer than 10 s is sent the event again
  return { status: 204, said: `${event.eventId} ${event.eventType}` };
}

/** What you do with it. Events of types that you do not know are none of your business, and no error. */
function work(event) {
  if (event.eventType === 'target.imported') console.log(`${event.target.externalId} has arrived as target ${event.target.id}`);
}

function isSigned(body, signature = '') {
  const wanted = Buffer.from(`sha256=${createHmac('sha256', secret).update(body).digest('hex')}`);
  const given = Buffer.from(signature);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}

function isRecent(timestamp = '') {
  return Math.abs(Date.now() - Date.parse(timestamp)) <= tolerance; // of what is no time, NaN: false
}

/** The bytes as they came: parsed and written again, they would not fit their signature. `null`: too many. */
async function bodyOf(request) {
  const chunks = [];
  let length = 0;
  for await (const chunk of request) {
    length += chunk.length;
    if (length <= largestBody) chunks.push(chunk);
  }
  return length <= largestBody ? Buffer.concat(chunks) : null;
}

server.listen(Number(port), '127.0.0.1', () => console.log(`Receiving on http://127.0.0.1:${server.address().port}/`));
process.once('SIGTERM', () => server.close(() => process.exit(0)).closeIdleConnections());
