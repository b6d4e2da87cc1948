/** An OpenAPI document as the contract kit reads it: its operations, and the events that it posts to receivers. */
import { isObject, listOf, partOf, recordOf } from '../json.js';

export interface Contract {
  /** As reports name it: `contracts/openapi.yaml`. */
  readonly name: string;
  /** Without references: each `$ref` is what it leads to. */
  readonly document: object;
  readonly operations: readonly ContractOperation[];
  readonly events: readonly ContractEvent[];
}

export interface ContractOperation {
  readonly id: string;
  readonly method: string;
  /** Below the base path: `/import-jobs/{importJobId}`. */
  readonly path: string;
  /** As the document writes them: `200`, `4XX`, `default`. */
  readonly statuses: readonly string[];
  /** A request needs one of these lists, whole; none where it needs no key. */
  readonly scopes: readonly (readonly string[])[];
  /** Needed as well once a request carries customer context. */
  readonly customerAwareScope: string | null;
  readonly parameters: readonly ContractParameter[];
  readonly body: ContractBody | null;
}

export interface ContractParameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  readonly schema: JsonSchema;
}

interface ContractBody {
  readonly required: boolean;
  readonly schema: JsonSchema;
  /** The document's own, by their names. */
  readonly examples: Readonly<Record<string, unknown>>;
}

export interface ContractEvent {
  readonly type: string;
  readonly headers: readonly ContractParameter[];
  readonly schema: JsonSchema;
  readonly examples: Readonly<Record<string, unknown>>;
}

/** JSON Schema 2020-12, as OpenAPI 3.1 has it. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** `document`: OpenAPI 3.1, without references. What it lacks is empty, and never an error: whoever reads it has said so already. */
export function contractOf(name: string, document: object): Contract {
  return {
    name,
    document,
    operations: entriesIn(partOf(document, 'paths')).flatMap(([path, item]) =>
      methods.flatMap((method) => {
        const operation = partOf(item, method);
        return isObject(operation) ? [operationOf(path, method, item, operation, partOf(document, 'security'))] : [];
      }),
    ),
    events: entriesIn(partOf(document, 'webhooks')).flatMap(([type, item]) => {
      const operation = partOf(item, 'post');
      return isObject(operation) ? [eventOf(type, item, operation)] : [];
    }),
  };
}

/** The operation that a request is for, whatever comes of it; of several, the one with the fewest placeholders. `path`: with its query or without. */
export function operationAt({ operations }: Contract, method: string, path: string): ContractOperation | null {
  const given = (path.split('?')[0] ?? '').split('/');
  const placeholders = (one: ContractOperation) => one.path.split('{').length;
  const possible = operations.filter((one) => {
    const wanted = one.path.split('/');
    const fits = wanted.length === given.length && wanted.every((part, index) => part.startsWith('{') || part === given[index]);
    return one.method === method && fits;
  });
  return possible.sort((one, other) => placeholders(one) - placeholders(other))[0] ?? null;
}

const methods = ['get', 'post', 'put', 'patch', 'delete'] as const;

function operationOf(path: string, method: string, item: unknown, operation: object, everywhere: unknown): ContractOperation {
  const id = partOf(operation, 'operationId');
  const scope = partOf(operation, 'x-customer-aware-scope');
  return {
    id: typeof id === 'string' ? id : `${method.toUpperCase()} ${path}`,
    method: method.toUpperCase(),
    path,
    statuses: Object.keys(recordOf(partOf(operation, 'responses'))),
    scopes: scopesOf(partOf(operation, 'security') ?? everywhere),
    customerAwareScope: typeof scope === 'string' ? scope : null,
    parameters: parametersOf(item, operation),
    body: bodyOf(operation),
  };
}

function eventOf(type: string, item: unknown, operation: object): ContractEvent {
  const body = bodyOf(operation);
  return {
    type,
    headers: parametersOf(item, operation).filter((parameter) => parameter.in === 'header'),
    schema: body?.schema ?? {},
    examples: body?.examples ?? {},
  };
}

function scopesOf(security: unknown): ContractOperation['scopes'] {
  const ways = listOf(security);
  if (ways.some((way) => Object.keys(recordOf(way)).length === 0)) return []; // without a key it works, too
  return ways.map((way) => Object.values(recordOf(way)).flatMap((scopes) => listOf(scopes).map(String)));
}

/** Of the path, and of the operation, which counts over it. */
function parametersOf(item: unknown, operation: object): readonly ContractParameter[] {
  const found = [...listOf(partOf(operation, 'parameters')), ...listOf(partOf(item, 'parameters'))].flatMap((parameter) => {
    const [name, place] = [partOf(parameter, 'name'), partOf(parameter, 'in')];
    if (typeof name !== 'string' || (place !== 'path' && place !== 'query' && place !== 'header')) return [];
    const required = partOf(parameter, 'required') === true;
    return [{ name, in: place, required, schema: recordOf(partOf(parameter, 'schema')) } satisfies ContractParameter];
  });
  return found.filter((one, index) => found.findIndex((other) => other.name === one.name && other.in === one.in) === index);
}

function bodyOf(operation: object): ContractBody | null {
  const body = partOf(operation, 'requestBody');
  const json = partOf(partOf(body, 'content'), 'application/json');
  if (!isObject(json)) return null;
  const examples = entriesIn(partOf(json, 'examples')).map(([name, example]) => [name, partOf(example, 'value')]);
  return {
    required: partOf(body, 'required') === true,
    schema: recordOf(partOf(json, 'schema')),
    examples: Object.fromEntries(examples),
  };
}

function entriesIn(value: unknown): readonly (readonly [string, unknown])[] {
  return Object.entries(recordOf(value));
}
