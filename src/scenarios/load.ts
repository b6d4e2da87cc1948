/** Reads scenario files, built in or one's own, with what they extend. What is wrong is told with file, line and column. */
import { readdirSync, readFileSync } from 'node:fs';
import { readdir, readFile, realpath } from 'node:fs/promises';
import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nearest } from '../contract/nearest.js';
import { checkScenario } from './check.js';
import { type Environment, type Located, locatedObject, plainValue, positionOf, problemLines } from './located.js';
import { merged } from './merge.js';
import { locatedIn } from './prepared.js';
import { requestsIn, type ScenarioRequest } from './requests.js';
import { type Scenario, ScenarioError } from './scenario.js';

export interface LoadedScenario {
  readonly scenario: Scenario;
  readonly name: string;
  readonly builtIn: boolean;
  /** The files that it was read from, itself first. */
  readonly files: readonly string[];
  /** Where each expectation stands. */
  readonly expectationsAt: readonly string[];
  readonly requests: readonly ScenarioRequest[];
}

/** Where scenarios are read from. */
export interface Sources {
  readonly builtInFolder: string;
  readonly environment: Environment;
}

/** A file of a scenario. */
interface Origin {
  readonly file: string;
  /** How messages call it. */
  readonly label: string;
  /** The file with it as the build has read it; `null`: it is none of the package's. */
  readonly prepared: string | null;
}

/** A scenario by name (built in), by path (anything with a slash or an ending), or as it is. */
export async function loadScenario(wanted: string | Scenario, sources: Sources): Promise<LoadedScenario> {
  if (typeof wanted !== 'string') {
    const files: string[] = [];
    const located = await withWhatItExtends(locatedObject(wanted, 'scenario'), null, sources, [], files);
    const scenario = checked(located);
    return { scenario, name: wanted.name ?? 'custom', builtIn: false, files, ...placed(scenario, located, 'scenario') };
  }
  const isPath = /[\\/]/.test(wanted) || ['.yaml', '.yml', '.json'].includes(extname(wanted));
  const origin = isPath ? { file: wanted, label: wanted, prepared: null } : builtIn(wanted.replace(/^builtin:/, ''), sources);
  const text = await readFile(origin.file, 'utf8').catch(async (error: NodeJS.ErrnoException) => {
    throw new ScenarioError(
      isPath ? `${wanted}: cannot be read: ${whyUnreadable(error)}` : await noSuchScenario(wanted, sources.builtInFolder),
    );
  });
  const files = [origin.file];
  const { located, scenario } = await read(text, origin, sources, files).catch((error: unknown) => {
    if (error instanceof ScenarioError) error.files = files;
    throw error;
  });
  const name = scenario.name ?? basename(origin.file, extname(origin.file));
  return { scenario, name, builtIn: !isPath, files, ...placed(scenario, located, origin.label) };
}

async function read(text: string, origin: Origin, sources: Sources, files: string[]): Promise<{ located: Located; scenario: Scenario }> {
  const own = await located(text, origin, sources);
  const whole = await withWhatItExtends(own, origin, sources, [await realpath(origin.file)], files);
  return { located: whole, scenario: checked(whole) };
}

/** Beside what the build makes of this file; there is none beside the source. */
const preparedFolder = fileURLToPath(new URL('./scenarios/', import.meta.url));

/** The text, read: by the build already where it is one of the package's, and unchanged. */
async function located(text: string, { label, prepared }: Origin, { environment }: Sources): Promise<Located> {
  const json = prepared === null ? null : await readFile(prepared, 'utf8').catch(() => null);
  const found = json === null ? null : locatedIn(json, text, label);
  if (found !== null) return found;
  const { readLocated } = await import('./read-yaml.js');
  return readLocated(text, label, environment);
}

/** What knows where it stands. `label`: how places call the scenario's own file. */
function placed(scenario: Scenario, located: Located, label: string): Pick<LoadedScenario, 'expectationsAt' | 'requests'> {
  return { expectationsAt: placesOf(located, 'expectations'), requests: requestsIn(scenario, placesOf(located, 'requests'), label) };
}

/** Where each item of the list stands. */
function placesOf(located: Located, key: 'expectations' | 'requests'): readonly string[] {
  const list = located.kind === 'map' ? located.entries.get(key)?.value : undefined;
  return list?.kind === 'list' ? list.items.map(({ at }) => at) : [];
}

function checked(located: Located): Scenario {
  const { scenario, problems } = checkScenario(plainValue(located));
  if (problems.length > 0) throw new ScenarioError(problemLines(located, problems));
  return scenario;
}

/** The scenario over the one that it extends, which may extend another; its files are added to `files`. `origin` is `null` for one that was given as an object. */
async function withWhatItExtends(
  own: Located,
  origin: Origin | null,
  sources: Sources,
  chain: readonly string[],
  files: string[],
): Promise<Located> {
  const wanted = own.kind === 'map' ? own.entries.get('extends')?.value : undefined;
  if (own.kind !== 'map' || wanted === undefined || wanted.kind !== 'scalar' || typeof wanted.value !== 'string') return own;
  const refuse = (message: string) => new ScenarioError(`${positionOf(own, ['extends'])} extends: ${message}`);
  const path = wanted.value;
  const isBuiltIn = path.startsWith('builtin:');
  const base = isBuiltIn ? builtIn(path.slice('builtin:'.length), sources) : fileBelow(origin, path, refuse);
  files.push(base.file);
  const text = await readFile(base.file, 'utf8').catch(async (error: NodeJS.ErrnoException) => {
    throw refuse(
      isBuiltIn
        ? await noSuchScenario(basename(base.file, '.yaml'), sources.builtInFolder)
        : `"${path}" cannot be read: ${whyUnreadable(error)}${(await namesIn(sources.builtInFolder)).includes(path) ? `. "builtin:${path}"?` : ''}`,
    );
  });
  const real = await realpath(base.file);
  if (chain.includes(real)) throw refuse(`"${path}" leads back to where it began`);
  if (origin !== null && !isBuiltIn && !isBelow(await realpath(dirname(origin.file)), real)) throw refuse(`"${path}" ${leadsOut}`);
  const found = await located(text, base, sources);
  const whole = await withWhatItExtends(found, base, sources, [...chain, real], files);
  if (whole.kind === 'list' || (whole.kind === 'scalar' && whole.value !== null)) throw new ScenarioError(`${whole.at} is not an object`);
  return merged(without(whole, 'name'), without(own, 'extends'));
}

/** The built-in scenarios by name, and what each file says of itself on top: two sentences at most. */
export function builtInScenarios(folder: string): readonly { readonly name: string; readonly summary: string }[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.yaml'));
  return files.sort().map((file) => ({ name: basename(file, '.yaml'), summary: summaryIn(readFileSync(join(folder, file), 'utf8')) }));
}

/** Of the comment on top as far as its first paragraph goes. */
function summaryIn(text: string): string {
  const lines = text.split('\n');
  const end = lines.findIndex((line) => !/^#\s*\S/.test(line));
  const comment = lines.slice(0, end).map((line) => line.replace(/^#\s*/, '').trim());
  return comment
    .join(' ')
    .split(/(?<=[.!?])\s+(?=\p{Lu})/u)
    .slice(0, 2)
    .join(' ');
}

function builtIn(name: string, { builtInFolder }: Sources): Origin {
  const file = `${basename(name)}.yaml`;
  return { file: join(builtInFolder, file), label: `scenarios/${file}`, prepared: join(preparedFolder, `${basename(name)}.json`) };
}

const leadsOut = 'leads out of the folder of this file; extend one below it, or builtin:demo and the like';

function fileBelow(origin: Origin | null, path: string, refuse: (message: string) => ScenarioError): Origin {
  if (origin === null)
    throw refuse(`"${path}" is no built-in scenario; a scenario that is given as an object can extend "builtin:demo" and the like`);
  const folder = dirname(origin.file);
  const file = resolve(folder, path);
  if (!isBelow(resolve(folder), file)) throw refuse(`"${path}" ${leadsOut}`);
  return { file, label: join(dirname(origin.label), relative(resolve(folder), file)), prepared: null };
}

function isBelow(folder: string, file: string): boolean {
  return file.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

function without(located: Located, key: string): Located {
  if (located.kind !== 'map') return located;
  return { ...located, entries: new Map([...located.entries].filter(([name]) => name !== key)) };
}

function whyUnreadable(error: NodeJS.ErrnoException): string {
  return error.code === 'ENOENT' ? 'there is no such file' : error.message;
}

async function namesIn(folder: string): Promise<string[]> {
  return (await readdir(folder).catch(() => [])).map((file) => basename(file, '.yaml'));
}

async function noSuchScenario(wanted: string, folder: string): Promise<string> {
  const names = await namesIn(folder);
  const close = nearest(wanted, names);
  return `There is no built-in scenario "${wanted}".${close === null ? '' : ` "${close}"?`} Built in: ${names.sort().join(', ')}. A file of yours is named by its path, such as ./${wanted}.yaml.`;
}
