/** What mocks leave behind in a process that goes on: one listener while one of them is open, nothing after that. */
import { afterEach, expect, test, vi } from 'vitest';

const { writeSync } = vi.hoisted(() => ({ writeSync: vi.fn() }));
vi.mock('node:fs', () => ({ writeSync })); // standard error

afterEach(() => {
  vi.restoreAllMocks();
  vi.resetModules();
});

/** The module as a test file of Jest gets it: each has its own. */
async function loadedAnew() {
  vi.resetModules();
  return import('../src/unclosed.js');
}

test('test files of one process share one listener, though each loads the package anew', async () => {
  const [one, other] = [await loadedAnew(), await loadedAnew()];
  expect(one).not.toBe(other);
  const before = process.listenerCount('exit');

  const closed = [one.tellWhenUnclosed('http://127.0.0.1:1', null), other.tellWhenUnclosed('http://127.0.0.1:2', null)];

  expect(process.listenerCount('exit')).toBe(before + 1);
  closed[0]?.();
  expect(process.listenerCount('exit')).toBe(before + 1);
  closed[1]?.();
  closed[1]?.();
  expect(process.listenerCount('exit')).toBe(before);
});

test('a worker of Vitest is given one and the same listener for all mocks that it ever starts', async () => {
  const { tellWhenUnclosed } = await loadedAnew();
  const worker = Reflect.get(globalThis, '__vitest_worker__');
  const onCleanup = vi.spyOn(worker, 'onCleanup');

  for (let port = 1; port <= 20; port++) tellWhenUnclosed(`http://127.0.0.1:${port}`, null)();

  const listeners = onCleanup.mock.calls.map(([listener]) => listener);
  expect(listeners).toHaveLength(20);
  expect(new Set(listeners).size).toBe(1);
});

test('a mock is told of once, at the end of the worker or of the process', async () => {
  const { tellWhenUnclosed } = await loadedAnew();
  const onCleanup = vi.spyOn(Reflect.get(globalThis, '__vitest_worker__'), 'onCleanup');
  const before = process.listenerCount('exit');
  tellWhenUnclosed('http://127.0.0.1:1', 'a.test.js:1:1');
  const [tell] = onCleanup.mock.calls[0] ?? [];
  if (typeof tell !== 'function') throw new Error('Nothing was given to the worker.');

  tell();
  tell();

  expect(writeSync.mock.calls).toEqual([
    [2, expect.stringContaining('the mock at http://127.0.0.1:1, started at a.test.js:1:1, was still open')],
  ]);
  expect(process.listenerCount('exit')).toBe(before);
});
