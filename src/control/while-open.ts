/** What a closed mock, or a closed copy of a tenant, does not do any more: whatever makes something happen. Looking at it stays possible. */
import type { World } from '../world/world.js';
import { ControlError, type WorldControl } from './control.js';

export function whileOpen(world: World, control: WorldControl): WorldControl {
  const { clock, timeline, webhooks, demoReceiver, faults, moves } = control;
  const look = (call: string) => {
    if (world.closed) throw new ControlError('conflict', `${call}: the mock, or the copy, was closed; start another one.`);
  };
  const now =
    <Given extends readonly unknown[], Answer>(call: string, run: (...given: Given) => Answer) =>
    (...given: Given): Answer => {
      look(call);
      return run(...given);
    };
  const later =
    <Given extends readonly unknown[], Answer>(call: string, run: (...given: Given) => Promise<Answer>) =>
    async (...given: Given): Promise<Answer> => {
      look(call);
      return run(...given);
    };
  const { standing, ...made } = moves;
  const guarded = Object.entries(made).map(([name, move]) => {
    return [name, now(`moves.${name}`, move as (...given: readonly never[]) => unknown)]; // as: what it is given is passed on as it is
  });
  return {
    ...control,
    clock: {
      ...clock,
      set: later('clock.set', clock.set),
      advance: later('clock.advance', clock.advance),
      drain: later('clock.drain', clock.drain),
      freeze: now('clock.freeze', clock.freeze),
      run: now('clock.run', clock.run),
    },
    timeline: { ...timeline, next: later('timeline.next', timeline.next), run: later('timeline.run', timeline.run) },
    faults: { ...faults, add: now('faults.add', faults.add) },
    moves: { ...(Object.fromEntries(guarded) as unknown as typeof made), standing }, // as: the same calls, by the same names
    webhooks: { ...webhooks, replay: later('webhooks.replay', webhooks.replay) },
    demoReceiver: { ...demoReceiver, on: later('demoReceiver.on', demoReceiver.on), off: later('demoReceiver.off', demoReceiver.off) },
    trigger: later('trigger', control.trigger),
  };
}
