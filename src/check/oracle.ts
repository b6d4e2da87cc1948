/** Judges exchanges by an OpenAPI contract, through an engine that is not ours. */

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

interface ContractViolation {
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

/** `document`: the contract, parsed. It is not changed. `load`: the engine comes only now, since most runs never need it. */
export async function oracleFor(document: object, load: () => Promise<Engine> = () => import('./prism.js')): Promise<Oracle> {
  const { getHttpOperationsFromSpec, validateInput, validateOutput } = await load();
  const operations = await getHttpOperationsFromSpec(structuredClone(document));
  return (exchange) => {
    const [path = '', query = ''] = exchange.path.split('?', 2);
    const resource = operations.find((one) => one.method === exchange.method.toLowerCase() && isAt(one.path, path));
    if (resource === undefined) return { operation: null, violations: [] };
    const method = resource.method as 'get'; // as: one of HTTP's own
    const request = {
      method,
      url: { path, query: Object.fromEntries(new URLSearchParams(query)) },
      headers: lowerCased(exchange.requestHeaders),
      body: exchange.requestBody,
    };
    const response = { statusCode: exchange.status, headers: lowerCased(exchange.responseHeaders), body: exchange.responseBody };
    return {
      operation: resource.iid ?? resource.id,
      violations: [
        ...(isDecodable(path)
          ? violationsIn('request', validateInput({ resource, element: request }))
          : [{ in: 'request', pointer: '/path', message: 'has a percent sign that begins no character' } as const]),
        ...violationsIn('response', validateOutput({ resource, element: response })),
      ],
    };
  };
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

/** The engine throws at what is not. */
function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

/** Whether a path is one of a template. */
function isAt(template: string, path: string): boolean {
  const [wanted, given] = [template.split('/'), path.split('/')];
  return wanted.length === given.length && wanted.every((part, index) => part.startsWith('{') || part === given[index]);
}

function lowerCased(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
