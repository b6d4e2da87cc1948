/** The types that the package gives to whoever uses it. The compiler judges them; what it cannot see is held against the contract here. */
import { readFileSync } from 'node:fs';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { parse } from 'yaml';
import type {
  AnswerOf,
  Assumptions,
  BodyOf,
  BuiltTarget,
  ClientEntry,
  ErrorResponse,
  EventType,
  ImportAcceptedResponse,
  ImportItem,
  ImportJobDto,
  ImportResponse,
  InboundTargetBatchDto,
  InboundTargetDto,
  MockOptions,
  OperationId,
  OperationTypes,
  QueryOf,
  RouteSuggestionDto,
  Scenario,
  ScenarioBuilder,
  StatusOf,
  StepEntry,
  TenantEntry,
  WebhookCreatedDto,
  WebhookHeaders,
  WebhookPayload,
  WebhookPayloadOf,
  WebhookPayloads,
  WebhookVisitReport,
} from '../../src/index.js';
import { customer, scenario, target, targets } from '../../src/index.js';

const contract = parse(readFileSync(new URL('../../contracts/openapi.yaml', import.meta.url), 'utf8'));

function assertNever(payload: never): never {
  throw new Error(`Nobody has thought of ${JSON.stringify(payload)}.`);
}

/** What a receiver does: one case for each event. That none is missing is for the compiler to say. */
function recordsOf(payload: WebhookPayload): readonly unknown[] {
  switch (payload.eventType) {
    case 'target.imported':
    case 'target.updated':
    case 'target.cancelled':
      return [payload.target];
    case 'target.rejected':
      return [payload.target, payload.rejection];
    case 'target.scheduled':
    case 'target.completed':
      return [payload.target, payload.appointment];
    case 'target.follow_up_created':
      return [payload.target, payload.followUpOf, payload.visitReport];
    case 'route.suggestion.created':
    case 'route.published':
      return [payload.routeSuggestion];
    case 'appointment.scheduled':
    case 'appointment.started':
    case 'appointment.completed':
    case 'appointment.cancelled':
      return [payload.appointment, payload.target];
    case 'appointment.problem_reported':
      return [payload.appointment, payload.problem, payload.target];
    case 'visit_report.created':
    case 'visit_report.submitted':
    case 'visit_report.approved':
    case 'visit_report.rejected':
    case 'visit_report.follow_up_required':
      return [payload.visitReport, payload.target];
    case 'visit_report.problem_reported':
      return [payload.visitReport, payload.problem, payload.target];
    case 'billing.event_created':
    case 'billing.event_ready':
    case 'billing.event_sent':
    case 'billing.event_failed':
      return [payload.billingEvent, payload.target];
    default:
      return assertNever(payload);
  }
}

/** A handler for each event; what is missing or too much does not compile. */
const handlers = {
  'target.imported': 'target',
  'target.rejected': 'rejection',
  'target.updated': 'target',
  'target.cancelled': 'target',
  'target.scheduled': 'appointment',
  'target.completed': 'appointment',
  'target.follow_up_created': 'followUpOf',
  'route.suggestion.created': 'routeSuggestion',
  'route.published': 'routeSuggestion',
  'appointment.scheduled': 'appointment',
  'appointment.started': 'appointment',
  'appointment.completed': 'appointment',
  'appointment.problem_reported': 'problem',
  'appointment.cancelled': 'appointment',
  'visit_report.created': 'visitReport',
  'visit_report.submitted': 'visitReport',
  'visit_report.approved': 'visitReport',
  'visit_report.rejected': 'visitReport',
  'visit_report.follow_up_required': 'visitReport',
  'visit_report.problem_reported': 'problem',
  'billing.event_created': 'billingEvent',
  'billing.event_ready': 'billingEvent',
  'billing.event_sent': 'billingEvent',
  'billing.event_failed': 'billingEvent',
} as const satisfies { readonly [Type in WebhookPayload['eventType']]: keyof WebhookPayloadOf<Type> };

describe('webhook payloads', () => {
  test('there is one for each of the 24 events of the contract, and for no other', () => {
    expectTypeOf<WebhookPayload['eventType']>().toEqualTypeOf<EventType>();
    expectTypeOf<keyof WebhookPayloads>().toEqualTypeOf<EventType>();
    expect(Object.keys(handlers)).toEqual(Object.keys(contract.webhooks));
    expect(Object.keys(handlers)).toHaveLength(24);
  });

  test.each(Object.entries(handlers))('%s has %s, which is required in the contract', (type, record) => {
    const name = contract.webhooks[type].post.requestBody.content['application/json'].schema.$ref.split('/').at(-1);
    const own = contract.components.schemas[name].allOf.at(-1);
    expect(own.properties.eventType.const).toBe(type);
    expect(own.required).toContain(record);
  });

  test.each(Object.keys(contract.webhooks))('a switch over all events knows %s', (eventType) => {
    const payload: WebhookPayload = JSON.parse(JSON.stringify({ eventType }));
    expect(recordsOf(payload)).not.toHaveLength(0);
  });

  test('eventType tells them apart', () => {
    const narrowed = (payload: WebhookPayload) => {
      expectTypeOf(payload.eventId).toEqualTypeOf<string>();
      // @ts-expect-error not every event has a visit report
      payload.visitReport;
      if (payload.eventType === 'visit_report.approved') {
        expectTypeOf(payload.visitReport).toEqualTypeOf<WebhookVisitReport>();
        expectTypeOf(payload.visitReport.billingStatus).toEqualTypeOf<'NotReady' | 'Pending' | 'Ready' | 'Sent' | 'Failed'>();
        expectTypeOf(payload).toEqualTypeOf<WebhookPayloadOf<'visit_report.approved'>>();
        // @ts-expect-error a visit report is no rejection
        payload.rejection;
      }
    };
    expectTypeOf(narrowed).returns.toBeVoid();
    expectTypeOf<WebhookPayloadOf<'target.imported' | 'target.rejected'>['eventType']>().toEqualTypeOf<
      'target.imported' | 'target.rejected'
    >();
    expectTypeOf<Extract<WebhookPayload, { eventType: 'route.published' }>>().toEqualTypeOf<WebhookPayloadOf<'route.published'>>();
    // @ts-expect-error there is no such event
    expectTypeOf<WebhookPayloadOf<'target.deleted'>>();
  });

  test('headers have their names as Node gives them', () => {
    const names = {
      'x-ordinavo-event-id': true,
      'x-ordinavo-event-type': true,
      'x-ordinavo-delivery-id': true,
      'x-ordinavo-timestamp': true,
      'x-ordinavo-signature': true,
      'x-ordinavo-webhook-version': true,
    } satisfies Record<keyof WebhookHeaders, true>;
    const parameters: { $ref: string }[] = contract.webhooks['target.imported'].post.parameters;
    const declared = parameters.map(({ $ref }) => contract.components.parameters[$ref.split('/').at(-1) ?? ''].name.toLowerCase());
    expect(Object.keys(names)).toEqual(declared);
    expectTypeOf<WebhookHeaders['x-ordinavo-event-type']>().toEqualTypeOf<EventType>();
  });
});

describe('requests and answers', () => {
  test('all operations of the contract have theirs', () => {
    expectTypeOf<keyof OperationTypes>().toEqualTypeOf<OperationId>();
    const bodies = {
      getIntegrationHealth: false,
      importTarget: true,
      importTargetsBatch: true,
      listImportJobs: false,
      getImportJob: false,
      createRouteSuggestion: true,
      listRouteSuggestions: false,
      getRouteSuggestion: false,
      listWebhooks: false,
      createWebhook: true,
      getWebhook: false,
      updateWebhook: true,
      deleteWebhook: false,
      listWebhookDeliveries: false,
      getWebhookDelivery: false,
    } satisfies { readonly [Id in OperationId]: BodyOf<Id> extends undefined ? false : true };
    const operations = Object.values<Record<string, { operationId: string; requestBody?: unknown }>>(contract.paths).flatMap((methods) =>
      Object.values(methods),
    );
    expect(bodies).toEqual(Object.fromEntries(operations.map(({ operationId, requestBody }) => [operationId, requestBody !== undefined])));
  });

  test('a client can be typed by them', () => {
    expectTypeOf<BodyOf<'importTarget'>>().toEqualTypeOf<InboundTargetDto>();
    expectTypeOf<BodyOf<'importTargetsBatch'>>().toEqualTypeOf<InboundTargetBatchDto>();
    expectTypeOf<AnswerOf<'importTarget'>>().toEqualTypeOf<ImportResponse | ImportAcceptedResponse>();
    expectTypeOf<AnswerOf<'importTarget', 202>>().toEqualTypeOf<ImportAcceptedResponse>();
    expectTypeOf<AnswerOf<'importTarget', 429>>().toEqualTypeOf<ErrorResponse>();
    expectTypeOf<AnswerOf<'getImportJob'>>().toEqualTypeOf<ImportJobDto>();
    expectTypeOf<AnswerOf<'createRouteSuggestion'>>().toEqualTypeOf<RouteSuggestionDto>();
    expectTypeOf<AnswerOf<'createWebhook'>>().toEqualTypeOf<WebhookCreatedDto>();
    expectTypeOf<AnswerOf<'deleteWebhook'>>().toEqualTypeOf<undefined>();
    expectTypeOf<StatusOf<'deleteWebhook'>>().toEqualTypeOf<204 | 400 | 401 | 403 | 404 | 429 | 500>();
    expectTypeOf<NonNullable<QueryOf<'listImportJobs'>['status']>>().toEqualTypeOf<ImportJobDto['status']>();
    expectTypeOf<QueryOf<'getImportJob'>>().toEqualTypeOf<undefined>();
    // @ts-expect-error a batch is never created
    expectTypeOf<AnswerOf<'importTargetsBatch', 201>>();
  });

  test('the status of an item tells whether it was imported', () => {
    const narrowed = (item: ImportItem) => {
      if (item.status === 'Rejected') expectTypeOf(item.errorMessage).toEqualTypeOf<string>();
      else expectTypeOf(item.targetId).toEqualTypeOf<number>();
    };
    expectTypeOf(narrowed).returns.toBeVoid();
  });
});

describe('builders', () => {
  test('what they build is what requests take, and what is there is no null', () => {
    expectTypeOf(target()).toExtend<InboundTargetDto>();
    expectTypeOf(target().externalId).toEqualTypeOf<string>();
    expectTypeOf(target().title).toEqualTypeOf<string>();
    expectTypeOf(customer().name).toEqualTypeOf<string>();
    expectTypeOf(targets(3)).toEqualTypeOf<BuiltTarget[]>();
    expectTypeOf({ targets: targets(3) }).toExtend<InboundTargetBatchDto>();
  });

  test('what is misspelt does not compile', () => {
    const misspelt = () => [
      // @ts-expect-error there is no such field
      target('JOB-1', { tilte: 'Filter change' }),
      // @ts-expect-error there is no such priority
      target('JOB-1', { planning: { priority: 'Highest' } }),
      // @ts-expect-error there is no such scope
      scenario().client('erp', { scopes: ['targets.read'] }),
      // @ts-expect-error there is no such operation
      scenario().fault({ when: { operation: 'importTargets' }, then: { status: 503 } }),
      // @ts-expect-error there is no such event
      scenario().webhook('portal', { eventTypes: ['target.deleted'] }),
      // @ts-expect-error there is no such alternative
      scenario().assume({ archivedCustomer: 'ignore' }),
      // @ts-expect-error there is no such step
      scenario().step({ at: '+1h', begin: {} }),
    ];
    expectTypeOf(misspelt).returns.toExtend<readonly unknown[]>();
  });

  test('a builder and its scenario are both what startMock takes', () => {
    expectTypeOf(scenario()).toEqualTypeOf<ScenarioBuilder>();
    expectTypeOf(scenario()).toExtend<MockOptions['scenario']>();
    expectTypeOf(scenario().build()).toEqualTypeOf<Scenario>();
    expectTypeOf<NonNullable<Scenario['tenants']>[number]>().toEqualTypeOf<TenantEntry>();
    expectTypeOf<NonNullable<TenantEntry['integrationClients']>[number]>().toEqualTypeOf<ClientEntry>();
    expectTypeOf<NonNullable<Scenario['timeline']>[number]>().toEqualTypeOf<StepEntry>();
    expectTypeOf<NonNullable<Scenario['assumptions']>>().toEqualTypeOf<Partial<Assumptions>>();
  });
});

test('each type of the contract that is exported says what it is', () => {
  const source = readFileSync(new URL('../../src/contract/types.ts', import.meta.url), 'utf8');
  const lines = source.split('\n');
  const bare = lines.filter((line, index) => /^export type (?!\{ WebhookPayloads)/.test(line) && !lines[index - 1]?.endsWith('*/'));
  expect(lines.filter((line) => line.startsWith('export type')).length).toBeGreaterThan(60);
  expect(bare).toEqual([]);
});
