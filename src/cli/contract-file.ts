/** Reads the contract that `check` and `proxy` go by: the package's own, or the user's OpenAPI file with the files that it refers to. */
import { readFileSync } from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';
import { contractOf } from '../check/contract/contract.js';
import { ContractError, dereferenced, type Page, refuseNamesakes, refuseOthers, type Shelf } from '../check/contract/load-contract.js';
import { operationsOf, oracleOf } from '../check/contract/oracle.js';
import { ownContract, type ReadContract } from '../check/contract/own-contract.js';
import { UsageError } from './flags.js';

export type { ReadContract };

/** `file`: OpenAPI 3.1 as YAML or JSON; `null` for the package's own. Throws a `UsageError` at what cannot be read. */
export async function readContract(file: string | null): Promise<ReadContract> {
  if (file === null) return ownContract();
  try {
    return await readFiles(file);
  } catch (error) {
    if (error instanceof ContractError) throw new UsageError(error.message);
    throw error;
  }
}

async function readFiles(path: string): Promise<ReadContract> {
  const { readPage } = await import('../check/contract/contract-page.js'); // it brings the parser, which the prepared contract does not need
  const { unusableEvent, unusableIn } = await import('../check/contract/unusable.js');
  const page = readPage(path, textOf(path, ''));
  const value = refuseOthers(page);
  const document = dereferenced(page, shelfOf(page, path, readPage));
  refuseNamesakes(page, document);
  const operations = await operationsOf(document);
  const unusable = unusableIn(operations);
  if (unusable !== null)
    throw new ContractError(
      `${page.at(['paths', unusable.path, unusable.method])} the schema of ${unusable.what} of ${unusable.method.toUpperCase()} ${unusable.path} cannot be used: ${unusable.reason}. Correct it.`,
    );
  const contract = contractOf(path, document);
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
    const page = readPage(path, textOf(path, `${at()} $ref: ${reference} leads to nothing: `));
    pages.set(path, page);
    paths.set(page, path);
    return page;
  };
}

/** `from`: what leads there, for messages. */
function textOf(path: string, from: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'ENOENT') throw new ContractError(`${from}${path}: there is no such file. Correct the path.`);
    if (code === 'EISDIR') throw new ContractError(`${from}${path} is a folder. Name the OpenAPI file in it.`);
    throw new ContractError(`${from}${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}
