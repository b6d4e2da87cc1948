/** How far a world has come, as server-sent events: the newest alone where somebody reads too slowly. */
import type { ServerResponse } from 'node:http';
import { wallClockInterval } from '../world/clock.js';
import { ControlError } from './control.js';
import type { Change, OverviewControl } from './overview/overview-types.js';

const mostStreams = 100;
const beat = 15_000; // real ms

/** The streams that one mock has open. */
export class EventStreams {
  #open = 0;

  /** Resolves once the world is closed, which the event `closed` tells, or whoever listened is gone. */
  async answer(response: ServerResponse, { changes }: OverviewControl, gone: AbortSignal): Promise<void> {
    if (this.#open >= mostStreams)
      throw new ControlError('conflict', `There are ${mostStreams} streams of changes open already; close those that nobody reads.`);
    this.#open += 1;
    response.writeHead(200, {
      'Content-Type': 'text/event-stream; charset=utf-8',
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
      Connection: 'close', // nothing can follow a stream, and a mock that closes waits for connections that are kept
    });
    let untold: Change | null = null;
    const tell = (change: Change | null) => {
      untold = change;
      if (change === null || response.writableNeedDrain) return;
      untold = null;
      response.write(eventOf(change));
    };
    response.on('drain', () => tell(untold));
    // Writing is what notices that a connection is dead.
    const stopBeating = wallClockInterval(beat, () => response.writableNeedDrain || response.write(': still here\n\n'));
    try {
      await changes(tell, gone);
      if (gone.aborted) return;
      if (untold !== null) response.write(eventOf(untold));
      response.end('event: closed\ndata: {}\n\n');
    } catch (error) {
      response.destroy();
      throw error;
    } finally {
      stopBeating();
      this.#open -= 1;
    }
  }
}

function eventOf(change: Change): string {
  return `data: ${JSON.stringify(change)}\n\n`;
}
