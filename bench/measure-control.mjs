// @ts-check
/** How long the library takes to reset the demo world, and to copy and reset a tenant beside 10,000 targets of others. In-process, one mock. */
import { median } from './median.mjs';

const resets = 200;
const copies = 200;
const targetsOfOthers = 10_000;

export async function measureControl() {
  /** @type {typeof import('../src/index.js')} */
  const { startMock } = await import(new URL('../dist/index.js', import.meta.url).href);
  const demo = await startMock({ scenario: 'demo' });
  const ofDemo = times(resets, () => demo.reset());
  await demo.close();

  const mock = await startMock({ scenario: 'demo' });
  const [first, second] = [mock.scenario.apiKeys[0]?.value ?? '', mock.scenario.apiKeys.at(-1)?.value ?? ''];
  for (let sent = 0; sent < targetsOfOthers; sent += 1000) await fill(mock.api, second, sent);
  const ofOthers = mock.state.targets('nordlicht').length;
  if (ofOthers < targetsOfOthers) throw new Error(`There are ${ofOthers} targets of others, and should be ${targetsOfOthers}.`);
  await fill(mock.api, first, 0, 100);
  const ofCopies = times(copies, (round) => {
    mock.tenants.clone({ tenant: 'rheinruhr', key: `worker-${round}` });
    mock.tenant(`worker-${round}`).reset();
  });
  await mock.close();
  return { resetMedian: median(ofDemo), resetP95: p95(ofDemo), copyMedian: median(ofCopies), copyP95: p95(ofCopies) };
}

async function fill(/** @type {string} */ api, /** @type {string} */ apiKey, /** @type {number} */ from, count = 1000) {
  const targets = Array.from({ length: count }, (_, index) => ({ externalId: `JOB-${from + index}`, title: `Visit ${from + index}` }));
  const response = await fetch(`${api}/inbound/targets/batch`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${apiKey}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ targets }),
  });
  if (!response.ok) throw new Error(`The batch was answered with ${response.status}: ${await response.text()}`);
}

/** Milliseconds of each round, without the first tenth, which warms up. */
function times(/** @type {number} */ rounds, /** @type {(round: number) => void} */ act) {
  const all = Array.from({ length: rounds }, (_, round) => {
    const started = performance.now();
    act(round);
    return performance.now() - started;
  });
  return all.slice(rounds / 10);
}

function p95(/** @type {number[]} */ values) {
  return [...values].sort((one, other) => one - other)[Math.ceil(values.length * 0.95) - 1] ?? Number.NaN;
}
