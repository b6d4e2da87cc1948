/** Waiting until something is so, for conditions above all; and what these mean in a copy of a tenant. */
import { type Condition, look } from '../scenarios/expectations.js';
import { inRealTime } from '../world/clock.js';
import type { World } from '../world/world.js';
import type { Worlds } from '../world/worlds.js';
import { ControlError, type GiveUp } from './control.js';
import { durationOf } from './read.js';

/** Who waits, for how long, and what there is where that was in vain. */
export interface Waiting {
  /** The call, for messages. */
  readonly caller: string;
  readonly timeout: string;
  readonly giveUp: GiveUp | undefined;
  readonly found: () => string;
}

/** Resolves as soon as the condition holds; rejects when it does not in time, or the mock is closed. */
export async function waitFor(world: World, condition: Condition, timeout: string, giveUp?: GiveUp): Promise<void> {
  const found = () => look(world.state, condition).found;
  await until(world, () => (look(world.state, condition).holds ? true : null), { caller: 'waitFor', timeout, giveUp, found });
}

/** Looks now and whenever something has happened; resolves with the first thing that is not `null`. */
export async function until<Found>(
  world: World,
  lookAround: () => Found | null,
  { caller, timeout, giveUp, found }: Waiting,
): Promise<Found> {
  const patience = durationOf(caller, timeout);
  const there = lookAround();
  if (there !== null) return there;
  const closed = () => new ControlError('timeout', `${caller}: the mock was closed.`);
  if (world.closed) throw closed();
  return new Promise<Found>((resolve, reject) => {
    const end = (settle: () => void) => {
      stopWatching();
      stopClock();
      giveUp?.removeEventListener('abort', abandon);
      settle();
    };
    const abandon = () => end(() => reject(new ControlError('timeout', `${caller}: whoever waited is gone.`)));
    giveUp?.addEventListener('abort', abandon);
    const stopWatching = world.watch(() => {
      if (world.closed) {
        end(() => reject(closed()));
        return;
      }
      const now = lookAround();
      if (now !== null) end(() => resolve(now));
    });
    const stopClock = inRealTime(Math.min(patience, longestWait), () =>
      end(() => reject(new ControlError('timeout', `${caller}: not within ${timeout}. There: ${sentence(found())}`))),
    );
    if (giveUp?.aborted === true) abandon();
  });
}

const longestWait = 2 ** 31 - 1;

/** With a full stop, unless it is a list. */
function sentence(found: string): string {
  return found.includes('\n') ? found : `${found}.`;
}

/** A condition of the scenario, with the copy where it names the tenant that it is a copy of. */
export function inCopy(condition: Condition, world: World, { clones }: Worlds): Condition {
  const clone = clones.find((one) => one.world === world);
  return clone === undefined ? condition : about(condition, (tenant) => (tenant === clone.from ? clone.key : tenant));
}

/** The same condition about other tenants. */
export function about(condition: Condition, tenantFor: (tenant: string | undefined) => string | undefined): Condition {
  const parts = Object.entries(condition).map(([kind, part]: [string, { readonly tenant?: string }]) => {
    const tenant = tenantFor(part.tenant);
    return [kind, tenant === undefined ? part : { ...part, tenant }];
  });
  return Object.fromEntries(parts);
}
