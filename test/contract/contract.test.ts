/** The contract against itself, the documents and the register. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { statusOf } from '../../src/contract/errors.js';
import { answers } from '../../src/contract/generated/answers.js';
import { eventTypes, operations } from '../../src/contract/generated/operations.js';
import { defaultAssumptions } from '../../src/contract/generated/settings.js';
import {
  batchEnvelope,
  inboundTarget,
  routeSuggestionCreate,
  webhookCreate,
  webhookUpdate,
} from '../../src/contract/generated/validators.js';
import { webhookPayloads } from '../../src/contract/generated/webhook-payloads.js';
import { recordsOfEvent } from '../../src/domain/webhooks/events.js';
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

const isEmpty = (response: Anything): boolean => follow(response).content === undefined;
const examplesOf = (node: Anything): Anything[] =>
  Object.values<Anything>(follow(node).content?.['application/json'].examples ?? {}).map((example) => follow(example).value);

describe('the vendor’s names', () => {
  test('title, version, tags, scheme, parameter and answers are those of the published file [V]', () => {
    expect(contract.info).toMatchObject({ title: 'Ordinavo Connect API', version: 'v1' });
    const vendors = ['Integration Health', 'Inbound Targets', 'Batch Import', 'Import Jobs', 'Route Suggestions'];
    const ours = ['Webhooks', 'Webhook Deliveries'];
    expect(contract.tags.map(({ name }: Anything) => name)).toEqual([...vendors, ...ours]);
    // The published file has a tag for route suggestions, and none of these operations.
    const assumedIn: Record<string, string> = { 'Route Suggestions': 'A-05', Webhooks: 'A-06', 'Webhook Deliveries': 'A-06' };
    each(({ tags, 'x-assumed': assumed }, id) => {
      expect([id, tags.length, [...vendors, ...ours].includes(tags[0])]).toEqual([id, 1, true]);
      if (tags[0] in assumedIn) expect([id, assumed]).toEqual([id, assumedIn[tags[0]]]);
    });
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
        const shown = examplesOf(response);
        if (isEmpty(response)) {
          expect([id, status, answers[id]?.[status]?.(null), answers[id]?.[status]?.({})]).toEqual([id, '204', true, false]);
          continue;
        }
        expect(shown.length, `${id} ${status}`).toBeGreaterThan(0);
        for (const value of shown) {
          const validate = answers[id]?.[status];
          expect(validate?.(value), `${id} ${status}: ${JSON.stringify(validate?.errors)}`).toBe(true);
        }
      }
    });
  });

  test('every request with a body has one, and each is what the contract says', () => {
    const accepts: Record<string, (value: Anything) => boolean> = {
      importTarget: (value) => inboundTarget(value),
      importTargetsBatch: (value) => batchEnvelope(value) && (value.targets ?? value.items ?? []).every((item) => inboundTarget(item)),
      createWebhook: (value) => webhookCreate(value),
      updateWebhook: (value) => webhookUpdate(value),
      createRouteSuggestion: (value) => routeSuggestionCreate(value),
    };
    const withBody: string[] = [];
    each(({ requestBody }, id) => {
      if (requestBody === undefined) return;
      withBody.push(id);
      expect(examplesOf(requestBody), id).not.toEqual([]);
      for (const value of examplesOf(requestBody)) expect([id, value, accepts[id]?.(value)]).toEqual([id, value, true]);
    });
    expect(withBody.sort()).toEqual(Object.keys(accepts).sort());
  });

  test('every error code of the contract has an example under its status', () => {
    const shown = new Map<string, number>();
    each((operation) => {
      for (const [status, response] of Object.entries<Anything>(operation.responses)) {
        for (const value of examplesOf(response)) {
          const code = value.error?.code;
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
      createRouteSuggestion: [[['route_suggestions.create']], null],
      listRouteSuggestions: [[['route_suggestions.read']], null],
      getRouteSuggestion: [[['route_suggestions.read']], null],
      listWebhooks: [[['webhooks.read']], null],
      createWebhook: [[['webhooks.manage']], null],
      getWebhook: [[['webhooks.read']], null],
      updateWebhook: [[['webhooks.manage']], null],
      deleteWebhook: [[['webhooks.manage']], null],
      listWebhookDeliveries: [[['webhook_deliveries.read']], null],
      getWebhookDelivery: [[['webhook_deliveries.read']], null],
    });
  });
});

describe('webhooks', () => {
  const types = [
    ...['target.imported', 'target.rejected', 'target.updated', 'target.cancelled', 'target.scheduled', 'target.completed'],
    ...['target.follow_up_created', 'route.suggestion.created', 'route.published', 'appointment.scheduled', 'appointment.started'],
    ...['appointment.completed', 'appointment.problem_reported', 'appointment.cancelled', 'visit_report.created', 'visit_report.submitted'],
    ...['visit_report.approved', 'visit_report.rejected', 'visit_report.follow_up_required', 'visit_report.problem_reported'],
    ...['billing.event_created', 'billing.event_ready', 'billing.event_sent', 'billing.event_failed'],
  ] as const;
  const envelope = ['eventId', 'eventType', 'occurredAt', 'tenantId', 'source', 'payloadVersion'];
  const context = ['customer', 'location', 'contact'];
  const postOf = (type: string): Anything => contract.webhooks[type].post;
  /** The schema of its payload in parts, and the one that is its own. */
  const partsOf = (type: string): Anything[] => follow(postOf(type).requestBody.content['application/json'].schema).allOf;
  const ownPart = (type: string): Anything => partsOf(type).find((part) => part.$ref === undefined);
  const hasContext = (type: (typeof types)[number]) =>
    type !== 'target.rejected' && recordsOfEvent[type].some((record: string) => record === 'target');

  test('are the 24 events of the documents [V], everywhere', () => {
    expect(types).toHaveLength(24);
    expect(Object.keys(contract.webhooks)).toEqual(types);
    expect(schemas.EventType.enum).toEqual(types);
    expect(schemas.EventTypeFilter.enum).toEqual(['*', ...types]);
    expect(eventTypes).toEqual(types);
    expect(Object.keys(webhookPayloads)).toEqual(types);
    expect(Object.keys(recordsOfEvent)).toEqual(types);
    const { $defs } = JSON.parse(read('contracts/scenario.schema.json'));
    expect([$defs.eventType.enum, $defs.eventTypeFilter.enum]).toEqual([types, ['*', ...types]]);
  });

  test('are posted without an API key, each under a name of its own', () => {
    for (const type of types) {
      expect([type, Object.keys(contract.webhooks[type]), postOf(type).security]).toEqual([type, ['post'], []]);
      expect(postOf(type).summary, type).toBe(follow(postOf(type).requestBody.content['application/json'].schema).description);
    }
    const names = types.map((type) => postOf(type).operationId);
    expect(new Set([...names, ...operations.map(({ id }) => id)]).size).toBe(types.length + operations.length);
  });

  test.each(types)('%s: comes with the six headers [V]', (type) => {
    const headers = postOf(type).parameters.map(follow);
    expect(headers.map(({ name, in: place, required }: Anything) => [name, place, required])).toEqual(
      ['Event-Id', 'Event-Type', 'Delivery-Id', 'Timestamp', 'Signature', 'Webhook-Version'].map((name) => [
        `X-Ordinavo-${name}`,
        'header',
        true,
      ]),
    );
  });

  test('show in their headers what the contract says of them', () => {
    for (const { name, schema, example } of postOf('target.imported').parameters.map(follow)) {
      const { pattern, enum: known, const: only, format } = follow(schema);
      const fits = [
        ...(pattern === undefined ? [] : [new RegExp(pattern).test(example)]),
        ...(known === undefined ? [] : [known.includes(example)]),
        ...(only === undefined ? [] : [example === only]),
        ...(format === undefined ? [] : [format === 'date-time' && new Date(example).toISOString() === example]),
      ];
      expect([name, fits]).toEqual([name, [true]]);
    }
  });

  test.each(types)('%s: is accepted with a 2xx, ended for good with a 410, and otherwise tried again [V, A-22]', (type) => {
    expect(Object.keys(postOf(type).responses)).toEqual(['410', '2XX', 'default']);
    expect(postOf(type).responses['410']['x-assumed']).toBe('A-22');
  });

  test.each(types)('%s: has the envelope, its records as the code sends them, and customer context where it is about a target', (type) => {
    const refs = partsOf(type).flatMap(({ $ref }) => ($ref === undefined ? [] : [$ref.split('/').at(-1)]));
    expect(refs).toEqual(['WebhookEnvelope', ...(hasContext(type) ? ['CustomerContext'] : [])]);
    const { required, properties } = ownPart(type);
    expect(required).toEqual(['eventType', ...recordsOfEvent[type]]);
    expect(Object.keys(properties).filter((name) => name !== 'billingDetails')).toEqual(required);
    expect('billingDetails' in properties).toBe(type.startsWith('billing.'));
    expect(properties.eventType).toEqual({ type: 'string', const: type });
  });

  test('begin with the envelope of the documents [V]', () => {
    expect(schemas.WebhookEnvelope.required).toEqual(envelope);
    expect(Object.keys(schemas.WebhookEnvelope.properties)).toEqual(envelope);
    expect(schemas.WebhookEnvelope.properties.source).toEqual({ type: 'string', const: 'ordinavo' });
    expect(Object.keys(schemas.CustomerContext.properties)).toEqual(context);
    expect(schemas.WebhookTarget.properties).not.toHaveProperty('customerNumber'); // never on a target, only on the customer
  });

  test.each(types)('%s: has an example that is what the contract says, in the order in which it is sent', (type) => {
    const shown = examplesOf(postOf(type).requestBody);
    expect(shown.length).toBeGreaterThan(0);
    const validate = webhookPayloads[type];
    for (const value of shown) {
      expect(validate?.(value), JSON.stringify(validate?.errors)).toBe(true);
      expect(value.eventType).toBe(type);
      expect(Object.keys(value)).toEqual([...envelope, ...recordsOfEvent[type], ...(hasContext(type) ? context : [])]);
    }
  });

  test.each(types)(
    '%s: is refused without a part that it must have, under another type or source, and with a part of a wrong type',
    (type) => {
      const validate = webhookPayloads[type];
      const [value] = examplesOf(postOf(type).requestBody);
      const isValid = (changed: object) => validate?.({ ...value, ...changed }) === true;
      const isWithout = (name: string) => validate?.(Object.fromEntries(Object.entries(value).filter(([key]) => key !== name))) === true;
      expect(isValid({})).toBe(true);
      expect([...envelope, ...recordsOfEvent[type]].filter(isWithout)).toEqual([]);
      expect(context.filter((name) => hasContext(type) && !isWithout(name))).toEqual([]); // can be switched off
      const other = types.find((one) => one !== type);
      const wrong = [{ eventType: other }, { source: 'mock' }, { eventId: 'evt_1' }, { occurredAt: 'noon' }, { payloadVersion: 'v1' }];
      expect(wrong.filter(isValid)).toEqual([]);
      expect(recordsOfEvent[type].filter((name) => isValid({ [name]: null }) || isValid({ [name]: {} }))).toEqual([]);
    },
  );
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
