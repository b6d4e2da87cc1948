/** Reads the contract that `check` and `proxy` go by: the package's own, or the user's OpenAPI file with the files that it refers to. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Contract, contractOf } from '../check/contract/contract.js';
import { ContractError, dereferenced, type Page, refuseNamesakes, refuseOthers, type Shelf } from '../check/contract/load-contract.js';
import { type Oracle, operationsOf, oracleOf } from '../check/contract/oracle.js';
import { fromPrepared } from '../check/contract/prepared.js';
import { UsageError } from './flags.js';

export interface ReadContract {
  /** Its document is without references. */
  readonly contract: Contract;
  readonly judge: Oracle;
  /** As it is written, with references. */
  readonly document: object;
}

/** `file`: OpenAPI 3.1 as YAML or JSON; `null` for the package's own. Throws a `UsageError` at what cannot be read. */
export async function readContract(file: string | null): Promise<ReadContract> {
  if (file === null && existsSync(preparedFile)) return readPrepared();
  try {
    return await readFiles(file ?? join(contracts, 'openapi.yaml'), file ?? ownName);
  } catch (error) {
    if (error instanceof ContractError) throw new UsageError(error.message);
    throw error;
  }
}

const ownName = 'contracts/openapi.yaml';
const preparedFile = fileURLToPath(new URL('./openapi.json', import.meta.url)); // where the build leaves it; beside the sources there is none
const contracts = fileURLToPath(new URL('../../contracts/', import.meta.url));

async function readPrepared(): Promise<ReadContract> {
  const { document, operations } = fromPrepared(readFileSync(preparedFile, 'utf8'));
  const contract = contractOf(ownName, dereferenced({ file: ownName, value: document, at: () => ownName }, noOthers));
  return { contract, judge: await oracleOf(operations), document };
}

function noOthers(path: string): Page {
  throw new Error(`${ownName} refers to ${path}`);
}

async function readFiles(path: string, name: string): Promise<ReadContract> {
  const { readPage } = await import('../check/contract/contract-page.js'); // it brings the parser, which the prepared contract does not need
  const { unusableEvent, unusableIn } = await import('../check/contract/unusable.js');
  const page = readPage(name, textOf(path, name, ''));
  const value = refuseOthers(page);
  const document = dereferenced(page, shelfOf(page, path, readPage));
  refuseNamesakes(page, document);
  const operations = await operationsOf(document);
  const unusable = unusableIn(operations);
  if (unusable !== null)
    throw new ContractError(
      `${page.at(['paths', unusable.path, unusable.method])} the schema of ${unusable.what} of ${unusable.method.toUpperCase()} ${unusable.path} cannot be used: ${unusable.reason}. Correct it.`,
    );
  const contract = contractOf(name, document);
  const event = unusableEvent(contract.events);
  if (event !== null)
    throw new ContractError(
      `${page.at(['webhooks', event.type])} the schema of the ${event.what} of ${event.type} cannot be used: ${event.reason}. Correct it.`,
    );
  return { contract, judge: await oracleOf(operations), document: value };
}

/** Files by the paths that references name, each read once. */
function shelfOf(root: Page, rootPath: string, readPage: (file: string, text: string) => Page): Shelf {
  const paths = new Map<Page, string>([[root, rootPath]]);
  const pages = new Map<string, Page>([[join(rootPath), root]]);
  return (reference, from, at) => {
    const path = isAbsolute(reference) ? reference : join(dirname(paths.get(from) ?? ''), reference);
    const known = pages.get(path);
    if (known !== undefined) return known;
    const page = readPage(path, textOf(path, path, `${at()} $ref: ${reference} leads to nothing: `));
    pages.set(path, page);
    paths.set(page, path);
    return page;
  };
}

/** `name`: as messages name it. `from`: what leads there, for messages. */
function textOf(path: string, name: string, from: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'ENOENT') throw new ContractError(`${from}${name}: there is no such file. Correct the path.`);
    if (code === 'EISDIR') throw new ContractError(`${from}${name} is a folder. Name the OpenAPI file in it.`);
    throw new ContractError(`${from}${name} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}
