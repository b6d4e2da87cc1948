/** Commands that tell a running mock what to do. */
import type { RemoteWorldControl } from '../control/client.js';
import type { ConductReport, StepView, TakenStep } from '../control/control.js';
import { misconducts } from '../domain/conduct.js';
import { plural } from '../domain/text.js';
import type { Condition } from '../scenarios/expectations.js';
import type { FaultEntry } from '../scenarios/scenario.js';
import type { StateFile } from '../world/archive.js';
import type { Around } from './commands.js';
import { readNamed, writeWhole } from './files.js';
import { argument, findMock, findWorld, subcommand, urlOf } from './find-mock.js';
import { type Given, UsageError } from './flags.js';
import { printable } from './log.js';
import { show } from './show.js';

export async function reset(given: Given, around: Around): Promise<number> {
  const world = await findWorld(given, around);
  await world.reset();
  return show(given, around, { done: true }, [`Back to the world of ${(await world.state.summary()).scenario}.`]);
}

export async function snapshot(given: Given, around: Around): Promise<number> {
  const what = subcommand(given, 'snapshot', ['save', 'load', 'list', 'remove']);
  const name = what === 'list' ? '' : argument(given, 'snapshot', 'a name');
  const { snapshots } = await findWorld(given, around);
  if (what === 'list') {
    const all = await snapshots.list();
    return show(given, around, all, all.length === 0 ? ['No snapshots.'] : all.map((one) => `${one.at}  ${one.name}`));
  }
  await snapshots[what](name);
  return show(given, around, { done: true }, [
    { save: `Kept as "${name}".`, load: `Back to "${name}".`, remove: `Forgot "${name}".` }[what],
  ]);
}

const kinds = [
  'targets',
  'importJobs',
  'routeSuggestions',
  'appointments',
  'visitReports',
  'billingEvents',
  'customers',
  'locations',
  'contacts',
  'clients',
  'apiKeys',
] as const satisfies readonly Exclude<keyof RemoteWorldControl['state'], 'summary'>[];

export async function state(given: Given, around: Around): Promise<number> {
  const what = subcommand(given, 'state', ['get', 'export', 'import']);
  const world = await findWorld(given, around);
  if (what === 'get') return getState(given, around, world);
  const file = argument(given, 'state', 'a file');
  if (what === 'export') {
    const text = `${JSON.stringify(await world.exportState())}\n`;
    if (file === '-') around.print(text);
    else writeWhole(file, text);
    return file === '-' ? 0 : show(given, around, { file }, [`Wrote ${file}.`]);
  }
  await world.importState(stateFileIn(file));
  return show(given, around, { done: true }, [`Goes on from ${file}, at ${await world.clock.now()}.`]);
}

async function getState(given: Given, around: Around, world: RemoteWorldControl): Promise<number> {
  const [, kind] = given.positionals;
  if (kind !== undefined) {
    const known = kinds.find((one) => one === kind);
    if (known === undefined)
      throw new UsageError(`ordinavo-mock state get: there are no records called "${kind}"; there are: ${kinds.join(', ')}.`);
    around.print(`${JSON.stringify(await world.state[known](), null, 2)}\n`);
    return 0;
  }
  const { scenario, seed, clock: time, due, tenants } = await world.state.summary();
  const rows = tenants.map(({ key, copyOf, clients, customers, targets, importJobs }) => {
    const counts = [
      plural(clients, 'client'),
      plural(customers, 'customer'),
      plural(targets, 'target'),
      plural(importJobs, 'import job'),
    ].join(', ');
    return `${key}${copyOf === null ? '' : ` (copy of ${copyOf})`}  ${counts}`;
  });
  return show(given, around, { scenario, seed, clock: time, due, tenants }, [
    `${scenario}  seed ${seed}  clock ${time.mode}, ${time.now}  ${due} due later`,
    ...rows,
  ]);
}

/** A state file, read as JSON; control says what is wrong with it otherwise. */
export function stateFileIn(file: string): StateFile {
  try {
    return JSON.parse(readNamed(file, 'The state')) as StateFile; // as: control looks at it before it is used
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(
      `${file} is no state of ordinavo-mock, or not the whole of it: ${error instanceof Error ? error.message : String(error)}.`,
    );
  }
}

export async function cloneTenant(given: Given, around: Around): Promise<number> {
  const what = subcommand(given, 'tenant', ['list', 'clone', 'remove']);
  const key = what === 'remove' ? argument(given, 'tenant', 'the key of a copy') : given.positionals[1];
  const { tenants } = await findMock(given, around);
  if (what === 'list') {
    const all = await tenants.list();
    return show(
      given,
      around,
      all,
      all.map(({ key: name, id, copyOf }) => `${name}  ${id}${copyOf === null ? '' : `  copy of ${copyOf}`}`),
    );
  }
  if (what === 'remove') {
    await tenants.remove(key ?? '');
    return show(given, around, { done: true }, [`Forgot ${key}.`]);
  }
  const name = given.text('name')?.text;
  const copy = await tenants.clone({ ...(key === undefined ? {} : { tenant: key }), ...(name === undefined ? {} : { key: name }) });
  if (given.on('print-env')) {
    around.print(
      `ORDINAVO_BASE_URL=${copy.api}\nORDINAVO_API_KEY=${copy.apiKey}\nORDINAVO_MOCK_URL=${urlOf(given)}\nORDINAVO_MOCK_TENANT=${copy.key}\n`,
    );
    return 0;
  }
  const keys = copy.apiKeys.map(
    ({ value, client, state: standing }) => `  ${value}  ${client}${standing === 'active' ? '' : `, ${standing}`}`,
  );
  return show(given, around, copy, [`${copy.key}, a copy of ${copy.copyOf}, with the keys`, ...keys]);
}

export async function clock(given: Given, around: Around): Promise<number> {
  const what = subcommand(given, 'clock', ['now', 'set', 'advance', 'drain', 'freeze', 'run']);
  const word =
    what === 'set' || what === 'advance'
      ? argument(given, 'clock', what === 'set' ? 'a time, such as 2026-06-24T06:00:00Z' : 'a duration, such as 2h')
      : '';
  const { clock: time } = await findWorld(given, around);
  if (what === 'set') await time.set(word);
  if (what === 'advance') await time.advance(word);
  if (what === 'freeze' || what === 'run') await time[what]();
  const ran = what === 'drain' ? await time.drain() : null;
  const now = await time.now();
  return show(given, around, { now, ...(ran === null ? {} : { ran }) }, [ran === null ? now : `${now}  ${plural(ran, 'thing')} happened`]);
}

export async function faults(given: Given, around: Around): Promise<number> {
  const what = subcommand(given, 'faults', ['list', 'add', 'clear']);
  const text =
    what === 'add' ? argument(given, 'faults', "a fault, such as '{when: {operation: importTarget, call: 1}, then: {status: 503}}'") : '';
  const fault = what === 'add' ? await readYaml<FaultEntry>(text === '-' ? readNamed('-', 'The fault') : text, 'The fault') : null;
  const { faults: armed } = await findWorld(given, around);
  if (fault !== null) {
    const name = await armed.add(fault);
    return show(given, around, { name }, [`Added "${name}".`]);
  }
  if (what === 'clear') {
    const cleared = await armed.clear(given.positionals[1]);
    return show(given, around, { count: cleared }, [`Removed ${cleared}.`]);
  }
  const all = await armed.list();
  const lines = all.map(
    ({ name, when, then, calls, hits }) =>
      `${name}  ${hits} of ${plural(calls, 'call')}  when ${JSON.stringify(when)}  then ${JSON.stringify(then)}`,
  );
  return show(given, around, all, all.length === 0 ? ['No faults.'] : lines);
}

export async function timeline(given: Given, around: Around): Promise<number> {
  const what = subcommand(given, 'timeline', ['list', 'next', 'run']);
  const { timeline: steps } = await findWorld(given, around);
  if (what === 'run') {
    const ran = await steps.run();
    return show(given, around, { count: ran }, [`${plural(ran, 'step had its turn', 'steps had their turn')}.`]);
  }
  const line = ({ at, tenant, step }: StepView) => `${at ?? 'waiting'}  ${tenant}  ${printable(step)}`;
  if (what === 'next') {
    const step = await steps.next();
    return show(given, around, step, step === null ? ['No step is left.'] : [line(step), ...refusedLines(step)]);
  }
  const all = await steps.list();
  return show(given, around, all, all.length === 0 ? ['No step is left.'] : all.map(line));
}

/** A step that is not possible does not stand in the way of the next. */
function refusedLines({ refused }: TakenStep): readonly string[] {
  return refused === null ? [] : [`  not possible, and left out: ${printable(refused)}`];
}

export async function wait(given: Given, around: Around): Promise<number> {
  const condition = await conditionIn(given);
  const { waitFor } = await findWorld(given, around);
  await waitFor(condition, given.text('timeout')?.text);
  return given.on('json') ? show(given, around, { done: true }, []) : 0;
}

/** `target JOB-1`, `job 184`, or a condition in YAML. */
async function conditionIn(given: Given): Promise<Condition> {
  const [word, name] = given.positionals;
  const status = given.text('status')?.text;
  const withStatus = status === undefined ? {} : { status };
  if (word === undefined)
    throw new UsageError(
      "ordinavo-mock wait needs something to wait for: target JOB-1, job latest, or a condition such as '{requests: {operation: importTarget, min: 2}}'.",
    );
  if (word !== 'target' && word !== 'job') return readYaml<Condition>(word, 'The condition');
  if (name === undefined)
    throw new UsageError(`ordinavo-mock wait ${word} needs ${word === 'target' ? 'an external ID' : 'a number, or latest'}.`);
  if (word === 'job' && name !== 'latest' && !/^\d{1,15}$/.test(name))
    throw new UsageError(`ordinavo-mock wait job: "${name}" is neither a number nor latest.`);
  const named =
    word === 'target'
      ? { target: { externalId: name, ...withStatus } }
      : { importJob: { id: name === 'latest' ? name : Number(name), ...withStatus } };
  return named as Condition; // as: control looks at it before it is used
}

export async function conduct(given: Given, around: Around): Promise<number> {
  const reports = await (await findWorld(given, around)).conduct();
  return show(given, around, reports, reports.length === 0 ? ['No client has called yet.'] : reports.flatMap(conductLines));
}

/** What there is to say of a client, and each finding with its requests. */
function conductLines({ tenant, client, findings, ...counts }: ConductReport): readonly string[] {
  const calls = Object.values(counts.calls).reduce((sum, number) => sum + number, 0);
  const kinds = [...misconducts, 'pollsPerSecond' as const]
    .filter((kind) => counts[kind] > (kind === 'pollsPerSecond' ? 1 : 0))
    .map((kind) => `${kind} ${counts[kind]}`);
  const who = client === null ? 'nobody (no known key)' : `${client} of ${tenant}`;
  const lines = findings.map(
    ({ kind, message, requests }) =>
      `  ${kind}: ${message} (${requests
        .slice(0, 5)
        .map(({ id, at }) => `request ${id} at ${at}`)
        .join(', ')}${requests.length > 5 ? ', …' : ''})`,
  );
  return [`${who}: ${plural(calls, 'call')}; ${kinds.length === 0 ? 'well behaved' : kinds.join(', ')}`, ...lines];
}

async function readYaml<T>(text: string, what: string): Promise<T> {
  const { parse } = await import('yaml'); // no start needs it
  try {
    const value: unknown = parse(text);
    if (typeof value === 'object' && value !== null) return value as T; // as: control looks at it before it is used
  } catch (error) {
    throw new UsageError(`${what} is neither YAML nor JSON: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`);
  }
  throw new UsageError(`${what} is not an object: "${text}".`);
}
