// @ts-check
/**
 * How long 1,000 targets take from their import to the billing event that is sent, by the library, with nobody subscribed: on one route, and
 * with an appointment made by hand for each. In-process; only the import goes over HTTP.
 */
import { median } from './median.mjs';

const targets = 1000;
const lives = 10;
/** What the moves for one target cause, from its appointment to the last of billing. */
const eventsOfEach = 11;

export async function measureLifeCycle() {
  const onRoute = await livesOf(routed, targets * eventsOfEach + 2);
  const byHand = await livesOf(scheduledByHand, targets * eventsOfEach);
  return {
    onRouteMedian: median(onRoute),
    onRouteMax: Math.max(...onRoute),
    byHandMedian: median(byHand),
    byHandMax: Math.max(...byHand),
  };
}

/** Milliseconds of each life of all targets; those of the first one are spent on code that is not warm yet, too. */
async function livesOf(
  /** @type {(mock: import('../src/index.js').Mock, names: string[]) => number} */ schedule,
  /** @type {number} */ expected,
) {
  /** @type {typeof import('../src/index.js')} */
  const { startMock } = await import(new URL('../dist/index.js', import.meta.url).href);
  const mock = await startMock({ scenario: 'empty', clock: 'frozen', now: '2026-06-24T06:00:00Z' });
  try {
    /** @type {number[]} */
    const times = [];
    for (let life = 0; life < lives; life += 1) {
      mock.reset();
      const started = performance.now();
      const names = await importTargets(mock);
      const events = schedule(mock, names) + names.reduce((sum, name) => sum + visit(mock, name), 0);
      times.push(performance.now() - started);
      const sent = mock.state.billingEvents().filter(({ status }) => status === 'Sent').length;
      if (sent !== targets || events !== expected)
        throw new Error(`Of ${targets} targets ${sent} were billed, with ${events} events after their import instead of ${expected}.`);
    }
    return times;
  } finally {
    await mock.close();
  }
}

/** @returns {number} how many events have occurred */
function routed(/** @type {import('../src/index.js').Mock} */ { moves }) {
  const { events: drafted } = moves.createRouteSuggestion({ importJob: 'latest' });
  const { events: published } = moves.publishRoute();
  return drafted.length + published.length;
}

/** @returns {number} */
function scheduledByHand(/** @type {import('../src/index.js').Mock} */ { moves }, /** @type {string[]} */ names) {
  return names.reduce((sum, target) => sum + moves.scheduleAppointment({ target }).events.length, 0);
}

/** @returns {number} */
function visit(/** @type {import('../src/index.js').Mock} */ { moves }, /** @type {string} */ target) {
  const taken = [
    moves.startAppointment({ target }),
    moves.completeAppointment({ target }),
    moves.submitReport({ target, result: 'Successful', isBillable: true, summary: 'Filter changed.' }),
    moves.approveReport({ target }),
    moves.billing({ target, to: 'Ready' }),
    moves.billing({ target, to: 'Sent' }),
  ];
  return taken.reduce((sum, { events }) => sum + events.length, 0);
}

/** Within some 40 km of Essen, always the same ones, in one batch. */
async function importTargets(/** @type {import('../src/index.js').Mock} */ { api, apiKey }) {
  const all = Array.from({ length: targets }, (_, index) => {
    const [turn, far] = [index * 2.4, 40 * Math.sqrt(index / targets)]; // as the seeds of a sunflower lie
    const address = { latitude: 51.45 + (far * Math.cos(turn)) / 111.2, longitude: 7.01 + (far * Math.sin(turn)) / 69.3 };
    return {
      externalId: `JOB-${index}`,
      title: `Visit ${index}`,
      address,
      planning: { routeDate: '2026-06-24', estimatedWorkMinutes: 15 },
    };
  });
  const response = await fetch(`${api}/inbound/targets/batch`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${apiKey}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ targets: all }),
  });
  if (!response.ok) throw new Error(`The batch was answered with ${response.status}: ${await response.text()}`);
  return all.map(({ externalId }) => externalId);
}
