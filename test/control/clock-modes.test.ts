/** Clocks that are frozen and run again while a mock goes on: what comes due, what moves them, and what a reset makes of them. */
import { describe, expect, test } from 'vitest';
import { ControlError, connectControl, type Mock } from '../../src/index.js';
import { given, target } from '../support/given.js';
import { start, worldWith } from '../support/world.js';

const hour = 3_600_000;

/** Whoever has something to do at once does it: none of this waits for time. */
const settled = () => new Promise((resolve) => setImmediate(() => setImmediate(resolve)));

const remote = (mock: Mock) => connectControl({ url: mock.url, token: mock.controlToken });

describe('a clock that is frozen', () => {
  test('goes on saying what it said, and moves only when it is told to', async () => {
    const { mock } = await given.mock({ clock: 'real', now: '2026-06-24T06:00:00Z' });
    mock.clock.freeze();
    const then = mock.clock.now();
    expect(then).toMatch(/^2026-06-24T06:0/);
    for (const before = Date.now(); Date.now() === before; ); // at least a millisecond
    expect(mock.clock.now()).toBe(then);
    await mock.clock.advance('2h');
    expect(Date.parse(mock.clock.now()) - Date.parse(then)).toBe(2 * hour);
    expect(mock.state.summary().clock).toEqual({ mode: 'frozen', now: mock.clock.now() });
  });

  test('has nothing come due by itself, whatever kind of clock it was', async () => {
    for (const mode of ['real', 'virtual', 'frozen'] as const) {
      const { world, tenant, ran } = worldWith(mode);
      world.schedule(tenant, world.now() + hour, 'in an hour', null);
      world.changeClock('frozen');
      const now = world.now();
      await settled();
      expect([mode, ran, world.now()]).toEqual([mode, [], now]);
      await world.advance(hour);
      expect([mode, ran.map(({ action }) => action)]).toEqual([mode, ['in an hour']]);
    }
  });

  test('lets happen what was due already', async () => {
    const { world, tenant, ran } = worldWith('virtual');
    world.schedule(tenant, start - 1, 'due', null);
    world.changeClock('frozen');
    await settled();
    expect(ran).toEqual([{ action: 'due', at: 0 }]);
  });

  test('while a move is under way comes to the end of it', async () => {
    const { mock, erp, receiver } = await given.subscribed({ mock: { clock: 'virtual' } });
    let answer: (status: number) => void = () => undefined;
    const asked = new Promise<void>((resolve) => {
      receiver.answersOnce(() => {
        resolve();
        return new Promise<number>((goOn) => {
          answer = goOn;
        });
      });
    });
    await erp.importTarget(target('JOB-1'));
    await asked;
    const [moving, next] = [mock.clock.advance('1h'), mock.clock.advance('1h')];

    mock.clock.freeze();
    expect(mock.clock.now()).toBe('2026-06-24T06:00:00.000Z');
    answer(204);
    await Promise.all([moving, next]);

    expect(mock.state.summary().clock).toEqual({ mode: 'frozen', now: '2026-06-24T08:00:00.000Z' });
    expect(mock.webhooks.deliveries()).toMatchObject([{ status: 'Succeeded' }]);
  });

  test('takes back nothing of a latency: whoever is held back goes on when the clock gets there', async () => {
    const { mock, erp } = await given.client(
      {},
      { clock: { mode: 'virtual' }, faults: [{ name: 'slow', when: { call: 1 }, then: { latency: '1h' } }] },
    );
    mock.clock.freeze();
    const held = erp.importTarget(target('JOB-1'));
    await mock.waitFor({ requests: { max: 0 } });
    while (mock.state.summary().due === 0) await settled(); // until the request has come
    mock.clock.freeze();
    await mock.clock.advance('1h');
    expect((await held).status).toBe(200);
  });
});

describe('a clock that runs', () => {
  test('goes on from where it stood, and what is due comes by itself', async () => {
    const { mock, erp } = await given.client({}, { importJobs: { completeAfter: '1ms' } });
    await erp.importTarget(target('JOB-1', { customer: { externalId: 'CUST-1' } }));
    await settled();
    expect(mock.state.importJobs()).toMatchObject([{ completedAt: null }]);

    mock.clock.run();
    await mock.waitFor({ importJob: { id: 'latest', status: 'Completed' } });

    const { mode, now } = mock.state.summary().clock;
    expect([mode, now.slice(0, 16)]).toEqual(['real', '2026-06-24T06:00']);
  });

  test('has what was due meanwhile come later, by the clock of the mock', async () => {
    const { world, tenant, ran } = worldWith('real');
    world.schedule(tenant, start + hour, 'in an hour', null);
    world.changeClock('frozen');
    await world.set(start + hour - 60_000);
    world.changeClock('real');
    await settled();
    expect(ran).toEqual([]);
    await world.advance(60_000);
    expect(ran.map(({ action }) => action)).toEqual(['in an hour']);
    world.close();
  });

  test('jumps no more, where it was a virtual one', async () => {
    const { world, tenant, ran } = worldWith('virtual');
    world.schedule(tenant, start + hour, 'in an hour', null);
    world.changeClock('real');
    await settled();
    expect(ran).toEqual([]);
    expect(world.now() - start).toBeLessThan(60_000);
    world.close();
  });

  test('may begin while a move is under way, which ends where it was to', async () => {
    const { mock, erp, receiver } = await given.subscribed();
    let answer: (status: number) => void = () => undefined;
    const asked = new Promise<void>((resolve) => {
      receiver.answersOnce(() => {
        resolve();
        return new Promise<number>((goOn) => {
          answer = goOn;
        });
      });
    });
    await erp.importTarget(target('JOB-1'));
    await asked;
    const moving = mock.clock.advance('1h');
    mock.clock.run();
    answer(204);
    await moving;
    expect([mock.state.summary().clock.mode, mock.clock.now().slice(0, 16)]).toEqual(['real', '2026-06-24T07:00']);
  });
});

describe('the kind of the clock', () => {
  test('is that of the scenario again after a reset', async () => {
    const { mock } = await given.mock({ clock: 'virtual' });
    mock.clock.freeze();
    mock.clock.run();
    mock.reset();
    expect(mock.state.summary().clock).toEqual({ mode: 'virtual', now: '2026-06-24T06:00:00.000Z' });
  });

  test('is the time of day again after a reset, where the scenario has that', async () => {
    const { world, tenant } = worldWith('real');
    world.schedule(tenant, start + hour, 'in an hour', null);
    world.seeded();
    world.changeClock('frozen');
    await world.advance(7 * hour);
    world.reset();
    expect(world.state.clock.mode).toBe('real');
    expect(world.now() - start).toBeLessThan(60_000);
    world.close();
  });

  test('is in a snapshot, and so is where it stood', async () => {
    const { mock } = await given.mock();
    mock.snapshots.save('frozen');
    mock.clock.run();
    mock.snapshots.save('runs');
    mock.snapshots.load('frozen');
    expect(mock.state.summary().clock).toEqual({ mode: 'frozen', now: '2026-06-24T06:00:00.000Z' });
    mock.snapshots.load('runs');
    expect(mock.state.summary().clock.mode).toBe('real');
    mock.clock.freeze();
    expect(mock.clock.now().slice(0, 16)).toBe('2026-06-24T06:00');
  });

  test('is in a state file', async () => {
    const { mock } = await given.mock({ clock: 'real' });
    mock.clock.freeze();
    const [file, { clock }] = [mock.exportState(), mock.state.summary()];
    mock.reset();
    mock.importState(file);
    expect(mock.state.summary().clock).toEqual(clock);
    expect(clock.mode).toBe('frozen');
  });

  test('stays where another scenario comes that keeps the state', async () => {
    const { mock } = await given.scenario('demo', { clock: 'virtual' });
    mock.clock.freeze();
    await mock.loadScenario('demo', { keepState: true });
    expect(mock.state.summary().clock.mode).toBe('frozen');
    mock.reset();
    expect(mock.state.summary().clock.mode).toBe('virtual');
  });

  test('of a copy is what it was when the copy was made, and then its own', async () => {
    const { mock } = await given.client();
    mock.clock.run();
    const copy = mock.tenant({ key: 'worker' });
    mock.clock.freeze();
    expect([mock.state.summary().clock.mode, copy.state.summary().clock.mode]).toEqual(['frozen', 'real']);
    copy.clock.freeze();
    copy.reset();
    expect(copy.state.summary().clock.mode).toBe('real');
    expect(mock.state.summary().clock.mode).toBe('frozen');
  });

  test('of a closed mock stays as it is', async () => {
    const { mock } = await given.mock();
    await mock.close();
    const closed = (call: string) => new ControlError('conflict', `${call}: the mock, or the copy, was closed; start another one.`);
    expect(() => mock.clock.run()).toThrow(closed('clock.run'));
    expect(() => mock.clock.freeze()).toThrow(closed('clock.freeze'));
    expect(mock.state.summary().clock.mode).toBe('frozen');
  });

  test('is changed over HTTP as in the process', async () => {
    const { mock } = await given.mock();
    const { clock, state } = remote(mock);
    await clock.run();
    expect((await state.summary()).clock.mode).toBe('real');
    await clock.freeze();
    expect((await state.summary()).clock).toEqual({ mode: 'frozen', now: mock.clock.now() });
  });
});
