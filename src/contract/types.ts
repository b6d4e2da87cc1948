/** The vendor's names for what goes over the wire, from the contract. */

import type { operations, scopes } from './generated/operations.js';
import type { components, OperationTypes, WebhookPayloads } from './generated/types.js';

type Schemas = components['schemas'];

/** A target as it is imported: a job, delivery stop, pickup order, service visit or field task. */
export type InboundTargetDto = Schemas['InboundTargetDto'];
/** A batch: either `targets` or `items`, and what holds for each that does not say it itself. */
export type InboundTargetBatchDto = Schemas['InboundTargetBatchDto'];
/** The customer of a target. With `externalId` or `customerNumber` it is mapped to a record of Ordinavo. */
export type CustomerDto = NonNullable<Schemas['CustomerDto']>;
/** Where the customer of a target is. */
export type LocationDto = NonNullable<Schemas['LocationDto']>;
/** Whom to ask for. */
export type ContactDto = NonNullable<Schemas['ContactDto']>;
/** Where a target is, where that is not its customer's location. */
export type AddressDto = NonNullable<Schemas['AddressDto']>;
/** When, how long and how urgent. Dates are `2026-06-24`, times ISO 8601 with an offset. */
export type PlanningDto = NonNullable<Schemas['PlanningDto']>;
/** What a target is worth to the business. */
export type BusinessValueDto = NonNullable<Schemas['BusinessValueDto']>;
/** Strings by name. */
export type CustomFields = NonNullable<InboundTargetDto['customFields']>;
/** What an import does: `upsert`, the default, creates or updates. */
export type Operation = NonNullable<Schemas['Operation']>;
/** How urgent a target is. */
export type Priority = NonNullable<Schemas['Priority']>;

/** Whether a key works, whose it is and what it may do. */
export type IntegrationHealthResponse = Schemas['IntegrationHealthResponse'];
/** What an import answers that is done at once. */
export type ImportResponse = Schemas['ImportResponse'];
/** What an import answers that is done later; the import job tells the rest. */
export type ImportAcceptedResponse = Schemas['ImportAcceptedResponse'];
/** An import job with its items. */
export type ImportJobDto = Schemas['ImportJob'];
/** An import job without its items, as lists have it. */
export type ImportJobSummary = Schemas['ImportJobSummary'];
/** Where an import job is. */
export type ImportJobLinks = Schemas['ImportJobLinks'];
/** A page of import jobs. */
export type ImportJobList = Schemas['ImportJobList'];
/** What became of one target of an import, by `status`. */
export type ImportItem = Schemas['ImportItem'];
/** An item that was imported. */
export type ImportedItem = Schemas['ImportedItem'];
/** An item that was not, and why. */
export type RejectedItem = Schemas['RejectedItem'];
/** How far an import job is. */
export type ImportJobStatus = Schemas['ImportJobStatus'];
/** Whether an item was created, updated, cancelled or imported. */
export type ImportedItemStatus = Schemas['ImportedItemStatus'];
/** Why an item was rejected. */
export type ImportItemErrorCode = Schemas['ImportItemErrorCode'];
/** What became of customer, location and contact of an item. */
export type CustomerMapping = Schemas['CustomerMapping'];
/** Imported items by the status of their mapping. */
export type CustomerMappingCounts = Schemas['CustomerMappingCounts'];
/** Whether the records of an item were linked, and how. */
export type CustomerMappingStatus = Schemas['CustomerMappingStatus'];
/** What somebody should look at, though the item was imported. */
export type CustomerMappingWarning = Schemas['CustomerMappingWarning'];

/** A route suggestion with its stops. */
export type RouteSuggestionDto = Schemas['RouteSuggestion'];
/** A route suggestion without its stops, as lists have it. */
export type RouteSuggestionSummary = Schemas['RouteSuggestionSummary'];
/** Where a route suggestion is, and its import job. */
export type RouteSuggestionLinks = Schemas['RouteSuggestionLinks'];
/** A page of route suggestions. */
export type RouteSuggestionList = Schemas['RouteSuggestionList'];
/** What has become of a draft. */
export type RouteSuggestionStatus = Schemas['RouteSuggestionStatus'];
/** Of which targets a route is wanted: those of an import job, or these. */
export type RouteSuggestionCreateDto = Schemas['RouteSuggestionCreateDto'];
/** A stop of a route, with its times. */
export type RouteStopDto = Schemas['RouteStop'];
/** What does not fit at a stop. */
export type RouteStopWarning = Schemas['RouteStopWarning'];
/** A target without a place in the route, and why. */
export type UnroutedTarget = Schemas['UnroutedTarget'];
/** Why a target has no place in a route. */
export type UnroutedReason = Schemas['UnroutedReason'];

/** The 24 events that receivers can be told of. */
export type EventType = Schemas['EventType'];
/** An event, or `*` for all. */
export type EventTypeFilter = Schemas['EventTypeFilter'];
/** A webhook subscription. */
export type WebhookDto = Schemas['Webhook'];
/** A subscription as it is answered once, with its secret. */
export type WebhookCreatedDto = Schemas['WebhookCreated'];
/** A page of subscriptions. */
export type WebhookList = Schemas['WebhookList'];
/** A new subscription. */
export type WebhookCreateDto = Schemas['WebhookCreateDto'];
/** What changes of a subscription; what is left out stays. */
export type WebhookUpdateDto = Schemas['WebhookUpdateDto'];
/** How much payloads tell. */
export type PayloadOptions = Schemas['PayloadOptions'];
/** One event on its way to one subscription, with its attempts. */
export type WebhookDeliveryDto = Schemas['WebhookDelivery'];
/** A page of deliveries. */
export type WebhookDeliveryList = Schemas['WebhookDeliveryList'];
/** Whether a delivery has arrived. */
export type WebhookDeliveryStatus = Schemas['WebhookDeliveryStatus'];
/** One attempt of a delivery, and what came of it. */
export type WebhookAttemptDto = Schemas['WebhookAttempt'];

export type { WebhookPayloads };
/**
 * What is posted to receivers. `eventType` says which of the 24 payloads it is:
 * after `if (payload.eventType === 'visit_report.approved')` there is `payload.visitReport`.
 */
export type WebhookPayload = WebhookPayloads[EventType];
/** The payload of one event: `WebhookPayloadOf<'visit_report.approved'>`. */
export type WebhookPayloadOf<Type extends EventType> = WebhookPayloads[Type];
/** The headers of a delivery, by their names in lower case, as Node has them. */
export type WebhookHeaders = { readonly [Name in keyof Schemas['WebhookHeaders'] as Lowercase<Name>]: Schemas['WebhookHeaders'][Name] };
/** What every payload begins with. */
export type WebhookEnvelope = Schemas['WebhookEnvelope'];
/** The customer records that a target is linked to, where the subscription has them on. */
export type WebhookCustomerContext = Schemas['CustomerContext'];
/** The target in a payload. */
export type WebhookTarget = Schemas['WebhookTarget'];
/** The import that an item was rejected in, and why. */
export type WebhookRejection = Schemas['WebhookRejection'];
/** The route suggestion in a payload. */
export type WebhookRouteSuggestion = Schemas['WebhookRouteSuggestion'];
/** The appointment in a payload. */
export type WebhookAppointment = Schemas['WebhookAppointment'];
/** The problem that an employee has reported. */
export type WebhookProblem = Schemas['WebhookProblem'];
/** The visit report in a payload. */
export type WebhookVisitReport = Schemas['WebhookVisitReport'];
/** The billing event in a payload. */
export type WebhookBillingEvent = Schemas['WebhookBillingEvent'];
/** What was worked and expected; only with `billingDetails` and the billing feature of the tenant. */
export type WebhookBillingDetails = Schemas['WebhookBillingDetails'];

/** How far an appointment is. */
export type AppointmentStatus = WebhookAppointment['status'];
/** What kept an employee from the work. */
export type ProblemType = WebhookProblem['type'];
/** How far a visit report is. */
export type VisitReportStatus = WebhookVisitReport['status'];
/** How a visit went. */
export type VisitResult = NonNullable<WebhookVisitReport['result']>;
/** How far the billing of a visit is. */
export type BillingStatus = WebhookVisitReport['billingStatus'];
/** How far a billing event is. */
export type BillingEventStatus = WebhookBillingEvent['status'];

/** What every request is answered that is refused. */
export type ErrorResponse = Schemas['ErrorResponse'];
/** Why a request is refused. */
export type ErrorCode = Schemas['ErrorCode'];
/** What an API key may be allowed. */
export type Scope = (typeof scopes)[number];

/** The 15 operations with their queries, bodies and answers. */
export type { OperationTypes };
/** An operation as the table of the contract has it. */
export type OperationRow = (typeof operations)[number];
/** The name of an operation in the contract. */
export type OperationId = OperationRow['id'];
/** The query of an operation; `undefined` where it has none. */
export type QueryOf<Id extends OperationId> = OperationTypes[Id]['query'];
/** The body that an operation takes; `undefined` where it takes none. */
export type BodyOf<Id extends OperationId> = OperationTypes[Id]['body'];
/** What an operation answers: `AnswerOf<'importTarget', 202>`; without a status, whatever it answers when it is not refused. */
export type AnswerOf<
  Id extends OperationId,
  Status extends StatusOf<Id> = Extract<StatusOf<Id>, 200 | 201 | 202 | 204>,
> = OperationTypes[Id]['answers'][Status];
/** The statuses that an operation may answer. */
export type StatusOf<Id extends OperationId> = keyof OperationTypes[Id]['answers'];
