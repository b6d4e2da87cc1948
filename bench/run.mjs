// @ts-check
/** The plan of a run: what is measured on which servers, how often, in which order. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { contestants, isMockBuilt } from './contestants.mjs';
import { defaultGenerator, generators } from './load.mjs';
import { describeMachine, moveToLoadCore } from './machine.mjs';
import { measureControl } from './measure-control.mjs';
import { measureCustomers } from './measure-customers.mjs';
import { measureDeliveries } from './measure-deliveries.mjs';
import { measureGrowth } from './measure-growth.mjs';
import { measureJournal } from './measure-journal.mjs';
import { measureLifeCycle } from './measure-life-cycle.mjs';
import { measureMapping } from './measure-mapping.mjs';
import { measureRoutes } from './measure-routes.mjs';
import { measureStart } from './measure-start.mjs';
import { measureStartMock } from './measure-start-mock.mjs';
import { measureStorage } from './measure-storage.mjs';
import { measureThroughput } from './measure-throughput.mjs';
import { doubts, figuresOf, figuresTable, targetsTable } from './report.mjs';
import { Samples } from './samples.mjs';
import { compareWithTargets } from './targets.mjs';

/**
 * @typedef {import('./contestants.mjs').Contestant} Contestant
 * @typedef {object} Measurement
 * @property {Contestant[]} servers
 * @property {number} rounds
 * @property {(server: Contestant) => Promise<Record<string, number | null>>} measure
 */

const usage = `node bench/run.mjs [flags]
  --quick           one short round of everything, for trying out
  --only NAMES      these servers: ${namesOf(contestants).join(', ')}
  --measure NAMES   these measurements: import, import-with-key, job, batch, start, storage, growth, mapping, customers,
                    journal, control, start-mock, routes, life-cycle, deliveries
  --load NAME       ${namesOf(generators).join(' or ')} (default here: ${defaultGenerator})
  --json FILE       default bench/results.json
  --assert          exit with 1 when a target is missed or was not measured
`;

const { values: flags } = parseFlags();
const settings = flags.quick
  ? { rounds: 1, warmUpSeconds: 1, seconds: 1, starts: 5, fills: 1, growths: 1, customerWindows: 1, deliveryBatches: 20 }
  : { rounds: 5, warmUpSeconds: 2, seconds: 3, starts: 15, fills: 3, growths: 5, customerWindows: 4, deliveryBatches: 40 };
const [generator = defaultGenerator] = chosen(flags.load, namesOf(generators));
const load = { generator, ...settings };

/** @satisfies {Record<string, Measurement>} */
const measurements = {
  import: {
    servers: ['bare', 'express', 'mock'],
    rounds: settings.rounds,
    measure: (server) => measureThroughput('import', server, load),
  },
  'import-with-key': {
    servers: ['bare', 'mock'],
    rounds: settings.rounds,
    measure: (server) => measureThroughput('import-with-key', server, load),
  },
  job: {
    servers: ['bare', 'express', 'mock'],
    rounds: settings.rounds,
    measure: (server) => measureThroughput('job', server, load),
  },
  batch: {
    servers: ['bare', 'bare-ajv', 'express', 'mock'],
    rounds: settings.rounds,
    measure: (server) => measureThroughput('batch', server, load),
  },
  start: { servers: ['bare', 'express-one-route', 'mock'], rounds: settings.starts, measure: measureStart },
  storage: {
    servers: ['bare-map', 'mock'],
    rounds: settings.fills,
    measure: (server) => measureStorage(server, load),
  },
  growth: {
    servers: ['bare-map', 'mock'],
    rounds: settings.growths,
    measure: (server) => measureGrowth(server, load),
  },
  mapping: { servers: ['mock'], rounds: settings.rounds, measure: (server) => measureMapping(server, load) },
  customers: { servers: ['mock'], rounds: settings.growths, measure: (server) => measureCustomers(server, load) },
  journal: { servers: ['mock'], rounds: settings.rounds, measure: (server) => measureJournal(server, load) },
  control: { servers: ['mock'], rounds: settings.growths, measure: measureControl },
  'start-mock': { servers: ['mock'], rounds: settings.growths, measure: measureStartMock },
  routes: { servers: ['mock'], rounds: settings.growths, measure: measureRoutes },
  'life-cycle': { servers: ['mock'], rounds: settings.growths, measure: measureLifeCycle },
  deliveries: {
    servers: ['bare-sender', 'mock'],
    rounds: settings.rounds,
    measure: (server) => measureDeliveries(server, load),
  },
};

const servers = chosenServers();
moveToLoadCore();
const samples = new Samples();
for (const name of chosen(flags.measure, namesOf(measurements))) await takeTurns(name);
report();

/** Every server once, then every server once more: what disturbs the machine for a while disturbs all of them. */
async function takeTurns(/** @type {keyof typeof measurements} */ name) {
  /** @type {Measurement} */
  const { servers: meant, rounds, measure } = measurements[name];
  for (let round = 1; round <= rounds; round += 1) {
    for (const server of meant.filter((candidate) => servers.includes(candidate))) {
      const quantities = await measure(server);
      samples.add(name, server, quantities);
      console.error(`${name} ${round}/${rounds}  ${server}  ${readable(quantities)}`);
    }
  }
}

function report() {
  const machine = describeMachine();
  const figures = figuresOf(samples);
  const targets = compareWithTargets(samples);
  const warnings = doubts(samples);
  const file = flags.json ?? fileURLToPath(new URL('results.json', import.meta.url));
  writeFileSync(file, `${JSON.stringify({ machine, load, figures, targets, warnings, samples }, null, 2)}\n`);
  const pinning = machine.pinned ? 'servers and load on a core each' : 'servers and load not pinned';
  console.log(`\nNode ${machine.node}, ${machine.cpu}, ${machine.cores} cores, ${pinning}, load by ${generator}\n`);
  console.log(`${figuresTable(figures)}\n\n${targetsTable(targets)}`);
  for (const warning of warnings) console.log(`! ${warning}`);
  if (flags.assert && targets.some(({ reached }) => !reached)) process.exitCode = 1;
}

function chosenServers() {
  const names = chosen(flags.only, namesOf(contestants));
  if (!names.includes('mock') || isMockBuilt()) return names;
  console.error('The mock is left out: dist/main.js is not there. Build it first, or name other servers with --only.');
  return names.filter((name) => name !== 'mock');
}

/**
 * @template {string} Name
 * @param {string | undefined} list  separated by commas; all when it is missing
 * @param {Name[]} known
 */
function chosen(list, known) {
  if (list === undefined) return known;
  const wanted = list.split(',');
  const unknown = wanted.filter((name) => !known.some((candidate) => candidate === name));
  if (unknown.length > 0) refuseFlags(`${unknown.join(', ')}: none of ${known.join(', ')}`);
  return known.filter((name) => wanted.includes(name));
}

/**
 * @template {string} Name
 * @param {Record<Name, unknown>} table
 */
function namesOf(table) {
  return /** @type {Name[]} */ (Object.keys(table));
}

function parseFlags() {
  try {
    return parseArgs({
      options: {
        quick: { type: 'boolean', default: false },
        only: { type: 'string' },
        measure: { type: 'string' },
        load: { type: 'string', default: defaultGenerator },
        json: { type: 'string' },
        assert: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    return refuseFlags(error instanceof Error ? error.message : String(error));
  }
}

/** @returns {never} */
function refuseFlags(/** @type {string} */ reason) {
  console.error(`${reason}\n\n${usage}`);
  process.exit(2);
}

function readable(/** @type {Record<string, number | null>} */ quantities) {
  return Object.entries(quantities)
    .map(([name, value]) => `${name} ${value?.toLocaleString('en-US', { maximumFractionDigits: 2 }) ?? '-'}`)
    .join('  ');
}
