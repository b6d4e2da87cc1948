import { describe, expect, test } from 'vitest';
import { EndlessLoop, mostAtOnce, Turns, UnderWay } from '../../src/world/under-way.js';

/** Lets whoever can go on do so: none of this waits for time. */
const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

/** What becomes of a promise, as far as it has become anything yet. */
function seen<T>(promise: Promise<T>): { came: T | 'nothing yet' } {
  const result: { came: T | 'nothing yet' } = { came: 'nothing yet' };
  void promise.then((came) => {
    result.came = came;
  });
  return result;
}

describe('what is under way', () => {
  test('has landed at once where nothing was sent', async () => {
    expect(await new UnderWay().landed(10_000)).toBe(true);
  });

  test('has landed when the last one has come back, for each who waits', async () => {
    const underWay = new UnderWay();
    underWay.begin();
    underWay.begin();
    const [one, other] = [seen(underWay.landed(10_000)), seen(underWay.landed(10_000))];

    expect([underWay.end(), underWay.count]).toEqual([false, 1]);
    await settled();
    expect([one.came, other.came]).toEqual(['nothing yet', 'nothing yet']);

    expect([underWay.end(), underWay.count]).toEqual([true, 0]);
    await settled();
    expect([one.came, other.came]).toEqual([true, true]);
  });

  test('has not landed when what came back has sent something else out', async () => {
    const underWay = new UnderWay();
    underWay.begin();
    const waiting = seen(underWay.landed(10_000));
    underWay.begin(); // by what came back, before it ends
    expect(underWay.end()).toBe(false);
    await settled();
    expect(waiting.came).toBe('nothing yet');
    underWay.end();
    underWay.begin(); // and so is what was sent before anybody who waits could look
    await settled();
    expect(waiting.came).toBe('nothing yet');
    underWay.end();
    await settled();
    expect(waiting.came).toBe(true);
  });

  test('is forgotten: whoever waits is told so, nobody wants what comes back, and counting begins anew', async () => {
    const underWay = new UnderWay();
    const isWanted = underWay.begin();
    const waiting = seen(underWay.landed(10_000));
    expect(isWanted()).toBe(true);

    underWay.forget();
    const isNewWanted = underWay.begin();

    await settled();
    expect([waiting.came, isWanted(), isNewWanted(), underWay.count]).toEqual([false, false, true, 1]);
    const again = seen(underWay.landed(10_000));
    underWay.end();
    await settled();
    expect(again.came).toBe(true);
  });

  test.each([1, 2, 3])('that leads to %d others each, for ever, is told to whoever waits, with what to look for', async (others) => {
    const underWay = new UnderWay();
    underWay.begin();
    const told: unknown[] = [];
    void underWay.landed(10_000).catch((error: unknown) => told.push(error));
    for (let landed = 0; told.length === 0 && landed < mostAtOnce + 10_000; landed += 1) {
      for (let sent = 0; sent < others; sent += 1) underWay.begin();
      underWay.end();
      underWay.look();
      if (landed % 500 === 0) await settled();
    }
    expect(told).toEqual([expect.any(EndlessLoop)]);
    expect(String(told[0])).toMatch(
      /More than 10000 deliveries were sent at one moment of the clock\. Do two subscriptions cause each other/,
    );
  });

  test('counts for each who waits from when they began, so that many moves of the clock are no loop', async () => {
    const underWay = new UnderWay();
    for (let round = 0; round < 3; round += 1) {
      underWay.begin();
      const waiting = seen(underWay.landed(10_000));
      for (let sent = 0; sent < mostAtOnce / 2; sent += 1) {
        underWay.begin();
        underWay.end();
        underWay.look();
      }
      underWay.end();
      await settled();
      expect(waiting.came).toBe(true);
    }
  });
});

describe('turns', () => {
  /** A move that goes on until it is let go. */
  function held(turns: Turns, name: string, order: string[]) {
    let letGo: () => void = () => undefined;
    const until = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    const ended = turns.take(async () => {
      order.push(`${name} begins`);
      try {
        await until;
        return name;
      } finally {
        order.push(`${name} ends`);
        turns.end();
      }
    }, 'forgotten');
    return { ended, letGo };
  }

  test('that nobody else has are taken before the call returns', () => {
    const order: string[] = [];
    held(new Turns(), 'a', order);
    expect(order).toEqual(['a begins']);
  });

  test('are taken one after the other, in the order of the calls', async () => {
    const turns = new Turns();
    const order: string[] = [];
    const [a, b, c] = ['a', 'b', 'c'].map((name) => held(turns, name, order));
    c?.letGo();
    b?.letGo();
    await settled();
    expect(order).toEqual(['a begins']);
    a?.letGo();
    expect(await Promise.all([a?.ended, b?.ended, c?.ended])).toEqual(['a', 'b', 'c']);
    expect(order).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
  });

  test('go on after a move that failed', async () => {
    const turns = new Turns();
    const order: string[] = [];
    const failed = turns.take(async () => {
      try {
        await settled();
        throw new Error('no move');
      } finally {
        turns.end();
      }
    }, undefined);
    const next = held(turns, 'next', order);
    next.letGo();
    await expect(failed).rejects.toThrow('no move');
    expect(await next.ended).toBe('next');
    held(turns, 'last', order);
    expect(order).toEqual(['next begins', 'next ends', 'last begins']);
  });

  test('that wait are forgotten with the clock that they were meant for, and nobody overtakes', async () => {
    const turns = new Turns();
    const order: string[] = [];
    const [a, b] = ['a', 'b'].map((name) => held(turns, name, order));
    turns.forget();
    expect(await b?.ended).toBe('forgotten');
    const c = held(turns, 'c', order);
    c.letGo();
    a?.letGo();
    expect(await Promise.all([a?.ended, c.ended])).toEqual(['a', 'c']);
    expect(order).toEqual(['a begins', 'a ends', 'c begins', 'c ends']);
  });
});
