/** Reading a contract: the package's own, a user's in one file or several, and all that is none. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ObservedExchange } from '../../src/check/contract/oracle.js';
import { readContract } from '../../src/cli/contract-file.js';
import { UsageError } from '../../src/cli/flags.js';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'contract-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

/** Files in a folder of their own, and the path of the first. */
function files(texts: Readonly<Record<string, string>>): string {
  const own = mkdtempSync(join(folder, 'case-'));
  for (const [name, text] of Object.entries(texts)) {
    mkdirSync(join(own, name, '..'), { recursive: true });
    writeFileSync(join(own, name), text);
  }
  return join(own, Object.keys(texts)[0] ?? '');
}

/** A contract with one operation, whose answer 200 has this schema. */
function contractWith(schema: string, more = ''): string {
  return `openapi: 3.1.0
info: { title: Things, version: v1 }
paths:
  /things/{id}:
    get:
      operationId: getThing
      parameters:
        - { name: id, in: path, required: true, schema: { type: integer } }
      responses:
        "200":
          description: It is there.
          content:
            application/json:
              schema: ${schema}
${more}`;
}

function answering(responseBody: unknown, more: Partial<ObservedExchange> = {}): ObservedExchange {
  return {
    method: 'GET',
    path: '/things/1',
    requestHeaders: {},
    requestBody: undefined,
    status: 200,
    responseHeaders: { 'content-type': 'application/json' },
    responseBody,
    ...more,
  };
}

async function pointersIn(file: string, body: unknown): Promise<readonly string[]> {
  const { judge } = await readContract(file);
  return judge(answering(body)).violations.map(({ pointer }) => pointer);
}

/** What is said of the file, without its folder. */
async function complaintAbout(file: string): Promise<string> {
  const error = await readContract(file).then(
    () => null,
    (failure: unknown) => failure,
  );
  if (!(error instanceof UsageError)) throw new Error(`a usage error was expected, not ${error}`);
  return error.message.replaceAll(join(file, '..', '/'), '');
}

describe('the own contract', () => {
  test('has its operations and events, and no reference is left in its document', async () => {
    const { contract, document } = await readContract(null);
    expect(contract.name).toBe('contracts/openapi.yaml');
    expect(contract.operations.map(({ id }) => id)).toContain('importTarget');
    expect(contract.events).toHaveLength(24);
    expect(JSON.stringify(contract.document)).not.toContain('"$ref"');
    expect(JSON.stringify(document)).toContain('"$ref"');
  });
});

describe('a contract of a user', () => {
  test('is YAML or JSON', async () => {
    const yaml = files({ 'api.yaml': contractWith('{ type: object, required: [name] }') });
    const { document } = await readContract(yaml);
    const json = files({ 'api.json': JSON.stringify(document) });
    expect(await pointersIn(yaml, {})).toEqual(['/body']);
    expect(await pointersIn(json, {})).toEqual(['/body']);
    expect(await pointersIn(json, { name: 'x' })).toEqual([]);
  });

  test('may refer to other files, which refer on, each relative to itself', async () => {
    const file = files({
      'api.yaml': contractWith('{ $ref: "schemas/thing.yaml#/Thing" }'),
      'schemas/thing.yaml': 'Thing: { type: object, properties: { name: { $ref: "texts/name.json" } } }',
      'schemas/texts/name.json': '{ "type": "string", "minLength": 3 }',
    });
    expect(await pointersIn(file, { name: 'ab' })).toEqual(['/body/name']);
    expect(await pointersIn(file, { name: 'abc' })).toEqual([]);
  });

  test('may refer to a whole path in another file, which refers back', async () => {
    const file = files({
      'api.yaml':
        'openapi: 3.1.0\ninfo: { title: Things, version: v1 }\npaths:\n  /things/{id}: { $ref: things.yaml }\ncomponents: { schemas: { Name: { type: string } } }\n',
      'things.yaml':
        'get:\n  operationId: getThing\n  responses:\n    "200": { description: ok, content: { application/json: { schema: { $ref: "api.yaml#/components/schemas/Name" } } } }\n',
    });
    expect(await pointersIn(file, 5)).toEqual(['/body']);
  });

  test('may have names with a slash, a tilde or a blank in references', async () => {
    const file = files({
      'api.yaml': contractWith(
        '{ $ref: "#/components/schemas/a~1b~0c%20d" }',
        'components: { schemas: { "a/b~c d": { type: string } } }\n',
      ),
    });
    expect(await pointersIn(file, 5)).toEqual(['/body']);
  });

  test('may refer into what is itself a reference', async () => {
    const schemas = 'components: { schemas: { A: { $ref: "#/components/schemas/B" }, B: { properties: { name: { type: string } } } } }\n';
    const file = files({ 'api.yaml': contractWith('{ $ref: "#/components/schemas/A/properties/name" }', schemas) });
    expect(await pointersIn(file, 5)).toEqual(['/body']);
  });

  test('may have schemas that refer to themselves', async () => {
    const tree =
      'components: { schemas: { Tree: { required: [name], properties: { children: { items: { $ref: "#/components/schemas/Tree" } } } } } }\n';
    const file = files({ 'api.yaml': contractWith('{ $ref: "#/components/schemas/Tree" }', tree) });
    expect(await pointersIn(file, { name: 'a', children: [{ name: 'b', children: [{ name: 'c' }] }] })).toEqual([]);
    expect(await pointersIn(file, { name: 'a', children: [{ name: 'b', children: [{}] }] })).toEqual(['/body/children/0/children/0']);
  });

  test('restricts further by what stands beside a reference', async () => {
    const schemas = 'components: { schemas: { Named: { required: [name] } } }\n';
    const file = files({ 'api.yaml': contractWith('{ $ref: "#/components/schemas/Named", required: [id] }', schemas) });
    const { judge } = await readContract(file);
    expect(
      judge(answering({}))
        .violations.map(({ message }) => message)
        .sort(),
    ).toEqual([expect.stringContaining("'id'"), expect.stringContaining("'name'")]);
  });

  test('takes over a description that stands beside a reference', async () => {
    const schemas = 'components: { schemas: { Name: { type: string, description: general } } }\n';
    const { contract } = await readContract(
      files({ 'api.yaml': contractWith('{ $ref: "#/components/schemas/Name", description: special }', schemas) }),
    );
    expect(JSON.stringify(contract.document)).toContain('"schema":{"type":"string","description":"special"}');
  });

  test('is held by JSON Schema 2020-12, which OpenAPI 3.1 has, unless it says otherwise', async () => {
    const schema = '{ type: object, properties: { name: { type: string } }, unevaluatedProperties: false }';
    expect(await pointersIn(files({ 'api.yaml': contractWith(schema) }), { nmae: 'x' })).toEqual(['/body']);
    const otherwise = contractWith(schema, 'jsonSchemaDialect: http://json-schema.org/draft-07/schema#\n');
    expect(await pointersIn(files({ 'api.yaml': otherwise }), { nmae: 'x' })).toEqual([]);
  });

  test('prefers the path without placeholders, whatever stands first', async () => {
    const more = '  /things/latest:\n    get: { operationId: latestThing, responses: { "200": { description: ok } } }\n';
    const { judge } = await readContract(files({ 'api.yaml': contractWith('{ type: object }', more) }));
    expect(judge(answering({}, { path: '/things/latest' })).operation).toBe('latestThing');
    expect(judge(answering({}, { path: '/things/7' })).operation).toBe('getThing');
  });

  test('may leave out operation IDs: method and path name the operation then', async () => {
    const file = files({ 'api.yaml': contractWith('{ type: object }').replace('      operationId: getThing\n', '') });
    const { contract, judge } = await readContract(file);
    expect(contract.operations.map(({ id }) => id)).toEqual(['GET /things/{id}']);
    expect(judge(answering({})).operation).toBe('GET /things/{id}');
  });
});

const to31 =
  'write openapi: 3.1.0, replace nullable: true by type: [..., "null"], and exclusiveMinimum: true with minimum: N by exclusiveMinimum: N (the same for maximum).';

describe('is refused, with its place and what to do:', () => {
  test('a file that is missing', async () => {
    expect(await complaintAbout(join(folder, 'none.yaml'))).toBe('none.yaml: there is no such file. Correct the path.');
  });

  test('a folder', async () => {
    expect(await complaintAbout(folder)).toMatch(/ is a folder\. Name the OpenAPI file in it\.$/);
  });

  test.each<[string, string, string | RegExp]>([
    ['a file that does not parse', 'openapi: 3.1.0\npaths: { /a: [\n', /^api\.yaml:3:1 does not parse: /],
    ['JSON that does not parse', '{\n  "openapi": "3.1.0",\n  "paths": {{}\n}', /^api\.yaml:\d:\d+ does not parse: /],
    ['an empty file', '', 'api.yaml is no OpenAPI document: it begins with no keys such as "openapi: 3.1.0".'],
    ['a list', '- a\n- b\n', 'api.yaml is no OpenAPI document: it begins with no keys such as "openapi: 3.1.0".'],
    ['a page of HTML', '<!DOCTYPE html>\n<html></html>\n', /^api\.yaml/],
    [
      'a Postman collection',
      '{"info": {"name": "x"}, "item": []}',
      'api.yaml:1:1 is no OpenAPI document: it has no "openapi: 3.1.0". It looks like a Postman collection: give it to --postman.',
    ],
    ['something else', 'name: x\n', 'api.yaml:1:1 is no OpenAPI document: it has no "openapi: 3.1.0".'],
    [
      'Swagger 2.0',
      'swagger: "2.0"\npaths: {}\n',
      `api.yaml:1:1 is Swagger 2.0, and this kit reads OpenAPI 3.1. Convert it, for example with swagger2openapi, ${to31}`,
    ],
    ['OpenAPI 3.0', 'openapi: 3.0.3\npaths: {}\n', `api.yaml:1:1 is OpenAPI 3.0.3, and this kit reads 3.1. Convert it: ${to31}`],
    [
      'a later OpenAPI',
      'info: {}\nopenapi: 3.2.0\npaths: {}\n',
      'api.yaml:2:1 is OpenAPI "3.2.0", and this kit reads 3.1, such as openapi: 3.1.0.',
    ],
    [
      'a version that is a number',
      'openapi: 3.1\npaths: {}\n',
      'api.yaml:1:1 has openapi: 3.1, which is no text. Write openapi: 3.1.0, with three numbers.',
    ],
    [
      'a contract without paths',
      'openapi: 3.1.0\n',
      'api.yaml:1:1 has no paths, so there is nothing to hold anything against. Give it operations below "paths".',
    ],
    [
      'a contract with no path in its paths',
      'openapi: 3.1.0\npaths: {}\n',
      'api.yaml:2:1 has no paths, so there is nothing to hold anything against. Give it operations below "paths".',
    ],
    [
      'a reference to a missing file',
      contractWith('{ $ref: gone.yaml }'),
      'api.yaml:14:25 $ref: gone.yaml leads to nothing: gone.yaml: there is no such file. Correct the path.',
    ],
    [
      'a reference to a missing place',
      contractWith('{ $ref: "#/components/schemas/Gone" }'),
      'api.yaml:14:25 $ref: #/components/schemas/Gone leads to nothing: api.yaml has no #/components. Correct it, or add what it should lead to.',
    ],
    [
      'a reference to the network',
      contractWith('{ $ref: "https://example.com/thing.yaml" }'),
      'api.yaml:14:25 $ref: https://example.com/thing.yaml leads to the network, and nothing is fetched. Save what it leads to beside this file, and refer to that.',
    ],
    [
      'a reference to an anchor',
      contractWith('{ $ref: "#thing" }'),
      'api.yaml:14:25 $ref: #thing leads to an anchor, which this kit does not follow. Write a path, such as #/components/schemas/Name.',
    ],
    [
      'references that lead to nothing but each other',
      contractWith(
        '{ $ref: "#/components/schemas/A" }',
        'components:\n  schemas:\n    A: { $ref: "#/components/schemas/B" }\n    B: { $ref: "#/components/schemas/A" }\n',
      ),
      /leads back to itself, through nothing but references\. Let one of them lead to something\.$/,
    ],
    [
      'a reference into itself',
      contractWith(
        '{ $ref: "#/components/schemas/A/properties/x" }',
        'components: { schemas: { A: { $ref: "#/components/schemas/A/y" } } }\n',
      ),
      /leads back to itself/,
    ],
    [
      'two operations of one name',
      contractWith(
        '{ type: object }',
        '  /others:\n    get:\n      operationId: getThing\n      responses: { "200": { description: ok } }\n',
      ),
      'api.yaml:17:7 the operationId getThing of GET /others is that of GET /things/{id} already. Name one of them otherwise.',
    ],
    [
      'a schema that cannot be used, by which everything would be valid',
      contractWith('{ type: string, pattern: "([" }'),
      /^api\.yaml:5:5 the schema of answer 200 of GET \/things\/\{id\} cannot be used: Invalid regular expression/,
    ],
  ])('%s', async (_, text, complaint) => {
    const said = await complaintAbout(files({ 'api.yaml': text }));
    if (typeof complaint === 'string') expect(said).toBe(complaint);
    else expect(said).toMatch(complaint);
  });

  test('a file that does not parse, and that another refers to', async () => {
    const file = files({ 'api.yaml': contractWith('{ $ref: broken.yaml }'), 'broken.yaml': 'a: [' });
    expect(await complaintAbout(file)).toMatch(/^broken\.yaml:1:\d does not parse: /);
  });
});
