/** Who wants to know when something has happened, and how often that was so far. */
export class Watchers {
  #looks: readonly (() => void)[] = []; // another list whenever somebody comes or goes: who is being told may do either
  #count = 0;

  get count(): number {
    return this.#count;
  }

  /** Calls back whenever something has happened, until called off. */
  watch(look: () => void): () => void {
    const own = () => look(); // so that whoever watches twice is called off once
    this.#looks = [...this.#looks, own];
    return () => {
      this.#looks = this.#looks.filter((one) => one !== own);
    };
  }

  tell(): void {
    this.#count += 1;
    for (const look of this.#looks) look();
  }
}
