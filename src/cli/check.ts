/** `ordinavo-mock check`: mock, contract and collection against each other, or all of them against a real system. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { callerOf, isAnswered } from '../check/call.js';
import { checkReporters } from '../check/check-reporters.js';
import type { Contract } from '../check/contract/contract.js';
import { CollectionError, collectionFrom, environmentFrom } from '../check/postman/collection.js';
import { type Recording, RecordingError, recordingFrom } from '../check/proxy/recording.js';
import { type CheckPlan, type CheckSource, checkSources, runCheck, type Target } from '../check/run-check.js';
import { nearest } from '../contract/nearest.js';
import { checkScenarioFile } from '../mock.js';
import type { Around } from './commands.js';
import { readContract } from './contract-file.js';
import { makeWritable, reportersIn, writeReport } from './exec.js';
import { EnvironmentError, readNamed } from './files.js';
import { type Given, UsageError } from './flags.js';
import { printable } from './log.js';
import { loadNewman } from './newman.js';
import { baseUrlIn, isBeyondThisMachine } from './target.js';

/** Beside dist. */
const packaged = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const ownCollection = packaged('postman/Ordinavo-Connect.postman_collection.json');

export async function check(given: Given, { environment, print }: Around): Promise<number> {
  process.noDeprecation = true; // newer Nodes warn of what newman and the oracle's engine do, which nobody here can change
  const { positionals } = given;
  if (positionals.length > 1) throw new UsageError(`One scenario at a time: ${positionals.map((word) => `"${word}"`).join(', ')}.`);
  const [scenario] = positionals;
  const chosen = reportersIn(given);
  const folder = given.text('out')?.text;
  if (folder !== undefined) makeWritable(folder);
  const target = targetIn(given);
  const sources = sourcesIn(given);
  const problems = scenario === undefined ? [] : await checkScenarioFile(scenario, environment); // not all sources would notice
  if (problems.length > 0) throw new UsageError(problems.join('\n'));
  const { contract, judge } = await readContract(given.text('contract')?.text ?? null);
  const older = given.text('against')?.text;
  const against = older === undefined ? null : (await readContract(older)).contract;
  const patience = given.duration('timeout', '30s') ?? 10_000;
  const plan: CheckPlan = {
    contract,
    judge,
    against,
    target,
    sources,
    scenarios: scenario === undefined ? builtInScenarios() : [scenario],
    scenario: scenario ?? 'demo',
    collection: sources.includes('collection') ? await collectionIn(given, target) : null,
    recordings: sources.includes('recorded') ? recordingsIn(given) : [],
    seed: given.whole('seed', 4_294_967_295) ?? 1,
    patience,
    environment,
    onProgress: (text) => void process.stderr.write(`  ${printable(text)}\n`),
  };
  if (target !== null) await expectApi(target, contract, patience);
  const report = await runCheck(plan).catch((error: unknown) => {
    throw error instanceof CollectionError ? new UsageError(error.message) : error;
  });
  for (const name of chosen) writeReport(checkReporters[name].write(report), checkReporters[name].file, folder, print);
  return report.passed ? 0 : 1;
}

/** All but recordings, which the package has none of; where files are named, these alone. */
function sourcesIn(given: Given): readonly CheckSource[] {
  const named = given.list('only');
  for (const one of named) {
    if (checkSources.includes(one as CheckSource)) continue;
    const close = nearest(one, checkSources);
    throw new UsageError(`--only: "${one}" is none of ${checkSources.join(', ')}.${close === null ? '' : ` "${close}"?`}`);
  }
  const [collection, recorded] = [given.text('postman') !== undefined, given.text('recorded') !== undefined];
  if (named.includes('recorded') && !recorded)
    throw new UsageError('--only recorded needs --recorded DIR: the folder that "proxy --record DIR" wrote.');
  if (named.length > 0 && collection && !named.includes('collection'))
    throw new UsageError('--postman names a collection, and --only leaves collections out. Drop one of them.');
  if (named.length > 0 && recorded && !named.includes('recorded'))
    throw new UsageError('--recorded names recordings, and --only leaves recordings out. Drop one of them.');
  if (named.length > 0) return checkSources.filter((source) => named.includes(source));
  if (collection || recorded)
    return checkSources.filter((source) => (source === 'collection' && collection) || (source === 'recorded' && recorded));
  return ['collection', 'scenarios', 'generated'];
}

/** The built-in ones, by their files. */
function builtInScenarios(): readonly string[] {
  const files = readdirSync(packaged('scenarios'));
  return files.flatMap((file) => (file.endsWith('.yaml') ? [file.slice(0, -'.yaml'.length)] : [])).sort();
}

/** The one that is named, else the package's; where newman is missing, that is an error only for one that is asked for. */
async function collectionIn(given: Given, target: Target | null): Promise<CheckPlan['collection']> {
  const isAskedFor = given.text('postman') !== undefined || given.list('only').includes('collection');
  if (!isAskedFor && (given.positionals[0] ?? 'demo') !== 'demo')
    return { cannotRun: 'the package’s names records of the scenario demo; --postman FILE runs one of yours' };
  if (!isAskedFor && target !== null && isBeyondThisMachine(target.baseUrl))
    return {
      cannotRun: 'the package’s changes records that may be real ones, such as JOB-2026-000918; --only collection runs it all the same',
    };
  const file = given.text('postman')?.text ?? ownCollection;
  const name = given.text('postman')?.text ?? 'postman/Ordinavo-Connect.postman_collection.json';
  const environmentFile = given.text('postman-environment')?.text;
  try {
    const collection = collectionFrom(readNamed(file, '--postman'), name);
    const values =
      environmentFile === undefined ? {} : environmentFrom(readNamed(environmentFile, '--postman-environment'), environmentFile);
    const newman = await loadNewman();
    if (newman !== null) return { newman, collection, values };
  } catch (error) {
    throw error instanceof CollectionError ? new UsageError(error.message) : error;
  }
  const missing = 'newman is not installed; add it with "npm install --save-dev newman"';
  if (isAskedFor) throw new EnvironmentError(`Collections are run by newman, and ${missing}.`);
  return { cannotRun: missing };
}

function recordingsIn(given: Given): readonly Recording[] {
  const folder = given.text('recorded')?.text ?? '';
  let files: readonly string[];
  try {
    files = readdirSync(folder)
      .filter((file) => file.endsWith('.json'))
      .sort();
  } catch (error) {
    throw new UsageError(`--recorded ${folder}: cannot be read: ${error instanceof Error ? error.message : String(error)}.`);
  }
  if (files.length === 0)
    throw new UsageError(`--recorded ${folder}: has no recording in it. "ordinavo-mock proxy --record ${folder}" writes some.`);
  try {
    return files.map((file) => recordingFrom(readNamed(join(folder, file), '--recorded'), join(folder, file)));
  } catch (error) {
    throw error instanceof RecordingError ? new UsageError(error.message) : error;
  }
}

function targetIn(given: Given): Target | null {
  const baseUrl = baseUrlIn(given);
  const apiKey = given.text('api-key')?.text;
  if (baseUrl === null) {
    if (apiKey !== undefined && given.text('api-key')?.from === '--api-key')
      throw new UsageError('--api-key is for --target URL; a mock of its own has keys of its own.');
    if (given.on('allow-writes')) throw new UsageError('--allow-writes is for --target URL; to a mock of its own everything is sent.');
    return null;
  }
  if (apiKey === undefined)
    throw new UsageError('--target needs --api-key KEY, or ORDINAVO_MOCK_API_KEY in the environment, which no list of processes shows.');
  return { baseUrl, apiKey, mayWrite: given.on('allow-writes') || !isBeyondThisMachine(baseUrl) };
}

/** Whether the target is there and an API at all: else each of some hundred requests would say the same. */
async function expectApi({ baseUrl, apiKey }: Target, { operations }: Contract, patience: number): Promise<void> {
  const plainRead = operations.find(
    ({ method, path, parameters }) => method === 'GET' && !path.includes('{') && !parameters.some(({ required }) => required),
  );
  if (plainRead === undefined) return;
  const call = { method: 'GET', path: plainRead.path, headers: { authorization: `Bearer ${apiKey}` }, body: null };
  const answer = await callerOf(baseUrl, patience)(call);
  const what = `GET ${baseUrl}${plainRead.path}`;
  if (!isAnswered(answer)) throw new EnvironmentError(`${what}: ${answer.unanswered}. Is the target there, and --target its base URL?`);
  const { status, headers } = answer;
  if (status >= 300 && status < 400)
    throw new EnvironmentError(
      `${what} redirects to ${printable((headers.location ?? 'another place').replace(/[?#].*/s, ''))}. Redirects are not followed, since they would take the key along; give that as --target.`,
    );
  const type = headers['content-type'] ?? 'no content type';
  if (!/json/i.test(type) && !(status === 204 && plainRead.statuses.includes('204')))
    throw new EnvironmentError(`${what} answered ${status} with ${type}, so this is no API. Is --target its base URL, with its path?`);
  if (status === 401) throw new EnvironmentError(`${what} answered 401: the key of --api-key does not work there.`);
}
