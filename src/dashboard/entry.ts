/** What the address that the mock has printed, or opened, says behind its `#`. */

export interface Entry {
  /** The control token of this start. */
  readonly token: string | null;
  /** What stands for it once. */
  readonly ticket: string | null;
  /** Whether the page is to play the demo by itself; `null`: not. */
  readonly demo: DemoWish | null;
}

/** `ownReceiver`: somebody listens where webhooks go, so the built-in receiver stays off. */
export interface DemoWish {
  readonly ownReceiver: boolean;
}

/** `null` for an address of a view. */
export function entryIn(hash: string): Entry | null {
  const said = new URLSearchParams(hash.slice(1));
  const [token, ticket] = [said.get('token'), said.get('ticket')];
  return token === null && ticket === null
    ? null
    : { token, ticket, demo: said.has('demo') ? { ownReceiver: said.get('demo') === 'own-receiver' } : null };
}
