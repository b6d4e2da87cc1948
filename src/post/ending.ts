/** How posting ends when a mock is stopped: what is under way is finished or broken off, and what has not arrived is told. */
import { plural } from '../domain/text.js';
import { inRealTime } from '../world/clock.js';
import { deliveriesIn } from '../world/deliveries.js';
import type { Worlds } from '../world/worlds.js';
import type { Poster } from './poster.js';

const grace = 300; // ms, real

/** What is under way has a moment to come back; then it is broken off, and noted as such. */
export async function closePoster(poster: Poster, { main, clones }: Worlds): Promise<void> {
  const worlds = [main, ...clones.map(({ world }) => world)];
  if (poster.underWay > 0)
    await new Promise<void>((resolve) => {
      const stopClock = inRealTime(grace, () => end());
      const stops = worlds.map((world) => world.watch(() => (poster.underWay === 0 ? end() : undefined)));
      const end = () => {
        stopClock();
        for (const stop of stops) stop();
        resolve();
      };
    });
  await poster.close();
}

/** Deliveries that have not arrived, in words. */
export function undelivered({ main, clones }: Worlds): readonly string[] {
  return [main, ...clones.map(({ world }) => world)].flatMap(({ state }) =>
    [...state.tenants.values()].flatMap(({ webhooks }) =>
      deliveriesIn(webhooks.deliveries)
        .filter(({ status }) => status === 'Pending')
        .map(({ id, eventType, externalId, attempts }) => {
          const error = attempts.at(-1)?.error ?? null;
          const tries = `${plural(attempts.length, 'attempt')}${error === null ? '' : `: ${error}`}`;
          return `${id} ${eventType}${externalId === null ? '' : ` of ${externalId}`}, ${tries}`;
        }),
    ),
  );
}
