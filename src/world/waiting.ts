/** Callbacks by number: whoever waits for the clock, or for a reset. They are no part of the state, which only has their numbers. */
export class Callbacks {
  readonly #held = new Map<number, () => void>();
  #last = 0;

  hold(goOn: () => void): number {
    this.#last += 1;
    this.#held.set(this.#last, goOn);
    return this.#last;
  }

  forget(id: number): void {
    this.#held.delete(id);
  }

  /** Lets the one go on who waits under this number, if still so. */
  goOn(id: number): void {
    const goOn = this.#held.get(id);
    this.#held.delete(id);
    goOn?.();
  }

  goOnAll(): void {
    const all = [...this.#held.values()];
    this.#held.clear();
    for (const goOn of all) goOn();
  }
}
