// @ts-check
/** The receiver of deliveries, in a process of its own on the core of the load, and how it is spoken to. */
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { startChild, stopChild } from './children.mjs';

/** @typedef {Awaited<ReturnType<typeof startReceiver>>} Receiver */

const program = fileURLToPath(new URL('servers/receiver.mjs', import.meta.url));

/**
 * Starts a receiver, hands it over, and stops it whatever happens.
 * @template T
 * @param {(receiver: Receiver) => Promise<T>} use
 * @returns {Promise<T>}
 */
export async function withReceiver(use) {
  const child = startChild([process.execPath, program]);
  try {
    return await use(await startReceiver(child));
  } finally {
    await stopChild(child);
  }
}

async function startReceiver(/** @type {import('./children.mjs').Child} */ child) {
  const { stdin, stdout } = child.process;
  if (stdin === null || stdout === null) throw new Error('The receiver has no pipes.');
  const lines = createInterface({ input: stdout })[Symbol.asyncIterator]();
  const { port } = await heard();

  async function heard() {
    const { value, done } = await lines.next();
    if (done) throw new Error(`The receiver has ended.\n${child.complaint()}`);
    return JSON.parse(value);
  }

  async function tell(/** @type {import('./servers/receiver.mjs').Command} */ command) {
    stdin?.write(`${JSON.stringify(command)}\n`);
    return heard();
  }

  return {
    url: `http://127.0.0.1:${port}/webhooks`,

    /** Begins a round with the next delivery, or, holding all answers back until then, with the release. */
    begin: (/** @type {{ hold: boolean }} */ { hold }) => tell({ do: 'begin', hold }),
    release: () => tell({ do: 'release' }),

    /** Waits until so many deliveries have come in this round. @returns {Promise<import('./servers/receiver.mjs').Round>} */
    async received(/** @type {number} */ deliveries, /** @type {number} */ seconds) {
      const round = await tell({ do: 'wait', deliveries, seconds });
      if (round.deliveries === deliveries) return round;
      throw new Error(`${round.deliveries} deliveries have come within ${seconds} s, and should be ${deliveries}.`);
    },

    /** @returns {Promise<import('./servers/receiver.mjs').Totals>} */
    totals: () => tell({ do: 'totals' }),
  };
}
