/** One-time tickets for the control token: addresses that are opened stand on command lines, where others of the machine can read them. */
import { stopwatch } from '../world/clock.js';
import { secretToken } from '../world/ids.js';
import { ControlError } from './control.js';

const lifetime = 60_000; // ms, real

export class Tickets {
  /** When each was issued. */
  readonly #issued = new Map<string, number>();
  readonly #now: () => number;

  /** `now`: in milliseconds, from whatever beginning. */
  constructor(now: () => number = stopwatch) {
    this.#now = now;
  }

  issue(): string {
    this.#forgetOld();
    const ticket = secretToken();
    this.#issued.set(ticket, this.#now());
    return ticket;
  }

  /** Answers `token`, once for each ticket. */
  redeem(ticket: string, token: string): string {
    this.#forgetOld();
    if (this.#issued.delete(ticket)) return token;
    throw new ControlError(
      'unauthorized',
      'The ticket is none, was used already, or is older than 60 s. The address that is printed at start leads to the dashboard, too; so does starting again with --open.',
    );
  }

  #forgetOld(): void {
    const oldest = this.#now() - lifetime;
    for (const [ticket, at] of this.#issued) if (at < oldest) this.#issued.delete(ticket);
  }
}
