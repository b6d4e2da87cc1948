/** What a world has sent out and not got back yet. A clock that is moved by hand waits for it. */

/** So much beyond what was due already may be sent at one moment of the clock. */
export const mostAtOnce = 10_000;

/** How long a virtual clock waits for it. */
export const patience = 1000; // ms, real

/** Two subscriptions feed each other, or something of that kind. */
export class EndlessLoop extends Error {}

export class UnderWay {
  #count = 0;
  #sent = 0;
  #lookedAt = 0;
  /** Counts up when what is under way is forgotten. */
  #epoch = 0;
  readonly #waiting = new Set<(landed: boolean) => void>();

  get count(): number {
    return this.#count;
  }

  /** Answers how to tell that it has come back; whether anybody still wants to know. */
  begin(): () => boolean {
    const epoch = this.#epoch;
    this.#count += 1;
    this.#sent += 1;
    return () => epoch === this.#epoch;
  }

  /** One has come back, and what it leads to has been done. Answers whether it was the last one. */
  end(): boolean {
    this.#count -= 1;
    if (this.#count > 0) return false;
    this.#tell(true);
    return true;
  }

  /** Resolves once all has come back: `false` where it was forgotten before. Rejects when more than `most` are sent meanwhile. */
  async landed(most: number): Promise<boolean> {
    const before = this.#sent;
    while (this.#count > 0) {
      const epoch = this.#epoch;
      await new Promise<boolean>((resolve) => this.#waiting.add(resolve));
      if (epoch !== this.#epoch) return false;
      if (this.#sent - before > most)
        throw new EndlessLoop(
          `More than ${most} deliveries were sent at one moment of the clock. Do two subscriptions cause each other’s events?`,
        );
    }
    return true;
  }

  /** Lets whoever waits look, now and then, whether it goes on for ever. */
  look(): void {
    if (this.#sent - this.#lookedAt < 1000) return;
    this.#lookedAt = this.#sent;
    this.#tell(true);
  }

  /** Nobody wants to know any more. */
  forget(): void {
    this.#epoch += 1;
    this.#count = 0;
    this.#tell(false);
  }

  #tell(landed: boolean): void {
    const waiting = [...this.#waiting];
    this.#waiting.clear();
    for (const goOn of waiting) goOn(landed);
  }
}

/** Moves of the clock, one after the other. One that has nothing to wait for is made before the call returns. */
export class Turns {
  #isTaken = false;
  readonly #waiting: ((isWanted: boolean) => void)[] = [];

  /** `move` calls `end` when it is over, in any case. `forgotten`: what is answered for a move that was forgotten before it began. */
  take<T>(move: () => Promise<T>, forgotten: T): Promise<T> {
    if (this.#isTaken) return this.#later(move, forgotten);
    this.#isTaken = true;
    return move();
  }

  /** The next one begins, and nobody who comes right now overtakes it. */
  end(): void {
    const next = this.#waiting.shift();
    if (next === undefined) this.#isTaken = false;
    else next(true);
  }

  /** The moves that wait are not made: they were meant for another clock. */
  forget(): void {
    for (const next of this.#waiting.splice(0)) next(false);
  }

  async #later<T>(move: () => Promise<T>, forgotten: T): Promise<T> {
    const isWanted = await new Promise<boolean>((resolve) => this.#waiting.push(resolve));
    return isWanted ? move() : forgotten;
  }
}
