import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { importTargets } from '../../src/actions/import-targets.js';
import type { Reading } from '../../src/domain/import/read-target.js';
import { copyAgenda, emptyAgenda, nextDue, putDown, takeNext } from '../../src/world/agenda.js';
import { chanceFrom, chanceOf, nextUlid } from '../../src/world/ids.js';
import { countOf, noneFrom, oldestId, putRecord, recordOf, recordsOf, removeOldest } from '../../src/world/numbered.js';
import { importOf, start, wish, worldWith } from '../support/world.js';

describe('the agenda', () => {
  const put = fc.record({ at: fc.nat(5) });
  const take = fc.constant('take' as const);
  const copy = fc.constant('copy' as const);

  test('gives entries back by time, and first come first served at the same time, whatever is put, taken and copied between', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(put, take, copy)), (steps) => {
        let agenda = emptyAgenda();
        let expected: { at: number; input: number }[] = [];
        for (const [input, step] of steps.entries()) {
          if (step === 'copy') {
            const original = agenda;
            agenda = copyAgenda(agenda);
            while (takeNext(original) !== undefined); // what is done to the one does not touch the other
          } else if (step === 'take') {
            const [first, ...rest] = expected;
            expect(takeNext(agenda)).toEqual(first === undefined ? undefined : { ...first, tenant: 't', action: 'a' });
            expected = rest;
          } else {
            putDown(agenda, { at: step.at, tenant: 't', action: 'a', input });
            expected = [...expected, { at: step.at, input }].sort((one, other) => one.at - other.at || one.input - other.input);
          }
          expect(nextDue(agenda)?.input).toBe(expected[0]?.input);
        }
      }),
    );
  });
});

describe('a frozen clock', () => {
  test('stands still until it is advanced; then what is due runs in order, each at its own time', async () => {
    const { world, tenant, ran } = worldWith();
    world.schedule(tenant, start + 3000, 'third', null);
    world.schedule(tenant, start + 1000, 'first', null);
    world.schedule(tenant, start + 1000, 'second', null);
    world.schedule(tenant, start + 9000, 'later', null);

    await world.advance(5000);

    expect(ran).toEqual([
      { action: 'first', at: 1000 },
      { action: 'second', at: 1000 },
      { action: 'third', at: 3000 },
    ]);
    expect(world.now()).toBe(start + 5000);
  });

  test('runs what a due action puts down, when it is due itself on the way', async () => {
    const { world, tenant, ran } = worldWith();
    world.schedule(tenant, start + 1000, 'again', null);
    await world.advance(2000);
    expect(ran).toEqual([
      { action: 'again', at: 1000 },
      { action: 'once', at: 2000 },
    ]);
  });

  test('set backwards runs nothing, and what is due stays due', async () => {
    const { world, tenant, ran } = worldWith();
    world.schedule(tenant, start + 1000, 'due', null);
    await world.set(start - 86_400_000);
    expect(ran).toEqual([]);
    await world.set(start + 1000);
    expect(ran).toEqual([{ action: 'due', at: 1000 }]);
  });

  test('has moved, and all has happened, when the call returns: where nothing is sent, nobody has to wait', () => {
    const { world, tenant, ran } = worldWith();
    world.schedule(tenant, start + 1000, 'again', null);
    world.schedule(tenant, start + 9000, 'later', null);
    world.schedule(tenant, start + 10_000, 'last', null);

    void world.advance(1000);
    expect([ran.length, world.now()]).toEqual([1, start + 1000]);
    void world.set(start + 5000);
    expect([ran.length, world.now()]).toEqual([2, start + 5000]);
    void world.runNext();
    expect([ran.length, world.now()]).toEqual([3, start + 9000]);
    void world.drain();
    expect([ran.length, world.now()]).toEqual([4, start + 10_000]);
    void world.set(start);
    expect(world.now()).toBe(start);
  });

  test('drained runs everything and says how much', async () => {
    const { world, tenant } = worldWith();
    world.schedule(tenant, start + 1000, 'again', null);
    world.schedule(tenant, start + 365 * 86_400_000, 'in a year', null);
    expect(await world.drain()).toBe(3);
    expect(world.now()).toBe(start + 365 * 86_400_000);
    expect(await world.drain()).toBe(0);
  });
});

describe('a virtual clock', () => {
  test('jumps by itself to what is due next, and no further', async () => {
    const { world, tenant, ran } = worldWith('virtual');
    world.schedule(tenant, start + 3_600_000, 'in an hour', null);
    expect(ran).toEqual([]);
    await new Promise((resolve) => setImmediate(() => setImmediate(resolve)));
    expect(ran).toEqual([{ action: 'in an hour', at: 3_600_000 }]);
    expect(world.now()).toBe(start + 3_600_000);
  });

  test('of a closed world stands still', async () => {
    const { world, tenant, ran } = worldWith('virtual');
    world.schedule(tenant, start + 1000, 'due', null);
    world.close();
    await new Promise((resolve) => setImmediate(() => setImmediate(resolve)));
    expect(ran).toEqual([]);
  });
});

describe('a real clock', () => {
  test('runs from its own start, and can be advanced', async () => {
    const { world, tenant, ran } = worldWith('real');
    expect(world.now()).toBeGreaterThanOrEqual(start);
    expect(world.now()).toBeLessThan(start + 60_000);
    world.schedule(tenant, start + 3_600_000, 'in an hour', null);
    await world.advance(3_600_000);
    expect(ran.map(({ action }) => action)).toEqual(['in an hour']);
  });

  test('rings by itself', async () => {
    const { world, tenant, ran } = worldWith('real');
    const rung = new Promise<void>((resolve) => {
      const record = ran.push.bind(ran);
      ran.push = (...entries) => {
        resolve();
        return record(...entries);
      };
    });
    world.schedule(tenant, world.now() + 5, 'soon', null);
    const alive = setInterval(() => undefined, 1000); // the alarm alone keeps no process alive
    await rung;
    clearInterval(alive);
    world.close();
    expect(ran.map(({ action }) => action)).toEqual(['soon']);
  });
});

test('a defect on the agenda is told, and the rest goes on', async () => {
  const { world, tenant, ran, defects } = worldWith();
  world.schedule(tenant, start + 1, 'breaks', null);
  world.schedule(tenant, start + 2, 'due', null);
  await world.advance(10);
  expect(defects).toEqual([new Error('a defect')]);
  expect(ran.map(({ action }) => action)).toEqual(['breaks', 'due']);
});

describe('snapshots', () => {
  test('bring back records, numbers, clock, agenda and chance; a reset brings back the seeded state', async () => {
    const { world, tenant } = worldWith();
    importTargets(world, tenant, importOf(wish('A')));
    const snapshot = world.snapshot();
    const then = structuredClone(world.state);

    importTargets(world, tenant, importOf(wish('A'), wish('B')));
    nextUlid(world.state.chance, world.now());
    await world.advance(10_000);
    expect(world.state).not.toEqual(then);

    world.restore(snapshot);
    expect(world.state).toEqual(then);
    world.restore(snapshot); // as often as one likes
    expect(world.state).toEqual(then);
    world.reset();
    expect(world.state.tenants.get('t')?.targets.slots.length).toBe(0);
    expect(world.now()).toBe(start);
    expect(nextDue(world.state.agenda)).toBeUndefined();
  });

  test('are plain data: the whole state can be cloned', () => {
    const { world, tenant } = worldWith();
    importTargets(world, tenant, importOf(wish('A')));
    expect(structuredClone(world.state)).toEqual(world.state);
  });

  test('are not touched by what was under way when the world was reset', async () => {
    const { world, tenant, ran } = worldWith();
    world.reset();

    importTargets(world, tenant, importOf(wish('LATE'))); // with the tenant as it was before the reset
    await world.advance(10_000);

    expect(world.state.tenants.get('t')?.targets.slots.length).toBe(0);
    expect(ran).toEqual([]);
  });

  test('have everything in them that an import changes, for any sequence of imports', async () => {
    const ids = fc.array(fc.array(fc.constantFrom('A', 'B', 'C', ''), { minLength: 1, maxLength: 4 }), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(ids, ids, async (before, after) => {
        const { world } = worldWith();
        const run = async (batches: string[][]) => {
          for (const batch of batches) {
            const tenant = world.state.tenants.get('t');
            if (tenant !== undefined) importTargets(world, tenant, importOf(...batch.map(wish)));
            await world.advance(100);
          }
        };
        await run(before);
        const snapshot = world.snapshot();
        await run(after);
        const once = structuredClone(world.state);
        world.restore(snapshot);
        await run(after);
        expect(world.state).toEqual(once);
      }),
    );
  });
});

describe('an action', () => {
  test('that throws halfway leaves the state as it was', () => {
    const { world, tenant } = worldWith();
    importTargets(world, tenant, importOf(wish('A'), wish('B')));
    const before = structuredClone(world.state);
    const broken = { kind: 'wish', wish: null } as unknown as Reading; // what a defect might hand over

    expect(() => importTargets(world, tenant, importOf(wish('A'), wish('NEW'), broken))).toThrow(TypeError);

    expect(world.state).toEqual(before);
  });
});

describe('records numbered in sequence', () => {
  test('are found by their numbers, also when the oldest have been forgotten by the thousand', () => {
    const numbered = noneFrom<string>(500);
    for (let id = 500; id < 5500; id += 1) putRecord(numbered, id, `record ${id}`);
    for (let id = 500; id < 5490; id += 1) expect(removeOldest(numbered)).toBe(`record ${id}`);
    expect([oldestId(numbered), countOf(numbered)]).toEqual([5490, 10]);
    expect([recordOf(numbered, 5489), recordOf(numbered, 5490), recordOf(numbered, 5499), recordOf(numbered, 5500)]).toEqual([
      undefined,
      'record 5490',
      'record 5499',
      undefined,
    ]);
    expect(recordsOf(numbered)).toHaveLength(10);
    expect(numbered.slots.length).toBeLessThan(2100);
    expect(() => putRecord(numbered, 5502, 'gap')).toThrow('5500 is next');
  });
});

describe('ids', () => {
  test('are the same for the same seed, and others for another', () => {
    const draw = (seed: number, name: string) => {
      const chance = chanceFrom(seed, name);
      return Array.from({ length: 100 }, () => nextUlid(chance, start));
    };
    expect(draw(42, 't')).toEqual(draw(42, 't'));
    expect(new Set([...draw(42, 't'), ...draw(43, 't'), ...draw(42, 'u')]).size).toBe(300);
  });

  test('of 50,000 numbers at one instant are all different, and so are those under another name or seed', () => {
    const draw = (seed: number, name: string) =>
      Array.from({ length: 50_000 }, (_, number) => nextUlid(chanceOf(seed, name, number + 1), start));
    const drawn = draw(42, 't event');
    expect(new Set(drawn).size).toBe(50_000);
    expect(new Set([...drawn, ...draw(42, 't delivery'), ...draw(43, 't event')]).size).toBe(150_000);
    expect(draw(42, 't event')).toEqual(drawn);
  });

  test('of a number do not depend on what was drawn for others before', () => {
    const before = nextUlid(chanceOf(42, 't', 7), start);
    nextUlid(chanceOf(42, 't', 6), start);
    expect(nextUlid(chanceOf(42, 't', 7), start)).toBe(before);
  });

  test('are ULIDs that carry the mock’s time', () => {
    const ulid = nextUlid(chanceFrom(1, ''), start);
    expect(ulid).toMatch(/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/);
    const time = [...ulid.slice(0, 10)].reduce((sum, digit) => sum * 32 + '0123456789ABCDEFGHJKMNPQRSTVWXYZ'.indexOf(digit), 0);
    expect(time).toBe(start);
  });
});
