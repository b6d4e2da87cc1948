// @ts-check
/** How long a route suggestion takes over 500 and 2,000 targets, with a window for every fifth and for none, and what the larger one takes of the heap. */
import { median } from './median.mjs';

const suggestions = 20;
const warmUps = 3;
const most = 1000; // items of a batch

export async function measureRoutes() {
  /** @type {typeof import('../src/index.js')} */
  const { startMock } = await import(new URL('../dist/index.js', import.meta.url).href);
  /** @type {Record<string, number>} */
  const quantities = {};
  for (const [name, count, everyNthWindow] of /** @type {const} */ ([
    ['of500', 500, 0],
    ['of500Timed', 500, 5],
    ['of2000', 2000, 0],
    ['of2000Timed', 2000, 5],
  ])) {
    const mock = await startMock({ scenario: 'demo' });
    try {
      const apiKey = mock.scenario.apiKeys[0]?.value ?? '';
      const targetIds = await importTargets(mock.api, apiKey, count, everyNthWindow);
      /** @type {number[]} */
      const times = [];
      for (let round = -warmUps; round < suggestions; round += 1) {
        const started = performance.now();
        await suggest(mock.api, apiKey, targetIds);
        if (round >= 0) times.push(performance.now() - started);
      }
      quantities[`${name}Median`] = median(times);
      quantities[`${name}Max`] = Math.max(...times);
      if (name === 'of2000') quantities.of2000Heap = await heapOf(() => suggest(mock.api, apiKey, targetIds));
    } finally {
      await mock.close();
    }
  }
  return quantities;
}

/** Bytes by which the heap has grown after one suggestion, garbage included where no collection came in between. */
async function heapOf(/** @type {() => Promise<void>} */ act) {
  const before = process.memoryUsage();
  await act();
  const after = process.memoryUsage();
  return Math.max(0, after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers);
}

/** Targets within 40 km of Essen, always the same ones. */
async function importTargets(
  /** @type {string} */ api,
  /** @type {string} */ apiKey,
  /** @type {number} */ count,
  /** @type {number} */ everyNthWindow,
) {
  let state = count;
  const number = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const targets = Array.from({ length: count }, (_, index) => {
    const [turn, far] = [number() * 2 * Math.PI, 40 * Math.sqrt(number())];
    const latitude = 51.45 + (far * Math.cos(turn)) / 111.2;
    const longitude = 7.01 + (far * Math.sin(turn)) / 69.3;
    const opens = `2026-06-01T${String(8 + Math.floor(number() * 9)).padStart(2, '0')}:00:00Z`;
    const window =
      everyNthWindow > 0 && index % everyNthWindow === 0 ? { timeWindowStartUtc: opens, timeWindowEndUtc: '2026-06-01T18:00:00Z' } : {};
    return {
      externalId: `ROUTE-${index}`,
      title: `Visit ${index}`,
      address: { latitude, longitude },
      planning: { routeDate: '2026-06-01', estimatedWorkMinutes: 15, ...window },
    };
  });
  /** @type {number[]} */
  const ids = [];
  for (let sent = 0; sent < count; sent += most) {
    const job = await post(`${api}/inbound/targets/batch`, apiKey, { targets: targets.slice(sent, sent + most) });
    const { items } = /** @type {{ items: { targetId: number }[] }} */ (job);
    for (const item of items) ids.push(item.targetId);
  }
  return ids;
}

async function suggest(/** @type {string} */ api, /** @type {string} */ apiKey, /** @type {number[]} */ targetIds) {
  const draft = await post(`${api}/route-suggestions`, apiKey, { targetIds, start: { latitude: 51.4513, longitude: 7.0135 } });
  const { stops } = /** @type {{ stops: unknown[] }} */ (draft);
  if (stops.length !== targetIds.length) throw new Error(`Of ${targetIds.length} targets ${stops.length} were routed.`);
}

/** @returns {Promise<unknown>} */
async function post(/** @type {string} */ url, /** @type {string} */ apiKey, /** @type {unknown} */ body) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { Authorization: `Bearer ${apiKey}`, 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`POST ${url} was answered with ${response.status}: ${await response.text()}`);
  return response.json();
}
