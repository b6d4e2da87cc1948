/** The contract against itself, the documents and the register. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { statusOf } from '../../src/contract/errors.js';
import { answers } from '../../src/contract/generated/answers.js';
import { operations } from '../../src/contract/generated/operations.js';
import { defaultAssumptions } from '../../src/contract/generated/settings.js';
import { batchEnvelope, inboundTarget } from '../../src/contract/generated/validators.js';
import { document } from '../support/documents.js';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const contract = parse(read('contracts/openapi.yaml'));
const register: {
  id: string;
  question: string;
  default: string;
  reason: string;
  setting?: string;
  values?: Record<string, string>;
  durations?: string[];
}[] = parse(read('contracts/assumptions.yaml'));
const { schemas, responses, examples } = contract.components;

// biome-ignore lint/suspicious/noExplicitAny: an OpenAPI document is whatever it is
type Anything = any;
const follow = (node: Anything): Anything =>
  node.$ref === undefined
    ? node
    : follow(
        node.$ref
          .slice(2)
          .split('/')
          .reduce((part: Anything, key: string) => part[key], contract),
      );
const each = (visit: (operation: Anything, id: string) => void) => {
  for (const methods of Object.values<Anything>(contract.paths))
    for (const operation of Object.values<Anything>(methods)) visit(operation, operation.operationId);
};

describe('the vendor’s names', () => {
  test('title, version, tags, scheme, parameter and answers are those of the published file [V]', () => {
    expect(contract.info).toMatchObject({ title: 'Ordinavo Connect API', version: 'v1' });
    expect(contract.tags.map(({ name }: Anything) => name)).toEqual([
      'Integration Health',
      'Inbound Targets',
      'Batch Import',
      'Import Jobs',
    ]);
    expect(Object.keys(contract.components.securitySchemes)).toEqual(['OrdinavoApiKey']);
    expect(Object.keys(contract.components.parameters)).toContain('IdempotencyKey');
    expect(Object.keys(schemas)).toEqual(expect.arrayContaining(['InboundTargetDto', 'IntegrationHealthResponse']));
    expect(Object.keys(responses)).toContain('ErrorResponse');
  });

  test('401, 403 and 429 are on every operation [V]', () => {
    each((operation, id) => expect(Object.keys(operation.responses), id).toEqual(expect.arrayContaining(['401', '403', '429'])));
  });
});

describe('examples', () => {
  test('every answer of every operation has one, and each is what the contract says', () => {
    each((operation, id) => {
      for (const [status, response] of Object.entries<Anything>(operation.responses)) {
        const shown = Object.values<Anything>(follow(response).content['application/json'].examples ?? {});
        expect(shown.length, `${id} ${status}`).toBeGreaterThan(0);
        for (const example of shown) {
          const validate = answers[id]?.[status];
          expect(validate?.(follow(example).value), `${id} ${status}: ${JSON.stringify(validate?.errors)}`).toBe(true);
        }
      }
    });
  });

  test('every error code of the contract has an example under its status', () => {
    const shown = new Map<string, number>();
    each((operation) => {
      for (const [status, response] of Object.entries<Anything>(operation.responses)) {
        for (const example of Object.values<Anything>(follow(response).content['application/json'].examples)) {
          const code = follow(example).value.error?.code;
          if (code !== undefined && code !== 'validation_failed') shown.set(code, Number(status));
        }
      }
    });
    const { validation_failed: _, method_not_allowed: __, ...rest } = statusOf; // 422 too; and no operation answers a method that it does not have
    expect(Object.fromEntries([...shown].sort())).toEqual(Object.fromEntries(Object.entries(rest).sort()));
  });

  test('every status and every warning of customer mapping has one', () => {
    const mappings = Object.values<Anything>(examples).flatMap(({ value }) =>
      (value.items ?? []).flatMap((item: Anything) => item.customerMapping ?? []),
    );
    expect(new Set(mappings.map(({ status }) => status))).toEqual(new Set(schemas.CustomerMappingStatus.enum));
    expect(new Set(mappings.flatMap(({ warnings }) => warnings))).toEqual(new Set(schemas.CustomerMappingWarning.enum));
    expect(mappings.some((mapping) => !('customerId' in mapping))).toBe(true); // without customers.read
  });

  test('every status, warning and strategy says in words what it is', () => {
    const { mappingStrategy } = JSON.parse(read('contracts/scenario.schema.json')).$defs;
    for (const schema of [schemas.CustomerMappingStatus, schemas.CustomerMappingWarning, mappingStrategy])
      expect(Object.keys(schema['x-enumDescriptions'])).toEqual(schema.enum);
  });

  test('the payloads of the documents are among them, as published', () => {
    const published = {
      SingleTarget: 'single-target',
      SingleTargetCreated: 'single-target-created',
      CancelTarget: 'cancel-target',
      TargetsBatch: 'targets-batch',
      BatchPartiallyFailed: 'batch-partially-failed',
      MinimalTarget: 'minimal-target',
      CustomerAwareTarget: 'customer-aware-target',
      ItemsBatch: 'items-batch',
      ImportAccepted: 'import-accepted',
    };
    for (const [example, name] of Object.entries(published)) expect(examples[example].value, name).toEqual(document(name));
  });

  test('the requests of the documents are valid requests', () => {
    for (const name of ['single-target', 'cancel-target', 'minimal-target', 'customer-aware-target', 'customer-aware-curl'])
      expect(inboundTarget(document(name)), name).toBe(true);
    for (const name of ['targets-batch', 'items-batch']) {
      const batch = document(name);
      expect(batchEnvelope(batch), name).toBe(true);
      for (const item of batch.targets ?? batch.items) expect(inboundTarget(item), name).toBe(true);
    }
  });
});

describe('scopes', () => {
  test('every operation says which it needs, all of them known', () => {
    for (const { id, scopes } of operations) {
      expect(scopes.length, id).toBeGreaterThan(0);
      expect(schemas.Scope.enum, id).toEqual(expect.arrayContaining(scopes.flat()));
    }
  });

  test('are those of the reference', () => {
    expect(Object.fromEntries(operations.map(({ id, scopes, customerAwareScope }) => [id, [scopes, customerAwareScope]]))).toEqual({
      getIntegrationHealth: [[['integration.health.read']], null],
      importTarget: [[['inbound.targets.write'], ['targets.write']], 'customers.map'],
      importTargetsBatch: [[['inbound.targets.batch.write']], 'customers.map'],
      listImportJobs: [[['import_jobs.read']], null],
      getImportJob: [[['import_jobs.read']], null],
    });
  });
});

describe('the register of assumptions', () => {
  const ids = register.map(({ id }) => id);

  test('has each number once, in order, each with question, default and reason', () => {
    expect(ids).toEqual(ids.map((_, index) => `A-${String(index + 1).padStart(2, '0')}`));
    for (const { id, question, default: byDefault, reason } of register)
      for (const text of [question, byDefault, reason]) expect(text, id).toMatch(/\S/);
  });

  test('knows every mark in the contract, in the code and in itself', () => {
    const marks = (text: string) => [...text.matchAll(/\bA-\d\d\b/g)].map(([mark]) => mark);
    for (const mark of [...marks(read('contracts/openapi.yaml')), ...marks(read('contracts/assumptions.yaml'))])
      expect(ids).toContain(mark);
  });

  test('gives the code its settings, the first value of each being the default', () => {
    const defaults = register
      .filter(({ setting }) => setting !== undefined)
      .map(({ setting, values, durations }) => [setting, durations ?? Object.keys(values ?? {})[0]]);
    expect(Object.fromEntries(defaults)).toEqual(defaultAssumptions);
  });

  test('gives every setting at least two values', () => {
    for (const { id, setting, values, durations } of register)
      if (setting !== undefined && durations === undefined) expect(Object.keys(values ?? {}).length, id).toBeGreaterThan(1);
  });
});
