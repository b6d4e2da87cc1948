/** What of a newer contract breaks those who go by the older one: a row for each change, and what is none. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type BreakingChange, breakingChanges } from '../../src/check/contract/breaking.js';
import { type Contract, contractOf } from '../../src/check/contract/contract.js';

type Json = Readonly<Record<string, unknown>>;

/** Changes of one operation, or of one event, each as `place: what`. */
function told(changes: readonly BreakingChange[]): readonly string[] {
  return changes.map(({ place, what }) => `${place}: ${what}`);
}

function withOperation(operation: Json, path = '/targets/{id}', method = 'post'): Contract {
  return contractOf('test.yaml', { openapi: '3.1.0', paths: { [path]: { [method]: { operationId: 'importTarget', ...operation } } } });
}

function between(old: Contract, next: Contract): readonly string[] {
  return told(breakingChanges(old, next));
}

const json = (schema: unknown) => ({ content: { 'application/json': { schema } } });
const request = (schema: unknown) => withOperation({ requestBody: json(schema) });
const answer = (schema: unknown) => withOperation({ responses: { 200: json(schema) } });
const withEvent = (operation: Json, type = 'target.imported') =>
  contractOf('test.yaml', { paths: {}, webhooks: { [type]: { post: operation } } });
const payload = (schema: unknown) => withEvent({ requestBody: json(schema) });
const object = (properties: Json, required: readonly string[] = []) => ({ type: 'object', required, properties });

const text = { type: 'string' };
const planning = (priority: unknown) => object({ planning: object({ priority }) });
const jobs = (status: unknown) => object({ items: { type: 'array', items: object({ status }) } });

describe('operations', () => {
  const plain = withOperation({});

  test.each<[string, Contract, Contract, readonly string[]]>([
    ['one that is gone', plain, contractOf('', { paths: {} }), ['POST /targets/{id}: was removed']],
    ['one with another method', plain, withOperation({}, '/targets/{id}', 'put'), ['POST /targets/{id}: is PUT /targets/{id} now']],
    ['one at another path', plain, withOperation({}, '/jobs/{id}'), ['POST /targets/{id}: is POST /jobs/{id} now']],
    ['one with another ID is none', plain, withOperation({ operationId: 'putTarget' }), []],
    ['one whose path parameter has another name is none', plain, withOperation({}, '/targets/{targetId}'), []],
    ['one that is new is none', contractOf('', { paths: {} }), plain, []],
  ])('%s', (_, old, next, changes) => {
    expect(between(old, next)).toEqual(changes);
  });

  test('an ID that has gone over to another operation of the older contract does not stand for it', () => {
    const old = contractOf('', { paths: { '/a': { get: { operationId: 'one' } }, '/b': { get: { operationId: 'two' } } } });
    const next = contractOf('', { paths: { '/b': { get: { operationId: 'one' } } } });
    expect(breakingChanges(old, next)).toEqual([{ operation: 'one', place: 'GET /a', what: 'was removed' }]);
  });

  const keyed = (...ways: readonly (readonly string[])[]) => withOperation({ security: ways.map((scopes) => ({ Key: scopes })) });
  test.each<[string, Contract, Contract, readonly string[]]>([
    ['a key is needed', keyed(), keyed([]), ['scopes: needs an API key now']],
    ['a scope is needed', keyed([]), keyed(['write']), ['scopes: an API key is not enough any more, needs write']],
    ['another scope is needed', keyed(['write']), keyed(['targets']), ['scopes: write is not enough any more, needs targets']],
    ['a second scope is needed', keyed(['write']), keyed(['write', 'map']), ['scopes: write is not enough any more, needs write and map']],
    ['one of two ways is gone', keyed(['a'], ['b']), keyed(['a']), ['scopes: b is not enough any more, needs a']],
    ['one way more is none', keyed(['a']), keyed(['a'], ['b']), []],
    ['a scope less is none', keyed(['a', 'b']), keyed(['a']), []],
    ['no key needed any more is none', keyed(['a']), keyed(), []],
    [
      'customer context needs a scope',
      plain,
      withOperation({ 'x-customer-aware-scope': 'customers.map' }),
      ['scopes: needs customers.map with customer context now'],
    ],
    ['customer context needs none any more, which is none', withOperation({ 'x-customer-aware-scope': 'customers.map' }), plain, []],
  ])('scopes: %s', (_, old, next, changes) => {
    expect(between(old, next)).toEqual(changes);
  });

  const taking = (...parameters: readonly Json[]) => withOperation({ parameters });
  const limit = { name: 'limit', in: 'query', schema: { type: 'integer', maximum: 200 } };
  const id = (name: string, schema: Json) => ({ name, in: 'path', required: true, schema });
  test.each<[string, Contract, Contract, readonly string[]]>([
    ['a required one is new', taking(), taking({ ...limit, required: true }), ['request /query/limit: is required now']],
    ['an optional one is required now', taking(limit), taking({ ...limit, required: true }), ['request /query/limit: is required now']],
    ['an optional one is new, which is none', taking(), taking(limit), []],
    ['one is gone, which is none', taking(limit), taking(), []],
    ['a required one is optional now, which is none', taking({ ...limit, required: true }), taking(limit), []],
    [
      'one is narrower',
      taking(limit),
      taking({ ...limit, schema: { type: 'integer', maximum: 100 } }),
      ['request /query/limit: maximum is 100 now, was 200'],
    ],
    [
      'a header keeps its identity in another spelling',
      taking({ name: 'Idempotency-Key', in: 'header', schema: text }),
      taking({ name: 'idempotency-key', in: 'header', required: true, schema: text }),
      ['request /header/idempotency-key: is required now'],
    ],
    [
      'one of the path is narrower, under another name',
      withOperation({ parameters: [id('id', text)] }),
      withOperation({ parameters: [id('targetId', { type: 'integer' })] }, '/targets/{targetId}'),
      ['request /path/id: must be integer now, was string'],
    ],
  ])('parameters: %s', (_, old, next, changes) => {
    expect(between(old, next)).toEqual(changes);
  });

  const body = (requestBody: Json) => withOperation({ requestBody });
  test.each<[string, Contract, Contract, readonly string[]]>([
    ['is required where there was none', plain, body({ required: true, ...json(text) }), ['request /body: is required now']],
    ['is required now', body(json(text)), body({ required: true, ...json(text) }), ['request /body: is required now']],
    ['is optional and new, which is none', plain, body(json(text)), []],
    ['is gone', body(json(text)), plain, ['request /body: is not taken any more']],
    [
      'has lost a media type',
      body({ content: { 'application/json': {}, 'text/csv': {} } }),
      body(json({})),
      ['request /body: text/csv is not taken any more'],
    ],
    ['has a range of media types instead, which is none', body({ content: { 'text/csv': {} } }), body({ content: { 'text/*': {} } }), []],
    [
      'is narrower in another media type',
      body({ content: { 'text/csv': { schema: text } } }),
      body({ content: { 'text/csv': { schema: { type: 'string', maxLength: 9 } } } }),
      ['request text/csv /body: maxLength is 9 now, was none'],
    ],
  ])('a request body %s', (_, old, next, changes) => {
    expect(between(old, next)).toEqual(changes);
  });

  const answering = (responses: Json) => withOperation({ responses });
  const header = (required: boolean, schema: Json = text) => answering({ 200: { headers: { 'X-Correlation-Id': { required, schema } } } });
  test.each<[string, Contract, Contract, readonly string[]]>([
    ['a success status is gone', answering({ 200: {}, 202: {} }), answering({ 200: {} }), ['response 202: was removed']],
    [
      'a success status is new',
      answering({ 200: {} }),
      answering({ 200: {}, 202: {} }),
      ['response 202: may come now, a new status: it breaks whoever tells all of them apart'],
    ],
    ['an error status is new, which is none', answering({ 200: {} }), answering({ 200: {}, 409: {} }), []],
    ['an error status is gone, which is none', answering({ 409: {} }), answering({}), []],
    [
      'a class of statuses stands for one of them, and lets the others come, too',
      answering({ 200: json(text) }),
      answering({ '2XX': json(text) }),
      ['response 2XX: may come now, a new status: it breaks whoever tells all of them apart'],
    ],
    [
      'the body of a class is held against that of the status',
      answering({ 404: json(object({ error: text }, ['error'])) }),
      answering({ '4XX': json(object({ error: text })) }),
      ['response 404 /body/error: may be missing now'],
    ],
    [
      'a media type is gone',
      answering({ 200: json(text) }),
      answering({ 200: { content: { 'text/plain': {} } } }),
      ['response 200 /body: application/json does not come any more'],
    ],
    ['a required header is gone', header(true), answering({ 200: {} }), ['response 200 /header/x-correlation-id: was removed']],
    ['a required header is optional', header(true), header(false), ['response 200 /header/x-correlation-id: may be missing now']],
    ['an optional header is gone, which is none', header(false), answering({ 200: {} }), []],
    [
      'a header has another type',
      header(true, { type: 'integer' }),
      header(true),
      ['response 200 /header/x-correlation-id: may be string now, was integer'],
    ],
  ])('answers: %s', (_, old, next, changes) => {
    expect(between(old, next)).toEqual(changes);
  });
});

describe('webhooks', () => {
  const signed = (required: boolean) => withEvent({ parameters: [{ name: 'X-Ordinavo-Signature', in: 'header', required, schema: text }] });
  test.each<[string, Contract, Contract, readonly string[]]>([
    ['an event type is gone', payload(text), contractOf('', { paths: {} }), ['webhook: was removed']],
    ['an event type is new, which is none', contractOf('', { paths: {} }), payload(text), []],
    [
      'a property of the payload is gone',
      payload(object({ target: object({ id: text }) })),
      payload(object({ target: object({}) })),
      ['webhook /body/target/id: was removed'],
    ],
    [
      'a property may be missing',
      payload(object({ id: text }, ['id'])),
      payload(object({ id: text })),
      ['webhook /body/id: may be missing now'],
    ],
    [
      'a property has another type',
      payload(object({ id: { type: 'integer' } })),
      payload(object({ id: text })),
      ['webhook /body/id: may be string now, was integer'],
    ],
    ['a required header is gone', signed(true), withEvent({}), ['webhook /header/x-ordinavo-signature: was removed']],
    ['a required header is optional', signed(true), signed(false), ['webhook /header/x-ordinavo-signature: may be missing now']],
    ['a property is new, which is none', payload(object({})), payload(object({ id: text }, ['id'])), []],
  ])('%s', (_, old, next, changes) => {
    expect(between(old, next)).toEqual(changes);
  });

  test('a change names the type of its event', () => {
    expect(breakingChanges(withEvent({}, 'route.published'), contractOf('', {}))).toEqual([
      { operation: 'route.published', place: 'webhook', what: 'was removed' },
    ]);
  });
});

const newValue = 'a new value: it breaks whoever tells all of them apart';

/** What changes, the older schema, the newer one, what that means where it is sent, and where it comes. `null`: no break. */
const schemaRows: readonly [string, unknown, unknown, string | null, string | null][] = [
  ['a type becomes another', { type: 'integer' }, text, 'must be string now, was integer', 'may be string now, was integer'],
  ['a type is gone', { type: ['string', 'integer'] }, text, 'must be string now, was string or integer', null],
  ['a type is new', text, { type: ['string', 'integer'] }, null, 'may be string or integer now, was string'],
  ['null is gone', { type: ['string', 'null'] }, text, 'may not be null any more', null],
  ['null is new', text, { type: ['string', 'null'] }, null, 'may be null now'],
  ['null is new, as one of oneOf', text, { oneOf: [text, { type: 'null' }] }, null, 'may be null now'],
  ['null is new, as one of anyOf with the rest as it was', { type: ['string', 'null'] }, { anyOf: [{ type: 'null' }, text] }, null, null],
  ['numbers become integers', { type: 'number' }, { type: 'integer' }, 'must be integer now, was number', null],
  ['integers become numbers', { type: 'integer' }, { type: 'number' }, null, 'may be number now, was integer'],
  ['a type is said where none was', {}, text, 'must be string now, was anything', null],
  ['a type is not said any more', text, {}, null, 'may be anything now, was string'],
  ['true allows what {} does', true, {}, null, null],
  ['a value is gone', { enum: ['High', 'Urgent'] }, { enum: ['High'] }, '"Urgent" is not allowed any more', null],
  ['a value is new', { enum: ['High'] }, { enum: ['High', 'Urgent'] }, null, `"Urgent" may come now, ${newValue}`],
  ['values in another order', { enum: ['High', 'Low'] }, { enum: ['Low', 'High'] }, null, null],
  ['null among values is gone', { enum: ['High', null] }, { enum: ['High'] }, 'may not be null any more', null],
  ['a const becomes another', { const: 1 }, { const: 2 }, '1 is not allowed any more', `2 may come now, ${newValue}`],
  ['a const stands for an enum', { enum: ['v1'] }, { const: 'v1' }, null, null],
  ['values are listed now', text, { type: 'string', enum: ['a', 'b'] }, 'only "a", "b" may be sent now', null],
  ['values are not listed any more', { type: 'string', enum: ['a', 'b'] }, text, null, 'may be any string now, was "a", "b"'],
  [
    'a limit leaves out a value that was listed',
    { enum: ['a', 'abc'] },
    { type: 'string', maxLength: 2 },
    '"abc" is not allowed any more',
    'may be any string now, was "a", "abc"',
  ],
  [
    'values are listed that a limit left out',
    { type: 'string', maxLength: 2 },
    { enum: ['a', 'abc'] },
    'only "a", "abc" may be sent now',
    `"abc" may come now, ${newValue}`,
  ],
  ['only true may be', { type: 'boolean' }, { const: true }, 'false is not allowed any more', null],
  ['a value of each branch stands for an enum', { enum: ['a', 'b'] }, { oneOf: [{ const: 'a' }, { const: 'b' }] }, null, null],
  ['minimum is higher', { type: 'number', minimum: 1 }, { type: 'number', minimum: 2 }, 'minimum is 2 now, was 1', null],
  ['minimum is lower', { type: 'number', minimum: 2 }, { type: 'number', minimum: 1 }, null, 'minimum is 1 now, was 2'],
  ['maximum is new', { type: 'number' }, { type: 'number', maximum: 9 }, 'maximum is 9 now, was none', null],
  ['maximum is gone', { type: 'number', maximum: 9 }, { type: 'number' }, null, 'maximum is gone, was 9'],
  [
    'a border is excluded',
    { type: 'number', minimum: 0 },
    { type: 'number', exclusiveMinimum: 0 },
    'exclusiveMinimum is 0 now, was none',
    null,
  ],
  ['above 0 is at least 1, of integers', { type: 'integer', minimum: 1 }, { type: 'integer', exclusiveMinimum: 0 }, null, null],
  ['below 10 is at most 9, of integers', { type: 'integer', exclusiveMaximum: 10 }, { type: 'integer', maximum: 9 }, null, null],
  ['multipleOf is coarser', { type: 'integer', multipleOf: 5 }, { type: 'integer', multipleOf: 10 }, 'multipleOf is 10 now, was 5', null],
  ['minLength is new', text, { type: 'string', minLength: 1 }, 'minLength is 1 now, was none', null],
  ['minLength of 0 says nothing', text, { type: 'string', minLength: 0 }, null, null],
  ['maxLength is less', { type: 'string', maxLength: 9 }, { type: 'string', maxLength: 5 }, 'maxLength is 5 now, was 9', null],
  ['maxLength is more', { type: 'string', maxLength: 5 }, { type: 'string', maxLength: 9 }, null, 'maxLength is 9 now, was 5'],
  ['pattern is new', text, { type: 'string', pattern: '^a' }, 'pattern is "^a" now, was none', null],
  [
    'pattern is another',
    { type: 'string', pattern: '^a' },
    { type: 'string', pattern: '^b' },
    'pattern is "^b" now, was "^a"',
    'pattern is "^b" now, was "^a"',
  ],
  ['format is gone', { type: 'string', format: 'date-time' }, text, null, 'format is gone, was "date-time"'],
  [
    'integers are longer',
    { type: 'integer', format: 'int32' },
    { type: 'integer', format: 'int64' },
    null,
    'format is "int64" now, was "int32"',
  ],
  ['a limit of a type that is not there says nothing', text, { type: 'string', minimum: 5 }, null, null],
  ['maxItems is less', { type: 'array', maxItems: 9 }, { type: 'array', maxItems: 5 }, 'maxItems is 5 now, was 9', null],
  ['items may not repeat', { type: 'array' }, { type: 'array', uniqueItems: true }, 'uniqueItems is true now, was none', null],
  ['items may repeat', { type: 'array', uniqueItems: true }, { type: 'array' }, null, 'uniqueItems is gone, was true'],
  ['minProperties is new', { type: 'object' }, { type: 'object', minProperties: 1 }, 'minProperties is 1 now, was none', null],
  ['other fields are closed', object({}), { ...object({}), additionalProperties: false }, 'takes no other fields any more', null],
  ['other fields are opened, and ignored', { ...object({}), additionalProperties: false }, object({}), null, null],
  [
    'other fields are closed by unevaluatedProperties',
    object({}),
    { allOf: [object({})], unevaluatedProperties: false },
    'takes no other fields any more',
    null,
  ],
  [
    'a schema that it brings together itself',
    { allOf: [{ type: 'string', maxLength: 9 }, { minLength: 1 }] },
    { type: 'string', minLength: 1, maxLength: 9 },
    null,
    null,
  ],
  [
    'a part of allOf is stricter',
    { allOf: [text, { maxLength: 9 }] },
    { allOf: [text, { maxLength: 5 }] },
    'maxLength is 5 now, was 9',
    null,
  ],
  [
    'integers do not stand for numbers',
    { type: 'number' },
    { anyOf: [{ type: 'integer' }, { type: 'number', minimum: 2 }] },
    'minimum is 2 now, was none',
    null,
  ],
  ['a branch is gone', { oneOf: [text, { type: 'integer' }] }, { oneOf: [text] }, 'must be string now, was string or integer', null],
  ['branches in another order', { oneOf: [text, { type: 'integer' }] }, { anyOf: [{ type: 'integer' }, text] }, null, null],
];

describe('schemas', () => {
  test.each(schemaRows)('in a request: %s', (_, old, next, what) => {
    const expected = what === null ? [] : [`request /body/planning/priority: ${what}`];
    expect(between(request(planning(old)), request(planning(next)))).toEqual(expected);
  });

  test.each(schemaRows)('in an answer: %s', (_, old, next, __, what) => {
    const expected = what === null ? [] : [`response 200 /body/items/*/status: ${what}`];
    expect(between(answer(jobs(old)), answer(jobs(next)))).toEqual(expected);
  });

  test.each(schemaRows)('in a webhook, as in an answer: %s', (_, old, next, __, what) => {
    const expected = what === null ? [] : [`webhook /body/target: ${what}`];
    expect(between(payload(object({ target: old })), payload(object({ target: next })))).toEqual(expected);
  });

  const id = { id: text };
  test.each<[string, unknown, unknown, readonly string[], readonly string[]]>([
    ['a property is required now', object(id), object(id, ['id']), ['/id: is required now'], []],
    ['a required property is new', object({}), object(id, ['id']), ['/id: is required now'], []],
    [
      'a property is required and narrower now',
      object(id),
      object({ id: { type: 'string', maxLength: 9 } }, ['id']),
      ['/id: is required now', '/id: maxLength is 9 now, was none'],
      [],
    ],
    ['a property is optional now', object(id, ['id']), object(id), [], ['/id: may be missing now']],
    ['a property is gone', object(id), object({}), [], ['/id: was removed']],
    ['a required property is gone', object(id, ['id']), object({}), [], ['/id: was removed']],
    ['an optional property is new', object({}), object(id), [], []],
    [
      'a property is gone, and other fields are closed',
      object(id),
      { ...object({}), additionalProperties: false },
      ['/id: is not allowed any more', ': takes no other fields any more'],
      ['/id: was removed'],
    ],
    [
      'the values of a map are narrower',
      { type: 'object', additionalProperties: { type: ['string', 'null'] } },
      { type: 'object', additionalProperties: text },
      ['/*: may not be null any more'],
      [],
    ],
    [
      'a field of a map has a name and another type',
      { type: 'object', additionalProperties: text },
      { ...object({ id: { type: 'integer' } }), additionalProperties: text },
      ['/id: must be integer now, was string'],
      ['/id: may be integer now, was string'],
    ],
    ['items are narrower', { type: 'array', items: {} }, { type: 'array', items: text }, ['/*: must be string now, was anything'], []],
    [
      'a name with a slash and a tilde',
      object({ 'a/b~c': { type: 'integer' } }),
      object({ 'a/b~c': text }),
      ['/a~1b~0c: must be string now, was integer'],
      ['/a~1b~0c: may be string now, was integer'],
    ],
    [
      'a part of allOf that is closed has none of the fields of the other part',
      { allOf: [object({ a: text }), object(id)] },
      { allOf: [{ ...object({ a: text }), additionalProperties: false }, object(id)] },
      ['/id: is not allowed any more', ': takes no other fields any more'],
      ['/id: was removed'],
    ],
    [
      'a property in two parts of allOf',
      object({ status: { enum: ['a', 'b'] } }),
      { allOf: [object({ status: text }), object({ status: { enum: ['a', 'c'] } })] },
      ['/status: "b" is not allowed any more'],
      [`/status: "c" may come now, ${newValue}`],
    ],
    [
      'one branch of two, each known by its status, has a value more',
      { oneOf: [object({ status: { const: 'ok' }, a: text }, ['a', 'status']), object({ status: { const: 'no' }, b: text }, ['b'])] },
      {
        oneOf: [
          object({ status: { const: 'ok' }, a: text }, ['a', 'status']),
          object({ status: { enum: ['no', 'never'] }, b: text }, ['b']),
        ],
      },
      [],
      [`/status: "never" may come now, ${newValue}`],
    ],
    [
      'one of two fields has to be there',
      object({ a: text, b: text }),
      { ...object({ a: text, b: text }), anyOf: [{ required: ['a'] }, { required: ['b'] }] },
      ['/a: is required now'],
      [],
    ],
  ])('%s', (_, old, next, taken, given) => {
    expect(between(request(old), request(next))).toEqual(taken.map((one) => `request /body${one}`));
    expect(between(answer(old), answer(next))).toEqual(given.map((one) => `response 200 /body${one}`));
  });
});

describe('ends', () => {
  /** A record that holds itself, directly, in a list, and through a second one. */
  function tree(value: unknown) {
    const node: Record<string, unknown> = { type: 'object' };
    const other: Record<string, unknown> = { type: 'object', properties: { back: node } };
    node.properties = { value, parent: node, children: { type: 'array', items: node }, other };
    return node;
  }

  test('with schemas that hold themselves, and says a change in them once', () => {
    expect(between(answer(tree(text)), answer(tree(text)))).toEqual([]);
    expect(between(answer(tree({ type: 'integer' })), answer(tree(text)))).toEqual([
      'response 200 /body/value: may be string now, was integer',
    ]);
  });

  test('with schemas that bring themselves together', () => {
    const knot = (value: unknown) => {
      const [a, b]: Record<string, unknown>[] = [{}, {}];
      Object.assign(a ?? {}, { allOf: [b], properties: { next: { allOf: [a, b] }, value } });
      Object.assign(b ?? {}, { oneOf: [a, b], type: 'object', properties: { next: b } });
      return a;
    };
    expect(between(answer(knot(text)), answer(knot(text)))).toEqual([]);
    expect(between(answer(knot(text)), answer(knot({ type: ['string', 'null'] })))).toContain('response 200 /body/value: may be null now');
  });

  test('with many schemas that all hold each other', () => {
    const crowd = (value: unknown) => {
      const all = Array.from({ length: 40 }, (): Record<string, unknown> => ({ type: 'object' }));
      for (const one of all) one.properties = { value, ...Object.fromEntries(all.map((other, index) => [`to${index}`, other])) };
      return all[0];
    };
    expect(between(answer(crowd(text)), answer(crowd(text)))).toEqual([]);
    const changes = between(answer(crowd(text)), answer(crowd({ type: ['string', 'null'] })));
    expect(changes[0]).toBe('response 200 /body/value: may be null now');
    expect(changes).toHaveLength(101);
    expect(changes.at(-1)).toBe('response 200 /body: has more changes, which are not listed');
  });

  test('with more choices than can be told apart', () => {
    const choices = (count: number) => ({
      allOf: Array.from({ length: count }, (_, index) => ({ anyOf: [{ required: [`a${index}`] }, { required: [`b${index}`] }] })),
    });
    expect(between(answer(choices(30)), answer(choices(30)))).toEqual([]);
  });
});

describe('the contract of this package', () => {
  const source = readFileSync(new URL('../../contracts/openapi.yaml', import.meta.url), 'utf8');
  /** Each reference replaced by what it leads to, the same one by the same object. */
  const read = (text: string) => {
    const document = parse(text);
    const done = new Map<unknown, unknown>();
    const resolved = (part: unknown): unknown => {
      if (typeof part !== 'object' || part === null) return part;
      if (done.has(part)) return done.get(part);
      if ('$ref' in part)
        return resolved(
          String(part.$ref)
            .slice(2)
            .split('/')
            .reduce((value, name) => value[name], document),
        );
      const copy: object = Array.isArray(part) ? [] : {};
      done.set(part, copy);
      return Object.assign(copy, Object.fromEntries(Object.entries(part).map(([name, value]) => [name, resolved(value)])));
    };
    return contractOf('contracts/openapi.yaml', resolved(document) as object); // as: an OpenAPI document
  };
  const now = read(source);

  test('breaks nobody who goes by it', () => {
    expect(now.operations).toHaveLength(15);
    expect(now.events).toHaveLength(24);
    expect(breakingChanges(now, read(source))).toEqual([]);
  });

  test('a new item status is found in every answer that has items, in the branch that it is of', () => {
    const places = breakingChanges(
      now,
      read(source.replace('status: { type: string, const: Rejected }', 'status: { enum: [Rejected, Postponed] }')),
    );
    expect(places).toContainEqual({
      operation: 'importTarget',
      place: 'response 200 /body/items/*/status',
      what: `"Postponed" may come now, ${newValue}`,
    });
    expect(new Set(places.map(({ what }) => what)).size).toBe(1);
  });

  test('a field that payloads have lost is found in every event', () => {
    const changed = source.replace('EventId: { type: string, pattern', 'EventId: { type: [string, "null"], pattern');
    const events = breakingChanges(now, read(changed)).filter(({ place }) => place === 'webhook /body/eventId');
    expect(events).toHaveLength(24);
    expect(new Set(events.map(({ what }) => what))).toEqual(new Set(['may be null now']));
  });

  test('gives the same list each time, in the order of the older contract', () => {
    const empty = contractOf('empty.yaml', { paths: {} });
    expect(breakingChanges(now, empty).map(({ operation }) => operation)).toEqual([
      ...now.operations.map(({ id }) => id),
      ...now.events.map(({ type }) => type),
    ]);
  });
});
