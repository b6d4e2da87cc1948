/** Judges exchanges by an OpenAPI contract, through an engine that is not ours. */
import { lowerCased } from '../call.js';

/** What went over the wire, read. */
export interface ObservedExchange {
  readonly method: string;
  /** Below the base path, with its query: `/import-jobs?limit=5`. */
  readonly path: string;
  readonly requestHeaders: Readonly<Record<string, string>>;
  /** As JSON has it; `undefined` where there was none. */
  readonly requestBody: unknown;
  readonly status: number;
  readonly responseHeaders: Readonly<Record<string, string>>;
  readonly responseBody: unknown;
}

export interface ContractViolation {
  readonly in: 'request' | 'response';
  /** JSON pointer into the exchange, such as `/body/items/0/status` or `/header/x-correlation-id`; `''` for the whole. */
  readonly pointer: string;
  readonly message: string;
}

interface Verdict {
  /** `null`: the contract has no such operation. */
  readonly operation: string | null;
  readonly violations: readonly ContractViolation[];
}

export type Oracle = (exchange: ObservedExchange) => Verdict;

type Engine = typeof import('./prism.js');

/** An operation as the engine has read it. */
export type HttpOperation = Awaited<ReturnType<Engine['getHttpOperationsFromSpec']>>[number];

/** The engine comes only when it is asked for, since most runs never need it. */
const ours = (): Promise<Engine> => import('./prism.js');

/** `document`: OpenAPI 3.1, parsed. It is not changed. */
export async function oracleFor(document: object, load = ours): Promise<Oracle> {
  return oracleOf(await operationsOf(document, load), load);
}

export async function operationsOf(document: object, load = ours): Promise<readonly HttpOperation[]> {
  const { getHttpOperationsFromSpec } = await load();
  return getHttpOperationsFromSpec({ ...structuredClone(document), jsonSchemaDialect: dialectOf(document) });
}

const draft2020 = 'https://json-schema.org/draft/2020-12/schema';

/** That of OpenAPI 3.1 is JSON Schema 2020-12 with annotations. The engine knows it by no other name, and would go by draft 7 instead. */
function dialectOf(document: object): string {
  const named = 'jsonSchemaDialect' in document ? document.jsonSchemaDialect : undefined;
  return typeof named === 'string' && !/^https:\/\/spec\.openapis\.org\/oas\/3\.1\//.test(named) ? named : draft2020;
}

export async function oracleOf(operations: readonly HttpOperation[], load = ours): Promise<Oracle> {
  const { validateInput, validateOutput } = await load();
  const places = operations.map((operation) => ({ operation, pattern: patternOf(operation.path), named: namedParts(operation.path) }));
  places.sort((one, other) => other.named - one.named); // /webhooks/deliveries before /webhooks/{id}, as OpenAPI says
  return (exchange) => {
    const [path = '', query = ''] = exchange.path.split('?', 2);
    const resource = places.find(
      ({ operation, pattern }) => operation.method === exchange.method.toLowerCase() && pattern.test(path),
    )?.operation;
    if (resource === undefined) return { operation: null, violations: [] };
    const method = resource.method as 'get'; // as: one of HTTP's own
    const request = {
      method,
      url: { path, query: valuesOf(query, resource) },
      headers: lowerCased(exchange.requestHeaders),
      body: exchange.requestBody,
    };
    const response = { statusCode: exchange.status, headers: lowerCased(exchange.responseHeaders), body: exchange.responseBody };
    return {
      operation: resource.iid ?? `${resource.method.toUpperCase()} ${resource.path}`,
      violations: [
        ...(isDecodable(path)
          ? violationsIn('request', validateInput({ resource, element: request })).map((violation) => asNamed(violation, resource))
          : [{ in: 'request', pointer: '/path', message: 'has a percent sign that begins no character' } as const]),
        ...violationsIn('response', validateOutput({ resource, element: response })),
      ],
    };
  };
}

/** Of a template: whatever has no slash may stand for `{name}`. */
function patternOf(template: string): RegExp {
  const parts = template.split(/\{[^{}]*\}/).map(escaped);
  return new RegExp(`^${parts.join('[^/]+')}$`);
}

/** For a regular expression. */
function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** How many parts of a template have no placeholder. */
function namedParts(template: string): number {
  return template.split('/').filter((part) => !part.includes('{')).length;
}

/** Of the parameters of an operation; any other counts for nothing. What is given several times has several values. */
function valuesOf(query: string, { request }: HttpOperation): Record<string, string | string[]> {
  const given = new URLSearchParams(query);
  return Object.fromEntries(
    (request?.query ?? []).flatMap(({ name }) => {
      const values = given.getAll(name);
      return values.length === 0 ? [] : [[name, values.length === 1 ? String(values[0]) : values]];
    }),
  );
}

interface Diagnostic {
  readonly path?: readonly (string | number)[];
  readonly message: string;
}

type Judged = { readonly _tag: 'Left'; readonly left: readonly Diagnostic[] } | { readonly _tag: 'Right' };

function violationsIn(where: ContractViolation['in'], judged: Judged): readonly ContractViolation[] {
  if (judged._tag === 'Right') return [];
  return judged.left.map(({ path = [], message }) => ({
    in: where,
    pointer: path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join(''),
    message,
  }));
}

/** The engine writes the names of parameters in lower case, and has no place for a body that is missing. */
function asNamed(violation: ContractViolation, { request }: HttpOperation): ContractViolation {
  const { pointer, message } = violation;
  if (pointer === '' && message === 'Body parameter is required') return { ...violation, pointer: '/body' };
  const place = /^\/(query|path)(?:\/|$)/.exec(pointer)?.[1];
  if (place !== 'query' && place !== 'path') return violation;
  const name = (request?.[place] ?? []).map((parameter) => parameter.name).find((one) => isAbout(one.toLowerCase(), place, violation));
  if (name === undefined) return violation;
  const lower = name.toLowerCase();
  return {
    ...violation,
    pointer: pointer.replace(`/${place}/${lower}`, () => `/${place}/${name}`),
    message: message.replace(lower, () => name),
  };
}

/** `name`: in lower case. */
function isAbout(name: string, place: string, { pointer, message }: ContractViolation): boolean {
  return pointer === `/${place}/${name}` || pointer.startsWith(`/${place}/${name}/`) || message.endsWith(`property '${name}'`);
}

/** The engine throws at what is not. */
function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}
