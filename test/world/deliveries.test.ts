/** Deliveries that are under way while the clock is moved, and while the world goes back to what it was. */
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { resumeDeliveries } from '../../src/actions/deliver.js';
import { performDue } from '../../src/actions/due.js';
import { importTargets } from '../../src/actions/import-targets.js';
import { createWebhook } from '../../src/actions/manage-webhooks.js';
import { type Outcome, outcomeOf } from '../../src/domain/webhooks/delivery.js';
import type { ClockMode } from '../../src/world/clock.js';
import { deliveriesIn } from '../../src/world/deliveries.js';
import type { Snapshot } from '../../src/world/snapshot.js';
import type { State } from '../../src/world/state.js';
import { World } from '../../src/world/world.js';
import type { Outgoing } from '../../src/world/world-events.js';
import { importOf, start, wish, worldWith } from '../support/world.js';

afterEach(() => vi.useRealTimers());

/** Lets happen what is due now: none of this waits for time. */
const settled = () => new Promise<void>((resolve) => setImmediate(() => setImmediate(() => setImmediate(resolve))));

const outcome = (status: number): Outcome => ({ ...outcomeOf(status), answer: '', duration: 1 });

/** A world with one subscription. What it sends is kept, and comes back when the test says so. */
function delivering(mode: ClockMode = 'frozen') {
  const defects: unknown[] = [];
  const sent: { readonly message: Outgoing; readonly answer: (status: number) => void }[] = [];
  const nothing = () => undefined;
  const world = new World(worldWith(mode).world.state, {
    perform: performDue,
    resume: resumeDeliveries,
    send: (message, landed) => sent.push({ message, answer: (status) => landed(outcome(status)) }),
    onDefect: (error) => defects.push(error),
    onDropped: nothing,
    onStep: nothing,
    onPayload: nothing,
    onAttempt: nothing,
  });
  const tenant = () => {
    const found = world.state.tenants.get('t');
    if (found === undefined) throw new Error('The tenant is gone.');
    return found;
  };
  const silent = { name: null, eventTypes: null, isActive: null, payloadOptions: {}, secret: null };
  createWebhook(world, tenant(), { ...silent, client: 'erp', url: 'http://127.0.0.1:1/', sourceSystem: 's' });
  world.seeded();
  return {
    world,
    tenant,
    sent,
    defects,
    /** Imports targets, and lets the first delivery set out. */
    imported: async (...externalIds: string[]) => {
      importTargets(world, tenant(), { ...importOf(...externalIds.map(wish)), done: 'now' });
      await settled();
    },
    /** What has become of each delivery, oldest first: its status, and the statuses of its attempts. */
    deliveries: () =>
      deliveriesIn(tenant().webhooks.deliveries).map(({ externalId, status, attempts }) => [
        externalId,
        status,
        ...attempts.map(({ statusCode }) => statusCode),
      ]),
    /** Whose deliveries were sent, in order. */
    sentFor: () => sent.map(({ message }): unknown => JSON.parse(message.body).target.externalId),
  };
}

describe('a clock that is moved by hand', () => {
  test('waits for what is under way before it goes on, and for what that leads to', async () => {
    const { world, imported, sent, deliveries } = delivering();
    await imported('A');

    const moved = world.advance(20_000);
    await settled();
    expect([world.now() - start, sent.length]).toEqual([0, 1]);

    sent[0]?.answer(503);
    await settled();
    expect([world.now() - start, sent.length]).toEqual([10_000, 2]);

    sent[1]?.answer(204);
    await moved;
    expect(world.now() - start).toBe(20_000);
    expect(deliveries()).toEqual([['A', 'Succeeded', 503, 204]]);
  });

  test('drained waits as well, and ends when nothing is due and nothing under way', async () => {
    const { world, imported, sent, deliveries } = delivering();
    await imported('A', 'B');
    const drained = world.drain();
    for (let index = 0; index < 4; index += 1) {
      expect(world.underWay).toBe(1); // one after the other, so that their order is the same each time
      sent[index]?.answer(503);
      await settled();
    }
    await drained;
    expect([world.now() - start, sent.length, world.underWay]).toEqual([10_000, 4, 0]);
    expect(deliveries()).toEqual([
      ['A', 'Failed', 503, 503],
      ['B', 'Failed', 503, 503],
    ]);
  });

  test('goes on after what came back was a defect, which is told', async () => {
    const { world, defects, sent } = delivering();
    world.send({ url: 'http://127.0.0.1:1/', headers: [], body: '', timeout: 1 }, () => {
      throw new Error('a defect');
    });
    const moved = world.advance(1000);
    sent[0]?.answer(204);
    await moved;
    expect([defects, world.underWay, world.now() - start]).toEqual([[new Error('a defect')], 0, 1000]);
  });
});

describe('a virtual clock', () => {
  test('does not jump while something is under way, and does when it has come back', async () => {
    const { world, imported, sent } = delivering('virtual');
    await imported('A');
    world.schedule(...laterIn(world));
    await settled();
    expect(world.now() - start).toBe(0);
    sent[0]?.answer(204);
    await settled();
    expect(world.now() - start).toBe(3_600_000);
  });

  test('does not wait for ever: a receiver may wait for the mock before it answers', async () => {
    const { world, imported } = delivering('virtual');
    await imported('A');
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    world.schedule(...laterIn(world));
    await vi.advanceTimersByTimeAsync(900);
    expect(world.now() - start).toBe(0);
    await vi.advanceTimersByTimeAsync(200);
    expect([world.now() - start, world.underWay]).toEqual([3_600_000, 1]);
  });

  /** Something that is due in an hour. */
  function laterIn(world: World): Parameters<World['schedule']> {
    const tenant = world.state.tenants.get('t');
    if (tenant === undefined) throw new Error('The tenant is gone.');
    return [tenant, start + 3_600_000, 'goOn', 0];
  }
});

describe('what was under way', () => {
  test('when a snapshot was taken is due again when it is loaded, before what came after it', async () => {
    const { world, imported, sent, sentFor, deliveries } = delivering();
    await imported('A', 'B');
    const snapshot = world.snapshot();
    sent[0]?.answer(204);
    sent[1]?.answer(204);
    expect(deliveries()).toEqual([
      ['A', 'Succeeded', 204],
      ['B', 'Succeeded', 204],
    ]);

    world.restore(snapshot);
    expect(deliveries()).toEqual([
      ['A', 'Pending'],
      ['B', 'Pending'],
    ]);
    expect([sentFor(), world.underWay]).toEqual([['A', 'B', 'A'], 1]);
    expect(sent[2]?.message.body).toBe(sent[0]?.message.body);

    sent[2]?.answer(204);
    sent[3]?.answer(204);
    expect(sentFor()).toEqual(['A', 'B', 'A', 'B']);
    expect(deliveries()).toEqual([
      ['A', 'Succeeded', 204],
      ['B', 'Succeeded', 204],
    ]);
  });

  test('when the world went back comes back late, and touches nothing', async () => {
    const { world, imported, sent, deliveries } = delivering();
    await imported('A');
    const snapshot = world.snapshot();
    world.restore(snapshot);
    const before = structuredClone(world.state);

    sent[0]?.answer(410); // would switch the subscription off
    await settled();

    expect(world.state).toEqual(before);
    expect([world.underWay, deliveries()]).toEqual([1, [['A', 'Pending']]]);
    sent[1]?.answer(204);
    expect([world.underWay, deliveries()]).toEqual([0, [['A', 'Succeeded', 204]]]);
  });

  test('when the world was reset is no part of it any more, nor is what it would have led to', async () => {
    const { world, imported, sent, deliveries, tenant } = delivering();
    await imported('A', 'B');
    world.reset();
    expect([world.underWay, deliveries()]).toEqual([0, []]);
    const before = structuredClone(world.state);

    sent[0]?.answer(503);
    await settled();

    expect(sent).toHaveLength(1); // no B, and no second attempt
    expect(world.state).toEqual(before);
    expect([...tenant().webhooks.webhooks.values()]).toMatchObject([{ isActive: true }]);
    await imported('C');
    expect(deliveries()).toEqual([['C', 'Pending']]);
  });

  test('when the world was reset holds up no clock: the move ends where the reset has put it', async () => {
    const { world, imported } = delivering();
    await imported('A');
    const moves = [world.advance(3_600_000), world.drain()] as const;
    world.reset();
    await Promise.all(moves);
    expect(world.now()).toBe(start);
    await world.advance(1000);
    expect(world.now()).toBe(start + 1000);
  });
});

describe('a state with deliveries', () => {
  test('is plain data: all of it can be cloned, also while they are under way', async () => {
    const { world, imported, sent } = delivering();
    await imported('A', 'B', 'C');
    sent[0]?.answer(503);
    expect(structuredClone(world.state)).toEqual(world.state);
  });

  test('goes on from a snapshot each time in the same way, whatever happens, and how it is answered', async () => {
    const batch = fc.array(fc.constantFrom('A', 'B', 'C', ''), { minLength: 1, maxLength: 3 });
    const steps = fc.array(fc.oneof(batch, fc.constantFrom(204, 410, 503), fc.constant('wait' as const)), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(steps, steps, async (before, after) => {
        const { world, sent, imported } = delivering();
        const moves = { underWay: 0 };
        const move = () => {
          moves.underWay += 1;
          void world.advance(10_000).finally(() => {
            moves.underWay -= 1;
          });
        };
        const run = async (some: typeof before) => {
          for (const step of some) {
            if (typeof step === 'number') sent.at(-1)?.answer(step);
            else if (step !== 'wait') await imported(...step);
            else if (moves.underWay === 0) move(); // it may wait for an answer that never comes
            await settled();
          }
        };
        const runFrom = async (snapshot: Snapshot) => {
          world.restore(snapshot);
          await settled();
          await run(after);
          return comparable(world.state);
        };
        await run(before);
        const snapshot = world.snapshot();
        const once = await runFrom(snapshot);
        await runFrom(snapshot);
        expect(comparable(world.state)).toEqual(once);
      }),
      { numRuns: 200 },
    );
  });
});

/** Without what counts up for ever. */
function comparable(state: State) {
  const copy = structuredClone(state);
  for (const { webhooks } of copy.tenants.values()) {
    const { deliveries } = webhooks;
    deliveries.change = 0;
    for (const delivery of deliveriesIn(deliveries)) deliveries.kept.set(delivery.number, { ...delivery, change: 0 });
  }
  return copy;
}
