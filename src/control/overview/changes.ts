/** How far a world has come, told whenever something has changed. */
import { writeInstant } from '../../domain/instants.js';
import { countDue } from '../../world/agenda.js';
import { inRealTimeIfAlive } from '../../world/clock.js';
import { newestIn } from '../../world/journal.js';
import type { World } from '../../world/world.js';
import type { GiveUp } from '../control.js';
import type { Change } from './overview-types.js';

const pause = 50; // real ms

/** Once something has happened, what follows within the pause is told along with it; a world in which nothing happens costs nothing. */
export function watchChanges(world: World, run: string, tell: (change: Change) => void, giveUp?: GiveUp): Promise<void> {
  return new Promise((resolve, reject) => {
    let callOff: (() => void) | null = null;
    const end = (settle: () => void) => {
      stopWatching();
      callOff?.();
      giveUp?.removeEventListener('abort', abandon);
      settle();
    };
    const abandon = () => end(resolve);
    const tellNow = () => {
      callOff = null;
      try {
        tell(changeIn(world, run));
      } catch (error) {
        end(() => reject(error)); // who is told has failed, and not the world
      }
    };
    const stopWatching = world.watch(() => {
      if (world.closed) abandon();
      else callOff ??= inRealTimeIfAlive(pause, tellNow);
    });
    giveUp?.addEventListener('abort', abandon);
    if (giveUp?.aborted !== true) tellNow();
    if (giveUp?.aborted === true || world.closed) abandon();
  });
}

function changeIn(world: World, run: string): Change {
  const { clock, journal, agenda, tenants } = world.state;
  let delivery = 0;
  for (const { webhooks } of tenants.values()) delivery += webhooks.deliveries.change;
  return {
    run,
    epoch: world.epoch,
    request: newestIn(journal),
    delivery,
    count: world.changes,
    clock: { mode: clock.mode, now: writeInstant(world.now()) },
    due: countDue(agenda),
  };
}
