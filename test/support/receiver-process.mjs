// A receiver of somebody else's: a process of its own, written from the vendor's documents, with nothing but Node.
import { createHmac, timingSafeEqual } from 'node:crypto';
import { createServer } from 'node:http';

const { WEBHOOK_SECRET: secret = '' } = process.env;
const seen = new Set();

/** HMAC-SHA256 of the raw body, hex, compared in constant time. */
function isSigned(rawBody, signature) {
  const expected = Buffer.from(`sha256=${createHmac('sha256', secret).update(rawBody).digest('hex')}`);
  const given = Buffer.from(signature);
  return given.length === expected.length && timingSafeEqual(given, expected);
}

const server = createServer(async (request, response) => {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const rawBody = Buffer.concat(chunks);
  const header = (name) => String(request.headers[`x-ordinavo-${name}`] ?? '');
  const verdict = !isSigned(rawBody, header('signature'))
    ? 'wrong signature'
    : Math.abs(Date.now() - Date.parse(header('timestamp'))) > 5 * 60_000
      ? 'stale'
      : seen.has(header('event-id'))
        ? 'seen before'
        : 'accepted';
  if (verdict === 'accepted') seen.add(header('event-id'));
  const refused = verdict === 'wrong signature' || verdict === 'stale';
  const { eventId, eventType } = refused ? {} : JSON.parse(rawBody.toString('utf8'));
  const line = { verdict, eventId, eventType, eventIdHeader: header('event-id'), eventTypeHeader: header('event-type') };
  process.stdout.write(`${JSON.stringify(line)}\n`, () => response.writeHead(refused ? 401 : 202).end());
});

server.listen(0, '127.0.0.1', () => console.log(`Listening on http://127.0.0.1:${server.address().port}/`));
