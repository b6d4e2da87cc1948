/** Reads scenario files, built in or one's own. What is wrong is told with file, line and column. */
import { readdir, readFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import { problemText } from '../contract/explain.js';
import { nearest } from '../contract/nearest.js';
import { checkScenario } from './check.js';
import { type Scenario, ScenarioError } from './scenario.js';

export interface LoadedScenario {
  readonly scenario: Scenario;
  readonly name: string;
  readonly builtIn: boolean;
}

/** A scenario by name (built in), by path (anything with a slash or an ending), or as it is. */
export async function loadScenario(wanted: string | Scenario, builtInFolder: string): Promise<LoadedScenario> {
  if (typeof wanted !== 'string') return { scenario: checkedObject(wanted), name: wanted.name ?? 'custom', builtIn: false };
  const isPath = /[\\/]/.test(wanted) || ['.yaml', '.yml', '.json'].includes(extname(wanted));
  const file = isPath ? wanted : join(builtInFolder, `${wanted.replace(/^builtin:/, '')}.yaml`);
  const text = await readFile(file, 'utf8').catch(async (error: NodeJS.ErrnoException) => {
    throw new ScenarioError(
      isPath
        ? `${wanted}: cannot be read: ${error.code === 'ENOENT' ? 'there is no such file' : error.message}`
        : await noSuchScenario(wanted, builtInFolder),
    );
  });
  const scenario = parseScenario(text, isPath ? wanted : `scenarios/${basename(file)}`);
  return { scenario, name: scenario.name ?? basename(file, extname(file)), builtIn: !isPath };
}

/** The text of a scenario file; `file` is for messages. */
function parseScenario(text: string, file: string): Scenario {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return `${file}:${line}:${col}`;
  };
  if (document.errors.length > 0)
    throw new ScenarioError(document.errors.map(({ pos, message }) => `${at(pos[0])} ${syntaxMessage(message)}`).join('\n'));
  const value = plainValue(document, file);
  const { scenario, problems } = checkScenario(value);
  if (problems.length > 0)
    throw new ScenarioError(problems.map((problem) => `${at(offsetOf(document, problem.keys))} ${problemText(problem)}`).join('\n'));
  return scenario;
}

function checkedObject(value: Scenario): Scenario {
  const { scenario, problems } = checkScenario(value);
  if (problems.length > 0) throw new ScenarioError(problems.map((problem) => `scenario ${problemText(problem)}`).join('\n'));
  return scenario;
}

function plainValue(document: Document, file: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    throw new ScenarioError(`${file}: ${error instanceof Error ? error.message : String(error)}`); // too many aliases, or one without its anchor
  }
}

/** Where in the text the keys lead: to the key itself where it is the last of a map, else to the value. */
function offsetOf(document: Document, keys: readonly string[]): number {
  for (let depth = keys.length; depth > 0; depth -= 1) {
    const parent = depth === 1 ? document.contents : document.getIn(keys.slice(0, depth - 1), true);
    const last = keys[depth - 1];
    const pair = isMap(parent) ? parent.items.find(({ key }) => isScalar(key) && String(key.value) === last) : undefined;
    if (pair !== undefined && isNode(pair.key) && pair.key.range) return pair.key.range[0];
    const node = document.getIn(keys.slice(0, depth), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return document.contents?.range?.[0] ?? 0;
}

function syntaxMessage(message: string): string {
  if (/tab/i.test(message)) return `${message}: indent with spaces`;
  return message === 'Map keys must be unique' ? 'this key stands twice in one map' : message;
}

async function noSuchScenario(wanted: string, folder: string): Promise<string> {
  const names = (await readdir(folder).catch(() => [])).map((file) => basename(file, '.yaml'));
  const close = nearest(wanted, names);
  return `There is no built-in scenario "${wanted}".${close === null ? '' : ` "${close}"?`} Built in: ${names.sort().join(', ')}. A file of yours is named by its path, such as ./${wanted}.yaml.`;
}
