/** What is asked of every exchange of the API tests: that its answer is as the contract has it, and that two engines judge it alike. */
import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect } from 'vitest';
import { parse } from 'yaml';
import { type ContractOperation, type ContractParameter, contractOf } from '../../src/check/contract/contract.js';
import { dereferenced } from '../../src/check/contract/load-contract.js';
import { type Oracle, oracleFor } from '../../src/check/contract/oracle.js';
import { explain, problemText } from '../../src/contract/explain.js';
import { answers } from '../../src/contract/generated/answers.js';
import { findRoute } from '../../src/contract/routes.js';
import type { Received } from './given.js';

/** A request as it went over the wire. */
export interface Sent {
  readonly method: string;
  readonly path: string;
  /** Their names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** `undefined` for none. */
  readonly body: string | Uint8Array | undefined;
}

/** An answer of an operation has a status of that operation and the body that the contract gives it; any other is an error in the vendor's shape. */
export function expectContract(method: string, path: string, { status, body, headers }: Received): void {
  expect(headers.get('x-correlation-id'), 'every answer has a correlation ID').toMatch(/^[A-Za-z0-9._-]{1,64}$/);
  const route = findRoute(method, path);
  const operation = route.kind === 'found' ? route.operation.id : 'importTarget';
  const validate = route.kind === 'found' ? answers[operation]?.[status] : answers[operation]?.[400];
  if (validate === undefined) throw new Error(`${operation} answered ${status}, which the contract does not have: ${JSON.stringify(body)}`);
  if (method === 'HEAD') return;
  if (!validate(body))
    throw new Error(
      `${operation} ${status} breaks the contract: ${explain(body, validate.errors ?? [])
        .map(problemText)
        .join('; ')}`,
    );
  if (status >= 400) expect(body).toMatchObject({ error: { correlationId: expect.any(String) } });
}

/** An engine that is not ours must find nothing in the answer, and in the request just what our own validators find. */
export async function expectAgreement(sent: Sent, { status, headers, text, body }: Received): Promise<void> {
  if (sent.method === 'HEAD') return;
  engines ??= bothEngines();
  const { judge, findingsIn } = await engines;
  const requestBody = bodyOf(sent);
  const { operation, violations } = judge({
    method: sent.method,
    path: sent.path,
    requestHeaders: sent.headers,
    requestBody: requestBody.value,
    status,
    responseHeaders: Object.fromEntries(headers),
    responseBody: text === '' ? undefined : body,
  });
  expect(violations.filter((violation) => violation.in === 'response')).toEqual([]);
  if (operation === null || !requestBody.isReadable) return;
  const theirs = violations.filter((violation) => violation.in === 'request').map(({ pointer, message }) => ({ pointer, message }));
  const own = findingsIn(operation, sent, requestBody.value);
  if (pointersOf(own) !== pointersOf(theirs))
    throw new Error(
      `The engines disagree about ${sent.method} ${sent.path} ${JSON.stringify(requestBody.value)}\nours: ${JSON.stringify(own)}\ntheirs: ${JSON.stringify(theirs)}`,
    );
}

interface Finding {
  readonly pointer: string;
  readonly message: string;
}

/** Which places are found fault with, and not in which words or how often. */
function pointersOf(findings: readonly Finding[]): string {
  return [...new Set(findings.map(({ pointer }) => pointer))].sort().join('\n');
}

type FindingsIn = (operation: string, sent: Sent, body: unknown) => readonly Finding[];

let engines: Promise<{ readonly judge: Oracle; readonly findingsIn: FindingsIn }> | null = null;

async function bothEngines() {
  const document: object = parse(readFileSync(new URL('../../contracts/openapi.yaml', import.meta.url), 'utf8'));
  return { judge: await oracleFor(document), findingsIn: ourFindings(document) };
}

function ourFindings(document: object): FindingsIn {
  const noOthers = () => {
    throw new Error('The contract is one file.');
  };
  const { operations } = contractOf('', dereferenced({ file: '', value: document, at: () => '' }, noOthers));
  const judges = new Map(operations.map((operation) => [operation.id, judgeOf(operation)]));
  return (operation, sent, body) => judges.get(operation)?.(sent, body) ?? [];
}

function judgeOf({ path: template, parameters, body }: ContractOperation) {
  const inBody = body === null ? null : bodies.compile(body.schema);
  const inQuery = parametersIn('query', parameters);
  const inPath = parametersIn('path', parameters);
  const inHeaders = parametersIn('header', parameters);
  return (sent: Sent, value: unknown): readonly Finding[] => {
    const [path = '', query = ''] = sent.path.split('?', 2);
    return [
      ...(value === undefined && body?.required ? [{ pointer: '/body', message: 'is missing' }] : []),
      ...(value === undefined || inBody === null ? [] : judged(inBody, value, '/body')),
      ...judged(inQuery, valuesOf(query), '/query'),
      ...(isDecodable(path) ? judged(inPath, namedParts(template, path), '/path') : [{ pointer: '/path', message: 'is no text' }]),
      ...judged(inHeaders, withoutEmpty(sent.headers), '/header'),
    ];
  };
}

/** What is given several times has several values. */
function valuesOf(query: string): Record<string, unknown> {
  const given = new URLSearchParams(query);
  return withoutEmpty(
    Object.fromEntries(
      [...new Set(given.keys())].map((name) => {
        const values = given.getAll(name);
        return [name, values.length === 1 ? values[0] : values];
      }),
    ),
  );
}

/** The one known gap: the other engine takes an empty value of a parameter for none at all. The mock refuses it, as the contract says. */
function withoutEmpty(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));
}

function namedParts(template: string, path: string): Record<string, string> {
  const parts = path.split('/');
  const named = template.split('/').map((part, index) => [/^\{(.+)\}$/.exec(part)?.[1], decodeURIComponent(parts[index] ?? '')] as const);
  return Object.fromEntries(named.flatMap(([name, value]) => (name === undefined ? [] : [[name, value]])));
}

const bodies = withFormats(new Ajv2020({ strict: false, allErrors: true }));
const texts = withFormats(new Ajv2020({ strict: false, allErrors: true, coerceTypes: true })); // what is written in a URL or a header has no type

function withFormats(ajv: Ajv2020): Ajv2020 {
  addFormats.default(ajv);
  return ajv;
}

function parametersIn(place: ContractParameter['in'], parameters: readonly ContractParameter[]): ValidateFunction {
  const ones = parameters.filter((parameter) => parameter.in === place);
  const nameOf = ({ name }: ContractParameter) => (place === 'header' ? name.toLowerCase() : name);
  return texts.compile({
    type: 'object',
    properties: Object.fromEntries(ones.map((one) => [nameOf(one), one.schema])),
    required: ones.filter(({ required }) => required).map(nameOf),
  });
}

function judged(validate: ValidateFunction, value: unknown, at: string): readonly Finding[] {
  if (validate(value)) return [];
  return (validate.errors ?? []).map(({ instancePath, message = '' }) => ({ pointer: at + instancePath, message }));
}

function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

/** A body that is no JSON is refused before any schema is asked. */
function bodyOf({ headers, body }: Sent): { readonly isReadable: boolean; readonly value?: unknown } {
  if (body === undefined) return { isReadable: true };
  if (!/^application\/json\b/.test(headers['content-type'] ?? '')) return { isReadable: false };
  try {
    return { isReadable: true, value: JSON.parse(typeof body === 'string' ? body : Buffer.from(body).toString('utf8')) };
  } catch {
    return { isReadable: false };
  }
}
