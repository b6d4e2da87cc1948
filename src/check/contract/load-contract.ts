/** What the contract kit asks of an OpenAPI document, and how each reference in it is replaced by what it leads to. */
import { partOf } from '../json.js';

/** Its message says where, what is wrong, and what to do. */
export class ContractError extends Error {}

/** A file, parsed, that knows where its parts stand. */
export interface Page {
  /** As messages name it. */
  readonly file: string;
  readonly value: unknown;
  /** `openapi.yaml:14:3`, of what the keys lead to, or of the nearest part above that is there. */
  at(keys: readonly string[]): string;
}

/** Refuses what is no OpenAPI 3.1 with operations in it, and answers what is. */
export function refuseOthers(page: Page): object {
  const { file, value } = page;
  const complain = (keys: readonly string[], message: string) => new ContractError(`${page.at(keys)} ${message}`);
  if (!isObject(value)) throw new ContractError(`${file} is no OpenAPI document: it begins with no keys such as "openapi: 3.1.0".`);
  const { openapi, swagger, paths } = value;
  if (swagger !== undefined)
    throw complain(
      ['swagger'],
      `is Swagger ${swagger}, and this kit reads OpenAPI 3.1. Convert it, for example with swagger2openapi, ${to31}`,
    );
  if (openapi === undefined) throw complain([], `is no OpenAPI document: it has no "openapi: 3.1.0". ${looksLike(value)}`.trim());
  if (typeof openapi !== 'string')
    throw complain(['openapi'], `has openapi: ${JSON.stringify(openapi)}, which is no text. Write openapi: 3.1.0, with three numbers.`);
  if (/^3\.0(?:\.|$)/.test(openapi)) throw complain(['openapi'], `is OpenAPI ${openapi}, and this kit reads 3.1. Convert it: ${to31}`);
  if (!/^3\.1\.\d+/.test(openapi)) throw complain(['openapi'], `is OpenAPI "${openapi}", and this kit reads 3.1, such as openapi: 3.1.0.`);
  if (!isObject(paths) || Object.keys(paths).length === 0)
    throw complain(
      paths === undefined ? [] : ['paths'],
      'has no paths, so there is nothing to hold anything against. Give it operations below "paths".',
    );
  return value;
}

const to31 =
  'write openapi: 3.1.0, replace nullable: true by type: [..., "null"], and exclusiveMinimum: true with minimum: N by exclusiveMinimum: N (the same for maximum).';

function looksLike(value: Readonly<Record<string, unknown>>): string {
  if ('asyncapi' in value) return 'It is an AsyncAPI document.';
  if ('item' in value && 'info' in value) return 'It looks like a Postman collection: give it to --postman.';
  if ('$schema' in value) return 'It looks like a JSON Schema.';
  if ('tenants' in value || 'extends' in value) return 'It looks like a scenario.';
  return '';
}

/** Refuses two operations of one name: what is said of one would be said of the other. `document` is without references. */
export function refuseNamesakes(page: Page, document: object): void {
  const known = new Map<string, string>();
  for (const [path, item] of Object.entries(partOf(document, 'paths') ?? {}))
    for (const method of methods) {
      const id = partOf(partOf(item, method), 'operationId');
      if (typeof id !== 'string') continue;
      const here = `${method.toUpperCase()} ${path}`;
      const other = known.get(id);
      if (other !== undefined)
        throw new ContractError(
          `${page.at(['paths', path, method, 'operationId'])} the operationId ${id} of ${here} is that of ${other} already. Name one of them otherwise.`,
        );
      known.set(id, here);
    }
}

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

/** Another file that a reference of `from` leads to. `at`: where the reference stands. */
export type Shelf = (path: string, from: Page, at: () => string) => Page;

/**
 * The document with each reference replaced by what it leads to. What is referred to several times is one object in it, and what refers to
 * itself holds itself.
 */
export function dereferenced(root: Page, shelf: Shelf): object {
  const done = new Map<unknown, unknown>();
  const later: (() => void)[] = [];

  const resolved = (source: unknown, page: Page, keys: readonly string[], isSchema: boolean, chain: readonly unknown[]): unknown => {
    if (typeof source !== 'object' || source === null) return source;
    if (done.has(source)) return done.get(source);
    const reference = Array.isArray(source) ? undefined : partOf(source, '$ref');
    if (typeof reference === 'string') return followed(source, reference, page, keys, isSchema, chain);
    const copy: unknown[] | Record<string, unknown> = Array.isArray(source) ? [] : {};
    done.set(source, copy);
    for (const [key, part] of Object.entries(source)) {
      const value = resolved(part, page, [...keys, key], isSchema || key === 'schema' || keys.at(-1) === 'schemas', []);
      if (key === '__proto__') Object.defineProperty(copy, key, { value, enumerable: true });
      else Object.assign(copy, { [key]: value });
    }
    return copy;
  };

  const followed = (
    source: object,
    reference: string,
    page: Page,
    keys: readonly string[],
    isSchema: boolean,
    chain: readonly unknown[],
  ): unknown => {
    const at = () => page.at([...keys, '$ref']);
    if (chain.includes(source)) throw new ContractError(`${at()} $ref: ${reference} ${leadsBack}`);
    const there = placeOf(reference, page, at, shelf);
    const target = resolved(there.value, there.page, there.keys, isSchema, [...chain, source]);
    const { $ref: _, ...beside } = source as Record<string, unknown>; // as: an object by its names
    if (Object.keys(beside).length === 0) {
      done.set(source, target);
      return target;
    }
    const copy: Record<string, unknown> = {};
    done.set(source, copy);
    const more = resolved(beside, page, keys, isSchema, []);
    const isMerged = isObject(target) && (!isSchema || Object.keys(beside).every(isAnnotation));
    later.push(() => Object.assign(copy, isMerged ? { ...target, ...(more as object) } : { allOf: [target, more] })); // as: made of an object
    return copy;
  };

  const document = resolved(root.value, root, [], false, []);
  for (const fill of later) fill();
  return isObject(document) ? document : {};
}

interface Place {
  readonly page: Page;
  readonly keys: readonly string[];
  readonly value: unknown;
}

/** What a reference on a page leads to. `from`: the references that led here. */
function placeOf(reference: string, page: Page, at: () => string, shelf: Shelf, from: readonly string[] = []): Place {
  const refused = (what: string) => new ContractError(`${at()} $ref: ${reference} ${what}`);
  if (/^[a-z][a-z0-9+.-]+:|^\/\//i.test(reference))
    throw refused('leads to the network, and nothing is fetched. Save what it leads to beside this file, and refer to that.');
  const [path = '', fragment = ''] = reference.split('#', 2);
  if (fragment !== '' && !fragment.startsWith('/'))
    throw refused('leads to an anchor, which this kit does not follow. Write a path, such as #/components/schemas/Name.');
  const there = path === '' ? page : shelf(decoded(path), page, at);
  let place: Place = { page: there, keys: [], value: there.value };
  for (const part of fragment.split('/').slice(1)) {
    const key = decoded(part).replaceAll('~1', '/').replaceAll('~0', '~');
    const onward = partOf(place.value, '$ref');
    if (typeof onward === 'string') {
      const step = `${place.page.file} ${onward}`; // a part on the way is a reference itself
      if (from.includes(step)) throw refused(leadsBack);
      place = placeOf(onward, place.page, at, shelf, [...from, step]);
    }
    const { value } = place;
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) {
      const missing = [...place.keys, key].map((one) => one.replaceAll('~', '~0').replaceAll('/', '~1')).join('/');
      throw refused(`leads to nothing: ${place.page.file} has no #/${missing}. Correct it, or add what it should lead to.`);
    }
    place = { page: place.page, keys: [...place.keys, key], value: partOf(value, key) };
  }
  return place;
}

const leadsBack = 'leads back to itself, through nothing but references. Let one of them lead to something.';

/** What says something about a value and does not restrict it. */
function isAnnotation(key: string): boolean {
  return /^(?:title|summary|description|deprecated|readOnly|writeOnly|examples?|default|externalDocs|\$comment|x-.*)$/.test(key);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a percent sign of its own
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
