/** Requests with one thing wrong in each, and what they should be answered. */
import type { Call } from '../call.js';
import type { ContractOperation, ContractParameter } from '../contract/contract.js';
import { drawOf } from '../generate/draw.js';
import { type Expectation, hasStatus, isAll, isError, isRefused, isRefusedByMock, isTooMany, lacksScope } from './expected.js';
import { type BodyFault, faultsOf, valueFaults } from './faults.js';
import { callOf, parametersOf, type Request, withParameter } from './requests.js';
import { type Keys, mostBytes } from './scenario.js';
import { fits, isRecord, numberIn, plain, propertiesOf, typeOf } from './schema.js';
import { asUpsert, choiceIn, isCustomerAware } from './unsaid.js';
import { someValueOf } from './values.js';

export interface Trial {
  /** Without the name of its operation. */
  readonly what: string;
  readonly call: Call;
  readonly expectation: Expectation;
}

export interface Subject {
  readonly operation: ContractOperation;
  /** Requests that it has taken, or if it has taken none, would have; never empty. */
  readonly sound: readonly Request[];
  readonly keys: Keys;
  readonly seed: number;
  readonly isMock: boolean;
}

/** All that needs no other answer before. */
export function refusalsOf(subject: Subject): readonly Trial[] {
  return [...wrongKeys(subject), ...wrongPaths(subject), ...wrongParameters(subject), ...wrongContents(subject), ...wrongBodies(subject)];
}

function wrongKeys({ operation, sound, keys }: Subject): readonly Trial[] {
  const [request] = sound;
  if (request === undefined || operation.scopes.length === 0) return [];
  const { scopes, customerAwareScope } = operation;
  const trial = (what: string, key: string | null, expectation: Expectation, sent: Request = request) => ({
    what,
    call: callOf(operation, sent, key),
    expectation,
  });
  const aware = sound.find(({ body }) => isCustomerAware(body));
  return [
    trial('without a key', null, hasStatus([401])),
    trial('with an unknown key', 'fio_live_MOCKnobody00000000001', hasStatus([401])),
    ...scopes.flat().flatMap((scope) => {
      const key = keys.without[scope];
      return key === undefined ? [] : [trial(`by a client without ${scope}`, key, lacksScope(scopes.flat()))];
    }),
    ...[customerAwareScope].flatMap((scope) => {
      const key = scope === null ? undefined : keys.without[scope];
      if (scope === null || key === undefined || aware === undefined) return [];
      return [trial(`with customer context, by a client without ${scope}`, key, lacksScope([scope]), aware)];
    }),
    ...(keys.limited === null ? [] : [trial('one request too many', keys.limited, isTooMany)]),
    ...(keys.faulty === null ? [] : [trial('while the server fails', keys.faulty, hasStatus([500]))]),
  ];
}

function wrongPaths({ operation, sound, keys, seed }: Subject): readonly Trial[] {
  const [request] = sound;
  if (request === undefined) return [];
  return operation.parameters
    .filter((parameter) => parameter.in === 'path')
    .flatMap((parameter) => {
      const { name } = parameter;
      const at = (value: string) => callOf(operation, withParameter(request, parameter, value), keys.main);
      const malformed = ['abc', '0', '1.5', 'no such thing'].filter((text) => !isValid(parameter, text));
      return [
        { what: `${name} that nobody has`, call: at(unknownValue(parameter, seed)), expectation: hasStatus([404]) },
        ...malformed.map((text) => ({
          what: `${name} ${text}`,
          call: at(text),
          expectation: isRefused(`/path/${name}`, [400, 404, 422]),
        })),
      ];
    });
}

/** The largest number there is, or a word that was drawn. */
export function unknownValue({ name, schema }: Pick<ContractParameter, 'name' | 'schema'>, seed: number): string {
  const flat = plain(schema);
  const type = typeOf(flat);
  if (type === 'integer' || type === 'number') return String(numberIn(flat, 'maximum') ?? Number.MAX_SAFE_INTEGER);
  return String(someValueOf(flat, drawOf(seed, `unknown ${name}`, 0)));
}

/** Parameters are text on their way: `5` is a number where one is wanted. */
function isValid({ schema }: ContractParameter, text: string): boolean {
  const type = typeOf(plain(schema));
  return fits(schema, type === 'integer' || type === 'number' ? Number(text) : text);
}

function wrongParameters({ operation, sound, keys }: Subject): readonly Trial[] {
  const [request] = sound;
  if (request === undefined) return [];
  return parametersOf(operation).flatMap((parameter) => {
    const { name, schema } = parameter;
    const isHeader = parameter.in === 'header';
    const pointer = `/${parameter.in}/${isHeader ? name.toLowerCase() : name}`;
    const missing = { ...request, query: without(request.query, [name]), headers: without(request.headers, [name]) };
    const faults = valueFaults(schema)
      .filter(({ kind, value }) => typeof value === 'string' || (typeof value === 'number' && kind !== 'wrong type') || value === 1.5)
      .filter(({ value }) => !isValid(parameter, String(value)) && !(isHeader && value === ''))
      .map(({ what, value }) => ({
        what: `${name} ${what}`,
        call: callOf(operation, withParameter(request, parameter, String(value)), keys.main),
        expectation: isRefused(pointer),
      }));
    if (!parameter.required) return faults;
    return [{ what: `${name} is missing`, call: callOf(operation, missing, keys.main), expectation: isRefused(pointer) }, ...faults];
  });
}

/** The body as a whole. */
function wrongContents({ operation, sound, keys, isMock }: Subject): readonly Trial[] {
  const [request] = sound;
  if (operation.body === null || request === undefined) return [];
  const call = callOf(operation, request, keys.main);
  const json = { ...call.headers, 'Content-Type': 'application/json' };
  const trial = (what: string, body: string | null, headers: Call['headers'] = json, expectation = isRefused('/body')) => ({
    what,
    call: { ...call, body, headers },
    expectation,
  });
  const isObject = typeOf(plain(operation.body.schema)) === 'object';
  return [
    ...(operation.body.required ? [trial('without a body', null)] : []),
    trial('a body that is no JSON', '{"externalId": '),
    trial('a body sent as text', call.body, { ...json, 'Content-Type': 'text/plain' }, isRefused('/header/content-type')),
    ...(isObject
      ? [
          trial('a body that is a list', '[]'),
          trial('a body that is a word', '"a word"'),
          trial('a body that is null', 'null'),
          trial('a body of lists in lists, 10000 deep', '['.repeat(10_000) + ']'.repeat(10_000)),
        ]
      : []),
    ...(isMock && isRecord(request.body)
      ? [trial('a body that is too large', JSON.stringify({ ...request.body, padding: 'x'.repeat(mostBytes) }), json, hasStatus([413]))]
      : []),
  ];
}

function wrongBodies({ operation, sound, keys, seed, isMock }: Subject): readonly Trial[] {
  const { body, id } = operation;
  if (body === null) return [];
  const trial = (request: Request, what: string, sent: unknown, expectation: Expectation) => ({
    what,
    call: callOf(operation, { ...request, body: sent }, keys.main),
    expectation,
  });
  const faults = new Map<string, BodyFault & { readonly request: Request }>();
  for (const request of mostDetailed(sound))
    for (const fault of faultsOf(body.schema, asUpsert(request.body)))
      if (!faults.has(fault.what)) faults.set(fault.what, { ...fault, request });
  const chosen = someOfEachKind([...faults.values()], drawOf(seed, `faults of ${id}`, 0));
  const single = chosen.map(({ what, pointer, body: sent, request }) =>
    trial(request, what, sent, isMock ? isRefusedByMock(pointer) : isRefused(pointer)),
  );
  const [first] = sound;
  if (first === undefined) return single;
  const properties = propertiesOf(plain(body.schema));
  const choice = choiceIn(properties.map(([name]) => name));
  const whole = isRecord(first.body) ? first.body : {};
  const beside = sound.flatMap((request) => (isRecord(request.body) ? [request.body] : []));
  const unknown = properties.filter(([name, schema]) => /Id$/.test(name) && name !== 'externalId' && typeOf(plain(schema)) === 'integer');
  return [
    ...single,
    ...(choice === null ? [] : choiceFaults(choice, whole, beside).map(([what, sent]) => trial(first, what, sent, isRefused('/body')))),
    ...unknown.map(([name, schema]) => {
      const others = choice?.includes(name) ? without(whole, choice) : whole;
      const value = Number(unknownValue({ name, schema }, seed));
      return trial(first, `${name} that nobody has`, { ...others, [name]: value }, isRefused(`/body/${name}`, [400, 404, 422]));
    }),
    ...(isMock && choice?.includes('targets')
      ? [trial(first, '1001 targets', { ...without(whole, choice), targets: Array.from({ length: 1001 }, () => ({})) }, hasStatus([413]))]
      : []),
  ];
}

/** Of two things neither, or both. */
function choiceFaults(
  [one, other]: readonly [string, string],
  whole: Readonly<Record<string, unknown>>,
  bodies: readonly Readonly<Record<string, unknown>>[],
): readonly (readonly [string, unknown])[] {
  const valueUnder = (name: string) => bodies.map((body) => body[name]).find((value) => value !== undefined && value !== null);
  const [first, second] = [valueUnder(one), valueUnder(other)];
  const rest = without(whole, [one, other]);
  const neither = [`neither ${one} nor ${other}`, rest] as const;
  if (first === undefined || second === undefined) return [neither];
  return [neither, [`both ${one} and ${other}`, { ...rest, [one]: first, [other]: second }]];
}

function without<T>(whole: Readonly<Record<string, T>>, names: readonly string[]): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(whole).filter(([name]) => !names.includes(name)));
}

/** Those that hold the most: there is most in them to be wrong. */
function mostDetailed(sound: readonly Request[]): readonly Request[] {
  return [...sound].sort((one, other) => JSON.stringify(other.body ?? '').length - JSON.stringify(one.body ?? '').length).slice(0, 3);
}

/** So many of a body's faults are tried; which, the seed decides. */
const mostFaults = 60;

function someOfEachKind<T extends BodyFault>(faults: readonly T[], draw: ReturnType<typeof drawOf>): readonly T[] {
  const kinds = new Map<string, { readonly fault: T; readonly order: number }[]>();
  for (const fault of faults) {
    const group = kinds.get(fault.kind) ?? [];
    kinds.set(fault.kind, group);
    group.push({ fault, order: draw.fraction() });
  }
  const groups = [...kinds.values()].map((group) => group.sort((one, other) => one.order - other.order).map(({ fault }) => fault));
  const longest = Math.max(0, ...groups.map((group) => group.length));
  const inTurn = Array.from({ length: longest }, (_, index) => groups.flatMap((group) => group.slice(index, index + 1))).flat();
  return inTurn.slice(0, mostFaults);
}

/** Of what no operation has. With a target only what reads: who knows what else it does. */
export function unknownRoutes(operations: readonly ContractOperation[], keys: Keys, isMock: boolean): readonly Trial[] {
  const expectation = isAll(hasStatus(isMock ? [405] : [404, 405]), isError);
  const headers = { Authorization: `Bearer ${keys.main}` };
  const paths = [...new Set(operations.map(({ path }) => path))];
  const methods = isMock ? ['GET', 'PUT', 'PATCH', 'DELETE', 'POST'] : ['GET'];
  return [
    {
      what: 'GET /no-such-path',
      call: { method: 'GET', path: '/no-such-path', headers, body: null },
      expectation: isAll(hasStatus([404]), isError),
    },
    ...paths.flatMap((path) => {
      const method = methods.find((one) => operations.every((other) => other.path !== path || other.method !== one));
      if (method === undefined) return [];
      const written = path.replace(/\{[^}]+\}/g, '1');
      return [{ what: `${method} ${path}`, call: { method, path: written, headers, body: null }, expectation }];
    }),
  ];
}
