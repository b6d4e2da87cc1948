/** What this tab remembers of the demo, so that it goes on when the view is left and come back to, and never begins twice by itself. */
import type { Seen } from '../connection.js';

interface Remembered {
  /** The load of the page that it was begun by. */
  readonly load: number;
  readonly world: string;
  /** What was sent; `null`: it is being sent, or could not be. */
  readonly externalId: string | null;
}

const storageKey = 'ordinavo-mock demo';

/** A world that was reset, or started anew, is another one. */
function worldOf({ change, tenant }: Seen): string {
  return JSON.stringify([change?.run, change?.epoch, tenant]);
}

function remembered(): Remembered | null {
  try {
    return JSON.parse(sessionStorage.getItem(storageKey) ?? 'null');
  } catch {
    return null;
  }
}

export function rememberPlaying(seen: Seen, externalId: string | null): void {
  const playing: Remembered = { load: performance.timeOrigin, world: worldOf(seen), externalId };
  sessionStorage.setItem(storageKey, JSON.stringify(playing));
}

/** Whether this load of the page has begun it, in whatever world. */
export function hasPlayed(): boolean {
  return remembered()?.load === performance.timeOrigin;
}

/** The target that is followed in this world. */
export function playedTarget(seen: Seen): string | null {
  const last = remembered();
  return last !== null && last.world === worldOf(seen) ? last.externalId : null;
}
