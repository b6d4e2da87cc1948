/** The package's own contract, with what judges by it: as the build has prepared it, else from its source. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Contract, contractOf } from './contract.js';
import { dereferenced, type Page, refuseOthers } from './load-contract.js';
import { type HttpOperation, type Oracle, operationsOf, oracleOf } from './oracle.js';
import { fromPrepared } from './prepared.js';

export interface ReadContract {
  /** Its document is without references. */
  readonly contract: Contract;
  readonly judge: Oracle;
  /** As it is written, with references. */
  readonly document: object;
}

export async function ownContract(): Promise<ReadContract> {
  const { document, operations } = existsSync(preparedFile) ? fromPrepared(readFileSync(preparedFile, 'utf8')) : await fromSource();
  return { contract: contractOf(name, withoutReferences(document)), judge: await oracleOf(operations), document };
}

const name = 'contracts/openapi.yaml';
const preparedFile = fileURLToPath(new URL('./openapi.json', import.meta.url)); // where the build leaves it; beside the sources there is none
const sourceFile = fileURLToPath(new URL('../../../contracts/openapi.yaml', import.meta.url));

async function fromSource(): Promise<{ readonly document: object; readonly operations: readonly HttpOperation[] }> {
  const { readPage } = await import('./contract-page.js'); // it brings the parser, which the prepared contract does not need
  const document = refuseOthers(readPage(name, readFileSync(sourceFile, 'utf8')));
  return { document, operations: await operationsOf(withoutReferences(document)) };
}

function withoutReferences(document: object): object {
  return dereferenced({ file: name, value: document, at: () => name }, noOthers);
}

function noOthers(path: string): Page {
  throw new Error(`${name} refers to ${path}`);
}
