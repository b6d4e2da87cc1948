// @ts-check
/**
 * Receives deliveries as cheaply as it can, so that the sender is what is measured: it reads just enough of HTTP/1.1 to tell one request
 * from the next, and answers each with 204. It counts them, knows each by its delivery ID, and verifies the signature of every 64th.
 *
 * It is told what to do in lines of JSON on its standard input, and answers each with a line. While it holds, nothing is answered: whoever
 * sends fills its queue, and a round begins when it lets go. Otherwise a round begins with its first delivery.
 */
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { signatureOf } from './delivery.mjs';

/**
 * @typedef {{ do: 'begin', hold: boolean } | { do: 'release' } | { do: 'wait', deliveries: number, seconds: number } | { do: 'totals' }} Command
 * @typedef {{ deliveries: number, seconds: number, bytes: number, processorSeconds: number }} Round
 * @typedef {{ deliveries: number, distinct: number, verified: number, wrong: number }} Totals
 */

const answer = Buffer.from('HTTP/1.1 204 No Content\r\n\r\n');
const endOfHead = Buffer.from('\r\n\r\n');
const headers = {
  length: /\r\ncontent-length: (\d+)/i,
  deliveryId: /\r\nx-ordinavo-delivery-id: ([^\r]+)/i,
  signature: /\r\nx-ordinavo-signature: ([^\r]+)/i,
};
const verifyEach = 64;

const ids = new Set();
/** @type {Totals} */
const totals = { deliveries: 0, distinct: 0, verified: 0, wrong: 0 };
let round = newRound();
let holds = false;
/** Whose answers are held back. @type {import('node:net').Socket[]} */
let held = [];
/** Who waits for so many deliveries. @type {{ deliveries: number, tell: () => void } | null} */
let waiting = null;

const server = createServer({ noDelay: true }, (socket) => {
  /** What has come of a request that is not whole yet. @type {Buffer | null} */
  let part = null;
  socket.on('data', (chunk) => {
    const bytes = part === null ? chunk : Buffer.concat([part, chunk]);
    let start = 0;
    for (let request = requestAt(bytes, start); request !== null; request = requestAt(bytes, start)) {
      receive(request);
      if (holds) held.push(socket);
      else socket.write(answer);
      start += request.length;
    }
    part = start === bytes.length ? null : bytes.subarray(start);
  });
  socket.on('error', () => socket.destroy()); // a sender that is stopped breaks its connections off
});

server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  say({ port: typeof address === 'object' && address ? address.port : 0 });
});
createInterface({ input: process.stdin })
  .on('line', (line) => obey(JSON.parse(line)))
  .on('close', () => process.exit());

/** The request that begins there; null when it is not all there. */
function requestAt(/** @type {Buffer} */ bytes, /** @type {number} */ start) {
  const endOfLines = bytes.indexOf(endOfHead, start);
  if (endOfLines === -1) return null;
  const head = bytes.toString('latin1', start, endOfLines);
  const bodyAt = endOfLines + endOfHead.length;
  const end = bodyAt + Number(valueIn(head, headers.length));
  return end > bytes.length ? null : { head, body: bytes.subarray(bodyAt, end), length: end - start };
}

/** A request without one of them is none of a delivery. */
function valueIn(/** @type {string} */ head, /** @type {RegExp} */ header) {
  const value = header.exec(head)?.[1];
  if (value === undefined) throw new Error(`A request does not have ${header}:\n${head}`);
  return value;
}

function receive(/** @type {NonNullable<ReturnType<typeof requestAt>>} */ { head, body, length }) {
  totals.deliveries += 1;
  ids.add(valueIn(head, headers.deliveryId));
  if (totals.deliveries % verifyEach === 0) {
    totals.verified += 1;
    if (signatureOf(body) !== valueIn(head, headers.signature)) totals.wrong += 1;
  }
  round.deliveries += 1;
  round.bytes += length;
  round.latest = performance.now();
  if (!holds) round.began ??= begin(round.latest);
  if (round.deliveries === waiting?.deliveries) waiting.tell();
}

function begin(/** @type {number} */ now) {
  return { at: now, usage: process.cpuUsage() };
}

function newRound() {
  return { deliveries: 0, bytes: 0, latest: 0, began: /** @type {ReturnType<typeof begin> | null} */ (null) };
}

function obey(/** @type {Command} */ command) {
  switch (command.do) {
    case 'begin':
      round = newRound();
      holds = command.hold;
      return say({});
    case 'release':
      holds = false;
      round.began = begin(performance.now());
      for (const socket of held) socket.write(answer);
      held = [];
      return say({});
    case 'wait':
      return wait(command.deliveries, command.seconds);
    case 'totals':
      return say({ ...totals, distinct: ids.size });
  }
}

/** Says how the round went once so many deliveries have come, or the time is up. */
function wait(/** @type {number} */ deliveries, /** @type {number} */ seconds) {
  const tell = () => {
    clearTimeout(timeIsUp);
    waiting = null;
    const { user = 0, system = 0 } = round.began === null ? {} : process.cpuUsage(round.began.usage);
    const took = round.began === null ? 0 : round.latest - round.began.at;
    say({ deliveries: round.deliveries, seconds: took / 1000, bytes: round.bytes, processorSeconds: (user + system) / 1e6 });
  };
  const timeIsUp = setTimeout(tell, seconds * 1000);
  waiting = { deliveries, tell };
  if (round.deliveries >= deliveries) tell();
}

function say(/** @type {object} */ what) {
  process.stdout.write(`${JSON.stringify(what)}\n`);
}
