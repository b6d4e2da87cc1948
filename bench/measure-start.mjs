// @ts-check
/** From spawning a process to its first 200, and what it occupies once it has come to rest. */
import { setTimeout as pause } from 'node:timers/promises';
import { withServer } from './contestants.mjs';
import { residentMemory } from './machine.mjs';

const restMilliseconds = 250;

export function measureStart(/** @type {import('./contestants.mjs').Contestant} */ contestant) {
  return withServer(contestant, async ({ pid, millisecondsToFirstAnswer }) => {
    await pause(restMilliseconds);
    return { milliseconds: millisecondsToFirstAnswer, resident: residentMemory(pid).now };
  });
}
